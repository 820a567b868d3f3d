"""Sows the people of Northwind Cloud: heads and leads first, then their teams, with contractors and service accounts among them."""

from collections import Counter
from unicodedata import normalize

from cpod_backend.emulator.seed.company import Company, Record

DOMAIN = "northwind-cloud.example"
TEAM_SIZE = 8

FIRST_NAMES = (
    "Anna", "Lukas", "Sofia", "Jonas", "Aoife", "Cian", "Niamh", "Oisín", "Maya", "Ethan", "Priya", "Arjun", "Yuki", "Hana", "Mateo",
    "Lucía", "Fatima", "Omar", "Leila", "Tomasz", "Agnieszka", "Pavel", "Ingrid", "Nils", "Freya", "Chiara", "Marco", "Camille", "Hugo",
    "Zoé", "Daniel", "Grace", "Samuel", "Olivia", "Noah", "Amara", "Kwame", "Nia", "Chidi", "Wei", "Mei", "Jin", "Linh", "Minh", "Elif",
    "Emre", "Katharina", "Felix", "Miriam", "David", "Rosa", "Andrés", "Teresa", "Viktor", "Irina", "Jana", "Stefan", "Claire", "Ben",
    "Ruth",
)  # fmt: skip

LAST_NAMES = (
    "Schneider", "Weber", "Wagner", "Becker", "Hoffmann", "Krüger", "Vogel", "Brandt", "Murphy", "Kelly", "Byrne", "O'Sullivan", "Doyle",
    "Nolan", "Walsh", "Brennan", "Johnson", "Martinez", "Garcia", "Nguyen", "Tran", "Patel", "Sharma", "Iyer", "Tanaka", "Sato", "Chen",
    "Zhang", "Kim", "Park", "Kowalska", "Nowak", "Novák", "Lindqvist", "Berg", "Rossi", "Bianchi", "Moreau", "Dubois", "Laurent", "Silva",
    "Costa", "Okafor", "Mensah", "Adeyemi", "Haddad", "Rahman", "Yilmaz", "Demir", "Petrov", "Ivanova", "Horváth", "Fischer", "Keller",
    "Baumann", "Reid", "Campbell", "Foster", "Hughes", "Coleman",
)  # fmt: skip

# Function of a unit: the title of who leads it and the titles of those who work in it.
TITLES = {
    "executive": ("Chief Executive Officer", ("Chief of Staff", "Executive Assistant", "Strategy Manager")),
    "engineering": ("Head of", ("Software Engineer", "Senior Software Engineer", "Site Reliability Engineer", "Staff Engineer")),
    "product": ("Head of", ("Product Manager", "Senior Product Manager", "Technical Writer")),
    "design": ("Head of", ("Product Designer", "UX Researcher")),
    "data": ("Head of", ("Data Engineer", "Data Analyst", "Machine Learning Engineer")),
    "sales": ("Vice President", ("Account Executive", "Solution Engineer", "Sales Development Representative")),
    "marketing": ("Head of", ("Marketing Manager", "Content Strategist", "Event Manager")),
    "customer_success": ("Head of", ("Customer Success Manager", "Onboarding Specialist")),
    "support": ("Head of", ("Support Engineer", "Senior Support Engineer")),
    "finance": ("Head of", ("Accountant", "Financial Controller", "Payroll Specialist")),
    "procurement": ("Head of", ("Category Buyer", "Supplier Analyst")),
    "legal": ("Head of", ("Legal Counsel", "Compliance Analyst", "Data Protection Officer")),
    "hr": ("Head of", ("HR Business Partner", "Recruiter", "Learning Specialist")),
    "it": ("Head of", ("IT Support Specialist", "Systems Administrator")),
    "security": ("Head of", ("Security Engineer", "Security Analyst", "Identity Engineer")),
    "administration": ("Director of", ("Office Manager", "Facilities Coordinator")),
}

SERVICE_ACCOUNTS = ("Build Runner", "Backup Agent", "Metrics Collector", "Ticket Bot", "Payroll Export", "Directory Sync", "Release Bot")

# Country of an office: language, start of its telephone numbers, digits that follow. The ranges are kept free for examples.
COUNTRIES = {"DE": ("de-DE", "+496990009", 3), "IE": ("en-IE", "+35320914", 4), "US": ("en-US", "+151255501", 2)}

TYPES = ("employee", "contractor", "vendor", "partner", "service_account")
STATUSES = ("active", "on_leave", "suspended", "terminated")


async def sow(company: Company) -> None:
    """Everybody's manager is there before them: heads from the top down, then the leads of large units, then the rest."""
    units = [unit for unit in company.records["Department"] if unit["type"] != "team"]
    roster = Roster(company)
    heads: dict[str, Record] = {}
    for unit in units[: company.people]:
        above = heads.get(unit["parentDepartmentId"] or "")
        heads[unit["id"]] = await roster.hire(unit, head_title(unit), above)
    weights = [unit["plannedHeadcount"] for unit in units]
    places = Counter(unit["id"] for unit in company.rng.choices(units, weights, k=max(0, company.people - len(units))))
    for unit in units:
        await fill(roster, unit, heads.get(unit["id"]), places[unit["id"]])


