"""Scores of documents against one sentence at a time, and documents in files against the bytes that stand there."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from conftest import GOLDEN
from hypothesis import given, settings
from hypothesis import strategies as st

import lmkit.filtering as filtering
import lmkit.text.corpus as corpus_module
import lmkit.text.documents as documents_module
from lmkit import LmkitError, NGramLM, TextModel
from lmkit.filtering import Scorer, bins, gathered, percentiles, ranked, scored_again, scored_once, scores
from lmkit.text.documents import Kind, Named, kind_of, open_documents

TOKENIZERS = ["word", "char", "byte", "sentencepiece"]
DOCUMENTS = [
    "the miller bought a zebra",
    "",
    "the river\n\nthe miller and the river",
    "  spaces \t and\ttabs ",
    "dragon dragon dragon",
    "a line with CRLF\r\nand another\r\n",
    "\n",
    "naïve \u2028 no break",
    "the miller bought a zebra",
]


@pytest.fixture(scope="module", params=TOKENIZERS)
def model(request: pytest.FixtureRequest) -> TextModel:
    more = {"vocabulary_size": 330} if request.param == "sentencepiece" else {}
    return NGramLM.train(GOLDEN / "story.txt", order=3, tokenizer=request.param, **more)


@pytest.fixture(scope="module")
def words_model() -> TextModel:
    return NGramLM.train(GOLDEN / "story.txt", order=3)


def cross_entropy(model: TextModel, document: str) -> float:
    """Nats a word, from `TextModel.score` of one sentence after the other."""
    lines = [line.removesuffix("\r") for line in document.removesuffix("\n").split("\n")]
    return -sum(map(model.score, lines)) / sum(len(line.split()) + 1 for line in lines)


# --- scores ---------------------------------------------------------------------------------------------------------


def test_a_score_is_the_perplexity_of_the_document_as_a_text(model: TextModel) -> None:
    # none of the documents holds U+2028 or other white space that str.split knows and lmkit does not, but the 8th
    plain = [d for d in DOCUMENTS if "\u2028" not in d]
    expected = [math.exp(cross_entropy(model, d)) for d in plain]
    np.testing.assert_allclose(scores(model, plain), expected, rtol=1e-12)
    of_texts = [model.perplexity(d.removesuffix("\n").split("\n")) for d in DOCUMENTS]
    np.testing.assert_allclose(scores(model, DOCUMENTS), of_texts, rtol=1e-12)


def test_of_one_line_it_is_what_query_says() -> None:
    # golden/query.3.txt, heldout.txt's 4th line, which is empty: log10 p(</s> | <s>) = -1.5947838
    model = NGramLM.train(GOLDEN / "story.txt", order=3)
    assert scores(model, [""])[0] == pytest.approx(10**1.5947838, rel=1e-6)


def test_many_blocks_score_as_one(model: TextModel, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = scores(model, DOCUMENTS)
    for size in (1, 30, 60):
        monkeypatch.setattr(filtering, "BLOCK_BYTES", size)
        np.testing.assert_array_equal(scores(model, iter(DOCUMENTS)), whole)


def test_no_documents_have_no_scores(words_model: TextModel) -> None:
    assert scores(words_model, []).shape == (0,)


@pytest.mark.parametrize("tokenizer", ["word", "byte"])
def test_moore_and_lewis_subtract_cross_entropies_whatever_the_tokens(model: TextModel, tokenizer: str) -> None:
    other = NGramLM.train(["ships sail the wide sea", "the sea is wide"] * 20, order=2, tokenizer=tokenizer)
    plain = [d for d in DOCUMENTS if "\u2028" not in d]
    expected = [cross_entropy(model, d) - cross_entropy(other, d) for d in plain]
    np.testing.assert_allclose(scores(model, plain, minus=other), expected, rtol=1e-9, atol=1e-12)


def test_moore_and_lewis_find_the_domain() -> None:
    cooking = ["cut the onion and fry it", "boil the rice and add salt", "fry the rice", "add the onion and salt"]
    sailing = ["hoist the sail and steer", "the wind fills the sail", "steer for the port", "the port and the wind"]
    inside, general = NGramLM.train(cooking, order=2), NGramLM.train(cooking + sailing, order=2)
    new = ["boil the onion", "the wind and the port", "fry the onion and add rice", "steer the sail"]
    order = np.argsort(scores(inside, new, minus=general))
    assert set(order[:2].tolist()) == {0, 2}


def test_what_is_impossible_is_worst() -> None:
    inside, outside = (NGramLM.train([line], order=2, smoothing="mle") for line in ("a b", "c d"))
    found = scores(inside, ["a b", "c d", "x"], minus=outside)
    assert found.tolist() == [-math.inf, math.inf, math.inf]
    assert scores(inside, ["a b", "c d"]).tolist() == [1.0, math.inf]


@pytest.mark.parametrize("wrong", ["one string", b"bytes", [1], ["a", None]])
def test_what_is_no_list_of_strings_is_refused(words_model: TextModel, wrong: Iterable[str]) -> None:
    with pytest.raises(LmkitError, match="is wanted"):
        scores(words_model, wrong)


# --- percentiles and bins -------------------------------------------------------------------------------------------


@given(
    st.lists(st.floats(0, 1e6) | st.just(math.inf), min_size=1, max_size=60, unique=True),
    st.lists(st.integers(1, 100), min_size=1, max_size=3, unique=True),
)
def test_so_many_scores_lie_at_or_below_a_percentile(values: list[float], percents: list[int]) -> None:
    percents.sort()
    cuts = percentiles(np.array(values), percents)
    below = [int((np.array(values) <= cut).sum()) for cut in cuts]
    assert below == [-(-len(values) * percent // 100) for percent in percents]  # rounded up, in integers
    where = bins(np.array(values), cuts)
    assert [(where <= i).sum() for i in range(len(cuts))] == below


def test_equal_scores_stay_together() -> None:
    values = np.array([2.0, 1.0, 2.0, 3.0, 2.0])
    assert bins(values, percentiles(values, [30, 60])).tolist() == [0, 0, 0, 2, 0]


def test_shares_that_are_no_binary_fractions() -> None:
    values = np.arange(1, 101.0)
    assert [percentiles(values, [share * 100])[0] for share in (0.07, 0.29, 0.55, 0.57, 1.0)] == [7, 29, 55, 57, 100]


def test_nothing_has_no_percentiles() -> None:
    with pytest.raises(LmkitError, match="no documents"):
        percentiles(np.zeros(0), [30])


# --- documents in files ---------------------------------------------------------------------------------------------


def write_as(kind: Kind, texts: Sequence[str | None], folder: Path, name: str = "docs") -> Path:
    if kind == "parquet":
        path = folder / f"{name}.parquet"
        pq.write_table(pa.table({"id": list(range(len(texts))), "text": pa.array(texts, pa.string())}), path)
        return path
    path = folder / f"{name}.{'txt' if kind == 'text' else kind}"
    rows = [t if kind == "text" else json.dumps({"id": i, "text": t, "z": [1, {}]}) for i, t in enumerate(texts)]
    path.write_text("".join(f"{row}\n" for row in rows), encoding="utf-8", newline="")
    return path


@pytest.mark.parametrize("size", [1, 50, 1 << 20])
def test_the_kinds_of_files_agree(
    words_model: TextModel, size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(corpus_module, "BLOCK_BYTES", size)
    monkeypatch.setattr(documents_module, "BLOCK_BYTES", size)
    for kind in ("text", "jsonl", "parquet"):
        texts = [d for d in DOCUMENTS if kind != "text" or "\n" not in d]
        files = open_documents([Named(write_as(kind, texts, tmp_path), "docs")], kind)
        found = gathered(scored_once(files, Scorer(words_model)))
        np.testing.assert_array_equal(found.values, scores(words_model, texts))
        assert found.words.tolist() == [len(t.replace("\u2028", "_").split()) for t in texts]


def test_progress_counts_documents(words_model: TextModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus_module, "BLOCK_BYTES", 30)
    files = open_documents([Named(write_as("jsonl", DOCUMENTS, tmp_path), "docs")], "jsonl")
    told: list[int] = []
    gathered(scored_once(files, Scorer(words_model), progress=told.append))
    assert told == sorted(told)
    assert told[-1] == len(DOCUMENTS)


def test_null_is_an_empty_document(words_model: TextModel, tmp_path: Path) -> None:
    for kind in ("jsonl", "parquet"):
        files = open_documents([Named(write_as(kind, ["a", None], tmp_path), "docs")], kind)
        found = gathered(scored_once(files, Scorer(words_model)))
        np.testing.assert_array_equal(found.values, scores(words_model, ["a", ""]))


@pytest.mark.parametrize("kind", ["text", "jsonl", "parquet"])
def test_ranked_documents_are_the_same_documents_in_order(
    words_model: TextModel, kind: Kind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents_module, "RANKED_AT_ONCE", 3)
    texts = (GOLDEN / "heldout.txt").read_text(encoding="utf-8").split("\n")[:-1]
    files = open_documents([Named(write_as(kind, texts, tmp_path), "docs")], kind)
    found = gathered(scored_once(files, Scorer(words_model)))
    order = sorted(range(len(texts)), key=lambda i: found.values[i])
    rows = [files.take(documents, np.arange(len(s.values))) for documents, s in ranked(files, found)]
    assert len(rows) > 1
    if kind == "parquet":
        assert pa.concat_tables(rows)["id"].to_pylist() == order
    else:
        lines = write_as(kind, texts, tmp_path).read_bytes().splitlines(keepends=True)
        assert [record for part in rows for record in part] == [lines[i] for i in order]
    np.testing.assert_array_equal(gathered(ranked(files, found)).values, np.sort(found.values))


@pytest.mark.parametrize("lines", [2, 4])
@pytest.mark.parametrize("again", [scored_again, ranked])
def test_files_that_change_between_two_readings_are_refused(
    words_model: TextModel, lines: int, again: filtering.Callable[..., filtering.Stream], tmp_path: Path
) -> None:
    path = tmp_path / "text"
    path.write_text("a\nb\nc\n")
    files = open_documents([Named(path, "text")], "text")
    found = gathered(scored_once(files, Scorer(words_model)))
    path.write_text("a\n" * lines)
    with pytest.raises(LmkitError, match="changed while they were read"):
        list(again(files, found))


@given(st.lists(st.tuples(st.text(), st.booleans()), min_size=1, max_size=8))
@settings(max_examples=50)
def test_json_keeps_its_bytes_and_gains_a_field(rows: list[tuple[str, bool]]) -> None:
    dumped = [json.dumps({"text": text, "é": None}, ensure_ascii=escaped) for text, escaped in rows]
    lines = [f"  {line} \r\n".encode("utf-8", "replace") for line in dumped]
    files = open_documents([], "jsonl", score_column='a "name"')
    documents = documents_module.Documents(lines, "docs", range(len(lines)))
    plain = files.take(documents, np.arange(len(lines)))
    assert plain == lines
    for before, after in zip(
        lines, files.take(documents, np.arange(len(lines)), np.full(len(lines), 2.5)), strict=True
    ):
        assert after.startswith(before.rstrip()[:-1])
        assert after.endswith(b" \r\n")
        assert json.loads(after) == {**json.loads(before), 'a "name"': 2.5}


def test_infinite_scores_are_null_in_json() -> None:
    files = open_documents([], "jsonl", score_column="p")
    documents = documents_module.Documents([b'{"text": "a"}'] * 2, "docs", range(2))
    found = files.take(documents, np.arange(2), np.array([math.inf, -math.inf]))
    assert found == [b'{"text": "a", "p": null}'] * 2


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a", "text"),
        ("a.txt.gz", "text"),
        ("a.jsonl", "jsonl"),
        ("a.JSON.xz", "jsonl"),
        ("dir.jsonl/a.gz", "text"),
        ("a.ndjson.bz2", "jsonl"),
        ("a.parquet", "parquet"),
        ("-", "text"),
    ],
)
def test_kinds_by_name(name: str, kind: str) -> None:
    assert kind_of(name) == kind


# --- bad documents --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("second", "message"),
    [
        (b"{", "docs:3: not JSON (column 2: "),
        (b"[1]", "docs:3: not a JSON object"),
        (b"[" * 100_000, "docs:3: not JSON that can be read"),
        (b'{"n": ' + b"9" * 5000 + b"}", "docs:3: not JSON that can be read"),
        (b'{"a": 1, "b": 2}', "docs:3: no column 'text'; it has a, b; choose with --column"),
        (b'{"text": 3}', "docs:3: column 'text' holds int, not text"),
        (b'{"text": ["a"]}', "docs:3: column 'text' holds list, not text"),
        (b'{"text": "\xff"}', "docs:3: not UTF-8 (byte 0xff); convert the file, or go on with --errors replace"),
        (b'{"text": "a", "score": 1}', "docs:3: has a column 'score' already; give the scores another name"),
    ],
)
def test_bad_json_lines(words_model: TextModel, second: bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "docs"
    path.write_bytes(b'{"text": "a"}\n\n' + second + b"\n")  # the blank line is left out, and counted
    files = open_documents([Named(path, "docs")], "jsonl", score_column="score")
    with pytest.raises(LmkitError) as refusal:
        gathered(scored_once(files, Scorer(words_model)))
    assert message in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_bytes_that_are_not_utf8_are_scored_as_replaced(words_model: TextModel, tmp_path: Path) -> None:
    expected = scores(words_model, ["the \ufffd miller"])
    raw = b"the \xff miller"
    array = pa.Array.from_buffers(
        pa.string(), 1, [None, pa.py_buffer(np.array([0, len(raw)], np.int32)), pa.py_buffer(raw)]
    )
    pq.write_table(pa.table({"text": array}), tmp_path / "parquet")
    (tmp_path / "text").write_bytes(raw + b"\n")
    (tmp_path / "jsonl").write_bytes(b'{"text": "' + raw + b'"}\n')
    for kind in ("text", "jsonl", "parquet"):
        named = [Named(tmp_path / kind, "docs")]
        found = gathered(scored_once(open_documents(named, kind, errors="replace"), Scorer(words_model)))
        np.testing.assert_array_equal(found.values, expected)
        with pytest.raises(LmkitError, match="docs:1: not UTF-8"):
            gathered(scored_once(open_documents(named, kind), Scorer(words_model)))


@pytest.mark.parametrize(
    ("column", "score_column", "message"),
    [
        ("body", None, "docs: no column 'body'; it has id, text; choose with --column"),
        ("id", None, "docs: column 'id' holds int64, not text"),
        ("text", "id", "docs: has a column 'id' already"),
    ],
)
def test_bad_parquet_columns(column: str, score_column: str | None, message: str, tmp_path: Path) -> None:
    path = write_as("parquet", ["a"], tmp_path)
    with pytest.raises(LmkitError, match=message):
        open_documents([Named(path, "docs")], "parquet", column=column, score_column=score_column)


def test_bad_parquet_files(tmp_path: Path) -> None:
    good = write_as("parquet", ["a"], tmp_path)
    (tmp_path / "cut").write_bytes(good.read_bytes()[:-9])
    pq.write_table(pa.table({"text": ["a"]}), tmp_path / "narrow")
    for name, message in (
        ("cut", "cut: not a parquet file, or damaged"),
        ("narrow", "narrow: has other columns than good"),
        ("missing", "missing: no such file"),
        (".", r"\.: is a directory"),
    ):
        with pytest.raises(LmkitError, match=message):
            open_documents([Named(good, "good"), Named(tmp_path / name, name)], "parquet")


def test_a_damaged_page_is_told(words_model: TextModel, tmp_path: Path) -> None:
    data = bytearray(write_as("parquet", ["some words of a text"] * 50, tmp_path).read_bytes())
    data[4:60] = b"\xff" * 56
    (tmp_path / "bad").write_bytes(data)
    files = open_documents([Named(tmp_path / "bad", "bad")], "parquet")
    with pytest.raises(LmkitError, match="bad: not a parquet file, or damaged"):
        gathered(scored_once(files, Scorer(words_model)))


def test_dictionary_and_large_strings_are_text(words_model: TextModel, tmp_path: Path) -> None:
    texts = ["a", "b", "a"]
    for kind in (pa.large_string(), pa.dictionary(pa.int32(), pa.string())):
        pq.write_table(pa.table({"text": pa.array(texts).cast(kind)}), tmp_path / "p")
        files = open_documents([Named(tmp_path / "p", "p")], "parquet")
        np.testing.assert_array_equal(
            gathered(scored_once(files, Scorer(words_model))).values, scores(words_model, texts)
        )
