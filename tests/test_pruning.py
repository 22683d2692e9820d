"""Entropy pruning: against Stolcke's formula over dictionaries, against KenLM's reading of the result, and its laws."""

from __future__ import annotations

import io
import itertools
import math
from pathlib import Path

import numpy as np
import pytest
from conftest import GOLDEN
from dictionaries import arpa, backoff_of, normalised, pruned, pruning_costs

import lmkit
from lmkit import LmkitError, Mixture, NGramLM, TextModel
from lmkit.ngram.arpa import write_arpa
from lmkit.ngram.arrays import TorchArrays
from lmkit.ngram.pruning import prune, prune_table, removal_costs
from lmkit.ngram.renormalise import Suffixes, renormalise
from lmkit.text.vocabulary import BOS, PAD

HELDOUT = (GOLDEN / "heldout.txt").read_text(encoding="utf-8").split("\n")[:-1]
LINES = ["a b a c", "b a b", "", "a b a c d", "c a b a", "d d a b a c"]


@pytest.fixture(scope="module")
def small() -> TextModel:
    return NGramLM.train(LINES, order=4)


@pytest.fixture(scope="module")
def story5(story: list[str]) -> TextModel:
    return NGramLM.train(story, order=5)


def sums_after_every_context(model: TextModel) -> np.ndarray:
    """Total probability after every n-gram of the model that is a history."""
    table = model.model.table
    sums = []
    for n in range(1, table.order):
        for ids in zip(*table.ngrams(n), strict=True):
            if PAD not in ids and ids[0] != BOS:
                sums.append(np.exp(model.model.next_log_probs([int(i) for i in ids])).sum())
    return np.array(sums)


def assert_same(model: TextModel, expected: object, tolerance: float = 1e-5) -> None:
    """The same n-grams, probabilities and weights as dictionaries have."""
    found = backoff_of(model)
    assert found.probs.keys() == expected.probs.keys()
    for gram, p in expected.probs.items():
        assert found.probs[gram] == pytest.approx(p, rel=tolerance)
    for history, weight in expected.weights.items():
        assert found.weights[history] == pytest.approx(weight, rel=tolerance), history


def by_hand(path: Path) -> TextModel:
    """p(b | a) = 1/2 where p(b) = 1/4, so weight(a) = (1 - 1/2) / (1 - 1/4) = 2/3."""
    words = {"<unk>": (0.0, 1.0), "<s>": (0.0, 1.0), "</s>": (0.25, 1.0), "a": (0.5, 2 / 3), "b": (0.25, 1.0)}
    return arpa(path, words, {"a b": (0.5, 1.0)})


def test_an_example_by_hand(tmp_path: Path) -> None:
    # without "a b" the weight of a is (1/2 + 1/2) / (3/4 + 1/4) = 1, so
    # D = -1/2 { 1/2 [ln 1/4 + ln 1 - ln 1/2] + 1/2 [ln 1 - ln 2/3] } = 1/4 ln 4/3
    model = by_hand(tmp_path / "m.arpa")
    cost = (4 / 3) ** 0.25 - 1  # 0.0746
    assert removal_costs(model.model.table)[-1] == pytest.approx(cost, rel=1e-6)
    assert prune(model, threshold=cost * 0.99).model.ngrams == [5, 1]
    gone = prune(model, threshold=cost * 1.01)
    assert gone.model.ngrams == [5]
    assert gone.probability("b", ["a"]) == pytest.approx(0.25)


def test_costs_are_those_of_the_formula(small: TextModel, story: list[str]) -> None:
    for model in (small, NGramLM.train(story[:40], order=3)):
        costs = pruning_costs(backoff_of(model))
        table = model.model.table
        names = [t.decode() for t in model.tokenizer.vocabulary.tokens()]
        found = removal_costs(table)
        assert np.isinf(found[: table.vocabulary_size]).all()
        for n in range(table.order, 1, -1):
            for node, ids in enumerate(zip(*table.ngrams(n), strict=True), table.level(n).start):
                gram = tuple(names[i] for i in ids)
                longer = [costs[g] for g in costs if len(g) == n + 1 and g[:-1] == gram]  # these keep it as a context
                costs[gram] = max([costs[gram], *longer])
                assert found[node] == pytest.approx(costs[gram], rel=1e-4, abs=1e-8)  # the weights are float32


