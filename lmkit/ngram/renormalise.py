"""Back-off weights that make every context of a table sum to one, and the suffixes of n-grams that they rest on.

Whatever changes the n-grams of a table (pruning, mixing) ends here. A table may hold an n-gram whose suffix it lacks,
so its lower-order probability may be several back-offs away. Letters: N nodes of a table, Q queries.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from lmkit.errors import LmkitError
from lmkit.ngram.arrays import NumpyArrays
from lmkit.ngram.backoff import BackoffTable

Floats = npt.NDArray[np.float64]
Nodes = npt.NDArray[np.int64]
LEFT = 1e-9  # probability mass below which rounding is all there is: a float32 logarithm near 0.5 is off by more
EXCESS = 1e-3  # by how much the probabilities after a context may exceed one in a file of few digits


class Match(NamedTuple):
    """The longest n-grams that end in some words."""

    nodes: Nodes  # (Q,)
    weights: Floats  # (Q,) logarithm of the weights that were backed off with


class Suffixes:
    """A table on the CPU whose n-grams know their suffixes.

    parents: (N,) the n-gram without its last word, links: (N,) its longest suffix that is in the table; -1 for words.
    """

    def __init__(self, table: BackoffTable) -> None:
        if not table.backs_off or table.unseen:
            raise LmkitError("mle and add-k do not back off to shorter n-grams; use a model that does")
        self.table = table = on_cpu(table)
        above = np.repeat(np.arange(len(table.backoffs)), np.diff(table.starts))
        self.parents: Nodes = np.concatenate([np.full(table.vocabulary_size, -1), above])
        self.links: Nodes = np.full(len(table.words), -1, np.int64)
        for n in range(2, table.order + 1):
            level = table.level(n)
            self.links[level] = self.match(self.links[self.parents[level]], table.words[level]).nodes

    def match(self, contexts: Nodes, words: npt.NDArray[np.integer]) -> Match:
        """The longest n-grams that end in words (Q,) after contexts (Q,), which `contexts` gave; -1 is none."""
        table = self.table
        nodes = table.find(contexts, words)
        weights = np.zeros(len(words))
        open = np.flatnonzero(nodes < 0)
        contexts = contexts[open]
        while len(open):
            known = contexts >= 0
            weights[open[known]] += table.backoffs[contexts[known]]
            contexts = np.where(known, self.links[contexts], -1)
            nodes[open] = np.where(contexts < 0, words[open], table.find(contexts, words[open]))
            missed = nodes[open] < 0
            open, contexts = open[missed], contexts[missed]
        return Match(nodes, weights)

    def contexts(self, nodes: Nodes) -> Nodes:
        """The longest histories (Q,) that may have continuations, where the n-grams (Q,) were matched."""
        longest: Nodes = np.where(nodes < len(self.table.backoffs), nodes, self.links[nodes])
        return longest

    def lower_log_probs(self, n: int, backoffs: Floats) -> Floats:
        """log p(w | h') of all n-grams hw of order n (at least 2), h' = h without its first word, by these weights."""
        level = self.table.level(n)
        ends = self.links[level]
        lower: Floats = self.table.log_probs[ends].astype(np.float64)
        contexts, found = self.links[self.parents[level]], self.parents[ends]
        open = np.flatnonzero(contexts != found)
        while len(open):
            lower[open] += backoffs[contexts[open]]
            contexts[open] = self.links[contexts[open]]
            open = open[contexts[open] != found[open]]
        return lower

    def sums(self, n: int, values: Floats) -> Floats:
        """Sums over the continuations of each context of level n, of a value for each n-gram of order n."""
        first = self.table.level(n - 1).start
        sums = np.bincount(self.parents[self.table.level(n)] - first, values, self.table.sizes[n - 2])
        return sums.astype(np.float64)


def on_cpu(table: BackoffTable) -> BackoffTable:
    """The table in numpy's arrays."""
    if isinstance(table.xp, NumpyArrays):
        return table
    parts = (table.words, table.starts, table.log_probs, table.backoffs)
    words, starts, log_probs, backoffs = map(table.xp.to_numpy, parts)
    return replace(table, words=words, starts=starts, log_probs=log_probs, backoffs=backoffs, xp=NumpyArrays())


def left_over(sums: Floats) -> Floats:
    """What sums of probabilities leave of one, at least `LEFT`."""
    return np.maximum(1 - sums, LEFT)


def renormalise(table: BackoffTable) -> BackoffTable:
    """The same n-grams and probabilities with back-off weights by which every context sums to one.

    From the shortest contexts up, as each weight rests on those of shorter ones (Katz 1987):

        weight(h) = (1 - sum of p(w | h)) / (1 - sum of p(w | h')),    over the w that the table holds after h

    Raises LmkitError where probabilities after a context already sum to more than one.
    """
    suffixes = Suffixes(table)
    table = suffixes.table
    backoffs = np.zeros(len(table.backoffs))
    _check_sums(np.exp(table.log_probs[table.level(1)], dtype=np.float64).sum(keepdims=True), 1)
    for n in range(2, table.order + 1):
        seen = suffixes.sums(n, np.exp(table.log_probs[table.level(n)], dtype=np.float64))
        lower = suffixes.sums(n, np.exp(suffixes.lower_log_probs(n, backoffs)))
        _check_sums(seen, n)
        backoffs[table.level(n - 1)] = np.log(left_over(seen) / left_over(lower))
    return replace(table, backoffs=backoffs.astype(table.backoffs.dtype))


def _check_sums(sums: Floats, n: int) -> None:
    if (sums > 1 + EXCESS).any():
        raise LmkitError(
            f"the {n}-grams are not normalised: probabilities after one context sum to {sums.max():.4g}; "
            "estimate the model again"
        )
