"""Sows the software licenses of Northwind Cloud and the seats its people hold."""

from typing import Any

from cpod_backend.emulator.seed.company import Company, Record

# Name, vendor, product, kind, seats per person (0: without limit), price of a seat and cycle in minor units, currency, cycle, last day, status.
LICENSES = (
    ("GitHub Enterprise", "GitHub", "GitHub Enterprise Cloud", "subscription", 0.6, 2100, "USD", "monthly", 121, "active"),
    ("Microsoft 365 E5", "Microsoft", "Microsoft 365", "subscription", 1.2, 5470, "EUR", "monthly", 211, "active"),
    ("Slack Business+", "Salesforce", "Slack", "subscription", 1.2, 1250, "USD", "monthly", 303, "active"),
    ("Jira Premium", "Atlassian", "Jira", "subscription", 0.8, 1400, "USD", "monthly", 60, "active"),
    ("Figma Organization", "Figma", "Figma", "subscription", 0.25, 4500, "USD", "monthly", 150, "active"),
    ("Datadog Pro", "Datadog", "Datadog", "subscription", 0.3, 1500, "USD", "monthly", 28, "active"),
    ("IntelliJ IDEA Ultimate", "JetBrains", "IntelliJ IDEA", "subscription", 0.3, 59900, "EUR", "annual", 180, "active"),
    ("Salesforce Sales Cloud", "Salesforce", "Sales Cloud", "subscription", 0.25, 16500, "EUR", "monthly", 242, "active"),
    ("Adobe Acrobat Pro", "Adobe", "Acrobat Pro", "perpetual", 0.15, 66500, "EUR", "one_time", None, "active"),
    ("Tableau Creator", "Salesforce", "Tableau", "trial", 0.1, None, None, None, 20, "active"),
    ("PostgreSQL", "PostgreSQL Global Development Group", "PostgreSQL", "open_source", 0, None, None, None, None, "active"),
    ("Zoom Business", "Zoom", "Zoom Workplace", "subscription", 1.2, 1899, "EUR", "monthly", -32, "expired"),
    ("Notion Enterprise", "Notion", "Notion", "subscription", 0.5, 2000, "USD", "monthly", 365, "pending"),
)

PERPETUAL, EVERYBODY = "perpetual", ("Microsoft 365 E5", "Slack Business+")


async def sow(company: Company) -> None:
    """Everybody has mail and chat, the rest goes to some; a few seats were taken back."""
    staff = [person for person in company.records["Person"] if person["status"] != "terminated"]
    for row in LICENSES:
        license = await _license(company, row)
        if license["status"] == "active":
            await _seats(company, license, staff)


async def _license(company: Company, row: tuple[Any, ...]) -> Record:
    name, vendor, product, kind, share, price, currency, cycle, last, status = row
    seats = company.scaled(round(share * 60)) if share else 0
    yearly = {"monthly": 12, "annual": 1, "one_time": 1}.get(cycle, 0)
    assets = [asset for asset in company.records["TechnologyAsset"] if asset["name"].split()[0] == product.split()[0]]
    return await company.add(
        "SoftwareLicense",
        name=name,
        vendor=vendor,
        vendorId=_vendor(company, vendor),
        productName=product,
        licenseType=kind,
        metric="named_user" if seats else "unlimited",
        spdxExpression="PostgreSQL" if kind == "open_source" else None,
        assetId=assets[0]["id"] if assets else None,
        totalSeats=seats,
        status=status,
        startDate=company.day((last or 0) - 365),
        expiresAt=company.time(last, 23, 59) if last else None,
        isAutoRenewing=kind == "subscription" and status == "active",
        renewalNoticeDays=60 if kind == "subscription" else None,
        unitPrice=price,
        cost=price * seats * yearly if price and kind != PERPETUAL else None,
        currency=currency,
        billingCycle=cycle,
        ownerId=company.pick("Person", lambda person: person["status"] == "active")["id"],
    )


async def _seats(company: Company, license: Record, staff: list[Record]) -> None:
    """Gives seats to people while there are any; without a limit one is enough to show who looks after the product."""
    wanted = len(staff) if license["name"] in EVERYBODY else round((license["totalSeats"] or 5) * 0.85)
    seats = min(wanted, license["totalSeats"] or wanted, len(staff))
    givers = company.sample("Person", 5, lambda person: person["status"] == "active")
    for person in company.rng.sample(staff, seats):
        seat = await company.add(
            "LicenseAssignment",
            licenseId=license["id"],
            personId=person["id"],
            assignedById=company.choice(givers)["id"],
            seatTier=company.choice(("Standard", "Full", "Viewer"), (8, 2, 1)),
            lastUsedAt=company.time(-company.rng.randint(1, 150), company.rng.randint(7, 17)) if company.chance(0.95) else None,
        )
        if company.chance(0.06):
            await company.change(seat, status="revoked", revokeReason=company.choice(("unused", "role_change", "requested")))


def _vendor(company: Company, name: str) -> str | None:
    return next((vendor["id"] for vendor in company.records["Vendor"] if vendor["name"].startswith(name)), None)
