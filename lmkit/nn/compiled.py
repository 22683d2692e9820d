"""What decoding on a CPU does between its products, compiled by numba: norms, attention of few queries over a cache or
over a memory, the rounding around products of 8 bits, and products so small that calling for them takes longer.

A step of one token works on a few thousand numbers between two products; in torch it is some twenty calls a layer, and
those calls are what it waits for. A step of a beam search works on more, of which torch copies most. The tensors are
float32 and want no gradient. Importing numba takes about half a second, and the very first calls compile for some
seconds, so this file is imported only when it is first needed. Where rows are many, ranges of them run side by side in
threads, as many as torch has at most.

Letters: B rows, T tokens of a step, L slots of the cache, H heads, G key/value heads, E size of a head.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Any, TypeAlias

import numba
import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

Floats = npt.NDArray[np.float32]
Int64 = npt.NDArray[np.int64]
Numbers: TypeAlias = tuple[Floats, tuple[int, ...]]  # of a tensor as they lie, and its strides but the last, which is 1
_NONE, _NONE2 = np.empty(0, np.float32), np.empty((0, 0), np.float32)
_NO_LENGTHS, _NO_ORIGINS = np.empty(0, np.int64), np.empty((0, 0), np.int64)
LEVELS = np.float32(127)  # of int8 on either side of zero
FLOOR = np.float32(1e-36)  # of what is rounded to 127, so that 127 divided by it is a number
WORTH_SHARING = 1 << 20  # products of two numbers that repay waking a thread

# sums may be taken in any order, so that they go in vectors
compiled: Callable[..., Any] = numba.njit(
    nogil=True, cache=True, boundscheck=False, fastmath={"reassoc", "contract", "nsz"}
)
# as written, and dividing by zero gives infinity
exactly_compiled: Callable[..., Any] = numba.njit(nogil=True, cache=True, boundscheck=False, error_model="numpy")


def _view(tensor: Tensor) -> Floats:
    """The numbers of a tensor, not copied."""
    array: Floats = tensor.detach().numpy()
    return array


def _numbers(tensor: Tensor) -> Numbers:
    """What a kernel reads of keys or values (B, L, G, E), however their first axes lie."""
    tensor = tensor.detach() if tensor.stride(3) == 1 else tensor.detach().contiguous()
    strides = tensor.stride()
    reach = 1 + sum((length - 1) * stride for length, stride in zip(tensor.shape, strides, strict=True))
    return tensor.as_strided((reach if tensor.numel() else 0,), (1,)).numpy(), strides[:3]


def _in_threads(rows: int, work: int, function: Callable[..., None], *given: Any) -> None:
    """function(begin, end, *given) over all rows: in as many threads as torch may have, where the work repays them."""
    count = min(rows, work // WORTH_SHARING)
    threads = torch.get_num_threads() if count > 1 else 1
    if threads == 1:
        function(0, rows, *given)
        return
    edges = np.linspace(0, rows, min(count, threads) + 1).astype(int).tolist()
    pool = _threads(os.getpid(), threads)
    list(pool.map(lambda begin, end: function(begin, end, *given), edges[:-1], edges[1:]))


@lru_cache(maxsize=1)
def _threads(process: int, count: int) -> ThreadPoolExecutor:
    """Those that loops run in; of a process, as a fork has none of its parent's."""
    return ThreadPoolExecutor(count)


@compiled
def _norm(begin: int, end: int, x: Floats, weight: Floats, eps: float, out: Floats) -> None:
    """out[i] = weight[i mod M] x[i] / rms(x[i]), begin <= i < end: x, out (N, D), weight (M, D), or (0, D) for ones."""
    for i in range(begin, end):
        squares = np.float32(0.0)
        for j in range(x.shape[1]):
            squares += x[i, j] * x[i, j]
        scale = np.float32(1.0) / np.sqrt(squares / np.float32(x.shape[1]) + np.float32(eps))
        if len(weight):
            row = weight[i % len(weight)]
            for j in range(x.shape[1]):
                out[i, j] = x[i, j] * scale * row[j]
        else:
            for j in range(x.shape[1]):
                out[i, j] = x[i, j] * scale


def rms_norm(x: Tensor, weight: Tensor | None, eps: float) -> Tensor:
    """As `normalization.rms_norm`: x (..., D), weight its last axes."""
    rows = _view(x).reshape(-1, x.shape[-1])
    out = np.empty_like(rows)
    weights = rows[:0] if weight is None else _view(weight).reshape(-1, x.shape[-1])
    _in_threads(len(rows), rows.size, _norm, rows, weights, eps, out)
    return torch.from_numpy(out).view(x.shape)


@compiled
def _scale_norm(vector: Floats, scale: Floats, eps: float) -> None:
    """vector (E,) becomes its RMS norm times scale (E,)."""
    squares = np.float32(0.0)
    for e in range(len(vector)):
        squares += vector[e] * vector[e]
    factor = np.float32(1.0) / np.sqrt(squares / np.float32(len(vector)) + np.float32(eps))
    for e in range(len(vector)):
        vector[e] *= factor * scale[e]


