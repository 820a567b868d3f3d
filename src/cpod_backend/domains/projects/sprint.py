"""Sprints: time boxes of a project, one after the other."""

from datetime import date
from typing import Any, Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import kept, needs, ordered
from cpod_backend.contract.rule import Change, Tx, computed, refuse, rule, stamp
from cpod_backend.contract.stamps import counted, percent, stamp_time
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Date, Id, Range, Size, Time, ref
from cpod_backend.domains.projects.board import COUNTED

LONGEST = 42
"""Days from the first day of a sprint to its last."""


@entity(
    prefix="spr",
    path="/v1/projects/sprints",
    unique=[("project_id", "name")],
    search=["name", "goal"],
    expand={
        "project": One("project_id"),
        "scrum_master": One("scrum_master_id"),
        "product_owner": One("product_owner_id"),
        "tasks": Many("Task", "sprint_id"),
    },
    transitions={"status": {"planned": ["active", "cancelled"], "active": ["completed", "cancelled"]}},
    immutable=["project_id"],
    example={
        "projectId": "prj-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "name": "Sprint 14",
        "goal": "All stateless services run on the new cluster.",
        "status": "planned",
        "startDate": "2026-06-08",
        "endDate": "2026-06-19",
        "scrumMasterId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "productOwnerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "capacityPoints": 34,
        "capacityMinutes": 21600,
    },
)
class Sprint(Entity):
    """A time box of a project with a goal and the tasks chosen for it."""

    project_id: Annotated[Id, ref("Project"), "Project it belongs to."]
    name: Annotated[str, Size(max=120), "Name, such as Sprint 14."]
    goal: Annotated[str | None, Size(max=2000), "Sprint goal."] = None
    status: Annotated[Literal["planned", "active", "completed", "cancelled"], "State of the time box."] = "planned"
    start_date: Annotated[Date | None, "First day."] = None
    end_date: Annotated[Date | None, "Last day."] = None
    started_at: Annotated[Time | None, STORED, "When it was started."] = None
    completed_at: Annotated[Time | None, STORED, "When it was closed."] = None
    scrum_master_id: Annotated[Id | None, ref("Person"), "Person who looks after the process."] = None
    product_owner_id: Annotated[Id | None, ref("Person"), "Person who orders the backlog."] = None
    capacity_points: Annotated[float | None, Range(0, 10000), "Story points the team thinks it can do."] = None
    capacity_minutes: Annotated[int | None, Range(0, 10000000), "Working time the team has."] = None
    committed_points: Annotated[float, COMPUTED, "Points taken on."] = 0.0
    completed_points: Annotated[float, COMPUTED, "Points done, the velocity of a completed sprint."] = 0.0
    task_count: Annotated[int, COMPUTED, "Tasks in the sprint."] = 0
    progress_percent: Annotated[float, COMPUTED, "Share of the tasks done."] = 0.0
    review_notes: Annotated[str | None, Size(max=20000), "Outcome of the sprint review."] = None
    retrospective_notes: Annotated[str | None, Size(max=20000), "Outcome of the retrospective."] = None


started_at = stamp_time(Sprint, "started_at", of="status", to=("active",))

completed_at = stamp_time(Sprint, "completed_at", of="status", to=("completed",))


@stamp(Sprint)
async def points_at_the_start(change: Change[Sprint]) -> None:
    # What was taken on cannot be told later, when tasks have come and gone, so it is written down as the sprint starts.
    if change.becomes("status", "active"):
        change.record.committed_points = await points(change.record.id, change.tx)


@computed(Sprint)
async def committed_points(sprint: Sprint, tx: Tx) -> float:
    return sprint.committed_points if sprint.started_at else await points(sprint.id, tx)


@computed(Sprint)
async def completed_points(sprint: Sprint, tx: Tx) -> float:
    return await points(sprint.id, tx, status="done")


task_count = counted(Sprint, "task_count", "Task", by="sprint_id", when={"status": COUNTED})


@computed(Sprint)
async def progress_percent(sprint: Sprint, tx: Tx) -> float:
    return percent(await tx.count("Task", sprint_id=sprint.id, status="done"), sprint.task_count)


async def points(sprint_id: str, tx: Tx, **tasks: Any) -> float:
    return sum(task.story_points or 0.0 for task in await tx.find("Task", sprint_id=sprint_id, **tasks))


sprint_ends_after_it_starts = ordered(Sprint, "start_date", "end_date", "endDate is after startDate.", strict=True)


@rule(Sprint)
def sprint_is_short(change: Change[Sprint]) -> None:
    """endDate is at most 42 days after startDate."""
    sprint = change.record
    if sprint.start_date is None or sprint.end_date is None:
        return
    days = (date.fromisoformat(sprint.end_date) - date.fromisoformat(sprint.start_date)).days
    if days > LONGEST:
        refuse(f"endDate is {days} days after startDate, at most {LONGEST} are allowed", "endDate")


active_sprint_has_dates = needs(
    Sprint, ("start_date", "end_date"), "An active sprint has startDate and endDate.", when={"status": ("active",)}
)


@rule(Sprint)
async def project_has_one_active_sprint(change: Change[Sprint]) -> None:
    """A project has at most one active sprint."""
    sprint = change.record
    if not change.becomes("status", "active"):
        return
    # Two sprints that start at once must wait for one another: counting without the lock lets both through.
    await change.tx.lock("Project", sprint.project_id)
    if await change.tx.count(Sprint, besides=sprint.id, project_id=sprint.project_id, status="active"):
        refuse(f"{sprint.project_id} already has an active sprint", "status")


@rule(Sprint)
async def sprints_do_not_overlap(change: Change[Sprint]) -> None:
    """The dates do not overlap another sprint of the project that is planned or active."""
    sprint = change.record
    ahead = ("planned", "active")
    if sprint.start_date is None or sprint.end_date is None or sprint.status not in ahead or not change.changed("start_date", "end_date"):
        return
    # Two sprints that are given the same days at once must wait for one another.
    await change.tx.lock("Project", sprint.project_id)
    for other in await change.tx.find(Sprint, project_id=sprint.project_id, status=ahead):
        if other.id != sprint.id and overlap(sprint, other):
            refuse(f"the dates overlap {other.name}, which runs from {other.start_date} to {other.end_date}", "startDate")


def overlap(sprint: Sprint, other: Sprint) -> bool:
    """Whether two sprints share a day. Of one without both dates that cannot be told."""
    if not (sprint.start_date and sprint.end_date and other.start_date and other.end_date):
        return False
    return sprint.start_date <= other.end_date and other.start_date <= sprint.end_date


completed_sprints_are_kept = kept(
    Sprint,
    "In a completed sprint only reviewNotes, retrospectiveNotes, tags and metadata change.",
    when={"status": ("completed",)},
    only=("review_notes", "retrospective_notes", "tags", "metadata"),
)
