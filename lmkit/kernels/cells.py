"""Recurrent cells: what a step does after its products, and on the way back before them, in one launch each.

Two families. The pointwise pieces of the loops with their own backward pass, whose plain twins stand in
`nn/cell_loops.py`; and the layer-normalised GRU and LSTM, `normalised_gru` and `normalised_lstm`, twins of
`nn.recurrence.cell` after the product U h. Numbers are read in their own types and worked on in float32. Every number
is written by one program, and sums over rows are torch's, so that a run repeats to the last bit.
Letters: B rows, H units, G gates, P programs.
"""

# Triton reads the annotations of its kernels as code: they have none.

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from typing import Any

import torch
import triton
import triton.language as tl
from torch import Tensor
from torch.autograd.function import once_differentiable

from lmkit.kernels.choice import COMPILED

_COLUMNS = 256  # of a program that holds a piece of a row
_PROGRAMS = 128  # at most, of those that add up the gradients of gains and biases over their rows
_EPS = 1e-5  # of torch's layer_norm

jit: Callable[..., Any] = triton.jit


def _pointwise(kernel: Any, outputs: tuple[Tensor, ...], *arguments: Any, **settings: bool) -> None:
    """Launches a kernel over rows and pieces of rows; the last of its outputs is (B, H)."""
    assert all(output.is_contiguous() for output in outputs)
    B, H = outputs[-1].shape
    block = min(_COLUMNS, triton.next_power_of_2(H))
    if B:
        with torch.cuda.device_of(outputs[-1]):
            kernel[B, triton.cdiv(H, block)](*arguments, H, BLOCK=block, **settings, **COMPILED)


def _by_rows(x: Tensor) -> Tensor:
    """x itself, if the numbers of a row lie side by side; the rows may lie anywhere."""
    return x if x.stride(-1) == 1 else x.contiguous()


@jit
def _three(place, H, real):
    x, y = tl.load(place, mask=real, other=0.0), tl.load(place + H, mask=real, other=0.0)
    z = tl.load(place + 2 * H, mask=real, other=0.0)
    return x.to(tl.float32), y.to(tl.float32), z.to(tl.float32)


@jit
def _four(place, H, real):
    w, x = tl.load(place, mask=real, other=0.0), tl.load(place + H, mask=real, other=0.0)
    y, z = tl.load(place + 2 * H, mask=real, other=0.0), tl.load(place + 3 * H, mask=real, other=0.0)
    return w.to(tl.float32), x.to(tl.float32), y.to(tl.float32), z.to(tl.float32)


@jit
def _at(place, real):
    return tl.load(place, mask=real, other=0.0).to(tl.float32)


@jit
def _tanh(x):
    return 2.0 * tl.sigmoid(2.0 * x) - 1.0


# pieces of loops: of LSTMLoop


@jit
def _lstm_step(gates, cell, cell_after, hidden_after, H, BLOCK: tl.constexpr):
    row = tl.program_id(0).to(tl.int64)
    col = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    real = col < H
    z, at = gates + row * 4 * H + col, row * H + col
    i, f, g, o = _four(z, H, real)
    i, f, g, o = tl.sigmoid(i), tl.sigmoid(f), _tanh(g), tl.sigmoid(o)
    c = f * _at(cell + at, real) + i * g
    tl.store(z, i, mask=real)
    tl.store(z + H, f, mask=real)
    tl.store(z + 2 * H, g, mask=real)
    tl.store(z + 3 * H, o, mask=real)
    tl.store(cell_after + at, c, mask=real)
    tl.store(hidden_after + at, o * _tanh(c), mask=real)


def lstm_step(gates: Tensor, cell: Tensor, cell_after: Tensor, hidden_after: Tensor) -> None:
    """gates (B, 4 H), sums in place to gates; cell (B, H); fills the state after, (B, H) each."""
    outputs = gates, cell_after, hidden_after
    _pointwise(_lstm_step, outputs, gates, cell.contiguous(), cell_after, hidden_after)


