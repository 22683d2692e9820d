"""Words to ids on a CPU, compiled by numba: the twin of `split_words` and `Vocabulary.lookup` for large blocks.

Importing numba takes about half a second, so this file is imported only where a text is large enough to repay it. The
interpreter lock is released, so blocks are encoded side by side in threads.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numba
import numpy as np
import numpy.typing as npt
from llvmlite import ir
from numba.core import types
from numba.extending import intrinsic

from lmkit.errors import LmkitError
from lmkit.text.vocabulary import SPECIALS, UNK

Int32 = npt.NDArray[np.int32]
Bytes = npt.NDArray[np.uint8]
AHEAD = 256  # words whose slots are fetched while others are compared

compiled: Callable[..., Any] = numba.njit(nogil=True, cache=True, boundscheck=False)


@intrinsic
def _prefetch(typing_context: Any, array: Any, index: Any) -> Any:
    """prefetch(array, index) asks for the cache line of an element, so that a later read does not wait for it."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        byte_pointer, number = ir.IntType(8).as_pointer(), ir.IntType(32)
        data = context.make_array(signature.args[0])(context, builder, arguments[0]).data
        address = builder.bitcast(builder.gep(data, [arguments[1]]), byte_pointer)
        kind = ir.FunctionType(ir.VoidType(), [byte_pointer, number, number, number])
        function = builder.module.declare_intrinsic("llvm.prefetch", [byte_pointer], kind)
        builder.call(function, [address, number(0), number(3), number(1)])  # for reading, to be kept, data
        return context.get_dummy_value()

    return types.void(array, index), generate


prefetch: Callable[..., None] = _prefetch


class WordIndex(NamedTuple):
    """A hash table from words to ids: open addressing, linear probing, at most half full."""

    slots: Int32  # (2^k,) ids, `<unk>` where empty
    offsets: Int32  # (words + 1,) where each word, from id 4 on, begins in `data`
    data: Bytes  # the words end to end


def word_index(offsets: Int32, data: Bytes) -> WordIndex:
    """The index of words laid end to end; of doubles the first counts."""
    slots = np.full(1 << (2 * len(offsets)).bit_length(), UNK, np.int32)
    _fill(slots, offsets, data)
    return WordIndex(slots, offsets, data)


@compiled
def hash_word(data: Bytes, begin: int, end: int) -> np.int64:
    """FNV-1a, its halves mixed."""
    value = np.uint64(0xCBF29CE484222325)
    for i in range(begin, end):
        value = (value ^ np.uint64(data[i])) * np.uint64(0x100000001B3)
    return np.int64((value ^ (value >> np.uint64(32))) & np.uint64(0x7FFFFFFF))


@compiled
def _fill(slots: Int32, offsets: Int32, data: Bytes) -> None:
    mask = len(slots) - 1
    for word in range(len(offsets) - 1):
        slot = hash_word(data, offsets[word], offsets[word + 1]) & mask
        while slots[slot] != UNK:
            slot = (slot + 1) & mask
        slots[slot] = word + len(SPECIALS)


@compiled
def find_word(slot: int, slots: Int32, offsets: Int32, data: Bytes, text: Bytes, begin: int, end: int) -> int:
    """The slot of the word text[begin:end], an empty one if it has none; the search begins at a slot."""
    while slots[slot] != UNK:
        word = slots[slot] - len(SPECIALS)
        first = offsets[word]
        if offsets[word + 1] - first == end - begin:
            i = begin
            while i < end and data[first + i - begin] == text[i]:
                i += 1
            if i == end:
                break
        slot = (slot + 1) & (len(slots) - 1)
    return slot


@compiled
def _encode(
    text: Bytes, inside: npt.NDArray[np.bool_], slots: Int32, offsets: Int32, data: Bytes, ids: Int32, lengths: Int32
) -> int:
    """Fills ids and lengths; returns how many words there are."""
    begins, ends, starts = np.empty(AHEAD, np.int64), np.empty(AHEAD, np.int64), np.empty(AHEAD, np.int64)
    words = lines = waiting = before = at = 0
    while at < len(text):
        while at < len(text) and waiting < AHEAD:
            begin = at
            while inside[text[at]]:  # ends at the latest at the line feed that ends the block
                at += 1
            if at > begin:
                begins[waiting], ends[waiting] = begin, at
                starts[waiting] = hash_word(text, begin, at) & (len(slots) - 1)
                prefetch(slots, starts[waiting])
                waiting += 1
            if text[at] == 10:
                lengths[lines] = words + waiting - before
                before = words + waiting
                lines += 1
            at += 1
        for i in range(waiting):
            ids[words + i] = slots[find_word(starts[i], slots, offsets, data, text, begins[i], ends[i])]
        words += waiting
        waiting = 0
    return words


