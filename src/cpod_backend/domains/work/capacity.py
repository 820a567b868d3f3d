"""How much of people's time is planned, for what, and how much of it was used."""

from datetime import date, timedelta
from typing import Any, Literal

from cpod_backend.contract.entity import Entity, One, entity
from cpod_backend.contract.patterns import needs, only_when, ordered
from cpod_backend.contract.rule import Change, Tx, computed, refuse, rule, stamp
from cpod_backend.contract.stamps import percent, round_half_up, stamp_time, weekdays
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Date, Id, Range, Size, Time, ref


@entity(
    prefix="cap",
    path="/v1/work/capacities",
    unique=[("person_id", "project_id", "work_type", "period_start_date")],
    search=["role_name", "notes"],
    expand={
        "person": One("person_id"),
        "project": One("project_id"),
        "department": One("department_id"),
        "confirmed_by": One("confirmed_by_id"),
    },
    transitions={
        "status": {
            "proposed": ["tentative", "confirmed", "cancelled"],
            "tentative": ["proposed", "confirmed", "cancelled"],
            "confirmed": ["tentative", "cancelled"],
        }
    },
    immutable=["person_id"],
    example={
        "personId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "periodStartDate": "2026-07-01",
        "periodEndDate": "2026-09-30",
        "workType": "operations",
        "departmentId": "dep-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "roleName": "Lead engineer",
        "contractedMinutesPerWeek": 2250,
        "allocationPercent": 60,
        "requiredSkills": ["Kubernetes", "PostgreSQL"],
        "requestedById": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
    },
)
class Capacity(Entity):
    """How much of a person's working time in a period is planned for one project or kind of work."""

    person_id: Annotated[Id, ref("Person"), "Person whose time is planned."]
    period_start_date: Annotated[Date, "First day of the period."]
    period_end_date: Annotated[Date, "Last day of the period."]
    work_type: Annotated[
        Literal["project", "operations", "support", "training", "management", "leave", "bench", "other"], "What the time is planned for."
    ] = "project"
    project_id: Annotated[Id | None, ref("Project"), "Project that gets the time."] = None
    department_id: Annotated[Id | None, ref("Department"), "Department that gets time outside projects."] = None
    role_name: Annotated[str | None, Size(max=120), "Role the person plays there."] = None
    contracted_minutes_per_week: Annotated[int, Range(0, 10080), "Working time the person owes per week."] = 2400
    allocation_percent: Annotated[float, Range(0, 200), "Share of the contracted time that is planned; more than 100 means overtime."]
    available_minutes: Annotated[int, STORED, "Contracted time in the period."] = 0
    allocated_minutes: Annotated[int, STORED, "Planned time in the period."] = 0
    actual_minutes: Annotated[int, COMPUTED, "Time really spent."] = 0
    utilization_percent: Annotated[float, COMPUTED, "Share of the plan that was used."] = 0.0
    is_overallocated: Annotated[bool, COMPUTED, "Whether too much is planned for the person."] = False
    is_billable: Annotated[bool, "Whether the time is meant to be charged."] = False
    status: Annotated[
        Literal["proposed", "tentative", "confirmed", "cancelled"], "proposed is a wish, tentative a soft booking, confirmed a hard one."
    ] = "tentative"
    required_skills: Annotated[list[Annotated[str, Size(max=160)]] | None, Size(max=30), "Skills the work asks for."] = None
    requested_by_id: Annotated[Id | None, ref("Person"), "Person who asked for the time."] = None
    confirmed_by_id: Annotated[Id | None, ref("Person"), "Resource manager who granted it."] = None
    confirmed_at: Annotated[Time | None, STORED, "When it was granted."] = None
    notes: Annotated[str | None, Size(max=2000), "Limits and other remarks."] = None


@stamp(Capacity)
def available_minutes(change: Change[Capacity]) -> None:
    capacity = change.record
    days = weekdays(capacity.period_start_date, capacity.period_end_date)
    capacity.available_minutes = int(round_half_up(capacity.contracted_minutes_per_week * days / 5))


