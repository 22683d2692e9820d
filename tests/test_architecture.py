"""The structure that docs/DESIGN.md describes: floors, no cycles, quick start, what the wheel holds."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import get_args

import pytest

ROOT = Path(__file__).parent.parent
# floor by floor, and on a floor in order: a file may import the ones before it
FLOORS = [
    [
        *("errors", "version", "config", "storage", "distributed", "text", "recipe", "kernels", "nn", "sampling"),
        *("metrics", "model_folder"),
    ],
    [
        *("rules", "candidates", "beams", "search", "speculative", "fusion", "mbr", "optimization", "checkpoint"),
        *("training", "training_run"),
    ],
    ["language_model", "text_model", "rescoring", "evaluation", "significance", "surprisal", "comparison"],
    ["ngram", "neural", "nmt"],
    ["registry"],
    ["filtering", "cleaning", "plots", "mixture", "compat"],
]
SAME_FOLDER_ORDER = {
    "text": ["arrow", "vocabulary", "compiled", "tokenizer", "subwords", "corpus", "documents", "parallel", "batching"],
    "ngram": [
        "compiled",
        "arrays",
        "counts",
        "quantization",
        "backoff",
        "device_table",
        "renormalise",
        "smoothing",
        "discounting",
        "jelinek_mercer",
        "estimation",
        "parts",
        "external",
        "ngram_lm",
        "compiled_arpa",
        "arpa",
        "kenlm_binary",
        "pruning",
        "interpolation",
    ],
    "kernels": ["choice", "attention", "cells", "cross_entropy", "ngram"],
    "nn": [
        *(
            "state",
            "compiled",
            "int8",
            "precision",
            "inference",
            "windows",
            "pooling",
            "dropout",
            "convolution",
            "normalization",
            "recurrence",
            "gradient_flow",
            "attention",
            "alignment",
            "cell_loops",
            "graphs",
            "loops",
            "attentional_recurrence",
            "input_feeding",
            "loss",
            "embedding",
            "spelling",
            "transformer_block",
        ),
    ],
    "neural": [
        *("batches", "sliding", "neural_lm", "recurrent_lm", "feedforward_lm", "convolutional_lm", "character_lm"),
        *("transformer_lm", "fitting", "adaptive"),
    ],
    "nmt": [
        *("batches", "encoders", "decoders", "recurrent_decoders", "encoder_decoder", "embeddings", "positions"),
        "recurrent_nmt",
        *("transformer_nmt", "convolutional_nmt", "word_alignment", "translating", "translator", "fitting"),
    ],
    "compat": ["compiled", "query", "kenlm", "nltk_counts", "nltk", "marian"],
}


def modules() -> dict[str, Path]:
    found = {}
    for path in (ROOT / "lmkit").rglob("*.py"):
        name = ".".join(path.relative_to(ROOT / "lmkit").with_suffix("").parts)
        if not name.endswith("__init__"):
            found[name] = path
    return found


def imports(path: Path) -> set[str]:
    """Modules of lmkit that a file imports, inside functions too; not those for type checkers only."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    found = set()
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("lmkit"):
            assert node.module != "lmkit", f"{path}: imports the face"
            found.add(node.module.removeprefix("lmkit."))
    return found


def floor(module: str) -> int:
    rooms = [i for i, names in enumerate(FLOORS) if module.split(".")[0] in names]
    assert len(rooms) == 1, f"{module} has no floor: add it to docs/DESIGN.md and here"
    return rooms[0]


def position(module: str) -> tuple[int, int, int]:
    """Where a module stands: floor, place on it, place in its folder. Imports go only to smaller positions."""
    head, _, tail = module.partition(".")
    level = floor(module)
    place = FLOORS[level].index(head)
    inside = SAME_FOLDER_ORDER[head].index(tail) if head in SAME_FOLDER_ORDER else 0
    return level, place, inside


@pytest.mark.parametrize("module", sorted(modules()))
def test_imports_go_down(module: str) -> None:
    for imported in imports(modules()[module]):
        assert position(imported) < position(module), f"{module} imports {imported}, which is not below it"


KINDS = FLOORS[3]


def test_kinds_of_models_know_nothing_of_each_other() -> None:
    for module, path in modules().items():
        room = module.split(".")[0]
        if room in KINDS:
            assert not {name.split(".")[0] for name in imports(path)} & {*KINDS} - {room}, module


@pytest.mark.parametrize("package", ["lmkit", "cli"])
def test_everything_public_has_a_docstring(package: str) -> None:
    for path in (ROOT / package).rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert ast.get_docstring(tree), path


FORBIDDEN = {"utils", "helpers", "common", "misc", "core", "manager"}


def test_no_room_without_a_purpose() -> None:
    assert not FORBIDDEN & {part for name in modules() for part in name.split(".")}


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout


COMMANDS = [
    "",
    "train",
    "train ngram",
    "train recipe",
    "translate",
    "evaluate",
    "surprisal",
    "compare",
    "generate",
    "score",
    "rescore",
    "filter",
    "clean",
    "prune",
    "mix",
    "quantize",
    "export",
    "inspect",
    "demo",
    "query",
    "lmplz",
]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_imports_nothing_heavy(command: str) -> None:
    code = f"""
import sys, lmkit_cli.main as m
try:
    m.lmkit.main([*{command.split()!r}, "--help"], prog_name="lmkit")
except SystemExit as done:
    assert done.code == 0
print("heavy:", sorted({{"torch", "numpy", "pyarrow", "datasets", "rich"}} & set(sys.modules)))
"""
    assert run(code).rstrip().endswith("heavy: []")


def test_importing_lmkit_imports_nothing_heavy() -> None:
    assert run("import sys, lmkit; print({'torch', 'numpy', 'pyarrow'} & set(sys.modules))").strip() == "set()"


def test_ngram_models_of_small_texts_need_nothing_that_is_slow_to_import(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("a b c\nb c a\n" * 300)
    code = f"""
import sys, os
os.chdir({str(tmp_path)!r})
from click.testing import CliRunner
from lmkit_cli.main import lmkit
for line in ("train ngram --text text --order 3 --out m", "evaluate m --text text", "score m --text text",
             "score m --text text --words", "filter m --text text --keep 0.5",
             "export m --out m.arpa", "evaluate m.arpa --text text --json",
             "prune m --threshold 1e-3 --out p", "mix m p --out s --method static", "mix m p --out x --tune text",
             "mix m p --out l --method log-linear --tune text", "evaluate p s x l --text text"):
    result = CliRunner().invoke(lmkit, line.split(), catch_exceptions=False)
    assert result.exit_code == 0, result.output
print({{"torch", "pandas", "datasets", "numba"}} & set(sys.modules))
"""
    assert run(code).strip() == "set()"


def test_the_command_line_offers_every_estimator() -> None:
    from lmkit_cli.train import SMOOTHINGS

    from lmkit.ngram.ngram_lm import NGramConfig, SmoothingName

    assert list(get_args(SmoothingName)) == SMOOTHINGS
    assert all(NGramConfig(smoothing=name).estimator() for name in get_args(SmoothingName))


def test_the_wheel_holds_every_package_and_nothing_else() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    listed = set(project["tool"]["setuptools"]["packages"])
    folders = {p.parent for p in (ROOT / "lmkit").rglob("__init__.py")}
    found = {".".join(f.relative_to(ROOT).parts) for f in folders} | {"lmkit_cli", "lmkit_data"}
    assert listed == found
