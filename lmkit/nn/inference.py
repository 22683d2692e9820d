"""What is quicker where no gradient is wanted: products by oneDNN, own functions without their backward passes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from lmkit.nn.int8 import int8_weight

FEW_ROWS, LIGHT = 5, 2**18  # rows, and numbers of a weight, of which a loop is quicker than a call of oneDNN
_ONEDNN = torch._C._has_mkldnn and hasattr(torch.ops.mkldnn, "_linear_pointwise")


@contextmanager
def evaluation(model: nn.Module) -> Iterator[None]:
    """Without dropout and gradients; afterwards the model trains again if it did."""
    training = model.training
    model.eval()
    try:
        with torch.no_grad():
            yield
    finally:
        model.train(training)


def gradient_wanted(*inputs: Any) -> bool:
    """Whether autograd would record a function of these inputs, of which some may be no tensors."""
    return torch.is_grad_enabled() and any(isinstance(x, Tensor) and x.requires_grad for x in inputs)


class _KeepsNothing:
    """In the place of an autograd function's context."""

    def save_for_backward(self, *tensors: Tensor | None) -> None:
        pass


def apply(function: type[torch.autograd.Function], *inputs: Any) -> Any:
    """`function.apply`, or its forward pass alone where no gradient is wanted: a tenth of a small function's time.

    The forward pass may use its context for `save_for_backward` and for attributes.
    """
    if gradient_wanted(*inputs):
        return function.apply(*inputs)  # type: ignore[no-untyped-call]
    return function.forward(_KeepsNothing(), *inputs)


def compilable(*inputs: Tensor | None) -> bool:
    """Whether `nn/compiled.py` takes these: float32 numbers on a CPU, without a gradient."""
    for x in inputs:
        if x is not None and not (x.is_cpu and x.dtype == torch.float32):
            return False
    return not gradient_wanted(*inputs)


def linear(x: Tensor, weight: Tensor, bias: Tensor | None = None, *, of_step: bool = False) -> Tensor:
    """x W^T + b: x (..., D), weight (N, D), bias (N,) -> (..., N). `F.linear`, quicker on a CPU without a gradient.

    There oneDNN takes float32 products. It reads the weights as they lie, in all threads: one row takes less than half
    of the time of a BLAS, which leaves it to one thread, and many rows with a wide output two thirds. Inside of
    `int8_products` weights of 8 bits take their place. of_step: of a module whose steps `nn/compiled.py` takes anyway:
    few rows times a light weight go there too, as calling oneDNN costs more than they do.
    """
    plain = _plain(x, weight, bias)
    small = int8_weight(weight) if plain else None
    if small is not None and x.numel():
        return small.product(x, bias)
    few = of_step and 0 < x.numel() <= FEW_ROWS * weight.shape[1] and weight.numel() <= LIGHT
    if few and plain and weight.is_contiguous():
        from lmkit.nn.compiled import few_rows

        return few_rows(x, weight, bias)
    return exact_linear(x, weight, bias)


def exact_linear(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """`linear` with the weight as it is, inside of `int8_products` too: for what gradients follow from."""
    # of weights that do not lie close oneDNN takes a hundred times as long
    if not _ONEDNN or not _plain(x, weight, bias) or not weight.is_contiguous():
        return F.linear(x, weight, bias)
    bias = None if bias is None else bias.contiguous()  # it heeds no strides of x and bias
    product: Tensor = torch.ops.mkldnn._linear_pointwise(x.contiguous(), weight, bias, "none", [], "")
    return product


def _plain(x: Tensor, weight: Tensor, bias: Tensor | None) -> bool:
    """Whether a product is of float32 numbers on a CPU, without a gradient."""
    return compilable(x, weight, bias) and not torch.is_autocast_enabled("cpu")


class Linear(nn.Linear):
    """`torch.nn.Linear` over `linear`."""

    def forward(self, input: Tensor) -> Tensor:
        """(..., D) -> (..., N)."""
        return linear(input, self.weight, self.bias)


class StepLinear(Linear):
    """One whose steps are taken by `nn/compiled.py`: see `linear`."""

    def forward(self, input: Tensor) -> Tensor:
        """(..., D) -> (..., N)."""
        return linear(input, self.weight, self.bias, of_step=True)
