"""Files: whole or not at all, whatever happens; and nothing read can do worse than a `LmkitError`."""

from __future__ import annotations

import ctypes
import errno
import fcntl
import gzip
import json
import os
import signal
import struct
import subprocess
import sys
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NoReturn

import numpy as np
import numpy.typing as npt
import pytest
import safetensors.numpy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as nps

from lmkit import storage
from lmkit.errors import LmkitError
from lmkit.storage import (
    append_json,
    check_manifest,
    checksum,
    manifest,
    map_arrays,
    member,
    new_file,
    new_folder,
    read_json,
    read_json_lines,
    recover,
    write_arrays,
    write_json,
)

Arrays = dict[str, npt.NDArray[Any]]

quick = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


def put(path: Path, version: str, *, overwrite: bool = False) -> None:
    """Make a model folder as a caller would."""
    with new_folder(path, overwrite=overwrite) as folder:
        write_json(folder / "config.json", {"lmkit": version, "files": {"words.txt": {}}})
        (folder / "words.txt").write_text(version)


def version(path: Path) -> str:
    """Which version is there: whole, and with nothing left beside it."""
    assert os.listdir(path.parent) == [path.name]
    assert (path / "words.txt").read_text() == read_json(path / "config.json")["lmkit"]
    return (path / "words.txt").read_text()


@contextmanager
def refused(*words: str) -> Iterator[None]:
    with pytest.raises(LmkitError) as caught:
        yield
    assert "\n" not in str(caught.value)
    assert all(word in str(caught.value) for word in words), caught.value


def python(code: str, *arguments: object) -> subprocess.Popen[str]:
    """Start a process that has `put`, `path` (its first argument) and this module's imports."""
    prologue = "import sys; sys.path.insert(0, 'tests'); from test_storage import *; path = Path(sys.argv[1])\n"
    command = [sys.executable, "-c", prologue + code, *map(str, arguments)]
    root = Path(__file__).parent.parent
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "runs" / "x"


