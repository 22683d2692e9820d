"""Settings: dataclasses to and from TOML, and `key=value` overrides.

A settings class is a dataclass whose fields are `bool`, `int`, `float`, `str`, `Literal[...]`, `X | None`,
lists and tuples of these, and other such dataclasses. Its TOML is a table of the same shape. A key that the
table leaves out keeps its default; so `None`, which TOML lacks, is written by leaving the key out.

    table = override(read_toml("recipe.toml"), ["model.layers=2"])
    settings = from_dict(Settings, table, where="recipe.toml")
"""

from __future__ import annotations

import copy
import dataclasses
import datetime
import difflib
import json
import os
import reprlib
import sys
import tomllib
import types
import typing
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar

from lmkit.errors import LmkitError

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T", bound="DataclassInstance")

_NAMES = {
    bool: "true or false",
    int: "a whole number such as 1",
    float: "a number such as 0.1",
    str: 'a string such as "a"',
}


def from_dict(cls: type[T], table: Mapping[str, Any], *, where: str) -> T:
    """Build a settings object from a table.

    Nothing is converted but an `int` where a `float` is wanted, and a list where a tuple is.

    Args:
        cls: the settings class.
        table: its fields by name; nested classes are nested tables.
        where: the file or option that the table comes from, for the message.

    Raises:
        LmkitError: for an unknown key (naming the nearest known one), a wrong type, a missing key, or values
            that the class itself refuses with a `ValueError`.
        TypeError: for a field of a type that settings cannot have.
    """
    return _build(cls, table, where, "")


def to_dict(settings: DataclassInstance) -> dict[str, Any]:
    """Return the settings as plain values, ready for JSON: tuples as lists, nested settings as dictionaries."""
    return {field.name: _plain(value) for field, value in _items(settings)}


def to_toml(settings: DataclassInstance) -> str:
    """Return the settings as TOML, fields in their order and nested tables last.

    Raises:
        ValueError: for a `None` that is not the default of its field: leaving the key out would change it.
    """
    return "\n".join(_toml_tables(settings, ""))


def read_toml(path: str | os.PathLike[str]) -> dict[str, Any]:
    """Read a TOML file.

    Raises:
        LmkitError: if it cannot be read or is not TOML; the message names the line.
    """
    try:
        with open(path, "rb") as file:
            return tomllib.load(file)
    except OSError as error:
        raise LmkitError(f"{path}: cannot be read ({error.strerror}); check the path") from error
    except UnicodeDecodeError as error:
        raise LmkitError(f"{path}: is not UTF-8 at byte {error.start}; save it as UTF-8") from error
    except RecursionError as error:
        raise LmkitError(f"{path}: is nested too deeply; flatten it") from error
    except ValueError as error:
        raise LmkitError(f"{path}: is not TOML: {error}; correct it there") from error


def override(table: Mapping[str, Any], assignments: Iterable[str]) -> dict[str, Any]:
    """Return a copy of the table with assignments such as `model.layers=2` carried out in turn.

    What stands right of the first `=` is read as TOML or, if it is none, taken as a string as it is: `name=run 7`
    needs no quotes. Tables on the way are created.

    Raises:
        LmkitError: for an assignment without `=` or key, and for a path that leads through a value.
    """
    result = copy.deepcopy(dict(table))
    for assignment in assignments:
        path, equals, text = assignment.partition("=")
        *parents, key = (part.strip() for part in path.split("."))
        if not equals or not all([*parents, key]):
            raise LmkitError(f"setting {assignment!r}: is not key=value; write it as in model.layers=2")
        here = result
        for parent in parents:
            here = here.setdefault(parent, {})
            if not isinstance(here, dict):
                raise LmkitError(f"setting {assignment!r}: {parent!r} is a value, not a table; check the key")
        here[key] = _parse_value(text.strip())
    return result


