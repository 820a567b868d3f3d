"""What the organization spends on technology and why: portfolio items and the cost centers that bear the cost."""

from typing import Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, entity
from cpod_backend.contract.patterns import acyclic, blocked_by, differ, needs, not_under, ordered, rule_of
from cpod_backend.contract.rule import Change, Tx, computed, stamp
from cpod_backend.contract.stamps import counted
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Country, Currency, Date, Id, MinorUnits, Pattern, Range, Size, ref

DOMAIN = DomainInfo(
    name="Investments",
    prefix="investments",
    standards=(
        "TBM Taxonomy 4",
        "Gartner TIME model",
        "Gartner pace-layered application strategy",
        "LeanIX application lifecycle",
        "ITIL 4 service financial management",
        "ISO 4217",
    ),
)


@entity(
    prefix="tpi",
    path="/v1/investments",
    unique=[("name", "fiscal_year")],
    search=["name", "description", "business_capability"],
    expand={
        "business_owner": One("business_owner_id"),
        "technical_owner": One("technical_owner_id"),
        "technology_assets": One("technology_asset_ids"),
        "licenses": One("license_ids"),
        "vendor": One("vendor_id"),
        "cost_center": One("cost_center_id"),
    },
    transitions={
        "lifecycle_stage": {
            "plan": ["phase_in", "end_of_life"],
            "phase_in": ["active", "end_of_life"],
            "active": ["phase_out"],
            "phase_out": ["active", "end_of_life"],
        }
    },
    example={
        "name": "Customer data platform",
        "description": "Collects and joins customer events for marketing and support.",
        "type": "platform",
        "businessCapability": "Customer insight",
        "businessOwnerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "technicalOwnerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "technologyAssetIds": ["tast-01J9ZK3M5Q7R9T1V3X5Z7B9D8N"],
        "licenseIds": ["lic-01J9ZK3M5Q7R9T1V3X5Z7B9D9P"],
        "vendorId": "vnd-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "costCenterId": "cc-01J9ZK3M5Q7R9T1V3X5Z7B9D6K",
        "lifecycleStage": "active",
        "disposition": "invest",
        "paceLayer": "system_of_differentiation",
        "businessCriticality": "business_critical",
        "businessFitScore": 4.5,
        "technicalFitScore": 3.5,
        "investmentCategory": "grow",
        "tbmTower": "platform",
        "fiscalYear": 2026,
        "budgetAmount": 32000000,
        "actualAmount": 11850000,
        "currency": "EUR",
    },
)
class TechPortfolioItem(Entity):
    """A technology in the portfolio, judged for fit, cost and future for one fiscal year."""

    name: Annotated[str, Size(max=200), "Name of the item."]
    description: Annotated[str | None, Size(max=5000), "Scope and purpose."] = None
    type: Annotated[
        Literal["application", "platform", "infrastructure", "service", "initiative", "data_product", "end_user_device"], "Kind of item."
    ]
    business_capability: Annotated[str | None, Size(max=200), "Business capability it supports."] = None
    business_owner_id: Annotated[Id | None, ref("Person"), "Person who answers for its value."] = None
    technical_owner_id: Annotated[Id | None, ref("Person"), "Person who answers for its operation."] = None
    technology_asset_ids: Annotated[list[Id] | None, ref("TechnologyAsset"), Size(max=200), "Technology assets that make up the item."] = (
        None
    )
    license_ids: Annotated[list[Id] | None, ref("SoftwareLicense"), Size(max=200), "Licenses paid for it."] = None
    vendor_id: Annotated[Id | None, ref("Vendor"), "Main vendor."] = None
    cost_center_id: Annotated[Id | None, ref("CostCenter"), "Cost center that pays."] = None
    lifecycle_stage: Annotated[Literal["plan", "phase_in", "active", "phase_out", "end_of_life"], "Stage of the item's life."] = "plan"
    disposition: Annotated[
        Literal["tolerate", "invest", "migrate", "eliminate"] | None, "Decision on its future, after the TIME model."
    ] = None
    pace_layer: Annotated[
        Literal["system_of_record", "system_of_differentiation", "system_of_innovation"] | None, "Pace at which it changes."
    ] = None
    business_criticality: Annotated[
        Literal["administrative", "business_operational", "business_critical", "mission_critical"], "Weight for the business."
    ] = "business_operational"
    business_fit_score: Annotated[float | None, Range(1, 5), "How well it serves the business, 5 being best."] = None
    technical_fit_score: Annotated[float | None, Range(1, 5), "How sound it is technically, 5 being best."] = None
    investment_category: Annotated[Literal["run", "grow", "transform"], "What the money is for."] = "run"
    tbm_tower: Annotated[
        Literal[
            "data_center",
            "compute",
            "storage",
            "network",
            "platform",
            "output",
            "end_user",
            "application",
            "delivery",
            "security_and_compliance",
            "it_management",
            "ai",
        ]
        | None,
        "TBM resource tower to which the cost goes.",
    ] = None
    fiscal_year: Annotated[int, Range(2000, 2100), "Fiscal year of the amounts."]
    budget_amount: Annotated[MinorUnits | None, Range(0), "Approved spend for the year."] = None
    actual_amount: Annotated[MinorUnits | None, Range(0), "Spend so far."] = None
    variance_amount: Annotated[MinorUnits | None, STORED, "What is left, negative where overspent."] = None
    currency: Annotated[Currency | None, "Currency of the amounts."] = None
    successor_item_id: Annotated[Id | None, ref("TechPortfolioItem"), "Item that takes over."] = None
    retirement_date: Annotated[Date | None, "Planned or actual last day of use."] = None


