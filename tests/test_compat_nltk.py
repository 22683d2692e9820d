"""The face of nltk.lm: nltk's own numbers and words, and lmkit's models asked in nltk's way."""

from __future__ import annotations

import math
import random
from collections import Counter
from typing import Any

import pytest

from lmkit import LmkitError, NGramLM
from lmkit.compat import nltk as face
from lmkit.text_model import TextModel

ABC = [["a", "b", "c"], ["a", "c", "d", "c", "e", "f"]]  # the example of nltk.lm's documentation
MODELS: dict[str, tuple[Any, ...]] = {
    "MLE": (),
    "Lidstone": (0.3,),
    "Laplace": (),
    "StupidBackoff": (0.4,),
    "WittenBellInterpolated": (),
    "AbsoluteDiscountingInterpolated": (),
    "KneserNeyInterpolated": (),
}


def make(module: Any, name: str, order: int, **more: Any) -> Any:
    return getattr(module, name)(*MODELS[name], order, **more)


def fitted(name: str, order: int, text: list[list[str]]) -> Any:
    model = make(face, name, order)
    model.fit(*face.padded_everygram_pipeline(order, text))
    return model


def split(lines: list[str]) -> list[list[str]]:
    return [line.split() for line in lines]


# --- nltk's numbers, as its documentation prints them ---------------------------------------------------------------


def test_the_example_of_nltks_documentation() -> None:
    lm = fitted("MLE", 2, ABC)
    assert len(lm.vocab) == 9
    assert str(lm.counts) == "<NgramCounter with 2 ngram orders and 24 ngrams>"
    assert lm.vocab.lookup(["aliens", "a", "Mars"]) == ("<UNK>", "a", "<UNK>")
    assert lm.counts["a"] == 2
    assert lm.counts[["a"]]["b"] == 1
    assert lm.score("a") == 0.15384615384615385
    assert lm.score("<UNK>") == lm.score("aliens")
    assert lm.score("b", ["a"]) == 0.5
    assert lm.logscore("a") == -2.700439718141092
    assert lm.entropy([("a", "b"), ("c", "d")]) == 1.292481250360578
    assert lm.perplexity([("a", "b"), ("c", "d")]) == 2.449489742783178
    assert lm.generate(1, random_seed=3) == "<s>"
    assert lm.generate(5, random_seed=3) == ["<s>", "a", "b", "c", "d"]
    assert lm.generate(5, text_seed=["c"], random_seed=3) == ["</s>", "c", "d", "c", "d"]


def test_kneser_ney_by_hand() -> None:
    # Two sentences, order 2. Bigram kinds: <s>a ab bc c</s> ac cd dc ce ef f</s>: 10, of which 3 end in c.
    lm = fitted("KneserNeyInterpolated", 2, ABC)
    assert lm.score("c") == 3 / 10
    # c(ac) = 1, c(a) = 2, two kinds after a: (1 - 0.1) / 2 + 0.1 * 2 / 2 * 3 / 10
    assert lm.score("c", ["a"]) == pytest.approx(0.45 + 0.1 * 0.3, rel=1e-15)
    assert lm.score("e", ["a"]) == pytest.approx(0.1 * 1 / 10, rel=1e-15)
    assert lm.score("e", ["aliens"]) == 1 / 10
    assert lm.score("<s>", ["a"]) == 0  # follows nothing


