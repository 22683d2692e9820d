"""`lmkit train`: a sub-command for each kind of model, and one for recipes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import TextSource, note, sizes_by_order, text_options

if TYPE_CHECKING:
    from lmkit.text.corpus import Corpus
    from lmkit.text.tokenizer import Tokenizer
    from lmkit.text_model import TextModel

Report = Callable[[str], None]


@click.group()
def train() -> None:
    """Trains a model and writes it to a folder."""


@train.command()
@text_options
@click.option("--out", required=True, metavar="DIR", help="Folder of the model.")
@click.option("--overwrite", is_flag=True, help="Replace a model folder, once the new one is complete.")
@click.option(
    "--order", type=click.IntRange(1, 100), default=3, show_default=True, help="Length of the longest n-grams."
)
@click.option(
    "--smoothing",
    type=click.Choice(["modified-kneser-ney", "add-k", "mle"]),
    default="modified-kneser-ney",
    show_default=True,
    help="How probabilities are estimated.",
)
@click.option("--k", type=click.FloatRange(0, min_open=True), help="What add-k adds; 1 if not given.")
@click.option(
    "--tokenizer",
    default="word",
    show_default=True,
    metavar="KIND",
    help="word, char, byte or sentencepiece; or the tokenizer of a model folder or a SentencePiece .model file.",
)
@click.option("--min-count", type=click.IntRange(1), default=1, show_default=True, help="Rarer tokens become <unk>.")
@click.option("--vocab-size", type=click.IntRange(5, 2**31 - 1), help="At most so many tokens, the most frequent ones.")
@click.option("--vocab", "vocab_file", metavar="FILE", help="Exactly the words of this file, one a line.")
@click.option(
    "--sentencepiece-type",
    type=click.Choice(["unigram", "bpe"]),
    default="unigram",
    show_default=True,
    help="Algorithm.",
)
@click.option("--device", default="cpu", show_default=True, help="Where to count: cpu, or a device of torch.")
def ngram(
    text: TextSource,
    out: str,
    overwrite: bool,
    order: int,
    smoothing: Any,
    k: float | None,
    tokenizer: str,
    min_count: int,
    vocab_size: int | None,
    vocab_file: str | None,
    sentencepiece_type: str,
    device: str,
) -> None:
    """Counts n-grams and estimates a smoothed Markov model, as KenLM's lmplz does (modified Kneser-Ney)."""
    from lmkit.ngram.arrays import arrays_for
    from lmkit.ngram.ngram_lm import NGramConfig, NGramLM
    from lmkit.storage import new_folder
    from lmkit.text.corpus import encode_corpus, learn_corpus, require_text

    if k is not None and smoothing != "add-k":
        raise click.UsageError("--k is what add-k adds: use it with --smoothing add-k")
    arrays_for(device)  # a device that is not there is refused before the text is read
    with new_folder(out, overwrite=overwrite) as folder, progress("reading") as step:
        given = _given_tokenizer(tokenizer, vocab_file)
        if given is not None or tokenizer == "byte" or (tokenizer == "sentencepiece" and min_count > 1):
            _refuse_choosing(min_count, vocab_size, "--vocab" if vocab_file else f"--tokenizer {tokenizer}")
        if given is None:
            learned, corpus = learn_corpus(
                text.blocks(),
                tokenizer,
                min_count=min_count,
                vocabulary_size=vocab_size,
                algorithm=sentencepiece_type,
                say=note,
            )
        else:
            learned, corpus = given, encode_corpus(text.blocks(), given, training=True)
        require_text(corpus, text.name)
        step(f"counting {order}-grams")
        config = NGramConfig(order, smoothing, 1.0 if k is None else k)
        model = NGramLM.fit(
            corpus,
            learned,
            config,
            device=device,
            say=note,
            progress=lambda n: step(f"counted {n} of {order} orders" if n < order else "estimating"),
        )
        step("writing")
        model.metadata["trained_on"]["text"] = text.name
        model.write(folder)
    click.echo(_summary(model, corpus, out), err=True)


