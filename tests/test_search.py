"""Laws of the searches, held on random Markov models small enough to enumerate.

Every search is compared with a slow twin in plain Python: beam search with the list of all sequences and with
a textbook beam search that never stops early, filters with loops, samples with exact probabilities.
"""

import itertools
import math
from collections import Counter
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import pytest
import torch
from markov import (
    BOS,
    EOS,
    PAD,
    Markov,
    assert_found,
    assert_same,
    by_score,
    enumerate_all,
    found,
    markov,
    row_of,
    start,
    textbook_beam,
)
from torch import Tensor

from lmkit import beams, search
from lmkit.beams import BeamConfig, Hypotheses
from lmkit.config import from_dict
from lmkit.errors import LmkitError
from lmkit.nn.state import repeat, select
from lmkit.rules import NoRepeat
from lmkit.sampling import draw, keep_min_p, keep_top_k, keep_top_p, row_noise
from lmkit.search import Stepper, beam_search, greedy, sample


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def noise(rows: int, length: int, seed: int = 0) -> Tensor:
    return row_noise(seed, [(row,) for row in range(rows)], length)


PENALTIES = {
    "none": BeamConfig(),
    "average": BeamConfig(length_penalty="average", alpha=0.7),
    "average squared": BeamConfig(length_penalty="average", alpha=2.0),
    "gnmt": BeamConfig(length_penalty="gnmt", alpha=0.6),
    "reward": BeamConfig(word_reward=1.1),
    "fine": BeamConfig(word_reward=-0.4),
    "gnmt and reward": BeamConfig(length_penalty="gnmt", alpha=1.4, word_reward=0.3),
    "at least 3": BeamConfig(length_penalty="average", alpha=0.7, min_length=3),
}
AVERAGE = BeamConfig(beam=3, length_penalty="average", alpha=0.7)
DIVERSE = replace(AVERAGE, beam=4, groups=2)
SEARCHES = {
    "greedy": lambda *args: greedy(*args, max_length=8),
    "sample": lambda *args: sample(*args, max_length=8, noise=noise(len(args[1]), 8), temperature=1.3, top_p=0.95),
    "beam": lambda *args: beam_search(*args, AVERAGE, max_length=8),
    "quick beam": lambda *args: beam_search(*args, replace(AVERAGE, fast_stop=True), max_length=8),
    "diverse beam": lambda *args: beam_search(*args, DIVERSE, max_length=8),
    "ruled greedy": lambda *args: greedy(*args, max_length=8, rules=[NoRepeat(2)]),
    "ruled beam": lambda *args: beam_search(*args, AVERAGE, max_length=8, rules=[NoRepeat(2)]),
}


# beam search


@pytest.mark.parametrize("penalty", PENALTIES)
@pytest.mark.parametrize("zeros", [0.0, 0.4])
def test_wide_beam_is_brute_force(device: torch.device, zeros: float, penalty: str) -> None:
    prompts = (0, 4, 6)
    config = replace(PENALTIES[penalty], beam=400)
    for seed in range(3):
        model = markov(seed, device, zeros=zeros)
        wide = beam_search(model, *start(*prompts, device=device), config, max_length=4)
        for row, before in enumerate(prompts):
            expected = enumerate_all(model, before, 4, config)
            assert zeros or config.min_length or len(expected) == 1 + 4 + 16 + 64 + 256  # 4 words and `</s>`
            assert_found(wide, row, expected)


@pytest.mark.parametrize("levels", [0, 2])
@pytest.mark.parametrize("penalty", PENALTIES)
@pytest.mark.parametrize("beam", [1, 2, 3, 5])
def test_beam_is_the_textbook_one(device: torch.device, beam: int, penalty: str, levels: int) -> None:
    """Also with ties everywhere (`levels`): the stop loses nothing, and equals come in the order promised."""
    prompts = (0, 2, 4, 5, 6)
    config = replace(PENALTIES[penalty], beam=beam)
    for seed in range(4):
        model = markov(seed, device, zeros=0.2, levels=levels)
        result = beam_search(model, *start(*prompts, device=device), config, max_length=7)
        for row, before in enumerate(prompts):
            assert_found(result, row, textbook_beam(model, before, 7, config))


