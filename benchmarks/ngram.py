"""Rows for n-gram models. Whole processes are timed, results are compared before they count."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

import lmkit
from benchmarks.floor import Work
from benchmarks.rows import Row, Run
from benchmarks.text import write_text

ORDER = 5
MEMORY = "2G"


def seconds(command: list[str], repeats: int) -> float:
    """Median wall time of a whole process."""
    times = []
    for _ in range(repeats):
        begin = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        times.append(time.perf_counter() - begin)
    return statistics.median(times)


def median(call: Callable[[], object], repeats: int) -> float:
    """Median time of a call."""
    times = []
    for _ in range(repeats):
        begin = time.perf_counter()
        call()
        times.append(time.perf_counter() - begin)
    return statistics.median(times)


def command(*arguments: object) -> list[str]:
    """A call of the command line."""
    return [sys.executable, "-m", "lmkit_cli", *map(str, arguments)]


def _model(folder: Path, tokens: int) -> tuple[Path, Path]:
    text, model = folder / f"text{tokens}", folder / f"model{tokens}"
    if not model.exists():
        write_text(text, tokens)
        train = command("train", "ngram", "--text", text, "--order", ORDER, "--out", model)
        subprocess.run(train, check=True, capture_output=True)  # and compiles what is compiled once per installation
    return text, model


def exported(folder: Path, tokens: int) -> tuple[Path, Path, Path]:
    """A text, the model trained on it, and the same as ARPA."""
    text, model = _model(folder, tokens)
    arpa = folder / f"model{tokens}.arpa"
    if not arpa.exists():
        subprocess.run(command("export", model, "--out", arpa), check=True, capture_output=True)
    return text, model, arpa


def size(*paths: Path) -> int:
    """Bytes of files, and of what is in folders."""
    files = [file for path in paths for file in (path.rglob("*") if path.is_dir() else [path])]
    return sum(file.stat().st_size for file in files if file.is_file())


def train(run: Run) -> list[Row]:
    """Text file to saved model, and to an ARPA file beside it, against lmplz. Floor: text read, files written."""
    folder, tokens, repeats = run.folder, run.tokens, run.repeats
    text, model = _model(folder, tokens)
    ours = seconds(command("train", "ngram", "--text", text, "--order", ORDER, "--out", model, "--overwrite"), repeats)
    floor = run.floor_ratio(Work(bytes=size(text, model)), ours)
    row = Row(f"order-{ORDER} Kneser-Ney, {tokens:,} tokens, text to saved model", ours, "s", floor_ratio=floor)
    arpa = folder / "ours.arpa"
    both = ours + seconds(command("export", model, "--out", arpa, "--overwrite"), repeats)
    floor = run.floor_ratio(Work(bytes=size(text, model, model, arpa)), both)
    exported = Row(f"the same, and the ARPA file, {tokens:,} tokens", both, "s", floor_ratio=floor)
    arpa.unlink()
    if shutil.which("lmplz"):
        peer = seconds(_lmplz(folder, text, "4G"), repeats)
        row, exported = (each.beside("lmplz (writes ARPA)", peer) for each in (row, exported))
        row = replace(row, checked=_same_sizes(folder, model))
    else:
        row, exported = row.without("lmplz"), exported.without("lmplz")
    return [row, exported]


def _lmplz(folder: Path, text: Path, memory: str) -> list[str]:
    arpa = folder / "peer.arpa"
    files = ["-T", str(folder), "--text", str(text), "--arpa", str(arpa)]
    return ["lmplz", "-o", str(ORDER), "-S", memory, "--discount_fallback", *files]


def _same_sizes(folder: Path, model: Path) -> str:
    with (folder / "peer.arpa").open(encoding="utf-8") as file:
        theirs = [int(line.split("=")[1]) for line in list(_head(file)) if line.startswith("ngram ")]
    same = theirs == lmkit.load(model).model.settings()["ngrams"]
    return "same number of n-grams of each order" if same else "n-gram counts DIFFER"


def on_disk(run: Run) -> list[Row]:
    """The same in bounded memory, against lmplz with the same bound: time, and what it really took."""
    folder, tokens = run.folder, run.tokens
    text, model = folder / f"text{tokens}", folder / "on disk"
    if not text.exists():
        write_text(text, tokens)
    train = command("train", "ngram", "--text", text, "--order", ORDER, "--memory", MEMORY)
    taken, peak = measured([*train, "--out", str(model), "--overwrite"])
    name = f"the same under --memory {MEMORY}, {tokens:,} tokens"
    row = Row(name, taken, "s", floor_ratio=run.floor_ratio(Work(bytes=size(text, model)), taken))
    memory = Row(f"its peak memory, {tokens:,} tokens", peak, "MiB")
    if shutil.which("lmplz"):
        theirs, their_peak = measured(_lmplz(folder, text, MEMORY))
        row = replace(row, checked=_same_sizes(folder, model)).beside(f"lmplz -S {MEMORY}", theirs)
        memory = memory.beside(f"lmplz -S {MEMORY}", their_peak)
        (folder / "peer.arpa").unlink()
    else:
        row, memory = row.without("lmplz"), memory.without("lmplz")
    return [row, memory]


def growth(run: Run) -> list[Row]:
    """Time a token, for a text and for one of a tenth."""
    folder, tokens, repeats = run.folder, run.tokens, run.repeats
    each = []
    for length in (tokens // 10, tokens):
        text, model = _model(folder, length)
        train = command("train", "ngram", "--text", text, "--order", ORDER, "--out", model, "--overwrite")
        each.append(seconds(train, repeats) / length * 1e6)
    name = f"time a token, {tokens:,} tokens against {tokens // 10:,}"
    return [Row(name, each[1], "us").beside("lmkit", each[0])]


def measured(command: list[str]) -> tuple[float, float]:
    """Wall time of a whole process and the most memory it had, in MiB."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return time.perf_counter() - begin, usage.ru_maxrss / 1024


