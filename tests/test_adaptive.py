"""lmkit/neural/adaptive.py and cli/adapting.py against plain loops over the papers' formulas, in float64."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import click
import numpy as np
import pytest
import torch
from click.testing import CliRunner
from lmkit_cli.adapting import Adapting, adaptive_options
from lmkit_cli.main import lmkit
from torch import Tensor

import lmkit.neural.adaptive as adaptive
from lmkit.errors import LmkitError
from lmkit.language_model import Context, Floats, stream
from lmkit.neural.adaptive import EPSILON, DynamicEvaluation, NeuralCache, mean_square_gradients
from lmkit.neural.recurrent_lm import LSTMLM, RecurrentConfig
from lmkit.neural.transformer_lm import TransformerConfig, TransformerLM
from lmkit.ngram.ngram_lm import NGramLM
from lmkit.nn.state import detached, select
from lmkit.text.corpus import Corpus, encode_corpus, learn_corpus, read_lines
from lmkit.text.vocabulary import BOS, PAD
from lmkit.text_model import TextModel

LINES = ["the cat sat", "a dog", "", "the dog sat on the cat", "cats and dogs and a cat", "on", "the mat sat"]
TOKENIZER, CORPUS = learn_corpus(read_lines(LINES))
V = len(TOKENIZER.vocabulary)
CARRIED = Context("carried")
IDS = torch.from_numpy(stream(CORPUS)).long()


def build(device: torch.device | str = "cpu") -> LSTMLM:
    """A model in evaluation whose vectors differ enough for a cache to choose among them."""
    torch.manual_seed(1)
    model = LSTMLM(RecurrentConfig(embedding=6, hidden=7), V)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(0.5 * torch.randn_like(parameter))
    return model.to(device, torch.float64).eval()


def scored(ids: Tensor, model: LSTMLM, size: int, theta: float, weight: float) -> list[float]:
    """Grave et al. 2017, equations 2 and 3, a token at a time."""
    history: list[tuple[Tensor, int]] = []
    state, token, result = model.trunk_start(1), BOS, []
    with torch.no_grad():
        for word in ids.tolist():
            hidden, state = model.trunk(model.embed(torch.tensor([[token]])), None, state)
            h = hidden[0, 0]
            p = model.output.log_probs(h).exp()[word].item()
            if history:
                masses = [(math.exp(theta * float(h @ key)), follower) for key, follower in history[-size:]]
                cached = sum(m for m, follower in masses if follower == word) / sum(m for m, _ in masses)
                p = (1 - weight) * p + weight * cached
            result.append(math.log(p))
            history.append((h, word))
            token = word
    return result


# --- neural cache -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [1, 4, 500])
def test_cache_is_the_formula(size: int, device: torch.device, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = scored(IDS, build(), size, 0.7, 0.3)
    cache = NeuralCache(build(device), size=size, theta=0.7, weight=0.3)
    np.testing.assert_allclose(cache.text_log_probs(CORPUS, CARRIED), expected, rtol=1e-9)
    monkeypatch.setattr(adaptive, "STREAM_CHUNK", 5)  # neither the chunks of a text nor the blocks within matter
    monkeypatch.setattr(adaptive, "BLOCK", 3)
    np.testing.assert_allclose(cache.text_log_probs(CORPUS, CARRIED), expected, rtol=1e-9)


def test_cache_of_sentences_begins_empty_with_each() -> None:
    model = build()
    cache = NeuralCache(model, size=3, theta=0.7, weight=0.3)
    parts = [stream(encode_corpus(read_lines([line]), TOKENIZER)) for line in LINES]
    expected = np.concatenate([scored(torch.from_numpy(part).long(), model, 3, 0.7, 0.3) for part in parts])
    np.testing.assert_allclose(cache.text_log_probs(CORPUS, Context("sentence")), expected, rtol=1e-9)
    np.testing.assert_allclose(cache.corpus_log_probs(CORPUS), expected, rtol=1e-9)


@pytest.mark.parametrize("stride", [4, 2])
def test_cache_goes_on_through_windows(stride: int, monkeypatch: pytest.MonkeyPatch) -> None:
    model, window, size, theta, weight = build(), 4, 6, 0.7, 0.3
    monkeypatch.setattr("lmkit.neural.neural_lm.WINDOW_TOKENS", 9)  # two windows at once
    found = NeuralCache(model, size=size, theta=theta, weight=weight).text_log_probs(
        CORPUS, Context("window", window, stride)
    )
    hidden: list[Tensor] = []
    for begin in range(0, len(IDS), stride):
        inputs = torch.cat((torch.tensor([BOS]), IDS))[begin : begin + window]
        inputs = inputs[: len(IDS) - begin]
        vectors, _ = model.trunk(model.embed(inputs[None]))
        hidden += list(vectors[0].detach())[len(hidden) - begin :]
    for t, word in enumerate(IDS.tolist()):
        p = model.output.log_probs(hidden[t]).exp()[word].item()
        past = range(max(0, t - size), t)
        masses = {i: math.exp(theta * float(hidden[t] @ hidden[i])) for i in past}
        if masses:
            p = (1 - weight) * p + weight * sum(m for i, m in masses.items() if IDS[i] == word) / sum(masses.values())
        assert found[t] == pytest.approx(math.log(p), rel=1e-9)


@pytest.mark.parametrize("context", ["sentence", "carried", "window-4-2"])
def test_without_weight_it_is_the_model(context: str) -> None:
    model, where = build(), Context.of(context)
    found = NeuralCache(model, weight=0.0).text_log_probs(CORPUS, where)
    np.testing.assert_allclose(found, model.text_log_probs(CORPUS, where), rtol=1e-12)


def test_steps_sum_to_one_and_agree_with_chunks(device: torch.device) -> None:
    cache = NeuralCache(build(device), size=4, theta=0.7, weight=0.3)
    tokens = IDS[:10].to(device)
    chunk, _ = cache.log_probs(tokens[None], torch.tensor([10], device=device))
    state, fed = cache.start(1), torch.tensor([BOS], device=device)
    for t in range(10):
        scores, state = cache.step(fed, state)
        assert scores.exp().sum().item() == pytest.approx(1.0, abs=1e-12)
        assert scores[0, tokens[t]].item() == pytest.approx(chunk[0, t].item(), rel=1e-9)
        fed = tokens[t : t + 1]


def test_rows_are_independent_and_halves_join(device: torch.device) -> None:
    cache = NeuralCache(build(device), size=3, theta=0.7, weight=0.3)
    lengths = [7, 2, 0, 5]
    tokens = torch.full((4, 7), PAD)
    for row, length in enumerate(lengths):
        tokens[row, :length] = IDS[row : row + length]
    tokens, counts = tokens.to(device), torch.tensor(lengths, device=device)
    found, state = cache.log_probs(tokens, counts)
    alone = [cache.log_probs(tokens[i : i + 1], counts[i : i + 1])[0] for i in range(4)]
    torch.testing.assert_close(found, torch.cat(alone))
    assert (found[tokens == PAD] == 0).all()
    more, _ = cache.log_probs(tokens[[0, 0, 0, 0]], torch.full_like(counts, 7), state)
    for row, length in enumerate(lengths):
        whole = torch.cat((tokens[row, :length], tokens[0]))[None]
        scores, _ = cache.log_probs(whole, torch.tensor([length + 7], device=device))
        torch.testing.assert_close(more[row], scores[0, length:])
    turned, _ = cache.log_probs(
        tokens[[0, 0]], torch.full_like(counts[:2], 7), select(state, counts.new_tensor([3, 1]))
    )
    torch.testing.assert_close(turned, more[[3, 1]])


@pytest.mark.parametrize("given", [{"size": 0}, {"theta": -1.0}, {"theta": math.nan}, {"weight": 1.0}])
def test_settings_of_no_distribution_are_refused(given: dict[str, Any]) -> None:
    with pytest.raises(LmkitError, match="weight in"):
        NeuralCache(build(), **given)


# --- dynamic evaluation -----------------------------------------------------------------------------------------------


def followed(rule: str, rate: float, decay: float, chunk: int, squares: dict[str, Tensor]) -> list[float]:
    """Krause et al. 2018 by backward passes over a copy of the model."""
    model, state, result = build(), None, []
    trained = {name: p.detach().clone() for name, p in model.named_parameters()}
    mean = torch.cat([s.sqrt().flatten() for s in squares.values()]).mean() if squares else torch.tensor(1.0)
    for begin in range(0, len(IDS), chunk):
        y = IDS[begin : begin + chunk]
        x = torch.cat((torch.tensor([BOS]), IDS))[begin : begin + len(y)]
        state = model.trunk_start(1) if state is None else detached(state)
        hidden, state = model.trunk(model.embed(x[None]), None, state)
        nats = -model.output.log_probs(hidden[0])[torch.arange(len(y)), y]
        result += (-nats).tolist()
        model.zero_grad()
        nats.mean().backward()
        with torch.no_grad():
            for name, p in model.named_parameters():
                assert p.grad is not None
                if rule == "sgd":
                    p += decay * (trained[name] - p) - rate * p.grad
                else:
                    root = squares[name].sqrt()
                    p += (decay * root / mean).clamp(max=1) * (trained[name] - p) - rate * p.grad / (root + EPSILON)
    return result


@pytest.mark.parametrize(("chunk", "decay"), [(4, 0.1), (1, 0.0), (1000, 0.5)])
def test_dynamic_evaluation_is_the_plain_loop(chunk: int, decay: float, device: torch.device) -> None:
    model = DynamicEvaluation(build(device), learning_rate=0.3, decay=decay, chunk=chunk)
    found = model.text_log_probs(CORPUS)
    np.testing.assert_allclose(found, followed("sgd", 0.3, decay, chunk, {}), rtol=1e-8)
    np.testing.assert_array_equal(model.text_log_probs(CORPUS), found)  # nothing was kept of the first time


def test_a_transformer_is_followed_in_windows() -> None:
    torch.manual_seed(1)
    model = TransformerLM(TransformerConfig(size=16, layers=1), V).double().eval()
    with pytest.raises(LmkitError, match="needs windows"):
        DynamicEvaluation(model, learning_rate=0.3)
    model.context = Context("window", 6, 4)
    still = DynamicEvaluation(model, learning_rate=0.0)
    np.testing.assert_allclose(still.text_log_probs(CORPUS), model.text_log_probs(CORPUS), rtol=1e-9)
    dynamic, where = DynamicEvaluation(model, learning_rate=0.3, decay=0.0), Context("window", 5, 2)
    before, found = weights_of(model), dynamic.text_log_probs(CORPUS, where)
    assert weights_of(model) == before
    assert dynamic.form == "dynamic-sgd-0.3-0"
    text, result = torch.cat((torch.tensor([BOS]), IDS)), []
    optimiser = torch.optim.SGD(model.parameters(), lr=0.3)
    for begin in range(0, len(IDS) - 5 + 2, 2):
        hidden, _ = model.trunk(model.embed(text[None, begin : min(begin + 5, len(IDS))]))
        targets = IDS[begin : begin + 5]
        scores = model.output.log_probs(hidden[0])[torch.arange(len(targets)), targets][len(result) - begin :]
        result += scores.tolist()
        optimiser.zero_grad()
        (-scores.mean()).backward()
        optimiser.step()
    np.testing.assert_allclose(found, result, rtol=1e-8)


def test_the_rms_rule_is_the_plain_loop(device: torch.device) -> None:
    squares = mean_square_gradients(build(), CORPUS, chunk=4)
    model = DynamicEvaluation(build(device), learning_rate=0.01, decay=0.6, chunk=4, mean_squares=squares)
    np.testing.assert_allclose(model.text_log_probs(CORPUS), followed("rms", 0.01, 0.6, 4, squares), rtol=1e-8)
    assert model.form == "dynamic-rms-0.01-0.6-4"


def test_mean_squares_of_gradients() -> None:
    model = build()
    first = mean_square_gradients(model, CORPUS, chunk=4, chunks=1)
    hidden, _ = model.trunk(model.embed(torch.cat((torch.tensor([BOS]), IDS[:3]))[None]), None, model.trunk_start(1))
    (-model.output.log_probs(hidden[0])[torch.arange(4), IDS[:4]].mean()).backward()
    for name, p in model.named_parameters():
        assert p.grad is not None
        torch.testing.assert_close(first[name], p.grad.square())


def test_gradients_of_nothing_are_refused() -> None:
    with pytest.raises(LmkitError, match="text to take gradients from is empty"):
        mean_square_gradients(build(), encode_corpus(read_lines([]), TOKENIZER))


def weights_of(model: torch.nn.Module) -> bytes:
    return b"".join(p.detach().numpy().tobytes() for p in model.parameters())


def test_weights_are_those_before_whatever_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    model = build().train()
    before = weights_of(model)
    dynamic = DynamicEvaluation(model, learning_rate=0.3, chunk=4)
    dynamic.text_log_probs(CORPUS)
    assert weights_of(model) == before
    real, seen = model.output.log_probs, []

    def interrupted(hidden: Tensor) -> Tensor:
        seen.append(weights_of(model))
        if len(seen) == 3:
            raise KeyboardInterrupt
        return real(hidden)

    monkeypatch.setattr(model.output, "log_probs", interrupted)
    with pytest.raises(KeyboardInterrupt):
        dynamic.text_log_probs(CORPUS)
    assert seen[2] != before == weights_of(model)
    assert model.training
    assert all(p.grad is None for p in model.parameters())


def test_what_dynamic_evaluation_refuses() -> None:
    dynamic = DynamicEvaluation(build(), learning_rate=0.1)
    for context in ("sentence", "window-4"):
        with pytest.raises(LmkitError, match="needs carried"):
            dynamic.text_log_probs(CORPUS, Context.of(context))
    with pytest.raises(LmkitError, match="use the model itself"):
        TextModel(dynamic, TOKENIZER).generate()
    with pytest.raises(LmkitError, match="use the model itself"):
        dynamic.corpus_log_probs(CORPUS)
    with pytest.raises(LmkitError, match="ran away"):
        DynamicEvaluation(uniform(), learning_rate=1e38).text_log_probs(of(bursty(1)))
    settings: list[dict[str, Any]] = [
        {"learning_rate": -1.0},
        {"learning_rate": 0.1, "decay": 2.0},
        {"learning_rate": 0.1, "chunk": 0},
    ]
    for given in settings:
        with pytest.raises(LmkitError, match="the rate is in"):
            DynamicEvaluation(build(), **given)


# --- texts ------------------------------------------------------------------------------------------------------------


def bursty(seed: int, lines: int = 40) -> list[str]:
    """Ten lines about one of many topics, then ten about another."""
    random = np.random.default_rng(seed)
    topics = random.permutation(20)[: lines // 10].repeat(10)
    return [" ".join(f"w{3 * topic + random.integers(3)}" for _ in range(6)) for topic in topics]


WORDS, _ = learn_corpus(read_lines([f"w{i}" for i in range(60)]))


def uniform() -> LSTMLM:
    torch.manual_seed(1)
    return LSTMLM(RecurrentConfig(embedding=8, hidden=8, layers=1), len(WORDS.vocabulary)).eval()


def of(lines: list[str]) -> Corpus:
    return encode_corpus(read_lines(lines), WORDS)


def mean(log_probs: Floats) -> float:
    return float(-log_probs.mean())


def test_adapting_pays_where_words_come_in_bursts() -> None:
    model, heldout, text = uniform(), of(bursty(1)), of(bursty(2))
    static = mean(model.text_log_probs(text, CARRIED))
    cache = NeuralCache.tuned(model, heldout, size=30, context=CARRIED)
    dynamic = DynamicEvaluation.tuned(model, heldout, rates=(0.03, 1.0, 1e38))
    assert cache.weight > 0
    assert mean(cache.text_log_probs(text, CARRIED)) < static - 0.3
    assert dynamic.learning_rate == 1.0
    assert mean(dynamic.text_log_probs(text)) < static - 0.3


def test_tuning_finds_the_best_of_the_grid() -> None:
    model, heldout, thetas, weights = uniform(), of(bursty(1)), (0.1, 1.0, 3.0), (0.05, 0.3, 0.6)
    for context in (CARRIED, Context("sentence"), Context("window", 16, 8)):
        found = NeuralCache.tuned(model, heldout, size=20, context=context, thetas=thetas, weights=weights)
        figures = {
            (t, w): mean(NeuralCache(model, size=20, theta=t, weight=w).text_log_probs(heldout, context))
            for t in thetas
            for w in weights
        }
        assert (found.theta, found.weight) == min(figures, key=lambda pair: figures[pair])


def test_what_wrappers_say_of_themselves(tmp_path: Path) -> None:
    model = build()
    model.context = CARRIED
    cached = TextModel(NeuralCache(model, size=50, theta=0.3, weight=0.1), TOKENIZER, name="m")
    report = cached.evaluate(LINES)
    assert "|context:carried|" in report.signature
    assert "|cache-50-0.3-0.1|" in report.signature
    assert cached.model.adaptive
    assert not model.adaptive
    assert report.kind == "lstm"
    assert (
        "|dynamic-sgd-0.1-0.02-5|"
        in TextModel(DynamicEvaluation(model, learning_rate=0.1), TOKENIZER).evaluate(LINES).signature
    )
    with pytest.raises(LmkitError, match="save the model without it"):
        cached.save(tmp_path / "m")
    assert not list(tmp_path.iterdir())
    assert len(cached.generate("the cat", num=2, seed=1)) == 2


# --- the command line -------------------------------------------------------------------------------------------------


def chosen(*options: str) -> Adapting | str:
    """What a command with the options receives, or what it complains of."""
    received = []

    @click.command()
    @adaptive_options
    def command(adapting: Adapting) -> None:
        received.append(adapting)

    result = CliRunner().invoke(command, options)
    return received[0] if received else result.output


def test_options_become_models(tmp_path: Path) -> None:
    (tmp_path / "valid").write_text("\n".join(bursty(1)) + "\n")
    valid = str(tmp_path / "valid")
    model = uniform()
    model.context = CARRIED
    text_model = TextModel(model, WORDS, name="m")

    def form(*options: str, tune: str | None = None) -> str:
        adapting = chosen(*options)
        assert isinstance(adapting, Adapting), adapting
        [result] = adapting.apply([text_model], tune=tune)
        assert result.name == "m"
        assert result.tokenizer is WORDS
        return result.model.form

    assert form() == ""
    assert form("--cache") == "cache-500-0.3-0.1"
    assert form("--cache", "40,0.5,0.2", tune=valid) == "cache-40-0.5-0.2"  # what is given is not tuned
    best = NeuralCache.tuned(model, of(bursty(1)), size=40)
    assert form("--cache", "40", tune=valid) == best.form != "cache-40-0.3-0.1"
    assert form("--dynamic") == "dynamic-sgd-0.1-0.02-5"
    assert form("--dynamic", "--gradients", valid) == "dynamic-rms-0.0001-0.02-5"
    assert form("--dynamic", "0.2", "--gradients", valid) == "dynamic-rms-0.2-0.02-5"


def test_options_that_make_no_sense() -> None:
    for options, complaint in [
        (("--cache", "--dynamic"), "give one of them"),
        (("--gradients", "t"), "belongs to --dynamic"),
    ]:
        assert complaint in str(chosen(*options))
    model = TextModel(uniform(), WORDS, name="m")
    for adapting in (
        Adapting(cache="model"),
        Adapting(cache="1,2"),
        Adapting(dynamic="a"),
        Adapting(cache="1.5"),
        Adapting(cache="nan"),
    ):
        with pytest.raises(click.BadParameter):
            adapting.apply([model])
    ngram = NGramLM.train(bursty(1), order=2)
    with pytest.raises(LmkitError, match="need a neural model"):
        Adapting(cache="").apply([ngram])
    assert Adapting(cache="").apply([ngram, model])[0] is ngram


def test_evaluate_shows_adaptive_figures_in_a_column_of_their_own(tmp_path: Path) -> None:
    model = uniform()
    model.context = CARRIED
    TextModel(model, WORDS).save(tmp_path / "m")
    for name, seed in (("valid", 1), ("test", 2)):
        (tmp_path / name).write_text("\n".join(bursty(seed)) + "\n")
    expected = NeuralCache.tuned(model, of(bursty(1)), size=30)
    figure = math.exp(mean(expected.text_log_probs(of(bursty(2)))))
    options = ["--text", str(tmp_path / "test"), "--cache", "30", "--tune", str(tmp_path / "valid")]
    shown = CliRunner().invoke(lmkit, ["evaluate", str(tmp_path / "m"), *options], catch_exceptions=False)
    head, _, row, *_ = shown.output.splitlines()
    assert "adaptive ppl" in head
    assert expected.form in row
    assert f"{figure:.2f}" in row
