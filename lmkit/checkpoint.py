"""Checkpoints of a training run: tensors in a safetensors file, everything else in a JSON file that names it.

A folder of checkpoints holds one, whole, at any moment: `arrays-N.safetensors` is written and on the disk before
`checkpoint.json`, with its size and checksum, is replaced; only then are older arrays removed. What a killed run had
not finished is a file that nobody names; the next save removes it.

Optimisers, generators and modules are taken apart into named tensors and plain values, and put together again bit for
bit. What is read is untrusted: anything amiss in it is a `LmkitError`.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import re
import reprlib
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode

from lmkit.errors import LmkitError
from lmkit.storage import check_manifest, manifest, map_arrays, member, read_json, replace_json, write_arrays
from lmkit.version import __version__

LENGTH_LIMITS = ("training.epochs", "training.steps", "training.seconds")
RESUMING = "resume with the settings that it was saved with"
RESTORING = "restore the folder"
ANEW = "begin anew with --overwrite, or choose another --out"
ANY_SIZE, LONGEST_LIST = 2**22, 2**12  # numbers in settings that cost nothing to try, whatever they stand for
_INDEX = "checkpoint.json"
ModuleT = TypeVar("ModuleT", bound=nn.Module)


@dataclass
class Checkpoint:
    """All that a run needs to go on.

    arrays: its tensors by flat names, `model.embedding.weight`, `optimizer.3.exp_avg`; their order is kept. facts: the
    rest, as JSON has it: tables, lists, strings, numbers (infinite ones and NaN too), booleans, None.
    """

    arrays: dict[str, Tensor]
    facts: dict[str, Any]

    def part(self, name: str) -> dict[str, Tensor]:
        """The tensors whose names begin with `name.`, without that."""
        start = f"{name}."
        return {key.removeprefix(start): tensor for key, tensor in self.arrays.items() if key.startswith(start)}


# On disk


def save_checkpoint(folder: Path, checkpoint: Checkpoint) -> None:
    """Put a checkpoint in the place of the folder's older one; whatever happens, one of the two is there.

    Raises:
        LmkitError: if the folder cannot be written; the older checkpoint is kept.
        TypeError: for a tensor or a fact of a type that cannot be saved.
    """
    folder.mkdir(parents=True, exist_ok=True)
    older = {int(found[1]): file for file in folder.iterdir() if (found := _numbered(file))}
    fresh = folder / f"arrays-{max(older, default=0) + 1}.safetensors"
    try:
        write_arrays(fresh, {name: _to_numpy(tensor) for name, tensor in checkpoint.arrays.items()}, sync=True)
        index = {
            "lmkit": __version__,
            "files": manifest(folder, [fresh.name]),
            "types": {name: _type_name(tensor) for name, tensor in checkpoint.arrays.items()},
            "facts": _finite(checkpoint.facts),
        }
        replace_json(folder / _INDEX, index)
    except BaseException:
        if not _names(folder, fresh.name):
            fresh.unlink(missing_ok=True)  # a full disk gets its room back
        raise
    for file in older.values():
        file.unlink(missing_ok=True)


def load_checkpoint(folder: Path) -> Checkpoint | None:
    """Read the checkpoint of a folder, with ordinary CPU tensors; None where nothing was saved.

    Raises:
        LmkitError: if it is damaged; sizes and checksums are compared.
    """
    if not os.path.lexists(folder / _INDEX):
        return None
    try:
        return _loaded(folder)
    except LmkitError as error:
        raise LmkitError(f"{error}, or {ANEW}") from error


def _loaded(folder: Path) -> Checkpoint:
    path = member(folder, _INDEX)
    index = read_json(path)
    files, types, facts = index.get("files"), index.get("types"), index.get("facts")
    if not (isinstance(files, dict) and len(files) == 1 and isinstance(types, dict) and isinstance(facts, dict)):
        raise _damaged(path, "it is no index of a checkpoint")
    check_manifest(folder, files, full=True)
    arrays = map_arrays(member(folder, next(iter(files))))
    if arrays.keys() != types.keys():
        raise _damaged(path, "it names other tensors than its arrays have")
    try:
        tensors = {name: _to_tensor(arrays[name], kind) for name, kind in types.items()}
        return Checkpoint(tensors, _with_non_finite(facts))
    except (TypeError, RecursionError) as error:
        raise _damaged(path, str(error)) from error


def saved_description(folder: Path) -> dict[str, Any]:
    """What the run of a folder's checkpoint was described by; nothing where none was saved, or it is damaged."""
    with suppress(LmkitError):
        match read_json(folder / _INDEX):
            case {"facts": {"description": dict() as description}}:
                return description
    return {}


