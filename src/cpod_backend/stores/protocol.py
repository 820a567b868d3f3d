"""What a store promises: rows of any entity, per tenant, inside transactions. It knows fields, not what they mean."""

from collections.abc import Awaitable, Callable, Iterable
from contextlib import AbstractAsyncContextManager
from typing import Any, Literal, Protocol

from msgspec import Struct

from cpod_backend.contract.model import EntityModel

Op = Literal["in", "eq", "gt", "gte", "lt", "lte", "exists", "missing"]


class Row(Struct, frozen=True, gc=False):
    """One record as it is stored. `document` is the JSON it is served as; `secrets` the JSON of the fields kept apart."""

    id: str
    version: int
    document: bytes
    secrets: bytes | None = None
    deleted: bool = False


class Condition(Struct, frozen=True):
    """A condition on one field, by attribute name. `in` matches a list field that contains one of the values."""

    attr: str
    op: Op
    values: tuple[Any, ...] = ()


class Sort(Struct, frozen=True):
    """An order by one field; records without a value come last either way."""

    attr: str
    descending: bool = False


class Query(Struct, frozen=True):
    """Which rows, in which order, and which stretch of them.

    words: every one must be found in some search field, letter case aside.
    sort: newest first where empty; the id breaks ties, descending.
    after: the sort values and the id of the row that the stretch follows; with `backward` it precedes it.
    """

    where: tuple[Condition, ...] = ()
    words: tuple[str, ...] = ()
    sort: tuple[Sort, ...] = ()
    after: tuple[Any, ...] | None = None
    backward: bool = False
    offset: int = 0
    limit: int | None = None
    deleted: bool = False


class Page(Struct, frozen=True):
    """A stretch of rows, and how many there are in all."""

    rows: list[Row]
    total: int


class Taken(Exception):
    """A unique group of fields already has these values in another record."""

    def __init__(self, attrs: tuple[str, ...], id: str) -> None:
        super().__init__(attrs, id)
        self.attrs = attrs
        self.id = id


class Remembered(Struct, frozen=True):
    """The first answer under an idempotency key, and a digest of the body that it answered."""

    digest: bytes
    answer: bytes
    at: float


class Busy(Exception):
    """The first request with this idempotency key is still running."""


class StoreTx(Protocol):
    """One transaction of one tenant. Nothing of it remains unless it ends without an exception."""

    async def get(self, entity: EntityModel, ids: Iterable[str], *, deleted: bool = False) -> dict[str, Row]:
        """The rows of these ids that exist, in one query. Deleted ones only where asked for."""

    async def lock(self, entity: EntityModel, id: str) -> Row | None:
        """The row, deleted ones included, held against every other transaction until this one ends."""

    async def find(self, entity: EntityModel, query: Query) -> Page:
        """A page of rows and the exact number of rows that match."""

    async def related(self, entity: EntityModel, attr: str, ids: Iterable[str], limit: int) -> dict[str, list[Row]]:
        """For each id the newest rows, at most `limit`, whose field holds it, in one query for all."""

    async def count(self, entity: EntityModel, query: Query) -> int:
        """The exact number of rows that match."""

    async def insert(self, entity: EntityModel, row: Row, record: Any) -> None:
        """Adds a row. `record` is the struct of the same data, for the columns. Raises Taken."""

    async def append(self, entity: EntityModel, make: Callable[["StoreTx"], Awaitable[tuple[Row, Any]]]) -> None:
        """Adds the row that `make` gives, at the latest when the entity's rows are next asked for, in the order of the calls.

        For what is written far more often than read; a store that outlives its process makes the row at once.
        """

    async def replace(self, entity: EntityModel, old: Row, row: Row, record: Any) -> None:
        """Puts a new version in the place of a locked row. Raises Taken."""

    async def number(self, counter: str) -> int:
        """The next number of a counter, from 1."""

    async def recall(self, key: str) -> Remembered | None:
        """The answer remembered under an idempotency key, which is claimed until the transaction ends. Raises Busy."""

    async def remember(self, key: str, answer: Remembered) -> None:
        """Keeps an answer under an idempotency key for 24 hours."""


class Store(Protocol):
    """Where records live."""

    def begin(self, tenant: str, *, write: bool = False) -> AbstractAsyncContextManager[StoreTx]:
        """A transaction on the tenant's records."""

    async def reset(self, tenant: str | None = None) -> None:
        """Forgets all records, or those of one tenant."""

    async def counts(self, tenant: str) -> dict[str, int]:
        """The number of records that are not deleted, by entity name."""

    async def close(self) -> None:
        """Frees what the store holds."""
