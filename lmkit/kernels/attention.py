"""Additive attention in Triton: scores, masked softmax and context in one launch, and the way back in two.

    a_j = softmax_j(v . tanh(q + h_j)),    c = sum_j a_j y_j             (Bahdanau et al. 2015, equations 5 and 6)

The plain twin is in `nn/alignment.py`. The energies tanh(q + h_j) of a tile live in registers and are made again on the
way back, so that nothing as large as N x k x S x A exists. Sums are float32 and have one order: no atomics.
Letters: N sentences, k queries of each, S positions of its memory, A features of a key, M of a value. The queries of a
sentence share its keys and values, which are not repeated.
"""

from __future__ import annotations

import torch
import triton
import triton.language as tl
from torch import Tensor

from lmkit.kernels.choice import COMPILED

QUERIES, POSITIONS, FEATURES = 4, 16, 64  # of a tile of energies, at most: 4,096 numbers, 32 a thread
WARPS = 4


@triton.jit
def _look(
    queries, keys, values, scale, mask, weights, contexts, k, S, A, M,
    BK: tl.constexpr, BS: tl.constexpr, BA: tl.constexpr, BM: tl.constexpr, CONTEXT: tl.constexpr,
):  # fmt: skip
    n = tl.program_id(0).to(tl.int64)
    rows = tl.program_id(1) * BK + tl.arange(0, BK)
    query = (n * k + rows)[:, None]
    top = tl.full((BK,), -float("inf"), tl.float32)
    for s0 in range(0, S, BS):
        s = s0 + tl.arange(0, BS)
        scores = tl.zeros((BK, BS), tl.float32)
        for a0 in range(0, A, BA):
            a = a0 + tl.arange(0, BA)
            q = tl.load(queries + query * A + a[None, :], mask=(rows < k)[:, None] & (a < A)[None, :], other=0.0)
            h = tl.load(
                keys + (n * S + s)[:, None] * A + a[None, :], mask=(s < S)[:, None] & (a < A)[None, :], other=0.0
            )
            v = tl.load(scale + a, mask=a < A, other=0.0).to(tl.float32)
            x = q.to(tl.float32)[:, None, :] + h.to(tl.float32)[None, :, :]
            scores += tl.sum((2 * tl.sigmoid(2 * x) - 1) * v[None, None, :], 2)
        real = tl.load(mask + n * S + s, mask=s < S, other=0) != 0
        scores = tl.where(real[None, :], scores, -float("inf"))
        tl.store(weights + query * S + s[None, :], scores, mask=(rows < k)[:, None] & (s < S)[None, :])
        top = tl.maximum(top, tl.max(scores, 1))
    tl.debug_barrier()
    top = tl.where(top == -float("inf"), 0.0, top)  # a row without a real position gives zeros
    total = tl.zeros((BK,), tl.float32)
    for s0 in range(0, S, BS):
        s = s0 + tl.arange(0, BS)
        within = (rows < k)[:, None] & (s < S)[None, :]
        scores = tl.load(weights + query * S + s[None, :], mask=within, other=-float("inf"))
        total += tl.sum(tl.exp(scores - top[:, None]), 1)
    total = tl.where(total == 0.0, 1.0, total)
    tl.debug_barrier()
    for s0 in range(0, S, BS):
        s = s0 + tl.arange(0, BS)
        within = (rows < k)[:, None] & (s < S)[None, :]
        scores = tl.load(weights + query * S + s[None, :], mask=within, other=-float("inf"))
        tl.store(weights + query * S + s[None, :], tl.exp(scores - top[:, None]) / total[:, None], mask=within)
    if CONTEXT:
        tl.debug_barrier()
        for m0 in range(0, M, BM):
            m = m0 + tl.arange(0, BM)
            context = tl.zeros((BK, BM), tl.float32)
            for s in range(0, S):
                w = tl.load(weights + (n * k + rows) * S + s, mask=rows < k, other=0.0)
                y = tl.load(values + (n * S + s) * M + m, mask=m < M, other=0.0).to(tl.float32)
                context += w[:, None] * y[None, :]
            tl.store(contexts + query * M + m[None, :], context, mask=(rows < k)[:, None] & (m < M)[None, :])


