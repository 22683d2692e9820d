"""`lmkit score`: a log-probability a line."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import click

from .options import BASES, TextSource, print_columns, text_options, whole

if TYPE_CHECKING:
    from lmkit.text.corpus import Block
    from lmkit.text_model import TextModel


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
