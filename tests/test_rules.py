"""Rules in a search, against filters over the list of all sequences and against loops."""

import math
from typing import Any

import pytest
import torch
from markov import BOS, EOS, PAD, Found, Text, assert_found, assert_same, enumerate_all, found, markov, row_of, start

from lmkit.beams import BeamConfig
from lmkit.errors import LmkitError
from lmkit.rules import Forbid, ForcePrefix, NoRepeat, Require, Rule, repetition_guard
from lmkit.sampling import row_noise
from lmkit.search import beam_search, greedy, sample

WIDE = BeamConfig(beam=100)
PROMPTS = (0, 4, 6)


def holds(text: Text, phrase: Any) -> bool:
    return any(text[i : i + len(phrase)] == tuple(phrase) for i in range(len(text)))


def repeats(text: Text, size: int, after: int = 0) -> bool:
    """Whether an n-gram of words comes again at or beyond position `after`."""
    words = text[:-1] if text[-1] == EOS else text
    grams = [words[i : i + size] for i in range(len(words) - size + 1)]
    return any(grams[i] in grams[:i] and i + size - 1 >= after for i in range(len(grams)))


PREFIXES = [[], [5], [6, 0, 4]]
FORBIDDEN = [[5], [4, 6], [6, 6], [0, 4, 0], [4, EOS]]
AFTER = torch.tensor([0, 2, 3])
REQUIRED: list[list[list[int]]] = [[[5]], [], [[4, 6], [0]]]


def cases() -> dict[str, tuple[Rule, Any]]:
    """Each rule, and what it allows for a finished text of sentence n."""
    return {
        "prefix": (ForcePrefix.of(PREFIXES), lambda n, text: text[: len(PREFIXES[n])] == tuple(PREFIXES[n])),
        "forbid": (Forbid(FORBIDDEN), lambda n, text: not any(holds(text, phrase) for phrase in FORBIDDEN)),
        "no word twice": (NoRepeat(1), lambda n, text: not repeats(text, 1)),
        "no pair twice": (NoRepeat(2), lambda n, text: not repeats(text, 2)),
        "from then on": (NoRepeat(1, AFTER), lambda n, text: not repeats(text, 1, int(AFTER[n]))),
        "require": (
            Require.of(REQUIRED),
            lambda n, text: text[-1] != EOS or all(holds(text, phrase) for phrase in REQUIRED[n]),
        ),
    }


def moved(rule: Rule, device: torch.device) -> Rule:
    """The rule with its tensors on the device."""
    match rule:
        case ForcePrefix():
            return ForcePrefix(rule.tokens.to(device))
        case Forbid():
            return Forbid(FORBIDDEN, device)
        case NoRepeat():
            return NoRepeat(rule.size, None if rule.after is None else rule.after.to(device))
        case Require():
            return Require(rule.phrases.to(device))
    raise AssertionError(rule)


@pytest.mark.parametrize("penalty", ["none", "gnmt"])
@pytest.mark.parametrize("name", cases())
def test_a_wide_beam_finds_all_that_a_rule_allows(device: torch.device, name: str, penalty: Any) -> None:
    rule, allows = cases()[name]
    config = BeamConfig(beam=100, length_penalty=penalty, alpha=0.6)
    for seed in range(3):
        model = markov(seed, device, zeros=0.1)
        begin = start(*PROMPTS, device=device)
        result = beam_search(model, *begin, config, max_length=3, rules=[moved(rule, device)])
        for row, before in enumerate(PROMPTS):
            everything = enumerate_all(model, before, 3, config)
            expected = [item for item in everything if allows(row, item[0])]
            if isinstance(rule, Require):  # of what is cut off that comes first which holds most phrases
                expected.sort(
                    key=lambda item: -99 * (item[0][-1] == EOS) - sum(holds(item[0], p) for p in REQUIRED[row])
                )
            assert 0 < len(expected) <= len(everything)
            assert_found(result, row, expected)


@pytest.mark.parametrize("name", cases())
def test_sentences_keep_their_rules(device: torch.device, name: str) -> None:
    rule = moved(cases()[name][0], device)
    model = markov(2, device)
    whole = beam_search(model, *start(*PROMPTS, device=device), WIDE, max_length=3, rules=[rule])
    order = torch.tensor([1, 2], device=device)
    part = beam_search(model, *start(*PROMPTS[1:], device=device), WIDE, max_length=3, rules=[rule.keep(order)])
    assert_same(row_of(part, 0), row_of(whole, 1))
    assert_same(row_of(part, 1), row_of(whole, 2))


@pytest.mark.parametrize("name", cases())
def test_samples_and_greedy_texts_obey(device: torch.device, name: str) -> None:
    rule, allows = cases()[name]
    model = markov(5, device)
    begin = start(*PROMPTS, device=device)
    texts = [greedy(model, *begin, max_length=9, rules=[moved(rule, device)])]
    for seed in range(20):
        noise = row_noise(seed, enumerate(PROMPTS), 9)
        texts.append(sample(model, *begin, max_length=9, noise=noise, rules=[moved(rule, device)]))
    for drawn in texts:
        for row in range(len(PROMPTS)):
            assert all(allows(row, text) for text, _, _ in found(drawn, row))


