"""The character-aware language model (Kim et al. 2016): words read by their spelling, predicted as words.

A convolution over the characters of a word, highway layers, an LSTM, a softmax over words. How the words of the
vocabulary are spelt is part of the model. Letters: V words, L characters of the longest, E size of a word's vector.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from lmkit.neural.recurrent_lm import RecurrentTrunk
from lmkit.nn.dropout import LockedDropout
from lmkit.nn.embedding import AdaptiveSoftmax, OutputLayer
from lmkit.nn.recurrence import Recurrence
from lmkit.nn.spelling import Spelling, Spellings, spell, spelled
from lmkit.text.vocabulary import Vocabulary


@dataclass(frozen=True)
class CharacterConfig:
    """Sizes and dropout of a character-aware language model; the defaults are the small model of the paper."""

    characters: int = 15  # features of a character
    filters: tuple[int, ...] = (25, 50, 75, 100, 125, 150)  # of width 1, 2, 3, ...; their sum is E
    highways: int = 1
    hidden: int = 300  # H, of the LSTM
    layers: int = 2
    longest: int = 48  # characters of a word that are read
    input_dropout: float = 0.0  # on words
    layer_dropout: float = 0.0  # between layers
    output_dropout: float = 0.0  # on what the output layer reads
    cutoffs: tuple[int, ...] = ()  # adaptive softmax: ids that begin its tails

    def __post_init__(self) -> None:
        if min(self.characters, self.hidden, self.layers, self.longest) < 1 or self.highways < 0:
            raise ValueError("characters, hidden, layers and longest must be at least 1, highways at least 0")
        if not sum(self.filters) or min(self.filters) < 0:
            raise ValueError(f"filters are numbers of width 1, 2, 3 and on, at least one in all, not {self.filters}")


LARGE = CharacterConfig(filters=(50, 100, 150, 200, 200, 200, 200), highways=2, hidden=650)  # of the paper


class CharacterLM(RecurrentTrunk):
    """Character CNN, highway layers, LSTM, output layer."""

    kind = "char-cnn"
    Config = CharacterConfig
    config: CharacterConfig
    embedding: Spellings

    def __init__(self, config: CharacterConfig, spelling: Spelling) -> None:
        V = len(spelling.table)
        super().__init__(config, V)
        self.embedding = spelled(spelling, config.characters, config.filters, config.highways)
        self.recurrence = Recurrence(
            "lstm", sum(config.filters), config.hidden, config.layers, dropout=config.layer_dropout, forget_bias=1.0
        )
        self.input_dropout, self.output_dropout = map(LockedDropout, (config.input_dropout, config.output_dropout))
        if config.cutoffs:
            self.output = AdaptiveSoftmax(config.hidden, V, config.cutoffs)
        else:
            self.output = OutputLayer(config.hidden, V)
        self.check()

    @classmethod
    def build(cls, config: CharacterConfig, vocabulary: Vocabulary) -> Self:
        """See `NeuralLM.build`: the vocabulary says how words are spelt."""
        return cls(config, spell(vocabulary, config.longest))

    @classmethod
    def _empty(cls, config: CharacterConfig, vocabulary_size: int, shapes: dict[str, tuple[int, ...]]) -> CharacterLM:
        return cls(config, Spelling.empty(vocabulary_size, shapes, "embedding"))

    @classmethod
    def load(cls, folder: Path, settings: dict[str, Any], vocabulary_size: int) -> CharacterLM:
        """See `NeuralLM.load`."""
        model = super().load(folder, settings, vocabulary_size)
        assert isinstance(model, CharacterLM)
        model.embedding.require_known(f"{folder}/model.safetensors")
        return model
