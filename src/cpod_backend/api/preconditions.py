"""Conditional requests: what the headers say and whether it holds."""

import re
from hashlib import blake2b

from cpod_backend.api import problems
from cpod_backend.api.exchange import Request
from cpod_backend.contract.model import EntityModel
from cpod_backend.stores.protocol import Row

_TAG = re.compile(r'\s*(W/)?"([^"]*)"\s*(?:,|$)')


def etag(entity: EntityModel, row: Row, document: bytes) -> bytes:
    """The strong tag of a version. What is derived at reading can change without a new version, so it adds a digest."""
    if entity.computed:
        return b'"%d-%b"' % (row.version, blake2b(document, digest_size=5).hexdigest().encode())
    return b'"%d"' % row.version


def require_match(request: Request, row: Row) -> None:
    """Honours If-Match by the version; RFC 9110 section 13.1.1 compares strongly, so that a weak tag names none.

    Raises Problem 400 for a malformed header, 412 for another version.
    """
    value = request.header(b"if-match")
    if value is None or value == "*":
        return
    tags = _tags(value)
    if not tags:
        raise problems.bad_request('If-Match must be * or entity tags in double quotes, such as "3"')
    if str(row.version) not in {tag.partition("-")[0] for weak, tag in tags if not weak}:
        raise problems.precondition_failed(f"the record has version {row.version}, not {value}; get it again before changing it")


def unchanged(request: Request, tag: bytes) -> bool:
    """Whether If-None-Match names the tag; RFC 9110 section 13.1.2 compares weakly."""
    value = request.header(b"if-none-match")
    if value is None:
        return False
    return value == "*" or tag.decode().strip('"') in [known for _, known in _tags(value) or ()]


def _tags(value: str) -> list[tuple[bool, str]] | None:
    """Each tag of a header, and whether it is a weak one."""
    tags, position = [], 0
    while position < len(value):
        found = _TAG.match(value, position)
        if found is None:
            return None
        tags.append((found[1] is not None, found[2]))
        position = found.end()
    return tags
