"""What a benchmark gives, how calls are timed against each other, the table and the file of a run."""

from __future__ import annotations

import os
import platform
import statistics
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import torch

from benchmarks.floor import Rates, Work

PACKAGES = ("lmkit", "numpy", "numba", "pyarrow", "torch", "triton")
PEERS = ("kenlm", "joeynmt", "ctranslate2", "transformers")
NO_GPU = "not measured: needs a GPU"


@dataclass(frozen=True)
class Run:
    """How the rows are measured: what every benchmark is given."""

    device: str
    folder: Path  # for files on the way
    tokens: int = 3_000_000  # of the text of the n-gram rows
    repeats: int = 3  # of which the median counts
    rates: Rates = field(default_factory=Rates)

    def floor_ratio(self, work: Work, seconds: float) -> float | None:
        """The computed limit over the measured time, 1 at the limit; None where the machine's rates are not known."""
        limit = self.rates.seconds(work)
        return None if limit is None else limit / seconds

    def medians(self, calls: Mapping[str, Callable[[], object]], budget: float = 30.0) -> dict[str, float]:
        """Median seconds of each call, in turns after a turn that warms up.

        Once the turns have taken `budget` seconds, no other begins; one is always measured.
        """
        taken: dict[str, list[float]] = {name: [] for name in calls}
        start = time.perf_counter()
        for turn in range(self.repeats + 1):
            for name, call in calls.items():
                begin = time.perf_counter()
                call()
                if self.device == "cuda":
                    torch.cuda.synchronize()
                taken[name].append(time.perf_counter() - begin)
            if turn and time.perf_counter() - start > budget:
                break
        return {name: statistics.median(found[1:]) for name, found in taken.items()}


@dataclass(frozen=True)
class Row:
    """One figure beside a peer's."""

    name: str
    value: float | None  # None: not measured
    unit: str
    peer: str | None = None
    peer_value: float | None = None
    ratio: float | None = None  # value / peer_value: below 1 is better for seconds, above 1 for rates
    floor_ratio: float | None = None  # time at the computed limit / time taken: 1 is at the limit
    checked: str = "-"

    def beside(self, peer: str, value: float) -> Row:
        """With the figure of a peer."""
        assert self.value is not None
        return replace(self, peer=peer, peer_value=value, ratio=self.value / value)

    def without(self, peer: str) -> Row:
        """Told to have no peer to stand beside."""
        told = f"{peer} is not installed"
        return replace(self, checked=told if self.checked == "-" else f"{self.checked}; {told}")

    @classmethod
    def not_measured(cls, name: str, unit: str, why: str = NO_GPU) -> Row:
        """Of what cannot be measured here."""
        return cls(name, None, unit, checked=why)


def table(rows: list[Row]) -> str:
    """Rows as a Markdown table."""
    lines = ["| row | lmkit | peer | its value | ratio | of the floor | checked |", "|---|---|---|---|---|---|---|"]
    for r in rows:
        value = "not measured" if r.value is None else f"{_figure(r.value)} {r.unit}"
        peer = "-" if r.peer_value is None else f"{_figure(r.peer_value)} {r.unit}"
        ratios = [
            "-" if ratio is None else f"{ratio:.2f}" if ratio >= 0.1 else f"{ratio:.1g}"
            for ratio in (r.ratio, r.floor_ratio)
        ]
        lines.append("| " + " | ".join((r.name, value, r.peer or "-", peer, *ratios, r.checked)) + " |")
    return "\n".join(lines)


def _figure(value: float) -> str:
    """Three digits that count; whole numbers below a million with all of theirs."""
    return f"{value:,.0f}" if 1000 <= value < 1e6 else f"{value:.3g}"


def document(device: str, rows: list[Row], before: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """What is written of a run.

    before: what was written last. Its other rows stay where device and versions are the same, as figures of another
    machine or version do not belong beside these.
    """
    made: dict[str, Any] = {"device": describe(device), "versions": versions()}
    new = [asdict(row) for row in rows]
    if before is None or any(before.get(key) != value for key, value in made.items()):
        return {**made, "rows": new}
    by_name = {row["name"]: row for row in new}
    kept = [by_name.pop(row["name"], row) for row in before["rows"]]
    return {**made, "rows": [*kept, *by_name.values()]}


def versions() -> dict[str, str]:
    """Of what was measured, and of the peers that are installed."""
    found = {"python": platform.python_version()}
    for name in (*PACKAGES, *PEERS):
        with suppress(PackageNotFoundError):
            found[name] = version(name)
    return found


def describe(device: str) -> str:
    """The processor and how much of it is used."""
    if device == "cuda":
        return torch.cuda.get_device_name()
    name = platform.processor() or platform.machine()
    with suppress(OSError):
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        name = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), name)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{name}, {cores} cores, {torch.get_num_threads()} threads"
