"""Sows the money of Northwind Cloud: budgets with their lines, orders, invoices both ways, and what people spent."""

from base64 import b64encode
from typing import Any

from cpod_backend.emulator.seed.company import Company, Record

# Name, code, kind, how far it got; then each line: name, category, account in the ledger.
PLANS: tuple[tuple[str, str, str, str, tuple[tuple[str, str, str], ...]], ...] = (
    ("Platform Engineering", "ENG-PLAT", "technology", "active",
     (("Managed Kubernetes", "cloud", "6810"), ("Object storage", "cloud", "6811"), ("Monitoring", "software", "6820"))),
    ("Go to Market", "GTM", "marketing", "active",
     (("Trade fairs", "marketing", "6610"), ("Advertising", "marketing", "6620"), ("Customer visits", "travel", "6650"))),
    ("People and Places", "PEOPLE", "operating", "active",
     (("Office rent", "facilities", "6310"), ("Training", "training", "6821"), ("Recruiting", "professional_services", "6560"))),
    ("Security and Compliance", "SEC", "technology", "active",
     (("Penetration tests", "professional_services", "6825"), ("Audits", "professional_services", "6827"), ("Scanners", "software", "6823"))),
    ("Workplace Equipment", "IT", "capital", "frozen",
     (("Laptops", "hardware", "0670"), ("Displays", "hardware", "0671"), ("Desks", "facilities", "0690"))),
    ("Austin Office Move", "AUS-MOVE", "project", "submitted", (("Fit-out", "facilities", "0680"), ("Movers", "facilities", "6330"))),
    ("Observability Renewal", "OBS", "technology", "approved", (("Traces and logs", "software", "6822"),)),
    ("Partner Conference", "PARTNER", "marketing", "rejected", (("Venue", "marketing", "6612"),)),
)  # fmt: skip
PATHS = {
    "submitted": ("submitted",), "rejected": ("submitted", "rejected"), "approved": ("submitted", "approved"),
    "active": ("submitted", "approved", "active"), "frozen": ("submitted", "approved", "active", "frozen"),
}  # fmt: skip

# What, unit, quantity, price of one in cents, category of the budget line that pays, type.
GOODS = (
    ("Managed Kubernetes, third quarter", "MON", 3, 1_850_000, "cloud", "service"), ("Laptops, 14 inch", "C62", 12, 189_900, "hardware", "standard"),
    ("Penetration test of the public API", "C62", 1, 2_400_000, "professional_services", "service"), ("Desks", "C62", 20, 64_500, "facilities", "standard"),
    ("Booth at the autumn trade fair", "C62", 1, 1_640_000, "marketing", "standard"), ("Leadership course", "DAY", 6, 142_000, "training", "service"),
    ("Log retention, terabytes", "E34", 12.5, 31_900, "software", "contract"),
)  # fmt: skip
ORDER_PATHS: tuple[tuple[str, ...], ...] = (
    ("pending_approval",), ("approved", "issued", "acknowledged"), ("approved", "issued", "received"), ("approved",),
    ("approved", "issued", "partially_received"), ("approved", "issued", "received", "closed"), ("pending_approval", "rejected"),
    (), ("approved", "issued"), ("cancelled",),
)  # fmt: skip

# What is sold, unit, quantity, price of one in cents.
SERVICES = (
    ("Cloud platform, enterprise plan", "MON", 3, 1_390_000), ("Migration workshop", "DAY", 4, 180_000),
    ("Premium support, yearly", "C62", 1, 1_900_000), ("Additional nodes", "C62", 7.5, 48_300), ("Training for administrators", "DAY", 2, 165_000),
)  # fmt: skip
RECEIVABLE = ("paid", "sent", "partially_paid", "sent", "paid", "draft", "disputed", "sent", "written_off", "paid")
PAYABLE = ("approved", "paid", "pending_approval", "partially_paid", "paid", "disputed")

