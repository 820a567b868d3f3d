# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Every identity the organization deals with as a person, whether staff, contractor, partner or service account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpod.models.assets import PhysicalAsset
    from cpod.models.contracts import Vendor
    from cpod.models.employee import PersonSkill
    from cpod.models.groups import Group
    from cpod.models.investments import CostCenter
    from cpod.models.licenses import LicenseAssignment
    from cpod.models.org import Department, Location

PersonType = Literal["employee", "contractor", "vendor", "partner", "service_account"]
PersonStatus = Literal["active", "on_leave", "terminated", "suspended"]
PersonEmploymentType = Literal[
    "full_time", "part_time", "fixed_term", "temporary", "seasonal", "apprentice", "intern", "contingent"
]


class Person(Entity):
    """A human or non-human identity that holds access, equipment, licenses and responsibilities."""

    first_name: str
    """Given name."""
    last_name: str
    """Family name."""
    preferred_name: str | None
    """Name the person wants to be called by."""
    display_name: str
    """Full name as shown in lists and pickers."""
    email: str
    """Primary work address; compared without regard to letter case."""
    user_name: str | None
    """Sign-in name in the identity provider, often a user principal name; compared without regard to letter case."""
    type: PersonType | str
    """Kind of relation between the identity and the organization."""
    status: PersonStatus | str
    """Employment and access state."""
    employment_type: PersonEmploymentType | str | None
    """Terms on which the person works."""
    employee_number: str | None
    """Number given by the HR system; usually absent for people who are not employees; compared without regard to
    letter case."""
    job_title: str | None
    """Position title."""
    department: str | None
    """Organizational department as free text, as the source system spells it."""
    department_id: str | None
    """Department record, where the organization keeps them. Id of Department."""
    manager_id: str | None
    """Line manager; for a service account the person accountable for it. Id of Person."""
    cost_center_id: str | None
    """Cost center that carries the person's cost. Id of CostCenter."""
    location_id: str | None
    """Usual place of work. Id of Location."""
    vendor_id: str | None
    """Firm that supplies a contractor or vendor identity. Id of Vendor."""
    start_date: date | None
    """First day with the organization."""
    end_date: date | None
    """Last day with the organization; set on offboarding."""
    phone: str | None
    """Work telephone number."""
    country: str | None
    """Country the person works from, which decides holidays and labour rules."""
    preferred_language: str | None
    """Language for messages and screens."""
    timezone: str | None
    """Time zone for working hours and due dates."""
    avatar_url: str | None
    """Address of a portrait picture."""
    last_sign_in_at: datetime | None
    """Latest successful sign-in that a connected system reported."""
    manager: Expanded[Person | None]
    """Only with `expand=manager`."""
    department_record: Expanded[Department | None]
    """Only with `expand=departmentRecord`."""
    location: Expanded[Location | None]
    """Only with `expand=location`."""
    cost_center: Expanded[CostCenter | None]
    """Only with `expand=costCenter`."""
    vendor: Expanded[Vendor | None]
    """Only with `expand=vendor`."""
    direct_reports: Expanded[list[Person]]
    """Only with `expand=directReports`."""
    groups: Expanded[list[Group]]
    """Only with `expand=groups`."""
    licenses: Expanded[list[LicenseAssignment]]
    """Only with `expand=licenses`."""
    assets: Expanded[list[PhysicalAsset]]
    """Only with `expand=assets`."""
    skills: Expanded[list[PersonSkill]]
    """Only with `expand=skills`."""
