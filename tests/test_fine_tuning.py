"""Training that goes on from the weights of a model: what it takes, what may differ, and what is refused."""

from __future__ import annotations

import json
import re
import signal
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import nn
from training_runs import content, interrupted, ok, refused, same_run
from translators import ENGLISH, GERMAN, SIZES, learned

import lmkit
from lmkit import LmkitError, TextModel
from lmkit.checkpoint import module_tensors, weights_identity
from lmkit.neural import fitting as neural_fitting
from lmkit.nmt import fitting as nmt_fitting
from lmkit.nmt.encoder_decoder import ScheduledSampling
from lmkit.nmt.recurrent_nmt import Bahdanau
from lmkit.nmt.translator import Translator
from lmkit.registry import MODELS, TRANSLATORS, load_translator, model_class, translator_class
from lmkit.text.corpus import encode_corpus, read_lines
from lmkit.text.parallel import given, prepare, read_pairs
from lmkit.training_run import COUNTS, IN_TRAINING_ALONE

pytestmark = pytest.mark.usefixtures("one_thread")
NEURAL = [kind for kind in MODELS if kind not in ("mixture", "ngram")]
WORDS = learned(ENGLISH)
TRAINING = {"steps": 3, "epochs": None, "batch_size": 2, "length": 12, "precision": "float32"}
SETS = [part for key, value in SIZES.items() for part in ("--set", f"model.{key}={value}")]


def learned_tensors(model: nn.Module) -> dict[str, torch.Tensor]:
    return {name: tensor.clone() for name, tensor in module_tensors(model).items() if name not in COUNTS}


def same(one: dict[str, torch.Tensor], other: dict[str, torch.Tensor]) -> bool:
    return one.keys() == other.keys() and all(torch.equal(one[name], other[name]) for name in one)


def translating(
    model: dict[str, Any], base: Translator | None = None, **changes: Any
) -> nmt_fitting.TranslationFitting:
    prepared = prepare(read_pairs(GERMAN, ENGLISH), given(learned(GERMAN)), given(WORDS))
    table = {"model": model, "training": {**TRAINING, **changes}}
    settings = nmt_fitting.read_settings(Bahdanau, table, where="settings", base=base)
    return nmt_fitting.TranslationFitting(Bahdanau, prepared, settings, base=base)


# --- what it takes ------------------------------------------------------------------------------------------------


def test_a_translator_begins_with_the_weights_and_settings_of_another() -> None:
    base = translating(SIZES).run()
    base.name = "runs/base"
    before = learned_tensors(base.model)
    run = translating({}, base, seed=9)
    assert same(learned_tensors(run.model), before)
    assert run.model.config == base.model.config
    tuned = run.run()
    assert not same(learned_tensors(tuned.model), before)
    assert same(learned_tensors(base.model), before)
    assert tuned.metadata["fine_tuned_from"] == "runs/base"
    assert "Fine-tuned from runs/base, on" in tuned.card()


def test_a_language_model_begins_with_the_weights_settings_and_context_of_another() -> None:
    corpus = encode_corpus(read_lines(ENGLISH), WORDS)
    kind: Any = model_class("lstm")
    small = {"model": {"embedding": 8, "hidden": 8, "layers": 1}, "context": "sentence", "training": TRAINING}
    base = neural_fitting.Fitting(kind, WORDS, corpus, neural_fitting.read_settings(kind, small, where="s")).run()
    settings = neural_fitting.read_settings(kind, {"training": TRAINING}, where="s", base=base)
    run = neural_fitting.Fitting(kind, WORDS, corpus, settings, base=base)
    assert same(learned_tensors(run.model), learned_tensors(base.model))
    assert str(run.model.context) == "sentence"
    assert "Fine-tuned from model, on" in run.run().card()
    with pytest.raises(LmkitError, match="its vocabulary is not that of the training text"):
        neural_fitting.Fitting(kind, learned(GERMAN), corpus, settings, base=base)


def test_a_count_of_batches_begins_anew() -> None:
    sampled = {**SIZES, "scheduled_sampling": {"schedule": "linear", "steps": 10.0}}
    base = translating(sampled).run()
    assert int(base.model.batches) == 3
    assert int(translating({}, base).model.batches) == 0
    plain = translating(SIZES).run()
    assert int(translating({"scheduled_sampling": {"schedule": "linear"}}, plain).run().model.batches) == 3


