"""The reads of a transaction; without writes each goes to whatever connection is free."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn, Self

from cpod_backend.contract.model import EntityModel
from cpod_backend.stores.postgres import queries
from cpod_backend.stores.postgres.pool import Connection
from cpod_backend.stores.postgres.rows import ids_of, is_id
from cpod_backend.stores.protocol import Draft, Page, Query, Remembered, Row

if TYPE_CHECKING:
    from cpod_backend.stores.postgres.store import PostgresStore


class Reading:
    """What a transaction without writes can do."""

    def __init__(self, store: "PostgresStore", tenant: str) -> None:
        self.store = store
        self.tenant = tenant

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Nothing was begun, so nothing ends."""

    async def get(self, entity: EntityModel, ids: Iterable[str], *, deleted: bool = False, held: bool = False) -> dict[str, Row]:
        await self.ready(entity)
        wanted = ids_of(ids)
        if len(wanted) == 1:
            row = await self.store.reads.get(self.tenant, entity, wanted[0])
            return {row.id: row} if row and (deleted or not row.deleted) else {}
        found = await self._rows(entity, queries.get(entity, held=False), wanted)
        return {id: row for id, row in found.items() if deleted or not row.deleted}

    async def find(self, entity: EntityModel, query: Query) -> Page:
        await self.ready(entity)
        text, arguments = queries.find(entity, query)
        rows = await self.fetch(text, *arguments)
        if rows:
            in_order = reversed(rows) if query.backward else rows
            return Page([self.store.rows.read(entity, row) for row in in_order], rows[0]["total"])
        return Page([], await self.count(entity, query) if query.offset or query.after or query.limit == 0 else 0)

    async def related(self, entity: EntityModel, attr: str, ids: Iterable[str], limit: int) -> dict[str, list[Row]]:
        await self.ready(entity)
        found: dict[str, list[Row]] = {}
        for row in await self.fetch(queries.related(entity, attr), ids_of(ids), limit):
            found.setdefault(row["of"], []).append(self.store.rows.read(entity, row[1:]))
        return found

    async def count(self, entity: EntityModel, query: Query) -> int:
        await self.ready(entity)
        if queries.is_plain(query):
            live, known = (await self.fetch(queries.count_all(), entity.name))[0]
            return int(known if query.deleted else live)
        text, arguments = queries.count(entity, query)
        return int((await self.fetch(text, *arguments))[0][0])

    async def ready(self, entity: EntityModel) -> None:
        """Makes what a read of the entity must see."""
        if self.store.drafts and self.store.drafts.entity is entity:
            await self.store.settle(self.tenant)

    async def fetch(self, text: str, *arguments: Any) -> list[Any]:
        """The records of one statement, whose first parameter is the tenant."""
        async with self.connection() as connection:
            return await connection.fetch(text, self.tenant, *arguments)

    async def _rows(self, entity: EntityModel, text: str, ids: list[str]) -> dict[str, Row]:
        if not ids:
            return {}
        return {record[0]: self.store.rows.read(entity, record) for record in await self.fetch(text, ids)}

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        """A connection for a statement that the store knows nothing of."""
        async with self.store.pool.connection(self.tenant) as connection:
            yield connection

    async def lock(self, entity: EntityModel, id: str, *, alone: bool = False) -> Row | None:
        """In a transaction that writes nothing there is nothing to lock for."""
        return (await self.get(entity, (id,), deleted=True)).get(id) if is_id(id) else None

    async def insert(self, entity: EntityModel, row: Row, record: Any) -> None:
        _no_writing()

    async def append(self, draft: Draft) -> None:
        _no_writing()

    async def replace(self, entity: EntityModel, old: Row, row: Row, record: Any) -> None:
        _no_writing()

    async def number(self, counter: str) -> int:
        _no_writing()

    async def recall(self, key: str) -> Remembered | None:
        _no_writing()

    async def remember(self, key: str, answer: Remembered) -> None:
        _no_writing()


def _no_writing() -> NoReturn:
    raise RuntimeError("the transaction was begun for reading")
