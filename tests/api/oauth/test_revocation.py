"""Revocation and introspection: what ends a token, how soon on every server, and who may ask."""

import pytest

from cpod_backend.contract.credentials import client_of
from tests.api.oauth.server import ask, elsewhere, sign_in
from tests.deployments import emulator_only


def revoke(server, client_id, secret, token, **further):
    body = {"client_id": client_id, "client_secret": secret, "token": token} | further
    return server.connection.post("/api/v1/auth/revoke", data=body)


def introspect(server, client_id, secret, token, **further):
    body = {"client_id": client_id, "client_secret": secret, "token": token} | further
    return server.connection.post("/api/v1/auth/introspect", json=body)


def own(credentials):
    return credentials["clientId"], credentials["clientSecret"]


def refused(api):
    """Whether the token is refused as one that was revoked."""
    answer = api.get("/v1/people")
    return answer.status == 401 and "revoked" in answer.detail and 'error="invalid_token"' in answer.headers["www-authenticate"]


def test_a_revoked_token_is_refused_here_at_once_and_elsewhere_at_the_next_look(cluster, credentials, ops):
    here, there = cluster.servers
    far = elsewhere(ops, there)
    assert (ops.get("/v1/people").status, far.get("/v1/people").status) == (200, 200)

    answer = revoke(here, *own(credentials), ops.token, token_type_hint="access_token")

    assert (answer.status_code, answer.content, answer.headers["cache-control"]) == (200, b"", "no-store")
    assert refused(ops)
    cluster.run(there.oauth.watch.look())
    assert refused(far)
    assert sign_in(here, *own(credentials)).get("/v1/people").status == 200


@pytest.mark.parametrize("token", ["x", "a.b.c", "eyJhbGciOiJub25lIn0.e30."])
def test_revoking_what_is_no_token_changes_nothing_and_is_no_fault(cluster, credentials, token):
    assert revoke(cluster.servers[0], *own(credentials), token).status_code == 200


def test_a_token_of_another_tenant_looks_like_no_token(cluster, credentials, ops):
    other = cluster.register("stranger", "*")

    assert revoke(cluster.servers[0], *own(other), ops.token).status_code == 200
    assert introspect(cluster.servers[0], *own(other), ops.token).json() == {"active": False}
    assert ops.get("/v1/people").status == 200


def test_a_client_does_not_revoke_the_token_of_another(cluster, credentials, ops):
    other = ops.post("/api/v1/apps/register", name="Other", scopes=["people:read"]).data

    answer = revoke(cluster.servers[0], *own(other), ops.token)

    assert (answer.status_code, answer.json()["error"]) == (400, "unauthorized_client")
    assert ops.get("/v1/people").status == 200


def test_a_key_revokes_its_own_tokens_and_none_else_of_its_application(cluster, ops):
    server = cluster.servers[0]
    made = ops.post("/api/v1/apps/register", name="Export", scopes=["people:read"]).data
    key, other = (
        ops.make("ApiKey", name=name, applicationId=made["applicationId"], scopes=["people.read"], allowedCidrs=None) for name in "ab"
    )
    by_secret = sign_in(server, *own(made))
    by_key, by_other = (sign_in(server, made["clientId"], one["secret"]) for one in (key, other))

    for api in (by_secret, by_other):
        assert revoke(server, made["clientId"], key["secret"], api.token).json()["error"] == "unauthorized_client"
        assert api.get("/v1/people").status == 200
    assert revoke(server, made["clientId"], key["secret"], by_key.token).status_code == 200
    assert revoke(server, *own(made), by_other.token).status_code == 200
    assert refused(by_key)
    assert refused(by_other)


@pytest.mark.parametrize("path", ["revoke", "introspect"])
@pytest.mark.parametrize(("body", "status", "error"), [
    ({"token": "x"}, 400, "invalid_request"), ({"client_id": "a@b", "client_secret": "c"}, 400, "invalid_request"),
    ({"client_id": "a@b", "client_secret": "c", "token": "x"}, 401, "invalid_client"),
    ({"client_id": "a@b", "client_secret": "c", "token": "x", "more": "y"}, 400, "invalid_request"),
])  # fmt: skip
def test_only_clients_that_prove_themselves_may_ask(cluster, path, body, status, error):
    answer = cluster.servers[0].connection.post(f"/api/v1/auth/{path}", json=body)

    assert (answer.status_code, answer.json()["error"]) == (status, error)


