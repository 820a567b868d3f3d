"""A proxy before a real server that writes down what each run asks for."""

from typing import Any

from sdks.conformance.messages import Request

from tests.wire import Wire

Node = dict[str, Any]

HOP = {"host", "connection", "content-length", "transfer-encoding", "accept-encoding", "keep-alive"}


class Relay:
    """Passes the requests of one run on to a server, in their order, and keeps a journal of them."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self.requests: list[Node] = []

    async def respond(self, request: Request) -> Node:
        """The answer. Other requests wait meanwhile, as they would in the server, which answers one after the other: to take turns costs five times as much."""
        self.requests.append(request.entry())
        headers: dict[str, Any] = {name: value.encode("latin-1") for name, value in request.headers.items() if name not in HOP}
        body = request.body if "content-length" in request.headers else request.body or None
        answer = self._wire.exchange(request.method, request.target, headers, content=body)
        told = [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in answer.headers.raw]
        return {"status": answer.status, "headers": {name: value for name, value in told if name not in HOP}, "text": answer.text}
