"""Batches of sentences, padded little, and what the batches of an epoch have in common."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeVar, overload

import numpy as np

from lmkit.text.corpus import Corpus
from lmkit.text.tokenizer import Ids, Positions
from lmkit.text.vocabulary import BOS, EOS, PAD

if TYPE_CHECKING:
    from torch import Tensor

Batch = TypeVar("Batch")


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
    for part in cut(lengths[order], max_tokens):
        yield pad_sentences(corpus, order[part], lengths[order[part]])


def cut(widths: Positions, max_tokens: int, max_rows: int | None = None) -> Iterator[slice]:
    """Rows of these widths (S,), in their order, as batches: each takes all that it has room for.

    max_tokens: bound on rows x the widest row of a batch (a wider row is a batch of its own).
    """
    begin = 0
    while begin < len(widths):
        # no later row makes the batch narrower, so there is no room for more rows than of the first one's width
        room = max(1, max_tokens // int(widths[begin]))
        end = min(len(widths), begin + (room if max_rows is None else min(room, max_rows)))
        padded = np.maximum.accumulate(widths[begin:end]) * np.arange(1, end - begin + 1)
        end = begin + max(1, int(np.searchsorted(padded, max_tokens, "right")))
        yield slice(begin, end)
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


def shifted(tokens: Ids) -> Ids:
    """What is read where each token (B, T) of `SentenceBatch` is predicted: `<s>`, then the token before."""
    before = np.full_like(tokens, BOS)
    before[:, 1:] = np.where(tokens[:, :-1] == EOS, PAD, tokens[:, :-1])
    return before


def sent(ids: Ids, device: str) -> Tensor:
    """Ids as int64 on a device, without waiting for it."""
    import torch

    made = torch.from_numpy(ids).long()
    return made if device == "cpu" else made.pin_memory().to(device, non_blocking=True)


class Epoch(Sequence[Batch]):
    """The batches of one epoch, made when asked for."""

    @abstractmethod
    def make(self, index: int) -> Batch:
        """Batch `index`, 0 <= index < len(self)."""

    @overload
    def __getitem__(self, index: int) -> Batch: ...
    @overload
    def __getitem__(self, index: slice) -> list[Batch]: ...
    def __getitem__(self, index: int | slice) -> Batch | list[Batch]:
        if isinstance(index, slice):
            return [self.make(i) for i in range(len(self))[index]]
        return self.make(range(len(self))[index])