def test_rules_add_up_and_change_no_probability(device: torch.device) -> None:
    model = markov(3, device)
    begin = start(*PROMPTS, device=device)
    rules = [NoRepeat(1), ForcePrefix.of([[4], [6], [0]], device)]
    result = beam_search(model, *begin, WIDE, max_length=3, rules=rules)
    for row, before in enumerate(PROMPTS):
        expected: list[Found] = [
            item
            for item in enumerate_all(model, before, 3, WIDE)
            if item[0][0] == (4, 6, 0)[row] and not repeats(item[0], 1)
        ]
        assert_found(result, row, expected)  # with the model's own log-probabilities
    assert torch.equal(result.log_probs, result.scores)


def test_a_guard_lets_short_texts_alone(device: torch.device) -> None:
    """A model that says 4 for ever: allowed up to ratio * source + slack tokens, then no more than a loop's seed."""
    table = torch.full((7, 7, 7), -10.0, device=device)
    table[..., 4] = -0.01
    model = markov(0, device)
    model.table = table
    guard = repetition_guard(torch.tensor([2, 4], device=device), ratio=2.0, slack=1, size=2)
    result = greedy(model, *start(4, 4, device=device), max_length=20, rules=[guard])
    for row, limit in enumerate((5, 9)):
        text = result.tokens[row, 0].tolist()
        assert text[:limit] == [4] * limit
        assert text[limit] != 4


def test_a_guard_is_asked_only_when_it_can_act(device: torch.device, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    whole = NoRepeat.apply
    monkeypatch.setattr(
        NoRepeat, "apply", lambda self, text, scores: asked.append(text.shape[2]) or whole(self, text, scores)
    )
    model = markov(0, device)
    model.table[..., EOS] = -99.0
    guard = NoRepeat(2, torch.tensor([7, 5], device=device))
    greedy(model, *start(4, 5, device=device), max_length=9, rules=[guard])
    beam_search(model, *start(4, 5, device=device), BeamConfig(2), max_length=9, rules=[guard])
    assert asked == [5, 6, 7, 8] * 2
    assert [guard.keep(torch.tensor([0], device=device)).acts(t) for t in (6, 7)] == [False, True]
    assert [NoRepeat(3).acts(t) for t in (2, 3)] == [False, True]


def test_required_phrases_are_found_by_a_narrow_beam(device: torch.device) -> None:
    """The words are improbable: a plain beam of 4 never has them; with banks every finished text does."""
    model = markov(1, device, size=12)
    model.table[..., [8, 9, 10]] -= 6.0
    model.table[..., EOS] = -1.0
    phrases = [[[8, 9]], [[10], [8]], [[9, 9, 8]]]
    config = BeamConfig(beam=4)
    begin = start(*PROMPTS, device=device)
    plain = beam_search(model, *begin, config, max_length=12)
    result = beam_search(model, *begin, config, max_length=12, rules=[Require.of(phrases, device)])
    for row in range(3):
        assert not any(holds(text, phrase) for text, _, _ in found(plain, row) for phrase in phrases[row])
        texts = [text for text, _, _ in found(result, row)]
        assert texts[0][-1] == EOS
        for text in texts:
            assert text[-1] != EOS or all(holds(text, phrase) for phrase in phrases[row])


def test_what_is_cut_off_with_its_phrases_stands_before_what_lacks_some(device: torch.device) -> None:
    """Nothing ends in time: the likeliest texts lack the phrase, and come after those that hold it."""
    model = markov(1, device, size=12)
    model.table[..., [8, 9]] -= 6.0
    model.table[..., EOS] = -math.inf
    phrases = [[[8, 9]], [[9], [8]], [[4]]]
    limits = torch.tensor([2, 5, 7], device=device)
    begin = start(*PROMPTS, device=device)
    result = beam_search(model, *begin, BeamConfig(beam=4), max_length=limits, rules=[Require.of(phrases, device)])
    for row, some in enumerate(phrases):
        texts = [(sum(holds(text, phrase) for phrase in some), score) for text, _, score in found(result, row)]
        assert texts == sorted(texts, reverse=True)
        assert texts[0][0] == len(some)
    assert result.scores[0, 0] < result.scores[0, 1:].max()


def test_progress_counts_tokens_of_phrases() -> None:
    rule = Require.of([[[4, 5, 4, 6], [7]], [[5]]])
    texts = torch.tensor([[[4, 5, 4], [7, 4, 5], [4, 4, 8]], [[4, 4, 4], [5, 4, 4], [4, 4, 5]]])
    met, wanted = rule.progress(texts)
    assert met.tolist() == [[3, 3, 0], [0, 1, 1]]
    assert wanted.tolist() == [[[6, 7], [4, PAD], [4, 7]], [[5, PAD], [PAD, PAD], [PAD, PAD]]]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: ForcePrefix.of([[4], [EOS]]), r"prefix \[2\]: holds <s>, </s> or <pad>"),
        (lambda: Require.of([[[BOS]]]), r"required phrase \[1\]: holds"),
        (lambda: Require.of([[[]]]), "a required phrase is empty"),
        (lambda: Forbid([[]]), r"forbidden phrase \[\]: give at least one id"),
        (lambda: Forbid([[EOS, 4]]), r"forbidden phrase \[2, 4\]: .* </s> only at its end"),
        (lambda: NoRepeat(0), "no-repeat size 0: it must be at least 1"),
    ],
)
def test_bad_rules_are_refused(make: Any, message: str) -> None:
    with pytest.raises(LmkitError, match=message):
        make()


def test_required_phrases_in_groups_are_refused(device: torch.device) -> None:
    with pytest.raises(LmkitError, match="groups is 2: with required phrases it must be 1"):
        beam_search(
            markov(0, device),
            *start(0, device=device),
            BeamConfig(beam=2, groups=2),
            max_length=3,
            rules=[Require.of([[[4]]], device)],
        )
