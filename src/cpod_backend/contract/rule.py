"""The words business rules are written in: what a rule sees, what it may ask of stored data, how it refuses."""

from collections.abc import Awaitable, Callable
from typing import Any, Generic, Literal, NoReturn, Protocol, TypeVar, overload

from msgspec import Struct

from cpod_backend.contract.entity import Entity

T = TypeVar("T", bound=Entity)
E = TypeVar("E", bound=Entity)
Occasion = Literal["create", "update", "delete", "touch"]
"""What a rule is asked about; a touch is a PATCH that changes nothing, which few have a word on."""
WRITES = frozenset({"create", "update"})


class Refusal(Exception):
    """A business rule says no. The detail says which rule and why, in the names of the contract."""

    def __init__(self, detail: str, field: str | None = None, rule: str = "") -> None:
        super().__init__(detail)
        self.detail = detail
        self.field = field
        self.rule = rule


def refuse(detail: str, field: str | None = None) -> NoReturn:
    """Refuses the request with 422. `field` is the contract's name of the field at fault, or a JSON pointer."""
    raise Refusal(detail, field)


class Caller(Struct, frozen=True):
    """Who makes the request, as the token says. `person`, `application` and `key`, the ApiKey behind it, are ids where the token has them."""

    tenant: str
    client: str
    scopes: frozenset[str] = frozenset()
    person: str | None = None
    application: str | None = None
    key: str | None = None
    environment: str = "emu"

    @property
    def name(self) -> str:
        """What `createdBy` and `updatedBy` show."""
        return self.person or self.client


class Origin(Struct, frozen=True):
    """Where a request came from, for audit events."""

    request_id: str = ""
    address: str | None = None
    user_agent: str | None = None
    trace_id: str | None = None


class Tx(Protocol):
    """Stored data as rules see it: this tenant's records that are not deleted, inside the writing transaction.

    An entity is given as its class or, across domains, by its name; by name the records come back untyped.
    Conditions are field names with the value wanted: a tuple means any of them, and a field that
    holds a list matches when the list contains the value. Records come newest first.
    """

    @property
    def now(self) -> str: ...
    @property
    def today(self) -> str: ...

    @overload
    async def get(self, entity: type[E], id: str | None) -> E | None: ...
    @overload
    async def get(self, entity: str, id: str | None) -> Any: ...

    @overload
    async def lock(self, entity: type[E], id: str | None) -> E | None: ...
    @overload
    async def lock(self, entity: str, id: str | None) -> Any: ...

    @overload
    async def find(self, entity: type[E], *, limit: int | None = None, **where: Any) -> list[E]: ...
    @overload
    async def find(self, entity: str, *, limit: int | None = None, **where: Any) -> list[Any]: ...

    async def count(self, entity: type[Entity] | str, *, besides: str | None = None, **where: Any) -> int: ...

    async def address(self, method: Literal["GET", "PUT"], record: Entity) -> str | None:
        """A signed address of the record's bytes, for computed fields; None in lists, which would sign hundreds."""


class WritingTx(Tx, Protocol):
    """What effects may do besides: write other records as the server itself, in the same transaction."""

    async def change(self, record: Entity, **fields: Any) -> None:
        """Sets fields of another record. Its stamps and effects run; its transitions and rules do not."""

    async def remove(self, record: Entity) -> None:
        """Deletes another record softly."""

    async def number(self, counter: str) -> int:
        """The next number of a counter of this tenant, from 1, without gaps among committed writes."""


class Change(Generic[T]):
    """One write as a stamp, rule or effect sees it: the record as it would become, and what it was.

    `before` is None at creation. `sent` holds the attribute names that the client sent.
    `server` is true where an effect, not a client, makes the change.
    """

    __slots__ = ("before", "caller", "now", "origin", "record", "sent", "server", "tx")

    def __init__(
        self, record: T, before: T | None, tx: WritingTx, caller: Caller, origin: Origin, now: str,
        sent: frozenset[str], server: bool = False,
    ) -> None:  # fmt: skip
        self.record = record
        self.before = before
        self.tx = tx
        self.caller = caller
        self.origin = origin
        self.now = now
        self.sent = sent
        self.server = server

    @property
    def today(self) -> str:
        return self.now[:10]

    @property
    def creating(self) -> bool:
        return self.before is None

    def changed(self, *fields: str) -> bool:
        """Whether any of the fields differs from what was stored; at creation, whether any has a value."""
        if self.before is None:
            return any(getattr(self.record, field) is not None for field in fields)
        return any(getattr(self.record, field) != getattr(self.before, field) for field in fields)

    def becomes(self, field: str, *values: object) -> bool:
        """Whether the field takes one of the values now and had none of them before."""
        if getattr(self.record, field) not in values:
            return False
        return self.before is None or getattr(self.before, field) not in values


Check = Callable[[Change[T]], Awaitable[None] | None]


class Rule(Struct, Generic[T], frozen=True):
    """A business rule of one entity. `says` is the sentence that the docs print; model.py gives the name."""

    entity: type[T]
    check: Check[T]
    says: str
    on: frozenset[str]


class Stamp(Struct, Generic[T], frozen=True):
    """Sets STORED fields of a record before its rules are asked; at a deletion after them, so that they see it as it was.

    It may refuse what nothing can be set for.
    """

    entity: type[T]
    apply: Check[T]
    on: frozenset[str] = WRITES


class Effect(Struct, Generic[T], frozen=True):
    """What a write does to other records, after the record itself is written."""

    entity: type[T]
    run: Check[T]
    on: frozenset[str]


class Computed(Struct, Generic[T], frozen=True):
    """Derives one COMPUTED field when a record is read."""

    entity: type[T]
    field: str
    derive: Callable[[T, Tx], Any]


def rule(entity: type[T], *on: Occasion) -> Callable[[Check[T]], Rule[T]]:
    """Declares a rule, for create and update unless said otherwise; its docstring is the sentence for users."""

    def declare(check: Check[T]) -> Rule[T]:
        return Rule(entity, check, " ".join((check.__doc__ or "").split()), frozenset(on) or WRITES)

    return declare


def stamp(entity: type[T]) -> Callable[[Check[T]], Stamp[T]]:
    """Declares a function that fills in what the server sets. Stamps run in the order of the file."""
    return lambda apply: Stamp(entity, apply)


def effect(entity: type[T], *on: Occasion) -> Callable[[Check[T]], Effect[T]]:
    """Declares what follows from a write for other records, for create and update unless said otherwise."""
    return lambda run: Effect(entity, run, frozenset(on) or WRITES)


def computed(entity: type[T]) -> Callable[[Callable[[T, Tx], Any]], Computed[T]]:
    """Declares the function that derives the COMPUTED field of its own name; it may be async.

    Computed fields are derived in the order of the file, so one may build on another above it.
    """
    return lambda derive: Computed(entity, derive.__name__, derive)
