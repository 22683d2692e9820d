"""Jelinek-Mercer smoothing: orders are mixed with weights that held-out text tells, by the EM algorithm."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from lmkit.errors import LmkitError
from lmkit.ngram.arrays import Array, NumpyArrays, TorchArrays
from lmkit.ngram.backoff import BackoffTable
from lmkit.ngram.counts import with_marks
from lmkit.ngram.discounting import interpolate
from lmkit.ngram.smoothing import Order, Rows, Smoothing
from lmkit.text.corpus import Corpus

Floats = npt.NDArray[np.float64]
BUCKETS = 14  # the last one is of histories seen 8,192 times or more
LEAST = 1e-4  # weights stay this far from 0 and 1
STEPS, ENOUGH = 100, 1e-7  # EM ends when a step gains less, relative to the log-likelihood


@dataclass(frozen=True)
class JelinekMercer(Smoothing):
    """p(w | h) = lambda(h) c(hw) / c(h) + (1 - lambda(h)) p(w | h') (Jelinek & Mercer 1980).

    As an interpolated estimator: c* = c and e(h) = c(h) (1 - lambda(h)) / lambda(h).

    weights: for each order the lambdas of histories seen once, 2 to 3 times, 4 to 7 times and so on, as `tune` finds
        them; for the unigrams, whose history is empty, the last one.
    """

    weights: tuple[tuple[float, ...], ...]
    parameters: ClassVar[str] = "weights"

    def order(self, n: int, t: list[int]) -> Order:
        """See `Smoothing.order`."""
        weights = self.weights[n - 1]

        def extra(rows: Rows) -> Array:
            totals = rows.sum(rows.counts)
            bucket = _bucket(totals, rows.xp) if n > 1 else BUCKETS - 1  # the empty history has the last one to itself
            lambdas = rows.xp.asarray(np.array(weights))[bucket]
            return totals * (1 - lambdas) / lambdas

        return Order(lambda rows: interpolate(rows, (0.0, 0.0, 0.0), extra(rows)), weights)


def _bucket(totals: Array, xp: NumpyArrays | TorchArrays) -> Array:
    """The bucket of histories seen `totals` times (C,): the logarithm to base 2, rounded down."""
    found = xp.full(len(totals), 0, "int64")
    for k in range(1, BUCKETS):
        found = found + xp.astype(totals >= 2**k, "int64")
    return found


@dataclass(frozen=True)
class Frequencies(Smoothing):
    """What `tune` needs of the training text: c(hw) / c(h), with c(h) in the place of the weight."""

    exact: ClassVar[bool] = True

    def order(self, n: int, t: list[int]) -> Order:
        """See `Smoothing.order`."""

        def estimate(rows: Rows) -> tuple[Array, Array]:
            totals = rows.sum(rows.counts)
            return rows.xp.divide(rows.counts, totals[rows.contexts], 0.0), rows.xp.astype(totals, "float64")

        return Order(estimate)


def tune(frequencies: BackoffTable, heldout: Corpus) -> JelinekMercer:
    """The weights that make the held-out text likeliest, by EM (Jelinek & Mercer 1980), from a table of `Frequencies`.

    Raises LmkitError for a held-out text without a line.
    """
    if len(heldout) == 0:
        raise LmkitError("the held-out text is empty; give at least one line")
    ratios, buckets = _evidence(frequencies, heldout)
    uniform = 1.0 / (frequencies.vocabulary_size - 2)
    weights = np.full((frequencies.order, BUCKETS), 0.5)
    before = -np.inf
    for _ in range(STEPS):
        weights, likelihood = em_step(weights, ratios, buckets, uniform)
        if likelihood - before < ENOUGH * abs(likelihood):
            break
        before = likelihood
    return JelinekMercer(tuple(map(tuple, weights.tolist())))


def _evidence(table: BackoffTable, heldout: Corpus) -> tuple[Floats, npt.NDArray[np.int64]]:
    """c(hw) / c(h) of each held-out event at each order (N, T), and the bucket of h, -1 where it was never seen."""
    xp = table.xp
    text, distance = with_marks(heldout, table.vocabulary_size)
    words, depth = xp.asarray(text), xp.asarray(distance)
    nodes = xp.astype(words, "int64")
    total = xp.full(len(words), 2.0**BUCKETS, "float64")  # of the empty history: large
    ratios, buckets = [], []
    for n in range(1, table.order + 1):
        if n > 1:
            contexts = xp.full(len(words), -1, "int64")
            contexts[1:] = nodes[:-1]
            contexts[depth < n - 1] = -1
            nodes = table.find(contexts, words)
            known = xp.nonzero(contexts >= 0)
            total = xp.full(len(words), 0.0, "float64")
            total[known] = xp.exp(table.backoffs[contexts[known]])
        ratio = xp.full(len(words), 0.0, "float64")
        found = xp.nonzero(nodes >= 0)
        ratio[found] = xp.exp(table.log_probs[nodes[found]])
        ratios.append(xp.to_numpy(ratio)[distance > 0])
        seen = xp.where(total > 0.5, _bucket(total + 1e-6, xp), -1)
        buckets.append(xp.to_numpy(seen)[distance > 0])
    return np.array(ratios), np.array(buckets)


def em_step(weights: Floats, ratios: Floats, buckets: npt.NDArray[np.int64], uniform: float) -> tuple[Floats, float]:
    """One step of EM: better weights (N, BUCKETS), and the log-likelihood under the ones given.

    ratios, buckets: (N, T), see `_evidence`. A bucket that no event is in takes the weight of the bucket before it.
    """
    orders = len(weights)
    lambdas = np.where(buckets >= 0, np.take_along_axis(weights, np.maximum(buckets, 0), 1), 0.0)
    reach = np.ones(ratios.shape[1])  # probability that no higher order made the event
    joint = np.empty_like(ratios)  # that this order made it
    for n in reversed(range(orders)):
        joint[n] = reach * lambdas[n] * ratios[n]
        reach = reach * (1 - lambdas[n])
    lowest = reach * uniform
    total = lowest + joint.sum(0)
    better = np.full_like(weights, 0.5)
    passed = lowest / total  # that the event was left to orders below
    for n in range(orders):
        made = joint[n] / total
        passed = passed + made
        inside = buckets[n] >= 0
        asked = np.bincount(buckets[n][inside], passed[inside], BUCKETS)
        given = np.bincount(buckets[n][inside], made[inside], BUCKETS)
        for b in range(BUCKETS):
            better[n, b] = given[b] / asked[b] if asked[b] > 0 else better[n, b - 1] if b else 0.5
    return np.clip(better, LEAST, 1 - LEAST), float(np.log(total).sum())