@compiled
def _look(
    query: Floats, groups: int, keys: Numbers, values: Numbers, rows: Int64, count: int, scores: Floats, out: Floats
) -> None:
    """Attention of the heads of one query (H, E) to the slots before `count`; slot s is that of row rows[s].

    scores (H, at least `count`) is for its own use; out (H, E).
    """
    heads, size = query.shape
    shared = heads // groups
    held, strides = keys
    for s in range(count):
        begin = rows[s] * strides[0] + s * strides[1]
        for h in range(heads):
            at = begin + h // shared * strides[2]
            key, asked = held[at : at + size], query[h]
            score = np.float32(0.0)
            for e in range(size):
                score += asked[e] * key[e]
            scores[h, s] = score / np.float32(math.sqrt(size))
    for h in range(heads):
        weights = scores[h]
        highest, total = np.float32(-np.inf), np.float32(0.0)
        for s in range(count):
            highest = max(highest, weights[s])
        for s in range(count):
            weights[s] = np.exp(weights[s] - highest)
            total += weights[s]
        for s in range(count):
            weights[s] /= total
    out[:] = 0.0
    held, strides = values
    for s in range(count):
        begin = rows[s] * strides[0] + s * strides[1]
        for h in range(heads):
            at = begin + h // shared * strides[2]
            value, found, weight = held[at : at + size], out[h], scores[h, s]
            for e in range(size):
                found[e] += weight * value[e]


@compiled
def _attend(
    begin: int,
    end: int,
    projected: Floats,
    query_scale: Floats,
    key_scale: Floats,
    eps: float,
    cos: Floats,
    sin: Floats,
    keys: Numbers,
    values: Numbers,
    slots: int,
    lengths: Int64,
    origins: Int64,
    out: Floats,
) -> None:
    """See `attend_next`; of rows begin .. end-1."""
    tokens, count, size = projected.shape[1:]
    heads = out.shape[2]
    groups = (count - heads) // 2
    half = size // 2
    turned = np.empty(size, np.float32)
    scores = np.empty((heads, slots + tokens), np.float32)
    rows = np.empty(slots + tokens, np.int64)
    for b in range(begin, end):
        rows[:] = b
        for s in range(origins.shape[1]):
            rows[s] = origins[b, s]
        for t in range(tokens):  # in order: each finds the ones before it in the cache
            place = t + (lengths[b] if len(lengths) else slots)
            for n in range(heads + groups):  # queries and keys: norm, then turn
                vector = projected[b, t, n]
                scale = query_scale if n < heads else key_scale
                if len(scale):
                    _scale_norm(vector, scale, eps)
                if len(cos):
                    for e in range(half):
                        turned[e] = vector[e] * cos[place, e] + vector[e + half] * sin[place, e]
                        turned[e + half] = vector[e + half] * cos[place, e + half] + vector[e] * sin[place, e + half]
                    vector[:] = turned
            for first, (held, strides) in ((heads, keys), (heads + groups, values)):
                for g in range(groups):
                    at = b * strides[0] + place * strides[1] + g * strides[2]
                    held[at : at + size] = projected[b, t, first + g]
            _look(projected[b, t, :heads], groups, keys, values, rows, place + 1, scores, out[b, t])


def attend_next(
    projected: Tensor,
    scales: tuple[Tensor, Tensor] | None,
    turns: tuple[Tensor, Tensor] | None,
    keys: Tensor,
    values: Tensor,
    slots: int,
    lengths: Tensor | None,
    origins: Tensor | None = None,
    *,
    eps: float,
) -> Tensor:
    """The next T tokens of self-attention: norms, turns and stores what is new; each looks at all up to itself.

    projected (B, T, H + 2 G, E), which is overwritten: queries, keys, values; scales: twice (E,), of the RMS norm of
    queries and keys, if they are normed; turns: cos and sin (L, 1, E) of `rotary`, if they are turned; keys and values
    (B or more, L, G, E): the cache; the new tokens go into the slots from lengths[b] (B,) on, or from `slots` on in all
    rows, which no length is above; origins (B, at most slots): the rows in which the first slots of row b are found,
    if not in its own -> (B, T, H E).
    """
    rows = _view(projected)
    tokens, count, size = rows.shape[1:]
    heads = count - 2 * keys.shape[2]
    query_scale, key_scale = (_NONE, _NONE) if scales is None else (_view(scales[0]), _view(scales[1]))
    cos, sin = (_NONE2, _NONE2) if turns is None else (_view(turns[0])[:, 0], _view(turns[1])[:, 0])
    out = np.empty((len(rows), tokens, heads, size), np.float32)
    places = _NO_LENGTHS if lengths is None else lengths.numpy()
    table = _NO_ORIGINS if origins is None else origins.contiguous().numpy()
    norms = rows, query_scale, key_scale, eps, cos, sin
    assert keys.stride(3) == values.stride(3) == 1, "what is written must not be a copy"
    cache = _numbers(keys), _numbers(values), slots, places, table
    _in_threads(len(rows), out.size * (slots + tokens), _attend, *norms, *cache, out)
    return torch.from_numpy(out).flatten(2)


