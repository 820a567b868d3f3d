"""Sows what Northwind Cloud has written down: policies, guides and runbooks, their passages, and the things they speak of."""

from cpod_backend.emulator.seed.company import Company, Record

# Title, kind, collection, status, classification, then heading and text of each passage, and what it mentions.
DOCUMENTS = (
    ("Access control policy", "policy", "kb-security", "published", "internal", (
        ("Principles", "Access follows the role. Every grant has an owner, a reason and an end.", ("Access control",)),
        ("Privileged access", "Administrators of AWS use a second account that is recorded.", ("Amazon Web Services", "Access control")),
        ("Reviews", "Owners review all grants each quarter, as SOC 2 asks.", ("SOC 2", "Access control")),
    )),
    ("Incident response procedure", "procedure", "kb-security", "published", "internal", (
        ("Declare", "Whoever sees an incident declares it in Slack.", ("Slack", "Incident response")),
        ("Roles", "The incident commander decides, the scribe writes.", ("Incident commander", "Incident response")),
        ("Afterwards", "A review without blame follows within five days.", ("Incident response",)),
    )),
    ("Data protection standard", "standard", "kb-security", "published", "confidential", (
        ("Scope", "The GDPR applies to all personal data of customers in the European Union.", ("GDPR",)),
        ("Encryption", "Customer data is encrypted with AES-256 at rest and TLS 1.3 in transit.", ("Encryption",)),
    )),
    ("Onboarding guide", "guide", "kb-people", "published", "internal", (
        ("First day", "Your laptop is ready in Frankfurt, Dublin or Austin.", ("Frankfurt office",)),
        ("First week", "You meet your buddy and get your accounts in Okta.", ("Okta",)),
    )),
    ("Database failover runbook", "runbook", "kb-engineering", "published", "internal", (
        ("Check", "Look at the replication lag of PostgreSQL first.", ("PostgreSQL",)),
        ("Promote", "Promote the replica in Dublin, then move the address.", ("PostgreSQL", "Amazon Web Services")),
    )),
    ("Product overview", "presentation", "kb-sales", "published", "public", (
        ("What it is", "Northwind Cloud runs the back office of software firms.", ("Northwind Cloud",)),
        ("For whom", "Firms of 50 to 5,000 people buy it per seat.", ("Northwind Cloud",)),
    )),
    ("Security questions and answers", "faq", "kb-sales", "published", "internal", (
        ("Certificates", "We hold ISO 27001 and a SOC 2 Type II report.", ("ISO 27001", "SOC 2")),
        ("Hosting", "All data of European customers stays in Frankfurt on AWS.", ("Amazon Web Services", "GDPR")),
    )),
    ("Expense policy", "policy", "kb-finance", "in_review", "internal", (
        ("Travel", "Trains come before planes, second class before first.", ()),
    )),
    ("Threat report on APT29", "report", "kb-security", "draft", "restricted", (
        ("Summary", "APT29 goes after identity providers such as Okta.", ("APT29", "Okta")),
    )),
    ("Release checklist", "procedure", "kb-engineering", "archived", "internal", (
        ("Before", "Freeze the branch and tell support in Slack.", ("Slack",)),
    )),
)  # fmt: skip

# Name, type, status, aliases, broader thing.
THINGS = (
    ("Encryption", "concept", "confirmed", ("Cryptography at rest and in transit",), None),
    ("Access control", "process", "confirmed", ("Identity and access management",), None),
    ("Incident response", "process", "confirmed", ("IR",), None),
    ("Incident commander", "role", "confirmed", (), "Incident response"),
    ("SOC 2", "standard", "confirmed", ("SOC 2 Type II",), None),
    ("ISO 27001", "standard", "confirmed", ("ISO/IEC 27001",), None),
    ("GDPR", "regulation", "confirmed", ("General Data Protection Regulation", "DSGVO"), None),
    ("Amazon Web Services", "service", "confirmed", ("AWS",), None),
    ("PostgreSQL", "technology", "confirmed", ("Postgres",), None),
    ("Okta", "service", "confirmed", (), "Access control"),
    ("Slack", "service", "confirmed", (), None),
    ("APT29", "threat_actor", "confirmed", ("Midnight Blizzard",), None),
    ("Frankfurt office", "location", "candidate", (), None),
    ("Northwind Cloud", "organization", "confirmed", ("Northwind",), None),
    ("Cozy Bear", "threat_actor", "candidate", ("The Dukes",), None),
    ("Synergy", "concept", "rejected", (), None),
)


async def sow(company: Company) -> None:
    """Adds the things first, then documents with their passages; one of the things turns out to be known already."""
    things: dict[str, str] = {}
    staff = company.sample("Person", 15, lambda person: person["status"] == "active")
    for name, kind, status, aliases, broader in THINGS:
        things[name] = (await _thing(company, staff, name, kind, status, aliases, things.get(broader or "")))["id"]
    for number in range(company.scaled(20)):
        await _document(company, staff, number, things)
    await company.change(company.records["KnowledgeEntity"][-2], status="merged", mergedIntoId=things["APT29"])
    await _supersede(company)


async def _thing(
    company: Company, staff: list[Record], name: str, kind: str, status: str, aliases: tuple[str, ...], broader: str | None
) -> Record:
    extracted = status == "candidate"
    return await company.add(
        "KnowledgeEntity",
        name=name,
        type=kind,
        status=status,
        aliases=list(aliases) or None,
        origin="extracted" if extracted else "curated",
        confidence=0.72 if extracted else 1.0,
        broaderIds=[broader] if broader else None,
        curatorId=company.choice(staff)["id"],
    )


async def _document(company: Company, staff: list[Record], number: int, things: dict[str, str]) -> None:
    """One document of the table; every second round through it gives earlier editions, which are in the archive."""
    title, kind, collection, status, classification, passages = DOCUMENTS[number % len(DOCUMENTS)]
    edition = number // len(DOCUMENTS)
    owner = company.choice(staff)["id"]
    document = await company.add(
        "Document",
        title=f"{title}, edition {edition}" if edition else title,
        kind=kind,
        collection=collection,
        status="archived" if edition % 2 else status,
        classification=classification,
        readerGroupIds=_readers(company) if classification in ("confidential", "restricted") else None,
        authorId=company.choice(staff)["id"],
        ownerId=owner,
        content=f"# {title}\n\n" + "\n\n".join(f"## {heading}\n\n{text}" for heading, text, _ in passages),
        language="en",
        revision=f"{3 - min(edition, 2)}.{company.rng.randint(0, 4)}",
        reviewDate=company.day(company.rng.randint(30, 330)),
    )
    offset = 0
    for position, (heading, text, mentions) in enumerate(passages):
        await company.add(
            "Chunk",
            documentId=document["id"],
            chunkNumber=position,
            text=text,
            headingPath=[title, heading],
            startOffset=offset,
            endOffset=offset + len(text),
            keywords=[heading.lower()],
            entityIds=[things[name] for name in mentions] or None,
        )
        offset += len(text) + 2


def _readers(company: Company) -> list[str] | None:
    return [group["id"] for group in company.sample("Group", 2)] or None


async def _supersede(company: Company) -> None:
    """The editions in the archive are superseded by the documents of today."""
    documents = company.records["Document"]
    for today, earlier in zip(documents, documents[len(DOCUMENTS) : 2 * len(DOCUMENTS)], strict=False):
        await company.change(today, supersedesId=earlier["id"])
