"""The back-off table: what every estimated n-gram model becomes, and how it is asked.

The probability of a word w after a history h, with h' = h without its first word (Katz 1987):

    p(w | h) = p(hw)                     if the n-gram hw is in the table
               weight(h) * p(w | h')     otherwise; weight(h) = 1 if h is not in the table

Interpolated models are stored in this form too. Models that do not back off (maximum likelihood, add-k) use the same
table with `backs_off` false: then weight(h) itself is the probability of a word not seen after h.

A batch is scored with one look-up per order over the whole array, never position by position.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from lmkit.ngram.arrays import Array, NumpyArrays, TorchArrays
from lmkit.text.vocabulary import BOS, PAD


@dataclass(frozen=True)
class BackoffLevel:
    """The n-grams of one order, sorted by (row of the context one level below, word)."""

    words: Array  # (n,) int32
    starts: Array  # (contexts + 1,) int64
    log_probs: Array  # (n,) float32 or float64, natural logarithms
    backoffs: Array | None  # (n,) the same, natural logarithms of weight(h); None for the longest n-grams

    def __len__(self) -> int:
        return len(self.words)


def pack(contexts: Array, words: Array, shift: int) -> Array:
    """The key (int64) of rows: context row and word side by side; `shift` bits hold a word."""
    return contexts << shift | words


def find_rows(xp: NumpyArrays | TorchArrays, keys: Array, shift: int, contexts: Array, words: Array) -> Array:
    """Rows (Q,) for contexts (Q,) int64 (-1 for none) and words (Q,) in a level with these keys; -1 where absent."""
    rows = xp.full(len(words), -1, "int64")
    known = xp.nonzero(contexts >= 0)
    rows[known] = xp.find(keys, pack(contexts[known], words[known], shift))
    return rows


class Scores(NamedTuple):
    """Of each position (T,)."""

    log_probs: Array  # float64, natural logarithms
    lengths: Array  # int8, length of the longest n-gram that matched


@dataclass(frozen=True)
class BackoffTable:
    """Levels 1 .. order; level 1 has one row for each id, so the row of a word is its id.

    unseen: logarithm of weight(h) for a history that is not in the table (0 for all models that back off to it freely).
    """

    levels: list[BackoffLevel]
    xp: NumpyArrays | TorchArrays
    unseen: float = 0.0
    backs_off: bool = True

    @property
    def order(self) -> int:
        """Length of the longest n-grams."""
        return len(self.levels)

    @property
    def vocabulary_size(self) -> int:
        """Ids, special ones included."""
        return len(self.levels[0])

    @cached_property
    def _keys(self) -> list[Array]:
        """Per level the rising keys of its rows; made at the first batch, not when loading."""
        xp = self.xp
        keys = []
        for level in self.levels:
            contexts = xp.repeat(xp.arange(len(level.starts) - 1), level.starts[1:] - level.starts[:-1])
            keys.append(pack(contexts, level.words, self._shift))
        return keys

    @property
    def _shift(self) -> int:
        return (self.vocabulary_size - 1).bit_length()

    def find(self, n: int, contexts: Array, words: Array) -> Array:
        """Rows (Q,) of level n for contexts (Q,) (rows of level n-1, -1 for none) and words (Q,); -1 where absent."""
        return find_rows(self.xp, self._keys[n - 1], self._shift, contexts, words)

    def score(self, words: Array, depth: Array) -> Scores:
        """Scores every position (T,) of sequences laid end to end.

        words: (T,) ids. depth: (T,) how many words of its own sequence stand before each position (its history);
            0 begins a new sequence.
        """
        xp = self.xp
        rows = xp.astype(words, "int64")
        scores = xp.astype(self.levels[0].log_probs[rows], "float64")
        lengths = xp.full(len(words), 1, "int8")
        for n in range(2, self.order + 1):
            previous = xp.full(len(words), -1, "int64")
            previous[1:] = rows[:-1]
            previous[depth < n - 1] = -1
            rows = self.find(n, previous, words)
            weights = self._weights(n - 1, previous)
            missed = scores + weights if self.backs_off else weights
            if self.unseen != 0 or not self.backs_off:  # no n-1 words of history: the shorter n-gram stands
                missed = xp.where(depth < n - 1, scores, missed)
            found = xp.nonzero(rows >= 0)
            scores = missed
            scores[found] = xp.astype(self.levels[n - 1].log_probs[rows[found]], "float64")
            lengths[found] = n
        return Scores(scores, lengths)

    def _weights(self, n: int, rows: Array) -> Array:
        """Back-off weights (Q,) of rows (Q,) of level n; the table's `unseen` where the row is -1."""
        backoffs = self.levels[n - 1].backoffs
        assert backoffs is not None
        weights = self.xp.full(len(rows), self.unseen, "float64")
        known = self.xp.nonzero(rows >= 0)
        weights[known] = self.xp.astype(backoffs[rows[known]], "float64")
        return weights

    def advance(self, contexts: Array, words: Array) -> Array:
        """Contexts after one more word.

        contexts: (B, order-1) int64, in column n-1 the row of the last n words, -1 where they are not in the table or
            the sequence is shorter. words: (B,) int64 ids. Returns the contexts (B, order-1) of the longer history.
        """
        after = contexts + 0
        for n in range(1, self.order):
            after[:, n - 1] = words if n == 1 else self.find(n, contexts[:, n - 2], words)
        return after

    def next_words(self, contexts: Array, depth: Array) -> Array:
        """Log-probabilities (B, V) of every next word, in the table's own type.

        contexts: (B, order-1) as in `advance`. depth: (B,) words of history. The row of the shortest history is
        spread over the batch once; the continuations of each context are then written over it, shortest first.
        """
        weights = [self.xp.where(depth >= n, self._weights(n, contexts[:, n - 1]), 0.0) for n in range(1, self.order)]
        result = self._unseen_words(weights, depth)
        for n in range(1, self.order):
            use = contexts[:, n - 1] >= 0
            if not self.backs_off:
                use = use & self._is_longest(n, depth)
            batch = self.xp.nonzero(use)
            owner, children = self._continuations(n + 1, contexts[batch, n - 1])
            level = self.levels[n]
            later = self._typed(sum(weights[n:], 0 * depth))[batch]
            result[batch[owner], level.words[children]] = level.log_probs[children] + later[owner]
        result[:, BOS] = result[:, PAD] = -float("inf")
        return result

    def _unseen_words(self, weights: list[Array], depth: Array) -> Array:
        """(B, V): what a word gets that is not in the table after any suffix of the history."""
        unigrams = self.levels[0].log_probs[None, :]
        if self.backs_off:
            return unigrams + self._typed(sum(weights, 0 * depth))[:, None]
        result = unigrams + self._typed(0 * depth)[:, None]
        for n, weight in enumerate(weights, 1):
            batch = self.xp.nonzero(self._is_longest(n, depth))
            result[batch] = self._typed(weight[batch])[:, None]
        return result

    def _typed(self, values: Array) -> Array:
        """Values in the type of the table's probabilities."""
        name = str(self.levels[0].log_probs.dtype).removeprefix("torch.")
        return self.xp.astype(values, name)

    def _is_longest(self, n: int, depth: Array) -> Array:
        """Where (B,) n words are the longest history that the model looks at."""
        longest: Array = self.xp.minimum(depth, 0 * depth + self.order - 1) == n
        return longest

    def _continuations(self, n: int, contexts: Array) -> tuple[Array, Array]:
        """All rows of level n that continue contexts (Q,), and for each the position in `contexts` it belongs to."""
        starts, xp = self.levels[n - 1].starts, self.xp
        lengths = starts[contexts + 1] - starts[contexts]
        owner = xp.repeat(xp.arange(len(contexts)), lengths)
        before = xp.cumulative(lengths)
        return owner, xp.arange(len(owner)) - before[owner] + starts[contexts][owner]
