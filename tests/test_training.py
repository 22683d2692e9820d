"""The trainer: a step against one written by hand, runs that are taken up against runs that never stopped."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lmkit.checkpoint import load_checkpoint, module_tensors, optimizer_arrays, save_checkpoint
from lmkit.errors import LmkitError
from lmkit.language_model import ContextName
from lmkit.neural.batches import TextBatch, TextBatches
from lmkit.neural.recurrent_lm import LSTMLM, RecurrentConfig
from lmkit.nn.loss import Loss
from lmkit.optimization import OptimizerConfig, ScheduleConfig
from lmkit.text.corpus import Corpus
from lmkit.training import Outcome, Progress, Stopped, Trainer, TrainingConfig, _Log, mean

V = 12
SGD = OptimizerConfig("sgd", learning_rate=0.5)
CONSTANT = ScheduleConfig("constant")
TIMES = ("seconds", "events_per_second")


def corpus(sentences: int = 24) -> Corpus:
    generator = np.random.default_rng(5)
    lengths = generator.integers(0, 9, sentences)
    offsets = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
    ids = generator.integers(4, V, int(offsets[-1])).astype(np.int32)
    words = lengths.astype(np.int32)
    sizes = lengths.astype(np.int64) * 2
    return Corpus(ids, offsets, words, sizes, np.zeros(0, np.int64), int(sizes.sum()))


def lstm(**settings: Any) -> LSTMLM:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(3)
        return LSTMLM(RecurrentConfig(embedding=6, hidden=6, layers=2, **settings), V)


class Given:
    """The same batches every epoch."""

    def __init__(self, *batches: Any) -> None:
        self.batches = batches

    def epoch(self, number: int) -> Sequence[Any]:
        return self.batches


def rows(*shape: int, seed: int = 0, device: Any = "cpu", continues: bool = False) -> TextBatch:
    tokens = torch.from_numpy(np.random.default_rng(seed).integers(4, V, (shape[0], shape[1] + 1))).to(device)
    return TextBatch(tokens[:, :-1], tokens[:, 1:], None, continues)


class Slope(nn.Module):
    """The loss of a batch b is b times the sum of the weights: its gradient is b."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2, 2))
        self.states: list[Any] = []
        self.hook: Callable[[], None] = lambda: None

    def loss(self, batch: Any, state: Any) -> Outcome:
        self.states.append(state)
        self.hook()
        events = torch.tensor(getattr(batch, "events", 1))
        return Outcome(Loss(batch.slope * self.weight.sum() * events, events), torch.tensor([len(self.states)]))

    def start_training(self, batch_size: int) -> Any:
        return torch.zeros(1, dtype=torch.int64)


def slope(value: float = 1.0, *, continues: bool = False, rate: float = 1.0) -> Any:
    return SimpleNamespace(slope=value, continues=continues, rate=rate)


def config(**settings: Any) -> TrainingConfig:
    plain = {"epochs": None, "optimizer": SGD, "schedule": CONSTANT, "clip": 0.0, "precision": "float32"}
    return TrainingConfig(**{**plain, **settings})


def run(trainer: Trainer) -> list[Progress]:
    return list(trainer.fit())


# --- a step -----------------------------------------------------------------------------------------------------------


def test_a_step_is_the_one_written_by_hand(device: torch.device) -> None:
    model = lstm().to(device).double()  # AdamW makes much of a small gradient's rounding
    twin = copy.deepcopy(model)
    batch = rows(3, 5, device=device)
    optimizer = OptimizerConfig("adamw", learning_rate=0.01, weight_decay=0.1)
    trainer = Trainer(model, Given(batch), config(steps=2, clip=0.05, optimizer=optimizer, log_every=1))
    told = run(trainer)

    wide = [p for p in twin.parameters() if p.ndim > 1]
    vectors = [p for p in twin.parameters() if p.ndim == 1]
    groups = [{"params": wide, "weight_decay": 0.1}, {"params": vectors, "weight_decay": 0.0}]
    adamw = torch.optim.AdamW(groups, lr=0.01, betas=optimizer.betas)
    for progress in told:
        adamw.zero_grad()
        hidden, _ = twin.trunk(twin.embed(batch.inputs))
        logits = hidden @ twin.embedding.weight.T + twin.output.bias
        loss = F.cross_entropy(logits.flatten(0, 1), batch.targets.flatten())
        loss.backward()
        norm = nn.utils.clip_grad_norm_(twin.parameters(), 0.05)
        adamw.step()
        assert progress.loss == pytest.approx(float(loss.detach()), abs=1e-5)
        assert progress.norm == pytest.approx(float(norm), abs=1e-5)
    assert float(norm) > 0.05  # it was clipped
    for (name, one), other in zip(model.named_parameters(), twin.parameters(), strict=True):
        torch.testing.assert_close(one, other, atol=1e-7, rtol=1e-6, msg=name)


