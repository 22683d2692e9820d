"""Loops over steps with backward passes of their own: one autograd function for all, recorded where graphs are.

Letters of axes: B rows, T steps, S positions of a memory.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from threading import Lock
from typing import Any, ClassVar, Generic, NamedTuple, Protocol, TypeAlias, TypeVar

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from lmkit.nn.graphs import (
    Recorded,
    Recording,
    bucket,
    circumstances,
    copy_all,
    cut,
    memory_taken,
    record,
    recorder_for,
    room_for,
)

LOOP = "the loop of a decoder"
Tensors: TypeAlias = Sequence[Tensor | None]
LoopT = TypeVar("LoopT", bound="Loop")


class Loop(Protocol):
    """One run of a loop: `forward`, then perhaps `backward`, with what it keeps in between.

    Its class is made anew from its settings for every run. More rows, steps after the last and positions that a mask
    hides, of zeros, must change nothing in the others: a recording adds them.
    """

    constant: ClassVar[int | None]  # which of the results has no gradient

    def axes(self) -> tuple[Sequence[str], Sequence[str]]:
        """The letters of the first axes of everything given and of every result: "BT" for (B, T, ...)."""
        ...

    @property
    def forward(self) -> Callable[..., tuple[Tensor | None, ...]]:
        """Of what is given, the first a tensor, to the results."""
        ...

    def backward(self, *shown: Tensor | None) -> tuple[Tensor | None, ...]:
        """From the gradients of the results (None: there is none) to those of what was given."""
        ...


def run_loop(kind: type[Loop], settings: tuple[Hashable, ...], *given: Tensor | None) -> tuple[Any, ...]:
    """The results of the loop `kind(*settings)`, differentiable but for the one that is `constant`."""
    return _Run.apply(kind, settings, *given)  # type: ignore[no-any-return, no-untyped-call]


class _Run(torch.autograd.Function):
    """A loop for autograd."""

    @staticmethod
    def forward(
        ctx: Any, kind: type[Loop], settings: tuple[Hashable, ...], *given: Tensor | None
    ) -> tuple[Tensor | None, ...]:
        ctx.loop = _recorded(kind, settings, given) or kind(*settings)
        shown: tuple[Tensor | None, ...] = ctx.loop.forward(*given)
        if kind.constant is not None:
            ctx.mark_non_differentiable(shown[kind.constant])
        ctx.set_materialize_grads(False)
        return shown

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *shown: Tensor | None) -> tuple[Tensor | None, ...]:
        return None, None, *ctx.loop.backward(*shown)


# --- recorded -------------------------------------------------------------------------------------------------------


class _Back(NamedTuple):
    """A recorded backward pass."""

    rooms: list[Tensor | None]
    recording: Recording
    found: Tensors


class _Recording(Generic[LoopT]):
    """A loop recorded at one size. One run at a time uses it: the one that has its lock."""

    def __init__(
        self, key: Hashable, loop: LoopT, rooms: list[Tensor | None], recording: Recording, shown: Tensors
    ) -> None:
        self.key, self.loop, self.rooms, self.recording, self.shown = key, loop, rooms, recording, shown
        self.back: _Back | None = None
        self.backs = True  # whether the way back can be recorded, as far as is known
        self.runs, self.lock = 0, Lock()

    @property
    def first(self) -> Tensor:
        """The first thing given, which is a tensor."""
        assert self.rooms[0] is not None
        return self.rooms[0]


_recordings: Recorded[_Recording[Any]] = Recorded()


def _recorded(kind: type[LoopT], settings: tuple[Hashable, ...], given: Tensors) -> _RecordedRun | None:
    """A run of a loop from a recording, if there is one for things of these sizes that nobody uses now."""
    assert given[0] is not None
    recorder = recorder_for(given[0])
    if recorder is None:
        return None
    loop: LoopT = kind(*settings)
    axes, device = loop.axes(), given[0].device
    shapes = _shapes(axes[0], given, {letter: bucket(size) for letter, size in _sizes(axes[0], given).items()})
    kinds = tuple(part if part is None else (part.dtype, shape) for part, shape in zip(given, shapes, strict=True))
    key = kind, settings, kinds, circumstances(recorder, given[0])

    def make() -> _Recording[LoopT] | None:
        rooms = [None if part is None else room_for(part, shape) for part, shape in zip(given, shapes, strict=True)]
        made = record(recorder, LOOP, lambda: loop.forward(*rooms), device)
        return None if made is None else _Recording(key, loop, rooms, *made)

    found = _recordings.find(key, device, make)
    return _RecordedRun(found) if found is not None and found.lock.acquire(blocking=False) else None


class _RecordedRun:
    """One run of a recorded loop: see `Loop`. The recording is free again after its backward pass, or without it when
    nobody can ask for that any more."""

    def __init__(self, recording: _Recording[Any]) -> None:
        self.own, self.holds = recording, True
        recording.runs += 1
        self.number = recording.runs

    def __del__(self) -> None:
        self._release()

    def _release(self) -> None:
        """Lets the next run begin; what it needs to go back twice is there until then."""
        if self.holds:
            self.holds = False
            self.own.lock.release()

    def forward(self, *given: Tensor | None) -> tuple[Tensor | None, ...]:
        own, axes = self.own, self.own.loop.axes()
        self.sizes = _sizes(axes[0], given)
        _fill(own.rooms, given)
        own.recording.replay()
        return _own(own.shown, _shapes(axes[1], own.shown, self.sizes))

    def backward(self, *shown: Tensor | None) -> tuple[Tensor | None, ...]:
        own, back = self.own, self.own.back
        if own.runs != self.number:
            raise RuntimeError(
                "backward through a recorded loop that has run again since: go back once, or set LMKIT_GRAPHS=0"
            )
        if back is None:
            rooms = [
                None if i == own.loop.constant or x is None else torch.zeros_like(x) for i, x in enumerate(own.shown)
            ]
            made = self._record_back(rooms)
            if made is None:
                _fill(rooms, shown)
                return self._ended(own.loop.backward(*rooms))
            own.back = back = _Back(rooms, *made)
        _fill(back.rooms, shown)
        back.recording.replay()
        return self._ended(back.found)

    def _record_back(self, rooms: Tensors) -> tuple[Recording, Tensors] | None:
        own, device = self.own, self.own.first.device
        recorder = recorder_for(own.first)
        if recorder is None or not own.backs:
            return None
        made, size = memory_taken(device, lambda: record(recorder, LOOP, lambda: own.loop.backward(*rooms), device))
        _recordings.grown(own.key, size)
        own.backs = made is not None
        return made

    def _ended(self, found: Tensors) -> tuple[Tensor | None, ...]:
        own = _own(found, _shapes(self.own.loop.axes()[0], found, self.sizes))
        self._release()
        return own


def _sizes(axes: Sequence[str], parts: Tensors) -> dict[str, int]:
    """The sizes of the axes by their letters."""
    named = (
        zip(letters, part.shape, strict=False) for letters, part in zip(axes, parts, strict=True) if part is not None
    )
    return {letter: size for pairs in named for letter, size in pairs}


def _shapes(axes: Sequence[str], parts: Tensors, sizes: dict[str, int]) -> list[tuple[int, ...]]:
    """The shapes of parts when the axes with letters have these sizes; () of None."""
    return [
        () if part is None else (*(sizes[letter] for letter in letters), *part.shape[len(letters) :])
        for letters, part in zip(axes, parts, strict=True)
    ]


def _fill(rooms: Tensors, given: Tensors) -> None:
    """Fills each room with what is given, and the rest of it with zeros; all of it where nothing is."""
    pairs = [(room, part) for room, part in zip(rooms, given, strict=True) if room is not None]
    if larger := [room for room, part in pairs if part is None or part.shape != room.shape]:
        torch._foreach_zero_(larger)
    full = [(cut(room, part.shape), part) for room, part in pairs if part is not None]
    copy_all([room for room, _ in full], [part for _, part in full])


def _own(parts: Tensors, shapes: Sequence[tuple[int, ...]]) -> tuple[Tensor | None, ...]:
    """Copies of the first part of each."""
    return tuple(None if part is None else cut(part, shape).clone() for part, shape in zip(parts, shapes, strict=True))
