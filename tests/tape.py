"""A stand-in for CUDA graphs on a CPU: what was done to tensors is done again, on the same memory, in the same order.

As a CUDA graph it knows nothing of Python: numbers, branches and tensors that a function took from elsewhere stay as
they were when it was recorded, results are written where they were first, and whoever waits for a number is refused.
Unlike one it holds what it reads, so it says what that was (`outside`). It sees nothing in torch's inference mode.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_flatten

from lmkit.nn.graphs import RefusingToWait


class Tape(TorchDispatchMode):
    """A recording; counts its replays. outside: what it read and had not made itself."""

    def __init__(self) -> None:
        super().__init__()
        self.work: list[Callable[[], None]] = []
        self.replays = 0
        self.outside: list[Tensor] = []
        self.made: set[int] = set()  # where the storages lie that it made

    def _take_note(self, given: Any, made: Any) -> None:
        """Of tensors that were not made here, and of those that are now."""
        for tensor in (leaf for leaf in tree_flatten(given)[0] if isinstance(leaf, Tensor)):
            if tensor.untyped_storage().data_ptr() not in self.made:
                self.outside.append(tensor)
        places = {leaf.untyped_storage().data_ptr() for leaf in tree_flatten(made)[0] if isinstance(leaf, Tensor)}
        self.made |= places - {tensor.untyped_storage().data_ptr() for tensor in self.outside}

    def __torch_dispatch__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        kwargs = kwargs or {}
        made = function(*args, **kwargs)
        self._take_note((args, kwargs), made)
        returned = [each.alias_info for each in function._schema.returns]
        if any(alias is not None and not alias.is_write for alias in returned):
            return made  # a view: it is where it was
        if any(alias is not None for alias in returned) or any(
            argument.alias_info is not None and argument.alias_info.is_write for argument in function._schema.arguments
        ):
            self.work.append(lambda: function(*args, **kwargs))
            return made
        rooms = [leaf for leaf in tree_flatten(made)[0] if isinstance(leaf, Tensor)]

        def again() -> None:
            fresh = [leaf for leaf in tree_flatten(function(*args, **kwargs))[0] if isinstance(leaf, Tensor)]
            for room, tensor in zip(rooms, fresh, strict=True):
                room.copy_(tensor)

        self.work.append(again)
        return made

    @torch.no_grad()
    def replay(self) -> None:
        """See `graphs.Recording`."""
        self.replays += 1
        for work in self.work:
            work()


class Recorder:
    """Makes tapes, and keeps them."""

    def __init__(self) -> None:
        self.tapes: list[Tape] = []

    def __call__(self, function: Callable[[], Any]) -> tuple[Tape, Any]:
        with RefusingToWait():  # as `graphs` does on a GPU
            function()
        tape = Tape()
        with tape:
            made = function()
        for tensor in (leaf for leaf in tree_flatten(made)[0] if isinstance(leaf, Tensor)):
            tensor.fill_(float("nan") if tensor.is_floating_point() else 0)  # a recording computes nothing
        self.tapes.append(tape)
        return tape, made
