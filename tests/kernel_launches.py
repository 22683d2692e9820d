"""One launch of every kernel, at sizes of real models, for `test_kernels_compile.py`."""

from __future__ import annotations

from collections.abc import Callable

import torch

from lmkit.kernels import attention, cross_entropy, ngram


def launch_all(catch: Callable[[object], object]) -> None:
    """catch: what stands in for a kernel, so that nothing runs. A kernel that is never launched fails."""
    caught = {}
    for module in (attention, cross_entropy, ngram):
        for name, value in vars(module).items():
            if type(value).__name__ == "JITFunction" and value.__module__ == module.__name__:
                caught[name] = catch(value)
                setattr(module, name, caught[name])
    _attention(torch.float32, 1)
    _attention(torch.bfloat16, 5)
    for kind in (torch.float32, torch.bfloat16):
        rows, ids = torch.empty(256, 32_000, dtype=kind), torch.empty(256, dtype=torch.int64)
        cross_entropy.nats_and_gradient(rows, ids, ids > 0, 0.1, gradient=True)
        cross_entropy.log_probs(rows, ids, ids > 0)
    table = (
        torch.empty(1000, dtype=torch.int64),
        torch.empty(1000, dtype=torch.int64),
        torch.empty(1000),
        torch.empty(1000),
    )
    histories, words = torch.empty(80, 4, dtype=torch.int64), torch.empty(80, 32_000, dtype=torch.int64)
    ngram.look_up(*table, histories, words, vocabulary_size=32_000, shift=15)


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
