"""The PostgreSQL store keeps the promises of the store suite, and some of its own."""

import asyncio

import pytest
from msgspec.structs import replace

from cpod_backend.stores.postgres.pool import Pool
from cpod_backend.stores.postgres.schema import ROLE
from cpod_backend.stores.postgres.store import PostgresStore
from cpod_backend.stores.protocol import Condition, Conflict, Query, Sort, Taken, Unavailable
from tests.services import SEAL
from tests.stores.suite import GROUP, StoreSuite, fill, found, group, run, tenant_of


class TestPostgresStore(StoreSuite):
    """Every promise, on the store of production."""

    @pytest.fixture(autouse=True)
    def _database(self, database):
        self.url = database

    @pytest.fixture
    def store(self):
        return self.fresh()

    def fresh(self):
        return PostgresStore(Pool(self.url, role=ROLE), SEAL)


@pytest.fixture
def store(database):
    return PostgresStore(Pool(database, role=ROLE), SEAL)


def test_the_wall_hides_rows_from_a_statement_that_forgets_the_tenant(store):
    async def work():
        await fill(store, 1)
        async with store.pool.connection("somebody-else") as connection:
            return await connection.fetch('select id from cpod."group"')

    assert run(store, work()) == []


def test_the_wall_refuses_a_row_of_another_tenant(store):
    async def work():
        async with store.pool.connection("somebody-else") as connection:
            with pytest.raises(Exception, match="row-level security"):
                await connection.fetch("insert into cpod.counter (tenant_id, name, value) values ('t', 'n', 1)")

    run(store, work())


def test_fifty_readers_get_each_their_own_row(store):
    async def work():
        rows = await fill(store, *range(1, 51))

        async def read(id):
            async with store.begin(tenant_of(store)) as tx:
                return (await tx.get(GROUP, [id]))[id].id

        return [row.id for row in rows] == await asyncio.gather(*(read(row.id) for row in rows))

    assert run(store, work())


def test_a_document_of_an_earlier_version_is_read_with_the_fields_of_today(store):
    async def work():
        (row,) = await fill(store, 1)
        async with store.pool.connection(tenant_of(store)) as connection:
            await connection.fetch(
                """update cpod."group" set fields = 0, document = '{"id":"' || id || '","name":"Old","gone":1}' where tenant_id = $1""",
                tenant_of(store),
            )
        async with store.begin(tenant_of(store)) as tx:
            return (await tx.get(GROUP, [row.id]))[row.id].document

    document = run(store, work())
    assert b'"name":"Old"' in document
    assert b'"gone"' not in document
    assert b'"description":null' in document


def test_who_waits_too_long_for_a_connection_is_told(database):
    store = PostgresStore(Pool(database, size=1, role=ROLE), SEAL)

    async def work():
        async with store.pool.connection("t"):
            with pytest.raises(Unavailable):
                await found(store, Query())
        return await found(store, Query())

    assert run(store, work()) == []


def test_a_server_that_is_not_there_is_told():
    store = PostgresStore(Pool("postgresql://nobody@127.0.0.1:1/nothing"), SEAL)

    async def work():
        with pytest.raises(Unavailable):
            await found(store, Query())

    run(store, work())


def test_a_record_that_two_change_at_once_is_changed_one_after_the_other(store):
    async def work():
        (row,) = await fill(store, 1)

        async def change():
            async with store.begin(tenant_of(store), write=True) as tx:
                held = await tx.lock(GROUP, row.id, alone=True)
                record, new = group(1, held.version + 1)
                await tx.replace(GROUP, held, new, record)

        await asyncio.gather(*(change() for _ in range(20)))
        async with store.begin(tenant_of(store)) as tx:
            return (await tx.get(GROUP, [row.id]))[row.id].version

    assert run(store, work()) == 21


