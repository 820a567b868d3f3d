"""Migrations make the database that the model wants, once, under a lock, and never something else."""

import asyncio

import asyncpg
import pytest

from cpod_backend.stores.postgres.migrate import Migration, MigrationError, check, migrate, migrations
from cpod_backend.stores.postgres.pool import Pool
from cpod_backend.stores.postgres.schema import ROLE
from cpod_backend.stores.postgres.store import PostgresStore
from cpod_backend.stores.protocol import Query
from tests.client import model
from tests.services import SEAL, as_superuser, asyncio_run
from tests.stores.suite import DRAFTS, GROUP, fill, found, group, run, tenant_of


@pytest.fixture
def empty(postgres) -> str:
    return as_superuser(postgres.fresh_database())


@pytest.fixture
def whole(postgres) -> str:
    return as_superuser(postgres.migrated())


def checked(url: str) -> list[str]:
    return asyncio_run(check(url, model(), migrations()))


def ran(url: str, *statements: str) -> None:
    async def work():
        connection = await asyncpg.connect(url)
        for statement in statements:
            await connection.execute(statement)
        await connection.close()

    asyncio_run(work())


def test_the_migrations_make_the_database_that_the_model_wants(whole):
    assert checked(whole) == []


def test_an_empty_database_is_told_apart(empty):
    assert checked(empty) == ["the database is empty: cpod db migrate makes the tables"]


def test_migrating_twice_changes_nothing(empty):
    assert asyncio_run(migrate(empty, migrations())) == [migration.name for migration in migrations()]
    assert asyncio_run(migrate(empty, migrations())) == []


def test_two_that_migrate_at_once_do_it_once(empty):
    async def work():
        return await asyncio.gather(*(migrate(empty, migrations()) for _ in range(3)))

    applied = asyncio_run(work())
    assert sorted(map(len, applied)) == [0, 0, len(migrations())]


def test_a_later_migration_keeps_the_rows_that_are_there(whole):
    ran(whole, "insert into cpod.counter (tenant_id, name, value) values ('t', 'n', 7)")
    later = Migration(9001, "9001_more", "alter table cpod.counter add column note text; update cpod.counter set note = 'kept ' || value;")
    assert asyncio_run(migrate(whole, [*migrations(), later])) == ["9001_more"]

    async def work():
        connection = await asyncpg.connect(whole)
        try:
            return await connection.fetchval("select note from cpod.counter where tenant_id = 't'")
        finally:
            await connection.close()

    assert asyncio_run(work()) == "kept 7"


def test_a_database_of_the_first_version_serves_while_it_is_migrated_and_keeps_its_records(empty):
    first, *later = migrations()
    assert later

    async def versions():
        assert await migrate(empty, [first]) == [first.name]
        store.accept(DRAFTS)
        before = await fill(store, 1, 2, 3)
        async with store.begin(tenant_of(store), write=True) as tx:
            changed, row = group(2, 2, name="Changed before")
            await tx.replace(GROUP, before[1], row, changed)
            # A request of the version before holds its records while the tables change.
            assert await migrate(empty, migrations()) == [migration.name for migration in later]
        await fill(store, 4)
        async with store.begin(tenant_of(store)) as tx:
            kept = await tx.get(GROUP, [row.id for row in before])
            return [kept[row.id].document for row in (before[0], row, before[2])], before[0].document, await found(store, Query())

    store = PostgresStore(Pool(empty, role=ROLE), SEAL)
    documents, unchanged, numbers = run(store, versions())
    assert (documents[0], b'"name":"Changed before"' in documents[1], numbers) == (unchanged, True, [4, 3, 2, 1])
    assert checked(empty) == []


def test_a_migration_that_fails_leaves_nothing_of_itself(whole):
    broken = Migration(9001, "9001_broken", "create table cpod.half (id text); select 1 / 0;")
    with pytest.raises(MigrationError, match="9001_broken failed: division by zero"):
        asyncio_run(migrate(whole, [*migrations(), broken]))
    ran(whole, "create table cpod.half (id text)")


def test_a_migration_does_not_wait_for_ever_for_a_table_in_use(whole):
    later = Migration(9001, "9001_locked", "set local lock_timeout = '10ms'; alter table cpod.counter add column note text;")

    async def work():
        user = await asyncpg.connect(whole)
        async with user.transaction():
            await user.execute("select * from cpod.counter")
            with pytest.raises(MigrationError, match="waited too long for a table in use; nothing of it is applied"):
                await migrate(whole, [*migrations(), later])
        applied = await migrate(whole, [*migrations(), later])
        await user.close()
        return applied

    assert asyncio_run(work()) == ["9001_locked"]


def test_a_file_that_was_changed_after_its_release_is_refused(whole):
    first, *rest = migrations()
    changed = Migration(first.number, first.name, first.text + "-- edited")
    with pytest.raises(MigrationError, match=f"migration {first.name} was another one"):
        asyncio_run(migrate(whole, [changed, *rest]))


def test_a_database_of_a_newer_version_is_refused(whole):
    ran(whole, "insert into cpod.migration (number, name, digest) values (9999, '9999_future', '')")
    with pytest.raises(MigrationError, match="has migration 9999, which this version of cPod does not know"):
        asyncio_run(migrate(whole, migrations()))


def test_a_server_that_is_not_there_is_one_clear_line():
    with pytest.raises(MigrationError, match="the database cannot be reached"):
        asyncio_run(migrate("postgresql://nobody@127.0.0.1:1/nothing", migrations()))


SPOILT = {
    "drop table cpod.person": "the table person is missing",
    'alter table cpod.person drop column "email"': "the column person.email is missing",
    'alter table cpod.person alter column "job_title" type varchar(20)': "the column person.job_title is character varying(20), not text",
    "drop index cpod.person__status": "the index person__status is missing",
    "drop policy tenant on cpod.person": "the table person has no policy that keeps tenants apart",
}


@pytest.mark.parametrize("statement", SPOILT)
def test_what_a_database_lacks_is_named(whole, statement):
    ran(whole, statement)
    assert SPOILT[statement] in checked(whole)
