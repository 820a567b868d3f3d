"""Alerts: triage is timed, work has a name on it, and a verdict comes before the end."""

from datetime import UTC, datetime, timedelta

import pytest

STATUSES = {
    "new": ["acknowledged", "in_progress", "escalated", "suppressed", "resolved"],
    "acknowledged": ["in_progress", "escalated", "suppressed", "resolved"],
    "in_progress": ["acknowledged", "escalated", "resolved"],
    "escalated": ["in_progress", "resolved"],
    "suppressed": ["new"],
    "resolved": ["in_progress"],
}


@pytest.fixture
def alert(api):
    return api.make("SocAlert")


@pytest.fixture
def analyst(api):
    return api.make("Person", email="analyst@acme.com")


@pytest.fixture
def sound(api, analyst):
    """What an alert needs in any status."""
    return {"verdict": "benign", "assigneeId": analyst["id"], "investigationId": api.make("SocInvestigation")["id"]}


def from_now(**delta):
    return f"{datetime.now(UTC) + timedelta(**delta):%Y-%m-%dT%H:%M:%SZ}"


def test_triage_begins_when_an_alert_first_leaves_new(api, alert):
    suppressed = api.change(alert, status="suppressed").data

    assert alert["acknowledgedAt"] is None
    assert suppressed["acknowledgedAt"] == suppressed["updatedAt"]

    api.change(alert, status="new")

    assert api.change(alert, status="acknowledged").data["acknowledgedAt"] == suppressed["acknowledgedAt"]


def test_the_end_of_triage_is_emptied_on_reopening(api, alert, sound):
    resolved = api.change(alert, status="resolved", **sound).data

    assert alert["resolvedAt"] is None
    assert resolved["resolvedAt"] == resolved["updatedAt"]
    assert api.change(alert, status="in_progress").data["resolvedAt"] is None


def test_an_alert_is_resolved_with_a_verdict(api, alert, analyst):
    assert api.change(alert, status="resolved", assigneeId=analyst["id"]).fields == ["/verdict"]
    assert api.change(alert, status="resolved", assigneeId=analyst["id"], verdict="suspicious").status == 200
    assert api.change(alert, verdict="undetermined").fields == ["/verdict"]


def test_an_alert_is_escalated_to_an_investigation(api, alert, sound):
    assert api.change(alert, status="escalated", assigneeId=sound["assigneeId"]).fields == ["/investigationId"]
    assert api.change(alert, status="escalated", **sound).status == 200


def test_a_duplicate_names_what_it_repeats(api, alert):
    first = api.make("SocAlert")

    assert api.change(alert, verdict="duplicate").fields == ["/duplicateOfId"]
    assert api.change(alert, verdict="duplicate", duplicateOfId=first["id"]).status == 200
    assert api.change(first, duplicateOfId=alert["id"]).fields == ["/duplicateOfId"]
    assert api.change(first, duplicateOfId=first["id"]).fields == ["/duplicateOfId"]


def test_the_latest_event_is_not_before_the_first(api, alert):
    assert api.change(alert, lastSeenAt=alert["detectedAt"]).status == 200
    assert api.change(alert, lastSeenAt="2026-05-11T03:12:43Z").fields == ["/lastSeenAt"]


def test_clocks_may_differ_by_five_minutes(api):
    assert api.create("SocAlert", detectedAt=from_now(minutes=4), lastSeenAt=None).status == 201
    assert api.create("SocAlert", detectedAt=from_now(minutes=10), lastSeenAt=None).fields == ["/detectedAt"]


@pytest.mark.parametrize("status", ["in_progress", "escalated", "resolved"])
def test_an_alert_in_work_has_an_assignee(api, alert, sound, status):
    refused = api.change(alert, **(sound | {"status": status, "assigneeId": None}))

    assert (refused.status, refused.fields) == (422, ["/assigneeId"])


def test_who_takes_up_an_alert_is_its_assignee(api, alert, analyst):
    taken = api.as_person(analyst).change(alert, status="in_progress").data

    assert taken["assigneeId"] == analyst["id"]


def test_an_assignee_stays_when_somebody_else_goes_on(api, alert, analyst, sound):
    other = api.make("Person", email="other@acme.com", userName=None, employeeNumber=None)
    api.change(alert, assigneeId=other["id"])

    assert api.as_person(analyst).change(alert, status="in_progress").data["assigneeId"] == other["id"]


def test_a_parent_technique_is_not_listed_beside_its_own(api, alert):
    assert api.change(alert, mitreTechniques=["T1003.001", "T1003.002", "T1566"]).status == 200
    assert api.change(alert, mitreTechniques=["T1566", "T1003.001", "T1003"]).fields == ["/mitreTechniques/2"]


def test_a_closed_investigation_gathers_no_open_alert(api, analyst, sound):
    closed = api.make("SocInvestigation", status="closed", leadId=analyst["id"], outcome="benign")["id"]

    assert api.create("SocAlert", investigationId=closed).fields == ["/investigationId"]
    assert api.change(api.make("SocAlert"), investigationId=closed).fields == ["/investigationId"]

    resolved = api.make("SocAlert", **(sound | {"status": "resolved", "investigationId": closed}))

    assert api.change(resolved, status="in_progress").fields == ["/investigationId"]


def test_a_host_is_a_machine(api, alert):
    assert api.change(alert, host={"assetId": api.make("CloudResource")["id"]}).status == 200
    assert api.change(alert, host={"assetId": alert["id"]}).fields == ["/host/assetId"]


@pytest.mark.parametrize(("field", "value"), [("sourceProduct", "Other"), ("sourceUid", "other"), ("detectedAt", "2026-05-11T03:12:00Z")])
def test_what_the_product_said_never_changes(api, alert, field, value):
    assert api.change(alert, **{field: value}).fields == [f"/{field}"]


@pytest.mark.parametrize(("start", "change"), [(start, change) for start in STATUSES for change in STATUSES[start]])
def test_status_changes_along_its_table(api, sound, start, change):
    assert api.change(api.make("SocAlert", status=start, **sound), status=change).status == 200


@pytest.mark.parametrize(
    ("start", "change"), [(start, change) for start in STATUSES for change in STATUSES if change not in (start, *STATUSES[start])]
)
def test_other_status_changes_are_refused(api, sound, start, change):
    assert api.change(api.make("SocAlert", status=start, **sound), status=change).fields == ["/status"]