@pytest.mark.parametrize("penalty", ["none", "average", "reward"])
def test_fast_stop_stops_where_it_says(device: torch.device, penalty: str) -> None:
    prompts = (0, 2, 4, 5, 6)
    config = replace(PENALTIES[penalty], beam=3, fast_stop=True)
    exact = replace(config, fast_stop=False)
    differ = 0
    for seed in range(6):
        model = markov(seed, device, zeros=0.2)
        result = beam_search(model, *start(*prompts, device=device), config, max_length=7)
        whole = beam_search(model, *start(*prompts, device=device), exact, max_length=7)
        differ += not torch.equal(result.tokens, whole.tokens)
        for row, before in enumerate(prompts):
            assert_found(result, row, textbook_beam(model, before, 7, config))
    assert differ  # it is not exact


@pytest.mark.parametrize("levels", [0, 2])
@pytest.mark.parametrize(("beam", "groups"), [(4, 2), (6, 2), (6, 3), (3, 3)])
@pytest.mark.parametrize("num", [None, 2])
def test_diverse_beams(device: torch.device, beam: int, groups: int, levels: int, num: int | None) -> None:
    prompts = (0, 2, 4, 5, 6)
    config = replace(AVERAGE, beam=beam, groups=groups, diversity=0.8)
    for seed in range(4):
        model = markov(seed, device, zeros=0.2, levels=levels)
        begin = start(*prompts, device=device)
        result = beam_search(model, *begin, replace(config, num=num), max_length=6)
        for row, before in enumerate(prompts):
            assert_found(result, row, textbook_beam(model, before, 6, config)[:num])


def test_diversity_makes_groups_differ(device: torch.device) -> None:
    """Two groups of one: without a charge they find the same, with a high one other first tokens."""
    model = markov(0, device)
    config = BeamConfig(beam=2, groups=2, diversity=0.0)
    same = beam_search(model, *start(4, device=device), config, max_length=6)
    assert torch.equal(same.tokens[0, 0], same.tokens[0, 1])
    other = beam_search(model, *start(4, device=device), replace(config, diversity=50.0), max_length=6)
    assert other.tokens[0, 0, 0] != other.tokens[0, 1, 0]


@pytest.mark.parametrize("levels", [0, 1, 2])
def test_beam_1_is_greedy(device: torch.device, levels: int) -> None:
    for seed in range(10):
        model = markov(seed, device, zeros=0.3, levels=levels)
        begin = start(0, 2, 4, 5, 6, device=device)
        result = beam_search(model, *begin, BeamConfig(beam=1), max_length=9)
        assert_same(result, greedy(model, *begin, max_length=9))


def test_room_for_more_steps_changes_nothing(device: torch.device, monkeypatch: pytest.MonkeyPatch) -> None:
    begin = start(*LONG_BATCH, device=device)
    limits = torch.tensor([1 + row % 9 for row in range(len(LONG_BATCH))], device=device)
    model = markov(0, device, zeros=0.2)
    for config in (AVERAGE, DIVERSE):
        whole = beam_search(model, *begin, config, max_length=limits, rules=[NoRepeat(2)])
        with monkeypatch.context() as patch:
            patch.setattr(beams, "FIRST_STEPS", 1)
            assert_same(beam_search(model, *begin, config, max_length=limits, rules=[NoRepeat(2)]), whole)


@pytest.mark.parametrize("num", [1, 2, 4])
def test_num_returns_the_first_of_all(device: torch.device, num: int) -> None:
    config = replace(AVERAGE, beam=4)
    for seed in range(5):
        model = markov(seed, device)
        begin = start(0, 4, 5, 6, device=device)
        full = beam_search(model, *begin, config, max_length=8)
        few = beam_search(model, *begin, replace(config, num=num), max_length=8)
        assert_same(few, Hypotheses(*(getattr(full, name)[:, :num] for name in vars(full))))


def test_finished_hypotheses_never_displace_live_ones(device: torch.device) -> None:
    """`</s>` always leads, yet three distinct live hypotheses a sentence are fed at every step."""

    class History(Markov):
        def step(self, tokens: Tensor, state: Any) -> tuple[Tensor, Any]:
            history = torch.cat((state["history"], tokens[:, None]), dim=1)
            histories.append(history.tolist())
            log_probs, _ = super().step(tokens, {"before": state["history"][:, -1]})
            return log_probs, {"history": history}

    histories: list[list[list[int]]] = []
    probs = torch.tensor([0.05, 0.0, 0.6, 0.0, 0.2, 0.1, 0.05], device=device)
    model = History(probs.log().expand(7, 7, 7))
    tokens, state = start(4, 5, device=device)
    config = BeamConfig(beam=3, length_penalty="average", alpha=2.0)
    beam_search(model, tokens, {"history": state["before"][:, None]}, config, max_length=6)
    assert [len(rows) for rows in histories] == [2, 6, 6, 6, 6, 6]
    for rows in histories[1:]:
        assert all(EOS not in row[2:] and PAD not in row for row in rows)
        assert len({tuple(row) for row in rows[:3]}) == len({tuple(row) for row in rows[3:]}) == 3


