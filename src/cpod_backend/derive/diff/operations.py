"""Pairs the operations of two documents and compares each pair."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from cpod_backend.derive.diff.documents import Document
from cpod_backend.derive.diff.fields import Rule, compare_fields, elsewhere, follow, located
from cpod_backend.derive.diff.findings import Comparison, Scope
from cpod_backend.derive.diff.kinds import Direction
from cpod_backend.derive.diff.pairs import MISSING, Located, Pair, escaped, member, resolve
from cpod_backend.derive.diff.parameters import compare_parameters, parameters
from cpod_backend.derive.diff.payloads import TEXT, compare_body, compare_responses
from cpod_backend.derive.diff.security import accepted, compare_security
from cpod_backend.derive.diff.servers import compare_servers, servers

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class Way(NamedTuple):
    """Which direction the two halves of an exchange have for a client; a webhook turns them around."""

    sent: Direction = Direction.REQUEST
    answered: Direction = Direction.RESPONSE


class Operation(NamedTuple):
    """An operation of one document, with the path item that holds it."""

    document: Document
    path: str
    method: str
    item: Located
    found: Located

    @property
    def address(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def id(self) -> Any:
        return member(self.found.value, "operationId")

    @property
    def name(self) -> str:
        """What reports call it: its name in the SDKs, or its address."""
        return self.id if isinstance(self.id, str) else self.address


def operations(document: Document, paths: Located) -> list[Operation]:
    """The operations of all path items."""
    held = paths.value if isinstance(paths.value, dict) else {}
    items = {path: resolve(document, Located(item, f"{paths.at}/{escaped(path)}")) for path, item in held.items()}
    return [
        Operation(document, path, method, item, Located(item.value[method], f"{item.at}/{method}"))
        for path, item in items.items()
        for method in METHODS
        if member(item.value, method) is not MISSING
    ]


def compare_paths(comparison: Comparison, pair: Pair, way: Way = Way()) -> None:  # noqa: B008
    """The operations of both documents by address, and those that moved by their operationId."""
    base, head = operations(comparison.base, pair.left), operations(comparison.head, pair.right)
    if not (isinstance(pair.base, dict) and isinstance(pair.head, dict)):
        compare_fields(comparison.scope("paths"), pair, dict.fromkeys(pair.names(), elsewhere))
    for before, after in _paired(base, head):
        if before and after:
            compare_operation(comparison.scope(after.name, [after.name]), before, after, way)
        elif after:
            comparison.scope(after.name, [after.name]).found("operation-added", Pair(MISSING, after.address, "", after.found.at))
        elif before:
            comparison.scope(before.name, [before.name]).found("operation-removed", Pair(before.address, MISSING, before.found.at, ""))
    _compare_items(comparison, pair)
    if not pair.names() and not pair.same:
        comparison.scope("the document").found("rewritten", pair)


def template(path: str) -> str:
    """A path without the names of its parameters, which clients do not send."""
    return re.sub(r"{[^}]*}", "{}", path)


def _paired(base: list[Operation], head: list[Operation]) -> Iterator[tuple[Operation | None, Operation | None]]:
    by_address = {(template(each.path), each.method): each for each in base}
    matches = {id(after): by_address.pop((template(after.path), after.method), None) for after in head}
    by_id = {each.id: each for each in by_address.values() if isinstance(each.id, str)}
    used = set()
    for after in head:
        before = matches[id(after)] or by_id.get(after.id if isinstance(after.id, str) else "")
        used.add(id(before))
        yield before, after
    yield from ((before, None) for before in base if id(before) not in used)


def _compare_items(comparison: Comparison, pair: Pair) -> None:
    """What path items hold beside operations."""
    base = {template(path): path for path in pair.base} if isinstance(pair.base, dict) else {}
    for path in pair.head if isinstance(pair.head, dict) else ():
        scope = comparison.scope(path)
        if path.startswith("x-"):
            compare_fields(scope, Pair(_only(pair.base, path), _only(pair.head, path), pair.base_at, pair.head_at), {})
        elif template(path) in base:
            items = Pair.of(pair.child(base[template(path)]).left, pair.child(path).right)
            if followed := follow(scope, items, path):
                compare_fields(*followed, ITEM)


def _only(value: Any, key: str) -> dict[str, Any]:
    return {key: value[key]} if isinstance(value, dict) and key in value else {}


def compare_operation(scope: Scope, base: Operation, head: Operation, way: Way) -> None:
    pair = Pair.of(base.found, head.found)
    if (template(base.path), base.method) != (template(head.path), head.method):
        scope.found("operation-moved", pair._replace(base=base.address, head=head.address))
    compare_fields(scope, pair, OPERATION)
    sent, answered = scope.toward(way.sent), scope.toward(way.answered)
    levels = ((base.document, base.path, base.item, base.found), (head.document, head.path, head.item, head.found))
    compare_parameters(sent, *(parameters(*level) for level in levels))
    compare_body(sent, pair.child("requestBody"))
    compare_responses(answered, pair.child("responses"))
    compare_security(sent, base.found, head.found)
    compare_servers(sent, Pair.of(servers(base.document, base.item, base.found), servers(head.document, head.item, head.found)))
    _compare_callbacks(scope, pair.child("callbacks"), way)


def _compare_callbacks(scope: Scope, pair: Pair, way: Way) -> None:
    """Callbacks are operations that the server calls: what it sends is what the client receives."""
    turned = Way(way.answered, way.sent)
    for name in pair.names():
        callback = pair.child(name)
        named = scope.named(f"the callback {name}")
        if MISSING in (callback.base, callback.head):
            named.found("callback-added" if callback.base is MISSING else "callback-removed", callback)
        elif followed := follow(named, callback, named.subject):
            compare_paths(scope.comparison, followed[1], turned)


def _operation_id(scope: Scope, pair: Pair, key: str) -> None:
    field = pair.child(key)
    if field.base is MISSING and field.head is not MISSING:
        scope.found("operation-id-added", field)
    elif not field.same:
        scope.found("operation-id-renamed", field, lost=field.base)


def _tags(scope: Scope, pair: Pair, key: str) -> None:
    """The first tag is the client class of the SDKs; further ones only list the operation elsewhere."""
    field = pair.child(key)
    before, after = ([tag.value for tag in located(side)] for side in (field.left, field.right))
    if before[:1] != after[:1]:
        scope.found("tag-moved", field)
    elif not field.same:
        scope.found("tags-changed", field)


def _level(scope: Scope, pair: Pair, key: str) -> None:
    """What can be said for one operation, a path or all: what it comes to is compared for each operation."""
    field = pair.child(key)
    if MISSING in (field.base, field.head):
        scope.found("level-changed", field, keyword=key)


def scheme_users(*documents: Document) -> dict[str, set[str]]:
    """The names of the operations that accept each security scheme."""
    users: dict[str, set[str]] = {}
    for document in documents:
        for operation in operations(document, Located(document.plain.get("paths"), "/paths")):
            for scheme in accepted(document, operation.found):
                users.setdefault(scheme, set()).add(operation.name)
    return users


OPERATION: dict[str, Rule] = {
    **TEXT,
    **dict.fromkeys(("requestBody", "responses", "callbacks"), elsewhere),
    **dict.fromkeys(("parameters", "security", "servers"), _level),
    "operationId": _operation_id,
    "tags": _tags,
}
ITEM: dict[str, Rule] = {**TEXT, **dict.fromkeys((*METHODS, "$ref"), elsewhere), **dict.fromkeys(("parameters", "servers"), _level)}
