"""The way of a call from its first try to its answer or error, without any input and output of its own."""

from __future__ import annotations

from cpod._core.faults import api_error, connection_error, total_time_error
from cpod._core.http import HttpRequest, HttpResponse, TransportError
from cpod._core.retry import retry_after, wait_before, worth_another_try
from cpod._core.steps import Authorize, Send, Wait

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any

    from cpod._core.call import Call
    from cpod._core.settings import Settings
    from cpod.errors import CpodError

    Steps = Generator[Send | Wait | Authorize, Any, HttpResponse]


def exchange(call: Call, settings: Settings) -> Steps:
    """All tries of a call. Raises CpodError."""
    return _Exchange(call, settings).run()


class _Exchange:
    """One call on its way.

    `attempts` counts the tries; a second sending with a new token belongs to the try before it. `lost` tells that some try may have
    arrived without an answer, `cut` that the try has less time than its own because that of the call runs out.
    """

    def __init__(self, call: Call, settings: Settings) -> None:
        self.call = call
        self.settings = settings
        self.clock = settings.clock
        self.deadline = self.clock.monotonic() + call.total_timeout
        self.attempts = 0
        self.lost = False
        self.cut = False
        self.refused: str | None = None

    def run(self) -> Steps:
        while True:
            self.attempts += 1
            try:
                response = yield from self._authorized()
            except TransportError as failure:
                self.lost = self.lost or not failure.unsent
                over = failure.timed_out and self.cut
                error: CpodError = connection_error(
                    self.call, self.settings.base_url, failure, self.attempts, total=over
                )
                error.__cause__ = failure.__cause__ or failure
                again, asked = not over and (failure.unsent or self.call.repeatable), None
            else:
                if response.status < 300 or response.status == 304:
                    return response
                if response.status == 404 and self.call.method == "DELETE" and self.lost:
                    return HttpResponse(204, response.headers)
                asked = retry_after(response.headers, self.clock.time())
                error = api_error(self.call, response, self.attempts, asked)
                again = worth_another_try(response.status, asked, repeatable=self.call.repeatable)
            yield Wait(self._wait_or_raise(error, asked, again=again))

    def _authorized(self) -> Steps:
        """One try, sent again once with a new token where the first is refused."""
        authorize = self.call.authorized and "authorization" not in self.call.headers
        token = (yield Authorize(self.refused, self.deadline)) if authorize else None
        response: HttpResponse = yield Send(self._request(token))
        if response.status != 401 or token is None or self.refused is not None or not self._renewable():
            return response
        self.refused = token
        renewed = yield Authorize(token, self.deadline)
        again: HttpResponse = yield Send(self._request(renewed))
        return again

    def _request(self, token: str | None) -> HttpRequest:
        headers = dict(self.call.headers)
        if token is not None:
            headers["authorization"] = f"Bearer {token}"
        if self.attempts > 1:
            headers["x-cpod-retry-count"] = str(self.attempts - 1)
        left = self.deadline - self.clock.monotonic()
        if left <= 0:
            raise total_time_error(self.call, self.attempts - 1)
        self.cut = left < self.call.timeout
        return HttpRequest(
            self.call.method,
            self.settings.base_url + self.call.target,
            headers,
            self.call.body,
            timeout=min(self.call.timeout, left),
            connect_timeout=self.settings.connect_timeout,
            stream=self.call.stream,
        )

    def _renewable(self) -> bool:
        """A token that was given as text is all there is."""
        return self._rewound() and not isinstance(self.settings.access_token, str)

    def _rewound(self) -> bool:
        """Whether the body can be sent once more: bytes can, a file from where it began, any other stream cannot."""
        body = self.call.body
        if body is None or isinstance(body, bytes):
            return True
        rewind = getattr(body, "rewind", None)
        return bool(rewind and rewind())

    def _wait_or_raise(self, error: CpodError, asked: float | None, *, again: bool) -> float:
        """How long to wait before the next try. Raises the error of this one where there is none."""
        if not again or self.attempts > self.call.max_retries or not self._rewound():
            raise error
        if asked is not None and asked > self.settings.max_retry_after:
            raise error
        seconds = wait_before(self.attempts, asked, self.clock.random)
        if self.clock.monotonic() + seconds > self.deadline:
            raise error
        return seconds