def test_unfinished_hypotheses_fill_places_that_finished_ones_leave(device: torch.device) -> None:
    """One finished of low probability stands before the unfinished ones of higher probability."""
    probs = torch.tensor([0.0, 0.0, 0.02, 0.0, 0.5, 0.3, 0.18], device=device)
    model = Markov(probs.log().expand(7, 7, 7))
    result = beam_search(model, *start(0, device=device), BeamConfig(beam=4), max_length=1)
    assert [text for text, _, _ in found(result, 0)] == [(2,), (4,), (5,), (6,)]
    assert result.scores[0, 0] < result.scores[0, 3]


def test_beam_stops_as_soon_as_nothing_can_change(device: torch.device) -> None:
    """Two hypotheses of 0.9 and 0.09 are finished after two steps; the best live one stands at 0.01."""
    probs = torch.tensor([0.0, 0.0, 0.9, 0.0, 0.1, 0.0, 0.0], device=device)
    model = Markov(probs.log().expand(7, 7, 7))
    beam_search(model, *start(0, device=device), BeamConfig(beam=2), max_length=50)
    assert len(model.fed) == (2 if device.type == "cpu" else search.SYNC_EVERY)


def test_more_beams_than_continuations(device: torch.device) -> None:
    """V = 5 < 2k: with words 0 and 4 there are 2 strings of length 1 that go on, and `</s>`."""
    model = markov(0, device, size=5)
    config = BeamConfig(beam=8)
    result = beam_search(model, *start(0, device=device), config, max_length=1)
    assert_found(result, 0, enumerate_all(model, 0, 1, config))
    assert result.lengths[0].tolist() == [1, 1, 1, 0, 0, 0, 0, 0]


# coverage


class Attending(Markov):
    """Pays attention (V, S) to a source by the token it is fed; the state holds the sums so far."""

    attention: Tensor

    def step(self, tokens: Tensor, state: Any) -> tuple[Tensor, Any]:
        log_probs, inner = super().step(tokens, {"before": state["before"]})
        return log_probs, {**inner, "sums": state["sums"] + self.attention[tokens]}

    def coverage(self, state: Any) -> Tensor:
        sums: Tensor = state["sums"]
        return sums


def attending(seed: int, device: torch.device) -> Attending:
    model = Attending(markov(seed, device, zeros=0.2).table)
    model.attention = torch.randn(7, 5, generator=seeded(seed)).mul(2).softmax(1).double().to(device)
    return model


@pytest.mark.parametrize("penalty", ["none", "gnmt", "reward"])
def test_coverage_penalty_of_a_wide_beam_is_brute_force(device: torch.device, penalty: str) -> None:
    config = replace(PENALTIES[penalty], beam=400, coverage_penalty=0.9)
    prompts = (0, 4, 6)
    for seed in range(3):
        model = attending(seed, device)
        attention = model.attention.tolist()
        tokens, state = start(*prompts, device=device)
        sums = torch.zeros(3, 5, dtype=torch.float64, device=device)
        result = beam_search(model, tokens, {**state, "sums": sums}, config, max_length=4)
        for row, before in enumerate(prompts):
            expected = []
            for text, log_prob, plain in enumerate_all(model, before, 4, config):
                covered = [sum(attention[token][i] for token in (BOS, *text[:-1])) for i in range(5)]
                expected.append((text, log_prob, plain + 0.9 * sum(math.log(min(c, 1.0)) for c in covered)))
            finished = [item for item in expected if item[0][-1] == EOS]
            unfinished = [item for item in expected if item[0][-1] != EOS]
            assert_found(result, row, sorted(finished, key=by_score) + sorted(unfinished, key=by_score))


def test_coverage_needs_attention(device: torch.device) -> None:
    config = BeamConfig(coverage_penalty=0.2)
    with pytest.raises(LmkitError, match="coverage penalty needs attention"):
        beam_search(markov(0, device), *start(0, device=device), config, max_length=3)


