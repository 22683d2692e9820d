"""`lmkit query` and `lmkit lmplz`: KenLM's programs, with their own flags and streams."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from .options import Bytes, errors_option, note, open_output

if TYPE_CHECKING:
    from pathlib import Path

    from lmkit.ngram.ngram_lm import NGramConfig
    from lmkit.text.corpus import Block, Errors
    from lmkit.text_model import TextModel

ALL = frozenset({"word", "sentence", "summary"})
LEVELS = {"0": ALL - {"word", "sentence"}, "1": ALL - {"word"}, "2": ALL}


@click.command()
@click.argument("model", metavar="MODEL")
@click.option("-b", "flush", is_flag=True, help="Do not buffer: answer each line as it comes.")
@click.option("-n", "bare", is_flag=True, help="Do not wrap the lines in <s> and </s>.")
@click.option(
    "-v",
    "levels",
    multiple=True,
    type=click.Choice([*sorted(ALL), *LEVELS]),
    help="What to print; may be repeated. 2 (all three) is the default, 1 leaves out the words, 0 the lines too.",
)
@click.option(
    "-l",
    "loading",
    expose_value=False,
    type=click.Choice(["lazy", "populate", "read", "parallel"]),
    help="Accepted as KenLM's, and changes nothing: model folders are mapped, files read.",
)
@errors_option
def query(model: str, flush: bool, bare: bool, levels: tuple[str, ...], errors: Errors) -> None:
    """Scores text from standard input as KenLM's `query` does, and prints what it prints.

    MODEL is an ARPA file, a KenLM trie or a model folder. Each word is printed as
    word=vocab_id ngram_length log10(p(word|context)); the vocab_id of unknown words is 0. Unlike with KenLM's, a last
    line without a line feed is a line.
    """
    from lmkit.compat.query import Query
    from lmkit.registry import load_language_model
    from lmkit.text.corpus import read_files

    shown = _shown(levels)
    loaded = load_language_model(model, dtype="float64")
    answers = Query(loaded, sentences=not bare, words="word" in shown, lines="sentence" in shown)
    out = sys.stdout.buffer
    for block in read_files(["-"], errors=errors, say=note, live=flush):
        out.write(answers.block(block.data))
        if flush:
            out.flush()
    if "summary" in shown:
        out.write(answers.summary().encode())


def _shown(levels: tuple[str, ...]) -> frozenset[str]:
    """What -v asks for: a number sets all three, a name adds one."""
    shown: frozenset[str] = frozenset()
    for level in levels:
        shown = LEVELS[level] if level in LEVELS else shown | {level}
    return shown or ALL


# --- lmplz --------------------------------------------------------------------------------------------------------


class Multitoken(click.Command):
    """A command with options that take any number of values, as boost's program_options has them."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Joins the values of such an option, which end at the next option, into one."""
        return super().parse_args(ctx, list(_joined(args)))


VALUES = {"--prune": 100, "--discount_fallback": 100, "--interpolate_unigrams": 1}  # at most


def _joined(args: list[str]) -> Iterator[str]:
    at = 0
    while at < len(args):
        option = args[at]
        yield option
        at += 1
        if option in VALUES:
            begin = at
            while at < len(args) and at - begin < VALUES[option] and not args[at].startswith("-"):
                at += 1
            yield " ".join(args[begin:at])


class Numbers(click.ParamType):  # type: ignore[type-arg] # generic since click 8.4
    """Values that `Multitoken` joined."""

    name = "N..."

    def __init__(self, kind: type[int] | type[float]) -> None:
        self.kind = kind

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> tuple[float, ...]:
        """The numbers; usage error for anything else."""
        try:
            return tuple(self.kind(word) for word in value.split())
        except ValueError:
            self.fail(f"{value!r} should be numbers", param, ctx)


class Size(Bytes):
    """An amount of memory, in K where no unit stands."""

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """See `Bytes.convert`."""
        return super().convert(f"{value}K" if value.isdigit() else value, param, ctx)


def _refused(remedy: str) -> Callable[[click.Context, click.Parameter, object], None]:
    """For options of lmplz that lmkit does not have."""

    def refuse(ctx: click.Context, param: click.Parameter, value: object) -> None:
        if value:
            raise click.UsageError(f"lmkit has no {param.opts[0]}: {remedy}", ctx)

    return refuse


NO_MATTER = "Accepted, and changes nothing here."


