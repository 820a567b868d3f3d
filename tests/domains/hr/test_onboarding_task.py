"""Onboarding: steps in their order, due by the day they must be, and none skipped that has to be done."""

import pytest

from tests.domains.hr.earlier import by_earlier_step

DATES = {"startDate": "2026-08-03", "dueOffsetDays": 0, "dueDate": "2026-08-03"}


def step(api, person, **fields):
    return api.make("OnboardingTask", personId=person, **fields)


def test_the_due_day_is_worked_out_where_it_is_left_out(api):
    task = api.make("OnboardingTask", startDate="2026-08-03", dueOffsetDays=-5, dueDate=None, phase="pre_boarding")
    assert task["dueDate"] == "2026-07-29"

    assert api.change(task, startDate="2026-09-01").data["dueDate"] == "2026-08-27"
    assert api.change(task, dueDate=None).data["dueDate"] == "2026-08-27"
    assert api.make("OnboardingTask", startDate=None, dueOffsetDays=5, dueDate=None)["dueDate"] is None


def test_the_due_day_holds_at_the_end_of_the_calendar(api):
    refused = api.create("OnboardingTask", startDate="9999-12-31", dueOffsetDays=5, dueDate="2026-08-03")

    assert refused.fields == ["/dueDate"]


def test_completion_is_stamped_and_taken_back(api):
    task = api.make("OnboardingTask")
    assert task["completedAt"] is None

    done = api.change(task, status="completed").data
    assert done["completedAt"] == done["updatedAt"]

    assert api.change(task, status="in_progress").data["completedAt"] is None


@pytest.mark.parametrize(("due", "status", "late"), [
    ("2020-01-01", "pending", True), ("2020-01-01", "in_progress", True), ("2020-01-01", "blocked", True), ("2020-01-01", "completed", False),
    ("2020-01-01", "skipped", False), ("2020-01-01", "cancelled", False), ("2099-01-01", "pending", False), (None, "pending", False),
])  # fmt: skip
def test_an_open_step_is_late_after_its_due_day(api, due, status, late):
    reasons = {"isMandatory": False, "skipReason": "Not needed", "blockedReason": "No keys"}
    task = api.make("OnboardingTask", startDate=None, dueOffsetDays=None, dueDate=due, status=status, **reasons)

    assert task["isOverdue"] is late


def test_the_type_of_what_is_provided_is_filled_in(api):
    assert api.make("OnboardingTask", providedId=api.make("Person")["id"])["providedType"] == "person"


def test_steps_depend_on_steps_of_the_same_person(api):
    first = api.make("OnboardingTask")

    assert api.create("OnboardingTask", dependsOnTaskIds=[first["id"]]).fields == ["/dependsOnTaskIds"]
    assert api.create("OnboardingTask", personId=first["personId"], dependsOnTaskIds=[first["id"]]).status == 201


def test_steps_close_no_circle(api):
    person = api.make("Person")["id"]
    first = step(api, person)
    second = step(api, person, dependsOnTaskIds=[first["id"]])
    third = step(api, person, dependsOnTaskIds=[second["id"]])

    assert api.change(first, dependsOnTaskIds=[first["id"]]).fields == ["/dependsOnTaskIds"]
    assert api.change(first, dependsOnTaskIds=[third["id"]]).fields == ["/dependsOnTaskIds"]
    assert api.change(third, dependsOnTaskIds=[first["id"], second["id"]]).status == 200


@pytest.mark.parametrize("change", ["in_progress", "completed"])
@by_earlier_step
def test_a_step_waits_for_the_steps_before_it(api, earlier, status, change):
    person = api.make("Person")["id"]
    first = step(api, person, status=earlier, isMandatory=False, skipReason="Not needed", blockedReason="No keys")
    second = step(api, person, dependsOnTaskIds=[first["id"]])

    answer = api.change(second, status=change)

    assert (answer.status, answer.fields) == (status, ["/status"] if status == 422 else [])


