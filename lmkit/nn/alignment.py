"""Attention of one query a step over a memory, as recurrent decoders have it: additive, general and dot scores.

    a_j = softmax_j(score(q, h_j)),    c = sum_j a_j h_j                  (Bahdanau et al. 2015, equations 5 and 6)

What depends on the memory alone, the keys, is made once (`project`), not at every step, and belongs to a sentence:
several queries of one sentence, the hypotheses of a beam, share it.
Letters: N sentences, S positions of a memory, M its features, B = N k queries of Q features, A features of a key.
"""

from __future__ import annotations

import math
from typing import Literal, TypeAlias, get_args

import torch
from torch import Tensor, nn

from lmkit.errors import LmkitError
from lmkit.nn.inference import Linear, linear

ScoreName: TypeAlias = Literal["additive", "general", "dot"]


class Alignment(nn.Module):
    """Scores of queries over a memory.

        additive  v . tanh(W q + U h)   Bahdanau et al. 2015, A.1.2; Luong et al. 2015, equation 8, calls it concat
        general   q . U h               Luong et al. 2015
        dot       q . h                 the same; Q = M

    size: A, of additive scores.
    """

    def __init__(self, name: ScoreName, query_size: int, memory_size: int, size: int | None = None) -> None:
        super().__init__()
        if name not in get_args(ScoreName):
            raise LmkitError(f"no score is called {name!r}; use {', '.join(get_args(ScoreName))}")
        if name == "dot" and query_size != memory_size:
            raise LmkitError(f"dot scores need queries and memory of one size, not {query_size} and {memory_size}")
        self.name: ScoreName = name
        size = (size or query_size) if name == "additive" else query_size
        self.memory = None if name == "dot" else Linear(memory_size, size, bias=False)
        self.query = Linear(query_size, size, bias=False) if name == "additive" else None
        self.scale = nn.Parameter(torch.empty(size).uniform_(-1, 1) * size**-0.5) if name == "additive" else None

    def project(self, states: Tensor) -> Tensor:
        """The keys of a memory: (N, S, M) -> (N, S, A)."""
        if self.memory is None:
            return states
        keys: Tensor = self.memory(states)
        return keys

    def forward(self, query: Tensor, keys: Tensor, values: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """query (N k, Q), keys (N, S, A), values (N, S, M), mask (N, S), true at real positions -> context (N k, M) and
        weights (N k, S), row n k + j being query j of sentence n. A row without a real position gives zeros.
        """
        N, S, _ = keys.shape
        q = query if self.query is None else linear(query, self.query.weight)
        q = q.view(N, -1, q.shape[-1])  # (N, k, A)
        if self.scale is None:
            scores = torch.bmm(q, keys.mT)  # (N, k, S)
        else:
            scores = torch.tanh(keys[:, None] + q[:, :, None]) @ self.scale  # (N, k, S, A) -> (N, k, S)
        weights = masked_softmax(scores, mask[:, None])
        context = torch.bmm(weights, values)  # (N, k, M)
        return context.view(len(query), -1), weights.view(len(query), S)


def masked_softmax(scores: Tensor, mask: Tensor) -> Tensor:
    """softmax over the last axis of what the mask, which broadcasts, lets through; zeros where that is nothing."""
    return scores.masked_fill(~mask, -math.inf).softmax(-1).nan_to_num(0.0)
