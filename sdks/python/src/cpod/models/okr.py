# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""What the organization wants to achieve in a period and the measures that show whether it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded, Model
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpod.models.groups import Group
    from cpod.models.integration import Connector
    from cpod.models.org import Department
    from cpod.models.people import Person
    from cpod.models.performance import PersonGoal
    from cpod.models.projects import Feature, Project

ObjectiveLevel = Literal["company", "department", "team", "individual"]
ObjectiveCategory = Literal[
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
ObjectiveCommitment = Literal["committed", "aspirational", "learning"]
ObjectiveStatus = Literal["draft", "active", "closed", "cancelled"]
ObjectiveHealth = Literal["on_track", "at_risk", "off_track"]
ObjectiveVisibility = Literal["private", "department", "tenant"]
KeyResultMetricType = Literal["number", "percentage", "currency", "binary", "milestone"]
KeyResultDirection = Literal["increase", "decrease", "maintain"]
KeyResultHealth = Literal["on_track", "at_risk", "off_track"]
KeyResultStatus = Literal["draft", "active", "achieved", "missed", "cancelled"]
KeyResultCheckInFrequency = Literal["weekly", "biweekly", "monthly"]
KeyResultDataSourceType = Literal["manual", "connector", "formula"]


class Objective(Entity):
    """A qualitative aim of a company, department, team or person for a period, measured by its key results."""

    title: str
    """The aim in one line."""
    description: str | None
    """Why it matters and what is meant."""
    level: ObjectiveLevel | str
    """Whose objective it is."""
    category: ObjectiveCategory | str | None
    """Field of the aim."""
    commitment: ObjectiveCommitment | str
    """committed is meant to reach 1.0, aspirational about 0.7, learning to find something out."""
    period: str
    """Year, half or quarter, such as 2026-Q3."""
    start_date: date | None
    """First day; the server fills in the first day of the calendar period where it is left out."""
    end_date: date | None
    """Last day; the server fills in the last day of the calendar period where it is left out."""
    owner_id: str
    """Person who answers for it. Id of Person."""
    department_id: str | None
    """Department whose objective it is. Id of Department."""
    group_id: str | None
    """Team whose objective it is. Id of Group."""
    parent_objective_id: str | None
    """Objective it is derived from. Id of Objective."""
    aligned_key_result_id: str | None
    """Key result above to which it contributes. Id of KeyResult."""
    project_ids: list[str] | None
    """Projects that should bring it about."""
    status: ObjectiveStatus | str
    """State in the OKR cycle."""
    health: ObjectiveHealth | str | None
    """Owner's view at the latest check-in."""
    weight: float
    """Weight among the objectives of its parent."""
    visibility: ObjectiveVisibility | str
    """Who may see it."""
    key_result_count: int
    """Number of key results."""
    progress_percent: float
    """Progress so far."""
    score: float | None
    """Final grade given at closing, from 0.0 to 1.0."""
    next_check_in_date: date | None
    """Day of the next check-in."""
    closing_note: str | None
    """What was learned."""
    closed_at: datetime | None
    """When it was graded."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    department: Expanded[Department | None]
    """Only with `expand=department`."""
    group: Expanded[Group | None]
    """Only with `expand=group`."""
    parent_objective: Expanded[Objective | None]
    """Only with `expand=parentObjective`."""
    projects: Expanded[list[Project]]
    """Only with `expand=projects`."""
    key_results: Expanded[list[KeyResult]]
    """Only with `expand=keyResults`."""
    child_objectives: Expanded[list[Objective]]
    """Only with `expand=childObjectives`."""


class KeyResult(Entity):
    """A measure with start and target that shows how far an objective has come."""

    objective_id: str
    """Objective it measures. Id of Objective."""
    title: str
    """The measure in one line."""
    description: str | None
    """How it is measured."""
    owner_id: str | None
    """Person who moves and reports it. Id of Person."""
    metric_type: KeyResultMetricType | str
    """Kind of measure."""
    direction: KeyResultDirection | str
    """Which way is good; maintain means staying at the target or above it."""
    unit: str | None
    """Unit, such as percent or minutes."""
    currency: str | None
    """Currency where metricType is currency; the values are then in minor units."""
    start_value: float
    """Value at the start."""
    target_value: float
    """Value to reach."""
    current_value: float | None
    """Latest value; startValue where it is left out at creation."""
    milestones: list[KeyResultMilestone] | None
    """Steps of a measure of type milestone."""
    progress_percent: float
    """Progress so far."""
    score: float
    """Grade from 0.0 to 1.0."""
    confidence_percent: float | None
    """Owner's belief that the target will be reached."""
    health: KeyResultHealth | str | None
    """Owner's view at the latest check-in."""
    status: KeyResultStatus | str
    """State of the measure."""
    weight: float
    """Weight in the objective."""
    due_date: date | None
    """Day by which the target should be reached."""
    check_in_frequency: KeyResultCheckInFrequency | str
    """How often it is reported."""
    data_source_type: KeyResultDataSourceType | str
    """Where the value comes from."""
    connector_id: str | None
    """Connector that delivers the value. Id of Connector."""
    query: str | None
    """Query or formula that yields the value."""
    check_ins: list[KeyResultCheckIn] | None
    """Reports over time, oldest first."""
    last_check_in_at: datetime | None
    """When it was last reported."""
    objective: Expanded[Objective | None]
    """Only with `expand=objective`."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    connector: Expanded[Connector | None]
    """Only with `expand=connector`."""
    features: Expanded[list[Feature]]
    """Only with `expand=features`."""
    goals: Expanded[list[PersonGoal]]
    """Only with `expand=goals`."""


class KeyResultMilestone(Model):
    """One step of a key result."""

    name: str
    """Step."""
    due_date: date | None
    """Day by which it should be reached."""
    weight: float
    """Weight of the step."""
    is_done: bool
    """Whether it is reached."""


class KeyResultCheckIn(Model):
    """One report on a key result."""

    recorded_at: datetime
    """When it was reported."""
    value: float
    """Value at that time."""
    confidence_percent: float | None
    """Belief at that time."""
    comment: str | None
    """What happened and what comes next."""
    author_id: str | None
    """Person who reported. Id of Person."""
