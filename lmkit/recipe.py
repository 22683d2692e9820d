"""Recipes: a corpus, a model and the published figure to reach, as a TOML file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from lmkit.config import from_dict, override, read_toml
from lmkit.errors import LmkitError

if TYPE_CHECKING:
    from lmkit.text.corpus import Block, Corpus, Say
    from lmkit.text.parallel import Pairs
    from lmkit.text.tokenizer import Tokenizer


@dataclass(frozen=True)
class RecipeCorpus:
    """Where the parts of the corpus come from: splits of a data set, or files beside the recipe.

    source, target: the languages of a parallel corpus; a file is named for each, as `train.{lang}`.
    """

    train: str
    test: str
    valid: str | None = None
    dataset: str | None = None  # its name in `datasets`; without it the parts are files
    config: str | None = None
    revision: str | None = None
    column: str = "text"
    source: str | None = None
    target: str | None = None

    def __post_init__(self) -> None:
        if (self.source is None) != (self.target is None):
            raise ValueError("source and target go together: the two languages of a parallel corpus")
        if self.source is None and any("{lang}" in part for part in (self.train, self.valid, self.test) if part):
            raise ValueError("{lang} in the name of a file needs corpus.source and corpus.target, the languages")

    def missing_file(self, folder: Path) -> Path | None:
        """The first of its files that is not there; relative names start from `folder`."""
        parts = [] if self.dataset else [part for part in (self.train, self.valid, self.test) if part is not None]
        languages = [language for language in (self.source, self.target) if language is not None]
        names = [_file(part, language) for part in parts for language in languages or [""]]
        return next((folder / name for name in names if not (folder / name).exists()), None)

    def pairs(self, part: str, folder: Path) -> Iterator[Pairs]:
        """One part of a parallel corpus; relative file names start from `folder`."""
        from lmkit.text.parallel import read_parallel_files, read_translations

        assert self.source is not None
        assert self.target is not None
        if self.dataset:
            return read_translations(
                self.dataset, self.source, self.target, config=self.config, split=part, revision=self.revision
            )
        return read_parallel_files([folder / _file(part, self.source)], [folder / _file(part, self.target)])

    def blocks(self, part: str, folder: Path) -> Iterator[Block]:
        """The text of one part; relative file names start from `folder`."""
        from lmkit.text.corpus import read_dataset, read_files

        if self.dataset:
            return read_dataset(
                self.dataset, config=self.config, split=part, column=self.column, revision=self.revision
            )
        return read_files([folder / part])


def _file(part: str, language: str) -> str:
    return part.replace("{lang}", language)


@dataclass(frozen=True)
class RecipeText:
    """How text becomes ids. joint: one vocabulary for both languages of a parallel corpus."""

    tokenizer: Literal["word", "char", "byte", "sentencepiece"] = "word"
    min_count: int = 1
    vocabulary_size: int | None = None
    joint: bool = False
    algorithm: Literal["unigram", "bpe"] = "unigram"  # of SentencePiece
    max_length: int | None = None  # tokens of a side of a pair that is trained on

    def __post_init__(self) -> None:
        if self.min_count < 1 or (self.max_length is not None and self.max_length < 1):
            raise ValueError("min_count and max_length must be at least 1")
        if self.vocabulary_size is not None and self.vocabulary_size < 5:
            raise ValueError("vocabulary_size must be at least 5: a word and <unk> <s> </s> <pad>")

    def learn(self, blocks: Iterable[Block], say: Say | None = None) -> tuple[Tokenizer, Corpus]:
        """The tokenizer of a text, and the text encoded with it."""
        from lmkit.text.corpus import learn_corpus, silent

        return learn_corpus(
            blocks,
            self.tokenizer,
            min_count=self.min_count,
            vocabulary_size=self.vocabulary_size,
            algorithm=self.algorithm,
            say=say or silent,
        )


MEASURES = ("perplexity", "bits per byte", "bits per character", "BLEU", "chrF", "TER")  # that a figure may be of


@dataclass(frozen=True)
class Figure:
    """A published figure, for comparison.

    metric: the part of the corpus (validation or dev, or else test), one of `MEASURES`, and what is special about it
    behind a comma, as "test BLEU, lower-cased".
    """

    metric: str
    value: float
    source: str

    @property
    def part(self) -> Literal["valid", "test"]:
        """The part of the corpus that it is of."""
        return "valid" if self.metric.lower().startswith(("valid", "dev")) else "test"

    @property
    def measure(self) -> str | None:
        """Which of `MEASURES` it is; None for another."""
        named = self.metric.partition(",")[0].lower()
        return next((measure for measure in MEASURES if named.endswith(measure.lower())), None)


@dataclass(frozen=True)
class Recipe:
    """All that is needed to make a figure again. The settings of the model are checked by its own kind."""

    description: str
    kind: str
    corpus: RecipeCorpus
    text: RecipeText = field(default_factory=RecipeText)
    figure: Figure | None = None


def read_recipe(path: Path, assignments: Iterable[str] = ()) -> tuple[Recipe, dict[str, Any]]:
    """A recipe and its table of model settings (named after the kind), with `key=value` overrides applied."""
    assignments = list(assignments)
    read = read_toml(path)
    kind = override(dict(read), (one for one in assignments if one.startswith("kind="))).get("kind")
    if not isinstance(kind, str):
        raise LmkitError(f'{path}: kind is missing; write kind = "ngram", say, as docs/recipes.md shows')
    known = [one.name for one in fields(Recipe)]
    for key in (assignment.partition("=")[0] for assignment in assignments):
        first, _, rest = key.partition(".")
        if first not in [*known, kind]:
            near = get_close_matches(first, [*known, kind], 1) if rest else []
            raise LmkitError(
                f"{key}: did you mean {near[0]}.{rest}?"
                if near
                else f"{key}: no setting of a recipe; those of its model begin with {kind}"
                + ("" if rest else f", as {kind}.{key}")
            )
    strange = next(
        (name for name, value in read.items() if name not in [*known, kind] and isinstance(value, dict)), None
    )
    if strange is not None:
        raise LmkitError(
            f"{path}: there is a table [{strange}], and kind is {kind!r}: settings of a model stand in a table that is "
            "called as its kind"
        )
    table = override(read, assignments)
    settings = table.pop(kind, {})
    if not isinstance(settings, dict):
        raise LmkitError(f"{path}: [{kind}] must be a table of the model's settings")
    return from_dict(Recipe, table, where=str(path)), settings
