"""A production server with a PostgreSQL of its own, which tests may kill, stop and start."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import httpx
import psutil

from cpod_backend.embedded.postgres import EmbeddedPostgres
from cpod_backend.settings import ServerSettings
from tests.client import Api
from tests.deployments import PUBLIC_URL, OnProduction, as_environment, running

PATIENCE = 30
"""Seconds that a test waits for what must happen."""


class Cluster:
    """The running server and its database."""

    def __init__(self, server: running, address: str, postgres: EmbeddedPostgres, production: OnProduction) -> None:
        self.server = server
        self.address = address
        self.postgres = postgres
        self.production = production

    def api(self, tenant: str) -> Api:
        return Api.of(self.production, tenant)

    def rows(self, sql: str) -> list[list[str]]:
        """What a statement finds, behind the wall between tenants."""
        return [line.split("|") for line in self.postgres.psql(sql, role="postgres").splitlines()]

    def workers(self) -> list[psutil.Process]:
        """The processes that serve: forked from a child of the one that looks after them."""
        server = psutil.Process(self.server.process.pid)
        found = []
        for child in server.children():
            with suppress(psutil.NoSuchProcess):
                found.extend(child.children())
        return found


def settings_for(postgres: EmbeddedPostgres, **chosen: Any) -> ServerSettings:
    given: dict[str, Any] = {"secret_key": "a secret that is long enough for tests", "public_url": PUBLIC_URL, "log_level": "error"}
    return ServerSettings(**given | {"database_url": postgres.url} | chosen)


@contextmanager
def cluster_on(postgres: EmbeddedPostgres, **chosen: Any) -> Iterator[Cluster]:
    """A server with these settings."""
    settings = settings_for(postgres, **chosen)
    server = running("serve", "--port", "0", **as_environment(settings))
    with server as address, httpx.Client(base_url=address, timeout=PATIENCE) as client:
        production = OnProduction(settings, client)
        try:
            yield Cluster(server, address, postgres, production)
        finally:
            production.close()


def eventually(holds: Callable[[], bool], seconds: float = PATIENCE) -> None:
    """Returns once it holds. It is asked again and again, and must hold before the time is over."""
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, f"did not come about within {seconds} seconds"
        time.sleep(0.01)
