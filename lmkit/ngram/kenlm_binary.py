"""Reading the tries that KenLM's build_binary writes, and having it write them.

A file is a header, the hashes of the words, the trie, and the words (lm/binary_format.cc, lm/search_trie.hh). KenLM's
trie is reversed: it begins with the last word of an n-gram, and the child of a node is the n-gram with one more word
before it. Its levels are arrays of bit fields (lm/trie.cc): word, weights, number of the first child. The weights may
be quantised (lm/quantize.hh), the numbers of children split into a low part and a table (lm/bhiksha.hh). Everything
here is unpacked as whole arrays. The other format, probing, keeps hashes of n-grams, from which no n-gram comes back.
"""

from __future__ import annotations

import shutil
import struct
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, BinaryIO, Literal, NoReturn, cast

import numpy as np
import numpy.typing as npt

from lmkit.errors import LmkitError
from lmkit.ngram.arpa import LN10, Floats, Precision, contexts_of, sorted_level, write_arpa
from lmkit.ngram.arrays import NumpyArrays
from lmkit.ngram.backoff import MAX_ORDER, BackoffLevel, BackoffTable
from lmkit.ngram.ngram_lm import NGramLM
from lmkit.text.tokenizer import Ids, WordTokenizer
from lmkit.text.vocabulary import BOS, EOS, PAD, SPECIALS, UNK, Vocabulary
from lmkit.text_model import TextModel

MAGIC = b"mmap lm http://kheafield.com/code "
VERSION = b"format version 5\n\0"
SANITY = struct.Struct("<56s3f3IQ")  # the magic, padded; then values that show the byte order
EXPECTED = (0.0, 1.0, -0.5, 1, 2**32 - 1, 0, 1)
PARAMETERS = struct.Struct("<B3xfi?3xI")  # order, probing multiplier, type, whether it holds the words, search version
NAMES = ("probing", "probing with rest costs")  # of types 0 and 1; the tries are 2 to 5
TRIE, QUANTISED, COMPRESSED = 2, 1, 2  # a trie's type is the sum of those that apply
SIGN = np.uint32(1 << 31)  # log-probabilities are stored without their sign, which is always negative
UNIGRAM = np.dtype([("log_prob", "<f4"), ("backoff", "<f4"), ("next", "<u8")])
HUGE = 1e37  # no back-off is
Numbers = npt.NDArray[np.int64]
Weights = npt.NDArray[np.float32]
Tables = tuple[Weights, Weights]
REBUILD = "build it again with KenLM's build_binary trie, or give the ARPA file"


@dataclass(frozen=True)
class _Level:
    """The n-grams of one order in the file's order, with the file's ids of words."""

    words: Numbers  # (n,) the first word of each
    log_probs: Weights  # (n,) log10
    backoffs: Weights | None  # (n,) log10; None for the longest n-grams
    suffixes: Numbers  # (n,) rows of the level below
    next: Numbers  # (n + 1,) the first row above whose suffix each is


