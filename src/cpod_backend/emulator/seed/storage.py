"""Sows the files and documents of Northwind Cloud: reports, evidence, exports, and the settings its applications keep."""

from base64 import b64encode

from cpod_backend.emulator.seed.company import Company, Record

# Path, bucket, media type, storage class, lock mode, years of retention, first line of the text.
FILES = (
    (
        "reports/{year}/access-review-q{quarter}.txt",
        "compliance",
        "text/plain",
        "standard",
        "governance",
        7,
        "All privileged roles reviewed.",
    ),
    (
        "reports/{year}/soc2-evidence-q{quarter}.txt",
        "compliance",
        "text/plain",
        "standard",
        "compliance",
        7,
        "Evidence of the SOC 2 audit.",
    ),
    ("finance/{year}/q{quarter}/board-pack.md", "finance", "text/markdown", "standard", "none", 0, "# Board pack"),
    ("finance/{year}/q{quarter}/revenue.csv", "finance", "text/csv", "infrequent_access", "none", 0, "month,eur,usd"),
    ("exports/{year}/q{quarter}/people.json", "exports", "application/json", "archive", "none", 0, '{"people": 60}'),
    ("backups/{year}/q{quarter}/restore-test.txt", "operations", "text/plain", "archive", "governance", 1, "Restored in 41 minutes."),
    ("marketing/{year}/q{quarter}/product-sheet.md", "public-assets", "text/markdown", "standard", "none", 0, "# Northwind Cloud"),
    (
        "legal/{year}/q{quarter}/data-processing-agreement.txt",
        "legal",
        "text/plain",
        "standard",
        "compliance",
        10,
        "Data processing agreement.",
    ),
)

# Collection, key, schema, members of the value.
DOCUMENTS = (
    ("review-campaigns", "{year}-q{quarter}-github", "review-campaign", {"title": "GitHub privileged access", "decided": 41, "open": 0}),
    ("review-campaigns", "{year}-q{quarter}-aws", "review-campaign", {"title": "AWS production access", "decided": 18, "open": 3}),
    ("dashboards", "revenue-{year}-q{quarter}", "dashboard", {"title": "Revenue", "widgets": ["arr", "churn", "pipeline"]}),
    ("feature-flags", "release-{year}-q{quarter}", "feature-flags", {"newBilling": True, "darkMode": False}),
    ("forecasts", "headcount-{year}-q{quarter}", "forecast", {"frankfurt": 26, "dublin": 18, "austin": 16}),
)

PREFERENCES = {"language": ("en", "de"), "theme": ("light", "dark"), "digest": ("daily", "weekly", "never")}

QUARTERS = ((2026, 3), (2026, 2), (2026, 1), (2025, 4), (2025, 3), (2025, 2))


async def sow(company: Company) -> None:
    """Adds shared files quarter by quarter, then shared documents and the preferences of people."""
    owners = company.sample("Person", 12, lambda person: person["status"] == "active")
    await _files(company, owners)
    await _documents(company, owners)
    await _preferences(company)


async def _files(company: Company, owners: list[Record]) -> None:
    for number in range(company.scaled(24)):
        path, bucket, media_type, storage_class, lock, years, text = FILES[number % len(FILES)]
        year, quarter, part = _when(number // len(FILES))
        waits = number % 11 == 10
        await company.add(
            "StorageObject",
            path=part + path.format(year=year, quarter=quarter),
            bucket=bucket,
            tier="shared",
            ownerId=company.choice(owners)["id"],
            contentType=media_type,
            contentLanguage="en",
            content=None if waits else b64encode(f"{text}\nNorthwind Cloud, Q{quarter} {year}\n".encode()).decode(),
            storageClass=storage_class,
            lockMode=lock,
            retainUntilAt=f"{year + years}-12-31T00:00:00Z" if years else None,
            isOnLegalHold=bucket == "legal" and company.chance(0.3),
            tags=[bucket],
        )


async def _documents(company: Company, owners: list[Record]) -> None:
    for number in range(company.scaled(15)):
        collection, key, schema, value = DOCUMENTS[number % len(DOCUMENTS)]
        year, quarter, part = _when(number // len(DOCUMENTS))
        await company.add(
            "StorageRecord",
            collection=collection,
            key=part + key.format(year=year, quarter=quarter),
            value=value | {"revision": company.rng.randint(1, 9)},
            tier="shared",
            ownerId=company.choice(owners)["id"],
            schemaName=schema,
            schemaRelease="1.2.0",
            sortKey=f"{year}-Q{quarter}",
            status="archived" if year < 2026 or quarter == 1 else "active",
            isLocked=collection == "review-campaigns" and quarter == 1,
        )


async def _preferences(company: Company) -> None:
    for person in company.sample("Person", company.scaled(20)):
        value = {name: company.choice(values) for name, values in PREFERENCES.items()}
        await company.add(
            "StorageRecord", collection="preferences", key="desktop", value=value, tier="user", ownerId=person["id"], ttlSeconds=31_536_000
        )


def _when(round_: int) -> tuple[int, int, str]:
    """Year and quarter of a round through a table; where the quarters are used up, a part in front of the name tells rounds apart."""
    year, quarter = QUARTERS[round_ % len(QUARTERS)]
    part = round_ // len(QUARTERS)
    return year, quarter, f"part-{part}/" if part else ""
