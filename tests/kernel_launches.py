"""One launch of every kernel, at sizes of real models, for `test_kernels_compile.py`."""

from __future__ import annotations

from collections.abc import Callable

import torch

from lmkit.kernels import attention


def launch_all(catch: Callable[[object], object]) -> None:
    """catch: what stands in for a kernel, so that nothing runs. A kernel that is never launched fails."""
    caught = {}
    for module in (attention,):
        for name, value in vars(module).items():
            if type(value).__name__ == "JITFunction" and value.__module__ == module.__name__:
                caught[name] = catch(value)
                setattr(module, name, caught[name])
    _attention(torch.float32, 1)
    _attention(torch.bfloat16, 5)


def _attention(kind: torch.dtype, k: int) -> None:
    N, S, A, M = 64, 50, 1024, 2048
    mask = torch.ones(N, S, dtype=torch.bool)
    keys, values, scale = torch.empty(N, S, A, dtype=kind), torch.empty(N, S, M, dtype=kind), torch.empty(A)
    queries, weights = torch.empty(N, k, A), torch.empty(N, k, S)
    contexts, d_keys, d_scale = torch.empty(N, k, M, dtype=kind), torch.empty(N, S, A), torch.empty(N, A)
    attention.look(queries, keys, values, scale, mask, weights, contexts)
    attention.look_weights(queries, keys, scale, mask, weights)
    attention.back_to_scores(contexts, weights, values, weights)
    attention.back_to_energies(weights, queries, keys, scale, queries, d_keys, d_scale)
