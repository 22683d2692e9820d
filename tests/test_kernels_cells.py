"""Kernels of recurrent cells against their plain twins in float64.

Tolerances: a piece is some ten operations in float32 on numbers near 1, so 2e-6; the gradients of a normalised row
divide by its deviation and add up over units, so 2e-5; one type of 8 or 11 bits rounds what it holds by 2^-8 or 2^-11.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import torch
from torch import Tensor

from lmkit.kernels.choice import kernels_take
from lmkit.nn import cell_loops as plain
from lmkit.nn.attentional_recurrence import AttentionalRecurrence
from lmkit.nn.cell_loops import CellName, GRULoop, LSTMLoop, ResetFirstLoop
from lmkit.nn.input_feeding import InputFeeding
from lmkit.nn.recurrence import Kind, LayerState, Recurrence, Weights, cell

pytest.importorskip("triton")

SIZES = [(1, 1), (5, 3), (1, 17), (2, 65)]  # rows, units
ROUNDING = {torch.float32: 0.0, torch.bfloat16: 2.0**-8, torch.float16: 2.0**-11}


def draw(*shape: int, device: Any = "cpu", seed: int = 0) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64).to(device)


def spread(x: Tensor) -> Tensor:
    """The same numbers, which lie far apart in both directions."""
    wide = torch.full((2 * len(x), 3 * x.shape[1]), float("nan"), dtype=x.dtype, device=x.device)
    view = wide[::2, ::3]
    return view.copy_(x)


@pytest.fixture
def poisoned() -> Iterator[None]:
    """New memory is full of NaN."""
    torch.use_deterministic_algorithms(True, warn_only=True)
    assert torch.empty(3).isnan().all()
    yield
    torch.use_deterministic_algorithms(False)


# the pieces of the loops: what they are given, in order, and the places of what they fill, NaN before
PIECES = {
    "lstm_step": (["4", "1", "1", "1"], [2, 3]),
    "lstm_back": (["4s", "1", "1", "1", "1+", "1+", "4", "1"], [6]),
    "gru_step": (["3", "3k", "1", "1", "1"], [3, 4]),
    "gru_back": (["3s", "1", "1", "1+", "3", "3k", "1"], [4, 5]),
    "reset_step": (["3", "1"], []),
    "candidate_step": (["3", "1", "1"], [2]),
    "candidate_back": (["3s", "1", "1+", "3", "1"], []),
    "reset_back": (["3s", "1", "1k", "3", "1"], []),
}  # parts of H; s: gates, between 0 and 1; k: in the type of products; +: may lie anywhere


def given(name: str, B: int, H: int, device: Any, kind: torch.dtype, none: bool = False) -> tuple[list[Any], list[Any]]:
    """The arguments of a piece for its kernel and, in float64, for its twin: the same numbers."""
    marks, filled = PIECES[name]
    kernel: list[Any] = []
    exact: list[Any] = []
    for place, mark in enumerate(marks):
        x = draw(B, int(mark[0]) * H, device=device, seed=place)
        x = x.sigmoid() if "s" in mark else x
        x = (x.fill_(float("nan")) if place in filled else x).to(kind if "k" in mark else torch.float32)
        exact.append(x.double())
        kernel.append(spread(x) if "+" in mark else x)
    if none:
        kernel[5] = exact[5] = None
    if name == "reset_step":
        kernel.append(kind)
        exact.append(torch.float64)
    return kernel, exact


def check_piece(name: str, B: int, H: int, device: Any, kind: torch.dtype, none: bool = False) -> None:
    from lmkit.kernels import cells

    kernel, exact = given(name, B, H, device, kind, none)
    found = [getattr(cells, name)(*kernel), *kernel]
    wanted = [getattr(plain, f"_{name}")(*exact), *exact]
    for one, other in zip(found, wanted, strict=True):
        if isinstance(one, Tensor):
            rounding = max(2e-6, ROUNDING[one.dtype])
            torch.testing.assert_close(one.double(), other, rtol=rounding, atol=max(2e-6, rounding / 16))


@pytest.mark.usefixtures("poisoned")
@pytest.mark.parametrize("name", PIECES)
@pytest.mark.parametrize(("B", "H"), SIZES)
def test_a_piece_is_its_plain_twin(name: str, B: int, H: int, kernels: torch.device) -> None:
    check_piece(name, B, H, kernels, torch.float32)


@pytest.mark.parametrize("name", ["gru_step", "gru_back", "reset_step", "reset_back"])
@pytest.mark.parametrize("kind", [torch.bfloat16, torch.float16])
def test_a_piece_beside_products_of_half_precision(name: str, kind: torch.dtype, kernels: torch.device) -> None:
    check_piece(name, 2, 3, kernels, kind)


def test_a_piece_without_a_gradient_of_cells_and_of_more_columns_than_a_program(kernels: torch.device) -> None:
    check_piece("lstm_back", 2, 3, kernels, torch.float32, none=True)
    check_piece("lstm_back", 1, 300, kernels, torch.float32)


@pytest.mark.parametrize("name", PIECES)
def test_a_piece_of_no_rows(name: str, kernels: torch.device) -> None:
    check_piece(name, 0, 3, kernels, torch.float32)


# layer-normalised cells


def normalised(kind: Kind, B: int, H: int, device: Any, dtype: torch.dtype) -> tuple[Tensor, LayerState, Weights]:
    """Numbers of `dtype` in float64."""
    G, lstm = 4 if kind == "lstm" else 3, kind == "lstm"
    shapes: list[tuple[int, ...]] = [(B, G * H), (B, H), (B, H), (G * H, H), (G * H,), (G * H,), (H,), (H,)]
    x, h, c, u, b, g, cg, cb = (draw(*s, device=device, seed=i).to(dtype).double() for i, s in enumerate(shapes))
    norms = (g, cg, cb) if lstm else (g, None, None)
    return x, LayerState(h, c if lstm else None), Weights(u, u, b, b, None, *norms)


def run_cell(kind: Kind, x: Tensor, state: LayerState, weights: Weights, make: Callable[[Tensor], Tensor]) -> Any:
    """State after and gradients of all that a step is given, after `make` of each."""
    leaves = [part for part in (x, *state, *weights[1:2], *weights[3:]) if part is not None]
    made = {id(leaf): make(leaf).requires_grad_() for leaf in leaves}
    rest: list[Any] = [None if part is None else made[id(part)] for part in (*state, weights.hidden, *weights[3:])]
    after = cell(kind, made[id(x)], LayerState(*rest[:2]), Weights(rest[2], rest[2], rest[3], *rest[3:]))
    parts = [part for part in after if part is not None]
    total = sum(
        (part.double() * draw(*part.shape, device=part.device, seed=9 + i)).sum() for i, part in enumerate(parts)
    )
    return [*(part.detach() for part in parts), *torch.autograd.grad(total, list(made.values()))]  # type: ignore[arg-type]


def check_cell(
    kind: Kind, B: int, H: int, device: torch.device, dtype: torch.dtype, lie: Callable[[Tensor], Tensor] = Tensor.clone
) -> list[Tensor]:
    problem = normalised(kind, B, H, device, dtype)
    found: list[Tensor] = run_cell(kind, *problem, lambda t: lie(t.to(dtype)).detach())
    wanted = run_cell(kind, *problem, lambda t: t.clone())
    for one, other in zip(found, wanted, strict=True):
        assert one.dtype == dtype
        rounding = max(2e-5, 4 * ROUNDING[dtype])  # the product U h is rounded too
        largest = float(other.abs().max()) if other.numel() else 0.0
        torch.testing.assert_close(one.double(), other, rtol=rounding, atol=rounding * max(1.0, largest))
    return found


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was done by kernels."""
    from lmkit.kernels import cells

    calls: list[str] = []
    for function in (cells.normalised_gru, cells.normalised_lstm):

        def count(*given: Tensor, function: Any = function) -> Any:
            calls.append(function.__name__)
            return function(*given)

        monkeypatch.setattr(cells, function.__name__, count)
    return calls


