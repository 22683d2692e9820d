"""`lmkit train lstm` as a user types it: settings, interrupts, resuming, what is in the folder, and mistakes."""

from __future__ import annotations

import io
import shutil
import signal
import sys
from dataclasses import fields
from pathlib import Path
from typing import Any

import lmkit_data
import pytest
from lmkit_cli import training
from training_runs import content, interrupted, log, ok, refused, same_run

from lmkit import load
from lmkit.checkpoint import load_checkpoint
from lmkit.neural.fitting import read_settings
from lmkit.neural.recurrent_lm import LSTMLM

TINY = ["--set", "model.embedding=8", "--set", "model.hidden=8", "--set", "model.layers=1"]
SMALL = [*TINY, "--set", "training.batch_size=4", "--set", "training.length=8"]
FILES = ["README.md", "checkpoint", "config.json", "model.safetensors", "training.jsonl"]


pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The beginnings of the demo texts."""
    folder = tmp_path_factory.mktemp("texts")
    for name, lines in (("train", 120), ("valid", 20)):
        whole = Path(str(lmkit_data.path(f"demo/{name}.en"))).read_text(encoding="utf-8").split("\n")
        (folder / name).write_text("\n".join(whole[:lines]) + "\n", encoding="utf-8")
    (folder / "empty").write_text("")
    return folder


def arguments(texts: Path, out: Path, *more: object, kind: str = "lstm", valid: str | None = "valid") -> list[str]:
    held_out = [] if valid is None else ["--valid-text", texts / valid]
    return [str(part) for part in ("train", kind, "--text", texts / "train", *held_out, "--out", out, *SMALL, *more)]


@pytest.fixture(scope="module")
def trained(texts: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models") / "lstm"
    ok(arguments(texts, folder, "--max-steps", 12, "--set", "training.validate_every=5"))
    return folder


# --- the good path ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "tokenizer", [["word", "--vocab-size", 50], ["char"], ["byte"], ["sentencepiece", "--vocab-size", 300]]
)
def test_every_tokenizer(tokenizer: list[object], texts: Path, tmp_path: Path) -> None:
    out = tmp_path / "model"
    ok(arguments(texts, out, "--tokenizer", *tokenizer, "--max-steps", 3, "--seed", 4))
    model = load(out, verify=True)
    assert model.tokenizer.kind == tokenizer[0]
    report = model.evaluate(texts / "valid")
    assert report.words == sum(len(line.split()) for line in (texts / "valid").read_text().splitlines())
    assert model.generate(num=2, seed=1, max_length=5)
    assert list(tmp_path.iterdir()) == [out]  # nothing is left beside it


def test_the_folder_holds_the_model_its_log_and_its_checkpoint(trained: Path) -> None:
    assert sorted(path.name for path in trained.iterdir() if not path.name.startswith("vocabulary")) == FILES
    assert [path.name for path in trained.parent.iterdir()] == ["lstm"]
    lines = log(trained)
    assert [line["step"] for line in lines] == [5, 10, 12]
    for key in ("done", "epoch", "seconds"):
        assert [line[key] for line in lines] == sorted(line[key] for line in lines)
    best = min(lines, key=lambda line: line["validation"]["loss"])
    course = load(trained, verify=True).metadata["training"]
    assert course["best_step"] == best["step"]
    assert course["best_validation_perplexity"] == best["validation"]["perplexity"]
    assert course["steps"] == 12


def test_the_card_says_how_it_was_trained_and_what_that_gave(trained: Path) -> None:
    card = (trained / "README.md").read_text(encoding="utf-8")
    course = load(trained).metadata["training"]
    assert "trained for 12 steps (" in card
    assert "cpu: muon, learning rate 0.004, schedule cosine, 4 x 8 tokens a step, seed 1" in card
    assert f"{course['parameters']:,} parameters" in card
    assert f"loss {course['best_validation_loss']:.4f}" in card
    assert f"(the best, at step {course['best_step']}; its weights were kept)" in card


def test_the_figure_of_the_log_is_that_of_evaluate(texts: Path, tmp_path: Path) -> None:
    """One stream leaves nothing out, so the figures agree whatever the tokens are."""
    for name, more in (("word", []), ("char", ["--tokenizer", "char", "--set", "context=window"])):
        exact = ["--set", "training.batch_size=1", "--set", "training.precision=float32"]
        ok(arguments(texts, tmp_path / name, "--max-steps", 2, *exact, *more))
        figures = log(tmp_path / name)[-1]["validation"]
        report = load(tmp_path / name).evaluate(texts / "valid")
        assert figures["loss"] == pytest.approx(report.nll_nats / report.events, rel=1e-5)
        assert figures["perplexity"] == pytest.approx(report.perplexity, rel=1e-5)


def test_without_a_validation_text(texts: Path, tmp_path: Path) -> None:
    said = ok(arguments(texts, tmp_path / "m", "--max-steps", 3, valid=None))
    assert "best validation" not in said
    assert [line["validation"] for line in log(tmp_path / "m")] == [None]


def test_settings_come_from_a_file_then_from_set_then_from_options(texts: Path, tmp_path: Path) -> None:
    (tmp_path / "c.toml").write_text("[model]\nhidden = 5\ntied = false\n[training]\nsteps = 4\nlength = 9\nseed = 3\n")
    more = ["--config", tmp_path / "c.toml", "--set", "training.length=6", "--max-steps", 2]
    ok(arguments(texts, tmp_path / "m", *more))
    model = load(tmp_path / "m")
    assert model.model.settings()["hidden"] == 8  # by --set
    assert model.model.settings()["tied"] is False
    course = model.metadata["training"]
    assert course["steps"] == 2
    assert (course["settings"]["length"], course["settings"]["seed"]) == (6, 3)


@pytest.mark.parametrize(
    ("own", "assignments", "preset", "limits"),
    [
        ({}, (), None, (10.0, None, None)),
        ({}, (), "minutes", (20.0, None, 300.0)),
        ({"steps": 5}, (), "minutes", (None, 5, 300.0)),
        ({"seconds": 9.0}, (), None, (None, None, 9.0)),
        ({"epochs": 3.0}, (), "minutes", (3.0, None, 300.0)),
        ({"steps": 5}, ("training.epochs=2",), None, (2, 5, None)),
        ({}, ("training.steps=7",), None, (None, 7, None)),
    ],
)
def test_a_limit_of_ones_own_takes_the_place_of_the_epochs_of_a_preset(
    own: dict[str, Any], assignments: tuple[str, ...], preset: str | None, limits: tuple[Any, ...]
) -> None:
    nothing = {field.name: None for field in fields(training.RunOptions)}
    options = training.RunOptions(**{**nothing, "preset": preset, "assignments": assignments, **own})
    table, where = options.table("lstm")
    found = read_settings(LSTMLM, table, where=where).training
    assert (found.epochs, found.steps, found.seconds) == limits


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        (["--max-steps", "2"], "at most 2 steps or 5:00 of time, about 0.4 GiB of memory"),
        (["--epochs", "0.1"], "at most 0.1 epochs or 5:00 of time"),
    ],
)
def test_a_preset_says_what_to_expect(more: list[str], expected: str, texts: Path, tmp_path: Path) -> None:
    said = ok(arguments(texts, tmp_path / "m", "--preset", "minutes", *more)).splitlines()
    assert said[0].startswith("lmkit: preset minutes: ")
    assert expected in said[0]
    assert said[0].split()[3] == said[-1].split()[0]  # parameters


# --- stopping and going on --------------------------------------------------------------------------------------------

STEPS = ["--max-steps", 40, "--set", "training.log_every=1", "--set", "training.checkpoint_seconds=0"]
RANDOM = ["--set", "model.weight_drop=0.3", "--set", "training.batch_size=2", "--set", "training.length=5"]


@pytest.fixture(scope="module")
def uninterrupted(texts: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    import torch

    torch.set_num_threads(1)
    folder = tmp_path_factory.mktemp("models") / "m"
    ok(arguments(texts, folder, *STEPS, *RANDOM))
    return folder


@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_a_run_that_ends_before_its_time_goes_on(
    sent: signal.Signals, texts: Path, tmp_path: Path, uninterrupted: Path
) -> None:
    """In mid-epoch; the model is that of a run that nothing happened to, byte by byte, and so is the log."""
    out = tmp_path / "m"
    command = arguments(texts, out, *STEPS, *RANDOM)
    said = interrupted(command, out, sent)
    if sent != signal.SIGKILL:
        saved = load_checkpoint(tmp_path / "m.partial" / "checkpoint")
        assert saved is not None
        step = saved.facts["position"]["step"]  # the log may lack the one in which the signal came
        assert f"lmkit: stopped at step {step}; the same command with --resume goes on" in said
        assert "Traceback" not in said
    ok([*command, "--resume"])
    same_run(out, uninterrupted)
    assert [path.name for path in tmp_path.iterdir()] == ["m"]
    load(out, verify=True)


def test_the_second_signal_stops_at_once() -> None:
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    calls = []
    with training._stopping(lambda: calls.append("stop")) as received:
        signal.raise_signal(signal.SIGINT)
        assert calls == ["stop"]
        assert received == [signal.SIGINT]
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == before


def test_resume_with_nothing_saved_begins_anew(texts: Path, tmp_path: Path, trained: Path) -> None:
    same = ["--max-steps", 12, "--set", "training.validate_every=5"]
    said = ok(arguments(texts, tmp_path / "m", *same, "--resume"))
    assert "nothing to resume" in said
    assert (tmp_path / "m/model.safetensors").read_bytes() == (trained / "model.safetensors").read_bytes()


def test_resume_of_a_finished_run(texts: Path, tmp_path: Path, trained: Path) -> None:
    shutil.copytree(trained, out := tmp_path / "m")
    before = content(out)
    said = ok(arguments(texts, out, "--max-steps", 12, "--set", "training.validate_every=5", "--resume"))
    assert f"{out} is finished: 12 steps in " in said
    assert "to train on, give longer limits" in said
    assert content(out) == before

    message = refused(arguments(texts, out, "--max-steps", 20, "--set", "training.validate_every=6", "--resume"))
    assert "training.validate_every: 5 before, 6 now" in message
    assert content(out) == before
    message = refused([*arguments(texts, out, "--max-steps", 20, valid=None, kind="gru"), "--resume"])
    assert 'kind: "lstm" before, "gru" now' in message
    assert content(out) == before
    message = refused([*arguments(texts, out, "--max-steps", 20, valid="train"), "--resume"])
    assert 'validation_text: "' in message
    assert content(out) == before

    ok(arguments(texts, out, "--max-steps", 20, "--set", "training.validate_every=5", "--resume"))
    assert [line["step"] for line in log(out)] == [5, 10, 12, 15, 20]
    assert load(out, verify=True).metadata["training"]["steps"] == 20
    assert [path.name for path in tmp_path.iterdir()] == ["m"]


def test_a_run_killed_while_it_wrote_its_model(texts: Path, tmp_path: Path, trained: Path) -> None:
    shutil.copytree(trained, tmp_path / "m.partial")
    (tmp_path / "m.partial/config.json").unlink()
    (tmp_path / "m.partial.lock").touch()
    ok(arguments(texts, tmp_path / "m", "--max-steps", 12, "--set", "training.validate_every=5", "--resume"))
    names = ("model.safetensors", "training.jsonl")
    assert [content(tmp_path / "m")[name] for name in names] == [content(trained)[name] for name in names]
    load(tmp_path / "m", verify=True)


def test_an_old_model_is_there_until_the_new_one_is_complete(texts: Path, tmp_path: Path, trained: Path) -> None:
    shutil.copytree(trained, out := tmp_path / "m")
    before = content(out)
    assert "already exists" in refused(arguments(texts, out, "--max-steps", 2))
    wild = ["--set", "training.optimizer.name=sgd", "--set", "training.optimizer.learning_rate=1e30"]
    message = refused(arguments(texts, out, "--max-steps", 9, "--overwrite", "--set", "training.clip=0", *wild))
    assert "no number at step" in message
    assert content(out) == before
    ok(arguments(texts, out, "--max-steps", 2, "--overwrite"))
    assert log(out)[-1]["step"] == 2
    assert [path.name for path in tmp_path.iterdir()] == ["m"]


# --- what is shown ----------------------------------------------------------------------------------------------------


def progress(step: int, **more: Any) -> Any:
    from lmkit.training import Progress

    return Progress(step, 1.5, 0.25, 60.0 + step, 4.25, 1234.5, 1.0, 0.5, **more)


def test_plain_lines_where_no_one_watches(capsys: pytest.CaptureFixture[str]) -> None:
    with training._display() as show:
        show(progress(1))
        show(progress(2))  # a second later: not told
        show(progress(3, validation={"loss": 4.0, "perplexity": 54.5}, best=True))
        show(progress(40))
    said = capsys.readouterr().err.splitlines()
    assert said[0] == "lmkit: step 1, epoch 1.50, loss 4.2500, 1,234 tokens/s, 1:01 gone, 3:03 left"
    assert ", valid loss 4.0000, perplexity 54.500 (best), 1,234 tokens/s" in said[1]
    assert [line.split(",")[0] for line in said] == ["lmkit: step 1", "lmkit: step 3", "lmkit: step 40"]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (0.5, "0.50000"),
        (9999.4, "9999.4"),
        (9999.96, "10,000"),
        (30767.2, "30,767"),
        (1234567.0, "1,234,567"),
        (1e304, "1.0000e+304"),
        (float("inf"), "inf"),
    ],
)
def test_figures_have_five_digits_and_no_point_behind_them(value: float, told: str) -> None:
    assert f"perplexity {told}," in training._line(progress(3, validation={"perplexity": value})).replace(" (", ", (")


def test_a_bar_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setattr(sys, "stderr", screen := Terminal())
    with training._display() as show:
        show(progress(1, validation={"loss": 4.0}, best=True))
        show(progress(2))
    shown = screen.getvalue()
    assert "\x1b[" in shown
    assert "step 2, epoch 1.50, loss 4.2500, 1,234 tokens/s, 1:02 gone, 3:06 left" in shown
    assert "step 1, epoch 1.50, loss 4.2500, valid loss 4.0000 (best)\n" in shown.replace("\r", "")


def test_tensorboard(texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[tuple[str, float, int]] = []

    class Writer:
        def __init__(self, folder: str) -> None:
            assert folder == str(tmp_path / "events")

        def __enter__(self) -> Writer:
            return self

        def __exit__(self, *_: object) -> None:
            written.append(("closed", 0.0, 0))

        def add_scalar(self, name: str, value: float, step: int) -> None:
            written.append((name, value, step))

    given = arguments(texts, tmp_path / "m", "--max-steps", 2, "--tensorboard", tmp_path / "events")
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", None)
    assert "pip install tensorboard" in refused(given)
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setattr(training, "_event_writer", lambda: Writer)
    ok(given)
    (line,) = log(tmp_path / "m")
    names = ["loss", "rate", "norm", "tokens_per_second", "valid_loss", "valid_perplexity", "closed"]
    assert [name for name, _, _ in written] == names
    assert written[0] == ("loss", line["loss"], 2)
    assert written[5] == ("valid_perplexity", line["validation"]["perplexity"], 2)


def test_the_learning_curve_of_a_run(texts: Path, tmp_path: Path, trained: Path) -> None:
    pytest.importorskip("matplotlib")
    shutil.copytree(trained, tmp_path / "m.partial")  # as of a run at work or killed
    for i, model in enumerate((trained, tmp_path / "m.partial", tmp_path / "m")):
        ok(["inspect", str(model), "--learning-curve", str(tmp_path / f"{i}.png")])
        assert (tmp_path / f"{i}.png").read_bytes().startswith(b"\x89PNG")
    message = refused(["inspect", str(tmp_path / "none"), "--learning-curve", str(tmp_path / "no.png")])
    assert "no learning curve to draw" in message
    assert not (tmp_path / "no.png").exists()


# --- mistakes ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (["--set", "model.hiden=3"], "hidden"),
        (["--set", "training.optimiser.name=sgd"], "optimizer"),
        (["--set", "training.batch_size=many"], "batch_size"),
        (["--set", "training.batch_size=0"], "start at 1"),
        (["--set", "model.hidden"], "is not key=value"),
        (["--set", "training=3"], "training"),
        (["--set", "context=paragraph"], "none of sentence, carried"),
        (["--set", "training.monitor=bleu"], "choose from loss, perplexity"),
        (["--config", "none.toml"], "none.toml: cannot be read"),
        (["--set", "training.batch_size=4000"], "lower training.batch_size"),
        (["--device", "abacus"], "not a device of torch"),
        (["--device", "meta"], "use cpu or cuda"),
        (["--set", "model.tied=false", "--set", "model.cutoffs=[5,3]"], "they must rise"),
        (["--device", "cuda:99"], "GPU"),
        (["--max-steps", "0"], "--max-steps"),
        (["--tokenizer", "nothing"], "--tokenizer"),
    ],
)
def test_settings_that_are_wrong(more: list[str], message: str, texts: Path, tmp_path: Path) -> None:
    assert message in refused(arguments(texts, tmp_path / "m", *more))
    assert list(tmp_path.iterdir()) == []


def test_a_gpu_that_is_not_there(texts: Path, tmp_path: Path) -> None:
    import torch

    if torch.cuda.is_available():
        pytest.skip("there is one")
    assert "no GPU here; use --device cpu" in refused(arguments(texts, tmp_path / "m", "--device", "cuda"))


def test_texts_that_are_empty_or_missing(texts: Path, tmp_path: Path) -> None:
    assert f"{texts / 'empty'}: the text is empty" in refused(arguments(texts, tmp_path / "m", valid="empty"))
    assert "none: no such file" in refused(arguments(texts, tmp_path / "m", valid="none"))
    more = ["--text", texts / "blank", "--max-steps", 1, "--set", "training.batch_size=1", "--out", tmp_path / "m"]
    (texts / "blank").write_bytes(b"\n\n \n")
    for tokenizer in ("word", "char", "byte", "sentencepiece"):
        told = refused(["train", "lstm", "--tokenizer", tokenizer, *more])
        assert f"{texts / 'blank'}: no word in the text" in told
    assert "give a validation text" in refused(arguments(texts, tmp_path / "m", kind="awd-lstm", valid=None))
    assert list(tmp_path.iterdir()) == []


def test_a_vocabulary_that_does_not_match(texts: Path, tmp_path: Path, trained: Path) -> None:
    ok(arguments(texts, tmp_path / "other", "--max-steps", 1, "--vocab-size", 30))
    mixed = ["mix", trained, tmp_path / "other", "--out", tmp_path / "mixture", "--tune", texts / "valid"]
    assert "vocabulary" in refused([str(part) for part in mixed])
    shutil.copytree(trained, broken := tmp_path / "broken")
    words = (broken / "vocabulary.txt").read_text().splitlines()
    (broken / "vocabulary.txt").write_text("\n".join([*words[:-1], "another"]) + "\n")
    message = refused(["evaluate", str(broken), "--text", str(texts / "valid")])
    assert "vocabulary" in message


def test_a_stopped_training_is_not_thrown_away_unasked(texts: Path, tmp_path: Path) -> None:
    left = tmp_path / "m.partial" / "checkpoint"
    left.mkdir(parents=True)
    (tmp_path / "m.partial.lock").touch()  # as a killed run leaves it
    (left / "checkpoint.json").write_text("{}")
    message = refused(arguments(texts, tmp_path / "m", "--max-steps", 1))
    assert "holds a training that was stopped; go on with it (--resume)" in " ".join(message.split())
    assert (left / "checkpoint.json").exists()
    ok(arguments(texts, tmp_path / "m", "--max-steps", 1, "--overwrite"))
    assert not left.exists()


def test_a_key_without_its_table_is_told_where_it_belongs(texts: Path, tmp_path: Path) -> None:
    for setting, told in (
        ("layers=3", "did you mean 'model.layers'?"),
        ("clip=3", "did you mean 'training.clip'?"),
        ("foo=3", "known are model, context, training"),
    ):
        assert told in refused(arguments(texts, tmp_path / "m", "--set", setting))
