"""A plain HTTP connection for the thousands of requests that need nothing more: a third of what httpx costs for each."""

import json
import re
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, cached_property
from time import monotonic
from typing import Any

import httpx
from httptools import HttpParserError, HttpResponseParser
from msgspec import Struct
from msgspec.json import decode

PLAIN = re.compile(r"[\w/.~%?=&,:+\[\]-]*", re.ASCII)
"""Addresses that need no encoding."""
FRESH = 30
"""Seconds after which a connection is made anew rather than used again: the server may be about to close it."""


@cache
def certificates() -> ssl.SSLContext:
    """The root certificates, read once: a client that reads them for itself takes 50 ms to make, though nothing here speaks TLS."""
    return httpx.create_ssl_context()


class Exchange(Struct, dict=True):
    """A request and its answer, as the tests look at them."""

    method: str
    path: str
    asked: frozenset[str]
    """The names of the query's parameters."""
    status: int
    headers: httpx.Headers
    content: bytes

    @classmethod
    def of(cls, response: httpx.Response) -> "Exchange":
        """What httpx has exchanged."""
        request = response.request
        asked = frozenset(request.url.params)
        return cls(request.method, request.url.path, asked, response.status_code, response.headers, response.content)

    @cached_property
    def value(self) -> Any:
        """The body as JSON. Raises ValueError where it is none."""
        return decode(self.content)

    @property
    def text(self) -> str:
        return self.content.decode(errors="replace")


class Wire:
    """One connection to a server, for one thread."""

    def __init__(self, base_url: httpx.URL) -> None:
        self._place = (base_url.host, base_url.port or 80)
        self._host = f"host: {base_url.netloc.decode()}"
        self._socket: socket.socket | None = None
        self._used = 0.0
        self._sent = ("", "", frozenset[str]())

    def exchange(self, method: str, path: str, headers: dict[str, str], **options: Any) -> Exchange:
        """A request and its answer. Raises OSError where nothing comes back, or not all of it, and HttpParserError for what is no HTTP."""
        self.send(method, path, headers, **options)
        return self.receive()

    def send(
        self, method: str, path: str, headers: dict[str, str], params: Any = None, json: Any = None, content: bytes | None = None
    ) -> None:
        """Sends a request as httpx would. The address is of characters that need no encoding."""
        query = httpx.QueryParams(params) if params else None
        if json is not None:
            content = _encoded(json)
            headers = {"content-type": "application/json"} | headers
        if content is not None or method not in ("GET", "HEAD", "DELETE", "OPTIONS"):
            headers = headers | {"content-length": str(len(content or b""))}
        line = f"{method} {path}{f'?{query}' if query else ''} HTTP/1.1\r\n{self._host}\r\n".encode()
        head = b"".join([b"%b: %b\r\n" % (name.encode(), _bytes(value)) for name, value in headers.items()])
        path, _, own = path.partition("?")
        self._sent = (method, path, frozenset(query or ()) | {pair.partition("=")[0] for pair in own.split("&") if pair})
        with self._closed_by_failure():
            self._open().sendall(b"%b%b\r\n%b" % (line, head, content or b""))

    def receive(self) -> Exchange:
        """The answer to what was sent."""
        method, path, asked = self._sent
        answer = _Answer(bodiless=method == "HEAD")
        with self._closed_by_failure():
            while not answer.complete:
                if self._socket is None or not (data := self._socket.recv(65536)):
                    raise ConnectionResetError("the server has closed the connection before the end of its answer")
                answer.parser.feed_data(data)
        self._used = monotonic()
        if not answer.keeps_connection:
            self.close()
        return Exchange(method, path, asked, answer.status, httpx.Headers(answer.headers), b"".join(answer.body))

    def close(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _open(self) -> socket.socket:
        if monotonic() - self._used > FRESH:
            self.close()
        if self._socket is None:
            self._socket = socket.create_connection(self._place, timeout=30)
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return self._socket

    @contextmanager
    def _closed_by_failure(self) -> Iterator[None]:
        try:
            yield
        except (OSError, HttpParserError):
            self.close()
            raise


class _Answer:
    """An answer as it comes in; the parser calls what begins with on_."""

    def __init__(self, *, bodiless: bool) -> None:
        self.parser = HttpResponseParser(self)
        self.status = 0
        self.headers: list[tuple[bytes, bytes]] = []
        self.body: list[bytes] = []
        self.complete = False
        self.keeps_connection = False
        self._bodiless = bodiless

    def on_header(self, name: bytes, value: bytes) -> None:
        self.headers.append((name, value))

    def on_headers_complete(self) -> None:
        self.status = self.parser.get_status_code()
        if self._bodiless:
            self.on_message_complete()

    def on_body(self, data: bytes) -> None:
        self.body.append(data)

    def on_message_complete(self) -> None:
        self.complete = True
        # Asked later, the parser has forgotten the headers and always says no.
        self.keeps_connection = self.parser.should_keep_alive()


def _encoded(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def _bytes(value: str | bytes) -> bytes:
    """The value of a header as it goes out: RFC 9110 section 5.5 leaves all but ASCII to the two sides, so a test may give the bytes themselves."""
    return value if isinstance(value, bytes) else value.encode("ascii")
