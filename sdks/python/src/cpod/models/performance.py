# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""How people are doing: their reviews, their personal goals and what they have learned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded, Model
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpod.models.employee import PersonSkill
    from cpod.models.learning import Assessment, Cohort
    from cpod.models.okr import KeyResult, Objective
    from cpod.models.people import Person

PerformanceReviewType = Literal[
    "annual", "mid_year", "quarterly", "probation", "project", "peer", "upward", "self", "promotion", "exit"
]
PerformanceReviewStatus = Literal[
    "not_started", "self_assessment", "manager_review", "calibration", "shared", "acknowledged", "cancelled"
]
PerformanceReviewRatingLabel = Literal[
    "unsatisfactory", "needs_improvement", "meets_expectations", "exceeds_expectations", "outstanding"
]
PerformanceReviewPotential = Literal["low", "medium", "high"]
PerformanceReviewRecommendation = Literal[
    "no_change",
    "promotion",
    "lateral_move",
    "compensation_review",
    "development_plan",
    "improvement_plan",
    "confirm_probation",
    "extend_probation",
    "end_employment",
]
PerformanceReviewPeerFeedbackRelationship = Literal["peer", "direct_report", "stakeholder", "customer", "other"]
PersonGoalType = Literal[
    "business", "development", "behavioral", "project", "compliance", "stretch", "improvement_plan"
]
PersonGoalStatus = Literal["draft", "active", "achieved", "partially_achieved", "missed", "deferred", "cancelled"]
PersonGoalHealth = Literal["on_track", "at_risk", "off_track"]
PersonGoalPriority = Literal["low", "medium", "high"]
PersonGoalVisibility = Literal["private", "manager", "department", "tenant"]
PersonGoalCheckInHealth = Literal["on_track", "at_risk", "off_track"]
LearningRecordType = Literal[
    "course",
    "compliance_training",
    "certification",
    "workshop",
    "webinar",
    "conference",
    "degree",
    "exam",
    "book",
    "mentoring",
    "on_the_job",
]
LearningRecordDeliveryMethod = Literal["self_paced", "virtual_classroom", "classroom", "blended", "on_the_job"]
LearningRecordStatus = Literal["assigned", "enrolled", "in_progress", "completed", "failed", "withdrawn", "waived"]


class PerformanceReview(Entity):
    """The assessment of a person's work over a period, from self-assessment to acknowledgement."""

    person_id: str
    """Person who is reviewed. Id of Person."""
    reviewer_id: str
    """Person who reviews, usually the manager. Id of Person."""
    type: PerformanceReviewType | str
    """Occasion or angle of the review."""
    cycle_name: str
    """Review cycle, such as 2026 mid-year."""
    period_start_date: date
    """First day looked at."""
    period_end_date: date
    """Last day looked at."""
    due_date: date | None
    """Day by which the review is to be shared."""
    status: PerformanceReviewStatus | str
    """Step of the review."""
    self_assessment: str | None
    """What the person writes about the period."""
    self_rating: float | None
    """Rating the person gives."""
    manager_rating: float | None
    """Rating the reviewer gives."""
    calibrated_rating: float | None
    """Rating after comparison across teams; it outranks managerRating."""
    rating_label: PerformanceReviewRatingLabel | str | None
    """Rating in words."""
    competencies: list[PerformanceReviewCompetency] | None
    """Competencies rated one by one."""
    goal_ids: list[str] | None
    """Goals the review looks back on."""
    strengths: str | None
    """What went well."""
    development_areas: str | None
    """What to work on."""
    manager_comments: str | None
    """Overall appraisal."""
    employee_comments: str | None
    """What the person answers to the appraisal."""
    peer_feedback: list[PerformanceReviewPeerFeedback] | None
    """Feedback from colleagues."""
    potential: PerformanceReviewPotential | str | None
    """Second axis of the nine-box grid."""
    recommendation: PerformanceReviewRecommendation | str | None
    """What the reviewer proposes."""
    shared_at: datetime | None
    """When the person got to see the review."""
    acknowledged_at: datetime | None
    """When the person confirmed having seen it."""
    is_overdue: bool
    """Whether the review is late."""
    person: Expanded[Person | None]
    """Only with `expand=person`."""
    reviewer: Expanded[Person | None]
    """Only with `expand=reviewer`."""
    goals: Expanded[list[PersonGoal]]
    """Only with `expand=goals`."""


