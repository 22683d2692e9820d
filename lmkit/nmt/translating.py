"""Sources to translations, both as ids: batches, search, the probability of given translations, and where they looked.

Letters: N sentences, S positions of a source, K translations of each, T positions of a translation, V target ids;
`</s>` is counted in all of them.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

import numpy as np
import torch
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence

from lmkit.beams import BeamConfig, Hypotheses, ranked
from lmkit.errors import LmkitError
from lmkit.language_model import Floats
from lmkit.nmt.encoder_decoder import CoveredGiven, EncoderDecoder, Given
from lmkit.nn.inference import evaluation
from lmkit.nn.state import State
from lmkit.rules import NoRepeat, Rule, repetition_guard
from lmkit.sampling import row_noise
from lmkit.search import Stepper, beam_search, greedy, sample
from lmkit.text.batching import SentenceBatch, sentence_batches
from lmkit.text.corpus import Corpus
from lmkit.text.tokenizer import Ids
from lmkit.text.vocabulary import BOS, EOS, PAD

BATCH_TOKENS = 10_240  # source positions, padded, times hypotheses of each that are worked on at once
GUARD = (1.5, 8)  # a translation longer than this times its source, and so much, may be a loop

Bind: TypeAlias = Callable[[Tensor, Tensor], tuple[Stepper, State]]  # sources (N, S), lengths (N,) -> what is searched
Row: TypeAlias = Ids | Sequence[int]  # the ids of one sentence, with `</s>` at its end


@dataclass(frozen=True)
class SamplingConfig:
    """Settings of drawing translations; see `lmkit.search.sample`."""

    num: int = 1  # translations of each sentence
    temperature: float = 1.0
    top_k: int | None = None
    top_p: float | None = None
    min_p: float | None = None


@dataclass(frozen=True)
class SearchConfig:
    """How translations are searched for.

    no_repeat: no sequence of so many tokens comes twice; 0 allows all, None only guards against loops: where a
    translation is far longer than its source, none of three tokens comes twice.
    """

    beam: BeamConfig = field(default_factory=lambda: BeamConfig(length_penalty="average"))
    sampling: SamplingConfig | None = None  # to draw instead
    max_length: int | None = None  # tokens of a translation; None: twice what is usual for its source, and 10
    max_source_length: int | None = None  # tokens; longer sources are refused
    no_repeat: int | None = None
    batch_tokens: int = BATCH_TOKENS

    def __post_init__(self) -> None:
        for name in ("max_length", "max_source_length", "batch_tokens"):
            value = getattr(self, name)
            if value is not None and value < 1:
                raise ValueError(f"{name} must be at least 1, not {value}")
        if self.no_repeat is not None and self.no_repeat < 0:
            raise ValueError(f"no_repeat must be at least 0, not {self.no_repeat}")

    @property
    def greedy(self) -> bool:
        """Whether one hypothesis is followed and nothing else matters than the next token."""
        beam = self.beam
        return beam.beam == 1 and not (beam.word_reward or beam.coverage_penalty or beam.min_length)

    @property
    def width(self) -> int:
        """Hypotheses of a sentence that are worked on at once."""
        return self.sampling.num if self.sampling else self.beam.beam

    def max_lengths(self, lengths: Tensor, ratio: float) -> Tensor:
        """How long translations of sources of these lengths (N,) may become, at `ratio` tokens for one of theirs."""
        if self.max_length is not None:
            return torch.full_like(lengths, self.max_length)
        return (2 * ratio * lengths).ceil().long() + 10

    def rules(self, lengths: Tensor, ratio: float) -> list[Rule]:
        """Against repetition, for sources of these lengths (N,)."""
        if self.no_repeat is None:
            factor, slack = GUARD
            return [repetition_guard(lengths, ratio=factor * ratio, slack=slack)]
        return [NoRepeat(self.no_repeat)] if self.no_repeat else []


class Found(NamedTuple):
    """The translations of one sentence, best first; `</s>` ends those that are complete."""

    tokens: list[list[int]]
    log_probs: list[float]  # nats, under the model itself
    scores: list[float]  # by which they are ranked


def search_sources(
    model: EncoderDecoder,
    sources: Corpus,
    config: SearchConfig,
    *,
    bind: Bind | None = None,
    seed: int | None = None,
    places: Sequence[int] | None = None,
    rules: Callable[[int], Sequence[Rule]] = lambda sentences: (),
    ratio: float = 1.0,
    longest: int | None = None,
) -> list[Found]:
    """The translations of every sentence of a corpus, in its order; the shortest are translated first.

    bind: what is searched, and the state to begin with, if not the model alone.
    seed: of what is drawn; None: another each time. places: of the sentences in the text that they come from, 0, 1, ...
    if none are given; the seed and its place are all that what is drawn of a sentence depends on.
    rules: more of them, for a number of sentences.
    ratio: target tokens for a source token, as texts have them; the longest translations allowed follow from it.
    longest: positions of a translation that all that is bound has room for, if not the model's own (`Decoder.longest`).
    Raises LmkitError for a seed below 0.
    """
    if seed is not None and seed < 0:
        raise LmkitError(f"seed is {seed}: give a whole number from 0 on")
    results: list[Found | None] = [None] * len(sources)
    bind = bind or binding(model, config)
    seed = secrets.randbits(63) if seed is None else seed
    places = range(len(sources)) if places is None else places
    longest = model.decoder.longest if longest is None else longest
    with evaluation(model):
        for batch in sentence_batches(sources, max_tokens=max(1, config.batch_tokens // config.width)):
            source, lengths = _rows(batch, config, model.device)
            stepper, state = bind(source, lengths)
            limits = lengths.to(source.device)
            wanted = [*config.rules(limits, ratio), *rules(len(source))]
            most = config.max_lengths(limits, ratio).clamp(min=1, max=longest)
            rows = ((places[i], draw) for i in batch.sentences.tolist() for draw in range(config.width))
            noise = row_noise(seed, rows, int(most.max())) if config.sampling else None
            found = _search(stepper, state, config, most, wanted, noise)
            for sentence, each in zip(batch.sentences.tolist(), _by_sentence(found), strict=True):
                results[sentence] = each
    return [found for found in results if found is not None]


def binding(model: EncoderDecoder, config: SearchConfig) -> Callable[[Tensor, Tensor], tuple[Given, State]]:
    """The model given some sources, as a search wants it."""

    def bind(source: Tensor, lengths: Tensor) -> tuple[Given, State]:
        given = model.given(source, lengths)
        if config.beam.coverage_penalty:
            given = CoveredGiven(model, given.bound, given.mask, given.positions)
        return given, given.start(len(source))

    return bind


def _rows(batch: SentenceBatch, config: SearchConfig, device: torch.device) -> tuple[Tensor, Tensor]:
    """Sources and lengths; each as often as translations of it are drawn."""
    source, lengths = torch.from_numpy(batch.tokens).long().to(device), torch.from_numpy(batch.lengths)
    times = config.sampling.num if config.sampling else 1
    return source.repeat_interleave(times, 0), lengths.repeat_interleave(times)


def _search(
    stepper: Stepper, state: State, config: SearchConfig, limits: Tensor, rules: list[Rule], noise: Tensor | None
) -> Hypotheses:
    first = torch.full_like(limits, BOS)
    drawn = config.sampling
    if drawn is not None:
        assert noise is not None
        found = sample(
            stepper,
            first,
            state,
            max_length=limits,
            noise=noise,
            temperature=drawn.temperature,
            top_k=drawn.top_k,
            top_p=drawn.top_p,
            min_p=drawn.min_p,
            rules=rules,
        )
        return ranked(config.beam.scored(found), drawn.num)
    if config.greedy:
        return config.beam.scored(greedy(stepper, first, state, max_length=limits, rules=rules))
    return beam_search(stepper, first, state, config.beam, max_length=limits, rules=rules)


def _by_sentence(found: Hypotheses) -> Iterator[Found]:
    """Without the places for which nothing was found, unless that is all of them."""
    parts = (part.tolist() for part in (found.tokens, found.lengths, found.log_probs, found.scores))
    for tokens, lengths, log_probs, scores in zip(*parts, strict=True):
        count = max(1, sum(length > 0 for length in lengths))
        rows = [row[:length] for row, length in zip(tokens, lengths, strict=True)]
        yield Found(rows[:count], log_probs[:count], scores[:count])


# --- given translations ------------------------------------------------------------------------------------------


class PairRows(NamedTuple):
    """Some sources with a translation of each, side by side."""

    numbers: list[int]  # (N,) of the pairs
    source: Tensor  # (N, S)
    source_lengths: Tensor  # (N,) on the CPU
    target: Tensor  # (N, T)
    lengths: Tensor  # (N,) on the CPU


def rows_of(corpus: Corpus) -> list[Ids]:
    """The ids of each sentence, with `</s>`."""
    return [np.append(ids, np.int32(EOS)) for ids in np.split(corpus.ids, corpus.offsets[1:-1])][: len(corpus)]


def score_pairs(
    model: EncoderDecoder, sources: Sequence[Row], targets: Sequence[Row], *, batch_tokens: int = BATCH_TOKENS
) -> list[Floats]:
    """Log-probabilities (T,) of the tokens of each target given its source; ids of both with `</s>`."""
    results: list[Floats] = [np.zeros(0)] * len(sources)
    with evaluation(model):
        for pairs in _pair_batches(sources, targets, batch_tokens, model.device):
            given = model.given(pairs.source, pairs.source_lengths)
            scores, _ = given.log_probs(pairs.target, pairs.lengths.to(model.device))
            for number, row, length in zip(pairs.numbers, scores.double().cpu(), pairs.lengths.tolist(), strict=True):
                results[number] = row[:length].numpy()
    return results


def align_pairs(
    model: EncoderDecoder, sources: Sequence[Row], targets: Sequence[Row], *, batch_tokens: int = BATCH_TOKENS
) -> list[Floats]:
    """Where each token of a target looked in its source, (T, S): rows sum to one. Ids as in `score_pairs`.

    Raises LmkitError for a model without attention.
    """
    model.require_attention()
    results: list[Floats] = [np.zeros((0, 0))] * len(sources)
    with evaluation(model):
        for pairs in _pair_batches(sources, targets, batch_tokens, model.device):
            weights = model.given(pairs.source, pairs.source_lengths).alignment(pairs.target)
            assert weights is not None
            shapes = zip(pairs.lengths.tolist(), pairs.source_lengths.tolist(), strict=True)
            for number, row, (rows, columns) in zip(pairs.numbers, weights.double().cpu(), shapes, strict=True):
                results[number] = row[:rows, :columns].numpy()
    return results


def _pair_batches(
    sources: Sequence[Row], targets: Sequence[Row], tokens: int, device: torch.device
) -> Iterator[PairRows]:
    """Every pair once, the shortest first; at most so many padded positions of a side, or one pair."""
    widths = [max(len(source), len(target)) for source, target in zip(sources, targets, strict=True)]
    order = sorted(range(len(widths)), key=widths.__getitem__)
    while order:
        count = 1
        while count < len(order) and (count + 1) * widths[order[count]] <= tokens:
            count += 1
        numbers, order = order[:count], order[count:]
        sides = [[torch.from_numpy(np.asarray(side[i], np.int64)) for i in numbers] for side in (sources, targets)]
        (source, target) = (pad_sequence(rows, batch_first=True, padding_value=PAD).to(device) for rows in sides)
        lengths = [torch.tensor([len(row) for row in rows]) for rows in sides]
        yield PairRows(numbers, source, lengths[0], target, lengths[1])
