# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Planned work and its delivery: projects, the tasks and sprints in them, and the features they bring about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpod.models.catalog import Product
    from cpod.models.customer import Account
    from cpod.models.okr import KeyResult
    from cpod.models.people import Person
    from cpod.models.work import TimeEntry

ProjectType = Literal[
    "software",
    "infrastructure",
    "business",
    "service",
    "marketing",
    "research",
    "compliance",
    "client_delivery",
    "other",
]
ProjectMethodology = Literal["scrum", "kanban", "waterfall", "hybrid"]
ProjectStatus = Literal["proposed", "planning", "active", "on_hold", "completed", "cancelled", "archived"]
ProjectHealth = Literal["on_track", "at_risk", "off_track"]
ProjectPriority = Literal["low", "medium", "high", "critical"]
ProjectVisibility = Literal["private", "internal", "public"]
TaskType = Literal["story", "task", "bug", "spike", "improvement", "chore", "subtask"]
TaskStatus = Literal["backlog", "todo", "in_progress", "in_review", "blocked", "done", "cancelled"]
TaskResolution = Literal["completed", "fixed", "wont_do", "duplicate", "cannot_reproduce", "obsolete"]
TaskPriority = Literal["lowest", "low", "medium", "high", "highest"]
TaskSeverity = Literal["trivial", "minor", "major", "critical", "blocker"]
SprintStatus = Literal["planned", "active", "completed", "cancelled"]
FeatureType = Literal["epic", "feature", "capability", "enabler"]
FeatureStatus = Literal["idea", "discovery", "planned", "in_progress", "in_beta", "released", "rejected", "retired"]
FeatureMoscow = Literal["must", "should", "could", "wont"]


class Project(Entity):
    """A body of work with a purpose, a lead, a time span and a budget."""

    key: str
    """Short key that starts the keys of its tasks, such as PLAT."""
    name: str
    """Display name."""
    description: str | None
    """Purpose, scope and what is out of scope."""
    type: ProjectType | str
    """Kind of project."""
    methodology: ProjectMethodology | str
    """Way of working."""
    status: ProjectStatus | str
    """Stage of the project."""
    health: ProjectHealth | str | None
    """How it looks at present."""
    priority: ProjectPriority | str
    """Rank among projects."""
    visibility: ProjectVisibility | str
    """private for members, internal for the tenant, public for customers too."""
    lead_id: str | None
    """Project lead. Id of Person."""
    sponsor_id: str | None
    """Person who pays for it and wants the result. Id of Person."""
    member_ids: list[str] | None
    """People who work on it."""
    group_id: str | None
    """Team that carries it. Id of Group."""
    department_id: str | None
    """Department it belongs to. Id of Department."""
    account_id: str | None
    """Customer for whom it is done. Id of Account."""
    objective_id: str | None
    """Objective it serves. Id of Objective."""
    portfolio_item_id: str | None
    """Portfolio item it changes. Id of TechPortfolioItem."""
    start_date: date | None
    """Planned or actual first day."""
    due_date: date | None
    """Planned last day."""
    completed_at: datetime | None
    """When it was finished."""
    budget_amount: int | None
    """Approved budget. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of the budget."""
    cost_center_id: str | None
    """Cost center that pays. Id of CostCenter."""
    task_count: int
    """Size of the work."""
    progress_percent: float
    """Share of the work done."""
    lead: Expanded[Person | None]
    """Only with `expand=lead`."""
    sponsor: Expanded[Person | None]
    """Only with `expand=sponsor`."""
    members: Expanded[list[Person]]
    """Only with `expand=members`."""
    account: Expanded[Account | None]
    """Only with `expand=account`."""
    tasks: Expanded[list[Task]]
    """Only with `expand=tasks`."""
    sprints: Expanded[list[Sprint]]
    """Only with `expand=sprints`."""
    features: Expanded[list[Feature]]
    """Only with `expand=features`."""


