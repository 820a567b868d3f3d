"""What a process does before it serves: takes its port and greets."""

import socket
from collections.abc import Callable, Generator
from contextlib import contextmanager

import uvicorn

# Seconds that an idle connection stays open. Clients and proxies must be the first to let go of one: where both sides wait equally long, a request
# meets a connection that has just been closed. HTTP clients keep them for 5 s, load balancers and nginx for 60.
KEEP_ALIVE = 75


class PortTaken(Exception):
    """Another program listens on the port."""


def listen(host: str, port: int) -> socket.socket:
    """A listening socket. Raises PortTaken, or OSError for an address that this machine does not have."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        if error.errno in (98, 48, 10048):
            raise PortTaken(f"port {port} is taken by another program; choose another with --port, or --port 0 for any free one") from None
        raise
    listener.listen(2048)
    return listener


def address(host: str, port: int) -> str:
    """The address under which a server on this host and port is reached from here."""
    name = "localhost" if host in ("127.0.0.1", "0.0.0.0", "::", "::1") else host  # noqa: S104
    return f"http://{name}:{port}"


class GreetingServer(uvicorn.Server):
    """A server that greets once it heeds signals: who waits for the greeting may stop it at once. Requests that come before it answers wait.

    Whatever is logged comes after the greeting, whose first line tells the address.
    """

    def __init__(self, config: uvicorn.Config, greet: Callable[[], None]) -> None:
        super().__init__(config)
        self._greet = greet

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        with super().capture_signals():
            self._greet()
            yield
