"""Options of commands that translate: how translations are searched for, and in what company."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Literal

import click

from .options import Command, beam_for, device_option, precision_option, typed_options, with_options

if TYPE_CHECKING:
    from lmkit.nmt.translating import SearchConfig
    from lmkit.nmt.translator import Company, Phrases, Translation, Translator
    from lmkit.nn.precision import InferencePrecisionName

LM_WEIGHT = 0.2  # of --lm, if none is given
# parameters that say how the best translations are found, and which they are
BEST = ("beam", "coverage_penalty", "groups", "diversity", "fast_stop")  # the rest ranks what is drawn as well


@dataclass(frozen=True)
class Searching:
    """How translations are searched for; `--beam` and its relatives."""

    beam: int
    length_penalty: Literal["none", "average", "gnmt"]
    alpha: float
    word_reward: float
    coverage_penalty: float
    groups: int
    diversity: float
    fast_stop: bool
    max_length: int | None
    max_source_length: int | None
    no_repeat: int | None
    prefix: str
    forbid: tuple[str, ...]
    require: tuple[str, ...]
    source_lang: str | None
    target_lang: str | None
    lm: str | None
    lm_weight: float | None
    mbr: Literal["chrf", "bleu"] | None
    candidates: int | None
    replace_unknown: bool
    batch_tokens: int
    device: str
    precision: InferencePrecisionName

    def pool(self, num: int = 1) -> int:
        """How many translations of a sentence it takes to give so many: those that `--mbr` chooses among."""
        return max(num, self.candidates or (self.beam if self.mbr else 1))

    def check(self, translator: Translator) -> None:
        """LmkitError for a model that cannot tell what is put in the place of `<unk>`."""
        if self.replace_unknown:
            translator.require_replacement()

    def chosen(self, found: list[Translation], num: int = 1, *, drawn: bool = False) -> list[Translation]:
        """The best so many of a sentence's pool; drawn: see `by_utility`."""
        from lmkit.nmt.translator import by_utility

        if self.mbr and len(found) > 1:
            found = by_utility(found, self.mbr, drawn=drawn)
        return found[:num]

    def finished(
        self, translator: Translator, lines: list[str], found: list[list[Translation]]
    ) -> list[list[Translation]]:
        """The translations of lines, with source words in the place of `<unk>` if they are wanted."""
        return translator.replace_unknown(lines, found) if self.replace_unknown else found

    def config(self, num: int = 1) -> SearchConfig:
        """The search for the best so many translations; the beam is at least as wide."""
        from lmkit.beams import BeamConfig
        from lmkit.nmt.translating import SearchConfig

        try:
            beam = BeamConfig(
                beam=beam_for(num, self.beam),
                num=num,
                length_penalty=self.length_penalty,
                alpha=self.alpha,
                word_reward=self.word_reward,
                coverage_penalty=self.coverage_penalty,
                fast_stop=self.fast_stop,
                groups=self.groups,
                diversity=self.diversity,
            )
        except ValueError as error:
            raise click.UsageError(str(error)) from None
        if beam.fast_stop and beam.beam == 1:
            raise click.UsageError("--fast-stop ends a beam search sooner, and --beam 1 is none; leave one of them out")
        return SearchConfig(
            beam,
            max_length=self.max_length,
            max_source_length=self.max_source_length,
            no_repeat=self.no_repeat,
            batch_tokens=self.batch_tokens,
        )

    def load(self, models: tuple[str, ...]) -> tuple[Translator, Company]:
        """The first model, and the others and the language model as its company, all on the device."""
        from lmkit.nmt.translator import Company
        from lmkit.registry import load_language_model, load_translator
        from lmkit.training_run import require_device

        if self.lm is None and self.lm_weight is not None:
            raise click.UsageError("--lm-weight is the weight of --lm; give both")
        require_device(self.device)
        first, *others = (load_translator(path, device=self.device) for path in models)
        for loaded in (first, *others):
            loaded.require_languages(self.source_lang, self.target_lang)
        lm = None if self.lm is None else load_language_model(self.lm, device=self.device)
        return first, Company(tuple(others), lm, LM_WEIGHT if self.lm_weight is None else self.lm_weight)

    def phrases(self) -> Phrases:
        """What translations must begin with, must not hold, and must hold."""
        from lmkit.nmt.translator import Phrases

        return Phrases(self.prefix, self.forbid, self.require)

    def products(self) -> AbstractContextManager[Any]:
        """Where they run in the type that was asked for."""
        import torch

        from lmkit.nn.precision import products

        return products(torch.device(self.device), self.precision)


