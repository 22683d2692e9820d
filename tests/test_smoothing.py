"""Estimators against loops written from the papers' formulas, over dictionaries."""

from __future__ import annotations

import itertools
import math
from collections import Counter, defaultdict

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import lmkit
from lmkit import NGramLM, TextModel
from lmkit.ngram.arrays import NumpyArrays, TorchArrays
from lmkit.ngram.counts import count_ngrams
from lmkit.ngram.discounting import ModifiedKneserNey, kneser_ney_discounts
from lmkit.ngram.estimation import InMemory, estimate
from lmkit.ngram.ngram_lm import NGramConfig
from lmkit.text.corpus import learn_corpus, read_lines

NGram = tuple[str, ...]


def ngrams(lines: list[str], n: int) -> Counter[NGram]:
    found: Counter[NGram] = Counter()
    for line in lines:
        marked = ["<s>", *line.split(), "</s>"]
        found.update(tuple(marked[i : i + n]) for i in range(len(marked) - n + 1))
    return found


def kneser_ney(lines: list[str], order: int, discounts: list[tuple[float, float, float]], word: str, history: NGram):
    """Chen & Goodman's interpolated recursion, with Kneser-Ney counts of left neighbours, by brute force."""
    vocabulary = {w for line in lines for w in line.split()} | {"</s>", "<unk>"}

    def count(gram: NGram) -> int:
        if gram == ("<s>",):
            return 0
        if len(gram) == order or gram[0] == "<s>":
            return ngrams(lines, len(gram))[gram]
        return sum(1 for longer in ngrams(lines, len(gram) + 1) if longer[1:] == gram)

    def probability(gram: NGram) -> float:
        if not gram:
            return 1 / len(vocabulary)
        n, context = len(gram), gram[:-1]
        d = [0.0, *discounts[n - 1]]
        counts = {w: count((*context, w)) for w in vocabulary}
        total = sum(counts.values())
        if total == 0:
            return probability(gram[1:])
        freed = sum(d[min(c, 3)] for c in counts.values())
        c = counts.get(gram[-1], 0)
        return (c - d[min(c, 3)]) / total + freed / total * probability(gram[1:])

    return probability((*history, word)[-order:])


LINES = ["a b a c", "b a b", "", "a b a c d", "c a b a"]


@pytest.mark.parametrize("order", [1, 2, 3, 4])
def test_modified_kneser_ney_is_the_papers_recursion(order: int) -> None:
    model = NGramLM.train(LINES, order=order)
    discounts = model.model.notes["discounts"]
    for history in [("a",), ("<s>", "a"), ("b", "a"), ("a", "b", "a"), ("d",), ("<s>",), ("c", "c"), ()]:
        for word in ("a", "b", "c", "d", "</s>", "new"):
            name = word if word != "new" else "<unk>"
            expected = kneser_ney(LINES, order, discounts, name, history)
            assert model.probability(word, history) == pytest.approx(expected, rel=2e-6), (history, word)


@pytest.mark.parametrize("order", [1, 2, 3])
def test_relative_frequencies_are_ratios_of_counts(order: int) -> None:
    counted = {n: ngrams(LINES, n) for n in range(1, order + 1)}
    model = NGramLM.train(LINES, order=order, smoothing="mle")
    for gram, count in counted[order].items():
        if gram[-1] == "<s>":
            continue
        below = [(g, c) for g, c in counted[order].items() if g[:-1] == gram[:-1] and g != ("<s>",)]
        assert model.probability(gram[-1], gram[:-1]) == pytest.approx(count / sum(c for _, c in below), rel=1e-14)


def test_discounts_by_hand() -> None:
    # t = 10, 4, 2, 1: Y = 10 / 18; D1 = 1 - 2 Y 4/10 = 5/9; D2 = 2 - 3 Y 2/4 = 7/6; D3 = 3 - 4 Y 1/2 = 17/9
    assert kneser_ney_discounts([10, 4, 2, 1]) == pytest.approx((5 / 9, 7 / 6, 17 / 9))
    assert kneser_ney_discounts([10, 4, 2, 0])[2] == 3  # t4 = 0 is allowed
    # Y = 3 / 15: D2 = 2 - 3 Y 20/6 = 0, not a little less
    assert kneser_ney_discounts([3, 6, 20, 1]) == pytest.approx((0.2, 0, 2.96))
    with pytest.raises(ValueError, match="no n-gram has count 2"):
        kneser_ney_discounts([10, 0, 2, 1])
    with pytest.raises(ValueError, match="outside 0 to 3"):
        kneser_ney_discounts([10, 4, 2, 9])  # D3 = 3 - 4 Y 9/2 = -7


def test_without_fallback_the_reason_is_an_error() -> None:
    tokenizer, corpus = learn_corpus(read_lines(["a b"]))
    counts = count_ngrams(corpus, 2, len(tokenizer.vocabulary), NumpyArrays())
    with pytest.raises(Exception, match=r"order 1: no n-gram has count 2 \(counts of counts 1 to 4: 3, 0, 0, 0\)"):
        estimate(InMemory(counts), ModifiedKneserNey(fallback=None))


texts = st.lists(st.lists(st.sampled_from("abcde"), max_size=6).map(" ".join), min_size=1, max_size=8)


@settings(max_examples=40, deadline=None)
@given(lines=texts, order=st.integers(1, 5), smoothing=st.sampled_from(["modified-kneser-ney", "add-k", "mle"]))
def test_probabilities_sum_to_one_on_any_text(lines: list[str], order: int, smoothing: str) -> None:
    model = NGramLM.train(lines, order=order, smoothing=smoothing)  # type: ignore[arg-type]
    for history in itertools.chain([()], itertools.product(["<s>", "a", "b", "zz"], repeat=2)):
        total = np.exp(model.model.next_log_probs([model._id(w) for w in history])).sum()
        assert total == pytest.approx(1, abs=1e-6) or (smoothing == "mle" and total == 0)


