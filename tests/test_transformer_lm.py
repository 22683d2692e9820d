"""lmkit/nn/transformer_block.py and lmkit/neural/transformer_lm.py: formulas written out, published sizes, limits."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest
import torch
from torch import Tensor

from lmkit.errors import LmkitError
from lmkit.language_model import Context
from lmkit.neural.transformer_lm import GPT2, TransformerConfig, TransformerLM
from lmkit.nn.transformer_block import (
    FeedForward,
    FeedForwardName,
    TransformerBlock,
    feedforward_size,
    squared_relu,
    swiglu,
)
from lmkit.text.corpus import learn_corpus, read_lines

NAMES: list[FeedForwardName] = ["gelu", "relu", "squared-relu", "swiglu"]


def close(a: Any, b: Any) -> None:
    torch.testing.assert_close(a, b, rtol=1e-10, atol=1e-12)


def numbers(device: torch.device, *shape: int) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(2), dtype=torch.float64).to(device)


def scalar(name: FeedForwardName, a: float, b: float = 0.0) -> float:
    """An activation in plain Python."""
    if name == "gelu":
        return a * 0.5 * (1 + math.erf(a / math.sqrt(2)))
    if name == "swiglu":
        return a / (1 + math.exp(-a)) * b
    return max(a, 0.0) ** (2 if name == "squared-relu" else 1)


@pytest.mark.parametrize("name", NAMES)
def test_feed_forward_by_hand(name: FeedForwardName, device: torch.device) -> None:
    layer = FeedForward(4, name, inner=6, bias=True).to(device, torch.float64)
    x = numbers(device, 5, 4)
    inner = (x @ layer.input.weight.T + layer.input.bias).tolist()
    gates = [(row[:6], row[6:] or [0.0] * 6) for row in inner]
    active = torch.tensor([[scalar(name, a, b) for a, b in zip(*row, strict=True)] for row in gates], dtype=x.dtype)
    close(layer(x), active.to(device) @ layer.output.weight.T + layer.output.bias)


@pytest.mark.parametrize("function", [squared_relu, swiglu])
def test_gradients_of_activations(function: Any, device: torch.device) -> None:
    assert torch.autograd.gradcheck(function, (numbers(device, 3, 8).requires_grad_(),))


def test_inner_sizes() -> None:
    """Four times the model; for SwiGLU 2/3 of that, so that three matrices have the parameters of two."""
    assert [feedforward_size(name, 768) for name in NAMES] == [3072, 3072, 3072, 2048]
    assert feedforward_size("swiglu", 128) == 344  # 341.3, up to a multiple of 8
    counts = [sum(p.numel() for p in FeedForward(768, name).parameters()) for name in NAMES]
    assert len(set(counts)) == 1


def block(device: torch.device, **settings: Any) -> TransformerBlock:
    torch.manual_seed(1)
    return TransformerBlock(16, 4, **settings).to(device, torch.float64)


def test_a_block_by_hand(device: torch.device) -> None:
    """x + attention(norm(x)), then x + feedforward(norm(x)), head by head and query by query."""
    part, x = block(device, norm="rms", feedforward="relu", bias=False), numbers(device, 6, 16)

    def norm(x: Tensor, weight: Tensor) -> Tensor:
        return torch.stack([weight * row / (row.square().mean() + 1e-6).sqrt() for row in x])

    with torch.no_grad():
        normed = norm(x, part.attention_norm.weight)
        query, key, value = (normed @ part.attention.input.weight.T).split(16, -1)
        heads = torch.zeros_like(x)
        for h in range(4):
            at = slice(4 * h, 4 * h + 4)
            for t in range(6):
                scores = torch.stack([query[t, at] @ key[s, at] / 2 for s in range(t + 1)])
                heads[t, at] = scores.softmax(0) @ value[: t + 1, at]
        y = x + heads @ part.attention.output.weight.T
        hidden = (norm(y, part.feedforward_norm.weight) @ part.feedforward.input.weight.T).clamp(min=0)
        close(part(x[None])[0], y + hidden @ part.feedforward.output.weight.T)


@pytest.mark.parametrize("pieces", [[1] * 9, [4, 5], [1, 7, 1]])
@pytest.mark.parametrize(
    "settings",
    [
        {"positions": "rotary", "qk_norm": True, "norm": "rms", "feedforward": "swiglu"},
        {"positions": "alibi", "key_value_heads": 2},
        {"key_value_heads": 1, "feedforward": "squared-relu", "bias": False},
    ],
)
def test_extending_a_cache_is_the_forward_on_the_whole(
    settings: dict[str, Any], pieces: list[int], device: torch.device
) -> None:
    part, x = block(device, **settings), numbers(device, 3, 9, 16)
    with torch.no_grad():
        whole, cache = part(x), part.attention.start(3, capacity=2, dtype=torch.float64)
        parts = []
        for piece in x.split(pieces, 1):
            out, cache = part.extend(piece, cache)
            parts.append(out)
        close(torch.cat(parts, 1), whole)
        # rows of different lengths go on from their own ends
        lengths = torch.tensor([5, 2, 4], device=device)
        _, cache = part.extend(x[:, :5], part.attention.start(3, dtype=torch.float64), lengths)
        rest = torch.stack([row[n : n + 4] for row, n in zip(x, lengths.tolist(), strict=True)])
        out, _ = part.extend(rest, cache)
        close(out, torch.stack([row[n : n + 4] for row, n in zip(whole, lengths.tolist(), strict=True)]))


def test_a_block_that_is_not_causal_sees_all_but_padding(device: torch.device) -> None:
    part, x = block(device, causal=False), numbers(device, 2, 5, 16)
    lengths = torch.tensor([5, 3], device=device)
    out = part(x, lengths)
    close(out[1, :3], part(x[1:, :3])[0])
    changed = x.clone()
    changed[0, 4, 0] += 1
    assert not torch.allclose(part(changed, lengths)[0, 0], out[0, 0])


def test_initial_weights() -> None:
    torch.manual_seed(1)
    zero = TransformerBlock(256, 4, bias=True)
    zero.reset_parameters("zero", 8)
    x = torch.randn(2, 3, 256)
    assert torch.equal(zero(x), x)  # a new block adds nothing
    assert float(zero.feedforward.input.weight.detach().std()) == pytest.approx(256**-0.5, rel=0.02)
    gpt2 = TransformerBlock(256, 4, bias=True)
    gpt2.reset_parameters("gpt2", 8)
    for linear, std in [
        (gpt2.attention.input, 0.02),
        (gpt2.feedforward.input, 0.02),
        (gpt2.attention.output, 0.02 / 4),  # sqrt(2 layers) = 4
        (gpt2.feedforward.output, 0.02 / 4),
    ]:
        assert float(linear.weight.detach().std()) == pytest.approx(std, rel=0.02)
        assert not linear.bias.any()


# Sizes published with the models: GPT-2 small; nanoGPT's Shakespeare configurations, "10.65M" and "0.80M", which it
# prints without the positions.
CHAR = replace(GPT2, size=384, layers=6, heads=6, length=256, bias=False)
CPU = replace(GPT2, size=128, layers=4, heads=4, length=64, bias=False)


@pytest.mark.parametrize(
    ("config", "vocabulary", "count", "positions"),
    [(GPT2, 50_257, 124_439_808, 1024 * 768), (CHAR, 65, 10_745_088, 98_304), (CPU, 65, 795_904 + 8_192, 8_192)],
)
def test_published_sizes(config: TransformerConfig, vocabulary: int, count: int, positions: int) -> None:
    with torch.device("meta"):
        model = TransformerLM(config, vocabulary)
    assert sum(p.numel() for p in model.parameters()) == count
    with torch.device("meta"):
        rotary = TransformerLM(replace(config, positions="rotary"), vocabulary)
    assert sum(p.numel() for p in rotary.parameters()) == count - positions


def test_a_text_longer_than_learned_positions_is_refused() -> None:
    tokenizer, corpus = learn_corpus(read_lines(["a b c d e f g"]))
    config = TransformerConfig(size=8, layers=1, heads=2, positions="learned", length=5)
    model = TransformerLM(config, len(tokenizer.vocabulary)).eval()
    assert model.receptive_field == 5
    with pytest.raises(LmkitError, match=r"text of 8 tokens: .* for 5 \(length\).*window-5"):
        model.corpus_log_probs(corpus)
    with pytest.raises(LmkitError, match="learned positions for 5"):
        model.next_log_probs([4, 5, 6, 7, 8])
    assert len(model.text_log_probs(corpus, Context.of("window-5-1"))) == 8


def test_an_untrained_model_guesses_evenly() -> None:
    """With projections of 0 and small embeddings the first loss is near log V.

    Tied, the logit of the token just read is 0.02 D and not 0.
    """
    for tied in (True, False):
        torch.manual_seed(1)
        model = TransformerLM(TransformerConfig(tied=tied), 65).eval()
        scores, _ = model.log_probs(torch.randint(4, 65, (4, 50)), torch.full((4,), 50))
        assert -float(scores.mean()) == pytest.approx(math.log(65), rel=0.05 if tied else 0.02)
