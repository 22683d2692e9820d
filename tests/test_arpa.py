r"""ARPA files: what KenLM reads we read alike, what it refuses we refuse by line, what we write comes back.

The scores beside hand-made files were printed by KenLM's `query` (commit 4cb443e) for those very files.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import math
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from conftest import GOLDEN
from hypothesis import given, settings
from hypothesis import strategies as st

import lmkit
import lmkit.ngram.arpa as arpa_module
from lmkit import NGramLM, TextModel
from lmkit.errors import LmkitError
from lmkit.ngram.arpa import read_arpa, write_arpa
from lmkit.text.vocabulary import UNK

SMALL = b"""\\data\\
ngram 1=5
ngram 2=4
ngram 3=2

\\1-grams:
-1.5\t<unk>\t0
0\t<s>\t-0.30103
-1.2\t</s>\t0
-0.9\ta\t-0.2
-1.1\tb\t-0.25

\\2-grams:
-0.4\t<s> a\t-0.1
-0.5\ta b\t-0.15
-0.6\tb a\t-0.05
-0.7\tb </s>

\\3-grams:
-0.2\t<s> a b
-0.3\ta b </s>

\\end\\
"""
TEXT = ["a b", "b a c"]
SCORES = [-0.9, -4.95103]  # of `query`, base 10


@pytest.fixture(scope="module", autouse=True, params=["array code", "compiled"])
def _both_ways(request: pytest.FixtureRequest) -> Iterator[None]:
    """Small files are read by array code, large ones by compiled loops."""
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "compiled":
            patch.setattr(arpa_module, "LARGE", 0)
        yield


Edit = tuple[bytes, bytes]
Read = Callable[[bytes], TextModel]


def edited(*edits: Edit) -> bytes:
    """SMALL with parts replaced."""
    data = SMALL
    for old, new in edits:
        assert old in data
        data = data.replace(old, new)
    return data


def scores(model: TextModel, lines: list[str]) -> list[float]:
    return model.score_lines(lines, base=10)


def written(model: TextModel) -> bytes:
    file = io.BytesIO()
    write_arpa(model, file)
    return file.getvalue()


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Reads the bytes of a file."""

    def read(data: bytes, **options: Any) -> TextModel:
        (tmp_path / "m.arpa").write_bytes(data)
        return read_arpa(tmp_path / "m.arpa", **options)

    return read


@pytest.fixture
def refusal(tmp_path: Path, read: Read) -> Callable[[bytes], str]:
    """The one line that a file is refused with, without its path."""

    def refusal(data: bytes) -> str:
        with pytest.raises(LmkitError) as error:
            read(data)
        message = str(error.value)
        assert message.startswith(f"{tmp_path / 'm.arpa'}:")
        assert "\n" not in message
        assert "; " in message  # a remedy
        return message.removeprefix(f"{tmp_path / 'm.arpa'}:")

    return refusal


# --- accepted, with the scores of KenLM ---------------------------------------------------------------------------

ACCEPTED: dict[str, list[Edit]] = {
    "as it is": [],
    "comments and blank lines before": [(b"\\data\\", b"# Input file: x\n\n# Smoothing: y\n\\data\\")],
    "CRLF": [(b"\n", b"\r\n")],
    "no blank line between sections": [(b"\n\n\\2", b"\n\\2"), (b"\n\n\\end", b"\n\\end")],
    "several blank lines between sections": [(b"\n\n\\3", b"\n\n \n\t\n\n\\3")],
    "blank lines at the end": [(b"\\end\\\n", b"\\end\\\n\n \n")],
    "no final line feed": [(b"\\end\\\n", b"\\end\\")],
    "spaces before the order": [(b"ngram 1=", b"ngram   1=")],
    "tab before the order": [(b"ngram 1=", b"ngram \t1=")],
    "spaces around the count": [(b"ngram 1=5", b"ngram 1=   5 ")],
    "leading zeros": [(b"ngram 1=5", b"ngram 01=005")],
    "no back-off": [(b"a b\t-0.15", b"a b"), (b"</s>\t0", b"</s>")],
    "back-off 0 at the highest order": [(b"<s> a b", b"<s> a b\t0"), (b"a b </s>", b"a b </s>\t-0.0")],
    "words apart by tabs": [(b"\ta b\t", b"\ta\tb\t")],
    "words apart by several spaces": [(b"\ta b\t", b"\t  a   b\t")],
    "a space before the words": [(b"-0.5\ta b", b" -0.5 a b")],
    "another way to write a number": [(b"-0.4", b"-4.00e-1"), (b"-0.7", b"-.7"), (b"-0.1\n", b"-1e-1\n")],
    "<UNK>": [(b"<unk>", b"<UNK>")],
    "<s> with probability -99": [(b"0\t<s>", b"-99\t<s>")],
}


