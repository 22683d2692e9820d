"""Documents in files, read as sentences to score and written back as they stood.

A document is a line of plain text, a line of a JSON lines file or a row of a parquet file. In the last two a column
holds its text, which may have many lines; each is a sentence, as everywhere in lmkit.
"""

from __future__ import annotations

import io
import json
import mmap
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Literal, NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from lmkit.errors import LmkitError
from lmkit.text.arrow import to_arrow
from lmkit.text.corpus import BLOCK_BYTES, Block, Errors, clean_block, open_binary, row_text, whole_lines
from lmkit.text.tokenizer import Positions

Kind = Literal["text", "jsonl", "parquet"]
Records = Any  # list[bytes] of lines with their line feeds, or a pyarrow.Table
Write = Callable[[Records], None]
Floats = npt.NDArray[np.float64]
COMPRESSED = (".gz", ".bz2", ".xz")
KINDS: dict[str, Kind] = {".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "jsonl", ".parquet": "parquet"}
ROW_GROUP_BYTES = 1 << 26  # of a parquet file that is written
RANKED_AT_ONCE = 1 << 14  # documents


class Named(NamedTuple):
    """A file, and how messages call it."""

    path: str | Path  # `-` is standard input
    name: str


@dataclass(frozen=True)
class Documents:
    """Some documents of one file, as they stand there."""

    records: Records
    name: str
    numbers: Sequence[int]  # of their lines or rows in the file, from 1


class Sentences(NamedTuple):
    """The text of some documents: S lines, of which each document has one or more."""

    block: Block
    lines: Positions  # (D,) how many lines each document has


def kind_of(path: str | Path) -> Kind:
    """What the name of a file says it holds; `x.jsonl.gz` is JSON lines, an unknown ending plain text."""
    name = str(path).lower()
    for ending in COMPRESSED:
        name = name.removesuffix(ending)
    return KINDS.get(Path(name).suffix, "text")


def require_unchanged(found: int, expected: int) -> None:
    """Refuses files that a second reading finds with more or fewer documents than the first."""
    if found != expected:
        raise LmkitError(f"the documents changed while they were read ({expected:,}, then {found:,}); run it once more")


def split_sentences(texts: Iterable[str], name: str, number: int) -> Sentences:
    """The sentences of documents in memory; a final line feed is dropped, an empty document is one empty sentence."""
    ended = [text.removesuffix("\n") + "\n" for text in texts]
    lines = np.fromiter((text.count("\n") for text in ended), np.int64, len(ended))
    return Sentences(clean_block("".join(ended).encode("utf-8", "replace"), name, number), lines)


def open_documents(
    files: Sequence[Named],
    kind: Kind,
    *,
    column: str = "text",
    score_column: str | None = None,
    errors: Errors = "strict",
) -> DocumentFiles:
    """Documents of one or many files of a kind.

    column: what holds their text in JSON lines and parquet.
    score_column: what `take` calls the scores it adds there; refused if the documents have it already. None: nothing
        will be added.
    errors: "replace" scores U+FFFD in place of bytes that are not UTF-8; what is written keeps them.
    """
    if kind == "parquet":
        return ParquetFiles(files, column, score_column, errors)
    return JsonLinesFiles(files, column, score_column, errors) if kind == "jsonl" else TextFiles(files, errors)


class DocumentFiles(ABC):
    """Files of documents of one kind."""

    @abstractmethod
    def read(self) -> Iterator[Documents]:
        """All documents, some megabytes at a time."""

    @abstractmethod
    def sentences(self, documents: Documents) -> Sentences:
        """The text of documents. Raises LmkitError, with file and line, where there is none."""

    @abstractmethod
    def take(self, documents: Documents, rows: Positions, scores: Floats | None = None) -> Records:
        """The records of these rows (r,), as they stood; with scores (r,), each with its score beside it."""

    @abstractmethod
    def reordered(self, order: Positions) -> Iterator[Documents]:
        """All D documents again, in this order (D,), D >= 1."""

    @abstractmethod
    def writer(self, file: BinaryIO, *, scored: bool) -> AbstractContextManager[Write]:
        """Writes records of these files, with or without scores; the file is complete when the block ends."""


# --- lines --------------------------------------------------------------------------------------------------------


class TextFiles(DocumentFiles):
    """Plain text: a line is a document. A score goes before it, with a tab between."""

    def __init__(self, files: Sequence[Named], errors: Errors = "strict") -> None:
        self.files = files
        self.errors: Errors = errors

    def read(self) -> Iterator[Documents]:
        """See `DocumentFiles.read`."""
        for path, name in self.files:
            number = 1
            with open_binary(path) as file:
                for piece in whole_lines(file):
                    records = io.BytesIO(piece).readlines()
                    yield Documents(records, name, range(number, number + len(records)))
                    number += len(records)

    def sentences(self, documents: Documents) -> Sentences:
        """See `DocumentFiles.sentences`."""
        block = clean_block(b"".join(documents.records), documents.name, documents.numbers[0], self.errors)
        return Sentences(block, np.ones(len(documents.records), np.int64))

    def take(self, documents: Documents, rows: Positions, scores: Floats | None = None) -> list[bytes]:
        """See `DocumentFiles.take`."""
        records = [documents.records[row] for row in rows.tolist()]
        return records if scores is None else list(map(self.beside, records, scores.tolist()))

    def beside(self, record: bytes, score: float) -> bytes:
        """A record with its score."""
        return b"%.10g\t%b" % (score, record)

    def reordered(self, order: Positions) -> Iterator[Documents]:
        """See `DocumentFiles.reordered`: the lines are laid into a temporary file and mapped."""
        lengths = [np.zeros(1, np.int64)]
        with tempfile.TemporaryFile(prefix="lmkit-") as spool:
            for documents in self.read():
                ended = [r if r.endswith(b"\n") else r + b"\n" for r in documents.records]
                lengths.append(np.fromiter(map(len, ended), np.int64, len(ended)))
                spool.writelines(ended)
            spool.flush()
            ends = np.cumsum(np.concatenate(lengths))
            require_unchanged(len(ends) - 1, len(order))
            with mmap.mmap(spool.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
                for start in range(0, len(order), RANKED_AT_ONCE):
                    rows = order[start : start + RANKED_AT_ONCE]
                    spans = zip(ends[rows].tolist(), ends[rows + 1].tolist(), strict=True)
                    yield Documents([mapped[begin:end] for begin, end in spans], "", range(len(rows)))

    @contextmanager
    def writer(self, file: BinaryIO, *, scored: bool) -> Iterator[Write]:
        """See `DocumentFiles.writer`: a last line without a line feed gets one if another file follows."""
        unended = False

        def write(records: list[bytes]) -> None:
            nonlocal unended
            file.write(b"\n" * unended + b"".join(records))
            unended = not records[-1].endswith(b"\n")

        yield write


class JsonLinesFiles(TextFiles):
    """JSON lines: an object a line, its text in a field. A score becomes its last field; blank lines are left out."""

    def __init__(
        self, files: Sequence[Named], column: str, score_column: str | None, errors: Errors = "strict"
    ) -> None:
        super().__init__(files, errors)
        self.column = column
        self.score_column = score_column

    def read(self) -> Iterator[Documents]:
        """See `DocumentFiles.read`."""
        for documents in super().read():
            if any(map(bytes.isspace, documents.records)):
                there = [row for row, record in enumerate(documents.records) if not record.isspace()]
                records, numbers = ([column[row] for row in there] for column in (documents.records, documents.numbers))
                documents = Documents(records, documents.name, numbers)
            if documents.records:
                yield documents

    def sentences(self, documents: Documents) -> Sentences:
        """See `DocumentFiles.sentences`."""
        pairs = zip(documents.records, documents.numbers, strict=True)
        texts = (self._text(record, documents.name, number) for record, number in pairs)
        return split_sentences(texts, documents.name, documents.numbers[0])

    def beside(self, record: bytes, score: float) -> bytes:
        """See `TextFiles.beside`: the other fields stay byte for byte; what is infinite is null."""
        body = record.rstrip()
        number = b"%.10g" % score if np.isfinite(score) else b"null"
        return b"%b, %b: %b}%b" % (body[:-1], json.dumps(self.score_column).encode(), number, record[len(body) :])

    def _decoded(self, record: bytes, name: str, number: int) -> str:
        try:
            return record.rstrip().decode()
        except UnicodeDecodeError:
            return clean_block(record, name, number, self.errors).data.rstrip().decode()

    def _text(self, record: bytes, name: str, number: int) -> str:
        where = f"{name}:{number}"
        try:
            value = json.loads(self._decoded(record, name, number))
        except json.JSONDecodeError as error:
            raise LmkitError(
                f"{where}: not JSON (column {error.colno}: {error.msg}); mend or remove the line"
            ) from None
        except (ValueError, RecursionError) as error:
            raise LmkitError(f"{where}: not JSON that can be read ({error}); mend or remove the line") from None
        if not isinstance(value, dict):
            raise LmkitError(f"{where}: not a JSON object; each line must be one object with its text in a field")
        if self.score_column in value:
            raise LmkitError(_taken(where, self.score_column))
        return row_text(value, where, self.column)


def _taken(where: str, column: str | None) -> str:
    return f"{where}: has a column {column!r} already; give the scores another name with --score-column"


# --- parquet ------------------------------------------------------------------------------------------------------


class ParquetFiles(DocumentFiles):
    """Parquet: a row is a document, its text in a column. A score becomes a last column of float64."""

    def __init__(
        self, files: Sequence[Named], column: str, score_column: str | None, errors: Errors = "strict"
    ) -> None:
        self.files = files
        self.column = column
        self.score_column = score_column
        self.errors: Errors = errors
        self.schema, self.compression = self._first()

    def _first(self) -> tuple[pa.Schema, str]:
        """Schema and compression of the first file; all others must have the same schema."""
        schema, compression = None, "snappy"
        for path, name in self.files:
            with _parquet(path, name) as file:
                if schema is None:
                    schema = file.schema_arrow
                    if file.num_row_groups and file.metadata.num_columns:
                        compression = file.metadata.row_group(0).column(0).compression.lower()
                elif not schema.equals(file.schema_arrow):
                    raise LmkitError(f"{name}: has other columns than {self.files[0].name}; filter it on its own")
            self._check(schema, name)
        return schema, compression.replace("uncompressed", "none")

    def _check(self, schema: pa.Schema, name: str) -> None:
        if self.column not in schema.names:
            columns = ", ".join(schema.names)
            raise LmkitError(f"{name}: no column {self.column!r}; it has {columns}; choose with --column")
        kind = schema.field(self.column).type
        plain = kind.value_type if pa.types.is_dictionary(kind) else kind
        if not any(is_text(plain) for is_text in (pa.types.is_string, pa.types.is_large_string, pa.types.is_null)):
            raise LmkitError(f"{name}: column {self.column!r} holds {kind}, not text; choose with --column")
        if self.score_column in schema.names:
            raise LmkitError(_taken(name, self.score_column))

    def read(self) -> Iterator[Documents]:
        """See `DocumentFiles.read`."""
        for path, name in self.files:
            number = 1
            with _parquet(path, name) as file:
                size = sum(file.metadata.row_group(i).total_byte_size for i in range(file.num_row_groups))
                rows = max(1, BLOCK_BYTES * file.metadata.num_rows // max(size, 1))
                for batch in file.iter_batches(batch_size=min(rows, BLOCK_BYTES)):
                    yield Documents(pa.Table.from_batches([batch]), name, range(number, number + len(batch)))
                    number += len(batch)

    def sentences(self, documents: Documents) -> Sentences:
        """See `DocumentFiles.sentences`."""
        column = documents.records.column(self.column)
        try:
            texts = column.to_pylist()
        except UnicodeDecodeError:  # Arrow takes any bytes for a string
            pairs = zip(
                column.cast(pa.large_string()).cast(pa.large_binary()).to_pylist(), documents.numbers, strict=True
            )
            texts = [clean_block(t or b"", documents.name, n, self.errors).data.decode() for t, n in pairs]
        return split_sentences((text or "" for text in texts), documents.name, documents.numbers[0])

    def take(self, documents: Documents, rows: Positions, scores: Floats | None = None) -> pa.Table:
        """See `DocumentFiles.take`."""
        table = documents.records
        if len(rows) < len(table):
            table = table.take(to_arrow(rows))
        return table if scores is None else table.append_column(self.score_column, to_arrow(scores))

    def reordered(self, order: Positions) -> Iterator[Documents]:
        """See `DocumentFiles.reordered`: the whole table is held in memory."""
        table = pa.concat_tables([documents.records for documents in self.read()])
        require_unchanged(len(table), len(order))
        for start in range(0, len(order), RANKED_AT_ONCE):
            part = table.take(to_arrow(order[start : start + RANKED_AT_ONCE]))
            yield Documents(part, "", range(len(part)))

    @contextmanager
    def writer(self, file: BinaryIO, *, scored: bool) -> Iterator[Write]:
        """See `DocumentFiles.writer`: schema, its metadata and the compression are those of the first file."""
        import pyarrow.parquet as pq

        schema = self.schema.append(pa.field(self.score_column, pa.float64())) if scored else self.schema
        held: list[pa.Table] = []

        def flush() -> None:
            if held:
                out.write_table(pa.concat_tables(held))
                held.clear()

        def write(records: pa.Table) -> None:
            held.append(records)
            if sum(table.nbytes for table in held) >= ROW_GROUP_BYTES:
                flush()

        with pq.ParquetWriter(file, schema, compression=self.compression) as out:
            yield write
            flush()


@contextmanager
def _parquet(path: str | Path, name: str) -> Iterator[Any]:
    import pyarrow.parquet as pq

    try:
        with pq.ParquetFile(path) as file:
            yield file
    except (pa.ArrowException, OSError) as error:
        if isinstance(error, FileNotFoundError):
            raise LmkitError(f"{name}: no such file") from None
        if Path(path).is_dir():
            raise LmkitError(f"{name}: is a directory; name a parquet file in it") from None
        if isinstance(error, OSError) and error.errno:
            raise LmkitError(f"{name}: cannot read: {error.strerror or error}; check the path") from None
        reason = str(error).split(". ")[0]
        raise LmkitError(f"{name}: not a parquet file, or damaged ({reason:.200}); fetch it again") from None