@pytest.mark.parametrize("kind", [*NEURAL, *TRANSLATORS])
def test_what_may_differ_changes_nothing_outside_of_training(kind: str) -> None:
    """The same seed gives the same first weights, and these the same scores, whatever a regulariser is set to."""
    found: Any = translator_class(kind) if kind in TRANSLATORS else model_class(kind)
    names = sorted({field.name for field in fields(found.Config)} & IN_TRAINING_ALONE)
    scores = []
    for changed in (False, True):
        config = found.Config()
        values = {name: ScheduledSampling("linear") if name == "scheduled_sampling" else 0.5 for name in names}
        config = (
            replace(config, **values)
            if changed
            else replace(config, **dict.fromkeys(set(names) - {"scheduled_sampling"}, 0.0))
        )
        torch.manual_seed(1)
        if kind in TRANSLATORS:
            model = found.build(config, learned(GERMAN).vocabulary, WORDS.vocabulary)
            model.load_state_dict({**model.state_dict(), **weights(model)})
            scores.append(Translator(model.eval(), learned(GERMAN), WORDS).score(GERMAN, ENGLISH))
        else:
            model = found.build(config, WORDS.vocabulary)
            model.load_state_dict({**model.state_dict(), **weights(model)})
            scores.append(TextModel(model.eval(), WORDS).score_lines(ENGLISH))
    assert scores[0] == scores[1]


def weights(model: nn.Module) -> dict[str, torch.Tensor]:
    """Weights that follow from names and shapes alone; what a model counts or looks up stays."""
    generator = torch.Generator().manual_seed(2)
    return {n: torch.empty_like(p).normal_(0, 0.1, generator=generator) for n, p in sorted(model.named_parameters())}


def test_the_identity_of_weights_follows_from_their_values() -> None:
    one, other = (translating(SIZES).model for _ in range(2))
    assert weights_identity(one) == weights_identity(other)
    with torch.no_grad():
        other.output.bias[3] += 1
    assert weights_identity(one) != weights_identity(other)


# --- as a user types it -------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two texts, and two models of the first."""
    place = tmp_path_factory.mktemp("tuning")
    for name, times in (("a", 1), ("b", 5)):
        (place / f"{name}.de").write_text("\n".join(GERMAN * times) + "\n")
        (place / f"{name}.en").write_text("\n".join(ENGLISH * times) + "\n")
    for seed in (1, 2):
        ok(command(place, "a", place / f"base{seed}", *SETS, "--tokenizer", "word", "--seed", seed, "--max-steps", 2))
    return place


def command(place: Path, text: str, out: Path, *more: object, kind: str = "bahdanau") -> list[str]:
    sides = ["--source", place / f"{text}.de", "--target", place / f"{text}.en"]
    small = [
        "--set",
        "training.batch_size=2",
        "--set",
        "training.log_every=1",
        "--set",
        "training.checkpoint_seconds=0",
    ]
    return [str(part) for part in ("train", kind, *sides, "--out", out, *small, *more)]


def test_from_a_folder(folder: Path, tmp_path: Path) -> None:
    ok(command(folder, "b", tmp_path / "m", "--from", folder / "base1", "--max-steps", 2))
    base, tuned = (load_translator(path, verify=True) for path in (folder / "base1", tmp_path / "m"))
    assert tuned.vocabularies() == base.vocabularies()
    assert tuned.model.config == base.model.config
    assert tuned.metadata["fine_tuned_from"] == str(folder / "base1")
    again = command(folder, "b", tmp_path / "m", "--from", folder / "base2", "--max-steps", 4, "--resume")
    said = refused(again)
    assert "from: " in said
    assert weights_identity(base.model) in said
    assert "is finished" in ok(
        command(folder, "b", tmp_path / "m", "--from", folder / "base1", "--max-steps", 2, "--resume")
    )


@pytest.mark.parametrize(
    ("more", "kind", "message"),
    [
        (["--set", "model.hidden=3"], "bahdanau", "model.hidden is 3, and .*, whose weights it begins with, has 10"),
        (["--set", "model.hiden=3"], "bahdanau", "did you mean 'model.hidden'"),
        (["--set", "model=3"], "bahdanau", "model must be a table"),
        ([], "luong", "a bahdanau model, whose weights a luong model cannot begin with; train bahdanau"),
        (
            ["--tokenizer", "char"],
            "bahdanau",
            "--from MODEL keeps the vocabulary that MODEL has; leave --tokenizer out",
        ),
        (["--joint-vocab"], "bahdanau", "leave --joint-vocab out"),
        (["--subword-sampling", "0.1"], "bahdanau", "a word tokenizer has none"),
    ],
)
def test_what_does_not_fit(more: list[str], kind: str, message: str, folder: Path, tmp_path: Path) -> None:
    given_ = command(folder, "b", tmp_path / "m", "--from", folder / "base1", *more, kind=kind)
    assert re.search(message, refused(given_))
    assert not (tmp_path / "m").exists()


