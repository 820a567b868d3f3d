"""A request as the stages see it, and the response they make."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from msgspec import Struct

from cpod_backend.api import problems
from cpod_backend.api.head import as_sent, decoded, joined
from cpod_backend.contract.rule import Caller, Origin
from cpod_backend.stores.blobs.protocol import Reading

MAX_BODY = 1024 * 1024
# A client that sends or takes no byte of a stream for so many seconds is given up, and so is one that has not sent all of a JSON body by then.
PATIENCE = 60.0

Headers = list[tuple[bytes, bytes]]
Receive = Callable[[], Awaitable[Any]]

_is_plain = re.compile(r"[\w/.~-]*", re.ASCII).fullmatch
JSON = (b"content-type", b"application/json")


NOBODY = Caller(tenant="", client="")


class Request:
    """One HTTP request. Who makes it is known once `auth` has asked. The time is taken once, so that everything it writes has the same."""

    __slots__ = (
        "_body", "_raw_path", "_receive", "_whole", "caller", "client", "conflicts", "headers", "id", "kept", "method", "now", "path", "query",
    )  # fmt: skip

    def __init__(self, scope: Any, receive: Receive, id: str, now: str) -> None:
        self.method: str = scope["method"]
        self._raw_path: bytes | None = scope.get("raw_path")
        self.path: str = scope["path"] if self._raw_path is None else decoded(self._raw_path)
        self.query: bytes = scope["query_string"]
        headers = scope["headers"]
        self.headers: dict[bytes, bytes] = headers if isinstance(headers, dict) else joined(headers)
        self.client = scope.get("client")
        self.id = id
        self.now = now
        self._receive = receive
        self._whole = "whole" in scope
        self._body: bytes | None = None
        self.caller = NOBODY
        self.kept: Any = None
        self.conflicts = 0

    @property
    def address(self) -> str:
        """The path as it was sent, for all that is told of it: decoded, it could break a line of the log (RFC 9457 section 3.1.5)."""
        raw = self._raw_path
        if raw is None:
            # Nearly all paths, each of which has a line in the log of production.
            if _is_plain(self.path):
                return self.path
            raw = self.path.replace("%", "%25").encode()
        return as_sent(raw)

    def header(self, name: bytes) -> str | None:
        """A header's value; RFC 9110 section 5.5 leaves bytes beyond ASCII opaque."""
        value = self.headers.get(name)
        return None if value is None else value.decode("latin-1").strip()

    async def body(self, limit: int = MAX_BODY) -> bytes:
        """The whole body, kept for a second turn. Raises Problem 413 as soon as it is longer than the limit, 408 where it takes too long."""
        if self._body is None:
            # A timer costs as much as reading, and a body that is here already needs none.
            self._body = await (self._read(limit) if self._whole else self._read_in_time(limit))
        return self._body

    async def _read_in_time(self, limit: int) -> bytes:
        """One limit for all of the body: with one for each part, a byte now and then would hold the connection for ever."""
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._read(limit)
        except TimeoutError:
            raise problems.request_timeout(f"the body was not complete after {PATIENCE:g} seconds") from None

    async def _read(self, limit: int) -> bytes:
        length = self.headers.get(b"content-length", b"")
        if length.isdigit() and int(length) > limit:
            raise problems.too_large(limit)
        body, more = bytearray(), True
        while more:
            message = await self._receive()
            if message["type"] == "http.disconnect":
                raise problems.bad_request("the body ended before its time")
            body += message.get("body", b"")
            if len(body) > limit:
                raise problems.too_large(limit)
            more = message.get("more_body", False)
        return bytes(body)

    async def chunks(self) -> AsyncIterator[bytes]:
        """The body as it comes. Raises Problem 408 for a client that falls silent, 400 for one that breaks off."""
        more = True
        while more:
            try:
                async with asyncio.timeout(PATIENCE):
                    message = await self._receive()
            except TimeoutError:
                raise problems.request_timeout(f"nothing more of the body came for {PATIENCE:g} seconds") from None
            if message["type"] == "http.disconnect":
                raise problems.bad_request("the body ended before its time")
            more = message.get("more_body", False)
            if chunk := message.get("body"):
                yield chunk

    async def gone(self) -> None:
        """Returns when the client has gone away. Only for a request whose body nobody reads."""
        while (await self._receive())["type"] != "http.disconnect":
            pass

    def origin(self) -> Origin:
        """Where the request came from, for audit events."""
        trace, agent = self.header(b"traceparent"), self.header(b"user-agent")
        return Origin(
            self.id,
            self.client[0] if self.client else None,
            agent[:500] or None if agent else None,
            trace[3:35] if trace and _is_traceparent(trace) else None,
        )


class Response(Struct):
    """What goes back. The id of the request is added at the door; an answer to be given again keeps the one that its body has."""

    status: int
    body: bytes = b""
    headers: Headers = []
    request_id: str = ""


class Streamed(Response, kw_only=True):
    """A response whose body goes out as it comes in. Without chunks, for a HEAD, only the length is told."""

    length: int
    chunks: Reading | None = None


def _is_traceparent(value: str) -> bool:
    """W3C Trace Context section 3.2: version, trace id, parent id and flags in lower-case hexadecimal; a trace id of zeros is none."""
    parts = value.split("-")
    return len(parts) >= 4 and len(parts[1]) == 32 and all(c in "0123456789abcdef" for c in parts[1]) and parts[1].strip("0") != ""
