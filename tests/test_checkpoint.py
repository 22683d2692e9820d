"""Checkpoints: one whole one at any moment, restored bit for bit; nothing read does worse than a `LmkitError`."""

from __future__ import annotations

import copy
import errno
import json
import math
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import torch
from torch import Tensor, nn

from lmkit.checkpoint import (
    Checkpoint,
    copy_into,
    describe_difference,
    load_checkpoint,
    module_tensors,
    optimizer_arrays,
    random_arrays,
    restore_optimizer,
    restore_random,
    save_checkpoint,
)
from lmkit.errors import LmkitError
from lmkit.nn.state import rebuilt, tensors


@contextmanager
def refused(*words: str) -> Iterator[None]:
    with pytest.raises(LmkitError) as caught:
        yield
    assert "\n" not in str(caught.value)
    assert all(word in str(caught.value) for word in words), caught.value


def sample(step: int = 1) -> Checkpoint:
    return Checkpoint({"model.w": torch.full((3, 2), float(step)), "state.0": torch.tensor(step)}, {"step": step})


def loaded(folder: Path) -> Checkpoint:
    found = load_checkpoint(folder)
    assert found is not None
    return found


def test_what_is_saved_comes_back(tmp_path: Path, device: torch.device) -> None:
    arrays = {
        "z": torch.randn(4, 3).T.to(device),
        "bits": torch.randn(5, 2).to(torch.bfloat16).T.to(device),
        "half": torch.randn(2).half(),
        "flags": torch.tensor([True, False]),
        "a": torch.tensor(7),
        "empty": torch.zeros(0, 3, dtype=torch.float64),
        "random": torch.get_rng_state(),
        **{f"state.{i}": torch.tensor(float(i)) for i in range(12)},
    }
    facts = {"best": math.inf, "low": -math.inf, "list": [1, None, "é"], "float": 0.1, "table": {"float": "x"}}
    assert load_checkpoint(tmp_path / "c") is None
    save_checkpoint(tmp_path / "c", Checkpoint(arrays, {**facts, "no": math.nan}))
    found = loaded(tmp_path / "c")
    assert math.isnan(found.facts.pop("no"))
    assert found.facts == facts
    assert list(found.arrays) == list(arrays)
    assert [int(t) for t in found.part("state").values()] == list(range(12))
    for name, tensor in found.arrays.items():
        assert tensor.dtype == arrays[name].dtype
        assert torch.equal(tensor, arrays[name].cpu())
        tensor.fill_(1)  # writable


def test_a_newer_checkpoint_replaces_the_older_even_of_one_step(tmp_path: Path) -> None:
    for step in (1, 2, 2):
        save_checkpoint(tmp_path, sample(step))
        assert loaded(tmp_path).facts == {"step": step}
        assert len(os.listdir(tmp_path)) == 2


KILLED_EVERYWHERE = """
import os, signal, shutil, sys
from pathlib import Path
sys.path.insert(0, "tests")
from test_checkpoint import *
from lmkit import checkpoint, storage
root, files = Path(sys.argv[1]), {checkpoint.__file__, storage.__file__}
seen = set()
for k in range(10_000):
    folder = root / str(k)
    save_checkpoint(folder, sample(1))
    child = os.fork()
    if not child:
        left = k
        def trace(frame, event, value):
            global left
            if frame.f_code.co_filename not in files:
                return None
            if event == "line":
                if not left:
                    os.kill(os.getpid(), signal.SIGKILL)
                left -= 1
            return trace
        sys.settrace(trace)
        save_checkpoint(folder, sample(2))
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    step = loaded(folder).facts["step"]
    assert torch.equal(loaded(folder).arrays["model.w"], torch.full((3, 2), float(step)))
    seen.add(step)
    save_checkpoint(folder, sample(3))  # goes on, and clears up
    assert loaded(folder).facts["step"] == 3 and len(os.listdir(folder)) == 2, os.listdir(folder)
    shutil.rmtree(folder)
    if status == 0:
        break
    assert status == signal.SIGKILL
print(k, seen)
"""


def test_a_process_killed_at_any_line_of_a_save_leaves_a_whole_checkpoint(tmp_path: Path) -> None:
    command = [sys.executable, "-c", KILLED_EVERYWHERE, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parent.parent, check=False)
    assert done.returncode == 0, done.stderr
    kills, seen = done.stdout.split(maxsplit=1)
    assert int(kills) > 50
    assert seen.strip() == "{1, 2}"


