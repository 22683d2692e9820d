"""Speculative decoding: every text has the probability that the target alone gives it, added up over all branches."""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import torch
from click.testing import CliRunner
from lmkit_cli.main import lmkit as command
from markov import BOS, EOS, PAD, UNK, Text, markov
from torch import Tensor

from lmkit import NGramLM, TextModel, speculative
from lmkit.errors import LmkitError
from lmkit.language_model import Context
from lmkit.neural.recurrent_lm import LSTMLM
from lmkit.neural.transformer_lm import TransformerConfig, TransformerLM, TransformerState
from lmkit.nn.attention import KeyValueCache
from lmkit.rules import Forbid, NoRepeat, Require, Rule
from lmkit.sampling import NEVER
from lmkit.search import greedy, sample
from lmkit.speculative import NOISES, Draft, Speculation, speculate

A, B = 4, 5
CPU = torch.device("cpu")


@dataclass
class Table:
    """P(next | last two tokens), (V, V, V); the state is all that was fed, after a `<pad>`: (B, t)."""

    table: Tensor
    fed: list[int] = field(default_factory=list)  # of each pass of several tokens

    @classmethod
    def random(cls, seed: int, zeros: float = 0.25) -> Table:
        return cls(markov(seed, CPU, size=6, zeros=zeros).table.double())

    @classmethod
    def uniform(cls) -> Table:
        table = torch.full((6, 6, 6), math.log(0.25), dtype=torch.float64)
        table[..., [BOS, PAD]] = NEVER
        return cls(table)

    def step(self, tokens: Tensor, state: Tensor) -> tuple[Tensor, Tensor]:
        state = torch.cat((state, tokens[:, None]), 1)
        return self.table[state[:, -2], state[:, -1]], state

    def steps(self, tokens: Tensor, state: Tensor) -> tuple[Tensor, Tensor]:
        self.fed.append(tokens.shape[1])
        found = []
        for column in tokens.unbind(1):
            log_probs, state = self.step(column, state)
            found.append(log_probs)
        return torch.stack(found, 1), state

    def rewound(self, state: Tensor, count: int) -> Tensor:
        return state[:, : state.shape[1] - count]

    def space(self, state: Tensor) -> None:
        return None


def run(target: Any, drafter: Any, *, length: int, tokens: int = 2, seed: int = 0, **settings: Any) -> Speculation:
    noise = torch.rand((length, NOISES), generator=torch.Generator().manual_seed(seed), dtype=torch.float64)
    first, start = torch.tensor([BOS]), torch.full((1, 1), PAD)
    return speculate(target, first, start, Draft(drafter, start, tokens), max_length=length, noise=noise, **settings)


def text_of(found: Speculation) -> Text:
    length = int(found.found.lengths)
    assert (found.found.tokens[0, 0, length:] == PAD).all()
    return tuple(found.found.tokens[0, 0, :length].tolist())


# --- the distribution, by enumeration ---------------------------------------------------------------------------------


@dataclass
class Branches:
    """In the place of chance: a run for every sequence of outcomes, and the probability of each."""

    script: list[int] = field(default_factory=list)
    trace: list[tuple[int, int]] = field(default_factory=list)  # which outcome was taken, of how many
    probability: float = 1.0

    def choose(self, probabilities: list[float]) -> int:
        possible = [i for i, p in enumerate(probabilities) if p > 0]
        if not possible:
            return 0
        taken = self.script[len(self.trace)] if len(self.trace) < len(self.script) else 0
        self.trace.append((taken, len(possible)))
        self.probability *= probabilities[possible[taken]] / math.fsum(probabilities)
        return possible[taken]

    def draw(self, weights: Tensor, uniform: float) -> int:
        return self.choose(weights[0].tolist())

    def accepts(self, drafted: float, own: float, uniform: float) -> bool:
        assert drafted > 0
        stays = min(1.0, own / drafted)
        return self.choose([stays, 1 - stays]) == 0

    def all(self, run: Callable[[], Text]) -> Iterator[tuple[Text, float]]:
        while True:
            self.trace, self.probability = [], 1.0
            yield run(), self.probability
            while self.trace and self.trace[-1][0] + 1 == self.trace[-1][1]:
                self.trace.pop()
            if not self.trace:
                return
            self.script = [taken for taken, _ in self.trace]
            self.script[-1] += 1


