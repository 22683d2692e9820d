"""`lmkit score`: a log-probability a line."""

from __future__ import annotations

import math
import sys
from typing import TYPE_CHECKING

import click

from .options import TextSource, text_options

if TYPE_CHECKING:
    from lmkit.text.corpus import Block
    from lmkit.text_model import TextModel

BASES = {"e": math.e, "2": 2.0, "10": 10.0}


@click.command()
@click.argument("model", metavar="MODEL")
@text_options
@click.option("--base", type=click.Choice(list(BASES)), default="e", show_default=True, help="Base of the logarithms.")
@click.option("--words", is_flag=True, help="A line for each token and </s> instead, as tab-separated values.")
def score(model: str, base: str, words: bool, text: TextSource) -> None:
    """Log-probability of each line, </s> included: one line out for every line in.

    With --words: line number, token, log-probability, length of the n-gram that matched, 1 if the token is unknown.
    """
    from lmkit.registry import load

    loaded = load(model)
    if words:
        click.echo("line\ttoken\tlog_prob\tlength\tunknown")
    for block in text.blocks(live=True):
        if words:
            _print_words(loaded, block, BASES[base])
        else:
            _print_lines(loaded, block, BASES[base])


def _print_lines(loaded: TextModel, block: Block, base: float) -> None:
    from lmkit.text.corpus import encode_corpus

    scores = loaded.score_lines(encode_corpus([block], loaded.tokenizer), base=base)
    sys.stdout.write("".join(f"{s:.6f}\n" for s in scores))
    sys.stdout.flush()


def _print_words(loaded: TextModel, block: Block, base: float) -> None:
    found = loaded.token_scores(block)
    lengths = [""] * len(found.lines) if found.lengths is None else found.lengths.tolist()
    columns = (
        (found.lines + block.line).tolist(),
        [token.replace("\t", "\\t").replace("\r", "\\r") for token in found.tokens],
        (found.log_probs / math.log(base)).tolist(),
        lengths,
        found.unknown.tolist(),
    )
    sys.stdout.write("".join(f"{n}\t{t}\t{s:.6f}\t{m}\t{u:d}\n" for n, t, s, m, u in zip(*columns, strict=True)))
    sys.stdout.flush()
