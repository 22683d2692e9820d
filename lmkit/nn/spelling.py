"""Words by their spelling: how those of a vocabulary are spelt, and vectors made of that (Kim et al. 2016).

Letters: V words, L characters of the longest, E size of a word's vector.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from lmkit.errors import LmkitError
from lmkit.nn.convolution import CharacterCNN
from lmkit.text.vocabulary import SPECIALS, Vocabulary

BEGIN, END = 1, 2  # marks around a word; 0 stands after its end
FIRST_SPECIAL = 3  # the special tokens are one character each, unlike any word that is spelt like them
FIRST_LETTER = FIRST_SPECIAL + len(SPECIALS)
WORDS_AT_ONCE = 1 << 12


class Spelling(NamedTuple):
    """Of all words of a vocabulary."""

    table: Tensor  # (V, L) int32, ids of characters
    lengths: Tensor  # (V,) int32, how many of a row are real
    characters: int  # how many there are

    @classmethod
    def empty(cls, words: int, shapes: dict[str, tuple[int, ...]], prefix: str) -> Spelling:
        """Room for the spellings that a saved model has, whose tensors have these shapes."""
        table, vectors = shapes.get(f"{prefix}.spellings", ()), shapes.get(f"{prefix}.characters.embedding.weight", ())
        room = torch.zeros(words, table[-1] if table else 0, dtype=torch.int32)
        return cls(room, torch.ones(words, dtype=torch.int32), vectors[0] if vectors else 0)


def spell(vocabulary: Vocabulary, longest: int) -> Spelling:
    """The spellings of a vocabulary's words, of which at most `longest` characters are read."""
    words = [word.decode("utf-8", "replace")[:longest] for word in vocabulary.words.to_pylist()]
    letters = {letter: i for i, letter in enumerate(sorted(set("".join(words))), FIRST_LETTER)}
    rows = [[BEGIN, FIRST_SPECIAL + i, END] for i in range(len(SPECIALS))]
    rows += [[BEGIN, *(letters[letter] for letter in word), END] for word in words]
    table = nn.utils.rnn.pad_sequence([torch.tensor(row, dtype=torch.int32) for row in rows], batch_first=True)
    lengths = torch.tensor([len(row) for row in rows], dtype=torch.int32)
    return Spelling(table, lengths, FIRST_LETTER + len(letters))


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


def spelled(spelling: Spelling, features: int, filters: tuple[int, ...], highways: int) -> Spellings:
    """New vectors of words: features of a character, numbers of filters of width 1, 2, 3, ..., highway layers."""
    wide = [(width, number) for width, number in enumerate(filters, 1) if number]
    cnn = CharacterCNN(spelling.characters, features, wide, highways=highways)
    return Spellings(cnn, spelling.table, spelling.lengths)
