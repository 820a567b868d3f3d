"""A proxy before a real server that writes down what each run asks for."""

from typing import Any

from aiohttp import ClientSession
from sdks.conformance.messages import Request
from yarl import URL

Node = dict[str, Any]

HOP = {"host", "connection", "content-length", "transfer-encoding", "accept-encoding", "keep-alive"}


class Relay:
    """Passes the requests of one run on to a server, in their order, and keeps a journal of them."""

    def __init__(self, upstream: str, client: ClientSession) -> None:
        self._upstream = upstream
        self._client = client
        self.requests: list[Node] = []

    async def respond(self, request: Request) -> Node:
        self.requests.append(request.entry())
        headers = {name: value for name, value in request.headers.items() if name not in HOP} | {"accept-encoding": "identity"}
        address = URL(self._upstream + request.target, encoded=True)
        async with self._client.request(request.method, address, headers=headers, data=request.body, allow_redirects=False) as answer:
            kept = {name.lower(): value for name, value in answer.headers.items() if name.lower() not in HOP}
            return {"status": answer.status, "headers": kept, "text": await answer.text()}