@click.command(
    cls=Multitoken, epilog="--memory takes sizes as GNU sort does: 2G, 512M, 80% of the memory, K where no unit stands."
)
@click.option("-o", "--order", type=click.IntRange(1, 100), required=True, help="Order of the model.")
@click.option(
    "--interpolate_unigrams", default="1", metavar="[0|1]", help="0 gives all unseen mass to <unk>, as SRI does."
)
@click.option("--skip_symbols", is_flag=True, help="Read <s>, </s> and <unk> in the text as white space.")
@click.option("-S", "--memory", type=Size(), help="Memory for counting; a text that needs more is counted on disk.")
@click.option(
    "-T", "--temp_prefix", metavar="PREFIX", help="Where it is then counted: a folder, or how its path begins."
)
@click.option("--vocab_pad", type=click.IntRange(0), default=0, help="Pad the vocabulary with <unk> to this size.")
@click.option("--verbose_header", is_flag=True, help="Say in the ARPA file what it was made from.")
@click.option("--text", default="-", metavar="FILE", help="Read the text from a file instead of standard input.")
@click.option("--arpa", default="-", metavar="FILE", help="Write the ARPA file there instead of to standard output.")
@click.option("--prune", type=Numbers(int), default="", help="Prune n-grams seen at most so often, by order: 0 0 1.")
@click.option("--limit_vocab_file", metavar="FILE", help="Prune n-grams with words that this file does not hold.")
@click.option(
    "--discount_fallback",
    "fallback",
    type=Numbers(float),
    help="Discounts for orders whose own cannot be estimated; with none given 0.5 1 1.5.",
)
@click.option("--minimum_block", expose_value=False, metavar="ARG", help=NO_MATTER)
@click.option("--sort_block", expose_value=False, metavar="ARG", help=NO_MATTER)
@click.option("--block_count", expose_value=False, metavar="ARG", help=NO_MATTER)
@click.option("--vocab_estimate", expose_value=False, metavar="ARG", help=NO_MATTER)
@click.option(
    "--intermediate", expose_value=False, hidden=True, callback=_refused("write a model folder with lmkit train ngram")
)
@click.option(
    "--renumber",
    is_flag=True,
    expose_value=False,
    hidden=True,
    callback=_refused("ARPA files number no words; leave it out"),
)
@click.option(
    "--collapse_values",
    is_flag=True,
    expose_value=False,
    hidden=True,
    callback=_refused("probabilities and back-offs stay apart; leave it out"),
)
@errors_option
def lmplz(
    order: int,
    interpolate_unigrams: str,
    skip_symbols: bool,
    memory: int | None,
    temp_prefix: str | None,
    vocab_pad: int,
    verbose_header: bool,
    text: str,
    arpa: str,
    prune: tuple[int, ...],
    limit_vocab_file: str | None,
    fallback: tuple[float, ...] | None,
    errors: Errors,
) -> None:
    """Estimates a model with modified Kneser-Ney smoothing as KenLM's `lmplz` does, from text to ARPA.

    The numbers are lmplz's; the n-grams of a section stand in another order. Unlike with lmplz, a last line without a
    line feed is a whole sentence.
    """
    from lmkit.ngram.estimation import Limits
    from lmkit.ngram.external import MEMBER_BYTES
    from lmkit.ngram.ngram_lm import NGramConfig, NGramLM
    from lmkit.text.corpus import learn_corpus, read_files, require_text
    from lmkit.text.vocabulary import words_of

    interpolated = _switch(interpolate_unigrams)
    if vocab_pad and not interpolated:
        raise click.UsageError("--vocab_pad requires --interpolate_unigrams be on")
    config = NGramConfig(
        order,
        fallback=NGramConfig.fallback if fallback is None else _three(fallback),
        prune=prune,
        interpolate_unigrams=interpolated,
        vocab_pad=vocab_pad,
    )
    Limits(prune).check(order)
    limit = None if limit_vocab_file is None else words_of(limit_vocab_file)
    click.echo("=== 1/5 Counting and sorting n-grams ===", err=True)
    blocks = (_without_symbols(block, skip_symbols) for block in read_files([text], errors=errors, say=note))
    tokenizer, corpus = learn_corpus(blocks, "word")
    require_text(corpus, "standard input" if text == "-" else text)
    click.echo(f"Unigram tokens {len(corpus.ids)} types {len(tokenizer.vocabulary) - 1}", err=True)
    click.echo("=== 2/5 Calculating and sorting adjusted counts ===", err=True)
    header = ""
    if verbose_header:
        name = "stdin" if text == "-" else text
        header = f"# Input file: {name}\n# Token count: {len(corpus.ids)}\n# Smoothing: Modified Kneser-Ney\n"
    if memory is None or memory >= MEMBER_BYTES * len(corpus.ids):
        model = NGramLM.fit(corpus, tokenizer, config, limit_vocabulary=limit)
        _tell(model, config, fall_back=fallback is not None)
        _write(model, arpa, header)
        return
    with _work_folder(temp_prefix) as work:
        model = NGramLM.fit(corpus, tokenizer, config, limit_vocabulary=limit, memory=memory, work=work)
        _tell(model, config, fall_back=fallback is not None)
        _write(model, arpa, header)  # while the folder is there: it holds the model


