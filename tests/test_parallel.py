"""Parallel text: lines stay partners whatever is in them, what is left out is counted, sampled pieces can be redone."""

from __future__ import annotations

import bz2
import gzip
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from functools import partial
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given as examples
from hypothesis import settings
from hypothesis import strategies as st

import lmkit.text.corpus as corpus_module
from lmkit import LmkitError
from lmkit.text.corpus import Block, Corpus, encode_corpus, learn_corpus, read_lines
from lmkit.text.parallel import (
    LengthLimits,
    Pairs,
    ParallelCorpus,
    Prepared,
    SubwordSampling,
    align,
    given,
    languages_of,
    prepare,
    read_pairs,
    read_parallel_files,
    read_translations,
    read_tsv,
)
from lmkit.text.tokenizer import ByteTokenizer

DEMO = Path(__file__).parent.parent / "data" / "demo"
SOURCE = ["ein haus", "", "zwei\u2028 häuser\x0b", "  drei  ", "kein\x85wort\rhier", "", "日本"]
TARGET = ["a house", "two", "", "three \x1c", "", "", "Japan \u3000"]
KINDS = ["word", "char", "byte", "sentencepiece"]


def joined(pairs: Iterable[Pairs]) -> tuple[list[str], list[str]]:
    """The lines of both sides; that pieces have as many of each is checked on the way."""
    sides: tuple[list[str], list[str]] = ([], [])
    for pair in pairs:
        assert pair.source.data.count(b"\n") == pair.target.data.count(b"\n") == len(pair.numbers) > 0
        for lines, block in zip(sides, pair, strict=True):
            assert block.line == len(lines) + 1
            lines += block.data.decode().split("\n")[:-1]
    return sides


def written(path: Path, lines: list[str], end: str = "\n") -> Path:
    path.write_bytes("".join(line + end for line in lines).encode())
    return path


@pytest.fixture(params=[7, 40, 1 << 23])
def block_bytes(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus_module, "BLOCK_BYTES", request.param)


# --- reading ------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("block_bytes")
def test_two_files_as_they_come(tmp_path: Path) -> None:
    """LF or CRLF, a byte order mark, compressed, without a last line feed."""
    source = "\ufeff" + "\r\n".join(SOURCE)
    (tmp_path / "s").write_bytes(source.encode())
    (tmp_path / "t").write_bytes(gzip.compress("\n".join([*TARGET, ""]).encode()))
    (tmp_path / "u").write_bytes(bz2.compress("\n".join([*TARGET, ""]).encode()))
    for target in ("t", "u"):
        assert joined(read_parallel_files([tmp_path / "s"], [tmp_path / target])) == (SOURCE, TARGET)


def test_many_files_are_partners_one_by_one(tmp_path: Path) -> None:
    a, b = written(tmp_path / "a", ["1", "2"]), written(tmp_path / "b", ["3"])
    pairs = list(read_parallel_files([a, b], [written(tmp_path / "c", ["x", "y"]), written(tmp_path / "d", ["z"])]))
    assert [(p.source.name, p.source.data, p.target.data) for p in pairs] == [
        (str(a), b"1\n2\n", b"x\ny\n"),
        (str(b), b"3\n", b"z\n"),
    ]
    with pytest.raises(LmkitError, match="2 source files and 1 target files; give one target for each source"):
        list(read_parallel_files([a, b], [a]))
    with pytest.raises(LmkitError, match=r"a has 2 lines and .*b has 1;"):
        list(read_parallel_files([a, b], [b, a]))  # though both come to three lines


@pytest.mark.usefixtures("block_bytes")
@pytest.mark.parametrize(("lines", "others"), [(5, 3), (0, 3), (1234, 1233)])
def test_files_of_different_length_are_refused_with_both_counts(tmp_path: Path, lines: int, others: int) -> None:
    a, b = written(tmp_path / "a", ["x y"] * lines), written(tmp_path / "b", ["z"] * others)
    for source, target, told in [(a, b, (lines, others)), (b, a, (others, lines))]:
        message = f"{source} has {told[0]:,} lines and {target} has {told[1]:,}; line n of one must be the translation"
        with pytest.raises(LmkitError, match=message):
            list(read_parallel_files([source], [target]))


