"""Peers for a Transformer of Marian's shape: CTranslate2, and `transformers`, both with the weights of ours."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from lmkit.compat.marian import read_marian
from lmkit.nmt.transformer_nmt import TransformerNMT, TransformerNMTConfig
from lmkit.nn.attention import sinusoidal
from lmkit.text.vocabulary import BOS, EOS, PAD, SPECIALS

LONGEST = 512  # positions there is room for
Search = Callable[[], list[list[int]]]


def installed(name: str) -> bool:
    """Whether a peer can be imported."""
    try:
        __import__(name)
    except ImportError:
        return False
    return True


# --- CTranslate2 -------------------------------------------------------------------------------------------------


def ctranslate2(
    model: TransformerNMT, folder: Path, precision: str, sources: list[list[int]], *, beam: int, length: int, rows: int
) -> Search:
    """A call that gives its translations of exactly `length` tokens; rows: sentences of a batch.

    One worker with the threads that torch has. precision: its `compute_type`. The model is written through its
    specification, tensor by tensor; `<pad>`, which stands last of the special tokens, it has not.
    """
    import ctranslate2

    if not folder.exists():
        folder.mkdir()
        _specification(model).save(str(folder))
    threads = torch.get_num_threads()
    translator = ctranslate2.Translator(
        str(folder), device="cpu", compute_type=precision, inter_threads=1, intra_threads=threads
    )
    texts = [[str(token) for token in source] for source in sources]

    def translate() -> list[list[int]]:
        found = translator.translate_batch(
            texts,
            beam_size=beam,
            length_penalty=0.0,
            min_decoding_length=length,
            max_decoding_length=length,
            max_batch_size=rows,
        )
        return [[int(token) for token in each.hypotheses[0]] for each in found]

    return translate


def _specification(model: TransformerNMT) -> Any:
    from ctranslate2.specs import common_spec, transformer_spec

    config = model.config
    spec = transformer_spec.TransformerSpec.from_config(
        (config.encoder_layers, config.decoder_layers),
        config.heads,
        pre_norm=False,
        activation=common_spec.Activation.SWISH,
    )
    embedding = model.source_embedding
    positions = sinusoidal(torch.arange(LONGEST), config.size, halves=True)
    for side, mine in ((spec.encoder, model.encoder), (spec.decoder, model.decoder)):
        side.scale_embeddings = float(embedding.scale)  # type: ignore[arg-type]
        side.position_encodings.encodings = positions.numpy()
        words = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        words.weight = _without_padding(embedding.weight)  # type: ignore[arg-type]
        for layer, block in zip(side.layer, mine.blocks, strict=True):  # type: ignore[arg-type]
            _linear(layer.self_attention.linear[0], block.attention.input)
            _linear(layer.self_attention.linear[1], block.attention.output)
            _norm(layer.self_attention.layer_norm, block.attention_norm)
            if block.look is not None:
                parts = (block.look.input, block.look.memory_input, block.look.output)
                for given, part in zip(layer.attention.linear, parts, strict=True):
                    _linear(given, part)
                _norm(layer.attention.layer_norm, block.look_norm)
            _linear(layer.ffn.linear_0, block.feedforward.input)
            _linear(layer.ffn.linear_1, block.feedforward.output)
            _norm(layer.ffn.layer_norm, block.feedforward_norm)
    assert model.output.bias is not None
    spec.decoder.projection.weight = _without_padding(model.output.weight)
    spec.decoder.projection.bias = _without_padding(model.output.bias)
    names = [str(i) for i in range(len(model.output.weight)) if i != PAD]
    spec.register_source_vocabulary(names)
    spec.register_target_vocabulary(names)
    spec.config.unk_token, spec.config.bos_token, spec.config.eos_token = "0", str(BOS), str(EOS)
    spec.config.decoder_start_token, spec.config.add_source_eos = str(BOS), False
    spec.validate()
    spec.optimize()
    return spec


def _without_padding(tensor: Tensor) -> Any:
    tensor = tensor.detach().cpu()
    return torch.cat((tensor[:PAD], tensor[PAD + 1 :])).numpy()


def _linear(given: Any, mine: nn.Linear) -> None:
    given.weight, given.bias = mine.weight.detach().numpy(), mine.bias.detach().numpy()


def _norm(given: Any, mine: Any) -> None:
    given.gamma, given.beta = mine.weight.detach().numpy(), mine.bias.detach().numpy()


# --- transformers ------------------------------------------------------------------------------------------------


def transformers(
    folder: Path,
    config: TransformerNMTConfig,
    vocabulary: int,
    sources: list[list[int]],
    *,
    beam: int,
    length: int,
    rows: int,
    device: str,
) -> tuple[TransformerNMT, Search]:
    """A random network of `transformers`, as lmkit reads it, and its translations of exactly `length` tokens as a call.

    sources: our ids with `</s>`, as its translations. Its pieces are numbered `<unk>`, `</s>`, words, `<pad>`.
    """
    from transformers import MarianConfig, MarianMTModel

    words = vocabulary - len(SPECIALS)
    padding = words + 2
    settings: dict[str, Any] = {
        **{"vocab_size": words + 3, "d_model": config.size, "scale_embedding": True, "init_std": 0.05},
        **{"encoder_layers": config.encoder_layers, "decoder_layers": config.decoder_layers},
        **{f"{side}_attention_heads": config.heads for side in ("encoder", "decoder")},
        **{f"{side}_ffn_dim": config.feedforward_size for side in ("encoder", "decoder")},
        **{"activation_function": "swish", "max_position_embeddings": LONGEST},
        **{"eos_token_id": 1, "pad_token_id": padding, "decoder_start_token_id": padding},
        **{"forced_eos_token_id": None, "bos_token_id": None},
    }
    peer = MarianMTModel(MarianConfig(**settings)).eval()
    peer.save_pretrained(folder)
    pieces = ["<unk>", "</s>", *(f"w{i}" for i in range(words)), "<pad>"]
    (folder / "vocab.json").write_text(json.dumps({piece: i for i, piece in enumerate(pieces)}), encoding="utf-8")
    model = read_marian(folder).model
    assert isinstance(model, TransformerNMT)
    peer = peer.to(device)
    shift = len(SPECIALS) - 2  # of words
    ours = {0: 0, EOS: 1}
    given = [[ours.get(token, token - shift) for token in source] for source in sources]

    @torch.no_grad()
    def translate() -> list[list[int]]:
        found: list[list[int]] = []
        for start in range(0, len(given), rows):
            part = given[start : start + rows]
            width = max(map(len, part))
            ids = torch.tensor([[*row, *[padding] * (width - len(row))] for row in part]).to(device)
            made = peer.generate(
                ids,
                attention_mask=(ids != padding).long(),
                num_beams=beam,
                bad_words_ids=[[padding]],  # as published checkpoints have it
                do_sample=False,
                length_penalty=0.0,
                min_new_tokens=length,
                max_new_tokens=length,
            )
            found += [[token + shift if token > 1 else 0 for token in row[1:]] for row in made.tolist()]
        return found

    return model, translate
