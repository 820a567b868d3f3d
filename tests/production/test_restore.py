"""A dump on a new server, as the guide for operators has it: what a dump does not hold is named with what mends it, and then everything is there."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from cpod_backend.embedded.postgres import EmbeddedPostgres
from cpod_backend.embedded.wheels import postgres_install
from tests.deployments import as_environment, running
from tests.production.cluster import settings_for
from tests.production.test_commands import cpod
from tests.scratch import open_folder
from tests.services import Postgres, as_superuser

LACKING = "the role cpod may not act as cpod_app, which serves requests: have a superuser run: grant cpod_app to cpod"


def program(name: str, *arguments: str | Path) -> None:
    subprocess.run([postgres_install() / "bin" / name, *arguments], check=True, env=os.environ | {"LC_ALL": "C"})


@pytest.fixture
def restored(postgres: Postgres, tmp_path: Path) -> Iterator[tuple[EmbeddedPostgres, str]]:
    """A new server with a restored database, and its URL for the role that owns it and may not act as the one that serves."""
    program("pg_dump", "-Fc", "-f", tmp_path / "cpod.dump", as_superuser(postgres.migrated()))
    with open_folder(volatile=True) as folder, EmbeddedPostgres(folder, volatile=True) as server:
        server.psql("create role cpod_app nologin", role="postgres")
        server.psql("create database restored")
        program("pg_restore", "--exit-on-error", "--no-owner", "-d", server.url_of("restored"), tmp_path / "cpod.dump")
        yield server, server.url_of("restored")


def test_a_dump_on_a_new_server_serves_once_the_grant_that_is_asked_for_is_made(restored):
    server, url = restored
    refused = {words: cpod(*words, CPOD_DATABASE_URL=url) for words in (("db", "check"), ("serve", "--port", "0"), ("keys", "list"))}
    assert {(done.returncode, done.stdout, done.stderr) for done in refused.values()} == {(1, "", f"cpod: {LACKING}\n")}
    migrating = cpod("db", "migrate", CPOD_DATABASE_URL=url)
    assert (migrating.returncode, migrating.stdout) == (1, "")
    assert migrating.stderr == 'cpod: permission denied to grant role "cpod_app": have a superuser run: grant cpod_app to cpod\n'
    unwalled = cpod("db", "check", CPOD_DATABASE_URL=url, CPOD_TENANT_WALL="false")
    assert (unwalled.returncode, unwalled.stderr) == (0, "")

    server.psql("grant cpod_app to cpod", role="postgres")

    done = [cpod(*words, CPOD_DATABASE_URL=url) for words in (("db", "migrate"), ("db", "check"), ("keys", "list"))]
    assert [(one.returncode, one.stderr) for one in done] == [(0, "")] * 3
    with running("serve", "--port", "0", **as_environment(settings_for(server, database_url=url))) as address:
        assert httpx.get(f"{address}/health/ready", timeout=30).status_code == 200


def test_a_role_that_may_not_make_the_role_for_serving_is_told_what_a_superuser_runs():
    with open_folder(volatile=True) as folder, EmbeddedPostgres(folder, volatile=True) as server:
        refused = cpod("db", "migrate", CPOD_DATABASE_URL=server.url)
        assert refused.returncode == 1
        assert refused.stderr == (
            "cpod: permission denied to create role: have a superuser run: create role cpod_app nologin; grant cpod_app to cpod\n"
        )
        server.psql("create role cpod_app nologin; grant cpod_app to cpod", role="postgres")
        assert cpod("db", "migrate", CPOD_DATABASE_URL=server.url).returncode == 0
        assert cpod("db", "check", CPOD_DATABASE_URL=server.url).returncode == 0
