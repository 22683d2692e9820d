"""Parallel text as batches to train on: pairs of similar lengths side by side, batches in random order.

An epoch's batches follow from a seed and the number of the epoch alone and are made when asked for, so that a run can
be taken up anywhere. Letters: B pairs, S positions of a source, T positions of a target.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from lmkit.text.batching import Epoch, cut, pad_sentences, sent, shifted
from lmkit.text.parallel import ParallelCorpus

NOISE = 0.02  # by how much of itself a length may seem other: pairs of rare lengths have other mates each epoch


class PairBatch(NamedTuple):
    """What a translation model reads, and what it predicts at each position of the target."""

    source: Tensor  # (B, S) int64, `</s>` at the end, `<pad>` beyond
    source_lengths: Tensor  # (B,) on the CPU, `</s>` included
    inputs: Tensor  # (B, T) int64, `<s>` in front, `<pad>` beyond
    targets: Tensor  # (B, T) int64, `</s>` at the end, `<pad>` beyond
    lengths: Tensor  # (B,) of the targets, on the CPU, `</s>` included
    continues: bool = False
    rate: float = 1.0  # of the learning rate, for this batch


class PairEpoch(Epoch[PairBatch]):
    """Every pair once.

    Pairs are sorted by the length of their longer side, with a little noise, and those of one length by the difference
    of the two, up and down in turn, so that neighbours are alike on both sides. Then they are cut into batches.
    """

    def __init__(
        self, corpus: ParallelCorpus, tokens: int, rows: int | None, generator: np.random.Generator, device: str
    ) -> None:
        self.corpus, self.device = corpus, device
        self.source_lengths, self.lengths = corpus.source.lengths + 1, corpus.target.lengths + 1
        longer = np.maximum(self.source_lengths, self.lengths)
        length = np.round(longer * generator.uniform(1 - NOISE, 1 + NOISE, len(corpus)))
        lean = self.source_lengths - self.lengths + generator.random(len(corpus))  # equal pairs in random order
        order = np.lexsort((np.where(length % 2, -lean, lean), length))
        self.batches = [order[part] for part in cut(longer[order], tokens, rows)]
        generator.shuffle(self.batches)

    def __len__(self) -> int:
        return len(self.batches)

    def make(self, index: int) -> PairBatch:
        """See `Epoch.make`."""
        pairs = self.batches[index]
        source = pad_sentences(self.corpus.source, pairs, self.source_lengths[pairs])
        target = pad_sentences(self.corpus.target, pairs, self.lengths[pairs])
        return PairBatch(
            sent(source.tokens, self.device),
            torch.from_numpy(source.lengths),
            sent(shifted(target.tokens), self.device),
            sent(target.tokens, self.device),
            torch.from_numpy(target.lengths),
        )

    @property
    def padding(self) -> float:
        """The share of all positions, of sources and targets, that is padding."""
        sides = (self.source_lengths, self.lengths)
        padded = sum(len(pairs) * int(side[pairs].max()) for pairs in self.batches for side in sides)
        return 1 - sum(int(side.sum()) for side in sides) / padded


class PairBatches:
    """The training batches of a parallel corpus.

    tokens: bound on the padded size B x max(S, T) of a batch, `</s>` included (a longer pair is a batch of its own);
    None: no bound.
    rows: B at most; every batch but the last has as many if `tokens` allows it. None: no bound.
    resample: gives the corpus of an epoch, the same pairs encoded in another way (`SubwordSampling`).
    """

    def __init__(
        self,
        corpus: ParallelCorpus,
        *,
        tokens: int | None,
        rows: int | None = None,
        seed: int,
        device: str = "cpu",
        resample: Callable[[int], ParallelCorpus] | None = None,
    ) -> None:
        if tokens is None and rows is None:
            raise ValueError("give the size of a batch: tokens or rows")
        self.corpus, self.tokens, self.rows, self.seed, self.device = corpus, tokens, rows, seed, device
        self.resample = resample

    def epoch(self, number: int) -> PairEpoch:
        """The batches of an epoch; the same number gives the same ones."""
        corpus = self.corpus if self.resample is None else self.resample(number)
        generator = np.random.default_rng((self.seed, number))
        return PairEpoch(corpus, self.tokens or sys.maxsize, self.rows, generator, self.device)
