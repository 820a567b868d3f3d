"""The JSON Schema keywords that limit a value by themselves, each judged as tighter, looser or neither."""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from cpod_backend.derive.diff.fields import Rule, examples, flag, wording
from cpod_backend.derive.diff.findings import Scope
from cpod_backend.derive.diff.kinds import UNJUDGED_KEYWORDS, kebab
from cpod_backend.derive.diff.pairs import MISSING, Pair, fingerprint

TYPES = frozenset({"null", "boolean", "object", "array", "number", "integer", "string"})
# What a limit is when nobody states it; the others are then no limit at all.
UNSTATED = {"minLength": 0, "minItems": 0, "minProperties": 0, "minContains": 1, "uniqueItems": False}


def types(scope: Scope, pair: Pair, key: str) -> None:
    field = pair.child(key)
    before, after = _types(field.base), _types(field.head)
    if before == after:
        if not (field.same or (isinstance(field.base, list) and isinstance(field.head, list))):
            scope.found("rewritten", field)
        return
    kind, lost, gained = "type-changed", before - after, after - before
    if not gained:
        kind = "null-removed" if lost == {"null"} else "type-narrowed"
    elif not lost:
        kind = "null-added" if gained == {"null"} else "type-widened"
    scope.found(kind, field, lost=listed(lost), gained=listed(gained))


def _types(value: Any) -> frozenset[str]:
    """All types that are allowed; every integer is a number."""
    if value is MISSING:
        return TYPES
    named = frozenset(str(name) for name in value) if isinstance(value, list) else frozenset({str(value)})
    return named | {"integer"} if "number" in named else named


def listed(values: Any) -> str:
    """Values for a sentence, of many only the first."""
    names = sorted(str(value) for value in values)
    return ", ".join(names[:5]) + (f" and {len(names) - 5} more" if len(names) > 5 else "") or "nothing"


def values(scope: Scope, pair: Pair, key: str) -> None:
    """`enum` and `const`, which is an enum of one."""
    field, other = pair.child(key), pair.child("const" if key == "enum" else "enum")
    if field.same:
        return
    if key == "const" and (other.base is MISSING) is not (other.head is MISSING):
        # One side has turned its constant into an enum, or the other way: the rule of `enum` compares the two.
        return
    exchanged = key == "enum" and MISSING in (field.base, field.head)
    before, after = (_allowed(side, key, exchanged) for side in (pair.base, pair.head))
    _compare_values(scope, field, before, after)


def _allowed(schema: Any, key: str, exchanged: bool) -> dict[str, Any] | None:
    found = _one(schema, key)
    return _one(schema, "const") if found is None and exchanged else found


def _one(schema: Any, key: str) -> dict[str, Any] | None:
    """The values that one keyword allows, or None for any."""
    value = schema.get(key, MISSING) if isinstance(schema, dict) else MISSING
    if value is MISSING:
        return None
    listing = value if key == "enum" and isinstance(value, list) else [value]
    return {fingerprint(each): each for each in listing}


def _compare_values(scope: Scope, field: Pair, before: dict[str, Any] | None, after: dict[str, Any] | None) -> None:
    if before is None or after is None:
        if after is not None:
            scope.found("enum-narrowed", field, lost=f"anything but {_texts(after)}")
        elif before is not None:
            scope.found("enum-widened", field, gained=f"anything but {_texts(before)}")
        return
    if lost := before.keys() - after.keys():
        scope.found("enum-narrowed", field, lost=_texts(lost))
    if gained := after.keys() - before.keys():
        scope.found("enum-widened", field, gained=_texts(gained))
    if before.keys() == after.keys() and MISSING in (field.base, field.head):
        scope.found("rewritten", field)


def _texts(found: Any) -> str:
    return listed(found)


def limit(compare: Callable[[Any, Any], int | None]) -> Rule:
    """A keyword whose two values compare as tighter (1), looser (-1), the same (0) or neither (None)."""

    def rule(scope: Scope, pair: Pair, key: str) -> None:
        field = pair.child(key)
        if field.same:
            return
        before, after = (UNSTATED.get(key, MISSING) if value is MISSING else value for value in (field.base, field.head))
        change = _presence(before, after) or compare(before, after)
        suffix = {1: "tightened", -1: "loosened", None: "changed"}
        scope.found("rewritten" if change == 0 else f"{kebab(key)}-{suffix[change]}", field)

    return rule


def _presence(before: Any, after: Any) -> int:
    return (before is MISSING) - (after is MISSING)


def _sign(before: Any, after: Any) -> int | None:
    if not (_is_number(before) and _is_number(after)):
        return None
    return int(after > before) - int(after < before)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _upper(before: Any, after: Any) -> int | None:
    sign = _sign(before, after)
    return None if sign is None else -sign


def _steps(before: Any, after: Any) -> int | None:
    """A multiple of the old step allows fewer values, a divisor more; decimals are compared as they are written."""
    if not (_is_number(before) and _is_number(after) and before > 0 and after > 0):
        return None
    ratio = Fraction(str(after)) / Fraction(str(before))
    if ratio == 1:
        return 0
    return 1 if ratio.denominator == 1 else -1 if ratio.numerator == 1 else None


def _unique(before: Any, after: Any) -> int | None:
    return (after is True) - (before is True) if isinstance(before, bool) and isinstance(after, bool) else None


def _dependent(before: Any, after: Any) -> int | None:
    """Every name that another one asks for is a limit."""
    if not (isinstance(before, dict) and isinstance(after, dict)):
        return None
    old, new = (
        {(name, fingerprint(each)) for name, asked in side.items() for each in (asked if isinstance(asked, list) else [asked])}
        for side in (before, after)
    )
    return 0 if old == new else 1 if old < new else -1 if new < old else None


def _unordered(before: Any, after: Any) -> int | None:
    return None


def default(scope: Scope, pair: Pair, key: str) -> None:
    field = pair.child(key)
    if not field.same:
        kind = "default-added" if field.base is MISSING else "default-removed" if field.head is MISSING else "default-changed"
        scope.found(kind, field)


ANNOTATIONS: dict[str, Rule] = {
    **dict.fromkeys(("title", "description", "$comment", "externalDocs"), wording()),
    **dict.fromkeys(("example", "examples"), examples),
    "deprecated": flag("deprecated", "deprecation-withdrawn"),
}
KEYWORDS: dict[str, Rule] = {
    **ANNOTATIONS,
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"), limit(_sign)),
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"), limit(_upper)),
    **dict.fromkeys(("pattern", "format"), limit(_unordered)),
    **{keyword: wording(f"{kebab(keyword)}-changed") for keyword in UNJUDGED_KEYWORDS},
    "type": types,
    "enum": values,
    "const": values,
    "multipleOf": limit(_steps),
    "uniqueItems": limit(_unique),
    "dependentRequired": limit(_dependent),
    "default": default,
    "readOnly": flag("read-only-added", "read-only-removed"),
    "writeOnly": flag("write-only-added", "write-only-removed"),
}
