"""The head of a request: what RFC 9110 and 9112 ask of it before anybody looks at what it wants."""

import re
from collections.abc import Iterable
from urllib.parse import quote, unquote

from httptools import HttpParserError, parse_url

from cpod_backend.api import problems
from cpod_backend.api.problems import Problem

VERSIONS = ("1.0", "1.1")
UNREAD = "0.0"
"""The version that the parser tells before it has come to one."""

# RFC 9110 section 7.2 and RFC 3986 section 3.2: a name, an address, or an address of IPv6 in brackets, and perhaps a port.
# A comma could stand in a name there, but stands in none, and two lines of the header are joined by one.
_host = re.compile(rb"(?:(?:[\w.~!$&'()*+;=-]|%[0-9A-Fa-f]{2})*|\[[0-9A-Fa-f:.]+\])(?::[0-9]*)?[ \t]*", re.ASCII).fullmatch

_slash = re.compile("%2[fF]").split
_percent = re.compile(rb"%(?![0-9A-Fa-f]{2})").sub


def target(url: bytes) -> tuple[str, bytes]:
    """The path of the target of a request, as it was sent, and the query. Raises ValueError, or HttpParserError, for what is no address."""
    if url.startswith(b"/") and b"#" not in url:
        raw, _, query = url.partition(b"?")
    else:
        parsed = parse_url(url)
        raw, query = parsed.path, parsed.query or b""
    return raw.decode("ascii"), query


def decoded(raw: bytes) -> str:
    """A path as the routes know it. A slash that was sent encoded stays so, since it parts nothing (RFC 3986 section 2.2)."""
    return "%2F".join([unquote(part) for part in _slash(raw.decode("latin-1"))])


def as_sent(raw: bytes, beside: str = "") -> str:
    """A path as it was sent, with what no path may hold (RFC 3986 appendix A) encoded; a query may hold `?` beside."""
    return quote(_percent(b"%25", raw), safe=f"/%:@!$&'()*+,;=~{beside}")


def joined(headers: Iterable[tuple[bytes, bytes]]) -> dict[bytes, bytes]:
    """Headers by name; lines of one name are one list (RFC 9110 section 5.3)."""
    found: dict[bytes, bytes] = {}
    for name, value in headers:
        found[name] = found[name] + b", " + value if name in found else value
    return found


def require_version(version: str) -> None:
    """Raises Problem 505 for any version but those that are spoken here (RFC 9110 section 15.6.6)."""
    if version not in VERSIONS:
        raise problems.version_not_supported()


def require_host(value: bytes | None, version: str) -> None:
    """Raises Problem 400 where HTTP/1.1 names no host, or anything else than one (RFC 9112 section 3.2). Two lines were joined to what is none."""
    if value is None and version != "1.1":
        return
    if value is None or not _host(value):
        raise problems.bad_request("the request must name its host, just one, in the header Host")


def require_chunks(value: bytes) -> None:
    """Raises Problem 501 for a body that is coded in another way before it is cut in pieces (RFC 9112 section 6.1).

    What does not end with its pieces has no end that could be found, which is a 400 (section 6.3).
    """
    codings = [coding for part in value.lower().split(b",") if (coding := part.strip())]
    if codings[-1:] != [b"chunked"]:
        raise problems.not_http()
    if len(codings) > 1:
        raise problems.coding_not_implemented()


def fault(error: HttpParserError, version: str) -> Problem:
    """What a client is told whose bytes the parser does not take, where it had come to this version."""
    if isinstance(error.__context__, Problem):
        return error.__context__
    return problems.not_http() if version in (UNREAD, *VERSIONS) else problems.version_not_supported()
