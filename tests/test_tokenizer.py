"""Text to ids and back: where words end, what is lossless, what SentencePiece is held to."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import sentencepiece
from conftest import GOLDEN
from hypothesis import given, settings
from hypothesis import strategies as st

import lmkit.text.tokenizer
from lmkit.errors import LmkitError
from lmkit.text.tokenizer import (
    LEFT_OUT,
    TOKENIZERS,
    ByteTokenizer,
    CharLearner,
    CharTokenizer,
    SentencePieceTokenizer,
    Tokenizer,
    WordLearner,
    WordTokenizer,
    count_words,
    load_tokenizer,
    split_words,
    tokenizer_files,
)
from lmkit.text.vocabulary import BOS, EOS, PAD, UNK, Vocabulary

SEPARATORS = "\0\t\r "
WORD_CHARACTERS = "\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2003\u2028\u2029\u202f\u3000\u200b\ufeff"
STORY = (GOLDEN / "story.txt").read_bytes()

# texts that are hard on purpose: every kind of space, several bytes a character, names of special tokens
line = st.text(st.sampled_from("ab" + SEPARATORS + WORD_CHARACTERS + "é日😀<>/spunk▅") | st.characters(codec="utf-8"))
line = line.map(lambda text: text.replace("\n", ""))
lines = st.lists(line | st.sampled_from(["<unk>", "<s> a </s>", "<pad>", "<0x41>"]), max_size=6)


def block(texts: list[str]) -> bytes:
    return "".join(f"{text}\n" for text in texts).encode()


def naive_words(text: bytes) -> list[list[bytes]]:
    """Byte by byte, as KenLM's trainer does it."""
    result: list[list[bytes]] = []
    row: list[bytes] = []
    word = b""
    for i in range(len(text)):
        letter = text[i : i + 1]
        if letter not in (b"\0", b"\t", b"\r", b" ", b"\n"):
            word += letter
            continue
        if word:
            row.append(word)
        word = b""
        if letter == b"\n":
            result.append(row)
            row = []
    return result


def learn_words(*blocks: bytes) -> WordTokenizer:
    learner = WordLearner()
    for text in blocks:
        learner.add(learner.prepare(text))
    return learner.finish()[0]


def learn_characters(*blocks: bytes) -> CharTokenizer:
    learner = CharLearner()
    for text in blocks:
        learner.add(learner.prepare(text))
    return learner.finish()[0]


# --- words --------------------------------------------------------------------------------------------------------


@given(lines)
@settings(deadline=None, max_examples=150)
def test_words_lie_between_nul_tab_return_space_and_line_feed(texts: list[str]) -> None:
    text = block(texts)
    expected = naive_words(text)
    words, lengths = split_words(text)
    assert words.to_pylist() == [word for row in expected for word in row]
    assert lengths.tolist() == [len(row) for row in expected]
    assert count_words(text).tolist() == lengths.tolist()


@pytest.mark.parametrize("character", SEPARATORS, ids=ascii)
def test_separators(character: str) -> None:
    assert split_words(f"a{character}b\n".encode())[0].to_pylist() == [b"a", b"b"]


@pytest.mark.parametrize("character", WORD_CHARACTERS, ids=ascii)
def test_word_characters(character: str) -> None:
    assert split_words(f"a{character}b\n".encode())[0].to_pylist() == [f"a{character}b".encode()]


def test_no_text_has_no_lines() -> None:
    words, lengths = split_words(b"")
    assert (len(words), len(lengths), len(count_words(b""))) == (0, 0, 0)


def test_ids_in_order_of_first_occurrence() -> None:
    tokenizer = learn_words(b"the cat saw\n", b"the saw that cut\n")
    assert tokenizer.vocabulary.tokens()[4:] == b"the cat saw that cut".split()
    encoded = tokenizer.encode(b"cut the cat\n\nsaw dog the\n")
    assert encoded.ids.tolist() == [8, 4, 5, 6, UNK, 4]
    assert encoded.lengths.tolist() == [3, 0, 3]
    assert encoded.unknown.tolist() == [4]
    assert encoded.ids.dtype == encoded.lengths.dtype == np.int32


@given(st.lists(lines, max_size=4))
@settings(deadline=None, max_examples=60)
def test_learning_in_blocks_is_learning_at_once(texts: list[list[str]]) -> None:
    for kind in (WordLearner, CharLearner):
        pieces, whole = kind(), kind()
        added = [pieces.add(pieces.prepare(block(t))) for t in texts]
        at_once, lengths = whole.add(whole.prepare(block([t for part in texts for t in part])))
        assert [i for ids, _ in added for i in ids.tolist()] == at_once.tolist()
        assert [i for _, part in added for i in part.tolist()] == lengths.tolist()
        tokenizer, table = pieces.finish(min_count=2)
        expected, expected_table = whole.finish(min_count=2)
        assert tokenizer.vocabulary.identity == expected.vocabulary.identity
        assert np.array_equal(table, expected_table)


