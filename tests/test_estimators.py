"""The estimators beside modified Kneser-Ney: each against its formula over dictionaries, and worked out by hand."""

from __future__ import annotations

import itertools
import math
from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lmkit import NGramLM, TextModel
from lmkit.errors import LmkitError
from lmkit.ngram.arrays import NumpyArrays
from lmkit.ngram.counts import count_ngrams
from lmkit.ngram.estimation import InMemory, estimate
from lmkit.ngram.jelinek_mercer import BUCKETS, JelinekMercer, em_step
from lmkit.ngram.ngram_lm import NGramConfig, SmoothingName
from lmkit.ngram.smoothing import good_turing_discounts
from lmkit.text.corpus import learn_corpus, read_lines

NGram = tuple[str, ...]
LINES = ["a b a c", "b a b", "", "a b a c d", "c a b a", "a a a a b"]
HELD = ["a b c a", "d a", "a b a zz"]
BACKING_OFF = ["kneser-ney", "absolute-discounting", "witten-bell", "katz", "jelinek-mercer"]


def ngrams(lines: list[str], n: int) -> Counter[NGram]:
    found: Counter[NGram] = Counter()
    for line in lines:
        marked = ["<s>", *line.split(), "</s>"]
        found.update(tuple(marked[i : i + n]) for i in range(len(marked) - n + 1))
    return found


class Formula:
    """An interpolated estimator, straight from c*(hw) / (c(h) + e(h)) + gamma(h) p(w | h')."""

    def __init__(self, lines: list[str], order: int, smoothing: str, parameters: list[list[float]]) -> None:
        self.vocabulary = {w for line in lines for w in line.split()} | {"</s>", "<unk>"}
        self.order, self.smoothing, self.parameters = order, smoothing, parameters
        self.counted = [ngrams(lines, n) for n in range(1, order + 1)]

    def count(self, gram: NGram) -> int:
        if gram == ("<s>",):
            return 0
        if self.smoothing != "kneser-ney" or len(gram) == self.order or gram[0] == "<s>":
            return self.counted[len(gram) - 1][gram]
        return sum(1 for longer in self.counted[len(gram)] if longer[1:] == gram)

    def probability(self, gram: NGram) -> float:
        if not gram:
            return 1 / len(self.vocabulary)
        counts = {w: self.count((*gram[:-1], w)) for w in self.vocabulary}
        total, types = sum(counts.values()), sum(1 for c in counts.values() if c)
        if total == 0:
            return self.probability(gram[1:])
        if self.smoothing == "witten-bell":
            kept, whole = counts, total + types
        elif self.smoothing == "jelinek-mercer":
            bucket = min(int(math.log2(total)), BUCKETS - 1) if len(gram) > 1 else BUCKETS - 1
            weight = self.parameters[len(gram) - 1][bucket]
            kept, whole = counts, total / weight
        else:
            [d] = self.parameters[len(gram) - 1]
            kept, whole = {w: max(c - d, 0) for w, c in counts.items()}, total
        return kept[gram[-1]] / whole + (1 - sum(kept.values()) / whole) * self.probability(gram[1:])


def trained(smoothing: SmoothingName, order: int, lines: list[str] = LINES) -> TextModel:
    heldout = HELD if smoothing == "jelinek-mercer" else None
    return NGramLM.train(lines, order=order, smoothing=smoothing, heldout=heldout)


HISTORIES = [("a",), ("<s>", "a"), ("b", "a"), ("a", "b", "a"), ("d",), ("<s>",), ("c", "c"), ("zz", "a"), ()]


@pytest.mark.parametrize("order", [1, 2, 3, 4])
@pytest.mark.parametrize("smoothing", ["kneser-ney", "absolute-discounting", "witten-bell", "jelinek-mercer"])
def test_interpolated_estimators_are_their_formula(smoothing: SmoothingName, order: int) -> None:
    model = trained(smoothing, order)
    notes = model.model.notes
    formula = Formula(LINES, order, smoothing, notes.get("discounts") or notes.get("weights"))
    for history, word in itertools.product(HISTORIES, ["a", "b", "c", "d", "</s>", "<unk>"]):
        expected = formula.probability((*history, word)[-order:])
        assert model.probability(word, history) == pytest.approx(expected, rel=2e-6), (history, word)