class Task(Entity):
    """A unit of work in a project: story, task, bug, spike or part of one."""

    project_id: str
    """Project it belongs to. Id of Project."""
    key: str
    """Key for people, such as PLAT-142."""
    title: str
    """Summary in one line."""
    description: str | None
    """Details in Markdown."""
    acceptance_criteria: list[str] | None
    """What has to hold for the work to count as done."""
    type: TaskType | str
    """Kind of work."""
    status: TaskStatus | str
    """Column on the board."""
    resolution: TaskResolution | str | None
    """How it ended."""
    priority: TaskPriority | str
    """Rank."""
    severity: TaskSeverity | str | None
    """Harm done by a bug."""
    assignee_id: str | None
    """Person who does it. Id of Person."""
    reporter_id: str | None
    """Person who raised it. Id of Person."""
    reviewer_ids: list[str] | None
    """People who check the result."""
    sprint_id: str | None
    """Sprint in which it is to be done. Id of Sprint."""
    feature_id: str | None
    """Feature it helps to build. Id of Feature."""
    parent_task_id: str | None
    """Task of which it is a part. Id of Task."""
    blocked_by_task_ids: list[str] | None
    """Tasks that have to be done first."""
    story_points: float | None
    """Relative size."""
    original_estimate_minutes: int | None
    """Effort as first estimated."""
    remaining_estimate_minutes: int | None
    """Effort still to come."""
    logged_minutes: int
    """Effort spent."""
    start_date: date | None
    """Day on which work should begin."""
    due_date: date | None
    """Day by which it should be done."""
    started_at: datetime | None
    """When work began."""
    completed_at: datetime | None
    """When it was done."""
    project: Expanded[Project | None]
    """Only with `expand=project`."""
    assignee: Expanded[Person | None]
    """Only with `expand=assignee`."""
    reporter: Expanded[Person | None]
    """Only with `expand=reporter`."""
    sprint: Expanded[Sprint | None]
    """Only with `expand=sprint`."""
    feature: Expanded[Feature | None]
    """Only with `expand=feature`."""
    subtasks: Expanded[list[Task]]
    """Only with `expand=subtasks`."""
    time_entries: Expanded[list[TimeEntry]]
    """Only with `expand=timeEntries`."""


class Sprint(Entity):
    """A time box of a project with a goal and the tasks chosen for it."""

    project_id: str
    """Project it belongs to. Id of Project."""
    name: str
    """Name, such as Sprint 14."""
    goal: str | None
    """Sprint goal."""
    status: SprintStatus | str
    """State of the time box."""
    start_date: date | None
    """First day."""
    end_date: date | None
    """Last day."""
    started_at: datetime | None
    """When it was started."""
    completed_at: datetime | None
    """When it was closed."""
    scrum_master_id: str | None
    """Person who looks after the process. Id of Person."""
    product_owner_id: str | None
    """Person who orders the backlog. Id of Person."""
    capacity_points: float | None
    """Story points the team thinks it can do."""
    capacity_minutes: int | None
    """Working time the team has."""
    committed_points: float
    """Points taken on."""
    completed_points: float
    """Points done, the velocity of a completed sprint."""
    task_count: int
    """Tasks in the sprint."""
    progress_percent: float
    """Share of the tasks done."""
    review_notes: str | None
    """Outcome of the sprint review."""
    retrospective_notes: str | None
    """Outcome of the retrospective."""
    project: Expanded[Project | None]
    """Only with `expand=project`."""
    scrum_master: Expanded[Person | None]
    """Only with `expand=scrumMaster`."""
    product_owner: Expanded[Person | None]
    """Only with `expand=productOwner`."""
    tasks: Expanded[list[Task]]
    """Only with `expand=tasks`."""


class Feature(Entity):
    """A piece of value a project delivers to its users, scored, planned and built through tasks."""

    project_id: str
    """Project that builds it. Id of Project."""
    name: str
    """Name of the feature."""
    description: str | None
    """Problem it solves and how."""
    type: FeatureType | str
    """Kind in the hierarchy of work."""
    status: FeatureStatus | str
    """Stage on the way to users."""
    moscow: FeatureMoscow | str | None
    """Need for the target release."""
    owner_id: str | None
    """Product manager. Id of Person."""
    parent_feature_id: str | None
    """Epic or capability it belongs to. Id of Feature."""
    product_id: str | None
    """Product it is part of. Id of Product."""
    key_result_id: str | None
    """Key result it should move. Id of KeyResult."""
    hypothesis: str | None
    """Change expected and how it will show."""
    acceptance_criteria: list[str] | None
    """What has to hold for release."""
    requested_by_account_ids: list[str] | None
    """Customers who asked for it."""
    reach_count: int | None
    """Users or events touched per quarter."""
    impact_score: float | None
    """Effect on each: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal."""
    confidence_percent: float | None
    """Trust in the numbers."""
    effort_person_months: float | None
    """Work needed, above 0 where set."""
    rice_score: float | None
    """RICE score."""
    target_release: str | None
    """Release in which it is meant to come."""
    start_date: date | None
    """Day on which building begins."""
    due_date: date | None
    """Day by which it should be released."""
    released_at: datetime | None
    """When users got it."""
    feature_flag: str | None
    """Key of the flag that switches it."""
    task_count: int
    """Tasks of the feature."""
    progress_percent: float
    """Share of the tasks done."""
    project: Expanded[Project | None]
    """Only with `expand=project`."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    parent_feature: Expanded[Feature | None]
    """Only with `expand=parentFeature`."""
    product: Expanded[Product | None]
    """Only with `expand=product`."""
    key_result: Expanded[KeyResult | None]
    """Only with `expand=keyResult`."""
    requested_by_accounts: Expanded[list[Account]]
    """Only with `expand=requestedByAccounts`."""
    tasks: Expanded[list[Task]]
    """Only with `expand=tasks`."""
