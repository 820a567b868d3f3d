"""From a query to SQL: one text per shape, made once; every value travels as a parameter."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from cpod_backend.contract.model import EntityModel, Field
from cpod_backend.stores.postgres.columns import TIMES, columns, digest_name, field_type, fold, is_digested
from cpod_backend.stores.protocol import Condition, Query, Row

ROW = "id, version, document, secrets, deleted_at is not null as deleted, fields"
COMPARE = {"gt": ">", "gte": ">=", "lt": "<", "lte": "<=", "eq": "="}
# Clients choose the shape of a query, so only so many texts are kept: about as many as asyncpg keeps statements on a connection.
KEPT_TEXTS = 1024


def get(entity: EntityModel, *, held: bool) -> str:
    """Rows by tenant and ids, deleted ones too: asked for living ones alone, PostgreSQL may take any index of those and read all of the
    tenant's rows, as it does while a new table has no statistics. Holding them lets rules lock them still, which keeps two that do both
    out of a deadlock.
    """
    lock = " order by id for key share" if held else ""
    return f"select {ROW} from {_table(entity)} where tenant_id = $1 and id = any($2::text[]){lock}"


def lock(entity: EntityModel, *, alone: bool) -> str:
    """One row by tenant and id, locked: alone against those that hold it too."""
    strength = "update" if alone else "no key update"
    return f"select {ROW} from {_table(entity)} where tenant_id = $1 and id = $2 for {strength}"


def related(entity: EntityModel, attr: str) -> str:
    """For each id of $2 its newest living rows, at most $3, whose field holds it."""
    field = entity.by_attr[attr]
    match = f'"{attr}" @> array[wanted.id]' if field.shape.items else f'"{attr}" = wanted.id'
    return (
        f"select wanted.id as of, row.* from unnest($2::text[]) as wanted (id) cross join lateral ("
        f"select {ROW} from {_table(entity)} where tenant_id = $1 and deleted_at is null and {match} order by id desc limit $3) as row"
    )


def holder(entity: EntityModel, group: tuple[str, ...], row: Row, record: Any) -> tuple[str, list[Any]]:
    """The statement for the living record besides $2 that has a record's values of a unique group, and the values."""
    names = [digest_name(group)] if is_digested(entity, group) else group
    held = [column for column in columns(entity) if column.name in names]
    match = " and ".join(f'"{column.name}" = {column.placeholder.format(number)}' for number, column in enumerate(held, 3))
    text = f"select id from {_table(entity)} where tenant_id = $1 and id <> $2 and deleted_at is null and {match}"
    return text, [column.value(row, record) for column in held]


def count_all() -> str:
    """The number of rows of an entity from the tallies that each write keeps: living ones, and all."""
    return "select coalesce(sum(live), 0)::bigint, coalesce(sum(known), 0)::bigint from cpod.tally where tenant_id = $1 and entity = $2"


def is_plain(query: Query) -> bool:
    """Whether the tallies know the number of matches."""
    return not (query.where or query.words)


def find(entity: EntityModel, query: Query) -> tuple[str, list[Any]]:
    """The statement for a stretch of rows, each with the number of all matches, and its parameters after the tenant."""
    text = _find(entity, _key(query))
    arguments = [*_arguments(entity, query)]
    if is_plain(query):
        arguments.append(entity.name)
    if query.after:
        arguments += _after_arguments(entity, query)
    return text, [*arguments, query.limit, query.offset]


def count(entity: EntityModel, query: Query) -> tuple[str, list[Any]]:
    """The statement for the number of matches, and its parameters after the tenant."""
    return _count(entity, _key(query)), [*_arguments(entity, query)]


def _key(query: Query) -> tuple[Any, ...]:
    """What of a query its text depends on."""
    where = tuple((condition.attr, condition.op, len(condition.values) == 1) for condition in query.where)
    nulls = tuple(value is None for value in query.after) if query.after else None
    sort = tuple((sort.attr, sort.descending) for sort in query.sort)
    return where, len(query.words), sort, nulls, query.backward, query.deleted, query.offset > 0


@lru_cache(maxsize=KEPT_TEXTS)
def _count(entity: EntityModel, key: tuple[Any, ...]) -> str:
    where, words, _, _, _, deleted, _ = key
    return f"select count(*) from {_table(entity)} where {_matching(_Text(entity), where, words, deleted)}"