# --- against nltk itself --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("order", [1, 2, 3, 4])
@pytest.mark.parametrize("name", MODELS)
def test_scores_and_words_are_nltks(name: str, order: int, story: list[str]) -> None:
    nltk = pytest.importorskip("nltk.lm")
    from nltk.lm.preprocessing import padded_everygram_pipeline

    if (name, order) == ("KneserNeyInterpolated", 1):
        pytest.skip("nltk divides by zero")
    text = split(story)
    theirs, ours = make(nltk, name, order), make(face, name, order)
    theirs.fit(*padded_everygram_pipeline(order, text))
    ours.fit(*padded_everygram_pipeline(order, text))
    asked = [["the", "dragon", "the", "miller", "had", "a", "a", "</s>", "</s>", "<s>"], *text[:8]]
    padded = [list(face.pad_both_ends(words, order)) for words in asked]
    ngrams = [tuple(p[i - k : i + 1]) for p in padded for k in range(order) for i in range(k, len(p))]
    assert len(ngrams) > 70 * order
    for *context, word in ngrams:
        assert ours.score(word, context) == theirs.score(word, context), (word, context)
    assert ours.perplexity(ngrams) == theirs.perplexity(ngrams)
    for seed in range(25):
        assert ours.generate(9, random_seed=seed) == theirs.generate(9, random_seed=seed)
        for before in (["the"], ["the", "miller", "had"], ["dragon", "of"]):
            assert ours.generate(text_seed=before, random_seed=seed) == theirs.generate(
                text_seed=before, random_seed=seed
            )


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("name", MODELS)
def test_scores_of_random_texts_are_nltks(name: str, seed: int) -> None:
    nltk = pytest.importorskip("nltk.lm")
    rng = random.Random(seed)
    order, left_out = rng.randint(2, 4), rng.choice([0, 0, 1, 2])  # n-grams of one length may be missing
    words = [*"abcdéZ", "<s>", "<UNK>"][: rng.choice([2, 4, 8])]
    text = [[rng.choice(words) for _ in range(rng.randrange(9))] for _ in range(8)]
    ngrams = [
        [ngram for ngram in sentence if len(ngram) != left_out]
        for sentence in face.padded_everygram_pipeline(order, text)[0]
    ]
    models = [make(module, name, order) for module in (nltk, face)]
    for model in models:
        model.fit(ngrams, words)
    for _ in range(60):
        context = [rng.choice([*words, "</s>", "?"]) for _ in range(rng.randrange(order))]
        word = rng.choice([*words, "</s>", "?"])
        try:
            expected = models[0].score(word, context)
        except ZeroDivisionError:  # a context without continuation counts
            continue
        assert models[1].score(word, context) == expected, (word, context)


@pytest.mark.parametrize("name", ["Lidstone", "KneserNeyInterpolated"])
def test_vocabularies_of_nltk_are_taken(name: str, story: list[str]) -> None:
    nltk = pytest.importorskip("nltk.lm")
    text = split(story)
    words = [word for line in text for word in line]
    theirs = make(nltk, name, 2, vocabulary=nltk.Vocabulary(words, unk_cutoff=3))
    theirs.fit(face.padded_everygram_pipeline(2, text)[0])
    for vocabulary in (nltk.Vocabulary(words, unk_cutoff=3), face.Vocabulary(words, unk_cutoff=3)):
        assert len(vocabulary) == len(theirs.vocab)
        ours = make(face, name, 2, vocabulary=vocabulary)
        ours.fit(face.padded_everygram_pipeline(2, text)[0])
        for word in ("the", "<UNK>", "dragon"):
            for context in ((), ("the",), ("dragon",)):
                assert ours.score(word, context) == theirs.score(word, context)


def test_the_pipeline_is_nltks() -> None:
    pytest.importorskip("nltk.lm")
    from nltk.lm.preprocessing import padded_everygram_pipeline

    ours, theirs = (f(3, [*ABC, []]) for f in (face.padded_everygram_pipeline, padded_everygram_pipeline))
    assert [list(sentence) for sentence in ours[0]] == [list(sentence) for sentence in theirs[0]]
    assert list(ours[1]) == list(theirs[1])


# --- counts and vocabulary ------------------------------------------------------------------------------------------


