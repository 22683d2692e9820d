"""From encoded text to a trained neural language model."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from math import exp
from pathlib import Path
from typing import Any

from lmkit.config import to_dict
from lmkit.errors import LmkitError
from lmkit.language_model import Context
from lmkit.neural.batches import TextBatches
from lmkit.neural.neural_lm import NeuralLM
from lmkit.nn.inference import evaluation
from lmkit.text.corpus import Block, Corpus, encode_corpus, learn_corpus, read_files, read_lines, require_words
from lmkit.text.tokenizer import Tokenizer
from lmkit.text_model import TextModel
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

FIGURES = ("loss", "perplexity")  # of a validation
VALIDATION_LENGTH = 128  # positions of a chunk when streams are validated side by side


@dataclass(frozen=True)
class NeuralSettings:
    """What a neural language model is, how it sees text and how it is trained.

    context: `carried` or `sentence`, or `window`, which is training.length tokens. In windows a text is scored with a
    stride of half their size, unless the context is written out, as `window-256-64`.
    """

    model: Any
    context: str = "carried"
    training: TrainingConfig = field(default_factory=TrainingConfig)

    @property
    def scored_in(self) -> Context:
        """The context in which the model scores a text."""
        if self.context == "window":
            length = self.training.length
            return Context("window", length, max(1, length // 2))
        return Context.of(self.context)


def train(
    kind: type[NeuralLM],
    text: Iterable[str] | Path,
    *,
    valid: Iterable[str] | Path | None = None,
    tokenizer: str = "word",
    settings: Mapping[str, Any] | None = None,
    device: str = "cpu",
) -> TextModel:
    """A neural language model trained on lines, or on a file.

    settings: a table as in `read_settings`, {"model": {"hidden": 100}, "training": {"epochs": 3}}; what is left out has
    its default. tokenizer: word, char, byte or sentencepiece, learned from the text.
    Raises LmkitError for settings that are wrong, and as `Trainer.fit` does.
    """
    name = str(text) if isinstance(text, Path) else "text"
    learned, corpus = learn_corpus(require_words(_blocks(text), name), tokenizer)
    held_out = None if valid is None else encode_corpus(_blocks(valid), learned)
    checked = read_settings(kind, {} if settings is None else settings, where="settings")
    return Fitting(kind, learned, corpus, checked, valid=held_out, device=device).run()


def _blocks(text: Iterable[str] | Path) -> Iterable[Block]:
    return read_files([text]) if isinstance(text, Path) else read_lines(text)


def read_settings(
    kind: type[NeuralLM], table: Mapping[str, Any], *, where: str, base: TextModel | None = None
) -> NeuralSettings:
    """Settings from a table with the keys `model`, `training` and `context`; what is left out has its default.

    base: a model to go on from; what is left out of `model` and `context` is as it has it.
    Raises LmkitError for a key or value that is wrong, naming the nearest known key, and for a base of another kind or
    with other settings.
    """
    if base is not None:
        require_kind(base, kind.kind)
        table = {"context": str(base.model.context), **with_settings_of(base, table)}
    result = typed_settings(NeuralSettings, kind.Config, table, where=where)
    if result.training.monitor not in FIGURES:
        raise LmkitError(f"{where}: training.monitor is {result.training.monitor!r}; choose from {', '.join(FIGURES)}")
    if result.scored_in.name not in kind.contexts:
        raise LmkitError(f"{where}: {kind.kind} models cannot read text by {result.context}; set context")
    if base is not None:
        require_settings_of(base, result.model, where=where)
    return result


class Fitting(TrainingRun):
    """One training run of a neural language model.

    valid: held-out text; with it the best weights are kept, and early stopping works. folder: of the run; it gets
    `training.jsonl` and `checkpoint/`, from which `resume` goes on. base: a model with the tokenizer and the settings
    (`read_settings`), whose weights it begins with.
    """

    def __init__(
        self,
        kind: type[NeuralLM],
        tokenizer: Tokenizer,
        corpus: Corpus,
        settings: NeuralSettings,
        *,
        valid: Corpus | None = None,
        device: str = "cpu",
        folder: Path | None = None,
        base: TextModel | None = None,
    ) -> None:
        if len(corpus) == 0:
            raise LmkitError("the training text is empty; give at least one line")
        if valid is not None and len(valid) == 0:
            raise LmkitError("the validation text is empty; give at least one line, or leave it out")
        training = settings.training
        self.tokenizer, self.corpus, self.valid, self.settings = tokenizer, corpus, valid, settings
        self.training, self.folder, self.device = training, folder, device
        self.model = initialised(lambda: kind.build(settings.model, tokenizer.vocabulary), training.seed)
        if base is not None:
            require_vocabulary(base, base.tokenizer, tokenizer)
            self.begin_with(base)
        self.model.to(require_device(device))
        self.model.context = settings.scored_in
        self.valid_batches: TextBatches | None = None
        if valid is not None and settings.scored_in.name == "carried":
            self.valid_batches = validation_batches(valid, rows=training.batch_size, device=device)
        batches = TextBatches(
            corpus,
            settings.scored_in.name,
            batch_size=training.batch_size,
            length=training.length,
            seed=training.seed,
            random_lengths=training.random_lengths,
            device=device,
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
        texts = {"text": self.corpus, **({} if self.valid is None else {"validation_text": self.valid})}
        return {
            "kind": self.model.kind,
            "context": self.settings.context,
            "model": to_dict(self.settings.model),
            "training": to_dict(self.settings.training),
            "vocabulary": self.tokenizer.vocabulary.identity,
            **self.origin_described(),
            **{name: fingerprint(corpus) for name, corpus in texts.items()},
        }

    @property
    def memory(self) -> int:
        """See `TrainingRun.memory`: what is kept of the weights, and a step's vectors."""
        training = self.training
        widths = sum(len(p) for p in self.model.parameters() if p.ndim > 1 and len(p) != self.model.vocabulary_size)
        return self.memory_of_weights + 4 * training.batch_size * training.length * widths * 4

    def run(self, report: Callable[[Progress], None] = lambda progress: None) -> TextModel:
        """See `TrainingRun.run`."""
        self.train(report)
        made = {"trained_on": self._sizes(), **self.origin_told()}
        metadata = {**made, "training": self.course(), "figures": self.figures()}
        return TextModel(self.model, self.tokenizer, metadata)

    def _sizes(self) -> dict[str, int]:
        corpus = self.corpus
        return {"sentences": len(corpus), "tokens": len(corpus.ids), "unknown": len(corpus.unknown)}

    def _validate(self) -> dict[str, float]:
        assert self.valid is not None
        valid = self.valid
        if self.valid_batches is not None:
            loss = stream_loss(self.model, self.valid_batches)
        else:
            scores = self.model.text_log_probs(valid)
            loss = -float(scores.sum()) / len(scores)
        words = int(valid.words.sum()) + len(valid)
        return {"loss": loss, "perplexity": exp(min(loss * (len(valid.ids) + len(valid)) / words, 700.0))}


def validation_batches(corpus: Corpus, *, rows: int, device: str) -> TextBatches:
    """A text in `rows` streams side by side, fewer if it is short."""
    rows = max(1, min(rows, (len(corpus.ids) + len(corpus)) // 2))
    return TextBatches(corpus, "carried", batch_size=rows, length=VALIDATION_LENGTH, seed=0, device=device)


def stream_loss(model: NeuralLM, batches: TextBatches) -> float:
    """Nats per event of a text in streams side by side: many times quicker than one stream, and nearly its figure.

    At most a token less than there are streams is left out. For watching a training, not for reports.
    """
    total: Any = 0.0
    events: Any = 0
    with evaluation(model):
        state = None
        for batch in batches.epoch(0):
            loss, state, _ = model.loss(batch, state)
            total, events = total + loss.total.double(), events + loss.events
    return float(total / events)
