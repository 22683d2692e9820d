"""A recurrence that looks at a memory after every step (Luong et al. 2015).

    s_t = cell([x_t; v_(t-1)], s_(t-1)),   c_t = sum_j a_tj h_j,  a_t = softmax(score(s_t, h_j)),
    v_t = tanh(W_s s_t + W_c c_t + b)                                               (equation 5)

v, the attentional vector, is what a word is predicted from; reading it at the next step is input feeding (section 3.3).
W_c is applied to the memory, once, not to the contexts: W_c sum_j a_j h_j = sum_j a_j (W_c h_j).

`InputFeeding.step` is the formula; `forward` runs a whole chunk. With input feeding that is one differentiable function
with its own backward pass, as in `attentional_recurrence.py`; without it the layers run fused and everything after
them is made for all steps at once.
Letters: N sentences, S positions of a memory, M its features, B = N k rows, T steps, H units, A features of a key,
R features of the attentional vector.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, NamedTuple

import torch
from torch import Tensor, nn

from lmkit.nn.alignment import Alignment, AlignmentLoop, ScoreName
from lmkit.nn.cell_loops import CellName, GRULoop, LSTMLoop, product_over_steps
from lmkit.nn.dropout import dropout_mask
from lmkit.nn.inference import Linear, gradient_wanted, linear
from lmkit.nn.loops import run_loop
from lmkit.nn.precision import add_product, at_least_float32, product_type
from lmkit.nn.recurrence import Draw, LayerState, Recurrence, RecurrentState, Weights, at_lengths


class Projected(NamedTuple):
    """A memory as it is looked at, sentence by sentence."""

    keys: Tensor  # (N, S, A)
    values: Tensor  # (N, S, R), times W_c
    mask: Tensor  # (N, S), true at real positions


class FeedingState(NamedTuple):
    """Where the rows stand."""

    layers: RecurrentState
    fed: Tensor | None  # (B, R) the attentional vector before, with input feeding


class InputFeeding(nn.Module):
    """Recurrent layers, a look with the state of the last of them, and the attentional vector made of both.

    cell: in torch's form (`recurrence.cell`). feeding: whether the attentional vector is read at the next step.
    dropout, in training, locked over the steps: on what the layers read (the word, the vector fed, the layer below) and
    on the state in W_s s. That of the context is dropout of the memory.
    """

    def __init__(
        self,
        cell: CellName,
        input_size: int,
        hidden_size: int,
        memory_size: int,
        *,
        layers: int = 1,
        score: ScoreName = "additive",
        attention_size: int | None = None,
        output_size: int | None = None,
        feeding: bool = True,
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        self.output_size, self.feeding, self.dropout = output_size or hidden_size, feeding, dropout
        self.recurrence = Recurrence(
            cell,
            input_size + (self.output_size if feeding else 0),
            hidden_size,
            layers,
            dropout=dropout,
            orthogonal=True,
            forget_bias=1.0 if cell == "lstm" else None,
        )
        self.alignment = Alignment(score, hidden_size, memory_size, attention_size)
        self.state = Linear(hidden_size, self.output_size)
        self.context = Linear(memory_size, self.output_size, bias=False)

    def project(self, states: Tensor, mask: Tensor) -> Projected:
        """What depends on the memory alone: states (N, S, M), mask (N, S)."""
        return Projected(self.alignment.project(states), self.context(states), mask)

    def start(self, layers: RecurrentState) -> FeedingState:
        """Before the first step: layers in these states, nothing fed."""
        hidden = layers[0].hidden
        return FeedingState(layers, hidden.new_zeros(len(hidden), self.output_size) if self.feeding else None)

    def forward(
        self, x: Tensor, state: FeedingState, memory: Projected, lengths: Tensor | None = None
    ) -> tuple[Tensor, FeedingState]:
        """x (B, T, input size) -> attentional vectors (B, T, R), and the state after them, or after lengths (B,) steps.

        Dropout of the words is drawn here too.
        """
        wanted = gradient_wanted(x, *memory, self.state.weight)
        if x.shape[1] == 1 and lengths is None and not (wanted or self.training):
            vector, state, _ = self.step(x[:, 0], state, memory)
            return vector[:, None], state
        draw = self.recurrence.draw(len(x))
        x = x * mask[:, None] if (mask := self._mask(x, x.shape[2])) is not None else x
        if state.fed is None:
            return self._unfed(x, state, memory, draw, lengths)
        return self._fed(x, state, memory, draw, lengths)

    def step(self, x: Tensor, state: FeedingState, memory: Projected) -> tuple[Tensor, FeedingState, Tensor]:
        """One step without dropout: x (B, input size) -> the attentional vector (B, R), the state, weights (B, S)."""
        x = x if state.fed is None else torch.cat((x, state.fed), -1)
        hidden, layers = self.recurrence.step(x, state.layers)
        context, weights = self.alignment(hidden, *memory)
        vector = torch.tanh(linear(hidden, self.state.weight, self.state.bias) + context)
        return vector, FeedingState(layers, None if state.fed is None else vector), weights

    def weights(self, x: Tensor, state: FeedingState, memory: Projected) -> Tensor:
        """Where each step of a chunk looked, without dropout: (B, T, S)."""
        looked = []
        for t in range(x.shape[1]):
            _, state, weights = self.step(x[:, t], state, memory)
            looked.append(weights)
        return torch.stack(looked, 1)

    def _mask(self, like: Tensor, size: int) -> Tensor | None:
        """Of dropout, for all steps (B, size)."""
        return dropout_mask(like, (len(like), size), self.dropout) if self.training and self.dropout else None

    def _unfed(
        self, x: Tensor, state: FeedingState, memory: Projected, draw: Draw, lengths: Tensor | None
    ) -> tuple[Tensor, FeedingState]:
        """All steps of the layers, then all looks: T queries a row, as a beam has k a sentence."""
        hidden, layers = self.recurrence(x, lengths, state.layers, draw)  # (B, T, H)
        context, _ = self.alignment(hidden.flatten(0, 1), *memory)
        mask = self._mask(hidden, hidden.shape[2])
        read = hidden if mask is None else hidden * mask[:, None]
        return torch.tanh(self.state(read) + context.view(*hidden.shape[:2], -1)), FeedingState(layers, None)

    def _fed(
        self, x: Tensor, state: FeedingState, memory: Projected, draw: Draw, lengths: Tensor | None
    ) -> tuple[Tensor, FeedingState]:
        assert state.fed is not None
        if len(x) != len(memory.keys):
            memory = Projected(*(part.repeat_interleave(len(x) // len(memory.keys), 0) for part in memory))
        fed = at_least_float32(state.fed)
        states = [
            LayerState(at_least_float32(hidden), None if cell is None else at_least_float32(cell))
            for hidden, cell in state.layers
        ]
        first, kind = draw.weights[0], self.recurrence.kind
        from_word, from_vector = torch.split(first.input, [x.shape[2], self.output_size], 1)
        masks = self._mask(x, self.output_size), self._mask(x, self.state.in_features)
        query = None if self.alignment.query is None else self.alignment.query.weight
        vectors, *after = run_loop(
            _Loop,
            (kind, len(draw.weights)),
            linear(x, from_word, _input_bias(kind, first)),
            *(fed, *memory, *masks, *draw.masks),
            *(from_vector, query, self.alignment.scale, self.state.weight, self.state.bias),
            *(tensor for layer, weights in zip(states, draw.weights, strict=True)
              for tensor in (*layer, weights.input, _input_bias(kind, weights), weights.hidden, weights.hidden_bias)),
        )  # fmt: skip
        count = len(states)
        layers = [
            LayerState(
                at_lengths(after[i], layer.hidden, lengths),
                None if layer.cell is None else at_lengths(after[count + i], layer.cell, lengths),
            )
            for i, layer in enumerate(states)
        ]
        return vectors, FeedingState(layers, at_lengths(vectors, fed, lengths))


def _input_bias(kind: str, weights: Weights) -> Tensor:
    """What is added to the projected input: of an LSTM both biases, the state's bias of a GRU is reset with it."""
    return weights.input_bias + weights.hidden_bias if kind == "lstm" else weights.input_bias


