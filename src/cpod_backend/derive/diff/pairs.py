"""The two sides of one place in two documents: their values, their JSON pointers, and what their references lead to."""

import json
from typing import Any, NamedTuple
from urllib.parse import unquote

from cpod_backend.derive.diff.documents import Document, Unreadable


class Missing:
    """Stands where one side has nothing; null is a value of its own."""

    def __repr__(self) -> str:
        return "MISSING"


MISSING = Missing()


class Located(NamedTuple):
    """A value and the pointer to it."""

    value: Any
    at: str


class Pair(NamedTuple):
    """The same place in both documents."""

    base: Any
    head: Any
    base_at: str
    head_at: str

    @classmethod
    def of(cls, base: Located, head: Located) -> "Pair":
        return cls(base.value, head.value, base.at, head.at)

    @property
    def left(self) -> Located:
        return Located(self.base, self.base_at)

    @property
    def right(self) -> Located:
        return Located(self.head, self.head_at)

    @property
    def same(self) -> bool:
        return identical(self.base, self.head)

    def child(self, key: str) -> "Pair":
        step = "/" + escaped(key)
        return Pair(member(self.base, key), member(self.head, key), self.base_at + step, self.head_at + step)

    def names(self) -> list[str]:
        """The keys of either side, those of HEAD first."""
        base = self.base if isinstance(self.base, dict) else {}
        head = self.head if isinstance(self.head, dict) else {}
        return [*head, *(key for key in base if key not in head)]


def member(value: Any, key: str) -> Any:
    return value.get(key, MISSING) if isinstance(value, dict) else MISSING


def escaped(key: str) -> str:
    """A key as a step of a JSON pointer, RFC 6901."""
    return key.replace("~", "~0").replace("/", "~1")


def identical(base: Any, head: Any) -> bool:
    """Whether two values are one in JSON, where true is not 1, and the order of keys says nothing."""
    if isinstance(base, str):
        # Most values are texts, and a text equals nothing but a text.
        return bool(base == head)
    if isinstance(base, bool) or isinstance(head, bool):
        return base is head
    if isinstance(base, dict) and isinstance(head, dict):
        return base.keys() == head.keys() and all(identical(base[key], head[key]) for key in base)
    if isinstance(base, list) and isinstance(head, list):
        return len(base) == len(head) and all(map(identical, base, head))
    return bool(base == head)


def settled(base: Any, head: Any, found: set[tuple[int, int]]) -> bool:
    """Whether two values are identical and refer to nothing, so that no rule can find anything in them; `found` gets all such values within."""
    if isinstance(base, dict) and isinstance(head, dict):
        within = [settled(base[key], head[key], found) for key in base if key in head]
        plain = len(within) == len(base) == len(head) and "$ref" not in base and all(within)
    elif isinstance(base, list) and isinstance(head, list):
        within = [settled(*each, found) for each in zip(base, head, strict=False)]
        plain = len(base) == len(head) and all(within)
    else:
        return identical(base, head)
    if plain:
        found.add((id(base), id(head)))
    return plain


def fingerprint(value: Any) -> str:
    """The same text for the same JSON value, for sets of values and for sentences."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, default=repr)


def reference(value: Any) -> str | None:
    """Where a value refers to, if it is a reference."""
    target = value.get("$ref") if isinstance(value, dict) else None
    return target if isinstance(target, str) else None


def resolve(document: Document, start: Located) -> Located:
    """Follows references until something else is found, or nothing."""
    seen: set[str] = set()
    found = start
    while (target := reference(found.value)) is not None:
        if target in seen:
            return Located(MISSING, found.at)
        seen.add(target)
        found = look_up(document, target)
    return found


def look_up(document: Document, target: str) -> Located:
    """What one reference names; a document must be whole, as another file is out of reach."""
    if target not in ("#", "") and not target.startswith("#/"):
        raise Unreadable(f"{document.name} refers to {target}; bundle it into one document that uses JSON pointers only")
    at = unquote(target.removeprefix("#"))
    value: Any = document.plain
    for step in at.split("/")[1:]:
        value = _step(value, step.replace("~1", "/").replace("~0", "~"))
    return Located(value, at)


def _step(value: Any, step: str) -> Any:
    if isinstance(value, list):
        return value[int(step)] if step.isdecimal() and int(step) < len(value) else MISSING
    return member(value, step)
