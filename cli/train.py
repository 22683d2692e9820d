"""`lmkit train`: a sub-command for each kind of model, and one for recipes."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import Bytes, Counts, TextSource, note, sizes_by_order, text_options
from .tokenizing import TokenizerChoice, tokenizer_options

if TYPE_CHECKING:
    from lmkit.distributed import Ranks
    from lmkit.text_model import TextModel

Report = Callable[[str], None]


SMOOTHINGS = [  # `lmkit.ngram.ngram_lm.SmoothingName`, which is not imported before it is needed
    "modified-kneser-ney",
    "kneser-ney",
    "absolute-discounting",
    "witten-bell",
    "katz",
    "jelinek-mercer",
    "stupid-backoff",
    "add-k",
    "mle",
]


@click.group()
def train() -> None:
    """Trains a model and writes it to a folder."""


@train.command()
@text_options
@click.option("--out", required=True, metavar="DIR", help="Folder of the model.")
@click.option("--overwrite", is_flag=True, help="Replace a model folder, once the new one is complete.")
@click.option(
    "--order", type=click.IntRange(1, 100), default=3, show_default=True, help="Length of the longest n-grams."
)
@click.option(
    "--smoothing",
    type=click.Choice(SMOOTHINGS),
    default="modified-kneser-ney",
    show_default=True,
    help="How probabilities are estimated.",
)
@click.option("--k", type=click.FloatRange(0, min_open=True), help="What add-k adds; 1 if not given.")
@click.option(
    "--discount",
    type=click.FloatRange(0, 1, min_open=True),
    help="Discount of absolute-discounting and kneser-ney, at all orders; estimated if not given.",
)
@click.option("--alpha", type=click.FloatRange(0, 1, min_open=True), help="Factor of stupid-backoff; 0.4 if not given.")
@click.option("--heldout", metavar="FILE", help="Text on which jelinek-mercer finds its weights.")
@click.option("--no-fallback", is_flag=True, help="Fail where modified-kneser-ney cannot estimate its discounts.")
@click.option(
    "--prune",
    type=Counts(),
    default="",
    metavar="N,N,...",
    help="Leave out n-grams seen at most so often, by order (the last number holds for the higher ones): 0,0,1.",
)
@click.option("--limit-vocab", metavar="FILE", help="Leave out n-grams with words that this file does not list.")
@click.option("--no-interpolate-unigrams", is_flag=True, help="Give all the mass that unigrams leave to <unk>.")
@click.option("--vocab-pad", type=click.IntRange(0), default=0, help="Share that mass among at least so many words.")
@tokenizer_options
@click.option("--device", default="cpu", show_default=True, help="Where to count: cpu, or a device of torch.")
@click.option(
    "--memory",
    type=Bytes(),
    metavar="SIZE",
    help="Count on disk, in so much memory (300M at least): 500M, 2G, 50%.",
)
@click.option("--resume", is_flag=True, help="With --memory: go on where the same command was killed.")
def ngram(
    text: TextSource,
    out: str,
    overwrite: bool,
    order: int,
    smoothing: Any,
    k: float | None,
    discount: float | None,
    alpha: float | None,
    heldout: str | None,
    no_fallback: bool,
    prune: tuple[int, ...],
    limit_vocab: str | None,
    no_interpolate_unigrams: bool,
    vocab_pad: int,
    tokens: TokenizerChoice,
    device: str,
    memory: int | None,
    resume: bool,
) -> None:
    """Counts n-grams and estimates a smoothed Markov model, as KenLM's lmplz does (modified Kneser-Ney)."""
    from lmkit.ngram.arrays import arrays_for
    from lmkit.ngram.ngram_lm import NGramConfig, NGramLM
    from lmkit.text.corpus import encode_corpus, read_files, require_words, silent
    from lmkit.text.vocabulary import words_of

    _refuse_foreign(smoothing, k=k, discount=discount, alpha=alpha, heldout=heldout, no_fallback=no_fallback or None)
    if smoothing == "jelinek-mercer" and heldout is None:
        raise click.UsageError("jelinek-mercer finds its weights on held-out text: give it with --heldout FILE")
    _refuse_place(text.files, device, memory, resume)
    description = _description(click.get_current_context().params, text.files)
    if resume:
        _check_resumable(Path(f"{out.rstrip('/')}.partial"), description)
    arrays_for(device)  # a device that is not there is refused before the text is read
    config = NGramConfig(
        order,
        smoothing,
        k=1.0 if k is None else k,
        discount=discount,
        fallback=None if no_fallback else NGramConfig.fallback,
        alpha=NGramConfig.alpha if alpha is None else alpha,
        prune=prune,
        interpolate_unigrams=not no_interpolate_unigrams,
        vocab_pad=vocab_pad,
    )
    limited = None if limit_vocab is None else words_of(limit_vocab)
    with (
        _job() as ranks,
        _fresh_folder(out, overwrite, resume, ranks) as folder,
        progress("reading") as step,
    ):
        say = note if folder else silent

        def counted(n: int) -> None:
            step(f"counted {n} of {order} orders" if n < order else "estimating")

        work = None if memory is None or folder is None else _work_folder(folder, description)
        model = None
        if work is not None and resume:
            model = NGramLM.resume(work, config, limit_vocabulary=limited, say=say, progress=counted)
            if model is None:
                say("nothing to resume: no killed run had read its text; beginning anew")
        if model is None:
            learned, corpus = tokens.encode(require_words(text.blocks(), text.name), ranks, work, say)
            step(f"counting {order}-grams")
            model = NGramLM.fit(
                corpus,
                learned,
                config,
                heldout=None if heldout is None else encode_corpus(read_files([heldout], say=say), learned),
                limit_vocabulary=limited,
                device=device,
                ranks=ranks,
                memory=memory,
                work=work,
                say=say,
                progress=counted,
            )
        if folder is None:
            return
        step("writing")
        model.metadata["trained_on"]["text"] = text.name
        model.write(folder)
        if work is not None:
            shutil.rmtree(work)
    click.echo(_summary(model, out), err=True)


