"""Ensembles and fusion, against one model whose table was combined by hand."""

import math
from typing import Any, Literal

import pytest
import torch
from markov import BOS, Markov, assert_found, found, markov, start
from torch import Tensor

from lmkit.beams import BeamConfig
from lmkit.errors import LmkitError
from lmkit.fusion import Ensemble, Fusion
from lmkit.search import beam_search, greedy, sample

PROMPTS = (0, 2, 4, 5, 6)
CONFIG = BeamConfig(beam=3, length_penalty="gnmt", alpha=0.6)


def pair(seed: int, device: torch.device) -> tuple[Markov, Markov]:
    return markov(2 * seed, device, zeros=0.1), markov(2 * seed + 1, device, zeros=0.1)


def begin(device: torch.device, members: int = 2) -> tuple[Tensor, Any]:
    tokens, state = start(*PROMPTS, device=device)
    return tokens, (state,) * members


def own_log_prob(model: Markov, before: int, text: tuple[int, ...]) -> float:
    history = (before, BOS, *text)
    return sum(model.table[history[i : i + 3]].item() for i in range(len(text)))


@pytest.mark.parametrize("weight", [0.0, 0.3, 2.0])
def test_fusion_searches_by_the_sum_and_reports_the_model(device: torch.device, weight: float) -> None:
    for seed in range(4):
        model, other = pair(seed, device)
        table = model.table if not weight else model.table + weight * other.table
        plain = beam_search(Markov(table), *start(*PROMPTS, device=device), CONFIG, max_length=7)
        fused = beam_search(Fusion(model, other, weight), *begin(device), CONFIG, max_length=7)
        assert torch.equal(fused.tokens, plain.tokens)
        torch.testing.assert_close(fused.scores, plain.scores)
        for row, before in enumerate(PROMPTS):
            for text, log_prob, _ in found(fused, row):
                assert log_prob == pytest.approx(own_log_prob(model, before, text), rel=1e-6)


def test_fusion_in_greedy_search_and_sampling(device: torch.device) -> None:
    model, other = pair(0, device)
    fusion = Fusion(model, other, 0.7)
    plain = greedy(Markov(model.table + 0.7 * other.table), *start(*PROMPTS, device=device), max_length=7)
    fused = greedy(fusion, *begin(device), max_length=7)
    assert torch.equal(fused.tokens, plain.tokens)
    drawn = sample(fusion, *begin(device), max_length=7, noise=torch.rand(len(PROMPTS), 7))
    for result in (fused, drawn):
        for row, before in enumerate(PROMPTS):
            for text, log_prob, _ in found(result, row):
                assert log_prob == pytest.approx(own_log_prob(model, before, text), rel=1e-6)


@pytest.mark.parametrize("method", ["linear", "log-linear"])
def test_ensembles(device: torch.device, method: Literal["linear", "log-linear"]) -> None:
    for seed in range(4):
        one, other = pair(seed, device)
        tables = one.table.double(), other.table.double()
        if method == "linear":
            table = (0.25 * tables[0].exp() + 0.75 * tables[1].exp()).log()
        else:
            table = 0.25 * tables[0] + 0.75 * tables[1]
        members = [Markov(table) for table in tables]
        both = beam_search(Ensemble(members, [1, 3], method=method), *begin(device), CONFIG, max_length=7)
        plain = beam_search(Markov(table), *start(*PROMPTS, device=device), CONFIG, max_length=7)
        assert torch.equal(both.tokens, plain.tokens)
        torch.testing.assert_close(both.log_probs, plain.log_probs)


def test_a_model_with_itself_is_itself(device: torch.device) -> None:
    model = Markov(markov(0, device, zeros=0.2).table.double())
    alone = beam_search(model, *start(*PROMPTS, device=device), CONFIG, max_length=7)
    for method in ("linear", "log-linear"):
        ensemble = Ensemble([model] * 3, method=method)
        thrice = beam_search(ensemble, *begin(device, 3), CONFIG, max_length=7)
        for row in range(len(PROMPTS)):
            assert_found(thrice, row, found(alone, row))


def test_members_are_told_who_leaves(device: torch.device) -> None:
    class Memory(Markov):
        def keep(self, sentences: Tensor) -> Markov:
            told.append(sentences.tolist())
            return self

    told: list[list[int]] = []
    model = Memory(markov(0, device).table)
    sentences = torch.tensor([0, 2], device=device)
    Fusion(Ensemble([model, markov(1, device)]), model, 0.1).keep(sentences)
    assert told == [[0, 2], [0, 2]]


def test_attention_of_members(device: torch.device) -> None:
    class Attending(Markov):
        def coverage(self, state: Any) -> Tensor:
            sums: Tensor = state["sums"]
            return sums

    table = markov(0, device).table
    state = {"sums": torch.tensor([[1.0, 0.0]], device=device)}, {"sums": torch.tensor([[0.0, 1.0]], device=device)}
    mean = Ensemble([Attending(table), Attending(table)], [1, 3]).coverage(state)
    assert mean is not None
    assert mean.tolist() == [[0.25, 0.75]]
    assert Ensemble([Attending(table), Markov(table)]).coverage(state) is None
    assert Fusion(Attending(table), Markov(table), 0.1).coverage(state) is state[0]["sums"]
    assert Fusion(Markov(table), Attending(table), 0.1).coverage(state) is None
    fusion = Fusion(Markov(table), Markov(table), 0.1)
    with pytest.raises(LmkitError, match="coverage penalty needs attention"):
        beam_search(fusion, *begin(device), BeamConfig(coverage_penalty=0.1), max_length=2)


def test_what_does_not_fit_is_refused(device: torch.device) -> None:
    model, larger = markov(0, device), markov(0, device, size=8)
    for stepper in (Fusion(model, larger, 0.1), Ensemble([model, larger])):
        with pytest.raises(LmkitError, match="models over 7, 8 tokens: they need one vocabulary"):
            greedy(stepper, *begin(device), max_length=2)
    for weight in (-0.1, math.nan, math.inf):
        with pytest.raises(LmkitError, match=r"weight .* of the language model: it must be at least 0"):
            Fusion(model, model, weight)
    for weights in ([1.0], [1.0, 0.0], [1.0, math.nan]):
        with pytest.raises(LmkitError, match="give a number above 0 for each"):
            Ensemble([model, model], weights)
