"""From a model that predicts one token to whole sequences: greedy search, sampling and beam search.

All a search knows of a model is `Stepper`: n-gram models, neural models, mixtures and translation models
share one search. Probabilities are natural logarithms throughout, and sums of them are kept in float64.

Shapes: N sentences (prompts), k live hypotheses a sentence, K hypotheses returned a sentence, B rows (N, or
N k in a beam search), V tokens in the vocabulary, L = `max_length`.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

import torch
from torch import Tensor

from lmkit.errors import LmkitError
from lmkit.nn.state import State, repeat, select
from lmkit.sampling import NEVER, draw, keep_min_p, keep_top_k, keep_top_p, largest, relative
from lmkit.text.vocabulary import BOS, EOS, PAD

SYNC_EVERY = 16  # steps between two stop tests on an accelerator


class Stepper(Protocol):
    """A model as a search sees it."""

    def step(self, tokens: Tensor, state: State) -> tuple[Tensor, State]:
        """Feed one token a row, `tokens` (B,) int64, and return the log-probabilities (B, V) of the next one.

        Log-probabilities are at most 0. NaN and infinities count as probability zero, and `<s>` and `<pad>`
        never follow. A row that has ended, or that stands for no hypothesis, may be fed any token of the
        vocabulary, and its result is not used. In a beam search, from the first step on, row n k + j is
        hypothesis j of sentence n; so what a model keeps outside its state, once a sentence, is at row // k.
        """
        ...


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


@torch.no_grad()
def greedy(stepper: Stepper, tokens: Tensor, state: State, *, max_length: int) -> Hypotheses:
    """Take the most probable token at every step; of equals, the lowest id.

    `tokens` (N,) int64 is fed first: `<s>`, or the last token of each prompt, with the state that precedes
    it. K is 1. A row stops at `</s>`, after `max_length` tokens, or where no token has a positive probability
    (it is then returned empty, see `Hypotheses`). Raises LmkitError for a bad `max_length`.
    """
    _require(max_length >= 1, "max_length", max_length, "at least 1")
    return _walk(stepper, tokens, state, max_length, lambda log_probs, position: log_probs.argmax(dim=1))


@torch.no_grad()
def sample(
    stepper: Stepper,
    tokens: Tensor,
    state: State,
    *,
    max_length: int,
    generator: torch.Generator,
    temperature: float = 1.0,
    top_k: int | None = None,
    top_p: float | None = None,
    min_p: float | None = None,
) -> Hypotheses:
    """Draw every token from the model's distribution; arguments and stops as in `greedy`, K is 1.

    The distribution is tempered (p ** (1 / temperature), renormalised), then cut by `top_k`, `top_p` and
    `min_p` in this order, each applied to what the one before left; None leaves a cut out. The `log_probs`
    and `scores` returned are the model's own, neither tempered nor cut. For several samples a prompt, repeat
    its row.

    Row n draws with its own L uniform numbers, all made before the first step, so its text does not depend on
    when its batch mates end. With a generator on the CPU it does not depend on the batch either: several
    batches drawn one after the other with one generator give the texts of one large batch. Raises LmkitError
    for a bad setting.
    """
    _check_sampling(temperature, top_k, top_p, min_p)
    _require(max_length >= 1, "max_length", max_length, "at least 1")
    size = (tokens.shape[0], max_length)
    noise = torch.rand(size, generator=generator, device=generator.device, dtype=torch.float64)
    noise = noise.to(tokens.device)

    def choose(log_probs: Tensor, position: int) -> Tensor:
        log_probs = relative(log_probs) / temperature
        if top_k is not None:
            log_probs = keep_top_k(log_probs, top_k)
        if top_p is not None:
            log_probs = keep_top_p(log_probs, top_p)
        if min_p is not None:
            log_probs = keep_min_p(log_probs, min_p)
        return draw(log_probs, noise[:, position])

    return _walk(stepper, tokens, state, max_length, choose)


@torch.no_grad()
def beam_search(
    stepper: Stepper,
    tokens: Tensor,
    state: State,
    *,
    beam: int,
    max_length: int,
    length_penalty: float = 0.0,
    num: int | None = None,
) -> Hypotheses:
    """Find the `num` best sequences (default: `beam`) of each sentence, keeping `beam` live hypotheses.

    `tokens` and `state` as in `greedy`. At every step all continuations of the live hypotheses are ranked by
    log-probability. Of the first `beam`, those that end in `</s>` are finished; the first `beam` that do not
    end live on, so a finished hypothesis never takes the place of a live one. A finished one scores
    log-probability / length ** length_penalty, `</s>` counted (0: the plain sum; 1: the mean a token). A
    sentence is decided when no live hypothesis can still enter its `num` best, which loses nothing, since
    going on only lowers a log-probability. What is still live after `max_length` tokens fills the places that
    finished hypotheses leave empty, and stands after them whatever its score.

    Equals are ranked by parent, then by token, lower first; of finished ones the earlier stays ahead. With
    `length_penalty` 0, beam 1 is greedy search. Raises LmkitError for a bad setting.
    """
    num = beam if num is None else num
    _check_beam(beam, max_length, length_penalty, num)
    first_rows = torch.arange(tokens.shape[0], device=tokens.device)[:, None] * beam  # (N, 1)
    finished = _empty(tokens, num, max_length)
    live = _empty(tokens, beam, max_length)
    live.log_probs[:, 0] = 0.0  # one hypothesis to begin with: the empty one
    tokens, state = tokens.repeat_interleave(beam), repeat(state, beam)  # (N k,)
    for position in range(max_length):
        log_probs, state = _next(stepper, tokens, state)  # (N k, V)
        children, parents = _expand(live, log_probs, position, length_penalty)  # (N, 2k)
        ended = children.tokens[:, :, position] == EOS  # (N, 2k)
        finished = _collect(finished, children, ended, beam)
        order = ended.int().sort(dim=1, stable=True).indices[:, :beam]  # (N, k) that go on, by rank
        live = _take(children, order)
        tokens = live.tokens[:, :, position].flatten()  # (N k,)
        state = select(state, (first_rows + parents.gather(1, order)).flatten())
        reachable = live.log_probs[:, 0] / max_length**length_penalty  # (N,)
        if _all_done(finished.scores[:, -1] >= reachable, position):
            break
    return _blank(_fill(finished, live))


def _walk(
    stepper: Stepper, tokens: Tensor, state: State, max_length: int, choose: Callable[[Tensor, int], Tensor]
) -> Hypotheses:
    """Extend every row by `choose(log_probs (N, V), position) -> (N,)` until all have ended."""
    text = tokens.new_full((tokens.shape[0], max_length), PAD)
    lengths = torch.zeros_like(tokens)
    totals = torch.zeros_like(tokens, dtype=torch.float64)
    ended = torch.zeros_like(tokens, dtype=torch.bool)
    for position in range(max_length):
        log_probs, state = _next(stepper, tokens, state)
        tokens = choose(log_probs, position)
        gains = log_probs.gather(1, tokens[:, None])[:, 0]
        totals = torch.where(ended, totals, totals + gains)
        tokens = tokens.masked_fill(ended, PAD)
        text[:, position] = tokens
        lengths += ~ended
        ended = ended | (tokens == EOS) | totals.isneginf()
        if _all_done(ended, position):
            break
    totals = totals[:, None]  # (N, K = 1)
    return _blank(Hypotheses(text[:, None], lengths[:, None], totals, totals))


def _next(stepper: Stepper, tokens: Tensor, state: State) -> tuple[Tensor, State]:
    """One step, with -inf for all that must not follow; the stepper's own tensor is left alone."""
    log_probs, state = stepper.step(tokens, state)
    log_probs = log_probs.nan_to_num(nan=NEVER, posinf=NEVER, neginf=NEVER)
    log_probs[:, BOS] = NEVER
    log_probs[:, PAD] = NEVER
    return log_probs, state


