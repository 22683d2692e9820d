"""`lmkit surprisal`: how surprising each word of a text is for models."""

from __future__ import annotations

import json
import math
import sys
from typing import TYPE_CHECKING, Literal

import click

from .options import BASES, TextSource, context_option, device_option, print_columns, text_options, whole

if TYPE_CHECKING:
    from lmkit.language_model import Context
    from lmkit.surprisal import Words, WordScores


@click.command()
@click.argument("models", nargs=-1, required=True, metavar="MODEL...")
@text_options
@context_option
@device_option
@click.option("--base", type=click.Choice(list(BASES)), default="2", show_default=True, help="Of logarithms; 2: bits.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["tsv", "json"]),
    default="tsv",
    show_default=True,
    help="Tab-separated columns with a header, or a JSON object a line.",
)
def surprisal(
    models: tuple[str, ...],
    context: Context | None,
    device: str,
    base: str,
    form: Literal["tsv", "json"],
    text: TextSource,
) -> None:
    """Surprisal of each word of a text, -log2 p(word | what stands before it).

    A row a word and one for the </s> of each line: line, position on the line, word, and for each model its surprisal
    and a 1 if the word holds something unknown to it. The tokens of subword and character models are summed to
    white-space words; the space before a word belongs to it, space at the end of a line to </s>.
    """
    from lmkit.registry import load_language_model
    from lmkit.surprisal import surprisals
    from lmkit.text.corpus import require_lines

    loaded = [load_language_model(path, device=device) for path in models]
    if form == "tsv":
        columns = [f"{name}\t{name}.unknown" for name in models]
        click.echo("\t".join(["line", "position", "word", *columns]))
    show = _print_rows if form == "tsv" else _print_objects
    for words, scores in surprisals(loaded, require_lines(text.blocks(live=True), text.name), context=context):
        show(models, words, scores, BASES[base])


def _print_rows(models: tuple[str, ...], words: Words, scores: list[WordScores], base: float) -> None:
    import numpy as np

    from lmkit.text.arrow import six_decimals

    columns = [whole(words.lines), whole(words.positions), words.words]
    for found in scores:
        bits = np.abs(found.log_probs) / math.log(base)  # rather than - 0.0
        columns += [six_decimals(bits), whole(found.unknown.view(np.uint8))]
    print_columns(columns)


def _print_objects(models: tuple[str, ...], words: Words, scores: list[WordScores], base: float) -> None:
    """What is impossible for a model has null as its surprisal."""
    places = zip(words.lines.tolist(), words.positions.tolist(), words.words.to_pylist(), strict=True)
    values = [[None if p == -math.inf else abs(p) / math.log(base) for p in s.log_probs.tolist()] for s in scores]
    unknown = [s.unknown.tolist() for s in scores]
    for i, (line, position, word) in enumerate(places):
        row = {
            **{"line": line, "position": position, "word": word.decode()},
            "surprisal": {m: v[i] for m, v in zip(models, values, strict=True)},
            "unknown": [m for m, flags in zip(models, unknown, strict=True) if flags[i]],
        }
        sys.stdout.write(json.dumps(row, ensure_ascii=False, allow_nan=False) + "\n")
    sys.stdout.flush()
