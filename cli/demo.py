"""`lmkit demo`: the whole path on the shipped corpus, in under a minute."""

from __future__ import annotations

from pathlib import Path

import click

ORDERS = (1, 2, 3, 4, 5)


@click.command()
@click.option("--out", default="lmkit-demo", show_default=True, metavar="DIR", help="Where the model folders go.")
@click.option("--seed", type=int, default=8, show_default=True, help="For the generated sentences.")
def demo(out: str, seed: int) -> None:
    """Trains n-gram models of order 1 to 5 on the shipped corpus, compares them and lets the best one speak."""
    import lmkit_data
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    from lmkit.ngram.ngram_lm import NGramConfig, NGramLM
    from lmkit.text.corpus import encode_corpus, learn_corpus, read_files

    from .evaluate import perplexity_table

    _check_place(Path(out))
    train, test = (lmkit_data.path(f"demo/{part}.en") for part in ("train", "test"))
    models, reports = [], []
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.completed}/{task.total}"))
    with Progress(*columns, TimeElapsedColumn(), console=Console(stderr=True)) as bar:
        task = bar.add_task("reading", total=len(ORDERS))
        tokenizer, corpus = learn_corpus(read_files([train]))
        held_out = encode_corpus(read_files([test]), tokenizer)
        for order in ORDERS:
            bar.update(task, description=f"order {order}")
            model = NGramLM.fit(corpus, tokenizer, NGramConfig(order))
            model.name = f"{out}/kn{order}"
            reports.append(model.evaluate(held_out))
            model.metadata["demo"] = True
            model.metadata["figures"] = [f"test perplexity {reports[-1].perplexity:.2f} ({reports[-1].signature})"]
            model.save(Path(out) / f"kn{order}", overwrite=True)
            models.append(model)
            bar.advance(task)
    click.echo(
        f"{len(corpus):,} English sentences, {len(corpus.ids):,} words; perplexity on {len(held_out):,} new ones:\n"
    )
    click.echo(perplexity_table(reports))
    best = min(range(len(models)), key=lambda i: reports[i].perplexity)
    click.echo(f"\nSentences from {models[best].name}:\n")
    for sentence in models[best].generate(num=5, seed=seed):
        click.echo(f"  {sentence}")
    click.echo(f"\nThe models are in {out}/. Go on with one of them:\n")
    click.echo(f"  lmkit generate {models[best].name} --prompt the --num 5")
    click.echo(f"  lmkit score {models[best].name} --text FILE --words")


def _check_place(out: Path) -> None:
    """Refuses a folder where models would be lost that are not an earlier demo's."""
    from lmkit.registry import read_config

    if (out / "config.json").exists():
        raise click.UsageError(f"{out}: is a model itself; give another folder with --out")
    for order in ORDERS:
        model = out / f"kn{order}"
        if (model / "config.json").exists() and not read_config(model)["metadata"].get("demo"):
            raise click.UsageError(f"{model}: is a model of yours, no earlier demo's; give another folder with --out")