# What for, where, category, cents, tax in percent.
SPENT = (
    ("Hotel, three nights", "Hotel De Gracht", "lodging", 58_200, 9), ("Train Frankfurt to Berlin", "Deutsche Bahn", "rail", 13_490, 7),
    ("Dinner with the operations team of a customer", "Trattoria Sette", "entertainment", 24_860, 19),
    ("Flight Dublin to Austin", "Transatlantic Air", "airfare", 84_300, 0), ("Mechanical keyboard", "Office Depot", "hardware", 11_900, 19),
    ("KubeCon ticket", "Linux Foundation", "conference", 69_000, 0), ("Drive to the data center", None, "mileage", 4_620, 0),
    ("Taxi to the airport", "Taxi Union", "ground_transport", 4_310, 7), ("Per diem, two days in Munich", None, "per_diem", 5_600, 0),
)  # fmt: skip
CLAIM_PATHS: tuple[tuple[str, ...], ...] = (
    ("submitted", "approved", "reimbursed"), ("submitted",), ("submitted", "approved"), (), ("submitted", "rejected"), ("submitted", "approved", "reimbursed"),
)  # fmt: skip
# Budget lines by category, each with the money that is left on it.
Purse = dict[str, dict[str, int]]


async def sow(company: Company) -> None:
    """Budgets come first, because orders, invoices and expenses draw on their lines."""
    for number in range(company.scaled(len(PLANS))):
        await sow_budget(company, number)
    purse, partners = open_lines(company), partners_of(company)
    for number in range(company.scaled(20)):
        await sow_order(company, number, purse, company.choice(partners))
    await sow_call_offs(company, partners[0])
    for number, order in enumerate([order for order in company.records["PurchaseOrder"] if order["orderDate"]]):
        await sow_bill(company, number, order)
    for number in range(company.scaled(24)):
        await sow_claim(company, number)
    for number in range(company.scaled(36)):
        await sow_expense(company, number)


async def link(company: Company) -> None:
    """Expenses are handed in once their receipts are stored."""
    for number, expense in enumerate(company.records["Expense"]):
        if expense["category"] not in ("mileage", "per_diem") and CLAIM_PATHS[number % len(CLAIM_PATHS)]:
            receipt = await company.add(
                "StorageObject", path=f"expenses/2026/receipt-{number + 1:05}.txt", bucket="receipts", tier="shared", contentType="text/plain",
                ownerId=expense["personId"], content=b64encode(f"{expense['merchantName']}: {expense['amount']}\n".encode()).decode(),
            )  # fmt: skip
            await company.change(expense, receiptObjectIds=[receipt["id"]])
            await hand_in(company, expense, number)


async def walk(company: Company, record: Record, path: tuple[str, ...], **fields: Any) -> Record:
    """Takes a record through its statuses; the last one comes with the fields."""
    for status in path:
        await company.change(record, status=status, **(fields if status == path[-1] else {}))
    return record


def others(company: Company, *ids: str | None) -> str:
    """Somebody at work who is none of these; most people are, so a few draws nearly always find one."""
    drawn = [company.choice(company.records["Person"]) for _ in range(8)] + company.records["Person"]
    return str(next(person["id"] for person in drawn if person["status"] == "active" and person["id"] not in ids))


def open_lines(company: Company) -> Purse:
    """The lines of budgets that pay by category, each with the money that is left."""
    active = {budget["id"] for budget in company.records["Budget"] if budget["status"] == "active"}
    purse: Purse = {}
    for line in company.records["BudgetLine"]:
        if line["budgetId"] in active:
            purse.setdefault(line["category"], {})[line["id"]] = line["allocatedAmount"]
    return purse


def charge(purse: Purse, category: str, amount: int) -> str | None:
    """Takes the amount from the first line of the category that has it."""
    for line, left in purse.get(category, {}).items():
        if left >= amount:
            purse[category][line] = left - amount
            return line
    return None


