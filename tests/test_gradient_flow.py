"""lmkit/nn/gradient_flow.py: products of steps are the whole Jacobian; bounds hold; an LSTM's cell keeps gradients."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor
from torch.autograd.functional import jacobian

from lmkit.nn.gradient_flow import gradient_flow, jacobian_products, norm_bound
from lmkit.nn.recurrence import Kind, LayerState, Recurrence

KINDS: list[Kind] = ["rnn", "gru", "lstm"]
D, H, T = 3, 4, 7


def build(kind: Kind, device: torch.device, seed: int = 1, scale: float = 2.0, **settings: Any) -> Recurrence:
    torch.manual_seed(seed)
    recurrence = Recurrence(kind, D, H, **settings).to(device, torch.float64)
    with torch.no_grad():
        for parameter in recurrence.parameters():
            parameter *= scale
    return recurrence


def numbers(device: torch.device, *shape: int) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(2), dtype=torch.float64).to(device)


def scalar(weight: float) -> Recurrence:
    """h' = tanh(w h): at h = 0 the linear h' = w h."""
    recurrence = Recurrence("rnn", 1, 1).double()
    with torch.no_grad():
        for parameter in recurrence.parameters():
            parameter.zero_()
        recurrence.weight_hh_l0.fill_(weight)
    return recurrence


@pytest.mark.parametrize(("weight", "expected"), [(0.9, 2.656e-5), (1.1, 13_780.6)])
def test_a_scalar_vanishes_or_explodes(weight: float, expected: float) -> None:
    (flow,) = gradient_flow(scalar(weight), torch.zeros(1, 100, 1))
    assert flow.distance.tolist() == list(range(1, 101))
    assert flow.norm[-1].item() == pytest.approx(expected, rel=1e-4)
    assert flow.bound is not None
    torch.testing.assert_close(flow.norm, flow.bound)  # the bound is reached
    torch.testing.assert_close(flow.norm, torch.tensor([weight**n for n in range(1, 101)], dtype=torch.float64))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("variant", [{}, {"normalised": True}])
def test_the_norms_are_those_of_the_whole_jacobian(device: torch.device, kind: Kind, variant: dict[str, Any]) -> None:
    """Of both layers, from every step, by autograd through the steps of the stack; h_k and c_k apart."""
    recurrence = build(kind, device, layers=2, **variant)
    x = numbers(device, 1, T, D)
    states = [recurrence.start(1)]
    for t in range(T):
        states.append(recurrence.step(x[:, t], states[-1])[1])
    for flow in gradient_flow(recurrence, x):
        assert flow.exact
        i, part = flow.layer, {"hidden": flow.norm, "cell": flow.cell_norm}
        for name in ("hidden", "cell") if kind == "lstm" else ("hidden",):
            for k in range(T):

                def end(value: Tensor, k: int = k, i: int = i, name: str = name) -> Tensor:
                    state = list(states[k])
                    state[i] = state[i]._replace(**{name: value[None]})
                    _, after = recurrence(x[:, k:], state=state)
                    return getattr(after[i], name)[0]  # type: ignore[no-any-return]

                whole = jacobian(end, getattr(states[k][i], name)[0].detach())
                found = part[name]
                assert found is not None
                expected = torch.linalg.matrix_norm(whole, 2).cpu()
                torch.testing.assert_close(found[T - k - 1], expected, rtol=1e-9, atol=1e-14)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10_000), scale=st.floats(0.2, 6))
def test_no_norm_is_above_the_bound(seed: int, scale: float) -> None:
    recurrence = build("rnn", torch.device("cpu"), seed, scale, layers=2)
    for flow in gradient_flow(recurrence, numbers(torch.device("cpu"), 1, 12, D)):
        assert flow.bound is not None
        assert (flow.norm <= flow.bound * (1 + 1e-9)).all()


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), scale=st.floats(0.2, 9))
def test_a_sigmoid_has_a_quarter_of_the_slope(seed: int, scale: float) -> None:
    """h' = sigmoid(W h), whose step has the Jacobian diag(h' (1 - h')) W."""
    generator = torch.Generator().manual_seed(seed)
    W = scale * torch.randn(H, H, generator=generator, dtype=torch.float64)
    h, jacobians = torch.randn(H, generator=generator, dtype=torch.float64), []
    for _ in range(8):
        h = torch.sigmoid(W @ h)
        jacobians.append((h * (1 - h))[:, None] * W)
    bounds = norm_bound(W, torch.arange(1, 9), slope=0.25)
    for product, bound in zip(jacobian_products(reversed(jacobians)), bounds, strict=True):
        assert torch.linalg.matrix_norm(product, 2) <= bound * (1 + 1e-9)
    at_zero = W / 4  # where the sigmoid is steepest
    torch.testing.assert_close(torch.linalg.matrix_norm(at_zero, 2), bounds[0])


def test_an_open_cell_keeps_the_gradient(device: torch.device) -> None:
    """Forget gate 1, input gate 0: ||dc_t/dc_k|| is 1 over 100 steps; at half open, 2^-(t-k), and h sees nothing."""
    recurrence = build("lstm", device)
    with torch.no_grad():
        for parameter in recurrence.parameters():
            parameter.zero_()
        recurrence.bias_ih_l0[:H] = -50
        recurrence.bias_ih_l0[H : 2 * H] = 50
    start = [LayerState(numbers(device, 1, H), numbers(device, 1, H))]
    (flow,) = gradient_flow(recurrence, numbers(device, 1, 100, D), start)
    assert flow.bound is None
    assert flow.cell_norm is not None
    torch.testing.assert_close(flow.cell_norm, torch.ones(100, dtype=torch.float64))
    assert not flow.norm.any()  # the recurrent weights are zero
    with torch.no_grad():
        recurrence.bias_ih_l0[H : 2 * H] = 0
    (half,) = gradient_flow(recurrence, numbers(device, 1, 100, D), start)
    assert half.cell_norm is not None
    torch.testing.assert_close(half.cell_norm, torch.tensor(0.5, dtype=torch.float64) ** half.distance)


@pytest.mark.parametrize("kind", KINDS)
def test_the_estimate_with_all_directions_is_the_mean_square(device: torch.device, kind: Kind) -> None:
    """The squared singular values of a Jacobian sum to its squared entries: with H probes nothing is left to chance."""
    recurrence = build(kind, device, layers=2)
    x = numbers(device, 1, T, D)
    for exact, flow in zip(gradient_flow(recurrence, x), gradient_flow(recurrence, x, probes=H), strict=True):
        assert not flow.exact
        assert (flow.norm <= exact.norm * (1 + 1e-12)).all()
        assert (flow.norm >= exact.norm / H**0.5 * (1 - 1e-12)).all()
    run = lambda h: recurrence(x, state=[LayerState(h[None], begin[0].cell), begin[1]])[1][0].hidden[0]  # noqa: E731
    begin = recurrence.start(1)
    whole = jacobian(run, begin[0].hidden[0])
    estimate = gradient_flow(recurrence, x, probes=H)[0]
    torch.testing.assert_close(estimate.norm[-1], whole.square().sum().div(H).sqrt().cpu(), rtol=1e-9, atol=1e-14)
    same = [gradient_flow(recurrence, x, probes=2, generator=torch.Generator().manual_seed(3))[0] for _ in range(2)]
    assert torch.equal(same[0].norm, same[1].norm)


def test_nothing_of_the_model_changes(device: torch.device) -> None:
    recurrence = build("lstm", device)
    before = [p.clone() for p in recurrence.parameters()]
    gradient_flow(recurrence, numbers(device, 1, T, D)), gradient_flow(recurrence, numbers(device, 1, T, D), probes=2)
    assert all(torch.equal(a, b) for a, b in zip(before, recurrence.parameters(), strict=True))
    assert all(p.grad is None for p in recurrence.parameters())


def test_the_table_has_the_distances_there_are() -> None:
    lines = gradient_flow(scalar(0.9), torch.zeros(1, 20, 1))[0].table().splitlines()
    assert lines[0].split() == ["t", "-", "k", "norm", "of", "dh_t/dh_k", "bound"]
    assert [line.split()[0] for line in lines[1:]] == ["1", "2", "5", "10", "20"]
    assert lines[-1].split() == ["20", "1.216e-01", "1.216e-01"]  # 0.9^20


def test_what_has_no_single_flow_is_refused() -> None:
    both = Recurrence("rnn", D, H, bidirectional=True)
    for recurrence, x in (
        (both, (1, 3, D)),
        (Recurrence("rnn", D, H), (2, 3, D)),
        (Recurrence("rnn", D, H), (1, 0, D)),
    ):
        with pytest.raises(ValueError, match="one row of at least one step, in one direction"):
            gradient_flow(recurrence, torch.zeros(x))
