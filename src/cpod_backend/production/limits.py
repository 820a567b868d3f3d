"""Rate limits that several servers share by Redis or Valkey. While that is away, requests pass unlimited."""

import logging
import re
from time import monotonic

from cpod_backend.api.clock import Clock
from cpod_backend.api.limits import Headers, judged
from cpod_backend.contract.rule import Caller

log = logging.getLogger("cpod")

ANSWERING = 0.25
"""Seconds that the storage may take: it is asked before every request, and one that is slower does more harm than no limit."""
RESTING = 2.0
"""Seconds for which a storage that failed is not asked again."""
TELLING = 60.0
"""Seconds between two log lines that say so."""


class SharedLimits:
    """A moving window over the requests of each client, at whichever server they come in."""

    def __init__(self, rate: str, storage: str, clock: Clock) -> None:
        from limits import parse
        from limits.aio.storage import RedisStorage
        from limits.aio.strategies import MovingWindowRateLimiter

        # Valkey speaks the protocol of Redis, so one client does for both.
        address = re.sub("^valkey", "redis", storage)
        self._storage = RedisStorage(
            address, wrap_exceptions=True, implementation="redispy", key_prefix="cpod",
            socket_timeout=ANSWERING, socket_connect_timeout=ANSWERING,
        )  # fmt: skip
        self._window = MovingWindowRateLimiter(self._storage)
        self._limit = parse(rate)
        self._clock = clock
        self._ask_again = 0.0
        self._tell_again = 0.0

    async def spend(self, caller: Caller) -> Headers:
        """Takes one request from the caller's share and tells what is left. Raises Problem 429."""
        from limits.errors import StorageError

        if monotonic() < self._ask_again:
            return []
        try:
            allowed = await self._window.hit(self._limit, caller.tenant, caller.client)
            stats = await self._window.get_window_stats(self._limit, caller.tenant, caller.client)
        except StorageError as error:
            self._rest(error.storage_error)
            return []
        return judged(self._limit, stats, self._clock, allowed=allowed)

    def _rest(self, error: Exception) -> None:
        now = monotonic()
        self._ask_again = now + RESTING
        if now >= self._tell_again:
            self._tell_again = now + TELLING
            # The message of some errors quotes the address, which holds a password.
            log.warning("stage=limits storage=unreachable error=%s detail=requests pass without a limit", type(error).__name__)