async def sow_budget(company: Company, number: int) -> None:
    """A yearly budget with its lines; a growing company repeats the plans for further units."""
    name, code, kind, status, lines = PLANS[number % len(PLANS)]
    wave = number // len(PLANS)
    owner, total = others(company), company.rng.randint(120, 260) * 1_000_000
    center = company.choice(company.records["CostCenter"])["id"] if company.records["CostCenter"] else None
    budget = await company.add(
        "Budget", name=f"{name} 2026" + (f", unit {wave + 1}" if wave else ""), code=f"{code}-26" + (f"-{wave + 1}" if wave else ""), type=kind,
        fiscalYear=2026, startDate="2026-01-01", endDate="2026-12-31", ownerId=owner, costCenterId=center, totalAmount=total, currency="EUR",
        alertThresholdPercent=company.choice((75, 80, 85, 90)), approverId=others(company, owner),
    )  # fmt: skip
    for line, category, account in lines:
        month = total // 40
        await company.add(
            "BudgetLine", budgetId=budget["id"], name=line, category=category, glAccountCode=account, ownerId=owner, allocatedAmount=month * 12,
            expenditureType="capex" if account.startswith("0") else "opex", forecastAmount=month * 11, monthlyAmounts=[month] * 12,
        )  # fmt: skip
    await walk(company, budget, PATHS[status])


def partners_of(company: Company) -> list[Record]:
    """Those with whom orders are placed: suppliers of a vendor, and vendors by themselves."""
    suppliers = [supplier for supplier in company.records["Supplier"] if supplier["status"] == "approved" and supplier["vendorId"]]
    vendors = [vendor for vendor in company.records["Vendor"] if vendor["status"] in ("active", "onboarding", "offboarding")]
    managed = [{"vendorId": supplier["vendorId"], "supplierId": supplier["id"]} for supplier in suppliers]
    return [{"vendorId": vendor["id"]} for vendor in vendors or company.records["Vendor"]] + managed


async def sow_order(company: Company, number: int, purse: Purse, partner: Record) -> None:
    """An order, charged to a budget line of its kind while there is money in it, and as far as orders get."""
    what, unit, quantity, price, category, kind = GOODS[number % len(GOODS)]
    line = charge(purse, category, round(quantity * price))
    requester = others(company)
    item = {"description": what, "quantity": quantity, "unitCode": unit, "unitPrice": price, "taxRatePercent": 19}
    item |= {"budgetLineId": line} if line else {}
    order = await company.add(
        "PurchaseOrder", orderNumber=f"PO-2026-{number + 1:04}", type=kind, requesterId=requester, approverId=others(company, requester),
        buyerId=others(company), currency="EUR", lines=[item], expectedDeliveryDate=company.day(14 + number % 60),
        paymentTermsDays=company.choice((14, 30, 45)), **partner,
    )  # fmt: skip
    for status in ORDER_PATHS[number % len(ORDER_PATHS)]:
        received = {"partially_received": quantity / 2, "received": quantity}.get(status)
        fields: Record = {"lines": [item | {"receivedQuantity": received}]} if received else {}
        fields |= {"rejectionReason": "Over budget for this quarter; ask again in October."} if status == "rejected" else {}
        fields |= {"orderDate": company.day(-company.rng.randint(10, 90))} if status == "issued" else {}
        await company.change(order, status=status, **fields)


async def sow_call_offs(company: Company, partner: Record) -> None:
    """A blanket order for consulting with what was called off so far."""
    requester = others(company)
    fields: Record = {"requesterId": requester, "approverId": others(company, requester), "currency": "EUR", **partner}
    days = {"description": "Consulting, days", "unitCode": "DAY", "unitPrice": 120_000}
    blanket = await company.add("PurchaseOrder", orderNumber="PO-2026-B1", type="blanket", lines=[days | {"quantity": 60}], **fields)
    await walk(company, blanket, ("approved", "issued"), orderDate=company.day(-200))
    for number, quantity in enumerate((10, 12.5, 8)):
        call_off = await company.add(
            "PurchaseOrder", orderNumber=f"PO-2026-B1-{number + 1}", type="call_off", parentOrderId=blanket["id"],
            lines=[days | {"quantity": quantity}], **fields,
        )  # fmt: skip
        await walk(company, call_off, ("approved", "issued"), orderDate=company.day(-150 + 50 * number))


