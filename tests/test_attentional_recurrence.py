"""The recurrence that looks before each step: against the paper's formulas in a plain loop, float64."""

import math

import pytest
import torch
from torch import Tensor

from lmkit.nn.alignment import Alignment
from lmkit.nn.attentional_recurrence import AttentionalRecurrence, CellName
from lmkit.nn.recurrence import LayerState

N, S, M, D, H, A, T = 3, 4, 6, 5, 7, 8, 3
LENGTHS = [4, 2, 3]


def made(cell: CellName, device: str) -> tuple[AttentionalRecurrence, Tensor, LayerState, Tensor, Tensor]:
    """A layer, inputs (N, T, D), a state, a memory (N, S, M) and its mask, float64."""
    torch.manual_seed(3)
    layer = AttentionalRecurrence(cell, D, H, M, A).double().to(device)
    x, memory = torch.randn(N, T, D).double().to(device), torch.randn(N, S, M).double().to(device)
    state = LayerState(*(torch.randn(N, H).double().to(device) if on else None for on in (True, cell == "lstm")))
    mask = torch.arange(S, device=device) < torch.tensor(LENGTHS, device=device)[:, None]
    return layer, x, state, memory, mask


def by_the_paper(layer: AttentionalRecurrence, x: Tensor, state: LayerState, memory: Tensor) -> list[list[Tensor]]:
    """Hidden states, contexts and weights of each row at each step: A.1.1, A.1.2 and A.2.2 of Bahdanau et al. 2015."""
    W, b, U, C = layer.input.weight, layer.input.bias, layer.hidden, layer.context
    W_a, U_a, v = layer.alignment.query.weight, layer.alignment.memory.weight, layer.alignment.scale
    rows = []
    for n in range(N):
        s = state.hidden[n]
        c_lstm = None if state.cell is None else state.cell[n]
        steps = []
        for t in range(T):
            energies = [v @ torch.tanh(W_a @ s + U_a @ memory[n, j]) for j in range(LENGTHS[n])]
            top = sum(e.exp() for e in energies)
            weights = [e.exp() / top for e in energies] + [s.new_zeros(())] * (S - LENGTHS[n])
            context = sum(w * h for w, h in zip(weights, memory[n], strict=True))
            z = W @ x[n, t] + C @ context + b
            if layer.cell == "gru":
                r = torch.sigmoid(z[:H] + U[:H] @ s)
                u = torch.sigmoid(z[H : 2 * H] + U[H : 2 * H] @ s)
                candidate = torch.tanh(z[2 * H :] + U[2 * H :] @ (r * s))
                s = (1 - u) * s + u * candidate
            else:
                i, f, g, o = (z + U @ s).view(4, H)
                c_lstm = torch.sigmoid(f) * c_lstm + torch.sigmoid(i) * torch.tanh(g)
                s = torch.sigmoid(o) * torch.tanh(c_lstm)
            steps.append([s, context, torch.stack(weights)])
        rows.append([torch.stack(parts) for parts in zip(*steps, strict=True)])
    return rows


@pytest.mark.parametrize("cell", ["gru", "lstm"])
def test_a_chunk_is_the_paper_s_loop_and_so_are_its_gradients(cell: CellName, device: str) -> None:
    layer, x, state, memory, mask = made(cell, device)
    leaves = [*layer.parameters(), x.requires_grad_(), memory.requires_grad_()]
    leaves += [part.requires_grad_() for part in state if part is not None]
    looked, _ = layer(x, state, layer.alignment.project(memory), memory, mask)
    expected = [torch.stack(parts) for parts in zip(*by_the_paper(layer, x, state, memory), strict=True)]
    for found, wanted in zip(looked, expected, strict=True):
        torch.testing.assert_close(found, wanted, rtol=1e-12, atol=1e-12)
    weights = [torch.randn_like(part) for part in expected[:2]]
    totals = [sum((w * p).sum() for w, p in zip(weights, parts, strict=False)) for parts in (looked, expected)]
    found, wanted = (torch.autograd.grad(total, leaves) for total in totals)
    for one, other in zip(found, wanted, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-10, atol=1e-10)


@pytest.mark.parametrize("cell", ["gru", "lstm"])
def test_single_steps_are_the_chunk(cell: CellName, device: str) -> None:
    layer, x, state, memory, mask = made(cell, device)
    keys = layer.alignment.project(memory)
    looked, after = layer(x, state, keys, memory, mask)
    now = state
    for t in range(T):
        now, context, weights = layer.step(x[:, t], now, keys, memory, mask)
        torch.testing.assert_close(now.hidden, looked.hidden[:, t])
        torch.testing.assert_close(context, looked.context[:, t])
        torch.testing.assert_close(weights, looked.weights[:, t])
    for part, last in zip(now, after, strict=True):
        assert (part is None and last is None) or torch.allclose(part, last)


