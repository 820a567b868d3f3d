# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Planned work and its delivery: projects, the tasks and sprints in them, and the features they bring about. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from cpod._core.listing import DateRange, IntegerRange, NumberRange, TimeRange
from cpod._core.typed import Required
from cpod.models.projects import (
    FeatureMoscow,
    FeatureStatus,
    FeatureType,
    ProjectHealth,
    ProjectMethodology,
    ProjectPriority,
    ProjectStatus,
    ProjectType,
    ProjectVisibility,
    SprintStatus,
    TaskPriority,
    TaskResolution,
    TaskSeverity,
    TaskStatus,
    TaskType,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

ProjectSort = Literal[
    EntitySort,
    "key",
    "name",
    "description",
    "type",
    "methodology",
    "status",
    "health",
    "priority",
    "visibility",
    "lead_id",
    "sponsor_id",
    "group_id",
    "department_id",
    "account_id",
    "objective_id",
    "portfolio_item_id",
    "start_date",
    "due_date",
    "completed_at",
    "budget_amount",
    "currency",
    "cost_center_id",
    "-key",
    "-name",
    "-description",
    "-type",
    "-methodology",
    "-status",
    "-health",
    "-priority",
    "-visibility",
    "-lead_id",
    "-sponsor_id",
    "-group_id",
    "-department_id",
    "-account_id",
    "-objective_id",
    "-portfolio_item_id",
    "-start_date",
    "-due_date",
    "-completed_at",
    "-budget_amount",
    "-currency",
    "-cost_center_id",
]
ProjectRelation = Literal["lead", "sponsor", "members", "account", "tasks", "sprints", "features"]
ProjectMember = Literal[
    EntityMember,
    "key",
    "name",
    "description",
    "type",
    "methodology",
    "status",
    "health",
    "priority",
    "visibility",
    "lead_id",
    "sponsor_id",
    "member_ids",
    "group_id",
    "department_id",
    "account_id",
    "objective_id",
    "portfolio_item_id",
    "start_date",
    "due_date",
    "completed_at",
    "budget_amount",
    "currency",
    "cost_center_id",
    "task_count",
    "progress_percent",
]
ProjectFilterable = Literal[
    EntityFilterable,
    "key",
    "name",
    "description",
    "type",
    "methodology",
    "status",
    "health",
    "priority",
    "visibility",
    "lead_id",
    "sponsor_id",
    "member_ids",
    "group_id",
    "department_id",
    "account_id",
    "objective_id",
    "portfolio_item_id",
    "start_date",
    "due_date",
    "completed_at",
    "budget_amount",
    "currency",
    "cost_center_id",
]
TaskSort = Literal[
    EntitySort,
    "project_id",
    "key",
    "title",
    "description",
    "type",
    "status",
    "resolution",
    "priority",
    "severity",
    "assignee_id",
    "reporter_id",
    "sprint_id",
    "feature_id",
    "parent_task_id",
    "story_points",
    "original_estimate_minutes",
    "remaining_estimate_minutes",
    "start_date",
    "due_date",
    "started_at",
    "completed_at",
    "-project_id",
    "-key",
    "-title",
    "-description",
    "-type",
    "-status",
    "-resolution",
    "-priority",
    "-severity",
    "-assignee_id",
    "-reporter_id",
    "-sprint_id",
    "-feature_id",
    "-parent_task_id",
    "-story_points",
    "-original_estimate_minutes",
    "-remaining_estimate_minutes",
    "-start_date",
    "-due_date",
    "-started_at",
    "-completed_at",
]
TaskRelation = Literal["project", "assignee", "reporter", "sprint", "feature", "subtasks", "time_entries"]
TaskMember = Literal[
    EntityMember,
    "project_id",
    "key",
    "title",
    "description",
    "acceptance_criteria",
    "type",
    "status",
    "resolution",
    "priority",
    "severity",
    "assignee_id",
    "reporter_id",
    "reviewer_ids",
    "sprint_id",
    "feature_id",
    "parent_task_id",
    "blocked_by_task_ids",
    "story_points",
    "original_estimate_minutes",
    "remaining_estimate_minutes",
    "logged_minutes",
    "start_date",
    "due_date",
    "started_at",
    "completed_at",
]
TaskFilterable = Literal[
    EntityFilterable,
    "project_id",
    "key",
    "title",
    "description",
    "acceptance_criteria",
    "type",
    "status",
    "resolution",
    "priority",
    "severity",
    "assignee_id",
    "reporter_id",
    "reviewer_ids",
    "sprint_id",
    "feature_id",
    "parent_task_id",
    "blocked_by_task_ids",
    "story_points",
    "original_estimate_minutes",
    "remaining_estimate_minutes",
    "start_date",
    "due_date",
    "started_at",
    "completed_at",
]
SprintSort = Literal[
    EntitySort,
    "project_id",
    "name",
    "goal",
    "status",
    "start_date",
    "end_date",
    "started_at",
    "completed_at",
    "scrum_master_id",
    "product_owner_id",
    "capacity_points",
    "capacity_minutes",
    "review_notes",
    "retrospective_notes",
    "-project_id",
    "-name",
    "-goal",
    "-status",
    "-start_date",
    "-end_date",
    "-started_at",
    "-completed_at",
    "-scrum_master_id",
    "-product_owner_id",
    "-capacity_points",
    "-capacity_minutes",
    "-review_notes",
    "-retrospective_notes",
]
SprintRelation = Literal["project", "scrum_master", "product_owner", "tasks"]
SprintMember = Literal[
    EntityMember,
    "project_id",
    "name",
    "goal",
    "status",
    "start_date",
    "end_date",
    "started_at",
    "completed_at",
    "scrum_master_id",
    "product_owner_id",
    "capacity_points",
    "capacity_minutes",
    "committed_points",
    "completed_points",
    "task_count",
    "progress_percent",
    "review_notes",
    "retrospective_notes",
]
SprintFilterable = Literal[
    EntityFilterable,
    "project_id",
    "name",
    "goal",
    "status",
    "start_date",
    "end_date",
    "started_at",
    "completed_at",
    "scrum_master_id",
    "product_owner_id",
    "capacity_points",
    "capacity_minutes",
    "review_notes",
    "retrospective_notes",
]
FeatureSort = Literal[
    EntitySort,
    "project_id",
    "name",
    "description",
    "type",
    "status",
    "moscow",
    "owner_id",
    "parent_feature_id",
    "product_id",
    "key_result_id",
    "hypothesis",
    "reach_count",
    "impact_score",
    "confidence_percent",
    "effort_person_months",
    "rice_score",
    "target_release",
    "start_date",
    "due_date",
    "released_at",
    "feature_flag",
    "-project_id",
    "-name",
    "-description",
    "-type",
    "-status",
    "-moscow",
    "-owner_id",
    "-parent_feature_id",
    "-product_id",
    "-key_result_id",
    "-hypothesis",
    "-reach_count",
    "-impact_score",
    "-confidence_percent",
    "-effort_person_months",
    "-rice_score",
    "-target_release",
    "-start_date",
    "-due_date",
    "-released_at",
    "-feature_flag",
]
FeatureRelation = Literal[
    "project", "owner", "parent_feature", "product", "key_result", "requested_by_accounts", "tasks"
]
FeatureMember = Literal[
    EntityMember,
    "project_id",
    "name",
    "description",
    "type",
    "status",
    "moscow",
    "owner_id",
    "parent_feature_id",
    "product_id",
    "key_result_id",
    "hypothesis",
    "acceptance_criteria",
    "requested_by_account_ids",
    "reach_count",
    "impact_score",
    "confidence_percent",
    "effort_person_months",
    "rice_score",
    "target_release",
    "start_date",
    "due_date",
    "released_at",
    "feature_flag",
    "task_count",
    "progress_percent",
]
FeatureFilterable = Literal[
    EntityFilterable,
    "project_id",
    "name",
    "description",
    "type",
    "status",
    "moscow",
    "owner_id",
    "parent_feature_id",
    "product_id",
    "key_result_id",
    "hypothesis",
    "acceptance_criteria",
    "requested_by_account_ids",
    "reach_count",
    "impact_score",
    "confidence_percent",
    "effort_person_months",
    "rice_score",
    "target_release",
    "start_date",
    "due_date",
    "released_at",
    "feature_flag",
]


class ProjectCreate(EntityInput, total=False):
    """What a client gives to create a Project."""

    key: Required[str]
    """Short key that starts the keys of its tasks, such as PLAT."""
    name: Required[str]
    """Display name."""
    description: str | None
    """Purpose, scope and what is out of scope."""
    type: ProjectType
    """Kind of project."""
    methodology: ProjectMethodology
    """Way of working."""
    status: ProjectStatus
    """Stage of the project."""
    health: ProjectHealth | None
    """How it looks at present."""
    priority: ProjectPriority
    """Rank among projects."""
    visibility: ProjectVisibility
    """private for members, internal for the tenant, public for customers too."""
    lead_id: str | None
    """Project lead. Id of Person."""
    sponsor_id: str | None
    """Person who pays for it and wants the result. Id of Person."""
    member_ids: Sequence[str] | None
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
    budget_amount: int | None
    """Approved budget. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of the budget."""
    cost_center_id: str | None
    """Cost center that pays. Id of CostCenter."""


class ProjectUpdate(EntityInput, total=False):
    """The fields of a Project to change; null clears an optional one."""

    name: str
    """Display name."""
    description: str | None
    """Purpose, scope and what is out of scope."""
    type: ProjectType
    """Kind of project."""
    methodology: ProjectMethodology
    """Way of working."""
    status: ProjectStatus
    """Stage of the project."""
    health: ProjectHealth | None
    """How it looks at present."""
    priority: ProjectPriority
    """Rank among projects."""
    visibility: ProjectVisibility
    """private for members, internal for the tenant, public for customers too."""
    lead_id: str | None
    """Project lead. Id of Person."""
    sponsor_id: str | None
    """Person who pays for it and wants the result. Id of Person."""
    member_ids: Sequence[str] | None
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
    budget_amount: int | None
    """Approved budget. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of the budget."""
    cost_center_id: str | None
    """Cost center that pays. Id of CostCenter."""


class TaskCreate(EntityInput, total=False):
    """What a client gives to create a Task."""

    project_id: Required[str]
    """Project it belongs to. Id of Project."""
    title: Required[str]
    """Summary in one line."""
    description: str | None
    """Details in Markdown."""
    acceptance_criteria: Sequence[str] | None
    """What has to hold for the work to count as done."""
    type: TaskType
    """Kind of work."""
    status: TaskStatus
    """Column on the board."""
    resolution: TaskResolution | None
    """How it ended."""
    priority: TaskPriority
    """Rank."""
    severity: TaskSeverity | None
    """Harm done by a bug."""
    assignee_id: str | None
    """Person who does it. Id of Person."""
    reporter_id: str | None
    """Person who raised it. Id of Person."""
    reviewer_ids: Sequence[str] | None
    """People who check the result."""
    sprint_id: str | None
    """Sprint in which it is to be done. Id of Sprint."""
    feature_id: str | None
    """Feature it helps to build. Id of Feature."""
    parent_task_id: str | None
    """Task of which it is a part. Id of Task."""
    blocked_by_task_ids: Sequence[str] | None
    """Tasks that have to be done first."""
    story_points: float | None
    """Relative size."""
    original_estimate_minutes: int | None
    """Effort as first estimated."""
    remaining_estimate_minutes: int | None
    """Effort still to come."""
    start_date: date | None
    """Day on which work should begin."""
    due_date: date | None
    """Day by which it should be done."""


class TaskUpdate(EntityInput, total=False):
    """The fields of a Task to change; null clears an optional one."""

    title: str
    """Summary in one line."""
    description: str | None
    """Details in Markdown."""
    acceptance_criteria: Sequence[str] | None
    """What has to hold for the work to count as done."""
    type: TaskType
    """Kind of work."""
    status: TaskStatus
    """Column on the board."""
    resolution: TaskResolution | None
    """How it ended."""
    priority: TaskPriority
    """Rank."""
    severity: TaskSeverity | None
    """Harm done by a bug."""
    assignee_id: str | None
    """Person who does it. Id of Person."""
    reporter_id: str | None
    """Person who raised it. Id of Person."""
    reviewer_ids: Sequence[str] | None
    """People who check the result."""
    sprint_id: str | None
    """Sprint in which it is to be done. Id of Sprint."""
    feature_id: str | None
    """Feature it helps to build. Id of Feature."""
    parent_task_id: str | None
    """Task of which it is a part. Id of Task."""
    blocked_by_task_ids: Sequence[str] | None
    """Tasks that have to be done first."""
    story_points: float | None
    """Relative size."""
    original_estimate_minutes: int | None
    """Effort as first estimated."""
    remaining_estimate_minutes: int | None
    """Effort still to come."""
    start_date: date | None
    """Day on which work should begin."""
    due_date: date | None
    """Day by which it should be done."""


class SprintCreate(EntityInput, total=False):
    """What a client gives to create a Sprint."""

    project_id: Required[str]
    """Project it belongs to. Id of Project."""
    name: Required[str]
    """Name, such as Sprint 14."""
    goal: str | None
    """Sprint goal."""
    status: SprintStatus
    """State of the time box."""
    start_date: date | None
    """First day."""
    end_date: date | None
    """Last day."""
    scrum_master_id: str | None
    """Person who looks after the process. Id of Person."""
    product_owner_id: str | None
    """Person who orders the backlog. Id of Person."""
    capacity_points: float | None
    """Story points the team thinks it can do."""
    capacity_minutes: int | None
    """Working time the team has."""
    review_notes: str | None
    """Outcome of the sprint review."""
    retrospective_notes: str | None
    """Outcome of the retrospective."""


class SprintUpdate(EntityInput, total=False):
    """The fields of a Sprint to change; null clears an optional one."""

    name: str
    """Name, such as Sprint 14."""
    goal: str | None
    """Sprint goal."""
    status: SprintStatus
    """State of the time box."""
    start_date: date | None
    """First day."""
    end_date: date | None
    """Last day."""
    scrum_master_id: str | None
    """Person who looks after the process. Id of Person."""
    product_owner_id: str | None
    """Person who orders the backlog. Id of Person."""
    capacity_points: float | None
    """Story points the team thinks it can do."""
    capacity_minutes: int | None
    """Working time the team has."""
    review_notes: str | None
    """Outcome of the sprint review."""
    retrospective_notes: str | None
    """Outcome of the retrospective."""


class FeatureCreate(EntityInput, total=False):
    """What a client gives to create a Feature."""

    project_id: Required[str]
    """Project that builds it. Id of Project."""
    name: Required[str]
    """Name of the feature."""
    description: str | None
    """Problem it solves and how."""
    type: FeatureType
    """Kind in the hierarchy of work."""
    status: FeatureStatus
    """Stage on the way to users."""
    moscow: FeatureMoscow | None
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
    acceptance_criteria: Sequence[str] | None
    """What has to hold for release."""
    requested_by_account_ids: Sequence[str] | None
    """Customers who asked for it."""
    reach_count: int | None
    """Users or events touched per quarter."""
    impact_score: float | None
    """Effect on each: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal."""
    confidence_percent: float | None
    """Trust in the numbers."""
    effort_person_months: float | None
    """Work needed, above 0 where set."""
    target_release: str | None
    """Release in which it is meant to come."""
    start_date: date | None
    """Day on which building begins."""
    due_date: date | None
    """Day by which it should be released."""
    feature_flag: str | None
    """Key of the flag that switches it."""


class FeatureUpdate(EntityInput, total=False):
    """The fields of a Feature to change; null clears an optional one."""

    name: str
    """Name of the feature."""
    description: str | None
    """Problem it solves and how."""
    type: FeatureType
    """Kind in the hierarchy of work."""
    status: FeatureStatus
    """Stage on the way to users."""
    moscow: FeatureMoscow | None
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
    acceptance_criteria: Sequence[str] | None
    """What has to hold for release."""
    requested_by_account_ids: Sequence[str] | None
    """Customers who asked for it."""
    reach_count: int | None
    """Users or events touched per quarter."""
    impact_score: float | None
    """Effect on each: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal."""
    confidence_percent: float | None
    """Trust in the numbers."""
    effort_person_months: float | None
    """Work needed, above 0 where set."""
    target_release: str | None
    """Release in which it is meant to come."""
    start_date: date | None
    """Day on which building begins."""
    due_date: date | None
    """Day by which it should be released."""
    feature_flag: str | None
    """Key of the flag that switches it."""


class ProjectList(EntityList, total=False):
    """What a list of Project records can be narrowed and arranged by."""

    key: str | Sequence[str]
    """One of these."""
    name: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    type: ProjectType | Sequence[ProjectType]
    """One of these."""
    methodology: ProjectMethodology | Sequence[ProjectMethodology]
    """One of these."""
    status: ProjectStatus | Sequence[ProjectStatus]
    """One of these."""
    health: ProjectHealth | Sequence[ProjectHealth]
    """One of these."""
    priority: ProjectPriority | Sequence[ProjectPriority]
    """One of these."""
    visibility: ProjectVisibility | Sequence[ProjectVisibility]
    """One of these."""
    lead_id: str | Sequence[str]
    """One of these."""
    sponsor_id: str | Sequence[str]
    """One of these."""
    member_ids: str | Sequence[str]
    """Contains one of these."""
    group_id: str | Sequence[str]
    """One of these."""
    department_id: str | Sequence[str]
    """One of these."""
    account_id: str | Sequence[str]
    """One of these."""
    objective_id: str | Sequence[str]
    """One of these."""
    portfolio_item_id: str | Sequence[str]
    """One of these."""
    start_date: DateRange
    """Compared."""
    due_date: DateRange
    """Compared."""
    completed_at: TimeRange
    """Compared."""
    budget_amount: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    cost_center_id: str | Sequence[str]
    """One of these."""
    sort: ProjectSort | Sequence[ProjectSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: ProjectRelation | Sequence[ProjectRelation]
    """Related records that come along."""
    fields: ProjectMember | Sequence[ProjectMember]
    """The only members that are wanted."""
    exists: ProjectFilterable | Sequence[ProjectFilterable]
    """Members that have a value."""
    missing: ProjectFilterable | Sequence[ProjectFilterable]
    """Members that have none."""


class TaskList(EntityList, total=False):
    """What a list of Task records can be narrowed and arranged by."""

    project_id: str | Sequence[str]
    """One of these."""
    key: str | Sequence[str]
    """One of these."""
    title: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    acceptance_criteria: str | Sequence[str]
    """Contains one of these."""
    type: TaskType | Sequence[TaskType]
    """One of these."""
    status: TaskStatus | Sequence[TaskStatus]
    """One of these."""
    resolution: TaskResolution | Sequence[TaskResolution]
    """One of these."""
    priority: TaskPriority | Sequence[TaskPriority]
    """One of these."""
    severity: TaskSeverity | Sequence[TaskSeverity]
    """One of these."""
    assignee_id: str | Sequence[str]
    """One of these."""
    reporter_id: str | Sequence[str]
    """One of these."""
    reviewer_ids: str | Sequence[str]
    """Contains one of these."""
    sprint_id: str | Sequence[str]
    """One of these."""
    feature_id: str | Sequence[str]
    """One of these."""
    parent_task_id: str | Sequence[str]
    """One of these."""
    blocked_by_task_ids: str | Sequence[str]
    """Contains one of these."""
    story_points: NumberRange
    """Compared."""
    original_estimate_minutes: IntegerRange
    """Compared."""
    remaining_estimate_minutes: IntegerRange
    """Compared."""
    start_date: DateRange
    """Compared."""
    due_date: DateRange
    """Compared."""
    started_at: TimeRange
    """Compared."""
    completed_at: TimeRange
    """Compared."""
    sort: TaskSort | Sequence[TaskSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: TaskRelation | Sequence[TaskRelation]
    """Related records that come along."""
    fields: TaskMember | Sequence[TaskMember]
    """The only members that are wanted."""
    exists: TaskFilterable | Sequence[TaskFilterable]
    """Members that have a value."""
    missing: TaskFilterable | Sequence[TaskFilterable]
    """Members that have none."""


class SprintList(EntityList, total=False):
    """What a list of Sprint records can be narrowed and arranged by."""

    project_id: str | Sequence[str]
    """One of these."""
    name: str | Sequence[str]
    """One of these."""
    goal: str | Sequence[str]
    """One of these."""
    status: SprintStatus | Sequence[SprintStatus]
    """One of these."""
    start_date: DateRange
    """Compared."""
    end_date: DateRange
    """Compared."""
    started_at: TimeRange
    """Compared."""
    completed_at: TimeRange
    """Compared."""
    scrum_master_id: str | Sequence[str]
    """One of these."""
    product_owner_id: str | Sequence[str]
    """One of these."""
    capacity_points: NumberRange
    """Compared."""
    capacity_minutes: IntegerRange
    """Compared."""
    review_notes: str | Sequence[str]
    """One of these."""
    retrospective_notes: str | Sequence[str]
    """One of these."""
    sort: SprintSort | Sequence[SprintSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: SprintRelation | Sequence[SprintRelation]
    """Related records that come along."""
    fields: SprintMember | Sequence[SprintMember]
    """The only members that are wanted."""
    exists: SprintFilterable | Sequence[SprintFilterable]
    """Members that have a value."""
    missing: SprintFilterable | Sequence[SprintFilterable]
    """Members that have none."""


class FeatureList(EntityList, total=False):
    """What a list of Feature records can be narrowed and arranged by."""

    project_id: str | Sequence[str]
    """One of these."""
    name: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    type: FeatureType | Sequence[FeatureType]
    """One of these."""
    status: FeatureStatus | Sequence[FeatureStatus]
    """One of these."""
    moscow: FeatureMoscow | Sequence[FeatureMoscow]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    parent_feature_id: str | Sequence[str]
    """One of these."""
    product_id: str | Sequence[str]
    """One of these."""
    key_result_id: str | Sequence[str]
    """One of these."""
    hypothesis: str | Sequence[str]
    """One of these."""
    acceptance_criteria: str | Sequence[str]
    """Contains one of these."""
    requested_by_account_ids: str | Sequence[str]
    """Contains one of these."""
    reach_count: IntegerRange
    """Compared."""
    impact_score: NumberRange
    """Compared."""
    confidence_percent: NumberRange
    """Compared."""
    effort_person_months: NumberRange
    """Compared."""
    rice_score: NumberRange
    """Compared."""
    target_release: str | Sequence[str]
    """One of these."""
    start_date: DateRange
    """Compared."""
    due_date: DateRange
    """Compared."""
    released_at: TimeRange
    """Compared."""
    feature_flag: str | Sequence[str]
    """One of these."""
    sort: FeatureSort | Sequence[FeatureSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: FeatureRelation | Sequence[FeatureRelation]
    """Related records that come along."""
    fields: FeatureMember | Sequence[FeatureMember]
    """The only members that are wanted."""
    exists: FeatureFilterable | Sequence[FeatureFilterable]
    """Members that have a value."""
    missing: FeatureFilterable | Sequence[FeatureFilterable]
    """Members that have none."""
