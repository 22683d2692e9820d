"""Surprisal of each white-space word of a text, whatever the tokens of a model are.

The tokens of a word are summed. White space before a word belongs to it, as in `▁word`; that at the end of a line
belongs to `</s>`. Letters: W words of a text, S lines, T tokens.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from lmkit.language_model import Context, Floats, token_positions
from lmkit.text.arrow import strings, take
from lmkit.text.corpus import Block, Corpus, encode_corpus
from lmkit.text.tokenizer import Positions, Tokenizer, line_ends, split_words, word_edges
from lmkit.text.vocabulary import EOS, SPECIALS
from lmkit.text_model import TextModel


class Words(NamedTuple):
    """The words of a block and a `</s>` for each of its lines (W + S,)."""

    lines: Positions  # the line each stands on, from 1
    positions: Positions  # its place on the line, from 1
    words: pa.Array  # UTF-8
    ends: Positions  # where it ends in the block, in bytes; `</s>` behind its line feed


class WordScores(NamedTuple):
    """What a model gives the words and `</s>` of a block (W + S,)."""

    log_probs: Floats
    unknown: npt.NDArray[np.bool_]  # holds something that the model has no token for


def words_of(block: Block) -> Words:
    """The rows of the table of surprisals, the same for every model."""
    words, per_line = split_words(block.data)
    counts = per_line + 1
    last = np.cumsum(counts) - 1
    rows = np.full(len(words) + len(counts), len(words))
    inside = np.ones(len(rows), bool)
    inside[last] = False
    rows[inside] = np.arange(len(words))
    ends = np.empty(len(rows), np.int64)
    ends[inside], ends[last] = word_edges(block.data)[1], line_ends(block.data) + 1
    return Words(
        np.repeat(np.arange(len(counts)), counts) + block.line,
        np.arange(len(rows)) - np.repeat(last - per_line, counts) + 1,
        take(pa.concat_arrays([words, strings([SPECIALS[EOS]])]), rows),
        ends,
    )


def by_word(words: Words, block: Block, tokenizer: Tokenizer, corpus: Corpus, log_probs: Floats) -> WordScores:
    """Sums of log-probabilities (T + S,) of a block, which `corpus` is the encoding of, over its words."""
    last = np.ones(len(log_probs), bool)
    where = token_positions(corpus)
    last[where] = False
    ends = np.empty(len(log_probs), np.int64)
    ends[where], ends[last] = tokenizer.ends(block.data), line_ends(block.data) + 1
    rows = np.searchsorted(words.ends, ends)  # the first word that ends there or later
    unknown = np.zeros(len(words.ends), bool)
    unknown[rows[where[corpus.unknown]]] = True
    sums: Floats = np.bincount(rows, log_probs, len(words.ends)).astype(np.float64, copy=False)
    return WordScores(sums, unknown)


def surprisals(
    models: Sequence[TextModel], blocks: Iterable[Block], *, context: Context | None = None
) -> Iterator[tuple[Words, list[WordScores]]]:
    """The words of each block of a text with the log-probabilities (nats) that each model gives them.

    Models that score each line alone take the text block by block; if one reads on, the text is read whole first.
    Raises LmkitError for a model whose scores are no probabilities or that has not this context.
    """
    for model in models:
        model.require_normalised()
    contexts = {str(model.model.check_context(context)) for model in models}
    parts = ([block] for block in blocks) if contexts == {"sentence"} else filter(None, [list(blocks)])
    for part in parts:
        scored = [_scores(model, part, context) for model in models]
        for block, *found in zip(part, *scored, strict=True):
            words = words_of(block)
            yield words, [by_word(words, block, m.tokenizer, *one) for m, one in zip(models, found, strict=True)]


def _scores(model: TextModel, blocks: list[Block], context: Context | None) -> list[tuple[Corpus, Floats]]:
    """Each block encoded, and the log-probabilities of its events within the whole text."""
    corpora = [encode_corpus([block], model.tokenizer) for block in blocks]
    whole = corpora[0] if len(corpora) == 1 else encode_corpus(blocks, model.tokenizer)
    log_probs = model.model.text_log_probs(whole, context)
    cuts = np.cumsum([len(corpus.ids) + len(corpus) for corpus in corpora])[:-1]
    return list(zip(corpora, np.split(log_probs, cuts), strict=True))
