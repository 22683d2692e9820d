"""Rows for the face of KenLM: its Python module word by word, its `query` as a whole process."""

from __future__ import annotations

import shutil
import statistics
import subprocess
import time
from dataclasses import replace
from typing import Any

from benchmarks.floor import Work
from benchmarks.ngram import command, exported, seconds, size
from benchmarks.rows import Row, Run
from lmkit.compat import kenlm as face

LINES = 5000


def base_score(run: Run) -> list[Row]:
    """`BaseScore` of one word, the call that decoders make."""
    text, model, arpa = exported(run.folder, run.tokens)
    lines = [line.split() for line in text.read_text(encoding="utf-8").splitlines()[:LINES]]
    ours, total = _calls(face, face.Model(model), lines, run.repeats)
    row = Row("kenlm.Model.BaseScore, median of a call", ours, "us")
    try:
        import kenlm
    except ImportError:
        return [row.without("kenlm")]
    value, theirs = _calls(kenlm, kenlm.Model(str(arpa)), lines, run.repeats)
    checked = f"sums differ by {abs(total - theirs) / abs(theirs):.0e} of themselves"
    return [replace(row, checked=checked).beside("kenlm", value)]


def _calls(module: Any, model: Any, lines: list[list[str]], repeats: int) -> tuple[float, float]:
    """Median microseconds of a call, and the sum of all scores."""
    times = []
    clock = time.perf_counter_ns
    for _ in range(repeats):
        total = 0.0
        for words in lines:
            state, after = module.State(), module.State()
            model.BeginSentenceWrite(state)
            for word in words:
                begin = clock()
                score = model.BaseScore(state, word, after)
                times.append(clock() - begin)
                total += score
                state, after = after, state
    return statistics.median(times) / 1000, total


def query(run: Run) -> list[Row]:
    """`query` over the whole text, from a model that is ready to be mapped. Floor: text read, output written."""
    folder, tokens, repeats = run.folder, run.tokens, run.repeats
    text, model, arpa = exported(folder, tokens)
    ours = ["sh", "-c", f"{' '.join(command('query', model))} < {text} > {folder / 'ours'}"]
    taken = seconds(ours, repeats)
    floor = run.floor_ratio(Work(bytes=size(text, folder / "ours")), taken)
    row = Row(f"query, {tokens:,} tokens, model folder", taken, "s", floor_ratio=floor)
    if shutil.which("query") and shutil.which("build_binary"):
        binary = folder / "probing"
        subprocess.run(["build_binary", arpa, binary], check=True, capture_output=True)
        theirs = ["sh", "-c", f"query {binary} < {text} > {folder / 'theirs'}"]
        row = row.beside("query (probing binary)", seconds(theirs, repeats))
        same = (folder / "ours").read_bytes() == (folder / "theirs").read_bytes()
        row = replace(row, checked="same output, byte for byte" if same else "outputs DIFFER")
    else:
        row = row.without("query of KenLM")
    return [row]


ROWS = {"base-score": base_score, "query": query}
