"""Sows what Northwind Cloud sells and buys: the tree of categories and the products in it."""

from typing import Any

from cpod_backend.contract.check_digits import gs1_check_digit
from cpod_backend.emulator.seed.company import Company, Record

AVAILABILITY = {"name": "Availability", "dataType": "number", "unitCode": "P1", "isRequired": True}
SUPPORT_LEVEL = {"name": "Support level", "dataType": "choice", "allowedValues": ["Basic", "Business", "Premium"]}
WARRANTY = {"name": "Warranty", "dataType": "number", "unitCode": "MON", "isRequired": True}

# Name, slug, code, slug of the category above, sold, bought, status, attributes.
CATEGORIES = (
    ("Cloud services", "cloud-services", "CLD", None, True, False, "active", [AVAILABILITY, SUPPORT_LEVEL]),
    ("Compute", "compute", "CLD-CMP", "cloud-services", True, False, "active", None),
    ("Storage", "storage", "CLD-STO", "cloud-services", True, False, "active", None),
    ("Databases", "databases", "CLD-DBS", "cloud-services", True, False, "active", None),
    ("Networking", "networking", "CLD-NET", "cloud-services", True, False, "active", None),
    ("Preview features", "preview-features", "CLD-PRE", "cloud-services", True, False, "hidden", None),
    ("Professional services", "professional-services", "SVC", None, True, True, "active", None),
    ("Training", "training", "SVC-TRN", "professional-services", True, True, "active", None),
    ("Support plans", "support-plans", "SUP", None, True, False, "active", [SUPPORT_LEVEL]),
    ("Bundles", "bundles", "BDL", None, True, False, "active", None),
    ("Office equipment", "office-equipment", "OFF", None, False, True, "active", None),
    ("Computers", "computers", "OFF-CMP", "office-equipment", False, True, "active", [WARRANTY]),
    ("Office consumables", "office-consumables", "OFF-CON", "office-equipment", False, True, "active", None),
    ("Appliances", "appliances", "APL", None, True, False, "archived", None),
)

# SKU, name, type, status, category, price, cost, how often it is charged.
PRODUCTS = (
    ("NWC-K8S-START", "Managed Kubernetes Starter", "subscription", "active", "compute", 490_00, 310_00, "monthly"),
    ("NWC-K8S-PRO", "Managed Kubernetes Pro", "subscription", "active", "compute", 1_990_00, 1_140_00, "monthly"),
    ("NWC-K8S-ENT", "Managed Kubernetes Enterprise", "subscription", "active", "compute", 6_400_00, 3_350_00, "monthly"),
    ("NWC-VM-GP", "General Purpose Machine", "subscription", "active", "compute", 38_00, 21_00, "usage_based"),
    ("NWC-OBJ", "Object Storage", "subscription", "active", "storage", 19_00, 8_00, "usage_based"),
    ("NWC-BLK", "Block Storage", "subscription", "active", "storage", 74_00, 41_00, "monthly"),
    ("NWC-PG", "Managed PostgreSQL", "subscription", "active", "databases", 820_00, 430_00, "monthly"),
    ("NWC-RED", "Managed Cache", "subscription", "active", "databases", 260_00, 120_00, "monthly"),
    ("NWC-LB", "Load Balancer", "subscription", "active", "networking", 45_00, 17_00, "monthly"),
    ("NWC-VPN", "Private Network", "subscription", "active", "networking", 120_00, 38_00, "monthly"),
    ("NWC-GPU", "GPU Machine Preview", "subscription", "draft", "preview-features", 2_900_00, 2_450_00, "usage_based"),
    ("NWC-MIG", "Migration Workshop", "service", "active", "professional-services", 9_800_00, 6_100_00, "one_time"),
    ("NWC-ARC", "Architecture Review", "service", "active", "professional-services", 4_200_00, 2_600_00, "one_time"),
    ("NWC-TRN-OPS", "Operations Training", "service", "active", "training", 1_450_00, 700_00, "one_time"),
    ("NWC-SUP-BUS", "Business Support", "subscription", "active", "support-plans", 900_00, 510_00, "monthly"),
    ("NWC-SUP-PRE", "Premium Support", "subscription", "active", "support-plans", 3_800_00, 2_350_00, "monthly"),
    ("NWC-CLI", "Backup Agent License", "software_license", "active", "storage", 60_00, 6_00, "annual"),
    ("NWC-DOC", "Operations Handbook", "digital_good", "active", "training", 49_00, 2_00, "one_time"),
    ("NWC-APL-1", "On-premises Appliance", "physical_good", "archived", "appliances", 18_900_00, 14_200_00, "one_time"),
    ("NWC-VM-OLD", "Machine of the First Generation", "subscription", "discontinued", "compute", 29_00, 24_00, "monthly"),
    ("OFF-NB-14", "Notebook 14 inch", "physical_good", "active", "computers", 1_899_00, 1_899_00, "one_time"),
    ("OFF-MON-27", "Monitor 27 inch", "physical_good", "active", "computers", 629_00, 629_00, "one_time"),
    ("OFF-PAPER", "Copier Paper", "consumable", "active", "office-consumables", 32_50, 32_50, "one_time"),
    ("OFF-TONER", "Toner", "consumable", "discontinued", "office-consumables", 118_00, 118_00, "one_time"),
)

