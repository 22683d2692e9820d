"""Where Triton kernels run: on GPUs that are new enough, with numbers that they take. Elsewhere the plain path does.

Kernels are never needed. What keeps them from a GPU is logged, once. LMKIT_KERNELS=0 in the environment turns them off.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.util import find_spec

import torch
from torch import Tensor

OLDEST = (8, 0)  # compute capability that Triton compiles for
TYPES = {
    torch.float32,
    torch.bfloat16,
    torch.float16,
}  # of floating numbers; others, as indices, are the kernel's affair
COMPILED = {"enable_fp_fusion": True}  # a b + c in one instruction; Triton warns where this is left open
_log = logging.getLogger("lmkit")
_interpreting = False


def kernels_take(*tensors: Tensor | None, unless: str = "") -> bool:
    """Whether a kernel may work on these tensors, of which the first says where.

    unless: what makes the kernel unfit for their shapes, as "a row of 70,000 numbers"; empty: nothing does.
    """
    first = tensors[0]
    assert first is not None
    if (first.device.type != "cuda" and not _interpreting) or os.environ.get("LMKIT_KERNELS") == "0":
        return False
    reason = _missing(first.device) or _unfit(tensors) or unless
    if reason:
        _tell(reason)
    return not reason


@contextmanager
def interpreted() -> Iterator[None]:
    """Kernels work on tensors of the CPU inside, through Triton's interpreter: slowly, for tests.

    The environment must have had TRITON_INTERPRET=1 before the first kernel was imported.
    """
    global _interpreting
    if os.environ.get("TRITON_INTERPRET") != "1":
        raise RuntimeError("set TRITON_INTERPRET=1 before kernels are imported")
    before, _interpreting = _interpreting, True
    try:
        yield
    finally:
        _interpreting = before


def _missing(device: torch.device) -> str:
    if not _has_triton():
        return "triton is not installed (pip install triton)"
    return _too_old(device) if device.type == "cuda" else ""


@cache
def _has_triton() -> bool:
    return find_spec("triton") is not None


@cache
def _too_old(device: torch.device) -> str:
    has = torch.cuda.get_device_capability(device)
    if has >= OLDEST:
        return ""
    return (
        f"{torch.cuda.get_device_name(device)} has compute capability {has[0]}.{has[1]}, below {OLDEST[0]}.{OLDEST[1]}"
    )


def _unfit(tensors: tuple[Tensor | None, ...]) -> str:
    given = [t for t in tensors if t is not None]
    if len({t.device for t in given}) > 1:
        return "tensors lie on several devices"
    other = next((t.dtype for t in given if t.is_floating_point() and t.dtype not in TYPES), None)
    return "" if other is None else f"kernels do not take {str(other).removeprefix('torch.')}"


@cache
def _tell(reason: str) -> None:
    _log.warning("no Triton kernel runs here: %s; plain PyTorch does its work", reason)
