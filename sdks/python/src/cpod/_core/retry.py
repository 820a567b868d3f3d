"""Whether and when a call is tried again."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FIRST_WAIT = 0.5
LONGEST_WAIT = 8.0
RETRIED = frozenset({408, 429, 500, 502, 503, 504})
UNDONE = frozenset({429, 503})
"""Statuses of a server that has surely done nothing."""
NUMBER = re.compile(r"\d+(?:\.\d+)?|\.\d+")


def worth_another_try(status: int, retry_after: float | None, *, repeatable: bool) -> bool:
    """Whether an answer invites another try. What must not be done twice is tried again only where nothing was done."""
    if not repeatable:
        return status in UNDONE
    return status in RETRIED or (status == 409 and retry_after is not None)


def wait_before(retry: int, retry_after: float | None, random: Callable[[], float]) -> float:
    """Seconds before retry 1, 2, …; never less than the server asks for."""
    if retry_after is not None:
        return retry_after * (1 + random() / 10)
    return min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** (retry - 1)) * (0.5 + random() / 2)


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """The seconds that an answer asks to wait; None where it asks for nothing that can be understood. `now` is the time without `Date`."""
    text = headers.get("retry-after", "").strip()
    if NUMBER.fullmatch(text):
        return float(text)
    until = _instant(text)
    if until is None:
        return None
    date = _instant(headers.get("date", ""))
    left = until - (now if date is None else date)
    return left if left >= 0 else None


def _instant(text: str) -> float | None:
    """An HTTP date in seconds since 1970."""
    if not text:
        return None
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None