def test_introspection_tells_what_a_token_is_good_for(cluster, credentials):
    server = cluster.servers[0]
    reader = sign_in(server, *own(credentials), scope="people:read groups:read")

    told = introspect(cluster.servers[1], *own(credentials), reader.token).json()

    assert told.pop("exp") - told.pop("iat") == 3600
    assert told.pop("jti")
    assert told == {
        "active": True, "scope": "groups:read people:read", "client_id": credentials["clientId"], "token_type": "Bearer",
        "sub": credentials["applicationId"], "aud": "https://api.cpod.test", "iss": "https://api.cpod.test",
        "tenant_id": credentials["clientId"].partition("@")[2],
    }  # fmt: skip


def test_introspection_tells_nothing_of_a_token_that_is_over(cluster, credentials, ops):
    revoke(cluster.servers[0], *own(credentials), ops.token)

    assert introspect(cluster.servers[0], *own(credentials), ops.token).json() == {"active": False}
    assert introspect(cluster.servers[0], *own(credentials), "junk").json() == {"active": False}


# What ends a credential ends its tokens


@pytest.fixture
def victim(ops):
    """An application that somebody with more rights changes."""
    return ops.post("/api/v1/apps/register", name="Victim", scopes=["people:read", "groups:read"]).data


APPLICATION_ENDS = {
    "suspended": {"status": "suspended"},
    "retired": {"status": "retired"},
    "its secret is gone": {"tokenEndpointAuthMethod": "private_key_jwt", "jwksUrl": "https://acme.example/jwks"},
    "its secret ends": {"clientSecretExpiresAt": "2026-01-01T00:00:00.000Z"},
    "it has fewer scopes": {"scopes": ["people:read"]},
    "it has another grant": {"grantTypes": ["jwt_bearer"]},
    "deleted": None,
}


@pytest.mark.parametrize("how", APPLICATION_ENDS)
def test_the_tokens_of_an_application_end_with_it_on_every_server(cluster, ops, victim, how):
    tokens = [sign_in(server, *own(victim)) for server in cluster.servers]
    assert [api.get("/v1/people").status for api in tokens] == [200, 200]
    path, fields = f"/v1/integration/{victim['applicationId']}", APPLICATION_ENDS[how]

    assert (ops.patch(path, **fields) if fields else ops.delete(path)).status in (200, 204)
    cluster.look()

    assert all(refused(api) for api in tokens)
    assert ops.get("/v1/people").status == 200


def test_a_harmless_change_of_an_application_ends_no_token(cluster, ops, victim):
    api = sign_in(cluster.servers[0], *own(victim))
    ops.patch(f"/v1/integration/{victim['applicationId']}", description="Other words.", scopes=["people:read", "groups:read", "org:read"])
    cluster.look()

    assert api.get("/v1/people").status == 200


def test_an_application_that_comes_back_gets_new_tokens_and_its_old_ones_stay_dead(cluster, ops, victim):
    path = f"/v1/integration/{victim['applicationId']}"
    old = sign_in(cluster.servers[1], *own(victim))
    ops.patch(path, status="suspended")
    ops.patch(path, status="active")
    cluster.look()

    assert refused(old)
    assert sign_in(cluster.servers[1], *own(victim)).get("/v1/people").status == 200


def test_a_new_secret_works_and_the_tokens_of_the_old_one_end(cluster, ops, victim):
    path, server = f"/v1/integration/{victim['applicationId']}", cluster.servers[0]
    old = sign_in(server, *own(victim))
    ops.patch(path, tokenEndpointAuthMethod="private_key_jwt", jwksUrl="https://acme.example/jwks")
    secret = ops.patch(path, tokenEndpointAuthMethod="client_secret_post").data["clientSecret"]
    cluster.look()

    assert refused(old)
    assert ask(server, *own(victim)).status_code == 401
    assert sign_in(server, victim["clientId"], secret).get("/v1/people").status == 200


