"""Sows what the company plans, orders, is billed, bills and reimburses."""

from typing import Any

from cpod_backend.emulator.seed.company import Company, Record

PLANS: tuple[tuple[Any, ...], ...] = (
    ("Platform Engineering", ("Managed Kubernetes", "cloud"), ("Object storage", "cloud"), ("Monitoring", "software")),
    ("Go-to-market", ("Trade fairs", "marketing"), ("Advertising", "marketing"), ("Customer visits", "travel")),
    ("People and places", ("Office rent", "facilities"), ("Training", "training"), ("Recruiting", "professional_services")),
    (
        "Security and compliance",
        ("Penetration tests", "professional_services"),
        ("Audit", "professional_services"),
        ("Scanners", "software"),
    ),
    ("Workplace equipment", ("Laptops", "hardware"), ("Displays", "hardware"), ("Desks", "facilities")),
)
ORDERED = (("Managed Kubernetes, third quarter", 3, 1_850_000), ("Laptops, 14 inch", 12, 189_900), ("Penetration test", 1, 2_400_000))
BILLED = (("Cloud platform, third quarter", 3, 4_200_000), ("Migration workshop", 2, 380_000), ("Support plan, yearly", 1, 1_900_000))
SPENT = (
    ("Hotel, three nights", "lodging", 58_200), ("Train to Frankfurt", "ground_transport", 13_490), ("Team lunch", "meals", 8_640),
    ("Flight to Austin", "airfare", 84_300), ("Keyboard", "office_supplies", 11_900), ("Conference ticket", "training", 69_000),
)  # fmt: skip


async def sow(company: Company) -> None:
    """Budgets with their lines, orders, invoices of both directions, and expenses."""
    for name, *lines in PLANS:
        await budget(company, name, lines)
    for number in range(company.scaled(8)):
        await order(company, number)
    for number in range(company.scaled(12)):
        await bill(company, number)
    for number in range(company.scaled(10)):
        await claim(company, number)
    for number in range(company.scaled(30)):
        await expense(company, number)


async def budget(company: Company, name: str, lines: list[tuple[str, str]]) -> None:
    """A yearly budget whose lines stay within it."""
    owner, total = company.pick("Person"), company.rng.randint(120, 260) * 1_000_000
    made = await company.add(
        "Budget", name=f"{name} 2026", fiscalYear=2026, startDate="2026-01-01", endDate="2026-12-31", ownerId=owner["id"],
        totalAmount=total, currency="EUR",
    )  # fmt: skip
    for line, category in lines:
        await company.add(
            "BudgetLine", budgetId=made["id"], name=line, category=category, allocatedAmount=total // 4
        )  # fmt: skip


async def order(company: Company, number: int) -> None:
    """A purchase from one of the vendors."""
    what, quantity, price = ORDERED[number % len(ORDERED)]
    await company.add(
        "PurchaseOrder", orderNumber=f"PO-2026-{number + 1:04}", vendorId=company.pick("Vendor")["id"],
        requesterId=company.pick("Person")["id"], currency="EUR", expectedDeliveryDate=company.day(30 + number % 60),
        lines=[{"description": what, "quantity": quantity, "unitPrice": price}],
    )  # fmt: skip


async def bill(company: Company, number: int) -> None:
    """An invoice that a vendor sent."""
    await invoice(company, f"IN-{number + 871:05}", number, ORDERED, direction="payable", vendorId=company.pick("Vendor")["id"])


async def claim(company: Company, number: int) -> None:
    """An invoice to a customer."""
    await invoice(company, f"NWC-2026-{number + 1:05}", number, BILLED, direction="receivable", accountId=company.pick("Account")["id"])


async def invoice(company: Company, name: str, number: int, lines: tuple[tuple[str, int, int], ...], **fields: str) -> Record:
    what, quantity, price = lines[number % len(lines)]
    issued = -5 * (number % 40) - 1
    return await company.add(
        "Invoice", invoiceNumber=name, currency="EUR", issueDate=company.day(issued), dueDate=company.day(issued + 30),
        lines=[{"description": what, "quantity": quantity, "unitPrice": price, "taxCategory": "reverse_charge"}], **fields,
    )  # fmt: skip


async def expense(company: Company, number: int) -> None:
    """What somebody paid and has not handed in yet."""
    what, category, amount = SPENT[number % len(SPENT)]
    await company.add(
        "Expense", personId=company.pick("Person")["id"], description=what, category=category,
        expenseDate=company.day(-1 - number % 60), amount=amount + number % 7 * 310, currency="EUR",
    )  # fmt: skip
