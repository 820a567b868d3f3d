"""Connectors: they hold what their way of signing in needs, keep it to themselves, and reach out to public addresses only."""

import pytest

CREDENTIALS = {
    "api_key": {"apiKey": "k"},
    "basic": {"username": "u", "password": "p"},
    "bearer_token": {"token": "t"},
    "oauth2_client_credentials": {"clientId": "c", "clientSecret": "s"},
    "service_account": {"key": "k"},
    "mutual_tls": {"certificate": "c", "privateKey": "k"},
    "aws_role": {"roleArn": "arn:aws:iam::1:role/x"},
}


@pytest.mark.parametrize(("method", "credentials"), CREDENTIALS.items())
def test_what_the_sign_in_needs_is_accepted(api, method, credentials):
    made = api.make("Connector", authType=method, credentials=credentials)

    assert made["credentialKeys"] == sorted(credentials)
    assert "credentials" not in made


@pytest.mark.parametrize(("method", "missing"), [(method, key) for method, keys in CREDENTIALS.items() for key in keys])
def test_a_missing_credential_is_refused(api, method, missing):
    refused = api.create("Connector", authType=method, credentials={**CREDENTIALS[method], missing: ""})

    assert (refused.status, refused.fields) == (422, ["/credentials"])
    assert missing in refused.detail


def test_no_credentials_at_all_are_refused_where_some_are_needed(api):
    assert api.create("Connector", authType="basic", credentials=None).fields == ["/credentials"]


def test_no_sign_in_takes_no_credentials(api):
    assert api.create("Connector", authType="none", credentials={"token": "t"}).fields == ["/credentials"]
    assert api.make("Connector", authType="none", credentials=None)["credentialKeys"] == []


def test_credentials_are_never_returned(api):
    made = api.make("Connector")

    assert "credentials" not in api.read(made)
    assert "example-secret" not in api.list("Connector").text


def test_a_patch_of_credentials_replaces_and_removes_keys(api):
    made = api.make("Connector", authType="basic", credentials={"username": "u", "password": "p", "realm": "r"})

    changed = api.change(made, credentials={"password": "q", "realm": None, "domain": "d"}).data

    assert changed["credentialKeys"] == ["domain", "password", "username"]


def test_a_credential_that_is_needed_cannot_be_removed(api):
    made = api.make("Connector", authType="basic", credentials=CREDENTIALS["basic"])

    assert api.change(made, credentials={"password": None}).fields == ["/credentials"]


def test_new_credentials_do_not_switch_a_connector_on(api):
    made = api.make("Connector", status="disabled")

    assert api.change(made, credentials={"clientSecret": "new"}).data["status"] == "disabled"
    assert api.change(made, credentials={"clientSecret": "newer"}, status="pending").data["status"] == "pending"


def test_nothing_was_checked_yet(api):
    made = api.make("Connector")

    assert made["status"] == "pending"
    assert made["consecutiveErrors"] == 0
    assert {made[field] for field in ("tokenExpiresAt", "lastCheckedAt", "lastSyncAt", "lastError")} == {None}


@pytest.mark.parametrize("status", ["connected", "error", "expired"])
def test_health_is_told_by_the_server_only(api, status):
    assert api.create("Connector", status=status).fields == ["/status"]
    assert "/status" in api.change(api.make("Connector"), status=status).fields


def test_the_switch_goes_both_ways(api):
    made = api.make("Connector")

    assert api.change(made, status="disabled").status == 200
    assert api.change(made, status="pending").status == 200


@pytest.mark.parametrize("status", ["connected", "error", "expired"])
def test_a_disabled_connector_goes_back_to_pending_only(api, status):
    assert "/status" in api.change(api.make("Connector", status="disabled"), status=status).fields


@pytest.mark.parametrize(("scope", "field", "entity"), [("group", "groupId", "Group"), ("person", "ownerId", "Person")])
def test_who_may_use_it_is_named(api, scope, field, entity):
    assert api.create("Connector", scope=scope).fields == [f"/{field}"]
    assert api.create("Connector", scope=scope, **{field: api.make(entity)["id"]}).status == 201


@pytest.mark.parametrize("url", ["https://api.eu-1.crowdstrike.com", "https://8.8.8.8/v1", "https://[2001:4860:4860::8888]/", None])
def test_a_public_address_is_accepted(api, url):
    assert api.create("Connector", baseUrl=url).status == 201


@pytest.mark.parametrize("url", [
    "http://api.crowdstrike.com", "https://10.1.2.3", "https://192.168.0.1:8443/", "https://127.0.0.1", "https://127.1", "https://2130706433",
    "https://0x7f.1", "https://169.254.169.254/latest", "https://[::1]/", "https://[fe80::1]/", "https://[fd00::1]/", "https://[::ffff:10.0.0.1]/",
    "https://localhost", "https://api.localhost.", "https://vault.internal", "https://printer.local", "https://intranet", "https://0.0.0.0",
    "https://user@10.0.0.1/", "https://a.example%2f@10.0.0.1",
])  # fmt: skip
def test_a_private_address_is_refused(api, url):
    refused = api.create("Connector", baseUrl=url)

    assert (refused.status, refused.fields) == (422, ["/baseUrl"])


@pytest.mark.parametrize(("field", "value"), [("type", "siem"), ("provider", "other")])
def test_what_is_connected_does_not_change(api, field, value):
    assert api.change(api.make("Connector"), **{field: value}).fields == [f"/{field}"]
