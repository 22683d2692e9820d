"""Marian's checkpoints against the numbers that `transformers` computes, on a small network of random weights."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch

import lmkit
from lmkit import LmkitError
from lmkit.compat.marian import read_marian
from lmkit.text.vocabulary import PAD

GOLDEN = Path(__file__).parent / "golden" / "marian"
EXPECTED = json.loads((GOLDEN / "expected.json").read_text(encoding="utf-8"))
PIECES: list[str] = EXPECTED["pieces"]
PAIRS: list[dict[str, Any]] = EXPECTED["pairs"]
SOURCES, TARGETS = [pair["source"] for pair in PAIRS], [pair["target"] for pair in PAIRS]


def ids(line: str) -> list[int]:
    return [*(PIECES.index(piece) for piece in line.split()), 0]


def test_the_numbers_are_those_of_transformers(tmp_path: Path) -> None:
    translator = read_marian(GOLDEN)
    translator.save(tmp_path / "saved")
    again: Any = lmkit.load(tmp_path / "saved")
    scores = translator.token_scores(SOURCES, TARGETS)
    for pair, found, loaded in zip(PAIRS, scores, again.token_scores(SOURCES, TARGETS), strict=True):
        wanted = ids(pair["target"])
        expected = torch.tensor(pair["log_probs"], dtype=torch.float64)[torch.arange(len(wanted)), torch.tensor(wanted)]
        torch.testing.assert_close(torch.from_numpy(found), expected, rtol=1e-4, atol=1e-4)
        assert loaded.tolist() == found.tolist()


def test_every_logit_has_its_piece() -> None:
    translator = read_marian(GOLDEN)
    source = translator.source.encode(f"{SOURCES[0]}\n".encode()).ids
    given = translator.model.given(torch.tensor([[*source.tolist(), 2]]), torch.tensor([len(source) + 1]))
    found, _ = given.step(torch.tensor([1]), given.start(1))
    named = {"<s>": "<pad>"}
    tokens = [translator.target.vocabulary.token(i) for i in range(found.shape[1]) if i != PAD]
    order = [PIECES.index(named.get(token, token)) for token in tokens]
    assert sorted(order) == list(range(len(PIECES)))
    rest = [i for i in range(found.shape[1]) if i != PAD]
    expected = torch.tensor(PAIRS[0]["log_probs"][0])[order]
    torch.testing.assert_close(found[0, rest], expected, rtol=1e-4, atol=1e-4)
    assert float(found[0, PAD].exp()) == 0


@pytest.mark.parametrize("changes", [{"activation_function": "relu"}, {"scale_embedding": False}])
def test_variants_beside_transformers(changes: dict[str, Any], tmp_path: Path) -> None:
    """The same weights under another config, where the peer is installed."""
    transformers = pytest.importorskip("transformers")
    shutil.copytree(GOLDEN, tmp_path / "m")
    config = json.loads((GOLDEN / "config.json").read_text())
    (tmp_path / "m/config.json").write_text(json.dumps({**config, **changes}))
    peer = transformers.MarianMTModel.from_pretrained(tmp_path / "m").eval()
    for pair, found in zip(PAIRS, read_marian(tmp_path / "m").token_scores(SOURCES, TARGETS), strict=True):
        wanted = ids(pair["target"])
        with torch.no_grad():
            inputs = torch.tensor([[7, *wanted[:-1]]])
            logits = peer(torch.tensor([ids(pair["source"])]), decoder_input_ids=inputs).logits[0]
        expected = logits.double().log_softmax(-1)[torch.arange(len(wanted)), torch.tensor(wanted)]
        torch.testing.assert_close(torch.from_numpy(found), expected, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize(
    ("file", "change", "message"),
    [
        ("config.json", {"model_type": "bart"}, "model_type is 'bart'"),
        ("config.json", {"activation_function": "tanh"}, "known are swish"),
        ("config.json", {"decoder_ffn_dim": 7}, "decoder_ffn_dim is 7"),
        ("config.json", {"d_model": 10**30}, "config.json"),
        ("config.json", {"encoder_layers": 10**9}, "has no tensor model.encoder.layers.2|encoder_layers is"),
        ("config.json", {"encoder_layers": -1}, "at least 1"),
        ("config.json", {"d_model": "x"}, "d_model is missing or wrong"),
        ("config.json", {"pad_token_id": 99, "decoder_start_token_id": 99}, "special tokens are not in vocab"),
        ("vocab.json", {"▁new": 8}, "8 embeddings, and vocab.json has 9 pieces"),
        ("vocab.json", {"▁new": 7}, "not the numbers from 0 on"),
        *(
            ("vocab.json", {piece: 8}, rf"vocab\.json: the piece {re.escape(repr(piece))} is empty, holds white space")
            for piece in ("\ud800", "a\nb", "a b", "a\tb", "a\0", "\r", "")
        ),
    ],
)
def test_checkpoints_of_other_shapes(file: str, change: dict[str, Any], message: str, tmp_path: Path) -> None:
    for name in ("config.json", "vocab.json", "model.safetensors"):
        shutil.copy(GOLDEN / name, tmp_path)
    path = tmp_path / file
    path.write_text(json.dumps({**json.loads(path.read_text()), **change}))
    with pytest.raises(LmkitError, match=message) as caught:
        read_marian(tmp_path)
    assert "\n" not in str(caught.value)
