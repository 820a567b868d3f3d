"""What a scope is and who holds it: the token endpoint writes `people:read`, registrations also `people.read`; both mean the same."""

from collections.abc import Container, Iterable

SCOPE = r"^([*]|[a-z][a-z0-9_]*([.:][a-z0-9_*]+)+)$"


def lacking(wanted: Iterable[str], held: Iterable[str]) -> list[str]:
    """The wanted scopes that the held ones do not cover: `*` covers all, `people:*` all of people."""
    owned = {_spelled(scope) for scope in held}
    return [scope for scope in wanted if not _covered(_spelled(scope), owned)]


def shared(known: Iterable[str], *holders: Iterable[str]) -> frozenset[str]:
    """The known scopes that every one of the holders has; `*` where that is all of them."""
    known = [scope for scope in known if scope != "*"]
    for held in holders:
        beyond = set(lacking(known, held))
        known = [scope for scope in known if scope not in beyond]
    return frozenset("*") if not any(lacking("*", held) for held in holders) else frozenset(known)


def meant(unknown: Iterable[str], known: Container[str]) -> str:
    """`; did you mean people:read?` behind scopes that were copied from a registration, where they are spelled `people.read`."""
    colons = [spelled for scope in unknown if (spelled := _spelled(scope)) in known]
    return f"; did you mean {' '.join(colons)}?" if colons else ""


def _covered(scope: str, owned: set[str]) -> bool:
    return not owned.isdisjoint(("*", scope, f"{scope.partition(':')[0]}:*"))


def _spelled(scope: str) -> str:
    return scope.replace(".", ":")
