"""`lmkit query` and `lmkit lmplz` beside KenLM's own programs, where those are on the PATH."""

from __future__ import annotations

import random
import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import GOLDEN
from test_cli import lmkit, ok, refused

from lmkit import NGramLM
from lmkit.compat.query import Query
from lmkit.registry import load_file

STORY = GOLDEN / "story.txt"
HELDOUT = GOLDEN / "heldout.txt"

# the marks stand where SRILM puts them, "b" follows nothing, and one probability is 1
NUMBERED = r"""\data\
ngram 1=7
ngram 2=6
ngram 3=2

\1-grams:
-0.9	</s>
-99	<s>	-0.4
-0.5	a	-0.25
-1.1	<unk>
-0.8	b	0.125
-2	c	-0.3
-0.30103	d

\2-grams:
-0.3	<s> a	-0.5
-0.2	a b	0.25
-1.25	b c
-0.6	c </s>
0	d a	-0.1
-0.45	c c

\3-grams:
-0.1	<s> a b
-0.05	a b c

\end\
"""


def kenlm(program: str, *arguments: object, stdin: bytes = b"") -> bytes:
    """What one of KenLM's programs prints; the test is skipped where it is not."""
    if shutil.which(program) is None:
        pytest.skip(f"KenLM's {program} is not on the PATH")
    done = subprocess.run([program, *map(str, arguments)], input=stdin, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


@pytest.mark.parametrize("order", [3, 5])
def test_query_prints_what_kenlms_printed(order: int) -> None:
    # golden/README.md: query -v word story.N.arpa < heldout.txt
    printed = ok("query", "-v", "word", GOLDEN / f"story.{order}.arpa", stdin=HELDOUT.read_bytes())
    assert printed == (GOLDEN / f"query.{order}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("flags", [[], ["-n"], ["-v", "1"], ["-v", "word", "-v", "0"], ["-b", "-v", "sentence"]])
def test_query_takes_kenlms_flags(flags: list[str]) -> None:
    arpa, text = GOLDEN / "story.5.arpa", HELDOUT.read_bytes() + b"\n <s> the\vmill </s> <unk>\f\tx <UNK> \r\n\n"
    assert ok("query", *flags, arpa, stdin=text).encode() == kenlm("query", *flags, arpa, stdin=text)


@pytest.mark.parametrize("sentences", [True, False])
def test_query_on_random_text(sentences: bool, tmp_path: Path) -> None:
    path = tmp_path / "numbered.arpa"
    path.write_text(NUMBERED)
    draw = random.Random(3)
    lines = [" ".join(draw.choices(["a", "b", "c", "d", "e", "</s>"], k=draw.randrange(12))) for _ in range(400)]
    text = "".join(line + "\n" for line in lines).encode()
    expected = kenlm("query", *([] if sentences else ["-n"]), path, stdin=text)
    whole = Query(load_file(path, dtype="float64"), sentences=sentences)
    assert whole.block(text) + whole.summary().encode() == expected
    pieces = Query(load_file(path, dtype="float64"), sentences=sentences)
    cut = text.index(b"\n", len(text) // 3) + 1
    assert pieces.block(text[:cut]) + pieces.block(text[cut:]) + pieces.summary().encode() == expected


def test_query_reads_model_folders_and_their_export_alike(tmp_path: Path) -> None:
    NGramLM.train(STORY, order=4).save(tmp_path / "model")
    ok("export", tmp_path / "model", "--out", tmp_path / "model.arpa")
    text = HELDOUT.read_bytes()
    folder, arpa = (ok("query", tmp_path / name, stdin=text) for name in ("model", "model.arpa"))
    assert folder == arpa


def test_query_without_text_has_no_perplexity() -> None:
    arpa = GOLDEN / "story.3.arpa"
    expected = "Perplexity including OOVs:\tNaN\nPerplexity excluding OOVs:\tNaN\nOOVs:\t0\nTokens:\t0\n"
    assert ok("query", arpa, stdin=b"") == expected


def test_query_refuses(tmp_path: Path) -> None:
    NGramLM.train(STORY, order=2, smoothing="add-k").save(tmp_path / "model")
    assert "train one with modified-kneser-ney" in refused("query", tmp_path / "model")
    assert "no such" in refused("query", tmp_path / "nowhere")
    assert lmkit("query", "-v", "3", GOLDEN / "story.3.arpa").returncode == 2
