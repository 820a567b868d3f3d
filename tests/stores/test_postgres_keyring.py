"""The keyring in PostgreSQL: nothing that was committed is passed over, nothing that was not is seen, and rotations do not meet."""

import asyncio
from contextlib import asynccontextmanager
from importlib.resources import files

import asyncpg
import pytest

from cpod_backend.stores.keyring import MemoryKeyring, Revocation, SigningKey
from cpod_backend.stores.postgres.keyring import PostgresKeyring
from tests.services import as_superuser, asyncio_run

ROLE = "do $$ begin create role cpod_app; exception when duplicate_object then null; end $$"
MIGRATION = files("cpod_backend.stores.postgres") / "migrations" / "0002_credentials.sql"


class Pool:
    """A new connection each time."""

    def __init__(self, address: str) -> None:
        self.address = address

    @asynccontextmanager
    async def connection(self):
        connection = await asyncpg.connect(self.address)
        try:
            yield connection
        finally:
            await connection.close()


class Lent:
    """A transaction of the store, as far as it concerns the keyring: it lends its connection."""

    def __init__(self, connection) -> None:
        self._connection = connection

    @asynccontextmanager
    async def connection(self):
        yield self._connection


@pytest.fixture
def pool(postgres):
    """A database of its own for each test."""
    made = Pool(as_superuser(postgres.fresh_database()))

    async def prepare():
        async with made.connection() as connection:
            await connection.execute(ROLE)
            await connection.execute("create schema cpod")
            await connection.execute(MIGRATION.read_text())

    asyncio_run(prepare())
    return made


def revocation(subject, below=1, until=2e9):
    return Revocation("acme", subject, below, until)


def key(id, signs_from=0.0):
    return SigningKey(id, "ES256", b'{"kty":"EC"}', b"sealed", 0.0, signs_from)


def subjects(news):
    return {revocation.subject: revocation.below for revocation in news.revocations}


@pytest.fixture(params=["memory", "postgres"])
def keyring(request):
    """What holds for one keyring holds for the other."""
    return MemoryKeyring() if request.param == "memory" else PostgresKeyring(request.getfixturevalue("pool"))


def test_revocations_come_once_each_and_go_when_they_are_over(keyring):
    async def story():
        first = await keyring.revoked_since(0)
        await keyring.revoke(revocation("app-1", 3))
        second = await keyring.revoked_since(first.cursor)
        await keyring.revoke(revocation("token", 1, until=10.0))
        third = await keyring.revoked_since(second.cursor)
        fourth = await keyring.revoked_since(third.cursor)
        await keyring.prune(11.0)
        return first, second, third, fourth, await keyring.revoked_since(0)

    first, second, third, fourth, whole = asyncio_run(story())

    assert (subjects(first), subjects(second)) == ({}, {"app-1": 3})
    assert (subjects(third), subjects(fourth)) == ({"token": 1}, {})
    assert subjects(whole) == {"app-1": 3}
    assert whole.revocations[0] == revocation("app-1", 3)


def test_keys_are_kept_whole_and_replaced_together(keyring):
    async def story():
        await keyring.revise(lambda keys: [*keys, key("a"), key("b", 5.0)])
        await keyring.revise(lambda keys: [SigningKey("a", "ES256", keys[0].public, None, 0.0, 0.0, 7.0, 9.0), *keys[2:], key("c", 6.0)])
        return await keyring.keys()

    kept = asyncio_run(story())

    assert list(kept) == [SigningKey("a", "ES256", b'{"kty":"EC"}', None, 0.0, 0.0, 7.0, 9.0), key("c", 6.0)]


def test_a_later_bound_stays_when_an_earlier_one_comes_after_it(pool):
    async def story():
        keyring = PostgresKeyring(pool)
        await keyring.revoke(revocation("app-1", 7))
        await keyring.revoke(revocation("app-1", 5))
        return await keyring.revoked_since(0)

    assert subjects(asyncio_run(story())) == {"app-1": 7}


def test_a_revocation_holds_with_its_transaction_and_never_without_it(pool):
    async def story():
        keyring = PostgresKeyring(pool)
        async with pool.connection() as connection:
            transaction = connection.transaction()
            await transaction.start()
            await keyring.revoke(revocation("lost"), Lent(connection))
            during = await keyring.revoked_since(0)
            await transaction.rollback()
        return during, await keyring.revoked_since(0)

    during, after = asyncio_run(story())

    assert (subjects(during), subjects(after)) == ({}, {})


def test_a_transaction_that_commits_late_is_not_passed_over(pool):
    """A later transaction commits first, and the cursor moves on: the first must still be found."""

    async def story():
        keyring = PostgresKeyring(pool)
        async with pool.connection() as slow:
            transaction = slow.transaction()
            await transaction.start()
            await keyring.revoke(revocation("late"), Lent(slow))
            await keyring.revoke(revocation("early"))
            first = await keyring.revoked_since(0)
            await transaction.commit()
        second = await keyring.revoked_since(first.cursor)
        return first, second, await keyring.revoked_since(second.cursor)

    first, second, third = asyncio_run(story())

    assert subjects(first) == {"early": 1}
    assert "late" in subjects(second)
    assert subjects(third) == {}


def test_rotations_at_once_take_their_turns(pool):
    async def add(number):
        await PostgresKeyring(pool).revise(lambda keys: [*keys, key(f"{number}-after-{len(keys)}")])

    async def story():
        await asyncio.gather(*(add(number) for number in range(6)))
        return await PostgresKeyring(pool).keys()

    assert sorted(kept.id[-1] for kept in asyncio_run(story())) == ["0", "1", "2", "3", "4", "5"]


def test_a_refused_revision_changes_nothing(pool):
    async def story():
        keyring = PostgresKeyring(pool)
        await keyring.revise(lambda keys: [key("a")])
        with pytest.raises(KeyError):
            await keyring.revise(lambda keys: {}["no such key"])
        return await keyring.keys()

    assert [kept.id for kept in asyncio_run(story())] == ["a"]
