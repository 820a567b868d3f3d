"""Builds the TypeScript package once, and gives tests projects that use it."""

from pathlib import Path

import pytest

from tests.sdks.typescript import node


@pytest.fixture(scope="session")
def package() -> Path:
    """The folder of the package, built."""
    node.build()
    return node.PACKAGE


@pytest.fixture
def project(package: Path, tmp_path: Path) -> Path:
    """A project that uses the package."""
    return node.project(tmp_path)
