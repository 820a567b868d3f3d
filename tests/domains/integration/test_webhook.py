"""Webhooks: they go where the outside is, tell of what exists, and sign with secrets that are shown once."""

import re
from base64 import b64decode, b64encode
from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from cpod_backend.contract.formats import write_time
from tests.client import Api
from tests.deployments import emulator_only


def secret(length):
    return "whsec_" + b64encode(bytes(range(length))).decode()


LOCAL = ["http://localhost:8080/", "http://127.0.0.1/hook", "https://[::1]:8443/"]


def test_a_public_address_is_accepted(api):
    assert api.create("Webhook", url="https://hooks.acme.example/cpod").status == 201


@emulator_only("a production server must not be led to call itself")
@pytest.mark.parametrize("url", LOCAL)
def test_the_developers_own_machine_is_accepted(api, url):
    assert api.create("Webhook", url=url).status == 201


@pytest.mark.parametrize("url", LOCAL)
def test_the_servers_own_machine_is_refused_in_production(on_production, url):
    api = Api.of(on_production, f"own-{uuid4().hex}")
    assert api.create("Webhook", url=url).fields == ["/url"]


@pytest.mark.parametrize("url", [
    "http://hooks.acme.example/", "https://10.0.0.1/", "https://169.254.169.254/", "https://[fe80::1]/", "https://hooks.internal/",
    "http://192.168.1.1/", "ftp://hooks.acme.example/", "ftp://localhost/", "http://[::ffff:10.0.0.1]/",
])  # fmt: skip
def test_other_addresses_are_refused(api, url):
    refused = api.create("Webhook", url=url)

    assert (refused.status, refused.fields) == (422, ["/url"])


@pytest.mark.parametrize("events", [["*"], ["person.*", "rfp_record.created"], ["person.terminated"], ["api_key.revoked", "chunk.deleted"]])
def test_events_that_exist_are_sent(api, events):
    assert api.create("Webhook", eventTypes=events).status == 201


@pytest.mark.parametrize("event", ["people.created", "person.renamed", "person.confirmed", "chunk.active"])
def test_events_that_do_not_exist_are_refused(api, event):
    refused = api.create("Webhook", eventTypes=["person.created", event])

    assert (refused.status, refused.fields) == (422, ["/eventTypes/1"])


def test_everything_stands_alone(api):
    assert api.create("Webhook", eventTypes=["*", "person.created"]).fields == ["/eventTypes"]


@pytest.mark.parametrize("name", ["Authorization", "host", "Content-Type", "CONTENT-LENGTH", "webhook-id", "Webhook-Own"])
def test_headers_of_the_server_are_refused(api, name):
    assert api.create("Webhook", headers={name: "x"}).fields == ["/headers"]


@pytest.mark.parametrize("headers", [{"X Y": "x"}, {"": "x"}, {"X-Number": 1}, {"X-Two": "a\r\nHost: b"}])
def test_headers_that_http_cannot_carry_are_refused(api, headers):
    assert api.create("Webhook", headers=headers).fields == ["/headers"]


def test_there_are_at_most_twenty_headers(api):
    assert api.create("Webhook", headers={f"X-{n}": "x" for n in range(20)}).status == 201
    assert api.create("Webhook", headers={f"X-{n}": "x" for n in range(21)}).fields == ["/headers"]


def test_the_server_makes_a_secret_and_shows_it_once(api):
    made = api.make("Webhook")

    assert re.fullmatch("whsec_[A-Za-z0-9+/]{43}=", made["secret"])
    assert made["previousSecretExpiresAt"] is None
    assert "secret" not in api.read(made)
    assert "secret" not in api.change(made, description="Other").data


def test_a_patch_of_the_secret_is_a_rotation(api):
    made = api.make("Webhook")

    rotated = api.change(made, secret=secret(32)).data

    in_a_day = datetime.fromisoformat(rotated["updatedAt"]) + timedelta(hours=24)
    assert rotated["secret"] == secret(32)
    assert rotated["previousSecretExpiresAt"] == write_time(in_a_day)
    assert "previousSecret" not in rotated


def test_the_server_makes_the_new_secret_where_none_is_given(api):
    made = api.make("Webhook")

    rotated = api.change(made, secret=None).data

    assert rotated["secret"].startswith("whsec_")
    assert rotated["secret"] != made["secret"]
    assert rotated["previousSecretExpiresAt"] is not None


@pytest.mark.parametrize("length", [24, 64])
def test_a_secret_of_24_to_64_bytes_is_accepted(api, length):
    assert api.make("Webhook", secret=secret(length))["secret"] == secret(length)


@pytest.mark.parametrize("text", [secret(65), "whsec_" + "A" * 33])
def test_a_secret_of_another_length_is_refused(api, text):
    assert api.create("Webhook", secret=text).fields == ["/secret"]


def test_a_key_pair_signs_instead_of_a_secret(api):
    made = api.make("Webhook", signatureScheme="ed25519")

    assert len(b64decode(made["publicKey"].removeprefix("whpk_"))) == 32
    assert not {"secret", "privateKey", "previousSecret"} & set(made)
    assert api.change(made, description="Other").data["publicKey"] == made["publicKey"]


def test_a_secret_is_for_hmac_only(api):
    assert api.create("Webhook", signatureScheme="ed25519", secret=secret(32)).fields == ["/secret"]


def test_the_scheme_can_change(api):
    made = api.make("Webhook")
    api.change(made, secret=secret(24))

    signed = api.change(made, signatureScheme="ed25519").data
    back = api.change(made, signatureScheme="hmac_sha256").data

    assert (signed["publicKey"][:5], signed["previousSecretExpiresAt"]) == ("whpk_", None)
    assert (back["publicKey"], back["secret"][:6], back["previousSecretExpiresAt"]) == (None, "whsec_", None)


def test_nothing_was_delivered_yet(api):
    made = api.make("Webhook")

    assert made["consecutiveFailures"] == 0
    assert {made[field] for field in ("lastDeliveryAt", "lastDeliveryStatus", "lastResponseCode", "disabledAt")} == {None}


def test_disabled_is_set_by_the_server(api):
    assert api.create("Webhook", status="disabled").fields == ["/status"]


@pytest.mark.parametrize("status", ["suspended", "retired"])
def test_a_webhook_rests_with_its_application(api, status):
    application = api.make("Application")
    paused = api.make("Webhook", applicationId=application["id"], status="paused")
    free = api.make("Webhook")
    api.change(application, status=status)

    assert api.create("Webhook", applicationId=application["id"]).fields == ["/applicationId"]
    assert api.change(paused, status="active").fields == ["/status"]
    assert api.change(free, applicationId=application["id"]).fields == ["/applicationId"]


def test_the_status_changes_as_it_may(api):
    made = api.make("Webhook")

    assert api.change(made, status="disabled").fields[0] == "/status"
    assert api.change(made, status="paused").status == 200
    assert api.change(made, status="disabled").fields[0] == "/status"
    assert api.change(made, status="active").status == 200
