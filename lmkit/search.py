"""From a model that predicts one token to whole sequences: greedy search, sampling and beam search.

All a search knows of a model is `Stepper`: n-gram models, neural models, mixtures and translation models
share one search. Probabilities are natural logarithms throughout, and sums of them are kept in float64.

Shapes: N sentences (prompts), k live hypotheses a sentence, K hypotheses returned a sentence, B rows (N, or
N k in a beam search), V tokens in the vocabulary, L: the largest `max_length`, S source positions. Diverse beam
search splits the k hypotheses of a sentence into groups: m beams in all, w hypotheses in each.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, runtime_checkable

import torch
from torch import Tensor
from torch.nn import functional

from lmkit.beams import (
    BeamConfig,
    Beams,
    Hypotheses,
    blank,
    hypotheses_of,
    members_of,
    one_step,
    parts_of,
)
from lmkit.candidates import best_continuations, sound
from lmkit.errors import LmkitError
from lmkit.nn.graphs import bucket, recorded_step
from lmkit.nn.state import State, repeat, select
from lmkit.rules import Require, Rule
from lmkit.sampling import NEVER, Filters, draw, require
from lmkit.text.vocabulary import EOS, PAD

SYNC_EVERY = 16  # steps between two stop tests on an accelerator
COMPACT_AT = 0.25  # share of the sentences in a batch that are decided when they leave it

# --- what a search knows of a model ---------------------------------------------------------------------------------


class Stepper(Protocol):
    """A model as a search sees it; what it may offer besides is in `Bound`, `Scored` and `Covering`."""

    def step(self, tokens: Tensor, state: State) -> tuple[Tensor, State]:
        """Feed one token a row, `tokens` (B,) int64, and return the log-probabilities (B, V) of the next one.

        Log-probabilities are at most 0. NaN and infinities count as probability zero, and `<s>` and `<pad>`
        never follow. A row that has ended, or that stands for no hypothesis, may be fed any token of the
        vocabulary, and its result is not used. Row n k + j is hypothesis j of sentence n, so what a model keeps
        outside its state, once a sentence, is at row // k. k is B / N, and not the same at every step: a beam
        search feeds the first token once a sentence, or once a group of hypotheses.
        """
        ...


@runtime_checkable
class Bound(Stepper, Protocol):
    """A model that holds something once a sentence outside its state, such as the source of a translation.

    One without `keep` is taken to hold nothing of the kind.
    """

    def keep(self, sentences: Tensor) -> Stepper:
        """The same for `sentences` (M,) int64 of its N only, rising: those that are left in the batch."""
        ...


@runtime_checkable
class Scored(Stepper, Protocol):
    """A model that steers a search by other numbers than its log-probabilities, such as a fusion of two."""

    def scored_step(self, tokens: Tensor, state: State) -> tuple[Tensor, Tensor, State]:
        """As `step`, with the scores (B, V) to search by before the log-probabilities; at most 0 as well."""
        ...


@runtime_checkable
class Covering(Stepper, Protocol):
    """A model with attention over a source, for `BeamConfig.coverage_penalty`."""

    def coverage(self, state: State) -> Tensor | None:
        """The attention that each source position got so far, summed over the steps, (B, S); 1 at padding.

        None if there is no attention.
        """
        ...


def kept(stepper: Stepper, sentences: Tensor) -> Stepper:
    """The stepper for these sentences (M,) of its batch only."""
    return stepper.keep(sentences) if isinstance(stepper, Bound) else stepper


def scored_step(stepper: Stepper, tokens: Tensor, state: State) -> tuple[Tensor, Tensor, State]:
    """What a search goes by and the log-probabilities, (B, V) each, and the state: see `Scored`."""
    if isinstance(stepper, Scored):
        return stepper.scored_step(tokens, state)
    log_probs, state = stepper.step(tokens, state)
    return log_probs, log_probs, state


# --- greedy search and sampling -------------------------------------------------------------------------------------


@torch.no_grad()
def greedy(
    stepper: Stepper,
    tokens: Tensor,
    state: State,
    *,
    max_length: int | Tensor,
    rules: Sequence[Rule] = (),
    end: int | None = EOS,
) -> Hypotheses:
    """Take the most probable token at every step; of equals, the lowest id.

    `tokens` (N,) int64 is fed first: `<s>`, or the last token of each prompt, with the state that precedes
    it. K is 1. A row stops at the token `end` (None: at none), after `max_length` tokens (a number, or one a row
    (N,)), or where no token has a positive probability (it is then returned empty, see `Hypotheses`). `rules` change
    what may follow. Raises LmkitError for a bad `max_length`.
    """

    def choose(scores: Tensor, noise: Tensor | None) -> tuple[Tensor, Tensor]:
        best = best_continuations(scores, scores.new_zeros((len(scores), 1), dtype=torch.float64), 1)
        return best.tokens[:, 0], best.totals[:, 0]

    limits, longest = _limits(max_length, tokens)
    return _walk(stepper, state, _Walk.begin(tokens, limits, longest), longest, rules, choose, end)


@torch.no_grad()
def sample(
    stepper: Stepper,
    tokens: Tensor,
    state: State,
    *,
    max_length: int | Tensor,
    noise: Tensor,
    temperature: float = 1.0,
    top_k: int | None = None,
    top_p: float | None = None,
    min_p: float | None = None,
    rules: Sequence[Rule] = (),
    end: int | None = EOS,
) -> Hypotheses:
    """Draw every token from the model's distribution; arguments and stops as in `greedy`, K is 1.

    The distribution is tempered and cut: see `sampling.Filters`. The `log_probs` and `scores` returned are the
    model's own, neither tempered nor cut. For several samples a prompt, repeat its row.

    noise: (N, at least L) uniform numbers in [0, 1), float64. Row n draws with its own, one a step, so its text
    follows from them and depends on no batch mates; `sampling.row_noise` makes such numbers. Raises LmkitError for a
    bad setting.
    """
    filters = Filters(temperature, top_k, top_p, min_p)
    limits, longest = _limits(max_length, tokens)
    enough = noise.ndim == 2 and len(noise) == len(tokens) and noise.shape[1] >= longest
    require(enough, "noise", tuple(noise.shape), f"{len(tokens)} rows of at least {longest}")

    def choose(scores: Tensor, noise: Tensor | None) -> tuple[Tensor, Tensor]:
        assert noise is not None
        scores = sound(scores)
        drawn = draw(filters.apply(scores), noise)
        return drawn, scores.gather(1, drawn[:, None])[:, 0]

    walk = _Walk.begin(tokens, limits, longest)
    noise = functional.pad(noise[:, :longest], (0, walk.text.shape[1] - longest)).to(tokens.device)
    return _walk(stepper, state, replace(walk, noise=noise), longest, rules, choose, end, settings=filters)


@dataclass(frozen=True, eq=False)
class _Walk:
    """Rows that grow by one token a step; a state in the sense of `nn/state.py`, so rows can be taken from it."""

    tokens: Tensor  # (n,) fed next
    sentences: Tensor  # (n,) their places in the batch that the search was given
    limits: Tensor  # (n,)
    text: Tensor  # (n, room), at least as wide as the largest limit
    lengths: Tensor  # (n,)
    scores: Tensor  # (n,) float64
    log_probs: Tensor  # (n,) float64
    ended: Tensor  # (n,) bool
    steps: Tensor  # (n,) taken so far, as many in all
    noise: Tensor | None = None  # (n, room) uniform numbers to draw with

    @classmethod
    def begin(cls, tokens: Tensor, limits: Tensor, longest: int) -> "_Walk":
        """Rows that begin with `tokens` (n,); no limit (n,) is above `longest`."""
        zeros = torch.zeros_like(tokens, dtype=torch.float64)
        return cls(
            tokens=tokens,
            sentences=torch.arange(len(tokens), device=tokens.device),
            limits=limits,
            text=tokens.new_full((len(tokens), bucket(longest)), PAD),
            lengths=torch.zeros_like(tokens),
            scores=zeros,
            log_probs=zeros,
            ended=torch.zeros_like(tokens, dtype=torch.bool),
            steps=torch.zeros_like(tokens),
        )

    def extended(self, tokens: Tensor, gains: Tensor, log_probs: Tensor, end: int | None) -> "_Walk":
        """With `tokens` (n,), whose scores are `gains` and whose log-probabilities are among `log_probs` (n, V)."""
        own = log_probs.gather(1, tokens[:, None])[:, 0].where(gains > NEVER, NEVER)
        self.text.scatter_(1, self.steps[:, None], tokens.masked_fill(self.ended, PAD)[:, None])
        scores = torch.where(self.ended, self.scores, self.scores + gains)
        steps = self.steps + 1
        ended = self.ended | scores.isneginf() | (self.limits <= steps)
        return replace(
            self,
            tokens=tokens,
            lengths=self.lengths + ~self.ended,
            scores=scores,
            log_probs=torch.where(self.ended, self.log_probs, self.log_probs + own),
            ended=ended if end is None else ended | (tokens == end),
            steps=steps,
        )

    def hypotheses(self, longest: int) -> Hypotheses:
        """K is 1, L is `longest`."""
        parts = (self.text[:, :longest], self.lengths, self.log_probs, self.scores)
        return blank(Hypotheses(*(part[:, None] for part in parts)))


def _walk(
    stepper: Stepper,
    state: State,
    walk: _Walk,
    longest: int,
    rules: Sequence[Rule],
    choose: Callable[[Tensor, Tensor | None], tuple[Tensor, Tensor]],
    end: int | None,
    settings: Hashable = None,
) -> Hypotheses:
    """Extend every row by `choose(scores (n, V), noise (n,)) -> tokens, gains (n,)` until all have ended.

    end: the token that ends a row; settings: what `choose` depends on besides.
    """

    def step(scores: Tensor, log_probs: Tensor | None, walk: _Walk) -> _Walk:
        noise = None if walk.noise is None else walk.noise.gather(1, walk.steps[:, None])[:, 0]
        return walk.extended(*choose(scores, noise), scores if log_probs is None else log_probs, end)

    found = _empty(walk.tokens, 1, longest)
    for position in range(longest):
        scores, log_probs, state = scored_step(stepper, walk.tokens, state)
        known = None if log_probs is scores else log_probs
        if acting := [rule for rule in rules if rule.acts(position)]:
            known, scores = log_probs, ruled(acting, walk.text[:, None, :position], scores)
        walk = recorded_step(
            "a step of greedy search or sampling", step, len(walk.ended), scores, known, walk, settings=(settings, end)
        )
        count = _count_decided(walk.ended, position)
        if count == len(walk.ended):
            break
        if count >= COMPACT_AT * len(walk.ended):
            left, gone = _split(walk.ended, count)
            _put(found, walk.sentences[gone], select(walk, gone).hypotheses(longest))
            stepper, rules = kept(stepper, left), [rule.keep(left) for rule in rules]
            walk, state = select(walk, left), select(state, left)
    _put(found, walk.sentences, walk.hypotheses(longest))
    return found


# --- beam search ----------------------------------------------------------------------------------------------------


@torch.no_grad()
def beam_search(
    stepper: Stepper,
    tokens: Tensor,
    state: State,
    config: BeamConfig,
    *,
    max_length: int | Tensor,
    rules: Sequence[Rule] = (),
) -> Hypotheses:
    """Find the `config.num` best sequences of each sentence, keeping `config.beam` live hypotheses.

    `tokens`, `state`, `max_length` and `rules` as in `greedy`. At every step all continuations of the live hypotheses
    are ranked by log-probability. Of the first k, those that end in `</s>` are finished; the first k that do not
    end live on, so a finished hypothesis never takes the place of a live one. A sentence is decided when no live
    hypothesis can still enter its `num` best: the log-probability only falls, so the best score in reach is that of
    the present log-probability at whichever length up to `max_length` suits it best (a coverage penalty only lowers
    it). This loses nothing, except with `fast_stop`. What is still live after `max_length` tokens fills the places
    that finished hypotheses leave empty, and stands after them whatever its score; what holds most of its required
    phrases comes first.

    Equals are ranked by parent, then by token, lower first; of finished ones the earlier stays ahead. Without length
    penalty and the like, beam 1 is greedy search.

    With groups (Vijayakumar et al. 2018) each is a beam search of its own that avoids, at every step, the tokens that
    earlier groups' hypotheses took at that step (Hamming diversity): this changes what is chosen, not the scores.
    The best of all groups are returned, and two groups may find the same.

    Raises LmkitError for a bad `max_length`, a coverage penalty with a model that has no attention, and required
    phrases in groups.
    """
    if config.groups > 1 and any(isinstance(rule, Require) for rule in rules):
        raise LmkitError(f"groups is {config.groups}: with required phrases it must be 1")
    limits, longest = _limits(max_length, tokens)
    found = _empty(tokens, config.num or config.beam, longest)
    sentences = torch.arange(tokens.shape[0], device=tokens.device)
    beams = Beams.begin(limits.repeat_interleave(config.groups), longest, config, with_text=bool(rules))
    if config.groups > 1:
        tokens, state = tokens.repeat_interleave(config.groups), repeat(state, config.groups)
    for position in range(longest):
        scores, log_probs, state = scored_step(stepper, tokens, state)
        known = None if log_probs is scores else log_probs
        if acting := [rule for rule in rules if rule.acts(position)]:
            known, scores = log_probs, ruled(acting, beams.texts_by_sentence(position, config.groups), scores)
        beams, rows = one_step(scores, known, _coverage(stepper, state, config), beams, position, config, rules)
        done = beams.done.view(-1, config.groups).all(dim=1)
        count = _count_decided(done, position)
        if count == len(done):
            break
        if count >= COMPACT_AT * len(done):
            left, gone = _split(done, count)
            ended = select(beams, members_of(gone, config))
            _put(
                found,
                sentences[gone],
                hypotheses_of(ended, position, longest, config, [rule.keep(gone) for rule in rules]),
            )
            stepper, rules = kept(stepper, left), [rule.keep(left) for rule in rules]
            members, sentences = members_of(left, config), sentences[left]
            beams, rows = select(beams, members), rows[members]
        tokens = beams.tokens.flatten()
        if config.beam > 1 or len(rows) < len(done):
            state = select(state, rows.flatten())
    _put(found, sentences, hypotheses_of(beams, position, longest, config, rules))
    return found


def _coverage(stepper: Stepper, state: State, config: BeamConfig) -> Tensor | None:
    """coverage_penalty * sum_i log(min(c_i, 1)) of every row (R,) float64."""
    if not config.coverage_penalty:
        return None
    coverage = stepper.coverage(state) if isinstance(stepper, Covering) else None
    if coverage is None:
        raise LmkitError(
            "a coverage penalty needs attention told at each step, as recurrent models with attention do; leave it out"
        )
    coverage = coverage.double().clamp(min=torch.finfo(torch.float32).tiny, max=1.0)
    return config.coverage_penalty * coverage.log().sum(dim=1)


# --- what the searches share ----------------------------------------------------------------------------------------


def ruled(rules: Sequence[Rule], text: Tensor, scores: Tensor) -> Tensor:
    """The scores (B, V) as the rules leave them, after the tokens so far (N, k, t)."""
    scores = sound(scores)
    for rule in rules:
        scores = rule.apply(text, scores)
    return scores


def _count_decided(done: Tensor, position: int) -> int:
    """How many sentences are decided; on an accelerator asked only now and then, as the answer makes us wait."""
    if done.device.type != "cpu" and (position + 1) % SYNC_EVERY:
        return 0
    return int(done.sum())


def _split(done: Tensor, count: int) -> tuple[Tensor, Tensor]:
    """The sentences that are left, and the `count` ones that are done."""
    left = torch.nonzero_static(~done, size=len(done) - count)[:, 0]
    return left, torch.nonzero_static(done, size=count)[:, 0]


def _empty(tokens: Tensor, count: int, longest: int) -> Hypotheses:
    """`count` empty places for each of `tokens` (N,)."""
    shape = (tokens.shape[0], count)
    never = torch.full(shape, NEVER, dtype=torch.float64, device=tokens.device)
    text = tokens.new_full((*shape, longest), PAD)
    return Hypotheses(text, tokens.new_zeros(shape), never, never.clone())


def _put(found: Hypotheses, sentences: Tensor, hypotheses: Hypotheses) -> None:
    """Write the hypotheses of some sentences to their places."""
    for whole, part in zip(parts_of(found), parts_of(hypotheses), strict=True):
        whole[sentences] = part


def _limits(max_length: int | Tensor, tokens: Tensor) -> tuple[Tensor, int]:
    """How many tokens each row (N,) may have, and the largest of them."""
    if isinstance(max_length, int):
        require(max_length >= 1, "max_length", max_length, "at least 1")
        return torch.full_like(tokens, max_length), max_length
    require(max_length.shape == tokens.shape, "max_length", tuple(max_length.shape), f"one number or {len(tokens)}")
    shortest, longest = (int(max_length.min()), int(max_length.max())) if len(tokens) else (1, 1)
    require(shortest >= 1, "max_length", shortest, "at least 1")
    return max_length.to(tokens), longest