@pytest.mark.parametrize("name", ACCEPTED)
def test_accepted_as_kenlm_does(name: str, read: Read) -> None:
    np.testing.assert_allclose(scores(read(edited(*ACCEPTED[name])), TEXT), SCORES, rtol=1e-6)


# what else `query` said, for edited files
SCORED: dict[str, tuple[list[Edit], list[str], list[float]]] = {
    "-inf": (
        [(b"-0.5\ta b", b"-inf\ta b"), (b"-0.9\ta", b"-inf\ta")],
        ["b a", "b a b", "a a"],
        [-3.45103, -math.inf, -math.inf],
    ),
    "-99 is a number like others": ([(b"-0.9\ta", b"-99\ta")], ["a a"], [-101.1]),
    "too small for float32": ([(b"-0.9\ta", b"-1e40\ta")], ["a a"], [-math.inf]),
    "positive back-off": ([(b"\ta\t-0.2", b"\ta\t0.5")], TEXT, [-0.9, -4.25103]),
    "no back-off of a word": ([(b"\ta\t-0.2", b"\ta")], TEXT, [-0.9, -4.75103]),
    "<UNK> in an n-gram": ([(b"<unk>", b"<UNK>"), (b"b a\t", b"b <UNK>\t")], TEXT, [-0.9, -5.45103]),
    "<UNK> in an n-gram, <unk> among the words": ([(b"b a\t", b"b <UNK>\t")], TEXT, [-0.9, -5.45103]),
    "no <unk>": ([(b"1=5", b"1=4"), (b"-1.5\t<unk>\t0\n", b"")], TEXT, [-0.9, -103.45103]),
    "no n-gram of the highest order": (
        [(b"3=2", b"3=0"), (b"-0.2\t<s> a b\n-0.3\ta b </s>\n", b"")],
        TEXT,
        [-1.85, -4.95103],
    ),
}


@pytest.mark.parametrize("name", SCORED)
def test_scored_as_kenlm_does(name: str, read: Read) -> None:
    edits, lines, expected = SCORED[name]
    np.testing.assert_allclose(scores(read(edited(*edits)), lines), expected, rtol=1e-6)


def test_an_ngram_without_its_suffix_as_pruning_by_srilm_leaves_them(read: Read) -> None:
    data = b"""\\data\\
ngram 1=6
ngram 2=7
ngram 3=1

\\1-grams:
-1.5\t<unk>\t0
0\t<s>\t-0.30103
-1.2\t</s>\t0
-0.9\ta\t-0.2
-1.1\tb\t-0.25
-1.3\tc\t-0.35

\\2-grams:
-0.4\t<s> a\t-0.1
-0.5\ta b\t-0.15
-0.6\tb a\t-0.05
-0.7\tb </s>
-0.8\tc b\t-0.125
-0.85\tc </s>
-0.95\t<s> b

\\3-grams:
-0.25\ta b c

\\end\\
"""
    expected = [-2.1, -4.9260297, -5.15, -2.875]  # of `query`; there is no `b c`
    np.testing.assert_allclose(scores(read(data), ["a b c", "c b c", "b c a", "a b c b"]), expected, rtol=1e-6)


def test_a_missing_unk_is_noted(read: Any, tmp_path: Path) -> None:
    said: list[str] = []
    read(edited((b"1=5", b"1=4"), (b"-1.5\t<unk>\t0\n", b"")), say=said.append)
    note = "no <unk> among the unigrams; unknown words get log10 probability -100, as in KenLM"
    assert said == [f"{tmp_path / 'm.arpa'}: {note}"]
    read(edited((b"<unk>", b"<UNK>")), say=said.append)
    assert len(said) == 1


def test_upper_case_unk_beside_unk_is_a_word_of_its_own(read: Read) -> None:
    """On purpose not as KenLM, where the later of the two lines overwrites the earlier."""
    model = read(edited((b"1=5", b"1=6"), (b"-1.1\tb", b"-2.5\t<UNK>\t-0.1\n-1.1\tb")))
    assert model.tokenizer.vocabulary.id("<UNK>") != UNK
    np.testing.assert_allclose(scores(model, [*TEXT, "<UNK>"]), [*SCORES, -0.30103 - 2.5 - 0.1 - 1.2], rtol=1e-6)