def _switch(text: str) -> bool:
    """What boost reads as true or false; with no value the option is on."""
    values = {
        "": True,
        **dict.fromkeys(("1", "true", "yes", "on"), True),
        **dict.fromkeys(("0", "false", "no", "off"), False),
    }
    if text.lower() not in values:
        raise click.BadParameter(f"{text!r} is neither 0 nor 1", param_hint="--interpolate_unigrams")
    return values[text.lower()]


def _three(values: tuple[float, ...]) -> tuple[float, float, float]:
    """Discounts for counts 1, 2 and 3 or more; the last given holds for the others."""
    if len(values) > 3:
        raise click.BadParameter("at most three: for counts 1, 2 and 3 or more", param_hint="--discount_fallback")
    first, second, third = (*values, *[values[-1]] * (3 - len(values))) if values else (0.5, 1.0, 1.5)
    if not (0 <= first <= 1 and 0 <= second <= 2 and 0 <= third <= 3):
        raise click.BadParameter("a discount is at least 0 and at most its count", param_hint="--discount_fallback")
    return first, second, third


SYMBOLS = re.compile(rb"(?<![^\0\t\n\r ])(?:</?s>|<unk>)(?![^\0\t\n\r ])")


def _without_symbols(block: Block, skip: bool) -> Block:
    """A block with white space where `<s>`, `</s>` and `<unk>` stand as words; without `skip` they are refused."""
    from lmkit.errors import LmkitError

    if skip:
        return block._replace(data=SYMBOLS.sub(b" ", block.data))
    found = SYMBOLS.search(block.data)
    if found:
        line = block.line + block.data.count(b"\n", 0, found.start())
        raise LmkitError(
            f"{block.name}:{line}: special word {found[0].decode()} is not allowed in the text; "
            "pass --skip_symbols to read it as white space"
        )
    return block


@contextmanager
def _work_folder(prefix: str | None) -> Iterator[Path]:
    """An empty folder, in the folder or with the beginning that -T names, removed in the end."""
    import tempfile
    from pathlib import Path

    place = Path(tempfile.gettempdir() if prefix is None else prefix)
    folder, name = (place, "lmkit-") if place.is_dir() else (place.parent, place.name)
    with tempfile.TemporaryDirectory(prefix=name, dir=folder) as work:
        yield Path(work)


def _tell(model: TextModel, config: NGramConfig, *, fall_back: bool) -> None:
    """What lmplz says of a model on stderr; without `fall_back` an error where it fails."""
    from lmkit.errors import LmkitError
    from lmkit.ngram.ngram_lm import NGramLM

    assert isinstance(model.model, NGramLM)
    notes = model.model.notes
    for n, reason in notes["fallback"].items():
        if not fall_back:
            remedy = "deduplicate the text, or rerun with --discount_fallback"
            raise LmkitError(f"could not calculate Kneser-Ney discounts for {n}-grams: {reason}; {remedy}")
        fixed = _discounts(config.fallback or ())
        click.echo(f"Substituting fallback discounts for order {int(n) - 1}: {fixed}", err=True)
    click.echo("Statistics:", err=True)
    for n, (size, discounts) in enumerate(zip(model.model.ngrams, notes["discounts"], strict=True), 1):
        click.echo(f"{n} {size} {_discounts(discounts)}", err=True)


def _discounts(values: Iterable[float]) -> str:
    return " ".join(f"{name}={value:.6g}" for name, value in zip(("D1", "D2", "D3+"), values, strict=True))


def _write(model: TextModel, path: str, header: str) -> None:
    from lmkit.ngram.arpa import write_arpa

    click.echo("=== 5/5 Writing ARPA model ===", err=True)
    with open_output(path, overwrite=True) as file:
        file.write(header.encode())
        write_arpa(model, file)
