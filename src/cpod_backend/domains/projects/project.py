"""Projects: bodies of work with a purpose, a lead, a time span and a budget."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import blocked_by, distinct, needs, ordered
from cpod_backend.contract.rule import Tx, computed
from cpod_backend.contract.stamps import counted, percent, stamp_time
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Currency, Date, Id, MinorUnits, Pattern, Range, Size, Time, ref
from cpod_backend.domains.projects.board import COUNTED, UNDER_WAY


@entity(
    prefix="prj",
    path="/v1/projects",
    unique=[("key",), ("name",)],
    search=["key", "name", "description"],
    expand={
        "lead": One("lead_id"),
        "sponsor": One("sponsor_id"),
        "members": One("member_ids"),
        "account": One("account_id"),
        "tasks": Many("Task", "project_id"),
        "sprints": Many("Sprint", "project_id"),
        "features": Many("Feature", "project_id"),
    },
    transitions={
        "status": {
            "proposed": ["planning", "cancelled"],
            "planning": ["proposed", "active", "on_hold", "cancelled"],
            "active": ["on_hold", "completed", "cancelled"],
            "on_hold": ["planning", "active", "cancelled"],
            "completed": ["active", "archived"],
            "cancelled": ["planning", "archived"],
            "archived": ["completed"],
        }
    },
    immutable=["key"],
    example={
        "key": "PLAT",
        "name": "Cluster migration",
        "description": "Move all services of the Frankfurt site to the managed platform and switch the old racks off.",
        "type": "infrastructure",
        "methodology": "scrum",
        "status": "planning",
        "health": "on_track",
        "priority": "high",
        "leadId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "sponsorId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "memberIds": ["per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F", "per-01J9ZK3M5Q7R9T1V3X5Z7B9D3G"],
        "departmentId": "dep-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "startDate": "2026-02-02",
        "dueDate": "2026-11-30",
        "budgetAmount": 18500000,
        "currency": "EUR",
        "costCenterId": "cc-01J9ZK3M5Q7R9T1V3X5Z7B9D6K",
    },
)
class Project(Entity):
    """A body of work with a purpose, a lead, a time span and a budget."""

    key: Annotated[str, Pattern(r"^[A-Z][A-Z0-9]{1,9}$"), "Short key that starts the keys of its tasks, such as PLAT."]
    name: Annotated[str, Size(max=200), "Display name."]
    description: Annotated[str | None, Size(max=20000), "Purpose, scope and what is out of scope."] = None
    type: Annotated[
        Literal["software", "infrastructure", "business", "service", "marketing", "research", "compliance", "client_delivery", "other"],
        "Kind of project.",
    ] = "business"
    methodology: Annotated[Literal["scrum", "kanban", "waterfall", "hybrid"], "Way of working."] = "kanban"
    status: Annotated[
        Literal["proposed", "planning", "active", "on_hold", "completed", "cancelled", "archived"], "Stage of the project."
    ] = "planning"
    health: Annotated[Literal["on_track", "at_risk", "off_track"] | None, "How it looks at present."] = None
    priority: Annotated[Literal["low", "medium", "high", "critical"], "Rank among projects."] = "medium"
    visibility: Annotated[
        Literal["private", "internal", "public"], "private for members, internal for the tenant, public for customers too."
    ] = "internal"
    lead_id: Annotated[Id | None, ref("Person"), "Project lead."] = None
    sponsor_id: Annotated[Id | None, ref("Person"), "Person who pays for it and wants the result."] = None
    member_ids: Annotated[list[Id] | None, ref("Person"), Size(max=500), "People who work on it."] = None
    group_id: Annotated[Id | None, ref("Group"), "Team that carries it."] = None
    department_id: Annotated[Id | None, ref("Department"), "Department it belongs to."] = None
    account_id: Annotated[Id | None, ref("Account"), "Customer for whom it is done."] = None
    objective_id: Annotated[Id | None, ref("Objective"), "Objective it serves."] = None
    portfolio_item_id: Annotated[Id | None, ref("TechPortfolioItem"), "Portfolio item it changes."] = None
    start_date: Annotated[Date | None, "Planned or actual first day."] = None
    due_date: Annotated[Date | None, "Planned last day."] = None
    completed_at: Annotated[Time | None, STORED, "When it was finished."] = None
    budget_amount: Annotated[MinorUnits | None, Range(0), "Approved budget."] = None
    currency: Annotated[Currency | None, "Currency of the budget."] = None
    cost_center_id: Annotated[Id | None, ref("CostCenter"), "Cost center that pays."] = None
    task_count: Annotated[int, COMPUTED, "Size of the work."] = 0
    progress_percent: Annotated[float, COMPUTED, "Share of the work done."] = 0.0


completed_at = stamp_time(Project, "completed_at", of="status", to=("completed",), clear=True, keep=("archived",))

task_count = counted(Project, "task_count", "Task", by="project_id", when={"status": COUNTED})


@computed(Project)
async def progress_percent(project: Project, tx: Tx) -> float:
    return percent(await tx.count("Task", project_id=project.id, status="done"), project.task_count)


project_ends_after_it_starts = ordered(Project, "start_date", "due_date", "dueDate is not before startDate.")

budget_has_a_currency = needs(Project, "currency", "currency is set where budgetAmount is set.", given=("budget_amount",))

active_project_has_lead_and_start = needs(
    Project, ("lead_id", "start_date"), "An active project has a leadId and a startDate.", when={"status": ("active",)}
)

work_is_over_before_the_project = blocked_by(
    Project,
    "Task",
    "project_id",
    "status does not become completed while a task of the project is in_progress, in_review or blocked.",
    becomes={"status": ("completed",)},
    when={"status": UNDER_WAY},
)

client_delivery_has_a_client = needs(
    Project, "account_id", "A project of type client_delivery has an accountId.", when={"type": ("client_delivery",)}
)

members_are_named_once = distinct(Project, "member_ids", "memberIds names nobody twice.")
