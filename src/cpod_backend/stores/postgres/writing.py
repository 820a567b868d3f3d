"""A transaction that writes: what it holds, what it has not sent yet, and how it ends."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from time import time
from types import TracebackType
from typing import TYPE_CHECKING, Any

import asyncpg
from msgspec import msgpack

from cpod_backend.contract.model import EntityModel
from cpod_backend.stores.postgres import queries
from cpod_backend.stores.postgres.pool import Connection
from cpod_backend.stores.postgres.reading import Reading
from cpod_backend.stores.postgres.rows import ids_of, is_id
from cpod_backend.stores.postgres.schema import unique_name
from cpod_backend.stores.postgres.writes import TOGETHER, Answer, Counter, Insert, Noted, Replace, Tally, Write, single, statement
from cpod_backend.stores.protocol import Busy, Conflict, Draft, Page, Query, Remembered, Row, Taken, Unavailable

if TYPE_CHECKING:
    from cpod_backend.stores.postgres.store import PostgresStore

DAY = 86_400
# Drafts that are made into rows in one transaction.
BATCH = 500
# And so many without a look at what other requests wait for.
STRETCH = 10
# Bytes of a record that may share a commit. Words in a megabyte of text take the index half a second, for which others need not wait.
LIGHT = 16_384

Key = tuple[str, str]


class Writing(Reading):
    """One transaction on one connection.

    Writes wait until something is read that they could change, or until the end. A request that adds
    without reading is thus one statement, which is a transaction by itself and needs no connection of its own.
    """

    def __init__(self, store: "PostgresStore", tenant: str) -> None:
        super().__init__(store, tenant)
        self._taken: Connection | None = None
        self._open = False
        self._rows_held: dict[Key, Row] = {}
        self._rows_locked: dict[Key, bool] = {}
        """The rows that are locked, and whether alone."""
        self._inserts: dict[Key, Insert] = {}
        self._replaces: dict[Key, Replace] = {}
        self._tallies: dict[str, Tally] = {}
        self._others: list[Noted | Answer] = []
        self._counters: dict[str, Counter] = {}
        self._claims: list[tuple[str, str]] = []
        self._settling = False
        self._sent: list[Insert | Replace] = []

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        try:
            await (self._commit() if error is None else self._roll_back(error))
        finally:
            self.store.claims.difference_update(self._claims)
            self._give_back()

    async def get(self, entity: EntityModel, ids: Iterable[str], *, deleted: bool = False, held: bool = False) -> dict[str, Row]:
        await self.ready(entity)
        wanted = ids_of(ids)
        known = {id: row for id in wanted if (row := self._rows_held.get((entity.name, id)))}
        missing = [id for id in wanted if id not in known]
        if missing:
            found = await self._rows(entity, queries.get(entity, held=held), missing)
            if held:
                self._rows_held.update({(entity.name, id): row for id, row in found.items()})
            known |= found
        return {id: row for id, row in known.items() if deleted or not row.deleted}

    async def lock(self, entity: EntityModel, id: str, *, alone: bool = False) -> Row | None:
        await self.ready(entity)
        key = (entity.name, id)
        if self._rows_locked.get(key, False) >= alone and key in self._rows_locked:
            return self._rows_held[key]
        if not is_id(id):
            return None
        records = await self.fetch(queries.lock(entity, alone=alone), id)
        if not records:
            return None
        self._rows_locked[key] = alone
        row = self._rows_held[key] = self.store.rows.read(entity, records[0])
        return row

    async def find(self, entity: EntityModel, query: Query) -> Page:
        own = self._own(entity, query)
        if own is not None:
            return Page([own], 1)
        await self._send(tallies=queries.is_plain(query))
        return await super().find(entity, query)

    async def related(self, entity: EntityModel, attr: str, ids: Iterable[str], limit: int) -> dict[str, list[Row]]:
        await self._send()
        return await super().related(entity, attr, ids, limit)

    async def count(self, entity: EntityModel, query: Query) -> int:
        await self._send(tallies=queries.is_plain(query))
        return await super().count(entity, query)

    async def insert(self, entity: EntityModel, row: Row, record: Any) -> None:
        key = (entity.name, row.id)
        self._inserts[key] = Insert(entity, self.store.rows.sealed(entity, row), record)
        self._hold(key, row)
        self._tally(entity, 0 if row.deleted else 1, 1)

    async def replace(self, entity: EntityModel, old: Row, row: Row, record: Any) -> None:
        key, stored = (entity.name, row.id), self.store.rows.sealed(entity, row)
        if key in self._inserts:
            self._inserts[key] = Insert(entity, stored, record)
        else:
            if key in self._replaces:
                # One statement cannot change a row twice.
                await self._send()
            self._replaces[key] = Replace(entity, stored, record)
        self._hold(key, row)
        if old.deleted != row.deleted:
            self._tally(entity, -1 if row.deleted else 1, 0)

    async def append(self, draft: Draft) -> None:
        self._others.append(Noted(draft.id, msgpack.encode(draft)))
        self.store.unsettled[self.tenant] = self.store.unsettled.get(self.tenant, 0) + 1

    async def number(self, counter: str) -> int:
        if self.store.drafts and counter.startswith(self.store.drafts.entity.name + "."):
            await self.ready(self.store.drafts.entity)
        held = self._counters.get(counter)
        if held is None:
            records = await self.fetch(
                "insert into cpod.counter (tenant_id, name, value) values ($1, $2, 0) "
                "on conflict (tenant_id, name) do update set value = counter.value returning value",
                counter,
            )
            held = self._counters[counter] = Counter(counter, records[0][0])
        held.value += 1
        return held.value

    async def recall(self, key: str) -> Remembered | None:
        claim = (self.tenant, key)
        if claim in self.store.claims:
            raise Busy(key)
        self.store.claims.add(claim)
        self._claims.append(claim)
        records = await self._once("select digest, answer, at from cpod.answer where tenant_id = $1 and key = $2", key)
        if not records:
            return None
        digest, answer, at = records[0]
        if at > time() - DAY:
            return Remembered(digest, self.store.rows.read_answer(answer, key), at)
        await self.fetch("delete from cpod.answer where tenant_id = $1 and key = $2", key)
        return None

    async def remember(self, key: str, answer: Remembered) -> None:
        self._others.append(Answer(key, answer.digest, self.store.rows.sealed_answer(answer.answer, key), answer.at))

    async def ready(self, entity: EntityModel) -> None:
        drafts = self.store.drafts
        if drafts and drafts.entity is entity and not self._settling:
            while await self.settle():
                await self._send()

    async def settle(self) -> bool:
        """Makes rows of the oldest drafts; whether there may be more. Two that settle queue at the chain's own counter."""
        drafts = self.store.drafts
        assert drafts
        await self._send()
        await self._open_up()
        records = await self.fetch(
            "delete from cpod.draft where tenant_id = $1 and id in (select id from cpod.draft where tenant_id = $1 "
            f"order by id limit {BATCH} for update) returning id, draft"
        )
        self._settling = True
        try:
            for number, (_, draft) in enumerate(sorted(records), 1):
                row, record = await drafts.make(self, msgpack.decode(draft, type=drafts.type))
                await self.insert(drafts.entity, row, record)
                if number % STRETCH == 0:
                    # Nothing above waits for anything once the first row is made, and all of a batch takes as long as a hundred answers.
                    await asyncio.sleep(0)
        finally:
            self._settling = False
        return len(records) == BATCH

    async def _commit(self) -> None:
        """Sends what waits and ends the transaction. Raises Taken or Conflict when it cannot."""
        try:
            await self._send(last=True)
            if self._open:
                await (await self._own_connection()).execute("commit")
                self._open = False
        except BaseException as error:
            await self._roll_back(error)
            raise

    async def _roll_back(self, error: BaseException) -> None:
        """Leaves nothing of the transaction behind; a violation of uniqueness is told as Taken."""
        if self._open:
            with suppress(asyncpg.PostgresError, Unavailable):
                await (await self._own_connection()).execute("rollback")
            self._open = False
        if isinstance(error, asyncpg.UniqueViolationError):
            raise await self._refusal(error) from None

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        """The transaction's own connection, for a statement of others that must hold with it or not at all."""
        yield await self._open_up()

    async def _open_up(self) -> Connection:
        """The transaction's own connection, on which it has begun."""
        connection = await self._own_connection()
        if not self._open:
            self._open = True
            await connection.execute("begin")
        return connection

    async def _own_connection(self) -> Connection:
        if self._taken is None:
            self._taken = await self.store.pool.take(self.tenant)
        return self._taken

    def _give_back(self) -> None:
        if self._taken is not None:
            self.store.pool.give_back(self._taken)
            self._taken = None

    async def _once(self, text: str, *arguments: Any) -> list[Any]:
        """A statement that need not be part of the transaction."""
        return await (await self._own_connection()).fetch(text, self.tenant, *arguments)

    def _hold(self, key: Key, row: Row) -> None:
        self._rows_held[key] = row
        self._rows_locked.setdefault(key, True)

    def _tally(self, entity: EntityModel, live: int, known: int) -> None:
        tally = self._tallies.setdefault(entity.name, Tally(entity, 0, 0))
        tally.live += live
        tally.known += known

    def _own(self, entity: EntityModel, query: Query) -> Row | None:
        """The row that this transaction has inserted and not sent, where the query asks for one by a unique value."""
        if len(query.where) != 1 or query.words or query.where[0].op != "in" or (query.where[0].attr,) not in entity.declared.unique:
            return None
        attr, values = query.where[0].attr, query.where[0].values
        return next(
            (
                write.row
                for write in reversed(self._inserts.values())
                if write.entity is entity and (getattr(write.record, attr),) == values
            ),
            None,
        )

    async def _send(self, *, tallies: bool = False, last: bool = False) -> None:
        """Sends the writes that wait. Tallies go last, since others wait for their rows until this transaction ends."""
        rows: list[Insert | Replace] = [*self._inserts.values(), *self._replaces.values()]
        writes: list[Write] = [*rows, *self._others]
        self._inserts, self._replaces, self._others = {}, {}, []
        if last:
            writes += self._counters.values()
        if tallies or last:
            writes += [self._tallies[name] for name in sorted(self._tallies)]
            self._tallies = {}
        if writes:
            self._sent = rows or self._sent
            await (self._send_together(writes, last) if len(writes) <= TOGETHER else self._send_in_turn(writes))

    async def _send_together(self, writes: list[Write], last: bool) -> None:
        """One statement, which is a transaction by itself for a request that has read nothing and only adds."""
        text = statement(tuple(write.shape for write in writes))
        arguments = [argument for write in writes for argument in write.arguments()]
        by_itself = last and not self._open and not any(isinstance(write, Replace) for write in writes)
        if by_itself and sum(len(write.row.document) for write in writes if isinstance(write, Insert)) <= LIGHT:
            # Were it kept, those who wait for a commit could hold all the connections that it needs one of.
            self._give_back()
            await self.store.commits.commit(self.tenant, text, arguments)
            return
        connection = await (self._own_connection() if by_itself else self._open_up())
        (written,) = await connection.fetch(text, self.tenant, *arguments)
        if not all(written):
            raise Conflict("another transaction has changed what this one was about to change")

    async def _send_in_turn(self, writes: list[Write]) -> None:
        connection = await self._open_up()
        by_shape: dict[Any, list[list[Any]]] = {}
        for write in writes:
            by_shape.setdefault(write.shape, []).append([self.tenant, *write.arguments()])
        for shape, rows in by_shape.items():
            await connection.execute_many(single(shape), rows)

    async def _refusal(self, error: asyncpg.UniqueViolationError) -> Exception:
        """What a violation of uniqueness means: another record has the values, or had them a moment ago."""
        for write in self._sent:
            for group in write.entity.declared.unique:
                if unique_name(write.entity, group) == error.constraint_name:
                    text, arguments = queries.holder(write.entity, group, write.row, write.record)
                    records = await self._once(text, write.row.id, *arguments)
                    if records:
                        return Taken(write.entity, group, write.record, records[0][0])
        return Conflict(f"another transaction was first: {error.constraint_name}")
