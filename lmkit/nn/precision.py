"""In what type products pay."""

from contextlib import AbstractContextManager, nullcontext
from typing import Any, Literal, TypeAlias

import torch
from torch import Tensor

from lmkit.errors import LmkitError
from lmkit.nn.int8 import fast_int8, int8_products

PrecisionName: TypeAlias = Literal["auto", "float32", "bfloat16"]  # of training, and of all else
InferencePrecisionName: TypeAlias = PrecisionName | Literal["int8"]


def products(device: torch.device, wanted: InferencePrecisionName) -> AbstractContextManager[Any]:
    """Where products run in that type; auto: in bfloat16 where it is fast; int8: see `int8.py`.

    Weights are rounded to int8 once for as long as one is inside. LmkitError for int8 on a GPU.
    """
    if wanted == "int8":
        if device.type != "cpu":
            raise LmkitError(f"precision int8 is for CPUs, and the device is {device}; use bfloat16 there")
        return int8_products()
    fast = wanted == "auto" and fast_bfloat16(device)
    return torch.autocast(device.type, torch.bfloat16) if fast or wanted == "bfloat16" else nullcontext()


def resolved(device: torch.device | str, wanted: InferencePrecisionName) -> InferencePrecisionName:
    """In what type products run that are to run in `wanted`."""
    if wanted == "auto":
        return "bfloat16" if fast_bfloat16(torch.device(device)) else "float32"
    return "float32" if wanted == "int8" and not fast_int8() else wanted


def fast_bfloat16(device: torch.device) -> bool:
    """Whether products in bfloat16 are quick: on GPUs, and on CPUs with instructions for them. Elsewhere they crawl."""
    if device.type == "cpu":
        known = ("_is_avx512_bf16_supported", "_is_amx_tile_supported")
        return any(getattr(torch.cpu, name)() for name in known if hasattr(torch.cpu, name))
    return True


def product_type(x: Tensor, weight: Tensor) -> torch.dtype:
    """In what type x W^T runs: autocast's, if it is on."""
    kind = x.device.type
    if torch.is_autocast_enabled(kind):
        return torch.get_autocast_dtype(kind)
    return torch.promote_types(x.dtype, weight.dtype)


def at_least_float32(x: Tensor) -> Tensor:
    """x in its own type or float32, whichever is wider."""
    return x.to(torch.promote_types(x.dtype, torch.float32))


def add_product(total: Tensor, left: Tensor, right: Tensor) -> None:
    """total += left @ right, in one call where the types allow."""
    if total.dtype == left.dtype:
        total.addmm_(left, right)
    else:
        total += left @ right
