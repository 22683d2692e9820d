"""Choosing documents of a corpus by how well a model predicts them.

The score of a document is its perplexity per word under one model (as CCNet has it: Wenzek et al. 2020, section 4), or
the difference of its cross-entropies per word under two (Moore & Lewis 2010). The lower the better, for both.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from lmkit.errors import LmkitError
from lmkit.language_model import Floats, by_sentence
from lmkit.text.corpus import BLOCK_BYTES, Corpus, encode_corpus
from lmkit.text.documents import DocumentFiles, Documents, Sentences, require_unchanged, split_sentences
from lmkit.text.tokenizer import Positions
from lmkit.text_model import TextModel


class Scored(NamedTuple):
    """Scores of D documents."""

    values: Floats  # (D,)
    words: Positions  # (D,) white-space words


@dataclass(frozen=True)
class Scorer:
    """Scores documents.

    Over the lines of a document, with H = -log p / (words + lines): exp(H), the perplexity that `lmkit evaluate` gives
    for the document as a text; with a second model `minus`, H under `model` less H under `minus`, in nats a word. The
    unit is the white-space word plus one `</s>` a line, whatever the tokens are, so the two need not share them.
    """

    model: TextModel
    minus: TextModel | None = None

    def __post_init__(self) -> None:
        for model in (self.model, self.minus):
            if model is not None:
                model.require_normalised()

    def __call__(self, sentences: Sentences) -> Scored:
        """Scores of the documents that these sentences make up."""
        if not len(sentences.lines):
            return Scored(np.zeros(0), np.zeros(0, np.int64))
        corpus = encode_corpus([sentences.block], self.model.tokenizer)
        begins = np.cumsum(sentences.lines) - sentences.lines
        words = np.add.reduceat(corpus.words, begins, dtype=np.int64)
        units = words + sentences.lines
        entropies = _nats(self.model, corpus, begins) / units
        if self.minus is None:
            with np.errstate(over="ignore"):
                return Scored(np.exp(entropies), words)
        other = _nats(self.minus, encode_corpus([sentences.block], self.minus.tokenizer), begins) / units
        impossible = np.isinf(entropies)  # for both models perhaps, where the difference is not a number
        return Scored(np.where(impossible, np.inf, np.where(impossible, 0, entropies) - other), words)


def _nats(model: TextModel, corpus: Corpus, begins: Positions) -> Floats:
    nats: Floats = -np.add.reduceat(by_sentence(corpus, model.model.corpus_log_probs(corpus)), begins)
    return nats


def scores(model: TextModel, documents: Iterable[str], *, minus: TextModel | None = None) -> Floats:
    """The score (D,) of each document; each string is a document and may hold many lines, each one a sentence.

    An empty document is one empty line: it is scored by its `</s>` alone.
    """
    if isinstance(documents, str | bytes):
        raise LmkitError(f"one string where a list of documents is wanted: [{documents[:20]!r}, ...]")
    scorer = Scorer(model, minus)
    parts = [scorer(sentences).values for sentences in _blocks(documents)]
    return np.concatenate(parts) if parts else np.zeros(0)


def _blocks(documents: Iterable[str]) -> Iterator[Sentences]:
    held: list[str] = []
    size, first = 0, 1
    for number, text in enumerate(documents, 1):
        if not isinstance(text, str):
            raise LmkitError(f"document {number}: {type(text).__name__} where a string is wanted")
        held.append(text)
        size += len(text)
        if size >= BLOCK_BYTES:
            yield split_sentences(held, "documents", first)
            held, size, first = [], 0, number + 1
    yield split_sentences(held, "documents", first)


def percentiles(values: Floats, percents: Sequence[float]) -> list[float]:
    """The scores below or at which these percents of D documents lie: of each, the ceil(D percent / 100)-th lowest."""
    if not len(values):
        raise LmkitError("there are no documents, so there are no percentiles; give at least one")
    ordered = np.sort(values)
    ranks = [math.ceil(round(len(ordered) * percent / 100, 9)) for percent in percents]
    return [float(ordered[min(max(rank, 1), len(ordered)) - 1]) for rank in ranks]


def bins(values: Floats, thresholds: Sequence[float]) -> Positions:
    """In which of n + 1 bins between n thresholds each score (D,) falls; at a threshold means below it."""
    return np.searchsorted(np.asarray(thresholds), values, side="left")


# --- files --------------------------------------------------------------------------------------------------------

Stream = Iterator[tuple[Documents, Scored]]


def scored_once(files: DocumentFiles, scorer: Scorer, *, progress: Callable[[int], None] = lambda done: None) -> Stream:
    """Documents of files with their scores, some megabytes at a time; `progress` is told how many were scored."""
    done = 0
    for documents in files.read():
        found = scorer(files.sentences(documents))
        done += len(found.values)
        progress(done)
        yield documents, found


def gathered(stream: Stream) -> Scored:
    """All scores of a stream, without the documents: 16 bytes each."""
    parts = [Scored(np.zeros(0), np.zeros(0, np.int64)), *(found for _, found in stream)]
    return Scored(*map(np.concatenate, zip(*parts, strict=True)))


def scored_again(files: DocumentFiles, scored: Scored) -> Stream:
    """Documents of files, read once more, with the scores that they had the first time."""
    return _beside(files.read(), scored)


def ranked(files: DocumentFiles, scored: Scored) -> Stream:
    """Documents of files, read once more, the best first; those of one score stay in their order."""
    if not len(scored.values):
        return iter(())
    order = np.argsort(scored.values, kind="stable")
    return _beside(files.reordered(order), Scored(scored.values[order], scored.words[order]))


def _beside(batches: Iterable[Documents], scored: Scored) -> Stream:
    begin, total = 0, len(scored.values)
    for documents in batches:
        end = begin + len(documents.numbers)
        require_unchanged(max(end, total), total)
        yield documents, Scored(scored.values[begin:end], scored.words[begin:end])
        begin = end
    require_unchanged(begin, total)
