"""What Prometheus is told. All workers count into files of one folder, which the parent process adds up when it is asked."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory
from typing import Protocol

from cpod_backend.api.exchange import Request, Response
from cpod_backend.settings import SettingError

FOLDER = "PROMETHEUS_MULTIPROC_DIR"
"""Where prometheus_client keeps its files; it looks when it is first imported, and so it is imported only after this is set."""

SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Levels(Protocol):
    """What a worker holds at the moment."""

    def in_use(self) -> int:
        """Connections that somebody works with."""

    def unsealed(self) -> int:
        """Drafts of audit events that wait to be sealed."""


class Metrics:
    """The counters of one worker."""

    def __init__(self, levels: Levels) -> None:
        from prometheus_client import Counter, Gauge, Histogram

        names = ("method", "path", "status")
        self._levels = levels
        self._requests = Counter("cpod_requests", "Requests that were answered.", names)
        self._seconds = Histogram("cpod_request_duration_seconds", "From the request's head to its answer.", names[:2], buckets=SECONDS)
        self._conflicts = Counter("cpod_conflicts_retried", "Transactions that lost against another one and were tried again.")
        self._in_use = Gauge("cpod_pool_connections_in_use", "Connections to the database that are in use.", multiprocess_mode="livesum")
        self._unsealed = Gauge("cpod_drafts_unsealed", "Audit events that are noted and not sealed yet.", multiprocess_mode="livesum")

    def observe(self, request: Request, response: Response, template: str, seconds: float) -> None:
        """Counts one answer. Methods that HTTP does not know are one, or anybody could make series without end."""
        method = request.method if request.method in METHODS else "other"
        self._requests.labels(method, template, str(response.status)).inc()
        self._seconds.labels(method, template).observe(seconds)
        if request.conflicts:
            self._conflicts.inc(request.conflicts)

    async def look(self) -> None:
        """Takes the levels down as they are now."""
        self._in_use.set(self._levels.in_use())
        self._unsealed.set(self._levels.unsealed())


METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


@contextmanager
def served(host: str, port: int) -> Iterator[int]:
    """Serves the sum over all workers at /metrics; gives the port. Raises SettingError where that is taken."""
    with TemporaryDirectory(prefix="cpod-metrics-") as folder:
        os.environ[FOLDER] = folder
        from prometheus_client import CollectorRegistry, start_http_server
        from prometheus_client.multiprocess import MultiProcessCollector

        registry = CollectorRegistry()
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
        try:
            server, thread = start_http_server(port, host, registry)
        except OSError as error:
            raise SettingError(f"CPOD_METRICS_PORT {port} cannot be listened on: {(error.strerror or str(error)).lower()}") from None
        try:
            yield server.server_port
        finally:
            server.shutdown()
            server.server_close()
            thread.join()


def forget(pid: int) -> None:
    """Takes the levels of a worker that died out of the sums; what it has counted stays."""
    from prometheus_client.multiprocess import mark_process_dead

    mark_process_dead(pid)  # type: ignore[no-untyped-call]
