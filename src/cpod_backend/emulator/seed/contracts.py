"""Sows the vendors of Northwind Cloud, the contracts with them and the duties that these create."""

from typing import Any

from cpod_backend.emulator.seed.company import Company, Record

# Name, type, segment, criticality, risk, country, access to data, subprocessor, status, what is bought, yearly value, currency.
VENDORS = (
    ("Amazon Web Services", "cloud_provider", "strategic", "critical", "medium", "US", "restricted", True, "active",
     "Cloud infrastructure", 186_000_000, "USD"),
    ("Microsoft", "software", "strategic", "high", "low", "US", "confidential", True, "active", "Microsoft 365 and Azure", 24_800_000, "EUR"),
    ("GitHub", "software", "preferred", "high", "low", "US", "confidential", False, "active", "Source code hosting", 12_600_000, "USD"),
    ("Salesforce", "software", "preferred", "high", "medium", "US", "confidential", True, "active", "Sales Cloud and Slack", 31_400_000, "EUR"),
    ("Atlassian", "software", "approved", "medium", "low", "AU", "internal", False, "active", "Jira and Confluence", 6_900_000, "USD"),
    ("Okta", "software", "strategic", "critical", "medium", "US", "restricted", True, "active", "Workforce identity", 8_700_000, "USD"),
    ("Datadog", "software", "preferred", "high", "low", "US", "internal", True, "active", "Observability", 38_500_000, "USD"),
    ("Workday", "software", "preferred", "medium", "low", "US", "restricted", True, "active", "HR and payroll suite", 11_200_000, "EUR"),
    ("Snowflake", "data_provider", "approved", "medium", "medium", "US", "confidential", True, "active", "Data warehouse", 14_900_000, "USD"),
    ("Figma", "software", "approved", "low", "low", "US", "internal", False, "active", "Design tool", 1_900_000, "USD"),
    ("Notion", "software", "transactional", "low", "medium", "US", "internal", False, "active", "Notes and wiki", 1_100_000, "USD"),
    ("Zoom", "software", "transactional", "low", "low", "US", "internal", False, "offboarding", "Video meetings", 1_400_000, "USD"),
    ("Palo Alto Networks", "hardware", "approved", "high", "low", "US", "none", False, "active", "Firewalls and VPN", 5_600_000, "USD"),
    ("HID Global", "hardware", "approved", "low", "low", "US", "none", False, "active", "Badge readers", 480_000, "EUR"),
    ("Main Data Centers", "managed_services", "preferred", "critical", "medium", "DE", "none", False, "active",
     "Colocation in Frankfurt", 9_600_000, "EUR"),
    ("Hartmann & Cole", "professional_services", "approved", "medium", "low", "DE", "confidential", False, "active",
     "SOC 2 and ISO 27001 audits", 8_400_000, "EUR"),
    ("Liffey Recruiting", "staffing", "approved", "low", "low", "IE", "confidential", True, "active", "Recruiting", 3_200_000, "EUR"),
    ("Lonestar Facilities", "facilities", "transactional", "low", "low", "US", "none", False, "active", "Office services Austin", 2_100_000, "USD"),
    ("Rhein Telekom", "telecom", "approved", "medium", "low", "DE", "internal", False, "active", "Lines and mobile phones", 2_700_000, "EUR"),
    ("Taunus Bank", "financial_services", "approved", "high", "low", "DE", "internal", False, "active", "Accounts and cards", 900_000, "EUR"),
    ("Kestrel Penetration Testing", "professional_services", "preferred", "medium", "low", "IE", "confidential", False, "active",
     "Penetration tests", 4_500_000, "EUR"),
    ("Blue Heron Analytics", "data_provider", "approved", "low", "high", "NL", "internal", False, "suspended", "Market data", 1_600_000, "EUR"),
    ("Quill Documents", "software", "approved", "low", None, "SE", "none", False, "onboarding", "Electronic signatures", 1_200_000, "EUR"),
    ("Meridian Edge", "cloud_provider", "approved", "medium", None, "GB", "none", False, "prospect", "Edge locations", 7_000_000, "EUR"),
    ("Oldport Hosting", "cloud_provider", "transactional", "low", "high", "DE", "none", False, "inactive", "Former hosting", 2_400_000, "EUR"),
)  # fmt: skip

