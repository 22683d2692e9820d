"""Loading a model: what is not needed for it is not done."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import test_encoder_decoder as translators
import test_neural_lm as language_models
import torch

LOAD = """
import json, sys
from pathlib import Path
from lmkit.nmt.encoder_decoder import Sizes
from lmkit.registry import model_class, translator_class
for kind, folder, settings, sizes in json.load(sys.stdin):
    if isinstance(sizes, list):
        translator_class(kind).load(Path(folder), settings, Sizes(*sizes))
    else:
        model_class(kind).load(Path(folder), settings, sizes)
    print(kind, *(name for name in ("torch._dynamo", "sympy", "datasets", "matplotlib") if name in sys.modules))
"""


def test_no_compiler_is_loaded_for_weights_that_are_read(tmp_path: Path) -> None:
    """What torch does to fill tensors of the meta device takes longer than all the rest of a small command."""
    given = []
    for tests, size in ((language_models, language_models.V), (translators, [len(translators.SOURCE), translators.V])):
        for kind, cases in tests.SETTINGS.items():  # type: ignore[attr-defined]
            for i, settings in enumerate(cases):
                folder = tmp_path / f"{kind}-{i}"
                folder.mkdir()
                model = tests.build(kind, settings, dtype=torch.float32)  # type: ignore[attr-defined]
                model.save(folder)
                given.append((kind, str(folder), model.settings(), size))
    done = subprocess.run([sys.executable, "-c", LOAD], input=json.dumps(given).encode(), capture_output=True)
    assert done.stderr.decode() == ""
    assert done.stdout.decode().splitlines() == [kind for kind, *_ in given]
