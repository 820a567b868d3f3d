"""Digests of a body: what its headers promise, and the measuring of the bytes as they pass."""

import re
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import AsyncIterable, AsyncIterator, Iterator
from hashlib import md5, new

from cpod_backend.api import problems
from cpod_backend.api.exchange import Request
from cpod_backend.api.structured import members

# RFC 9530 leaves others to whoever wants them; what we do not know we pass over, as it says.
ALGORITHMS = {"sha-256": "sha256", "sha-512": "sha512", "md5": "md5"}
DICTIONARIES = ("Repr-Digest", "Content-Digest")
_BYTES = re.compile(r":([A-Za-z0-9+/]*={0,2}):")
_OLD_MEMBER = re.compile(r"\s*([A-Za-z0-9-]+)=([A-Za-z0-9+/]*={0,2})\s*")

Promise = tuple[str, str, bytes]


def promised(request: Request) -> list[Promise]:
    """The digests that the headers give, as header, algorithm and bytes. Raises Problem 400 for a malformed one."""
    found = [] if (value := request.header(b"content-md5")) is None else [("Content-MD5", "md5", _decoded("Content-MD5", value))]
    for name in DICTIONARIES:
        if (value := request.header(name.lower().encode())) is not None:
            found += _of_dictionary(name, value)
    if (value := request.header(b"digest")) is not None:
        found += _of_old_header(value)
    return found


def _of_dictionary(name: str, value: str) -> Iterator[Promise]:
    """The digests in a header of RFC 9530, whose algorithms are the keys of a dictionary. Those of unknown ones are anything, section 2."""
    form = f"{name} is malformed, it must look like sha-256=:<base64>:"
    try:
        given = members(value)
    except ValueError:
        raise problems.bad_request(form) from None
    for key, text in given.items():
        if algorithm := ALGORITHMS.get(key):
            digest = _BYTES.fullmatch(text)
            if digest is None:
                raise problems.bad_request(form)
            yield name, algorithm, _decoded(name, digest[1])


def _of_old_header(value: str) -> Iterator[Promise]:
    """The digests in Digest, RFC 3230, whose values have no colons."""
    for member in value.split(","):
        parts = _OLD_MEMBER.fullmatch(member)
        if parts is None:
            raise problems.bad_request("Digest is malformed, it must look like SHA-256=<base64>")
        if algorithm := ALGORITHMS.get(parts[1].lower()):
            yield "Digest", algorithm, _decoded("Digest", parts[2])


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
