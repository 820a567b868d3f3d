"""Sows the suppliers with whom Northwind Cloud places orders, most of them the ordering side of a vendor."""

from typing import Any

from cpod_backend.contract.check_digits import gs1_check_digit
from cpod_backend.emulator.seed.company import Company, Record

# Name, vendor, type, status, country, town, UNSPSC code, days to deliver, smallest order.
SUPPLIERS = (
    ("Rechner und Netz Frankfurt", None, "reseller", "approved", "DE", "Frankfurt am Main", "43211503", 5, 25_000),
    ("Liffey Office Supplies", None, "distributor", "approved", "IE", "Dublin", "44120000", 3, 5_000),
    ("Lonestar Facilities", "Lonestar Facilities", "service_provider", "approved", "US", "Austin", "72101500", 2, None),
    ("Palo Alto Networks", "Palo Alto Networks", "manufacturer", "approved", "US", "Santa Clara", "43222501", 21, None),
    ("HID Global", "HID Global", "manufacturer", "approved", "US", "Austin", "46171619", 14, 50_000),
    ("Main Data Centers", "Main Data Centers", "service_provider", "approved", "DE", "Frankfurt am Main", "81112106", 10, None),
    ("Hartmann & Cole", "Hartmann & Cole", "service_provider", "approved", "DE", "Munich", "84111600", 30, None),
    ("Kestrel Penetration Testing", "Kestrel Penetration Testing", "service_provider", "approved", "IE", "Cork", "81111800", 20, None),
    ("Liffey Recruiting", "Liffey Recruiting", "service_provider", "approved", "IE", "Dublin", "80111700", 30, None),
    ("Rhein Telekom", "Rhein Telekom", "utility", "approved", "DE", "Bonn", "83111600", 15, None),
    ("Stadtstrom Main", None, "utility", "approved", "DE", "Frankfurt am Main", "83101800", 1, None),
    ("Jana Novotny Translations", None, "freelancer", "conditionally_approved", "DE", "Berlin", "82111800", 4, None),
    ("Hudson Furniture", None, "wholesaler", "qualifying", "US", "Albany", "56101500", 45, 100_000),
    ("Green Kitchen Catering", None, "service_provider", "registered", "IE", "Dublin", "90101600", 2, 15_000),
    ("Blue Heron Analytics", "Blue Heron Analytics", "service_provider", "suspended", "DE", "Hamburg", "81112000", 7, None),
    ("Oldport Hosting", "Oldport Hosting", "service_provider", "inactive", "DE", "Bremen", "81112100", 10, None),
    ("Basalt Devices", None, "reseller", "blocked", "DE", "Kassel", "43211500", 12, None),
)  # fmt: skip

REASONS = {
    "conditionally_approved": "Approved for translations up to 10,000 EUR a year.",
    "suspended": "The price rise of July is in dispute.",
    "blocked": "Delivered used devices as new ones.",
}
CERTIFICATES = ("iso_9001", "iso_14001", "iso_27001", "ecovadis", "small_business")
BANKS = {"DE": ("50010517", 10, "INGDDEFFXXX"), "IE": ("AIBK931152", 8, "AIBKIE2DXXX")}
PLACES = ("Alster", "Cobalt", "Danube", "Elbe", "Fairway", "Granite", "Isar", "Juniper", "Lagan", "Moselle", "Neckar", "Oder", "Pine")


async def sow(company: Company) -> None:
    """The suppliers of the list, then as many small ones as a larger company has."""
    buyers = buyers_of(company)
    for number in range(company.scaled(len(SUPPLIERS))):
        await sow_supplier(company, buyers, supplier_row(company, number), number)


async def link(company: Company) -> None:
    """Adds the categories for which the suppliers are qualified; the catalog is sown after them."""
    bought = [category["id"] for category in company.records["ProductCategory"] if category["isPurchasable"]]
    for supplier in company.records["Supplier"]:
        if bought and supplier["status"] in ("approved", "conditionally_approved"):
            await company.change(supplier, categoryIds=company.rng.sample(bought, min(2, len(bought))))


