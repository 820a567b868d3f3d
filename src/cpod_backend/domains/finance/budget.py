"""Budgets: money granted for a purpose and a period, out of which budget lines are cut."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import acyclic, differ, kept, needs, ordered, refers_to
from cpod_backend.contract.rule import Change, Tx, computed, refuse, rule
from cpod_backend.contract.stamps import stamp_time
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Currency, Date, Id, MinorUnits, Range, Size, Time, ref
from cpod_backend.domains.finance.usage import committed, spent

GRANTED = ("approved", "active", "frozen", "closed")


@entity(
    prefix="bud",
    path="/v1/finance/budgets",
    unique=[("name", "fiscal_year", "scenario"), ("code", "fiscal_year", "scenario")],
    search=["name", "code", "notes"],
    expand={
        "owner": One("owner_id"),
        "cost_center": One("cost_center_id"),
        "department": One("department_id"),
        "project": One("project_id"),
        "parent_budget": One("parent_budget_id"),
        "lines": Many("BudgetLine", "budget_id"),
        "child_budgets": Many("Budget", "parent_budget_id"),
    },
    transitions={
        "status": {
            "draft": ["submitted"],
            "submitted": ["draft", "approved", "rejected"],
            "rejected": ["draft"],
            "approved": ["active", "draft"],
            "active": ["frozen", "closed"],
            "frozen": ["active", "closed"],
            "closed": ["active"],
        }
    },
    example={
        "name": "Platform Engineering 2026",
        "code": "ENG-PLAT-26",
        "type": "technology",
        "fiscalYear": 2026,
        "startDate": "2026-01-01",
        "endDate": "2026-12-31",
        "ownerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "costCenterId": "cc-01J9ZK3M5Q7R9T1V3X5Z7B9D6K",
        "departmentId": "dep-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "totalAmount": 240000000,
        "currency": "EUR",
        "alertThresholdPercent": 85,
        "approverId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "notes": "Assumes the old racks are switched off by November.",
    },
)
class Budget(Entity):
    """An amount of money granted for a purpose and a period, split over budget lines."""

    name: Annotated[str, Size(max=200), "Name, such as Platform Engineering 2026."]
    code: Annotated[str | None, Size(max=60), "Code in the ledger."] = None
    type: Annotated[
        Literal["operating", "capital", "project", "headcount", "marketing", "travel", "technology", "training", "contingency"],
        "Kind of budget.",
    ] = "operating"
    scenario: Annotated[Literal["baseline", "forecast", "stretch", "reduced"], "Planning case; only baseline budgets pay for anything."] = (
        "baseline"
    )
    period: Annotated[Literal["annual", "half_year", "quarter", "month", "custom"], "Length of the period."] = "annual"
    fiscal_year: Annotated[int, Range(2000, 2100), "Fiscal year."]
    start_date: Annotated[Date, "First day of the period."]
    end_date: Annotated[Date, "Last day of the period."]
    owner_id: Annotated[Id, ref("Person"), "Person who answers for it."]
    cost_center_id: Annotated[Id | None, ref("CostCenter"), "Cost center it is for."] = None
    department_id: Annotated[Id | None, ref("Department"), "Department it is for."] = None
    project_id: Annotated[Id | None, ref("Project"), "Project it is for."] = None
    parent_budget_id: Annotated[Id | None, ref("Budget"), "Budget out of which it is granted."] = None
    status: Annotated[
        Literal["draft", "submitted", "approved", "rejected", "active", "frozen", "closed"],
        "Stage; frozen budgets take no new commitments.",
    ] = "draft"
    total_amount: Annotated[MinorUnits, Range(0), "Amount granted or asked for."]
    currency: Annotated[Currency, "Currency of all amounts."]
    allocated_amount: Annotated[MinorUnits, COMPUTED, "Split over lines."] = 0
    committed_amount: Annotated[MinorUnits, COMPUTED, "Ordered and not yet billed."] = 0
    spent_amount: Annotated[MinorUnits, COMPUTED, "Spent."] = 0
    available_amount: Annotated[MinorUnits, COMPUTED, "Free, negative where overspent."] = 0
    alert_threshold_percent: Annotated[float, Range(0, 100), "Use from which the owner is warned."] = 80.0
    allows_overspend: Annotated[bool, "Whether lines may commit more than is there."] = False
    approver_id: Annotated[Id | None, ref("Person"), "Person who grants it."] = None
    approved_at: Annotated[Time | None, STORED, "When it was granted."] = None
    notes: Annotated[str | None, Size(max=5000), "Assumptions and remarks."] = None


approved_at = stamp_time(Budget, "approved_at", of="status", to=("approved",))


@computed(Budget)
async def allocated_amount(budget: Budget, tx: Tx) -> int:
    return await allocated(budget.id, tx)


@computed(Budget)
async def committed_amount(budget: Budget, tx: Tx) -> int:
    return sum([await committed(line.id, budget.currency, tx) for line in await tx.find("BudgetLine", budget_id=budget.id)])


@computed(Budget)
async def spent_amount(budget: Budget, tx: Tx) -> int:
    return sum([await spent(line.id, budget.currency, tx) for line in await tx.find("BudgetLine", budget_id=budget.id)])


@computed(Budget)
def available_amount(budget: Budget, tx: Tx) -> int:
    return budget.total_amount - budget.committed_amount - budget.spent_amount


async def allocated(budget_id: str, tx: Tx) -> int:
    """The sum that the lines of a budget set aside."""
    return sum(line.allocated_amount for line in await tx.find("BudgetLine", budget_id=budget_id))


period_runs_forward = ordered(Budget, "start_date", "end_date", "endDate is after startDate.", strict=True)

budgets_form_a_tree = acyclic(Budget, "parent_budget_id", "parentBudgetId is neither the budget itself nor one of its descendants.")

budget_has_its_parents_currency = refers_to(
    Budget, "parent_budget_id", "Budget", "parentBudgetId names a budget of the same currency.", same={"currency": "currency"}
)


@rule(Budget, "update")
async def children_have_their_parents_currency(change: Change[Budget]) -> None:
    """currency does not change while the budget has child budgets, whose currency is the same."""
    if change.changed("currency") and await change.tx.count(Budget, parent_budget_id=change.record.id):
        refuse(f"child budgets of {change.record.id} are in {change.before and change.before.currency}", "currency")


@rule(Budget, "update")
async def lines_stay_within_the_budget(change: Change[Budget]) -> None:
    """allocatedAmount of all lines stays within totalAmount."""
    budget = change.record
    if change.changed("total_amount") and (taken := await allocated(budget.id, change.tx)) > budget.total_amount:
        refuse(f"the lines set {taken} aside, more than totalAmount {budget.total_amount}", "totalAmount")


nobody_grants_an_own_budget = differ(Budget, "approver_id", "owner_id", "approverId is not the owner.")

granted_budget_has_an_approver = needs(
    Budget, "approver_id", "A budget that is approved, active or further on has an approverId.", when={"status": GRANTED}
)

granted_amount_stands = kept(
    Budget,
    "totalAmount, currency and the dates change only in draft, submitted and rejected.",
    when={"status": GRANTED},
    fields=("total_amount", "currency", "start_date", "end_date"),
)


@rule(Budget, "update")
async def commitments_keep_a_budget_open(change: Change[Budget]) -> None:
    """A budget is not closed while committedAmount is above 0."""
    if not change.becomes("status", "closed"):
        return
    for line in await change.tx.find("BudgetLine", budget_id=change.record.id):
        # Held, so that no order commits money of the line while the budget closes.
        await change.tx.lock("BudgetLine", line.id)
        open_amount = await committed(line.id, change.record.currency, change.tx)
        if open_amount:
            refuse(f"{open_amount} of {line.id} are ordered and not yet billed", "status")
