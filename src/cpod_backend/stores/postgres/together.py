"""Reads by id that wait at the same moment, for the same tenant and entity, travel as one statement."""

import asyncio
from collections import Counter
from typing import Any

from cpod_backend.contract.model import EntityModel
from cpod_backend.stores.postgres import queries
from cpod_backend.stores.postgres.pool import Pool
from cpod_backend.stores.postgres.rows import Rows
from cpod_backend.stores.protocol import Row, Unavailable

Key = tuple[str, str]
Waiting = dict[str, list["asyncio.Future[Row | None]"]]

ABREAST = 2
"""Statements under way for one tenant and entity. While one is answered the other is sent; with more of them
each carries fewer ids, and a read costs more on either side than it gains by not waiting for the next.
"""


class Together:
    """Collects ids until a statement can leave: the busier the database, the more travel together."""

    def __init__(self, pool: Pool, rows: Rows) -> None:
        self._pool = pool
        self._rows = rows
        self._waiting: dict[Key, Waiting] = {}
        self._under_way: Counter[Key] = Counter()
        self._running: set[asyncio.Task[None]] = set()

    async def get(self, tenant: str, entity: EntityModel, id: str) -> Row | None:
        """The row, deleted or not, or None. Raises Unavailable."""
        key = (tenant, entity.name)
        future = asyncio.get_running_loop().create_future()
        waiting = self._waiting.get(key)
        if waiting is None:
            waiting = self._waiting[key] = {}
            if self._under_way[key] < ABREAST:
                self._set_out(key, entity)
        waiting.setdefault(id, []).append(future)
        found: Row | None = await future
        return found

    def _set_out(self, key: Key, entity: EntityModel) -> None:
        self._under_way[key] += 1
        task = asyncio.create_task(self._travel(key, entity))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def _travel(self, key: Key, entity: EntityModel) -> None:
        """One journey after the other for as long as somebody waits."""
        try:
            while key in self._waiting:
                await self._journey(key, entity)
        finally:
            self._under_way[key] -= 1
            if not self._under_way[key]:
                del self._under_way[key]

    async def _journey(self, key: Key, entity: EntityModel) -> None:
        tenant, _ = key
        waiting: Waiting = {}
        found: dict[str, Row] = {}
        # Said to those who wait when the journey is called off, as at the end of the process.
        error: Exception | None = Unavailable("the server stops")
        try:
            async with self._pool.connection(tenant) as connection:
                # Whoever comes from here on waits for the next journey; another one may have taken them all.
                if waiting := self._waiting.pop(key, {}):
                    text = queries.get(entity, held=False)
                    found = {row[0]: self._rows.read(entity, row) for row in await connection.fetch(text, tenant, list(waiting))}
                error = None
        except Exception as raised:
            error = raised
        finally:
            _tell(waiting or (self._waiting.pop(key, {}) if error else {}), found, error)


def _tell(waiting: Waiting, found: dict[str, Row], error: Exception | None) -> None:
    for id, futures in waiting.items():
        for future in futures:
            if future.done():
                continue
            if error is None:
                future.set_result(found.get(id))
            else:
                # Each request gets an exception of its own, since tracebacks grow on the way up.
                future.set_exception(_copy(error))


def _copy(error: Exception) -> Any:
    return type(error)(*error.args)