@triton.jit
def _back_to_scores(
    d_contexts, weights, values, d_scores, k, S, M, BK: tl.constexpr, BS: tl.constexpr, BM: tl.constexpr
):  # fmt: skip
    n = tl.program_id(0).to(tl.int64)
    rows = tl.program_id(1) * BK + tl.arange(0, BK)
    query = (n * k + rows)[:, None]
    mean = tl.zeros((BK,), tl.float32)
    for s0 in range(0, S, BS):
        s = s0 + tl.arange(0, BS)
        within = (rows < k)[:, None] & (s < S)[None, :]
        d_weights = tl.zeros((BK, BS), tl.float32)
        for m0 in range(0, M, BM):
            m = m0 + tl.arange(0, BM)
            d = tl.load(d_contexts + query * M + m[None, :], mask=(rows < k)[:, None] & (m < M)[None, :], other=0.0)
            y = tl.load(
                values + (n * S + s)[:, None] * M + m[None, :], mask=(s < S)[:, None] & (m < M)[None, :], other=0.0
            )
            d_weights += tl.sum(d.to(tl.float32)[:, None, :] * y.to(tl.float32)[None, :, :], 2)
        w = tl.load(weights + query * S + s[None, :], mask=within, other=0.0)
        mean += tl.sum(w * d_weights, 1)
        tl.store(d_scores + query * S + s[None, :], d_weights, mask=within)
    tl.debug_barrier()
    for s0 in range(0, S, BS):
        s = s0 + tl.arange(0, BS)
        within = (rows < k)[:, None] & (s < S)[None, :]
        w = tl.load(weights + query * S + s[None, :], mask=within, other=0.0)
        d_weights = tl.load(d_scores + query * S + s[None, :], mask=within, other=0.0)
        tl.store(d_scores + query * S + s[None, :], w * (d_weights - mean[:, None]), mask=within)


@triton.jit
def _back_to_energies(
    d_scores, queries, keys, scale, d_queries, d_keys, d_scale, k, S, A,
    BK: tl.constexpr, BS: tl.constexpr, BA: tl.constexpr,
):  # fmt: skip
    n = tl.program_id(0).to(tl.int64)
    a = tl.program_id(1) * BA + tl.arange(0, BA)
    d_v = tl.load(d_scale + n * A + a, mask=a < A, other=0.0)
    v = tl.load(scale + a, mask=a < A, other=0.0).to(tl.float32)
    for r0 in range(0, k, BK):
        rows = r0 + tl.arange(0, BK)
        at_queries = (n * k + rows)[:, None] * A + a[None, :]
        q = tl.load(queries + at_queries, mask=(rows < k)[:, None] & (a < A)[None, :], other=0.0).to(tl.float32)
        d_q = tl.zeros((BK, BA), tl.float32)
        for s0 in range(0, S, BS):
            s = s0 + tl.arange(0, BS)
            at_keys, within = (n * S + s)[:, None] * A + a[None, :], (s < S)[:, None] & (a < A)[None, :]
            h = tl.load(keys + at_keys, mask=within, other=0.0).to(tl.float32)
            at_scores = (n * k + rows)[:, None] * S + s[None, :]
            d = tl.load(d_scores + at_scores, mask=(rows < k)[:, None] & (s < S)[None, :], other=0.0)[:, :, None]
            t = 2 * tl.sigmoid(2 * (q[:, None, :] + h[None, :, :])) - 1  # (BK, BS, BA)
            d_v += tl.sum(tl.sum(d * t, 1), 0)
            d_x = d * (1 - t * t)
            d_q += tl.sum(d_x, 1)
            d_h = tl.load(d_keys + at_keys, mask=within, other=0.0) + tl.sum(d_x, 0)
            tl.store(d_keys + at_keys, d_h, mask=within)
        tl.store(d_queries + at_queries, d_q * v[None, :], mask=(rows < k)[:, None] & (a < A)[None, :])
        tl.debug_barrier()  # the next round reads d_keys
    tl.store(d_scale + n * A + a, d_v, mask=a < A)


