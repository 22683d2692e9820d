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
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Literal, NamedTuple, NoReturn

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from lmkit.errors import LmkitError
from lmkit.ngram.arrays import NumpyArrays
from lmkit.ngram.backoff import MAX_ORDER, BackoffLevel, BackoffTable
from lmkit.ngram.ngram_lm import NGramLM, backing_off
from lmkit.text.arrow import end_to_end, strings, take, to_arrow, to_numpy, to_offsets
from lmkit.text.corpus import ahead, open_binary, silent
from lmkit.text.tokenizer import IN_WORD, Ids, WordTokenizer, split_words
from lmkit.text.vocabulary import BOS, EOS, PAD, SPECIALS, UNK, Vocabulary
from lmkit.text_model import TextModel

if TYPE_CHECKING:
    from lmkit.text.compiled import WordIndex

Say = Callable[[str], None]
Keys = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32 | np.float64]
Precision = Literal["float32", "float64"]
Lines = npt.NDArray[np.int64]
LN10 = math.log(10)
NO_UNK = -100.0  # log10 p(<unk>) where the file has none, as in KenLM
ZERO = -99.0  # how ARPA files write the logarithm of zero
ROWS = 1 << 20  # n-grams read at once
PIECE = 1 << 16  # n-grams written at once
PART = 1 << 20
LARGE = 1 << 24  # from this many bytes a file on, compiled loops repay the time it takes to load them
MARKS = [*SPECIALS[:PAD], b"<UNK>"]
MARK_IDS = np.array([UNK, BOS, EOS, UNK], np.int32)
CUT_SHORT = "it is truncated: make or fetch it again"
TAB, SPACE, NEWLINE, NOTHING = strings([b"\t", b" ", b"\n", b""])
COUNT = re.compile(rb"ngram \s*(\d{1,9})=\s*(\d{1,18})\s*")


# --- reading ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Entries:
    """Some neighbouring entries of one order, as columns."""

    line: int  # of the first
    words: pa.Array | Ids  # (entries * order,) entry by entry, or their ids (entries, order)
    log_probs: Floats  # (entries,) natural logarithms
    backoffs: Floats  # (entries,) 0 where the file gives none


class _Words(NamedTuple):
    """What the words of n-grams are looked up in."""

    vocabulary: Vocabulary
    has_unk: bool
    table: WordIndex | None  # the compiled one, for large files


class _File:
    """An ARPA file in memory, and the line one has come to."""

    def __init__(self, path: Path, data: bytes, dtype: str) -> None:
        self.path = path
        self.data = data
        self.dtype = dtype  # of the logarithms
        text = np.frombuffer(data, np.uint8)
        parts = range(0, len(text), PART)  # small enough to stay in the processor's cache
        self.ends = np.concatenate([np.flatnonzero(text[i : i + PART] == ord("\n")) + i for i in parts])
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
        self.fail(self.line, "the file ends too soon", CUT_SHORT)

    def words(self, line: int, n: int) -> str:
        """The n-gram that stands on a line."""
        fields, _ = split_words(self.data[self.begin(line - 1) : self.begin(line)])
        return b" ".join(fields.to_pylist()[1 : n + 1]).decode("utf-8", "replace")

    def next_lines(self, count: int) -> bytes:
        """The next `count` lines, as one block."""
        begin, self.line = self.begin(self.line), min(self.line + count, len(self.ends))
        return self.data[begin : self.begin(self.line)]


def read_arpa(path: str | Path, *, dtype: Precision = "float32", say: Say = silent) -> TextModel:
    """Reads an ARPA file (plain or compressed) as a model over white-space words, with KenLM's rules.

    dtype: of the natural logarithms; float64 if the file's own decimals are to be had back from them exactly.
    Raises LmkitError, naming the line, for anything KenLM refuses: wrong counts, words absent from the unigrams,
    n-grams whose context is missing, positive or undefined logarithms, trailing text; and for duplicates.
    """
    path = Path(path)
    file = _File(path, _read_all(path), dtype)
    sizes = _read_header(file)
    words, first, numbered = _read_unigrams(file, sizes[0], len(sizes) == 1, say)
    levels = [first]
    for n, size in enumerate(sizes[1:], 2):
        levels.append(_read_level(file, n, size, words, levels, n == len(sizes)))
    _read_end(file)
    model = NGramLM(BackoffTable.of_levels(levels, NumpyArrays()), smoothing="arpa")
    return TextModel(
        model, WordTokenizer(words.vocabulary), {"source": "ARPA file", "kenlm_ids": numbered}, name=str(path)
    )


