"""Text from files, lines and data sets: the same sentences whatever the packing, or one clear line of refusal."""

from __future__ import annotations

import bz2
import csv
import gc
import gzip
import io
import json
import lzma
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from conftest import GOLDEN
from hypothesis import given, settings
from hypothesis import strategies as st

import lmkit.text.corpus as corpus_module
from lmkit.errors import LmkitError
from lmkit.text.corpus import (
    Block,
    Corpus,
    encode_corpus,
    learn_corpus,
    read_dataset,
    read_files,
    read_lines,
    require_text,
)
from lmkit.text.tokenizer import TOKENIZERS, WordTokenizer
from lmkit.text.vocabulary import UNK, Vocabulary

PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "plain": bytes,
    "gzip": gzip.compress,
    "bzip2": bz2.compress,
    "xz": lzma.compress,
}


def text_of(blocks: Iterator[Block]) -> bytes:
    return b"".join(block.data for block in blocks)


def same(a: Corpus, b: Corpus) -> bool:
    return all(
        np.array_equal(getattr(a, name), getattr(b, name)) for name in ("ids", "offsets", "words", "n_bytes", "unknown")
    )


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.fixture
def file(tmp_path: Path) -> Callable[[bytes], Path]:
    """Writes a file of some bytes."""
    return lambda data: write(tmp_path / "text.txt", data)


# --- what is read -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("packer", PACKERS)
def test_packed_files_are_told_by_their_first_bytes(packer: str, file: Callable[[bytes], Path]) -> None:
    text = "a bé\n\nc\n".encode()
    assert text_of(read_files([file(PACKERS[packer](text))])) == text


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        (b"", []),
        (b"\n", [b""]),
        (b"\n\n", [b"", b""]),
        (b"a", [b"a"]),
        (b"a\n", [b"a"]),
        (b"a\n\nb", [b"a", b"", b"b"]),
        (b"a\r\n\r\nb\r\n", [b"a", b"", b"b"]),
        (b"a\rb\n", [b"a\rb"]),
        (b"\xef\xbb\xbfa\nb\n", [b"a", b"b"]),
        (b"a\n\xef\xbb\xbfb\n", [b"a", b"\xef\xbb\xbfb"]),
        (b"\xef\xbb\xbf\xef\xbb\xbfa\n", [b"\xef\xbb\xbfa"]),
        (b"a\x0bb\x0cc\xc2\x85d\xe2\x80\xa8e\n", [b"a\x0bb\x0cc\xc2\x85d\xe2\x80\xa8e"]),
        (b"B\nZh\x1f\x8b\n", None),
        (b"B", [b"B"]),
        (b"BZ", [b"BZ"]),
    ],
    ids=ascii,
)
def test_lines_of_a_file(data: bytes, lines: list[bytes] | None, file: Callable[[bytes], Path]) -> None:
    if lines is None:
        with pytest.raises(LmkitError, match=":2: not UTF-8"):
            text_of(read_files([file(data)]))
    else:
        assert text_of(read_files([file(data)])) == b"".join(line + b"\n" for line in lines)


def test_several_files_are_one_text(tmp_path: Path) -> None:
    first = write(tmp_path / "1", b"\xef\xbb\xbfa\nb")  # the last line has no line feed
    second = write(tmp_path / "2", gzip.compress(b"\xef\xbb\xbfc\n"))
    blocks = list(read_files([first, str(second)]))
    assert text_of(iter(blocks)) == b"a\nb\nc\n"
    assert [(b.name, b.line) for b in blocks] == [(str(first), 1), (str(first), 2), (str(second), 1)]


def test_a_file_packed_in_several_members(file: Callable[[bytes], Path]) -> None:
    assert text_of(read_files([file(gzip.compress(b"a\n") + gzip.compress(b"b\n"))])) == b"a\nb\n"


@pytest.mark.parametrize("packer", PACKERS)
def test_a_pipe_is_read_once_and_whole(packer: str, tmp_path: Path) -> None:
    text = b"".join(b"line %d\n" % i for i in range(5000))
    os.mkfifo(tmp_path / "pipe")
    writer = threading.Thread(target=(tmp_path / "pipe").write_bytes, args=[PACKERS[packer](text)])
    writer.start()
    assert text_of(read_files([tmp_path / "pipe"])) == text
    writer.join()


