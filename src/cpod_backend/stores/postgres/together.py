"""What waits at the same moment travels together: reads by id share a statement, transactions of one statement share a commit."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Generic, TypeVar

import asyncpg

from cpod_backend.contract.model import EntityModel
from cpod_backend.stores.postgres import queries
from cpod_backend.stores.postgres.pool import Connection, Pool
from cpod_backend.stores.postgres.rows import Rows
from cpod_backend.stores.protocol import Conflict, Row, Unavailable

What = TypeVar("What")
Load = TypeVar("Load")
Waiting = list[tuple[Load, "asyncio.Future[Any]"]]

SLOW = 0.5
"""Seconds after which a journey counts no longer, so that another can set out for those behind it."""
READING, SHARING = 2.0, 2.0
"""Seconds after which reads by id, and a commit that is shared, are given up. That costs nothing but time: nothing is stored by then."""

SHARED = "begin; set local lock_timeout = '250ms'"
"""Begins a transaction of several requests: where one must wait for somebody, the others are not to wait with it."""


class Together(Generic[What, Load]):
    """Collects loads of one tenant and purpose until a journey can leave: the busier the database, the more travel together."""

    most = 100
    """Loads on one journey. Who came later waits for the next."""
    abreast = 2
    """Journeys under way for one tenant and purpose. While one is answered the other is sent; with more of them
    each carries less, and costs more on either side than it gains by not waiting for the next.
    """

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._waiting: dict[tuple[str, What], Waiting[Load]] = {}
        self._under_way: Counter[tuple[str, What]] = Counter()
        self._running: set[asyncio.Task[None]] = set()

    async def carry(self, connection: Connection, tenant: str, what: What, loads: Sequence[Load]) -> Sequence[Any]:
        """What comes back for each load. What it raises, all of them raise."""
        raise NotImplementedError

    async def travel(self, tenant: str, what: What, load: Load) -> Any:
        """What comes back for one load. Raises Unavailable, and what `carry` raises."""
        key = (tenant, what)
        future = asyncio.get_running_loop().create_future()
        waiting = self._waiting.setdefault(key, [])
        # The first of those who travel together sees to it that they leave.
        if len(waiting) % self.most == 0 and self._under_way[key] < self.abreast:
            self._set_out(key)
        waiting.append((load, future))
        return await future

    def _set_out(self, key: tuple[str, What]) -> None:
        self._under_way[key] += 1
        task = asyncio.create_task(self._journeys(key))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    def _arrive(self, key: tuple[str, What]) -> None:
        self._under_way[key] -= 1
        if not self._under_way[key]:
            del self._under_way[key]

    async def _journeys(self, key: tuple[str, What]) -> None:
        """One journey after the other for as long as somebody waits, or until one of them is slow."""
        fast = True

        def overtake() -> None:
            nonlocal fast
            fast = False
            self._arrive(key)
            if key in self._waiting:
                self._set_out(key)

        try:
            while fast and key in self._waiting:
                timer = asyncio.get_running_loop().call_later(SLOW, overtake)
                try:
                    await self._journey(key)
                finally:
                    timer.cancel()
        finally:
            if fast:
                self._arrive(key)

    async def _journey(self, key: tuple[str, What]) -> None:
        tenant, what = key
        latest = self._waiting[key][-1]
        travelling: Waiting[Load] = []
        try:
            async with self._pool.connection(tenant) as connection:
                # Whoever comes from here on waits for the next journey; another one may have taken them all.
                travelling = self._depart(key, self.most)
                if travelling:
                    _tell(travelling, await self.carry(connection, tenant, what, [load for load, _ in travelling]))
        except Exception as error:
            # Who came while this one waited for a connection has waited for less.
            _fail(travelling or self._depart_to(key, latest), error)
        except BaseException:
            _fail(travelling + self._waiting.pop(key, []), Unavailable("the server stops"))
            raise

    def _depart(self, key: tuple[str, What], amount: int) -> Waiting[Load]:
        waiting = self._waiting.pop(key, [])
        if len(waiting) > amount:
            self._waiting[key] = waiting[amount:]
        return waiting[:amount]

    def _depart_to(self, key: tuple[str, What], latest: tuple[Load, "asyncio.Future[Any]"]) -> Waiting[Load]:
        waiting = self._waiting.get(key, [])
        # Who waits leaves in turn: where the latest has left, so have all before it.
        return self._depart(key, waiting.index(latest) + 1) if latest in waiting else []


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
    # Most of their time they wait for the disk.
    abreast = 4

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
            await self._share(connection, what, loads)
        return [None] * len(loads)

    async def _share(self, connection: Connection, text: str, loads: Sequence[list[Any]]) -> None:
        # Begun in so many words: until the commit is sent, nothing that goes wrong can leave anything stored.
        try:
            await connection.execute(SHARED)
            await connection.execute_many(text, loads, within=SHARING)
        except (asyncpg.PostgresError, Conflict, Unavailable) as error:
            with suppress(asyncpg.PostgresError, Unavailable):
                await connection.execute("rollback")
            raise Undone from error
        await connection.execute("commit")


def _tell(waiting: Waiting[Any], came_back: Sequence[Any]) -> None:
    for (_, future), one in zip(waiting, came_back, strict=True):
        if not future.done():
            future.set_result(one)


def _fail(waiting: Waiting[Any], error: Exception) -> None:
    for _, future in waiting:
        if not future.done():
            # Each request gets an exception of its own, since tracebacks grow on the way up.
            future.set_exception(error if len(waiting) == 1 else type(error)(*error.args))
