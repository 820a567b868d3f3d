"""When a credential was last used: written with a token, at most once a minute for each, so that use costs no write per request."""

import logging
from typing import Any

from cpod_backend.api.world import World
from cpod_backend.contract.rule import Caller, Origin

log = logging.getLogger("cpod")

EVERY = 60.0
MOST = 10_000


class Usage:
    """Remembers for each credential when this process last wrote it down, and the uses since."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._written: dict[str, float] = {}
        self._uses: dict[str, int] = {}

    async def note(self, record: Any, caller: Caller, origin: Origin) -> None:
        """Counts a use of an Application or ApiKey. One that cannot be written down is no reason to refuse a token."""
        now = self._world.clock.seconds()
        self._uses[record.id] = self._uses.get(record.id, 0) + 1
        if now - self._written.get(record.id, 0.0) < EVERY:
            return
        if len(self._written) >= MOST:
            self._written.clear()
        self._written[record.id] = now
        uses = self._uses.pop(record.id)
        try:
            await self._write(record, caller, origin, uses)
        except Exception:
            log.warning("stage=token the use of %s could not be written down", record.id, exc_info=True)

    async def _write(self, record: Any, caller: Caller, origin: Origin, uses: int) -> None:
        now = self._world.clock.now()
        async with self._world.store.begin(caller.tenant, write=True) as tx:
            writes = self._world.writes(tx, caller, origin, now)
            held = await writes.lock(type(record), record.id)
            if held is None:
                return
            further = {"last_used_ip_address": origin.address, "use_count": held.use_count + uses} if hasattr(held, "use_count") else {}
            await writes.change(held, last_used_at=now, **further)
