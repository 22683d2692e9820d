"""Convolutional sequence to sequence learning (Gehring et al. 2017): gated convolutions, attention in every layer.

Letters: N sentences, S positions of a source, B = N k rows, T target positions, D features of a token, C of a layer.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from dataclasses import field as setting
from typing import Literal, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn.utils.parametrizations import weight_norm

from lmkit.nmt.decoders import Decoder
from lmkit.nmt.embeddings import Tied, embeddings, output_layer
from lmkit.nmt.encoder_decoder import EncoderDecoder, ScheduledSampling, Sizes
from lmkit.nmt.encoders import Encoder, Memory, source_mask
from lmkit.nmt.positions import AddedPositions
from lmkit.nn.alignment import masked_softmax
from lmkit.nn.convolution import GatedConvolution
from lmkit.nn.dropout import Dropout
from lmkit.nn.inference import Linear
from lmkit.nn.pooling import mean_over_time
from lmkit.nn.state import Steady

SPREAD = 0.1  # of embeddings (section 4.3): small, so that attention begins even
HALF = 0.5**0.5  # the sum of two independent terms of variance 1 times this has variance 1


@dataclass(frozen=True)
class ConvSeq2SeqConfig:
    """Sizes and dropout of a convolutional model; the paper's for IWSLT are 256, 256, 3, 4, 3 and dropout 0.2."""

    embedding: int = 256  # D, of source and target words
    features: int = 256  # C, of the layers
    field: int = 3  # positions a convolution reads
    encoder_layers: int = 4
    layers: int = 3  # of the decoder; it sees layers (field - 1) tokens before the last
    positions: Literal["learned", "none"] = "learned"
    length: int = 1024  # of a sentence at most, if positions are learned
    weight_norm: bool = True  # kernels as length times direction (Salimans & Kingma 2016)
    tied: Tied = "target"  # which of the two embeddings and the output layer are one
    output_bias: bool = True
    dropout: float = 0.2  # on embeddings, on what a layer reads and on what the output layer reads
    word_dropout: float = 0.0  # of whole words, wherever they stand in a batch
    label_smoothing: float = 0.1
    alignment_layer: int = -1  # whose attention is shown as the alignment
    scheduled_sampling: ScheduledSampling = setting(default_factory=ScheduledSampling)

    def __post_init__(self) -> None:
        counts = (self.embedding, self.features, self.field, self.encoder_layers, self.layers, self.length)
        if min(counts) < 1:
            raise ValueError("embedding, features, field, encoder_layers, layers and length must be at least 1")
        if not self.field % 2:
            raise ValueError(f"field {self.field}: the encoder looks as far back as ahead, so it must be odd")
        if not all(0 <= p < 1 for p in (self.dropout, self.word_dropout, self.label_smoothing)):
            raise ValueError("dropout, word_dropout and label_smoothing must be at least 0 and below 1")
        if not -self.layers <= self.alignment_layer < self.layers:
            raise ValueError(f"alignment_layer {self.alignment_layer}: the decoder has {self.layers} layers")

    def added(self) -> AddedPositions:
        """The positions of one side."""
        return AddedPositions(self.positions, self.embedding, self.length, dropout=self.dropout, std=SPREAD)

    def convolution(self, padding: Literal["same", "causal"]) -> GatedConvolution:
        """One of a side's, which starts so that it keeps the variance (section 3.5, appendix A)."""
        gated = GatedConvolution(self.features, self.features, self.field, padding=padding)
        inner = gated.convolution
        nn.init.normal_(inner.weight, std=(4 * (1 - self.dropout) / (self.field * self.features)) ** 0.5)
        nn.init.zeros_(inner.bias)  # type: ignore[arg-type]
        if self.weight_norm:
            weight_norm(inner)
        return gated


def _linear(before: int, after: int, *, keep: float = 1.0) -> Linear:
    """A layer that keeps the variance of what comes through dropout with probability `keep` (section 3.5)."""
    layer = Linear(before, after)
    nn.init.normal_(layer.weight, std=(keep / before) ** 0.5)
    nn.init.zeros_(layer.bias)
    return layer


class ConvolutionalEncoder(Encoder):
    """Gated convolutions with a residual each; the values to attend to are outputs and embeddings together.

    The gradient of the outputs comes from all layers of the decoder, and is scaled down by their number (section 3.5).
    """

    def __init__(self, config: ConvSeq2SeqConfig) -> None:
        super().__init__()
        self.output_size = self.summary_size = self.backward_size = config.embedding
        self.positions = config.added()
        self.longest = self.positions.longest
        self.input = _linear(config.embedding, config.features, keep=1 - config.dropout)
        self.layers = nn.ModuleList(config.convolution("same") for _ in range(config.encoder_layers))
        self.output = _linear(config.features, config.embedding)
        self.dropout, self.share = Dropout(config.dropout), 1 / (2 * config.layers)

    def forward(self, x: Tensor, lengths: Tensor) -> Memory:
        """See `Encoder.forward`; the summary is the mean of the positions."""
        mask = source_mask(lengths, x.shape[1], x.device)
        embedded = self.positions(x)
        hidden = self.input(embedded)
        for layer in self.layers:
            hidden = (hidden + layer(self.dropout(hidden), mask)) * HALF
        states = self.output(hidden).masked_fill(~mask[:, :, None], 0.0)
        states = states * self.share + states.detach() * (1 - self.share)
        values = ((states + embedded) * HALF).masked_fill(~mask[:, :, None], 0.0)
        return Memory(states, mask, mean_over_time(states, mask), values=values)


