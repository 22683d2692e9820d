"""Counting a text that is larger than memory: its parts lie in a folder, one is worked on at a time.

The folder is also what an interrupted run is taken up from: after the text is cut into parts, and after each order, a
`state.json` that says which files are valid replaces the one before.

A part is at least one word with all n-grams that it begins. So the bound on memory holds as long as the most frequent
word, with MEMBER_BYTES for each of its occurrences, stays within it.
"""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np

from lmkit.errors import LmkitError
from lmkit.ngram.counts import LastNGram, last_ngrams, words_before
from lmkit.ngram.estimation import Column
from lmkit.ngram.parts import PIECE, Numbers, TextInParts, TextSize, cut, edges_of, marked_pieces
from lmkit.storage import read_json, write_json
from lmkit.text.corpus import Corpus

MEMBER_BYTES = 110  # memory that a member of a part takes at most, measured
LEAST_MEMBERS = 1 << 20


class DiskShelf:
    """Arrays as files of a folder. Those of earlier orders stay until `save` says that they are not needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._columns: list[DiskColumn] = []
        self._order = 0  # the last one that is done
        self._saved: dict[str, Any] = {}
        self._files: dict[str, str] = {}  # by the name of the array
        self._old: list[str] = []
        self._lengths: list[int] = []
        if (folder / "state.json").exists():
            state = read_json(folder / "state.json")
            self._order, self._saved = state["order"], state["saved"]
            self._files, self._lengths = state["files"], state["columns"]

    def put(self, name: str, array: Numbers) -> None:
        """See `Shelf.put`."""
        file = f"{name.replace('/', '.')}@{self._order + 1}.npy"
        np.save(self._folder / file, array)
        if self._files.get(name, file) != file:
            self._old.append(self._files[name])
        self._files[name] = file

    def get(self, name: str) -> Numbers:
        """See `Shelf.get`."""
        array: Numbers = np.load(self._folder / self._files[name])
        return array

    def has(self, name: str) -> bool:
        """See `Shelf.has`."""
        return name in self._files

    def exchange(self, n: int) -> None:
        """See `Shelf.exchange`."""
        for name in [name for name in self._files if name.startswith(f"order{n - 1}/")]:
            self._old.append(self._files.pop(name))  # what was sent at the order before is read

    def everywhere(self, arrays: list[Numbers]) -> list[Numbers]:
        """See `Shelf.everywhere`."""
        return arrays

    def collect(self, n: int, arrays: tuple[Numbers, ...]) -> Iterator[tuple[Numbers, ...]]:
        """See `CountedText.collect`."""
        yield arrays

    def column(self, kind: str) -> Column:
        """See `Shelf.column`."""
        number = len(self._columns)
        length = self._lengths[number] if number < len(self._lengths) else 0
        self._columns.append(DiskColumn(self._folder / f"column{number}", kind, length))
        return self._columns[-1]

    def saved(self) -> tuple[int, dict[str, Any]]:
        """See `CountedText.saved`."""
        return self._order, self._saved

    def save(self, n: int, state: dict[str, Any]) -> None:
        """See `CountedText.save`."""
        self._order = n
        written = {
            "order": n,
            "saved": state,
            "files": self._files,
            "columns": [column.length for column in self._columns],
        }
        _replace_json(self._folder / "state.json", written)
        for file in self._old:
            (self._folder / file).unlink(missing_ok=True)
        self._old = []


class DiskColumn:
    """A column as a file, cut to the length that the last saved state knows."""

    def __init__(self, path: Path, kind: str, length: int) -> None:
        self._path, self._kind, self.length = path, np.dtype(kind), length
        path.touch()
        os.truncate(path, length * self._kind.itemsize)

    def append(self, values: Numbers, change: Callable[..., Numbers] | None = None) -> None:
        """See `Column.append`."""
        with self._path.open("ab") as file:
            for begin in range(0, len(values), PIECE):
                piece = values[begin : begin + PIECE]
                (piece if change is None else change(piece)).astype(self._kind, copy=False).tofile(file)
        self.length += len(values)

    def finish(self, kind: str) -> Numbers:
        """See `Column.finish`: mapped."""
        if not self.length:
            return np.empty(0, kind)
        path = self._path
        if np.dtype(kind) != self._kind:
            path = self._path.with_suffix(f".{kind}")
            with self._path.open("rb") as source, path.open("wb") as target:
                while len(values := np.fromfile(source, self._kind, PIECE)):
                    values.astype(kind).tofile(target)
        return np.memmap(path, kind, "r", shape=(self.length,))


def cut_text(
    corpus: Corpus, order: int, vocabulary_size: int, folder: Path, memory: int, progress: Callable[[int], None]
) -> TextInParts:
    """Cuts a text into parts small enough for so many bytes of memory, in a folder that may hold nothing of the kind.

    Raises LmkitError for memory that is too little, and for ids that are not of the vocabulary.
    """
    occurrences = np.zeros(vocabulary_size, np.int64)
    for sequence in marked_pieces(corpus, vocabulary_size):
        occurrences += np.bincount(sequence, minlength=vocabulary_size)
    edges = edges_of(occurrences, _parts(int(occurrences.sum()), memory))
    last_word = int(np.flatnonzero(occurrences)[-1])
    before = []
    with ExitStack() as stack:
        files = [stack.enter_context((folder / f"{p}.text").open("wb")) for p in range(len(edges) - 1)]
        for sequence in marked_pieces(corpus, vocabulary_size):
            before.append(words_before(sequence, last_word, order))
            for file, windows in zip(files, cut(sequence, edges, order), strict=True):
                windows.tofile(file)
    last = last_ngrams(np.concatenate(before))
    np.save(folder / "occurrences.npy", occurrences)
    _replace_json(
        folder / "text.json",
        {"order": order, "vocabulary_size": vocabulary_size, "edges": edges, "last": [list(n) for n in last]},
    )
    return open_text(folder, progress)


def open_text(folder: Path, progress: Callable[[int], None]) -> TextInParts:
    """The text that was cut into this folder, counted and estimated as far as an interrupted run came."""
    about = read_json(folder / "text.json")
    last = [LastNGram(*n) for n in about["last"]]
    size = TextSize(about["order"], about["vocabulary_size"], np.load(folder / "occurrences.npy"), last)
    return TextInParts(size, about["edges"], DiskShelf(folder), texts=folder, progress=progress)


def _replace_json(path: Path, value: object) -> None:
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    write_json(fresh, value)
    os.replace(fresh, path)


def _parts(members: int, memory: int) -> int:
    base = _resident()
    room = (memory - base) // MEMBER_BYTES
    if room < min(members, LEAST_MEMBERS):
        least = (base + min(members, LEAST_MEMBERS) * MEMBER_BYTES) / 2**20
        raise LmkitError(f"memory {memory / 2**20:,.0f} MiB: too little for this text; give at least {least:,.0f} MiB")
    return math.ceil(members / room)


def _resident() -> int:
    """The most memory that this process has taken so far, in bytes."""
    if sys.platform == "win32":
        return 400 << 20
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(peak) if sys.platform == "darwin" else int(peak) * 1024
