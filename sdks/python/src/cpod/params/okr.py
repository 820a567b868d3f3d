# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""What the organization wants to achieve in a period and the measures that show whether it does. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal

from cpod._core.listing import DateRange, NumberRange, TimeRange
from cpod._core.typed import Required, TypedDict
from cpod.models.okr import (
    KeyResultCheckInFrequency,
    KeyResultDataSourceType,
    KeyResultDirection,
    KeyResultHealth,
    KeyResultMetricType,
    KeyResultStatus,
    ObjectiveCategory,
    ObjectiveCommitment,
    ObjectiveHealth,
    ObjectiveLevel,
    ObjectiveStatus,
    ObjectiveVisibility,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

ObjectiveSort = Literal[
    EntitySort,
    "title",
    "description",
    "level",
    "category",
    "commitment",
    "period",
    "start_date",
    "end_date",
    "owner_id",
    "department_id",
    "group_id",
    "parent_objective_id",
    "aligned_key_result_id",
    "status",
    "health",
    "weight",
    "visibility",
    "score",
    "next_check_in_date",
    "closing_note",
    "closed_at",
    "-title",
    "-description",
    "-level",
    "-category",
    "-commitment",
    "-period",
    "-start_date",
    "-end_date",
    "-owner_id",
    "-department_id",
    "-group_id",
    "-parent_objective_id",
    "-aligned_key_result_id",
    "-status",
    "-health",
    "-weight",
    "-visibility",
    "-score",
    "-next_check_in_date",
    "-closing_note",
    "-closed_at",
]
ObjectiveRelation = Literal[
    "owner", "department", "group", "parent_objective", "projects", "key_results", "child_objectives"
]
ObjectiveMember = Literal[
    EntityMember,
    "title",
    "description",
    "level",
    "category",
    "commitment",
    "period",
    "start_date",
    "end_date",
    "owner_id",
    "department_id",
    "group_id",
    "parent_objective_id",
    "aligned_key_result_id",
    "project_ids",
    "status",
    "health",
    "weight",
    "visibility",
    "key_result_count",
    "progress_percent",
    "score",
    "next_check_in_date",
    "closing_note",
    "closed_at",
]
ObjectiveFilterable = Literal[
    EntityFilterable,
    "title",
    "description",
    "level",
    "category",
    "commitment",
    "period",
    "start_date",
    "end_date",
    "owner_id",
    "department_id",
    "group_id",
    "parent_objective_id",
    "aligned_key_result_id",
    "project_ids",
    "status",
    "health",
    "weight",
    "visibility",
    "score",
    "next_check_in_date",
    "closing_note",
    "closed_at",
]
KeyResultSort = Literal[
    EntitySort,
    "objective_id",
    "title",
    "description",
    "owner_id",
    "metric_type",
    "direction",
    "unit",
    "currency",
    "start_value",
    "target_value",
    "current_value",
    "progress_percent",
    "score",
    "confidence_percent",
    "health",
    "status",
    "weight",
    "due_date",
    "check_in_frequency",
    "data_source_type",
    "connector_id",
    "query",
    "last_check_in_at",
    "-objective_id",
    "-title",
    "-description",
    "-owner_id",
    "-metric_type",
    "-direction",
    "-unit",
    "-currency",
    "-start_value",
    "-target_value",
    "-current_value",
    "-progress_percent",
    "-score",
    "-confidence_percent",
    "-health",
    "-status",
    "-weight",
    "-due_date",
    "-check_in_frequency",
    "-data_source_type",
    "-connector_id",
    "-query",
    "-last_check_in_at",
]
KeyResultRelation = Literal["objective", "owner", "connector", "features", "goals"]
KeyResultMember = Literal[
    EntityMember,
    "objective_id",
    "title",
    "description",
    "owner_id",
    "metric_type",
    "direction",
    "unit",
    "currency",
    "start_value",
    "target_value",
    "current_value",
    "milestones",
    "progress_percent",
    "score",
    "confidence_percent",
    "health",
    "status",
    "weight",
    "due_date",
    "check_in_frequency",
    "data_source_type",
    "connector_id",
    "query",
    "check_ins",
    "last_check_in_at",
]
KeyResultFilterable = Literal[
    EntityFilterable,
    "objective_id",
    "title",
    "description",
    "owner_id",
    "metric_type",
    "direction",
    "unit",
    "currency",
    "start_value",
    "target_value",
    "current_value",
    "progress_percent",
    "score",
    "confidence_percent",
    "health",
    "status",
    "weight",
    "due_date",
    "check_in_frequency",
    "data_source_type",
    "connector_id",
    "query",
    "last_check_in_at",
]


class ObjectiveCreate(EntityInput, total=False):
    """What a client gives to create an Objective."""

    title: Required[str]
    """The aim in one line."""
    description: str | None
    """Why it matters and what is meant."""
    level: Required[ObjectiveLevel]
    """Whose objective it is."""
    category: ObjectiveCategory | None
    """Field of the aim."""
    commitment: ObjectiveCommitment
    """committed is meant to reach 1.0, aspirational about 0.7, learning to find something out."""
    period: Required[str]
    """Year, half or quarter, such as 2026-Q3."""
    start_date: date | None
    """First day; the server fills in the first day of the calendar period where it is left out."""
    end_date: date | None
    """Last day; the server fills in the last day of the calendar period where it is left out."""
    owner_id: Required[str]
    """Person who answers for it. Id of Person."""
    department_id: str | None
    """Department whose objective it is. Id of Department."""
    group_id: str | None
    """Team whose objective it is. Id of Group."""
    parent_objective_id: str | None
    """Objective it is derived from. Id of Objective."""
    aligned_key_result_id: str | None
    """Key result above to which it contributes. Id of KeyResult."""
    project_ids: Sequence[str] | None
    """Projects that should bring it about."""
    status: ObjectiveStatus
    """State in the OKR cycle."""
    health: ObjectiveHealth | None
    """Owner's view at the latest check-in."""
    weight: float
    """Weight among the objectives of its parent."""
    visibility: ObjectiveVisibility
    """Who may see it."""
    score: float | None
    """Final grade given at closing, from 0.0 to 1.0."""
    next_check_in_date: date | None
    """Day of the next check-in."""
    closing_note: str | None
    """What was learned."""


class ObjectiveUpdate(EntityInput, total=False):
    """The fields of an Objective to change; null clears an optional one."""

    title: str
    """The aim in one line."""
    description: str | None
    """Why it matters and what is meant."""
    level: ObjectiveLevel
    """Whose objective it is."""
    category: ObjectiveCategory | None
    """Field of the aim."""
    commitment: ObjectiveCommitment
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
    project_ids: Sequence[str] | None
    """Projects that should bring it about."""
    status: ObjectiveStatus
    """State in the OKR cycle."""
    health: ObjectiveHealth | None
    """Owner's view at the latest check-in."""
    weight: float
    """Weight among the objectives of its parent."""
    visibility: ObjectiveVisibility
    """Who may see it."""
    score: float | None
    """Final grade given at closing, from 0.0 to 1.0."""
    next_check_in_date: date | None
    """Day of the next check-in."""
    closing_note: str | None
    """What was learned."""


class KeyResultCreate(EntityInput, total=False):
    """What a client gives to create a KeyResult."""

    objective_id: Required[str]
    """Objective it measures. Id of Objective."""
    title: Required[str]
    """The measure in one line."""
    description: str | None
    """How it is measured."""
    owner_id: str | None
    """Person who moves and reports it. Id of Person."""
    metric_type: KeyResultMetricType
    """Kind of measure."""
    direction: KeyResultDirection
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
    milestones: Sequence[KeyResultMilestoneInput] | None
    """Steps of a measure of type milestone."""
    confidence_percent: float | None
    """Owner's belief that the target will be reached."""
    health: KeyResultHealth | None
    """Owner's view at the latest check-in."""
    status: KeyResultStatus
    """State of the measure."""
    weight: float
    """Weight in the objective."""
    due_date: date | None
    """Day by which the target should be reached."""
    check_in_frequency: KeyResultCheckInFrequency
    """How often it is reported."""
    data_source_type: KeyResultDataSourceType
    """Where the value comes from."""
    connector_id: str | None
    """Connector that delivers the value. Id of Connector."""
    query: str | None
    """Query or formula that yields the value."""
    check_ins: Sequence[KeyResultCheckInInput] | None
    """Reports over time, oldest first."""


class KeyResultMilestoneInput(TypedDict, total=False):
    """One step of a key result."""

    name: Required[str]
    """Step."""
    due_date: date | None
    """Day by which it should be reached."""
    weight: float
    """Weight of the step."""
    is_done: bool
    """Whether it is reached."""


class KeyResultCheckInInput(TypedDict, total=False):
    """One report on a key result."""

    recorded_at: Required[datetime]
    """When it was reported."""
    value: Required[float]
    """Value at that time."""
    confidence_percent: float | None
    """Belief at that time."""
    comment: str | None
    """What happened and what comes next."""
    author_id: str | None
    """Person who reported. Id of Person."""


class KeyResultUpdate(EntityInput, total=False):
    """The fields of a KeyResult to change; null clears an optional one."""

    title: str
    """The measure in one line."""
    description: str | None
    """How it is measured."""
    owner_id: str | None
    """Person who moves and reports it. Id of Person."""
    metric_type: KeyResultMetricType
    """Kind of measure."""
    direction: KeyResultDirection
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
    milestones: Sequence[KeyResultMilestoneInput] | None
    """Steps of a measure of type milestone."""
    confidence_percent: float | None
    """Owner's belief that the target will be reached."""
    health: KeyResultHealth | None
    """Owner's view at the latest check-in."""
    status: KeyResultStatus
    """State of the measure."""
    weight: float
    """Weight in the objective."""
    due_date: date | None
    """Day by which the target should be reached."""
    check_in_frequency: KeyResultCheckInFrequency
    """How often it is reported."""
    data_source_type: KeyResultDataSourceType
    """Where the value comes from."""
    connector_id: str | None
    """Connector that delivers the value. Id of Connector."""
    query: str | None
    """Query or formula that yields the value."""
    check_ins: Sequence[KeyResultCheckInInput] | None
    """Reports over time, oldest first."""


class ObjectiveList(EntityList, total=False):
    """What a list of Objective records can be narrowed and arranged by."""

    title: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    level: ObjectiveLevel | Sequence[ObjectiveLevel]
    """One of these."""
    category: ObjectiveCategory | Sequence[ObjectiveCategory]
    """One of these."""
    commitment: ObjectiveCommitment | Sequence[ObjectiveCommitment]
    """One of these."""
    period: str | Sequence[str]
    """One of these."""
    start_date: DateRange
    """Compared."""
    end_date: DateRange
    """Compared."""
    owner_id: str | Sequence[str]
    """One of these."""
    department_id: str | Sequence[str]
    """One of these."""
    group_id: str | Sequence[str]
    """One of these."""
    parent_objective_id: str | Sequence[str]
    """One of these."""
    aligned_key_result_id: str | Sequence[str]
    """One of these."""
    project_ids: str | Sequence[str]
    """Contains one of these."""
    status: ObjectiveStatus | Sequence[ObjectiveStatus]
    """One of these."""
    health: ObjectiveHealth | Sequence[ObjectiveHealth]
    """One of these."""
    weight: NumberRange
    """Compared."""
    visibility: ObjectiveVisibility | Sequence[ObjectiveVisibility]
    """One of these."""
    score: NumberRange
    """Compared."""
    next_check_in_date: DateRange
    """Compared."""
    closing_note: str | Sequence[str]
    """One of these."""
    closed_at: TimeRange
    """Compared."""
    sort: ObjectiveSort | Sequence[ObjectiveSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: ObjectiveRelation | Sequence[ObjectiveRelation]
    """Related records that come along."""
    fields: ObjectiveMember | Sequence[ObjectiveMember]
    """The only members that are wanted."""
    exists: ObjectiveFilterable | Sequence[ObjectiveFilterable]
    """Members that have a value."""
    missing: ObjectiveFilterable | Sequence[ObjectiveFilterable]
    """Members that have none."""


class KeyResultList(EntityList, total=False):
    """What a list of KeyResult records can be narrowed and arranged by."""

    objective_id: str | Sequence[str]
    """One of these."""
    title: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    metric_type: KeyResultMetricType | Sequence[KeyResultMetricType]
    """One of these."""
    direction: KeyResultDirection | Sequence[KeyResultDirection]
    """One of these."""
    unit: str | Sequence[str]
    """One of these."""
    currency: str | Sequence[str]
    """One of these."""
    start_value: NumberRange
    """Compared."""
    target_value: NumberRange
    """Compared."""
    current_value: NumberRange
    """Compared."""
    progress_percent: NumberRange
    """Compared."""
    score: NumberRange
    """Compared."""
    confidence_percent: NumberRange
    """Compared."""
    health: KeyResultHealth | Sequence[KeyResultHealth]
    """One of these."""
    status: KeyResultStatus | Sequence[KeyResultStatus]
    """One of these."""
    weight: NumberRange
    """Compared."""
    due_date: DateRange
    """Compared."""
    check_in_frequency: KeyResultCheckInFrequency | Sequence[KeyResultCheckInFrequency]
    """One of these."""
    data_source_type: KeyResultDataSourceType | Sequence[KeyResultDataSourceType]
    """One of these."""
    connector_id: str | Sequence[str]
    """One of these."""
    query: str | Sequence[str]
    """One of these."""
    last_check_in_at: TimeRange
    """Compared."""
    sort: KeyResultSort | Sequence[KeyResultSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: KeyResultRelation | Sequence[KeyResultRelation]
    """Related records that come along."""
    fields: KeyResultMember | Sequence[KeyResultMember]
    """The only members that are wanted."""
    exists: KeyResultFilterable | Sequence[KeyResultFilterable]
    """Members that have a value."""
    missing: KeyResultFilterable | Sequence[KeyResultFilterable]
    """Members that have none."""
