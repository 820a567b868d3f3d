"""The application that the production server runs: the request path, a log line for each answer, and work in the background."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from time import perf_counter
from typing import Any

from cpod_backend.api.app import App, Send
from cpod_backend.api.exchange import Request, Response

log = logging.getLogger("cpod")

Work = Callable[[], Awaitable[None]]


class Server(App):
    """The request path with its surroundings. `chores` are repeated for as long as the server runs."""

    chores: Sequence[tuple[float, Work]] = ()
    """Seconds between two turns, and what is done at each."""
    closing: Sequence[Work] = ()
    """What frees connections at the end."""

    async def handle(self, request: Request) -> Response:
        started = perf_counter()
        response = await super().handle(request)
        log.info(
            "request=%s method=%s path=%s status=%d tenant=%s client=%s duration_ms=%.1f",
            request.id, request.method, request.path, response.status, request.caller.tenant, request.caller.client,
            (perf_counter() - started) * 1000,
        )  # fmt: skip
        return response

    async def __call__(self, scope: Any, receive: Any, send: Send) -> None:
        if scope["type"] == "lifespan":
            return await self._live(receive, send)
        await super().__call__(scope, receive, send)

    async def _live(self, receive: Any, send: Send) -> None:
        """Start and end of the process, as uvicorn tells them."""
        await receive()
        tasks = [asyncio.create_task(_repeat(seconds, work)) for seconds, work in self.chores]
        await send({"type": "lifespan.startup.complete"})
        await receive()
        for task in tasks:
            task.cancel()
        for close in self.closing:
            with suppress(Exception):
                await close()
        await send({"type": "lifespan.shutdown.complete"})


async def _repeat(seconds: float, work: Work) -> None:
    """Does the work again and again; a turn that fails is logged, and the next comes all the same."""
    while True:
        try:
            await work()
        except Exception as error:
            log.warning("stage=background work=%s error=%s", getattr(work, "__qualname__", work), error)
        await asyncio.sleep(seconds)
