"""The array operations that n-gram models are made of, on numpy and on torch.

The algorithms in this folder are written once over such a namespace: `NumpyArrays` on a CPU (torch is not imported),
`TorchArrays` on a GPU. Plain arithmetic, comparison and indexing are the same in both libraries and stand in the
algorithms as they are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from lmkit.errors import LmkitError

LARGE = 1_000_000  # from this many positions on, compiled loops repay the time it takes to load them
Array = Any  # numpy.ndarray or torch.Tensor


class Groups(NamedTuple):
    """Equal keys brought together."""

    keys: Array  # (G,) the distinct keys, rising
    inverse: Array  # (T,) the group of each position
    first: Array  # (G,) a position in each group
    counts: Array  # (G,) int64


class NumpyArrays:
    """numpy, on the CPU."""

    where: Callable[..., Array] = staticmethod(np.where)
    repeat: Callable[[Array, Array], Array] = staticmethod(np.repeat)
    nonzero: Callable[[Array], Array] = staticmethod(np.flatnonzero)
    minimum: Callable[[Array, Array], Array] = staticmethod(np.minimum)

    def concatenate(self, arrays: list[Array]) -> Array:
        """Arrays end to end."""
        return np.concatenate(arrays)

    def asarray(self, array: npt.NDArray[Any]) -> Array:
        """The array as one of this library's."""
        return array

    def to_numpy(self, array: Array) -> npt.NDArray[Any]:
        """The array as one of numpy's."""
        return np.asarray(array)

    def arange(self, size: int) -> Array:
        """0 .. size-1, int64."""
        return np.arange(size)

    def full(self, size: int, value: float, dtype: str) -> Array:
        """(size,) of one value."""
        return np.full(size, value, dtype)

    def astype(self, array: Array, dtype: str) -> Array:
        """The array in another type."""
        return array.astype(dtype, copy=False)

    def log(self, array: Array, dtype: str, out: Array | None = None) -> Array:
        """Natural logarithm, computed in the array's type and given in another; of zero it is -inf."""
        with np.errstate(divide="ignore"):
            return np.log(array, out=np.empty(len(array), dtype) if out is None else out, casting="same_kind")

    def add(self, array: Array, by: int, out: Array | None = None) -> Array:
        """The array plus a number, int64 if not told otherwise by `out`."""
        return np.add(array, np.int64(by), out=out, casting="unsafe")

    def exp(self, array: Array) -> Array:
        """e to the power of each, float64."""
        return np.exp(array, dtype=np.float64)

    def divide(self, a: Array, b: Array, otherwise: float) -> Array:
        """a / b, and `otherwise` where b is 0."""
        return np.divide(a, b, out=np.full(len(b), otherwise, np.float64), where=b != 0)

    def count(self, index: Array, size: int) -> Array:
        """How often each of 0 .. size-1 occurs (size,) int64."""
        return np.bincount(index, minlength=size)

    def cumulative(self, array: Array) -> Array:
        """Sums before each position, and the whole (n + 1,)."""
        dtype = np.float64 if array.dtype.kind == "f" else np.int64
        sums = np.zeros(len(array) + 1, dtype)
        np.cumsum(array, out=sums[1:])
        return sums

    def segment_sums(self, array: Array, starts: Array) -> Array:
        """Sums (C,) of array[starts[c] : starts[c+1]]; each depends on its own values only, to the last bit."""
        if array.dtype.kind != "f":
            sums = self.cumulative(array)
            return sums[starts[1:]] - sums[starts[:-1]]
        filled = np.flatnonzero(starts[1:] > starts[:-1])
        result = np.zeros(len(starts) - 1)
        if len(filled):
            result[filled] = np.add.reduceat(array, starts[filled])
        return result

    def group(self, keys: Array, bound: int) -> Groups:
        """Groups of equal keys (T,) int64, all below `bound`."""
        order: Array
        ordered: Array
        bits = max(len(keys) - 1, 0).bit_length()
        if bound.bit_length() + bits <= 63:  # the position rides in the low bits: sorting values beats sorting indices
            packed = keys << bits
            packed |= np.arange(len(keys))
            packed.sort()
            order = packed & ((1 << bits) - 1)
            ordered = packed >> bits
        else:
            order = np.argsort(keys)
            ordered = keys[order]
        new = np.ones(len(keys), bool)
        np.not_equal(ordered[1:], ordered[:-1], out=new[1:])
        begin = np.flatnonzero(new)
        inverse = np.empty(len(keys), np.int32)
        inverse[order] = np.cumsum(new, dtype=np.int32) - 1
        return Groups(ordered[begin], inverse, order[begin], np.diff(begin, append=len(keys)))

    def find(self, keys: Array, queries: Array) -> Array:
        """Where each query (Q,) stands in rising keys (n,), and -1 where it does not."""
        if len(keys) == 0:
            return np.full(len(queries), -1, np.int64)
        if len(queries) > 1024:  # in order, neighbouring look-ups share their cache lines
            order = np.argsort(queries)
            found: Array = np.empty(len(queries), np.int64)
            found[order] = np.searchsorted(keys, queries[order])
        else:
            found = np.searchsorted(keys, queries)
        found[found == len(keys)] = 0
        found[keys[found] != queries] = -1
        return found


