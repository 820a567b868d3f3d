"""A folder per test, and the check that no test leaves a process behind."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.services import open_folder


@pytest.fixture
def folder() -> Iterator[Path]:
    with open_folder() as folder:
        yield folder


@pytest.fixture(autouse=True)
def _leaves_no_process(request: pytest.FixtureRequest, folder: Path) -> Iterator[None]:
    # What all tests share starts before the count.
    for shared in {"postgres", "s3"} & set(request.fixturenames):
        request.getfixturevalue(shared)
    before = set(psutil.Process().children(recursive=True))
    yield
    # A server that was there before has new processes now and then, such as those that clean its tables.
    left = set(psutil.Process().children(recursive=True)) - before
    assert [process for process in left if before.isdisjoint(parents(process))] == []
    assert inside_at_last(folder) == []


def parents(process: psutil.Process) -> list[psutil.Process]:
    try:
        return process.parents()
    except psutil.NoSuchProcess:
        return []


def inside_at_last(folder: Path) -> list[psutil.Process]:
    """The processes that work inside the folder and have not ended within ten seconds: a server whose cPod was killed stops a moment later."""
    deadline = time.monotonic() + 10
    while (found := [process for process in psutil.process_iter() if works_in(process, folder)]) and time.monotonic() < deadline:
        psutil.wait_procs(found, timeout=0.2)
    return found


def works_in(process: psutil.Process, folder: Path) -> bool:
    try:
        return process.cwd().startswith(f"{os.path.realpath(folder)}/") and process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False
