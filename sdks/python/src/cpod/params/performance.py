# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""How people are doing: their reviews, their personal goals and what they have learned. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal

from cpod._core.listing import DateRange, IntegerRange, NumberRange, TimeRange
from cpod._core.typed import Required, TypedDict
from cpod.models.performance import (
    LearningRecordDeliveryMethod,
    LearningRecordStatus,
    LearningRecordType,
    PerformanceReviewPeerFeedbackRelationship,
    PerformanceReviewPotential,
    PerformanceReviewRatingLabel,
    PerformanceReviewRecommendation,
    PerformanceReviewStatus,
    PerformanceReviewType,
    PersonGoalCheckInHealth,
    PersonGoalHealth,
    PersonGoalPriority,
    PersonGoalStatus,
    PersonGoalType,
    PersonGoalVisibility,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

PerformanceReviewSort = Literal[
    EntitySort,
    "person_id",
    "reviewer_id",
    "type",
    "cycle_name",
    "period_start_date",
    "period_end_date",
    "due_date",
    "status",
    "self_assessment",
    "self_rating",
    "manager_rating",
    "calibrated_rating",
    "rating_label",
    "strengths",
    "development_areas",
    "manager_comments",
    "employee_comments",
    "potential",
    "recommendation",
    "shared_at",
    "acknowledged_at",
    "-person_id",
    "-reviewer_id",
    "-type",
    "-cycle_name",
    "-period_start_date",
    "-period_end_date",
    "-due_date",
    "-status",
    "-self_assessment",
    "-self_rating",
    "-manager_rating",
    "-calibrated_rating",
    "-rating_label",
    "-strengths",
    "-development_areas",
    "-manager_comments",
    "-employee_comments",
    "-potential",
    "-recommendation",
    "-shared_at",
    "-acknowledged_at",
]
PerformanceReviewRelation = Literal["person", "reviewer", "goals"]
PerformanceReviewMember = Literal[
    EntityMember,
    "person_id",
    "reviewer_id",
    "type",
    "cycle_name",
    "period_start_date",
    "period_end_date",
    "due_date",
    "status",
    "self_assessment",
    "self_rating",
    "manager_rating",
    "calibrated_rating",
    "rating_label",
    "competencies",
    "goal_ids",
    "strengths",
    "development_areas",
    "manager_comments",
    "employee_comments",
    "peer_feedback",
    "potential",
    "recommendation",
    "shared_at",
    "acknowledged_at",
    "is_overdue",
]
PerformanceReviewFilterable = Literal[
    EntityFilterable,
    "person_id",
    "reviewer_id",
    "type",
    "cycle_name",
    "period_start_date",
    "period_end_date",
    "due_date",
    "status",
    "self_assessment",
    "self_rating",
    "manager_rating",
    "calibrated_rating",
    "rating_label",
    "goal_ids",
    "strengths",
    "development_areas",
    "manager_comments",
    "employee_comments",
    "potential",
    "recommendation",
    "shared_at",
    "acknowledged_at",
]
PersonGoalSort = Literal[
    EntitySort,
    "person_id",
    "title",
    "description",
    "type",
    "status",
    "health",
    "priority",
    "period",
    "start_date",
    "due_date",
    "metric_unit",
    "start_value",
    "target_value",
    "current_value",
    "progress_percent",
    "weight_percent",
    "manager_id",
    "parent_goal_id",
    "objective_id",
    "key_result_id",
    "visibility",
    "closing_comment",
    "closed_at",
    "-person_id",
    "-title",
    "-description",
    "-type",
    "-status",
    "-health",
    "-priority",
    "-period",
    "-start_date",
    "-due_date",
    "-metric_unit",
    "-start_value",
    "-target_value",
    "-current_value",
    "-progress_percent",
    "-weight_percent",
    "-manager_id",
    "-parent_goal_id",
    "-objective_id",
    "-key_result_id",
    "-visibility",
    "-closing_comment",
    "-closed_at",
]
PersonGoalRelation = Literal["person", "manager", "parent_goal", "objective", "key_result", "child_goals"]
PersonGoalMember = Literal[
    EntityMember,
    "person_id",
    "title",
    "description",
    "type",
    "status",
    "health",
    "priority",
    "period",
    "start_date",
    "due_date",
    "metric_unit",
    "start_value",
    "target_value",
    "current_value",
    "progress_percent",
    "weight_percent",
    "manager_id",
    "parent_goal_id",
    "objective_id",
    "key_result_id",
    "visibility",
    "check_ins",
    "closing_comment",
    "closed_at",
    "is_overdue",
]
PersonGoalFilterable = Literal[
    EntityFilterable,
    "person_id",
    "title",
    "description",
    "type",
    "status",
    "health",
    "priority",
    "period",
    "start_date",
    "due_date",
    "metric_unit",
    "start_value",
    "target_value",
    "current_value",
    "progress_percent",
    "weight_percent",
    "manager_id",
    "parent_goal_id",
    "objective_id",
    "key_result_id",
    "visibility",
    "closing_comment",
    "closed_at",
]
LearningRecordSort = Literal[
    EntitySort,
    "person_id",
    "title",
    "course_code",
    "type",
    "provider",
    "delivery_method",
    "status",
    "is_mandatory",
    "assigned_by_id",
    "cohort_id",
    "assessment_id",
    "due_date",
    "started_at",
    "completed_at",
    "progress_percent",
    "score",
    "passing_score",
    "duration_minutes",
    "credit_hours",
    "certificate_number",
    "valid_until_date",
    "cost",
    "currency",
    "-person_id",
    "-title",
    "-course_code",
    "-type",
    "-provider",
    "-delivery_method",
    "-status",
    "-is_mandatory",
    "-assigned_by_id",
    "-cohort_id",
    "-assessment_id",
    "-due_date",
    "-started_at",
    "-completed_at",
    "-progress_percent",
    "-score",
    "-passing_score",
    "-duration_minutes",
    "-credit_hours",
    "-certificate_number",
    "-valid_until_date",
    "-cost",
    "-currency",
]
LearningRecordRelation = Literal["person", "assigned_by", "cohort", "assessment", "skills"]
LearningRecordMember = Literal[
    EntityMember,
    "person_id",
    "title",
    "course_code",
    "type",
    "provider",
    "delivery_method",
    "status",
    "is_mandatory",
    "assigned_by_id",
    "cohort_id",
    "assessment_id",
    "skill_names",
    "due_date",
    "started_at",
    "completed_at",
    "progress_percent",
    "score",
    "passing_score",
    "duration_minutes",
    "credit_hours",
    "certificate_number",
    "valid_until_date",
    "is_expired",
    "cost",
    "currency",
]
LearningRecordFilterable = Literal[
    EntityFilterable,
    "person_id",
    "title",
    "course_code",
    "type",
    "provider",
    "delivery_method",
    "status",
    "is_mandatory",
    "assigned_by_id",
    "cohort_id",
    "assessment_id",
    "skill_names",
    "due_date",
    "started_at",
    "completed_at",
    "progress_percent",
    "score",
    "passing_score",
    "duration_minutes",
    "credit_hours",
    "certificate_number",
    "valid_until_date",
    "cost",
    "currency",
]


class PerformanceReviewCreate(EntityInput, total=False):
    """What a client gives to create a PerformanceReview."""

    person_id: Required[str]
    """Person who is reviewed. Id of Person."""
    reviewer_id: Required[str]
    """Person who reviews, usually the manager. Id of Person."""
    type: Required[PerformanceReviewType]
    """Occasion or angle of the review."""
    cycle_name: Required[str]
    """Review cycle, such as 2026 mid-year."""
    period_start_date: Required[date]
    """First day looked at."""
    period_end_date: Required[date]
    """Last day looked at."""
    due_date: date | None
    """Day by which the review is to be shared."""
    status: PerformanceReviewStatus
    """Step of the review."""
    self_assessment: str | None
    """What the person writes about the period."""
    self_rating: float | None
    """Rating the person gives."""
    manager_rating: float | None
    """Rating the reviewer gives."""
    calibrated_rating: float | None
    """Rating after comparison across teams; it outranks managerRating."""
    competencies: Sequence[PerformanceReviewCompetencyInput] | None
    """Competencies rated one by one."""
    goal_ids: Sequence[str] | None
    """Goals the review looks back on."""
    strengths: str | None
    """What went well."""
    development_areas: str | None
    """What to work on."""
    manager_comments: str | None
    """Overall appraisal."""
    employee_comments: str | None
    """What the person answers to the appraisal."""
    peer_feedback: Sequence[PerformanceReviewPeerFeedbackInput] | None
    """Feedback from colleagues."""
    potential: PerformanceReviewPotential | None
    """Second axis of the nine-box grid."""
    recommendation: PerformanceReviewRecommendation | None
    """What the reviewer proposes."""


class PerformanceReviewCompetencyInput(TypedDict, total=False):
    """One competency with its ratings."""

    name: Required[str]
    """Competency."""
    weight_percent: float | None
    """Share in the overall rating."""
    self_rating: float | None
    """The person's rating."""
    manager_rating: float | None
    """The reviewer's rating."""
    comment: str | None
    """Observations and examples."""


class PerformanceReviewPeerFeedbackInput(TypedDict, total=False):
    """What one colleague says about the reviewed person."""

    author_id: Required[str]
    """Colleague who gives it. Id of Person."""
    relationship: PerformanceReviewPeerFeedbackRelationship
    """How the colleague works with the person."""
    comment: Required[str]
    """The feedback."""
    is_anonymous: bool
    """Whether the person may see who gave it."""


class PerformanceReviewUpdate(EntityInput, total=False):
    """The fields of a PerformanceReview to change; null clears an optional one."""

    reviewer_id: str
    """Person who reviews, usually the manager. Id of Person."""
    period_start_date: date
    """First day looked at."""
    period_end_date: date
    """Last day looked at."""
    due_date: date | None
    """Day by which the review is to be shared."""
    status: PerformanceReviewStatus
    """Step of the review."""
    self_assessment: str | None
    """What the person writes about the period."""
    self_rating: float | None
    """Rating the person gives."""
    manager_rating: float | None
    """Rating the reviewer gives."""
    calibrated_rating: float | None
    """Rating after comparison across teams; it outranks managerRating."""
    competencies: Sequence[PerformanceReviewCompetencyInput] | None
    """Competencies rated one by one."""
    goal_ids: Sequence[str] | None
    """Goals the review looks back on."""
    strengths: str | None
    """What went well."""
    development_areas: str | None
    """What to work on."""
    manager_comments: str | None
    """Overall appraisal."""
    employee_comments: str | None
    """What the person answers to the appraisal."""
    peer_feedback: Sequence[PerformanceReviewPeerFeedbackInput] | None
    """Feedback from colleagues."""
    potential: PerformanceReviewPotential | None
    """Second axis of the nine-box grid."""
    recommendation: PerformanceReviewRecommendation | None
    """What the reviewer proposes."""


class PersonGoalCreate(EntityInput, total=False):
    """What a client gives to create a PersonGoal."""

    person_id: Required[str]
    """Person whose goal it is. Id of Person."""
    title: Required[str]
    """The goal in one line."""
    description: str | None
    """Context and what success looks like."""
    type: PersonGoalType
    """Purpose of the goal."""
    status: PersonGoalStatus
    """State of the goal."""
    health: PersonGoalHealth | None
    """How it looks at present."""
    priority: PersonGoalPriority
    """Rank among the person's goals."""
    period: str | None
    """Year, half or quarter, such as 2026-H2."""
    start_date: date | None
    """Day from which it counts."""
    due_date: date | None
    """Day by which it is to be achieved."""
    metric_unit: str | None
    """Unit of the measure, such as percent or customers."""
    start_value: float | None
    """Measure at the start."""
    target_value: float | None
    """Measure to reach."""
    current_value: float | None
    """Measure now."""
    progress_percent: float
    """Progress; where startValue, targetValue and currentValue are all set the server works it out from them,
    within 0 and 100, whatever is sent."""
    weight_percent: float | None
    """Share in the person's goals of the period."""
    manager_id: str | None
    """Manager who agreed to the goal. Id of Person."""
    parent_goal_id: str | None
    """Goal it serves, often the manager's. Id of PersonGoal."""
    objective_id: str | None
    """Objective it serves. Id of Objective."""
    key_result_id: str | None
    """Key result it serves. Id of KeyResult."""
    visibility: PersonGoalVisibility
    """Who may see it."""
    check_ins: Sequence[PersonGoalCheckInInput] | None
    """Progress notes over time."""
    closing_comment: str | None
    """Outcome in words."""


class PersonGoalCheckInInput(TypedDict, total=False):
    """One progress note on a goal."""

    recorded_at: Required[datetime]
    """When the note was made."""
    progress_percent: float | None
    """Progress at that time."""
    health: PersonGoalCheckInHealth | None
    """How it looked."""
    comment: str | None
    """What happened and what comes next."""
    author_id: str | None
    """Person who wrote it. Id of Person."""


class PersonGoalUpdate(EntityInput, total=False):
    """The fields of a PersonGoal to change; null clears an optional one."""

    title: str
    """The goal in one line."""
    description: str | None
    """Context and what success looks like."""
    type: PersonGoalType
    """Purpose of the goal."""
    status: PersonGoalStatus
    """State of the goal."""
    health: PersonGoalHealth | None
    """How it looks at present."""
    priority: PersonGoalPriority
    """Rank among the person's goals."""
    period: str | None
    """Year, half or quarter, such as 2026-H2."""
    start_date: date | None
    """Day from which it counts."""
    due_date: date | None
    """Day by which it is to be achieved."""
    metric_unit: str | None
    """Unit of the measure, such as percent or customers."""
    start_value: float | None
    """Measure at the start."""
    target_value: float | None
    """Measure to reach."""
    current_value: float | None
    """Measure now."""
    progress_percent: float
    """Progress; where startValue, targetValue and currentValue are all set the server works it out from them,
    within 0 and 100, whatever is sent."""
    weight_percent: float | None
    """Share in the person's goals of the period."""
    manager_id: str | None
    """Manager who agreed to the goal. Id of Person."""
    parent_goal_id: str | None
    """Goal it serves, often the manager's. Id of PersonGoal."""
    objective_id: str | None
    """Objective it serves. Id of Objective."""
    key_result_id: str | None
    """Key result it serves. Id of KeyResult."""
    visibility: PersonGoalVisibility
    """Who may see it."""
    check_ins: Sequence[PersonGoalCheckInInput] | None
    """Progress notes over time."""
    closing_comment: str | None
    """Outcome in words."""


class LearningRecordCreate(EntityInput, total=False):
    """What a client gives to create a LearningRecord."""

    person_id: Required[str]
    """Person who learns. Id of Person."""
    title: Required[str]
    """Name of the course or activity."""
    course_code: str | None
    """Code in the course catalogue."""
    type: Required[LearningRecordType]
    """Kind of learning."""
    provider: str | None
    """Who offers it."""
    delivery_method: LearningRecordDeliveryMethod | None
    """How it is taught."""
    status: LearningRecordStatus
    """State of the person's attempt."""
    is_mandatory: bool
    """Whether the person has to do it."""
    assigned_by_id: str | None
    """Person who assigned it. Id of Person."""
    cohort_id: str | None
    """Group with which the person learns. Id of Cohort."""
    assessment_id: str | None
    """Test that closes it. Id of Assessment."""
    skill_names: Sequence[str] | None
    """Skills it teaches."""
    due_date: date | None
    """Day by which it is to be completed."""
    started_at: datetime | None
    """When the person began."""
    completed_at: datetime | None
    """When the person finished; the server fills it when status becomes completed or failed and it is empty."""
    progress_percent: float
    """Share done."""
    score: float | None
    """Result in percent."""
    passing_score: float | None
    """Result needed to pass."""
    duration_minutes: int | None
    """Time spent."""
    credit_hours: float | None
    """Continuing education credits earned."""
    certificate_number: str | None
    """Number on the certificate."""
    valid_until_date: date | None
    """Last day on which the certificate holds."""
    cost: int | None
    """Fee paid. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of the fee."""


class LearningRecordUpdate(EntityInput, total=False):
    """The fields of a LearningRecord to change; null clears an optional one."""

    title: str
    """Name of the course or activity."""
    course_code: str | None
    """Code in the course catalogue."""
    type: LearningRecordType
    """Kind of learning."""
    provider: str | None
    """Who offers it."""
    delivery_method: LearningRecordDeliveryMethod | None
    """How it is taught."""
    status: LearningRecordStatus
    """State of the person's attempt."""
    is_mandatory: bool
    """Whether the person has to do it."""
    assigned_by_id: str | None
    """Person who assigned it. Id of Person."""
    cohort_id: str | None
    """Group with which the person learns. Id of Cohort."""
    assessment_id: str | None
    """Test that closes it. Id of Assessment."""
    skill_names: Sequence[str] | None
    """Skills it teaches."""
    due_date: date | None
    """Day by which it is to be completed."""
    started_at: datetime | None
    """When the person began."""
    completed_at: datetime | None
    """When the person finished; the server fills it when status becomes completed or failed and it is empty."""
    progress_percent: float
    """Share done."""
    score: float | None
    """Result in percent."""
    passing_score: float | None
    """Result needed to pass."""
    duration_minutes: int | None
    """Time spent."""
    credit_hours: float | None
    """Continuing education credits earned."""
    certificate_number: str | None
    """Number on the certificate."""
    valid_until_date: date | None
    """Last day on which the certificate holds."""
    cost: int | None
    """Fee paid. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of the fee."""


class PerformanceReviewList(EntityList, total=False):
    """What a list of PerformanceReview records can be narrowed and arranged by."""

    person_id: str | Sequence[str]
    """One of these."""
    reviewer_id: str | Sequence[str]
    """One of these."""
    type: PerformanceReviewType | Sequence[PerformanceReviewType]
    """One of these."""
    cycle_name: str | Sequence[str]
    """One of these."""
    period_start_date: DateRange
    """Compared."""
    period_end_date: DateRange
    """Compared."""
    due_date: DateRange
    """Compared."""
    status: PerformanceReviewStatus | Sequence[PerformanceReviewStatus]
    """One of these."""
    self_assessment: str | Sequence[str]
    """One of these."""
    self_rating: NumberRange
    """Compared."""
    manager_rating: NumberRange
    """Compared."""
    calibrated_rating: NumberRange
    """Compared."""
    rating_label: PerformanceReviewRatingLabel | Sequence[PerformanceReviewRatingLabel]
    """One of these."""
    goal_ids: str | Sequence[str]
    """Contains one of these."""
    strengths: str | Sequence[str]
    """One of these."""
    development_areas: str | Sequence[str]
    """One of these."""
    manager_comments: str | Sequence[str]
    """One of these."""
    employee_comments: str | Sequence[str]
    """One of these."""
    potential: PerformanceReviewPotential | Sequence[PerformanceReviewPotential]
    """One of these."""
    recommendation: PerformanceReviewRecommendation | Sequence[PerformanceReviewRecommendation]
    """One of these."""
    shared_at: TimeRange
    """Compared."""
    acknowledged_at: TimeRange
    """Compared."""
    sort: PerformanceReviewSort | Sequence[PerformanceReviewSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: PerformanceReviewRelation | Sequence[PerformanceReviewRelation]
    """Related records that come along."""
    fields: PerformanceReviewMember | Sequence[PerformanceReviewMember]
    """The only members that are wanted."""
    exists: PerformanceReviewFilterable | Sequence[PerformanceReviewFilterable]
    """Members that have a value."""
    missing: PerformanceReviewFilterable | Sequence[PerformanceReviewFilterable]
    """Members that have none."""


class PersonGoalList(EntityList, total=False):
    """What a list of PersonGoal records can be narrowed and arranged by."""

    person_id: str | Sequence[str]
    """One of these."""
    title: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    type: PersonGoalType | Sequence[PersonGoalType]
    """One of these."""
    status: PersonGoalStatus | Sequence[PersonGoalStatus]
    """One of these."""
    health: PersonGoalHealth | Sequence[PersonGoalHealth]
    """One of these."""
    priority: PersonGoalPriority | Sequence[PersonGoalPriority]
    """One of these."""
    period: str | Sequence[str]
    """One of these."""
    start_date: DateRange
    """Compared."""
    due_date: DateRange
    """Compared."""
    metric_unit: str | Sequence[str]
    """One of these."""
    start_value: NumberRange
    """Compared."""
    target_value: NumberRange
    """Compared."""
    current_value: NumberRange
    """Compared."""
    progress_percent: NumberRange
    """Compared."""
    weight_percent: NumberRange
    """Compared."""
    manager_id: str | Sequence[str]
    """One of these."""
    parent_goal_id: str | Sequence[str]
    """One of these."""
    objective_id: str | Sequence[str]
    """One of these."""
    key_result_id: str | Sequence[str]
    """One of these."""
    visibility: PersonGoalVisibility | Sequence[PersonGoalVisibility]
    """One of these."""
    closing_comment: str | Sequence[str]
    """One of these."""
    closed_at: TimeRange
    """Compared."""
    sort: PersonGoalSort | Sequence[PersonGoalSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: PersonGoalRelation | Sequence[PersonGoalRelation]
    """Related records that come along."""
    fields: PersonGoalMember | Sequence[PersonGoalMember]
    """The only members that are wanted."""
    exists: PersonGoalFilterable | Sequence[PersonGoalFilterable]
    """Members that have a value."""
    missing: PersonGoalFilterable | Sequence[PersonGoalFilterable]
    """Members that have none."""


class LearningRecordList(EntityList, total=False):
    """What a list of LearningRecord records can be narrowed and arranged by."""

    person_id: str | Sequence[str]
    """One of these."""
    title: str | Sequence[str]
    """One of these."""
    course_code: str | Sequence[str]
    """One of these."""
    type: LearningRecordType | Sequence[LearningRecordType]
    """One of these."""
    provider: str | Sequence[str]
    """One of these."""
    delivery_method: LearningRecordDeliveryMethod | Sequence[LearningRecordDeliveryMethod]
    """One of these."""
    status: LearningRecordStatus | Sequence[LearningRecordStatus]
    """One of these."""
    is_mandatory: bool | Sequence[bool]
    """One of these."""
    assigned_by_id: str | Sequence[str]
    """One of these."""
    cohort_id: str | Sequence[str]
    """One of these."""
    assessment_id: str | Sequence[str]
    """One of these."""
    skill_names: str | Sequence[str]
    """Contains one of these."""
    due_date: DateRange
    """Compared."""
    started_at: TimeRange
    """Compared."""
    completed_at: TimeRange
    """Compared."""
    progress_percent: NumberRange
    """Compared."""
    score: NumberRange
    """Compared."""
    passing_score: NumberRange
    """Compared."""
    duration_minutes: IntegerRange
    """Compared."""
    credit_hours: NumberRange
    """Compared."""
    certificate_number: str | Sequence[str]
    """One of these."""
    valid_until_date: DateRange
    """Compared."""
    cost: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    sort: LearningRecordSort | Sequence[LearningRecordSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: LearningRecordRelation | Sequence[LearningRecordRelation]
    """Related records that come along."""
    fields: LearningRecordMember | Sequence[LearningRecordMember]
    """The only members that are wanted."""
    exists: LearningRecordFilterable | Sequence[LearningRecordFilterable]
    """Members that have a value."""
    missing: LearningRecordFilterable | Sequence[LearningRecordFilterable]
    """Members that have none."""
