"""The places and the units of the organization."""

from typing import Literal

from cpod_backend.contract.check_digits import is_gs1_number
from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, Part, entity
from cpod_backend.contract.patterns import acyclic, blocked_by, differ, needs, not_under, only_when, ordered, rule_of
from cpod_backend.contract.rule import Change, Tx, computed, refuse, rule
from cpod_backend.contract.stamps import counted, level_of, path_of
from cpod_backend.contract.types import COMPUTED, Annotated, Country, Date, Email, Id, Pattern, Phone, Range, Size, Timezone, ref

WORKING = {"status": ("active", "on_leave")}
OPEN_LOCATION = {"status": ("active", "temporarily_closed")}
EXISTING_DEPARTMENT = {"status": ("planned", "active")}

DOMAIN = DomainInfo(
    name="Org",
    prefix="org",
    standards=(
        "SCIM 2.0 enterprise user RFC 7643",
        "ISO 3166-1",
        "ISO 6709 coordinates",
        "UN/LOCODE",
        "GS1 GLN",
        "IANA time zones",
        "schema.org Place and Organization",
    ),
)


class LocationAddress(Part):
    """Street address."""

    line1: Annotated[str | None, Size(max=200), "Street and number."] = None
    line2: Annotated[str | None, Size(max=200), "Building, floor or suite."] = None
    city: Annotated[str | None, Size(max=100), "Town."] = None
    region: Annotated[str | None, Size(max=100), "State, province or county."] = None
    postal_code: Annotated[str | None, Size(max=20), "Postal code."] = None


class LocationCoordinates(Part):
    """Point on the map in WGS 84."""

    latitude: Annotated[float, Range(-90, 90), "Degrees north."]
    longitude: Annotated[float, Range(-180, 180), "Degrees east."]


class LocationOpeningHour(Part):
    """One span of one day in which the place is open."""

    day: Annotated[Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], "Day of the week."]
    opens: Annotated[str, Pattern(r"^([01][0-9]|2[0-3]):[0-5][0-9]$"), "Opening time."]
    closes: Annotated[str, Pattern(r"^([01][0-9]|2[0-3]):[0-5][0-9]$"), "Closing time."]


@entity(
    prefix="loc",
    path="/v1/org",
    unique=[("code",), ("gln_code",), ("parent_location_id", "name")],
    search=["name", "code", "description", "legal_entity"],
    expand={
        "parent_location": One("parent_location_id"),
        "manager": One("manager_id"),
        "child_locations": Many("Location", "parent_location_id"),
        "people": Many("Person", "location_id"),
        "departments": Many("Department", "location_id"),
    },
    transitions={
        "status": {
            "planned": ["active", "closed"],
            "active": ["temporarily_closed", "closed"],
            "temporarily_closed": ["active", "closed"],
            "closed": ["active"],
        }
    },
    example={
        "name": "Frankfurt office",
        "code": "FRA-01",
        "type": "office",
        "description": "Engineering hub and customer briefing center.",
        "address": {"line1": "Mainufer 20", "city": "Frankfurt am Main", "postalCode": "60311", "region": "Hesse"},
        "country": "DE",
        "coordinates": {"latitude": 50.1072, "longitude": 8.6638},
        "timezone": "Europe/Berlin",
        "unLocode": "DEFRA",
        "glnCode": "0614141000012",
        "phone": "+496912345600",
        "managerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "legalEntity": "Acme Europe GmbH",
        "capacity": 180,
        "floorAreaSquareMeters": 2650,
        "openingHours": [{"day": "monday", "opens": "07:30", "closes": "19:00"}, {"day": "tuesday", "opens": "07:30", "closes": "19:00"}],
        "isAccessible": True,
        "openedDate": "2021-10-01",
    },
)
class Location(Entity):
    """A place where the organization works or keeps things, from a campus down to a room."""

    name: Annotated[str, Size(max=200), "Display name."]
    code: Annotated[str | None, Pattern(r"^[A-Z0-9][A-Z0-9_-]*$"), Size(max=40), "Short code, such as FRA-01."] = None
    type: Annotated[
        Literal[
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
        ],
        "Kind of place.",
    ]
    status: Annotated[Literal["planned", "active", "temporarily_closed", "closed"], "Whether it is in use."] = "active"
    description: Annotated[str | None, Size(max=2000), "What it is used for."] = None
    parent_location_id: Annotated[Id | None, ref("Location"), "Place that contains it."] = None
    path: Annotated[str, COMPUTED, "Full name in the hierarchy."] = ""
    address: Annotated[LocationAddress | None, "Street address."] = None
    country: Annotated[Country | None, "Country, which decides law and holidays."] = None
    coordinates: Annotated[LocationCoordinates | None, "Point on the map in WGS 84."] = None
    timezone: Annotated[Timezone | None, "Local time zone."] = None
    un_locode: Annotated[str | None, Pattern(r"^[A-Z]{2}[A-Z2-9]{3}$"), "UN/LOCODE of the town or port."] = None
    gln_code: Annotated[str | None, Pattern(r"^[0-9]{13}$"), "GS1 Global Location Number."] = None
    phone: Annotated[Phone | None, "Reception."] = None
    manager_id: Annotated[Id | None, ref("Person"), "Site manager."] = None
    emergency_contact_id: Annotated[Id | None, ref("Person"), "Person to call in an emergency on site."] = None
    legal_entity: Annotated[str | None, Size(max=200), "Company that owns or rents it."] = None
    capacity: Annotated[int | None, Range(0, 1000000), "Seats, or people allowed at once."] = None
    floor_area_square_meters: Annotated[float | None, Range(0, 10000000), "Usable area."] = None
    opening_hours: Annotated[list[LocationOpeningHour] | None, Size(max=21), "Hours in local time, one entry per day and span."] = None
    is_bookable: Annotated[bool, "True for rooms and desks that can be reserved."] = False
    is_accessible: Annotated[bool, "True where it can be reached without steps."] = False
    opened_date: Annotated[Date | None, "First day of use."] = None
    closed_date: Annotated[Date | None, "Last day of use."] = None
    headcount: Annotated[int, COMPUTED, "People based here."] = 0