def test_bad_files(tmp_path: Path) -> None:
    good = written(tmp_path / "good", ["a", "b"])
    (tmp_path / "bad").write_bytes(b"a\n\xff\n")
    with pytest.raises(LmkitError, match="bad:2: not UTF-8"):
        list(read_parallel_files([good], [tmp_path / "bad"]))
    assert joined(read_parallel_files([good], [tmp_path / "bad"], errors="replace")) == (["a", "b"], ["a", "\ufffd"])
    with pytest.raises(LmkitError, match="none: no such file"):
        list(read_parallel_files([tmp_path / "none"], [good]))
    with pytest.raises(LmkitError, match="standard input cannot be both sides; give a file"):
        list(read_parallel_files(["-"], ["-"]))


@examples(st.lists(st.integers(0, 4), max_size=8), st.lists(st.integers(0, 4), max_size=8))
@settings(deadline=None)
def test_blocks_are_cut_to_as_many_lines(ours: list[int], theirs: list[int]) -> None:
    def blocks(sizes: list[int], name: str) -> Iterator[Block]:
        line = 1
        for size in sizes:
            yield Block(b"".join(b"%d\n" % n for n in range(line, line + size)), name, line)
            line += size

    lines = min(sum(ours), sum(theirs))
    aligned = align(blocks(ours, "s"), blocks(theirs, "t"), names=("s", "t"))
    seen: tuple[list[str], list[str]] = ([], [])
    unequal = pytest.raises(LmkitError, match=f"s has {sum(ours)} lines and t has {sum(theirs)};")
    with nullcontext() if sum(ours) == sum(theirs) else unequal:
        for pair in aligned:
            for side, block in zip(seen, pair, strict=True):
                side += block.data.decode().splitlines()
    assert seen == tuple([[str(n) for n in range(1, lines + 1)]] * 2)


@pytest.mark.usefixtures("block_bytes")
def test_a_tsv(tmp_path: Path) -> None:
    rows = [f"{s}\t{t}" for s, t in zip(SOURCE, TARGET, strict=True)]
    for end in ("\n", "\r\n"):
        assert joined(read_tsv([written(tmp_path / "rows.tsv", rows, end)])) == (SOURCE, TARGET)
    (tmp_path / "rows.tsv.gz").write_bytes(gzip.compress("\n".join(rows).encode()))  # no last line feed
    assert joined(read_tsv([tmp_path / "rows.tsv.gz"])) == (SOURCE, TARGET)


@pytest.mark.usefixtures("block_bytes")
@pytest.mark.parametrize(
    ("row", "found"), [("a\tb\tc", "3 columns"), ("a", "1 column"), ("", "1 column"), ("\t\t", "3")]
)
def test_tabs_inside_fields_are_refused_with_the_line(tmp_path: Path, row: str, found: str) -> None:
    path = written(tmp_path / "rows.tsv", ["fine here\tgut", "\t", "x\t", row, "a\tb\tc\td"])
    with pytest.raises(LmkitError, match=rf"rows\.tsv:4: {found}.* source and target are wanted with one tab between"):
        list(read_tsv([path]))


