"""Recipes, typed as a user would: what is checked before anything is trained, and the figure to reach."""

from __future__ import annotations

from pathlib import Path

import lmkit_data
import pytest
from conftest import GOLDEN
from training_runs import invoke, refused

from lmkit.recipe import read_recipe

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


def test_options_of_neural_models_are_refused_for_ngrams(tmp_path: Path) -> None:
    for given in (["--resume"], ["--device", "cuda"]):
        said = refused(["train", "recipe", "demo", "--out", str(tmp_path / "m"), *given])
        assert f"{given[0]} " in said
        assert "the training of a neural model" in said
    assert "is no FILE.toml and none of the shipped recipes" in refused(["train", "recipe", "/bin", "--out", "m"])


def test_two_settings_are_varied_together(tmp_path: Path) -> None:
    recipe = tmp_path / "own.toml"
    corpus = f'[corpus]\ntrain = "{STORY}"\ntest = "{HELDOUT}"\n'
    recipe.write_text(f'description = "a story"\nkind = "ngram"\n{corpus}[ngram]\norder = 2\n')
    command = ["train", "recipe", recipe, "--out", tmp_path / "m", "--vary", "ngram.order=2,3"]
    invoke(*command, "--vary", "ngram.smoothing=katz,witten-bell")
    folders = {f"ngram.order={order},ngram.smoothing={name}" for order in (2, 3) for name in ("katz", "witten-bell")}
    assert {path.name for path in (tmp_path / "m").iterdir()} == folders
    for again in (["--vary", "ngram.order =4,5"], ["--set", "ngram.order=4"]):
        assert "ngram.order is given twice" in refused([*map(str, command), *again])
    (tmp_path / "m" / "config.json").write_text("{}")
    assert "holds a model, and --vary makes a folder of models" in refused(list(map(str, command)))
    command[4] = tmp_path / "new"
    command[-1] = "ngram.smoothing=katz,stupid-backoff"
    assert "stupid-backoff gives no probabilities" in refused(list(map(str, command)))
    assert not (tmp_path / "new").exists()
    command[-1] = "ngram.prune=[0,1],[0,0]"
    assert "is of lists, which cannot be varied" in refused(list(map(str, command)))


def test_the_figure_of_a_recipe_stands_beside_what_was_reached(tmp_path: Path) -> None:
    recipe = tmp_path / "own.toml"
    recipe.write_text(
        f'description = "a story"\nkind = "ngram"\n[corpus]\ntrain = "{STORY}"\ntest = "{HELDOUT}"\n'
        '[figure]\nmetric = "perplexity"\nvalue = 15.9\nsource = "KenLM"\n'
    )
    run = invoke("train", "recipe", recipe, "--out", tmp_path / "m", "--vary", "ngram.order=3,2")
    head, _, *rows, last = run.stdout.splitlines()
    column = head.split().index("perplexity")
    figures = [row.replace(" (test)", "").split()[column] for row in rows]
    assert figures[0] == "15.70"
    assert last == f"to reach: perplexity 15.9 (KenLM); reached: test perplexity {', '.join(figures)}"
    for metric, told in (
        ("validation perplexity", "validation perplexity -"),
        ("test accuracy", "not measured"),
        ("bits per byte", f"test bits per byte {rows[0].split()[-1]}"),
    ):
        given = ["--overwrite", "--set", f"figure.metric={metric!r}", "--set", "ngram.order=3"]
        run = invoke("train", "recipe", recipe, "--out", tmp_path / "o", *given)
        assert run.stdout.splitlines()[-1] == f"to reach: {metric} 15.9 (KenLM); reached: {told}"


def test_the_bleu_of_a_recipe_is_the_one_that_was_reached(tmp_path: Path) -> None:
    for part in ("train", "test"):
        for language in ("en", "es"):
            lines = Path(lmkit_data.path(f"demo/{part}.{language}")).read_text(encoding="utf-8").split("\n")[:20]
            (tmp_path / f"{part}.{language}").write_text("\n".join(lines) + "\n", encoding="utf-8")
    recipe = tmp_path / "own.toml"
    recipe.write_text(
        'description = "a pair"\nkind = "seq2seq"\n[corpus]\ntrain = "train.{lang}"\ntest = "test.{lang}"\n'
        'source = "es"\ntarget = "en"\n[text]\ntokenizer = "word"\n[seq2seq.training]\nsteps = 1\n'
        "[seq2seq.model]\nembedding = 8\nreadout = 8\nhidden = 8\nencoder = 8\n"
        '[figure]\nmetric = "test chrF, lower-cased"\nvalue = 50\nsource = "aim"\n'
    )
    *rows, last = invoke("train", "recipe", recipe, "--out", tmp_path / "m").stdout.splitlines()
    [reached] = [row.split(": chrf ")[1].split()[0] for row in rows if ": chrf " in row]
    assert last == f"to reach: test chrF, lower-cased 50 (aim); reached: test chrF {reached} by beam search"


def test_the_figures_of_shipped_recipes_are_measured() -> None:
    for path in lmkit_data.path("recipes").glob("*.toml"):
        figure = read_recipe(path)[0].figure
        assert figure is None or figure.measure, path
        assert figure is None or (figure.part == "valid") == ("valid" in figure.metric), path
