"""Compares two schemas for one direction: in a request less may be sent, in a response more may come back."""

from typing import Any

from cpod_backend.derive.diff.fields import Rule, compare_fields, elsewhere, entries
from cpod_backend.derive.diff.findings import Scope, Weight
from cpod_backend.derive.diff.keywords import KEYWORDS
from cpod_backend.derive.diff.pairs import MISSING, Pair, identical, look_up, member, reference
from cpod_backend.derive.diff.properties import asked_names, closed, hidden, property_kind, required_names
from cpod_backend.derive.diff.unions import alternatives, annotations, combiner_of_one_side, constraints, matched


def compare_schemas(scope: Scope, pair: Pair) -> None:
    """Both sides of a schema; a missing one, like true, allows everything."""
    if scope.comparison.settled(pair):
        return
    if not all(side is MISSING or isinstance(side, bool | dict) for side in (pair.base, pair.head)):
        if not pair.same:
            scope.found("schema-malformed", pair)
        return
    pair = pair._replace(base=_as_object(pair.base), head=_as_object(pair.head))
    targets = reference(pair.base), reference(pair.head)
    if all(targets):
        compare_fields(scope, pair, RULES, "unknown-keyword-changed")
        _compare_targets(scope, pair)
    elif keyword := combiner_of_one_side(pair):
        scope.found("rewritten", pair)
        compare_fields(scope, pair._replace(base=annotations(pair.base), head=annotations(pair.head)), RULES, "unknown-keyword-changed")
        _compare_alternatives(scope, pair, keyword)
    elif any(targets):
        _compare_with_target(scope, pair)
    else:
        compare_fields(scope, pair, RULES, "unknown-keyword-changed")


def _as_object(schema: Any) -> dict[str, Any]:
    """true allows everything and false nothing."""
    if isinstance(schema, dict):
        return schema
    return {"not": {}} if schema is False else {}


def _compare_targets(scope: Scope, pair: Pair) -> None:
    """Two references: their targets are compared once, and the name of the type matters to the SDKs."""
    before, after = str(pair.base["$ref"]), str(pair.head["$ref"])
    base, head = look_up(scope.comparison.base, before), look_up(scope.comparison.head, after)
    if before != after and (not before.startswith("#/components/schemas/") or look_up(scope.comparison.head, before).value is not MISSING):
        scope.found("schema-replaced", pair, lost=_name(before), gained=_name(after))
    if (base.value is MISSING) is not (head.value is MISSING):
        scope.found("reference-broken", pair)
    elif base.value is not MISSING and (shared := scope.enter(Pair.of(base, head), _name(after))):
        compare_schemas(shared, Pair.of(base, head))


def _compare_with_target(scope: Scope, pair: Pair) -> None:
    """A reference on one side only: what counts is what it leads to."""
    base, head, target = pair.left, pair.right, reference(pair.head)
    if target:
        head = look_up(scope.comparison.head, target)
    else:
        base = look_up(scope.comparison.base, str(pair.base["$ref"]))
    scope.found("schema-extracted" if target else "schema-inlined", pair)
    # What stands beside the reference limits the value as well.
    compare_fields(scope, pair._replace(base=_beside(pair.base), head=_beside(pair.head)), RULES, "unknown-keyword-changed")
    if MISSING in (base.value, head.value):
        scope.found("reference-broken", pair)
    elif shared := scope.enter(Pair.of(base, head), scope.subject):
        compare_schemas(shared, Pair.of(base, head))


def _beside(schema: Any) -> dict[str, Any]:
    return constraints(schema, "$ref") if reference(schema) else {}


def _name(target: str) -> str:
    return target.rpartition("/")[2]


def _alternatives(scope: Scope, pair: Pair, keyword: str) -> None:
    field = pair.child(keyword)
    if keyword != "allOf" and MISSING in (field.base, field.head):
        scope.found("alternatives-added" if field.base is MISSING else "alternatives-removed", field)
        return
    entries(scope, field)
    # Beside other keywords a missing allOf is an empty one.
    _compare_alternatives(scope, pair._replace(**_only(pair, keyword)), keyword)


def _only(pair: Pair, keyword: str) -> dict[str, Any]:
    return {side: {keyword: member(value, keyword) or []} for side, value in (("base", pair.base), ("head", pair.head))}


def _compare_alternatives(scope: Scope, pair: Pair, keyword: str) -> None:
    for each in matched(alternatives(pair.left, keyword), alternatives(pair.right, keyword)):
        if MISSING not in (each.base, each.head):
            compare_schemas(scope, each)
        elif keyword == "allOf":
            # A further part of allOf is compared with what allows everything, so that its effect is named.
            scope.found("rewritten", each)
            compare_schemas(scope, each)
        else:
            scope.found("alternative-added" if each.base is MISSING else "alternative-removed", each)


