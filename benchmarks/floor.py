"""The least that an answer can cost here: the emulator's connection, or uvicorn's own, which sends the same bytes every time."""

import sys
from collections.abc import Awaitable, Callable
from typing import Any

import uvicorn

from cpod_backend.api.connection import Connection
from cpod_backend.api.exchange import Request, Response

PERSON = b'{"data":' + b"x" * 880 + b"}"
PAGE = b'{"data":' + b"x" * 41_000 + b"}"


class Floor:
    """An application that reads the body and asks nothing, in the forms of both."""

    async def respond(self, scope: dict[str, Any], receive: Callable[[], Awaitable[Any]]) -> tuple[Request, Response]:
        request = Request(scope, receive, "", "")
        if request.method == "POST":
            await request.body()
        body = PAGE if request.query else PERSON
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
        return request, Response(201 if request.method == "POST" else 200, body, headers)

    async def __call__(self, scope: dict[str, Any], receive: Callable[[], Awaitable[Any]], send: Callable[[Any], Awaitable[None]]) -> None:
        if scope["type"] != "http":
            return
        _, response = await self.respond(scope, receive)
        await send({"type": "http.response.start", "status": response.status, "headers": response.headers})
        await send({"type": "http.response.body", "body": response.body})


if __name__ == "__main__":
    http: Any = "httptools" if "uvicorn" in sys.argv else Connection
    uvicorn.run(
        Floor(), host="127.0.0.1", port=int(sys.argv[1]), loop="uvloop", http=http, ws="none", interface="asgi3", lifespan="off",
        access_log=False, proxy_headers=False, log_level="error",
    )  # fmt: skip
