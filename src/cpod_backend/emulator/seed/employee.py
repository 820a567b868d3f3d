"""Sows the daily working life of Northwind Cloud: skills, calendars, leave and the minutes of meetings."""

from typing import Any

from cpod_backend.emulator.seed.company import Company, Record

# Name, category, taxonomy, code in it, body that certifies it.
SKILLS = (
    ("Kubernetes", "technical", "internal", "platform.kubernetes", "Cloud Native Computing Foundation"),
    ("PostgreSQL", "technical", "internal", "platform.postgresql", None),
    ("Go", "technical", "internal", "engineering.go", None),
    ("TypeScript", "technical", "internal", "engineering.typescript", None),
    ("Terraform", "tool", "internal", "platform.terraform", "HashiCorp"),
    ("Incident command", "domain", "internal", "operations.incident", None),
    ("Information security management", "regulatory", "sfia", "SCTY", "ISACA"),
    ("Data protection", "regulatory", "internal", "legal.gdpr", "IAPP"),
    ("Negotiation", "soft", "esco", "S1.2.1", None),
    ("People management", "leadership", "sfia", "PEMT", None),
    ("German", "language", None, None, "Goethe-Institut"),
    ("Spanish", "language", None, None, None),
    ("Project management", "domain", "sfia", "PRMG", "Project Management Institute"),
)  # fmt: skip

# Title, weekday of the first meeting as days after the start, hour, minutes, rule.
SERIES = (
    ("Platform weekly", 0, 9, 45, "FREQ=WEEKLY;BYDAY=TU;COUNT=26"),
    ("Incident review", 1, 13, 60, "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE"),
    ("Pipeline review", 2, 15, 30, "FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231T000000Z"),
    ("Support handover", 0, 7, 15, "FREQ=DAILY;COUNT=60"),
    ("Management round", 6, 8, 90, "FREQ=WEEKLY;BYDAY=MO;COUNT=18"),
)  # fmt: skip

# Title, type, minutes.
MEETINGS = (
    ("Roadmap for the next quarter", "meeting", 60),
    ("One-on-one", "one_on_one", 30),
    ("Interview: senior engineer", "interview", 60),
    ("Focus time", "focus_time", 120),
    ("Visit to the Dublin office", "travel", 240),
    ("Security awareness training", "training", 90),
    ("On-call shift", "on_call", 720),
)  # fmt: skip

LEAVE = ("annual", "sick", "parental", "bereavement", "study", "time_off_in_lieu", "unpaid")
LEAVE_WEIGHTS = (20, 6, 2, 1, 2, 3, 1)

# Title, type, what was decided, what is to be done, the main points.
MINUTES = (
    ("Platform weekly", "team", "Node pools are upgraded one zone at a time.", "Write the new upgrade runbook.",
     "Upgrade procedure changed; capacity for the launch approved."),
    ("Review of the login outage", "incident_review", "Certificates are renewed thirty days ahead.", "Add an alarm for certificates.",
     "A certificate ran out; sign-in was down for 38 minutes."),
    ("Quarterly business review", "client", "The customer moves two more teams to the platform.", "Send the migration plan.",
     "Usage is up by a third; the customer asks for audit exports."),
    ("Data center renewal", "vendor", "We renew for two years.", "Compare the two offers line by line.",
     "The supplier gives eight percent for a longer term."),
    ("Sprint retrospective", "retrospective", "Reviews wait one day at most.", "Agree on a rota for reviews.",
     "Releases went well, reviews took too long."),
    ("All hands", "all_hands", "The Austin office grows by four people.", "Publish the open positions.",
     "Half-year figures, new customers and what comes next."),
)  # fmt: skip


