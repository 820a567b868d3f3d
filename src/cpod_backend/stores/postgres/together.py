"""Reads by id that wait at the same moment, for the same tenant and entity, travel as one statement."""

import asyncio
from typing import Any

from cpod_backend.contract.model import EntityModel
from cpod_backend.stores.postgres import queries
from cpod_backend.stores.postgres.pool import Pool
from cpod_backend.stores.postgres.rows import row_of
from cpod_backend.stores.protocol import Row, Unavailable

Key = tuple[str, str, bool]
Waiting = dict[str, list["asyncio.Future[Row | None]"]]

MOST = 500
"""Ids in one statement."""


class Together:
    """Collects ids until a connection is free: the busier the database, the more travel together."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._waiting: dict[Key, Waiting] = {}
        self._running: set[asyncio.Task[None]] = set()

    async def get(self, tenant: str, entity: EntityModel, id: str, *, deleted: bool) -> Row | None:
        """The row, or None. Raises Unavailable."""
        key = (tenant, entity.name, deleted)
        future = asyncio.get_running_loop().create_future()
        waiting = self._waiting.get(key)
        if waiting is None or len(waiting) >= MOST:
            waiting = self._waiting[key] = {}
            task = asyncio.create_task(self._travel(key, entity, waiting))
            self._running.add(task)
            task.add_done_callback(self._running.discard)
        waiting.setdefault(id, []).append(future)
        found: Row | None = await future
        return found

    async def _travel(self, key: Key, entity: EntityModel, waiting: Waiting) -> None:
        tenant, _, deleted = key
        found: dict[str, Row] = {}
        # Said to those who wait when the journey is called off, as at the end of the process.
        error: Exception | None = Unavailable("the server stops")
        try:
            async with self._pool.connection(tenant) as connection:
                self._depart(key, waiting)
                text = queries.get(entity, deleted=deleted, held=False)
                found = {row[0]: row_of(entity, row) for row in await connection.fetch(text, tenant, list(waiting))}
                error = None
        except Exception as raised:
            error = raised
        finally:
            self._depart(key, waiting)
            _tell(waiting, found, error)

    def _depart(self, key: Key, waiting: Waiting) -> None:
        """From here on others wait for the next journey."""
        if self._waiting.get(key) is waiting:
            del self._waiting[key]


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