@jit
def _lstm_back(
    gates,
    cell,
    cell_after,
    d_hidden,
    more_hidden,
    hidden_stride,
    more_cell,
    cell_stride,
    d_gates,
    d_cell,
    H,
    BLOCK: tl.constexpr,
    MORE_CELL: tl.constexpr,
):
    row = tl.program_id(0).to(tl.int64)
    col = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    real = col < H
    z, dz, at = gates + row * 4 * H + col, d_gates + row * 4 * H + col, row * H + col
    i, f, g, o = _four(z, H, real)
    shown = _tanh(_at(cell_after + at, real))
    d_h = _at(d_hidden + at, real) + _at(more_hidden + row * hidden_stride + col, real)
    d_c = _at(d_cell + at, real) + d_h * o * (1.0 - shown * shown)
    if MORE_CELL:
        d_c += _at(more_cell + row * cell_stride + col, real)
    tl.store(dz, d_c * g * i * (1.0 - i), mask=real)
    tl.store(dz + H, d_c * _at(cell + at, real) * f * (1.0 - f), mask=real)
    tl.store(dz + 2 * H, d_c * i * (1.0 - g * g), mask=real)
    tl.store(dz + 3 * H, d_h * shown * o * (1.0 - o), mask=real)
    tl.store(d_cell + at, d_c * f, mask=real)


def lstm_back(
    gates: Tensor,
    cell: Tensor,
    cell_after: Tensor,
    d_hidden: Tensor,
    more_hidden: Tensor,
    more_cell: Tensor | None,
    d_gates: Tensor,
    d_cell: Tensor,
) -> None:
    """From the gradients of a state after, d_hidden + more_hidden and d_cell + more_cell (B, H), to d_gates (B, 4 H),
    which it fills, and that of the cell before, which takes the place of d_cell.
    """
    more_hidden = _by_rows(more_hidden)
    from_cell = more_hidden if more_cell is None else _by_rows(more_cell)
    _pointwise(
        *(_lstm_back, (d_gates, d_cell), gates.contiguous(), cell.contiguous(), cell_after.contiguous()),
        *(d_hidden.contiguous(), more_hidden, more_hidden.stride(0), from_cell, from_cell.stride(0), d_gates, d_cell),
        MORE_CELL=more_cell is not None,
    )


# of GRULoop


@jit
def _gru_step(gates, from_hidden, hidden, reset, hidden_after, H, BLOCK: tl.constexpr):
    row = tl.program_id(0).to(tl.int64)
    col = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    real = col < H
    z, v, at = gates + row * 3 * H + col, from_hidden + row * 3 * H + col, row * H + col
    r, u, n = _three(z, H, real)
    v_r, v_u, v_n = _three(v, H, real)
    r, u = tl.sigmoid(r + v_r), tl.sigmoid(u + v_u)
    n = _tanh(n + r * v_n)
    tl.store(z, r, mask=real)
    tl.store(z + H, u, mask=real)
    tl.store(z + 2 * H, n, mask=real)
    tl.store(reset + at, v_n, mask=real)
    tl.store(hidden_after + at, n + u * (_at(hidden + at, real) - n), mask=real)


def gru_step(gates: Tensor, from_hidden: Tensor, hidden: Tensor, reset: Tensor, hidden_after: Tensor) -> None:
    """gates (B, 3 H), what comes from the input, in place to gates; from_hidden (B, 3 H) of U h + b; hidden (B, H).

    Fills reset (B, H), what r resets, and the state after.
    """
    outputs = gates, reset, hidden_after
    _pointwise(
        _gru_step, outputs, gates, from_hidden.contiguous(), hidden.contiguous(), reset, hidden_after
    )  # fmt: skip


@jit
def _gru_back(
    gates,
    reset,
    hidden,
    more,
    more_stride,
    d_gates,
    d_from_hidden,
    d_hidden,
    H,
    BLOCK: tl.constexpr,
):
    row = tl.program_id(0).to(tl.int64)
    col = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    real = col < H
    wide, at = row * 3 * H + col, row * H + col
    z, dz, dv = gates + wide, d_gates + wide, d_from_hidden + wide
    r, u, n = _three(z, H, real)
    d_h = _at(d_hidden + at, real) + _at(more + row * more_stride + col, real)
    d_n = d_h * (1.0 - u) * (1.0 - n * n)
    d_u = d_h * (_at(hidden + at, real) - n) * u * (1.0 - u)
    d_r = d_n * _at(reset + at, real) * r * (1.0 - r)
    tl.store(dz, d_r, mask=real)
    tl.store(dz + H, d_u, mask=real)
    tl.store(dz + 2 * H, d_n, mask=real)
    tl.store(dv, d_r, mask=real)
    tl.store(dv + H, d_u, mask=real)
    tl.store(dv + 2 * H, d_n * r, mask=real)
    tl.store(d_hidden + at, d_h * u, mask=real)


