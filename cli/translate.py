"""`lmkit translate`: translations, a line out for every line in."""

from __future__ import annotations

import json
import math
import secrets
import signal
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import click

from .options import MANY, Command, TextSource, errors_option, note, typed_options, with_options
from .searching import BEST, Searching, search_options

if TYPE_CHECKING:
    from types import FrameType

    from lmkit.nmt.translating import SearchConfig
    from lmkit.nmt.translator import Translation, Translator
    from lmkit.text.corpus import Block

BUFFER = 1000  # lines that are read before they are translated together


@dataclass(frozen=True)
class Choosing:
    """Which of the translations that the model has are given: `--nbest`, `--sample` and their relatives."""

    nbest: int | None
    sample: bool
    temperature: float
    top_k: int | None
    top_p: float | None
    min_p: float | None
    seed: int | None

    @property
    def num(self) -> int:
        """How many are given of each sentence."""
        return self.nbest or 1

    def config(self, searching: Searching) -> SearchConfig:
        """The search for all that is chosen from."""
        from dataclasses import replace

        from lmkit.nmt.translating import SamplingConfig

        num = searching.pool(self.num)
        if not self.sample:
            return searching.config(num)
        drawn = SamplingConfig(num, self.temperature, self.top_k, self.top_p, self.min_p)
        return replace(searching.config(), sampling=drawn)


def choice_options(command: Command) -> Command:
    """Adds the options of `Choosing`; the command receives them as one `choosing`."""
    options = [
        click.option("--nbest", type=click.IntRange(1, 10_000), metavar="N", help="N translations of each line."),
        click.option("--sample", is_flag=True, help="Draw translations instead of searching for the best."),
        click.option(
            "--temperature", type=click.FloatRange(0, min_open=True), default=1.0, help="... below 1: likelier ones."
        ),
        click.option("--top-k", type=click.IntRange(1), help="... from the k likeliest tokens only."),
        click.option("--top-p", type=click.FloatRange(0, 1, min_open=True), help="... the likeliest that make up p."),
        click.option("--min-p", type=click.FloatRange(0, 1), help="... those at least p times as likely as the best."),
        click.option("--seed", type=click.IntRange(0, 2**63 - 1), help="... the same seed draws the same text."),
    ]

    def wrapped(**given: Any) -> Any:
        choosing = Choosing(*(given.pop(field.name) for field in fields(Choosing)))
        drawn = (choosing.top_k, choosing.top_p, choosing.min_p, choosing.seed)
        if not choosing.sample and (any(value is not None for value in drawn) or choosing.temperature != 1):
            raise click.UsageError("--temperature, --top-k, --top-p, --min-p and --seed belong to --sample; give both")
        if choosing.sample and (typed := typed_options(BEST)):
            raise click.UsageError(f"{typed[0]} is for finding the best, and --sample draws; leave one of them out")
        return command(**given, choosing=choosing)

    return with_options(command, options, wrapped)


@dataclass(frozen=True)
class Output:
    """What is written of translations, and how."""

    form: Literal["text", "json", "tsv"]
    scores: bool
    alignments: bool
    plots: str | None

    @property
    def attentive(self) -> bool:
        """Whether it takes to know where translations looked."""
        return self.alignments or self.plots is not None

    def check(self, translator: Translator) -> None:
        """LmkitError for a model that cannot tell what is asked for."""
        if self.attentive:
            translator.model.require_attention()

    def head(self) -> str:
        """What stands before the first line."""
        columns = ["line", "rank", "score", "log_prob", "text", *["alignment"] * self.alignments]
        return "\t".join(columns) + "\n" if self.form == "tsv" else ""

    def lines(self, number: int, line: str, found: list[Translation], nbest: bool) -> str:
        """The translations of a line, which is the number-th, counted from 1."""
        if self.form == "json":
            translations = [self._json(t) for t in found]
            return json.dumps({"line": number, "source": line, "translations": translations}, ensure_ascii=False) + "\n"
        if self.form == "text" and nbest:
            return "".join(self._moses(number - 1, t) for t in found)
        rows = [self._columns(number, rank, t) for rank, t in enumerate(found, 1)]
        return "".join("\t".join(row) + "\n" for row in rows)

    def _json(self, translation: Translation) -> dict[str, Any]:
        figures = {"score": translation.score, "log_prob": translation.log_prob}
        finite = {name: value if math.isfinite(value) else None for name, value in figures.items()}
        links = translation.attention.links if translation.attention else []
        return {"text": translation.text, **finite, **({"alignment": links} if self.alignments else {})}

    def _moses(self, number: int, translation: Translation) -> str:
        from lmkit.rescoring import Hypothesis

        features = f"log_prob= {translation.log_prob:.6f} length= {len(translation.ids)}"
        rest = (_pharaoh(translation),) if self.alignments else ()
        return f"{Hypothesis(str(number), translation.text, features, translation.score, rest)}\n"

    def _columns(self, number: int, rank: int, translation: Translation) -> list[str]:
        aligned = [_pharaoh(translation)] if self.alignments else []
        score = f"{translation.score:.6f}"
        if self.form == "tsv":
            return [str(number), str(rank), score, f"{translation.log_prob:.6f}", _field(translation.text), *aligned]
        scores = [score] if self.scores else []
        return [_field(translation.text) if scores or aligned else translation.text, *scores, *aligned]


def _field(text: str) -> str:
    """A text as a column among others."""
    return text.replace("\t", "\\t")


def _pharaoh(translation: Translation) -> str:
    return " ".join(f"{i}-{j}" for i, j in translation.attention.links) if translation.attention else ""


