"""Expenses: what people spent for the organization, on which receipts, and what they get back."""

from typing import Literal

from cpod_backend.contract.entity import Entity, One, Part, entity
from cpod_backend.contract.patterns import differ, kept, needs, not_future, rule_of
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.shapes import SAFE_INTEGER
from cpod_backend.contract.stamps import stamp_time
from cpod_backend.contract.types import STORED, Annotated, Currency, Date, Id, MinorUnits, Range, Size, Time, ref
from cpod_backend.domains.finance.money import converted
from cpod_backend.domains.finance.usage import refuse_unchargeable

HANDED_IN = ("submitted", "approved", "rejected", "reimbursed")
PAID_BY_THE_COMPANY = ("corporate_card", "company_account")


class ExpenseAttendee(Part):
    """Somebody who took part."""

    name: Annotated[str, Size(max=200), "Full name."]
    organization: Annotated[str | None, Size(max=200), "Where the guest works."] = None
    person_id: Annotated[Id | None, ref("Person"), "Colleague, where the guest is one."] = None


@entity(
    prefix="exp",
    path="/v1/finance/expenses",
    search=["description", "merchant_name", "report_name"],
    expand={
        "person": One("person_id"),
        "approver": One("approver_id"),
        "project": One("project_id"),
        "cost_center": One("cost_center_id"),
        "budget_line": One("budget_line_id"),
        "receipts": One("receipt_object_ids"),
    },
    transitions={
        "status": {
            "draft": ["submitted", "cancelled"],
            "submitted": ["draft", "approved", "rejected", "cancelled"],
            "rejected": ["draft", "submitted", "cancelled"],
            "approved": ["submitted", "reimbursed"],
        }
    },
    immutable=["person_id"],
    example={
        "personId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "reportName": "KubeCon Amsterdam 2026",
        "description": "Hotel, three nights",
        "merchantName": "Hotel De Gracht",
        "category": "lodging",
        "expenseDate": "2026-03-26",
        "amount": 58200,
        "currency": "EUR",
        "taxAmount": 4810,
        "paymentMethod": "personal_card",
        "projectId": "prj-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "costCenterId": "cc-01J9ZK3M5Q7R9T1V3X5Z7B9D6K",
        "receiptObjectIds": ["obj-01J9ZK3M5Q7R9T1V3X5Z7B9D9P"],
        "status": "submitted",
        "approverId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
    },
)
class Expense(Entity):
    """Money a person spent for the organization, with receipts, approval and repayment."""

    person_id: Annotated[Id, ref("Person"), "Person who spent it."]
    report_name: Annotated[str | None, Size(max=200), "Expense report or trip to which it belongs."] = None
    description: Annotated[str, Size(max=500), "What it was for."]
    merchant_name: Annotated[str | None, Size(max=200), "Who was paid."] = None
    category: Annotated[
        Literal[
            "airfare",
            "rail",
            "lodging",
            "ground_transport",
            "car_rental",
            "mileage",
            "parking",
            "fuel",
            "meals",
            "entertainment",
            "per_diem",
            "office_supplies",
            "software",
            "hardware",
            "telecommunications",
            "training",
            "conference",
            "marketing",
            "gift",
            "postage",
            "medical",
            "other",
        ],
        "Kind of expense.",
    ]
    expense_date: Annotated[Date, "Day on which it was spent."]
    amount: Annotated[MinorUnits, Range(1), "Amount paid, tax included."]
    currency: Annotated[Currency, "Currency of amount and taxAmount."]
    tax_amount: Annotated[MinorUnits | None, Range(0), "Tax within the amount that can be reclaimed."] = None
    reimbursement_currency: Annotated[Currency | None, "Currency in which the person is repaid, where it is another one."] = None
    exchange_rate: Annotated[float | None, Range(0, 1000000), "Units of reimbursementCurrency for one unit of currency."] = None
    reimbursement_amount: Annotated[MinorUnits, STORED, "What the person gets back, in reimbursementCurrency or else in currency."] = 0
    payment_method: Annotated[
        Literal["personal_card", "cash", "corporate_card", "company_account", "allowance"],
        "Who paid; allowance stands for mileage and per diem.",
    ] = "personal_card"
    is_billable: Annotated[bool, "Whether the customer is charged for it."] = False
    project_id: Annotated[Id | None, ref("Project"), "Project it was for."] = None
    cost_center_id: Annotated[Id | None, ref("CostCenter"), "Cost center that bears it."] = None
    budget_line_id: Annotated[Id | None, ref("BudgetLine"), "Budget line that pays."] = None
    distance_kilometers: Annotated[float | None, Range(0, 20000), "Distance driven, for mileage."] = None
    attendees: Annotated[list[ExpenseAttendee] | None, Size(max=100), "Who took part, for meals and entertainment."] = None
    receipt_object_ids: Annotated[list[Id] | None, ref("StorageObject"), Size(max=20), "Stored receipts."] = None
    status: Annotated[Literal["draft", "submitted", "approved", "rejected", "reimbursed", "cancelled"], "Stage of the expense."] = "draft"
    approver_id: Annotated[Id | None, ref("Person"), "Person who approves it."] = None
    submitted_at: Annotated[Time | None, STORED, "When it was handed in."] = None
    decided_at: Annotated[Time | None, STORED, "When it was decided."] = None
    rejection_reason: Annotated[str | None, Size(max=1000), "Why it was sent back."] = None


