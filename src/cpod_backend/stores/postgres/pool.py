"""A few connections, the one used last taken first; each remembers what the last request set on it."""

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any

import asyncpg

from cpod_backend.stores.protocol import Conflict, Unavailable

log = logging.getLogger("cpod")

LOST = (
    asyncpg.PostgresConnectionError, asyncpg.InterfaceError, asyncpg.OperatorInterventionError, asyncpg.InternalClientError, OSError, TimeoutError,
)  # fmt: skip
"""What is raised when the server is gone, goes, or never answers; by the driver too, which a server that dies can leave between two states."""
CONFLICTS = (asyncpg.SerializationError, asyncpg.DeadlockDetectedError, asyncpg.LockNotAvailableError)
BUSY = (asyncpg.TooManyConnectionsError, asyncpg.QueryCanceledError, asyncpg.DiskFullError, asyncpg.OutOfMemoryError)

CONNECTING = 1.5
WAITING = 1.0
"""Seconds that opening a connection may take, and for which who waits for a free one puts up with a database
that gives none back: together below the three in which a request must be answered when the database is gone.
"""
PATIENCE = 5.0
"""Seconds that waiting may take in all while connections come back: a queue that moves is no reason to refuse."""
ANSWERING = 12.0
"""Seconds that are waited for the answer to a statement, more than the server lets any take; then the connection is given up.
A network that swallows what is sent shows in no other way, for a quarter of an hour.
"""

SESSION = {
    "application_name": "cpod",
    "search_path": "cpod, public",
    "timezone": "UTC",
    # Compiling a query costs more than any of ours takes.
    "jit": "off",
    # The statements have one good plan each. Left to choose, the server plans them anew each time: a read by id takes 218 instead of 115 µs.
    "plan_cache_mode": "force_generic_plan",
    "statement_timeout": "10s",
    "lock_timeout": "5s",
    "idle_in_transaction_session_timeout": "30s",
}


class Connection:
    """A connection and the tenant that its row-level security lets through."""

    __slots__ = ("raw", "tenant")

    def __init__(self, raw: Any) -> None:
        self.raw = raw
        self.tenant: str | None = None

    async def admit(self, tenant: str) -> None:
        """Lets the rows of a tenant through, in place of another's."""
        self.tenant = None
        await self.fetch("select set_config('cpod.tenant', $1, false)", tenant, within=CONNECTING)
        self.tenant = tenant

    async def fetch(self, text: str, *arguments: Any, within: float = ANSWERING) -> list[Any]:
        """The records that one statement gives. Raises Unavailable when it has given none after so many seconds."""
        with translated(self.raw):
            records: list[Any] = await self.raw.fetch(text, *arguments, timeout=within)
            return records

    async def execute(self, text: str) -> None:
        """Runs a statement without parameters."""
        with translated(self.raw):
            await self.raw.execute(text)

    async def execute_many(self, text: str, rows: Sequence[list[Any]], within: float | None = None) -> None:
        """Runs a statement once per row of parameters, all in one journey. Each row has its time, unless all have so many seconds."""
        with translated(self.raw):
            await self.raw.executemany(text, rows, timeout=within or ANSWERING * len(rows))


