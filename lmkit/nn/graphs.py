"""Work of many small launches, recorded once for each shape and replayed: CUDA graphs.

A step of a decoder is some dozens of launches, each of which costs a GPU's host more time than it takes the GPU. What
is recorded here is a function of tensors alone: what goes in is copied to where the recording reads, what comes out is
copied from where it writes, so nobody else sees its memory. Sizes are rounded up (`bucket`), so that few recordings
serve many shapes; what is added is cut off again.

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
from dataclasses import dataclass
from functools import cache
from threading import Lock, RLock, local
from typing import Any, ClassVar, Generic, NamedTuple, Protocol, TypeAlias, TypeVar
from weakref import WeakKeyDictionary, WeakSet

import torch
from torch import Tensor, nn
from torch.utils._python_dispatch import TorchDispatchMode

from lmkit.errors import LmkitError
from lmkit.nn.state import State, leaves, steady, with_leaves

SIGHTINGS = 2  # calls of one shape before it is recorded, which takes as long as a few of them
MOST = 256  # recordings that are kept
SHARE = 8  # they take one part in so many of a GPU's memory, about
IDLE = 1000  # calls after which a recording that none of them used makes room for others
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
    off = False  # for want of memory
    one = Lock()  # recording


class _Thread(local):
    """What one thread does."""

    recording = False  # what is recorded records nothing itself


_thread = _Thread()


@contextmanager
def recorded_by(recorder: Recorder) -> Iterator[None]:
    """Inside, `recorder` records work on any device: for tests."""
    before = _Recorders.substitute, _Recorders.off
    _Recorders.substitute, _Recorders.off = recorder, False
    try:
        yield
    finally:
        _Recorders.substitute, _Recorders.off = before


def may_wait(tensor: Tensor) -> bool:
    """Whether asking for the numbers of a tensor costs nothing: on a CPU, but not inside of what is recorded."""
    return tensor.device.type == "cpu" and not _thread.recording


def recorder_for(tensor: Tensor) -> Recorder | None:
    """Who records work on a tensor; None: nobody."""
    if tensor.device.type != "cuda" and _Recorders.substitute is None:
        return None
    if _Recorders.off or _thread.recording or not tensor.numel() or os.environ.get("LMKIT_GRAPHS") == "0":
        return None
    if _Recorders.substitute is not None:
        return _Recorders.substitute
    return None if torch.cuda.is_current_stream_capturing() else _by_cuda


def record(
    recorder: Recorder, name: str, function: Callable[[], Made], device: torch.device
) -> tuple[Recording, Made] | None:
    """A recording of a function, and its result, which replaying fills anew; None if it cannot be recorded.

    What the function is given must stay where it is, and so must all else that it reads. Autocast converts weights
    inside of the recording: a weight that was converted before would be gone when it is replayed.
    """
    kind = device.type

    def alone() -> Made:
        if not torch.is_autocast_enabled(kind):
            return function()
        with torch.autocast(kind, torch.get_autocast_dtype(kind), cache_enabled=False):
            return function()

    with _Recorders.one, torch.cuda.device(device) if kind == "cuda" else nullcontext():
        _thread.recording = True
        try:
            return recorder(alone)
        except LmkitError:  # to be told when the function runs by itself
            return None
        except RuntimeError as error:
            what, reason = f"{name} is not recorded", str(error).split("\n")[0]
            if isinstance(error, torch.OutOfMemoryError):
                _Recorders.off, what = True, "nothing more is recorded"
                clear_all()
            _tell(what, reason)
            return None
        finally:
            _thread.recording = False


@cache
def _tell(what: str, reason: str) -> None:
    _log.warning("%s as a CUDA graph: %s; steps are launched piece by piece", what, reason)


WAITING = {  # operations whose results, or their shapes, the host has to know
    *("_local_scalar_dense", "item", "is_nonzero", "nonzero", "equal", "masked_select"),
    *("_unique2", "unique_dim", "unique_consecutive"),
}


class RefusingToWait(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """RuntimeError for what waits for the device, before a recording would end in the middle of it."""

    def __torch_dispatch__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        """See `TorchDispatchMode`."""
        name = function.overloadpacket.__name__
        if name in WAITING:
            raise RuntimeError(f"{name} waits for the device")
        made = function(*args, **(kwargs or {}))
        if name in ("copy_", "_to_copy") and args[name == "copy_"].device != made.device:
            raise RuntimeError(f"{name} goes from {args[name == 'copy_'].device} to {made.device}")
        return made


_streams: dict[tuple[int, int], torch.cuda.Stream] = {}  # by device and the stream that recordings are replayed on


def _by_cuda(function: Callable[[], Made]) -> tuple[Recording, Made]:
    """On a stream of its own, after a first run that compiles kernels and makes workspaces; nothing that Python would
    destroy meanwhile may touch the GPU."""
    now = torch.cuda.current_stream()
    place = now.device_index, now.cuda_stream
    if place not in _streams:
        _streams[place] = torch.cuda.Stream(now.device)  # type: ignore[no-untyped-call]
    stream, graph, collects = _streams[place], torch.cuda.CUDAGraph(), gc.isenabled()
    stream.wait_stream(now)
    gc.disable()
    try:
        with torch.cuda.stream(stream):
            with RefusingToWait():  # type: ignore[no-untyped-call]
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


def copy_all(to: Sequence[Tensor], tensors: Sequence[Tensor]) -> None:
    """Copies tensors to others of the same shapes: one launch a type where they lie close."""
    for kind in {tensor.dtype for tensor in tensors}:
        pairs = [pair for pair in zip(to, tensors, strict=True) if pair[1].dtype == kind]
        torch._foreach_copy_([pair[0] for pair in pairs], [pair[1] for pair in pairs])


def cut(tensor: Tensor, shape: Sequence[int]) -> Tensor:
    """A view of the first part of a tensor along every axis."""
    return tensor[tuple(map(slice, shape))]


def circumstances(recorder: Recorder, tensor: Tensor) -> tuple[Hashable, ...]:
    """What recordings of the same work at the same sizes may still differ in."""
    kind = tensor.device.type
    cast = torch.get_autocast_dtype(kind) if torch.is_autocast_enabled(kind) else None
    stream = torch.cuda.current_stream(tensor.device).cuda_stream if kind == "cuda" else 0
    return recorder, tensor.device, stream, cast, torch.is_inference_mode_enabled()


# --- what is kept ---------------------------------------------------------------------------------------------------


@dataclass
class _Kept(Generic[Made]):
    """A recording, the memory it takes, and when it was last used."""

    made: Made
    size: int  # bytes
    used: int


class Recorded(Generic[Made]):
    """Recordings by their keys.

    All of them share one budget. When it is used up nothing is recorded until one of them has been idle for long: who
    made room for each new shape would record for ever.
    """

    clock: ClassVar[int] = 0  # calls
    lock: ClassVar[RLock] = RLock()  # not held while something is recorded

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, _Kept[Made]] = OrderedDict()  # the last used one last
        self._seen: dict[Hashable, int] = {}
        self._refused: set[Hashable] = set()
        with Recorded.lock:
            _every.add(self)

    def find(self, key: Hashable, device: torch.device, make: Callable[[], Made | None]) -> Made | None:
        """What is kept under a key, or made now if the key was seen often enough and there is room."""
        with Recorded.lock:
            Recorded.clock += 1
            kept = self._kept.get(key)
            if kept is not None:
                self._kept.move_to_end(key)
                kept.used = Recorded.clock
                return kept.made
            if not self._seen_often(key) or not _room(device):
                return None
        made, size = memory_taken(device, make)
        with Recorded.lock:
            if made is None:
                self._refused.add(key)
            else:
                self._kept[key] = _Kept(made, size, Recorded.clock)
        return made

    def _seen_often(self, key: Hashable) -> bool:
        """Whether something is to be recorded; it is seen now."""
        if len(self._seen) + len(self._refused) > MOST * MOST:
            self._seen.clear()
            self._refused.clear()
        self._seen[key] = self._seen.get(key, 0) + 1
        return self._seen[key] > SIGHTINGS and key not in self._refused

    def grown(self, key: Hashable, size: int) -> None:
        """Takes note of bytes that a recording took later."""
        with Recorded.lock:
            if key in self._kept:
                self._kept[key].size += size

    @property
    def size(self) -> int:
        """The bytes that all take."""
        return sum(kept.size for kept in self._kept.values())

    def __len__(self) -> int:
        return len(self._kept)

    @property
    def idle_since(self) -> int:
        """When the one that has been idle longest was used."""
        return next(iter(self._kept.values())).used

    def forget(self) -> None:
        """Lets that one go."""
        self._kept.popitem(last=False)

    def clear(self) -> None:
        """Lets all go."""
        self._kept.clear()
        self._seen.clear()


_every: WeakSet[Recorded[Any]] = WeakSet()


def clear_all() -> None:
    """Lets all recordings go."""
    with Recorded.lock:
        for recorded in _every:
            recorded.clear()


def _room(device: torch.device) -> bool:
    """Whether another recording may be kept, after those that were idle for long have gone."""
    while full := [recorded for recorded in _every if len(recorded)]:
        if sum(map(len, full)) < MOST and sum(recorded.size for recorded in full) <= _allowed(device):
            return True
        oldest = min(full, key=lambda recorded: recorded.idle_since)
        if Recorded.clock - oldest.idle_since <= IDLE:
            return False
        oldest.forget()
    return True


def _reserved(device: torch.device) -> int:
    return torch.cuda.memory_reserved(device) if device.type == "cuda" else 0


def _allowed(device: torch.device) -> int:
    return torch.cuda.get_device_properties(device).total_memory // SHARE if device.type == "cuda" else 0


def memory_taken(device: torch.device, work: Callable[[], Made]) -> tuple[Made, int]:
    """What some work gives, and the memory that it took."""
    before = _reserved(device)
    return work(), max(0, _reserved(device) - before)


# --- steps ----------------------------------------------------------------------------------------------------------


class _Step(NamedTuple):
    """A recorded step."""

    rooms: list[Tensor]
    recording: Recording
    made: State
    leaves: tuple[list[Tensor], list[int]]  # of what was made
    one: Lock  # for one thread at a time: what it copies in is what it copies out


_owned: WeakKeyDictionary[nn.Module, Recorded[_Step]] = WeakKeyDictionary()
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
    module whose parameters and buffers it reads, and nothing else that it does not make itself. One that trains, or
    whose results have gradients, is left alone. Tensors of a module may change in place, or be put elsewhere.
    """
    recorder = recorder_for(given[0])
    if recorder is None or torch.is_grad_enabled() or (owner is not None and owner.training):
        return function(*given)
    fixed = steady(given)
    tensors, numbers = leaves(fixed)
    if not _light(tensors, sentences):
        return function(*given)
    room, device = bucket(sentences), tensors[0].device
    shapes = [(len(tensor) // sentences * room, *tensor.shape[1:]) for tensor in tensors]
    kinds = tuple((tensor.dtype, shape) for tensor, shape in zip(tensors, shapes, strict=True))
    recorded = _pure if owner is None else _recorded_of(owner)
    places = None if owner is None else _places(owner)
    absent = tuple(part is None for part in given)
    key = name, settings, absent, kinds, tuple(numbers), places, circumstances(recorder, tensors[0])

    def make() -> _Step | None:
        rooms = [room_for(tensor, shape) for tensor, shape in zip(tensors, shapes, strict=True)]
        made = record(recorder, name, lambda: function(*with_leaves(fixed, rooms, numbers)), device)
        return None if made is None else _Step(rooms, *made, leaves(made[1]), Lock())

    found = recorded.find(key, device, make)
    if found is None:
        return function(*given)
    made, after = found.leaves
    own = [torch.empty_like(part[: len(part) // room * sentences]) for part in made]
    with found.one:  # rows that are added are what they were: they change nothing in the others
        copy_all([place[: len(tensor)] for place, tensor in zip(found.rooms, tensors, strict=True)], tensors)
        found.recording.replay()
        copy_all(own, [part[: len(mine)] for part, mine in zip(made, own, strict=True)])
    counts = zip(leaves(given)[1] if numbers else (), numbers, after, strict=True)
    return with_leaves(found.made, own, [known + end - begin for known, begin, end in counts])


def _light(tensors: Sequence[Tensor], sentences: int) -> bool:
    """Whether rows are as `recorded_step` wants them, and few enough."""
    whole = all(tensor.ndim and not len(tensor) % sentences for tensor in tensors)
    return whole and sum(tensor.numel() * tensor.element_size() for tensor in tensors) <= COPIED


def _recorded_of(owner: nn.Module) -> Recorded[_Step]:
    with Recorded.lock:
        if owner not in _owned:
            _owned[owner] = Recorded()
        return _owned[owner]


def _places(owner: nn.Module) -> tuple[int, ...]:
    """Where the parameters and buffers of a module lie."""
    parts, found = [owner], list[int]()
    while parts:
        part = parts.pop()
        for held in (part._parameters, part._buffers):
            found.extend(tensor.data_ptr() for tensor in held.values() if tensor is not None)
        parts.extend(child for child in part._modules.values() if child is not None)
    return tuple(found)