async def fill(roster: "Roster", unit: Record, head: Record | None, places: int) -> None:
    """Hires into one unit; where the head would have too many reports, each team gets a lead."""
    titles = TITLES[unit["function"]][1]
    lead = head
    for number in range(places):
        if places > TEAM_SIZE and number % TEAM_SIZE == 0:
            lead = await roster.hire(unit, f"Lead {titles[0]}", head)
        elif roster.company.chance(0.03):
            await roster.connect(unit, head)
        else:
            await roster.hire(unit, roster.company.choice(titles), lead, free=True)


class Roster:
    """Hires people one after the other, with names and addresses of their own."""

    def __init__(self, company: Company) -> None:
        self.company = company
        self.offices = {location["id"]: location for location in company.records["Location"]}
        self.places = [location["id"] for location in company.records["Location"] if location["type"] in ("headquarters", "office")]
        self.taken: Counter[str] = Counter()
        self.number = 0

    async def hire(self, unit: Record, title: str, manager: Record | None, *, free: bool = False) -> Record:
        """One person of the unit. Only who leads nobody is `free` to be a contractor or to have left."""
        company = self.company
        kind = company.choice(TYPES[:4], (86, 9, 3, 2)) if free else "employee"
        status = company.choice(STATUSES, (89, 4, 2, 5)) if free else "active"
        first, last = company.choice(FIRST_NAMES), company.choice(LAST_NAMES)
        start = -company.rng.randint(200, 2600)
        return await self._add(
            unit, first, last, title, manager, type=kind, status=status,
            employmentType=employment(company, kind),
            employeeNumber=f"NW{self.number + 1:05}" if kind == "employee" else None,
            startDate=company.day(start), endDate=last_day(company, kind, status),
            lastSignInAt=company.time(-company.rng.randint(0, 20), company.rng.randint(6, 18)) if status == "active" else None,
        )  # fmt: skip

    async def connect(self, unit: Record, owner: Record | None) -> Record:
        """One service account, for which the owner is accountable."""
        first, _, last = self.company.choice(SERVICE_ACCOUNTS).partition(" ")
        return await self._add(unit, first, last, "Service account", owner, type="service_account", tags=["non-human"])

    async def _add(self, unit: Record, first: str, last: str, title: str, manager: Record | None, **fields: object) -> Record:
        self.number += 1
        place = unit["locationId"] if self.company.chance(0.8) or not self.places else self.company.choice(self.places)
        office = self.offices.get(place or "", {})
        language, dialled, digits = COUNTRIES.get(office.get("country", ""), COUNTRIES["DE"])
        name = self._address(first, last)
        return await self.company.add(
            "Person", firstName=first, lastName=last, email=f"{name}@{DOMAIN}", userName=name, jobTitle=title,
            department=unit["name"], departmentId=unit["id"], managerId=manager["id"] if manager else None, locationId=place,
            phone=f"{dialled}{self.number % 10**digits:0{digits}}", country=office.get("country"), preferredLanguage=language,
            timezone=office.get("timezone"), **fields,
        )  # fmt: skip

    def _address(self, first: str, last: str) -> str:
        """The name in the letters of an address, with a number from the second person of that name on."""
        plain = normalize("NFKD", f"{first}.{last}".lower()).encode("ascii", "ignore").decode().replace("'", "")
        self.taken[plain] += 1
        return plain if self.taken[plain] == 1 else f"{plain}{self.taken[plain]}"


async def link(company: Company) -> None:
    """Cost centers carry the people of their departments, and outside people come from a vendor."""
    centers = {
        center["departmentId"]: center["id"]
        for center in company.records["CostCenter"]
        if center["departmentId"] and center["status"] == "active"
    }
    vendors = [vendor["id"] for vendor in company.records["Vendor"]]
    for person in company.records["Person"]:
        outside = person["type"] in ("contractor", "vendor", "partner")
        fields = {
            "costCenterId": centers.get(person["departmentId"]),
            "vendorId": company.choice(vendors) if outside and vendors else None,
        }
        if any(fields.values()):
            await company.change(person, **fields)


def head_title(unit: Record) -> str:
    """The title of who leads the unit."""
    title: str = TITLES[unit["function"]][0]
    return title if title.startswith("Chief") else f"{title} {unit['name']}"


def employment(company: Company, kind: str) -> str | None:
    if kind == "employee":
        return company.choice(("full_time", "part_time", "fixed_term", "apprentice", "intern"), (80, 10, 4, 3, 3))
    return "contingent" if kind == "contractor" else None


def last_day(company: Company, kind: str, status: str) -> str | None:
    """Who has left left by now; a contractor's last day is known."""
    if status == "terminated":
        return company.day(-company.rng.randint(1, 180))
    return company.day(company.rng.randint(30, 365)) if kind == "contractor" else None