@stamp(Capacity)
def allocated_minutes(change: Change[Capacity]) -> None:
    capacity = change.record
    capacity.allocated_minutes = int(round_half_up(capacity.available_minutes * capacity.allocation_percent / 100))


confirmed_at = stamp_time(Capacity, "confirmed_at", of="status", to=("confirmed",))


@computed(Capacity)
async def actual_minutes(capacity: Capacity, tx: Tx) -> int:
    spent: dict[str, Any] = {"person_id": capacity.person_id, "status": ("approved", "invoiced"), "work_date": days_of(capacity)}
    if capacity.project_id:
        spent["project_id"] = capacity.project_id
    entries = await tx.find("TimeEntry", **spent)
    return sum(entry.duration_minutes for entry in entries)


def days_of(capacity: Capacity) -> tuple[str, ...]:
    """The days of the period, which a rule keeps to a year."""
    first = date.fromisoformat(capacity.period_start_date)
    return tuple((first + timedelta(days=day)).isoformat() for day in range(length_of(capacity)))


def length_of(capacity: Capacity) -> int:
    """The number of days of the period, its first and last included."""
    return (date.fromisoformat(capacity.period_end_date) - date.fromisoformat(capacity.period_start_date)).days + 1


@computed(Capacity)
def utilization_percent(capacity: Capacity, tx: Tx) -> float:
    return percent(capacity.actual_minutes, capacity.allocated_minutes)


FULL = 100


@computed(Capacity)
async def is_overallocated(capacity: Capacity, tx: Tx) -> bool:
    """A cancelled record takes no time; a proposed one counts beside the others, so that it shows whether it would fit."""
    if capacity.status == "cancelled":
        return False
    held = await tx.find(Capacity, person_id=capacity.person_id, status=("tentative", "confirmed"))
    sharing = [capacity, *(other for other in held if other.id != capacity.id and share_a_day(capacity, other))]
    # The load rises only where a period begins, so these days tell of all others.
    begins = {max(other.period_start_date, capacity.period_start_date) for other in sharing}
    return any(load(sharing, day) > FULL for day in begins)


def load(capacities: list[Capacity], day: str) -> float:
    """The percent of a person's time that is planned on a day."""
    return round(sum(one.allocation_percent for one in capacities if one.period_start_date <= day <= one.period_end_date), 6)


def share_a_day(one: Capacity, other: Capacity) -> bool:
    return one.period_start_date <= other.period_end_date and other.period_start_date <= one.period_end_date


capacity_ends_after_start = ordered(Capacity, "period_start_date", "period_end_date", "periodEndDate is not before periodStartDate.")


LONGEST_PERIOD = 366


@rule(Capacity)
def capacity_spans_a_year_at_most(change: Change[Capacity]) -> None:
    """The period is at most 366 days long."""
    days = length_of(change.record)
    if days > LONGEST_PERIOD:
        refuse(f"the period is {days} days long, more than {LONGEST_PERIOD}", "periodEndDate")


project_work_has_a_project = needs(Capacity, "project_id", "projectId is set where workType is project.", when={"work_type": ("project",)})

only_project_work_has_a_project = only_when(
    Capacity, "project_id", "projectId is set only where workType is project.", when={"work_type": ("project",)}
)

confirmation_names_who = needs(Capacity, "confirmed_by_id", "A confirmed record has a confirmedById.", when={"status": ("confirmed",)})


@rule(Capacity)
async def a_project_plans_each_day_once(change: Change[Capacity]) -> None:
    """Two records of one person and project that are not cancelled have no day in common."""
    capacity = change.record
    if capacity.project_id is None or capacity.status == "cancelled":
        return
    if not change.changed("project_id", "status", "period_start_date", "period_end_date"):
        return
    # Two plans for the same days must wait for one another: without the lock neither sees the other.
    await change.tx.lock("Person", capacity.person_id)
    for other in await change.tx.find(Capacity, person_id=capacity.person_id, project_id=capacity.project_id):
        if other.id != capacity.id and other.status != "cancelled" and share_a_day(capacity, other):
            refuse(f"{other.id} already plans {other.period_start_date} to {other.period_end_date}", "periodStartDate")
