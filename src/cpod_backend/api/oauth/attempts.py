"""Holds back who guesses secrets: failed attempts per client id and address, counted in this process."""

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
    """Counts failures only, so that a client that knows its secret never meets the limit of its own doing."""

    def __init__(self, clock: Clock, rate: str = RATE) -> None:
        self._limit = parse(rate)
        self._window = MovingWindowRateLimiter(MemoryStorage())
        self._clock = clock

    def refuse_guessing(self, shown: Presented) -> None:
        """Raises Problem 429 after too many failures, whatever the secret is this time."""
        if self._window.test(self._limit, *_who(shown)):
            return
        stats = self._window.get_window_stats(self._limit, *_who(shown))
        wait = max(1, ceil(stats.reset_time - self._clock.seconds()))
        policy = b'"attempts";q=%d;w=%d' % (self._limit.amount, self._limit.get_expiry())
        raise problems.too_many_requests(wait, [(b"ratelimit-policy", policy), (b"ratelimit", b'"attempts";r=0;t=%d' % wait)])

    def failed(self, shown: Presented) -> None:
        """Counts one failure."""
        self._window.hit(self._limit, *_who(shown))


def _who(shown: Presented) -> tuple[str, str]:
    """A client id is what a stranger sends, so it takes the same space whatever its length."""
    return blake2b(shown.client_id.encode(errors="replace"), digest_size=16).hexdigest(), shown.address or ""
