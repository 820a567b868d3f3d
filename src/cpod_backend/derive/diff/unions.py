"""Finds which alternatives of oneOf, anyOf and allOf belong together, in whatever order they stand."""

from collections.abc import Callable
from typing import Any

from cpod_backend.derive.diff.fields import located
from cpod_backend.derive.diff.keywords import ANNOTATIONS
from cpod_backend.derive.diff.pairs import MISSING, Located, Pair, fingerprint, member, reference

COMBINERS = ("oneOf", "anyOf", "allOf")


def combiner_of_one_side(pair: Pair) -> str | None:
    """The combiner that one side consists of and the other has not: the other is then its only alternative."""
    for keyword in COMBINERS:
        base, head = (member(side, keyword) is not MISSING for side in (pair.base, pair.head))
        if base is not head and not constraints(pair.base if base else pair.head, keyword):
            return keyword
    return None


def constraints(schema: Any, *beside: str) -> dict[str, Any]:
    """What of a schema limits values, leaving out these keywords."""
    held = schema if isinstance(schema, dict) else {}
    return {key: value for key, value in held.items() if key not in ANNOTATIONS and not key.startswith("x-") and key not in beside}


def annotations(schema: Any) -> Any:
    """What of a schema is text for readers."""
    limiting = constraints(schema)
    return {key: value for key, value in schema.items() if key not in limiting} if isinstance(schema, dict) else {}


def alternatives(schema: Located, keyword: str) -> list[Located]:
    """The alternatives of a schema; one without the combiner is its own only alternative, or two where it may be null."""
    if isinstance(schema.value, dict) and keyword in schema.value:
        return located(Located(schema.value[keyword], f"{schema.at}/{keyword}"))
    whole = constraints(schema.value)
    types = whole.get("type")
    if keyword == "allOf" or not isinstance(types, list) or "null" not in types:
        return [Located(whole, schema.at)]
    rest = [name for name in types if name != "null"]
    whole["type"] = rest[0] if len(rest) == 1 else rest
    if isinstance(whole.get("enum"), list):
        whole["enum"] = [value for value in whole["enum"] if value is not None]
    return [Located(whole, schema.at), Located({"type": "null"}, schema.at)]


def matched(base: list[Located], head: list[Located]) -> list[Pair]:
    """Pairs of alternatives, the surest first; what is left over on one side has nothing on the other."""
    pairs: list[Pair] = []
    for key in (_identity, _name, _types):
        base, head = _pair_by(key, base, head, pairs)
    # Two components with different names are two things, whatever they hold.
    if len(base) == len(head) and not all(any(reference(each.value) for each in side) for side in (base, head)):
        base, head = _pair_by(lambda _: "", base, head, pairs)
    pairs += [Pair(each.value, MISSING, each.at, each.at) for each in base]
    return pairs + [Pair(MISSING, each.value, each.at, each.at) for each in head]


def _pair_by(
    key: Callable[[Any], str | None], base: list[Located], head: list[Located], pairs: list[Pair]
) -> tuple[list[Located], list[Located]]:
    """Moves the alternatives whose keys agree into `pairs`, and gives back the others."""
    waiting = list(head)
    left = []
    for each in base:
        wanted = key(each.value)
        partner = next((other for other in waiting if wanted is not None and key(other.value) == wanted), None)
        if partner is None:
            left.append(each)
        else:
            waiting.remove(partner)
            pairs.append(Pair.of(each, partner))
    return left, waiting


def _identity(value: Any) -> str | None:
    target = reference(value)
    return fingerprint({"$ref": target}) if target else fingerprint(constraints(value) if isinstance(value, dict) else value)


def _name(value: Any) -> str | None:
    title = member(value, "title")
    return fingerprint(title) if isinstance(title, str) else None


def _types(value: Any) -> str | None:
    """An alternative is known by its type, unless it is a component, which is known by its name."""
    return None if reference(value) or not isinstance(value, dict) else fingerprint(member(value, "type") if "type" in value else "")
