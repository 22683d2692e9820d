"""The loops that decide the time on a CPU, compiled by numba: twins of the numpy code for large texts.

Importing numba and loading the compiled code takes about half a second, so this file is imported only where a text is
large enough to repay it; the very first call compiles, and keeps the code for later runs. Each function works on a
range of contexts or positions and releases the interpreter lock, so ranges run side by side in threads; the result does
not depend on how many there are. The numpy twins: `counts._next_level`, `smoothing._interpolate`, `BackoffTable.score`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import numba
import numpy as np
import numpy.typing as npt

from lmkit.text.compiled import prefetch
from lmkit.text.vocabulary import BOS, EOS

if TYPE_CHECKING:
    from lmkit.ngram.backoff import BackoffTable

Int32 = npt.NDArray[np.int32]
Int64 = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
SMALL = 24  # groups up to this size are sorted by insertion
THREADS = os.cpu_count() or 1
WORTH_SHARING = 100_000  # less than this is done in one piece

compiled: Callable[..., Any] = numba.njit(nogil=True, cache=True, boundscheck=False)


def in_threads(function: Callable[[int, int], Any], edges: list[int]) -> list[Any]:
    """function(begin, end) for each pair of neighbouring edges, side by side, in order."""
    pairs = list(pairwise(edges))
    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(lambda pair: function(*pair), pairs))


def shares(sums: Int64) -> list[int]:
    """Edges that cut n items into ranges of about equal weight, by the sums (n + 1,) of the weights before each."""
    parts = THREADS * 4 if sums[-1] > WORTH_SHARING else 1
    aims = np.linspace(0, sums[-1], parts + 1)[1:-1]
    edges: list[int] = np.unique([0, *np.searchsorted(sums, aims), len(sums) - 1]).tolist()
    return edges


def _bind(function: Callable[..., Any], *rest: Any) -> Callable[[int, int], Any]:
    return lambda begin, end: function(begin, end, *rest)


# --- counting -------------------------------------------------------------------------------------------------------


@compiled
def _positions_by_word(sequence: Int32, fill: Int64, out: Int32) -> None:
    """Counting sort of all positions by word; `fill` (V,) says where each word's positions begin."""
    for i in range(len(sequence)):
        w = sequence[i]
        out[fill[w]] = i
        fill[w] += 1


@compiled
def _positions_by_bigram(sequence: Int32, by_word: Int32, fill: Int64, out: Int32) -> None:
    """Counting sort of positions, already sorted by word, by the word before; sentence starts are left out."""
    for i in by_word:
        if sequence[i] != BOS:
            before = sequence[i - 1]
            out[fill[before]] = i
            fill[before] += 1


@compiled
def _sort_group(group: Int32, sequence: Int32, packed: Int64) -> None:
    """Sorts positions by their word; equal words keep their order. `packed` is room for one group."""
    size = len(group)
    if size <= SMALL:
        for a in range(1, size):
            position, word = group[a], sequence[group[a]]
            b = a - 1
            while b >= 0 and sequence[group[b]] > word:
                group[b + 1] = group[b]
                b -= 1
            group[b + 1] = position
        return
    keys = packed[:size]
    for a in range(size):
        keys[a] = (np.int64(sequence[group[a]]) << 32) | a
    keys.sort()
    for a in range(size):
        keys[a] = group[keys[a] & 0xFFFFFFFF]
    for a in range(size):
        group[a] = keys[a]


@compiled
def _extend(begin: int, end: int, members: Int32, bounds: Int32, sequence: Int32, offsets: Int64, out: Int32) -> None:
    """Positions one word on, sorted by that word within each context.

    members, bounds: positions where the (n-1)-grams end, grouped by row. offsets: where each row's continuations go in
    `out`; a row that ends a sentence has none.
    """
    largest = 0
    for c in range(begin, end):
        largest = max(largest, offsets[c + 1] - offsets[c])
    packed = np.empty(largest, np.int64)
    for c in range(begin, end):
        size = offsets[c + 1] - offsets[c]
        group = out[offsets[c] : offsets[c + 1]]
        for k in range(size):
            group[k] = members[bounds[c] + k] + 1
        if size > 1:
            _sort_group(group, sequence, packed)


