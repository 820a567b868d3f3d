"""Looks at the components that no operation of both documents leads to, and at the names that SDKs take for their types."""

from collections.abc import Callable
from functools import cache
from typing import Any

from cpod_backend.derive.diff.documents import Document
from cpod_backend.derive.diff.fields import compare_fields, elsewhere
from cpod_backend.derive.diff.findings import Comparison
from cpod_backend.derive.diff.pairs import MISSING, Located, Pair, look_up, reference

SECTIONS = ("schemas", "parameters", "requestBodies", "responses", "headers", "examples", "links", "callbacks", "pathItems")
# The pointers of one document, gathered only for a component that the other document lacks.
Used = Callable[[], set[str]]
TEXTS = {"examples": "example-changed", "links": "links-changed"}


def compare_components(comparison: Comparison, pair: Pair) -> None:
    compare_fields(comparison.scope("components"), pair, dict.fromkeys((*SECTIONS, "securitySchemes"), elsewhere))
    compared, used = comparison.compared(), (cache(lambda: reachable(comparison.base)), cache(lambda: reachable(comparison.head)))
    for section in SECTIONS:
        components = pair.child(section)
        for name in components.names():
            component = components.child(name)
            kind = _kind(component, section, compared, used)
            if kind:
                comparison.scope(name).found(kind, component)


def _kind(component: Pair, section: str, compared: set[tuple[str, str]], used: tuple[Used, Used]) -> str | None:
    """What to say of a component, unless the places that refer to it say it."""
    if component.base is MISSING:
        return None if component.head_at in used[1]() else "unused-component-added"
    if component.head is MISSING:
        if component.base_at not in used[0]():
            return "unused-component-removed"
        return "component-removed" if section == "schemas" else None
    if (component.base_at, component.head_at) in compared or component.same:
        return None
    return TEXTS.get(section, "unused-component-changed")


def reachable(document: Document) -> set[str]:
    """The pointers of everything that operations refer to, directly or not."""
    found: set[str] = set()
    waiting: list[Any] = [document.plain.get("paths"), document.plain.get("webhooks")]
    while waiting:
        value = waiting.pop()
        target = reference(value)
        if target is not None:
            located: Located = look_up(document, target)
            if located.at not in found:
                found.add(located.at)
                waiting.append(located.value)
        waiting.extend(value.values() if isinstance(value, dict) else value if isinstance(value, list) else ())
    return found