def test_settings_that_agree_and_regularisers_may_be_given(folder: Path, tmp_path: Path) -> None:
    given_ = ["--from", folder / "base1", "--set", "model.hidden=10", "--set", "model.dropout=0.4", "--max-steps", 1]
    ok(command(folder, "b", tmp_path / "m", *given_, "--preset", "gpu"))
    assert load_translator(tmp_path / "m").model.config.dropout == 0.4


def test_the_model_itself_may_be_replaced_once_the_new_one_is_complete(folder: Path, tmp_path: Path) -> None:
    """Killed in the middle, the old model is whole; taken up, the run ends as one that was not killed."""
    sets = ["--tokenizer", "word", "--max-steps", 2]
    steps = ["--max-steps", 40]
    for name in ("m", "whole"):
        ok(command(folder, "a", tmp_path / name, *SETS, *sets))
    ok(command(folder, "b", tmp_path / "whole", "--from", tmp_path / "whole", "--overwrite", *steps))
    before = content(tmp_path / "m")
    mine = command(folder, "b", tmp_path / "m", "--from", tmp_path / "m", *steps)
    assert "already exists" in refused(mine)
    assert "from: not set before" in refused([*mine, "--resume"])
    interrupted([*mine, "--overwrite"], tmp_path / "m", signal.SIGKILL, lines=8, replacing=True)
    assert content(tmp_path / "m") == before
    ok([*mine, "--resume"])
    same_run(tmp_path / "m", tmp_path / "whole")
    assert json.loads((tmp_path / "m/config.json").read_text())["metadata"]["fine_tuned_from"] == str(tmp_path / "m")


def test_a_run_that_replaced_its_own_base_goes_on(folder: Path, tmp_path: Path) -> None:
    """With longer limits, killed meanwhile too, as one that was not in the place of its base; another run does not."""
    for name in ("m", "base"):
        ok(command(folder, "a", tmp_path / name, *SETS, "--tokenizer", "word", "--max-steps", 2))

    def tuning(out: str, base: str, steps: int, *more: object) -> list[str]:
        return command(folder, "b", tmp_path / out, "--from", tmp_path / base, "--max-steps", steps, *more)

    ok(tuning("whole", "base", 4))
    ok(tuning("whole", "base", 60, "--resume"))
    ok(tuning("m", "m", 4, "--overwrite"))
    assert "is finished" in ok(tuning("m", "m", 4, "--resume"))
    assert "from: " in refused(tuning("m", "whole", 60, "--resume"))
    interrupted(tuning("m", "m", 60, "--resume"), tmp_path / "m", signal.SIGKILL, lines=12, replacing=True)
    ok(tuning("m", "m", 60, "--resume"))
    same_run(tmp_path / "m", tmp_path / "whole")
    before = content(tmp_path / "m")
    interrupted(tuning("m", "m", 40, "--overwrite"), tmp_path / "m", signal.SIGKILL, lines=8, replacing=True)
    assert content(tmp_path / "m") == before
    ok(tuning("m", "m", 40, "--resume"))  # another round, which begins with what the first one left
    ok(tuning("again", "whole", 40))
    same_run(tmp_path / "m", tmp_path / "again")


def test_a_language_model_from_a_folder(folder: Path, tmp_path: Path) -> None:
    sizes = [part for key in ("embedding=8", "hidden=8", "layers=1") for part in ("--set", f"model.{key}")]
    text = ["--text", folder / "a.en", "--max-steps", 2, "--set", "training.batch_size=2"]
    first = ["train", "lstm", *text, *sizes, "--out", tmp_path / "base", "--set", "context=sentence"]
    ok([str(part) for part in first])
    second = ["train", "lstm", *text, "--out", tmp_path / "m", "--from", tmp_path / "base"]
    ok([str(part) for part in second])
    tuned: Any = lmkit.load(tmp_path / "m")
    assert tuned.model.config.hidden == 8
    assert str(tuned.model.context) == "sentence"
    assert tuned.metadata["fine_tuned_from"] == str(tmp_path / "base")
    assert "leave --vocab-size out" in refused([str(part) for part in [*second, "--vocab-size", 9]])
    assert "a translation model" in refused([str(p) for p in [*second[:-1], folder / "base1"]])
