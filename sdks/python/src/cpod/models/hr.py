# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Finding new colleagues, welcoming them and parting from those who leave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded, Model
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpod.models.groups import Group
    from cpod.models.org import Department, Location
    from cpod.models.people import Person
    from cpod.models.storage import StorageObject

JobPostingEmploymentType = Literal[
    "full_time", "part_time", "contractor", "temporary", "intern", "apprentice", "volunteer", "per_diem", "other"
]
JobPostingWorkplaceType = Literal["on_site", "hybrid", "remote"]
JobPostingSeniority = Literal["intern", "entry", "mid", "senior", "lead", "manager", "director", "executive"]
JobPostingEducationLevel = Literal["none", "secondary", "vocational", "associate", "bachelor", "master", "doctorate"]
JobPostingStatus = Literal["draft", "pending_approval", "open", "on_hold", "filled", "closed", "cancelled"]
JobPostingPayPeriod = Literal["hour", "day", "week", "month", "year"]
ApplicantSource = Literal[
    "careers_site",
    "job_board",
    "referral",
    "agency",
    "sourced",
    "internal",
    "university",
    "event",
    "social_media",
    "other",
]
ApplicantStage = Literal[
    "applied",
    "screening",
    "phone_interview",
    "assessment",
    "interview",
    "reference_check",
    "offer",
    "hired",
    "rejected",
    "withdrawn",
]
ApplicantWorkAuthorization = Literal["unknown", "authorized", "requires_sponsorship", "not_authorized"]
ApplicantRejectionReason = Literal[
    "not_qualified",
    "less_qualified_than_others",
    "position_filled",
    "position_cancelled",
    "salary_expectation",
    "location",
    "work_authorization",
    "failed_assessment",
    "no_show",
    "reference_check",
    "duplicate",
    "other",
]
ApplicantWithdrawalReason = Literal[
    "other_offer", "salary", "location", "role", "personal", "process_too_slow", "no_response", "other"
]
ApplicantInterviewType = Literal["screening_call", "technical", "behavioral", "case_study", "panel", "final"]
ApplicantInterviewRecommendation = Literal["strong_no", "no_hire", "undecided", "hire", "strong_hire"]
ApplicantOfferResponse = Literal["pending", "accepted", "declined", "expired"]
OnboardingTaskCategory = Literal[
    "paperwork",
    "identity_check",
    "it_account",
    "access",
    "equipment",
    "workplace",
    "payroll_and_benefits",
    "policy_acknowledgement",
    "training",
    "introduction",
    "probation",
    "other",
]
OnboardingTaskPhase = Literal[
    "pre_boarding", "first_day", "first_week", "first_month", "first_quarter", "probation_end"
]
OnboardingTaskStatus = Literal["pending", "in_progress", "blocked", "completed", "skipped", "cancelled"]
OnboardingTaskPriority = Literal["low", "medium", "high"]
OffboardingTaskCategory = Literal[
    "access_revocation",
    "account_closure",
    "equipment_return",
    "license_reclaim",
    "knowledge_transfer",
    "ownership_transfer",
    "final_pay",
    "benefits",
    "legal",
    "exit_interview",
    "data_retention",
    "communication",
    "workplace",
    "other",
]
OffboardingTaskSeparationType = Literal[
    "resignation", "dismissal", "redundancy", "retirement", "end_of_contract", "mutual_agreement", "death", "transfer"
]
OffboardingTaskTiming = Literal["notice_period", "last_day", "after_departure"]
OffboardingTaskStatus = Literal["pending", "in_progress", "blocked", "completed", "skipped", "cancelled"]
OffboardingTaskPriority = Literal["low", "medium", "high", "critical"]
OffboardingTaskOutcome = Literal[
    "revoked", "returned", "transferred", "retained", "lost", "damaged", "written_off", "not_applicable"
]


