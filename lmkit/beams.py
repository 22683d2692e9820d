"""The hypotheses of a beam search as tensors: how they go on, end, are scored, and when nothing can change any more.

Nothing here knows of models; `search.py` feeds them.

Shapes: N sentences, k hypotheses a sentence, in groups: m beams in all, w live and P finished hypotheses in each
(without groups m = N, w = k); R = m w rows, row i w + j is hypothesis j of beam i; V tokens, L: the most tokens of a
hypothesis.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Literal, NamedTuple

import torch
from torch import Tensor

from lmkit.candidates import IMPOSSIBLE, Candidates, best_continuations
from lmkit.nn.graphs import bucket, may_wait, recorded_step
from lmkit.rules import Require, Rule
from lmkit.sampling import NEVER
from lmkit.text.vocabulary import EOS, PAD

FIRST_STEPS = 64  # that there is room for when a search begins


@dataclass(frozen=True, eq=False)
class Hypotheses:
    """The K sequences found for each of N sentences, best first.

    A place for which no sequence of positive probability was found has length 0, and -inf as its
    log-probability and score.
    """

    tokens: Tensor  # (N, K, L) int64: what followed the token fed first, `</s>` included, then `<pad>`
    lengths: Tensor  # (N, K) int64, `</s>` counted
    log_probs: Tensor  # (N, K) float64, nats: the sum over the tokens under the model itself
    scores: Tensor  # (N, K) float64, what they are ranked by


@dataclass(frozen=True)
class BeamConfig:
    """Settings of a beam search.

    A finished hypothesis Y of `len` tokens, `</s>` counted, scores

        log P(Y) / norm(len) + word_reward * len + coverage_penalty * sum_i log(min(c_i, 1))

    where norm is 1 (`length_penalty` none), len ** alpha (average; Koehn's and OpenNMT's) or ((5 + len) / 6) ** alpha
    (gnmt; Wu et al. 2016, equation 14), and c_i the attention that source position i got (their equation 15).
    """

    beam: int = 5
    num: int | None = None  # how many are returned; None: as many as the beam
    length_penalty: Literal["none", "average", "gnmt"] = "none"
    alpha: float = 1.0
    word_reward: float = 0.0  # nats a token
    coverage_penalty: float = 0.0
    min_length: int = 0  # `</s>` counted
    fast_stop: bool = False  # stop once the best finished one beats the best live one by score: quicker, not exact
    groups: int = 1  # of a diverse beam search; they share the beam equally
    diversity: float = 0.5  # nats that each choice of a token by an earlier group costs, if there are groups

    def __post_init__(self) -> None:
        _check(self.beam >= 1, "beam", self.beam, "at least 1")
        _check(self.num is None or 1 <= self.num <= self.beam, "num", self.num, f"between 1 and the beam, {self.beam}")
        _check(0 <= self.alpha <= 10, "alpha", self.alpha, "between 0 and 10")
        _check(abs(self.word_reward) < math.inf, "word_reward", self.word_reward, "finite")
        for name in ("coverage_penalty", "diversity"):
            _check(0 <= getattr(self, name) < math.inf, name, getattr(self, name), "at least 0 and finite")
        _check(self.min_length >= 0, "min_length", self.min_length, "at least 0")
        divides = self.groups >= 1 and self.beam % self.groups == 0
        _check(divides, "groups", self.groups, f"a number that divides the beam, {self.beam}")

    @property
    def width(self) -> int:
        """Live hypotheses in a group."""
        return self.beam // self.groups

    def norms(self, lengths: Tensor) -> Tensor:
        """norm(len) of `lengths`, float64."""
        if self.length_penalty == "none":
            return torch.ones_like(lengths)
        return (lengths if self.length_penalty == "average" else (5 + lengths) / 6) ** self.alpha

    def scored(self, found: Hypotheses) -> Hypotheses:
        """What another search found, whose scores are sums over tokens, with the scores that these settings give."""
        lengths = found.lengths.clamp(min=1).double()
        return replace(found, scores=found.scores / self.norms(lengths) + self.word_reward * lengths)


class _Finished(NamedTuple):
    """Finished hypotheses, best first."""

    scores: Tensor  # (m, P) float64
    log_probs: Tensor  # (m, P) float64
    lengths: Tensor  # (m, P), `</s>` counted
    places: Tensor  # (m, P): which of the live ones `</s>` follows

    def joined(self, others: "_Finished") -> "_Finished":
        """The P best of both, of equals its own first."""
        parts = [torch.cat(pair, dim=1) for pair in zip(self, others, strict=True)]
        order = parts[0].sort(dim=1, descending=True, stable=True).indices[:, : self.scores.shape[1]]
        return _Finished(*(part.gather(1, order) for part in parts))


class _Lattice(NamedTuple):
    """The live hypotheses after every step; a hypothesis is a path through it, held as the place where it ends.

    It grows with the search, to twice its steps when they are used up.
    """

    tokens: Tensor  # (m, w, r), room for r steps
    parents: Tensor  # (m, w, r): places in the step before
    scores: Tensor  # (m, w, r) float64
    log_probs: Tensor  # (m, w, r) float64

    @classmethod
    def begin(cls, limits: Tensor, width: int) -> "_Lattice":
        """Room for the first steps of beams with these limits (m,)."""
        ids = limits.new_zeros((len(limits), width, FIRST_STEPS))
        sums = torch.full_like(ids, NEVER, dtype=torch.float64)
        return cls(ids, ids.clone(), sums, sums.clone())

    def doubled(self) -> "_Lattice":
        """With room for as many steps again."""
        return _Lattice(*(_twice(part) for part in self))

    def texts(self, places: Tensor, last: Tensor, steps: int, longest: int) -> Tensor:
        """The paths that end at `places` (m, C) of the steps `last` (m, C), all below `steps`; -1: none: (m, C, L)."""
        texts = self.tokens.new_full((*places.shape, longest), PAD)
        for step in reversed(range(steps)):
            inside = step <= last
            texts[:, :, step] = self.tokens[:, :, step].gather(1, places).where(inside, PAD)
            places = self.parents[:, :, step].gather(1, places).where(inside, places)
        return texts


@dataclass(frozen=True, eq=False)
class Beams:
    """m beams of w live hypotheses; a state in the sense of `nn/state.py`, so beams can be taken from it.

    Before the first step w is 1: there is only the empty hypothesis.
    """

    limits: Tensor  # (m,)
    done: Tensor  # (m,) bool: nothing changes any more
    ends: Tensor  # (m,) the last step that counts
    totals: Tensor  # (m, w) float64: what the live ones are ranked by
    log_probs: Tensor  # (m, w) float64
    tokens: Tensor  # (m, w) fed next
    text: Tensor | None  # (m, w, r), room for r tokens, if there are rules to see it
    lattice: _Lattice
    finished: _Finished
    steps: Tensor  # (m,) taken so far, as many in all
    reach: int  # no limit is above it

    @classmethod
    def begin(cls, limits: Tensor, longest: int, config: BeamConfig, *, with_text: bool) -> "Beams":
        """The empty hypothesis in each of m beams; limits (m,), at most `longest`."""
        beams, width = len(limits), config.width
        zeros = limits.new_zeros((beams, 1), dtype=torch.float64)
        places = min(width, config.num or config.beam)
        none, nowhere = zeros.new_full((beams, places), NEVER), limits.new_zeros((beams, places))
        return cls(
            limits=limits,
            done=torch.zeros_like(limits, dtype=torch.bool),
            ends=torch.zeros_like(limits),
            totals=zeros,
            log_probs=zeros,
            tokens=limits.new_zeros((beams, 1)),
            text=limits.new_zeros((beams, 1, FIRST_STEPS)) if with_text else None,
            lattice=_Lattice.begin(limits, width),
            finished=_Finished(none, none, nowhere, nowhere),
            steps=torch.zeros_like(limits),
            reach=bucket(longest),
        )

    def with_room(self, position: int) -> "Beams":
        """With room for step `position`, the next one."""
        if position < self.lattice.tokens.shape[2]:
            return self
        return replace(self, lattice=self.lattice.doubled(), text=None if self.text is None else _twice(self.text))

    def texts(self, position: int) -> Tensor:
        """The first `position` tokens of every hypothesis: (m, w, t)."""
        assert self.text is not None
        return self.text[:, :, :position]

    def texts_by_sentence(self, position: int, groups: int) -> Tensor:
        """What rules see: (N, k, t), k hypotheses in all groups of a sentence."""
        beams, width = self.totals.shape
        return self.texts(position).reshape(beams // groups, groups * width, position)


def _twice(part: Tensor) -> Tensor:
    """With as many places again along the last axis."""
    return torch.cat((part, torch.zeros_like(part)), dim=2)


def one_step(
    scores: Tensor,
    log_probs: Tensor | None,
    coverage: Tensor | None,
    beams: Beams,
    position: int,
    config: BeamConfig,
    rules: Sequence[Rule],
) -> tuple[Beams, Tensor]:
    """The beams one step on, and the rows (m, w) that their hypotheses come from.

    scores (R, V): what is ranked; log_probs (R, V), None if they are the scores; coverage (R,): of the live hypotheses
    so far. All that a recording of it asks of `position` is whether an end is allowed.
    """
    early = position + 1 < config.min_length
    banned = (*IMPOSSIBLE, EOS) if early else IMPOSSIBLE
    beams = beams.with_room(position)

    def step(
        scores: Tensor, log_probs: Tensor | None, coverage: Tensor | None, beams: Beams, rule: Require | None = None
    ) -> tuple[Beams, Tensor]:
        if rule is None:
            children = _children(scores, beams, config, banned)
        else:
            children = _dealt(scores, beams, position, rule, banned)
        return _advance(beams, children, scores if log_probs is None else log_probs, coverage, config)

    given = scores, log_probs, coverage, beams
    for rule in rules:
        if isinstance(rule, Require):
            return step(*given, rule)
    made: tuple[Beams, Tensor] = recorded_step(
        "a step of a beam search", step, len(beams.done) // config.groups, *given, settings=(config, early)
    )
    return made


def _children(scores: Tensor, beams: Beams, config: BeamConfig, banned: Sequence[int]) -> Candidates:
    """The first 2 w continuations in each beam, (m, 2 w): at most w of them, one a parent, can end in `</s>`."""
    others = (config.groups - 1) * config.width  # tokens that earlier groups may have taken, each after any parent
    children = best_continuations(scores, beams.totals, 2 * config.width + others * config.width, banned)
    return children if config.groups == 1 else _diverse(children, config)


def _diverse(children: Candidates, config: BeamConfig) -> Candidates:
    """The first 2 w children in each group, after a charge for tokens that earlier groups' hypotheses take."""
    totals, _, tokens = (part.view(-1, config.groups, part.shape[1]) for part in children)
    tokens = tokens.masked_fill(totals.isneginf(), PAD)  # nobody takes these
    taken = tokens[:, 0, :0]
    orders = []
    for group in range(config.groups):
        own = tokens[:, group]  # (N, C)
        times = (own[:, :, None] == taken[:, None, :]).sum(dim=2)
        charged = totals[:, group] - config.diversity * times
        order = charged.sort(dim=1, descending=True, stable=True).indices[:, : 2 * config.width]
        orders.append(order)
        own = own.gather(1, order)
        taken = torch.cat((taken, own.gather(1, _going_on(own, config.width))), dim=1)
    return children.take(torch.stack(orders, dim=1).flatten(0, 1))


