"""Each kind of translation model against its formulas in a plain loop, or against another implementation, float64."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from lmkit.config import from_dict
from lmkit.errors import LmkitError
from lmkit.nmt.convolutional_nmt import HALF, ConvSeq2Seq, ConvSeq2SeqConfig
from lmkit.nmt.encoder_decoder import EncoderDecoder, Sizes
from lmkit.nmt.encoders import RecurrentEncoder, reversed_rows
from lmkit.nmt.recurrent_nmt import CHO, JOEY, SUTSKEVER, Luong, Seq2Seq, Seq2SeqConfig
from lmkit.nmt.transformer_nmt import BASE, MARIAN, TransformerNMT, TransformerNMTConfig
from lmkit.nn.transformer_block import Source, TransformerBlock
from lmkit.text.vocabulary import BOS, EOS, PAD, Vocabulary

SIZES = Sizes(9, 11)
SENTENCE, TARGET = [4, 6, 5, EOS], [7, 4, 10, EOS]


def fresh(cls: Any, config: Any) -> Any:
    torch.manual_seed(2)
    model = cls(config, SIZES).double().eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(0.1 * torch.randn_like(parameter))
    return model


def scores(model: EncoderDecoder) -> Tensor:
    """Of the target, token by token (T,)."""
    given = model.given(torch.tensor([SENTENCE]), torch.tensor([len(SENTENCE)]))
    return given.log_probs(torch.tensor([TARGET]), torch.tensor([len(TARGET)]))[0][0]


def picked(logits: list[Tensor]) -> Tensor:
    return torch.stack([row.log_softmax(-1)[token] for row, token in zip(logits, TARGET, strict=True)])


def word(embedding: Any, token: int) -> Tensor:
    return embedding.weight[token] * embedding.scale  # type: ignore[no-any-return]


# --- without attention ------------------------------------------------------------------------------------------------


def gru(layer: Any, place: str, x: Tensor, h: Tensor) -> Tensor:
    W, U, b, d = (getattr(layer, f"{name}_{place}") for name in ("weight_ih", "weight_hh", "bias_ih", "bias_hh"))
    a, u = (W @ x + b).chunk(3), (U @ h + d).chunk(3)
    r, z = torch.sigmoid(a[0] + u[0]), torch.sigmoid(a[1] + u[1])
    return (1 - z) * torch.tanh(a[2] + r * u[2]) + z * h


def test_the_fixed_vector_of_cho_et_al() -> None:
    model = fresh(Seq2Seq, Seq2SeqConfig(embedding=5, encoder=4, hidden=6, readout=3, tied="none"))
    decoder = model.decoder
    h = torch.zeros(4).double()
    for token in SENTENCE:
        h = gru(model.encoder.recurrence, "l0", word(model.source_embedding, token), h)
    c = torch.tanh(decoder.context.weight @ h)
    s = torch.tanh(decoder.first.weight @ c)
    logits = []
    for token in [BOS, *TARGET[:-1]]:
        y = word(model.target_embedding, token)
        s = gru(decoder.recurrence, "l0", torch.cat((y, c)), s)
        read = decoder.state_readout.weight @ s + decoder.state_readout.bias
        read = read + decoder.word_readout.weight @ y + decoder.context_readout.weight @ c
        t = torch.stack([max(read[2 * i], read[2 * i + 1]) for i in range(3)])
        logits.append(model.output.weight @ t + model.output.bias)
    torch.testing.assert_close(scores(model), picked(logits), rtol=1e-10, atol=1e-10)


def test_the_first_state_of_sutskever_et_al() -> None:
    """By torch.nn.LSTM, whose names and layout the layers have; the source goes in from its end."""
    config = Seq2SeqConfig(
        **{"cell": "lstm", "context": "initial", "reverse": True, "embedding": 5, "encoder": 6, "hidden": 6},
        **{"encoder_layers": 2, "layers": 2, "readout": 6, "tied": "none"},
    )
    model = fresh(Seq2Seq, config)
    peers = [nn.LSTM(5, 6, 2, batch_first=True).double() for _ in range(2)]
    for peer, side in zip(peers, (model.encoder, model.decoder), strict=True):
        peer.load_state_dict(side.recurrence.state_dict())
    source = torch.stack([word(model.source_embedding, token) for token in reversed(SENTENCE)])[None]
    target = torch.stack([word(model.target_embedding, token) for token in [BOS, *TARGET[:-1]]])[None]
    with torch.no_grad():
        _, state = peers[0](source)
        hidden, _ = peers[1](target, state)
        logits = list(hidden[0] @ model.output.weight.T + model.output.bias)
    torch.testing.assert_close(scores(model), picked(logits), rtol=1e-10, atol=1e-10)


def test_rows_are_reversed_up_to_their_ends() -> None:
    x = torch.arange(8.0).view(2, 4, 1)
    turned = reversed_rows(x, torch.tensor([3, 4]))
    assert turned[:, :, 0].tolist() == [[2, 1, 0, 3], [7, 6, 5, 4]]
    encoder = RecurrentEncoder("gru", 3, 4, bidirectional=False, reverse=True).double()
    x, lengths = torch.randn(2, 4, 3).double(), torch.tensor([2, 4])
    memory = encoder(x, lengths)
    torch.testing.assert_close(memory.summary, memory.states[:, 0])  # what was read last stands first


def test_the_published_sizes() -> None:
    assert (CHO.hidden, CHO.readout, CHO.embedding, CHO.context) == (1000, 500, 100, "every")
    assert (SUTSKEVER.layers, SUTSKEVER.hidden, SUTSKEVER.cell, SUTSKEVER.reverse) == (4, 1000, "lstm", True)


def test_a_decoder_that_begins_with_other_states_is_refused() -> None:
    with pytest.raises(LmkitError, match="begins with the last states of the encoder must have its cells"):
        Seq2Seq(Seq2SeqConfig(context="initial", hidden=6, encoder=4), SIZES)


# --- Luong ----------------------------------------------------------------------------------------------------------


def test_joey_nmt_s_network_has_its_parameters() -> None:
    """11.1 million with 6,000 pieces a side, as Joey NMT counts."""
    with torch.device("meta"):
        model = Luong(JOEY, Sizes(6000, 6000))
    embeddings = output = 6000 * 256
    encoder = 2 * (4 * 256 * (256 + 256) + 2 * 4 * 256)
    decoder = 4 * 512 * (256 + 512 + 512) + 2 * 4 * 512
    attention, bridge, vector = 512 * 512 + 512 * 512 + 512, 512 * 512 + 512, 512 * 1024 + 512
    output = 6000 * 512
    assert model.parameter_count == 2 * embeddings + encoder + decoder + attention + bridge + vector + output
    assert round(model.parameter_count / 1e6, 1) == 11.1


# --- Transformer ------------------------------------------------------------------------------------------------------


def copied(block: TransformerBlock, peer: Any) -> None:
    """The weights of a block into torch's layer, of a decoder if it looks at a source."""
    pairs = [(peer.self_attn, block.attention.input, None, block.attention.output)]
    norms = [block.attention_norm]
    if block.look is not None:
        pairs.append((peer.multihead_attn, block.look.input, block.look.memory_input, block.look.output))
        norms.append(block.look_norm)
    for theirs, first, second, last in pairs:
        for name in ("weight", "bias"):
            parts = [getattr(first, name)] + ([] if second is None else [getattr(second, name)])
            getattr(theirs, f"in_proj_{name}").copy_(torch.cat(parts))
            getattr(theirs.out_proj, name).copy_(getattr(last, name))
    for layer, ours in ((peer.linear1, block.feedforward.input), (peer.linear2, block.feedforward.output)):
        layer.load_state_dict(ours.state_dict())
    for i, norm in enumerate([*norms, block.feedforward_norm], 1):
        getattr(peer, f"norm{i}").load_state_dict(norm.state_dict())