def gru_back(
    gates: Tensor,
    reset: Tensor,
    hidden: Tensor,
    more_hidden: Tensor,
    d_gates: Tensor,
    d_from_hidden: Tensor,
    d_hidden: Tensor,
) -> None:
    """From the gradient of a state after, d_hidden + more_hidden (B, H), to d_gates and d_from_hidden (B, 3 H), which
    it fills, and to what reaches the state before beside U h, which takes the place of d_hidden.
    """
    more, outputs = _by_rows(more_hidden), (d_gates, d_from_hidden, d_hidden)
    given = gates.contiguous(), reset.contiguous(), hidden.contiguous(), more, more.stride(0)
    _pointwise(_gru_back, outputs, *given, *outputs)


# of ResetFirstLoop


@jit
def _reset_step(gates, hidden, reset, H, BLOCK: tl.constexpr):
    row = tl.program_id(0).to(tl.int64)
    col = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    real = col < H
    z, at = gates + row * 3 * H + col, row * H + col
    r, u = tl.sigmoid(_at(z, real)), tl.sigmoid(_at(z + H, real))
    tl.store(z, r, mask=real)
    tl.store(z + H, u, mask=real)
    tl.store(reset + at, r * _at(hidden + at, real), mask=real)


def reset_step(gates: Tensor, hidden: Tensor, kind: torch.dtype) -> Tensor:
    """gates (B, 3 H), of which r and u are made in place; hidden (B, H) -> r h in the type `kind`."""
    reset = torch.empty_like(hidden, dtype=kind, memory_format=torch.contiguous_format)
    _pointwise(_reset_step, (gates, reset), gates, hidden.contiguous(), reset)
    return reset


@jit
def _candidate_step(gates, hidden, hidden_after, H, BLOCK: tl.constexpr):
    row = tl.program_id(0).to(tl.int64)
    col = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    real = col < H
    z, at = gates + row * 3 * H + col, row * H + col
    u, h = _at(z + H, real), _at(hidden + at, real)
    n = _tanh(_at(z + 2 * H, real))
    tl.store(z + 2 * H, n, mask=real)
    tl.store(hidden_after + at, h + u * (n - h), mask=real)


def candidate_step(gates: Tensor, hidden: Tensor, hidden_after: Tensor) -> None:
    """gates (B, 3 H), of which n is made in place; hidden (B, H); fills the state after."""
    _pointwise(_candidate_step, (gates, hidden_after), gates, hidden.contiguous(), hidden_after)


@jit
def _candidate_back(gates, hidden, more, more_stride, d_gates, d_hidden, H, BLOCK: tl.constexpr):
    row = tl.program_id(0).to(tl.int64)
    col = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    real = col < H
    z, dz, at = gates + row * 3 * H + col, d_gates + row * 3 * H + col, row * H + col
    u, n = _at(z + H, real), _at(z + 2 * H, real)
    d_h = _at(d_hidden + at, real) + _at(more + row * more_stride + col, real)
    tl.store(dz + H, d_h * (n - _at(hidden + at, real)) * u * (1.0 - u), mask=real)
    tl.store(dz + 2 * H, d_h * u * (1.0 - n * n), mask=real)
    tl.store(d_hidden + at, d_h * (1.0 - u), mask=real)


def candidate_back(gates: Tensor, hidden: Tensor, more_hidden: Tensor, d_gates: Tensor, d_hidden: Tensor) -> None:
    """From the gradient of a state after, d_hidden + more_hidden (B, H), to those of u and n in d_gates (B, 3 H), and
    to what reaches the state before past all products, which takes the place of d_hidden.
    """
    more = _by_rows(more_hidden)
    given = gates.contiguous(), hidden.contiguous(), more, more.stride(0)
    _pointwise(_candidate_back, (d_gates, d_hidden), *given, d_gates, d_hidden)


