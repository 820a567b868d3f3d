"""Candidates for a job posting, on their way from application to decision."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, Part, entity
from cpod_backend.contract.patterns import needs, not_under
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.stamps import round_half_up, stamp_change
from cpod_backend.contract.types import (
    STORED,
    Annotated,
    Country,
    Currency,
    Date,
    Email,
    Id,
    MinorUnits,
    Phone,
    Range,
    Size,
    Time,
    Uri,
    ref,
)


class ApplicantInterview(Part):
    """One interview with its scorecard."""

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
        "source": "sourced",
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
    stage_changed_at: Annotated[Time, STORED, "Since when the candidate is in this step."] = ""
    applied_at: Annotated[Time | None, "When the application came in; the time of creation where it is left out."] = None
    recruiter_id: Annotated[Id | None, ref("Person"), "Recruiter in charge."] = None
    interviews: Annotated[list[ApplicantInterview] | None, Size(max=30), "Interviews with their scorecards."] = None
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


stage_changed_at = stamp_change(Applicant, "stage_changed_at", of="stage")


@stamp(Applicant)
def applied_at(change: Change[Applicant]) -> None:
    applicant = change.record
    applicant.applied_at = applicant.applied_at or applicant.created_at


@stamp(Applicant)
def average_score(change: Change[Applicant]) -> None:
    scores = [interview.score for interview in change.record.interviews or () if interview.score is not None]
    change.record.average_score = round_half_up(sum(scores) / len(scores), 1) if scores else None


@rule(Applicant, "create")
async def posting_takes_applicants(change: Change[Applicant]) -> None:
    """An applicant is created only for a posting whose status is open, unless source is sourced or internal."""
    applicant = change.record
    posting = await change.tx.get("JobPosting", applicant.job_posting_id)
    if posting and posting.status != "open" and applicant.source not in ("sourced", "internal"):
        refuse(f"{posting.id} is {posting.status}, not open, and source is {applicant.source}", "jobPostingId")


rejection_has_a_reason = needs(Applicant, "rejection_reason", "A rejected applicant has a rejectionReason.", when={"stage": ("rejected",)})

withdrawal_has_a_reason = needs(
    Applicant, "withdrawal_reason", "A withdrawn applicant has a withdrawalReason.", when={"stage": ("withdrawn",)}
)


@rule(Applicant)
def late_stages_have_an_offer(change: Change[Applicant]) -> None:
    """stage becomes offer or hired only with an offer, and hired only where the offer's response is accepted; so it stays while the stage
    lasts.
    """
    applicant = change.record
    if applicant.offer is None and applicant.stage in ("offer", "hired"):
        refuse(f"stage cannot be {applicant.stage} without an offer", "offer")
    if applicant.offer and applicant.stage == "hired" and applicant.offer.response != "accepted":
        refuse(f"the offer's response is {applicant.offer.response}, not accepted", "/offer/response")


no_offer_for_a_cancelled_posting = not_under(
    Applicant,
    "job_posting_id",
    "JobPosting",
    "stage does not become offer where the posting is cancelled.",
    when={"stage": ("offer",)},
    above={"status": ("cancelled",)},
)


@rule(Applicant)
async def no_more_hired_than_openings(change: Change[Applicant]) -> None:
    """stage does not become hired where hiredCount of the posting already equals openings."""
    applicant = change.record
    if not change.becomes("stage", "hired"):
        return
    # Two people hired for the last opening must wait for one another: counting without the lock lets both through.
    posting = await change.tx.lock("JobPosting", applicant.job_posting_id)
    hired = await change.tx.count(Applicant, besides=applicant.id, job_posting_id=applicant.job_posting_id, stage="hired")
    if posting and hired >= posting.openings:
        refuse(f"all {posting.openings} openings of {posting.id} are filled", "stage")


referral_names_the_referrer = needs(Applicant, "referrer_id", "referrerId is set where source is referral.", when={"source": ("referral",)})


@rule(Applicant)
def offer_dates_are_in_order(change: Change[Applicant]) -> None:
    """In the offer expiryDate is not before the day of sentAt, and startDate is after both."""
    offer = change.record.offer
    if offer is None:
        return
    sent = (offer.sent_at or "")[:10]
    if offer.expiry_date and offer.expiry_date < sent:
        refuse(f"expiryDate {offer.expiry_date} is before the day the offer was sent, {sent}", "/offer/expiryDate")
    answered = offer.expiry_date or sent
    if offer.start_date and offer.start_date <= answered:
        refuse(f"startDate {offer.start_date} is not after {answered}", "/offer/startDate")
