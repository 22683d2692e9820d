"""Fixtures that many tests share."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import torch

GOLDEN = Path(__file__).parent / "golden"
COURSE = ["I am Sam", "Sam I am", "I do not like green eggs and ham"]


def pytest_configure(config: pytest.Config) -> None:
    """Kernels run through Triton's interpreter, which must be known when they are imported; not under `-m gpu`."""
    if config.option.markexpr != "gpu":
        os.environ["TRITON_INTERPRET"] = "1"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that takes `device` runs on the CPU, and once more on a GPU under `pytest -m gpu`."""
    if {"device", "kernels"} & set(metafunc.fixturenames):
        metafunc.parametrize("device", ["cpu", pytest.param("cuda", marks=pytest.mark.gpu)], indirect=True)


@pytest.fixture(scope="session", autouse=True)
def _interruptions_are_heard() -> Iterator[None]:
    """Here and in the processes that tests start: shells let jobs in the background ignore them."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def device(request: pytest.FixtureRequest) -> torch.device:
    import torch

    if request.param == "cuda" and not torch.cuda.is_available():
        pytest.skip("no GPU here")
    return torch.device(request.param)


@pytest.fixture
def kernels(device: torch.device) -> Iterator[torch.device]:
    """The device, on which kernels run: on a CPU through Triton's interpreter."""
    pytest.importorskip("triton")
    from lmkit.kernels.choice import interpreted

    with nullcontext() if device.type == "cuda" else interpreted():
        yield device


@pytest.fixture
def one_thread() -> Iterator[None]:
    """So that a run here and one in another process do the same sums."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def story() -> list[str]:
    """A small text written for the project."""
    return (GOLDEN / "story.txt").read_text(encoding="utf-8").split("\n")[:-1]


@pytest.fixture(scope="module")
def offline(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The `datasets` library without a network, with its cache in a temporary folder."""
    home = tmp_path_factory.mktemp("datasets")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HF_HOME", str(home))
        patch.setenv("HF_DATASETS_CACHE", str(home))
        patch.setenv("HF_HUB_OFFLINE", "1")
        import datasets

        # the environment is read when the library is imported, which another test may have done
        for name in ("HF_DATASETS_CACHE", "DOWNLOADED_DATASETS_PATH", "EXTRACTED_DATASETS_PATH", "HF_MODULES_CACHE"):
            patch.setattr(datasets.config, name, home / name.lower())
        patch.setattr(datasets.config, "HF_HUB_OFFLINE", True)
        had_bars = datasets.are_progress_bars_disabled()
        level = datasets.logging.get_verbosity()
        datasets.disable_progress_bars()
        datasets.logging.set_verbosity(datasets.logging.CRITICAL)
        yield
        datasets.logging.set_verbosity(level)
        if not had_bars:
            datasets.enable_progress_bars()