@pytest.mark.parametrize("post_norm", [False, True])
@pytest.mark.parametrize("decoder", [False, True])
def test_blocks_are_those_of_torch(decoder: bool, post_norm: bool, device: torch.device) -> None:
    torch.manual_seed(4)
    options: Any = {"memory_size": 8} if decoder else {"causal": False}
    block = TransformerBlock(
        8, 2, feedforward="relu", feedforward_size=12, post_norm=post_norm, **options
    ).double().to(device)  # fmt: skip
    kind = nn.TransformerDecoderLayer if decoder else nn.TransformerEncoderLayer
    peer: Any = kind(8, 2, 12, dropout=0.0, batch_first=True, norm_first=not post_norm).double().to(device)
    x, memory = torch.randn(3, 5, 8, device=device).double(), torch.randn(3, 4, 8, device=device).double()
    lengths, source_lengths = torch.tensor([5, 2, 3], device=device), torch.tensor([4, 1, 2], device=device)
    beyond = torch.arange(5, device=device) >= lengths[:, None]
    with torch.no_grad():
        for parameter in block.parameters():
            parameter.add_(0.2 * torch.randn_like(parameter))
        copied(block, peer)
    if decoder:
        assert block.look is not None
        hidden = torch.arange(4, device=device) >= source_lengths[:, None]
        future = torch.ones(5, 5, dtype=torch.bool, device=device).triu(1)
        wanted = peer(x, memory, tgt_mask=future, memory_key_padding_mask=hidden)
        found = block(x, None, Source(block.look.project(memory), source_lengths))
    else:
        wanted, found = peer(x, src_key_padding_mask=beyond), block(x, lengths)
        wanted, found = wanted[~beyond], found[~beyond]
    torch.testing.assert_close(found, wanted, rtol=1e-10, atol=1e-10)


