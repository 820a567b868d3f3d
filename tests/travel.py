"""An emulator inside the test's own process whose clock a test can move, for rules that wait for a time to pass."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from time import time

import httpx

from cpod_backend.emulator.build import build
from cpod_backend.settings import EmulatorSettings
from tests.client import Api
from tests.conformance import CheckedClient


class Travel:
    """The emulator with its clock; `later` moves it."""

    def __init__(self) -> None:
        app = build(EmulatorSettings())
        app.world.clock.seconds = lambda: time() + self.ahead
        self.ahead = 0.0
        self.connection = CheckedClient(base_url="http://emulator", transport=InProcess(app))

    def sign_in(self) -> Api:
        """A client; tokens end after an hour, of the emulator's time too."""
        return Api.sign_in(self.connection, "test@travel")

    def later(self, **delta: float) -> None:
        """Lets time pass: `later(minutes=5)`."""
        self.ahead += timedelta(**delta).total_seconds()


class InProcess(httpx.BaseTransport):
    """Calls an ASGI application without a network."""

    def __init__(self, app) -> None:
        self._transport = httpx.ASGITransport(app)
        # The browser tests keep an event loop running in the main thread, and a thread has one at most.
        self._thread = ThreadPoolExecutor(1)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._thread.submit(lambda: asyncio.run(self._answer(request))).result()

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        response = await self._transport.handle_async_request(request)
        return httpx.Response(response.status_code, headers=response.headers, content=await response.aread())