@pytest.mark.parametrize("cell", ["gru", "lstm"])
def test_rows_of_other_lengths_end_where_they_end(cell: CellName, device: str) -> None:
    layer, x, state, memory, mask = made(cell, device)
    keys = layer.alignment.project(memory)
    lengths = torch.tensor([2, 0, 3], device=device)
    _, after = layer(x, state, keys, memory, mask, lengths)
    for n, length in enumerate(lengths.tolist()):
        alone = LayerState(*(None if part is None else part[n : n + 1] for part in state))
        if length:
            _, alone = layer(x[n : n + 1, :length], alone, keys[n : n + 1], memory[n : n + 1], mask[n : n + 1])
        for part, other in zip(after, alone, strict=True):
            assert part is None or torch.allclose(part[n : n + 1], other)


def test_hypotheses_of_a_sentence_share_its_memory(device: str) -> None:
    layer, _, _, memory, mask = made("gru", device)
    keys = layer.alignment.project(memory)
    k = 2
    spread = torch.randn(N * k, H, device=device).double()
    inputs = torch.randn(N * k, D, device=device).double()
    shared, *_ = layer.step(inputs, LayerState(spread), keys, memory, mask)
    tiled = (part.repeat_interleave(k, 0) for part in (keys, memory, mask))
    alone, *_ = layer.step(inputs, LayerState(spread), *tiled)
    torch.testing.assert_close(shared.hidden, alone.hidden)
    chunk, _ = layer(inputs[:, None].requires_grad_(), LayerState(spread), keys, memory, mask)
    torch.testing.assert_close(chunk.hidden[:, 0], alone.hidden)


@pytest.mark.parametrize("cell", ["gru", "lstm"])
def test_the_chunk_s_own_backward_pass(cell: CellName) -> None:
    layer, x, state, memory, mask = made(cell, "cpu")
    parts = [part.requires_grad_() for part in state if part is not None]
    names = [name for name, _ in layer.named_parameters()]

    def run(x: Tensor, memory: Tensor, *rest: Tensor) -> tuple[Tensor, ...]:
        values = dict(zip(names, rest[len(parts) :], strict=True))
        keys = memory @ values["alignment.memory.weight"].mT
        arguments = (x, LayerState(*rest[: len(parts)]), keys, memory, mask)
        looked, after = torch.func.functional_call(layer, values, arguments)
        return looked.hidden, looked.context, *(part for part in after if part is not None)

    inputs = (x.requires_grad_(), memory.requires_grad_(), *parts, *layer.parameters())
    assert torch.autograd.gradcheck(run, inputs)


def test_a_source_without_positions_gives_zeros_not_nan(device: str) -> None:
    layer, x, state, memory, mask = made("gru", device)
    mask = mask.clone()
    mask[1] = False
    looked, _ = layer(x, state, layer.alignment.project(memory), memory, mask)
    assert torch.isfinite(looked.hidden).all()
    assert (looked.context[1] == 0).all()
    assert (looked.weights[1] == 0).all()


@torch.no_grad()
@pytest.mark.parametrize("name", ["additive", "general", "dot"])
def test_scores_by_their_formulas(name: str, device: str) -> None:
    torch.manual_seed(0)
    attention = Alignment(name, M, M, A).double().to(device)  # type: ignore[arg-type]
    memory, query = torch.randn(1, S, M, device=device).double(), torch.randn(1, M, device=device).double()
    q, h = query[0], memory[0]
    if name == "dot":
        scores = [float(q @ row) for row in h]
    elif name == "general":
        scores = [float(q @ (attention.memory.weight @ row)) for row in h]
    else:
        W, U, v = attention.query.weight, attention.memory.weight, attention.scale
        scores = [float(v @ torch.tanh(W @ q + U @ row)) for row in h]
    total = sum(math.exp(score) for score in scores)
    context, weights = attention(
        query, attention.project(memory), memory, torch.ones(1, S, dtype=torch.bool, device=device)
    )
    expected = torch.tensor([math.exp(score) / total for score in scores], device=device).double()
    torch.testing.assert_close(weights[0], expected)
    torch.testing.assert_close(context[0], expected @ h)
