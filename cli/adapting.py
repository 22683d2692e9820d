"""Options of commands that score texts: `--cache` and `--dynamic`, which let neural models learn from the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from .options import Command, note, with_options

if TYPE_CHECKING:
    from lmkit.language_model import Context
    from lmkit.text.corpus import Corpus
    from lmkit.text_model import TextModel

CACHE = "500,0.3,0.1"  # size, theta, weight of Grave et al. 2017
RATE, RMS_RATE = "0.1", "0.0001"  # of the two rules


@dataclass(frozen=True)
class Adapting:
    """How models are to learn from the text that they score; None: not at all."""

    cache: str | None = None  # SIZE[,THETA,WEIGHT], empty for the usual ones
    dynamic: str | None = None  # RATE, empty for the usual one
    gradients: str | None = None  # training text for the RMS rule

    @property
    def wanted(self) -> bool:
        """Whether they are to learn at all."""
        return self.cache is not None or self.dynamic is not None

    def apply(
        self, models: Sequence[TextModel], *, tune: str | None = None, context: Context | None = None
    ) -> list[TextModel]:
        """The models, the neural ones among them adaptive; LmkitError if none is neural.

        tune: a held-out text on which what was not given (theta and weight, or the rate) is chosen, in this context.
        """
        if not self.wanted:
            return list(models)
        from lmkit.errors import LmkitError
        from lmkit.neural.neural_lm import NeuralLM

        neural = [isinstance(model.model, NeuralLM) for model in models]
        if not any(neural):
            raise LmkitError(f"{', '.join(m.name for m in models)}: --cache and --dynamic need a neural model")
        return [
            adapted(model, cache=self.cache, dynamic=self.dynamic, gradients=self.gradients, tune=tune, context=context)
            if can
            else model
            for model, can in zip(models, neural, strict=True)
        ]


def adapted(
    model: TextModel,
    *,
    cache: str | None = None,
    dynamic: str | None = None,
    gradients: str | None = None,
    tune: str | None = None,
    context: Context | None = None,
) -> TextModel:
    """A neural model with a cache or under dynamic evaluation; see `Adapting`."""
    from dataclasses import replace

    from lmkit.neural.adaptive import DynamicEvaluation, NeuralCache, mean_square_gradients

    inner: Any = model.model
    if cache is not None:
        size, *rest = _numbers(cache or (CACHE.partition(",")[0] if tune else CACHE), "--cache", (1, 3))
        if not size.is_integer():
            raise click.BadParameter(f"{cache!r}: the size is a whole number", param_hint="--cache")
        if rest:
            return replace(model, model=NeuralCache(inner, size=int(size), theta=rest[0], weight=rest[1]))
        if tune is None:
            return replace(model, model=NeuralCache(inner, size=int(size)))
        return replace(model, model=NeuralCache.tuned(inner, _corpus(model, tune), size=int(size), context=context))
    assert dynamic is not None
    squares = mean_square_gradients(inner, _corpus(model, gradients)) if gradients else None
    if dynamic or tune is None:
        [rate] = _numbers(dynamic or (RMS_RATE if gradients else RATE), "--dynamic", (1,))
        return replace(model, model=DynamicEvaluation(inner, learning_rate=rate, mean_squares=squares))
    return replace(
        model, model=DynamicEvaluation.tuned(inner, _corpus(model, tune), context=context, mean_squares=squares)
    )


def adaptive_options(command: Command) -> Command:
    """Adds `--cache`, `--dynamic` and `--gradients`; the command receives them as one `adapting: Adapting`."""
    options = [
        click.option(
            "--cache",
            is_flag=False,
            flag_value="",
            metavar="[SIZE[,THETA,WEIGHT]]",
            help=f"A neural cache over the last SIZE words; {CACHE} if not given.",
        ),
        click.option(
            "--dynamic",
            is_flag=False,
            flag_value="",
            metavar="[RATE]",
            help=f"Dynamic evaluation: the weights follow the text; {RATE} if not given ({RMS_RATE} with --gradients).",
        ),
        click.option(
            "--gradients",
            metavar="FILE",
            help="Training text whose gradients scale the steps of --dynamic (the RMS rule).",
        ),
    ]

    def wrapped(**given: Any) -> Any:
        adapting = Adapting(*(given.pop(k) for k in ("cache", "dynamic", "gradients")))
        if adapting.cache is not None and adapting.dynamic is not None:
            raise click.UsageError("--cache and --dynamic are two ways to adapt; give one of them")
        if adapting.gradients is not None and adapting.dynamic is None:
            raise click.UsageError("--gradients belongs to --dynamic; give both")
        return command(**given, adapting=adapting)

    return with_options(command, options, wrapped)


def _corpus(model: TextModel, path: str) -> Corpus:
    from lmkit.text.corpus import encode_corpus, read_files, require_text

    corpus = encode_corpus(read_files([path], say=note), model.tokenizer)
    require_text(corpus, path)
    return corpus


def _numbers(text: str, option: str, counts: tuple[int, ...]) -> list[float]:
    try:
        numbers = [float(number) for number in text.split(",")]
    except ValueError:
        numbers = []
    if len(numbers) not in counts:
        form = "SIZE or SIZE,THETA,WEIGHT" if option == "--cache" else "RATE"
        raise click.BadParameter(f"{text!r} is not {form}; models are named before the options", param_hint=option)
    return numbers
