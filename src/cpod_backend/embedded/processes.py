"""Finds and ends processes, with their children, that cPod started now or in an earlier life."""

import os
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from psutil import Process

_GRACE_SECONDS = 10


def end_leftovers(program: str, folder: Path, stop_signal: signal.Signals) -> None:
    """Ends what still runs in the folder after the cPod that started it was killed. Only who holds the folder may call this."""
    found = running_in(program, folder)
    pids = {process.pid for process in found}
    for process in found:
        if _parent(process) not in pids:
            _send(process, stop_signal)
    if not _await_end(found, _GRACE_SECONDS):
        _kill(found)


def running_in(program: str, folder: Path) -> "list[Process]":
    """The processes of this program that work in the folder; both servers stay where they were started."""
    import psutil

    here = os.path.realpath(folder)
    return [process for process in psutil.process_iter(["name"]) if process.info["name"] == program and _cwd(process) == here]


def kill_family(pid: int) -> None:
    """Kills a process and all below it as hard as there is. The children of PostgreSQL are in sessions of their own, so no group holds them."""
    import psutil

    try:
        head = psutil.Process(pid)
        head.suspend()
        family = [head, *head.children(recursive=True)]
    except psutil.NoSuchProcess:
        return
    _kill(family)


def _kill(processes: "list[Process]") -> None:
    for process in processes:
        _send(process, signal.SIGKILL)
    _await_end(processes, _GRACE_SECONDS)


def _send(process: "Process", number: signal.Signals) -> None:
    import psutil

    try:
        process.send_signal(number)
    except psutil.NoSuchProcess:
        return


def _await_end(processes: "list[Process]", seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not all(_has_ended(process) for process in processes):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def _has_ended(process: "Process") -> bool:
    """Whether the process is gone. One that is dead but not yet collected by its parent counts: in a container that may never happen."""
    import psutil

    try:
        return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def _parent(process: "Process") -> int | None:
    import psutil

    try:
        return process.ppid()
    except psutil.NoSuchProcess:
        return None


def _cwd(process: "Process") -> str | None:
    import psutil

    try:
        return process.cwd()
    except psutil.Error:
        return None
