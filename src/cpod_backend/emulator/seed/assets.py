"""Sows the equipment of Northwind Cloud, with a laptop for everybody, and its resources in public clouds."""

from typing import Any

from cpod_backend.emulator.seed.company import Company, Record

# Manufacturer, model, system, price, currency.
LAPTOPS = (
    ("Apple", "MacBook Pro 14 M4", "macOS 15.6", 249900, "EUR"),
    ("Apple", "MacBook Air 13 M4", "macOS 15.6", 139900, "EUR"),
    ("Lenovo", "ThinkPad X1 Carbon Gen 13", "Windows 11 24H2", 189900, "EUR"),
    ("Dell", "XPS 14", "Ubuntu 24.04", 199900, "USD"),
)

# Type, manufacturer, model, price, currency, how many for the usual company.
EQUIPMENT = (
    ("monitor", "Dell", "UltraSharp U2725QE", 62900, "EUR", 12),
    ("mobile", "Apple", "iPhone 17", 94900, "EUR", 8),
    ("network", "Cisco", "Catalyst 9300", 689000, "EUR", 5),
    ("server", "Supermicro", "AS-1115CS", 1249000, "EUR", 4),
    ("storage", "Synology", "RS4021xs+", 419000, "EUR", 2),
    ("printer", "Brother", "MFC-L9670CDN", 89900, "EUR", 3),
    ("tablet", "Apple", "iPad Air 11", 64900, "USD", 3),
)

# Provider, account, region, environment.
ACCOUNTS = (
    ("aws", "123456789012", "eu-central-1", "production"),
    ("aws", "123456789012", "us-east-1", "production"),
    ("aws", "210987654321", "eu-central-1", "staging"),
    ("azure", "analytics", "westeurope", "production"),
    ("gcp", "northwind-sandbox", "europe-west3", "sandbox"),
)

# Name, provider's type by provider, size, yearly cost for a month in minor units, internet facing, status.
RESOURCES = (
    ("orders-db", {"aws": "rds", "azure": "sql", "gcp": "cloudsql"}, "large", 41280, False, "running"),
    ("api", {"aws": "ecs", "azure": "containerapp", "gcp": "run"}, "medium", 22140, True, "running"),
    ("assets", {"aws": "s3", "azure": "blob", "gcp": "storage"}, None, 5310, False, "running"),
    ("worker", {"aws": "ec2", "azure": "vm", "gcp": "compute"}, "medium", 17990, False, "running"),
    ("reports", {"aws": "lambda", "azure": "functions", "gcp": "functions"}, None, 1240, False, "stopped"),
    ("migration", {"aws": "ec2", "azure": "vm", "gcp": "compute"}, "xlarge", 9960, False, "terminated"),
    ("cache", {"aws": "elasticache", "azure": "redis", "gcp": "memorystore"}, "small", 8450, False, "failed"),
    ("preview", {"aws": "ecs", "azure": "containerapp", "gcp": "run"}, "small", 3300, True, "provisioning"),
)

UNUSED = (("in_stock", None), ("in_repair", None), ("retired", None), ("lost", None), ("disposed", "recycled"), ("stolen", None))


async def sow(company: Company) -> None:
    """Equipment first, then the networks of the accounts and what lies in them."""
    locations = {location["id"]: location["name"] for location in company.records["Location"]}
    for number, person in enumerate(holders(company)):
        await _laptop(company, number, locations, person)
    first = len(company.records["PhysicalAsset"])
    for number in range(company.scaled(12)):
        await _laptop(company, first + number, locations, None)
    await _equipment(company)
    await _clouds(company)


async def _laptop(company: Company, number: int, locations: dict[str, str], person: Record | None) -> None:
    """A laptop of the person, or one that nobody holds."""
    maker, model, system, price, currency = company.choice(LAPTOPS)
    status, method = ("active", None) if person else UNUSED[number % len(UNUSED)]
    host = f"nw-{number + 1:05}"
    bought = -company.rng.randint(20, 1200)
    await company.add(
        "PhysicalAsset", name=host.upper(), type="laptop", assetTag=f"NW-{number + 1:06}", serialNumber=serial(company), manufacturer=maker,
        model=model, status=status, disposalMethod=method, assigneeId=person["id"] if person else None,
        location=locations.get(person["locationId"]) if person else "Frankfurt office, store room",
        locationId=person["locationId"] if person else None, purchasedAt=company.day(bought), warrantyExpiresAt=company.day(bought + 1095),
        purchasePrice=price, currency=currency, supplierId=supplier(company), hostname=f"{host}.corp.northwind-cloud.example",
        macAddresses=[hardware_address(number)], operatingSystem=system, isEncrypted=company.chance(0.97),
        lastSeenAt=company.time(-company.rng.randint(0, 10)) if person else None,
    )  # fmt: skip


