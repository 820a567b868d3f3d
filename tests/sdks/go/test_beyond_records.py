"""What the Go SDK calls beside the records of collections, against a running emulator: files, applications, tokens, health."""

from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.sdks.go.runner import Runner


@pytest.fixture
def client() -> dict[str, str]:
    return {"apiKey": "any-key", "clientId": f"sdk@go-{uuid4().hex[:12]}"}


def test_a_file_is_sent_and_fetched_whole_and_in_part(runner: Runner, emulator: str, client: dict[str, Any]):
    made, sent, whole, part = runner.play(
        emulator,
        client,
        {"call": "storage.create", "args": {"path": "notes/may.txt"}},
        {"upload": {"id": "$0.value.id", "text": "all is wéll", "contentType": "text/plain", "stream": True}},
        {"download": {"id": "$0.value.id"}},
        {"download": {"id": "$0.value.id", "range": "bytes=0-2"}},
    )

    assert made["value"]["id"] == sent["value"]["id"]
    assert (sent["value"]["sizeBytes"], sent["value"]["contentType"]) == (12, "text/plain")
    assert (whole, part) == ({"text": "all is wéll"}, {"text": "all"})


def test_what_was_sent_to_the_address_of_a_file_is_taken_over(runner: Runner, emulator: str, client: dict[str, Any]):
    (made,) = runner.play(emulator, client, {"call": "storage.create", "args": {"path": "notes/june.txt", "sizeBytes": 5}})
    httpx.put(made["value"]["uploadUrl"], content=b"hello").raise_for_status()
    taken, content = runner.play(
        emulator, client, {"call": "storage.complete", "id": made["value"]["id"]}, {"download": {"id": made["value"]["id"]}}
    )

    assert taken["value"]["status"] == "available"
    assert content == {"text": "hello"}


def test_a_registered_application_calls_with_its_secret_as_key(runner: Runner, emulator: str, client: dict[str, Any]):
    (registered,) = runner.play(emulator, client, {"call": "apps.register", "args": {"name": "Portal", "scopes": ["people:read"]}})
    application = registered["value"]
    own = {"apiKey": application["clientSecret"]}
    (read,) = runner.play(emulator, own, {"call": "integration.get", "id": application["applicationId"]})

    assert application["clientSecret"].startswith("cpod_")
    assert read["value"]["name"] == "Portal"


def test_a_token_is_issued_examined_and_revoked(runner: Runner, emulator: str, client: dict[str, Any]):
    (registered,) = runner.play(emulator, client, {"call": "apps.register", "args": {"name": "Portal", "scopes": ["people:read"]}})
    credentials = {"client_id": registered["value"]["clientId"], "client_secret": registered["value"]["clientSecret"]}
    reference = {"token": "$0.value.access_token"} | credentials
    issued, good, revoked, over = runner.play(
        emulator,
        client,
        {"call": "auth.issue", "args": {"grant_type": "client_credentials"} | credentials},
        {"call": "auth.introspect", "args": reference},
        {"call": "auth.revoke", "args": reference},
        {"call": "auth.introspect", "args": reference},
    )

    assert (issued["value"]["token_type"], good["value"]["active"]) == ("Bearer", True)
    assert revoked == {"nothing": True}
    assert over["value"] == {"active": False}


def test_a_server_says_that_it_is_there(runner: Runner, emulator: str):
    (health,) = runner.play(emulator, {"apiKey": "any-key"}, {"request": {"method": "GET", "path": "/health"}})

    assert health["json"]["status"] == "ok"
