"""Text from files, standard input, lines in memory or `datasets`, encoded once into flat arrays.

Reading gives *blocks*: pieces of some megabytes, whole lines, valid UTF-8. Every line feed ends a sentence, an empty
line is an empty sentence, CRLF is read as LF, a byte order mark at the start of a file is dropped, and a last line
without a line feed counts like any other.
"""

from __future__ import annotations

import bz2
import codecs
import gzip
import lzma
import re
import sys
import tempfile
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import IO, Any, Literal, NamedTuple, TypeVar, cast

import numpy as np
import numpy.typing as npt

from lmkit.distributed import Ranks
from lmkit.errors import LmkitError
from lmkit.storage import forget
from lmkit.text.tokenizer import (
    LEFT_OUT,
    SEPARATORS,
    ByteTokenizer,
    CharLearner,
    Ids,
    Positions,
    SentencePieceTokenizer,
    Tokenizer,
    WordLearner,
    count_words,
    line_ends,
)
from lmkit.text.vocabulary import UNK

BLOCK_BYTES = 1 << 23
AHEAD = 2  # blocks that are split while another is taken in
SPILL_IDS = 1 << 28  # beyond this many ids (1 GiB) a corpus lives in a temporary file, memory-mapped
MAGIC: dict[bytes, Callable[..., Any]] = {  # patterns of the first bytes
    rb"\x1f\x8b": gzip.open,
    rb"BZh[1-9](1AY&SY|\x17rE8P\x90)": bz2.open,
    rb"\xfd7zXZ\x00": lzma.open,
}
BROKEN = (EOFError, gzip.BadGzipFile, zlib.error, lzma.LZMAError)
MARK = re.compile(rb"(?<![^\0\t\n\r ])</?s>(?![^\0\t\n\r ])")  # <s> or </s> standing as a word
Errors = Literal["strict", "replace"]
Say = Callable[[str], None]
T = TypeVar("T")
Item = TypeVar("Item")


def silent(line: str) -> None:
    """A `say` for callers who want no notes."""


class Block(NamedTuple):
    """Some whole lines of a text, and where they stand."""

    data: bytes
    name: str
    line: int  # number of the first line, from 1


# --- reading ------------------------------------------------------------------------------------------------------


def read_files(
    paths: Iterable[str | Path], *, errors: Errors = "strict", say: Say = silent, live: bool = False
) -> Iterator[Block]:
    """Blocks of one or many files, plain or compressed (gzip, bzip2, xz, told by their first bytes); `-` is stdin.

    live: hand on the lines of a pipe as they come, rather than wait for a full block.
    Raises LmkitError for a file that is missing, a directory, unreadable or cut short, and for text that is not UTF-8
    (naming file and line), unless errors="replace" puts U+FFFD in its place.
    """
    for path in paths:
        with open_binary(path) as file:
            yield from _blocks(whole_lines(file, live), _name(path), errors, say)


@contextmanager
def open_binary(path: str | Path) -> Iterator[IO[bytes]]:
    """A file open for reading bytes, decompressed if it needs to be; `-` is standard input.

    It is opened once and never read back, so a pipe will do. What fails while it is read becomes an LmkitError.
    """
    name, is_stdin = _name(path), str(path) == "-"
    if is_stdin and sys.stdin is None:
        raise LmkitError("standard input is closed; give a file")
    try:
        with open(sys.stdin.fileno() if is_stdin else path, "rb", closefd=not is_stdin) as file:
            head = file.peek(10)
            unpack = next((o for magic, o in MAGIC.items() if re.match(magic, head)), nullcontext)
            with unpack(file) as plain:
                yield plain
    except IsADirectoryError:
        raise LmkitError(f"{name}: is a directory; name a text file in it") from None
    except FileNotFoundError:
        raise LmkitError(f"{name}: no such file") from None
    except BROKEN as error:
        raise LmkitError(f"{name}: damaged or truncated compressed file ({error}); fetch it again") from None
    except OSError as error:
        raise LmkitError(f"{name}: cannot read: {error.strerror or error}") from None


def _name(path: str | Path) -> str:
    return "standard input" if str(path) == "-" else str(path)