async def sow(company: Company) -> None:
    """Skills for everybody; calendars, leave and minutes for some."""
    staff = [person for person in company.records["Person"] if person["status"] == "active" and person["type"] != "service_account"]
    if len(staff) < 2:
        return
    for person in staff:
        await _skills(company, person)
    for number in range(company.scaled(len(SERIES))):
        await _series(company, number, staff)
    for number in range(company.scaled(30)):
        await _meeting(company, number, staff)
    for person in company.rng.sample(staff, min(len(staff), company.scaled(30))):
        await _leave(company, person, company.rng.randint(-110, -20), "past")
        if company.chance(0.5):
            await _leave(company, person, company.rng.randint(14, 100), "ahead")
    for number in range(company.scaled(14, least=len(MINUTES))):
        await _minutes(company, number, staff)


async def link(company: Company) -> None:
    """Ties the minutes to what they were about, now that it exists."""
    for note in company.records["MeetingNote"]:
        about = {"client": "Account", "vendor": "Vendor", "team": "Project"}.get(note["type"])
        if about and company.records[about]:
            await company.change(note, relatedId=company.pick(about)["id"])
        tasks = company.sample("Task", 1)
        if tasks and note["status"] == "published" and company.chance(0.5):
            await company.change(note, actionItems=[item | {"taskId": tasks[0]["id"]} for item in note["actionItems"]])


def boss(company: Company, person: Record) -> Any:
    """The id of who decides for the person: the manager, or for the topmost any colleague."""
    if person["managerId"]:
        return person["managerId"]
    return next(other["id"] for other in company.sample("Person", 2) if other["id"] != person["id"])


async def _skills(company: Company, person: Record) -> None:
    for primary, (name, category, taxonomy, code, issuer) in enumerate(company.rng.sample(SKILLS, 2)):
        level = company.rng.randint(2, 5)
        certified = issuer is not None and company.chance(0.5)
        issued = company.rng.randint(-900, -60)
        await company.add(
            "PersonSkill", personId=person["id"], name=name, category=category, taxonomy=taxonomy, taxonomyCode=code,
            proficiencyLevel=level, targetLevel=min(level + 1, 5), yearsOfExperience=level * 1.5, isPrimary=primary == 0,
            interestLevel=company.choice(("low", "medium", "high")), lastUsedDate=company.day(company.rng.randint(-200, 0)),
            source="certification" if certified else company.choice(("self_reported", "manager_assessed")),
            verifiedById=boss(company, person) if company.chance(0.4) else None,
            issuer=issuer if certified else None, credentialNumber=f"NW-{company.rng.randint(10_000, 99_999)}" if certified else None,
            issuedDate=company.day(issued) if certified else None, validUntilDate=company.day(issued + 730) if certified else None,
        )  # fmt: skip


def _invitations(company: Company, people: list[Record]) -> list[Record]:
    answers = ("accepted", "accepted", "tentative", "declined", "needs_action")
    return [{"personId": person["id"], "response": company.choice(answers)} for person in people]