def test_pad_may_be_a_word(read: Read) -> None:
    model = read(SMALL.replace(b"b", b"<pad>"))
    np.testing.assert_allclose(scores(model, ["a <pad>", "<pad> a c"]), SCORES, rtol=1e-6)


def test_words_of_other_alphabets_and_encodings(read: Read) -> None:
    for word in ("日本", "\xa0", "\v", "\f", "\x85"):
        model = read(SMALL.replace(b"b", word.encode()))
        np.testing.assert_allclose(scores(model, [f"a {word}", f"{word} a c"]), SCORES, rtol=1e-6)
    assert read(SMALL.replace(b"b", b"caf\xe9")).model.vocabulary_size == 6  # Latin-1: no text in UTF-8 holds the word


def test_a_model_of_unigrams(read: Read) -> None:
    """KenLM cannot load one."""
    model = read(b"\\data\\\nngram 1=4\n\n\\1-grams:\n-1.5\t<unk>\n-99\t<s>\n-0.5\t</s>\n-0.3\ta\n\n\\end\\\n")
    np.testing.assert_allclose(scores(model, ["a a", "new", ""]), [-1.1, -2.0, -0.5], rtol=1e-6)


@pytest.mark.parametrize("order", [1, 6, 7, 9])
def test_any_order(order: int, story: list[str], read: Read) -> None:
    """KenLM stops at 6."""
    model = NGramLM.train(story, order=order)
    back = read(written(model))
    assert back.model.order == order
    np.testing.assert_allclose(scores(back, story), scores(model, story), rtol=1e-5)


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_packed(pack: Callable[[bytes], bytes], read: Read, refusal: Callable[[bytes], str]) -> None:
    np.testing.assert_allclose(scores(read(pack(SMALL)), TEXT), SCORES, rtol=1e-6)
    assert refusal(pack(SMALL)[:-12]).startswith(" damaged or truncated compressed file")


@pytest.mark.parametrize(("name", "order"), [("sam", 3), ("story", 3), ("story", 5)])
def test_every_entry_of_lmplz(name: str, order: int) -> None:
    path = GOLDEN / f"{name}.{order}.arpa"
    model = lmkit.load(path)
    entries = [line.split("\t") for line in path.read_text(encoding="utf-8").split("\n") if "\t" in line]
    assert len(entries) == sum(model.model.ngrams)
    for prob, ngram, *_ in entries:
        *context, word = ngram.split(" ")
        if ngram != "<s>":
            assert model.probability(word, context) == pytest.approx(10 ** float(prob), rel=1e-6)


# --- refused, by line ---------------------------------------------------------------------------------------------

BIGRAMS = SMALL[SMALL.index(b"\\2-") : SMALL.index(b"\\3-")]
TRIGRAMS = SMALL[SMALL.index(b"\\3-") : SMALL.index(b"\\end")]

NUMBERS = "is not a number; mend the n-gram"
PROBABILITY = "is not a number of at most 0; the model is wrong: estimate it again"
BACKOFF = "is not finite; the model is wrong: estimate it again"
COUNT = "the header's count is wrong or the file is damaged"

