"""The programs of the Go SDK, compiled once, and its runner."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sdks.go.runner import Runner
from tests.sdks.go.toolchain import built


@pytest.fixture(scope="session")
def programs() -> Path:
    """The folder with the conformance runner and the examples."""
    return built("./conformance", "./examples/...")


@pytest.fixture(scope="session")
def runner(programs: Path) -> Iterator[Runner]:
    with Runner(programs / "conformance") as running:
        yield running
