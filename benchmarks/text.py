"""The benchmark's own large text: a seeded Markov source with Zipfian words."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

VOCABULARY = 200_000
MEAN_LENGTH = 22
ROWS = 20_000  # sentences made side by side


def write_text(path: Path, tokens: int, *, seed: int = 1) -> None:
    """Writes about `tokens` words, a sentence a line.

    Half of the words follow from the word before them (one of its own few successors, Zipf-distributed), half are drawn
    afresh from a Zipfian vocabulary, so n-grams of every order repeat about as much as in natural text.
    """
    rng = np.random.default_rng(seed)
    names = np.array([_name(i) for i in range(VOCABULARY)])
    with path.open("wb") as file:
        written = 0
        while written < tokens:
            written += _write_sentences(file, names, rng)


def _write_sentences(file: BinaryIO, names: npt.NDArray[np.str_], rng: np.random.Generator) -> int:
    lengths = rng.poisson(MEAN_LENGTH - 1, ROWS) + 1
    words = np.empty((ROWS, lengths.max()), np.int64)
    words[:, 0] = _zipf(rng, ROWS)
    for t in range(1, words.shape[1]):
        successor = (words[:, t - 1] * 7919 + _zipf(rng, ROWS, limit=60) * 104_729) % VOCABULARY
        rank = (successor * (successor % 97) // 97) % VOCABULARY  # frequent words follow often
        words[:, t] = np.where(rng.random(ROWS) < 0.55, rank, _zipf(rng, ROWS))
    lines = (" ".join(row[:length]) for row, length in zip(names[words].tolist(), lengths.tolist(), strict=True))
    file.write(("\n".join(lines) + "\n").encode())
    return int(lengths.sum())


def _zipf(rng: np.random.Generator, size: int, *, limit: int = VOCABULARY) -> npt.NDArray[np.int64]:
    """Ranks below `limit`, drawn with probability about 1 / (rank + 2)."""
    return ((limit + 2) ** rng.random(size) * 2 ** (1 - rng.random(size)) - 2).astype(np.int64).clip(0, limit - 1)


def _name(number: int) -> str:
    """A word for a number: short for frequent words."""
    letters = ""
    number += 1
    while number:
        number, digit = divmod(number, 20)
        letters += "etaoinshrdlucmfwypvb"[digit]
    return letters
