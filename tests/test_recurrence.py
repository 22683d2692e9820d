"""lmkit/nn/recurrence.py: chunks, steps, torch's own layers and the written formulas give one answer."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from lmkit.errors import LmkitError
from lmkit.nn.dropout import Dropout, LockedDropout, locked_dropout
from lmkit.nn.recurrence import (
    GATES,
    Kind,
    LayerState,
    Recurrence,
    RecurrentState,
    cell,
    detach,
    in_one_block,
    run_cells,
)
from lmkit.nn.state import select

KINDS: list[Kind] = ["rnn", "gru", "lstm"]
TORCH: dict[Kind, Any] = {"rnn": nn.RNN, "gru": nn.GRU, "lstm": nn.LSTM}
B, T, D, H = 4, 6, 3, 5
LENGTHS = torch.tensor([4, 6, 0, 1])


def build(device: torch.device, kind: Kind, **settings: Any) -> Recurrence:
    torch.manual_seed(1)
    return Recurrence(kind, D, H, **settings).to(device, torch.float64)


def numbers(device: torch.device, *shape: int) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(2), dtype=torch.float64).to(device)


def random_state(recurrence: Recurrence) -> RecurrentState:
    """A state that is not zero, so that a lost one shows."""
    return [
        LayerState(*(None if part is None else part + numbers(part.device, *part.shape) for part in layer))
        for layer in recurrence.start(B)
    ]


def parts(state: RecurrentState) -> list[Tensor]:
    return [part for layer in state for part in layer if part is not None]


def same(a: Any, b: Any) -> None:
    torch.testing.assert_close(a, b, rtol=1e-10, atol=1e-12)


def layer_norm(x: np.ndarray, gain: np.ndarray, bias: np.ndarray | float) -> np.ndarray:
    return gain * (x - x.mean(-1, keepdims=True)) / np.sqrt(x.var(-1, keepdims=True) + 1e-5) + bias


def by_hand(recurrence: Recurrence, x: Tensor, state: RecurrentState) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """One layer from the formulas of the course and of Ba et al. 2016, row by row: outputs, hidden, cell."""
    p = {name.removesuffix("_l0"): value.detach().cpu().numpy() for name, value in recurrence.named_parameters()}
    sigmoid = lambda v: 1 / (1 + np.exp(-v))  # noqa: E731
    outputs = np.zeros((B, T, H))
    cells = np.zeros((B, H))
    for row in range(B):
        h = state[0].hidden[row].cpu().numpy()
        c = np.zeros(H) if state[0].cell is None else state[0].cell[row].cpu().numpy()
        for t in range(T):
            a, u = p["weight_ih"] @ x[row, t].cpu().numpy(), p["weight_hh"] @ h
            if recurrence.normalised:
                a, u = layer_norm(a, p["gain_ih"], 0), layer_norm(u, p["gain_hh"], 0)
            a, u = np.split(a + p["bias_ih"], len(a) // H), np.split(u + p["bias_hh"], len(u) // H)
            if recurrence.kind == "rnn":
                h = np.tanh(a[0] + u[0])
            elif recurrence.kind == "gru":
                r, z = sigmoid(a[0] + u[0]), sigmoid(a[1] + u[1])
                h = (1 - z) * np.tanh(a[2] + r * u[2]) + z * h
            else:
                c = sigmoid(a[1] + u[1]) * c + sigmoid(a[0] + u[0]) * np.tanh(a[2] + u[2])
                shown = layer_norm(c, p["gain_cell"], p["bias_cell"]) if recurrence.normalised else c
                h = sigmoid(a[3] + u[3]) * np.tanh(shown)
            outputs[row, t] = h
        cells[row] = c
    return outputs, outputs[:, -1], cells


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("normalised", [False, True])
def test_a_chunk_is_the_written_formula(device: torch.device, kind: Kind, normalised: bool) -> None:
    recurrence = build(device, kind, normalised=normalised)
    with torch.no_grad():  # gains and biases that are not 1 and 0
        for parameter in recurrence.parameters():
            parameter += 0.3 * numbers(device, *parameter.shape)
    x, state = numbers(device, B, T, D), random_state(recurrence)
    outputs, (after,) = recurrence(x, state=state)
    expected, hidden, memory = by_hand(recurrence, x, state)
    np.testing.assert_allclose(outputs.detach().cpu(), expected, rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(after.hidden.detach().cpu(), hidden, rtol=1e-9, atol=1e-12)
    if after.cell is not None:
        np.testing.assert_allclose(after.cell.detach().cpu(), memory, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("bidirectional", [False, True])
def test_equal_to_torch_with_its_own_weights(device: torch.device, kind: Kind, bidirectional: bool) -> None:
    recurrence = build(device, kind, layers=2, bidirectional=bidirectional)
    theirs = TORCH[kind](D, H, 2, batch_first=True, bidirectional=bidirectional).to(device, torch.float64)
    recurrence.load_state_dict(theirs.state_dict())
    x = numbers(device, B, T, D)
    expected, last = theirs(x)
    outputs, state = recurrence(x)
    same(outputs, expected)
    hidden, memory = last if kind == "lstm" else (last, None)
    same(torch.stack([layer.hidden for layer in state]), hidden)
    if memory is not None:
        same(torch.stack(parts(state)[1::2]), memory)
    expected.square().sum().backward()
    outputs.square().sum().backward()
    gradients = dict(recurrence.named_parameters())
    for name, parameter in theirs.named_parameters():
        same(gradients[name].grad, parameter.grad)


VARIANTS = [
    {"layers": 2},
    {"layers": 3, "output_size": 2, "dropout": 0.4, "weight_drop": 0.5},
    {"layers": 2, "normalised": True, "dropout": 0.4, "weight_drop": 0.5},
]


@pytest.mark.parametrize("settings", VARIANTS)
@pytest.mark.parametrize("kind", KINDS)
def test_steps_are_a_chunk_and_two_chunks_are_one(device: torch.device, kind: Kind, settings: dict[str, Any]) -> None:
    """Also in training, where the steps of a run share what was drawn for it."""
    recurrence = build(device, kind, **settings)
    x, state = numbers(device, B, T, D), random_state(recurrence)
    draw = recurrence.draw(B)
    outputs, after = recurrence(x, state=state, draw=draw)
    assert outputs.shape == (B, T, recurrence.output_size)

    stepped, now = [], state
    for t in range(T):
        output, now = recurrence.step(x[:, t], now, draw)
        stepped.append(output)
    same(torch.stack(stepped, 1), outputs)
    same(parts(now), parts(after))

    first, between = recurrence(x[:, :2], state=state, draw=draw)
    second, end = recurrence(x[:, 2:], state=detach(between), draw=draw)
    same(torch.cat([first, second], 1), outputs)
    same(parts(end), parts(after))


@pytest.mark.parametrize(
    "settings",
    [*VARIANTS[:2], {"bidirectional": True}, *VARIANTS[2:], {"layers": 2, "bidirectional": True, "normalised": True}],
)
@pytest.mark.parametrize("kind", KINDS)
def test_padding_and_batch_mates_change_nothing(device: torch.device, kind: Kind, settings: dict[str, Any]) -> None:
    """Each row alone, without padding, gives the same; after a row's end outputs are 0 and its state stays."""
    recurrence = build(device, kind, **settings).eval()
    x, state = numbers(device, B, T, D), random_state(recurrence)
    outputs, after = recurrence(x, LENGTHS, state)
    for row, length in enumerate(LENGTHS.tolist()):
        here = torch.tensor([row], device=device)
        assert outputs[row, length:].abs().sum() == 0
        if length == 0:
            same(parts(select(after, here)), parts(select(state, here)))
            continue
        alone, last = recurrence(x[here, :length], state=select(state, here))
        same(outputs[here, :length], alone)
        same(parts(select(after, here)), parts(last))
    other = x.clone()
    for row, length in enumerate(LENGTHS.tolist()):
        other[row, length:] = 1e6
    again, later = recurrence(other, LENGTHS, state)
    same(again, outputs)
    same(parts(later), parts(after))
    full, _ = recurrence(x, torch.full((B,), T), state)
    same(full, recurrence(x, state=state)[0])