def test_discounts_are_estimated_from_the_counts_of_counts() -> None:
    for smoothing, count in (("absolute-discounting", ngrams), ("kneser-ney", ngrams)):
        model = trained(smoothing, 2)  # type: ignore[arg-type]
        t = Counter(count(LINES, 2).values())  # at the highest order both count occurrences
        assert model.model.notes["discounts"][1] == pytest.approx((t[1] / (t[1] + 2 * t[2]),))


def test_witten_bell_by_hand() -> None:
    # a b a c </s>: 5 events of 4 kinds, V = 5. p(b) = (1 + 4/5) / (5 + 4) = 1/5; a is followed by b and c:
    # p(b | a) = (1 + 2/5) / (2 + 2)
    model = NGramLM.train(["a b a c"], order=2, smoothing="witten-bell")
    assert model.probability("b", []) == pytest.approx(1 / 5)
    assert model.probability("b", ["a"]) == pytest.approx(0.35)
    assert model.probability("<unk>", ["a"]) == pytest.approx(2 / 4 * (4 / 5) / 9)


def test_absolute_discounting_by_hand() -> None:
    # the same text with D = 1/2: p(b) = 1/2 / 5 + (4/2) / 5 / 5; p(b | a) = 1/2 / 2 + (2/2) / 2 p(b)
    model = NGramLM.train(["a b a c"], order=2, smoothing="absolute-discounting", discount=0.5)
    assert model.probability("b", []) == pytest.approx(0.18)
    assert model.probability("b", ["a"]) == pytest.approx(0.34)


def test_kneser_ney_by_hand() -> None:
    # a b a b </s>, D = 1/2, V = 4. Before a: <s>, b; before b: a; before </s>: b. So p(b) = 1/2 / 4 + (3/2) / 4 / 4,
    # and p(b | a) = (2 - 1/2) / 2 + 1/2 / 2 p(b)
    model = NGramLM.train(["a b a b"], order=2, smoothing="kneser-ney", discount=0.5)
    assert model.probability("b", []) == pytest.approx(0.21875)
    assert model.probability("b", ["a"]) == pytest.approx(0.8046875)


def test_stupid_backoff_by_hand_and_without_perplexity() -> None:
    model = NGramLM.train(["a b a c"], order=3, smoothing="stupid-backoff")
    assert model.probability("b", ["a"]) == pytest.approx(1 / 2)
    assert model.probability("a", ["a"]) == pytest.approx(0.4 * 2 / 5)
    assert model.probability("b", ["c", "a"]) == pytest.approx(0.4 * 1 / 2)  # "c a" was never seen
    assert model.probability("c", ["c", "c"]) == pytest.approx(0.4 * 0.4 * 1 / 5)
    # "<s> b" was never seen, "b a </s>" and "a </s>" neither
    assert model.score("b a") == pytest.approx(math.log(0.4 / 5) + math.log(0.4 * 1) + math.log(0.4 * 0.4 / 5))
    with pytest.raises(LmkitError, match="has no perplexity; use `score`"):
        model.perplexity(["a b"])


def test_good_turing_discounts_by_hand() -> None:
    # t = 10, 4, 2: A = 3 2/10 = 0.6; d_1 = (2 4/10 - A) / (1 - A) = 1/2; d_2 = (3 2/4 / 2 - A) / (1 - A) = 3/8
    assert good_turing_discounts([0, 10, 4, 2], 2) == pytest.approx([0.5, 0.375])
    assert good_turing_discounts([0, 10, 4, 2], 0) == []
    assert all(map(math.isnan, good_turing_discounts([0, 10, 0, 2], 2)))


@pytest.fixture(scope="module")
def zipf() -> list[str]:
    rng = np.random.default_rng(5)
    return [" ".join(f"w{w}" for w in row) for row in (rng.pareto(0.9, (200, 9)).astype(int) % 60).tolist()]