@stamp(TechPortfolioItem)
def variance_amount(change: Change[TechPortfolioItem]) -> None:
    budget, actual = change.record.budget_amount, change.record.actual_amount
    change.record.variance_amount = budget - actual if budget is not None and actual is not None else None


amounts_have_a_currency = needs(
    TechPortfolioItem,
    "currency",
    "currency is set where budgetAmount or actualAmount is set.",
    given=("budget_amount", "actual_amount"),
)

ending_item_has_a_retirement_date = needs(
    TechPortfolioItem,
    "retirement_date",
    "An item in phase_out or end_of_life has a retirementDate.",
    when={"lifecycle_stage": ("phase_out", "end_of_life")},
)

migrated_item_has_a_successor = needs(
    TechPortfolioItem,
    "successor_item_id",
    "An item with disposition migrate has a successorItemId.",
    when={"disposition": ("migrate",)},
)

successor_is_another_item = differ(TechPortfolioItem, "successor_item_id", "id", "successorItemId is not the item itself.")

mission_critical_item_has_owners = needs(
    TechPortfolioItem,
    ("business_owner_id", "technical_owner_id"),
    "A mission_critical item has a businessOwnerId and a technicalOwnerId.",
    when={"business_criticality": ("mission_critical",)},
)

eliminated_item_only_runs = rule_of(
    TechPortfolioItem,
    "An item with disposition eliminate does not have investmentCategory grow or transform.",
    lambda item: item.disposition != "eliminate" or item.investment_category == "run",
    "investment_category",
)


