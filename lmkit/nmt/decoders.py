"""Decoders: the words so far and the memory of a source to what the next word is predicted from.

Letters: N sentences, S positions of a source, B = N k rows (row n k + j is hypothesis j of sentence n; k is 1 in
training), T target positions, D features of a token, M of the memory, H units, R features that the output layer reads.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from lmkit.nmt.encoders import Encoder, Memory
from lmkit.nn.attentional_recurrence import AttentionalRecurrence
from lmkit.nn.cell_loops import CellName
from lmkit.nn.dropout import Dropout, LockedDropout
from lmkit.nn.inference import Linear
from lmkit.nn.recurrence import LayerState
from lmkit.nn.state import State


class Decoder(nn.Module):
    """Base of the decoders. A bound decoder is what depends on the sources alone, made once for all steps."""

    output_size: int  # R
    longest: int | None = None  # positions of a target that it has room for; None: any number

    @abstractmethod
    def bind(self, memory: Memory) -> Any:
        """What is looked at, sentence by sentence: keys projected, say. A state of `nn/state.py`."""

    @abstractmethod
    def start(self, bound: Any) -> State:
        """The state of the N sentences before anything was fed."""

    @abstractmethod
    def forward(
        self, x: Tensor, bound: Any, state: State = None, lengths: Tensor | None = None
    ) -> tuple[Tensor, State]:
        """The next tokens (B, T, D) -> (B, T, R) and the state after them, or after lengths (B,) of each row.

        Without a state x are whole targets, one a sentence, and the state returned may be None, where keeping it would
        cost.
        """

    def alignment(self, x: Tensor, bound: Any) -> Tensor | None:
        """Where each position of whole targets (N, T, D) looked: (N, T, S), rows sum to one; None without attention."""
        return None

    def looking(self, x: Tensor, bound: Any, state: State) -> Tensor | None:
        """Where the next step looks when fed x (B, D): (B, S); None for decoders that do not tell it step by step."""
        return None

    @property
    def attends(self) -> bool:
        """Whether `alignment` tells where it looked."""
        return type(self).alignment is not Decoder.alignment

    @property
    def tells_steps(self) -> bool:
        """Whether `looking` tells where a step looks."""
        return type(self).looking is not Decoder.looking


class Keys(NamedTuple):
    """A source as a recurrent decoder with attention sees it."""

    keys: Tensor  # (N, S, A)
    values: Tensor  # (N, S, M)
    mask: Tensor  # (N, S)
    first: Tensor  # (N, H) the state before the first step


class Maxout(nn.Module):
    """The larger of each pair of features (Goodfellow et al. 2013): (..., 2 R) -> (..., R)."""

    def forward(self, x: Tensor) -> Tensor:
        """(..., 2 R) -> (..., R)."""
        return x.view(*x.shape[:-1], -1, 2).amax(-1)


class BahdanauDecoder(Decoder):
    """The decoder of Bahdanau et al. 2015 (RNNsearch, appendix A.2).

    The query is the state before the step, the context enters the gates, and a maxout layer reads that same state
    before the step, the word before and the context:

        s_0 = tanh(W_s h),  h the backward state of the first position
        t_i = maxout(U_o s_(i-1) + V_o E y_(i-1) + C_o c_i)

    readout_after: the maxout layer reads s_i instead, as the body of the paper (equation 4) has it. dropout: locked on
    the input, plain on what the output layer reads.
    """

    def __init__(
        self,
        cell: CellName,
        input_size: int,
        hidden_size: int,
        encoder: Encoder,
        *,
        attention_size: int,
        output_size: int,
        readout_after: bool = False,
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        self.output_size, self.readout_after = output_size, readout_after
        self.recurrence = AttentionalRecurrence(cell, input_size, hidden_size, encoder.output_size, attention_size)
        self.first = nn.Linear(encoder.backward_size, hidden_size)
        self.state_readout = Linear(hidden_size, 2 * output_size)
        self.word_readout = Linear(input_size, 2 * output_size, bias=False)
        self.context_readout = Linear(encoder.output_size, 2 * output_size, bias=False)
        self.maxout, self.dropout = Maxout(), Dropout(dropout)
        self.input_dropout = LockedDropout(dropout)

    def bind(self, memory: Memory) -> Keys:
        """See `Decoder.bind`."""
        first = torch.tanh(self.first(memory.summary[:, -self.first.in_features :]))
        return Keys(self.recurrence.alignment.project(memory.states), memory.states, memory.mask, first)

    def start(self, bound: Keys) -> LayerState:
        """See `Decoder.start`; the cell of an LSTM begins with zeros."""
        return LayerState(bound.first, torch.zeros_like(bound.first) if self.recurrence.cell == "lstm" else None)

    def forward(
        self, x: Tensor, bound: Keys, state: LayerState | None = None, lengths: Tensor | None = None
    ) -> tuple[Tensor, LayerState]:
        """See `Decoder.forward`."""
        state = self.start(bound) if state is None else state
        x = self.input_dropout(x)
        looked, after = self.recurrence(x, state, bound.keys, bound.values, bound.mask, lengths)
        hidden = looked.hidden
        if not self.readout_after:
            hidden = torch.cat((state.hidden[:, None], hidden[:, :-1]), 1)  # s_(i-1)
        read = self.state_readout(hidden) + self.word_readout(x) + self.context_readout(looked.context)
        return self.dropout(self.maxout(read)), after

    def alignment(self, x: Tensor, bound: Keys) -> Tensor:
        """See `Decoder.alignment`."""
        looked, _ = self.recurrence(x, self.start(bound), bound.keys, bound.values, bound.mask)
        weights: Tensor = looked.weights
        return weights

    def looking(self, x: Tensor, bound: Keys, state: LayerState) -> Tensor:
        """See `Decoder.looking`."""
        _, weights = self.recurrence.alignment(state.hidden, bound.keys, bound.values, bound.mask)
        return weights  # type: ignore[no-any-return]