def test_batches_that_are_gathered_are_one_batch(device: torch.device) -> None:
    """Also when they have different numbers of events: the mean of their means would be another gradient."""
    parts = [rows(2, 4, seed=1, device=device), rows(5, 4, seed=2, device=device)]
    parts[1].targets[1:3, 2:] = 3  # padding
    whole = TextBatch(*(torch.cat(side) for side in zip(*(part[:2] for part in parts), strict=True)))
    one, other = lstm().to(device), lstm().to(device)
    told = run(Trainer(one, Given(*parts), config(steps=3, accumulate=2, log_every=1)))
    assert [progress.epoch for progress in told] == [1, 2, 3]
    whole_told = run(Trainer(other, Given(whole), config(steps=3, log_every=1)))
    assert [p.loss for p in told] == pytest.approx([p.loss for p in whole_told])
    for a, b in zip(one.parameters(), other.parameters(), strict=True):
        torch.testing.assert_close(a, b, atol=1e-6, rtol=1e-5)


def test_the_last_step_of_an_epoch_may_gather_fewer() -> None:
    model = Slope()
    run(Trainer(model, Given(slope(1), slope(2), slope(6)), config(epochs=1, accumulate=2)))
    assert model.weight[0, 0].item() == pytest.approx(1 - 0.5 * (1.5 + 6))


def test_the_state_goes_to_batches_that_continue_only() -> None:
    model = Slope()
    batches = Given(slope(), slope(continues=True), slope(continues=True), slope())
    run(Trainer(model, batches, config(epochs=2, accumulate=2)))
    assert [None if state is None else int(state) for state in model.states] == [None, 1, 2, None, None, 5, 6, None]


def test_the_rate_of_a_batch_multiplies() -> None:
    model = Slope()
    run(Trainer(model, Given(slope(rate=0.5), slope(rate=1.5)), config(steps=2, accumulate=2)))
    assert model.weight[0, 0].item() == pytest.approx(1 - 2 * 0.5)
    run(Trainer(model := Slope(), Given(slope(rate=0.5)), config(steps=1)))
    assert model.weight[0, 0].item() == pytest.approx(1 - 0.25)


def test_a_penalty_is_in_the_gradient_and_not_in_the_figures() -> None:
    batch = rows(3, 5)
    plain, slow = lstm(), lstm(activation_penalty=2.0, slowness_penalty=3.0)
    twin = copy.deepcopy(slow)
    told = [run(Trainer(model, Given(batch), config(steps=1, log_every=1))) for model in (plain, slow)]
    assert told[0][0].loss == told[1][0].loss
    hidden, _ = twin.trunk(twin.embed(batch.inputs))
    steps = hidden[:, 1:] - hidden[:, :-1]
    (twin.output.loss(hidden, batch.targets).mean() + 2 * hidden.square().mean() + 3 * steps.square().mean()).backward()
    for mine, p in zip(slow.parameters(), twin.parameters(), strict=True):
        assert p.grad is not None
        torch.testing.assert_close(mine, p - 0.5 * p.grad, atol=1e-6, rtol=1e-5)


@pytest.mark.gpu
def test_steps_do_not_wait_for_the_device() -> None:
    if not torch.cuda.is_available():
        pytest.skip("no GPU here")
    """In streams and windows; the lengths of sentences are known to the host, and packing them waits for it."""
    text = corpus(200)
    contexts: list[ContextName] = ["carried", "window"]
    for context in contexts:
        batches = TextBatches(text, context, batch_size=4, length=5, seed=1, device="cuda")
        trainer = Trainer(lstm(output_dropout=0.2, weight_drop=0.2).cuda(), batches, config(steps=9, clip=1.0))
        epoch = batches.epoch(0)
        trainer._update(epoch)  # the first allocates
        torch.cuda.synchronize()
        torch.cuda.set_sync_debug_mode("error")
        try:
            for _ in range(3):
                trainer._update(epoch)
        finally:
            torch.cuda.set_sync_debug_mode("default")


