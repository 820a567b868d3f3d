"""Purchase orders: what is ordered, from whom, against which budget lines, and how much of it has come and been billed."""

from collections import Counter
from typing import Literal

from msgspec import field
from msgspec.structs import replace

from cpod_backend.contract.entity import Entity, Many, One, Part, entity
from cpod_backend.contract.names import camel
from cpod_backend.contract.patterns import differ, needs, needs_one_of, only_when, refers_to, rule_of
from cpod_backend.contract.rule import Change, Tx, computed, refuse, rule, stamp
from cpod_backend.contract.shapes import SAFE_INTEGER
from cpod_backend.contract.stamps import stamp_time
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Currency, Date, Id, MinorUnits, Pattern, Range, Size, Time, ref
from cpod_backend.domains.finance.money import product, tax, whole
from cpod_backend.domains.finance.usage import COMMITTED, SIGNS, committed, named_lines, refuse_unchargeable, spent

PLACED = ("issued", "acknowledged", "partially_received", "received", "closed")
DROPPED = ("cancelled", "rejected")


class PurchaseOrderLine(Part):
    """One thing that is ordered."""

    description: Annotated[str, Size(max=500), "Text of the line."]
    product_id: Annotated[Id | None, ref("Product"), "Product ordered."] = None
    quantity: Annotated[float, Range(0, 1000000000), "Quantity ordered, above 0."]
    unit_code: Annotated[str, Pattern(r"^[A-Z0-9]{2,3}$"), "Unit in UN/ECE Recommendation 20."] = "C62"
    unit_price: Annotated[MinorUnits, Range(0), "Net price of one unit."]
    tax_rate_percent: Annotated[float, Range(0, 100), "Tax rate."] = 0.0
    net_amount: Annotated[MinorUnits, STORED, "Net amount of the line."] = 0
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
    approved_at: Annotated[Time | None, STORED, "When it was approved."] = None
    rejection_reason: Annotated[str | None, Size(max=2000), "Why it was turned down."] = None
    order_date: Annotated[Date | None, "Day on which it was issued; the server fills it when status becomes issued and it is empty."] = None
    expected_delivery_date: Annotated[Date | None, "Day by which everything should be there."] = None
    currency: Annotated[Currency, "Currency of all amounts."]
    lines: Annotated[list[PurchaseOrderLine], Size(1, 500), "What is ordered; lines are counted from 1."]
    budget_line_ids: Annotated[list[Id], ref("BudgetLine", checked=False), STORED, "Budget lines that pay for its lines."] = field(
        default_factory=list
    )
    subtotal_amount: Annotated[MinorUnits, STORED, "Total without tax."] = 0
    tax_amount: Annotated[MinorUnits, STORED, "Total tax."] = 0
    total_amount: Annotated[MinorUnits, STORED, "Total with tax."] = 0
    invoiced_amount: Annotated[MinorUnits, COMPUTED, "Billed so far, without tax."] = 0
    delivery_location_id: Annotated[Id | None, ref("Location"), "Where to deliver."] = None
    incoterm: Annotated[
        Literal["exw", "fca", "fas", "fob", "cfr", "cif", "cpt", "cip", "dap", "dpu", "ddp"] | None, "Delivery term of Incoterms 2020."
    ] = None
    payment_terms_days: Annotated[int, Range(0, 365), "Days from invoice to payment."] = 30
    cost_center_id: Annotated[Id | None, ref("CostCenter"), "Cost center that pays."] = None
    project_id: Annotated[Id | None, ref("Project"), "Project that needs it."] = None
    contract_id: Annotated[Id | None, ref("Contract"), "Contract whose prices and terms apply."] = None
    parent_order_id: Annotated[Id | None, ref("PurchaseOrder"), "Blanket order that a call-off draws on."] = None


approved_at = stamp_time(PurchaseOrder, "approved_at", of="status", to=("approved",))


@stamp(PurchaseOrder)
def order_date(change: Change[PurchaseOrder]) -> None:
    if change.becomes("status", "issued") and change.record.order_date is None:
        change.record.order_date = change.today


@stamp(PurchaseOrder)
def amounts(change: Change[PurchaseOrder]) -> None:
    order = change.record
    nets: Counter[tuple[str, float]] = Counter()
    for line in order.lines:
        line.net_amount = whole(product(line.unit_price, line.quantity))
        nets["any treatment", line.tax_rate_percent] += line.net_amount
    order.budget_line_ids = named_lines(order.lines)
    order.subtotal_amount = sum(nets.values())
    order.tax_amount = tax(nets)
    order.total_amount = order.subtotal_amount + order.tax_amount