class Seen(NamedTuple):
    """Sources as every layer of the decoder sees them."""

    keys: Tensor  # (N, S, D)
    values: Tensor  # (N, S, D)
    mask: Tensor  # (N, S)


@dataclass(frozen=True)
class ConvolutionalState(Steady):
    """Where the rows stand."""

    layers: list[Tensor]  # the last inputs of each convolution, (B, field - 1, C)
    read: Tensor  # (B,) tokens
    reach: int  # no row has read more

    def steady(self) -> ConvolutionalState:
        """See `Steady`: one less than the next power of two."""
        return replace(self, reach=(1 << self.reach.bit_length()) - 1)


class AttentiveConvolution(nn.Module):
    """A gated causal convolution, a look at the source with its output, and the residual (section 3.3).

        d = (W h + b + g) / sqrt(2),  a = softmax(d . z),  c = sqrt(m) sum_j a_j v_j,   h' = (h + U c) / sqrt(2)

    g is the embedded token before; m the length of the source, by which sums of m terms have their variance back.
    """

    def __init__(self, config: ConvSeq2SeqConfig) -> None:
        super().__init__()
        self.convolution = config.convolution("causal")
        self.query = _linear(config.features, config.embedding)
        self.context = _linear(config.embedding, config.features)
        self.dropout = Dropout(config.dropout)

    def forward(
        self, x: Tensor, token: Tensor, seen: Seen, past: Tensor, lengths: Tensor | None
    ) -> tuple[Tensor, Tensor, Tensor]:
        """x (B, T, C), tokens (B, T, D), past (B, field - 1, C) -> (B, T, C), the next past, and weights (B, T, S)."""
        hidden, past = self.convolution.step(self.dropout(x), past, lengths)
        query = ((self.query(hidden) + token) * HALF).reshape(len(seen.keys), -1, token.shape[2])  # (N, k T, D)
        weights = masked_softmax(query @ seen.keys.mT, seen.mask[:, None])
        context = (weights @ seen.values) * seen.mask.sum(1).sqrt()[:, None, None].to(query.dtype)
        hidden = (hidden + self.context(context.view(*x.shape[:2], -1))) * HALF
        return (hidden + x) * HALF, past, weights.view(*x.shape[:2], -1)


class ConvolutionalDecoder(Decoder):
    """Positions, attentive convolutions, a projection to what the output layer reads."""

    def __init__(self, config: ConvSeq2SeqConfig) -> None:
        super().__init__()
        self.output_size, self.shown = config.embedding, config.alignment_layer
        self.positions = config.added()
        self.longest = self.positions.longest
        self.input = _linear(config.embedding, config.features, keep=1 - config.dropout)
        self.layers = nn.ModuleList(AttentiveConvolution(config) for _ in range(config.layers))
        self.output = _linear(config.features, config.embedding)
        self.dropout = Dropout(config.dropout)

    def bind(self, memory: Memory) -> Seen:
        """See `Decoder.bind`."""
        return Seen(memory.states, memory.states if memory.values is None else memory.values, memory.mask)

    def start(self, bound: Seen) -> ConvolutionalState:
        """See `Decoder.start`: zeros, the padding of the paper."""
        rows = len(bound.keys)
        pasts = [layer.convolution.start(rows) for layer in self.layers]  # type: ignore[union-attr, operator]
        return ConvolutionalState(pasts, torch.zeros(rows, dtype=torch.int64, device=bound.keys.device), 0)

    def forward(
        self, x: Tensor, bound: Seen, state: ConvolutionalState | None = None, lengths: Tensor | None = None
    ) -> tuple[Tensor, ConvolutionalState]:
        """See `Decoder.forward`."""
        hidden, after, _ = self._run(x, bound, self.start(bound) if state is None else state, lengths)
        return self.dropout(self.output(hidden)), after

    def alignment(self, x: Tensor, bound: Seen) -> Tensor:
        """See `Decoder.alignment`: that of one layer, `alignment_layer`."""
        _, _, weights = self._run(x, bound, self.start(bound), None)
        return weights[self.shown]

    def _run(
        self, x: Tensor, bound: Seen, state: ConvolutionalState, lengths: Tensor | None
    ) -> tuple[Tensor, ConvolutionalState, list[Tensor]]:
        reach = state.reach + x.shape[1]
        tokens = self.positions(x, state.read[:, None] + torch.arange(x.shape[1], device=x.device), reach)
        hidden: Tensor = self.input(tokens)
        pasts, looks = [], []
        for layer, past in zip(self.layers, state.layers, strict=True):
            hidden, past, weights = layer(hidden, tokens, bound, past, lengths)
            pasts.append(past)
            looks.append(weights)
        read = state.read + (x.shape[1] if lengths is None else lengths)
        return hidden, ConvolutionalState(pasts, read, reach), looks


class ConvSeq2Seq(EncoderDecoder):
    """Convolutions on both sides."""

    kind = "conv-seq2seq"
    Config = ConvSeq2SeqConfig

    def __init__(self, config: ConvSeq2SeqConfig, sizes: Sizes) -> None:
        source, target = embeddings(
            sizes, config.embedding, config.tied, word_dropout=config.word_dropout, spread=SPREAD
        )
        super().__init__(
            source,
            ConvolutionalEncoder(config),
            target,
            ConvolutionalDecoder(config),
            output_layer(target, config.embedding, config.tied, bias=config.output_bias),
            smoothing=config.label_smoothing,
            scheduled_sampling=config.scheduled_sampling,
        )
        self.config = config