def _all_done(done: Tensor, position: int) -> bool:
    """Whether every row is done; on an accelerator asked only now and then, as the answer makes us wait."""
    if done.device.type != "cpu" and (position + 1) % SYNC_EVERY:
        return False
    return bool(done.all())


def _expand(live: Hypotheses, log_probs: Tensor, position: int, length_penalty: float) -> tuple[Hypotheses, Tensor]:
    """The 2k best continuations of k live hypotheses, best first, and the parent of each: (N, 2k).

    2k because at most k of them, one a parent, can end in `</s>`. They lie within the 2k best of each parent.
    """
    sentences, beam, _ = live.tokens.shape
    gains, ids = _top(log_probs, min(2 * beam, log_probs.shape[1]))  # (N k, M)
    width = gains.shape[1]
    totals = live.log_probs[:, :, None] + gains.view(sentences, beam, width)  # (N, k, M)
    totals = totals.view(sentences, beam * width)
    totals, order = totals.sort(dim=1, descending=True, stable=True)
    totals, order = totals[:, : 2 * beam], order[:, : 2 * beam]  # (N, 2k)
    parents = order // width
    children = _take(live, parents)
    children.tokens[:, :, position] = ids.view(sentences, beam * width).gather(1, order)
    scores = totals / (position + 1) ** length_penalty
    return replace(children, lengths=children.lengths + 1, log_probs=totals, scores=scores), parents