@computed(PurchaseOrder)
async def invoiced_amount(order: PurchaseOrder, tx: Tx) -> int:
    invoices = await tx.find("Invoice", purchase_order_id=order.id, currency=order.currency)
    return sum(
        SIGNS.get(invoice.document_type, 1) * invoice.subtotal_amount for invoice in invoices if invoice.status not in ("draft", "void")
    )


order_goes_to_somebody = needs_one_of(PurchaseOrder, ("vendor_id", "supplier_id"), "At least one of vendorId and supplierId is set.")

supplier_is_the_vendors = refers_to(
    PurchaseOrder,
    "supplier_id",
    "Supplier",
    "Where both are set, the supplier's vendorId is the same vendor.",
    same={"vendor_id": "vendor_id"},
)


@rule(PurchaseOrder)
async def supplier_takes_orders(change: Change[PurchaseOrder]) -> None:
    """An order is not approved or issued to a supplier whose status is suspended, blocked or inactive, and one that is approved or
    further on does not go over to such a supplier.
    """
    order = change.record
    # What runs already comes to its end, whatever has become of the supplier since; who is named only now is asked at any stage.
    asked = ("approved", *PLACED) if change.changed("supplier_id") else ("approved", "issued")
    if order.status not in asked or not change.changed("status", "supplier_id"):
        return
    # Held, so that the supplier is not blocked in the moment between this look and the order.
    supplier = await change.tx.lock("Supplier", order.supplier_id)
    if supplier and supplier.status in ("suspended", "blocked", "inactive"):
        refuse(f"{supplier.id} is {supplier.status}, so the order cannot be {order.status}", "supplierId")


nobody_approves_an_own_order = differ(PurchaseOrder, "approver_id", "requester_id", "approverId is not the requester.")

approved_order_has_an_approver = needs(
    PurchaseOrder,
    "approver_id",
    "An order that is approved, issued or further on has an approverId.",
    when={"status": ("approved", *PLACED)},
)

rejected_order_has_a_reason = needs(
    PurchaseOrder, "rejection_reason", "A rejected order has a rejectionReason.", when={"status": ("rejected",)}
)


@rule(PurchaseOrder, "update")
def decided_lines_stand(change: Change[PurchaseOrder]) -> None:
    """Lines change only in draft, pending_approval and rejected, save receivedQuantity."""
    before = change.before
    if before is None or before.status in ("draft", "pending_approval", "rejected"):
        return
    if terms(change.record) != terms(before):
        refuse(f"the order is {before.status}, so of its lines only receivedQuantity changes", "lines")


def terms(order: PurchaseOrder) -> list[PurchaseOrderLine]:
    """The lines but for what has been received."""
    return [replace(line, received_quantity=0.0) for line in order.lines]


placed_order_has_a_number = needs(
    PurchaseOrder, "order_number", "An order that is issued or further on has an orderNumber.", when={"status": PLACED}
)


@rule(PurchaseOrder)
def quantities_make_sense(change: Change[PurchaseOrder]) -> None:
    """The quantity of a line is above 0, and receivedQuantity is at most quantity."""
    for index, line in enumerate(change.record.lines):
        if line.quantity <= 0:
            refuse(f"quantity is {line.quantity}, not above 0", f"/lines/{index}/quantity")
        if line.received_quantity > line.quantity:
            refuse(f"receivedQuantity {line.received_quantity} is more than quantity {line.quantity}", f"/lines/{index}/receivedQuantity")


received_in_full = rule_of(
    PurchaseOrder,
    "Status received needs all lines received in full.",
    lambda order: order.status != "received" or all(line.received_quantity == line.quantity for line in order.lines),
    "status",
)

received_in_part = rule_of(
    PurchaseOrder,
    "Status partially_received needs a part of the lines received.",
    lambda order: order.status != "partially_received" or is_partly_received(order),
    "status",
)


def is_partly_received(order: PurchaseOrder) -> bool:
    return any(line.received_quantity > 0 for line in order.lines) and any(line.received_quantity < line.quantity for line in order.lines)


call_off_has_a_blanket_order = needs(
    PurchaseOrder, "parent_order_id", "parentOrderId is set on call_off orders.", when={"type": ("call_off",)}
)

only_call_offs_have_a_blanket_order = only_when(
    PurchaseOrder, "parent_order_id", "parentOrderId is set on call_off orders only.", when={"type": ("call_off",)}
)

