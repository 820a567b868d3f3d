# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Money owed and spent: invoices in and out, purchase orders, expenses and the budgets they draw on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded, Model
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpod.models.contracts import Contract, Vendor
    from cpod.models.customer import Account
    from cpod.models.investments import CostCenter
    from cpod.models.org import Department
    from cpod.models.people import Person
    from cpod.models.procurement import Supplier
    from cpod.models.projects import Project
    from cpod.models.storage import StorageObject

InvoiceDirection = Literal["receivable", "payable"]
InvoiceDocumentType = Literal[
    "invoice", "credit_note", "debit_note", "corrected_invoice", "prepayment_invoice", "self_billed_invoice", "proforma"
]
InvoiceStatus = Literal[
    "draft", "pending_approval", "approved", "sent", "disputed", "partially_paid", "paid", "written_off", "void"
]
InvoiceLineTaxCategory = Literal[
    "standard", "reduced", "zero_rated", "exempt", "reverse_charge", "intra_community", "export", "outside_scope"
]
InvoicePaymentMeans = Literal[
    "credit_transfer",
    "sepa_credit_transfer",
    "direct_debit",
    "sepa_direct_debit",
    "card",
    "cheque",
    "cash",
    "offset",
    "online_payment",
    "other",
]
PurchaseOrderType = Literal["standard", "blanket", "call_off", "contract", "service"]
PurchaseOrderStatus = Literal[
    "draft",
    "pending_approval",
    "approved",
    "rejected",
    "issued",
    "acknowledged",
    "partially_received",
    "received",
    "closed",
    "cancelled",
]
PurchaseOrderIncoterm = Literal["exw", "fca", "fas", "fob", "cfr", "cif", "cpt", "cip", "dap", "dpu", "ddp"]
ExpenseCategory = Literal[
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
]
ExpensePaymentMethod = Literal["personal_card", "cash", "corporate_card", "company_account", "allowance"]
ExpenseStatus = Literal["draft", "submitted", "approved", "rejected", "reimbursed", "cancelled"]
BudgetType = Literal[
    "operating", "capital", "project", "headcount", "marketing", "travel", "technology", "training", "contingency"
]
BudgetScenario = Literal["baseline", "forecast", "stretch", "reduced"]
BudgetPeriod = Literal["annual", "half_year", "quarter", "month", "custom"]
BudgetStatus = Literal["draft", "submitted", "approved", "rejected", "active", "frozen", "closed"]
BudgetLineCategory = Literal[
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
]
BudgetLineExpenditureType = Literal["opex", "capex"]


class Invoice(Entity):
    """A bill or credit note sent to a customer or received from a supplier, with its lines, tax and payments."""

    invoice_number: str | None
    """Number given by the party that issues it."""
    direction: InvoiceDirection | str
    """receivable for bills to customers, payable for bills from suppliers."""
    document_type: InvoiceDocumentType | str
    """Kind of document; credit notes carry positive amounts that count against the seller."""
    status: InvoiceStatus | str
    """Stage from draft to settlement."""
    account_id: str | None
    """Customer of a receivable. Id of Account."""
    vendor_id: str | None
    """Vendor of a payable. Id of Vendor."""
    supplier_id: str | None
    """Supplier of a payable, where it is managed in procurement. Id of Supplier."""
    purchase_order_id: str | None
    """Order that is billed. Id of PurchaseOrder."""
    contract_id: str | None
    """Contract under which it is billed. Id of Contract."""
    cost_center_id: str | None
    """Cost center that bears or earns it. Id of CostCenter."""
    preceding_invoice_id: str | None
    """Invoice that a credit note, debit note or correction refers to. Id of Invoice."""
    buyer_reference: str | None
    """Reference the buyer asked for, such as a routing id."""
    issue_date: date | None
    """Date on the document."""
    due_date: date | None
    """Day by which it is to be paid."""
    currency: str
    """Currency of all amounts."""
    lines: list[InvoiceLine]
    """What is billed, in the order of the document; lines are counted from 1."""
    budget_line_ids: list[str]
    """Budget lines that pay for its lines."""
    subtotal_amount: int
    """Total without tax. In minor units of the currency, such as cents."""
    tax_amount: int
    """Total tax. In minor units of the currency, such as cents."""
    total_amount: int
    """Total with tax. In minor units of the currency, such as cents."""
    payments: list[InvoicePayment] | None
    """Payments made or received so far."""
    paid_amount: int
    """Paid so far. In minor units of the currency, such as cents."""
    payable_amount: int
    """Still open. In minor units of the currency, such as cents."""
    is_overdue: bool
    """Whether payment is late."""
    approver_id: str | None
    """Person who released it. Id of Person."""
    document_object_id: str | None
    """Stored PDF or XML of the document. Id of StorageObject."""
    account: Expanded[Account | None]
    """Only with `expand=account`."""
    vendor: Expanded[Vendor | None]
    """Only with `expand=vendor`."""
    supplier: Expanded[Supplier | None]
    """Only with `expand=supplier`."""
    purchase_order: Expanded[PurchaseOrder | None]
    """Only with `expand=purchaseOrder`."""
    contract: Expanded[Contract | None]
    """Only with `expand=contract`."""
    cost_center: Expanded[CostCenter | None]
    """Only with `expand=costCenter`."""
    preceding_invoice: Expanded[Invoice | None]
    """Only with `expand=precedingInvoice`."""


