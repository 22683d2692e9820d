r"""Reading and writing n-gram models in ARPA format.

    \data\
    ngram 1=3                        how many n-grams of each order
    ngram 2=1

    \1-grams:
    -0.5<TAB>word<TAB>-0.3           log10 p, the words, log10 of the back-off weight
    ...
    \end\

There is no formal standard; what is accepted here is what KenLM accepts, and errors name the line. Sections are parsed
as whole arrays, not line by line.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NoReturn

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from lmkit.errors import LmkitError
from lmkit.ngram.arrays import NumpyArrays
from lmkit.ngram.backoff import BackoffLevel, BackoffTable
from lmkit.ngram.ngram_lm import NGramLM
from lmkit.text.arrow import strings, take, to_arrow, to_numpy
from lmkit.text.corpus import BROKEN, open_binary, silent
from lmkit.text.tokenizer import WordTokenizer, split_words
from lmkit.text.vocabulary import BOS, PAD, SPECIALS, UNK, Vocabulary
from lmkit.text_model import TextModel

Say = Callable[[str], None]
Keys = npt.NDArray[np.int64]
LN10 = math.log(10)
NO_UNK = -100.0  # log10 p(<unk>) where the file has none, as in KenLM
ZERO = -99.0  # how ARPA files write the logarithm of zero
ROWS = 1 << 20  # n-grams written at once
TAB, SPACE, NEWLINE, NOTHING = strings([b"\t", b" ", b"\n", b""])
COUNT = re.compile(rb"ngram +(\d+)=\s*(\d+)\s*")


# --- reading ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Section:
    """The entries of one order as columns."""

    words: pa.Array  # (n * order,) entry by entry
    log_probs: npt.NDArray[np.float64]  # (n,) natural logarithms
    backoffs: npt.NDArray[np.float64]  # (n,) 0 where the file gives none


class _File:
    """An ARPA file in memory, and the line one has come to."""

    def __init__(self, path: Path, data: bytes) -> None:
        self.path = path
        self.data = data
        self.ends = np.flatnonzero(np.frombuffer(data, np.uint8) == ord("\n"))
        self.line = 0  # lines read so far

    def fail(self, line: int, problem: str, remedy: str) -> NoReturn:
        raise LmkitError(f"{self.path}:{line}: {problem}; {remedy}")

    def begin(self, line: int) -> int:
        return 0 if line == 0 else int(self.ends[line - 1]) + 1

    def next_line(self) -> bytes | None:
        if self.line >= len(self.ends):
            return None
        text = self.data[self.begin(self.line) : int(self.ends[self.line])]
        self.line += 1
        return text.rstrip(b"\r")

    def next_filled(self) -> bytes:
        while (text := self.next_line()) is not None:
            if text.strip():
                return text
        self.fail(self.line, "the file ends too soon", "it is truncated: make or fetch it again")

    def next_lines(self, count: int) -> bytes:
        """The next `count` lines, as one block."""
        begin, self.line = self.begin(self.line), min(self.line + count, len(self.ends))
        return self.data[begin : self.begin(self.line)]


def read_arpa(path: str | Path, *, say: Say = silent) -> TextModel:
    """Reads an ARPA file (plain or compressed) as a model over white-space words, with KenLM's rules.

    Raises LmkitError, naming the line, for anything KenLM refuses: wrong counts, words absent from the unigrams,
    n-grams whose context is missing, positive or undefined logarithms, trailing text; and for duplicates.
    """
    path = Path(path)
    file = _File(path, _read_all(path))
    sizes = _read_header(file)
    vocabulary, first = _read_unigrams(file, sizes[0], len(sizes) == 1, say)
    levels, keys = [first], [np.arange(len(vocabulary), dtype=np.int64)]
    for n, size in enumerate(sizes[1:], 2):
        level, packed = _read_level(file, n, size, vocabulary, keys, top=n == len(sizes))
        levels.append(level)
        keys.append(packed)
    _read_end(file)
    model = NGramLM(BackoffTable.of_levels(levels, NumpyArrays()), smoothing="arpa")
    return TextModel(model, WordTokenizer(vocabulary), {"source": "ARPA file"}, name=str(path))


def _read_level(
    file: _File, n: int, size: int, vocabulary: Vocabulary, keys: list[Keys], *, top: bool
) -> tuple[BackoffLevel, Keys]:
    """The level of order n and the rising keys (context row, word) of its rows; `keys`: those of the levels below."""
    xp = NumpyArrays()
    start = file.line + 1
    section = _read_section(file, n, size, top=top)
    ids = _word_ids(file, section, n, start, vocabulary)
    shift = (len(vocabulary) - 1).bit_length()
    rows = ids[:, 0].astype(np.int64)
    for k in range(1, n - 1):
        rows = xp.find(keys[k], rows << shift | ids[:, k])
    if (rows < 0).any():
        bad = int(np.argmax(rows < 0))
        problem = f"the context of {_entry(section, n, bad)!r} is not among the {n - 1}-grams"
        file.fail(start + 1 + bad, problem, "add it or drop the n-gram")
    packed = rows << shift | ids[:, n - 1]
    order = np.argsort(packed, kind="stable")
    packed = packed[order]
    _refuse_duplicates(file, section, n, start, packed, order)
    starts = xp.cumulative(xp.count(packed >> shift, len(keys[n - 2])))
    backoffs = None if top else section.backoffs[order].astype(np.float32)
    log_probs = section.log_probs[order].astype(np.float32)
    return BackoffLevel((packed & ((1 << shift) - 1)).astype(np.int32), starts, log_probs, backoffs), packed


def _read_all(path: Path) -> bytes:
    with open_binary(path) as file:
        try:
            data = file.read()
        except BROKEN as error:
            raise LmkitError(f"{path}: damaged or truncated compressed file ({error}); fetch it again") from None
        except OSError as error:
            raise LmkitError(f"{path}: cannot read: {error.strerror or error}") from None
    return data if data.endswith(b"\n") else data + b"\n"


def _read_header(file: _File) -> list[int]:
    foreign = {
        b"mmap lm http://kheafield.com/code": "is a KenLM binary; give the ARPA file it was built from",
        b"blmt": "is an IRSTLM binary; write it as ARPA with compile-lm --text=yes",
        b"iARPA": "is IRSTLM's iARPA; convert it with compile-lm --text=yes",
    }
    for magic, message in foreign.items():
        if file.data.startswith(magic):
            raise LmkitError(f"{file.path}: {message}")
    line = file.next_line()
    while line is not None and (not line.strip() or line.startswith(b"#")):
        line = file.next_line()
    if line is None or line.rstrip() != b"\\data\\":
        what = "nothing" if line is None else repr(line[:40].decode("utf-8", "replace"))
        file.fail(max(file.line, 1), f"neither a model folder nor an ARPA file: {what} stands where \\data\\ should",
                  "give a folder that lmkit wrote or an ARPA file")  # fmt: skip
    sizes: list[int] = []
    while (line := file.next_line()) is not None and line.strip():
        found = COUNT.fullmatch(line)
        if not found or int(found[1]) != len(sizes) + 1:
            file.fail(
                file.line,
                f"{line[:40]!r} where 'ngram {len(sizes) + 1}=COUNT' should stand",
                "mend the header",
            )
        sizes.append(int(found[2]))
    if not sizes:
        file.fail(file.line, "no 'ngram 1=COUNT' line in the header", "mend the header")
    return sizes


def _read_section(file: _File, n: int, size: int, *, top: bool) -> _Section:
    header = file.next_filled()
    if header.rstrip() != b"\\%d-grams:" % n:
        file.fail(
            file.line,
            f"{header[:40].decode('utf-8', 'replace')!r} where \\{n}-grams: should stand",
            f"the header promises a different number of {n - 1}-grams, or the file is damaged",
        )
    start = file.line
    block = file.next_lines(size)
    tokens, lengths = split_words(block)
    complete = (lengths == n + 1) | (lengths == n + 2)
    if len(lengths) < size or not complete.all():
        bad = int(np.argmax(~complete)) if not complete.all() else len(lengths)
        _refuse_entry(file, n, size, start, bad, int(lengths[bad]) if bad < len(lengths) else -1)
    begins = np.cumsum(lengths, dtype=np.int64) - lengths
    log_probs = _numbers(file, tokens, begins, start, n)
    backoffs = np.zeros(size)
    given = np.flatnonzero(lengths == n + 2)
    backoffs[given] = _numbers(file, tokens, begins[given] + n + 1, start, n, lines=given)
    _check_numbers(file, start, log_probs, backoffs, top=top)
    words = take(tokens, (begins[:, None] + np.arange(1, n + 1)).ravel())
    return _Section(words, log_probs * LN10, backoffs * LN10)


def _refuse_entry(file: _File, n: int, size: int, start: int, entry: int, fields: int) -> NoReturn:
    remedy = "the header's count is wrong or the file is damaged"
    if fields <= 0:
        file.fail(
            start + entry + 1,
            f"the {n}-grams end after {entry} of the {size} that the header promises",
            remedy,
        )
    line = file.data[file.begin(start + entry) : int(file.ends[start + entry])]
    if line.startswith(b"\\"):
        file.fail(
            start + entry + 1,
            f"the {n}-grams end after {entry} of the {size} that the header promises",
            remedy,
        )
    file.fail(
        start + entry + 1,
        f"{fields} fields where a {n}-gram has {n + 1}, or {n + 2} with its back-off",
        "an n-gram is its log10 probability, a tab, its words, and perhaps a tab and its back-off",
    )


def _numbers(
    file: _File,
    tokens: pa.Array,
    positions: npt.NDArray[np.int64],
    start: int,
    n: int,
    *,
    lines: npt.NDArray[np.int64] | None = None,
) -> npt.NDArray[np.float64]:
    texts = take(tokens, positions)
    try:
        return to_numpy(pc.cast(pc.cast(texts, pa.string()), pa.float64()))
    except pa.ArrowInvalid:
        for i, text in enumerate(texts.to_pylist()):
            try:
                pc.cast(pa.scalar(text).cast(pa.string()), pa.float64())
            except pa.ArrowInvalid:
                line = start + 1 + (i if lines is None else int(lines[i]))
                file.fail(line, f"{text[:40]!r} is not a number", f"mend the {n}-gram")
        raise


def _check_numbers(
    file: _File,
    start: int,
    log_probs: npt.NDArray[np.float64],
    backoffs: npt.NDArray[np.float64],
    *,
    top: bool,
) -> None:
    bad = np.isnan(log_probs) | (log_probs > 0)
    if bad.any():
        i = int(np.argmax(bad))
        problem = f"the log10 probability {log_probs[i]:g} is not a number of at most 0"
        file.fail(start + 1 + i, problem, "the model is wrong: estimate it again")
    bad = ~np.isfinite(backoffs)
    if bad.any():
        i = int(np.argmax(bad))
        file.fail(
            start + 1 + i,
            f"the back-off {backoffs[i]:g} is not finite",
            "the model is wrong: estimate it again",
        )
    if top and backoffs.any():
        i = int(np.argmax(backoffs != 0))
        problem = f"back-off {backoffs[i]:g} for an n-gram of the highest order, which has none"
        file.fail(start + 1 + i, problem, "remove it, or add the next order's section")


def _read_unigrams(file: _File, size: int, top: bool, say: Say) -> tuple[Vocabulary, BackoffLevel]:
    start = file.line + 1
    section = _read_section(file, 1, size, top=top)
    start = file.line - size
    entries = section.words.to_pylist()
    rows = {word: i for i, word in enumerate(entries)}
    if len(rows) < size:
        seen: dict[bytes, int] = {}
        for i, word in enumerate(entries):
            if word in seen:
                first = start + 1 + seen[word]
                file.fail(
                    start + 1 + i,
                    f"{word.decode('utf-8', 'replace')!r} stands on line {first} too",
                    "remove one",
                )
            seen[word] = i
    if b"<unk>" not in rows and b"<UNK>" in rows:
        rows[b"<unk>"] = rows.pop(b"<UNK>")
    for mark in (b"<s>", b"</s>"):
        if mark not in rows:
            raise LmkitError(
                f"{file.path}: no {mark.decode()} among the unigrams; lmkit scores whole sentences and needs it"
            )
    special = [rows.get(s, -1) for s in SPECIALS[:PAD]]
    ordinary = [i for i in range(size) if i not in special]
    vocabulary = Vocabulary(take(section.words, np.array(ordinary, np.int64)))
    source = np.array([*special, -1, *ordinary])
    log_probs = np.where(source >= 0, section.log_probs[source], -np.inf)
    backoffs = np.where(source >= 0, section.backoffs[source], 0.0)
    log_probs[BOS] = -np.inf
    if special[UNK] < 0:
        say(f"{file.path}: no <unk> among the unigrams; unknown words get log10 probability {NO_UNK:g}, as in KenLM")
        log_probs[UNK] = NO_UNK * LN10
    ids = np.arange(len(vocabulary), dtype=np.int32)
    starts = np.array([0, len(vocabulary)])
    f32 = np.float32
    return vocabulary, BackoffLevel(ids, starts, log_probs.astype(f32), None if top else backoffs.astype(f32))


def _word_ids(file: _File, section: _Section, n: int, start: int, vocabulary: Vocabulary) -> npt.NDArray[np.int32]:
    """Ids (entries, n) of the words of a section."""
    ids, unknown = vocabulary.lookup(section.words)
    for position in unknown:
        word = section.words[int(position)].as_py()
        if word in SPECIALS[:PAD] or word == b"<UNK>":
            ids[position] = SPECIALS.index(word) if word in SPECIALS else UNK
        else:
            line = start + 1 + int(position) // n
            shown = word.decode("utf-8", "replace")
            file.fail(
                line,
                f"{shown!r} is not among the unigrams, which list all words",
                "add it there or drop the n-gram",
            )
    return ids.reshape(-1, n)


def _entry(section: _Section, n: int, i: int) -> str:
    words: list[bytes] = section.words[i * n : (i + 1) * n].to_pylist()
    return b" ".join(words).decode("utf-8", "replace")


def _refuse_duplicates(
    file: _File,
    section: _Section,
    n: int,
    start: int,
    packed: npt.NDArray[np.int64],
    order: npt.NDArray[np.int64],
) -> None:
    same = np.flatnonzero(packed[1:] == packed[:-1])
    if len(same):
        first, second = int(order[same[0]]), int(order[same[0] + 1])
        words = _entry(section, n, first)
        file.fail(start + 1 + second, f"{words!r} stands on line {start + 1 + first} too", "remove one")


def _read_end(file: _File) -> None:
    text = file.next_filled()
    if text.strip() != b"\\end\\":
        shown = text[:40].decode("utf-8", "replace")
        file.fail(
            file.line,
            f"{shown!r} where \\end\\ should stand",
            "the header promises fewer n-grams or orders than there are",
        )
    while (line := file.next_line()) is not None:
        if line.strip():
            file.fail(file.line, "text after \\end\\", "remove it")


# --- writing ------------------------------------------------------------------------------------------------------


def write_arpa(text_model: TextModel, file: BinaryIO) -> None:
    """Writes an n-gram model as ARPA, logarithms as the shortest decimals that give the same float32.

    Raises LmkitError for models that an ARPA file cannot hold: those that do not back off, and those whose tokens
    contain white space.
    """
    model, tokenizer = text_model.model, text_model.tokenizer
    if not isinstance(model, NGramLM):
        raise LmkitError(f"{text_model.name}: a {model.kind} model has no ARPA form; only n-gram models do")
    if not model.table.backs_off:
        raise LmkitError(
            f"{text_model.name}: {model.smoothing} does not back off, as ARPA files do; train with modified-kneser-ney"
        )
    words = strings(tokenizer.vocabulary.tokens())
    if pc.any(pc.match_substring_regex(words, rb"[\x00\t\n\r ]".decode())).as_py():
        raise LmkitError(f"{text_model.name}: tokens hold white space, which separates words in ARPA files")
    file.write(b"\\data\\\n")
    for n, size in enumerate(model.ngrams, 1):
        file.write(f"ngram {n}={size}\n".encode())
    for n in range(1, model.order + 1):
        file.write(f"\n\\{n}-grams:\n".encode())
        _write_section(model, n, words, file)
    file.write(b"\n\\end\\\n")


def _write_section(model: NGramLM, n: int, words: pa.Array, file: BinaryIO) -> None:
    table = model.table
    to_numpy = table.xp.to_numpy
    level = table.level(n)
    columns = [to_numpy(c) for c in table.ngrams(n)]
    log_probs = to_numpy(table.log_probs[level])
    backoffs = to_numpy(table.backoffs[level]) if n < table.order else None
    rows = np.arange(table.sizes[n - 1])
    if n == 1:
        log_probs = log_probs.copy()
        log_probs[BOS] = 0  # as lmplz writes it
        rows = rows[rows != PAD]
    for begin in range(0, len(rows), ROWS):
        part = rows[begin : begin + ROWS]
        fields = [_decimals(log_probs[part]), TAB, take(words, columns[0][part])]
        for column in columns[1:]:
            fields += [SPACE, take(words, column[part])]
        if backoffs is not None:
            fields += [TAB, _decimals(backoffs[part])]
        lines = pc.binary_join_element_wise(*fields, NEWLINE, NOTHING)
        text, used = lines.buffers()[2], np.frombuffer(lines.buffers()[1], np.int32)[len(lines)]
        file.write(memoryview(text)[: int(used)])


def _decimals(logs: npt.NDArray[np.float32]) -> pa.Array:
    tens = np.where(np.isneginf(logs), ZERO, logs.astype(np.float64) / LN10).astype(np.float32)
    return pc.cast(pc.cast(to_arrow(tens + np.float32(0)), pa.string()), pa.binary())