# --- taking up a run --------------------------------------------------------------------------------------------------

RANDOM = {"input_dropout": 0.2, "output_dropout": 0.2, "embedding_dropout": 0.1, "weight_drop": 0.3}
FIGURES = [4.0, 3.0, 3.5, 3.6, 3.7, 3.8, 3.9, 4.5, 4.6, 2.0, 2.5]  # NT-ASGD begins at the seventh validation


class Sitting:
    """A sitting of a run in a folder: a trainer of its own, which may be stopped or killed after a step."""

    def __init__(self, name: str, folder: Path, *, checkpoint_seconds: float = 300.0) -> None:
        self.model = lstm(**RANDOM)
        context: ContextName = "window" if name == "window" else "carried"
        batches = TextBatches(corpus(), context, batch_size=3, length=4, seed=2, random_lengths=name == "nt-asgd")
        optimizer = OptimizerConfig("nt-asgd" if name == "nt-asgd" else "adamw", learning_rate=0.1)
        settings = config(
            steps=17,
            validate_every=None if name == "window" else 2,
            accumulate=2 if name in ("window", "lstm") else 1,
            log_every=3,
            optimizer=optimizer,
            schedule=ScheduleConfig("plateau" if name == "plateau" else "cosine", patience=2),
            checkpoint_seconds=checkpoint_seconds,
            average=3 if name == "average" else None,
        )
        self.trainer = Trainer(self.model, batches, settings, validate=self.validate, folder=folder)
        self.resumed = self.trainer.resume()
        self.lines: list[dict[str, Any]] = []

    def validate(self) -> dict[str, float]:
        """A figure that goes up and down, and something of the weights."""
        step = self.trainer.position.step
        return {
            "loss": FIGURES[(step + 1) // 2],
            "norm": float(sum(p.detach().norm() for p in self.model.parameters())),
        }

    def sit(self, *, stop_after: int | None = None, die_after: int | None = None) -> Sitting:
        update = self.trainer._update

        def watched(epoch: Any) -> None:
            if self.trainer.position.step == die_after:
                raise InterruptedError
            update(epoch)
            if self.trainer.position.step == stop_after:
                self.trainer.stop()

        self.trainer._update = watched  # type: ignore[method-assign]
        with suppress(Stopped, InterruptedError):
            for progress in self.trainer.fit():
                self.lines.append({k: v for k, v in vars(progress).items() if k not in TIMES})
                torch.rand(3)  # what the caller draws has no say in the run
        return self

    @property
    def result(self) -> dict[str, Any]:
        trainer = self.trainer
        average = trainer.average.arrays() if trainer.average else {}
        kept = {f"{i}.{name}": tensor for i, each in enumerate(trainer.kept) for name, tensor in each.weights.items()}
        named = {"model": module_tensors(self.model), "kept": kept, "average": average}
        arrays, facts = optimizer_arrays(trainer.optimizer)
        return {
            **{f"{part}.{key}": value for part, table in named.items() for key, value in table.items()},
            **arrays,
            "facts": facts,
            "position": {key: value for key, value in vars(trainer.position).items() if key != "seconds"},
        }


def assert_same(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert one.keys() == other.keys()
    for key, value in one.items():
        same = torch.equal(value, other[key]) if isinstance(value, Tensor) else value == other[key]
        assert same, key


@pytest.mark.parametrize("name", ["lstm", "window", "nt-asgd", "plateau", "average"])
def test_a_run_that_is_stopped_and_taken_up_ends_like_one_that_is_not(name: str, tmp_path: Path) -> None:
    whole = Sitting(name, tmp_path / "whole").sit()
    steps = [line["step"] for line in whole.lines if not line["averaged"]]
    assert steps == sorted(set(steps))
    assert whole.lines[-1]["done"] == 1
    if name == "nt-asgd":
        assert whole.trainer.average is not None
        assert whole.trainer.position.best_step == 17  # validated with averaged weights
    lines = []
    for stop_after in (1, 2, 3, 7, 14, 15, 16, None):  # at validations and not, after the trigger and before
        sitting = Sitting(name, tmp_path / "parts").sit(stop_after=stop_after)
        assert sitting.resumed == bool(stop_after != 1)
        lines += sitting.lines
        if stop_after:
            assert sitting.trainer.position.step == stop_after
    assert lines == whole.lines
    assert_same(sitting.result, whole.result)


@pytest.mark.parametrize("name", ["lstm", "nt-asgd", "average"])
def test_a_run_that_is_killed_and_taken_up_ends_like_one_that_is_not(name: str, tmp_path: Path) -> None:
    whole = Sitting(name, tmp_path / "whole").sit()
    lines: list[dict[str, Any]] = []
    for die_after, seconds in ((1, 300.0), (5, 300.0), (6, 0.0), (16, 300.0), (None, 300.0)):
        sitting = Sitting(name, tmp_path / "parts", checkpoint_seconds=seconds)
        lines = [line for line in lines if line["step"] <= sitting.trainer.position.told]
        lines += sitting.sit(die_after=die_after).lines
    assert lines == whole.lines
    assert_same(sitting.result, whole.result)


def test_a_finished_run_stays_as_it_is_and_goes_on_with_longer_limits(tmp_path: Path) -> None:
    batches = Given(slope(), slope(2))
    validate: Any = lambda: {"loss": 1.0}  # noqa: E731

    def trainer(**limits: Any) -> Trainer:
        description = {"training": limits, "text": "t"}
        return Trainer(Slope(), batches, config(**limits), validate=validate, folder=tmp_path, description=description)

    assert not trainer(steps=3).resume()  # nothing was saved
    first = trainer(steps=3)
    assert len(run(first)) == 2
    files = {path: path.read_bytes() for path in tmp_path.iterdir()}
    again = trainer(steps=3)
    assert again.resume()
    assert again.over
    assert run(again) == []
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == files
    longer = trainer(steps=5)
    longer.resume()
    assert [p.step for p in run(longer)] == [4, 5]


def test_another_run_is_refused_and_what_differs_is_named(tmp_path: Path) -> None:
    def trainer(model: nn.Module, **description: Any) -> Trainer:
        return Trainer(model, Given(slope()), config(steps=1), folder=tmp_path, description=description)

    run(trainer(Slope(), text="one", training={"batch_size": 3}))
    with pytest.raises(LmkitError, match=r'text: "one" before, "two" now; training.batch_size: 3 before, 4 now'):
        trainer(Slope(), text="two", training={"batch_size": 4}).resume()
    with pytest.raises(LmkitError, match="tensor"):
        trainer(lstm(), text="one", training={"batch_size": 3}).resume()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda facts, arrays: facts.pop("kept"), "its kept is missing"),
        (lambda facts, arrays: facts.update(kept=[]), "a best validation without its weights"),
        (lambda facts, arrays: facts.update(kept=[[1.0]]), "kept is no list of costs and steps"),
        (lambda facts, arrays: facts.update(kept=[["x", 3]]), "kept is no list of costs and steps"),
        (lambda facts, arrays: facts.update(kept=facts["kept"] * 2), "kept1: has no tensor weight"),
        (lambda facts, arrays: arrays.update({"kept0.weight": torch.ones(3)}), r"kept0: weight is float32 \(3,\)"),
        (lambda facts, arrays: arrays.update({"kept0.weight": torch.ones(2, 2).half()}), "weight is float16"),
        (lambda facts, arrays: arrays.update({"kept1.weight": torch.ones(2, 2)}), "it has tensors of kept1"),
        (lambda facts, arrays: arrays.update({"best.weight": torch.ones(2, 2)}), "it has tensors of best"),
        (lambda facts, arrays: facts["position"].pop("step"), "its step is missing"),
        (lambda facts, arrays: facts["position"].update(strange=1), "strange"),
        (lambda facts, arrays: facts.update(multiplier="x"), "its multiplier is missing or wrong"),
        (lambda facts, arrays: arrays.update({"average.x": torch.ones(2)}), "other parameters"),
        (lambda facts, arrays: arrays.update({"log.add": torch.ones(2)}), "the log does not hold"),
    ],
)
def test_a_checkpoint_of_another_version_or_damaged_is_one_line(
    change: Callable[[Any, Any], Any], told: str, tmp_path: Path
) -> None:
    def trainer() -> Trainer:
        return Trainer(Slope(), Given(slope()), config(steps=3), validate=lambda: {"loss": 1.0}, folder=tmp_path)

    run(trainer())
    saved = load_checkpoint(tmp_path)
    assert saved is not None
    change(saved.facts, saved.arrays)
    save_checkpoint(tmp_path, saved)
    with pytest.raises(LmkitError, match=rf"{told}.*; begin anew with --overwrite, or choose another --out") as caught:
        trainer().resume()
    assert str(caught.value).startswith(str(tmp_path))
    assert "\n" not in str(caught.value)


