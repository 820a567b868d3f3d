"""Sprints: short, one after the other, one at a time, and closed for good."""

from concurrent.futures import ThreadPoolExecutor
from itertools import permutations

import pytest

STATUSES = {"planned": ("active", "cancelled"), "active": ("completed", "cancelled"), "completed": (), "cancelled": ()}


@pytest.fixture
def project(api):
    return api.make("Project")["id"]


@pytest.fixture
def sprint(api, project):
    """A sprint from the 8th to the 19th of June."""
    return api.make("Sprint", projectId=project)


@pytest.mark.parametrize(("start", "end"), list(permutations(STATUSES, 2)))
def test_the_status_changes_as_the_table_says(api, start, end):
    answer = api.change(api.make("Sprint", status=start), status=end)

    assert answer.status == 200 if end in STATUSES[start] else answer.fields == ["/status"]


def test_start_and_end_are_dated(api, sprint):
    assert (sprint["startedAt"], sprint["completedAt"]) == (None, None)

    active = api.change(sprint, status="active").data
    assert (active["startedAt"], active["completedAt"]) == (active["updatedAt"], None)
    completed = api.change(sprint, status="completed").data
    assert (completed["startedAt"], completed["completedAt"]) == (active["startedAt"], completed["updatedAt"])


def test_points_taken_on_are_those_at_the_start(api, project, sprint):
    assert sprint["committedPoints"] == 0
    for points in (5, 2.5, None):
        api.make("Task", projectId=project, sprintId=sprint["id"], storyPoints=points)
    assert api.read(sprint)["committedPoints"] == 7.5

    assert api.change(sprint, status="active").data["committedPoints"] == 7.5
    api.make("Task", projectId=project, sprintId=sprint["id"], storyPoints=8)

    assert api.read(sprint)["committedPoints"] == 7.5
    assert api.change(sprint, goal="Other").data["committedPoints"] == 7.5
    assert api.change(sprint, status="completed").data["committedPoints"] == 7.5


def test_points_and_tasks_done(api, project, sprint):
    assert (sprint["completedPoints"], sprint["taskCount"], sprint["progressPercent"]) == (0, 0, 0)

    for status, points in (("done", 3), ("done", 2), ("todo", 5), ("cancelled", 8)):
        api.make("Task", projectId=project, sprintId=sprint["id"], status=status, storyPoints=points)
    api.make("Task", projectId=project, status="done", storyPoints=1)

    found = api.read(sprint)
    assert (found["completedPoints"], found["taskCount"], found["progressPercent"]) == (5, 3, 66.7)


@pytest.mark.parametrize(
    ("end", "status"), [("2026-06-07", 422), ("2026-06-08", 422), ("2026-06-09", 201), ("2026-07-20", 201), ("2026-07-21", 422)]
)
def test_a_sprint_ends_after_it_starts_and_within_six_weeks(api, end, status):
    answer = api.create("Sprint", startDate="2026-06-08", endDate=end)

    assert (answer.status, answer.fields) == (status, [] if status == 201 else ["/endDate"])


@pytest.mark.parametrize("missing", ["startDate", "endDate"])
def test_an_active_sprint_has_dates(api, missing):
    refused = api.create("Sprint", **{"status": "active", missing: None})

    assert (refused.status, refused.fields) == (422, [f"/{missing}"])
    assert api.create("Sprint", **{missing: None}).status == 201


def test_a_project_has_one_active_sprint(api, project, sprint):
    api.change(sprint, status="active")
    later = api.make("Sprint", projectId=project, startDate="2026-06-22", endDate="2026-07-03")

    refused = api.change(later, status="active")

    assert (refused.status, refused.fields) == (422, ["/status"])
    assert api.create("Sprint", status="active").status == 201
    api.change(sprint, status="completed")
    assert api.change(later, status="active").status == 200


def test_of_many_sprints_that_start_at_once_one_does(api, project):
    sprints = [api.make("Sprint", projectId=project, startDate=f"2026-0{month}-01", endDate=f"2026-0{month}-15") for month in range(1, 7)]

    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda sprint: api.change(sprint, status="active"), sprints))

    assert sorted(answer.status for answer in answers) == [200] + [422] * 5


@pytest.mark.parametrize(("start", "end", "status"), [
    ("2026-06-19", "2026-07-03", 422), ("2026-06-01", "2026-06-08", 422), ("2026-06-10", "2026-06-12", 422), ("2026-06-01", "2026-06-30", 422),
    ("2026-06-20", "2026-07-03", 201), ("2026-05-25", "2026-06-07", 201),
])  # fmt: skip
def test_sprints_of_a_project_do_not_overlap(api, project, sprint, start, end, status):
    answer = api.create("Sprint", projectId=project, startDate=start, endDate=end)

    assert (answer.status, answer.fields) == (status, [] if status == 201 else ["/startDate"])


def test_a_sprint_is_not_moved_over_another(api, project, sprint):
    later = api.make("Sprint", projectId=project, startDate="2026-06-22", endDate="2026-07-03")

    assert api.change(later, startDate="2026-06-19").fields == ["/startDate"]
    assert api.change(sprint, endDate="2026-06-21").status == 200


@pytest.mark.parametrize("status", ["completed", "cancelled"])
def test_the_days_of_a_finished_sprint_are_free(api, project, status):
    api.make("Sprint", projectId=project, status=status)

    assert api.create("Sprint", projectId=project).status == 201


def test_sprints_of_other_projects_may_overlap(api, sprint):
    assert api.create("Sprint").status == 201


def test_in_a_completed_sprint_only_notes_tags_and_metadata_change(api):
    sprint = api.make("Sprint", status="completed")

    changed = api.change(sprint, reviewNotes="Good", retrospectiveNotes="Shorter stand-ups", tags=["a"], metadata={"a": "b"})

    assert changed.status == 200
    for fields in ({"name": "Other"}, {"goal": "Other"}, {"endDate": "2026-06-18"}, {"capacityPoints": 1}, {"externalId": "1"}):
        assert api.change(sprint, **fields).fields == [f"/{next(iter(fields))}"]


def test_a_project_has_no_two_sprints_of_one_name(api, project, sprint):
    refused = api.create("Sprint", projectId=project, name=sprint["name"], startDate="2026-08-01", endDate="2026-08-14")

    assert (refused.status, refused.fields) == (422, ["/projectId"])


def test_a_sprint_stays_in_its_project(api, sprint):
    assert api.change(sprint, projectId=api.make("Project")["id"]).fields == ["/projectId"]