path = path_of(Location, "path", parent="parent_location_id")

headcount = counted(Location, "headcount", "Person", by="location_id", when=WORKING)

locations_form_a_tree = acyclic(
    Location, "parent_location_id", "parentLocationId is neither the location itself nor one of its descendants."
)

floors_and_rooms_have_a_parent = needs(
    Location, "parent_location_id", "parentLocationId is set on every floor and room.", when={"type": ("floor", "room")}
)

closes_after_it_opens = ordered(Location, "opened_date", "closed_date", "closedDate is not before openedDate.")

closed_location_has_a_date = needs(Location, "closed_date", "A closed location has a closedDate.", when={"status": ("closed",)})

open_children_keep_a_location_open = blocked_by(
    Location,
    "Location",
    "parent_location_id",
    "status does not become closed while a child location is active or temporarily_closed.",
    becomes={"status": ("closed",)},
    when=OPEN_LOCATION,
)

nothing_is_open_in_a_closed_location = not_under(
    Location,
    "parent_location_id",
    "Location",
    "An active or temporarily_closed location does not lie in a closed one.",
    when=OPEN_LOCATION,
    above={"status": ("closed",)},
)

gln_code_has_its_check_digit = rule_of(
    Location,
    "The last digit of glnCode is its GS1 check digit.",
    lambda location: location.gln_code is None or is_gs1_number(location.gln_code),
    "gln_code",
)


@rule(Location)
def opening_hours_are_in_order(change: Change[Location]) -> None:
    """In openingHours closes is after opens, and spans of one day do not overlap."""
    earlier: dict[str, str] = {}
    spans = sorted(enumerate(change.record.opening_hours or ()), key=lambda item: item[1].opens)
    for index, span in spans:
        if span.closes <= span.opens:
            refuse(f"on {span.day} closes {span.closes} is not after opens {span.opens}", f"/openingHours/{index}/closes")
        if span.opens < earlier.get(span.day, ""):
            refuse(f"the span of {span.day} from {span.opens} overlaps another one", f"/openingHours/{index}/opens")
        earlier[span.day] = span.closes


permanent_sites_have_a_country = needs(
    Location,
    "country",
    "A location of type office, branch, headquarters, data_center, warehouse, factory or store has a country.",
    when={"type": ("office", "branch", "headquarters", "data_center", "warehouse", "factory", "store")},
)


