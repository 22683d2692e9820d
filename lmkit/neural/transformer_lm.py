"""The Transformer language model: GPT-2's shape (Radford et al. 2019) and what has improved on it since.

In training and in windows a text goes through it whole, without a cache; in sentences and step by step it extends a
key/value cache.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal, NamedTuple, TypeAlias

import torch
from torch import Tensor, nn

from lmkit.errors import LmkitError
from lmkit.language_model import ContextName
from lmkit.neural.neural_lm import NeuralLM
from lmkit.neural.sliding import Sliding, SlidingRewindable
from lmkit.nn.attention import KeyValueCache, LearnedPositions, Positions, sinusoidal
from lmkit.nn.dropout import Dropout
from lmkit.nn.embedding import OutputLayer, TokenEmbedding
from lmkit.nn.normalization import normalization
from lmkit.nn.transformer_block import FeedForwardName, InitName, TransformerBlock

PositionsName: TypeAlias = Literal["rotary", "alibi", "learned", "sinusoidal", "none"]
STD = 0.02  # of embeddings: small, so that a tied output layer does not begin by repeating its input


@dataclass(frozen=True)
class TransformerConfig:
    """Sizes and parts of a Transformer language model."""

    size: int = 128  # D
    layers: int = 4
    heads: int = 4
    key_value_heads: int | None = None  # fewer than heads: grouped queries
    feedforward: FeedForwardName = "squared-relu"
    feedforward_size: int | None = None  # None: 4 D, or 2/3 of that for swiglu
    normalization: Literal["rms", "layer"] = "rms"
    positions: PositionsName = "rotary"
    length: int = 1024  # of a text at most, if positions are learned
    qk_norm: bool = True  # RMS norm of queries and keys
    bias: bool = False  # in linear layers and layer normalisation
    tied: bool = True  # the output layer uses the embedding's weights
    dropout: float = 0.0  # on embeddings and on what a layer adds
    attention_dropout: float = 0.0  # on attention weights; slow on a CPU
    init: InitName = "zero"

    def __post_init__(self) -> None:
        given = [count for count in (self.key_value_heads, self.feedforward_size) if count is not None]
        if min(self.size, self.layers, self.heads, self.length, *given) < 1:
            raise ValueError("size, layers, heads, key_value_heads, feedforward_size and length must be at least 1")
        if self.size % self.heads or self.heads % (self.key_value_heads or self.heads):
            raise ValueError(
                f"size {self.size} must be a multiple of heads {self.heads}, and that of key_value_heads "
                f"{self.key_value_heads or self.heads}"
            )
        if self.positions in ("rotary", "sinusoidal") and (self.size // self.heads) % 2:
            raise ValueError(f"{self.positions} positions need an even size of a head, not {self.size // self.heads}")
        if not (0 <= self.dropout < 1 and 0 <= self.attention_dropout < 1):
            raise ValueError("dropout and attention_dropout must be at least 0 and below 1")


GPT2 = TransformerConfig(
    size=768,
    layers=12,
    heads=12,
    feedforward="gelu",
    normalization="layer",
    positions="learned",
    length=1024,
    qk_norm=False,
    bias=True,
    dropout=0.1,
    attention_dropout=0.1,
    init="gpt2",
)


class TransformerState(NamedTuple):
    """The caches of the layers."""

    layers: list[KeyValueCache]


class TransformerLM(NeuralLM):
    """Embedding, positions, blocks, normalisation, output layer."""

    kind = "transformer"
    Config = TransformerConfig
    config: TransformerConfig
    contexts: ClassVar[tuple[ContextName, ...]] = (
        "sentence",
        "window",
    )  # a cache of a whole text would grow without end
    sliding: ClassVar[type[Sliding]] = SlidingRewindable

    def __init__(self, config: TransformerConfig, vocabulary_size: int) -> None:
        super().__init__(config, vocabulary_size)
        inside: Positions = config.positions if config.positions in ("rotary", "alibi") else "none"
        self.embedding = TokenEmbedding(vocabulary_size, config.size, std=STD)
        self.positions = LearnedPositions(config.length, config.size) if config.positions == "learned" else None
        self.dropout = Dropout(config.dropout)
        self.blocks = nn.ModuleList(
            TransformerBlock(
                config.size,
                config.heads,
                key_value_heads=config.key_value_heads,
                feedforward=config.feedforward,
                feedforward_size=config.feedforward_size,
                norm=config.normalization,
                positions=inside,
                qk_norm=config.qk_norm,
                bias=config.bias,
                dropout=config.dropout,
                attention_dropout=config.attention_dropout,
            )
            for _ in range(config.layers)
        )
        self.norm = normalization(config.normalization, config.size, causal=True, bias=config.bias)
        tied = self.embedding.weight if config.tied else None
        self.output = OutputLayer(config.size, vocabulary_size, bias=False, tied=tied)
        for block in self.blocks:
            block.reset_parameters(config.init, config.layers)  # type: ignore[operator]
        if not config.tied:
            nn.init.normal_(self.output.weight, std=STD)
        self.check()

    def trunk(
        self, x: Tensor, lengths: Tensor | None = None, state: TransformerState | None = None
    ) -> tuple[Tensor, TransformerState | None]:
        """See `NeuralLM.trunk`; without a state it keeps none. Padding stands last: it needs no mask."""
        if state is None:
            x = self._placed(x, torch.arange(x.shape[1], device=x.device), x.shape[1])
            for block in self.blocks:
                x = block(x)
            return self.norm(x), None
        lengths = None if lengths is None else lengths.to(x.device)
        first = state.layers[0]
        x = self._placed(x, first.positions(x.shape[1]), first.slots + x.shape[1])
        caches = []
        for block, cache in zip(self.blocks, state.layers, strict=True):
            x, cache = block.extend(x, cache, lengths)  # type: ignore[operator]
            caches.append(cache)
        return self.norm(x), TransformerState(caches)

    def trunk_start(self, batch_size: int) -> TransformerState:
        """See `NeuralLM.trunk_start`."""
        return TransformerState([block.attention.start(batch_size) for block in self.blocks])  # type: ignore[union-attr,operator]

    @torch.no_grad()
    def steps(self, tokens: Tensor, state: TransformerState) -> tuple[Tensor, TransformerState | None]:
        """See `speculative.Rewindable`."""
        hidden, after = self.trunk(self.embed(tokens), None, state)
        return self.output.log_probs(hidden), after

    def rewound(self, state: TransformerState, count: int) -> TransformerState:
        """See `speculative.Rewindable`."""
        return TransformerState([cache.rewound(count) for cache in state.layers])

    def space(self, state: TransformerState) -> int | None:
        """See `speculative.Rewindable`."""
        return None if self.longest is None else self.longest - state.layers[0].slots

    @property
    def receptive_field(self) -> int | None:
        """See `NeuralLM.receptive_field`: learned positions end."""
        return self.longest

    @property
    def longest(self) -> int | None:
        """See `LanguageModel.longest`."""
        return self.config.length if self.positions is not None else None

    def _placed(self, x: Tensor, places: Tensor, reach: int) -> Tensor:
        """With positions (T,) or (B, T) added where they are not a matter of attention; reach: the last of them + 1."""
        if self.positions is not None:
            if reach > self.config.length:
                raise LmkitError(
                    f"a text of {reach} tokens: the model has learned positions for {self.config.length} (length); "
                    f"score it with --context window-{self.config.length}, or train it with another "
                    "training.length, model.length or model.positions"
                )
            x = x + self.positions(places)
        elif self.config.positions == "sinusoidal":
            x = x + sinusoidal(places, self.config.size).to(x.dtype)
        dropped: Tensor = self.dropout(x)
        return dropped