@compiled
def _count_rows(begin: int, end: int, members: Int32, offsets: Int64, sequence: Int32) -> int:
    """How many different n-grams the sorted positions of a range of contexts make."""
    found = 0
    for c in range(begin, end):
        last = -1
        for k in range(offsets[c], offsets[c + 1]):
            if sequence[members[k]] != last:
                last = sequence[members[k]]
                found += 1
    return found


@compiled
def _emit(
    begin: int,
    end: int,
    first: int,
    members: Int32,
    offsets: Int64,
    sequence: Int32,
    rows: Int32,
    words: Int32,
    starts: Int64,
    bounds: Int32,
    suffixes: Int32,
    next_rows: Int32,
) -> None:
    """Writes the rows of a level whose positions are sorted; `first` is the first row of this range of contexts."""
    row = first - 1
    for c in range(begin, end):
        starts[c] = row + 1
        last = -1
        for k in range(offsets[c], offsets[c + 1]):
            i = members[k]
            if sequence[i] != last:
                last = sequence[i]
                row += 1
                words[row] = last
                bounds[row] = k
                suffixes[row] = rows[i]
            next_rows[i] = row


class Level(NamedTuple):
    """One order: its rows sorted by (context row, word), and the positions where they end."""

    words: Int32  # (n,)
    starts: Int64  # (contexts + 1,)
    bounds: Int32  # (n + 1,): members[bounds[r] : bounds[r + 1]] are the positions of row r
    suffixes: Int32  # (n,)
    members: Int32  # positions
    rows: Int32  # by position; undefined where no n-gram of this order ends


def count_levels(sequence: Int32, order: int, vocabulary_size: int) -> Iterator[Level]:
    """Levels 2 .. order of a text with its sentence marks; positions and rows are needed for the next level only."""
    if order < 2:
        return
    sizes = np.bincount(sequence, minlength=vocabulary_size)
    by_word = np.empty(len(sequence), np.int32)
    _positions_by_word(sequence, _sums(sizes)[:-1].copy(), by_word)
    sizes[EOS] = 0
    offsets = _sums(sizes)
    members = np.empty(offsets[-1], np.int32)
    _positions_by_bigram(sequence, by_word, offsets[:-1].copy(), members)
    del by_word
    level = _level(sequence, offsets, members, sequence)
    yield level
    for _ in range(3, order + 1):
        sizes = np.diff(level.bounds)
        sizes[level.words == EOS] = 0
        offsets = _sums(sizes)
        members = np.empty(offsets[-1], np.int32)
        extend = _bind(_extend, level.members, level.bounds, sequence, offsets, members)
        in_threads(extend, shares(offsets))
        level = _level(sequence, offsets, members, level.rows)
        yield level


def _level(sequence: Int32, offsets: Int64, members: Int32, rows: Int32) -> Level:
    edges = shares(offsets)
    found = in_threads(_bind(_count_rows, members, offsets, sequence), edges)
    size = sum(found)
    words, suffixes = np.empty(size, np.int32), np.empty(size, np.int32)
    starts, bounds = np.empty(len(offsets), np.int64), np.empty(size + 1, np.int32)
    starts[-1], bounds[-1] = size, len(members)
    next_rows = np.empty(len(sequence), np.int32)
    first = dict(zip(edges[:-1], _sums(np.array(found)).tolist(), strict=False))
    in_threads(
        lambda begin, end: _emit(
            begin, end, first[begin], members, offsets, sequence, rows, words, starts, bounds, suffixes, next_rows
        ),
        edges,
    )
    return Level(words, starts, bounds, suffixes, members, next_rows)


def _sums(sizes: Int64) -> Int64:
    sums = np.zeros(len(sizes) + 1, np.int64)
    np.cumsum(sizes, out=sums[1:])
    return sums


@compiled
def occurrences(index: Int32, size: int) -> Int32:
    """How often each of 0 .. size-1 occurs (size,)."""
    found = np.zeros(size, np.int32)
    for i in index:
        found[i] += 1
    return found


# --- estimating -----------------------------------------------------------------------------------------------------


@compiled
def _interpolate(
    begin: int,
    end: int,
    starts: Int64,
    adjusted: Int32,
    suffixes: Int32,
    discounts: Floats,
    lower: Floats,
    probabilities: Floats,
    weights: Floats,
) -> None:
    """Kneser-Ney's p(w | h) of the continuations of a range of contexts, and gamma of each context."""
    for c in range(begin, end):
        total = 0
        freed = 0.0
        for row in range(starts[c], starts[c + 1]):
            a = adjusted[row]
            total += a
            freed += discounts[min(a, 3)]
        weights[c] = gamma = freed / total if total else 1.0
        for row in range(starts[c], starts[c + 1]):
            a = adjusted[row]
            kept = (a - discounts[min(a, 3)]) / total if total else 0.0
            probabilities[row] = kept + gamma * lower[suffixes[row]]


