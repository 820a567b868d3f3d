"""Open positions: on which terms they are advertised and how far the search is."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import blocked_by, needs, only_when, ordered, rule_of
from cpod_backend.contract.rule import Change, refuse, rule
from cpod_backend.contract.stamps import counted, stamp_time
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Country, Currency, Date, Id, MinorUnits, Range, Size, Time, ref


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
    applicant_count: Annotated[int, COMPUTED, "Applicants so far."] = 0
    hired_count: Annotated[int, COMPUTED, "Positions filled."] = 0
    published_at: Annotated[Time | None, STORED, "When it was first advertised."] = None
    closing_date: Annotated[Date | None, "Last day to apply."] = None


applicant_count = counted(JobPosting, "applicant_count", "Applicant", by="job_posting_id")

hired_count = counted(JobPosting, "hired_count", "Applicant", by="job_posting_id", when={"stage": ("hired",)})

published_at = stamp_time(JobPosting, "published_at", of="status", to=("open",), first=True)

pay_range_is_in_order = ordered(JobPosting, "salary_min", "salary_max", "salaryMax is not below salaryMin.")

pay_range_has_a_currency = needs(
    JobPosting, "currency", "A currency is set where salaryMin or salaryMax is.", given=("salary_min", "salary_max")
)

open_posting_is_complete = needs(
    JobPosting,
    ("description", "hiring_manager_id", "department_id"),
    "An open posting has a description, a hiringManagerId and a departmentId.",
    when={"status": ("open",)},
)

open_posting_has_a_place = rule_of(
    JobPosting,
    "An open posting has a locationId unless workplaceType is remote.",
    lambda posting: posting.status != "open" or posting.workplace_type == "remote" or posting.location_id is not None,
    "locationId",
)

countries_are_for_remote_work = only_when(
    JobPosting,
    "applicant_countries",
    "applicantCountries is set only where workplaceType is remote.",
    when={"workplace_type": ("remote",)},
)


@rule(JobPosting)
async def filled_by_enough_people(change: Change[JobPosting]) -> None:
    """status becomes filled only where hiredCount is at least openings."""
    posting = change.record
    if not change.becomes("status", "filled"):
        return
    hired = await change.tx.count("Applicant", job_posting_id=posting.id, stage="hired")
    if hired < posting.openings:
        refuse(f"{hired} of {posting.openings} openings are filled, so status cannot become filled", "status")


@rule(JobPosting, "update")
async def openings_hold_those_hired(change: Change[JobPosting]) -> None:
    """openings is never below hiredCount."""
    posting = change.record
    if not change.changed("openings"):
        return
    hired = await change.tx.count("Applicant", job_posting_id=posting.id, stage="hired")
    if posting.openings < hired:
        refuse(f"{hired} people are hired, so openings cannot become {posting.openings}", "openings")


no_offer_is_left_hanging = blocked_by(
    JobPosting,
    "Applicant",
    "job_posting_id",
    "A posting is not cancelled while an applicant is in stage offer.",
    becomes={"status": ("cancelled",)},
    when={"stage": ("offer",)},
)
