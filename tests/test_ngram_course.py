"""The course's own numbers: the Markov model of three sentences, worked by hand on the slides."""

import math

import pytest
from conftest import COURSE

import lmkit
from lmkit import NGramLM

# c(<s> I) = 2 of 3 sentences; c(Sam </s>) = 1 of 2 Sam; c(am Sam) = 1 of 2 am; c(I am) = 2 of 3 I; ...
SLIDE = [
    ("I", "<s>", 2 / 3),
    ("</s>", "Sam", 1 / 2),
    ("Sam", "<s>", 1 / 3),
    ("Sam", "am", 1 / 2),
    ("am", "I", 2 / 3),
    ("do", "I", 1 / 3),
]


@pytest.mark.parametrize(("word", "context", "expected"), SLIDE)
def test_bigrams_of_the_slides(word: str, context: str, expected: float) -> None:
    model = NGramLM.train(COURSE, order=2, smoothing="mle")
    assert model.probability(word, [context]) == pytest.approx(expected, abs=1e-15)


def test_perplexity_of_i_am_sam_is_the_square_root_of_three() -> None:
    # p = 2/3 * 2/3 * 1/2 * 1/2 = 1/9 over 4 events (three words and </s>): (1/9) ** (-1/4) = sqrt(3)
    model = NGramLM.train(COURSE, order=2, smoothing="mle")
    assert model.perplexity(["I am Sam"]) == pytest.approx(math.sqrt(3), abs=1e-14)
    assert model.score("I am Sam") == pytest.approx(math.log(1 / 9), abs=1e-14)
    assert model.score("I am Sam", base=10) == pytest.approx(math.log10(1 / 9), abs=1e-14)


def test_the_readme_example(tmp_path) -> None:
    model = NGramLM.train(["I am Sam", "Sam I am"], order=2, smoothing="mle")
    model.save(tmp_path / "sam")
    loaded = lmkit.load(tmp_path / "sam")
    assert loaded.probability("Sam", context=["am"]) == 0.5


def test_generalisation_fails_without_smoothing_and_works_with_it() -> None:
    beers = ["I want two beers", "I want three beers"]
    unseen = ["I want four beers"]
    mle = NGramLM.train(beers, order=2, smoothing="mle")
    assert mle.perplexity(unseen) == math.inf
    report = mle.evaluate(unseen).to_json()
    assert report["perplexity"] is None
    assert report["infinite"] is True
    for smoothing in ("add-k", "modified-kneser-ney"):
        assert math.isfinite(NGramLM.train(beers, order=2, smoothing=smoothing).perplexity(unseen))


def test_trigram_sees_two_words() -> None:
    # after "I am": Sam once, </s> once; after "<s> I": am once, do once
    model = NGramLM.train(COURSE, order=3, smoothing="mle")
    assert model.probability("Sam", ["I", "am"]) == pytest.approx(1 / 2)
    assert model.probability("am", ["<s>", "I"]) == pytest.approx(1 / 2)
    assert model.probability("I", ["<s>"]) == pytest.approx(2 / 3)  # the history is what there is of it


def test_add_k_by_hand() -> None:
    # V: I am Sam do not like green eggs and ham, </s>, <unk> = 12
    model = NGramLM.train(COURSE, order=2, smoothing="add-k", k=0.5)
    assert model.probability("am", ["I"]) == pytest.approx((2 + 0.5) / (3 + 0.5 * 12))
    assert model.probability("ham", ["I"]) == pytest.approx(0.5 / (3 + 0.5 * 12))
    assert model.probability("anything", ["never seen"]) == pytest.approx(1 / 12)
    assert model.probability("I") == pytest.approx((3 + 0.5) / (17 + 0.5 * 12))  # 14 words and 3 </s>