# lengths, and sentences that leave the batch


LONG_BATCH = tuple(itertools.islice(itertools.cycle((0, 2, 4, 5, 6)), 23))


class Memory(Markov):
    """Holds a table of its own for each sentence, (N, V, V, V), outside the state."""

    def step(self, tokens: Tensor, state: Any) -> tuple[Tensor, Any]:
        self.fed.append(tokens)
        times = len(tokens) // len(self.table)
        sentences = torch.arange(len(tokens), device=tokens.device) // times
        return self.table[sentences, state["before"], tokens], {"before": tokens}

    def keep(self, sentences: Tensor) -> "Memory":
        return Memory(self.table[sentences], self.fed)


LIMITED = {
    "greedy": lambda *args, limits, rules=(): greedy(*args, max_length=limits, rules=rules),
    "sample": lambda *args, limits, rules=(): sample(
        *args, max_length=limits, noise=noise(len(args[1]), 9), rules=rules
    ),
    "beam": lambda *args, limits, rules=(): beam_search(*args, AVERAGE, max_length=limits, rules=rules),
    "fast": lambda *args, limits, rules=(): beam_search(
        *args, replace(AVERAGE, fast_stop=True), max_length=limits, rules=rules
    ),
    "diverse": lambda *args, limits, rules=(): beam_search(*args, DIVERSE, max_length=limits, rules=rules),
}


