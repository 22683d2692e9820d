"""Options that several commands share, and what they stand for."""

from __future__ import annotations

import math
import os
import re
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, Literal, TypeVar, cast

import click
from click.core import ParameterSource

if TYPE_CHECKING:
    import numpy.typing as npt
    import pyarrow as pa

    from lmkit.language_model import Context
    from lmkit.nn.precision import InferencePrecisionName
    from lmkit.text.corpus import Block
    from lmkit.text_model import TextModel

TEXT = ("files", "dataset", "dataset_config", "split", "column", "streaming")  # parameters of `text_options`
Command = TypeVar("Command", bound=Callable[..., Any])
MANY = 0.5  # share of unknown tokens that makes a text look like one of another language
BASES = {"e": math.e, "2": 2.0, "10": 10.0}  # of logarithms


@dataclass(frozen=True)
class TextSource:
    """Where a text comes from: files, or a column of a data set."""

    files: tuple[str, ...]
    dataset: str | None
    config: str | None
    split: str
    column: str
    streaming: bool
    errors: Literal["strict", "replace"]

    def __bool__(self) -> bool:
        """Whether any was given."""
        return bool(self.files or self.dataset)

    @property
    def name(self) -> str:
        """For messages and model cards."""
        return f"{self.dataset}[{self.split}]" if self.dataset else ", ".join(self.files)

    def blocks(self, *, live: bool = False) -> Iterator[Block]:
        """The text; with `live`, lines from standard input are handed on as they come."""
        from lmkit.text.corpus import read_dataset, read_files

        if self.dataset:
            return read_dataset(
                self.dataset, config=self.config, split=self.split, column=self.column, streaming=self.streaming
            )
        return read_files(self.files, errors=self.errors, say=note, live=live)


class ContextOption(click.ParamType):  # type: ignore[type-arg]
    """What a model sees of a text; None: each model's own."""

    name = "context"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Context:
        """The context."""
        from lmkit.language_model import Context

        return value if isinstance(value, Context) else Context.of(value)


context_option = click.option(
    "--context",
    type=ContextOption(),
    metavar="C",
    help="What a model sees before a token: sentence, carried, window-SIZE or window-SIZE-STRIDE; else each its own.",
)
errors_option = click.option(
    "--errors",
    type=click.Choice(["strict", "replace"]),
    default="strict",
    show_default=True,
    help="What to do with bytes that are not UTF-8: stop, or put U+FFFD.",
)


dataset_option = click.option(
    "--dataset", metavar="NAME", help="Instead: a data set of `datasets`, or a .parquet/.json/.csv."
)
dataset_config_option = click.option("--dataset-config", metavar="C", help="Configuration of the data set.")
split_option = click.option("--split", metavar="S", default="train", show_default=True, help="Split of the data set.")
streaming_option = click.option("--streaming", is_flag=True, help="Stream the data set instead of preparing it whole.")


class Bytes(click.ParamType):  # type: ignore[type-arg]
    """An amount of memory, as `lmplz -S` takes it."""

    name = "bytes"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Its bytes."""
        found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([kKmMgGtT%]?)[iI]?[bB]?", str(value))
        if not found or not float(found[1]):
            self.fail(f"{value!r} is not an amount of memory; write 500M, 2G or 50%", param, ctx)
        if found[2] == "%":
            return int(float(found[1]) / 100 * os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"))
        return int(float(found[1]) * 1024 ** " KMGT".index(found[2].upper() or " "))


class Counts(click.ParamType):  # type: ignore[type-arg]
    """Whole numbers between commas."""

    name = "counts"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, ...]:
        """The numbers."""
        if isinstance(value, tuple):
            return value
        try:
            return tuple(int(number) for number in value.split(",") if value)
        except ValueError:
            self.fail(f"{value!r} is not a list of whole numbers; write 0,0,1", param, ctx)


def with_options(command: Command, options: Sequence[Callable[[Any], Any]], wrapped: Callable[..., Any]) -> Command:
    """A command with more options, in their order; `wrapped` calls it with what they come to."""
    wrapped.__name__, wrapped.__doc__ = command.__name__, command.__doc__
    wrapped.__click_params__ = getattr(command, "__click_params__", [])  # type: ignore[attr-defined]
    result: Any = wrapped
    for option in reversed(options):
        result = option(result)
    return result  # type: ignore[no-any-return]


device_option = click.option("--device", default="cpu", show_default=True, metavar="cpu|cuda", help="Where to work.")
precision_option = click.option(
    "--precision",
    type=click.Choice(["auto", "float32", "bfloat16", "int8"]),
    default="float32",
    show_default=True,
    help="Of products; auto: bfloat16 where it is fast; int8: weights of 8 bits, on CPUs.",
)


def has_products(model: TextModel) -> bool:
    """Whether a language model multiplies: n-gram models, for which torch is not even imported, look up."""
    members = getattr(model.model, "members", [model.model])  # of a mixture
    return any(member.kind != "ngram" for member in members)


def products_of(
    models: Sequence[TextModel], device: str, precision: InferencePrecisionName
) -> AbstractContextManager[Any]:
    """Where products of language models run in that type; a UsageError if they have none to choose one for."""
    if not any(map(has_products, models)):
        if precision in ("bfloat16", "int8"):
            names = ", ".join(model.name for model in models)
            raise click.UsageError(f"--precision is that of products, and {names} has none; leave it out")
        return nullcontext()
    import torch

    from lmkit.nn.precision import products

    return products(torch.device(device), precision)


def text_options(command: Command, *, required: bool = True) -> Command:
    """Adds `--text` and its relatives; the command receives them as one `text: TextSource`.

    Where they are not required `text` may be false: then none was given.
    """
    options = [
        click.option("--text", "files", multiple=True, metavar="FILE", help="Text file, - for stdin; may be repeated."),
        dataset_option,
        dataset_config_option,
        split_option,
        click.option(
            "--column", metavar="C", default="text", show_default=True, help="Its column that holds the text."
        ),
        streaming_option,
        errors_option,
    ]

    def wrapped(**given: Any) -> Any:
        source = TextSource(*(given.pop(name) for name in (*TEXT, "errors")))
        require_dataset(source.dataset, ("dataset_config", "split", "column", "streaming"))
        if (required and not source) or (source.files and source.dataset):
            raise click.UsageError("give the text with --text FILE (or --dataset NAME, not both)")
        return command(**given, text=source)

    return with_options(command, options, wrapped)


def typed_options(names: Collection[str]) -> list[str]:
    """Those of the running command's parameters that were typed, as they are written."""
    context = click.get_current_context()
    return [
        parameter.opts[0]
        for parameter in context.command.params
        if parameter.name in names and context.get_parameter_source(parameter.name) is ParameterSource.COMMANDLINE
    ]


