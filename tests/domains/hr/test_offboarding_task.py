"""Offboarding: doors are closed in time, by somebody who stays, and what is taken back has an outcome."""

import pytest

from tests.domains.hr.earlier import by_earlier_step

CALM = {"isSecurityCritical": False}
REASON = {"skipReason": "Left abroad"}


def step(api, person, **fields):
    return api.make("OffboardingTask", personId=person, **(CALM | fields))


def test_the_due_day_is_worked_out_where_it_is_left_out(api):
    task = api.make("OffboardingTask", **CALM, lastWorkingDate="2026-09-30", dueOffsetDays=-14, dueDate=None)
    assert task["dueDate"] == "2026-09-16"

    assert api.change(task, lastWorkingDate="2026-10-31").data["dueDate"] == "2026-10-17"
    assert api.change(task, dueOffsetDays=0).data["dueDate"] == "2026-10-31"
    assert api.make("OffboardingTask", **CALM, dueOffsetDays=None, dueDate=None)["dueDate"] is None


def test_completion_is_stamped_and_taken_back(api):
    task = api.make("OffboardingTask")

    done = api.change(task, status="completed", outcome="revoked").data
    assert done["completedAt"] == done["updatedAt"]

    assert api.change(task, status="in_progress").data["completedAt"] is None


@pytest.mark.parametrize(("due", "status", "late"), [
    ("2020-01-01", "pending", True), ("2020-01-01", "in_progress", True), ("2020-01-01", "blocked", True), ("2020-01-01", "completed", False),
    ("2020-01-01", "skipped", False), ("2020-01-01", "cancelled", False), ("2099-01-01", "pending", False), (None, "pending", False),
])  # fmt: skip
def test_an_open_step_is_late_after_its_due_day(api, due, status, late):
    fields = CALM | REASON | {"isMandatory": False, "outcome": "revoked", "dueOffsetDays": None}

    assert api.make("OffboardingTask", dueDate=due, status=status, **fields)["isOverdue"] is late


def test_the_type_of_the_target_is_filled_in(api):
    assert api.make("OffboardingTask", targetId=api.make("Group")["id"])["targetType"] == "group"


def test_steps_depend_on_steps_of_the_same_person(api):
    first = api.make("OffboardingTask")

    assert api.create("OffboardingTask", dependsOnTaskIds=[first["id"]]).fields == ["/dependsOnTaskIds"]
    assert api.create("OffboardingTask", personId=first["personId"], dependsOnTaskIds=[first["id"]]).status == 201


def test_steps_close_no_circle(api):
    person = api.make("Person")["id"]
    first = step(api, person)
    second = step(api, person, dependsOnTaskIds=[first["id"]])

    assert api.change(first, dependsOnTaskIds=[second["id"]]).fields == ["/dependsOnTaskIds"]


@pytest.mark.parametrize("change", ["in_progress", "completed"])
@by_earlier_step
def test_a_step_starts_when_the_steps_before_it_are_over(api, earlier, status, change):
    person = api.make("Person")["id"]
    first = step(api, person, status=earlier, isMandatory=False, outcome="revoked", **REASON)
    second = step(api, person, dependsOnTaskIds=[first["id"]], outcome="revoked")

    answer = api.change(second, status=change)

    assert (answer.status, answer.fields) == (status, ["/status"] if status == 422 else [])


@pytest.mark.parametrize("held", ["in_progress", "completed"])
@by_earlier_step
def test_a_step_that_has_started_comes_to_depend_on_none_that_is_open(api, earlier, status, held):
    person = api.make("Person")["id"]
    first = step(api, person, status=earlier, isMandatory=False, outcome="revoked", **REASON)
    second = step(api, person, status=held, outcome="revoked")

    answer = api.change(second, dependsOnTaskIds=[first["id"]])

    assert (answer.status, answer.fields) == (status, ["/dependsOnTaskIds"] if status == 422 else [])