@entity(
    prefix="dep",
    path="/v1/org/departments",
    unique=[("code",), ("parent_department_id", "name")],
    search=["name", "code", "description"],
    expand={
        "parent_department": One("parent_department_id"),
        "head": One("head_id"),
        "cost_center": One("cost_center_id"),
        "location": One("location_id"),
        "child_departments": Many("Department", "parent_department_id"),
        "people": Many("Person", "department_id"),
        "job_postings": Many("JobPosting", "department_id"),
    },
    transitions={"status": {"planned": ["active", "dissolved"], "active": ["dissolved"], "dissolved": ["active"]}},
    example={
        "name": "Platform Engineering",
        "code": "ENG-PLAT",
        "description": "Runs the clusters, pipelines and developer tools of all product teams.",
        "type": "department",
        "function": "engineering",
        "headId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "deputyId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "hrPartnerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "costCenterId": "cc-01J9ZK3M5Q7R9T1V3X5Z7B9D6K",
        "locationId": "loc-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "legalEntity": "Acme Europe GmbH",
        "email": "platform@acme.example",
        "plannedHeadcount": 28,
        "effectiveFromDate": "2023-01-01",
    },
)
class Department(Entity):
    """A unit of the organization with a head, people and a place in the hierarchy."""

    name: Annotated[str, Size(max=200), "Full name."]
    code: Annotated[str, Pattern(r"^[A-Z0-9][A-Z0-9_-]*$"), Size(max=40), "Short code, such as ENG-PLAT."]
    description: Annotated[str | None, Size(max=5000), "What the unit is for."] = None
    type: Annotated[
        Literal["company", "division", "business_unit", "department", "team", "shared_service", "committee"], "Rank of the unit."
    ] = "department"
    function: Annotated[
        Literal[
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
        | None,
        "Field of work.",
    ] = None
    status: Annotated[Literal["planned", "active", "dissolved"], "Whether the unit exists."] = "active"
    parent_department_id: Annotated[Id | None, ref("Department"), "Unit above."] = None
    path: Annotated[str, COMPUTED, "Full name in the hierarchy."] = ""
    level: Annotated[int, COMPUTED, "Depth in the hierarchy."] = 0
    head_id: Annotated[Id | None, ref("Person"), "Person who leads it."] = None
    deputy_id: Annotated[Id | None, ref("Person"), "Person who stands in for the head."] = None
    hr_partner_id: Annotated[Id | None, ref("Person"), "HR business partner."] = None
    cost_center_id: Annotated[Id | None, ref("CostCenter"), "Cost center that bears its cost."] = None
    location_id: Annotated[Id | None, ref("Location"), "Main place of work."] = None
    group_id: Annotated[Id | None, ref("Group"), "Directory group that holds its people."] = None
    legal_entity: Annotated[str | None, Size(max=200), "Company to which it belongs."] = None
    email: Annotated[Email | None, "Shared mailbox."] = None
    planned_headcount: Annotated[int | None, Range(0, 1000000), "Positions approved."] = None
    headcount: Annotated[int, COMPUTED, "People in the unit itself."] = 0
    open_position_count: Annotated[int, COMPUTED, "Positions being filled."] = 0
    child_count: Annotated[int, COMPUTED, "Units directly below."] = 0
    effective_from_date: Annotated[Date | None, "First day of the unit."] = None
    effective_to_date: Annotated[Date | None, "Last day of the unit."] = None
    successor_department_id: Annotated[Id | None, ref("Department"), "Unit that took over."] = None


full_name = path_of(Department, "path", parent="parent_department_id")

level = level_of(Department, "level", parent="parent_department_id")

people_in_the_unit = counted(Department, "headcount", "Person", by="department_id", when=WORKING)

child_count = counted(Department, "child_count", "Department", by="parent_department_id")


@computed(Department)
async def open_position_count(department: Department, tx: Tx) -> int:
    postings = await tx.find("JobPosting", department_id=department.id, status=("open", "on_hold"))
    hired = [await tx.count("Applicant", job_posting_id=posting.id, stage="hired") for posting in postings]
    return sum(max(posting.openings - count, 0) for posting, count in zip(postings, hired, strict=True))


departments_form_a_tree = acyclic(
    Department, "parent_department_id", "parentDepartmentId is neither the department itself nor one of its descendants."
)

deputy_is_somebody_else = differ(Department, "deputy_id", "head_id", "deputyId is not headId.")

ends_after_it_starts = ordered(Department, "effective_from_date", "effective_to_date", "effectiveToDate is not before effectiveFromDate.")

dissolved_department_has_a_last_day = needs(
    Department, "effective_to_date", "A dissolved department has an effectiveToDate.", when={"status": ("dissolved",)}
)

children_keep_a_department = blocked_by(
    Department,
    "Department",
    "parent_department_id",
    "status does not become dissolved while a child department is planned or active.",
    becomes={"status": ("dissolved",)},
    when=EXISTING_DEPARTMENT,
)

people_keep_a_department = blocked_by(
    Department,
    "Person",
    "department_id",
    "status does not become dissolved while headcount is above 0.",
    becomes={"status": ("dissolved",)},
    when=WORKING,
)

nothing_exists_in_a_dissolved_department = not_under(
    Department,
    "parent_department_id",
    "Department",
    "A planned or active department does not stand below a dissolved one.",
    when=EXISTING_DEPARTMENT,
    above={"status": ("dissolved",)},
)

successor_follows_a_dissolved_department = only_when(
    Department,
    "successor_department_id",
    "successorDepartmentId is set only on a dissolved department.",
    when={"status": ("dissolved",)},
)

successor_is_another_department = differ(Department, "successor_department_id", "id", "successorDepartmentId is not the department itself.")
