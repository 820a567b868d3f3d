"""Cursors: where a walk through a list stands, sealed so that only this server's own come back."""

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error
from hashlib import blake2b
from typing import Any

from msgspec import DecodeError, Struct, ValidationError
from msgspec.json import Decoder, encode

from cpod_backend.api import problems

SEAL_BYTES = 12


class Position(Struct, frozen=True, array_like=True):
    """The row a page follows, or precedes when walking back, and the number of that page."""

    after: tuple[Any, ...]
    page: int
    backward: bool = False


_decode = Decoder(Position).decode


class Cursors:
    """Seals and opens cursors with the server's key; tenant and query are bound in, not written in."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def seal(self, position: Position, tenant: str, fingerprint: str) -> str:
        content = encode(position)
        return _text(self._seal(content, tenant, fingerprint) + content)

    def open(self, cursor: str, tenant: str, fingerprint: str) -> Position:
        """Raises Problem 400 for a cursor that was not made for this tenant and query."""
        try:
            raw = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
            seal, content = raw[:SEAL_BYTES], raw[SEAL_BYTES:]
            # The decoder passes over foreign characters and spare bits, so only the text that these bytes are written as is a cursor.
            if _text(raw) == cursor and hmac.compare_digest(seal, self._seal(content, tenant, fingerprint)):
                return _decode(content)
        except (Base64Error, ValueError, DecodeError, ValidationError):
            pass
        raise problems.bad_parameter("cursor", "is not a cursor of this list with these filters, this sort and this pageSize")

    def _seal(self, content: bytes, tenant: str, fingerprint: str) -> bytes:
        digest = blake2b(key=self._key, digest_size=SEAL_BYTES)
        for part in (tenant.encode(), fingerprint.encode(), content):
            digest.update(len(part).to_bytes(4) + part)
        return digest.digest()


def _text(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")
