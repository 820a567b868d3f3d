"""Every identity the organization deals with as a person, whether staff, contractor, partner or service account."""

from typing import Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, entity
from cpod_backend.contract.patterns import acyclic, not_under, ordered, refers_to
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.types import (
    CASELESS,
    STORED,
    Annotated,
    Country,
    Date,
    Email,
    Id,
    Language,
    Phone,
    Size,
    Time,
    Timezone,
    Uri,
    ref,
)

DOMAIN = DomainInfo(
    name="People",
    prefix="people",
    standards=(
        "SCIM 2.0 core and enterprise user (RFC 7643)",
        "BCP 47",
        "ISO 3166-1",
        "E.164",
        "IANA time zones",
    ),
)


@entity(
    prefix="per",
    path="/v1/people",
    plural="People",
    unique=[("email",), ("user_name",), ("employee_number",)],
    search=[
        "first_name",
        "last_name",
        "preferred_name",
        "display_name",
        "email",
        "user_name",
        "job_title",
        "department",
        "employee_number",
    ],
    expand={
        "manager": One("manager_id"),
        "department_record": One("department_id"),
        "location": One("location_id"),
        "cost_center": One("cost_center_id"),
        "vendor": One("vendor_id"),
        "direct_reports": Many("Person", "manager_id"),
        "groups": Many("Group", "member_ids"),
        "licenses": Many("LicenseAssignment", "person_id"),
        "assets": Many("PhysicalAsset", "assignee_id"),
        "skills": Many("PersonSkill", "person_id"),
    },
    transitions={
        "status": {
            "active": ["on_leave", "suspended", "terminated"],
            "on_leave": ["active", "suspended", "terminated"],
            "suspended": ["active", "on_leave", "terminated"],
            "terminated": ["active"],
        }
    },
    example={
        "firstName": "Alice",
        "lastName": "Smith",
        "email": "alice.smith@acme.example",
        "userName": "asmith",
        "type": "employee",
        "employmentType": "full_time",
        "employeeNumber": "100482",
        "jobTitle": "Senior Engineer",
        "department": "Engineering",
        "managerId": "per-01JGEESPSYMRASJZ197M3E0PA7",
        "startDate": "2024-03-01",
        "phone": "+14155550132",
        "country": "US",
        "preferredLanguage": "en-US",
        "timezone": "America/Los_Angeles",
        "tags": ["platform-team"],
    },
)
class Person(Entity):
    """A human or non-human identity that holds access, equipment, licenses and responsibilities."""

    first_name: Annotated[str, Size(1, 100), "Given name."]
    last_name: Annotated[str, Size(1, 100), "Family name."]
    preferred_name: Annotated[str | None, Size(max=100), "Name the person wants to be called by."] = None
    display_name: Annotated[str, STORED, "Full name as shown in lists and pickers."] = ""
    email: Annotated[Email, "Primary work address; compared without regard to letter case."]
    user_name: Annotated[
        str | None,
        Size(max=254),
        CASELESS,
        "Sign-in name in the identity provider, often a user principal name; compared without regard to letter case.",
    ] = None
    type: Annotated[
        Literal["employee", "contractor", "vendor", "partner", "service_account"],
        "Kind of relation between the identity and the organization.",
    ]
    status: Annotated[Literal["active", "on_leave", "terminated", "suspended"], "Employment and access state."] = "active"
    employment_type: Annotated[
        Literal["full_time", "part_time", "fixed_term", "temporary", "seasonal", "apprentice", "intern", "contingent"] | None,
        "Terms on which the person works.",
    ] = None
    employee_number: Annotated[
        str | None,
        Size(max=50),
        CASELESS,
        "Number given by the HR system; usually absent for people who are not employees; compared without regard to letter case.",
    ] = None
    job_title: Annotated[str | None, Size(max=150), "Position title."] = None
    department: Annotated[str | None, Size(max=150), "Organizational department as free text, as the source system spells it."] = None
    department_id: Annotated[Id | None, ref("Department"), "Department record, where the organization keeps them."] = None
    manager_id: Annotated[Id | None, ref("Person"), "Line manager; for a service account the person accountable for it."] = None
    cost_center_id: Annotated[Id | None, ref("CostCenter"), "Cost center that carries the person's cost."] = None
    location_id: Annotated[Id | None, ref("Location"), "Usual place of work."] = None
    vendor_id: Annotated[Id | None, ref("Vendor"), "Firm that supplies a contractor or vendor identity."] = None
    start_date: Annotated[Date | None, "First day with the organization."] = None
    end_date: Annotated[Date | None, "Last day with the organization; set on offboarding."] = None
    phone: Annotated[Phone | None, "Work telephone number."] = None
    country: Annotated[Country | None, "Country the person works from, which decides holidays and labour rules."] = None
    preferred_language: Annotated[Language | None, "Language for messages and screens."] = None
    timezone: Annotated[Timezone | None, "Time zone for working hours and due dates."] = None
    avatar_url: Annotated[Uri | None, "Address of a portrait picture."] = None
    last_sign_in_at: Annotated[Time | None, "Latest successful sign-in that a connected system reported."] = None


@stamp(Person)
def display_name(change: Change[Person]) -> None:
    change.record.display_name = f"{change.record.first_name} {change.record.last_name}"


@stamp(Person)
def end_date(change: Change[Person]) -> None:
    """When status becomes terminated and endDate is empty, the server sets endDate to the current day."""
    if change.record.end_date is None and change.becomes("status", "terminated"):
        change.record.end_date = change.today


ends_after_start = ordered(Person, "start_date", "end_date", "endDate is not before startDate.")

managers_form_a_tree = acyclic(
    Person, "manager_id", "managerId is not the person itself, and following managerId upward never leads back to the person."
)

manager_works_here = refers_to(
    Person, "manager_id", "Person", "managerId names a person whose status is not terminated.", unless={"status": ("terminated",)}
)


works_in_a_department_that_exists = not_under(
    Person,
    "department_id",
    "Department",
    "A person who is active or on leave is not in a dissolved department.",
    when={"status": ("active", "on_leave")},
    above={"status": ("dissolved",)},
)


@rule(Person, "update")
def returns_without_a_past_end(change: Change[Person]) -> None:
    """A person who returns from terminated to active needs an endDate that is empty or not in the past in the same request."""
    person, before = change.record, change.before
    if before is None or before.status != "terminated" or person.status != "active":
        return
    if person.end_date is not None and person.end_date < change.today:
        refuse(f"{person.id} cannot return to active with endDate {person.end_date}, which is past", "endDate")
