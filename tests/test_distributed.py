"""Several processes make the model that one makes, byte for byte."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

DEMO = Path(__file__).parent.parent / "data" / "demo"
TRAIN = ["train", "ngram", "--text", str(DEMO / "train.en"), "--order", "4"]


def train(out: Path, options: list[str], *, processes: int = 1) -> None:
    launcher = ["-m", "torch.distributed.run", "--nproc-per-node", str(processes)] if processes > 1 else []
    command = [sys.executable, *launcher, "-m", "lmkit_cli", *TRAIN, *options, "--out", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr


OPTIONS = {
    2: ["--min-count", "2", "--prune", "0,0,1"],
    4: ["--smoothing", "katz"],
}


@pytest.mark.parametrize("processes", OPTIONS)
def test_as_many_processes_as_one_likes(processes: int, tmp_path: Path) -> None:
    train(tmp_path / "one", OPTIONS[processes])
    train(tmp_path / "many", OPTIONS[processes], processes=processes)
    for name in ("model.safetensors", "vocabulary.txt", "config.json"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "many" / name).read_bytes(), name