def _read_level(file: _File, n: int, size: int, words: _Words, levels: list[BackoffLevel], top: bool) -> BackoffLevel:
    """The level of order n above the levels before it."""
    compiled = words.table is not None
    pieces = _read_section(file, n, size, words.table, top)
    columns = [(_word_ids(file, e, n, words), e.log_probs, e.backoffs) for e in pieces]
    ids, log_probs, backoffs = (np.concatenate(column) for column in zip(*columns, strict=True))
    first = file.line - size + 1  # line of the first entry
    if not words.has_unk and (ids == UNK).any():
        bad = first + int(np.argmax((ids == UNK).any(1)))
        file.fail(bad, "<unk> is not among the unigrams, which list all words", "add it there or drop the n-gram")
    contexts = contexts_of(ids, levels, compiled=compiled)
    if (contexts < 0).any():
        bad = first + int(np.argmax(contexts < 0))
        problem = f"the context of {file.words(bad, n)!r} is not among the {n - 1}-grams"
        file.fail(bad, problem, "add it or drop the n-gram")
    level, twice = sorted_level(
        contexts, ids[:, -1], log_probs, None if top else backoffs, len(levels[-1]), compiled=compiled
    )
    if len(twice):
        _refuse_duplicate(file, n, *(first + twice[0]))
    return level


def contexts_of(ids: Ids, levels: list[BackoffLevel], *, compiled: bool = False) -> Keys:
    """Rows (n,) of the contexts of n-grams (n, order) in the last of the levels below them, -1 where one is missing."""
    contexts = ids[:, 0].astype(np.int64)
    for k in range(1, ids.shape[1] - 1):
        contexts = _find(contexts, ids[:, k], levels[k], compiled)
    return contexts


def sorted_level(
    contexts: Keys, words: Ids, log_probs: Floats, backoffs: Floats | None, below: int, *, compiled: bool = False
) -> tuple[BackoffLevel, Keys]:
    """The level of n-grams (n,) given in any order, over `below` contexts; and pairs (d, 2) of equal ones."""
    starts = np.zeros(below + 1, np.int64)
    np.cumsum(np.bincount(contexts, minlength=below), out=starts[1:])
    order = _sorted(contexts, words, starts, compiled)
    last, contexts = words[order], contexts[order]
    same = np.flatnonzero((last[1:] == last[:-1]) & (contexts[1:] == contexts[:-1]))
    twice = np.stack([order[same], order[same + 1]], 1)
    return BackoffLevel(last, starts, log_probs[order], None if backoffs is None else backoffs[order]), twice


def _find(contexts: Keys, words: Ids, level: BackoffLevel, compiled: bool) -> Keys:
    """Rows (Q,) of a level that continue contexts (Q,), rows of the level below or -1, by words; -1 if absent."""
    if compiled:
        from lmkit.ngram.compiled_arpa import find

        return find(contexts, words, level.starts, level.words)
    above = np.repeat(np.arange(len(level.starts) - 1), np.diff(level.starts))
    found: Keys = NumpyArrays().find(above << 32 | level.words, contexts << 32 | words)
    return found


def _sorted(contexts: Keys, words: Ids, starts: Keys, compiled: bool) -> Keys:
    """The order (Q,) of entries by (context, word), equals as they stand in the file."""
    if compiled:
        from lmkit.ngram.compiled_arpa import sort

        return sort(contexts, words, starts)
    return np.lexsort((words, contexts))


def _index(vocabulary: Vocabulary) -> WordIndex:
    """The words of the unigrams, and behind them the marks, which have other ids (`MARK_IDS`)."""
    from lmkit.text.compiled import word_index

    return word_index(*to_offsets(pa.concat_arrays([vocabulary.words, strings(MARKS)])))


def _read_all(path: Path) -> bytes:
    with open_binary(path) as file:
        data = file.read()
    return data if data.endswith(b"\n") else data + b"\n"