def _numbered(file: Path) -> re.Match[str] | None:
    return re.fullmatch(r"arrays-([0-9]{1,18})\.safetensors", file.name)


def _names(folder: Path, name: str) -> bool:
    """Whether the checkpoint of a folder is in this file."""
    with suppress(LmkitError):
        return name in read_json(folder / _INDEX).get("files", ())
    return False


def _damaged(path: Path, detail: str) -> LmkitError:
    return LmkitError(f"{path}: damaged ({detail:.200}); restore it from a copy or make it again")


def _type_name(tensor: Tensor) -> str:
    return str(tensor.dtype).removeprefix("torch.")


def _to_numpy(tensor: Tensor) -> npt.NDArray[Any]:
    """A view where the tensor is on the CPU; bfloat16, which numpy lacks, as its bits."""
    tensor = tensor.detach()
    array: npt.NDArray[Any] = (tensor.view(torch.uint16) if tensor.dtype == torch.bfloat16 else tensor).cpu().numpy()
    return array


def _to_tensor(array: npt.NDArray[Any], kind: object) -> Tensor:
    tensor = torch.from_numpy(np.array(array))
    if kind == "bfloat16" and tensor.dtype == torch.uint16:
        return tensor.view(torch.bfloat16)
    if kind != _type_name(tensor):
        raise TypeError(f"a tensor of {kind!r:.30} is stored as {_type_name(tensor)}")
    return tensor


def _finite(value: Any) -> Any:
    """The value with infinity and NaN, which JSON lacks, as tables `{"float": "inf"}`."""
    if isinstance(value, float) and not math.isfinite(value):
        return {"float": str(value)}
    if isinstance(value, Mapping):
        return {key: _finite(part) for key, part in value.items()}
    return [_finite(part) for part in value] if isinstance(value, (list, tuple)) else value


def _with_non_finite(value: Any) -> Any:
    match value:
        case {"float": "inf" | "-inf" | "nan" as name, **rest} if not rest:
            return float(name)
        case dict():
            return {key: _with_non_finite(part) for key, part in value.items()}
        case list():
            return [_with_non_finite(part) for part in value]
    return value


# Optimisers


def optimizer_arrays(optimizer: torch.optim.Optimizer) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """The state of an optimiser: tensors by the number of their parameter, `3.exp_avg`, and plain facts.

    The facts have the options of the groups, what the state holds besides tensors, and which tensors stay on the CPU
    though their parameter does not (AdamW's `step`).

    Raises:
        TypeError: for an option or a state that is neither a tensor nor plain.
    """
    arrays: dict[str, Tensor] = {}
    values: dict[str, Any] = {}
    groups = [{key: value for key, value in group.items() if key != "params"} for group in optimizer.param_groups]
    for where, table in _tables(optimizer, groups):
        for key, value in table.items():
            if isinstance(value, Tensor):
                arrays[f"{where}.{key}"] = value
            elif _is_plain(value):
                values.setdefault(where, {})[key] = value
            else:
                raise TypeError(f"{type(optimizer).__name__}: {key} of {where} cannot be saved: {type(value).__name__}")
    on_host = [
        f"{i}.{key}"
        for i, parameter in enumerate(_parameters(optimizer))
        for key, value in optimizer.state.get(parameter, {}).items()
        if isinstance(value, Tensor) and value.device.type == "cpu" != parameter.device.type
    ]
    sizes = [len(group["params"]) for group in optimizer.param_groups]
    return arrays, {"optimizer": type(optimizer).__name__, "groups": sizes, "values": values, "on_host": on_host}


