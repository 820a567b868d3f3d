"""Objectives: aims for a period, and the grade they get at its end."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import acyclic, needs, only_when, ordered
from cpod_backend.contract.rule import Change, Tx, computed, refuse, rule, stamp
from cpod_backend.contract.stamps import counted, round_half_up, stamp_time
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Date, Id, Pattern, Range, Size, Time, ref

PERIODS = {
    "": ("01-01", "12-31"),
    "H1": ("01-01", "06-30"),
    "H2": ("07-01", "12-31"),
    "Q1": ("01-01", "03-31"),
    "Q2": ("04-01", "06-30"),
    "Q3": ("07-01", "09-30"),
    "Q4": ("10-01", "12-31"),
}
"""First and last day of each part of a calendar year; the whole year has no name."""

FIRST_DAY = "0001-01-01"

COUNTED = ("draft", "active", "achieved", "missed")
"""All but cancelled key results."""


@entity(
    prefix="okr",
    path="/v1/okr",
    unique=[("period", "owner_id", "title")],
    search=["title", "description", "closing_note"],
    expand={
        "owner": One("owner_id"),
        "department": One("department_id"),
        "group": One("group_id"),
        "parent_objective": One("parent_objective_id"),
        "projects": One("project_ids"),
        "key_results": Many("KeyResult", "objective_id"),
        "child_objectives": Many("Objective", "parent_objective_id"),
    },
    transitions={"status": {"draft": ["active", "cancelled"], "active": ["draft", "closed", "cancelled"], "closed": ["active"]}},
    example={
        "title": "Customers never notice our maintenance",
        "description": "Patching and upgrades happen in office hours without any impact on customers.",
        "level": "company",
        "category": "technology",
        "commitment": "committed",
        "period": "2026-Q3",
        "startDate": "2026-07-01",
        "endDate": "2026-09-30",
        "ownerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "projectIds": ["prj-01J9ZK3M5Q7R9T1V3X5Z7B9D3G"],
        "weight": 2,
        "nextCheckInDate": "2026-07-15",
    },
)
class Objective(Entity):
    """A qualitative aim of a company, department, team or person for a period, measured by its key results."""

    title: Annotated[str, Size(max=300), "The aim in one line."]
    description: Annotated[str | None, Size(max=10000), "Why it matters and what is meant."] = None
    level: Annotated[Literal["company", "department", "team", "individual"], "Whose objective it is."]
    category: Annotated[
        Literal[
            "growth",
            "customer",
            "product",
            "operations",
            "people",
            "financial",
            "technology",
            "security_and_compliance",
            "sustainability",
            "other",
        ]
        | None,
        "Field of the aim.",
    ] = None
    commitment: Annotated[
        Literal["committed", "aspirational", "learning"],
        "committed is meant to reach 1.0, aspirational about 0.7, learning to find something out.",
    ] = "committed"
    period: Annotated[str, Pattern(r"^[0-9]{4}(-(Q[1-4]|H[12]))?$"), "Year, half or quarter, such as 2026-Q3."]
    start_date: Annotated[Date | None, "First day; the server fills in the first day of the calendar period where it is left out."] = None
    end_date: Annotated[Date | None, "Last day; the server fills in the last day of the calendar period where it is left out."] = None
    owner_id: Annotated[Id, ref("Person"), "Person who answers for it."]
    department_id: Annotated[Id | None, ref("Department"), "Department whose objective it is."] = None
    group_id: Annotated[Id | None, ref("Group"), "Team whose objective it is."] = None
    parent_objective_id: Annotated[Id | None, ref("Objective"), "Objective it is derived from."] = None
    aligned_key_result_id: Annotated[Id | None, ref("KeyResult"), "Key result above to which it contributes."] = None
    project_ids: Annotated[list[Id] | None, ref("Project"), Size(max=100), "Projects that should bring it about."] = None
    status: Annotated[Literal["draft", "active", "closed", "cancelled"], "State in the OKR cycle."] = "draft"
    health: Annotated[Literal["on_track", "at_risk", "off_track"] | None, "Owner's view at the latest check-in."] = None
    weight: Annotated[float, Range(0, 100), "Weight among the objectives of its parent."] = 1.0
    visibility: Annotated[Literal["private", "department", "tenant"], "Who may see it."] = "tenant"
    key_result_count: Annotated[int, COMPUTED, "Number of key results."] = 0
    progress_percent: Annotated[float, COMPUTED, "Progress so far."] = 0.0
    score: Annotated[float | None, Range(0, 1), "Final grade given at closing, from 0.0 to 1.0."] = None
    next_check_in_date: Annotated[Date | None, "Day of the next check-in."] = None
    closing_note: Annotated[str | None, Size(max=5000), "What was learned."] = None
    closed_at: Annotated[Time | None, STORED, "When it was graded."] = None


@stamp(Objective)
def dates_of_the_period(change: Change[Objective]) -> None:
    """Dates that the server filled in move with the period; those that a client gave stay."""
    objective, before = change.record, change.before
    first, last = days_of(objective.period)
    if first < FIRST_DAY:
        refuse("the calendar begins with the year 0001", "period")
    usual = days_of(before.period) if before else (None, None)
    if objective.start_date is None or ("start_date" not in change.sent and objective.start_date == usual[0]):
        objective.start_date = first
    if objective.end_date is None or ("end_date" not in change.sent and objective.end_date == usual[1]):
        objective.end_date = last


def days_of(period: str) -> tuple[str, str]:
    """The first and the last day of a year, half or quarter."""
    year, _, part = period.partition("-")
    first, last = PERIODS[part]
    return f"{year}-{first}", f"{year}-{last}"


key_result_count = counted(Objective, "key_result_count", "KeyResult", by="objective_id", when={"status": COUNTED})


@computed(Objective)
async def progress_percent(objective: Objective, tx: Tx) -> float:
    results = await tx.find("KeyResult", objective_id=objective.id, status=COUNTED)
    weight = sum(result.weight for result in results)
    return round_half_up(sum(result.progress_percent * result.weight for result in results) / weight, 1) if weight else 0.0


closed_at = stamp_time(Objective, "closed_at", of="status", to=("closed",), clear=True)

objective_ends_after_it_starts = ordered(Objective, "start_date", "end_date", "endDate is after startDate.", strict=True)

objectives_are_trees = acyclic(
    Objective, "parent_objective_id", "parentObjectiveId is neither the objective itself nor one of its descendants."
)


@rule(Objective)
async def alignment_is_with_another_objective(change: Change[Objective]) -> None:
    """alignedKeyResultId is not one of the objective's own key results."""
    objective = change.record
    aligned = await change.tx.get("KeyResult", objective.aligned_key_result_id) if change.changed("aligned_key_result_id") else None
    if aligned and aligned.objective_id == objective.id:
        refuse(f"{aligned.id} is a key result of the objective itself", "alignedKeyResultId")