def _properties(scope: Scope, pair: Pair, keyword: str) -> None:
    """`properties` and `required`, which say together what must be there."""
    fields = pair.child("properties")
    if not all(side is MISSING or isinstance(side, dict) for side in (fields.base, fields.head)) and not fields.same:
        scope.found("schema-malformed", fields)
        return
    if not fields.names() and not fields.same:
        scope.found("rewritten", fields)
    for name in fields.names():
        field = fields.child(name)
        if not scope.comparison.settled(field):
            _property(scope.named(f"{scope.subject}.{name}"), pair, field, name)


def _property(scope: Scope, pair: Pair, field: Pair, name: str) -> None:
    scope = hidden(scope, field)
    if MISSING not in (field.base, field.head):
        compare_schemas(scope, field)
    else:
        scope.found(property_kind(field, name in required_names(pair.head)), field)


def _required(scope: Scope, pair: Pair, keyword: str) -> None:
    before, after = required_names(pair.base), required_names(pair.head)
    asked_before, asked_after = asked_names(pair.base, scope.direction), asked_names(pair.head, scope.direction)
    field, fields = pair.child("required"), pair.child("properties")
    for name in sorted((before ^ after) | (asked_before ^ asked_after)):
        each = fields.child(name)
        if (each.base is MISSING) is (each.head is MISSING):
            place = field if each.head is MISSING else each
            required = name in (after if (name in asked_before) is (name in asked_after) else asked_after)
            kind = "property-became-required" if required else "property-became-optional"
            hidden(scope.named(f"{scope.subject}.{name}"), each).found(kind, place._replace(base=not required, head=required))
    if before == after and not field.same and not all(isinstance(side, list) for side in (field.base, field.head)):
        scope.found("rewritten", field)


def _covariant(suffix: str) -> Rule:
    """A keyword that holds a schema: what narrows it narrows the whole."""

    def rule(scope: Scope, pair: Pair, keyword: str) -> None:
        compare_schemas(scope.named(scope.subject + suffix), pair.child(keyword))

    return rule


def _additional(scope: Scope, pair: Pair, keyword: str) -> None:
    field = pair.child(keyword)
    before, after = closed(field.base), closed(field.head)
    if before is after:
        if not before:
            compare_schemas(scope.named(f"{scope.subject}.*"), field)
        if not field.same and not (constraints(field.base) or constraints(field.head)):
            scope.found("rewritten", field)
    elif before:
        scope.found("additional-properties-opened", field)
    else:
        scope.found("map-removed" if constraints(field.base) else "additional-properties-closed", field)


def _each(scope: Scope, pair: Pair, keyword: str) -> None:
    """`patternProperties` and `dependentSchemas`: schemas by name."""
    field = pair.child(keyword)
    if not field.names() and not field.same:
        scope.found("condition-changed", field)
    for name in field.names():
        each = field.child(name)
        if MISSING in (each.base, each.head):
            scope.found("pattern-property-changed", each)
        else:
            compare_schemas(scope.named(f"{scope.subject}.{name}"), each)


def _prefix_items(scope: Scope, pair: Pair, keyword: str) -> None:
    field = pair.child(keyword)
    base, head = entries(scope, field)
    for index in range(max(len(base), len(head))):
        each = Pair(
            base[index].value if index < len(base) else MISSING,
            head[index].value if index < len(head) else MISSING,
            f"{field.base_at}/{index}",
            f"{field.head_at}/{index}",
        )
        if MISSING in (each.base, each.head):
            scope.found("condition-changed", each)
        else:
            compare_schemas(scope.named(f"{scope.subject}[{index}]"), each)


def _condition(scope: Scope, pair: Pair, keyword: str) -> None:
    """`not`, `if` and `contains` can turn the effect of a change around, so any change inside may break."""
    field = pair.child(keyword)
    if MISSING in (field.base, field.head):
        scope.found("condition-changed", field)
    else:
        compare_schemas(scope.weighing(Weight.OPAQUE), field)


def _definitions(scope: Scope, pair: Pair, keyword: str) -> None:
    """Definitions count where they are referred to; here only their text does."""
    field = pair.child(keyword)
    if not identical(field.base, field.head):
        scope.found("unused-component-changed", field)


RULES: dict[str, Rule] = {
    **KEYWORDS,
    **dict.fromkeys(("oneOf", "anyOf", "allOf"), _alternatives),
    **dict.fromkeys(("items", "unevaluatedItems"), _covariant("[]")),
    **dict.fromkeys(("propertyNames", "contentSchema"), _covariant("")),
    **dict.fromkeys(("additionalProperties", "unevaluatedProperties"), _additional),
    **dict.fromkeys(("patternProperties", "dependentSchemas"), _each),
    **dict.fromkeys(("not", "if", "then", "else", "contains"), _condition),
    "prefixItems": _prefix_items,
    "properties": _properties,
    "required": _required,
    "$defs": _definitions,
    "$ref": elsewhere,
}