def settlement(status: str, total: int, day: str) -> list[Record] | None:
    """The payments that an invoice of a status has."""
    amount = {"paid": total, "partially_paid": total * 2 // 5}.get(status)
    return [{"paidDate": day, "amount": amount, "means": "sepa_credit_transfer"}] if amount else None


async def sow_bill(company: Company, number: int, order: Record) -> None:
    """The supplier's invoice for an order."""
    issued, status = -company.rng.randint(3, 60), PAYABLE[number % len(PAYABLE)]
    kept = ("description", "quantity", "unitCode", "unitPrice", "taxRatePercent", "budgetLineId")
    lines = [{name: line[name] for name in kept if line[name] is not None} | {"orderLineNumber": 1} for line in order["lines"]]
    await company.add(
        "Invoice", invoiceNumber=f"RE-{26_000 + number}", direction="payable", status=status, vendorId=order["vendorId"], currency="EUR",
        supplierId=order["supplierId"], purchaseOrderId=order["id"], approverId=order["approverId"], lines=lines, buyerReference=order["orderNumber"],
        issueDate=company.day(issued), dueDate=company.day(issued + order["paymentTermsDays"]),
        payments=settlement(status, order["totalAmount"], company.day(min(-1, issued + 20))),
    )  # fmt: skip


async def sow_claim(company: Company, number: int) -> None:
    """An invoice to a customer; each twelfth is followed by a credit note."""
    what, unit, quantity, price = SERVICES[number % len(SERVICES)]
    account = company.pick("Account", lambda account: account["type"] in ("customer", "former_customer", "partner"))
    issued, status = -company.rng.randint(2, 150), RECEIVABLE[number % len(RECEIVABLE)]
    domestic = (account["billingAddress"] or {}).get("country") == "DE"
    tax: Record = {"taxRatePercent": 19} if domestic else {"taxCategory": "reverse_charge"}
    line = {"description": what, "quantity": quantity, "unitCode": unit, "unitPrice": price, **tax}
    fields: Record = {"direction": "receivable", "accountId": account["id"], "currency": account["currency"] or "EUR"}
    invoice = await company.add(
        "Invoice", invoiceNumber=f"NWC-2026-{number + 1:05}", lines=[line], issueDate=company.day(issued), dueDate=company.day(issued + 30), **fields
    )  # fmt: skip
    payments = settlement(status, invoice["totalAmount"], company.day(min(-1, issued + 25)))
    await walk(company, invoice, {"draft": (), "sent": ("sent",)}.get(status, ("sent", status)), payments=payments)
    if number % 12 == 6:
        await company.add(
            "Invoice", invoiceNumber=f"NWC-2026-C{number + 1:04}", documentType="credit_note", precedingInvoiceId=invoice["id"], status="sent",
            lines=[line | {"quantity": 1}], issueDate=company.day(-1), **fields,
        )  # fmt: skip


async def sow_expense(company: Company, number: int) -> None:
    """What somebody paid; allowances need no receipt and are handed in at once."""
    what, merchant, category, amount, tax = SPENT[number % len(SPENT)]
    person, amount = others(company), amount + number % 7 * 310
    expense = await company.add(
        "Expense", personId=person, approverId=others(company, person), description=what, merchantName=merchant, category=category,
        expenseDate=company.day(-1 - number % 60), amount=amount, taxAmount=amount * tax // (100 + tax) or None, currency="EUR",
        paymentMethod="allowance" if merchant is None else company.choice(("personal_card", "corporate_card", "cash"), (5, 3, 1)),
        distanceKilometers=154 if category == "mileage" else None,
        attendees=[{"name": "Katrin Vogel", "organization": "Helios Manufacturing"}] if category == "entertainment" else None,
    )  # fmt: skip
    if category in ("mileage", "per_diem"):
        await hand_in(company, expense, number)


async def hand_in(company: Company, expense: Record, number: int) -> None:
    path = CLAIM_PATHS[number % len(CLAIM_PATHS)]
    if expense["paymentMethod"] == "corporate_card":
        path = tuple(status for status in path if status != "reimbursed")
    reason = {"rejectionReason": "The receipt is not readable."} if path[-1:] == ("rejected",) else {}
    await walk(company, expense, path, **reason)