REFUSED: dict[str, tuple[list[Edit], int, str]] = {
    # the header
    "text before": ([(b"\\data\\", b"hello\n\\data\\")], 1, "'hello' stands where \\data\\ should"),
    "comment, then text": ([(b"\\data\\", b"# x\n\nhello\n\\data\\")], 3, "'hello' stands where \\data\\ should"),
    "byte order mark": ([(b"\\data\\", b"\xef\xbb\xbf\\data\\")], 1, "stands where \\data\\ should"),
    "no \\data\\": ([(b"\\data\\\n", b"")], 1, "'ngram 1=5' stands where \\data\\ should"),
    "space before =": ([(b"ngram 2=4", b"ngram 2 = 4")], 3, "'ngram 2 = 4' where 'ngram 2=COUNT' should stand"),
    "no count": ([(b"ngram 2=4", b"ngram 2=")], 3, "where 'ngram 2=COUNT' should stand"),
    "negative count": ([(b"ngram 2=4", b"ngram 2=-4")], 3, "where 'ngram 2=COUNT' should stand"),
    "count that is no number": ([(b"ngram 2=4", b"ngram 2=four")], 3, "where 'ngram 2=COUNT' should stand"),
    "count of 30 digits": ([(b"ngram 2=4", b"ngram 2=" + b"9" * 30)], 3, "where 'ngram 2=COUNT' should stand"),
    "count of 5000 digits": ([(b"ngram 2=4", b"ngram 2=" + b"9" * 5000)], 3, "where 'ngram 2=COUNT' should stand"),
    "order left out": ([(b"ngram 2=4\n", b"")], 3, "'ngram 3=2' where 'ngram 2=COUNT' should stand"),
    "order twice": ([(b"ngram 2=4", b"ngram 1=4")], 3, "'ngram 1=4' where 'ngram 2=COUNT' should stand"),
    "orders exchanged": ([(b"ngram 2=4\nngram 3=2", b"ngram 3=2\nngram 2=4")], 3, "where 'ngram 2=COUNT'"),
    "no orders": ([(b"ngram 1=5\nngram 2=4\nngram 3=2\n", b"")], 2, "no 'ngram 1=COUNT' line"),
    "no blank line after": ([(b"3=2\n\n", b"3=2\n")], 5, "'\\\\1-grams:' where 'ngram 4=COUNT' should stand"),
    "an order more": ([(b"ngram 3=2", b"ngram 3=2\nngram 4=0")], 24, "'\\\\end\\\\' where \\4-grams: should stand"),
    "an order less": ([(b"ngram 3=2\n", b"")], 13, "back-off -0.1 for an n-gram of the highest order"),
    # counts
    "a unigram fewer": ([(b"1=5", b"1=4")], 11, "'-1.1\\tb\\t-0.25' where \\2-grams: should stand"),
    "a bigram fewer": ([(b"2=4", b"2=3")], 17, "'-0.7\\tb </s>' where \\3-grams: should stand"),
    "a trigram fewer": ([(b"3=2", b"3=1")], 21, "'-0.3\\ta b </s>' where \\end\\ should stand"),
    "a unigram more": ([(b"1=5", b"1=6")], 12, f"the 1-grams end after 5 of the 6 that the header promises; {COUNT}"),
    "a bigram more": ([(b"2=4", b"2=5")], 18, f"the 2-grams end after 4 of the 5 that the header promises; {COUNT}"),
    "a trigram more": ([(b"3=2", b"3=3")], 22, f"the 3-grams end after 2 of the 3 that the header promises; {COUNT}"),
    "more, no blank line": ([(b"2=4", b"2=5"), (b"\n\n\\3", b"\n\\3")], 18, "the 2-grams end after 4 of the 5"),
    "no unigrams": ([(b"1=5", b"1=0")], 6, "no <s> among the unigrams; lmkit scores whole sentences: add it"),
    # sections
    "wrong section": ([(b"\\2-grams:", b"\\4-grams:")], 13, "'\\\\4-grams:' where \\2-grams: should stand"),
    "misspelt section": ([(b"\\2-grams:", b"\\2-gram:")], 13, "'\\\\2-gram:' where \\2-grams: should stand"),
    "no section line": ([(b"\\2-grams:\n", b"")], 13, "'-0.4\\t<s> a\\t-0.1' where \\2-grams: should stand"),
    "section left out": ([(BIGRAMS, b"")], 13, "where \\2-grams: should stand"),
    "last section left out": ([(TRIGRAMS, b"")], 19, "where \\3-grams: should"),
    "blank line among unigrams": ([(b"-0.9\ta", b"\n-0.9\ta")], 10, "a blank line among the 1-grams; remove it"),
    "blank line among bigrams": ([(b"-0.5\ta", b" \n-0.5\ta")], 15, "a blank line among the 2-grams; remove it"),
    "blank line before bigrams": ([(b"2-grams:\n", b"2-grams:\n\n")], 14, "a blank line among the 2-grams; remove it"),
    "comment among bigrams": ([(b"2-grams:\n", b"2-grams:\n# x\n")], 14, "2 fields where a 2-gram has 3, or 4 with"),
    # the end
    "no \\end\\": ([(b"\\end\\\n", b"")], 22, "the file ends too soon; it is truncated: make or fetch it again"),
    "text behind": ([(b"\\end\\\n", b"\\end\\\n\nx\n")], 25, "text after \\end\\; remove it"),
    # fields
    "too few": (
        [(b"-0.5\ta b\t-0.15", b"-0.5\ta")],
        15,
        "2 fields where a 2-gram has 3, or 4 with its back-off; an n-",
    ),
    "too many": ([(b"-0.5\ta b\t", b"-0.5\ta b a\t")], 15, "5 fields where a 2-gram has 3, or 4 with its back-off"),
    "word with a space": ([(b"-0.9\ta\t", b"-0.9\tNew York\t")], 10, "4 fields where a 1-gram has 2, or 3 with its"),
    "a number too many": ([(b"a b\t-0.15", b"a b 5")], 15, "no tab before the back-off"),
    "space before back-off": ([(b"a b\t-0.15", b"a b -0.15")], 15, "no tab before the back-off"),
    "NUL": ([(b"-0.5\ta b", b"-0.5\ta \0b")], 15, "a NUL byte; the file is damaged"),
    "space behind back-off": ([(b"a b\t-0.15", b"a b\t-0.15 ")], 15, "or something behind it"),
    # numbers
    "word for probability": ([(b"-0.5\ta b", b"x\ta b")], 15, f"'x' {NUMBERS}"),
    "no probability": ([(b"-0.9\ta", b"a")], 10, f"'a' {NUMBERS}"),
    "decimal comma": ([(b"-0.9\ta", b"-0,9\ta")], 10, f"'-0,9' {NUMBERS}"),
    "no UTF-8": ([(b"-0.9\ta", b"-\xff\ta")], 10, NUMBERS),
    "word for back-off": ([(b"\ta b\t-0.15", b"\ta b\t0.1.5")], 15, f"'0.1.5' {NUMBERS}"),
    "word for back-off of a word": ([(b"\ta\t-0.2", b"\ta\tx")], 10, f"'x' {NUMBERS}"),
    "nan": ([(b"-0.5\ta b", b"nan\ta b")], 15, f"the log10 probability nan {PROBABILITY}"),
    "inf": ([(b"-0.9\ta", b"inf\ta")], 10, f"the log10 probability inf {PROBABILITY}"),
    "positive": ([(b"-0.3\ta b </s>", b"0.25\ta b </s>")], 21, f"the log10 probability 0.25 {PROBABILITY}"),
    "back-off nan": ([(b"\ta b\t-0.15", b"\ta b\tNaN")], 15, f"the back-off nan {BACKOFF}"),
    "back-off inf": ([(b"\ta\t-0.2", b"\ta\tinf")], 10, f"the back-off inf {BACKOFF}"),
    "back-off -inf": ([(b"\tb a\t-0.05", b"\tb a\t-inf")], 16, f"the back-off -inf {BACKOFF}"),
    "back-off beyond float32": ([(b"\tb a\t-0.05", b"\tb a\t-1e40")], 16, f"the back-off -inf {BACKOFF}"),
    "back-off at the highest order": (
        [(b"\t<s> a b", b"\t<s> a b\t-0.3")],
        20,
        "back-off -0.3 for an n-gram of the hi",
    ),
    # words
    "word not listed": (
        [(b"\ta b\t", b"\ta zz\t")],
        15,
        "'zz' is not among the unigrams, which list all words; add it",
    ),
    "first word not listed": ([(b"\ta b </s>", b"\tzz b </s>")], 21, "'zz' is not among the unigrams"),
    "<unk> in an n-gram, not among the words": (  # KenLM reads it, and takes the n-gram into account now and then
        [(b"1=5", b"1=4"), (b"-1.5\t<unk>\t0\n", b""), (b"b a\t", b"b <UNK>\t")],
        15,
        "<unk> is not among the unigrams, which list all words; add",
    ),
    "no <s>": ([(b"1=5", b"1=4"), (b"0\t<s>\t-0.30103\n", b""), (b"<s>", b"a")], 6, "no <s> among the unigrams"),
    "no </s>": ([(b"1=5", b"1=4"), (b"-1.2\t</s>\t0\n", b""), (b"</s>", b"a")], 6, "no </s> among the unigrams"),
    "word twice": ([(b"-1.1\tb", b"-1.1\ta")], 11, "'a' stands on line 10 too; remove one"),
    "<s> twice": ([(b"-1.1\tb", b"-1.1\t<s>")], 11, "'<s>' stands on line 8 too; remove one"),
    "bigram twice": ([(b"\tb a\t", b"\ta b\t")], 16, "'a b' stands on line 15 too; remove one"),
    "trigram twice": ([(b"-0.3\ta b </s>", b"-0.3\t<s> a b")], 21, "'<s> a b' stands on line 20 too; remove one"),
    "context of a trigram": (
        [(b"\ta b </s>", b"\ta a </s>")],
        21,
        "the context of 'a a </s>' is not among the 2-grams; add",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused_by_line(name: str, refusal: Callable[[bytes], str]) -> None:
    edits, line, problem = REFUSED[name]
    message = refusal(edited(*edits))
    assert message.startswith(f"{line}: ")
    assert problem in message


def test_lines_are_counted_over_blank_ones(refusal: Callable[[bytes], str]) -> None:
    data = edited((b"\n\n\\", b"\n\n\n\n\\"), (b"-0.3\ta b </s>", b"-0.3\ta b zz"))
    assert refusal(data).startswith("27: 'zz' is not among")  # three times two blank lines more than line 21


def test_lines_are_counted_over_pieces(refusal: Callable[[bytes], str], monkeypatch: pytest.MonkeyPatch) -> None:
    for rows in (1, 2, 3):
        monkeypatch.setattr(arpa_module, "ROWS", rows)
        for edits, line, problem in REFUSED.values():
            message = refusal(edited(*edits))
            assert message.startswith(f"{line}: ")
            assert problem in message


@pytest.mark.parametrize(("data", "line"), [(b"", 1), (b"\n\n", 2), (b"# x\n", 1), (b"\0" * 9, 1)], ids=ascii)
def test_files_without_anything(data: bytes, line: int, refusal: Callable[[bytes], str]) -> None:
    assert refusal(data).startswith(f"{line}: neither a model folder nor an ARPA file")


@pytest.mark.parametrize("cut", range(0, len(SMALL) - 6, 7))
def test_truncated(cut: int, refusal: Callable[[bytes], str]) -> None:
    line = int(refusal(SMALL[:cut]).split(":")[0])
    assert 1 <= line <= SMALL[:cut].count(b"\n") + 1


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"mmap lm http://kheafield.com/code format version 5\n\0\0\0\0", " is a KenLM binary, not an ARPA file"),
        (b"blmt\x01\x02", " is an IRSTLM binary; write it as ARPA"),
        (b"iARPA\n\n\\data\\\n", " is IRSTLM's iARPA; convert it"),
    ],
)
def test_formats_of_others(data: bytes, problem: str, refusal: Callable[[bytes], str]) -> None:
    assert refusal(data).startswith(problem)


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(LmkitError, match=r"none\.arpa: no such file$"):
        read_arpa(tmp_path / "none.arpa")
    with pytest.raises(LmkitError, match=r": is a directory; name a text file in it$"):
        read_arpa(tmp_path)