@jit
def _reset_back(gates, hidden, d_reset, d_gates, d_hidden, H, BLOCK: tl.constexpr):
    row = tl.program_id(0).to(tl.int64)
    col = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
    real = col < H
    wide, at = row * 3 * H + col, row * H + col
    r, d = _at(gates + wide, real), _at(d_reset + at, real)
    tl.store(d_gates + wide, d * _at(hidden + at, real) * r * (1.0 - r), mask=real)
    tl.store(d_hidden + at, _at(d_hidden + at, real) + d * r, mask=real)


def reset_back(gates: Tensor, hidden: Tensor, d_reset: Tensor, d_gates: Tensor, d_hidden: Tensor) -> None:
    """From the gradient d_reset (B, H) of r h to that of r in d_gates (B, 3 H), and adds its part to d_hidden."""
    given = gates.contiguous(), hidden.contiguous(), d_reset.contiguous()
    _pointwise(_reset_back, (d_gates, d_hidden), *given, d_gates, d_hidden)


# layer-normalised cells: a row is one program's


@jit
def _standard_three(v, H, real, EPS: tl.constexpr):
    """Of a row of three parts: its numbers without their mean and in units of their deviation, and one over it."""
    x, y, z = _three(v, H, real)
    mean = (tl.sum(x, 0) + tl.sum(y, 0) + tl.sum(z, 0)) / (3 * H)
    x = tl.where(real, x - mean, 0.0)
    y = tl.where(real, y - mean, 0.0)
    z = tl.where(real, z - mean, 0.0)
    squares = tl.sum(x * x, 0) + tl.sum(y * y, 0) + tl.sum(z * z, 0)
    scale = 1.0 / tl.sqrt(squares / (3 * H) + EPS)
    return x * scale, y * scale, z * scale, scale


@jit
def _standard_four(v, H, real, EPS: tl.constexpr):
    w, x, y, z = _four(v, H, real)
    mean = (tl.sum(w, 0) + tl.sum(x, 0) + tl.sum(y, 0) + tl.sum(z, 0)) / (4 * H)
    w = tl.where(real, w - mean, 0.0)
    x = tl.where(real, x - mean, 0.0)
    y = tl.where(real, y - mean, 0.0)
    z = tl.where(real, z - mean, 0.0)
    squares = tl.sum(w * w, 0) + tl.sum(x * x, 0) + tl.sum(y * y, 0) + tl.sum(z * z, 0)
    scale = 1.0 / tl.sqrt(squares / (4 * H) + EPS)
    return w * scale, x * scale, y * scale, z * scale, scale


@jit
def _standard_one(x, H, real, EPS: tl.constexpr):
    x = tl.where(real, x - tl.sum(tl.where(real, x, 0.0), 0) / H, 0.0)
    scale = 1.0 / tl.sqrt(tl.sum(x * x, 0) / H + EPS)
    return x * scale, scale


@jit
def _gru(
    from_input,
    input_stride,
    from_hidden,
    hidden,
    hidden_stride,
    gain,
    bias,
    hidden_after,
    H,
    EPS: tl.constexpr,
    BLOCK: tl.constexpr,
):
    row = tl.program_id(0).to(tl.int64)
    col = tl.arange(0, BLOCK)
    real = col < H
    a, v = from_input + row * input_stride + col, from_hidden + row * 3 * H + col
    v_r, v_u, v_n, _ = _standard_three(v, H, real, EPS)
    a_r, a_u, a_n = _three(a, H, real)
    gain_r, gain_u, gain_n = _three(gain + col, H, real)
    bias_r, bias_u, bias_n = _three(bias + col, H, real)
    r, u = tl.sigmoid(a_r + v_r * gain_r + bias_r), tl.sigmoid(a_u + v_u * gain_u + bias_u)
    n = _tanh(a_n + r * (v_n * gain_n + bias_n))
    h = _at(hidden + row * hidden_stride + col, real)
    tl.store(hidden_after + row * H + col, n + u * (h - n), mask=real)


