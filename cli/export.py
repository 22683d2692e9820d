"""`lmkit export`: a model in a foreign format."""

from __future__ import annotations

import sys

import click


@click.command()
@click.argument("model", metavar="MODEL")
@click.option("--format", "form", type=click.Choice(["arpa"]), default="arpa", show_default=True, help="The format.")
@click.option("--out", required=True, metavar="FILE", help="Where to write (.gz compresses); - for stdout.")
@click.option("--overwrite", is_flag=True, help="Replace an existing file.")
def export(model: str, form: str, out: str, overwrite: bool) -> None:
    """Writes MODEL as an ARPA file, which KenLM, SRILM and others read."""
    import gzip

    from lmkit.ngram.arpa import write_arpa
    from lmkit.registry import load
    from lmkit.storage import new_file

    loaded = load(model)
    if out == "-":
        write_arpa(loaded, sys.stdout.buffer)
        return
    with new_file(out, overwrite=overwrite) as file:
        if out.endswith(".gz"):
            with gzip.GzipFile(fileobj=file, mode="wb", compresslevel=6, mtime=0) as packed:
                write_arpa(loaded, packed)  # type: ignore[arg-type]
        else:
            write_arpa(loaded, file)
