"""Where files lie that nobody needs after the tests: in memory where there is much, for on some disks it takes a millisecond to make one, and as long to remove it."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

MEMORY = Path("/dev/shm")
ROOM, AVAILABLE = 4 * 1024**3, 8 * 1024**3
"""Bytes that must be free there, and in memory as a whole: a run of all tests puts two to three gigabytes there, and its processes take as much again."""

DISK = Path("/var/tmp")
"""Where files lie that tests of killed servers, and benchmarks, want on a disk, whatever the temporary folder is."""


def is_ample() -> bool:
    """Whether much fits into memory, programs that are started there too."""
    if not MEMORY.is_dir() or os.statvfs(MEMORY).f_flag & os.ST_NOEXEC:
        return False
    return shutil.disk_usage(MEMORY).free > ROOM and psutil.virtual_memory().available > AVAILABLE


@contextmanager
def open_folder(*, volatile: bool = False) -> Iterator[Path]:
    """A new folder that other users can enter: PostgreSQL runs as another one when tests run as root, and pytest's own folders are closed.

    A volatile one need not outlive the machine.
    """
    folder = _made(volatile)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@contextmanager
def temporary_folder() -> Iterator[None]:
    """Has this process and those that it starts put their temporary files into a new folder, and removes it at the end."""
    folder = _made(volatile=True)
    os.environ["TMPDIR"] = str(folder)
    # Python looks for it once, and has done so.
    tempfile.tempdir = None
    try:
        yield
    finally:
        # A program that is about to end may still remove files of its own.
        shutil.rmtree(folder, ignore_errors=True)


def _made(volatile: bool) -> Path:
    place = (MEMORY if is_ample() else None) if volatile else DISK
    folder = Path(tempfile.mkdtemp(prefix="cpod-test-", dir=place))
    folder.chmod(0o755)
    return folder