class _File:
    """A binary mapped into memory, its header, and the byte one has come to."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.data = np.asarray(np.memmap(path, np.uint8, mode="r"))
        head = self.data[: SANITY.size + PARAMETERS.size].tobytes()
        if len(head) < SANITY.size + PARAMETERS.size:
            self.damaged("it ends in the header")
        if not head.startswith(MAGIC + VERSION):
            raise LmkitError(f"{path}: a KenLM binary unfinished or of another version; {REBUILD}")
        if SANITY.unpack_from(head)[1:] != EXPECTED:
            raise LmkitError(f"{path}: a KenLM binary of a machine with other numbers; {REBUILD}")
        order, _, kind, self.has_words, version = PARAMETERS.unpack_from(head, SANITY.size)
        if 0 <= kind < TRIE:
            raise LmkitError(f"{path}: a {NAMES[kind]} binary, which holds hashes instead of n-grams; {REBUILD}")
        if kind not in range(TRIE, TRIE + QUANTISED + COMPRESSED + 1) or version != 1 or not 2 <= order <= MAX_ORDER:
            self.damaged(f"type {kind}, version {version}, order {order}")
        self.quantised, self.compressed = bool(kind - TRIE & QUANTISED), bool(kind - TRIE & COMPRESSED)
        self.at = len(head)
        self.sizes: list[int] = self.take("<u8", order).tolist()
        self.at += -self.at % 8
        if not all(0 < size < 8 * len(self.data) for size in self.sizes):
            self.damaged(f"n-grams {self.sizes}")

    def damaged(self, what: str) -> NoReturn:
        """Refuses the file."""
        raise LmkitError(f"{self.path}: damaged or truncated KenLM binary ({what}); {REBUILD}")

    def skip(self, size: int) -> int:
        """Goes on by `size` bytes; where one stood."""
        begin = self.at
        self.at += size
        if self.at > len(self.data):
            self.damaged(f"{len(self.data)} bytes where there should be {self.at} or more")
        return begin

    def take(self, dtype: Any, count: int) -> npt.NDArray[Any]:
        """The next numbers (count,)."""
        dtype = np.dtype(dtype)
        begin = self.skip(count * dtype.itemsize)
        return np.frombuffer(self.data[begin : self.at].tobytes(), dtype)


@dataclass(frozen=True)
class _Records:
    """Records of equal length in bits, end to end from a byte of the file on."""

    file: _File
    begin: int
    count: int
    width: int

    @classmethod
    def take(cls, file: _File, count: int, width: int) -> _Records:
        """The next records; one more than `count` is there, and room to read eight bytes anywhere (lm/trie.cc)."""
        return cls(file, file.skip(((1 + count) * width + 7) // 8 + 8), count, width)

    def field(self, offset: int, bits: int, *, last: bool = False) -> Numbers:
        """A field (count,), or (count + 1,) with the last record, of up to 57 bits."""
        data = self.file.data
        eight = np.ndarray((len(data) - 7,), "<u8", data, 0, (1,))  # the number that begins at each byte
        position = np.arange(self.count + last) * self.width + offset
        value: Numbers = eight[self.begin + (position >> 3)] >> (position & 7).astype(np.uint64)
        return (value & np.uint64((1 << bits) - 1)).astype(np.int64)


def is_kenlm_binary(path: Path) -> bool:
    """Whether a file begins as KenLM's binaries do. A pipe never does: it is not read from."""
    try:
        with path.open("rb") if path.is_file() else BytesIO() as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def read_kenlm_binary(path: str | Path, *, dtype: Precision = "float32") -> TextModel:
    """Reads a trie of KenLM's as a model over white-space words.

    dtype: of the natural logarithms; float64 if the file's own numbers are to be had back from them exactly.
    Raises LmkitError for a file that is damaged, or holds no n-grams (probing) or no words.
    """
    file = _File(Path(path))
    file.skip(8 + 8 * file.sizes[0])  # the hashes of the words
    grams = _read_trie(file)
    vocabulary, ids = _read_words(file)
    levels = [_unigrams(grams[0], ids, dtype)]
    columns = [np.arange(file.sizes[0])]  # of the level below: first words, second words, ...
    for level in grams[1:]:
        columns = [level.words, *(column[level.suffixes] for column in columns)]
        levels.append(_forward(file, level, ids[np.stack(columns, 1)], levels, dtype))
    model = NGramLM(BackoffTable.of_levels(levels, NumpyArrays()), smoothing="arpa")
    numbered = {SPECIALS[mark].decode(): int(np.flatnonzero(ids == mark)[0]) for mark in (BOS, EOS)}
    metadata = {"source": "KenLM binary", "kenlm_ids": numbered}
    return TextModel(model, WordTokenizer(vocabulary), metadata, name=str(path))


# --- the trie -----------------------------------------------------------------------------------------------------


def _read_trie(file: _File) -> list[_Level]:
    """The levels, unigrams first."""
    tables = _read_tables(file) if file.quantised else []
    unigrams = file.take(UNIGRAM, file.sizes[0] + 2)[:-1]  # the last but one holds only the end of the bigrams
    row = np.arange(file.sizes[0])
    next = unigrams["next"].astype(np.int64)
    levels = [_Level(row, unigrams["log_prob"][:-1], unigrams["backoff"][:-1], row, next)]
    pointer_bits = _pointer_bits(file) if file.compressed and len(file.sizes) > 2 else 0
    for n in range(2, len(file.sizes) + 1):
        levels.append(_read_level(file, n, levels[-1].next, tables, pointer_bits))
    for n, level in enumerate(levels, 1):
        backoffs = np.zeros(1) if level.backoffs is None else level.backoffs
        if not (level.log_probs <= 0).all() or not (np.abs(backoffs) < HUGE).all():
            file.damaged(f"{n}-grams with weights that are none")
    return levels


