"""The access token of a client: how long it is good, and who renews it. No network here."""

from __future__ import annotations

import json

from cpod._core.call import Call
from cpod._core.plain import members_of
from cpod.errors import DecodeError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cpod._core.http import HttpResponse
    from cpod._core.settings import Settings

RENEWED_AT = 0.8
"""The part of its life after which a token is renewed by whoever comes first."""
RESERVE, RESERVED_PART = 30.0, 0.1
"""A token is not used in the last seconds of its life, at most this part of it."""
UNKNOWN_LIFE = 60.0
PAUSE = 5.0
"""Seconds after a renewal that failed, while the old token is still good."""
PATH = "/api/v1/auth/token"


class Token:
    """A token and its times on the monotonic clock, which count from when it was asked for."""

    __slots__ = ("due", "end", "value")

    def __init__(self, value: str, asked_at: float, life: float) -> None:
        self.value = value
        self.due = asked_at + RENEWED_AT * life
        self.end = asked_at + life - min(RESERVE, RESERVED_PART * life)


class Holder:
    """The token that all calls of a client share, also those of its asynchronous twin."""

    __slots__ = ("_paused_until", "_token")

    def __init__(self) -> None:
        self._token: Token | None = None
        self._paused_until = 0.0

    def good(self, now: float, refused: str | None) -> str | None:
        """A token that may be sent; None where one must be got first."""
        token = self._token
        if token is None or now >= token.end or token.value == refused:
            return None
        return token.value

    def is_due(self, now: float) -> bool:
        """Whether it is time to renew a token that is still good."""
        return self._token is not None and now >= self._token.due and now >= self._paused_until

    def keep(self, token: Token) -> None:
        self._token, self._paused_until = token, 0.0

    def pause(self, now: float) -> None:
        """Leaves a token that could not be renewed alone for a while."""
        self._paused_until = now + PAUSE


def request(settings: Settings, left: float) -> Call:
    """The call that gets a token in the time that is left."""
    body = {"grant_type": "client_credentials", "client_id": settings.client_id, "client_secret": settings.api_key}
    content = json.dumps(body, ensure_ascii=False).encode()
    call = Call(settings, "POST", PATH, body=content, authorized=False, during="token")
    call.headers.pop("authorization", None)
    call.total_timeout = min(settings.total_timeout, left)
    return call


def read(response: HttpResponse, asked_at: float) -> Token:
    """The token that an answer brings. Raises DecodeError."""
    plain = _plain(response)
    value = plain.get("access_token")
    if not isinstance(value, str) or not value.isprintable() or not value.isascii() or not value:
        raise DecodeError(
            f"the answer names no access token (POST {PATH})",
            status=response.status,
            method="POST",
            path=PATH,
            body="",
            request_id=response.headers.get("x-request-id"),
        )
    life = plain.get("expires_in")
    usable = isinstance(life, (int, float)) and not isinstance(life, bool) and life > 0
    return Token(value, asked_at, float(life) if usable else UNKNOWN_LIFE)  # type: ignore[arg-type]


def _plain(response: HttpResponse) -> dict[str, Any]:
    try:
        plain = json.loads(response.body)
    except ValueError:
        return {}
    return members_of(plain)
