"""The recurrence that looks after each step: against the formulas of Luong et al. 2015 in a plain loop, float64."""

from __future__ import annotations

import math
from typing import Any

import pytest
import torch
from torch import Tensor

from lmkit.nn.cell_loops import CellName
from lmkit.nn.input_feeding import FeedingState, InputFeeding, Projected
from lmkit.nn.recurrence import LayerState

N, S, M, D, H, A, R, T = 3, 4, 6, 5, 7, 8, 3, 3
LENGTHS = [4, 2, 3]
CASES = [
    pytest.param("lstm", 1, "additive", True, id="lstm"),
    pytest.param("gru", 1, "general", True, id="gru-general"),
    pytest.param("lstm", 2, "general", True, id="lstm-two-layers"),
    pytest.param("gru", 3, "additive", True, id="gru-three-layers"),
    pytest.param("lstm", 1, "dot", True, id="lstm-dot"),
    pytest.param("lstm", 2, "additive", False, id="lstm-unfed"),
    pytest.param("gru", 1, "dot", False, id="gru-unfed"),
]
every_case = pytest.mark.parametrize(("cell", "layers", "score", "feeding"), CASES)
Made = tuple[InputFeeding, Tensor, FeedingState, Tensor, Tensor]


def made(cell: CellName, layers: int, score: Any, feeding: bool, device: Any = "cpu", dropout: float = 0.0) -> Made:
    """A module, inputs (N, T, D), a state, a memory (N, S, M) and its mask, float64."""
    torch.manual_seed(3)
    size = H if score == "dot" else M
    options: Any = {"layers": layers, "score": score, "attention_size": A, "output_size": R, "feeding": feeding}
    module = InputFeeding(cell, D, H, size, **options, dropout=dropout).double().to(device)

    def draw(*shape: int) -> Tensor:
        return torch.randn(*shape).double().to(device)

    states = [LayerState(draw(N, H), draw(N, H) if cell == "lstm" else None) for _ in range(layers)]
    mask = torch.arange(S, device=device) < torch.tensor(LENGTHS, device=device)[:, None]
    return module, draw(N, T, D), FeedingState(states, draw(N, R) if feeding else None), draw(N, S, size), mask


def cell_by_formula(kind: str, x: Tensor, state: list[Tensor], weights: list[Tensor]) -> list[Tensor]:
    """torch's documentation of nn.LSTMCell and nn.GRUCell, one row."""
    W, U, b, d = weights
    a, u = (W @ x + b).split(H), (U @ state[0] + d).split(H)
    if kind == "lstm":
        i, f, g, o = (one + other for one, other in zip(a, u, strict=True))
        c = torch.sigmoid(f) * state[1] + torch.sigmoid(i) * torch.tanh(g)
        return [torch.sigmoid(o) * torch.tanh(c), c]
    r, z = torch.sigmoid(a[0] + u[0]), torch.sigmoid(a[1] + u[1])
    n = torch.tanh(a[2] + r * u[2])
    return [(1 - z) * n + z * state[0]]