@entity(
    prefix="cc",
    path="/v1/investments/cost-centers",
    unique=[("code",)],
    search=["code", "name", "description", "legal_entity"],
    expand={
        "owner": One("owner_id"),
        "parent_cost_center": One("parent_cost_center_id"),
        "department": One("department_id"),
        "children": Many("CostCenter", "parent_cost_center_id"),
        "budgets": Many("Budget", "cost_center_id"),
    },
    transitions={"status": {"planned": ["active", "closed"], "active": ["blocked", "closed"], "blocked": ["active", "closed"]}},
    example={
        "code": "CC-ENG-001",
        "name": "Platform engineering",
        "description": "Staff, tools and cloud spend of the platform teams.",
        "type": "research_and_development",
        "ownerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "departmentId": "dep-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "status": "planned",
        "legalEntity": "Acme Europe GmbH",
        "country": "DE",
        "chargebackModel": "showback",
        "allocationMethod": "usage",
        "validFromDate": "2025-01-01",
        "fiscalYear": 2026,
        "budgetAmount": 240000000,
        "currency": "EUR",
    },
)
class CostCenter(Entity):
    """A unit of the organization to which costs are charged and which someone answers for."""

    code: Annotated[str, Pattern(r"^[A-Za-z0-9][A-Za-z0-9._-]*$"), Size(max=40), "Code in the ledger, such as CC-ENG-001."]
    name: Annotated[str, Size(max=200), "Display name."]
    description: Annotated[str | None, Size(max=2000), "What is charged here."] = None
    type: Annotated[
        Literal["production", "service", "administration", "sales", "research_and_development", "project", "shared", "statutory"],
        "Function of the cost center.",
    ] = "service"
    status: Annotated[Literal["planned", "active", "blocked", "closed"], "blocked takes no new postings, closed is gone for good."] = (
        "active"
    )
    owner_id: Annotated[Id | None, ref("Person"), "Person who answers for the budget."] = None
    deputy_id: Annotated[Id | None, ref("Person"), "Person who stands in for the owner."] = None
    parent_cost_center_id: Annotated[Id | None, ref("CostCenter"), "Node above in the hierarchy."] = None
    department_id: Annotated[Id | None, ref("Department"), "Department it belongs to."] = None
    legal_entity: Annotated[str | None, Size(max=200), "Company in whose books it stands."] = None
    country: Annotated[Country | None, "Country of that company."] = None
    is_postable: Annotated[bool, "False for nodes that only group others."] = True
    chargeback_model: Annotated[Literal["none", "showback", "chargeback"], "Whether users of the service see or pay the cost."] = "none"
    allocation_method: Annotated[
        Literal["direct", "headcount", "usage", "revenue", "fixed_percent", "even_split"], "Key by which shared cost is passed on."
    ] = "direct"
    valid_from_date: Annotated[Date | None, "First day on which it can be charged."] = None
    valid_to_date: Annotated[Date | None, "Last day on which it can be charged."] = None
    fiscal_year: Annotated[int | None, Range(2000, 2100), "Calendar year for which budgetAmount is granted."] = None
    budget_amount: Annotated[MinorUnits | None, Range(0), "Yearly budget."] = None
    currency: Annotated[Currency | None, "Currency of the amounts."] = None
    spent_amount: Annotated[MinorUnits, COMPUTED, "Spend of the year."] = 0
    child_count: Annotated[int, COMPUTED, "Nodes directly below."] = 0


child_count = counted(CostCenter, "child_count", "CostCenter", by="parent_cost_center_id")


@computed(CostCenter)
async def spent_amount(center: CostCenter, tx: Tx) -> int:
    if center.currency is None or center.fiscal_year is None:
        return 0
    return await invoiced(center, tx) + await expensed(center, tx)


async def invoiced(center: CostCenter, tx: Tx) -> int:
    """Payable invoices of the cost center's year, without tax; credit notes count against them."""
    invoices = await tx.find(
        "Invoice",
        cost_center_id=center.id,
        direction="payable",
        currency=center.currency,
        status=("approved", "partially_paid", "paid"),
    )
    signs = {"credit_note": -1, "proforma": 0}
    return sum(
        signs.get(invoice.document_type, 1) * invoice.subtotal_amount for invoice in invoices if falls_in_year(invoice.issue_date, center)
    )


async def expensed(center: CostCenter, tx: Tx) -> int:
    """Expenses of the cost center's year, without the tax that is reclaimed."""
    expenses = await tx.find("Expense", cost_center_id=center.id, currency=center.currency, status=("approved", "reimbursed"))
    return sum(expense.amount - (expense.tax_amount or 0) for expense in expenses if falls_in_year(expense.expense_date, center))


def falls_in_year(day: str | None, center: CostCenter) -> bool:
    return day is not None and int(day[:4]) == center.fiscal_year


cost_centers_form_a_tree = acyclic(
    CostCenter, "parent_cost_center_id", "parentCostCenterId is neither the cost center itself nor one of its descendants."
)

validity_ends_after_it_starts = ordered(CostCenter, "valid_from_date", "valid_to_date", "validToDate is not before validFromDate.")

budget_has_currency_and_year = needs(
    CostCenter, ("currency", "fiscal_year"), "A budgetAmount goes with a currency and a fiscalYear.", given=("budget_amount",)
)

children_keep_a_cost_center_open = blocked_by(
    CostCenter,
    "CostCenter",
    "parent_cost_center_id",
    "status does not become closed while a child cost center is planned or active.",
    becomes={"status": ("closed",)},
    when={"status": ("planned", "active")},
)

nothing_is_charged_below_a_closed_cost_center = not_under(
    CostCenter,
    "parent_cost_center_id",
    "CostCenter",
    "A planned or active cost center does not stand below a closed one.",
    when={"status": ("planned", "active")},
    above={"status": ("closed",)},
)

active_cost_center_has_an_owner = needs(
    CostCenter,
    "owner_id",
    "An active, postable cost center has an ownerId.",
    when={"status": ("active",), "is_postable": (True,)},
)