def _given_tokenizer(name: str, vocab_file: str | None) -> Tokenizer | None:
    """The tokenizer that the options name, or None if one is to be learned."""
    from lmkit.text.tokenizer import TOKENIZERS, SentencePieceTokenizer, WordTokenizer
    from lmkit.text.vocabulary import read_vocabulary_file

    if vocab_file is not None:
        if name != "word":
            raise click.UsageError("--vocab lists words: use it with --tokenizer word")
        return WordTokenizer(read_vocabulary_file(vocab_file))
    if name in TOKENIZERS:
        return None
    path = Path(name)
    if path.is_file():
        return SentencePieceTokenizer(path.read_bytes())
    if path.is_dir():
        from lmkit.registry import load

        return load(path).tokenizer
    raise click.BadParameter(
        f"{name!r} is none of {', '.join(TOKENIZERS)}, no model folder and no .model file", param_hint="--tokenizer"
    )


def _refuse_choosing(min_count: int, vocab_size: int | None, because: str) -> None:
    named = [name for name, on in (("--min-count", min_count > 1), ("--vocab-size", vocab_size is not None)) if on]
    if named:
        raise click.UsageError(f"{named[0]} has nothing to choose with {because}; leave one of them out")


def _summary(model: TextModel, corpus: Corpus, out: str) -> str:
    from lmkit.ngram.ngram_lm import NGramLM

    assert isinstance(model.model, NGramLM)
    sizes = sizes_by_order(model.model.ngrams)
    unknown = f" ({len(corpus.unknown):,} unknown)" if len(corpus.unknown) else ""
    lines = "1 line" if len(corpus) == 1 else f"{len(corpus):,} lines"
    return f"{lines}, {len(corpus.ids):,} tokens{unknown}; n-grams {sizes}; saved in {out}"


@contextmanager
def progress(first: str) -> Iterator[Report]:
    """What is being done and for how long, on stderr, if someone is watching."""
    if not sys.stderr.isatty():
        yield lambda doing: None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(first)
        yield lambda doing: bar.update(task, description=doing)


@train.command()
@click.argument("name", metavar="NAME|FILE")
@click.option("--out", required=True, metavar="DIR", help="Folder of the model.")
@click.option("--overwrite", is_flag=True, help="Replace a model folder, once the new one is complete.")
@click.option("--set", "assignments", multiple=True, metavar="KEY=VALUE", help="Change a setting, as ngram.order=3.")
def recipe(name: str, out: str, overwrite: bool, assignments: tuple[str, ...]) -> None:
    """Trains what a recipe describes, evaluates it and compares with the published figure.

    NAME is a shipped recipe; FILE a TOML file of the same form.
    """
    from lmkit.config import from_dict
    from lmkit.ngram.ngram_lm import NGramConfig, NGramLM
    from lmkit.recipe import read_recipe
    from lmkit.storage import new_folder
    from lmkit.text.corpus import encode_corpus, learn_corpus

    from .evaluate import perplexity_table

    path = _recipe_path(name)
    given, settings = read_recipe(path, assignments)
    if given.kind != "ngram":
        raise click.UsageError(f"{path}: kind {given.kind!r}; this version trains ngram")
    config = from_dict(NGramConfig, settings, where=f"{path} [ngram]")
    with new_folder(out, overwrite=overwrite) as folder, progress("reading") as step:
        learned, corpus = learn_corpus(
            given.corpus.blocks(given.corpus.train, path.parent),
            given.text.tokenizer,
            min_count=given.text.min_count,
            vocabulary_size=given.text.vocabulary_size,
            say=note,
        )
        step("training")
        model = NGramLM.fit(corpus, learned, config, say=note)
        step("evaluating")
        measured = []
        for part, source in (("valid", given.corpus.valid), ("test", given.corpus.test)):
            if source is not None:
                model.name = f"{out} ({part})"
                measured.append(model.evaluate(encode_corpus(given.corpus.blocks(source, path.parent), learned)))
        model.metadata["figures"] = [f"{r.model}: perplexity {r.perplexity:.2f} ({r.signature})" for r in measured]
        model.write(folder)
    click.echo(perplexity_table(measured))
    if given.figure:
        click.echo(f"published: {given.figure.metric} {given.figure.value:g} ({given.figure.source})")


def _recipe_path(name: str) -> Path:
    if name.endswith(".toml"):
        return Path(name)
    import lmkit_data

    shipped = sorted(p.stem for p in lmkit_data.path("recipes").glob("*.toml"))
    if name not in shipped:
        raise click.BadParameter(f"no recipe {name!r}; shipped are {', '.join(shipped)}", param_hint="NAME")
    return Path(lmkit_data.path(f"recipes/{name}.toml"))