def _collect(finished: Hypotheses, children: Hypotheses, ended: Tensor, beam: int) -> Hypotheses:
    """The best of the finished hypotheses and of the children that `ended` (N, 2k) among the first `beam`."""
    ended = ended.clone()
    ended[:, beam:] = False
    found = _join(finished, replace(children, scores=children.scores.where(ended, NEVER)))
    order = found.scores.sort(dim=1, descending=True, stable=True).indices
    return _take(found, order[:, : finished.scores.shape[1]])


def _fill(finished: Hypotheses, live: Hypotheses) -> Hypotheses:
    """The finished hypotheses, and where there are too few, the best live ones after them."""
    found = _join(finished, live)
    order = found.scores.isneginf().int().sort(dim=1, stable=True).indices  # empty places last
    return _take(found, order[:, : finished.scores.shape[1]])


def _empty(tokens: Tensor, count: int, max_length: int) -> Hypotheses:
    """`count` empty places for each of `tokens` (N,)."""
    shape = (tokens.shape[0], count)
    never = torch.full(shape, NEVER, dtype=torch.float64, device=tokens.device)
    text = tokens.new_full((*shape, max_length), PAD)
    return Hypotheses(text, tokens.new_zeros(shape), never, never.clone())


def _take(hypotheses: Hypotheses, order: Tensor) -> Hypotheses:
    """Hypotheses `order` (N, C) of each sentence."""
    text = hypotheses.tokens
    return Hypotheses(
        text.gather(1, order[:, :, None].expand(-1, -1, text.shape[2])),
        hypotheses.lengths.gather(1, order),
        hypotheses.log_probs.gather(1, order),
        hypotheses.scores.gather(1, order),
    )


def _join(first: Hypotheses, second: Hypotheses) -> Hypotheses:
    """The hypotheses of both, sentence by sentence."""
    return Hypotheses(
        torch.cat((first.tokens, second.tokens), dim=1),
        torch.cat((first.lengths, second.lengths), dim=1),
        torch.cat((first.log_probs, second.log_probs), dim=1),
        torch.cat((first.scores, second.scores), dim=1),
    )


def _blank(hypotheses: Hypotheses) -> Hypotheses:
    """Empty every place whose score is -inf."""
    real = ~hypotheses.scores.isneginf()
    return Hypotheses(
        hypotheses.tokens.where(real[:, :, None], PAD),
        hypotheses.lengths.where(real, 0),
        hypotheses.log_probs.where(real, NEVER),
        hypotheses.scores,
    )


def _top(values: Tensor, k: int) -> tuple[Tensor, Tensor]:
    """The k largest of each row (B, V) and their indices, (B, k) each; of equals the lower index first."""
    rows = values.shape[0]
    indices = torch.nonzero_static(largest(values, k), size=rows * k)[:, 1].view(rows, k)  # rising
    best, order = values.gather(1, indices).sort(dim=1, descending=True, stable=True)
    return best, indices.gather(1, order)


def _check_sampling(temperature: float, top_k: int | None, top_p: float | None, min_p: float | None) -> None:
    above_zero = "above 0 and finite (for 0, use greedy search)"
    _require(0 < temperature < math.inf, "temperature", temperature, above_zero)
    _require(top_k is None or top_k >= 1, "top_k", top_k, "at least 1, or None for no limit")
    _require(top_p is None or 0 < top_p <= 1, "top_p", top_p, "above 0 and at most 1, or None for no limit")
    _require(min_p is None or 0 <= min_p <= 1, "min_p", min_p, "between 0 and 1, or None for no limit")


def _check_beam(beam: int, max_length: int, length_penalty: float, num: int) -> None:
    _require(max_length >= 1, "max_length", max_length, "at least 1")
    _require(beam >= 1, "beam", beam, "at least 1")
    _require(1 <= num <= beam, "num", num, f"between 1 and the beam, {beam}")
    _require(0 <= length_penalty <= 10, "length_penalty", length_penalty, "between 0 and 10")


def _require(holds: bool, name: str, value: object, allowed: str) -> None:
    if not holds:
        raise LmkitError(f"{name} is {value}: it must be {allowed}")