def test_counts_are_those_of_a_counter(story: list[str]) -> None:
    ngrams = [list(sentence) for sentence in face.padded_everygram_pipeline(3, split(story))[0]]
    expected = Counter(ngram for sentence in ngrams for ngram in sentence)
    counts = face.NgramCounter(ngrams)
    assert counts.N() == expected.total()
    assert len(counts) == 3
    assert 3 in counts
    assert 4 not in counts
    found = {(word,): n for word, n in counts.unigrams.items()}
    for n in (2, 3):
        found |= {(*context, word): k for context, after in counts[n].items() for word, k in after.items()}
    assert found == dict(expected)
    the = Counter(
        {word: k for (first, word), k in ((g, k) for g, k in expected.items() if len(g) == 2) if first == "the"}
    )
    after = counts[["the"]]
    assert after.N() == the.total()
    assert len(after) == len(the)
    assert after.most_common(1)[0][1] == the.most_common(1)[0][1]
    assert after.freq("miller") == the["miller"] / the.total()
    assert sum(counts[2][context].N() for context in counts[2]) == counts[2].N()


def test_asking_for_what_was_not_counted_changes_nothing() -> None:
    counts = fitted("MLE", 2, ABC).counts
    assert counts["aliens"] == 0
    assert counts[["aliens"]]["a"] == 0
    assert counts[["a", "b", "c", "d"]]["e"] == 0
    assert "aliens" not in counts[["a"]]
    assert len(counts[7]) == 0
    assert len(counts) == 2
    assert counts.N() == 24


def test_a_second_fit_goes_on_counting(story: list[str]) -> None:
    text = split(story)
    whole = fitted("KneserNeyInterpolated", 3, text)
    halves = make(face, "KneserNeyInterpolated", 3)
    halves.vocab.update(whole.vocab.counts)
    for part in (text[:20], text[20:]):
        halves.fit(face.padded_everygram_pipeline(3, part)[0])
        assert halves.score("miller", ["<s>", "the"]) > 0
    assert halves.score("miller", ["<s>", "the"]) == whole.score("miller", ["<s>", "the"])
    assert halves.generate(20, random_seed=1) == whole.generate(20, random_seed=1)


@pytest.mark.parametrize("name", MODELS)
def test_ngrams_of_one_length_only(name: str) -> None:
    # only bigrams were given: their words count as unigrams no more than in nltk
    model = make(face, name, 2)
    model.fit([[("a", "b"), ("a", "c"), ("b", "c")]], "abc")
    assert model.counts["a"] == 0
    assert model.counts[["a"]]["b"] == 1
    assert model.generate(text_seed=["b"], random_seed=0) == "c"
    if name in ("MLE", "StupidBackoff"):
        assert model.score("b", ["a"]) == 0.5


def test_the_vocabulary_masks_rare_words() -> None:
    vocabulary = face.Vocabulary(["a", "c", "-", "d", "c", "a", "b", "r", "a", "c", "d"], unk_cutoff=2)
    assert sorted(vocabulary) == ["<UNK>", "a", "c", "d"]  # nltk.lm.vocabulary's documentation, as the next lines
    assert len(vocabulary) == 4
    assert vocabulary["b"] == 1
    assert "b" not in vocabulary
    assert vocabulary.lookup(["p", "a", "r", "d", "b", "c"]) == ("<UNK>", "a", "<UNK>", "d", "<UNK>", "c")
    vocabulary.update(["b", "b", "c"])
    assert vocabulary["b"] == 3
    assert "b" in vocabulary


# --- where it differs from nltk -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", MODELS)
def test_long_contexts_are_cut(name: str) -> None:
    model = fitted(name, 2, ABC)
    assert model.score("c", ["e", "f", "a"]) == model.score("c", ["a"])
    assert model.generate(text_seed=["e", "f", "a"], random_seed=2) == model.generate(text_seed=["a"], random_seed=2)


def test_kneser_ney_of_order_1_is_the_relative_frequency() -> None:
    assert fitted("KneserNeyInterpolated", 1, ABC).score("c") == 3 / 9


@pytest.mark.parametrize("name", ["Laplace", "WittenBellInterpolated", "AbsoluteDiscountingInterpolated"])
def test_probabilities_sum_to_one(name: str, story: list[str]) -> None:
    model = fitted(name, 3, split(story))
    for context in ([], ["the"], ["the", "miller"], ["dragon", "dragon"]):
        assert math.fsum(model.score(word, context) for word in model.vocab) == pytest.approx(1)