class InvoiceLine(Model):
    """One thing that is billed."""

    description: str
    """Text of the line."""
    product_id: str | None
    """Product billed. Id of Product."""
    quantity: float
    """Quantity billed."""
    unit_code: str
    """Unit in UN/ECE Recommendation 20; C62 is one piece."""
    unit_price: int
    """Net price of one unit. In minor units of the currency, such as cents."""
    discount_amount: int
    """Allowance on the line. In minor units of the currency, such as cents."""
    tax_category: InvoiceLineTaxCategory | str
    """Tax treatment."""
    tax_rate_percent: float
    """Tax rate."""
    net_amount: int
    """Net amount of the line. In minor units of the currency, such as cents."""
    period_start_date: date | None
    """First day of the service billed."""
    period_end_date: date | None
    """Last day of the service billed."""
    order_line_number: int | None
    """Line of the purchase order, counted from 1."""
    budget_line_id: str | None
    """Budget line that pays. Id of BudgetLine."""


class InvoicePayment(Model):
    """One payment towards an invoice."""

    paid_date: date
    """Value date."""
    amount: int
    """Amount in the invoice's currency. In minor units of the currency, such as cents."""
    means: InvoicePaymentMeans | str
    """How it was paid."""
    reference: str | None
    """Remittance information or bank reference."""


class PurchaseOrder(Entity):
    """An order placed with a supplier for goods or services, followed through receipt and billing."""

    order_number: str | None
    """Number such as PO-2026-0018."""
    type: PurchaseOrderType | str
    """Kind of order; blanket orders are drawn on by call_off orders."""
    status: PurchaseOrderStatus | str
    """Stage of the order."""
    vendor_id: str | None
    """Vendor the order goes to. Id of Vendor."""
    supplier_id: str | None
    """Supplier the order goes to, where it is managed in procurement. Id of Supplier."""
    requester_id: str
    """Person who needs the goods. Id of Person."""
    buyer_id: str | None
    """Buyer who places the order. Id of Person."""
    approver_id: str | None
    """Person who approves it. Id of Person."""
    approved_at: datetime | None
    """When it was approved."""
    rejection_reason: str | None
    """Why it was turned down."""
    order_date: date | None
    """Day on which it was issued; the server fills it when status becomes issued and it is empty."""
    expected_delivery_date: date | None
    """Day by which everything should be there."""
    currency: str
    """Currency of all amounts."""
    lines: list[PurchaseOrderLine]
    """What is ordered; lines are counted from 1."""
    budget_line_ids: list[str]
    """Budget lines that pay for its lines."""
    subtotal_amount: int
    """Total without tax. In minor units of the currency, such as cents."""
    tax_amount: int
    """Total tax. In minor units of the currency, such as cents."""
    total_amount: int
    """Total with tax. In minor units of the currency, such as cents."""
    invoiced_amount: int
    """Billed so far, without tax. In minor units of the currency, such as cents."""
    delivery_location_id: str | None
    """Where to deliver. Id of Location."""
    incoterm: PurchaseOrderIncoterm | str | None
    """Delivery term of Incoterms 2020."""
    payment_terms_days: int
    """Days from invoice to payment."""
    cost_center_id: str | None
    """Cost center that pays. Id of CostCenter."""
    project_id: str | None
    """Project that needs it. Id of Project."""
    contract_id: str | None
    """Contract whose prices and terms apply. Id of Contract."""
    parent_order_id: str | None
    """Blanket order that a call-off draws on. Id of PurchaseOrder."""
    vendor: Expanded[Vendor | None]
    """Only with `expand=vendor`."""
    supplier: Expanded[Supplier | None]
    """Only with `expand=supplier`."""
    requester: Expanded[Person | None]
    """Only with `expand=requester`."""
    cost_center: Expanded[CostCenter | None]
    """Only with `expand=costCenter`."""
    contract: Expanded[Contract | None]
    """Only with `expand=contract`."""
    invoices: Expanded[list[Invoice]]
    """Only with `expand=invoices`."""
    call_offs: Expanded[list[PurchaseOrder]]
    """Only with `expand=callOffs`."""