def _blocks(pieces: Iterable[bytes], name: str, errors: Errors, say: Say) -> Iterator[Block]:
    line = 1
    for raw in pieces:
        block = clean_block(raw, name, line, errors)
        _note_nul(block, say)
        yield block
        line += block.data.count(b"\n")


def clean_block(raw: bytes, name: str, line: int, errors: Errors = "strict") -> Block:
    """Whole lines as they stand in a file, made what tokenizers read: LF for CRLF and at the end, valid UTF-8."""
    data = raw if raw.endswith(b"\n") else raw + b"\n"
    return Block(_valid_utf8(data.replace(b"\r\n", b"\n"), name, line, errors), name, line)


def whole_lines(file: IO[bytes], live: bool = False) -> Iterator[bytes]:
    """Pieces of an open file, whole lines as they stand; without a byte order mark, the last perhaps without its LF."""
    rest: list[bytes] = []
    mark = codecs.BOM_UTF8
    read = cast(BufferedReader, file).read1 if live else file.read
    while piece := read(BLOCK_BYTES):
        cut = piece.rfind(b"\n") + 1
        if cut:
            yield b"".join([*rest, piece[:cut]]).removeprefix(mark)
            mark = b""
            rest = [piece[cut:]] if cut < len(piece) else []
        else:
            rest.append(piece)
    if rest:
        yield b"".join(rest).removeprefix(mark)


def _valid_utf8(data: bytes, name: str, line: int, errors: Errors) -> bytes:
    try:
        data.decode()
        return data
    except UnicodeDecodeError as error:
        if line == 1 and data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            raise LmkitError(f"{name}: UTF-16 text; convert it: iconv -f UTF-16 -t UTF-8") from None
        if errors == "replace":
            return data.decode("utf-8", "replace").encode()
        at = line + data.count(b"\n", 0, error.start)
        raise LmkitError(
            f"{name}:{at}: not UTF-8 (byte 0x{data[error.start]:02x}); convert the file, or go on with --errors replace"
        ) from None


def _note_nul(block: Block, say: Say) -> None:
    at = block.data.find(b"\0")
    if at >= 0:
        line = block.line + block.data.count(b"\n", 0, at)
        say(f"{block.name}:{line}: NUL byte; NUL separates words, as in KenLM")


def read_lines(lines: Iterable[str], *, name: str = "text") -> Iterator[Block]:
    """Blocks of lines in memory: each string is one sentence (a final line feed is dropped)."""
    if isinstance(lines, str | bytes):
        raise LmkitError(f"one string where a list of lines is wanted: [{lines[:20]!r}, ...]; for a file pass its Path")
    held: list[bytes] = []
    size, first, number = 0, 1, 0
    for number, line in enumerate(lines, 1):
        if not isinstance(line, str):
            raise LmkitError(f"{name}, sentence {number}: {type(line).__name__} where a string is wanted")
        data = line.removesuffix("\n").removesuffix("\r").encode("utf-8", "replace")
        if b"\n" in data:
            raise LmkitError(f"{name}, sentence {number}: holds a line feed; a sentence is one line")
        held.append(data + b"\n")
        size += len(data)
        if size >= BLOCK_BYTES:
            yield Block(b"".join(held), name, first)
            held, size, first = [], 0, number + 1
    if held:
        yield Block(b"".join(held), name, first)


def read_dataset(
    name: str,
    *,
    config: str | None = None,
    split: str = "train",
    column: str = "text",
    revision: str | None = None,
    streaming: bool = False,
) -> Iterator[Block]:
    """Blocks of a text column of a data set of the `datasets` library, or of a local parquet, JSON or csv file.

    A row may hold several lines; each is a sentence. With streaming nothing is downloaded or converted as a whole.
    """
    rows = read_rows(name, config=config, split=split, column=column, revision=revision, streaming=streaming)
    lines = (line for row in rows for line in row_text(row, name, column).removesuffix("\n").split("\n"))
    yield from read_lines(lines, name=f"{name}[{split}]")


