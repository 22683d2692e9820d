"""The Transformer for translation (Vaswani et al. 2017): post-norm as published or pre-norm, and what came since.

Letters: N sentences, S positions of a source, B = N k rows, T target positions, D model size.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from dataclasses import field as setting
from typing import Literal, NamedTuple, TypeAlias

from torch import Tensor, nn

from lmkit.nmt.decoders import Decoder
from lmkit.nmt.embeddings import Tied, embeddings, output_layer
from lmkit.nmt.encoder_decoder import EncoderDecoder, ScheduledSampling, Sizes
from lmkit.nmt.encoders import Encoder, Memory, source_mask
from lmkit.nmt.positions import AddedName, AddedPositions
from lmkit.nn.attention import KeyValueCache, KeyValues, Positions
from lmkit.nn.normalization import normalization
from lmkit.nn.pooling import mean_over_time
from lmkit.nn.transformer_block import FeedForwardName, InitName, Source, TransformerBlock

PositionsName: TypeAlias = Literal["sinusoidal", "sinusoidal-halves", "learned", "rotary", "alibi", "none"]
STD = 0.02  # of embeddings where blocks begin near zero, so that a tied output layer does not repeat its input
CAPACITY = 16  # target tokens that a fresh cache has room for; it doubles when full


@dataclass(frozen=True)
class TransformerNMTConfig:
    """Sizes and parts of a Transformer for translation.

    The parts are those that learn quickest from little text, as in a Transformer language model. `BASE` has the
    published ones (Vaswani et al. 2017).
    """

    size: int = 256  # D
    encoder_layers: int = 3
    decoder_layers: int = 3
    heads: int = 4
    key_value_heads: int | None = None  # fewer than heads: grouped queries
    feedforward: FeedForwardName = "squared-relu"
    feedforward_size: int | None = None  # None: 4 D, or 2/3 of that for swiglu
    normalization: Literal["layer", "rms"] = "rms"
    post_norm: bool = False  # normalise after each residual, as published, not before each layer
    positions: PositionsName = "rotary"  # sinusoidal-halves: sines first, then cosines, as Marian has them
    length: int = 1024  # of a sentence at most, if positions are learned
    qk_norm: bool = True  # RMS norm of queries and keys
    bias: bool = False  # in linear layers and layer normalisation
    output_bias: bool = True
    tied: Tied = "target"  # which of the two embeddings and the output layer are one
    dropout: float = 0.1  # on embeddings and on what a layer adds
    attention_dropout: float = 0.0  # on attention weights; slow on a CPU
    word_dropout: float = 0.0  # of whole words, wherever they stand in a batch
    label_smoothing: float = 0.1
    init: InitName = "zero"
    alignment_layer: int = -2  # whose attention is shown as the alignment: of several, the last but one aligns best
    scheduled_sampling: ScheduledSampling = setting(default_factory=ScheduledSampling)

    def __post_init__(self) -> None:
        counts = (self.size, self.encoder_layers, self.decoder_layers, self.heads, self.length)
        given = [count for count in (self.key_value_heads, self.feedforward_size) if count is not None]
        if min(*counts, *given) < 1:
            raise ValueError("sizes, layers, heads, key_value_heads and length must be at least 1")
        if self.size % self.heads or self.heads % (self.key_value_heads or self.heads):
            raise ValueError(
                f"size {self.size} must be a multiple of heads {self.heads}, and that of key_value_heads "
                f"{self.key_value_heads or self.heads}"
            )
        if self.positions in ("rotary", "sinusoidal", "sinusoidal-halves") and (self.size // self.heads) % 2:
            raise ValueError(f"{self.positions} positions need an even size of a head, not {self.size // self.heads}")
        if not all(0 <= p < 1 for p in (self.dropout, self.attention_dropout, self.word_dropout, self.label_smoothing)):
            raise ValueError("dropout, attention_dropout, word_dropout and label_smoothing must be from 0 to below 1")
        if not -self.decoder_layers <= self.alignment_layer < self.decoder_layers and self.alignment_layer != -2:
            raise ValueError(f"alignment_layer {self.alignment_layer}: the decoder has {self.decoder_layers} layers")

    @property
    def added(self) -> AddedName:
        """The positions that are added to the tokens."""
        return "none" if self.positions in ("rotary", "alibi") else self.positions  # type: ignore[return-value]

    def blocks(self, layers: int, *, causal: bool) -> nn.ModuleList:
        """The blocks of one side; those of the decoder, which are causal, look at the other."""
        inside: Positions = self.positions if self.positions in ("rotary", "alibi") else "none"
        blocks = [
            TransformerBlock(
                self.size,
                self.heads,
                key_value_heads=self.key_value_heads,
                feedforward=self.feedforward,
                feedforward_size=self.feedforward_size,
                norm=self.normalization,
                post_norm=self.post_norm,
                positions=inside,
                qk_norm=self.qk_norm,
                bias=self.bias,
                dropout=self.dropout,
                attention_dropout=self.attention_dropout,
                causal=causal,
                memory_size=self.size if causal else None,
            )
            for _ in range(layers)
        ]
        for block in blocks:
            block.reset_parameters(self.init, layers)
        return nn.ModuleList(blocks)

    def last_norm(self, *, causal: bool) -> nn.Module:
        """After the last block, where none of its own is there."""
        name = "none" if self.post_norm else self.normalization
        return normalization(name, self.size, causal=causal, bias=self.bias)


BASE = TransformerNMTConfig(
    size=512,
    encoder_layers=6,
    decoder_layers=6,
    heads=8,
    feedforward="relu",
    feedforward_size=2048,
    normalization="layer",
    post_norm=True,
    positions="sinusoidal",
    qk_norm=False,
    bias=True,
    tied="all",
    init="xavier",
)
# the models of Tiedemann & Thottingal 2020, made by Marian
MARIAN = replace(BASE, feedforward="swish", positions="sinusoidal-halves")
# Wu et al. 2021, for Multi30k
TINY = replace(
    BASE, size=128, encoder_layers=4, decoder_layers=4, heads=4, feedforward_size=256, post_norm=False, dropout=0.3
)


class TransformerEncoder(Encoder):
    """Positions, blocks in which every position sees every other, normalisation."""

    def __init__(self, config: TransformerNMTConfig) -> None:
        super().__init__()
        self.output_size = self.summary_size = self.backward_size = config.size
        self.positions = AddedPositions(config.added, config.size, config.length, dropout=config.dropout)
        self.longest = self.positions.longest
        self.blocks = config.blocks(config.encoder_layers, causal=False)
        self.norm = config.last_norm(causal=False)

    def forward(self, x: Tensor, lengths: Tensor) -> Memory:
        """See `Encoder.forward`; the summary is the mean of the positions."""
        mask = source_mask(lengths, x.shape[1], x.device)
        inside = None if bool((lengths == x.shape[1]).all()) else lengths.to(x.device, non_blocking=True)
        x = self.positions(x)
        for block in self.blocks:
            x = block(x, inside)
        states = self.norm(x).masked_fill(~mask[:, :, None], 0.0)
        return Memory(states, mask, mean_over_time(states, mask))


class Bound(NamedTuple):
    """Sources as the blocks of the decoder see them."""

    layers: list[KeyValues]  # (N, G, S, E)
    lengths: Tensor  # (N,)


class TransformerState(NamedTuple):
    """The caches of the layers."""

    layers: list[KeyValueCache]


class TransformerDecoder(Decoder):
    """Positions, blocks that see what was before and the whole source, normalisation.

    The keys and values of the sources are made once a batch; the k rows of a sentence look at them as k x T queries.
    """

    def __init__(self, config: TransformerNMTConfig) -> None:
        super().__init__()
        self.output_size, self.shown = config.size, config.alignment_layer
        self.positions = AddedPositions(config.added, config.size, config.length, dropout=config.dropout)
        self.longest = self.positions.longest
        self.blocks = config.blocks(config.decoder_layers, causal=True)
        self.norm = config.last_norm(causal=True)

    def bind(self, memory: Memory) -> Bound:
        """See `Decoder.bind`."""
        layers = [block.look.project(memory.states) for block in self.blocks]  # type: ignore[union-attr, operator]
        return Bound(layers, memory.mask.sum(1))

    def start(self, bound: Bound) -> TransformerState:
        """See `Decoder.start`."""
        rows = len(bound.lengths)
        return TransformerState([block.attention.start(rows, capacity=CAPACITY) for block in self.blocks])  # type: ignore[union-attr, operator]

    def forward(
        self, x: Tensor, bound: Bound, state: TransformerState | None = None, lengths: Tensor | None = None
    ) -> tuple[Tensor, TransformerState | None]:
        """See `Decoder.forward`; without a state it keeps none. Padding stands last: it needs no mask."""
        if state is None:
            x = self.positions(x)
            for block, past in zip(self.blocks, bound.layers, strict=True):
                x = block(x, None, Source(past, bound.lengths))
            return self.norm(x), None
        first, caches = state.layers[0], []
        x = self.positions(x, first.positions(x.shape[1]), first.slots + x.shape[1])
        for block, past, cache in zip(self.blocks, bound.layers, state.layers, strict=True):
            x, cache = block.extend(x, cache, lengths, Source(past, bound.lengths))  # type: ignore[operator]
            caches.append(cache)
        return self.norm(x), TransformerState(caches)

    def alignment(self, x: Tensor, bound: Bound) -> Tensor:
        """See `Decoder.alignment`: the mean over the heads of one layer, `alignment_layer`."""
        x = self.positions(x)
        chosen = max(self.shown, -len(self.blocks)) % len(self.blocks)
        for block, past in zip(self.blocks[:chosen], bound.layers[:chosen], strict=True):
            x = block(x, None, Source(past, bound.lengths))
        looked: Tensor = self.blocks[chosen].looks(x, Source(bound.layers[chosen], bound.lengths))  # type: ignore[operator]
        return looked


class TransformerNMT(EncoderDecoder):
    """A Transformer on both sides."""

    kind = "transformer-nmt"
    Config = TransformerNMTConfig

    def __init__(self, config: TransformerNMTConfig, sizes: Sizes) -> None:
        std = None if config.init == "xavier" else STD
        source, target = embeddings(sizes, config.size, config.tied, word_dropout=config.word_dropout, std=std)
        super().__init__(
            source,
            TransformerEncoder(config),
            target,
            TransformerDecoder(config),
            output_layer(target, config.size, config.tied, bias=config.output_bias),
            smoothing=config.label_smoothing,
            scheduled_sampling=config.scheduled_sampling,
        )
        self.config = config
