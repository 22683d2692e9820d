"""`lmkit filter`: documents chosen by how well a model predicts them."""

from __future__ import annotations

import json
import math
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lmkit.errors import LmkitError

from .options import TextSource, open_output, text_options
from .train import Report, progress

if TYPE_CHECKING:
    from lmkit.filtering import Scored, Scorer, Stream
    from lmkit.language_model import Floats
    from lmkit.text.documents import DocumentFiles, Kind, Named
    from lmkit.text.tokenizer import Positions

    Draw = Callable[[Floats, dict[str, float]], None]

BUCKETS = ("head", "middle", "tail")
ENDINGS = (".gz", ".txt", ".jsonl", ".ndjson", ".json", ".parquet")


@dataclass(frozen=True)
class Choice:
    """Which documents go where: at most one of the ways that the options offer."""

    lowest: float | None = None
    highest: float | None = None
    keep: float | None = None
    percents: tuple[float, ...] = ()
    thresholds: tuple[float, ...] = ()
    rank: bool = False

    def check(self) -> None:
        """Refuses options that exclude each other."""
        given = {
            "--min and --max": self.by_range,
            "--keep": self.keep is not None,
            "--buckets": bool(self.percents),
            "--thresholds": bool(self.thresholds),
            "--rank": self.rank,
        }
        named = [name for name, on in given.items() if on]
        if len(named) > 1:
            raise click.UsageError(f"{named[0]} cannot go with {named[1]}; run lmkit filter once for each")
        if not self.range[0] <= self.range[1]:
            raise click.UsageError("--min is above --max, or one of them is no number")

    @property
    def range(self) -> tuple[float, float]:
        """Lowest and highest score that are kept."""
        return (
            -math.inf if self.lowest is None else self.lowest,
            math.inf if self.highest is None else self.highest,
        )

    @property
    def by_range(self) -> bool:
        """Whether scores between two given ones are kept."""
        return self.lowest is not None or self.highest is not None

    @property
    def of_all(self) -> bool:
        """Whether all scores must be known before the first document can be written."""
        return self.keep is not None or bool(self.percents) or self.rank

    def targets(self, out: str) -> dict[str, str | None]:
        """The files to write, by what the summary calls their documents; None for those that are left out."""
        if self.percents or self.thresholds:
            number = len(self.percents or self.thresholds) + 1
            labels = BUCKETS if number == len(BUCKETS) else tuple(map(str, range(1, number + 1)))
            return {label: _labelled(out, label) for label in labels}
        if self.by_range or self.keep is not None:
            return {"kept": out, "left out": None}
        return {"written": out}

    def route(self, values: Floats, thresholds: tuple[float, ...]) -> Positions:
        """The number of the target (D,) of documents with these scores (D,)."""
        import numpy as np

        from lmkit.filtering import bins

        if self.by_range:
            low, high = self.range
            return np.where((low <= values) & (values <= high), 0, 1)
        return bins(values, thresholds)

    def marks(self, thresholds: tuple[float, ...]) -> dict[str, float]:
        """The thresholds with what a picture calls them."""
        if self.by_range:
            return {name: at for name, at in (("min", self.lowest), ("max", self.highest)) if at is not None}
        percents = self.percents if self.keep is None else (self.keep * 100,)
        names = [f"{percent:g} %" for percent in percents] or list(map(str, range(1, len(thresholds) + 1)))
        return dict(zip(names, thresholds, strict=True))


def _labelled(out: str, label: str) -> str:
    """x.jsonl.gz -> x.head.jsonl.gz; x -> x.head."""
    stem, endings = out, ""
    while (ending := Path(stem).suffix) in ENDINGS:
        stem, endings = stem.removesuffix(ending), ending + endings
    return f"{stem}.{label}{endings}"


def _increasing(context: click.Context, option: click.Parameter, value: str | None) -> tuple[float, ...]:
    """Numbers between commas, none smaller than the one before; percents rise, between 0 and 100."""
    if value is None:
        return ()
    try:
        numbers = tuple(map(float, value.split(",")))
    except ValueError:
        numbers = (math.nan,)
    strict = option.name == "percents"  # scores may be equal
    if any(map(math.isnan, numbers)) or not all(a < b or (a == b and not strict) for a, b in pairwise(numbers)):
        raise click.BadParameter(f"{value!r}: give increasing numbers with commas between them, as 30,60")
    if option.name == "percents" and not 0 < numbers[0] <= numbers[-1] < 100:
        raise click.BadParameter(f"{value!r}: percentiles lie between 0 and 100")
    return numbers


