"""From parallel text to a trained translator."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from math import exp
from pathlib import Path
from typing import Any, Literal

import numpy as np

from lmkit.beams import BeamConfig
from lmkit.config import to_dict
from lmkit.errors import LmkitError
from lmkit.metrics import MetricName, corpus_score
from lmkit.nmt.batches import PairBatches
from lmkit.nmt.encoder_decoder import EncoderDecoder
from lmkit.nmt.translating import SearchConfig
from lmkit.nmt.translator import Translator
from lmkit.nn.inference import evaluation
from lmkit.text.parallel import ParallelCorpus, Prepared, SubwordSampling
from lmkit.training import Progress, Trainer, TrainingConfig
from lmkit.training_run import (
    TrainingRun,
    fingerprint,
    initialised,
    require_device,
    require_kind,
    require_settings_of,
    require_vocabulary,
    typed_settings,
    with_settings_of,
)

FIGURES = ("loss", "perplexity", "bleu", "chrf")  # of a validation
RISING: tuple[MetricName, ...] = ("bleu", "chrf")
VALIDATION_TOKENS = 8192  # of a batch, padded


@dataclass(frozen=True)
class ValidationConfig:
    """What is translated at each validation, for BLEU and chrF: so many sentences, evenly spread; none for 0."""

    sentences: int = 500
    beam: int = 1  # 1: greedy

    def __post_init__(self) -> None:
        if self.sentences < 0 or self.beam < 1:
            raise ValueError("sentences must be at least 0, and beam at least 1")


@dataclass(frozen=True)
class TranslationSettings:
    """What a translation model is and how it is trained.

    batch_by: `tokens`: a batch has up to training.batch_size x training.length positions, padding and the longer side
    counted; `sentences`: training.batch_size pairs, however long. sampling: of subwords, drawn anew each epoch (Kudo
    2018; alpha, say 0.1); 0: always the best segmentation.
    """

    model: Any
    batch_by: Literal["tokens", "sentences"] = "tokens"
    sampling: float = 0.0
    training: TrainingConfig = field(default_factory=TrainingConfig)
    validation: ValidationConfig = field(default_factory=ValidationConfig)

    def __post_init__(self) -> None:
        if not 0 <= self.sampling <= 1:
            raise ValueError(f"sampling must be from 0 to 1, not {self.sampling}")


def read_settings(
    kind: type[EncoderDecoder], table: Mapping[str, Any], *, where: str, base: Translator | None = None
) -> TranslationSettings:
    """Settings from a table with the keys of `TranslationSettings`; what is left out has its default.

    base: a model to go on from; what is left out of `model` is as it has it.
    Raises LmkitError for a key or value that is wrong, naming the nearest known key, and for a base of another kind or
    with other settings.
    """
    if base is not None:
        require_kind(base, kind.kind)
        table = with_settings_of(base, table)
    settings = typed_settings(TranslationSettings, kind.Config, table, where=where)
    if base is not None:
        require_settings_of(base, settings.model, where=where)
    monitor = settings.training.monitor
    if monitor not in FIGURES:
        raise LmkitError(f"{where}: training.monitor is {monitor!r}; choose from {', '.join(FIGURES)}")
    if monitor in RISING and not settings.validation.sentences:
        raise LmkitError(f"{where}: training.monitor is {monitor}, but nothing is translated; set validation.sentences")
    return replace(settings, training=replace(settings.training, maximise=monitor in RISING))


class TranslationFitting(TrainingRun):
    """One training run of a translation model.

    valid: held-out pairs, encoded with the tokenizers of the training text; with them the best weights are kept, and
    early stopping works. folder: of the run; it gets `training.jsonl` and `checkpoint/`, from which `resume` goes on.
    base: a model with the tokenizers and the settings (`read_settings`), whose weights it begins with.
    """

    def __init__(
        self,
        kind: type[EncoderDecoder],
        prepared: Prepared,
        settings: TranslationSettings,
        *,
        valid: Prepared | None = None,
        device: str = "cpu",
        folder: Path | None = None,
        base: Translator | None = None,
    ) -> None:
        training = settings.training
        self.prepared, self.valid, self.settings = prepared, valid, settings
        self.training, self.folder, self.device = training, folder, device
        vocabularies = prepared.source.vocabulary, prepared.target.vocabulary
        if getattr(settings.model, "tied", "") == "all" and vocabularies[0].identity != vocabularies[1].identity:
            raise LmkitError(
                "model.tied = all: source and target have vocabularies of their own; learn one (--joint-vocab), or set "
                "model.tied to target"
            )
        self.model = initialised(lambda: kind.build(settings.model, *vocabularies), training.seed)
        if base is not None:
            require_vocabulary(base, base.source, prepared.source)
            require_vocabulary(base, base.target, prepared.target)
            self.begin_with(base)
        self.model.to(require_device(device))
        if valid is not None:
            self._sample = _Sample(valid, settings.validation.sentences)
        sampling = SubwordSampling(prepared, alpha=settings.sampling, seed=training.seed) if settings.sampling else None
        by_tokens = settings.batch_by == "tokens"
        batches = PairBatches(
            prepared.corpus,
            tokens=training.batch_size * training.length if by_tokens else None,
            rows=None if by_tokens else training.batch_size,
            seed=training.seed,
            device=device,
            resample=sampling,
        )
        self.trainer = Trainer(
            self.model,
            batches,
            training,
            validate=None if valid is None else self._validate,
            folder=self.checkpoints(),
            description=self._description(),
        )

    def _description(self) -> dict[str, Any]:
        sides = {"source": self.prepared.corpus.source, "target": self.prepared.corpus.target}
        if self.valid is not None:
            sides |= {"valid_source": self.valid.corpus.source, "valid_target": self.valid.corpus.target}
        return {
            "kind": self.model.kind,
            **to_dict(self.settings),
            "source_vocabulary": self.prepared.source.vocabulary.identity,
            "target_vocabulary": self.prepared.target.vocabulary.identity,
            **{f"{name}_text": fingerprint(corpus) for name, corpus in sides.items()},
            **self.origin_described(),
        }

    @property
    def memory(self) -> int:
        """See `TrainingRun.memory`: what is kept of the weights, and a step's vectors."""
        training = self.training
        widths = sum(len(p) for p in self.model.parameters() if p.ndim > 1 and len(p) < 4096)
        return self.memory_of_weights + 4 * training.batch_size * training.length * widths * 4

    def step_told(self) -> str:
        """See `TrainingRun.step_told`."""
        if self.settings.batch_by == "tokens":
            return super().step_told()
        return f"{self.training.batch_size * self.training.accumulate} sentences"

    def run(self, report: Callable[[Progress], None] = lambda progress: None) -> Translator:
        """See `TrainingRun.run`."""
        self.train(report)
        corpus = self.prepared.corpus
        sizes = {"pairs": len(corpus), "source_tokens": len(corpus.source.ids), "target_tokens": len(corpus.target.ids)}
        ratio = length_ratio(corpus)
        made = {"trained_on": sizes, "length_ratio": ratio, **self.origin_told()}
        metadata = {**made, "training": self.course(), "figures": self.figures()}
        return Translator(self.model, self.prepared.source, self.prepared.target, metadata)

    def _validate(self) -> dict[str, float]:
        assert self.valid is not None
        corpus = self.valid.corpus
        loss = mean_loss(self.model, corpus, device=self.device)
        words = int(corpus.target.words.sum()) + len(corpus)
        events = len(corpus.target.ids) + len(corpus)
        figures = {"loss": loss, "perplexity": exp(min(loss * events / words, 700.0))}
        if self.settings.validation.sentences:
            beam = BeamConfig(self.settings.validation.beam, num=1, length_penalty="average")
            ratio = {"length_ratio": length_ratio(self.prepared.corpus)}
            translator = Translator(self.model, self.prepared.source, self.prepared.target, ratio)
            texts = translator.translate(self._sample.sources, SearchConfig(beam))
            for name in RISING:
                figures[name] = corpus_score(name, texts, [self._sample.references]).score
        return figures


class _Sample:
    """Some pairs, evenly spread over a text."""

    def __init__(self, prepared: Prepared, count: int) -> None:
        total = len(prepared.corpus)
        chosen = np.unique(np.linspace(0, total - 1, min(count, total)).round().astype(np.int64)).tolist()
        sources, references = prepared.lines()
        self.sources = [sources[i] for i in chosen]
        self.references = [references[i] for i in chosen]


def length_ratio(corpus: ParallelCorpus) -> float:
    """Target tokens for a source token, `</s>` counted in both."""
    return (len(corpus.target.ids) + len(corpus)) / (len(corpus.source.ids) + len(corpus))


def mean_loss(model: EncoderDecoder, corpus: ParallelCorpus, *, device: str) -> float:
    """Nats per token and `</s>` of the targets."""
    total: Any = 0.0
    events: Any = 0
    with evaluation(model):
        for batch in PairBatches(corpus, tokens=VALIDATION_TOKENS, seed=0, device=device).epoch(0):
            loss = model.loss(batch).loss
            total, events = total + loss.total.double(), events + loss.events
    return float(total / events)
