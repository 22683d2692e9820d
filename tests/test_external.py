"""Counting on disk: the same model as in memory, however many parts, and however often the run is killed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import lmkit
from lmkit import NGramLM
from lmkit.errors import LmkitError
from lmkit.ngram import external, parts
from lmkit.ngram.ngram_lm import NGramConfig, SmoothingName
from lmkit.storage import read_json
from lmkit.text.corpus import Corpus, learn_corpus, read_lines
from lmkit.text.tokenizer import Tokenizer

DEMO = Path(__file__).parent.parent / "data" / "demo"
PARTS = ("words", "starts", "log_probs", "backoffs")


@pytest.fixture
def learned(story: list[str]) -> tuple[Tokenizer, Corpus]:
    return learn_corpus(read_lines(story))


@pytest.fixture
def many_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a small text is cut into several parts, some sentences at a time."""
    monkeypatch.setattr(external, "_parts", lambda members, order, memory: 7)
    monkeypatch.setattr(parts, "PIECE", 50)


def same(one: NGramLM, other: NGramLM) -> bool:
    same = all(np.array_equal(getattr(one.table, name), getattr(other.table, name)) for name in PARTS)
    return same and one.table.sizes == other.table.sizes and json.dumps(one.notes) == json.dumps(other.notes)


@pytest.mark.usefixtures("many_parts")
@pytest.mark.parametrize("order", [1, 2, 4])
@pytest.mark.parametrize(
    ("smoothing", "prune"),
    [("modified-kneser-ney", (0, 0, 1)), ("modified-kneser-ney", (1,)), ("katz", ()), ("witten-bell", ()), ("mle", ())],
)
def test_parts_on_disk_are_the_whole(
    learned: tuple[Tokenizer, Corpus], order: int, smoothing: SmoothingName, prune: tuple[int, ...], tmp_path: Path
) -> None:
    tokenizer, corpus = learned
    config = NGramConfig(order, smoothing, prune=prune[:order])
    whole = NGramLM.fit(corpus, tokenizer, config)
    cut = NGramLM.fit(corpus, tokenizer, config, memory=1, work=tmp_path)
    assert len(read_json(tmp_path / "text.json")["edges"]) == 8
    assert same(whole.model, cut.model)
    assert whole.tokenizer.vocabulary.identity == cut.tokenizer.vocabulary.identity


class Killed(Exception):
    pass


@pytest.mark.usefixtures("many_parts")
@pytest.mark.parametrize("killed_at", [1, 2, 4])
def test_a_run_is_taken_up_where_it_ended(learned: tuple[Tokenizer, Corpus], killed_at: int, tmp_path: Path) -> None:
    tokenizer, corpus = learned
    config = NGramConfig(4, prune=(0, 0, 1))

    def kill(n: int) -> None:
        if n == killed_at:
            raise Killed

    assert NGramLM.resume(tmp_path, config) is None  # nothing was read
    with pytest.raises(Killed):
        NGramLM.fit(corpus, tokenizer, config, memory=1, work=tmp_path, progress=kill)
    counted: list[int] = []
    resumed = NGramLM.resume(tmp_path, config, progress=counted.append)
    assert resumed is not None
    assert counted == list(range(killed_at, 5))
    whole = NGramLM.fit(corpus, tokenizer, config)
    assert same(resumed.model, whole.model)
    assert resumed.metadata == whole.metadata


def test_too_little_memory(learned: tuple[Tokenizer, Corpus], tmp_path: Path) -> None:
    tokenizer, corpus = learned
    with pytest.raises(LmkitError, match="memory 1 MiB: too little for this text; give at least"):
        NGramLM.fit(corpus, tokenizer, NGramConfig(2), memory=1 << 20, work=tmp_path)
    held = learn_corpus(read_lines(["a b"]))[1]
    with pytest.raises(LmkitError, match="jelinek-mercer counts in memory only"):
        NGramLM.fit(corpus, tokenizer, NGramConfig(2, "jelinek-mercer"), heldout=held, memory=1 << 40, work=tmp_path)


KILLED = """
import os, signal, sys
from lmkit.ngram import external
save = external.DiskShelf.save
def save_and_die(self, n, state):
    save(self, n, state)
    if n == 2:
        os.kill(os.getpid(), signal.SIGKILL)
external.DiskShelf.save = save_and_die
from lmkit_cli.main import main
main()
"""


def run(*arguments: object, code: str = "from lmkit_cli.main import main; main()") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def test_the_command_line_after_kill_9(tmp_path: Path) -> None:
    train = ["train", "ngram", "--text", DEMO / "valid.en", "--order", "4", "--memory", "4G", "--out"]
    assert run(*train, tmp_path / "whole").returncode == 0
    assert not (tmp_path / "whole.partial").exists()
    model = tmp_path / "model"
    assert run(*train, model, code=KILLED).returncode == -9
    assert (tmp_path / "model.partial" / "work").is_dir()
    other = run(*train, model, "--resume", "--prune", "1")
    assert "was left by a run with other settings or another text" in other.stderr
    assert run(*train, model, "--resume").returncode == 0
    assert (model / "model.safetensors").read_bytes() == (tmp_path / "whole" / "model.safetensors").read_bytes()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["model", "whole"]
    assert sorted(p.name for p in model.iterdir()) == sorted(p.name for p in (tmp_path / "whole").iterdir())
    assert lmkit.load(model, verify=True).perplexity(["the cat ."]) > 1
    assert run(*train, model, "--overwrite").returncode == 0


def test_a_new_run_clears_what_a_killed_one_left(tmp_path: Path) -> None:
    train = ["train", "ngram", "--text", DEMO / "valid.en", "--order", "3", "--memory", "4G", "--out", tmp_path / "m"]
    assert run(*train, code=KILLED).returncode == -9
    assert run(*train).returncode == 0
    assert sorted(p.name for p in tmp_path.iterdir()) == ["m"]


def test_a_changed_vocabulary_is_not_gone_on_with(tmp_path: Path) -> None:
    words = tmp_path / "words"
    words.write_text("the my sister .\n", encoding="utf-8")
    train = ["train", "ngram", "--text", DEMO / "valid.en", "--memory", "4G", "--out", tmp_path / "m"]
    assert run(*train, "--limit-vocab", words, code=KILLED).returncode == -9
    words.write_text("the brother .\n", encoding="utf-8")
    done = run(*train, "--limit-vocab", words, "--resume")
    assert done.returncode == 2
    assert "was left by a run with other settings or another text" in done.stderr
    assert (tmp_path / "m.partial").exists()


def test_the_memory_of_parts_is_counted_by_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(external, "_resident", lambda: 100 << 20)
    few, many = (external._parts(10**8, order, 1 << 30) for order in (2, 30))
    assert many > 1.5 * few
    assert external._parts(3 * 10**9, 2, 1 << 50) == 2  # positions are 32-bit numbers


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--memory", "lots"], "'lots' is not an amount of memory; write 500M, 2G or 50%"),
        (["--resume"], "--resume goes on with a text that is counted on disk: give --memory as before"),
        (["--memory", "1G", "--device", "cuda"], "--memory counts on the CPU: leave --device out"),
    ],
)
def test_options_that_make_no_sense(options: list[str], message: str, tmp_path: Path) -> None:
    done = run("train", "ngram", "--text", DEMO / "valid.en", "--out", tmp_path / "m", *options)
    assert done.returncode == 2
    assert message in done.stderr
