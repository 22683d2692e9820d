"""Figures of translations: sacrebleu's own numbers and signatures, and one line where it cannot give them."""

from __future__ import annotations

import sys

import pytest
import sacrebleu

from lmkit import LmkitError
from lmkit.metrics import corpus_score, require_tokenizer

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
