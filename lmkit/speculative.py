"""Speculative decoding: a cheap model drafts tokens, and the model itself judges them all in one pass.

    a draft x ~ q is accepted with probability min(1, p(x) / q(x)); at the first that is not, the token is drawn from
    (p - q)+ / sum (p - q)+; where all are accepted, one more is drawn from p
                                            (Leviathan et al. 2023, algorithm 1; Chen et al. 2023, algorithm 2)

So the text has the distribution of `search.sample` from p, whatever q is: a bad drafter costs time and nothing else. In
greedy search p and q are certain of one token each, and the tokens are those of `search.greedy`.

Letters: L max_length, T tokens fed at once, V tokens in the vocabulary.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

import torch
from torch import Tensor

from lmkit.beams import Hypotheses, blank
from lmkit.nn.state import State
from lmkit.rules import Rule
from lmkit.sampling import NEVER, Filters, draw_weighted, require
from lmkit.search import Stepper, ruled
from lmkit.text.vocabulary import EOS, PAD

NOISES = 3  # numbers a position: to draw a draft, to judge it, to draw what takes its place
Weigh = Callable[[Tensor], Tensor]  # scores (1, V) to the probabilities (1, V) float64 that are drawn from


@runtime_checkable
class Rewindable(Stepper, Protocol):
    """A model that judges drafts: it is fed several tokens at once, and can take the last ones back."""

    def steps(self, tokens: Tensor, state: State) -> tuple[Tensor, State]:
        """As `step` for tokens (B, T) in turn: the log-probabilities (B, T, V) after each, and the state."""
        ...

    def rewound(self, state: State, count: int) -> State:
        """The state from before the last `count` tokens were fed; the one given is then used up."""
        ...

    def space(self, state: State) -> int | None:
        """How many tokens it can be fed at once in this state; None: any number."""
        ...


@dataclass(frozen=True)
class Draft:
    """A drafter, any model over the same vocabulary, and how it is used."""

    model: Stepper
    state: State  # of one row, before the token that the target is fed first
    tokens: int  # drafted before a pass, at most
    room: int | None = None  # how many tokens it can still be fed, beyond which it drafts no more; None: any number


@dataclass(frozen=True)
class Speculation:
    """What speculative decoding found, and how it went."""

    found: Hypotheses  # N = K = 1
    passes: int  # of the target
    judged: int  # drafted tokens that the target was asked about: those before and at the first that it did not accept
    accepted: int


@torch.no_grad()
def speculate(
    target: Rewindable,
    tokens: Tensor,
    state: State,
    draft: Draft,
    *,
    max_length: int,
    noise: Tensor,
    temperature: float = 1.0,
    top_k: int | None = None,
    top_p: float | None = None,
    min_p: float | None = None,
    rules: Sequence[Rule] = (),
) -> Speculation:
    """Sample one text as `search.sample` does, or with temperature 0 as `search.greedy` does, in fewer passes.

    `tokens` (1,) int64 is fed first, to both models. Filters and rules hold for drafts as they do for the text.

    noise: (at least L, 3) uniform numbers in [0, 1), float64, a row for each position, however often it is drafted:
    what was drafted there before has no part in what stands before it, so the numbers are as good as new. The text
    follows from them. Raises LmkitError for a bad setting.
    """
    require(len(tokens) == 1, "the number of rows", len(tokens), "1: texts are drafted one by one")
    require(draft.tokens >= 1, "draft_tokens", draft.tokens, "at least 1")
    require(max_length >= 1, "max_length", max_length, "at least 1")
    enough = noise.ndim == 2 and len(noise) >= max_length and noise.shape[1] == NOISES
    require(enough, "noise", tuple(noise.shape), f"at least {max_length} rows of {NOISES}")
    weigh = _weigher(temperature, top_k, top_p, min_p)
    last = int(tokens)
    writing = _Writing(rules, noise.tolist(), tokens.new_full((1, 1, max_length), PAD))
    drafting = _Drafting(draft.model, draft.state, [last], draft.room)
    passes = judged = accepted = 0
    while not writing.ended:
        begin, space = writing.length, target.space(state)
        ahead = min(draft.tokens, max_length - begin - 1, math.inf if space is None else space - 1)
        drafted = drafting.draft(writing, weigh, ahead)
        fed = [last, *(one.token for one in drafted if one.token != EOS)]
        log_probs, state = target.steps(tokens.new_tensor([fed]), state)
        for row, one in zip(log_probs[0, :, None], [*drafted, None], strict=False):  # nothing follows `</s>`
            kept = writing.go_on(row, weigh, one)
            judged, accepted = judged + (one is not None), accepted + kept
            if writing.ended or not kept:
                break
        new = writing.tokens(begin)
        passes, last = passes + 1, new[-1]
        if not writing.ended:
            drafting.settle(new)
            state = target.rewound(state, len(fed) - len(new))
    return Speculation(writing.hypotheses(), passes, judged, accepted)


def _weigher(temperature: float, top_k: int | None, top_p: float | None, min_p: float | None) -> Weigh:
    """What turns scores into the probabilities that are drawn from; all zeros where no token is possible."""
    if temperature == 0:
        return _certain
    filters = Filters(temperature, top_k, top_p, min_p)

    def weigh(scores: Tensor) -> Tensor:
        weights = filters.apply(scores).exp_()  # the best of them is 1
        return weights.div_(weights.sum().clamp_min(1.0))

    return weigh


def _certain(scores: Tensor) -> Tensor:
    """All for the likeliest token; of equals, the lowest id."""
    best = scores.argmax(1, keepdim=True)
    possible = (scores.gather(1, best) > NEVER).double()
    return torch.zeros_like(scores, dtype=torch.float64).scatter_(1, best, possible)


def _accepts(draft: float, own: float, uniform: float) -> bool:
    """Whether a token of probability `draft` in the drafter and `own` in the target stays."""
    return uniform * draft < own


def _draw(weights: Tensor, uniform: float) -> int:
    """A token, by weights (1, V) float64."""
    return int(draw_weighted(weights, weights.new_tensor([uniform])))


@dataclass(frozen=True)
class _Drafted:
    """A token that was drawn from `weights` (1, V)."""

    token: int
    weights: Tensor


@dataclass
class _Writing:
    """The text so far, and behind it what is drafted."""

    rules: Sequence[Rule]
    noise: list[list[float]]
    text: Tensor  # (1, 1, L)
    length: int = 0
    score: float = 0.0
    log_prob: float = 0.0
    ended: bool = False

    def ruled(self, scores: Tensor, position: int) -> Tensor:
        """A copy of the scores (1, V) of what stands at a position, as the rules leave them."""
        acting = [rule for rule in self.rules if rule.acts(position)]
        return ruled(acting, self.text[:, :, :position], scores)

    def go_on(self, log_probs: Tensor, weigh: Weigh, draft: _Drafted | None) -> bool:
        """Add a token, of which the target says (1, V): the one drafted, if it stays, which is returned."""
        _, judge, drawn = self.noise[self.length]
        scores = self.ruled(log_probs, self.length)
        weights = weigh(scores)
        kept = draft is not None and _accepts(
            float(draft.weights[0, draft.token]), float(weights[0, draft.token]), judge
        )
        if draft is not None and kept:
            token = draft.token
        else:
            left = weights if draft is None else (weights - draft.weights).clamp_min_(0.0)
            # nothing is left where p and q differ by rounding alone
            token = _draw(left if draft is None or bool(left.any()) else weights, drawn)
        gain = float(scores[0, token])
        self.score += gain
        self.log_prob += float(log_probs[0, token]) if gain > NEVER else NEVER
        self.text[0, 0, self.length] = token
        self.length += 1
        self.ended = token == EOS or self.score == NEVER or self.length == self.text.shape[2]
        return kept

    def tokens(self, begin: int) -> list[int]:
        """The text from a position on."""
        tokens: list[int] = self.text[0, 0, begin : self.length].tolist()
        return tokens

    def hypotheses(self) -> Hypotheses:
        """The text as a search returns it."""
        self.text[:, :, self.length :] = PAD
        length = self.text.new_full((1, 1), self.length)
        log_prob, score = (
            torch.full((1, 1), value, dtype=torch.float64, device=self.text.device)
            for value in (self.log_prob, self.score)
        )
        return blank(Hypotheses(self.text, length, log_prob, score))


@dataclass
class _Drafting:
    """A drafter and where it stands."""

    model: Stepper
    state: State
    waiting: list[int]  # tokens of the text that it was not fed yet
    room: int | None
    states: list[State] = field(default_factory=list)  # before each token of the last draft was drawn

    def draft(self, writing: _Writing, weigh: Weigh, ahead: float) -> list[_Drafted]:
        """At most so many tokens; fewer where the text may end or nothing can follow."""
        drafts: list[_Drafted] = []
        self.states, state = [], self.state
        if self.room is not None:
            ahead = min(ahead, self.room - writing.length)
        fed = self.waiting
        while len(drafts) < ahead:
            position = writing.length + len(drafts)
            for token in fed:
                scores, state = self.model.step(writing.text.new_tensor([token]), state)
            self.states.append(state)
            weights = weigh(writing.ruled(scores, position))
            if not bool(weights.any()):
                break
            token = _draw(weights, writing.noise[position][0])
            drafts.append(_Drafted(token, weights))
            if token == EOS:
                break
            writing.text[0, 0, position] = token
            fed = [token]
        return drafts

    def settle(self, new: list[int]) -> None:
        """Go on after the tokens that came of the last draft."""
        if not self.states:
            self.waiting = [*self.waiting, *new]
            return
        known = min(len(new), len(self.states))
        self.state, self.waiting = self.states[known - 1], new[known - 1 :]
