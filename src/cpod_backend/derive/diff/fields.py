"""Compares an object field by field by a table of rules, so that no field is passed over in silence."""

from collections.abc import Callable, Mapping
from typing import Any

from cpod_backend.derive.diff.findings import Scope
from cpod_backend.derive.diff.pairs import MISSING, Located, Pair, escaped, identical, reference, resolve

# A rule is given the object that holds the field, since some fields are read together.
Rule = Callable[[Scope, Pair, str], None]


def compare_fields(scope: Scope, pair: Pair, rules: Mapping[str, Rule], unknown: str = "unknown-field-changed") -> None:
    """Applies the rule of each field; a field without a rule counts as breaking, an extension as documentation."""
    if scope.comparison.settled(pair):
        return
    if not (_is_object(pair.base) and _is_object(pair.head)) and not pair.same:
        scope.found(unknown, pair, keyword=pair.head_at.rpartition("/")[2])
    for key in pair.names():
        field = pair.child(key)
        if rule := rules.get(key):
            rule(scope, pair, key)
        elif not field.same:
            scope.found("extension-changed" if key.startswith("x-") else unknown, field, keyword=key)


def _is_object(value: Any) -> bool:
    return value is MISSING or isinstance(value, dict)


def wording(kind: str = "description-changed") -> Rule:
    """A field of which any change is of one kind."""

    def rule(scope: Scope, pair: Pair, key: str) -> None:
        field = pair.child(key)
        if not field.same:
            scope.found(kind, field, keyword=key)

    return rule


def flag(added: str, removed: str) -> Rule:
    """A field that is true or, when it is left out, false."""

    def rule(scope: Scope, pair: Pair, key: str) -> None:
        field = pair.child(key)
        before, after = field.base is True, field.head is True
        if before is not after:
            scope.found(added if after else removed, field)
        elif not field.same:
            scope.found("rewritten", field)

    return rule


def elsewhere(scope: Scope, pair: Pair, key: str) -> None:
    """A field that is compared together with another."""


def examples(scope: Scope, pair: Pair, key: str) -> None:
    """Examples are text, also where they stand in components."""
    field = pair.child(key)
    if not field.same:
        scope.found("example-changed", field)


def entries(scope: Scope, pair: Pair) -> tuple[list[Located], list[Located]]:
    """The items of an array on both sides; anything but an array has none, and says so."""
    sides = (pair.left, pair.right)
    if not all(side.value is MISSING or isinstance(side.value, list) for side in sides) and not pair.same:
        scope.found("unknown-field-changed", pair, keyword=pair.head_at.rpartition("/")[2])
    base, head = (located(side) for side in sides)
    return base, head


def located(array: Located) -> list[Located]:
    """The items of an array, each with its pointer."""
    return [Located(item, f"{array.at}/{index}") for index, item in enumerate(array.value)] if isinstance(array.value, list) else []


def beside(at: str, key: str) -> str:
    return f"{at}/{escaped(key)}"


def follow(scope: Scope, pair: Pair, subject: str) -> tuple[Scope, Pair] | None:
    """What a pair of components or references stands for, or None when it was compared before or leads nowhere."""
    targets = reference(pair.base), reference(pair.head)
    if targets == (None, None):
        return scope.named(subject), pair
    _compare_references(scope.named(subject), pair)
    found = Pair.of(resolve(scope.comparison.base, pair.left), resolve(scope.comparison.head, pair.right))
    if (found.base is MISSING) is not (found.head is MISSING):
        scope.named(subject).found("reference-broken", pair)
    if found.base is MISSING or found.head is MISSING:
        return None
    shared = scope.enter(found, subject)
    return (shared, found) if shared else None


def _compare_references(scope: Scope, pair: Pair) -> None:
    if reference(pair.base) != reference(pair.head):
        scope.found("reference-changed", pair)
    elif not identical(pair.base, pair.head):
        # Beside a reference only its summary and description may stand.
        scope.found("description-changed", pair)
