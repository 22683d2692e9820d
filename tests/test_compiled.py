"""The compiled loops give what their numpy twins give, on texts far below the size that they are meant for."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lmkit.ngram import backoff, compiled, counts
from lmkit.ngram.arrays import NumpyArrays
from lmkit.ngram.compiled_arpa import _number
from lmkit.ngram.estimation import CountedText, InMemory, Limits, estimate
from lmkit.ngram.ngram_lm import NGramConfig, SmoothingName
from lmkit.ngram.parts import whole_text
from lmkit.text.corpus import Corpus, learn_corpus, read_lines

ROWS = 300


def zipfian(seed: int, words: int) -> list[str]:
    rng = np.random.default_rng(seed)
    drawn = (rng.pareto(0.8, (ROWS, 12)).astype(int) % words).tolist()
    return [" ".join(f"w{w}" for w in row[: rng.integers(0, 13)]) for row in drawn]


TEXTS = {"frequent words": zipfian(0, 3), "some words": zipfian(1, 40), "many words": zipfian(2, 5000), "blank": [""]}


@pytest.fixture(params=TEXTS)
def corpus(request: pytest.FixtureRequest) -> tuple[Corpus, int]:
    tokenizer, encoded = learn_corpus(read_lines(TEXTS[request.param]))
    return encoded, len(tokenizer.vocabulary)


@pytest.fixture(params=[1, 3])
def threads(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """One range, and many."""
    monkeypatch.setattr(compiled, "THREADS", request.param)
    monkeypatch.setattr(compiled, "WORTH_SHARING", 0 if request.param > 1 else 1 << 60)


def both(text: Corpus, size: int, order: int) -> tuple[CountedText, CountedText]:
    plain = InMemory(counts.count_ngrams(text, order, size, NumpyArrays()))
    return plain, whole_text(text, order, size, lambda n: None)


LIMITS = {
    "whole": Limits(),
    "pruned": Limits((0, 1, 2)),
    "words": Limits((1,)),
    "no share": Limits((), None, False, 90),
}


@pytest.mark.usefixtures("threads")
@pytest.mark.parametrize("order", [1, 2, 5])
@pytest.mark.parametrize(
    ("smoothing", "limits"),
    [("mle", "whole"), *itertools.product(["modified-kneser-ney", "witten-bell", "katz"], LIMITS)],
)
def test_tables(corpus: tuple[Corpus, int], order: int, limits: str, smoothing: SmoothingName) -> None:
    limited = replace(LIMITS[limits], prune=LIMITS[limits].prune[:order])
    one, other = (estimate(t, NGramConfig(order, smoothing).estimator(), limited) for t in both(*corpus, order))
    assert one.notes == other.notes
    assert one.warnings == other.warnings
    assert one.table.sizes == other.table.sizes
    np.testing.assert_array_equal(one.table.words, other.table.words)
    np.testing.assert_array_equal(one.table.starts, other.table.starts)
    np.testing.assert_array_equal(one.table.log_probs, other.table.log_probs)
    np.testing.assert_array_equal(one.table.backoffs, other.table.backoffs)


@pytest.mark.usefixtures("threads")
@pytest.mark.parametrize("smoothing", ["modified-kneser-ney", "add-k", "mle"])
def test_scores(corpus: tuple[Corpus, int], smoothing: SmoothingName, monkeypatch: pytest.MonkeyPatch) -> None:
    text, size = corpus
    table = estimate(both(text, size, 4)[0], NGramConfig(4, smoothing).estimator()).table
    sequence, depth = counts.with_marks(text, 10**6)
    shuffled = np.random.default_rng(3).permutation(sequence)  # n-grams that were never seen
    for words in (sequence, shuffled):
        plain = table.score(words, depth)
        with monkeypatch.context() as patch:
            patch.setattr(backoff, "LARGE", 0)
            fast = table.score(words, depth)
        np.testing.assert_array_equal(plain.lengths, fast.lengths)
        np.testing.assert_allclose(plain.log_probs, fast.log_probs, rtol=1e-12)


def test_a_text_of_one_sentence_is_one_range() -> None:
    tokenizer, text = learn_corpus(read_lines([" ".join(TEXTS["some words"])]))
    table = estimate(both(text, len(tokenizer.vocabulary), 3)[0], NGramConfig(3).estimator()).table
    sequence, depth = counts.with_marks(text, 10**6)
    scores, lengths = compiled.score(table, sequence, depth)
    plain = table.score(sequence, depth)
    np.testing.assert_allclose(scores, plain.log_probs, rtol=1e-12)
    np.testing.assert_array_equal(lengths, plain.lengths)


@settings(deadline=None)
@given(
    st.floats(-100, 0, width=32).map(str)
    | st.from_regex(r"-?[0-9]{1,12}(\.[0-9]{0,8})?(e-?[0-9]{1,2})?", fullmatch=True)
)
def test_numbers_are_rounded_as_python_rounds_them(text: str) -> None:
    end, value = _number(np.frombuffer(f"{text}\t".encode(), np.uint8), 0)
    assert end in (-1, len(text))
    assert end == -1 or value == float(text)
    if len(text) < 10 and "e" not in text:
        assert end == len(text)
