"""Model folders whose config.json asks for what cannot be: one line that names the file, never a crash or a wait."""

from __future__ import annotations

import copy
import json
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from translators import ENGLISH, GERMAN, learned

import lmkit
from lmkit import LmkitError, TextModel, Translator
from lmkit.config import from_dict
from lmkit.registry import MODELS, TRANSLATORS, model_class, translator_class

SIZES = {"embedding": 8, "hidden": 8, "encoder": 4, "readout": 8, "attention": 5, "features": 6, "size": 8, "heads": 2}
MORE: dict[str, dict[str, Any]] = {
    "char-cnn": {"characters": 3, "filters": [2, 3]},
    "bahdanau": {"source_embedding": "characters", "spelling": {"characters": 3, "filters": [2, 3], "longest": 4}},
    "transformer": {"key_value_heads": 1, "feedforward_size": 8, "positions": "alibi"},
    "transformer-nmt": {"key_value_heads": 2, "feedforward_size": 8, "positions": "learned", "length": 64},
    "gated-cnn": {"bottleneck": 4},
    "lstm": {"tied": False, "cutoffs": [9]},
}
KINDS = [kind for kind in (*MODELS, *TRANSLATORS) if kind not in ("mixture", "ngram")]
VALUES = (None, True, -1, 0, 7, 2**22, 10**30, 3.5, "x", [1] * 5000, [3, 2**40], {"a": 1})


def saved(kind: str, folder: Path, **settings: Any) -> dict[str, Any]:
    """A small model of a kind in a folder, with some settings of its own; its config."""
    found: Any = translator_class(kind) if kind in TRANSLATORS else model_class(kind)
    names = {field for field in found.Config.__dataclass_fields__ if field in SIZES}
    layers = {name: 1 for name in found.Config.__dataclass_fields__ if name.endswith("layers")}
    config = from_dict(
        found.Config, {**{n: SIZES[n] for n in names}, **layers, **MORE.get(kind, {}), **settings}, where="test"
    )
    source, target = learned(GERMAN), learned(ENGLISH)
    if kind in TRANSLATORS:
        Translator(found.build(config, source.vocabulary, target.vocabulary).eval(), source, target).save(folder)
    else:
        TextModel(found.build(config, target.vocabulary).eval(), target).save(folder)
    result: dict[str, Any] = json.loads((folder / "config.json").read_text())
    return result


def used(folder: Path) -> None:
    """Loads a model and asks it for something."""
    model = lmkit.load(folder)
    if isinstance(model, Translator):
        assert len(model.score(GERMAN[:1], ENGLISH[:1])) == 1
    else:
        assert len(model.score_lines(ENGLISH[:1])) == 1
    assert model.card()


def places(table: dict[str, Any], path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for key, value in table.items():
        yield (*path, key)
        if isinstance(value, dict):
            yield from places(value, (*path, key))


def changed(config: dict[str, Any], place: tuple[str, ...], value: Any) -> str:
    result = copy.deepcopy(config)
    table = result
    for key in place[:-1]:
        table = table[key]
    table[place[-1]] = value
    return json.dumps(result)


@pytest.mark.parametrize("kind", KINDS)
def test_settings_of_every_kind_give_a_model_or_one_line(kind: str, tmp_path: Path) -> None:
    config = saved(kind, tmp_path / "m")
    told = []
    used(tmp_path / "m")
    tracemalloc.start()
    for place in places(config["settings"], ("settings",)):
        for value in VALUES:
            (tmp_path / "m/config.json").write_text(changed(config, place, value))
            try:
                used(tmp_path / "m")
            except LmkitError as error:
                told.append(str(error))
    assert tracemalloc.get_traced_memory()[1] < 1 << 28
    tracemalloc.stop()
    assert not [
        line
        for line in told
        if "\n" in line or len(line) > 500 or ("config.json" not in line and "model.safetensors" not in line)
    ]
    assert len(told) > 5 * sum(1 for _ in places(config["settings"]))


@pytest.mark.parametrize(
    ("kind", "settings"),
    [
        *(("transformer", {"positions": name, "length": 5_000_000}) for name in ("rotary", "alibi", "none")),
        ("transformer-nmt", {"positions": "sinusoidal", "length": 5_000_000}),
        ("conv-seq2seq", {"positions": "none", "length": 5_000_000}),
        ("char-cnn", {"longest": 5_000_000}),
        ("bahdanau", {"spelling": {**MORE["bahdanau"]["spelling"], "longest": 5_000_000}}),
    ],
)
def test_a_bound_that_sizes_no_tensor_may_be_any_number(kind: str, settings: dict[str, Any], tmp_path: Path) -> None:
    saved(kind, tmp_path / "m", **settings)
    used(tmp_path / "m")


def test_a_length_sizes_the_positions_that_are_learned(tmp_path: Path) -> None:
    config = saved("transformer-nmt", tmp_path / "m")
    (tmp_path / "m/config.json").write_text(changed(config, ("settings", "length"), 5_000_000))
    with pytest.raises(LmkitError, match=r"config\.json: length is 5000000, which is more than model\.safetensors has"):
        lmkit.load(tmp_path / "m")


@pytest.mark.parametrize("kind", ["transformer", "transformer-nmt"])
def test_no_heads_are_none(kind: str, tmp_path: Path) -> None:
    config = saved(kind, tmp_path / "m")
    (tmp_path / "m/config.json").write_text(changed(config, ("settings", "key_value_heads"), 0))
    with pytest.raises(LmkitError, match=r"config\.json: .*key_value_heads.* at least 1"):
        lmkit.load(tmp_path / "m")


@pytest.mark.parametrize(
    ("value", "told"), [(-1, "format is -1"), (0, "format is 0"), (True, "format is True"), (2, "newer")]
)
def test_a_format_is_a_number_from_one_on(value: object, told: str, tmp_path: Path) -> None:
    config = saved("rnn", tmp_path / "m")
    (tmp_path / "m/config.json").write_text(changed(config, ("format",), value))
    with pytest.raises(LmkitError, match=rf"config\.json: .*{told}"):
        lmkit.load(tmp_path / "m")


def test_what_does_not_fit_is_named(tmp_path: Path) -> None:
    """A size, a number of layers and tensors that are not those of the file; no run was there to resume."""
    config = saved("transformer-nmt", tmp_path / "m")
    for key, value, told in [
        (
            "encoder_layers",
            10**9,
            r"config\.json: encoder_layers is 1000000000, which is more than model\.safetensors has",
        ),
        ("encoder_layers", 2, r"model\.safetensors: has no tensor encoder\.blocks\.1"),
        ("feedforward_size", 2**21, r"model\.safetensors: .* is float32 \(8, 8\), not float32 \(2097152, 8\)"),
        ("size", 10**15, r"config\.json: size is 1000000000000000"),
    ]:
        (tmp_path / "m/config.json").write_text(changed(config, ("settings", key), value))
        with pytest.raises(LmkitError, match=told) as caught:
            lmkit.load(tmp_path / "m")
        assert "resume" not in str(caught.value)
        assert "restore" in str(caught.value)
