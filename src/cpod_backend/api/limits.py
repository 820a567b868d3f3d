"""Rate limits per tenant and client, with the headers that tell how much is left."""

from math import ceil
from typing import TYPE_CHECKING

from cpod_backend.api import problems
from cpod_backend.api.clock import Clock
from cpod_backend.contract.rule import Caller

if TYPE_CHECKING:
    from limits import RateLimitItem, WindowStats

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
        return judged(self._limit, stats, self._clock, allowed=allowed)


def judged(limit: "RateLimitItem", stats: "WindowStats", clock: Clock, *, allowed: bool) -> Headers:
    """The fields of draft-ietf-httpapi-ratelimit-headers, on the answer or on the Problem 429 that is raised."""
    wait = max(1, ceil(stats.reset_time - clock.seconds()))
    headers = [
        (b"ratelimit-policy", b'"default";q=%d;w=%d' % (limit.amount, limit.get_expiry())),
        (b"ratelimit", b'"default";r=%d;t=%d' % (stats.remaining, wait)),
    ]
    if not allowed:
        raise problems.too_many_requests(wait, headers)
    return headers
