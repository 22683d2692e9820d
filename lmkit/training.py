"""The trainer of everything that has gradients.

`Trainer.fit` yields a `Progress` now and then; what is shown, logged and evaluated stays with the caller. A run can be
killed at any point and taken up from its checkpoint: on a CPU it ends with the same weights, bit for bit. Losses are
sums of nats with counts of events, and a step's gradient is that of nats per event, however many batches it gathers.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import torch
from torch import Tensor, nn

from lmkit.checkpoint import (
    ANEW,
    Checkpoint,
    copy_into,
    describe_difference,
    load_checkpoint,
    module_tensors,
    optimizer_arrays,
    random_arrays,
    require_alike,
    restore_optimizer,
    restore_random,
    save_checkpoint,
)
from lmkit.errors import LmkitError
from lmkit.nn.loss import Loss
from lmkit.nn.precision import PrecisionName, products
from lmkit.nn.state import State, detached, rebuilt, tensors
from lmkit.optimization import (
    NonMonotone,
    OptimizerConfig,
    Plateau,
    ScheduleConfig,
    WeightAverage,
    build_optimizer,
    rate,
    set_rate,
)

TAMER = (
    "begin anew with a lower training.optimizer.learning_rate or training.clip, or a longer training.schedule.warmup; "
    "a checkpoint from before it, if there was one, is kept until then"
)
OUT_OF_MEMORY = ("allocate memory", "out of memory", "ALLOC_FAILED")  # as torch, CUDA and its libraries say it


FACTS: dict[str, type | tuple[type, ...]] = {
    **{"description": dict, "position": dict, "optimizer": dict, "kept": list},
    **{"validation_seconds": (int, float), "steps_per_epoch": int, "multiplier": (int, float)},
}  # of a checkpoint
PARTS = {"optimizer", "model", "average", "state", "random", "log"}  # of its tensors, besides those of validations


class Outcome(NamedTuple):
    """What a batch came to. penalty: added to the nats per event (); state: for the next batch, if that goes on."""

    loss: Loss
    state: State = None
    penalty: Tensor | None = None


class Batch(Protocol):
    """All a trainer knows of a batch."""

    @property
    def continues(self) -> bool:
        """Whether its rows go on from those of the batch before."""
        ...

    @property
    def rate(self) -> float:
        """By which the learning rate is multiplied for it."""
        ...


class Batches(Protocol):
    """The training data."""

    def epoch(self, number: int) -> Sequence[Batch]:
        """The batches of an epoch in order; the same number gives the same ones."""
        ...


class Trainable(Protocol):
    """A module that can be trained."""

    def loss(self, batch: Any, state: State) -> Outcome:
        """The loss of a batch; state: what the batch before left if this one continues it, else None."""
        ...

    def start_training(self, batch_size: int) -> State:
        """A state of the form that `loss` returns."""
        ...


@dataclass(frozen=True)
class TrainingConfig:
    """How long and how a model is trained; lengths in optimiser steps unless they say otherwise."""

    epochs: float | None = 10.0
    steps: int | None = None
    seconds: float | None = None  # wall-clock, validations included; schedules fit into whichever limit comes first
    batch_size: int = 32  # rows
    length: int = 64  # positions of a row
    random_lengths: bool = False  # of chunks of a stream, as for AWD-LSTM
    accumulate: int = 1  # batches a step gathers
    clip: float = 1.0  # norm of the gradient at most; 0: as it is
    validate_every: int | None = None  # None: after every epoch
    patience: int | None = None  # validations without gain before the run ends
    monitor: str = "loss"  # the validation figure that decides
    maximise: bool = False  # whether it should rise
    log_every: int = 50
    checkpoint_seconds: float = 300.0  # between checkpoints that no validation calls for
    average: int | None = None  # tries the mean of the weights of so many validations, the best ones, at the end
    ema: float | None = None  # validates and keeps an exponential average of the weights, of this decay (0.999, say)
    precision: PrecisionName = "auto"  # of products; auto: bfloat16 where it is fast
    seed: int = 1
    optimizer: OptimizerConfig = field(default_factory=OptimizerConfig)
    schedule: ScheduleConfig = field(default_factory=ScheduleConfig)

    def __post_init__(self) -> None:
        limits = (self.epochs, self.steps, self.seconds)
        if all(limit is None for limit in limits) or any(limit is not None and not limit > 0 for limit in limits):
            raise ValueError("give a limit above 0: epochs, steps or seconds")
        counts = (self.batch_size, self.length, self.accumulate, self.log_every, self.validate_every, self.patience)
        if any(count is not None and count < 1 for count in counts):
            raise ValueError("batch_size, length, accumulate, log_every, validate_every and patience start at 1")
        if not self.clip >= 0:
            raise ValueError(f"clip must be at least 0, not {self.clip}")
        if self.ema is not None and not (0 < self.ema < 1 and self.optimizer.name != "nt-asgd"):
            raise ValueError("ema must be above 0 and below 1, and nt-asgd has an average of its own")
        if self.average is not None and self.average < 2:
            raise ValueError(f"average is {self.average}: give a number of validations, at least 2")
        if self.average is not None and (self.ema is not None or self.optimizer.name == "nt-asgd"):
            raise ValueError(
                "average is of weights after steps, and ema and nt-asgd keep averages; leave one of them out"
            )
        if self.seed < 0:
            raise ValueError(f"seed must be at least 0, not {self.seed}")


@dataclass(frozen=True)
class Progress:
    """How far a run is."""

    step: int
    epoch: float  # epochs that are over, with the part of this one
    done: float  # part of the run that is over
    seconds: float  # that the run has taken, earlier sittings included
    loss: float | None  # nats per event since the last Progress; None where there was none
    events_per_second: float  # since then
    rate: float  # multiplier of the learning rates
    norm: float  # of the gradient, before clipping, the largest since then
    validation: dict[str, float] | None = None  # figures, if the model was validated now
    best: bool = False  # whether they are the best so far
    averaged: int = 0  # of how many validations the mean of the weights was validated, at the end of a run

    @property
    def seconds_left(self) -> float:
        """As long as it will take if it goes on like that."""
        return self.seconds * (1 - self.done) / self.done if self.done else math.inf


class Stopped(Exception):
    """The run was told to stop, and its checkpoint is written."""


@dataclass
class Position:
    """Where a run stands; plain values, as a checkpoint keeps them."""

    step: int = 0
    epoch: int = 0
    index: int = 0  # batches of the epoch that are over
    seconds: float = 0.0
    told: int = 0  # the step of the last Progress
    validated: int = 0  # the step of the last validation
    since_best: int = 0  # validations
    best_step: int = 0
    best: dict[str, float] | None = None  # figures of the best validation


class Kept(NamedTuple):
    """The weights at a validation."""

    cost: float  # the figure that decides, so that less is better
    step: int
    weights: dict[str, Tensor]  # `module_tensors`, copied


class Average(NamedTuple):
    """The mean of the weights of some validations, when it was validated at the end of a run."""

    steps: list[int]  # of the validations
    figures: dict[str, float]
    kept: bool  # whether it is no worse than the best of them


class Trainer:
    """Trains a model.

    validate: gives figures of the model as it stands, among them the one that `config.monitor` names; without it the
    run has no early stopping, and the last weights are the result. folder: where checkpoints go (`OUT/checkpoint`).
    description: what must agree between two sittings of a run, as plain values; it is kept in the checkpoint.
    """

    def __init__(
        self,
        model: Any,
        batches: Batches,
        config: TrainingConfig,
        *,
        validate: Callable[[], dict[str, float]] | None = None,
        folder: Path | None = None,
        description: dict[str, Any] | None = None,
    ) -> None:
        self.model, self.batches, self.config = model, batches, config
        self.validate, self.folder, self.description = validate, folder, description or {}
        if validate is None:
            refuse_blind(config)
        self.device = next(model.parameters()).device
        self.optimizer = build_optimizer(model, config.optimizer)
        self.parameters = [p for group in self.optimizer.param_groups for p in group["params"]]
        self.plateau = Plateau(config.schedule.patience) if config.schedule.name == "plateau" else None
        self.trigger = NonMonotone() if config.optimizer.name == "nt-asgd" else None
        self.average = None if config.ema is None else WeightAverage(model, config.ema)
        self.state: State = None
        self.position = Position()
        self.kept: list[Kept] = []  # the best validations, the best first; one, or as many as are averaged
        self.mean: Average | None = None
        self._validation_seconds = 0.0  # of the longest
        self._steps_per_epoch, self._multiplier, self._saved = 1, 0.0, 0.0
        self._log = _Log()
        self._random = random_of(config.seed, self.device)
        self._stop = False

    # --- the run -----------------------------------------------------------------------------------------------------

    def fit(self) -> Iterator[Progress]:
        """Trains until a limit or early stopping, then leaves the best weights in the model.

        Where `config.average` asks for it these are the mean of the weights of the best validations (Vaswani et al.
        2017, section 6.1, take the last ones), if on the figure that decides it is no worse than the best of them.
        Raises LmkitError if the loss is no number or the memory does not suffice, the last checkpoint being kept, and
        Stopped after `stop`.
        """
        with self._own_random() as pause:
            for progress in self._run():
                with pause():
                    yield progress
            if self.config.average is not None and len(self.kept) > 1:
                progress = self._averaged()
                with pause():
                    yield progress
        if self.kept and not (self.mean is not None and self.mean.kept):
            copy_into(module_tensors(self.model), self.kept[0].weights, where="the best weights")
        elif self.average is not None:
            self.average.install()
        self.model.eval()

    def stop(self) -> None:
        """Lets the run write a checkpoint after the present step and raise Stopped; a signal handler may call this."""
        self._stop = True

    def _run(self) -> Iterator[Progress]:
        at = self.position
        self._clock = time.perf_counter() - at.seconds
        self._saved = at.seconds
        if not self._log.events:
            self._log.since = at.seconds
        self.model.train()
        epoch: Sequence[Batch] = ()
        number = None  # of this epoch
        while True:
            if self._stop:
                self._save()
                raise Stopped
            due = self._validation_due
            if due or self._progress_due:
                yield self._validated() if due else self._progress()
            if due or at.seconds - self._saved > self.config.checkpoint_seconds:
                self._save()  # what it says was told, the caller has
            if self.over:
                return
            if self._stop:
                continue
            if number != at.epoch:
                epoch, number = self.batches.epoch(at.epoch), at.epoch
                self._steps_per_epoch = -(-len(epoch) // self.config.accumulate)
            with self._memory_explained():
                self._update(epoch)
            at.seconds = time.perf_counter() - self._clock

    @property
    def _validation_due(self) -> bool:
        """A run limited by seconds is validated at half-time at the latest, to know how long the last one takes."""
        at, config = self.position, self.config
        if at.validated == at.step:
            return False
        blind = config.seconds is not None and at.validated == 0 and at.seconds > config.seconds / 2
        regular = at.index == 0 if config.validate_every is None else at.step % config.validate_every == 0
        return regular or blind or self.over

    @property
    def _progress_due(self) -> bool:
        return self.position.step % self.config.log_every == 0 and self.position.told < self.position.step

    @property
    def over(self) -> bool:
        """Whether a limit is reached, or no validation was better for as long as `config.patience` allows."""
        patience = self.config.patience
        return self._done() >= 1 or (patience is not None and self.position.since_best >= patience)

    def _done(self) -> float:
        """Part of the run that is over: of whichever limit comes first. Time for the last validations is kept free."""
        at, config = self.position, self.config
        free = self._validation_seconds * (1 if config.average is None else 2)
        parts = [
            None if config.steps is None else at.step / config.steps,
            None if config.epochs is None else self.epochs / config.epochs,
            None if config.seconds is None else (at.seconds + free) / config.seconds,
        ]
        return min(1.0, max(part for part in parts if part is not None))

    @property
    def epochs(self) -> float:
        """Epochs that are over, with the part of the present one."""
        return self.position.epoch + self.position.index / self.config.accumulate / self._steps_per_epoch

    def _update(self, epoch: Sequence[Batch]) -> None:
        """One step of the optimiser."""
        at, config = self.position, self.config
        batches = epoch[at.index : at.index + config.accumulate]
        self.optimizer.zero_grad(set_to_none=True)
        total, events = self._backward(batches)
        drops = self.plateau.drops if self.plateau else 0
        self._multiplier = rate(config.schedule, at.step, self._done(), drops)
        set_rate(self.optimizer, self._multiplier * sum(batch.rate for batch in batches) / len(batches))
        gradients = [p.grad for p in self.parameters if p.grad is not None]
        self._log.add(total, events, _scale_and_clip(gradients, events, config.clip))
        self.optimizer.step()
        if self.average is not None:
            self.average.update()
        at.step += 1
        at.index += len(batches)
        if at.index >= len(epoch):
            at.epoch, at.index = at.epoch + 1, 0

    def _backward(self, batches: Sequence[Batch]) -> Loss:
        """Adds up the gradients of the nats of some batches; these nats, penalties left out, and their events."""
        total: Any = 0
        events: Any = 0
        for batch in batches:
            with self._precision():
                loss, state, penalty = self.model.loss(batch, self.state if batch.continues else None)
            self.state = detached(state)
            (loss.total if penalty is None else loss.total + penalty * loss.events).backward()
            total, events = total + loss.total.detach(), events + loss.events
        return Loss(total, events)

    @contextmanager
    def _memory_explained(self) -> Iterator[None]:
        """Says what to lower when the memory does not suffice."""
        try:
            yield
        except (RuntimeError, MemoryError) as error:  # torch.OutOfMemoryError is the first of them
            short = isinstance(error, torch.OutOfMemoryError | MemoryError)
            if not short and not any(words in str(error) for words in OUT_OF_MEMORY):
                raise
            at, config = self.position, self.config
            raise LmkitError(
                f"out of memory at step {at.step + 1}; lower training.batch_size ({config.batch_size}) or "
                f"training.length ({config.length}), and raise training.accumulate to keep the size of a step"
            ) from None

    def _precision(self) -> Any:
        return products(self.device, self.config.precision)

    # --- what is told ------------------------------------------------------------------------------------------------

    def _progress(self) -> Progress:
        at = self.position
        loss, events, seconds, norm = self._log.read(at.step, at.seconds)
        at.told = at.step
        speed = events / seconds if seconds > 0 else 0.0
        return Progress(at.step, self.epochs, self._done(), at.seconds, loss, speed, self._multiplier, norm)

    def _validated(self) -> Progress:
        """Validates the model, keeps it if it is the best so far, and lets the rules take note."""
        at = self.position
        progress = self._progress()
        at.validated = at.step
        if self.validate is None:
            return progress
        begun = time.perf_counter()
        with self._memory_explained():
            figures, better = self._measured(self.validate)
        if better:
            at.best, at.best_step, at.since_best = figures, at.step, 0
        else:
            at.since_best += 1
        cost = self._cost(figures)
        if self.plateau:
            self.plateau.observe(cost)
        if self.trigger and self.average is None and self.trigger.observe(cost):
            self.average = WeightAverage(self.model)
        now = time.perf_counter()
        self._validation_seconds = max(self._validation_seconds, now - begun)
        self._log.since = at.seconds = now - self._clock
        return replace(progress, validation=figures, best=better, seconds=at.seconds, done=self._done())

    def _measured(self, validate: Callable[[], dict[str, float]]) -> tuple[dict[str, float], bool]:
        """Figures of the model, or of its averaged weights if there are such, and whether they are the best so far."""
        best = self.position.best
        self.model.eval()
        with self.average.swapped() if self.average is not None else nullcontext(), self._precision():
            figures = validate()
            cost = self._cost(figures)
            better = best is None or cost < self._cost(best)
            self._keep(cost)
        self.model.train()
        return figures, better

    def _keep(self, cost: float) -> None:
        """Copies the weights, if they are among the best; of two as good the earlier comes first."""
        place = sum(other.cost <= cost for other in self.kept)
        if place < (self.config.average or 1):
            copied = {name: tensor.clone() for name, tensor in module_tensors(self.model).items()}
            self.kept.insert(place, Kept(cost, self.position.step, copied))
            del self.kept[self.config.average or 1 :]

    def _averaged(self) -> Progress:
        """Gives the model the mean of the weights that were kept, and validates it."""
        assert self.validate is not None
        at, begun = self.position, time.perf_counter()
        copy_into(module_tensors(self.model), mean([each.weights for each in self.kept]), where="the mean")
        self.model.eval()
        with self._memory_explained(), self._precision():
            figures = self.validate()
        self.mean = Average([each.step for each in self.kept], figures, self._cost(figures) <= self.kept[0].cost)
        at.seconds += time.perf_counter() - begun
        return Progress(
            *(at.step, self.epochs, 1.0, at.seconds, None, 0.0, self._multiplier, 0.0),
            validation=figures,
            best=self.mean.kept,
            averaged=len(self.kept),
        )

    def _cost(self, figures: dict[str, float]) -> float:
        """The figure that decides, so that less is better."""
        name = self.config.monitor
        if name not in figures:
            raise LmkitError(f"training.monitor: a validation gives no {name!r}; choose from {', '.join(figures)}")
        if math.isnan(figures[name]):
            raise LmkitError(f"the validation {name} is no number at step {self.position.step}; {TAMER}")
        return -figures[name] if self.config.maximise else figures[name]

    # --- taking up a run ---------------------------------------------------------------------------------------------

    def _save(self) -> None:
        """Writes a checkpoint, if the run has a folder for it; LmkitError rather than one after a loss of no number."""
        if self.folder is None:
            return
        self._log.check(self.position.step)
        self._saved = self.position.seconds
        arrays, optimizer = optimizer_arrays(self.optimizer)
        parts = {
            "optimizer": arrays,
            "model": module_tensors(self.model),
            "average": self.average.arrays() if self.average else {},
            "state": {str(i): tensor for i, tensor in enumerate(tensors(self.state))},
            "random": random_arrays(self.device),
            "log": self._log.arrays(),
            **{f"kept{i}": each.weights for i, each in enumerate(self.kept)},
        }
        facts = {
            "description": self.description,
            "position": vars(self.position),
            "optimizer": optimizer,
            "kept": [[each.cost, each.step] for each in self.kept],
            "plateau": self.plateau and self.plateau.facts(),
            "trigger": self.trigger and self.trigger.facts(),
            "validation_seconds": self._validation_seconds,
            "steps_per_epoch": self._steps_per_epoch,
            "multiplier": self._multiplier,
        }
        flat = {f"{part}.{name}": tensor for part, named in parts.items() for name, tensor in named.items()}
        save_checkpoint(self.folder, Checkpoint(flat, facts))

    def resume(self) -> bool:
        """Takes up the run whose checkpoint is in the folder; False where nothing was saved.

        Raises LmkitError if that run had another description, or its checkpoint is damaged or of another model or
        version.
        """
        saved = None if self.folder is None else load_checkpoint(self.folder)
        if saved is None:
            return False
        try:
            _require_form(saved)
            self._take_up(saved)
        except (AttributeError, IndexError, KeyError, StopIteration, TypeError, ValueError) as error:
            raise LmkitError(
                f"{self.folder}: a checkpoint of another version of lmkit, or damaged ({error!s:.200}); {ANEW}"
            ) from error
        return True

    def _take_up(self, saved: Checkpoint) -> None:
        """Goes on from a checkpoint; errors of many kinds for one that makes no sense."""
        facts = saved.facts
        if differences := describe_difference(facts["description"], self.description):
            raise LmkitError(
                f"{self.folder}: was left by another run ({'; '.join(differences)}); give --resume the settings of "
                f"that run, or {ANEW}"
            )
        copy_into(module_tensors(self.model), saved.part("model"), where=str(self.folder))
        restore_optimizer(self.optimizer, saved.part("optimizer"), facts["optimizer"])
        self.position = Position(**facts["position"])
        self.kept = []
        for i, (cost, step) in enumerate(facts["kept"]):
            weights = saved.part(f"kept{i}")
            require_alike(module_tensors(self.model), weights, where=f"{self.folder}, kept{i}", remedy=ANEW)
            self.kept.append(Kept(cost, step, {name: tensor.to(self.device) for name, tensor in weights.items()}))
        if average := saved.part("average"):
            self.average = WeightAverage(self.model, self.config.ema)
            self.average.restore(average)
        if state := list(saved.part("state").values()):
            rows = next(len(tensor) for tensor in state if tensor.ndim)  # of the batch before, which may be a last one
            like = self.model.start_training(rows)
            self.state = rebuilt(like, [tensor.to(self.device) for tensor in state])
        if self.plateau:
            self.plateau.restore(facts["plateau"])
        if self.trigger:
            self.trigger.restore(facts["trigger"])
        self._log.restore(saved.part("log"), self.device)
        self._random, self._validation_seconds = saved.part("random"), facts["validation_seconds"]
        self._steps_per_epoch, self._multiplier = facts["steps_per_epoch"], facts["multiplier"]

    @contextmanager
    def _own_random(self) -> Iterator[Callable[[], Any]]:
        """torch's global generators belong to the run; `pause` gives them back for a moment."""
        outside = random_arrays(self.device)
        restore_random(self._random, self.device)

        @contextmanager
        def pause() -> Iterator[None]:
            nonlocal outside
            self._random = random_arrays(self.device)
            restore_random(outside, self.device)
            try:
                yield
            finally:
                outside = random_arrays(self.device)
                restore_random(self._random, self.device)

        try:
            yield pause
        finally:
            self._random = random_arrays(self.device)
            restore_random(outside, self.device)


