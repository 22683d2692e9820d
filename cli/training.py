"""What all commands that train a model with gradients share: options, presets, resuming, showing how far a run is."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import Command, note, with_options

if TYPE_CHECKING:
    from types import FrameType

    from lmkit.training import Progress
    from lmkit.training_run import TrainingRun

PRESETS = ("minutes", "hour", "gpu")
QUIET_SECONDS = 30.0  # between two lines where no one watches


@dataclass(frozen=True)
class RunOptions:
    """Where a trained model goes, and what the options say of its training."""

    out: str
    overwrite: bool
    resume: bool
    base: str | None
    preset: str | None
    config: str | None
    assignments: tuple[str, ...]
    epochs: float | None
    steps: int | None
    seconds: float | None
    device: str
    seed: int | None
    tensorboard: str | None

    def table(self, kind: str) -> tuple[dict[str, Any], str]:
        """The settings of a kind, and a name for where they come from: defaults, the preset, the file, --set and the
        options, each over the last. With --from, defaults and preset do not say what the model is.
        """
        from lmkit.config import merged, override, read_toml

        table = override({} if self.config is None else read_toml(self.config), self.assignments)
        own = {"epochs": self.epochs, "steps": self.steps, "seconds": self.seconds, "seed": self.seed}
        if isinstance(training := table.setdefault("training", {}), dict):
            training |= {key: value for key, value in own.items() if value is not None}
            if training.get("steps") or training.get("seconds"):
                training.setdefault("epochs", None)  # a limit of one's own takes the place of the preset's
        where = self.config or f"preset {self.preset or 'default'}"
        usual = preset_table(kind, self.preset)
        if self.base is not None:
            usual = {key: value for key, value in usual.items() if key not in ("model", "context")}
        return merged(usual, table), f"{where}{', with --set' if self.assignments else ''}"

    def check(self) -> None:
        """Refuses what can be refused before any text is read."""
        from lmkit.training_run import require_device

        require_device(self.device)
        if self.tensorboard is not None:
            _event_writer()

    @property
    def _replaced(self) -> Path | None:
        """The folder of the model, if it is that of --from too."""
        place = Path(self.out)
        return place if self.base is not None and Path(self.base).resolve() == place.resolve() else None

    def train(self, fitting: Callable[[Path], TrainingRun], text: str, known: Mapping[str, Any] | None = None) -> None:
        """Trains a model in its folder. fitting: makes the run, given the folder; text: its name, for the card; known:
        more for the metadata of the model.
        """
        from lmkit.storage import new_folder

        place = Path(self.out)
        refuse_unfinished(place, self.resume or self.overwrite)
        finished = self.resume and (place / "config.json").exists()
        if finished and not (self.base and is_unfinished(place)) and _is_over(fitting(place), self.out, self._replaced):
            return
        with new_folder(place, overwrite=self.overwrite or finished, resume=self.resume, keep=True) as folder:
            if finished:
                take_along(place, folder)
            run = fitting(folder)
            if self.preset:
                note(_expectation(run, self.preset))
            model, also = fit_model(run, resume=self.resume, replaced=self._replaced, tensorboard=self.tensorboard)
            model.metadata["trained_on"]["text"] = text
            model.metadata |= known or {}
            model.write(folder, also=also)
        click.echo(_summary_of(model, self.out), err=True)


def run_options(command: Command) -> Command:
    """Adds the options of every kind; the command receives them as one `run: RunOptions`."""
    options = [
        click.option("--out", required=True, metavar="DIR", help="Folder of the model."),
        click.option("--overwrite", is_flag=True, help="Replace a model folder, once the new one is complete."),
        click.option("--resume", is_flag=True, help="Go on where the same command was stopped, or with longer limits."),
        click.option(
            "--from",
            "base",
            metavar="MODEL",
            help="Fine-tune: go on from the weights and with the vocabulary of MODEL.",
        ),
        click.option("--preset", type=click.Choice(PRESETS), help="Sizes and settings for a training of that scale."),
        click.option("--config", metavar="FILE.toml", help="Settings, as [model] and [training] tables."),
        click.option("--set", "assignments", multiple=True, metavar="KEY=VALUE", help="Change one: model.layers=2."),
        click.option("--epochs", type=click.FloatRange(0, min_open=True), help="Times through the text, at most."),
        click.option("--max-steps", "steps", type=click.IntRange(1), help="Steps of the optimiser, at most."),
        click.option("--max-seconds", "seconds", type=click.FloatRange(0, min_open=True), help="Wall-clock, at most."),
        click.option("--device", default="cpu", show_default=True, metavar="cpu|cuda", help="Where to train."),
        click.option("--seed", type=click.IntRange(0), help="Of first weights, order and dropout.  [default: 1]"),
        click.option("--tensorboard", metavar="DIR", help="Write event files for TensorBoard there."),
    ]
    names = tuple(field.name for field in fields(RunOptions))

    def wrapped(**given: Any) -> Any:
        return command(**{k: v for k, v in given.items() if k not in names}, run=RunOptions(*(given[n] for n in names)))

    return with_options(command, options, wrapped)


def fit_model(
    fitting: TrainingRun, *, resume: bool = False, replaced: Path | None = None, tensorboard: str | None = None
) -> tuple[Any, list[str]]:
    """Trains a model in its folder while showing how far it is; the model, and the files there that belong to it.

    replaced: see `TrainingRun.resume`.
    """
    if resume and not fitting.resume(replaced=replaced):
        note("nothing to resume: nothing was saved yet; beginning anew")
    assert fitting.folder is not None
    return _follow(fitting, tensorboard), _own_files(fitting.folder)


def _is_over(fitting: TrainingRun, out: str, replaced: Path | None) -> bool:
    """Whether there is nothing left to do for a finished run; then says so."""
    if not fitting.resume(replaced=replaced):
        raise click.UsageError(f"{out}: a model without a checkpoint, so its training cannot go on; train another")
    trainer = fitting.trainer
    if trainer.over:
        at, patience = trainer.position, trainer.config.patience
        early = patience is not None and at.since_best >= patience
        more = f"{patience} validations brought no gain" if early else "to train on, give longer limits"
        note(f"{out} is finished: {_steps(at.step)} in {at.seconds:,.0f} s; {more}")
    return trainer.over


def refuse_unfinished(place: Path, allowed: bool) -> None:
    """Refuses to throw away a run that was stopped before its end."""
    if not allowed and is_unfinished(place):
        raise click.UsageError(
            f"{place}.partial: holds a training that was stopped; go on with it (--resume), or throw it away "
            "(--overwrite)"
        )


def is_unfinished(place: Path) -> bool:
    """Whether a run that was to end in this folder was stopped before its end, and can go on."""
    from lmkit.training_run import CHECKPOINTS

    return (place.with_name(f"{place.name}.partial") / CHECKPOINTS / "checkpoint.json").exists()


def take_along(finished: Path, folder: Path) -> None:
    """Puts what a finished run is taken up from into the folder of the run that goes on, if that is new."""
    from lmkit.training_run import CHECKPOINTS, LOG

    if (folder / CHECKPOINTS).exists():
        return
    copy = folder / f"{CHECKPOINTS}.copy"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(finished / CHECKPOINTS, copy)
    shutil.copy(finished / LOG, folder / LOG)
    copy.rename(folder / CHECKPOINTS)  # so that it is there whole or not at all


def _own_files(folder: Path) -> list[str]:
    """The log and the checkpoint of a run; what a run killed while it wrote its model left beside them is removed."""
    from lmkit.training_run import CHECKPOINTS, LOG

    for path in folder.iterdir():
        if path.is_dir() and path.name != CHECKPOINTS:
            shutil.rmtree(path)
        elif path.is_file() and path.name != LOG:
            path.unlink()
    return [LOG, *(f"{CHECKPOINTS}/{file.name}" for file in (folder / CHECKPOINTS).iterdir())]


def preset_table(kind: str, preset: str | None = None) -> dict[str, Any]:
    """The settings of a kind that nobody chose, with those of a preset over them."""
    import lmkit_data

    from lmkit.config import merged, read_toml

    presets = read_toml(lmkit_data.path(f"presets/{kind}.toml"))
    return merged(presets["default"], presets.get(preset or "", {}))


def _expectation(fitting: TrainingRun, preset: str) -> str:
    """What a preset will take, before it begins."""
    training = fitting.training
    limits = [
        *([_steps(training.steps)] if training.steps else []),
        *([f"{training.epochs:g} epochs"] if training.epochs else []),
        *([f"{_duration(training.seconds)} of time"] if training.seconds else []),
    ]
    memory = fitting.memory / 2**30
    return (
        f"preset {preset}: {fitting.parameters:,} parameters, at most {' or '.join(limits)}, "
        f"about {memory:.1f} GiB of memory"
    )


def _steps(count: int) -> str:
    return f"{count:,} step{'s' * (count != 1)}"


def _duration(seconds: float) -> str:
    if seconds == float("inf"):
        return "?"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _follow(fitting: TrainingRun, tensorboard: str | None) -> Any:
    """Trains while showing how far it is; a signal to stop ends the command once a checkpoint is written."""
    from lmkit.training import Stopped

    def go_on() -> str:
        return f"stopped at step {fitting.trainer.position.step:,}; the same command with --resume goes on"

    with _stopping(fitting.trainer.stop) as received:
        try:
            with _display() as show, _event_files(tensorboard) as write:

                def tell(progress: Progress) -> None:
                    show(progress)
                    write(progress)

                return fitting.run(tell)
        except Stopped:
            note(go_on())
            sys.exit(128 + received[0])
        except KeyboardInterrupt:
            note(f"{go_on()} from the last checkpoint")
            raise


@contextmanager
def _stopping(stop: Callable[[], None]) -> Iterator[list[int]]:
    """Lets the first SIGINT or SIGTERM call `stop`, and leaves the next as they were; gives the numbers received."""
    received: list[int] = []
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    def handle(number: int, frame: FrameType | None) -> None:
        received.append(number)
        restore()
        stop()
        os.write(2, b"\nlmkit: stopping after this step; the next signal stops at once\n")

    for number in before:
        signal.signal(number, handle)
    try:
        yield received
    finally:
        restore()


@contextmanager
def _display() -> Iterator[Callable[[Progress], None]]:
    """A bar with loss, speed and time left where someone watches; else a line at each validation and now and then."""
    if not sys.stderr.isatty():
        yield _lines()
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn
    from rich.progress import Progress as Bar

    with Bar(BarColumn(), TextColumn("{task.description}"), console=Console(stderr=True)) as bar:
        task = bar.add_task("training", total=1.0)

        def tell(progress: Progress) -> None:
            bar.update(task, completed=progress.done, description=_line(progress, figures=False))
            if progress.validation is not None:
                bar.console.print(_line(progress, pace=False), highlight=False, soft_wrap=True)

        yield tell


def _lines() -> Callable[[Progress], None]:
    last = -QUIET_SECONDS

    def tell(progress: Progress) -> None:
        nonlocal last
        if progress.validation is not None or progress.seconds - last >= QUIET_SECONDS:
            last = progress.seconds
            note(_line(progress))

    return tell


def _line(progress: Progress, *, figures: bool = True, pace: bool = True) -> str:
    """How far a run is; figures: of the validation, if there was one; pace: speed and time."""
    parts = [f"step {progress.step:,}, epoch {progress.epoch:.2f}"]
    if progress.averaged:
        parts = [f"mean of the weights of the {progress.averaged} best validations"]
    if progress.loss is not None:
        parts.append(f"loss {progress.loss:.4f}")
    if figures and progress.validation is not None:
        told = ", ".join(f"{key} {_figure(value)}" for key, value in progress.validation.items())
        parts.append(f"valid {told}{_verdict(progress)}")
    if pace and progress.events_per_second:
        parts.append(f"{progress.events_per_second:,.0f} tokens/s")
    if pace:
        parts.append(f"{_duration(progress.seconds)} gone, {_duration(progress.seconds_left)} left")
    return ", ".join(parts)


def _figure(value: float) -> str:
    """Five digits; of numbers with more before the point, those."""
    return f"{value:,.0f}" if 9999.5 <= abs(value) < 1e12 else f"{value:#.5g}"


def _verdict(progress: Progress) -> str:
    if progress.averaged:
        return " (kept)" if progress.best else " (worse than the best of them, which is kept)"
    return " (best)" if progress.best else ""


def _event_writer() -> Any:
    """TensorBoard's class that writes its files; a UsageError where it is not installed."""
    try:
        from torch.utils.tensorboard import SummaryWriter
    except ImportError:
        raise click.UsageError("--tensorboard needs the package; install it: pip install tensorboard") from None
    return SummaryWriter


@contextmanager
def _event_files(folder: str | None) -> Iterator[Callable[[Progress], None]]:
    """Writes TensorBoard's files, if there is a folder for them."""
    if folder is None:
        yield lambda progress: None
        return
    with _event_writer()(folder) as writer:

        def tell(progress: Progress) -> None:
            scalars = {"loss": progress.loss, "rate": progress.rate, "norm": progress.norm}
            scalars |= {"tokens_per_second": progress.events_per_second}
            prefix = "averaged" if progress.averaged else "valid"
            scalars |= {f"{prefix}_{key}": value for key, value in (progress.validation or {}).items()}
            for name, value in scalars.items():
                if value is not None:
                    writer.add_scalar(name, value, progress.step)

        yield tell


def _summary_of(model: Any, out: str) -> str:
    course = model.metadata["training"]
    perplexity = course.get("best_validation_perplexity")
    best = "" if perplexity is None else f"; best validation perplexity {perplexity:.2f}"
    return (
        f"{course['parameters']:,} parameters, {_steps(course['steps'])} in {_duration(course['seconds'])}{best}; "
        f"saved in {out}"
    )