@given(lines, lines, st.booleans())
@settings(deadline=None)
def test_large_blocks_are_encoded_as_small_ones(known: list[str], texts: list[str], unk_is_word: bool) -> None:
    words = {word for row in naive_words(block(known)) for word in row} - {b"<unk>"}
    tokenizer = WordTokenizer(Vocabulary(sorted(words), unk_is_word=unk_is_word))
    text = block(texts + known[::2])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lmkit.text.tokenizer, "LARGE", 0)
        large = tokenizer.encode(text)
    for one, other in zip(large, tokenizer.encode(text), strict=True):
        np.testing.assert_array_equal(one, other)


def learned(blocks: list[bytes], large: Callable[[int], bool]) -> tuple[list[int], list[int], list[bytes], list[int]]:
    """Ids, lengths, words and the table of a learner for which the blocks that `large` names are large."""
    learner = WordLearner()
    added = []
    for number, text in enumerate(blocks):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(lmkit.text.tokenizer, "LARGE", 0 if large(number) else 1 << 40)
            added.append(learner.add(learner.prepare(text)))
    tokenizer, table = learner.finish(min_count=2)
    ids = [table[i] for part, _ in added for i in part.tolist()]
    return ids, [n for _, part in added for n in part.tolist()], tokenizer.vocabulary.tokens(), table.tolist()


@given(st.lists(lines, max_size=4), st.lists(st.booleans(), min_size=4, max_size=4))
@settings(deadline=None)
def test_large_blocks_are_learned_as_small_ones(texts: list[list[str]], large: list[bool]) -> None:
    blocks = [block(text) for text in texts]
    assert learned(blocks, large.__getitem__) == learned(blocks, lambda number: False)


def test_tables_grow_with_the_words() -> None:
    rng = np.random.default_rng(1)
    blocks = []
    for begin in (0, 50_000, 120_000):  # more words than the first tables hold, half of them new
        drawn = rng.integers(begin, begin + 100_000, 200_000)
        blocks.append(b"".join(b"w%x long-enough-to-fill-the-bytes-%x\n" % (i, i) for i in drawn.tolist()))
    assert learned(blocks, lambda number: True) == learned(blocks, lambda number: False)


def test_large_blocks_of_many_words() -> None:
    rng = np.random.default_rng(0)
    words = [b"%x" % i for i in rng.permutation(5000)]
    tokenizer = WordTokenizer(Vocabulary(words[::2]))
    rows = [[words[i] for i in rng.integers(0, 5000, size)] for size in rng.integers(0, 30, 200)]
    found = tokenizer._encode_large(b"".join(b" ".join(row) + b"\n" for row in rows))
    assert found.lengths.tolist() == [len(row) for row in rows]
    ids = {word: i for i, word in enumerate(words[::2], 4)}
    expected = [ids.get(word, UNK) for row in rows for word in row]
    assert found.ids.tolist() == expected
    assert found.unknown.tolist() == [i for i, id in enumerate(expected) if id == UNK]


def test_provisional_ids_become_ids() -> None:
    learner = WordLearner()
    ids, _ = learner.add(learner.prepare(b"a b <unk> a c <pad>\n"))
    assert ids.tolist() == [0, 1, 2, 0, 3, 4]
    assert learner.finish(min_count=2)[1].tolist() == [4, LEFT_OUT, UNK, LEFT_OUT, LEFT_OUT]
    tokenizer, table = learner.finish()
    assert table.tolist() == [4, 5, UNK, 6, 7]
    assert tokenizer.vocabulary.unk_is_word


def test_words_decoded_are_the_words_with_single_spaces() -> None:
    tokenizer = learn_words(b"a b \xc2\xa0\n")
    ids = tokenizer.encode(b" b\t\ta\0new \xc2\xa0 \n").ids
    assert tokenizer.decode(ids) == "b a <unk> \xa0"
    assert tokenizer.decode([BOS, *ids.tolist(), EOS, PAD]) == "b a <unk> \xa0"


def test_texts_are_the_words_as_they_stand() -> None:
    tokenizer, text = learn_words(b"a\n"), "a neü a\n\nnew\n".encode()
    assert tokenizer.texts(text, tokenizer.encode(text).ids).to_pylist() == [b"a", "neü".encode(), b"a", b"new"]


# --- lossless -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def unigram() -> SentencePieceTokenizer:
    return SentencePieceTokenizer.learn([STORY], vocabulary_size=330)


@pytest.fixture(scope="module")
def bpe() -> SentencePieceTokenizer:
    return SentencePieceTokenizer.learn([STORY], vocabulary_size=330, algorithm="bpe")


