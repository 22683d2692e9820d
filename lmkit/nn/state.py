"""What a decoder remembers between two steps: opaque to its user, batch first.

A state is any nesting of tuples, NamedTuples, lists, dicts and dataclasses. Its leaves are tensors with the
batch (B rows) on axis 0, and `None` and integers, which all rows share (a position in a cache, say). A search
never looks inside: it only takes rows.
"""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeAlias, TypeVar, cast

from torch import Tensor

State: TypeAlias = Any  # a nesting of dataclasses has no narrower type
StateT = TypeVar("StateT")


def select(state: StateT, rows: Tensor) -> StateT:
    """Take `rows` (R,) int64, in any order and with repeats: every tensor (B, ...) becomes (R, ...)."""
    return cast(StateT, _map(state, lambda tensor: tensor.index_select(0, rows)))


def repeat(state: StateT, times: int) -> StateT:
    """Repeat every row of a state `times` times in a row: (B, ...) -> (B * times, ...)."""
    return cast(StateT, _map(state, lambda tensor: tensor.repeat_interleave(times, dim=0)))


def _map(state: State, function: Callable[[Tensor], Tensor]) -> State:
    """The same nesting with `function` applied to its tensors; TypeError for what no state may hold."""
    if isinstance(state, Tensor):
        return function(state)
    if state is None or isinstance(state, int):
        return state
    if isinstance(state, dict):
        return {key: _map(part, function) for key, part in state.items()}
    if isinstance(state, list):
        return [_map(part, function) for part in state]
    if isinstance(state, tuple):
        parts = (_map(part, function) for part in state)
        return type(state)(*parts) if hasattr(state, "_fields") else tuple(parts)
    if is_dataclass(state) and not isinstance(state, type):
        changes = {field.name: _map(getattr(state, field.name), function) for field in fields(state)}
        return replace(state, **changes)
    raise TypeError(f"a state cannot hold a {type(state).__name__}")
