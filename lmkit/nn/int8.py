"""Products with weights of 8 bits, on a CPU and where no gradient is wanted.

    x_i . w_n = a_i b_n (x_i / a_i) . (w_n / b_n),    a_i = max_j |x_ij|,    b_n = max_j |w_nj|

Both vectors on the right lie between -1 and 1 and are rounded to whole numbers of 127ths: weights once, the others for
each product. What is multiplied and added up is whole, so exact, and what a row becomes depends on no other row, in
whatever batch it stands. What is float32 between products differs in its last bits from batch to batch, which rounding
can make a thousandth: near ties may be decided otherwise. oneDNN does it, by VNNI instructions; on processors without
them float32 stays.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

import torch
from torch import Tensor, nn

SMALLEST = 2**16  # numbers of a weight: a row times a smaller one takes less time in float32
MOST_FEATURES = 2**17  # of which products up to 127 * 127 add up in 32 bits; of one `_int_mm` mistakes the strides
_log = logging.getLogger("lmkit")


class Int8Weight:
    """A weight (N, D), rounded, with a scale for each of its N rows."""

    def __init__(self, weight: Tensor) -> None:
        from lmkit.nn.compiled import rounded_rows

        rounded, self._scales = rounded_rows(weight)
        self._rounded = rounded.mT

    def product(self, x: Tensor, bias: Tensor | None = None) -> Tensor:
        """x W^T + b of float32 numbers: x (..., D), bias (N,) -> (..., N)."""
        from lmkit.nn.compiled import rounded_rows, scaled

        rounded, scales = rounded_rows(x.reshape(-1, x.shape[-1]))
        product = scaled(torch._int_mm(rounded, self._rounded), scales, self._scales, bias)
        return product.view(*x.shape[:-1], -1)


class Int8Weights:
    """Parameters and parts of them that were rounded, each when it was first asked for."""

    def __init__(self) -> None:
        # by where the numbers lie; with their version, and the numbers, so that no others come to lie there
        self._known: dict[tuple[int, torch.Size, tuple[int, ...]], tuple[int, Tensor, Int8Weight]] = {}
        self.refused = False  # whether a weight was too small

    def __len__(self) -> int:
        return len(self._known)

    def any_of(self, tensors: Iterable[Tensor]) -> bool:
        """Whether one of these, or a part of it, was rounded."""
        rounded = {weight.untyped_storage().data_ptr() for _, weight, _ in self._known.values()}
        return any(tensor.untyped_storage().data_ptr() in rounded for tensor in tensors)

    def of(self, weight: Tensor) -> Int8Weight | None:
        """None for a weight for which it does not pay: one that is small, or was made for one product; and for one that
        was made in torch's inference mode, which does not count changes. Those through `.data` are counted nowhere.
        """
        if weight.numel() < SMALLEST:
            self.refused = True
            return None
        if not 1 < weight.shape[1] <= MOST_FEATURES or weight.is_inference():
            return None
        key = weight.data_ptr(), weight.shape, weight.stride()
        version = weight._version  # counts the changes in place
        known = self._known.get(key)
        if known is not None and known[0] == version:
            return known[2]
        if not isinstance(weight if weight._base is None else weight._base, nn.Parameter):
            return None
        made = Int8Weight(weight)
        self._known[key] = version, weight.detach(), made
        return made


_weights: ContextVar[Int8Weights | None] = ContextVar("int8 weights", default=None)


@contextmanager
def int8_products(rounded: Int8Weights | None = None) -> Iterator[Int8Weights]:
    """`inference.linear` multiplies with weights of 8 bits inside. Where that is not fast it does not, and says so.

    rounded: weights to go on with, and to keep for the next time; without it they are forgotten at the end. Gives those
    that are used inside.
    """
    reason, weights = _missing(), Int8Weights() if rounded is None else rounded
    if reason:
        _tell(reason)
    before = _weights.set(None if reason else weights)
    try:
        yield weights
    finally:
        _weights.reset(before)
    if weights.refused and not len(weights):
        _tell(f"no weight that was used has {SMALLEST:,} numbers, below which float32 is quicker")


def int8_weight(weight: Tensor) -> Int8Weight | None:
    """What a weight (N, D) of float32 numbers is multiplied by in its place; None: itself."""
    weights = _weights.get()
    return None if weights is None else weights.of(weight)


def fast_int8() -> bool:
    """Whether the processor has products of 8 bits; elsewhere `int8_products` leaves float32."""
    return not _missing()


def _missing() -> str:
    """What it takes and is not there, empty if all is."""
    if not getattr(torch.cpu, "_is_vnni_supported", lambda: False)():
        return "the processor has no VNNI instructions"
    if not torch._C._has_mkldnn or not hasattr(torch, "_int_mm"):
        return "this torch has no oneDNN"
    return ""


@cache
def _tell(reason: str) -> None:
    _log.warning("no products with weights of 8 bits: %s; they are in float32", reason)