@jit
def _gru_gradients(
    from_input,
    input_stride,
    from_hidden,
    hidden,
    hidden_stride,
    gain,
    bias,
    d_after,
    after_stride,
    d_input,
    d_from_hidden,
    d_hidden,
    sums,
    B,
    ROWS,
    H,
    EPS: tl.constexpr,
    BLOCK: tl.constexpr,
):
    program = tl.program_id(0).to(tl.int64)
    col = tl.arange(0, BLOCK)
    gain_r, gain_u, gain_n = _three(gain + col, H, col < H)
    bias_r, bias_u, bias_n = _three(bias + col, H, col < H)
    nothing = tl.zeros([BLOCK], dtype=tl.float32)
    sum_r, sum_u, sum_n, bias_sum_r, bias_sum_u, bias_sum_n = nothing, nothing, nothing, nothing, nothing, nothing
    for k in range(ROWS):
        row = program * ROWS + k
        real = col < tl.where(row < B, H, 0)
        a, v = from_input + row * input_stride + col, from_hidden + row * 3 * H + col
        v_r, v_u, v_n, scale = _standard_three(v, H, real, EPS)
        a_r, a_u, a_n = _three(a, H, real)
        r, u = tl.sigmoid(a_r + v_r * gain_r + bias_r), tl.sigmoid(a_u + v_u * gain_u + bias_u)
        resets = v_n * gain_n + bias_n
        n = _tanh(a_n + r * resets)
        h = _at(hidden + row * hidden_stride + col, real)
        d_h = _at(d_after + row * after_stride + col, real)
        d_u = d_h * (h - n) * u * (1.0 - u)
        d_n = d_h * (1.0 - u) * (1.0 - n * n)
        d_r = d_n * resets * r * (1.0 - r)
        d_reset = d_n * r
        at = d_input + row * 3 * H + col
        tl.store(at, d_r, mask=real)
        tl.store(at + H, d_u, mask=real)
        tl.store(at + 2 * H, d_n, mask=real)
        tl.store(d_hidden + row * H + col, d_h * u, mask=real)
        sum_r, sum_u, sum_n = sum_r + d_r * v_r, sum_u + d_u * v_u, sum_n + d_reset * v_n
        bias_sum_r, bias_sum_u, bias_sum_n = bias_sum_r + d_r, bias_sum_u + d_u, bias_sum_n + d_reset
        d_r, d_u, d_reset = d_r * gain_r, d_u * gain_u, d_reset * gain_n
        along = (tl.sum(d_r * v_r, 0) + tl.sum(d_u * v_u, 0) + tl.sum(d_reset * v_n, 0)) / (3 * H)
        mean = (tl.sum(d_r, 0) + tl.sum(d_u, 0) + tl.sum(d_reset, 0)) / (3 * H)
        at = d_from_hidden + row * 3 * H + col
        tl.store(at, scale * (d_r - mean - v_r * along), mask=real)
        tl.store(at + H, scale * (d_u - mean - v_u * along), mask=real)
        tl.store(at + 2 * H, scale * (d_reset - mean - v_n * along), mask=real)
    at = sums + program * 6 * H + col
    tl.store(at, sum_r, mask=col < H)
    tl.store(at + H, sum_u, mask=col < H)
    tl.store(at + 2 * H, sum_n, mask=col < H)
    tl.store(at + 3 * H, bias_sum_r, mask=col < H)
    tl.store(at + 4 * H, bias_sum_u, mask=col < H)
    tl.store(at + 5 * H, bias_sum_n, mask=col < H)


