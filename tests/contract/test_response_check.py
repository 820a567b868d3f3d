"""The check of responses: it passes what the server truly answers, and finds each way of differing from the document."""

import json
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.client import Api
from tests.conformance import CheckedClient, mismatches
from tests.wire import Exchange

ID = "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H"


class Answered:
    """A true answer, that a test can spoil."""

    def __init__(self, response: httpx.Response) -> None:
        self.request = response.request
        self.status = response.status_code
        self.headers = dict(response.headers)
        self.body: Any = response.json()

    def spoiled(self) -> httpx.Response:
        headers = {name: value for name, value in self.headers.items() if name != "content-length"}
        content = self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()
        return httpx.Response(self.status, headers=headers, content=content, request=self.request)

    @property
    def record(self) -> dict[str, Any]:
        record: dict[str, Any] = self.body["data"]
        return record

    def drop(self, *names: str) -> None:
        for name in names:
            del self.headers[name]

    def ask(self, method: str, path: str) -> None:
        """As though the same had come to another request."""
        self.request = httpx.Request(method, f"http://emulator{path}")

    def refuse(self, status: int) -> None:
        """A problem in place of the record."""
        self.status = status
        self.headers["content-type"] = "application/problem+json"
        self.body = {"title": "No", "status": status, "detail": "no", "instance": "/", "requestId": self.body["meta"]["requestId"]}


SPOILINGS: dict[str, tuple[Callable[[Answered], Any], str]] = {
    "a status that the document does not know": (lambda a: setattr(a, "status", 418), "no status 418"),
    "a media type that the document does not know": (lambda a: a.headers.update({"content-type": "text/html"}), "media type is text/html"),
    "no media type": (lambda a: a.drop("content-type"), "media type is missing"),
    "a header is missing": (lambda a: a.drop("x-request-id"), "header X-Request-Id is missing"),
    "no tag of the version": (lambda a: a.drop("etag"), "header ETag is missing"),
    "a required member is missing": (lambda a: a.record.pop("email"), '"email" is a required property'),
    "a member too many": (lambda a: a.record.update(nickname="Al"), "'nickname' was unexpected"),
    "a value of the wrong type": (lambda a: a.record.update(version="1"), "/data/version"),
    "a value beyond its choices": (lambda a: a.record.update(status="asleep"), "/data/status"),
    "a time in another form": (lambda a: a.record.update(createdAt="yesterday"), 'is not a "date-time"'),
    "an id of another entity": (lambda a: a.record.update(id=ID.replace("per", "grp")), "/data/id"),
    "null where there is always a value": (lambda a: a.record.update(createdAt=None), "/data/createdAt"),
    "no envelope": (lambda a: setattr(a, "body", a.record), '"meta" is a required property'),
    "broken JSON": (lambda a: setattr(a, "body", b'{"data":'), "no JSON"),
    "an empty body": (lambda a: setattr(a, "body", b""), "no JSON"),
    "a body where there is none": (lambda a: setattr(a, "status", 304), "no body"),
    "an answer at an unknown path": (lambda a: a.ask("GET", "/v1/persons"), "status must be 404"),
    "an answer to an unknown method": (lambda a: a.ask("PUT", f"/v1/people/{ID}"), "status must be 405"),
    "a refusal without Allow": (lambda a: (a.ask("PUT", f"/v1/people/{ID}"), a.refuse(405)), "Allow names"),
    "a problem without a member": (lambda a: (a.refuse(404), a.body.pop("detail")), '"detail" is a required property'),
    "a problem with its record": (lambda a: (a.refuse(404), a.body.update(data={})), "'data' was unexpected"),
    "too many requests without a time to wait": (lambda a: a.refuse(429), "header Retry-After is missing"),
}


@pytest.fixture
def answered(connection: httpx.Client) -> Answered:
    api = Api.sign_in(connection, f"test@t-{uuid4().hex[:12]}")
    return Answered(connection.get(api.path(api.make("Person")["id"]), headers={"authorization": f"Bearer {api.token}"}))


def test_a_true_answer_passes(answered):
    assert list(mismatches(Exchange.of(answered.spoiled()))) == []


@pytest.mark.parametrize("kind", SPOILINGS)
def test_a_spoiled_answer_is_found(answered, kind):
    spoil, found = SPOILINGS[kind]

    spoil(answered)

    assert any(found in mismatch for mismatch in mismatches(Exchange.of(answered.spoiled()))), list(
        mismatches(Exchange.of(answered.spoiled()))
    )


def test_a_part_of_a_record_passes_only_where_fields_was_asked_for(answered):
    answered.body["data"] = {"id": answered.record["id"]}
    assert list(mismatches(Exchange.of(answered.spoiled())))

    answered.ask("GET", f"/v1/people/{ID}?fields=id")

    assert list(mismatches(Exchange.of(answered.spoiled()))) == []


def test_another_record_within_a_record_passes_only_where_expand_was_asked_for(answered):
    answered.body["data"]["manager"] = None
    assert list(mismatches(Exchange.of(answered.spoiled())))

    answered.ask("GET", f"/v1/people/{ID}?expand=manager")

    assert list(mismatches(Exchange.of(answered.spoiled()))) == []


def test_addresses_outside_the_contract_may_answer_what_they_like(answered):
    for path in ("/health", "/docs", "/openapi.json", "/_emulator/health", "/.well-known/jwks.json"):
        answered.ask("GET", path)
        answered.status, answered.body = 418, b"?"
        assert list(mismatches(Exchange.of(answered.spoiled()))) == []


def test_the_tests_own_client_fails_at_such_an_answer(answered):
    answered.record["nickname"] = "Al"
    spoiled = answered.spoiled()
    with (
        CheckedClient(base_url="http://emulator", transport=httpx.MockTransport(lambda _: spoiled)) as client,
        pytest.raises(AssertionError, match="nickname"),
    ):
        client.get(f"/v1/people/{ID}")
