"""Positions added to embedded tokens on either side of a translation model."""

from __future__ import annotations

from typing import Literal, TypeAlias

import torch
from torch import Tensor, nn

from lmkit.errors import LmkitError
from lmkit.nn.attention import LearnedPositions, sinusoidal
from lmkit.nn.dropout import Dropout

AddedName: TypeAlias = Literal["sinusoidal", "sinusoidal-halves", "learned", "none"]


class AddedPositions(nn.Module):
    """Adds a vector for each position, and drops out of the sum; length: of learned ones, how many there are.

    Learned ones start normal with `std`.
    """

    def __init__(self, name: AddedName, size: int, length: int, *, dropout: float = 0.0, std: float = 0.1) -> None:
        super().__init__()
        self.name, self.length = name, length
        self.learned = LearnedPositions(length, size, std=std) if name == "learned" else None
        self.longest = length if name == "learned" else None
        self.dropout = Dropout(dropout)

    def forward(self, x: Tensor, places: Tensor | None = None, reach: int | None = None) -> Tensor:
        """x (B, T, D) at places (T,) or (B, T), the first T if none are given; none of them is at `reach` or beyond."""
        places = torch.arange(x.shape[1], device=x.device) if places is None else places
        reach = x.shape[1] if reach is None else reach
        if self.learned is not None:
            if reach > self.length:
                raise LmkitError(
                    f"a sentence of {reach} tokens: the model has learned positions for {self.length} (model.length); "
                    "split it, or train with a larger model.length or other model.positions"
                )
            x = x + self.learned(places)
        elif self.name != "none":
            x = x + sinusoidal(places, x.shape[2], halves=self.name == "sinusoidal-halves").to(x.dtype)
        dropped: Tensor = self.dropout(x)
        return dropped