def test_a_transformer_is_embeddings_positions_blocks_and_output() -> None:
    """Vaswani et al. 2017, post-norm, from the parts that are tested above."""
    config = replace(BASE, size=8, heads=2, encoder_layers=2, decoder_layers=2, feedforward_size=None, tied="none")
    model = fresh(TransformerNMT, config)

    def embed(embedding: Any, tokens: list[int]) -> Tensor:
        rows = []
        for position, token in enumerate(tokens):
            angles = [position / 10000 ** (2 * (i // 2) / 8) for i in range(8)]
            added = [math.cos(angle) if i % 2 else math.sin(angle) for i, angle in enumerate(angles)]
            rows.append(word(embedding, token) + torch.tensor(added).double())
        return torch.stack(rows)[None]

    memory = embed(model.source_embedding, SENTENCE)
    for block in model.encoder.blocks:
        memory = block(memory)
    hidden = embed(model.target_embedding, [BOS, *TARGET[:-1]])
    for block in model.decoder.blocks:
        hidden = block(hidden, None, Source(block.look.project(memory), None))
    logits = list(hidden[0] @ model.output.weight.T + model.output.bias)
    torch.testing.assert_close(scores(model), picked(logits), rtol=1e-6, atol=1e-6)  # sines are float32


@pytest.mark.parametrize("activation", ["swish", "relu"])
def test_marian_s_network(activation: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A number at a time: embeddings times sqrt(D), sines before cosines, layers with norms after, one matrix at both
    ends with a bias of the logits, whatever stands beside the sentence in its batch."""
    changes: Any = {"size": 8, "heads": 2, "encoder_layers": 2, "decoder_layers": 2, "feedforward_size": 6}
    torch.manual_seed(2)
    model = TransformerNMT(replace(MARIAN, **changes, feedforward=activation), Sizes(11, 11)).double().eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(0.3 * torch.randn_like(parameter))
    weights = {name: tensor.tolist() for name, tensor in model.state_dict().items()}

    def linear(name: str, x: list[float], rows: slice = slice(None)) -> list[float]:
        pairs = zip(weights[f"{name}.weight"][rows], weights[f"{name}.bias"][rows], strict=True)
        return [sum(w * value for w, value in zip(row, x, strict=True)) + bias for row, bias in pairs]

    def norm(name: str, x: list[float], y: list[float]) -> list[float]:
        z = [a + b for a, b in zip(x, y, strict=True)]
        mean = sum(z) / 8
        deviation = math.sqrt(sum((value - mean) ** 2 for value in z) / 8 + 1e-5)
        scales = zip(z, weights[f"{name}.weight"], weights[f"{name}.bias"], strict=True)
        return [(value - mean) / deviation * gain + bias for value, gain, bias in scales]

    def attended(queries: list[float], keys: list[list[float]], values: list[list[float]]) -> list[float]:
        result = []
        for head in (slice(0, 4), slice(4, 8)):
            shares = [math.exp(sum(q * k for q, k in zip(queries[head], key[head], strict=True)) / 2) for key in keys]
            result += [sum(s * v[i] for s, v in zip(shares, values, strict=True)) / sum(shares) for i in range(8)[head]]
        return result

    def embedded(tokens: list[int]) -> list[list[float]]:
        rows = []
        for position, token in enumerate(tokens):
            angles = [position / 10000 ** (2 * i / 8) for i in range(4)]
            places = [*map(math.sin, angles), *map(math.cos, angles)]
            vector = weights["source_embedding.weight"][token]
            rows.append([math.sqrt(8) * value + place for value, place in zip(vector, places, strict=True)])
        return rows

    def block(name: str, rows: list[list[float]], memory: list[list[float]] | None) -> list[list[float]]:
        parts = [slice(0, 8), slice(8, 16), slice(16, 24)]
        q, k, v = ([linear(f"{name}.attention.input", row, part) for row in rows] for part in parts)
        after = []
        for i, row in enumerate(rows):
            seen = slice(None) if memory is None else slice(i + 1)
            x = norm(
                f"{name}.attention_norm", row, linear(f"{name}.attention.output", attended(q[i], k[seen], v[seen]))
            )
            if memory is not None:
                sides = [[linear(f"{name}.look.memory_input", m, part) for m in memory] for part in parts[:2]]
                looked = attended(linear(f"{name}.look.input", x), *sides)
                x = norm(f"{name}.look_norm", x, linear(f"{name}.look.output", looked))
            inner = [max(value, 0.0) if activation == "relu" else value / (1 + math.exp(-value))
                     for value in linear(f"{name}.feedforward.input", x)]  # fmt: skip
            after.append(norm(f"{name}.feedforward_norm", x, linear(f"{name}.feedforward.output", inner)))
        return after

    memory = embedded(SENTENCE)
    for i in range(2):
        memory = block(f"encoder.blocks.{i}", memory, None)
    rows = embedded([BOS, *TARGET[:-1]])
    for i in range(2):
        rows = block(f"decoder.blocks.{i}", rows, memory)
    words = torch.tensor(weights["source_embedding.weight"], dtype=torch.float64)
    logits = torch.tensor(rows, dtype=torch.float64) @ words.T + torch.tensor(
        weights["output.bias"], dtype=torch.float64
    )
    monkeypatch.setattr(torch, "get_default_dtype", lambda: torch.float64)  # of the sines
    batch = torch.tensor([SENTENCE, [5, EOS, PAD, PAD]]), torch.tensor([4, 2])
    found = model.given(*batch).log_probs(torch.tensor([TARGET, TARGET]), torch.tensor([4, 4]))[0][0]
    torch.testing.assert_close(found, picked(list(logits)), rtol=1e-10, atol=1e-10)


def test_three_way_tying_needs_one_vocabulary() -> None:
    config = TransformerNMTConfig(size=8, heads=2, encoder_layers=1, decoder_layers=1, tied="all")
    with pytest.raises(LmkitError, match="tied = all: the vocabularies have 9 and 11 tokens"):
        TransformerNMT(config, SIZES)
    model = TransformerNMT(config, Sizes(9, 9))
    assert model.source_embedding.weight is model.target_embedding.weight is model.output.weight


def test_sentences_beyond_learned_positions_are_refused() -> None:
    config = TransformerNMTConfig(size=8, heads=2, encoder_layers=1, decoder_layers=1, positions="learned", length=3)
    model = TransformerNMT(config, SIZES)
    with pytest.raises(LmkitError, match=r"4 tokens: the model has learned positions for 3 \(model.length\)"):
        model.given(torch.tensor([SENTENCE]), torch.tensor([4]))
    given = model.given(torch.tensor([[4, 5, EOS]]), torch.tensor([3]))
    state, token = given.start(1), torch.tensor([BOS])
    for _ in range(3):
        _, state = given.step(token, state)
    with pytest.raises(LmkitError, match="4 tokens"):
        given.step(token, state)


def test_xavier_weights() -> None:
    """Of each matrix: queries, keys and values are apart (Glorot & Bengio 2010)."""
    torch.manual_seed(0)
    block = TransformerBlock(64, 4, feedforward="relu", memory_size=64)
    block.reset_parameters("xavier", 6)
    assert block.look is not None
    for linear, outputs in (
        (block.attention.input, 64),
        (block.attention.output, 64),
        (block.look.input, 64),
        (block.look.memory_input, 64),
        (block.feedforward.input, 256),
        (block.feedforward.output, 64),
    ):
        bound = math.sqrt(6 / (linear.in_features + outputs))
        assert float(linear.weight.detach().abs().max()) == pytest.approx(bound, rel=0.01)
        assert float(linear.weight.detach().std()) == pytest.approx(bound / math.sqrt(3), rel=0.05)


# --- convolutional ----------------------------------------------------------------------------------------------------


def test_the_layers_of_gehring_et_al() -> None:
    """Section 3 in a plain loop, with learned positions, a padded batch mate beside it."""
    config = ConvSeq2SeqConfig(
        embedding=4, features=5, field=3, encoder_layers=2, layers=2, length=7, weight_norm=False, tied="none"
    )
    model = fresh(ConvSeq2Seq, config)
    encoder, decoder = model.encoder, model.decoder

    def at(rows: list[Tensor], place: int, size: int) -> Tensor:
        return rows[place] if 0 <= place < len(rows) else torch.zeros(size).double()

    def gated(convolution: Any, rows: list[Tensor], begin: int) -> list[Tensor]:
        outputs = []
        for t in range(len(rows)):
            z = convolution.bias + sum(
                convolution.weight[:, :, k] @ at(rows, t + begin + k, 5) for k in range(config.field)
            )
            outputs.append(z[:5] * torch.sigmoid(z[5:]))
        return outputs

    def embed(side: Any, embedding: Any, tokens: list[int]) -> list[Tensor]:
        return [word(embedding, token) + side.positions.learned.weight[i] for i, token in enumerate(tokens)]

    embedded = embed(encoder, model.source_embedding, SENTENCE)
    rows = [encoder.input.weight @ e + encoder.input.bias for e in embedded]
    for layer in encoder.layers:
        rows = [(h + g) * HALF for h, g in zip(rows, gated(layer.convolution, rows, -1), strict=True)]
    keys = [encoder.output.weight @ h + encoder.output.bias for h in rows]
    values = [(z + e) * HALF for z, e in zip(keys, embedded, strict=True)]
    tokens = embed(decoder, model.target_embedding, [BOS, *TARGET[:-1]])
    rows = [decoder.input.weight @ g + decoder.input.bias for g in tokens]
    for layer in decoder.layers:
        new = []
        for x, h, g in zip(rows, gated(layer.convolution.convolution, rows, -2), tokens, strict=True):
            d = (layer.query.weight @ h + layer.query.bias + g) * HALF
            e = torch.stack([d @ z for z in keys]).exp()
            c = sum(w * v for w, v in zip(e / e.sum(), values, strict=True)) * math.sqrt(len(keys))
            h = (h + layer.context.weight @ c + layer.context.bias) * HALF
            new.append((h + x) * HALF)
        rows = new
    logits = [model.output.weight @ (decoder.output.weight @ h + decoder.output.bias) + model.output.bias for h in rows]
    torch.testing.assert_close(scores(model), picked(logits), rtol=1e-9, atol=1e-9)


# --- source words by their characters ---------------------------------------------------------------------------------


def test_words_that_are_spelt_alike_are_one_source_word() -> None:
    """Of `longest` characters only the first count."""
    source = Vocabulary([b"hunde", b"hunden", b"katze"])
    table = {"source_embedding": "characters", "spelling": {"longest": 5}, "embedding": 4, "readout": 4}
    model = Luong.build(from_dict(Luong.Config, table, where="test"), source, Vocabulary([b"dog"])).eval()
    vectors = model.source_embedding(torch.tensor([[4, 5, 6]]))
    assert torch.allclose(vectors[0, 0], vectors[0, 1])
    assert not torch.allclose(vectors[0, 0], vectors[0, 2])
