"""Counting a large text on the CPU with compiled loops; twin of `counts.py` and `estimation.InMemory`.

An n-gram belongs to the part of its first word. In one part n-grams are sorted by their words, first word first, which
is the order of the table's levels; so the levels of the parts, one after the other, are the levels of the whole text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt

from lmkit.ngram.arrays import NumpyArrays
from lmkit.ngram.compiled import first_level, gather, neighbours, next_level, scatter
from lmkit.ngram.counts import last_ngrams
from lmkit.ngram.estimation import Piece, histogram
from lmkit.text.tokenizer import Ids
from lmkit.text.vocabulary import BOS

Floats = npt.NDArray[np.float64]


class Reserved:
    """A column in memory that is claimed, but not touched, beforehand: nothing is ever moved."""

    def __init__(self, room: int, kind: str) -> None:
        self._values = np.empty(room, kind)
        self._size = 0

    def append(self, values: npt.NDArray[np.generic]) -> None:
        """See `Column.append`."""
        self._values[self._size : self._size + len(values)] = values
        self._size += len(values)

    def finish(self) -> npt.NDArray[np.generic]:
        """See `Column.finish`."""
        return self._values[: self._size]


class TextInParts:
    """A whole text in memory: one part.

    sequence: the text with its sentence marks (T,).
    """

    compiled = True
    xp = NumpyArrays()

    def __init__(
        self, sequence: Ids, depth: Ids, order: int, vocabulary_size: int, progress: Callable[[int], None]
    ) -> None:
        self.order, self.vocabulary_size = order, vocabulary_size
        self.last = last_ngrams(sequence, order)
        self._size = len(sequence)
        self._text = np.append(sequence, np.zeros(order, np.int32))
        self._progress = progress
        self._occurrences = np.bincount(sequence, minlength=vocabulary_size)

    def occurrences(self) -> npt.NDArray[np.int64]:
        """See `CountedText.occurrences`."""
        return self._occurrences

    def column(self, kind: str) -> Reserved:
        """See `CountedText.column`."""
        room = self.vocabulary_size + (self.order - 1) * self._size + 1
        if kind == "int64" and room < 2**31:
            kind = "int32"  # offsets
        return Reserved(room, kind)

    def histogram(self, n: int, neighbours_count: bool) -> list[int]:
        """See `CountedText.histogram`."""
        text, size = self._text, self.vocabulary_size
        if n == 1:
            self._level, self._members = first_level(text, 0, 1, self._size, 0, size, size)
            self._kept = None
            self._starts = self._level.starts
        else:
            self._level = next_level(self._level, text, n - 1, 1, self._members)
        self._counts = self._level.sizes
        if neighbours_count and n < self.order:
            self._counts = neighbours(self._level, text, 0, 1, self._members, size)
        if n == 1:
            self._counts = self._counts.copy()
            self._counts[BOS] = 0  # the start of a sentence is given, never predicted
        self._progress(n)
        return histogram(self._counts, self.xp)

    def pieces(self, n: int, base: Floats) -> Iterator[Piece]:
        """See `CountedText.pieces`."""
        level = self._level
        lower = base if n == 1 else gather(level, self._members, self._probabilities[1:])

        def done(probabilities: Floats, kept: npt.NDArray[np.bool_] | None) -> None:
            self._kept = kept
            if n < self.order:
                self._probabilities = np.empty(self._size + 1)
                scatter(level, self._members, probabilities, self._probabilities)

        yield Piece(level.words, level.starts, level.sizes, self._counts, lower, self._kept, done)
