"""From the bytes of a body to plain data: strict JSON, each fault with its own sentence."""

import json
import re
from typing import Any

from msgspec import DecodeError, ValidationError
from msgspec.json import Decoder

from cpod_backend.api import problems
from cpod_backend.api.exchange import MAX_BODY, Request

MAX_DEPTH = 32
MERGE_PATCH = "application/merge-patch+json"
JSON_TYPES = ("application/json",)
NESTED = (dict, list)
PATCH_TYPES = ("application/json", MERGE_PATCH)

_decode = Decoder().decode
_members = re.compile(rb'"[ \t\r\n]*:').findall
_NUL = re.compile(rb"(?<!\\)(\\\\)*\\u0000")


async def json_body(request: Request, accepted: tuple[str, ...] = JSON_TYPES, largest: int = MAX_BODY) -> dict[str, Any]:
    """The body as a JSON object. Raises Problem 400, 413 or 415."""
    require_type(request, accepted)
    return decode_object(await request.body(largest))


def require_type(request: Request, accepted: tuple[str, ...]) -> str:
    """The media type of the body, which must be one of the accepted and in UTF-8."""
    value = request.header(b"content-type") or ""
    if value in accepted:
        return value
    media_type, _, parameters = value.partition(";")
    charset = re.search(r'charset\s*=\s*"?([\w-]+)', parameters.lower())
    # No parameter of these types holds a comma, but two lines of the header are joined by one (RFC 9110 section 5.3).
    if media_type.strip().lower() not in accepted or (charset and charset[1] not in ("utf-8", "utf8")) or "," in parameters:
        raise problems.unsupported_media_type(accepted)
    return media_type.strip().lower()


def decode_object(body: bytes) -> dict[str, Any]:
    """A JSON object without duplicate members, NUL characters, or more than 32 levels."""
    try:
        data = _decode(body)
    except RecursionError:
        raise problems.bad_request(f"the body is nested deeper than {MAX_DEPTH} levels") from None
    except (DecodeError, ValidationError, UnicodeDecodeError) as error:
        raise problems.bad_request(f"the body is not valid JSON: {_json_fault(body, error)}") from None
    if not isinstance(data, dict):
        raise problems.bad_request("the body must be a JSON object")
    if body.count(b"{") + body.count(b"[") > MAX_DEPTH and deeper_than(MAX_DEPTH, data):
        raise problems.bad_request(f"the body is nested deeper than {MAX_DEPTH} levels")
    if b"\\u0000" in body and _NUL.search(body):
        raise problems.bad_request("the body holds the character U+0000, which no string may hold")
    # Each member in the text gives at least one colon, and one match, so equal numbers mean that no name stands twice.
    members = member_count(data)
    if body.count(b":") != members and len(_members(body)) != members:
        json.loads(body, object_pairs_hook=_refuse_duplicates)
    return data


def deeper_than(levels: int, value: Any) -> bool:
    """Whether objects and arrays stand in more levels; it looks no deeper than that, so as not to run out of stack itself."""
    if not isinstance(value, dict | list):
        return False
    inner = value.values() if isinstance(value, dict) else value
    return levels == 0 or any(deeper_than(levels - 1, item) for item in inner)


def member_count(value: Any) -> int:
    """Members of an object and of all objects in it."""
    count, items = (len(value), value.values()) if isinstance(value, dict) else (0, value)
    for item in items:
        if isinstance(item, NESTED):
            count += member_count(item)
    return count


def _refuse_duplicates(pairs: list[tuple[str, Any]]) -> None:
    seen = set()
    for name, _ in pairs:
        if name in seen:
            raise problems.bad_request(f"the body has the member {name} twice in one object")
        seen.add(name)


def _json_fault(body: bytes, error: Exception) -> str:
    """The decoder's own words, save where they would puzzle: it calls a lone surrogate truncated input."""
    if not body.strip():
        return "it is empty"
    if isinstance(error, UnicodeDecodeError):
        return "it is not UTF-8"
    if re.search(rb"\\u[dD][89a-fA-F]", body):
        return "it is cut short or holds a lone surrogate"
    return str(error).removeprefix("JSON is malformed: ")
