"""Pooling: many positions become one, by their maximum, their mean or a weighted mean.

Sequences are (B, T, D), images (B, D, H, W). `mask` (B, T) bool is true at real positions; the others, whatever they
hold, never count, and neither do the positions that padding adds. What has no real position at all gives zeros.

A weighted mean whose weights depend on the input is attention: `mean_over_time(values, weights=softmax(scores))`.
"""

import math

import torch
from torch import Tensor
from torch.nn import functional

from lmkit.nn.windows import Padding, output_size, padding_sides


def max_over_time(inputs: Tensor, mask: Tensor | None = None) -> Tensor:
    """Take the largest value of each feature: (B, T, D), mask (B, T) -> (B, D)."""
    if mask is None:
        return inputs.amax(dim=1)
    largest = inputs.masked_fill(~mask[:, :, None], -math.inf).amax(dim=1)  # (B, D)
    return largest.where(mask.any(dim=1)[:, None], 0.0)


def mean_over_time(inputs: Tensor, mask: Tensor | None = None, *, weights: Tensor | None = None) -> Tensor:
    """Average over positions: (B, T, D), mask (B, T), weights (B, T) >= 0 -> (B, D).

    The weights of the real positions are scaled to sum to one; without weights all are equal.
    """
    if weights is None:
        weights = inputs.new_ones(inputs.shape[:2])
    if mask is not None:
        weights = weights.masked_fill(~mask, 0.0)
        inputs = inputs.masked_fill(~mask[:, :, None], 0.0)
    total = weights.sum(dim=1, keepdim=True)  # (B, 1)
    sums = torch.bmm(weights[:, None, :], inputs)[:, 0]  # (B, 1, T) (B, T, D) -> (B, D)
    return _divide(sums, total)


def max_pool1d(
    inputs: Tensor,
    field: int,
    *,
    stride: int | None = None,
    padding: Padding = "valid",
    floor: bool = False,
    mask: Tensor | None = None,
) -> Tensor:
    """Take the maximum of each window: (B, T, D), mask (B, T) -> (B, T', D); `stride` is `field` unless given.

    T' is `windows.output_size`. Raises LmkitError where that is not whole.
    """
    stride = stride or field
    output_size(inputs.shape[1], field, stride, padding, floor=floor)
    if mask is not None:
        inputs = inputs.masked_fill(~mask[:, :, None], -math.inf)
    surrounded = functional.pad(inputs.transpose(1, 2), padding_sides(field, padding), value=-math.inf)  # (B, D, T+)
    largest = functional.max_pool1d(surrounded, field, stride).transpose(1, 2)
    return largest.where(largest != -math.inf, 0.0)


def mean_pool1d(
    inputs: Tensor,
    field: int | Tensor,
    *,
    stride: int | None = None,
    padding: Padding = "valid",
    floor: bool = False,
    mask: Tensor | None = None,
) -> Tensor:
    """Average each window: (B, T, D), mask (B, T) -> (B, T', D); `stride` is the window's size unless given.

    `field` is the size of the window or its weights (K,) >= 0. The weights of the real positions of a window are
    scaled to sum to one. Raises LmkitError where T' is not whole.
    """
    weights = field if isinstance(field, Tensor) else inputs.new_ones(field)
    size, (batch, time, features) = len(weights), inputs.shape
    stride = stride or size
    output_size(time, size, stride, padding, floor=floor)
    if mask is None:
        mask = torch.ones(batch, time, dtype=torch.bool, device=inputs.device)
    inputs = inputs.masked_fill(~mask[:, :, None], 0.0)
    sides = padding_sides(size, padding)
    values = functional.pad(inputs.transpose(1, 2), sides)  # (B, D, T+)
    real = functional.pad(mask[:, None].to(inputs.dtype), sides)  # (B, 1, T+)
    kernel = weights[None, None].to(inputs.dtype)  # (1, 1, K), the same for every feature
    sums = functional.conv1d(values, kernel.expand(features, 1, -1), stride=stride, groups=features)  # (B, D, T')
    return _divide(sums, functional.conv1d(real, kernel, stride=stride)).transpose(1, 2)


def max_pool2d(
    images: Tensor, field: int, *, stride: int | None = None, padding: int = 0, floor: bool = False
) -> Tensor:
    """Take the maximum of each field x field window: (B, D, H, W) -> (B, D, H', W').

    `stride` is `field` unless given; padding, at most half a window, never wins. Raises LmkitError where H' or W'
    is not whole.
    """
    stride = stride or field
    for size in images.shape[2:]:
        output_size(size, field, stride, padding, floor=floor)
    return functional.max_pool2d(images, field, stride, padding)


def mean_pool2d(
    images: Tensor, field: int | Tensor, *, stride: int | None = None, padding: int = 0, floor: bool = False
) -> Tensor:
    """Average each window: (B, D, H, W) -> (B, D, H', W'); `stride` is the window's height unless given.

    `field` is the side of a square window or its weights (K, L) >= 0, scaled to sum to one over what lies in the
    image. Raises LmkitError where H' or W' is not whole.
    """
    weights = field if isinstance(field, Tensor) else images.new_ones(field, field)
    features = images.shape[1]
    stride = stride or weights.shape[0]
    for size, side in zip(images.shape[2:], weights.shape, strict=True):
        output_size(size, side, stride, padding, floor=floor)
    kernel = weights[None, None].to(images.dtype)  # (1, 1, K, L)
    sums = functional.conv2d(images, kernel.expand(features, 1, -1, -1), None, stride, padding, groups=features)
    inside = functional.conv2d(images.new_ones(1, 1, *images.shape[2:]), kernel, None, stride, padding)
    return _divide(sums, inside)


def _divide(sums: Tensor, total: Tensor) -> Tensor:
    """`sums / total`, and zero where there is nothing to average; no gradient is ever infinite."""
    empty = total == 0
    return (sums / total.masked_fill(empty, 1.0)).masked_fill(empty, 0.0)