def search_options(command: Command) -> Command:
    """Adds `--beam` and its relatives; the command receives them as one `searching: Searching`."""
    options = [
        click.option("--beam", type=click.IntRange(1, 10_000), default=5, show_default=True, help="1: greedy search."),
        click.option(
            "--length-penalty",
            type=click.Choice(["none", "average", "gnmt"]),
            default="average",
            show_default=True,
            help="What log-probabilities are divided by: 1, length^A, or ((5 + length) / 6)^A.",
        ),
        click.option(
            "--alpha",
            type=click.FloatRange(0, 10),
            default=1.0,
            show_default=True,
            metavar="A",
            help="... the exponent.",
        ),
        click.option("--word-reward", type=float, default=0.0, metavar="NATS", help="Added for each token."),
        click.option(
            "--coverage-penalty",
            type=click.FloatRange(0),
            default=0.0,
            help="Of source words left unseen (GNMT); for recurrent models with attention.",
        ),
        click.option("--groups", type=click.IntRange(1), default=1, help="Diverse beam search in so many groups."),
        click.option("--diversity", type=click.FloatRange(0), default=0.5, help="... what a repeated choice costs."),
        click.option("--fast-stop", is_flag=True, help="Stop at the first good end: quicker, not exact."),
        click.option(
            "--max-length",
            type=click.IntRange(1, 100_000),
            help="Tokens of a translation; complete ones come before those cut off.  [default: from its source]",
        ),
        click.option(
            "--max-source-length",
            type=click.IntRange(1),
            help="Refuse longer lines; without it all are translated whole.",
        ),
        click.option(
            "--no-repeat",
            type=click.IntRange(0),
            metavar="N",
            help="No N tokens twice in a translation; 0 allows all.  [default: 3, in those far too long]",
        ),
        click.option("--prefix", default="", metavar="WORDS", help="What each translation begins with."),
        click.option(
            "--forbid",
            multiple=True,
            metavar="WORDS",
            help="... must not hold; may be repeated. Like --prefix and --require it means the tokens that the words "
            "alone become: words that other tokens spell are not seen.",
        ),
        click.option(
            "--require",
            multiple=True,
            metavar="WORDS",
            help="... must hold, where --max-length leaves room; may be repeated. Takes a --beam of 2 or more.",
        ),
        click.option("--source-lang", metavar="L", help="Refuse models that translate from another language: de"),
        click.option("--target-lang", metavar="L", help="... into another language."),
        click.option("--lm", metavar="MODEL", help="Language model that has a say in the search (shallow fusion)."),
        click.option(
            "--lm-weight", type=click.FloatRange(0), metavar="W", help=f"... its weight.  [default: {LM_WEIGHT}]"
        ),
        click.option(
            "--mbr",
            type=click.Choice(["chrf", "bleu"]),
            help="Choose the translation most like all the others by this measure (minimum Bayes risk).",
        ),
        click.option(
            "--candidates", type=click.IntRange(2), metavar="N", help="... among so many.  [default: the beam]"
        ),
        click.option(
            "--replace-unknown", is_flag=True, help="Put the source word that it looked at most in the place of <unk>."
        ),
        click.option(
            "--batch-tokens",
            type=click.IntRange(1),
            default=10_240,
            show_default=True,
            help="Source tokens x hypotheses at once: fewer take less memory, and change only roundings.",
        ),
        device_option,
        precision_option,
    ]

    def wrapped(**given: Any) -> Any:
        searching = Searching(*(given.pop(field.name) for field in fields(Searching)))
        if searching.groups == 1 and typed_options(["diversity"]):
            raise click.UsageError("--diversity is what repeated choices of --groups cost; give two groups or more")
        if searching.length_penalty == "none" and typed_options(["alpha"]):
            raise click.UsageError("--alpha is the exponent of a length penalty; choose one with --length-penalty")
        if searching.candidates and not searching.mbr:
            raise click.UsageError("--candidates are what --mbr chooses among; give both")
        return command(**given, searching=searching)

    return with_options(command, options, wrapped)
