"""From rows to the bytes of an answer: a stored document goes out as it lies, decoded only where something must be added."""

from collections.abc import Iterable, Sequence
from inspect import isawaitable
from typing import Any

from msgspec import Raw
from msgspec.json import Decoder, encode

from cpod_backend.api.auth import require_read
from cpod_backend.api.parameters import Selection
from cpod_backend.api.records import Records, document_of, record_of
from cpod_backend.contract.entity import Many, One
from cpod_backend.contract.model import EntityModel, Model
from cpod_backend.contract.rule import Caller
from cpod_backend.stores.protocol import Row

MAX_RELATED = 100

_members = Decoder(dict[str, Raw]).decode


def envelope(data: bytes, request_id: str, now: str) -> bytes:
    """One entity in its envelope."""
    return b'{"data":%b,"meta":{"requestId":"%b","timestamp":"%b"}}' % (data, request_id.encode(), now.encode())


def list_envelope(documents: Iterable[bytes], selection: Selection, page: int, total: int, request_id: str, now: str) -> bytes:
    """A list in its envelope."""
    size = selection.page_size
    return b'{"data":[%b],"total":%d,"page":%d,"pageSize":%d,"hasMore":%b,"meta":{"requestId":"%b","timestamp":"%b"}}' % (
        b",".join(documents), total, page, size, b"true" if page * size < total else b"false", request_id.encode(), now.encode(),
    )  # fmt: skip


async def documents(entity: EntityModel, rows: Sequence[Row], records: Records, selection: Selection, caller: Caller) -> list[bytes]:
    """The rows as they are served: computed fields derived, relations added, members chosen.

    Raises Problem 403 where the caller may not read what a relation leads to.
    """
    if not (entity.computed or selection.fields or selection.expand):
        return [row.document for row in rows]
    found = await shown(entity, rows, records)
    if selection.fields:
        found = [_chosen(document, selection.fields) for document in found]
    if selection.expand:
        # Records that come along have no signed addresses, as those of lists have none: there may be hundreds of them.
        along = Records(records.model, records.store, records.now)
        for name in selection.expand:
            require_read(caller, _targets(entity, name, records.model))
            found = await _expanded(entity, name, rows, found, along)
    return found


async def shown(entity: EntityModel, rows: Sequence[Row], records: Records) -> list[bytes]:
    """The documents of rows with the fields that are derived at reading."""
    if not entity.computed:
        return [row.document for row in rows]
    return [document_of(entity, await derived(entity, record_of(entity, row), records)) for row in rows]


async def derived(entity: EntityModel, record: Any, records: Records) -> Any:
    """The record with its computed fields set."""
    for item in entity.computed:
        value = item.derive(record, records)
        setattr(record, item.field, await value if isawaitable(value) else value)
    return record


def _chosen(document: bytes, fields: tuple[str, ...]) -> bytes:
    members = _members(document)
    return encode({name: members[name] for name in ("id", *fields) if name in members})


def _targets(entity: EntityModel, name: str, model: Model) -> Sequence[EntityModel]:
    """The entities that a relation may lead to."""
    match entity.relations[name]:
        case One(via):
            shape = entity.by_attr[via].shape
            ref = (shape.items or shape).ref
            return [model.by_name[target] for target in (ref.entities if ref else ())] or model.entities
        case Many(target):
            return [model.by_name[target]]


async def _expanded(entity: EntityModel, name: str, rows: Sequence[Row], found: list[bytes], records: Records) -> list[bytes]:
    """The documents with one relation added; what is deleted is left out."""
    match entity.relations[name]:
        case One(via):
            values = await _referenced(entity, via, rows, records)
        case Many(target, by):
            values = await _pointing(records.model.by_name[target], by, rows, records)
    return [b'%b,"%b":%b}' % (document[:-1], name.encode(), value) for document, value in zip(found, values, strict=True)]


async def _referenced(entity: EntityModel, via: str, rows: Sequence[Row], records: Records) -> list[bytes]:
    """For each row the record its reference names, or null; a list where the reference is a list."""
    many = entity.by_attr[via].shape.kind == "array"
    held = [getattr(record_of(entity, row), via) for row in rows]
    wanted = dict.fromkeys(id for value in held for id in (value or [] if many else [value] if value else []))
    by_id: dict[str, bytes] = {}
    for target, ids in _by_entity(records, wanted):
        related = list((await records.store.get(target, ids)).values())
        by_id |= zip((row.id for row in related), await shown(target, related, records), strict=True)
    if not many:
        return [by_id.get(value, b"null") for value in held]
    return [_array(by_id[id] for id in (value or [])[:MAX_RELATED] if id in by_id) for value in held]


async def _pointing(target: EntityModel, by: str, rows: Sequence[Row], records: Records) -> list[bytes]:
    """For each row the records that point at it, newest first."""
    related = await records.store.related(target, by, [row.id for row in rows], MAX_RELATED)
    return [_array(await shown(target, related.get(row.id, []), records)) for row in rows]


def _by_entity(records: Records, ids: Iterable[str]) -> Iterable[tuple[EntityModel, list[str]]]:
    groups: dict[str, list[str]] = {}
    for id in ids:
        groups.setdefault(id.partition("-")[0], []).append(id)
    return [(records.model.by_prefix[prefix], group) for prefix, group in groups.items() if prefix in records.model.by_prefix]


def _array(items: Iterable[bytes]) -> bytes:
    return b"[%b]" % b",".join(items)