class PerformanceReviewCompetency(Model):
    """One competency with its ratings."""

    name: str
    """Competency."""
    weight_percent: float | None
    """Share in the overall rating."""
    self_rating: float | None
    """The person's rating."""
    manager_rating: float | None
    """The reviewer's rating."""
    comment: str | None
    """Observations and examples."""


class PerformanceReviewPeerFeedback(Model):
    """What one colleague says about the reviewed person."""

    author_id: str
    """Colleague who gives it. Id of Person."""
    relationship: PerformanceReviewPeerFeedbackRelationship | str
    """How the colleague works with the person."""
    comment: str
    """The feedback."""
    is_anonymous: bool
    """Whether the person may see who gave it."""


class PersonGoal(Entity):
    """Something a person sets out to achieve by a date, with a measure and check-ins."""

    person_id: str
    """Person whose goal it is. Id of Person."""
    title: str
    """The goal in one line."""
    description: str | None
    """Context and what success looks like."""
    type: PersonGoalType | str
    """Purpose of the goal."""
    status: PersonGoalStatus | str
    """State of the goal."""
    health: PersonGoalHealth | str | None
    """How it looks at present."""
    priority: PersonGoalPriority | str
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
    visibility: PersonGoalVisibility | str
    """Who may see it."""
    check_ins: list[PersonGoalCheckIn] | None
    """Progress notes over time."""
    closing_comment: str | None
    """Outcome in words."""
    closed_at: datetime | None
    """When the goal was closed."""
    is_overdue: bool
    """Whether it is late."""
    person: Expanded[Person | None]
    """Only with `expand=person`."""
    manager: Expanded[Person | None]
    """Only with `expand=manager`."""
    parent_goal: Expanded[PersonGoal | None]
    """Only with `expand=parentGoal`."""
    objective: Expanded[Objective | None]
    """Only with `expand=objective`."""
    key_result: Expanded[KeyResult | None]
    """Only with `expand=keyResult`."""
    child_goals: Expanded[list[PersonGoal]]
    """Only with `expand=childGoals`."""


class PersonGoalCheckIn(Model):
    """One progress note on a goal."""

    recorded_at: datetime
    """When the note was made."""
    progress_percent: float | None
    """Progress at that time."""
    health: PersonGoalCheckInHealth | str | None
    """How it looked."""
    comment: str | None
    """What happened and what comes next."""
    author_id: str | None
    """Person who wrote it. Id of Person."""


class LearningRecord(Entity):
    """A person's part in one piece of learning, from assignment to certificate."""

    person_id: str
    """Person who learns. Id of Person."""
    title: str
    """Name of the course or activity."""
    course_code: str | None
    """Code in the course catalogue."""
    type: LearningRecordType | str
    """Kind of learning."""
    provider: str | None
    """Who offers it."""
    delivery_method: LearningRecordDeliveryMethod | str | None
    """How it is taught."""
    status: LearningRecordStatus | str
    """State of the person's attempt."""
    is_mandatory: bool
    """Whether the person has to do it."""
    assigned_by_id: str | None
    """Person who assigned it. Id of Person."""
    cohort_id: str | None
    """Group with which the person learns. Id of Cohort."""
    assessment_id: str | None
    """Test that closes it. Id of Assessment."""
    skill_names: list[str] | None
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
    is_expired: bool
    """Whether it has to be renewed."""
    cost: int | None
    """Fee paid. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of the fee."""
    person: Expanded[Person | None]
    """Only with `expand=person`."""
    assigned_by: Expanded[Person | None]
    """Only with `expand=assignedBy`."""
    cohort: Expanded[Cohort | None]
    """Only with `expand=cohort`."""
    assessment: Expanded[Assessment | None]
    """Only with `expand=assessment`."""
    skills: Expanded[list[PersonSkill]]
    """Only with `expand=skills`."""
