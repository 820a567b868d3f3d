"""Compares the addresses at which an operation is served."""

from typing import Any

from cpod_backend.derive.diff.documents import Document
from cpod_backend.derive.diff.fields import Rule, compare_fields, elsewhere, located, wording
from cpod_backend.derive.diff.findings import Scope
from cpod_backend.derive.diff.pairs import MISSING, Located, Pair, member


def servers(document: Document, *levels: Located) -> Located:
    """The servers of the innermost level that names any; without any it is the address of the document itself."""
    for level in (*reversed(levels), Located(document.plain, "")):
        named = member(level.value, "servers")
        if isinstance(named, list) and named:
            return Located(named, f"{level.at}/servers")
    return Located([{"url": "/"}], "/servers")


def compare_servers(scope: Scope, pair: Pair) -> None:
    base, head = _by_url(pair.left), _by_url(pair.right)
    for url in [*head, *(url for url in base if url not in head)]:
        before, after = base.get(url), head.get(url)
        if before and after:
            compare_fields(scope.named(url), Pair.of(before, after), SERVER)
        elif after:
            scope.found("server-added", Pair(MISSING, url, "", after.at), gained=url)
        elif before:
            scope.found("server-removed", Pair(url, MISSING, before.at, ""), lost=url)
    if base.keys() == head.keys() and list(base) != list(head):
        scope.found("servers-reordered", pair._replace(base=list(base), head=list(head)))


def _by_url(listed: Located) -> dict[str, Located]:
    return {_url(server.value): server for server in located(listed)}


def _url(server: Any) -> str:
    return str(member(server, "url"))


SERVER: dict[str, Rule] = {
    "url": elsewhere,
    "name": wording(),
    "description": wording(),
    "variables": wording("server-variables-changed"),
}