def filtered(
    log_probs: list[float],
    temperature: float = 1.0,
    top_k: int | None = None,
    top_p: float | None = None,
    min_p: float | None = None,
) -> list[float]:
    """The probabilities that are drawn from, in plain Python; all zeros where nothing is possible."""
    weights = [math.exp(p / temperature) for p in log_probs] if temperature else [math.exp(p) for p in log_probs]
    order = sorted(range(len(weights)), key=lambda i: (-weights[i], i))[: 1 if temperature == 0 else top_k]
    if top_p is not None:
        total, kept, mass = sum(weights[i] for i in order), list[int](), 0.0
        for i in order:
            if mass < top_p * total:
                kept.append(i)
            mass += weights[i]
        order = kept
    order = [i for i in order if weights[i] >= (min_p or 0.0) * max(weights)]
    total = math.fsum(weights[i] for i in order)
    return [weights[i] / total if i in order and total else 0.0 for i in range(len(weights))]


def expected(target: Table, length: int, rules: list[Rule], **filters: Any) -> dict[Text, float]:
    """The probability of every text under the target alone; () is where nothing can follow."""
    found: Counter[Text] = Counter()
    live: list[tuple[Text, float]] = [((), 1.0)]
    while live:
        text, probability = live.pop()
        if len(text) == length or text[-1:] == (EOS,):
            found[text] += probability
            continue
        two_back, last = (PAD, BOS, *text)[-2:]
        scores = target.table[two_back, last][None].clone()
        for rule in rules:
            if rule.acts(len(text)):
                scores = rule.apply(torch.tensor([[text]], dtype=torch.int64), scores)
        shares = filtered(scores[0].tolist(), **filters)
        if not any(shares):
            found[()] += probability
        live += [((*text, token), probability * share) for token, share in enumerate(shares) if share]
    return found


