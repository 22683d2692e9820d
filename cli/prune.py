"""`lmkit prune`: a smaller n-gram model."""

from __future__ import annotations

import click

from .options import note, sizes_by_order


@click.command()
@click.argument("model", metavar="MODEL")
@click.option("--out", required=True, metavar="DIR", help="Folder of the smaller model.")
@click.option("--overwrite", is_flag=True, help="Replace a model folder, once the new one is complete.")
@click.option("--threshold", type=click.FloatRange(0), metavar="X", help="An n-gram stays if it is worth this share.")
@click.option("--max-ngrams", type=click.IntRange(1), metavar="N", help="Instead: leave at most so many n-grams.")
@click.option("--order", type=click.IntRange(1), metavar="N", help="First drop all n-grams longer than this.")
@click.option("--history", metavar="MODEL2", help="n-gram model that says how frequent contexts are.")
def prune(
    model: str,
    out: str,
    overwrite: bool,
    threshold: float | None,
    max_ngrams: int | None,
    order: int | None,
    history: str | None,
) -> None:
    """Removes the n-grams without which MODEL predicts nearly as well (Stolcke 1998, as SRILM's `ngram -prune`).

    MODEL is the folder of an n-gram model that backs off, or an ARPA file. An n-gram goes if the perplexity rises by
    less than the threshold, as a share, without it: 1e-9 is mild, 1e-7 strong. The lower orders of a Kneser-Ney model
    do not say how frequent contexts are; --history with a maximum-likelihood model (mle) of the same text does.

    --order keeps the model's own distributions after shorter histories. Those of a Kneser-Ney model are made for
    backing off to: for a Kneser-Ney model of lower order, train one.
    """
    from lmkit.ngram.ngram_lm import ngram_model
    from lmkit.ngram.pruning import prune as pruned
    from lmkit.registry import load_language_model
    from lmkit.storage import new_folder

    if threshold is not None and max_ngrams is not None:
        raise click.UsageError("--threshold and --max-ngrams both say how much to prune; give one")
    if threshold is None and max_ngrams is None and (order is None or history is not None):
        raise click.UsageError("say how much to prune: --threshold X, --max-ngrams N or --order N")
    with new_folder(out, overwrite=overwrite) as folder:
        by = None if history is None else load_language_model(history)
        whole = load_language_model(model)
        smaller = pruned(whole, threshold=threshold, max_ngrams=max_ngrams, order=order, history=by)
        smaller.write(folder)
    was, now = ngram_model(whole), ngram_model(smaller)
    if order is not None and now.order < was.order and was.smoothing in ("modified-kneser-ney", "kneser-ney"):
        note(f"the orders up to {order} of a Kneser-Ney model are not the Kneser-Ney model of order {order}")
    before, after = sum(was.ngrams), sum(now.ngrams)
    click.echo(
        f"{before:,} n-grams, {after:,} left ({after / before:.1%}); before {sizes_by_order(was.ngrams)}; "
        f"now {sizes_by_order(now.ngrams)}; saved in {out}",
        err=True,
    )
