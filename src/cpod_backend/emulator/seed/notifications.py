"""Sows what people of Northwind Cloud are told: messages about their work, and announcements to all or some."""

from cpod_backend.emulator.seed.company import Company, Record

# Kind, topic, entity the message is about, where its recipient stands, title, label of the button.
MESSAGES = (
    ("approval", "approvals", "ApprovalStep", "approverId", "A decision waits for you", "Decide"),
    ("assignment", "projects", "Task", "assigneeId", "A task was assigned to you", "Open the task"),
    ("info", "helpdesk", "Ticket", "requesterId", "Your ticket was answered", "Read the answer"),
    ("success", "expenses", "Expense", "personId", "Your expense was received", "Show the expense"),
    ("reminder", "okr", "Objective", "ownerId", "Your objective has had no check-in for two weeks", "Check in"),
    ("action_required", "contracts", "Contract", "ownerId", "The notice deadline of your contract comes near", "Look at the terms"),
    ("mention", "comments", "Project", "leadId", "You were mentioned in a discussion", "Answer"),
    ("security", "security", None, None, "New sign-in to your account from Dublin", None),
)  # fmt: skip
CHANNELS = ("in_app", "in_app", "email", "in_app", "push", "chat", "in_app", "email")
AFTERWARDS = ("read", None, None, "archived", None, "cancelled", "read", None)

# Title, text, topic, urgency, audience, how far it got, whether it is pinned and must be confirmed.
NEWS = (
    ("All hands on Thursday", "We meet at 15:00 UTC, look at the third quarter and take questions.", "company_news", "normal", "all", "published", True, False),
    ("Order platform maintenance on Saturday", "The platform is read-only from 06:00 to 08:00 UTC while its database is moved.",
     "maintenance", "high", "groups", "scheduled", False, False),
    ("New travel policy", "Trains come first within six hours; the details are in the handbook.", "policy", "normal", "all", "published", False, True),
    ("Welcome to our new colleagues", "This month people join us in Frankfurt, Dublin and Austin.", "people", "low", "departments", "published", False, False),
    ("Security training until the end of October", "Everybody takes the yearly course; it needs forty minutes.",
     "security", "high", "all", "published", True, True),
    ("Fire drill", "The alarm rings for two minutes; please leave by the stairs.", "event", "normal", "locations", "draft", False, False),
    ("Console outage is over", "All regions answer again; the report follows on Friday.", "outage", "urgent", "all", "expired", False, False),
    ("Summer party", "Thank you for coming, all 48 of you.", "event", "low", "all", "archived", False, False),
    ("New parental leave", "Sixteen weeks at full pay, from the first of October.", "benefits", "normal", "people", "draft", False, False),
)  # fmt: skip
ENTITIES = {"groups": "Group", "departments": "Department", "locations": "Location", "people": "Person"}
PATHS = {"published": ("published",), "expired": ("published", "expired"), "archived": ("published", "archived")}


async def sow(company: Company) -> None:
    """News go out first, because some of the messages deliver them."""
    people = {person["id"]: person for person in company.records["Person"] if person["status"] == "active"}
    staff = list(people)
    for number in range(company.scaled(len(NEWS))):
        await sow_announcement(company, number, company.choice(staff))
    subjects = subjects_of(company, people)
    for number in range(company.scaled(40)):
        await sow_message(company, number, people, subjects[number % len(MESSAGES)], company.choice(staff))
    for announcement in company.records["Announcement"]:
        if announcement["status"] == "published" and announcement["isPinned"]:
            await deliver(company, announcement)


def subjects_of(company: Company, people: dict[str, Record]) -> list[list[Record]]:
    """For each kind of message the records whose person is here to read it."""
    return [
        [record for record in company.records[entity] if record[role] in people] if entity and role else []
        for _, _, entity, role, _, _ in MESSAGES
    ]


async def sow_announcement(company: Company, number: int, author: str) -> None:
    """One announcement; later rounds through the list are those of former months, which nobody pins any more."""
    title, body, topic, priority, audience, status, pinned, confirmed = NEWS[number % len(NEWS)]
    wave = number // len(NEWS)
    ids = [record["id"] for record in company.sample(ENTITIES[audience], 3)] if audience != "all" else None
    announcement = await company.add(
        "Announcement", title=f"{title}, edition {wave + 1}" if wave else title, body=body, summary=body.split(";")[0], category=topic,
        priority=priority, authorId=author, audienceType=audience if ids else "all", audienceIds=ids,
        channels=["in_app", "email"], language="en", isPinned=pinned and wave == 0, requiresAcknowledgement=confirmed,
        acknowledgementDueAt=company.time(45) if confirmed else None, status="scheduled" if status == "scheduled" else "draft",
        publishAt=company.time(4 + wave) if status == "scheduled" else None, expiresAt=company.time(60 + wave),
    )  # fmt: skip
    for step in PATHS.get(status, ()):
        await company.change(announcement, status=step)


async def sow_message(company: Company, number: int, people: dict[str, Record], subjects: list[Record], actor: str) -> None:
    """One message about a record to the person whom it concerns."""
    kind, topic, _, role, title, label = MESSAGES[number % len(MESSAGES)]
    subject = company.choice(subjects) if subjects else None
    person = subject[role] if subject and role else actor
    later = number % 13 == 12
    channel = CHANNELS[number // len(MESSAGES) % len(CHANNELS)] if number % 3 else "in_app"
    message = await company.add(
        "Notification", recipientId=person, type=kind, category=topic, channel=channel, title=title, locale=people[person]["preferredLanguage"],
        priority="high" if kind in ("security", "action_required") else "normal", entityId=subject["id"] if subject else None,
        actorId=actor, scheduledAt=company.time(2) if later else None, expiresAt=company.time(90),
        actionUrl=f"https://portal.northwind-cloud.example/open/{subject['id']}" if subject else None, actionLabel=label if subject else None,
        dedupeKey=f"{topic}-{number + 1}",
    )  # fmt: skip
    afterwards = AFTERWARDS[number % len(AFTERWARDS)]
    if message["status"] == "delivered" and afterwards in ("read", "archived"):
        await company.change(message, status="read")
        await company.change(message, status=afterwards)
    elif message["status"] in ("queued", "scheduled") and afterwards == "cancelled":
        await company.change(message, status="cancelled")


async def deliver(company: Company, announcement: Record) -> None:
    """Brings an announcement to a part of the people; most of them read it and some confirm."""
    for person in company.sample("Person", company.scaled(12), lambda person: person["status"] == "active"):
        message = await company.add(
            "Notification", recipientId=person["id"], announcementId=announcement["id"], title=announcement["title"], body=announcement["summary"],
            category=announcement["category"], actorId=announcement["authorId"], entityId=announcement["id"],
        )  # fmt: skip
        if company.chance(0.7):
            confirmed = announcement["requiresAcknowledgement"] and company.chance(0.6)
            await company.change(message, status="read", **({"acknowledgedAt": company.time(0, 8)} if confirmed else {}))
