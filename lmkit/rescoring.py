"""Rescoring of n-best lists in the form of Moses: `id ||| hypothesis ||| features ||| score`, a line a hypothesis.

All hypotheses of many sentences are scored in one batch. Prefixes that they share are scored again for each: in a batch
of arrays that costs less than finding them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from lmkit.errors import LmkitError
from lmkit.text.corpus import Block
from lmkit.text_model import TextModel

SEPARATOR = "|||"


class Hypothesis(NamedTuple):
    """One line of an n-best list."""

    sentence: str  # the id of what was translated or recognised
    text: str
    features: str  # name= value value ..., as they stand in the list
    score: float
    rest: tuple[str, ...] = ()  # fields behind the score, such as alignments

    def __str__(self) -> str:
        fields = (self.sentence, self.text, self.features, f"{self.score:.6f}", *self.rest)
        return f" {SEPARATOR} ".join(fields)


def read_nbest(blocks: Iterable[Block]) -> Iterator[list[Hypothesis]]:
    """The hypotheses of whole sentences, those of many sentences at once.

    Raises LmkitError, naming the line, for lines of another form and for a sentence whose hypotheses do not stand
    together.
    """
    held: list[Hypothesis] = []
    left: set[str] = set()  # sentences whose hypotheses are over
    for block in blocks:
        for number, line in enumerate(block.data.decode().split("\n")[:-1], block.line):
            found = _hypothesis(line, f"{block.name}:{number}")
            if held and held[-1].sentence != found.sentence:
                left.add(held[-1].sentence)
            if found.sentence in left:
                problem = f"more hypotheses of sentence {found.sentence}, which others stand between"
                raise LmkitError(f"{block.name}:{number}: {problem}; sort the list by sentence")
            held.append(found)
        last = held[-1].sentence if held else ""
        whole = [h for h in held if h.sentence != last]
        if whole:
            yield whole
        held = held[len(whole) :]
    if held:
        yield held


def _hypothesis(line: str, where: str) -> Hypothesis:
    fields = [field.strip(" ") for field in line.split(SEPARATOR)]
    if len(fields) < 4:
        raise LmkitError(
            f"{where}: {len(fields)} fields where an n-best list has 4; write id ||| hypothesis ||| features ||| score"
        )
    sentence, text, features, score, *rest = fields
    try:
        value = float(score)
    except ValueError:
        value = math.nan
    if math.isnan(value):
        raise LmkitError(f"{where}: {score[:40]!r} is not a score; the fourth field is a number")
    return Hypothesis(sentence, text, features, value, tuple(rest))


def rescore(
    hypotheses: list[Hypothesis], model: TextModel, *, weight: float = 1.0, name: str = "lmkit"
) -> list[Hypothesis]:
    """Hypotheses of whole sentences with the model's log-probability (nats) as one more feature, best first.

    weight: the score becomes score + weight * log-probability; with 0 the feature is added and the order stays.
    name: of the feature. Equals stay in their order.
    """
    if not math.isfinite(weight):
        raise LmkitError(f"weight {weight}: it must be finite")
    log_probs = model.score_lines([h.text for h in hypotheses])
    scored = [
        h._replace(
            features=f"{h.features} {name}= {log_prob:.6f}".lstrip(" "),
            score=h.score + weight * log_prob if weight else h.score,
        )
        for h, log_prob in zip(hypotheses, log_probs, strict=True)
    ]
    if not weight:
        return scored
    sentences = groupby(scored, key=lambda h: h.sentence)
    return [h for _, group in sentences for h in sorted(group, key=lambda h: -h.score)]