@lru_cache(maxsize=KEPT_TEXTS)
def _find(entity: EntityModel, key: tuple[Any, ...]) -> str:
    where, words, sort, nulls, backward, deleted, skips = key
    text = _Text(entity)
    matching = _matching(text, where, words, deleted)
    if where or words:
        total = f"select count(*) from {_table(entity)} where {matching}"
    else:
        column = "known" if deleted else "live"
        total = f"select coalesce(sum({column}), 0)::bigint from cpod.tally where tenant_id = $1 and entity = {text.next()}"
    position = f" and ({_position(text, sort, nulls, backward)})" if nulls else ""
    order = _order(sort, backward)
    stretch = f"from {_table(entity)} where {matching}{position} order by {order} limit {text.next()} offset {text.next()}"
    if not skips:
        return f"select {ROW}, ({total}) as total {stretch}"
    # Skipping costs less on the ids of an index than on whole rows. As an array they are few in the planner's eyes, whatever the offset.
    return f"select {ROW}, ({total}) as total from {_table(entity)} where tenant_id = $1 and id = any(array(select id {stretch})) order by {order}"


class _Text:
    """Numbers the parameters of one statement; the first is the tenant."""

    def __init__(self, entity: EntityModel) -> None:
        self.entity = entity
        self._last = 1

    def next(self) -> str:
        self._last += 1
        return f"${self._last}"

    def one(self, attr: str) -> str:
        """A parameter that is one value of the field."""
        kind = _element(self.entity.by_attr[attr])
        return f"{self.next()}::text::{kind}" if kind in TIMES.values() else f"{self.next()}::{kind}"

    def many(self, attr: str) -> str:
        """A parameter that is an array of such values."""
        kind = _element(self.entity.by_attr[attr])
        return f"{self.next()}::text[]::{kind}[]" if kind in TIMES.values() else f"{self.next()}::{kind}[]"


def _element(field: Field) -> str:
    """The type of a field's values, without collation."""
    return field_type(field).partition(" collate")[0].removesuffix("[]")


def _table(entity: EntityModel) -> str:
    return f'cpod."{entity.snake}"'


def _matching(text: _Text, where: tuple[Any, ...], words: int, deleted: bool) -> str:
    parts = ["tenant_id = $1"] if deleted else ["tenant_id = $1 and deleted_at is null"]
    parts += [_condition(text, *condition) for condition in where]
    parts += [f"search like {text.next()}" for _ in range(words)]
    return " and ".join(parts)


def _condition(text: _Text, attr: str, op: str, single: bool) -> str:
    match op:
        case "exists":
            return f'"{attr}" is not null'
        case "missing":
            return f'"{attr}" is null'
        case "in":
            if text.entity.by_attr[attr].shape.items:
                return f'"{attr}" && {text.many(attr)}'
            return f'"{attr}" = {text.one(attr)}' if single else f'"{attr}" = any({text.many(attr)})'
    return f'"{attr}" {COMPARE[op]} {text.one(attr)}'


def _order(sort: tuple[tuple[str, bool], ...], backward: bool) -> str:
    """The order of the stretch; backwards it is read from its end. Nulls are last either way, so first when backwards."""
    terms = [f'"{attr}" {"desc" if descending != backward else "asc"} nulls {"first" if backward else "last"}' for attr, descending in sort]
    return ", ".join([*terms, "id asc" if backward else "id desc"])


def _position(text: _Text, sort: tuple[tuple[str, bool], ...], nulls: tuple[bool, ...], backward: bool) -> str:
    """What follows a cursor: equal in the first sort fields and behind in the next, for each of them, at last the id."""
    bounds = [None if is_null else text.one(attr) for (attr, _), is_null in zip(sort, nulls, strict=False)]
    id = text.next()
    if not sort:
        return f"id {'>' if backward else '<'} {id}"
    ways, equal = [], ""
    for (attr, descending), bound in zip(sort, bounds, strict=True):
        behind = _behind(f'"{attr}"', bound, descending, backward)
        if behind:
            ways.append(equal + behind)
        equal += f'"{attr}" is null and ' if bound is None else f'"{attr}" = {bound} and '
    ways.append(f"{equal}id {'>' if backward else '<'} {id}")
    return " or ".join(f"({way})" for way in ways)


def _behind(column: str, bound: str | None, descending: bool, backward: bool) -> str:
    """The condition for a later place in one field, nulls being last; empty where there is none."""
    if bound is None:
        return f"{column} is not null" if backward else ""
    compare = f"{column} {'<' if descending != backward else '>'} {bound}"
    return compare if backward else f"({compare} or {column} is null)"


def _arguments(entity: EntityModel, query: Query) -> Iterator[Any]:
    for condition in query.where:
        if condition.op not in ("exists", "missing"):
            yield _argument(entity.by_attr[condition.attr], condition)
    for word in query.words:
        yield "%" + word.casefold().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"


def _argument(field: Field, condition: Condition) -> Any:
    values = [fold(field, value) for value in condition.values]
    if condition.op == "in" and (field.shape.items or len(values) != 1):
        return values
    return values[0]


def _after_arguments(entity: EntityModel, query: Query) -> list[Any]:
    assert query.after
    *values, id = query.after
    bounds = [fold(entity.by_attr[sort.attr], value) for sort, value in zip(query.sort, values, strict=True) if value is not None]
    return [*bounds, id]