@jit
def _lstm(
    from_input,
    input_stride,
    from_hidden,
    cell,
    cell_stride,
    gain,
    bias,
    cell_gain,
    cell_bias,
    hidden_after,
    cell_after,
    H,
    EPS: tl.constexpr,
    BLOCK: tl.constexpr,
):
    row = tl.program_id(0).to(tl.int64)
    col = tl.arange(0, BLOCK)
    real = col < H
    a, v = from_input + row * input_stride + col, from_hidden + row * 4 * H + col
    v_i, v_f, v_g, v_o, _ = _standard_four(v, H, real, EPS)
    a_i, a_f, a_g, a_o = _four(a, H, real)
    gain_i, gain_f, gain_g, gain_o = _four(gain + col, H, real)
    bias_i, bias_f, bias_g, bias_o = _four(bias + col, H, real)
    i, f = tl.sigmoid(a_i + v_i * gain_i + bias_i), tl.sigmoid(a_f + v_f * gain_f + bias_f)
    g = _tanh(a_g + v_g * gain_g + bias_g)
    o = tl.sigmoid(a_o + v_o * gain_o + bias_o)
    c = f * _at(cell + row * cell_stride + col, real) + i * g
    tl.store(cell_after + row * H + col, c, mask=real)
    c, _ = _standard_one(c, H, real, EPS)
    shown = _tanh(c * _at(cell_gain + col, real) + _at(cell_bias + col, real))
    tl.store(hidden_after + row * H + col, o * shown, mask=real)


@jit
def _lstm_gradients(
    from_input,
    input_stride,
    from_hidden,
    cell,
    cell_stride,
    gain,
    bias,
    cell_gain,
    cell_bias,
    d_hidden_after,
    hidden_stride,
    d_cell_after,
    after_stride,
    d_input,
    d_from_hidden,
    d_cell,
    sums,
    B,
    ROWS,
    H,
    EPS: tl.constexpr,
    BLOCK: tl.constexpr,
):
    program = tl.program_id(0).to(tl.int64)
    col = tl.arange(0, BLOCK)
    gain_i, gain_f, gain_g, gain_o = _four(gain + col, H, col < H)
    bias_i, bias_f, bias_g, bias_o = _four(bias + col, H, col < H)
    gain_c, bias_c = _at(cell_gain + col, col < H), _at(cell_bias + col, col < H)
    nothing = tl.zeros([BLOCK], dtype=tl.float32)
    sum_i, sum_f, sum_g, sum_o, sum_c = nothing, nothing, nothing, nothing, nothing
    bias_sum_i, bias_sum_f, bias_sum_g, bias_sum_o, bias_sum_c = nothing, nothing, nothing, nothing, nothing
    for k in range(ROWS):
        row = program * ROWS + k
        real = col < tl.where(row < B, H, 0)
        a, v = from_input + row * input_stride + col, from_hidden + row * 4 * H + col
        v_i, v_f, v_g, v_o, scale = _standard_four(v, H, real, EPS)
        a_i, a_f, a_g, a_o = _four(a, H, real)
        i, f = tl.sigmoid(a_i + v_i * gain_i + bias_i), tl.sigmoid(a_f + v_f * gain_f + bias_f)
        g = _tanh(a_g + v_g * gain_g + bias_g)
        o = tl.sigmoid(a_o + v_o * gain_o + bias_o)
        before = _at(cell + row * cell_stride + col, real)
        c, cell_scale = _standard_one(f * before + i * g, H, real, EPS)
        shown = _tanh(c * gain_c + bias_c)
        d_h = _at(d_hidden_after + row * hidden_stride + col, real)
        d_o = d_h * shown * o * (1.0 - o)
        d_shown = d_h * o * (1.0 - shown * shown)
        sum_c, bias_sum_c = sum_c + d_shown * c, bias_sum_c + d_shown
        d_shown = d_shown * gain_c
        d_c = cell_scale * (d_shown - tl.sum(d_shown, 0) / H - c * (tl.sum(d_shown * c, 0) / H))
        d_c += _at(d_cell_after + row * after_stride + col, real)
        d_i = d_c * g * i * (1.0 - i)
        d_f = d_c * before * f * (1.0 - f)
        d_g = d_c * i * (1.0 - g * g)
        at = d_input + row * 4 * H + col
        tl.store(at, d_i, mask=real)
        tl.store(at + H, d_f, mask=real)
        tl.store(at + 2 * H, d_g, mask=real)
        tl.store(at + 3 * H, d_o, mask=real)
        tl.store(d_cell + row * H + col, d_c * f, mask=real)
        d_i, d_f = tl.where(real, d_i, 0.0), tl.where(real, d_f, 0.0)
        d_g, d_o = tl.where(real, d_g, 0.0), tl.where(real, d_o, 0.0)
        sum_i, sum_f, sum_g, sum_o = sum_i + d_i * v_i, sum_f + d_f * v_f, sum_g + d_g * v_g, sum_o + d_o * v_o
        bias_sum_i, bias_sum_f = bias_sum_i + d_i, bias_sum_f + d_f
        bias_sum_g, bias_sum_o = bias_sum_g + d_g, bias_sum_o + d_o
        d_i, d_f, d_g, d_o = d_i * gain_i, d_f * gain_f, d_g * gain_g, d_o * gain_o
        mean = (tl.sum(d_i, 0) + tl.sum(d_f, 0) + tl.sum(d_g, 0) + tl.sum(d_o, 0)) / (4 * H)
        along = tl.sum(d_i * v_i, 0) + tl.sum(d_f * v_f, 0) + tl.sum(d_g * v_g, 0) + tl.sum(d_o * v_o, 0)
        along = along / (4 * H)
        at = d_from_hidden + row * 4 * H + col
        tl.store(at, scale * (d_i - mean - v_i * along), mask=real)
        tl.store(at + H, scale * (d_f - mean - v_f * along), mask=real)
        tl.store(at + 2 * H, scale * (d_g - mean - v_g * along), mask=real)
        tl.store(at + 3 * H, scale * (d_o - mean - v_o * along), mask=real)
    at = sums + program * 10 * H + col
    tl.store(at, sum_i, mask=col < H)
    tl.store(at + H, sum_f, mask=col < H)
    tl.store(at + 2 * H, sum_g, mask=col < H)
    tl.store(at + 3 * H, sum_o, mask=col < H)
    tl.store(at + 4 * H, bias_sum_i, mask=col < H)
    tl.store(at + 5 * H, bias_sum_f, mask=col < H)
    tl.store(at + 6 * H, bias_sum_g, mask=col < H)
    tl.store(at + 7 * H, bias_sum_o, mask=col < H)
    tl.store(at + 8 * H, sum_c, mask=col < H)
    tl.store(at + 9 * H, bias_sum_c, mask=col < H)