def merged(table: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Return a copy of a table with what another says put over it, tables key by key."""
    result = copy.deepcopy(dict(table))
    for key, value in other.items():
        both = isinstance(value, Mapping) and isinstance(result.get(key), Mapping)
        result[key] = merged(result[key], value) if both else copy.deepcopy(value)
    return result


def _parse_value(text: str) -> Any:
    try:
        table = tomllib.loads(f"value = {text}")
    except (ValueError, RecursionError):
        return text
    value = table.pop("value")
    # A second key began at a line break in the text; and no setting is a date, so what looks like one is a string.
    return text if table or isinstance(value, datetime.date | datetime.time) else value


def _items(settings: DataclassInstance) -> Iterator[tuple[dataclasses.Field[Any], Any]]:
    return ((field, getattr(settings, field.name)) for field in dataclasses.fields(settings) if field.init)


def _build(cls: type[T], table: Mapping[str, Any], where: str, prefix: str) -> T:
    """Build one class of the tree; `prefix` is the path of its table, with the dot."""
    kinds = typing.get_type_hints(cls)
    fields = {field.name: field for field in dataclasses.fields(cls) if field.init}
    for key in table:
        if key not in fields:
            near = _inner_keys(kinds, key) or difflib.get_close_matches(key, fields, 1)
            known = f"did you mean {prefix + near[0]!r}?" if near else f"known are {', '.join(fields)}"
            raise LmkitError(f"{where}: unknown key {prefix + key!r}; {known}")
    missing = [prefix + name for name, field in fields.items() if name not in table and _is_required(field)]
    if missing:
        raise LmkitError(f"{where}: missing {', '.join(missing)}; set what is missing")
    values = {key: _convert(kinds[key], value, where, prefix + key) for key, value in table.items()}
    try:
        return cls(**values)
    except ValueError as error:
        raise LmkitError(f"{where}: {prefix and prefix[:-1] + ': '}{error}") from error


def _inner_keys(kinds: Mapping[str, Any], key: str) -> list[str]:
    """The tables of a class that have this key, as `table.key`."""
    tables = ((name, kind) for name, kind in kinds.items() if dataclasses.is_dataclass(kind))
    return [f"{name}.{key}" for name, kind in tables if any(field.name == key for field in dataclasses.fields(kind))]


def _is_required(field: dataclasses.Field[Any]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def _convert(kind: Any, value: object, where: str, key: str) -> Any:
    """Return a value as the annotation `kind` wants it."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return None if value is None else _convert(_not_none(kind), value, where, key)
    if dataclasses.is_dataclass(kind) and isinstance(value, Mapping):
        return _build(typing.cast("type[DataclassInstance]", kind), value, where, key + ".")
    if origin is typing.Literal and any(type(value) is type(choice) and value == choice for choice in inner):
        return value
    if origin in (list, tuple) and isinstance(value, list | tuple):
        kinds = inner[:1] * len(value) if origin is list or inner[1:] == (...,) else inner
        if len(kinds) == len(value):
            places = [f"{key}[{i}]" for i in range(len(value))]
            return origin(_convert(k, v, where, p) for k, v, p in zip(kinds, value, places, strict=True))
    if kind is float and type(value) is int and abs(value) <= sys.float_info.max:
        return float(value)
    if kind in _NAMES and isinstance(value, kind) and isinstance(value, bool) == (kind is bool):
        return value
    raise LmkitError(f"{where}: {key} must be {_wanted(kind)}, not {reprlib.repr(value)}")


def _not_none(kind: Any) -> Any:
    """Return the X of `X | None`."""
    inner = [arm for arm in typing.get_args(kind) if arm is not types.NoneType]
    if len(inner) != 1:
        raise TypeError(f"a setting cannot be of type {kind}")
    return inner[0]


def _wanted(kind: Any) -> str:
    """Say in words what an annotation asks for."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if dataclasses.is_dataclass(kind):
        return "a table"
    if origin is typing.Literal:
        return f"one of {', '.join(map(repr, inner))}"
    if origin is list or (origin is tuple and inner[1:] == (...,)):
        return f"a list, each item {_wanted(inner[0])}"
    if origin is tuple:
        return f"a list of {len(inner)} items"
    if kind not in _NAMES:
        raise TypeError(f"a setting cannot be of type {kind}")
    return _NAMES[kind]


def _is_settings(value: object) -> TypeGuard[DataclassInstance]:
    return dataclasses.is_dataclass(value) and not isinstance(value, type)


def _plain(value: Any) -> Any:
    if _is_settings(value):
        return to_dict(value)
    return [_plain(item) for item in value] if isinstance(value, list | tuple) else value


def _toml_tables(settings: DataclassInstance, path: str) -> Iterator[str]:
    """Yield the table at `path` and those nested in it, each with its heading."""
    values = _toml_items(settings)
    lines = [f"[{path}]\n"] if path else []
    lines += [f"{name} = {_toml_value(value)}\n" for name, value in values.items() if not _is_settings(value)]
    if lines:
        yield "".join(lines)
    for name, value in values.items():
        if _is_settings(value):
            yield from _toml_tables(value, f"{path}.{name}" if path else name)


def _toml_items(settings: DataclassInstance) -> dict[str, Any]:
    """Return the fields that are not None."""
    for field, value in _items(settings):
        if value is None and field.default is not None:
            raise ValueError(f"{field.name} is None, which TOML lacks, and its default is not None")
    return {field.name: value for field, value in _items(settings) if value is not None}


def _toml_value(value: Any) -> str:
    match value:
        case str():  # JSON escapes as TOML does, but for DEL
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case bool():
            return "true" if value else "false"
        case int():
            return int.__repr__(value)
        case float():  # not repr(value): numpy's floats are floats with a repr of their own
            return float.__repr__(value)
        case list() | tuple():
            return f"[{', '.join(map(_toml_value, value))}]"
        case _ if _is_settings(value):
            fields = _toml_items(value).items()
            return f"{{{', '.join(f'{name} = {_toml_value(item)}' for name, item in fields)}}}"
    raise ValueError(f"TOML has no value {value!r}")