@pytest.fixture(params=["swap", "rename"])
def both_ways(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a test with and without `renameat2`."""
    if request.param == "rename":
        monkeypatch.setattr(ctypes, "CDLL", lambda name: object())


# Folders


def test_a_new_folder_appears_whole(path: Path) -> None:
    with new_folder(path) as folder:
        assert folder.parent == path.parent
        assert not path.exists()
        assert not any(folder.iterdir())
        (folder / "config.json").write_text("1")
    assert os.listdir(path.parent) == ["x"]
    assert os.listdir(path) == ["config.json"]


def test_an_empty_folder_may_be_filled(path: Path) -> None:
    path.mkdir(parents=True)
    put(path, "1")
    assert version(path) == "1"


@pytest.mark.usefixtures("both_ways")
def test_overwriting_replaces_the_folder(path: Path) -> None:
    put(path, "1")
    put(path, "2", overwrite=True)
    assert version(path) == "2"


@pytest.mark.parametrize("name", ["notes.txt", "words.txt.d"])
def test_overwriting_never_takes_what_is_not_listed(path: Path, name: str) -> None:
    put(path, "1")
    if name.endswith(".d"):
        (path / name).mkdir()
    else:
        (path / name).write_text("mine")
    with refused(f"also holds {name}", "move it away"):
        put(path, "2", overwrite=True)
    assert (path / name).exists()
    assert read_json(path / "config.json")["lmkit"] == "1"


def test_where_folders_can_be_swapped_the_target_never_goes_missing(path: Path) -> None:
    put(path, "1")
    (path.parent / "y").mkdir()
    if not storage._exchange(path, path.parent / "y"):
        pytest.skip("no renameat2 here")
    storage._exchange(path, path.parent / "y")
    (path.parent / "y").rmdir()
    done, missed = threading.Event(), []

    def watch() -> None:
        while not done.is_set():
            if not (path / "config.json").exists():
                missed.append(1)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        for number in range(2, 30):
            put(path, str(number), overwrite=True)
    finally:
        done.set()
        watcher.join()
    assert not missed
    assert version(path) == "29"


@pytest.mark.usefixtures("both_ways")
@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, SystemExit, FileNotFoundError, LmkitError])
@pytest.mark.parametrize("old", [True, False])
def test_an_exception_leaves_what_was(path: Path, error: type[BaseException], old: bool) -> None:
    if old:
        put(path, "1")

    def fail() -> None:
        with new_folder(path, overwrite=True) as folder:
            (folder / "config.json").write_text("2")
            raise error

    with pytest.raises(error):
        fail()
    assert (version(path) == "1") if old else not any(path.parent.iterdir())


@pytest.mark.usefixtures("both_ways")
@pytest.mark.parametrize(
    "error", [ValueError, KeyboardInterrupt, SystemExit, LmkitError, OSError(errno.ENOSPC, "full")]
)
@pytest.mark.parametrize("old", [True, False])
@pytest.mark.parametrize("resume", [True, False])
def test_unfinished_work_is_kept_on_request(path: Path, error: Any, old: bool, resume: bool) -> None:
    if old:
        put(path, "1")

    def fail(*, write: bool = True) -> None:
        with new_folder(path, overwrite=True, resume=True, keep=True) as folder:
            if write:
                (folder / "work").write_text("half")
            raise error

    raised = LmkitError if isinstance(error, OSError) else error
    with pytest.raises(raised):
        fail(write=False)
    assert (version(path) == "1") if old else not any(path.parent.iterdir())  # nothing was done: nothing is kept
    for _ in range(2):
        with pytest.raises(raised):
            fail()
        assert sorted(os.listdir(path.parent)) == ["x"] * old + ["x.partial", "x.partial.lock"]
        assert not old or (path / "words.txt").read_text() == "1"
    with new_folder(path, overwrite=True, resume=resume, keep=True) as folder:
        assert [file.name for file in folder.iterdir()] == ["work"] * resume
        (folder / "new").write_text("")
    assert os.listdir(path.parent) == ["x"]
    assert sorted(os.listdir(path)) == ["new"] + ["work"] * resume


def test_a_folder_with_a_log_and_a_checkpoint_is_replaced_if_it_lists_them(path: Path) -> None:
    with new_folder(path) as folder:
        (folder / "checkpoint").mkdir()
        for name in ("training.jsonl", "checkpoint/checkpoint.json"):
            (folder / name).write_text("")
        write_json(
            folder / "config.json", {"lmkit": "1", "files": {"training.jsonl": {}, "checkpoint/checkpoint.json": {}}}
        )
    (path / "checkpoint" / "mine").write_text("")
    with refused("also holds checkpoint/mine"):
        put(path, "2", overwrite=True)
    (path / "checkpoint" / "mine").unlink()
    put(path, "2", overwrite=True)
    assert version(path) == "2"


def test_what_must_not_be_taken_is_refused_before_the_work(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(path, "1")
    file, home, link, dangling = (tmp_path / name for name in ("file", "home", "link", "dangling"))
    file.write_text("mine")
    (home / "here").mkdir(parents=True)
    write_json(home / "config.json", {"lmkit": "1"})
    for name, file_name, content in (
        ("photos", "1.jpg", "mine"),
        ("other", "config.json", '{"model_type": "gpt2"}'),
        ("broken", "config.json", "{"),
    ):
        (tmp_path / name).mkdir()
        (tmp_path / name / file_name).write_text(content)
    link.symlink_to(path)
    dangling.symlink_to(tmp_path / "nowhere")
    monkeypatch.chdir(home / "here")
    before = sorted(tmp_path.rglob("*"))
    cases: list[tuple[Any, bool, str]] = [
        (path, False, "already exists"),
        (file, True, "is a file"),
        (tmp_path / "photos", False, "already exists"),
        (tmp_path / "photos", True, "no config.json of lmkit"),
        (tmp_path / "other", True, "no config.json of lmkit"),
        (tmp_path / "broken", True, "no config.json of lmkit"),
        (link, True, f"is a link to {path}"),
        (dangling, False, "is a link"),
        (home, True, "current folder"),
        (".", True, "current folder"),
        ("", True, "current folder"),
        ("..", True, "current folder"),
        ("/", True, "current folder"),
        (path / "tokenizer" / "..", True, "current folder"),
        ("/dev", True, "mount point"),
        ("/proc/x", True, "cannot be written"),
        (file / "x", False, "cannot be written"),
        (tmp_path / ("x" * 250), False, "cannot be written"),
    ]
    for target, overwrite, word in cases:
        with refused(word), new_folder(target, overwrite=overwrite):
            pytest.fail("the work began")
    assert sorted(tmp_path.rglob("*")) == before


def test_the_marker_is_the_callers(path: Path) -> None:
    with new_folder(path) as folder:
        write_json(folder / "state.json", {"lmkit": "1"})
    with refused("holds no config.json"), new_folder(path, overwrite=True):
        pass
    with new_folder(path, overwrite=True, marker="state.json"):
        pass
    assert not any(path.iterdir())


@pytest.mark.usefixtures("both_ways")
@pytest.mark.parametrize("overwrite", [True, False])
def test_what_appears_during_the_work_is_not_replaced(path: Path, overwrite: bool) -> None:
    with refused(str(path)), new_folder(path, overwrite=overwrite):
        path.mkdir()
        (path / "diary.txt").write_text("mine")
    assert os.listdir(path.parent) == ["x"]
    assert (path / "diary.txt").read_text() == "mine"


@pytest.mark.parametrize("name", ["x.partial", "x.replaced"])
def test_names_like_ours_are_left_to_their_owner(path: Path, name: str) -> None:
    for target in (path, path.parent / "x.partial"):
        target.parent.mkdir(exist_ok=True, parents=True)
    (path.parent / name).mkdir()
    (path.parent / name / "diary.txt").write_text("mine")
    recover(path)
    with refused(name, "in the way"), new_folder(path):
        pass
    assert sorted(p.name for p in path.parent.rglob("*")) == sorted([name, "diary.txt"])


# Folders when the system fails


def fail_with(number: int) -> Callable[..., NoReturn]:
    def fail(*arguments: object) -> NoReturn:
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
@pytest.mark.parametrize("place", ["in the block", "fsync"])
def test_a_full_disk_is_named(path: Path, number: int, place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    put(path, "1")
    with refused(f"{path}: the disk is full"), new_folder(path, overwrite=True) as folder:
        (folder / "config.json").write_text("2")
        if place == "in the block":
            fail_with(number)()
        monkeypatch.setattr(os, "fsync", fail_with(number))
    assert version(path) == "1"


def test_a_folder_that_cannot_be_synced_is_no_failure(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", fail_with(errno.EINVAL))
    put(path, "1")
    assert version(path) == "1"


@pytest.mark.parametrize("failing", [1, 2])
def test_a_failing_rename_puts_the_old_folder_back(path: Path, failing: int, monkeypatch: pytest.MonkeyPatch) -> None:
    put(path, "1")
    calls, rename = [], os.rename

    def fail_once(old: Path, new: Path) -> None:
        calls.append(old)
        if len(calls) == failing:
            fail_with(errno.EIO)()
        rename(old, new)

    monkeypatch.setattr(storage, "_exchange", lambda one, other: False)
    monkeypatch.setattr(os, "rename", fail_once)
    with refused("cannot be written"):
        put(path, "2", overwrite=True)
    assert version(path) == "1"


@pytest.mark.parametrize("number", [errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOLCK])
def test_a_file_system_without_locks_is_written_without(
    path: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fcntl, "flock", fail_with(number))
    put(path, "1")
    assert version(path) == "1"


def test_a_lock_removed_before_it_is_ours_is_taken_anew(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flock, calls = fcntl.flock, []

    def late(descriptor: int, operation: int) -> None:
        calls.append(descriptor)
        if len(calls) == 1:
            (path.parent / "x.partial.lock").unlink()
        flock(descriptor, operation)

    monkeypatch.setattr(fcntl, "flock", late)
    put(path, "1")
    assert version(path) == "1"
    assert len(calls) == 2


def test_a_killed_process_leaves_the_old_folder_and_the_next_clears_up(path: Path) -> None:
    put(path, "1")
    code = "with new_folder(path, overwrite=True) as folder:\n (folder / 'a').write_text('a')\n print()\n input()"
    with python(code, path) as process:
        assert process.stdout is not None
        process.stdout.readline()
        with refused("another process is writing it"):
            put(path, "3", overwrite=True)
        process.kill()
    assert process.returncode == -signal.SIGKILL
    assert sorted(os.listdir(path.parent)) == ["x", "x.partial", "x.partial.lock"]
    assert read_json(path / "config.json")["lmkit"] == "1"
    put(path, "2", overwrite=True)
    assert version(path) == "2"


KILLED_BETWEEN_RENAMES = """
rename = os.rename
storage._exchange = lambda one, other: False
def rename_and_die(old, new):
    rename(old, new)
    if int(sys.argv[2]) == 1 or old.name.endswith(".partial"):
        os.kill(os.getpid(), signal.SIGKILL)
os.rename = rename_and_die
put(path, "2", overwrite=True)
"""


@pytest.mark.parametrize("step", [1, 2])
@pytest.mark.parametrize("then", ["read", "write", "overwrite"])
def test_a_process_killed_in_the_replacement_loses_nothing(path: Path, step: int, then: str) -> None:
    put(path, "1")
    with python(KILLED_BETWEEN_RENAMES, path, step) as process:
        pass
    assert process.returncode == -signal.SIGKILL
    assert read_json(path.parent / "x.replaced" / "config.json")["lmkit"] == "1"
    assert path.exists() == (step == 2)
    if then == "read":
        recover(path)
        assert read_json(path / "config.json")["lmkit"] == str(step)
    elif then == "write":
        with refused("already exists"):
            put(path, "3")
        assert read_json(path / "config.json")["lmkit"] == str(step)
    else:
        put(path, "3", overwrite=True)
        assert version(path) == "3"


def test_recover_leaves_a_whole_folder_alone(path: Path) -> None:
    recover(path)
    recover("/")
    assert not path.parent.exists()
    put(path, "1")
    recover(path)
    assert version(path) == "1"


def test_many_processes_at_once_leave_one_whole_folder(path: Path) -> None:
    put(path, "0")
    code = """
if sys.argv[2] == "1":
    storage._exchange = lambda one, other: False
for number in range(150):
    with suppress(LmkitError):
        put(path, str(number), overwrite=True)
"""
    processes = [python(code, path, number) for number in range(3)]
    for process in processes:
        process.communicate()
    assert [process.returncode for process in processes] == [0, 0, 0]
    version(path)


# Files


def test_a_new_file_appears_whole(path: Path) -> None:
    with new_file(path) as file:
        file.write(b"1")
        assert not path.exists()
    with refused("already exists"), new_file(path):
        pytest.fail("the work began")
    with suppress(KeyboardInterrupt), new_file(path, overwrite=True) as file:
        file.write(b"2")
        raise KeyboardInterrupt
    assert path.read_bytes() == b"1"
    with new_file(path, overwrite=True) as file:
        file.write(b"2")
    assert path.read_bytes() == b"2"
    assert os.listdir(path.parent) == ["x"]


def test_a_file_closed_by_its_wrapper_is_whole(path: Path) -> None:
    with new_file(path) as file, gzip.open(file, "wt") as text:
        text.write("é")
    with gzip.open(path, "rt") as text:
        assert text.read() == "é"
    with new_file(path, overwrite=True) as file:
        file.close()
    assert path.read_bytes() == b""


def test_a_file_is_no_place_for_folders_links_and_disks(tmp_path: Path, path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    for target, word in ((tmp_path, "is not a file"), (tmp_path / "link", "is a link"), ("/proc/x", "cannot")):
        with refused(word), new_file(target, overwrite=True):
            pytest.fail("the work began")
    with refused("already exists"), new_file(path):
        path.write_bytes(b"mine")
    assert path.read_bytes() == b"mine"


def test_a_killed_process_leaves_the_old_file(path: Path) -> None:
    with new_file(path) as file:
        file.write(b"1")
    with python("with new_file(path, overwrite=True) as f:\n f.write(b'2')\n print()\n input()", path) as process:
        assert process.stdout is not None
        process.stdout.readline()
        with refused("another process is writing it"), new_file(path, overwrite=True):
            pass
        process.kill()
    assert path.read_bytes() == b"1"
    with new_file(path, overwrite=True) as file:
        file.write(b"3")
    assert path.read_bytes() == b"3"
    assert os.listdir(path.parent) == ["x"]


def test_devices_and_pipes_are_written_directly(tmp_path: Path) -> None:
    with new_file("/dev/null") as file:
        file.write(b"1")
    if os.path.exists("/dev/full"):
        with refused("/dev/full: the disk is full"), new_file("/dev/full") as file:
            file.write(b"1")
    pipe, got = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    with new_file(pipe) as file:
        file.write(b"1")
    reader.join()
    assert got == [b"1"]


def test_standard_output_goes_on_where_it_stands(tmp_path: Path) -> None:
    code = "print(1, flush=True)\nwith new_file('/dev/stdout') as file: file.write(b'2\\n')\nprint(3)"
    with python(code, tmp_path) as process:
        assert process.communicate()[0] == "1\n2\n3\n"
    with (tmp_path / "out").open("w") as out:
        root = Path(__file__).parent.parent
        code = "from lmkit.storage import new_file\n" + code
        subprocess.run([sys.executable, "-c", code], stdout=out, check=True, cwd=root)
    assert (tmp_path / "out").read_text() == "1\n2\n3\n"


# Arrays

dtypes = st.sampled_from(
    [f"{kind}{size}" for kind in "iuf" for size in (1, 2, 4, 8) if (kind, size) != ("f", 1)] + ["?"]
)
shapes = nps.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4)
tables = st.dictionaries(
    st.text(max_size=5).filter(lambda name: name != "__metadata__"),
    dtypes.flatmap(lambda dtype: nps.arrays(dtype, shapes)),
    max_size=4,
)
metadatas = st.dictionaries(st.text(max_size=3), st.text(max_size=3), max_size=2)


def same(one: Arrays, other: Arrays) -> bool:
    return one.keys() == other.keys() and all(
        a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes()
        for a, b in ((one[name], other[name]) for name in one)
    )


def header_of(path: Path) -> dict[str, Any]:
    data = path.read_bytes()
    header: dict[str, Any] = json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])
    return header


@quick
@given(tables, metadatas)
def test_arrays_are_read_by_everybody(tmp_path: Path, arrays: Arrays, metadata: dict[str, str]) -> None:
    path, again = tmp_path / "a", tmp_path / "b"
    for target in (path, again):
        target.unlink(missing_ok=True)
    write_arrays(path, arrays, metadata)
    write_arrays(again, dict(reversed(arrays.items())), dict(reversed(metadata.items())))
    assert path.read_bytes() == again.read_bytes()
    assert same(safetensors.numpy.load_file(path), arrays)
    assert same(map_arrays(path), arrays)
    header = header_of(path)
    assert header.pop("__metadata__", {}) == metadata
    start = path.stat().st_size - sum(array.nbytes for array in arrays.values())
    for name, row in header.items():
        assert (start + row["data_offsets"][0]) % arrays[name].itemsize == 0


@quick
@given(tables, metadatas)
def test_arrays_of_the_safetensors_library_are_read(tmp_path: Path, arrays: Arrays, metadata: dict[str, str]) -> None:
    safetensors.numpy.save_file(arrays, tmp_path / "a", metadata or None)
    assert same(map_arrays(tmp_path / "a"), arrays)


@pytest.mark.parametrize("piece", [1, 7, 2**20])
def test_arrays_of_any_layout_are_written(tmp_path: Path, piece: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "_PIECE", piece)
    base = np.arange(60, dtype=np.float32).reshape(3, 4, 5)
    arrays: Arrays = {
        "transposed": base.T,
        "reversed": base[::-1, :, ::-2],
        "broadcast": np.broadcast_to(base[0, 0], (3, 5)),
        "big-endian": base.astype(">f4"),
        "scalar": np.array(3.0),
        "big-endian scalar": np.array(3, ">i8"),
        "fortran": np.asfortranarray(base),
    }
    write_arrays(tmp_path / "a", arrays)
    assert same(map_arrays(tmp_path / "a"), {name: a.astype(a.dtype.newbyteorder("<")) for name, a in arrays.items()})


def test_mapped_arrays_cannot_be_written(tmp_path: Path) -> None:
    write_arrays(tmp_path / "a", {"x": np.arange(3)})
    array = map_arrays(tmp_path / "a")["x"]
    assert type(array) is np.ndarray
    with pytest.raises(ValueError, match="read-only"):
        array[0] = 1


def test_neither_writing_nor_mapping_copies_an_array(tmp_path: Path) -> None:
    array = np.zeros((2**12, 2**12), np.float32)  # 64 MiB
    tracemalloc.start()
    write_arrays(tmp_path / "a", {"x": array, "y": array.T})
    mapped = map_arrays(tmp_path / "a")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert mapped["y"].nbytes == 2**26
    assert peak < 2**24


def test_arrays_that_the_format_lacks_are_programming_errors(tmp_path: Path) -> None:
    for array in (np.array([1j]), np.array(["a"]), np.array([None]), np.zeros(1, "M8[s]"), np.zeros(1, "i4,f4")):
        with pytest.raises(TypeError, match="'x'"):
            write_arrays(tmp_path / "a", {"x": array})
    with pytest.raises(ValueError, match="__metadata__"):
        write_arrays(tmp_path / "a", {"__metadata__": np.zeros(1)})
    assert not any(tmp_path.iterdir())


def test_a_file_in_use_is_not_written_over(tmp_path: Path) -> None:
    write_arrays(tmp_path / "a", {"x": np.arange(3)})
    with refused("File exists"):
        write_arrays(tmp_path / "a", {"x": np.arange(4)})
    with refused("File exists"):
        write_json(tmp_path / "a", {})
    assert map_arrays(tmp_path / "a")["x"].size == 3


def sample(path: Path) -> bytes:
    arrays: Arrays = {
        "w": np.arange(6.0).reshape(2, 3),
        "b": np.array([True, False, True]),
        "e": np.zeros((0, 2), "u2"),
    }
    write_arrays(path, arrays, {"made": "here"})
    return path.read_bytes()


def test_any_truncation_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a"
    data = sample(path)
    for size in range(len(data)):
        path.write_bytes(data[:size])
        with refused(str(path), "damaged"):
            map_arrays(path)
    path.write_bytes(data + b"\0")
    with refused("51 bytes of data expected, 52 found"):
        map_arrays(path)
    path.write_bytes(data[:-1])
    with refused("51 bytes of data expected, 50 found"):
        map_arrays(path)


def contents(arrays: Arrays) -> list[bytes]:
    return sorted(array.tobytes() for array in arrays.values())


def test_any_damage_to_the_header_is_noticed_or_leaves_the_data(tmp_path: Path) -> None:
    """A changed name, or type of the same size, only a checksum can tell; the bytes are the same then."""
    path = tmp_path / "a"
    data = sample(path)
    whole = contents(map_arrays(path))
    noticed = 0
    for position in range(len(data) - 51):
        for byte in b'\0 "-0:9A[]e\x7f\xff':
            path.write_bytes(data[:position] + bytes([byte]) + data[position + 1 :])
            try:
                assert contents(map_arrays(path)) == whole
            except LmkitError:
                noticed += 1
    assert noticed > 2000


F32 = {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}


@pytest.mark.parametrize(
    ("header", "word"),
    [
        ({"x": {**F32, "dtype": "BF16"}}, "'BF16', which numpy lacks"),
        ({"x": {**F32, "dtype": "F8_E4M3"}}, "which numpy lacks"),
        ({"x": {**F32, "dtype": 7}}, "makes no sense"),
        ({"x": {**F32, "shape": [-1]}}, "makes no sense"),
        ({"x": {**F32, "shape": [True]}}, "makes no sense"),
        ({"x": {**F32, "shape": [1.0]}}, "makes no sense"),
        ({"x": {**F32, "shape": "1"}}, "makes no sense"),
        ({"x": {**F32, "shape": [1] * 65}}, "makes no sense"),
        ({"x": {**F32, "shape": [2**63]}}, "makes no sense"),
        ({"x": {**F32, "shape": [2**62, 4]}}, "should take 73786976294838206464 bytes, not 4"),
        ({"x": {**F32, "shape": [2**32, 2**32]}}, "should take"),  # 0 bytes if counted in 64 bits
        ({"x": {**F32, "shape": [2]}}, "should take 8 bytes, not 4"),
        ({"x": {**F32, "data_offsets": [4, 0]}}, "makes no sense|begin"),
        ({"x": {**F32, "data_offsets": [0, 8]}}, "should take 4 bytes, not 8"),
        ({"x": {**F32, "data_offsets": [0]}}, "makes no sense"),
        ({"x": {**F32, "data_offsets": [-4, 0]}}, "makes no sense"),
        ({"x": {**F32, "data_offsets": [False, 4]}}, "makes no sense"),
        ({"x": {**F32, "more": 1}}, "makes no sense"),
        ({"x": {"dtype": "F32"}}, "makes no sense"),
        ({"x": 3}, "makes no sense"),
        ({"x" * 10**6: 3}, "makes no sense|damaged"),
        ({"x": F32, "y": F32}, "'y' should begin at byte 4 of the data, not at 0"),
        ({"x": {**F32, "data_offsets": [1, 5]}}, "should begin at byte 0"),
        ({}, "0 bytes of data expected, 4 found"),
        ({"__metadata__": 3, "x": F32}, "metadata"),
        ({"__metadata__": {"a": 1}, "x": F32}, "metadata"),
        ([], "not a JSON object"),
        (None, "not a JSON object"),
        ('{"x": 1, "x": 1}', "a key stands twice"),
        ('{"x": ' + "[" * 100_000, "nested too deeply"),
        ('{"x": ' + "9" * 5000 + "}", "digits"),
        ('{"x": \ud800}', "utf-8"),
        ("", "line 1, column 1"),
        ("x" * 8, "line 1, column 1"),
    ],
)
def test_hostile_headers_are_refused(tmp_path: Path, header: Any, word: str) -> None:
    text = header if isinstance(header, str) else json.dumps(header)
    data = text.encode(errors="surrogatepass")
    (tmp_path / "a").write_bytes(struct.pack("<Q", len(data)) + data + b"\0\0\x80\x3f")
    with pytest.raises(LmkitError, match=word) as caught:
        map_arrays(tmp_path / "a")
    assert len(str(caught.value)) < 600
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("shape", [[0, 2**62, 2**62], [0, 2**63 - 1], [0] * 64, [2**63 - 1] * 63 + [0]])
def test_empty_arrays_of_absurd_shape_do_no_harm(tmp_path: Path, shape: list[int]) -> None:
    data = json.dumps({"x": {"dtype": "F64", "shape": shape, "data_offsets": [0, 0]}}).encode()
    (tmp_path / "a").write_bytes(struct.pack("<Q", len(data)) + data)
    with suppress(LmkitError):
        assert map_arrays(tmp_path / "a")["x"].shape == tuple(shape)


def test_a_header_longer_than_the_file_costs_nothing(tmp_path: Path) -> None:
    for length in (2**64 - 1, 2**40, 3):
        (tmp_path / "a").write_bytes(struct.pack("<Q", length) + b"{}")
        with refused(f"a header of {length} bytes expected, 2 bytes found"):
            map_arrays(tmp_path / "a")
    with (tmp_path / "a").open("wb") as file:  # sparse
        file.write(struct.pack("<Q", 10**9))
        file.truncate(2 * 10**9)
    tracemalloc.start()
    with refused("damaged"):
        map_arrays(tmp_path / "a")
    assert tracemalloc.get_traced_memory()[1] < 2**20
    tracemalloc.stop()


fragments = st.recursive(
    st.none() | st.booleans() | st.integers(-1, 9) | st.sampled_from(["F32", "U8", "BF16", 2**63]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["dtype", "shape", "data_offsets", "__metadata__", "x"]), inner, max_size=3)
    ),
    max_leaves=12,
)


@quick
@given(st.binary(max_size=40) | fragments.map(lambda value: json.dumps(value).encode()), st.binary(max_size=9))
def test_no_file_does_worse_than_a_refusal(tmp_path: Path, header: bytes, data: bytes) -> None:
    for content in (header, struct.pack("<Q", len(header)) + header + data):
        (tmp_path / "a").write_bytes(content)
        for read in (map_arrays, read_json):
            with suppress(LmkitError):
                read(tmp_path / "a")


# JSON and checksums

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=10,
)


@quick
@given(st.dictionaries(st.text(max_size=5), values, max_size=3))
def test_json_comes_back_in_its_order(tmp_path: Path, value: dict[str, Any]) -> None:
    (tmp_path / "a").unlink(missing_ok=True)
    write_json(tmp_path / "a", value)
    again = read_json(tmp_path / "a")
    assert again == value
    assert list(again) == list(value)


def test_json_reads_well(tmp_path: Path) -> None:
    write_json(tmp_path / "a", {"b": "é", "a": [1]})
    assert (tmp_path / "a").read_bytes() == '{\n  "b": "é",\n  "a": [\n    1\n  ]\n}\n'.encode()


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
def test_json_has_no_nan(tmp_path: Path, number: float) -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        write_json(tmp_path / "a", {"a": number})
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b'{\n  "a": 1,,\n}', ["line 2, column 10"]),
        (b'{"a": 1', ["line 1, column 8"]),
        (b"", ["line 1, column 1"]),
        (b'{"a": "\xff"}', ["utf-8", "position 7"]),
        (b"[1]", ["not a JSON object"]),
        (b"[" * 100_000, ["nested too deeply"]),
        (b'{"a": 1, "a": 2}', ["a key stands twice"]),
    ],
)
def test_damaged_json_is_named(tmp_path: Path, content: bytes, words: list[str]) -> None:
    (tmp_path / "a").write_bytes(content)
    with refused(str(tmp_path / "a"), "damaged", *words):
        read_json(tmp_path / "a")


def test_json_of_absurd_length_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "_JSON_LIMIT", 10)
    (tmp_path / "a").write_text('{"a": "0123456789"}')
    with refused("longer than 10 bytes"):
        read_json(tmp_path / "a")


def test_what_is_no_file_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe")
    readers: list[Callable[[Path], object]] = [read_json, map_arrays, checksum]
    for read in readers:
        for path in (tmp_path / "missing", tmp_path, tmp_path / "pipe", Path("/dev/zero"), tmp_path / ("x" * 300)):
            with refused(str(path), "missing or not a file"):
                read(path)
    (tmp_path / "a").write_text("{}")
    monkeypatch.setattr("builtins.open", fail_with(errno.EACCES))
    for read in readers:
        with refused("cannot be read (Permission denied)"):
            read(tmp_path / "a")


def test_a_log_survives_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "log"
    values = [{"step": 1, "loss": 0.5}, {"step": 2, "text": "é\n"}]
    for value in values:
        append_json(path, value)
    whole = path.read_bytes()
    assert len(whole.splitlines()) == 2
    append_json(path, {"loss": float("nan"), "list": [float("inf")]})
    data = path.read_bytes()
    for size in range(len(whole), len(data)):
        path.write_bytes(data[:size])
        assert read_json_lines(path) == values
        append_json(path, {"step": 3})
        assert read_json_lines(path) == [*values, {"step": 3}]
    path.write_bytes(data)
    assert read_json_lines(path)[2] == {"loss": None, "list": [None]}
    path.write_bytes(b"{}\n{,}\n{}\n")
    with refused(f"{path}:2: damaged", "column 2"):
        read_json_lines(path)
    with refused("missing"):
        read_json_lines(tmp_path / "none")


def test_checksum_is_sha256(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")  # the example of FIPS 180-2, B.1
    assert checksum(tmp_path / "a") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_a_manifest_finds_every_change(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_text("0123")
    expected = manifest(tmp_path, ["a", "b"])
    assert expected["a"] == {"bytes": 4, "sha256": checksum(tmp_path / "a")}
    check_manifest(tmp_path, json.loads(json.dumps(expected)), full=True)
    (tmp_path / "b").write_text("0124")
    check_manifest(tmp_path, expected, full=False)
    with refused(f"{tmp_path / 'b'}: damaged (altered"):
        check_manifest(tmp_path, expected, full=True)
    (tmp_path / "b").write_text("01234")
    with refused(f"{tmp_path / 'b'}: damaged (altered: 4 bytes expected, 5 found)"):
        check_manifest(tmp_path, expected, full=False)
    (tmp_path / "b").write_text("012")
    with refused(f"{tmp_path / 'b'}: damaged (truncated: 4 bytes expected, 3 found)"):
        check_manifest(tmp_path, expected, full=False)
    (tmp_path / "b").unlink()
    with refused(f"{tmp_path / 'b'}: is missing"):
        check_manifest(tmp_path, expected, full=False)
    with refused(f"{tmp_path / 'b'}: is missing"):
        manifest(tmp_path, ["a", "b"])


@pytest.mark.parametrize("entry", [None, {}, {"bytes": "4", "sha256": ""}, {"bytes": 4}, {"bytes": 4, "sha256": 4}])
def test_a_manifest_is_not_trusted(tmp_path: Path, entry: Any) -> None:
    (tmp_path / "a").write_text("0123")
    with refused("the manifest's entry for 'a' makes no sense"):
        check_manifest(tmp_path, {"a": entry}, full=True)
    whole: Any = ["a"]
    with refused("its manifest is not a table"):
        check_manifest(tmp_path, whole, full=True)


def test_a_member_is_a_file_of_the_folder_itself(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    (folder / "inside").mkdir(parents=True)
    for file in (tmp_path / "secret", folder / "a", folder / "inside" / "a"):
        file.write_text("")
    (folder / "out").symlink_to(tmp_path / "secret")
    (folder / "loop").symlink_to(folder / "loop")
    (folder / "same").symlink_to("a")
    (tmp_path / "link").symlink_to(folder)
    assert member(folder, "a") == folder / "a"
    assert member(folder, "same") == folder / "same"
    assert member(folder, "inside/a") == folder / "inside" / "a"
    assert member(tmp_path / "link", "a") == tmp_path / "link" / "a"
    for name in (
        "../secret",
        "inside/../a",
        "inside//a",
        "./a",
        "a/",
        "..",
        ".",
        "",
        str(folder / "a"),
        "a\\b",
        "C:a",
        "a\0",
        "\ud800/",
    ):
        with refused("is not the name of a file in it"):
            member(folder, name)
    for name in ("missing", "inside", "loop", "x" * 300, "\ud800"):
        with refused("is missing or not a file"):
            member(folder, name)
    with refused("is a link out of its folder"):
        member(folder, "out")
    (folder / "elsewhere").symlink_to(tmp_path)
    with refused("is a link out of its folder"):
        member(folder, "elsewhere/secret")


def test_import_is_light() -> None:
    code = "import sys, lmkit.storage; assert not {'torch', 'safetensors'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