LINES = SMALL.split(b"\n")
damage = st.one_of(
    st.tuples(st.just("delete"), st.integers(0, len(LINES) - 1), st.just(b"")),
    st.tuples(st.just("double"), st.integers(0, len(LINES) - 1), st.just(b"")),
    st.tuples(st.just("line"), st.integers(0, len(LINES) - 1), st.binary(max_size=12) | st.sampled_from(LINES)),
    st.tuples(st.just("byte"), st.integers(0, len(SMALL) - 1), st.binary(max_size=2)),
    st.tuples(st.just("cut"), st.integers(0, len(SMALL) - 1), st.just(b"")),
)


def damaged(data: bytes, kind: str, at: int, new: bytes) -> bytes:
    lines = data.split(b"\n")
    line = min(at, len(lines) - 1)
    if kind == "cut":
        return data[:at]
    if kind == "byte":
        return data[:at] + new + data[at + 1 :]
    put = {"delete": [], "double": [lines[line]] * 2, "line": [new]}[kind]
    return b"\n".join([*lines[:line], *put, *lines[line + 1 :]])


@given(st.lists(damage, min_size=1, max_size=3))
@settings(deadline=None, max_examples=400)
def test_a_damaged_file_gives_a_model_or_one_line(
    tmp_path_factory: pytest.TempPathFactory, wounds: list[tuple[str, int, bytes]]
) -> None:
    data = SMALL
    for wound in wounds:
        data = damaged(data, *wound)
    path = tmp_path_factory.getbasetemp() / "damaged.arpa"
    path.write_bytes(data)
    message = ""
    try:
        model = read_arpa(path)
    except LmkitError as error:
        message = str(error)
    if message:
        assert message.startswith(f"{path}:")
        assert "\n" not in message
    else:
        assert not any(math.isnan(score) for score in scores(model, TEXT))


