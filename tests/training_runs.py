"""Trainings typed as a user would, stopped by signals, compared, and looked into; shared by the tests of all kinds."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result
from lmkit_cli.main import lmkit

from lmkit import LmkitError


def invoke(*given: object) -> Result:
    return CliRunner().invoke(lmkit, [str(part) for part in given])


def ok(given: list[str]) -> str:
    """What a command says on stderr."""
    result = invoke(*given)
    assert result.exit_code == 0, (result.exception, result.stderr)
    return result.stderr


def refused(given: list[str]) -> str:
    """What a command says that is refused for a mistake of the user."""
    result = invoke(*given)
    if isinstance(result.exception, LmkitError):
        assert "\n" not in str(result.exception)
        return str(result.exception)
    assert result.exit_code == 2, result.exception
    return result.stderr


def log(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "training.jsonl").read_text().splitlines()]


def content(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def interrupted(command: list[str], out: Path, sent: signal.Signals, *, lines: int = 3, replacing: bool = False) -> str:
    """Begins a training in a process of its own, and sends a signal once its log has so many lines; what it said.

    replacing: whether there is a model that it is to replace.
    """
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    process = subprocess.Popen([sys.executable, "-m", "lmkit_cli", *command], stderr=subprocess.PIPE, env=environment)
    written = out.with_name(f"{out.name}.partial") / "training.jsonl"
    while not (written.exists() and written.read_bytes().count(b"\n") >= lines):
        assert process.poll() is None, process.communicate()
        time.sleep(0.002)
    process.send_signal(sent)
    _, said = process.communicate(timeout=120)
    assert process.returncode == (-9 if sent == signal.SIGKILL else 128 + sent)
    assert out.exists() == replacing
    return said.decode()


def same_run(one: Path, other: Path) -> None:
    """Holds two runs to the same weights, byte by byte, and to the same log but for the clock."""
    assert (one / "model.safetensors").read_bytes() == (other / "model.safetensors").read_bytes()
    mine, others = ([{**line, "seconds": 0, "events_per_second": 0} for line in log(f)] for f in (one, other))
    assert mine == others
