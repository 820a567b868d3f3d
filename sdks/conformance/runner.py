"""Drives the runner of one SDK: one process, cases in, outcomes out, and a clear word about each that never came."""

import json
import os
import signal
import subprocess
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import IO, Any

Node = dict[str, Any]

PATIENCE = 30.0
"""Seconds without an outcome after which a runner is given up."""
GOODBYE = 10.0
"""Seconds that a runner has to end when all is said."""


class Failed(Exception):
    """A runner that does not do what the protocol says."""


def outcomes(command: list[str], folder: Path, lines: list[Node], patience: float = PATIENCE) -> Generator[tuple[str, Node]]:
    """The outcome of each line by its run, as they come. Raises Failed where one does not come, or more than it."""
    waiting = {line["run"]: line["case"].get("name", line["run"]) for line in lines}
    process = _start(command, folder)
    try:
        for text in _answers(process, lines, waiting, patience):
            outcome = _read(text)
            run = outcome.get("run")
            if waiting.pop(run, None) is None:
                raise Failed(f"the runner gave an outcome for the run {run!r}, which was not waiting for one")
            yield str(run), outcome
            if not waiting:
                return _finish(process)
    finally:
        _end(process)


def _start(command: list[str], folder: Path) -> subprocess.Popen[str]:
    """A group of its own, so that what the runner starts ends with it."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("CPOD_")}
    try:
        return subprocess.Popen(  # noqa: S603 - the command is that of a runner of ours
            command, cwd=folder, env=environment, text=True, start_new_session=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
    except OSError as error:
        raise Failed(f"the runner {' '.join(command)} cannot be started in {folder}: {error}") from error


def _answers(process: subprocess.Popen[str], lines: list[Node], waiting: dict[str, str], patience: float) -> Iterator[str]:
    """The lines that the runner writes, while another thread feeds it and a third hears its complaints."""
    read: Queue[str | None] = Queue()
    said: list[str] = []
    _started(lambda: _feed(process, lines))
    _started(lambda: _pass_on(process, read))
    hearing = _started(lambda: said.extend(_lines(process.stderr)))
    while True:
        try:
            text = read.get(timeout=patience)
        except Empty:
            raise Failed(f"nothing came from the runner for {patience:g} s; {_still(waiting)}{_complaint(said)}") from None
        if text is None:
            process.wait(10)
            # Its last words may still be on their way; what it started may hold the pipe open for longer.
            hearing.join(1)
            raise Failed(f"the runner ended with {process.returncode}; {_still(waiting)}{_complaint(said)}")
        yield text


def _started(work: Callable[[], None]) -> Thread:
    thread = Thread(target=work, daemon=True)
    thread.start()
    return thread


def _feed(process: subprocess.Popen[str], lines: list[Node]) -> None:
    assert process.stdin
    try:
        for line in lines:
            process.stdin.write(json.dumps(line) + "\n")
        process.stdin.close()
    except (BrokenPipeError, ValueError):
        # It has ended; who reads its answers says so.
        return


def _pass_on(process: subprocess.Popen[str], read: "Queue[str | None]") -> None:
    for line in _lines(process.stdout):
        read.put(line)
    read.put(None)


def _lines(stream: IO[str] | None) -> Iterator[str]:
    try:
        yield from stream or ()
    except ValueError:
        # It was closed, as nobody waits for what comes any more.
        return


def _read(text: str) -> Node:
    try:
        outcome = json.loads(text)
    except ValueError:
        raise Failed(f"the runner wrote a line that is not JSON: {text[:200]!r}") from None
    if not isinstance(outcome, dict):
        raise Failed(f"the runner wrote a line that is no object: {text[:200]!r}")
    return outcome


def _still(waiting: dict[str, str]) -> str:
    names = list(waiting.values())
    more = f" and {len(names) - 5} more" if len(names) > 5 else ""
    return f"these have no outcome: {'; '.join(names[:5])}{more}"


def _complaint(said: list[str]) -> str:
    return f"\nIt said:\n{''.join(said)[-3000:]}" if said else ""


def _finish(process: subprocess.Popen[str]) -> None:
    try:
        process.wait(GOODBYE)
    except subprocess.TimeoutExpired:
        raise Failed("the runner gave all outcomes but does not end with its input") from None
    if process.returncode:
        raise Failed(f"the runner gave all outcomes and then ended with {process.returncode}")


def _end(process: subprocess.Popen[str]) -> None:
    """Ends the runner, if it still runs, and what it started."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait(10)
    for stream in (process.stdin, process.stdout, process.stderr):
        # What is left in the buffer has no reader any more.
        with suppress(BrokenPipeError):
            if stream:
                stream.close()
