"""One training run in its folder: the log, the checkpoints, and what is told of it afterwards."""

from __future__ import annotations

import hashlib
import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import field, make_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

import torch

from lmkit.checkpoint import copy_into, module_tensors, saved_description, weights_identity
from lmkit.config import from_dict, merged, to_dict
from lmkit.errors import LmkitError
from lmkit.storage import append_json, new_file, read_json_lines
from lmkit.text.corpus import Corpus
from lmkit.text.tokenizer import Tokenizer
from lmkit.training import OUT_OF_MEMORY, Progress, Trainer, TrainingConfig

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

LOG = "training.jsonl"
CHECKPOINTS = "checkpoint"
IN_TRAINING_ALONE = {  # settings of models that change nothing of what a trained one computes
    *("dropout", "attention_dropout", "input_dropout", "layer_dropout", "output_dropout", "embedding_dropout"),
    *("word_dropout", "weight_drop", "activation_penalty", "slowness_penalty"),
    *("label_smoothing", "scheduled_sampling"),
}
COUNTS = {"batches"}  # buffers that count what a run has seen, so begin anew in another
ModelT = TypeVar("ModelT")
SettingsT = TypeVar("SettingsT", bound="DataclassInstance")


class Base(Protocol):
    """A model whose weights a run begins with: a `TextModel` or a `Translator`."""

    name: str
    model: Any


class Origin(NamedTuple):
    """The model that a run began with."""

    name: str
    weights: str  # `weights_identity`


class TrainingRun(ABC):
    """A model, its trainer, and the folder that gets `training.jsonl` and `checkpoint/`, if there is one."""

    model: Any
    trainer: Trainer
    training: TrainingConfig
    folder: Path | None
    device: str
    origin: Origin | None = None

    @abstractmethod
    def run(self, report: Callable[[Progress], None] = lambda progress: None) -> Any:
        """Trains to the end; the model with all that it needs. LmkitError as from `Trainer.fit`."""

    @property
    @abstractmethod
    def memory(self) -> int:
        """Bytes that training takes, about."""

    @property
    def parameters(self) -> int:
        """How many numbers are learned, shared ones once."""
        return sum(p.numel() for p in self.model.parameters())

    @property
    def memory_of_weights(self) -> int:
        """Bytes of torch itself, the weights and what is kept of them: gradient, two moments, the best, an average."""
        return 400 * 2**20 + 4 * self.parameters * (6 + (self.training.average or 1) - 1)

    def begin_with(self, base: Base) -> None:
        """Takes the weights of a model of the same kind, settings and vocabularies.

        Raises LmkitError if they do not fit.
        """
        require_kind(base, self.model.kind)
        models = (self.model, base.model)
        mine, its = ({k: v for k, v in module_tensors(model).items() if k not in COUNTS} for model in models)
        copy_into(mine, its, where=base.name, remedy="give it the settings of that model")
        self.origin = Origin(base.name, weights_identity(base.model))

    def origin_described(self) -> dict[str, Any]:
        """The weights that it began with, for the description of the run."""
        return {} if self.origin is None else {"from": f"weights {self.origin.weights}"}

    def origin_told(self) -> dict[str, Any]:
        """The model that it began with, for the metadata of the trained one."""
        return {} if self.origin is None else {"fine_tuned_from": self.origin.name}

    def checkpoints(self) -> Path | None:
        """Where they go."""
        return None if self.folder is None else self.folder / CHECKPOINTS

    def resume(self, *, replaced: Path | None = None) -> bool:
        """Goes on from the checkpoint in the folder; False where there is none. See `Trainer.resume`.

        replaced: the folder of the model that it began with, where the result of the run takes that model's place. Once
        it has, the weights there are no longer those that the run began with: which these were, its checkpoint says.
        """
        if replaced is not None and self.folder is not None:
            mine, its = (saved_description(place / CHECKPOINTS).get("from") for place in (self.folder, replaced))
            if its is not None and mine == its:
                self.trainer.description["from"] = its
        return self.trainer.resume()

    def train(self, report: Callable[[Progress], None]) -> None:
        """Trains to the end, logging each Progress."""
        log = None if self.folder is None else self.folder / LOG
        if log is not None and log.exists():
            _cut_log(log, self.trainer.position.told)
        for progress in self.trainer.fit():
            if log is not None:
                append_json(log, vars(progress))
            report(progress)

    def course(self) -> dict[str, Any]:
        """How the training went, as JSON values."""
        at = self.trainer.position
        facts = {"steps": at.step, "epochs": round(self.trainer.epochs, 2), "seconds": round(at.seconds, 1)}
        mean = self.trainer.mean if self.trainer.mean is not None and self.trainer.mean.kept else None
        figures = at.best if mean is None else mean.figures
        best = {} if figures is None else {f"best_validation_{name}": value for name, value in figures.items()}
        which = {"best_step": at.best_step} if mean is None else {"averaged_steps": sorted(mean.steps)}
        return {**facts, "parameters": self.parameters, **best, **which, "settings": to_dict(self.training)}

    def step_told(self) -> str:
        """How much of the text a step sees, for the model card."""
        training = self.training
        return f"{training.batch_size * training.accumulate} x {training.length} tokens"

    def figures(self) -> list[str]:
        """How it was trained and what that gave, for the model card."""
        at, training = self.trainer.position, self.training
        optimizer = training.optimizer
        lines = [
            f"trained for {at.step:,} steps ({self.trainer.epochs:.2f} epochs) in {at.seconds:,.0f} s on "
            f"{self.device}: {optimizer.name}, learning rate {optimizer.learning_rate:g}, schedule "
            f"{training.schedule.name}, {self.step_told()} a step, seed {training.seed}",
            f"{self.parameters:,} parameters",
        ]
        mean = self.trainer.mean
        if mean is not None and mean.kept:
            steps = ", ".join(f"{step:,}" for step in sorted(mean.steps))
            lines.append(
                f"validation: {_told(mean.figures)} (of the mean of the weights at steps {steps}; it was kept)"
            )
        elif at.best is not None:
            lines.append(f"validation: {_told(at.best)} (the best, at step {at.best_step:,}; its weights were kept)")
        return lines


