"""The least that an answer can cost here: uvicorn alone, which reads the body and sends the same bytes every time."""

import sys
from collections.abc import Awaitable, Callable
from typing import Any

import uvicorn

PERSON = b'{"data":' + b"x" * 880 + b"}"
PAGE = b'{"data":' + b"x" * 41_000 + b"}"


async def app(scope: dict[str, Any], receive: Callable[[], Awaitable[Any]], send: Callable[[Any], Awaitable[None]]) -> None:
    if scope["type"] != "http":
        return
    if scope["method"] == "POST":
        await receive()
    body = PAGE if scope["query_string"] else PERSON
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": 201 if scope["method"] == "POST" else 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


if __name__ == "__main__":
    uvicorn.run(
        app, host="127.0.0.1", port=int(sys.argv[1]), loop="uvloop", http="httptools", lifespan="off", access_log=False, log_level="error"
    )
