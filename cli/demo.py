"""`lmkit demo`: all three layers on the shipped corpus, in under five minutes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .evaluate import perplexity_table
from .options import note
from .training import preset_table

if TYPE_CHECKING:
    from lmkit.metrics import Score
    from lmkit.nmt.translator import Translation, Translator
    from lmkit.text.corpus import Corpus
    from lmkit.text.tokenizer import Tokenizer
    from lmkit.text_model import TextModel

ORDERS = (1, 2, 3, 4, 5)
NEURAL = ("lstm", "transformer")
SHARES = (1, 10, 10)  # of the bar: n-grams together, then each neural model
TRANSLATION = ("bahdanau", 30)  # its kind, and its share
SHOWN = 3  # translations
Tell = Callable[[float, str], None]


@click.command()
@click.option("--out", default="lmkit-demo", show_default=True, metavar="DIR", help="Where the model folders go.")
@click.option("--seed", type=int, default=8, show_default=True, help="For the generated sentences.")
def demo(out: str, seed: int) -> None:
    """Trains n-gram models, an LSTM and a Transformer on the shipped corpus, compares them in one table, and trains a
    translation model."""
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
        tell(sum(SHARES), "comparing")
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
        translator, bleu, sources, translations = _translation(Path(out), tell)
    click.echo(f"{len(corpus):,} English sentences, {len(corpus.ids):,} words; perplexity on {len(test):,} new ones:\n")
    click.echo(perplexity_table(reports))
    click.echo(f"\nmixture: {' and '.join(m.name for m in best)}, weighed on held-out text")
    spoken = models[len(ORDERS)]
    click.echo(f"\nSentences from {spoken.name}:\n")
    for sentence in spoken.generate(num=5, seed=seed):
        click.echo(f"  {sentence}")
    click.echo(f"\n{translator.name}, English to Spanish: BLEU {bleu.score:.2f} ({bleu.signature})\n")
    for source, (translation, *_) in zip(sources, translations, strict=True):
        click.echo(f"  {source}\n    {translation.text}")
    _draw(Path(out) / "attention", translations)
    click.echo(f"\nThe models are in {out}/. Go on with one of them:\n")
    click.echo(f"  lmkit generate {spoken.name} --prompt the --num 5")
    click.echo(f"  lmkit compare {models[2].name} {spoken.name} --text FILE")
    click.echo(f"  echo 'my sister likes english .' | lmkit translate {translator.name}")


@contextmanager
def _bar() -> Iterator[Tell]:
    """Shows how much is done, and what is being done."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    columns = (BarColumn(), TimeElapsedColumn(), TextColumn("gone,"), TimeRemainingColumn(), TextColumn("left"))
    with Progress(*columns, TextColumn("{task.description}"), console=Console(stderr=True)) as bar:
        task = bar.add_task("reading", total=sum(SHARES) + TRANSLATION[1])
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


def _translation(out: Path, tell: Tell) -> tuple[Translator, Score, list[str], list[list[Translation]]]:
    """A translation model, what it is worth on the test sentences, and some of these with their translations."""
    import lmkit_data

    from lmkit.metrics import corpus_score
    from lmkit.nmt.fitting import TranslationFitting, read_settings
    from lmkit.registry import translator_class
    from lmkit.text.corpus import learn_corpus
    from lmkit.text.parallel import given, prepare, read_parallel_files

    kind, share = TRANSLATION
    sides = {
        part: [[lmkit_data.path(f"demo/{part}.{lang}")] for lang in ("en", "es")] for part in ("train", "valid", "test")
    }
    prepared = prepare(read_parallel_files(*sides["train"]), learn_corpus, learn_corpus)
    valid = prepare(read_parallel_files(*sides["valid"]), given(prepared.source), given(prepared.target))
    found: Any = translator_class(kind)
    settings = read_settings(found, preset_table(kind, "demo"), where=f"preset of {kind}")
    fitting = TranslationFitting(found, prepared, settings, valid=valid)
    model = fitting.run(lambda at: tell(sum(SHARES) + at.done * share, f"{kind}, loss {at.loss or 0.0:.2f}"))
    model.name = f"{out}/{kind}"
    tell(sum(SHARES) + share, "translating")
    sources, references = (Path(path).read_text(encoding="utf-8").splitlines() for [path] in sides["test"])
    bleu = corpus_score("bleu", model.translate(sources), [references])
    model.metadata |= {"demo": True, "languages": ["en", "es"]}
    model.metadata["figures"] = [*model.figures, f"test BLEU {bleu.score:.2f} ({bleu.signature})"]
    model.save(out / kind, overwrite=True)
    shown = sorted(sources, key=len)[-SHOWN:]
    return model, bleu, shown, model.with_attention(shown, model.hypotheses(shown))


def _draw(folder: Path, translations: list[list[Translation]]) -> None:
    """Pictures of where the words of translations looked."""
    try:
        import matplotlib  # noqa: F401
    except ImportError:
        note("pictures of attention need matplotlib: pip install matplotlib")
        return
    from lmkit.plots import attention, save
    from lmkit.storage import new_file

    folder.mkdir(exist_ok=True)
    for number, (translation, *_) in enumerate(translations, 1):
        assert translation.attention is not None
        path = folder / f"{number}.png"
        with new_file(path, overwrite=True) as file:
            save(attention(*translation.attention), file, path)
    click.echo(f"\nWhere their words looked is drawn in {folder}/.")


def check_place(out: Path) -> None:
    """Refuses a folder where models would be lost that are not an earlier demo's."""
    from lmkit.model_folder import read_config

    if (out / "config.json").exists():
        raise click.UsageError(f"{out}: is a model itself; give another folder with --out")
    for name in (*(f"kn{order}" for order in ORDERS), *NEURAL, "mixture", TRANSLATION[0]):
        model = out / name
        if (model / "config.json").exists() and not read_config(model)["metadata"].get("demo"):
            raise click.UsageError(f"{model}: is a model of yours, no earlier demo's; give another folder with --out")
