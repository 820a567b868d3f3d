"""Seeds the places and units of the company: offices with floors and rooms, and departments, whose heads follow later."""

from math import ceil

from cpod_backend.contract.check_digits import gs1_check_digit
from cpod_backend.emulator.seed.company import Company, Record

SEATS_PER_FLOOR = 40
MOST_TEAMS = 24
WORKING_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")

# Code, name, type, share of the people, legal entity, rest of the record.
OFFICES = (
    ("FRA-01", "Frankfurt", "headquarters", 0.5, "Northwind Cloud GmbH", {
        "country": "DE", "timezone": "Europe/Berlin", "unLocode": "DEFRA", "phone": "+496990009010", "openedDate": "2019-04-01",
        "address": {"line1": "Hanauer Landstrasse 184", "city": "Frankfurt am Main", "postalCode": "60314", "region": "Hesse"},
        "coordinates": {"latitude": 50.1137, "longitude": 8.7176},
        "description": "Headquarters: engineering, finance and the briefing center for customers.",
    }),
    ("DUB-01", "Dublin", "office", 0.3, "Northwind Cloud Ireland Limited", {
        "country": "IE", "timezone": "Europe/Dublin", "unLocode": "IEDUB", "phone": "+353209120140", "openedDate": "2021-02-15",
        "address": {"line1": "27 Sir John Rogerson's Quay", "city": "Dublin", "postalCode": "D02 YX28", "region": "Leinster"},
        "coordinates": {"latitude": 53.3455, "longitude": -6.2414},
        "description": "Customer support, customer success and the European sales team.",
    }),
    ("AUS-01", "Austin", "office", 0.2, "Northwind Cloud Inc.", {
        "country": "US", "timezone": "America/Chicago", "unLocode": "USAUS", "phone": "+15125550118", "openedDate": "2023-06-05",
        "address": {"line1": "600 Congress Avenue", "line2": "Suite 1200", "city": "Austin", "postalCode": "78701", "region": "Texas"},
        "coordinates": {"latitude": 30.2687, "longitude": -97.7422},
        "description": "American sales, solution engineering and the second site of the on-call rota.",
    }),
)  # fmt: skip

ROOM_NAMES = ("Aurora", "Borealis", "Cirrus", "Delta", "Equinox", "Fjord", "Glacier", "Harbour", "Isobar", "Jetstream", "Kelvin", "Lagoon")

# Code, name, type, function, code of the unit above, office, share of the people, what it is for.
DEPARTMENTS = (
    ("NWC", "Northwind Cloud", "company", "executive", None, "FRA-01", 0.03, "The company as a whole, with its management."),
    ("PROD", "Product and Engineering", "division", "engineering", "NWC", "FRA-01", 0.02, "Builds and runs the products."),
    (
        "ENG-PLAT",
        "Platform Engineering",
        "department",
        "engineering",
        "PROD",
        "FRA-01",
        0.14,
        "Runs clusters, pipelines and developer tools.",
    ),
    ("ENG-APP", "Application Engineering", "department", "engineering", "PROD", "FRA-01", 0.19, "Builds the console, the API and billing."),
    ("PROD-PM", "Product Management", "department", "product", "PROD", "FRA-01", 0.05, "Decides what is built next, with customers."),
    ("PROD-UX", "Design", "department", "design", "PROD", "DUB-01", 0.03, "Designs the console and the documentation."),
    ("PROD-DATA", "Data and Analytics", "department", "data", "PROD", "FRA-01", 0.04, "Measures usage and feeds the reports."),
    ("GTM", "Go to Market", "division", "sales", "NWC", "DUB-01", 0.01, "Wins customers and keeps them."),
    ("GTM-SALES", "Sales", "department", "sales", "GTM", "AUS-01", 0.12, "Sells to companies in Europe and America."),
    ("GTM-MKT", "Marketing", "department", "marketing", "GTM", "DUB-01", 0.05, "Campaigns, events and the web site."),
    (
        "GTM-CS",
        "Customer Success",
        "department",
        "customer_success",
        "GTM",
        "DUB-01",
        0.07,
        "Onboards customers and renews their contracts.",
    ),
    ("GTM-SUP", "Support", "department", "support", "GTM", "DUB-01", 0.08, "Answers customers around the clock."),
    ("CORP", "Corporate Services", "division", "administration", "NWC", "FRA-01", 0.01, "Everything the others need to do their work."),
    ("CORP-FIN", "Finance", "department", "finance", "CORP", "FRA-01", 0.04, "Accounting, controlling and payments."),
    ("CORP-PROC", "Procurement", "department", "procurement", "CORP", "FRA-01", 0.02, "Chooses suppliers and places orders."),
    ("CORP-LEG", "Legal and Compliance", "department", "legal", "CORP", "FRA-01", 0.02, "Contracts, data protection and audits."),
    ("CORP-HR", "People and Culture", "department", "hr", "CORP", "DUB-01", 0.03, "Hiring, development and payroll."),
    ("CORP-IT", "Workplace IT", "shared_service", "it", "CORP", "FRA-01", 0.03, "Accounts, laptops and the service desk."),
    ("CORP-SEC", "Security", "department", "security", "CORP", "FRA-01", 0.04, "Protects the products, the offices and the data."),
)

