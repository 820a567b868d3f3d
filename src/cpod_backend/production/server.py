"""The application that the production server runs: the request path, a log line for each answer, and work in the background."""

import asyncio
import logging
import signal
import sys
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from multiprocessing import parent_process
from time import perf_counter
from typing import Any

from cpod_backend.api.app import App, Send
from cpod_backend.api.exchange import Request, Response
from cpod_backend.production.proxies import Proxies

log = logging.getLogger("cpod")

Work = Callable[[], Awaitable[None]]
Observer = Callable[[Request, Response, str, float], None]


class Server(App):
    """The request path with its surroundings. `chores` are repeated for as long as the server runs."""

    chores: Sequence[tuple[float, Work]] = ()
    """Seconds between two turns, and what is done at each."""
    closing: Sequence[Work] = ()
    """What frees connections at the end."""
    proxies: Proxies | None = None
    observers: Sequence[Observer] = ()
    """What is told of each answer, with the path as a template and the seconds that it took."""

    async def handle(self, request: Request) -> Response:
        started = perf_counter()
        if self.proxies:
            self.proxies.name_client(request)
        response = await super().handle(request)
        self._tell(request, response, perf_counter() - started)
        return response

    def _tell(self, request: Request, response: Response, seconds: float) -> None:
        if log.isEnabledFor(logging.INFO):
            log.info("answered", extra={
                "stage": "answer", "request": request.id, "method": request.method, "path": request.address, "status": response.status,
                "tenant": request.caller.tenant, "client": request.caller.client, "duration_ms": round(seconds * 1000, 3),
            })  # fmt: skip
        if self.observers:
            template = self.routes.template(request.path)
            for observe in self.observers:
                observe(request, response, template, seconds)

    async def __call__(self, scope: Any, receive: Any, send: Send) -> None:
        if scope["type"] == "lifespan":
            return await self._live(receive, send)
        await super().__call__(scope, receive, send)

    async def _live(self, receive: Any, send: Send) -> None:
        """Start and end of the process, as uvicorn tells them."""
        await receive()
        _end_with_parent()
        tasks = [asyncio.create_task(_repeat(seconds, work)) for seconds, work in self.chores]
        await send({"type": "lifespan.startup.complete"})
        await receive()
        for task in tasks:
            task.cancel()
        for close in self.closing:
            with suppress(Exception):
                await close()
        await send({"type": "lifespan.shutdown.complete"})


def _end_with_parent() -> None:
    """Stops this worker in order once the process that looks after it is gone: it would hold the port, and serve on without being told anything."""
    parent = parent_process()
    if parent is None or sys.platform == "win32":
        return
    loop = asyncio.get_running_loop()

    def end() -> None:
        loop.remove_reader(parent.sentinel)
        signal.raise_signal(signal.SIGTERM)

    loop.add_reader(parent.sentinel, end)


async def _repeat(seconds: float, work: Work) -> None:
    """Does the work again and again; a turn that fails is logged, and the next comes all the same."""
    while True:
        try:
            await work()
        except Exception as error:
            log.warning("stage=background work=%s detail=%s", getattr(work, "__qualname__", work), error)
        await asyncio.sleep(seconds)