# --- lmkit's models -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("smoothing", ["modified-kneser-ney", "add-k", "mle"])
@pytest.mark.parametrize("order", [1, 3])
def test_a_view_has_the_numbers_of_its_model(order: int, smoothing: Any, story: list[str]) -> None:
    model = NGramLM.train(story, order=order, smoothing=smoothing)
    lm = face.view(model)
    assert len(lm.vocab) == model.model.vocabulary_size - 1  # without <pad>
    for context in ((), ("<s>",), ("<s>", "the"), ("the", "miller"), ("dragon", "the"), ("the", "dragon")):
        used = context[max(len(context) - order + 1, 0) :]
        scores = {word: lm.score(word, context) for word in lm.vocab}
        if context == () or smoothing != "mle":
            assert math.fsum(scores.values()) == pytest.approx(1, rel=1e-6)
        for word in ("the", "miller", "dragon", "</s>", "<s>"):
            known = word if word in lm.vocab else "<unk>"
            assert scores[known] == pytest.approx(model.probability(word, used), rel=1e-6, abs=1e-300)


def test_the_perplexity_of_a_view_is_that_of_its_model(story: list[str]) -> None:
    model = NGramLM.train(story[:40], order=3)
    text = [["<s>", *line.split(), "</s>"] for line in story[40:]]
    ngrams = [tuple(words[max(i - 2, 0) : i + 1]) for words in text for i in range(1, len(words))]
    assert face.view(model).perplexity(ngrams) == pytest.approx(model.perplexity(story[40:]), rel=1e-6)


def test_a_view_generates_what_was_seen(story: list[str]) -> None:
    lm = face.view(NGramLM.train(story, order=2))
    bigrams = {pair for line in story for pair in zip(["<s>", *line.split()], [*line.split(), "</s>"], strict=True)}
    words = lm.generate(200, text_seed=["<s>"], random_seed=random.Random(1))
    for pair in zip(["<s>", *words], words, strict=False):
        assert pair in bigrams or pair[0] in ("</s>", "<unk>")  # which nothing follows: any word is drawn
    assert len(set(words)) > 20
    assert lm.generate(5, random_seed=7) == lm.generate(5, random_seed=7)


# --- mistakes -------------------------------------------------------------------------------------------------------


def test_mistakes_give_one_line(story: list[str]) -> None:
    with pytest.raises(LmkitError, match="no vocabulary and no text"):
        face.MLE(2).fit([[("a",)]])
    with pytest.raises(LmkitError, match="order 0"):
        face.MLE(0)
    with pytest.raises(LmkitError, match="unk_cutoff 0"):
        face.Vocabulary(unk_cutoff=0)
    with pytest.raises(LmkitError, match="discount 2"):
        face.KneserNeyInterpolated(2, discount=2)
    with pytest.raises(LmkitError, match=r"'ab'.*tuple of words"):
        face.NgramCounter([["ab"]])  # type: ignore[list-item]
    with pytest.raises(LmkitError, match="only once"):
        fitted("MLE", 2, ABC).perplexity(iter(()))
    with pytest.raises(LmkitError, match="give its words"):
        fitted("MLE", 2, ABC).score("a", "b c")
    with pytest.raises(LmkitError, match="fit it first"):
        face.Laplace(2).generate()
    with pytest.raises(LmkitError, match="NgramCounter"):
        face.MLE(2, counter=Counter())  # type: ignore[arg-type]
    with pytest.raises(LmkitError, match="trained already"):
        face.view(NGramLM.train(story)).fit([[("a",)]], "a")


def test_only_ngram_models_have_the_face(story: list[str]) -> None:
    class Other:
        kind = "lstm"

    other = TextModel(Other(), NGramLM.train(story).tokenizer, name="x")  # type: ignore[arg-type]
    with pytest.raises(LmkitError, match="x: a model of kind lstm; only n-gram models"):
        face.view(other)
