"""Encoders: sources to memories that decoders look at.

Letters: N sentences, S positions of a source, D features of a token, M features of the memory.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import NamedTuple

import torch
from torch import Tensor, nn

from lmkit.nn.recurrence import Kind, LockedDropout, Recurrence, RecurrentState


class Memory(NamedTuple):
    """What an encoder made of N sources; a state of `nn/state.py`, of which sentences are taken by index."""

    states: Tensor  # (N, S, M), zeros beyond the end of a source
    mask: Tensor  # (N, S) bool, true at real positions
    summary: Tensor  # (N, P) of the whole source
    final: RecurrentState | None = None  # of recurrent encoders, layer by layer


class Encoder(nn.Module):
    """Base of the encoders."""

    output_size: int  # M
    summary_size: int  # P
    backward_size: int  # the last features of a summary, those of a backward direction if there is one

    @abstractmethod
    def forward(self, x: Tensor, lengths: Tensor) -> Memory:
        """x (N, S, D), lengths (N,) on the CPU, so that nothing waits for a GPU -> the memory."""


def source_mask(lengths: Tensor, positions: int, device: torch.device) -> Tensor:
    """lengths (N,) -> (N, S) bool, true before the end of each row."""
    return torch.arange(positions, device=device) < lengths.to(device, non_blocking=True)[:, None]


class RecurrentEncoder(Encoder):
    """Recurrent layers over the source, in both directions unless told otherwise (Schuster & Paliwal 1997).

    The memory of a position is [forward state; backward state]; the summary is the forward state at the last position
    and the backward state at the first one, so that its second half is what Bahdanau et al. 2015 begin with (A.2.2).
    dropout: locked, on the input, between layers and on the memory.
    """

    def __init__(
        self,
        kind: Kind,
        input_size: int,
        hidden_size: int,
        layers: int = 1,
        *,
        bidirectional: bool = True,
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
        self.backward_size = hidden_size

    def forward(self, x: Tensor, lengths: Tensor) -> Memory:
        """See `Encoder.forward`."""
        states, final = self.recurrence(self.dropout(x), lengths)
        summary = torch.cat([layer.hidden for layer in final[-self.recurrence.directions :]], -1)
        mask = source_mask(lengths, x.shape[1], x.device)
        return Memory(self.dropout(states), mask, summary, final)
