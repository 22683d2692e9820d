"""Fixtures that many tests share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import torch

GOLDEN = Path(__file__).parent / "golden"
COURSE = ["I am Sam", "Sam I am", "I do not like green eggs and ham"]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that takes `device` runs on the CPU, and once more on a GPU under `pytest -m gpu`."""
    if "device" in metafunc.fixturenames:
        metafunc.parametrize("device", ["cpu", pytest.param("cuda", marks=pytest.mark.gpu)], indirect=True)


@pytest.fixture
def device(request: pytest.FixtureRequest) -> torch.device:
    import torch

    if request.param == "cuda" and not torch.cuda.is_available():
        pytest.skip("no GPU here")
    return torch.device(request.param)


@pytest.fixture(scope="session")
def story() -> list[str]:
    """A small text written for the project."""
    return (GOLDEN / "story.txt").read_text(encoding="utf-8").split("\n")[:-1]
