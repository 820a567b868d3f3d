"""Takes the secrets out of what is logged."""

from __future__ import annotations

import json
from typing import Any

from cpod._core.plain import is_array, is_object
from cpod._spec import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

MASK = "***"
HIDDEN_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})


def masked_headers(headers: Mapping[str, str]) -> str:
    return json.dumps(
        {name.lower(): MASK if name.lower() in HIDDEN_HEADERS else value for name, value in headers.items()}
    )


def masked_body(body: bytes | None) -> str:
    """JSON with the values of secret members hidden; of other bytes only how many they are, since nobody knows what they hold."""
    if not body:
        return ""
    try:
        return json.dumps(masked(json.loads(body)), ensure_ascii=False)
    except ValueError:
        return f"({len(body)} bytes)"


def masked(value: Any) -> Any:
    if is_object(value):
        return {name: MASK if name in SECRETS and item is not None else masked(item) for name, item in value.items()}
    return [masked(item) for item in value] if is_array(value) else value