@pytest.mark.parametrize("held", ["in_progress", "completed"])
@by_earlier_step
def test_a_step_that_has_started_comes_to_depend_on_none_that_is_open(api, earlier, status, held):
    person = api.make("Person")["id"]
    first = step(api, person, status=earlier, isMandatory=False, skipReason="Not needed", blockedReason="No keys")
    second = step(api, person, status=held)

    answer = api.change(second, dependsOnTaskIds=[first["id"]])

    assert (answer.status, answer.fields) == (status, ["/dependsOnTaskIds"] if status == 422 else [])


@pytest.mark.parametrize(("fields", "at"), [
    ({"status": "skipped", "isMandatory": False}, "/skipReason"),
    ({"status": "skipped", "skipReason": "Not needed"}, "/status"),
    ({"status": "blocked"}, "/blockedReason"),
    (DATES | {"dueOffsetDays": 1}, "/dueDate"),
    (DATES | {"phase": "pre_boarding", "dueOffsetDays": 1, "dueDate": "2026-08-04"}, "/dueDate"),
    (DATES | {"phase": "pre_boarding", "dueOffsetDays": None, "dueDate": "2026-08-04"}, "/dueDate"),
])  # fmt: skip
def test_a_step_that_contradicts_itself_is_refused(api, fields, at):
    refused = api.create("OnboardingTask", **fields)

    assert (refused.status, refused.fields) == (422, [at])


@pytest.mark.parametrize("fields", [
    {"status": "skipped", "isMandatory": False, "skipReason": "Not needed"},
    {"status": "blocked", "blockedReason": "No keys"},
    DATES | {"phase": "pre_boarding"},
    DATES | {"startDate": None, "dueOffsetDays": 7},
    DATES | {"dueOffsetDays": None, "dueDate": "2026-08-20"},
])  # fmt: skip
def test_a_step_at_the_edge_is_accepted(api, fields):
    assert api.create("OnboardingTask", **fields).status == 201


def test_a_skipped_step_does_not_become_mandatory(api):
    task = api.make("OnboardingTask", status="skipped", isMandatory=False, skipReason="Not needed")

    assert api.change(task, isMandatory=True).fields == ["/status"]


def test_a_checklist_holds_a_step_once_per_person(api):
    task = api.make("OnboardingTask")
    same = {name: task[name] for name in ("personId", "templateName", "title")}

    assert api.create("OnboardingTask", **same).status == 422
    assert api.create("OnboardingTask", **(same | {"title": "Sign the lease"})).status == 201


@pytest.mark.parametrize(("start", "change", "status"), [
    ("pending", "in_progress", 200), ("pending", "blocked", 200), ("pending", "completed", 200), ("pending", "skipped", 200),
    ("pending", "cancelled", 200), ("in_progress", "pending", 200), ("in_progress", "blocked", 200), ("in_progress", "completed", 200),
    ("in_progress", "skipped", 200), ("in_progress", "cancelled", 200), ("blocked", "pending", 200), ("blocked", "in_progress", 200),
    ("blocked", "skipped", 200), ("blocked", "cancelled", 200), ("completed", "in_progress", 200), ("skipped", "pending", 200),
    ("blocked", "completed", 422), ("completed", "pending", 422), ("skipped", "completed", 422), ("cancelled", "pending", 422),
])  # fmt: skip
def test_a_step_goes_from_pending_to_its_end(api, start, change, status):
    task = api.make("OnboardingTask", status=start, isMandatory=False, skipReason="Not needed", blockedReason="No keys")

    answer = api.change(task, status=change)

    assert (answer.status, answer.fields) == (status, ["/status"] if status == 422 else [])


@pytest.mark.parametrize("start", ["pending", "in_progress"])
def test_a_step_takes_no_status_that_does_not_exist(api, start):
    assert api.change(api.make("OnboardingTask", status=start), status="open").status == 422


def test_a_step_stays_with_its_person(api):
    assert api.change(api.make("OnboardingTask"), personId=api.make("Person")["id"]).fields == ["/personId"]
