"""Money owed and spent: invoices in and out, purchase orders, expenses and the budgets they draw on."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, Part, entity
from cpod_backend.contract.types import COMPUTED, Currency, Date, Id, MinorUnits, Pattern, Range, STORED, Size, Time, ref

DOMAIN = DomainInfo(
    name="Finance",
    prefix="finance",
    standards=(
        "OASIS UBL 2.4",
        "EN 16931",
        "Peppol BIS Billing 3.0",
        "Peppol BIS Ordering 3.0",
        "UNTDID 1001 document types",
        "UNTDID 4461 payment means",
        "UNTDID 5305 tax categories",
        "UN/ECE Recommendation 20 units",
        "Incoterms 2020",
        "ISO 4217",
    ),
)


class InvoiceLine(Part):
    """InvoiceLine"""

    description: Annotated[str, Size(max=500), "Text of the line."]
    product_id: Annotated[Id | None, ref("Product"), "Product billed."] = None
    quantity: Annotated[float, Range(0, 1000000000), "Quantity billed."]
    unit_code: Annotated[str, Pattern(r"^[A-Z0-9]{2,3}$"), "Unit in UN/ECE Recommendation 20; C62 is one piece."] = "C62"
    unit_price: Annotated[MinorUnits, Range(0), "Net price of one unit."]
    discount_amount: Annotated[MinorUnits, Range(0), "Allowance on the line."] = 0
    tax_category: Annotated[
        Literal["standard", "reduced", "zero_rated", "exempt", "reverse_charge", "intra_community", "export", "outside_scope"],
        "Tax treatment.",
    ] = "standard"
    tax_rate_percent: Annotated[float, Range(0, 100), "Tax rate."] = 0.0
    # computed: quantity times unitPrice rounded half up, less discountAmount
    net_amount: Annotated[MinorUnits | None, STORED, "Net amount of the line."] = None
    period_start_date: Annotated[Date | None, "First day of the service billed."] = None
    period_end_date: Annotated[Date | None, "Last day of the service billed."] = None
    order_line_number: Annotated[int | None, Range(1), "Line of the purchase order, counted from 1."] = None
    budget_line_id: Annotated[Id | None, ref("BudgetLine"), "Budget line that pays."] = None


class InvoicePayment(Part):
    """InvoicePayment"""

    paid_date: Annotated[Date, "Value date."]
    amount: Annotated[MinorUnits, Range(1), "Amount in the invoice's currency."]
    means: Annotated[
        Literal[
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
        ],
        "How it was paid.",
    ] = "credit_transfer"
    reference: Annotated[str | None, Size(max=140), "Remittance information or bank reference."] = None


@entity(
    prefix="bill",
    path="/v1/finance",
    search=["invoice_number", "buyer_reference"],
    expand={
        "account": One("account_id"),
        "vendor": One("vendor_id"),
        "supplier": One("supplier_id"),
        "purchase_order": One("purchase_order_id"),
        "contract": One("contract_id"),
        "cost_center": One("cost_center_id"),
        "preceding_invoice": One("preceding_invoice_id"),
    },
    transitions={
        "status": {
            "draft": ["pending_approval", "approved", "sent", "void"],
            "pending_approval": ["draft", "approved", "disputed", "void"],
            "approved": ["sent", "disputed", "partially_paid", "paid", "void"],
            "sent": ["disputed", "partially_paid", "paid", "written_off", "void"],
            "disputed": ["pending_approval", "approved", "sent", "written_off", "void"],
            "partially_paid": ["paid", "disputed", "written_off"],
            "paid": ["partially_paid"],
        }
    },
    immutable=["direction", "document_type", "currency"],
    example={
        "invoiceNumber": "NWC-2026-00871",
        "direction": "payable",
        "status": "pending_approval",
        "vendorId": "vnd-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "supplierId": "sup-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "purchaseOrderId": "po-01J9ZK3M5Q7R9T1V3X5Z7B9D5J",
        "contractId": "ctr-01J9ZK3M5Q7R9T1V3X5Z7B9D5J",
        "costCenterId": "cc-01J9ZK3M5Q7R9T1V3X5Z7B9D6K",
        "buyerReference": "ENG-PLAT",
        "issueDate": "2026-07-01",
        "dueDate": "2026-07-31",
        "currency": "EUR",
        "lines": [
            {
                "description": "Managed Kubernetes, third quarter",
                "productId": "prod-01J9ZK3M5Q7R9T1V3X5Z7B9D7M",
                "quantity": 3,
                "unitCode": "MON",
                "unitPrice": 1850000,
                "taxCategory": "reverse_charge",
                "periodStartDate": "2026-07-01",
                "periodEndDate": "2026-09-30",
                "orderLineNumber": 1,
                "budgetLineId": "bl-01J9ZK3M5Q7R9T1V3X5Z7B9D8N",
            },
            {
                "description": "Object storage overage",
                "quantity": 12.5,
                "unitCode": "E34",
                "unitPrice": 1900,
                "discountAmount": 1250,
                "taxCategory": "reverse_charge",
            },
        ],
    },
)
class Invoice(Entity):
    """A bill or credit note sent to a customer or received from a supplier, with its lines, tax and payments."""

    invoice_number: Annotated[str | None, Size(max=60), "Number given by the party that issues it."] = None
    direction: Annotated[Literal["receivable", "payable"], "receivable for bills to customers, payable for bills from suppliers."]
    document_type: Annotated[
        Literal["invoice", "credit_note", "debit_note", "corrected_invoice", "prepayment_invoice", "self_billed_invoice", "proforma"],
        "Kind of document; credit notes carry positive amounts that count against the seller.",
    ] = "invoice"
    status: Annotated[
        Literal["draft", "pending_approval", "approved", "sent", "disputed", "partially_paid", "paid", "written_off", "void"],
        "Stage from draft to settlement.",
    ] = "draft"
    account_id: Annotated[Id | None, ref("Account"), "Customer of a receivable."] = None
    vendor_id: Annotated[Id | None, ref("Vendor"), "Vendor of a payable."] = None
    supplier_id: Annotated[Id | None, ref("Supplier"), "Supplier of a payable, where it is managed in procurement."] = None
    purchase_order_id: Annotated[Id | None, ref("PurchaseOrder"), "Order that is billed."] = None
    contract_id: Annotated[Id | None, ref("Contract"), "Contract under which it is billed."] = None
    cost_center_id: Annotated[Id | None, ref("CostCenter"), "Cost center that bears or earns it."] = None
    preceding_invoice_id: Annotated[Id | None, ref("Invoice"), "Invoice that a credit note, debit note or correction refers to."] = None
    buyer_reference: Annotated[str | None, Size(max=120), "Reference the buyer asked for, such as a routing id."] = None
    issue_date: Annotated[Date | None, "Date on the document."] = None
    due_date: Annotated[Date | None, "Day by which it is to be paid."] = None
    currency: Annotated[Currency, "Currency of all amounts."]
    lines: Annotated[list[InvoiceLine], Size(1, 500), "What is billed, in the order of the document; lines are counted from 1."]
    # computed: sum of netAmount over the lines
    subtotal_amount: Annotated[MinorUnits | None, STORED, "Total without tax."] = None
    # computed: for each pair of taxCategory and taxRatePercent, the sum of netAmount times the rate divided by 100, rounded half up; then the sum over all pairs
    tax_amount: Annotated[MinorUnits | None, STORED, "Total tax."] = None
    # computed: subtotalAmount plus taxAmount
    total_amount: Annotated[MinorUnits | None, STORED, "Total with tax."] = None
    payments: Annotated[list[InvoicePayment] | None, Size(max=200), "Payments made or received so far."] = None
    # computed: sum of amount over payments
    paid_amount: Annotated[MinorUnits | None, STORED, "Paid so far."] = None
    # computed: totalAmount less paidAmount
    payable_amount: Annotated[MinorUnits | None, STORED, "Still open."] = None
    # computed: true where dueDate is before today in UTC, payableAmount is above 0 and status is approved, sent, disputed or partially_paid
    is_overdue: Annotated[bool | None, COMPUTED, "Whether payment is late."] = None
    approver_id: Annotated[Id | None, ref("Person"), "Person who released it."] = None
    document_object_id: Annotated[Id | None, ref("StorageObject"), "Stored PDF or XML of the document."] = None


# RULE: A receivable has an accountId and no vendorId, supplierId or purchaseOrderId; a payable has a vendorId or supplierId and no accountId.
# RULE: An invoice that is not draft or void has invoiceNumber and issueDate; the number is unique among receivables and among the payables of one vendor or supplier.
# RULE: dueDate is not before issueDate, and periodEndDate of a line not before its periodStartDate.
# RULE: Credit notes, debit notes and corrected invoices have a precedingInvoiceId of the same direction and currency; other documents have none.
# RULE: taxRatePercent is above 0 in lines of category standard and reduced only, and discountAmount is at most quantity times unitPrice.
# RULE: Lines change only in draft and pending_approval; payments add up to at most totalAmount, to all of it in status paid and to a part of it in partially_paid.


class PurchaseOrderLine(Part):
    """PurchaseOrderLine"""

    description: Annotated[str, Size(max=500), "Text of the line."]
    product_id: Annotated[Id | None, ref("Product"), "Product ordered."] = None
    quantity: Annotated[float, Range(0, 1000000000), "Quantity ordered, above 0."]
    unit_code: Annotated[str, Pattern(r"^[A-Z0-9]{2,3}$"), "Unit in UN/ECE Recommendation 20."] = "C62"
    unit_price: Annotated[MinorUnits, Range(0), "Net price of one unit."]
    tax_rate_percent: Annotated[float, Range(0, 100), "Tax rate."] = 0.0
    # computed: quantity times unitPrice, rounded half up
    net_amount: Annotated[MinorUnits | None, STORED, "Net amount of the line."] = None
    received_quantity: Annotated[float, Range(0), "Quantity received so far."] = 0.0
    delivery_date: Annotated[Date | None, "Day by which the line should be there."] = None
    budget_line_id: Annotated[Id | None, ref("BudgetLine"), "Budget line that pays."] = None


@entity(
    prefix="po",
    path="/v1/finance/purchase-orders",
    unique=[("order_number",)],
    search=["order_number", "rejection_reason"],
    expand={
        "vendor": One("vendor_id"),
        "supplier": One("supplier_id"),
        "requester": One("requester_id"),
        "cost_center": One("cost_center_id"),
        "contract": One("contract_id"),
        "invoices": Many("Invoice", "purchase_order_id"),
        "call_offs": Many("PurchaseOrder", "parent_order_id"),
    },
    transitions={
        "status": {
            "draft": ["pending_approval", "approved", "cancelled"],
            "pending_approval": ["draft", "approved", "rejected", "cancelled"],
            "rejected": ["draft", "cancelled"],
            "approved": ["issued", "cancelled"],
            "issued": ["acknowledged", "partially_received", "received", "cancelled"],
            "acknowledged": ["partially_received", "received", "cancelled"],
            "partially_received": ["received", "closed"],
            "received": ["closed"],
        }
    },
    immutable=["currency", "requester_id"],
    example={
        "orderNumber": "PO-2026-0018",
        "type": "service",
        "status": "pending_approval",
        "vendorId": "vnd-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "supplierId": "sup-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "requesterId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "buyerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "approverId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "expectedDeliveryDate": "2026-09-30",
        "currency": "EUR",
        "lines": [
            {
                "description": "Managed Kubernetes, third quarter",
                "productId": "prod-01J9ZK3M5Q7R9T1V3X5Z7B9D7M",
                "quantity": 3,
                "unitCode": "MON",
                "unitPrice": 1850000,
                "taxRatePercent": 0,
                "deliveryDate": "2026-09-30",
                "budgetLineId": "bl-01J9ZK3M5Q7R9T1V3X5Z7B9D8N",
            }
        ],
        "paymentTermsDays": 30,
        "costCenterId": "cc-01J9ZK3M5Q7R9T1V3X5Z7B9D6K",
        "contractId": "ctr-01J9ZK3M5Q7R9T1V3X5Z7B9D5J",
    },
)
class PurchaseOrder(Entity):
    """An order placed with a supplier for goods or services, followed through receipt and billing."""

    order_number: Annotated[str | None, Size(max=60), "Number such as PO-2026-0018."] = None
    type: Annotated[
        Literal["standard", "blanket", "call_off", "contract", "service"], "Kind of order; blanket orders are drawn on by call_off orders."
    ] = "standard"
    status: Annotated[
        Literal[
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
        ],
        "Stage of the order.",
    ] = "draft"
    vendor_id: Annotated[Id | None, ref("Vendor"), "Vendor the order goes to."] = None
    supplier_id: Annotated[Id | None, ref("Supplier"), "Supplier the order goes to, where it is managed in procurement."] = None
    requester_id: Annotated[Id, ref("Person"), "Person who needs the goods."]
    buyer_id: Annotated[Id | None, ref("Person"), "Buyer who places the order."] = None
    approver_id: Annotated[Id | None, ref("Person"), "Person who approves it."] = None
    # computed: time at which status last became approved
    approved_at: Annotated[Time | None, STORED, "When it was approved."] = None
    rejection_reason: Annotated[str | None, Size(max=2000), "Why it was turned down."] = None
    order_date: Annotated[Date | None, "Day on which it was issued; the server fills it when status becomes issued and it is empty."] = None
    expected_delivery_date: Annotated[Date | None, "Day by which everything should be there."] = None
    currency: Annotated[Currency, "Currency of all amounts."]
    lines: Annotated[list[PurchaseOrderLine], Size(1, 500), "What is ordered; lines are counted from 1."]
    # computed: sum of netAmount over the lines
    subtotal_amount: Annotated[MinorUnits | None, STORED, "Total without tax."] = None
    # computed: for each taxRatePercent, the sum of netAmount times the rate divided by 100, rounded half up; then the sum over all rates
    tax_amount: Annotated[MinorUnits | None, STORED, "Total tax."] = None
    # computed: subtotalAmount plus taxAmount
    total_amount: Annotated[MinorUnits | None, STORED, "Total with tax."] = None
    # computed: sum of subtotalAmount of Invoice with this purchaseOrderId that is neither draft, void nor proforma, credit notes taken as negative
    invoiced_amount: Annotated[MinorUnits | None, COMPUTED, "Billed so far, without tax."] = None
    delivery_location_id: Annotated[Id | None, ref("Location"), "Where to deliver."] = None
    incoterm: Annotated[
        Literal["exw", "fca", "fas", "fob", "cfr", "cif", "cpt", "cip", "dap", "dpu", "ddp"] | None, "Delivery term of Incoterms 2020."
    ] = None
    payment_terms_days: Annotated[int, Range(0, 365), "Days from invoice to payment."] = 30
    cost_center_id: Annotated[Id | None, ref("CostCenter"), "Cost center that pays."] = None
    project_id: Annotated[Id | None, ref("Project"), "Project that needs it."] = None
    contract_id: Annotated[Id | None, ref("Contract"), "Contract whose prices and terms apply."] = None
    parent_order_id: Annotated[Id | None, ref("PurchaseOrder"), "Blanket order that a call-off draws on."] = None


# RULE: At least one of vendorId and supplierId is set; where both are, the supplier's vendorId is the same vendor.
# RULE: An order is not approved or issued to a supplier whose status is suspended, blocked or inactive.
# RULE: approverId is not the requester, an approved order has one, and a rejected order has a rejectionReason.
# RULE: Lines change only in draft, pending_approval and rejected, save receivedQuantity; an issued or later order has an orderNumber.
# RULE: receivedQuantity is at most quantity; status received needs all lines received in full, partially_received a part of them.
# RULE: parentOrderId is set exactly on call_off orders, names a blanket order of the same vendor, supplier and currency, and all its call-offs that are not cancelled or rejected stay within its subtotalAmount.


class ExpenseAttendee(Part):
    """ExpenseAttendee"""

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
    # computed: 0 where paymentMethod is corporate_card or company_account; else amount, or amount times exchangeRate rounded half up where reimbursementCurrency is set and differs from currency
    reimbursement_amount: Annotated[
        MinorUnits | None, STORED, "What the person gets back, in reimbursementCurrency or else in currency."
    ] = None
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
    # computed: time at which status last became submitted
    submitted_at: Annotated[Time | None, STORED, "When it was handed in."] = None
    # computed: time at which status last became approved or rejected
    decided_at: Annotated[Time | None, STORED, "When it was decided."] = None
    rejection_reason: Annotated[str | None, Size(max=1000), "Why it was sent back."] = None


# RULE: expenseDate is not in the future, and taxAmount is at most amount.
# RULE: reimbursementCurrency goes with an exchangeRate above 0.
# RULE: A submitted or later expense has at least one receipt unless its category is mileage or per_diem; a mileage expense has distanceKilometers.
# RULE: A submitted or later expense of category entertainment has attendees, and a billable one a projectId.
# RULE: approverId is not the person who spent it; an approved expense has one and a rejected expense a rejectionReason.
# RULE: In an approved or reimbursed expense only status, tags and metadata change, and one paid by corporate_card or company_account does not become reimbursed.


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
    # computed: sum of allocatedAmount of BudgetLine with this budgetId
    allocated_amount: Annotated[MinorUnits | None, COMPUTED, "Split over lines."] = None
    # computed: sum of committedAmount of BudgetLine with this budgetId
    committed_amount: Annotated[MinorUnits | None, COMPUTED, "Ordered and not yet billed."] = None
    # computed: sum of spentAmount of BudgetLine with this budgetId
    spent_amount: Annotated[MinorUnits | None, COMPUTED, "Spent."] = None
    # computed: totalAmount less committedAmount less spentAmount
    available_amount: Annotated[MinorUnits | None, COMPUTED, "Free, negative where overspent."] = None
    alert_threshold_percent: Annotated[float, Range(0, 100), "Use from which the owner is warned."] = 80.0
    allows_overspend: Annotated[bool, "Whether lines may commit more than is there."] = False
    approver_id: Annotated[Id | None, ref("Person"), "Person who grants it."] = None
    # computed: time at which status last became approved
    approved_at: Annotated[Time | None, STORED, "When it was granted."] = None
    notes: Annotated[str | None, Size(max=5000), "Assumptions and remarks."] = None


# RULE: endDate is after startDate.
# RULE: parentBudgetId is neither the budget itself nor one of its descendants, and has the same currency.
# RULE: allocatedAmount of all lines stays within totalAmount.
# RULE: approverId is not the owner, and an approved budget has one.
# RULE: totalAmount, currency and the dates change only in draft, submitted and rejected.
# RULE: A budget is not closed while committedAmount is above 0.


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
    # computed: currency of the budget
    currency: Annotated[Currency | None, COMPUTED, "Currency of all amounts."] = None
    forecast_amount: Annotated[MinorUnits | None, Range(0), "Spend expected by the end of the period."] = None
    monthly_amounts: Annotated[
        list[Annotated[MinorUnits, Range(0)]] | None, Size(max=60), "Plan by month from the month of the budget's startDate."
    ] = None
    # computed: sum of netAmount of PurchaseOrder lines with this budgetLineId on orders in currency with status approved, issued, acknowledged, partially_received or received, less netAmount of Invoice lines on those orders that count in spentAmount, not below 0
    committed_amount: Annotated[MinorUnits | None, COMPUTED, "Ordered and not yet billed."] = None
    # computed: in currency: sum of netAmount of Invoice lines with this budgetLineId on payables with status approved, partially_paid or paid, credit notes taken as negative and proformas left out, and of amount less taxAmount of Expense with this budgetLineId and status approved or reimbursed
    spent_amount: Annotated[MinorUnits | None, COMPUTED, "Spent."] = None
    # computed: allocatedAmount less committedAmount less spentAmount
    remaining_amount: Annotated[MinorUnits | None, COMPUTED, "Free, negative where overspent."] = None
    # computed: committedAmount plus spentAmount, divided by allocatedAmount, times 100, to one decimal; 0 where nothing is allocated
    utilization_percent: Annotated[float | None, COMPUTED, "Share used."] = None
    is_locked: Annotated[bool, "True where nothing more may be charged."] = False
    notes: Annotated[str | None, Size(max=2000), "Assumptions and remarks."] = None


# RULE: allocatedAmount of all lines of a budget stays within its totalAmount.
# RULE: monthlyAmounts, where given, add up to allocatedAmount.
# RULE: Lines are neither added nor changed in a closed budget.
# RULE: allocatedAmount does not fall below committedAmount plus spentAmount unless the budget allows overspend.
# RULE: The contract is with the vendor where both are set.
