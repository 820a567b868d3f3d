"""Sows the helpdesk of Northwind Cloud: its service levels and the tickets of employees and customers."""

from cpod_backend.emulator.seed.company import Company, Record

WORKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
ITEMS = ("incident", "service_request", "problem", "change", "question")

# Name, what it applies to, priority, minutes to the answer and to the solution, only in business hours, warning after percent.
POLICIES = (
    ("Urgent, around the clock", ITEMS, "urgent", 15, 240, False, 50),
    ("High, business hours", ITEMS, "high", 60, 480, True, 75),
    ("Medium, business hours", ITEMS, "medium", 240, 1440, True, 80),
    ("Low, business hours", ITEMS, "low", 480, 2880, True, None),
    ("Access requests", ("service_request",), "medium", 120, 540, True, None),
    ("Urgent until the summer, retired", ("incident",), "urgent", 30, 480, False, None),
)

# Title, type, category, impact, urgency, what happened, how it ended, what was done.
EMPLOYEE_TICKETS = (
    ("VPN drops every ten minutes since the update", "incident", "Network", "medium", "high",
     "Since this morning the client reconnects every ten minutes, on two networks.", "fixed", "Client rolled back to the release before."),
    ("New laptop for a starter in Dublin", "service_request", "Hardware", "low", "medium",
     "She starts on the first of next month and needs the developer model.", "fulfilled", "Laptop is set up and waits at reception."),
    ("Access to the billing dashboard", "service_request", "Access", "low", "medium",
     "Needed for the monthly close; my manager agrees.", "fulfilled", "Added to the reader group."),
    ("Meeting room screen stays black", "incident", "Hardware", "low", "low",
     "Room Borealis, the cable was changed already.", "fixed", "Input board replaced."),
    ("Password manager asks for the key again and again", "incident", "Software", "low", "medium",
     "Only in one browser, since the extension updated.", "workaround", "Use the desktop app until the vendor's fix."),
    ("Phone lost on the train", "incident", "Security", "medium", "high",
     "Company phone, locked, between Austin and Dallas.", "fixed", "Phone wiped from afar and its number blocked."),
    ("How do I share a calendar with a customer?", "question", "Software", "low", "low",
     "The button is grey for me.", "fulfilled", "Sharing outside the company goes through the booking page."),
    ("Single sign-on fails for half of the office", "incident", "Access", "high", "high",
     "Frankfurt gets a certificate error since 08:40.", "fixed", "Certificate of the identity provider renewed."),
    ("Build agents run out of disk every Monday", "problem", "Infrastructure", "medium", "medium",
     "Third week in a row; cleaning by hand helps for a few days.", "known_error", "Layer cache now has a limit."),
    ("Move of the mail gateway to the new region", "change", "Infrastructure", "medium", "low",
     "Saturday night, thirty minutes without new mail.", "fulfilled", "Moved without loss in eighteen minutes."),
)  # fmt: skip

CUSTOMER_TICKETS = (
    ("Export stops at 10,000 rows", "incident", "Reporting", "medium", "medium",
     "The CSV of last quarter ends in the middle.", "fixed", "Limit lifted with release 4.12."),
    ("Webhook signature does not match", "incident", "API", "medium", "high",
     "Our verifier refuses every call since yesterday.", "user_error", "The old secret was still configured."),
    ("Please raise our rate limit", "service_request", "API", "low", "medium",
     "We migrate two subsidiaries next month.", "fulfilled", "Raised to 1,200 requests a minute."),
    ("Dashboard is slow in the morning", "incident", "Performance", "high", "medium",
     "Between 8 and 9 every page takes ten seconds.", "workaround", "Reports are now made before 7."),
    ("Is there a data processing agreement in French?", "question", "Legal", "low", "low",
     "Our works council asks for it.", "fulfilled", "Sent by our legal team."),
)  # fmt: skip

STATUSES = ("new", "open", "in_progress", "pending", "on_hold", "resolved", "closed", "cancelled")
WEIGHTS = (3, 4, 7, 3, 2, 8, 14, 2)
CHANNELS = ("portal", "email", "phone", "chat", "walk_in")


