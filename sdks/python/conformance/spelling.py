"""The names and values of the cases as Python spells them, and results and errors as the cases spell them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from cpod import ApiError, CpodError, FieldError, Model, Record, ResponseRecord
from cpod._core.codec import time_text

Node = dict[str, Any]

ERRORS = {"CpodConnectionError": "ConnectionError", "CpodTimeoutError": "TimeoutError"}
OF_ERRORS = (
    "status", "title", "detail", "instance", "request_id", "errors", "headers", "body", "method", "path", "attempts", "retry_after",
    "idempotency_key", "during", "which",
)  # fmt: skip
OF_PAGES = ("total", "page", "page_size", "has_more", "request_id", "next_cursor")
TIME = re.compile(r"\d{4}-\d\d-\d\dT.*")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
REFERENCE = re.compile(r"\$(\d+)\.([\w.]+)")


def snake(name: str) -> str:
    """`keyResults` as `key_results`; a name that would not come back the same stays."""
    found = re.sub(r"(?<=[a-z0-9])([A-Z])", lambda match: f"_{match[1].lower()}", name)
    return found if camel(found) == name else name


def camel(name: str) -> str:
    head, *tail = name.split("_")
    return head + "".join(word[:1].upper() + word[1:] for word in tail)


def client_options(options: Node) -> Node:
    named = {snake(name): value for name, value in options.items()}
    given = named.get("access_token")
    if isinstance(given, dict):
        named["access_token"] = _in_turn(list(given["function"]))
    return named


def _in_turn(tokens: list[str]) -> Any:
    """A function that gives these one after the other, the last one for ever."""
    return lambda: tokens.pop(0) if len(tokens) > 1 else tokens[0]


def options_of(options: Node) -> Node:
    return {snake(name): value for name, value in options.items()}


def params_of(args: Node) -> Node:
    """The parameters of a list or a get."""
    return {snake(name): _param(name, value) for name, value in args.items()}


def _param(name: str, value: Any) -> Any:
    if name in ("sort", "expand", "fields", "exists", "missing"):
        return [_signed(each) for each in value] if isinstance(value, list) else _signed(value)
    if isinstance(value, dict):
        return {how: instant(bound) for how, bound in value.items()}
    return [instant(each) for each in value] if isinstance(value, list) else instant(value)


def _signed(name: str) -> str:
    return f"-{snake(name[1:])}" if name.startswith("-") else snake(name)


def instant(value: Any) -> Any:
    """A time or a day as the type that Python has for it."""
    if isinstance(value, str) and TIME.fullmatch(value):
        return datetime.fromisoformat(value.replace("Z", "+00:00"))
    return date.fromisoformat(value) if isinstance(value, str) and DAY.fullmatch(value) else value


def fields_of(service: Any, args: Node) -> Node:
    return _fields(getattr(service, "_model", None), args)


def _fields(model: type[Model] | None, args: Node) -> Node:
    return {snake(name): _field(model, snake(name), value) for name, value in args.items()}


def _field(model: type[Model] | None, name: str, value: Any) -> Any:
    part = model.part(name) if model else None
    if part and isinstance(value, list):
        return [_fields(part, each) if isinstance(each, dict) else each for each in value]
    if part and isinstance(value, dict):
        return _fields(part, value)
    text = _annotation(model, name)
    return instant(value) if "date" in text else value


def _annotation(model: type[Model] | None, name: str) -> str:
    classes = model.__mro__ if model else ()
    return next(
        (str(each.__annotations__[name]) for each in classes if name in getattr(each, "__annotations__", {})), ""
    )


def placed(value: Any, results: list[Node]) -> Any:
    """The value with every text `$<n>.<path>` replaced by what stands there in an outcome."""
    if isinstance(value, dict):
        return {name: placed(item, results) for name, item in value.items()}
    if isinstance(value, list):
        return [placed(item, results) for item in value]
    match = REFERENCE.fullmatch(value) if isinstance(value, str) else None
    if not match:
        return value
    found: Any = results[int(match[1])] if int(match[1]) < len(results) else None
    for part in match[2].split("."):
        found = _inside(found, part)
    return value if found is None else found


def _inside(value: Any, part: str) -> Any:
    if isinstance(value, list):
        return value[int(part)] if part.isdigit() and int(part) < len(value) else None
    return value.get(part) if isinstance(value, dict) else None


def outcome_of(found: Any, instants: Iterable[str] = ()) -> Node:
    if found is None:
        return {"nothing": True}
    if isinstance(found, Record):
        meta = {"requestId": found.meta.request_id, "etag": found.meta.etag}
        return {"value": found.to_dict(), "meta": meta} | _instants(found, instants)
    if isinstance(found, Model):
        return {"value": found.to_dict()}
    if isinstance(found, dict):
        return {"json": found}
    stamp = found.timestamp
    page = {camel(name): getattr(found, name) for name in OF_PAGES}
    page["timestamp"] = time_text(stamp) if isinstance(stamp, datetime) else stamp
    return {"page": {"data": [record.to_dict() for record in found.data], **page}}


def _instants(record: Record, names: Iterable[str]) -> Node:
    read = {name: getattr(record, snake(name)) for name in names}
    times = {
        name: round(value.timestamp() * 1000) if isinstance(value, datetime) else None for name, value in read.items()
    }
    return {"instants": times} if times else {}


def answered(record: ResponseRecord) -> Node:
    headers = {name.lower(): value for name, value in record.headers.items()}
    return {"status": record.status, "headers": headers, "body": record.body.decode("utf-8", "replace")}


def refused(error: Exception) -> Node:
    kind = type(error).__name__
    members = {camel(name): _plain(getattr(error, name)) for name in OF_ERRORS if hasattr(error, name)}
    if not isinstance(error, ApiError):
        members.pop("errors", None)
    told = members if isinstance(error, CpodError) else {}
    return {"error": {"type": ERRORS.get(kind, kind), "message": str(error), **told}}


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [
            {"field": each.field, "detail": each.detail} if isinstance(each, FieldError) else each for each in value
        ]
    return value
