"""Budget lines: parts of a budget for one kind of spend, with what is committed and spent of them."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import refers_to, rule_of
from cpod_backend.contract.rule import Change, Tx, computed, refuse, rule
from cpod_backend.contract.types import COMPUTED, Annotated, Currency, Id, MinorUnits, Pattern, Range, Size, ref
from cpod_backend.domains.finance.money import percentage
from cpod_backend.domains.finance.usage import committed, spent


@entity(
    prefix="bl",
    path="/v1/finance/budget-lines",
    unique=[("budget_id", "name")],
    search=["name", "description", "gl_account_code"],
    expand={
        "budget": One("budget_id"),
        "cost_center": One("cost_center_id"),
        "owner": One("owner_id"),
        "vendor": One("vendor_id"),
        "contract": One("contract_id"),
        "expenses": Many("Expense", "budget_line_id"),
    },
    immutable=["budget_id"],
    example={
        "budgetId": "bud-01J9ZK3M5Q7R9T1V3X5Z7B9D7M",
        "name": "Managed Kubernetes",
        "description": "Production and staging clusters in two regions.",
        "category": "cloud",
        "glAccountCode": "6810",
        "ownerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "vendorId": "vnd-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "contractId": "ctr-01J9ZK3M5Q7R9T1V3X5Z7B9D5J",
        "allocatedAmount": 24000000,
        "forecastAmount": 22900000,
        "monthlyAmounts": [2000000, 2000000, 2000000, 2000000, 2000000, 2000000, 2000000, 2000000, 2000000, 2000000, 2000000, 2000000],
    },
)
class BudgetLine(Entity):
    """A part of a budget set aside for one kind of spend."""

    budget_id: Annotated[Id, ref("Budget"), "Budget it is part of."]
    name: Annotated[str, Size(max=200), "Name of the line."]
    description: Annotated[str | None, Size(max=2000), "What it pays for."] = None
    category: Annotated[
        Literal[
            "personnel",
            "contractors",
            "software",
            "hardware",
            "cloud",
            "telecommunications",
            "professional_services",
            "travel",
            "training",
            "marketing",
            "facilities",
            "insurance",
            "depreciation",
            "taxes",
            "contingency",
            "other",
        ],
        "Kind of spend.",
    ]
    expenditure_type: Annotated[Literal["opex", "capex"], "Operating or capital spend."] = "opex"
    gl_account_code: Annotated[str | None, Pattern(r"^[A-Za-z0-9.-]+$"), Size(max=40), "Account in the general ledger."] = None
    cost_center_id: Annotated[Id | None, ref("CostCenter"), "Cost center, where it is not the budget's."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Person who answers for the line."] = None
    vendor_id: Annotated[Id | None, ref("Vendor"), "Vendor for whom the money is meant."] = None
    contract_id: Annotated[Id | None, ref("Contract"), "Contract that binds the money."] = None
    allocated_amount: Annotated[MinorUnits, Range(0), "Amount set aside."]
    currency: Annotated[Currency | None, COMPUTED, "Currency of all amounts."] = None
    forecast_amount: Annotated[MinorUnits | None, Range(0), "Spend expected by the end of the period."] = None
    monthly_amounts: Annotated[
        list[Annotated[MinorUnits, Range(0)]] | None, Size(max=60), "Plan by month from the month of the budget's startDate."
    ] = None
    committed_amount: Annotated[MinorUnits, COMPUTED, "Ordered and not yet billed."] = 0
    spent_amount: Annotated[MinorUnits, COMPUTED, "Spent."] = 0
    remaining_amount: Annotated[MinorUnits, COMPUTED, "Free, negative where overspent."] = 0
    utilization_percent: Annotated[float, COMPUTED, "Share used."] = 0.0
    is_locked: Annotated[bool, "True where nothing more may be charged."] = False
    notes: Annotated[str | None, Size(max=2000), "Assumptions and remarks."] = None


@computed(BudgetLine)
async def currency(line: BudgetLine, tx: Tx) -> str | None:
    budget = await tx.get("Budget", line.budget_id)
    return budget.currency if budget else None


@computed(BudgetLine)
async def committed_amount(line: BudgetLine, tx: Tx) -> int:
    return await committed(line.id, line.currency, tx)


@computed(BudgetLine)
async def spent_amount(line: BudgetLine, tx: Tx) -> int:
    return await spent(line.id, line.currency, tx)


@computed(BudgetLine)
def remaining_amount(line: BudgetLine, tx: Tx) -> int:
    return line.allocated_amount - line.committed_amount - line.spent_amount


@computed(BudgetLine)
def utilization_percent(line: BudgetLine, tx: Tx) -> float:
    return percentage(line.committed_amount + line.spent_amount, line.allocated_amount)


@rule(BudgetLine)
async def lines_stay_within_the_budget(change: Change[BudgetLine]) -> None:
    """allocatedAmount of all lines of a budget stays within its totalAmount."""
    line = change.record
    if not change.changed("allocated_amount"):
        return
    # Two lines at once must wait for one another: summing without the lock lets both through.
    budget = await change.tx.lock("Budget", line.budget_id)
    others = await change.tx.find(BudgetLine, budget_id=line.budget_id)
    taken = sum(other.allocated_amount for other in others if other.id != line.id) + line.allocated_amount
    if budget and taken > budget.total_amount:
        refuse(f"the lines would set {taken} aside, more than totalAmount {budget.total_amount} of {budget.id}", "allocatedAmount")


months_add_up = rule_of(
    BudgetLine,
    "monthlyAmounts, where given, add up to allocatedAmount.",
    lambda line: line.monthly_amounts is None or sum(line.monthly_amounts) == line.allocated_amount,
    "monthly_amounts",
)


@rule(BudgetLine, "create", "update", "delete")
async def closed_budget_stands(change: Change[BudgetLine]) -> None:
    """Lines are neither added nor changed in a closed budget."""
    budget = await change.tx.lock("Budget", change.record.budget_id)
    if budget and budget.status == "closed":
        refuse(f"{budget.id} is closed", "budgetId")


@rule(BudgetLine, "update")
async def used_money_stays_allocated(change: Change[BudgetLine]) -> None:
    """allocatedAmount does not fall below committedAmount plus spentAmount unless the budget allows overspend."""
    line = change.record
    budget = await change.tx.get("Budget", line.budget_id)
    if budget is None or budget.allows_overspend or not change.changed("allocated_amount"):
        return
    used = await committed(line.id, budget.currency, change.tx) + await spent(line.id, budget.currency, change.tx)
    fell = change.before is not None and line.allocated_amount < change.before.allocated_amount
    if fell and line.allocated_amount < used:
        refuse(f"{used} of {line.id} are committed or spent, so allocatedAmount cannot become {line.allocated_amount}", "allocatedAmount")


contract_is_with_the_vendor = refers_to(
    BudgetLine, "contract_id", "Contract", "The contract is with the vendor where both are set.", same={"vendor_id": "vendor_id"}
)
