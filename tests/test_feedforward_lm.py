"""lmkit/neural/feedforward_lm.py: Bengio's equation written out, and what it learns that counts cannot."""

from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor

from lmkit.neural.batches import TextBatches
from lmkit.neural.feedforward_lm import FeedforwardConfig, FeedforwardLM
from lmkit.ngram.ngram_lm import NGramLM
from lmkit.text.corpus import learn_corpus, read_lines
from lmkit.text.vocabulary import BOS, EOS

V = 9


def bengio(model: FeedforwardLM, context: list[int]) -> Tensor:
    """log p of the next word: y = b + W x + U tanh(d + H x), softmax (Bengio et al. 2003, equation 1), in loops."""
    n, d = model.config.order, model.config.embedding
    context = ([EOS] * n + context)[1 - n :]
    vectors = model.embedding.weight * d**0.5  # stored as the tied output layer wants them, read with unit variance
    words = [vectors[EOS if word == BOS else word] for word in context]
    kernel, bias = model.convolution.weight, model.convolution.bias
    assert bias is not None
    hidden = []
    for unit in range(model.config.hidden):
        a = bias[unit]
        for place, word in enumerate(words):
            for feature in range(d):
                a = a + kernel[unit, feature, place] * word[feature]
        hidden.append(a.tanh())
    # the output layer reads the hidden units and, after them, each feature of the words in order
    read = [*hidden, *(word[feature] for feature in range(d) for word in words)]
    weight, b = model.output.weight, model.output.bias
    scores = [b[v] + sum(weight[v, i] * value for i, value in enumerate(read)) for v in range(V)]
    return torch.stack(scores).log_softmax(0)


@pytest.mark.parametrize("order", [2, 3, 5])
def test_it_is_the_equation_of_the_paper(order: int, device: torch.device) -> None:
    torch.manual_seed(1)
    config = FeedforwardConfig(order=order, embedding=3, hidden=4, direct=True, tied=False)
    model = FeedforwardLM(config, V).to(device, torch.float64).eval()
    tokens = [5, 8, 4, 4, EOS, 6, 7]
    with torch.no_grad():
        wanted = torch.stack([bengio(model, [BOS, *tokens[:i]])[tokens[i]] for i in range(len(tokens))])
        scores, _ = model.log_probs(torch.tensor([tokens], device=device), torch.tensor([7], device=device))
    torch.testing.assert_close(scores[0], wanted, rtol=1e-10, atol=1e-12)


def test_parameters_of_the_paper() -> None:
    """|V| (1 + n m + h) + h (1 + (n - 1) m) with direct connections (Bengio et al. 2003, section 2)."""
    v, n, m, h = 100, 5, 30, 50
    model = FeedforwardLM(FeedforwardConfig(order=n, embedding=m, hidden=h, direct=True, tied=False), v)
    assert sum(p.numel() for p in model.parameters()) == v * (1 + n * m + h) + h * (1 + (n - 1) * m)


def test_it_sees_no_further_than_its_order() -> None:
    torch.manual_seed(1)
    model = FeedforwardLM(FeedforwardConfig(order=4, embedding=6, hidden=8, layers=3), V).double().eval()
    assert model.receptive_field == 3
    full = torch.tensor([6])
    near, far = (model.log_probs(torch.tensor([row]), full)[0][0] for row in ([4, 5, 6, 7, 8, 4], [8, 7, 6, 7, 8, 4]))
    assert torch.equal(near[5:], far[5:])
    assert not torch.equal(near[4:5], far[4:5])


def test_four_beers() -> None:
    """The course's example: "four beers" was never seen, but four is used as two and three are."""
    numerals, things = ["two", "three", "four"], ["men", "dogs", "houses", "apples", "beers", "songs"]
    lines = [f"I want {n} {thing}" for n in numerals for thing in things if (n, thing) != ("four", "beers")]
    lines += [f"he has {n}" for n in numerals] + ["he drinks beers", "she drinks water", "they drink milk"]
    tokenizer, corpus = learn_corpus(read_lines(lines))
    ids = tokenizer.vocabulary.id
    torch.manual_seed(1)
    model = FeedforwardLM(
        FeedforwardConfig(order=3, embedding=8, hidden=16, input_dropout=0.3, dropout=0.3), len(tokenizer.vocabulary)
    )
    batches = TextBatches(corpus, "sentence", batch_size=8, length=6, seed=1)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01, weight_decay=0.1)
    for epoch in range(40):
        for batch in batches.epoch(epoch):
            optimizer.zero_grad()
            model.loss(batch, None).loss.mean().backward()
            optimizer.step()
    model.eval()
    context = [ids("I"), ids("want"), ids("four")]
    uniform = -math.log(len(tokenizer.vocabulary))
    assert model.next_log_probs(context)[ids("beers")] > uniform + 0.3
    counted = NGramLM.train(lines, order=3, smoothing="mle")
    assert counted.probability("beers", context=["want", "four"]) == 0
