"""Joey NMT (package `joeynmt`) as a peer: its network with the weights of ours, a step of its training, its search."""

from __future__ import annotations

import logging
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import torch
from torch import Tensor

from lmkit.nmt.batches import PairBatch
from lmkit.nmt.recurrent_nmt import Luong
from lmkit.text.vocabulary import BOS, EOS, PAD

OURS = (0, 3, 1, 2)  # our ids of its <unk>, <pad>, <s> and </s>
THEIRS = torch.tensor(sorted(range(4), key=OURS.__getitem__))  # its ids of our special tokens
NAME = "Joey NMT"


def installed() -> bool:
    """Whether it can be imported."""
    try:
        import joeynmt.model
        import joeynmt.search  # noqa: F401
    except ImportError:
        return False
    return True


def theirs(ids: Tensor) -> Tensor:
    """Our ids as it numbers them."""
    return torch.where(ids < len(OURS), THEIRS.to(ids.device)[ids.clamp(max=len(OURS) - 1)], ids)


def network(model: Luong) -> Any:
    """Its network of the same sizes, with the same weights. Keys and what is predicted from have its decoder's size."""
    from joeynmt.model import build_model

    logging.getLogger("joeynmt.model").setLevel(logging.WARNING)
    config, device = model.config, model.device
    side = {"embeddings": {"embedding_dim": config.embedding, "scale": False}, "rnn_type": "lstm", "num_layers": 1}
    side |= {"type": "recurrent", "dropout": 0.0}
    settings = {
        **{"initializer": "xavier_uniform", "bias_initializer": "zeros", "embed_initializer": "normal"},
        **{"init_gain": 1.0, "embed_init_weight": 0.1, "lstm_forget_gate": 1.0},
        **{"tied_embeddings": False, "tied_softmax": False},
        "encoder": {**side, "hidden_size": config.encoder, "bidirectional": True},
        "decoder": {
            **side,
            **{"hidden_size": config.hidden, "hidden_dropout": 0.0, "input_feeding": True},
            **{"init_hidden": "bridge", "attention": "bahdanau", "activation": "tanh"},
        },
    }
    embeddings: tuple[Any, ...] = (model.source_embedding, model.target_embedding)
    sizes = [len(embedding.weight) for embedding in embeddings]
    peer = build_model(settings, *map(_vocabulary, sizes))
    peer.load_state_dict(_weights(model))
    peer.loss_function = ("crossentropy", config.label_smoothing)
    return peer.to(device)


def _vocabulary(size: int) -> Any:
    from joeynmt.vocabulary import Vocabulary

    names = {"unk": "<unk>", "pad": "<pad>", "bos": "<s>", "eos": "</s>"}
    special: dict[str, Any] = {f"{name}_token": token for name, token in names.items()}
    special |= {f"{name}_id": place for place, name in enumerate(names)}
    config = SimpleNamespace(**special, sep_token=None, lang_tags=[])
    return Vocabulary([f"w{i}" for i in range(len(names), size)], config)


def _weights(model: Any) -> dict[str, Tensor]:
    """Its names for our weights."""
    mine = model.state_dict()
    look = "decoder.recurrence."
    found = {
        "decoder.att_vector_layer.weight": torch.cat((mine[look + "state.weight"], mine[look + "context.weight"]), 1),
        "decoder.att_vector_layer.bias": mine[look + "state.bias"],
        "decoder.output_layer.weight": mine["output.weight"],
        "decoder.attention.key_layer.weight": mine[look + "alignment.memory.weight"],
        "decoder.attention.query_layer.weight": mine[look + "alignment.query.weight"],
        "decoder.attention.energy_layer.weight": mine[look + "alignment.scale"][None],
        "decoder.bridge_layer.weight": mine["decoder.bridge.projection.weight"],
        "decoder.bridge_layer.bias": mine["decoder.bridge.projection.bias"],
    }
    for part in ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0"):
        for way in ("", "_reverse"):
            found[f"encoder.rnn.{part}{way}"] = mine[f"encoder.recurrence.{part}{way}"]
        found[f"decoder.rnn.{part}"] = mine[f"{look}recurrence.{part}"]
    for name, embedding in (("src", model.source_embedding), ("trg", model.target_embedding)):
        found[f"{name}_embed.lut.weight"] = embedding.weight.detach() * embedding.scale
    for name in ("src_embed.lut.weight", "trg_embed.lut.weight", "decoder.output_layer.weight"):
        rows = [*OURS, *range(len(OURS), len(found[name]))]
        found[name] = found[name][rows]
    return found


def batch(source: Tensor, lengths: Tensor, targets: Tensor | None = None) -> Any:
    """Its batch of sources (B, S) with lengths (B,), and targets (B, T) that end with `</s>`."""
    from joeynmt.batch import Batch

    if targets is not None:
        targets = theirs(torch.cat((torch.full_like(targets[:, :1], BOS), targets), 1))
    index = torch.arange(len(source))
    made = Batch(theirs(source), lengths, None, targets, None, index, source.device, OURS.index(PAD), OURS.index(EOS))
    made.src_length = made.src_length.cpu()  # packing wants them there
    return made


def training(model: Luong, batches: list[PairBatch], learning_rate: float) -> Callable[[], None]:
    """A call that takes a step for each batch: what its `TrainManager` does between two batches, in float32."""
    peer = network(model).train()
    optimizer = torch.optim.AdamW(peer.parameters(), lr=learning_rate, betas=(0.9, 0.999), weight_decay=0.0)
    made = [batch(each.source, each.source_lengths, each.targets) for each in batches]

    def steps() -> None:
        for each in made:
            each.sort_by_src_length()
            total, *_ = peer(return_type="loss", **vars(each))
            each.normalize(total, "tokens").backward()
            optimizer.step()
            peer.zero_grad()

    return steps


@torch.no_grad()
def log_probs(model: Luong, given: PairBatch) -> Tensor:
    """Of the targets of a batch, (B, T), 0 at padding."""
    peer, each = network(model).eval(), batch(given.source, given.source_lengths, given.targets)
    each.sort_by_src_length()
    _, scores, *_ = peer(return_type="loss", **vars(each))
    found = scores.gather(2, each.trg[:, :, None])[:, :, 0].masked_fill(each.trg == OURS.index(PAD), 0.0)
    return found[each.indices.argsort()]  # type: ignore[no-any-return]


def translating(
    model: Luong, sources: list[tuple[Tensor, Tensor]], beam: int, shortest: int, longest: int
) -> Callable[[], list[list[int]]]:
    """A call that gives a translation of so many tokens for each source, in our ids; `</s>` where it ends earlier."""
    from joeynmt.search import search

    peer = network(model).eval()

    def translate() -> list[list[int]]:
        found: list[list[int]] = []
        for source, lengths in sources:
            each = batch(source, lengths)
            each.sort_by_src_length()
            order = each.indices.argsort().cpu().numpy()
            tokens, _, _ = search(peer, each, longest, beam, 0.0, min_output_length=shortest, generate_unk=True)
            rows = tokens.astype(np.int64)[order]
            found += np.where(rows < len(OURS), np.array(OURS)[rows.clip(max=len(OURS) - 1)], rows).tolist()
        return [row[: row.index(EOS) + 1] if EOS in row else row for row in found]

    return translate
