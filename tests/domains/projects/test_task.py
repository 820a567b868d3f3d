"""Tasks: numbered within their project, part of nothing outside it, and begun only when what blocks them is done."""

from concurrent.futures import ThreadPoolExecutor
from itertools import permutations

import pytest

STATUSES = {
    "backlog": ("todo", "in_progress", "cancelled"),
    "todo": ("backlog", "in_progress", "blocked", "cancelled"),
    "in_progress": ("todo", "in_review", "blocked", "done", "cancelled"),
    "in_review": ("in_progress", "blocked", "done", "cancelled"),
    "blocked": ("todo", "in_progress", "cancelled"),
    "done": ("todo", "in_progress"),
    "cancelled": ("backlog", "todo"),
}


@pytest.fixture
def project(api):
    return api.make("Project", status="active", leadId=api.make("Person")["id"])


@pytest.fixture
def make(api, project):
    """Makes a task of the project."""
    return lambda **fields: api.make("Task", projectId=project["id"], **fields)


@pytest.fixture
def create(api, project):
    """Asks for a task of the project."""
    return lambda **fields: api.create("Task", projectId=project["id"], **fields)


@pytest.mark.parametrize(("start", "end"), list(permutations(STATUSES, 2)))
def test_the_status_changes_as_the_table_says(api, make, start, end):
    answer = api.change(make(status=start), status=end)

    assert answer.status == 200 if end in STATUSES[start] else answer.fields == ["/status"]


def test_tasks_are_numbered_within_their_project(api, project, make):
    first, second = make(), make()
    api.remove(second)

    assert [first["key"], second["key"], make()["key"]] == [f"{project['key']}-{number}" for number in (1, 2, 3)]
    other = api.make("Project")
    assert api.make("Task", projectId=other["id"])["key"] == f"{other['key']}-1"


def test_a_key_stays(api, make):
    task = make()

    assert api.change(task, title="Other").data["key"] == task["key"]


def test_a_refused_task_takes_no_number(project, make, create):
    assert create(severity="minor").status == 422

    assert make()["key"] == f"{project['key']}-1"


def test_tasks_made_at_once_get_different_numbers(project, create):
    with ThreadPoolExecutor(6) as pool:
        keys = list(pool.map(lambda _: create().data["key"], range(6)))

    assert sorted(keys) == [f"{project['key']}-{number}" for number in range(1, 7)]


def test_the_minutes_logged_are_those_not_rejected(api, project, make):
    task = make()
    assert task["loggedMinutes"] == 0
    person = api.make("Person")["id"]

    def log(minutes, **fields):
        plain = {"startedAt": None, "endedAt": None, "personId": person, "projectId": project["id"], "taskId": task["id"]}
        api.make("TimeEntry", **plain, durationMinutes=minutes, **fields)

    log(30)
    log(45)
    log(60, status="rejected", rejectionReason="Wrong task")

    assert api.read(task)["loggedMinutes"] == 75


def test_the_first_start_stays_and_the_last_end_counts(api, make):
    task = make()
    assert (task["startedAt"], task["completedAt"]) == (None, None)

    started = api.change(task, status="in_progress").data
    assert started["startedAt"] == started["updatedAt"]
    done = api.change(task, status="done").data
    assert done["completedAt"] == done["updatedAt"]
    again = api.change(task, status="in_progress").data
    assert (again["startedAt"], again["completedAt"]) == (started["startedAt"], None)


@pytest.mark.parametrize(("field", "entity"), [("sprintId", "Sprint"), ("featureId", "Feature"), ("parentTaskId", "Task")])
def test_a_task_names_records_of_its_own_project(api, project, create, field, entity):
    assert create(**{field: api.make(entity, projectId=project["id"])["id"]}).status == 201
    refused = create(**{field: api.make(entity)["id"]})

    assert (refused.status, refused.fields) == (422, [f"/{field}"])


def test_a_subtask_has_a_parent(make, create):
    refused = create(type="subtask")

    assert (refused.status, refused.fields) == (422, ["/parentTaskId"])
    assert create(type="subtask", parentTaskId=make()["id"]).status == 201