class PurchaseOrderLine(Model):
    """One thing that is ordered."""

    description: str
    """Text of the line."""
    product_id: str | None
    """Product ordered. Id of Product."""
    quantity: float
    """Quantity ordered, above 0."""
    unit_code: str
    """Unit in UN/ECE Recommendation 20."""
    unit_price: int
    """Net price of one unit. In minor units of the currency, such as cents."""
    tax_rate_percent: float
    """Tax rate."""
    net_amount: int
    """Net amount of the line. In minor units of the currency, such as cents."""
    received_quantity: float
    """Quantity received so far."""
    delivery_date: date | None
    """Day by which the line should be there."""
    budget_line_id: str | None
    """Budget line that pays. Id of BudgetLine."""


class Expense(Entity):
    """Money a person spent for the organization, with receipts, approval and repayment."""

    person_id: str
    """Person who spent it. Id of Person."""
    report_name: str | None
    """Expense report or trip to which it belongs."""
    description: str
    """What it was for."""
    merchant_name: str | None
    """Who was paid."""
    category: ExpenseCategory | str
    """Kind of expense."""
    expense_date: date
    """Day on which it was spent."""
    amount: int
    """Amount paid, tax included. In minor units of the currency, such as cents."""
    currency: str
    """Currency of amount and taxAmount."""
    tax_amount: int | None
    """Tax within the amount that can be reclaimed. In minor units of the currency, such as cents."""
    reimbursement_currency: str | None
    """Currency in which the person is repaid, where it is another one."""
    exchange_rate: float | None
    """Units of reimbursementCurrency for one unit of currency."""
    reimbursement_amount: int
    """What the person gets back, in reimbursementCurrency or else in currency. In minor units of the currency,
    such as cents."""
    payment_method: ExpensePaymentMethod | str
    """Who paid; allowance stands for mileage and per diem."""
    is_billable: bool
    """Whether the customer is charged for it."""
    project_id: str | None
    """Project it was for. Id of Project."""
    cost_center_id: str | None
    """Cost center that bears it. Id of CostCenter."""
    budget_line_id: str | None
    """Budget line that pays. Id of BudgetLine."""
    distance_kilometers: float | None
    """Distance driven, for mileage."""
    attendees: list[ExpenseAttendee] | None
    """Who took part, for meals and entertainment."""
    receipt_object_ids: list[str] | None
    """Stored receipts."""
    status: ExpenseStatus | str
    """Stage of the expense."""
    approver_id: str | None
    """Person who approves it. Id of Person."""
    submitted_at: datetime | None
    """When it was handed in."""
    decided_at: datetime | None
    """When it was decided."""
    rejection_reason: str | None
    """Why it was sent back."""
    person: Expanded[Person | None]
    """Only with `expand=person`."""
    approver: Expanded[Person | None]
    """Only with `expand=approver`."""
    project: Expanded[Project | None]
    """Only with `expand=project`."""
    cost_center: Expanded[CostCenter | None]
    """Only with `expand=costCenter`."""
    budget_line: Expanded[BudgetLine | None]
    """Only with `expand=budgetLine`."""
    receipts: Expanded[list[StorageObject]]
    """Only with `expand=receipts`."""


class ExpenseAttendee(Model):
    """Somebody who took part."""

    name: str
    """Full name."""
    organization: str | None
    """Where the guest works."""
    person_id: str | None
    """Colleague, where the guest is one. Id of Person."""


