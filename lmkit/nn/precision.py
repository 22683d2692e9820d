"""In what type products pay."""

import torch


def fast_bfloat16(device: torch.device) -> bool:
    """Whether products in bfloat16 are quick: on GPUs, and on CPUs with instructions for them. Elsewhere they crawl."""
    if device.type == "cpu":
        known = ("_is_avx512_bf16_supported", "_is_amx_tile_supported")
        return any(getattr(torch.cpu, name)() for name in known if hasattr(torch.cpu, name))
    return True