def look(
    queries: Tensor, keys: Tensor, values: Tensor, scale: Tensor, mask: Tensor, weights: Tensor, contexts: Tensor
) -> None:
    """Fills weights (N, k, S) float32 and contexts (N, k, M), of queries (N, k, A), keys (N, S, A), values (N, S, M),
    scale (A,) and mask (N, S), true at real positions; all contiguous.
    """
    (N, k, A), S, M = queries.shape, keys.shape[1], values.shape[2]
    BK, BS, BA = _tile(k, S, A)
    with torch.cuda.device_of(queries):
        _look[N, triton.cdiv(k, BK)](
            queries, keys, values, scale, mask.view(torch.uint8), weights, contexts, k, S, A, M,
            BK=BK, BS=BS, BA=BA, BM=_power(M, 4 * BS * BA // BK), CONTEXT=True, num_warps=WARPS, **COMPILED,
        )  # fmt: skip


def look_weights(queries: Tensor, keys: Tensor, scale: Tensor, mask: Tensor, weights: Tensor) -> None:
    """As `look`, without contexts: of many queries they are one product."""
    (N, k, A), S = queries.shape, keys.shape[1]
    BK, BS, BA = _tile(k, S, A)
    with torch.cuda.device_of(queries):
        _look[N, triton.cdiv(k, BK)](
            queries, keys, keys, scale, mask.view(torch.uint8), weights, weights, k, S, A, 0,
            BK=BK, BS=BS, BA=BA, BM=1, CONTEXT=False, num_warps=WARPS, **COMPILED,
        )  # fmt: skip


def back_to_scores(d_contexts: Tensor, weights: Tensor, values: Tensor, d_scores: Tensor) -> None:
    """Fills d_scores (N, k, S) float32, before the softmax, from d_contexts (N, k, M)."""
    (N, k, S), M = weights.shape, values.shape[2]
    BK, BS, BM = _tile(k, S, M)
    with torch.cuda.device_of(weights):
        _back_to_scores[N, triton.cdiv(k, BK)](
            d_contexts, weights, values, d_scores, k, S, M, BK=BK, BS=BS, BM=BM, num_warps=WARPS, **COMPILED
        )


def back_to_energies(
    d_scores: Tensor, queries: Tensor, keys: Tensor, scale: Tensor, d_queries: Tensor, d_keys: Tensor, d_scale: Tensor
) -> None:
    """Fills d_queries (N, k, A); adds to d_keys (N, S, A) but for a factor `scale`, and to d_scale (N, A), a part for
    each sentence. The last three are float32.
    """
    (N, k, A), S = queries.shape, keys.shape[1]
    BK, BS, BA = _tile(k, S, A)
    with torch.cuda.device_of(queries):
        _back_to_energies[N, triton.cdiv(A, BA)](
            d_scores,
            queries,
            keys,
            scale,
            d_queries,
            d_keys,
            d_scale,
            k,
            S,
            A,
            BK=BK,
            BS=BS,
            BA=BA,
            num_warps=WARPS,
            **COMPILED,
        )


def _tile(k: int, S: int, A: int) -> tuple[int, int, int]:
    """A tile of as many energies whatever k is, where there are as many."""
    BK, BS = _power(k, QUERIES), _power(S, POSITIONS)
    return BK, BS, _power(A, QUERIES * POSITIONS * FEATURES // (BK * BS))


def _power(count: int, limit: int) -> int:
    """The power of two that holds `count`, or the limit, which is one."""
    return int(min(triton.next_power_of_2(count), limit))