# A blanket order that becomes a call-off would find in itself, as it was, all that the next rule asks of its blanket order.
nobody_calls_off_from_oneself = differ(PurchaseOrder, "parent_order_id", "id", "parentOrderId names another order.")


@rule(PurchaseOrder)
async def call_off_fits_its_blanket_order(change: Change[PurchaseOrder]) -> None:
    """parentOrderId names a blanket order of the same vendor, supplier and currency."""
    order = change.record
    if not change.changed("parent_order_id", "vendor_id", "supplier_id"):
        return
    blanket = await change.tx.lock(PurchaseOrder, order.parent_order_id)
    if blanket is None:
        return
    if blanket.type != "blanket":
        refuse(f"{blanket.id} is a {blanket.type} order, not a blanket order", "parentOrderId")
    for attr in ("vendor_id", "supplier_id", "currency"):
        if getattr(order, attr) != getattr(blanket, attr):
            refuse(f"{camel(attr)} of {blanket.id} is {getattr(blanket, attr)}, not {getattr(order, attr)}", "parentOrderId")


@rule(PurchaseOrder)
async def call_offs_stay_within_the_blanket_order(change: Change[PurchaseOrder]) -> None:
    """All call-offs of a blanket order that are not cancelled or rejected stay within its subtotalAmount."""
    order = change.record
    if order.status in DROPPED or not change.changed("parent_order_id", "status", "subtotal_amount"):
        return
    # Two call-offs at once must wait for one another: summing without the lock lets both through.
    blanket = await change.tx.lock(PurchaseOrder, order.parent_order_id)
    if blanket is None:
        return
    called = await called_off(blanket.id, change.tx, besides=order.id) + order.subtotal_amount
    if called > blanket.subtotal_amount:
        refuse(f"the call-offs of {blanket.id} would come to {called}, more than its {blanket.subtotal_amount}", "lines")


@rule(PurchaseOrder, "update")
async def blanket_order_covers_its_call_offs(change: Change[PurchaseOrder]) -> None:
    """A blanket order with call-offs keeps its type, vendor and supplier, and its subtotalAmount covers them."""
    order = change.record
    if not change.changed("type", "vendor_id", "supplier_id", "subtotal_amount"):
        return
    for attr in ("type", "vendor_id", "supplier_id"):
        if change.changed(attr) and await change.tx.count(PurchaseOrder, parent_order_id=order.id):
            refuse(f"{order.id} has call-offs, so its {camel(attr)} stays", camel(attr))
    called = await called_off(order.id, change.tx)
    if order.subtotal_amount < called:
        refuse(f"the call-offs come to {called}, more than the new subtotalAmount {order.subtotal_amount}", "lines")


async def called_off(id: str, tx: Tx, besides: str | None = None) -> int:
    orders = await tx.find(PurchaseOrder, parent_order_id=id)
    return sum(order.subtotal_amount for order in orders if order.id != besides and order.status not in DROPPED)


@rule(PurchaseOrder)
async def charged_budget_lines_are_open(change: Change[PurchaseOrder]) -> None:
    """A line newly names a budgetLineId only where that line is not locked and its budget is a baseline one that is not closed."""
    before = change.before.budget_line_ids if change.before else ()
    await refuse_unchargeable(change, change.record.budget_line_ids, before, "lines")


@rule(PurchaseOrder)
async def budget_lines_bear_the_commitment(change: Change[PurchaseOrder]) -> None:
    """An approved or later order commits no more than its budget lines have left, unless the budget allows overspend, and nothing of
    frozen and closed budgets.
    """
    order = change.record
    for id in order.budget_line_ids if change.becomes("status", *COMMITTED) else ():
        # Held, so that two orders do not take the same money and the budget does not close meanwhile.
        line = await change.tx.lock("BudgetLine", id)
        budget = await change.tx.get("Budget", line.budget_id) if line else None
        if budget is None:
            continue
        if budget.status in ("frozen", "closed"):
            refuse(f"{budget.id} is {budget.status} and takes no new commitments", "lines")
        if budget.allows_overspend or budget.currency != order.currency:
            continue
        used = await committed(id, order.currency, change.tx, joining=order) + await spent(id, order.currency, change.tx)
        if used > line.allocated_amount:
            refuse(f"{id} has {line.allocated_amount} and would be charged {used}", "lines")


amounts_can_be_told = rule_of(
    PurchaseOrder,
    f"totalAmount is at most {SAFE_INTEGER}, beyond which clients lose digits.",
    lambda order: order.total_amount <= SAFE_INTEGER,
    "lines",
)
