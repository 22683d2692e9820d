"""`python -m benchmarks`: every row against its peers, in one run; peers that are not installed are left out."""

from __future__ import annotations

import argparse
import json
import platform
import tempfile
from dataclasses import asdict
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks import kenlm_face, neural, ngram
from benchmarks.ngram import Row

ON_CPU = {**ngram.ROWS, **kenlm_face.ROWS}  # the others run on any device
PACKAGES = ("lmkit", "numpy", "numba", "pyarrow", "torch")


def main() -> None:
    """Measures, prints a table and writes `results/cpu-TOKENS.json`; rows that are not measured anew stay in it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--device", choices=["cpu", "cuda"], default="cpu")
    parser.add_argument(
        "--only", choices=[*ON_CPU, *neural.ROWS], action="append", help="rows to measure; all without it"
    )
    parser.add_argument("--tokens", type=int, default=3_000_000, help="size of the text that is made")
    parser.add_argument("--repeats", type=int, default=3, help="runs of which the median counts")
    options = parser.parse_args()
    known: dict[str, Any] = dict(ON_CPU) if options.device == "cpu" else {}
    known |= {name: partial(row, device=options.device) for name, row in neural.ROWS.items()}
    with tempfile.TemporaryDirectory() as folder:
        rows = [
            row for name in options.only or known for row in known[name](Path(folder), options.tokens, options.repeats)
        ]
    print(table(rows))
    path = Path(__file__).parent / "results" / f"{options.device}-{options.tokens}.json"
    path.parent.mkdir(exist_ok=True)
    before = json.loads(path.read_text(encoding="utf-8"))["rows"] if path.exists() else []
    kept = [row for row in before if row["name"] not in {row.name for row in rows}]
    result = {
        "device": f"{platform.machine()}, {platform.processor() or 'processor not named'}",
        "versions": {name: version(name) for name in PACKAGES},
        "tokens": options.tokens,
        "rows": [*kept, *(asdict(row) for row in rows)],
    }
    path.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


def table(rows: list[Row]) -> str:
    """Rows as a Markdown table."""
    lines = ["| row | lmkit | peer | its value | ratio | checked |", "|---|---|---|---|---|---|"]
    for r in rows:
        peer = f"{r.peer_value:.3g} {r.unit}" if r.peer_value is not None else "-"
        ratio = f"{r.ratio:.2f}" if r.ratio is not None else "-"
        lines.append(f"| {r.name} | {r.value:.3g} {r.unit} | {r.peer or '-'} | {peer} | {ratio} | {r.checked} |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
