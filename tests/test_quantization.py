"""Quantised models: how far a value may move, what a model still answers, and the command."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from conftest import GOLDEN
from test_cli import lmkit, ok, refused

import lmkit as face
from lmkit import LmkitError, NGramLM
from lmkit.ngram import backoff
from lmkit.ngram.arpa import read_arpa, write_arpa
from lmkit.ngram.quantization import QuantizedArray, encode, make_codebook, quantize
from lmkit.storage import map_arrays, write_arrays
from lmkit.text_model import TextModel

DEMO = Path(__file__).parent.parent / "data" / "demo"
TEST = DEMO / "test.en"
SMOOTHINGS = ["modified-kneser-ney", "add-k", "mle"]


def quantized(model: TextModel, bits: int = 8) -> TextModel:
    assert isinstance(model.model, NGramLM)
    return TextModel(model.model.quantize(bits), model.tokenizer, model.metadata)


@pytest.fixture(scope="module")
def demo() -> list[str]:
    """Text with thousands of different probabilities; the story has so few that their codes are exact."""
    return (DEMO / "train.en").read_text(encoding="utf-8").splitlines()[:3000]


@pytest.fixture(scope="module")
def model(demo: list[str]) -> TextModel:
    return NGramLM.train(demo, order=3)


# --- codebooks --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("shape", ["normal", "zipfian", "ties"])
def test_no_value_moves_further_than_its_bin_is_wide(shape: str, bits: int) -> None:
    rng = np.random.default_rng(len(shape))
    size, bins = 200_000, 2**bits - 2
    drawn = {
        "normal": rng.normal(-4, 2, size),
        "zipfian": -np.log(rng.zipf(1.3, size)),
        "ties": rng.normal(-4, 2, size),
    }
    values = drawn[shape].astype(np.float32)
    if shape == "ties":
        values = values.round(1)
    values = values[values != 0]
    codebook = make_codebook(values, 2**bits)
    moved = np.abs(codebook[encode(values, codebook)] - values)
    # the bins, cut anew: each has the same number of places in the sorted order
    order = np.argsort(values)
    edges = np.arange(bins + 1) * len(values) // bins
    low, high = values[order][edges[:-1]], values[order][edges[1:] - 1]
    width = np.empty_like(values)
    width[order] = np.repeat(high - low, np.diff(edges))
    assert (moved <= width + np.spacing(np.abs(values))).all()
    assert len(np.unique(codebook[encode(values, codebook)])) > min(bins, len(np.unique(values))) / 2


def test_zero_and_minus_infinity_stay_what_they_are() -> None:
    values = np.concatenate([np.random.default_rng(0).normal(0, 1e-3, 5000), [0.0, -np.inf, 0.0]])
    codebook = make_codebook(values, 256)
    decoded = codebook[encode(values, codebook)]
    assert decoded[-3:].tolist() == [0.0, -np.inf, 0.0]
    assert (decoded[:-3] != 0).all()
    assert np.isfinite(decoded[:-3]).all()


@pytest.mark.parametrize("values", [[], [0.0], [-np.inf, -np.inf], [-1.5], list(np.linspace(-9, -1, 254))])
def test_few_different_values_are_exact(values: list[float]) -> None:
    array = np.array(values * 3, np.float64)
    codebook = make_codebook(array, 256)
    np.testing.assert_array_equal(codebook[encode(array, codebook)], array)


def test_a_quantised_array_reads_like_an_array() -> None:
    rng = np.random.default_rng(1)
    codes = rng.integers(0, 256, 50).astype(np.uint8)
    codebook = rng.normal(size=(3, 256)).astype(np.float32)
    array = QuantizedArray(codes, codebook, np.array([10, 10, 50]))
    plain = np.array([codebook[0 if i < 10 else 2, code] for i, code in enumerate(codes)])
    np.testing.assert_array_equal(np.asarray(array), plain)
    assert array[12] == plain[12]
    for index in (slice(5, 20), slice(None), slice(40, None, 3), np.array([49, 0, 10, 9]), np.zeros(0, np.int64)):
        np.testing.assert_array_equal(array[index], plain[index])
    assert (len(array), array.dtype, array.ndim, array.bits) == (50, np.float32, 1, 8)
    for wrong in ({"codes": codes[1:]}, {"codes": codes.astype(np.int8)}, {"codebook": codebook[:, 1:]}):
        with pytest.raises(ValueError, match="codes"):
            replace(array, **wrong)


# --- models -----------------------------------------------------------------------------------------------------------


def test_the_price_on_new_text_is_small(demo: list[str]) -> None:
    for order in (1, 2, 4):
        plain = NGramLM.train(demo, order=order)
        perplexity = plain.perplexity(TEST)
        assert quantized(plain).perplexity(TEST) == pytest.approx(perplexity, rel=0.01)
        assert quantized(plain, 16).perplexity(TEST) == pytest.approx(perplexity, rel=1e-5)


@pytest.mark.skipif("LMKIT_MULTI30K" not in os.environ, reason="set LMKIT_MULTI30K to the folder of the text")
def test_the_price_on_multi30k_is_small() -> None:
    folder = Path(os.environ["LMKIT_MULTI30K"])
    plain = NGramLM.train(folder / "train.en.gz", order=5)
    test = plain.encode(folder / "test_2016_flickr.en.gz")
    small = quantized(plain)
    # KenLM 4cb443e: build_binary -q 8 -b 8 trie, then query; its bins are ours, but for unigrams, which it leaves alone
    assert small.perplexity(test) == pytest.approx(52.51501338677611, rel=1e-3)
    log_sum = small.model.mean_log_sum(test, sample=100_000)  # type: ignore[attr-defined]
    assert small.perplexity(test) * np.exp(log_sum) == pytest.approx(plain.perplexity(test), rel=0.005)


@pytest.mark.parametrize("smoothing", SMOOTHINGS)
@pytest.mark.parametrize("order", [1, 3])
def test_scores_come_from_the_decoded_table(order: int, smoothing: Any, story: list[str], tmp_path: Path) -> None:
    small = quantized(NGramLM.train(story, order=order, smoothing=smoothing))
    plain = small.model.table.decoded()  # type: ignore[attr-defined]
    assert all(type(array) is np.ndarray for array in (plain.log_probs, plain.backoffs))
    decoded = TextModel(NGramLM(plain, smoothing=smoothing), small.tokenizer)
    small.save(tmp_path / "small")
    loaded = face.load(tmp_path / "small", verify=True)
    lines = [*story[:20], "the dragon", ""]
    for one in (small, loaded):
        assert one.score_lines(lines) == decoded.score_lines(lines)
        assert one.generate("the", num=3, seed=4) == decoded.generate("the", num=3, seed=4)
        for context in ([], ["the"], ["the", "miller"], ["dragon", "the"]):
            assert one.probability("miller", context) == decoded.probability("miller", context)
    assert loaded.model.settings()["bits"] == 8
    assert loaded.evaluate(["the"]).signature.split("|")[-2] == "quantised:8"


def test_the_impossible_stays_impossible(story: list[str]) -> None:
    small = quantized(NGramLM.train(story, order=2, smoothing="mle"))
    assert small.probability("miller", ["miller"]) == 0
    assert small.probability("<s>", ["the"]) == 0


def test_compiled_scores_are_the_same(model: TextModel, story: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    small = quantized(model)
    plain = small.score_lines(story)
    monkeypatch.setattr(backoff, "LARGE", 0)
    assert small.score_lines(story) == pytest.approx(plain, rel=1e-12)


def test_a_folder_holds_a_byte_a_value(story: list[str], tmp_path: Path) -> None:
    model = NGramLM.train(story, order=5)
    small = quantized(model)
    small.save(tmp_path / "small")
    arrays = map_arrays(tmp_path / "small" / "model.safetensors")
    types = {name: str(array.dtype) for name, array in arrays.items()}
    assert types == {
        "words": "uint16",
        "starts": "int32",
        "log_probs": "uint8",
        "backoffs": "uint8",
        "log_probs_codebook": "float32",
        "backoffs_codebook": "float32",
    }
    nodes, below_top = len(arrays["words"]), len(arrays["backoffs"])
    codebooks = (5 + 4) * 256 * 4
    assert small.model.table.nbytes == 3 * nodes + 5 * below_top + 4 + codebooks  # type: ignore[attr-defined]
    assert model.model.table.nbytes == 8 * nodes + 8 * below_top + 4  # type: ignore[attr-defined]


def test_export_to_arpa(model: TextModel, story: list[str], tmp_path: Path) -> None:
    small = quantized(model)
    with open(tmp_path / "small.arpa", "wb") as file:
        write_arpa(small, file)
    again = read_arpa(tmp_path / "small.arpa")
    assert again.score_lines(story) == pytest.approx(small.score_lines(story), rel=1e-6)


def test_an_arpa_file_is_quantised(story: list[str]) -> None:
    model = read_arpa(GOLDEN / "story.3.arpa")
    assert quantized(model).perplexity(story) == pytest.approx(model.perplexity(story), rel=0.01)


def test_how_far_sums_are_from_one(model: TextModel, demo: list[str]) -> None:
    corpus = model.encode(demo[:1])
    assert isinstance(model.model, NGramLM)
    assert model.model.mean_log_sum(corpus) == pytest.approx(0, abs=1e-6)
    small = quantized(model)
    tokens = [*dict.fromkeys(w for text in demo for w in text.split()), "<unk>", "</s>"]
    sums = []
    for line in demo[:1]:
        words = ["<s>", *line.split()]
        for i in range(1, len(words) + 1):
            history = words[max(i - 2, 0) : i]
            sums.append(np.log(sum(small.probability(token, history) for token in tokens)))
    assert np.std(sums) > 1e-4
    assert small.model.mean_log_sum(corpus) == pytest.approx(np.mean(sums), rel=1e-5)  # type: ignore[attr-defined]


# --- mistakes ---------------------------------------------------------------------------------------------------------


def test_what_cannot_be_quantised(model: TextModel) -> None:
    assert isinstance(model.model, NGramLM)
    with pytest.raises(LmkitError, match="7 bits: codes have 8 or 16 bits"):
        model.model.quantize(7)
    with pytest.raises(LmkitError, match="quantised to 16 bits already"):
        model.model.quantize(16).quantize(8)


def _without_codebook(arrays: dict[str, Any]) -> None:
    del arrays["log_probs_codebook"]


def _short_codebook(arrays: dict[str, Any]) -> None:
    arrays["backoffs_codebook"] = arrays["backoffs_codebook"][:, :200]


def _positive(arrays: dict[str, Any]) -> None:
    arrays["log_probs_codebook"] = np.full_like(arrays["log_probs_codebook"], 1)


def _other_codes(arrays: dict[str, Any]) -> None:
    arrays["log_probs"] = arrays["log_probs"].astype(np.uint16)


@pytest.mark.parametrize("damage", [_without_codebook, _short_codebook, _positive, _other_codes])
def test_damaged_folders_are_refused(damage: Any, model: TextModel, tmp_path: Path) -> None:
    small = quantized(model)
    assert isinstance(small.model, NGramLM)
    (tmp_path / "right").mkdir()
    small.model.save(tmp_path / "right")
    arrays = dict(map_arrays(tmp_path / "right" / "model.safetensors"))
    damage(arrays)
    (tmp_path / "wrong").mkdir()
    write_arrays(tmp_path / "wrong" / "model.safetensors", arrays)
    with pytest.raises(LmkitError, match=r"not the model that config\.json describes"):
        NGramLM.load(tmp_path / "wrong", small.model.settings(), small.model.vocabulary_size)


def test_settings_must_state_the_bits(model: TextModel, tmp_path: Path) -> None:
    small = quantized(model)
    small.model.save(tmp_path)
    for bits in (None, 16):
        with pytest.raises(LmkitError, match="number of bits"):
            NGramLM.load(tmp_path, {**small.model.settings(), "bits": bits}, small.model.vocabulary_size)


# --- the command ------------------------------------------------------------------------------------------------------


def test_the_command_reports_and_records_the_price(tmp_path: Path) -> None:
    ok("train", "ngram", "--text", DEMO / "train.en", "--order", 3, "--out", tmp_path / "m")
    done = lmkit("quantize", tmp_path / "m", "--out", tmp_path / "q", "--text", TEST)
    assert (done.returncode, done.stdout) == (0, b""), done.stderr
    price, scaled, size = done.stderr.decode().splitlines()
    reports = json.loads(ok("evaluate", tmp_path / "m", tmp_path / "q", "--text", TEST, "--json"))
    before, after = (r["perplexity"] for r in reports)
    change = f"perplexity {before:.4f} before, {after:.4f} ({after / before - 1:+.3%}) after quantisation"
    assert price == f"lmkit: {change}"
    assert "scaled to the sums of before" in scaled
    assert f"saved in {tmp_path / 'q'}" in size
    facts = json.loads(ok("inspect", tmp_path / "q", "--verify", "--json"))
    assert facts["figures"][0].startswith(change)
    assert facts["figures"][0].endswith(f"(on {TEST}; {reports[0]['signature']})")
    assert (facts["bits"], facts["made_from"]) == (8, str(tmp_path / "m"))
    assert change in (tmp_path / "q" / "README.md").read_text(encoding="utf-8")


def test_the_command_refuses(tmp_path: Path) -> None:
    model = GOLDEN / "story.3.arpa"
    ok("quantize", model, "--bits", 16, "--out", tmp_path / "q")
    before = sorted(tmp_path.iterdir())
    message = refused("quantize", tmp_path / "q", "--out", tmp_path / "again")
    assert "quantised to 16 bits already; quantise the one it came from" in message
    assert "'7' is not one of '8', '16'" in refused("quantize", model, "--bits", 7, "--out", tmp_path / "x", code=2)
    assert "q" in refused("quantize", model, "--out", tmp_path / "q")
    assert "nowhere" in refused("quantize", model, "--out", tmp_path / "x", "--text", tmp_path / "nowhere")
    (tmp_path / "empty").write_bytes(b"")
    assert "empty" in refused("quantize", model, "--out", tmp_path / "x", "--text", tmp_path / "empty")
    assert sorted(tmp_path.iterdir()) == sorted([*before, tmp_path / "empty"])


def test_quantize_gives_a_table_of_the_same_ngrams(model: TextModel) -> None:
    assert isinstance(model.model, NGramLM)
    table = model.model.table
    small = quantize(table)
    assert small.sizes == table.sizes
    np.testing.assert_array_equal(small.words, table.words)
    np.testing.assert_array_equal(small.starts, table.starts)
    small.check()
