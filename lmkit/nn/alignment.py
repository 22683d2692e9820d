"""Attention of one query a step over a memory, as recurrent decoders have it: additive, general and dot scores.

    a_j = softmax_j(score(q, h_j)),    c = sum_j a_j h_j                  (Bahdanau et al. 2015, equations 5 and 6)

What depends on the memory alone, the keys, is made once (`project`), not at every step, and belongs to a sentence:
several queries of one sentence, the hypotheses of a beam, share it.
Letters: N sentences, S positions of a memory, M its features, B = N k queries of Q features, A features of a key.
"""

from __future__ import annotations

import math
from typing import Any, Literal, TypeAlias, get_args

import torch
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from lmkit.errors import LmkitError
from lmkit.kernels.choice import kernels_take
from lmkit.nn.inference import Linear, gradient_wanted, linear
from lmkit.nn.precision import at_least_float32

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
        self.scale = nn.Parameter(torch.empty(size).uniform_(-1, 1).mul_(size**-0.5)) if name == "additive" else None

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
        N = len(keys)
        q = query if self.query is None else linear(query, self.query.weight)
        q = q.view(N, len(query) // max(N, 1), q.shape[-1])  # (N, k, A)
        if self.scale is not None and _kernels_take(q, keys, values, self.scale, mask):
            return _looked_by_kernels(q, keys, values, self.scale, mask)
        if self.scale is None:
            scores = torch.bmm(q, keys.mT)  # (N, k, S)
        elif gradient_wanted(q, keys, self.scale):
            scores = _AdditiveScores.apply(q, keys, self.scale)  # type: ignore[no-untyped-call]
        else:
            scores = _many_scores(at_least_float32(q), at_least_float32(keys), self.scale)  # (N, k, S)
        weights = masked_softmax(scores, mask[:, None])
        context = torch.bmm(weights.to(values.dtype), values)  # (N, k, M)
        return context.flatten(0, 1), weights.flatten(0, 1)


def masked_softmax(scores: Tensor, mask: Tensor) -> Tensor:
    """softmax over the last axis of what the mask, which broadcasts, lets through; zeros where that is nothing."""
    return scores.masked_fill(~mask, -math.inf).softmax(-1).nan_to_num(0.0)


def _scored(doubled: Tensor, scale: Tensor) -> Tensor:
    """scale . tanh(x) of 2 x (..., A), which is overwritten by sigmoid(2 x) = (1 + tanh(x)) / 2 -> (...).

    On a CPU torch's sigmoid takes a sixth of the time of its tanh.
    """
    return torch.add(doubled.sigmoid_() @ (2 * scale), scale.sum(), alpha=-1)


def additive_scores(query: Tensor, keys: Tensor, scale: Tensor, energies: Tensor) -> Tensor:
    """scale . tanh(query + key): query (B, A), keys (B, S, A), scale (A,) -> (B, S); energies: room for (B, S, A)."""
    return _scored(torch.add(2 * query.unsqueeze(1), keys, alpha=2, out=energies), scale)


def _many_scores(queries: Tensor, keys: Tensor, scale: Tensor) -> Tensor:
    """As `additive_scores`, of k queries a sentence: (N, k, A), (N, S, A) -> (N, k, S).

    On a CPU a query at a time: what N sentences need stays in the cache, and its place is used again.
    """
    if queries.device.type != "cpu" or not len(queries):
        return _scored(torch.add(2 * queries[:, :, None], keys[:, None], alpha=2), scale)
    energies = torch.empty_like(keys)
    return torch.stack([additive_scores(query, keys, scale, energies) for query in queries.unbind(1)], 1)


def additive_backward(
    d_scores: Tensor, query: Tensor, keys: Tensor, scale: Tensor, energies: Tensor, d_keys: Tensor, d_scale: Tensor
) -> Tensor:
    """Back through `additive_scores`: returns that of the query (B, A), and adds to d_scale (A,) and d_keys (B, S, A),
    to the latter but for a factor `scale`. The sigmoid is made again: kept for all steps it would be the largest thing.
    """
    torch.add(2 * query.unsqueeze(1), keys, alpha=2, out=energies).sigmoid_()
    d_scale.addmv_(energies.flatten(0, 1).mT, d_scores.flatten(), alpha=2).sub_(d_scores.sum())
    # tanh'(x) = 4 s (1 - s)
    torch.addcmul(energies, energies, energies, value=-1, out=energies).mul_(4 * d_scores.unsqueeze(2))
    d_keys += energies
    return energies.sum(1).mul_(scale)


class _AdditiveScores(torch.autograd.Function):
    """Of many queries (N, k, A) over keys (N, S, A): (N, k, S), a query of every sentence at a time."""

    @staticmethod
    def forward(ctx: Any, queries: Tensor, keys: Tensor, scale: Tensor) -> Tensor:
        ctx.types = queries.dtype, keys.dtype
        queries, keys = at_least_float32(queries), at_least_float32(keys)
        ctx.save_for_backward(queries, keys, scale)
        return _many_scores(queries, keys, scale)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, d_scores: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        queries, keys, scale = ctx.saved_tensors
        d_keys, d_scale, energies = torch.zeros_like(keys), torch.zeros_like(scale), torch.empty_like(keys)
        d_queries = [
            additive_backward(d_score, query, keys, scale, energies, d_keys, d_scale)
            for d_score, query in zip(d_scores.unbind(1), queries.unbind(1), strict=True)
        ]
        query_type, key_type = ctx.types
        return torch.stack(d_queries, 1).to(query_type), (d_keys * scale).to(key_type), d_scale


def _kernels_take(*tensors: Tensor) -> bool:
    return all(tensor.numel() for tensor in tensors) and kernels_take(*tensors)


def _looked_by_kernels(
    queries: Tensor, keys: Tensor, values: Tensor, scale: Tensor, mask: Tensor
) -> tuple[Tensor, Tensor]:
    """What `Alignment.forward` gives, of queries (N, k, A). With a gradient the contexts are one product."""
    from lmkit.kernels.attention import look

    (N, k, _), S = queries.shape, keys.shape[1]
    if gradient_wanted(queries, keys, values, scale):
        weights = _AdditiveWeights.apply(queries, keys, scale, mask)  # type: ignore[no-untyped-call]
        contexts = torch.bmm(weights.to(values.dtype), values)
    else:
        weights = queries.new_empty(N, k, S, dtype=torch.float32)
        contexts = values.new_empty(N, k, values.shape[2])
        given = [x.contiguous() for x in (queries, keys, values, scale, mask)]
        look(*given, weights, contexts)  # type: ignore[call-arg]
    return contexts.flatten(0, 1), weights.flatten(0, 1)


class _AdditiveWeights(torch.autograd.Function):
    """Where queries (N, k, A) look: (N, k, S) float32, by kernels."""

    @staticmethod
    def forward(ctx: Any, *given: Tensor) -> Tensor:
        from lmkit.kernels.attention import look_weights

        queries, keys, scale, mask = (x.contiguous() for x in given)
        weights = queries.new_empty(*queries.shape[:2], keys.shape[1], dtype=torch.float32)
        look_weights(queries, keys, scale, mask, weights)
        ctx.save_for_backward(queries, keys, scale, weights)
        return weights

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, d_weights: Tensor) -> tuple[Tensor, Tensor, Tensor, None]:
        from lmkit.kernels.attention import back_to_energies

        queries, keys, scale, weights = ctx.saved_tensors
        product = weights * d_weights
        d_scores = torch.addcmul(product, weights, product.sum(-1, keepdim=True), value=-1)
        d_queries = torch.empty_like(queries, dtype=torch.float32)
        d_keys = torch.zeros_like(keys, dtype=torch.float32)
        d_scale = torch.zeros_like(keys[:, 0], dtype=torch.float32)  # (N, A)
        back_to_energies(d_scores, queries, keys, scale, d_queries, d_keys, d_scale)
        d_scale = d_scale.sum(0)
        return d_queries.to(queries.dtype), (d_keys * scale).to(keys.dtype), d_scale.to(scale.dtype), None


