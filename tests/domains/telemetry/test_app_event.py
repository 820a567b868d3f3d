"""App events: they tell of people only what those agreed to, come in time, and change in nothing but that they can be erased."""

from datetime import UTC, datetime, timedelta

import pytest

from cpod_backend.contract.formats import write_time
from cpod_backend.domains.telemetry.app_event import shortened

PERSONAL = {"anonymousId": "v-1", "userAgent": "Firefox", "hasConsent": False}


def ahead(**delta):
    return write_time(datetime.now(UTC) + timedelta(**delta))


def test_an_event_carries_the_application_of_its_token(api):
    application = api.make("Application")

    assert api.as_application(application).make("AppEvent")["applicationId"] == application["id"]
    assert api.as_person(api.make("Person")).make("AppEvent", source="/apps/other")["applicationId"] is None


def test_the_address_is_shortened(api):
    assert api.make("AppEvent")["ipAddress"] == "127.0.0.0"


@pytest.mark.parametrize(("address", "kept"), [
    ("203.0.113.77", "203.0.113.0"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1::"),
    ("::ffff:203.0.113.77", "203.0.113.0"), (None, None), ("local", None),
])  # fmt: skip
def test_an_address_loses_its_last_octet_or_80_bits(address, kept):
    assert shortened(address) == kept


def test_the_country_is_not_known_yet(api):
    assert api.make("AppEvent")["country"] is None


def test_an_event_without_a_time_happened_now(api):
    event = api.make("AppEvent")

    assert event["occurredAt"] == event["createdAt"]


@pytest.mark.parametrize(("delta", "status"), [
    ({"minutes": 4}, 201), ({"minutes": 6}, 422), ({"days": -29}, 201), ({"days": -31}, 422),
])  # fmt: skip
def test_events_are_told_of_soon_after_they_happen(api, delta, status):
    answer = api.create("AppEvent", occurredAt=ahead(**delta))

    assert answer.status == status
    assert status == 201 or answer.fields == ["/occurredAt"]


@pytest.mark.parametrize("category", ["navigation", "interaction", "experiment"])
def test_nobody_is_followed_without_consent(api, category):
    person = api.make("Person")["id"]

    event = api.make("AppEvent", **PERSONAL, eventCategory=category, personId=person)

    assert (event["personId"], event["anonymousId"], event["userAgent"]) == (None, None, None)
    assert event["sessionId"] is not None


@pytest.mark.parametrize(("category", "consent"), [("navigation", True), ("transaction", False), ("error", False)])
def test_who_agreed_or_did_business_is_named(api, category, consent):
    person = api.make("Person")["id"]

    event = api.make("AppEvent", **(PERSONAL | {"hasConsent": consent}), eventCategory=category, personId=person)

    assert (event["personId"], event["anonymousId"], event["userAgent"]) == (person, "v-1", "Firefox")


def test_a_repeated_event_is_refused(api):
    first = api.make("AppEvent", eventKey="e-1")

    assert api.create("AppEvent", eventKey="e-1", source=first["source"]).fields == ["/source"]
    assert api.create("AppEvent", eventKey="e-1", source="/apps/other").status == 201
    assert api.create("AppEvent", eventKey=None, source=first["source"]).status == 201


def test_the_type_of_the_record_follows_from_its_id(api):
    assert api.make("AppEvent", entityType=None)["entityType"] == "rfp_response"
    assert api.create("AppEvent", entityType="person").fields == ["/entityType"]


def test_properties_are_small(api):
    least = len('{"text":""}')

    assert api.create("AppEvent", properties={"text": "x" * (32 * 1024 - least)}).status == 201
    assert api.create("AppEvent", properties={"text": "x" * (32 * 1024 - least + 1)}).fields == ["/properties"]


@pytest.mark.parametrize("fields", [{"tags": ["x"]}, {}])
def test_an_event_never_changes(api, fields):
    event = api.make("AppEvent")

    refused = api.change(event, **fields)

    assert (refused.status, refused.detail) == (422, f"the event {event['id']} never changes; it can only be deleted")


@pytest.mark.parametrize(("field", "value"), [
    ("eventType", "page_view"), ("eventCategory", "search"), ("source", "/x"), ("eventKey", "k"), ("occurredAt", "2026-01-01T00:00:00Z"),
    ("anonymousId", "v-1"), ("sessionId", "s"), ("entityId", None), ("properties", {"a": 1}), ("value", 2), ("environment", "test"),
    ("appRelease", "9"), ("pageUrl", "https://x.example/"), ("referrerUrl", "https://x.example/"), ("device", {"type": "mobile"}),
    ("userAgent", "x"), ("locale", "de"), ("traceId", "4bf92f3577b34da6a3ce929d0e0e4736"), ("hasConsent", False),
])  # fmt: skip
def test_no_field_of_an_event_changes(api, field, value):
    assert f"/{field}" in api.change(api.make("AppEvent"), **{field: value}).fields


def test_deleting_an_event_erases_whom_it_is_about(api):
    event = api.make("AppEvent", personId=api.make("Person")["id"], anonymousId="v-1")

    assert api.remove(event).status == 204

    left = api.get(api.path(event["id"]), includeDeleted="true").data
    erased = ("personId", "anonymousId", "sessionId", "properties", "pageUrl", "device", "userAgent", "ipAddress", "entityId", "locale")
    assert {left[field] for field in erased} == {None}
    assert left["eventType"] == event["eventType"]
