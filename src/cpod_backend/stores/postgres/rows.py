"""From what the driver gives to rows, and what of them is encrypted before it is stored."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable
from typing import Any

from msgspec.json import decode, encode
from msgspec.structs import replace

from cpod_backend.contract.model import EntityModel
from cpod_backend.stores.postgres.columns import fingerprint
from cpod_backend.stores.protocol import Row
from cpod_backend.stores.sealing import Seal

RECORDS = "records"
"""What the key is derived for that secrets and answers are encrypted with."""

SEALED = b"\x01"
"""First byte of an answer that is encrypted; JSON cannot start with it."""


class Rows:
    """Rows as they lie in the database: documents in the clear, secrets encrypted and bound to their record.

    Secrets and answers that an earlier version has stored in the clear are read as they are.
    """

    def __init__(self, seal: Seal) -> None:
        self._seal = seal

    def read(self, entity: EntityModel, record: Any) -> Row:
        """The row in a record that starts with the columns of `queries.ROW`. Raises SealError."""
        id, version, document, secrets, deleted, fields = record[:6]
        written = document.encode()
        if fields != fingerprint(entity):
            written = renewed(entity, written)
        return Row(id, version, written, self._opened(secrets, _name(entity, id)) if secrets else None, deleted)

    def sealed(self, entity: EntityModel, row: Row) -> Row:
        """The row as it is stored."""
        if row.secrets is None:
            return row
        return replace(row, secrets=urlsafe_b64encode(self._seal.close(row.secrets, _name(entity, row.id))))

    def resealed(self, entity: EntityModel, id: str, secrets: str) -> str | None:
        """Stored secrets as the present key seals them; None where it has already. Raises SealError."""
        name = _name(entity, id)
        if not secrets.startswith("{") and self._seal.is_present(urlsafe_b64decode(secrets), name):
            return None
        return urlsafe_b64encode(self._seal.close(self._opened(secrets, name), name)).decode()

    def sealed_answer(self, answer: bytes, key: str) -> bytes:
        """An answer as it is stored, for it may show a secret that is shown once."""
        return SEALED + self._seal.close(answer, key)

    def read_answer(self, stored: bytes, key: str) -> bytes:
        """An answer that was stored. Raises SealError."""
        return self._seal.open(stored[1:], key) if stored.startswith(SEALED) else stored

    def _opened(self, secrets: str, name: str) -> bytes:
        return secrets.encode() if secrets.startswith("{") else self._seal.open(urlsafe_b64decode(secrets), name)


def _name(entity: EntityModel, id: str) -> str:
    return f"{entity.name} {id}"


def renewed(entity: EntityModel, document: bytes) -> bytes:
    """A document of an earlier version of the entity with just the fields of today: new ones have their defaults."""
    held = decode(document)
    return encode({field.name: held.get(field.name, field.default) for field in entity.fields.values() if not field.secret})


def is_id(text: str) -> bool:
    """Whether some row may have this id; PostgreSQL refuses text that holds U+0000 or half a surrogate pair."""
    return text.isascii() and "\0" not in text


def ids_of(texts: Iterable[str]) -> list[str]:
    return [text for text in texts if is_id(text)]