def interpolate(
    starts: Int64, adjusted: Int32, suffixes: Int32, discount: tuple[float, float, float], lower: Floats
) -> tuple[Floats, Floats]:
    """See `smoothing._interpolate`."""
    probabilities, weights = np.empty(len(adjusted)), np.empty(len(starts) - 1)
    discounts = np.array([0.0, *discount])
    bound = _bind(
        _interpolate, starts, adjusted.astype(np.int32, copy=False), suffixes, discounts, lower, probabilities, weights
    )
    in_threads(bound, shares(starts))
    return probabilities, weights


# --- scoring --------------------------------------------------------------------------------------------------------

CHUNK = 512  # positions that are looked up together, order by order, so that their memory accesses overlap


@compiled
def _find_chunk(contexts: Int64, queries: Int32, starts: Int32, words: Int32, found: Int64, room: Int64) -> None:
    """Fills `found` with the child of each context that has the word asked for, -1 where there is none.

    contexts: at most CHUNK, -1 for none. queries: their words. words, starts: of a trie. room: (2, CHUNK) for use here.
    """
    lows, counts = room[0], room[1]
    for i in range(len(contexts)):
        prefetch(starts, max(contexts[i], 0))
    for i in range(len(contexts)):
        context = max(contexts[i], 0)
        lows[i] = starts[context]
        counts[i] = starts[context + 1] - lows[i] if contexts[i] >= 0 else 0
        prefetch(words, lows[i] + (counts[i] >> 1))
    for i in range(len(contexts)):
        low, count, word = lows[i], counts[i], queries[i]
        while count > 1:  # without a branch that depends on what was read
            half = count >> 1
            low += half * (words[low + half] <= word)
            count -= half
        found[i] = low if counts[i] and words[low] == word else -1


@compiled
def _score(
    begin: int,
    end: int,
    order: int,
    words: Int32,
    starts: Int32,
    log_probs: npt.NDArray[np.float32],
    backoffs: npt.NDArray[np.float32],
    unseen: float,
    backs_off: bool,
    text: Int32,
    depth: Int32,
    scores: Floats,
    lengths: npt.NDArray[np.int8],
) -> None:
    """Scores positions begin .. end-1; the first of them begins a sequence."""
    nodes = np.full((order + 1, CHUNK + 1), -1, np.int64)  # nodes[n, i + 1]: of the n words that end at position i
    contexts, room = np.empty(CHUNK, np.int64), np.empty((2, CHUNK), np.int64)
    for first in range(begin, end, CHUNK):
        size = min(CHUNK, end - first)
        nodes[:, 0] = nodes[:, CHUNK]
        for i in range(size):
            nodes[1, i + 1] = text[first + i]
        for n in range(2, order + 1):
            for i in range(size):
                contexts[i] = nodes[n - 1, i] if depth[first + i] >= n - 1 else -1
            _find_chunk(contexts[:size], text[first : first + size], starts, words, nodes[n, 1:], room)
            for i in range(size):
                prefetch(log_probs, max(nodes[n, i + 1], 0))
        for i in range(size):
            length = order
            while nodes[length, i + 1] < 0:
                length -= 1
            found = float(log_probs[nodes[length, i + 1]])
            for n in range(length, min(order - 1, depth[first + i]) + 1):
                context = nodes[n, i]
                missed = float(backoffs[context]) if context >= 0 else unseen
                found = found + missed if backs_off else missed
            scores[first + i], lengths[first + i] = found, length


def score(table: BackoffTable, text: Int32, depth: Int32) -> tuple[Floats, npt.NDArray[np.int8]]:
    """See `BackoffTable.score`."""
    scores, lengths = np.empty(len(text)), np.empty(len(text), np.int8)
    arrays = (table.words, table.starts, table.log_probs, table.backoffs)
    bound = _bind(_score, table.order, *arrays, table.unseen, table.backs_off, text, depth, scores, lengths)
    begins = np.append(np.flatnonzero(depth == 0), len(text))
    in_threads(bound, begins[shares(begins)].tolist())
    return scores, lengths
