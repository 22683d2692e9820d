"""`lmkit filter`, typed as a user would: what is kept, byte for byte, and what is refused."""

from __future__ import annotations

import gzip
import io
import json
import math
import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import click
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner
from conftest import GOLDEN
from lmkit_cli.main import lmkit

import lmkit.text.corpus as corpus_module
from lmkit import LmkitError, NGramLM, TextModel

STORY = GOLDEN / "story.txt"
TEXT = b"".join(
    [
        b"the miller bought a zebra\r\n",
        b"\n",
        b"the river\n",
        b"  spaces \t and\ttabs \r\n",
        b"dragon dragon dragon\n",
        "naïve \x0b\x0c\x1c one\rline\n".encode(),
        b"the river\n",
        b"the miller",  # without a line feed
    ]
)
LINES = io.BytesIO(TEXT).readlines()


def run(*arguments: object, stdin: bytes = b"") -> tuple[bytes, str]:
    """Standard output and standard error of a run that goes well."""
    done = CliRunner().invoke(lmkit, ["filter", *map(str, arguments)], stdin, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.stdout_bytes, done.stderr


def refused(*arguments: object) -> str:
    """The one line that a mistake gives."""
    done = CliRunner().invoke(lmkit, ["filter", *map(str, arguments)], standalone_mode=False)
    assert isinstance(done.exception, LmkitError | click.ClickException), done.output
    shown = done.exception
    message = shown.format_message() if isinstance(shown, click.ClickException) else str(shown)
    assert "\n" not in message
    return message


def typed(*arguments: object, stdin: bytes) -> tuple[bytes, str]:
    """As `run`, in a process with a standard input of its own."""
    command = [sys.executable, "-m", "lmkit_cli", "filter", *map(str, arguments)]
    done = subprocess.run(command, input=stdin, capture_output=True, timeout=120)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout, done.stderr.decode()


@pytest.fixture(scope="module")
def loaded() -> TextModel:
    return NGramLM.train(STORY, order=3)


@pytest.fixture(scope="module")
def model(loaded: TextModel, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models") / "kn3"
    loaded.save(folder)
    return folder


@pytest.fixture(scope="module")
def perplexities(loaded: TextModel) -> list[float]:
    """Of each of LINES, from the score of one sentence at a time; words stand between NUL, tab, CR and space."""
    found = []
    for line in LINES:
        text = line.decode().rstrip("\n").removesuffix("\r")
        found.append(math.exp(-loaded.score(text) / (len(re.findall(r"[^\0\t\r ]+", text)) + 1)))
    return found


@pytest.fixture
def text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """LINES in a file, read in several blocks."""
    monkeypatch.setattr(corpus_module, "BLOCK_BYTES", 40)
    (tmp_path / "text").write_bytes(TEXT)
    return tmp_path / "text"


def table(path: Path) -> tuple[Path, pa.Table]:
    """LINES as a parquet file with more columns, two row groups and metadata."""
    columns = {
        "id": pa.array(range(len(LINES)), pa.int16()),
        "text": [line.decode() for line in LINES],
        "more": [{"a": [i]} for i in range(len(LINES))],
    }
    made = pa.table(columns).replace_schema_metadata({"made": "by hand"})
    pq.write_table(made, path, row_group_size=5, compression="zstd")
    return path, pq.read_table(path)


def objects(path: Path) -> list[bytes]:
    """LINES as JSON lines, of which every other one has its spaces and escapes its own way; and their lines."""
    lines = [
        b'{"id":%d,"text":%b , "url": null}\n' % (i, json.dumps(line.decode(), ensure_ascii=i % 2 == 0).encode())
        for i, line in enumerate(LINES)
    ]
    path.write_bytes(b"".join(lines))
    return lines


# --- scores ---------------------------------------------------------------------------------------------------------


def test_scores_stand_beside_lines(model: Path, text: Path, perplexities: list[float]) -> None:
    shown, summary = run(model, "--text", text)
    pairs = [line.split(b"\t", 1) for line in io.BytesIO(shown)]
    assert [line for _, line in pairs] == LINES
    np.testing.assert_allclose([float(score) for score, _ in pairs], perplexities, rtol=1e-9)
    assert re.fullmatch(r"8 documents, 21 words; \d+\.\d s\n", summary)


def test_scores_stand_in_json_and_parquet(model: Path, tmp_path: Path, perplexities: list[float]) -> None:
    lines = objects(tmp_path / "docs.jsonl")
    shown, _ = run(model, "--dataset", tmp_path / "docs.jsonl")
    for line, score, before in zip(io.BytesIO(shown), perplexities, lines, strict=True):
        row = json.loads(line)
        assert line.startswith(before[:-2])
        assert list(row) == ["id", "text", "url", "perplexity"]
        assert row["perplexity"] == pytest.approx(score, rel=1e-9)
    path, made = table(tmp_path / "docs.parquet")
    run(model, "--text", path, "--out", tmp_path / "out.parquet", "--score-column", "ppl")
    out = pq.read_table(tmp_path / "out.parquet")
    np.testing.assert_allclose(out["ppl"].to_pylist(), perplexities, rtol=1e-9)
    assert out.drop_columns("ppl").equals(made, check_metadata=True)


def test_scores_of_what_is_kept(model: Path, text: Path, perplexities: list[float]) -> None:
    shown, _ = run(model, "--text", text, "--rank", "--scores")
    found = [float(line.split(b"\t")[0]) for line in io.BytesIO(shown)]
    np.testing.assert_allclose(found, sorted(perplexities), rtol=1e-9)


def test_a_second_model_is_subtracted(model: Path, loaded: TextModel, text: Path, tmp_path: Path) -> None:
    other = NGramLM.train(["the river", "the sea"], order=2, tokenizer="char")
    other.save(tmp_path / "other")
    objects(tmp_path / "docs.jsonl")
    shown, _ = run(model, "--minus", tmp_path / "other", "--dataset", tmp_path / "docs.jsonl")
    rows = [json.loads(line) for line in io.BytesIO(shown)]
    first = rows[0]["cross_entropy_difference"]
    sentence = "the miller bought a zebra"
    assert first == pytest.approx((other.score(sentence) - loaded.score(sentence)) / 6, rel=1e-9)
    _, summary = run(model, "--minus", tmp_path / "other", "--text", text, "--max", "-0.5")
    assert "thresholds -0.5;" in summary


# --- filters --------------------------------------------------------------------------------------------------------


def test_documents_between_thresholds_stay_byte_for_byte(model: Path, text: Path, perplexities: list[float]) -> None:
    ordered = sorted(set(perplexities))
    for low, high in ((ordered[1] - 1e-6, ordered[-2] + 1e-6), (0, ordered[2] + 1e-6), (ordered[3] - 1e-6, math.inf)):
        kept = [line for line, p in zip(LINES, perplexities, strict=True) if low <= p <= high]
        assert 0 < len(kept) < len(LINES)
        shown, summary = run(model, "--text", text, "--min", low, "--max", high)
        assert shown == b"".join(kept)
        assert f"kept {len(kept)} (" in summary
    assert run(model, "--text", text, "--max", "inf")[0] == TEXT
    assert run(model, "--text", text, "--max", 0)[0] == b""


def test_thresholds_belong_to_what_is_kept(model: Path, text: Path, loaded: TextModel) -> None:
    exact = repr(loaded.perplexity(["the river"]))
    assert run(model, "--text", text, "--min", exact, "--max", exact)[0] == b"the river\n" * 2


def test_json_and_parquet_keep_the_same_documents(model: Path, text: Path, tmp_path: Path) -> None:
    kept = run(model, "--text", text, "--keep", 0.5)[0]
    lines = objects(tmp_path / "docs.jsonl")
    path, made = table(tmp_path / "docs.parquet")
    chosen = [i for i, line in enumerate(LINES) if line in io.BytesIO(kept).readlines()]
    assert run(model, "--text", tmp_path / "docs.jsonl", "--keep", 0.5)[0] == b"".join(lines[i] for i in chosen)
    run(model, "--dataset", path, "--keep", 0.5, "--out", tmp_path / "out.parquet")
    assert pq.read_table(tmp_path / "out.parquet").equals(made.take(chosen), check_metadata=True)
    assert pq.ParquetFile(tmp_path / "out.parquet").metadata.row_group(0).column(0).compression == "ZSTD"
    run(model, "--dataset", path, "--max", 0, "--out", tmp_path / "none.parquet")
    assert pq.read_table(tmp_path / "none.parquet").equals(made.slice(0, 0), check_metadata=True)


def test_a_share_is_kept_from_standard_input_too(model: Path, perplexities: list[float]) -> None:
    cut = sorted(perplexities)[2]  # 3 of 8 are at least 30 percent
    kept = b"".join(line for line, p in zip(LINES, perplexities, strict=True) if p <= cut)
    shown, summary = typed(model, "--text", "-", "--keep", 0.3, stdin=gzip.compress(TEXT))
    assert shown == kept
    assert "8 documents" in summary
    rows = b"".join(b"%b\n" % json.dumps({"body": line.decode()}).encode() for line in LINES)
    shown, _ = typed(model, "--dataset", "-", "--column", "body", "--keep", 0.3, stdin=rows)
    assert [json.loads(line)["body"].encode() for line in io.BytesIO(shown)] == io.BytesIO(kept).readlines()
    assert typed(model, "--text", "-", "--max", "inf", stdin=TEXT)[0] == TEXT


def test_a_pipe_is_kept_for_a_second_reading(model: Path, text: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for way in (["--rank"], ["--keep", 0.5], ["--max", "inf"]):
        writer = threading.Thread(target=(tmp_path / "pipe").write_bytes, args=[TEXT])
        writer.start()
        assert run(model, "--text", tmp_path / "pipe", *way)[0] == run(model, "--text", text, *way)[0]
        writer.join()


def test_buckets_part_the_corpus(model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus_module, "BLOCK_BYTES", 200)
    lines = list(dict.fromkeys(io.BytesIO(STORY.read_bytes()).readlines()))  # no two of one score, it is asserted
    path = tmp_path / "story.txt"
    path.write_bytes(b"".join(lines))
    scored = run(model, "--text", path)[0]
    assert len({line.split(b"\t")[0] for line in io.BytesIO(scored)}) == len(lines)
    _, summary = run(model, "--text", path, "--buckets", "30,60", "--out", tmp_path / "out.txt.gz")
    parts = [gzip.decompress((tmp_path / f"out.{b}.txt.gz").read_bytes()) for b in ("head", "middle", "tail")]
    found = [io.BytesIO(part).readlines() for part in parts]
    n = len(lines)
    assert [len(part) for part in found] == [
        -(-n * 30 // 100),
        -(-n * 60 // 100) - -(-n * 30 // 100),
        n - -(-n * 60 // 100),
    ]
    assert sorted(line for part in found for line in part) == sorted(lines)
    assert all(part == [line for line in lines if line in part] for part in found)  # each in the old order
    best = [line.split(b"\t", 1)[1] for line in io.BytesIO(run(model, "--text", path, "--rank", "--scores")[0])]
    assert set(best[: len(found[0])]) == set(found[0])
    cuts = re.search(r"thresholds (\S+);", summary)
    assert cuts
    run(model, "--text", path, "--thresholds", cuts[1], "--out", tmp_path / "again")
    assert [(tmp_path / f"again.{b}").read_bytes() for b in ("head", "middle", "tail")] == parts


def test_other_numbers_of_buckets_are_numbered(model: Path, text: Path, tmp_path: Path) -> None:
    run(model, "--text", text, "--buckets", "50", "--out", tmp_path / "out")
    parts = [(tmp_path / f"out.{i}").read_bytes() for i in (1, 2)]
    assert sorted(line for part in parts for line in io.BytesIO(part)) == sorted(LINES)


def test_several_files_never_run_into_each_other(model: Path, text: Path, tmp_path: Path) -> None:
    (tmp_path / "second").write_bytes(b"\xef\xbb\xbfthe river")
    for way in (["--max", "inf"], ["--keep", 1]):
        assert run(model, "--text", text, "--text", tmp_path / "second", *way)[0] == TEXT + b"\nthe river"


def test_any_kind_of_model(tmp_path: Path, text: Path) -> None:
    for kind in ("char", "byte", "sentencepiece"):
        size = {"vocabulary_size": 330} if kind == "sentencepiece" else {}
        made = NGramLM.train(STORY, order=4, tokenizer=kind, **size)
        made.save(tmp_path / kind)
        first = float(run(tmp_path / kind, "--text", text)[0].split(b"\t")[0])
        assert first == pytest.approx(made.perplexity(["the miller bought a zebra"]), rel=1e-9)
    ours, theirs = (run(GOLDEN / "story.3.arpa", "--text", p)[0] for p in (text, STORY))
    assert ours.count(b"\n") == 7
    assert theirs.count(b"\n") == 47


def test_a_data_set_of_the_library_becomes_json_lines(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hub"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    (tmp_path / "docs.csv").write_text('id,body\n1,the river\n2,"the miller, é"\n', encoding="utf-8")
    command = (model, "--dataset", tmp_path / "docs.csv", "--column", "body", "--max", "inf")
    shown = typed(*command, stdin=b"")[0].decode().splitlines()
    assert shown == ['{"id": 1, "body": "the river"}', '{"id": 2, "body": "the miller, é"}']


def test_an_empty_text(model: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").write_bytes(b"")
    for way in ([], ["--max", 5], ["--rank"], ["--thresholds", "1,2", "--out", tmp_path / "out"]):
        shown, summary = run(model, "--text", tmp_path / "empty", *way)
        assert shown == b""
        assert summary.startswith("0 documents, 0 words")
    assert "no documents" in refused(model, "--text", tmp_path / "empty", "--keep", 0.5)


def test_a_histogram_is_drawn(model: Path, text: Path, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    run(model, "--text", text, "--keep", 0.5, "--histogram", tmp_path / "h.png", "--out", tmp_path / "out")
    assert (tmp_path / "h.png").read_bytes().startswith(b"\x89PNG")


# --- bad input ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--keep", 0], "0"),
        (["--keep", 1.5], "1.5"),
        (["--keep", 0.5, "--max", 3], "--min and --max cannot go with --keep"),
        (["--buckets", "30,60", "--rank"], "--buckets cannot go with --rank"),
        (["--buckets", "60,30"], "'60,30': give increasing numbers with commas between them, as 30,60"),
        (["--buckets", "a"], "'a': give increasing numbers"),
        (["--buckets", "nan"], "'nan': give increasing numbers"),
        (["--buckets", "30,100"], "'30,100': percentiles lie between 0 and 100"),
        (["--buckets", ""], "'': give increasing numbers"),
        (["--buckets", "30,60"], "several buckets need names; give --out OUT"),
        (["--min", 5, "--max", 3], "--min is above --max"),
        (["--max", "nan"], "or one of them is no number"),
        (["--max", 5, "--score-column", "p"], "add --scores"),
        (["--histogram", "h.bmp"], "h.bmp: a picture must end in .png, .pdf, .svg; rename it"),
        (["--out", "x.parquet"], "--out x.parquet: documents are written as what they are read as, text; name it so"),
        (["--text", "x.jsonl"], "files of different kinds (jsonl, text); run once for each kind"),
    ],
)
def test_options_that_cannot_be(model: Path, text: Path, options: list[object], message: str) -> None:
    assert message in refused(model, "--text", text, *options)


def test_parquet_goes_to_parquet_files(model: Path, tmp_path: Path) -> None:
    path, _ = table(tmp_path / "docs.parquet")
    assert "give --out OUT.parquet" in refused(model, "--text", path)
    assert "read as, parquet; name it so" in refused(model, "--text", path, "--out", tmp_path / "out.parquet.gz")


def test_bad_documents_leave_nothing_behind(model: Path, tmp_path: Path) -> None:
    (tmp_path / "docs.jsonl").write_bytes(b'{"text": "a"}\n{"text": "b"\n')
    outputs = ["--out", tmp_path / "out.jsonl", "--histogram", tmp_path / "h.png"]
    for way in ([], ["--keep", 0.5], ["--buckets", "50"], ["--rank"]):
        message = refused(model, "--dataset", tmp_path / "docs.jsonl", *way, *outputs)
        assert f"{tmp_path}/docs.jsonl:2: not JSON" in message
    assert [path.name for path in tmp_path.iterdir()] == ["docs.jsonl"]


def test_missing_things(model: Path, text: Path, tmp_path: Path) -> None:
    assert "no such file" in refused(model, "--text", tmp_path / "nope")
    assert "no such file" in refused(model, "--dataset", tmp_path / "nope.jsonl")
    assert "no such file" in refused(model, "--text", tmp_path / "n.parquet", "--out", tmp_path / "o.parquet")
    assert "no such model" in refused(tmp_path / "nope", "--text", text, "--out", tmp_path / "out")
    assert "no such model" in refused(model, "--minus", tmp_path / "nope", "--text", text)
    assert not (tmp_path / "out").exists()


def test_nothing_that_existed_is_lost(model: Path, text: Path, tmp_path: Path) -> None:
    (tmp_path / "out.tail").write_text("precious")
    command = (model, "--text", text, "--buckets", "30,60", "--out", tmp_path / "out")
    assert "--overwrite" in refused(*command)
    assert (tmp_path / "out.tail").read_text() == "precious"
    assert not (tmp_path / "out.head").exists()
    run(*command, "--overwrite")
    assert (tmp_path / "out.tail").read_text() != "precious"
    run(model, "--text", text, "--max", "inf", "--out", text, "--overwrite")  # onto itself
    assert text.read_bytes() == TEXT


def test_bytes_that_are_not_utf8(model: Path, tmp_path: Path) -> None:
    (tmp_path / "text").write_bytes(b"fine\nna\xefve\n")
    assert "text:2: not UTF-8" in refused(model, "--text", tmp_path / "text", "--keep", 1)
    shown, _ = run(model, "--text", tmp_path / "text", "--keep", 1, "--errors", "replace")
    assert shown == b"fine\nna\xefve\n"
