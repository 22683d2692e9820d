"""What one part of the n-gram layer makes, in the hands of the others."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from lmkit_cli.main import lmkit

from lmkit import NGramLM, TextModel
from lmkit.compat.kenlm import Model
from lmkit.errors import LmkitError
from lmkit.mixture import Mixture
from lmkit.ngram.arpa import write_arpa
from lmkit.ngram.interpolation import interpolate
from lmkit.ngram.ngram_lm import NGramConfig
from lmkit.ngram.pruning import prune
from lmkit.text.corpus import encode_corpus, learn_corpus, read_lines


@pytest.fixture(scope="module")
def whole(story: list[str]) -> TextModel:
    return NGramLM.train(story, order=3)


def test_figures_of_a_model_are_not_those_of_what_is_made_of_it(whole: TextModel) -> None:
    measured = TextModel(whole.model, whole.tokenizer, {"figures": ["perplexity 9.91"]}, name="whole")
    pruned = prune(measured, threshold=1e-3)
    assert pruned.figures == ["before pruning: perplexity 9.91"]
    assert measured.figures == ["perplexity 9.91"]
    assert "before pruning: perplexity 9.91" in pruned.card()


def test_quantised_models_are_neither_pruned_nor_mixed_into_one(whole: TextModel) -> None:
    small = whole.derived(whole.model.quantize(8), "quantisation")  # type: ignore[attr-defined]
    for make in (lambda: prune(small, threshold=1e-3), lambda: interpolate([small, whole], [0.5, 0.5])):
        with pytest.raises(LmkitError, match="quantised, so its probabilities do not sum to one; take the model it"):
            make()
    assert Mixture.of([small, whole]).perplexity(["the miller ."]) > 1


def test_tokens_that_are_no_words_are_not_for_kenlm(story: list[str], tmp_path: Path) -> None:
    NGramLM.train(story, order=3, tokenizer="char").save(tmp_path / "char")
    with pytest.raises(OSError, match="its tokens are chars, not words as for KenLM; use lmkit score or evaluate"):
        Model(tmp_path / "char")


def test_scores_of_alpha_one_are_no_probabilities_either(story: list[str], tmp_path: Path) -> None:
    tokenizer, corpus = learn_corpus(read_lines(story))
    model = NGramLM.fit(corpus, tokenizer, NGramConfig(2, "stupid-backoff", alpha=1.0))
    with (
        pytest.raises(LmkitError, match="stupid-backoff does not back off to shorter n-grams with probabilities"),
        (tmp_path / "x").open("wb") as file,
    ):
        write_arpa(model, file)


def test_a_log_linear_mixture_may_have_a_member_without_perplexity(story: list[str], tmp_path: Path) -> None:
    (tmp_path / "text").write_text("\n".join(story) + "\n", encoding="utf-8")
    tokenizer, corpus = learn_corpus(read_lines(story))
    NGramLM.fit(corpus, tokenizer, NGramConfig(2, "stupid-backoff")).save(tmp_path / "scores")
    NGramLM.fit(encode_corpus(read_lines(story[:20]), tokenizer), tokenizer, NGramConfig(2)).save(tmp_path / "kn")
    arguments = ["mix", "scores", "kn", "--method", "log-linear", "--tune", "text", "--out", "mixed"]
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path)
        result = CliRunner().invoke(lmkit, arguments, catch_exceptions=False)
    assert result.exit_code == 0
    [line] = [line for line in result.output.splitlines() if line.startswith("scores")]
    assert line.split()[-1] == "-"


def test_thresholds_of_equal_scores_can_be_given_back(story: list[str], whole: TextModel, tmp_path: Path) -> None:
    whole.save(tmp_path / "m")
    (tmp_path / "text").write_text((story[0] + "\n") * 50, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path)
        buckets = ["filter", "m", "--text", "text", "--buckets", "10,20", "--out", "one"]
        first = CliRunner().invoke(lmkit, buckets, catch_exceptions=False)
        thresholds = first.output.split("thresholds ")[1].split(";")[0]
        assert len(set(thresholds.split(","))) == 1
        again = ["filter", "m", "--text", "text", "--thresholds", thresholds, "--out", "two"]
        assert CliRunner().invoke(lmkit, again, catch_exceptions=False).exit_code == 0
    for label in ("head", "middle", "tail"):
        assert (tmp_path / f"one.{label}").read_bytes() == (tmp_path / f"two.{label}").read_bytes()
