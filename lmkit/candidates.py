"""The best continuations of the hypotheses of a beam, among all tokens after all of them.

Shapes: m beams, w hypotheses in each, R = m w rows (row i w + j is hypothesis j of beam i), V tokens, C candidates.
"""

import math
from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from lmkit.nn.graphs import may_wait
from lmkit.sampling import NEVER, largest
from lmkit.text.vocabulary import BOS, PAD

FIRST = PAD + 1  # the first id that is no special one
IMPOSSIBLE = (BOS, PAD)  # what never follows
VECTOR = 32  # blocks of a multiple of it are reduced several times quicker than others


class Candidates(NamedTuple):
    """Continuations of the hypotheses of m beams, best first; a place without one has total -inf."""

    totals: Tensor  # (m, C) float64: the hypothesis and its new token
    parents: Tensor  # (m, C) int64: which hypothesis of the beam
    tokens: Tensor  # (m, C) int64

    def take(self, order: Tensor) -> "Candidates":
        """Candidates `order` (m, C') of each beam."""
        return Candidates(*(part.gather(1, order) for part in self))

    def padded(self, count: int) -> "Candidates":
        """The first `count` of each beam; where there are fewer, impossible ones (`<pad>`) behind them."""
        lacking = max(0, count - self.totals.shape[1])
        fills = zip(self, (NEVER, 0, PAD), strict=True)
        return Candidates(*(functional.pad(part, (0, lacking), value=fill)[:, :count] for part, fill in fills))


def best_continuations(scores: Tensor, totals: Tensor, count: int, banned: Sequence[int] = IMPOSSIBLE) -> Candidates:
    """The `count` best of totals[i, j] + scores[i w + j, token]: of equals the lower parent, then the lower token.

    scores (R, V): NaN and infinities count as -inf, and so do the columns `banned`, ids of special tokens.
    totals (m, w) float64: those of the hypotheses.

    On a CPU the rows are read once, for the maxima of blocks of their tokens: only the blocks with the count + 1 best
    maxima can hold any of the best. `Tensor.topk` promises nothing about which of equal ones it takes,
    so beams with equals at the border are ranked anew. An accelerator would have to wait to hear of them, and always
    ranks all.
    """
    blocks = _blocks(scores, totals, count) if may_wait(scores) else None
    if blocks is None:
        return _ranked(_sound(scores, banned), totals, count)
    found, tied = _quickly(scores, totals, count, banned, blocks)
    if not bool((found.totals[:, :1] < math.inf).all()):  # NaN or infinity somewhere
        scores = _sound(scores, banned)
        found, tied = _quickly(scores, totals, count, banned, blocks)
    beams = tied.nonzero()[:, 0]
    if len(beams):
        width = totals.shape[1]
        rows = (beams[:, None] * width + torch.arange(width)).flatten()
        again = _ranked(_sound(scores[rows], banned), totals[beams], count)
        for part, mended in zip(found, again, strict=True):
            part[beams] = mended
    return found


def sound(scores: Tensor) -> Tensor:
    """A copy of the rows (R, V) with -inf for NaN, infinities and what never follows."""
    return _sound(scores, IMPOSSIBLE)


def _sound(scores: Tensor, banned: Sequence[int]) -> Tensor:
    scores = scores.nan_to_num(nan=NEVER, posinf=NEVER, neginf=NEVER)
    for token in banned:
        scores[:, token] = NEVER
    return scores


def _blocks(scores: Tensor, totals: Tensor, count: int) -> tuple[int, int] | None:
    """How many blocks of how many tokens let fewest numbers be looked at twice; None where there are too few tokens."""
    width, tokens = totals.shape[1], scores.shape[1] - FIRST
    size = max(1, math.isqrt(width * tokens // (count + 1 + width)))
    size = size if size < VECTOR // 4 else -(-size // VECTOR) * VECTOR
    blocks = tokens // size
    return (blocks, size) if width * blocks > count else None


def _quickly(
    scores: Tensor, totals: Tensor, count: int, banned: Sequence[int], blocks: tuple[int, int]
) -> tuple[Candidates, Tensor]:
    """The best continuations, and which beams (m,) have equals at the border, one of them left out."""
    values, keys = _shortlist(scores, totals, count, banned, blocks)
    best, places = values.topk(count + 1, dim=1)
    tied = (best[:, count - 1] == best[:, count]) & (best[:, count] > NEVER)
    keys, order = keys.gather(1, places[:, :count]).sort(dim=1)
    best, by_total = best.gather(1, order).sort(dim=1, descending=True, stable=True)
    keys = keys.gather(1, by_total)
    size = scores.shape[1]
    return Candidates(best, keys // size, keys % size), tied


def _shortlist(
    scores: Tensor, totals: Tensor, count: int, banned: Sequence[int], blocks: tuple[int, int]
) -> tuple[Tensor, Tensor]:
    """Totals (m, C) float64 of continuations that hold the count + 1 best, and their keys, parent V + token."""
    (beams, width), vocabulary, (number, size) = totals.shape, scores.shape[1], blocks
    end = FIRST + number * size
    body = scores[:, FIRST:end].view(len(scores), number, size)
    maxima = body.amax(dim=2).view(beams, width, number) + totals[:, :, None]
    chosen = maxima.flatten(1).topk(count + 1, dim=1, sorted=False).indices  # (m, count + 1)
    parents, block = chosen // number, chosen % number
    rows = parents + torch.arange(beams)[:, None] * width
    inside = body[rows, block] + totals.gather(1, parents)[:, :, None]  # (m, count + 1, size)
    inside_keys = (parents * vocabulary + FIRST + block * size)[:, :, None] + torch.arange(size)
    others = torch.tensor([*(token for token in range(FIRST) if token not in banned), *range(end, vocabulary)])
    outside = scores[:, others].view(beams, width, len(others)) + totals[:, :, None]
    outside_keys = (torch.arange(width)[:, None] * vocabulary + others).flatten().expand(beams, -1)
    values = torch.cat((inside.flatten(1), outside.flatten(1)), dim=1)
    return values, torch.cat((inside_keys.flatten(1), outside_keys), dim=1)


def _ranked(scores: Tensor, totals: Tensor, count: int) -> Candidates:
    """The best continuations, of sound scores: of each hypothesis, and then of all; `<pad>` where there are too few."""
    beams, width = totals.shape
    gains, ids = _top(scores, min(count, scores.shape[1]))  # (R, M)
    each = gains.shape[1]
    values = (totals[:, :, None] + gains.view(beams, width, each)).flatten(1)  # (m, w M)
    ids = ids.view(beams, width * each)
    parents = torch.arange(width, device=ids.device).repeat_interleave(each).expand(beams, -1)
    best, order = values.sort(dim=1, descending=True, stable=True)
    return Candidates(best, parents.gather(1, order), ids.gather(1, order)).padded(count)


def _top(values: Tensor, k: int) -> tuple[Tensor, Tensor]:
    """The k largest of each row (R, V) and their indices, (R, k) each; of equals the lower index first."""
    rows = values.shape[0]
    indices = torch.nonzero_static(largest(values, k), size=rows * k)[:, 1].view(rows, k)  # rising
    best, order = values.gather(1, indices).sort(dim=1, descending=True, stable=True)
    return best, indices.gather(1, order)
