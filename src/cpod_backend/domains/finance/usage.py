"""What budget lines are charged with: orders commit their money, invoices and expenses spend it."""

from collections.abc import Iterable
from typing import Any

from cpod_backend.contract.rule import Change, Tx, refuse

COMMITTED = ("approved", "issued", "acknowledged", "partially_received", "received")

# How the amounts of a document count against the seller's bill.
SIGNS = {"credit_note": -1, "proforma": 0}


async def committed(line_id: str, currency: str | None, tx: Tx, joining: Any = None) -> int:
    """Money ordered from a line and not yet billed; `joining` is an order that is about to be committed."""
    if currency is None:
        return 0
    orders = await tx.find("PurchaseOrder", budget_line_ids=line_id, currency=currency, status=COMMITTED)
    if joining is not None:
        orders = [order for order in orders if order.id != joining.id] + [joining]
    ids = {order.id for order in orders}
    ordered = sum(net_on(order, line_id) for order in orders)
    return max(ordered - await invoiced(line_id, currency, tx, ids), 0)


async def spent(line_id: str, currency: str | None, tx: Tx) -> int:
    """Money of a line that invoices and expenses have used up, without the tax that is reclaimed."""
    if currency is None:
        return 0
    expenses = await tx.find("Expense", budget_line_id=line_id, currency=currency, status=("approved", "reimbursed"))
    expensed: int = sum(expense.amount - (expense.tax_amount or 0) for expense in expenses)
    return await invoiced(line_id, currency, tx) + expensed


async def invoiced(line_id: str, currency: str, tx: Tx, orders: set[str] | None = None) -> int:
    """Net amounts that payables charge to a line, those of some orders only where given."""
    invoices = await tx.find(
        "Invoice",
        budget_line_ids=line_id,
        direction="payable",
        currency=currency,
        status=("approved", "partially_paid", "paid"),
    )
    return sum(
        SIGNS.get(invoice.document_type, 1) * net_on(invoice, line_id)
        for invoice in invoices
        if orders is None or invoice.purchase_order_id in orders
    )


def net_on(document: Any, line_id: str) -> int:
    """What an order or invoice charges to a line, without tax."""
    return sum(line.net_amount for line in document.lines if line.budget_line_id == line_id)


def named_lines(lines: Iterable[Any]) -> list[str]:
    """The budget lines that lines of a document name, each once."""
    return list(dict.fromkeys(line.budget_line_id for line in lines if line.budget_line_id))


async def refuse_unchargeable(change: Change[Any], named: Iterable[str], before: Iterable[str], field: str) -> None:
    """Refuses budget lines that are named now and not before, where nothing may be charged to them."""
    for id in sorted(set(named) - set(before)):
        line = await change.tx.get("BudgetLine", id)
        budget = await change.tx.get("Budget", line.budget_id) if line else None
        if line and line.is_locked:
            refuse(f"{id} is locked, so nothing more is charged to it", field)
        if budget and budget.scenario != "baseline":
            refuse(f"{id} belongs to a {budget.scenario} budget, and only baseline budgets pay for anything", field)
        if budget and budget.status == "closed":
            refuse(f"{id} belongs to {budget.id}, which is closed", field)
