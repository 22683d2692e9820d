"""Windows that slide along an axis: where they stand, how many there are, what they see.

Convolution and pooling share these rules. A window covers `field` neighbours and moves by `stride`. `padding` says
what surrounds the input:

* `"valid"`: nothing; every window lies inside the input;
* an integer P: P positions on each side;
* `"same"`: a window stands around every stride-th position, (field - 1) // 2 positions to its left, field // 2 to its
  right (an even field has the extra one on the right);
* `"causal"`: a window ends at every stride-th position, field - 1 positions to its left: it never sees what comes
  later.

`"same"` and `"causal"` give ceil(size / stride) windows for any size. They stand on positions 0, stride, 2 stride, ...
whatever the size, so a longer row in the batch never moves the windows of a shorter one.
"""

from collections.abc import Iterable
from typing import Literal, TypeAlias

from torch import Tensor

from lmkit.errors import LmkitError

Padding: TypeAlias = int | Literal["valid", "same", "causal"]


def padding_sides(field: int, padding: Padding) -> tuple[int, int]:
    """Count the positions added before and after an input for windows of `field` positions."""
    if isinstance(padding, int) and padding >= 0:
        return padding, padding
    match padding:
        case "valid":
            return 0, 0
        case "same":
            return (field - 1) // 2, field // 2
        case "causal":
            return field - 1, 0
    raise LmkitError(f"padding {padding!r} is unknown: take a whole number from 0 up, 'valid', 'same' or 'causal'")


def output_size(size: int, field: int, stride: int = 1, padding: Padding = 0, *, floor: bool = False) -> int:
    """Count the windows over `size` positions: (I + 2P - RF) / S + 1.

    Raises LmkitError if a window does not fit, or if the quotient is not whole, as the last positions would
    silently be seen by no window; `floor` rounds it down and leaves them out.
    """
    if field < 1 or stride < 1:
        raise LmkitError(f"a window of {field} positions with stride {stride}: both must be at least 1")
    before, after = padding_sides(field, padding)
    room = size + before + after - field
    if room < 0 or size < 1:
        raise LmkitError(f"a window of {field} positions does not fit into {size} with padding {padding}: pad more")
    rest = room % stride
    if rest and not floor and padding not in ("same", "causal"):
        raise LmkitError(
            f"({size} + {before + after} - {field}) / {stride} + 1 windows are not whole: "
            f"crop {rest} or add {stride - rest} positions, or ask for floor=True"
        )
    return room // stride + 1


def output_lengths(lengths: Tensor, field: int, stride: int = 1, padding: Padding = 0) -> Tensor:
    """Count the windows of each row of a padded batch, as if it stood alone: (B,) -> (B,) int64.

    The quotient is rounded down; rows shorter than a window have none.
    """
    before, after = padding_sides(field, padding)
    room = lengths + (before + after - field)
    return (room.div(stride, rounding_mode="floor") + 1).clamp(min=0)


def receptive_field(layers: Iterable[tuple[int, int]]) -> int:
    """Count the inputs that one output of a stack sees; `layers` are (field, stride), from the input up.

    r = 1, then for each layer r += (field - 1) * (product of the strides below it).
    """
    seen, step = 1, 1
    for field, stride in layers:
        seen += (field - 1) * step
        step *= stride
    return seen
