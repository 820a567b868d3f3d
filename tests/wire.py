"""A plain HTTP connection for the thousands of requests that need nothing more: a quarter of what httpx costs for each."""

import json
import re
from http.client import HTTPConnection, HTTPException
from time import monotonic
from typing import Any

import httpx
from msgspec import Struct

PLAIN = re.compile(r"[\w/.~%?=&,:+\[\]-]*", re.ASCII)
"""Addresses that need no encoding."""
FRESH = 30
"""Seconds after which a connection is made anew rather than used again: the server may be about to close it."""


class Exchange(Struct):
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

    @property
    def text(self) -> str:
        return self.content.decode(errors="replace")


class Wire:
    """One connection to a server, for one thread."""

    def __init__(self, base_url: httpx.URL) -> None:
        self._connection = HTTPConnection(base_url.host, base_url.port or 80, timeout=30)
        self._used = 0.0

    def exchange(
        self, method: str, path: str, headers: dict[str, str], params: Any = None, json: Any = None, content: bytes | None = None
    ) -> Exchange:
        """Sends a request as httpx would. The address is of characters that need no encoding."""
        query = httpx.QueryParams(params) if params else None
        if json is not None:
            content = _encoded(json)
            headers = {"content-type": "application/json"} | headers
        if monotonic() - self._used > FRESH:
            self._connection.close()
        try:
            self._connection.request(method, f"{path}?{query}" if query else path, content, headers)
            answer = self._connection.getresponse()
            body = answer.read()
        except (HTTPException, OSError):
            self._connection.close()
            raise
        self._used = monotonic()
        path, _, own = path.partition("?")
        asked = frozenset(query or ()) | {pair.partition("=")[0] for pair in own.split("&") if pair}
        return Exchange(method, path, asked, answer.status, httpx.Headers(answer.getheaders()), body)

    def close(self) -> None:
        self._connection.close()


def _encoded(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