@click.command("filter")
@click.argument("model", metavar="MODEL")
@text_options
@click.option(
    "--minus",
    metavar="MODEL2",
    help="Score by MODEL's cross-entropy less MODEL2's, in nats a word (Moore & Lewis 2010): the lower, the more a "
    "document is like what MODEL was trained on.",
)
@click.option("--min", "lowest", type=float, metavar="SCORE", help="Keep documents with this score or a higher one.")
@click.option("--max", "highest", type=float, metavar="SCORE", help="Keep documents with this score or a lower one.")
@click.option(
    "--keep", type=click.FloatRange(0, 1, min_open=True), metavar="SHARE", help="Keep the best, 0.3 for 30 percent."
)
@click.option(
    "--buckets",
    "percents",
    callback=_increasing,
    metavar="PERCENTS",
    help="Part the documents at percentiles; 30,60 writes OUT.head, OUT.middle and OUT.tail.",
)
@click.option(
    "--thresholds",
    callback=_increasing,
    metavar="SCORES",
    help="As --buckets, but at given scores, as an earlier run printed them.",
)
@click.option("--rank", is_flag=True, help="Write all documents, the best first.")
@click.option("--scores", is_flag=True, help="Write each document's score beside it, however they are chosen.")
@click.option(
    "--score-column",
    metavar="NAME",
    help="Name of the score in JSON and parquet.  [default: perplexity; cross_entropy_difference with --minus]",
)
@click.option("--histogram", metavar="FILE", help="Draw the scores and thresholds (.png, .pdf or .svg).")
@click.option("--out", default="-", show_default=True, metavar="OUT", help="Where to write (.gz compresses).")
@click.option("--overwrite", is_flag=True, help="Replace existing files.")
def filter_documents(
    model: str,
    text: TextSource,
    minus: str | None,
    scores: bool,
    score_column: str | None,
    histogram: str | None,
    out: str,
    overwrite: bool,
    **chosen: Any,
) -> None:
    """Scores, filters, buckets or ranks documents by how well MODEL predicts them.

    The score is the perplexity per word over all lines of a document, each with its </s>; lower is better. A document
    is a line of a text, a line of a .jsonl or a row of a .parquet file with its text in --column (`--dataset -` reads
    JSON lines from standard input). It is written as it stood, byte for byte.

    Choose with --min and --max, --keep, --buckets, --thresholds or --rank. Without any of them every document is
    written with its score: before the line and a tab, or as a last field or column.
    """
    from lmkit.filtering import Scorer
    from lmkit.registry import load_language_model
    from lmkit.text.documents import open_documents

    choice = Choice(**chosen)
    choice.check()
    scores = scores or choice == Choice()
    if score_column is not None and not scores:
        raise click.UsageError("--score-column names the scores, and none are written; add --scores")
    started = time.perf_counter()
    label = "cross_entropy_difference" if minus else "perplexity"
    targets = choice.targets(out)
    kind = _kind(text)
    _check_out(out, kind, list(targets.values()))
    with ExitStack() as stack:
        draw = stack.enter_context(_picture(histogram, by_difference=minus is not None, overwrite=overwrite))
        outputs = [t and stack.enter_context(open_output(t, overwrite=overwrite)) for t in targets.values()]
        step = stack.enter_context(progress("loading"))
        scorer = Scorer(load_language_model(model), load_language_model(minus) if minus else None)
        named = _inputs(text, stack, again=choice.of_all)
        column = (score_column or label) if scores else None
        files = open_documents(named, kind, column=text.column, score_column=column, errors=text.errors)
        writers = [file and stack.enter_context(files.writer(file, scored=scores)) for file in outputs]
        thresholds, stream = _scored(choice, files, scorer, step)
        tally = Tally(len(targets), gather=histogram is not None)
        for documents, found in stream:
            where = choice.route(found.values, thresholds)
            tally.add(where, found)
            for target, write in enumerate(writers):
                rows = (where == target).nonzero()[0]
                if write and len(rows):
                    write(files.take(documents, rows, found.values[rows] if scores else None))
        marks = choice.marks(thresholds)
        draw(tally.scores, marks)
    click.echo(tally.summary(list(targets), marks, time.perf_counter() - started), err=True)


class Tally:
    """How many documents and words went to each target, and their scores if they are gathered."""

    def __init__(self, targets: int, *, gather: bool) -> None:
        self.documents = [0] * targets
        self.words = [0] * targets
        self._scores: list[Floats] = []
        self._gather = gather

    def add(self, where: Positions, found: Scored) -> None:
        """Takes in documents (D,) by the number of their target (D,)."""
        for target in range(len(self.documents)):
            chosen = where == target
            self.documents[target] += int(chosen.sum())
            self.words[target] += int(found.words[chosen].sum())
        if self._gather:
            self._scores.append(found.values)

    @property
    def scores(self) -> Floats:
        """What was gathered (D,)."""
        import numpy as np

        return np.concatenate([np.zeros(0), *self._scores])

    def summary(self, labels: list[str], marks: dict[str, float], seconds: float) -> str:
        """One line; thresholds stand in it exactly, so that they can be given to another run."""
        total = sum(self.documents)
        parts = [f"{total:,} document{'s' * (total != 1)}, {sum(self.words):,} words"]
        if len(labels) > 1:
            parts += [
                f"{label} {count:,} ({count / max(total, 1):.1%}, {words:,} words)"
                for label, count, words in zip(labels, self.documents, self.words, strict=True)
            ]
        if marks:
            parts.append(f"thresholds {','.join(map(repr, marks.values()))}")
        return "; ".join([*parts, f"{seconds:.1f} s"])


