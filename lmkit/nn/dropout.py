"""Dropout: of numbers, and with one mask for all steps of a row."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Generator, Tensor, nn

from lmkit.errors import LmkitError


def dropout_mask(like: Tensor, shape: tuple[int, ...], p: float, generator: Generator | None = None) -> Tensor:
    """A mask of `shape`, 0 with probability p and else 1 / (1 - p), so that expectations stay."""
    drawn = torch.empty(shape, device=like.device).uniform_(generator=generator)  # a third of the time of bernoulli_
    return drawn.ge_(p).to(like.dtype).div_(1 - p)


def locked_dropout(x: Tensor, p: float, generator: Generator | None = None) -> Tensor:
    """Dropout of x (B, T, D) with one mask (B, 1, D) for all steps of a row (Gal and Ghahramani 2016)."""
    B, _, D = x.shape
    return x * dropout_mask(x, (B, 1, D), p, generator) if p > 0 else x


def probability(name: str, p: float) -> float:
    """p, if it is one of dropout; else LmkitError."""
    if not 0 <= p < 1:
        raise LmkitError(f"{name} is {p}: give a number of at least 0 and below 1")
    return p


class Dropout(nn.Module):
    """Each number 0 with probability p when training, else divided by 1 - p; on a CPU quicker than torch's."""

    def __init__(self, p: float) -> None:
        super().__init__()
        self.p = probability("dropout", p)

    def forward(self, x: Tensor) -> Tensor:
        """(...) -> (...)."""
        if not (self.training and self.p):
            return x
        return x * dropout_mask(x, tuple(x.shape), self.p) if x.device.type == "cpu" else F.dropout(x, self.p)


class LockedDropout(nn.Module):
    """`locked_dropout` when training, else nothing; 0 <= p < 1."""

    def __init__(self, p: float) -> None:
        super().__init__()
        self.p = probability("dropout", p)

    def forward(self, x: Tensor, generator: Generator | None = None) -> Tensor:
        """x (B, T, D) -> (B, T, D)."""
        return locked_dropout(x, self.p if self.training else 0.0, generator)
