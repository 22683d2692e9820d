"""lmkit/neural/character_lm.py: how words are spelt for it, and that it reads them by their spelling."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

import lmkit
from lmkit.errors import LmkitError
from lmkit.neural.character_lm import LARGE, CharacterConfig, CharacterLM
from lmkit.nn.spelling import Spelling, spell
from lmkit.storage import map_arrays, write_arrays
from lmkit.text.tokenizer import WordTokenizer
from lmkit.text.vocabulary import BOS, EOS, Vocabulary
from lmkit.text_model import TextModel

WORDS = Vocabulary([b"a", b"cab", b"</s", "\u00e9a".encode(), b"bbbbbbbb"])
CONFIG = CharacterConfig(characters=4, filters=(2, 3), hidden=6, longest=5)


def build() -> CharacterLM:
    torch.manual_seed(1)
    return CharacterLM.build(CONFIG, WORDS).eval()


def test_spellings() -> None:
    table, lengths, characters = spell(WORDS, longest=5)
    # 0 after the end, 1 and 2 around a word, 3 to 6 the special tokens, then / < a b c s é
    assert table.tolist() == [
        [1, 3, 2, 0, 0, 0, 0],
        [1, 4, 2, 0, 0, 0, 0],
        [1, 5, 2, 0, 0, 0, 0],
        [1, 6, 2, 0, 0, 0, 0],
        [1, 9, 2, 0, 0, 0, 0],
        [1, 11, 9, 10, 2, 0, 0],
        [1, 8, 7, 12, 2, 0, 0],
        [1, 13, 9, 2, 0, 0, 0],
        [1, 10, 10, 10, 10, 10, 2],
    ]
    assert lengths.tolist() == [3, 3, 3, 3, 3, 5, 5, 4, 7]
    assert characters == 14


def test_words_are_read_by_their_spelling() -> None:
    """Tables of all words, kept while weights stay, hold what each word gives alone."""
    model = build()
    ids = torch.arange(len(WORDS))[None]
    with torch.no_grad():
        kept = model.embed(ids)
    torch.testing.assert_close(kept, model.embed(ids).detach())  # with gradients: each type once
    assert torch.equal(kept[0, BOS], kept[0, EOS])
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.1, fused=True)
    model.embed(ids).sum().backward()
    optimizer.step()
    with torch.no_grad():
        moved = model.embed(ids)
    assert not torch.allclose(kept, moved)
    torch.testing.assert_close(moved, model.embed(ids).detach())
    with torch.no_grad():
        kept = model.embed(ids)
        for parameter in model.embedding.parameters():
            parameter.mul_(2)
        fresh = model.embed(ids)
    assert not torch.allclose(kept, fresh)
    torch.testing.assert_close(fresh, model.embed(ids).detach())


@pytest.mark.parametrize(
    ("config", "size", "published"), [(CharacterConfig(), 525, 5e6), (LARGE, 1100, 19e6)], ids=["small", "large"]
)
def test_sizes_of_the_paper(config: CharacterConfig, size: int, published: float) -> None:
    """Kim et al. 2016, tables 2 and 3: 5 and 19 million parameters on the Penn Treebank (10,000 words)."""
    table, lengths = torch.zeros(10_000, 21, dtype=torch.int32), torch.ones(10_000, dtype=torch.int32)
    with torch.device("meta"):
        model = CharacterLM(config, Spelling(table, lengths, 51))
    assert model.embedding.characters.out_features == size
    assert sum(p.numel() for p in model.parameters()) == pytest.approx(published, rel=0.1)


@pytest.mark.parametrize(
    ("name", "place", "value"),
    [("spellings", (0, 0), 99), ("spellings", (3, 1), -1), ("lengths", 2, 0), ("lengths", 2, 99)],
)
def test_a_damaged_table_of_spellings_is_refused(tmp_path: Path, name: str, place: object, value: int) -> None:
    model = build()
    TextModel(model, WordTokenizer(WORDS), {}).save(tmp_path / "m")
    path = tmp_path / "m/model.safetensors"
    arrays = {key: np.array(array) for key, array in map_arrays(path).items()}
    arrays[f"embedding.{name}"][place] = value  # type: ignore[call-overload]
    path.unlink()
    write_arrays(path, arrays)
    with pytest.raises(LmkitError, match=r"model\.safetensors: spellings"):
        lmkit.load(tmp_path / "m")
