"""Triton kernels for GPUs, each beside the plain PyTorch it must equal; `choice` says where they run."""