def decoded(tokenizer: Tokenizer, text: bytes) -> list[str]:
    """Each line decoded from its ids."""
    ids, lengths, _ = tokenizer.encode(text)
    ends = np.cumsum(lengths)
    return [tokenizer.decode(ids[end - n : end].tolist()) for end, n in zip(ends, lengths, strict=True)]


@given(lines)
@settings(deadline=None, max_examples=60)
def test_lossless(unigram: SentencePieceTokenizer, bpe: SentencePieceTokenizer, texts: list[str]) -> None:
    texts = [text.replace("▁", "") for text in texts]
    text = block(texts)
    for tokenizer in (learn_characters(text), ByteTokenizer(), unigram, bpe):
        encoded = tokenizer.encode(text)
        assert decoded(tokenizer, text) == texts
        assert not len(encoded.unknown)
        assert UNK not in encoded.ids
        assert (encoded.ids < len(tokenizer.vocabulary)).all()


HARD = ["", " ", "  a", "a  ", " a  b ", "\t", "a\tb", "\r", "\0", "é日本😀", "e\u0301", "\ufeff", "⁇", "<s> <unk>"]


@pytest.mark.parametrize("text", HARD, ids=ascii)
def test_lossless_by_hand(unigram: SentencePieceTokenizer, bpe: SentencePieceTokenizer, text: str) -> None:
    for tokenizer in (ByteTokenizer(), unigram, bpe):
        assert decoded(tokenizer, block([text])) == [text]


def test_sentencepiece_reads_its_own_mark_as_a_space(unigram: SentencePieceTokenizer) -> None:
    """A known limit: U+2581 is how SentencePiece writes a space."""
    assert decoded(unigram, "a▁b\n".encode()) == ["a b"]


def test_characters() -> None:
    tokenizer = learn_characters("ba é\n".encode())
    assert tokenizer.vocabulary.tokens()[4:] == [b" ", b"a", b"b", "é".encode()]  # by code point
    encoded = tokenizer.encode("ab\n\néx\n".encode())
    assert encoded.ids.tolist() == [5, 6, 7, UNK]
    assert encoded.lengths.tolist() == [2, 0, 2]
    assert encoded.unknown.tolist() == [3]
    assert tokenizer.decode([BOS, *encoded.ids.tolist(), EOS, PAD]) == "abé\N{REPLACEMENT CHARACTER}"
    assert b"|".join(tokenizer.texts("ab\n\néx\n".encode(), encoded.ids).to_pylist()).decode() == "a|b|é|x"


def test_characters_that_are_kept() -> None:
    learner = CharLearner()
    learner.add(learner.prepare(b"aaabbc\n"))
    tokenizer, table = learner.finish(min_count=2, max_size=5)
    assert tokenizer.vocabulary.tokens()[4:] == [b"a"]
    assert table[[ord("a"), ord("b"), ord("c"), ord("z")]].tolist() == [4, LEFT_OUT, LEFT_OUT, LEFT_OUT]


def test_bytes() -> None:
    tokenizer = ByteTokenizer()
    text = "aé\n\n\0\n".encode()
    encoded = tokenizer.encode(text)
    assert encoded.ids.tolist() == [4 + ord("a"), 4 + 0xC3, 4 + 0xA9, 4]
    assert encoded.lengths.tolist() == [3, 0, 1]
    assert len(tokenizer.vocabulary) == 260
    assert tokenizer.decode([BOS, *encoded.ids.tolist()[:2], EOS]) == "a\N{REPLACEMENT CHARACTER}"
    assert tokenizer.texts(text, encoded.ids).to_pylist() == [b"<0x61>", b"<0xC3>", b"<0xA9>", b"<0x00>"]


# --- SentencePiece ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("algorithm", ["unigram", "bpe"])
def test_size_asked_for_or_the_largest_that_the_text_fills(algorithm: str) -> None:
    said: list[str] = []
    exact = SentencePieceTokenizer.learn([STORY], vocabulary_size=350, algorithm=algorithm, say=said.append)
    assert len(exact.vocabulary) == 350
    assert said == []
    full = SentencePieceTokenizer.learn([STORY], vocabulary_size=5000, algorithm=algorithm, say=said.append)
    size = len(full.vocabulary)
    assert 350 < size < 5000
    assert said == [f"SentencePiece: the text fills {size} pieces, not the 5000 asked for"]


def test_learning_twice_gives_one_result(unigram: SentencePieceTokenizer) -> None:
    again = SentencePieceTokenizer.learn([STORY], vocabulary_size=330)
    assert again.vocabulary.identity == unigram.vocabulary.identity


def test_unigram_and_bpe_differ(unigram: SentencePieceTokenizer, bpe: SentencePieceTokenizer) -> None:
    assert unigram.vocabulary.identity != bpe.vocabulary.identity


