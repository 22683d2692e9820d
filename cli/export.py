"""`lmkit export`: a model in a foreign format."""

from __future__ import annotations

import click

from .options import note, open_output


@click.command()
@click.argument("model", metavar="MODEL")
@click.option(
    "--format",
    "form",
    type=click.Choice(["arpa", "kenlm-trie", "kenlm-probing"]),
    default="arpa",
    show_default=True,
    help="The format; the binaries of KenLM are written by its build_binary.",
)
@click.option("--out", required=True, metavar="FILE", help="Where to write; for arpa .gz compresses, - is stdout.")
@click.option("--overwrite", is_flag=True, help="Replace an existing file.")
def export(model: str, form: str, out: str, overwrite: bool) -> None:
    """Writes MODEL as an ARPA file, which KenLM, SRILM and others read, or as a binary of KenLM's."""
    from pathlib import Path

    from lmkit.ngram.arpa import write_arpa
    from lmkit.ngram.kenlm_binary import write_kenlm_binary
    from lmkit.registry import load_language_model
    from lmkit.storage import new_file

    loaded = load_language_model(model, dtype="float64")
    if loaded.tokenizer.kind != "word":
        note(f"{model}: its tokens are {loaded.tokenizer.kind}s: who reads the file must cut texts into them first")
    if form == "arpa":
        with open_output(out, overwrite=overwrite) as file:
            write_arpa(loaded, file)
        return
    if out == "-":
        raise click.UsageError("KenLM's build_binary writes to a file, not to standard output; name one with --out")
    with new_file(out, overwrite=overwrite) as file:
        write_kenlm_binary(loaded, Path(file.name), "trie" if form == "kenlm-trie" else "probing")
