"""Work of many small launches, recorded once for each shape and replayed: CUDA graphs.

A step of a decoder is some dozens of launches, each of which costs a GPU's host more time than it takes the GPU. What
is recorded here is a function of tensors alone: what goes in is copied to where the recording reads, what comes out is
copied from where it writes, so nobody else sees its memory. Sizes are rounded up (`bucket`), so that few recordings
serve many shapes; what is added is zeros, and cut off again.

Recordings are never needed. The first `SIGHTINGS` calls of a shape run as they are; what cannot be recorded goes on so,
with one log line. LMKIT_GRAPHS=0 in the environment turns them off.
"""

from __future__ import annotations

import gc
import logging
import os
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from threading import Lock
from typing import Any, ClassVar, Generic, NamedTuple, Protocol, TypeAlias, TypeVar
from weakref import WeakKeyDictionary, WeakSet

import torch
from torch import Tensor, nn

from lmkit.errors import LmkitError
from lmkit.nn.state import State, leaves, steady, with_leaves

SIGHTINGS = 2  # calls of one shape before it is recorded, which takes as long as a few of them
MOST = 64  # recordings that are kept of one kind, the last used ones
SHARE = 8  # they take one part in so many of a GPU's memory at most
COPIED = 1 << 27  # bytes that go in and out of a step at most: beyond, copying takes longer than launching
Made = TypeVar("Made")
_log = logging.getLogger("lmkit")


class Recording(Protocol):
    """What a recorder made."""

    def replay(self) -> None:
        """Does it all again, on the same memory, without waiting for it."""
        ...


Recorder: TypeAlias = Callable[[Callable[[], Any]], tuple[Recording, Any]]  # runs a function, records it, its result


class _Recorders:
    """Who records."""

    substitute: Recorder | None = None  # in tests: of tensors on any device
    recording = False  # what is recorded records nothing itself
    refused: ClassVar[set[str]] = set()  # names of what could not be recorded


@contextmanager
def recorded_by(recorder: Recorder) -> Iterator[None]:
    """Inside, `recorder` records work on any device: for tests."""
    before = _Recorders.substitute, _Recorders.refused
    _Recorders.substitute, _Recorders.refused = recorder, set()
    try:
        yield
    finally:
        _Recorders.substitute, _Recorders.refused = before


def may_wait(tensor: Tensor) -> bool:
    """Whether asking for the numbers of a tensor costs nothing: on a CPU, but not inside of what is recorded."""
    return tensor.device.type == "cpu" and not _Recorders.recording


def recorder_for(tensor: Tensor, name: str = "") -> Recorder | None:
    """Who records work of a name on a tensor; None: nobody."""
    if tensor.device.type != "cuda" and _Recorders.substitute is None:
        return None
    if {name, "all"} & _Recorders.refused or _Recorders.recording or not tensor.numel():
        return None
    if os.environ.get("LMKIT_GRAPHS") == "0":
        return None
    if _Recorders.substitute is not None:
        return _Recorders.substitute
    return None if torch.cuda.is_current_stream_capturing() else _by_cuda


def record(
    recorder: Recorder, name: str, function: Callable[[], Made], device: torch.device
) -> tuple[Recording, Made] | None:
    """A recording of a function, and its result, which replaying fills anew; None if it cannot be recorded, and then
    nothing of its name is any more.

    What the function is given must stay where it is. Autocast converts weights inside of the recording: a weight that
    was converted before would be gone when it is replayed.
    """
    kind = device.type

    def alone() -> Made:
        if not torch.is_autocast_enabled(kind):
            return function()
        with torch.autocast(kind, torch.get_autocast_dtype(kind), cache_enabled=False):
            return function()

    _Recorders.recording = True
    try:
        with torch.cuda.device(device) if kind == "cuda" else nullcontext():
            return recorder(alone)
    except LmkitError:  # to be told when the function runs by itself
        return None
    except RuntimeError as error:
        full = isinstance(error, torch.OutOfMemoryError)
        _Recorders.refused.add("all" if full else name)
        for recorded in _every if full else ():
            recorded.clear()
        what, reason = "nothing" if full else f"no {name}", str(error).split("\n")[0]
        _log.warning("%s is recorded as a CUDA graph from here on: %s; it is launched piece by piece", what, reason)
        return None
    finally:
        _Recorders.recording = False