# --- against KenLM itself, where it is installed --------------------------------------------------------------------

NUMBER_FIELDS = ["nan", "inf", "-inf", "1.5", "-", "", "-1e5", "1e-3", "-.5", "-5.", "+0.5", "-1e", "-0.5x", "-1E-2"]
FIELDS = [*NUMBER_FIELDS, "zz", "a", "<s>", "</s>", "<unk>"]
ONLY_WE_REFUSE = (
    "a blank line among|fields where a|stands on line|no tab before the back-off|<unk> is not among the unigrams"
    "|where 'ngram "  # strtol takes the digits of what is no number
    r"|the context of '(\S+)( \1)+' is not"  # KenLM adds the suffix, which is the context too
)
SENTENCES = ["", "a", "b a", "a b c", "zz a", "a zz b", "a a a a", "c b a b c a"]


def some_model(random: Random) -> list[str]:
    """The lines of a small model: contexts are there, suffixes not always; no sum of back-offs is positive."""
    numbers, weights = (
        ["-0.5", "-1.25", "0", "-2e-05", "-99", "-0.30103", "-1.2345678"],
        ["", "-0.1", "-0.25", "0", "-0"],
    )
    levels = [[(w,) for w in ["<unk>", "<s>", "</s>", *"abc"[: random.randint(1, 3)]]]]
    for _ in range(random.randint(1, 3)):
        words = [w for (w,) in levels[0] if w != "<s>"]
        longer = [(*c, w) for c in levels[-1] if c[-1] != "</s>" for w in words]
        if random.random() < 0.8 and len(levels) > 1:  # as other toolkits than SRILM leave them
            longer = [g for g in longer if g[1:] in levels[-1]]
        levels.append(random.sample(longer, min(len(longer), random.randint(1, 6))))
    lines = ["\\data\\", *(f"ngram {n}={len(level)}" for n, level in enumerate(levels, 1)), ""]
    for n, level in enumerate(levels, 1):
        lines.append(f"\\{n}-grams:")
        for ngram in level:
            weight = random.choice(weights) if n < len(levels) else ""
            number = "0" if ngram == ("<s>",) else random.choice(numbers)
            lines.append(f"{number}\t{' '.join(ngram)}" + (f"\t{weight}" if weight else ""))
        lines.append("")
    return [*lines, "\\end\\"]