def test_katz_discounts_what_was_seen_and_shares_the_rest_by_the_shorter_history(zipf: list[str]) -> None:
    model = trained("katz", 3, zipf)
    discounts = model.model.notes["discounts"]
    counted = [ngrams(zipf, n) for n in range(1, 4)]
    names = [model.tokenizer.vocabulary.token(i) for i in (0, 2, *range(4, len(model.tokenizer.vocabulary)))]
    assert any(discounts), "no order with discounts: the test needs another text"
    for history in [("w0",), ("w1",), ("w0", "w0"), ("<s>", "w1"), ("w1", "w0")]:
        n = len(history) + 1
        continued = {g[-1]: c for g, c in counted[n - 1].items() if g[:-1] == history}
        total = sum(continued.values())
        factors = dict(enumerate(discounts[n - 1] if n - 1 < len(discounts) else [], 1))
        freed = sum((1 - factors.get(c, 1.0)) * c for c in continued.values())
        whole = total if freed else total + 1
        ratios = []
        for word in names:
            p = model.probability(word, history)
            if word in continued:
                c = continued[word]
                assert p == pytest.approx(factors.get(c, 1.0) * c / whole, rel=2e-6)
            else:
                ratios.append(p / model.probability(word, history[1:]))
        assert ratios == pytest.approx([ratios[0]] * len(ratios), rel=1e-5)


texts = st.lists(st.lists(st.sampled_from("abcde"), max_size=6).map(" ".join), min_size=1, max_size=8)


@settings(max_examples=80, deadline=None)
@given(lines=texts, order=st.integers(1, 4), smoothing=st.sampled_from(BACKING_OFF))
def test_probabilities_sum_to_one_on_any_text(lines: list[str], order: int, smoothing: SmoothingName) -> None:
    model = trained(smoothing, order, lines)
    for history in itertools.chain([()], itertools.product(["<s>", "a", "b", "zz"], repeat=2)):
        total = np.exp(model.model.next_log_probs([model._id(w) for w in history])).sum()
        assert total == pytest.approx(1, abs=2e-6)


@settings(max_examples=80, deadline=None)
@given(
    lines=texts,
    prune=st.lists(st.integers(0, 2), min_size=1, max_size=3).map(sorted),
    share=st.booleans(),
    limit=st.none() | st.sets(st.sampled_from("abcde")),
    smoothing=st.sampled_from(["modified-kneser-ney", *BACKING_OFF]),
)
def test_pruned_models_sum_to_one(
    lines: list[str], prune: list[int], share: bool, limit: set[str] | None, smoothing: SmoothingName
) -> None:
    tokenizer, corpus = learn_corpus(read_lines(lines))
    config = NGramConfig(3, smoothing, prune=tuple(prune), interpolate_unigrams=share)
    held = learn_corpus(read_lines(lines))[1] if smoothing == "jelinek-mercer" else None
    model = NGramLM.fit(corpus, tokenizer, config, heldout=held, limit_vocabulary=limit)
    kept = {w for line in lines for w in line.split()} & (limit if limit is not None else set("abcde"))
    if prune[0] == 0:
        assert {t.decode() for t in model.tokenizer.vocabulary.tokens()[4:]} == kept
    for history in itertools.chain([()], itertools.product(["<s>", "a", "b", "zz"], repeat=2)):
        total = np.exp(model.model.next_log_probs([model._id(w) for w in history])).sum()
        assert total == pytest.approx(1, abs=2e-6)
    for n, threshold in enumerate((*prune, *prune[-1:] * 3)[:3], 1):
        frequent = {g for g, c in ngrams(lines, n).items() if c > threshold and set(g) <= kept | {"<s>", "</s>"}}
        assert model.model.ngrams[n - 1] == len(frequent | ({("<unk>",), ("<s>",), ("</s>",)} if n == 1 else set()))