def _head(file: object) -> list[str]:
    return [next(file) for _ in range(1 + ORDER)]  # type: ignore[call-overload]


def score(run: Run) -> list[Row]:
    """Scoring a text file: strings in, a number a line out. Floor: the text read."""
    folder, tokens, repeats = run.folder, run.tokens, run.repeats
    text, model = _model(folder, tokens)
    loaded = lmkit.load(model)
    words = int(loaded.encode(text).words.sum())
    loaded.score_lines(text)
    taken = median(lambda: loaded.score_lines(text), repeats)
    name = f"scoring a text file of {tokens:,} tokens, strings in, numbers out"
    row = Row(name, words / taken, "tokens/s", floor_ratio=run.floor_ratio(Work(bytes=size(text)), taken))
    try:
        import kenlm
    except ImportError:
        return [row.without("kenlm")]
    arpa = exported(folder, tokens)[2]
    peer = kenlm.Model(str(arpa))
    lines = text.read_text(encoding="utf-8").splitlines()
    theirs = np.array([peer.score(line) for line in lines[:1000]])
    ours = np.array(loaded.score_lines(lines[:1000], base=10))
    row = replace(row, checked=f"largest difference {abs(theirs - ours).max():.1e} (log10, a line)")
    return [row.beside("kenlm Model.score", words / median(lambda: [peer.score(line) for line in lines], repeats))]


def load(run: Run) -> list[Row]:
    """Opening a model, memory-mapped: nothing must be read, so there is no floor."""
    _, model = _model(run.folder, run.tokens)
    count = sum(lmkit.load(model).model.settings()["ngrams"])
    return [Row(f"load of a {count / 1e6:.1f} M n-gram model", median(lambda: lmkit.load(model), run.repeats), "s")]


def next_words(run: Run) -> list[Row]:
    """The whole next-word distribution after 64 histories. Floor: the distributions written."""
    from lmkit.ngram.ngram_lm import NGramLM

    text, model = _model(run.folder, run.tokens)
    loaded = lmkit.load(model)
    assert isinstance(loaded.model, NGramLM)
    table = loaded.model.table
    ids = loaded.encode(text).ids[: 64 * (ORDER - 1)].reshape(64, -1).astype(np.int64)
    contexts = np.full((64, ORDER - 1), -1)
    for k in range(ORDER - 1):
        contexts = table.advance(contexts, ids[:, k])
    depth = np.full(64, ORDER - 1)
    found = table.next_words(contexts, depth)
    total = np.exp(found[:4].astype(np.float64)).sum(1)
    taken = median(lambda: table.next_words(contexts, depth), run.repeats * 5)
    name = f"next-word distribution, 64 histories, vocabulary {table.vocabulary_size:,}"
    floor = run.floor_ratio(Work(bytes=found.nbytes), taken)
    checked = f"sums to one within {abs(total - 1).max():.0e}"
    return [Row(name, taken * 1000, "ms", floor_ratio=floor, checked=checked)]


ROWS = {"train": train, "on-disk": on_disk, "growth": growth, "score": score, "load": load, "next-words": next_words}
