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
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, NamedTuple, Protocol

import torch
from torch import Tensor, nn

from lmkit.checkpoint import (
    Checkpoint,
    copy_into,
    describe_difference,
    load_checkpoint,
    module_tensors,
    optimizer_arrays,
    random_arrays,
    restore_optimizer,
    restore_random,
    save_checkpoint,
)
from lmkit.errors import LmkitError
from lmkit.nn.loss import Loss
from lmkit.nn.precision import fast_bfloat16
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
    """The training data; events: how many predictions an epoch has, about."""

    events: int

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
    precision: Literal["auto", "float32", "bfloat16"] = "auto"  # of products; auto: bfloat16 where it is fast
    seed: int = 1
    optimizer: OptimizerConfig = field(default_factory=OptimizerConfig)
    schedule: ScheduleConfig = field(default_factory=ScheduleConfig)

    def __post_init__(self) -> None:
        limits = (self.epochs, self.steps, self.seconds)
        if all(limit is None for limit in limits) or any(limit is not None and limit <= 0 for limit in limits):
            raise ValueError("give a limit above 0: epochs, steps or seconds")
        counts = (self.batch_size, self.length, self.accumulate, self.log_every, self.validate_every, self.patience)
        if any(count is not None and count < 1 for count in counts):
            raise ValueError("batch_size, length, accumulate, log_every, validate_every and patience start at 1")
        if not self.clip >= 0:
            raise ValueError(f"clip must be at least 0, not {self.clip}")


@dataclass(frozen=True)
class Progress:
    """How far a run is."""

    step: int
    epoch: float  # epochs that are over, with the part of this one
    done: float  # part of the run that is over
    seconds: float  # since the run began, earlier sittings included
    loss: float | None  # nats per event since the last Progress; None where there was none
    events_per_second: float  # since then
    rate: float  # multiplier of the learning rates
    norm: float  # of the gradient, before clipping, the largest since then
    validation: dict[str, float] | None = None  # figures, if the model was validated now
    best: bool = False  # whether they are the best so far

    @property
    def seconds_left(self) -> float:
        """As long as it will take if it goes on like that."""
        return self.seconds * (1 - self.done) / self.done if self.done else math.inf