@pytest.mark.parametrize("kind", KINDS)
def test_backward_direction_reads_the_row_reversed(device: torch.device, kind: Kind) -> None:
    recurrence = build(device, kind, bidirectional=True, normalised=True)
    x, state = numbers(device, B, T, D), random_state(recurrence)
    outputs, after = recurrence(x, state=state)
    reversed_, last = run_cells(kind, x.flip(1), None, state[1], recurrence.draw(B).weights[1])
    same(outputs[..., H:], reversed_.flip(1))
    same(parts(after[1:]), parts([last]))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("settings", [{}, {"normalised": True}, {"layers": 2, "dropout": 0.4, "weight_drop": 0.5}])
def test_gradients(device: torch.device, kind: Kind, settings: dict[str, Any]) -> None:
    torch.manual_seed(1)
    recurrence = Recurrence(kind, 2, 2, **settings).to(device, torch.float64)
    weights = list(recurrence.parameters())
    x = numbers(device, 2, 3, 2).requires_grad_()

    def run(x: Tensor, *_: Tensor) -> tuple[Tensor, ...]:
        torch.manual_seed(3)
        outputs, state = recurrence(x, torch.tensor([3, 2]), recurrence.start(2))
        return outputs, *parts(state)

    assert torch.autograd.gradcheck(run, (x, *weights), nondet_tol=1e-9 if device.type == "cuda" else 0.0)


