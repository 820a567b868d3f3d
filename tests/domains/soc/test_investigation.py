"""Investigations: led by somebody, told in order, and closed with an outcome and no open alert."""

from datetime import UTC, datetime, timedelta

import pytest

STATUSES = {
    "open": ["in_progress", "on_hold", "resolved"],
    "in_progress": ["on_hold", "contained", "resolved"],
    "on_hold": ["in_progress"],
    "contained": ["in_progress", "resolved"],
    "resolved": ["closed", "in_progress"],
    "closed": ["in_progress"],
}


@pytest.fixture
def sound(api):
    """What a case needs in any status."""
    return {"leadId": api.make("Person")["id"], "outcome": "benign"}


@pytest.fixture
def resolved(api, sound):
    return api.make("SocInvestigation", status="resolved", **sound)


def entry(time, text="Something happened."):
    return {"occurredAt": time, "kind": "analyst_note", "text": text}


def from_now(**delta):
    return f"{datetime.now(UTC) + timedelta(**delta):%Y-%m-%dT%H:%M:%SZ}"


def test_investigations_are_numbered_within_the_year(api):
    first, second = api.make("SocInvestigation"), api.make("SocInvestigation")
    year = first["createdAt"][:4]

    assert [first["investigationNumber"], second["investigationNumber"]] == [f"INV-{year}-00001", f"INV-{year}-00002"]


def test_an_investigation_counts_its_alerts(api, resolved):
    api.make("SocAlert", investigationId=resolved["id"])
    api.make("SocAlert")

    assert resolved["alertCount"] == 0
    assert api.read(resolved)["alertCount"] == 1


def test_the_first_containment_is_kept(api, sound):
    case = api.make("SocInvestigation", status="in_progress", **sound)
    contained = api.change(case, status="contained").data

    assert case["containedAt"] is None
    assert contained["containedAt"] == contained["updatedAt"]

    api.change(case, status="in_progress")

    assert api.change(case, status="contained").data["containedAt"] == contained["containedAt"]


def test_the_end_is_emptied_on_reopening(api, resolved):
    closed = api.change(resolved, status="closed").data

    assert resolved["closedAt"] is None
    assert closed["closedAt"] == closed["updatedAt"]
    assert api.change(resolved, status="in_progress").data["closedAt"] is None


@pytest.mark.parametrize("status", ["in_progress", "on_hold", "contained", "resolved", "closed"])
def test_an_investigation_in_work_has_a_lead(api, status):
    refused = api.create("SocInvestigation", status=status, outcome="benign")

    assert (refused.status, refused.fields) == (422, ["/leadId"])


@pytest.mark.parametrize("status", ["resolved", "closed"])
def test_an_investigation_ends_with_an_outcome(api, sound, status):
    refused = api.create("SocInvestigation", status=status, leadId=sound["leadId"])

    assert (refused.status, refused.fields) == (422, ["/outcome"])


def test_a_proven_attack_has_a_cause(api, resolved):
    assert api.change(resolved, outcome="true_positive").fields == ["/rootCause"]
    assert api.change(resolved, outcome="true_positive", rootCause="A macro in an invoice.").status == 200


@pytest.mark.parametrize("status", ["new", "acknowledged", "in_progress", "escalated"])
def test_an_investigation_with_an_open_alert_is_not_closed(api, resolved, sound, status):
    alert = api.make("SocAlert", status=status, investigationId=resolved["id"], assigneeId=sound["leadId"])

    assert api.change(resolved, status="closed").fields == ["/status"]

    api.change(alert, status="resolved", verdict="benign", assigneeId=sound["leadId"])

    assert api.change(resolved, status="closed").status == 200


def test_a_suppressed_alert_does_not_keep_the_case_open(api, resolved):
    api.make("SocAlert", status="suppressed", investigationId=resolved["id"])

    assert api.change(resolved, status="closed").status == 200


def test_the_timeline_is_kept_in_order_of_time(api):
    times = ["2026-05-11T04:00:00Z", "2026-05-11T05:00:00+02:00", "2026-05-11T03:30:00Z"]

    case = api.make("SocInvestigation", timeline=[entry(time) for time in times])

    assert [item["occurredAt"][11:16] for item in case["timeline"]] == ["03:00", "03:30", "04:00"]


def test_entries_of_one_moment_stay_as_they_were_sent(api):
    moment = "2026-05-11T04:00:00Z"

    case = api.make("SocInvestigation", timeline=[entry(moment, "first"), entry(moment, "second")])

    assert [item["text"] for item in case["timeline"]] == ["first", "second"]


def test_the_timeline_does_not_tell_the_future(api):
    assert api.create("SocInvestigation", timeline=[entry(from_now(minutes=4))]).status == 201
    assert api.create("SocInvestigation", timeline=[entry(from_now(minutes=10))]).fields == ["/timeline"]


def test_a_case_is_due_after_it_is_opened(api, resolved):
    assert api.change(resolved, dueAt=resolved["createdAt"]).fields == ["/dueAt"]
    assert api.change(resolved, dueAt="2999-01-01T00:00:00Z").status == 200


@pytest.mark.parametrize(("start", "change"), [(start, change) for start in STATUSES for change in STATUSES[start]])
def test_status_changes_along_its_table(api, sound, start, change):
    assert api.change(api.make("SocInvestigation", status=start, **sound), status=change).status == 200


@pytest.mark.parametrize(
    ("start", "change"), [(start, change) for start in STATUSES for change in STATUSES if change not in (start, *STATUSES[start])]
)
def test_other_status_changes_are_refused(api, sound, start, change):
    assert api.change(api.make("SocInvestigation", status=start, **sound), status=change).fields == ["/status"]
