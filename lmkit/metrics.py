"""Figures of translations against references: BLEU, chrF and TER by sacrebleu, each with its signature."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from lmkit.errors import LmkitError

MetricName: TypeAlias = Literal["bleu", "chrf", "ter"]
METRICS: tuple[MetricName, ...] = ("bleu", "chrf", "ter")
SAMPLES = 1000  # of a paired bootstrap


@dataclass(frozen=True)
class Score:
    """A figure between 0 and 100 (TER may be above), and what must agree for two of them to be compared."""

    name: str
    score: float
    signature: str

    def to_json(self) -> dict[str, Any]:
        """As JSON values."""
        return {"score": self.score, "signature": self.signature}


def corpus_score(
    name: MetricName,
    hypotheses: Sequence[str],
    references: Sequence[Sequence[str]],
    *,
    tokenize: str = "13a",
    lowercase: bool = False,
) -> Score:
    """One figure of a text: hypotheses (S,), and one or more references of each, `references[r][s]`.

    tokenize: of BLEU, as sacrebleu names it. Raises LmkitError where the numbers of lines differ, and for a tokenizer
    whose package or model is not installed.
    """
    _require_lines(hypotheses, references)
    found = _metric(name, tokenize, lowercase)
    score = found.corpus_score(list(hypotheses), [list(lines) for lines in references])
    return Score(name, float(score.score), str(found.get_signature()))


def paired_p_values(
    first: Sequence[str],
    second: Sequence[str],
    references: Sequence[Sequence[str]],
    *,
    tokenize: str = "13a",
    lowercase: bool = False,
    seed: int = 1,
) -> dict[MetricName, float]:
    """For each metric, how likely two equally good systems differ as much as these two translations (S,) of a text do.

    By sacrebleu's paired bootstrap over the lines (Koehn 2004); 1 where the figures are equal. seed: at least 1. Other
    arguments and errors are those of `corpus_score`; LmkitError for less than two lines as well.
    """
    from sacrebleu.significance import PairedTest

    for hypotheses in (first, second):
        _require_lines(hypotheses, references)
    if len(first) < 2:
        raise LmkitError("a text of one line: which of two translations is better by chance takes two lines at least")
    if seed < 1:
        raise LmkitError(f"seed {seed}: sacrebleu draws from seeds of at least 1")
    metrics: dict[str, Any] = {name: _metric(name, tokenize, lowercase) for name in METRICS}
    systems: list[tuple[str, Sequence[str]]] = [("first", list(first)), ("second", list(second))]
    with _seeded(seed):
        _, found = PairedTest(systems, metrics, [list(lines) for lines in references], "bs", SAMPLES)()
    by_metric: list[Any] = list(found.values())[1:]  # the names of the systems come first
    return {  # of no difference sacrebleu finds that it is no chance
        name: 1.0 if one.score == other.score else float(other.p_value)
        for name, (one, other) in zip(METRICS, by_metric, strict=True)
    }


@contextmanager
def _seeded(seed: int) -> Iterator[None]:
    """sacrebleu takes its seed from the environment."""
    before = os.environ.get("SACREBLEU_SEED")
    os.environ["SACREBLEU_SEED"] = str(seed)
    try:
        yield
    finally:
        if before is None:
            del os.environ["SACREBLEU_SEED"]
        else:
            os.environ["SACREBLEU_SEED"] = before


def _require_lines(hypotheses: Sequence[str], references: Sequence[Sequence[str]]) -> None:
    """LmkitError where there are none, or not as many of each."""
    for lines in references:
        if len(lines) != len(hypotheses):
            raise LmkitError(f"{len(hypotheses)} translations and {len(lines)} references; give one reference a line")
    if not hypotheses:
        raise LmkitError("no translations to score; give at least one line")


def require_tokenizer(tokenize: str) -> None:
    """LmkitError for a tokenizer of BLEU whose package or model is not installed."""
    _metric("bleu", tokenize, False)


def _metric(name: MetricName, tokenize: str, lowercase: bool) -> Any:
    from sacrebleu.metrics.bleu import BLEU
    from sacrebleu.metrics.chrf import CHRF
    from sacrebleu.metrics.ter import TER

    if name == "bleu":
        try:
            return BLEU(tokenize=tokenize, lowercase=lowercase, force=True)  # no advice on stderr
        except (ImportError, RuntimeError, OSError) as error:
            said = " ".join(str(error).split())
            raise LmkitError(f"BLEU's tokenizer {tokenize!r} cannot be had: {said}; choose another") from None
    return CHRF(lowercase=lowercase) if name == "chrf" else TER(case_sensitive=not lowercase)
