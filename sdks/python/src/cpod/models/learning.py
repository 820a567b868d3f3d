# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Groups of people who go through a programme together, and the tests and questionnaires they take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded, Model
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpod.models.customer import Account
    from cpod.models.grc import GrcControl, GrcFramework
    from cpod.models.groups import Group
    from cpod.models.org import Location
    from cpod.models.people import Person

CohortStatus = Literal["planned", "enrolling", "active", "completed", "cancelled"]
CohortDeliveryMode = Literal["in_person", "virtual_live", "self_paced", "blended", "on_the_job"]
AssessmentKind = Literal[
    "quiz",
    "exam",
    "assignment",
    "practical",
    "certification",
    "survey",
    "self_assessment",
    "peer_review",
    "grc_self_assessment",
    "compliance_audit",
    "customer_health",
]
AssessmentStatus = Literal["draft", "published", "closed", "archived"]
AssessmentFeedbackMode = Literal["immediate", "after_submission", "after_close", "never"]
AssessmentFrequency = Literal["once", "monthly", "quarterly", "semi_annual", "annual", "biennial"]
AssessmentQuestionInteraction = Literal[
    "single_choice",
    "multiple_choice",
    "true_false",
    "text_entry",
    "extended_text",
    "numeric",
    "match",
    "order",
    "scale",
    "file_upload",
]


class Cohort(Entity):
    """A run of a programme with its learners, its facilitators and its dates."""

    name: str
    """Name of the cohort."""
    description: str | None
    """Aim and content of the programme."""
    program_code: str | None
    """Programme's key in the course catalog."""
    program_name: str | None
    """Name of the programme."""
    status: CohortStatus | str
    """State of the run."""
    delivery_mode: CohortDeliveryMode | str
    """Form of teaching."""
    group_id: str | None
    """Group whose members are the learners, instead of learnerIds. Id of Group."""
    learner_ids: list[str] | None
    """People enrolled."""
    facilitator_ids: list[str] | None
    """People who teach or guide."""
    capacity: int | None
    """Most learners."""
    enrolled_count: int
    """Learners now."""
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
    skills: list[str] | None
    """Skills the programme builds."""
    assessment_ids: list[str] | None
    """Assessments every learner takes."""
    is_mandatory: bool
    """Learners were enrolled by duty."""
    completion_required_percent: float
    """Share of the programme a learner must finish to complete it."""
    current_completion_percent: float
    """Progress of the cohort."""
    lti_context_id: str | None
    """Context identifier of the course in an LTI platform."""
    group: Expanded[Group | None]
    """Only with `expand=group`."""
    learners: Expanded[list[Person]]
    """Only with `expand=learners`."""
    facilitators: Expanded[list[Person]]
    """Only with `expand=facilitators`."""
    location: Expanded[Location | None]
    """Only with `expand=location`."""
    assessments: Expanded[list[Assessment]]
    """Only with `expand=assessments`."""


class Assessment(Entity):
    """A test, survey or questionnaire with its questions, its scoring and its conditions."""

    name: str
    """Name of the assessment."""
    description: str | None
    """Purpose and instructions."""
    kind: AssessmentKind | str
    """Sort of assessment."""
    status: AssessmentStatus | str
    """Whether it can be taken."""
    owner_id: str | None
    """Person responsible for it. Id of Person."""
    cohort_id: str | None
    """Cohort it is set for. Id of Cohort."""
    group_id: str | None
    """Group it is set for. Id of Group."""
    account_id: str | None
    """Customer it is about. Id of Account."""
    framework_ids: list[str] | None
    """Frameworks in scope of a compliance assessment."""
    control_ids: list[str] | None
    """Controls in scope of a compliance assessment."""
    questions: list[AssessmentQuestion] | None
    """Questions in order."""
    max_score: float
    """Highest score."""
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
    feedback_mode: AssessmentFeedbackMode | str
    """When right answers are shown."""
    opens_at: datetime | None
    """Start of the time in which it can be taken."""
    closes_at: datetime | None
    """End of that time."""
    frequency: AssessmentFrequency | str
    """How often it comes back."""
    certificate_valid_months: int | None
    """Months a pass counts."""
    activity_iri: str | None
    """Activity identifier in xAPI statements."""
    lti_resource_link_url: str | None
    """LTI launch address of an assessment that runs elsewhere."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    cohort: Expanded[Cohort | None]
    """Only with `expand=cohort`."""
    group: Expanded[Group | None]
    """Only with `expand=group`."""
    account: Expanded[Account | None]
    """Only with `expand=account`."""
    frameworks: Expanded[list[GrcFramework]]
    """Only with `expand=frameworks`."""
    controls: Expanded[list[GrcControl]]
    """Only with `expand=controls`."""


class AssessmentQuestion(Model):
    """One question of an assessment."""

    key: str
    """Key of the question within the assessment."""
    text: str
    """Wording."""
    interaction: AssessmentQuestionInteraction | str
    """Way of answering, after QTI interactions."""
    options: list[AssessmentQuestionOption] | None
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


class AssessmentQuestionOption(Model):
    """One option of a question."""

    key: str
    """Key of the option."""
    text: str
    """Wording."""
    is_correct: bool
    """The option is right; not shown to learners."""
