"""What a step of one token, or of few, costs on a CPU, compiled by numba: the twins of `rms_norm` and of a cached
attention's step.

A step works on a few thousand numbers between two products; in torch it is some twenty calls a layer, and those calls
are what it waits for. The tensors are float32, lie close, and want no gradient. Importing numba takes about half a
second, and the very first call compiles for some seconds, so this file is imported only when a first step is taken.

Letters: B rows, T tokens of a step, L slots of the cache, H heads, G key/value heads, E size of a head.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numba
import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

Floats = npt.NDArray[np.float32]
Int64 = npt.NDArray[np.int64]
_NONE, _NONE2, _NO_LENGTHS = np.empty(0, np.float32), np.empty((0, 0), np.float32), np.empty(0, np.int64)

# sums may be taken in any order, so that they go in vectors
compiled: Callable[..., Any] = numba.njit(
    nogil=True, cache=True, boundscheck=False, fastmath={"reassoc", "contract", "nsz"}
)


def _view(tensor: Tensor) -> Floats:
    """The numbers of a tensor, not copied."""
    array: Floats = tensor.detach().numpy()
    return array


@compiled
def _norm(x: Floats, weight: Floats, eps: float, out: Floats) -> None:
    """out[i] = weight[i mod M] x[i] / rms(x[i]): x and out (N, D), weight (M, D), or (0, D) for ones."""
    for i in range(x.shape[0]):
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
    _norm(rows, rows[:0] if weight is None else _view(weight).reshape(-1, x.shape[-1]), eps, out)
    return torch.from_numpy(out).view(x.shape)


@compiled
def _attend(
    projected: Floats,
    query_scale: Floats,
    key_scale: Floats,
    eps: float,
    cos: Floats,
    sin: Floats,
    keys: Floats,
    values: Floats,
    slots: int,
    lengths: Int64,
    out: Floats,
) -> None:
    """See `attend_next`."""
    rows, tokens, count, size = projected.shape
    groups = keys.shape[2]
    heads = count - 2 * groups
    half = size // 2
    turned = np.empty(size, np.float32)
    scores = np.empty(slots + tokens, np.float32)
    for b in range(rows):
        for t in range(tokens):  # in order: each finds the ones before it in the cache
            place = t + (lengths[b] if len(lengths) else slots)
            for n in range(heads + groups):  # queries and keys: norm, then turn
                vector = projected[b, t, n]
                scale = query_scale if n < heads else key_scale
                if len(scale):
                    squares = np.float32(0.0)
                    for e in range(size):
                        squares += vector[e] * vector[e]
                    factor = np.float32(1.0) / np.sqrt(squares / np.float32(size) + np.float32(eps))
                    for e in range(size):
                        vector[e] *= factor * scale[e]
                if len(cos):
                    for e in range(half):
                        turned[e] = vector[e] * cos[place, e] + vector[e + half] * sin[place, e]
                        turned[e + half] = vector[e + half] * cos[place, e + half] + vector[e] * sin[place, e + half]
                    vector[:] = turned
            for g in range(groups):
                keys[b, place, g] = projected[b, t, heads + g]
                values[b, place, g] = projected[b, t, heads + groups + g]
            for h in range(heads):
                g = h * groups // heads
                query = projected[b, t, h]
                highest = np.float32(-np.inf)
                for s in range(place + 1):
                    score = np.float32(0.0)
                    for e in range(size):
                        score += query[e] * keys[b, s, g, e]
                    scores[s] = score / np.float32(math.sqrt(size))
                    highest = max(highest, scores[s])
                total = np.float32(0.0)
                turned[:] = 0.0
                for s in range(place + 1):
                    weight = np.exp(scores[s] - highest)
                    total += weight
                    for e in range(size):
                        turned[e] += weight * values[b, s, g, e]
                for e in range(size):
                    out[b, t, h * size + e] = turned[e] / total


def attend_next(
    projected: Tensor,
    scales: tuple[Tensor, Tensor] | None,
    turns: tuple[Tensor, Tensor] | None,
    keys: Tensor,
    values: Tensor,
    slots: int,
    lengths: Tensor | None,
    *,
    eps: float,
) -> Tensor:
    """The next T tokens of self-attention: norms, turns and stores what is new; each looks at all up to itself.

    projected (B, T, H + 2 G, E), which is overwritten: queries, keys, values; scales: twice (E,), of the RMS norm of
    queries and keys, if they are normed; turns: cos and sin (L, 1, E) of `rotary`, if they are turned; keys and values
    (B, L, G, E): the cache; the new tokens go into the slots from lengths[b] (B,) on, or from `slots` on in all rows,
    which no length is above -> (B, T, H E).
    """
    rows = _view(projected)
    tokens, count, size = rows.shape[1:]
    query_scale, key_scale = (_NONE, _NONE) if scales is None else (_view(scales[0]), _view(scales[1]))
    cos, sin = (_NONE2, _NONE2) if turns is None else (_view(turns[0])[:, 0], _view(turns[1])[:, 0])
    out = np.empty((len(rows), tokens, (count - 2 * keys.shape[2]) * size), np.float32)
    places = _NO_LENGTHS if lengths is None else lengths.numpy()
    _attend(rows, query_scale, key_scale, eps, cos, sin, _view(keys), _view(values), slots, places, out)
    return torch.from_numpy(out)
