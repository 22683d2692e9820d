"""The character-aware language model (Kim et al. 2016): words read by their spelling, predicted as words.

A convolution over the characters of a word, highway layers, an LSTM, a softmax over words. How the words of the
vocabulary are spelt is part of the model. Letters: V words, L characters of the longest, E size of a word's vector.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import torch
from torch import Tensor, nn

from lmkit.errors import LmkitError
from lmkit.neural.recurrent_lm import RecurrentTrunk
from lmkit.nn.convolution import CharacterCNN
from lmkit.nn.embedding import AdaptiveSoftmax, OutputLayer
from lmkit.nn.recurrence import LockedDropout, Recurrence
from lmkit.text.vocabulary import SPECIALS, Vocabulary

BEGIN, END = 1, 2  # marks around a word; 0 stands after its end
FIRST_SPECIAL = 3  # the special tokens are one character each, unlike any word that is spelt like them
FIRST_LETTER = FIRST_SPECIAL + len(SPECIALS)
WORDS_AT_ONCE = 1 << 12


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


class Spellings(nn.Module):
    """Words by their characters: ids (B, T) -> (B, T, E).

    spellings (V, L) are ids of characters, lengths (V,) how many of a row are real; both are saved with the model.
    """

    spellings: Tensor
    lengths: Tensor

    def __init__(self, characters: CharacterCNN, spellings: Tensor, lengths: Tensor) -> None:
        super().__init__()
        self.characters = characters
        self.register_buffer("spellings", spellings)
        self.register_buffer("lengths", lengths)
        self._known: tuple[Any, Tensor] | None = None

    def forward(self, ids: Tensor) -> Tensor:
        """Each word that occurs is computed once; without gradients all words are, and kept while weights stay."""
        if torch.is_grad_enabled():
            self._known = None  # a fused optimiser does not count as a change of the weights
            return self.characters.embed(ids, self.spellings, self.lengths)
        return nn.functional.embedding(ids, self._all())

    def require_known(self, where: str) -> None:
        """LmkitError for spellings with characters that the model has no vectors for, or longer than their rows."""
        ids, lengths = torch.aminmax(self.spellings), torch.aminmax(self.lengths)
        if not (ids.min >= 0 and ids.max < self.characters.embedding.num_embeddings):
            raise LmkitError(f"{where}: spellings hold unknown characters; restore the folder")
        if not (lengths.min >= 1 and lengths.max <= self.spellings.shape[1]):
            raise LmkitError(f"{where}: spellings have lengths that they cannot have; restore the folder")

    def _all(self) -> Tensor:
        """The vectors (V, E) of all words."""
        weights = list(self.characters.parameters())
        state = weights[0].device, weights[0].dtype, [(id(weight), weight._version) for weight in weights]
        if self._known is None or self._known[0] != state:
            parts = zip(*(torch.split(table, WORDS_AT_ONCE) for table in (self.spellings, self.lengths)), strict=True)
            self._known = state, torch.cat([self.characters(*part) for part in parts])
        return self._known[1]


class CharacterLM(RecurrentTrunk):
    """Character CNN, highway layers, LSTM, output layer."""

    kind = "char-cnn"
    Config = CharacterConfig
    config: CharacterConfig
    embedding: Spellings

    def __init__(self, config: CharacterConfig, spellings: Tensor, lengths: Tensor, characters: int) -> None:
        super().__init__(config, len(spellings))
        filters = [(width, number) for width, number in enumerate(config.filters, 1) if number]
        cnn = CharacterCNN(characters, config.characters, filters, highways=config.highways)
        self.embedding = Spellings(cnn, spellings, lengths)
        self.recurrence = Recurrence(
            "lstm", cnn.out_features, config.hidden, config.layers, dropout=config.layer_dropout, forget_bias=1.0
        )
        self.input_dropout, self.output_dropout = map(LockedDropout, (config.input_dropout, config.output_dropout))
        if config.cutoffs:
            self.output = AdaptiveSoftmax(config.hidden, len(spellings), config.cutoffs)
        else:
            self.output = OutputLayer(config.hidden, len(spellings))
        self.check()

    @classmethod
    def build(cls, config: CharacterConfig, vocabulary: Vocabulary) -> Self:
        """See `NeuralLM.build`: the vocabulary says how words are spelt."""
        return cls(config, *spell(vocabulary, config.longest))

    @classmethod
    def _empty(cls, config: CharacterConfig, vocabulary_size: int, shapes: dict[str, tuple[int, ...]]) -> CharacterLM:
        table, vectors = shapes.get("embedding.spellings", ()), shapes.get("embedding.characters.embedding.weight", ())
        width, characters = table[-1] if table else 0, vectors[0] if vectors else 0
        spellings = torch.zeros(vocabulary_size, width, dtype=torch.int32)
        return cls(config, spellings, torch.ones(vocabulary_size, dtype=torch.int32), characters)

    @classmethod
    def load(cls, folder: Path, settings: dict[str, Any], vocabulary_size: int) -> CharacterLM:
        """See `NeuralLM.load`."""
        model = super().load(folder, settings, vocabulary_size)
        assert isinstance(model, CharacterLM)
        model.embedding.require_known(f"{folder}/model.safetensors")
        return model


def spell(vocabulary: Vocabulary, longest: int) -> tuple[Tensor, Tensor, int]:
    """The spellings (V, L) of a vocabulary's words, their lengths (V,), and how many characters there are."""
    words = [word.decode("utf-8", "replace")[:longest] for word in vocabulary.words.to_pylist()]
    letters = {letter: i for i, letter in enumerate(sorted(set("".join(words))), FIRST_LETTER)}
    rows = [[BEGIN, FIRST_SPECIAL + i, END] for i in range(len(SPECIALS))]
    rows += [[BEGIN, *(letters[letter] for letter in word), END] for word in words]
    table = nn.utils.rnn.pad_sequence([torch.tensor(row, dtype=torch.int32) for row in rows], batch_first=True)
    return table, torch.tensor([len(row) for row in rows], dtype=torch.int32), FIRST_LETTER + len(letters)
