"""Settings: what is written comes back; what is wrong is refused with its key, its value and a way out."""

from __future__ import annotations

import json
import math
import subprocess
import sys
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Optional

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lmkit.config import from_dict, override, read_toml, to_dict, to_toml
from lmkit.errors import LmkitError


@dataclass(frozen=True)
class Layer:
    width: int
    dropout: float = 0.1
    note: str | None = None


@dataclass(frozen=True)
class Model:
    first: Layer
    cell: Literal["lstm", "gru"] = "lstm"
    layers: tuple[Layer, ...] = ()
    tied: Optional[bool] = None  # noqa: UP045 (the old spelling is accepted, too)

    def __post_init__(self) -> None:
        if self.first.width == 13:
            raise ValueError("width 13 is unlucky; choose another")


@dataclass(frozen=True)
class Settings:
    model: Model
    seed: int = 1
    rate: float = 0.5
    name: str = "run"
    sizes: list[int] = field(default_factory=list)
    betas: tuple[float, float] = (0.9, 0.999)
    tags: tuple[str, ...] = ()
    extra: Layer | None = None
    derived: int = field(default=0, init=False)


MINIMAL: dict[str, Any] = {"model": {"first": {"width": 3}}}

texts = st.text(max_size=8)
numbers = st.floats(allow_nan=False)
layers = st.builds(Layer, st.integers(), numbers, st.none() | texts)
models = st.builds(
    Model,
    layers.filter(lambda layer: layer.width != 13),
    st.sampled_from(["lstm", "gru"]),
    st.lists(layers, max_size=2).map(tuple),
    st.sampled_from([None, True, False]),
)
whole = st.builds(
    Settings,
    models,
    st.integers(),
    numbers,
    texts,
    st.lists(st.integers(), max_size=3),
    st.tuples(numbers, numbers),
    st.lists(texts, max_size=3).map(tuple),
    st.none() | layers,
)


def refusal(table: dict[str, Any]) -> str:
    with pytest.raises(LmkitError) as caught:
        from_dict(Settings, table, where="x.toml")
    message = str(caught.value)
    assert message.startswith("x.toml: ")
    assert "\n" not in message
    return message


@settings(deadline=None, max_examples=60)
@given(whole)
def test_what_is_written_comes_back(value: Settings) -> None:
    assert from_dict(Settings, tomllib.loads(to_toml(value)), where="x") == value
    assert from_dict(Settings, to_dict(value), where="x") == value
    assert from_dict(Settings, json.loads(json.dumps(to_dict(value))), where="x") == value


@settings(deadline=None, max_examples=60)
@given(texts.map(str.strip))
def test_any_text_can_be_given_as_an_override(text: str) -> None:
    assert override({}, [f"name={json.dumps(text, ensure_ascii=False)}".replace("\x7f", "\\u007f")]) == {"name": text}


@settings(deadline=None, max_examples=60)
@given(st.text())
def test_no_assignment_does_more_than_assign(text: str) -> None:
    assert set(override({"other": 1}, [f"name={text}"])) == {"other", "name"}


def test_toml_reads_well() -> None:
    value = Settings(
        Model(Layer(3), layers=(Layer(1), Layer(2, note="last"))), name='a "b"\n\x7f\\', tags=("é",), rate=1e-05
    )
    assert to_toml(value) == (
        "seed = 1\n"
        "rate = 1e-05\n"
        'name = "a \\"b\\"\\n\\u007f\\\\"\n'
        "sizes = []\n"
        "betas = [0.9, 0.999]\n"
        'tags = ["é"]\n'
        "\n"
        "[model]\n"
        'cell = "lstm"\n'
        'layers = [{width = 1, dropout = 0.1}, {width = 2, dropout = 0.1, note = "last"}]\n'
        "\n"
        "[model.first]\n"
        "width = 3\n"
        "dropout = 0.1\n"
    )


def test_numbers_of_numpy_and_infinities_are_written() -> None:
    value = tomllib.loads(to_toml(Layer(2, np.float64(math.inf))))
    assert value == {"width": 2, "dropout": math.inf}
    assert math.isnan(tomllib.loads(to_toml(Layer(1, math.nan)))["dropout"])


def test_none_that_cannot_be_written_is_refused() -> None:
    @dataclass
    class Late:
        stop: int | None = 5

    with pytest.raises(ValueError, match="stop is None"):
        to_toml(Late(None))
    assert to_dict(Late(None)) == {"stop": None}


