"""`lmkit evaluate`: perplexity of one or more models on one text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from .options import TextSource, table, text_options

if TYPE_CHECKING:
    from lmkit.language_model import PerplexityReport


@click.command()
@click.argument("models", nargs=-1, required=True, metavar="MODEL...")
@text_options
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list, one object a model.")
def evaluate(models: tuple[str, ...], as_json: bool, text: TextSource) -> None:
    """Perplexity of models on a text, in one table.

    The unit is the white-space word plus one </s> a line, whatever a model's own tokens are. `excl. OOV` leaves unknown
    words out; bits per byte is missing where words are unknown.
    """
    from lmkit.registry import load
    from lmkit.text.corpus import encode_corpus, require_text

    loaded = [load(path) for path in models]
    blocks = list(text.blocks())
    reports = []
    for model in loaded:
        corpus = encode_corpus(blocks, model.tokenizer)
        require_text(corpus, text.name)
        reports.append(model.evaluate(corpus))
    if as_json:
        click.echo(json.dumps([r.to_json() for r in reports], indent=2, allow_nan=False))
        return
    click.echo(perplexity_table(reports))
    for signature in dict.fromkeys(r.signature for r in reports):
        click.echo(f"signature {signature}", err=True)


def perplexity_table(reports: list[PerplexityReport]) -> str:
    """Reports as lines of text."""
    head = ("model", "kind", "tokenizer", "words", "lines", "OOV", "perplexity", "excl. OOV", "bits/byte")
    rows = [
        (
            *(r.model, r.kind, r.tokenizer, f"{r.words:,}", f"{r.sentences:,}", f"{r.oov:,}"),
            *(_figure(v, d) for v, d in ((r.perplexity, 2), (r.perplexity_excluding_oov, 2), (r.bits_per_byte, 4))),
        )
        for r in reports
    ]
    return table(head, rows)


def _figure(value: float | None, decimals: int) -> str:
    return "-" if value is None else f"{value:,.{decimals}f}"
