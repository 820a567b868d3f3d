# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Every identity the organization deals with as a person, whether staff, contractor, partner or service account. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal

from cpod._core.listing import DateRange, TimeRange
from cpod._core.typed import Required
from cpod.models.people import PersonEmploymentType, PersonStatus, PersonType
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

PersonSort = Literal[
    EntitySort,
    "first_name",
    "last_name",
    "preferred_name",
    "display_name",
    "email",
    "user_name",
    "type",
    "status",
    "employment_type",
    "employee_number",
    "job_title",
    "department",
    "department_id",
    "manager_id",
    "cost_center_id",
    "location_id",
    "vendor_id",
    "start_date",
    "end_date",
    "phone",
    "country",
    "preferred_language",
    "timezone",
    "avatar_url",
    "last_sign_in_at",
    "-first_name",
    "-last_name",
    "-preferred_name",
    "-display_name",
    "-email",
    "-user_name",
    "-type",
    "-status",
    "-employment_type",
    "-employee_number",
    "-job_title",
    "-department",
    "-department_id",
    "-manager_id",
    "-cost_center_id",
    "-location_id",
    "-vendor_id",
    "-start_date",
    "-end_date",
    "-phone",
    "-country",
    "-preferred_language",
    "-timezone",
    "-avatar_url",
    "-last_sign_in_at",
]
PersonRelation = Literal[
    "manager",
    "department_record",
    "location",
    "cost_center",
    "vendor",
    "direct_reports",
    "groups",
    "licenses",
    "assets",
    "skills",
]
PersonMember = Literal[
    EntityMember,
    "first_name",
    "last_name",
    "preferred_name",
    "display_name",
    "email",
    "user_name",
    "type",
    "status",
    "employment_type",
    "employee_number",
    "job_title",
    "department",
    "department_id",
    "manager_id",
    "cost_center_id",
    "location_id",
    "vendor_id",
    "start_date",
    "end_date",
    "phone",
    "country",
    "preferred_language",
    "timezone",
    "avatar_url",
    "last_sign_in_at",
]
PersonFilterable = Literal[
    EntityFilterable,
    "first_name",
    "last_name",
    "preferred_name",
    "display_name",
    "email",
    "user_name",
    "type",
    "status",
    "employment_type",
    "employee_number",
    "job_title",
    "department",
    "department_id",
    "manager_id",
    "cost_center_id",
    "location_id",
    "vendor_id",
    "start_date",
    "end_date",
    "phone",
    "country",
    "preferred_language",
    "timezone",
    "avatar_url",
    "last_sign_in_at",
]


class PersonCreate(EntityInput, total=False):
    """What a client gives to create a Person."""

    first_name: Required[str]
    """Given name."""
    last_name: Required[str]
    """Family name."""
    preferred_name: str | None
    """Name the person wants to be called by."""
    email: Required[str]
    """Primary work address; compared without regard to letter case."""
    user_name: str | None
    """Sign-in name in the identity provider, often a user principal name; compared without regard to letter case."""
    type: Required[PersonType]
    """Kind of relation between the identity and the organization."""
    status: PersonStatus
    """Employment and access state."""
    employment_type: PersonEmploymentType | None
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


class PersonUpdate(EntityInput, total=False):
    """The fields of a Person to change; null clears an optional one."""

    first_name: str
    """Given name."""
    last_name: str
    """Family name."""
    preferred_name: str | None
    """Name the person wants to be called by."""
    email: str
    """Primary work address; compared without regard to letter case."""
    user_name: str | None
    """Sign-in name in the identity provider, often a user principal name; compared without regard to letter case."""
    type: PersonType
    """Kind of relation between the identity and the organization."""
    status: PersonStatus
    """Employment and access state."""
    employment_type: PersonEmploymentType | None
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


class PersonList(EntityList, total=False):
    """What a list of Person records can be narrowed and arranged by."""

    first_name: str | Sequence[str]
    """One of these."""
    last_name: str | Sequence[str]
    """One of these."""
    preferred_name: str | Sequence[str]
    """One of these."""
    display_name: str | Sequence[str]
    """One of these."""
    email: str | Sequence[str]
    """One of these."""
    user_name: str | Sequence[str]
    """One of these."""
    type: PersonType | Sequence[PersonType]
    """One of these."""
    status: PersonStatus | Sequence[PersonStatus]
    """One of these."""
    employment_type: PersonEmploymentType | Sequence[PersonEmploymentType]
    """One of these."""
    employee_number: str | Sequence[str]
    """One of these."""
    job_title: str | Sequence[str]
    """One of these."""
    department: str | Sequence[str]
    """One of these."""
    department_id: str | Sequence[str]
    """One of these."""
    manager_id: str | Sequence[str]
    """One of these."""
    cost_center_id: str | Sequence[str]
    """One of these."""
    location_id: str | Sequence[str]
    """One of these."""
    vendor_id: str | Sequence[str]
    """One of these."""
    start_date: DateRange
    """Compared."""
    end_date: DateRange
    """Compared."""
    phone: str | Sequence[str]
    """One of these."""
    country: str | Sequence[str]
    """One of these."""
    preferred_language: str | Sequence[str]
    """One of these."""
    timezone: str | Sequence[str]
    """One of these."""
    avatar_url: str | Sequence[str]
    """One of these."""
    last_sign_in_at: TimeRange
    """Compared."""
    sort: PersonSort | Sequence[PersonSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: PersonRelation | Sequence[PersonRelation]
    """Related records that come along."""
    fields: PersonMember | Sequence[PersonMember]
    """The only members that are wanted."""
    exists: PersonFilterable | Sequence[PersonFilterable]
    """Members that have a value."""
    missing: PersonFilterable | Sequence[PersonFilterable]
    """Members that have none."""
