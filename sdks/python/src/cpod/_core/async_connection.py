"""Takes the steps of calls in event loops: sends, waits, and gets one token for however many callers."""

from __future__ import annotations

import asyncio
import inspect

from cpod._core import tokens
from cpod._core.connection import asked, copied
from cpod._core.engine import exchange
from cpod._core.faults import total_time_error
from cpod._core.http import TransportError
from cpod._core.steps import Authorize, Send
from cpod._core.tokens import Holder
from cpod._core.watch import Watch
from cpod.errors import CpodError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cpod._core.call import Call
    from cpod._core.engine import Steps
    from cpod._core.http import AsyncTransport, HttpResponse
    from cpod._core.settings import Settings
    from cpod._core.steps import Wait


class AsyncConnection:
    """What an asynchronous client and those derived from it send their calls through."""

    def __init__(self, settings: Settings, transport: AsyncTransport, holder: Holder, renewal: AsyncRenewal) -> None:
        self.settings = settings
        self.transport = transport
        self.holder = holder
        self.renewal = renewal

    def derived(self, settings: Settings) -> AsyncConnection:
        """The same connections for other settings, and the same token where it is good for them too."""
        if settings.same_identity(self.settings):
            return AsyncConnection(settings, self.transport, self.holder, self.renewal)
        return AsyncConnection(settings, self.transport, Holder(), AsyncRenewal())

    async def perform(self, call: Call) -> HttpResponse:
        """The answer to a call. Raises CpodError."""
        watch = Watch(call, self.settings)
        try:
            response = await self._drive(exchange(call, self.settings), call, watch)
        except CpodError as error:
            watch.failed(error)
            raise
        watch.answered(response)
        return response

    async def _drive(self, steps: Steps, call: Call, watch: Watch) -> HttpResponse:
        try:
            step = next(steps)
            while True:
                try:
                    outcome = await self._take(step, call, watch)
                except TransportError as failure:
                    step = steps.throw(failure)
                else:
                    step = steps.send(outcome)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]

    async def _take(self, step: Send | Wait | Authorize, call: Call, watch: Watch) -> Any:
        if isinstance(step, Send):
            watch.sends(step.request)
            response = await self.transport.send(step.request)
            watch.receives(response)
            return response
        if isinstance(step, Authorize):
            return await self._token(step, call)
        return await self.settings.clock.sleep_async(step.seconds)

    async def _token(self, step: Authorize, call: Call) -> str:
        given = self.settings.access_token
        if isinstance(given, str):
            return given
        if given is not None:
            token = given()
            return asked(await token if inspect.isawaitable(token) else token)
        return await self.renewal.token(self, step, call)

    async def fetch(self) -> tokens.Token:
        """A new token. Raises CpodError."""
        asked_at = self.settings.clock.monotonic()
        request = tokens.request(self.settings, self.settings.total_timeout)
        return tokens.read(await self.perform(request), asked_at)


class AsyncRenewal:
    """One request for a token at a time in each event loop. It runs on its own, so that no caller that gives up ends it for the others."""

    def __init__(self) -> None:
        self._flights: dict[asyncio.AbstractEventLoop, asyncio.Task[None]] = {}

    async def token(self, connection: AsyncConnection, step: Authorize, call: Call) -> str:
        """The token to send. Raises CpodError."""
        clock, holder = connection.settings.clock, connection.holder
        loop = asyncio.get_running_loop()
        while True:
            good = holder.good(clock.monotonic(), step.refused)
            flight = self._flights.get(loop)
            if good is not None and (flight is not None or not holder.is_due(clock.monotonic())):
                return good
            if flight is None:
                flight = self._start(connection, loop)
            left = step.deadline - clock.monotonic()
            await asyncio.wait({flight}, timeout=max(left, 0.0))
            if not flight.done():
                raise total_time_error(call, 0)
            error = flight.exception()
            if error is None:
                continue
            if good is not None and isinstance(error, CpodError):
                holder.pause(clock.monotonic())
                return good
            raise copied(error) if isinstance(error, CpodError) else error

    def _start(self, connection: AsyncConnection, loop: asyncio.AbstractEventLoop) -> asyncio.Task[None]:
        async def renew() -> None:
            try:
                connection.holder.keep(await connection.fetch())
            finally:
                self._flights.pop(loop, None)

        flight = self._flights[loop] = loop.create_task(renew())
        # Where every caller has given up, nobody else asks what came of it.
        flight.add_done_callback(lambda ended: ended.cancelled() or ended.exception())
        return flight