def wounded(random: Random, lines: list[str]) -> str:
    """A line or field less, twice, elsewhere or wrong; or nothing."""
    i, j = random.randrange(len(lines)), random.randrange(len(lines))
    kind = random.choice(
        ["none", "none", "delete", "double", "swap", "insert", "field", "field", "count", "cut", "byte"]
    )
    if kind == "delete":
        del lines[i]
    elif kind == "double":
        lines.insert(i, lines[i])
    elif kind == "swap":
        lines[i], lines[j] = lines[j], lines[i]
    elif kind == "insert":
        lines.insert(i, random.choice(["", "x", "-1\tz", "-0.5\ta b", "\\end\\", "# c", " "]))
    elif kind == "field":
        separator = random.choice("\t ")
        fields = lines[i].split(separator)
        fields[random.randrange(len(fields))] = random.choice(FIELDS)
        lines[i] = separator.join(fields)
    elif kind == "count":
        lines[1] = lines[1][:-1] + str(random.randint(0, 9))
    text = "\n".join(lines) + "\n"
    at = random.randrange(len(text))
    if kind == "cut":
        text = text[:at]
    elif kind == "byte":
        text = text[:at] + random.choice(["", *"\t \r9-.e"]) + text[at + random.randint(0, 1) :]
    return text.replace("\n", "\r\n") if random.random() < 0.2 else text


def in_plain_form(text: str) -> str:
    """The same entries with the white space that every reader expects."""
    lines, n = [], 0
    for line in text.replace("\r", " ").split("\n"):
        fields = line.split()
        if header := re.fullmatch(r"\\(\d+)-grams:", line.strip()):
            n = int(header[1])
        if not header and n and len(fields) > n:
            words = " ".join(fields[1 : n + 1])
            lines.append("\t".join([fields[0], words, *fields[n + 1 :]]))
        else:
            lines.append(line.strip())
    return "\n".join(lines)