def test_a_token_issued_while_the_credential_ends_is_refused_too(cluster, ops, victim):
    """The token endpoint read the application before the write and signs after it: versions tell, where times would not."""
    from cpod_backend.contract.rule import Caller

    server = cluster.servers[0]
    ops.patch(f"/v1/integration/{victim['applicationId']}", status="suspended")
    cluster.look()
    caller = Caller(victim["clientId"].partition("@")[2], victim["clientId"], frozenset({"people:read"}))

    late = server.oauth.auth._tokens.issue(caller, 3600, "late", {victim["applicationId"]: 1})

    assert refused(type(ops)(server.connection, late))


OWNER = "the id of another person"

KEY_ENDS = {
    "suspended": {"status": "suspended"},
    "revoked": {"status": "revoked", "revokeReason": "leaked"},
    "narrowed": {"scopes": ["people.read"]},
    "bound to networks": {"allowedCidrs": ["203.0.113.0/24"]},
    "given to another owner": {"ownerId": OWNER},
    "deleted": None,
}


@pytest.mark.parametrize("how", KEY_ENDS)
def test_the_tokens_of_an_api_key_end_with_it_and_no_others(cluster, ops, victim, how):
    key = ops.make("ApiKey", applicationId=victim["applicationId"], scopes=["people.read", "groups.read"], allowedCidrs=None)
    by_key, by_secret = sign_in(cluster.servers[1], client_of(key["secret"]), key["secret"]), sign_in(cluster.servers[1], *own(victim))
    assert by_key.get("/v1/people").status == 200

    change = {field: ops.make("Person")["id"] if value is OWNER else value for field, value in (KEY_ENDS[how] or {}).items()}
    assert (ops.change(key, **change) if change else ops.remove(key)).status in (200, 204)
    cluster.look()

    assert refused(by_key)
    assert by_secret.get("/v1/people").status == 200


def test_the_tokens_of_an_api_key_end_with_its_application_and_with_its_owner(cluster, ops, victim):
    person = ops.make("Person", status="active")
    keys = [ops.make("ApiKey", name=name, scopes=["people.read"], allowedCidrs=None, **leans) for name, leans in
            (("a", {"applicationId": victim["applicationId"]}), ("b", {"ownerId": person["id"]}))]  # fmt: skip
    tokens = [sign_in(cluster.servers[1], client_of(key["secret"]), key["secret"]) for key in keys]

    ops.patch(f"/v1/integration/{victim['applicationId']}", status="suspended")
    assert ops.change(person, status="terminated", endDate="2026-01-31").status == 200
    cluster.look()

    assert all(refused(api) for api in tokens)


def test_a_write_that_is_refused_ends_no_token(cluster, ops, victim):
    api = sign_in(cluster.servers[0], *own(victim))

    assert (
        ops.patch(f"/v1/integration/{victim['applicationId']}", status="suspended", scopes=[], grantTypes=["refresh_token"]).status == 422
    )
    cluster.look()

    assert api.get("/v1/people").status == 200


@emulator_only("production's workers take up to five seconds")
def test_the_emulator_ends_tokens_at_once(api):
    made = api.post("/api/v1/apps/register", name="Export", scopes=["people:read"]).data
    token = type(api).sign_in(api.connection, made["clientId"])
    lone = type(api).sign_in(api.connection, f"lone@{made['clientId'].partition('@')[2]}")
    assert token.get("/v1/people").status == 200

    api.patch(f"/v1/integration/{made['applicationId']}", status="suspended")
    body = {"client_id": f"lone@{made['clientId'].partition('@')[2]}", "client_secret": "any", "token": lone.token}
    assert api.connection.post("/api/v1/auth/introspect", data=body).json()["active"] is True
    assert api.connection.post("/api/v1/auth/revoke", data=body).status_code == 200

    assert refused(token)
    assert refused(lone)
    assert api.connection.post("/api/v1/auth/introspect", data=body).json() == {"active": False}
