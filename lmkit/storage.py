"""Files on disk: folders and files that appear whole or not at all, safetensors, JSON and checksums.

While `PATH` is written, three names beside it are ours, and all three are gone once it is there:

* `PATH.partial`: the new content, before it is complete;
* `PATH.replaced`: the old folder for a moment, where the system cannot swap two folders in one step;
* `PATH.partial.lock`: locked by the writing process and removed last. So a lock file that nobody holds is the
  trace of a run that died, or that kept its unfinished work, and the next run settles what stands under the
  other two names. Without a lock file those names belong to somebody else and are refused, never removed.

On Windows and on a file system without locks nothing keeps two processes off the same target.

What is read is untrusted: a damaged or hostile file gives a `LmkitError`, never another exception.
"""

import ctypes
import errno
import hashlib
import io
import json
import math
import mmap
import os
import shutil
import stat
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any, BinaryIO, NoReturn

import numpy as np
import numpy.typing as npt

from lmkit.errors import LmkitError

if sys.platform != "win32":
    import fcntl

StrPath = str | os.PathLike[str]

_DISK_FULL = (errno.ENOSPC, errno.EDQUOT)
_NO_LOCKS = (errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOLCK)  # as some network file systems say
_JSON_LIMIT = 100_000_000  # bytes; the limit that safetensors sets to its header
_PIECE = 2**20  # items written at once
_DTYPES = {
    "BOOL": "|b1",
    **{"U8": "|u1", "U16": "<u2", "U32": "<u4", "U64": "<u8"},
    **{"I8": "|i1", "I16": "<i2", "I32": "<i4", "I64": "<i8"},
    **{"F16": "<f2", "F32": "<f4", "F64": "<f8"},
}  # safetensors -> numpy


# Writing: whole or not at all


@contextmanager
def new_folder(
    path: StrPath,
    *,
    overwrite: bool = False,
    resume: bool = False,
    keep: bool = False,
    marker: str = "config.json",
) -> Iterator[Path]:
    """Yield a fresh folder to write into; when the block ends well, it becomes `path` in one step.

    When the block raises, whatever it raises, the fresh folder is removed and `path` stays as it was. Parents
    are created. An empty folder at `path` may be filled. A full one is replaced only with `overwrite`, and
    only if it is one of ours and nothing else is in it: its file `marker` is a JSON object with the key
    `lmkit`, and the folder holds that file, a README.md and what its key `files` names, in sub-folders too. It
    is deleted once the new one is in place. A link at `path` is refused: only a folder itself is ever replaced. With
    `resume` what a killed run of ours left in the fresh folder is still in it. With `keep` a block that raises
    leaves the fresh folder too, unless it is empty, just as a killed run does: the next run goes on from it with
    `resume`, and removes it without.

    Raises:
        LmkitError: before the block if `path` cannot be taken or another process is writing it, in the block
            if the disk is full, after it if the folder cannot be put in place. Other exceptions of the block
            pass.
    """
    target = Path(path).absolute()
    partial = _beside(target, ".partial")
    recover(target)
    with _explained(target):
        _check_folder(target, overwrite, marker)
    with _held(target, resume=resume, keep=keep):
        with _explained(target):
            partial.mkdir(exist_ok=resume)
        with _explained(target, *_DISK_FULL):
            yield partial
        with _explained(target):
            for folder, _, names in os.walk(partial):
                for name in (*names, "."):
                    _sync(Path(folder, name))
            _check_folder(target, overwrite, marker)  # something may have appeared there during the work
            _put_in_place(partial, target)