def restore_optimizer(optimizer: torch.optim.Optimizer, arrays: Mapping[str, Tensor], facts: Mapping[str, Any]) -> None:
    """Give a fresh optimiser, of the same class over the same parameters, the state of another.

    Raises:
        LmkitError: if the state is of another class, of other groups, or makes no sense.
    """
    sizes = [len(group["params"]) for group in optimizer.param_groups]
    name, groups, values, on_host = (facts.get(key) for key in ("optimizer", "groups", "values", "on_host"))
    if not (isinstance(values, dict) and isinstance(on_host, list)):
        raise LmkitError(f"the checkpoint's optimiser makes no sense; restore it from a copy, or {ANEW}")
    if name != type(optimizer).__name__ or groups != sizes:
        raise LmkitError(
            f"the checkpoint is of {name!s:.50} with {groups!s:.80} parameters in its groups, this run has "
            f"{type(optimizer).__name__} with {sizes}; resume with the settings of that run"
        )
    tables: dict[str, dict[str, Any]] = {}
    for where, table in values.items():
        tables[where] = dict(table) if isinstance(table, dict) else {}
    for full, tensor in arrays.items():
        where, _, key = full.partition(".")
        tables.setdefault(where, {})[key] = tensor
    for i, group in enumerate(optimizer.param_groups):
        for key, value in tables.pop(f"group{i}", {}).items():
            group[key] = _as(value, group.get(key))
    parameters = _parameters(optimizer)
    if strange := tables.keys() - {str(i) for i in range(len(parameters))}:
        raise LmkitError(f"the checkpoint's optimiser has no parameter {min(strange)!r:.50}; restore it from a copy")
    optimizer.state.clear()
    for where, table in tables.items():
        parameter = parameters[int(where)]
        for key, value in table.items():
            if isinstance(value, Tensor) and f"{where}.{key}" not in on_host:
                table[key] = value.to(parameter.device)
        optimizer.state[parameter] = table


def _parameters(optimizer: torch.optim.Optimizer) -> list[Tensor]:
    return [parameter for group in optimizer.param_groups for parameter in group["params"]]


