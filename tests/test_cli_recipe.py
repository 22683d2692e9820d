"""Recipes, typed as a user would: what is checked before anything is trained, and the figure to reach."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import GOLDEN
from training_runs import refused

STORY = GOLDEN / "story.txt"
HELDOUT = GOLDEN / "heldout.txt"


@pytest.mark.parametrize(
    ("kind", "vary", "message"),
    [
        ("ngram", "text.tokenizer=word,sentencepeice", "text.tokenizer"),
        ("ngram", "text.algorithm=unigram,bep", "text.algorithm"),
        ("ngram", "text.min_count=1,0", "text: min_count and max_length must be at least 1"),
        ("ngram", "text.vocabulary_size=50,4", "text: vocabulary_size must be at least 5"),
        ("ngram", "ngram.order=2,0", "order 0: the order of an n-gram model is 1 to"),
        ("ngram", "ngram.order=2,1", "prune 0,1: 2 thresholds for a model of order 1"),
        ("ngram", "ngram.smoothing=witten-bell,jelinek-mercer", "jelinek-mercer finds its weights on corpus.valid"),
        ("lstm", "lstm.model.hidden=4,0", "hidden"),
        ("lstm", "lstm.training.patience=2,3", "training.patience goes by validations"),
        ("luong", "luong.sampling=0,0.1", "sampling draws SentencePiece pieces; set text.tokenizer=sentencepiece"),
        ("luong", "luong.model.tied=target,all", "is for one vocabulary of both languages; set text.joint=true"),
        ("luong", "luong.model.readout=256,8", "embedding"),
    ],
)
def test_all_variations_are_checked_before_the_first_is_trained(
    kind: str, vary: str, message: str, tmp_path: Path
) -> None:
    recipe = tmp_path / "own.toml"
    languages = 'source = "de"\ntarget = "en"\n' if kind == "luong" else ""
    settings = "order = 2\nprune = [0, 1]" if kind == "ngram" else "[lstm.training]\nsteps = 1"
    recipe.write_text(
        f'description = "a story"\nkind = "{kind}"\n[corpus]\ntrain = "{STORY}"\ntest = "{HELDOUT}"\n{languages}'
        f"[{kind}]\n{settings if kind in ('ngram', 'lstm') else ''}\n"
    )
    assert message in refused(["train", "recipe", str(recipe), "--out", str(tmp_path / "m"), "--vary", vary])
    assert list(tmp_path.iterdir()) == [recipe]
