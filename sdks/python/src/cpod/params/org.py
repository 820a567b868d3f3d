# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The places and the units of the organization. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from cpod._core.listing import DateRange, IntegerRange, NumberRange
from cpod._core.typed import Required, TypedDict
from cpod.models.org import (
    DepartmentFunction,
    DepartmentStatus,
    DepartmentType,
    LocationOpeningHourDay,
    LocationStatus,
    LocationType,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

LocationSort = Literal[
    EntitySort,
    "name",
    "code",
    "type",
    "status",
    "description",
    "parent_location_id",
    "country",
    "timezone",
    "un_locode",
    "gln_code",
    "phone",
    "manager_id",
    "emergency_contact_id",
    "legal_entity",
    "capacity",
    "floor_area_square_meters",
    "is_bookable",
    "is_accessible",
    "opened_date",
    "closed_date",
    "-name",
    "-code",
    "-type",
    "-status",
    "-description",
    "-parent_location_id",
    "-country",
    "-timezone",
    "-un_locode",
    "-gln_code",
    "-phone",
    "-manager_id",
    "-emergency_contact_id",
    "-legal_entity",
    "-capacity",
    "-floor_area_square_meters",
    "-is_bookable",
    "-is_accessible",
    "-opened_date",
    "-closed_date",
]
LocationRelation = Literal["parent_location", "manager", "child_locations", "people", "departments"]
LocationMember = Literal[
    EntityMember,
    "name",
    "code",
    "type",
    "status",
    "description",
    "parent_location_id",
    "path",
    "address",
    "country",
    "coordinates",
    "timezone",
    "un_locode",
    "gln_code",
    "phone",
    "manager_id",
    "emergency_contact_id",
    "legal_entity",
    "capacity",
    "floor_area_square_meters",
    "opening_hours",
    "is_bookable",
    "is_accessible",
    "opened_date",
    "closed_date",
    "headcount",
]
LocationFilterable = Literal[
    EntityFilterable,
    "name",
    "code",
    "type",
    "status",
    "description",
    "parent_location_id",
    "country",
    "timezone",
    "un_locode",
    "gln_code",
    "phone",
    "manager_id",
    "emergency_contact_id",
    "legal_entity",
    "capacity",
    "floor_area_square_meters",
    "is_bookable",
    "is_accessible",
    "opened_date",
    "closed_date",
]
DepartmentSort = Literal[
    EntitySort,
    "name",
    "code",
    "description",
    "type",
    "function",
    "status",
    "parent_department_id",
    "head_id",
    "deputy_id",
    "hr_partner_id",
    "cost_center_id",
    "location_id",
    "group_id",
    "legal_entity",
    "email",
    "planned_headcount",
    "effective_from_date",
    "effective_to_date",
    "successor_department_id",
    "-name",
    "-code",
    "-description",
    "-type",
    "-function",
    "-status",
    "-parent_department_id",
    "-head_id",
    "-deputy_id",
    "-hr_partner_id",
    "-cost_center_id",
    "-location_id",
    "-group_id",
    "-legal_entity",
    "-email",
    "-planned_headcount",
    "-effective_from_date",
    "-effective_to_date",
    "-successor_department_id",
]
DepartmentRelation = Literal[
    "parent_department", "head", "cost_center", "location", "child_departments", "people", "job_postings"
]
DepartmentMember = Literal[
    EntityMember,
    "name",
    "code",
    "description",
    "type",
    "function",
    "status",
    "parent_department_id",
    "path",
    "level",
    "head_id",
    "deputy_id",
    "hr_partner_id",
    "cost_center_id",
    "location_id",
    "group_id",
    "legal_entity",
    "email",
    "planned_headcount",
    "headcount",
    "open_position_count",
    "child_count",
    "effective_from_date",
    "effective_to_date",
    "successor_department_id",
]
DepartmentFilterable = Literal[
    EntityFilterable,
    "name",
    "code",
    "description",
    "type",
    "function",
    "status",
    "parent_department_id",
    "head_id",
    "deputy_id",
    "hr_partner_id",
    "cost_center_id",
    "location_id",
    "group_id",
    "legal_entity",
    "email",
    "planned_headcount",
    "effective_from_date",
    "effective_to_date",
    "successor_department_id",
]


class LocationCreate(EntityInput, total=False):
    """What a client gives to create a Location."""

    name: Required[str]
    """Display name."""
    code: str | None
    """Short code, such as FRA-01."""
    type: Required[LocationType]
    """Kind of place."""
    status: LocationStatus
    """Whether it is in use."""
    description: str | None
    """What it is used for."""
    parent_location_id: str | None
    """Place that contains it. Id of Location."""
    address: LocationAddressInput | None
    """Street address."""
    country: str | None
    """Country, which decides law and holidays."""
    coordinates: LocationCoordinatesInput | None
    """Point on the map in WGS 84."""
    timezone: str | None
    """Local time zone."""
    un_locode: str | None
    """UN/LOCODE of the town or port."""
    gln_code: str | None
    """GS1 Global Location Number."""
    phone: str | None
    """Reception."""
    manager_id: str | None
    """Site manager. Id of Person."""
    emergency_contact_id: str | None
    """Person to call in an emergency on site. Id of Person."""
    legal_entity: str | None
    """Company that owns or rents it."""
    capacity: int | None
    """Seats, or people allowed at once."""
    floor_area_square_meters: float | None
    """Usable area."""
    opening_hours: Sequence[LocationOpeningHourInput] | None
    """Hours in local time, one entry per day and span."""
    is_bookable: bool
    """True for rooms and desks that can be reserved."""
    is_accessible: bool
    """True where it can be reached without steps."""
    opened_date: date | None
    """First day of use."""
    closed_date: date | None
    """Last day of use."""


class LocationAddressInput(TypedDict, total=False):
    """Street address."""

    line1: str | None
    """Street and number."""
    line2: str | None
    """Building, floor or suite."""
    city: str | None
    """Town."""
    region: str | None
    """State, province or county."""
    postal_code: str | None
    """Postal code."""


class LocationCoordinatesInput(TypedDict, total=False):
    """Point on the map in WGS 84."""

    latitude: Required[float]
    """Degrees north."""
    longitude: Required[float]
    """Degrees east."""


class LocationOpeningHourInput(TypedDict, total=False):
    """One span of one day in which the place is open."""

    day: Required[LocationOpeningHourDay]
    """Day of the week."""
    opens: Required[str]
    """Opening time."""
    closes: Required[str]
    """Closing time."""


class LocationUpdate(EntityInput, total=False):
    """The fields of a Location to change; null clears an optional one."""

    name: str
    """Display name."""
    code: str | None
    """Short code, such as FRA-01."""
    type: LocationType
    """Kind of place."""
    status: LocationStatus
    """Whether it is in use."""
    description: str | None
    """What it is used for."""
    parent_location_id: str | None
    """Place that contains it. Id of Location."""
    address: LocationAddressInput | None
    """Street address."""
    country: str | None
    """Country, which decides law and holidays."""
    coordinates: LocationCoordinatesInput | None
    """Point on the map in WGS 84."""
    timezone: str | None
    """Local time zone."""
    un_locode: str | None
    """UN/LOCODE of the town or port."""
    gln_code: str | None
    """GS1 Global Location Number."""
    phone: str | None
    """Reception."""
    manager_id: str | None
    """Site manager. Id of Person."""
    emergency_contact_id: str | None
    """Person to call in an emergency on site. Id of Person."""
    legal_entity: str | None
    """Company that owns or rents it."""
    capacity: int | None
    """Seats, or people allowed at once."""
    floor_area_square_meters: float | None
    """Usable area."""
    opening_hours: Sequence[LocationOpeningHourInput] | None
    """Hours in local time, one entry per day and span."""
    is_bookable: bool
    """True for rooms and desks that can be reserved."""
    is_accessible: bool
    """True where it can be reached without steps."""
    opened_date: date | None
    """First day of use."""
    closed_date: date | None
    """Last day of use."""


class DepartmentCreate(EntityInput, total=False):
    """What a client gives to create a Department."""

    name: Required[str]
    """Full name."""
    code: Required[str]
    """Short code, such as ENG-PLAT."""
    description: str | None
    """What the unit is for."""
    type: DepartmentType
    """Rank of the unit."""
    function: DepartmentFunction | None
    """Field of work."""
    status: DepartmentStatus
    """Whether the unit exists."""
    parent_department_id: str | None
    """Unit above. Id of Department."""
    head_id: str | None
    """Person who leads it. Id of Person."""
    deputy_id: str | None
    """Person who stands in for the head. Id of Person."""
    hr_partner_id: str | None
    """HR business partner. Id of Person."""
    cost_center_id: str | None
    """Cost center that bears its cost. Id of CostCenter."""
    location_id: str | None
    """Main place of work. Id of Location."""
    group_id: str | None
    """Directory group that holds its people. Id of Group."""
    legal_entity: str | None
    """Company to which it belongs."""
    email: str | None
    """Shared mailbox."""
    planned_headcount: int | None
    """Positions approved."""
    effective_from_date: date | None
    """First day of the unit."""
    effective_to_date: date | None
    """Last day of the unit."""
    successor_department_id: str | None
    """Unit that took over. Id of Department."""


class DepartmentUpdate(EntityInput, total=False):
    """The fields of a Department to change; null clears an optional one."""

    name: str
    """Full name."""
    code: str
    """Short code, such as ENG-PLAT."""
    description: str | None
    """What the unit is for."""
    type: DepartmentType
    """Rank of the unit."""
    function: DepartmentFunction | None
    """Field of work."""
    status: DepartmentStatus
    """Whether the unit exists."""
    parent_department_id: str | None
    """Unit above. Id of Department."""
    head_id: str | None
    """Person who leads it. Id of Person."""
    deputy_id: str | None
    """Person who stands in for the head. Id of Person."""
    hr_partner_id: str | None
    """HR business partner. Id of Person."""
    cost_center_id: str | None
    """Cost center that bears its cost. Id of CostCenter."""
    location_id: str | None
    """Main place of work. Id of Location."""
    group_id: str | None
    """Directory group that holds its people. Id of Group."""
    legal_entity: str | None
    """Company to which it belongs."""
    email: str | None
    """Shared mailbox."""
    planned_headcount: int | None
    """Positions approved."""
    effective_from_date: date | None
    """First day of the unit."""
    effective_to_date: date | None
    """Last day of the unit."""
    successor_department_id: str | None
    """Unit that took over. Id of Department."""


class LocationList(EntityList, total=False):
    """What a list of Location records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    code: str | Sequence[str]
    """One of these."""
    type: LocationType | Sequence[LocationType]
    """One of these."""
    status: LocationStatus | Sequence[LocationStatus]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    parent_location_id: str | Sequence[str]
    """One of these."""
    country: str | Sequence[str]
    """One of these."""
    timezone: str | Sequence[str]
    """One of these."""
    un_locode: str | Sequence[str]
    """One of these."""
    gln_code: str | Sequence[str]
    """One of these."""
    phone: str | Sequence[str]
    """One of these."""
    manager_id: str | Sequence[str]
    """One of these."""
    emergency_contact_id: str | Sequence[str]
    """One of these."""
    legal_entity: str | Sequence[str]
    """One of these."""
    capacity: IntegerRange
    """Compared."""
    floor_area_square_meters: NumberRange
    """Compared."""
    is_bookable: bool | Sequence[bool]
    """One of these."""
    is_accessible: bool | Sequence[bool]
    """One of these."""
    opened_date: DateRange
    """Compared."""
    closed_date: DateRange
    """Compared."""
    sort: LocationSort | Sequence[LocationSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: LocationRelation | Sequence[LocationRelation]
    """Related records that come along."""
    fields: LocationMember | Sequence[LocationMember]
    """The only members that are wanted."""
    exists: LocationFilterable | Sequence[LocationFilterable]
    """Members that have a value."""
    missing: LocationFilterable | Sequence[LocationFilterable]
    """Members that have none."""


class DepartmentList(EntityList, total=False):
    """What a list of Department records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    code: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    type: DepartmentType | Sequence[DepartmentType]
    """One of these."""
    function: DepartmentFunction | Sequence[DepartmentFunction]
    """One of these."""
    status: DepartmentStatus | Sequence[DepartmentStatus]
    """One of these."""
    parent_department_id: str | Sequence[str]
    """One of these."""
    head_id: str | Sequence[str]
    """One of these."""
    deputy_id: str | Sequence[str]
    """One of these."""
    hr_partner_id: str | Sequence[str]
    """One of these."""
    cost_center_id: str | Sequence[str]
    """One of these."""
    location_id: str | Sequence[str]
    """One of these."""
    group_id: str | Sequence[str]
    """One of these."""
    legal_entity: str | Sequence[str]
    """One of these."""
    email: str | Sequence[str]
    """One of these."""
    planned_headcount: IntegerRange
    """Compared."""
    effective_from_date: DateRange
    """Compared."""
    effective_to_date: DateRange
    """Compared."""
    successor_department_id: str | Sequence[str]
    """One of these."""
    sort: DepartmentSort | Sequence[DepartmentSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: DepartmentRelation | Sequence[DepartmentRelation]
    """Related records that come along."""
    fields: DepartmentMember | Sequence[DepartmentMember]
    """The only members that are wanted."""
    exists: DepartmentFilterable | Sequence[DepartmentFilterable]
    """Members that have a value."""
    missing: DepartmentFilterable | Sequence[DepartmentFilterable]
    """Members that have none."""