@compiled
def _attend_memory(
    begin: int,
    end: int,
    queries: Floats,
    scale: Floats,
    eps: float,
    keys: Numbers,
    values: Numbers,
    groups: int,
    slots: int,
    lengths: Int64,
    out: Floats,
) -> None:
    """See `attend_memory`; of memories begin .. end-1."""
    count, heads = queries.shape[1:3]
    scores = np.empty((heads, slots), np.float32)
    rows = np.empty(slots, np.int64)
    for b in range(begin, end):
        rows[:] = b
        for n in range(count):
            if len(scale):
                for h in range(heads):
                    _scale_norm(queries[b, n, h], scale, eps)
            _look(queries[b, n], groups, keys, values, rows, lengths[b] if len(lengths) else slots, scores, out[b, n])


def attend_memory(
    queries: Tensor, scale: Tensor | None, keys: Tensor, values: Tensor, lengths: Tensor | None, *, eps: float
) -> Tensor:
    """Cross-attention of n queries a memory.

    queries (B, n, H, E), which is overwritten; scale (E,) of their RMS norm, if they are normed; keys and values
    (B, G, S, E), of which lengths (B,) are looked at, all if None -> (B, n, H E).
    """
    rows = _view(queries)
    out = np.empty_like(rows)
    groups, slots = keys.shape[1:3]
    memory = _numbers(keys.transpose(1, 2)), _numbers(values.transpose(1, 2)), groups, slots
    places = _NO_LENGTHS if lengths is None else lengths.numpy()
    norm = _NONE if scale is None else _view(scale)
    _in_threads(len(rows), out.size * slots, _attend_memory, rows, norm, eps, *memory, places, out)
    return torch.from_numpy(out).flatten(2)


@compiled
def _few_rows(x: Floats, weight: Floats, bias: Floats, out: Floats) -> None:
    """See `few_rows`: x (M, D), weight (N, D), bias (N,) or (0,), out (M, N). A row of the weight is read once."""
    for n in range(len(weight)):
        for m in range(len(x)):
            total = np.float32(0.0)
            for j in range(x.shape[1]):
                total += weight[n, j] * x[m, j]
            out[m, n] = total + bias[n] if len(bias) else total


def few_rows(x: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    """x W^T + b of a few rows, in this thread: x (..., D), weight (N, D), bias (N,) -> (..., N)."""
    rows = _view(x.contiguous()).reshape(-1, x.shape[-1])
    out = np.empty((len(rows), len(weight)), np.float32)
    _few_rows(rows, _view(weight), _NONE if bias is None else _view(bias), out)
    return torch.from_numpy(out).view(*x.shape[:-1], -1)


@exactly_compiled
def _round(begin: int, end: int, rows: Floats, out: npt.NDArray[np.int8], scales: Floats) -> None:
    """See `rounded_rows`; of rows begin .. end-1."""
    for i in range(begin, end):
        row, bits, rounded = rows[i], rows[i].view(np.int32), out[i]
        highest = np.int32(0)
        for j in range(len(row)):  # bits of sizes are in order: those of infinity and NaN come last
            highest = max(highest, np.int32(bits[j] & np.int32(0x7FFFFFFF)))
        scales.view(np.int32)[i] = highest
        if scales[i] < FLOOR:
            scales[i] = FLOOR
        factor = LEVELS / scales[i]
        scales[i] /= LEVELS
        for j in range(len(row)):
            rounded[j] = np.int8(np.int32(np.rint(row[j] * factor)))


def rounded_rows(rows: Tensor) -> tuple[Tensor, Tensor]:
    """Whole numbers (N, D) int8, the largest of a row 127, and scales (N,) whose products are almost `rows` (N, D).

    The scale of a row that has NaN is NaN.
    """
    array = _view(rows.contiguous())
    out, scales = np.empty(array.shape, np.int8), np.empty(len(array), np.float32)
    _in_threads(len(array), array.size, _round, array, out, scales)
    return torch.from_numpy(out), torch.from_numpy(scales)


@exactly_compiled
def _scale(begin: int, end: int, product: npt.NDArray[np.int32], left: Floats, right: Floats, bias: Floats) -> None:
    """See `scaled`; of rows begin .. end-1."""
    for i in range(begin, end):
        row, scale = product[i], left[i]
        scaled = row.view(np.float32)
        if len(bias):
            for j in range(len(row)):
                scaled[j] = np.float32(row[j]) * right[j] * scale + bias[j]
        else:
            for j in range(len(row)):
                scaled[j] = np.float32(row[j]) * right[j] * scale


def scaled(product: Tensor, left: Tensor, right: Tensor, bias: Tensor | None) -> Tensor:
    """product[m, n] left[m] right[n] + bias[n], written in the place of the product.

    product (M, N) int32, left (M,), right and bias (N,) -> (M, N).
    """
    array: npt.NDArray[np.int32] = product.numpy()
    factors = _view(left), _view(right), _NONE if bias is None else _view(bias)
    _in_threads(len(array), array.size, _scale, array, *factors)
    return product.view(torch.float32)