@contextmanager
def new_file(path: StrPath, *, overwrite: bool = False) -> Iterator[BinaryIO]:
    """Yield a binary file to write; when the block ends well, it becomes `path` in one step.

    As `new_folder`, for one file; `overwrite` replaces any regular file. A pipe or a character device, such
    as `/dev/stdout` or `/dev/null`, is written directly.

    Raises:
        LmkitError: as `new_folder`.
    """
    target = Path(path).absolute()
    with _explained(target):
        stream = _open_stream(target)
        if stream is None:
            _check_file(target, overwrite)
    if stream is not None:
        with _explained(target, *_DISK_FULL), stream:
            yield stream
        return
    partial = _beside(target, ".partial")
    with _held(target):
        with _explained(target):
            file = partial.open("xb")
        with _explained(target, *_DISK_FULL), file:
            yield file
        with _explained(target):
            _sync(partial)
            _check_file(target, overwrite)
            os.replace(partial, target)
            _sync(target.parent)


def recover(path: StrPath) -> None:
    """Put the folder `path` back if a crash in the middle of a replacement took it away.

    Whoever reads a folder calls this first; where nothing is wrong it only looks whether `path` exists.

    Raises:
        LmkitError: if another process is replacing the folder at this moment, or it cannot be put back.
    """
    target = Path(path).absolute()
    left = (_beside(target, ".replaced"), _beside(target, ".partial.lock"))
    if not os.path.exists(target) and all(map(os.path.exists, left)):
        with _held(target):
            pass  # entering settles it


def _beside(target: Path, ending: str) -> Path:
    return target.parent / (target.name + ending)


@contextmanager
def _explained(path: Path, *numbers: int) -> Iterator[None]:
    """Turn an error of the operating system into a `LmkitError`; with `numbers`, only an error of these."""
    try:
        yield
    except OSError as error:
        if numbers and error.errno not in numbers:
            raise
        if error.errno in _DISK_FULL:
            message = f"{path}: the disk is full and nothing was replaced; free some space and try again"
        else:
            message = f"{path}: cannot be written ({error.strerror or error}); choose another path"
        raise LmkitError(message) from error