def test_live_reading_hands_on_lines_as_they_come() -> None:
    reader, writer = os.pipe()
    blocks = read_files([f"/dev/fd/{reader}"], live=True)
    with os.fdopen(writer, "wb", buffering=0) as pipe:
        pipe.write(b"one\ntw")
        assert next(blocks).data == b"one\n"
        pipe.write(b"o\n")
        assert next(blocks).data == b"two\n"
    os.close(reader)
    assert list(blocks) == []


def test_nul_is_noted_once_a_block(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "nul.txt", b"a\nb\0c\0d\ne\0f\n")
    said: list[str] = []
    tokenizer, corpus = learn_corpus(read_files([path], say=said.append))
    assert said == [f"{path}:2: NUL byte; NUL separates words, as in KenLM"]
    assert tokenizer.vocabulary.tokens()[4:] == b"a b c d e f".split()
    assert corpus.words.tolist() == [1, 3, 2]
    monkeypatch.setattr(corpus_module, "BLOCK_BYTES", 4)
    list(read_files([path], say=said.append))
    assert [note.split(":")[1] for note in said[1:]] == ["2", "3"]


# --- lines in memory ----------------------------------------------------------------------------------------------


def test_lines_in_memory() -> None:
    lines = ["a b", "", "c\n", "d\r\n", "é"]
    expected = "a b\n\nc\nd\né\n".encode()
    assert text_of(read_lines(lines)) == expected
    assert text_of(read_lines(iter(lines))) == expected
    assert text_of(read_lines(line for line in lines)) == expected
    assert text_of(read_lines([])) == b""


def test_one_string_is_no_list_of_lines() -> None:
    for wrong in ("a b c", b"a b c"):
        with pytest.raises(LmkitError, match="one string where a list of lines is wanted"):
            list(read_lines(wrong))  # type: ignore[arg-type]


@pytest.mark.parametrize("line", ["a\nb", "\na", "a\n\n"])
def test_a_line_feed_inside_a_sentence(line: str) -> None:
    with pytest.raises(LmkitError, match=r"^text, sentence 3: holds a line feed; a sentence is one line$"):
        list(read_lines(["x", "y", line]))


# --- numbers ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["word", "char", "byte"])
def test_counted_by_hand(kind: str, file: Callable[[bytes], Path]) -> None:
    _, corpus = learn_corpus(read_files([file("\xa0 é\n\nb\tb  a \r\na\0x\n".encode())]), kind)
    assert len(corpus) == 4
    assert corpus.words.tolist() == [2, 0, 3, 2]
    assert corpus.n_bytes.tolist() == [6, 1, 8, 4]  # the line feed included, of CRLF one byte
    tokens = {"word": [2, 0, 3, 2], "char": [3, 0, 7, 3], "byte": [5, 0, 7, 3]}
    assert np.diff(corpus.offsets).tolist() == tokens[kind]
    assert len(corpus.ids) == sum(tokens[kind])
    assert not len(corpus.unknown)


def test_unknown_words_of_a_given_vocabulary() -> None:
    tokenizer = WordTokenizer(Vocabulary([b"a", b"b"]))
    corpus = encode_corpus(read_lines(["x a", "", "a y <unk>", "<s> b"]), tokenizer)
    assert corpus.ids.tolist() == [UNK, 4, 4, UNK, UNK, UNK, 5]
    assert corpus.unknown.tolist() == [0, 3, 4, 5]
    assert corpus.unknown_by_sentence.tolist() == [1, 0, 2, 1]


def test_a_literal_unk_of_the_training_text_is_a_word() -> None:
    tokenizer, corpus = learn_corpus(read_lines(["a <unk> b", "<unk>"]))
    assert corpus.ids.tolist() == [4, UNK, 5, UNK]
    assert not len(corpus.unknown)
    later = encode_corpus(read_lines(["<unk> new"]), tokenizer)
    assert later.ids.tolist() == [UNK, UNK]
    assert later.unknown.tolist() == [1]


def test_words_too_rare_become_unknown() -> None:
    tokenizer, corpus = learn_corpus(read_lines(["a b a", "<unk> c", "b"]), min_count=2)
    assert tokenizer.vocabulary.tokens()[4:] == [b"a", b"b"]
    assert corpus.ids.tolist() == [4, 5, 4, UNK, UNK, 5]
    assert corpus.unknown.tolist() == [4]  # not the literal `<unk>`
    assert corpus.unknown_by_sentence.tolist() == [0, 1, 0]


