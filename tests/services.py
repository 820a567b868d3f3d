"""A real PostgreSQL and a real S3 server for tests: one of each per test process, started when the first test asks for it."""

import asyncio
import fcntl
import os
import subprocess
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

import pytest

from cpod_backend.embedded.postgres import EmbeddedPostgres
from cpod_backend.embedded.seaweed import EmbeddedS3
from cpod_backend.stores.postgres.migrate import migrate, migrations
from cpod_backend.stores.sealing import Seal
from tests.scratch import open_folder

T = TypeVar("T")

SEAL = Seal([os.urandom(32)])
"""What stores encrypt secrets with that no other process reads."""


class Postgres:
    """A running PostgreSQL, with all tables in its first database, that makes further databases on demand."""

    def __init__(self, server: EmbeddedPostgres) -> None:
        self.server = server
        self._numbers = count(1)

    def fresh_database(self, template: str | None = None) -> str:
        """The URL of a new database: an empty one, or a copy of the one at the URL `template`, to which nobody may be connected."""
        name = f"fresh_{next(self._numbers)}"
        source = urlsplit(template).path.removeprefix("/") if template else "template1"
        # Copied as files, and not page by page through the log, which takes three times as long.
        self.server.psql(f"create database {name} template {source} strategy file_copy")
        return self.server.url_of(name)

    def migrated(self) -> str:
        """The URL of a new database with all tables, for a role that the wall between tenants holds."""
        return self.fresh_database(self.server.url)


@contextmanager
def migrated_postgres(*, volatile: bool = False, data: Path | None = None) -> Iterator[EmbeddedPostgres]:
    """A PostgreSQL with all tables in its database, begun from a copy of such data where there are any."""
    with open_folder(volatile=volatile) as folder:
        if data:
            subprocess.run(["cp", "-a", data, folder / EmbeddedPostgres.name], check=True)
        with EmbeddedPostgres(folder, volatile=volatile) as server:
            if not data:
                asyncio_run(migrate(as_superuser(server.url), migrations()))
                server.psql("grant cpod_app to cpod", role="postgres")
            yield server


def as_superuser(url: str) -> str:
    return url.replace("//cpod@", "//postgres@")


def asyncio_run(work: Coroutine[Any, Any, T]) -> T:
    """Runs in a thread of its own: a browser test before may have left its event loop in this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


@pytest.fixture(scope="session")
def migrated_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of a PostgreSQL with all tables, which take seconds to make: the first test process that asks makes them for all."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    data = shared / "migrated"
    with (shared / "migrated.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not data.exists():
            with migrated_postgres(volatile=True) as server:
                server.stop()
                # With its owner, which `shutil.copytree` loses; and renamed at the end, so that a copy cut short is never taken for the whole.
                draft = data.with_name(f"migrated-{os.getpid()}")
                subprocess.run(["cp", "-a", server.data, draft], check=True)
                draft.rename(data)
    return data


@pytest.fixture(scope="session")
def postgres(migrated_data: Path) -> Iterator[Postgres]:
    """A PostgreSQL that forgets everything with the test process, and therefore never waits for the disk."""
    with migrated_postgres(volatile=True, data=migrated_data) as server:
        yield Postgres(server)


@pytest.fixture(scope="session")
def database(postgres: Postgres) -> str:
    """A migrated database of the test process; tests that share it keep to tenants of their own."""
    return postgres.migrated()


@pytest.fixture(scope="session")
def s3() -> Iterator[EmbeddedS3]:
    """An S3 server with an empty bucket, shared by all tests of the process: each keeps to keys of its own."""
    with open_folder(volatile=True) as folder, EmbeddedS3(folder) as server:
        yield server
