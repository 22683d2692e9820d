"""Static interpolation: against the formula over dictionaries, against KenLM's reading of the result, and its laws."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from conftest import GOLDEN
from dictionaries import arpa, backoff_of, mixed
from hypothesis import given, settings
from hypothesis import strategies as st

import lmkit
from lmkit import LmkitError, NGramLM, TextModel
from lmkit.ngram.arpa import write_arpa
from lmkit.ngram.interpolation import interpolate
from lmkit.ngram.ngram_lm import NGramConfig
from lmkit.ngram.pruning import prune
from lmkit.text.corpus import encode_corpus, read_lines
from lmkit.text.tokenizer import Tokenizer, WordTokenizer
from lmkit.text.vocabulary import Vocabulary

HELDOUT = (GOLDEN / "heldout.txt").read_text(encoding="utf-8").split("\n")[:-1]
LETTERS = WordTokenizer(Vocabulary([b"a", b"b", b"c", b"d"]))


def trained(lines: list[str], tokenizer: Tokenizer, order: int) -> TextModel:
    return NGramLM.fit(encode_corpus(read_lines(lines), tokenizer), tokenizer, NGramConfig(order))


@pytest.fixture(scope="module")
def halves(story: list[str]) -> list[TextModel]:
    """Two models of orders 3 and 4 over one vocabulary."""
    tokenizer = NGramLM.train(story, order=1).tokenizer
    return [trained(story[::2], tokenizer, 3), trained(story[1::2], tokenizer, 4)]


def assert_same(model: TextModel, expected: object) -> None:
    found = backoff_of(model)
    assert found.probs.keys() == expected.probs.keys()
    for gram, p in expected.probs.items():
        assert found.probs[gram] == pytest.approx(p, rel=1e-5)
    for history, weight in expected.weights.items():
        assert found.weights[history] == pytest.approx(weight, rel=1e-4), history


def test_an_example_by_hand(tmp_path: Path) -> None:
    def words(end: float, a: float, b: float, weight_a: float, weight_b: float) -> dict[str, tuple[float, float]]:
        special = {"<unk>": (0.0, 1.0), "<s>": (0.0, 1.0), "</s>": (end, 1.0)}
        return {**special, "a": (a, weight_a), "b": (b, weight_b)}

    one = arpa(tmp_path / "1", words(0.25, 0.5, 0.25, 2 / 3, 1.0), {"a b": (0.5, 1.0)})
    two = arpa(tmp_path / "2", words(0.2, 0.2, 0.6, 1.0, 5 / 8), {"b a": (0.5, 1.0)})
    model = interpolate([one, two], [0.5, 0.5])
    assert model.model.ngrams == [5, 2]
    assert model.probability("a") == pytest.approx(0.35)
    assert model.probability("b", ["a"]) == pytest.approx(0.55)  # (0.5 + 0.6) / 2: the second model backs off
    assert model.probability("a", ["b"]) == pytest.approx(0.5)  # (0.5 + 0.5) / 2: the first one does
    # what "a b" leaves goes to the others by their share: (1 - 0.55) / (1 - 0.425) * p
    assert model.probability("a", ["a"]) == pytest.approx(0.45 / 0.575 * 0.35)
    assert model.probability("</s>", ["b"]) == pytest.approx(0.5 / 0.65 * 0.225)


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.lists(st.text("abcd", max_size=6).map(" ".join), min_size=1, max_size=5), min_size=2, max_size=3),
    st.lists(st.integers(1, 4), min_size=3, max_size=3),
    st.lists(st.floats(0.05, 1), min_size=3, max_size=3),
)
def test_the_mixture_is_that_of_the_loop(texts: list[list[str]], orders: list[int], raw: list[float]) -> None:
    models = [trained(text, LETTERS, order) for text, order in zip(texts, orders, strict=False)]
    weights = [w / sum(raw[: len(models)]) for w in raw[: len(models)]]
    found = interpolate(models, weights)
    expected = mixed([backoff_of(m) for m in models], weights)
    ours = backoff_of(found)
    assert ours.probs.keys() == expected.probs.keys()
    for gram, p in expected.probs.items():
        assert ours.probs[gram] == pytest.approx(p, rel=1e-5, abs=1e-9)
    for history, words in expected.continuations().items():
        lower = 1 - sum(expected.p(w, history[1:]) for w in words)
        if history and lower > 1e-3:  # else float32 decides
            assert ours.weights[history] == pytest.approx(expected.weights[history], rel=1e-3, abs=1e-6)
    found.model.table.check()


def test_story_models_as_the_loop_mixes_them(halves: list[TextModel]) -> None:
    assert_same(interpolate(halves, [0.3, 0.7]), mixed([backoff_of(m) for m in halves], [0.3, 0.7]))


def test_pruned_members_without_suffixes(halves: list[TextModel]) -> None:
    members = [prune(m, threshold=5e-4) for m in halves]
    probs = backoff_of(members[1]).probs
    assert any(g[1:] not in probs for g in probs if len(g) > 1)  # else this tests nothing
    assert_same(interpolate(members, [0.6, 0.4]), mixed([backoff_of(m) for m in members], [0.6, 0.4]))


def test_every_context_sums_to_one(halves: list[TextModel]) -> None:
    model = interpolate(halves, [0.5, 0.5])
    contexts = [ids for n in (1, 2, 3) for ids in zip(*model.model.table.ngrams(n), strict=True)][::3]
    sums = [np.exp(model.model.next_log_probs([int(i) for i in ids])).sum() for ids in contexts]
    np.testing.assert_allclose(sums, 1, atol=2e-6)


def test_a_weight_of_one_gives_the_member_itself(halves: list[TextModel]) -> None:
    alone = interpolate(halves, [0, 1])
    assert alone.model.ngrams == halves[1].model.ngrams
    np.testing.assert_allclose(alone.score_lines(HELDOUT), halves[1].score_lines(HELDOUT), rtol=1e-6)


def test_a_model_mixed_with_itself_is_itself(halves: list[TextModel]) -> None:
    twice = interpolate([halves[0], halves[0]], [0.4, 0.6])
    np.testing.assert_allclose(twice.score_lines(HELDOUT), halves[0].score_lines(HELDOUT), rtol=1e-6)


def test_order_of_the_members_does_not_matter(halves: list[TextModel]) -> None:
    one, other = interpolate(halves, [0.3, 0.7]), interpolate(halves[::-1], [0.7, 0.3])
    np.testing.assert_array_equal(one.model.table.words, other.model.table.words)
    np.testing.assert_allclose(one.score_lines(HELDOUT), other.score_lines(HELDOUT), rtol=1e-6)


def test_ngrams_of_the_union_have_the_interpolated_probability(halves: list[TextModel]) -> None:
    model = interpolate(halves, [0.3, 0.7])
    p = 0.3 * halves[0].probability("miller", ["the"]) + 0.7 * halves[1].probability("miller", ["the"])
    assert model.probability("miller", ["the"]) == pytest.approx(p, rel=1e-6)


def test_the_mixture_means_the_same_to_kenlm(halves: list[TextModel], tmp_path: Path) -> None:
    kenlm = pytest.importorskip("kenlm")
    model = interpolate(halves, [0.3, 0.7])
    with (tmp_path / "m.arpa").open("wb") as file:
        write_arpa(model, file)
    theirs = kenlm.Model(str(tmp_path / "m.arpa"))
    scores = [theirs.score(line) for line in HELDOUT]
    np.testing.assert_allclose(model.score_lines(HELDOUT, base=10), scores, atol=1e-5, rtol=1e-6)
    words = sum(len(line.split()) + 1 for line in HELDOUT)
    assert model.perplexity(HELDOUT) == pytest.approx(10 ** (-sum(scores) / words), rel=1e-6)


def test_save_and_load(halves: list[TextModel], tmp_path: Path) -> None:
    model = interpolate(halves, [0.3, 0.7])
    model.save(tmp_path / "m")
    loaded = lmkit.load(tmp_path / "m")
    assert loaded.score_lines(HELDOUT) == model.score_lines(HELDOUT)
    assert loaded.model.notes["weights"] == [0.3, 0.7]


def test_what_cannot_be_mixed_is_refused(halves: list[TextModel], story: list[str]) -> None:
    other = NGramLM.train(["a b c"], order=2)
    with pytest.raises(LmkitError, match=r"is not that of .* --vocab FILE or --tokenizer MODEL"):
        interpolate([halves[0], other], [0.5, 0.5])
    with pytest.raises(LmkitError, match="two or more"):
        interpolate(halves[:1], [1.0])
    corpus = encode_corpus(read_lines(story), halves[0].tokenizer)
    mle = NGramLM.fit(corpus, halves[0].tokenizer, NGramConfig(2, "mle"))
    with pytest.raises(LmkitError, match="mle does not back off"):
        interpolate([halves[0], mle], [0.5, 0.5])


@pytest.mark.parametrize(
    ("weights", "message"),
    [
        ([1.0], "1 weights for 2 models"),
        ([0.5, 0.6], "weights 0.5, 0.6 sum to 1.1"),
        ([1.5, -0.5], "a weight is a number of at least 0"),
        ([math.nan, 1.0], "a weight is a number of at least 0"),
    ],
)
def test_weights_that_are_no_distribution_are_refused(
    halves: list[TextModel], weights: list[float], message: str
) -> None:
    with pytest.raises(LmkitError, match=message):
        interpolate(halves, weights)
