"""What a single call can be told, and where its raw answer can be had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpod._core.typed import Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping


class ResponseRecord:
    """Given as `capture`, it is filled with the last answer of the call, whether the call succeeds or not."""

    def __init__(self) -> None:
        self.status = 0
        self.headers: Mapping[str, str] = {}
        self.body = b""

    def __repr__(self) -> str:
        return f"ResponseRecord(status={self.status}, body={len(self.body)} bytes)"


class CallOptions(TypedDict, total=False):
    """What RequestOptions and ConditionalOptions have in common."""

    headers: Mapping[str, str]
    """Headers that are sent too, over those of the client."""
    query: Mapping[str, object]
    """Parameters that are sent too, by their names on the wire."""
    timeout: float
    """Seconds for each try."""
    total_timeout: float
    """Seconds for all tries and waits."""
    max_retries: int
    idempotency_key: str
    """The key under which the server does this only once, in place of a random one."""
    if_match: str
    """The `etag` that the record must still have; otherwise PreconditionFailedError."""
    request_id: str
    """Sent as `X-Request-Id`, to find the call in the server's log."""
    capture: ResponseRecord
    """Filled with the raw answer."""


class RequestOptions(CallOptions, total=False):
    """Options of one call; each goes before what the client was made with."""

    if_none_match: None
    """With an etag here, these are ConditionalOptions."""


class ConditionalOptions(CallOptions, total=False):
    """Options of a `get` that gives None where the record has not changed."""

    if_none_match: Required[str]
    """The `etag` that is known already."""


__all__ = ["ConditionalOptions", "RequestOptions", "ResponseRecord"]
