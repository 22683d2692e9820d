"""Random models small enough to enumerate, and searches over them in plain Python, for the tests of searches."""

import math
from dataclasses import dataclass, field
from typing import Any

import pytest
import torch
from torch import Tensor

from lmkit.beams import BeamConfig, Hypotheses

UNK, BOS, EOS, PAD = 0, 1, 2, 3
Text = tuple[int, ...]
Found = tuple[Text, float, float]  # tokens, log-probability, score
Prefix = tuple[Text, float, int, int]  # tokens, log-probability, last token but one, last token


@dataclass
class Markov:
    """P(next | last two tokens), a table (V, V, V); the state holds the token before the last."""

    table: Tensor
    fed: list[Tensor] = field(default_factory=list)  # what each step was fed, for tests that watch the search

    def step(self, tokens: Tensor, state: Any) -> tuple[Tensor, Any]:
        self.fed.append(tokens)
        return self.table[state["before"], tokens], {"before": tokens}


def start(*before: int, device: torch.device) -> tuple[Tensor, dict[str, Tensor]]:
    """Tokens and state of one row for each prompt `(before, <s>)`."""
    tokens = torch.full((len(before),), BOS, device=device)
    return tokens, {"before": torch.tensor(before, dtype=torch.int64, device=device)}


def markov(seed: int, device: torch.device, *, size: int = 7, zeros: float = 0.0, levels: int = 0) -> Markov:
    """A random model; `zeros`: share of impossible tokens; `levels`: few distinct weights, so many ties."""
    generator = torch.Generator().manual_seed(seed)
    shape = (size, size, size)
    weights = torch.randn(shape, generator=generator).mul(1.5).exp()
    if levels:
        weights = torch.randint(1, levels + 1, shape, generator=generator).float()
    weights = weights.where(torch.rand(shape, generator=generator) >= zeros, 0.0)
    weights[..., [BOS, PAD]] = 0.0
    weights[..., EOS] += 0.01  # no dead ends, except where a test makes them
    table = (weights / weights.sum(-1, keepdim=True)).log()
    return Markov(table.to(device))


def by_score(found: Found) -> float:
    return -found[2]


def score(config: BeamConfig, total: float, length: int) -> float:
    norms = {"none": 1.0, "average": length**config.alpha, "gnmt": ((5 + length) / 6) ** config.alpha}
    return total / norms[config.length_penalty] + config.word_reward * length


def enumerate_all(model: Markov, before: int, max_length: int, config: BeamConfig) -> list[Found]:
    """All sequences of positive probability: finished ones by score, then unfinished ones by score."""
    table = model.table.tolist()
    finished: list[Found] = []
    live: list[Prefix] = [((), 0.0, before, BOS)]
    for length in range(1, max_length + 1):
        longer = [
            ((*text, token), total + gain, last, token)
            for text, total, two_back, last in live
            for token, gain in enumerate(table[two_back][last])
            if gain > -math.inf and (token != EOS or length >= config.min_length)
        ]
        finished += [(text, t, score(config, t, length)) for text, t, _, token in longer if token == EOS]
        live = [prefix for prefix in longer if prefix[-1] != EOS]
    unfinished = [(text, t, score(config, t, max_length)) for text, t, _, _ in live]
    return sorted(finished, key=by_score) + sorted(unfinished, key=by_score)


def textbook_beam(model: Markov, before: int, max_length: int, config: BeamConfig) -> list[Found]:
    """(Diverse) beam search with lists, without any early stop but a fast one; ties by parent, token.

    A fast stop is that of groups of their own.
    """
    table = model.table.tolist()
    width = config.beam // config.groups
    finished: list[list[Found]] = [[] for _ in range(config.groups)]
    live: list[list[Prefix]] = [[((), 0.0, before, BOS)] for _ in range(config.groups)]
    stopped = [False] * config.groups
    for length in range(1, max_length + 1):
        taken: list[int] = []
        for group in range(config.groups):
            if stopped[group]:
                continue
            children: list[tuple[tuple[float, float, int, int], Prefix]] = []
            for parent, (text, total, two_back, last) in enumerate(live[group]):
                for token, gain in enumerate(table[two_back][last]):
                    if gain > -math.inf and (token != EOS or length >= config.min_length):
                        charged = total + gain - config.diversity * taken.count(token)
                        rank = (-charged, -(total + gain), parent, token)
                        children.append((rank, ((*text, token), total + gain, last, token)))
            ranked = [child for _, child in sorted(children, key=lambda item: item[0])]
            finished[group] += [
                (text, t, score(config, t, length)) for text, t, _, token in ranked[:width] if token == EOS
            ]
            live[group] = [child for child in ranked if child[-1] != EOS][:width]
            taken += [child[-1] for child in live[group]]
            if config.fast_stop and finished[group]:
                best = max([score(config, child[1], length) for child in live[group]], default=-math.inf)
                stopped[group] = max(found[2] for found in finished[group]) >= best
    kept: list[Found] = []
    over: list[Found] = []
    for group in range(config.groups):
        own = sorted(finished[group], key=by_score)[:width]
        unfinished = [(text, t, score(config, t, len(text))) for text, t, _, _ in live[group]]
        kept += own
        over += sorted(unfinished, key=by_score)[: width - len(own)]
    return (sorted(kept, key=by_score) + sorted(over, key=by_score))[: config.num or config.beam]


def found(hypotheses: Hypotheses, row: int) -> list[Found]:
    """The hypotheses of one sentence as plain values; checks the padding and what empty places hold."""
    result = []
    for text, length, log_prob, value in zip(
        hypotheses.tokens[row].tolist(),
        hypotheses.lengths[row].tolist(),
        hypotheses.log_probs[row].tolist(),
        hypotheses.scores[row].tolist(),
        strict=True,
    ):
        assert text[length:] == [PAD] * (len(text) - length)
        assert not {BOS, PAD} & set(text[:length])
        assert EOS not in text[: max(length - 1, 0)]
        assert (length == 0) == (log_prob == -math.inf) == (value == -math.inf)
        if length:
            result.append((tuple(text[:length]), log_prob, value))
    return result


def row_of(hypotheses: Hypotheses, row: int) -> Hypotheses:
    return Hypotheses(*(getattr(hypotheses, name)[row : row + 1] for name in vars(hypotheses)))


def assert_same(one: Hypotheses, other: Hypotheses) -> None:
    assert torch.equal(one.tokens, other.tokens)
    assert torch.equal(one.lengths, other.lengths)
    assert torch.equal(one.log_probs, other.log_probs)
    assert torch.equal(one.scores, other.scores)


def assert_found(hypotheses: Hypotheses, row: int, expected: list[Found]) -> None:
    actual = found(hypotheses, row)
    assert [text for text, _, _ in actual] == [text for text, _, _ in expected]
    for (_, log_prob, value), (_, expected_log_prob, expected_score) in zip(actual, expected, strict=True):
        assert log_prob == pytest.approx(expected_log_prob, rel=1e-12)
        assert value == pytest.approx(expected_score, rel=1e-12)
