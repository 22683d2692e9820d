"""`lmkit export`: a model in a foreign format."""

from __future__ import annotations

import click

from .options import open_output


@click.command()
@click.argument("model", metavar="MODEL")
@click.option("--format", "form", type=click.Choice(["arpa"]), default="arpa", show_default=True, help="The format.")
@click.option("--out", required=True, metavar="FILE", help="Where to write (.gz compresses); - for stdout.")
@click.option("--overwrite", is_flag=True, help="Replace an existing file.")
def export(model: str, form: str, out: str, overwrite: bool) -> None:
    """Writes MODEL as an ARPA file, which KenLM, SRILM and others read."""
    from lmkit.ngram.arpa import write_arpa
    from lmkit.registry import load

    loaded = load(model)
    with open_output(out, overwrite=overwrite) as file:
        write_arpa(loaded, file)
