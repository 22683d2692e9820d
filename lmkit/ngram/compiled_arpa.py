"""Reading large ARPA files on a CPU, compiled by numba: the twin of the array code in `arpa.py`.

Only entries in the plain form that toolkits write are read here; for a piece with any other, the array code decides
what it means or what is wrong with it.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from lmkit.ngram.compiled import CHUNK, _find_chunk, in_threads, shares
from lmkit.text.compiled import Bytes, Int32, WordIndex, compiled, find_word, hash_word
from lmkit.text.vocabulary import SPECIALS, UNK

Int64 = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
TAB, LINE_FEED, RETURN, SPACE, MINUS, POINT = b"\t\n\r -."
EXACT = 22  # 10 to this power is a float64, and so is a quotient of an integer below 2^53 by it, rounded once
POWERS = 10.0 ** np.arange(EXACT + 1)


class Parsed(NamedTuple):
    """Entries of one order."""

    ids: Int32  # (entries, n)
    log_probs: Floats  # (entries,) log10
    backoffs: Floats  # (entries,) log10, 0 where there is none


@compiled
def _number(text: Bytes, at: int) -> tuple[int, float]:
    """The decimal that begins here, and where it ends; -1 if it is not a plain one."""
    negative = text[at] == MINUS
    at += negative
    begin, digits, scale, exponent = at, 0, 0, 0
    while 48 <= text[at] <= 57 and digits < 1 << 49:
        digits = digits * 10 + text[at] - 48
        at += 1
    if at == begin:
        return -1, 0.0
    if text[at] == POINT:
        at += 1
        begin = at
        while 48 <= text[at] <= 57 and digits < 1 << 49:
            digits = digits * 10 + text[at] - 48
            at += 1
        scale = at - begin
    if text[at] == 101:  # e
        at += 1
        down = text[at] == MINUS
        at += down
        begin = at
        while 48 <= text[at] <= 57 and exponent < 100:
            exponent = exponent * 10 + text[at] - 48
            at += 1
        if at == begin:
            return -1, 0.0
        scale += exponent if down else -exponent
    if not -EXACT <= scale <= EXACT or 48 <= text[at] <= 57:
        return -1, 0.0
    value = digits / POWERS[scale] if scale >= 0 else digits * POWERS[-scale]
    return at, -value if negative else value


@compiled
def _parse(
    text: Bytes,
    at: int,
    inside: npt.NDArray[np.bool_],
    slots: Int32,
    offsets: Int32,
    data: Bytes,
    size: int,
    marks: Int32,
    ids: Int32,
    log_probs: Floats,
    backoffs: Floats,
) -> bool:
    """Reads the lines from `at` on, as many as there are rows; False if one of them is not plain."""
    rows, n = ids.shape
    for row in range(rows):
        at, log_probs[row] = _number(text, at)
        for k in range(n):
            if at < 0 or text[at] != (TAB if k == 0 else SPACE):
                return False
            at += 1
            begin = at
            while inside[text[at]]:
                at += 1
            slot = find_word(hash_word(text, begin, at) & (len(slots) - 1), slots, offsets, data, text, begin, at)
            id = slots[slot]
            if id == UNK:
                return False
            ids[row, k] = id if id < size else marks[id - size]
        backoffs[row] = 0.0
        if text[at] == TAB:
            at, backoffs[row] = _number(text, at + 1)
            if at < 0:
                return False
        if text[at] == RETURN:
            at += 1
        if text[at] != LINE_FEED:
            return False
        at += 1
    return True


def parse(text: Bytes, at: int, count: int, n: int, inside: bytes, index: WordIndex, marks: Int32) -> Parsed | None:
    """The n-grams of order n on `count` whole lines from `at` on; None if a line is not plain or a word unknown.

    marks: the ids of the last words of the index.
    """
    size = len(SPECIALS) + len(index.offsets) - 1 - len(marks)
    parsed = Parsed(np.empty((count, n), np.int32), np.empty(count), np.empty(count))
    return parsed if _parse(text, at, np.frombuffer(inside, bool), *index, size, marks, *parsed) else None


@compiled
def _find(begin: int, end: int, contexts: Int64, queries: Int32, starts: Int64, words: Int32, found: Int64) -> None:
    room = np.empty((2, CHUNK), np.int64)
    for first in range(begin, end, CHUNK):
        last = min(first + CHUNK, end)
        _find_chunk(contexts[first:last], queries[first:last], starts, words, found[first:last], room)


def find(contexts: Int64, queries: Int32, starts: Int64, words: Int32) -> Int64:
    """For each context (Q,) its child with the word asked for, -1 where there is none or no context."""
    found = np.empty(len(contexts), np.int64)
    edges = np.linspace(0, len(contexts), 9).astype(int).tolist()
    in_threads(lambda begin, end: _find(begin, end, contexts, queries, starts, words, found), edges)
    return found


@compiled
def _by_context(contexts: Int64, fill: Int64, order: Int64) -> None:
    """Counting sort of entries by context; `fill` says where those of each context begin."""
    for i in range(len(contexts)):
        order[fill[contexts[i]]] = i
        fill[contexts[i]] += 1


@compiled
def _by_word(begin: int, end: int, starts: Int64, words: Int32, order: Int64) -> None:
    """Sorts the entries of a range of contexts by word, equals as they stand in the file."""
    for c in range(begin, end):
        low, high = starts[c], starts[c + 1]
        if high - low == 1:
            continue
        for i in range(low, high):
            order[i] |= np.int64(words[order[i]]) << 32
        order[low:high].sort()
        for i in range(low, high):
            order[i] &= 0xFFFFFFFF


def sort(contexts: Int64, words: Int32, starts: Int64) -> Int64:
    """The order (Q,) of entries by (context, word), fewer than 2^32; starts: where those of each context begin."""
    order = np.empty(len(contexts), np.int64)
    _by_context(contexts, starts[:-1].copy(), order)
    in_threads(lambda begin, end: _by_word(begin, end, starts, words, order), shares(starts[:-1], len(contexts)))
    return order
