"""Invoices: who owes whom, for which lines, with which tax, and what has been paid."""

from collections import Counter
from typing import Literal

from msgspec import field

from cpod_backend.contract.entity import Entity, One, Part, entity
from cpod_backend.contract.patterns import differ, kept, needs, needs_one_of, only_when, ordered, refers_to, rule_of
from cpod_backend.contract.rule import Change, Tx, computed, refuse, rule, stamp
from cpod_backend.contract.shapes import SAFE_INTEGER
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Currency, Date, Id, MinorUnits, Pattern, Range, Size, ref
from cpod_backend.domains.finance.money import product, tax, whole
from cpod_backend.domains.finance.usage import named_lines, refuse_unchargeable

SETTLING = ("approved", "sent", "disputed", "partially_paid", "paid", "written_off")
CORRECTIONS = ("credit_note", "debit_note", "corrected_invoice")


class InvoiceLine(Part):
    """One thing that is billed."""

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
    net_amount: Annotated[MinorUnits, STORED, "Net amount of the line."] = 0
    period_start_date: Annotated[Date | None, "First day of the service billed."] = None
    period_end_date: Annotated[Date | None, "Last day of the service billed."] = None
    order_line_number: Annotated[int | None, Range(1), "Line of the purchase order, counted from 1."] = None
    budget_line_id: Annotated[Id | None, ref("BudgetLine"), "Budget line that pays."] = None


class InvoicePayment(Part):
    """One payment towards an invoice."""

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
    budget_line_ids: Annotated[list[Id], ref("BudgetLine", checked=False), STORED, "Budget lines that pay for its lines."] = field(
        default_factory=list
    )
    subtotal_amount: Annotated[MinorUnits, STORED, "Total without tax."] = 0
    tax_amount: Annotated[MinorUnits, STORED, "Total tax."] = 0
    total_amount: Annotated[MinorUnits, STORED, "Total with tax."] = 0
    payments: Annotated[list[InvoicePayment] | None, Size(max=200), "Payments made or received so far."] = None
    paid_amount: Annotated[MinorUnits, STORED, "Paid so far."] = 0
    payable_amount: Annotated[MinorUnits, STORED, "Still open."] = 0
    is_overdue: Annotated[bool, COMPUTED, "Whether payment is late."] = False
    approver_id: Annotated[Id | None, ref("Person"), "Person who released it."] = None
    document_object_id: Annotated[Id | None, ref("StorageObject"), "Stored PDF or XML of the document."] = None


@stamp(Invoice)
def amounts(change: Change[Invoice]) -> None:
    invoice = change.record
    nets: Counter[tuple[str, float]] = Counter()
    for line in invoice.lines:
        line.net_amount = whole(product(line.unit_price, line.quantity)) - line.discount_amount
        nets[line.tax_category, line.tax_rate_percent] += line.net_amount
    invoice.budget_line_ids = named_lines(invoice.lines)
    invoice.subtotal_amount = sum(nets.values())
    invoice.tax_amount = tax(nets)
    invoice.total_amount = invoice.subtotal_amount + invoice.tax_amount
    invoice.paid_amount = sum(payment.amount for payment in invoice.payments or ())
    invoice.payable_amount = invoice.total_amount - invoice.paid_amount


@computed(Invoice)
def is_overdue(invoice: Invoice, tx: Tx) -> bool:
    awaited = invoice.status in ("approved", "sent", "disputed", "partially_paid")
    return awaited and invoice.payable_amount > 0 and invoice.due_date is not None and invoice.due_date < tx.today


receivable_has_a_customer = needs(Invoice, "account_id", "A receivable has an accountId.", when={"direction": ("receivable",)})

receivable_comes_from_no_supplier = only_when(
    Invoice,
    ("vendor_id", "supplier_id", "purchase_order_id"),
    "A receivable has no vendorId, supplierId or purchaseOrderId.",
    when={"direction": ("payable",)},
)

payable_has_a_supplier = needs_one_of(
    Invoice, ("vendor_id", "supplier_id"), "A payable has a vendorId or supplierId.", when={"direction": ("payable",)}
)

payable_goes_to_no_customer = only_when(Invoice, "account_id", "A payable has no accountId.", when={"direction": ("receivable",)})

issued_invoice_has_number_and_date = needs(
    Invoice,
    ("invoice_number", "issue_date"),
    "An invoice that is not draft or void has invoiceNumber and issueDate.",
    when={"status": ("pending_approval", *SETTLING)},
)


