"""A recurrence that looks at a memory before every step (Bahdanau et al. 2015, appendix A.2).

    c_t = sum_j a_tj h_j,  a_t = softmax(v . tanh(W_a s_(t-1) + U_a h_j)),   s_t = cell(x_t, s_(t-1), c_t)

`AttentionalRecurrence.step` is the formula; `forward` runs a whole chunk as one differentiable function: what does not
depend on the step before is made outside the loop, a step is three products and the attention, nothing as large as
T x S x A is kept (the tanh is made again on the way back), and the gradients of the weights are one product each.
Letters: N sentences, S positions of a memory, M its features, B = N k rows, T steps, H units, G gates, A features of
a key.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

import torch
from torch import Tensor, nn

from lmkit.nn.alignment import Alignment, AlignmentLoop
from lmkit.nn.cell_loops import CellName, LSTMLoop, ResetFirstLoop, product_over_steps
from lmkit.nn.inference import gradient_wanted, linear
from lmkit.nn.loops import run_loop
from lmkit.nn.precision import add_product, at_least_float32, product_type
from lmkit.nn.recurrence import LayerState, at_lengths


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
        matrices = self.hidden, self.context, query.weight, scale
        hidden, context, weights, cells = run_loop(_Loop, (), self.input(x), *state, *matrices, keys, values, mask)
        last = LayerState(
            at_lengths(hidden, state.hidden, lengths),
            None if state.cell is None else at_lengths(cells, state.cell, lengths),
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


class _Loop:
    """A chunk: see `AttentionalRecurrence`. Tensors of all steps have the steps first, so that a step is contiguous.

    States, gates, scores and softmax are float32 at least; products run in autocast's type.
    """

    constant: ClassVar[int | None] = 2  # where it looked

    def axes(self) -> tuple[Sequence[str], Sequence[str]]:
        """See `Loop.axes`."""
        return ("BT", "B", "B", "", "", "", "", "BS", "BS", "BS"), ("BT", "BT", "BTS", "BT")

    def forward(
        self,
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
    ) -> tuple[Tensor | None, ...]:
        """See `Loop.forward`: states, contexts and weights after each step, and the cells of an LSTM."""
        kind = self.kind = product_type(hidden, recurrent)
        self.types = x.dtype, hidden.dtype, recurrent.dtype
        steps = x.shape[1]
        z = at_least_float32(x.transpose(0, 1).contiguous())  # (T, B, G H), turned into gates in place
        z = z.clone() if z.data_ptr() == x.data_ptr() else z
        given = z, at_least_float32(hidden)
        self.layer: LSTMLoop | ResetFirstLoop
        if cell is None:
            self.layer = ResetFirstLoop(*given, recurrent, kind)
        else:
            self.layer = LSTMLoop(*given, at_least_float32(cell), recurrent, kind)
        self.looks = AlignmentLoop(steps, keys, values, mask, scale, kind)
        self.contexts = values.new_empty(steps, len(z[0]), values.shape[2], dtype=kind)
        self.query, self.from_context = query.to(kind), from_context.to(kind)
        for t in range(steps):
            self.contexts[t] = self.looks.step(t, self.layer.hiddens[t].to(kind) @ self.query.mT)
            add_product(z[t], self.contexts[t], self.from_context.mT)
            self.layer.step(t)
        cells = None if self.layer.cells is None else self.layer.cells[1:]
        shown = (self.layer.hiddens[1:], self.contexts, self.looks.weights, cells)
        return tuple(part if part is None else part.transpose(0, 1) for part in shown)

    def backward(self, *shown: Tensor | None) -> tuple[Tensor | None, ...]:
        """See `Loop.backward`."""
        layer, looks, contexts, kind = self.layer, self.looks, self.contexts, self.kind
        x_type, hidden_type, weight_type = self.types
        d_hiddens, d_contexts, _, d_cells = (part if part is None else part.transpose(0, 1) for part in shown)
        looks.start_back()
        layer.start_back()
        d_seen = torch.empty_like(contexts)
        nothing = torch.zeros_like(layer.hiddens[0])
        for t in reversed(range(len(contexts))):
            d_gates = layer.back(
                t, nothing if d_hiddens is None else d_hiddens[t], None if d_cells is None else d_cells[t]
            )
            torch.mm(d_gates.to(kind), self.from_context, out=d_seen[t])
            if d_contexts is not None:
                d_seen[t] += d_contexts[t]
            add_product(layer.d_hidden, looks.back(t, d_seen[t]).to(kind), self.query)
        d_hidden, d_cell, d_recurrent, _ = layer.gradients()
        d_keys, d_values, d_scale = looks.gradients(d_seen)
        d_from_context = product_over_steps(layer.d_gates, contexts, kind).to(weight_type)
        d_query = product_over_steps(looks.d_queries, layer.hiddens[:-1], kind).to(weight_type)
        return (
            *(layer.d_gates.transpose(0, 1).to(x_type), d_hidden.to(hidden_type), d_cell, d_recurrent),
            *(d_from_context, d_query, d_scale, d_keys, d_values, None),
        )