@pytest.mark.parametrize(("size", "kept"), [(None, "b a c"), (7, "b a c"), (6, "b a"), (5, "a"), (4, ""), (1, "")])
def test_vocabulary_size_keeps_the_most_frequent(size: int | None, kept: str) -> None:
    tokenizer, corpus = learn_corpus(read_lines(["b a c", "a b a"]), vocabulary_size=size)
    assert [t.decode() for t in tokenizer.vocabulary.tokens()[4:]] == kept.split()
    assert len(corpus.unknown) == sum(word not in kept.split() for word in "bacaba")


words = st.sampled_from(["a", "b", "ab", "é", "日本", "<unk>", "<pad>", "<s>x", "\xa0", "\0", "\t", " ", "😀"])
texts = st.lists(st.lists(words, max_size=5).map(" ".join), max_size=8)


@given(lines=texts, kind=st.sampled_from(["word", "char"]), min_count=st.integers(1, 3), size=st.integers(4, 9))
@settings(deadline=None, max_examples=60)
def test_a_learned_corpus_is_the_text_encoded_with_what_was_learned(
    lines: list[str], kind: str, min_count: int, size: int
) -> None:
    blocks = list(read_lines(lines))
    tokenizer, learned = learn_corpus(blocks, kind, min_count=min_count, vocabulary_size=size)
    assert len(tokenizer.vocabulary) <= max(size, 4)
    assert same(learned, encode_corpus(blocks, tokenizer))


@pytest.mark.parametrize("kind", TOKENIZERS)
def test_every_kind_can_be_learned(kind: str) -> None:
    tokenizer, corpus = learn_corpus(read_files([GOLDEN / "story.txt"]), kind, vocabulary_size=300)
    assert tokenizer.kind == kind
    assert int(corpus.n_bytes.sum()) == (GOLDEN / "story.txt").stat().st_size
    assert same(corpus, encode_corpus(read_files([GOLDEN / "story.txt"]), tokenizer, training=True))


def test_a_kind_that_does_not_exist() -> None:
    with pytest.raises(LmkitError, match="unknown tokenizer 'morse'; known are word, char, byte, sentencepiece"):
        learn_corpus(read_lines(["a"]), "morse")


def test_an_empty_text() -> None:
    for kind in ("word", "char", "byte"):
        _, corpus = learn_corpus(read_lines([]), kind)
        assert (len(corpus), len(corpus.ids), corpus.offsets.tolist()) == (0, 0, [0])
        with pytest.raises(LmkitError, match=r"^x: the text is empty; give at least one line$"):
            require_text(corpus, "x")
    require_text(learn_corpus(read_lines([""]))[1], "x")


# --- blocks -------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def blocks_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("blocks")


@given(texts, st.integers(1, 16), st.booleans(), st.booleans(), st.sampled_from(sorted(PACKERS)))
@settings(deadline=None, max_examples=60)
def test_small_blocks_give_the_same_corpus(
    blocks_folder: Path, lines: list[str], size: int, crlf: bool, final: bool, packer: str
) -> None:
    end = "\r\n" if crlf else "\n"
    data = "\N{BYTE ORDER MARK}" + end.join(lines) + (end if final else "")
    path = write(blocks_folder / "text", PACKERS[packer](data.encode()))
    whole = learn_corpus(read_files([path]), min_count=2)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(corpus_module, "BLOCK_BYTES", size)
        blocks = list(read_files([path]))
        parts = learn_corpus(blocks, min_count=2)
        encoded = encode_corpus(blocks, whole[0])
    assert same(parts[1], whole[1])
    assert same(encoded, whole[1])
    assert parts[0].vocabulary.identity == whole[0].vocabulary.identity
    assert [b.line for b in blocks] == [1 + sum(b.data.count(b"\n") for b in blocks[:i]) for i in range(len(blocks))]


@given(texts, st.integers(1, 16))
@settings(deadline=None, max_examples=40)
def test_small_blocks_of_lines_in_memory_give_the_same_corpus(lines: list[str], size: int) -> None:
    whole = learn_corpus(read_lines(lines))[1]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(corpus_module, "BLOCK_BYTES", size)
        blocks = list(read_lines(lines))
        assert same(learn_corpus(blocks)[1], whole)
    assert [b.line for b in blocks] == [1 + sum(b.data.count(b"\n") for b in blocks[:i]) for i in range(len(blocks))]
    assert len(whole) == len(lines)