def _dealt(scores: Tensor, beams: Beams, position: int, rule: Require, banned: Sequence[int]) -> Candidates:
    """Of the 2 w best continuations of each hypothesis, and those by the next token of a required phrase, 2 w in all.

    They are dealt: the best of each bank, then the second best of each, the banks with most tokens of their phrases
    first. Before them stand those that end, if they are among the first w of their bank: they take no place.
    """
    text, count = beams.texts(position), 2 * beams.lattice.tokens.shape[1]
    wanted = rule.progress(text)[1]  # (m, w, P)
    own = best_continuations(scores, beams.totals.view(-1, 1), min(count, scores.shape[1]), banned)
    more = beams.totals.view(-1, 1) + scores.gather(1, wanted.flatten(0, 1))  # (m w, P)
    totals, tokens = torch.cat((own.totals, more), dim=1), torch.cat((own.tokens, wanted.flatten(0, 1)), dim=1)
    parents = torch.arange(wanted.shape[1], device=tokens.device).repeat_interleave(tokens.shape[1])
    totals, tokens = totals.view(len(wanted), -1), tokens.view(len(wanted), -1)  # (m, C)
    children = _without_doubles(Candidates(totals, parents.expand_as(tokens), tokens), scores.shape[1])
    banks = rule.progress(_longer(text, children.parents, children.tokens))[0]  # (m, C)
    ranks = _ranks(banks)
    turns = ranks * (1 + rule.phrases.shape[1] * rule.phrases.shape[2]) - banks
    ended = children.tokens == EOS
    turns = torch.where(ended, ranks - turns.numel(), turns)
    lost = children.totals.isneginf() | (ended & (ranks >= count // 2))
    turns = turns.masked_fill(lost, torch.iinfo(turns.dtype).max)
    return children.take(turns.sort(dim=1, stable=True).indices).padded(count)


def _without_doubles(children: Candidates, size: int) -> Candidates:
    """The children in order, best first; of those with one parent and token, all but one become impossible."""
    keys, order = (children.parents * size + children.tokens).sort(dim=1)
    totals, parents, tokens = children.take(order)
    twice = torch.cat((torch.zeros_like(keys[:, :1], dtype=torch.bool), keys[:, 1:] == keys[:, :-1]), dim=1)
    totals, order = totals.masked_fill(twice, NEVER).sort(dim=1, descending=True, stable=True)
    return Candidates(totals, parents.gather(1, order), tokens.gather(1, order))


def _ranks(banks: Tensor) -> Tensor:
    """How many before it are in the same bank, of each of `banks` (m, C)."""
    banks, order = banks.sort(dim=1, stable=True)
    ranks = torch.arange(banks.shape[1], device=banks.device) - torch.searchsorted(banks, banks)
    return torch.empty_like(order).scatter(1, order, ranks)


def _advance(
    beams: Beams, children: Candidates, log_probs: Tensor, coverage: Tensor | None, config: BeamConfig
) -> tuple[Beams, Tensor]:
    """The beams after their first 2 w children, and the rows (m, w) of the hypotheses; see `one_step`."""
    at = beams.steps[:, None]  # (m, 1)
    rows = children.parents + torch.arange(len(at), device=at.device)[:, None] * beams.totals.shape[1]
    possible = children.totals > NEVER
    gains = log_probs[rows, children.tokens].where(possible, NEVER)
    own = beams.log_probs.gather(1, children.parents) + gains  # (m, 2 w) float64
    length = (at + 1).double()
    scores = children.totals / config.norms(length) + config.word_reward * length
    if coverage is not None:
        scores = (scores + coverage[rows]).where(possible, NEVER)
    ended = children.tokens == EOS
    finished = _collect(beams, children.parents, own, scores.where(ended, NEVER))
    order = _going_on(children.tokens, config.width)
    live, live_scores, own = children.take(order), scores.gather(1, order), own.gather(1, order)
    for whole, part in zip(beams.lattice, (live.tokens, live.parents, live_scores, own), strict=True):
        _write(whole, at, part)
    done = beams.done | (finished.scores[:, -1] >= _reachable(live.totals, beams, config))
    if config.fast_stop:
        done |= (finished.scores[:, 0] >= live_scores.amax(dim=1)) & (finished.lengths[:, 0] > 0)
    text = beams.text
    if text is not None:
        text = text.gather(1, live.parents[:, :, None].expand(-1, -1, text.shape[2]))
        _write(text, at, live.tokens)
    beams = replace(
        beams,
        done=done,
        ends=torch.where(beams.done, beams.ends, beams.steps),
        totals=live.totals,
        log_probs=own,
        tokens=live.tokens,
        text=text,
        finished=finished,
        steps=beams.steps + 1,
    )
    return beams, rows.gather(1, order)


def _write(whole: Tensor, at: Tensor, part: Tensor) -> None:
    """part (m, w) into whole (m, w, r), at the place `at` (m, 1) of the last axis."""
    whole.scatter_(2, at[:, :, None].expand(-1, part.shape[1], 1), part[:, :, None])


def _going_on(tokens: Tensor, width: int) -> Tensor:
    """Places (m, width) of the first `width` among `tokens` (m, C) that are not `</s>`."""
    return (tokens == EOS).int().sort(dim=1, stable=True).indices[:, :width]


def _collect(beams: Beams, parents: Tensor, log_probs: Tensor, scores: Tensor) -> _Finished:
    """The best finished hypotheses, with those of the first w children that `scores` (m, 2 w) says have ended."""
    width = beams.lattice.tokens.shape[1]
    scores = scores[:, :width].masked_fill(beams.done[:, None], NEVER)
    if may_wait(scores) and not bool((scores > NEVER).any()):
        return beams.finished
    lengths = (beams.steps + 1)[:, None].expand_as(scores)
    return beams.finished.joined(_Finished(scores, log_probs[:, :width], lengths, parents[:, :width]))


def _reachable(totals: Tensor, beams: Beams, config: BeamConfig) -> Tensor:
    """The best score (m,) that a live hypothesis may still finish with: at any later length, at no further cost.

    As totals are at most 0, that is at the largest length, unless each token costs something.
    """
    limits = beams.limits[:, None].double()
    lengths = limits
    if config.word_reward < 0:
        lengths = torch.arange(1, beams.reach + 1, device=totals.device, dtype=torch.float64)[None]
    scores = totals.amax(dim=1, keepdim=True) / config.norms(lengths) + config.word_reward * lengths
    later = (lengths > beams.steps[:, None] + 1) & (lengths <= limits)
    return scores.where(later, NEVER).amax(dim=1)  # NEVER: there is no later length


def hypotheses_of(
    beams: Beams, position: int, longest: int, config: BeamConfig, rules: Sequence[Rule] = ()
) -> Hypotheses:
    """What was found after step `position`: finished hypotheses by score, then live ones in the places that are left.

    Live ones that hold most of the phrases that are required come before the others. L is `longest`.
    """
    wide, places = beams.lattice.tokens.shape[1], beams.finished.scores.shape[1]
    ends = beams.ends[:, None, None].expand(-1, wide, 1)
    scores, log_probs = (part.gather(2, ends)[:, :, 0] for part in beams.lattice[2:])
    scores, order = scores.sort(dim=1, descending=True, stable=True)
    for rule in rules:
        if isinstance(rule, Require):
            held = rule.held(beams.lattice.texts(order, ends[:, :, 0], position + 1, position + 1))
            by_held = held.masked_fill(scores.isneginf(), -1).sort(dim=1, descending=True, stable=True).indices
            scores, order = scores.gather(1, by_held), order.gather(1, by_held)
    live = _Finished(scores, log_probs.gather(1, order), ends[:, :, 0] + 1, order)
    parts = [torch.cat(pair, dim=1) for pair in zip(beams.finished, live, strict=True)]
    ended = torch.arange(places + wide, device=scores.device).expand(len(scores), -1) < places
    order = parts[0].isneginf().int().sort(dim=1, stable=True).indices[:, :places]  # empty places last
    scores, log_probs, lengths, where, ended = (part.gather(1, order) for part in (*parts, ended))
    texts = beams.lattice.texts(where, lengths - 1 - ended.long(), position + 1, longest)
    last = torch.arange(texts.shape[2], device=texts.device) == lengths[:, :, None] - 1
    texts = texts.masked_fill(last & ended[:, :, None], EOS)
    return _merged(blank(Hypotheses(texts, lengths, log_probs, scores)), config)


def _merged(found: Hypotheses, config: BeamConfig) -> Hypotheses:
    """The best of all groups of a sentence, finished ones first."""
    if config.groups == 1:
        return found
    parts = (part.view(-1, config.groups * part.shape[1], *part.shape[2:]) for part in parts_of(found))
    return _in_order(Hypotheses(*parts), config.num or config.beam)


def ranked(found: Hypotheses, num: int) -> Hypotheses:
    """Of single hypotheses, `num` of each sentence one after the other, (N num, 1): each sentence's, best first.

    Those that are cut off stand after the complete ones, as in a beam search.
    """
    return _in_order(Hypotheses(*(part.view(-1, num, *part.shape[2:]) for part in parts_of(found))), num)


def _in_order(found: Hypotheses, count: int) -> Hypotheses:
    """The first `count` by score, those that do not end in `</s>` after all that do."""
    order = found.scores.sort(dim=1, descending=True, stable=True).indices
    unfinished = (found.tokens != EOS).all(dim=2).gather(1, order)
    order = order.gather(1, unfinished.int().sort(dim=1, stable=True).indices)[:, :count]
    tokens = found.tokens.gather(1, order[:, :, None].expand(-1, -1, found.tokens.shape[2]))
    return Hypotheses(tokens, *(part.gather(1, order) for part in parts_of(found)[1:]))


def members_of(sentences: Tensor, config: BeamConfig) -> Tensor:
    """The beams of these sentences."""
    return (sentences[:, None] * config.groups + torch.arange(config.groups, device=sentences.device)).flatten()


def _longer(text: Tensor, parents: Tensor, tokens: Tensor) -> Tensor:
    """The texts (m, w, t) of `parents` (m, C) with one more token each: (m, C, t + 1)."""
    before = text.gather(1, parents[:, :, None].expand(-1, -1, text.shape[2]))
    return torch.cat((before, tokens[:, :, None]), dim=2)


def parts_of(hypotheses: Hypotheses) -> list[Tensor]:
    """Its tensors in order."""
    return [getattr(hypotheses, field.name) for field in fields(hypotheses)]


def blank(hypotheses: Hypotheses) -> Hypotheses:
    """Empty every place whose score is -inf."""
    real = ~hypotheses.scores.isneginf()
    return Hypotheses(
        hypotheses.tokens.where(real[:, :, None], PAD),
        hypotheses.lengths.where(real, 0),
        hypotheses.log_probs.where(real, NEVER),
        hypotheses.scores,
    )


def _check(holds: bool, name: str, value: object, allowed: str) -> None:
    """Of a setting: `config.py` says which file it stands in."""
    if not holds:
        raise ValueError(f"{name} is {value}: it must be {allowed}")
