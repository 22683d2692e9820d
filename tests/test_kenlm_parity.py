"""The same numbers as KenLM's `lmplz` and `query`, on files that those programs made (see golden/README.md)."""

import math
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from conftest import GOLDEN

from lmkit import NGramLM
from lmkit.ngram.arpa import read_arpa, write_arpa
from lmkit.ngram.ngram_lm import NGramConfig
from lmkit.text.corpus import learn_corpus, read_files
from lmkit.text.vocabulary import words_of

Entries = dict[str, tuple[float, float]]


def entries(path: Path) -> Entries:
    """n-gram -> (log10 probability, log10 back-off), read line by line, independently of lmkit's reader."""
    result = {}
    for line in path.read_bytes().split(b"\n"):
        fields = line.decode().split("\t")
        if len(fields) > 1:
            result[fields[1]] = (float(fields[0]), float(fields[2]) if len(fields) > 2 else 0.0)
    return result


def difference(a: Entries, b: Entries) -> float:
    return max(abs(x - y) for key in a for x, y in zip(a[key], b[key], strict=True))


@pytest.mark.parametrize(("name", "order"), [("story", 3), ("story", 5), ("sam", 3)])
def test_every_ngram_and_weight_of_lmplz(name: str, order: int, tmp_path: Path) -> None:
    model = NGramLM.train(GOLDEN / f"{name}.txt", order=order)
    with (tmp_path / "ours.arpa").open("wb") as file:
        write_arpa(model, file)
    ours, theirs = entries(tmp_path / "ours.arpa"), entries(GOLDEN / f"{name}.{order}.arpa")
    assert ours.keys() == theirs.keys()
    assert difference(ours, theirs) < 1e-6  # float32 on both sides


LIMITS: dict[str, dict[str, Any]] = {  # as lmplz's options that made golden/story.NAME.arpa
    "prune001": {"prune": (0, 0, 1)},
    "prune1": {"prune": (1,)},
    "nounigrams": {"interpolate_unigrams": False},
    "pad1000": {"vocab_pad": 1000},
    "limit": {},
}


@pytest.mark.parametrize("name", LIMITS)
def test_every_ngram_and_weight_of_a_limited_model(name: str, tmp_path: Path) -> None:
    tokenizer, corpus = learn_corpus(read_files([GOLDEN / "story.txt"]))
    allowed = words_of(GOLDEN / "story.limit.txt") if name == "limit" else None
    model = NGramLM.fit(corpus, tokenizer, NGramConfig(3, **LIMITS[name]), limit_vocabulary=allowed)
    with (tmp_path / "ours.arpa").open("wb") as file:
        write_arpa(model, file)
    ours, theirs = entries(tmp_path / "ours.arpa"), entries(GOLDEN / f"story.{name}.arpa")
    assert ours.keys() == theirs.keys()
    assert difference(ours, theirs) < 1e-6  # float32 on both sides


def test_discounts_of_lmplz() -> None:
    # "Statistics:" on lmplz's stderr, orders 1 to 5
    expected = [
        (0.577236, 1.20075, 1.84553),
        (0.820598, 0.997047, 2.4032),
        (0.84186, 1.10862, 2.71938),
        (0.915367, 1.42187, 2.08463),
        (0.824945, 1.81439, 3),
    ]
    notes = NGramLM.train(GOLDEN / "story.txt", order=5).model.notes
    np.testing.assert_allclose(notes["discounts"], expected, rtol=5e-6)
    assert notes["fallback"] == {}


def test_the_ngrams_that_lmplz_leaves_open_count_as_it_counts_them() -> None:
    # story.txt and three times a line with new words: the last n-grams in suffix order then have plain
    # counts of 3 and one left neighbour, which `lmplz -o 3` tells apart. Its "Statistics:"; `query` on heldout.txt
    story = (GOLDEN / "story.txt").read_text(encoding="utf-8").split("\n")[:-1]
    model = NGramLM.train([*story, *["the miller bought a zebra crossing ."] * 3], order=3)
    expected = [(0.584, 1.124, 1.92185), (0.822951, 0.902732, 2.45137), (0.710407, 0.96769, 2.81667)]
    np.testing.assert_allclose(model.model.notes["discounts"], expected, rtol=5e-6)
    report = model.evaluate(GOLDEN / "heldout.txt")
    assert report.perplexity == pytest.approx(15.945263016023311, rel=1e-6)
    assert report.perplexity_excluding_oov == pytest.approx(13.919582209509775, rel=1e-6)


def test_fallback_is_told_with_its_reason() -> None:
    told: list[str] = []
    model = NGramLM.train(GOLDEN / "sam.txt", order=3, say=told.append)
    assert model.model.notes["fallback"].keys() == {"2", "3"}
    assert len(told) == 2
    assert "fixed discounts 0.5, 1.0, 1.5" in told[0]


@pytest.mark.parametrize(
    ("order", "including", "excluding"),
    [(3, 15.696126346848637, 13.720347373264845), (5, 15.891529285156762, 13.939489456792776)],
)
def test_perplexities_of_query(order: int, including: float, excluding: float) -> None:
    trained = NGramLM.train(GOLDEN / "story.txt", order=order)
    read = read_arpa(GOLDEN / f"story.{order}.arpa")
    for model in (trained, read):
        report = model.evaluate(GOLDEN / "heldout.txt")
        assert report.perplexity == pytest.approx(including, rel=1e-6)
        assert report.perplexity_excluding_oov == pytest.approx(excluding, rel=1e-6)
        assert (report.oov, report.events) == (2, 58)


@pytest.mark.parametrize("order", [3, 5])
def test_every_word_of_query(order: int) -> None:
    text = (GOLDEN / f"query.{order}.txt").read_text(encoding="utf-8")
    fields = [f for f in text.split("Perplexity")[0].replace("\t", "\n").split("\n") if "=" in f]
    lengths = [int(f.split(" ")[1]) for f in fields]
    scores = [float(f.split(" ")[2]) for f in fields]
    model = read_arpa(GOLDEN / f"story.{order}.arpa")
    log_probs, matched = model.model.corpus_detail(model.encode(GOLDEN / "heldout.txt"))
    np.testing.assert_allclose(log_probs / math.log(10), scores, atol=2e-6)
    assert matched is not None
    assert matched.tolist() == lengths


# perplexities of `query` for models of `lmplz` on Multi30k, not shipped (research, non-commercial): train.en and
# test_2016_flickr.en in the folder that LMKIT_MULTI30K names
MULTI30K = [
    (2, 64.17696867974045, 54.498338860789154),
    (3, 53.953245202455506, 45.68509317945221),
    (5, 52.64773702851432, 44.55836688620243),
]


@pytest.mark.parametrize(("order", "including", "excluding"), MULTI30K)
def test_multi30k(order: int, including: float, excluding: float) -> None:
    folder = Path(os.environ.get("LMKIT_MULTI30K", "no such folder"))
    if not folder.is_dir():
        pytest.skip("no Multi30k here; LMKIT_MULTI30K names its folder")
    model = NGramLM.train(folder / "train.en.gz", order=order)
    report = model.evaluate(folder / "test_2016_flickr.en.gz")
    assert report.perplexity == pytest.approx(including, rel=1e-6)
    assert report.perplexity_excluding_oov == pytest.approx(excluding, rel=1e-6)
    assert (report.oov, report.events) == (235, 12877)