def supplier_row(company: Company, number: int) -> tuple[Any, ...]:
    """The next supplier of the list, after its end one of many small ones."""
    if number < len(SUPPLIERS):
        return SUPPLIERS[number]
    country, town = company.choice((("DE", "Mannheim"), ("IE", "Galway"), ("US", "Dallas")))
    name = f"{PLACES[number % len(PLACES)]} Supply {number}"
    return (name, None, "distributor", "approved", country, town, "44120000", company.rng.randint(2, 20), None)


async def sow_supplier(company: Company, buyers: list[Record], row: tuple[Any, ...], number: int) -> None:
    """One supplier with the numbers, the account and the scorecard by which it is ordered from and paid."""
    name, vendor, kind, status, country, town, code, days, minimum = row
    domain = "".join(letter for letter in name.lower() if letter.isalnum()) + ".example"
    gln = gln_of(number)
    await company.add(
        "Supplier", name=name, legalName=f"{name} {'Inc.' if country == 'US' else 'Limited' if country == 'IE' else 'GmbH'}",
        supplierNumber=f"S-{10000 + number}", vendorId=vendor_id(company, vendor), type=kind, status=status, statusReason=REASONS.get(status),
        unspscCodes=[code], ownerId=company.choice(buyers)["id"], contact={"name": "Sales desk", "email": f"sales@{domain}"},
        orderEmail=f"orders@{domain}", peppolParticipant=f"0088:{gln}" if country != "US" else None, websiteUrl=f"https://www.{domain}",
        address={"line1": f"{number + 3} Market Street", "city": town, "country": country},
        identifiers={"taxNumber": f"{country}{300000000 + number * 7}", "registrationNumber": f"HRB {40000 + number}", "glnCode": gln},
        currency="USD" if country == "US" else "EUR", paymentTermsDays=company.choice((14, 30, 45)), leadTimeDays=days,
        paymentMeans="credit_transfer" if country == "US" else "sepa_credit_transfer", bankAccount=bank_account(name, country, number),
        incoterm="dap" if kind in ("manufacturer", "reseller", "distributor", "wholesaler") else None, minimumOrderAmount=minimum,
        certifications=[{"type": company.choice(CERTIFICATES), "number": f"C-{4000 + number}", "validUntilDate": company.day(400)}],
        performance=scorecard(company) if status in ("approved", "suspended") else None,
    )  # fmt: skip


def bank_account(name: str, country: str, number: int) -> Record | None:
    """An account with an IBAN whose check digits are right; none in the United States, which have no IBAN."""
    if country not in BANKS:
        return None
    bank, digits, bic = BANKS[country]
    account = f"{bank}{number + 1:0{digits}}"
    rest = int("".join(str(int(character, 36)) for character in f"{account}{country}00")) % 97
    return {"holderName": name, "iban": f"{country}{98 - rest:02}{account}", "bic": bic}


def scorecard(company: Company) -> Record:
    """The latest scores of a supplier from whom something was bought."""
    names = ("qualityScore", "deliveryScore", "serviceScore", "priceScore")
    return {name: company.rng.randint(62, 99) for name in names} | {"reviewedDate": company.day(-company.rng.randint(10, 200))}


def vendor_id(company: Company, name: str | None) -> str | None:
    """The vendor of that name, where there is one."""
    return next((vendor["id"] for vendor in company.records["Vendor"] if vendor["name"] == name), None)


def buyers_of(company: Company) -> list[Record]:
    """Those who work in procurement, else anybody employed."""
    staff = [person for person in company.records["Person"] if person["type"] == "employee" and person["status"] == "active"]
    unit = next((unit["id"] for unit in company.records["Department"] if unit["function"] == "procurement"), None)
    return [person for person in staff if person["departmentId"] == unit] or staff


def gln_of(number: int) -> str:
    """A Global Location Number of the range for restricted circulation."""
    digits = f"0410000{number:05}"
    return digits + gs1_check_digit(digits)