@rule(Invoice)
async def number_is_given_once(change: Change[Invoice]) -> None:
    """The number is unique among receivables and among the payables of one vendor or supplier."""
    invoice = change.record
    if invoice.invoice_number is None or not change.changed("invoice_number", "vendor_id", "supplier_id"):
        return
    # Two receivables have no record in common that could be locked, so those who give out numbers wait for one counter.
    await change.tx.number("Invoice.invoice_number")
    same = {"direction": invoice.direction, "invoice_number": invoice.invoice_number}
    scopes = [("vendor_id", invoice.vendor_id), ("supplier_id", invoice.supplier_id)]
    wheres = [{}] if invoice.direction == "receivable" else [{attr: id} for attr, id in scopes if id]
    for where in wheres:
        if await change.tx.count(Invoice, besides=invoice.id, **same, **where):
            issuer = " of " + next(iter(where.values())) if where else ""
            refuse(f"another {invoice.direction}{issuer} has the number {invoice.invoice_number}", "invoiceNumber")


due_after_issue = ordered(Invoice, "issue_date", "due_date", "dueDate is not before issueDate.")


@rule(Invoice)
def billed_periods_run_forward(change: Change[Invoice]) -> None:
    """periodEndDate of a line is not before its periodStartDate."""
    for index, line in enumerate(change.record.lines):
        if line.period_start_date and line.period_end_date and line.period_end_date < line.period_start_date:
            refuse(
                f"periodEndDate {line.period_end_date} is before periodStartDate {line.period_start_date}", f"/lines/{index}/periodEndDate"
            )


correction_names_what_it_corrects = needs(
    Invoice,
    "preceding_invoice_id",
    "Credit notes, debit notes and corrected invoices have a precedingInvoiceId.",
    when={"document_type": CORRECTIONS},
)

only_corrections_name_another_invoice = only_when(
    Invoice,
    "preceding_invoice_id",
    "Documents other than credit notes, debit notes and corrected invoices have no precedingInvoiceId.",
    when={"document_type": CORRECTIONS},
)

correction_is_of_its_kind = refers_to(
    Invoice,
    "preceding_invoice_id",
    "Invoice",
    "precedingInvoiceId names an invoice of the same direction and currency.",
    same={"direction": "direction", "currency": "currency"},
)

correction_is_of_another_invoice = differ(Invoice, "preceding_invoice_id", "id", "precedingInvoiceId names another invoice.")


@rule(Invoice)
def tax_is_charged_where_due(change: Change[Invoice]) -> None:
    """taxRatePercent is above 0 in lines of category standard and reduced only."""
    for index, line in enumerate(change.record.lines):
        if line.tax_rate_percent > 0 and line.tax_category not in ("standard", "reduced"):
            refuse(f"a line of category {line.tax_category} has taxRatePercent {line.tax_rate_percent}", f"/lines/{index}/taxRatePercent")


@rule(Invoice)
def discount_leaves_something(change: Change[Invoice]) -> None:
    """discountAmount is at most quantity times unitPrice."""
    for index, line in enumerate(change.record.lines):
        if line.discount_amount > product(line.unit_price, line.quantity):
            refuse(
                f"discountAmount {line.discount_amount} is more than {line.quantity} times {line.unit_price}",
                f"/lines/{index}/discountAmount",
            )


released_lines_stand = kept(
    Invoice, "Lines change only in draft and pending_approval.", when={"status": (*SETTLING, "void")}, fields=("lines",)
)

payments_stay_within_the_total = rule_of(
    Invoice, "Payments add up to at most totalAmount.", lambda invoice: invoice.payable_amount >= 0, "payments"
)

paid_in_full = rule_of(
    Invoice,
    "Payments add up to all of totalAmount in status paid.",
    lambda invoice: invoice.status != "paid" or invoice.payable_amount == 0,
    "payments",
)

paid_in_part = rule_of(
    Invoice,
    "Payments add up to a part of totalAmount in status partially_paid.",
    lambda invoice: invoice.status != "partially_paid" or 0 < invoice.paid_amount < invoice.total_amount,
    "payments",
)

amounts_can_be_told = rule_of(
    Invoice,
    f"totalAmount is at most {SAFE_INTEGER}, beyond which clients lose digits.",
    lambda invoice: invoice.total_amount <= SAFE_INTEGER and invoice.subtotal_amount <= SAFE_INTEGER,
    "lines",
)


@rule(Invoice)
async def charged_budget_lines_are_open(change: Change[Invoice]) -> None:
    """A line newly names a budgetLineId only where that line is not locked and its budget is a baseline one that is not closed."""
    before = change.before.budget_line_ids if change.before else ()
    await refuse_unchargeable(change, change.record.budget_line_ids, before, "lines")
