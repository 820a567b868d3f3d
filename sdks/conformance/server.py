"""The server of the conformance cases: it answers the requests of each run as its case says, breaks off where it says so, and keeps a journal.

One server serves all runs at once, each under a path of its own: `http://127.0.0.1:<port>/<run>`. A run of a program is passed on to a real server instead.
"""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from threading import Thread
from typing import Any, Self

from sdks.conformance.messages import Request

from sdks.conformance import examples, messages

Node = dict[str, Any]
Respond = Callable[[Request], Awaitable[Node]]

TOKEN = "/api/v1/auth/token"
BREAKING = ("drop", "hang", "truncate", "stall")
PATIENCE = 60
"""Seconds that a connection may stay silent."""


class Script:
    """The replies of a case, and the journal of the requests that got them."""

    def __init__(self, case: Node) -> None:
        self.replies: list[Node] = case.get("replies", [])
        self.tokens: list[Node] = case.get("tokens", [])
        self.stale: list[str] = case.get("stale", [])
        self.requests: list[Node] = []
        self._replied = 0
        self.token_requests: list[Node] = []
        self.breaking = any(mark in reply for reply in self.replies + self.tokens for mark in BREAKING)

    async def respond(self, request: Request) -> Node:
        if request.path.endswith(TOKEN):
            self.token_requests.append(request.entry())
            number = len(self.token_requests)
            return examples.token(_nth(self.tokens, number) or {"token": f"token-{number}"}, number)
        self.requests.append(request.entry())
        if request.headers.get("authorization", "").removeprefix("Bearer ") in self.stale:
            return examples.reply({"problem": 401}, len(self.requests))
        self._replied += 1
        number = self._replied
        return examples.reply(_nth(self.replies, number) or {"status": 418, "text": "No reply is left."}, number, request.target)


def _nth(replies: list[Node], number: int) -> Node | None:
    if number <= len(replies):
        return replies[number - 1]
    return replies[-1] if replies and replies[-1].get("always") else None


class Server:
    """A server in a thread of its own, from `with` to its end."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._runs: dict[str, tuple[Respond, bool]] = {}
        self._connections: set[asyncio.Task[None]] = set()
        self._transports: set[asyncio.Transport] = set()
        # Bound but not listening: a connection to it is refused for certain.
        self._closed = socket.socket()
        self._closed.bind(("127.0.0.1", 0))
        self.address = ""

    @property
    def closed(self) -> str:
        """An address at which nobody listens."""
        return f"http://127.0.0.1:{self._closed.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = self.do(self._loop.create_server(lambda: _Streams(self._transports, self._accept), "127.0.0.1", 0, backlog=2048))
        self.address = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    def __exit__(self, *_: object) -> None:
        self.do(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
        self._closed.close()

    def play(self, run: str, case: Node) -> tuple[str, Script]:
        """Serves a case under the name of a run; gives its base URL and its journal."""
        script = Script(case)
        return self.serve(run, script.respond, script.breaking), script

    def serve(self, run: str, respond: Respond, closing: bool = False) -> str:
        """Answers requests under the name of a run; gives its base URL. With `closing` each request has a connection of its own."""
        self._runs[run] = respond, closing
        return f"{self.address}/{run}"

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        self._connections.add(task)
        try:
            await self._serve(reader, writer)
        except (ConnectionError, TimeoutError, asyncio.CancelledError):
            pass
        finally:
            self._connections.discard(task)
            writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """The requests of one connection, one after the other."""
        while request := await asyncio.wait_for(messages.read(reader), PATIENCE):
            _, run, rest = request.target.split("/", 2) if request.target.count("/") > 1 else ("", "", "")
            respond, closing = self._runs.get(run, (_unknown, True))
            own = request._replace(target=f"/{rest}", path=messages.path_of(f"/{rest}"))
            reply = await respond(own)
            if "status" in reply:
                writer.write(messages.answer(reply, closing))
                await writer.drain()
            if "hang" in reply or "stall" in reply:
                await asyncio.wait_for(reader.read(), PATIENCE)
            if closing:
                return

    async def _end(self) -> None:
        # A closed server cannot make the connections that it has just accepted, and leaves their sockets open, so it only stops to accept at first.
        for listener in self._server.sockets:
            self._loop.remove_reader(listener)
        # A connection that came a moment ago is made in one turn of the loop, has its task in the next, and is among the others in the third.
        for _ in range(3):
            await asyncio.sleep(0)
        self._server.close()
        # Aborted, not closed: a runner that was stopped reads no more, and waiting for it to take the rest would outlast the server.
        while self._connections or self._transports:
            for task in self._connections:
                task.cancel()
            for transport in self._transports:
                transport.abort()
            await asyncio.sleep(0)

    def do(self, work: Any) -> Any:
        """What a coroutine gives in the thread of the server."""
        future: Future[Any] = asyncio.run_coroutine_threadsafe(work, self._loop)
        return future.result(30)


async def _unknown(request: Request) -> Node:
    return {"status": 421, "text": f"No run has {request.path}."}


class _Streams(asyncio.StreamReaderProtocol):
    """The streams of a connection, which is among the open ones as long as its socket is."""

    def __init__(self, transports: set[asyncio.Transport], accept: Any) -> None:
        super().__init__(asyncio.StreamReader(limit=messages.HEAD), accept)
        self._transports = transports

    def connection_made(self, transport: Any) -> None:
        self._own = transport
        self._transports.add(transport)
        super().connection_made(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        self._transports.discard(self._own)
        super().connection_lost(exc)
