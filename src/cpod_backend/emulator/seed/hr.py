"""Sows hiring and parting at Northwind Cloud: open positions, their applicants, and the steps of coming and going."""

from cpod_backend.emulator.seed.company import Company, Record

# Title, code of the department, seniority, lowest and highest pay a year, currency, skills.
POSITIONS = (
    ("Senior Platform Engineer", "ENG-PLAT", "senior", 7800000, 9800000, "EUR", ["Kubernetes", "Go", "PostgreSQL"]),
    ("Account Executive, Nordics", "GTM-SALES", "mid", 6500000, 9000000, "EUR", ["Negotiation", "Swedish"]),
    ("Support Engineer", "GTM-SUP", "entry", 4200000, 5200000, "EUR", ["Linux", "English"]),
    ("Product Designer", "PROD-UX", "mid", 6200000, 7800000, "EUR", ["Figma", "Accessibility"]),
    ("Security Analyst", "CORP-SEC", "mid", 9500000, 12500000, "USD", ["Detection", "Python"]),
    ("Working Student Accounting", "CORP-FIN", "intern", 1900, 2300, "EUR", ["Spreadsheets"]),
    ("Solution Engineer", "GTM-SALES", "senior", 11500000, 14500000, "USD", ["Terraform", "Presenting"]),
    ("Engineering Manager, Billing", "ENG-APP", "manager", 9800000, 12000000, "EUR", ["People management", "TypeScript"]),
)  # fmt: skip

# What becomes of each position, one after the other.
SEARCHES = ("open", "open", "on_hold", "filled", "open", "draft", "closed", "pending_approval", "cancelled")

CANDIDATES = (
    ("Mei", "Tanaka", "Mainz", "DE"), ("Lukas", "Brandt", "Kassel", "DE"), ("Aoife", "Brennan", "Cork", "IE"),
    ("Mateo", "Alvarez", "San Antonio", "US"), ("Ines", "Carvalho", "Porto", "PT"), ("Jonas", "Lindqvist", "Malmo", "SE"),
    ("Fatima", "Zahra", "Lyon", "FR"), ("Oleh", "Kovalenko", "Wroclaw", "PL"), ("Grace", "Mensah", "Dublin", "IE"),
    ("Tyler", "Brooks", "Houston", "US"), ("Hana", "Novotna", "Brno", "CZ"), ("Pieter", "de Vries", "Utrecht", "NL"),
)  # fmt: skip

STAGES = ("applied", "screening", "phone_interview", "assessment", "interview", "reference_check", "offer", "rejected", "withdrawn")
STAGE_WEIGHTS = (6, 4, 3, 2, 4, 1, 1, 6, 2)

# Title, category, phase, days from the first day, place of the step that comes before it.
WELCOME = (
    ("Sign the employment contract", "paperwork", "pre_boarding", -21, None),
    ("Create the account", "it_account", "pre_boarding", -5, 0),
    ("Hand over laptop and badge", "equipment", "first_day", 0, 1),
    ("Read the security policies", "policy_acknowledgement", "first_week", 4, 1),
    ("Lunch with the team", "introduction", "first_week", 2, None),
    ("Talk about the first quarter", "probation", "first_quarter", 85, None),
)  # fmt: skip

# Title, category, when, days from the last day, whether it is critical to security, what becomes of it.
FAREWELL = (
    ("Hand over running work", "knowledge_transfer", "notice_period", -10, False, None),
    ("Hand over owned records", "ownership_transfer", "notice_period", -3, False, "transferred"),
    ("Revoke production access", "access_revocation", "last_day", 0, True, "revoked"),
    ("Close the accounts", "account_closure", "last_day", 1, True, "revoked"),
    ("Take back laptop and badge", "equipment_return", "last_day", 0, False, "returned"),
    ("Pay the last salary", "final_pay", "after_departure", 25, False, None),
)  # fmt: skip


async def sow(company: Company) -> None:
    """Positions with their applicants, then the steps of those who come and those who go."""
    staff = [person for person in company.records["Person"] if person["status"] == "active" and person["type"] == "employee"]
    if len(staff) < 2 or not company.records["Department"]:
        return
    for number in range(company.scaled(len(SEARCHES))):
        await _position(company, number, staff)
    newest = sorted(staff, key=lambda person: person["startDate"] or "")[-company.scaled(3, least=2) :]
    for person in newest:
        await _welcome(company, person, staff)
    gone = company.sample("Person", company.scaled(3, least=2), lambda person: person["status"] == "terminated")
    for person in gone or company.rng.sample(staff, 1):
        await _farewell(company, person, staff)


async def _position(company: Company, number: int, staff: list[Record]) -> None:
    title, unit, seniority, lowest, highest, currency, skills = POSITIONS[number % len(POSITIONS)]
    search = SEARCHES[number % len(SEARCHES)]
    departments = {department["code"]: department for department in company.records["Department"]}
    department = departments.get(unit) or company.pick("Department")
    offices = [place["id"] for place in company.records["Location"] if place["type"] in ("office", "headquarters")]
    taking = search in ("open", "on_hold", "filled", "closed")
    posting = await company.add(
        "JobPosting", title=title, requisitionNumber=f"REQ-2026-{number + 1:03}", departmentId=department["id"],
        locationId=department["locationId"] or offices[0], hiringManagerId=department["headId"] or company.choice(staff)["id"],
        recruiterId=company.choice(staff)["id"], employmentType="part_time" if seniority == "intern" else "full_time",
        workplaceType=company.choice(("on_site", "hybrid")), seniority=seniority, status="open" if taking else search,
        description=f"You join {department['name']} and help customers run their business on our platform.",
        requirements=["Fluent English", f"Experience with {skills[0]}"], skills=skills, salaryMin=lowest, salaryMax=highest,
        currency=currency, payPeriod="hour" if seniority == "intern" else "year", openings=1, closingDate=company.day(40 - number % 60),
    )  # fmt: skip
    if not taking:
        return
    for place in range(company.rng.randint(3, 6)):
        hired = search == "filled" and place == 0
        await _applicant(company, posting, number * 7 + place, "hired" if hired else company.choice(STAGES, STAGE_WEIGHTS), staff)
    if search != "open":
        await company.change(posting, status=search)