department_objective_has_a_department = needs(
    Objective, "department_id", "An objective of level department has a departmentId.", when={"level": ("department",)}
)

team_objective_has_a_group = needs(Objective, "group_id", "An objective of level team has a groupId.", when={"level": ("team",)})


@rule(Objective)
async def active_objective_is_measured(change: Change[Objective]) -> None:
    """status does not become active without at least one key result that is not cancelled."""
    id = change.record.id
    if change.becomes("status", "active") and not await change.tx.count("KeyResult", objective_id=id, status=COUNTED):
        refuse(f"{id} has no key result that is not cancelled", "status")


closed_objective_has_a_score = needs(Objective, "score", "A closed objective has a score.", when={"status": ("closed",)})

only_closed_objectives_have_a_score = only_when(
    Objective, "score", "No objective that is not closed has a score.", when={"status": ("closed",)}
)


@rule(Objective, "update")
async def due_dates_stay_within_the_objective(change: Change[Objective]) -> None:
    """startDate and endDate of an objective enclose the dueDate of each of its key results."""
    objective = change.record
    if not change.changed("start_date", "end_date"):
        return
    for result in await change.tx.find("KeyResult", objective_id=objective.id):
        if result.due_date and not lies_within(result.due_date, objective):
            at = "startDate" if result.due_date < (objective.start_date or "") else "endDate"
            refuse(f"{result.id} is due on {result.due_date}, which would not lie between startDate and endDate", at)


def lies_within(day: str, objective: Objective) -> bool:
    return (objective.start_date or day) <= day <= (objective.end_date or day)
