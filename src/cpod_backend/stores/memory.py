"""The emulator's store: rows in dictionaries, sorted id lists for every order and index, an undo log per transaction."""

import asyncio
from collections.abc import Callable, Iterable
from time import time
from typing import Any

from cpod_backend.contract.model import EntityModel
from cpod_backend.stores.protocol import Busy, Condition, Draft, Drafts, Page, Query, Remembered, Row
from cpod_backend.stores.selection import select
from cpod_backend.stores.shelf import Shelf

DAY = 86_400


class Tenant:
    """All that one tenant has stored."""

    def __init__(self) -> None:
        self.shelves: dict[str, Shelf] = {}
        self.counters: dict[str, int] = {}
        self.answers: dict[str, Remembered] = {}
        self.claimed: set[str] = set()
        self.writing = asyncio.Lock()

    def shelf(self, entity: EntityModel) -> Shelf:
        shelf = self.shelves.get(entity.name)
        if shelf is None:
            shelf = self.shelves[entity.name] = Shelf(entity)
        return shelf


class MemoryStore:
    """Keeps everything in this process and forgets it at its end."""

    def __init__(self) -> None:
        self._tenants: dict[str, Tenant] = {}
        self._drafts: Drafts | None = None

    def accept(self, drafts: Drafts) -> None:
        self._drafts = drafts

    def begin(self, tenant: str, *, write: bool = False) -> "MemoryTx":
        data = self._tenants.get(tenant)
        if data is None:
            data = self._tenants[tenant] = Tenant()
        return MemoryTx(data, self._drafts)

    async def reset(self, tenant: str | None = None) -> None:
        if tenant is None:
            self._tenants.clear()
        else:
            self._tenants.pop(tenant, None)

    async def counts(self, tenant: str) -> dict[str, int]:
        data = self._tenants.get(tenant)
        return {name: count for name, shelf in data.shelves.items() if (count := len(shelf.live) + len(shelf.pending))} if data else {}

    async def tenants(self) -> list[str]:
        return sorted(self._tenants)

    async def close(self) -> None:
        self._tenants.clear()


class MemoryTx:
    """A transaction that writes at once and takes everything back when it fails.

    Nothing here waits for the outside, so a transaction usually runs in one go; the lock covers
    those whose effects do wait.
    """

    __slots__ = ("_claims", "_data", "_drafts", "_holds_lock", "_undo")

    def __init__(self, data: Tenant, drafts: Drafts | None) -> None:
        self._data = data
        self._drafts = drafts
        self._undo: list[Callable[[], None]] = []
        self._claims: list[str] = []
        self._holds_lock = False

    async def __aenter__(self) -> "MemoryTx":
        if self._data.writing.locked():
            # A reader must not see the half of a transaction that waits for something outside.
            async with self._data.writing:
                pass
        return self

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None:
            self.undo()
        self.end()

    async def get(self, entity: EntityModel, ids: Iterable[str], *, deleted: bool = False, held: bool = False) -> dict[str, Row]:
        rows = (await self._shelf(entity)).rows
        return {id: row for id in ids if (row := rows.get(id)) is not None and (deleted or not row.deleted)}

    async def lock(self, entity: EntityModel, id: str, *, alone: bool = False) -> Row | None:
        await self._lock()
        return (await self._shelf(entity)).rows.get(id)

    async def find(self, entity: EntityModel, query: Query) -> Page:
        return select(await self._shelf(entity), query)

    async def related(self, entity: EntityModel, attr: str, ids: Iterable[str], limit: int) -> dict[str, list[Row]]:
        shelf = await self._shelf(entity)
        return {id: select(shelf, Query(where=(Condition(attr, "in", (id,)),), limit=limit)).rows for id in ids}

    async def count(self, entity: EntityModel, query: Query) -> int:
        return select(await self._shelf(entity), query, counting=True).total

    async def insert(self, entity: EntityModel, row: Row, record: Any) -> None:
        await self._lock()
        shelf = await self._shelf(entity)
        shelf.insert(row, record)
        self._undo.append(lambda: shelf.discard(row))

    async def replace(self, entity: EntityModel, old: Row, row: Row, record: Any) -> None:
        await self._lock()
        shelf = await self._shelf(entity)
        shelf.replace(old, row, record)
        self._undo.append(lambda: shelf.restore(row, old))

    async def append(self, draft: Draft) -> None:
        assert self._drafts
        pending = self._data.shelf(self._drafts.entity).pending
        pending.append(draft)
        self._undo.append(lambda: pending.remove(draft))

    async def number(self, counter: str) -> int:
        if self._drafts and counter.startswith(self._drafts.entity.name + "."):
            await self._shelf(self._drafts.entity)
        await self._lock()
        counters = self._data.counters
        before = counters.get(counter, 0)
        counters[counter] = before + 1
        self._undo.append(lambda: counters.__setitem__(counter, before))
        return before + 1

    async def recall(self, key: str) -> Remembered | None:
        if key in self._data.claimed:
            raise Busy(key)
        self._data.claimed.add(key)
        self._claims.append(key)
        found = self._data.answers.get(key)
        return found if found and found.at > time() - DAY else None

    async def remember(self, key: str, answer: Remembered) -> None:
        answers = self._data.answers
        answers.pop(key, None)
        answers[key] = answer
        self._undo.append(lambda: answers.__delitem__(key))
        # Answers stand in the order of their making, so the expired ones are at the front.
        while (oldest := next(iter(answers))) != key and answers[oldest].at < answer.at - DAY:
            del answers[oldest]

    def undo(self) -> None:
        """Takes back all writes, the latest first."""
        while self._undo:
            self._undo.pop()()

    def end(self) -> None:
        """Lets other transactions go on."""
        if self._claims:
            self._data.claimed.difference_update(self._claims)
        if self._holds_lock:
            self._holds_lock = False
            self._data.writing.release()

    async def _shelf(self, entity: EntityModel) -> Shelf:
        """The entity's shelf with the rows of all drafts made."""
        shelf = self._data.shelf(entity)
        if shelf.pending and not shelf.settling:
            await self._settle(shelf)
        return shelf

    async def _settle(self, shelf: Shelf) -> None:
        """Makes the rows of drafts. What the making asks for is what was there before it."""
        assert self._drafts
        shelf.settling = True
        # Making happens in one go inside the transaction that asks, which may hold the lock already.
        making = MemoryTx(self._data, self._drafts)
        making._holds_lock = True
        try:
            while shelf.pending:
                shelf.insert(*await self._drafts.make(making, shelf.pending[0]))
                shelf.pending.popleft()
        finally:
            shelf.settling = False

    async def _lock(self) -> None:
        if not self._holds_lock:
            await self._data.writing.acquire()
            self._holds_lock = True