@pytest.mark.parametrize(("fields", "at"), [
    ({"isMandatory": False}, "/isMandatory"),
    ({"dueOffsetDays": 2, "dueDate": "2026-10-02"}, "/dueDate"),
    ({"dueOffsetDays": None, "dueDate": None}, "/dueDate"),
    ({"dueOffsetDays": 1}, "/dueDate"),
    (CALM | {"category": "ownership_transfer"}, "/successorId"),
    (CALM | REASON | {"status": "skipped"}, "/status"),
    (CALM | {"status": "skipped", "isMandatory": False}, "/skipReason"),
    ({"status": "blocked"}, "/skipReason"),
])  # fmt: skip
def test_a_step_that_contradicts_itself_is_refused(api, fields, at):
    refused = api.create("OffboardingTask", **fields)

    assert (refused.status, refused.fields) == (422, [at])


@pytest.mark.parametrize("fields", [
    CALM | {"isMandatory": False},
    {"dueOffsetDays": 1, "dueDate": "2026-10-01"},
    {"lastWorkingDate": "9999-12-31", "dueDate": "9999-12-31"},
    CALM | {"dueOffsetDays": None, "dueDate": None},
    CALM | {"dueOffsetDays": None, "dueDate": "2026-12-01"},
    CALM | REASON | {"status": "skipped", "isMandatory": False},
    REASON | {"status": "blocked"},
])  # fmt: skip
def test_a_step_at_the_edge_is_accepted(api, fields):
    assert api.create("OffboardingTask", **fields).status == 201


@pytest.mark.parametrize("category", ["equipment_return", "access_revocation", "account_closure", "license_reclaim", "ownership_transfer"])
def test_what_is_taken_back_has_an_outcome(api, category):
    task = api.make("OffboardingTask", category=category, successorId=api.make("Person")["id"])

    assert api.change(task, status="completed").fields == ["/outcome"]
    assert api.change(task, status="completed", outcome="transferred").status == 200


def test_a_talk_has_no_outcome(api):
    assert api.change(api.make("OffboardingTask", category="exit_interview"), status="completed").status == 200


def test_who_leaves_takes_nothing_over(api):
    task = api.make("OffboardingTask")

    assert api.change(task, successorId=task["personId"]).fields == ["/successorId"]
    assert api.change(task, successorId=api.make("Person")["id"]).status == 200


def test_who_leaves_does_not_close_the_doors(api):
    task = api.make("OffboardingTask")

    assert api.change(task, completedById=task["personId"]).fields == ["/completedById"]
    assert api.change(task, completedById=api.make("Person")["id"]).status == 200
    harmless = api.make("OffboardingTask", **CALM)
    assert api.change(harmless, completedById=harmless["personId"]).status == 200


def test_a_parting_holds_a_step_once(api):
    task = api.make("OffboardingTask")
    same = {"personId": task["personId"], "title": task["title"]}

    assert api.create("OffboardingTask", **same).status == 422
    assert api.create("OffboardingTask", **same, lastWorkingDate="2027-09-30", dueDate=None).status == 201


@pytest.mark.parametrize(("start", "change", "status"), [
    ("pending", "in_progress", 200), ("pending", "blocked", 200), ("pending", "completed", 200), ("pending", "skipped", 200),
    ("pending", "cancelled", 200), ("in_progress", "pending", 200), ("in_progress", "blocked", 200), ("in_progress", "completed", 200),
    ("in_progress", "skipped", 200), ("in_progress", "cancelled", 200), ("blocked", "pending", 200), ("blocked", "in_progress", 200),
    ("blocked", "skipped", 200), ("blocked", "cancelled", 200), ("completed", "in_progress", 200), ("skipped", "pending", 200),
    ("pending", "open", 422), ("in_progress", "open", 422), ("blocked", "completed", 422), ("completed", "pending", 422),
    ("skipped", "completed", 422), ("cancelled", "pending", 422),
])  # fmt: skip
def test_a_step_goes_from_pending_to_its_end(api, start, change, status):
    task = api.make("OffboardingTask", status=start, isMandatory=False, outcome="revoked", **CALM, **REASON)

    answer = api.change(task, status=change)

    assert (answer.status, answer.fields) == (status, ["/status"] if status == 422 else [])


def test_a_step_stays_with_its_person(api):
    assert api.change(api.make("OffboardingTask"), personId=api.make("Person")["id"]).fields == ["/personId"]
