"""Holds back who guesses secrets: failed attempts per client id and address, counted in this process.

Whoever shows the right secret is let in however many have failed: a client id is no secret, and many clients share the address of a proxy,
so anybody could lock them out otherwise. The secrets are 256 random bits that the server made, so what is held back is the noise, not a guess
that could come true.
"""

from hashlib import blake2b
from math import ceil

from limits import parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from cpod_backend.api import problems
from cpod_backend.api.clock import Clock
from cpod_backend.api.oauth.grants import Presented

RATE = "10/minute"


class Attempts:
    """Counts failures."""

    def __init__(self, clock: Clock, rate: str = RATE) -> None:
        self._limit = parse(rate)
        self._window = MovingWindowRateLimiter(MemoryStorage())
        self._clock = clock

    def failed(self, shown: Presented) -> None:
        """Counts one failure. Raises Problem 429 when there were too many before it."""
        if self._window.hit(self._limit, *_who(shown)):
            return
        stats = self._window.get_window_stats(self._limit, *_who(shown))
        wait = max(1, ceil(stats.reset_time - self._clock.seconds()))
        policy = b'"attempts";q=%d;w=%d' % (self._limit.amount, self._limit.get_expiry())
        raise problems.too_many_requests(wait, [(b"ratelimit-policy", policy), (b"ratelimit", b'"attempts";r=0;t=%d' % wait)])


def _who(shown: Presented) -> tuple[str, str]:
    """A client id is what a stranger sends, so it takes the same space whatever its length."""
    return blake2b(shown.client_id.encode(errors="replace"), digest_size=16).hexdigest(), shown.origin.address or ""
