"""Sends requests with httpx2, which is loaded at the first of them and known nowhere else."""

from __future__ import annotations

import os
import threading
import time
from functools import cache

from cpod._core.http import HttpResponse, TransportError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    import httpx2

    from cpod._core.http import HttpRequest

MOST_CONNECTIONS = 100

PART = 206
"""The status of a part of a file. Where the file is stored compressed no part of it can be decoded alone."""


class HttpxTransport:
    """A pool of connections for threads. A forked process gets a pool of its own."""

    def __init__(self) -> None:
        self._client: httpx2.Client | None = None
        self._process = 0
        self._opening = threading.Lock()

    def send(self, request: HttpRequest, /) -> HttpResponse:
        client = self._open()
        limit = time.monotonic() + request.timeout
        try:
            answer = client.send(_built(client, request, request.body), stream=True)
            if request.stream and answer.is_success:
                return HttpResponse(answer.status_code, answer.headers, stream=_Stream(answer))
            try:
                body = b"".join(_until(limit, answer.iter_bytes()))
            finally:
                answer.close()
        except _failures() as error:
            raise _failure(error) from error
        return HttpResponse(answer.status_code, answer.headers, body)

    def close(self) -> None:
        if self._client is not None:
            self._client.close()
            self._client = None

    def _open(self) -> httpx2.Client:
        client = self._client
        if client is not None and self._process == os.getpid():
            return client
        with self._opening:
            if self._client is None or self._process != os.getpid():
                import httpx2

                self._client, self._process = (
                    httpx2.Client(verify=_authorities(), limits=_limits(), timeout=None),
                    os.getpid(),
                )
            return self._client


class AsyncHttpxTransport:
    """Pools of connections for event loops, one for each, since no connection may be used in two."""

    def __init__(self) -> None:
        self._clients: dict[int, tuple[Any, httpx2.AsyncClient]] = {}

    async def send(self, request: HttpRequest, /) -> HttpResponse:
        client = self._open()
        limit = time.monotonic() + request.timeout
        try:
            answer = await client.send(_built(client, request, _pieces(request.body)), stream=True)
            if request.stream and answer.is_success:
                return HttpResponse(answer.status_code, answer.headers, stream=_AsyncStream(answer))
            try:
                body = b"".join([chunk async for chunk in _until_async(limit, answer.aiter_bytes())])
            finally:
                await answer.aclose()
        except _failures() as error:
            raise _failure(error) from error
        return HttpResponse(answer.status_code, answer.headers, body)

    async def close(self) -> None:
        _, client = self._clients.pop(id(_loop()), (None, None))
        if client is not None:
            await client.aclose()

    def _open(self) -> httpx2.AsyncClient:
        loop = _loop()
        held, client = self._clients.get(id(loop), (None, None))
        if client is None or held is not loop:
            import httpx2

            self._clients = {key: pair for key, pair in self._clients.items() if not pair[0].is_closed()}
            client = httpx2.AsyncClient(verify=_authorities(), limits=_limits(), timeout=None)
            self._clients[id(loop)] = (loop, client)
        return client


class _Stream:
    """The unread body of an answer."""

    def __init__(self, answer: httpx2.Response) -> None:
        self._answer = answer

    def chunks(self) -> Iterator[bytes]:
        try:
            yield from self._answer.iter_raw() if self._answer.status_code == PART else self._answer.iter_bytes()
        except _failures() as error:
            raise _failure(error) from error

    def close(self) -> None:
        self._answer.close()


class _AsyncStream:
    """The unread body of an answer, in an event loop."""

    def __init__(self, answer: httpx2.Response) -> None:
        self._answer = answer

    async def chunks(self) -> AsyncIterator[bytes]:
        try:
            part = self._answer.status_code == PART
            async for chunk in self._answer.aiter_raw() if part else self._answer.aiter_bytes():
                yield chunk
        except _failures() as error:
            raise _failure(error) from error

    async def close(self) -> None:
        await self._answer.aclose()


def _built(client: httpx2.Client | httpx2.AsyncClient, request: HttpRequest, content: Any) -> httpx2.Request:
    import httpx2

    limits = httpx2.Timeout(request.timeout, connect=min(request.connect_timeout, request.timeout))
    return client.build_request(request.method, request.url, headers=request.headers, content=content, timeout=limits)


def _pieces(body: Any) -> Any:
    """A body as an asynchronous client takes it, which refuses what could also be read without waiting."""
    if body is None or isinstance(body, bytes):
        return body

    async def pieces() -> AsyncIterator[bytes]:
        async for piece in body:
            yield piece

    return pieces()


def _until(limit: float, chunks: Iterator[bytes]) -> Iterator[bytes]:
    """The chunks of a body; a server that drips them one by one does not outlast the time of the try."""
    for chunk in chunks:
        if time.monotonic() > limit:
            raise TransportError("the body took too long", timed_out=True)
        yield chunk


async def _until_async(limit: float, chunks: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    async for chunk in chunks:
        if time.monotonic() > limit:
            raise TransportError("the body took too long", timed_out=True)
        yield chunk


@cache
def _authorities() -> ssl.SSLContext:
    """Whom all clients trust. Reading the certificates takes 30 ms, so it is done once."""
    import httpx2

    return httpx2.create_ssl_context()


def _limits() -> httpx2.Limits:
    import httpx2

    return httpx2.Limits(max_connections=MOST_CONNECTIONS, max_keepalive_connections=MOST_CONNECTIONS)


def _failures() -> tuple[type[Exception], ...]:
    import httpx2

    return (httpx2.TransportError, httpx2.DecodingError)


def _failure(error: Exception) -> TransportError:
    """What a failure of the library means: whether a time ran out, and whether the request surely stayed here."""
    import httpx2

    unsent = isinstance(error, (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.ProxyError))
    text = str(error) or type(error).__name__
    return TransportError(text, unsent=unsent, timed_out=isinstance(error, httpx2.TimeoutException))


def _loop() -> Any:
    import asyncio

    return asyncio.get_running_loop()
