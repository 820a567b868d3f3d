"""Compares what requests and responses carry: bodies by media type, headers, and one response for each status."""

from typing import Any

from cpod_backend.derive.diff.fields import Rule, compare_fields, elsewhere, examples, follow, wording
from cpod_backend.derive.diff.findings import Scope
from cpod_backend.derive.diff.keywords import ANNOTATIONS
from cpod_backend.derive.diff.pairs import MISSING, Located, Pair, member, reference, resolve
from cpod_backend.derive.diff.schemas import compare_schemas


def compare_body(scope: Scope, pair: Pair) -> None:
    """The request body of an operation; where none is documented none is read."""
    if pair.head is MISSING and pair.base is MISSING:
        return
    if pair.head is MISSING:
        scope.found("request-body-removed", pair)
    elif pair.base is MISSING:
        body = resolve(scope.comparison.head, pair.right)
        scope.found("request-body-added-required" if member(body.value, "required") is True else "request-body-added", pair)
    elif followed := follow(scope, pair, _title(pair, f"{scope.subject} body")):
        compare_fields(*followed, BODY)


def compare_responses(scope: Scope, pair: Pair) -> None:
    """The responses of an operation, by status."""
    for status in pair.names():
        response = pair.child(status)
        success = "success-" if status.startswith("2") else ""
        if status.startswith("x-"):
            wording("extension-changed")(scope, pair, status)
        elif response.base is MISSING:
            scope.found(f"{success}response-added", response, gained=status)
        elif response.head is MISSING:
            scope.found(f"{success}response-removed", response, lost=status)
        elif followed := follow(scope, response, _title(response, f"{scope.subject} {status}")):
            compare_fields(*followed, RESPONSE)


def _title(pair: Pair, otherwise: str) -> str:
    """What to call a body or response: its component, or what it belongs to."""
    target = reference(pair.head) or reference(pair.base)
    return target.rpartition("/")[2] if target else otherwise


def compare_content(scope: Scope, pair: Pair, key: str) -> None:
    field = pair.child(key)
    for name in field.names():
        media = field.child(name)
        if media.base is MISSING:
            scope.found("media-type-added", media, gained=name)
        elif media.head is MISSING:
            scope.found("media-type-removed", media, lost=name)
        else:
            compare_fields(scope, media, MEDIA_TYPE)
    if not field.names() and not field.same:
        scope.found("rewritten", field)


def compare_schema_field(scope: Scope, pair: Pair, key: str) -> None:
    compare_schemas(scope, pair.child(key))
    _spelled_out(scope, pair.child(key))


def _spelled_out(scope: Scope, field: Pair) -> None:
    """A schema without limits says as much as no schema."""
    if (
        MISSING in (field.base, field.head)
        and not field.same
        and not any(isinstance(side, dict) and side for side in (field.base, field.head))
    ):
        scope.found("rewritten", field)


def presence(required: str, optional: str) -> Rule:
    """The `required` of a body, parameter or header, which is false where it is left out."""

    def rule(scope: Scope, pair: Pair, key: str) -> None:
        field = pair.child(key)
        before, after = field.base is True, field.head is True
        if before is not after:
            scope.found(required if after else optional, field)
        elif not field.same:
            scope.found("rewritten", field)

    return rule


def _headers(scope: Scope, pair: Pair, key: str) -> None:
    field = pair.child(key)
    if not field.names() and not field.same:
        scope.found("rewritten", field)
    for header in _by_lower_case(field):
        named = scope.named(f"header {header.head_at.rpartition('/')[2]}")
        if header.base is MISSING:
            named.found("header-added", header)
            continue
        if header.head is MISSING:
            named.found("header-removed", header)
            continue
        if header.base_at.rpartition("/")[2] != header.head_at.rpartition("/")[2]:
            named.found("rewritten", header)
        if followed := follow(scope, header, named.subject):
            compare_fields(*followed, HEADER)


def _by_lower_case(field: Pair) -> list[Pair]:
    """Headers paired by their names, which HTTP compares without regard to case."""
    base, head = (_located(side) for side in (field.left, field.right))
    nothing = Located(MISSING, "")
    pairs = [Pair.of(base.get(name, nothing), header) for name, header in head.items()]
    return pairs + [Pair(header.value, MISSING, header.at, header.at) for name, header in base.items() if name not in head]


def _located(headers: Located) -> dict[str, Located]:
    held: dict[str, Any] = headers.value if isinstance(headers.value, dict) else {}
    return {name.lower(): Located(value, f"{headers.at}/{name}") for name, value in held.items()}


TEXT: dict[str, Rule] = {**ANNOTATIONS, "summary": wording()}
MEDIA_TYPE: dict[str, Rule] = {
    **dict.fromkeys(("example", "examples"), examples),
    "schema": compare_schema_field,
    "encoding": wording("encoding-changed"),
}
BODY: dict[str, Rule] = {
    **TEXT,
    "required": presence("request-body-became-required", "request-body-became-optional"),
    "content": compare_content,
}
HEADER: dict[str, Rule] = {
    **TEXT,
    **dict.fromkeys(("style", "explode"), wording("header-serialization-changed")),
    "required": presence("header-became-required", "header-became-optional"),
    "schema": compare_schema_field,
    "content": compare_content,
}
RESPONSE: dict[str, Rule] = {
    **TEXT,
    "headers": _headers,
    "content": compare_content,
    "links": wording("links-changed"),
    "$ref": elsewhere,
}
