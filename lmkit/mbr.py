"""Minimum Bayes risk: of candidate translations, the one that is most like all the others.

The expected utility of a candidate is sum_j weight_j utility(candidate, candidate_j): the candidates stand for what the
model finds likely, itself included (Kumar & Byrne 2004; with samples Eikema & Aziz 2020).
"""

import math
from collections.abc import Callable, Sequence

from lmkit.errors import LmkitError

Utility = Callable[[str, str], float]  # (hypothesis, reference) -> the larger, the better


def expected_utilities(
    candidates: Sequence[str], utility: Utility, weights: Sequence[float] | None = None
) -> list[float]:
    """The expected utility of each candidate, in the order given.

    weights: of the candidates as references, not negative, scaled to sum to one. None: equal, as for samples, among
    which the likely ones come more often; for an n-best list see `model_weights`. Equal candidates are judged once,
    so n distinct ones take n^2 calls of the utility.

    Raises LmkitError for no candidates, and for weights that do not fit.
    """
    given = [1.0] * len(candidates) if weights is None else list(weights)
    total = math.fsum(given)
    if len(given) != len(candidates) or not 0 < total < math.inf or min(given) < 0:
        raise LmkitError(f"{len(candidates)} candidates, weights {given[:5]}: give at least one, and not all weights 0")
    shares: dict[str, float] = {}
    for candidate, weight in zip(candidates, given, strict=True):
        shares[candidate] = shares.get(candidate, 0.0) + weight / total
    references = [(text, share) for text, share in shares.items() if share]
    utilities = {text: math.fsum(share * utility(text, other) for other, share in references) for text in shares}
    return [utilities[candidate] for candidate in candidates]


def choose(candidates: Sequence[str], utility: Utility, weights: Sequence[float] | None = None) -> int:
    """Which candidate has the highest expected utility; of equals the first. See `expected_utilities`."""
    utilities = expected_utilities(candidates, utility, weights)
    return utilities.index(max(utilities))


def model_weights(log_probs: Sequence[float], temperature: float = 1.0) -> list[float]:
    """Probabilities of candidates among themselves, from log-probabilities in nats; temperature above 1: flatter."""
    top = max(log_probs, default=0.0)
    if not temperature > 0 or not math.isfinite(top):
        raise LmkitError(f"log-probabilities up to {top}, temperature {temperature}: give finite ones, and one above 0")
    weights = [math.exp((log_prob - top) / temperature) for log_prob in log_probs]
    return [weight / math.fsum(weights) for weight in weights]


def sentence_chrf() -> Utility:
    """sacrebleu's chrF of one sentence, 0 to 100."""
    from sacrebleu.metrics.chrf import CHRF

    metric = CHRF()
    return lambda hypothesis, reference: float(metric.sentence_score(hypothesis, [reference]).score)


def sentence_bleu() -> Utility:
    """sacrebleu's BLEU of one sentence, smoothed, with the orders that it is long enough for, 0 to 100."""
    from sacrebleu.metrics.bleu import BLEU

    metric = BLEU(effective_order=True)
    return lambda hypothesis, reference: float(metric.sentence_score(hypothesis, [reference]).score)
