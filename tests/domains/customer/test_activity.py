"""Activities: touches that concern somebody, are planned for a time or lie in the past, and have an outcome when they are over."""

from itertools import permutations

import pytest

STATUSES = {
    "planned": ("in_progress", "completed", "no_show", "cancelled"),
    "in_progress": ("completed", "no_show", "cancelled"),
    "completed": (),
    "no_show": ("planned",),
    "cancelled": ("planned",),
}
OPEN = {"status": "planned", "outcome": None, "occurredAt": None}


@pytest.mark.parametrize(("start", "end"), list(permutations(STATUSES, 2)))
def test_the_status_changes_as_the_table_says(api, start, end):
    activity = api.make("Activity", status=start, type="note", outcome=None, occurredAt=None)

    answer = api.change(activity, status=end)

    assert answer.status == 200 if end in STATUSES[start] else answer.fields == ["/status"]


def test_a_completed_touch_took_place_now_unless_said_otherwise(api):
    planned = api.make("Activity", **OPEN, dueAt="2026-05-27T13:00:00Z")
    assert planned["occurredAt"] is None

    done = api.change(planned, status="completed").data

    assert done["occurredAt"] == done["updatedAt"]
    assert api.make("Activity", occurredAt="2026-05-27T13:20:00Z")["occurredAt"] == "2026-05-27T13:20:00.000Z"


def test_a_completed_touch_keeps_its_time(api):
    done = api.make("Activity", occurredAt="2026-05-27T13:20:00Z")

    refused = api.change(done, occurredAt=None)

    assert (refused.status, refused.fields) == (422, ["/occurredAt"])
    assert api.change(done, occurredAt="2026-05-27T13:30:00Z").status == 200


@pytest.mark.parametrize(("status", "due", "overdue"), [
    ("planned", "2020-01-01T00:00:00Z", True), ("in_progress", "2020-01-01T00:00:00Z", True), ("planned", "2099-01-01T00:00:00Z", False),
    ("in_progress", None, False), ("completed", "2020-01-01T00:00:00Z", False), ("cancelled", "2020-01-01T00:00:00Z", False),
])  # fmt: skip
def test_open_activities_are_overdue_after_their_time(api, status, due, overdue):
    assert api.make("Activity", **OPEN | {"status": status, "dueAt": due})["isOverdue"] is overdue


def test_an_activity_concerns_somebody(api):
    refused = api.create("Activity", accountId=None)

    assert (refused.status, refused.fields) == (422, ["/accountId"])


def test_a_deal_or_a_contact_is_enough(api):
    assert api.create("Activity", accountId=None, dealId=api.make("Deal")["id"]).status == 201
    assert api.create("Activity", accountId=None, contactIds=[api.make("Contact")["id"]]).status == 201


def test_the_deal_belongs_to_the_account(api):
    deal = api.make("Deal")

    refused = api.create("Activity", dealId=deal["id"])

    assert (refused.status, refused.fields) == (422, ["/dealId"])
    assert api.create("Activity", dealId=deal["id"], accountId=deal["accountId"]).status == 201


@pytest.mark.parametrize("kind", ["call", "meeting", "demo", "site_visit", "event", "task"])
def test_what_is_planned_has_a_time(api, kind):
    refused = api.create("Activity", **OPEN, type=kind)

    assert (refused.status, refused.fields) == (422, ["/dueAt"])
    assert api.create("Activity", **OPEN, type=kind, dueAt="2099-01-01T00:00:00Z").status == 201


@pytest.mark.parametrize("kind", ["email", "text_message", "chat", "letter", "note"])
def test_other_kinds_may_be_planned_without_a_time(api, kind):
    assert api.create("Activity", **OPEN, type=kind).status == 201


def test_no_touch_lies_in_the_future(api):
    refused = api.create("Activity", occurredAt="2099-01-01T00:00:00Z")

    assert (refused.status, refused.fields) == (422, ["/occurredAt"])


def test_only_mail_has_a_message_reference(api):
    assert api.create("Activity", type="email", emailMessageRef="<1@mail.example>").status == 201
    refused = api.create("Activity", type="call", emailMessageRef="<2@mail.example>")
    assert (refused.status, refused.fields) == (422, ["/emailMessageRef"])


def test_a_mail_is_recorded_once(api):
    api.make("Activity", type="email", emailMessageRef="<1@mail.example>")

    assert api.create("Activity", type="email", emailMessageRef="<1@mail.example>").fields == ["/emailMessageRef"]


@pytest.mark.parametrize("status", ["planned", "in_progress", "cancelled"])
def test_only_what_is_over_has_an_outcome(api, status):
    refused = api.create("Activity", status=status, outcome="connected", occurredAt=None, dueAt="2099-01-01T00:00:00Z")

    assert (refused.status, refused.fields) == (422, ["/outcome"])


@pytest.mark.parametrize("status", ["completed", "no_show"])
def test_what_is_over_may_have_an_outcome(api, status):
    assert api.create("Activity", status=status, outcome="no_answer").status == 201
