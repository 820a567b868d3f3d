"""One server program under supervision: started, awaited, stopped, and never outliving cPod."""

import subprocess
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from signal import Signals

from msgspec import Struct

from cpod_backend.embedded.account import Account, run_as
from cpod_backend.embedded.errors import EmbeddedError
from cpod_backend.embedded.processes import kill_family

_TAIL = 12


class Command(Struct, frozen=True):
    """How a server program is run."""

    arguments: list[str]
    folder: Path
    """Its working folder, by which a leftover is known as well."""
    log: Path
    environment: dict[str, str]
    stop_signal: Signals
    account: Account | None = None


class Server:
    """A running server program."""

    def __init__(self, command: Command) -> None:
        self._command = command
        if command.log.exists():
            command.log.replace(command.log.with_suffix(".log.old"))
        with command.log.open("wb") as log:
            # Errors of the database quote what users wrote.
            command.log.chmod(0o600)
            # A session of its own: Ctrl-C is for cPod, which stops the server after the last request.
            self._process = subprocess.Popen(
                command.arguments, cwd=command.folder, env=command.environment, start_new_session=True,
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, **run_as(command.account),
            )  # fmt: skip
        self._lifeline = _lifeline(self._process.pid, command.stop_signal)

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def running(self) -> bool:
        return self._process.poll() is None

    def wait_until(self, ready: Callable[[], bool], seconds: float) -> None:
        """Returns once the server is ready. Raises EmbeddedError with the end of its log where it ends first or takes too long."""
        deadline = time.monotonic() + seconds
        while not ready():
            if not self.running:
                raise EmbeddedError(f"{self._name} ended while it started; the end of {self._command.log}:\n{self.log_tail()}")
            if time.monotonic() > deadline:
                raise EmbeddedError(
                    f"{self._name} was not ready after {seconds:g} seconds; the end of {self._command.log}:\n{self.log_tail()}"
                )
            time.sleep(0.01)

    def log_tail(self) -> str:
        with self._command.log.open(errors="replace") as log:
            return "".join(deque(log, _TAIL)).rstrip()

    def stop(self, seconds: float) -> None:
        """Asks the server to stop, and kills it where it does not in time."""
        if self.running:
            self._process.send_signal(self._command.stop_signal)
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            kill_family(self.pid)
        self._collect()

    def kill(self) -> None:
        """Ends the server and its children at once, as a power cut would end them."""
        if self.running:
            kill_family(self.pid)
        self._collect()

    @property
    def _name(self) -> str:
        return Path(self._command.arguments[0]).name

    def _collect(self) -> None:
        """The lifeline goes first: once the server's id is free it may become another program's."""
        self._lifeline.kill()
        self._lifeline.communicate()
        self._process.wait()


def _lifeline(pid: int, stop_signal: Signals) -> "subprocess.Popen[bytes]":
    """A shell that waits for its input to end, which happens however cPod ends, and stops the server then."""
    script = 'read -r _; kill -"$0" "$1"'
    return subprocess.Popen(
        ["/bin/sh", "-c", script, str(int(stop_signal)), str(pid)], start_new_session=True,
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
