"""Watches a call for the log and for the caller that wants the raw answer. Nothing is logged unless the user asks for it."""

from __future__ import annotations

import sys
import time

from cpod.errors import ApiError, CpodConnectionError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import logging
    from typing import Any

    from cpod._core.call import Call
    from cpod._core.http import HttpRequest, HttpResponse
    from cpod._core.settings import Settings
    from cpod.errors import CpodError

INFO, DEBUG = 20, 10


class Watch:
    """Sees every try of one call."""

    __slots__ = ("_attempts", "_call", "_logger", "_started")

    def __init__(self, call: Call, settings: Settings) -> None:
        self._call = call
        self._logger = _logger(settings)
        self._started = time.monotonic()
        self._attempts = 0

    def sends(self, request: HttpRequest) -> None:
        self._attempts = int(request.headers.get("x-cpod-retry-count", "0")) + 1
        if self._logger is not None and self._logger.isEnabledFor(DEBUG):
            from cpod._core.masking import masked_body, masked_headers

            body = masked_body(request.body) if isinstance(request.body, bytes) else "(a stream)"
            self._debug(f"> {request.method} {self._call.path}", masked_headers(request.headers), body)

    def receives(self, response: HttpResponse) -> None:
        if self._call.capture is not None:
            self._call.capture.status = response.status
            self._call.capture.headers = dict(response.headers)
            self._call.capture.body = response.body
        if self._logger is not None and self._logger.isEnabledFor(DEBUG):
            from cpod._core.masking import masked_body, masked_headers

            self._debug(f"< {response.status}", masked_headers(response.headers), masked_body(response.body))

    def answered(self, response: HttpResponse) -> None:
        self._tell(str(response.status), _request_id(response))

    def failed(self, error: CpodError) -> None:
        if isinstance(error, ApiError):
            self._tell(str(error.status), error.request_id)
        elif isinstance(error, CpodConnectionError):
            self._tell(type(error).__name__, None)

    def _tell(self, status: str, request_id: str | None) -> None:
        if self._logger is not None and self._logger.isEnabledFor(INFO) and self._call.during is None:
            spent = (time.monotonic() - self._started) * 1000
            line = "%s %s %s %.0f ms, tries %d, request %s"
            self._logger.info(
                line, self._call.method, self._call.path, status, spent, self._attempts, request_id or "-"
            )

    def _debug(self, what: str, headers: str, body: str) -> None:
        if self._logger is not None:
            self._logger.debug("%s %s %s", what, headers, body)


def _logger(settings: Settings) -> logging.Logger | None:
    """The logger of the client; else the one named `cpod`, if the user gave it a level of its own."""
    if settings.logger is not None:
        return settings.logger
    loaded: Any = sys.modules.get("logging")
    if loaded is None:
        return None
    named: logging.Logger = loaded.getLogger("cpod")
    return named if named.level else None


def _request_id(response: HttpResponse) -> str | None:
    return response.headers.get("x-request-id")
