"""Connections on which tests speak bytes, and an emulator in the test's own process, whose patience a test can shorten."""

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import uvicorn

from cpod_backend.contract.rule import Caller
from cpod_backend.emulator.build import build
from cpod_backend.listening import KEEP_ALIVE, listen
from cpod_backend.settings import EmulatorSettings
from tests.deployments import EMULATED, LIFETIME
from tests.serving import configured

HEALTH = b"GET /health HTTP/1.1\r\nHost: a\r\n\r\n"
TOKEN = EMULATED.issue(Caller("connection", "test", frozenset("*")), LIFETIME, "test").encode()
"""What opens everything in any emulator."""


class Line:
    """A connection on which a test speaks bytes."""

    def __init__(self, address: str, token: str = "") -> None:
        parts = urlsplit(address)
        self.socket = socket.create_connection((parts.hostname, parts.port), timeout=30)
        self.file = self.socket.makefile("rb")
        self.token = token

    def close(self) -> None:
        self.file.close()
        self.socket.close()

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def post(self, *headers: bytes) -> bytes:
        """The head of a request that makes a person."""
        lines = [
            b"POST /v1/people HTTP/1.1",
            b"Host: a",
            b"Authorization: Bearer " + self.token.encode(),
            b"Content-Type: application/json",
        ]
        return b"\r\n".join([*lines, *headers, b"\r\n"])

    def slow(self) -> bytes:
        """A request whose answer takes a moment: in the emulator by its own wish, in production as the database is asked."""
        return b"GET /v1/people HTTP/1.1\r\nHost: a\r\nPrefer: wait=0.05\r\nAuthorization: Bearer %b\r\n\r\n" % self.token.encode()

    def answer(self) -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body of the next answer."""
        status = int(self.file.readline().split()[1])
        headers = {}
        while line := self.file.readline().strip():
            name, _, value = line.decode().partition(": ")
            headers[name] = value
        return status, headers, self.file.read(int(headers.get("content-length", 0)))

    def is_closed(self) -> bool:
        """Whether nothing more comes. Waits for the end."""
        try:
            return self.file.read(1) == b""
        except ConnectionResetError:
            return True


@contextmanager
def served(app: Any = None, keep_alive: float = KEEP_ALIVE) -> Iterator[Line]:
    """A connection to an application, or the emulator, in this process. It waits so many seconds for a request."""
    listener = listen("127.0.0.1", 0)
    server = uvicorn.Server(configured(app or build(EmulatorSettings()), keep_alive))
    thread = threading.Thread(target=lambda: asyncio.run(server.serve([listener])))
    thread.start()
    line = Line(f"http://127.0.0.1:{listener.getsockname()[1]}")
    try:
        yield line
    finally:
        line.close()
        server.should_exit = True
        thread.join()
