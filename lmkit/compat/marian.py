"""Checkpoints of Marian's Transformers, as `transformers` keeps them, as translators of lmkit.

    translator = read_marian("opus-mt-de-en")        # a folder with config.json, model.safetensors and vocab.json
    translator.save("runs/opus-de-en")

The numbers are the same. Text is read and written in the pieces of the checkpoint's vocabulary, with spaces between:
`▁ein ▁Hund`, as `spm_encode` with the checkpoint's source.spm gives them. Letters: V pieces, D model size.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from lmkit.checkpoint import with_tensors
from lmkit.config import from_dict, to_dict
from lmkit.errors import LmkitError
from lmkit.nmt.encoder_decoder import Sizes
from lmkit.nmt.transformer_nmt import MARIAN, TransformerNMT, TransformerNMTConfig
from lmkit.nmt.translator import Translator
from lmkit.storage import map_arrays, member, read_json
from lmkit.text.tokenizer import SEPARATORS, WordTokenizer
from lmkit.text.vocabulary import PAD, SPECIALS, Vocabulary

ACTIVATIONS = {"swish": "swish", "silu": "swish", "relu": "relu", "gelu": "gelu"}
NEVER = -1e4  # logit of `<pad>`, which Marian has not beside the token that it begins with
LAYER = {
    "attention.input": [f"self_attn.{part}_proj" for part in "qkv"],
    "attention.output": ["self_attn.out_proj"],
    "attention_norm": ["self_attn_layer_norm"],
    "look.input": ["encoder_attn.q_proj"],
    "look.memory_input": [f"encoder_attn.{part}_proj" for part in "kv"],
    "look.output": ["encoder_attn.out_proj"],
    "look_norm": ["encoder_attn_layer_norm"],
    "feedforward.input": ["fc1"],
    "feedforward.output": ["fc2"],
    "feedforward_norm": ["final_layer_norm"],
}  # of a block, from what it is made
WANTED: dict[str, type] = {
    **{"d_model": int, "encoder_layers": int, "decoder_layers": int, "encoder_attention_heads": int},
    **{"encoder_ffn_dim": int, "activation_function": str, "eos_token_id": int, "pad_token_id": int},
}
ONE_VALUE = {"model_type": "marian", "share_encoder_decoder_embeddings": True, "tie_word_embeddings": True}


def read_marian(folder: str | Path) -> Translator:
    """The translator of a checkpoint in a local folder.

    Raises LmkitError for a checkpoint of another shape than Marian's, or whose files do not agree.
    """
    place = Path(folder)
    where = f"{place}/config.json"
    given = read_json(member(place, "config.json"))
    _check(given, where)
    pieces = _pieces(read_json(member(place, "vocab.json")), f"{place}/vocab.json")
    special = [pieces.get("<unk>"), given["pad_token_id"], given["eos_token_id"]]
    if special[0] is None or not all(0 <= int(token) < len(pieces) for token in special[1:]):
        raise LmkitError(f"{where}: its special tokens are not in vocab.json; restore the folder")
    words = [piece for piece, token in pieces.items() if token not in special]
    rows = [*special, *(pieces[word] for word in words)]
    tokenizer = WordTokenizer(Vocabulary([word.encode() for word in words]))
    config = _settings(given, where)
    path = member(place, "model.safetensors")
    saved = {name: torch.from_numpy(np.array(array)).float() for name, array in map_arrays(path).items()}
    arrays = _tensors(_Checkpoint(saved, str(path)), config, rows, scaled=bool(given.get("scale_embedding")))
    size = len(words) + len(SPECIALS)
    model = with_tensors(
        arrays, to_dict(config), lambda shapes: TransformerNMT(config, Sizes(size, size)), config=where, where=str(path)
    )
    return Translator(model, tokenizer, tokenizer, {"made_from": f"the Marian checkpoint {place}"}, name=str(place))


def _check(given: Mapping[str, Any], where: str) -> None:
    """LmkitError for a config that lacks something, or is of a network that lmkit has not."""
    for name, kind in WANTED.items():
        if type(given.get(name)) is not kind:
            raise LmkitError(f"{where}: {name} is missing or wrong; give the folder of a Marian checkpoint")
    heads = {"decoder_attention_heads": given["encoder_attention_heads"], "decoder_ffn_dim": given["encoder_ffn_dim"]}
    start = {"decoder_start_token_id": given["pad_token_id"]}
    for name, value in {**ONE_VALUE, **heads, **start}.items():
        if given.get(name, value) != value:
            raise LmkitError(f"{where}: {name} is {given[name]!r:.50}, and lmkit reads checkpoints with {value!r} only")
    if given["activation_function"] not in ACTIVATIONS:
        raise LmkitError(
            f"{where}: activation_function is {given['activation_function']!r:.50}; known are {', '.join(ACTIVATIONS)}"
        )


def _settings(given: Mapping[str, Any], where: str) -> TransformerNMTConfig:
    table = {
        **to_dict(MARIAN),
        "size": given["d_model"],
        "encoder_layers": given["encoder_layers"],
        "decoder_layers": given["decoder_layers"],
        "heads": given["encoder_attention_heads"],
        "feedforward": ACTIVATIONS[given["activation_function"]],
        "feedforward_size": given["encoder_ffn_dim"],
        "tied": "all" if given.get("scale_embedding") else "none",
    }
    return from_dict(TransformerNMTConfig, table, where=where)


def _pieces(table: Mapping[str, Any], where: str) -> dict[str, int]:
    """Ids by pieces, in the order of the ids.

    LmkitError if these are not the numbers from 0 on, or for a piece that no text can hold between spaces.
    """
    ids = list(table.values())
    if not all(type(token) is int for token in ids) or sorted(ids) != list(range(len(ids))):
        raise LmkitError(f"{where}: its ids are not the numbers from 0 on; restore the folder")
    for piece in table:
        try:
            whole = bool(piece) and not any(separator in piece.encode() for separator in SEPARATORS)
        except UnicodeEncodeError:
            whole = False
        if not whole:
            raise LmkitError(
                f"{where}: the piece {piece!r:.50} is empty, holds white space or is no text, so it cannot stand in a "
                "line; restore the folder"
            )
    return dict(sorted(table.items(), key=lambda item: int(item[1])))


class _Checkpoint:
    """The tensors of a checkpoint, which are taken by name."""

    def __init__(self, tensors: Mapping[str, Tensor], where: str) -> None:
        self.tensors, self.where = tensors, where

    def take(self, *names: str) -> Tensor:
        """Some tensors, one below the other; LmkitError if they are not there or do not fit together."""
        missing = [name for name in names if name not in self.tensors]
        if missing:
            raise LmkitError(f"{self.where}: has no tensor {missing[0]}; give a Marian checkpoint")
        found = [self.tensors[name] for name in names]
        if any(tensor.shape != found[0].shape or not tensor.ndim for tensor in found):
            raise LmkitError(f"{self.where}: {', '.join(names)} are not of one shape; restore the folder")
        return torch.cat(found)

    def words(self) -> tuple[Tensor, Tensor]:
        """The embeddings (V, D), and the bias of the logits (V,)."""
        return self.take("model.shared.weight"), self.take("final_logits_bias").reshape(-1)


def _tensors(saved: _Checkpoint, config: TransformerNMTConfig, rows: list[Any], *, scaled: bool) -> dict[str, Tensor]:
    """The tensors of `TransformerNMT` by their names; rows: of the checkpoint, for `<unk>`, `<s>`, `</s>` and words."""
    weight, bias = saved.words()
    if len(weight) != len(rows) or len(bias) != len(rows):
        raise LmkitError(f"{saved.where}: {len(weight):,} embeddings, and vocab.json has {len(rows):,} pieces")
    order = torch.tensor([*rows[:PAD], 0, *rows[PAD:]])
    words, logits = weight[order], bias[order]
    words[PAD], logits[PAD] = 0.0, NEVER
    result = {"output.bias": logits}
    if scaled:
        result["source_embedding.weight"] = words
    else:  # lmkit's embeddings are read times sqrt(D)
        result |= {f"{side}_embedding.weight": words / words.shape[1] ** 0.5 for side in ("source", "target")}
        result["output.weight"] = words
    for side, layers in (("encoder", config.encoder_layers), ("decoder", config.decoder_layers)):
        for i in range(min(layers, len(saved.tensors))):
            for name, parts in LAYER.items():
                if side == "decoder" or not name.startswith("look"):
                    for kind in ("weight", "bias"):
                        names = [f"model.{side}.layers.{i}.{part}.{kind}" for part in parts]
                        result[f"{side}.blocks.{i}.{name}.{kind}"] = saved.take(*names)
    return result