@pytest.mark.usefixtures("poisoned")
@pytest.mark.parametrize("kind", ["gru", "lstm"])
@pytest.mark.parametrize(("B", "H"), [(5, 3), (1, 17), (2, 65)])
def test_a_normalised_cell_is_its_plain_twin(
    kind: Kind, B: int, H: int, kernels: torch.device, counted: list[str]
) -> None:
    check_cell(kind, B, H, kernels, torch.float32)
    assert counted == [f"normalised_{kind}"]  # not for float64


@pytest.mark.parametrize("kind", ["gru", "lstm"])
def test_a_normalised_cell_of_one_unit(kind: Kind, kernels: torch.device) -> None:
    check_cell(kind, 2, 1, kernels, torch.float32)


@pytest.mark.parametrize("kind", ["gru", "lstm"])
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_a_normalised_cell_in_half_precision(kind: Kind, dtype: torch.dtype, kernels: torch.device) -> None:
    check_cell(kind, 2, 17, kernels, dtype)


@pytest.mark.parametrize("kind", ["gru", "lstm"])
def test_numbers_may_lie_anywhere_and_no_rows_be_given(kind: Kind, kernels: torch.device) -> None:
    check_cell(kind, 2, 3, kernels, torch.float32, lambda t: spread(t) if t.dim() == 2 else t.clone())
    check_cell(kind, 2, 3, kernels, torch.float32, lambda t: t.mT.contiguous().mT if t.dim() == 2 else t.clone())
    check_cell(kind, 0, 3, kernels, torch.float32)


