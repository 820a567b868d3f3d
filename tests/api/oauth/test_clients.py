"""Clients of production: what an application and its API keys open, and when they stop."""

from datetime import UTC, datetime, timedelta

import pytest

from cpod_backend.contract.credentials import client_of
from cpod_backend.contract.formats import write_time
from tests.api.oauth.server import ask, sign_in


@pytest.fixture
def server(cluster):
    return cluster.servers[0]


def application(ops, *scopes, **fields):
    made = ops.post("/api/v1/apps/register", name="Export", scopes=list(scopes)).data
    if fields:
        assert ops.patch(f"/v1/integration/{made['applicationId']}", **fields).status == 200
    return made


def test_the_first_credentials_open_everything_in_their_tenant(ops, credentials):
    person = ops.make("Person")

    assert person["tenantId"] == credentials["clientId"].partition("@")[2]
    assert person["createdBy"] == credentials["clientId"]


def test_credentials_of_one_tenant_open_no_other(cluster, server, ops):
    person = ops.make("Person")
    other = cluster.register("elsewhere", "*")

    assert sign_in(server, other["clientId"], other["clientSecret"]).get(f"/v1/people/{person['id']}").status == 404


def test_the_secret_alone_tells_the_client_id(server, credentials):
    assert ask(server, client_of(credentials["clientSecret"]), credentials["clientSecret"]).status_code == 200


@pytest.mark.parametrize("spoil", [
    lambda own, secret: (own, secret[:-1]), lambda own, secret: (own, "x"), lambda own, secret: (f"x{own}", secret),
    lambda own, secret: ("x", secret), lambda own, secret: ("@", secret), lambda own, secret: (f"{own.partition('@')[0]}@nowhere", secret),
    lambda own, secret: (f"\0{own}", secret), lambda own, secret: (own, f"{secret}\0"), lambda own, secret: (own, "😀"),
])  # fmt: skip
def test_a_wrong_secret_and_an_unknown_client_get_the_same_answer(server, credentials, spoil):
    client, secret = spoil(credentials["clientId"], credentials["clientSecret"])
    form = {"client_id": client, "client_secret": secret, "grant_type": "client_credentials"}
    answer = server.connection.post("/api/v1/auth/token", data=form)

    assert (answer.status_code, answer.json()["error"]) == (401, "invalid_client")
    assert answer.json()["detail"] == "the client is unknown or its secret is wrong"
    assert answer.headers["www-authenticate"].startswith("Basic ")


def test_a_token_has_the_scopes_of_its_client_and_no_more(server, ops):
    made = application(ops, "people:read")
    own = sign_in(server, made["clientId"], made["clientSecret"])

    assert own.get("/v1/people").status == 200
    assert own.post("/v1/people", firstName="A").status == 403
    assert ask(server, made["clientId"], made["clientSecret"], scope="people:write").json()["error"] == "invalid_scope"


@pytest.mark.parametrize(("held", "path", "status"), [
    (["people.read"], "/v1/people", 200), (["people:*"], "/v1/people", 200), (["people:*"], "/v1/groups", 403), ([], "/v1/people", 403),
])  # fmt: skip
def test_every_spelling_of_a_scope_opens_the_same(server, ops, held, path, status):
    made = ops.make("Application", scopes=held, grantTypes=["client_credentials"], tokenEndpointAuthMethod="client_secret_post")

    assert sign_in(server, made["clientId"], made["clientSecret"]).get(path).status == status


@pytest.mark.parametrize("fields", [
    {"status": "suspended"}, {"status": "retired"}, {"tokenEndpointAuthMethod": "private_key_jwt", "jwksUrl": "https://acme.example/jwks"},
    {"grantTypes": ["jwt_bearer"]}, {"clientSecretExpiresAt": "2026-01-01T00:00:00.000Z"},
])  # fmt: skip
def test_an_application_that_rests_or_may_not_gets_no_token(server, ops, fields):
    made = application(ops, "people:read", **fields)

    assert ask(server, made["clientId"], made["clientSecret"]).json()["error"] == "invalid_client"


def test_a_deleted_application_gets_no_token(server, ops):
    made = application(ops, "people:read")
    ops.delete(f"/v1/integration/{made['applicationId']}")

    assert ask(server, made["clientId"], made["clientSecret"]).status_code == 401


def test_tokens_live_as_long_as_the_application_says_and_never_longer_than_its_secret(server, ops):
    soon = write_time(datetime.now(UTC) + timedelta(seconds=1000))
    short = application(ops, "people:read", accessTokenLifetimeSeconds=60)
    ending = application(ops, "people:read", clientSecretExpiresAt=soon)

    assert ask(server, short["clientId"], short["clientSecret"]).json()["expires_in"] == 60
    assert 900 < ask(server, ending["clientId"], ending["clientSecret"]).json()["expires_in"] <= 1000


# API keys


def key_of(ops, **fields):
    return ops.make("ApiKey", **({"scopes": ["people.read"], "allowedCidrs": None} | fields))


def test_an_api_key_is_a_credential_by_itself(server, ops):
    key = key_of(ops)

    own = sign_in(server, client_of(key["secret"]), key["secret"])

    assert own.get("/v1/people").status == 200
    assert own.post("/v1/people", firstName="A").status == 403


def test_an_api_key_of_an_application_acts_as_the_application(server, ops):
    made = application(ops, "people:read", "storage:read", "storage:write")
    key = key_of(ops, applicationId=made["applicationId"], scopes=["storage.read", "storage.write"])

    for client in (client_of(key["secret"]), made["clientId"]):
        own = sign_in(server, client, key["secret"])
        stored = own.make("StorageObject", path=f"reports/{client[:4]}.txt")
        assert (stored["applicationId"], stored["createdBy"]) == (made["applicationId"], made["clientId"])
        assert own.get("/v1/people").status == 403


