"""Compares two OpenAPI documents whole: every finding, the worst first, and none only where they are equal."""

from typing import Any

from cpod_backend.derive.diff.components import compare_components
from cpod_backend.derive.diff.documents import Document
from cpod_backend.derive.diff.fields import Rule, compare_fields, elsewhere, entries, wording
from cpod_backend.derive.diff.findings import Comparison, Finding, Scope
from cpod_backend.derive.diff.kinds import Direction
from cpod_backend.derive.diff.operations import Way, compare_paths, scheme_users
from cpod_backend.derive.diff.pairs import MISSING, Pair, fingerprint, identical, member
from cpod_backend.derive.diff.security import compare_schemes


def compare(base: Document, head: Document) -> list[Finding]:
    """All differences of HEAD from BASE."""
    if identical(base.plain, head.plain):
        return []
    comparison = Comparison(base, head)
    whole = Pair(base.plain, head.plain, "", "")
    compare_fields(comparison.scope("the document"), whole, ROOT)
    compare_paths(comparison, whole.child("paths"))
    compare_paths(comparison, whole.child("webhooks"), Way(Direction.RESPONSE, Direction.REQUEST))
    compare_schemes(comparison, scheme_users(base, head))
    compare_components(comparison, whole.child("components"))
    found = comparison.findings()
    if not found and not identical(ordered(base.plain), ordered(head.plain)):
        # A safeguard: nothing that differs may pass as equal because no rule looked at it.
        comparison.scope("the document").found("unexplained-difference", whole._replace(base=None, head=None))
    return found or comparison.findings()


def ordered(value: Any) -> Any:
    """The value with its arrays sorted, since no rule that passes over an order may make the safeguard speak."""
    if isinstance(value, dict):
        return {key: ordered(each) for key, each in value.items()}
    return sorted((ordered(each) for each in value), key=fingerprint) if isinstance(value, list) else value


def _info(scope: Scope, pair: Pair, key: str) -> None:
    compare_fields(scope.named("info"), pair.child(key), INFO)


def _tags(scope: Scope, pair: Pair, key: str) -> None:
    """The tags by their names, where only words and order can differ: operations say themselves what they are under."""
    field = pair.child(key)
    base, head = ({str(member(tag.value, "name")): tag for tag in side} for side in entries(scope, field))
    if list(base) != list(head):
        scope.found("tag-list-changed", field._replace(base=list(base), head=list(head)))
    for name in base.keys() & head.keys():
        compare_fields(scope.named(f"tag {name}"), Pair.of(base[name], head[name]), TAG)
    if not base and not head and not field.same and MISSING in (field.base, field.head):
        scope.found("rewritten", field)


INFO: dict[str, Rule] = {
    **dict.fromkeys(("title", "summary", "description", "termsOfService", "contact", "license"), wording()),
    "version": wording("version-changed"),
}
TAG: dict[str, Rule] = {"name": elsewhere, **dict.fromkeys(("summary", "description", "externalDocs"), wording())}
ROOT: dict[str, Rule] = {
    **dict.fromkeys(("paths", "webhooks", "components", "servers"), elsewhere),
    "openapi": wording("openapi-changed"),
    "info": _info,
    "tags": _tags,
    "externalDocs": wording(),
    "jsonSchemaDialect": wording("dialect-changed"),
    "security": wording("security-default-changed"),
}