def output_options(command: Command) -> Command:
    """Adds the options of `Output`; the command receives them as one `output`."""
    options = [
        click.option(
            "--format",
            "form",
            type=click.Choice(["text", "json", "tsv"]),
            default="text",
            show_default=True,
            help="text: a line each, or with --nbest the n-best format of Moses; json: an object a line.",
        ),
        click.option("--scores", is_flag=True, help="The score behind each translation, after a tab."),
        click.option(
            "--alignments", is_flag=True, help="Pairs i-j: target word j looked at source word i most, from 0."
        ),
        click.option(
            "--attention-plot",
            "plots",
            metavar="DIR",
            help="A picture a line of where each word looked, in a new folder.",
        ),
    ]

    def wrapped(**given: Any) -> Any:
        output = Output(*(given.pop(field.name) for field in fields(Output)))
        return command(**given, output=output)

    return with_options(command, options, wrapped)


@click.command()
@click.argument("models", nargs=-1, required=True, metavar="MODEL...")
@click.option(
    "--text", "files", multiple=True, default=("-",), metavar="FILE", help="Lines to translate.  [default: stdin]"
)
@errors_option
@search_options
@choice_options
@output_options
@click.option(
    "--buffer",
    type=click.IntRange(1),
    metavar="LINES",
    help=f"Lines that are read and translated together.  [default: {BUFFER:,}; 1 for what is typed]",
)
def translate(
    models: tuple[str, ...],
    files: tuple[str, ...],
    errors: Literal["strict", "replace"],
    searching: Searching,
    choosing: Choosing,
    output: Output,
    buffer: int | None,
) -> None:
    """Translates lines from standard input: a line out for every line in, in their order; blank lines stay blank.

    Several MODELs, over the same vocabularies, translate as an ensemble. The language model of --lm is one over the
    target vocabulary: lmkit train ngram --tokenizer MODEL:target makes it.
    """
    if output.plots is not None:
        _require_new_folder(output.plots)
    translator, company = searching.load(models)
    config, phrases = choosing.config(searching), searching.phrases()
    translator.check(config, company, phrases)
    searching.check(translator)
    output.check(translator)
    seed = secrets.randbits(63) if choosing.seed is None else choosing.seed
    typed = files == ("-",) and sys.stdin is not None and sys.stdin.isatty()
    text = TextSource(files, None, None, "", "", False, errors)
    before = 0  # lines
    with searching.products():
        _write(output.head())
        for block in chunks(text.blocks(live=True), buffer or (1 if typed else BUFFER)):
            lines = block.data.decode().split("\n")[:-1]
            if not before:
                _warn_of_strangers(translator, lines)
            found = translator.hypotheses(block, config, company=company, phrases=phrases, seed=seed, before=before)
            found = [searching.chosen(some, choosing.num, drawn=choosing.sample) for some in found]
            if output.attentive:
                found = translator.with_attention(lines, found)
            found = searching.finished(translator, lines, found)
            numbered = enumerate(zip(lines, found, strict=True), before + 1)
            _write("".join(output.lines(n, line, some, choosing.nbest is not None) for n, (line, some) in numbered))
            if output.plots is not None:
                _draw(Path(output.plots), before, found)
            before += len(lines)


def chunks(blocks: Iterable[Block], size: int) -> Iterator[Block]:
    """The same text in blocks of so many lines; at the end of a file perhaps fewer."""
    held: list[bytes] = []
    last: Block | None = None
    for block in blocks:
        if last is not None and held and block.name != last.name:
            yield _joined(held, last)
            held = []
        held += block.data.split(b"\n")[:-1]
        end = block.line + block.data.count(b"\n")
        last = block._replace(line=end)
        while len(held) >= size:
            yield _joined(held[:size], last._replace(line=end), len(held) - size)
            held = held[size:]
    if last is not None and held:
        yield _joined(held, last)


def _joined(lines: list[bytes], last: Block, behind: int = 0) -> Block:
    """Lines as a block; `last.line` is the number of the line that follows `behind` more."""
    return last._replace(data=b"\n".join([*lines, b""]), line=last.line - behind - len(lines))


def _warn_of_strangers(translator: Translator, lines: list[str]) -> None:
    """Says so where a text looks like one of another language."""
    share = translator.unknown_share(lines)
    if share > MANY:
        told = f" It translates {translator.direction}." if translator.direction else ""
        note(f"{share:.0%} of the source is unknown to {translator.name}: is it the language that it translates?{told}")


def _require_new_folder(name: str) -> None:
    from lmkit.plots import require_plotting

    require_plotting(f"{name}/1.png")
    if Path(name).exists() and (not Path(name).is_dir() or any(Path(name).iterdir())):
        raise click.UsageError(f"--attention-plot {name}: is there already; give a new folder")


def _draw(folder: Path, before: int, found: list[list[Translation]]) -> None:
    """A picture of the best translation of each line, by the number of the line."""
    from lmkit.plots import attention, save
    from lmkit.storage import new_file

    for number, (best, *_) in enumerate(found, before + 1):
        if best.attention is not None:
            path = folder / f"{number:06}.png"
            with new_file(path) as file:
                save(attention(*best.attention), file, path)


def _write(text: str) -> None:
    """Writes whole lines, whatever happens meanwhile."""
    with _held_off():
        sys.stdout.buffer.write(text.encode())
        sys.stdout.flush()


@contextmanager
def _held_off() -> Iterator[None]:
    """Lets the first interruption wait until the block is over; the next one does not."""
    received: list[int] = []
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    def wait(number: int, frame: FrameType | None) -> None:
        received.append(number)
        restore()

    for number in before:
        signal.signal(number, wait)
    try:
        yield
    finally:
        restore()
        for one in received:
            signal.raise_signal(one)