@pytest.mark.parametrize("share", [1e-9, 0.25, 2.0])
@pytest.mark.parametrize("name", LIMITED)
def test_sentences_that_leave_the_batch(
    device: torch.device, name: str, share: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a memory, a limit and a rule a sentence, everything is as for each sentence alone."""
    monkeypatch.setattr(search, "COMPACT_AT", share)
    monkeypatch.setattr(search, "SYNC_EVERY", 1)
    tables = torch.stack([markov(seed, device, zeros=0.2).table for seed in range(23)])
    limits = torch.tensor([1 + seed % 9 for seed in range(23)], device=device)
    after = limits // 2
    whole = Memory(tables)
    together = LIMITED[name](whole, *start(*LONG_BATCH, device=device), limits=limits, rules=[NoRepeat(2, after)])
    rows = [len(tokens) for tokens in whole.fed]
    assert (rows[-1] < rows[1]) == (share < 1)
    if name == "sample":  # every row has noise of its own
        monkeypatch.setattr(search, "COMPACT_AT", 2.0)
        apart = [
            LIMITED[name](Memory(tables), *start(*LONG_BATCH, device=device), limits=limits, rules=[NoRepeat(2, after)])
        ]
        assert_same(together, apart[0])
        return
    for row, before in enumerate(LONG_BATCH):
        one = slice(row, row + 1)
        alone = LIMITED[name](
            Memory(tables[one]), *start(before, device=device), limits=limits[one], rules=[NoRepeat(2, after[one])]
        )
        longest = alone.tokens.shape[2]
        assert (together.tokens[row, :, longest:] == PAD).all()
        cut = replace(row_of(together, row), tokens=together.tokens[one, :, :longest])
        assert_same(cut, alone)


def test_limits_a_sentence_are_the_textbook_ones(device: torch.device) -> None:
    prompts, limits = (0, 2, 4, 5, 6), [3, 1, 7, 5, 2]
    for penalty in PENALTIES.values():
        config = replace(penalty, beam=3)
        model = markov(1, device, zeros=0.2)
        result = beam_search(
            model, *start(*prompts, device=device), config, max_length=torch.tensor(limits, device=device)
        )
        for row, before in enumerate(prompts):
            assert_found(result, row, textbook_beam(model, before, limits[row], config))


def test_limits_of_another_batch_are_refused(device: torch.device) -> None:
    for limits, message in (([3], r"max_length is \(1,\): it must be one number or 2"), ([3, 0], "max_length is 0")):
        with pytest.raises(LmkitError, match=message):
            greedy(markov(0, device), *start(0, 4, device=device), max_length=torch.tensor(limits, device=device))


# sampling


def chi_square_holds(counts: Counter[tuple[int, ...]], expected: dict[tuple[int, ...], float], total: int) -> bool:
    """Pearson's statistic within 5 standard deviations of its mean, rare strings pooled."""
    assert set(counts) <= {text for text, p in expected.items() if p > 0}
    common = {text: p for text, p in expected.items() if p * total >= 5}
    cells = [(counts[text], p * total) for text, p in common.items()]
    rest = total - sum(seen for seen, _ in cells), total - sum(wanted for _, wanted in cells)
    statistic = sum((seen - wanted) ** 2 / wanted for seen, wanted in [*cells, rest] if wanted > 1e-6)
    freedom = len(cells)
    return abs(statistic - freedom) < 5 * math.sqrt(2 * freedom)


def test_sampling_follows_the_model(device: torch.device) -> None:
    total = 20_000
    model = markov(3, device, size=6, zeros=0.3)
    result = sample(model, *start(*[4] * total, device=device), max_length=3, noise=noise(total, 3))
    everything = enumerate_all(model, 4, 3, BeamConfig())
    expected = {text: math.exp(log_prob) for text, log_prob, _ in everything}
    assert sum(expected.values()) == pytest.approx(1, abs=1e-6)
    texts = [tuple(t[:n]) for t, n in zip(result.tokens[:, 0].tolist(), result.lengths[:, 0].tolist(), strict=True)]
    assert chi_square_holds(Counter(texts), expected, total)
    log_probs = {text: log_prob for text, log_prob, _ in everything}
    assert result.log_probs[:, 0].tolist() == pytest.approx([log_probs[text] for text in texts], rel=1e-12)


def test_settings_apply_in_the_order_promised(device: torch.device) -> None:
    """Temperature, top-k, top-p, min-p, by hand; the log-probabilities returned stay the model's."""
    probs = [0.15, 0.0, 0.05, 0.0, 0.4, 0.25, 0.1, 0.05]
    tempered = [p**0.5 for p in probs]
    # top_k = 5 leaves ids 0 2 4 5 6 (2 before 7, its equal) with shares .188 .109 .307 .243 .154
    kept = {i: tempered[i] / sum(tempered[j] for j in (0, 2, 4, 5, 6)) for i in (0, 2, 4, 5, 6)}
    # top_p = 0.8: 4, 5, 0 have .738, so 6 stays and 2 goes; min_p = 0.55: 6 has .5 of the best and goes
    assert kept[4] + kept[5] + kept[0] < 0.8 < kept[4] + kept[5] + kept[0] + kept[6]
    assert kept[6] / kept[4] < 0.55 < kept[0] / kept[4]
    mass = kept[4] + kept[5] + kept[0]
    total = 5000
    result = sample(
        Markov(torch.tensor(probs, device=device).log().expand(8, 8, 8)),
        *start(*[4] * total, device=device),
        max_length=1,
        noise=noise(total, 1),
        temperature=2.0,
        top_k=5,
        top_p=0.8,
        min_p=0.55,
    )
    drawn = result.tokens[:, 0, 0].tolist()
    assert chi_square_holds(Counter((token,) for token in drawn), {(i,): kept[i] / mass for i in (0, 4, 5)}, total)
    assert result.log_probs[:, 0].tolist() == pytest.approx([math.log(probs[token]) for token in drawn])
    assert torch.equal(result.scores, result.log_probs)


@pytest.mark.parametrize("settings", [{"temperature": 1e-40}, {"top_k": 1}, {"top_p": 1e-30}, {"min_p": 1.0}])
def test_narrowest_settings_are_greedy(device: torch.device, settings: dict[str, Any]) -> None:
    for seed in range(5):
        model = markov(seed, device, zeros=0.3)
        begin = start(0, 2, 4, 5, 6, device=device)
        drawn = sample(model, *begin, max_length=9, noise=noise(5, 9, seed), **settings)
        assert_same(drawn, greedy(model, *begin, max_length=9))


def test_same_seed_same_text(device: torch.device) -> None:
    model = markov(0, device)
    begin = start(*[4] * 20, device=device)
    one = sample(model, *begin, max_length=8, noise=noise(20, 8, 5))
    assert_same(one, sample(model, *begin, max_length=8, noise=noise(20, 8, 5)))
    assert not torch.equal(one.tokens, sample(model, *begin, max_length=8, noise=noise(20, 8, 6)).tokens)


def test_samples_do_not_depend_on_how_rows_are_batched(device: torch.device) -> None:
    model = markov(1, device, zeros=0.2)
    prompts = (0, 2, 4, 5, 6, 4, 4)
    numbers = noise(7, 12)
    whole = sample(model, *start(*prompts, device=device), max_length=8, noise=numbers)
    parts = [
        sample(model, *start(*prompts[part], device=device), max_length=8, noise=numbers[part])
        for part in (slice(2), slice(2, 3), slice(3, 7))
    ]
    assert torch.equal(whole.tokens, torch.cat([part.tokens for part in parts]))


def test_noise_of_a_row_depends_on_no_other() -> None:
    rows = [(place, draw) for place in range(30) for draw in range(3)]
    whole = row_noise(7, rows, 20)
    assert torch.equal(whole[40:50, :9], row_noise(7, rows[40:50], 9))
    assert len({tuple(row) for row in whole.tolist()}) == len(rows)
    assert abs(float(whole.mean()) - 0.5) < 5 * math.sqrt(1 / 12 / whole.numel())
    assert row_noise(7, [], 4).shape == (0, 4)


def test_draw_never_meets_probability_zero(device: torch.device) -> None:
    generator = seeded()
    probs = torch.rand(64, 500, generator=generator).where(torch.rand(64, 500, generator=generator) < 0.1, 0.0)
    probs[:, :5] = probs[:, -5:] = 0.0
    probs[0] = 0.0
    probs[0, 250] = 1e-30  # a row need not be normalised
    log_probs = probs.log().to(device)
    log_probs[1] -= 5000.0
    for uniform in (0.0, 2.0**-53, 0.5, 1 - 2.0**-53):
        tokens = draw(log_probs, torch.full((64,), uniform, dtype=torch.float64, device=device))
        assert (log_probs.gather(1, tokens[:, None]) > -math.inf).all()
    ends = draw(log_probs, torch.tensor([0.0, 1 - 2.0**-53] * 32, dtype=torch.float64, device=device))
    for row, token in enumerate(ends.tolist()):
        possible = probs[row].nonzero()[:, 0].tolist()
        assert token == (possible[-1] if row % 2 else possible[0])


# filters


def random_rows(device: torch.device) -> Tensor:
    """(40, 9) log-probabilities that are multiples of 1 / 40: many ties and zeros."""
    counts = torch.randint(0, 9, (40, 9), generator=seeded()).float()
    counts[:, 4] += 1
    return (counts / counts.sum(1, keepdim=True)).log().to(device)


def kept_ids(filtered: Tensor, original: Tensor) -> list[set[int]]:
    """The ids kept in each row; those kept must keep their value."""
    keep = filtered > -math.inf
    assert torch.equal(filtered[keep], original[keep])
    return [set(row.nonzero()[:, 0].tolist()) for row in keep]


def ranked(row: list[float]) -> list[int]:
    return sorted((i for i, value in enumerate(row) if value > -math.inf), key=lambda i: (-row[i], i))


@pytest.mark.parametrize("k", [1, 2, 5, 9, 100])
def test_keep_top_k(device: torch.device, k: int) -> None:
    rows = random_rows(device)
    assert kept_ids(keep_top_k(rows, k), rows) == [set(ranked(row)[:k]) for row in rows.tolist()]


@pytest.mark.parametrize("p", [1e-9, 0.111, 0.377, 0.713, 0.9771, 1.0])
def test_keep_top_p(device: torch.device, p: float) -> None:
    rows = random_rows(device)
    expected = []
    for row in rows.tolist():
        kept: list[int] = []
        for i in ranked(row):
            if p == 1 or not kept or sum(math.exp(row[j]) for j in kept) < p:
                kept.append(i)
        expected.append(set(kept))
    assert kept_ids(keep_top_p(rows, p), rows) == expected
    shifted = rows - 3.0  # need not be normalised
    assert kept_ids(keep_top_p(shifted, p), shifted) == expected


def test_top_p_1_keeps_a_tail_below_rounding(device: torch.device) -> None:
    rows = torch.tensor([[1.0, 1e-20, 0.0]], device=device).log()
    assert kept_ids(keep_top_p(rows, 1.0), rows) == [{0, 1}]


@pytest.mark.parametrize("p", [0.0, 0.123, 0.47, 0.99, 1.0])
def test_keep_min_p(device: torch.device, p: float) -> None:
    rows = random_rows(device)
    expected = [
        {i for i in ranked(row) if row[i] == max(row) or math.exp(row[i]) >= p * math.exp(max(row))}
        for row in rows.tolist()
    ]
    assert kept_ids(keep_min_p(rows, p), rows) == expected


# all searches


@pytest.mark.parametrize("name", SEARCHES)
def test_rows_do_not_depend_on_batch_mates(device: torch.device, name: str) -> None:
    """Row 0 keeps its noise in `sample`, so its mates may be anything."""
    for seed in range(4):
        model = markov(seed, device, zeros=0.2)
        alone = SEARCHES[name](model, *start(5, device=device))
        for mates in itertools.product((0, 2, 6), repeat=2):
            together = SEARCHES[name](model, *start(5, *mates, device=device))
            assert_same(row_of(together, 0), alone)


@pytest.mark.parametrize("name", SEARCHES)
def test_running_past_the_stop_changes_nothing(
    device: torch.device, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Accelerators ask only now and then whether all is done."""
    for levels in (0, 1, 2):
        model = markov(7, device, zeros=0.3, levels=levels)
        begin = start(0, 2, 4, 5, 6, device=device)
        stopped = SEARCHES[name](model, *begin)
        with monkeypatch.context() as patch:
            patch.setattr(search, "_count_decided", lambda done, position: 0)
            assert_same(SEARCHES[name](model, *begin), stopped)


@pytest.mark.parametrize("name", SEARCHES)
def test_dead_ends_are_empty_and_harm_no_one(device: torch.device, name: str) -> None:
    """Row 1 can go nowhere from its first step, the model of row 2 breaks down there; row 0 is sound."""
    model = markov(0, device)
    alone = SEARCHES[name](model, *start(6, device=device))
    model.table[4, BOS] = -math.inf
    model.table[5, BOS] = math.nan
    result = SEARCHES[name](model, *start(6, 4, 5, device=device))
    assert_same(row_of(result, 0), alone)
    assert found(result, 1) == found(result, 2) == []
    assert found(result, 0)


@pytest.mark.parametrize("name", SEARCHES)
def test_dead_ends_stop(device: torch.device, name: str) -> None:
    model = Markov(torch.full((7, 7, 7), -math.inf, device=device))
    assert found(SEARCHES[name](model, *start(0, 4, device=device)), 1) == []
    assert len(model.fed) == (1 if device.type == "cpu" else 8)


@pytest.mark.parametrize("name", SEARCHES)
def test_pad_and_start_never_follow(device: torch.device, name: str) -> None:
    """A model may give them mass; `found` checks that no sequence holds them."""
    model = Markov(torch.zeros(7, 7, 7, device=device).log_softmax(-1))
    model.table[..., [BOS, PAD]] += 3
    before = model.table.clone()
    for row in range(3):
        assert found(SEARCHES[name](model, *start(0, 4, 5, device=device)), row)
    assert torch.equal(model.table, before)  # the model's own tensors are left alone


@pytest.mark.parametrize("name", SEARCHES)
def test_nothing_to_do(device: torch.device, name: str) -> None:
    result = SEARCHES[name](markov(0, device), *start(device=device))
    assert result.tokens.shape == (0, result.lengths.shape[1], 8)


@pytest.mark.parametrize("name", SEARCHES)
def test_no_gradient_is_kept(device: torch.device, name: str) -> None:
    model = markov(0, device)
    model.table.requires_grad_()
    assert not SEARCHES[name](model, *start(4, device=device)).log_probs.requires_grad


@pytest.mark.parametrize("name", SEARCHES)
@pytest.mark.parametrize("dtype", [torch.float64, torch.bfloat16])
def test_any_float_type(device: torch.device, name: str, dtype: torch.dtype) -> None:
    model = markov(0, device)
    model.table = model.table.to(dtype)
    result = SEARCHES[name](model, *start(4, device=device))
    assert result.log_probs.dtype == torch.float64
    text, log_prob, _ = found(result, 0)[0]
    history = (4, BOS, *text)
    gains = [model.table[history[i : i + 3]].item() for i in range(len(text))]
    assert log_prob == pytest.approx(sum(gains), rel=1e-12)


@pytest.mark.gpu
@pytest.mark.parametrize("name", SEARCHES)
def test_no_step_synchronises(device: torch.device, name: str) -> None:
    """Eight steps, fewer than SYNC_EVERY, with noise made on the device."""
    if device.type != "cuda":
        pytest.skip("only CUDA reports synchronisation")
    model = markov(0, device)
    begin = start(4, 5, device=device)
    numbers = noise(2, 8).to(device)
    torch.cuda.set_sync_debug_mode("error")
    try:
        if name == "sample":
            sample(model, *begin, max_length=8, noise=numbers, top_k=3, top_p=0.9, min_p=0.1)
        else:
            SEARCHES[name](model, *begin)
    finally:
        torch.cuda.set_sync_debug_mode("default")


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"max_length": 0}, "max_length is 0: it must be at least 1"),
        ({"temperature": 0.0}, "temperature is 0.0: .* use greedy search"),
        ({"temperature": math.inf}, "temperature is inf: it must be above 0 and finite"),
        ({"top_k": 0}, "top_k is 0: it must be at least 1"),
        ({"top_p": 0.0}, "top_p is 0.0: it must be above 0 and at most 1"),
        ({"top_p": 1.1}, "top_p is 1.1: it must be above 0 and at most 1"),
        ({"min_p": -0.1}, "min_p is -0.1: it must be between 0 and 1"),
        ({"min_p": math.nan}, "min_p is nan: it must be between 0 and 1"),
    ],
)
def test_bad_settings_are_refused(device: torch.device, settings: dict[str, Any], message: str) -> None:
    model: Stepper = markov(0, device)
    arguments: dict[str, Any] = {"max_length": 3, "noise": noise(1, 3), **settings}
    with pytest.raises(LmkitError, match=message):
        sample(model, *start(0, device=device), **arguments)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"beam": 0}, "beam is 0: it must be at least 1"),
        ({"beam": 3, "num": 4}, "num is 4: it must be between 1 and the beam, 3"),
        ({"beam": 3, "num": 0}, "num is 0: it must be between 1 and the beam, 3"),
        ({"alpha": -0.1}, "alpha is -0.1: it must be between 0 and 10"),
        ({"alpha": math.nan}, "alpha is nan: it must be between 0 and 10"),
        ({"word_reward": math.inf}, "word_reward is inf: it must be finite"),
        ({"coverage_penalty": -1.0}, "coverage_penalty is -1.0: it must be at least 0 and finite"),
        ({"diversity": math.nan}, "diversity is nan: it must be at least 0 and finite"),
        ({"min_length": -1}, "min_length is -1: it must be at least 0"),
        ({"beam": 4, "groups": 3}, "groups is 3: it must be a number that divides the beam, 4"),
        ({"length_penalty": "wu"}, "length_penalty must be"),
    ],
)
def test_bad_beam_settings_are_refused(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(LmkitError, match=f"recipe.toml: {message}"):
        from_dict(BeamConfig, settings, where="recipe.toml")


def test_max_length_of_greedy_and_beam(device: torch.device) -> None:
    model = markov(0, device)
    with pytest.raises(LmkitError, match="max_length is -1"):
        greedy(model, *start(0, device=device), max_length=-1)
    with pytest.raises(LmkitError, match="max_length is 0"):
        beam_search(model, *start(0, device=device), BeamConfig(beam=2), max_length=0)


# states


class Pair(NamedTuple):
    left: Tensor
    right: Any


@dataclass(frozen=True)
class Cache:
    keys: Tensor
    position: int


def nested(rows: Tensor) -> dict[str, Any]:
    """One state of every kind of nesting, its row i made from `rows[i]`."""
    return {
        "tuple": (rows, None, [rows * 2, ()]),
        "named": Pair(rows * 3, {"deep": rows[:, None].expand(-1, 2)}),
        "dataclass": Cache(rows * 4, 7),
    }


def assert_equal_states(one: Any, other: Any) -> None:
    assert type(one) is type(other)
    if isinstance(one, Tensor):
        assert torch.equal(one, other)
    elif isinstance(one, Cache):
        assert_equal_states(vars(one), vars(other))
    elif isinstance(one, dict):
        assert_equal_states(list(one.items()), list(other.items()))
    elif isinstance(one, tuple | list):
        for left, right in zip(one, other, strict=True):
            assert_equal_states(left, right)
    else:
        assert one == other


def test_select_takes_rows_of_every_tensor(device: torch.device) -> None:
    rows = torch.arange(10, 14, device=device)
    order = torch.tensor([3, 0, 0, 2, 1], device=device)
    assert_equal_states(select(nested(rows), order), nested(rows[order]))


def test_repeat_repeats_each_row_in_place(device: torch.device) -> None:
    rows = torch.arange(10, 12, device=device)
    expected = torch.tensor([10, 10, 10, 11, 11, 11], device=device)
    assert_equal_states(repeat(nested(rows), 3), nested(expected))


def test_other_leaves_are_refused(device: torch.device) -> None:
    with pytest.raises(TypeError, match="a state cannot hold a set"):
        select({"rows": {1, 2}}, torch.tensor([0], device=device))
