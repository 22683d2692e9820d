"""Convolution over time and over images, and what is built of it: gated blocks, highway layers, character CNNs.

Convolution is correlation, as everywhere in the field: the kernel is not flipped. Sequences are (B, T, D), images
(B, D, H, W); kernels are (out, in, width) and (out, in, rows, columns). `windows.py` says what `stride` and
`padding` mean.
"""

import math
from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from lmkit.errors import LmkitError
from lmkit.nn.dropout import Dropout
from lmkit.nn.inference import Linear
from lmkit.nn.pooling import max_over_time
from lmkit.nn.windows import Padding, output_lengths, output_size, padding_sides


def correlate1d(
    inputs: Tensor,
    kernel: Tensor,
    bias: Tensor | None = None,
    *,
    stride: int = 1,
    padding: Padding = "valid",
    floor: bool = False,
) -> Tensor:
    """Correlate over time: (B, T, D), kernel (E, D, K), bias (E,) -> (B, T', E).

    `out[t, e] = bias[e] + sum over d, k of in[t * stride + k, d] * kernel[e, d, k]`, positions counted from the start
    of the padding (zeros). Raises LmkitError where T' (`windows.output_size`) is not whole.
    """
    field = kernel.shape[2]
    output_size(inputs.shape[1], field, stride, padding, floor=floor)
    surrounded = functional.pad(inputs.transpose(1, 2), padding_sides(field, padding))  # (B, D, T+)
    return functional.conv1d(surrounded, kernel, bias, stride).transpose(1, 2)


def correlate2d(
    images: Tensor,
    kernel: Tensor,
    bias: Tensor | None = None,
    *,
    stride: int = 1,
    padding: Padding = "valid",
    floor: bool = False,
) -> Tensor:
    """Correlate over rows and columns: (B, D, H, W), kernel (E, D, K, L), bias (E,) -> (B, E, H', W').

    `out[e, i, j] = bias[e] + sum over d, k, l of in[d, i * stride + k, j * stride + l] * kernel[e, d, k, l]`. Raises
    LmkitError where H' or W' is not whole, and for causal padding: an image has no order.
    """
    if padding == "causal":
        raise LmkitError("padding 'causal' is for sequences: give an image 'valid', 'same' or a number")
    sides: list[int] = []
    for size, field in zip(images.shape[2:], kernel.shape[2:], strict=True):
        output_size(size, field, stride, padding, floor=floor)
        sides = [*padding_sides(field, padding), *sides]  # torch pads the last axis first
    return functional.conv2d(functional.pad(images, sides), kernel, bias, stride)


