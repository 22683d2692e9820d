"""Recurrent cells inside a loop that has its own backward pass, by the formulas of `recurrence.cell`.

A step is a product and a few functions in place; the gradients of the weights are one product each, after the loop.
Letters: B rows, T steps, H units, G gates. Tensors of all steps have the steps first, so that a step is contiguous.
States and gates are float32 at least; products run in the type `kind`. What lies between the products is a function a
piece, at the end of this file; on a GPU `kernels/cells.py` has its twin, one launch.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import torch
from torch import Tensor

from lmkit.kernels.choice import kernels_take
from lmkit.nn.precision import add_product

CellName: TypeAlias = Literal["gru", "lstm"]


class LSTMLoop:
    """T steps of an LSTM, of which gates (T, B, 4 H) hold what comes from the input, both biases included."""

    def __init__(self, gates: Tensor, hidden: Tensor, cell: Tensor, recurrent: Tensor, kind: torch.dtype) -> None:
        steps = len(gates)
        self.gates, self.kind, self.type = gates, kind, recurrent.dtype
        self.recurrent = recurrent.to(kind)  # (4 H, H)
        self.hiddens = torch.cat((hidden[None], hidden.new_empty(steps, *hidden.shape)))  # (T + 1, B, H)
        self.cells = torch.cat((cell[None], cell.new_empty(steps, *cell.shape)))
        self._step, self._back = _lstm_step, _lstm_back
        if kernels_take(gates, hidden, cell):
            from lmkit.kernels.cells import lstm_back, lstm_step

            self._step, self._back = lstm_step, lstm_back

    def step(self, t: int) -> Tensor:
        """Goes from state t to state t + 1; returns the hidden one (B, H)."""
        add_product(self.gates[t], self.hiddens[t].to(self.kind), self.recurrent.mT)
        self._step(self.gates[t], self.cells[t], self.cells[t + 1], self.hiddens[t + 1])
        return self.hiddens[t + 1]

    def start_back(self) -> None:
        """Before a backward pass."""
        self.d_gates = torch.empty_like(self.gates)
        self.d_hidden, self.d_cell = torch.zeros_like(self.hiddens[0]), torch.zeros_like(self.cells[0])

    def back(self, t: int, d_hidden: Tensor, d_cell: Tensor | None) -> Tensor:
        """From what reached state t + 1 from elsewhere than state t + 2, to state t; returns d_gates[t] (B, 4 H)."""
        given = self.gates[t], self.cells[t], self.cells[t + 1]
        self._back(*given, self.d_hidden, d_hidden, d_cell, self.d_gates[t], self.d_cell)
        self.d_hidden = (self.d_gates[t].to(self.kind) @ self.recurrent).to(self.d_cell.dtype)
        return self.d_gates[t]

    def gradients(self) -> tuple[Tensor, Tensor | None, Tensor, None]:
        """After the steps: those of the first state, of the recurrent matrix, and of no bias of its own."""
        d_recurrent = product_over_steps(self.d_gates, self.hiddens[:-1], self.kind).to(self.type)
        return self.d_hidden, self.d_cell, d_recurrent, None


class GRULoop:
    """T steps of a GRU of torch's form, of which gates (T, B, 3 H) hold what comes from the input."""

    cells = None

    def __init__(self, gates: Tensor, hidden: Tensor, recurrent: Tensor, bias: Tensor, kind: torch.dtype) -> None:
        self.gates, self.kind, self.type = gates, kind, recurrent.dtype
        self.recurrent, self.bias = recurrent.to(kind), bias.to(kind)  # (3 H, H), (3 H,)
        self.hiddens = torch.cat((hidden[None], hidden.new_empty(len(gates), *hidden.shape)))  # (T + 1, B, H)
        self.reset = torch.empty_like(self.hiddens[1:])  # (T, B, H) what the reset gate resets
        self._step, self._back = _gru_step, _gru_back
        if kernels_take(gates, hidden, self.recurrent):
            from lmkit.kernels.cells import gru_back, gru_step

            self._step, self._back = gru_step, gru_back

    def step(self, t: int) -> Tensor:
        """See `LSTMLoop.step`."""
        from_hidden = torch.addmm(self.bias, self.hiddens[t].to(self.kind), self.recurrent.mT)
        self._step(self.gates[t], from_hidden, self.hiddens[t], self.reset[t], self.hiddens[t + 1])
        return self.hiddens[t + 1]

    def start_back(self) -> None:
        """See `LSTMLoop.start_back`."""
        self.d_gates = torch.empty_like(self.gates)
        self.d_from_hidden = torch.empty_like(self.gates, dtype=self.kind)  # of U h + b
        self.d_hidden = torch.zeros_like(self.hiddens[0])

    def back(self, t: int, d_hidden: Tensor, d_cell: Tensor | None) -> Tensor:
        """See `LSTMLoop.back`."""
        given = self.gates[t], self.reset[t], self.hiddens[t], d_hidden
        self._back(*given, self.d_gates[t], self.d_from_hidden[t], self.d_hidden)
        add_product(self.d_hidden, self.d_from_hidden[t], self.recurrent)
        return self.d_gates[t]

    def gradients(self) -> tuple[Tensor, None, Tensor, Tensor]:
        """After the steps: those of the first state, the recurrent matrix and its bias."""
        d_recurrent = product_over_steps(self.d_from_hidden, self.hiddens[:-1], self.kind).to(self.type)
        return self.d_hidden, None, d_recurrent, self.d_from_hidden.sum((0, 1)).to(self.type)