def _masked(x: Tensor, mask: Tensor | None) -> Tensor:
    return x if mask is None else x * mask


class _Layer(NamedTuple):
    """What one layer is given."""

    hidden: Tensor
    cell: Tensor | None
    input: Tensor  # (G H, below); of the first layer it stays outside
    input_bias: Tensor
    recurrent: Tensor
    hidden_bias: Tensor


class _Loop:
    """A chunk with input feeding; lists run over the layers. Tensors of all steps have the steps first."""

    constant: ClassVar[int | None] = None

    def __init__(self, kind: CellName, count: int) -> None:
        self.lstm, self.count = kind == "lstm", count

    def axes(self) -> tuple[Sequence[str], Sequence[str]]:
        """See `Loop.axes`."""
        memory, masks, matrices = ["BS"] * 3, ["B"] * (self.count + 1), [""] * 5
        layers = ["B", "B", "", "", "", ""] * self.count
        return ["BT", "B", *memory, *masks, *matrices, *layers], ["BT"] * (1 + self.count * (1 + self.lstm))

    def forward(
        self, x: Tensor, fed: Tensor, keys: Tensor, values: Tensor, mask: Tensor, *rest: Any
    ) -> tuple[Tensor, ...]:
        """See `Loop.forward`: the vectors, then the hidden states of the layers, and the cells of LSTMs.

        rest: masks of locked dropout, None where nothing is dropped: of what is fed (B, R), of the state in W_s s
        (B, H), and of what each layer but the first reads (B, H); the matrices; what each layer is given.
        """
        self.fed_mask, self.state_mask, *self.masks = rest[: self.count + 1]
        from_vector, query, scale, state, bias, *given = rest[self.count + 1 :]
        kind = self.kind = product_type(fed, state)
        self.types = x.dtype, state.dtype
        steps = x.shape[1]
        layers = [_Layer(*given[6 * i : 6 * i + 6]) for i in range(self.count)]
        self.inputs = [layer.input.to(kind) for layer in layers]
        self.from_vector, self.state, bias = from_vector.to(kind), state.to(kind), bias.to(kind)
        self.query = None if query is None else query.to(kind)
        z = at_least_float32(x.transpose(0, 1).contiguous())
        z = z.clone() if z.data_ptr() == x.data_ptr() else z
        self.cells = [self._cell(z if i == 0 else None, steps, layer) for i, layer in enumerate(layers)]
        self.below = [layer.hidden.new_empty(steps, *layer.hidden.shape, dtype=kind) for layer in layers[:-1]]
        self.vectors = torch.cat((fed[None], fed.new_empty(steps, *fed.shape)))
        self.read = fed.new_empty(steps, *fed.shape, dtype=kind)  # what was fed
        self.shown = layers[-1].hidden.new_empty(steps, *layers[-1].hidden.shape, dtype=kind)  # in W_s s
        self.looks = AlignmentLoop(steps, keys, values, mask, scale, kind)
        for t in range(steps):
            self.read[t] = _masked(self.vectors[t], self.fed_mask)
            add_product(self.cells[0].gates[t], self.read[t], self.from_vector.mT)
            hidden = self.cells[0].step(t)
            for i in range(1, self.count):
                self.below[i - 1][t] = _masked(hidden, self.masks[i - 1])
                self.cells[i].gates[t] = torch.addmm(
                    layers[i].input_bias.to(kind), self.below[i - 1][t], self.inputs[i].mT
                )
                hidden = self.cells[i].step(t)
            asked = hidden.to(kind)
            context = self.looks.step(t, asked if self.query is None else asked @ self.query.mT)
            self.shown[t] = _masked(hidden, self.state_mask)
            context += torch.addmm(bias, self.shown[t], self.state.mT)
            torch.tanh(context.to(fed.dtype), out=self.vectors[t + 1])
        cells = [cell.cells for cell in self.cells if cell.cells is not None]
        shown = (self.vectors, *(cell.hiddens for cell in self.cells), *cells)
        return tuple(part[1:].transpose(0, 1) for part in shown)

    def _cell(self, z: Tensor | None, steps: int, layer: _Layer) -> LSTMLoop | GRULoop:
        if z is None:
            z = layer.hidden.new_empty(steps, len(layer.hidden), len(layer.recurrent))
        if layer.cell is not None:
            return LSTMLoop(z, layer.hidden, layer.cell, layer.recurrent, self.kind)
        return GRULoop(z, layer.hidden, layer.recurrent, layer.hidden_bias, self.kind)

    def backward(self, *shown: Tensor | None) -> tuple[Tensor | None, ...]:
        """See `Loop.backward`."""
        d_vectors, *d_states = (part if part is None else part.transpose(0, 1) for part in shown)
        kind, count, steps = self.kind, self.count, len(self.read)
        self.looks.start_back()
        for cell in self.cells:
            cell.start_back()
        d_hiddens, d_cells = d_states[:count], d_states[count:] or [None] * count
        d_made = torch.empty_like(self.vectors[1:])  # of W_s s + W_c c + b
        d_fed = torch.zeros_like(self.vectors[0])
        for t in reversed(range(steps)):
            d_vector = d_fed if d_vectors is None else d_fed + d_vectors[t]
            vector = self.vectors[t + 1]
            torch.mul(d_vector, 1 - vector * vector, out=d_made[t])
            d_step = d_made[t].to(kind)
            d_query = self.looks.back(t, d_step)
            d_hidden = _masked(d_step @ self.state, self.state_mask)
            d_hidden = d_hidden + (d_query if self.query is None else d_query.to(kind) @ self.query)
            for i in reversed(range(count)):
                d_more, d_cell = d_hiddens[i], d_cells[i]
                d_hidden = d_hidden if d_more is None else d_hidden + d_more[t]
                d_gates = self.cells[i].back(t, d_hidden.to(d_fed.dtype), None if d_cell is None else d_cell[t])
                if i:
                    d_hidden = _masked(d_gates.to(kind) @ self.inputs[i], self.masks[i - 1])
            d_fed = _masked(d_gates.to(kind) @ self.from_vector, self.fed_mask).to(d_fed.dtype)
        return self._gradients(d_fed, d_made)

    def _gradients(self, d_fed: Tensor, d_made: Tensor) -> tuple[Tensor | None, ...]:
        """The products over all steps."""
        (x_type, weight_type), kind = self.types, self.kind
        d_keys, d_values, d_scale = self.looks.gradients(d_made)
        d_first, asked = self.cells[0].d_gates, self.cells[-1].hiddens[1:]
        d_query = None if self.query is None else product_over_steps(self.looks.d_queries, asked, kind).to(weight_type)
        d_from_vector = product_over_steps(d_first, self.read, kind).to(weight_type)
        d_state = product_over_steps(d_made, self.shown, kind).to(weight_type)
        found = [d_first.transpose(0, 1).to(x_type), d_fed, d_keys, d_values, *[None] * (self.count + 2)]
        found += [d_from_vector, d_query, d_scale, d_state, d_made.sum((0, 1)).to(weight_type)]
        for i, cell in enumerate(self.cells):
            d_hidden, d_cell, d_recurrent, d_bias = cell.gradients()
            d_input = product_over_steps(cell.d_gates, self.below[i - 1], kind).to(weight_type) if i else None
            d_input_bias = cell.d_gates.sum((0, 1)).to(weight_type) if i else None
            found += [d_hidden, d_cell, d_input, d_input_bias, d_recurrent, d_bias]
        return tuple(found)