async def _applicant(company: Company, posting: Record, number: int, stage: str, staff: list[Record]) -> None:
    first, last, city, country = CANDIDATES[number % len(CANDIDATES)]
    came = company.rng.randint(-70, -10)
    source = company.choice(("careers_site", "job_board", "referral", "agency", "social_media"), (6, 4, 2, 1, 1))
    offered = stage in ("offer", "hired")
    offer = {
        "salary": posting["salaryMax"], "currency": posting["currency"], "sentAt": company.time(-4, 15),
        "expiryDate": company.day(10), "startDate": company.day(61), "response": "accepted" if stage == "hired" else "pending",
    }  # fmt: skip
    await company.add(
        "Applicant", jobPostingId=posting["id"], firstName=first, lastName=last, city=city, country=country,
        email=f"{first}.{last}.{number}@mail.example".lower().replace(" ", ""), phone=f"+4915112{company.rng.randrange(10**6):06}",
        source=source, referrerId=company.choice(staff)["id"] if source == "referral" else None, stage=stage,
        appliedAt=company.time(came, 17), recruiterId=posting["recruiterId"],
        interviews=_interviews(company, came, staff) if stage not in ("applied", "screening") else None,
        workAuthorization=company.choice(("authorized", "requires_sponsorship", "unknown"), (6, 1, 2)), offer=offer if offered else None,
        rejectionReason=company.choice(("not_qualified", "less_qualified_than_others", "location")) if stage == "rejected" else None,
        withdrawalReason=company.choice(("other_offer", "salary", "process_too_slow")) if stage == "withdrawn" else None,
        retainUntilDate=company.day(180),
    )  # fmt: skip


def _interviews(company: Company, came: int, staff: list[Record]) -> list[Record]:
    kinds = ("screening_call", "technical", "panel")[: company.rng.randint(1, 3)]
    return [
        {
            "type": kind, "interviewerId": company.choice(staff)["id"], "scheduledAt": company.time(came + 7 * day, 12),
            "durationMinutes": 60, "score": company.rng.randint(4, 10) / 2, "feedback": "Notes are with the recruiter.",
            "recommendation": company.choice(("hire", "undecided", "no_hire", "strong_hire"), (4, 2, 2, 1)),
        }
        for day, kind in enumerate(kinds, 1)
    ]  # fmt: skip


async def _welcome(company: Company, person: Record, staff: list[Record]) -> None:
    """The checklist of a newcomer: what lies in the past is done, mostly."""
    start = person["startDate"] or company.day(0)
    done = start < company.day(0)
    made: list[Record] = []
    for order, (title, category, phase, offset, after) in enumerate(WELCOME):
        pending = "blocked" if category == "equipment" else "pending"
        status = "completed" if done and phase != "first_quarter" else pending
        skipped = category == "introduction" and company.chance(0.3)
        made.append(
            await company.add(
                "OnboardingTask", personId=person["id"], title=title, category=category, phase=phase, priority="high" if after is None else "medium",
                status="skipped" if skipped else status, isMandatory=category != "introduction", startDate=start, dueOffsetDays=offset,
                assigneeId=company.choice(staff)["id"], sortOrder=10 * (order + 1), templateName="Everybody's first weeks",
                dependsOnTaskIds=[made[after]["id"]] if after is not None else None,
                completedById=company.choice(staff)["id"] if status == "completed" and not skipped else None,
                blockedReason="The laptop has not arrived." if status == "blocked" else None,
                skipReason="Works from home in the first week." if skipped else None,
            )
        )  # fmt: skip


async def _farewell(company: Company, person: Record, staff: list[Record]) -> None:
    """The checklist of somebody who leaves, done where the last day has passed."""
    last = person["endDate"] or company.day(29)
    over = last < company.day(0)
    successor = next(other for other in company.rng.sample(staff, 2) if other["id"] != person["id"])["id"]
    reason = company.choice(("resignation", "end_of_contract", "mutual_agreement"), (4, 1, 1))
    for title, category, timing, offset, critical, outcome in FAREWELL:
        status = "completed" if over and timing != "after_departure" else company.choice(("pending", "in_progress"), (3, 1))
        await company.add(
            "OffboardingTask", personId=person["id"], title=title, category=category, separationType=reason, lastWorkingDate=last,
            timing=timing, status=status, priority="critical" if critical else "medium", isSecurityCritical=critical, dueOffsetDays=offset,
            assigneeId=successor, outcome=outcome if status == "completed" else None, completedById=successor if status == "completed" else None,
            successorId=successor if category in ("ownership_transfer", "knowledge_transfer") else None,
        )  # fmt: skip


async def link(company: Company) -> None:
    """Stores the CVs of applicants once there is storage, and names what newcomers were given."""
    documents = [stored for stored in company.records["StorageObject"] if stored["contentType"] == "application/pdf"]
    for applicant in company.records["Applicant"]:
        if documents and company.chance(0.3):
            await company.change(applicant, resumeObjectId=company.choice(documents)["id"])
    holders = {asset["assigneeId"]: asset["id"] for asset in company.records["PhysicalAsset"] if asset["assigneeId"]}
    for task in company.records["OnboardingTask"]:
        if task["category"] == "equipment" and task["personId"] in holders:
            await company.change(task, providedId=holders[task["personId"]])