def _told(figures: Mapping[str, float]) -> str:
    return ", ".join(f"{name} {value:.4f}" for name, value in figures.items())


def _cut_log(log: Path, step: int) -> None:
    """Leaves the lines up to a step: what a killed run logged after its last checkpoint happens again, and so does the
    average at the end.
    """
    lines = [line for line in read_json_lines(log) if line["step"] <= step and not line.get("averaged")]
    with new_file(log, overwrite=True) as file:
        file.writelines(json.dumps(line).encode() + b"\n" for line in lines)


def typed_settings(
    settings: type[SettingsT], model: type[DataclassInstance], table: Mapping[str, Any], *, where: str
) -> SettingsT:
    """Settings whose field `model` is of that class, from a table; what is left out has its default.

    Raises LmkitError for a key or value that is wrong, naming the nearest known key.
    """
    typed = make_dataclass(
        settings.__name__, [("model", model, field(default_factory=model))], bases=(settings,), frozen=True
    )
    return from_dict(typed, table, where=where)


def require_kind(base: Base, kind: str) -> None:
    """LmkitError if a model is not of the kind that is to go on from its weights."""
    if base.model.kind != kind:
        raise LmkitError(
            f"{base.name}: a {base.model.kind} model, whose weights a {kind} model cannot begin with; train "
            f"{base.model.kind}, or name another model (--from)"
        )


def require_vocabulary(base: Base, its: Tokenizer, tokenizer: Tokenizer) -> None:
    """LmkitError if the tokenizer of a model to go on from is another than the one of the run."""
    if its.vocabulary.identity != tokenizer.vocabulary.identity:
        raise LmkitError(f"{base.name}: its vocabulary is not that of the training text; encode that with the model's")


def with_settings_of(base: Base, table: Mapping[str, Any]) -> dict[str, Any]:
    """A table of settings whose `model` says what a model to go on from is, where it does not say it itself."""
    own = table.get("model", {})
    return {**table, "model": merged(to_dict(base.model.config), own) if isinstance(own, Mapping) else own}


def require_settings_of(base: Base, model: DataclassInstance, *, where: str) -> None:
    """LmkitError if settings are of another model than the one to go on from; regularisers may differ."""
    mine, its = to_dict(model), to_dict(base.model.config)
    for name, value in mine.items():
        if value != its[name] and name not in IN_TRAINING_ALONE:
            raise LmkitError(
                f"{where}: model.{name} is {value}, and {base.name}, whose weights it begins with, has "
                f"{its[name]}; leave it out"
            )


def initialised(build: Callable[[], ModelT], seed: int) -> ModelT:
    """A new model, whose first weights follow from the seed; torch's global generator stays as it was.

    Raises LmkitError for one that memory has no room for.
    """
    with torch.random.fork_rng(devices=[]):
        torch.default_generator.manual_seed(seed)
        try:
            return build()
        except (RuntimeError, MemoryError) as error:
            if not isinstance(error, MemoryError) and not any(words in str(error) for words in OUT_OF_MEMORY):
                raise
            raise LmkitError(
                "out of memory: the model is too large for this machine; lower its sizes (model.*)"
            ) from None


def fingerprint(corpus: Corpus) -> str:
    """A hash of an encoded text."""
    digest = hashlib.sha256(corpus.ids.data)
    digest.update(corpus.offsets.data)
    return digest.hexdigest()[:16]


def require_device(name: str) -> torch.device:
    """The device of that name; LmkitError if it is none to train on, or not here."""
    device = None
    with suppress(RuntimeError):
        device = torch.device(name)
    if device is None or device.type not in ("cpu", "cuda"):
        raise LmkitError(f"device {name!r}: not a device of torch that lmkit trains on; use cpu or cuda")
    if device.type == "cuda" and not torch.cuda.is_available():
        raise LmkitError(f"device {name!r}: torch sees no GPU here; use --device cpu")
    if device.type == "cuda" and (device.index or 0) >= torch.cuda.device_count():
        raise LmkitError(f"device {name!r}: there are {torch.cuda.device_count()} GPUs, counted from 0; use cuda")
    return device