@pytest.mark.parametrize("kind", KINDS)
def test_truncation_drops_exactly_the_terms_before_the_cut(device: torch.device, kind: Kind) -> None:
    """Detached, a chunk's gradient is that of a run which starts from the carried numbers."""
    recurrence = build(device, kind)
    x = numbers(device, B, T, D)
    _, between = recurrence(x[:, :3])
    assert all(not part.requires_grad for part in parts(detach(between)))
    constants = [LayerState(*(None if p is None else p.clone() for p in layer)) for layer in detach(between)]
    loss = recurrence(x[:, 3:], state=detach(between))[0].sum()
    expected = torch.autograd.grad(recurrence(x[:, 3:], state=constants)[0].sum(), list(recurrence.parameters()))
    same(torch.autograd.grad(loss, list(recurrence.parameters())), expected)
    carried = torch.autograd.grad(recurrence(x[:, 3:], state=between)[0].sum(), recurrence.weight_hh_l0)[0]
    whole = torch.autograd.grad(recurrence(x)[0][:, 3:].sum(), recurrence.weight_hh_l0)[0]
    same(carried, whole)
    assert not torch.allclose(carried, expected[1])


def test_back_propagation_through_time_by_hand(device: torch.device) -> None:
    """dE/dW = sum over t of dE_t/dW, of the tanh RNN: delta_t = (1 - h_t^2)(dE/dh_t + W^T delta_{t+1})."""
    recurrence = build(device, "rnn")
    x = numbers(device, 1, T, D)
    outputs, _ = recurrence(x)
    (0.5 * outputs.square().sum()).backward()
    h, W = outputs[0].detach(), recurrence.weight_hh_l0.detach()
    delta, gradient = torch.zeros(H, dtype=h.dtype, device=device), torch.zeros_like(W)
    for t in reversed(range(1, T)):
        delta = (1 - h[t] ** 2) * (h[t] + W.T @ delta)
        gradient += torch.outer(delta, h[t - 1])
    same(recurrence.weight_hh_l0.grad, gradient)


