"""A proxy before a real server that writes down what each run asks for."""

from typing import Any

import httpx
from sdks.conformance.messages import Request

Node = dict[str, Any]

HOP = {"host", "connection", "content-length", "transfer-encoding", "accept-encoding", "keep-alive"}


class Relay:
    """Passes the requests of one run on to a server, in their order, and keeps a journal of them."""

    def __init__(self, upstream: str, client: httpx.AsyncClient) -> None:
        self._upstream = upstream
        self._client = client
        self.requests: list[Node] = []

    async def respond(self, request: Request) -> Node:
        self.requests.append(request.entry())
        headers = {name: value for name, value in request.headers.items() if name not in HOP} | {"accept-encoding": "identity"}
        answer = await self._client.request(request.method, self._upstream + request.target, headers=headers, content=request.body)
        kept = {name: value for name, value in answer.headers.items() if name not in HOP}
        return {"status": answer.status_code, "headers": kept, "text": answer.text}