def _scored(choice: Choice, files: DocumentFiles, scorer: Scorer, step: Report) -> tuple[tuple[float, ...], Stream]:
    """Thresholds, and the documents with their scores in the order of writing."""
    from lmkit.filtering import gathered, percentiles, ranked, scored_again, scored_once

    stream = scored_once(files, scorer, progress=lambda done: step(f"scored {done:,} documents"))
    if not choice.of_all:
        return choice.thresholds, stream
    scored = gathered(stream)
    step("writing")
    if choice.rank:
        return (), ranked(files, scored)
    percents = choice.percents if choice.keep is None else (choice.keep * 100,)
    return tuple(percentiles(scored.values, percents)), scored_again(files, scored)


# --- files in and out -----------------------------------------------------------------------------------------------


def _kind(text: TextSource) -> Kind:
    """What the documents are read and written as; those of the `datasets` library become JSON lines."""
    from lmkit.text.documents import kind_of

    if text.dataset:
        kind = kind_of(text.dataset)
        return "jsonl" if kind == "text" else kind
    kinds = {kind_of(path) for path in text.files}
    if len(kinds) > 1:
        raise click.UsageError(f"--text: files of different kinds ({', '.join(sorted(kinds))}); run once for each kind")
    return kinds.pop()


def _inputs(text: TextSource, stack: ExitStack, *, again: bool) -> list[Named]:
    """The files of documents; with `again`, all of them can be read more than once."""
    from lmkit.text.corpus import read_rows
    from lmkit.text.documents import Named, kind_of

    if text.dataset not in (None, "-") and kind_of(text.dataset) == "text":
        rows = read_rows(text.dataset, config=text.config, split=text.split, streaming=text.streaming)
        return [Named(_spooled(stack, _as_json(rows, text.name)), text.name)]
    paths = [text.dataset] if text.dataset else text.files
    named = [Named(path, "standard input" if path == "-" else path) for path in paths]
    if not again:
        return named
    return [n if Path(n.path).is_file() else Named(_spooled(stack, _copied(n.path)), n.name) for n in named]


def _spooled(stack: ExitStack, pieces: Iterable[bytes]) -> Path:
    """A temporary file that lives as long as the stack."""
    path = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="lmkit-"))) / "documents"
    with path.open("wb") as file:
        file.writelines(pieces)
    return path


def _copied(path: str | Path) -> Iterator[bytes]:
    from lmkit.text.corpus import open_binary

    with open_binary(path) as file:
        while piece := file.read(1 << 20):
            yield piece


def _as_json(rows: Iterable[dict[str, Any]], name: str) -> Iterator[bytes]:
    for row in rows:
        try:
            yield json.dumps(row, ensure_ascii=False).encode("utf-8", "replace") + b"\n"
        except (TypeError, ValueError) as error:
            raise LmkitError(f"{name}: {error}; save the data set as parquet and filter that") from None


def _check_out(out: str, kind: Kind, targets: list[str | None]) -> None:
    """Refuses outputs that could not hold what is written."""
    if out == "-" and out not in targets:
        raise click.UsageError("several buckets need names; give --out OUT")
    if out == "-" and kind == "parquet":
        raise click.UsageError("parquet does not go to standard output; give --out OUT.parquet")
    if out != "-" and (kind == "parquet") != out.endswith(".parquet"):
        raise click.UsageError(f"--out {out}: documents are written as what they are read as, {kind}; name it so")


@contextmanager
def _picture(path: str | None, *, by_difference: bool, overwrite: bool) -> Iterator[Draw]:
    """What draws the histogram when all is known; that it can be drawn is checked before."""
    if path is None:
        yield lambda scores, marks: None
        return
    from lmkit.plots import histogram, require_plotting, save
    from lmkit.storage import new_file

    require_plotting(path)
    label = "cross-entropy difference, nats per word" if by_difference else "perplexity per word"
    with new_file(path, overwrite=overwrite) as file:
        yield lambda scores, marks: save(
            histogram(scores, label=label, thresholds=marks, log=not by_difference), file, path
        )