class Budget(Entity):
    """An amount of money granted for a purpose and a period, split over budget lines."""

    name: str
    """Name, such as Platform Engineering 2026."""
    code: str | None
    """Code in the ledger."""
    type: BudgetType | str
    """Kind of budget."""
    scenario: BudgetScenario | str
    """Planning case; only baseline budgets pay for anything."""
    period: BudgetPeriod | str
    """Length of the period."""
    fiscal_year: int
    """Fiscal year."""
    start_date: date
    """First day of the period."""
    end_date: date
    """Last day of the period."""
    owner_id: str
    """Person who answers for it. Id of Person."""
    cost_center_id: str | None
    """Cost center it is for. Id of CostCenter."""
    department_id: str | None
    """Department it is for. Id of Department."""
    project_id: str | None
    """Project it is for. Id of Project."""
    parent_budget_id: str | None
    """Budget out of which it is granted. Id of Budget."""
    status: BudgetStatus | str
    """Stage; frozen budgets take no new commitments."""
    total_amount: int
    """Amount granted or asked for. In minor units of the currency, such as cents."""
    currency: str
    """Currency of all amounts."""
    allocated_amount: int
    """Split over lines. In minor units of the currency, such as cents."""
    committed_amount: int
    """Ordered and not yet billed. In minor units of the currency, such as cents."""
    spent_amount: int
    """Spent. In minor units of the currency, such as cents."""
    available_amount: int
    """Free, negative where overspent. In minor units of the currency, such as cents."""
    alert_threshold_percent: float
    """Use from which the owner is warned."""
    allows_overspend: bool
    """Whether lines may commit more than is there."""
    approver_id: str | None
    """Person who grants it. Id of Person."""
    approved_at: datetime | None
    """When it was granted."""
    notes: str | None
    """Assumptions and remarks."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    cost_center: Expanded[CostCenter | None]
    """Only with `expand=costCenter`."""
    department: Expanded[Department | None]
    """Only with `expand=department`."""
    project: Expanded[Project | None]
    """Only with `expand=project`."""
    parent_budget: Expanded[Budget | None]
    """Only with `expand=parentBudget`."""
    lines: Expanded[list[BudgetLine]]
    """Only with `expand=lines`."""
    child_budgets: Expanded[list[Budget]]
    """Only with `expand=childBudgets`."""


class BudgetLine(Entity):
    """A part of a budget set aside for one kind of spend."""

    budget_id: str
    """Budget it is part of. Id of Budget."""
    name: str
    """Name of the line."""
    description: str | None
    """What it pays for."""
    category: BudgetLineCategory | str
    """Kind of spend."""
    expenditure_type: BudgetLineExpenditureType | str
    """Operating or capital spend."""
    gl_account_code: str | None
    """Account in the general ledger."""
    cost_center_id: str | None
    """Cost center, where it is not the budget's. Id of CostCenter."""
    owner_id: str | None
    """Person who answers for the line. Id of Person."""
    vendor_id: str | None
    """Vendor for whom the money is meant. Id of Vendor."""
    contract_id: str | None
    """Contract that binds the money. Id of Contract."""
    allocated_amount: int
    """Amount set aside. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of all amounts."""
    forecast_amount: int | None
    """Spend expected by the end of the period. In minor units of the currency, such as cents."""
    monthly_amounts: list[int] | None
    """Plan by month from the month of the budget's startDate."""
    committed_amount: int
    """Ordered and not yet billed. In minor units of the currency, such as cents."""
    spent_amount: int
    """Spent. In minor units of the currency, such as cents."""
    remaining_amount: int
    """Free, negative where overspent. In minor units of the currency, such as cents."""
    utilization_percent: float
    """Share used."""
    is_locked: bool
    """True where nothing more may be charged."""
    notes: str | None
    """Assumptions and remarks."""
    budget: Expanded[Budget | None]
    """Only with `expand=budget`."""
    cost_center: Expanded[CostCenter | None]
    """Only with `expand=costCenter`."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    vendor: Expanded[Vendor | None]
    """Only with `expand=vendor`."""
    contract: Expanded[Contract | None]
    """Only with `expand=contract`."""
    expenses: Expanded[list[Expense]]
    """Only with `expand=expenses`."""