@pytest.mark.parametrize("threshold", [1e-4, 3e-3, 0.02, 10.0])
def test_the_pruned_model_is_that_of_the_loop(small: TextModel, threshold: float) -> None:
    assert_same(prune(small, threshold=threshold), pruned(backoff_of(small), threshold))


def test_a_model_is_pruned_again_though_suffixes_are_gone(story5: TextModel) -> None:
    once = prune(story5, threshold=1e-4)
    probs = backoff_of(once).probs
    assert any(g[1:] not in probs for g in probs if len(g) > 1)  # else this tests nothing
    assert_same(prune(once, threshold=3e-4), pruned(backoff_of(once), 3e-4), 1e-4)


@pytest.mark.parametrize("threshold", [1e-6, 1e-4, 1e-3])
def test_every_context_sums_to_one(story5: TextModel, threshold: float) -> None:
    smaller = prune(story5, threshold=threshold)
    assert sum(smaller.model.ngrams) < sum(story5.model.ngrams)
    np.testing.assert_allclose(sums_after_every_context(smaller), 1, atol=2e-6)
    smaller.model.table.check()


def test_what_stays_keeps_its_probability(story5: TextModel) -> None:
    before, after = backoff_of(story5).probs, backoff_of(prune(story5, threshold=1e-4)).probs
    assert after.items() <= before.items()


def test_nothing_is_pruned_at_0_and_all_but_words_at_a_large_threshold(story5: TextModel) -> None:
    table = story5.model.table
    np.testing.assert_array_equal(prune_table(table, threshold=0).backoffs, table.backoffs)
    assert prune(story5, threshold=1e9).model.ngrams == story5.model.ngrams[:1]


def test_higher_thresholds_leave_subsets(story5: TextModel) -> None:
    models = [backoff_of(prune(story5, threshold=t)).probs.keys() for t in (1e-6, 1e-5, 1e-4, 1e-3)]
    assert all(larger >= smaller for larger, smaller in itertools.pairwise(models))


def test_the_wanted_number_of_ngrams(story5: TextModel) -> None:
    words, everything = story5.model.ngrams[0], sum(story5.model.ngrams)
    for wanted in (words, words + 1, 500, everything - 1, everything, everything + 1):
        smaller = prune(story5, max_ngrams=wanted)
        assert sum(smaller.model.ngrams) <= wanted
        kept = backoff_of(smaller).probs.keys()
        costs = removal_costs(story5.model.table)
        lost = len(costs) - len(kept)  # the cheapest ones, and none cheaper than one that stays
        assert lost == 0 or np.sort(costs)[lost - 1] < np.sort(costs)[lost]
        equal_cost = np.sum(costs == np.sort(costs)[lost - 1]) if lost else 0
        assert sum(smaller.model.ngrams) + max(equal_cost, 1) > min(wanted, everything)
    with pytest.raises(LmkitError, match=f"the model has {words} words"):
        prune(story5, max_ngrams=words - 1)


def test_another_model_says_how_frequent_contexts_are(small: TextModel) -> None:
    by = NGramLM.train(["a a b", "c a b d", "d"], order=2)
    assert by.tokenizer.vocabulary.identity == small.tokenizer.vocabulary.identity
    top = small.model.table.level(4)
    names = [t.decode() for t in small.tokenizer.vocabulary.tokens()]
    costs = pruning_costs(backoff_of(small), backoff_of(by))
    found = removal_costs(small.model.table, history=by.model.table)[top]
    grams = [tuple(names[i] for i in ids) for ids in zip(*small.model.table.ngrams(4), strict=True)]
    np.testing.assert_allclose(found, [costs[g] for g in grams], rtol=1e-4, atol=1e-8)
    assert prune(small, threshold=3e-3, history=by).model.notes["pruning"]["history"] == "model"


