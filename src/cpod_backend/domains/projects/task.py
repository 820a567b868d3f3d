"""Tasks: the units of work of a project, what holds them up and how far they have come."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import acyclic, blocked_by, needs, only_when, ordered, refers_to
from cpod_backend.contract.rule import Change, Tx, computed, refuse, rule, stamp
from cpod_backend.contract.stamps import stamp_time
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Date, Id, Range, Size, Time, ref
from cpod_backend.domains.projects.board import UNDER_WAY


@entity(
    prefix="task",
    path="/v1/projects/tasks",
    search=["key", "title", "description"],
    expand={
        "project": One("project_id"),
        "assignee": One("assignee_id"),
        "reporter": One("reporter_id"),
        "sprint": One("sprint_id"),
        "feature": One("feature_id"),
        "subtasks": Many("Task", "parent_task_id"),
        "time_entries": Many("TimeEntry", "task_id"),
    },
    transitions={
        "status": {
            "backlog": ["todo", "in_progress", "cancelled"],
            "todo": ["backlog", "in_progress", "blocked", "cancelled"],
            "in_progress": ["todo", "in_review", "blocked", "done", "cancelled"],
            "in_review": ["in_progress", "blocked", "done", "cancelled"],
            "blocked": ["todo", "in_progress", "cancelled"],
            "done": ["todo", "in_progress"],
            "cancelled": ["backlog", "todo"],
        }
    },
    immutable=["project_id"],
    example={
        "projectId": "prj-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "title": "Upgrade node pools one zone at a time",
        "description": "Replace the all-at-once upgrade by a rolling one with a health gate after each zone.",
        "acceptanceCriteria": ["No request fails during an upgrade", "The runbook is updated"],
        "type": "story",
        "status": "todo",
        "priority": "high",
        "assigneeId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "reporterId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "reviewerIds": ["per-01J9ZK3M5Q7R9T1V3X5Z7B9D3G"],
        "sprintId": "spr-01J9ZK3M5Q7R9T1V3X5Z7B9D5J",
        "featureId": "feat-01J9ZK3M5Q7R9T1V3X5Z7B9D8N",
        "storyPoints": 5,
        "originalEstimateMinutes": 960,
        "dueDate": "2026-06-19",
    },
)
class Task(Entity):
    """A unit of work in a project: story, task, bug, spike or part of one."""

    project_id: Annotated[Id, ref("Project"), "Project it belongs to."]
    key: Annotated[str, STORED, "Key for people, such as PLAT-142."] = ""
    title: Annotated[str, Size(max=300), "Summary in one line."]
    description: Annotated[str | None, Size(max=50000), "Details in Markdown."] = None
    acceptance_criteria: Annotated[
        list[Annotated[str, Size(max=1000)]] | None, Size(max=50), "What has to hold for the work to count as done."
    ] = None
    type: Annotated[Literal["story", "task", "bug", "spike", "improvement", "chore", "subtask"], "Kind of work."] = "task"
    status: Annotated[Literal["backlog", "todo", "in_progress", "in_review", "blocked", "done", "cancelled"], "Column on the board."] = (
        "backlog"
    )
    resolution: Annotated[Literal["completed", "fixed", "wont_do", "duplicate", "cannot_reproduce", "obsolete"] | None, "How it ended."] = (
        None
    )
    priority: Annotated[Literal["lowest", "low", "medium", "high", "highest"], "Rank."] = "medium"
    severity: Annotated[Literal["trivial", "minor", "major", "critical", "blocker"] | None, "Harm done by a bug."] = None
    assignee_id: Annotated[Id | None, ref("Person"), "Person who does it."] = None
    reporter_id: Annotated[Id | None, ref("Person"), "Person who raised it."] = None
    reviewer_ids: Annotated[list[Id] | None, ref("Person"), Size(max=20), "People who check the result."] = None
    sprint_id: Annotated[Id | None, ref("Sprint"), "Sprint in which it is to be done."] = None
    feature_id: Annotated[Id | None, ref("Feature"), "Feature it helps to build."] = None
    parent_task_id: Annotated[Id | None, ref("Task"), "Task of which it is a part."] = None
    blocked_by_task_ids: Annotated[list[Id] | None, ref("Task"), Size(max=100), "Tasks that have to be done first."] = None
    story_points: Annotated[float | None, Range(0, 100), "Relative size."] = None
    original_estimate_minutes: Annotated[int | None, Range(0, 600000), "Effort as first estimated."] = None
    remaining_estimate_minutes: Annotated[int | None, Range(0, 600000), "Effort still to come."] = None
    logged_minutes: Annotated[int, COMPUTED, "Effort spent."] = 0
    start_date: Annotated[Date | None, "Day on which work should begin."] = None
    due_date: Annotated[Date | None, "Day by which it should be done."] = None
    started_at: Annotated[Time | None, STORED, "When work began."] = None
    completed_at: Annotated[Time | None, STORED, "When it was done."] = None


@stamp(Task)
async def key(change: Change[Task]) -> None:
    task = change.record
    project = await change.tx.get("Project", task.project_id)
    if change.creating and project:
        task.key = f"{project.key}-{await change.tx.number(f'Task.key.{project.id}')}"


@computed(Task)
async def logged_minutes(task: Task, tx: Tx) -> int:
    entries = await tx.find("TimeEntry", task_id=task.id, status=("draft", "submitted", "approved", "invoiced"))
    return sum(entry.duration_minutes for entry in entries)


started_at = stamp_time(Task, "started_at", of="status", to=("in_progress",), first=True)

completed_at = stamp_time(Task, "completed_at", of="status", to=("done",), clear=True)

sprint_is_of_the_project = refers_to(
    Task, "sprint_id", "Sprint", "sprintId names a sprint of the same project.", same={"project_id": "project_id"}
)

feature_is_of_the_project = refers_to(
    Task, "feature_id", "Feature", "featureId names a feature of the same project.", same={"project_id": "project_id"}
)

parent_is_of_the_project = refers_to(
    Task, "parent_task_id", "Task", "parentTaskId names a task of the same project.", same={"project_id": "project_id"}
)

subtask_has_a_parent = needs(Task, "parent_task_id", "parentTaskId is set on every subtask.", when={"type": ("subtask",)})

# Stands before the next rule because it locks the parent, whose type may be changing at this moment.
parts_are_trees = acyclic(Task, "parent_task_id", "parentTaskId closes no circle.")

parent_is_no_subtask = refers_to(Task, "parent_task_id", "Task", "parentTaskId never names a subtask.", unless={"type": ("subtask",)})

task_with_parts_is_no_subtask = blocked_by(
    Task,
    "Task",
    "parent_task_id",
    "A task whose id is the parentTaskId of others does not become a subtask.",
    becomes={"type": ("subtask",)},
)

blockers_are_no_circle = acyclic(Task, "blocked_by_task_ids", "blockedByTaskIds closes no circle.")

task_ends_after_it_starts = ordered(Task, "start_date", "due_date", "dueDate is not before startDate.")

only_bugs_have_a_severity = only_when(Task, "severity", "severity is set only on bugs.", when={"type": ("bug",)})

only_ended_tasks_have_a_resolution = only_when(
    Task, "resolution", "resolution is set only in status done or cancelled.", when={"status": ("done", "cancelled")}
)


@rule(Task)
async def blockers_are_done_first(change: Change[Task]) -> None:
    """status does not become in_progress, in_review or done while a task in blockedByTaskIds is neither done nor cancelled."""
    task = change.record
    if not change.changed("status") or task.status not in ("in_progress", "in_review", "done"):
        return
    for id in task.blocked_by_task_ids or ():
        blocker = await change.tx.get(Task, id)
        if blocker and blocker.status not in ("done", "cancelled"):
            refuse(f"{blocker.key} is {blocker.status} and has to be done first", "status")


sprint_is_open = refers_to(
    Task,
    "sprint_id",
    "Sprint",
    "sprintId does not come to name a sprint that is completed or cancelled.",
    unless={"status": ("completed", "cancelled")},
)


@rule(Task)
async def finished_projects_take_no_work(change: Change[Task]) -> None:
    """The project is not completed, cancelled or archived when a task is created, and not completed when a task becomes in_progress,
    in_review or blocked.
    """
    if not change.creating and not change.becomes("status", *UNDER_WAY):
        return
    # The project may be completed at this moment, which only goes without tasks under way: one has to wait for the other.
    project = await change.tx.lock("Project", change.record.project_id)
    if project and project.status in (("completed", "cancelled", "archived") if change.creating else ("completed",)):
        refuse(f"project {project.key} is {project.status}", "projectId" if change.creating else "status")
