"""`python -m benchmarks`: every row against its peers, in one run; peers that are not installed are left out."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import torch

from benchmarks import floor, kenlm_face, neural, ngram, speculation, translation
from benchmarks.rows import Row, Run, document, table

Benchmark = Callable[[Run], list[Row]]
TEXT: dict[str, Benchmark] = {**ngram.ROWS, **kenlm_face.ROWS}  # on a CPU, of a text of --tokens
NETWORKS: dict[str, Benchmark] = {**translation.ROWS, **neural.ROWS, **speculation.ROWS}  # on any device
GPU: dict[str, Benchmark] = {**translation.GPU_ROWS, **neural.GPU_ROWS}
GPU_NAMES = {  # and units, of the rows that a machine without a GPU lists as not measured
    "attention": list(zip(translation.ATTENTION_NAMES, ("ms", "MiB"), strict=True)),
    "gpt2-training": [(neural.GPT2_NAME, "tokens/s")],
    "gpt2-generation": [(name, "tokens/s") for name in neural.GPT2_WRITING_NAMES],
}
RESULTS = Path(__file__).parent / "results"


def machine(run: Run) -> list[Row]:
    """The rates that floors are computed from."""
    rates, on = run.rates, "CPU" if run.device == "cpu" else "GPU"
    rows = [
        (f"the {on}'s rate of large matrix products in float32", rates.float32, 1e9, "GFLOP/s"),
        (f"the {on}'s rate of large matrix products in bfloat16", rates.bfloat16, 1e9, "GFLOP/s"),
        (f"the {on}'s rate of large matrix products in int8", rates.int8, 1e9, "GOP/s"),
        (f"the {on}'s rate of copying, bytes read and written", rates.copy, 1e9, "GB/s"),
    ]
    return [Row(name, value / scale, unit) for name, value, scale, unit in rows if value is not None]


def benchmarks_of(device: str, tokens: int, only: Sequence[str] | None) -> dict[str, Benchmark]:
    """What is measured on a device, by name; with a text of another size than the usual one the rows of texts alone.

    ValueError for a name that is not, but for those of the GPU, which a CPU lists.
    """
    usual = tokens == Run.tokens
    if device == "cuda":
        known, instead = {**NETWORKS, **GPU}, "only with --device cpu"
    else:
        known, instead = {**TEXT, **(NETWORKS if usual else {})}, f"only with a text of {Run.tokens:,} tokens"
    for name in only or ():
        if name not in known and not (name in GPU and usual):
            raise ValueError(f"{name}: {instead}")
    return known if only is None else {name: known[name] for name in only if name in known}


def main(arguments: Sequence[str] | None = None) -> None:
    """Measures, prints a table and writes `results/cpu.json` or `cuda.json`; with --tokens `cpu-TOKENS.json`."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--device", choices=["cpu", "cuda"], default="cpu")
    parser.add_argument(
        "--only",
        metavar="NAME",
        action="append",
        choices=[*TEXT, *NETWORKS, *GPU],
        help=f"benchmarks to run, all without it: {', '.join([*TEXT, *NETWORKS, *GPU])}",
    )
    parser.add_argument("--tokens", type=int, default=Run.tokens, help="size of the text of the n-gram rows")
    parser.add_argument("--repeats", type=int, default=Run.repeats, help="runs of which the median counts")
    parser.add_argument("--out", type=Path, default=RESULTS, help="folder of the results")
    options = parser.parse_args(arguments)
    if options.device == "cuda" and not torch.cuda.is_available():
        parser.exit(2, "python -m benchmarks: no GPU that torch can use is here; leave --device cuda out\n")
    if min(options.tokens, options.repeats) < 1:
        parser.error("--tokens and --repeats must be at least 1")
    try:
        chosen = benchmarks_of(options.device, options.tokens, options.only)
    except ValueError as error:
        parser.error(str(error))
    usual = options.device == "cuda" or options.tokens == Run.tokens
    path = options.out / (f"{options.device}.json" if usual else f"cpu-{options.tokens}.json")
    before = json.loads(path.read_text(encoding="utf-8")) if path.exists() else None
    with tempfile.TemporaryDirectory() as folder:
        run = Run(options.device, Path(folder), options.tokens, options.repeats, floor.measure(options.device))
        rows = machine(run)
        for name, benchmark in chosen.items():
            begin = time.perf_counter()
            rows += benchmark(run)
            print(f"{name}: {time.perf_counter() - begin:.0f} s", file=sys.stderr, flush=True)
            write(path, document(options.device, rows, before))
    if options.device == "cpu" and usual:
        wanted = [name for name in GPU if options.only is None or name in options.only]
        rows += [Row.not_measured(*named) for name in wanted for named in GPU_NAMES[name]]
    made = document(options.device, rows, before)
    if before is not None and len(made["rows"]) == len(rows) < len(before["rows"]):
        print(f"{path} was of another machine or versions: its other rows are gone", file=sys.stderr)
    write(path, made)
    print(table(rows))


def write(path: Path, document: object) -> None:
    """Of a run that is under way too: what was measured is kept if it ends early."""
    path.parent.mkdir(exist_ok=True, parents=True)
    path.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