def encode_words(block: bytes, inside: bytes, index: WordIndex) -> tuple[Int32, Int32]:
    """Ids (T,) of the words of a block, `<unk>` for those not in the index, and how many each line has (S,).

    inside: for each of the 256 bytes whether it is part of a word.
    """
    text = np.frombuffer(block, np.uint8)
    ids, lengths = np.empty(len(text) // 2 + 1, np.int32), np.empty(block.count(b"\n"), np.int32)
    words = _encode(text, np.frombuffer(inside, bool), *index, ids, lengths)
    return ids[:words].copy(), lengths


# --- learning -----------------------------------------------------------------------------------------------------


@compiled
def _distinct(
    text: Bytes, inside: npt.NDArray[np.bool_], ids: Int32, lengths: Int32, begins: Int32, ends: Int32
) -> tuple[int, int]:
    """Fills ids, lengths and where each distinct word stands first; returns how many words and distinct ones there are.

    Distinct words are numbered in the order of their first occurrence.
    """
    slots = np.full(1 << 16, -1, np.int64)  # (hash, number) packed
    starts, stops, keys = np.empty(AHEAD, np.int32), np.empty(AHEAD, np.int32), np.empty(AHEAD, np.int64)
    words = lines = waiting = before = found = at = 0
    while at < len(text):
        while at < len(text) and waiting < AHEAD:
            begin = at
            while inside[text[at]]:  # ends at the latest at the line feed that ends the block
                at += 1
            if at > begin:
                starts[waiting], stops[waiting], keys[waiting] = begin, at, hash_word(text, begin, at)
                prefetch(slots, keys[waiting] & (len(slots) - 1))
                waiting += 1
            if text[at] == 10:
                lengths[lines] = words + waiting - before
                before = words + waiting
                lines += 1
            at += 1
        if 2 * (found + waiting) > len(slots):
            slots = _grown(slots)
        for i in range(waiting):
            slot = keys[i] & (len(slots) - 1)
            while slots[slot] >= 0:
                word = slots[slot] & 0xFFFFFFFF
                if slots[slot] >> 32 == keys[i] and _equal(text, begins[word], ends[word], starts[i], stops[i]):
                    break
                slot = (slot + 1) & (len(slots) - 1)
            if slots[slot] < 0:
                slots[slot], begins[found], ends[found] = keys[i] << 32 | found, starts[i], stops[i]
                found += 1
            ids[words + i] = slots[slot] & 0xFFFFFFFF
        words += waiting
        waiting = 0
    return words, found


@compiled
def _equal(text: Bytes, begin: int, end: int, other: int, stop: int) -> bool:
    size, i = end - begin, 0
    while i < size and text[begin + i] == text[other + i]:
        i += 1
    return i == size == stop - other


@compiled
def _grown(slots: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """A table of four times the size with the same content."""
    wider = np.full(4 * len(slots), -1, np.int64)
    for packed in slots:
        if packed >= 0:
            slot = (packed >> 32) & (len(wider) - 1)
            while wider[slot] >= 0:
                slot = (slot + 1) & (len(wider) - 1)
            wider[slot] = packed
    return wider


@compiled
def _copy(text: Bytes, begins: Int32, ends: Int32, offsets: Int32, data: Bytes) -> None:
    for word in range(len(begins)):
        for i in range(ends[word] - begins[word]):
            data[offsets[word] + i] = text[begins[word] + i]


def distinct_words(block: bytes, inside: bytes) -> tuple[Int32, Bytes, Int32, Int32]:
    """The distinct words of a block end to end, by offsets (D + 1,) and bytes, in the order of their first occurrence;
    which of them each word is (T,); and how many words each line has (S,).

    inside: for each of the 256 bytes whether it is part of a word.
    """
    text = np.frombuffer(block, np.uint8)
    most = len(text) // 2 + 1
    ids, begins, ends = (np.empty(most, np.int32) for _ in range(3))
    lengths = np.empty(block.count(b"\n"), np.int32)
    words, found = _distinct(text, np.frombuffer(inside, bool), ids, lengths, begins, ends)
    offsets = np.zeros(found + 1, np.int32)
    np.cumsum(ends[:found] - begins[:found], out=offsets[1:])
    data = np.empty(offsets[-1], np.uint8)
    _copy(text, begins[:found], ends[:found], offsets, data)
    return offsets, data, ids[:words].copy(), lengths


class WordTable:
    """Distinct words in the order in which they came, growing."""

    def __init__(self) -> None:
        self.size = 0
        self._index = WordIndex(
            np.full(1 << 16, UNK, np.int32), np.zeros(1 << 15, np.int32), np.empty(1 << 19, np.uint8)
        )

    def add(self, offsets: Int32, data: Bytes) -> Int32:
        """Takes words end to end in; the number (D,) that each has in the table."""
        slots, known, text = self._index
        size, used = self.size + len(offsets) - 1, int(known[self.size]) + len(data)
        if used >= 2**31:
            raise LmkitError("the distinct words take more than 2 GiB; cut the text into smaller tokens")
        if size >= len(known):
            known = np.resize(known, 2 * size)
        if used > len(text):
            text = np.resize(text, min(2 * used, 2**31))
        if 2 * size > len(slots):
            slots = np.full(1 << (4 * size).bit_length(), UNK, np.int32)
            _fill(slots, known[: self.size + 1], text)
        self._index = WordIndex(slots, known, text)
        numbers = np.empty(len(offsets) - 1, np.int32)
        self.size = _insert(slots, known, text, self.size, offsets, data, numbers)
        return numbers

    def words(self) -> tuple[Int32, Bytes]:
        """All words end to end, by offsets and bytes."""
        offsets = self._index.offsets[: self.size + 1]
        return offsets, self._index.data[: offsets[-1]]


@compiled
def _insert(slots: Int32, known: Int32, text: Bytes, size: int, offsets: Int32, data: Bytes, numbers: Int32) -> int:
    for word in range(len(offsets) - 1):
        begin, end = offsets[word], offsets[word + 1]
        slot = find_word(hash_word(data, begin, end) & (len(slots) - 1), slots, known, text, data, begin, end)
        if slots[slot] == UNK:
            for i in range(end - begin):
                text[known[size] + i] = data[begin + i]
            known[size + 1] = known[size] + end - begin
            slots[slot] = size + len(SPECIALS)
            size += 1
        numbers[word] = slots[slot] - len(SPECIALS)
    return size
