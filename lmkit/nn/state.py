"""What a decoder remembers between two steps: opaque to its user, batch first.

A state is any nesting of tuples, NamedTuples, lists, dicts and dataclasses. Its leaves are tensors with the
batch (B rows) on axis 0, and `None` and integers, which all rows share (a position in a cache, say). A search
never looks inside: it only takes rows. A part that need not be copied for that says itself how: `TakesRows`.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
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


class Steady(ABC):
    """A part of a state whose integers count steps, but that can take one without them: see `graphs.recorded_step`."""

    @abstractmethod
    def steady(self) -> Self:
        """The same with integers that depend on sizes alone. After a step they have grown as its own would have."""


def steady(state: StateT) -> StateT:
    """A state with the `Steady` parts of it made so."""
    return cast(StateT, _map(state, lambda tensor: tensor, whole=(Steady, lambda part: part.steady())))


def select(state: StateT, rows: Tensor) -> StateT:
    """Take `rows` (R,) int64, in any order and with repeats: every tensor (B, ...) becomes (R, ...)."""
    return _taken(state, lambda tensor: tensor.index_select(0, rows))


def repeat(state: StateT, times: int) -> StateT:
    """Repeat every row of a state `times` times in a row: (B, ...) -> (B * times, ...)."""
    return state if times == 1 else _taken(state, lambda tensor: tensor.repeat_interleave(times, dim=0))


def _taken(state: StateT, take: Take) -> StateT:
    return cast(StateT, _map(state, take, whole=(TakesRows, lambda part: part.taken(take))))


def detached(state: StateT) -> StateT:
    """The same state, through which no gradient flows back."""
    return cast(StateT, _map(state, Tensor.detach))


def tensors(state: State) -> list[Tensor]:
    """The leaves of a state in order, to be saved; an integer as an int64 tensor ()."""
    found: list[Tensor] = []

    def keep(tensor: Tensor) -> Tensor:
        found.append(tensor)
        return tensor

    def keep_number(number: int) -> int:
        found.append(torch.tensor(int(number)))
        return number

    _map(state, keep, keep_number)
    return found


def leaves(state: State) -> tuple[list[Tensor], list[int]]:
    """The tensors and the integers of a state, each in order."""
    found: tuple[list[Tensor], list[int]] = [], []

    def keep(tensor: Tensor) -> Tensor:
        found[0].append(tensor)
        return tensor

    def keep_number(number: int) -> int:
        found[1].append(number)
        return number

    _map(state, keep, keep_number)
    return found


def with_leaves(state: StateT, tensors: Sequence[Tensor], numbers: Sequence[int]) -> StateT:
    """The same nesting with other `leaves`, as many as it has."""
    some, others = iter(tensors), iter(numbers)
    return cast(StateT, _map(state, lambda tensor: next(some), lambda number: next(others)))


def rebuilt(like: StateT, saved: Sequence[Tensor]) -> StateT:
    """The state whose `tensors` these are, with the nesting and on the devices of `like`.

    Raises:
        LmkitError: if they are not as many, or not of as many rows and axes, as those of `like`.
    """
    forms = [[(t.ndim, t.shape[:1], t.is_floating_point()) for t in some] for some in (tensors(like), saved)]
    if forms[0] != forms[1]:
        raise LmkitError(
            "the saved state is not one of this model and batch size; restore it from a copy or begin anew"
        )
    given = iter(saved)
    state = _map(like, lambda tensor: next(given).to(tensor.device), lambda number: type(number)(next(given)))
    return cast(StateT, state)


def _map(
    state: State,
    function: Callable[[Tensor], Tensor],
    number: Callable[[int], int] = lambda number: number,
    *,
    whole: tuple[type, Callable[[Any], Any]] | None = None,
) -> State:
    """The same nesting with `function` applied to its tensors and `number` to its integers; TypeError for what no state
    may hold. whole: parts of a class, and what becomes of each in place of all this.
    """

    def mapped(part: State) -> State:
        return _map(part, function, number, whole=whole)

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
    if whole is not None and isinstance(state, whole[0]):
        return whole[1](state)
    if is_dataclass(state) and not isinstance(state, type):
        return type(state)(**{name: mapped(getattr(state, name)) for name in _names(type(state))})
    raise TypeError(f"a state cannot hold a {type(state).__name__}")


@cache
def _names(kind: type[Any]) -> list[str]:
    """Of the fields of a dataclass, of which searches ask at every step."""
    return [field.name for field in fields(kind)]