# SKU, name, price, SKUs of the parts with their quantities.
BUNDLES = (
    ("NWC-BDL-START", "Startup Bundle", 1_290_00, (("NWC-K8S-START", 1), ("NWC-PG", 1), ("NWC-OBJ", 5))),
    ("NWC-BDL-SCALE", "Scale-up Bundle", 9_900_00, (("NWC-K8S-PRO", 2), ("NWC-PG", 2), ("NWC-SUP-BUS", 1))),
)

TIERED = ("monthly", "usage_based")
REGIONS = ("Frankfurt", "Dublin", "Austin", "Toronto", "Warsaw", "Milan", "Zurich", "Madrid", "Oslo", "Paris", "Vienna", "London", "Prague")
WEIGHTS = {"OFF-NB-14": 1_250.0, "OFF-MON-27": 6_900.0, "OFF-PAPER": 2_500.0, "OFF-TONER": 900.0, "NWC-APL-1": 18_500.0}
SUCCESSORS = {"NWC-VM-OLD": "NWC-VM-GP"}


async def sow(company: Company) -> None:
    """Categories from the top down, products, bundles of them, and regional products where the company is large."""
    categories = await sow_categories(company)
    made: dict[str, Record] = {}
    for row in PRODUCTS:
        made[row[0]] = await sow_product(company, categories, made, row)
    for sku, name, price, parts in BUNDLES:
        items = [{"productId": made[part]["id"], "quantity": quantity} for part, quantity in parts]
        await company.add(
            "Product", sku=sku, name=name, type="bundle", status="active", categoryId=categories["bundles"]["id"], brand="Northwind Cloud",
            unitPrice=price, currency="EUR", billingPeriod="monthly", bundleItems=items, gtin=gtin_of(company),
        )  # fmt: skip
    services = [row for row in PRODUCTS if row[2] == "subscription" and row[3] == "active"]
    for number in range(company.scaled(len(PRODUCTS)) - len(PRODUCTS)):
        wave, place = divmod(number, len(services))
        region = REGIONS[wave % len(REGIONS)]
        sku, name, *rest = services[place]
        await sow_product(company, categories, made, (f"{sku}-{region[:3].upper()}{wave}", f"{name}, {region}", *rest))


async def sow_categories(company: Company) -> dict[str, Record]:
    """The tree, by slug; what is archived becomes so after its products are in it."""
    managers = [person for person in company.records["Person"] if person["type"] == "employee" and person["status"] == "active"]
    made: dict[str, Record] = {}
    for place, (name, slug, code, parent, sold, bought, status, attributes) in enumerate(CATEGORIES):
        made[slug] = await company.add(
            "ProductCategory", name=name, slug=slug, code=code, parentCategoryId=made[parent]["id"] if parent else None, isSellable=sold,
            isPurchasable=bought, status=status, sortOrder=place * 10, attributeDefinitions=attributes,
            managerId=company.choice(managers)["id"] if managers else None, glAccountCode=str(4400 + place * 10),
            unspscCode="81112106" if code.startswith("CLD") else None,
        )  # fmt: skip
    return made


async def sow_product(company: Company, categories: dict[str, Record], made: dict[str, Record], row: tuple[Any, ...]) -> Record:
    """One product, with lower prices for larger quantities where it is charged again and again."""
    sku, name, kind, status, category, price, cost, period = row
    own = sku.startswith("NWC")
    tiers = [{"minQuantity": 12, "unitPrice": round(price * 0.95)}, {"minQuantity": 36, "unitPrice": round(price * 0.9)}]
    successor = made.get(SUCCESSORS.get(sku, ""))
    return await company.add(
        "Product", sku=sku, name=name, type=kind, status=status, categoryId=categories[category]["id"], unitPrice=price, unitCost=cost,
        currency="EUR", billingPeriod=period, priceTiers=tiers if own and period in TIERED else None, gtin=gtin_of(company),
        unitCode="MON" if period == "monthly" else "C62", brand="Northwind Cloud" if own else None, weightGrams=WEIGHTS.get(sku),
        preferredSupplierId=None if own else supplier_id(company), attributes=attributes_of(categories[category], categories),
        successorProductId=successor["id"] if successor else None, minOrderQuantity=1,
    )  # fmt: skip


def attributes_of(category: Record, categories: dict[str, Record]) -> list[Record] | None:
    """A value for each attribute that the category or the one above it asks for."""
    above = [other for other in categories.values() if other["id"] == category["parentCategoryId"]]
    asked = [definition for node in (category, *above) for definition in node["attributeDefinitions"] or ()]
    values = {"Availability": "99.95", "Support level": "Business", "Warranty": "36"}
    return [{"name": one["name"], "value": values[one["name"]]} for one in asked] or None


def supplier_id(company: Company) -> str | None:
    """A supplier from whom goods can be ordered, where there is one."""
    approved = [supplier for supplier in company.records["Supplier"] if supplier["status"] == "approved"]
    return company.choice(approved)["id"] if approved else None


def gtin_of(company: Company) -> str:
    """The next article number of the range for restricted circulation."""
    digits = f"0420000{len(company.records['Product']):05}"
    return digits + gs1_check_digit(digits)
