"""A real PostgreSQL and a real S3 server for tests: one of each per test process, started when the first test asks for it."""

import asyncio
import shutil
import tempfile
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
from cpod_backend.stores.sealing import Seal, new_sealing_key

T = TypeVar("T")

SEAL = Seal.from_text(new_sealing_key())
"""What stores encrypt secrets with that no other process reads."""


@contextmanager
def open_folder() -> Iterator[Path]:
    """A new folder that other users can enter: PostgreSQL runs as another one when tests run as root, and pytest's own folders are closed."""
    folder = Path(tempfile.mkdtemp(prefix="cpod-test-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


class Postgres:
    """A running PostgreSQL that makes databases on demand."""

    def __init__(self, server: EmbeddedPostgres) -> None:
        self.server = server
        self._numbers = count(1)
        self._template: str | None = None

    def fresh_database(self, template: str | None = None) -> str:
        """The URL of a new database: an empty one, or a copy of the one at the URL `template`, to which nobody may be connected."""
        name = f"fresh_{next(self._numbers)}"
        source = urlsplit(template).path.removeprefix("/") if template else "template1"
        self.server.psql(f"create database {name} template {source}")
        return self.server.url_of(name)

    def migrated(self) -> str:
        """The URL of a new database with all tables, for a role that the wall between tenants holds."""
        if self._template is None:
            self._template = self.fresh_database()
            asyncio_run(migrate(as_superuser(self._template), migrations()))
            self.server.psql("grant cpod_app to cpod", role="postgres")
        return self.fresh_database(self._template)


def as_superuser(url: str) -> str:
    return url.replace("//cpod@", "//postgres@")


def asyncio_run(work: Coroutine[Any, Any, T]) -> T:
    """Runs in a thread of its own: a browser test before may have left its event loop in this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL that forgets everything with the test process, and therefore never waits for the disk."""
    with open_folder() as folder, EmbeddedPostgres(folder, volatile=True) as server:
        yield Postgres(server)


@pytest.fixture(scope="session")
def database(postgres: Postgres) -> str:
    """A migrated database of the test process; tests that share it keep to tenants of their own."""
    return postgres.migrated()


@pytest.fixture(scope="session")
def s3() -> Iterator[EmbeddedS3]:
    """An S3 server with an empty bucket, shared by all tests of the process: each keeps to keys of its own."""
    with open_folder() as folder, EmbeddedS3(folder) as server:
        yield server
