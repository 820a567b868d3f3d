"""Projects: led and dated while they run, and over only when their work is."""

from itertools import permutations

import pytest

STATUSES = {
    "proposed": ("planning", "cancelled"),
    "planning": ("proposed", "active", "on_hold", "cancelled"),
    "active": ("on_hold", "completed", "cancelled"),
    "on_hold": ("planning", "active", "cancelled"),
    "completed": ("active", "archived"),
    "cancelled": ("planning", "archived"),
    "archived": ("completed",),
}


@pytest.fixture
def lead(api):
    return api.make("Person")["id"]


@pytest.fixture
def project(api, lead):
    """A project that is under way."""
    return api.make("Project", status="active", leadId=lead)


@pytest.mark.parametrize(("start", "end"), list(permutations(STATUSES, 2)))
def test_the_status_changes_as_the_table_says(api, lead, start, end):
    answer = api.change(api.make("Project", status=start, leadId=lead), status=end)

    assert answer.status == 200 if end in STATUSES[start] else answer.fields == ["/status"]


def test_the_time_of_completion_stays_while_the_project_is_completed_or_archived(api, project):
    assert project["completedAt"] is None

    completed = api.change(project, status="completed").data
    assert completed["completedAt"] == completed["updatedAt"]
    archived = api.change(project, status="archived").data
    assert archived["completedAt"] == completed["completedAt"]
    api.change(project, status="completed")
    assert api.change(project, status="active").data["completedAt"] is None


def test_a_cancelled_project_was_never_completed(api, project):
    api.change(project, status="cancelled")

    assert api.change(project, status="archived").data["completedAt"] is None


def test_the_share_of_the_work_that_is_done(api, project):
    assert (project["taskCount"], project["progressPercent"]) == (0, 0)

    for status in ("backlog", "todo", "done", "cancelled"):
        api.make("Task", projectId=project["id"], status=status)
    api.make("Task", status="done")

    found = api.read(project)
    assert (found["taskCount"], found["progressPercent"]) == (3, 33.3)


def test_a_project_does_not_end_before_it_starts(api):
    refused = api.create("Project", startDate="2026-02-02", dueDate="2026-02-01")

    assert (refused.status, refused.fields) == (422, ["/dueDate"])
    assert api.create("Project", startDate="2026-02-02", dueDate="2026-02-02").status == 201


def test_a_budget_has_a_currency(api):
    refused = api.create("Project", currency=None)

    assert (refused.status, refused.fields) == (422, ["/currency"])
    assert api.create("Project", currency=None, budgetAmount=None).status == 201


@pytest.mark.parametrize("missing", ["leadId", "startDate"])
def test_an_active_project_has_lead_and_start(api, lead, missing):
    refused = api.create("Project", **{"status": "active", "leadId": lead, missing: None})

    assert (refused.status, refused.fields) == (422, [f"/{missing}"])


@pytest.mark.parametrize("status", ["in_progress", "in_review", "blocked"])
def test_a_project_with_work_under_way_is_not_completed(api, project, status):
    task = api.make("Task", projectId=project["id"], status=status)

    refused = api.change(project, status="completed")

    assert (refused.status, refused.fields) == (422, ["/status"])
    api.change(task, status="cancelled")
    assert api.change(project, status="completed").status == 200


def test_work_that_has_not_begun_does_not_hold_a_project_up(api, project):
    for status in ("backlog", "todo", "done", "cancelled"):
        api.make("Task", projectId=project["id"], status=status)

    assert api.change(project, status="completed").status == 200


def test_a_client_delivery_has_a_client(api):
    refused = api.create("Project", type="client_delivery")

    assert (refused.status, refused.fields) == (422, ["/accountId"])
    assert api.create("Project", type="client_delivery", accountId=api.make("Account")["id"]).status == 201


def test_members_are_named_once(api, lead):
    refused = api.create("Project", memberIds=[lead, lead])

    assert (refused.status, refused.fields) == (422, ["/memberIds/1"])
    assert api.create("Project", memberIds=[lead]).status == 201


@pytest.mark.parametrize("field", ["key", "name"])
def test_two_projects_do_not_share(api, project, field):
    assert api.create("Project", **{"key": "OTHER", "name": "Other", field: project[field]}).fields == [f"/{field}"]


def test_the_key_stays(api, project):
    assert api.change(project, key="OTHER").fields == ["/key"]
