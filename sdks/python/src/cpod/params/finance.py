# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Money owed and spent: invoices in and out, purchase orders, expenses and the budgets they draw on. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from cpod._core.listing import DateRange, IntegerRange, NumberRange, TimeRange
from cpod._core.typed import Required, TypedDict
from cpod.models.finance import (
    BudgetLineCategory,
    BudgetLineExpenditureType,
    BudgetPeriod,
    BudgetScenario,
    BudgetStatus,
    BudgetType,
    ExpenseCategory,
    ExpensePaymentMethod,
    ExpenseStatus,
    InvoiceDirection,
    InvoiceDocumentType,
    InvoiceLineTaxCategory,
    InvoicePaymentMeans,
    InvoiceStatus,
    PurchaseOrderIncoterm,
    PurchaseOrderStatus,
    PurchaseOrderType,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

InvoiceSort = Literal[
    EntitySort,
    "invoice_number",
    "direction",
    "document_type",
    "status",
    "account_id",
    "vendor_id",
    "supplier_id",
    "purchase_order_id",
    "contract_id",
    "cost_center_id",
    "preceding_invoice_id",
    "buyer_reference",
    "issue_date",
    "due_date",
    "currency",
    "subtotal_amount",
    "tax_amount",
    "total_amount",
    "paid_amount",
    "payable_amount",
    "approver_id",
    "document_object_id",
    "-invoice_number",
    "-direction",
    "-document_type",
    "-status",
    "-account_id",
    "-vendor_id",
    "-supplier_id",
    "-purchase_order_id",
    "-contract_id",
    "-cost_center_id",
    "-preceding_invoice_id",
    "-buyer_reference",
    "-issue_date",
    "-due_date",
    "-currency",
    "-subtotal_amount",
    "-tax_amount",
    "-total_amount",
    "-paid_amount",
    "-payable_amount",
    "-approver_id",
    "-document_object_id",
]
InvoiceRelation = Literal[
    "account", "vendor", "supplier", "purchase_order", "contract", "cost_center", "preceding_invoice"
]
InvoiceMember = Literal[
    EntityMember,
    "invoice_number",
    "direction",
    "document_type",
    "status",
    "account_id",
    "vendor_id",
    "supplier_id",
    "purchase_order_id",
    "contract_id",
    "cost_center_id",
    "preceding_invoice_id",
    "buyer_reference",
    "issue_date",
    "due_date",
    "currency",
    "lines",
    "budget_line_ids",
    "subtotal_amount",
    "tax_amount",
    "total_amount",
    "payments",
    "paid_amount",
    "payable_amount",
    "is_overdue",
    "approver_id",
    "document_object_id",
]
InvoiceFilterable = Literal[
    EntityFilterable,
    "invoice_number",
    "direction",
    "document_type",
    "status",
    "account_id",
    "vendor_id",
    "supplier_id",
    "purchase_order_id",
    "contract_id",
    "cost_center_id",
    "preceding_invoice_id",
    "buyer_reference",
    "issue_date",
    "due_date",
    "currency",
    "budget_line_ids",
    "subtotal_amount",
    "tax_amount",
    "total_amount",
    "paid_amount",
    "payable_amount",
    "approver_id",
    "document_object_id",
]
PurchaseOrderSort = Literal[
    EntitySort,
    "order_number",
    "type",
    "status",
    "vendor_id",
    "supplier_id",
    "requester_id",
    "buyer_id",
    "approver_id",
    "approved_at",
    "rejection_reason",
    "order_date",
    "expected_delivery_date",
    "currency",
    "subtotal_amount",
    "tax_amount",
    "total_amount",
    "delivery_location_id",
    "incoterm",
    "payment_terms_days",
    "cost_center_id",
    "project_id",
    "contract_id",
    "parent_order_id",
    "-order_number",
    "-type",
    "-status",
    "-vendor_id",
    "-supplier_id",
    "-requester_id",
    "-buyer_id",
    "-approver_id",
    "-approved_at",
    "-rejection_reason",
    "-order_date",
    "-expected_delivery_date",
    "-currency",
    "-subtotal_amount",
    "-tax_amount",
    "-total_amount",
    "-delivery_location_id",
    "-incoterm",
    "-payment_terms_days",
    "-cost_center_id",
    "-project_id",
    "-contract_id",
    "-parent_order_id",
]
PurchaseOrderRelation = Literal["vendor", "supplier", "requester", "cost_center", "contract", "invoices", "call_offs"]
PurchaseOrderMember = Literal[
    EntityMember,
    "order_number",
    "type",
    "status",
    "vendor_id",
    "supplier_id",
    "requester_id",
    "buyer_id",
    "approver_id",
    "approved_at",
    "rejection_reason",
    "order_date",
    "expected_delivery_date",
    "currency",
    "lines",
    "budget_line_ids",
    "subtotal_amount",
    "tax_amount",
    "total_amount",
    "invoiced_amount",
    "delivery_location_id",
    "incoterm",
    "payment_terms_days",
    "cost_center_id",
    "project_id",
    "contract_id",
    "parent_order_id",
]
PurchaseOrderFilterable = Literal[
    EntityFilterable,
    "order_number",
    "type",
    "status",
    "vendor_id",
    "supplier_id",
    "requester_id",
    "buyer_id",
    "approver_id",
    "approved_at",
    "rejection_reason",
    "order_date",
    "expected_delivery_date",
    "currency",
    "budget_line_ids",
    "subtotal_amount",
    "tax_amount",
    "total_amount",
    "delivery_location_id",
    "incoterm",
    "payment_terms_days",
    "cost_center_id",
    "project_id",
    "contract_id",
    "parent_order_id",
]
ExpenseSort = Literal[
    EntitySort,
    "person_id",
    "report_name",
    "description",
    "merchant_name",
    "category",
    "expense_date",
    "amount",
    "currency",
    "tax_amount",
    "reimbursement_currency",
    "exchange_rate",
    "reimbursement_amount",
    "payment_method",
    "is_billable",
    "project_id",
    "cost_center_id",
    "budget_line_id",
    "distance_kilometers",
    "status",
    "approver_id",
    "submitted_at",
    "decided_at",
    "rejection_reason",
    "-person_id",
    "-report_name",
    "-description",
    "-merchant_name",
    "-category",
    "-expense_date",
    "-amount",
    "-currency",
    "-tax_amount",
    "-reimbursement_currency",
    "-exchange_rate",
    "-reimbursement_amount",
    "-payment_method",
    "-is_billable",
    "-project_id",
    "-cost_center_id",
    "-budget_line_id",
    "-distance_kilometers",
    "-status",
    "-approver_id",
    "-submitted_at",
    "-decided_at",
    "-rejection_reason",
]
ExpenseRelation = Literal["person", "approver", "project", "cost_center", "budget_line", "receipts"]
ExpenseMember = Literal[
    EntityMember,
    "person_id",
    "report_name",
    "description",
    "merchant_name",
    "category",
    "expense_date",
    "amount",
    "currency",
    "tax_amount",
    "reimbursement_currency",
    "exchange_rate",
    "reimbursement_amount",
    "payment_method",
    "is_billable",
    "project_id",
    "cost_center_id",
    "budget_line_id",
    "distance_kilometers",
    "attendees",
    "receipt_object_ids",
    "status",
    "approver_id",
    "submitted_at",
    "decided_at",
    "rejection_reason",
]
ExpenseFilterable = Literal[
    EntityFilterable,
    "person_id",
    "report_name",
    "description",
    "merchant_name",
    "category",
    "expense_date",
    "amount",
    "currency",
    "tax_amount",
    "reimbursement_currency",
    "exchange_rate",
    "reimbursement_amount",
    "payment_method",
    "is_billable",
    "project_id",
    "cost_center_id",
    "budget_line_id",
    "distance_kilometers",
    "receipt_object_ids",
    "status",
    "approver_id",
    "submitted_at",
    "decided_at",
    "rejection_reason",
]
BudgetSort = Literal[
    EntitySort,
    "name",
    "code",
    "type",
    "scenario",
    "period",
    "fiscal_year",
    "start_date",
    "end_date",
    "owner_id",
    "cost_center_id",
    "department_id",
    "project_id",
    "parent_budget_id",
    "status",
    "total_amount",
    "currency",
    "alert_threshold_percent",
    "allows_overspend",
    "approver_id",
    "approved_at",
    "notes",
    "-name",
    "-code",
    "-type",
    "-scenario",
    "-period",
    "-fiscal_year",
    "-start_date",
    "-end_date",
    "-owner_id",
    "-cost_center_id",
    "-department_id",
    "-project_id",
    "-parent_budget_id",
    "-status",
    "-total_amount",
    "-currency",
    "-alert_threshold_percent",
    "-allows_overspend",
    "-approver_id",
    "-approved_at",
    "-notes",
]
BudgetRelation = Literal["owner", "cost_center", "department", "project", "parent_budget", "lines", "child_budgets"]
BudgetMember = Literal[
    EntityMember,
    "name",
    "code",
    "type",
    "scenario",
    "period",
    "fiscal_year",
    "start_date",
    "end_date",
    "owner_id",
    "cost_center_id",
    "department_id",
    "project_id",
    "parent_budget_id",
    "status",
    "total_amount",
    "currency",
    "allocated_amount",
    "committed_amount",
    "spent_amount",
    "available_amount",
    "alert_threshold_percent",
    "allows_overspend",
    "approver_id",
    "approved_at",
    "notes",
]
BudgetFilterable = Literal[
    EntityFilterable,
    "name",
    "code",
    "type",
    "scenario",
    "period",
    "fiscal_year",
    "start_date",
    "end_date",
    "owner_id",
    "cost_center_id",
    "department_id",
    "project_id",
    "parent_budget_id",
    "status",
    "total_amount",
    "currency",
    "alert_threshold_percent",
    "allows_overspend",
    "approver_id",
    "approved_at",
    "notes",
]
BudgetLineSort = Literal[
    EntitySort,
    "budget_id",
    "name",
    "description",
    "category",
    "expenditure_type",
    "gl_account_code",
    "cost_center_id",
    "owner_id",
    "vendor_id",
    "contract_id",
    "allocated_amount",
    "forecast_amount",
    "is_locked",
    "notes",
    "-budget_id",
    "-name",
    "-description",
    "-category",
    "-expenditure_type",
    "-gl_account_code",
    "-cost_center_id",
    "-owner_id",
    "-vendor_id",
    "-contract_id",
    "-allocated_amount",
    "-forecast_amount",
    "-is_locked",
    "-notes",
]
BudgetLineRelation = Literal["budget", "cost_center", "owner", "vendor", "contract", "expenses"]
BudgetLineMember = Literal[
    EntityMember,
    "budget_id",
    "name",
    "description",
    "category",
    "expenditure_type",
    "gl_account_code",
    "cost_center_id",
    "owner_id",
    "vendor_id",
    "contract_id",
    "allocated_amount",
    "currency",
    "forecast_amount",
    "monthly_amounts",
    "committed_amount",
    "spent_amount",
    "remaining_amount",
    "utilization_percent",
    "is_locked",
    "notes",
]
BudgetLineFilterable = Literal[
    EntityFilterable,
    "budget_id",
    "name",
    "description",
    "category",
    "expenditure_type",
    "gl_account_code",
    "cost_center_id",
    "owner_id",
    "vendor_id",
    "contract_id",
    "allocated_amount",
    "forecast_amount",
    "monthly_amounts",
    "is_locked",
    "notes",
]


class InvoiceCreate(EntityInput, total=False):
    """What a client gives to create an Invoice."""

    invoice_number: str | None
    """Number given by the party that issues it."""
    direction: Required[InvoiceDirection]
    """receivable for bills to customers, payable for bills from suppliers."""
    document_type: InvoiceDocumentType
    """Kind of document; credit notes carry positive amounts that count against the seller."""
    status: InvoiceStatus
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
    currency: Required[str]
    """Currency of all amounts."""
    lines: Required[Sequence[InvoiceLineInput]]
    """What is billed, in the order of the document; lines are counted from 1."""
    payments: Sequence[InvoicePaymentInput] | None
    """Payments made or received so far."""
    approver_id: str | None
    """Person who released it. Id of Person."""
    document_object_id: str | None
    """Stored PDF or XML of the document. Id of StorageObject."""


class InvoiceLineInput(TypedDict, total=False):
    """One thing that is billed. The server sets netAmount: leave it out when sending back what was read."""

    description: Required[str]
    """Text of the line."""
    product_id: str | None
    """Product billed. Id of Product."""
    quantity: Required[float]
    """Quantity billed."""
    unit_code: str
    """Unit in UN/ECE Recommendation 20; C62 is one piece."""
    unit_price: Required[int]
    """Net price of one unit. In minor units of the currency, such as cents."""
    discount_amount: int
    """Allowance on the line. In minor units of the currency, such as cents."""
    tax_category: InvoiceLineTaxCategory
    """Tax treatment."""
    tax_rate_percent: float
    """Tax rate."""
    period_start_date: date | None
    """First day of the service billed."""
    period_end_date: date | None
    """Last day of the service billed."""
    order_line_number: int | None
    """Line of the purchase order, counted from 1."""
    budget_line_id: str | None
    """Budget line that pays. Id of BudgetLine."""


class InvoicePaymentInput(TypedDict, total=False):
    """One payment towards an invoice."""

    paid_date: Required[date]
    """Value date."""
    amount: Required[int]
    """Amount in the invoice's currency. In minor units of the currency, such as cents."""
    means: InvoicePaymentMeans
    """How it was paid."""
    reference: str | None
    """Remittance information or bank reference."""


class InvoiceUpdate(EntityInput, total=False):
    """The fields of an Invoice to change; null clears an optional one."""

    invoice_number: str | None
    """Number given by the party that issues it."""
    status: InvoiceStatus
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
    lines: Sequence[InvoiceLineInput]
    """What is billed, in the order of the document; lines are counted from 1."""
    payments: Sequence[InvoicePaymentInput] | None
    """Payments made or received so far."""
    approver_id: str | None
    """Person who released it. Id of Person."""
    document_object_id: str | None
    """Stored PDF or XML of the document. Id of StorageObject."""


class PurchaseOrderCreate(EntityInput, total=False):
    """What a client gives to create a PurchaseOrder."""

    order_number: str | None
    """Number such as PO-2026-0018."""
    type: PurchaseOrderType
    """Kind of order; blanket orders are drawn on by call_off orders."""
    status: PurchaseOrderStatus
    """Stage of the order."""
    vendor_id: str | None
    """Vendor the order goes to. Id of Vendor."""
    supplier_id: str | None
    """Supplier the order goes to, where it is managed in procurement. Id of Supplier."""
    requester_id: Required[str]
    """Person who needs the goods. Id of Person."""
    buyer_id: str | None
    """Buyer who places the order. Id of Person."""
    approver_id: str | None
    """Person who approves it. Id of Person."""
    rejection_reason: str | None
    """Why it was turned down."""
    order_date: date | None
    """Day on which it was issued; the server fills it when status becomes issued and it is empty."""
    expected_delivery_date: date | None
    """Day by which everything should be there."""
    currency: Required[str]
    """Currency of all amounts."""
    lines: Required[Sequence[PurchaseOrderLineInput]]
    """What is ordered; lines are counted from 1."""
    delivery_location_id: str | None
    """Where to deliver. Id of Location."""
    incoterm: PurchaseOrderIncoterm | None
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


class PurchaseOrderLineInput(TypedDict, total=False):
    """One thing that is ordered. The server sets netAmount: leave it out when sending back what was read."""

    description: Required[str]
    """Text of the line."""
    product_id: str | None
    """Product ordered. Id of Product."""
    quantity: Required[float]
    """Quantity ordered, above 0."""
    unit_code: str
    """Unit in UN/ECE Recommendation 20."""
    unit_price: Required[int]
    """Net price of one unit. In minor units of the currency, such as cents."""
    tax_rate_percent: float
    """Tax rate."""
    received_quantity: float
    """Quantity received so far."""
    delivery_date: date | None
    """Day by which the line should be there."""
    budget_line_id: str | None
    """Budget line that pays. Id of BudgetLine."""


class PurchaseOrderUpdate(EntityInput, total=False):
    """The fields of a PurchaseOrder to change; null clears an optional one."""

    order_number: str | None
    """Number such as PO-2026-0018."""
    type: PurchaseOrderType
    """Kind of order; blanket orders are drawn on by call_off orders."""
    status: PurchaseOrderStatus
    """Stage of the order."""
    vendor_id: str | None
    """Vendor the order goes to. Id of Vendor."""
    supplier_id: str | None
    """Supplier the order goes to, where it is managed in procurement. Id of Supplier."""
    buyer_id: str | None
    """Buyer who places the order. Id of Person."""
    approver_id: str | None
    """Person who approves it. Id of Person."""
    rejection_reason: str | None
    """Why it was turned down."""
    order_date: date | None
    """Day on which it was issued; the server fills it when status becomes issued and it is empty."""
    expected_delivery_date: date | None
    """Day by which everything should be there."""
    lines: Sequence[PurchaseOrderLineInput]
    """What is ordered; lines are counted from 1."""
    delivery_location_id: str | None
    """Where to deliver. Id of Location."""
    incoterm: PurchaseOrderIncoterm | None
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


class ExpenseCreate(EntityInput, total=False):
    """What a client gives to create an Expense."""

    person_id: Required[str]
    """Person who spent it. Id of Person."""
    report_name: str | None
    """Expense report or trip to which it belongs."""
    description: Required[str]
    """What it was for."""
    merchant_name: str | None
    """Who was paid."""
    category: Required[ExpenseCategory]
    """Kind of expense."""
    expense_date: Required[date]
    """Day on which it was spent."""
    amount: Required[int]
    """Amount paid, tax included. In minor units of the currency, such as cents."""
    currency: Required[str]
    """Currency of amount and taxAmount."""
    tax_amount: int | None
    """Tax within the amount that can be reclaimed. In minor units of the currency, such as cents."""
    reimbursement_currency: str | None
    """Currency in which the person is repaid, where it is another one."""
    exchange_rate: float | None
    """Units of reimbursementCurrency for one unit of currency."""
    payment_method: ExpensePaymentMethod
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
    attendees: Sequence[ExpenseAttendeeInput] | None
    """Who took part, for meals and entertainment."""
    receipt_object_ids: Sequence[str] | None
    """Stored receipts."""
    status: ExpenseStatus
    """Stage of the expense."""
    approver_id: str | None
    """Person who approves it. Id of Person."""
    rejection_reason: str | None
    """Why it was sent back."""


class ExpenseAttendeeInput(TypedDict, total=False):
    """Somebody who took part."""

    name: Required[str]
    """Full name."""
    organization: str | None
    """Where the guest works."""
    person_id: str | None
    """Colleague, where the guest is one. Id of Person."""


class ExpenseUpdate(EntityInput, total=False):
    """The fields of an Expense to change; null clears an optional one."""

    report_name: str | None
    """Expense report or trip to which it belongs."""
    description: str
    """What it was for."""
    merchant_name: str | None
    """Who was paid."""
    category: ExpenseCategory
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
    payment_method: ExpensePaymentMethod
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
    attendees: Sequence[ExpenseAttendeeInput] | None
    """Who took part, for meals and entertainment."""
    receipt_object_ids: Sequence[str] | None
    """Stored receipts."""
    status: ExpenseStatus
    """Stage of the expense."""
    approver_id: str | None
    """Person who approves it. Id of Person."""
    rejection_reason: str | None
    """Why it was sent back."""


class BudgetCreate(EntityInput, total=False):
    """What a client gives to create a Budget."""

    name: Required[str]
    """Name, such as Platform Engineering 2026."""
    code: str | None
    """Code in the ledger."""
    type: BudgetType
    """Kind of budget."""
    scenario: BudgetScenario
    """Planning case; only baseline budgets pay for anything."""
    period: BudgetPeriod
    """Length of the period."""
    fiscal_year: Required[int]
    """Fiscal year."""
    start_date: Required[date]
    """First day of the period."""
    end_date: Required[date]
    """Last day of the period."""
    owner_id: Required[str]
    """Person who answers for it. Id of Person."""
    cost_center_id: str | None
    """Cost center it is for. Id of CostCenter."""
    department_id: str | None
    """Department it is for. Id of Department."""
    project_id: str | None
    """Project it is for. Id of Project."""
    parent_budget_id: str | None
    """Budget out of which it is granted. Id of Budget."""
    status: BudgetStatus
    """Stage; frozen budgets take no new commitments."""
    total_amount: Required[int]
    """Amount granted or asked for. In minor units of the currency, such as cents."""
    currency: Required[str]
    """Currency of all amounts."""
    alert_threshold_percent: float
    """Use from which the owner is warned."""
    allows_overspend: bool
    """Whether lines may commit more than is there."""
    approver_id: str | None
    """Person who grants it. Id of Person."""
    notes: str | None
    """Assumptions and remarks."""


class BudgetUpdate(EntityInput, total=False):
    """The fields of a Budget to change; null clears an optional one."""

    name: str
    """Name, such as Platform Engineering 2026."""
    code: str | None
    """Code in the ledger."""
    type: BudgetType
    """Kind of budget."""
    scenario: BudgetScenario
    """Planning case; only baseline budgets pay for anything."""
    period: BudgetPeriod
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
    status: BudgetStatus
    """Stage; frozen budgets take no new commitments."""
    total_amount: int
    """Amount granted or asked for. In minor units of the currency, such as cents."""
    currency: str
    """Currency of all amounts."""
    alert_threshold_percent: float
    """Use from which the owner is warned."""
    allows_overspend: bool
    """Whether lines may commit more than is there."""
    approver_id: str | None
    """Person who grants it. Id of Person."""
    notes: str | None
    """Assumptions and remarks."""


class BudgetLineCreate(EntityInput, total=False):
    """What a client gives to create a BudgetLine."""

    budget_id: Required[str]
    """Budget it is part of. Id of Budget."""
    name: Required[str]
    """Name of the line."""
    description: str | None
    """What it pays for."""
    category: Required[BudgetLineCategory]
    """Kind of spend."""
    expenditure_type: BudgetLineExpenditureType
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
    allocated_amount: Required[int]
    """Amount set aside. In minor units of the currency, such as cents."""
    forecast_amount: int | None
    """Spend expected by the end of the period. In minor units of the currency, such as cents."""
    monthly_amounts: Sequence[int] | None
    """Plan by month from the month of the budget's startDate."""
    is_locked: bool
    """True where nothing more may be charged."""
    notes: str | None
    """Assumptions and remarks."""


class BudgetLineUpdate(EntityInput, total=False):
    """The fields of a BudgetLine to change; null clears an optional one."""

    name: str
    """Name of the line."""
    description: str | None
    """What it pays for."""
    category: BudgetLineCategory
    """Kind of spend."""
    expenditure_type: BudgetLineExpenditureType
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
    forecast_amount: int | None
    """Spend expected by the end of the period. In minor units of the currency, such as cents."""
    monthly_amounts: Sequence[int] | None
    """Plan by month from the month of the budget's startDate."""
    is_locked: bool
    """True where nothing more may be charged."""
    notes: str | None
    """Assumptions and remarks."""


class InvoiceList(EntityList, total=False):
    """What a list of Invoice records can be narrowed and arranged by."""

    invoice_number: str | Sequence[str]
    """One of these."""
    direction: InvoiceDirection | Sequence[InvoiceDirection]
    """One of these."""
    document_type: InvoiceDocumentType | Sequence[InvoiceDocumentType]
    """One of these."""
    status: InvoiceStatus | Sequence[InvoiceStatus]
    """One of these."""
    account_id: str | Sequence[str]
    """One of these."""
    vendor_id: str | Sequence[str]
    """One of these."""
    supplier_id: str | Sequence[str]
    """One of these."""
    purchase_order_id: str | Sequence[str]
    """One of these."""
    contract_id: str | Sequence[str]
    """One of these."""
    cost_center_id: str | Sequence[str]
    """One of these."""
    preceding_invoice_id: str | Sequence[str]
    """One of these."""
    buyer_reference: str | Sequence[str]
    """One of these."""
    issue_date: DateRange
    """Compared."""
    due_date: DateRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    budget_line_ids: str | Sequence[str]
    """Contains one of these."""
    subtotal_amount: IntegerRange
    """Compared."""
    tax_amount: IntegerRange
    """Compared."""
    total_amount: IntegerRange
    """Compared."""
    paid_amount: IntegerRange
    """Compared."""
    payable_amount: IntegerRange
    """Compared."""
    approver_id: str | Sequence[str]
    """One of these."""
    document_object_id: str | Sequence[str]
    """One of these."""
    sort: InvoiceSort | Sequence[InvoiceSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: InvoiceRelation | Sequence[InvoiceRelation]
    """Related records that come along."""
    fields: InvoiceMember | Sequence[InvoiceMember]
    """The only members that are wanted."""
    exists: InvoiceFilterable | Sequence[InvoiceFilterable]
    """Members that have a value."""
    missing: InvoiceFilterable | Sequence[InvoiceFilterable]
    """Members that have none."""


class PurchaseOrderList(EntityList, total=False):
    """What a list of PurchaseOrder records can be narrowed and arranged by."""

    order_number: str | Sequence[str]
    """One of these."""
    type: PurchaseOrderType | Sequence[PurchaseOrderType]
    """One of these."""
    status: PurchaseOrderStatus | Sequence[PurchaseOrderStatus]
    """One of these."""
    vendor_id: str | Sequence[str]
    """One of these."""
    supplier_id: str | Sequence[str]
    """One of these."""
    requester_id: str | Sequence[str]
    """One of these."""
    buyer_id: str | Sequence[str]
    """One of these."""
    approver_id: str | Sequence[str]
    """One of these."""
    approved_at: TimeRange
    """Compared."""
    rejection_reason: str | Sequence[str]
    """One of these."""
    order_date: DateRange
    """Compared."""
    expected_delivery_date: DateRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    budget_line_ids: str | Sequence[str]
    """Contains one of these."""
    subtotal_amount: IntegerRange
    """Compared."""
    tax_amount: IntegerRange
    """Compared."""
    total_amount: IntegerRange
    """Compared."""
    delivery_location_id: str | Sequence[str]
    """One of these."""
    incoterm: PurchaseOrderIncoterm | Sequence[PurchaseOrderIncoterm]
    """One of these."""
    payment_terms_days: IntegerRange
    """Compared."""
    cost_center_id: str | Sequence[str]
    """One of these."""
    project_id: str | Sequence[str]
    """One of these."""
    contract_id: str | Sequence[str]
    """One of these."""
    parent_order_id: str | Sequence[str]
    """One of these."""
    sort: PurchaseOrderSort | Sequence[PurchaseOrderSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: PurchaseOrderRelation | Sequence[PurchaseOrderRelation]
    """Related records that come along."""
    fields: PurchaseOrderMember | Sequence[PurchaseOrderMember]
    """The only members that are wanted."""
    exists: PurchaseOrderFilterable | Sequence[PurchaseOrderFilterable]
    """Members that have a value."""
    missing: PurchaseOrderFilterable | Sequence[PurchaseOrderFilterable]
    """Members that have none."""


class ExpenseList(EntityList, total=False):
    """What a list of Expense records can be narrowed and arranged by."""

    person_id: str | Sequence[str]
    """One of these."""
    report_name: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    merchant_name: str | Sequence[str]
    """One of these."""
    category: ExpenseCategory | Sequence[ExpenseCategory]
    """One of these."""
    expense_date: DateRange
    """Compared."""
    amount: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    tax_amount: IntegerRange
    """Compared."""
    reimbursement_currency: str | Sequence[str]
    """One of these."""
    exchange_rate: NumberRange
    """Compared."""
    reimbursement_amount: IntegerRange
    """Compared."""
    payment_method: ExpensePaymentMethod | Sequence[ExpensePaymentMethod]
    """One of these."""
    is_billable: bool | Sequence[bool]
    """One of these."""
    project_id: str | Sequence[str]
    """One of these."""
    cost_center_id: str | Sequence[str]
    """One of these."""
    budget_line_id: str | Sequence[str]
    """One of these."""
    distance_kilometers: NumberRange
    """Compared."""
    receipt_object_ids: str | Sequence[str]
    """Contains one of these."""
    status: ExpenseStatus | Sequence[ExpenseStatus]
    """One of these."""
    approver_id: str | Sequence[str]
    """One of these."""
    submitted_at: TimeRange
    """Compared."""
    decided_at: TimeRange
    """Compared."""
    rejection_reason: str | Sequence[str]
    """One of these."""
    sort: ExpenseSort | Sequence[ExpenseSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: ExpenseRelation | Sequence[ExpenseRelation]
    """Related records that come along."""
    fields: ExpenseMember | Sequence[ExpenseMember]
    """The only members that are wanted."""
    exists: ExpenseFilterable | Sequence[ExpenseFilterable]
    """Members that have a value."""
    missing: ExpenseFilterable | Sequence[ExpenseFilterable]
    """Members that have none."""


class BudgetList(EntityList, total=False):
    """What a list of Budget records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    code: str | Sequence[str]
    """One of these."""
    type: BudgetType | Sequence[BudgetType]
    """One of these."""
    scenario: BudgetScenario | Sequence[BudgetScenario]
    """One of these."""
    period: BudgetPeriod | Sequence[BudgetPeriod]
    """One of these."""
    fiscal_year: IntegerRange
    """Compared."""
    start_date: DateRange
    """Compared."""
    end_date: DateRange
    """Compared."""
    owner_id: str | Sequence[str]
    """One of these."""
    cost_center_id: str | Sequence[str]
    """One of these."""
    department_id: str | Sequence[str]
    """One of these."""
    project_id: str | Sequence[str]
    """One of these."""
    parent_budget_id: str | Sequence[str]
    """One of these."""
    status: BudgetStatus | Sequence[BudgetStatus]
    """One of these."""
    total_amount: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    alert_threshold_percent: NumberRange
    """Compared."""
    allows_overspend: bool | Sequence[bool]
    """One of these."""
    approver_id: str | Sequence[str]
    """One of these."""
    approved_at: TimeRange
    """Compared."""
    notes: str | Sequence[str]
    """One of these."""
    sort: BudgetSort | Sequence[BudgetSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: BudgetRelation | Sequence[BudgetRelation]
    """Related records that come along."""
    fields: BudgetMember | Sequence[BudgetMember]
    """The only members that are wanted."""
    exists: BudgetFilterable | Sequence[BudgetFilterable]
    """Members that have a value."""
    missing: BudgetFilterable | Sequence[BudgetFilterable]
    """Members that have none."""


class BudgetLineList(EntityList, total=False):
    """What a list of BudgetLine records can be narrowed and arranged by."""

    budget_id: str | Sequence[str]
    """One of these."""
    name: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    category: BudgetLineCategory | Sequence[BudgetLineCategory]
    """One of these."""
    expenditure_type: BudgetLineExpenditureType | Sequence[BudgetLineExpenditureType]
    """One of these."""
    gl_account_code: str | Sequence[str]
    """One of these."""
    cost_center_id: str | Sequence[str]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    vendor_id: str | Sequence[str]
    """One of these."""
    contract_id: str | Sequence[str]
    """One of these."""
    allocated_amount: IntegerRange
    """Compared."""
    forecast_amount: IntegerRange
    """Compared."""
    monthly_amounts: int | Sequence[int]
    """Contains one of these."""
    is_locked: bool | Sequence[bool]
    """One of these."""
    notes: str | Sequence[str]
    """One of these."""
    sort: BudgetLineSort | Sequence[BudgetLineSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: BudgetLineRelation | Sequence[BudgetLineRelation]
    """Related records that come along."""
    fields: BudgetLineMember | Sequence[BudgetLineMember]
    """The only members that are wanted."""
    exists: BudgetLineFilterable | Sequence[BudgetLineFilterable]
    """Members that have a value."""
    missing: BudgetLineFilterable | Sequence[BudgetLineFilterable]
    """Members that have none."""
