"""Several processes that work on one job: `torchrun` starts them, `torch.distributed` connects them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[Any]


class Ranks:
    """The processes of a job, and which of them this one is. All of them call the same methods in the same order."""

    def __init__(self) -> None:
        import torch
        import torch.distributed as dist

        self.device = torch.device("cpu")
        if torch.cuda.device_count() >= int(os.environ.get("LOCAL_WORLD_SIZE", "1")):  # NCCL: one process a GPU
            self.device = torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0")))
            torch.cuda.set_device(self.device)
        dist.init_process_group("nccl" if self.device.type == "cuda" else "gloo")
        self._dist, self._torch = dist, torch
        self.rank, self.size = dist.get_rank(), dist.get_world_size()

    @classmethod
    def of_environment(cls) -> Ranks | None:
        """The job that `torchrun` started this process for; None if it runs alone."""
        return cls() if int(os.environ.get("WORLD_SIZE", "1")) > 1 else None

    def gather(self, value: Any) -> list[Any]:
        """The values of all processes, by rank; for what is small."""
        values: list[Any] = [None] * self.size
        self._dist.all_gather_object(values, value)
        return values

    def exchange(self, arrays: Sequence[Numbers]) -> list[Numbers]:
        """Sends the r-th array to rank r; returns what the ranks sent here. All arrays are of one type."""
        dtype = arrays[0].dtype
        lengths = [sizes[self.rank] for sizes in self.gather([array.nbytes for array in arrays])]
        sent = self._tensor(np.concatenate([np.ascontiguousarray(a).view(np.uint8).ravel() for a in arrays]))
        received = self._torch.empty(sum(lengths), dtype=self._torch.uint8, device=self.device)
        self._dist.all_to_all_single(received, sent, lengths, [array.nbytes for array in arrays])
        edges = np.cumsum([0, *lengths])
        data = received.cpu().numpy()
        return [data[a:b].view(dtype) for a, b in pairwise(edges)]

    def to_first(self, array: Numbers) -> list[Numbers]:
        """The arrays of all processes, by rank, in the first one; an empty list in the others."""
        lengths = self.gather(len(array))
        if self.rank:
            self._dist.send(self._tensor(array.view(np.uint8)), 0)
            return []
        arrays = [array]
        for rank in range(1, self.size):
            room = self._torch.empty(lengths[rank] * array.itemsize, dtype=self._torch.uint8, device=self.device)
            self._dist.recv(room, rank)
            arrays.append(room.cpu().numpy().view(array.dtype))
        return arrays

    def close(self) -> None:
        """Leaves the job."""
        self._dist.destroy_process_group()

    def _tensor(self, data: npt.NDArray[np.uint8]) -> Any:
        return self._torch.from_numpy(np.ascontiguousarray(data)).to(self.device)
