"""A recurrence that looks at a memory before every step (Bahdanau et al. 2015, appendix A.2).

    c_t = sum_j a_tj h_j,  a_t = softmax(v . tanh(W_a s_(t-1) + U_a h_j)),   s_t = cell(x_t, s_(t-1), c_t)

`AttentionalRecurrence.step` is the formula; `forward` runs a whole chunk as one differentiable function: what does not
depend on the step before is made outside the loop, a step is two products and the attention, nothing as large as
T x S x A is kept (the tanh is made again on the way back), and the gradients of the weights are one product each.
Letters: N sentences, S positions of a memory, M its features, B = N k rows, T steps, H units, G gates, A features of
a key.
"""

from __future__ import annotations

import math
from typing import Any, Literal, NamedTuple, TypeAlias

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from lmkit.nn.alignment import Alignment
from lmkit.nn.inference import gradient_wanted, linear
from lmkit.nn.precision import at_least_float32, product_type
from lmkit.nn.recurrence import LayerState

CellName: TypeAlias = Literal["gru", "lstm"]


class Looked(NamedTuple):
    """A chunk of B rows and T steps."""

    hidden: Tensor  # (B, T, H) after each step
    context: Tensor  # (B, T, M) what each step saw of the memory
    weights: Tensor  # (B, T, S) from where