def test_gradient_over_time_is_bounded(device: torch.device) -> None:
    """||dh_t/dh_k|| <= ||W||^(t-k), as tanh' <= 1; and for one step the Jacobian is diag(1 - h^2) W."""
    recurrence = build(device, "rnn")
    x, h = numbers(device, 1, T, D), numbers(device, 1, H)
    norm = torch.linalg.matrix_norm(recurrence.weight_hh_l0, 2)
    for steps in (1, 3, T):
        run = lambda h, steps=steps: recurrence(x[:, :steps], state=[LayerState(h[None])])[1][0].hidden[0]  # noqa: E731
        jacobian = torch.autograd.functional.jacobian(run, h[0])
        assert torch.linalg.matrix_norm(jacobian, 2) <= norm**steps + 1e-12
        if steps == 1:
            same(jacobian, torch.diag(1 - run(h[0]) ** 2) @ recurrence.weight_hh_l0)


def test_lstm_gates_at_their_limits(device: torch.device) -> None:
    """Zero weights: C = C'/2, h = tanh(C)/2. Forget gate 1, input gate 0: dC_t/dC_k = 1 over any distance."""
    recurrence = build(device, "lstm")
    with torch.no_grad():
        for parameter in recurrence.parameters():
            parameter.zero_()
    h, c = numbers(device, 1, H), numbers(device, 1, H).requires_grad_()
    _, (after,) = recurrence.step(numbers(device, 1, D), [LayerState(h, c)])
    assert after.cell is not None
    same(after.cell, c / 2)
    same(after.hidden, torch.tanh(c / 2) / 2)
    with torch.no_grad():
        recurrence.bias_ih_l0[:H] = -50
        recurrence.bias_ih_l0[H : 2 * H] = 50
    _, (far,) = recurrence(numbers(device, 1, 100, D), state=[LayerState(h, c)])
    same(torch.autograd.grad(far.cell.sum(), c)[0], torch.ones_like(c))


def test_locked_dropout_keeps_one_scaled_mask_over_time(device: torch.device) -> None:
    x = torch.ones(50, 7, 40, device=device)
    dropped = locked_dropout(x, 0.25)
    assert (dropped == dropped[:, :1]).all()  # one mask a row
    assert not (dropped == dropped[:1]).all()  # each row its own
    assert dropped.unique().tolist() == pytest.approx([0, 4 / 3])
    kept = (dropped[:, 0] > 0).double().mean().item()
    assert abs(kept - 0.75) < 5 * (0.25 * 0.75 / 2000) ** 0.5
    first, second = (locked_dropout(x, 0.25, torch.Generator(device).manual_seed(5)) for _ in range(2))
    assert torch.equal(first, second)
    module = LockedDropout(0.25)
    torch.manual_seed(6)
    a, b = module(x), module(x)
    assert not torch.equal(a, b)
    assert torch.equal(module.eval()(x), x)
    assert torch.equal(locked_dropout(x, 0.0), x)


@pytest.mark.parametrize("kind", [torch.float32, torch.bfloat16])
def test_dropout_keeps_expectations(device: torch.device, kind: torch.dtype) -> None:
    """The share that is kept lies within five standard deviations of 1 - p, and is scaled by 1 / (1 - p)."""
    torch.manual_seed(0)
    p, count = 0.3, 100_000
    x = torch.ones(count, device=device, dtype=kind, requires_grad=True)
    module = Dropout(p)
    dropped = module(x)
    kept = dropped != 0
    assert abs(kept.double().mean().item() - (1 - p)) < 5 * (p * (1 - p) / count) ** 0.5
    torch.testing.assert_close(dropped[kept], torch.full_like(dropped[kept], 1 / (1 - p)))
    dropped.float().sum().backward()
    torch.testing.assert_close(x.grad, dropped.detach())
    assert module.eval()(x) is x
    with pytest.raises(LmkitError, match="dropout is 1"):
        Dropout(1.0)


def test_dropout_between_layers_is_locked_and_spares_the_last(device: torch.device) -> None:
    recurrence = build(device, "lstm", layers=2, dropout=0.5)
    x = numbers(device, B, T, D)
    draw = recurrence.draw(B)
    assert [mask is None for mask in draw.masks] == [False]
    lower, upper = draw.weights
    zero = LayerState(torch.zeros(B, H, dtype=x.dtype, device=device), torch.zeros(B, H, dtype=x.dtype, device=device))
    between, _ = run_cells("lstm", x, None, zero, lower)
    expected, _ = run_cells("lstm", between * draw.masks[0][:, None], None, zero, upper)
    same(recurrence(x, draw=draw)[0], expected)


