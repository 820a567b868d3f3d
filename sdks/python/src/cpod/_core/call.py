"""A call before it is sent: what an operation asks for, together with the options of this one call."""

from __future__ import annotations

import os
from urllib.parse import quote

from cpod._core.plain import members_of
from cpod._core.settings import as_text, checked_headers, count, positive
from cpod.errors import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Literal

    from cpod._core.http import Content
    from cpod._core.options import ConditionalOptions, RequestOptions, ResponseRecord
    from cpod._core.settings import Settings

Pairs = list[tuple[str, str]]


class Call:
    """One call. `path` is the template that errors and logs show, `target` what is sent after the base URL."""

    __slots__ = (
        "authorized", "body", "capture", "during", "headers", "max_retries", "method", "path", "repeatable", "stream", "target", "timeout",
        "total_timeout",
    )  # fmt: skip

    def __init__(
        self,
        settings: Settings,
        method: str,
        path: str,
        *,
        id: str | None = None,
        query: Pairs | None = None,
        body: Content | None = None,
        content_type: str | None = None,
        headers: dict[str, str] | None = None,
        options: RequestOptions | ConditionalOptions | None = None,
        authorized: bool = True,
        keyed: bool = False,
        repeatable: bool = True,
        stream: bool = False,
        during: Literal["token"] | None = None,
    ) -> None:
        given: dict[str, Any] = dict(options or {})
        _refuse_unknown(given)
        self.method = method
        self.path = path
        pairs = [*(query or []), *_extra(given.get("query"))]
        self.target = (path.replace("{id}", segment(id)) if "{id}" in path else path) + _encoded(pairs)
        self.body = body
        self.authorized = authorized
        self.repeatable = repeatable
        self.stream = stream
        self.during: Literal["token"] | None = during
        self.timeout: float = _time(given, "timeout", settings.timeout)
        self.total_timeout: float = _time(given, "total_timeout", settings.total_timeout)
        self.max_retries: int = count("max_retries", given.get("max_retries", settings.max_retries))
        self.capture: ResponseRecord | None = given.get("capture")
        self.headers = {"accept": "application/json", "user-agent": user_agent(settings), **(headers or {})}
        if body is not None:
            self.headers["content-type"] = content_type or "application/json"
        self.headers.update(settings.headers)
        if keyed:
            self.headers["idempotency-key"] = os.urandom(16).hex()
        self.headers.update(_own(given))

    @property
    def idempotency_key(self) -> str | None:
        return self.headers.get("idempotency-key")


OWN = {
    "idempotency_key": "idempotency-key",
    "if_match": "if-match",
    "if_none_match": "if-none-match",
    "request_id": "x-request-id",
}
KNOWN = frozenset(OWN) | {"headers", "query", "timeout", "total_timeout", "max_retries", "capture"}


def _refuse_unknown(options: dict[str, Any]) -> None:
    unknown = sorted(set(options) - KNOWN)
    if unknown:
        raise ConfigurationError(f"request_options has no {', '.join(unknown)}; it takes {', '.join(sorted(KNOWN))}")


def _own(options: dict[str, Any]) -> dict[str, str]:
    """The headers of this call alone."""
    named = {header: as_text(name, options[name]) for name, header in OWN.items() if options.get(name) is not None}
    return checked_headers({**(options.get("headers") or {}), **named})


def _extra(query: Any) -> Pairs:
    """Parameters that the caller adds, with the names of the wire."""
    from cpod._core.codec import query_texts

    return [(name, text) for name, value in members_of(query).items() for text in query_texts(value)]


def _time(options: dict[str, Any], name: str, default: float) -> float:
    value = options.get(name)
    return default if value is None else positive(name, value)


def segment(id: str | None) -> str:
    """An id as one part of a path. Raises ConfigurationError for what would lead elsewhere."""
    if not isinstance(id, str) or id in ("", ".", ".."):
        raise ConfigurationError(f"{id!r} is no id")
    return quote(id, safe="")


def _encoded(pairs: Iterable[tuple[str, str]]) -> str:
    text = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in pairs)
    return f"?{text}" if text else ""


def user_agent(settings: Settings) -> str:
    """Names the SDK, its version and the Python it runs on, and nothing of the machine."""
    import sys

    from cpod._version import VERSION

    suffix = f" {settings.user_agent_suffix}" if settings.user_agent_suffix else ""
    return f"cpod-sdk-python/{VERSION} (Python {sys.version_info[0]}.{sys.version_info[1]}; {sys.platform}){suffix}"