PLACES = ("Alster", "Basalt", "Cobalt", "Danube", "Elbe", "Fairway", "Granite", "Hudson", "Isar", "Juniper", "Kilkenny", "Lagan", "Moselle")
TRADES = (("Software", "software"), ("Consulting", "professional_services"), ("Staffing", "staffing"), ("Networks", "telecom"))
FIRST_NAMES = ("Priya", "Tom", "Elena", "Rasmus", "Joanne", "Luis", "Mireille", "Owen")
LAST_NAMES = ("Raman", "Ashby", "Castell", "Holm", "Prewitt", "Navarro", "Faure", "Tierney")

# Title, type, who owes it, clause, criticality, frequency, days until it is due.
DUTIES = (
    ("Deliver yearly SOC 2 Type II report", "audit", "vendor", "9.4", "high", "annual", 167),
    ("Pay within 30 days of invoice", "payment", "organization", "5.2", "medium", "monthly", 30),
    ("Report availability", "service_level", "vendor", "7.1", "high", "monthly", 14),
    ("Tell of personal data breaches within 24 hours", "data_protection", "vendor", "12.3", "critical", "on_event", None),
    ("Review subprocessors", "compliance", "both", "12.6", "medium", "semi_annual", 75),
    ("Keep proof of insurance", "insurance", "vendor", "14.1", "low", "annual", 121),
    ("Keep prices confidential", "confidentiality", "organization", "11.1", "medium", "on_event", None),
    ("Return data at the end of the term", "termination_assistance", "vendor", "16.2", "high", "one_time", 400),
)
NO_DUTIES = ("draft", "in_review", "negotiation", "cancelled")

# Status of a further contract, first and last day around today.
TERMS = (
    ("active", -200, 529), ("active", -30, 334), ("active", -420, 310), ("expired", -760, -31), ("terminated", -500, 229),
    ("draft", 30, 394), ("in_review", 14, 378), ("negotiation", 60, 789), ("pending_signature", 7, 371), ("cancelled", -90, 274),
)  # fmt: skip


async def sow(company: Company) -> None:
    """Vendors, then a contract with each and further ones, then duties."""
    staff = [person for person in company.records["Person"] if person["type"] == "employee" and person["status"] == "active"]
    for number in range(company.scaled(len(VENDORS))):
        await sow_vendor(company, staff, vendor_row(company, number))
    await sow_contracts(company, staff)
    await sow_obligations(company, staff)


async def link(company: Company) -> None:
    """Ties breached duties to the risks that track them."""
    risks = [risk["id"] for risk in company.records["RiskItem"] if risk["category"] == "third_party"]
    for duty in company.records["ContractObligation"]:
        if duty["status"] == "breached" and risks:
            await company.change(duty, riskItemId=company.choice(risks))


def vendor_row(company: Company, number: int) -> tuple[Any, ...]:
    """The next vendor of the list, after its end one of many small ones."""
    if number < len(VENDORS):
        return VENDORS[number]
    trade, kind = TRADES[number % len(TRADES)]
    name = f"{PLACES[number % len(PLACES)]} {trade} {number}"
    value = company.rng.randint(4, 90) * 100_000
    return (name, kind, "transactional", "low", "low", company.choice(("DE", "IE", "US")), "none", False, "active", trade, value, "EUR")


async def sow_vendor(company: Company, staff: list[Record], row: tuple[Any, ...]) -> None:
    """One vendor with its contact, its assessments and what it has attested."""
    name, kind, segment, criticality, risk, country, access, subprocessor, status, _, _, _ = row
    domain = "".join(letter for letter in name.lower() if letter.isalnum()) + ".example"
    first, last = company.choice(FIRST_NAMES), company.choice(LAST_NAMES)
    assessed = -company.rng.randint(20, 330)
    await company.add(
        "Vendor", name=name, type=kind, segment=segment, criticality=criticality, riskRating=risk, country=country, status=status,
        dataAccessLevel=access, isSubprocessor=subprocessor, domain=domain, websiteUrl=f"https://www.{domain}",
        lastAssessmentDate=company.day(assessed) if risk else None, nextAssessmentDate=company.day(assessed + 365) if risk else None,
        ownerId=company.choice(staff)["id"], address={"city": "Frankfurt am Main", "country": "DE"} if country == "DE" else None,
        primaryContact={"name": f"{first} {last}", "title": "Account Manager", "email": f"{first.lower()}.{last.lower()}@{domain}"},
        attestations=attestations(company) if access in ("confidential", "restricted") else None,
    )  # fmt: skip


def attestations(company: Company) -> list[Record]:
    """What a vendor that reaches confidential data has shown."""
    return [
        {"framework": "iso_27001", "issuer": "TUV Mitte", "issuedDate": "2025-06-01", "validUntilDate": "2028-05-31"},
        {"framework": "soc2_type2", "issuer": "Hartmann & Cole LLP", "issuedDate": company.day(-company.rng.randint(60, 300))},
    ]


