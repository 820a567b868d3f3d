"""Takes the steps of calls in threads: sends, waits, and gets one token for however many callers."""

from __future__ import annotations

import threading

from cpod._core import tokens
from cpod._core.engine import exchange
from cpod._core.faults import total_time_error
from cpod._core.http import TransportError
from cpod._core.steps import Authorize, Send
from cpod._core.tokens import Holder
from cpod._core.watch import Watch
from cpod.errors import CpodError, CpodTimeoutError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cpod._core.call import Call
    from cpod._core.engine import Steps
    from cpod._core.http import HttpResponse, Transport
    from cpod._core.settings import Settings
    from cpod._core.steps import Wait


class Connection:
    """What a client and those derived from it send their calls through."""

    def __init__(self, settings: Settings, transport: Transport, holder: Holder, renewal: Renewal) -> None:
        self.settings = settings
        self.transport = transport
        self.holder = holder
        self.renewal = renewal

    def derived(self, settings: Settings) -> Connection:
        """The same connections for other settings, and the same token where it is good for them too."""
        if settings.same_identity(self.settings):
            return Connection(settings, self.transport, self.holder, self.renewal)
        return Connection(settings, self.transport, Holder(), Renewal())

    def perform(self, call: Call) -> HttpResponse:
        """The answer to a call. Raises CpodError."""
        watch = Watch(call, self.settings)
        try:
            response = self._drive(exchange(call, self.settings), call, watch)
        except CpodError as error:
            watch.failed(error)
            raise
        watch.answered(response)
        return response

    def _drive(self, steps: Steps, call: Call, watch: Watch) -> HttpResponse:
        try:
            step = next(steps)
            while True:
                try:
                    outcome = self._take(step, call, watch)
                except TransportError as failure:
                    step = steps.throw(failure)
                else:
                    step = steps.send(outcome)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]

    def _take(self, step: Send | Wait | Authorize, call: Call, watch: Watch) -> Any:
        if isinstance(step, Send):
            watch.sends(step.request)
            response = self.transport.send(step.request)
            watch.receives(response)
            return response
        if isinstance(step, Authorize):
            return self._token(step, call)
        return self.settings.clock.sleep(step.seconds)

    def _token(self, step: Authorize, call: Call) -> str:
        given = self.settings.access_token
        if given is not None:
            return given if isinstance(given, str) else asked(given())
        return self.renewal.token(self, step, call)

    def fetch(self, deadline: float) -> tokens.Token:
        """A new token. Raises CpodError."""
        asked_at = self.settings.clock.monotonic()
        request = tokens.request(self.settings, deadline - asked_at)
        return tokens.read(self.perform(request), asked_at)


class Renewal:
    """One request for a token at a time; who comes meanwhile waits for it, or goes on with a token that is still good."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._flight: _Flight | None = None

    def token(self, connection: Connection, step: Authorize, call: Call) -> str:
        """The token to send. Raises CpodError."""
        clock, holder = connection.settings.clock, connection.holder
        while True:
            with self._lock:
                good = holder.good(clock.monotonic(), step.refused)
                flight = self._flight
                if good is not None and (flight is not None or not holder.is_due(clock.monotonic())):
                    return good
                leads = flight is None
                if flight is None:
                    flight = self._flight = _Flight()
            if leads:
                return self._lead(flight, connection, step, good)
            flight.wait(step.deadline - clock.monotonic(), call)

    def _lead(self, flight: _Flight, connection: Connection, step: Authorize, good: str | None) -> str:
        """Gets the token for all who wait. One that is still good does where the new one cannot be had."""
        error: CpodError | None = None
        try:
            token = connection.fetch(step.deadline)
            connection.holder.keep(token)
            return token.value
        except CpodError as failure:
            if good is not None:
                connection.holder.pause(connection.settings.clock.monotonic())
                return good
            error = failure
            raise
        finally:
            with self._lock:
                self._flight = None
            flight.end(error)


class _Flight:
    """A request for a token that others wait for."""

    def __init__(self) -> None:
        self._ended = threading.Event()
        self._error: CpodError | None = None

    def end(self, error: CpodError | None) -> None:
        """Lets those who wait go on. The time of the call that asked is its own: who has more of it asks anew."""
        ran_out = isinstance(error, CpodTimeoutError) and error.which == "total"
        self._error = None if ran_out else error
        self._ended.set()

    def wait(self, left: float, call: Call) -> None:
        """Waits for the end. Raises the error that it ended in, or that of a call whose time is over."""
        if not self._ended.wait(max(left, 0.0)):
            raise total_time_error(call, 0)
        if self._error is not None:
            raise copied(self._error)


def copied(error: CpodError) -> CpodError:
    """The same error for another caller, so that no two share a traceback."""
    kind, arguments = error.__reduce__()[:2]
    made: CpodError = kind(*arguments)
    made.__cause__ = error.__cause__
    return made


def asked(token: Any) -> str:
    """What a function for tokens gave."""
    if not isinstance(token, str):
        from cpod.errors import ConfigurationError

        raise ConfigurationError("the function of access_token gave no text; one that is awaited needs AsyncCpodClient")
    return token
