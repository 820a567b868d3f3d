"""Digests of a body: what its headers promise, and the measuring of the bytes as they pass."""

import re
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import AsyncIterable, AsyncIterator
from hashlib import md5, new

from cpod_backend.api import problems
from cpod_backend.api.exchange import Request

# RFC 9530 leaves others to whoever wants them; what we do not know we pass over, as it says.
ALGORITHMS = {"sha-256": "sha256", "sha-512": "sha512", "md5": "md5"}
FIELDS = (b"repr-digest", b"content-digest", b"digest")
_MEMBER = re.compile(r"\s*([A-Za-z0-9-]+)=(:?)([A-Za-z0-9+/]*={0,2})\2\s*")

Promise = tuple[str, str, bytes]


def promised(request: Request) -> list[Promise]:
    """The digests that the headers give, as header, algorithm and bytes. Raises Problem 400 for a malformed one.

    Repr-Digest and Content-Digest are those of RFC 9530, Digest that of RFC 3230, whose values have no colons.
    """
    found = [] if (value := request.header(b"content-md5")) is None else [("Content-MD5", "md5", _decoded("Content-MD5", value))]
    for field in FIELDS:
        name = field.decode().title()
        for member in (request.header(field) or "").split(",") if field in request.headers else ():
            parts = _MEMBER.fullmatch(member)
            if parts is None or (parts[2] == ":") != (field != b"digest"):
                raise problems.bad_request(f"{name} is malformed, it must look like {_form(field)}")
            if algorithm := ALGORITHMS.get(parts[1].lower()):
                found.append((name, algorithm, _decoded(name, parts[3])))
    return found


def _form(field: bytes) -> str:
    return "SHA-256=<base64>" if field == b"digest" else "sha-256=:<base64>:"


def _decoded(name: str, value: str) -> bytes:
    try:
        return b64decode(value, validate=True)
    except (Base64Error, ValueError):
        raise problems.bad_request(f"{name} is not base64") from None


class Measured:
    """Chunks on their way to a store. At their end `size` and `sha256` tell what passed.

    Raises Problem 413 once they are more than the limit, and Problem 422 after the last one when they
    are not what was promised, so that the store never completes the write.
    """

    def __init__(self, chunks: AsyncIterable[bytes], limit: int, promises: list[Promise]) -> None:
        self.size = 0
        self._chunks = chunks
        self._limit = limit
        self._promises = promises
        # MD5 finds an accident of transport here; it protects nothing.
        self._hashes = {name: md5(usedforsecurity=False) if name == "md5" else new(name) for name in {"sha256", *(p[1] for p in promises)}}

    @property
    def sha256(self) -> str:
        return self._hashes["sha256"].hexdigest()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._chunks:
            self.size += len(chunk)
            if self.size > self._limit:
                raise problems.too_large(self._limit)
            for hash_ in self._hashes.values():
                hash_.update(chunk)
            yield chunk
        for name, algorithm, digest in self._promises:
            if self._hashes[algorithm].digest() != digest:
                raise problems.Problem(422, f"the bytes that arrived do not have the {algorithm} digest that {name} promises")