@pytest.mark.parametrize("call", ["fsync", "replace"])
@pytest.mark.parametrize("at", [1, 2, 3])
def test_a_full_disk_keeps_the_older_checkpoint(
    tmp_path: Path, call: str, at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_checkpoint(tmp_path, sample(1))
    real, calls = getattr(os, call), []

    def fail(*arguments: Any) -> Any:
        calls.append(arguments)
        if len(calls) == at:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(*arguments)

    monkeypatch.setattr(os, call, fail)
    if call == "replace" and at > 1:
        save_checkpoint(tmp_path, sample(2))  # one replacement a save
        assert loaded(tmp_path).facts == {"step": 2}
        return
    with refused("the disk is full"):
        save_checkpoint(tmp_path, sample(2))
    step = 2 if (call, at) == ("fsync", 3) else 1  # the folder's own sync comes after the replacement
    assert loaded(tmp_path).facts == {"step": step}
    if step == 1:
        assert sorted(file for file in os.listdir(tmp_path) if file.endswith("s")) == ["arrays-1.safetensors"]


def test_damage_is_noticed(tmp_path: Path) -> None:
    save_checkpoint(tmp_path / "c", sample())
    (arrays,) = (tmp_path / "c").glob("*.safetensors")
    index = tmp_path / "c" / "checkpoint.json"
    data, text = arrays.read_bytes(), index.read_text()
    for size in range(0, len(data), 7):
        arrays.write_bytes(data[:size])
        with refused("truncated"):
            load_checkpoint(tmp_path / "c")
    for position in range(len(data)):
        arrays.write_bytes(data[:position] + bytes([data[position] ^ 1]) + data[position + 1 :])
        with refused("altered"):
            load_checkpoint(tmp_path / "c")
    arrays.unlink()
    with refused("missing"):
        load_checkpoint(tmp_path / "c")
    (tmp_path / "out").write_bytes(data)
    arrays.symlink_to(tmp_path / "out")
    with refused("is a link out of its folder"):
        load_checkpoint(tmp_path / "c")
    arrays.unlink()
    arrays.write_bytes(data)
    for size in range(len(text) - 2):
        index.write_text(text[:size])
        with refused("damaged", "begin anew with --overwrite"):
            load_checkpoint(tmp_path / "c")
    index.unlink()
    index.symlink_to(tmp_path / "nowhere")
    with refused("missing"):
        load_checkpoint(tmp_path / "c")


@pytest.mark.parametrize(
    "change",
    [
        {"files": None},
        {"files": {}},
        {"files": {"../x": {"bytes": 1, "sha256": ""}}},
        {"files": {"arrays-1.safetensors": 3}},
        {"types": []},
        {"types": {}},
        {"types": {"model.w": "float32", "state.0": "bfloat16"}},
        {"types": {"model.w": 3, "state.0": "int64"}},
        {"facts": 3},
    ],
)
def test_an_index_of_wrong_form_is_refused(tmp_path: Path, change: dict[str, Any]) -> None:
    save_checkpoint(tmp_path, sample())
    index = tmp_path / "checkpoint.json"
    index.write_text(json.dumps(json.loads(index.read_text()) | change))
    with refused(str(tmp_path)):
        load_checkpoint(tmp_path)


# Optimisers

Build = Callable[[list[nn.Parameter]], torch.optim.Optimizer]
OPTIMIZERS: dict[str, Build] = {
    "adamw": lambda p: torch.optim.AdamW(p, lr=0.01),
    "adamw-fused": lambda p: torch.optim.AdamW(p, lr=0.01, fused=True, betas=(0.8, 0.9)),
    "adamw-foreach": lambda p: torch.optim.AdamW(p, lr=0.01, foreach=True, amsgrad=True),
    "sgd": lambda p: torch.optim.SGD([{"params": p[:1], "lr": 0.1, "peak": 0.2}, {"params": p[1:]}], momentum=0.9),
    "rmsprop": lambda p: torch.optim.RMSprop(p, lr=0.01, momentum=0.5, centered=True),
    "asgd": lambda p: torch.optim.ASGD(p, lr=0.1, t0=2),
}


def train(model: nn.Module, optimizer: torch.optim.Optimizer, steps: range) -> None:
    for step in steps:
        generator = torch.Generator().manual_seed(step)
        rows = torch.randn(4, 3, generator=generator).to(next(model.parameters()).device)
        optimizer.zero_grad()
        model(rows).square().sum().backward()
        for group in optimizer.param_groups:
            group["lr"] *= 0.9
        optimizer.step()


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_a_restored_optimizer_goes_on_bit_for_bit(tmp_path: Path, name: str, device: torch.device) -> None:
    model = nn.Sequential(nn.Linear(3, 5), nn.Tanh(), nn.Linear(5, 2)).to(device)
    optimizer = OPTIMIZERS[name](list(model.parameters()))
    train(model, optimizer, range(3))
    arrays, facts = optimizer_arrays(optimizer)
    flat = {f"optimizer.{key}": tensor for key, tensor in arrays.items()}
    save_checkpoint(tmp_path, Checkpoint(flat, {"optimizer": facts}))
    other = copy.deepcopy(model)
    fresh = OPTIMIZERS[name](list(other.parameters()))
    found = loaded(tmp_path)
    restore_optimizer(fresh, found.part("optimizer"), found.facts["optimizer"])
    assert [{**g, "params": 0} for g in fresh.param_groups] == [{**g, "params": 0} for g in optimizer.param_groups]
    for m, o in ((model, optimizer), (other, fresh)):
        train(m, o, range(3, 8))
    for one, two in zip(model.parameters(), other.parameters(), strict=True):
        assert torch.equal(one, two)
        for key, value in optimizer.state[one].items():
            again = fresh.state[two][key]
            assert torch.equal(value, again) if isinstance(value, Tensor) else value == again
            assert not isinstance(value, Tensor) or value.device == again.device


def test_an_optimizer_that_does_not_fit_is_refused() -> None:
    model = nn.Linear(3, 2)
    optimizer = torch.optim.AdamW(model.parameters())
    train(model, optimizer, range(1))
    arrays, facts = optimizer_arrays(optimizer)
    with refused("AdamW", "SGD"):
        restore_optimizer(torch.optim.SGD(model.parameters()), arrays, facts)
    with refused("[2] parameters", "[1]"):
        restore_optimizer(torch.optim.AdamW([model.weight]), arrays, facts)
    with refused("no parameter '7'"):
        restore_optimizer(optimizer, {"7.exp_avg": torch.zeros(1)}, facts)
    with refused("makes no sense"):
        restore_optimizer(optimizer, arrays, {})
    optimizer.state[model.weight]["strange"] = object()
    with pytest.raises(TypeError, match="strange"):
        optimizer_arrays(optimizer)


# Generators, modules, states, descriptions


def test_generators_go_on_where_they_were(device: torch.device) -> None:
    states = random_arrays(device)
    first = torch.rand(5), torch.rand(5, device=device)
    restore_random(states)
    assert torch.equal(torch.rand(5), first[0])
    assert torch.equal(torch.rand(5, device=device), first[1])
    for bad in ({}, {"cpu": torch.zeros(3, dtype=torch.uint8)}, {"cpu": torch.zeros(3)}):
        with refused("generators"):
            restore_random(bad)


class Tied(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.embedding, self.output = nn.Embedding(5, 3), nn.Linear(3, 5)
        self.output.weight = self.embedding.weight
        self.register_buffer("seen", torch.tensor(2))
        self.register_buffer("table", torch.zeros(4), persistent=False)


def test_tied_weights_are_saved_once_and_stay_tied() -> None:
    model, other = Tied(), Tied()
    saved = module_tensors(model)
    assert list(saved) == ["embedding.weight", "output.bias", "seen"]
    copy_into(module_tensors(other), saved, where="x")
    assert other.output.weight is other.embedding.weight
    assert torch.equal(other.output.weight, model.embedding.weight)


def test_weights_that_do_not_fit_change_nothing() -> None:
    targets = {"a": torch.zeros(2), "b": torch.zeros(3)}
    with refused("x: has no tensor b"):
        copy_into(targets, {"a": torch.ones(2)}, where="x")
    with refused("x: has a tensor 'c'"):
        copy_into(targets, {"a": torch.ones(2), "b": torch.ones(3), "c": torch.ones(1)}, where="x")
    with refused("x: b is float32 (4,), not float32 (3,)"):
        copy_into(targets, {"a": torch.ones(2), "b": torch.ones(4)}, where="x")
    assert not targets["a"].any()


class Cache(NamedTuple):
    keys: Tensor
    position: int


def test_a_state_is_rebuilt_with_its_integers(device: torch.device) -> None:
    state = {"a": [torch.randn(2, 3, device=device), None], "b": Cache(torch.randn(2, 7, 4, device=device), 7)}
    like = {"a": [torch.zeros(2, 3, device=device), None], "b": Cache(torch.zeros(2, 0, 4, device=device), 0)}
    again: Any = rebuilt(like, [leaf.cpu() for leaf in tensors(state)])
    assert torch.equal(again["a"][0], state["a"][0])  # type: ignore[index]
    assert again["a"][1] is None
    assert torch.equal(again["b"].keys, state["b"].keys)  # type: ignore[union-attr]
    assert again["b"].position == 7
    assert type(again["b"]) is Cache
    for leaves in ([], tensors(state)[1:], [*tensors(state)[:1], torch.zeros(3, 7, 4), torch.tensor(7)]):
        with refused("saved state"):
            rebuilt(like, leaves)


def test_differences_are_named() -> None:
    before = {"data": "a", "training": {"batch_size": 32, "epochs": 3, "betas": [0.9, 0.99], "old": {}}}
    now = {"data": "a", "training": {"batch_size": 64, "epochs": 9, "betas": (0.9, 0.99), "clip": None}}
    assert describe_difference(before, now) == [
        "training.batch_size: 32 before, 64 now",
        "training.clip: not set before, null now",
        "training.old: {} before, not set now",
    ]
    assert describe_difference(before, now, free=["training.batch_size", "training.clip", "training.old"]) == [
        "training.epochs: 3 before, 9 now"
    ]
    assert describe_difference(before, before) == []
