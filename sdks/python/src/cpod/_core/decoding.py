"""Reads the JSON of good answers: records in their envelope, pages, and what comes without one."""

from __future__ import annotations

import json
import re

from cpod._core.model import Meta
from cpod._core.plain import is_array, is_object, members_of
from cpod.errors import DecodeError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    from cpod._core.call import Call
    from cpod._core.http import HttpResponse
    from cpod._core.model import Model

    M = TypeVar("M", bound=Model)

LINK = re.compile(r"""<([^>]*)>\s*((?:;\s*[\w*-]+\s*=\s*(?:"[^"]*"|[^\s;,"]+)\s*)*)""")
NEXT = re.compile(r"""rel\s*=\s*(?:"[^"]*\bnext\b[^"]*"|next\b)""", re.IGNORECASE)
SHOWN = 4096


def record(call: Call, response: HttpResponse, model: type[M]) -> M:
    """The record of an envelope."""
    envelope = members_of(json_of(call, response))
    data = envelope.get("data")
    if not is_object(data):
        raise failure(call, response, "the answer holds no record")
    return model(data, Meta(request_id(envelope, response), response.headers.get("etag")))


def bare(call: Call, response: HttpResponse, model: type[M]) -> M:
    """An object that comes without an envelope, as those of OAuth do."""
    plain = json_of(call, response)
    if not is_object(plain):
        raise failure(call, response, "the answer is no object")
    return model(plain)


def page(call: Call, response: HttpResponse) -> dict[str, Any]:
    """The envelope of a page, of which every part is there."""
    envelope = members_of(json_of(call, response))
    if not _is_list_of_objects(envelope.get("data")):
        raise failure(call, response, "the answer holds no page")
    return envelope


def json_of(call: Call, response: HttpResponse) -> Any:
    """The JSON of an answer. Raises DecodeError."""
    try:
        return json.loads(response.body)
    except (ValueError, RecursionError) as error:
        raise failure(call, response, "the answer is no JSON") from error


def anything(call: Call, response: HttpResponse) -> Any:
    """The JSON of an answer to a call that the SDK does not know; None where there is none."""
    return json_of(call, response) if response.body and response.status != 304 else None


def failure(call: Call, response: HttpResponse, what: str) -> DecodeError:
    found = response.headers.get("x-request-id")
    request = f", request {found}" if found else ""
    return DecodeError(
        f"{response.status}: {what} ({call.method} {call.path}{request})",
        status=response.status,
        method=call.method,
        path=call.path,
        body=response.body.decode("utf-8", "replace")[:SHOWN],
        request_id=found,
    )


def request_id(envelope: dict[str, Any], response: HttpResponse) -> str | None:
    told = members_of(envelope.get("meta")).get("requestId")
    return told if isinstance(told, str) else response.headers.get("x-request-id")


def next_cursor(response: HttpResponse) -> str | None:
    """The cursor of the link to the next page."""
    from urllib.parse import parse_qs, urlsplit

    for address, parameters in _links(response.headers.get("link", "")):
        if NEXT.search(parameters):
            return parse_qs(urlsplit(address).query).get("cursor", [None])[0]
    return None


def _links(header: str) -> list[tuple[str, str]]:
    """The addresses of a Link header with their parameters."""
    return [(str(match[1]), str(match[2])) for match in LINK.finditer(header)]


def _is_list_of_objects(value: Any) -> bool:
    return is_array(value) and all(is_object(each) for each in value)