def test_the_generators_of_the_caller_stay_as_they_were(device: torch.device) -> None:
    def states() -> list[Tensor]:
        return [torch.get_rng_state(), *([torch.cuda.get_rng_state()] if device.type == "cuda" else [])]

    def same(before: list[Tensor]) -> bool:
        return all(map(torch.equal, before, states()))

    def weights(draws: int) -> list[Tensor]:
        model = lstm(**RANDOM).to(device)
        before = states()
        trainer = Trainer(model, Given(rows(3, 5, device=device)), config(steps=4, log_every=1))
        for _ in trainer.fit():
            assert same(before)
            torch.rand(draws, device=device)
            torch.rand(draws)
            before = states()
        assert same(before)
        steps = trainer.fit()
        next(steps, None)
        steps.close()
        assert same(before)
        return [p.detach() for p in model.parameters()]

    for one, other in zip(weights(0), weights(5), strict=True):
        torch.testing.assert_close(one, other, atol=0 if device.type == "cpu" else 1e-6, rtol=0)


# --- what goes wrong --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("checkpoint_seconds", "kept"), [(300.0, 5), (-1.0, 6)])
def test_a_loss_of_no_number_stops_the_run_and_keeps_a_good_checkpoint(
    checkpoint_seconds: float, kept: int, tmp_path: Path
) -> None:
    batches = Given(*(slope(math.nan if i == 7 else 1.0) for i in range(1, 20)))
    settings = config(epochs=1, validate_every=5, log_every=50, checkpoint_seconds=checkpoint_seconds)
    trainer = Trainer(Slope(), batches, settings, folder=tmp_path)
    with pytest.raises(LmkitError, match=r"no number at step 7; begin anew with a lower training\.optim"):
        run(trainer)
    again = Trainer(Slope(), batches, settings, folder=tmp_path)
    assert again.resume()
    assert again.position.step == kept
    assert again.model.weight.isfinite().all()


