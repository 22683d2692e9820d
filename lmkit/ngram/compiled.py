"""The loops that decide the time on a CPU, compiled by numba: twins of the numpy code for large texts.

Importing numba and loading the compiled code takes about half a second, so this file is imported only where a text is
large enough to repay it; the very first call compiles, and keeps the code for later runs. Each function works on a
range of contexts or positions and releases the interpreter lock, so ranges run side by side in threads; the result does
not depend on how many there are. Their numpy twins are `counts._next_level`, `discounting.interpolate` and
`BackoffTable.score`.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import numba
import numpy as np
import numpy.typing as npt

from lmkit.text.compiled import prefetch
from lmkit.text.vocabulary import BOS, EOS, PAD

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


def shares(begins: Int64 | Int32, total: int, *, per_thread: int = 4) -> list[int]:
    """Edges that cut n items into ranges of about equal weight; begins (n,): the weight before each item."""
    parts = THREADS * per_thread if total > WORTH_SHARING else 1
    aims = np.linspace(0, total, parts + 1)[1:-1]
    edges: list[int] = np.unique([0, *np.searchsorted(begins, aims), len(begins)]).tolist()
    return edges


def even_shares(items: int) -> list[int]:
    """Edges that cut items of equal weight into ranges."""
    parts = THREADS * 4 if items > WORTH_SHARING else 1
    edges: list[int] = np.unique(np.linspace(0, items, parts + 1).astype(int)).tolist()
    return edges


def _bind(function: Callable[..., Any], *rest: Any) -> Callable[[int, int], Any]:
    return lambda begin, end: function(begin, end, *rest)


# --- counting -------------------------------------------------------------------------------------------------------
#
# A *member* j is an occurrence of a word: the k-th word of the n-grams that begin with it is
# text[first + j*stride + k]. In a whole text stride is 1 and members are its positions; in a part of a text each member
# has its own window.


@compiled
def _mark(ids: Int32, offsets: Int64, vocabulary_size: int, out: Int32) -> bool:
    valid, at = True, 0
    for s in range(len(offsets) - 1):
        out[at] = BOS
        at += 1
        for i in range(offsets[s], offsets[s + 1]):
            word = ids[i]
            out[at] = word
            valid &= 0 <= word < vocabulary_size and not BOS <= word <= PAD
            at += 1
        out[at] = EOS
        at += 1
    return valid


def mark_sentences(ids: Int32, offsets: Int64, vocabulary_size: int) -> tuple[Int32, bool]:
    """The sequence of `counts.with_marks` (T + 2S,), and whether all ids are words of the vocabulary."""
    sequence = np.empty(len(ids) + 2 * (len(offsets) - 1), np.int32)
    return sequence, _mark(ids, offsets, vocabulary_size, sequence)


@compiled
def _sort_by_second(
    low: int, high: int, text: Int32, first: int, second: int, stride: int, size: int, fill: Int64, out: Int64
) -> None:
    """Counting sort of members by their second word, for those low .. high-1; out: (first word, member) packed."""
    for j in range(size):
        word = text[first + second + j * stride]
        if low <= word < high:
            out[fill[word]] = np.int64(text[first + j * stride]) << 32 | j
            fill[word] += 1


@compiled
def _sort_by_first(low: int, high: int, least: int, packed: Int64, fill: Int64, members: Int32) -> None:
    """Stable counting sort of packed members by their first word, for those least + low .. least + high - 1."""
    for key in packed:
        word = (key >> 32) - least
        if low <= word < high:
            members[fill[word]] = key & 0xFFFFFFFF
            fill[word] += 1


@compiled
def _sort_children(
    begin: int,
    end: int,
    begins: Int32,
    sizes: Int32,
    last: Int32,
    text: Int32,
    first: int,
    stride: int,
    members: Int32,
    words: Int32,
) -> int:
    """Sorts the members of each n-gram begin .. end-1 by the word that follows, at `first`, and writes these words.

    An n-gram that ends a sentence is followed by nothing. Returns how many different longer n-grams there are.
    """
    found, largest = 0, 0
    for r in range(begin, end):
        largest = max(largest, sizes[r])
    packed = np.empty(largest, np.int64)
    for r in range(begin, end):
        size, b = sizes[r], begins[r]
        if last[r] == EOS or size == 0:
            continue
        if size == 1:
            words[b] = text[first + members[b] * stride]
            found += 1
            continue
        sorted_already, before = True, -1
        for k in range(size):
            word = text[first + members[b + k] * stride]
            packed[k] = np.int64(word) << 32 | members[b + k]
            sorted_already &= word >= before
            before = word
        if not sorted_already:
            _sort(packed[:size])
        before = -1
        for k in range(size):
            word = packed[k] >> 32
            words[b + k] = word
            members[b + k] = packed[k] & 0xFFFFFFFF
            found += word != before
            before = word
    return found


@compiled
def _sort(keys: Int64) -> None:
    if len(keys) > SMALL:
        keys.sort()
        return
    for a in range(1, len(keys)):
        key = keys[a]
        b = a - 1
        while b >= 0 and keys[b] > key:
            keys[b + 1] = keys[b]
            b -= 1
        keys[b + 1] = key


@compiled
def _emit(
    begin: int,
    end: int,
    row: int,
    begins: Int32,
    sizes: Int32,
    last: Int32,
    words: Int32,
    out_words: Int32,
    out_starts: Int32,
    out_begins: Int32,
    out_sizes: Int32,
) -> None:
    """Writes the n-grams that the sorted words make; `row` is the first that continues n-gram `begin`."""
    for r in range(begin, end):
        out_starts[r] = row
        if last[r] == EOS:
            continue
        b = begins[r]
        stop = b + sizes[r]
        while b < stop:
            word, k = words[b], b + 1
            while k < stop and words[k] == word:
                k += 1
            out_words[row], out_begins[row], out_sizes[row] = word, b, k - b
            row += 1
            b = k


class Level(NamedTuple):
    """The n-grams of one order, sorted, and their members."""

    words: Int32  # (R,) last words
    starts: Int32  # (C + 1,): n-grams starts[c] .. starts[c+1]-1 continue n-gram c of the level before
    begins: Int32  # (R,): members[begins[r] : begins[r] + sizes[r]] are those of n-gram r
    sizes: Int32  # (R,) how often each occurs


def first_level(
    text: Int32, first: int, stride: int, size: int, low: int, high: int, vocabulary_size: int
) -> tuple[Level, Int32]:
    """The words low .. high-1 that `size` members begin with, whether they occur or not, and the members.

    The members of a word are sorted by the word that follows already.
    """
    second = 0 if stride == 2 else 1  # windows of a single word have no second one
    sums = _sums(np.bincount(text[first + second :: stride][:size], minlength=vocabulary_size))
    packed, members = np.empty(size, np.int64), np.empty(size, np.int32)
    by_second = _bind(_sort_by_second, text, first, second, stride, size, sums[:-1].copy(), packed)
    in_threads(by_second, shares(sums[:-1], size, per_thread=1))
    counts = np.bincount(text[first::stride][:size], minlength=high)[low:]
    sums = _sums(counts)
    in_threads(_bind(_sort_by_first, low, packed, sums[:-1].copy(), members), shares(sums[:-1], size, per_thread=1))
    words = np.arange(low, high, dtype=np.int32)
    return Level(
        words, np.array([0, high - low], np.int32), sums[:-1].astype(np.int32), counts.astype(np.int32)
    ), members


def next_level(level: Level, text: Int32, first: int, stride: int, members: Int32) -> Level:
    """The n-grams one word longer, that word standing at `first`; sorts the members in place."""
    words = np.empty(len(members), np.int32)
    edges = shares(level.begins, len(members))
    given = (level.begins, level.sizes, level.words)
    found = in_threads(_bind(_sort_children, *given, text, first, stride, members, words), edges)
    size = sum(found)
    longer = Level(
        np.empty(size, np.int32),
        np.empty(len(level.words) + 1, np.int32),
        np.empty(size, np.int32),
        np.empty(size, np.int32),
    )
    longer.starts[-1] = size
    row = dict(zip(edges[:-1], _sums(np.array(found)).tolist(), strict=False))
    in_threads(lambda begin, end: _emit(begin, end, row[begin], *given, words, *longer), edges)
    return longer


@compiled
def _neighbours(
    begin: int,
    end: int,
    begins: Int32,
    sizes: Int32,
    text: Int32,
    first: int,
    stride: int,
    members: Int32,
    vocabulary_size: int,
    out: Int32,
) -> None:
    last_row = np.full(vocabulary_size, -1, np.int64)  # the last n-gram before which each word was seen
    for r in range(begin, end):
        size, b = sizes[r], begins[r]
        if size < 2 or text[first + members[b] * stride] == BOS:
            out[r] = size
            continue
        found = 0
        for k in range(b, b + size):
            before = text[first - 1 + members[k] * stride]
            if last_row[before] != r:
                last_row[before] = r
                found += 1
        out[r] = found


def neighbours(level: Level, text: Int32, first: int, stride: int, members: Int32, vocabulary_size: int) -> Int32:
    """How many different words stand before each n-gram (R,); for one that begins with `<s>`, how often it occurs."""
    out = np.empty(len(level.words), np.int32)
    given = (level.begins, level.sizes, text, first, stride, members, vocabulary_size, out)
    in_threads(_bind(_neighbours, *given), shares(level.begins, len(members)))
    return out


def _sums(sizes: Int64) -> Int64:
    sums = np.zeros(len(sizes) + 1, np.int64)
    np.cumsum(sizes, out=sums[1:])
    return sums


# --- estimating -----------------------------------------------------------------------------------------------------


@compiled
def _gather(begin: int, end: int, begins: Int32, members: Int32, values: Floats, out: Floats) -> None:
    for r in range(begin, end):
        out[r] = values[members[begins[r]]]


def gather(level: Level, members: Int32, values: Floats) -> Floats:
    """Of values (M,) by member those of the n-grams (R,): any member will do."""
    out = np.empty(len(level.words))
    in_threads(_bind(_gather, level.begins, members, values, out), even_shares(len(out)))
    return out


@compiled
def _scatter(begin: int, end: int, begins: Int32, sizes: Int32, members: Int32, values: Floats, out: Floats) -> None:
    for r in range(begin, end):
        for k in range(begins[r], begins[r] + sizes[r]):
            out[members[k]] = values[r]


def scatter(level: Level, members: Int32, values: Floats, out: Floats) -> None:
    """Writes the values (R,) of n-grams to all their members (M,)."""
    given = (level.begins, level.sizes, members, values, out)
    in_threads(_bind(_scatter, *given), shares(level.begins, len(members)))


@compiled
def _interpolate(
    begin: int,
    end: int,
    starts: Int32,
    counts: Int32,
    discounts: Floats,
    lower: Floats,
    dropped: npt.NDArray[np.bool_],
    extra: Floats,
    probabilities: Floats,
    weights: Floats,
) -> None:
    for c in range(begin, end):
        sum_of_counts, left_out, one, two, more = 0, 0, 0, 0, 0
        for row in range(starts[c], starts[c + 1]):
            a = counts[row]
            sum_of_counts += a
            if len(dropped) and dropped[row]:
                left_out += a
            else:
                one, two, more = one + (a == 1), two + (a == 2), more + (a > 2)
        total = float(sum_of_counts)
        freed = discounts[1] * one + discounts[2] * two + discounts[3] * more + left_out
        if len(extra):
            total, freed = total + extra[c], freed + extra[c]
        weights[c] = gamma = freed / total if total else 1.0
        for row in range(starts[c], starts[c + 1]):
            a = counts[row]
            kept = 0.0
            if total and not (len(dropped) and dropped[row]):
                kept = (a - discounts[min(a, 3)]) / total
            probabilities[row] = kept + gamma * lower[row]


def interpolate(
    starts: Int32,
    counts: Int32,
    discounts: tuple[float, float, float],
    lower: Floats,
    dropped: npt.NDArray[np.bool_] | None,
    extra: Floats | None,
) -> tuple[Floats, Floats]:
    """See `discounting.interpolate`."""
    probabilities, weights = np.empty(len(counts)), np.empty(len(starts) - 1)
    given = (
        np.array([0.0, *discounts]),
        lower,
        np.empty(0, bool) if dropped is None else dropped,
        np.empty(0) if extra is None else extra,
    )
    bound = _bind(_interpolate, starts, counts, *given, probabilities, weights)
    in_threads(bound, shares(starts[:-1], len(counts)))
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
    in_threads(bound, begins[shares(begins[:-1], len(text))].tolist())
    return scores, lengths
