"""Compares the parameters of an operation, those of its path included."""

import re
from typing import Any

from cpod_backend.derive.diff.documents import Document
from cpod_backend.derive.diff.fields import Rule, compare_fields, elsewhere, flag, follow, located
from cpod_backend.derive.diff.findings import Scope
from cpod_backend.derive.diff.pairs import MISSING, Located, Pair, member, resolve
from cpod_backend.derive.diff.payloads import TEXT, compare_content, compare_schema_field, presence

# A parameter is known by where it stands and its name; one of the path by its turn in the template.
Key = tuple[str, str]
SERIALIZATION = "parameter-serialization-changed"


def parameters(document: Document, path: str, *levels: Located) -> dict[Key, Located]:
    """The parameters that apply to an operation: those of its path, then its own, which replace them."""
    turns = {name: str(turn) for turn, name in enumerate(re.findall(r"{([^}]*)}", path))}
    found: dict[Key, Located] = {}
    for level in levels:
        for each in located(Located(member(level.value, "parameters"), f"{level.at}/parameters")):
            found[_key(resolve(document, each).value, turns)] = each
    return found


def _key(parameter: Any, turns: dict[str, str]) -> Key:
    place, name = str(member(parameter, "in")), str(member(parameter, "name"))
    if place == "path":
        return place, turns.get(name, name)
    return place, name.lower() if place == "header" else name


def compare_parameters(scope: Scope, base: dict[Key, Located], head: dict[Key, Located]) -> None:
    for key in [*head, *(key for key in base if key not in head)]:
        before, after = base.get(key), head.get(key)
        if before and after:
            _compare(scope, Pair.of(before, after))
        elif after:
            parameter = resolve(scope.comparison.head, after).value
            required = member(parameter, "required") is True
            named = scope.named(_title(parameter))
            named.found("parameter-added-required" if required else "parameter-added", Pair(MISSING, after.value, "", after.at))
        elif before:
            parameter = resolve(scope.comparison.base, before).value
            scope.named(_title(parameter)).found("parameter-removed", Pair(before.value, MISSING, before.at, ""))


def _title(parameter: Any) -> str:
    return f"{member(parameter, 'in')} parameter {member(parameter, 'name')}"


def _compare(scope: Scope, pair: Pair) -> None:
    base, head = resolve(scope.comparison.base, pair.left).value, resolve(scope.comparison.head, pair.right).value
    before, after = str(member(base, "name")), str(member(head, "name"))
    if before != after:
        kind = "path-parameter-renamed" if member(head, "in") == "path" else "rewritten"
        scope.found(kind, pair._replace(base=before, head=after), lost=before)
    if followed := follow(scope, pair, _title(head)):
        shared, found = followed
        if (member(found.base, "content") is MISSING) is not (member(found.head, "content") is MISSING):
            shared.found(SERIALIZATION, found)
        else:
            compare_fields(shared, found, PARAMETER)


def _serialized(scope: Scope, pair: Pair, key: str) -> None:
    field = pair.child(key)
    before, after = (_effective(side)[key] for side in (pair.base, pair.head))
    if before != after:
        scope.found(SERIALIZATION, field)
    elif not field.same:
        scope.found("rewritten", field)


def _effective(parameter: Any) -> dict[str, Any]:
    """How a value is written where the parameter does not say so itself."""
    style, explode = member(parameter, "style"), member(parameter, "explode")
    if style is MISSING:
        style = "form" if member(parameter, "in") in ("query", "cookie") else "simple"
    return {"style": style, "explode": style == "form" if explode is MISSING else explode}


PARAMETER: dict[str, Rule] = {
    **TEXT,
    **dict.fromkeys(("name", "in"), elsewhere),
    **dict.fromkeys(("style", "explode"), _serialized),
    "required": presence("parameter-became-required", "parameter-became-optional"),
    "allowEmptyValue": flag("parameter-empty-allowed", "parameter-empty-refused"),
    "allowReserved": flag(SERIALIZATION, SERIALIZATION),
    "schema": compare_schema_field,
    "content": compare_content,
}
