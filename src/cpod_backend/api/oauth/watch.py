"""Keeps a server's knowledge of keys and revocations fresh: it looks every two seconds, and what it knows outlives a failed look."""

import asyncio
import logging
from collections.abc import Sequence
from typing import Protocol

from cpod_backend.api.auth import Auth
from cpod_backend.api.clock import Clock
from cpod_backend.api.oauth.revocations import Revocations
from cpod_backend.api.oauth.rotation import pruned
from cpod_backend.stores.keyring import Keyring, News, SigningKey

log = logging.getLogger("cpod")

EVERY = 2.0
TIDY_EVERY = 3600.0


class Keys(Protocol):
    """Signing keys as a server holds them."""

    def load(self, stored: Sequence[SigningKey]) -> bool:
        """Takes in the keys there are; tells whether one of those held before is gone."""

    @property
    def signs(self) -> bool:
        """Whether one of them is active and can be opened."""


class Watch:
    """Looks at the keyring for one server. `keys` is None where the signing key is fixed."""

    def __init__(self, keyring: Keyring, auth: Auth, revocations: Revocations, clock: Clock, keys: Keys | None = None) -> None:
        self._keyring = keyring
        self._auth = auth
        self._revocations = revocations
        self._clock = clock
        self._keys = keys
        self._tidied = clock.seconds()

    async def look(self) -> None:
        """Takes in what is new; revocations first, which must be learned whatever is wrong with the keys. Raises what the keyring raises."""
        self.take(await self._keyring.revoked_since(self._revocations.cursor))
        if self._keys is not None and self._keys.load(await self._keyring.keys()):
            self._auth.drop_all()

    def take(self, news: News) -> None:
        """Takes in revocations that are at hand."""
        if self._revocations.learn(news):
            self._auth.drop_refused()

    async def run(self) -> None:
        """Looks until it is cancelled."""
        while True:
            await asyncio.sleep(EVERY)
            try:
                await self.look()
                if self._clock.seconds() - self._tidied > TIDY_EVERY:
                    await self.tidy()
            except Exception:
                log.warning("stage=auth the keyring cannot be read; what is known of it stays in force", exc_info=True)

    async def tidy(self) -> None:
        """Takes out of the keyring what is over: revocations, keys, and the private half of a key that signs no more."""
        now = self._tidied = self._clock.seconds()
        self._revocations.prune(now)
        await self._keyring.prune(now)
        # Where the key that has taken over cannot be opened, the one before it still signs.
        if self._keys is not None and self._keys.signs:
            await self._keyring.revise(lambda keys: pruned(keys, now))
