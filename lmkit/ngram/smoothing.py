"""From counts to probabilities: the contract of all estimators, and the ones that stand alone.

An estimator sees one order of n-grams at a time, the shortest first, and gives each n-gram hw its probability p(w | h)
and each history h the weight of what is left. h' is h without its first word, c(.) a count, and V the number of words
that can be predicted: `<unk>` and `</s>` are among them, `<s>` and `<pad>` are not. Unless it says otherwise, the
probabilities after any history sum to one.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from lmkit.errors import LmkitError
from lmkit.ngram.arrays import Array, NumpyArrays, TorchArrays

INFINITY = float("inf")
LARGEST = 8  # counts of counts are kept for counts up to this


@dataclass(frozen=True)
class Rows:
    """One order of n-grams as an estimator sees it: R n-grams, those of each of C histories standing together."""

    n: int  # the order
    starts: Array  # (C + 1,) int64: n-grams starts[c] .. starts[c+1]-1 continue history c
    counts: Array  # (R,) integers: occurrences, or different left neighbours (`Smoothing.neighbours`)
    lower: Array  # (R,) float64, p(w | h')
    dropped: Array | None  # (R,) bool: n-grams to be pruned, whose mass goes to the weights
    words: int  # V
    xp: NumpyArrays | TorchArrays
    compiled: bool = False  # large and on the CPU: worth the compiled loops

    @property
    def contexts(self) -> Array:
        """The history (R,) of each n-gram."""
        return self.xp.repeat(self.xp.arange(len(self.starts) - 1), self.starts[1:] - self.starts[:-1])

    def sum(self, values: Array) -> Array:
        """Sums (C,) of values (R,) over the n-grams of each history."""
        return self.xp.segment_sums(values, self.starts)

    @property
    def seen(self) -> Array:
        """Where (R,) an n-gram occurs and is not to be dropped."""
        return (self.counts > 0) if self.dropped is None else (self.counts > 0) & ~self.dropped


@dataclass(frozen=True)
class Order:
    """An estimator that knows the counts of counts of an order.

    estimate: gives p(w | h) of the n-grams (R,) and the weight of each history (C,), both float64. An n-gram that was
        not seen, or is dropped, gets what the table would give without it.
    parameters: recorded in the model folder (`Smoothing.parameters` names them).
    problem, instead: why the discounts could not be estimated as they should be, and what was done.
    """

    estimate: Callable[[Rows], tuple[Array, Array]]
    parameters: tuple[float, ...] = ()
    problem: str | None = None
    instead: str = ""


class Smoothing(ABC):
    """A way of estimating."""

    neighbours: ClassVar[bool] = False  # below the highest order an n-gram counts the different words before it
    backs_off: ClassVar[bool] = True  # a word not seen after h gets weight(h) p(w | h'); if false, weight(h) itself
    normalised: ClassVar[bool] = True  # probabilities sum to one
    exact: ClassVar[bool] = False  # kept in float64, so that the fractions of a textbook come out as fractions
    parameters: ClassVar[str] = "discounts"  # what those of `Order` are called

    def unseen(self, words: int) -> float:
        """Logarithm of the weight of a history that was never seen, among V words."""
        return 0.0

    @abstractmethod
    def order(self, n: int, t: list[int]) -> Order:
        """The estimator for n-grams of order n, of which t[r] have count r (r up to LARGEST)."""


# --- relative frequency ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class AddK(Smoothing):
    """p(w | h) = (c(hw) + k) / (c(h) + k V): add-one (Laplace) for k = 1, Lidstone otherwise.

    A history never seen gives 1/V. At the start of a sentence the history is what there is of it: `<s>`, then `<s> w`,
    and so on.
    """

    k: float = 1.0
    backs_off: ClassVar[bool] = False
    exact: ClassVar[bool] = True

    def unseen(self, words: int) -> float:
        """See `Smoothing.unseen`."""
        return -math.log(words)

    def order(self, n: int, t: list[int]) -> Order:
        """See `Smoothing.order`."""
        if not 0 < self.k < INFINITY:
            raise LmkitError(f"add-k with k = {self.k}: k must be positive (for k = 0 use --smoothing mle)")
        return Order(lambda rows: _relative_frequencies(rows, self.k))


@dataclass(frozen=True)
class MaximumLikelihood(Smoothing):
    """p(w | h) = c(hw) / c(h): the Markov model of the text. A history never seen gives 0 to every word."""

    backs_off: ClassVar[bool] = False
    exact: ClassVar[bool] = True

    def unseen(self, words: int) -> float:
        """See `Smoothing.unseen`."""
        return -INFINITY

    def order(self, n: int, t: list[int]) -> Order:
        """See `Smoothing.order`."""
        return Order(lambda rows: _relative_frequencies(rows, 0.0))


def _relative_frequencies(rows: Rows, k: float) -> tuple[Array, Array]:
    xp = rows.xp
    totals = rows.sum(rows.counts) + k * rows.words
    p = xp.divide(rows.counts + k, totals[rows.contexts], 0.0)
    return p, xp.divide(xp.full(len(totals), k, "float64"), totals, 0.0)


# --- backing off ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class StupidBackoff(Smoothing):
    """Scores, not probabilities (Brants et al. 2007): c(hw) / c(h) if hw was seen, else alpha times the score after h'.

    They do not sum to one, so such a model has no perplexity.
    """

    alpha: float = 0.4
    normalised: ClassVar[bool] = False
    exact: ClassVar[bool] = True

    def unseen(self, words: int) -> float:
        """See `Smoothing.unseen`."""
        return math.log(self.alpha)

    def order(self, n: int, t: list[int]) -> Order:
        """See `Smoothing.order`."""
        if not 0 < self.alpha <= 1:
            raise LmkitError(f"stupid back-off with alpha = {self.alpha}: alpha is a factor above 0, at most 1")
        return Order(self._scores)

    def _scores(self, rows: Rows) -> tuple[Array, Array]:
        xp = rows.xp
        totals = rows.sum(rows.counts)
        p = xp.divide(rows.counts, totals[rows.contexts], 0.0)
        lower = 0.0 if rows.n == 1 else self.alpha * rows.lower
        return xp.where(rows.seen, p, lower), xp.full(len(totals), self.alpha, "float64")


@dataclass(frozen=True)
class Katz(Smoothing):
    """Katz's back-off with Good-Turing discounts (Katz 1987): counts above `largest` are trusted.

        p(w | h) = d_r c(hw) / c(h)     for r = c(hw) > 0
                   alpha(h) p(w | h')   otherwise

        d_r = (r*/r - A) / (1 - A),    r* = (r+1) t_{r+1} / t_r,    A = (k+1) t_{k+1} / t_1,    k = largest

    alpha(h) makes the sum one. A history whose counts are all trusted would leave nothing to unseen words: it is given
    one more count for them. Where the counts of counts of an order are too uneven for a discount between 0 and 1, the
    largest k below that gives some is taken, with a warning.
    """

    largest: int = 5

    def order(self, n: int, t: list[int]) -> Order:
        """See `Smoothing.order`."""
        if not 1 < self.largest < LARGEST:
            raise LmkitError(f"Katz with discounts up to {self.largest}: it is 2 to {LARGEST - 1}")
        usable = (k for k in range(self.largest, 1, -1) if all(0 < d <= 1 for d in good_turing_discounts(t, k)))
        k = next(usable, 0)
        discounts = good_turing_discounts(t, k)
        problem = None
        if k < self.largest:
            shown = ", ".join(map(str, t[1 : self.largest + 2]))
            problem = f"no Good-Turing discounts for counts up to {self.largest} (counts of counts: {shown})"
        instead = f"discounting counts up to {k}" if k else "discounting none"
        return Order(lambda rows: _katz(rows, discounts), tuple(discounts), problem, instead)


def good_turing_discounts(t: list[int], k: int) -> list[float]:
    """d_1 .. d_k from the counts of counts t[0] .. t[k+1] (Katz 1987); NaN where there is none."""
    if k == 0:
        return []
    if 0 in t[1 : k + 1]:
        return [math.nan] * k
    excess = (k + 1) * t[k + 1] / t[1]
    if excess == 1:
        return [math.nan] * k
    return [((r + 1) * t[r + 1] / (r * t[r]) - excess) / (1 - excess) for r in range(1, k + 1)]


def _katz(rows: Rows, discounts: list[float]) -> tuple[Array, Array]:
    xp, contexts, seen = rows.xp, rows.contexts, rows.seen
    factors = [1.0, *discounts, 1.0]
    capped = xp.minimum(rows.counts, xp.full(len(rows.counts), len(factors) - 1, "int64"))
    kept = xp.where(seen, sum(d * xp.astype(capped == r, "float64") for r, d in enumerate(factors)) * rows.counts, 0.0)
    totals, sums = xp.astype(rows.sum(rows.counts), "float64"), rows.sum(kept)
    totals = xp.where(sums > totals * (1 - 1e-12), totals + 1, totals)
    below = rows.sum(xp.where(seen, rows.lower, 0.0))  # what the seen words would get after h'
    everything = below > 1 - 1e-9  # every word was seen: none to leave anything to
    totals = xp.where(everything, sums, totals)
    p = xp.divide(kept, totals[contexts], 0.0)
    alpha = xp.where(everything, 1.0, xp.divide(1 - xp.divide(sums, totals, 0.0), 1 - below, 1.0))
    return xp.where(seen, p, alpha[contexts] * rows.lower), alpha
