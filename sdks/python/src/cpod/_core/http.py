"""Requests and answers in words of this package, and what a transport promises. No HTTP library is known here."""

from __future__ import annotations

from typing import Protocol

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator, Mapping

    Content = bytes | Iterable[bytes]


class Transport(Protocol):
    """Sends requests from a thread."""

    def send(self, request: HttpRequest, /) -> HttpResponse:
        """The answer. Raises TransportError where none came."""
        ...

    def close(self) -> None:
        """Ends all connections."""
        ...


class AsyncTransport(Protocol):
    """Sends requests from an event loop."""

    async def send(self, request: HttpRequest, /) -> HttpResponse:
        """The answer. Raises TransportError where none came."""
        ...

    async def close(self) -> None:
        """Ends all connections."""
        ...


class ByteStream(Protocol):
    """The body of an answer that is read bit by bit."""

    def chunks(self) -> Iterator[bytes]: ...

    def close(self) -> None: ...


class AsyncByteStream(Protocol):
    """The body of an answer that is read bit by bit in an event loop."""

    def chunks(self) -> AsyncIterator[bytes]: ...

    async def close(self) -> None: ...


class TransportError(Exception):
    """No answer came. `unsent` says for certain that the server never saw the request; `timed_out` that a time ran out."""

    def __init__(self, message: str, *, unsent: bool = False, timed_out: bool = False) -> None:
        super().__init__(message)
        self.unsent = unsent
        self.timed_out = timed_out


class HttpRequest:
    """One try of a call, ready to be sent. `timeout` is that of the try; with `stream` a good answer's body is left unread."""

    __slots__ = ("body", "connect_timeout", "headers", "method", "stream", "timeout", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        body: Content | None,
        *,
        timeout: float,
        connect_timeout: float,
        stream: bool = False,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.connect_timeout = connect_timeout
        self.stream = stream


class HttpResponse:
    """An answer. The names of `headers` are in lower case; `stream` is there where the body was left unread."""

    __slots__ = ("body", "headers", "status", "stream")

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        body: bytes = b"",
        stream: ByteStream | AsyncByteStream | None = None,
    ) -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.stream = stream
