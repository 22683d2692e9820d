"""`lmkit query` and `lmkit lmplz` beside KenLM's own programs, where those are on the PATH."""

from __future__ import annotations

import random
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from conftest import GOLDEN
from lmkit_cli.main import lmkit as group
from test_cli import lmkit, ok, refused
from test_kenlm_parity import difference, entries

from lmkit import LmkitError, NGramLM
from lmkit.compat import compiled, query
from lmkit.compat.query import Query
from lmkit.registry import load
from lmkit.text.vocabulary import BOS, PAD

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
    whole = Query(load(path, dtype="float64"), sentences=sentences)
    assert whole.block(text) + whole.summary().encode() == expected
    pieces = Query(load(path, dtype="float64"), sentences=sentences)
    cut = text.index(b"\n", len(text) // 3) + 1
    assert pieces.block(text[:cut]) + pieces.block(text[cut:]) + pieces.summary().encode() == expected


def test_query_reads_model_folders_and_their_export_alike(tmp_path: Path) -> None:
    NGramLM.train(STORY, order=4).save(tmp_path / "model")
    ok("export", tmp_path / "model", "--out", tmp_path / "model.arpa")
    text = HELDOUT.read_bytes()
    folder, arpa = (ok("query", tmp_path / name, stdin=text) for name in ("model", "model.arpa"))
    assert folder == arpa


def test_query_numbers_words_as_the_file_does_and_believes_no_nonsense(tmp_path: Path) -> None:
    (tmp_path / "numbered.arpa").write_text(NUMBERED)
    model = load(tmp_path / "numbered.arpa", dtype="float64")
    # KenLM: in the order of the file, <unk> taken out and put first
    words = Query(model, lines=False).block(b"a b c d e <s>\n").split(b"\t")[:-1]
    assert [w.split(b" ")[0] for w in words] == [b"a=3", b"b=4", b"c=5", b"d=6", b"e=0", b"<s>=2", b"</s>=1"]
    for nonsense in (None, 7, {}, {"<s>": 1, "</s>": 1}, {"<s>": "1", "</s>": 2}, {"<s>": 1, "</s>": 99}):
        model.metadata["kenlm_ids"] = nonsense
        words = Query(model, lines=False).block(b"a <s>\n").split(b"\t")[:-1]
        assert [w.split(b" ")[0] for w in words] == [b"a=3", b"<s>=1", b"</s>=2"]


@pytest.mark.parametrize("text", [b"", b"\n", b" \n\n"])
def test_query_of_lines_without_words(text: bytes) -> None:
    arpa = GOLDEN / "story.3.arpa"
    for sentences in (True, False):
        query = Query(load(arpa, dtype="float64"), sentences=sentences)
        expected = kenlm("query", *([] if sentences else ["-n"]), arpa, stdin=text)
        assert query.block(text) + query.summary().encode() == expected


def test_compiled_scores_are_the_same(tmp_path: Path) -> None:
    (tmp_path / "numbered.arpa").write_text(NUMBERED)
    for path in (tmp_path / "numbered.arpa", GOLDEN / "story.5.arpa"):
        for dtype in ("float32", "float64"):
            table = load(path, dtype=dtype).model.table  # type: ignore[arg-type, attr-defined]
            draw = np.random.default_rng(1)
            words = draw.integers(0, min(table.vocabulary_size, 30), 3000).astype(np.int32)
            depth = np.arange(3000) % 17
            words[words == PAD] = BOS
            ours, theirs = compiled.word_scores(table, words, depth), query._word_scores(table, words, depth)
            np.testing.assert_array_equal(ours[0].view(np.int32), theirs[0].view(np.int32))
            np.testing.assert_array_equal(ours[1], theirs[1])


def test_query_without_text_has_no_perplexity() -> None:
    arpa = GOLDEN / "story.3.arpa"
    expected = "Perplexity including OOVs:\tNaN\nPerplexity excluding OOVs:\tNaN\nOOVs:\t0\nTokens:\t0\n"
    assert ok("query", arpa, stdin=b"") == expected


def test_query_refuses(tmp_path: Path) -> None:
    NGramLM.train(STORY, order=2, smoothing="add-k").save(tmp_path / "model")
    assert "train with --smoothing modified-kneser-ney" in refused("query", tmp_path / "model")
    assert "no such" in refused("query", tmp_path / "nowhere")
    assert lmkit("query", "-v", "3", GOLDEN / "story.3.arpa").returncode == 2


# --- lmplz --------------------------------------------------------------------------------------------------------

LIMITED = {
    "prune001": ["--prune", 0, 0, 1],
    "prune1": ["--prune", 1],
    "nounigrams": ["--interpolate_unigrams", 0],
    "pad1000": ["--vocab_pad", 1000, "-S", "50%", "-T", "/tmp", "--verbose_header"],
    "limit": ["--limit_vocab_file", GOLDEN / "story.limit.txt"],
}


@pytest.mark.parametrize("name", LIMITED)
def test_lmplz_makes_the_models_of_lmplz(name: str, tmp_path: Path) -> None:
    # golden/README.md: lmplz -o 3 --discount_fallback --text story.txt, and these
    arpa = tmp_path / "model.arpa"
    flags = [*LIMITED[name], "--discount_fallback", "--text", STORY, "--arpa", arpa]
    assert ok("lmplz", "-o", 3, *flags) == ""
    ours, theirs = entries(arpa), entries(GOLDEN / f"story.{name}.arpa")
    assert ours.keys() == theirs.keys()
    assert difference(ours, theirs) < 1e-6
    head = arpa.read_text(encoding="utf-8").split("\\data\\")[0]
    assert head == (
        f"# Input file: {STORY}\n# Token count: 556\n# Smoothing: Modified Kneser-Ney\n" if name == "pad1000" else ""
    )


def test_lmplz_counts_on_disk_what_needs_more_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lmkit.ngram.external.MEMBER_BYTES", 10**9)  # the story then needs 556 GB
    monkeypatch.setattr("lmkit.ngram.external.LEAST_MEMBERS", 10)
    arpa, work = tmp_path / "model.arpa", tmp_path / "work"
    work.mkdir()
    seen = []
    monkeypatch.setattr("lmkit_cli.kenlm._tell", lambda *_, **__: seen.extend(work.iterdir()))
    flags = ["-S", "100G", "-T", str(work), "--prune", "0", "0", "1", "--discount_fallback"]
    done = CliRunner().invoke(group, ["lmplz", "-o", "3", *flags, "--text", str(STORY), "--arpa", str(arpa)])
    assert done.exit_code == 0, done.output
    assert len(seen) == 1
    assert list(work.iterdir()) == []
    ours, theirs = entries(arpa), entries(GOLDEN / "story.prune001.arpa")
    assert ours.keys() == theirs.keys()
    assert difference(ours, theirs) < 1e-6


def test_lmplz_speaks_on_stderr_as_lmplz() -> None:
    done = lmkit("lmplz", "-o3", stdin=STORY.read_bytes())
    assert done.returncode == 0
    assert done.stdout.startswith(b"\\data\\\nngram 1=127\n")
    said = done.stderr.decode().splitlines()
    assert "Unigram tokens 556 types 127" in said
    # "Statistics:" of lmplz -o 3 on story.txt
    assert said[said.index("Statistics:") + 1 :][:3] == [
        "1 127 D1=0.577236 D2=1.20075 D3+=1.84553",
        "2 300 D1=0.820598 D2=0.997047 D3+=2.4032",
        "3 411 D1=0.710407 D2=1.16749 D3+=2.77267",
    ]


@pytest.mark.parametrize(
    "flags",
    [["-o", 2, "--discount_fallback"], ["-o", 3, "--discount_fallback", 0.25, 1.1, "--prune", 0, 1], ["-o", 4]],
)
def test_lmplz_on_other_text(flags: list[object], tmp_path: Path) -> None:
    text = STORY.read_bytes() + b"a <s> b\n\n<unk>\t</s>x <unk>\n" * 2
    expected = kenlm("lmplz", *flags, "--skip_symbols", "-S", "100M", stdin=text)
    (tmp_path / "theirs").write_bytes(expected)
    (tmp_path / "ours").write_text(ok("lmplz", *flags, "--skip_symbols", stdin=text), encoding="utf-8")
    ours, theirs = entries(tmp_path / "ours"), entries(tmp_path / "theirs")
    assert ours.keys() == theirs.keys()
    assert difference(ours, theirs) < 1e-6


def test_lmplz_fails_where_lmplz_does() -> None:
    def message(*flags: object, stdin: bytes, code: int = 1) -> str:
        done = lmkit("lmplz", *flags, stdin=stdin)
        assert done.returncode == code
        assert done.stdout == b""
        assert "Traceback" not in done.stderr.decode()
        return done.stderr.decode().splitlines()[-1]

    few = (GOLDEN / "sam.txt").read_bytes()
    assert "discounts for 2-grams: no n-gram has count" in message("-o", 3, stdin=few)
    assert "rerun with --discount_fallback" in message("-o", 3, stdin=few)
    assert "standard input:2: special word <unk>" in message("-o", 2, stdin=b"a\nb <unk>\n")
    assert "pass --skip_symbols" in message("-o", 2, stdin=b"<s> a\n")
    assert "the text is empty" in message("-o", 2, stdin=b"")


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (["--intermediate", "x"], "write a model folder with lmkit train ngram"),
        (["--renumber"], "ARPA files number no words"),
        (["--collapse_values"], "leave it out"),
        (["-S", "much"], "write 500M, 2G or 50%"),
        (["--prune", "few"], "'few' should be numbers"),
        (["--discount_fallback", 2], "at most its count"),
        (["--discount_fallback", 0, 0, 0, 0], "at most three"),
        (["--interpolate_unigrams", "perhaps"], "neither 0 nor 1"),
        (["--interpolate_unigrams", 0, "--vocab_pad", 9], "requires --interpolate_unigrams"),
    ],
)
def test_lmplz_refuses(flags: list[object], said: str) -> None:
    done = CliRunner().invoke(group, ["lmplz", "-o", "2", *map(str, flags)])
    assert done.exit_code == 2
    assert said in done.output


def test_lmplz_refuses_thresholds_that_fall_before_it_reads() -> None:
    done = CliRunner().invoke(group, ["lmplz", "-o", "2", "--prune", "1", "0"])
    assert isinstance(done.exception, LmkitError)
    assert "do not fall" in str(done.exception)