def _read_tables(file: _File) -> list[Tables]:
    """What the codes of quantised weights stand for: of each order from 2 on, probabilities and back-offs."""
    version, prob_bits, backoff_bits = file.take(np.uint8, 8)[:3].tolist()
    if version != 2 or not 0 < prob_bits <= 25 or not 0 < backoff_bits <= 25:
        file.damaged(f"quantisation version {version} to {prob_bits} and {backoff_bits} bits")
    middle = [(file.take("<f4", 1 << prob_bits), file.take("<f4", 1 << backoff_bits)) for _ in file.sizes[2:]]
    return [*middle, (file.take("<f4", 1 << prob_bits), np.zeros(1, np.float32))]


def _read_level(file: _File, n: int, next: Numbers, tables: list[Tables], pointer_bits: int) -> _Level:
    """The n-grams of order n; `next` (N + 1,) says where those that end with each row below begin."""
    size, top = file.sizes[n - 1], n == len(file.sizes)
    if next[0] != 0 or next[-1] != size or (np.diff(next) < 0).any():
        file.damaged(f"{n}-grams out of order")
    word_bits = file.sizes[0].bit_length()
    if tables:
        weight_bits = sum(len(table).bit_length() - 1 for table in tables[n - 2])
    else:
        weight_bits = 31 if top else 63
    low_bits, high = (0, None) if top else _pointers(file, size, file.sizes[n], pointer_bits)
    records = _Records.take(file, size, word_bits + weight_bits + low_bits)
    words = records.field(0, word_bits)
    if (words >= file.sizes[0]).any():
        file.damaged(f"{n}-grams of words that it does not have")
    log_probs, backoffs = _quantised(records, word_bits, *tables[n - 2]) if tables else _plain(records, word_bits)
    suffixes = np.repeat(np.arange(len(next) - 1), np.diff(next))
    if top:
        return _Level(words, log_probs, None, suffixes, np.zeros(1, np.int64))
    above = records.field(word_bits + weight_bits, low_bits, last=True)
    if high is not None:
        above |= (np.searchsorted(high, np.arange(size + 1), "right") - 1) << low_bits
    return _Level(words, log_probs, backoffs, suffixes, above)


def _plain(records: _Records, offset: int) -> tuple[Weights, Weights]:
    log_probs = records.field(offset, 31).astype(np.uint32) | SIGN
    return log_probs.view(np.float32), records.field(offset + 31, 32).astype(np.uint32).view(np.float32)


def _quantised(records: _Records, offset: int, probs: Weights, backoffs: Weights) -> tuple[Weights, Weights]:
    bits = len(backoffs).bit_length() - 1  # the back-off stands first
    log_probs = probs[records.field(offset + bits, len(probs).bit_length() - 1)]
    return log_probs, backoffs[records.field(offset, bits)]


def _pointer_bits(file: _File) -> int:
    """The largest number of bits that `next` may have in a table (-a), which the first table begins with."""
    at = file.at
    version, bits = file.take(np.uint8, 2).tolist()
    if version != 0:
        file.damaged(f"compression version {version}")
    file.at = at
    return int(bits)


def _pointers(file: _File, size: int, most: int, pointer_bits: int) -> tuple[int, Numbers | None]:
    """How many low bits of `next` stand in the records, and the rows at which the high part rises by one."""
    bits = most.bit_length()
    if not file.compressed:
        return bits, None
    chopped = min(range(min(bits, pointer_bits) + 1), key=lambda c: (most >> (bits - c)) * 64 - (size + 1) * c)
    count = (most >> (bits - chopped)) + 1
    begin = file.skip(8 * (1 + count) + 7)
    begin += -begin % 8 + 8
    high = np.frombuffer(file.data[begin : begin + 8 * count].tobytes(), "<u8")
    return bits - chopped, np.minimum(high, size + 1).astype(np.int64)