class Pool:
    """At most `size` connections to one database. With a role that owns nothing, row-level security holds on them."""

    def __init__(self, url: str, size: int = 8, role: str | None = None) -> None:
        self._url = url
        self._settings = SESSION | ({"role": role} if role else {})
        self._walled = role is not None
        self._free: list[Connection] = []
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._size = self._room = size
        self._returned = 0

    @asynccontextmanager
    async def connection(self, tenant: str | None = None) -> AsyncIterator[Connection]:
        """A connection for one piece of work. Raises Unavailable."""
        taken = await self.take(tenant)
        try:
            yield taken
        finally:
            self.give_back(taken)

    async def take(self, tenant: str | None = None) -> Connection:
        """A connection that the caller gives back. Raises Unavailable."""
        taken = await self._take(tenant)
        if self._walled and tenant is not None and taken.tenant != tenant:
            try:
                await taken.admit(tenant)
            except BaseException:
                self.give_back(taken)
                raise
        return taken

    @property
    def in_use(self) -> int:
        """Connections that work for somebody."""
        return self._size - self._room

    async def close(self) -> None:
        """Closes what is not in use; what is closes when it is given back."""
        while self._free:
            with suppress(Exception):
                await self._free.pop().raw.close(timeout=2)

    async def _take(self, tenant: str | None) -> Connection:
        await self._enter()
        try:
            while self._free:
                taken = self._pick(tenant)
                if not taken.raw.is_closed():
                    return taken
            return await self._open()
        except BaseException:
            self._leave()
            raise

    async def _enter(self) -> None:
        """Takes room for one connection, in the order of arrival."""
        if self._room > 0:
            self._room -= 1
            return
        turn = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        try:
            await self._wait(turn)
        except BaseException:
            if turn.done():
                self._leave()
            else:
                self._waiting.remove(turn)
            raise

    async def _wait(self, turn: "asyncio.Future[None]") -> None:
        """Returns when it is one's turn. Raises Unavailable when the queue stands still, or moves for too long."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + PATIENCE
        while not turn.done():
            returned = self._returned
            await asyncio.wait((turn,), timeout=WAITING)
            if not turn.done() and (self._returned == returned or loop.time() > deadline):
                raise Unavailable("the database is busy")

    def _pick(self, tenant: str | None) -> Connection:
        """The connection that was used last for this tenant, else the one used last."""
        for index in range(len(self._free) - 1, -1, -1):
            if self._free[index].tenant == tenant:
                return self._free.pop(index)
        return self._free.pop()

    async def _open(self) -> Connection:
        try:
            with translated():
                raw = await asyncpg.connect(
                    self._url,
                    timeout=CONNECTING,
                    command_timeout=ANSWERING,
                    server_settings=self._settings,
                    statement_cache_size=1000,
                    max_cached_statement_lifetime=0,
                )
                return Connection(raw)
        except asyncpg.PostgresError as error:
            # A password or a right that was taken away while the server runs: only its operator can mend that, so the log says it.
            log.warning("stage=store database=closed detail=%s", _said(error))
            raise Unavailable("the database cannot be reached") from error

    def give_back(self, taken: Connection) -> None:
        """A connection that is closed, or still in the middle of something, is not used again."""
        if not taken.raw.is_closed():
            if taken.raw.is_in_transaction():
                taken.raw.terminate()
            else:
                self._free.append(taken)
                self._returned += 1
        self._leave()

    def _leave(self) -> None:
        """Hands the room on to who has waited longest, before anybody who comes only now can take it."""
        if self._waiting:
            self._waiting.popleft().set_result(None)
        else:
            self._room += 1


class translated:  # noqa: N801
    """Turns the driver's exceptions into those that a store promises. A connection that may be lost is ended, so that nobody takes it again."""

    def __init__(self, raw: Any = None) -> None:
        self._raw = raw

    def __enter__(self) -> None:
        return None

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        if isinstance(error, CONFLICTS):
            raise Conflict(str(error)) from error
        # A statement that took too long is among those that an operator ended, and no sign of a server that is gone.
        if isinstance(error, BUSY):
            log.warning("stage=store database=overloaded detail=%s", _said(error))
            raise Unavailable("the database is overloaded") from error
        if isinstance(error, asyncpg.ReadOnlySQLTransactionError):
            log.warning("stage=store database=read-only detail=%s", _said(error))
            # After a failover the connection leads to what was the primary; a new one may lead to what is.
            if self._raw is not None:
                self._raw.terminate()
            raise Unavailable("the database takes no writes for the time being") from error
        if isinstance(error, LOST):
            if self._raw is not None:
                self._raw.terminate()
            log.warning("stage=store database=unreachable error=%s", type(error).__name__)
            raise Unavailable("the database cannot be reached") from error


def _said(error: BaseException) -> str:
    """What the server says, on one line; details and hints stand on lines of their own."""
    return " ".join(str(error).split())
