"""Interpolated estimators: every n-gram gives up some of its count, and the shorter history distributes it.

    p(w | h) = c*(hw) / (c(h) + e(h)) + gamma(h) p(w | h'),    gamma(h) = 1 - sum over w of c*(hw) / (c(h) + e(h))

They differ in the kept count c* = c - D (D by count: 1, 2, 3 and more), in the extra count e(h), and in whether the
lower orders count occurrences or different left neighbours. n-grams that are pruned keep nothing; so a pruned model
still sums to one, with the discounts and totals of the whole text, as in KenLM (Heafield et al. 2013).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from lmkit.errors import LmkitError
from lmkit.ngram.arrays import Array
from lmkit.ngram.smoothing import Order, Rows, Smoothing

Discounts = tuple[float, float, float]  # for counts 1, 2, 3 and more


def interpolate(rows: Rows, discounts: Discounts, extra: Array | None = None) -> tuple[Array, Array]:
    """p (R,) and gamma (C,) by the formula above. extra: e(h) (C,) float64, none at all if missing."""
    if rows.compiled:
        from lmkit.ngram.compiled import interpolate as in_loops

        return in_loops(rows.starts, rows.counts, discounts, rows.lower, rows.dropped, extra)
    xp, contexts = rows.xp, rows.contexts
    capped = xp.minimum(rows.counts, xp.full(len(rows.counts), 3, "int64"))
    taken = sum(d * xp.astype(capped == k, "float64") for k, d in enumerate(discounts, 1))
    if rows.dropped is not None:
        capped = xp.where(rows.dropped, 0, capped)
        taken = xp.where(rows.dropped, xp.astype(rows.counts, "float64"), taken)
    totals = xp.astype(rows.sum(rows.counts), "float64")
    freed = sum(d * rows.sum(xp.astype(capped == k, "int64")) for k, d in enumerate(discounts, 1))  # exact but for d
    if rows.dropped is not None:
        freed = freed + rows.sum(xp.where(rows.dropped, rows.counts, 0))
    if extra is not None:
        totals, freed = totals + extra, freed + extra
    gamma = xp.divide(freed, totals, 1.0)  # a history that nothing continues: weight 1
    return xp.divide(rows.counts - taken, totals[contexts], 0.0) + gamma[contexts] * rows.lower, gamma


@dataclass(frozen=True)
class WittenBell(Smoothing):
    """c* = c and e(h) = the number of different words seen after h (Witten & Bell 1991, method C, interpolated)."""

    def order(self, n: int, t: list[int]) -> Order:
        """See `Smoothing.order`."""
        return Order(lambda rows: interpolate(rows, (0.0, 0.0, 0.0), _different_words(rows)))


def _different_words(rows: Rows) -> Array:
    return rows.xp.astype(rows.sum(rows.xp.astype(rows.counts > 0, "int64")), "float64")


@dataclass(frozen=True)
class AbsoluteDiscounting(Smoothing):
    """One discount an order, from occurrences (Ney, Essen & Kneser 1994): D = t_1 / (t_1 + 2 t_2).

    discount: D between 0 and 1 for all orders, instead of estimating it.
    """

    discount: float | None = None

    def order(self, n: int, t: list[int]) -> Order:
        """See `Smoothing.order`."""
        if self.discount is not None and not 0 < self.discount <= 1:
            raise LmkitError(f"discount {self.discount}: a discount is above 0 and at most 1")
        d, problem = self.discount, None
        if d is None and t[1] and t[2]:
            d = t[1] / (t[1] + 2 * t[2])
        elif d is None:
            d, problem = 0.75, f"no n-gram has count {2 if t[1] else 1}, so the discount cannot be estimated"
        found = (d, d, d)
        return Order(lambda rows: interpolate(rows, found), (d,), problem, f"using {d}")


@dataclass(frozen=True)
class KneserNey(AbsoluteDiscounting):
    """Absolute discounting whose lower orders count the different words before an n-gram (Kneser & Ney 1995)."""

    neighbours: ClassVar[bool] = True


@dataclass(frozen=True)
class ModifiedKneserNey(Smoothing):
    """Interpolated modified Kneser-Ney (Chen & Goodman 1998), as KenLM's `lmplz` computes it (Heafield et al. 2013).

    Below the highest order a count is replaced by the number of different words seen before the n-gram; n-grams that
    begin with `<s>` keep their count. Three discounts an order are estimated from the counts of counts t_1 .. t_4:

        D_k = k - (k+1) Y t_{k+1} / t_k,    Y = t_1 / (t_1 + 2 t_2)

    Where they cannot be (small or artificial text) the order takes `fallback` instead, with a warning.

    fallback: D_1, D_2, D_3+ for such orders; None makes that an error.
    """

    fallback: Discounts | None = (0.5, 1.0, 1.5)
    neighbours: ClassVar[bool] = True

    def order(self, n: int, t: list[int]) -> Order:
        """See `Smoothing.order`."""
        if self.fallback is not None and not all(0 <= d <= k for k, d in enumerate(self.fallback, 1)):
            raise LmkitError(f"fallback discounts {self.fallback}: those for counts 1, 2, 3 are at most 1, 2, 3")
        problem = None
        try:
            found = kneser_ney_discounts(t[1:5])
        except ValueError as error:
            if self.fallback is None:
                raise LmkitError(
                    f"order {n}: {error}; give more text, or let the order fall back to fixed discounts"
                ) from None
            found, problem = self.fallback, str(error)
        instead = f"using the fixed discounts {', '.join(map(str, found))}"
        return Order(lambda rows: interpolate(rows, found), found, problem, instead)


def kneser_ney_discounts(t: list[int]) -> Discounts:
    """D_1, D_2, D_3+ of the counts of counts t_1 .. t_4 (Chen & Goodman 1998, eq. 26). ValueError says why not."""
    for k in range(3):
        if t[k] == 0:
            raise ValueError(f"no n-gram has count {k + 1} (counts of counts 1 to 4: {', '.join(map(str, t))})")
    whole = t[0] + 2 * t[1]  # in whole numbers until the division, so that a discount of 0 is not a little less
    d = [(k * t[k - 1] * whole - (k + 1) * t[0] * t[k]) / (t[k - 1] * whole) for k in (1, 2, 3)]
    for k, value in enumerate(d, 1):
        if not 0 <= value <= k:
            raise ValueError(f"the discount for count {k} would be {value:.4g}, outside 0 to {k}")
    return d[0], d[1], d[2]