def by_formula(module: InputFeeding, x: Tensor, state: FeedingState, memory: Tensor) -> tuple[Tensor, Tensor]:
    """Attentional vectors (N, T, R) and weights (N, T, S), row by row, position by position."""
    recurrence, alignment = module.recurrence, module.alignment
    vectors, looks = [], []
    for n in range(N):
        layers = [[part[n] for part in layer if part is not None] for layer in state.layers]
        fed = None if state.fed is None else state.fed[n]
        for t in range(T):
            below = x[n, t] if fed is None else torch.cat((x[n, t], fed))
            for i, layer in enumerate(layers):
                names = [f"{name}_l{i}" for name in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")]
                weights = [getattr(recurrence, name) for name in names]
                layers[i] = cell_by_formula(recurrence.kind, below, layer, weights)
                below = layers[i][0]
            s = layers[-1][0]
            scores = []
            for h in memory[n, : LENGTHS[n]]:
                key = h if alignment.memory is None else alignment.memory.weight @ h
                if alignment.query is None:
                    scores.append(s @ key)
                else:
                    assert alignment.scale is not None
                    scores.append(alignment.scale @ torch.tanh(alignment.query.weight @ s + key))
            total = sum(score.exp() for score in scores)
            a = [score.exp() / total for score in scores]
            c = sum((w * h for w, h in zip(a, memory[n], strict=False)), memory.new_zeros(memory.shape[2]))
            vector = torch.tanh(module.state.weight @ s + module.state.bias + module.context.weight @ c)
            fed = None if fed is None else vector
            vectors.append(vector)
            looks.append(torch.stack(a + [s.new_zeros(())] * (S - len(a))))
    return torch.stack(vectors).view(N, T, R), torch.stack(looks).view(N, T, S)


@every_case
def test_a_chunk_is_the_paper_s_loop_and_so_are_its_gradients(
    cell: CellName, layers: int, score: str, feeding: bool, device: torch.device
) -> None:
    module, x, state, memory, mask = made(cell, layers, score, feeding, device)
    leaves = [*module.parameters(), x.requires_grad_(), memory.requires_grad_()]
    leaves += [part.requires_grad_() for layer in state.layers for part in layer if part is not None]
    leaves += [state.fed.requires_grad_()] if state.fed is not None else []
    found, _ = module(x, state, module.project(memory, mask))
    wanted, _ = by_formula(module, x, state, memory)
    torch.testing.assert_close(found, wanted, rtol=1e-11, atol=1e-11)
    direction = torch.randn_like(wanted)
    gradients = (torch.autograd.grad((part * direction).sum(), leaves) for part in (found, wanted))
    for one, other in zip(*gradients, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-9, atol=1e-9)


@every_case
def test_single_steps_are_the_chunk(
    cell: CellName, layers: int, score: str, feeding: bool, device: torch.device
) -> None:
    module, x, state, memory, mask = made(cell, layers, score, feeding, device)
    bound = module.project(memory, mask)
    whole, after = module(x, state, bound)
    looked = module.weights(x, state, bound)
    torch.testing.assert_close(looked, by_formula(module, x, state, memory)[1], rtol=1e-11, atol=1e-11)
    now = state
    for t in range(T):
        vector, now, weights = module.step(x[:, t], now, bound)
        torch.testing.assert_close(vector, whole[:, t])
        torch.testing.assert_close(weights, looked[:, t])
    torch.testing.assert_close(now, after)


@every_case
def test_rows_of_other_lengths_end_where_they_end(
    cell: CellName, layers: int, score: str, feeding: bool, device: torch.device
) -> None:
    module, x, state, memory, mask = made(cell, layers, score, feeding, device)
    bound = module.project(memory, mask)
    _, after = module(x, state, bound, torch.tensor([2, 0, 3]))
    for n, length in enumerate([2, 0, 3]):
        alone = FeedingState(
            [LayerState(*(None if p is None else p[n : n + 1] for p in layer)) for layer in state.layers],
            None if state.fed is None else state.fed[n : n + 1],
        )
        if length:
            _, alone = module(x[n : n + 1, :length], alone, Projected(*(part[n : n + 1] for part in bound)))
        row = FeedingState(
            [LayerState(*(None if p is None else p[n : n + 1] for p in layer)) for layer in after.layers],
            None if after.fed is None else after.fed[n : n + 1],
        )
        torch.testing.assert_close(row, alone)


@pytest.mark.parametrize("feeding", [True, False])
@pytest.mark.parametrize("score", ["additive", "general"])
def test_hypotheses_of_a_sentence_share_its_memory(score: str, feeding: bool, device: torch.device) -> None:
    k = 2
    module, x, state, memory, mask = made("lstm", 1, score, feeding, device)
    bound = module.project(memory, mask)
    rows = torch.arange(N, device=device).repeat_interleave(k)
    spread = x[rows] + torch.randn(N * k, T, D, device=device).double()
    states = FeedingState(
        [LayerState(*(None if p is None else p[rows] for p in layer)) for layer in state.layers],
        None if state.fed is None else state.fed[rows],
    )
    tiled = Projected(*(part[rows] for part in bound))
    torch.testing.assert_close(module(spread, states, bound), module(spread, states, tiled))
    with torch.no_grad():
        torch.testing.assert_close(module(spread[:, :1], states, bound), module(spread[:, :1], states, tiled))


@pytest.mark.parametrize(
    ("cell", "layers", "score"), [("lstm", 1, "additive"), ("gru", 2, "additive"), ("lstm", 2, "dot")]
)
def test_the_chunk_s_own_backward_pass(cell: CellName, layers: int, score: str) -> None:
    module, x, state, memory, mask = made(cell, layers, score, True)
    assert state.fed is not None
    flat = [part for layer in state.layers for part in layer if part is not None]
    parts = len(flat) // layers
    names = [name for name, _ in module.named_parameters()]

    class Whole(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.module = module

        def forward(self, x: Tensor, memory: Tensor, fed: Tensor, *given: Tensor) -> tuple[Tensor, ...]:
            layers_ = [LayerState(*given[i : i + parts]) for i in range(0, len(given), parts)]
            vectors, after = self.module(x, FeedingState(layers_, fed), self.module.project(memory, mask))
            return vectors, after.fed, *(part for layer in after.layers for part in layer if part is not None)

    whole = Whole()

    def run(x: Tensor, memory: Tensor, fed: Tensor, *rest: Tensor) -> Any:
        values = {f"module.{name}": value for name, value in zip(names, rest[len(flat) :], strict=True)}
        return torch.func.functional_call(whole, values, (x, memory, fed, *rest[: len(flat)]))

    inputs = [part.detach().requires_grad_() for part in (x, memory, state.fed, *flat, *module.parameters())]
    assert torch.autograd.gradcheck(run, inputs, fast_mode=True)


@every_case
def test_dropout_is_one_mask_for_all_steps(cell: CellName, layers: int, score: str, feeding: bool) -> None:
    """Expectations stay, and masks are drawn once: the gradient of a dropped word feature is zero at every step."""
    module, x, state, memory, mask = made(cell, layers, score, feeding, dropout=0.5)
    module.train()
    x.requires_grad_()
    vectors, _ = module(x, state, module.project(memory, mask))
    (gradient,) = torch.autograd.grad(vectors.square().sum(), x)
    zero = gradient == 0
    assert (zero == zero[:, :1]).all()
    assert 0 < zero[:, 0].double().mean() < 1
    module.eval()
    torch.testing.assert_close(
        module(x, state, module.project(memory, mask))[0],
        by_formula(module, x, state, memory)[0],
        rtol=1e-11,
        atol=1e-11,
    )


def test_dropout_keeps_the_mean_of_what_is_combined() -> None:
    """With layers that ignore their input, W_s (mask s) has the mean of W_s s."""
    module, x, state, memory, mask = made("lstm", 1, "general", True, dropout=0.3)
    with torch.no_grad():
        module.recurrence.weight_ih_l0.zero_()
        module.state.weight.mul_(1e-3)
        module.context.weight.zero_()
        module.state.bias.zero_()
        module.eval()
        expected, _ = module(x, state, module.project(memory, mask))
        module.train()
        many = [module(x, state, module.project(memory, mask))[0] for _ in range(2000)]
    assert math.isclose(float((torch.stack(many).mean(0) - expected).norm() / expected.norm()), 0, abs_tol=0.08)


def test_a_source_without_positions_gives_no_nan(device: torch.device) -> None:
    module, x, state, memory, mask = made("lstm", 1, "additive", True, device)
    mask = mask.clone()
    mask[1] = False
    vectors, _ = module(x, state, module.project(memory, mask))
    vectors.sum().backward()
    assert torch.isfinite(vectors).all()
    assert all(torch.isfinite(p.grad).all() for p in module.parameters() if p.grad is not None)
