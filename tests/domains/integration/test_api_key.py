"""API keys: shown once, never wider than their maker, their application or their past, and ending in time."""

import re
from datetime import datetime, timedelta
from hashlib import sha256

import pytest

from cpod_backend.contract.formats import write_time


@pytest.fixture
def application(api):
    """An application that may read people and groups."""
    return api.make("Application", scopes=["people.read", "groups.read"])


def days(record, count):
    return write_time(datetime.fromisoformat(record["createdAt"]) + timedelta(days=count))


def test_the_secret_is_shown_once(api):
    key = api.make("ApiKey")

    assert re.fullmatch(f"cpk_live_[0-9A-Za-z]{{16}}@{re.escape(key['tenantId'])}_[0-9A-Za-z]{{38}}", key["secret"])
    assert "secret" not in api.read(key)
    assert "secret" not in api.change(key, description="Other").data


def test_the_secret_cannot_be_found_in_any_answer_to_a_read(api):
    key = api.make("ApiKey", environment="test")

    found = api.list("ApiKey").text
    assert key["secret"].startswith("cpk_test_")
    assert key["secret"] not in found
    assert sha256(key["secret"].encode()).hexdigest() not in found


def test_the_beginning_of_the_secret_tells_keys_apart(api):
    first, second = api.make("ApiKey"), api.make("ApiKey")

    assert first["keyPrefix"] == first["secret"][:12]
    assert first["keyPrefix"] != second["keyPrefix"]


def test_a_key_belongs_to_the_caller_and_ends_after_a_year(api):
    person = api.make("Person")

    key = api.as_person(person).make("ApiKey")

    assert key["ownerId"] == person["id"]
    assert key["expiresAt"] == days(key, 365)
    assert api.make("ApiKey", name="Of a service")["ownerId"] is None


def test_no_key_was_used_yet(api):
    key = api.make("ApiKey")

    assert (key["lastUsedAt"], key["lastUsedIpAddress"], key["useCount"]) == (None, None, 0)


def test_a_key_has_no_scope_that_its_maker_lacks(api):
    narrow = api.narrowed("integration:read integration:write people:read")

    assert narrow.create("ApiKey", name="First", scopes=["people.read"]).status == 201
    assert narrow.create("ApiKey", name="Second", scopes=["people.read", "groups.read"]).fields == ["/scopes"]


def test_a_key_has_no_scope_that_its_application_lacks(api, application):
    assert api.create("ApiKey", applicationId=application["id"], scopes=["people:read"]).status == 201

    refused = api.create("ApiKey", applicationId=application["id"], scopes=["people.read", "people.write"])

    assert (refused.status, refused.fields) == (422, ["/scopes"])


def test_an_application_without_scopes_has_none_to_give(api):
    application = api.make("Application", scopes=None)

    assert api.create("ApiKey", applicationId=application["id"]).fields == ["/scopes"]


def test_scopes_are_narrowed_and_never_widened(api):
    key = api.make("ApiKey", scopes=["people.read", "groups.read"])

    assert api.change(key, scopes=["people.read"]).status == 200
    assert api.change(key, scopes=["people.read", "groups.read"]).fields == ["/scopes"]


@pytest.mark.parametrize("end", ["2020-01-01T00:00:00Z", "2099-01-01T00:00:00Z"])
def test_the_end_is_ahead_but_not_far(api, end):
    refused = api.create("ApiKey", expiresAt=end)

    assert refused.status == 422
    assert "/expiresAt" in refused.fields


def test_the_end_may_be_two_years_ahead(api):
    first = api.make("ApiKey")

    assert api.create("ApiKey", expiresAt=days(first, 730)).status == 201
    assert api.create("ApiKey", expiresAt=days(first, 731)).fields == ["/expiresAt"]


def test_the_end_is_only_brought_forward(api):
    key = api.make("ApiKey")

    assert api.change(key, expiresAt=days(key, 100)).status == 200
    assert api.change(key, expiresAt=days(key, 101)).fields == ["/expiresAt"]
    assert api.change(key, expiresAt=None).fields == ["/expiresAt"]


def test_a_revoked_key_says_why_when_and_by_whom(api):
    person = api.make("Person")
    key = api.make("ApiKey")

    assert api.change(key, status="revoked").fields == ["/revokeReason"]
    revoked = api.as_person(person).change(key, status="revoked", revokeReason="leaked").data

    assert (revoked["revokedAt"], revoked["revokedById"]) == (revoked["updatedAt"], person["id"])


def test_nobody_is_named_where_no_person_revoked_the_key(api):
    revoked = api.change(api.make("ApiKey"), status="revoked", revokeReason="unused").data

    assert revoked["revokedById"] is None


def test_expired_is_set_by_the_server(api):
    assert api.create("ApiKey", status="expired").fields == ["/status"]
    assert "/status" in api.change(api.make("ApiKey"), status="expired").fields


def test_a_key_that_has_ended_does_not_work_again(api):
    key = api.make("ApiKey", status="suspended")
    api.change(key, expiresAt="2020-01-01T00:00:00Z")

    assert api.change(key, status="active").fields == ["/status"]


@pytest.mark.parametrize("status", ["pending", "suspended", "retired"])
def test_no_key_for_an_application_that_is_not_active(api, status):
    application = api.make("Application", status=status, scopes=["people.read", "groups.read"])

    assert api.create("ApiKey", applicationId=application["id"]).fields == ["/applicationId"]
    assert api.create("ApiKey", applicationId=application["id"], status="suspended").status == 201


def test_a_key_rests_as_long_as_its_application(api, application):
    key = api.make("ApiKey", applicationId=application["id"], status="suspended")
    api.change(application, status="suspended")

    assert api.change(key, status="active").fields == ["/status"]
    api.change(application, status="active")
    assert api.change(key, status="active").status == 200


def test_no_key_for_a_person_who_has_left(api):
    gone = api.make("Person", status="terminated")

    assert api.create("ApiKey", ownerId=gone["id"]).fields == ["/ownerId"]


@pytest.mark.parametrize("network", ["203.0.113.0/24", "2001:db8::/32", "198.51.100.7/32", "198.51.100.7"])
def test_a_network_is_accepted(api, network):
    assert api.create("ApiKey", allowedCidrs=[network]).status == 201


@pytest.mark.parametrize("network", ["203.0.113.0/33", "203.0.113.5/24", "example.com", "2001:db8::/129", ""])
def test_what_is_no_network_is_refused(api, network):
    refused = api.create("ApiKey", allowedCidrs=["203.0.113.0/24", network])

    assert (refused.status, refused.fields) == (422, ["/allowedCidrs/1"])


@pytest.mark.parametrize("field", ["applicationId", "environment", "replacesKeyId"])
def test_what_a_key_opens_does_not_change(api, application, field):
    other = {"applicationId": application["id"], "environment": "test", "replacesKeyId": api.make("ApiKey")["id"]}

    assert api.change(api.make("ApiKey"), **{field: other[field]}).fields == [f"/{field}"]


STATUSES = ("active", "suspended", "revoked")
ALLOWED = {"active": ("suspended", "revoked"), "suspended": ("active", "revoked"), "revoked": ()}


@pytest.mark.parametrize("start", STATUSES)
@pytest.mark.parametrize("end", STATUSES)
def test_the_status_changes_as_it_may(api, start, end):
    key = api.make("ApiKey", status=start, revokeReason="other")

    answer = api.change(key, status=end)

    assert (answer.status == 200) is (end == start or end in ALLOWED[start])
    assert answer.status == 200 or answer.fields == ["/status"]
