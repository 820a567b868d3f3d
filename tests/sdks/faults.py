"""A proxy that drops answers: the server has done the work, and the client never hears of it.

`python -m tests.sdks.faults http://127.0.0.1:4000 --drop-every 5` writes its own address as the first line on standard output, and ends on SIGTERM or
SIGINT. `GET /_faults` tells `{"requests", "dropped", "tokens"}` of what came so far, `tokens` being how many asked for an access token.
"""

import argparse
import asyncio
import json
import signal
import socket
from asyncio import StreamReader, StreamWriter
from urllib.parse import urlsplit

from msgspec import Struct

GREATEST_HEAD = 1 << 20


class Message(Struct):
    """A request or an answer as it came."""

    head: bytes
    body: bytes

    @property
    def start(self) -> list[str]:
        return self.head.split(b"\r\n", 1)[0].decode("latin-1").split(" ")


class Proxy:
    """Passes every request on, and breaks the connection in place of each n-th answer."""

    def __init__(self, upstream: str, drop_every: int) -> None:
        address = urlsplit(upstream)
        self.host, self.port = address.hostname or "127.0.0.1", address.port or 80
        self.drop_every = drop_every
        self.requests = self.dropped = self.tokens = 0

    async def serve(self, reader: StreamReader, writer: StreamWriter) -> None:
        """One connection of a client, and one to the server for it."""
        back: tuple[StreamReader, StreamWriter] | None = None
        try:
            while request := await read(reader):
                if request.start[1] == "/_faults":
                    writer.write(self.told())
                    continue
                back = back or await asyncio.open_connection(self.host, self.port, limit=GREATEST_HEAD)
                answer = await self.passed_on(request, *back)
                if answer is None or self.is_dropped():
                    break
                writer.write(answer.head + answer.body)
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()
            if back:
                back[1].close()

    async def passed_on(self, request: Message, reader: StreamReader, writer: StreamWriter) -> Message | None:
        self.tokens += request.start[1].endswith("/auth/token")
        writer.write(request.head + request.body)
        return await read(reader, request.start[0])

    def is_dropped(self) -> bool:
        self.requests += 1
        dropped = bool(self.drop_every) and self.requests % self.drop_every == 0
        self.dropped += dropped
        return dropped

    def told(self) -> bytes:
        body = json.dumps({"requests": self.requests, "dropped": self.dropped, "tokens": self.tokens}).encode()
        return b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body)


async def read(reader: StreamReader, method: str = "") -> Message | None:
    """The next message; None at the end. `method` is that of the request which it answers."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    headers = dict(line.lower().split(b":", 1) for line in head.split(b"\r\n")[1:] if b":" in line)
    if method == "HEAD":
        return Message(head, b"")
    if b"chunked" in headers.get(b"transfer-encoding", b""):
        return Message(head, await read_chunks(reader))
    return Message(head, await reader.readexactly(int(headers.get(b"content-length", b"0"))))


async def read_chunks(reader: StreamReader) -> bytes:
    """A body in chunks as it came, up to its empty chunk."""
    parts = []
    while True:
        size = await reader.readuntil(b"\r\n")
        length = int(size.split(b";")[0], 16)
        parts += [size, await reader.readexactly(length + 2)]
        if length == 0:
            return b"".join(parts)


async def run(upstream: str, drop_every: int) -> None:
    proxy = Proxy(upstream, drop_every)
    listener = socket.create_server(("127.0.0.1", 0), backlog=2048)
    server = await asyncio.start_server(proxy.serve, sock=listener, limit=GREATEST_HEAD, backlog=2048)
    ended = asyncio.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(sign, ended.set)
    print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    await ended.wait()
    server.close()


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("upstream", help="address of the server to pass requests on to")
    arguments.add_argument("--drop-every", type=int, default=5, metavar="N", help="drop each N-th answer; 0 drops none")
    given = arguments.parse_args()
    asyncio.run(run(given.upstream, given.drop_every))


if __name__ == "__main__":
    main()
