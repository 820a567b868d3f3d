"""Writes out the short forms of cases: records, pages and problems, with the bodies that the document gives as examples."""

import json
from copy import deepcopy
from functools import cache
from http import HTTPStatus
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode

Node = dict[str, Any]

DOCUMENT = Path(__file__).parents[2] / "docs" / "api-contract" / "openapi.json"
TIMESTAMP = "2026-05-22T10:00:00.000Z"
MARKS = ("drop", "hang")


@cache
def document() -> Node:
    read: Node = json.loads(DOCUMENT.read_text())
    return read


def record(entity: str) -> Node:
    """The record that the document shows for an entity."""
    shown: Node = document()["components"]["examples"][f"{entity}Response"]["value"]["data"]
    return deepcopy(shown)


@cache
def problems() -> dict[int, Node]:
    """The problem of each status that the document knows."""
    found = (answer["content"]["application/problem+json"]["example"] for answer in document()["components"]["responses"].values())
    return {problem["status"]: problem for problem in found}


def written_out(value: Any) -> Any:
    """The value with every `{"$entity": "Person", …}` replaced by that record, in which the other members stand as they are given."""
    if isinstance(value, list):
        return [written_out(item) for item in value]
    if not isinstance(value, dict):
        return value
    members = {name: written_out(item) for name, item in value.items() if name != "$entity"}
    return record(value["$entity"]) | members if "$entity" in value else members


def reply(short: Node, number: int, target: str = "") -> Node:
    """A reply with status, headers and body in full, to the request of this number and target. Its request id is `req-<number>`."""
    if any(mark in short for mark in MARKS):
        return short
    short = written_out(short)
    headers = {name.lower(): value for name, value in short.get("headers", {}).items()}
    for kind, make in KINDS.items():
        if kind in short:
            status, made, body = make(short, f"req-{number}", target)
            rest = {name: short[name] for name in ("always", "truncate", "stall") if name in short}
            return {"status": short.get("status", status), "headers": made | headers, "json": body} | rest
    return {"status": 200} | short | {"headers": headers}


def token(short: Node, number: int) -> Node:
    """A reply of the token endpoint: `{"token": …, "expiresIn": …}` or any other."""
    if "token" not in short:
        return reply(short, number)
    body = {"access_token": short["token"], "token_type": "Bearer", "expires_in": short.get("expiresIn", 3600)}
    return {"status": 200, "headers": {"cache-control": "no-store"}, "json": body}


def _record(short: Node, request: str, target: str) -> tuple[int, Node, Node]:
    held = short["record"]
    headers = {"x-request-id": request} | ({"etag": f'"{held["version"]}"'} if "version" in held else {})
    return 200, headers, {"data": held, "meta": {"requestId": request, "timestamp": TIMESTAMP}}


def _page(short: Node, request: str, target: str) -> tuple[int, Node, Node]:
    """`next` is the cursor of the page after this one."""
    held = short["list"]
    counts = {"total": len(held), "page": 1, "pageSize": 50, "hasMore": False}
    counts |= {name: short[name] for name in counts if name in short}
    headers = {"x-request-id": request}
    if "next" in short:
        headers["link"] = f'<{_going_on(target, None)}>; rel="first", <{_going_on(target, short["next"])}>; rel="next"'
    return 200, headers, {"data": held, **counts, "meta": {"requestId": request, "timestamp": TIMESTAMP}}


def _going_on(target: str, cursor: str | None) -> str:
    """The address of the same list from a cursor on, as the server writes it in `Link`."""
    path, _, query = target.partition("?")
    pairs = [pair for pair in parse_qsl(query) if pair[0] not in ("page", "cursor")]
    return f"{path}?{urlencode([*pairs, *([('cursor', cursor)] if cursor else [])])}"


def _problem(short: Node, request: str, target: str) -> tuple[int, Node, Node]:
    status = short["problem"]
    body = problems().get(status) or {
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": "It did not work.",
        "instance": "/v1/people",
    }
    named = {name: short[name] for name in ("title", "detail", "instance", "errors") if name in short}
    headers = {"x-request-id": request, "content-type": "application/problem+json"}
    return status, headers, body | {"requestId": request} | named


KINDS = {"record": _record, "list": _page, "problem": _problem}
