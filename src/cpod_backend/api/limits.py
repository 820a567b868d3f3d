"""Rate limits per tenant and client, with the headers that tell how much is left."""

from math import ceil

from cpod_backend.api import problems
from cpod_backend.api.clock import Clock
from cpod_backend.contract.rule import Caller

Headers = list[tuple[bytes, bytes]]


class NoLimits:
    """Lets everything pass."""

    async def spend(self, caller: Caller) -> Headers:
        return []


class RateLimits:
    """A moving window over the requests of each client. `rate` is written as `100/second`."""

    def __init__(self, rate: str, clock: Clock) -> None:
        from limits import parse
        from limits.storage import MemoryStorage
        from limits.strategies import MovingWindowRateLimiter

        self._limit = parse(rate)
        self._window = MovingWindowRateLimiter(MemoryStorage())
        self._clock = clock

    async def spend(self, caller: Caller) -> Headers:
        """Takes one request from the caller's share and tells what is left. Raises Problem 429."""
        allowed = self._window.hit(self._limit, caller.tenant, caller.client)
        stats = self._window.get_window_stats(self._limit, caller.tenant, caller.client)
        wait = max(1, ceil(stats.reset_time - self._clock.seconds()))
        headers = self._headers(stats.remaining, wait)
        if not allowed:
            raise problems.too_many_requests(wait, headers)
        return headers

    def _headers(self, remaining: int, wait: int) -> Headers:
        """The fields of draft-ietf-httpapi-ratelimit-headers."""
        seconds = self._limit.get_expiry()
        return [
            (b"ratelimit-policy", b'"default";q=%d;w=%d' % (self._limit.amount, seconds)),
            (b"ratelimit", b'"default";r=%d;t=%d' % (remaining, wait)),
        ]