def test_a_tsv_from_standard_input(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with written(tmp_path / "x", ["a\tb", "\tc"]).open() as file:
        monkeypatch.setattr(sys, "stdin", file)
        assert joined(read_tsv(["-"])) == (["a", ""], ["b", "c"])


def test_pairs_in_memory() -> None:
    assert joined(read_pairs(SOURCE, TARGET)) == (SOURCE, TARGET)
    with pytest.raises(LmkitError, match="the source has 2 lines and the target has 1;"):
        list(read_pairs(["a", "b"], ["c"]))


ROWS = [{"de": s, "en": t} for s, t in zip(SOURCE, TARGET, strict=True)]


@pytest.mark.usefixtures("offline")
class TestTranslationSets:
    """Both forms: a column for each language, and one column `translation` with a key for each."""

    @pytest.mark.parametrize("nested", [False, True])
    @pytest.mark.parametrize("streaming", [False, True])
    def test_rows(self, tmp_path: Path, nested: bool, streaming: bool) -> None:
        rows = [{"translation": row} for row in ROWS] if nested else ROWS
        (tmp_path / "set.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
        pq.write_table(pa.Table.from_pylist(rows), tmp_path / "set.parquet")
        for name in ("set.jsonl", "set.parquet"):
            pairs = read_translations(str(tmp_path / name), "en", "de", streaming=streaming)
            assert joined(pairs) == (TARGET, SOURCE)

    def test_line_feeds_and_nulls(self, tmp_path: Path) -> None:
        rows = [{"de": "a\nb\r\nc", "en": None}, {"de": None, "en": "x\n"}, {"de": "\n\n", "en": "y"}]
        pq.write_table(pa.Table.from_pylist(rows), tmp_path / "set.parquet")
        told: list[str] = []
        pairs = read_translations(str(tmp_path / "set.parquet"), "de", "en", say=told.append)
        assert joined(pairs) == (["a b c", "", " "], ["", "x", "y"])
        assert told == [f"{tmp_path}/set.parquet[train], de: line feeds inside sentences are read as spaces"]

    @pytest.mark.parametrize("nested", [False, True])
    def test_a_language_that_is_not_there(self, tmp_path: Path, nested: bool) -> None:
        rows = [{"translation": row} for row in ROWS] if nested else ROWS
        pq.write_table(pa.Table.from_pylist(rows), tmp_path / "set.parquet")
        message = "no column 'fr'; it has de, en; choose with --source-lang and --target-lang"
        with pytest.raises(LmkitError, match=message):
            list(read_translations(str(tmp_path / "set.parquet"), "de", "fr"))


# --- encoding -----------------------------------------------------------------------------------------------------

SMALL = (
    ["das haus ist klein", "", "das buch", "ein sehr langer satz mit vielen vielen worten", "ja", "das Ω"],
    ["the house is small", "nothing", "the book", "one", "", "the Ω"],
)


def encoder(kind: str) -> Callable[[Iterable[Block]], tuple[object, Corpus]]:
    return partial(learn_corpus, kind=kind, vocabulary_size=320 if kind == "sentencepiece" else None)


def prepared(
    kind: str, joint: bool, limits: LengthLimits | None, lines: tuple[list[str], list[str]] = SMALL
) -> Prepared:
    return prepare(read_pairs(*lines), encoder(kind), None if joint else encoder(kind), limits=limits)  # type: ignore[arg-type]


def decoded(corpus: Corpus, tokenizer: object) -> list[str]:
    lines = np.split(corpus.ids, corpus.offsets[1:-1])
    return [tokenizer.decode(line.tolist()) for line in lines]  # type: ignore[attr-defined]


def same(one: Corpus, other: Corpus) -> bool:
    fields = ("ids", "offsets", "words", "n_bytes", "unknown")
    return one.n_characters == other.n_characters and all(
        getattr(one, name).tolist() == getattr(other, name).tolist() for name in fields
    )


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("joint", [False, True])
def test_encoded_lines_stay_partners(kind: str, joint: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the blocks are, what is kept is what encoding only the lines that are kept gives."""
    monkeypatch.setattr(corpus_module, "BLOCK_BYTES", 60)
    for limits in (None, LengthLimits(max_length=40, max_ratio=2.5)):
        done = prepared(kind, joint, limits)
        lengths = [done.source.encode(f"{s}\n".encode()).ids for s in SMALL[0]]
        others = [done.target.encode(f"{t}\n".encode()).ids for t in SMALL[1]]
        kept = list(range(6))
        if limits is not None:
            sizes = [sorted((len(s), len(t))) for s, t in zip(lengths, others, strict=True)]
            kept = [i for i, (low, high) in enumerate(sizes) if low > 0 and high <= min(40, 2.5 * low)]
            assert 0 < len(kept) < 6
        lines = [[side[i] for i in kept] for side in SMALL]
        assert len(done.corpus) == len(kept) == done.filtered.kept
        assert done.filtered.read == 6
        assert joined_text(done) == tuple(lines)
        for corpus, tokenizer, texts in zip(
            (done.corpus.source, done.corpus.target), (done.source, done.target), lines, strict=True
        ):
            assert decoded(corpus, tokenizer) == texts
            assert same(corpus, encode_corpus(read_lines(texts), tokenizer))
        assert (done.source.vocabulary.identity == done.target.vocabulary.identity) == (joint or kind == "byte")


def joined_text(done: Prepared) -> tuple[list[str], list[str]]:
    sides: tuple[list[str], list[str]] = ([], [])
    for pair in done.pairs:
        for lines, block in zip(sides, pair, strict=True):
            lines += block.data.decode().split("\n")[:-1]
    return sides


def test_unknown_tokens_move_along() -> None:
    """What stands for something else stays where it was when pairs before it are left out."""
    learn = partial(learn_corpus, min_count=2)
    lines = (["a a a a a a", "a b", "", "c a d"], ["x", "x y", "z", "z x q"])
    done = prepare(read_pairs(*lines), learn, learn, limits=LengthLimits(max_length=5))
    assert done.corpus.source.ids.tolist() == [4, 0, 0, 4, 0]
    assert done.corpus.source.unknown.tolist() == [1, 2, 4]
    assert done.corpus.target.unknown.tolist() == [1, 4]
    assert done.corpus.describe() == ("2 pairs: source 5 tokens, 3 of them unknown; target 5 tokens, 2 of them unknown")
    assert done.filtered.describe() == ("4 pairs, left out 1 with an empty side, 1 with a side longer than 5 tokens")


def test_each_pair_is_counted_once_by_the_first_reason() -> None:
    source, target = (np.array(lengths) for lengths in ([0, 0, 9, 5, 2, 4, 3], [0, 3, 1, 6, 4, 2, 7]))
    keep, filtered = LengthLimits(max_length=6, max_ratio=2).apply(source, target)
    assert keep.tolist() == [False, False, False, True, True, True, False]
    assert list(filtered.left_out.values()) == [2, 2, 0]
    keep, filtered = LengthLimits(max_length=None, max_ratio=2).apply(source, target)
    assert filtered.describe() == "7 pairs, left out 2 with an empty side, 2 with a side more than 2 times as long"
    keep, filtered = LengthLimits().apply(source[3:], target[3:])
    assert (keep.all(), filtered.describe()) == (True, "4 pairs, all kept")
    for wrong in ({"max_length": 0}, {"max_ratio": 0.5}, {"max_ratio": float("nan")}):
        with pytest.raises(ValueError, match="must be at least 1"):
            LengthLimits(**wrong)  # type: ignore[arg-type]


def test_nothing_left_is_refused_with_the_counts() -> None:
    with pytest.raises(LmkitError, match="no pair is left to train on: 2 pairs, left out 2 with an empty side"):
        prepared("word", False, LengthLimits(), (["a", ""], ["", "b"]))
    for sides in ((["a", "b"], ["", " "]), (["\0", ""], ["a", "b"])):
        with pytest.raises(LmkitError, match="no word in the text, only blanks or NUL bytes"):
            prepared("sentencepiece", False, LengthLimits(), sides)
    with pytest.raises(LmkitError, match="the parallel text is empty; give at least one pair"):
        prepared("byte", True, LengthLimits(), ([], []))


def test_tokenizers_that_are_given() -> None:
    tokenizer = ByteTokenizer()
    done = prepare(read_pairs(*SMALL), given(tokenizer), given(tokenizer))
    assert done.source is done.target is tokenizer
    assert len(done.corpus) == 6


def test_sides_of_different_length_are_no_corpus() -> None:
    (_, a), (_, b) = learn_corpus(read_lines(["a", "b"])), learn_corpus(read_lines(["a"]))
    with pytest.raises(LmkitError, match="2 source sentences and 1 target sentences"):
        ParallelCorpus(a, b)


# --- SentencePiece for translation --------------------------------------------------------------------------------


@pytest.fixture(scope="module", params=["unigram", "bpe"])
def demo(request: pytest.FixtureRequest) -> Prepared:
    learn = partial(learn_corpus, kind="sentencepiece", vocabulary_size=500, algorithm=request.param)
    return prepare(read_parallel_files([DEMO / "valid.en"], [DEMO / "valid.es"]), learn, learn, limits=LengthLimits())


def test_a_word_is_one_piece_wherever_it_stands(demo: Prepared) -> None:
    """SentencePiece puts a space before the first word too; decoding takes it away again."""
    for word in ("the", "a"):
        alone, after = (demo.source.encode(f"{text}\n".encode()).ids.tolist() for text in (word, f"the {word}"))
        assert len(alone) == 1
        assert after[-1:] == alone
    for text in ("the", " the", "  two  spaces ", "日本 \u00a0 ñ", "", "\ttab"):
        assert demo.source.decode(demo.source.encode(f"{text}\n".encode()).ids.tolist()) == text


def test_unknown_characters_survive_as_bytes(demo: Prepared) -> None:
    encoded = demo.target.encode("日本 😀\n".encode())
    assert len(encoded.unknown) == 0
    assert demo.target.decode(encoded.ids.tolist()) == "日本 😀"


def test_sampled_pieces_follow_from_seed_and_epoch(demo: Prepared) -> None:
    sampling = SubwordSampling(demo, alpha=0.2, seed=7)
    first, second = sampling(0), sampling(1)
    again = SubwordSampling(demo, alpha=0.2, seed=7)
    for epoch, expected in ((1, second), (0, first)):  # in another order, by another object
        found = again(epoch)
        assert same(found.source, expected.source)
        assert same(found.target, expected.target)
    other = SubwordSampling(demo, alpha=0.2, seed=8)(0)
    for one in (second, other, demo.corpus):
        assert not same(one.source, first.source)
        assert not same(one.target, first.target)
    for corpus in (first, second):
        assert decoded(corpus.source, demo.source) == joined_text(demo)[0]
        assert decoded(corpus.target, demo.target) == joined_text(demo)[1]
    assert len(first.source.ids) > len(demo.corpus.source.ids)


def test_only_sentencepiece_can_be_sampled() -> None:
    with pytest.raises(LmkitError, match="subword sampling draws SentencePiece pieces; a word tokenizer has none"):
        SubwordSampling(prepared("word", False, None), alpha=0.1, seed=1)


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        ("x/train.de", "y/train.en", ("de", "en")),
        ("train.de.gz", "train.en.gz", ("de", "en")),
        ("a.pt-BR", "a.deu", ("pt-BR", "deu")),
        ("a.de-en.de", "a.de-en.en", ("de", "en")),
        *((one, other, None) for one, other in [("a.de", "b.en"), ("a.de", "a.de"), ("de", "en"), ("a.src", "a.tgt")]),
        *((one, other, None) for one, other in [("a.de.gz", "a.en"), ("de.txt", "en.txt"), ("a.de.x", "a.en.y")]),
        ("a.1", "a.2", None),
        *((f"a.{one}", f"a.{other}", (one, other)) for one, other in [("pt-br", "zh_CN"), ("sr_Latn", "zh-Hant-TW")]),
        *((one, other, None) for one, other in [("train.old", "train.new"), ("a.one", "a.two"), ("t.de", "t.sys")]),
        *((f"a.{one}", f"a.{other}", None) for one, other in [("de", "xx"), ("de", "en-tokenized"), ("DE", "EN")]),
    ],
)
def test_names_of_files_tell_their_languages(source: str, target: str, languages: tuple[str, str] | None) -> None:
    assert languages_of(source, target) == languages