def test_totals_are_those_of_a_count_after_many_writers(store):
    async def work():
        async def write(number):
            (row,) = await fill(store, number)
            if number % 3 == 0:
                async with store.begin(tenant_of(store), write=True) as tx:
                    held = await tx.lock(GROUP, row.id, alone=True)
                    record, new = group(number, 2, deleted=True)
                    await tx.replace(GROUP, held, new, record)

        await asyncio.gather(*(write(number) for number in range(1, 61)))
        async with store.begin(tenant_of(store)) as tx:
            told = await tx.count(GROUP, Query()), await tx.count(GROUP, Query(deleted=True))
            counted = await tx.count(GROUP, Query(where=(Condition("name", "exists"),)))
        return told, counted

    assert run(store, work()) == ((40, 60), 40)


def test_creations_at_the_same_moment_share_their_commits(store):
    async def work():
        await asyncio.gather(*(fill(store, number) for number in range(1, 201)))
        async with store.pool.connection(tenant_of(store)) as connection:
            return (await connection.fetch('select count(*), count(distinct xmin::text) from cpod."group"'))[0]

    records, transactions = run(store, work())
    assert records == 200
    assert transactions < 50


def test_of_creations_at_the_same_moment_only_those_that_clash_are_refused(store):
    """All others share a commit with one that cannot be done."""

    async def work():
        async def create(number):
            try:
                await fill(store, number, externalId=f"e{number % 40}")
            except Taken as clash:
                return clash.id
            return None

        clashes = await asyncio.gather(*(create(number) for number in range(50)))
        return [clash for clash in clashes if clash], sorted(await found(store, Query()))

    clashes, numbers = run(store, work())
    assert len(clashes) == 10
    assert len(numbers) == 40
    assert {number % 40 for number in numbers} == set(range(40))


def test_of_creations_that_share_a_commit_none_waits_for_what_another_must_wait_for(store):
    async def work():
        record, row = group(7)
        async with store.begin(tenant_of(store), write=True) as other:
            await other.insert(GROUP, row, record)
            # Sends what waits, so that the transaction holds the id and the external id until it ends.
            assert await other.count(GROUP, Query(where=(Condition("name", "exists"),))) == 1
            one = asyncio.create_task(refused(fill(store, 7)))
            await asyncio.gather(*(fill(store, number) for number in range(8, 28)))
            waiting = not one.done()
        return waiting, await one, sorted(await found(store, Query()))

    waiting, clash, numbers = run(store, work())
    assert waiting
    assert clash
    assert numbers == list(range(7, 28))


async def refused(creation) -> bool:
    """Whether a creation meets what another one has."""
    try:
        await creation
    except (Taken, Conflict):
        return True
    return False


def test_large_records_have_their_commits_for_themselves(store):
    async def work():
        async def create(number):
            record, row = group(number)
            async with store.begin(tenant_of(store), write=True) as tx:
                await tx.insert(GROUP, replace(row, document=row.document + b" " * 20_000), record)

        await asyncio.gather(*(create(number) for number in range(1, 11)))
        async with store.pool.connection(tenant_of(store)) as connection:
            return (await connection.fetch('select count(*), count(distinct xmin::text) from cpod."group"'))[0]

    assert tuple(run(store, work())) == (10, 10)


def test_creations_that_have_looked_for_a_first_answer_do_not_keep_the_last_connection_from_each_other(database):
    store = PostgresStore(Pool(database, size=1, role=ROLE), SEAL)

    async def work():
        async def create(number):
            record, row = group(number)
            async with store.begin(tenant_of(store), write=True) as tx:
                assert await tx.recall(f"key-{number}") is None
                await tx.insert(GROUP, row, record)

        await asyncio.gather(*(create(number) for number in range(1, 21)))
        return sorted(await found(store, Query()))

    assert run(store, work()) == list(range(1, 21))


def test_deep_pages_and_sorts_skip_as_many_rows_as_asked(store):
    async def work():
        await fill(store, *range(1, 31))
        return (
            await found(store, Query(offset=25, limit=3)),
            await found(store, Query(sort=(Sort("name"),), offset=28, limit=5)),
        )

    assert run(store, work()) == ([5, 4, 3], [8, 9])