def test_a_validation_of_no_number_is_told(tmp_path: Path) -> None:
    trainer = Trainer(Slope(), Given(slope()), config(steps=3), validate=lambda: {"loss": math.nan}, folder=tmp_path)
    with pytest.raises(LmkitError, match="the validation loss is no number at step 1"):
        run(trainer)
    assert load_checkpoint(tmp_path) is None


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory"),
        RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 8 bytes"),
        RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED"),
        MemoryError(),
    ],
)
@pytest.mark.parametrize("where", ["step", "optimizer", "validation"])
def test_too_little_memory_names_what_to_lower(error: Exception, where: str) -> None:
    def fail(*_: Any) -> Any:
        raise error

    model = Slope()
    validate = fail if where == "validation" else None
    trainer = Trainer(model, Given(slope(), slope()), config(steps=2, validate_every=1), validate=validate)
    if where == "step":
        model.hook = fail
    if where == "optimizer":
        trainer.optimizer.step = fail  # type: ignore[method-assign]
    with pytest.raises(LmkitError, match=r"out of memory at step \d; lower training.batch_size \(32\) or training.len"):
        run(trainer)


def test_other_errors_pass() -> None:
    model = Slope()

    def fail() -> None:
        raise RuntimeError("a bug")

    model.hook = fail
    with pytest.raises(RuntimeError, match="a bug"):
        run(Trainer(model, Given(slope()), config(steps=1)))


@pytest.mark.parametrize(
    "settings",
    [
        {"patience": 1},
        {"schedule": ScheduleConfig("plateau")},
        {"optimizer": OptimizerConfig("nt-asgd")},
        {"average": 2},
    ],
)
def test_settings_that_wait_for_validations_need_some(settings: dict[str, Any]) -> None:
    with pytest.raises(LmkitError, match="goes by validations; give a validation text"):
        Trainer(Slope(), Given(slope()), config(steps=1, **settings))


