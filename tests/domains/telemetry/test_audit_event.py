"""Audit events: each is numbered, chained to the one before and sealed, says who did it, and never changes."""

import hmac
import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from hashlib import blake2b

import pytest

from cpod_backend.contract.formats import write_time
from tests.deployments import emulator_only

NOTHING = "0" * 64


def ahead(**delta):
    return write_time(datetime.now(UTC) + timedelta(**delta))


def chain(api):
    return api.list("AuditEvent", sort="sequenceId", pageSize=500).body["data"]


def test_events_are_numbered_without_gaps(api):
    for _ in range(3):
        api.make("AuditEvent")

    assert [event["sequenceId"] for event in chain(api)] == list(range(1, len(chain(api)) + 1))


def test_each_event_holds_the_seal_of_the_one_before(api):
    for _ in range(3):
        api.make("Group")
        api.make("AuditEvent")

    seals = [event["recordHash"] for event in chain(api)]
    assert [event["previousHash"] for event in chain(api)] == [NOTHING, *seals[:-1]]
    assert len(set(seals)) == len(seals)


def test_the_chain_holds_when_many_write_at_once(api):
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: api.create("AuditEvent").status, range(24)))

    assert made == [201] * 24
    seals = [event["recordHash"] for event in chain(api)]
    assert [event["previousHash"] for event in chain(api)] == [NOTHING, *seals[:-1]]


def test_the_seal_covers_everything_else(api):
    api.make("AuditEvent", details={"ä": [1, 2.5, None, True], "b": {"z": 1, "a": "x"}})

    for event in chain(api):
        key = blake2b(event["tenantId"].encode()).digest()
        rest = {name: value for name, value in event.items() if name != "recordHash"}
        text = json.dumps(rest, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        assert event["recordHash"] == hmac.new(key, text.encode(), "sha256").hexdigest()


def test_a_refused_event_leaves_no_gap(api):
    first = api.make("AuditEvent")
    assert api.create("AuditEvent", occurredAt="2020-01-01T00:00:00Z").status == 422

    assert api.make("AuditEvent")["sequenceId"] == first["sequenceId"] + 1


@emulator_only("in production every client is an application's")
def test_a_service_is_no_record(api):
    event = api.make("AuditEvent")

    assert (event["actorType"], event["actorId"], event["applicationId"]) == ("service", None, None)
    assert event["impersonatedPersonId"] is None


def test_a_person_is_named(api):
    person = api.make("Person")

    event = api.as_person(person).make("AuditEvent")

    assert (event["actorType"], event["actorId"], event["applicationId"]) == ("user", person["id"], None)


@pytest.mark.parametrize(("kind", "actor"), [("service", "application"), ("agent", "agent")])
def test_an_application_is_named(api, kind, actor):
    application = api.make("Application", kind=kind)

    event = api.as_application(application).make("AuditEvent")

    assert (event["actorType"], event["actorId"], event["applicationId"]) == (actor, application["id"], application["id"])


def test_an_application_that_was_deleted_is_still_named(api):
    application = api.make("Application")
    own = api.as_application(application)
    api.remove(application)

    assert own.make("AuditEvent")["actorId"] == application["id"]


def test_the_request_is_named(api):
    headers = {"user-agent": "nightly/1.0", "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"}

    answer = api.post("/v1/telemetry", headers=headers, **api.body("AuditEvent"))

    assert answer.data["requestId"] == answer.body["meta"]["requestId"]
    assert answer.data["userAgent"] == "nightly/1.0"
    assert answer.data["traceId"] == "4bf92f3577b34da6a3ce929d0e0e4736"
    headers["traceparent"] = f"00-{'0' * 32}-00f067aa0ba902b7-01"
    assert api.post("/v1/telemetry", headers=headers, **api.body("AuditEvent")).data["traceId"] is None
    assert answer.data["ipAddress"] == "127.0.0.1"


def test_an_event_without_a_time_happened_now(api):
    event = api.make("AuditEvent")

    assert event["occurredAt"] == event["createdAt"]


def test_a_given_time_is_kept(api):
    told = ahead(hours=-1)

    assert api.make("AuditEvent", occurredAt=told)["occurredAt"] == told


@pytest.mark.parametrize(("delta", "status"), [
    ({"minutes": 4}, 201), ({"minutes": 6}, 422), ({"days": -29}, 201), ({"days": -31}, 422),
])  # fmt: skip
def test_events_are_told_of_soon_after_they_happen(api, delta, status):
    answer = api.create("AuditEvent", occurredAt=ahead(**delta))

    assert answer.status == status
    assert status == 201 or answer.fields == ["/occurredAt"]


def test_the_type_of_the_record_follows_from_its_id(api):
    assert api.make("AuditEvent", resourceType=None)["resourceType"] == "person"
    assert api.make("AuditEvent", resourceId=None, resourceType="person")["resourceType"] == "person"
    assert api.create("AuditEvent", resourceType="group").fields == ["/resourceType"]


@pytest.mark.parametrize("outcome", ["denied", "failure"])
def test_what_did_not_work_has_a_reason(api, outcome):
    assert api.create("AuditEvent", outcome=outcome, reason=None).fields == ["/reason"]
    assert api.create("AuditEvent", outcome=outcome).status == 201


@pytest.mark.parametrize("outcome", ["success", "error"])
def test_other_outcomes_need_none(api, outcome):
    assert api.create("AuditEvent", outcome=outcome, reason=None).status == 201


@pytest.mark.parametrize("action", ["person.created", "audit_event.deleted", "rfp_record.section.updated"])
def test_changes_of_records_are_told_by_the_server_only(api, action):
    assert api.create("AuditEvent", action=action).fields == ["/action"]


@pytest.mark.parametrize("action", ["person.invited", "badge.created", "export.person.created.again"])
def test_applications_tell_of_everything_else(api, action):
    assert api.create("AuditEvent", action=action).status == 201


def test_details_are_small(api):
    least = len('{"text":""}')

    assert api.create("AuditEvent", details={"text": "x" * (16 * 1024 - least)}).status == 201
    assert api.create("AuditEvent", details={"text": "x" * (16 * 1024 - least + 1)}).fields == ["/details"]


def test_what_a_client_tells_has_no_before_and_after(api):
    event = api.make("AuditEvent")

    assert {event[field] for field in ("before", "after", "changedFields")} == {None}


@pytest.mark.parametrize("fields", [{"tags": ["x"]}, {"externalId": "x"}, {"metadata": {"a": "b"}}, {}])
def test_an_event_never_changes(api, fields):
    event = api.make("AuditEvent")

    refused = api.change(event, **fields)

    assert (refused.status, refused.detail) == (422, f"the audit event {event['id']} never changes and is never deleted")


@pytest.mark.parametrize(("field", "value"), [
    ("action", "export.denied"), ("category", "system"), ("outcome", "error"), ("reason", "Other"), ("occurredAt", "2026-01-01T00:00:00Z"),
    ("resourceId", None), ("details", {"a": 1}), ("sessionId", "s-1"),
])  # fmt: skip
def test_no_field_of_an_event_changes(api, field, value):
    assert f"/{field}" in api.change(api.make("AuditEvent"), **{field: value}).fields


def test_an_event_is_never_deleted(api):
    event = api.make("AuditEvent")

    assert api.remove(event).status == 422
    assert api.read(event) == event
