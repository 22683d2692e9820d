"""Figures of translations: sacrebleu's own numbers and signatures, and one line where it cannot give them."""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest
import sacrebleu

from lmkit import LmkitError
from lmkit.metrics import METRICS, corpus_score, paired_p_values, require_tokenizer

HYPOTHESES = ["The dog sleeps in the garden.", "a man reads a book", "Two children play"]
REFERENCES = [
    ["The dog is sleeping in the garden.", "a man reads the book", "Two children are playing"],
    ["A dog sleeps in a garden.", "the man reads a book", "Two kids play"],
]


def test_the_numbers_are_sacrebleus() -> None:
    found = [corpus_score(name, HYPOTHESES, REFERENCES) for name in ("bleu", "chrf", "ter")]
    expected = [f(HYPOTHESES, REFERENCES) for f in (sacrebleu.corpus_bleu, sacrebleu.corpus_chrf, sacrebleu.corpus_ter)]
    assert [score.score for score in found[:2]] == [score.score for score in expected[:2]]
    case_sensitive = sacrebleu.TER(case_sensitive=True).corpus_score(HYPOTHESES, REFERENCES)
    assert found[2].score == case_sensitive.score
    assert "nrefs:2|case:mixed|eff:no|tok:13a" in found[0].signature
    lower = corpus_score("bleu", [line.upper() for line in HYPOTHESES], REFERENCES, lowercase=True)
    assert lower.score == pytest.approx(corpus_score("bleu", HYPOTHESES, REFERENCES, lowercase=True).score)


def test_what_cannot_be_scored(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(LmkitError, match="3 translations and 1 references"):
        corpus_score("bleu", HYPOTHESES, [["one"]])
    with pytest.raises(LmkitError, match="no translations to score"):
        corpus_score("chrf", [], [[]])
    monkeypatch.setitem(sys.modules, "MeCab", None)
    with pytest.raises(LmkitError, match="tokenizer 'ja-mecab' cannot be had") as caught:
        corpus_score("bleu", HYPOTHESES, REFERENCES, tokenize="ja-mecab")
    assert "\n" not in str(caught.value)
    with pytest.raises(LmkitError, match="'ja-mecab' cannot be had"):
        require_tokenizer("ja-mecab")
    require_tokenizer("13a")


# --- paired bootstrap -------------------------------------------------------------------------------------------------


def noisy(lines: list[str], rate: float, seed: int) -> list[str]:
    """Each word is another with this probability."""
    draw = random.Random(seed)
    return [" ".join("Zz" if draw.random() < rate else word for word in line.split()) for line in lines]


TEXT = [" ".join(random.Random(i).choices(["Aa", "bb", "cc", "dd", "ee", "ff"], k=9)) for i in range(80)]


def test_p_values_are_those_of_sacrebleus_command(tmp_path: Path) -> None:
    first, second = noisy(TEXT, 0.2, 1), noisy(TEXT, 0.23, 2)
    for name, lines in (("ref", TEXT), ("first", first), ("second", second)):
        (tmp_path / name).write_text("".join(f"{line}\n" for line in lines))
    command = [sys.executable, "-m", "sacrebleu", "ref", "-i", "first", "second", "-m", *METRICS, "--paired-bs"]
    told = subprocess.run(
        [*command, "--ter-case-sensitive", "-f", "text"],
        cwd=tmp_path,
        env={**os.environ, "SACREBLEU_SEED": "7"},
        capture_output=True,
        check=True,
    )
    wanted = [float(p) for p in re.findall(r"p = ([0-9.]+)", told.stdout.decode())]
    found = paired_p_values(first, second, [TEXT], seed=7)
    assert list(found) == list(METRICS)
    assert list(found.values()) == pytest.approx(wanted, abs=5e-5)  # it prints four decimals
    assert "SACREBLEU_SEED" not in os.environ


def test_what_differs_by_chance_and_what_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SACREBLEU_SEED", "none")
    good, same, bad = noisy(TEXT, 0.1, 1), noisy(TEXT, 0.1, 2), noisy(TEXT, 0.4, 3)
    assert max(paired_p_values(good, bad, [TEXT]).values()) < 0.01
    assert min(paired_p_values(good, same, [TEXT]).values()) > 0.05
    assert set(paired_p_values(good, good, [TEXT]).values()) == {1.0}
    upper = [line.upper() for line in good]
    assert set(paired_p_values(good, upper, [TEXT], lowercase=True).values()) == {1.0}
    assert max(paired_p_values(good, upper, [TEXT]).values()) < 0.01
    with pytest.raises(LmkitError, match="two lines at least"):
        paired_p_values(good[:1], bad[:1], [TEXT[:1]])
    with pytest.raises(LmkitError, match="seeds of at least 1"):
        paired_p_values(good, bad, [TEXT], seed=0)
    assert paired_p_values(good, bad, [TEXT, bad], seed=3) == paired_p_values(good, bad, [TEXT, bad], seed=3)
    assert os.environ["SACREBLEU_SEED"] == "none"
    with pytest.raises(LmkitError, match="79 translations and 80 references"):
        paired_p_values(good, bad[1:], [TEXT])