def read_rows(
    name: str,
    *,
    config: str | None = None,
    split: str = "train",
    column: str | None = None,
    revision: str | None = None,
    streaming: bool = False,
) -> Iterator[dict[str, Any]]:
    """The rows of a data set, as `read_dataset` takes them; only one column of each if it is named and there."""
    try:
        rows = _rows(name, config, split, revision, streaming)
        if column in (rows.column_names or ()):  # a stream may not know its columns beforehand
            rows = rows.select_columns([column])
        yield from rows
    except LmkitError:
        raise
    except Exception as error:  # the library raises many kinds; the user needs its words, not its stack
        cause = error.__cause__ or error
        reason = " ".join(str(cause).split()) or type(cause).__name__
        raise LmkitError(f"{name}: `datasets` cannot load it: {reason[:300]}") from error


def _rows(name: str, config: str | None, split: str, revision: str | None, streaming: bool) -> Any:
    import datasets

    options: dict[str, dict[str, Any]] = {
        ".parquet": {"path": "parquet"},
        ".json": {"path": "json"},
        ".jsonl": {"path": "json"},
        ".csv": {"path": "csv", "keep_default_na": False},  # a text may say "NA" or "null"
        ".tsv": {"path": "csv", "keep_default_na": False, "delimiter": "\t"},
    }
    suffixes = [s for s in Path(name).suffixes if s in options]
    if not suffixes:
        return datasets.load_dataset(name, config, split=split, revision=revision, streaming=streaming)
    if not Path(name).is_file():
        raise LmkitError(f"{name}: no such file")
    return datasets.load_dataset(data_files={split: name}, split=split, streaming=streaming, **options[suffixes[-1]])


def row_text(row: dict[str, Any], name: str, column: str, *, option: str = "--column") -> str:
    """The text of a row, "" for null; `name` says where it stands if the column is missing or holds no text."""
    if column not in row:
        raise LmkitError(f"{name}: no column {column!r}; it has {', '.join(row)}; choose with {option}")
    text = row[column]
    if not isinstance(text, str | None):
        raise LmkitError(f"{name}: column {column!r} holds {type(text).__name__}, not text; choose with {option}")
    return text or ""


# --- encoding -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Corpus:
    """An encoded text: S sentences, T tokens, without sentence marks."""

    ids: Ids  # (T,)
    offsets: Positions  # (S + 1,) where each sentence begins in `ids`
    words: Ids  # (S,) white-space words of the original text
    n_bytes: Positions  # (S,) bytes of the text as read (LF for CRLF, U+FFFD for what was replaced), with the line feed
    unknown: Positions  # positions in `ids` where `<unk>` stands for something else
    n_characters: int  # of the text as read, with the line feeds

    def __len__(self) -> int:
        return len(self.offsets) - 1

    @property
    def lengths(self) -> Positions:
        """Tokens of each sentence (S,)."""
        return np.diff(self.offsets)

    def pieces(self, tokens: int) -> Iterator[tuple[Ids, Positions]]:
        """The ids and offsets of some sentences after others, about so many tokens at a time (at least a sentence)."""
        begin = 0
        while begin < len(self):
            end = int(np.searchsorted(self.offsets, self.offsets[begin] + tokens, "right")) - 1
            end = min(max(end, begin + 1), len(self))
            first, last = self.offsets[begin], self.offsets[end]
            yield self.ids[first:last], self.offsets[begin : end + 1] - first
            forget(self.ids)
            begin = end

    @property
    def unknown_by_sentence(self) -> Positions:
        """How many tokens of each sentence are unknown (S,)."""
        return np.diff(np.searchsorted(self.unknown, self.offsets))


def new_ids(size: int) -> Ids:
    """An array to fill; beyond SPILL_IDS in an unnamed temporary file, memory-mapped."""
    if size <= SPILL_IDS:
        return np.empty(size, np.int32)
    with tempfile.TemporaryFile(prefix="lmkit-") as file:
        file.truncate(4 * size)
        return np.memmap(file, np.int32, "r+", shape=(size,))


def count_characters(block: bytes) -> int:
    """Characters of a block, line feeds too."""
    return int(np.count_nonzero(np.frombuffer(block, np.int8) >= -64))  # bytes that begin a character


