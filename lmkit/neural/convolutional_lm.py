"""The gated convolutional language model (Dauphin et al. 2017): residual blocks of causal convolutions.

It sees a fixed number of tokens, its receptive field, and all positions of a text go through it at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from torch import Tensor, nn
from torch.nn.utils.parametrizations import weight_norm

from lmkit.neural.neural_lm import NeuralLM
from lmkit.nn.convolution import Convolution1d, GatedBlock
from lmkit.nn.dropout import Dropout
from lmkit.nn.embedding import AdaptiveSoftmax, OutputLayer, TokenEmbedding
from lmkit.nn.inference import Linear
from lmkit.nn.windows import receptive_field

ConvolutionalState: TypeAlias = list[list[Tensor]]  # of each convolution of each block the last positions


@dataclass(frozen=True)
class ConvolutionalConfig:
    """Sizes and dropout of a gated convolutional language model."""

    embedding: int = 200  # D, of a word
    features: int = 400  # of the blocks
    field: int = 4  # positions a convolution reads
    layers: int = 8  # blocks; the model sees 1 + layers (field - 1) tokens
    bottleneck: int | None = None  # features of the wide convolutions, between two of one position
    weight_norm: bool = True  # kernels as length times direction (Salimans & Kingma 2016)
    tied: bool = True  # the output layer uses the embedding's weights
    dropout: float = 0.0  # on what a block reads and on embedded words
    output_dropout: float = 0.0  # on what the output layer reads
    embedding_dropout: float = 0.0  # whole words, wherever they stand in a batch
    cutoffs: tuple[int, ...] = ()  # adaptive softmax: ids that begin its tails; then nothing is tied

    def __post_init__(self) -> None:
        inside = self.features if self.bottleneck is None else self.bottleneck
        if min(self.embedding, self.features, self.field, self.layers, inside) < 1:
            raise ValueError("embedding, features, field, layers and bottleneck must be at least 1")
        if not all(0 <= p < 1 for p in (self.dropout, self.output_dropout, self.embedding_dropout)):
            raise ValueError("dropout, output_dropout and embedding_dropout must be at least 0 and below 1")
        if self.cutoffs and self.tied:
            raise ValueError("an adaptive softmax (cutoffs) has weights of its own: set tied = false")


class GatedConvolutionalLM(NeuralLM):
    """Embedding, gated blocks, output layer; projections where sizes differ."""

    kind = "gated-cnn"
    Config = ConvolutionalConfig
    config: ConvolutionalConfig

    def __init__(self, config: ConvolutionalConfig, vocabulary_size: int) -> None:
        super().__init__(config, vocabulary_size)
        self.embedding = TokenEmbedding(
            vocabulary_size, config.embedding, scale=config.embedding**0.5, dropout=config.embedding_dropout
        )
        self.input = _projection(config.embedding, config.features)
        self.blocks = nn.ModuleList(
            GatedBlock(config.features, config.field, bottleneck=config.bottleneck, dropout=config.dropout)
            for _ in range(config.layers)
        )
        if config.weight_norm:
            for module in list(self.blocks.modules()):
                if isinstance(module, Convolution1d):
                    weight_norm(module)
        size = config.embedding if config.tied else config.features
        self.projection = _projection(config.features, size)
        self.dropout, self.output_dropout = Dropout(config.dropout), Dropout(config.output_dropout)
        if config.cutoffs:
            self.output = AdaptiveSoftmax(size, vocabulary_size, config.cutoffs)
        else:
            self.output = OutputLayer(size, vocabulary_size, tied=self.embedding.weight if config.tied else None)
        self.check()

    def trunk(
        self, x: Tensor, lengths: Tensor | None = None, state: ConvolutionalState | None = None
    ) -> tuple[Tensor, ConvolutionalState]:
        """See `NeuralLM.trunk`."""
        lengths = None if lengths is None else lengths.to(x.device)
        before = self.trunk_start(len(x)) if state is None else state
        hidden, after = self.input(self.dropout(x)), []
        for block, past in zip(self.blocks, before, strict=True):
            hidden, past = block.step(hidden, past, lengths)  # type: ignore[operator]
            after.append(past)
        return self.output_dropout(self.projection(hidden)), after

    def trunk_start(self, batch_size: int) -> ConvolutionalState:
        """See `NeuralLM.trunk_start`: zeros, the padding of the paper."""
        return [block.start(batch_size) for block in self.blocks]  # type: ignore[operator]

    @property
    def receptive_field(self) -> int:
        """See `NeuralLM.receptive_field`."""
        return receptive_field([(self.config.field, 1)] * self.config.layers)


def _projection(before: int, after: int) -> nn.Module:
    """A linear layer where sizes differ."""
    return nn.Identity() if before == after else Linear(before, after)