@stamp(Expense)
def reimbursement_amount(change: Change[Expense]) -> None:
    expense = change.record
    target = expense.reimbursement_currency
    if expense.payment_method in PAID_BY_THE_COMPANY:
        expense.reimbursement_amount = 0
    elif target is None or target == expense.currency:
        expense.reimbursement_amount = expense.amount
    else:
        expense.reimbursement_amount = converted(expense.amount, expense.exchange_rate or 0.0, expense.currency, target)


submitted_at = stamp_time(Expense, "submitted_at", of="status", to=("submitted",))

decided_at = stamp_time(Expense, "decided_at", of="status", to=("approved", "rejected"))

spent_before_now = not_future(Expense, "expense_date", "expenseDate is not in the future.")

tax_is_a_part = rule_of(Expense, "taxAmount is at most amount.", lambda expense: (expense.tax_amount or 0) <= expense.amount, "tax_amount")

other_currency_has_a_rate = rule_of(
    Expense,
    "reimbursementCurrency goes with an exchangeRate above 0.",
    lambda expense: expense.reimbursement_currency is None or (expense.exchange_rate or 0) > 0,
    "exchange_rate",
)

repayment_can_be_told = rule_of(
    Expense,
    f"reimbursementAmount is at most {SAFE_INTEGER}, beyond which clients lose digits.",
    lambda expense: expense.reimbursement_amount <= SAFE_INTEGER,
    "exchange_rate",
)

submitted_expense_has_a_receipt = rule_of(
    Expense,
    "A submitted or later expense has at least one receipt unless its category is mileage or per_diem.",
    lambda expense: bool(expense.receipt_object_ids) or expense.status not in HANDED_IN or expense.category in ("mileage", "per_diem"),
    "receipt_object_ids",
)

mileage_has_a_distance = needs(Expense, "distance_kilometers", "A mileage expense has distanceKilometers.", when={"category": ("mileage",)})

entertainment_names_its_guests = needs(
    Expense,
    "attendees",
    "A submitted or later expense of category entertainment has attendees.",
    when={"category": ("entertainment",), "status": HANDED_IN},
)

billable_expense_has_a_project = needs(
    Expense,
    "project_id",
    "A submitted or later expense that is billable has a projectId.",
    when={"is_billable": (True,), "status": HANDED_IN},
)

nobody_approves_an_own_expense = differ(Expense, "approver_id", "person_id", "approverId is not the person who spent it.")

approved_expense_has_an_approver = needs(
    Expense, "approver_id", "An approved or reimbursed expense has an approverId.", when={"status": ("approved", "reimbursed")}
)

rejected_expense_has_a_reason = needs(
    Expense, "rejection_reason", "A rejected expense has a rejectionReason.", when={"status": ("rejected",)}
)

approved_expense_stands = kept(
    Expense,
    "In an approved or reimbursed expense only status, tags and metadata change.",
    when={"status": ("approved", "reimbursed")},
    only=("status", "tags", "metadata"),
)


@rule(Expense)
def company_money_is_not_repaid(change: Change[Expense]) -> None:
    """An expense paid by corporate_card or company_account does not become reimbursed."""
    if change.record.payment_method in PAID_BY_THE_COMPANY and change.becomes("status", "reimbursed"):
        refuse(f"it was paid by {change.record.payment_method}, so there is nothing to reimburse", "status")


@rule(Expense)
async def charged_budget_line_is_open(change: Change[Expense]) -> None:
    """budgetLineId newly names a line only where it is not locked and its budget is a baseline one that is not closed."""
    named = [id for id in (change.record.budget_line_id,) if id]
    before = [id for id in (change.before.budget_line_id if change.before else None,) if id]
    await refuse_unchargeable(change, named, before, "budgetLineId")