@pytest.mark.parametrize("seed", range(8))
def test_damaged_models_are_read_as_by_kenlm_or_refused(seed: int, tmp_path: Path) -> None:
    """Seeded, as there are inputs on which KenLM ends the process."""
    kenlm = pytest.importorskip("kenlm")
    config = kenlm.Config()
    config.show_progress, config.arpa_complain = False, kenlm.ARPALoadComplain.NONE

    def of_kenlm(text: str) -> list[float] | str:
        path.write_bytes(text.encode())
        try:
            model = kenlm.Model(str(path), config)
        except (OSError, RuntimeError) as error:
            return str(error)
        return [model.score(sentence) for sentence in SENTENCES]

    path = tmp_path / "wounded.arpa"
    for case in range(60):
        random = Random(1000 * seed + case)
        text = wounded(random, some_model(random))
        theirs = of_kenlm(text)
        refusal = ""
        try:
            ours = scores(read_arpa(path), SENTENCES)
        except LmkitError as error:
            refusal = str(error)
        if refusal:
            assert isinstance(theirs, str) or re.search(ONLY_WE_REFUSE, refusal), text
            continue
        if isinstance(theirs, str):  # white space that KenLM is stricter about
            theirs = of_kenlm(in_plain_form(text))
        if isinstance(theirs, str):  # it has no room for suffixes that it must add in a model as small as these
            assert "probing_multiplier" in theirs, text
        else:
            np.testing.assert_allclose(ours, theirs, rtol=1e-5, atol=1e-5, err_msg=text)


# --- writing ------------------------------------------------------------------------------------------------------

word = st.sampled_from(["a", "b", "c", "ä", "日本", "<unk>", "<UNK>", "<pad>", "0", "-1.5", "\\end\\", "\v", "\xa0"])
texts = st.lists(st.lists(word, max_size=6).map(" ".join), min_size=1, max_size=8)


@given(text=texts, other=texts, order=st.integers(1, 4))
@settings(deadline=None, max_examples=60)
def test_written_and_read_scores_alike(
    tmp_path_factory: pytest.TempPathFactory, text: list[str], other: list[str], order: int
) -> None:
    model = NGramLM.train(text, order=order)
    path = tmp_path_factory.getbasetemp() / "written.arpa"
    path.write_bytes(written(model))
    back = read_arpa(path)
    assert back.model.ngrams == model.model.ngrams
    assert back.tokenizer.vocabulary.tokens() == model.tokenizer.vocabulary.tokens()
    np.testing.assert_allclose(scores(back, text + other), scores(model, text + other), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("tokenizer", ["char", "byte"])
def test_characters_and_bytes_without_white_space(tokenizer: str, read: Read) -> None:
    model = NGramLM.train(["abca", "", "ä"], order=2, tokenizer=tokenizer)
    back = read(written(model))
    assert back.model.ngrams == model.model.ngrams
    np.testing.assert_allclose(back.probability("</s>"), model.probability("</s>"), rtol=1e-6)


def test_in_pieces_the_same(story: list[str], read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    model = NGramLM.train(story, order=3)
    data = written(model)
    expected = scores(read(data), story)
    monkeypatch.setattr(arpa_module, "ROWS", 10)
    monkeypatch.setattr(arpa_module, "PIECE", 10)
    assert written(model) == data
    assert scores(read(data), story) == expected


FORM = """\\data\\
ngram 1=5
ngram 2=4

\\1-grams:
#\t<unk>\t#
0\t<s>\t#
#\t</s>\t#
#\ta\t#
#\tb\t#

\\2-grams:
#\t<s> a
#\t<s> b
#\ta b
#\tb </s>

\\end\\
"""


def test_the_form_of_lmplz() -> None:
    text = written(NGramLM.train(["a b", "b"], order=2)).decode()
    assert re.sub(r"^-[\d.e-]+\t|\t(0|-[\d.e-]+)$", lambda m: m[0].replace(m[0].strip(), "#"), text, flags=re.M) == FORM


@pytest.mark.parametrize("smoothing", ["mle", "add-k"])
def test_models_that_do_not_back_off_are_refused(smoothing: Any) -> None:
    file = io.BytesIO()
    with pytest.raises(
        LmkitError, match=f"{smoothing} does not back off .* as ARPA files do; train with --smoothing modified-kneser"
    ):
        write_arpa(NGramLM.train(["a b"], order=2, smoothing=smoothing), file)
    assert file.getvalue() == b""


@pytest.mark.parametrize("character", [" ", "\t", "\r", "\0"], ids=ascii)
def test_tokens_that_hold_white_space_are_refused(character: str) -> None:
    file = io.BytesIO()
    with pytest.raises(LmkitError, match="tokens hold white space, which separates words in ARPA files"):
        write_arpa(NGramLM.train([f"a{character}b"], order=2, tokenizer="char"), file)
    assert file.getvalue() == b""


def test_models_of_other_kinds_are_refused(story: list[str]) -> None:
    model = NGramLM.train(story, order=2)
    model.model = SimpleNamespace(kind="lstm")  # type: ignore[assignment]
    with pytest.raises(LmkitError, match="a model of kind lstm has no n-grams; give an n-gram model"):
        write_arpa(model, io.BytesIO())
