"""One connection of a client: from its bytes to requests, from responses to bytes. uvicorn opens it, counts it and ends it.

It does what uvicorn's own protocol does, in a third of the time: a task per connection instead of one per request, one write per
answer, no messages in between, and one timer that looks now and then instead of one that is set anew for each request.
"""

import asyncio
import logging
from collections import deque
from http import HTTPStatus
from typing import Any, Protocol

from httptools import HttpParserError, HttpParserUpgrade, HttpRequestParser

from cpod_backend.api import problems
from cpod_backend.api.app import pour
from cpod_backend.api.exchange import Receive, Request, Response, Streamed
from cpod_backend.api.head import fault, require_chunks, require_host, require_version, target
from cpod_backend.api.problems import Problem

log = logging.getLogger("cpod")

# More than any browser or proxy sends; what is longer is an attack or a mistake.
MAX_HEAD = 64 * 1024
# Bytes of a body that may wait here before the client is held back.
MAX_WAITING = 64 * 1024
# Seconds in which a client that still sends can read its last answer.
LINGER = 2

STATUS_LINES = {int(status): f"HTTP/1.1 {int(status)} {status.phrase}\r\n".encode() for status in HTTPStatus}
CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
CLOSE = (b"connection", b"close")
DISCONNECTED = {"type": "http.disconnect"}


class Application(Protocol):
    """What answers requests."""

    async def unreadable(self, problem: Problem) -> Response:
        """The answer to what is no request."""

    async def respond(self, scope: Any, receive: Receive) -> tuple[Request, Response]:
        """The response to a request whose head is told as ASGI tells it, complete but for its date. `whole` says that all of the body is here."""


class Incoming:
    """A request whose head is here. Its body may still be on its way."""

    __slots__ = ("_body", "_connection", "_news", "_told", "answered", "broken", "complete", "expecting", "keep_alive", "scope")

    def __init__(self, connection: "Connection", scope: dict[str, Any], *, keep_alive: bool, expecting: bool) -> None:
        self.scope = scope
        self.keep_alive = keep_alive
        self.expecting = expecting
        """Whether the client waits for leave to send its body (RFC 9110 section 10.1.1)."""
        self.complete = self.broken = self.answered = False
        self._connection = connection
        self._body = b""
        self._told = False
        self._news: asyncio.Future[None] | None = None

    def take(self, data: bytes) -> None:
        """Keeps a part of the body, unless nobody asks for it any more."""
        if not self.answered:
            self._body += data
            if len(self._body) > MAX_WAITING:
                self._connection.hold()
            self.wake()

    def end(self) -> None:
        self.complete = True
        self.wake()

    def fail(self) -> None:
        """The rest of the body will not come."""
        self.broken, self.keep_alive = True, False
        self.wake()

    def wake(self) -> None:
        if self._news is not None and not self._news.done():
            self._news.set_result(None)

    async def receive(self) -> Any:
        """The body as it comes, in the messages of ASGI; after its end, or where it breaks off, that the client is gone."""
        connection = self._connection
        if self.expecting and not self.complete:
            self.expecting = False
            connection.transport.write(CONTINUE)
        while not (connection.lost or self.broken or self._body or (self.complete and not self._told)):
            connection.go_on()
            self._news = connection.loop.create_future()
            await self._news
        if connection.lost or self.broken:
            return DISCONNECTED
        body, self._body, self._told = self._body, b"", self.complete
        return {"type": "http.request", "body": body, "more_body": not self.complete}


