"""A text as batches to train on: carried streams, windows or sentences, by the names of `Context`.

An epoch's batches follow from a seed and the number of the epoch alone and are made when asked for, so that a run can
be taken up anywhere. Letters: B rows, T positions, N tokens of the stream, S sentences.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from lmkit.errors import LmkitError
from lmkit.language_model import ContextName, stream
from lmkit.text.batching import Epoch, pad_sentences, sent, shifted
from lmkit.text.corpus import Corpus


class TextBatch(NamedTuple):
    """What a model reads and what it predicts at each position."""

    inputs: Tensor  # (B, T) int64
    targets: Tensor  # (B, T) int64, `<pad>` where nothing is predicted
    lengths: Tensor | None = None  # (B,) on the CPU; None: all rows are full
    continues: bool = False  # the rows go on from those of the batch before
    rate: float = 1.0  # of the learning rate, for this batch


class StreamEpoch(Epoch[TextBatch]):
    """B streams side by side, cut into chunks of T: the state of a chunk carries over to the next.

    The text is a ring that begins elsewhere each epoch, so the N mod B tokens that are left over are others each time.
    A chunk that is not of the usual length changes the learning rate in proportion.
    """

    def __init__(self, ids: Tensor, rows: int, lengths: Sequence[int], begin: int, usual: int) -> None:
        columns = len(ids) // rows
        self.ids, self.usual = ids, usual
        self.begins = begin + columns * torch.arange(rows, device=ids.device)
        self.ends = np.minimum(np.cumsum(lengths), columns)
        self.ends = self.ends[: int(np.searchsorted(self.ends, columns)) + 1]

    def __len__(self) -> int:
        return len(self.ends)

    def make(self, index: int) -> TextBatch:
        """See `Epoch.make`."""
        begin, end = int(self.ends[index - 1]) if index else 0, int(self.ends[index])
        inputs, targets = _cut(self.ids, self.begins + begin, end - begin)
        return TextBatch(inputs, targets, None, index > 0, (end - begin) / self.usual)


class WindowEpoch(Epoch[TextBatch]):
    """Windows of T tokens in random order; where the first begins is another place each epoch."""

    def __init__(self, ids: Tensor, rows: int, window: int, generator: np.random.Generator) -> None:
        window = min(window, len(ids))
        self.ids, self.rows, self.window = ids, rows, window
        first = int(generator.integers(min(window, len(ids) - window + 1)))
        begins = generator.permutation(np.arange(first, len(ids) - window + 1, window))
        self.begins = torch.from_numpy(begins).to(ids.device)

    def __len__(self) -> int:
        return -(-len(self.begins) // self.rows)

    def make(self, index: int) -> TextBatch:
        """See `Epoch.make`."""
        return TextBatch(*_cut(self.ids, self.begins[index * self.rows : (index + 1) * self.rows], self.window))


def _cut(ids: Tensor, begins: Tensor, length: int) -> tuple[Tensor, Tensor]:
    """Inputs and targets (B, T) of rows that begin at these places (B,) of a ring (N,)."""
    places = begins[:, None] + torch.arange(-1, length, device=ids.device)  # (B, 1 + T)
    text = ids[places % len(ids)].long()  # what is before the first token is the last one, the end of a sentence
    return text[:, :-1], text[:, 1:]


class SentenceEpoch(Epoch[TextBatch]):
    """Sentences of similar length side by side, about as many tokens in each batch, batches in random order."""

    def __init__(self, corpus: Corpus, tokens: int, generator: np.random.Generator, device: str) -> None:
        self.corpus, self.device = corpus, device
        self.lengths = np.diff(corpus.offsets) + 1
        noise = generator.uniform(0.9, 1.1, len(corpus))  # mates are others each epoch
        order = np.argsort(self.lengths * noise, kind="stable")
        cuts = np.searchsorted(np.cumsum(self.lengths[order]), np.arange(tokens, self.lengths.sum(), tokens))
        self.batches = [part for part in np.split(order, np.unique(cuts)) if len(part)]
        generator.shuffle(self.batches)

    def __len__(self) -> int:
        return len(self.batches)

    def make(self, index: int) -> TextBatch:
        """See `Epoch.make`."""
        batch = pad_sentences(self.corpus, self.batches[index], self.lengths[self.batches[index]])
        inputs, targets = (sent(ids, self.device) for ids in (shifted(batch.tokens), batch.tokens))
        return TextBatch(inputs, targets, torch.from_numpy(batch.lengths))


class TextBatches:
    """The training batches of a corpus, in the context in which the model is to see text.

    batch_size: rows of a batch; length: positions of a row (of sentences, batch_size x length is about the number of
    tokens in a batch). random_lengths: chunks of a stream vary as in Merity et al. 2018, section 5.
    Raises LmkitError for a text too short for its streams.
    """

    def __init__(
        self,
        corpus: Corpus,
        context: ContextName,
        *,
        batch_size: int,
        length: int,
        seed: int,
        random_lengths: bool = False,
        device: str = "cpu",
    ) -> None:
        self.corpus, self.context, self.device = corpus, context, device
        self.batch_size, self.length, self.seed, self.random_lengths = batch_size, length, seed, random_lengths
        self.events = len(corpus.ids) + len(corpus)
        if context == "carried" and self.events < 2 * batch_size and batch_size > 1:
            raise LmkitError(
                f"{self.events} tokens to train on are too few for {batch_size} streams; lower training.batch_size"
            )
        self.ids = None if context == "sentence" else torch.from_numpy(stream(corpus)).to(device)

    def epoch(self, number: int) -> Epoch[TextBatch]:
        """The batches of an epoch; the same number gives the same ones."""
        generator = np.random.default_rng((self.seed, number))
        if self.ids is None:
            return SentenceEpoch(self.corpus, self.batch_size * self.length, generator, self.device)
        if self.context == "window":
            return WindowEpoch(self.ids, self.batch_size, self.length, generator)
        begin = int(generator.integers(len(self.ids))) if number else 0
        return StreamEpoch(self.ids, self.batch_size, self._lengths(generator), begin, self.length)

    def _lengths(self, generator: np.random.Generator) -> Sequence[int]:
        """Of the chunks of a stream, enough of them."""
        count = self.events // self.batch_size // self.length + 1
        if not self.random_lengths:
            return [self.length] * count
        middle = np.where(generator.random(4 * count) < 0.95, self.length, self.length / 2)
        return np.maximum(5, generator.normal(middle, 5).astype(int)).tolist()  # type: ignore[no-any-return]
