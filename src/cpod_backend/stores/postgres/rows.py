"""From what the driver gives to rows."""

from collections.abc import Iterable
from typing import Any

from msgspec.json import decode, encode

from cpod_backend.contract.model import EntityModel
from cpod_backend.stores.postgres.columns import fingerprint
from cpod_backend.stores.protocol import Row


def row_of(entity: EntityModel, record: Any) -> Row:
    """The row in a record that starts with the columns of `queries.ROW`."""
    id, version, document, secrets, deleted, fields = record[:6]
    written = document.encode()
    if fields != fingerprint(entity):
        written = renewed(entity, written)
    return Row(id, version, written, secrets.encode() if secrets else None, deleted)


def renewed(entity: EntityModel, document: bytes) -> bytes:
    """A document of an earlier version of the entity with just the fields of today: new ones have their defaults."""
    held = decode(document)
    return encode({field.name: held.get(field.name, field.default) for field in entity.fields.values() if not field.secret})


def is_id(text: str) -> bool:
    """Whether some row may have this id; PostgreSQL refuses text that holds U+0000 or half a surrogate pair."""
    return text.isascii() and "\0" not in text


def ids_of(texts: Iterable[str]) -> list[str]:
    return [text for text in texts if is_id(text)]
