"""Signed addresses of bytes: under which key the blobs of a record lie, and how long an address is good for."""

import logging
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from cpod_backend.api.clock import Clock
from cpod_backend.api.disposition import disposition
from cpod_backend.api.exchange import Request
from cpod_backend.stores.blobs.protocol import Blobs, BlobsUnavailable, Method

log = logging.getLogger("cpod")

# Addresses of one window are the same, so that a record read twice has one tag; they are good for 15 to 20 minutes.
WINDOW = 300
WINDOWS = 4
INCOMING = "incoming"

Sign = Callable[[Method, Any], Awaitable[str | None]]


def key_of(record: Any, name: str) -> str:
    """Where a blob of the record lies. The tenant comes first, so that it can be counted, moved or removed as a whole."""
    return f"{record.tenant_id}/{record.id}/{name}"


class Addresses:
    """Signs addresses for the records of one server."""

    def __init__(self, blobs: Blobs | None, clock: Clock) -> None:
        self._blobs = blobs
        self._clock = clock

    def signs(self, request: Request) -> Sign | None:
        """What signs for the client of this request."""
        return partial(self._sign, request) if self._blobs else None

    async def _sign(self, request: Request, method: Method, record: Any) -> str | None:
        try:
            address = await self._address(method, record)
        except BlobsUnavailable as error:
            # A record is read and written without its bytes, and tells that there is no way to them now.
            log.warning("stage=address request=%s storage=unavailable detail=%s", request.id, error)
            return None
        if address is None or not address.startswith("/"):
            return address
        return f"http://{host}{address}" if (host := request.header(b"host")) else None

    async def _address(self, method: Method, record: Any) -> str | None:
        assert self._blobs
        expires = (int(self._clock.seconds()) // WINDOW + WINDOWS) * WINDOW
        if method == "PUT":
            return await self._blobs.address("PUT", key_of(record, INCOMING), expires)
        shown = disposition(record.content_disposition, record.path)
        return await self._blobs.address("GET", key_of(record, record.blob), expires, record.content_type, shown)