@pytest.mark.parametrize("kind", ["application", "service"])
def test_the_audit_trail_tells_an_api_key_from_its_application(server, ops, kind):
    made = application(ops, "groups:read", "groups:write")["applicationId"] if kind == "application" else None
    key = key_of(ops, scopes=["groups.write"], applicationId=made)

    group = sign_in(server, client_of(key["secret"]), key["secret"]).make("Group")

    (event,) = ops.get("/v1/telemetry", resourceId=group["id"]).data
    assert (event["actorId"], event["applicationId"], event["actorType"]) == (key["id"], made, kind)


def test_the_use_of_a_key_is_told_with_the_request_that_used_it(server, ops):
    key = key_of(ops)
    answer = ask(server, client_of(key["secret"]), key["secret"])

    (event,) = ops.get("/v1/telemetry", resourceId=key["id"], action="api_key.updated").data
    assert (event["requestId"], event["actorId"]) == (answer.headers["x-request-id"], key["id"])


def test_a_new_secret_is_shown_only_to_who_holds_the_scopes_of_the_application(server, ops):
    admin = application(ops, "integration:read", "integration:write")
    made = application(ops, "people:read", tokenEndpointAuthMethod="private_key_jwt", jwksUrl="https://acme.example/jwks")
    path = f"/v1/integration/{made['applicationId']}"

    refused = sign_in(server, admin["clientId"], admin["clientSecret"]).patch(path, tokenEndpointAuthMethod="client_secret_post")

    assert (refused.status, refused.fields) == (422, ["/tokenEndpointAuthMethod"])
    assert "people:read" in refused.detail
    shown = ops.patch(path, tokenEndpointAuthMethod="client_secret_post").data["clientSecret"]
    assert ask(server, made["clientId"], shown).status_code == 200


def test_an_api_key_does_not_open_for_another_client(server, ops, credentials):
    key = key_of(ops)

    assert ask(server, credentials["clientId"], key["secret"]).status_code == 401


@pytest.mark.parametrize("fields", [{"status": "suspended"}, {"status": "revoked", "revokeReason": "leaked"}])
def test_an_api_key_that_rests_opens_nothing(server, ops, fields):
    key = key_of(ops)
    assert ops.change(key, **fields).status == 200

    assert ask(server, client_of(key["secret"]), key["secret"]).json()["error"] == "invalid_client"


def test_an_api_key_rests_with_its_application(server, ops):
    made = application(ops, "people:read")
    key = key_of(ops, applicationId=made["applicationId"])
    ops.patch(f"/v1/integration/{made['applicationId']}", status="suspended")

    assert ask(server, client_of(key["secret"]), key["secret"]).status_code == 401


def test_an_api_key_ends_with_its_owner(server, ops):
    person = ops.make("Person", status="active")
    key = key_of(ops, ownerId=person["id"])
    assert ask(server, client_of(key["secret"]), key["secret"]).status_code == 200

    assert ops.change(person, status="terminated", endDate="2026-01-31").status == 200

    assert ask(server, client_of(key["secret"]), key["secret"]).status_code == 401


def test_an_api_key_ends_in_time(cluster, server, ops):
    key = key_of(ops, expiresAt=write_time(datetime.now(UTC) + timedelta(seconds=3000)))
    assert 2900 < ask(server, client_of(key["secret"]), key["secret"]).json()["expires_in"] <= 3000

    cluster.ahead = 3001.0
    try:
        assert ask(server, client_of(key["secret"]), key["secret"]).status_code == 401
    finally:
        cluster.ahead = 0.0


@pytest.mark.parametrize(("networks", "status"), [(["203.0.113.0/24"], 401), (["203.0.113.0/24", "127.0.0.0/8"], 200), (["::/0"], 401)])
def test_an_api_key_opens_only_from_its_networks(server, ops, networks, status):
    key = key_of(ops, allowedCidrs=networks)

    assert ask(server, client_of(key["secret"]), key["secret"]).status_code == status


def test_a_test_key_opens_no_live_server(server, ops):
    key = key_of(ops, environment="test")

    assert ask(server, client_of(key["secret"]), key["secret"]).status_code == 401


def test_use_is_written_down_once_a_minute(cluster, server, ops, credentials):
    key = key_of(ops)
    for _ in range(3):
        ask(server, client_of(key["secret"]), key["secret"])

    once = ops.read(key)
    assert (once["useCount"], once["lastUsedIpAddress"]) == (1, "127.0.0.1")
    assert once["lastUsedAt"]

    cluster.ahead = 61.0
    try:
        ask(server, client_of(key["secret"]), key["secret"])
    finally:
        cluster.ahead = 0.0
    later = ops.read(key)
    assert later["useCount"] == 4
    assert later["lastUsedAt"] > once["lastUsedAt"]
    assert ops.get("/v1/integration", clientId=credentials["clientId"]).data[0]["lastUsedAt"]


def test_guessing_is_held_back_and_locks_nobody_out_who_knows_the_secret(server, credentials):
    client, secret = credentials["clientId"], credentials["clientSecret"]
    refused = [ask(server, client, f"guess {number}") for number in range(11)]

    assert [answer.status_code for answer in refused] == [401] * 10 + [429]
    assert int(refused[-1].headers["retry-after"]) in range(1, 61)
    assert ask(server, client, secret).status_code == 200
    assert ask(server, client, "one guess more").status_code == 429


def test_whoever_knows_the_secret_never_meets_the_limit_of_guesses(server, credentials):
    answers = [ask(server, credentials["clientId"], credentials["clientSecret"]) for _ in range(20)]

    assert {answer.status_code for answer in answers} == {200}