CASES: dict[str, tuple[int, int, list[Rule], dict[str, Any]]] = {  # K, L, rules, filters
    "one token at a time": (1, 3, [], {}),
    "two": (2, 3, [], {}),
    "more than the text may have": (9, 3, [], {}),
    "temperature": (2, 3, [], {"temperature": 0.6}),
    "top-k": (2, 4, [], {"top_k": 2}),
    "top-p": (2, 4, [], {"top_p": 0.7}),
    "min-p and temperature": (3, 3, [], {"min_p": 0.4, "temperature": 1.3}),
    "a phrase forbidden": (2, 3, [Forbid([[A, B], [UNK]])], {}),
    "no token twice": (3, 4, [NoRepeat(1)], {"top_k": 3}),
    "a phrase required": (3, 3, [Require.of([[[B]]])], {}),
    "nothing may follow": (2, 3, [Forbid([[B, t] for t in (UNK, EOS, A, B)])], {}),
    "greedy": (3, 6, [], {"temperature": 0}),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("drafter", [Table.random(2), Table.uniform()], ids=["another", "uniform"])
def test_every_text_has_its_probability(case: str, drafter: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    tokens, length, rules, filters = CASES[case]
    target, branches = Table.random(1), Branches()
    monkeypatch.setattr(speculative, "_draw", branches.draw)
    monkeypatch.setattr(speculative, "_accepts", branches.accepts)

    def once() -> Text:
        return text_of(run(target, drafter, length=length, tokens=tokens, rules=rules, **filters))

    found: Counter[Text] = Counter()
    for text, probability in branches.all(once):
        found[text] += probability
    wanted = expected(target, length, rules, **filters)
    assert math.fsum(wanted.values()) == pytest.approx(1, abs=1e-12)
    assert {text for text, share in found.items() if share > 1e-12} == set(wanted)
    for text, probability in wanted.items():
        assert found[text] == pytest.approx(probability, abs=1e-12)


# --- how it goes ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("tokens", [1, 3, 50])
def test_a_model_that_drafts_for_itself_is_always_right(tokens: int) -> None:
    target = Table.random(1)
    target.table[..., EOS] = NEVER
    found = run(target, target, length=20, tokens=tokens, seed=3)
    assert found.accepted == found.judged
    assert found.passes == math.ceil(20 / (tokens + 1))
    assert int(found.found.lengths) == 20


def test_a_drafter_that_is_never_right_costs_a_pass_a_token() -> None:
    target, drafter = Table.random(1, zeros=0), Table.uniform()
    target.table[..., EOS] = target.table[..., UNK] = NEVER
    drafter.table[..., [A, B]] = NEVER
    found = run(target, drafter, length=10)
    assert (found.passes, found.accepted) == (10, 0)


def test_a_drafter_that_knows_nothing_drafts_nothing() -> None:
    drafter = Table(torch.full((6, 6, 6), NEVER, dtype=torch.float64))
    found = run(Table.random(1), drafter, length=10)
    assert (found.judged, found.passes) == (0, int(found.found.lengths))


def test_no_token_is_fed_again_but_those_taken_back() -> None:
    for seed in range(20):
        target = Table.random(1)
        found = run(target, Table.uniform(), length=12, tokens=3, seed=seed)
        assert sum(target.fed) <= found.passes + 3 * found.passes
        assert found.passes <= int(found.found.lengths) <= found.passes + found.accepted


def test_the_log_probability_is_the_models_own() -> None:
    target = Table.random(1)
    found = run(target, Table.random(2), length=9, seed=5, top_k=2, temperature=0.5)
    before, total = [PAD, BOS], 0.0
    for token in text_of(found):
        total += float(target.table[before[-2], before[-1], token])
        before.append(token)
    assert float(found.found.log_probs) == pytest.approx(total, rel=1e-12)
    assert float(found.found.scores) == pytest.approx(total, rel=1e-12)


def test_a_longer_limit_begins_as_a_shorter_one() -> None:
    """A text follows from its numbers, those of a position from nothing else: with K = 1 the passes do not differ."""
    noise = torch.rand((30, NOISES), generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    start, target = torch.full((1, 1), PAD), Table.random(1)
    target.table[..., EOS] = NEVER
    texts = [
        text_of(speculate(target, torch.tensor([BOS]), start, draft, max_length=length, noise=noise))
        for draft in [Draft(Table.random(2), start, 1)]
        for length in (29, 30)
    ]
    assert texts[1][:28] == texts[0][:28]


@pytest.mark.parametrize(
    ("message", "settings"),
    [
        ("temperature is -1", {"temperature": -1.0}),
        ("top_p is 2", {"top_p": 2.0}),
        ("draft_tokens is 0", {"tokens": 0}),
        ("max_length is 0", {"length": 0}),
    ],
)
def test_bad_settings(message: str, settings: dict[str, Any]) -> None:
    with pytest.raises(LmkitError, match=message):
        run(Table.random(1), Table.random(2), **{"length": 3, **settings})


# --- with models ------------------------------------------------------------------------------------------------------

LINES = ["a b a c", "b a b", "c a b c", "a a b c b"] * 5


@pytest.fixture(scope="module")
def bigrams() -> TextModel:
    return NGramLM.train(LINES, order=2)


def transformer(like: TextModel, **settings: Any) -> TextModel:
    torch.manual_seed(4)
    given: dict[str, Any] = {"size": 16, "layers": 2, "heads": 2, "init": "gpt2", "tied": False, **settings}
    model = TransformerLM(TransformerConfig(**given), like.model.vocabulary_size).eval()
    with torch.no_grad():
        model.output.weight.normal_(0, 0.4)
        for block in model.blocks:
            block.feedforward.output.weight.normal_(0, 0.3)  # type: ignore[union-attr,operator]
    return TextModel(model, like.tokenizer, name="attentive")


@pytest.mark.parametrize("settings", [{}, {"positions": "learned", "length": 40}, {"positions": "alibi"}])
def test_greedy_search_finds_the_same(bigrams: TextModel, settings: dict[str, Any]) -> None:
    target = transformer(bigrams, **settings)
    even = NGramLM.train(LINES, order=1, smoothing="add-k", k=1e9)
    for forbid in ([], ["<unk>", "a b"]):
        given: dict[str, Any] = {"forbid": forbid, "max_length": 20}
        ordinary = target.generate("b", temperature=0, **given)
        assert target.generate("b", top_k=1, seed=1, draft=bigrams, **given) == ordinary
        for draft, tokens in ((bigrams, 1), (bigrams, 4), (bigrams, 40), (even, 3), (target, 4)):
            assert target.generate("b", temperature=0, draft=draft, draft_tokens=tokens, **given) == ordinary


def test_samples_fall_as_the_model_says(bigrams: TextModel) -> None:
    """Pearson's chi-square over all texts of two tokens; 0.1 % of the seeds would go beyond the bound."""
    target = transformer(bigrams)
    texts = Counter(target.generate(draft=bigrams, draft_tokens=2, num=400, max_length=2, seed=7))
    first = target.model.next_log_probs([])
    shares: Counter[str] = Counter()
    possible = [i for i in range(len(first)) if i not in (BOS, PAD)]
    norm = sum(math.exp(first[i]) for i in possible)
    for i in possible:
        share = math.exp(first[i]) / norm
        if i == EOS:
            shares[target.tokenizer.decode([i])] += share
            continue
        second = target.model.next_log_probs([i])
        norm_second = sum(math.exp(second[j]) for j in possible)
        for j in possible:
            shares[target.tokenizer.decode([i, j])] += share * math.exp(second[j]) / norm_second
    assert sum(shares.values()) == pytest.approx(1)
    assert set(texts) <= set(shares)
    rare = [text for text, share in shares.items() if 400 * share < 5]
    cells = [(texts[text], 400 * share) for text, share in shares.items() if text not in rare]
    cells.append((sum(texts[text] for text in rare), 400 * sum(shares[text] for text in rare)))
    statistic = sum((seen - wanted) ** 2 / wanted for seen, wanted in cells if wanted)
    freedom = len(cells) - 1
    assert freedom >= 8
    bound = freedom * (1 - 2 / (9 * freedom) + 3.09 * math.sqrt(2 / (9 * freedom))) ** 3  # Wilson & Hilferty 1931
    assert statistic < bound


def test_what_is_drawn_follows_from_the_seed(bigrams: TextModel) -> None:
    target = transformer(bigrams)
    five = target.generate("a", draft=bigrams, num=5, seed=3, max_length=12)
    assert five == target.generate("a", draft=bigrams, num=5, seed=3, max_length=12)
    assert five[:2] == target.generate("a", draft=bigrams, num=2, seed=3, max_length=12)
    assert five != target.generate("a", draft=bigrams, num=5, seed=4, max_length=12)


@torch.no_grad()
def test_a_state_that_went_back_is_a_fresh_one(bigrams: TextModel) -> None:
    model = transformer(bigrams).model
    assert isinstance(model, TransformerLM)
    ids = torch.tensor([[BOS, 4, 5, 6, 4, 4, 5]])
    _, before = model.steps(ids[:, :2], model.start(1))
    _, state = model.steps(torch.tensor([[6, 6, 5, 5]]), before)
    state = model.rewound(state, 3)
    after, state = model.steps(torch.tensor([[4]]), state)
    fresh, kept = model.steps(torch.tensor([[BOS, 4, 6, 4]]), model.start(1))
    torch.testing.assert_close(after[:, -1], fresh[:, -1])
    assert isinstance(state, TransformerState)
    assert isinstance(kept, TransformerState)
    for one, other in zip(state.layers, kept.layers, strict=True):
        assert isinstance(one, KeyValueCache)
        torch.testing.assert_close(one.buffer.keys[:, : one.slots], other.buffer.keys[:, : other.slots])
        torch.testing.assert_close(one.buffer.values[:, : one.slots], other.buffer.values[:, : other.slots])
    other_way, _ = model.steps(ids[:, 2:], before)  # the state from before is as good as it was
    torch.testing.assert_close(other_way, model.steps(ids, model.start(1))[0][:, 2:])


@torch.no_grad()
def test_room_is_used_to_the_last_token_and_not_beyond(bigrams: TextModel) -> None:
    """Learned positions for 12 tokens: `<s>`, the prompt and all of the text but its last."""
    target = transformer(bigrams, positions="learned", length=12).model
    rules = [Forbid([[EOS]])]
    noise = torch.rand((30, NOISES), dtype=torch.float64)
    first = torch.tensor([BOS])

    def drafted(length: int, room: int | None = None) -> Tensor:
        draft = Draft(bigrams.model, bigrams.model.start(1), 4, room)
        start = target.start(1)
        given: dict[str, Any] = {"max_length": length, "noise": noise, "temperature": 0, "rules": rules}
        return speculate(target, first, start, draft, **given).found.tokens  # type: ignore[arg-type]

    ordinary = greedy(target, first, target.start(1), max_length=12, rules=rules).tokens
    assert torch.equal(drafted(12), ordinary)
    assert torch.equal(drafted(12, room=3), ordinary)  # the drafter has less
    with pytest.raises(LmkitError, match="learned positions for 12"):
        greedy(target, first, target.start(1), max_length=13, rules=rules)
    with pytest.raises(LmkitError, match="learned positions for 12"):
        drafted(13)
    with pytest.raises(LmkitError, match="learned positions for 12"):
        sample(target, first, target.start(1), max_length=13, noise=torch.rand(1, 13), rules=rules)


@pytest.mark.parametrize("settings", [{}, {"positions": "learned", "length": 7}])
@pytest.mark.parametrize("window", [1, 2, 7])
def test_windows_slide_where_they_do_without_drafts(bigrams: TextModel, window: int, settings: dict[str, Any]) -> None:
    target = transformer(bigrams, **settings).model
    target.context = Context("window", window, window)
    writer = target.writer(None)
    rules, noise, first = [Forbid([[EOS]])], torch.rand((40, NOISES), dtype=torch.float64), torch.tensor([BOS])
    ordinary = greedy(writer, first, writer.after([], 1), max_length=40, rules=rules).tokens
    assert len(ordinary.unique()) > 1
    for drafter, tokens in itertools.product((bigrams.model, writer), (1, 3, 20)):
        draft = Draft(drafter, drafter.after([], 1), tokens)
        found = speculate(
            *(writer, first, writer.after([], 1), draft),  # type: ignore[arg-type]
            max_length=40,
            noise=noise,
            temperature=0,
            rules=rules,
        )
        assert torch.equal(found.found.tokens, ordinary)


def test_a_drafter_without_room_for_the_prompt_is_no_mistake(bigrams: TextModel) -> None:
    target, short = transformer(bigrams), transformer(bigrams, positions="learned", length=3)
    given: dict[str, Any] = {"temperature": 0, "max_length": 9}
    for prompt in ("", "a b", "a b c a b"):
        assert target.generate(prompt, draft=short, **given) == target.generate(prompt, **given)


# --- mistakes ---------------------------------------------------------------------------------------------------------


def test_what_cannot_be_drafted_is_told_in_one_line(bigrams: TextModel) -> None:
    target = transformer(bigrams)
    others = NGramLM.train(["x y z x", "y x"], order=2)
    others.name = "others"
    recurrent = TextModel(LSTMLM(LSTMLM.Config(embedding=6, hidden=6), bigrams.model.vocabulary_size), target.tokenizer)
    recurrent.name = "recurrent"
    bigrams.name = "bigrams"
    for message, generate in {
        r"others: its vocabulary \(word#.*\) is not that of attentive .*--tokenizer": lambda: target.generate(
            draft=others
        ),
        "recurrent: a model of kind lstm cannot take back tokens that bigrams drafted": lambda: recurrent.generate(
            draft=bigrams
        ),
        "beam 3 with a draft": lambda: target.generate(draft=bigrams, beam=3),
        "draft_tokens is 0": lambda: target.generate(draft=bigrams, draft_tokens=0),
    }.items():
        with pytest.raises(LmkitError, match=message) as error:
            generate()
        assert "\n" not in str(error.value)


def test_the_command(bigrams: TextModel, tmp_path: Path) -> None:
    transformer(bigrams).save(tmp_path / "target")
    bigrams.save(tmp_path / "draft")

    def generated(*options: object, code: int = 0) -> str:
        done = CliRunner().invoke(command, ["generate", str(tmp_path / "target"), *map(str, options)])
        assert done.exit_code == code, done.output
        return done.output

    draft = ("--draft", tmp_path / "draft")
    plain = generated("--temperature", 0, "--max-length", 9)
    assert generated("--temperature", 0, "--max-length", 9, *draft, "--draft-tokens", 3) == plain
    note, *texts = generated("--num", 4, "--seed", 1, "--top-p", 0.9, "--max-length", 9, *draft).splitlines()
    assert note.endswith("which is faster for many")
    assert len(texts) == 4
    assert "leave one of them out" in generated(*draft, "--beam", 2, code=2)
    assert "give --draft" in generated("--draft-tokens", 2, code=2)
