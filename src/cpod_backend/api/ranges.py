"""Range requests, RFC 9110 section 14: which stretch of the bytes a request asks for."""

import re

from msgspec import Struct

from cpod_backend.api import problems
from cpod_backend.api.exchange import Request

_RANGE = re.compile(r"bytes=\s*([0-9]{0,19})-([0-9]{0,19})\s*", re.IGNORECASE)


class Span(Struct, frozen=True):
    """A stretch of bytes."""

    first: int
    length: int

    def content_range(self, size: int) -> bytes:
        return b"bytes %d-%d/%d" % (self.first, self.first + self.length - 1, size)


def asked_span(request: Request, size: int, tag: bytes) -> Span | None:
    """The stretch that a GET asks for, or None for all bytes. Raises Problem 416.

    A header that is malformed or names several ranges is passed over, as the RFC allows. So is one whose
    If-Range names another version: half of that and half of this would make no file.
    """
    value = request.header(b"range")
    if value is None or request.method != "GET" or request.header(b"if-range") not in (None, tag.decode()):
        return None
    found = _RANGE.fullmatch(value)
    if found is None or not (found[1] or found[2]):
        return None
    if not found[1]:
        length = min(int(found[2]), size)
        return _span(size - length, size - 1, size)
    if found[2] and int(found[2]) < int(found[1]):
        return None
    return _span(int(found[1]), min(int(found[2] or size), size - 1), size)


def _span(first: int, last: int, size: int) -> Span:
    if first >= size:
        raise problems.range_not_satisfiable(size)
    return Span(first, last - first + 1)
