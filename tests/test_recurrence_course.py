"""The recurrent network of the course, from its formulas: h_t = tanh(b + W h_{t-1} + U x_t), o_t = c + V h_t, softmax.

Its parts that the tests of lmkit/nn/recurrence.py and gradient_flow.py do not hold already.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest
import torch
from torch import Tensor, nn

from lmkit.nn.embedding import OutputLayer, TokenEmbedding
from lmkit.nn.loss import cross_entropy
from lmkit.nn.recurrence import Kind, LayerState, Recurrence, detach

D, H, V, T = 3, 4, 5, 9


def numbers(device: torch.device, *shape: int, seed: int = 2) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64).to(device)


class Network(NamedTuple):
    """Recurrence, output layer, inputs (1, T, D) and targets (1, T)."""

    recurrence: Recurrence
    output: nn.Linear
    x: Tensor
    targets: Tensor


@pytest.fixture
def network(device: torch.device) -> Network:
    torch.manual_seed(1)
    recurrence = Recurrence("rnn", D, H).to(device, torch.float64)
    with torch.no_grad():
        recurrence.bias_hh_l0.zero_()  # the course has one bias
    targets = torch.randint(V, (1, T), generator=torch.Generator().manual_seed(3)).to(device)
    return Network(recurrence, nn.Linear(H, V).to(device, torch.float64), numbers(device, 1, T, D), targets)


def same(found: Tensor | None, expected: Tensor) -> None:
    torch.testing.assert_close(found, expected, rtol=1e-10, atol=1e-10)


def by_hand(network: Network, last: int | None = None, steps: int = T) -> dict[str, Tensor]:
    """dE/dU, dE/dW and dE/db, where E is the sum of the losses of all steps t, or E_t of the `last` alone.

    From each E_t, delta_t = (1 - h_t^2) V^T (softmax(o_t) - y_t) goes back over delta_{k-1} = (1 - h_{k-1}^2)
    W^T delta_k; terms with t - k >= `steps` are left out.
    """
    recurrence, output, x, targets = network
    W = recurrence.weight_hh_l0.detach()
    U, b = recurrence.weight_ih_l0.detach(), recurrence.bias_ih_l0.detach()
    h = [torch.zeros(H, dtype=W.dtype, device=W.device)]
    for t in range(T):
        h.append(torch.tanh(b + W @ h[-1] + U @ x[0, t]))
    gradients = {"U": torch.zeros_like(U), "W": torch.zeros_like(W), "b": torch.zeros_like(b)}
    for t in range(T) if last is None else [last]:
        error = torch.softmax(output.bias.detach() + output.weight.detach() @ h[t + 1], 0)
        error[targets[0, t]] -= 1
        delta = (1 - h[t + 1] ** 2) * (output.weight.detach().T @ error)
        for k in range(t, max(-1, t - steps), -1):
            gradients["U"] += torch.outer(delta, x[0, k])
            gradients["W"] += torch.outer(delta, h[k])
            gradients["b"] += delta
            delta = (1 - h[k] ** 2) * (W.T @ delta)
    return gradients


def by_autograd(network: Network, loss: Tensor) -> dict[str, Tensor]:
    recurrence = network.recurrence
    wanted = (recurrence.weight_ih_l0, recurrence.weight_hh_l0, recurrence.bias_ih_l0)
    return dict(zip("UWb", torch.autograd.grad(loss, wanted, retain_graph=True), strict=True))


def losses(network: Network, hidden: Tensor) -> Tensor:
    """Of each step (T,)."""
    return nn.functional.cross_entropy(network.output(hidden[0]), network.targets[0], reduction="none")


def test_back_propagation_through_time(network: Network) -> None:
    """dE/dW = sum over t of dE_t/dW, for U, W and b alike; E is the sum of nats that lmkit trains on."""
    recurrence, output, x, targets = network
    hidden, _ = recurrence(x)
    each = [by_hand(network, last=t) for t in range(T)]
    for t, error in enumerate(losses(network, hidden)):
        for name, found in by_autograd(network, error).items():
            same(found, each[t][name])
    total = cross_entropy(output(hidden), targets, padding=-1).total
    for name, found in by_autograd(network, total).items():
        same(found, by_hand(network)[name])
        same(found, torch.stack([gradients[name] for gradients in each]).sum(0))


@pytest.mark.parametrize("steps", [1, 2, 4, T, T + 3])
def test_truncation_leaves_out_the_terms_beyond_it(network: Network, steps: int) -> None:
    """The loss of step t, read through the last `steps` steps from a detached state: what is further back is left out,
    and nothing is once `steps` >= T."""
    recurrence, _, x, _ = network
    for t in range(T):
        begin = max(0, t + 1 - steps)
        before = recurrence(x[:, :begin])[1] if begin else recurrence.start(1)
        hidden, _ = recurrence(x[:, begin : t + 1], state=detach(before))
        error = nn.functional.cross_entropy(network.output(hidden[0, -1:]), network.targets[0, t : t + 1])
        for name, found in by_autograd(network, error).items():
            same(found, by_hand(network, last=t, steps=steps)[name])
    full, cut = by_hand(network)["W"], by_hand(network, steps=steps)["W"]
    assert torch.equal(full, cut) == (steps >= T)


@pytest.mark.parametrize("cut", [3, 5])
def test_carried_chunks_leave_out_what_crosses_their_edges(network: Network, cut: int) -> None:
    """Training in chunks: the terms of steps in the same chunk stay, whatever their distance, all others go."""
    recurrence, _, x, targets = network
    found = {name: torch.zeros_like(value) for name, value in by_hand(network).items()}
    expected = {name: torch.zeros_like(value) for name, value in found.items()}
    state = recurrence.start(1)
    for begin in range(0, T, cut):
        part = network._replace(x=x[:, begin : begin + cut], targets=targets[:, begin : begin + cut])
        hidden, state = recurrence(part.x, state=detach(state))
        for name, gradient in by_autograd(network, losses(part, hidden).sum()).items():
            found[name] += gradient
        for t in range(begin, min(T, begin + cut)):
            for name, gradient in by_hand(network, last=t, steps=t - begin + 1).items():
                expected[name] += gradient
    for name in found:
        same(found[name], expected[name])


@pytest.mark.parametrize("kind", ["rnn", "gru", "lstm"])
def test_the_same_parameters_read_one_step_or_five_hundred(device: torch.device, kind: Kind) -> None:
    torch.manual_seed(1)
    recurrence = Recurrence(kind, D, H, layers=2).to(device, torch.float64)
    count = sum(p.numel() for p in recurrence.parameters())
    x, state, stepped = numbers(device, 2, 500, D), recurrence.start(2), []
    for t in range(500):
        output, state = recurrence.step(x[:, t], state)
        stepped.append(output)
    whole, after = recurrence(x)
    same(torch.stack(stepped, 1), whole)
    same(after[-1].hidden, state[-1].hidden)
    same(recurrence(x[:, :1])[0], whole[:, :1])
    assert sum(p.numel() for p in recurrence.parameters()) == count


def test_the_gates_of_the_course_are_those_of_torch_in_another_order(device: torch.device) -> None:
    """f, i, C~ and o, each W [h, x] + b with one bias; C = f C' + i C~, h = o tanh(C)."""
    W, b = numbers(device, 4, H, H + D), numbers(device, 4, H, seed=3)
    h, memory, x = numbers(device, H, seed=4), numbers(device, H, seed=5), numbers(device, D, seed=6)
    forget, write, new, show = (W[gate] @ torch.cat([h, x]) + b[gate] for gate in range(4))
    c = torch.sigmoid(forget) * memory + torch.sigmoid(write) * torch.tanh(new)
    recurrence = Recurrence("lstm", D, H).to(device, torch.float64)
    order = [1, 0, 2, 3]  # torch: i, f, g, o
    recurrence.load_state_dict(
        {
            "weight_hh_l0": W[order][:, :, :H].flatten(0, 1),
            "weight_ih_l0": W[order][:, :, H:].flatten(0, 1),
            "bias_ih_l0": b[order].flatten(),
            "bias_hh_l0": torch.zeros(4 * H),
        }
    )
    _, (after,) = recurrence(x[None, None], state=[LayerState(h[None], memory[None])])
    assert after.cell is not None
    same(after.cell[0], c)
    same(after.hidden[0], torch.sigmoid(show) * torch.tanh(c))


@pytest.mark.parametrize(
    ("size", "one_bias", "two_biases"),
    [(200, 4_651_600, 4_653_200), (650, 19_775_200, 19_780_400), (1500, 66_022_000, 66_034_000)],
)
def test_parameters_of_zaremba(size: int, one_bias: int, two_biases: int) -> None:
    """Small, medium (published as 20M) and large (66M) models, 10,000 words; torch's LSTM has two biases."""
    with torch.device("meta"):
        parts = [TokenEmbedding(10_000, size), Recurrence("lstm", size, size, layers=2), OutputLayer(size, 10_000)]
    named = [(name, p.numel()) for part in parts for name, p in part.named_parameters()]
    assert sum(count for _, count in named) == two_biases
    assert sum(count for name, count in named if not name.startswith("bias_hh")) == one_bias