class ResetFirstLoop:
    """T steps of a GRU that resets the state before its product, n = tanh(z + U (r h)) (Cho et al. 2014)."""

    cells = None

    def __init__(self, gates: Tensor, hidden: Tensor, recurrent: Tensor, kind: torch.dtype) -> None:
        H = hidden.shape[1]
        self.gates, self.kind, self.type = gates, kind, recurrent.dtype
        self.recurrent, self.candidate = torch.split(recurrent.to(kind), [2 * H, H])
        self.hiddens = torch.cat((hidden[None], hidden.new_empty(len(gates), *hidden.shape)))  # (T + 1, B, H)
        self._reset, self._candidate = _reset_step, _candidate_step
        self._reset_back, self._candidate_back = _reset_back, _candidate_back
        if kernels_take(gates, hidden, self.recurrent):
            from lmkit.kernels.cells import candidate_back, candidate_step, reset_back, reset_step

            self._reset, self._candidate = reset_step, candidate_step
            self._reset_back, self._candidate_back = reset_back, candidate_back

    def step(self, t: int) -> Tensor:
        """See `LSTMLoop.step`."""
        z, before, H = self.gates[t], self.hiddens[t], self.hiddens.shape[2]
        add_product(z[:, : 2 * H], before.to(self.kind), self.recurrent.mT)
        add_product(z[:, 2 * H :], self._reset(z, before, self.kind), self.candidate.mT)
        self._candidate(z, before, self.hiddens[t + 1])
        return self.hiddens[t + 1]

    def start_back(self) -> None:
        """See `LSTMLoop.start_back`."""
        self.d_gates, self.d_hidden = torch.empty_like(self.gates), torch.zeros_like(self.hiddens[0])

    def back(self, t: int, d_hidden: Tensor, d_cell: Tensor | None) -> Tensor:
        """See `LSTMLoop.back`."""
        z, d_z, before, H = self.gates[t], self.d_gates[t], self.hiddens[t], self.hiddens.shape[2]
        self._candidate_back(z, before, d_hidden, d_z, self.d_hidden)
        self._reset_back(z, before, d_z[:, 2 * H :].to(self.kind) @ self.candidate, d_z, self.d_hidden)
        add_product(self.d_hidden, d_z[:, : 2 * H].to(self.kind), self.recurrent)
        return d_z

    def gradients(self) -> tuple[Tensor, None, Tensor, None]:
        """See `LSTMLoop.gradients`."""
        before, H = self.hiddens[:-1], self.hiddens.shape[2]
        gates = product_over_steps(self.d_gates[..., : 2 * H], before, self.kind)
        candidate = product_over_steps(self.d_gates[..., 2 * H :], self.gates[..., :H] * before, self.kind)
        return self.d_hidden, None, torch.cat((gates, candidate)).to(self.type), None


def product_over_steps(left: Tensor, right: Tensor, kind: torch.dtype) -> Tensor:
    """sum over steps and rows: (T, B, m), (T, B, n) -> (m, n)."""
    return left.flatten(0, 1).to(kind).mT @ right.flatten(0, 1).to(kind)