def test_a_subtask_has_no_parts(make, create):
    subtask = make(type="subtask", parentTaskId=make()["id"])

    refused = create(parentTaskId=subtask["id"])

    assert (refused.status, refused.fields) == (422, ["/parentTaskId"])


def test_a_task_with_parts_does_not_become_a_subtask(api, make):
    top = make()
    middle = make(parentTaskId=top["id"])
    low = make(parentTaskId=middle["id"])

    refused = api.change(middle, type="subtask")

    assert (refused.status, refused.fields) == (422, ["/type"])
    assert api.change(low, type="subtask").status == 200


@pytest.mark.parametrize(("field", "value"), [("parentTaskId", lambda task: task), ("blockedByTaskIds", lambda task: [task])])
def test_tasks_go_in_no_circle(api, make, field, value):
    first = make()
    second = make(**{field: value(first["id"])})
    third = make(**{field: value(second["id"])})

    assert api.change(first, **{field: value(third["id"])}).fields == [f"/{field}"]
    assert api.change(first, **{field: value(first["id"])}).fields == [f"/{field}"]
    assert api.change(third, **{field: value(first["id"])}).status == 200


def test_a_task_does_not_end_before_it_starts(create):
    refused = create(startDate="2026-06-19", dueDate="2026-06-18")

    assert (refused.status, refused.fields) == (422, ["/dueDate"])
    assert create(startDate="2026-06-19", dueDate="2026-06-19").status == 201


def test_only_bugs_do_harm(create):
    refused = create(type="story", severity="major")

    assert (refused.status, refused.fields) == (422, ["/severity"])
    assert create(type="bug", severity="major").status == 201


@pytest.mark.parametrize(("status", "code"), [("todo", 422), ("in_review", 422), ("done", 201), ("cancelled", 201)])
def test_only_what_has_ended_has_a_resolution(create, status, code):
    answer = create(status=status, resolution="fixed")

    assert (answer.status, answer.fields) == (code, [] if code == 201 else ["/resolution"])


@pytest.mark.parametrize("status", ["in_progress", "in_review", "done"])
def test_work_waits_for_what_blocks_it(api, make, create, status):
    blocker = make()

    refused = create(status=status, blockedByTaskIds=[blocker["id"]])

    assert (refused.status, refused.fields) == (422, ["/status"])
    assert refused.detail == f"{blocker['key']} is todo and has to be done first"


@pytest.mark.parametrize("over", ["done", "cancelled"])
def test_work_begins_when_what_blocks_it_is_over(api, make, over):
    blocker = make(status="in_progress")
    task = make(blockedByTaskIds=[blocker["id"]])
    assert api.change(task, status="in_progress").fields == ["/status"]
    assert api.change(task, status="blocked").status == 200

    api.change(blocker, status=over)

    assert api.change(task, status="in_progress").status == 200


@pytest.mark.parametrize("status", ["completed", "cancelled"])
def test_a_finished_sprint_takes_no_tasks(api, project, make, create, status):
    sprint = api.make("Sprint", projectId=project["id"], status=status)["id"]

    assert create(sprintId=sprint).fields == ["/sprintId"]
    assert api.change(make(), sprintId=sprint).fields == ["/sprintId"]


def test_a_task_may_stay_in_a_sprint_that_ends(api, project, make):
    sprint = api.make("Sprint", projectId=project["id"], status="active")
    task = make(sprintId=sprint["id"])

    api.change(sprint, status="completed")

    assert api.change(task, title="Other").status == 200


@pytest.mark.parametrize("status", ["completed", "cancelled", "archived"])
def test_a_finished_project_takes_no_tasks(api, status):
    refused = api.create("Task", projectId=api.make("Project", status=status)["id"])

    assert (refused.status, refused.fields) == (422, ["/projectId"])


def test_work_of_a_completed_project_is_not_taken_up_again(api, project, make):
    task = make(status="done")
    api.change(project, status="completed")

    assert api.change(task, status="in_progress").fields == ["/status"]
    assert api.change(task, status="todo").status == 200


def test_a_task_stays_in_its_project(api, make):
    assert api.change(make(), projectId=api.make("Project")["id"]).fields == ["/projectId"]