TEAM_NAMES = (
    "Compute", "Storage", "Networking", "Identity", "Billing", "Observability", "Console", "Databases", "Developer Tools", "Edge",
    "Backup", "Registry", "Secrets", "Scheduling", "Gateway", "Marketplace", "Metering", "Streaming", "Search", "Mobile", "Migration",
    "Reliability", "Release", "Documentation",
)  # fmt: skip

LEADERS = ("chief", "vice president", "vp ", "head ", "director", "manager", "lead")


async def sow(company: Company) -> None:
    """Creates the offices and the departments."""
    for number, (code, town, kind, share, legal_entity, rest) in enumerate(OFFICES):
        people = ceil(company.people * share)
        office = await company.add(
            "Location", code=code, name=f"{town} office", type=kind, legalEntity=legal_entity, capacity=ceil(people * 1.25),
            floorAreaSquareMeters=people * 14, isAccessible=True, glnCode=gln(number), openingHours=opening_hours(), **rest,
        )  # fmt: skip
        for floor in range(1, ceil(people / SEATS_PER_FLOOR) + 1):
            await sow_floor(company, office, floor)
    await company.add(
        "Location", code="FRA-DC1", name="Frankfurt colocation", type="data_center", country="DE", timezone="Europe/Berlin",
        unLocode="DEFRA", legalEntity="Northwind Cloud GmbH", glnCode=gln(len(OFFICES)), openedDate="2020-09-01",
        address={"line1": "Kleyerstrasse 90", "city": "Frankfurt am Main", "postalCode": "60326", "region": "Hesse"},
        description="Cage with the company's own network equipment and backup storage.",
    )  # fmt: skip
    await sow_departments(company)


async def sow_floor(company: Company, office: Record, floor: int) -> None:
    """Creates one floor of an office with its meeting rooms."""
    shared = {"country": office["country"], "timezone": office["timezone"], "isAccessible": True}
    made = await company.add(
        "Location", code=f"{office['code']}-F{floor:02}", name=f"Floor {floor}", type="floor", parentLocationId=office["id"],
        capacity=SEATS_PER_FLOOR, floorAreaSquareMeters=480, **shared,
    )  # fmt: skip
    for number, name in enumerate(company.rng.sample(ROOM_NAMES, 3), 1):
        await company.add(
            "Location", code=f"{made['code']}-R{number}", name=name, type="room", parentLocationId=made["id"],
            capacity=company.choice((4, 6, 8, 12)), isBookable=True,
            status="temporarily_closed" if company.chance(0.1) else "active", **shared,
        )  # fmt: skip


