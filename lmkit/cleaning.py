"""Pairs of a parallel text that are better not trained on, each left out for the first reason that holds."""

from __future__ import annotations

import difflib
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from typing import Literal, NamedTuple

import numpy as np

from lmkit.errors import LmkitError
from lmkit.filtering import Scorer
from lmkit.text.documents import Sentences
from lmkit.text.parallel import Pairs, select_lines

Duplicates = Literal["pair", "source", "target", "either", "keep"]
Unit = Literal["words", "characters"]
REASONS = (
    *("empty", "too long", "length ratio", "identical", "source script", "target script"),
    *("source perplexity", "target perplexity", "duplicate"),
)
ALIKE: dict[Duplicates, tuple[tuple[int, ...], ...]] = {  # what must not be the same: which sides, together
    "pair": ((0, 1),),
    "source": ((0,),),
    "target": ((1,),),
    "either": ((0,), (1,)),
    "keep": (),
}
WIDTHS = ("FULLWIDTH", "HALFWIDTH")  # words before the script in the name of a letter
SCRIPTS = {  # what languages are written in, where that is more than one name
    "HAN": {"CJK", "IDEOGRAPHIC"},
    "CHINESE": {"CJK", "IDEOGRAPHIC"},
    "JAPANESE": {"CJK", "IDEOGRAPHIC", "HIRAGANA", "KATAKANA"},
    "KOREAN": {"HANGUL", "CJK"},
}


@dataclass(frozen=True)
class CleaningRules:
    """What a pair must be to be kept; None: anything.

    source_script, target_script: see `script_names`.
    script_share: of the letters of a side that must be in its script; a side without letters is in any.
    duplicates: of pairs that agree in both sides, in one, or in either, the first is kept; "keep" keeps all.
    """

    max_length: int | None = 200  # of a side, in `unit`
    max_ratio: float | None = 4.0  # of the longer side to the shorter one
    unit: Unit = "words"
    identical: bool = False  # whether the sides may be the same
    source_script: str | None = None
    target_script: str | None = None
    script_share: float = 0.5
    duplicates: Duplicates = "pair"


class PerplexityLimit(NamedTuple):
    """The highest perplexity per word, under a model, of a sentence that is kept; see `filtering.Scorer`."""

    scorer: Scorer
    highest: float


class Judged(NamedTuple):
    """A pair, and why it is left out."""

    line: int  # its number in the file of the source
    reason: str | None  # None: it is kept
    source: str
    target: str


class Cleaner:
    """Finds the pairs to leave out, in the order of REASONS.

    Of what was kept it remembers hashes of 64 bits, to find duplicates.
    Raises LmkitError for scripts that are not known.
    """

    def __init__(
        self, rules: CleaningRules, *, source: PerplexityLimit | None = None, target: PerplexityLimit | None = None
    ) -> None:
        self.rules = rules
        self._limits = (source, target)
        scripts = ((0, rules.source_script), (1, rules.target_script))
        self._scripts = [(side, _Letters(script_names(script))) for side, script in scripts if script is not None]
        self._seen: list[set[bytes]] = [set() for _ in ALIKE[rules.duplicates]]

    def judge(self, pairs: Pairs) -> list[Judged]:
        """These pairs (P,), and why some are left out."""
        lines = list(zip(*(block.data.decode().split("\n")[:-1] for block in pairs), strict=True))
        reasons = [self._reason(pair) for pair in lines]
        for side, name in enumerate(("source perplexity", "target perplexity")):
            if limit := self._limits[side]:
                keep = np.array([reason is None for reason in reasons])
                block = pairs[side]._replace(data=select_lines(pairs[side].data, keep))
                scores = limit.scorer(Sentences(block, np.ones(int(keep.sum()), np.int64))).values
                for number in np.flatnonzero(keep)[~(scores <= limit.highest)].tolist():
                    reasons[number] = name
        return [
            Judged(number, reason or self._repeated(pair), *pair)
            for number, reason, pair in zip(pairs.numbers, reasons, lines, strict=True)
        ]

    def _reason(self, pair: tuple[str, ...]) -> str | None:
        """What can be told from the pair alone."""
        rules = self.rules
        shorter, longer = sorted(len(side.split() if rules.unit == "words" else side.strip()) for side in pair)
        if not shorter:
            return "empty"
        if rules.max_length is not None and longer > rules.max_length:
            return "too long"
        if rules.max_ratio is not None and longer > rules.max_ratio * shorter:
            return "length ratio"
        if not rules.identical and pair[0].strip() == pair[1].strip():
            return "identical"
        for side, letters in self._scripts:
            if letters.share(pair[side]) < rules.script_share:
                return ("source script", "target script")[side]
        return None

    def _repeated(self, pair: tuple[str, ...]) -> str | None:
        texts = ("\n".join(pair[side] for side in sides) for sides in ALIKE[self.rules.duplicates])
        keys = [blake2b(text.encode(), digest_size=8).digest() for text in texts]
        if any(key in seen for key, seen in zip(keys, self._seen, strict=True)):
            return "duplicate"
        for key, seen in zip(keys, self._seen, strict=True):
            seen.add(key)
        return None


# --- scripts ------------------------------------------------------------------------------------------------------


def script_of(character: str) -> str:
    """The script that the Unicode name of a letter begins with: "LATIN", "CYRILLIC", "CJK"; "" for other characters."""
    if not character.isalpha():
        return ""
    words = unicodedata.name(character, "").replace("-", " ").split()
    return next((word for word in words if word not in WIDTHS), "")


@cache
def _known_scripts() -> frozenset[str]:
    return frozenset(script_of(chr(point)) for point in range(0x20000)) - {""}


def script_names(names: str) -> set[str]:
    """The scripts that are meant by one or many names between commas: `Latin`, `Hiragana,Katakana`, `Japanese`.

    Raises LmkitError for a name that is not known, with the nearest that is.
    """
    found: set[str] = set()
    for name in names.upper().split(","):
        scripts = SCRIPTS.get(name.strip(), {name.strip()})
        if not scripts <= _known_scripts():
            near = difflib.get_close_matches(name.strip(), [*_known_scripts(), *SCRIPTS], 1)
            hint = f"did you mean {near[0].title()}?" if near else "write the name that Unicode has for it, as Cyrillic"
            raise LmkitError(f"unknown script {name.strip()!r}; {hint}")
        found |= scripts
    return found


class _Letters(dict[str, bool | None]):
    """Characters: whether they are in some scripts; None for what is no letter. Fills itself."""

    def __init__(self, scripts: set[str]) -> None:
        super().__init__()
        self._scripts = scripts

    def __missing__(self, character: str) -> bool | None:
        script = script_of(character)
        self[character] = found = script in self._scripts if script else None
        return found

    def share(self, line: str) -> float:
        """Of the letters of a line that are in the scripts; 1 if there is none."""
        counts = Counter(map(self.__getitem__, line))
        letters = counts[True] + counts[False]
        return counts[True] / letters if letters else 1.0