@pytest.mark.parametrize("kind", KINDS)
def test_weight_drop_is_of_recurrent_weights_in_training_only(device: torch.device, kind: Kind) -> None:
    """Entries are 0 or scaled, new at each run, gradients reach the raw weights, and evaluation sees them whole."""
    recurrence = build(device, kind, layers=2, weight_drop=0.5)
    raw = {name: value.detach().clone() for name, value in recurrence.named_parameters()}
    for i, weights in enumerate(recurrence.draw(B).weights):
        names = ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
        original = dict(zip(names, (raw[f"{name}_l{i}"] for name in names), strict=True))
        ratio = weights.hidden / original["weight_hh"]
        assert ((ratio == 0) | ((ratio - 2).abs() < 1e-12)).all()
        assert 0 < (ratio == 0).double().mean() < 1
        assert torch.equal(weights.input, original["weight_ih"])
        assert torch.equal(weights.input_bias, original["bias_ih"])
        assert torch.equal(weights.hidden_bias, original["bias_hh"])
    x = numbers(device, B, T, D)
    a, b = recurrence(x)[0], recurrence(x)[0]
    assert not torch.equal(a, b)
    first, second = (recurrence.draw(B, torch.Generator(device).manual_seed(7)).weights for _ in range(2))
    assert all(torch.equal(u.hidden, v.hidden) for u, v in zip(first, second, strict=True))
    assert not torch.equal(*(w.hidden for w in first))  # each layer its own mask
    a.sum().backward()
    assert recurrence.weight_hh_l0.grad.abs().sum() > 0
    assert all(torch.equal(value, raw[name]) for name, value in recurrence.named_parameters())
    plain = build(device, kind, layers=2)
    plain.load_state_dict(recurrence.state_dict())
    same(recurrence.eval()(x)[0], plain(x)[0])


@pytest.mark.parametrize("kind", KINDS)
def test_states_are_reordered_with_their_rows(device: torch.device, kind: Kind) -> None:
    recurrence = build(device, kind, layers=2)
    x, rows = numbers(device, B, T, D), torch.tensor([2, 0, 2], device=device)
    _, state = recurrence(x[:, :3])
    assert all(part.shape == (B, H) for part in parts(state))
    output, _ = recurrence(x[rows, 3:], state=select(state, rows))
    same(output, recurrence(x)[0][rows, 3:])


def test_parameters(device: torch.device) -> None:
    """Zaremba et al. 2014: 4,653,200 (small) and 66,034,000 (large) with two biases, the rest is 2 V H + V."""
    for size, published in ((200, 4_653_200), (1500, 66_034_000)):
        recurrence = Recurrence("lstm", size, size, layers=2)
        count = sum(parameter.numel() for parameter in recurrence.parameters())
        assert count + 2 * 10_000 * size + 10_000 == published
    plain, normed = build(device, "gru"), build(device, "gru", normalised=True)
    assert set(dict(normed.named_parameters())) - set(dict(plain.named_parameters())) == {"gain_ih_l0", "gain_hh_l0"}


@pytest.mark.parametrize("kind", KINDS)
def test_initial_weights(device: torch.device, kind: Kind) -> None:
    recurrence = build(device, kind, layers=2, orthogonal=True)
    for matrix in (recurrence.weight_hh_l0, recurrence.weight_hh_l1):
        gates = matrix.view(GATES[kind], H, H)
        identity = torch.eye(H, dtype=torch.float64, device=device).expand_as(gates)
        torch.testing.assert_close(gates @ gates.transpose(1, 2), identity, rtol=0, atol=1e-6)
    assert recurrence.weight_ih_l0.abs().max() <= H**-0.5
    if kind == "lstm":
        biased = build(device, kind, layers=2, forget_bias=1.0)
        for bias in (biased.bias_ih_l0 + biased.bias_hh_l0, biased.bias_ih_l1 + biased.bias_hh_l1):
            assert (bias.view(4, H)[1] == 1).all()
            assert (bias.view(4, H)[[0, 2, 3]] != 1).all()