async def sow_departments(company: Company) -> None:
    """Creates the units from the company down to the teams."""
    offices = {location["code"]: location for location in company.records["Location"]}
    made: dict[str, Record] = {}
    for code, name, kind, function, parent, office, share, description in DEPARTMENTS:
        made[code] = await company.add(
            "Department", code=code, name=name, type=kind, function=function, description=description,
            parentDepartmentId=made[parent]["id"] if parent else None, locationId=offices[office]["id"],
            legalEntity=offices[office]["legalEntity"], email=f"{code.lower()}@northwind-cloud.example",
            plannedHeadcount=ceil(company.people * share), effectiveFromDate="2022-01-01",
        )  # fmt: skip
    for name in TEAM_NAMES[: min(company.scaled(4, least=4), MOST_TEAMS)]:
        above = made[company.choice(("ENG-PLAT", "ENG-APP"))]
        await company.add(
            "Department", code=f"TEAM-{name.upper().replace(' ', '-')}", name=f"Team {name}", type="team", function="engineering",
            parentDepartmentId=above["id"], locationId=above["locationId"], legalEntity=above["legalEntity"],
            plannedHeadcount=8, effectiveFromDate="2024-01-01",
        )  # fmt: skip


async def link(company: Company) -> None:
    """Sets the people in charge, and adds the places and units in which nobody works: planned, closed and dissolved ones."""
    people = working_people(company)
    centers = {center["departmentId"]: center["id"] for center in company.records["CostCenter"] if center["departmentId"]}
    partners = [person for person in people if person["departmentId"] == department(company, "CORP-HR")["id"]]
    for unit in company.records["Department"]:
        members = leaders_first([person for person in people if person["departmentId"] == unit["id"]])
        await company.change(
            unit,
            headId=members[0]["id"] if members else None,
            deputyId=members[1]["id"] if len(members) > 1 else None,
            hrPartnerId=company.choice(partners)["id"] if partners else None,
            costCenterId=centers.get(unit["id"]),
        )
    for office in [location for location in company.records["Location"] if location["type"] in ("headquarters", "office")]:
        based = leaders_first([person for person in people if person["locationId"] == office["id"]]) or people
        if based:
            await company.change(office, managerId=based[0]["id"], emergencyContactId=company.choice(based)["id"])
    await add_unused(company)


async def add_unused(company: Company) -> None:
    """A place that is closed, one that is planned, a unit that was dissolved and one to come."""
    await company.add(
        "Location", code="BER-01", name="Berlin coworking", type="coworking", status="closed", country="DE", timezone="Europe/Berlin",
        openedDate="2019-10-01", closedDate="2022-12-31", description="First sales office, given up for Dublin.",
    )  # fmt: skip
    await company.add(
        "Location", code="YYZ-01", name="Toronto office", type="office", status="planned", country="CA", timezone="America/Toronto",
        unLocode="CATOR", capacity=24, description="Opens when the Canadian entity is founded.",
    )  # fmt: skip
    product = department(company, "PROD")
    await company.add(
        "Department", code="PROD-ONPREM", name="On-premises Products", function="product", status="dissolved",
        parentDepartmentId=product["id"], effectiveFromDate="2019-04-01", effectiveToDate="2024-12-31",
        successorDepartmentId=department(company, "ENG-PLAT")["id"],
    )  # fmt: skip
    await company.add(
        "Department", code="PROD-AI", name="Applied AI", function="research", status="planned", parentDepartmentId=product["id"],
        plannedHeadcount=company.scaled(4), effectiveFromDate=company.day(122),
    )  # fmt: skip


def working_people(company: Company) -> list[Record]:
    """The employees who are there to lead something."""
    return [person for person in company.records["Person"] if person["type"] == "employee" and person["status"] == "active"]


def leaders_first(people: list[Record]) -> list[Record]:
    """Those whose title says that they lead come first, otherwise the order stays."""

    def rank(person: Record) -> int:
        title = (person["jobTitle"] or "").lower()
        return next((place for place, word in enumerate(LEADERS) if word in title), len(LEADERS))

    return sorted(people, key=rank)


def department(company: Company, code: str) -> Record:
    """The department of this code."""
    return next(unit for unit in company.records["Department"] if unit["code"] == code)


def gln(number: int) -> str:
    """A Global Location Number of the range for restricted circulation, which names no real place."""
    digits = f"0400000{number + 1:05}"
    return digits + gs1_check_digit(digits)


def opening_hours() -> list[dict[str, str]]:
    """The hours of an office in a working week."""
    return [{"day": day, "opens": "07:30", "closes": "19:00"} for day in WORKING_DAYS]
