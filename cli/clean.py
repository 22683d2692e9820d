"""`lmkit clean`: pairs of a parallel text that are better not trained on are left out, and counted by reason."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from lmkit.errors import LmkitError

from .options import open_output, table
from .parallel import ParallelSource, parallel_options
from .train import progress

if TYPE_CHECKING:
    from lmkit.cleaning import Judged, PerplexityLimit


@click.command()
@partial(parallel_options, name_files=False)
@click.option(
    "--max-length", type=click.IntRange(1), default=200, show_default=True, help="Leave out pairs with a longer side."
)
@click.option(
    "--max-ratio",
    type=click.FloatRange(1),
    default=4.0,
    show_default=True,
    help="Leave out pairs with a side more than so many times as long as the other.",
)
@click.option(
    "--unit",
    type=click.Choice(["words", "characters"]),
    default="words",
    show_default=True,
    help="What lengths are counted in; characters for languages written without spaces.",
)
@click.option(
    "--duplicates",
    type=click.Choice(["pair", "source", "target", "either", "keep"]),
    default="pair",
    show_default=True,
    help="Of pairs that agree in this only the first is kept; keep: all are.",
)
@click.option("--keep-identical", "identical", is_flag=True, help="Keep pairs whose sides are the same.")
@click.option(
    "--source-script",
    metavar="NAME",
    help="Leave out sources whose letters are not of it: Latin, Cyrillic, Japanese; several with commas between.",
)
@click.option("--target-script", metavar="NAME", help="As --source-script, for targets.")
@click.option(
    "--script-share",
    type=click.FloatRange(0, 1),
    default=0.5,
    show_default=True,
    help="Share of the letters that must be in the script.",
)
@click.option("--source-model", metavar="MODEL", help="Language model of the source side.")
@click.option("--max-source-perplexity", type=click.FloatRange(1), help="Highest perplexity per word under it.")
@click.option("--target-model", metavar="MODEL", help="Language model of the target side.")
@click.option("--max-target-perplexity", type=click.FloatRange(1), help="Highest perplexity per word under it.")
@click.option("--out-source", metavar="FILE", help="Where to write the sources that are kept (.gz compresses).")
@click.option("--out-target", metavar="FILE", help="Where to write their translations.")
@click.option("--out-tsv", metavar="FILE", help="Instead: lines of source, tab, target; - for standard output.")
@click.option(
    "--rejected",
    metavar="FILE",
    help="Where to write what is left out: reason, line, source, target, with tabs between (those inside as spaces).",
)
@click.option("--overwrite", is_flag=True, help="Replace existing files.")
def clean(
    text: ParallelSource,
    source_model: str | None,
    max_source_perplexity: float | None,
    target_model: str | None,
    max_target_perplexity: float | None,
    out_source: str | None,
    out_target: str | None,
    out_tsv: str | None,
    rejected: str | None,
    overwrite: bool,
    **rules: Any,
) -> None:
    """Leaves out pairs of a parallel text that would harm a translation model, and counts them by reason.

    A pair is left out if a side is empty or too long, one is much longer than the other, both are the same, a side is
    not in its script or surprises a language model, or an earlier pair was the same; it is counted for the first of
    these reasons that holds. What is kept stays as it was and in its order; lines end with LF.
    """
    from lmkit.cleaning import Cleaner, CleaningRules

    if (out_source is None) != (out_target is None) or (out_tsv is None) == (out_source is None):
        raise click.UsageError("say where to write: --out-source FILE and --out-target FILE, or --out-tsv FILE")
    if out_source is not None and out_source == out_target:
        raise click.UsageError("--out-source and --out-target are the same file; give two, or --out-tsv")
    read = [path for path in (*text.sources, *text.targets, *text.tsv, text.dataset) if path != "-"]
    for option, path in (("--out-source", out_source), ("--out-target", out_target), ("--out-tsv", out_tsv)):
        if path is not None:
            _require_own_file(option, path, read)
    if rejected is not None:
        _require_own_file("--rejected", rejected, (*read, out_source, out_target, out_tsv))
    with ExitStack() as stack:

        def output(path: str) -> BinaryIO:
            return stack.enter_context(open_output(path, overwrite=overwrite))

        files = [output(path) for path in (out_source, out_target, out_tsv) if path is not None]
        reject = output(rejected) if rejected is not None else None
        step = stack.enter_context(progress("loading"))
        cleaner = Cleaner(
            CleaningRules(**rules),
            source=_limit("source", source_model, max_source_perplexity),
            target=_limit("target", target_model, max_target_perplexity),
        )
        counts: Counter[str | None] = Counter()
        for pairs in text.pairs():
            judged = cleaner.judge(pairs)
            counts.update(pair.reason for pair in judged)
            _write([pair for pair in judged if pair.reason is None], files, text.name)
            if reject is not None:
                reject.writelines(_rejected(judged))
            step(f"read {counts.total():,} pairs")
    click.echo(_summary(counts), err=True)


def _require_own_file(option: str, path: str, others: Iterable[str | None]) -> None:
    """Refuses a file to write that is another file of the command, however its name is written."""
    for other in others:
        if other is not None and os.path.realpath(path) == os.path.realpath(other):
            raise click.UsageError(f"{option} {path} is also {other}, which is read or written; give another file")


def _limit(side: str, model: str | None, highest: float | None) -> PerplexityLimit | None:
    """The limit of a side, if the options ask for one."""
    if (model is None) != (highest is None):
        raise click.UsageError(f"--{side}-model and --max-{side}-perplexity go together; give both or none")
    if model is None or highest is None:
        return None
    from lmkit.cleaning import PerplexityLimit
    from lmkit.filtering import Scorer
    from lmkit.registry import load_language_model

    return PerplexityLimit(Scorer(load_language_model(model)), highest)


def _write(pairs: list[Judged], files: list[BinaryIO], name: str) -> None:
    """Writes pairs to a file for each side, or to one with a tab between the sides."""
    if len(files) == 2:
        files[0].writelines(f"{pair.source}\n".encode() for pair in pairs)
        files[1].writelines(f"{pair.target}\n".encode() for pair in pairs)
        return
    for pair in pairs:
        if "\t" in pair.source or "\t" in pair.target:
            raise LmkitError(
                f"{name}: line {pair.line}: a tab inside a sentence, which --out-tsv cannot hold; write two files with "
                "--out-source and --out-target"
            )
    files[0].writelines(f"{pair.source}\t{pair.target}\n".encode() for pair in pairs)


def _rejected(judged: list[Judged]) -> Iterator[bytes]:
    for line, reason, *sides in judged:
        if reason is not None:
            yield "\t".join([reason, str(line), *(side.replace("\t", " ") for side in sides)]).encode() + b"\n"


def _summary(counts: Counter[str | None]) -> str:
    """How many pairs there were, of each reason for leaving one out, and how many are kept."""
    from lmkit.cleaning import REASONS

    total = counts.total()

    def row(label: str, count: int) -> tuple[str, ...]:
        return label, f"{count:,}", f"{count / max(total, 1):.1%}"

    rows = [row("read", total), *(row(reason, counts[reason]) for reason in REASONS if counts[reason])]
    return table(("pairs", "number", "share"), [*rows, row("kept", counts[None])])
