"""Signing keys and revocations in PostgreSQL, shared by all workers of an installation."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, Protocol, cast

from cpod_backend.stores.keyring import News, Revise, Revocation, SigningKey
from cpod_backend.stores.protocol import StoreTx

KEYS = "select id, algorithm, public, sealed, made_at, signs_from, signs_until, ends_at from cpod.signing_key order by signs_from, id"
LOCK = "lock table cpod.signing_key in share row exclusive mode"
FORGET_KEYS = "delete from cpod.signing_key where id <> all($1::text[])"
PUT_KEY = """
insert into cpod.signing_key (id, algorithm, public, sealed, made_at, signs_from, signs_until, ends_at)
values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict (id) do update set
    sealed = excluded.sealed, signs_from = excluded.signs_from, signs_until = excluded.signs_until, ends_at = excluded.ends_at
"""
REVOKE = """
insert into cpod.revocation as held (subject, tenant_id, below, until) values ($1, $2, $3, $4)
on conflict (subject) do update set
    below = greatest(held.below, excluded.below), until = greatest(held.until, excluded.until), written_by = pg_current_xact_id()
"""
# The cursor is the oldest transaction that still ran: whatever it and later ones commit has an id not below it, and comes next time.
NEWS = """
select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as cursor, tenant_id, subject, below, until
from (select) as once left join cpod.revocation on written_by >= $1::bigint::text::xid8
"""
PRUNE = "delete from cpod.revocation where until < $1"


class Connection(Protocol):
    """A connection of the store's pool, as far as it concerns this file."""

    async def fetch(self, text: str, *arguments: Any) -> Sequence[Any]: ...
    async def execute(self, text: str) -> object: ...


class Lends(Protocol):
    """The store's pool, or one of its transactions, which lends its own connection."""

    def connection(self) -> AbstractAsyncContextManager[Connection]: ...


class PostgresKeyring:
    """Keeps keys and revocations in the schema `cpod`."""

    def __init__(self, pool: Lends) -> None:
        self._pool = pool

    async def keys(self) -> Sequence[SigningKey]:
        async with self._pool.connection() as connection:
            return await keys_of(connection)

    async def revise(self, decide: Revise) -> Sequence[SigningKey]:
        async with self._pool.connection() as connection, _transaction(connection):
            await connection.execute(LOCK)
            revised = decide(await keys_of(connection))
            await connection.fetch(FORGET_KEYS, [key.id for key in revised])
            for key in revised:
                await connection.fetch(PUT_KEY, *(getattr(key, name) for name in SigningKey.__struct_fields__))
        return revised

    async def revoke(self, revocation: Revocation, tx: StoreTx | None = None) -> None:
        lender = self._pool if tx is None else cast(Lends, tx)
        async with lender.connection() as connection:
            await connection.fetch(REVOKE, revocation.subject, revocation.tenant, revocation.below, revocation.until)

    async def revoked_since(self, cursor: int) -> News:
        async with self._pool.connection() as connection:
            rows = await connection.fetch(NEWS, cursor)
        found = [Revocation(row["tenant_id"], row["subject"], row["below"], row["until"]) for row in rows if row["subject"]]
        return News(found, rows[0]["cursor"])

    async def prune(self, now: float) -> None:
        async with self._pool.connection() as connection:
            await connection.fetch(PRUNE, now)


async def keys_of(connection: Connection) -> Sequence[SigningKey]:
    """Every key there is, as this connection sees them."""
    return [SigningKey(*row) for row in await connection.fetch(KEYS)]


@asynccontextmanager
async def _transaction(connection: Connection) -> AsyncIterator[None]:
    await connection.execute("begin")
    try:
        yield
    except BaseException:
        await connection.execute("rollback")
        raise
    await connection.execute("commit")
