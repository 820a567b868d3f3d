"""Sows the edges between records that no field of its own expresses: dependencies, mentors, owners and what affects what."""

from cpod_backend.emulator.seed.company import Company, Record

# Type, entity at the start, entity at the end, how many for the usual company, how it came to be, description.
EDGES = (
    ("depends_on", "TechnologyAsset", "CloudResource", 20, "discovered", "Seen in the traffic between the two."),
    ("integrates_with", "TechnologyAsset", "TechnologyAsset", 8, "manual", None),
    ("sends_data_to", "TechnologyAsset", "TechnologyAsset", 8, "discovered", "Seen in the traffic between the two."),
    ("monitors", "TechnologyAsset", "CloudResource", 6, "inferred", None),
    ("mentors", "Person", "Person", 10, "manual", None),
    ("deputizes_for", "Person", "Person", 5, "manual", "Signs during absence."),
    ("administers", "Person", "TechnologyAsset", 10, "imported", None),
    ("accountable_for", "Person", "Project", 5, "manual", None),
    ("consulted_on", "Group", "Project", 4, "manual", None),
    ("uses", "Group", "TechnologyAsset", 10, "inferred", None),
    ("provided_by", "TechnologyAsset", "Vendor", 6, "imported", None),
    ("located_at", "PhysicalAsset", "Location", 8, "synced", None),
    ("governed_by", "TechnologyAsset", "Contract", 5, "manual", None),
    ("affects", "Vulnerability", "TechnologyAsset", 5, "discovered", "Found by the scanner."),
    ("mitigates", "GrcControl", "GrcRisk", 6, "manual", None),
    ("evidenced_by", "GrcControl", "Document", 5, "manual", None),
    ("caused_by", "Ticket", "CloudResource", 4, "inferred", None),
    ("aligned_with", "Project", "Objective", 4, "manual", None),
    ("similar_to", "Ticket", "Ticket", 4, "inferred", "Wording and component agree."),
    ("mentions", "MeetingNote", "Project", 4, "inferred", None),
)

SURE = ("manual", "imported", "synced")


async def sow(company: Company) -> None:
    """Each kind of edge in turn; a pair of records is joined once by a kind, whichever way round."""
    for kind, start, end, count, origin, description in EDGES:
        seen: set[frozenset[str]] = set()
        for _ in range(company.scaled(count, least=count) if company.records[start] and company.records[end] else 0):
            one, other = company.choice(company.records[start]), company.choice(company.records[end])
            pair = frozenset((one["id"], other["id"]))
            if len(pair) == 2 and pair not in seen:
                seen.add(pair)
                await _edge(company, kind, one, other, origin, description)


async def _edge(company: Company, kind: str, one: Record, other: Record, origin: str, description: str | None) -> None:
    since = -company.rng.randint(20, 900)
    over = company.chance(0.08)
    await company.add(
        "Relationship", fromId=one["id"], toId=other["id"], type=kind, description=description, origin=origin,
        properties={"criticality": company.choice(("hard", "soft"))} if kind == "depends_on" else None,
        weight=company.rng.randint(20, 100) / 100 if company.chance(0.5) else None,
        startsAt=company.time(since), endsAt=company.time(since // 2) if over else None,
        confidence=1.0 if origin in SURE else company.rng.randint(60, 98) / 100, isVerified=origin == "manual",
        dataSourceId=discoverer(company, origin),
    )  # fmt: skip


def discoverer(company: Company, origin: str) -> str | None:
    """The data source of an edge that was read from one."""
    sources = company.records["DataSource"]
    return company.choice(sources)["id"] if sources and origin in ("synced", "imported") else None
