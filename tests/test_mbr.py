"""Minimum Bayes risk against the formula and against sacrebleu itself."""

import math

import pytest

from lmkit.errors import LmkitError
from lmkit.mbr import choose, expected_utilities, model_weights, sentence_bleu, sentence_chrf

CANDIDATES = ["a b c", "a b d", "x y z", "a b c", ""]


def overlap(hypothesis: str, reference: str) -> float:
    """Share of the reference's words that the hypothesis has: not symmetric."""
    words = set(reference.split())
    return len(words & set(hypothesis.split())) / max(len(words), 1)


@pytest.mark.parametrize("weights", [None, [0.1, 0.4, 0.3, 0.2, 0.0], [2, 1, 9, 0, 3]])
def test_expected_utility_is_the_weighted_mean(weights: list[float] | None) -> None:
    given = weights or [1.0] * 5
    expected = [
        sum(weight * overlap(hypothesis, reference) for weight, reference in zip(given, CANDIDATES, strict=True))
        / sum(given)
        for hypothesis in CANDIDATES
    ]
    assert expected_utilities(CANDIDATES, overlap, weights) == pytest.approx(expected)
    assert choose(CANDIDATES, overlap, weights) == expected.index(max(expected))


def test_equal_candidates_are_judged_once() -> None:
    calls: list[tuple[str, str]] = []

    def utility(hypothesis: str, reference: str) -> float:
        calls.append((hypothesis, reference))
        return overlap(hypothesis, reference)

    assert choose(["a", "b", "a", "b", "a"], utility) == 0
    assert sorted(calls) == [("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")]


def test_weights_of_a_model_are_its_probabilities() -> None:
    logs = [math.log(p) for p in (0.2, 0.1, 0.1)]
    assert model_weights(logs) == pytest.approx([0.5, 0.25, 0.25])
    assert model_weights([log - 2000 for log in logs]) == pytest.approx([0.5, 0.25, 0.25])
    roots = [math.sqrt(2), 1, 1]
    assert model_weights(logs, temperature=2.0) == pytest.approx([root / sum(roots) for root in roots])
    assert model_weights([0.0, -math.inf]) == [1.0, 0.0]


def test_the_sentence_nearest_to_all_is_chosen() -> None:
    """With a utility of sacrebleu; its own functions give the same figures."""
    from sacrebleu import sentence_bleu as bleu_of
    from sacrebleu import sentence_chrf as chrf_of

    candidates = ["a dog runs on the grass", "the dog runs on the grass", "the dog sits on a bench", "two men talk"]
    for utility, theirs in (
        (sentence_chrf(), lambda a, b: chrf_of(a, [b]).score),
        (sentence_bleu(), lambda a, b: bleu_of(a, [b], use_effective_order=True).score),
    ):
        for hypothesis in candidates:
            for reference in candidates:
                assert utility(hypothesis, reference) == pytest.approx(theirs(hypothesis, reference))
        assert choose(candidates, utility) == 1


@pytest.mark.parametrize(
    ("candidates", "weights"), [([], None), (["a"], [0.0]), (["a"], [1.0, 1.0]), (["a", "b"], [2.0, -1.0])]
)
def test_weights_that_do_not_fit_are_refused(candidates: list[str], weights: list[float] | None) -> None:
    with pytest.raises(LmkitError, match=f"{len(candidates)} candidates, weights"):
        expected_utilities(candidates, overlap, weights)


@pytest.mark.parametrize(("log_probs", "temperature"), [([], 1.0), ([-math.inf], 1.0), ([0.0], 0.0)])
def test_weights_of_nothing_are_refused(log_probs: list[float], temperature: float) -> None:
    if log_probs:
        with pytest.raises(LmkitError, match=r"give finite ones, and one above 0"):
            model_weights(log_probs, temperature)
    else:
        assert model_weights(log_probs, temperature) == []