@pytest.mark.parametrize("kind", ["word", "char", "byte"])
def test_a_large_corpus_lives_in_a_temporary_file(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = [Block(b"a b c a\n\n", "x", 1), Block(b"b\n", "x", 3), Block(b"c d\n", "x", 4)]
    held = learn_corpus(blocks, kind, min_count=2)[1]
    for limit in (0, 4, 5):
        monkeypatch.setattr(corpus_module, "SPILL_IDS", limit)
        spilled = learn_corpus(blocks, kind, min_count=2)[1]
        assert isinstance(spilled.ids, np.memmap)
        assert same(spilled, held)


def test_a_corpus_that_fits_stays_in_memory() -> None:
    assert not isinstance(learn_corpus(read_lines(["a b"]))[1].ids, np.memmap)


def test_a_long_line(file: Callable[[bytes], Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus_module, "BLOCK_BYTES", 1 << 20)
    path = file(b"x" * 10_000_000 + b" y\nz\n")
    tokenizer, corpus = learn_corpus(read_files([path]))
    assert corpus.n_bytes.tolist() == [10_000_003, 2]
    assert corpus.words.tolist() == [2, 1]
    assert len(tokenizer.vocabulary) == 4 + 3


# --- refusals -----------------------------------------------------------------------------------------------------


def refusal(path: Path, **options: str) -> str:
    """The one line that a file is refused with, without its path."""
    with pytest.raises(LmkitError) as error:
        text_of(read_files([path], **options))  # type: ignore[arg-type]
    message = str(error.value)
    assert "\n" not in message
    assert message.startswith(str(path))
    return message.removeprefix(str(path))


def test_missing_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.txt") == ": no such file"


def test_directory(tmp_path: Path) -> None:
    assert refusal(tmp_path) == ": is a directory; name a text file in it"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_unreadable_file(file: Callable[[bytes], Path]) -> None:
    path = file(b"a\n")
    path.chmod(0)
    assert refusal(path) == ": cannot read: Permission denied"


@pytest.mark.parametrize("size", [1, 5, 1 << 24])
@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"\xe9\n", ":1: not UTF-8 (byte 0xe9)"),
        (b"a\nb\n\nc \xff d\n", ":4: not UTF-8 (byte 0xff)"),
        (b"a\r\nb\r\n\xc3\n\xff\n", ":3: not UTF-8 (byte 0xc3)"),
        (b"a\nb\xe2\x82", ":2: not UTF-8 (byte 0xe2)"),
        (b"\xed\xa0\x80\n", ":1: not UTF-8 (byte 0xed)"),
    ],
)
def test_not_utf8(
    size: int, data: bytes, place: str, file: Callable[[bytes], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(corpus_module, "BLOCK_BYTES", size)
    assert refusal(file(data)) == f"{place}; convert the file, or go on with --errors replace"


def test_not_utf8_replaced(file: Callable[[bytes], Path]) -> None:
    path = file(b"a\xffb\n\xc3\n\xe2\x82\nc\n")
    assert text_of(read_files([path], errors="replace")).decode() == "a\ufffdb\n\ufffd\n\ufffd\nc\n"


@given(st.lists(st.binary(max_size=4) | st.sampled_from([b"\n", b"\r\n", b"a"])).map(b"".join), st.integers(1, 9))
@settings(deadline=None, max_examples=100)
def test_any_bytes_give_whole_lines_of_utf8_or_one_line(blocks_folder: Path, data: bytes, size: int) -> None:
    path = write(blocks_folder / "bytes", data)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(corpus_module, "BLOCK_BYTES", size)
        for errors in ("strict", "replace"):
            try:
                text = text_of(read_files([path], errors=errors))  # type: ignore[arg-type]
            except LmkitError as error:
                text = str(error).removeprefix(str(path)).encode() + b"\n"
                assert text.count(b"\n") == 1
            assert text.decode() == "" or text.endswith(b"\n")


@pytest.mark.parametrize("errors", ["strict", "replace"])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_is_named(errors: str, encoding: str, file: Callable[[bytes], Path]) -> None:
    path = file("\N{BYTE ORDER MARK}a b\nc\n".encode(encoding))
    assert refusal(path, errors=errors) == ": UTF-16 text; convert it: iconv -f UTF-16 -t UTF-8"


@pytest.mark.parametrize("packer", ["gzip", "bzip2", "xz"])
@pytest.mark.parametrize("part", [0.1, 0.5, 0.99])
def test_packed_file_cut_short(packer: str, part: float, file: Callable[[bytes], Path]) -> None:
    packed = PACKERS[packer](np.random.default_rng(1).integers(32, 127, 5000).astype(np.uint8).tobytes())
    message = refusal(file(packed[: int(len(packed) * part)]))
    assert message.startswith(": damaged or truncated compressed file")
    assert message.endswith("; fetch it again")


@pytest.mark.parametrize("packer", ["gzip", "bzip2", "xz"])
def test_packed_file_damaged_in_the_middle(packer: str, file: Callable[[bytes], Path]) -> None:
    packed = bytearray(PACKERS[packer](np.random.default_rng(1).integers(32, 127, 5000).astype(np.uint8).tobytes()))
    middle = len(packed) // 2
    packed[middle : middle + 40] = bytes(40)
    message = refusal(file(bytes(packed)))
    assert message.startswith(": damaged or truncated compressed file")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (b"a\nb <s> c\n", ":2: <s>"),
        (b"a\n\n</s>\n", ":3: </s>"),
        (b"<s>x </s>y x<s>\n\t<s>\0\n", ":2: <s>"),
        (b"</s>", ":1: </s>"),
    ],
)
def test_sentence_marks_in_a_training_text(text: bytes, place: str, file: Callable[[bytes], Path]) -> None:
    path = file(text)
    message = f"{path}{place} in the text; lmkit adds sentence marks itself: remove it"
    with pytest.raises(LmkitError) as error:
        learn_corpus(read_files([path]))
    assert str(error.value) == message
    with pytest.raises(LmkitError) as error:
        encode_corpus(read_files([path]), WordTokenizer(Vocabulary([b"a"])), training=True)
    assert str(error.value) == message