def test_a_figure_that_is_not_there() -> None:
    trainer = Trainer(
        Slope(), Given(slope()), config(steps=1, monitor="bleu"), validate=lambda: {"loss": 1.0, "x": 2.0}
    )
    with pytest.raises(LmkitError, match="no 'bleu'; choose from loss, x"):
        run(trainer)


@pytest.mark.parametrize(
    "settings",
    [
        *({}, {"steps": 0}, {"epochs": math.nan}),
        *({"steps": 1, **wrong} for wrong in ({"clip": -1.0}, {"seed": -1}, {"accumulate": 0}, {"average": 1})),
        *({"steps": 1, "average": 2, **more} for more in ({"ema": 0.9}, {"optimizer": OptimizerConfig("nt-asgd")})),
    ],
)
def test_settings_that_make_no_sense(settings: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"at least 0|above 0|start at 1|at least 2|leave one of them out"):
        config(**settings)


# --- how long ---------------------------------------------------------------------------------------------------------


class Clock:
    """A clock that only its owner moves."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        monkeypatch.setattr("lmkit.training.time", SimpleNamespace(perf_counter=lambda: self.now))

    def wait(self, seconds: float) -> None:
        self.now += seconds


@pytest.mark.parametrize("maximise", [False, True])
def test_early_stopping_leaves_the_best_weights(maximise: bool) -> None:
    figures = iter([5.0, 3.0, 3.0, 4.0, 1.0])
    sign = -1 if maximise else 1
    model = Slope()
    trainer = Trainer(
        model,
        Given(slope()),
        config(epochs=9, patience=2, monitor="score", maximise=maximise),
        validate=lambda: {"score": sign * next(figures)},
    )
    told = run(trainer)
    assert [p.best for p in told] == [True, True, False, False]
    assert trainer.position.best == {"score": sign * 3.0}
    assert trainer.position.best_step == 2
    assert model.weight[0, 0].item() == pytest.approx(1 - 2 * 0.5)
    assert not model.training


def test_averaged_weights_are_validated_and_kept() -> None:
    """The mean of the weights after each step since NT-ASGD was triggered, and SGD goes on from its own."""
    figures = iter([4.0, 3.0, 3.5, 3.6, 3.7, 3.8, 4.5, 9.0, 2.0, 8.0])
    model = Slope()
    seen: list[float] = []

    def validate() -> dict[str, float]:
        seen.append(model.weight[0, 0].item())
        return {"loss": next(figures)}

    settings = config(epochs=10, optimizer=OptimizerConfig("nt-asgd", learning_rate=1.0))
    trainer = Trainer(model, Given(slope()), settings, validate=validate)
    run(trainer)
    assert seen[:7] == [0, -1, -2, -3, -4, -5, -6]  # the seventh figure, 4.5, is worse than the first
    assert seen[7:] == pytest.approx([-7, -7.5, -8])
    assert model.weight[0, 0].item() == pytest.approx(-7.5)


@pytest.mark.parametrize(("figure", "kept"), [(0.5, True), (1.0, True), (1.5, False)])
@pytest.mark.parametrize("maximise", [False, True])
def test_the_mean_of_the_best_weights_is_kept_where_it_is_no_worse(figure: float, kept: bool, maximise: bool) -> None:
    """Of two validations as good the earlier counts; a weight falls by 0.5 a step, so its means are known."""
    figures = iter([3.0, 1.0, 2.0, 2.0, 1.0, figure])
    sign, seen = -1 if maximise else 1, []
    model = Slope()

    def validate() -> dict[str, float]:
        seen.append(model.weight[0, 0].item())
        assert not model.training
        return {"score": sign * next(figures)}

    settings = config(epochs=5, average=3, monitor="score", maximise=maximise)
    trainer = Trainer(model, Given(slope()), settings, validate=validate)
    told = run(trainer)
    assert [each.step for each in trainer.kept] == [2, 5, 3]
    assert seen[-1] == pytest.approx(1 - 0.5 * (2 + 5 + 3) / 3)
    last = told[-1]
    assert (last.averaged, last.best, last.validation) == (3, kept, {"score": sign * figure})
    assert not any(progress.averaged for progress in told[:-1])
    assert model.weight[0, 0].item() == (seen[-1] if kept else 0.0)
    assert trainer.position.best_step == 2


def test_one_validation_has_no_mean() -> None:
    trainer = Trainer(Slope(), Given(slope()), config(steps=1, average=3), validate=lambda: {"loss": 1.0})
    assert [progress.averaged for progress in run(trainer)] == [0]


def test_what_a_model_counts_has_no_mean() -> None:
    weights = [{"w": torch.tensor([a]), "n": torch.tensor(int(a))} for a in (1.0, 4.0)]
    assert mean(weights) == {"w": torch.tensor([2.5]), "n": torch.tensor(1)}


def test_a_schedule_fits_into_steps() -> None:
    schedule = ScheduleConfig("linear", decay=0.5, final=0.1)
    told = run(Trainer(Slope(), Given(slope()), config(steps=8, schedule=schedule, log_every=1)))
    assert [p.rate for p in told] == pytest.approx([1, 1, 1, 1, 1, *(0.1 + 0.9 * left / 4 for left in (3, 2, 1))])


def test_seconds_hold_validations_included_and_the_schedule_fits_into_them(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, model = Clock(monkeypatch), Slope()
    model.hook = lambda: clock.wait(1)

    def validate() -> dict[str, float]:
        clock.wait(6)
        return {"loss": -clock.now}

    schedule = ScheduleConfig("linear")
    settings = config(seconds=100.0, schedule=schedule, log_every=1, validate_every=20)
    trainer = Trainer(model, Given(slope()), settings, validate=validate)
    told = run(trainer)
    assert 99 <= clock.now - 1000 <= 100
    assert 99 <= told[-1].seconds <= 100
    assert told[-1].validation is not None
    assert told[0].rate == 1
    assert 0 < told[-1].rate < 0.03
    rates = [p.rate for p in told]
    assert rates == sorted(rates, reverse=True)
    assert told[50].done == pytest.approx((told[50].seconds + 6) / 100)
    assert told[50].seconds_left == pytest.approx(told[50].seconds * (1 / told[50].done - 1))
    assert told[10].events_per_second == pytest.approx(1)
    assert told[20].events_per_second == pytest.approx(1)  # the time of a validation is not that of a step


def test_the_time_of_the_only_validation_is_known_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run whose epoch is longer than its limit is validated at half-time, and so ends in time."""
    clock, model = Clock(monkeypatch), Slope()
    model.hook = lambda: clock.wait(1)

    def validate() -> dict[str, float]:
        clock.wait(10)
        return {"loss": -clock.now}

    told = run(Trainer(model, Given(*[slope()] * 1000), config(seconds=60.0), validate=validate))
    assert [p.step for p in told if p.validation] == [31, 40]
    assert clock.now - 1000 == 60


