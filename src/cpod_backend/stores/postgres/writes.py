"""The writes of a transaction, kept until they are needed and then sent together: one statement for a usual request."""

from functools import cache
from typing import Any

from msgspec import Struct

from cpod_backend.contract.model import EntityModel
from cpod_backend.stores.postgres.columns import columns
from cpod_backend.stores.protocol import Row

# So many writes fit into one statement that is worth preparing; more go one after the other.
TOGETHER = 4


class Insert(Struct):
    """A new row."""

    entity: EntityModel
    row: Row
    record: Any

    @property
    def shape(self) -> tuple[str, EntityModel | None]:
        return "insert", self.entity

    def arguments(self) -> list[Any]:
        return [column.value(self.row, self.record) for column in columns(self.entity)]


class Replace(Struct):
    """A new version of a row."""

    entity: EntityModel
    row: Row
    record: Any

    @property
    def shape(self) -> tuple[str, EntityModel | None]:
        return "replace", self.entity

    def arguments(self) -> list[Any]:
        return [column.value(self.row, self.record) for column in columns(self.entity)]


class Tally(Struct):
    """A change of the number of an entity's rows, in one of the places over which it is spread."""

    entity: EntityModel
    live: int
    known: int

    @property
    def shape(self) -> tuple[str, EntityModel | None]:
        return "tally", None

    def arguments(self) -> list[Any]:
        return [self.entity.name, self.live, self.known]


class Noted(Struct):
    """A draft of a row that is made later."""

    id: str
    draft: bytes

    @property
    def shape(self) -> tuple[str, EntityModel | None]:
        return "draft", None

    def arguments(self) -> list[Any]:
        return [self.id, self.draft]


class Answer(Struct):
    """The answer to a request with an idempotency key."""

    key: str
    digest: bytes
    answer: bytes
    at: float

    @property
    def shape(self) -> tuple[str, EntityModel | None]:
        return "answer", None

    def arguments(self) -> list[Any]:
        return [self.key, self.digest, self.answer, self.at]


class Counter(Struct):
    """The last number given out; its row is locked by this transaction."""

    name: str
    value: int

    @property
    def shape(self) -> tuple[str, EntityModel | None]:
        return "counter", None

    def arguments(self) -> list[Any]:
        return [self.name, self.value]


Write = Insert | Replace | Tally | Noted | Answer | Counter

OTHERS = {
    "tally": (
        "insert into cpod.tally (tenant_id, entity, shard, live, known) values ($1, {}, pg_backend_pid() % 32, {}, {}) on conflict (tenant_id, entity, shard) "
        "do update set live = tally.live + excluded.live, known = tally.known + excluded.known",
        3,
    ),
    "draft": ("insert into cpod.draft (tenant_id, id, draft) values ($1, {}, {})", 2),
    "answer": ("insert into cpod.answer (tenant_id, key, digest, answer, at) values ($1, {}, {}, {}, {})", 4),
    "counter": ("update cpod.counter set value = {1} where tenant_id = $1 and name = {0}", 2),
}


@cache
def statement(shapes: tuple[tuple[str, EntityModel | None], ...]) -> str:
    """One statement for writes of these shapes; it gives the number of rows that each of them wrote, and by asking for them in turn sets their order."""
    parts, first = [], 2
    for shape in shapes:
        text, width = _write(shape, first)
        parts.append(f"{text} returning 1")
        first += width
    names = [f"w{index}" for index in range(len(parts))]
    written = ", ".join(f"(select count(*) from {name})" for name in names)
    return f"with {', '.join(f'{name} as ({part})' for name, part in zip(names, parts, strict=True))} select {written}"


@cache
def single(shape: tuple[str, EntityModel | None]) -> str:
    """The statement for one write."""
    return _write(shape, 2)[0]


def _write(shape: tuple[str, EntityModel | None], first: int) -> tuple[str, int]:
    """The text of one write with its parameters numbered from `first`, and how many they are."""
    kind, entity = shape
    if entity is None:
        text, width = OTHERS[kind]
        return text.format(*_numbers(first, width)), width
    held = columns(entity)
    places = [column.placeholder.format(number) for column, number in zip(held, range(first, first + len(held)), strict=True)]
    names = [f'"{column.name}"' for column in held]
    table = f'cpod."{entity.snake}"'
    if kind == "insert":
        return f"insert into {table} (tenant_id, {', '.join(names)}) values ($1, {', '.join(places)})", len(held)
    changes = ", ".join(f"{name} = {place}" for name, place in zip(names[1:], places[1:], strict=True))
    return f"update {table} set {changes} where tenant_id = $1 and id = {places[0]} and version = {places[1]} - 1", len(held)


def _numbers(first: int, width: int) -> list[str]:
    return [f"${number}" for number in range(first, first + width)]