def test_maximum_likelihood_histories_are_relative_frequencies(small: TextModel) -> None:
    mle = NGramLM.train(LINES, order=3, smoothing="mle")
    found = removal_costs(small.model.table, history=mle.model.table)[small.model.table.level(4)]
    own = removal_costs(small.model.table)[small.model.table.level(4)]
    names = [t.decode() for t in small.tokenizer.vocabulary.tokens()]
    model, text = backoff_of(small), [["<s>", *line.split(), "</s>"] for line in LINES]
    events = sum(len(line) - 1 for line in text)
    for gram, cost, other in zip(zip(*small.model.table.ngrams(4), strict=True), found, own, strict=True):
        h = [names[i] for i in gram[:-1]]
        count = sum(line[i : i + 3] == h for line in text for i in range(len(line) - 2))
        by_itself = model.p("</s>" if h[0] == "<s>" else h[0], ())
        by_itself *= model.p(h[1], (h[0],)) * model.p(h[2], (h[0], h[1]))
        # log(1 + cost) is p(h) times what does not depend on p(h)
        assert math.log1p(cost) * by_itself == pytest.approx(math.log1p(other) * count / events, rel=1e-5, abs=1e-9)


def test_pruned_models_mean_the_same_to_kenlm(story5: TextModel, tmp_path: Path) -> None:
    kenlm = pytest.importorskip("kenlm")
    for threshold in (1e-5, 1e-4, 1e-3):
        smaller = prune(story5, threshold=threshold)
        path = tmp_path / f"{threshold}.arpa"
        with path.open("wb") as file:
            write_arpa(smaller, file)
        theirs = kenlm.Model(str(path))
        np.testing.assert_allclose(
            smaller.score_lines(HELDOUT, base=10), [theirs.score(line) for line in HELDOUT], atol=1e-5, rtol=1e-6
        )


def test_an_arpa_file_is_pruned_like_the_model_it_came_from(story5: TextModel, tmp_path: Path) -> None:
    with (tmp_path / "m.arpa").open("wb") as file:
        write_arpa(story5, file)
    from_file = prune(lmkit.load(tmp_path / "m.arpa"), threshold=1e-4)
    assert from_file.model.ngrams == prune(story5, threshold=1e-4).model.ngrams
    assert from_file.evaluate(HELDOUT).nll_nats == pytest.approx(
        prune(story5, threshold=1e-4).evaluate(HELDOUT).nll_nats, rel=1e-5
    )


def test_cutting_keeps_the_distributions_after_short_histories(story5: TextModel) -> None:
    shorter = prune(story5, order=3)
    assert shorter.model.ngrams == story5.model.ngrams[:3]
    for context in ([], ["the"], ["the", "miller"], ["dragon", "the"]):
        ids = [story5._id(w) for w in context]
        np.testing.assert_allclose(shorter.model.next_log_probs(ids), story5.model.next_log_probs(ids), rtol=1e-6)
    assert prune(story5, order=1).model.ngrams == story5.model.ngrams[:1]
    assert prune(prune(story5, order=1), threshold=1.0).model.ngrams == story5.model.ngrams[:1]
    for order in (0, 6):
        with pytest.raises(LmkitError, match="the model has orders 1 to 5"):
            prune(story5, order=order)


def test_save_and_load(story5: TextModel, tmp_path: Path) -> None:
    smaller = prune(story5, threshold=1e-4, order=4)
    smaller.save(tmp_path / "m")
    loaded = lmkit.load(tmp_path / "m")
    assert loaded.score_lines(HELDOUT) == smaller.score_lines(HELDOUT)
    assert loaded.model.notes["pruning"] == {"from": story5.model.ngrams, "threshold": 1e-4, "order": 4}


def test_a_table_on_a_device_is_pruned_on_the_cpu(small: TextModel) -> None:
    elsewhere = NGramLM.train(LINES, order=4).model.table
    xp = TorchArrays("cpu")
    parts = {name: xp.asarray(getattr(elsewhere, name)) for name in ("words", "starts", "log_probs", "backoffs")}
    moved = type(elsewhere)(elsewhere.sizes, **parts, xp=xp)
    expected = prune_table(small.model.table, threshold=3e-3)
    found = prune_table(moved, threshold=3e-3)
    np.testing.assert_array_equal(found.words, expected.words)
    np.testing.assert_array_equal(found.backoffs, expected.backoffs)