# What lies between the products, in plain PyTorch; shapes as in `kernels/cells.py`.


def _lstm_step(gates: Tensor, cell: Tensor, cell_after: Tensor, hidden_after: Tensor) -> None:
    i, f, g, o = gates.chunk(4, -1)
    gates[:, : 2 * g.shape[1]].sigmoid_()
    g.tanh_()
    o.sigmoid_()
    torch.mul(f, cell, out=cell_after).addcmul_(i, g)
    torch.tanh(cell_after, out=hidden_after).mul_(o)


def _lstm_back(
    gates: Tensor,
    cell: Tensor,
    cell_after: Tensor,
    d_hidden: Tensor,
    more_hidden: Tensor,
    more_cell: Tensor | None,
    d_gates: Tensor,
    d_cell: Tensor,
) -> None:
    i, f, g, o = gates.chunk(4, -1)
    d_i, d_f, d_g, d_o = d_gates.chunk(4, -1)
    shown = cell_after.tanh()
    d_hidden = d_hidden + more_hidden
    torch.mul(d_hidden * shown, o * (1 - o), out=d_o)
    d_cell += d_hidden * o * (1 - shown * shown)
    if more_cell is not None:
        d_cell += more_cell
    torch.mul(d_cell * g, i * (1 - i), out=d_i)
    torch.mul(d_cell * cell, f * (1 - f), out=d_f)
    torch.mul(d_cell * i, 1 - g * g, out=d_g)
    d_cell *= f


def _gru_step(gates: Tensor, from_hidden: Tensor, hidden: Tensor, reset: Tensor, hidden_after: Tensor) -> None:
    H = hidden.shape[1]
    reset.copy_(from_hidden[:, 2 * H :])
    gates[:, : 2 * H].add_(from_hidden[:, : 2 * H]).sigmoid_()
    r, u, n = gates.chunk(3, -1)
    n.addcmul_(r, reset).tanh_()
    torch.lerp(n, hidden, u, out=hidden_after)


def _gru_back(
    gates: Tensor,
    reset: Tensor,
    hidden: Tensor,
    more_hidden: Tensor,
    d_gates: Tensor,
    d_from_hidden: Tensor,
    d_hidden: Tensor,
) -> None:
    r, u, n = gates.chunk(3, -1)
    d_r, d_u, d_n = d_gates.chunk(3, -1)
    d_hidden += more_hidden
    torch.mul(d_hidden * (1 - u), 1 - n * n, out=d_n)
    torch.mul(d_hidden * (hidden - n), u * (1 - u), out=d_u)
    torch.mul(d_n * reset, r * (1 - r), out=d_r)
    d_from_hidden.copy_(d_gates)
    d_from_hidden.chunk(3, -1)[2].copy_(d_n * r)
    d_hidden *= u


def _reset_step(gates: Tensor, hidden: Tensor, kind: torch.dtype) -> Tensor:
    r, _ = gates[:, : 2 * hidden.shape[1]].sigmoid_().chunk(2, -1)
    return (r * hidden).to(kind)


def _candidate_step(gates: Tensor, hidden: Tensor, hidden_after: Tensor) -> None:
    _, u, n = gates.chunk(3, -1)
    torch.lerp(hidden, n.tanh_(), u, out=hidden_after)


def _candidate_back(gates: Tensor, hidden: Tensor, more_hidden: Tensor, d_gates: Tensor, d_hidden: Tensor) -> None:
    _, u, n = gates.chunk(3, -1)
    _, d_u, d_n = d_gates.chunk(3, -1)
    d_hidden += more_hidden
    torch.mul(d_hidden * u, 1 - n * n, out=d_n)
    torch.mul(d_hidden * (n - hidden), u * (1 - u), out=d_u)
    d_hidden *= 1 - u


def _reset_back(gates: Tensor, hidden: Tensor, d_reset: Tensor, d_gates: Tensor, d_hidden: Tensor) -> None:
    H = hidden.shape[1]
    r = gates[:, :H]
    torch.mul(d_reset * hidden, r * (1 - r), out=d_gates[:, :H])
    d_hidden += d_reset * r
