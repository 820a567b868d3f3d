"""Makes two plays of a program comparable: what differs from play to play is replaced by a name, by the order in which it appears."""

import json
import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

Node = dict[str, Any]

PATTERNS = {
    "id": r"\b[a-z]{2,5}-[0-7][0-9A-HJKMNP-TV-Z]{25}\b",
    "hash": r"\b[0-9a-f]{64}\b",
    "key": r"\b[0-9a-f]{32}\b",
    "tag": r"(?<=-)[0-9a-f]{10}(?=\")",
}
NAMED = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in PATTERNS.items()))
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z|\b\d{4}-\d\d-\d\d\b")
NEAR = timedelta(days=2)

COMPARED = ("accept", "content-type", "idempotency-key", "if-match", "if-none-match", "prefer", "x-cpod-retry-count", "x-request-id")
DRAWN = {
    "secret", "clientId", "clientSecret", "publicKey", "keyPrefix", "keyLastFour", "prefix", "lastFour", "uploadUrl", "downloadUrl",
    "nextCursor", "cursor", "storageKey", "objectKey", "userAgent",
}  # fmt: skip
"""Members that the server draws by lot or signs, besides ids, keys and hashes."""


class Mask:
    """The names of one play of a program that gives these times."""

    def __init__(self, tenant: str, given: frozenset[datetime | None]) -> None:
        self._tenant = tenant
        self._names: dict[str, str] = {}
        self._given = given

    def requests(self, journal: list[Node]) -> list[Any]:
        return [self._request(entry) for entry in journal]

    def outcomes(self, outcome: Node) -> list[Any]:
        """Results and waits; the log and the headers of errors are each language's own."""
        return [self.value(_without_headers(result)) for result in outcome["results"]] + [self.value(outcome["waits"])]

    def _request(self, entry: Node) -> Any:
        headers = {name: entry["headers"].get(name) for name in COMPARED}
        headers["content-type"] = (headers["content-type"] or "").partition(";")[0]
        query = sorted([name, self._drawn(value) if name == "cursor" else self.text(value)] for name, value in entry["query"])
        shown = {"method": entry["method"], "path": self.text(entry["path"]), "query": query, "headers": self.value(headers)}
        return shown | {"body": self.value(_json(entry["text"]))}

    def value(self, value: Any, name: str = "") -> Any:
        if isinstance(value, dict):
            return {key: self.value(value[key], key) for key in sorted(value)}
        if isinstance(value, list):
            return [self.value(item) for item in value]
        if isinstance(value, str):
            return self._drawn(value) if name in DRAWN and value else self.text(value)
        return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else value

    def text(self, text: str) -> str:
        text = text.replace(self._tenant, "<tenant>")
        if _is_plain(text):
            return text
        return TIME.sub(self._time, NAMED.sub(lambda found: self._name(str(found.lastgroup), found[0]), text))

    def _time(self, found: re.Match[str]) -> str:
        """Times that the program does not give are those of the play, and so are the days about now."""
        instant = _instant(found[0])
        if instant in self._given or instant is None:
            return found[0]
        return "<time>" if "T" in found[0] or abs(instant - datetime.now(UTC)) < NEAR else found[0]

    def _name(self, kind: str, value: str) -> str:
        return self._names.setdefault(value, f"<{kind} {len(self._names)}>")

    def _drawn(self, value: str) -> str:
        return self._name("drawn", value)


def given_times(steps: list[Node]) -> frozenset[datetime | None]:
    """The times that a program gives, which are the same in each play."""
    return frozenset(_instant(found[0]) for found in TIME.finditer(json.dumps(steps)))


@lru_cache(maxsize=100_000)
def _is_plain(text: str) -> bool:
    """Whether a text has nothing that differs from play to play. Most are such, and come again in each language."""
    return not NAMED.search(text) and not TIME.search(text)


def _instant(text: str) -> datetime | None:
    """The time or the day that a text tells; None where it tells none."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=UTC)
    except ValueError:
        return None


def _without_headers(result: Node) -> Node:
    error = result.get("error")
    return result | {"error": {name: value for name, value in error.items() if name != "headers"}} if error else result


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text
