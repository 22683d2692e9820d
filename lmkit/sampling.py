"""What sampling does with one distribution: filters over log-probabilities, the draw, and the numbers it draws with.

Rows (B, V) are natural logarithms and need not be normalised.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from lmkit.errors import LmkitError
from lmkit.nn.graphs import may_wait

HEAD = 1024  # of a row: on a CPU found in a twentieth of the time of sorting it, and mostly enough for top-p
NEVER = -math.inf  # the log-probability of what cannot happen


@dataclass(frozen=True)
class Filters:
    """What a distribution goes through before it is drawn from; LmkitError for a bad setting.

    It is tempered (p ** (1 / temperature)), then cut by `top_k`, `top_p` and `min_p` in this order, each applied to
    what the one before left; None leaves a cut out.
    """

    temperature: float = 1.0
    top_k: int | None = None
    top_p: float | None = None
    min_p: float | None = None

    def __post_init__(self) -> None:
        above_zero = "above 0 and finite (for 0, use greedy search)"
        require(0 < self.temperature < math.inf, "temperature", self.temperature, above_zero)
        require(self.top_k is None or self.top_k >= 1, "top_k", self.top_k, "at least 1, or None for no limit")
        in_p = self.top_p is None or 0 < self.top_p <= 1
        require(in_p, "top_p", self.top_p, "above 0 and at most 1, or None for no limit")
        in_min_p = self.min_p is None or 0 <= self.min_p <= 1
        require(in_min_p, "min_p", self.min_p, "between 0 and 1, or None for no limit")

    def apply(self, log_probs: Tensor) -> Tensor:
        """Rows (B, V) tempered and cut, float64, the best of each at 0; they are not renormalised."""
        log_probs = relative(log_probs) / self.temperature
        if self.top_k is not None:
            log_probs = keep_top_k(log_probs, self.top_k)
        if self.top_p is not None:
            log_probs = keep_top_p(log_probs, self.top_p)
        if self.min_p is not None:
            log_probs = keep_min_p(log_probs, self.min_p)
        return log_probs


def require(holds: bool, name: str, value: object, allowed: str) -> None:
    """LmkitError for a setting that does not hold."""
    if not holds:
        raise LmkitError(f"{name} is {value}: it must be {allowed}")


def keep_top_k(log_probs: Tensor, k: int) -> Tensor:
    """Set all but the k most probable tokens of each row (B, V) to -inf; of equals, the lower ids stay."""
    return log_probs.where(largest(log_probs, min(k, log_probs.shape[1])), NEVER)


def keep_top_p(log_probs: Tensor, p: float) -> Tensor:
    """Set all but the fewest tokens of each row (B, V) whose mass reaches p, at least one, to -inf.

    Of equals, the lower ids stay. Rows need not be normalised. Nucleus sampling, Holtzman et al. 2020.
    """
    if p >= 1.0:
        return log_probs  # all of them; a rounded sum could cut the tail
    wanted = p * relative(log_probs).exp().cumsum(dim=1)[:, -1:]  # (B, 1); several threads share a sum of one row
    size = log_probs.shape[1]
    head = min(HEAD, size) if may_wait(log_probs) else size
    best, count = _nucleus(log_probs, wanted, head)
    if head < size and bool((count == head).any()):
        best, count = _nucleus(log_probs, wanted, size)
    least = best.gather(1, count - 1)
    better = (best > least).sum(dim=1, keepdim=True)
    return log_probs.where(_down_to(log_probs, least, count - better), NEVER)


def _nucleus(log_probs: Tensor, wanted: Tensor, size: int) -> tuple[Tensor, Tensor]:
    """The `size` best of each row (B, V), falling, and how many of them (B, 1) reach the mass that is wanted (B, 1)."""
    if size == log_probs.shape[1] and may_wait(log_probs):
        best = torch.from_numpy(np.sort(log_probs.numpy(), axis=1)).flip(1)  # in half of torch's time
    else:
        best = log_probs.topk(size, dim=1).values
    mass = relative(best).exp().cumsum(dim=1)
    mass_before = functional.pad(mass[:, :-1], (1, 0))  # of all better tokens
    return best, (mass_before < wanted).sum(dim=1, keepdim=True).clamp_min(1)


def keep_min_p(log_probs: Tensor, p: float) -> Tensor:
    """Set the tokens of each row (B, V) that are less probable than p times the best one to -inf.

    Rows need not be normalised. Min-p sampling, Nguyen et al. 2024.
    """
    return log_probs.where(relative(log_probs).exp() >= p, NEVER)


def draw(log_probs: Tensor, uniform: Tensor) -> Tensor:
    """Draw one token a row by inverting the cumulative distribution: (B, V), (B,) -> (B,) int64.

    `uniform` (B,) float64 is in [0, 1). Rows need not be normalised. See `draw_weighted`.
    """
    return draw_weighted(relative(log_probs).exp(), uniform)


def draw_weighted(weights: Tensor, uniform: Tensor) -> Tensor:
    """As `draw`, from weights (B, V) float64 instead of their logarithms.

    The token drawn is the first possible one whose cumulative weight exceeds `uniform` times the largest cumulative
    weight of a possible token. That largest one always exceeds it, however the sums are rounded (a parallel sum need
    not even rise). So the draw never runs past the end and never meets a token of probability zero. A row without any
    possible token gives 0.
    """
    cumulative = weights.cumsum(dim=1).where(weights > 0, 0.0)
    target = uniform[:, None] * cumulative.amax(dim=1, keepdim=True)  # (B, 1)
    return (cumulative > target).byte().argmax(dim=1)


def row_noise(seed: int, rows: Iterable[tuple[int, ...]], length: int) -> Tensor:
    """Numbers to `draw` with (B, length), uniform in [0, 1), float64.

    Row i follows from the seed and `rows[i]` alone, whatever its mates are; a longer row begins as a shorter one.
    """
    drawn = [np.random.default_rng((seed, *row)).random(length) for row in rows]
    return torch.from_numpy(np.stack(drawn) if drawn else np.zeros((0, length)))


def largest(values: Tensor, k: int) -> Tensor:
    """Mark the k largest of each row (B, V), of equals the lower index: (B, V) bool, exactly k true in a row.

    `torch.topk` finds the values, but promises nothing about which of equal ones it takes.
    """
    best = values.topk(k, dim=1).values  # (B, k)
    least = best[:, -1:]
    return _down_to(values, least, (best == least).sum(dim=1, keepdim=True))


def _down_to(values: Tensor, least: Tensor, room: Tensor) -> Tensor:
    """Mark what is above `least` (B, 1) in each row (B, V), and of what equals it the first `room` (B, 1): bool."""
    border = values == least
    return (values > least) | (border & (border.cumsum(dim=1, dtype=torch.int32) <= room))


def relative(log_probs: Tensor) -> Tensor:
    """The rows (B, V) shifted so that the best is 0, in float64; a row of -inf stays one."""
    log_probs = log_probs.double()
    best = log_probs.amax(dim=1, keepdim=True)
    return log_probs - best.clamp_min(torch.finfo(torch.float64).min)
