"""Nats of rows of logits, and the gradient in the place of the logits: at most two passes over each row.

The twin of `_nats_and_gradient` and `_log_probs` in `nn/loss.py`. The first pass keeps a running maximum and the sum of
exponentials under it (Milakov and Gimelshein 2018); the second writes. Sums are in float32, whatever type the logits
have.
"""

from __future__ import annotations

import torch
import triton
import triton.language as tl
from torch import Tensor

from lmkit.kernels.choice import COMPILED

LARGEST_BLOCK = 4096  # logits that a program holds at once


def nats_and_gradient(
    logits: Tensor, targets: Tensor, counted: Tensor, smoothing: float, *, gradient: bool
) -> tuple[Tensor, Tensor | None]:
    """The smoothed loss (n,) float32 of logits (n, V), 0 where not counted, and p - y' in their place if it is wanted.

    logits: float32, bfloat16 or float16, rows of any stride. targets (n,) int64 ids, counted (n,) bool. The gradient
    of a row that is not counted is zeros.
    """
    nats = _launch(logits, targets, counted, smoothing, gradient=gradient)
    return nats, logits if gradient else None


def log_probs(logits: Tensor, targets: Tensor, counted: Tensor) -> Tensor:
    """log softmax of logits (n, V) at the targets (n,), float32, 0 where not counted."""
    return 0.0 - _launch(logits, targets, counted, 0.0, gradient=False)  # 0, not -0


def _launch(logits: Tensor, targets: Tensor, counted: Tensor, smoothing: float, *, gradient: bool) -> Tensor:
    rows, vocabulary_size = logits.shape
    assert logits.stride(-1) == 1 or vocabulary_size == 1
    nats = torch.empty(rows, dtype=torch.float32, device=logits.device)
    if not rows:
        return nats
    block = min(triton.next_power_of_2(vocabulary_size), LARGEST_BLOCK)
    with torch.cuda.device_of(logits):
        _rows[(rows,)](
            logits,
            targets.contiguous(),
            counted.contiguous(),
            nats,
            logits.stride(0),
            vocabulary_size,
            smoothing,
            smoothed=smoothing > 0,
            gradient=gradient,
            block=block,
            num_warps=8 if block == LARGEST_BLOCK else 4,
            **COMPILED,
        )
    return nats


@triton.jit
def _rows(
    logits,
    targets,
    counted,
    nats,
    stride,
    vocabulary_size,
    smoothing,
    smoothed: tl.constexpr,
    gradient: tl.constexpr,
    block: tl.constexpr,
):
    """A program for each row. Of a row that is not counted nothing is read."""
    row = tl.program_id(0).to(tl.int64)
    logits += row * stride
    columns = tl.arange(0, block)
    asked = tl.load(counted + row) != 0
    end = tl.where(asked, vocabulary_size, 0)
    target = tl.load(targets + row)
    chosen = tl.load(logits + target, mask=asked, other=0.0).to(tl.float32)
    top = tl.where(asked, -float("inf"), 0.0)
    norm = tl.where(asked, 0.0, 1.0)  # sum of exp(x - top)
    plain = tl.where(asked, 0.0, 0.0)  # sum of x
    for start in range(0, end, block):
        inside = start + columns < end
        x = tl.load(logits + start + columns, mask=inside, other=-float("inf")).to(tl.float32)
        higher = tl.maximum(top, tl.max(x, 0))
        base = tl.where(higher == -float("inf"), 0.0, higher)  # nothing but -inf so far: not -inf - -inf
        norm = norm * tl.exp(top - base) + tl.sum(tl.exp(x - base), 0)
        top = higher
        if smoothed:
            plain += tl.sum(tl.where(inside, x, 0.0), 0)
    lost = tl.log(norm) + (1.0 - smoothing) * (top - chosen)
    if smoothed:
        lost += smoothing * (top - plain / vocabulary_size)
    tl.store(nats + row, lost)
    if gradient:
        for start in range(0, vocabulary_size, block):
            inside = start + columns < vocabulary_size
            x = tl.load(logits + start + columns, mask=start + columns < end, other=-float("inf")).to(tl.float32)
            p = tl.exp(x - top) / norm
            if smoothed:
                p -= smoothing / vocabulary_size
            p = tl.where(start + columns == target, p - (1.0 - smoothing), p)
            tl.store(logits + start + columns, tl.where(asked, p, 0.0).to(logits.dtype.element_ty), mask=inside)