def _read_header(file: _File) -> list[int]:
    foreign = {
        b"mmap lm http://kheafield.com/code": "is a KenLM binary, not an ARPA file; lmkit.load reads tries",
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
        what = "nothing" if line is None else _show(line)
        file.fail(max(file.line, 1), f"neither a model folder nor an ARPA file: {what} stands where \\data\\ should",
                  "give a folder that lmkit wrote or an ARPA file")  # fmt: skip
    sizes: list[int] = []
    while (line := file.next_line()) is not None and line.strip():
        found = COUNT.fullmatch(line)
        if not found or int(found[1]) != len(sizes) + 1:
            problem = f"{_show(line)} where 'ngram {len(sizes) + 1}=COUNT' should stand"
            file.fail(file.line, problem, "mend the header, which ends with a blank line")
        sizes.append(int(found[2]))
        if len(sizes) > MAX_ORDER:
            file.fail(file.line, f"order {len(sizes)}", f"lmkit reads orders up to {MAX_ORDER}")
    if not sizes:
        file.fail(file.line, "no 'ngram 1=COUNT' line in the header", "mend the header")
    return sizes


def _read_section(file: _File, n: int, size: int, index: WordIndex | None, top: bool) -> Iterator[_Entries]:
    """The entries of one order, in pieces whose words an Arrow array can hold (2 GiB)."""
    header = file.next_filled()
    if header.rstrip() != b"\\%d-grams:" % n:
        file.fail(
            file.line,
            f"{_show(header)} where \\{n}-grams: should stand",
            f"the header promises a different number of {n - 1}-grams, or the file is damaged",
        )
    pieces = [(file.line + done, min(size - done, ROWS)) for done in range(0, max(size, 1), ROWS)]
    if index is None:
        parsed: Iterator[Any] = ((piece, None) for piece in pieces)
    else:
        parsed = ahead(lambda piece: _parse(file, n, piece[0], piece[1], index), pieces)
    for (before, count), columns in parsed:
        if columns is None:
            yield _read_entries(file, n, before - pieces[0][0], count, size, top)
        else:
            file.line = before + count
            _check_numbers(file, before + 1, columns.log_probs, columns.backoffs, top)
            yield columns


def _parse(file: _File, n: int, before: int, count: int, index: WordIndex) -> _Entries | None:
    """The entries on `count` lines after the line `before`; None if they take a closer look."""
    from lmkit.ngram.compiled_arpa import parse

    if before + count > len(file.ends):
        return None
    found = parse(np.frombuffer(file.data, np.uint8), file.begin(before), count, n, IN_WORD, index, MARK_IDS)
    if found is None:
        return None
    log_probs, backoffs = ((tens * LN10).astype(file.dtype) for tens in (found.log_probs, found.backoffs))
    return _Entries(before + 1, found.ids, log_probs, backoffs)


def _read_entries(file: _File, n: int, done: int, count: int, size: int, top: bool) -> _Entries:
    """The next `count` entries of one order, after `done` of its `size`."""
    line = file.line + 1
    block = file.next_lines(count)
    if b"\0" in block:
        file.fail(line + block.count(b"\n", 0, block.index(b"\0")), "a NUL byte", "the file is damaged: fetch it again")
    tokens, lengths = split_words(block)
    whole = (lengths == n + 1) | (lengths == n + 2)
    if len(lengths) < count or not whole.all():
        _refuse_entry(file, n, line, done, size, int(np.argmin([*whole, False])))
    begins = np.cumsum(lengths, dtype=np.int64) - lengths
    weighted = np.flatnonzero(lengths == n + 2)
    last = begins[weighted] + n + 1
    _refuse_spaced(file, line + weighted, take(tokens, last))
    log_probs = _numbers(file, take(tokens, begins), line + np.arange(count))
    backoffs = np.zeros(count, file.dtype)
    backoffs[weighted] = _numbers(file, take(tokens, last), line + weighted)
    _check_numbers(file, line, log_probs, backoffs, top)
    return _Entries(line, take(tokens, (begins[:, None] + np.arange(1, n + 1)).ravel()), log_probs, backoffs)


def _refuse_entry(file: _File, n: int, first: int, done: int, size: int, bad: int) -> NoReturn:
    """Says what is wrong with entry `bad` of those that begin on line `first`."""
    file.line = first + bad - 1
    text = file.next_line()
    line = file.line
    if text is None:
        file.fail(line, f"the file ends after {done + bad} of the {size} {n}-grams that the header promises", CUT_SHORT)
    fields = len(split_words(text + b"\n")[0])
    if not fields and not file.next_filled().startswith(b"\\"):
        file.fail(line, f"a blank line among the {n}-grams", "remove it")
    if not fields or text.startswith(b"\\"):
        problem = f"the {n}-grams end after {done + bad} of the {size} that the header promises"
        file.fail(line, problem, "the header's count is wrong or the file is damaged")
    file.fail(
        line,
        f"{fields} fields where a {n}-gram has {n + 1}, or {n + 2} with its back-off",
        "an n-gram is its log10 probability, a tab, its words, and perhaps a tab and its back-off",
    )


def _refuse_spaced(file: _File, lines: Lines, backoffs: pa.Array) -> None:
    """Refuses a last field without a tab before it: it may be a word too many that looks like a number."""
    text = np.frombuffer(file.data, np.uint8)
    ends = file.ends[lines - 1]
    ends = ends - (text[ends - 1] == ord("\r"))
    tabbed = text[ends - to_numpy(pc.binary_length(backoffs)) - 1] == ord("\t")
    if not tabbed.all():
        line = int(lines[np.argmin(tabbed)])
        file.fail(line, "no tab before the back-off, or something behind it", "write words, a tab, the back-off")


def _numbers(file: _File, texts: pa.Array, lines: Lines) -> Floats:
    """The numbers that stand on these lines, times ln 10."""
    try:
        tens = to_numpy(pc.cast(pc.cast(texts, pa.string()), pa.float64()))
    except pa.ArrowInvalid:
        bad = next(i for i, text in enumerate(texts) if not _is_number(text))
        file.fail(int(lines[bad]), f"{_show(texts[bad].as_py())} is not a number", "mend the n-gram")
    with np.errstate(over="ignore"):  # too large for float32 is infinite, as in KenLM
        return (tens * LN10).astype(file.dtype)


def _is_number(text: pa.Scalar) -> bool:
    try:
        text.cast(pa.string()).cast(pa.float64())
        return True
    except pa.ArrowInvalid:
        return False


def _check_numbers(file: _File, line: int, log_probs: Floats, backoffs: Floats, top: bool) -> None:
    positive, infinite, unused = ~(log_probs <= 0), ~np.isfinite(backoffs), (backoffs != 0) & top
    if positive.any():
        i = int(np.argmax(positive))
        problem = f"the log10 probability {log_probs[i] / LN10:g} is not a number of at most 0"
        file.fail(line + i, problem, "the model is wrong: estimate it again")
    if infinite.any():
        i = int(np.argmax(infinite))
        problem = f"the back-off {backoffs[i] / LN10:g} is not finite"
        file.fail(line + i, problem, "the model is wrong: estimate it again")
    if unused.any():
        i = int(np.argmax(unused))
        problem = f"back-off {backoffs[i] / LN10:g} for an n-gram of the highest order, which has none"
        file.fail(line + i, problem, "remove it, or add the next order's section")


def _read_unigrams(file: _File, size: int, top: bool, say: Say) -> tuple[_Words, BackoffLevel, dict[str, int]]:
    """The words, the unigrams, and the ids that KenLM gives `<s>` and `</s>`: it numbers words as they stand."""
    pieces = list(_read_section(file, 1, size, None, top))
    words = pa.concat_arrays([piece.words for piece in pieces])
    first = to_numpy(pc.index_in(words, value_set=words))  # where each word stands for the first time
    if (first < np.arange(size)).any():
        i = int(np.argmax(first < np.arange(size)))
        _refuse_duplicate(file, 1, pieces[0].line + int(first[i]), pieces[0].line + i)
    rows = pc.index_in(strings(MARKS), value_set=words).to_pylist()
    unk, bos, eos, other = (-1 if row is None else row for row in rows)
    special = np.array([other if unk < 0 else unk, bos, eos])
    for mark in (BOS, EOS):
        if special[mark] < 0:
            problem = f"no {SPECIALS[mark].decode()} among the unigrams"
            file.fail(pieces[0].line - 1, problem, "lmkit scores whole sentences: add it")
    ordinary = np.delete(np.arange(size), special[special >= 0])
    source = np.array([*special, -1, *ordinary])
    log_probs = np.where(source >= 0, np.concatenate([piece.log_probs for piece in pieces])[source], -np.inf)
    backoffs = np.where(source >= 0, np.concatenate([piece.backoffs for piece in pieces])[source], 0)
    log_probs[BOS] = -np.inf
    if special[UNK] < 0:
        say(f"{file.path}: no <unk> among the unigrams; unknown words get log10 probability {NO_UNK:g}, as in KenLM")
        log_probs[UNK] = NO_UNK * LN10
    ids, starts = np.arange(len(source), dtype=np.int32), np.array([0, len(source)])
    level = BackoffLevel(ids, starts, log_probs.astype(file.dtype), None if top else backoffs.astype(file.dtype))
    unknown = special[UNK]
    numbered = {name: int(row + 1 - (0 <= unknown < row)) for name, row in (("<s>", bos), ("</s>", eos))}
    vocabulary = Vocabulary(take(words, ordinary))
    index = _index(vocabulary) if len(file.data) >= LARGE else None
    return _Words(vocabulary, special[UNK] >= 0, index), level, numbered


def _word_ids(file: _File, entries: _Entries, n: int, words: _Words) -> Ids:
    """Ids (entries, n) of the words of entries."""
    if not isinstance(entries.words, pa.Array):
        return entries.words
    ids, unknown = words.vocabulary.lookup(entries.words)
    marks = pc.index_in(take(entries.words, unknown), value_set=strings(MARKS))
    if marks.null_count:
        bad = int(unknown[np.argmin(to_numpy(pc.is_valid(marks)))])
        problem = f"{_show(entries.words[bad].as_py())} is not among the unigrams, which list all words"
        file.fail(entries.line + bad // n, problem, "add it there or drop the n-gram")
    ids[unknown] = MARK_IDS[to_numpy(marks)]
    return ids.reshape(-1, n)


def _refuse_duplicate(file: _File, n: int, first: int, second: int) -> NoReturn:
    file.fail(int(second), f"{file.words(int(second), n)!r} stands on line {first} too", "remove one")


def _show(text: bytes) -> str:
    return repr(text[:40].decode("utf-8", "replace"))


def _read_end(file: _File) -> None:
    text = file.next_filled()
    if text.strip() != b"\\end\\":
        problem = f"{_show(text)} where \\end\\ should stand"
        file.fail(file.line, problem, "the header promises fewer n-grams or orders than there are")
    while (line := file.next_line()) is not None:
        if line.strip():
            file.fail(file.line, "text after \\end\\", "remove it")


# --- writing ------------------------------------------------------------------------------------------------------


def write_arpa(text_model: TextModel, file: BinaryIO) -> None:
    """Writes an n-gram model as ARPA, logarithms as the shortest decimals that give the same float32.

    Raises LmkitError for models that an ARPA file cannot hold: those that do not back off, and those whose tokens
    contain white space.
    """
    model = backing_off(text_model)
    words = strings(text_model.tokenizer.vocabulary.tokens())
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

    def lines(part: npt.NDArray[np.int64]) -> memoryview:
        fields = [_decimals(log_probs[part]), TAB, take(words, columns[0][part])]
        for column in columns[1:]:
            fields += [SPACE, take(words, column[part])]
        if backoffs is not None:
            fields += [TAB, _decimals(backoffs[part])]
        return end_to_end(pc.binary_join_element_wise(*fields, NEWLINE, NOTHING))

    for _, text in ahead(lines, (rows[begin : begin + PIECE] for begin in range(0, len(rows), PIECE))):
        file.write(text)


def _decimals(logs: npt.NDArray[np.float32]) -> pa.Array:
    tens = np.where(np.isneginf(logs), ZERO, logs.astype(np.float64) / LN10).astype(np.float32)
    return pc.cast(pc.cast(to_arrow(tens + np.float32(0)), pa.string()), pa.binary())
