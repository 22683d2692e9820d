"""Products and functions without a gradient are those with one."""

from __future__ import annotations

from typing import Any

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode

from lmkit.nn.attention import rotary, rotate
from lmkit.nn.inference import FEW_ROWS, LIGHT, Linear, StepLinear, linear
from lmkit.nn.normalization import rms_norm
from lmkit.nn.transformer_block import squared_relu

SHAPES = [(1, 1, 1), (1, 7, 5), (2, 5, 1), (3, 1, 9), (16, 33, 65), (300, 17, 40)]  # rows, D, N


class Calls(TorchDispatchMode):
    """The names of the operations that run inside."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.names.append(str(func))
        return func(*args, **kwargs or {})


def inputs(device: torch.device, rows: int, size: int, outputs: int, dtype: torch.dtype) -> tuple[Tensor, ...]:
    """x (rows, size), weight (outputs, size), bias (outputs,)."""
    generator = torch.Generator().manual_seed(1)
    shapes = (rows, size), (outputs, size), (outputs,)
    return tuple(torch.randn(shape, generator=generator).to(device, dtype) for shape in shapes)


def plain(x: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    """x W^T + b in float64, by a sum."""
    product = (x.double().unsqueeze(-2) * weight.double()).sum(-1)
    return product if bias is None else product + bias.double()


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("with_bias", [True, False])
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64, torch.float16, torch.bfloat16])
def test_is_x_w_plus_b(device: torch.device, shape: tuple[int, int, int], with_bias: bool, dtype: torch.dtype) -> None:
    x, weight, bias = inputs(device, *shape, dtype)
    given = bias if with_bias else None
    result = linear(x, weight, given)
    assert result.dtype == dtype
    close = dict(zip((torch.float16, torch.bfloat16), (2e-2, 1e-1), strict=True)).get(dtype, 1e-4)
    torch.testing.assert_close(result.double(), plain(x, weight, given), rtol=close, atol=close)


def test_any_axes_strides_and_no_rows(device: torch.device) -> None:
    x, weight, bias = inputs(device, 12, 8, 6, torch.float32)
    others = torch.randn(8, 6, device=device).T, torch.randn(12, device=device)[::2]  # strided weight and bias
    for given in (x.view(3, 4, 8), x[::2], x.view(3, 4, 8).transpose(0, 1), x.T.contiguous().T, x[0], x[:0]):
        for parameters in ((weight, bias), others):
            result = linear(given, *parameters)
            assert result.shape == (*given.shape[:-1], 6)
            torch.testing.assert_close(result.double(), plain(given, *parameters), rtol=1e-4, atol=1e-5)


def test_gradients_are_torchs(device: torch.device) -> None:
    tensors = [tensor.requires_grad_() for tensor in inputs(device, 5, 7, 3, torch.float32)]
    gradients = [torch.autograd.grad(f(*tensors).square().sum(), tensors) for f in (linear, F.linear)]
    torch.testing.assert_close(*gradients)
    with torch.no_grad():
        without = linear(*tensors)
    assert not without.requires_grad
    torch.testing.assert_close(without, F.linear(*tensors).detach())


def test_one_input_with_a_gradient_is_enough(device: torch.device) -> None:
    for i in range(3):
        tensors = inputs(device, 4, 3, 2, torch.float32)
        tensors[i].requires_grad_()
        assert linear(*tensors).requires_grad


def test_autocast_has_the_last_word(device: torch.device) -> None:
    x, weight, bias = inputs(device, 4, 8, 6, torch.float32)
    with torch.no_grad(), torch.autocast(device.type, torch.bfloat16):
        assert linear(x, weight, bias).dtype == torch.bfloat16


def test_the_module_is_torchs(device: torch.device) -> None:
    torch.manual_seed(0)
    module = Linear(6, 4).to(device)
    twin = torch.nn.Linear(6, 4).to(device)
    twin.load_state_dict(module.state_dict())
    x = torch.randn(2, 3, 6, device=device)
    torch.testing.assert_close(module(x), twin(x))
    with torch.no_grad():
        torch.testing.assert_close(module(x), twin(x))


@pytest.mark.parametrize("rows", [0, 1, FEW_ROWS, FEW_ROWS + 1])
@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize("outputs", [1, 9, LIGHT // 8, LIGHT // 8 + 1])
def test_few_rows_are_as_many(rows: int, bias: bool, outputs: int, device: torch.device) -> None:
    module, x = StepLinear(8, outputs, bias=bias).to(device), torch.randn(rows, 3, 16, device=device)[:, 1, ::2]
    wanted = plain(x, module.weight, module.bias)
    with torch.no_grad():
        for given in (x, x[:, None], x.clone()):
            torch.testing.assert_close(module(given).double().view_as(wanted), wanted, rtol=1e-5, atol=1e-5)
        with Calls() as calls:
            module(x)
    looped = device.type == "cpu" and 0 < rows <= FEW_ROWS and outputs * 8 <= LIGHT
    assert looped != any("linear" in name or "mm" in name for name in calls.names)
    tracked = module(x)
    torch.testing.assert_close(tracked.double(), wanted, rtol=1e-5, atol=1e-5)
    assert tracked.requires_grad
    if rows:
        with torch.no_grad(), torch.autocast(device.type, torch.bfloat16):
            assert module(x).dtype == torch.bfloat16
        x[0, 3] = float("nan")
        with torch.no_grad():
            assert module(x)[0].isnan().all()
        assert module.double()(x.double()).dtype == torch.float64


def test_functions_give_the_same_with_and_without_a_gradient(device: torch.device) -> None:
    x, _, _ = inputs(device, 5, 8, 3, torch.float32)
    cos, sin = (part.to(device) for part in rotary(torch.arange(5), 8))
    for function in (squared_relu, lambda x: rotate(x, cos, sin)):
        tracked = function(x.clone().requires_grad_())
        assert tracked.requires_grad
        assert not function(x).requires_grad
        torch.testing.assert_close(function(x), tracked.detach(), rtol=0, atol=0)


@pytest.mark.parametrize("rows", [1, 5, 2000])  # the last is beyond what is compiled
def test_rms_norm_is_its_formula_with_and_without_a_gradient(device: torch.device, rows: int) -> None:
    x, weight, _ = inputs(device, rows, 8, 3, torch.float32)
    scales = torch.linspace(0.1, 2.0, 8 * 5, device=device).view(5, 8)
    for scale in (weight[0], None, scales if rows % 5 == 0 else scales[:1]):
        given = x if scale is None or scale.ndim == 1 else x.view(-1, len(scale), 8)
        exact = given.double() * (given.double().square().mean(-1, keepdim=True) + 1e-6).rsqrt()
        exact = exact if scale is None else exact * scale.double()
        for result in (rms_norm(given, scale), rms_norm(given.clone().requires_grad_(), scale).detach()):
            torch.testing.assert_close(result.double(), exact, rtol=1e-5, atol=1e-6)
    zeros = torch.zeros(rows, 8, device=device)
    assert torch.equal(rms_norm(zeros, weight[0]), zeros)
