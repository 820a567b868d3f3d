"""GET /health/ready: whether this server can do its work now, for whoever spreads requests over servers."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from msgspec.json import encode

from cpod_backend.api.exchange import JSON, Request, Response

# An answer must come before the one who asks gives up, which is rarely later than two seconds.
DEADLINE = 1.8

Check = Callable[[], Awaitable[object]]


class Readiness:
    """Asks everything that the server needs, all at once."""

    def __init__(self, checks: Mapping[str, Check]) -> None:
        self._checks = checks

    async def answer(self, _: Request) -> Response:
        """200 when all is well, else 503; the body says what is not."""
        found = await asyncio.gather(*map(_is_well, self._checks.values()))
        parts = {name: "ok" if well else "unavailable" for name, well in zip(self._checks, found, strict=True)}
        body = encode({"status": "ok" if all(found) else "unavailable", "parts": parts})
        return Response(200 if all(found) else 503, body, [JSON, (b"cache-control", b"no-store")])


async def _is_well(check: Check) -> bool:
    try:
        await asyncio.wait_for(check(), DEADLINE)
    except Exception:
        return False
    return True
