"""Recurrent cells inside a loop that has its own backward pass, by the formulas of `recurrence.cell`.

A step is a product and a few functions in place; the gradients of the weights are one product each, after the loop.
Letters: B rows, T steps, H units, G gates. Tensors of all steps have the steps first, so that a step is contiguous.
States and gates are float32 at least; products run in the type `kind`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import torch
from torch import Tensor

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

    def step(self, t: int) -> Tensor:
        """Goes from state t to state t + 1; returns the hidden one (B, H)."""
        z, H = self.gates[t], self.hiddens.shape[2]
        add_product(z, self.hiddens[t].to(self.kind), self.recurrent.mT)
        i, f, g, o = z.chunk(4, -1)
        z[:, : 2 * H].sigmoid_()
        g.tanh_()
        o.sigmoid_()
        torch.mul(f, self.cells[t], out=self.cells[t + 1]).addcmul_(i, g)
        return torch.tanh(self.cells[t + 1], out=self.hiddens[t + 1]).mul_(o)

    def start_back(self) -> None:
        """Before a backward pass."""
        self.d_gates = torch.empty_like(self.gates)
        self.d_hidden, self.d_cell = torch.zeros_like(self.hiddens[0]), torch.zeros_like(self.cells[0])

    def back(self, t: int, d_hidden: Tensor, d_cell: Tensor | None) -> Tensor:
        """From what reached state t + 1 from elsewhere than state t + 2, to state t; returns d_gates[t] (B, 4 H)."""
        i, f, g, o = self.gates[t].chunk(4, -1)
        d_i, d_f, d_g, d_o = self.d_gates[t].chunk(4, -1)
        shown = self.cells[t + 1].tanh()
        d_hidden = self.d_hidden + d_hidden
        torch.mul(d_hidden * shown, o * (1 - o), out=d_o)
        d_shown = self.d_cell + d_hidden * o * (1 - shown * shown)
        d_shown = d_shown if d_cell is None else d_shown + d_cell
        torch.mul(d_shown * g, i * (1 - i), out=d_i)
        torch.mul(d_shown * self.cells[t], f * (1 - f), out=d_f)
        torch.mul(d_shown * i, 1 - g * g, out=d_g)
        self.d_cell = d_shown * f
        self.d_hidden = (self.d_gates[t].to(self.kind) @ self.recurrent).to(d_hidden.dtype)
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

    def step(self, t: int) -> Tensor:
        """See `LSTMLoop.step`."""
        z, before, H = self.gates[t], self.hiddens[t], self.hiddens.shape[2]
        from_hidden = torch.addmm(self.bias, before.to(self.kind), self.recurrent.mT)
        self.reset[t] = from_hidden[:, 2 * H :]
        z[:, : 2 * H].add_(from_hidden[:, : 2 * H]).sigmoid_()
        r, u, n = z.chunk(3, -1)
        n.addcmul_(r, self.reset[t]).tanh_()
        return torch.lerp(n, before, u, out=self.hiddens[t + 1])

    def start_back(self) -> None:
        """See `LSTMLoop.start_back`."""
        self.d_gates, self.d_reset = torch.empty_like(self.gates), torch.empty_like(self.reset)
        self.d_hidden = torch.zeros_like(self.hiddens[0])

    def back(self, t: int, d_hidden: Tensor, d_cell: Tensor | None) -> Tensor:
        """See `LSTMLoop.back`."""
        r, u, n = self.gates[t].chunk(3, -1)
        d_r, d_u, d_n = self.d_gates[t].chunk(3, -1)
        d_hidden = self.d_hidden + d_hidden
        torch.mul(d_hidden * (1 - u), 1 - n * n, out=d_n)
        torch.mul(d_hidden * (self.hiddens[t] - n), u * (1 - u), out=d_u)
        torch.mul(d_n * self.reset[t], r * (1 - r), out=d_r)
        torch.mul(d_n, r, out=self.d_reset[t])
        back = self._from_hidden(t) @ self.recurrent
        self.d_hidden = d_hidden * u + back
        return self.d_gates[t]

    def _from_hidden(self, t: int | slice) -> Tensor:
        """Of U h + b, (..., 3 H)."""
        H = self.hiddens.shape[2]
        return torch.cat((self.d_gates[t][..., : 2 * H], self.d_reset[t]), -1).to(self.kind)

    def gradients(self) -> tuple[Tensor, None, Tensor, Tensor]:
        """After the steps: those of the first state, the recurrent matrix and its bias."""
        d_from_hidden = self._from_hidden(slice(None))
        d_recurrent = product_over_steps(d_from_hidden, self.hiddens[:-1], self.kind).to(self.type)
        return self.d_hidden, None, d_recurrent, d_from_hidden.sum((0, 1)).to(self.type)


class ResetFirstLoop:
    """T steps of a GRU that resets the state before its product, n = tanh(z + U (r h)) (Cho et al. 2014)."""

    cells = None

    def __init__(self, gates: Tensor, hidden: Tensor, recurrent: Tensor, kind: torch.dtype) -> None:
        H = hidden.shape[1]
        self.gates, self.kind, self.type = gates, kind, recurrent.dtype
        self.recurrent, self.candidate = torch.split(recurrent.to(kind), [2 * H, H])
        self.hiddens = torch.cat((hidden[None], hidden.new_empty(len(gates), *hidden.shape)))  # (T + 1, B, H)

    def step(self, t: int) -> Tensor:
        """See `LSTMLoop.step`."""
        before, H = self.hiddens[t], self.hiddens.shape[2]
        z, n = torch.split(self.gates[t], [2 * H, H], -1)
        add_product(z, before.to(self.kind), self.recurrent.mT)
        r, u = z.sigmoid_().chunk(2, -1)
        add_product(n, (r * before).to(self.kind), self.candidate.mT)
        return torch.lerp(before, n.tanh_(), u, out=self.hiddens[t + 1])

    def start_back(self) -> None:
        """See `LSTMLoop.start_back`."""
        self.d_gates, self.d_hidden = torch.empty_like(self.gates), torch.zeros_like(self.hiddens[0])

    def back(self, t: int, d_hidden: Tensor, d_cell: Tensor | None) -> Tensor:
        """See `LSTMLoop.back`."""
        before, H = self.hiddens[t], self.hiddens.shape[2]
        r, u, n = self.gates[t].chunk(3, -1)
        d_r, d_u, d_n = self.d_gates[t].chunk(3, -1)
        d_hidden = self.d_hidden + d_hidden
        torch.mul(d_hidden * u, 1 - n * n, out=d_n)
        torch.mul(d_hidden * (n - before), u * (1 - u), out=d_u)
        d_reset = d_n.to(self.kind) @ self.candidate
        torch.mul(d_reset * before, r * (1 - r), out=d_r)
        self.d_hidden = d_hidden * (1 - u) + d_reset * r
        add_product(self.d_hidden, self.d_gates[t, :, : 2 * H].to(self.kind), self.recurrent)
        return self.d_gates[t]

    def gradients(self) -> tuple[Tensor, None, Tensor, None]:
        """See `LSTMLoop.gradients`."""
        before, H = self.hiddens[:-1], self.hiddens.shape[2]
        gates = product_over_steps(self.d_gates[..., : 2 * H], before, self.kind)
        candidate = product_over_steps(self.d_gates[..., 2 * H :], self.gates[..., :H] * before, self.kind)
        return self.d_hidden, None, torch.cat((gates, candidate)).to(self.type), None


def product_over_steps(left: Tensor, right: Tensor, kind: torch.dtype) -> Tensor:
    """sum over steps and rows: (T, B, m), (T, B, n) -> (m, n)."""
    return left.flatten(0, 1).to(kind).mT @ right.flatten(0, 1).to(kind)
