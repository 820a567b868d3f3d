"""Tokens: how they are got, what they open, and what a bad one is told."""

import base64

import httpx
import pytest

from tests.client import Api

PATH = "/api/v1/auth/token"
GOOD = {"client_id": "dev", "client_secret": "dev", "grant_type": "client_credentials"}


def basic(text: str) -> dict[str, str]:
    return {"authorization": "Basic " + base64.b64encode(text.encode()).decode()}


def test_json_form_and_basic_credentials_all_get_a_token(connection):
    for answer in (
        connection.post(PATH, json=GOOD), connection.post(PATH, data=GOOD), connection.post("/v1/auth/token", json=GOOD),
        connection.post(PATH, data={"grant_type": "client_credentials"}, headers=basic("dev:s%3Acret")),
    ):  # fmt: skip
        assert answer.status_code == 200, answer.text
        assert set(answer.json()) == {"access_token", "token_type", "expires_in"}
        assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(("body", "status", "error"), [
    ({}, 400, "invalid_request"), (GOOD | {"client_id": ""}, 400, "invalid_request"), (GOOD | {"grant_type": "password"}, 400, "unsupported_grant_type"),
    (GOOD | {"client_secret": 5}, 400, "invalid_request"), (GOOD | {"scope": "people:fly"}, 400, "invalid_scope"), (GOOD | {"x": "1"}, 400, "invalid_request"),
    (GOOD | {"client_id": "dev@no spaces"}, 400, "invalid_client"), (GOOD | {"grant_type": ""}, 400, "invalid_request"),
    ({"grant_type": "refresh_token", "refresh_token": "x"}, 400, "unsupported_grant_type"),
])  # fmt: skip
def test_a_bad_token_request_says_why_in_both_forms(connection, body, status, error):
    answer = connection.post(PATH, json=body)

    assert (answer.status_code, answer.json()["error"]) == (status, error)
    assert answer.json()["error_description"] == answer.json()["detail"]
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("scope", "words"),
    [
        ("groups.read people.read", "groups.read people.read; did you mean groups:read people:read?"),
        ("people.fly people.read people:read", "people.fly people.read; did you mean people:read?"),
        ("people.fly", "people.fly"),
    ],
)
def test_a_scope_in_the_spelling_of_records_is_refused_with_the_right_one(connection, scope, words):
    answer = connection.post(PATH, json=GOOD | {"scope": scope})

    assert answer.json()["detail"] == f"the client cannot have the scope {words}"


@pytest.mark.parametrize(("sent", "status"), [
    ({"content": b"grant_type=x", "headers": {"content-type": "text/plain"}}, 415), ({"json": GOOD | {"scope": "x" * 2**20}}, 413),
])  # fmt: skip
def test_a_body_that_is_not_read_is_told_in_both_forms_too(connection, sent, status):
    answer = connection.post(PATH, **sent)

    assert (answer.status_code, answer.json()["error"]) == (status, "invalid_request")
    assert answer.json()["error_description"] == answer.json()["detail"]
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("more", [{"client_secret": "dev"}, {"client_id": "other"}])
def test_a_client_proves_itself_in_one_way(connection, more):
    form = {"grant_type": "client_credentials"}

    answer = connection.post(PATH, data=form | more, headers=basic("dev:dev"))

    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_request")
    assert connection.post(PATH, data=form | {"client_id": "dev"}, headers=basic("dev:dev")).status_code == 200


def test_malformed_basic_credentials_are_refused(connection):
    answer = connection.post(PATH, data={"grant_type": "client_credentials"}, headers={"authorization": "Basic !!!"})

    assert (answer.status_code, answer.json()["error"]) == (401, "invalid_client")


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer x", "Bearer a.b.c", "Basic ZGV2OmRldg==", "eyJ"])
def test_no_or_a_bad_token_is_401_with_a_challenge(connection, header):
    answer = connection.get("/v1/people", headers={"authorization": header} if header is not None else {})

    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Bearer ")
    assert answer.json()["title"] == "Unauthorized"


def test_a_token_signed_by_others_or_expired_is_401(connection, api):
    from cpod_backend.api.auth import Service, Tokens
    from cpod_backend.api.clock import Clock
    from cpod_backend.api.oauth.signing import SharedKey
    from cpod_backend.contract.rule import Caller
    from cpod_backend.emulator.build import ADDRESS, SIGNING_KEY

    caller = Caller("t", "dev", frozenset("*"))
    forged = Tokens(SharedKey(b"x" * 40), Service(ADDRESS, ADDRESS, "emu"), Clock()).issue(caller, 3600, "1")
    foreign = Tokens(SharedKey(SIGNING_KEY), Service("https://other.example", ADDRESS, "emu"), Clock()).issue(caller, 3600, "1")
    expired = Tokens(SharedKey(SIGNING_KEY), Service(ADDRESS, ADDRESS, "emu"), Clock()).issue(caller, -60, "1")

    for token in (forged, foreign, expired):
        answer = Api(connection, token).get("/v1/people")
        assert answer.status == 401
        assert 'error="invalid_token"' in answer.headers["www-authenticate"]
    assert "expired" in Api(connection, expired).get("/v1/people").detail


def test_a_narrowed_token_opens_only_its_scopes(connection):
    reader = Api.sign_in(connection, "dev@scopes", scope="people:read groups:write")

    assert reader.get("/v1/people").status == 200
    refused = reader.post("/v1/people", firstName="A")
    assert (refused.status, refused.body["title"]) == (403, "Forbidden")
    assert "people:write" in refused.detail
    assert reader.get("/v1/groups").status == 403
    assert reader.get("/v1/risk").status == 403


def test_two_tenants_do_not_meet(connection):
    one, two = Api.sign_in(connection, "a@one-meets"), Api.sign_in(connection, "a@two-meets")
    person = one.make("Person")

    assert two.get("/v1/people").body["total"] == 0
    assert two.make("Person")["email"] == person["email"]
    assert two.create("Person", managerId=person["id"]).fields == ["/managerId"]


def test_health_needs_no_token(emulator):
    assert httpx.get(f"{emulator}/health").status_code == 200