@pytest.mark.parametrize("kind", ["gru", "lstm"])
def test_rows_that_share_a_program_and_runs_that_repeat(
    kind: Kind, kernels: torch.device, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Five rows on two programs, of which the second has a row less."""
    from lmkit.kernels import cells

    monkeypatch.setattr(cells, "_PROGRAMS", 2)
    first, second = (check_cell(kind, 5, 3, kernels, torch.float32) for _ in range(2))
    assert all(torch.equal(one, other) for one, other in zip(first, second, strict=True))


def test_the_plain_cell_takes_rows_too_long_for_a_program(kernels: torch.device, counted: list[str]) -> None:
    from lmkit.nn import recurrence

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(recurrence, "_KERNEL_ROW", 2)
        check_cell("gru", 2, 3, kernels, torch.float32)
    assert not counted


# whole modules


def runs_alike(run: Callable[[], list[Tensor]], kernels: torch.device, monkeypatch: pytest.MonkeyPatch) -> None:
    """With kernels, without, and twice with kernels to the last bit."""
    first, second = run(), run()
    for module in ("cell_loops", "recurrence"):
        monkeypatch.setattr(f"lmkit.nn.{module}.kernels_take", lambda *_, **__: False)
    assert kernels_take(torch.empty(1, device=kernels))
    for one, other, wanted in zip(first, second, run(), strict=True):
        assert torch.equal(one, other)
        torch.testing.assert_close(one, wanted, rtol=1e-4, atol=1e-5)


def gradients(outputs: list[Tensor], leaves: list[Tensor]) -> list[Tensor]:
    total = sum((part * draw(*part.shape, device=part.device, seed=i).float()).sum() for i, part in enumerate(outputs))
    return [*outputs, *torch.autograd.grad(total, leaves, allow_unused=True)]  # type: ignore[arg-type]


def state_of(cell: str, B: int, H: int, device: torch.device) -> LayerState:
    h, c = (draw(B, H, device=device, seed=20 + i).float().requires_grad_() for i in range(2))
    return LayerState(h, c if cell == "lstm" else None)


@pytest.mark.parametrize("cell", ["gru", "lstm"])
def test_attentional_recurrence(cell: CellName, kernels: torch.device, monkeypatch: pytest.MonkeyPatch) -> None:
    torch.manual_seed(1)
    layer = AttentionalRecurrence(cell, 3, 5, 4, 2).to(kernels)
    x, memory = draw(2, 3, 3, device=kernels).float().requires_grad_(), draw(2, 4, 4, device=kernels).float()
    state, mask = state_of(cell, 2, 5, kernels), torch.ones(2, 4, dtype=torch.bool, device=kernels)

    def run() -> list[Tensor]:
        looked, after = layer(x, state, layer.alignment.project(memory), memory, mask)
        outputs = [looked.hidden, looked.context, *(part for part in after if part is not None)]
        return gradients(outputs, [x, *layer.parameters(), *(part for part in state if part is not None)])

    runs_alike(run, kernels, monkeypatch)


@pytest.mark.parametrize("cell", ["gru", "lstm"])
def test_input_feeding(cell: CellName, kernels: torch.device, monkeypatch: pytest.MonkeyPatch) -> None:
    torch.manual_seed(1)
    module = InputFeeding(cell, 3, 5, 4, layers=2, attention_size=2).to(kernels)
    x, memory = draw(2, 2, 3, device=kernels).float().requires_grad_(), draw(2, 4, 4, device=kernels).float()
    layers, mask = [state_of(cell, 2, 5, kernels)] * 2, torch.ones(2, 4, dtype=torch.bool, device=kernels)

    def run() -> list[Tensor]:
        vectors, _ = module(x, module.start(layers), module.project(memory, mask))
        return gradients([vectors], [x, *module.parameters(), *(part for part in layers[0] if part is not None)])

    runs_alike(run, kernels, monkeypatch)


@pytest.mark.parametrize("kind", ["gru", "lstm"])
def test_layer_normalised_recurrence(kind: Kind, kernels: torch.device, monkeypatch: pytest.MonkeyPatch) -> None:
    torch.manual_seed(1)
    recurrence = Recurrence(kind, 3, 5, normalised=True, bidirectional=True).to(kernels)
    x = draw(2, 2, 3, device=kernels).float().requires_grad_()

    def run() -> list[Tensor]:
        outputs, after = recurrence(x, torch.tensor([2, 1]))
        return gradients([outputs, *(p for s in after for p in s if p is not None)], [x, *recurrence.parameters()])

    runs_alike(run, kernels, monkeypatch)


def loop_of(cell: str, device: torch.device, reset_first: bool = False, dtype: Any = torch.float32) -> Any:
    """A loop of no steps."""
    G = 4 if cell == "lstm" else 3
    gates, hidden, recurrent = (draw(*s, device=device).to(dtype) for s in ((0, 2, G * 3), (2, 3), (G * 3, 3)))
    if cell == "lstm":
        return LSTMLoop(gates, hidden, hidden, recurrent, dtype)
    if reset_first:
        return ResetFirstLoop(gates, hidden, recurrent, dtype)
    return GRULoop(gates, hidden, recurrent, recurrent[:, 0], dtype)


@pytest.mark.parametrize(("cell", "reset_first"), [("lstm", False), ("gru", False), ("gru", True)])
def test_a_loop_chooses_by_its_numbers_and_may_have_no_steps(
    cell: str, reset_first: bool, kernels: torch.device
) -> None:
    from lmkit.kernels import cells

    for dtype, module in ((torch.float32, cells), (torch.float64, plain)):
        loop = loop_of(cell, kernels, reset_first, dtype)
        chosen = [value for value in vars(loop).values() if callable(value) and not isinstance(value, Tensor)]
        assert len(chosen) == (4 if reset_first else 2)
        assert all(function.__module__ == module.__name__ for function in chosen)
        loop.start_back()
        d_hidden, _, d_recurrent, _ = loop.gradients()
        assert not d_hidden.any()
        assert not d_recurrent.any()