def _require_form(saved: Checkpoint) -> None:
    """ValueError where a checkpoint lacks a fact, or has one of another type; and where it has tensors of no part."""
    facts = saved.facts
    for name, form in FACTS.items():
        if not isinstance(facts.get(name), form):
            raise ValueError(f"its {name} is missing or wrong")
    position, kept = facts["position"], facts["kept"]
    for name, default in vars(Position()).items():
        if default is not None and type(position.get(name)) not in {int, type(default)}:
            raise ValueError(f"its {name} is missing or wrong")
    for pair in kept:
        if not (isinstance(pair, list) and [type(number) for number in pair] in ([float, int], [int, int])):
            raise ValueError("kept is no list of costs and steps")
    if bool(kept) != (position.get("best") is not None):
        raise ValueError("it has a best validation without its weights, or weights without one")
    expected = {*PARTS, *(f"kept{i}" for i in range(len(kept)))}
    if odd := {name.partition(".")[0] for name in saved.arrays} - expected:
        raise ValueError(f"it has tensors of {min(odd):.50}")


def random_of(seed: int, device: torch.device) -> dict[str, Tensor]:
    """The states that torch's global generators would have after seeding; they stay as they are."""
    used = {"cpu", device.type} & {"cpu", "cuda"}
    return {name: torch.Generator(name).manual_seed(seed).get_state() for name in sorted(used)}


