"""The back-off table as tensors on a device: what a search asks at every step, answered where the search runs.

`BackoffTable` writes the continuations of each context over what the shorter history gives; how many there are must
come to the host. Here every word is looked up instead, order by order, and nothing waits for anything.
"""

from __future__ import annotations

import torch
from torch import Tensor

from lmkit.kernels.choice import kernels_take
from lmkit.ngram.arrays import TorchArrays
from lmkit.ngram.backoff import BackoffTable
from lmkit.text.vocabulary import BOS, PAD


class DeviceTable:
    """The numbers of a `BackoffTable`, with which it shares the numbering of nodes. Letters: B rows, C candidates."""

    def __init__(self, table: BackoffTable, device: torch.device) -> None:
        moved = table.decoded().converted(TorchArrays(str(device)))
        self.starts: Tensor = moved.starts
        self.log_probs: Tensor = moved.log_probs
        self.backoffs: Tensor = moved.backoffs
        last = torch.full((1,), torch.iinfo(torch.int64).max, device=device)  # no search ends outside
        self.keys: Tensor = torch.cat([moved.keys, last])
        self.vocabulary = torch.arange(table.vocabulary_size, device=device)
        self.shift = table.shift
        self.unseen = table.unseen
        self.backs_off = table.backs_off

    def advance(self, contexts: Tensor, words: Tensor) -> Tensor:
        """See `BackoffTable.advance`."""
        longer = self._find(contexts[:, :-1], words[:, None])
        return torch.cat([words[:, None], longer], 1)[:, : contexts.shape[1]]

    def next_words(self, contexts: Tensor, depth: Tensor) -> Tensor:
        """See `BackoffTable.next_words`."""
        return self.look_up(contexts, depth, self.vocabulary.expand(len(contexts), -1))

    def look_up(self, contexts: Tensor, depth: Tensor, words: Tensor) -> Tensor:
        """Log-probabilities (B, C) of words (B, C) int64 after the histories, in the table's own type.

        contexts (B, order-1), depth (B,): as in `BackoffTable.next_words`. `<s>` and `<pad>` are impossible.
        """
        freely = self.backs_off and self.unseen == 0
        unless = "" if freely else "n-gram models of relative frequencies have none"
        if not kernels_take(self.log_probs, contexts, words, unless=unless):
            return self._look_up(contexts, depth, words)
        from lmkit.kernels.ngram import look_up

        return look_up(
            self.keys,
            self.starts,
            self.log_probs,
            self.backoffs,
            contexts,
            words,
            vocabulary_size=len(self.vocabulary),
            shift=self.shift,
        )

    def _look_up(self, contexts: Tensor, depth: Tensor, words: Tensor) -> Tensor:
        scores = self.log_probs[words]
        for n in range(1, contexts.shape[1] + 1):
            context = contexts[:, n - 1 : n]  # (B, 1)
            weight = torch.where(context >= 0, self.backoffs[context.clamp(min=0)], self.unseen)
            missed = scores + weight if self.backs_off else weight
            missed = torch.where(depth[:, None] >= n, missed, scores)
            nodes = self._find(context, words)
            scores = torch.where(nodes >= 0, self.log_probs[nodes.clamp(min=0)], missed)
        return scores.masked_fill((words == BOS) | (words == PAD), -torch.inf)

    def _find(self, contexts: Tensor, words: Tensor) -> Tensor:
        """Children by words of contexts, nodes or -1, of shapes that go together; -1 if absent."""
        queries = contexts << self.shift | words  # below 0 where there is no context
        found = torch.searchsorted(self.keys, queries)
        return torch.where(self.keys[found] == queries, found + len(self.vocabulary), -1)
