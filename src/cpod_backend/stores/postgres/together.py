"""What waits at the same moment travels together: reads by id share a statement, transactions of one statement share a commit."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from typing import Any, Generic, TypeVar

import asyncpg

from cpod_backend.contract.model import EntityModel
from cpod_backend.stores.postgres import queries
from cpod_backend.stores.postgres.pool import ANSWERING, Connection, Pool
from cpod_backend.stores.postgres.rows import Rows
from cpod_backend.stores.protocol import Conflict, Row, Unavailable

What = TypeVar("What")
Load = TypeVar("Load")
Waiting = list[tuple[Load, "asyncio.Future[Any]"]]

ABREAST = 2
"""Journeys under way for one tenant and purpose. While one is answered the other is sent; with more of them
each carries less, and a read costs more on either side than it gains by not waiting for the next.
"""
READING = 2.0
"""Seconds after which a read by id is given up, as far fewer than others may have: those who come after it wait for it."""


class Together(Generic[What, Load]):
    """Collects loads of one tenant and purpose until a journey can leave: the busier the database, the more travel together."""

    most = 500
    """Loads on one journey. Who came later waits for the next."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._waiting: dict[tuple[str, What], Waiting[Load]] = {}
        self._under_way: Counter[tuple[str, What]] = Counter()
        self._running: set[asyncio.Task[None]] = set()

    async def carry(self, connection: Connection, tenant: str, what: What, loads: Sequence[Load]) -> Sequence[Any]:
        """What comes back for each load; an exception is raised where it waits."""
        raise NotImplementedError

    async def travel(self, tenant: str, what: What, load: Load) -> Any:
        """What comes back for one load. Raises Unavailable, and whatever came back that is an exception."""
        key = (tenant, what)
        future = asyncio.get_running_loop().create_future()
        waiting = self._waiting.setdefault(key, [])
        # The first of those who travel together sees to it that they leave.
        if len(waiting) % self.most == 0 and self._under_way[key] < ABREAST:
            self._set_out(key)
        waiting.append((load, future))
        return await future

    def _set_out(self, key: tuple[str, What]) -> None:
        self._under_way[key] += 1
        task = asyncio.create_task(self._journeys(key))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def _journeys(self, key: tuple[str, What]) -> None:
        """One journey after the other for as long as somebody waits."""
        try:
            while key in self._waiting:
                await self._journey(key)
        finally:
            self._under_way[key] -= 1
            if not self._under_way[key]:
                del self._under_way[key]

    async def _journey(self, key: tuple[str, What]) -> None:
        tenant, what = key
        waiting: Waiting[Load] = []
        came_back: Sequence[Any] = ()
        # Said to those who wait when the journey is called off, as at the end of the process.
        error: Exception | None = Unavailable("the server stops")
        try:
            async with self._pool.connection(tenant) as connection:
                # Whoever comes from here on waits for the next journey; another one may have taken them all.
                if waiting := self._depart(key):
                    came_back = await self.carry(connection, tenant, what, [load for load, _ in waiting])
                error = None
        except Exception as raised:
            error = raised
        finally:
            if error is None:
                _tell(waiting, came_back)
            else:
                left = waiting or self._waiting.pop(key, [])
                # Each request gets an exception of its own, since tracebacks grow on the way up.
                _tell(left, [error] if len(left) == 1 else [type(error)(*error.args) for _ in left])

    def _depart(self, key: tuple[str, What]) -> Waiting[Load]:
        waiting = self._waiting.pop(key, [])
        if len(waiting) > self.most:
            self._waiting[key] = waiting[self.most :]
        return waiting[: self.most]


class Reads(Together[EntityModel, str]):
    """Reads of a record by its id."""

    def __init__(self, pool: Pool, rows: Rows) -> None:
        super().__init__(pool)
        self._rows = rows

    async def get(self, tenant: str, entity: EntityModel, id: str) -> Row | None:
        """The row, deleted or not, or None. Raises Unavailable."""
        found: Row | None = await self.travel(tenant, entity, id)
        return found

    async def carry(self, connection: Connection, tenant: str, what: EntityModel, loads: Sequence[str]) -> Sequence[Row | None]:
        records = await connection.fetch(queries.get(what, held=False), tenant, list(dict.fromkeys(loads)), within=READING)
        rows = {record[0]: self._rows.read(what, record) for record in records}
        return [rows.get(id) for id in loads]


class Undone(Exception):
    """One of those that shared a commit could not be done, and so none was."""


class Commits(Together[str, list[Any]]):
    """Transactions of one statement that adds rows. Those of the same text share a transaction, and with it one wait for the disk."""

    most = 50

    async def commit(self, tenant: str, text: str, arguments: list[Any]) -> None:
        """Returns when the statement's rows are there for good. Raises asyncpg.UniqueViolationError, Conflict or Unavailable."""
        load = [tenant, *arguments]
        try:
            await self.travel(tenant, text, load)
        except Undone:
            # By itself each finds out whether it is the one, and waits for nobody else's locks.
            async with self._pool.connection(tenant) as connection:
                await connection.fetch(text, *load)

    async def carry(self, connection: Connection, tenant: str, what: str, loads: Sequence[list[Any]]) -> Sequence[None]:
        if len(loads) == 1:
            await connection.fetch(what, *loads[0])
        else:
            try:
                await connection.execute_many(what, loads, within=ANSWERING)
            except (asyncpg.PostgresError, Conflict) as error:
                raise Undone from error
        return [None] * len(loads)


def _tell(waiting: Waiting[Any], came_back: Sequence[Any]) -> None:
    for (_, future), one in zip(waiting, came_back, strict=True):
        if future.done():
            continue
        if isinstance(one, Exception):
            future.set_exception(one)
        else:
            future.set_result(one)
