"""What both embedded services share: one cPod at a time holds the folder, leftovers are ended, and starting fails in one clear line."""

import asyncio
from abc import ABC, abstractmethod
from pathlib import Path
from signal import Signals
from typing import IO, ClassVar, Self

from cpod_backend.embedded.errors import EmbeddedError
from cpod_backend.embedded.folder import claim
from cpod_backend.embedded.processes import end_leftovers
from cpod_backend.embedded.server import Server


class Service(ABC):
    """A server in a folder, started and stopped with `with` or `async with`, or by hand."""

    name: ClassVar[str]
    """Its subfolder, and the stem of its log and lock files beside that."""
    program: ClassVar[str]
    stop_signal: ClassVar[Signals]
    stop_seconds: ClassVar[float]

    def __init__(self, folder: Path | str) -> None:
        self.folder = Path(folder).absolute()
        self.data = self.folder / self.name
        self.log = self.folder / f"{self.name}.log"
        self._claim: IO[str] | None = None
        self._server: Server | None = None

    def start(self) -> Self:
        """Returns once the service answers. Raises EmbeddedError where it cannot."""
        if self._server:
            raise EmbeddedError(f"the embedded {self.name} of {self.folder} runs already")
        self._check()
        try:
            self._claim = claim(self.folder / f"{self.name}.lock")
            end_leftovers(self.program, self.data, self.stop_signal)
            self._prepare()
            self._run()
        except OSError as error:
            self.kill()
            raise EmbeddedError(f"cannot use {error.filename or self.folder}: {error.strerror or error}; choose another folder") from None
        except BaseException:
            self.kill()
            raise
        return self

    def stop(self) -> None:
        """Stops the service in order. Stopping what does not run is fine."""
        if self._server:
            self._server.stop(self.stop_seconds)
        self._let_go()

    def kill(self) -> None:
        """Ends every process of the service with SIGKILL."""
        if self._server:
            self._server.kill()
        self._let_go()

    def restart(self) -> None:
        self.stop()
        self.start()

    @property
    def running(self) -> bool:
        return self._server is not None and self._server.running

    @abstractmethod
    def _check(self) -> None:
        """Raises EmbeddedError where this installation cannot run the service, before anything is written."""

    @abstractmethod
    def _prepare(self) -> None:
        """Brings the folder into the state that the server needs; nothing runs in it."""

    @abstractmethod
    def _run(self) -> None:
        """Starts the server and waits until it answers."""

    def _clean(self) -> None:  # noqa: B027
        """Removes what the server leaves outside its folder."""

    def _let_go(self) -> None:
        self._server = None
        if self._claim:
            self._clean()
            self._claim.close()
            self._claim = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        return await asyncio.to_thread(self.start)

    async def __aexit__(self, *_: object) -> None:
        await asyncio.to_thread(self.stop)
