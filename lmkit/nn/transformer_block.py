"""The Transformer block: attention and a feed-forward layer, each normalised and added to what it read.

    x = x + attention(norm(x));  x = x + feedforward(norm(x))            (pre-norm: Radford et al. 2019, section 2.3)
    x = norm(x + attention(x));  x = norm(x + feedforward(x))            (post-norm: Vaswani et al. 2017, section 3.1)

Letters: B rows, T positions, D model size, F inner size of the feed-forward layer.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, NamedTuple, TypeAlias

import torch
import torch.nn.functional as functional
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from lmkit.nn.attention import CrossAttention, KeyValueCache, KeyValues, Positions, SelfAttention
from lmkit.nn.dropout import Dropout
from lmkit.nn.inference import StepLinear, apply
from lmkit.nn.normalization import NormalizationName, normalization

FeedForwardName: TypeAlias = Literal["gelu", "relu", "squared-relu", "swish", "swiglu"]
InitName: TypeAlias = Literal["gpt2", "zero", "xavier"]


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
    "swish": functional.silu,
    "swiglu": swiglu,
}


def feedforward_size(name: FeedForwardName, size: int) -> int:
    """The usual F: 4 D; with a gate, which is a third matrix, 2/3 of that, up to a multiple of 8 (Shazeer 2020)."""
    return 4 * size if name != "swiglu" else -(-8 * size // 24) * 8


class FeedForward(nn.Module):
    """output(activation(input(x))) at each position: (..., D) -> (..., D)."""

    def __init__(self, size: int, name: FeedForwardName, *, inner: int | None = None, bias: bool = False) -> None:
        super().__init__()
        inner = feedforward_size(name, size) if inner is None else inner
        self.activation = ACTIVATIONS[name]
        self.input = StepLinear(size, 2 * inner if name == "swiglu" else inner, bias=bias)
        self.output = StepLinear(inner, size, bias=bias)

    def forward(self, x: Tensor) -> Tensor:
        """(..., D) -> (..., D)."""
        result: Tensor = self.output(self.activation(self.input(x)))
        return result


class Source(NamedTuple):
    """A memory as the cross-attention of one block sees it."""

    past: KeyValues  # (N, G, S, E)
    lengths: Tensor | None  # (N,), None where none is padded


class TransformerBlock(nn.Module):
    """Self-attention, in a decoder attention to a source, and a feed-forward layer, with norms and a residual each.

    memory_size: features of the source, if it looks at one. post_norm: x = norm(x + layer(x)) as in Vaswani et al.
    2017, instead of x = x + layer(norm(x)). dropout: on what is added to the residual stream; attention_dropout: on the
    weights of the attention, which keeps CPUs from their fused kernel; the other settings are those of `SelfAttention`
    and `FeedForward`.
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
        post_norm: bool = False,
        positions: Positions = "none",
        qk_norm: bool = False,
        bias: bool = True,
        dropout: float = 0.0,
        attention_dropout: float = 0.0,
        causal: bool = True,
        memory_size: int | None = None,
    ) -> None:
        super().__init__()
        self.causal, self.post_norm = causal, post_norm
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
        self.look: CrossAttention | None = None
        if memory_size is not None:
            self.look_norm = normalization(norm, size, causal=causal, bias=bias)
            self.look = CrossAttention(
                size,
                heads,
                memory_size=memory_size,
                key_value_heads=key_value_heads,
                qk_norm=qk_norm,
                bias=bias,
                dropout=attention_dropout,
            )
        self.feedforward_norm = normalization(norm, size, causal=causal, bias=bias)
        self.feedforward = FeedForward(size, feedforward, inner=feedforward_size, bias=bias)
        self.dropout = Dropout(dropout)

    def forward(self, x: Tensor, lengths: Tensor | None = None, source: Source | None = None) -> Tensor:
        """(B, T, D) -> (B, T, D); lengths (B,) as in `SelfAttention.forward`."""
        return self._rest(self._attended(x, lengths), source)

    def extend(
        self, x: Tensor, cache: KeyValueCache, lengths: Tensor | None = None, source: Source | None = None
    ) -> tuple[Tensor, KeyValueCache]:
        """The next tokens (B, T, D) of a causal block -> (B, T, D) and the cache, as in `SelfAttention.extend`."""
        attended, cache = self.attention.extend(self._read(self.attention_norm, x), cache, lengths)
        return self._rest(self._added(self.attention_norm, x, attended), source), cache

    def looks(self, x: Tensor, source: Source) -> Tensor:
        """Where whole rows (B, T, D) look in their source, the mean over the heads: (B, T, S)."""
        assert self.look is not None
        x = self._attended(x, None)
        return self.look.weights(self._read(self.look_norm, x), source.past, source.lengths)

    def _attended(self, x: Tensor, lengths: Tensor | None) -> Tensor:
        attended = self.attention(self._read(self.attention_norm, x), lengths, causal=self.causal)
        return self._added(self.attention_norm, x, attended)

    def _rest(self, x: Tensor, source: Source | None) -> Tensor:
        """What comes after the self-attention."""
        if self.look is not None:
            assert source is not None
            looked = self.look(self._read(self.look_norm, x), source.past, source.lengths)
            x = self._added(self.look_norm, x, looked)
        fed = self.feedforward(self._read(self.feedforward_norm, x))
        return self._added(self.feedforward_norm, x, fed)

    def _read(self, norm: nn.Module, x: Tensor) -> Tensor:
        """What a layer reads of the residual stream."""
        return x if self.post_norm else norm(x)

    def _added(self, norm: nn.Module, x: Tensor, made: Tensor) -> Tensor:
        """The residual stream after a layer."""
        x = x + (self.dropout(made) if self.training else made)
        return norm(x) if self.post_norm else x

    @torch.no_grad()
    def reset_parameters(self, init: InitName, layers: int) -> None:
        """Start as one of so many layers; biases at 0.

        gpt2: normal with 0.02, what writes to the residual stream with 0.02 / sqrt(2 layers) (Radford et al. 2019).
        zero: normal with D^-0.5, what writes to the residual stream 0, so that a new block adds nothing.
        xavier: uniform in ±sqrt(6 / (inputs + outputs)) of each matrix, of queries, keys and values one each (Glorot &
        Bengio 2010), as Vaswani et al. 2017 and Marian begin.
        """
        for part in (self.attention, self.look, self.feedforward):
            if part is None:
                continue
            inputs = [part.input, part.memory_input] if isinstance(part, CrossAttention) else [part.input]
            for linear in inputs:
                reset_linear(linear, 0.02 if init == "gpt2" else linear.in_features**-0.5)
            reset_linear(part.output, 0.02 * (2 * layers) ** -0.5 if init == "gpt2" else 0.0)
            if init == "xavier":
                inner = part.output.in_features
                for linear in (*inputs, part.output):
                    rows = inner if linear is not part.output else linear.out_features
                    bound = (6 / (linear.in_features + rows)) ** 0.5
                    nn.init.uniform_(linear.weight, -bound, bound)


def reset_linear(linear: nn.Linear, std: float) -> None:
    """Weights normal with `std`, bias 0."""
    nn.init.normal_(linear.weight, std=std)
    if linear.bias is not None:
        nn.init.zeros_(linear.bias)
