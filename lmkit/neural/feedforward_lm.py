"""The feed-forward n-gram language model (Bengio et al. 2003).

    y = b + W x + U tanh(d + H x),  x = the vectors of the n - 1 words before, one after the other   (equation 1)

H is a causal convolution of width n - 1 over the embeddings. Before a sentence stand boundary words, as in the paper.
What came later and helps is optional: tied weights, dropout, further residual layers (Sun & Iyyer 2021).
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from lmkit.neural.neural_lm import NeuralLM
from lmkit.nn.convolution import Convolution1d
from lmkit.nn.dropout import Dropout
from lmkit.nn.embedding import AdaptiveSoftmax, OutputLayer, TokenEmbedding
from lmkit.nn.inference import Linear
from lmkit.nn.normalization import LayerNorm
from lmkit.nn.transformer_block import FeedForward
from lmkit.text.vocabulary import EOS


@dataclass(frozen=True)
class FeedforwardConfig:
    """Sizes and dropout of a feed-forward language model."""

    order: int = 6  # n: it sees n - 1 words
    embedding: int = 256  # D, of a word
    hidden: int = 512  # H
    layers: int = 1  # hidden layers; those after the first are residual: h + W relu(V norm(h))
    direct: bool = False  # W: the words are also read by the output layer itself
    tied: bool = True  # the output layer uses the embedding's weights; U and W end in a projection to D then
    input_dropout: float = 0.0  # on embedded words
    dropout: float = 0.0  # on hidden layers
    output_dropout: float = 0.0  # on what the output layer reads
    embedding_dropout: float = 0.0  # whole words, wherever they stand in a batch
    cutoffs: tuple[int, ...] = ()  # adaptive softmax: ids that begin its tails; then nothing is tied

    def __post_init__(self) -> None:
        if self.order < 2:
            raise ValueError(f"order must be at least 2, not {self.order}: a model that sees nothing is no network")
        if min(self.embedding, self.hidden, self.layers) < 1:
            raise ValueError("embedding, hidden and layers must be at least 1")
        if not all(0 <= p < 1 for p in (self.input_dropout, self.dropout, self.output_dropout, self.embedding_dropout)):
            raise ValueError("input_, output_ and embedding_dropout and dropout must be at least 0 and below 1")
        if self.cutoffs and self.tied:
            raise ValueError("an adaptive softmax (cutoffs) has weights of its own: set tied = false")


class FeedforwardLM(NeuralLM):
    """Embedding, one convolution over the words before, hidden layers, output layer."""

    kind = "feedforward"
    Config = FeedforwardConfig
    config: FeedforwardConfig
    embedding: TokenEmbedding

    def __init__(self, config: FeedforwardConfig, vocabulary_size: int) -> None:
        super().__init__(config, vocabulary_size)
        self.embedding = TokenEmbedding(
            vocabulary_size, config.embedding, scale=config.embedding**0.5, dropout=config.embedding_dropout
        )
        self.input_dropout, self.dropout = Dropout(config.input_dropout), Dropout(config.dropout)
        self.output_dropout = Dropout(config.output_dropout)
        self.convolution = Convolution1d(config.embedding, config.hidden, config.order - 1, padding="causal")
        self.deeper = nn.ModuleList(
            nn.Sequential(
                LayerNorm(config.hidden),
                FeedForward(config.hidden, "relu", inner=config.hidden, bias=True),
                self.dropout,
            )
            for _ in range(config.layers - 1)
        )
        size = config.hidden + config.direct * (config.order - 1) * config.embedding
        self.projection = Linear(size, config.embedding) if config.tied else nn.Identity()
        if config.cutoffs:
            self.output = AdaptiveSoftmax(size, vocabulary_size, config.cutoffs)
        elif config.tied:
            self.output = OutputLayer(config.embedding, vocabulary_size, tied=self.embedding.weight)
        else:
            self.output = OutputLayer(size, vocabulary_size)
        self.check()

    def trunk(self, x: Tensor, lengths: Tensor | None = None, state: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """See `NeuralLM.trunk`; the state is the words (B, n - 2, D) before."""
        lengths = None if lengths is None else lengths.to(x.device)
        past = self.trunk_start(len(x)) if state is None else state
        x = self.input_dropout(x)  # (B, T, D)
        hidden, after = self.convolution.step(x, past, lengths)
        hidden = self.dropout(hidden.tanh())
        for layer in self.deeper:
            hidden = hidden + layer(hidden)
        if self.config.direct:
            words = torch.cat((past, x), 1).unfold(1, self.config.order - 1, 1)  # (B, T, D, n - 1)
            hidden = torch.cat((hidden, words.flatten(2)), -1)
        return self.output_dropout(self.projection(hidden)), after

    def trunk_start(self, batch_size: int) -> Tensor:
        """See `NeuralLM.trunk_start`: with the `<s>` that is fed first, n - 1 boundary words."""
        boundary = self.embedding.weight.new_full((batch_size, self.config.order - 2), EOS, dtype=torch.int64)
        return self.embed(boundary)

    @property
    def receptive_field(self) -> int:
        """See `NeuralLM.receptive_field`."""
        return self.config.order - 1
