"""What `required`, `readOnly`, `writeOnly` and closed objects make of the properties of a schema."""

from typing import Any

from cpod_backend.derive.diff.findings import Scope, Weight
from cpod_backend.derive.diff.kinds import Direction
from cpod_backend.derive.diff.pairs import MISSING, Pair, member

# The mark of a property that does not travel in this direction.
ABSENT = {Direction.REQUEST: "readOnly", Direction.RESPONSE: "writeOnly"}


def hidden(scope: Scope, field: Pair) -> Scope:
    """The scope of a property, which counts as documentation where it travels on neither side."""
    mark = ABSENT.get(scope.direction)
    sides = [side for side in (field.base, field.head) if side is not MISSING]
    travels = not mark or not sides or any(member(side, mark) is not True for side in sides)
    return scope if travels else scope.weighing(Weight.HIDDEN)


def property_kind(field: Pair, required: bool) -> str:
    """What to call a property that one side has."""
    if field.head is MISSING:
        return "property-removed"
    return "property-added-required" if required else "property-added"


def required_names(schema: Any) -> frozenset[str]:
    names = member(schema, "required")
    return frozenset(str(name) for name in names) if isinstance(names, list) else frozenset()


def asked_names(schema: Any, direction: Direction) -> frozenset[str]:
    """The required names of those properties that travel in this direction."""
    mark, fields = ABSENT.get(direction, ""), member(schema, "properties")
    return frozenset(name for name in required_names(schema) if member(member(fields, name), mark) is not True)


def closed(schema: Any) -> bool:
    """Whether a schema allows nothing."""
    return schema is False or (isinstance(schema, dict) and set(schema) == {"not"} and schema["not"] in ({}, True))