@dataclass
class _Position:
    """Where a run stands; plain values, as a checkpoint keeps them."""

    step: int = 0
    epoch: int = 0
    index: int = 0  # batches of the epoch that are over
    seconds: float = 0.0
    since_best: int = 0  # validations
    best: float | None = None
    validated: int = 0  # the step of the last validation


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
        self.device = next(model.parameters()).device
        self.optimizer = build_optimizer(model, config.optimizer)
        self.parameters = [p for group in self.optimizer.param_groups for p in group["params"]]
        self.plateau = Plateau(config.schedule.patience) if config.schedule.name == "plateau" else None
        self.trigger = NonMonotone() if config.optimizer.name == "nt-asgd" else None
        self.average: WeightAverage | None = None
        self.state: State = None
        self.position = _Position()
        self.best: dict[str, Tensor] | None = None
        self._validation_seconds = 0.0
        self._steps_per_epoch, self._multiplier, self._saved = 1, 0.0, 0.0
        self._log = _Log()
        self._random = random_of(config.seed, self.device)

    # --- the run -----------------------------------------------------------------------------------------------------

    def fit(self) -> Iterator[Progress]:
        """Trains until a limit or early stopping, then leaves the best weights in the model.

        Raises LmkitError if the loss is no number or the memory does not suffice; the last checkpoint is kept.
        """
        with self._own_random() as pause:
            for progress in self._run():
                with pause():
                    yield progress
        if self.best is not None:
            copy_into(module_tensors(self.model), self.best, where="the best weights")
        self.model.eval()

    def _run(self) -> Iterator[Progress]:
        at, config = self.position, self.config
        self._clock = time.perf_counter() - at.seconds
        self._log.restart(at.seconds)
        self._saved = at.seconds
        self.model.train()
        while not self.over:
            epoch = self.batches.epoch(at.epoch)
            self._steps_per_epoch = -(-len(epoch) // config.accumulate)
            while not self.over:
                self._update(epoch)
                at.seconds = time.perf_counter() - self._clock
                ended = at.index >= len(epoch)
                if ended:
                    at.epoch, at.index = at.epoch + 1, 0
                if ended if config.validate_every is None else at.step % config.validate_every == 0:
                    yield self._validated()
                elif at.step % config.log_every == 0:
                    yield self._progress()
                if at.seconds - self._saved > config.checkpoint_seconds:
                    self.save()
                if ended:
                    break
        if at.validated < at.step:
            yield self._validated()

    @property
    def over(self) -> bool:
        """Whether a limit is reached, or no validation was better for as long as `config.patience` allows."""
        patience = self.config.patience
        return self._done() >= 1 or (patience is not None and self.position.since_best >= patience)

    def _done(self) -> float:
        """Part of the run that is over: of whichever limit comes first. Time for a last validation is kept free."""
        at, config = self.position, self.config
        parts = [
            None if config.steps is None else at.step / config.steps,
            None if config.epochs is None else self._epochs() / config.epochs,
            None if config.seconds is None else (at.seconds + self._validation_seconds) / config.seconds,
        ]
        return min(1.0, max(part for part in parts if part is not None))

    def _epochs(self) -> float:
        return self.position.epoch + self.position.index / self.config.accumulate / self._steps_per_epoch

    def _update(self, epoch: Sequence[Batch]) -> None:
        """One step of the optimiser."""
        at, config = self.position, self.config
        batches = epoch[at.index : at.index + config.accumulate]
        self.optimizer.zero_grad(set_to_none=True)
        try:
            events = self._backward(batches)
        except (torch.OutOfMemoryError, RuntimeError) as error:
            if not isinstance(error, torch.OutOfMemoryError) and "allocate memory" not in str(error):
                raise
            raise LmkitError(
                f"out of memory at step {at.step + 1}; lower training.batch_size ({config.batch_size}) or "
                f"training.length ({config.length}), and raise training.accumulate to keep the size of a step"
            ) from None
        drops = self.plateau.drops if self.plateau else 0
        self._multiplier = rate(config.schedule, at.step, self._done(), drops)
        set_rate(self.optimizer, self._multiplier * sum(b.rate for b in batches) / len(batches))
        gradients = [p.grad for p in self.parameters if p.grad is not None]
        self._log.norms.append(_scale_and_clip(gradients, events, config.clip))
        self.optimizer.step()
        if self.average is not None:
            self.average.update()
        at.step += 1
        at.index += len(batches)

    def _backward(self, batches: Sequence[Batch]) -> Tensor:
        """Adds up the gradients of the nats of some batches; the number of their events ()."""
        events: Any = 0
        for batch in batches:
            with self._precision():
                loss, state, penalty = self.model.loss(batch, self.state if batch.continues else None)
            self.state = detached(state)
            (loss.total if penalty is None else loss.total + penalty * loss.events).backward()
            events = events + loss.events
            self._log.totals.append(loss.total.detach())
            self._log.events.append(loss.events)
        return events  # type: ignore[no-any-return]

    def _precision(self) -> Any:
        wanted = self.config.precision
        fast = wanted == "auto" and fast_bfloat16(self.device)
        return torch.autocast(self.device.type, torch.bfloat16) if fast or wanted == "bfloat16" else nullcontext()

    # --- what is told ------------------------------------------------------------------------------------------------

    def _progress(self, validation: dict[str, float] | None = None, best: bool = False) -> Progress:
        at = self.position
        loss, events, seconds, norm = self._log.read(at.step, at.seconds)
        speed = events / seconds if seconds > 0 else 0.0
        return Progress(
            *(at.step, self._epochs(), self._done(), at.seconds),
            *(loss, speed, self._multiplier, norm, validation, best),
        )

    def _validated(self) -> Progress:
        """Validates the model, keeps it if it is the best so far, lets the rules take note, and saves."""
        at, config = self.position, self.config
        plain = self._progress()
        at.validated = at.step
        if self.validate is None:
            self.save()
            return plain
        begun = time.perf_counter()
        self.model.eval()
        with self.average.swapped() if self.average is not None else nullcontext():
            with self._precision():
                figures = self.validate()
            value = figures[config.monitor]
            better = at.best is None or (value > at.best if config.maximise else value < at.best)
            if better:
                self.best = {name: tensor.detach().clone() for name, tensor in module_tensors(self.model).items()}
        self.model.train()
        at.best, at.since_best = (value, 0) if better else (at.best, at.since_best + 1)

        cost = -value if config.maximise else value
        if self.plateau:
            self.plateau.observe(cost)
        if self.trigger and self.average is None and self.trigger.observe(cost):
            self.average = WeightAverage(self.model)
        now = time.perf_counter()
        self._validation_seconds = max(self._validation_seconds, now - begun)
        at.seconds = now - self._clock
        self.save()
        self._log.restart(at.seconds)
        return Progress(**{**plain.__dict__, "validation": figures, "best": better, "seconds": at.seconds})

    # --- taking up a run ---------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Writes a checkpoint, if the run has a folder for it."""
        if self.folder is None:
            return
        self._saved = self.position.seconds
        arrays, optimizer = optimizer_arrays(self.optimizer)
        parts = {
            "optimizer": arrays,
            "model": module_tensors(self.model),
            "best": self.best or {},
            "average": self.average.arrays() if self.average else {},
            "state": {str(i): tensor for i, tensor in enumerate(tensors(self.state))},
            "random": random_arrays(self.device),
        }
        facts = {
            "description": self.description,
            "position": vars(self.position),
            "optimizer": optimizer,
            "plateau": self.plateau and self.plateau.facts(),
            "trigger": self.trigger and self.trigger.facts(),
            "validation_seconds": self._validation_seconds,
            "steps_per_epoch": self._steps_per_epoch,
        }
        flat = {f"{part}.{name}": tensor for part, named in parts.items() for name, tensor in named.items()}
        save_checkpoint(self.folder, Checkpoint(flat, facts))

    def resume(self) -> bool:
        """Takes up the run whose checkpoint is in the folder; False where nothing was saved.

        Raises LmkitError if that run had another description, or its checkpoint is damaged or of another model.
        """
        saved = None if self.folder is None else load_checkpoint(self.folder)
        if saved is None:
            return False
        facts = saved.facts
        if differences := describe_difference(facts["description"], self.description):
            raise LmkitError(
                f"{self.folder}: was left by another run ({'; '.join(differences)}); give --resume the settings of that "
                "run, or begin anew without it"
            )
        copy_into(module_tensors(self.model), saved.part("model"), where=str(self.folder))
        restore_optimizer(self.optimizer, saved.part("optimizer"), facts["optimizer"])
        self.position = _Position(**facts["position"])
        self.best = {name: tensor.to(self.device) for name, tensor in saved.part("best").items()} or None
        if average := saved.part("average"):
            self.average = WeightAverage(self.model)
            self.average.restore(average)
        if state := list(saved.part("state").values()):
            like = self.model.start_training(self.config.batch_size)
            self.state = rebuilt(like, [tensor.to(self.device) for tensor in state])
        if self.plateau:
            self.plateau.restore(facts["plateau"])
        if self.trigger:
            self.trigger.restore(facts["trigger"])
        self._random, self._validation_seconds = saved.part("random"), facts["validation_seconds"]
        self._steps_per_epoch = facts["steps_per_epoch"]
        return True

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
            restore_random(outside)


def random_of(seed: int, device: torch.device) -> dict[str, Tensor]:
    """The states of torch's global generators after seeding."""
    outside = random_arrays(device)
    torch.manual_seed(seed)
    seeded = random_arrays(device)
    restore_random(outside)
    return seeded


def _scale_and_clip(gradients: list[Tensor], events: Tensor, limit: float) -> Tensor:
    """Makes the gradients of summed nats those of nats per event, of norm `limit` at most; the norm before that ()."""
    norm = nn.utils.get_total_norm(gradients) / events
    scale = 1 / events if limit == 0 else (limit / (norm + 1e-6)).clamp(max=1.0) / events
    torch._foreach_mul_(gradients, scale)
    return norm


class _Log:
    """Losses and norms of the steps since the last look, kept on their device: reading them is what waits for it."""

    def __init__(self) -> None:
        self.totals: list[Tensor] = []
        self.events: list[Tensor] = []
        self.norms: list[Tensor] = []
        self.since = 0.0

    def restart(self, seconds: float) -> None:
        """The clock goes on from here."""
        self.since = seconds

    def read(self, step: int, seconds: float) -> tuple[float | None, int, float, float]:
        """Nats per event, events, seconds and the largest norm since the last look; LmkitError if one is no number."""
        if not self.norms:
            return None, 0, 0.0, 0.0
        totals, norms = (torch.stack(values).double().tolist() for values in (self.totals, self.norms))
        events = sum(torch.stack(self.events).tolist())
        bad = [i for i, norm in enumerate(norms) if not math.isfinite(norm)]
        if bad or not math.isfinite(sum(totals)):
            at = step - len(norms) + 1 + (bad[0] if bad else 0)
            raise LmkitError(
                f"the loss or its gradient is no number at step {at}; lower training.optimizer.learning_rate or "
                "training.clip, or raise training.schedule.warmup; the last checkpoint is kept"
            )
        elapsed = seconds - self.since
        self.totals, self.events, self.norms, self.since = [], [], [], seconds
        return sum(totals) / events if events else None, events, elapsed, max(norms)
