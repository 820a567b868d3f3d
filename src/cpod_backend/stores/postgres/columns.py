"""Which column holds which field of an entity, of which type, and how a value gets into it."""

from collections.abc import Callable
from functools import cache
from hashlib import blake2b
from typing import Any
from zlib import crc32

from msgspec import Struct

from cpod_backend.contract.model import EntityModel, Field
from cpod_backend.contract.types import CASELESS
from cpod_backend.stores.protocol import Row

TEXT = 'text collate "C"'
TYPES = {"string": TEXT, "integer": "bigint", "number": "double precision", "boolean": "boolean"}
TIMES = {"date-time": "timestamptz", "date": "date"}
# A B-tree takes entries of up to 2,704 bytes, and a character up to four.
INDEXABLE = 600


class Column(Struct, frozen=True):
    """One column. `value` takes it from a row and its record."""

    name: str
    type: str
    value: Callable[[Row, Any], Any]

    @property
    def placeholder(self) -> str:
        """Text around the number of a parameter that makes PostgreSQL read the value; times go over the wire as the contract writes them."""
        base, is_list, _ = self.type.partition("[]")
        return "${}::text" + is_list + "::" + self.type if base in TIMES.values() else "${}"


@cache
def columns(entity: EntityModel) -> tuple[Column, ...]:
    """All columns of an entity's table in their order, the tenant aside."""
    fields = [_field_column(field) for field in entity.fields.values() if field.filterable and field.attr not in RESERVED]
    digests = [_digest_column(entity, group) for group in entity.declared.unique if is_digested(entity, group)]
    search = [_search_column(entity)] if entity.declared.search else []
    return (
        Column("id", TEXT, lambda row, _: row.id),
        Column("version", "integer", lambda row, _: row.version),
        Column("deleted_at", "timestamptz", lambda _, record: record.deleted_at),
        Column("document", "text", lambda row, _: row.document.decode()),
        Column("secrets", "text", lambda row, _: row.secrets.decode() if row.secrets else None),
        Column("fields", "integer", lambda _, __: fingerprint(entity)),
        *fields,
        *digests,
        *search,
    )


@cache
def fingerprint(entity: EntityModel) -> int:
    """Tells by 31 bits which fields a stored document has: those of the entity at the time of its writing."""
    names = ",".join(field.name for field in entity.fields.values() if not field.secret)
    return crc32(names.encode()) & 0x7FFFFFFF


RESERVED = ("id", "tenant_id", "version", "deleted_at")


def field_type(field: Field) -> str:
    """The SQL type of a field's column."""
    shape = field.shape.items or field.shape
    base = TIMES.get(shape.format or "", TYPES[shape.kind])
    return base if field.shape.items is None else {TEXT: 'text[] collate "C"'}.get(base, base + "[]")


def fold(field: Field, value: Any) -> Any:
    """A value as it is compared: without letter case where the field says so."""
    return value.casefold() if isinstance(value, str) and CASELESS in field.shape.marks else value


def _field_column(field: Field) -> Column:
    attr = field.attr
    if CASELESS in field.shape.marks:
        return Column(attr, field_type(field), lambda _, record: fold(field, getattr(record, attr)))
    return Column(attr, field_type(field), lambda _, record: getattr(record, attr))


def is_digested(entity: EntityModel, group: tuple[str, ...]) -> bool:
    """Whether the values of a unique group can be too long for an index, which then holds a digest of them."""
    return sum(_longest(entity.by_attr[attr]) for attr in group) > INDEXABLE


def _longest(field: Field) -> int:
    shape = field.shape
    if shape.kind != "string" or shape.ref or shape.choices or shape.format in TIMES:
        return 40
    if shape.max is None:
        return 40 if shape.pattern or shape.format else INDEXABLE + 1
    return int(shape.max)


def digest_name(group: tuple[str, ...]) -> str:
    return "unique_" + "_".join(group)


def _digest_column(entity: EntityModel, group: tuple[str, ...]) -> Column:
    fields = [entity.by_attr[attr] for attr in group]

    def digest(_: Row, record: Any) -> bytes | None:
        values = [fold(field, getattr(record, field.attr)) for field in fields]
        return None if None in values else blake2b("\0".join(map(str, values)).encode(), digest_size=16).digest()

    return Column(digest_name(group), "bytea", digest)


def _search_column(entity: EntityModel) -> Column:
    attrs = entity.declared.search
    return Column("search", "text", lambda _, record: "\n".join(_text(getattr(record, attr)) for attr in attrs).casefold())


def _text(held: Any) -> str:
    if isinstance(held, list):
        return "\n".join(map(_text, held))
    return "" if held is None else str(held)
