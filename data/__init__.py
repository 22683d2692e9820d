"""What ships with lmkit besides code: the demo corpora and the recipes, found by name with `path`."""

import difflib
from pathlib import Path

_FOLDER = Path(__file__).parent


def path(name: str) -> Path:
    """Return the path of a shipped file or folder, such as ``demo/train.en`` or ``recipes``."""
    found = _FOLDER / name
    if name and found.exists() and found.resolve().is_relative_to(_FOLDER.resolve()):
        return found
    raise FileNotFoundError(f"lmkit ships no {name!r}; the nearest name is {_nearest(name)!r}")


def _nearest(name: str) -> str:
    """Return the shipped name that looks most like the given one."""
    files = (file for folder in ("demo", "presets", "recipes") for file in _FOLDER.glob(f"{folder}/*"))
    names = ["demo", "presets", "recipes", *sorted(file.relative_to(_FOLDER).as_posix() for file in files)]
    return max(names, key=lambda shipped: difflib.SequenceMatcher(None, name, shipped).ratio())
