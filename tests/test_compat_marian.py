"""Marian's checkpoints against the numbers that `transformers` computes, on a small network made here."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import torch

import lmkit
from lmkit import LmkitError
from lmkit.compat.marian import read_marian
from lmkit.text.vocabulary import PAD

transformers = pytest.importorskip("transformers")
PIECES = ["</s>", "<unk>", "▁ein", "▁Hund", "▁a", "▁dog", "s", "<pad>"]
SOURCES, TARGETS = ["▁ein ▁Hund", "▁Hund"], ["▁a ▁dog s", "▁dog"]


def checkpoint(folder: Path, **changes: Any) -> Any:
    """A network of random weights in a folder."""
    torch.manual_seed(3)
    config = transformers.MarianConfig(
        vocab_size=len(PIECES),
        **{"d_model": 16, "encoder_layers": 2, "decoder_layers": 1, "pad_token_id": 7, "decoder_start_token_id": 7},
        **{"encoder_attention_heads": 4, "decoder_attention_heads": 4, "encoder_ffn_dim": 24, "decoder_ffn_dim": 24},
        **{"eos_token_id": 0, "forced_eos_token_id": 0, "activation_function": "swish", "scale_embedding": True},
    )
    for name, value in changes.items():
        setattr(config, name, value)
    model = transformers.MarianMTModel(config).eval()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "embed_positions" not in name:
                parameter.add_(0.3 * torch.randn_like(parameter))
        model.final_logits_bias.normal_()
    model.save_pretrained(folder)
    (folder / "vocab.json").write_text(json.dumps({piece: i for i, piece in enumerate(PIECES)}))
    return model


def ids(line: str) -> list[int]:
    return [*(PIECES.index(piece) for piece in line.split()), 0]


@pytest.mark.parametrize("changes", [{}, {"activation_function": "relu"}, {"scale_embedding": False}])
def test_the_numbers_are_those_of_transformers(changes: dict[str, Any], tmp_path: Path) -> None:
    peer = checkpoint(tmp_path / "m", **changes)
    translator = read_marian(tmp_path / "m")
    translator.save(tmp_path / "saved")
    again: Any = lmkit.load(tmp_path / "saved")
    scores = translator.token_scores(SOURCES, TARGETS)
    for source, target, found, loaded in zip(
        SOURCES, TARGETS, scores, again.token_scores(SOURCES, TARGETS), strict=True
    ):
        wanted = ids(target)
        with torch.no_grad():
            logits = peer(torch.tensor([ids(source)]), decoder_input_ids=torch.tensor([[7, *wanted[:-1]]])).logits[0]
        expected = logits.double().log_softmax(-1)[torch.arange(len(wanted)), torch.tensor(wanted)]
        torch.testing.assert_close(torch.from_numpy(found), expected, rtol=1e-4, atol=1e-4)
        assert loaded.tolist() == found.tolist()


def test_every_logit_has_its_piece(tmp_path: Path) -> None:
    peer = checkpoint(tmp_path / "m")
    translator = read_marian(tmp_path / "m")
    source = translator.source.encode("▁ein ▁Hund\n".encode()).ids
    given = translator.model.given(torch.tensor([[*source.tolist(), 2]]), torch.tensor([3]))
    found, _ = given.step(torch.tensor([1]), given.start(1))
    with torch.no_grad():
        logits = peer(torch.tensor([ids("▁ein ▁Hund")]), decoder_input_ids=torch.tensor([[7]])).logits[0, 0]
    named = {"<s>": "<pad>"}
    tokens = [translator.target.vocabulary.token(i) for i in range(found.shape[1]) if i != PAD]
    order = [PIECES.index(named.get(token, token)) for token in tokens]
    assert sorted(order) == list(range(len(PIECES)))
    rest = [i for i in range(found.shape[1]) if i != PAD]
    torch.testing.assert_close(found[0, rest], logits.log_softmax(-1)[order], rtol=1e-4, atol=1e-4)
    assert float(found[0, PAD].exp()) == 0


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
    checkpoint(tmp_path)
    path = tmp_path / file
    path.write_text(json.dumps({**json.loads(path.read_text()), **change}))
    with pytest.raises(LmkitError, match=message) as caught:
        read_marian(tmp_path)
    assert "\n" not in str(caught.value)
