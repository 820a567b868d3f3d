"""Many requests at the same moment, on as many connections as there are requests."""

from collections.abc import Iterable
from contextlib import ExitStack
from typing import Any, NamedTuple

import httpx

from tests.client import Answer, Api, model
from tests.wire import Exchange, Wire, certificates


class Call(NamedTuple):
    """One request."""

    method: str
    path: str
    body: dict[str, Any] | None = None
    headers: dict[str, str] = {}  # noqa: RUF012


def creating(name: str, body: dict[str, Any]) -> Call:
    return Call("POST", model().by_name[name].path, body)


def changing(api: Api, record: dict[str, Any], **fields: Any) -> Call:
    return Call("PATCH", api.path(record["id"]), fields)


def removing(api: Api, record: dict[str, Any]) -> Call:
    return Call("DELETE", api.path(record["id"]))


def connect(api: Api) -> httpx.AsyncClient:
    """A client of the same tenant for an event loop, with a connection for every request."""
    return httpx.AsyncClient(
        base_url=api.connection.base_url,
        headers={"authorization": f"Bearer {api.token}"},
        timeout=60,
        verify=certificates(),
        limits=httpx.Limits(max_connections=None, max_keepalive_connections=None),
    )


async def send(client: httpx.AsyncClient, call: Call) -> Answer:
    return Answer(Exchange.of(await client.request(call.method, call.path, json=call.body, headers=call.headers)))


def at_once(api: Api, calls: Iterable[Call]) -> list[Answer]:
    """The answers to the calls in their order. Connections are open before the first call goes out, and all have gone out before an answer is read."""
    sent = [(Wire(api.connection.base_url), call) for call in calls]
    with ExitStack() as stack:
        for wire, _ in sent:
            stack.callback(wire.close)
            wire.exchange("GET", "/health", {})
        for wire, call in sent:
            wire.send(call.method, call.path, {"authorization": f"Bearer {api.token}"} | call.headers, json=call.body)
        return [Answer(wire.receive()) for wire, _ in sent]


def statuses(answers: Iterable[Answer]) -> dict[int, int]:
    """How many answers there are of each status."""
    found: dict[int, int] = {}
    for answer in answers:
        found[answer.status] = found.get(answer.status, 0) + 1
    return found
