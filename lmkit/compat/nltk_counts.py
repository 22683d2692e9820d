"""Padding, vocabulary and counts in the form of `nltk.lm`, on sorted arrays; for `lmkit.compat.nltk`."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any

import numpy as np
import numpy.typing as npt

from lmkit.errors import LmkitError
from lmkit.ngram.arrays import NumpyArrays

Ints = npt.NDArray[Any]
Ngram = tuple[str, ...]
Ids = tuple[int, ...]


def pad_both_ends(sentence: Iterable[str], n: int) -> Iterator[str]:
    """n - 1 `<s>`, the sentence, n - 1 `</s>`."""
    return chain(["<s>"] * (n - 1), sentence, ["</s>"] * (n - 1))


def padded_everygram_pipeline(
    order: int, text: Iterable[Iterable[str]]
) -> tuple[Iterator[Iterator[Ngram]], Iterator[str]]:
    """What `fit` takes, to be read once: the n-grams up to `order` of each padded sentence, and the padded words."""
    padded = [tuple(pad_both_ends(sentence, order)) for sentence in text]
    return (_everygrams(sentence, order) for sentence in padded), chain.from_iterable(padded)


def _everygrams(words: Ngram, longest: int) -> Iterator[Ngram]:
    return (words[i : i + n] for i in range(len(words)) for n in range(1, min(longest, len(words) - i) + 1))


class Vocabulary:
    """`nltk.lm.Vocabulary`: words with their counts; those rarer than `unk_cutoff` are looked up as `unk_label`."""

    def __init__(self, counts: Iterable[str] | None = None, unk_cutoff: int = 1, unk_label: str = "<UNK>") -> None:
        if unk_cutoff < 1:
            raise LmkitError(f"unk_cutoff {unk_cutoff}: it must be at least 1")
        self.unk_label, self.cutoff = unk_label, unk_cutoff
        self.counts: Counter[str] = Counter()
        self.update(() if counts is None else counts)

    def update(self, words: Iterable[str]) -> None:
        """Counts more words (or adds the counts of a mapping)."""
        self.counts.update(words)
        self._size = sum(1 for _ in self)

    def lookup(self, words: Any) -> Any:
        """The word, or `unk_label` for one that is not in the vocabulary; a tuple for an iterable of such."""
        if isinstance(words, str):
            return words if words in self else self.unk_label
        return tuple(self.lookup(word) for word in words)

    def __getitem__(self, word: str) -> int:
        return self.cutoff if word == self.unk_label else self.counts[word]

    def __contains__(self, word: str) -> bool:
        return self[word] >= self.cutoff

    def __iter__(self) -> Iterator[str]:
        known = (word for word, count in self.counts.items() if count >= self.cutoff or word == self.unk_label)
        return chain(known, [self.unk_label] if self.counts else [])

    def __len__(self) -> int:
        return self._size

    def __str__(self) -> str:
        return f"<Vocabulary with cutoff={self.cutoff} unk_label={self.unk_label!r} and {len(self)} items>"


# --- counts ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Level:
    """The n-grams of one order, by (row of the context one level below, word), as `CountLevel`.

    Level 1 has a row for each word. The parts of an n-gram are n-grams too, with count 0 if they were not given.
    """

    words: Ints  # (n,) int32
    starts: Ints  # (contexts + 1,) int64
    counts: Ints  # (n,) int64
    suffixes: Ints  # (n,) int32: the row, one level below, of the n-gram without its first word

    @cached_property
    def contexts(self) -> Ints:
        """The context (n,) of each row."""
        return np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))

    def sums(self, values: Ints) -> Ints:
        """Sums (contexts,) of integers (n,) over the continuations of each context."""
        return np.diff(np.concatenate([[0], np.cumsum(values)])[self.starts])

    @cached_property
    def totals(self) -> Ints:
        """How often each context (contexts,) was continued."""
        return self.sums(self.counts)

    @cached_property
    def kinds(self) -> Ints:
        """By how many different words each context (contexts,) was continued."""
        return self.sums(self.counts > 0)


def levels_of(given: dict[int, Ints], size: int) -> list[Level]:
    """Levels of n-grams, `given` by length n as ids (N, n) below `size`."""
    xp, shift = NumpyArrays(), (size - 1).bit_length()
    ones = given.get(1, np.zeros((0, 1), np.int64)).ravel()
    first = Level(np.arange(size, dtype=np.int32), np.array([0, size]), xp.count(ones, size), np.zeros(size, np.int32))
    levels = [first]
    rows = given  # by n, (N, n - k + 1): the row in level k of each part of length k
    for k in range(2, max(given, default=1) + 1):
        longer = [n for n in rows if n >= k]
        keys = np.concatenate([(rows[n][:, :-1] << shift | given[n][:, k - 1 :]).ravel() for n in longer])
        contexts = len(levels[-1].words)
        groups = xp.group(keys, contexts << shift)
        suffixes = np.concatenate([rows[n][:, 1:].ravel() for n in longer])[groups.first]
        ends = np.cumsum([given[n].size // n * (n - k + 1) for n in longer])
        parts = zip(longer, np.split(groups.inverse.astype(np.int64), ends[:-1]), strict=True)
        rows = {n: part.reshape(-1, n - k + 1) for n, part in parts}
        starts = xp.cumulative(xp.count(groups.keys >> shift, contexts))
        words = (groups.keys & ((1 << shift) - 1)).astype(np.int32)
        counts = xp.count(rows[k].ravel() if k in rows else keys[:0], len(words))
        levels.append(Level(words, starts, counts, suffixes.astype(np.int32)))
    return levels


class Trie:
    """Which words continue which n-gram. Rows are numbered within their order; the empty n-gram is row 0 of order 0.

    tokens: words by id. levels: words (n,) and starts (contexts + 1,) of each order, as in `Level`.
    """

    def __init__(self, tokens: list[str], levels: list[tuple[Ints, Ints]]) -> None:
        self.tokens = tokens
        self.ids = {token: i for i, token in enumerate(tokens)}
        self.words = [words.data for words, _ in levels]  # which give single values sooner than arrays do
        self.starts = [starts.data for _, starts in levels]

    def children(self, n: int, row: int) -> tuple[int, int]:
        """Where the continuations of a row of order n begin and end among the rows of order n + 1."""
        return (self.starts[n][row], self.starts[n][row + 1]) if row >= 0 and n < len(self.starts) else (0, 0)

    def child(self, n: int, row: int, word: int) -> int:
        """The row of order n + 1 that continues a row of order n by a word; -1 if there is none."""
        begin, end = self.children(n, row)
        if begin == end:
            return -1
        found = bisect_left(self.words[n], word, begin, end)
        return found if found < end and self.words[n][found] == word else -1

    def row(self, ids: Ids) -> int:
        """The row of an n-gram; -1 if there is none."""
        row = 0
        for n, word in enumerate(ids):
            row = self.child(n, row, word)
        return row

    def ngrams(self, n: int, rows: Ints) -> list[Ngram]:
        """The n-grams of rows of order n."""
        columns: list[list[str]] = []
        for k in range(n - 1, -1, -1):
            columns.append([self.tokens[i] for i in np.asarray(self.words[k])[rows].tolist()])
            rows = np.searchsorted(np.asarray(self.starts[k]), rows, "right") - 1
        return list(zip(*columns[::-1], strict=True))


class Continuations(Mapping[str, int]):
    """How often each word followed a context: what nltk has a `FreqDist` for. Words that did not count 0."""

    def __init__(self, counter: NgramCounter, n: int, row: int) -> None:
        self._trie = counter.trie
        self._n, self._row = n, row
        self._begin, end = self._trie.children(n, row)
        self._counts = counter.levels[n].counts[self._begin : end] if end else np.zeros(0, np.int64)

    def __getitem__(self, word: str) -> int:
        row = self._trie.child(self._n, self._row, self._trie.ids.get(word, -1))
        return int(self._counts[row - self._begin]) if row >= 0 else 0

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and self[word] > 0

    def __iter__(self) -> Iterator[str]:
        rows = np.flatnonzero(self._counts) + self._begin
        return iter([word for (*_, word) in self._trie.ngrams(self._n + 1, rows)] if len(rows) else [])

    def __len__(self) -> int:
        return int((self._counts > 0).sum())

    def N(self) -> int:
        """How often the context was continued."""
        return int(self._counts.sum())

    def freq(self, word: str) -> float:
        """Share of a word."""
        return self[word] / self.N() if self.N() else 0.0

    def most_common(self, n: int | None = None) -> list[tuple[str, int]]:
        """Words with their counts, the most frequent first."""
        return Counter(dict(self)).most_common(n)

    def __repr__(self) -> str:
        return f"<Continuations with {len(self)} words and {self.N()} occurrences>"


class Conditions(Mapping[Ngram, Continuations]):
    """The continuations of each context of one length: what nltk has a `ConditionalFreqDist` for."""

    def __init__(self, counter: NgramCounter, n: int) -> None:
        self._counter, self._n = counter, n

    def __getitem__(self, context: Ngram) -> Continuations:
        trie = self._counter.trie
        return Continuations(self._counter, self._n - 1, trie.row(tuple(trie.ids.get(w, -1) for w in context)))

    def _totals(self) -> Ints:
        levels = self._counter.levels
        return levels[self._n - 1].totals if self._n <= len(levels) else np.zeros(0, np.int64)

    def __iter__(self) -> Iterator[Ngram]:
        return iter(self._counter.trie.ngrams(self._n - 1, np.flatnonzero(self._totals())))

    def __len__(self) -> int:
        return int((self._totals() > 0).sum())

    def N(self) -> int:
        """How many n-grams were counted."""
        return int(self._totals().sum())

    def __repr__(self) -> str:
        return f"<Conditions with {len(self)} contexts>"


class NgramCounter:
    """`nltk.lm.NgramCounter`: counts["a"], counts[["a"]]["b"], counts[2][("a",)]["b"], counts.unigrams, counts.N()."""

    def __init__(self, ngram_text: Iterable[Iterable[Ngram]] | None = None) -> None:
        self._numbers: dict[str, int] = {}  # words in the order they came
        self._given: dict[int, list[Ints]] = {1: []}  # by n, pieces (N, n) of these numbers
        self._built: tuple[list[Level], Trie] | None = None
        if ngram_text is not None:
            self.update(ngram_text)

    def update(self, ngram_text: Iterable[Iterable[Ngram]], label: Callable[[str], str] = str) -> None:
        """Counts n-grams, tuples of any length, sentence by sentence; `label` says how a word is to be called."""
        flat: dict[int, list[str]] = defaultdict(list)
        for ngram in chain.from_iterable(ngram_text):
            if not isinstance(ngram, tuple) or not ngram:
                raise LmkitError(f"n-gram {ngram!r}: an n-gram is a tuple of words; give sentences of such")
            flat[len(ngram)].extend(ngram)
        for n, words in flat.items():
            numbers = {w: self._numbers.setdefault(label(w), len(self._numbers)) for w in dict.fromkeys(words)}
            ids = np.fromiter(map(numbers.__getitem__, words), np.int64, len(words))
            self._given.setdefault(n, []).append(ids.reshape(-1, n))
        self._built = None

    def _build(self) -> tuple[list[Level], Trie]:
        if self._built is None:
            tokens = sorted(self._numbers)  # so that continuations stand in the order nltk draws from
            rank = np.empty(len(tokens), np.int64)
            rank[[self._numbers[token] for token in tokens]] = np.arange(len(tokens))
            given = {n: rank[np.concatenate(pieces)] for n, pieces in self._given.items() if pieces}
            levels = levels_of(given, len(tokens))
            self._built = levels, Trie(tokens, [(level.words, level.starts) for level in levels])
        return self._built

    @property
    def levels(self) -> list[Level]:
        """The counts as arrays."""
        return self._build()[0]

    @property
    def trie(self) -> Trie:
        """Where an n-gram stands in them."""
        return self._build()[1]

    @property
    def unigrams(self) -> Continuations:
        """How often each word was counted."""
        return Continuations(self, 0, 0)

    def __getitem__(self, item: int | str | Sequence[str]) -> Any:
        if isinstance(item, int):
            return self.unigrams if item == 1 else Conditions(self, item)
        if isinstance(item, str):
            return self.unigrams[item]
        return Conditions(self, len(item) + 1)[tuple(item)]

    def __len__(self) -> int:
        return len(self._given)

    def __contains__(self, n: object) -> bool:
        return n in self._given

    def N(self) -> int:
        """How many n-grams of all lengths were counted."""
        return sum(len(piece) for pieces in self._given.values() for piece in pieces)

    def __str__(self) -> str:
        return f"<NgramCounter with {len(self)} ngram orders and {self.N()} ngrams>"