def normalised_gru(from_input: Tensor, from_hidden: Tensor, hidden: Tensor, gain: Tensor, bias: Tensor) -> Tensor:
    """The state after (B, H), from W x + b and U h (B, 3 H), the state before (B, H), gain and bias (3 H,) of U h.

    Differentiable once. A program holds a row, so H is some thousands at most.
    """
    after: Tensor = _NormalisedGRU.apply(from_input, from_hidden, hidden, gain, bias)
    return after


def normalised_lstm(
    from_input: Tensor,
    from_hidden: Tensor,
    cell: Tensor,
    gain: Tensor,
    bias: Tensor,
    cell_gain: Tensor,
    cell_bias: Tensor,
) -> tuple[Tensor, Tensor]:
    """Hidden state and cell after (B, H), from W x + b and U h (B, 4 H), the cell before (B, H), gain and bias (4 H,)
    of U h, and those (H,) of the cell. Differentiable once. A program holds a row, so H is some thousands at most.
    """
    given = from_input, from_hidden, cell, gain, bias, cell_gain, cell_bias
    after: tuple[Tensor, Tensor] = _NormalisedLSTM.apply(*given)
    return after


class _Row:
    """How rows of H units are laid out on programs."""

    def __init__(self, like: Tensor) -> None:
        self.like = like
        self.B, self.H = like.shape
        self.block = triton.next_power_of_2(self.H)
        self.rows = max(1, triton.cdiv(self.B, _PROGRAMS))  # of a program that adds up
        warps = min(max(self.block // 128, 1), 16)
        self.settings = {"EPS": _EPS, "BLOCK": self.block, "num_warps": warps, **COMPILED}

    def new(self, parts: int, dtype: torch.dtype) -> Tensor:
        """(B, parts H), to be filled."""
        return self.like.new_empty(self.B, parts * self.H, dtype=dtype)

    def launch(self, kernel: Any, *arguments: Any) -> None:
        """A program a row."""
        if self.B:
            with torch.cuda.device_of(self.like):
                kernel[self.B,](*arguments, self.H, **self.settings)

    def launch_summing(self, kernel: Any, parts: int, *arguments: Any) -> Tensor:
        """A program for some rows each; returns the sum of what they add up, (parts * H,)."""
        programs = triton.cdiv(self.B, self.rows)
        sums = self.like.new_empty(programs, parts * self.H, dtype=torch.float32)
        if self.B:
            with torch.cuda.device_of(self.like):
                kernel[programs,](*arguments, sums, self.B, self.rows, self.H, **self.settings)
        return sums.sum(0)


def _type(*tensors: Tensor) -> torch.dtype:
    """The type that operations on all of them give."""
    return reduce(torch.promote_types, (tensor.dtype for tensor in tensors))


class _NormalisedGRU(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, from_input: Tensor, from_hidden: Tensor, hidden: Tensor, gain: Tensor, bias: Tensor
    ) -> Tensor:
        kind = _type(from_input, from_hidden, hidden, gain)
        from_input, from_hidden, hidden = _by_rows(from_input), from_hidden.contiguous(), _by_rows(hidden)
        gain, bias = gain.contiguous(), bias.contiguous()
        ctx.save_for_backward(from_input, from_hidden, hidden, gain, bias)
        layout = _Row(hidden)
        after = layout.new(1, kind)
        strides = from_input.stride(0), hidden.stride(0)
        layout.launch(_gru, from_input, strides[0], from_hidden, hidden, strides[1], gain, bias, after)
        return after

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, d_after: Tensor) -> tuple[Tensor, ...]:
        from_input, from_hidden, hidden, gain, bias = ctx.saved_tensors
        layout, d_after = _Row(hidden), _by_rows(d_after)
        d_input, d_from_hidden = layout.new(3, from_input.dtype), layout.new(3, from_hidden.dtype)
        d_hidden = layout.new(1, hidden.dtype)
        sums = layout.launch_summing(
            *(_gru_gradients, 6, from_input, from_input.stride(0), from_hidden, hidden, hidden.stride(0), gain, bias),
            *(d_after, d_after.stride(0), d_input, d_from_hidden, d_hidden),
        )
        d_gain, d_bias = sums.chunk(2)
        return d_input, d_from_hidden, d_hidden, d_gain.to(gain.dtype), d_bias.to(bias.dtype)


class _NormalisedLSTM(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, from_input: Tensor, from_hidden: Tensor, cell: Tensor, *norms: Tensor
    ) -> tuple[Tensor, Tensor]:
        kind = _type(from_input, from_hidden, cell, *norms)
        from_input, from_hidden, cell = _by_rows(from_input), from_hidden.contiguous(), _by_rows(cell)
        norms = tuple(norm.contiguous() for norm in norms)
        ctx.save_for_backward(from_input, from_hidden, cell, *norms)
        layout = _Row(cell)
        hidden_after, cell_after = layout.new(1, kind), layout.new(1, kind)
        strides = from_input.stride(0), cell.stride(0)
        layout.launch(
            _lstm, from_input, strides[0], from_hidden, cell, strides[1], *norms, hidden_after, cell_after
        )  # fmt: skip
        return hidden_after, cell_after

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, d_hidden: Tensor, d_cell_after: Tensor) -> tuple[Tensor, ...]:
        from_input, from_hidden, cell, *norms = ctx.saved_tensors
        layout, d_hidden, d_cell_after = _Row(cell), _by_rows(d_hidden), _by_rows(d_cell_after)
        d_input, d_from_hidden = layout.new(4, from_input.dtype), layout.new(4, from_hidden.dtype)
        d_cell = layout.new(1, cell.dtype)
        sums = layout.launch_summing(
            *(_lstm_gradients, 10, from_input, from_input.stride(0), from_hidden, cell, cell.stride(0), *norms),
            *(d_hidden, d_hidden.stride(0), d_cell_after, d_cell_after.stride(0), d_input, d_from_hidden, d_cell),
        )
        d_norms = torch.split(sums, [len(norm) for norm in norms])
        return d_input, d_from_hidden, d_cell, *(d.to(n.dtype) for d, n in zip(d_norms, norms, strict=True))
