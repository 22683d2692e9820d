"""One launch of every kernel, at sizes of real models, for `test_kernels_compile.py`."""

from __future__ import annotations

import torch

from lmkit.kernels import attention, cells, cross_entropy, ngram


def launch_all() -> None:
    """The launches are meant to be caught before they run: the tensors hold nothing, and lie on the CPU."""
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
    _cells(torch.float32)
    _cells(torch.bfloat16)


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


def _cells(kind: torch.dtype) -> None:
    B, H = 64, 512
    gates, gates3, state = torch.empty(B, 4 * H), torch.empty(B, 3 * H), torch.empty(B, H)
    cells.lstm_step(gates, state, state, state)
    cells.lstm_back(gates, state, state, state, state, None, gates, state)
    cells.lstm_back(gates, state, state, state, state, state, gates, state)
    cells.gru_step(gates3, gates3.to(kind), state, state, state)
    cells.gru_back(gates3, state, state, state, gates3, gates3.to(kind), state)
    cells.reset_step(gates3, state, kind)
    cells.candidate_step(gates3, state, state)
    cells.candidate_back(gates3, state, state, gates3, state)
    cells.reset_back(gates3, state, state.to(kind), gates3, state)
    gates, gates3, state = (x.to(kind).requires_grad_() for x in (gates, gates3, state))
    gain, cell_gain = torch.empty(4 * H, dtype=kind), torch.empty(H, dtype=kind)
    cells.normalised_gru(gates3, gates3, state, gain[: 3 * H], gain[: 3 * H]).sum().backward()
    torch.stack(cells.normalised_lstm(gates, gates, state, gain, gain, cell_gain, cell_gain)).sum().backward()