class _Growing:
    """An id array under construction; moves to an unnamed temporary file when it gets large."""

    def __init__(self, spill: int, folder: Path | None) -> None:
        self.size = 0
        self._spill, self._folder = spill, folder
        self._pieces: list[Ids] = []
        self._file: IO[bytes] | None = None

    def append(self, ids: Ids) -> None:
        self.size += len(ids)
        self._pieces.append(ids)
        if self._file is None and self.size > self._spill:
            self._file = tempfile.TemporaryFile(prefix="lmkit-", dir=self._folder)  # noqa: SIM115 - closed once mapped
        if self._file is not None:
            for piece in self._pieces:
                self._file.write(np.ascontiguousarray(piece, np.int32).data)
            self._pieces = []

    def finish(self) -> Ids:
        if self._file is None:
            pieces, self._pieces = self._pieces, []
            return np.concatenate(pieces) if pieces else np.zeros(0, np.int32)
        with self._file as file:
            file.flush()
            return np.memmap(file, np.int32, "r+", shape=(self.size,))


class _Builder:
    """Gathers encoded blocks into a corpus; with a folder its ids live there from the start."""

    def __init__(self, folder: Path | None = None) -> None:
        self.ids = _Growing(SPILL_IDS if folder is None else 0, folder)
        self.lengths: list[Ids] = []
        self.words: list[Ids] = []
        self.n_bytes: list[Positions] = []
        self.unknown: list[Positions] = []
        self.n_characters = 0

    def add(self, block: bytes, ids: Ids, lengths: Ids, unknown: Positions | None, *, words: Ids | None = None) -> None:
        if unknown is not None:
            self.unknown.append(unknown + self.ids.size)
        self.ids.append(ids)
        self.lengths.append(lengths)
        self.words.append(count_words(block) if words is None else words)
        self.n_bytes.append(np.diff(line_ends(block), prepend=-1))
        self.n_characters += count_characters(block)

    def finish(self, table: Ids | None = None) -> Corpus:
        ids = self.ids.finish()
        if table is not None:
            for start in range(0, len(ids), BLOCK_BYTES):  # in place: the ids may be larger than memory
                part = table[ids[start : start + BLOCK_BYTES]]
                self.unknown.append(np.flatnonzero(part == LEFT_OUT) + start)
                ids[start : start + BLOCK_BYTES] = np.maximum(part, UNK)
                forget(ids)
        offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(_join(self.lengths, np.int64))])
        return Corpus(
            ids,
            offsets,
            _join(self.words, np.int32),
            _join(self.n_bytes, np.int64),
            _join(self.unknown, np.int64),
            self.n_characters,
        )


def _join(pieces: list[Any], dtype: type) -> npt.NDArray[Any]:
    return np.concatenate(pieces).astype(dtype, copy=False) if pieces else np.zeros(0, dtype)


def encode_corpus(
    blocks: Iterable[Block],
    tokenizer: Tokenizer,
    *,
    training: bool = False,
    ranks: Ranks | None = None,
    folder: Path | None = None,
) -> Corpus:
    """A text encoded with a given tokenizer; with `training`, words that spell sentence marks are refused.

    ranks: each of these processes gets a share of the sentences.
    folder: where the ids are kept, memory-mapped, rather than in memory.
    """
    builder = _Builder(folder)
    for block, encoded in _ahead(tokenizer.encode, _share(blocks, ranks)):
        if training and tokenizer.kind == "word":
            _refuse_marks(block)
        words = encoded.lengths if tokenizer.kind == "word" else None
        builder.add(block.data, encoded.ids, encoded.lengths, encoded.unknown, words=words)
    return builder.finish()


