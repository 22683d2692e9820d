"""Every kernel compiles for the GPUs it is meant for, without one: Triton brings what it needs."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("triton")
CAPABILITIES = [80, 90]
KERNELS = {
    *("_look", "_back_to_scores", "_back_to_energies"),
    *("_lstm_step", "_lstm_back", "_gru_step", "_gru_back", "_reset_step", "_candidate_step", "_candidate_back"),
    *("_reset_back", "_gru", "_gru_gradients", "_lstm", "_lstm_gradients"),
    *("_rows", "_pairs"),
}


def test_every_kernel_compiles(tmp_path: Path) -> None:
    """In a process of its own: here they are interpreted."""
    environment = {name: value for name, value in os.environ.items() if name != "TRITON_INTERPRET"}
    environment["TRITON_CACHE_DIR"] = str(tmp_path)
    run = subprocess.run([sys.executable, __file__], capture_output=True, text=True, env=environment, check=False)
    assert run.returncode == 0, run.stderr[-3000:]
    kernels = {line.split()[0] for line in run.stdout.splitlines()}
    assert kernels == KERNELS


def compile_all() -> None:
    """Prints a line for each kernel and capability; launches are caught on the way, with their sizes as arguments."""
    import torch
    import triton
    from triton.backends.compiler import GPUTarget
    from triton.compiler import ASTSource
    from triton.runtime.jit import JITFunction

    launches, seen = [], set()

    def caught(kernel: object, grid: object) -> Callable[..., None]:
        return lambda *given, **named: launches.append((kernel, given, named))

    JITFunction.__getitem__ = caught
    import kernel_launches

    kernel_launches.launch_all()
    for kernel, given, named in launches:
        options = {name: named.pop(name) for name in ("num_warps", "num_stages", "enable_fp_fusion") if name in named}
        arguments = dict(zip(kernel.arg_names, given, strict=False)) | named  # type: ignore[attr-defined]
        fixed = {p.name for p in kernel.params if p.is_constexpr}  # type: ignore[attr-defined]
        signature = {name: "constexpr" if name in fixed else kind(value) for name, value in arguments.items()}
        constants = {(kernel.arg_names.index(name),): arguments[name] for name in fixed}  # type: ignore[attr-defined]
        # as a launch tells of pointers and sizes that are multiples of 16, so that loads are as wide as they will be
        divisible = {
            (i,): [["tt.divisibility", 16]]
            for i, (name, value) in enumerate(arguments.items())
            if name not in fixed and (isinstance(value, torch.Tensor) or (isinstance(value, int) and value % 16 == 0))
        }
        if (key := (kernel, str(signature), str(constants))) in seen:
            continue
        seen.add(key)
        for capability in CAPABILITIES:
            source = ASTSource(fn=kernel, signature=signature, constexprs=constants, attrs=divisible)
            triton.compile(source, target=GPUTarget("cuda", capability, 32), options=options)
            print(kernel.__name__, capability, constants)  # type: ignore[attr-defined]


def kind(value: object) -> str:
    import torch

    names = {
        torch.float32: "*fp32",
        torch.bfloat16: "*bf16",
        torch.float16: "*fp16",
        torch.uint8: "*u8",
        torch.bool: "*i1",
        torch.int32: "*i32",
        torch.int64: "*i64",
    }
    if isinstance(value, torch.Tensor):
        return names[value.dtype]
    return "fp32" if isinstance(value, float) else "i32"


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent))
    compile_all()
