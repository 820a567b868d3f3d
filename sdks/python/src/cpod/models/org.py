# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The places and the units of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded, Model
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date

    from cpod.models.hr import JobPosting
    from cpod.models.investments import CostCenter
    from cpod.models.people import Person

LocationType = Literal[
    "headquarters",
    "office",
    "branch",
    "campus",
    "building",
    "floor",
    "room",
    "desk_area",
    "warehouse",
    "data_center",
    "factory",
    "store",
    "laboratory",
    "coworking",
    "client_site",
    "remote",
    "other",
]
LocationStatus = Literal["planned", "active", "temporarily_closed", "closed"]
LocationOpeningHourDay = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
DepartmentType = Literal["company", "division", "business_unit", "department", "team", "shared_service", "committee"]
DepartmentFunction = Literal[
    "executive",
    "engineering",
    "product",
    "design",
    "data",
    "it",
    "security",
    "operations",
    "sales",
    "marketing",
    "customer_success",
    "support",
    "finance",
    "procurement",
    "legal",
    "hr",
    "facilities",
    "research",
    "administration",
    "other",
]
DepartmentStatus = Literal["planned", "active", "dissolved"]


class Location(Entity):
    """A place where the organization works or keeps things, from a campus down to a room."""

    name: str
    """Display name."""
    code: str | None
    """Short code, such as FRA-01."""
    type: LocationType | str
    """Kind of place."""
    status: LocationStatus | str
    """Whether it is in use."""
    description: str | None
    """What it is used for."""
    parent_location_id: str | None
    """Place that contains it. Id of Location."""
    path: str
    """Full name in the hierarchy."""
    address: LocationAddress | None
    """Street address."""
    country: str | None
    """Country, which decides law and holidays."""
    coordinates: LocationCoordinates | None
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
    opening_hours: list[LocationOpeningHour] | None
    """Hours in local time, one entry per day and span."""
    is_bookable: bool
    """True for rooms and desks that can be reserved."""
    is_accessible: bool
    """True where it can be reached without steps."""
    opened_date: date | None
    """First day of use."""
    closed_date: date | None
    """Last day of use."""
    headcount: int
    """People based here."""
    parent_location: Expanded[Location | None]
    """Only with `expand=parentLocation`."""
    manager: Expanded[Person | None]
    """Only with `expand=manager`."""
    child_locations: Expanded[list[Location]]
    """Only with `expand=childLocations`."""
    people: Expanded[list[Person]]
    """Only with `expand=people`."""
    departments: Expanded[list[Department]]
    """Only with `expand=departments`."""


class LocationAddress(Model):
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


class LocationCoordinates(Model):
    """Point on the map in WGS 84."""

    latitude: float
    """Degrees north."""
    longitude: float
    """Degrees east."""


class LocationOpeningHour(Model):
    """One span of one day in which the place is open."""

    day: LocationOpeningHourDay | str
    """Day of the week."""
    opens: str
    """Opening time."""
    closes: str
    """Closing time."""


class Department(Entity):
    """A unit of the organization with a head, people and a place in the hierarchy."""

    name: str
    """Full name."""
    code: str
    """Short code, such as ENG-PLAT."""
    description: str | None
    """What the unit is for."""
    type: DepartmentType | str
    """Rank of the unit."""
    function: DepartmentFunction | str | None
    """Field of work."""
    status: DepartmentStatus | str
    """Whether the unit exists."""
    parent_department_id: str | None
    """Unit above. Id of Department."""
    path: str
    """Full name in the hierarchy."""
    level: int
    """Depth in the hierarchy."""
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
    headcount: int
    """People in the unit itself."""
    open_position_count: int
    """Positions being filled."""
    child_count: int
    """Units directly below."""
    effective_from_date: date | None
    """First day of the unit."""
    effective_to_date: date | None
    """Last day of the unit."""
    successor_department_id: str | None
    """Unit that took over. Id of Department."""
    parent_department: Expanded[Department | None]
    """Only with `expand=parentDepartment`."""
    head: Expanded[Person | None]
    """Only with `expand=head`."""
    cost_center: Expanded[CostCenter | None]
    """Only with `expand=costCenter`."""
    location: Expanded[Location | None]
    """Only with `expand=location`."""
    child_departments: Expanded[list[Department]]
    """Only with `expand=childDepartments`."""
    people: Expanded[list[Person]]
    """Only with `expand=people`."""
    job_postings: Expanded[list[JobPosting]]
    """Only with `expand=jobPostings`."""
