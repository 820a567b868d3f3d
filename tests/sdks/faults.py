"""A proxy that drops answers: the server has done the work, and the client never hears of it.

`python -m tests.sdks.faults http://127.0.0.1:4000 --drop-every 5` writes its own address as the first line on standard output, and ends on SIGTERM or
SIGINT. `GET /_faults` tells `{"requests", "dropped", "tokens"}` of what came so far, `tokens` being how many asked for an access token.
"""

import argparse
import asyncio
import json
import signal
import socket
from typing import cast
from urllib.parse import urlsplit

import uvloop
from httptools import HttpRequestParser, HttpResponseParser


class Proxy:
    """Passes every request on, and breaks the connection in place of each n-th answer."""

    def __init__(self, upstream: str, drop_every: int) -> None:
        address = urlsplit(upstream)
        self.host, self.port = address.hostname or "127.0.0.1", address.port or 80
        self.drop_every = drop_every
        self.requests = self.dropped = self.tokens = 0
        self.free: list[Behind] = []
        self.working: set[asyncio.Task[None]] = set()

    def pass_on(self, client: "Front") -> None:
        """By a connection that is free, whosever it was: a client whose answer was dropped left one."""
        if self.free:
            self.free.pop().ask(client)
        else:
            task = asyncio.get_running_loop().create_task(self.connect(client))
            self.working.add(task)
            task.add_done_callback(self.working.discard)

    async def connect(self, client: "Front") -> None:
        try:
            _, made = await asyncio.get_running_loop().create_connection(lambda: Behind(self), self.host, self.port)
        except OSError:
            client.transport.close()
        else:
            made.ask(client)

    def is_dropped(self) -> bool:
        self.requests += 1
        dropped = bool(self.drop_every) and self.requests % self.drop_every == 0
        self.dropped += dropped
        return dropped

    def told(self) -> bytes:
        body = json.dumps({"requests": self.requests, "dropped": self.dropped, "tokens": self.tokens}).encode()
        return b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body)


class Front(asyncio.Protocol):
    """A connection of a client, which sends its next request when it has the answer to the last one."""

    transport: asyncio.Transport

    def __init__(self, proxy: Proxy) -> None:
        self.proxy = proxy
        self.parser = HttpRequestParser(self)
        self.target = self.request = b""

    @property
    def method(self) -> bytes:
        return cast("bytes", self.parser.get_method())

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self.request += data
        self.parser.feed_data(data)

    def on_url(self, url: bytes) -> None:
        self.target += url

    def on_message_complete(self) -> None:
        if self.target == b"/_faults":
            self.request = b""
            self.transport.write(self.proxy.told())
        else:
            self.proxy.tokens += self.target.endswith(b"/auth/token")
            self.proxy.pass_on(self)
        self.target = b""


class Behind(asyncio.Protocol):
    """A connection to the server, which answers one client at a time."""

    transport: asyncio.Transport

    def __init__(self, proxy: Proxy) -> None:
        self.proxy = proxy
        self.client: Front | None = None
        self.answer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)

    def ask(self, client: Front) -> None:
        self.client, self.parser = client, HttpResponseParser(self)
        self.transport.write(client.request)
        client.request = b""

    def data_received(self, data: bytes) -> None:
        self.answer += data
        self.parser.feed_data(data)

    def on_headers_complete(self) -> None:
        """The answer to HEAD tells of a body that does not come."""
        if self.client and self.client.method == b"HEAD":
            self.on_message_complete()

    def on_message_complete(self) -> None:
        client, answer = self.client, self.answer
        if client is None:
            return
        self.client, self.answer = None, b""
        if self.parser.should_keep_alive():
            self.proxy.free.append(self)
        else:
            self.transport.close()
        if self.proxy.is_dropped():
            client.transport.close()
        else:
            client.transport.write(answer)

    def connection_lost(self, exc: Exception | None) -> None:
        if self.client:
            self.client.transport.close()
        elif self in self.proxy.free:
            self.proxy.free.remove(self)


async def run(upstream: str, drop_every: int) -> None:
    proxy = Proxy(upstream, drop_every)
    listener = socket.create_server(("127.0.0.1", 0), backlog=2048)
    await asyncio.get_running_loop().create_server(lambda: Front(proxy), sock=listener, backlog=2048)
    ended = asyncio.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(sign, ended.set)
    print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    await ended.wait()


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("upstream", help="address of the server to pass requests on to")
    arguments.add_argument("--drop-every", type=int, default=5, metavar="N", help="drop each N-th answer; 0 drops none")
    given = arguments.parse_args()
    uvloop.run(run(given.upstream, given.drop_every))


if __name__ == "__main__":
    main()
