"""Counting a text that is larger than memory: its parts lie in a folder, one is worked on at a time.

The folder is also what an interrupted run is taken up from: after the text is cut into parts, and after each order, a
`state.json` that says which files are valid replaces the one before.

A part is at least one word with all n-grams that it begins. So the bound on memory holds as long as it has room for the
most frequent word, with MEMBER_BYTES for each of its occurrences, and for the lines of the text, with 30 bytes each.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np

from lmkit.errors import LmkitError
from lmkit.ngram.counts import LastNGram, last_ngrams, words_before
from lmkit.ngram.estimation import Column
from lmkit.ngram.parts import PIECE, Numbers, OneProcess, TextInParts, TextSize, cut, edges_of, marked_pieces
from lmkit.storage import read_json, replace_json
from lmkit.text.corpus import Corpus

MEMBER_BYTES = 90  # memory that a member of a part takes at most, beside its window; measured
LEAST_MEMBERS = 1 << 18
WINDOWS = 1 << 23  # words of windows cut at once


class DiskShelf(OneProcess):
    """Arrays as files of a folder. Those of earlier orders stay until `save` says that they are not needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._columns: list[DiskColumn] = []
        self._order = 0  # the last one that is done
        self._saved: dict[str, Any] = {}
        self._files: dict[str, tuple[str, str]] = {}  # by the name of an array its file and type
        self._old: list[str] = []
        self._lengths: list[int] = []
        if (folder / "state.json").exists():
            state = read_json(folder / "state.json")
            self._order, self._saved = state["order"], state["saved"]
            self._files, self._lengths = state["files"], state["columns"]

    def put(self, name: str, array: Numbers) -> None:
        """See `Shelf.put`."""
        file = f"{name.replace('/', '.')}@{self._order + 1}"
        with (self._folder / file).open("wb") as stream:
            stream.write(np.ascontiguousarray(array).data)  # `tofile` would hide that a disk is full
        if self.has(name) and self._files[name][0] != file:
            self._old.append(self._files[name][0])
        self._files[name] = (file, array.dtype.str)

    def get(self, name: str) -> Numbers:
        """See `Shelf.get`."""
        file, dtype = self._files[name]
        return np.fromfile(self._folder / file, dtype)

    def has(self, name: str) -> bool:
        """See `Shelf.has`."""
        return name in self._files

    def exchange(self, n: int) -> None:
        """See `Shelf.exchange`."""
        for name in [name for name in self._files if name.startswith(f"order{n - 1}/")]:
            self._old.append(self._files.pop(name)[0])  # what was sent at the order before is read

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
        replace_json(self._folder / "state.json", written)
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
                file.write((piece if change is None else change(piece)).astype(self._kind, copy=False).data)
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
                    target.write(values.astype(kind).data)
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
    edges = edges_of(occurrences, _parts(int(occurrences.sum()), order, memory))
    if np.diff(np.append(0, np.cumsum(occurrences))[edges]).max() >= 2**31:
        raise LmkitError("a word occurs more than 2^31 times; train on pieces of the text, and mix the models")
    last_word = int(np.flatnonzero(occurrences)[-1])
    before = []
    with ExitStack() as stack:
        files = [stack.enter_context((folder / f"{p}.text").open("wb")) for p in range(len(edges) - 1)]
        for sequence in marked_pieces(corpus, vocabulary_size, WINDOWS // (order + 1)):
            before.append(words_before(sequence, last_word, order))
            for file, windows in zip(files, cut(sequence, edges, order), strict=True):
                file.write(windows.data)
    last = last_ngrams(np.concatenate(before))
    np.save(folder / "occurrences.npy", occurrences)
    replace_json(
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


def _parts(members: int, order: int, memory: int) -> int:
    """How many parts a text of so many members is cut into."""
    base, each = _resident(), MEMBER_BYTES + 4 * (order + 1)
    room = min((memory - base) // each, 2**31 - 1)
    if room < min(members, LEAST_MEMBERS):
        least = (base + min(members, LEAST_MEMBERS) * each) / 2**20
        raise LmkitError(f"memory {memory / 2**20:,.0f} MiB: too little for this text; give at least {least:,.0f} MiB")
    return math.ceil(members / room)


def _resident() -> int:
    """The memory that this process takes at the moment, in bytes."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:  # another system than Linux
        return 400 << 20
    return pages * os.sysconf("SC_PAGE_SIZE")