class TorchArrays:
    """torch, on any of its devices."""

    def __init__(self, device: str) -> None:
        import torch

        self.torch = torch
        self.device = torch.device(device)
        self.where: Callable[..., Array] = torch.where
        self.repeat: Callable[[Array, Array], Array] = torch.repeat_interleave
        self.minimum: Callable[[Array, Array], Array] = torch.minimum

    def concatenate(self, arrays: list[Array]) -> Array:
        """See `NumpyArrays.concatenate`."""
        return self.torch.cat(arrays)

    def asarray(self, array: npt.NDArray[Any]) -> Array:
        """See `NumpyArrays.asarray`."""
        return self.torch.as_tensor(np.array(array), device=self.device)  # a copy: a mapped file is read-only

    def to_numpy(self, array: Array) -> npt.NDArray[Any]:
        """See `NumpyArrays.to_numpy`."""
        result: npt.NDArray[Any] = array.cpu().numpy()
        return result

    def full(self, size: int, value: float, dtype: str) -> Array:
        """See `NumpyArrays.full`."""
        return self.torch.full((size,), value, dtype=getattr(self.torch, dtype), device=self.device)

    def arange(self, size: int) -> Array:
        """See `NumpyArrays.arange`."""
        return self.torch.arange(size, device=self.device)

    def nonzero(self, array: Array) -> Array:
        """Positions (K,) of what is not zero."""
        return array.nonzero().squeeze(1)

    def astype(self, array: Array, dtype: str) -> Array:
        """See `NumpyArrays.astype`."""
        return array.to(getattr(self.torch, dtype))

    def log(self, array: Array, dtype: str) -> Array:
        """See `NumpyArrays.log`."""
        return self.astype(array.log(), dtype)

    def add(self, array: Array, by: int) -> Array:
        """See `NumpyArrays.add`."""
        return self.astype(array, "int64") + by

    def exp(self, array: Array) -> Array:
        """See `NumpyArrays.exp`."""
        return array.double().exp()

    def divide(self, a: Array, b: Array, otherwise: float) -> Array:
        """See `NumpyArrays.divide`."""
        a, b = a.double(), b.double()
        return self.torch.where(b != 0, a / b, self.torch.full_like(a, otherwise))

    def count(self, index: Array, size: int) -> Array:
        """See `NumpyArrays.count`."""
        return self.torch.bincount(index, minlength=size)

    def cumulative(self, array: Array) -> Array:
        """See `NumpyArrays.cumulative`."""
        dtype = self.torch.float64 if array.is_floating_point() else self.torch.int64
        sums = self.torch.zeros(len(array) + 1, dtype=dtype, device=self.device)
        self.torch.cumsum(array, 0, dtype=dtype, out=sums[1:])
        return sums

    def segment_sums(self, array: Array, starts: Array) -> Array:
        """See `NumpyArrays.segment_sums`; here rounding may depend on the neighbours."""
        sums = self.cumulative(array)
        return sums[starts[1:]] - sums[starts[:-1]]

    def group(self, keys: Array, bound: int) -> Groups:
        """See `NumpyArrays.group`."""
        ordered, order = self.torch.sort(keys, stable=True)
        distinct, inverse, counts = self.torch.unique_consecutive(ordered, return_inverse=True, return_counts=True)
        scattered = self.torch.empty(len(keys), dtype=self.torch.int32, device=self.device)
        scattered[order] = inverse.to(self.torch.int32)
        begin = self.cumulative(counts)[:-1]
        return Groups(distinct, scattered, order[begin], counts)

    def find(self, keys: Array, queries: Array) -> Array:
        """See `NumpyArrays.find`."""
        if len(keys) == 0:
            return self.full(len(queries), -1, "int64")
        found = self.torch.searchsorted(keys, queries).clamp_(max=len(keys) - 1)
        return self.torch.where(keys[found] == queries, found, -1)


def arrays_for(device: str) -> NumpyArrays | TorchArrays:
    """The namespace for a device: numpy for "cpu", torch for everything else.

    Raises LmkitError for a device that this machine or its torch does not have.
    """
    if device == "cpu":
        return NumpyArrays()
    import torch

    try:
        torch.zeros(1, device=device).item()
    except (RuntimeError, AssertionError, NotImplementedError) as error:
        reason = str(error).split("\n")[0].rstrip(".")
        raise LmkitError(f"device {device!r}: {reason}; use --device cpu") from None
    return TorchArrays(device)
