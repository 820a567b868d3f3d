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
    """A unique group of fields of a record already has these values in another one, whose id is given."""

    def __init__(self, entity: EntityModel, attrs: tuple[str, ...], record: Any, id: str) -> None:
        super().__init__(entity.name, attrs, id)
        self.entity = entity
        self.attrs = attrs
        self.record = record
        self.id = id


class Conflict(Exception):
    """The transaction lost against another one. Nothing of it remains, and it may be tried again."""


class Unavailable(Exception):
    """The store cannot be reached at the moment, or has no room for another request."""


class Remembered(Struct, frozen=True):
    """The first answer under an idempotency key, and a digest of the body that it answered."""

    digest: bytes
    answer: bytes
    at: float


class Busy(Exception):
    """The first request with this idempotency key is still running."""


class StoreTx(Protocol):
    """One transaction of one tenant. Nothing of it remains unless it ends without an exception."""

    async def get(self, entity: EntityModel, ids: Iterable[str], *, deleted: bool = False, held: bool = False) -> dict[str, Row]:
        """The rows of these ids that exist, in one query. Deleted ones only where asked for.

        Rows that are `held` stay as they are until this transaction ends, but for what others change under `lock`.
        """

    async def lock(self, entity: EntityModel, id: str, *, alone: bool = False) -> Row | None:
        """The row, deleted ones included; until this transaction ends no other can lock it.

        With `alone` this waits for the transactions that hold the row as well, and they for this one: for a request
        that changes or deletes the record itself. Without, those go on: for a rule that only queues its like.
        """

    async def find(self, entity: EntityModel, query: Query) -> Page:
        """A page of rows and the exact number of rows that match."""

    async def related(self, entity: EntityModel, attr: str, ids: Iterable[str], limit: int) -> dict[str, list[Row]]:
        """For each id the newest rows, at most `limit`, whose field holds it, in one query for all."""

    async def count(self, entity: EntityModel, query: Query) -> int:
        """The exact number of rows that match."""

    async def insert(self, entity: EntityModel, row: Row, record: Any) -> None:
        """Adds a row. `record` is the struct of the same data, for the columns.

        Raises Taken, at the latest when the transaction ends.
        """

    async def append(self, draft: "Draft") -> None:
        """Keeps a draft of the store's `Drafts`. Its row is there when the entity's rows are next asked for.

        For what is written far more often than read, and takes longer to make than to note down.
        """

    async def replace(self, entity: EntityModel, old: Row, row: Row, record: Any) -> None:
        """Puts a new version in the place of a locked row. Raises Taken, at the latest when the transaction ends."""

    async def number(self, counter: str) -> int:
        """The next number of a counter, from 1. Numbers of `Entity.field` are given to the entity's drafts first."""

    async def recall(self, key: str) -> Remembered | None:
        """The answer remembered under an idempotency key, which is claimed until the transaction ends. Raises Busy."""

    async def remember(self, key: str, answer: Remembered) -> None:
        """Keeps an answer under an idempotency key for 24 hours."""


class Draft(Struct, frozen=True):
    """What is noted down of a row that is made later; subclasses add the facts. Rows are made in the order of the ids."""

    id: str


class Drafts(Struct, frozen=True):
    """How rows of one entity are made from drafts of one type."""

    entity: EntityModel
    type: type[Draft]
    make: Callable[[StoreTx, Any], Awaitable[tuple[Row, Any]]]


class Store(Protocol):
    """Where records live."""

    def accept(self, drafts: Drafts) -> None:
        """Says which drafts `append` takes. Once, before the first transaction."""

    def begin(self, tenant: str, *, write: bool = False) -> AbstractAsyncContextManager[StoreTx]:
        """A transaction on the tenant's records. Raises Taken, Conflict or Unavailable, at its end too."""

    async def reset(self, tenant: str | None = None) -> None:
        """Forgets all records, or those of one tenant."""

    async def counts(self, tenant: str) -> dict[str, int]:
        """The number of records that are not deleted, by entity name."""

    async def close(self) -> None:
        """Frees what the store holds."""