def refuse_blind(config: TrainingConfig) -> None:
    """LmkitError for settings that do nothing without validations."""
    waiting = {
        "training.patience": config.patience is not None,
        "the schedule plateau": config.schedule.name == "plateau",
        "training.average": config.average is not None,
        "the optimizer nt-asgd": config.optimizer.name == "nt-asgd",
    }
    for name, on in waiting.items():
        if on:
            raise LmkitError(f"{name} goes by validations; give a validation text, or do without it")


def mean(weights: Sequence[dict[str, Tensor]]) -> dict[str, Tensor]:
    """Of tensors by their names, added up in float64; what is no floating-point number is as in the first."""
    result = dict(weights[0])
    for name, first in weights[0].items():
        if first.is_floating_point():
            total = torch.stack([each[name] for each in weights]).sum(0, dtype=torch.float64)
            result[name] = (total / len(weights)).to(first.dtype)
    return result


def _scale_and_clip(gradients: list[Tensor], events: Tensor, limit: float) -> Tensor:
    """Makes the gradients of summed nats those of nats per event, of norm `limit` at most; the norm before that ()."""
    norm = nn.utils.get_total_norm(gradients) / events
    scale = 1 / events if limit == 0 else (limit / (norm + 1e-6)).clamp(max=1.0) / events
    torch._foreach_mul_(gradients, scale)
    return norm


