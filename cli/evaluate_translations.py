"""`lmkit evaluate` for translations: BLEU, chrF and TER of a model's translations, or of a file of them."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import click

from .options import Command, note, read_sentences, table, typed_options, with_options
from .searching import Searching, search_options

if TYPE_CHECKING:
    from lmkit.metrics import MetricName, Score
    from lmkit.nmt.translating import SearchConfig
    from lmkit.nmt.translator import Company, Translator

TOKENIZERS = ("13a", "intl", "zh", "ja-mecab", "ko-mecab", "char", "none", "flores101", "flores200", "spm")


class Weights(click.ParamType):  # type: ignore[type-arg]
    """Numbers between commas, none below 0."""

    name = "weights"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[float, ...]:
        """The numbers."""
        if isinstance(value, tuple):
            return value
        try:
            numbers = tuple(float(number) for number in value.split(","))
        except ValueError:
            numbers = ()
        if not numbers or not all(0 <= number < 1e6 for number in numbers):
            self.fail(f"{value!r} is not a list of weights; write 0,0.1,0.2", param, ctx)
        return numbers


@dataclass(frozen=True)
class TranslationTask:
    """What is translated, or what was, and what it is compared with."""

    sources: str | None
    hypotheses: tuple[str, ...]
    references: tuple[str, ...]
    bleu_tokenize: str
    lowercase: bool
    tune_lm_weight: tuple[float, ...] | None
    errors: Literal["strict", "replace"] = "strict"  # `--errors`

    def check(self, models: Sequence[str]) -> None:
        """Refuses options that do not go together."""
        if not self.references:
            raise click.UsageError("give what translations are compared with: --reference FILE")
        if (self.sources is None) == (not self.hypotheses):
            raise click.UsageError("give --source with a MODEL, or --hypothesis without one")
        if bool(models) != (self.sources is not None):
            raise click.UsageError(
                "--hypothesis needs no MODEL; leave it out" if models else "--source is translated by a MODEL; name one"
            )
        if self.hypotheses and (typed := typed_options({*SEARCH, "tune_lm_weight", "device"})):
            raise click.UsageError(
                f"{typed[0]} is for translating, and --hypothesis is translated; leave one of them out"
            )
        if [self.sources, *self.hypotheses, *self.references].count("-") > 1:
            raise click.UsageError("- stands for standard input, which is read once; name a file instead")
        if self.tune_lm_weight is not None and len(models) != 1:
            raise click.UsageError("--tune-lm-weight tunes one model; name one")


SEARCH = tuple(field.name for field in fields(Searching))
OWN = tuple(field.name for field in fields(TranslationTask) if field.name != "errors")


def translation_options(command: Command) -> Command:
    """Adds `--source` and its relatives, and those of a search; they are received as `task` and `searching`."""
    options = [
        click.option("--source", "sources", metavar="FILE", help="Translations: what MODEL is to translate."),
        click.option(
            "--hypothesis",
            "hypotheses",
            multiple=True,
            metavar="FILE",
            help="... or finished translations, without a MODEL; may be repeated.",
        ),
        click.option(
            "--reference", "references", multiple=True, metavar="FILE", help="... the right ones; may be repeated."
        ),
        click.option(
            "--bleu-tokenize",
            type=click.Choice(TOKENIZERS),
            default="13a",
            show_default=True,
            help="... tokenizer of sacrebleu's BLEU.",
        ),
        click.option("--lowercase", is_flag=True, help="... compare without regard to case."),
        click.option(
            "--tune-lm-weight", type=Weights(), metavar="W,W,...", help="... BLEU with each of these weights of --lm."
        ),
    ]

    searched = search_options(command)

    def wrapped(**given: Any) -> Any:
        task = TranslationTask(*(given.pop(name) for name in OWN))
        return searched(**given, task=task)

    return with_options(searched, options, wrapped)


class Row(NamedTuple):
    """Figures of some translations."""

    name: str
    scores: list[Score]
    sentences: int
    seconds: float | None  # of translating
    tokens: int
    translations: list[str]
    lm_weight: float | None = None

    def to_json(self) -> dict[str, Any]:
        """As JSON values; without the speed where nothing was translated."""
        speed = self.tokens / self.seconds if self.seconds else None
        weight = {} if self.lm_weight is None else {"lm_weight": self.lm_weight}
        figures = {score.name: score.to_json() for score in self.scores}
        return {
            "model": self.name,
            **weight,
            **figures,
            "sentences": self.sentences,
            "seconds": self.seconds,
            "tokens_per_second": speed,
        }


class Tested(NamedTuple):
    """The best translations and the second best: by metric, how likely chance makes such a difference."""

    better: Row
    worse: Row
    p_values: dict[MetricName, float]

    def __str__(self) -> str:
        from lmkit.metrics import SAMPLES

        figures = ", ".join(
            f"{HEADS[name]} {one.score:.2f} to {other.score:.2f} (p = {p:.3g})"
            for (name, p), one, other in zip(self.p_values.items(), self.better.scores, self.worse.scores, strict=True)
        )
        return f"{self.better.name} against {self.worse.name}: {figures}; {SAMPLES:,} bootstrap samples"

    def to_json(self) -> dict[str, Any]:
        """As JSON values."""
        return {"against": self.worse.name, "p_values": self.p_values}


HEADS = {"bleu": "BLEU", "chrf": "chrF", "ter": "TER"}


def evaluate_translations(
    models: tuple[str, ...], task: TranslationTask, searching: Searching, seed: int | None, as_json: bool
) -> None:
    """Measures translations and prints a table, or JSON; seed: of a test of the two best, None: there is none."""
    from lmkit.metrics import require_tokenizer

    task.check(models)
    if seed is not None and len(models) + len(task.hypotheses) < 2:
        raise click.UsageError("--bootstrap compares two models, or two files of translations; give two or more")
    require_tokenizer(task.bleu_tokenize)
    references = [read_sentences(path, task.errors) for path in task.references]
    if seed is not None and (seed < 1 or len(references[0]) < 2):
        raise click.UsageError("--bootstrap takes a --seed of at least 1, and a text of two lines at least")
    given = [
        (path, read_sentences(path, task.errors)) for path in ([task.sources] if task.sources else task.hypotheses)
    ]
    for path, found in given:
        for other, reference in zip(task.references, references, strict=True):
            if len(reference) != len(found):
                raise click.UsageError(
                    f"{path} has {len(found):,} lines and {other} {len(reference):,}; line n of a reference is the "
                    "translation of line n"
                )
    _, lines = given[0]
    if task.hypotheses:
        rows = [Row(path, _scores(task, found, references), len(found), None, 0, found) for path, found in given]
    elif task.tune_lm_weight is not None:
        rows = _tuned(models[0], task, searching, lines, references)
    else:
        config = searching.config(searching.pool())
        loaded = [searching.load((model,)) for model in models]
        for translator, _ in loaded:
            searching.check(translator)
            _warn_of_direction(translator, task)
        rows = [_measured(*each, config, task, searching, lines, references) for each in loaded]
    _tell(rows, task, None if seed is None else _tested(rows, task, references, seed), as_json)


def _tested(rows: Sequence[Row], task: TranslationTask, references: list[list[str]], seed: int) -> Tested:
    from lmkit.metrics import paired_p_values

    better, worse = sorted(rows, key=lambda row: -row.scores[0].score)[:2]
    p_values = paired_p_values(
        better.translations,
        worse.translations,
        references,
        tokenize=task.bleu_tokenize,
        lowercase=task.lowercase,
        seed=seed,
    )
    return Tested(better, worse, p_values)


def _warn_of_direction(translator: Translator, task: TranslationTask) -> None:
    """Says so where the names of the files tell other languages than those of the model."""
    from lmkit.text.parallel import languages_of

    told = languages_of(str(task.sources), task.references[0])
    if told is not None and translator.languages not in (None, told):
        note(f"{translator.name} translates {translator.direction}, and the files look like {' to '.join(told)}")


def _tell(rows: Sequence[Row], task: TranslationTask, tested: Tested | None, as_json: bool) -> None:
    best = max(rows, key=lambda row: row.scores[0].score)
    if as_json and task.tune_lm_weight is not None:
        tried = [{"lm_weight": row.lm_weight, "bleu": row.scores[0].score} for row in rows]
        click.echo(json.dumps([{**best.to_json(), "tried": tried}], indent=2))
    elif as_json:
        told = [row.to_json() for row in rows]
        if tested:
            told[rows.index(tested.better)]["bootstrap"] = tested.to_json()
        click.echo(json.dumps(told, indent=2))
    else:
        click.echo(_table(rows))
        if task.tune_lm_weight is not None:
            click.echo(f"best: --lm-weight {best.lm_weight:g}")
        if tested:
            click.echo(str(tested))
        for signature in dict.fromkeys(f"{s.name} {s.signature}" for row in rows for s in row.scores):
            click.echo(f"signature {signature}", err=True)


def _table(rows: Sequence[Row]) -> str:
    weighted = rows[0].lm_weight is not None
    head = ("model", *["lm weight"] * weighted, *HEADS.values(), "sentences", "tokens/s")
    cells = []
    for row in rows:
        weight = [f"{row.lm_weight:g}"] if row.lm_weight is not None else []
        speed = f"{row.tokens / row.seconds:,.0f}" if row.seconds else "-"
        figures = [f"{score.score:.2f}" for score in row.scores]
        cells.append((row.name, *weight, *figures, f"{row.sentences:,}", speed))
    return table(head, cells)


def _tuned(
    model: str, task: TranslationTask, searching: Searching, lines: list[str], references: list[list[str]]
) -> list[Row]:
    """A row for each weight of the language model."""
    if searching.lm is None:
        raise click.UsageError("--tune-lm-weight tunes the weight of --lm; give both")
    if searching.lm_weight is not None:
        raise click.UsageError("--tune-lm-weight chooses the weight; leave --lm-weight out")
    translator, company = searching.load((model,))
    searching.check(translator)
    config, rows = searching.config(searching.pool()), []
    for weight in task.tune_lm_weight or ():
        row = _measured(translator, replace(company, lm_weight=weight), config, task, searching, lines, references)
        rows.append(row._replace(lm_weight=weight))
        note(f"weight {weight:g}: BLEU {row.scores[0].score:.2f}")
    return rows


def _measured(
    translator: Translator,
    company: Company,
    config: SearchConfig,
    task: TranslationTask,
    searching: Searching,
    lines: list[str],
    references: list[list[str]],
) -> Row:
    begin = time.perf_counter()
    with searching.products():
        pools = translator.hypotheses(lines, config, company=company, phrases=searching.phrases())
        found = searching.finished(translator, lines, [searching.chosen(some) for some in pools])
    seconds = time.perf_counter() - begin
    texts = [some[0].text for some in found]
    tokens = sum(len(some[0].ids) for some in found)
    return Row(translator.name, _scores(task, texts, references), len(lines), seconds, tokens, texts)


def _scores(task: TranslationTask, translations: list[str], references: list[list[str]]) -> list[Score]:
    from lmkit.metrics import METRICS, corpus_score

    return [
        corpus_score(name, translations, references, tokenize=task.bleu_tokenize, lowercase=task.lowercase)
        for name in METRICS
    ]
