"""What a decoder remembers between two steps: opaque to its user, batch first.

A state is any nesting of tuples, NamedTuples, lists, dicts and dataclasses. Its leaves are tensors with the
batch (B rows) on axis 0, and `None` and integers, which all rows share (a position in a cache, say). A search
never looks inside: it only takes rows. A part that need not be copied for that says itself how: `TakesRows`.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any, Self, TypeAlias, TypeVar, cast

import torch
from torch import Tensor

from lmkit.errors import LmkitError

State: TypeAlias = Any  # a nesting of dataclasses has no narrower type
StateT = TypeVar("StateT")
Take: TypeAlias = Callable[[Tensor], Tensor]  # (B, ...) -> (R, ...): some rows of any tensor


class TakesRows(ABC):
    """A part of a state of which rows are taken by its own rule."""

    @abstractmethod
    def taken(self, take: Take) -> Self:
        """The rows that `take` takes of a tensor."""


def select(state: StateT, rows: Tensor) -> StateT:
    """Take `rows` (R,) int64, in any order and with repeats: every tensor (B, ...) becomes (R, ...)."""
    return cast(StateT, _map(state, lambda tensor: tensor.index_select(0, rows), taking=True))


def repeat(state: StateT, times: int) -> StateT:
    """Repeat every row of a state `times` times in a row: (B, ...) -> (B * times, ...)."""
    return cast(StateT, _map(state, lambda tensor: tensor.repeat_interleave(times, dim=0), taking=True))


def detached(state: StateT) -> StateT:
    """The same state, through which no gradient flows back."""
    return cast(StateT, _map(state, Tensor.detach))


def tensors(state: State) -> list[Tensor]:
    """The leaves of a state in order, to be saved; an integer as an int64 tensor ()."""
    leaves: list[Tensor] = []

    def keep(tensor: Tensor) -> Tensor:
        leaves.append(tensor)
        return tensor

    def keep_number(number: int) -> int:
        leaves.append(torch.tensor(int(number)))
        return number

    _map(state, keep, keep_number)
    return leaves


def rebuilt(like: StateT, leaves: Sequence[Tensor]) -> StateT:
    """The state whose `tensors` these are, with the nesting and on the devices of `like`.

    Raises:
        LmkitError: if they are not as many, or not of as many rows and axes, as those of `like`.
    """
    forms = [[(t.ndim, t.shape[:1], t.is_floating_point()) for t in some] for some in (tensors(like), leaves)]
    if forms[0] != forms[1]:
        raise LmkitError(
            "the saved state is not one of this model and batch size; restore it from a copy or begin anew"
        )
    given = iter(leaves)
    state = _map(like, lambda tensor: next(given).to(tensor.device), lambda number: type(number)(next(given)))
    return cast(StateT, state)


def _map(
    state: State, function: Take, number: Callable[[int], int] = lambda number: number, *, taking: bool = False
) -> State:
    """The same nesting with `function` applied to its tensors and `number` to its integers; TypeError for what no state
    may hold. taking: the function takes rows."""

    def mapped(part: State) -> State:
        return _map(part, function, number, taking=taking)

    if isinstance(state, Tensor):
        return function(state)
    if isinstance(state, int):
        return number(state)
    if state is None:
        return None
    if isinstance(state, dict):
        return {key: mapped(part) for key, part in state.items()}
    if isinstance(state, list):
        return [mapped(part) for part in state]
    if isinstance(state, tuple):
        parts = (mapped(part) for part in state)
        return type(state)(*parts) if hasattr(state, "_fields") else tuple(parts)
    if taking and isinstance(state, TakesRows):
        return state.taken(function)
    if is_dataclass(state) and not isinstance(state, type):
        return replace(state, **{field.name: mapped(getattr(state, field.name)) for field in fields(state)})
    raise TypeError(f"a state cannot hold a {type(state).__name__}")