# --- into lmkit's form --------------------------------------------------------------------------------------------


def _read_words(file: _File) -> tuple[Vocabulary, Ids]:
    """The vocabulary, and the id (V,) of each of the file's words."""
    if not file.has_words:
        raise LmkitError(
            f"{file.path}: a KenLM binary without its words; {REBUILD.replace('trie', 'trie, without -v')}"
        )
    words = file.data[file.at :].tobytes().split(b"\0")
    if words.pop() != b"" or len(words) != file.sizes[0] or words[0] != SPECIALS[UNK] or len({*words}) != len(words):
        file.damaged(f"{file.sizes[0]} words should stand at its end")
    missing = {SPECIALS[BOS], SPECIALS[EOS]} - {*words}
    if missing:
        raise LmkitError(
            f"{file.path}: no {missing.pop().decode()} among its words; lmkit scores whole sentences: {REBUILD}"
        )
    ids = np.full(len(words), PAD, np.int32)
    for mark in (UNK, BOS, EOS):
        ids[words.index(SPECIALS[mark])] = mark
    ordinary = np.flatnonzero(ids == PAD)
    ids[ordinary] = np.arange(len(SPECIALS), len(SPECIALS) + len(ordinary))
    return Vocabulary([words[i] for i in ordinary.tolist()]), ids


def _unigrams(level: _Level, ids: Ids, dtype: Precision) -> BackoffLevel:
    log_probs, backoffs = np.full(len(ids) + 1, -np.inf), np.zeros(len(ids) + 1)
    log_probs[ids], backoffs[ids] = level.log_probs, level.backoffs
    log_probs[BOS] = -np.inf
    words, starts = np.arange(len(log_probs), dtype=np.int32), np.array([0, len(log_probs)])
    return BackoffLevel(words, starts, _nats(log_probs, dtype), _nats(backoffs, dtype))


def _forward(file: _File, level: _Level, ids: Ids, levels: list[BackoffLevel], dtype: Precision) -> BackoffLevel:
    """A level by (context, word) rather than by (suffix, first word); ids: (n, order) of its n-grams."""
    contexts = contexts_of(ids, levels)
    if (contexts < 0).any():
        file.damaged(f"{ids.shape[1]}-grams whose contexts it does not have")
    backoffs = None if level.backoffs is None else _nats(level.backoffs, dtype)
    forward, twice = sorted_level(contexts, ids[:, -1], _nats(level.log_probs, dtype), backoffs, len(levels[-1]))
    if len(twice):
        file.damaged(f"{ids.shape[1]}-grams twice")
    return forward


def _nats(log10: npt.NDArray[Any], dtype: Precision) -> Floats:
    with np.errstate(over="ignore"):  # a probability too small for float32 is zero
        return (log10.astype(np.float64) * LN10).astype(dtype)


# --- writing ------------------------------------------------------------------------------------------------------


def write_kenlm_binary(text_model: TextModel, path: Path, kind: Literal["trie", "probing"]) -> None:
    """Has KenLM's build_binary write a file from the ARPA form of a model.

    Raises LmkitError where build_binary is not on the PATH or refuses the model, as it does those of order 1.
    """
    if shutil.which("build_binary") is None:
        raise LmkitError(
            "KenLM's build_binary is not on the PATH; build KenLM (github.com/kpu/kenlm) and add its bin folder, or "
            "export as arpa, which KenLM reads too"
        )
    command = ["build_binary", kind, "/dev/stdin", str(path)]
    with TemporaryFile() as said:
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=said, stderr=said) as process:
            assert process.stdin is not None
            with suppress(BrokenPipeError), process.stdin as arpa:
                write_arpa(text_model, cast(BinaryIO, arpa))
        if process.returncode != 0:
            said.seek(0)
            lines = [line for line in said.read().decode("utf-8", "replace").splitlines() if line.strip() != "ERROR"]
            raise LmkitError(
                f"{text_model.name}: build_binary refuses it: {lines[-1] if lines else process.returncode}"
            )
