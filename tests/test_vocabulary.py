"""Tokens and ids: the special ones, look-up, vocabulary files, which words are kept."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import lmkit.text.vocabulary as vocabulary_module
from lmkit.errors import LmkitError
from lmkit.text.arrow import strings
from lmkit.text.vocabulary import (
    BOS,
    EOS,
    FEW,
    PAD,
    SPECIALS,
    UNK,
    Vocabulary,
    choose_words,
    read_vocabulary_file,
)

token = st.binary(max_size=4).filter(lambda word: word not in SPECIALS and b"\n" not in word)


def test_the_four_special_ids() -> None:
    assert (UNK, BOS, EOS, PAD) == (0, 1, 2, 3)
    table = Vocabulary([b"a"])
    assert [table.token(i) for i in range(5)] == ["<unk>", "<s>", "</s>", "<pad>", "a"]
    assert table.tokens() == [b"<unk>", b"<s>", b"</s>", b"<pad>", b"a"]
    assert len(table) == 5


@pytest.mark.parametrize("name", ["<s>", "</s>", "<pad>", "<unk>", "never seen"])
@pytest.mark.parametrize("padding", [0, FEW], ids=["few", "many"])
def test_a_name_in_a_text_never_gets_a_special_id_of_its_own(name: str, padding: int) -> None:
    table = Vocabulary([b"a"])
    ids, unknown = table.lookup(strings([name.encode(), *[b"a"] * padding]))
    assert table.id(name) == ids[0] == UNK
    assert unknown.tolist() == [0]
    assert name not in table


def test_pad_may_be_a_word() -> None:
    table = Vocabulary([b"a", b"<pad>"])
    assert table.id("<pad>") == 5
    assert "<pad>" in table
    assert table.token(PAD) == table.token(5) == "<pad>"


@pytest.mark.parametrize("padding", [0, FEW], ids=["few", "many"])
def test_a_literal_unk_is_known_where_the_training_text_held_it(padding: int) -> None:
    tokens = strings([b"<unk>", b"new", *[b"a"] * padding])
    for unk_is_word, expected in [(True, [1]), (False, [0, 1])]:
        table = Vocabulary([b"a"], unk_is_word=unk_is_word)
        ids, unknown = table.lookup(tokens)
        assert ids[:2].tolist() == [UNK, UNK]
        assert unknown.tolist() == expected
        assert ("<unk>" in table) is unk_is_word


@given(
    words=st.lists(token, unique=True, max_size=20),
    others=st.lists(token | st.sampled_from(SPECIALS), max_size=20),
    order=st.randoms(use_true_random=False),
    unk_is_word=st.booleans(),
)
@settings(deadline=None, max_examples=60)
def test_few_tokens_and_many_are_looked_up_alike(
    words: list[bytes], others: list[bytes], order: object, unk_is_word: bool
) -> None:
    table = Vocabulary(words, unk_is_word=unk_is_word)
    query = [*words, *others]
    order.shuffle(query)  # type: ignore[attr-defined]
    expected = [words.index(q) + len(SPECIALS) if q in words else UNK for q in query]
    outside = [i for i, q in enumerate(query) if q not in words and not (unk_is_word and q == b"<unk>")]
    for few in (FEW, 0):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(vocabulary_module, "FEW", few)
            ids, unknown = table.lookup(strings(query))
        assert ids.dtype == np.int32
        assert ids.tolist() == expected
        assert unknown.tolist() == outside


def test_every_id_and_token_are_inverse() -> None:
    words = [f"w{i}".encode() for i in range(2 * FEW)]
    table = Vocabulary(words)
    ids, unknown = table.lookup(strings(words))
    assert ids.tolist() == list(range(len(SPECIALS), len(table)))
    assert not len(unknown)
    assert [table.token(i).encode() for i in ids.tolist()] == words


def test_a_token_that_is_no_utf8_can_be_shown() -> None:
    assert Vocabulary([b"caf\xe9"]).token(4) == "caf\N{REPLACEMENT CHARACTER}"


# --- identity -----------------------------------------------------------------------------------------------------


def test_identity_is_content_and_order() -> None:
    same = Vocabulary([b"a", b"b"])
    others = [
        Vocabulary([b"b", b"a"]),
        Vocabulary([b"a"]),
        Vocabulary([b"a", b"b", b"c"]),
        Vocabulary([b"ab"]),
        Vocabulary([b"a", b"b"], unk_is_word=True),
        Vocabulary([]),
    ]
    assert same.identity == Vocabulary(strings([b"a", b"b"])).identity
    assert len({same.identity, *(v.identity for v in others)}) == len(others) + 1


# --- files --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("unk_is_word", [False, True])
def test_saved_and_loaded(tmp_path: Path, unk_is_word: bool) -> None:
    table = Vocabulary(["ä".encode(), b"\x0b", b"a\rb", b"<pad>", b"\xc2\xa0"], unk_is_word=unk_is_word)
    table.save(tmp_path / "v.txt")
    loaded = Vocabulary.load(tmp_path / "v.txt", unk_is_word=unk_is_word)
    assert loaded.tokens() == table.tokens()
    assert loaded.identity == table.identity


@pytest.mark.parametrize(
    "content",
    [b"", b"a\nb\n", b"<unk>\n<s>\n</s>\n", b"<unk>\n<s>\n</s>\n<pad>\na", b"<s>\n<unk>\n</s>\n<pad>\n", b"\0" * 40],
    ids=["empty", "no specials", "cut in the specials", "cut in a word", "wrong order", "zeros"],
)
def test_damaged_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "vocabulary.txt"
    path.write_bytes(content)
    with pytest.raises(LmkitError, match=r"vocabulary\.txt: damaged vocabulary file; restore"):
        Vocabulary.load(path)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"a\nb\n", [b"a", b"b"]),
        (b"a\nb", [b"a", b"b"]),
        (b"\xef\xbb\xbfa\r\nb\r\n", [b"a", b"b"]),
        (b"a\t17\nb\t3\textra\n", [b"a", b"b"]),
        (b"\n\na\n\n b \n", [b"a", b"b"]),
        (b"<unk>\n<s>\na\n</s>\n<pad>\n", [b"a"]),
        ("ä\n\N{NO-BREAK SPACE}\n\N{IDEOGRAPHIC SPACE}x\n".encode(), ["ä".encode(), b"\xc2\xa0", b"\xe3\x80\x80x"]),
        (b"a\x0bb\n\x0c\n", [b"a\x0bb", b"\x0c"]),
    ],
    ids=["plain", "no final line feed", "BOM and CRLF", "counts", "blank", "specials", "wide spaces", "\\v and \\f"],
)
def test_a_users_file(tmp_path: Path, content: bytes, words: list[bytes]) -> None:
    path = tmp_path / "words.txt"
    path.write_bytes(content)
    assert read_vocabulary_file(path).tokens() == [*SPECIALS, *words]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"a\nb\n\na\t3\n", ":4: 'a' stands on line 1 too"),
        (b"a\nNew York\n", ":2: more than one word on the line"),
        (b"a\nNew\0York\n", ":2: more than one word on the line"),
        (b"a\ncaf\xe9\n", ":2: not UTF-8"),
        ("a\nb\n".encode("utf-16"), ":1: not UTF-8"),
        (b"", ": no word in the vocabulary file"),
        (b"\n<unk>\n \n", ": no word in the vocabulary file"),
    ],
    ids=["double", "two words", "NUL", "Latin-1", "UTF-16", "empty", "blank"],
)
def test_a_users_file_refused(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "words.txt"
    path.write_bytes(content)
    with pytest.raises(LmkitError) as error:
        read_vocabulary_file(path)
    assert str(error.value).startswith(f"{path}{message}")
    assert "\n" not in str(error.value)


def test_a_users_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(LmkitError, match="cannot read the vocabulary file: No such file"):
        read_vocabulary_file(tmp_path / "none.txt")
    with pytest.raises(LmkitError, match="cannot read the vocabulary file: Is a directory"):
        read_vocabulary_file(tmp_path)


# --- which words are kept -----------------------------------------------------------------------------------------


WORDS = [b"<s>", b"a", b"b", b"</s>", b"c", b"d", b"<unk>", b"<pad>"]
COUNTS = [9, 2, 5, 9, 2, 1, 9, 2]


@pytest.mark.parametrize(
    ("min_count", "max_size", "kept"),
    [
        (1, None, b"a b c d <pad>"),  # names of places in a sentence never, `<pad>` like any word
        (2, None, b"a b c <pad>"),
        (6, None, b""),
        (1, 100, b"a b c d <pad>"),
        (1, 9, b"a b c d <pad>"),
        (1, 8, b"a b c <pad>"),
        (1, 7, b"a b c"),  # a, c and <pad> are equals: the earlier stay
        (1, 6, b"a b"),
        (1, 5, b"b"),
        (1, 4, b""),
        (1, 0, b""),
        (3, 6, b"b"),
    ],
)
def test_choose_words(min_count: int, max_size: int | None, kept: bytes) -> None:
    rows = choose_words(strings(WORDS), np.array(COUNTS), min_count=min_count, max_size=max_size)
    assert [WORDS[r] for r in rows] == kept.split()
