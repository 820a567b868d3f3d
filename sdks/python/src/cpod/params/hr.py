# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Finding new colleagues, welcoming them and parting from those who leave. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal

from cpod._core.listing import DateRange, IntegerRange, NumberRange, TimeRange
from cpod._core.typed import Required, TypedDict
from cpod.models.hr import (
    ApplicantInterviewRecommendation,
    ApplicantInterviewType,
    ApplicantOfferResponse,
    ApplicantRejectionReason,
    ApplicantSource,
    ApplicantStage,
    ApplicantWithdrawalReason,
    ApplicantWorkAuthorization,
    JobPostingEducationLevel,
    JobPostingEmploymentType,
    JobPostingPayPeriod,
    JobPostingSeniority,
    JobPostingStatus,
    JobPostingWorkplaceType,
    OffboardingTaskCategory,
    OffboardingTaskOutcome,
    OffboardingTaskPriority,
    OffboardingTaskSeparationType,
    OffboardingTaskStatus,
    OffboardingTaskTiming,
    OnboardingTaskCategory,
    OnboardingTaskPhase,
    OnboardingTaskPriority,
    OnboardingTaskStatus,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

JobPostingSort = Literal[
    EntitySort,
    "title",
    "requisition_number",
    "department_id",
    "location_id",
    "hiring_manager_id",
    "recruiter_id",
    "employment_type",
    "workplace_type",
    "seniority",
    "education_level",
    "min_experience_months",
    "status",
    "description",
    "salary_min",
    "salary_max",
    "currency",
    "pay_period",
    "openings",
    "published_at",
    "closing_date",
    "-title",
    "-requisition_number",
    "-department_id",
    "-location_id",
    "-hiring_manager_id",
    "-recruiter_id",
    "-employment_type",
    "-workplace_type",
    "-seniority",
    "-education_level",
    "-min_experience_months",
    "-status",
    "-description",
    "-salary_min",
    "-salary_max",
    "-currency",
    "-pay_period",
    "-openings",
    "-published_at",
    "-closing_date",
]
JobPostingRelation = Literal["department", "location", "hiring_manager", "recruiter", "applicants"]
JobPostingMember = Literal[
    EntityMember,
    "title",
    "requisition_number",
    "department_id",
    "location_id",
    "hiring_manager_id",
    "recruiter_id",
    "employment_type",
    "workplace_type",
    "applicant_countries",
    "seniority",
    "education_level",
    "min_experience_months",
    "status",
    "description",
    "requirements",
    "skills",
    "salary_min",
    "salary_max",
    "currency",
    "pay_period",
    "openings",
    "applicant_count",
    "hired_count",
    "published_at",
    "closing_date",
]
JobPostingFilterable = Literal[
    EntityFilterable,
    "title",
    "requisition_number",
    "department_id",
    "location_id",
    "hiring_manager_id",
    "recruiter_id",
    "employment_type",
    "workplace_type",
    "applicant_countries",
    "seniority",
    "education_level",
    "min_experience_months",
    "status",
    "description",
    "requirements",
    "skills",
    "salary_min",
    "salary_max",
    "currency",
    "pay_period",
    "openings",
    "published_at",
    "closing_date",
]
ApplicantSort = Literal[
    EntitySort,
    "job_posting_id",
    "first_name",
    "last_name",
    "email",
    "phone",
    "city",
    "country",
    "linkedin_url",
    "resume_object_id",
    "cover_letter_object_id",
    "source",
    "referrer_id",
    "stage",
    "stage_changed_at",
    "applied_at",
    "recruiter_id",
    "average_score",
    "work_authorization",
    "rejection_reason",
    "withdrawal_reason",
    "hired_person_id",
    "retain_until_date",
    "notes",
    "-job_posting_id",
    "-first_name",
    "-last_name",
    "-email",
    "-phone",
    "-city",
    "-country",
    "-linkedin_url",
    "-resume_object_id",
    "-cover_letter_object_id",
    "-source",
    "-referrer_id",
    "-stage",
    "-stage_changed_at",
    "-applied_at",
    "-recruiter_id",
    "-average_score",
    "-work_authorization",
    "-rejection_reason",
    "-withdrawal_reason",
    "-hired_person_id",
    "-retain_until_date",
    "-notes",
]
ApplicantRelation = Literal["job_posting", "recruiter", "referrer", "hired_person", "resume", "onboarding_tasks"]
ApplicantMember = Literal[
    EntityMember,
    "job_posting_id",
    "first_name",
    "last_name",
    "email",
    "phone",
    "city",
    "country",
    "linkedin_url",
    "resume_object_id",
    "cover_letter_object_id",
    "source",
    "referrer_id",
    "stage",
    "stage_changed_at",
    "applied_at",
    "recruiter_id",
    "interviews",
    "average_score",
    "work_authorization",
    "offer",
    "rejection_reason",
    "withdrawal_reason",
    "hired_person_id",
    "retain_until_date",
    "notes",
]
ApplicantFilterable = Literal[
    EntityFilterable,
    "job_posting_id",
    "first_name",
    "last_name",
    "email",
    "phone",
    "city",
    "country",
    "linkedin_url",
    "resume_object_id",
    "cover_letter_object_id",
    "source",
    "referrer_id",
    "stage",
    "stage_changed_at",
    "applied_at",
    "recruiter_id",
    "average_score",
    "work_authorization",
    "rejection_reason",
    "withdrawal_reason",
    "hired_person_id",
    "retain_until_date",
    "notes",
]
OnboardingTaskSort = Literal[
    EntitySort,
    "person_id",
    "applicant_id",
    "title",
    "description",
    "category",
    "phase",
    "status",
    "priority",
    "is_mandatory",
    "assignee_id",
    "assignee_group_id",
    "start_date",
    "due_offset_days",
    "due_date",
    "template_name",
    "sort_order",
    "provided_id",
    "provided_type",
    "blocked_reason",
    "skip_reason",
    "completed_by_id",
    "completed_at",
    "-person_id",
    "-applicant_id",
    "-title",
    "-description",
    "-category",
    "-phase",
    "-status",
    "-priority",
    "-is_mandatory",
    "-assignee_id",
    "-assignee_group_id",
    "-start_date",
    "-due_offset_days",
    "-due_date",
    "-template_name",
    "-sort_order",
    "-provided_id",
    "-provided_type",
    "-blocked_reason",
    "-skip_reason",
    "-completed_by_id",
    "-completed_at",
]
OnboardingTaskRelation = Literal["person", "applicant", "assignee", "assignee_group", "depends_on_tasks"]
OnboardingTaskMember = Literal[
    EntityMember,
    "person_id",
    "applicant_id",
    "title",
    "description",
    "category",
    "phase",
    "status",
    "priority",
    "is_mandatory",
    "assignee_id",
    "assignee_group_id",
    "start_date",
    "due_offset_days",
    "due_date",
    "depends_on_task_ids",
    "template_name",
    "sort_order",
    "provided_id",
    "provided_type",
    "document_object_ids",
    "blocked_reason",
    "skip_reason",
    "completed_by_id",
    "completed_at",
    "is_overdue",
]
OnboardingTaskFilterable = Literal[
    EntityFilterable,
    "person_id",
    "applicant_id",
    "title",
    "description",
    "category",
    "phase",
    "status",
    "priority",
    "is_mandatory",
    "assignee_id",
    "assignee_group_id",
    "start_date",
    "due_offset_days",
    "due_date",
    "depends_on_task_ids",
    "template_name",
    "sort_order",
    "provided_id",
    "provided_type",
    "document_object_ids",
    "blocked_reason",
    "skip_reason",
    "completed_by_id",
    "completed_at",
]
OffboardingTaskSort = Literal[
    EntitySort,
    "person_id",
    "title",
    "description",
    "category",
    "separation_type",
    "last_working_date",
    "timing",
    "status",
    "priority",
    "is_mandatory",
    "is_security_critical",
    "assignee_id",
    "assignee_group_id",
    "due_offset_days",
    "due_date",
    "target_id",
    "target_type",
    "outcome",
    "successor_id",
    "skip_reason",
    "completed_by_id",
    "completed_at",
    "-person_id",
    "-title",
    "-description",
    "-category",
    "-separation_type",
    "-last_working_date",
    "-timing",
    "-status",
    "-priority",
    "-is_mandatory",
    "-is_security_critical",
    "-assignee_id",
    "-assignee_group_id",
    "-due_offset_days",
    "-due_date",
    "-target_id",
    "-target_type",
    "-outcome",
    "-successor_id",
    "-skip_reason",
    "-completed_by_id",
    "-completed_at",
]
OffboardingTaskRelation = Literal["person", "assignee", "assignee_group", "successor", "depends_on_tasks"]
OffboardingTaskMember = Literal[
    EntityMember,
    "person_id",
    "title",
    "description",
    "category",
    "separation_type",
    "last_working_date",
    "timing",
    "status",
    "priority",
    "is_mandatory",
    "is_security_critical",
    "assignee_id",
    "assignee_group_id",
    "due_offset_days",
    "due_date",
    "target_id",
    "target_type",
    "outcome",
    "successor_id",
    "depends_on_task_ids",
    "evidence_object_ids",
    "skip_reason",
    "completed_by_id",
    "completed_at",
    "is_overdue",
]
OffboardingTaskFilterable = Literal[
    EntityFilterable,
    "person_id",
    "title",
    "description",
    "category",
    "separation_type",
    "last_working_date",
    "timing",
    "status",
    "priority",
    "is_mandatory",
    "is_security_critical",
    "assignee_id",
    "assignee_group_id",
    "due_offset_days",
    "due_date",
    "target_id",
    "target_type",
    "outcome",
    "successor_id",
    "depends_on_task_ids",
    "evidence_object_ids",
    "skip_reason",
    "completed_by_id",
    "completed_at",
]


class JobPostingCreate(EntityInput, total=False):
    """What a client gives to create a JobPosting."""

    title: Required[str]
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
    employment_type: JobPostingEmploymentType
    """Kind of employment."""
    workplace_type: JobPostingWorkplaceType
    """Where the work is done."""
    applicant_countries: Sequence[str] | None
    """Countries from which remote applicants may come."""
    seniority: JobPostingSeniority | None
    """Level of the position."""
    education_level: JobPostingEducationLevel | None
    """Least education asked for."""
    min_experience_months: int | None
    """Least experience asked for."""
    status: JobPostingStatus
    """Stage of the search; only open postings take applicants."""
    description: str | None
    """Advertisement in Markdown."""
    requirements: Sequence[str] | None
    """What applicants need to bring."""
    skills: Sequence[str] | None
    """Skills sought."""
    salary_min: int | None
    """Lower end of the pay range. In minor units of the currency, such as cents."""
    salary_max: int | None
    """Upper end of the pay range. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of the pay range."""
    pay_period: JobPostingPayPeriod
    """Time for which the pay range holds."""
    openings: int
    """Positions to fill."""
    closing_date: date | None
    """Last day to apply."""


class JobPostingUpdate(EntityInput, total=False):
    """The fields of a JobPosting to change; null clears an optional one."""

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
    employment_type: JobPostingEmploymentType
    """Kind of employment."""
    workplace_type: JobPostingWorkplaceType
    """Where the work is done."""
    applicant_countries: Sequence[str] | None
    """Countries from which remote applicants may come."""
    seniority: JobPostingSeniority | None
    """Level of the position."""
    education_level: JobPostingEducationLevel | None
    """Least education asked for."""
    min_experience_months: int | None
    """Least experience asked for."""
    status: JobPostingStatus
    """Stage of the search; only open postings take applicants."""
    description: str | None
    """Advertisement in Markdown."""
    requirements: Sequence[str] | None
    """What applicants need to bring."""
    skills: Sequence[str] | None
    """Skills sought."""
    salary_min: int | None
    """Lower end of the pay range. In minor units of the currency, such as cents."""
    salary_max: int | None
    """Upper end of the pay range. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of the pay range."""
    pay_period: JobPostingPayPeriod
    """Time for which the pay range holds."""
    openings: int
    """Positions to fill."""
    closing_date: date | None
    """Last day to apply."""


class ApplicantCreate(EntityInput, total=False):
    """What a client gives to create an Applicant."""

    job_posting_id: Required[str]
    """Position applied for. Id of JobPosting."""
    first_name: Required[str]
    """Given name."""
    last_name: Required[str]
    """Family name."""
    email: Required[str]
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
    source: ApplicantSource
    """How the candidate came."""
    referrer_id: str | None
    """Colleague who recommended the candidate. Id of Person."""
    stage: ApplicantStage
    """Step of the selection."""
    applied_at: datetime | None
    """When the application came in; the time of creation where it is left out."""
    recruiter_id: str | None
    """Recruiter in charge. Id of Person."""
    interviews: Sequence[ApplicantInterviewInput] | None
    """Interviews with their scorecards."""
    work_authorization: ApplicantWorkAuthorization
    """Right to work in the country of the job."""
    offer: ApplicantOfferInput | None
    """Offer made."""
    rejection_reason: ApplicantRejectionReason | None
    """Why the candidate was turned down."""
    withdrawal_reason: ApplicantWithdrawalReason | None
    """Why the candidate stepped back."""
    hired_person_id: str | None
    """Person record made on hiring. Id of Person."""
    retain_until_date: date | None
    """Day after which the data has to be erased."""
    notes: str | None
    """Remarks of the recruiter."""


class ApplicantInterviewInput(TypedDict, total=False):
    """One interview with its scorecard."""

    type: Required[ApplicantInterviewType]
    """Kind of interview."""
    interviewer_id: Required[str]
    """Colleague who holds it. Id of Person."""
    scheduled_at: datetime | None
    """When it takes place."""
    duration_minutes: int | None
    """Planned length."""
    calendar_event_id: str | None
    """Calendar entry. Id of CalendarEvent."""
    score: float | None
    """Overall score, 5 being best."""
    recommendation: ApplicantInterviewRecommendation | None
    """Advice of the interviewer."""
    feedback: str | None
    """What was seen."""


class ApplicantOfferInput(TypedDict, total=False):
    """Offer made."""

    salary: Required[int]
    """Pay per payPeriod of the posting. In minor units of the currency, such as cents."""
    currency: Required[str]
    """Currency of the pay."""
    start_date: date | None
    """First day offered."""
    expiry_date: date | None
    """Last day to accept."""
    sent_at: datetime | None
    """When it was sent."""
    response: ApplicantOfferResponse
    """Answer of the candidate."""


class ApplicantUpdate(EntityInput, total=False):
    """The fields of an Applicant to change; null clears an optional one."""

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
    source: ApplicantSource
    """How the candidate came."""
    referrer_id: str | None
    """Colleague who recommended the candidate. Id of Person."""
    stage: ApplicantStage
    """Step of the selection."""
    applied_at: datetime | None
    """When the application came in; the time of creation where it is left out."""
    recruiter_id: str | None
    """Recruiter in charge. Id of Person."""
    interviews: Sequence[ApplicantInterviewInput] | None
    """Interviews with their scorecards."""
    work_authorization: ApplicantWorkAuthorization
    """Right to work in the country of the job."""
    offer: ApplicantOfferInput | None
    """Offer made."""
    rejection_reason: ApplicantRejectionReason | None
    """Why the candidate was turned down."""
    withdrawal_reason: ApplicantWithdrawalReason | None
    """Why the candidate stepped back."""
    hired_person_id: str | None
    """Person record made on hiring. Id of Person."""
    retain_until_date: date | None
    """Day after which the data has to be erased."""
    notes: str | None
    """Remarks of the recruiter."""


class OnboardingTaskCreate(EntityInput, total=False):
    """What a client gives to create an OnboardingTask."""

    person_id: Required[str]
    """New colleague. Id of Person."""
    applicant_id: str | None
    """Application that led to the hire. Id of Applicant."""
    title: Required[str]
    """The step in one line."""
    description: str | None
    """How to do it."""
    category: Required[OnboardingTaskCategory]
    """Kind of step."""
    phase: OnboardingTaskPhase
    """Part of the onboarding."""
    status: OnboardingTaskStatus
    """State of the step."""
    priority: OnboardingTaskPriority
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
    depends_on_task_ids: Sequence[str] | None
    """Steps to be done first."""
    template_name: str | None
    """Checklist from which the step comes."""
    sort_order: int
    """Place in the checklist, lowest first."""
    provided_id: str | None
    """What the step hands over, such as a license assignment or a laptop. Id of any."""
    document_object_ids: Sequence[str] | None
    """Forms and signed papers."""
    blocked_reason: str | None
    """What is in the way."""
    skip_reason: str | None
    """Why it was left out."""
    completed_by_id: str | None
    """Person who did it. Id of Person."""


class OnboardingTaskUpdate(EntityInput, total=False):
    """The fields of an OnboardingTask to change; null clears an optional one."""

    applicant_id: str | None
    """Application that led to the hire. Id of Applicant."""
    title: str
    """The step in one line."""
    description: str | None
    """How to do it."""
    category: OnboardingTaskCategory
    """Kind of step."""
    phase: OnboardingTaskPhase
    """Part of the onboarding."""
    status: OnboardingTaskStatus
    """State of the step."""
    priority: OnboardingTaskPriority
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
    depends_on_task_ids: Sequence[str] | None
    """Steps to be done first."""
    template_name: str | None
    """Checklist from which the step comes."""
    sort_order: int
    """Place in the checklist, lowest first."""
    provided_id: str | None
    """What the step hands over, such as a license assignment or a laptop. Id of any."""
    document_object_ids: Sequence[str] | None
    """Forms and signed papers."""
    blocked_reason: str | None
    """What is in the way."""
    skip_reason: str | None
    """Why it was left out."""
    completed_by_id: str | None
    """Person who did it. Id of Person."""


class OffboardingTaskCreate(EntityInput, total=False):
    """What a client gives to create an OffboardingTask."""

    person_id: Required[str]
    """Colleague who leaves. Id of Person."""
    title: Required[str]
    """The step in one line."""
    description: str | None
    """How to do it."""
    category: Required[OffboardingTaskCategory]
    """Kind of step."""
    separation_type: OffboardingTaskSeparationType | None
    """Why the colleague leaves."""
    last_working_date: Required[date]
    """Last day at work."""
    timing: OffboardingTaskTiming
    """Part of the offboarding."""
    status: OffboardingTaskStatus
    """State of the step."""
    priority: OffboardingTaskPriority
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
    outcome: OffboardingTaskOutcome | None
    """What became of it."""
    successor_id: str | None
    """Person who takes over. Id of Person."""
    depends_on_task_ids: Sequence[str] | None
    """Steps to be done first."""
    evidence_object_ids: Sequence[str] | None
    """Signed handover or proof of revocation."""
    skip_reason: str | None
    """Why it was left out or cannot go on."""
    completed_by_id: str | None
    """Person who did it. Id of Person."""


class OffboardingTaskUpdate(EntityInput, total=False):
    """The fields of an OffboardingTask to change; null clears an optional one."""

    title: str
    """The step in one line."""
    description: str | None
    """How to do it."""
    category: OffboardingTaskCategory
    """Kind of step."""
    separation_type: OffboardingTaskSeparationType | None
    """Why the colleague leaves."""
    last_working_date: date
    """Last day at work."""
    timing: OffboardingTaskTiming
    """Part of the offboarding."""
    status: OffboardingTaskStatus
    """State of the step."""
    priority: OffboardingTaskPriority
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
    outcome: OffboardingTaskOutcome | None
    """What became of it."""
    successor_id: str | None
    """Person who takes over. Id of Person."""
    depends_on_task_ids: Sequence[str] | None
    """Steps to be done first."""
    evidence_object_ids: Sequence[str] | None
    """Signed handover or proof of revocation."""
    skip_reason: str | None
    """Why it was left out or cannot go on."""
    completed_by_id: str | None
    """Person who did it. Id of Person."""


class JobPostingList(EntityList, total=False):
    """What a list of JobPosting records can be narrowed and arranged by."""

    title: str | Sequence[str]
    """One of these."""
    requisition_number: str | Sequence[str]
    """One of these."""
    department_id: str | Sequence[str]
    """One of these."""
    location_id: str | Sequence[str]
    """One of these."""
    hiring_manager_id: str | Sequence[str]
    """One of these."""
    recruiter_id: str | Sequence[str]
    """One of these."""
    employment_type: JobPostingEmploymentType | Sequence[JobPostingEmploymentType]
    """One of these."""
    workplace_type: JobPostingWorkplaceType | Sequence[JobPostingWorkplaceType]
    """One of these."""
    applicant_countries: str | Sequence[str]
    """Contains one of these."""
    seniority: JobPostingSeniority | Sequence[JobPostingSeniority]
    """One of these."""
    education_level: JobPostingEducationLevel | Sequence[JobPostingEducationLevel]
    """One of these."""
    min_experience_months: IntegerRange
    """Compared."""
    status: JobPostingStatus | Sequence[JobPostingStatus]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    requirements: str | Sequence[str]
    """Contains one of these."""
    skills: str | Sequence[str]
    """Contains one of these."""
    salary_min: IntegerRange
    """Compared."""
    salary_max: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    pay_period: JobPostingPayPeriod | Sequence[JobPostingPayPeriod]
    """One of these."""
    openings: IntegerRange
    """Compared."""
    published_at: TimeRange
    """Compared."""
    closing_date: DateRange
    """Compared."""
    sort: JobPostingSort | Sequence[JobPostingSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: JobPostingRelation | Sequence[JobPostingRelation]
    """Related records that come along."""
    fields: JobPostingMember | Sequence[JobPostingMember]
    """The only members that are wanted."""
    exists: JobPostingFilterable | Sequence[JobPostingFilterable]
    """Members that have a value."""
    missing: JobPostingFilterable | Sequence[JobPostingFilterable]
    """Members that have none."""


class ApplicantList(EntityList, total=False):
    """What a list of Applicant records can be narrowed and arranged by."""

    job_posting_id: str | Sequence[str]
    """One of these."""
    first_name: str | Sequence[str]
    """One of these."""
    last_name: str | Sequence[str]
    """One of these."""
    email: str | Sequence[str]
    """One of these."""
    phone: str | Sequence[str]
    """One of these."""
    city: str | Sequence[str]
    """One of these."""
    country: str | Sequence[str]
    """One of these."""
    linkedin_url: str | Sequence[str]
    """One of these."""
    resume_object_id: str | Sequence[str]
    """One of these."""
    cover_letter_object_id: str | Sequence[str]
    """One of these."""
    source: ApplicantSource | Sequence[ApplicantSource]
    """One of these."""
    referrer_id: str | Sequence[str]
    """One of these."""
    stage: ApplicantStage | Sequence[ApplicantStage]
    """One of these."""
    stage_changed_at: TimeRange
    """Compared."""
    applied_at: TimeRange
    """Compared."""
    recruiter_id: str | Sequence[str]
    """One of these."""
    average_score: NumberRange
    """Compared."""
    work_authorization: ApplicantWorkAuthorization | Sequence[ApplicantWorkAuthorization]
    """One of these."""
    rejection_reason: ApplicantRejectionReason | Sequence[ApplicantRejectionReason]
    """One of these."""
    withdrawal_reason: ApplicantWithdrawalReason | Sequence[ApplicantWithdrawalReason]
    """One of these."""
    hired_person_id: str | Sequence[str]
    """One of these."""
    retain_until_date: DateRange
    """Compared."""
    notes: str | Sequence[str]
    """One of these."""
    sort: ApplicantSort | Sequence[ApplicantSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: ApplicantRelation | Sequence[ApplicantRelation]
    """Related records that come along."""
    fields: ApplicantMember | Sequence[ApplicantMember]
    """The only members that are wanted."""
    exists: ApplicantFilterable | Sequence[ApplicantFilterable]
    """Members that have a value."""
    missing: ApplicantFilterable | Sequence[ApplicantFilterable]
    """Members that have none."""


class OnboardingTaskList(EntityList, total=False):
    """What a list of OnboardingTask records can be narrowed and arranged by."""

    person_id: str | Sequence[str]
    """One of these."""
    applicant_id: str | Sequence[str]
    """One of these."""
    title: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    category: OnboardingTaskCategory | Sequence[OnboardingTaskCategory]
    """One of these."""
    phase: OnboardingTaskPhase | Sequence[OnboardingTaskPhase]
    """One of these."""
    status: OnboardingTaskStatus | Sequence[OnboardingTaskStatus]
    """One of these."""
    priority: OnboardingTaskPriority | Sequence[OnboardingTaskPriority]
    """One of these."""
    is_mandatory: bool | Sequence[bool]
    """One of these."""
    assignee_id: str | Sequence[str]
    """One of these."""
    assignee_group_id: str | Sequence[str]
    """One of these."""
    start_date: DateRange
    """Compared."""
    due_offset_days: IntegerRange
    """Compared."""
    due_date: DateRange
    """Compared."""
    depends_on_task_ids: str | Sequence[str]
    """Contains one of these."""
    template_name: str | Sequence[str]
    """One of these."""
    sort_order: IntegerRange
    """Compared."""
    provided_id: str | Sequence[str]
    """One of these."""
    provided_type: str | Sequence[str]
    """One of these."""
    document_object_ids: str | Sequence[str]
    """Contains one of these."""
    blocked_reason: str | Sequence[str]
    """One of these."""
    skip_reason: str | Sequence[str]
    """One of these."""
    completed_by_id: str | Sequence[str]
    """One of these."""
    completed_at: TimeRange
    """Compared."""
    sort: OnboardingTaskSort | Sequence[OnboardingTaskSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: OnboardingTaskRelation | Sequence[OnboardingTaskRelation]
    """Related records that come along."""
    fields: OnboardingTaskMember | Sequence[OnboardingTaskMember]
    """The only members that are wanted."""
    exists: OnboardingTaskFilterable | Sequence[OnboardingTaskFilterable]
    """Members that have a value."""
    missing: OnboardingTaskFilterable | Sequence[OnboardingTaskFilterable]
    """Members that have none."""


class OffboardingTaskList(EntityList, total=False):
    """What a list of OffboardingTask records can be narrowed and arranged by."""

    person_id: str | Sequence[str]
    """One of these."""
    title: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    category: OffboardingTaskCategory | Sequence[OffboardingTaskCategory]
    """One of these."""
    separation_type: OffboardingTaskSeparationType | Sequence[OffboardingTaskSeparationType]
    """One of these."""
    last_working_date: DateRange
    """Compared."""
    timing: OffboardingTaskTiming | Sequence[OffboardingTaskTiming]
    """One of these."""
    status: OffboardingTaskStatus | Sequence[OffboardingTaskStatus]
    """One of these."""
    priority: OffboardingTaskPriority | Sequence[OffboardingTaskPriority]
    """One of these."""
    is_mandatory: bool | Sequence[bool]
    """One of these."""
    is_security_critical: bool | Sequence[bool]
    """One of these."""
    assignee_id: str | Sequence[str]
    """One of these."""
    assignee_group_id: str | Sequence[str]
    """One of these."""
    due_offset_days: IntegerRange
    """Compared."""
    due_date: DateRange
    """Compared."""
    target_id: str | Sequence[str]
    """One of these."""
    target_type: str | Sequence[str]
    """One of these."""
    outcome: OffboardingTaskOutcome | Sequence[OffboardingTaskOutcome]
    """One of these."""
    successor_id: str | Sequence[str]
    """One of these."""
    depends_on_task_ids: str | Sequence[str]
    """Contains one of these."""
    evidence_object_ids: str | Sequence[str]
    """Contains one of these."""
    skip_reason: str | Sequence[str]
    """One of these."""
    completed_by_id: str | Sequence[str]
    """One of these."""
    completed_at: TimeRange
    """Compared."""
    sort: OffboardingTaskSort | Sequence[OffboardingTaskSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: OffboardingTaskRelation | Sequence[OffboardingTaskRelation]
    """Related records that come along."""
    fields: OffboardingTaskMember | Sequence[OffboardingTaskMember]
    """The only members that are wanted."""
    exists: OffboardingTaskFilterable | Sequence[OffboardingTaskFilterable]
    """Members that have a value."""
    missing: OffboardingTaskFilterable | Sequence[OffboardingTaskFilterable]
    """Members that have none."""