class _Log:
    """Losses and norms of the steps since the last look, kept on their device: reading them is what waits for it."""

    def __init__(self) -> None:
        self.since = 0.0  # seconds of the run at the last look
        self._clear()

    def _clear(self) -> None:
        self.totals: list[Tensor] = []
        self.events: list[Tensor] = []
        self.norms: list[Tensor] = []

    def add(self, total: Tensor, events: Tensor, norm: Tensor) -> None:
        """Takes note of a step."""
        self.totals.append(total)
        self.events.append(events)
        self.norms.append(norm)

    def check(self, step: int) -> tuple[list[float], list[float]]:
        """Totals and norms of the steps up to this one; LmkitError if one is no number."""
        if not self.norms:
            return [], []
        totals, norms = (torch.stack(values).double().tolist() for values in (self.totals, self.norms))
        for i, pair in enumerate(zip(totals, norms, strict=True)):
            if not all(map(math.isfinite, pair)):
                raise LmkitError(f"the loss or its gradient is no number at step {step - len(norms) + 1 + i}; {TAMER}")
        return totals, norms

    def read(self, step: int, seconds: float) -> tuple[float | None, int, float, float]:
        """Nats per event, events, seconds and the largest norm since the last look; LmkitError if one is no number."""
        totals, norms = self.check(step)
        events = sum(torch.stack(self.events).tolist()) if norms else 0
        elapsed, self.since = seconds - self.since, seconds
        self._clear()
        return sum(totals) / events if events else None, events, elapsed, max(norms, default=0.0)

    def arrays(self) -> dict[str, Tensor]:
        """What to save."""
        named = {"totals": self.totals, "events": self.events, "norms": self.norms}
        if not self.events:
            return {}
        since = torch.full((len(self.events),), self.since, dtype=torch.float64)
        return {**{name: torch.stack(values) for name, values in named.items()}, "since": since}

    def restore(self, arrays: dict[str, Tensor], device: torch.device) -> None:
        """Goes on from what `arrays` gave; ValueError for anything else."""
        names, shapes = arrays.keys(), {tensor.shape for tensor in arrays.values()}
        if arrays and (names - {"since"} != {"totals", "events", "norms"} or len(shapes) > 1 or len(shapes.pop()) != 1):
            raise ValueError("the log does not hold totals, events and norms of some steps")
        for name, values in arrays.items():
            if name == "since":
                self.since = float(values[0])
            else:
                setattr(self, name, list(values.to(device).unbind()))
