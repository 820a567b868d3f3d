"""GET /health/ready: whether this server can do its work now, for whoever spreads requests over servers."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping

from msgspec.json import encode

from cpod_backend.api.exchange import JSON, Request, Response

log = logging.getLogger("cpod")

# An answer must come before the one who asks gives up, which is rarely later than two seconds.
DEADLINE = 1.8

Check = Callable[[], Awaitable[object]]


class Readiness:
    """Asks everything that the server needs, all at once."""

    def __init__(self, checks: Mapping[str, Check]) -> None:
        self._checks = checks
        self._said = dict.fromkeys(checks, "")

    async def answer(self, _: Request) -> Response:
        """200 when all is well, else 503; the body says what is not, and the log why."""
        found = await asyncio.gather(*map(self._is_well, self._checks))
        parts = {name: "ok" if well else "unavailable" for name, well in zip(self._checks, found, strict=True)}
        body = encode({"status": "ok" if all(found) else "unavailable", "parts": parts})
        return Response(200 if all(found) else 503, body, [JSON, (b"cache-control", b"no-store")])

    async def _is_well(self, name: str) -> bool:
        why = await _fault(self._checks[name])
        # Asked every few seconds: a fault that lasts is told once.
        if why and why != self._said[name]:
            log.warning("stage=ready part=%s detail=%s", name, why)
        self._said[name] = why
        return not why


async def _fault(check: Check) -> str:
    """Why a part cannot do its work; nothing where it can."""
    try:
        await asyncio.wait_for(check(), DEADLINE)
    except TimeoutError:
        return f"no answer within {DEADLINE} seconds"
    except Exception as error:
        return str(error) or type(error).__name__
    return ""