async def sow_contracts(company: Company, staff: list[Record]) -> None:
    """A master agreement with each vendor that has one in force, and further contracts under these."""
    values = {row[0]: row for row in VENDORS}
    masters: dict[str, str | None] = {}
    for vendor in [vendor for vendor in company.records["Vendor"] if vendor["status"] in ("active", "suspended", "offboarding")]:
        lasting = vendor["segment"] in ("strategic", "preferred")
        masters[vendor["id"]] = (await sow_master(company, vendor))["id"] if lasting else None
    for number in range(company.scaled(len(VENDORS) + 6)):
        vendor = company.records["Vendor"][number % len(company.records["Vendor"])]
        if vendor["id"] in masters:
            await sow_contract(company, vendor, masters[vendor["id"]], values.get(vendor["name"]), staff, number)


async def sow_master(company: Company, vendor: Record) -> Record:
    """The master agreement with a vendor, which runs until notice."""
    return await company.add(
        "Contract", contractNumber=number_of(company, 2023), title=f"Master agreement with {vendor['name']}", vendorId=vendor["id"],
        type="master_service_agreement", status="active", termType="evergreen", signedDate="2023-02-20", effectiveDate="2023-03-01",
        noticePeriodDays=90, ownerId=vendor["ownerId"], departmentId=company.pick("Department")["id"], governingLaw="Germany",
    )  # fmt: skip


async def sow_contract(
    company: Company, vendor: Record, master: str | None, row: tuple[Any, ...] | None, staff: list[Record], number: int
) -> None:
    """One contract for a term; most are in force."""
    status, first, last = TERMS[number % len(TERMS)] if number % 3 == 1 else TERMS[number % 3]
    subject, value, currency = row[9:] if row else ("Services", company.rng.randint(4, 90) * 100_000, "EUR")
    signed = status in ("active", "expired", "terminated")
    ended = {"terminationDate": company.day(-15), "terminationReason": "convenience"} if status == "terminated" else {}
    await company.add(
        "Contract", contractNumber=number_of(company, 2026), title=f"{subject}, {vendor['name']}", type="subscription", status=status,
        vendorId=vendor["id"], parentContractId=master, ownerId=company.choice(staff)["id"], departmentId=company.pick("Department")["id"],
        signedDate=company.day(first - 12) if signed else None, effectiveDate=company.day(first), endDate=company.day(last),
        termType="auto_renewing", renewalTermMonths=12, noticePeriodDays=company.choice((30, 60, 90)), annualValue=value,
        totalValue=round(value * (last - first) / 365), currency=currency, billingFrequency=company.choice(("monthly", "quarterly", "annual")),
        governingLaw=company.choice(("Germany", "Ireland", "State of Texas")), **ended,
    )  # fmt: skip


async def sow_obligations(company: Company, staff: list[Record]) -> None:
    """One or two duties from each contract that was ever signed."""
    signed = [contract for contract in company.records["Contract"] if contract["status"] not in NO_DUTIES]
    for number, contract in enumerate(signed):
        for offset in (0, 3):
            title, kind, obligor, clause, criticality, frequency, days = DUTIES[(number + offset) % len(DUTIES)]
            due = company.day(company.choice((-10, days, days))) if days is not None else None
            ended = contract["status"] in ("expired", "terminated")
            status = (
                "fulfilled" if ended else company.choice(("pending", "in_progress", "fulfilled", "breached", "waived"), (8, 4, 4, 1, 1))
            )
            await company.add(
                "ContractObligation", contractId=contract["id"], title=title, type=kind, obligor=obligor, clauseReference=clause,
                criticality=criticality, frequency=frequency, dueDate=due, status=status, ownerId=company.choice(staff)["id"],
                triggerEvent="The event that the clause names." if frequency == "on_event" else None,
                survivesTermination=due is not None and contract["endDate"] is not None and due > contract["endDate"],
                waiverReason="Agreed with the vendor at the yearly review." if status == "waived" else None,
                fulfilledById=company.choice(staff)["id"] if status == "fulfilled" else None,
                penaltyAmount=500_000 if kind == "service_level" else None, currency="EUR" if kind == "service_level" else None,
            )  # fmt: skip


def number_of(company: Company, year: int) -> str:
    """The next number of the contract register."""
    return f"CTR-{year}-{len(company.records['Contract']) + 1:04}"
