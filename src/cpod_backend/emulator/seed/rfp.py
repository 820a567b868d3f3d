"""Sows the requests for proposal that customers sent to Northwind Cloud, with their questions and the answers in review."""

from typing import Any

from cpod_backend.emulator.seed.company import Company, Record

# Title, type, status, value, currency, days from receipt to the answer, days since receipt.
REQUESTS = (
    ("Identity governance for 12,000 employees", "rfp", "in_progress", 96000000, "EUR", 42, 20),
    ("Managed Kubernetes for a retail bank", "rfp", "in_review", 140000000, "EUR", 40, 33),
    ("Cloud security questionnaire", "security_questionnaire", "submitted", None, None, 30, 24),
    ("Object storage framework", "framework_agreement", "won", 62000000, "USD", 35, 120),
    ("Disaster recovery as a service", "tender", "lost", 48000000, "EUR", 45, 150),
    ("Managed databases for a city", "rfi", "received", None, None, 28, 3),
    ("Observability platform", "rfq", "qualifying", 21000000, "USD", 25, 8),
    ("Mainframe hosting", "rfp", "declined", 300000000, "USD", 60, 30),
)

# Section, wording, category, form of the answer, options, answer, chosen options.
QUESTIONS = (
    ("Company", "Describe your company and its ownership.", "company", "free_text", None,
     "Northwind Cloud is owned by its founders and employs people in Frankfurt, Dublin and Austin.", None),
    ("Security", "How is privileged access to customer data reviewed?", "security", "free_text", None,
     "All privileged roles are reviewed every quarter by their owners; unused roles are withdrawn at once.", None),
    ("Security", "Is data encrypted at rest?", "security", "yes_no", None, "All volumes and objects are encrypted.", ["yes"]),
    ("Privacy", "In which regions can data be kept?", "privacy", "multiple_choice", ["EU", "UK", "US", "APAC"],
     "Customers choose the region of each project.", ["EU", "US"]),
    ("Service", "Which availability do you commit to?", "support", "single_choice", ["99.5 %", "99.9 %", "99.95 %"],
     "The commitment is part of every contract.", ["99.95 %"]),
    ("Price", "State discounts for terms of three years.", "commercial", "table", None, "See the attached price sheet.", None),
)  # fmt: skip

DECIDED = ("won", "lost")
STARTED = ("in_progress", "in_review", "submitted")


async def sow(company: Company) -> None:
    """Requests in all stages; where work has started there are answers, and where it is done they are approved."""
    staff = [person for person in company.records["Person"] if person["status"] == "active" and person["type"] == "employee"]
    for number in range(company.scaled(len(REQUESTS), least=len(REQUESTS))):
        title, kind, status, value, currency, term, since = REQUESTS[number % len(REQUESTS)]
        start = "in_review" if status == "submitted" else status
        rfp = await company.add(
            "RfpRecord", **customer(company), title=title, type=kind, status=start, customerReference=f"Q-2026-{number + 101}",
            ownerId=company.choice(staff)["id"], teamGroupId=bid_team(company), receivedDate=company.day(-since),
            questionsDueAt=company.time(term // 3 - since, 16), submissionDueAt=company.time(term - since, 16),
            submissionMethod=company.choice(("portal", "email")), estimatedValue=value, currency=currency, **decision(status),
            winProbability=company.rng.randint(15, 80) if status in STARTED else None,
        )  # fmt: skip
        for place, row in enumerate(QUESTIONS if status in (*STARTED, *DECIDED) else QUESTIONS[:2]):
            await _question(company, rfp, place, row, company.rng.sample(staff, min(3, len(staff))), status)
        if status == "submitted":
            await company.change(rfp, status="submitted", phase="submission")


async def _question(company: Company, rfp: Record, place: int, row: tuple[Any, ...], people: list[Record], status: str) -> None:
    """One question, with its answer and the approval where the request has come so far."""
    section, text, category, form, options, *answer = row
    writer, reviewer = people[0], people[-1]
    worked_on = status in (*STARTED, *DECIDED)
    question = await company.add(
        "RfpQuestion", rfpRecordId=rfp["id"], number=f"{place + 1}.1", section=section, sortOrder=place, text=text, category=category,
        answerFormat=form, options=options, isMandatory=category != "commercial", weight=company.choice((5, 10, 20)), maxWords=300,
        assigneeId=writer["id"] if worked_on else None, reviewerId=reviewer["id"] if worked_on and reviewer != writer else None,
        status="drafted" if worked_on else "open", dueAt=rfp["submissionDueAt"], grcControlIds=controls(company, category),
    )  # fmt: skip
    done = status in ("submitted", *DECIDED) or (worked_on and company.chance(0.4))
    if worked_on and (done or company.chance(0.7)):
        await _answer(company, question, answer, people, approve=done)


async def _answer(company: Company, question: Record, answer: list[Any], people: list[Record], *, approve: bool) -> None:
    text, chosen = answer
    generated = company.chance(0.4)
    response = await company.add(
        "RfpResponse", rfpRecordId=question["rfpRecordId"], questionId=question["id"], text=text, selectedOptions=chosen, status="in_review",
        complianceLevel="full", origin="generated_and_edited" if generated else "human", generatedText=text if generated else None,
        confidence=company.rng.randint(60, 95) / 100 if generated else None, model="qwen3-32b" if generated else None,
        inputTokens=company.rng.randint(900, 4000) if generated else None, outputTokens=company.rng.randint(60, 400) if generated else None,
        citations=citations(company), authorId=people[0]["id"], reviewerIds=[person["id"] for person in people[1:]] or None,
        isReusable=company.chance(0.5), validUntilDate=company.day(270),
    )  # fmt: skip
    await company.change(question, status="in_review")
    if approve:
        await company.change(response, status="approved")
        await company.change(question, status="approved")
    elif company.chance(0.3):
        await company.change(response, status="changes_requested", reviewNote="Name the interval and who is accountable.")


def decision(status: str) -> dict[str, Any]:
    """The bid decision and the phase that go with a status."""
    if status == "declined":
        return {"bidDecision": "no_bid", "bidDecisionReason": "We host no mainframes.", "phase": "qualification"}
    if status in DECIDED:
        reason = "Price and references" if status == "won" else "A competitor offered a second site in the country"
        return {"bidDecision": "bid", "outcomeReason": reason, "phase": "post_submission"}
    if status in STARTED:
        return {
            "bidDecision": "bid",
            "bidDecisionReason": "Fits the roadmap.",
            "phase": "drafting" if status == "in_progress" else "review",
        }
    return {"phase": "qualification" if status == "qualifying" else "intake"}


def customer(company: Company) -> dict[str, str]:
    """An account with a contact and a deal of its own, as far as there are any."""
    accounts = company.records["Account"]
    if not accounts:
        return {}
    account = company.choice(accounts)["id"]
    found = {"accountId": account}
    for entity, field in (("Contact", "contactId"), ("Deal", "dealId")):
        related = next((record["id"] for record in company.records[entity] if record["accountId"] == account), None)
        if related:
            found[field] = related
    return found


def bid_team(company: Company) -> str | None:
    return next((group["id"] for group in company.records["Group"] if group["name"] == "bid-team"), None)


def controls(company: Company, category: str) -> list[str] | None:
    """Controls that speak to questions of security and privacy."""
    if category not in ("security", "privacy"):
        return None
    return [control["id"] for control in company.sample("GrcControl", 2)] or None


def citations(company: Company) -> list[dict[str, Any]] | None:
    """A document as the source of the answer."""
    found = company.sample("Document", 1)
    return [{"documentId": document["id"], "quote": document["title"]} for document in found] or None