def learn_corpus(
    blocks: Iterable[Block],
    kind: str = "word",
    *,
    min_count: int = 1,
    vocabulary_size: int | None = None,
    algorithm: str = "unigram",
    ranks: Ranks | None = None,
    folder: Path | None = None,
    say: Say = silent,
) -> tuple[Tokenizer, Corpus]:
    """A tokenizer of a kind learned from a text, and the text encoded with it; the text is read once.

    folder: where the ids are kept, memory-mapped, rather than in memory.
    ranks: all of these processes read the text; each gets the whole tokenizer and a share of the sentences.
    min_count, vocabulary_size: which words or characters are kept; the others become `<unk>`. For SentencePiece
        the size is the number of pieces (8,000 if not given) and `algorithm` is "unigram" or "bpe".
    """
    if kind == "sentencepiece":
        held = list(blocks)
        pieces = SentencePieceTokenizer.learn(
            (b.data for b in held),
            vocabulary_size=8000 if vocabulary_size is None else vocabulary_size,
            algorithm=algorithm,
            say=say,
        )
        return pieces, encode_corpus(held, pieces, ranks=ranks, folder=folder)
    if kind == "byte":
        return ByteTokenizer(), encode_corpus(blocks, ByteTokenizer(), ranks=ranks, folder=folder)
    if kind not in ("word", "char"):
        raise LmkitError(f"unknown tokenizer {kind!r}; known are word, char, byte, sentencepiece")
    learner: Any = WordLearner() if kind == "word" else CharLearner()
    builder = _Builder(folder)
    for block, prepared in _ahead(learner.prepare, _share(blocks, ranks)):
        if kind == "word":
            _refuse_marks(block)
        ids, lengths = learner.add(prepared)
        builder.add(block.data, ids, lengths, None, words=lengths if kind == "word" else None)
    merged = learner.merge(ranks) if ranks else None
    tokenizer, table = learner.finish(min_count=min_count, max_size=vocabulary_size)
    return tokenizer, builder.finish(table if merged is None else table[merged])


def _share(blocks: Iterable[Block], ranks: Ranks | None) -> Iterable[Block]:
    """Of each block the lines that are this process's."""
    if ranks is None:
        return blocks
    return (_lines_of(block, ranks.rank, ranks.size) for block in blocks)


def _lines_of(block: Block, part: int, parts: int) -> Block:
    begin, end = (block.data.rfind(b"\n", 0, len(block.data) * p // parts) + 1 for p in (part, part + 1))
    return Block(block.data[begin:end], block.name, block.line + block.data.count(b"\n", 0, begin))


def _ahead(function: Callable[[bytes], T], blocks: Iterable[Block]) -> Iterator[tuple[Block, T]]:
    """Each block with function(its text), in order; the next few are worked on meanwhile."""
    return ahead(lambda block: function(block.data), blocks)


def ahead(function: Callable[[Item], T], items: Iterable[Item]) -> Iterator[tuple[Item, T]]:
    """Each item with function(item), in order; the next few are worked on meanwhile, in threads."""
    waiting: deque[tuple[Item, Future[T]]] = deque()
    pool = ThreadPoolExecutor(AHEAD)
    try:
        for item in items:
            waiting.append((item, pool.submit(function, item)))
            if len(waiting) > AHEAD:
                first, result = waiting.popleft()
                yield first, result.result()
        for first, result in waiting:
            yield first, result.result()
    finally:
        # not waited for: an abandoned generator may be closed by the collector of garbage, in a thread that is just
        # starting and holds the lock that joining another needs
        pool.shutdown(wait=False, cancel_futures=True)


def _refuse_marks(block: Block) -> None:
    if b"<s>" in block.data or b"</s>" in block.data:
        found = MARK.search(block.data)
        if found:
            at = block.line + block.data.count(b"\n", 0, found.start())
            mark = found[0].decode()
            raise LmkitError(f"{block.name}:{at}: {mark} in the text; lmkit adds sentence marks itself: remove it")


def require_lines(blocks: Iterable[Block], name: str) -> Iterator[Block]:
    """The blocks of a text; LmkitError at its end if there was no line."""
    empty = True
    for block in blocks:
        empty = empty and not block.data
        yield block
    if empty:
        raise LmkitError(f"{name}: the text is empty; give at least one line")


def require_words(blocks: Iterable[Block], name: str) -> Iterator[Block]:
    """The blocks of a text to learn from; LmkitError at its end if there was no word, as in blank lines."""
    blank = True
    for block in require_lines(blocks, name):
        blank = blank and not block.data.strip(SEPARATORS)
        yield block
    if blank:
        raise LmkitError(f"{name}: no word in the text, only blanks or NUL bytes; give at least one line with a word")


def require_text(corpus: Corpus, name: str) -> None:
    """Refuses a text without a single line."""
    if len(corpus) == 0:
        raise LmkitError(f"{name}: the text is empty; give at least one line")
