"""Measuring models on one text: figures, their parts by line, and the time it took."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lmkit.language_model import Context, Floats, PerplexityReport, by_sentence
from lmkit.text.corpus import Block, Corpus, encode_corpus, require_text
from lmkit.text_model import TextModel


class Measurement(NamedTuple):
    """How a model did on a text."""

    model: TextModel
    corpus: Corpus
    log_probs: Floats  # (T + S,) of each token and `</s>`, in nats
    report: PerplexityReport
    seconds: float  # of scoring, reading and encoding the text not counted

    @property
    def nats(self) -> Floats:
        """What each line costs (S,)."""
        return -by_sentence(self.corpus, self.log_probs)

    @property
    def seconds_per_token(self) -> float:
        """Of tokens and `</s>`."""
        return self.seconds / len(self.log_probs)


def measure(model: TextModel, corpus: Corpus, context: Context | None = None) -> Measurement:
    """A model on a text that is encoded with its tokenizer, in its own context or this one; see `evaluate`."""
    begin = time.perf_counter()
    log_probs = model.text_log_probs(corpus, context)
    seconds = time.perf_counter() - begin
    return Measurement(model, corpus, log_probs, model.report(corpus, log_probs, context), seconds)


def measure_all(
    models: Sequence[TextModel], blocks: Sequence[Block], *, name: str, context: Context | None = None
) -> Iterator[Measurement]:
    """Models on one text, which is encoded once for those of one vocabulary; `name` of the text, for messages.

    Raises LmkitError before anything is scored for a model that has no perplexity or not this context.
    """
    for model in models:
        model.require_normalised()
        model.model.check_context(context)
    encoded: dict[str, Corpus] = {}
    for model in models:
        vocabulary = f"{model.tokenizer.kind}#{model.tokenizer.vocabulary.identity}"
        if vocabulary not in encoded:
            encoded[vocabulary] = encode_corpus(blocks, model.tokenizer)
            require_text(encoded[vocabulary], name)
        yield measure(model, encoded[vocabulary], context)
