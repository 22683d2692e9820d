"""Figures of translations against references: BLEU, chrF and TER by sacrebleu, each with its signature."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from lmkit.errors import LmkitError

MetricName: TypeAlias = Literal["bleu", "chrf", "ter"]


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
    for lines in references:
        if len(lines) != len(hypotheses):
            raise LmkitError(f"{len(hypotheses)} translations and {len(lines)} references; give one reference a line")
    if not hypotheses:
        raise LmkitError("no translations to score; give at least one line")
    found = _metric(name, tokenize, lowercase)
    score = found.corpus_score(list(hypotheses), [list(lines) for lines in references])
    return Score(name, float(score.score), str(found.get_signature()))


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
