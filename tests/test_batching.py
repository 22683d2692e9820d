"""Batches of sentences: nothing lost, nothing added but `</s>` and padding, no batch larger than asked for."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lmkit.text.batching import cut, sentence_batches
from lmkit.text.corpus import Corpus, learn_corpus, read_lines
from lmkit.text.vocabulary import EOS, PAD

corpora = st.lists(st.integers(0, 12), max_size=30).map(
    lambda lengths: learn_corpus(read_lines([" ".join(f"w{i}" for i in range(n)) for n in lengths]))[1]
)


def sentences(corpus: Corpus) -> list[list[int]]:
    return [part.tolist() for part in np.split(corpus.ids, corpus.offsets[1:-1])] if len(corpus) else []


@given(corpora, st.integers(1, 60))
@settings(deadline=None, max_examples=150)
def test_every_sentence_once_whole_and_padded_behind(corpus: Corpus, max_tokens: int) -> None:
    expected = sentences(corpus)
    seen: list[int] = []
    for batch in sentence_batches(corpus, max_tokens=max_tokens):
        rows, width = batch.tokens.shape
        assert width == batch.lengths.max()
        assert rows * width <= max_tokens or rows == 1
        for number, tokens, length in zip(batch.sentences, batch.tokens, batch.lengths, strict=True):
            assert tokens[:length].tolist() == [*expected[number], EOS]
            assert (tokens[length:] == PAD).all()
        seen += batch.sentences.tolist()
    assert sorted(seen) == list(range(len(corpus)))


@given(corpora, st.integers(1, 60))
@settings(deadline=None, max_examples=60)
def test_shortest_first_and_no_batch_that_could_take_the_next_sentence(corpus: Corpus, max_tokens: int) -> None:
    batches = list(sentence_batches(corpus, max_tokens=max_tokens))
    lengths = [n for batch in batches for n in batch.lengths.tolist()]
    assert lengths == sorted(lengths)
    for batch, after in itertools.pairwise(batches):
        assert (len(batch.sentences) + 1) * after.lengths[0] > max_tokens


def test_by_hand() -> None:
    _, corpus = learn_corpus(read_lines(["a b c", "", "b a", "c"]))
    batches = list(sentence_batches(corpus, max_tokens=6))
    assert [b.sentences.tolist() for b in batches] == [[1, 3], [2], [0]]
    assert [b.tokens.tolist() for b in batches] == [[[EOS, PAD], [6, EOS]], [[5, 4, EOS]], [[4, 5, 6, EOS]]]
    assert [b.lengths.tolist() for b in batches] == [[1, 2], [3], [4]]
    assert batches[0].tokens.dtype == np.int32


def test_no_sentences_no_batches() -> None:
    assert list(sentence_batches(learn_corpus(read_lines([]))[1])) == []


@pytest.mark.parametrize("max_tokens", [1, 2, 3])
def test_a_sentence_longer_than_the_bound_is_a_batch_of_its_own(max_tokens: int) -> None:
    _, corpus = learn_corpus(read_lines(["a b c", "d e f g"]))
    assert [b.tokens.shape for b in sentence_batches(corpus, max_tokens=max_tokens)] == [(1, 4), (1, 5)]


@given(st.lists(st.integers(1, 12), max_size=30), st.integers(1, 60), st.one_of(st.none(), st.integers(1, 6)))
@settings(deadline=None)
def test_rows_of_any_widths_are_cut_where_the_next_has_no_room(
    widths: list[int], tokens: int, rows: int | None
) -> None:
    parts = [widths[part] for part in cut(np.array(widths, np.int64), tokens, rows)]
    assert [width for part in parts for width in part] == widths
    for part, after in itertools.pairwise([*parts, [10**6]]):
        assert len(part) == 1 or len(part) * max(part) <= tokens
        assert rows is None or len(part) <= rows
        more = [*part, after[0]]
        assert len(more) * max(more) > tokens or (rows is not None and len(more) > rows)