def test_a_frozen_evaluation_can_be_differentiated(device: torch.device) -> None:
    """Dynamic evaluation: gradients in eval mode, which torch's own modules refuse on cuDNN."""
    recurrence = build(device, "lstm").eval()
    recurrence(numbers(device, B, T, D))[0].sum().backward()
    assert recurrence.weight_hh_l0.grad.abs().sum() > 0


def test_single_precision_steps_are_the_fused_chunk(device: torch.device) -> None:
    """float32 on a CPU goes through oneDNN."""
    for kind, normalised in itertools.product(KINDS, (False, True)):
        recurrence = build(device, kind, layers=2, normalised=normalised).float()
        x = numbers(device, B, T, D).float()
        outputs, after = recurrence(x)
        state = recurrence.start(B)
        for t in range(T):
            output, state = recurrence.step(x[:, t], state)
            torch.testing.assert_close(output, outputs[:, t], rtol=1e-4, atol=1e-5)
        torch.testing.assert_close(parts(state), parts(after), rtol=1e-4, atol=1e-5)


def test_refusals() -> None:
    for wrong in ({"dropout": 1.0}, {"weight_drop": -0.1}, {"layers": 0}):
        with pytest.raises(LmkitError):
            Recurrence("lstm", D, H, **wrong)
    with pytest.raises(LmkitError, match="forget"):
        Recurrence("gru", D, H, forget_bias=1.0)
    with pytest.raises(LmkitError, match="'sru'"):
        Recurrence("sru", D, H)  # type: ignore[arg-type]
    x = torch.zeros(2, 3, D)
    for lengths in ([4, 1], [-1, 1], [1]):
        with pytest.raises(ValueError, match="from 0 to 3"):
            Recurrence("rnn", D, H)(x, torch.tensor(lengths))
    both = Recurrence("rnn", D, H, bidirectional=True)
    with pytest.raises(ValueError, match="bidirectional"):
        both.step(x[:, 0], both.start(2))


def test_cell_is_torchs(device: torch.device) -> None:
    for kind, theirs in (("rnn", nn.RNNCell), ("gru", nn.GRUCell), ("lstm", nn.LSTMCell)):
        recurrence = build(device, kind)
        own = theirs(D, H).to(device, torch.float64)
        own.load_state_dict({name.removesuffix("_l0"): value for name, value in recurrence.state_dict().items()})
        state, x = random_state(recurrence)[0], numbers(device, B, D)
        weights = recurrence.draw(B).weights[0]
        new = cell(kind, x @ weights.input.T + weights.input_bias, state, weights)
        expected = own(x, tuple(state) if kind == "lstm" else state.hidden)
        same(parts([new]), list(expected) if kind == "lstm" else [expected])


def test_weights_in_one_block_are_the_same_and_lie_one_behind_the_other() -> None:
    layer = Recurrence("lstm", 3, 4, 2).double()
    weights = [weight for each in layer._parameters_of_layers() for weight in each[:4]]
    block = in_one_block(weights)
    starts = [part.data_ptr() for part in block]
    sizes = [8 * part.numel() for part in block]
    order = [0, 1, 4, 5, 2, 3, 6, 7]  # matrices of both layers, then biases
    ends = [starts[i] + sizes[i] for i in order]
    assert [starts[i] for i in order][1:] == ends[:-1]
    torch.testing.assert_close(block, weights)
    factors = [torch.randn_like(weight) for weight in weights]
    total = torch.stack([(part * factor).sum() for part, factor in zip(block, factors, strict=True)]).sum()
    torch.testing.assert_close(torch.autograd.grad(total, weights), tuple(factors))