class JobPosting(Entity):
    """An open position: what is sought, where, on which terms and how far the search is."""

    title: str
    """Job title as advertised."""
    requisition_number: str | None
    """Number of the approved requisition."""
    department_id: str | None
    """Department that hires. Id of Department."""
    location_id: str | None
    """Place of work. Id of Location."""
    hiring_manager_id: str | None
    """Person who decides. Id of Person."""
    recruiter_id: str | None
    """Person who runs the search. Id of Person."""
    employment_type: JobPostingEmploymentType | str
    """Kind of employment."""
    workplace_type: JobPostingWorkplaceType | str
    """Where the work is done."""
    applicant_countries: list[str] | None
    """Countries from which remote applicants may come."""
    seniority: JobPostingSeniority | str | None
    """Level of the position."""
    education_level: JobPostingEducationLevel | str | None
    """Least education asked for."""
    min_experience_months: int | None
    """Least experience asked for."""
    status: JobPostingStatus | str
    """Stage of the search; only open postings take applicants."""
    description: str | None
    """Advertisement in Markdown."""
    requirements: list[str] | None
    """What applicants need to bring."""
    skills: list[str] | None
    """Skills sought."""
    salary_min: int | None
    """Lower end of the pay range. In minor units of the currency, such as cents."""
    salary_max: int | None
    """Upper end of the pay range. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of the pay range."""
    pay_period: JobPostingPayPeriod | str
    """Time for which the pay range holds."""
    openings: int
    """Positions to fill."""
    applicant_count: int
    """Applicants so far."""
    hired_count: int
    """Positions filled."""
    published_at: datetime | None
    """When it was first advertised."""
    closing_date: date | None
    """Last day to apply."""
    department: Expanded[Department | None]
    """Only with `expand=department`."""
    location: Expanded[Location | None]
    """Only with `expand=location`."""
    hiring_manager: Expanded[Person | None]
    """Only with `expand=hiringManager`."""
    recruiter: Expanded[Person | None]
    """Only with `expand=recruiter`."""
    applicants: Expanded[list[Applicant]]
    """Only with `expand=applicants`."""


class Applicant(Entity):
    """A candidate for one job posting and the way from application to decision."""

    job_posting_id: str
    """Position applied for. Id of JobPosting."""
    first_name: str
    """Given name."""
    last_name: str
    """Family name."""
    email: str
    """Mail address."""
    phone: str | None
    """Phone number."""
    city: str | None
    """Town of residence."""
    country: str | None
    """Country of residence."""
    linkedin_url: str | None
    """Profile page."""
    resume_object_id: str | None
    """Stored CV. Id of StorageObject."""
    cover_letter_object_id: str | None
    """Stored cover letter. Id of StorageObject."""
    source: ApplicantSource | str
    """How the candidate came."""
    referrer_id: str | None
    """Colleague who recommended the candidate. Id of Person."""
    stage: ApplicantStage | str
    """Step of the selection."""
    stage_changed_at: datetime
    """Since when the candidate is in this step."""
    applied_at: datetime | None
    """When the application came in; the time of creation where it is left out."""
    recruiter_id: str | None
    """Recruiter in charge. Id of Person."""
    interviews: list[ApplicantInterview] | None
    """Interviews with their scorecards."""
    average_score: float | None
    """Score over all interviews."""
    work_authorization: ApplicantWorkAuthorization | str
    """Right to work in the country of the job."""
    offer: ApplicantOffer | None
    """Offer made."""
    rejection_reason: ApplicantRejectionReason | str | None
    """Why the candidate was turned down."""
    withdrawal_reason: ApplicantWithdrawalReason | str | None
    """Why the candidate stepped back."""
    hired_person_id: str | None
    """Person record made on hiring. Id of Person."""
    retain_until_date: date | None
    """Day after which the data has to be erased."""
    notes: str | None
    """Remarks of the recruiter."""
    job_posting: Expanded[JobPosting | None]
    """Only with `expand=jobPosting`."""
    recruiter: Expanded[Person | None]
    """Only with `expand=recruiter`."""
    referrer: Expanded[Person | None]
    """Only with `expand=referrer`."""
    hired_person: Expanded[Person | None]
    """Only with `expand=hiredPerson`."""
    resume: Expanded[StorageObject | None]
    """Only with `expand=resume`."""
    onboarding_tasks: Expanded[list[OnboardingTask]]
    """Only with `expand=onboardingTasks`."""


class ApplicantInterview(Model):
    """One interview with its scorecard."""

    type: ApplicantInterviewType | str
    """Kind of interview."""
    interviewer_id: str
    """Colleague who holds it. Id of Person."""
    scheduled_at: datetime | None
    """When it takes place."""
    duration_minutes: int | None
    """Planned length."""
    calendar_event_id: str | None
    """Calendar entry. Id of CalendarEvent."""
    score: float | None
    """Overall score, 5 being best."""
    recommendation: ApplicantInterviewRecommendation | str | None
    """Advice of the interviewer."""
    feedback: str | None
    """What was seen."""


class ApplicantOffer(Model):
    """Offer made."""

    salary: int
    """Pay per payPeriod of the posting. In minor units of the currency, such as cents."""
    currency: str
    """Currency of the pay."""
    start_date: date | None
    """First day offered."""
    expiry_date: date | None
    """Last day to accept."""
    sent_at: datetime | None
    """When it was sent."""
    response: ApplicantOfferResponse | str
    """Answer of the candidate."""


