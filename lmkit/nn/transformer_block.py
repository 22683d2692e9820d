"""The Transformer block: attention and a feed-forward layer, each normalised before and added to what it read.

    x = x + attention(norm(x));  x = x + feedforward(norm(x))            (pre-norm: Radford et al. 2019, section 2.3)

Letters: B rows, T positions, D model size, F inner size of the feed-forward layer.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, TypeAlias

import torch
import torch.nn.functional as functional
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from lmkit.nn.attention import KeyValueCache, Positions, SelfAttention
from lmkit.nn.inference import Linear, apply
from lmkit.nn.normalization import NormalizationName, normalization

FeedForwardName: TypeAlias = Literal["gelu", "relu", "squared-relu", "swiglu"]
InitName: TypeAlias = Literal["gpt2", "zero"]


def squared_relu(x: Tensor) -> Tensor:
    """max(x, 0)^2. So et al. 2021 (Primer)."""
    squared: Tensor = apply(_SquaredReLU, x)
    return squared


class _SquaredReLU(torch.autograd.Function):
    """Its gradient is 2 max(x, 0): autograd would go back through the square and the maximum."""

    @staticmethod
    def forward(ctx: Any, x: Tensor) -> Tensor:
        positive = x.relu()
        ctx.save_for_backward(positive)
        return positive * positive

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> Tensor:
        (positive,) = ctx.saved_tensors
        return (gradient * positive).mul_(2)  # type: ignore[no-any-return]


def swiglu(x: Tensor) -> Tensor:
    """silu(a) * b, where a and b are the halves of x: (..., 2 F) -> (..., F). Shazeer 2020."""
    gate, value = x.chunk(2, -1)
    return functional.silu(gate) * value


ACTIVATIONS: dict[FeedForwardName, Callable[[Tensor], Tensor]] = {
    "gelu": functional.gelu,
    "relu": functional.relu,
    "squared-relu": squared_relu,
    "swiglu": swiglu,
}


def feedforward_size(name: FeedForwardName, size: int) -> int:
    """The usual F: 4 D; with a gate, which is a third matrix, 2/3 of that, up to a multiple of 8 (Shazeer 2020)."""
    return 4 * size if name != "swiglu" else -(-8 * size // 24) * 8


class FeedForward(nn.Module):
    """output(activation(input(x))) at each position: (..., D) -> (..., D)."""

    def __init__(self, size: int, name: FeedForwardName, *, inner: int | None = None, bias: bool = False) -> None:
        super().__init__()
        inner = inner or feedforward_size(name, size)
        self.activation = ACTIVATIONS[name]
        self.input = Linear(size, 2 * inner if name == "swiglu" else inner, bias=bias)
        self.output = Linear(inner, size, bias=bias)

    def forward(self, x: Tensor) -> Tensor:
        """(..., D) -> (..., D)."""
        result: Tensor = self.output(self.activation(self.input(x)))
        return result


class TransformerBlock(nn.Module):
    """Self-attention and a feed-forward layer, normalised before, residual around.

    dropout: on what is added to the residual stream; attention_dropout: on the weights of the attention, which keeps
    CPUs from their fused kernel; the other settings are those of `SelfAttention` and `FeedForward`.
    """

    def __init__(
        self,
        size: int,
        heads: int,
        *,
        key_value_heads: int | None = None,
        feedforward: FeedForwardName = "gelu",
        feedforward_size: int | None = None,
        norm: NormalizationName = "layer",
        positions: Positions = "none",
        qk_norm: bool = False,
        bias: bool = True,
        dropout: float = 0.0,
        attention_dropout: float = 0.0,
        causal: bool = True,
    ) -> None:
        super().__init__()
        self.causal = causal
        self.attention_norm = normalization(norm, size, causal=causal, bias=bias)
        self.attention = SelfAttention(
            size,
            heads,
            key_value_heads=key_value_heads,
            positions=positions,
            qk_norm=qk_norm,
            bias=bias,
            dropout=attention_dropout,
        )
        self.feedforward_norm = normalization(norm, size, causal=causal, bias=bias)
        self.feedforward = FeedForward(size, feedforward, inner=feedforward_size, bias=bias)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """(B, T, D) -> (B, T, D); lengths (B,) as in `SelfAttention.forward`."""
        x = x + self.dropout(self.attention(self.attention_norm(x), lengths, causal=self.causal))
        return self._fed(x)

    def extend(self, x: Tensor, cache: KeyValueCache, lengths: Tensor | None = None) -> tuple[Tensor, KeyValueCache]:
        """The next tokens (B, T, D) of a causal block -> (B, T, D) and the cache, as in `SelfAttention.extend`."""
        attended, cache = self.attention.extend(self.attention_norm(x), cache, lengths)
        return self._fed(x + self.dropout(attended)), cache

    def _fed(self, x: Tensor) -> Tensor:
        fed: Tensor = self.dropout(self.feedforward(self.feedforward_norm(x)))
        return x + fed

    @torch.no_grad()
    def reset_parameters(self, init: InitName, layers: int) -> None:
        """Start as one of so many layers; biases at 0.

        gpt2: normal with 0.02, what writes to the residual stream with 0.02 / sqrt(2 layers) (Radford et al. 2019).
        zero: normal with D^-0.5, what writes to the residual stream 0, so that a new block adds nothing.
        """
        for part in (self.attention, self.feedforward):
            reset_linear(part.input, 0.02 if init == "gpt2" else part.input.in_features**-0.5)
            reset_linear(part.output, 0.02 * (2 * layers) ** -0.5 if init == "gpt2" else 0.0)


def reset_linear(linear: nn.Linear, std: float) -> None:
    """Weights normal with `std`, bias 0."""
    nn.init.normal_(linear.weight, std=std)
    if linear.bias is not None:
        nn.init.zeros_(linear.bias)
