"""Recurrent language models: tanh RNN (Mikolov et al. 2010), LSTM (Zaremba et al. 2014), GRU, and the AWD-LSTM.

The embedding is tied to the output layer where the last layer has its size (Press & Wolf 2017; Inan et al. 2017).
Dropout is locked: one mask a row for all steps of a chunk (Gal & Ghahramani 2016).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from torch import Tensor

from lmkit.neural.neural_lm import NeuralLM
from lmkit.nn.dropout import LockedDropout
from lmkit.nn.embedding import AdaptiveSoftmax, OutputLayer, TokenEmbedding
from lmkit.nn.recurrence import Kind, Recurrence, RecurrentState
from lmkit.training import Outcome

if TYPE_CHECKING:
    from lmkit.neural.batches import TextBatch


@dataclass(frozen=True)
class RecurrentConfig:
    """Sizes and dropout of a recurrent language model."""

    embedding: int = 200  # D, of a word; the last layer has this size too if `tied`
    hidden: int = 200  # H, of the layers (of all but the last if `tied`)
    layers: int = 2
    tied: bool = True  # the output layer uses the embedding's weights
    input_dropout: float = 0.0  # on embedded words
    layer_dropout: float = 0.0  # between layers
    output_dropout: float = 0.0  # on what the output layer reads
    embedding_dropout: float = 0.0  # whole words, wherever they stand in a batch
    weight_drop: float = 0.0  # DropConnect on the hidden-to-hidden matrices
    activation_penalty: float = 0.0  # AR: times the mean square of the dropped outputs
    slowness_penalty: float = 0.0  # TAR: times the mean square of what the outputs change from step to step
    normalised: bool = False  # layer normalisation in the cells
    cutoffs: tuple[int, ...] = ()  # adaptive softmax: ids that begin its tails; then nothing is tied

    def __post_init__(self) -> None:
        if min(self.embedding, self.hidden, self.layers) < 1:
            raise ValueError("embedding, hidden and layers must be at least 1")
        if self.cutoffs and self.tied:
            raise ValueError("an adaptive softmax (cutoffs) has weights of its own: set tied = false")


class RecurrentTrunk(NeuralLM):
    """A model whose trunk is recurrent layers, with dropout on both sides."""

    recurrence: Recurrence
    input_dropout: LockedDropout
    output_dropout: LockedDropout

    def trunk(
        self, x: Tensor, lengths: Tensor | None = None, state: RecurrentState | None = None
    ) -> tuple[Tensor, RecurrentState]:
        """See `NeuralLM.trunk`."""
        if x.shape[1] == 1 and lengths is None and state is not None and not self.training:
            hidden, state = self.recurrence.step(x[:, 0], state)
            return hidden[:, None], state
        hidden, state = self.recurrence(self.input_dropout(x), lengths, state)
        return self.output_dropout(hidden), state

    def trunk_start(self, batch_size: int) -> RecurrentState:
        """See `NeuralLM.trunk_start`."""
        return self.recurrence.start(batch_size)


class RecurrentLM(RecurrentTrunk):
    """Embedding, recurrent layers, output layer."""

    Config = RecurrentConfig
    config: RecurrentConfig
    cell: ClassVar[Kind]

    def __init__(self, config: RecurrentConfig, vocabulary_size: int) -> None:
        super().__init__(config, vocabulary_size)
        size = config.embedding if config.tied else config.hidden
        self.embedding = TokenEmbedding(
            vocabulary_size, config.embedding, scale=config.embedding**0.5, dropout=config.embedding_dropout
        )
        self.recurrence = Recurrence(
            self.cell,
            config.embedding,
            config.hidden,
            config.layers,
            output_size=size,
            dropout=config.layer_dropout,
            weight_drop=config.weight_drop,
            normalised=config.normalised,
            forget_bias=1.0 if self.cell == "lstm" else None,
        )
        self.input_dropout, self.output_dropout = map(LockedDropout, (config.input_dropout, config.output_dropout))
        if config.cutoffs:
            self.output = AdaptiveSoftmax(size, vocabulary_size, config.cutoffs)
        else:
            self.output = OutputLayer(size, vocabulary_size, tied=self.embedding.weight if config.tied else None)
        self.check()

    def loss(self, batch: TextBatch, state: RecurrentState | None) -> Outcome:
        """See `NeuralLM.loss`; with AR on dropped outputs and TAR on raw ones (Merity et al. 2017, section 4.3)."""
        config = self.config
        if not (config.activation_penalty or config.slowness_penalty):
            return super().loss(batch, state)
        raw, after = self.recurrence(self.input_dropout(self.embed(batch.inputs)), batch.lengths, state)
        hidden = self.output_dropout(raw)
        penalty = config.activation_penalty * hidden.square().mean()
        if config.slowness_penalty and raw.shape[1] > 1:
            penalty = penalty + config.slowness_penalty * (raw[:, 1:] - raw[:, :-1]).square().mean()
        return Outcome(self.output.loss(hidden, batch.targets), after, penalty)


class RNNLM(RecurrentLM):
    """A tanh RNN (Elman 1990; Mikolov et al. 2010)."""

    kind = "rnn"
    cell = "rnn"


class GRULM(RecurrentLM):
    """A gated recurrent unit network (Cho et al. 2014)."""

    kind = "gru"
    cell = "gru"


class LSTMLM(RecurrentLM):
    """A long short-term memory (Hochreiter & Schmidhuber 1997; Zaremba et al. 2014)."""

    kind = "lstm"
    cell = "lstm"


@dataclass(frozen=True)
class AWDConfig(RecurrentConfig):
    """The settings of Merity et al. 2018 for the Penn Treebank."""

    embedding: int = 400
    hidden: int = 1150
    layers: int = 3
    input_dropout: float = 0.4
    layer_dropout: float = 0.25
    output_dropout: float = 0.4
    embedding_dropout: float = 0.1
    weight_drop: float = 0.5
    activation_penalty: float = 2.0
    slowness_penalty: float = 1.0


class AWDLSTM(RecurrentLM):
    """The weight-dropped LSTM (Merity et al. 2018): an LSTM with every regulariser on; trained by NT-ASGD."""

    kind = "awd-lstm"
    cell = "lstm"
    Config = AWDConfig
