"""Sows the cost centers of Northwind Cloud, one per department, and its technology portfolio with what each item may cost."""

from typing import Any

from cpod_backend.emulator.seed.company import Company, Record

YEARS = (2026, 2025, 2027, 2024)
BUDGET_PER_HEAD = 9_800_000
COUNTRIES = {"Northwind Cloud GmbH": ("DE", "EUR"), "Northwind Cloud Ireland Limited": ("IE", "EUR"), "Northwind Cloud Inc.": ("US", "USD")}

# Function of a department: what its cost center is for, and how its cost is passed on.
TYPES = {
    "engineering": ("research_and_development", "showback", "usage"),
    "product": ("research_and_development", "none", "direct"),
    "design": ("research_and_development", "none", "direct"),
    "data": ("shared", "showback", "usage"),
    "sales": ("sales", "none", "direct"),
    "marketing": ("sales", "none", "direct"),
    "customer_success": ("sales", "none", "revenue"),
    "support": ("service", "none", "direct"),
    "it": ("shared", "chargeback", "headcount"),
    "security": ("shared", "showback", "headcount"),
}

# Code, name, type, status, whether it can be charged, first and last day.
OTHER_CENTERS = (
    ("CC-PRJ-DUBLIN", "Office move Dublin", "project", "active", True, "2026-03-01", "2027-02-28"),
    ("CC-PRJ-TORONTO", "Toronto office", "project", "planned", True, "2027-01-01", None),
    ("CC-PRJ-SOC2", "First SOC 2 report", "project", "closed", True, "2024-01-01", "2024-12-31"),
    ("CC-ONPREM", "On-premises products", "production", "blocked", True, "2019-04-01", "2024-12-31"),
    ("CC-WORKS", "Works council", "statutory", "active", True, "2022-01-01", None),
)

# Name, type, capability, stage, decision, pace, criticality, fit for business and technology, category, tower, budget, share spent.
ITEMS: tuple[tuple[Any, ...], ...] = (
    ("Northwind Console", "application", "Self-service", "active", "invest", "system_of_differentiation", "mission_critical",
     4.6, 4.1, "grow", "application", 96_000_000, 0.62),
    ("Kubernetes Platform", "platform", "Cloud hosting", "active", "invest", "system_of_differentiation", "mission_critical",
     4.8, 4.4, "grow", "platform", 128_000_000, 0.66),
    ("Billing and Metering", "application", "Order to cash", "active", "invest", "system_of_record", "business_critical",
     4.2, 3.2, "transform", "application", 54_000_000, 0.58),
    ("Observability", "service", "Service operations", "active", "tolerate", "system_of_record", "business_critical",
     4.0, 3.9, "run", "it_management", 38_500_000, 0.71),
    ("Collaboration Suite", "service", "Workplace", "active", "tolerate", "system_of_record", "business_operational",
     4.1, 4.3, "run", "end_user", 14_200_000, 0.67),
    ("Old Intranet", "application", "Workplace", "phase_out", "migrate", "system_of_record", "administrative",
     1.8, 1.5, "run", "application", 1_900_000, 0.94),
    ("Data Warehouse", "data_product", "Analytics", "active", "invest", "system_of_innovation", "business_operational",
     3.9, 3.6, "grow", "platform", 27_000_000, 0.49),
    ("Laptops and Mobiles", "end_user_device", "Workplace", "active", "tolerate", "system_of_record", "business_operational",
     4.0, 4.0, "run", "end_user", 16_800_000, 0.81),
    ("Zero Trust Access", "initiative", "Security", "phase_in", "invest", "system_of_innovation", "business_critical",
     4.4, 3.8, "transform", "security_and_compliance", 21_000_000, 0.35),
    ("Backup Storage Frankfurt", "infrastructure", "Continuity", "phase_out", "eliminate", "system_of_record", "business_operational",
     2.6, 2.1, "run", "storage", 6_400_000, 0.77),
    ("Support Assistant", "initiative", "Customer support", "plan", None, "system_of_innovation", "administrative",
     3.4, 2.8, "transform", "ai", 12_500_000, 0.0),
    ("On-premises Appliance", "platform", "Cloud hosting", "end_of_life", "eliminate", "system_of_record", "administrative",
     1.2, 1.4, "run", "compute", 0, 0.0),
)  # fmt: skip

SUCCESSORS = {"Old Intranet": "Collaboration Suite"}


async def sow(company: Company) -> None:
    """Cost centers first, then the items that they pay for."""
    await sow_cost_centers(company)
    await sow_portfolio(company)


