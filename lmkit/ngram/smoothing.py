"""From counts to probabilities: one class for each way of estimating, behind one contract.

Every estimator turns `NGramCounts` into a `BackoffTable`. In all of them `<s>` and `<pad>` have probability 0, `</s>`
is a word like any other, and the probabilities after any history sum to one over the rest of the vocabulary.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from lmkit.errors import LmkitError
from lmkit.ngram.arrays import Array
from lmkit.ngram.backoff import BackoffLevel, BackoffTable
from lmkit.ngram.counts import NGramCounts
from lmkit.text.vocabulary import BOS, PAD

INFINITY = float("inf")


class Estimate(NamedTuple):
    """A table, and what the estimator has to say about it (recorded in the model folder)."""

    table: BackoffTable
    notes: dict[str, Any]
    warnings: list[str]


class Smoothing(Protocol):
    """A way of estimating."""

    def estimate(self, counts: NGramCounts) -> Estimate:
        """The model of these counts."""
        ...


def predictable(counts: NGramCounts) -> int:
    """How many words can follow a history: all but `<s>` and `<pad>`."""
    return counts.vocabulary_size - 2


def _table(
    counts: NGramCounts,
    log_probs: list[Array],
    backoffs: list[Array],
    *,
    unseen: float = 0.0,
    backs_off: bool = True,
) -> BackoffTable:
    """Puts together log p (per level, (n,)) and log weight(h) (per level below the top, (n,))."""
    log_probs[0][[BOS, PAD]] = -INFINITY
    levels = [
        BackoffLevel(level.words, level.starts, log_prob, backoff)
        for level, log_prob, backoff in zip(counts.levels, log_probs, [*backoffs, None], strict=True)
    ]
    return BackoffTable.of_levels(levels, counts.xp, unseen=unseen, backs_off=backs_off)


# --- relative frequency ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class AddK:
    """p(w | h) = (c(hw) + k) / (c(h) + k V): add-one (Laplace) for k = 1, Lidstone otherwise.

    V counts `<unk>` and `</s>`, not `<s>`. A history never seen gives 1/V. At the start of a sentence the history is
    what there is of it: `<s>`, then `<s> w`, and so on.
    """

    k: float = 1.0

    def estimate(self, counts: NGramCounts) -> Estimate:
        """See `Smoothing.estimate`."""
        if not 0 < self.k < INFINITY:
            raise LmkitError(f"add-k with k = {self.k}: k must be positive (for k = 0 use --smoothing mle)")
        return _relative_frequencies(counts, self.k)


@dataclass(frozen=True)
class MaximumLikelihood:
    """p(w | h) = c(hw) / c(h): the Markov model of the text. A history never seen gives 0 to every word."""

    def estimate(self, counts: NGramCounts) -> Estimate:
        """See `Smoothing.estimate`."""
        return _relative_frequencies(counts, 0.0)


def _relative_frequencies(counts: NGramCounts, k: float) -> Estimate:
    xp, size = counts.xp, predictable(counts)
    log_probs, backoffs = [], []
    for n, level in enumerate(counts.levels, 1):
        seen = xp.astype(level.counts, "float64")
        if n == 1:
            seen[BOS] = 0  # the start of a sentence is given, never predicted
        totals = counts.sum_by_context(n, seen) + k * size
        # float64, so that the fractions of a textbook come out as in the textbook
        log_probs.append(xp.log(xp.divide(seen + k, totals[counts.contexts(n)], 0.0), "float64"))
        if n > 1:
            backoffs.append(xp.log(xp.divide(xp.full(len(totals), k, "float64"), totals, 0.0), "float64"))
    unseen = -math.log(size) if k else -INFINITY
    return Estimate(_table(counts, log_probs, backoffs, unseen=unseen, backs_off=False), {}, [])


# --- Kneser-Ney -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class ModifiedKneserNey:
    """Interpolated modified Kneser-Ney (Chen & Goodman 1998), as KenLM's `lmplz` computes it (Heafield et al. 2013).

    Below the highest order a count is replaced by the number of different words seen before the n-gram; n-grams that
    begin with `<s>` keep their count. Three discounts an order are estimated from the counts of counts t_1 .. t_4:

        D_k = k - (k+1) Y t_{k+1} / t_k,    Y = t_1 / (t_1 + 2 t_2)

    Where they cannot be (small or artificial text) the order takes `fallback` instead, with a warning.

    fallback: D_1, D_2, D_3+ for such orders; None makes that an error.
    """

    fallback: tuple[float, float, float] | None = (0.5, 1.0, 1.5)

    def estimate(self, counts: NGramCounts) -> Estimate:
        """See `Smoothing.estimate`."""
        adjusted = [_adjusted(counts, n) for n in range(1, counts.order + 1)]
        histograms = [_counts_of_counts(counts, n, a) for n, a in enumerate(adjusted, 1)]
        discounts, notes, warnings = self._all_discounts(histograms)
        lower: Array = counts.xp.full(1, 1.0 / predictable(counts), "float64")  # p of order 0: uniform
        log_probs, backoffs = [], []
        for n, discount in enumerate(discounts, 1):
            lower, gamma = _interpolate(counts, n, adjusted[n - 1], discount, lower)
            log_probs.append(counts.xp.log(lower, "float32"))
            if n > 1:
                backoffs.append(counts.xp.log(gamma, "float32"))
        return Estimate(_table(counts, log_probs, backoffs), notes, warnings)

    def _all_discounts(
        self, histograms: list[list[int]]
    ) -> tuple[list[tuple[float, float, float]], dict[str, Any], list[str]]:
        discounts, reasons, warnings = [], {}, []
        for n, t in enumerate(histograms, 1):
            try:
                found = kneser_ney_discounts(t)
            except ValueError as error:
                if self.fallback is None:
                    raise LmkitError(
                        f"order {n}: {error}; give more text, or let the order fall back to fixed discounts"
                    ) from None
                found = self.fallback
                reasons[str(n)] = str(error)
                warnings.append(f"order {n}: {error}; using the fixed discounts {', '.join(map(str, found))}")
            discounts.append(found)
        return (
            discounts,
            {"discounts": discounts, "fallback": reasons, "counts_of_counts": histograms},
            warnings,
        )


def _interpolate(
    counts: NGramCounts, n: int, adjusted: Array, discount: tuple[float, float, float], lower: Array
) -> tuple[Array, Array]:
    """p(w | h) of the rows of level n, and gamma(h) of their contexts; `lower` is p(w | h') of the level below."""
    xp, level = counts.xp, counts.levels[n - 1]
    if counts.compiled:
        from lmkit.ngram.compiled import interpolate

        return interpolate(level.starts, adjusted, level.suffixes, discount, lower)
    contexts = counts.contexts(n)
    totals = counts.sum_by_context(n, adjusted)
    capped = xp.minimum(adjusted, xp.full(len(adjusted), 3, "int64"))
    freed = sum(
        d * xp.astype(counts.sum_by_context(n, xp.astype(capped == k, "int64")), "float64")
        for k, d in enumerate(discount, 1)
    )
    gamma = xp.divide(freed, totals, 1.0)  # a row that nothing continues: weight 1
    taken = sum(d * xp.astype(capped == k, "float64") for k, d in enumerate(discount, 1))
    kept = xp.divide(adjusted - taken, totals[contexts], 0.0)
    return kept + gamma[contexts] * lower[level.suffixes], gamma


def kneser_ney_discounts(t: list[int]) -> tuple[float, float, float]:
    """D_1, D_2, D_3+ of the counts of counts t_1 .. t_4 (Chen & Goodman 1998, eq. 26). ValueError says why not."""
    for k in range(3):
        if t[k] == 0:
            raise ValueError(f"no n-gram has count {k + 1} (counts of counts 1 to 4: {', '.join(map(str, t))})")
    y = t[0] / (t[0] + 2 * t[1])
    d = [k - (k + 1) * y * t[k] / t[k - 1] for k in (1, 2, 3)]
    for k, value in enumerate(d, 1):
        if not 0 <= value <= k:
            raise ValueError(f"the discount for count {k} would be {value:.4g}, outside 0 to {k}")
    return d[0], d[1], d[2]


def _adjusted(counts: NGramCounts, n: int) -> Array:
    """Kneser-Ney's counts (n,) of level n: of different left neighbours; plain ones at the top and after `<s>`."""
    level = counts.levels[n - 1]
    if n < counts.order:
        adjusted = counts.occurrences(counts.levels[n].suffixes, len(level))
        initial = counts.sentence_initial(n)
        adjusted[initial] = level.counts[initial]
    else:
        adjusted = level.counts
    if n == 1:
        adjusted = adjusted + 0
        adjusted[BOS] = 0
    return adjusted


def _counts_of_counts(counts: NGramCounts, n: int, adjusted: Array) -> list[int]:
    """t_1 .. t_4 of an order.

    `lmplz` ends its pass with one n-gram of each lower order still open, the last in suffix order, and files it under
    its plain count; the discounts of a small text feel it, so it is done here too.
    """
    t = [int((adjusted == k).sum()) for k in range(5)]
    last = _last_in_suffix_order(counts, n) if n < counts.order else None
    if last is not None:
        for count, change in ((int(adjusted[last]), -1), (int(counts.levels[n - 1].counts[last]), 1)):
            if count < len(t):
                t[count] += change
    return t[1:]


def _last_in_suffix_order(counts: NGramCounts, n: int) -> int | None:
    """The row of level n that is last when n-grams are sorted by last word, then the word before it, and so on.

    None where the last n-gram of the text's full sort is shorter than n, for it begins a sentence.
    """
    xp = counts.xp
    row = int(xp.nonzero(counts.levels[0].counts)[-1])
    for level in range(2, n + 1):
        candidates = xp.nonzero(counts.levels[level - 1].suffixes == row)
        if len(candidates) == 0:
            return None
        row = int(candidates[int(_first_words(counts, level, candidates).argmax())])
    return row


def _first_words(counts: NGramCounts, n: int, rows: Array) -> Array:
    for level in range(n, 1, -1):  # up to the context, and its context, until one word is left
        rows = counts.contexts(level)[rows]
    return rows


SMOOTHINGS: dict[str, type[Any]] = {
    "modified-kneser-ney": ModifiedKneserNey,
    "add-k": AddK,
    "mle": MaximumLikelihood,
}
