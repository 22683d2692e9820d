"""Counting n-grams as sorted arrays, order by order.

An n-gram of order n is a row of `CountLevel` n: its context is a row of level n-1 and its last word an id. Rows are
sorted by (context row, word), so the continuations of a context are one slice, and a row needs no more than its word.
The one key that is ever sorted is (context row, word) packed into an int64, for any order and vocabulary.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from lmkit.errors import LmkitError
from lmkit.ngram.arrays import Array, NumpyArrays, TorchArrays
from lmkit.text.corpus import Corpus
from lmkit.text.tokenizer import Ids, Positions
from lmkit.text.vocabulary import BOS, EOS, PAD

FOREIGN_IDS = "the corpus holds ids that the model's vocabulary does not; encode it with the model's tokenizer"
Progress = Callable[[int], None]


@dataclass(frozen=True)
class CountLevel:
    """All n-grams of one order that a text holds inside `<s> ... </s>`."""

    words: Array  # (n,) int32, the last word
    starts: Array  # (contexts + 1,) int64: rows starts[c] .. starts[c+1]-1 continue row c of the level below
    counts: Array  # (n,) integers, how often it occurs
    suffixes: Array  # (n,) int32: the row, one level below, of the n-gram without its first word

    def __len__(self) -> int:
        return len(self.words)


class LastNGram(NamedTuple):
    """The n-gram of an order that is last when they are sorted by last word, then the word before it, and so on."""

    occurrences: int
    neighbours: int  # different words before it; occurrences if it begins with `<s>`


@dataclass(frozen=True)
class NGramCounts:
    """The levels 1 .. order. Level 1 has one row for each id of the vocabulary, whether it occurs or not."""

    levels: list[CountLevel]
    vocabulary_size: int
    xp: NumpyArrays | TorchArrays
    last: list[LastNGram]  # of orders 1 .. order-1

    @property
    def order(self) -> int:
        """Length of the longest n-grams."""
        return len(self.levels)

    def contexts(self, n: int) -> Array:
        """For each row of level n, its context's row one level below (int64)."""
        starts = self.levels[n - 1].starts
        return self.xp.repeat(self.xp.arange(len(starts) - 1), starts[1:] - starts[:-1])

    def sentence_initial(self, n: int) -> slice:
        """The rows of level n whose n-gram begins with `<s>`; they stand together."""
        low, high = BOS, BOS + 1
        for level in self.levels[1:n]:
            low, high = int(level.starts[low]), int(level.starts[high])
        return slice(low, high)


def with_marks(corpus: Corpus, vocabulary_size: int) -> tuple[Ids, Ids]:
    """The text as one array of `<s> w ... </s>` sentences (T + 2S,), and each position's distance from its `<s>`.

    Raises LmkitError for ids that the vocabulary does not have, or that name places in a sentence.
    """
    return mark(corpus.ids, corpus.offsets, vocabulary_size)


def mark(ids: Ids, offsets: Positions, vocabulary_size: int) -> tuple[Ids, Ids]:
    """`with_marks` of ids (T,) whose sentences begin at offsets (S + 1,)."""
    if len(ids) and not (ids.min() >= 0 and ids.max() < vocabulary_size and not ((ids >= BOS) & (ids <= PAD)).any()):
        raise LmkitError(FOREIGN_IDS)
    sentences = np.arange(len(offsets) - 1)
    begins, ends = offsets[:-1] + 2 * sentences, offsets[1:] + 2 * sentences + 1
    sequence = np.empty(len(ids) + 2 * len(sentences), np.int32)
    inside = np.ones(len(sequence), bool)
    inside[begins] = inside[ends] = False
    sequence[inside], sequence[begins], sequence[ends] = ids, BOS, EOS
    depth = np.arange(len(sequence), dtype=np.int64)
    depth -= np.repeat(begins, ends - begins + 1)
    return sequence, depth.astype(np.int32)


def count_ngrams(
    corpus: Corpus,
    order: int,
    vocabulary_size: int,
    xp: NumpyArrays | TorchArrays,
    *,
    progress: Progress = lambda done: None,
) -> NGramCounts:
    """Counts the n-grams of orders 1 .. order; `progress` is told each order that is done."""
    flat, distance = with_marks(corpus, vocabulary_size)
    sequence, depth = xp.asarray(flat), xp.asarray(distance)
    no_suffix = xp.full(vocabulary_size, 0, "int32")
    ids = xp.astype(xp.arange(vocabulary_size), "int32")
    everything = xp.asarray(np.array([0, vocabulary_size]))
    levels = [CountLevel(ids, everything, xp.count(sequence, vocabulary_size), no_suffix)]
    progress(1)
    for n, level in enumerate(_later_levels(sequence, depth, order, vocabulary_size, xp), 2):
        levels.append(level)
        progress(n)
    return NGramCounts(levels, vocabulary_size, xp, last_ngrams(words_before(flat, int(flat.max()), order)))


def words_before(sequence: Ids, word: int, order: int) -> Ids:
    """Each occurrence of a word in marked sentences (E,), with the words before it: (E, order + 1), the word itself
    first, then the one before, and so on; -1 beyond the start of the sentence."""
    at = np.flatnonzero(sequence == word)
    rows = np.full((len(at), order + 1), -1, np.int32)
    inside = np.ones(len(at), bool)
    for k in range(order + 1):
        rows[inside, k] = sequence[at[inside] - k]
        inside &= rows[:, k] != BOS
    return rows


def last_ngrams(before: Ids) -> list[LastNGram]:
    """Those of orders 1 .. order-1, from `words_before` of the last word of the vocabulary that occurs.

    Fewer where the last n-gram of an order begins a sentence.
    """
    found = []
    for n in range(1, before.shape[1] - 1):
        if before[0, n - 1] == BOS:
            found.append(LastNGram(len(before), len(before)))
            break
        found.append(LastNGram(len(before), len(np.unique(before[:, n]))))
        before = before[before[:, n] == before[:, n].max()]
    return found


def _later_levels(
    sequence: Array, depth: Array, order: int, vocabulary_size: int, xp: NumpyArrays | TorchArrays
) -> Iterator[CountLevel]:
    """Levels 2 .. order."""
    contexts = vocabulary_size
    rows = sequence  # rows[i]: the level's row of the n-gram that ends at position i
    for n in range(2, order + 1):
        level, rows = _next_level(sequence, depth, rows, contexts, n, vocabulary_size, xp)
        contexts = len(level)
        yield level


def _next_level(
    sequence: Array,
    depth: Array,
    rows: Array,
    contexts: int,
    n: int,
    vocabulary_size: int,
    xp: NumpyArrays | TorchArrays,
) -> tuple[CountLevel, Array]:
    shift = (vocabulary_size - 1).bit_length()
    ends = xp.nonzero(depth >= n - 1)  # positions where an n-gram inside one sentence ends
    keys = xp.astype(rows[ends - 1], "int64") << shift
    keys |= sequence[ends]
    groups = xp.group(keys, contexts << shift)
    starts = xp.cumulative(xp.count(groups.keys >> shift, contexts))
    words = xp.astype(groups.keys & ((1 << shift) - 1), "int32")
    level = CountLevel(words, starts, groups.counts, rows[ends[groups.first]])
    next_rows = xp.full(len(sequence), -1, "int32")
    next_rows[ends] = groups.inverse
    return level, next_rows
