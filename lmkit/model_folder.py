"""The folder of a model: its files written, its `config.json` checked, its tokenizers read.

A language model has one tokenizer, whose files stand in the folder itself. A translation model has two, in the
sub-folders `source` and `target`, and the keys that describe them stand under these names in `config.json`.
"""

from __future__ import annotations

import reprlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from lmkit.errors import LmkitError
from lmkit.storage import check_manifest, manifest, read_json, write_json
from lmkit.text.tokenizer import Tokenizer, load_tokenizer, tokenizer_files
from lmkit.version import __version__

FORMAT = 1  # raised when an older lmkit could not read a newer folder
SIDES = ("source", "target")
COMMON: dict[str, type] = {"format": int, "kind": str, "settings": dict, "metadata": dict, "files": dict}
TOKENIZED: dict[str, type] = {"tokenizer": dict, "vocabulary_size": int, "vocabulary_id": str}


class Saved(Protocol):
    """A model as its folder sees it."""

    kind: str

    def settings(self) -> dict[str, Any]:
        """What loading needs beside the files of `save`, as JSON values."""
        ...

    def save(self, folder: Path) -> None:
        """Writes the model's own files into a folder."""
        ...


def write_model_folder(
    folder: Path,
    model: Saved,
    tokenizers: Mapping[str, Tokenizer],
    *,
    metadata: dict[str, Any],
    card: str,
    also: Sequence[str] = (),
) -> None:
    """Writes the files of a model folder into a folder.

    tokenizers: by the sub-folder that each goes into; "" is the folder itself.
    also: which of the files that are there already become part of the model.
    """
    before = _files(folder)
    described: dict[str, Any] = {}
    for name, tokenizer in tokenizers.items():
        facts = _write_tokenizer(folder, name, tokenizer)
        described |= {name: facts} if name else facts
    model.save(folder)
    written = sorted((_files(folder) - before) | set(also))
    (folder / "README.md").write_text(card, encoding="utf-8")
    config = {
        "format": FORMAT,
        "lmkit": __version__,
        "kind": model.kind,
        "settings": model.settings(),
        **described,
        "metadata": metadata,
        "files": manifest(folder, written),
    }
    write_json(folder / "config.json", config)


def _write_tokenizer(folder: Path, name: str, tokenizer: Tokenizer) -> dict[str, Any]:
    place = folder / name
    place.mkdir(exist_ok=True)
    settings = tokenizer.save(place)
    if name and not any(place.iterdir()):  # one of bytes has no files; an empty folder would count as somebody else's
        place.rmdir()
    vocabulary = tokenizer.vocabulary
    return {"tokenizer": settings, "vocabulary_size": len(vocabulary), "vocabulary_id": vocabulary.identity}


def read_config(folder: Path) -> dict[str, Any]:
    """`config.json` of a model folder, checked for its format and the keys that loading needs."""
    path = folder / "config.json"
    if not path.exists():
        raise LmkitError(f"{folder}: not a model folder (it has no config.json); name one that lmkit wrote")
    config = read_json(path)
    _require(config, COMMON, path)
    for table in _described(config).values():
        _require(table, TOKENIZED, path)
    version = config["format"]
    if version is True or version < 1:
        raise LmkitError(
            f"{path}: format is {reprlib.repr(version)}, and a number from 1 to {FORMAT} is wanted; restore the folder"
        )
    if version > FORMAT:
        raise LmkitError(
            f"{path}: format {reprlib.repr(version)} is newer than this lmkit reads ({FORMAT}); update lmkit"
        )
    return config


def load_tokenizers(folder: Path, config: Mapping[str, Any], *, verify: bool = False) -> list[Tokenizer]:
    """The tokenizer of a language model, or both of a translation model, the source first.

    config: what `read_config` gave. Checks that all files are there in their sizes, and with `verify` their checksums.
    """
    described = _described(config)
    wanted = {
        f"{name}/{file}" if name else file
        for name, table in described.items()
        for file in tokenizer_files(table["tokenizer"])
    }
    missing = wanted - set(config["files"])
    if not any(name.endswith("model.safetensors") for name in config["files"]):
        missing.add("model.safetensors")
    if missing:
        raise LmkitError(f"{folder}/config.json: does not list {', '.join(sorted(missing))}; restore the folder")
    check_manifest(folder, config["files"], full=verify)
    return [_load(folder, name, table) for name, table in described.items()]


def _load(folder: Path, name: str, table: Mapping[str, Any]) -> Tokenizer:
    tokenizer = load_tokenizer(folder / name, table["tokenizer"])
    vocabulary = tokenizer.vocabulary
    if table["vocabulary_size"] != len(vocabulary) or table["vocabulary_id"] != vocabulary.identity:
        which = f"{name} tokenizer" if name else "tokenizer"
        raise LmkitError(f"{folder}: the {which} is not the one the model was trained with; restore the folder")
    return tokenizer


def _described(config: Mapping[str, Any]) -> dict[str, Any]:
    """The tables that describe the tokenizers, by sub-folder."""
    return {name: config.get(name) for name in SIDES} if "source" in config else {"": config}


def _require(table: object, keys: Mapping[str, type], path: Path) -> None:
    for key, kind in keys.items():
        if not isinstance(table, dict) or not isinstance(table.get(key), kind):
            raise LmkitError(f"{path}: not the config of an lmkit model ({key} is missing or wrong); restore it")


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