# --- back-off weights -----------------------------------------------------------------------------------------------


def test_renormalising_what_is_normal_changes_nothing(story5: TextModel) -> None:
    table = story5.model.table
    np.testing.assert_allclose(renormalise(table).backoffs, table.backoffs, atol=1e-4)


def test_weights_are_those_of_the_formula(small: TextModel) -> None:
    found = backoff_of(TextModel(NGramLM(renormalise(small.model.table), smoothing="arpa"), small.tokenizer))
    for history, weight in normalised(found.probs).weights.items():
        assert found.weights[history] == pytest.approx(weight, rel=1e-5)


def test_a_context_that_leaves_nothing_stays_a_distribution(tmp_path: Path) -> None:
    words = {"<unk>": (0.0, 1.0), "<s>": (0.0, 1.0), "</s>": (0.25, 1.0), "a": (0.5, 1.0), "b": (0.25, 1.0)}
    everything = {"a a": (0.25, 1.0), "a b": (0.25, 1.0), "a </s>": (0.5, 1.0), "b a": (1.0, 1.0)}
    model = arpa(tmp_path / "m.arpa", words, everything)
    after = TextModel(NGramLM(renormalise(model.model.table), smoothing="arpa"), model.tokenizer)
    for history in ("a", "b"):
        assert sum(after.probability(w, [history]) for w in ("a", "b", "</s>")) == pytest.approx(1, abs=1e-6)
    assert after.probability("b", ["b"]) < 1e-8


def test_suffixes_are_the_longest_in_the_table(story5: TextModel) -> None:
    model = prune(story5, threshold=1e-4)
    table, links = model.model.table, Suffixes(model.model.table).links
    grams = [g for n in range(1, table.order + 1) for g in zip(*(c.tolist() for c in table.ngrams(n)), strict=True)]
    node = {gram: i for i, gram in enumerate(grams)}
    for gram in grams:
        longest = next((gram[k:] for k in range(1, len(gram)) if gram[k:] in node), None)
        assert links[node[gram]] == (-1 if longest is None else node[longest])


# --- refused --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("smoothing", ["mle", "add-k", "stupid-backoff"])
def test_models_that_do_not_back_off_are_refused(smoothing: str) -> None:
    model = NGramLM.train(LINES, order=2, smoothing=smoothing)
    with pytest.raises(LmkitError, match=f"{smoothing} does not back off .*; train with"):
        prune(model, threshold=1e-8)
    with pytest.raises(LmkitError, match="do not back off"):
        prune_table(model.model.table, threshold=1e-8)


def test_bad_thresholds_are_refused(small: TextModel) -> None:
    for bad in (-1.0, math.nan, math.inf):
        with pytest.raises(LmkitError, match="pruning threshold"):
            prune(small, threshold=bad)
    with pytest.raises(LmkitError, match="one of the two"):
        prune(small, threshold=1e-8, max_ngrams=10)
    with pytest.raises(LmkitError, match="one of the two"):
        prune(small)
    with pytest.raises(LmkitError, match="a model of kind mixture has no n-grams; give an n-gram model"):
        prune(small, threshold=1e-8, history=Mixture.of([small, small]))


def test_probabilities_above_one_are_refused(tmp_path: Path) -> None:
    words = {"<unk>": (0.0, 1.0), "<s>": (0.0, 1.0), "</s>": (0.25, 1.0), "a": (0.5, 1.0), "b": (0.25, 1.0)}
    model = arpa(tmp_path / "m.arpa", words, {"a a": (0.75, 1.0), "a b": (0.5, 1.0), "b a": (0.2, 1.0)})
    with pytest.raises(LmkitError, match=r"2-grams are not normalised: .* sum to 1\.25"):
        renormalise(model.model.table)


def test_writing_to_memory_and_back_gives_the_same_ngrams(story5: TextModel, tmp_path: Path) -> None:
    smaller, file = prune(story5, threshold=1e-4), io.BytesIO()
    write_arpa(smaller, file)
    (tmp_path / "m.arpa").write_bytes(file.getvalue())
    assert backoff_of(lmkit.load(tmp_path / "m.arpa")).probs.keys() == backoff_of(smaller).probs.keys()