def _refuse_place(files: tuple[str, ...], device: str, memory: int | None, resume: bool) -> None:
    """Refuses ways of counting that exclude each other."""
    if int(os.environ.get("WORLD_SIZE", "1")) > 1:
        if not all(Path(file).is_file() for file in files):
            raise click.UsageError("every process reads the text, so it must be in files: no pipe, no standard input")
        if memory is not None or device != "cpu":
            raise click.UsageError("--memory and --device are for one process: leave them out under torchrun")
    if resume and memory is None:
        raise click.UsageError("--resume goes on with a text that is counted on disk: give --memory as before")
    if memory is not None and device != "cpu":
        raise click.UsageError("--memory counts on the CPU: leave --device out")


@contextmanager
def _fresh_folder(out: str, overwrite: bool, resume: bool, ranks: Ranks | None) -> Iterator[Path | None]:
    """The folder to write to, in the first process."""
    from lmkit.storage import new_folder

    if ranks is not None and ranks.rank:
        yield None
        return
    with new_folder(out, overwrite=overwrite, resume=resume) as folder:
        yield folder


def _description(settings: dict[str, Any], files: tuple[str, ...]) -> dict[str, Any]:
    """What must agree for a run to be taken up: the settings, and size and time of the texts."""
    stamps = [[f, Path(f).stat().st_size, Path(f).stat().st_mtime_ns] if Path(f).is_file() else [f] for f in files]
    named = {k: v for k, v in settings.items() if k not in ("text", "out", "overwrite", "resume", "memory")}
    others = [v for v in named.values() if isinstance(v, str) and Path(v).is_file()]  # vocabularies, tokenizers
    stamps += [[f, Path(f).stat().st_size, Path(f).stat().st_mtime_ns] for f in others]
    description: dict[str, Any] = json.loads(json.dumps({"settings": named, "texts": stamps}))
    return description


def _check_resumable(partial: Path, description: dict[str, Any]) -> None:
    """Refuses to take up the run of another command, before anything of it is touched."""
    from lmkit.storage import read_json

    command = partial / "work" / "command.json"
    if command.exists() and read_json(command) != description:
        raise click.UsageError(
            f"{partial}: was left by a run with other settings or another text; resume that one, or leave --resume "
            "out to begin anew"
        )


def _work_folder(folder: Path, description: dict[str, Any]) -> Path:
    """Room for what is counted on disk; what a killed run left there stays."""
    from lmkit.storage import replace_json

    work = folder / "work"
    if not (work / "command.json").exists():
        shutil.rmtree(work, ignore_errors=True)  # of a run that was killed before it had begun
        work.mkdir()
        replace_json(work / "command.json", description)
    return work


@contextmanager
def _job() -> Iterator[Ranks | None]:
    """The processes that `torchrun` started together, or None."""
    from lmkit.distributed import Ranks

    ranks = Ranks.of_environment()
    try:
        yield ranks
    finally:
        if ranks:
            ranks.close()


SETTINGS_OF = {
    "k": ["add-k"],
    "discount": ["absolute-discounting", "kneser-ney"],
    "alpha": ["stupid-backoff"],
    "heldout": ["jelinek-mercer"],
    "no_fallback": ["modified-kneser-ney"],
}


def _refuse_foreign(smoothing: str, **given: object) -> None:
    """Refuses options that another smoothing has."""
    for name, value in given.items():
        if value is not None and smoothing not in SETTINGS_OF[name]:
            option = "--" + name.replace("_", "-")
            raise click.UsageError(f"{option} belongs to --smoothing {' or '.join(SETTINGS_OF[name])}, not {smoothing}")


def _summary(model: TextModel, out: str) -> str:
    from lmkit.ngram.ngram_lm import NGramLM

    assert isinstance(model.model, NGramLM)
    sizes = sizes_by_order(model.model.ngrams)
    sentences, tokens, unknown = (model.metadata["trained_on"][k] for k in ("sentences", "tokens", "unknown"))
    shown = f" ({unknown:,} unknown)" if unknown else ""
    lines = "1 line" if sentences == 1 else f"{sentences:,} lines"
    return f"{lines}, {tokens:,} tokens{shown}; n-grams {sizes}; saved in {out}"


@contextmanager
def progress(first: str) -> Iterator[Report]:
    """What is being done and for how long, on stderr, if someone is watching."""
    if not sys.stderr.isatty():
        yield lambda doing: None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(first)
        yield lambda doing: bar.update(task, description=doing)
