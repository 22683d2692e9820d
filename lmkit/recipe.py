"""Recipes: a corpus, a model and the published figure to reach, as a TOML file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lmkit.config import from_dict, override, read_toml
from lmkit.errors import LmkitError

if TYPE_CHECKING:
    from lmkit.text.corpus import Block


@dataclass(frozen=True)
class RecipeCorpus:
    """Where the parts of the corpus come from: splits of a data set, or files beside the recipe."""

    train: str
    test: str
    valid: str | None = None
    dataset: str | None = None  # its name in `datasets`; without it the parts are files
    config: str | None = None
    revision: str | None = None
    column: str = "text"

    def missing_file(self, folder: Path) -> Path | None:
        """The first of its files that is not there; relative names start from `folder`."""
        names = [] if self.dataset else [part for part in (self.train, self.valid, self.test) if part is not None]
        return next((folder / name for name in names if not (folder / name).exists()), None)

    def blocks(self, part: str, folder: Path) -> Iterator[Block]:
        """The text of one part; relative file names start from `folder`."""
        from lmkit.text.corpus import read_dataset, read_files

        if self.dataset:
            return read_dataset(
                self.dataset, config=self.config, split=part, column=self.column, revision=self.revision
            )
        return read_files([folder / part])


@dataclass(frozen=True)
class RecipeText:
    """How text becomes ids."""

    tokenizer: str = "word"
    min_count: int = 1
    vocabulary_size: int | None = None


@dataclass(frozen=True)
class Figure:
    """A published figure, for comparison."""

    metric: str
    value: float
    source: str


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
    table = override(read_toml(path), assignments)
    kind = table.get("kind")
    settings = table.pop(kind, {}) if isinstance(kind, str) else {}
    if not isinstance(settings, dict):
        raise LmkitError(f"{path}: [{kind}] must be a table of the model's settings")
    return from_dict(Recipe, table, where=str(path)), settings
