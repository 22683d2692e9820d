"""Encoders: sources to memories that decoders look at.

Letters: N sentences, S positions of a source, D features of a token, M features of the memory.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from lmkit.nn.dropout import LockedDropout
from lmkit.nn.recurrence import Kind, Recurrence, RecurrentState


class Memory(NamedTuple):
    """What an encoder made of N sources; a state of `nn/state.py`, of which sentences are taken by index."""

    states: Tensor  # (N, S, M), zeros beyond the end of a source
    mask: Tensor  # (N, S) bool, true at real positions
    summary: Tensor  # (N, P) of the whole source
    final: RecurrentState | None = None  # of recurrent encoders, layer by layer
    values: Tensor | None = None  # (N, S, M) what attention sums, where that is not the states

    def widened(self, positions: int) -> Memory:
        """With padding up to so many positions."""
        more = positions - self.mask.shape[1]
        values = None if self.values is None else F.pad(self.values, (0, 0, 0, more))
        return self._replace(
            states=F.pad(self.states, (0, 0, 0, more)), values=values, mask=F.pad(self.mask, (0, more))
        )


class Encoder(nn.Module):
    """Base of the encoders."""

    output_size: int  # M
    summary_size: int  # P
    backward_size: int  # the last features of a summary, those of a backward direction if there is one
    longest: int | None = None  # positions of a source at most, `</s>` included; None: any number

    @abstractmethod
    def forward(self, x: Tensor, lengths: Tensor) -> Memory:
        """x (N, S, D), lengths (N,) on the CPU, so that nothing waits for a GPU -> the memory."""


def source_mask(lengths: Tensor, positions: int, device: torch.device) -> Tensor:
    """lengths (N,) -> (N, S) bool, true before the end of each row."""
    return torch.arange(positions, device=device) < lengths.to(device, non_blocking=True)[:, None]


def reversed_rows(x: Tensor, lengths: Tensor) -> Tensor:
    """x (N, S, D), each row from its end, lengths (N,), to its beginning; what is beyond stays."""
    places, ends = torch.arange(x.shape[1], device=x.device), lengths.to(x.device)[:, None]
    return x.take_along_dim(torch.where(places < ends, ends - 1 - places, places)[:, :, None], 1)


class RecurrentEncoder(Encoder):
    """Recurrent layers over the source, in both directions unless told otherwise (Schuster & Paliwal 1997).

    The memory of a position is [forward state; backward state]; the summary is the forward state at the last position
    and the backward state at the first one, so that its second half is what Bahdanau et al. 2015 begin with (A.2.2).
    reverse: the source is read from its end to its beginning (Sutskever et al. 2014). dropout: locked, on the input,
    between layers and on the memory.
    """

    def __init__(
        self,
        kind: Kind,
        input_size: int,
        hidden_size: int,
        layers: int = 1,
        *,
        bidirectional: bool = True,
        reverse: bool = False,
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        self.recurrence = Recurrence(
            kind,
            input_size,
            hidden_size,
            layers,
            bidirectional=bidirectional,
            dropout=dropout,
            orthogonal=True,
            forget_bias=1.0 if kind == "lstm" else None,
        )
        self.dropout = LockedDropout(dropout)
        self.output_size = self.summary_size = self.recurrence.output_size
        self.backward_size, self.reverse = hidden_size, reverse

    def forward(self, x: Tensor, lengths: Tensor) -> Memory:
        """See `Encoder.forward`."""
        x = self.dropout(x)
        states, final = self.recurrence(reversed_rows(x, lengths) if self.reverse else x, lengths)
        states = reversed_rows(states, lengths) if self.reverse else states
        summary = torch.cat([layer.hidden for layer in final[-self.recurrence.directions :]], -1)
        mask = source_mask(lengths, x.shape[1], x.device)
        return Memory(self.dropout(states), mask, summary, final)
