"""A folder per test, and the check that no test leaves a process behind."""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from tests.scratch import open_folder


@pytest.fixture
def folder() -> Iterator[Path]:
    """Volatile, since it is processes that are killed here, and never the machine."""
    with open_folder(volatile=True) as folder:
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
    return at_last(lambda: [process for process in psutil.process_iter() if works_in(process, folder)])


def running_at_last(processes: list[psutil.Process]) -> list[psutil.Process]:
    """Those of the processes that have not ended within ten seconds."""
    return at_last(lambda: [process for process in processes if runs(process)])


def at_last(find: Callable[[], list[psutil.Process]]) -> list[psutil.Process]:
    """The processes that are found until none is, or those that still are after ten seconds."""
    deadline = time.monotonic() + 10
    while (found := find()) and time.monotonic() < deadline:
        psutil.wait_procs(found, timeout=0.2)
    return found


def works_in(process: psutil.Process, folder: Path) -> bool:
    try:
        return process.cwd().startswith(f"{os.path.realpath(folder)}/") and runs(process)
    except psutil.Error:
        return False


def runs(process: psutil.Process) -> bool:
    """Whether the process has not ended. One that has, and whose parent ended before it, stays listed until init collects it."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