async def _equipment(company: Company) -> None:
    """Everything that is no laptop; telephones and tablets have holders."""
    people = holders(company)
    places = [location for location in company.records["Location"] if location["type"] in ("headquarters", "office", "data_center")]
    for kind, maker, model, price, currency, count in EQUIPMENT:
        for number in range(company.scaled(count, least=1)):
            held = kind in ("mobile", "tablet") and people
            place = company.choice(places) if places else None
            bought = -company.rng.randint(60, 1500)
            await company.add(
                "PhysicalAsset", name=f"{kind.upper()}-{number + 1:03}", type=kind, serialNumber=serial(company), manufacturer=maker,
                model=model, status="active" if held or company.chance(0.9) else "in_stock",
                assigneeId=company.choice(people)["id"] if held else None, location=place["name"] if place else None,
                locationId=place["id"] if place else None, purchasedAt=company.day(bought), warrantyExpiresAt=company.day(bought + 1825),
                purchasePrice=price, currency=currency, supplierId=supplier(company),
            )  # fmt: skip


async def _clouds(company: Company) -> None:
    staff = [person for person in company.records["Person"] if person["status"] == "active"]
    products = [asset for asset in company.records["TechnologyAsset"] if asset["type"] in ("internal", "infrastructure")]
    networks = [await _network(company, account, company.choice(staff)) for account in ACCOUNTS]
    for number in range(company.scaled(36)):
        name, kinds, size, cost, public, status = RESOURCES[number % len(RESOURCES)]
        network = networks[number // len(RESOURCES) % len(networks)]
        environment = network["environment"]
        await company.add(
            "CloudResource", **shared(network), name=f"{environment}-{name}-{number + 1}", resourceType=kinds[network["provider"]],
            nativeName=f"{network['nativeName']}/{name}-{number + 1}", zone=f"{network['region']}{company.choice('abc')}", status=status,
            ownerId=company.choice(staff)["id"], assetId=company.choice(products)["id"] if products else None,
            parentResourceId=network["id"], size=size, publicIpAddresses=[f"203.0.113.{number % 254 + 1}"] if public else None,
            isEncryptedAtRest=company.chance(0.92), dataClassification="confidential" if environment == "production" else "internal",
            providerTags={"service": name, "environment": environment}, monthlyCost=round(cost * company.rng.uniform(0.6, 1.8)),
            currency="USD", launchedAt=company.time(-company.rng.randint(10, 900)),
        )  # fmt: skip


async def _network(company: Company, account: tuple[str, str, str, str], owner: Record) -> Record:
    provider, number, region, environment = account
    return await company.add(
        "CloudResource", name=f"{environment}-network-{region}", provider=provider, resourceType="vpc", accountId=number, region=region,
        nativeName=f"{provider}:{number}:{region}:network/{environment}", environment=environment, ownerId=owner["id"],
        launchedAt=company.time(-1000), providerTags={"team": "platform"},
    )  # fmt: skip


def shared(network: Record) -> dict[str, Any]:
    """What a resource has in common with the network it lies in."""
    return {name: network[name] for name in ("provider", "accountId", "region", "environment")}


def holders(company: Company) -> list[Record]:
    """Those who have equipment: who works here and is human."""
    return [person for person in company.records["Person"] if person["status"] != "terminated" and person["type"] != "service_account"]


def supplier(company: Company) -> str | None:
    suppliers = company.records["Supplier"]
    return company.choice(suppliers)["id"] if suppliers else None


def serial(company: Company) -> str:
    return f"C{company.rng.getrandbits(44):011X}"


def hardware_address(number: int) -> str:
    """An address of the range that belongs to no maker."""
    return "02:00:5e:" + ":".join(f"{number >> shift & 0xFF:02x}" for shift in (16, 8, 0))
