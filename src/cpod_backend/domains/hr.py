"""Finding new colleagues, welcoming them and parting from those who leave."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, Part, entity
from cpod_backend.contract.types import (
    AnyId,
    COMPUTED,
    Country,
    Currency,
    Date,
    Email,
    Id,
    MinorUnits,
    Phone,
    Range,
    STORED,
    Size,
    Time,
    Uri,
    ref,
)

DOMAIN = DomainInfo(
    name="HR",
    prefix="hr",
    standards=(
        "schema.org JobPosting",
        "HR Open Standards recruiting",
        "Greenhouse Harvest terms",
        "ISO 30405 recruitment",
        "ISO 27001 Annex A 6.5 and 5.11",
        "GDPR Articles 5 and 6",
        "E.164",
    ),
)


@entity(
    prefix="job",
    path="/v1/hr",
    unique=[("requisition_number",)],
    search=["title", "requisition_number", "description", "skills"],
    expand={
        "department": One("department_id"),
        "location": One("location_id"),
        "hiring_manager": One("hiring_manager_id"),
        "recruiter": One("recruiter_id"),
        "applicants": Many("Applicant", "job_posting_id"),
    },
    transitions={
        "status": {
            "draft": ["pending_approval", "open", "cancelled"],
            "pending_approval": ["draft", "open", "cancelled"],
            "open": ["on_hold", "filled", "closed", "cancelled"],
            "on_hold": ["open", "closed", "cancelled"],
            "filled": ["open", "closed"],
            "closed": ["open"],
        }
    },
    example={
        "title": "Senior Platform Engineer",
        "requisitionNumber": "REQ-2026-031",
        "departmentId": "dep-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "locationId": "loc-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "hiringManagerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "recruiterId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "employmentType": "full_time",
        "workplaceType": "hybrid",
        "seniority": "senior",
        "educationLevel": "none",
        "minExperienceMonths": 60,
        "status": "open",
        "description": "You run and improve the clusters on which all our products live.",
        "requirements": ["Five years of running Linux services in production", "Fluent English"],
        "skills": ["Kubernetes", "Go", "PostgreSQL"],
        "salaryMin": 7800000,
        "salaryMax": 9800000,
        "currency": "EUR",
        "payPeriod": "year",
        "openings": 2,
        "closingDate": "2026-08-31",
    },
)
class JobPosting(Entity):
    """An open position: what is sought, where, on which terms and how far the search is."""

    title: Annotated[str, Size(max=200), "Job title as advertised."]
    requisition_number: Annotated[str | None, Size(max=60), "Number of the approved requisition."] = None
    department_id: Annotated[Id | None, ref("Department"), "Department that hires."] = None
    location_id: Annotated[Id | None, ref("Location"), "Place of work."] = None
    hiring_manager_id: Annotated[Id | None, ref("Person"), "Person who decides."] = None
    recruiter_id: Annotated[Id | None, ref("Person"), "Person who runs the search."] = None
    employment_type: Annotated[
        Literal["full_time", "part_time", "contractor", "temporary", "intern", "apprentice", "volunteer", "per_diem", "other"],
        "Kind of employment.",
    ] = "full_time"
    workplace_type: Annotated[Literal["on_site", "hybrid", "remote"], "Where the work is done."] = "on_site"
    applicant_countries: Annotated[list[Country] | None, Size(max=250), "Countries from which remote applicants may come."] = None
    seniority: Annotated[
        Literal["intern", "entry", "mid", "senior", "lead", "manager", "director", "executive"] | None, "Level of the position."
    ] = None
    education_level: Annotated[
        Literal["none", "secondary", "vocational", "associate", "bachelor", "master", "doctorate"] | None, "Least education asked for."
    ] = None
    min_experience_months: Annotated[int | None, Range(0, 600), "Least experience asked for."] = None
    status: Annotated[
        Literal["draft", "pending_approval", "open", "on_hold", "filled", "closed", "cancelled"],
        "Stage of the search; only open postings take applicants.",
    ] = "draft"
    description: Annotated[str | None, Size(max=50000), "Advertisement in Markdown."] = None
    requirements: Annotated[list[Annotated[str, Size(max=500)]] | None, Size(max=50), "What applicants need to bring."] = None
    skills: Annotated[list[Annotated[str, Size(max=160)]] | None, Size(max=50), "Skills sought."] = None
    salary_min: Annotated[MinorUnits | None, Range(0), "Lower end of the pay range."] = None
    salary_max: Annotated[MinorUnits | None, Range(0), "Upper end of the pay range."] = None
    currency: Annotated[Currency | None, "Currency of the pay range."] = None
    pay_period: Annotated[Literal["hour", "day", "week", "month", "year"], "Time for which the pay range holds."] = "year"
    openings: Annotated[int, Range(1, 1000), "Positions to fill."] = 1
    # computed: count of Applicant with this jobPostingId
    applicant_count: Annotated[int | None, COMPUTED, "Applicants so far."] = None
    # computed: count of Applicant with this jobPostingId and stage hired
    hired_count: Annotated[int | None, COMPUTED, "Positions filled."] = None
    # computed: time at which status first became open
    published_at: Annotated[Time | None, STORED, "When it was first advertised."] = None
    closing_date: Annotated[Date | None, "Last day to apply."] = None


# RULE: salaryMax is not below salaryMin, and a currency is set where either is.
# RULE: An open posting has a description, a hiringManagerId and a departmentId.
# RULE: An open posting has a locationId unless workplaceType is remote.
# RULE: applicantCountries is set only where workplaceType is remote.
# RULE: status becomes filled only where hiredCount is at least openings.
# RULE: A posting is not cancelled while an applicant is in stage offer.


class ApplicantInterview(Part):
    """ApplicantInterview"""

    type: Annotated[Literal["screening_call", "technical", "behavioral", "case_study", "panel", "final"], "Kind of interview."]
    interviewer_id: Annotated[Id, ref("Person"), "Colleague who holds it."]
    scheduled_at: Annotated[Time | None, "When it takes place."] = None
    duration_minutes: Annotated[int | None, Range(1, 600), "Planned length."] = None
    calendar_event_id: Annotated[Id | None, ref("CalendarEvent"), "Calendar entry."] = None
    score: Annotated[float | None, Range(1, 5), "Overall score, 5 being best."] = None
    recommendation: Annotated[Literal["strong_no", "no_hire", "undecided", "hire", "strong_hire"] | None, "Advice of the interviewer."] = (
        None
    )
    feedback: Annotated[str | None, Size(max=10000), "What was seen."] = None


class ApplicantOffer(Part):
    """Offer made."""

    salary: Annotated[MinorUnits, Range(0), "Pay per payPeriod of the posting."]
    currency: Annotated[Currency, "Currency of the pay."]
    start_date: Annotated[Date | None, "First day offered."] = None
    expiry_date: Annotated[Date | None, "Last day to accept."] = None
    sent_at: Annotated[Time | None, "When it was sent."] = None
    response: Annotated[Literal["pending", "accepted", "declined", "expired"], "Answer of the candidate."] = "pending"


@entity(
    prefix="apl",
    path="/v1/hr/applicants",
    unique=[("job_posting_id", "email")],
    search=["first_name", "last_name", "email", "notes"],
    expand={
        "job_posting": One("job_posting_id"),
        "recruiter": One("recruiter_id"),
        "referrer": One("referrer_id"),
        "hired_person": One("hired_person_id"),
        "resume": One("resume_object_id"),
        "onboarding_tasks": Many("OnboardingTask", "applicant_id"),
    },
    transitions={
        "stage": {
            "applied": ["screening", "phone_interview", "assessment", "interview", "rejected", "withdrawn"],
            "screening": ["applied", "phone_interview", "assessment", "interview", "rejected", "withdrawn"],
            "phone_interview": ["screening", "assessment", "interview", "rejected", "withdrawn"],
            "assessment": ["phone_interview", "interview", "rejected", "withdrawn"],
            "interview": ["assessment", "reference_check", "offer", "rejected", "withdrawn"],
            "reference_check": ["interview", "offer", "rejected", "withdrawn"],
            "offer": ["reference_check", "interview", "hired", "rejected", "withdrawn"],
            "rejected": ["screening"],
            "withdrawn": ["screening"],
        }
    },
    immutable=["job_posting_id"],
    example={
        "jobPostingId": "job-01J9ZK3M5Q7R9T1V3X5Z7B9D6K",
        "firstName": "Mei",
        "lastName": "Tanaka",
        "email": "mei.tanaka@mail.example",
        "phone": "+4915112345678",
        "city": "Mainz",
        "country": "DE",
        "linkedinUrl": "https://www.linkedin.com/in/mei-tanaka-example",
        "resumeObjectId": "obj-01J9ZK3M5Q7R9T1V3X5Z7B9D9P",
        "source": "referral",
        "referrerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "stage": "interview",
        "appliedAt": "2026-05-11T16:42:00Z",
        "recruiterId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "interviews": [
            {
                "type": "technical",
                "interviewerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
                "scheduledAt": "2026-05-28T12:00:00Z",
                "durationMinutes": 60,
                "score": 4.5,
                "recommendation": "hire",
                "feedback": "Clear thinking about failure modes.",
            }
        ],
        "workAuthorization": "authorized",
        "retainUntilDate": "2026-11-30",
    },
)
class Applicant(Entity):
    """A candidate for one job posting and the way from application to decision."""

    job_posting_id: Annotated[Id, ref("JobPosting"), "Position applied for."]
    first_name: Annotated[str, Size(max=100), "Given name."]
    last_name: Annotated[str, Size(max=100), "Family name."]
    email: Annotated[Email, "Mail address."]
    phone: Annotated[Phone | None, "Phone number."] = None
    city: Annotated[str | None, Size(max=100), "Town of residence."] = None
    country: Annotated[Country | None, "Country of residence."] = None
    linkedin_url: Annotated[Uri | None, "Profile page."] = None
    resume_object_id: Annotated[Id | None, ref("StorageObject"), "Stored CV."] = None
    cover_letter_object_id: Annotated[Id | None, ref("StorageObject"), "Stored cover letter."] = None
    source: Annotated[
        Literal["careers_site", "job_board", "referral", "agency", "sourced", "internal", "university", "event", "social_media", "other"],
        "How the candidate came.",
    ] = "careers_site"
    referrer_id: Annotated[Id | None, ref("Person"), "Colleague who recommended the candidate."] = None
    stage: Annotated[
        Literal[
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
        ],
        "Step of the selection.",
    ] = "applied"
    # computed: time of the latest change of stage, at first the time of creation
    stage_changed_at: Annotated[Time | None, STORED, "Since when the candidate is in this step."] = None
    applied_at: Annotated[Time | None, "When the application came in; the time of creation where it is left out."] = None
    recruiter_id: Annotated[Id | None, ref("Person"), "Recruiter in charge."] = None
    interviews: Annotated[list[ApplicantInterview] | None, Size(max=30), "Interviews with their scorecards."] = None
    # computed: mean of score over the interviews that have one, to one decimal; empty without any
    average_score: Annotated[float | None, STORED, "Score over all interviews."] = None
    work_authorization: Annotated[
        Literal["unknown", "authorized", "requires_sponsorship", "not_authorized"], "Right to work in the country of the job."
    ] = "unknown"
    offer: Annotated[ApplicantOffer | None, "Offer made."] = None
    rejection_reason: Annotated[
        Literal[
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
        | None,
        "Why the candidate was turned down.",
    ] = None
    withdrawal_reason: Annotated[
        Literal["other_offer", "salary", "location", "role", "personal", "process_too_slow", "no_response", "other"] | None,
        "Why the candidate stepped back.",
    ] = None
    hired_person_id: Annotated[Id | None, ref("Person"), "Person record made on hiring."] = None
    retain_until_date: Annotated[Date | None, "Day after which the data has to be erased."] = None
    notes: Annotated[str | None, Size(max=10000), "Remarks of the recruiter."] = None


# RULE: An applicant is created only for a posting whose status is open, unless source is sourced or internal.
# RULE: A rejected applicant has a rejectionReason and a withdrawn one a withdrawalReason.
# RULE: stage becomes offer or hired only with an offer, and hired only where the offer's response is accepted.
# RULE: stage does not become hired where hiredCount of the posting already equals openings.
# RULE: referrerId is set where source is referral.
# RULE: In the offer expiryDate is not before the day of sentAt, and its startDate is after it.


@entity(
    prefix="onb",
    path="/v1/hr/onboarding-tasks",
    unique=[("person_id", "template_name", "title")],
    search=["title", "description", "template_name"],
    expand={
        "person": One("person_id"),
        "applicant": One("applicant_id"),
        "assignee": One("assignee_id"),
        "assignee_group": One("assignee_group_id"),
        "depends_on_tasks": One("depends_on_task_ids"),
    },
    transitions={
        "status": {
            "pending": ["in_progress", "blocked", "completed", "skipped", "cancelled"],
            "in_progress": ["pending", "blocked", "completed", "skipped", "cancelled"],
            "blocked": ["pending", "in_progress", "skipped", "cancelled"],
            "completed": ["in_progress"],
            "skipped": ["pending"],
        }
    },
    immutable=["person_id"],
    example={
        "personId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D5J",
        "applicantId": "apl-01J9ZK3M5Q7R9T1V3X5Z7B9D7M",
        "title": "Hand over laptop and badge",
        "description": "Standard engineering image; check disk encryption before handing over.",
        "category": "equipment",
        "phase": "first_day",
        "priority": "high",
        "assigneeId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "startDate": "2026-08-03",
        "dueOffsetDays": 0,
        "dueDate": "2026-08-03",
        "templateName": "Engineering onboarding",
        "sortOrder": 10,
        "providedId": "past-01J9ZK3M5Q7R9T1V3X5Z7B9D8N",
    },
)
class OnboardingTask(Entity):
    """One step in welcoming a new colleague or someone who changes role."""

    person_id: Annotated[Id, ref("Person"), "New colleague."]
    applicant_id: Annotated[Id | None, ref("Applicant"), "Application that led to the hire."] = None
    title: Annotated[str, Size(max=300), "The step in one line."]
    description: Annotated[str | None, Size(max=10000), "How to do it."] = None
    category: Annotated[
        Literal[
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
        ],
        "Kind of step.",
    ]
    phase: Annotated[
        Literal["pre_boarding", "first_day", "first_week", "first_month", "first_quarter", "probation_end"], "Part of the onboarding."
    ] = "first_week"
    status: Annotated[Literal["pending", "in_progress", "blocked", "completed", "skipped", "cancelled"], "State of the step."] = "pending"
    priority: Annotated[Literal["low", "medium", "high"], "Rank."] = "medium"
    is_mandatory: Annotated[bool, "Whether it has to be done."] = True
    assignee_id: Annotated[Id | None, ref("Person"), "Person who does it; may be the new colleague."] = None
    assignee_group_id: Annotated[Id | None, ref("Group"), "Team that does it where no person is named."] = None
    start_date: Annotated[Date | None, "First working day of the colleague."] = None
    due_offset_days: Annotated[int | None, Range(-180, 365), "Days from startDate to the due day, negative before it."] = None
    due_date: Annotated[
        Date | None, "Day by which it is to be done; startDate plus dueOffsetDays where both are given and it is left out."
    ] = None
    depends_on_task_ids: Annotated[list[Id] | None, ref("OnboardingTask"), Size(max=50), "Steps to be done first."] = None
    template_name: Annotated[str | None, Size(max=120), "Checklist from which the step comes."] = None
    sort_order: Annotated[int, Range(0, 10000), "Place in the checklist, lowest first."] = 0
    provided_id: Annotated[AnyId | None, "What the step hands over, such as a license assignment or a laptop."] = None
    # computed: snake_case name of the entity that the prefix of providedId stands for
    provided_type: Annotated[str | None, STORED, "Kind of that record."] = None
    document_object_ids: Annotated[list[Id] | None, ref("StorageObject"), Size(max=20), "Forms and signed papers."] = None
    blocked_reason: Annotated[str | None, Size(max=1000), "What is in the way."] = None
    skip_reason: Annotated[str | None, Size(max=1000), "Why it was left out."] = None
    completed_by_id: Annotated[Id | None, ref("Person"), "Person who did it."] = None
    # computed: time at which status last became completed; empty in any other status
    completed_at: Annotated[Time | None, STORED, "When it was done."] = None
    # computed: true while status is pending, in_progress or blocked and dueDate is before today in UTC
    is_overdue: Annotated[bool | None, COMPUTED, "Whether it is late."] = None


# RULE: dependsOnTaskIds names steps of the same person and closes no circle.
# RULE: status does not become in_progress or completed while a step in dependsOnTaskIds is pending, in_progress or blocked.
# RULE: A skipped step has a skipReason, and a mandatory step is not skipped.
# RULE: A blocked step has a blockedReason.
# RULE: dueDate, startDate and dueOffsetDays agree where all three are given.
# RULE: A step of phase pre_boarding is not due after startDate.


@entity(
    prefix="off",
    path="/v1/hr/offboarding-tasks",
    unique=[("person_id", "last_working_date", "title")],
    search=["title", "description"],
    expand={
        "person": One("person_id"),
        "assignee": One("assignee_id"),
        "assignee_group": One("assignee_group_id"),
        "successor": One("successor_id"),
        "depends_on_tasks": One("depends_on_task_ids"),
    },
    transitions={
        "status": {
            "pending": ["in_progress", "blocked", "completed", "skipped", "cancelled"],
            "in_progress": ["pending", "blocked", "completed", "skipped", "cancelled"],
            "blocked": ["pending", "in_progress", "skipped", "cancelled"],
            "completed": ["in_progress"],
            "skipped": ["pending"],
        }
    },
    immutable=["person_id"],
    example={
        "personId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D5J",
        "title": "Revoke production access",
        "description": "Remove from all privileged groups and end open sessions.",
        "category": "access_revocation",
        "separationType": "resignation",
        "lastWorkingDate": "2026-09-30",
        "timing": "last_day",
        "priority": "critical",
        "isSecurityCritical": True,
        "assigneeId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "dueOffsetDays": 0,
        "dueDate": "2026-09-30",
        "targetId": "ent-01J9ZK3M5Q7R9T1V3X5Z7B9D8N",
    },
)
class OffboardingTask(Entity):
    """One step in parting from a colleague: taking back access and things, handing over knowledge, closing the books."""

    person_id: Annotated[Id, ref("Person"), "Colleague who leaves."]
    title: Annotated[str, Size(max=300), "The step in one line."]
    description: Annotated[str | None, Size(max=10000), "How to do it."] = None
    category: Annotated[
        Literal[
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
        ],
        "Kind of step.",
    ]
    separation_type: Annotated[
        Literal["resignation", "dismissal", "redundancy", "retirement", "end_of_contract", "mutual_agreement", "death", "transfer"] | None,
        "Why the colleague leaves.",
    ] = None
    last_working_date: Annotated[Date, "Last day at work."]
    timing: Annotated[Literal["notice_period", "last_day", "after_departure"], "Part of the offboarding."] = "last_day"
    status: Annotated[Literal["pending", "in_progress", "blocked", "completed", "skipped", "cancelled"], "State of the step."] = "pending"
    priority: Annotated[Literal["low", "medium", "high", "critical"], "Rank."] = "medium"
    is_mandatory: Annotated[bool, "Whether it has to be done."] = True
    is_security_critical: Annotated[bool, "True where leaving it undone would leave access open."] = False
    assignee_id: Annotated[Id | None, ref("Person"), "Person who does it."] = None
    assignee_group_id: Annotated[Id | None, ref("Group"), "Team that does it where no person is named."] = None
    due_offset_days: Annotated[int | None, Range(-365, 365), "Days from lastWorkingDate to the due day, negative before it."] = None
    due_date: Annotated[
        Date | None, "Day by which it is to be done; lastWorkingDate plus dueOffsetDays where that is given and it is left out."
    ] = None
    target_id: Annotated[AnyId | None, "What is taken back or handed on, such as an asset, a license assignment or a group."] = None
    # computed: snake_case name of the entity that the prefix of targetId stands for
    target_type: Annotated[str | None, STORED, "Kind of that record."] = None
    outcome: Annotated[
        Literal["revoked", "returned", "transferred", "retained", "lost", "damaged", "written_off", "not_applicable"] | None,
        "What became of it.",
    ] = None
    successor_id: Annotated[Id | None, ref("Person"), "Person who takes over."] = None
    depends_on_task_ids: Annotated[list[Id] | None, ref("OffboardingTask"), Size(max=50), "Steps to be done first."] = None
    evidence_object_ids: Annotated[list[Id] | None, ref("StorageObject"), Size(max=20), "Signed handover or proof of revocation."] = None
    skip_reason: Annotated[str | None, Size(max=1000), "Why it was left out or cannot go on."] = None
    completed_by_id: Annotated[Id | None, ref("Person"), "Person who did it."] = None
    # computed: time at which status last became completed; empty in any other status
    completed_at: Annotated[Time | None, STORED, "When it was done."] = None
    # computed: true while status is pending, in_progress or blocked and dueDate is before today in UTC
    is_overdue: Annotated[bool | None, COMPUTED, "Whether it is late."] = None


# RULE: dependsOnTaskIds names steps of the same person and closes no circle, and each of them is over before this step starts.
# RULE: A security-critical step is mandatory and due no later than the day after lastWorkingDate.
# RULE: A completed step of category equipment_return, access_revocation, account_closure, license_reclaim or ownership_transfer has an outcome.
# RULE: A step of category ownership_transfer has a successorId; neither successorId nor completedById of a security-critical step is the colleague who leaves.
# RULE: A skipped or blocked step has a skipReason, and a mandatory step is not skipped.
# RULE: dueDate agrees with lastWorkingDate plus dueOffsetDays where both are given.