def beam_for(num: int, beam: int) -> int:
    """A beam that holds `num` hypotheses; says so where `--beam` was typed and is narrower."""
    if num > beam and typed_options(["beam"]):
        note(f"--beam {beam} is too narrow for {num} hypotheses; the beam is {num}")
    return max(beam, num)


def require_dataset(dataset: str | None, names: Collection[str]) -> None:
    """Refuses parameters of a data set that were typed where there is none."""
    if dataset is None and (typed := typed_options(names)):
        raise click.UsageError(f"{typed[0]} is for texts of --dataset; give both, or leave it out")


def one_sort(first: Collection[str], first_is: str, second: Collection[str], second_is: str) -> bool:
    """Whether options of the first sort were typed; those of the other sort are then refused.

    first, second: names of parameters; first_is, second_is: what they are for.
    """
    one, other = typed_options(first), typed_options(second)
    if one and other:
        raise click.UsageError(f"{one[0]} is for {first_is} and {other[0]} for {second_is}; leave one of them out")
    return bool(one)


def read_sentences(path: str, errors: Literal["strict", "replace"]) -> list[str]:
    """The lines of a file, `-` for standard input; errors: what to do with bytes that are not UTF-8."""
    from lmkit.text.corpus import read_files

    return [
        line for block in read_files([path], errors=errors, say=note) for line in block.data.decode().split("\n")[:-1]
    ]


@contextmanager
def open_output(out: str, *, overwrite: bool) -> Iterator[BinaryIO]:
    """A file to write, which appears whole or not at all, compressed if it ends in .gz; `-` is standard output."""
    import gzip

    from lmkit.storage import new_file

    if out == "-":
        yield sys.stdout.buffer
        return
    with new_file(out, overwrite=overwrite) as file:
        if out.endswith(".gz"):
            with gzip.GzipFile(fileobj=file, mode="wb", compresslevel=6, mtime=0) as packed:
                yield cast(BinaryIO, packed)
        else:
            yield file


def note(line: str) -> None:
    """Says something worth knowing, on stderr."""
    click.echo(f"lmkit: {line}", err=True)


def sizes_by_order(sizes: list[int]) -> str:
    """How many n-grams there are of each order."""
    return " ".join(f"{n}:{size:,}" for n, size in enumerate(sizes, 1))


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """Columns side by side: the first flush left, the others flush right."""
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]

    def line(row: tuple[str, ...]) -> str:
        cells = [row[0].ljust(widths[0]), *(c.rjust(w) for c, w in zip(row[1:], widths[1:], strict=True))]
        return "  ".join(cells).rstrip()

    return "\n".join([line(head), "  ".join("-" * w for w in widths), *map(line, rows)])


def whole(numbers: npt.NDArray[Any]) -> pa.Array:
    """Whole numbers (n,) as byte strings."""
    import pyarrow as pa
    import pyarrow.compute as pc

    from lmkit.text.arrow import to_arrow

    return pc.cast(pc.cast(to_arrow(numbers), pa.string()), pa.binary())


def print_columns(columns: list[pa.Array]) -> None:
    """Columns of byte strings as tab-separated values."""
    import pyarrow.compute as pc

    from lmkit.text.arrow import end_to_end, strings

    tab, line_feed, nothing = strings([b"\t", b"\n", b""])
    rows = pc.binary_join_element_wise(*columns, tab)
    sys.stdout.buffer.write(end_to_end(pc.binary_join_element_wise(rows, line_feed, nothing)))
    sys.stdout.flush()
