"""Arrow arrays to and from numpy and Python, by their buffers.

pyarrow's own conversions import pandas, which takes longer than scoring a text; these do not.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc


def to_arrow(numbers: npt.NDArray[Any]) -> pa.Array:
    """Numbers (n,) as an Arrow array, not copied."""
    numbers = np.ascontiguousarray(numbers)
    return pa.Array.from_buffers(pa.from_numpy_dtype(numbers.dtype), len(numbers), [None, pa.py_buffer(numbers)])


def to_numpy(array: pa.Array) -> npt.NDArray[Any]:
    """Numbers or booleans (n,) without nulls as a numpy array; booleans become uint8-sized bool."""
    if pa.types.is_boolean(array.type):
        return to_numpy(array.cast(pa.uint8())).astype(bool)
    dtype = np.dtype(array.type.to_pandas_dtype())
    return np.frombuffer(array.buffers()[1], dtype, len(array), array.offset * dtype.itemsize)


def strings(values: Collection[bytes]) -> pa.Array:
    """Byte strings (n,) as an Arrow array."""
    offsets = np.zeros(len(values) + 1, np.int32)
    np.cumsum(np.fromiter(map(len, values), np.int64, len(values)), out=offsets[1:])
    return from_offsets(offsets, b"".join(values))


def from_offsets(offsets: npt.NDArray[np.int32], data: bytes | npt.NDArray[np.uint8]) -> pa.Array:
    """Byte strings laid end to end in `data`, the i-th from offsets[i] to offsets[i + 1]."""
    return pa.Array.from_buffers(pa.binary(), len(offsets) - 1, [None, pa.py_buffer(offsets), pa.py_buffer(data)])


def to_offsets(array: pa.Array) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.uint8]]:
    """What `from_offsets` makes the byte strings (n,) from."""
    offsets = np.frombuffer(array.buffers()[1], np.int32, len(array) + 1, 4 * array.offset)
    data = array.buffers()[2]
    return offsets, np.frombuffer(data, np.uint8) if data else np.zeros(0, np.uint8)


def end_to_end(array: pa.Array) -> memoryview:
    """The byte strings (n,) without anything between them."""
    offsets, data = to_offsets(array)
    return data[offsets[0] : offsets[-1]].data


def take(array: pa.Array, rows: npt.NDArray[Any]) -> pa.Array:
    """Rows (r,) of an array."""
    return pc.take(array, to_arrow(rows))


def six_decimals(numbers: npt.NDArray[np.float64]) -> pa.Array:
    """Numbers (n,), none a NaN and all finite ones below 10^12, as byte strings with six decimals."""
    finite = np.isfinite(numbers)
    plain = pc.cast(to_arrow(np.where(finite, numbers, 0)), pa.decimal128(18, 6))
    texts = pc.cast(pc.cast(plain, pa.string()), pa.binary())
    if finite.all():
        return texts
    infinite = take(strings([b"inf", b"-inf"]), np.signbit(numbers).astype(np.int8))
    return pc.if_else(pc.cast(to_arrow(finite.view(np.uint8)), pa.bool_()), texts, infinite)
