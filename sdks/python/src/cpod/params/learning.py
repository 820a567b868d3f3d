# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Groups of people who go through a programme together, and the tests and questionnaires they take. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal

from cpod._core.listing import DateRange, IntegerRange, NumberRange, TimeRange
from cpod._core.typed import Required, TypedDict
from cpod.models.learning import (
    AssessmentFeedbackMode,
    AssessmentFrequency,
    AssessmentKind,
    AssessmentQuestionInteraction,
    AssessmentStatus,
    CohortDeliveryMode,
    CohortStatus,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

CohortSort = Literal[
    EntitySort,
    "name",
    "description",
    "program_code",
    "program_name",
    "status",
    "delivery_mode",
    "group_id",
    "capacity",
    "enrollment_opens_at",
    "enrollment_closes_at",
    "start_date",
    "end_date",
    "timezone",
    "session_count",
    "location_id",
    "language",
    "is_mandatory",
    "completion_required_percent",
    "lti_context_id",
    "-name",
    "-description",
    "-program_code",
    "-program_name",
    "-status",
    "-delivery_mode",
    "-group_id",
    "-capacity",
    "-enrollment_opens_at",
    "-enrollment_closes_at",
    "-start_date",
    "-end_date",
    "-timezone",
    "-session_count",
    "-location_id",
    "-language",
    "-is_mandatory",
    "-completion_required_percent",
    "-lti_context_id",
]
CohortRelation = Literal["group", "learners", "facilitators", "location", "assessments"]
CohortMember = Literal[
    EntityMember,
    "name",
    "description",
    "program_code",
    "program_name",
    "status",
    "delivery_mode",
    "group_id",
    "learner_ids",
    "facilitator_ids",
    "capacity",
    "enrolled_count",
    "enrollment_opens_at",
    "enrollment_closes_at",
    "start_date",
    "end_date",
    "timezone",
    "session_count",
    "location_id",
    "language",
    "skills",
    "assessment_ids",
    "is_mandatory",
    "completion_required_percent",
    "current_completion_percent",
    "lti_context_id",
]
CohortFilterable = Literal[
    EntityFilterable,
    "name",
    "description",
    "program_code",
    "program_name",
    "status",
    "delivery_mode",
    "group_id",
    "learner_ids",
    "facilitator_ids",
    "capacity",
    "enrollment_opens_at",
    "enrollment_closes_at",
    "start_date",
    "end_date",
    "timezone",
    "session_count",
    "location_id",
    "language",
    "skills",
    "assessment_ids",
    "is_mandatory",
    "completion_required_percent",
    "lti_context_id",
]
AssessmentSort = Literal[
    EntitySort,
    "name",
    "description",
    "kind",
    "status",
    "owner_id",
    "cohort_id",
    "group_id",
    "account_id",
    "max_score",
    "passing_percent",
    "weight_percent",
    "time_limit_minutes",
    "max_attempts",
    "is_shuffled",
    "feedback_mode",
    "opens_at",
    "closes_at",
    "frequency",
    "certificate_valid_months",
    "activity_iri",
    "lti_resource_link_url",
    "-name",
    "-description",
    "-kind",
    "-status",
    "-owner_id",
    "-cohort_id",
    "-group_id",
    "-account_id",
    "-max_score",
    "-passing_percent",
    "-weight_percent",
    "-time_limit_minutes",
    "-max_attempts",
    "-is_shuffled",
    "-feedback_mode",
    "-opens_at",
    "-closes_at",
    "-frequency",
    "-certificate_valid_months",
    "-activity_iri",
    "-lti_resource_link_url",
]
AssessmentRelation = Literal["owner", "cohort", "group", "account", "frameworks", "controls"]
AssessmentMember = Literal[
    EntityMember,
    "name",
    "description",
    "kind",
    "status",
    "owner_id",
    "cohort_id",
    "group_id",
    "account_id",
    "framework_ids",
    "control_ids",
    "questions",
    "max_score",
    "passing_percent",
    "weight_percent",
    "time_limit_minutes",
    "max_attempts",
    "is_shuffled",
    "feedback_mode",
    "opens_at",
    "closes_at",
    "frequency",
    "certificate_valid_months",
    "activity_iri",
    "lti_resource_link_url",
]
AssessmentFilterable = Literal[
    EntityFilterable,
    "name",
    "description",
    "kind",
    "status",
    "owner_id",
    "cohort_id",
    "group_id",
    "account_id",
    "framework_ids",
    "control_ids",
    "max_score",
    "passing_percent",
    "weight_percent",
    "time_limit_minutes",
    "max_attempts",
    "is_shuffled",
    "feedback_mode",
    "opens_at",
    "closes_at",
    "frequency",
    "certificate_valid_months",
    "activity_iri",
    "lti_resource_link_url",
]


class CohortCreate(EntityInput, total=False):
    """What a client gives to create a Cohort."""

    name: Required[str]
    """Name of the cohort."""
    description: str | None
    """Aim and content of the programme."""
    program_code: str | None
    """Programme's key in the course catalog."""
    program_name: str | None
    """Name of the programme."""
    status: CohortStatus
    """State of the run."""
    delivery_mode: CohortDeliveryMode
    """Form of teaching."""
    group_id: str | None
    """Group whose members are the learners, instead of learnerIds. Id of Group."""
    learner_ids: Sequence[str] | None
    """People enrolled."""
    facilitator_ids: Sequence[str] | None
    """People who teach or guide."""
    capacity: int | None
    """Most learners."""
    enrollment_opens_at: datetime | None
    """Start of the enrolment."""
    enrollment_closes_at: datetime | None
    """End of the enrolment."""
    start_date: Required[date]
    """First day."""
    end_date: date | None
    """Last day."""
    timezone: str
    """Time zone of the sessions."""
    session_count: int | None
    """Number of sessions."""
    location_id: str | None
    """Place of sessions in person. Id of Location."""
    language: str
    """Language of teaching."""
    skills: Sequence[str] | None
    """Skills the programme builds."""
    assessment_ids: Sequence[str] | None
    """Assessments every learner takes."""
    is_mandatory: bool
    """Learners were enrolled by duty."""
    completion_required_percent: float
    """Share of the programme a learner must finish to complete it."""
    lti_context_id: str | None
    """Context identifier of the course in an LTI platform."""


class CohortUpdate(EntityInput, total=False):
    """The fields of a Cohort to change; null clears an optional one."""

    name: str
    """Name of the cohort."""
    description: str | None
    """Aim and content of the programme."""
    program_code: str | None
    """Programme's key in the course catalog."""
    program_name: str | None
    """Name of the programme."""
    status: CohortStatus
    """State of the run."""
    delivery_mode: CohortDeliveryMode
    """Form of teaching."""
    group_id: str | None
    """Group whose members are the learners, instead of learnerIds. Id of Group."""
    learner_ids: Sequence[str] | None
    """People enrolled."""
    facilitator_ids: Sequence[str] | None
    """People who teach or guide."""
    capacity: int | None
    """Most learners."""
    enrollment_opens_at: datetime | None
    """Start of the enrolment."""
    enrollment_closes_at: datetime | None
    """End of the enrolment."""
    start_date: date
    """First day."""
    end_date: date | None
    """Last day."""
    timezone: str
    """Time zone of the sessions."""
    session_count: int | None
    """Number of sessions."""
    location_id: str | None
    """Place of sessions in person. Id of Location."""
    language: str
    """Language of teaching."""
    skills: Sequence[str] | None
    """Skills the programme builds."""
    assessment_ids: Sequence[str] | None
    """Assessments every learner takes."""
    is_mandatory: bool
    """Learners were enrolled by duty."""
    completion_required_percent: float
    """Share of the programme a learner must finish to complete it."""
    lti_context_id: str | None
    """Context identifier of the course in an LTI platform."""


class AssessmentCreate(EntityInput, total=False):
    """What a client gives to create an Assessment."""

    name: Required[str]
    """Name of the assessment."""
    description: str | None
    """Purpose and instructions."""
    kind: Required[AssessmentKind]
    """Sort of assessment."""
    status: AssessmentStatus
    """Whether it can be taken."""
    owner_id: str | None
    """Person responsible for it. Id of Person."""
    cohort_id: str | None
    """Cohort it is set for. Id of Cohort."""
    group_id: str | None
    """Group it is set for. Id of Group."""
    account_id: str | None
    """Customer it is about. Id of Account."""
    framework_ids: Sequence[str] | None
    """Frameworks in scope of a compliance assessment."""
    control_ids: Sequence[str] | None
    """Controls in scope of a compliance assessment."""
    questions: Sequence[AssessmentQuestionInput] | None
    """Questions in order."""
    passing_percent: float
    """Share of maxScore needed to pass."""
    weight_percent: float | None
    """Share in the cohort's final grade."""
    time_limit_minutes: int | None
    """Time for one attempt."""
    max_attempts: int
    """Attempts allowed."""
    is_shuffled: bool
    """Questions and options come in random order."""
    feedback_mode: AssessmentFeedbackMode
    """When right answers are shown."""
    opens_at: datetime | None
    """Start of the time in which it can be taken."""
    closes_at: datetime | None
    """End of that time."""
    frequency: AssessmentFrequency
    """How often it comes back."""
    certificate_valid_months: int | None
    """Months a pass counts."""
    activity_iri: str | None
    """Activity identifier in xAPI statements."""
    lti_resource_link_url: str | None
    """LTI launch address of an assessment that runs elsewhere."""


class AssessmentQuestionInput(TypedDict, total=False):
    """One question of an assessment."""

    key: Required[str]
    """Key of the question within the assessment."""
    text: Required[str]
    """Wording."""
    interaction: Required[AssessmentQuestionInteraction]
    """Way of answering, after QTI interactions."""
    options: Sequence[AssessmentQuestionOptionInput] | None
    """Options to choose from, match or put in order."""
    correct_answer: str | None
    """Right answer of a text or numeric question; not shown to learners."""
    points: float
    """Points for a right answer."""
    is_required: bool
    """An answer must be given."""
    explanation: str | None
    """Feedback after answering."""
    control_id: str | None
    """Control the question is about. Id of GrcControl."""


class AssessmentQuestionOptionInput(TypedDict, total=False):
    """One option of a question."""

    key: Required[str]
    """Key of the option."""
    text: Required[str]
    """Wording."""
    is_correct: bool
    """The option is right; not shown to learners."""


class AssessmentUpdate(EntityInput, total=False):
    """The fields of an Assessment to change; null clears an optional one."""

    name: str
    """Name of the assessment."""
    description: str | None
    """Purpose and instructions."""
    status: AssessmentStatus
    """Whether it can be taken."""
    owner_id: str | None
    """Person responsible for it. Id of Person."""
    cohort_id: str | None
    """Cohort it is set for. Id of Cohort."""
    group_id: str | None
    """Group it is set for. Id of Group."""
    account_id: str | None
    """Customer it is about. Id of Account."""
    framework_ids: Sequence[str] | None
    """Frameworks in scope of a compliance assessment."""
    control_ids: Sequence[str] | None
    """Controls in scope of a compliance assessment."""
    questions: Sequence[AssessmentQuestionInput] | None
    """Questions in order."""
    passing_percent: float
    """Share of maxScore needed to pass."""
    weight_percent: float | None
    """Share in the cohort's final grade."""
    time_limit_minutes: int | None
    """Time for one attempt."""
    max_attempts: int
    """Attempts allowed."""
    is_shuffled: bool
    """Questions and options come in random order."""
    feedback_mode: AssessmentFeedbackMode
    """When right answers are shown."""
    opens_at: datetime | None
    """Start of the time in which it can be taken."""
    closes_at: datetime | None
    """End of that time."""
    frequency: AssessmentFrequency
    """How often it comes back."""
    certificate_valid_months: int | None
    """Months a pass counts."""
    activity_iri: str | None
    """Activity identifier in xAPI statements."""
    lti_resource_link_url: str | None
    """LTI launch address of an assessment that runs elsewhere."""


class CohortList(EntityList, total=False):
    """What a list of Cohort records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    program_code: str | Sequence[str]
    """One of these."""
    program_name: str | Sequence[str]
    """One of these."""
    status: CohortStatus | Sequence[CohortStatus]
    """One of these."""
    delivery_mode: CohortDeliveryMode | Sequence[CohortDeliveryMode]
    """One of these."""
    group_id: str | Sequence[str]
    """One of these."""
    learner_ids: str | Sequence[str]
    """Contains one of these."""
    facilitator_ids: str | Sequence[str]
    """Contains one of these."""
    capacity: IntegerRange
    """Compared."""
    enrollment_opens_at: TimeRange
    """Compared."""
    enrollment_closes_at: TimeRange
    """Compared."""
    start_date: DateRange
    """Compared."""
    end_date: DateRange
    """Compared."""
    timezone: str | Sequence[str]
    """One of these."""
    session_count: IntegerRange
    """Compared."""
    location_id: str | Sequence[str]
    """One of these."""
    language: str | Sequence[str]
    """One of these."""
    skills: str | Sequence[str]
    """Contains one of these."""
    assessment_ids: str | Sequence[str]
    """Contains one of these."""
    is_mandatory: bool | Sequence[bool]
    """One of these."""
    completion_required_percent: NumberRange
    """Compared."""
    lti_context_id: str | Sequence[str]
    """One of these."""
    sort: CohortSort | Sequence[CohortSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: CohortRelation | Sequence[CohortRelation]
    """Related records that come along."""
    fields: CohortMember | Sequence[CohortMember]
    """The only members that are wanted."""
    exists: CohortFilterable | Sequence[CohortFilterable]
    """Members that have a value."""
    missing: CohortFilterable | Sequence[CohortFilterable]
    """Members that have none."""


class AssessmentList(EntityList, total=False):
    """What a list of Assessment records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    kind: AssessmentKind | Sequence[AssessmentKind]
    """One of these."""
    status: AssessmentStatus | Sequence[AssessmentStatus]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    cohort_id: str | Sequence[str]
    """One of these."""
    group_id: str | Sequence[str]
    """One of these."""
    account_id: str | Sequence[str]
    """One of these."""
    framework_ids: str | Sequence[str]
    """Contains one of these."""
    control_ids: str | Sequence[str]
    """Contains one of these."""
    max_score: NumberRange
    """Compared."""
    passing_percent: NumberRange
    """Compared."""
    weight_percent: NumberRange
    """Compared."""
    time_limit_minutes: IntegerRange
    """Compared."""
    max_attempts: IntegerRange
    """Compared."""
    is_shuffled: bool | Sequence[bool]
    """One of these."""
    feedback_mode: AssessmentFeedbackMode | Sequence[AssessmentFeedbackMode]
    """One of these."""
    opens_at: TimeRange
    """Compared."""
    closes_at: TimeRange
    """Compared."""
    frequency: AssessmentFrequency | Sequence[AssessmentFrequency]
    """One of these."""
    certificate_valid_months: IntegerRange
    """Compared."""
    activity_iri: str | Sequence[str]
    """One of these."""
    lti_resource_link_url: str | Sequence[str]
    """One of these."""
    sort: AssessmentSort | Sequence[AssessmentSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: AssessmentRelation | Sequence[AssessmentRelation]
    """Related records that come along."""
    fields: AssessmentMember | Sequence[AssessmentMember]
    """The only members that are wanted."""
    exists: AssessmentFilterable | Sequence[AssessmentFilterable]
    """Members that have a value."""
    missing: AssessmentFilterable | Sequence[AssessmentFilterable]
    """Members that have none."""
