"""The library as people use it: text in, numbers and text out, and one line for each mistake."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import lmkit
from lmkit import LmkitError, NGramLM, TextModel

LINES = ["a b c", "b c a", "a c"]


@pytest.fixture(scope="module")
def model() -> TextModel:
    return NGramLM.train(LINES, order=3)


def mistakes(model: TextModel) -> dict[str, Any]:
    return {
        "one string where a list of lines is wanted": lambda: NGramLM.train("a b"),  # type: ignore[arg-type]
        "bytes where a string is wanted": lambda: NGramLM.train([b"a"]),  # type: ignore[list-item]
        "the text is empty": lambda: NGramLM.train([]),
        "the order of an n-gram model is 1 to 100": lambda: NGramLM.train(LINES, order=0),
        "unknown smoothing 'nope'; known are": lambda: NGramLM.train(LINES, smoothing="nope"),  # type: ignore[arg-type]
        "k must be positive": lambda: NGramLM.train(LINES, smoothing="add-k", k=0),
        "unknown tokenizer 'nope'; known are": lambda: NGramLM.train(LINES, tokenizer="nope"),
        "nope: no such file": lambda: NGramLM.train(Path("nope")),
        "holds a line feed": lambda: model.score("a\nb"),
        "it has no perplexity": lambda: model.perplexity([]),
        "one string; give its words, as \\['a', 'b'\\]": lambda: model.probability("c", "a b"),
        "base 1: logarithms need": lambda: model.score("a", base=1),
        "num 0": lambda: model.generate(num=0),
        "temperature is -1": lambda: model.generate(temperature=-1),
        "top_p is 2": lambda: model.generate(top_p=2),
        "the prompt holds a line feed": lambda: model.generate("a\nb"),
        "no such model folder": lambda: lmkit.load("nope"),
    }


@pytest.mark.parametrize("message", list(mistakes(None)))  # type: ignore[arg-type]
def test_every_mistake_gives_one_line(model: TextModel, message: str) -> None:
    with pytest.raises(LmkitError, match=message) as error:
        mistakes(model)[message]()
    assert "\n" not in str(error.value)


def test_scores_in_other_bases(model: TextModel) -> None:
    nats = model.score("a b")
    assert model.score("a b", base=2) == pytest.approx(nats / 0.6931471805599453)
    assert model.score_lines(["a b", "c"], base=2) == pytest.approx([model.score(s, base=2) for s in ("a b", "c")])


def test_beam_search_finds_the_likeliest_sentence(model: TextModel) -> None:
    best = model.generate(num=1, beam=50, max_length=6)[0]
    alternatives = model.generate(num=200, seed=0, max_length=6)
    assert model.score(best) >= max(model.score(s) for s in alternatives) - 1e-9


def test_a_prompt_is_kept_and_its_unknown_words_are_told(model: TextModel) -> None:
    assert all(text.startswith("b c") for text in model.generate("b c", num=5, seed=2))
    assert model.unknown_words("a zebra b yak") == ["zebra", "yak"]


def test_a_no_break_space_is_part_of_a_word(model: TextModel) -> None:
    assert model.unknown_words("a\u00a0b c") == ["a\u00a0b"]


def test_beam_search_returns_only_sentences_that_exist() -> None:
    certain = NGramLM.train(["a b"], order=3, smoothing="mle")
    assert certain.generate(num=5, beam=5) == ["a b"]
    with pytest.raises(LmkitError, match="nothing can follow the prompt 'b b'"):
        certain.generate("b b")


def test_a_corpus_of_another_vocabulary_is_refused(model: TextModel) -> None:
    foreign = NGramLM.train([" ".join(f"w{i}" for i in range(50))]).encode(["w40 w41"])
    with pytest.raises(LmkitError, match="encode it with the model's tokenizer"):
        model.evaluate(foreign)


def values() -> Iterator[Any]:
    yield from (None, True, -1, 0, 10**30, 1e308, "x", "", [], {}, [1, 2], {"a": 1}, "../../etc/passwd", 2**31, 3.5)


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in inner:
        yield (*path, key)
        yield from places(child, (*path, key))


def test_a_hostile_config_gives_a_model_or_one_line(model: TextModel, tmp_path: Path) -> None:
    model.save(tmp_path / "m")
    file = tmp_path / "m" / "config.json"
    config = json.loads(file.read_text())
    refused = 0
    for place in places(config):
        for value in values():
            changed = copy.deepcopy(config)
            parent = changed
            for key in place[:-1]:
                parent = parent[key]
            parent[place[-1]] = value
            file.write_text(json.dumps(changed))
            try:
                loaded = lmkit.load(tmp_path / "m")
                loaded.perplexity(["a b"])
                loaded.probability("a", ["b"])
                assert loaded.card()
            except LmkitError as error:
                refused += "\n" not in str(error)
    assert refused > 200


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("words", lambda a: a.astype("int64")),
        ("words", lambda a: a.reshape(1, -1)),
        ("words", lambda a: a[:-1]),
        ("words", lambda a: a + 100),
        ("words", lambda a: a - 100),
        ("starts", lambda a: a[::-1].copy()),
        ("starts", lambda a: a + 1),
        ("starts", lambda a: a.astype("float32")),
        ("starts", lambda a: np.where(np.arange(len(a)) < 5, a, a[-1]).astype(a.dtype)),  # children of another level
        ("starts", lambda a: np.where(np.arange(len(a)) % 9 == 5, 2**31 - 1, a).astype(a.dtype)),
        ("log_probs", lambda a: a.astype("float64")),
        ("backoffs", lambda a: a[1:]),
        ("words", lambda a: a * 0),
        ("log_probs", lambda a: np.full_like(a, 5)),
        ("log_probs", lambda a: np.full_like(a, np.nan)),
    ],
)
def test_hostile_arrays_never_reach_the_look_up(model: TextModel, tmp_path: Path, name: str, change: Any) -> None:
    from lmkit.storage import manifest, map_arrays, write_arrays

    model.save(tmp_path / "m")
    path = tmp_path / "m" / "model.safetensors"
    arrays = {key: value.copy() for key, value in map_arrays(path).items()}
    path.unlink()
    write_arrays(path, {**arrays, name: change(arrays[name])})
    config = json.loads((tmp_path / "m" / "config.json").read_text())
    config["files"] = manifest(tmp_path / "m", config["files"])
    (tmp_path / "m" / "config.json").write_text(json.dumps(config))
    with pytest.raises(LmkitError, match="not the model that"):
        lmkit.load(tmp_path / "m")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(("backs_off", v) for v in (0, None, "x", [], False)),
        *(("log_unseen", v) for v in (1e308, 1e30, True, -1, None)),
        *(("order", v) for v in (7, None, "3")),
        *(("smoothing", v) for v in ("mle", "add-k", "nope", None)),
    ],
)
def test_settings_that_would_change_the_numbers_are_refused(
    model: TextModel, tmp_path: Path, key: str, value: Any
) -> None:
    model.save(tmp_path / "m")
    file = tmp_path / "m" / "config.json"
    config = json.loads(file.read_text())
    config["settings"][key] = value
    file.write_text(json.dumps(config))
    with pytest.raises(LmkitError, match="not the model that"):
        lmkit.load(tmp_path / "m")