@pytest.mark.parametrize("algorithm", ["unigram", "bpe"])
def test_the_size_said_to_be_enough_is_enough(algorithm: str) -> None:
    with pytest.raises(LmkitError, match=r"^10 pieces are too few .*; ask for at least \d+$") as error:
        SentencePieceTokenizer.learn([STORY], vocabulary_size=10, algorithm=algorithm)
    needed = int(str(error.value).split()[-1])
    with pytest.raises(LmkitError, match=f"at least {needed}$"):
        SentencePieceTokenizer.learn([STORY], vocabulary_size=needed - 1, algorithm=algorithm)
    enough = SentencePieceTokenizer.learn([STORY], vocabulary_size=needed, algorithm=algorithm)
    assert len(enough.vocabulary) == needed


def test_an_algorithm_that_does_not_exist() -> None:
    with pytest.raises(LmkitError, match="wordpiece"):
        SentencePieceTokenizer.learn([STORY], algorithm="wordpiece")


@pytest.mark.parametrize("text", [b"", b"\n\n"], ids=["nothing", "blank"])
def test_no_text_to_learn_from(text: bytes) -> None:
    with pytest.raises(LmkitError, match="no text to train SentencePiece on"):
        SentencePieceTokenizer.learn([text])


def train_elsewhere(**options: int) -> bytes:
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(STORY.decode().split("\n")), model_writer=model, vocab_size=60, minloglevel=2, **options
    )
    return model.getvalue()


def test_an_existing_model_is_usable() -> None:
    model = train_elsewhere(unk_id=0, bos_id=1, eos_id=2, pad_id=3)
    tokenizer = SentencePieceTokenizer(model)
    theirs = sentencepiece.SentencePieceProcessor(model_proto=model)
    text = "the miller opened the gate"
    assert tokenizer.encode(block([text])).ids.tolist() == theirs.encode(text)
    encoded = tokenizer.encode("日\n".encode())  # it has no pieces for bytes
    assert encoded.ids[encoded.unknown].tolist() == [UNK]


def test_another_numbering_is_refused() -> None:
    with pytest.raises(LmkitError, match="--unk_id=0 --bos_id=1 --eos_id=2 --pad_id=3"):
        SentencePieceTokenizer(train_elsewhere())  # SentencePiece's own default has no <pad>


@pytest.mark.parametrize("model", [b"", b"not a model", STORY], ids=["empty", "short", "text"])
def test_bytes_that_are_no_model(model: bytes) -> None:
    with pytest.raises(LmkitError, match=r"not a SentencePiece model; give a \.model file"):
        SentencePieceTokenizer(model)


def test_pieces_as_texts(unigram: SentencePieceTokenizer) -> None:
    text = b"the gate\n"
    ids = unigram.encode(text).ids
    assert b"".join(unigram.texts(text, ids).to_pylist()).decode() == "▁the▁gate"


# --- saving and loading -------------------------------------------------------------------------------------------


def tokenizers(sentencepiece_model: SentencePieceTokenizer) -> list[Tokenizer]:
    characters = learn_characters(STORY)
    return [learn_words(STORY), learn_words(b"a <unk> b\n"), characters, ByteTokenizer(), sentencepiece_model]


def test_saved_and_loaded(tmp_path: Path, unigram: SentencePieceTokenizer) -> None:
    kinds = set()
    for number, tokenizer in enumerate(tokenizers(unigram)):
        folder = tmp_path / str(number)
        folder.mkdir()
        saved = tokenizer.save(folder)
        assert sorted(p.name for p in folder.iterdir()) == tokenizer_files(saved)
        loaded = load_tokenizer(folder, saved)
        text = STORY + "new words, <unk> and é\n".encode()
        for ours, theirs in zip(loaded.encode(text), tokenizer.encode(text), strict=True):
            assert ours.tolist() == theirs.tolist()
        assert loaded.vocabulary.identity == tokenizer.vocabulary.identity
        assert loaded.vocabulary.unk_is_word == tokenizer.vocabulary.unk_is_word
        kinds.add(loaded.kind)
    assert kinds == set(TOKENIZERS)


@pytest.mark.parametrize("settings", [{}, {"kind": None}, {"kind": "morse"}], ids=str)
def test_unknown_kind(tmp_path: Path, settings: dict[str, object]) -> None:
    with pytest.raises(LmkitError, match=r"unknown tokenizer .*; known are word, char, byte, sentencepiece"):
        load_tokenizer(tmp_path, settings)
    assert tokenizer_files(settings) == []


@pytest.mark.parametrize("words", [[b"ab"], [b""], [b"\xff"]], ids=str)
def test_a_table_that_is_not_of_characters(words: list[bytes]) -> None:
    with pytest.raises(LmkitError, match="not a table of characters"):
        CharTokenizer(Vocabulary(words))
