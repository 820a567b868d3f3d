"""Runs the production server: checks the database, then serves with as many processes as the settings say."""

import asyncio
import multiprocessing
import os
import signal
import socket
import sys
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from types import FrameType

import uvicorn
from uvicorn import _subprocess
from uvicorn.config import STARTUP_FAILURE
from uvicorn.supervisors import Multiprocess

from cpod_backend import collector
from cpod_backend.api.connection import Connection
from cpod_backend.contract.model import load
from cpod_backend.listening import KEEP_ALIVE, GreetingServer, address
from cpod_backend.production.logs import set_up
from cpod_backend.production.metrics import forget, served
from cpod_backend.production.traces import require_packages
from cpod_backend.settings import PREFIX, ServerSettings, environment_of
from cpod_backend.stores.postgres.migrate import migrations, require
from cpod_backend.stores.postgres.witness import check_secret

# Seconds in which requests that run when the server is told to stop can end.
GRACE = 30
# Seconds that a worker may stay silent, starting included, before it is taken for dead; a busy machine takes longer than uvicorn's five.
SILENCE = 30


def serve(settings: ServerSettings, listener: socket.socket, hint: str = "") -> None:
    """Serves until SIGINT or SIGTERM. Raises MigrationError when the database is not as the model wants it, SealError when it has another secret."""
    asyncio.run(require(settings.database_url, load(), migrations(), walled=settings.tenant_wall))
    asyncio.run(check_secret(settings.database_url, settings.secret_key))
    if settings.traces_endpoint:
        require_packages()
    signal.signal(signal.SIGTERM, _leave)
    with ExitStack() as stack:
        if settings.metrics_port is not None:
            port = stack.enter_context(served(settings.host, settings.metrics_port))
            hint = "\n".join(filter(None, [hint, f"Metrics on http://{settings.host}:{port}/metrics"]))
        # Each worker is a process of its own, which reads the settings as this one did.
        os.environ.update({PREFIX + name.upper(): value for name, value in environment_of(settings).items()})
        set_up(settings)
        _run(settings, listener, partial(greet, settings, listener, hint))


def _run(settings: ServerSettings, listener: socket.socket, greet: Callable[[], None]) -> None:
    config = uvicorn.Config(
        "cpod_backend.production.build:application", factory=True, http=Connection, ws="none", interface="asgi3", workers=settings.workers, log_config=None, access_log=False,
        server_header=False, proxy_headers=False, date_header=True, lifespan="on", timeout_graceful_shutdown=GRACE,
        timeout_worker_healthcheck=SILENCE, timeout_keep_alive=KEEP_ALIVE,
    )  # fmt: skip
    if settings.workers == 1:
        GreetingServer(config, greet).run(sockets=[listener])
    else:
        collector.resume()
        _fork_workers()
        workers = Workers(config, [listener], greet, forget if settings.metrics_port is not None else None)
        workers.run()
        if workers.failed:
            sys.exit(STARTUP_FAILURE)


def _fork_workers() -> None:
    """Lets workers come out of one process that has everything loaded and runs nothing: in a tenth of a second, sharing its memory.

    uvicorn has no setting for this, and starts each from nothing. Where nothing can be forked safely it stays so (Windows).
    """
    if "forkserver" in multiprocessing.get_all_start_methods():
        forking = multiprocessing.get_context("forkserver")
        forking.set_forkserver_preload(["cpod_backend.production.forking"])
        _subprocess.spawn = forking  # type: ignore[assignment]


class Workers(Multiprocess):
    """The processes that serve, looked after by this one."""

    def __init__(
        self, config: uvicorn.Config, sockets: list[socket.socket], greet: Callable[[], None], died: Callable[[int], None] | None
    ) -> None:
        super().__init__(config, sockets)
        self._greet = greet
        self._died = died
        self.failed = False
        """Whether a worker could not start, as uvicorn ends all of them then and says nothing of it by its exit code."""

    def run(self) -> None:
        # Signals are heeded since there is this object. Requests wait at the listener until a worker has started.
        self._greet()
        super().run()

    def init_processes(self) -> None:
        super().init_processes()
        self._let_go()

    def _let_go(self) -> None:
        """Closes the workers' ends of the pipes here: held open, they hide the end of a worker that dies before it answers."""
        for process in self.processes:
            process.child_conn.close()

    def keep_subprocess_alive(self) -> None:
        before = {process.pid for process in self.processes}
        super().keep_subprocess_alive()
        self._let_go()
        self.failed = any(process.exitcode == STARTUP_FAILURE for process in self.processes)
        for pid in before - {process.pid for process in self.processes}:
            if self._died and pid:
                self._died(pid)

    def terminate_all(self) -> None:
        """Takes no more connections: those that came in while the last requests end would hang and then break."""
        for listener in self.sockets:
            listener.close()
        super().terminate_all()


def _leave(_: int, __: FrameType | None) -> None:
    """uvicorn raises the signal again after its orderly end, which would otherwise end the process at once, services and exit code aside."""
    raise SystemExit(0)


def greet(settings: ServerSettings, listener: socket.socket, hint: str) -> None:
    """Where it is and what it serves."""
    model = load()
    workers = f"{settings.workers} workers" if settings.workers > 1 else "one worker"
    print(f"cPod on {address(settings.host, listener.getsockname()[1])}  ·  {workers}", flush=True)
    print(f"{len(model.entities)} entities of {len(model.domains)} domains on PostgreSQL; SIGTERM or Ctrl-C stops it", flush=True)
    if hint:
        print(hint, flush=True)