class AttentionalRecurrence(nn.Module):
    """One recurrent layer with additive attention, queried with the state before the step.

    The cell reads z = W x + C c + b and the state s:

        gru   s' = (1 - u) s + u n,  r, u = sigmoid(z + U s),  n = tanh(z + U (r s))          (the paper's A.1.1)
        lstm  c' = f c + i g,  s' = o tanh(c'),  i, f, o = sigmoid(z + U s),  g = tanh(z + U s)

    The GRU resets the state before its product with U, unlike torch's.
    """

    def __init__(
        self, cell: CellName, input_size: int, hidden_size: int, memory_size: int, attention_size: int
    ) -> None:
        super().__init__()
        self.cell: CellName = cell
        self.hidden_size, rows = hidden_size, (3 if cell == "gru" else 4) * hidden_size
        self.input = nn.Linear(input_size, rows)
        self.hidden = nn.Parameter(torch.empty(rows, hidden_size))
        self.context = nn.Parameter(torch.empty(rows, memory_size))
        self.alignment = Alignment("additive", hidden_size, memory_size, attention_size)
        self.reset_parameters()

    @torch.no_grad()
    def reset_parameters(self) -> None:
        """Recurrent matrices orthogonal gate by gate, the others uniform in ±1/sqrt(H); forget biases 1."""
        for tensor in (self.input.weight, self.context):
            nn.init.uniform_(tensor, -(self.hidden_size**-0.5), self.hidden_size**-0.5)
        for gate in torch.split(self.hidden, self.hidden_size):
            nn.init.orthogonal_(gate)
        nn.init.zeros_(self.input.bias)
        if self.cell == "lstm":
            self.input.bias[self.hidden_size : 2 * self.hidden_size] = 1.0

    def forward(
        self, x: Tensor, state: LayerState, keys: Tensor, values: Tensor, mask: Tensor, lengths: Tensor | None = None
    ) -> tuple[Looked, LayerState]:
        """x (B, T, input size), keys (N, S, A) of `alignment.project`, values (N, S, M), mask (N, S) -> the chunk and
        the state after it, or after lengths (B,) steps of each row.
        """
        if x.shape[1] == 1 and lengths is None and not gradient_wanted(x, *state, keys, values, self.hidden):
            state, context, weights = self.step(x[:, 0], state, keys, values, mask)
            return Looked(state.hidden[:, None], context[:, None], weights[:, None]), state
        if len(x) != len(keys):
            keys, values, mask = (part.repeat_interleave(len(x) // len(keys), 0) for part in (keys, values, mask))
        query, scale = self.alignment.query, self.alignment.scale
        assert query is not None
        hidden, context, weights, cells = _Run.apply(  # type: ignore[no-untyped-call]
            self.cell, self.input(x), *state, self.hidden, self.context, query.weight, scale, keys, values, mask
        )
        last = LayerState(
            _at_end(hidden, state.hidden, lengths),
            None if state.cell is None else _at_end(cells, state.cell, lengths),
        )
        return Looked(hidden, context, weights), last

    def step(
        self, x: Tensor, state: LayerState, keys: Tensor, values: Tensor, mask: Tensor
    ) -> tuple[LayerState, Tensor, Tensor]:
        """One step: x (B, input size) -> the next state, its context (B, M) and weights (B, S)."""
        context, weights = self.alignment(state.hidden, keys, values, mask)
        z = linear(x, self.input.weight, self.input.bias) + linear(context, self.context)  # (B, G H)
        if self.cell == "gru":
            gates, candidate = torch.split(self.hidden, [2 * self.hidden_size, self.hidden_size])
            r, u = torch.sigmoid(z[:, : 2 * self.hidden_size] + linear(state.hidden, gates)).chunk(2, -1)
            n = torch.tanh(z[:, 2 * self.hidden_size :] + linear(r * state.hidden, candidate))
            return LayerState(state.hidden + u * (n - state.hidden)), context, weights
        assert state.cell is not None
        i, f, g, o = (z + linear(state.hidden, self.hidden)).chunk(4, -1)
        c = torch.sigmoid(f) * state.cell + torch.sigmoid(i) * torch.tanh(g)
        return LayerState(torch.sigmoid(o) * torch.tanh(c), c), context, weights


def _at_end(states: Tensor, first: Tensor, lengths: Tensor | None) -> Tensor:
    """The last of states (B, T, H), or that after lengths (B,) steps: `first` (B, H) after none."""
    if lengths is None:
        return states[:, -1]
    every = torch.cat((first[:, None], states), 1)
    return every.take_along_dim(lengths[:, None, None], 1)[:, 0]


class _Run(torch.autograd.Function):
    """A chunk: see `AttentionalRecurrence`. Tensors of all steps have the steps first, so that a step is contiguous.

    States, gates, scores and softmax are float32 at least; products run in autocast's type.
    """

    @staticmethod
    def forward(
        ctx: Any,
        name: CellName,
        x: Tensor,
        hidden: Tensor,
        cell: Tensor | None,
        recurrent: Tensor,
        from_context: Tensor,
        query: Tensor,
        scale: Tensor,
        keys: Tensor,
        values: Tensor,
        mask: Tensor,
    ) -> tuple[Tensor, Tensor, Tensor, Tensor | None]:
        kind = product_type(hidden, recurrent)
        types = (x.dtype, hidden.dtype, keys.dtype, values.dtype)
        hidden, cell = at_least_float32(hidden), None if cell is None else at_least_float32(cell)
        B, T, _ = x.shape
        H = hidden.shape[1]
        weights = _Weights(name, recurrent, query, from_context, kind)
        z = at_least_float32(x.transpose(0, 1).contiguous())  # (T, B, G H), turned into gates in place
        z = z.clone() if z.data_ptr() == x.data_ptr() else z
        hiddens = hidden.new_empty(T + 1, B, H)
        hiddens[0] = hidden
        cells = None if cell is None else torch.cat((cell[None], cell.new_empty(T, B, H)))
        contexts = values.new_empty(T, B, values.shape[2], dtype=kind)
        queries = hidden.new_empty(T, B, len(query))
        aligned = hidden.new_zeros(T, B, keys.shape[1])
        keys, values = at_least_float32(keys), values.to(kind)
        energies = torch.empty_like(keys)  # (B, S, A)
        hole = torch.zeros_like(mask, dtype=hidden.dtype).masked_fill_(~mask, -math.inf)
        empty = ~mask.any(1, keepdim=True)
        for t in range(T):
            h = hiddens[t]
            from_hidden, q = weights.from_hidden(h)
            queries[t] = q
            torch.add(keys, queries[t].unsqueeze(1), out=energies).tanh_()
            scores = torch.mv(energies.flatten(0, 1), scale).view_as(hole)
            torch.softmax(scores + hole, -1, out=aligned[t])
            aligned[t].masked_fill_(empty, 0.0)
            torch.bmm(aligned[t].to(kind).unsqueeze(1), values, out=contexts[t].unsqueeze(1))
            z[t] += contexts[t] @ weights.context.mT
            if cells is None:
                _gru(z[t], from_hidden, h, weights, hiddens[t + 1])
            else:
                _lstm(z[t], from_hidden, cells[t], cells[t + 1], hiddens[t + 1])
        ctx.weights, ctx.types = weights, types
        ctx.save_for_backward(z, hiddens, cells, contexts, queries, aligned, scale, keys, values)
        ctx.mark_non_differentiable(aligned)
        ctx.set_materialize_grads(False)
        shown = (hiddens[1:], contexts, aligned, None if cells is None else cells[1:])
        return tuple(part if part is None else part.transpose(0, 1) for part in shown)  # type: ignore[return-value]

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *shown: Tensor | None) -> tuple[Any, ...]:
        gates, hiddens, cells, contexts, queries, aligned, scale, keys, values = ctx.saved_tensors
        weights: _Weights = ctx.weights
        T = len(gates)
        d_z = torch.empty_like(gates)  # (T, B, G H)
        d_q = torch.empty_like(queries)
        d_c = torch.empty_like(contexts)  # (T, B, M)
        d_keys, d_scale = torch.zeros_like(keys), torch.zeros_like(scale)
        energies, one = torch.empty_like(keys), scale.new_ones(())
        d_hidden, d_context, _, d_cells = (part if part is None else part.transpose(0, 1) for part in shown)
        dh = torch.zeros_like(hiddens[0])
        dc = None if cells is None else torch.zeros_like(dh)
        for t in reversed(range(T)):
            dh = dh if d_hidden is None else dh + d_hidden[t]
            if cells is None:
                dh = _gru_backward(dh, gates[t], hiddens[t], weights, d_z[t])
            else:
                assert dc is not None
                dc = dc if d_cells is None else dc + d_cells[t]
                dc = _lstm_backward(dh, dc, gates[t], cells[t], cells[t + 1], d_z[t])
            d_step = d_z[t].to(weights.kind)
            torch.mm(d_step, weights.context, out=d_c[t])
            if d_context is not None:
                d_c[t] += d_context[t]
            d_weights = torch.bmm(values, d_c[t].unsqueeze(2)).squeeze(2).to(scale.dtype)  # (B, S)
            a = aligned[t]
            d_scores = a * (d_weights - (a * d_weights).sum(1, keepdim=True))
            torch.add(keys, queries[t].unsqueeze(1), out=energies).tanh_()
            d_scale.addmv_(energies.flatten(0, 1).mT, d_scores.flatten())
            torch.addcmul(one, energies, energies, value=-1, out=energies).mul_(d_scores.unsqueeze(2))
            d_keys += energies  # times the scale, after the loop
            torch.sum(energies, 1, out=d_q[t]).mul_(scale)
            product = weights.to_hidden(d_step, d_q[t])
            dh = product + dh if cells is None else product.to(dh.dtype)
        d_recurrent, d_query, d_from_context = weights.gradients(d_z, d_q, hiddens[:-1], gates, contexts)
        d_values = torch.bmm(aligned.permute(1, 2, 0).to(d_c.dtype), d_c.transpose(0, 1))  # (B, S, T) (B, T, M)
        x_type, hidden_type, key_type, value_type = ctx.types
        return (
            *(
                None,
                d_z.transpose(0, 1).to(x_type),
                dh.to(hidden_type),
                dc,
                d_recurrent,
                d_from_context,
                d_query,
                d_scale,
            ),
            *((d_keys * scale).to(key_type), d_values.to(value_type), None),
        )


class _Weights:
    """The matrices of a step, in the type of the products: what reads the state is one product."""

    def __init__(self, name: CellName, recurrent: Tensor, query: Tensor, context: Tensor, kind: torch.dtype) -> None:
        H = recurrent.shape[1]
        self.kind, self.type = kind, recurrent.dtype
        gates, self.candidate = recurrent.to(kind), None
        if name == "gru":
            gates, self.candidate = torch.split(gates, [2 * H, H])
        self.rows = [len(gates), len(query)]
        self.state, self.context = torch.cat((gates, query.to(kind))), context.to(kind)

    def from_hidden(self, hidden: Tensor) -> tuple[Tensor, Tensor]:
        """(B, H) -> what the gates read of it (B, 2 H or 4 H), and the query (B, A)."""
        both = hidden.to(self.kind) @ self.state.mT
        gates, query = torch.split(both, self.rows, -1)
        return gates, query

    def to_hidden(self, d_gates: Tensor, d_query: Tensor) -> Tensor:
        """Back from the gates (B, G H), of which a GRU's candidate is left out, and the query: (B, H)."""
        both = torch.cat((d_gates[:, : self.rows[0]], d_query.to(self.kind)), -1)
        return both @ self.state

    def gradients(
        self, d_z: Tensor, d_q: Tensor, hiddens: Tensor, gates: Tensor, contexts: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Of the recurrent matrix, the query's and the context's: one product each over all steps (T, B, ...)."""
        d_z, d_q, hiddens, gates, contexts = (x.flatten(0, 1) for x in (d_z, d_q, hiddens, gates, contexts))
        d_z, before = d_z.to(self.kind), hiddens.to(self.kind)
        d_state = torch.cat((d_z[:, : self.rows[0]], d_q.to(self.kind)), -1).mT @ before
        d_gates, d_query = torch.split(d_state, self.rows)
        if self.candidate is not None:
            reset = (gates[:, : hiddens.shape[1]] * hiddens).to(self.kind)
            d_gates = torch.cat((d_gates, d_z[:, self.rows[0] :].mT @ reset))
        return d_gates.to(self.type), d_query.to(self.type), (d_z.mT @ contexts).to(self.type)


def _gru(z: Tensor, from_hidden: Tensor, before: Tensor, weights: _Weights, after: Tensor) -> None:
    """A step of the GRU: z (B, 3 H) becomes r, u, n; writes the state `after`."""
    H = before.shape[1]
    z[:, : 2 * H].add_(from_hidden).sigmoid_()
    r, u, n = torch.split(z, H, -1)
    assert weights.candidate is not None
    n.add_((r * before).to(weights.kind) @ weights.candidate.mT).tanh_()
    torch.lerp(before, n, u, out=after)


def _gru_backward(dh: Tensor, gates: Tensor, before: Tensor, weights: _Weights, d_z: Tensor) -> Tensor:
    """Writes d_z (B, 3 H); returns what reaches the state before but for the product with the gates' matrix."""
    r, u, n = gates.chunk(3, -1)
    d_r, d_u, d_n = d_z.chunk(3, -1)
    torch.mul(dh * u, 1 - n * n, out=d_n)
    torch.mul(dh * (n - before), u * (1 - u), out=d_u)
    assert weights.candidate is not None
    d_reset = d_n.to(weights.kind) @ weights.candidate
    torch.mul(d_reset * before, r * (1 - r), out=d_r)
    return dh * (1 - u) + d_reset * r


def _lstm(z: Tensor, from_hidden: Tensor, before: Tensor, cell: Tensor, after: Tensor) -> None:
    """A step of the LSTM: z (B, 4 H) becomes i, f, g, o; writes the cell and the state `after`."""
    H = before.shape[1]
    z += from_hidden
    i, f, g, o = torch.split(z, H, -1)
    z[:, : 2 * H].sigmoid_()
    g.tanh_()
    o.sigmoid_()
    torch.mul(f, before, out=cell).addcmul_(i, g)
    torch.tanh(cell, out=after).mul_(o)


def _lstm_backward(dh: Tensor, d_cell: Tensor, gates: Tensor, before: Tensor, cell: Tensor, d_z: Tensor) -> Tensor:
    """Writes d_z (B, 4 H); returns what reaches the cell before."""
    i, f, g, o = gates.chunk(4, -1)
    d_i, d_f, d_g, d_o = d_z.chunk(4, -1)
    shown = cell.tanh()
    torch.mul(dh * shown, o * (1 - o), out=d_o)
    d_cell = d_cell + dh * o * (1 - shown * shown)
    torch.mul(d_cell * g, i * (1 - i), out=d_i)
    torch.mul(d_cell * before, f * (1 - f), out=d_f)
    torch.mul(d_cell * i, 1 - g * g, out=d_g)
    before_it: Tensor = d_cell * f
    return before_it
