"""Counting large texts on the CPU with compiled loops: in memory, on disk, or on many machines.

Twin of `counts.count_ngrams` and `estimation.InMemory`. An n-gram belongs to the part of its first word, a part to a
range of words. In a part n-grams are sorted by their words, the first word first, which is the order of the table's
levels; so the levels of the parts, one after the other, are the levels of the whole text, however many parts there are.

Two things are known only in another part. The words before an n-gram, which Kneser-Ney counts, are copied into the part
with the words of its *window*. The probability of the n-gram without its first word, which interpolation needs, is sent
from the part of the second word to that of the first, an order at a time; both parts go through their members in the
order of the text, so that neither has to name them.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from lmkit.distributed import Ranks
from lmkit.errors import LmkitError
from lmkit.ngram.arrays import NumpyArrays, TorchArrays
from lmkit.ngram.compiled import (
    Level,
    first_level,
    gather,
    mark_sentences,
    neighbours,
    next_level,
    scatter,
)
from lmkit.ngram.counts import FOREIGN_IDS, LastNGram, last_ngrams, words_before
from lmkit.ngram.estimation import Column, Piece, histogram
from lmkit.text.corpus import Corpus
from lmkit.text.tokenizer import Ids
from lmkit.text.vocabulary import BOS, EOS

Floats = npt.NDArray[np.float64]
Numbers = npt.NDArray[Any]
Mask = npt.NDArray[np.bool_]
PIECE = 1 << 22  # tokens cut into parts at once


class Shelf(Protocol):
    """Where the arrays of the parts are while others are worked on. A name is written once an order."""

    def put(self, name: str, array: Numbers) -> None:
        """Keeps an array; one of the same name is forgotten."""
        ...

    def get(self, name: str) -> Numbers:
        """The array last put under a name."""
        ...

    def has(self, name: str) -> bool:
        """Whether there is one."""
        ...

    def exchange(self, n: int) -> None:
        """All parts have put what they send to others at order n ("order{n}/sender-receiver")."""
        ...

    def everywhere(self, arrays: list[Numbers]) -> list[Numbers]:
        """These arrays of all processes, in the order of the parts."""
        ...

    def collect(self, n: int, arrays: tuple[Numbers, ...]) -> Iterator[tuple[Numbers, ...]]:
        """See `CountedText.collect`."""
        ...

    def saved(self) -> tuple[int, dict[str, Any]]:
        """See `CountedText.saved`."""
        ...

    def save(self, n: int, state: dict[str, Any]) -> None:
        """See `CountedText.save`."""
        ...

    def column(self, kind: str) -> Column:
        """Room for one array of the table."""
        ...


class OneProcess:
    """What a shelf has nobody to share with."""

    def everywhere(self, arrays: list[Numbers]) -> list[Numbers]:
        """See `Shelf.everywhere`."""
        return arrays

    def collect(self, n: int, arrays: tuple[Numbers, ...]) -> Iterator[tuple[Numbers, ...]]:
        """See `CountedText.collect`."""
        yield arrays


class MemoryShelf(OneProcess):
    """Arrays as they are."""

    def __init__(self, room: int) -> None:
        self.arrays: dict[str, Numbers] = {}
        self._room = room  # n-grams at most

    def put(self, name: str, array: Numbers) -> None:
        """See `Shelf.put`."""
        self.arrays[name] = array

    def get(self, name: str) -> Numbers:
        """See `Shelf.get`."""
        return self.arrays[name]

    def has(self, name: str) -> bool:
        """See `Shelf.has`."""
        return name in self.arrays

    def exchange(self, n: int) -> None:
        """See `Shelf.exchange`."""
        for name in [name for name in self.arrays if name.startswith(f"order{n - 1}/")]:
            del self.arrays[name]  # what was sent at the order before is read

    def saved(self) -> tuple[int, dict[str, Any]]:
        """See `CountedText.saved`."""
        return 0, {}

    def save(self, n: int, state: dict[str, Any]) -> None:
        """See `CountedText.save`."""

    def column(self, kind: str) -> Column:
        """See `Shelf.column`."""
        return Reserved(self._room, kind)


class RankShelf(MemoryShelf):
    """Arrays in the memory of the process that works on their part; part p is that of rank p."""

    def __init__(self, room: int, ranks: Ranks) -> None:
        super().__init__(room)
        self._ranks = ranks

    def exchange(self, n: int) -> None:
        """See `Shelf.exchange`."""
        super().exchange(n)
        rank, size = self._ranks.rank, self._ranks.size
        if f"order{n}/{rank}-0" in self.arrays:  # not at the highest order
            sent = [self.arrays.pop(f"order{n}/{rank}-{other}") for other in range(size)]
            for other, values in enumerate(self._ranks.exchange(sent)):
                self.arrays[f"order{n}/{other}-{rank}"] = values

    def everywhere(self, arrays: list[Numbers]) -> list[Numbers]:
        """See `Shelf.everywhere`."""
        return list(itertools.chain.from_iterable(self._ranks.gather(arrays)))

    def collect(self, n: int, arrays: tuple[Numbers, ...]) -> Iterator[tuple[Numbers, ...]]:
        """See `Shelf.collect`: in the first process, the others get nothing. All have the unigrams."""
        if n > 1:
            yield from zip(*map(self._ranks.to_first, arrays), strict=True)
        elif self._ranks.rank == 0:
            yield arrays


class Reserved:
    """A column in memory that is claimed, but not touched, beforehand: nothing is ever moved."""

    def __init__(self, room: int, kind: str) -> None:
        if kind == "int64" and room < 2**31:
            kind = "int32"  # offsets
        self._values = np.empty(room, kind)
        self._size = 0

    def append(self, values: Numbers, change: Callable[..., Numbers] | None = None) -> None:
        """See `Column.append`."""
        room = self._values[self._size : self._size + len(values)]
        if change is None:
            room[:] = values
        else:
            change(values, out=room)
        self._size += len(values)

    def finish(self, kind: str) -> Numbers:
        """See `Column.finish`."""
        return self._values[: self._size].astype(kind, copy=False)


@dataclass(frozen=True)
class TextSize:
    """What is known of a text before its n-grams are."""

    order: int
    vocabulary_size: int
    occurrences: npt.NDArray[np.int64]  # (V,) of each id
    last: list[LastNGram]


class TextInParts:
    """The n-grams of a text, as `estimation.CountedText`.

    edges: part p has the words edges[p] .. edges[p+1]-1.
    shelf: holds "p/text" of each part, its members' windows (M x stride,) with the word before them in front; for the
        one part of a whole text the text itself, with room for one n-gram behind it.
    texts: a folder that holds them as files instead.
    mine: the parts that this process works on.
    """

    compiled = True
    xp: NumpyArrays | TorchArrays = NumpyArrays()

    def __init__(
        self,
        size: TextSize,
        edges: Sequence[int],
        shelf: Shelf,
        *,
        whole: bool = False,
        texts: Path | None = None,
        mine: Iterable[int] | None = None,
        progress: Callable[[int], None] = lambda done: None,
    ) -> None:
        self.order, self.vocabulary_size, self.last = size.order, size.vocabulary_size, size.last
        self._occurrences = size.occurrences
        self._edges, self._shelf, self._texts, self._progress = edges, shelf, texts, progress
        self._first, self._stride = (0, 1) if whole else (1, size.order + 1)
        self._parts = len(edges) - 1
        self._mine = range(self._parts) if mine is None else mine

    def occurrences(self) -> npt.NDArray[np.int64]:
        """See `CountedText.occurrences`."""
        return self._occurrences

    def column(self, kind: str) -> Column:
        """See `CountedText.column`."""
        return self._shelf.column(kind)

    def collect(self, n: int, arrays: tuple[Numbers, ...]) -> Iterator[tuple[Numbers, ...]]:
        """See `CountedText.collect`."""
        return self._shelf.collect(n, arrays)

    def saved(self) -> tuple[int, dict[str, Any]]:
        """See `CountedText.saved`."""
        return self._shelf.saved()

    def save(self, n: int, state: dict[str, Any]) -> None:
        """See `CountedText.save`."""
        self._shelf.save(n, state)

    def histogram(self, n: int, neighbours: bool) -> list[int]:
        """See `CountedText.histogram`."""
        counted = (self._count(p, n, neighbours and n < self.order) for p in self._mine)
        found = self._shelf.everywhere([np.array(histogram(counts, self.xp)) for counts in counted])
        self._progress(n)
        return [int(t) for t in np.sum(found, 0)]

    def _count(self, p: int, n: int, count_neighbours: bool) -> Ids:
        """Goes on to order n in one part; the counts (R,) of its n-grams."""
        get, put = self._shelf.get, self._shelf.put
        text = get(f"{p}/text") if self._texts is None else np.fromfile(self._texts / f"{p}.text", np.int32)
        low, high = self._edges[p], self._edges[p + 1]
        first, stride, vocabulary_size = self._first, self._stride, self.vocabulary_size
        if n == 1:
            size = (len(text) - self.order) if stride == 1 else len(text) // stride
            level, members = first_level(text, first, stride, size, low, high, vocabulary_size)
            if stride > 1:
                self._find_routes(p, text)
        else:
            members = get(f"{p}/members")
            level = next_level(self._level(p), text, first + n - 1, stride, members)
        put(f"{p}/members", members)
        for name, array in level._asdict().items():
            put(f"{p}/{name}", array)
        counts = level.sizes
        if count_neighbours:
            counts = neighbours(level, text, first, stride, members, vocabulary_size)
        if n == 1 and low <= BOS < high:
            counts = counts.copy()
            counts[BOS - low] = 0  # the start of a sentence is given, never predicted
        put(f"{p}/counts", counts)
        return counts

    def _level(self, p: int) -> Level:
        return Level(*(self._shelf.get(f"{p}/{name}") for name in Level._fields))

    def pieces(self, n: int, base: Floats) -> Iterator[Piece]:
        """See `CountedText.pieces`. The unigrams share their history, so they are one piece in all processes."""
        if n == 1:
            yield self._unigrams(base)
        else:
            for p in self._mine:
                yield self._piece(p, n)
        self._shelf.exchange(n)

    def _unigrams(self, base: Floats) -> Piece:
        words = np.arange(self.vocabulary_size, dtype=np.int32)
        counts = np.concatenate(self._shelf.everywhere([self._shelf.get(f"{p}/counts") for p in self._mine]))

        def done(probabilities: Floats, kept: Mask | None) -> None:
            for p in self._mine:
                part = slice(self._edges[p], self._edges[p + 1])
                self._done(p, 1, self._level(p), probabilities[part], None if kept is None else kept[part])

        return Piece(words, np.array([0, len(words)], np.int32), self._occurrences, counts, base, None, done)

    def _piece(self, p: int, n: int) -> Piece:
        get, level = self._shelf.get, self._level(p)
        lower = gather(level, get(f"{p}/members"), self._receive(p, n))
        kept_before = get(f"{p}/kept") if self._shelf.has(f"{p}/kept") else None

        def done(probabilities: Floats, kept: Mask | None) -> None:
            self._done(p, n, level, probabilities, kept)

        return Piece(level.words, level.starts, level.sizes, get(f"{p}/counts"), lower, kept_before, done)

    def _done(self, p: int, n: int, level: Level, probabilities: Floats, kept: Mask | None) -> None:
        if kept is not None:
            self._shelf.put(f"{p}/kept", kept)
        if n < self.order:
            self._send(p, n, level, probabilities)

    # --- between the parts ------------------------------------------------------------------------------------------

    def _find_routes(self, p: int, text: Ids) -> None:
        """Of each member, in the order of the text: the part that it sends to, and the one that it hears from."""
        owners = np.repeat(np.arange(self._parts, dtype=np.int16), np.diff(self._edges))
        windows = text.reshape(-1, self._stride)
        to = np.where(windows[:, 1] == BOS, np.int16(-1), owners[windows[:, 0]])
        self._shelf.put(f"{p}/to", to)
        if self._stride > 2:
            self._shelf.put(f"{p}/from", np.where(windows[:, 1] == EOS, np.int16(-1), owners[windows[:, 2]]))

    def _send(self, p: int, n: int, level: Level, probabilities: Floats) -> None:
        """Hands the probabilities of the n-grams at each position to the position before."""
        members = self._shelf.get(f"{p}/members")
        values = np.empty(len(members) + (self._stride == 1))
        scatter(level, members, probabilities, values)
        if self._stride == 1:
            self._shelf.put(f"order{n}/0-0", values[1:])
            return
        to = self._shelf.get(f"{p}/to")
        for other in range(self._parts):
            self._shelf.put(f"order{n}/{p}-{other}", values[to == other])

    def _receive(self, p: int, n: int) -> Floats:
        """The probability, by member (M,), of the n-gram of order n - 1 at the next position."""
        if self._stride == 1:
            return self._shelf.get(f"order{n - 1}/0-0")
        origin = self._shelf.get(f"{p}/from")
        values = np.empty(len(origin))
        for other in range(self._parts):
            values[origin == other] = self._shelf.get(f"order{n - 1}/{other}-{p}")
        return values


# --- cutting a text -------------------------------------------------------------------------------------------------


def whole_text(corpus: Corpus, order: int, vocabulary_size: int, progress: Callable[[int], None]) -> TextInParts:
    """A text in memory, as one part. Raises LmkitError for ids that are not of the vocabulary."""
    sequence = _marked(corpus.ids, corpus.offsets, vocabulary_size)
    occurrences = np.bincount(sequence, minlength=vocabulary_size)
    last = last_ngrams(words_before(sequence, int(np.flatnonzero(occurrences)[-1]), order))
    shelf = MemoryShelf(vocabulary_size + (order - 1) * len(sequence) + 1)
    shelf.put("0/text", np.append(sequence, np.zeros(order, np.int32)))
    size = TextSize(order, vocabulary_size, occurrences, last)
    return TextInParts(size, [0, vocabulary_size], shelf, whole=True, progress=progress)


def shared_text(
    corpus: Corpus, order: int, vocabulary_size: int, ranks: Ranks, progress: Callable[[int], None]
) -> TextInParts:
    """A text of which each process has some sentences; a part for each process.

    Raises LmkitError for ids that are not of the vocabulary.
    """
    sequence = _marked(corpus.ids, corpus.offsets, vocabulary_size)
    occurrences = sum(ranks.gather(np.bincount(sequence, minlength=vocabulary_size)))
    before = ranks.gather(words_before(sequence, int(np.flatnonzero(occurrences)[-1]), order))
    edges = edges_of(occurrences, ranks.size)
    text = np.concatenate(ranks.exchange(list(cut(sequence, edges, order))))
    require_positions(max(ranks.gather(len(text) // (order + 1))))
    shelf = RankShelf(vocabulary_size + sum(ranks.gather(len(sequence))) * (order - 1) + 1, ranks)
    shelf.put(f"{ranks.rank}/text", text)
    size = TextSize(order, vocabulary_size, occurrences, last_ngrams(np.concatenate(before)))
    return TextInParts(size, edges, shelf, mine=[ranks.rank], progress=progress)


def marked_pieces(corpus: Corpus, vocabulary_size: int, tokens: int = PIECE) -> Iterator[Ids]:
    """The text with its sentence marks, sentences of about so many tokens at a time."""
    for ids, offsets in corpus.pieces(tokens):
        yield _marked(ids, offsets, vocabulary_size)


def require_positions(positions: int) -> None:
    """LmkitError for a text in memory, or a part of one, that is too long for 32-bit positions."""
    if positions >= 2**31:
        raise LmkitError("more than 2^31 words at once; count on disk (--memory), or in more processes (torchrun)")


def _marked(ids: Ids, offsets: npt.NDArray[np.int64], vocabulary_size: int) -> Ids:
    sequence, valid = mark_sentences(ids, offsets, vocabulary_size)
    if not valid:
        raise LmkitError(FOREIGN_IDS)
    return sequence


def edges_of(occurrences: npt.NDArray[np.int64], parts: int) -> list[int]:
    """Edges (parts + 1,) of ranges of words that occur about equally often together."""
    sums = np.cumsum(occurrences)
    aims = np.linspace(0, sums[-1], parts + 1)[1:-1]
    inner = np.searchsorted(sums, aims) + 1
    return [0, *np.minimum(np.maximum.accumulate(inner), len(sums)).tolist(), len(sums)]


def cut(sequence: Ids, edges: Sequence[int], order: int) -> Iterator[Ids]:
    """For each part the windows (m x (order + 1),) of its members in some marked sentences."""
    padded = np.concatenate([np.zeros(1, np.int32), sequence, np.zeros(order, np.int32)])
    windows = np.lib.stride_tricks.sliding_window_view(padded, order + 1)
    for low, high in itertools.pairwise(edges):
        yield windows[np.flatnonzero((sequence >= low) & (sequence < high))].ravel()
