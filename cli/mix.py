"""`lmkit mix`: several models in one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import click

from .options import note, table

if TYPE_CHECKING:
    from lmkit.text.corpus import Corpus
    from lmkit.text_model import TextModel


@click.command()
@click.argument("models", nargs=-1, required=True, metavar="MODEL MODEL...")
@click.option("--out", required=True, metavar="DIR", help="Folder of the mixture.")
@click.option("--overwrite", is_flag=True, help="Replace a model folder, once the new one is complete.")
@click.option(
    "--method",
    type=click.Choice(["linear", "log-linear", "static"]),
    default="linear",
    show_default=True,
    help="Weighted mean of probabilities; product of their powers; or the mean as one n-gram model.",
)
@click.option("--weights", metavar="W,W...", help="Weights of the models, in their order; equal if not given.")
@click.option("--tune", metavar="FILE", help="Instead: the weights that suit this held-out text best.")
def mix(
    models: tuple[str, ...],
    out: str,
    overwrite: bool,
    method: Literal["linear", "log-linear", "static"],
    weights: str | None,
    tune: str | None,
) -> None:
    """Mixes models that share a vocabulary.

    linear and log-linear keep the models in the folder and mix word by word, whatever kinds they are. static makes one
    n-gram model of n-gram models that back off (SRILM's -mix-lm): nearly the linear mixture, at the speed of one model.
    log-linear sums over the vocabulary after every history, which is slow for large ones.

    --tune finds the weights by expectation maximisation (for static too: those of linear), or for log-linear by
    Newton's method. To train models of one vocabulary give `lmkit train` the same --vocab FILE or --tokenizer MODEL.
    """
    from lmkit.mixture import Mixture
    from lmkit.mixture import tune as tuned
    from lmkit.ngram.interpolation import interpolate
    from lmkit.registry import load_language_model
    from lmkit.storage import new_folder
    from lmkit.text.corpus import encode_corpus, read_files, require_text
    from lmkit.text_model import shared_tokenizer

    if weights is not None and tune is not None:
        raise click.UsageError("--weights gives the weights and --tune finds them; give one of the two")
    given = [1 / len(models)] * len(models) if weights is None else _numbers(weights)
    with new_folder(out, overwrite=overwrite) as folder:
        members = [load_language_model(path) for path in models]
        tokenizer = shared_tokenizer(members)
        heldout = None
        if tune is not None:
            heldout = encode_corpus(read_files([tune], say=note), tokenizer)
            require_text(heldout, tune)
            given = tuned(members, heldout, method="linear" if method == "static" else method).tolist()
        if method == "static":
            mixture = interpolate(members, given)
        else:
            mixture = Mixture.of(members, given, method=method)
        mixture.name = out
        report = _report(members, given, mixture, heldout)
        mixture.write(folder)
    click.echo(report, err=True)


def _numbers(weights: str) -> list[float]:
    try:
        return [float(weight) for weight in weights.split(",")]
    except ValueError:
        raise click.BadParameter(f"{weights!r} is not a list of numbers, as 0.3,0.7", param_hint="--weights") from None


def _report(members: list[TextModel], weights: list[float], mixture: TextModel, heldout: Corpus | None) -> str:
    """A line for each member and one for the mixture."""
    head: tuple[str, ...] = ("model", "weight")
    rows: list[tuple[str, ...]] = [(m.name, f"{weight:.4f}") for m, weight in zip(members, weights, strict=True)]
    rows.append((mixture.name, ""))
    if heldout is not None:
        head = (*head, "perplexity")
        found = [m.evaluate(heldout).perplexity if m.model.normalised else None for m in (*members, mixture)]
        rows = [(*row, "-" if p is None else f"{p:,.2f}") for row, p in zip(rows, found, strict=True)]
    return table(head, rows)
