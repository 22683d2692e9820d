"""Whether one model is better than another on a text, or might only seem so: paired tests over its lines.

The unit is the word of the original text, so models of different tokenizers are compared as they stand. Letters: S
lines, N samples.
"""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from lmkit.errors import LmkitError
from lmkit.evaluation import Measurement
from lmkit.language_model import Floats

SAMPLES = 1000
CELLS = 1 << 22  # drawn lines that are held at once


class Bootstrap(NamedTuple):
    """The difference of two perplexities, second less first, and how sure it is."""

    difference: float
    low: float  # of the interval that holds 95 % of the samples
    high: float
    p_value: float  # two-sided; at most 0.05 where the interval leaves 0 out
    samples: int


class SignTest(NamedTuple):
    """On how many lines each of two models does better; lines that both predict equally well are left out."""

    first: int
    second: int
    p_value: float  # two-sided, exact


class Comparison(NamedTuple):
    """Two measurements, the better one first."""

    better: Measurement
    worse: Measurement
    bootstrap: Bootstrap
    signs: SignTest

    def to_json(self) -> dict[str, Any]:
        """As JSON values."""
        return {
            **{"better": self.better.report.model, "worse": self.worse.report.model},
            **self.bootstrap._asdict(),
            "sign_test": {"better": self.signs.first, "worse": self.signs.second, "p_value": self.signs.p_value},
        }


def compare(first: Measurement, second: Measurement, *, samples: int = SAMPLES, seed: int = 1) -> Comparison:
    """Two models measured on the same text.

    Raises LmkitError if a line is impossible for one of them: differences of infinite figures say nothing.
    """
    better, worse = sorted((first, second), key=lambda m: m.report.perplexity)
    for measured in (better, worse):
        impossible = np.flatnonzero(~np.isfinite(measured.nats))
        if len(impossible):
            raise LmkitError(
                f"{measured.report.model}: line {impossible[0] + 1} is impossible for it, so there is no difference to "
                "test; smooth the model"
            )
    units = better.corpus.words + 1
    if not np.array_equal(worse.corpus.words + 1, units):
        raise LmkitError("the two models were measured on different texts; give both the same")
    nats = better.nats, worse.nats
    return Comparison(better, worse, paired_bootstrap(*nats, units, samples=samples, seed=seed), sign_test(*nats))


def paired_bootstrap(
    first: Floats, second: Floats, units: npt.NDArray[Any], *, samples: int = SAMPLES, seed: int = 1
) -> Bootstrap:
    """Resamples the lines of a text (Koehn 2004), the same for both models.

    first, second: nats of each line (S,) under two models; units: words and `</s>` of each line (S,).
    The interval is that of percentiles. The p-value is twice the share of samples, the text itself among them, on the
    other side of 0 (Davison & Hinkley 1997, section 4.2.1: no p-value from N samples is below 1 / (N + 1)).
    """
    if samples < 1 or len(units) == 0:
        raise LmkitError(f"{samples} samples of {len(units)} lines: a bootstrap needs at least one of each")
    columns = np.stack([first, second, units]).astype(np.float64)  # (3, S)
    generator = np.random.default_rng(seed)
    drawn: Floats = np.empty(samples)
    at_once = max(1, CELLS // len(units))
    for begin in range(0, samples, at_once):
        lines = generator.integers(0, len(units), (min(at_once, samples - begin), len(units)))  # (n, S)
        drawn[begin : begin + len(lines)] = _difference(*(column[lines].sum(1) for column in columns))
    low, high = np.quantile(drawn, [0.025, 0.975]).tolist()
    opposite = min(np.count_nonzero(drawn <= 0), np.count_nonzero(drawn >= 0))
    p_value = min(1.0, 2 * (opposite + 1) / (samples + 1))
    return Bootstrap(float(_difference(*columns.sum(1))), low, high, p_value, samples)


def _difference(first: Floats, second: Floats, units: Floats) -> Floats:
    result: Floats = np.exp(second / units) - np.exp(first / units)
    return result


def sign_test(first: Floats, second: Floats) -> SignTest:
    """Of nats of each line (S,) under two models: were better and worse lines tosses of a fair coin?"""
    wins, losses = int(np.count_nonzero(first < second)), int(np.count_nonzero(first > second))
    n, fewer = wins + losses, min(wins, losses)
    logs = [math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1) for k in range(fewer + 1)]
    tail = math.fsum(math.exp(log - n * math.log(2)) for log in logs)
    return SignTest(wins, losses, min(1.0, 2 * tail))