def test_sentence_marks_in_a_later_block(file: Callable[[bytes], Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus_module, "BLOCK_BYTES", 4)
    path = file(b"a b\nc d\ne f\n<s>\n")
    with pytest.raises(LmkitError, match=":4: <s> in the text"):
        learn_corpus(read_files([path]))


def test_what_only_looks_like_a_sentence_mark_is_a_word() -> None:
    lookalikes = ["<s>x", "</s>.", "x<s>", "<S>", "<s\xa0>", "<pad>"]
    tokenizer, _ = learn_corpus(read_lines([" ".join(lookalikes)]))
    assert [t.decode() for t in tokenizer.vocabulary.tokens()[4:]] == lookalikes


@pytest.mark.parametrize("kind", ["char", "byte"])
def test_a_sentence_mark_is_text_like_any_other_below_words(kind: str) -> None:
    tokenizer, corpus = learn_corpus(read_lines(["<s>"]), kind)
    assert tokenizer.decode(corpus.ids.tolist()) == "<s>"


def test_a_sentence_mark_in_a_text_to_score_is_an_unknown_word() -> None:
    corpus = encode_corpus(read_lines(["<s> a </s>"]), WordTokenizer(Vocabulary([b"a"])))
    assert corpus.ids.tolist() == [UNK, 4, UNK]


# --- data sets ----------------------------------------------------------------------------------------------------

ROWS = ["one two", "three\nfour\n", "", "crlf\r\nx", " = é = \n", "NA", "null"]
SENTENCES = "one two\nthree\nfour\n\ncrlf\nx\n = é = \nNA\nnull\n".encode()


def as_csv(delimiter: str) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerows([["text", "n"], *([row, i] for i, row in enumerate(ROWS))])
    return out.getvalue().encode()


def as_parquet(rows: list[str | None]) -> bytes:
    out = io.BytesIO()
    pq.write_table(pa.table({"text": rows, "n": list(range(len(rows)))}), out)
    return out.getvalue()


FILES = {
    "rows.parquet": as_parquet([*ROWS]),
    "rows.json": json.dumps([{"text": row, "n": i} for i, row in enumerate(ROWS)]).encode(),
    "rows.jsonl": b"".join(json.dumps({"text": row, "n": i}).encode() + b"\n" for i, row in enumerate(ROWS)),
    "rows.csv": as_csv(","),
    "rows.tsv": as_csv("\t"),
}


@pytest.fixture
def collect() -> Iterator[None]:
    """What the test leaves behind is collected before its warning filters end."""
    yield
    gc.collect()


@pytest.mark.usefixtures("offline")
@pytest.mark.parametrize("streaming", [False, True], ids=["whole", "streaming"])
class TestDatasets:
    @pytest.mark.parametrize("name", FILES)
    def test_local_files(self, name: str, streaming: bool, tmp_path: Path) -> None:
        path = str(write(tmp_path / name, FILES[name]))
        blocks = list(read_dataset(path, streaming=streaming))
        assert [(b.data, b.name, b.line) for b in blocks] == [(SENTENCES, f"{path}[train]", 1)]

    def test_packed(self, streaming: bool, tmp_path: Path) -> None:
        path = write(tmp_path / "rows.jsonl.gz", gzip.compress(FILES["rows.jsonl"]))
        assert text_of(read_dataset(str(path), streaming=streaming)) == SENTENCES

    def test_a_row_without_text_is_an_empty_sentence(self, streaming: bool, tmp_path: Path) -> None:
        path = write(tmp_path / "rows.parquet", as_parquet(["a", None, "b"]))
        assert text_of(read_dataset(str(path), streaming=streaming)) == b"a\n\nb\n"

    def test_another_column(self, streaming: bool, tmp_path: Path) -> None:
        path = write(tmp_path / "rows.jsonl", b'{"n": 1, "body": "a b"}\n')
        assert text_of(read_dataset(str(path), column="body", streaming=streaming)) == b"a b\n"

    @pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")  # `datasets` leaves a csv file to be collected
    @pytest.mark.usefixtures("collect")
    @pytest.mark.parametrize("name", FILES)
    def test_wrong_column(self, name: str, streaming: bool, tmp_path: Path) -> None:
        path = str(write(tmp_path / name, FILES[name]))
        with pytest.raises(LmkitError) as error:
            text_of(read_dataset(path, column="body", streaming=streaming))
        assert str(error.value) == f"{path}: no column 'body'; it has text, n; choose with --column"

    @pytest.mark.parametrize("value", ["5", '["a"]', '{"en": "a"}'], ids=["number", "list", "translations"])
    def test_a_column_that_is_no_text(self, value: str, streaming: bool, tmp_path: Path) -> None:
        path = str(write(tmp_path / "rows.jsonl", f'{{"text": {value}}}\n'.encode()))
        with pytest.raises(LmkitError, match=r"rows\.jsonl: column 'text' holds (int|list|dict), not text; choose"):
            text_of(read_dataset(path, streaming=streaming))

    @pytest.mark.parametrize("suffix", ["parquet", "json", "jsonl", "csv", "tsv"])
    def test_missing_file(self, suffix: str, streaming: bool, tmp_path: Path) -> None:
        path = str(tmp_path / f"none.{suffix}")
        with pytest.raises(LmkitError) as error:
            text_of(read_dataset(path, streaming=streaming))
        assert str(error.value) == f"{path}: no such file"

    @pytest.mark.parametrize(
        ("name", "data"),
        [
            ("cut.parquet", FILES["rows.parquet"][:-20]),
            ("no.parquet", b"PAR1 nonsense"),
            ("cut.jsonl", b'{"text": "a"}\n{"text": \n'),
            ("quote.csv", b'text,n\n"a,1\n'),
            ("latin1.csv", b"text\ncaf\xe9\n"),
            ("empty.csv", b""),
            ("empty.jsonl", b""),
        ],
    )
    def test_damaged_file(self, name: str, data: bytes, streaming: bool, tmp_path: Path) -> None:
        path = str(write(tmp_path / name, data))
        with pytest.raises(LmkitError) as error:
            text_of(read_dataset(path, streaming=streaming))
        message = str(error.value)
        assert message.startswith(f"{path}: `datasets` cannot load it: ")
        assert "\n" not in message
        assert "while generating the dataset" not in message  # the cause is named, not that there is one
        assert not message.endswith(": ")

    def test_a_data_set_that_cannot_be_reached(self, streaming: bool) -> None:
        with pytest.raises(LmkitError, match=r"^no-such-set: `datasets` cannot load it: .*Hub"):
            text_of(read_dataset("no-such-set", streaming=streaming))