_streams: dict[int, torch.cuda.Stream] = {}


def _by_cuda(function: Callable[[], Made]) -> tuple[Recording, Made]:
    """On a stream of its own, after a first run that compiles kernels and makes workspaces; nothing that Python would
    destroy meanwhile may touch the GPU."""
    now = torch.cuda.current_stream()
    if now.device_index not in _streams:
        _streams[now.device_index] = torch.cuda.Stream(now.device)  # type: ignore[no-untyped-call]
    stream, graph, collects = _streams[now.device_index], torch.cuda.CUDAGraph(), gc.isenabled()
    stream.wait_stream(now)
    gc.disable()
    try:
        with torch.cuda.stream(stream):
            function()
            graph.capture_begin(capture_error_mode="thread_local")
            try:
                made = function()
            finally:
                graph.capture_end()
    finally:
        if collects:
            gc.enable()
    now.wait_stream(stream)
    return graph, made


# --- sizes and places -----------------------------------------------------------------------------------------------


def bucket(size: int) -> int:
    """The size rounded up: those up to 8 as they are, then four an octave, so that less than a quarter is added."""
    step = max(1, (1 << max(0, size - 1).bit_length()) // 8)
    return -(-size // step) * step


def room_for(tensor: Tensor, shape: Sequence[int]) -> Tensor:
    """Zeros of a shape, of the type and on the device of a tensor."""
    return torch.zeros(tuple(shape), dtype=tensor.dtype, device=tensor.device)


def copy_in(rooms: Sequence[Tensor], given: Sequence[Tensor]) -> None:
    """Fills each room with a tensor that is no larger along any axis, and the rest of it with zeros."""
    larger = [room for room, tensor in zip(rooms, given, strict=True) if room.shape != tensor.shape]
    if larger:
        torch._foreach_zero_(larger)
    if rooms:
        torch._foreach_copy_([cut(room, tensor.shape) for room, tensor in zip(rooms, given, strict=True)], list(given))


def in_bucket(ids: Tensor, padding: int) -> Tensor:
    """ids (N, S) with columns of padding up to `bucket(S)`, where steps that see them are recorded."""
    if recorder_for(ids) is None:
        return ids
    return nn.functional.pad(ids, (0, bucket(ids.shape[1]) - ids.shape[1]), value=padding)


def cut(tensor: Tensor, shape: Sequence[int]) -> Tensor:
    """A view of the first part of a tensor along every axis."""
    return tensor[tuple(map(slice, shape))]


def circumstances(recorder: Recorder, tensor: Tensor) -> tuple[Hashable, ...]:
    """What recordings of the same work at the same sizes may still differ in."""
    kind = tensor.device.type
    cast = torch.get_autocast_dtype(kind) if torch.is_autocast_enabled(kind) else None
    stream = torch.cuda.current_stream(tensor.device).cuda_stream if kind == "cuda" else 0
    return recorder, tensor.device, stream, cast, torch.is_inference_mode_enabled()


class Recorded(Generic[Made]):
    """Recordings by their keys, the last used ones; None under the key of what cannot be recorded."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, tuple[Made | None, int]] = OrderedDict()
        self._seen: dict[Hashable, int] = {}
        _every.add(self)

    def find(self, key: Hashable, device: torch.device, make: Callable[[], Made | None]) -> Made | None:
        """What is kept under a key, or made now if the key was seen often enough."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key][0]
        if len(self._seen) > MOST * MOST:
            self._seen.clear()
        self._seen[key] = self._seen.get(key, 0) + 1
        if self._seen[key] <= SIGHTINGS:
            return None
        before = _held(device)
        made = make()
        self._kept[key] = made, max(0, _held(device) - before)
        while len(self._kept) > MOST or (len(self._kept) > 1 and self._bytes > _allowed(device)):
            self._kept.popitem(last=False)
        return made

    def clear(self) -> None:
        """Forgets all."""
        self._kept.clear()
        self._seen.clear()

    @property
    def _bytes(self) -> int:
        return sum(size for _, size in self._kept.values())


_every: WeakSet[Recorded[Any]] = WeakSet()


def _held(device: torch.device) -> int:
    return torch.cuda.memory_reserved(device) if device.type == "cuda" else 0


def _allowed(device: torch.device) -> int:
    return torch.cuda.get_device_properties(device).total_memory // SHARE if device.type == "cuda" else 0


# --- steps ----------------------------------------------------------------------------------------------------------


class _Step(NamedTuple):
    """A recorded step."""

    rooms: list[Tensor]
    recording: Recording
    made: State
    leaves: tuple[list[Tensor], list[int]]  # of what was made
    one: Lock  # for one thread at a time: what it copies in is what it copies out


_steps: WeakKeyDictionary[nn.Module, Recorded[_Step]] = WeakKeyDictionary()
_pure: Recorded[_Step] = Recorded()


def recorded_step(
    name: str,
    function: Callable[..., Any],
    sentences: int,
    *given: State,
    owner: nn.Module | None = None,
    settings: tuple[Hashable, ...] = (),
) -> Any:
    """function(*given), from a recording where there is one.

    Arguments and results are states (`nn/state.py`), the first a tensor; every tensor of them has a multiple of
    `sentences` rows, and each sentence's rows follow from its own rows alone. Integers of what is given come out again,
    in the same order, in the result: they are constant, or in parts that are `Steady`.

    name: of the function, in keys and messages; settings: all else that it depends on, but for parameters. owner: the
    module that has these. One that trains, or whose results have gradients, is left alone. Parameters are read where
    they lay when it was recorded: moving the module is seen, putting other storage under single parameters is not.
    """
    recorder = recorder_for(given[0], name)
    if recorder is None or torch.is_grad_enabled() or (owner is not None and owner.training):
        return function(*given)
    fixed = steady(given)
    tensors, numbers = leaves(fixed)
    if not _light(tensors, sentences):
        return function(*given)
    room, device = bucket(sentences), tensors[0].device
    shapes = [(len(tensor) // sentences * room, *tensor.shape[1:]) for tensor in tensors]
    kinds = tuple((tensor.dtype, shape) for tensor, shape in zip(tensors, shapes, strict=True))
    place = None if owner is None else next(owner.parameters()).data_ptr()  # all of them move together
    key = name, settings, kinds, tuple(numbers), place, circumstances(recorder, tensors[0])

    def make() -> _Step | None:
        rooms = [room_for(tensor, shape) for tensor, shape in zip(tensors, shapes, strict=True)]
        copy_in(rooms, tensors)
        copies = with_leaves(fixed, rooms, numbers)
        made = record(recorder, name, lambda: function(*copies), device)
        return None if made is None else _Step(rooms, *made, leaves(made[1]), Lock())

    recorded = _pure if owner is None else _steps.setdefault(owner, Recorded())
    found = recorded.find(key, device, make)
    if found is None:
        return function(*given)
    made, after = found.leaves
    with found.one:
        copy_in(found.rooms, tensors)
        found.recording.replay()
        own = [part[: len(part) // room * sentences].clone() for part in made]
    counts = zip(leaves(given)[1] if numbers else (), numbers, after, strict=True)
    return with_leaves(found.made, own, [known + end - begin for known, begin, end in counts])


def _light(tensors: Sequence[Tensor], sentences: int) -> bool:
    """Whether rows are as `recorded_step` wants them, and few enough."""
    whole = all(tensor.ndim and not len(tensor) % sentences for tensor in tensors)
    return whole and sum(tensor.numel() * tensor.element_size() for tensor in tensors) <= COPIED