@contextmanager
def _held(target: Path, *, resume: bool = False, keep: bool = False) -> Iterator[None]:
    """Let one process at a time write `target`; settle what a dead run left (but its partial content to `resume`) and,
    at the end, this one (`keep` its partial content if it failed)."""
    lock_file, partial = _beside(target, ".partial.lock"), _beside(target, ".partial")
    failed = False
    with _explained(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        for path in (partial, _beside(target, ".replaced")):
            if os.path.lexists(path) and not lock_file.exists():
                raise LmkitError(f"{path}: is in the way, and no run of ours left it; move it elsewhere")
        lock = _lock(lock_file, target)
    try:
        with _explained(target):
            _settle(target, keep=resume)
        yield
    except BaseException:
        failed = True
        raise
    finally:
        try:
            with _explained(target):
                _settle(target, keep=failed and keep and not _is_vacant(partial))
                with suppress(PermissionError):  # Windows keeps an open file; a lock left behind does no harm
                    if not os.path.lexists(partial):
                        lock_file.unlink()
        finally:
            os.close(lock)


def _lock(lock_file: Path, target: Path) -> int:
    """Create and lock the file; the lock is held until the returned descriptor is closed."""
    while True:
        lock = os.open(lock_file, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            if sys.platform != "win32":
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if os.path.samestat(os.fstat(lock), os.stat(lock_file)):
                return lock
        except FileNotFoundError:
            pass
        except OSError as error:
            if error.errno in _NO_LOCKS:
                return lock
            os.close(lock)
            if isinstance(error, BlockingIOError):
                raise LmkitError(f"{target}: another process is writing it; wait until it ends") from None
            raise
        os.close(lock)  # its last holder removed it after we had opened it: once more


def _settle(target: Path, *, keep: bool = False) -> None:
    """Put the old folder back if no new one took its place; remove what is left over (`keep` the new content)."""
    replaced, partial = _beside(target, ".replaced"), _beside(target, ".partial")
    if replaced.exists() and _is_vacant(target):
        os.rename(replaced, target)
    for path in (replaced,) if keep else (replaced, partial):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def _is_vacant(path: Path) -> bool:
    return not os.path.lexists(path) or (path.is_dir() and not any(path.iterdir()))


def _check_folder(target: Path, overwrite: bool, marker: str) -> None:
    if target.is_symlink():
        raise LmkitError(f"{target}: is a link to {os.readlink(target)}; name the folder itself")
    if target.name == ".." or Path.cwd().is_relative_to(os.path.realpath(target)):
        raise LmkitError(f"{target}: is or contains the current folder; choose another path")
    if os.path.ismount(target):
        raise LmkitError(f"{target}: is a mount point, which cannot be replaced; name a folder inside it")
    if _is_vacant(target):
        return
    if not target.is_dir():
        raise LmkitError(f"{target}: is a file, not a folder; choose another path")
    if not overwrite:
        raise LmkitError(f"{target}: already exists; choose another path, or replace it (--overwrite, overwrite=True)")
    try:
        config = read_json(target / marker)
    except LmkitError:
        config = {}
    if "lmkit" not in config:
        raise LmkitError(f"{target}: holds no {marker} of lmkit, so is not overwritten; choose another path")
    files = config.get("files")
    foreign = _foreign(target, {marker, "README.md", *(files if isinstance(files, dict) else ())})
    if foreign is not None:
        raise LmkitError(f"{target}: also holds {foreign}, which overwriting would lose; move it away first")


def _foreign(target: Path, ours: set[str]) -> str | None:
    """The first entry of a folder that is neither one of our files nor a folder, not a link, on the way to one."""
    on_the_way = {str(parent) for name in ours for parent in PurePosixPath(name).parents}
    for folder, folders, names in os.walk(target):
        found = {name: Path(folder, name).relative_to(target).as_posix() for name in (*folders, *names)}
        real = {name for name in folders if not os.path.islink(os.path.join(folder, name))}
        foreign = [path for name, path in found.items() if path not in (on_the_way if name in real else ours)]
        if foreign:
            return min(foreign)
    return None


def _check_file(target: Path, overwrite: bool) -> None:
    if target.is_symlink():
        raise LmkitError(f"{target}: is a link to {os.readlink(target)}; name the file itself")
    if target.exists() and not target.is_file():
        raise LmkitError(f"{target}: is not a file; choose another path")
    if target.exists() and not overwrite:
        raise LmkitError(f"{target}: already exists; choose another path, or replace it (--overwrite, overwrite=True)")


def _put_in_place(new: Path, target: Path) -> None:
    """Move a folder to `target`; an old one ends up where `_settle` removes it."""
    if target.exists() and _is_vacant(target):
        target.rmdir()
    if not target.exists():
        os.rename(new, target)
    elif not _exchange(new, target):
        os.rename(target, _beside(target, ".replaced"))
        os.rename(new, target)
    _sync(target.parent)


def _exchange(one: Path, other: Path) -> bool:
    """Swap two folders in one step by Linux's `renameat2`; return False where that cannot be had."""
    try:
        renameat2 = ctypes.CDLL(None).renameat2
    except (AttributeError, OSError, TypeError):  # another system, or an old C library
        return False
    here, exchange = -100, 2  # AT_FDCWD, RENAME_EXCHANGE
    return bool(renameat2(here, os.fsencode(one), here, os.fsencode(other), exchange) == 0)


def _sync(path: Path) -> None:
    """Wait until a file's content, or a folder's list of names, is on the disk."""
    if sys.platform == "win32":  # syncs writable files only
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno != errno.EINVAL:  # a file system that cannot sync a folder
            raise
    finally:
        os.close(descriptor)


def _open_stream(path: Path) -> BinaryIO | None:
    """Open a pipe or a character device for writing; return None for anything else."""
    number = {"/dev/stdout": 1, "/dev/stderr": 2}.get(str(path))
    if number is not None:  # to open a redirected output by its name would cut what it already holds
        return os.fdopen(os.dup(number), "wb")
    mode = path.stat().st_mode if path.exists() else 0
    return path.open("wb") if stat.S_ISFIFO(mode) or stat.S_ISCHR(mode) else None


# Arrays: the safetensors format


def write_arrays(
    path: StrPath,
    arrays: Mapping[str, npt.NDArray[Any]],
    metadata: Mapping[str, str] = {},
    *,
    sync: bool = False,
) -> None:
    """Write a new safetensors file: the same input gives the same bytes, and every array is aligned.

    No array is copied whole, be it strided or memory-mapped. The file is not atomic: write it in a
    `new_folder`, or with `sync`, which waits until it is on the disk, before something names it.

    Raises:
        LmkitError: if the file exists or cannot be written.
        TypeError: for an array of a type that the format lacks.
        ValueError: for the name `__metadata__`, which the format keeps for itself.
    """
    if "__metadata__" in arrays:
        raise ValueError("an array cannot be named '__metadata__'")
    names = {code: name for name, code in _DTYPES.items()}
    ordered = sorted(arrays.items(), key=lambda item: (-item[1].itemsize, item[0]))
    header: dict[str, Any] = {"__metadata__": dict(sorted(metadata.items()))} if metadata else {}
    end = 0
    for name, array in ordered:
        code = array.dtype.newbyteorder("<").str
        if code not in names:
            raise TypeError(f"array {name!r}: safetensors has no type {array.dtype}")
        begin, end = end, end + array.nbytes
        header[name] = {"dtype": names[code], "shape": array.shape, "data_offsets": [begin, end]}
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with _explained(Path(path)), open(path, "xb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        for _, array in ordered:
            for piece in _pieces(array):
                file.write(piece)
        if sync:
            file.flush()
            os.fsync(file.fileno())


def _pieces(array: npt.NDArray[Any]) -> Iterator[memoryview]:
    """Yield the elements in C order and little-endian, copying at most a piece at a time."""
    dtype = array.dtype.newbyteorder("<")
    if array.flags.c_contiguous and array.dtype == dtype and _mapping(array) is not None:
        flat = array.reshape(-1)
        for begin in range(0, array.size, _PIECE):
            yield flat[begin : begin + _PIECE].data
            forget(array)
    elif array.flags.c_contiguous and array.dtype == dtype:
        yield array.data
    else:
        for begin in range(0, array.size, _PIECE):
            yield array.flat[begin : begin + _PIECE].astype(dtype, copy=False).data


def forget(array: npt.NDArray[Any]) -> None:
    """Let go of the memory that a mapped file takes; what is read again comes from the file."""
    mapping = _mapping(array)
    if mapping is not None and hasattr(mmap, "MADV_DONTNEED"):
        mapping.madvise(mmap.MADV_DONTNEED)


def _mapping(array: npt.NDArray[Any]) -> mmap.mmap | None:
    """The file that an array, or what it is a view of, is mapped from."""
    base: Any = array
    while isinstance(base, np.ndarray):
        base = base.base
    return base if isinstance(base, mmap.mmap) else None


def map_arrays(path: StrPath) -> dict[str, npt.NDArray[Any]]:
    """Map a safetensors file into memory: read-only arrays, each read from the disk as it is used.

    Raises:
        LmkitError: if the file is missing, is not exactly as its header says, or has a type that numpy lacks.
    """
    with _open(path) as file:
        size = os.fstat(file.fileno()).st_size
        length = int.from_bytes(file.read(8), "little")
        if size < 8 or length > min(size - 8, _JSON_LIMIT):
            _damaged(path, f"a header of {length} bytes expected, {max(size - 8, 0)} bytes found")
        header = _parse_json(file.read(length), path)
        start = 8 + length
        layout = _layout(header, size - start, path)
        data = np.asarray(np.memmap(file, np.uint8, mode="r"))[start:]
    try:
        return {name: data[a:b].view(dtype).reshape(shape) for name, (dtype, shape, a, b) in layout.items()}
    except (ValueError, OverflowError) as error:  # an empty array of absurd shape
        _damaged(path, str(error))


_Row = tuple[np.dtype[Any], tuple[int, ...], int, int]  # type, shape, first byte, end


def _layout(header: dict[str, Any], size: int, path: StrPath) -> dict[str, _Row]:
    """Check that the arrays of a header fill `size` bytes without overlap or gap."""
    metadata = header.pop("__metadata__", {})
    if not isinstance(metadata, dict) or not all(isinstance(value, str) for value in metadata.values()):
        _damaged(path, "the metadata is not a table of strings")
    rows = {name: _row(name, value, path) for name, value in header.items()}
    position = 0
    for name, (dtype, shape, begin, end) in sorted(rows.items(), key=lambda item: item[1][2:]):
        if begin != position:
            _damaged(path, f"array {name!r} should begin at byte {position} of the data, not at {begin}")
        if end - begin != (expected := math.prod(shape) * dtype.itemsize):
            _damaged(path, f"array {name!r} should take {expected} bytes, not {end - begin}")
        position = end
    if position != size:
        _damaged(path, f"{position} bytes of data expected, {size} found")
    return rows


def _row(name: str, value: object, path: StrPath) -> _Row:
    """Check the form of what a header says of one array."""
    match value:
        case {"dtype": str(dtype), "shape": list(shape), "data_offsets": [begin, end], **rest} if (
            not rest and len(shape) <= 64 and all(type(n) is int and 0 <= n < 2**63 for n in [*shape, begin, end])
        ):
            if dtype in _DTYPES:
                return np.dtype(_DTYPES[dtype]), tuple(shape), begin, end
            raise LmkitError(f"{path}: array {name!r:.99} is {dtype!r:.9}, which numpy lacks; convert it to F32")
    _damaged(path, f"the header's entry for array {name!r} makes no sense")


# JSON and checksums


def write_json(path: StrPath, value: object) -> None:
    """Write a new JSON file: UTF-8, indented by 2, keys in their given order.

    The file is not atomic: write it in a `new_folder`.

    Raises:
        LmkitError: if the file exists or cannot be written.
        ValueError: for NaN and infinity, which JSON lacks.
    """
    text = json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    with _explained(Path(path)), open(path, "xb") as file:
        file.write(text.encode())


def replace_json(path: StrPath, value: object) -> None:
    """Write a JSON file in the place of an older one, if there is one: at any moment the whole of either is there.

    Raises:
        LmkitError: as `write_json`.
    """
    fresh = Path(f"{os.fspath(path)}.new")
    with _explained(Path(path)):
        fresh.unlink(missing_ok=True)
        write_json(fresh, value)
        _sync(fresh)
        os.replace(fresh, path)
        _sync(fresh.parent)


def append_json(path: StrPath, value: object) -> None:
    """Add a value as one line to a log of JSON lines; NaN and infinity become null. A last line that a kill had cut
    short is dropped.

    Raises:
        LmkitError: if the file cannot be written.
    """
    plain = json.loads(json.dumps(value), parse_constant=lambda name: None)
    with _explained(Path(path)), open(path, "a+b") as file:
        file.seek(max(file.tell() - 1, 0))
        if file.read(1) not in (b"\n", b""):
            file.seek(0)
            file.truncate(file.read().rfind(b"\n") + 1)
        file.write(json.dumps(plain, ensure_ascii=False).encode() + b"\n")


def read_json_lines(path: StrPath) -> list[dict[str, Any]]:
    """Read a log of JSON objects, one a line; a last line that a kill had cut short is dropped.

    Raises:
        LmkitError: if the file is missing or damaged; the message names the line.
    """
    with _open(path) as file:
        lines = file.read().split(b"\n")[:-1]
    return [_parse_json(line, f"{os.fspath(path)}:{number}") for number, line in enumerate(lines, 1)]


def read_json(path: StrPath) -> dict[str, Any]:
    """Read a JSON file that holds an object.

    Raises:
        LmkitError: if the file is missing or damaged; the message names line and column.
    """
    with _open(path) as file:
        return _parse_json(file.read(_JSON_LIMIT + 1), path)


def checksum(path: StrPath) -> str:
    """Return the SHA-256 of a file's content, as 64 hexadecimal digits."""
    with _open(path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def manifest(folder: StrPath, names: Iterable[str]) -> dict[str, dict[str, int | str]]:
    """Return `{name: {"bytes": size, "sha256": checksum}}` for these files of a folder."""
    files = {name: member(folder, name) for name in names}
    return {name: {"bytes": file.stat().st_size, "sha256": checksum(file)} for name, file in files.items()}


def check_manifest(folder: StrPath, manifest: Mapping[str, Any], *, full: bool) -> None:
    """Check that the files of a folder have the sizes of its manifest and, if `full`, the checksums.

    Raises:
        LmkitError: for the first file that is missing, truncated or altered.
    """
    if not isinstance(manifest, Mapping):
        _damaged(folder, "its manifest is not a table")
    for name, entry in manifest.items():
        file = member(folder, name)
        match entry:
            case {"bytes": int(expected), "sha256": str(digest)}:
                found = file.stat().st_size
            case _:
                _damaged(folder, f"the manifest's entry for {name!r} makes no sense")
        if found != expected:
            what = "truncated" if found < expected else "altered"
            _damaged(file, f"{what}: {expected} bytes expected, {found} found")
        if full and checksum(file) != digest:
            _damaged(file, "altered: its content does not match its checksum")


def member(folder: StrPath, name: str) -> Path:
    """Return the path of a file of a folder, by a name that comes from outside: `a`, or `sub/folder/a`.

    Raises:
        LmkitError: if it is not a file in the folder: it is missing, or the name or a link leads out.
    """
    path = Path(folder, name)
    is_plain = all(
        PurePosixPath(p).name == PureWindowsPath(p).name == p and p not in ("", "..") for p in name.split("/")
    )
    if not is_plain or "\0" in name:
        raise LmkitError(f"{folder}: {name!r:.99} is not the name of a file in it; check where the name comes from")
    if not os.path.isfile(path):
        raise LmkitError(f"{path}: is missing or not a file; restore it from a copy or make it again")
    if not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder)):
        raise LmkitError(f"{path}: is a link out of its folder; put the file itself there")
    return path


def _open(path: StrPath) -> io.BufferedReader:
    if not os.path.isfile(path):  # nor a pipe, which would keep us waiting
        raise LmkitError(f"{path}: is missing or not a file; check the path")
    try:
        return open(path, "rb")
    except OSError as error:
        raise LmkitError(f"{path}: cannot be read ({error.strerror}); check its permissions") from error


def _parse_json(data: bytes, path: StrPath) -> dict[str, Any]:
    """Parse an object: in UTF-8, no key twice, at most `_JSON_LIMIT` bytes."""
    try:
        if len(data) > _JSON_LIMIT:
            raise ValueError(f"longer than {_JSON_LIMIT} bytes")
        value = json.loads(data.decode(), object_pairs_hook=_unique)
    except json.JSONDecodeError as error:
        _damaged(path, f"line {error.lineno}, column {error.colno}: {error.msg}")
    except RecursionError:
        _damaged(path, "nested too deeply")
    except ValueError as error:
        _damaged(path, str(error))
    if not isinstance(value, dict):
        _damaged(path, "not a JSON object")
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) < len(pairs):
        raise ValueError("a key stands twice in one object")
    return table


def _damaged(path: StrPath, detail: str) -> NoReturn:
    raise LmkitError(f"{path}: damaged ({detail:.300}); restore it from a copy or make it again")