@settings(max_examples=40, deadline=None)
@given(lines=texts, order=st.integers(1, 5))
def test_counting_equals_counting_with_a_dictionary(lines: list[str], order: int) -> None:
    tokenizer, corpus = learn_corpus(read_lines(lines))
    levels = count_ngrams(corpus, order, len(tokenizer.vocabulary), NumpyArrays()).levels
    names = [t.decode() for t in tokenizer.vocabulary.tokens()]
    rows: list[NGram] = [()]
    for n, level in enumerate(levels, 1):
        below, rows = rows, []
        for context, (begin, end) in enumerate(itertools.pairwise(level.starts.tolist())):
            rows += [(*below[context], names[w]) for w in level.words[begin:end].tolist()]
        found = {row: count for row, count in zip(rows, level.counts.tolist(), strict=True) if count}
        assert found == dict(ngrams(lines, n))
        if n > 1:
            for row, suffix in zip(rows, level.suffixes.tolist(), strict=True):
                assert below[suffix] == row[1:]


@pytest.mark.parametrize("smoothing", ["modified-kneser-ney", "add-k", "mle"])
def test_torch_gives_the_same_model_as_numpy(smoothing: str, story: list[str], device) -> None:
    tokenizer, corpus = learn_corpus(read_lines(story))
    estimator = NGramConfig(4, smoothing).estimator()  # type: ignore[arg-type]
    xp = TorchArrays(str(device))
    on_numpy, on_torch = (
        estimate(InMemory(count_ngrams(corpus, 4, len(tokenizer.vocabulary), arrays)), estimator).table
        for arrays in (NumpyArrays(), xp)
    )
    assert on_numpy.sizes == on_torch.sizes
    np.testing.assert_array_equal(on_numpy.words, xp.to_numpy(on_torch.words))
    np.testing.assert_array_equal(on_numpy.starts, xp.to_numpy(on_torch.starts))
    np.testing.assert_allclose(on_numpy.log_probs, xp.to_numpy(on_torch.log_probs), rtol=1e-6)
    np.testing.assert_allclose(on_numpy.backoffs, xp.to_numpy(on_torch.backoffs), rtol=1e-6, atol=1e-7)
    words = np.array([1, 5, 6, 2, 1, 7, 0, 5, 6, 8, 2])
    depth = np.array([0, 1, 2, 3, 0, 1, 2, 3, 4, 5, 6])
    a, b = on_numpy.score(words, depth), on_torch.score(xp.asarray(words), xp.asarray(depth))
    np.testing.assert_allclose(a.log_probs, xp.to_numpy(b.log_probs), rtol=1e-6)
    np.testing.assert_array_equal(a.lengths, xp.to_numpy(b.lengths))


def test_a_model_on_torch_goes_on_word_by_word_like_one_on_numpy(story: list[str], device, tmp_path) -> None:
    tokenizer, corpus = learn_corpus(read_lines(story))
    one = NGramLM.fit(corpus, tokenizer, NGramConfig(4))
    counts = count_ngrams(corpus, 4, len(tokenizer.vocabulary), TorchArrays(str(device)))
    table = estimate(InMemory(counts), ModifiedKneserNey()).table
    other = TextModel(NGramLM(table, smoothing="modified-kneser-ney"), tokenizer)
    assert other.generate("the miller", num=3, seed=1) == one.generate("the miller", num=3, seed=1)
    assert other.perplexity(story[:9]) == pytest.approx(one.perplexity(story[:9]))
    for context in ([], ["the"], ["the", "old", "miller", "lived"]):
        assert other.probability("miller", context) == pytest.approx(one.probability("miller", context))
    other.save(tmp_path / "m")
    assert lmkit.load(tmp_path / "m").perplexity(story[:9]) == pytest.approx(one.perplexity(story[:9]))


def test_large_batches_take_the_sorted_path_to_the_same_rows() -> None:
    rng = np.random.default_rng(0)
    keys = np.unique(rng.integers(0, 10_000, 3_000))
    queries = rng.integers(-5, 10_010, 5_000)
    where = {k: i for i, k in enumerate(keys.tolist())}
    expected = [where.get(q, -1) for q in queries.tolist()]
    assert NumpyArrays().find(keys, queries).tolist() == expected
    assert NumpyArrays().find(keys, queries[:50]).tolist() == expected[:50]
    assert NumpyArrays().find(keys[:0], queries[:50]).tolist() == [-1] * 50


@pytest.mark.parametrize("bound", [1 << 20, 1 << 62])  # with room for the position in the key, and without
def test_groups(bound: int) -> None:
    rng = np.random.default_rng(1)
    keys = rng.integers(0, 50, 1_000) * (bound // 64)
    groups = NumpyArrays().group(keys.copy(), bound)
    members = defaultdict(list)
    for i, key in enumerate(keys.tolist()):
        members[key].append(i)
    assert groups.keys.tolist() == sorted(members)
    assert groups.counts.tolist() == [len(members[k]) for k in sorted(members)]
    assert (groups.keys[groups.inverse] == keys).all()
    assert all(keys[f] == k for f, k in zip(groups.first.tolist(), groups.keys.tolist(), strict=True))


def test_perplexity_falls_with_order_on_text_like_the_training_text(story: list[str]) -> None:
    figures = [NGramLM.train(story[:30], order=o).perplexity(story[30:]) for o in (1, 2)]
    assert figures[0] > figures[1] > 1
    assert all(map(math.isfinite, figures))
