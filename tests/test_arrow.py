"""Numbers and byte strings in Arrow arrays, against Python's own formatting."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from lmkit.text.arrow import end_to_end, from_offsets, six_decimals, strings, to_offsets


@given(st.lists(st.floats(-1e9, 0) | st.just(-np.inf) | st.floats(-1e-4, 1e-4)))
def test_six_decimals_as_python_writes_them(numbers: list[float]) -> None:
    expected = [f"{x:.6f}".encode() for x in numbers]
    for ours, pythons in zip(six_decimals(np.array(numbers, np.float64)).to_pylist(), expected, strict=True):
        assert float(ours) == float(pythons)
        assert ours.removeprefix(b"-") == pythons.removeprefix(b"-")  # a zero has no sign here


@given(st.lists(st.binary(max_size=3), min_size=2), st.data())
def test_parts_of_arrays(values: list[bytes], data: st.DataObject) -> None:
    begin = data.draw(st.integers(0, len(values)))
    part = strings(values)[begin:]
    assert bytes(end_to_end(part)) == b"".join(values[begin:])
    offsets, raw = to_offsets(part)
    assert from_offsets(offsets, raw).to_pylist() == values[begin:]