async def _series(company: Company, number: int, staff: list[Record]) -> None:
    """A series, and every other time one occurrence that was moved by an hour."""
    title, first, hour, minutes, rule = SERIES[number % len(SERIES)]
    organizer, *invited = company.rng.sample(staff, min(len(staff), 6))
    rooms = company.sample("Location", 1, lambda place: place["type"] == "room" and place["status"] == "active")
    shared = {"title": title, "organizerId": organizer["id"], "attendees": _invitations(company, invited)}
    series = await company.add(
        "CalendarEvent", **shared, description="Agenda and notes are in the shared folder.", startAt=company.time(first, hour),
        endAt=company.time(first, hour + minutes // 60, minutes % 60), timezone="Europe/Berlin", recurrenceRule=rule,
        excludedDates=[company.day(first + 14)], locationId=rooms[0]["id"] if rooms else None, reminderMinutes=[10],
        conferenceUrl="https://meet.northwind-cloud.example/" + title.lower().replace(" ", "-"),
        icalUid=f"series-{number}@northwind-cloud.example",
    )  # fmt: skip
    if number % 2 == 0:
        await company.add(
            "CalendarEvent", **shared, seriesEventId=series["id"], originalStartAt=company.time(first + 7, hour),
            startAt=company.time(first + 7, hour + 1), endAt=company.time(first + 7, hour + 1 + minutes // 60, minutes % 60),
            icalUid=series["icalUid"],
        )  # fmt: skip


async def _meeting(company: Company, number: int, staff: list[Record]) -> None:
    title, kind, minutes = MEETINGS[number % len(MEETINGS)]
    organizer, *invited = company.rng.sample(staff, min(len(staff), 3))
    day, hour = company.rng.randint(-30, 30), company.rng.randint(8, 11)
    await company.add(
        "CalendarEvent", title=title, type=kind, organizerId=organizer["id"],
        attendees=_invitations(company, invited) if kind not in ("focus_time", "on_call") else None,
        startAt=company.time(day, hour), endAt=company.time(day, hour + minutes // 60, minutes % 60),
        status=company.choice(("confirmed", "tentative", "cancelled"), (8, 2, 1)),
        visibility="private" if kind in ("one_on_one", "interview") else "public", timezone=organizer["timezone"] or "UTC",
        transparency="transparent" if kind == "on_call" else "opaque",
    )  # fmt: skip


async def _leave(company: Company, person: Record, first: int, when: str) -> None:
    days = company.choice((0, 1, 4, 9))
    kind = company.choice(LEAVE, LEAVE_WEIGHTS)
    statuses = ("approved", "rejected", "cancelled", "withdrawn") if when == "past" else ("submitted", "approved", "draft")
    status = company.choice(statuses, (12, 1, 1, 1) if when == "past" else (4, 3, 1))
    entry = await _absence(company, person, first, days) if status == "approved" else None
    part = "morning" if company.chance(0.2) else "full_day"
    await company.add(
        "LeaveRequest", personId=person["id"], type=kind, status=status, startDate=company.day(first), endDate=company.day(first + days),
        startPart=part if days == 0 else "full_day", endPart=part, isPaid=kind != "unpaid",
        entitlementYear=2026 if kind == "annual" else None, approverId=boss(company, person) if status != "draft" else None,
        reason="Family holiday" if kind == "annual" else None, calendarEventId=entry["id"] if entry else None,
        decisionComment={"rejected": "Too many of the team are away in that week.", "approved": "Enjoy your time."}.get(status),
    )  # fmt: skip


async def _absence(company: Company, person: Record, first: int, days: int) -> Record:
    """The entry in the calendar for a leave that was granted."""
    return await company.add(
        "CalendarEvent", title="Away", type="out_of_office", organizerId=person["id"], isAllDay=True, timezone="UTC",
        startAt=company.time(first, 0), endAt=company.time(first + days + 1, 0), visibility="public",
    )  # fmt: skip


async def _minutes(company: Company, number: int, staff: list[Record]) -> None:
    title, kind, decision, action, summary = MINUTES[number % len(MINUTES)]
    author, *others = company.rng.sample(staff, min(len(staff), 4))
    held = company.rng.randint(-120, -1)
    guests = [{"name": "Priya Raman", "email": "priya.raman@harborline.example", "organization": "Harborline Logistics"}]
    meetings = [event["id"] for event in company.records["CalendarEvent"] if event["title"] == title][:1]
    await company.add(
        "MeetingNote", title=f"{title}, {company.day(held)}", type=kind, status=company.choice(("published", "draft", "archived"), (6, 2, 1)),
        heldAt=company.time(held, 9), durationMinutes=45, authorId=author["id"], calendarEventId=meetings[0] if meetings else None,
        participantIds=[person["id"] for person in (author, *others)], agenda=["Open points of last time", title],
        externalParticipants=guests if kind in ("client", "vendor") else None, body=f"## {title}\n\n{summary}", summary=summary,
        decisions=[{"text": decision, "decidedById": author["id"]}],
        actionItems=[
            {"text": action, "ownerId": others[0]["id"], "dueDate": company.day(held + 14), "isDone": company.chance(0.6)},
            {"text": "Send the minutes to everybody.", "ownerId": author["id"], "isDone": True},
        ],
        visibility="tenant" if kind == "all_hands" else "participants", source=company.choice(("manual", "transcribed"), (4, 1)),
    )  # fmt: skip
