"""Tries of KenLM's build_binary: the n-grams of the ARPA file they were built from, and no crash on damaged ones."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from conftest import GOLDEN
from test_cli import ok, refused
from test_compat_kenlm import PRUNED

import lmkit
from lmkit import LmkitError
from lmkit.compat.query import Query
from lmkit.ngram.arpa import read_arpa
from lmkit.ngram.kenlm_binary import read_kenlm_binary
from lmkit.registry import load
from lmkit.text_model import TextModel

TRIE, QUANTISED = GOLDEN / "story.3.trie", GOLDEN / "story.3.quantised.trie"
HELDOUT = (GOLDEN / "heldout.txt").read_bytes()
NO_UNK = PRUNED.replace("-1.1	<unk>\n", "").replace("ngram 1=6", "ngram 1=5")


def build(arpa: Path, out: Path, *flags: str) -> Path:
    if shutil.which("build_binary") is None:
        pytest.skip("KenLM's build_binary is not on the PATH")
    subprocess.run(["build_binary", *flags, arpa, out], capture_output=True, check=True, timeout=60)
    return out


def ngrams(model: TextModel) -> dict[tuple[str, ...], tuple[float, float]]:
    """n-gram -> (log-probability, back-off) in nats."""
    table = model.model.table
    names = [t.decode() for t in model.tokenizer.vocabulary.tokens()]
    found = {}
    for n in range(1, table.order + 1):
        level = table.level(n)
        backoffs = table.backoffs[level] if n < table.order else np.zeros(table.sizes[n - 1])
        words = np.stack(table.ngrams(n), 1).tolist()
        for row, p, b in zip(words, table.log_probs[level].tolist(), backoffs.tolist(), strict=True):
            found[tuple(names[i] for i in row)] = (p, b)
    return found


def test_the_ngrams_of_the_arpa_file() -> None:
    arpa, trie = read_arpa(GOLDEN / "story.3.arpa", dtype="float64"), read_kenlm_binary(TRIE, dtype="float64")
    ours, theirs = ngrams(trie), ngrams(arpa)
    assert ours.keys() == theirs.keys()
    for gram, numbers in ours.items():
        assert numbers == pytest.approx(theirs[gram], rel=1e-7), gram  # the decimals of a float32
    trie.model.table.check()


def test_quantised_weights_and_compressed_pointers() -> None:
    # golden/README.md: query -v word story.3.quantised.trie < heldout.txt
    query = Query(load(QUANTISED, dtype="float64"), lines=False)
    assert query.block(HELDOUT) == (GOLDEN / "query.3.quantised.txt").read_bytes()


def test_load_tells_the_formats_apart() -> None:
    assert lmkit.load(TRIE).metadata["source"] == "KenLM binary"
    arpa, trie = (
        lmkit.load(GOLDEN / name).evaluate(GOLDEN / "heldout.txt") for name in ("story.3.arpa", "story.3.trie")
    )
    assert trie.perplexity == pytest.approx(arpa.perplexity, rel=1e-6)
    assert trie.perplexity_excluding_oov == pytest.approx(arpa.perplexity_excluding_oov, rel=1e-6)
    assert (trie.oov, trie.events) == (arpa.oov, arpa.events)


@pytest.mark.parametrize(
    "flags", [[], ["-a", "64"], ["-q", "8", "-b", "3"], ["-q", "12"], ["-q", "1", "-b", "2", "-a", "3"]]
)
@pytest.mark.parametrize("name", ["story.5.arpa", "pruned", "no unk"])
def test_query_prints_the_same(flags: list[str], name: str, tmp_path: Path) -> None:
    arpa = GOLDEN / name
    if name != "story.5.arpa":
        arpa = tmp_path / "model.arpa"
        arpa.write_text(PRUNED if name == "pruned" else NO_UNK)
    trie = build(arpa, tmp_path / "model.trie", *flags, "trie")
    text = HELDOUT + b"a b c a b c c b a\nc c x </s> b\n" * 3
    expected = subprocess.run(["query", trie], input=text, capture_output=True, check=True, timeout=60).stdout
    query = Query(load(trie, dtype="float64"))
    assert query.block(text) + query.summary().encode() == expected


def test_binaries_without_ngrams_or_words(tmp_path: Path) -> None:
    with pytest.raises(LmkitError, match=r"probing binary, which holds hashes.*build_binary trie, or give the ARPA"):
        lmkit.load(build(GOLDEN / "story.3.arpa", tmp_path / "probing"))
    with pytest.raises(LmkitError, match=r"without its words; build it again.*without -v"):
        lmkit.load(build(GOLDEN / "story.3.arpa", tmp_path / "no words", "-v", "trie"))


def test_export_has_build_binary_write_its_formats(tmp_path: Path) -> None:
    if shutil.which("build_binary") is None:
        pytest.skip("KenLM's build_binary is not on the PATH")
    arpa, trie = GOLDEN / "story.3.arpa", tmp_path / "model.trie"
    ok("export", arpa, "--format", "kenlm-trie", "--out", trie)
    assert trie.read_bytes() == TRIE.read_bytes()
    ok("export", trie, "--format", "kenlm-probing", "--out", tmp_path / "model.probing")
    expected = subprocess.run(["query", arpa], input=HELDOUT, capture_output=True, check=True, timeout=60).stdout
    command = ["query", tmp_path / "model.probing"]
    # ids are numbered in another order, all else is the same
    answer = subprocess.run(command, input=HELDOUT, capture_output=True, check=True, timeout=60).stdout
    assert re.sub(rb"=\d+", b"", answer) == re.sub(rb"=\d+", b"", expected)


def test_export_refuses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    arpa, out = GOLDEN / "story.3.arpa", tmp_path / "model.bin"
    refused("export", arpa, "--format", "kenlm-trie", "--out", "-", code=2)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "build_binary is not on the PATH" in refused("export", arpa, "--format", "kenlm-trie", "--out", out)
    fake = tmp_path / "build_binary"
    fake.write_text("#!/bin/sh\necho it is too small >&2\necho ERROR >&2\nexit 1\n")
    fake.chmod(0o755)
    assert "refuses it: it is too small" in refused("export", arpa, "--format", "kenlm-probing", "--out", out)
    assert not out.exists()


@pytest.mark.parametrize(
    ("at", "value", "message"),
    [
        (slice(48, 49), b"4", "of another version"),
        (slice(34, 51), b"incomplete\n\0\0\0\0\0\0", "unfinished"),
        (slice(60, 64), b"\x3f\x80\0\0", "with other numbers"),
        (slice(88, 89), b"\1", "order 1"),
        (slice(96, 97), b"\0", "probing"),
        (slice(96, 97), b"\7", "type 7"),
        (slice(108, 116), b"\xff" * 8, "n-grams"),
        (slice(-6, None), b"", "127 words"),
        (slice(2000, None), b"", "bytes where there should be"),
        (slice(100, None), b"", "ends in the header"),
    ],
)
def test_what_is_wrong_is_said(at: slice, value: bytes, message: str, tmp_path: Path) -> None:
    data = bytearray(TRIE.read_bytes())
    data[at] = value
    path = tmp_path / "bad.trie"
    path.write_bytes(data)
    with pytest.raises(LmkitError, match=message) as refused:
        lmkit.load(path)
    assert "\n" not in str(refused.value)
    assert str(path) in str(refused.value)
    assert "ARPA" in str(refused.value)


@pytest.mark.parametrize("golden", [TRIE, QUANTISED])
def test_damage_is_refused_or_makes_another_model(golden: Path, tmp_path: Path) -> None:
    draw = random.Random(5)
    whole = golden.read_bytes()
    path = tmp_path / "damaged.trie"
    refused = 0
    for trial in range(150):
        data = bytearray(whole)
        if trial % 3 == 0:
            del data[draw.randrange(len(data)) :]
        for _ in range(draw.choice([1, 3, 30]) if trial % 3 else 0):
            data[draw.randrange(min(len(data), 150 if trial % 3 == 1 else len(data)))] ^= 1 << draw.randrange(8)
        path.write_bytes(data)
        try:
            model = lmkit.load(path)
        except LmkitError:
            refused += 1
            continue
        model.model.table.check()  # ValueError for a table that is none
    assert refused >= 75