def test_em_climbs_to_the_best_weights() -> None:
    rng = np.random.default_rng(0)
    ratios = rng.random((2, 400)) ** 3
    buckets = np.stack([np.zeros(400, int), rng.integers(-1, 3, 400)])
    weights, before = np.full((2, BUCKETS), 0.5), -np.inf
    for _ in range(300):
        better, likelihood = em_step(weights, ratios, buckets, 0.01)
        assert likelihood >= before - 1e-9
        weights, before = better, likelihood
    for n, b in ((0, 0), (1, 0), (1, 1), (1, 2)):  # no step to either side is better
        for change in (-0.01, 0.01):
            moved = weights.copy()
            moved[n, b] += change
            assert em_step(moved, ratios, buckets, 0.01)[1] < before


def test_the_weight_of_unigrams_is_the_best_one(story: list[str]) -> None:
    model = NGramLM.train(story[:30], order=1, smoothing="jelinek-mercer", heldout=story[30:])
    best = model.perplexity(story[30:])
    weights = [list(order) for order in model.model.notes["weights"]]
    tokenizer, corpus = learn_corpus(read_lines(story[:30]))
    for change in (-0.05, 0.05):
        moved = JelinekMercer((tuple(w + change for w in weights[0]),))
        table = estimate(InMemory(count_ngrams(corpus, 1, len(tokenizer.vocabulary), NumpyArrays())), moved).table
        assert TextModel(NGramLM(table, smoothing="jelinek-mercer"), tokenizer).perplexity(story[30:]) > best


def test_weights_found_on_held_out_text_beat_fixed_ones(story: list[str]) -> None:
    train, held, test = story[:24], story[24:32], story[32:]
    tuned = NGramLM.train(train, order=3, smoothing="jelinek-mercer", heldout=held)
    assert tuned.perplexity(held) < NGramLM.train(train, order=3, smoothing="witten-bell").perplexity(held)
    assert math.isfinite(tuned.perplexity(test))


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"smoothing": "mle", "prune": (1,)}, "pruning needs a smoothing that backs off"),
        ({"prune": (2, 1)}, "prune 2,1: thresholds are at least 0 and do not fall"),
        ({"prune": (0, 0, 1)}, "prune 0,0,1: 3 thresholds for a model of order 2"),
        ({"smoothing": "kneser-ney", "discount": 1.5}, "discount 1.5: a discount is above 0 and at most 1"),
        ({"smoothing": "stupid-backoff", "alpha": 0.0}, "alpha is a factor above 0, at most 1"),
        ({"fallback": (2.0, 1.0, 1.0)}, "fallback discounts"),
        ({"smoothing": "jelinek-mercer"}, "held-out text is what jelinek-mercer needs"),
        ({"smoothing": "best"}, "unknown smoothing 'best'; known are modified-kneser-ney"),
    ],
)
def test_settings_that_make_no_sense(settings: dict[str, object], message: str) -> None:
    tokenizer, corpus = learn_corpus(read_lines(LINES))
    with pytest.raises(LmkitError, match=message):
        NGramLM.fit(corpus, tokenizer, NGramConfig(2, **settings))  # type: ignore[arg-type]


def test_a_byte_model_keeps_its_bytes() -> None:
    tokenizer, corpus = learn_corpus(read_lines(LINES), "byte")
    with pytest.raises(LmkitError, match="a byte tokenizer cannot do without some of its tokens"):
        NGramLM.fit(corpus, tokenizer, NGramConfig(2, prune=(1,)))
    assert NGramLM.fit(corpus, tokenizer, NGramConfig(2, prune=(0, 1))).model.ngrams[1] < len(ngrams(LINES, 2)) * 2


def test_scores_that_are_no_probabilities_choose_no_documents_and_enter_no_linear_mixture() -> None:
    from lmkit.filtering import scores
    from lmkit.mixture import Mixture

    stupid, other = (NGramLM.train(LINES, order=2, smoothing=s) for s in ("stupid-backoff", "witten-bell"))
    with pytest.raises(LmkitError, match="do not sum to one"):
        scores(stupid, LINES)
    with pytest.raises(LmkitError, match="do not sum to one"):
        Mixture.of([stupid, other])
    assert len(stupid.generate("a", num=3, seed=1)) == 3
