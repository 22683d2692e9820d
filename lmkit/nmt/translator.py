"""A translation model with its two tokenizers: text in, text out. What people use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import torch

from lmkit.beams import BeamConfig, Hypotheses
from lmkit.nmt.encoder_decoder import EncoderDecoder
from lmkit.nn.inference import evaluation
from lmkit.search import beam_search, greedy
from lmkit.text.batching import sentence_batches
from lmkit.text.corpus import Corpus
from lmkit.text.tokenizer import Tokenizer
from lmkit.text.vocabulary import BOS

BATCH_TOKENS = 2048  # of sources, padded, that are translated at once


@dataclass(frozen=True)
class SearchConfig:
    """How translations are searched for."""

    beam: int = 5
    length_penalty: float = 1.0


class Found(NamedTuple):
    """The translations of one sentence, best first."""

    tokens: list[list[int]]
    log_probs: list[float]
    scores: list[float]


@dataclass
class Translator:
    """A translation model over text."""

    model: EncoderDecoder
    source: Tokenizer
    target: Tokenizer
    metadata: dict[str, Any] = field(default_factory=dict)
    name: str = "model"


def search_sources(model: EncoderDecoder, sources: Corpus, config: SearchConfig) -> list[Found]:
    """The translations of every sentence of a corpus, in its order; it is translated shortest first."""
    results: list[Found | None] = [None] * len(sources)
    with evaluation(model):
        for batch in sentence_batches(sources, max_tokens=BATCH_TOKENS):
            tokens = torch.from_numpy(batch.tokens).long().to(model.device)
            given = model.given(tokens, torch.from_numpy(batch.lengths))
            first = torch.full_like(tokens[:, 0], BOS)
            length = 2 * tokens.shape[1] + 10
            if config.beam == 1:
                found = greedy(given, first, given.start(len(tokens)), max_length=length)
            else:
                penalty = BeamConfig(beam=config.beam, length_penalty="average", alpha=config.length_penalty)
                found = beam_search(given, first, given.start(len(tokens)), penalty, max_length=length)
            for sentence, each in zip(batch.sentences.tolist(), _rows(found), strict=True):
                results[sentence] = each
    return [found for found in results if found is not None]


def _rows(found: Hypotheses) -> Iterator[Found]:
    parts = (part.tolist() for part in (found.tokens, found.lengths, found.log_probs, found.scores))
    for tokens, lengths, log_probs, scores in zip(*parts, strict=True):
        yield Found([row[:length] for row, length in zip(tokens, lengths, strict=True)], log_probs, scores)
