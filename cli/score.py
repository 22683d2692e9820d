"""`lmkit score`: a log-probability a line."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

import click

from .options import BASES, TEXT, TextSource, device_option, note, one_sort, print_columns, text_options, whole

if TYPE_CHECKING:
    from lmkit.language_model import Floats
    from lmkit.nmt.translator import Translator
    from lmkit.text.corpus import Block
    from lmkit.text.parallel import Pairs
    from lmkit.text_model import TextModel

PAIRS = 1000  # that are scored before they are printed


@click.command()
@click.argument("model", metavar="MODEL")
@partial(text_options, required=False)
@click.option("--source", metavar="FILE", help="Of a translation model: the sources of what is scored.")
@click.option("--target", metavar="FILE", help="... and their translations.")
@click.option("--base", type=click.Choice(list(BASES)), default="e", show_default=True, help="Base of the logarithms.")
@click.option("--words", is_flag=True, help="A line for each token and </s> instead, as tab-separated values.")
@device_option
def score(
    model: str, source: str | None, target: str | None, base: str, words: bool, device: str, text: TextSource
) -> None:
    """Log-probability of each line, </s> included: one line out for every line in.

    With --source and --target: that of each translation given its source.

    With --words: line number, token, log-probability, length of the n-gram that matched, 1 if the token is unknown.
    """
    from lmkit.registry import load_language_model, load_translator
    from lmkit.text.parallel import read_parallel_files, require_as_many_lines

    pairs = one_sort(("source", "target"), "translations", TEXT, "texts")
    if pairs and (source is None or target is None):
        raise click.UsageError("--source and --target belong together; give both")
    if not pairs and not text:
        raise click.UsageError("give a text with --text FILE (or --dataset NAME), or --source and --target")
    if pairs:
        require_as_many_lines(str(source), str(target), errors=text.errors)
    translator = load_translator(model, device=device) if pairs else None
    if words:
        click.echo("line\ttoken\tlog_prob\tlength\tunknown")
    if translator is not None:
        files = read_parallel_files([str(source)], [str(target)], errors=text.errors, say=note)
        _score_pairs(translator, files, BASES[base], words)
        return
    loaded = load_language_model(model, device=device)
    for block in text.blocks(live=True):
        if words:
            _print_words(loaded, block, BASES[base])
        else:
            _print_lines(loaded, block, BASES[base])


def _print_lines(loaded: TextModel, block: Block, base: float) -> None:
    import numpy as np

    from lmkit.text.arrow import six_decimals
    from lmkit.text.corpus import encode_corpus

    scores = loaded.score_lines(encode_corpus([block], loaded.tokenizer), base=base)
    print_columns([six_decimals(np.array(scores))])


def _print_words(loaded: TextModel, block: Block, base: float) -> None:
    import numpy as np
    import pyarrow.compute as pc

    from lmkit.text.arrow import six_decimals, strings, take

    found = loaded.token_scores(block)
    tokens = pc.replace_substring(found.tokens, pattern=b"\t", replacement=b"\\t")
    tokens = pc.replace_substring(tokens, pattern=b"\r", replacement=b"\\r")
    lengths = take(strings([b""]), np.zeros(len(tokens), np.int8)) if found.lengths is None else whole(found.lengths)
    log_probs = six_decimals(found.log_probs / math.log(base))
    print_columns([whole(found.lines + block.line), tokens, log_probs, lengths, whole(found.unknown.view(np.uint8))])


def _score_pairs(translator: Translator, files: Iterable[Pairs], base: float, words: bool) -> None:
    """Scores the lines of two files."""
    for pairs in files:
        sources, targets = (block.data.decode().split("\n")[:-1] for block in pairs)
        for begin in range(0, len(sources), PAIRS):
            end = begin + PAIRS
            scores = translator.token_scores(sources[begin:end], targets[begin:end])
            numbers = range(pairs.source.line + begin, pairs.source.line + end)
            for number, line, log_probs in zip(numbers, targets[begin:end], scores, strict=False):
                if words:
                    _print_tokens(translator, number, line, log_probs / math.log(base))
                else:
                    click.echo(f"{log_probs.sum() / math.log(base):.6f}")


def _print_tokens(translator: Translator, number: int, line: str, log_probs: Floats) -> None:
    """A line for each token of a translation."""
    tokenizer, block = translator.target, line.encode("utf-8", "replace") + b"\n"
    encoded = tokenizer.encode(block)
    tokens = [token.decode("utf-8", "replace") for token in tokenizer.texts(block, encoded.ids).to_pylist()]
    unknown = set(encoded.unknown.tolist())
    for i, (token, log_prob) in enumerate(zip([*tokens, "</s>"], log_probs.tolist(), strict=True)):
        escaped = token.replace("\t", "\\t").replace("\r", "\\r")
        click.echo(f"{number}\t{escaped}\t{log_prob:.6f}\t\t{int(i in unknown)}")