def test_defaults_and_whole_numbers_for_floats() -> None:
    value = from_dict(Settings, {**MINIMAL, "rate": 2, "betas": [0, 1], "extra": None}, where="x")
    assert value == Settings(Model(Layer(3)), rate=2.0, betas=(0.0, 1.0))
    assert isinstance(value.rate, float)
    assert isinstance(value.betas, tuple)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"sede": 1}, ["'sede'", "did you mean 'seed'"]),
        ({"zzz": 1}, ["'zzz'", "known are model, seed, rate"]),
        ({"derived": 1}, ["'derived'"]),
        ({"a\nb": 1}, ["'a\\nb'"]),
        ({"model": {"first": {"wdth": 3}}}, ["'model.first.wdth'", "'model.first.width'"]),
        ({"model": {}}, ["missing model.first"]),
        ({"model": 3}, ["model must be a table", "3"]),
        ({"seed": "7"}, ["seed must be a whole number", "'7'"]),
        ({"seed": 1.0}, ["seed must be a whole number", "1.0"]),
        ({"seed": True}, ["seed must be a whole number", "True"]),
        ({"seed": None}, ["seed must be a whole number", "None"]),
        ({"rate": False}, ["rate must be a number", "False"]),
        ({"rate": 10**400}, ["rate must be a number"]),
        ({"rate": {"a": 1}}, ["rate must be a number", "{'a': 1}"]),
        ({"name": 7}, ["name must be a string", "7"]),
        ({"name": None}, ["name must be a string"]),
        ({"sizes": 3}, ["sizes must be a list, each item a whole number", "3"]),
        ({"sizes": "12"}, ["sizes must be a list"]),
        ({"sizes": [1, "b"]}, ["sizes[1] must be a whole number", "'b'"]),
        ({"betas": [0.1]}, ["betas must be a list of 2 items"]),
        ({"model": {"first": {"width": 3}, "cell": "rnn"}}, ["model.cell must be one of 'lstm', 'gru'", "'rnn'"]),
        ({"model": {"first": {"width": 3}, "tied": 1}}, ["model.tied must be true or false", "1"]),
        ({"model": {"first": {"width": 3}, "layers": [{}]}}, ["missing model.layers[0].width"]),
        ({"model": {"first": {"width": 13}}}, ["model: width 13 is unlucky"]),
        ({"name": ["x" * 10**6]}, ["name must be"]),
    ],
)
def test_mistakes_are_named(change: dict[str, Any], words: list[str]) -> None:
    message = refusal({**MINIMAL, **change})
    assert all(word in message for word in words), message
    assert len(message) < 300


def test_all_missing_keys_are_named() -> None:
    assert "missing model" in refusal({})


def test_one_is_not_true_in_a_literal() -> None:
    @dataclass
    class Choice:
        n: Literal[1, 2]

    assert from_dict(Choice, {"n": 1}, where="x").n == 1
    with pytest.raises(LmkitError, match="n must be one of 1, 2, not True"):
        from_dict(Choice, {"n": True}, where="x")


@pytest.mark.parametrize("kind", [dict[str, int], "int | str", bytes, list])
def test_a_field_no_setting_can_have_is_a_programming_error(kind: Any) -> None:
    @dataclass
    class Odd:
        x: Any

    Odd.__annotations__["x"] = kind
    with pytest.raises(TypeError, match="a setting cannot be of type"):
        from_dict(Odd, {"x": {}}, where="x")


@pytest.mark.parametrize(
    ("assignment", "expected"),
    [
        ("seed=2", {"seed": 2}),
        ("seed = 2", {"seed": 2}),
        ("rate=1e-3", {"rate": 0.001}),
        ("flag=true", {"flag": True}),
        ("flag=True", {"flag": "True"}),
        ("name=run 7", {"name": "run 7"}),
        ('name="7"', {"name": "7"}),
        ("name=", {"name": ""}),
        ("name=a=b", {"name": "a=b"}),
        ("name=2024-01-01", {"name": "2024-01-01"}),
        ("name=1\nother = 2", {"name": "1\nother = 2"}),
        ("name=" + "[" * 5000, {"name": "[" * 5000}),
        ("sizes=[1, 2]", {"sizes": [1, 2]}),
        ("a.b.c=1", {"a": {"b": {"c": 1}}}),
        ("a={b = 1}", {"a": {"b": 1}}),
    ],
)
def test_values_are_toml_or_else_strings(assignment: str, expected: dict[str, Any]) -> None:
    assert override({}, [assignment]) == expected


def test_overrides_work_in_turn_on_a_copy() -> None:
    table = {"model": {"first": {"width": 1}}, "seed": 1}
    assert override(table, ["model.first.width=2", "model.cell=gru", "seed=3", "seed=4"]) == {
        "model": {"first": {"width": 2}, "cell": "gru"},
        "seed": 4,
    }
    assert table == {"model": {"first": {"width": 1}}, "seed": 1}


@pytest.mark.parametrize("assignment", ["seed", "=1", "a..b=1", ".a=1", "a.=1", "", " =1", "seed.x=1"])
def test_assignments_that_cannot_be_carried_out_are_refused(assignment: str) -> None:
    with pytest.raises(LmkitError) as caught:
        override({"seed": 1}, [assignment])
    assert repr(assignment) in str(caught.value)


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"a = 1\nb = = 2\n", "line 2"),
        (b"a = 1\na = 2\n", "line 2"),
        (b"a = '\xff'\n", "UTF-8"),
        (b"a = " + b"[" * 100_000, "nested too deeply"),
        (b"a = " + b"9" * 5000, "digits"),
        (b"a = '", "TOML"),
    ],
)
def test_a_damaged_toml_file_is_named(tmp_path: Path, content: bytes, word: str) -> None:
    path = tmp_path / "x.toml"
    path.write_bytes(content)
    with pytest.raises(LmkitError) as caught:
        read_toml(path)
    assert str(path) in str(caught.value)
    assert word in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_toml_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.toml"):
        with pytest.raises(LmkitError, match="cannot be read"):
            read_toml(path)
    (tmp_path / "x.toml").write_text("a = 1\n[b]\nc = 'é'\n", encoding="utf-8")
    assert read_toml(tmp_path / "x.toml") == {"a": 1, "b": {"c": "é"}}


def test_import_is_light() -> None:
    code = "import sys, lmkit.config; assert not {'torch', 'numpy'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