def _tables(optimizer: torch.optim.Optimizer, groups: list[dict[str, Any]]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Options and states by the names under which they are saved: `group0`, `0`."""
    yield from ((f"group{i}", group) for i, group in enumerate(groups))
    for i, parameter in enumerate(_parameters(optimizer)):
        if parameter in optimizer.state:
            yield str(i), optimizer.state[parameter]


def _is_plain(value: Any) -> bool:
    if isinstance(value, (list, tuple)):
        return all(_is_plain(part) for part in value)
    return value is None or isinstance(value, (bool, int, float, str))


def _as(value: Any, like: Any) -> Any:
    """An option as the fresh optimiser has it: JSON has no tuples, and tensors have a device."""
    if isinstance(value, Tensor) and isinstance(like, Tensor):
        return value.to(like.device)
    return tuple(value) if isinstance(value, list) and isinstance(like, tuple) else value


# Generators


def random_arrays(device: torch.device) -> dict[str, Tensor]:
    """The states of torch's global generators, as bytes: `cpu`, and `cuda` if the device is a GPU."""
    states = {"cpu": torch.get_rng_state()}
    if device.type == "cuda":
        states["cuda"] = torch.cuda.get_rng_state(device)
    return states


def restore_random(arrays: Mapping[str, Tensor], device: torch.device | None = None) -> None:
    """Set torch's global generators to these states; `device`: the GPU, if not the current one.

    Raises:
        LmkitError: if they are none.
    """
    try:
        torch.set_rng_state(arrays["cpu"])
        if "cuda" in arrays and torch.cuda.is_available():
            torch.cuda.set_rng_state(arrays["cuda"], device or "cuda")
    except (KeyError, RuntimeError, TypeError) as error:
        raise LmkitError(f"the checkpoint's generators make no sense; restore it from a copy, or {ANEW}") from error


# Modules


def module_tensors(module: nn.Module) -> dict[str, Tensor]:
    """Parameters and buffers of a module that are saved, themselves and not copies; shared ones once."""
    kept = module.state_dict(keep_vars=True).keys()
    named = {**dict(module.named_parameters()), **dict(module.named_buffers())}
    return {name: tensor.detach() for name, tensor in named.items() if name in kept}


def weights_identity(module: nn.Module) -> str:
    """A hash of the names, shapes and values of a module's tensors, 16 hexadecimal digits."""
    digest = hashlib.sha256()
    for name, tensor in sorted(module_tensors(module).items()):
        digest.update(f"{name} {_type_name(tensor)} {tuple(tensor.shape)}\n".encode())
        digest.update(np.ascontiguousarray(_to_numpy(tensor)).data)
    return digest.hexdigest()[:16]


def copy_into(
    targets: Mapping[str, Tensor], arrays: Mapping[str, Tensor], *, where: str, remedy: str = RESUMING
) -> None:
    """Copy tensors into those of the same names, all or, on an error, none.

    Raises:
        LmkitError: if names, shapes or types differ; it names `where` they come from, and the remedy.
    """
    require_alike(targets, arrays, where=where, remedy=remedy)
    with torch.no_grad():
        for name, target in targets.items():
            target.copy_(arrays[name])


def require_alike(targets: Mapping[str, Tensor], arrays: Mapping[str, Tensor], *, where: str, remedy: str) -> None:
    """LmkitError if names, shapes or types of tensors differ from those of a model; see `copy_into`."""
    odd = sorted(targets.keys() ^ arrays.keys())
    if odd:
        found = (
            f"has no tensor {odd[0]}" if odd[0] in targets else f"has a tensor {odd[0]!r:.99}, which this model lacks"
        )
        raise LmkitError(f"{where}: {found}; {remedy}")
    for name, target in targets.items():
        one, other = (f"{_type_name(tensor)} {tuple(tensor.shape)}" for tensor in (arrays[name], target))
        if one != other:
            raise LmkitError(f"{where}: {name} is {one:.99}, not {other:.99}; {remedy}")


# Descriptions


def parameters_by_part(module: nn.Module) -> dict[str, int]:
    """How many parameters each top-level part of a module has; shared ones count where they come first."""
    parts: dict[str, int] = {}
    for name, parameter in module.named_parameters():
        part = name.partition(".")[0]
        parts[part] = parts.get(part, 0) + parameter.numel()
    return parts


def save_parameters(module: nn.Module, folder: Path) -> None:
    """Writes `model.safetensors` into a model folder: parameters and buffers by their names, shared ones once."""
    arrays = {name: tensor.detach().cpu().numpy() for name, tensor in module_tensors(module).items()}
    write_arrays(folder / "model.safetensors", arrays)


def load_parameters(
    folder: Path, settings: Mapping[str, Any], build: Callable[[dict[str, tuple[int, ...]]], ModuleT]
) -> ModuleT:
    """The module of a model folder, not training; build: makes one with these settings to load tensors of such shapes.

    Nothing is allocated, and no more layers are made than the folder has tensors, before all shapes agree.
    Raises LmkitError where its tensors are others than those of the folder.
    """
    path = member(folder, "model.safetensors")
    arrays = {name: torch.from_numpy(np.array(array)) for name, array in map_arrays(path).items()}
    return with_tensors(arrays, settings, build, config=f"{folder}/config.json", where=str(path))


def with_tensors(
    arrays: Mapping[str, Tensor],
    settings: Mapping[str, Any],
    build: Callable[[dict[str, tuple[int, ...]]], ModuleT],
    *,
    config: str,
    where: str,
) -> ModuleT:
    """As `load_parameters`, for tensors that were read `where`; config: where the settings come from."""
    shapes = {name: tuple(tensor.shape) for name, tensor in arrays.items()}
    _require_possible(settings, shapes, where=config)
    try:
        with torch.device("meta"), _Undrawn():
            outline = build(shapes)
    except LmkitError as error:
        raise LmkitError(f"{config}: {error}") from error
    except (RuntimeError, TypeError, ValueError, OverflowError) as error:
        told, _, _ = str(error).partition("\n")
        raise LmkitError(f"{config}: its settings make no model ({told:.200}); {RESTORING}") from error
    require_alike(module_tensors(outline), arrays, where=where, remedy=RESTORING)
    with _Undrawn():
        module = build(shapes)
    copy_into(module_tensors(module), arrays, where=where, remedy=RESTORING)
    return module.eval()


class _Undrawn(TorchFunctionMode):
    """Normal and uniform numbers are not drawn for parameters that are made inside, as others take their place. On the
    meta device torch would load its compiler for them, which takes longer than all else.
    """

    def __torch_function__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        """See `TorchFunctionMode`."""
        kwargs = kwargs or {}
        tensor, name = args[0] if args else kwargs.get("tensor"), getattr(function, "__name__", None)
        if name in ("normal_", "uniform_", "kaiming_uniform_") and (isinstance(tensor, nn.Parameter) or tensor.is_meta):
            return tensor
        if name == "norm_except_dim" and tensor.is_meta:  # of weight normalisation: (tensor, power, axis)
            return tensor.new_empty([size if axis == args[2] else 1 for axis, size in enumerate(tensor.shape)])
        return function(*args, **kwargs)


def _require_possible(
    settings: Mapping[str, Any], shapes: Mapping[str, tuple[int, ...]], *, where: str, prefix: str = ""
) -> None:
    """LmkitError for whole numbers in settings that no model with tensors of these shapes can have.

    A layer has a tensor at least, and a size is none of a tensor if it is above all of theirs. What sizes no tensor may
    be any number.
    """
    largest = max(ANY_SIZE, *(size for shape in shapes.values() for size in shape), 0)
    for name, value in settings.items():
        if isinstance(value, Mapping):
            _require_possible(value, shapes, where=where, prefix=f"{prefix}{name}.")
        if _sizes_no_tensor(name, settings):
            continue
        numbers = value if isinstance(value, list) else [value]
        limit = len(shapes) if name.endswith(("layers", "highways")) else largest
        if len(numbers) > LONGEST_LIST or any(isinstance(number, int) and number > limit for number in numbers):
            raise LmkitError(
                f"{where}: {prefix}{name} is {reprlib.repr(value)}, which is more than model.safetensors has "
                f"({len(shapes)} tensors); {RESTORING}"
            )


def _sizes_no_tensor(name: str, settings: Mapping[str, Any]) -> bool:
    """Whether a setting sizes no tensor: characters that are read of a word, positions if none are learned."""
    return name == "longest" or (name == "length" and settings.get("positions") != "learned")


def describe_difference(
    before: Mapping[str, Any], now: Mapping[str, Any], *, free: Collection[str] = LENGTH_LIMITS
) -> list[str]:
    """Say which settings of two runs differ: `training.batch_size: 32 before, 64 now`; those in `free` may."""
    old, new = (_dotted(json.loads(json.dumps(settings))) for settings in (before, now))
    return [
        f"{name}: {_shown(old, name)} before, {_shown(new, name)} now"
        for name in [*new, *(name for name in old if name not in new)]
        if name not in free and old.get(name, "not set") != new.get(name, "not set")
    ]


def _dotted(table: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    """Nested tables as one, with dotted names."""
    flat: dict[str, Any] = {}
    for key, value in table.items():
        name = f"{prefix}{key}"
        flat |= _dotted(value, f"{name}.") if isinstance(value, dict) and value else {name: value}
    return flat


def _shown(settings: dict[str, Any], name: str) -> str:
    return json.dumps(settings[name], ensure_ascii=False) if name in settings else "not set"