async def link(company: Company) -> None:
    """Adds what is sown after the portfolio: vendors, technology assets and licenses."""
    for item in company.records["TechPortfolioItem"]:
        assets = company.sample("TechnologyAsset", 2)
        licenses = [one["id"] for one in company.records["SoftwareLicense"] if one["assetId"] in {asset["id"] for asset in assets}]
        vendor = next((asset["vendorId"] for asset in assets if asset.get("vendorId")), None)
        if assets:
            await company.change(
                item, technologyAssetIds=[asset["id"] for asset in assets], licenseIds=licenses[:5] or None, vendorId=vendor
            )


async def sow_cost_centers(company: Company) -> None:
    """A node for the company, a cost center for each department and some that belong to none."""
    staff = employees(company)
    group = await company.add(
        "CostCenter", code="CC-GROUP", name="Northwind Cloud Group", type="administration", isPostable=False, description="All cost centers.",
        legalEntity="Northwind Cloud GmbH", country="DE", validFromDate="2019-04-01",
    )  # fmt: skip
    for unit in company.records["Department"]:
        if unit["type"] != "team":
            await sow_cost_center(company, unit, group, staff)
    for code, name, kind, status, postable, first, last in OTHER_CENTERS:
        await company.add(
            "CostCenter", code=code, name=name, type=kind, status=status, isPostable=postable, ownerId=company.choice(staff)["id"],
            parentCostCenterId=group["id"], legalEntity="Northwind Cloud GmbH", country="DE", validFromDate=first, validToDate=last,
            fiscalYear=2026, budgetAmount=company.choice((2_500_000, 4_000_000, 12_000_000)), currency="EUR",
        )  # fmt: skip


async def sow_cost_center(company: Company, unit: Record, group: Record, staff: list[Record]) -> None:
    """The cost center of one department, owned by the first who works there."""
    members = [person for person in staff if person["departmentId"] == unit["id"]] or staff
    kind, chargeback, key = TYPES.get(unit["function"], ("administration", "none", "direct"))
    country, currency = COUNTRIES[unit["legalEntity"]]
    await company.add(
        "CostCenter", code=f"CC-{unit['code']}", name=unit["name"], type=kind, description=unit["description"],
        ownerId=members[0]["id"], deputyId=members[1]["id"] if len(members) > 1 else None, parentCostCenterId=group["id"],
        departmentId=unit["id"], legalEntity=unit["legalEntity"], country=country, chargebackModel=chargeback, allocationMethod=key,
        validFromDate="2022-01-01", fiscalYear=2026, budgetAmount=(unit["plannedHeadcount"] or 1) * BUDGET_PER_HEAD, currency=currency,
    )  # fmt: skip


async def sow_portfolio(company: Company) -> None:
    """The items of this year, then those of other years and of further branches."""
    staff = employees(company)
    centers = [center for center in company.records["CostCenter"] if center["status"] == "active" and center["isPostable"]]
    made: dict[tuple[str, int], str] = {}
    for number in range(company.scaled(len(ITEMS) + 4)):
        name, *row = ITEMS[number % len(ITEMS)]
        wave, place = divmod(number // len(ITEMS), len(YEARS))
        title, year = name if wave == 0 else f"{name} {wave + 1}", YEARS[place]
        successor = made.get((SUCCESSORS.get(name, ""), year))
        kind, capability, stage, decision, pace, criticality, business, technical, category, tower, budget, spent = row
        item = await company.add(
            "TechPortfolioItem", name=title, type=kind, businessCapability=capability, lifecycleStage=stage,
            disposition="tolerate" if decision == "migrate" and successor is None else decision, successorItemId=successor,
            paceLayer=pace, businessCriticality=criticality, businessFitScore=business, technicalFitScore=technical,
            investmentCategory=category, tbmTower=tower, fiscalYear=year, budgetAmount=budget,
            actualAmount=round(budget * spent) if year <= 2026 else 0, currency="EUR",
            businessOwnerId=company.choice(staff)["id"], technicalOwnerId=company.choice(staff)["id"],
            costCenterId=company.choice(centers)["id"] if centers else None,
            retirementDate=company.day(company.rng.randint(30, 400)) if stage in ("phase_out", "end_of_life") else None,
        )  # fmt: skip
        made[title, year] = item["id"]


def employees(company: Company) -> list[Record]:
    """The people who can own something: employees who are there."""
    return [person for person in company.records["Person"] if person["type"] == "employee" and person["status"] == "active"]
