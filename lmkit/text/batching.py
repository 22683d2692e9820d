"""Batches of sentences, padded little."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from lmkit.text.corpus import Corpus
from lmkit.text.tokenizer import Ids, Positions
from lmkit.text.vocabulary import EOS, PAD


class SentenceBatch(NamedTuple):
    """Some sentences of a corpus, side by side."""

    sentences: Positions  # (B,) their numbers in the corpus
    tokens: Ids  # (B, T) with `</s>`, without `<s>`, padded with `<pad>`
    lengths: Positions  # (B,) `</s>` included


def sentence_batches(corpus: Corpus, *, max_tokens: int = 1 << 14) -> Iterator[SentenceBatch]:
    """Every sentence once, shortest first, so that a batch is padded little.

    max_tokens: bound on the padded size B x T of a batch (a longer sentence is a batch of its own).
    """
    lengths = np.diff(corpus.offsets) + 1
    order = np.argsort(lengths, kind="stable")
    begin = 0
    while begin < len(order):
        # sentences come shortest first, so the last one taken sets the width
        room = min(len(order), begin + max(1, max_tokens // int(lengths[order[begin]])))
        widths = lengths[order[begin:room]] * np.arange(1, room - begin + 1)
        end = begin + max(1, int(np.searchsorted(widths, max_tokens, "right")))
        yield pad_sentences(corpus, order[begin:end], lengths[order[begin:end]])
        begin = end


def pad_sentences(corpus: Corpus, sentences: Positions, lengths: Positions) -> SentenceBatch:
    """These sentences (B,) side by side; lengths (B,) of them, `</s>` included."""
    width = int(lengths.max())
    column = np.arange(width)
    inside = column < lengths[:, None] - 1  # (B, T)
    tokens = np.full((len(sentences), width), PAD, np.int32)
    tokens[inside] = corpus.ids[(corpus.offsets[sentences][:, None] + column)[inside]]
    tokens[np.arange(len(sentences)), lengths - 1] = EOS
    return SentenceBatch(sentences, tokens, lengths)