def test_seconds_count_earlier_sittings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    clock = Clock(monkeypatch)
    steps = []
    for wait in (0.0, 500.0):  # between the sittings
        clock.wait(wait)
        model = Slope()
        model.hook = lambda: clock.wait(1)
        trainer = Trainer(model, Given(slope()), config(seconds=30.0, log_every=1), folder=tmp_path)
        trainer.resume()
        with suppress(Stopped):
            for progress in trainer.fit():
                if progress.step == 10:
                    trainer.stop()
        steps.append(trainer.position.step)
    assert steps == [10, 30]


def test_the_shortest_limit_counts() -> None:
    settings = config(epochs=2.5, steps=100)
    told = run(Trainer(Slope(), Given(slope(), slope()), replace(settings, log_every=1)))
    assert [p.done for p in told] == pytest.approx([0.2, 0.4, 0.6, 0.8, 1.0])
    assert told[-1].epoch == 2.5


def test_steps_that_a_stop_left_unlogged_keep_their_time() -> None:
    """The speed that is told after a run is taken up again counts the seconds from before the stop."""
    one = torch.tensor(1.0)
    log, resumed = _Log(), _Log()
    log.since = 5.0
    log.add(one, torch.tensor(10), one)
    resumed.restore(log.arrays(), torch.device("cpu"))
    resumed.add(one, torch.tensor(10), one)
    assert resumed.read(2, 9.0) == (0.1, 20, 4.0, 1.0)
    resumed.restore(resumed.arrays(), torch.device("cpu"))  # nothing is left to tell
    assert resumed.since == 9.0
