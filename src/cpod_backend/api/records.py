"""The records of one transaction as rules see them: rows of the store, decoded into the structs of the domain files."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from msgspec import convert
from msgspec.json import Decoder, decode, encode

from cpod_backend.api.addresses import Sign
from cpod_backend.contract.credentials import kept_form
from cpod_backend.contract.entity import Entity
from cpod_backend.contract.model import EntityModel, Field, Model, read_fields
from cpod_backend.contract.types import SHOWN_ONCE, STORED
from cpod_backend.stores.blobs.protocol import Method
from cpod_backend.stores.protocol import Condition, Query, Row, StoreTx


class Records:
    """Reads records by class or name; conditions and the promise are those of `contract.rule.Tx`."""

    holds = False

    def __init__(self, model: Model, store: StoreTx, now: str, sign: Sign | None = None) -> None:
        self.model = model
        self.store = store
        self.now = now
        self.sign = sign

    @property
    def today(self) -> str:
        return self.now[:10]

    async def get(self, entity: type[Entity] | str, id: str | None) -> Any:
        if id is None:
            return None
        model = self.model.of(entity)
        rows = await self.store.get(model, (id,), held=self.holds)
        return record_of(model, rows[id]) if id in rows else None

    async def lock(self, entity: type[Entity] | str, id: str | None) -> Any:
        if id is None:
            return None
        model = self.model.of(entity)
        row = await self.store.lock(model, id)
        return record_of(model, row) if row and not row.deleted else None

    async def find(self, entity: type[Entity] | str, *, limit: int | None = None, **where: Any) -> list[Any]:
        model = self.model.of(entity)
        page = await self.store.find(model, Query(where=conditions(model, where), limit=limit))
        return [record_of(model, row) for row in page.rows]

    async def count(self, entity: type[Entity] | str, *, besides: str | None = None, **where: Any) -> int:
        model = self.model.of(entity)
        if besides is None:
            return await self.store.count(model, Query(where=conditions(model, where)))
        page = await self.store.find(model, Query(where=conditions(model, where)))
        return sum(row.id != besides for row in page.rows)

    async def address(self, method: Method, record: Entity) -> str | None:
        return await self.sign(method, record) if self.sign else None


def conditions(entity: EntityModel, where: dict[str, Any]) -> tuple[Condition, ...]:
    """Keyword conditions in the store's form. Raises KeyError for a name that is no stored field."""
    return tuple(_condition(entity, attr, value) for attr, value in where.items())


def _condition(entity: EntityModel, attr: str, value: Any) -> Condition:
    if not entity.by_attr[attr].filterable:
        raise KeyError(f"{entity.name}.{attr} is not stored in a column")
    if value is None:
        return Condition(attr, "missing")
    return Condition(attr, "in", value if isinstance(value, tuple) else (value,))


@cache
def _decoder(cls: type[Entity]) -> Decoder[Any]:
    return Decoder(cls)


def record_of(entity: EntityModel, row: Row) -> Any:
    """The struct of a row, secrets included."""
    if row.secrets is None:
        return _decoder(entity.cls).decode(row.document)
    return convert({**decode(row.document), **decode(row.secrets)}, entity.cls)


def row_of(entity: EntityModel, record: Any) -> Row:
    """The row of a record; what is secret goes beside the document."""
    deleted = record.deleted_at is not None
    if not entity.secret:
        return Row(record.id, record.version, encode(record), None, deleted)
    kept = {field.name: _kept(field, getattr(record, field.attr)) for field in entity.secret}
    return Row(record.id, record.version, document_of(entity, record), encode(kept), deleted)


def _kept(field: Field, value: Any) -> Any:
    """A secret as it is stored: of one that the server makes and shows once, no more than a digest."""
    return kept_form(value) if value and {STORED, SHOWN_ONCE} <= field.shape.marks else value


def document_of(entity: EntityModel, record: Any) -> bytes:
    """The JSON that a record is served as."""
    if not entity.secret:
        return encode(record)
    plain = decode(encode(record))
    hide(plain, entity)
    return encode(plain)


def hide(plain: dict[str, Any], entity: EntityModel) -> None:
    """Takes secrets out of a record in plain data, those within parts too."""

    def strip(values: dict[str, Any], fields: Iterable[Any]) -> None:
        for field in fields:
            shape = field.shape.items or field.shape
            if field.secret:
                values.pop(field.name, None)
            elif shape.part and values.get(field.name):
                held = values[field.name]
                for item in held if isinstance(held, list) else [held]:
                    strip(item, read_fields(shape.part).values())

    strip(plain, entity.secret)