class Connection(asyncio.Protocol):
    """Reads requests as they come, and answers one after the other."""

    transport: asyncio.Transport

    def __init__(self, config: Any, server_state: Any, app_state: Any, _loop: asyncio.AbstractEventLoop | None = None) -> None:
        self.loop = _loop or asyncio.get_running_loop()
        self.lost = False
        self._app: Application = config.loaded_app
        self._patience: float = config.timeout_keep_alive
        self._state = server_state
        self._parser = HttpRequestParser(self)
        self._waiting: deque[Incoming | Problem] = deque()
        self._idle: asyncio.Future[None] | None = None
        self._held = self._leaving = self._in_head = self._begun = self._deaf = self._ended = False
        self._writable: asyncio.Future[None] | None = None
        self._latest: Incoming | None = None
        self._head_size = 0
        self._host: bytes | None = b""
        """The last one that was found to be good. RFC 9110 section 7.2 lets it be empty."""

    def connection_made(self, transport: Any) -> None:
        self.transport = transport
        self._client = transport.get_extra_info("peername")
        self._since = self.loop.time()
        self._timer = self.loop.call_later(self._patience, self._look)
        self._task = self.loop.create_task(self._serve())
        self._state.connections.add(self)
        self._state.tasks.add(self._task)
        self._task.add_done_callback(self._state.tasks.discard)

    def connection_lost(self, _: Exception | None) -> None:
        self.lost = True
        self._timer.cancel()
        self._state.connections.discard(self)
        self.resume_writing()
        if self._idle is not None:
            self._task.cancel()
        elif self._latest is not None:
            self._latest.wake()

    def shutdown(self) -> None:
        """uvicorn's wish that the connection ends with the request that runs, if any does."""
        self._leaving = True
        if self._idle is not None or self._task.done():
            self.transport.close()

    def _look(self) -> None:
        """Closes a connection on which no request has come, or has been completed, for too long."""
        rest = self._patience if self._idle is None else self._since + self._patience - self.loop.time()
        if rest <= 0:
            self.transport.close()
        else:
            self._timer = self.loop.call_later(rest, self._look)

    # The way in: uvloop gives bytes, and the parser calls what begins with on_.

    def data_received(self, data: bytes) -> None:
        if self._deaf:
            return
        try:
            self._parser.feed_data(data)
        except HttpParserUpgrade as upgrade:
            # Nothing is spoken here but HTTP/1.1, so the connection goes on as it was.
            if rest := data[upgrade.args[0] :]:
                self.data_received(rest)
        except HttpParserError as error:
            self._refuse(fault(error, self._parser.get_http_version()))
        if self._in_head:
            # How much of the first piece belongs to this head is not known, and not much.
            self._head_size += 0 if self._begun else len(data)
            self._begun = False
            if self._head_size > MAX_HEAD:
                self._refuse(problems.head_too_large(MAX_HEAD))

    def on_message_begin(self) -> None:
        self._url = b""
        self._headers: dict[bytes, bytes] = {}
        self._head_size = 0
        self._begun = self._in_head = True

    def on_url(self, url: bytes) -> None:
        self._url += url

    def on_header(self, name: bytes, value: bytes) -> None:
        # What follows a body in pieces is no header that anything asks for.
        if self._in_head:
            name, headers = name.lower(), self._headers
            # Lines of one name are one list (RFC 9110 section 5.3).
            headers[name] = headers[name] + b", " + value if name in headers else value

    def on_headers_complete(self) -> None:
        self._in_head = False
        parser, headers = self._parser, self._headers
        keep_alive = self._examine()
        path, query = target(self._url)
        scope = {"method": parser.get_method().decode(), "path": path, "query_string": query, "headers": headers, "client": self._client}
        if "%" in path:
            # All others are read just as they were sent; this one is decoded where it is read.
            scope["raw_path"] = path.encode()
        expecting = b"expect" in headers and headers[b"expect"].lower() == b"100-continue"
        self._latest = Incoming(self, scope, keep_alive=keep_alive, expecting=expecting)
        self._queue(self._latest)

    def _examine(self) -> bool:
        """Whether the connection may stay open behind this request. Raises Problem for a head that is none of HTTP/1, or not to be understood."""
        parser, headers = self._parser, self._headers
        keep_alive = parser.should_keep_alive()
        # Only HTTP/1.1 stays open where nothing is said of it, and nearly all requests are such.
        if not keep_alive or b"connection" in headers:
            version = parser.get_http_version()
            require_version(version)
            keep_alive = keep_alive and version == "1.1"
        if (host := headers.get(b"host")) != self._host:
            require_host(host, parser.get_http_version())
            self._host = host
        if b"transfer-encoding" in headers:
            require_chunks(headers[b"transfer-encoding"])
        return keep_alive

    def on_body(self, data: bytes) -> None:
        assert self._latest
        self._latest.take(data)

    def on_message_complete(self) -> None:
        assert self._latest
        self._latest.end()

    def eof_received(self) -> bool:
        """The client sends no more, but may still read: whether this side stays open, to answer what was asked completely.

        Half a request is never answered. Those before it are, so it leaves the queue; if its own turn has come already, all ends at once.
        """
        if self._idle is not None or self._task.done():
            return False
        self._ended = True
        latest = self._latest
        if latest is None or latest.complete or latest.broken or latest.answered:
            return True
        if not self._waiting:
            return False
        self._waiting.pop()
        return True

    def _refuse(self, problem: Problem) -> None:
        """Reads no further. Who sent half a body is told so by whoever reads it, and what is no request is answered in its turn."""
        self._deaf, self._in_head = True, False
        if self._latest is None or self._latest.complete or self._latest.answered:
            self._queue(problem)
        else:
            self._latest.fail()

    def _queue(self, incoming: Incoming | Problem) -> None:
        if self._idle is not None:
            self._idle.set_result(None)
            self._idle = None
        elif not self.lost:
            # A client that sends its next request before it has its answer must not fill the memory.
            self.hold()
        self._waiting.append(incoming)

    def hold(self) -> None:
        """Reads nothing from the client for now."""
        if not self._held and not self.transport.is_closing():
            self._held = True
            self.transport.pause_reading()

    def go_on(self) -> None:
        """Reads again."""
        if self._held and not self.transport.is_closing():
            self._held = False
            self.transport.resume_reading()

    # The way out.

    async def _serve(self) -> None:
        """Answers one request after the other until one side ends it."""
        try:
            while not (self.lost or self._leaving):
                if self._writable is not None:
                    await self._writable
                    continue
                if not self._waiting and not self._ended:
                    self.go_on()
                    self._since = self.loop.time()
                    self._idle = self.loop.create_future()
                    await self._idle
                if not self._waiting:
                    return None
                incoming = self._waiting.popleft()
                if isinstance(incoming, Problem):
                    return await self._end(incoming)
                if not await self._answer(incoming):
                    return None
        except Exception:
            log.exception("stage=connection")
            await self._end(problems.internal())
            return None
        finally:
            self._hang_up()

    def _hang_up(self) -> None:
        """Closes the connection, gently where the client still sends.

        Closed with bytes unread, it would be reset, and a reset may take the last answer from the client that has not read it yet (RFC 9112
        section 9.6). So this side ends first, and what comes then is passed over.
        """
        unread = self._deaf or (self._latest is not None and not self._latest.complete)
        if self.lost or self._leaving or self._ended or not unread or not self.transport.can_write_eof():
            self.transport.close()
            return
        self._deaf = True
        self.go_on()
        self.transport.write_eof()
        self._timer.cancel()
        self._timer = self.loop.call_later(LINGER, self.transport.close)

    async def _answer(self, incoming: Incoming) -> bool:
        """Answers a request; whether another one can follow."""
        if incoming.complete:
            incoming.scope["whole"] = True
        request, response = await self._app.respond(incoming.scope, incoming.receive)
        if self.lost:
            if isinstance(response, Streamed) and response.chunks is not None:
                await response.chunks.aclose()
            return False
        # Who still waits for leave to send a body may or may not send it now, so nothing can be read after it.
        again = incoming.keep_alive and not self._leaving and not (incoming.expecting and not incoming.complete)
        if response.status >= 400 and CLOSE in response.headers:
            again = False
        elif not again:
            response.headers.append(CLOSE)
        head = self._head(response)
        if isinstance(response, Streamed):
            again = await self._stream(request, response, head) and again
        else:
            self.transport.write(head + response.body)
        incoming.answered = True
        return again

    def _head(self, response: Response) -> bytes:
        """Raises ValueError for a header that would read as more than one."""
        headers = self._state.default_headers + response.headers
        lines = b"".join([b"%b: %b\r\n" % header for header in headers])
        if lines.count(b"\n") != len(headers) or lines.count(b"\r") != len(headers):
            raise ValueError(f"a header holds a line break: {headers}")
        return STATUS_LINES[response.status] + lines + b"\r\n"

    async def _stream(self, request: Request, response: Streamed, head: bytes) -> bool:
        """Writes a body as it comes; whether all of it came."""
        left = response.length if response.chunks else 0
        self.transport.write(head)

        async def write(chunk: bytes) -> None:
            nonlocal left
            left -= len(chunk)
            self.transport.write(chunk)
            if self._writable is not None:
                await self._writable

        await pour(request, response, write)
        return left == 0

    async def _end(self, problem: Problem) -> None:
        """A last answer: after what could not be read the connection is of no further use."""
        response = await self._app.unreadable(problem)
        response.headers.append(CLOSE)
        self.transport.write(self._head(response) + response.body)

    def pause_writing(self) -> None:
        if self._writable is None:
            self._writable = self.loop.create_future()

    def resume_writing(self) -> None:
        if self._writable is not None and not self._writable.done():
            self._writable.set_result(None)
        self._writable = None