class AlignmentLoop:
    """The attention inside a loop that has its own backward pass: a query a row and step, B rows, T steps.

    keys (B, S, A), values (B, S, M), mask (B, S), scale (A,) of additive scores, None for q . k. Contexts come and go
    in the type `kind`, scores and softmax are float32 at least. Tensors of all steps have the steps first.
    """

    def __init__(
        self, steps: int, keys: Tensor, values: Tensor, mask: Tensor, scale: Tensor | None, kind: torch.dtype
    ) -> None:
        self.types = keys.dtype, values.dtype
        self.scale, self.kernels = scale, scale is not None and _kernels_take(keys, values, scale, mask)
        self.keys, self.values = keys if self.kernels else at_least_float32(keys), values.to(kind)
        wide = torch.promote_types(keys.dtype, torch.float32)
        self.queries = keys.new_empty(steps, len(keys), keys.shape[2], dtype=wide)
        self.weights = keys.new_empty(steps, *mask.shape, dtype=wide)
        if self.kernels:
            self.keys, self.values, self.mask = (x.contiguous() for x in (self.keys, self.values, mask))
            return
        self.empty = ~mask.any(1, keepdim=True)
        self.hole = torch.zeros_like(mask, dtype=wide).masked_fill_(~mask, -math.inf)
        self.room = None if scale is None else torch.empty_like(self.keys)

    def step(self, t: int, query: Tensor) -> Tensor:
        """query (B, A) -> context (B, M); the weights are in `weights[t]`."""
        self.queries[t] = query
        if self.kernels:
            return self._step_by_kernel(t)
        if self.scale is None or self.room is None:
            scores = torch.bmm(self.keys, self.queries[t].unsqueeze(2)).squeeze(2)
        else:
            scores = additive_scores(self.queries[t], self.keys, self.scale, self.room)
        weights = torch.softmax(scores + self.hole, -1, out=self.weights[t]).masked_fill_(self.empty, 0.0)
        return torch.bmm(weights.to(self.values.dtype).unsqueeze(1), self.values).squeeze(1)

    def _step_by_kernel(self, t: int) -> Tensor:
        from lmkit.kernels.attention import look

        assert self.scale is not None
        context = torch.empty_like(self.values[:, :1])
        given = self.queries[t].unsqueeze(1), self.keys, self.values, self.scale, self.mask
        look(*given, self.weights[t].unsqueeze(1), context)
        return context.squeeze(1)

    def start_back(self) -> None:
        """Before a backward pass."""
        self.d_queries = torch.empty_like(self.queries)
        self.d_scores = torch.empty_like(self.weights)
        self.d_keys = None if self.scale is None else torch.zeros_like(self.keys, dtype=self.queries.dtype)
        self.d_scale = None if self.scale is None else torch.zeros_like(self.scale)
        if self.kernels:  # a part for each sentence
            self.d_scale = torch.zeros_like(self.queries[0])

    def back(self, t: int, d_context: Tensor) -> Tensor:
        """Of the context (B, M) of a step -> of its query (B, A)."""
        if self.kernels:
            return self._back_by_kernels(t, d_context)
        weights = self.weights[t]
        d_weights = torch.bmm(self.values, d_context.unsqueeze(2)).squeeze(2).to(weights.dtype)
        product = weights * d_weights
        d_scores = torch.addcmul(product, weights, product.sum(1, keepdim=True), value=-1, out=self.d_scores[t])
        if self.scale is None:
            torch.bmm(d_scores.unsqueeze(1), self.keys, out=self.d_queries[t].unsqueeze(1))
        else:
            assert self.room is not None
            assert self.d_keys is not None
            assert self.d_scale is not None
            given = d_scores, self.queries[t], self.keys, self.scale, self.room, self.d_keys, self.d_scale
            self.d_queries[t] = additive_backward(*given)
        return self.d_queries[t]

    def _back_by_kernels(self, t: int, d_context: Tensor) -> Tensor:
        from lmkit.kernels.attention import back_to_energies, back_to_scores

        assert self.scale is not None
        assert self.d_keys is not None
        assert self.d_scale is not None
        queries, weights, d_queries, d_scores = (
            part[t].unsqueeze(1) for part in (self.queries, self.weights, self.d_queries, self.d_scores)
        )
        back_to_scores(d_context.contiguous().unsqueeze(1), weights, self.values, d_scores)
        back_to_energies(d_scores, queries, self.keys, self.scale, d_queries, self.d_keys, self.d_scale)
        return self.d_queries[t]

    def gradients(self, d_contexts: Tensor) -> tuple[Tensor, Tensor, Tensor | None]:
        """After the steps, whose contexts had d_contexts (T, B, M): those of keys, values and scale."""
        kind = self.values.dtype
        d_values = torch.bmm(self.weights.permute(1, 2, 0).to(kind), d_contexts.transpose(0, 1).to(kind))
        if self.d_keys is None or self.scale is None:
            d_keys = torch.bmm(self.d_scores.permute(1, 2, 0), self.queries.transpose(0, 1))  # (B, S, T) (B, T, A)
        else:
            d_keys = self.d_keys * self.scale
        d_scale = self.d_scale.sum(0) if self.kernels and self.d_scale is not None else self.d_scale
        return d_keys.to(self.types[0]), d_values.to(self.types[1]), d_scale