class Convolution1d(nn.Module):
    """`correlate1d` with a kernel to learn: (B, T, D), mask (B, T) -> (B, T', E).

    Positions outside the mask count as zeros, so that a row's output does not depend on how far it is padded.
    """

    def __init__(
        self,
        in_features: int,
        out_features: int,
        field: int,
        *,
        stride: int = 1,
        padding: Padding = "valid",
        floor: bool = False,
        bias: bool = True,
    ) -> None:
        super().__init__()
        self.in_features, self.field, self.stride = in_features, field, stride
        self.padding, self.floor = padding, floor
        self.weight, self.bias = _uniform((out_features, in_features, field), bias)

    def forward(self, inputs: Tensor, mask: Tensor | None = None) -> Tensor:
        """Correlate whole rows; the output has a mask of its own, from `windows.output_lengths`."""
        if mask is not None:
            inputs = inputs.masked_fill(~mask[:, :, None], 0.0)
        return correlate1d(inputs, self.weight, self.bias, stride=self.stride, padding=self.padding, floor=self.floor)

    def start(self, batch_size: int) -> Tensor:
        """Give the state before anything was fed: (B, field - 1, D), the zeros that causal padding adds."""
        return self.weight.new_zeros(batch_size, self.field - 1, self.in_features)

    def step(self, inputs: Tensor, past: Tensor, lengths: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Continue rows: (B, T, D), past (B, field - 1, D) -> (B, T, E) and the next past.

        Steps from `start` give what `forward` gives on the whole. Of row b only the first `lengths[b]` positions are
        real. Raises LmkitError unless the padding is causal and the stride one.
        """
        if self.padding != "causal" or self.stride != 1:
            raise LmkitError("only a causal convolution of stride 1 can go step by step: padding='causal', stride=1")
        seen = torch.cat([past, inputs], dim=1)  # (B, field - 1 + T, D)
        outputs = correlate1d(seen, self.weight, self.bias)
        if lengths is None:
            return outputs, seen[:, inputs.shape[1] :]
        last = lengths[:, None] + torch.arange(self.field - 1, device=lengths.device)  # (B, field - 1)
        return outputs, seen.gather(1, last[:, :, None].expand(-1, -1, self.in_features))


class Convolution2d(nn.Module):
    """`correlate2d` with a kernel to learn: (B, D, H, W) -> (B, E, H', W'); `field` is (rows, columns)."""

    def __init__(
        self,
        in_features: int,
        out_features: int,
        field: tuple[int, int],
        *,
        stride: int = 1,
        padding: Padding = "valid",
        floor: bool = False,
        bias: bool = True,
    ) -> None:
        super().__init__()
        self.stride, self.padding, self.floor = stride, padding, floor
        self.weight, self.bias = _uniform((out_features, in_features, *field), bias)

    def forward(self, images: Tensor) -> Tensor:
        """Correlate images."""
        return correlate2d(images, self.weight, self.bias, stride=self.stride, padding=self.padding, floor=self.floor)


class ConvolutionStage(nn.Module):
    """Convolution, detector, pooling: the three parts of a stage of a convolutional network.

    The detector is any function of a tensor (`relu`, `tanh`), the pooling any of `pooling.py` with its window set
    (`partial(max_pool2d, field=2)`).
    """

    def __init__(
        self, convolution: nn.Module, detector: Callable[[Tensor], Tensor], pooling: Callable[[Tensor], Tensor]
    ) -> None:
        super().__init__()
        self.convolution, self.detector, self.pooling = convolution, detector, pooling

    def forward(self, inputs: Tensor) -> Tensor:
        """Apply the three in turn."""
        return self.pooling(self.detector(self.convolution(inputs)))


class GatedConvolution(nn.Module):
    """(X * W + b) sigmoid(X * V + c): (B, T, D), mask (B, T) -> (B, T, E). Dauphin et al. 2017, equation 1.

    W and V are the two halves of one kernel. `padding` is `"causal"` for a decoder, `"same"` for an encoder.
    """

    def __init__(self, in_features: int, out_features: int, field: int, *, padding: Padding = "causal") -> None:
        super().__init__()
        self.convolution = Convolution1d(in_features, 2 * out_features, field, padding=padding)

    def forward(self, inputs: Tensor, mask: Tensor | None = None) -> Tensor:
        """Apply to whole rows."""
        return functional.glu(self.convolution(inputs, mask), dim=-1)

    def start(self, batch_size: int) -> Tensor:
        """Give the state before anything was fed, as `Convolution1d.start`."""
        return self.convolution.start(batch_size)

    def step(self, inputs: Tensor, past: Tensor, lengths: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Continue rows, as `Convolution1d.step`."""
        outputs, past = self.convolution.step(inputs, past, lengths)
        return functional.glu(outputs, dim=-1), past


class GatedBlock(nn.Module):
    """X plus gated convolutions of X: (B, T, D) -> (B, T, D). Dauphin et al. 2017, section 2.

    With `bottleneck` features, the convolution over `field` positions works on so many, between two of one position.
    dropout: of what the first of them reads, in training.
    """

    def __init__(
        self,
        features: int,
        field: int,
        *,
        bottleneck: int | None = None,
        padding: Padding = "causal",
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        inner = features if bottleneck is None else bottleneck
        sizes = [(features, inner, 1), (inner, inner, field), (inner, features, 1)]
        if bottleneck is None:
            sizes = [(features, features, field)]
        self.layers = nn.ModuleList(GatedConvolution(*size, padding=padding) for size in sizes)
        self.dropout = Dropout(dropout)

    def forward(self, inputs: Tensor, mask: Tensor | None = None) -> Tensor:
        """Apply to whole rows."""
        outputs: Tensor = self.dropout(inputs)
        for layer in self.layers:
            outputs = layer(outputs, mask)
        return inputs + outputs

    def start(self, batch_size: int) -> list[Tensor]:
        """Give the state before anything was fed."""
        return [layer.start(batch_size) for layer in self.layers]  # type: ignore[operator]

    def step(
        self, inputs: Tensor, past: Sequence[Tensor], lengths: Tensor | None = None
    ) -> tuple[Tensor, list[Tensor]]:
        """Continue rows, as `Convolution1d.step`."""
        outputs, state = self.dropout(inputs), []
        for layer, before in zip(self.layers, past, strict=True):
            outputs, after = layer.step(outputs, before, lengths)  # type: ignore[operator]
            state.append(after)
        return inputs + outputs, state


class Highway(nn.Module):
    """t relu(W x + b) + (1 - t) x with t = sigmoid(V x + c): (..., D) -> (..., D). Srivastava et al. 2015.

    c starts at -2, so that a new layer carries most of x through (Kim et al. 2016, section 4.1).
    """

    def __init__(self, features: int) -> None:
        super().__init__()
        self.transform = Linear(features, features)
        self.gate = Linear(features, features)
        nn.init.constant_(self.gate.bias, -2.0)

    def forward(self, inputs: Tensor) -> Tensor:
        """Mix each vector with its transform."""
        return torch.lerp(inputs, self.transform(inputs).relu(), self.gate(inputs).sigmoid())


class CharacterCNN(nn.Module):
    """Words from their characters: convolutions of several widths, tanh, maximum over time, highway layers.

    `filters` are (width, number) pairs; the numbers add up to E, the size of a word. Kim et al. 2016, section 2.2.
    Unlike there, padding never enters the maximum: it runs over the windows inside the word, or, for a word
    shorter than the window, over the one window at its start, filled up with zeros. A word's vector is the same
    whatever words are beside it.
    """

    def __init__(
        self, characters: int, features: int, filters: Sequence[tuple[int, int]], *, highways: int = 1
    ) -> None:
        super().__init__()
        if not filters:
            raise LmkitError("a character CNN without filters: give at least one (width, number)")
        self.out_features = sum(number for _, number in filters)
        self.embedding = nn.Embedding(characters, features)
        self.convolutions = nn.ModuleList(Convolution1d(features, number, width) for width, number in filters)
        self.highways = nn.Sequential(*(Highway(self.out_features) for _ in range(highways)))
        self.widths = [width for width, _ in filters]

    def forward(self, spellings: Tensor, lengths: Tensor) -> Tensor:
        """Compute words: characters (N, L) int64, of which `lengths` (N,) are real -> (N, E)."""
        spellings = functional.pad(spellings, (0, max(0, max(self.widths) - spellings.shape[1])))  # (N, L+)
        positions = torch.arange(spellings.shape[1], device=lengths.device)
        vectors = self.embedding(spellings)  # (N, L+, D)
        mask = positions < lengths[:, None]  # (N, L+)
        pooled = []
        for convolution, width in zip(self.convolutions, self.widths, strict=True):
            maps = convolution(vectors, mask)  # (N, L+ - width + 1, number)
            inside = output_lengths(lengths, width).clamp(min=1)
            pooled.append(max_over_time(maps, positions[: maps.shape[1]] < inside[:, None]))
        # tanh rises, so that of the maximum is the maximum of tanh
        words: Tensor = self.highways(torch.cat(pooled, dim=-1).tanh())  # (N, E)
        return words

    def embed(self, words: Tensor, spellings: Tensor, lengths: Tensor) -> Tensor:
        """Embed a batch of word ids, computing each distinct word once: (B, T) int64 -> (B, T, E).

        `spellings` (V, L) and `lengths` (V,) say how every word of the vocabulary is written.
        """
        types, places = torch.unique(words, return_inverse=True)
        longest = int(lengths[types].max())
        return functional.embedding(places, self(spellings[types, :longest], lengths[types]))


def _uniform(shape: tuple[int, ...], bias: bool) -> tuple[nn.Parameter, nn.Parameter | None]:
    """A kernel and a bias, uniform in +-1/sqrt(inputs of one output), as torch's own convolutions start."""
    bound = 1 / math.sqrt(math.prod(shape[1:]))
    kernel = nn.Parameter(torch.empty(shape).uniform_(-bound, bound))
    return kernel, nn.Parameter(torch.empty(shape[0]).uniform_(-bound, bound)) if bias else None
