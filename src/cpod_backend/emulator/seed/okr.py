"""Sows what Northwind Cloud wants to achieve: the aims of the last quarter with their grades, and those of this one."""

from cpod_backend.emulator.seed.company import Company, Record

Measure = tuple[str, str, str, float, float]

# Title, field, measures: title, type, unit, value at the start, value to reach.
AIMS: tuple[tuple[str, str, tuple[Measure, ...]], ...] = (
    ("Customers never notice our maintenance", "technology", (
        ("Patch latency for critical findings at most seven days", "number", "days", 21, 7),
        ("Share of upgrades without customer impact", "percentage", "percent", 82, 99),
    )),
    ("Grow where we already are", "growth", (
        ("Recurring revenue from expansions", "currency", "EUR", 0, 120_000_000),
        ("Accounts with more than two products", "number", "accounts", 6, 15),
    )),
    ("New customers feel at home in a week", "customer", (
        ("Days from signature to first use", "number", "days", 19, 7),
        ("Onboarding guide is live in three languages", "binary", "", 0, 1),
    )),
    ("Pass the audit without a finding", "security_and_compliance", (
        ("Controls with evidence of this quarter", "percentage", "percent", 64, 100),
        ("Steps of the audit", "milestone", "steps", 0, 1),
    )),
    ("A place where people stay", "people", (
        ("Regretted leavers in a year", "number", "people", 6, 2),
        ("Talks about growth held", "percentage", "percent", 30, 95),
    )),
    ("Ship smaller and more often", "product", (
        ("Deployments in a week", "number", "deployments", 9, 25),
        ("Change failure rate", "percentage", "percent", 18, 8),
    )),
)  # fmt: skip

PERIODS = (("2026-Q2", -125, "2026-06-30"), ("2026-Q3", -35, "2026-09-30"))
LEVELS = ("company", "department", "team", "individual")


async def sow(company: Company) -> None:
    staff = [person for person in company.records["Person"] if person["status"] == "active" and person["type"] != "service_account"]
    if not staff:
        return
    # One owner holds a title once in a period: there are no more objectives than owners, or no more than titles.
    for number in range(company.scaled(14, len(AIMS))):
        await _objective(company, number, staff[number % len(staff)])


async def link(company: Company) -> None:
    """Measures that a connected system delivers name its connector."""
    for result in company.sample("KeyResult", company.scaled(3, 1)) if company.records["Connector"] else ():
        await company.change(result, dataSourceType="connector", connectorId=company.pick("Connector")["id"])


async def _objective(company: Company, number: int, owner: Record) -> None:
    """An objective is a draft until it has its key results; then it goes its way to the status it has now."""
    title, category, measures = AIMS[number % len(AIMS)]
    period, _, _ = PERIODS[1 if number % 3 else 0]
    status = "closed" if period == "2026-Q2" else company.choice(("active", "draft", "cancelled"), (10, 2, 1))
    level = _level(company, number, owner)
    projects = company.sample("Project", 2, lambda project: project["status"] == "active")
    parents = [above for above in company.records["Objective"] if above["level"] == "company" and above["period"] == period]
    objective = await company.add(
        "Objective", title=title, description="What we want to be able to say at the end of the quarter.", level=level, category=category,
        commitment=company.choice(("committed", "aspirational", "learning"), (5, 3, 1)), period=period, ownerId=owner["id"],
        departmentId=owner["departmentId"] if level == "department" else None,
        groupId=company.pick("Group")["id"] if level == "team" else None, weight=company.choice((1, 2)),
        parentObjectiveId=parents[0]["id"] if parents and level != "company" else None,
        projectIds=[project["id"] for project in projects] or None, visibility=company.choice(("tenant", "department"), (4, 1)),
        nextCheckInDate=company.day(6) if status == "active" else None,
    )  # fmt: skip
    for measure in measures:
        await _key_result(company, objective, measure, status)
    await _bring(company, objective, status)


def _level(company: Company, number: int, owner: Record) -> str:
    level = LEVELS[number % len(LEVELS)]
    missing = (level == "department" and not owner["departmentId"]) or (level == "team" and not company.records["Group"])
    return "individual" if missing else level


async def _bring(company: Company, objective: Record, status: str) -> None:
    if status == "cancelled":
        await company.change(objective, status="cancelled", closingNote="Put aside for the next quarter.")
    if status in ("active", "closed"):
        await company.change(objective, status="active", health=company.choice(("on_track", "at_risk", "off_track"), (6, 3, 1)))
    if status == "closed":
        score = company.rng.randint(3, 10) / 10
        await company.change(objective, status="closed", score=score, closingNote="We learned to start with the hardest part.")


async def _key_result(company: Company, objective: Record, measure: Measure, status: str) -> None:
    title, kind, unit, start, target = measure
    _, begin, due = PERIODS[objective["period"] == "2026-Q3"]
    share = company.choice((1.0, 0.75, 0.4)) if status == "closed" else company.choice((0.2, 0.5, 0.7))
    share = float(share == 1) if kind == "binary" else share
    value = target if share == 1 else round(start + (target - start) * share, 0 if kind == "currency" else 1)
    author = company.pick("Person", lambda person: person["status"] == "active")["id"]
    reports = [
        {"recordedAt": company.time(begin, 9), "value": start, "confidencePercent": 60, "comment": "We have begun.", "authorId": author},
        {"recordedAt": company.time(begin + 21, 9), "value": value, "confidencePercent": 70, "comment": "On our way.", "authorId": author},
    ]
    steps = [
        {"name": name, "weight": 1, "isDone": number <= share * 3}
        for number, name in enumerate(("Readiness check", "Fieldwork", "Report"), 1)
    ]
    ended = "achieved" if share == 1 else "missed"
    await company.add(
        "KeyResult", objectiveId=objective["id"], title=title, description="Taken from our own systems.", ownerId=author, metricType=kind,
        direction="increase" if target > start else "decrease", unit=unit or None, currency="EUR" if kind == "currency" else None,
        startValue=start, targetValue=target, currentValue=value, milestones=steps if kind == "milestone" else None,
        confidencePercent=company.rng.randint(4, 9) * 10, health=company.choice(("on_track", "at_risk", "off_track"), (6, 3, 1)),
        status=ended if status == "closed" else "active", weight=company.choice((1, 2)), dueDate=due,
        checkInFrequency=company.choice(("weekly", "biweekly", "monthly"), (3, 2, 1)), checkIns=reports,
    )  # fmt: skip
