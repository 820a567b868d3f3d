"""Compares who may call an operation, and how tokens are got."""

from collections.abc import Iterable
from typing import Any

from cpod_backend.derive.diff.documents import Document
from cpod_backend.derive.diff.fields import Rule, compare_fields, elsewhere, follow, wording
from cpod_backend.derive.diff.findings import Comparison, Scope
from cpod_backend.derive.diff.kinds import Direction
from cpod_backend.derive.diff.pairs import MISSING, Located, Pair, member

# All that a caller must bring: schemes, and the scopes asked of each.
Demand = frozenset[tuple[str, str]]


def compare_security(scope: Scope, base: Located, head: Located) -> None:
    """The alternatives by which callers identify themselves; whoever brought enough before must still bring enough."""
    pair = Pair.of(_effective(scope.comparison.base, base), _effective(scope.comparison.head, head))
    before, after = _demands(pair.base), _demands(pair.head)
    lost = [old for old in before if not any(new <= old for new in after)]
    gained = [new for new in after if not any(old <= new for old in before)]
    if lost:
        scope.found("security-tightened", pair, lost=_texts(lost))
    if gained:
        scope.found("security-loosened", pair, gained=_texts(gained))
    if not lost and not gained and set(before) != set(after):
        scope.found("rewritten", pair)


def _effective(document: Document, operation: Located) -> Located:
    """What an operation asks for: its own security, or that of the document."""
    own = member(operation.value, "security")
    if own is not MISSING:
        return Located(own, f"{operation.at}/security")
    return Located(document.plain.get("security", []), "/security")


def _demands(security: Any) -> list[Demand]:
    """An empty list asks for nothing, as an empty alternative does."""
    alternatives = security if isinstance(security, list) and security else [{}]
    return [
        frozenset(
            (name, str(asked)) for name, scopes in alternative.items() for asked in ("", *(scopes if isinstance(scopes, list) else ()))
        )
        for alternative in alternatives
        if isinstance(alternative, dict)
    ]


def _texts(demands: Iterable[Demand]) -> str:
    return " or ".join(_text(demand) for demand in demands)


def _text(demand: Demand) -> str:
    schemes = sorted(name for name, asked in demand if not asked)
    scopes = {scheme: ", ".join(sorted(asked for name, asked in demand if name == scheme and asked)) for scheme in schemes}
    return " and ".join(f"{scheme} ({asked})" if asked else scheme for scheme, asked in scopes.items()) or "nothing"


def compare_schemes(comparison: Comparison, users: dict[str, set[str]]) -> None:
    """The security schemes, each with the operations that accept it."""
    schemes = Pair(comparison.base.plain, comparison.head.plain, "", "").child("components").child("securitySchemes")
    for name in schemes.names():
        scheme = schemes.child(name)
        scope = comparison.scope(name, users.get(name, ())).toward(Direction.REQUEST)
        if scheme.base is MISSING:
            scope.found("security-scheme-added", scheme)
        elif scheme.head is MISSING:
            scope.found("security-scheme-removed", scheme)
        elif followed := follow(scope, scheme, name):
            compare_fields(*followed, SCHEME)


def accepted(document: Document, operation: Located) -> set[str]:
    """The schemes by which an operation lets callers in."""
    return {name for demand in _demands(_effective(document, operation).value) for name, _ in demand}


def _flows(scope: Scope, pair: Pair, key: str) -> None:
    field = pair.child(key)
    for name in field.names():
        flow = field.child(name)
        if name.startswith("x-"):
            wording("extension-changed")(scope, field, name)
        elif MISSING in (flow.base, flow.head):
            scope.found("flow-added" if flow.base is MISSING else "flow-removed", flow)
        else:
            compare_fields(scope, flow, FLOW)


def _scopes(scope: Scope, pair: Pair, key: str) -> None:
    field = pair.child(key)
    for name in field.names():
        each = field.child(name)
        if each.base is MISSING:
            scope.found("scope-added", each, gained=name)
        elif each.head is MISSING:
            scope.found("scope-removed", each, lost=name)
        elif not each.same:
            scope.found("description-changed", each)


SCHEME: dict[str, Rule] = {
    **dict.fromkeys(("description", "bearerFormat"), wording()),
    **dict.fromkeys(("type", "name", "in", "scheme", "openIdConnectUrl"), wording("security-scheme-changed")),
    "flows": _flows,
    "$ref": elsewhere,
}
FLOW: dict[str, Rule] = {
    **dict.fromkeys(("authorizationUrl", "tokenUrl", "refreshUrl"), wording("security-scheme-changed")),
    "scopes": _scopes,
}
