"""How a client shows itself: without its secrets."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cpod._core.settings import Settings

SHOWN = 4


def shown(name: str, settings: Settings) -> str:
    """The type, the server, and the end of the key."""
    secret = f"api_key={tail(settings.api_key)!r}" if settings.access_token is None else "access_token='***'"
    return f"{name}(base_url={settings.base_url!r}, client_id={settings.client_id!r}, {secret})"


def tail(key: str) -> str:
    """The last characters of a key, and none of a short one."""
    return f"…{key[-SHOWN:]}" if len(key) > 2 * SHOWN else "…"
