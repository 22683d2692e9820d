"""`lmkit demo`: the whole path on the shipped corpus, in under three minutes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .evaluate import perplexity_table
from .training import preset_table

if TYPE_CHECKING:
    from lmkit.text.corpus import Corpus
    from lmkit.text.tokenizer import Tokenizer
    from lmkit.text_model import TextModel

ORDERS = (1, 2, 3, 4, 5)
NEURAL = ("lstm", "transformer")
SHARES = (1, 10, 10)  # of the bar: n-grams together, then each neural model
Tell = Callable[[float, str], None]


@click.command()
@click.option("--out", default="lmkit-demo", show_default=True, metavar="DIR", help="Where the model folders go.")
@click.option("--seed", type=int, default=8, show_default=True, help="For the generated sentences.")
def demo(out: str, seed: int) -> None:
    """Trains n-gram models, an LSTM and a Transformer on the shipped corpus, and compares them in one table."""
    import lmkit_data

    from lmkit.mixture import Mixture, tune
    from lmkit.text.corpus import encode_corpus, learn_corpus, read_files

    check_place(Path(out))
    parts = {part: lmkit_data.path(f"demo/{part}.en") for part in ("train", "valid", "test")}
    with _bar() as tell:
        tokenizer, corpus = learn_corpus(read_files([parts["train"]]))
        valid, test = (encode_corpus(read_files([parts[part]]), tokenizer) for part in ("valid", "test"))
        models = [_ngram(order, tokenizer, corpus, tell) for order in ORDERS]
        models += [_neural(kind, tokenizer, corpus, valid, tell) for kind in NEURAL]
        tell(sum(SHARES) - 0.5, "comparing")
        best = models[len(ORDERS) :]
        models.append(Mixture.of(best, tune(best, valid).tolist()))
        names = [*(f"kn{order}" for order in ORDERS), *NEURAL, "mixture"]
        reports = []
        for name, model in zip(names, models, strict=True):
            model.name = f"{out}/{name}"
            reports.append(model.evaluate(test))
            model.metadata["demo"] = True
            figure = f"test perplexity {reports[-1].perplexity:.2f} ({reports[-1].signature})"
            model.metadata["figures"] = [*model.figures, figure]
            model.save(Path(out) / name, overwrite=True)
    click.echo(f"{len(corpus):,} English sentences, {len(corpus.ids):,} words; perplexity on {len(test):,} new ones:\n")
    click.echo(perplexity_table(reports))
    click.echo(f"\nmixture: {' and '.join(m.name for m in best)}, weighed on held-out text")
    spoken = models[len(ORDERS)]
    click.echo(f"\nSentences from {spoken.name}:\n")
    for sentence in spoken.generate(num=5, seed=seed):
        click.echo(f"  {sentence}")
    click.echo(f"\nThe models are in {out}/. Go on with one of them:\n")
    click.echo(f"  lmkit generate {spoken.name} --prompt the --num 5")
    click.echo(f"  lmkit compare {models[2].name} {spoken.name} --text FILE")


@contextmanager
def _bar() -> Iterator[Tell]:
    """Shows how much is done, and what is being done."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    columns = (BarColumn(), TimeElapsedColumn(), TextColumn("gone,"), TimeRemainingColumn(), TextColumn("left"))
    with Progress(*columns, TextColumn("{task.description}"), console=Console(stderr=True)) as bar:
        task = bar.add_task("reading", total=sum(SHARES))
        yield lambda done, doing: bar.update(task, completed=done, description=doing)


def _ngram(order: int, tokenizer: Tokenizer, corpus: Corpus, tell: Tell) -> TextModel:
    from lmkit.ngram.ngram_lm import NGramConfig, NGramLM

    tell(SHARES[0] * order / len(ORDERS), f"Kneser-Ney of order {order}")
    return NGramLM.fit(corpus, tokenizer, NGramConfig(order))


def _neural(kind: str, tokenizer: Tokenizer, corpus: Corpus, valid: Corpus, tell: Tell) -> TextModel:
    from lmkit.neural.fitting import Fitting, read_settings
    from lmkit.registry import model_class

    found: Any = model_class(kind)
    settings = read_settings(found, preset_table(kind, "demo"), where=f"preset of {kind}")
    before = SHARES[0] + SHARES[1] * NEURAL.index(kind)
    fitting = Fitting(found, tokenizer, corpus, settings, valid=valid)
    return fitting.run(lambda at: tell(before + at.done * SHARES[1], f"{kind}, loss {at.loss or 0.0:.2f}"))


def check_place(out: Path) -> None:
    """Refuses a folder where models would be lost that are not an earlier demo's."""
    from lmkit.model_folder import read_config

    if (out / "config.json").exists():
        raise click.UsageError(f"{out}: is a model itself; give another folder with --out")
    for name in (*(f"kn{order}" for order in ORDERS), *NEURAL, "mixture"):
        model = out / name
        if (model / "config.json").exists() and not read_config(model)["metadata"].get("demo"):
            raise click.UsageError(f"{model}: is a model of yours, no earlier demo's; give another folder with --out")
