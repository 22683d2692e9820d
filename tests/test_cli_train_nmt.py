"""`lmkit train bahdanau` and its relatives as a user types them: stopping and going on, vocabularies, and mistakes."""

from __future__ import annotations

import signal
from pathlib import Path

import lmkit_data
import pytest
import torch
from training_runs import interrupted, invoke, log, ok, refused, same_run

from lmkit.registry import TRANSLATORS, load_translator, translator_class

LINES = 150
TINY = ["embedding=8", "encoder=6", "hidden=10", "attention=7", "readout=8"]
SMALL = [part for setting in TINY for part in ("--set", f"model.{setting}")]


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some lines of the shipped corpus."""
    folder = tmp_path_factory.mktemp("pairs")
    for part, lines in (("train", LINES), ("valid", 20)):
        for language in ("en", "es"):
            text = Path(lmkit_data.path(f"demo/{part}.{language}")).read_text(encoding="utf-8").splitlines()[:lines]
            (folder / f"{part}.{language}").write_text("\n".join(text) + "\n", encoding="utf-8")
    return folder


def arguments(pairs: Path, out: Path, *more: object, kind: str = "bahdanau") -> list[str]:
    sides = [("source", "train.en"), ("target", "train.es"), ("valid-source", "valid.en"), ("valid-target", "valid.es")]
    texts = [part for side, name in sides for part in (f"--{side}", str(pairs / name))]
    small = SMALL if kind == "bahdanau" else []
    return ["train", kind, *texts, "--out", str(out), *small, *map(str, more)]


def test_a_killed_run_goes_on_to_the_same_weights(pairs: Path, tmp_path: Path) -> None:
    """In mid-epoch, with pieces drawn anew each epoch and dropout."""
    steps = ["--max-steps", 30, "--set", "training.log_every=1", "--set", "training.checkpoint_seconds=0"]
    drawn = ["--subword-sampling", 0.3, "--vocab-size", 330, "--set", "training.batch_size=8"]
    shown = ["--set", "validation.sentences=5", "--set", "training.validate_every=10", "--set", "training.average=2"]
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        ok(arguments(pairs, tmp_path / "whole", *steps, *drawn, *shown))
        command = arguments(pairs, tmp_path / "m", *steps, *drawn, *shown)
        interrupted(command, tmp_path / "m", signal.SIGKILL, lines=12)
        ok([*command, "--resume"])
    finally:
        torch.set_num_threads(before)
    same_run(tmp_path / "m", tmp_path / "whole")
    assert [line["averaged"] for line in log(tmp_path / "m")[-2:]] == [0, 2]
    assert "is finished" in ok([*command, "--resume"])
    model = load_translator(tmp_path / "m", verify=True)
    assert len(model.translate(["the dog sleeps .", ""])) == 2
    assert "training.seed" in refused([*command, "--resume", "--seed", "9"])


@pytest.mark.parametrize("kind", TRANSLATORS)
def test_every_kind_trains_from_raw_text(kind: str, pairs: Path, tmp_path: Path) -> None:
    limits = ["--max-steps", 2, "--tokenizer", "word", "--set", "validation.sentences=2"]
    said = ok(arguments(pairs, tmp_path / "m", *limits, kind=kind))
    assert f"{LINES} pairs, all kept" in said
    assert len(load_translator(tmp_path / "m").translate(["this is my bicycle ."])) == 1
    assert load_translator(tmp_path / "m").model.kind == kind == translator_class(kind).kind


def test_one_vocabulary_for_both_sides(pairs: Path, tmp_path: Path) -> None:
    tied = ["--tokenizer", "word", "--set", "model.tied=all", "--max-steps", 1, "--set", "validation.sentences=0"]
    ok(arguments(pairs, tmp_path / "m", *tied, "--joint-vocab"))
    model = load_translator(tmp_path / "m").model
    assert model.source_embedding.weight is model.target_embedding.weight is model.output.weight
    said = refused(arguments(pairs, tmp_path / "n", *tied))
    assert "learn one (--joint-vocab), or set model.tied to target" in said
    said = refused(arguments(pairs, tmp_path / "n", "--set", "model.readout=5"))
    assert "model.embedding is 8 and model.readout 5: give both one size, or set model.tied to none" in said


def test_the_languages_are_known_from_the_files_or_the_options(pairs: Path, tmp_path: Path) -> None:
    tiny = ["--tokenizer", "word", "--max-steps", 1, "--set", "validation.sentences=0"]
    ok(arguments(pairs, tmp_path / "m", *tiny))
    assert load_translator(tmp_path / "m").direction == "en to es"
    assert '["en", "es"]' in invoke("inspect", tmp_path / "m").stdout
    ok(arguments(pairs, tmp_path / "n", *tiny, "--source-lang", "xx", "--target-lang", "yy"))
    assert load_translator(tmp_path / "n").direction == "xx to yy"
    ok(arguments(pairs, tmp_path / "tuned", "--from", tmp_path / "m", *tiny[2:]))
    assert load_translator(tmp_path / "tuned").direction == "en to es"
    assert "go together" in refused(arguments(pairs, tmp_path / "o", *tiny, "--source-lang", "xx"))
    source = ["--text", str(pairs / "valid.en")]
    assert invoke("translate", tmp_path / "m", *source, "--source-lang", "en", "--beam", 1).exit_code == 0
    said = refused(["translate", str(tmp_path / "m"), *source, "--source-lang", "es"])
    assert "a model of another direction: it translates en to es, not from es" in said
    sides = ["--source", str(pairs / "valid.es"), "--reference", str(pairs / "valid.en"), "--beam", "1"]
    assert "translates en to es, and the files look like es to en" in ok(["evaluate", str(tmp_path / "m"), *sides])
    turned = ["--source", str(pairs / "valid.es"), "--target", str(pairs / "valid.en"), "--from", str(tmp_path / "m")]
    assert "a model of another direction" in refused(["train", "bahdanau", *turned, "--out", str(tmp_path / "p")])
    assert "not to en" in refused(["evaluate", str(tmp_path / "m"), *sides, "--target-lang", "en"])


def test_mistakes(pairs: Path, tmp_path: Path) -> None:
    short = tmp_path / "short.es"
    short.write_text("uno .\n")
    sides = ["--source", str(pairs / "train.en"), "--target", str(short)]
    said = refused(["train", "bahdanau", *sides, "--out", str(tmp_path / "m")])
    assert f"{LINES} lines and {short} has 1;" in said
    assert "did you mean 'model.hidden'" in refused(arguments(pairs, tmp_path / "m", "--set", "model.hiden=3"))
    assert "choose from loss" in refused(arguments(pairs, tmp_path / "m", "--set", "training.monitor=ter"))
    assert "torch sees no GPU here" in refused(arguments(pairs, tmp_path / "m", "--device", "cuda:7")) or (
        torch.cuda.is_available()
    )
    assert invoke("train", "bahdanau", "--out", tmp_path / "m").exit_code == 2
    assert not (tmp_path / "m").exists()
