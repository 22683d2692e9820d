"""`lmkit train recipe`: a corpus, a model and the figure it aims at, from a file."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .evaluate import figure, perplexity_table
from .options import note, typed_options
from .train import progress, train
from .training import fit_model, preset_table, refuse_unfinished, take_along

if TYPE_CHECKING:
    from lmkit.language_model import PerplexityReport
    from lmkit.metrics import Score
    from lmkit.recipe import Figure, Recipe
    from lmkit.text.corpus import Corpus
    from lmkit.text.tokenizer import Tokenizer
    from lmkit.text_model import TextModel


@dataclass(frozen=True)
class Run:
    """One model of a recipe. settings: `NGramConfig`, `NeuralSettings` or `TranslationSettings`."""

    recipe: Recipe
    settings: Any
    data: Path
    out: str
    device: str

    def part(self, name: str, tokenizer: Tokenizer) -> Corpus | None:
        """A part of its corpus, encoded; None if it has no such part."""
        from lmkit.text.corpus import encode_corpus

        source = getattr(self.recipe.corpus, name)
        return None if source is None else encode_corpus(self.recipe.corpus.blocks(source, self.data), tokenizer)


@train.command()
@click.argument("name", metavar="NAME|FILE")
@click.option("--out", required=True, metavar="DIR", help="Folder of the model.")
@click.option("--overwrite", is_flag=True, help="Replace a model folder, once the new one is complete.")
@click.option("--resume", is_flag=True, help="Of a neural model: go on where the same command was stopped.")
@click.option("--data", metavar="DIR", help="Where the recipe's text files are, if not beside it.")
@click.option("--device", default="cpu", show_default=True, metavar="cpu|cuda", help="Where to train a neural model.")
@click.option("--set", "assignments", multiple=True, metavar="KEY=VALUE", help="Change a setting, as ngram.order=3.")
@click.option(
    "--vary",
    multiple=True,
    metavar="KEY=V,V,...",
    help="Train a model for each value of a setting, in folders of DIR; one table. Repeated: for each combination.",
)
def recipe(
    name: str,
    out: str,
    overwrite: bool,
    resume: bool,
    data: str | None,
    device: str,
    assignments: tuple[str, ...],
    vary: tuple[str, ...],
) -> None:
    """Trains what a recipe describes, evaluates it and compares with the published figure.

    NAME is a shipped recipe; FILE a TOML file of the same form.
    """
    from lmkit.recipe import read_recipe

    if int(os.environ.get("WORLD_SIZE", "1")) > 1:
        raise click.UsageError("a recipe is for one process: run it without torchrun")
    path = _recipe_path(name)
    folder = Path(data) if data else path.parent
    if not folder.is_dir():
        raise click.BadParameter(f"{folder}: no such folder", param_hint="--data")
    if vary and (Path(out) / "config.json").exists():
        raise click.UsageError(f"{out}: holds a model, and --vary makes a folder of models; choose another --out")
    runs = []
    for variant in _variants(vary, assignments):  # all are checked before the first is trained
        given, settings = read_recipe(path, (*assignments, *variant))
        missing = given.corpus.missing_file(folder)
        if missing is not None:
            raise click.UsageError(f"{missing}: no such file; say where the recipe's texts are with --data DIR")
        name_of = ",".join(variant).replace("/", "%2F")  # of a folder, whatever the values are
        where = f"{out}/{name_of}" if variant else out
        if Path(where).exists() and not (overwrite or resume):
            raise click.UsageError(f"{where}: already exists; choose another --out, or give --overwrite")
        refuse_unfinished(Path(where), resume or overwrite)
        runs.append(Run(given, checked_settings(given, settings, path), folder, where, device))
    if any(run.recipe.kind == "ngram" for run in runs) and (resume or typed_options(["device"])):
        option, told = ("--resume", "goes on with") if resume else ("--device", "says where to do")
        raise click.UsageError(f"{option} {told} the training of a neural model; this recipe makes n-grams")
    found: list[dict[str, dict[str, str]]] = []
    if given.corpus.source is None:
        reports = [_follow(run, overwrite, resume) for run in runs]
        click.echo(perplexity_table([report for parts in reports for report in parts.values()]))
        found += [{part: _measures(report) for part, report in parts.items()} for parts in reports]
    else:
        for run in runs:
            parts = _translate(run, overwrite, resume)
            click.echo("\n".join(_told(run, parts)))
            found.append({part: {s.name: f"{s.score:.2f}" for s in scores} for part, scores in parts.items()})
    if given.figure:
        click.echo(_beside(given.figure, found))


def checked_settings(given: Recipe, table: dict[str, Any], path: Path) -> Any:
    """The checked settings of its kind of model."""
    from lmkit.config import from_dict, merged
    from lmkit.errors import LmkitError
    from lmkit.registry import model_class

    where = f"{path} [{given.kind}], with --set and --vary"
    if given.kind == "ngram":
        from lmkit.ngram.ngram_lm import NGramConfig

        config = from_dict(NGramConfig, table, where=where)
        try:
            config.limits()
            estimator = config.estimator()
        except LmkitError as error:
            raise LmkitError(f"{where}: {error}") from error
        if not estimator.normalised:
            raise click.UsageError(
                f"{where}: {config.smoothing} gives no probabilities, so there is no perplexity to tell; train it with "
                "`lmkit train ngram`"
            )
        if config.smoothing == "jelinek-mercer" and given.corpus.valid is None:
            raise click.UsageError(f"{where}: jelinek-mercer finds its weights on corpus.valid; name that part")
        return config
    full = merged(preset_table(given.kind), table)
    if given.corpus.source is not None:
        from lmkit.nmt import fitting
        from lmkit.registry import translator_class

        settings: Any = fitting.read_settings(translator_class(given.kind), full, where=where)
        if settings.sampling and given.text.tokenizer != "sentencepiece":
            raise click.UsageError(f"{where}: sampling draws SentencePiece pieces; set text.tokenizer=sentencepiece")
        if getattr(settings.model, "tied", "") == "all" and not given.text.joint and given.text.tokenizer != "byte":
            raise click.UsageError(
                f"{where}: model.tied=all is for one vocabulary of both languages; set text.joint=true"
            )
    else:
        from lmkit.neural.fitting import read_settings

        kind: Any = model_class(given.kind)
        settings = read_settings(kind, full, where=where)
    if given.corpus.valid is None:
        from lmkit.training import refuse_blind

        refuse_blind(settings.training)
    return settings


def _measures(report: PerplexityReport) -> dict[str, str]:
    """The figures of a report that a recipe may name."""
    return {
        "perplexity": figure(report.perplexity),
        "bits per byte": figure(report.bits_per_byte, 4),
        "bits per character": figure(report.bits_per_character, 4),
    }


def _beside(wanted: Figure, found: Sequence[Mapping[str, Mapping[str, str]]]) -> str:
    """The figure of a recipe and what its models reached of the same measure; found: of each, by part and measure."""
    named = (wanted.measure or "").lower()
    reached = ", ".join(parts.get(wanted.part, {}).get(named, "-") for parts in found)
    part = "validation" if wanted.part == "valid" else "test"
    how = " by beam search" if wanted.measure in ("BLEU", "chrF", "TER") else ""
    told = f"{part} {wanted.measure} {reached}{how}" if wanted.measure else "not measured"
    return f"to reach: {wanted.metric} {wanted.value:g} ({wanted.source}); reached: {told}"


def _follow(run: Run, overwrite: bool, resume: bool) -> dict[str, PerplexityReport]:
    """Trains one model; its reports by the part of the corpus."""
    from lmkit.storage import new_folder
    from lmkit.text.corpus import require_words

    place, neural = Path(run.out), run.recipe.kind != "ngram"
    finished = resume and (place / "config.json").exists()
    with progress("reading"):
        train = run.recipe.corpus.train
        blocks = require_words(run.recipe.corpus.blocks(train, run.data), train)
        learned, corpus = run.recipe.text.learn(blocks, note)
    with new_folder(place, overwrite=overwrite or finished, resume=resume, keep=neural) as folder:
        if finished:
            take_along(place, folder)
        model, also = (_neural if neural else _ngram)(run, learned, corpus, folder, resume)
        measured = {}
        with progress("evaluating"):
            for part in ("valid", "test"):
                held_out = run.part(part, learned)
                if held_out is not None:
                    model.name = f"{run.out} ({part})"
                    measured[part] = model.evaluate(held_out)
        figures = [f"{r.model}: perplexity {r.perplexity:.2f} ({r.signature})" for r in measured.values()]
        model.metadata["figures"] = [*model.figures, *figures]
        model.write(folder, also=also)
    return measured


def _ngram(run: Run, tokenizer: Tokenizer, corpus: Corpus, folder: Path, resume: bool) -> tuple[TextModel, list[str]]:
    from lmkit.ngram.ngram_lm import NGramLM

    heldout = run.part("valid", tokenizer) if run.settings.smoothing == "jelinek-mercer" else None
    with progress("training"):
        return NGramLM.fit(corpus, tokenizer, run.settings, heldout=heldout, say=note), []


def _neural(run: Run, tokenizer: Tokenizer, corpus: Corpus, folder: Path, resume: bool) -> tuple[TextModel, list[str]]:
    from lmkit.neural.fitting import Fitting
    from lmkit.registry import model_class

    kind: Any = model_class(run.recipe.kind)
    valid = run.part("valid", tokenizer)
    fitting = Fitting(kind, tokenizer, corpus, run.settings, valid=valid, device=run.device, folder=folder)
    return fit_model(fitting, resume=resume)


def _translate(run: Run, overwrite: bool, resume: bool) -> dict[str, list[Score]]:
    """Trains one translation model; its figures by the part of the corpus."""
    from lmkit.metrics import METRICS, corpus_score
    from lmkit.nmt.fitting import TranslationFitting
    from lmkit.registry import translator_class
    from lmkit.storage import new_folder
    from lmkit.text.parallel import LengthLimits, given, prepare

    place, corpus, text = Path(run.out), run.recipe.corpus, run.recipe.text
    finished = resume and (place / "config.json").exists()
    with progress("reading"):
        prepared = prepare(
            corpus.pairs(corpus.train, run.data),
            text.learn,
            None if text.joint else text.learn,
            limits=LengthLimits(text.max_length),
        )
        parts = {
            part: prepare(corpus.pairs(name, run.data), given(prepared.source), given(prepared.target))
            for part, name in (("valid", corpus.valid), ("test", corpus.test))
            if name is not None
        }
    note(prepared.filtered.describe())
    with new_folder(place, overwrite=overwrite or finished, resume=resume, keep=True) as folder:
        if finished:
            take_along(place, folder)
        fitting = TranslationFitting(
            translator_class(run.recipe.kind),
            prepared,
            run.settings,
            valid=parts.get("valid"),
            device=run.device,
            folder=folder,
        )
        model, also = fit_model(fitting, resume=resume)
        found = {}
        with progress("translating"):
            for part, pairs in parts.items():
                sources, references = pairs.lines()
                translations = model.translate(sources)
                found[part] = [corpus_score(name, translations, [references]) for name in METRICS]
        model.metadata["languages"] = [corpus.source, corpus.target]
        model.metadata["figures"] = [*model.figures, *_told(run, found)]
        model.write(folder, also=also)
    return found


def _told(run: Run, found: Mapping[str, Sequence[Score]]) -> list[str]:
    """The figures of a translation model, a line each."""
    return [
        f"{run.out} ({part}): {score.name} {score.score:.2f} ({score.signature})"
        for part, scores in found.items()
        for score in scores
    ]


def _variants(vary: tuple[str, ...], given: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The assignments of each model that `--vary` asks for beside those given."""
    keys = [_key(each) for each in vary]
    for i, key in enumerate(keys):
        if key in keys[:i] or key in map(_key, given):
            raise click.BadParameter(f"{key} is given twice; give all of its values once", param_hint="--vary")
    return list(product(*(_assignments(each) for each in vary)))


def _key(assignment: str) -> str:
    return assignment.partition("=")[0].strip()


def _assignments(vary: str) -> list[str]:
    """One for each value of a setting."""
    _, equals, values = vary.partition("=")
    given = [value.strip() for value in values.split(",")]
    if not _key(vary) or not equals or not all(given):
        raise click.BadParameter(f"{vary!r} is not KEY=VALUE,VALUE,...", param_hint="--vary")
    if "[" in values:
        told = f"{vary!r} is of lists, which cannot be varied; use --set, once for each"
        raise click.BadParameter(told, param_hint="--vary")
    if len(set(given)) < len(given):
        raise click.BadParameter(f"{vary!r} has a value twice", param_hint="--vary")
    return [f"{_key(vary)}={value}" for value in given]


def _recipe_path(name: str) -> Path:
    if name.endswith(".toml"):
        return Path(name)
    import lmkit_data

    shipped = sorted(p.stem for p in lmkit_data.path("recipes").glob("*.toml"))
    if name not in shipped:
        raise click.BadParameter(
            f"{name!r} is no FILE.toml and none of the shipped recipes: {', '.join(shipped)}", param_hint="NAME"
        )
    return Path(lmkit_data.path(f"recipes/{name}.toml"))
