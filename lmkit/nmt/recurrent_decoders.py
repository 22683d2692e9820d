"""Recurrent decoders beside Bahdanau's: those that look after each step, and those that see one vector of a source.

Letters: as in `decoders.py`; C features of the vector of a source.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

import torch
from torch import Tensor, nn

from lmkit.errors import LmkitError
from lmkit.nmt.decoders import Decoder, Maxout
from lmkit.nmt.encoders import Memory, RecurrentEncoder
from lmkit.nn.alignment import ScoreName
from lmkit.nn.cell_loops import CellName
from lmkit.nn.dropout import Dropout, LockedDropout
from lmkit.nn.inference import Linear
from lmkit.nn.input_feeding import FeedingState, InputFeeding, Projected
from lmkit.nn.recurrence import LayerState, Recurrence, RecurrentState

BridgeName: TypeAlias = Literal["projection", "last", "zero"]


class Bridge(nn.Module):
    """The state that a recurrent decoder begins with.

    projection  tanh(W h + b) for hidden states and cells of all layers, h the summary of the source (Joey NMT's bridge)
    last        the final states of the encoder, layer by layer, its directions side by side (Sutskever et al. 2014)
    zero        zeros
    """

    def __init__(
        self, name: BridgeName, cell: CellName, encoder: RecurrentEncoder, hidden_size: int, layers: int
    ) -> None:
        super().__init__()
        self.name, self.cell, self.hidden_size, self.layers = name, cell, hidden_size, layers
        self.directions, kind = encoder.recurrence.directions, encoder.recurrence.kind
        self.projection = nn.Linear(encoder.summary_size, hidden_size) if name == "projection" else None
        given = kind, len(encoder.recurrence.sizes), encoder.summary_size
        if name == "last" and given != (cell, layers, hidden_size):
            raise LmkitError(
                "a decoder that begins with the last states of the encoder must have its cells, layers and size: "
                f"{given[0]}, {given[1]} and {given[2]}, not {cell}, {layers} and {hidden_size}; set "
                "them so, or choose another bridge"
            )

    def forward(self, memory: Memory) -> RecurrentState:
        """The state of the N sentences."""
        if self.name == "last":
            assert memory.final is not None
            ways = [memory.final[i :: self.directions] for i in range(self.directions)]
            parts = [tuple(zip(*layer, strict=True)) for layer in zip(*ways, strict=True)]  # hidden states, cells
            return [
                LayerState(torch.cat(hidden, -1), None if self.cell == "gru" else torch.cat(cell, -1))
                for hidden, cell in parts
            ]
        if self.projection is None:
            first = memory.summary.new_zeros(len(memory.summary), self.hidden_size)
        else:
            first = torch.tanh(self.projection(memory.summary))
        return [LayerState(first, first if self.cell == "lstm" else None)] * self.layers


class Looked(NamedTuple):
    """A source as `LuongDecoder` sees it."""

    memory: Projected
    first: RecurrentState


class LuongDecoder(Decoder):
    """The decoder of Luong et al. 2015: it looks with the state after the step and predicts from tanh(W [c; s]).

    feeding: input feeding, the vector predicted from is read beside the next word. dropout: see `InputFeeding`, and
    plain on what the output layer reads.
    """

    def __init__(
        self,
        cell: CellName,
        input_size: int,
        hidden_size: int,
        encoder: RecurrentEncoder,
        *,
        layers: int = 1,
        score: ScoreName = "additive",
        attention_size: int | None = None,
        output_size: int | None = None,
        feeding: bool = True,
        bridge: BridgeName = "projection",
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        self.recurrence = InputFeeding(
            cell,
            input_size,
            hidden_size,
            encoder.output_size,
            layers=layers,
            score=score,
            attention_size=attention_size,
            output_size=output_size,
            feeding=feeding,
            dropout=dropout,
        )
        self.output_size = self.recurrence.output_size
        self.bridge = Bridge(bridge, cell, encoder, hidden_size, layers)
        self.dropout = Dropout(dropout)

    def bind(self, memory: Memory) -> Looked:
        """See `Decoder.bind`."""
        return Looked(self.recurrence.project(memory.states, memory.mask), self.bridge(memory))

    def start(self, bound: Looked) -> FeedingState:
        """See `Decoder.start`."""
        return self.recurrence.start(bound.first)

    def forward(
        self, x: Tensor, bound: Looked, state: FeedingState | None = None, lengths: Tensor | None = None
    ) -> tuple[Tensor, FeedingState]:
        """See `Decoder.forward`."""
        state = self.start(bound) if state is None else state
        vectors, state = self.recurrence(x, state, bound.memory, lengths)
        return self.dropout(vectors), state

    def alignment(self, x: Tensor, bound: Looked) -> Tensor:
        """See `Decoder.alignment`."""
        return self.recurrence.weights(x, self.start(bound), bound.memory)

    def looking(self, x: Tensor, bound: Looked, state: FeedingState) -> Tensor:
        """See `Decoder.looking`."""
        return self.recurrence.step(x, state, bound.memory)[2]


class Vector(NamedTuple):
    """A source as one vector."""

    context: Tensor  # (N, C)
    first: RecurrentState


def _run(
    recurrence: Recurrence, x: Tensor, lengths: Tensor | None, state: RecurrentState
) -> tuple[Tensor, RecurrentState]:
    """Some steps (B, T, D) fused, or one by the cell, which is quicker without a gradient."""
    if x.shape[1] == 1 and lengths is None and not torch.is_grad_enabled():
        hidden, state = recurrence.step(x[:, 0], state)
        return hidden[:, None], state
    return recurrence(x, lengths, state)  # type: ignore[no-any-return]


class FixedVectorDecoder(Decoder):
    """The decoder of the RNN Encoder-Decoder (Cho et al. 2014, appendix A.1): one vector of the source at every step.

        c = tanh(V h),  h the summary of the source;   s_0 = tanh(V' c);   s_t = cell([E y_(t-1); c], s_(t-1))
        t_i = maxout(O_h s_t + O_y E y_(t-1) + O_c c)

    The GRU is torch's, whose reset gate resets U s but not C c as in the paper. dropout: locked on the input and
    between layers, plain on what the output layer reads.
    """

    def __init__(
        self,
        cell: CellName,
        input_size: int,
        hidden_size: int,
        encoder: RecurrentEncoder,
        *,
        layers: int = 1,
        output_size: int,
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        self.output_size, self.cell, self.layers = output_size, cell, layers
        self.context = nn.Linear(encoder.summary_size, hidden_size, bias=False)
        self.first = nn.Linear(hidden_size, hidden_size, bias=False)
        self.recurrence = Recurrence(
            cell,
            input_size + hidden_size,
            hidden_size,
            layers,
            dropout=dropout,
            orthogonal=True,
            forget_bias=1.0 if cell == "lstm" else None,
        )
        self.state_readout = Linear(hidden_size, 2 * output_size)
        self.word_readout = Linear(input_size, 2 * output_size, bias=False)
        self.context_readout = Linear(hidden_size, 2 * output_size, bias=False)
        self.maxout, self.dropout = Maxout(), Dropout(dropout)
        self.input_dropout = LockedDropout(dropout)

    def bind(self, memory: Memory) -> Vector:
        """See `Decoder.bind`."""
        context = torch.tanh(self.context(memory.summary))
        first = torch.tanh(self.first(context))
        cell = torch.zeros_like(first) if self.cell == "lstm" else None
        return Vector(context, [LayerState(first, cell)] * self.layers)

    def start(self, bound: Vector) -> RecurrentState:
        """See `Decoder.start`; the cells of an LSTM begin with zeros."""
        return bound.first

    def forward(
        self, x: Tensor, bound: Vector, state: RecurrentState | None = None, lengths: Tensor | None = None
    ) -> tuple[Tensor, RecurrentState]:
        """See `Decoder.forward`."""
        state = self.start(bound) if state is None else state
        x = self.input_dropout(x)
        context = bound.context.repeat_interleave(len(x) // len(bound.context), 0)[:, None]  # (B, 1, C)
        inputs = torch.cat((x, context.expand(-1, x.shape[1], -1)), -1)
        hidden, state = _run(self.recurrence, inputs, lengths, state)
        read = self.state_readout(hidden) + self.word_readout(x) + self.context_readout(context)
        return self.dropout(self.maxout(read)), state


class InitialStateDecoder(Decoder):
    """The decoder of Sutskever et al. 2014: it begins with the last states of the encoder and sees nothing else.

    What it predicts from is the state of the last layer, projected where sizes differ. dropout: as above.
    """

    def __init__(
        self,
        cell: CellName,
        input_size: int,
        hidden_size: int,
        encoder: RecurrentEncoder,
        *,
        layers: int = 1,
        output_size: int,
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        self.output_size = output_size
        self.bridge = Bridge("last", cell, encoder, hidden_size, layers)
        self.recurrence = Recurrence(
            cell,
            input_size,
            hidden_size,
            layers,
            dropout=dropout,
            orthogonal=True,
            forget_bias=1.0 if cell == "lstm" else None,
        )
        self.readout = nn.Identity() if output_size == hidden_size else Linear(hidden_size, output_size)
        self.dropout, self.input_dropout = Dropout(dropout), LockedDropout(dropout)

    def bind(self, memory: Memory) -> RecurrentState:
        """See `Decoder.bind`."""
        first: RecurrentState = self.bridge(memory)
        return first

    def start(self, bound: RecurrentState) -> RecurrentState:
        """See `Decoder.start`."""
        return bound

    def forward(
        self, x: Tensor, bound: RecurrentState, state: RecurrentState | None = None, lengths: Tensor | None = None
    ) -> tuple[Tensor, RecurrentState]:
        """See `Decoder.forward`."""
        hidden, state = _run(self.recurrence, self.input_dropout(x), lengths, bound if state is None else state)
        return self.dropout(self.readout(hidden)), state