async def sow(company: Company) -> None:
    """Policies come first, so that the server picks them for the tickets."""
    for rank, policy in enumerate(POLICIES):
        await _policy(company, rank, policy)
    staff = [person for person in company.records["Person"] if person["status"] == "active"] or company.records["Person"]
    agents = company.rng.sample(staff, min(len(staff), company.scaled(6, 2)))
    for number in range(company.scaled(60)):
        await _ticket(company, number, staff, agents)
    await _gather(company)


async def _policy(company: Company, rank: int, policy: tuple[str, tuple[str, ...], str, int, int, bool, int | None]) -> None:
    name, items, priority, answer, solution, business, warning = policy
    retired = "retired" in name
    group = _group(company)
    hours = [{"weekday": day, "opensAtTime": "08:00", "closesAtTime": "18:00"} for day in WORKDAYS]
    step = {"target": "resolution", "afterPercent": warning, "notifyGroupIds": [group]}
    await company.add(
        "SlaPolicy",
        name=name,
        description=f"Targets for tickets of priority {priority}.",
        status="inactive" if retired else "active",
        appliesTo=list(items),
        priority=priority,
        categories=["Access"] if len(items) == 1 and not retired else None,
        rank=10 if "requests" in name else 20 + 10 * rank,
        firstResponseTargetMinutes=answer,
        resolutionTargetMinutes=solution,
        updateIntervalMinutes=answer * 4,
        isBusinessHoursOnly=business,
        timezone="Europe/Berlin",
        businessHours=hours if business else None,
        holidayDates=["2026-10-03", "2026-12-25", "2027-01-01"] if business else None,
        pausingStatuses=["pending"],
        escalations=[step] if warning and group else None,
        effectiveDate=company.day(-540 if retired else -243),
        endDate=company.day(-244) if retired else None,
    )


async def _ticket(company: Company, number: int, staff: list[Record], agents: list[Record]) -> None:
    contacts = company.records["Contact"]
    customer = company.choice(contacts) if contacts and company.chance(0.35) else None
    table = CUSTOMER_TICKETS if customer else EMPLOYEE_TICKETS
    title, kind, category, impact, urgency, about, code, done = table[number % len(table)]
    status = company.choice(STATUSES, WEIGHTS)
    ended = status in ("resolved", "closed")
    assets = company.sample("TechnologyAsset", 1) if company.chance(0.5) else []
    await company.add(
        "Ticket",
        title=title,
        description=about,
        type=kind,
        status=status,
        impact=impact,
        urgency=urgency,
        category=category,
        channel=company.choice(CHANNELS, (8, 5, 2, 4, 1)),
        requesterId=None if customer else company.choice(staff)["id"],
        contactId=customer["id"] if customer else None,
        accountId=customer.get("accountId") if customer else None,
        assigneeId=None if status in ("new", "open") else company.choice(agents)["id"],
        assignmentGroupId=_group(company),
        affectedEntityIds=[asset["id"] for asset in assets] or None,
        resolutionCode=code if ended else None,
        resolutionNote=done if ended else None,
        satisfactionRating=company.choice((5, 4, 3, 2, 1), (10, 6, 2, 1, 1)) if ended and company.chance(0.6) else None,
    )


async def _gather(company: Company) -> None:
    """Puts some incidents below the problem that causes them."""
    problems = [ticket for ticket in company.records["Ticket"] if ticket["type"] == "problem"]
    for ticket in company.sample("Ticket", company.scaled(5), lambda ticket: ticket["type"] == "incident") if problems else ():
        await company.change(ticket, parentTicketId=company.choice(problems)["id"])


def _group(company: Company) -> str | None:
    """The group in whose queue tickets are: the one named after support, where there is one."""
    groups = [group for group in company.records["Group"] if group["status"] == "active"]
    support = [group for group in groups if "support" in group["name"].lower() or "help" in group["name"].lower()]
    return (support or groups)[0]["id"] if groups else None