class OnboardingTask(Entity):
    """One step in welcoming a new colleague or someone who changes role."""

    person_id: str
    """New colleague. Id of Person."""
    applicant_id: str | None
    """Application that led to the hire. Id of Applicant."""
    title: str
    """The step in one line."""
    description: str | None
    """How to do it."""
    category: OnboardingTaskCategory | str
    """Kind of step."""
    phase: OnboardingTaskPhase | str
    """Part of the onboarding."""
    status: OnboardingTaskStatus | str
    """State of the step."""
    priority: OnboardingTaskPriority | str
    """Rank."""
    is_mandatory: bool
    """Whether it has to be done."""
    assignee_id: str | None
    """Person who does it; may be the new colleague. Id of Person."""
    assignee_group_id: str | None
    """Team that does it where no person is named. Id of Group."""
    start_date: date | None
    """First working day of the colleague."""
    due_offset_days: int | None
    """Days from startDate to the due day, negative before it."""
    due_date: date | None
    """Day by which it is to be done; startDate plus dueOffsetDays where both are given and it is left out."""
    depends_on_task_ids: list[str] | None
    """Steps to be done first."""
    template_name: str | None
    """Checklist from which the step comes."""
    sort_order: int
    """Place in the checklist, lowest first."""
    provided_id: str | None
    """What the step hands over, such as a license assignment or a laptop. Id of any."""
    provided_type: str | None
    """Kind of that record."""
    document_object_ids: list[str] | None
    """Forms and signed papers."""
    blocked_reason: str | None
    """What is in the way."""
    skip_reason: str | None
    """Why it was left out."""
    completed_by_id: str | None
    """Person who did it. Id of Person."""
    completed_at: datetime | None
    """When it was done."""
    is_overdue: bool
    """Whether it is late."""
    person: Expanded[Person | None]
    """Only with `expand=person`."""
    applicant: Expanded[Applicant | None]
    """Only with `expand=applicant`."""
    assignee: Expanded[Person | None]
    """Only with `expand=assignee`."""
    assignee_group: Expanded[Group | None]
    """Only with `expand=assigneeGroup`."""
    depends_on_tasks: Expanded[list[OnboardingTask]]
    """Only with `expand=dependsOnTasks`."""


class OffboardingTask(Entity):
    """One step in parting from a colleague: taking back access and things, handing over knowledge, closing the
    books."""

    person_id: str
    """Colleague who leaves. Id of Person."""
    title: str
    """The step in one line."""
    description: str | None
    """How to do it."""
    category: OffboardingTaskCategory | str
    """Kind of step."""
    separation_type: OffboardingTaskSeparationType | str | None
    """Why the colleague leaves."""
    last_working_date: date
    """Last day at work."""
    timing: OffboardingTaskTiming | str
    """Part of the offboarding."""
    status: OffboardingTaskStatus | str
    """State of the step."""
    priority: OffboardingTaskPriority | str
    """Rank."""
    is_mandatory: bool
    """Whether it has to be done."""
    is_security_critical: bool
    """True where leaving it undone would leave access open."""
    assignee_id: str | None
    """Person who does it. Id of Person."""
    assignee_group_id: str | None
    """Team that does it where no person is named. Id of Group."""
    due_offset_days: int | None
    """Days from lastWorkingDate to the due day, negative before it."""
    due_date: date | None
    """Day by which it is to be done; lastWorkingDate plus dueOffsetDays where that is given and it is left out."""
    target_id: str | None
    """What is taken back or handed on, such as an asset, a license assignment or a group. Id of any."""
    target_type: str | None
    """Kind of that record."""
    outcome: OffboardingTaskOutcome | str | None
    """What became of it."""
    successor_id: str | None
    """Person who takes over. Id of Person."""
    depends_on_task_ids: list[str] | None
    """Steps to be done first."""
    evidence_object_ids: list[str] | None
    """Signed handover or proof of revocation."""
    skip_reason: str | None
    """Why it was left out or cannot go on."""
    completed_by_id: str | None
    """Person who did it. Id of Person."""
    completed_at: datetime | None
    """When it was done."""
    is_overdue: bool
    """Whether it is late."""
    person: Expanded[Person | None]
    """Only with `expand=person`."""
    assignee: Expanded[Person | None]
    """Only with `expand=assignee`."""
    assignee_group: Expanded[Group | None]
    """Only with `expand=assigneeGroup`."""
    successor: Expanded[Person | None]
    """Only with `expand=successor`."""
    depends_on_tasks: Expanded[list[OffboardingTask]]
    """Only with `expand=dependsOnTasks`."""
