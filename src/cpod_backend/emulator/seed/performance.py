"""Sows how the people of Northwind Cloud are doing: goals, the mid-year reviews and what they learn."""

from cpod_backend.emulator.seed.company import Company, Record
from cpod_backend.emulator.seed.employee import boss

CYCLE = "2026 mid-year"

# Title, type, unit of the measure, value at the start, value to reach.
GOALS = (
    ("Cut the median build time to under six minutes", "business", "minutes", 14, 6),
    ("Answer first requests of customers within an hour", "business", "percent", 71, 95),
    ("Win eight new customers in the Nordics", "business", "customers", 0, 8),
    ("Move all services to the new cluster", "project", "services", 0, 24),
    ("Close all findings of the last audit", "compliance", "findings", 17, 0),
    ("Bring churn below three percent", "stretch", "percent", 4.2, 3),
    ("Lead a project from start to end", "development", None, None, None),
    ("Give feedback within a week", "behavioral", None, None, None),
)  # fmt: skip

STRENGTHS = (
    "Calm and thorough in incidents.",
    "Explains hard things simply.",
    "Trusted by customers.",
    "Sees things through to the end.",
)
TO_DEVELOP = ("Delegating earlier.", "Writing decisions down.", "Saying no to small requests.", "Asking for help sooner.")
COMPETENCIES = (("Craft", 50), ("Collaboration", 30), ("Ownership", 20))

# Title, code, type, provider, skill, minutes, fee in EUR cents, days of validity.
COURSES = (
    ("Data protection essentials 2026", "GDPR-101", "compliance_training", "Internal academy", "Data protection", 70, None, 365),
    ("Certified Kubernetes Administrator", "CKA", "certification", "Cloud Native Computing Foundation", "Kubernetes", 2400, 39500, 730),
    ("Leading without authority", "LEAD-2", "workshop", "Rhine Management School", "People management", 960, 129000, None),
    ("PostgreSQL performance", "PG-300", "course", "Internal academy", "PostgreSQL", 480, None, None),
    ("Incident command in practice", "OPS-210", "on_the_job", "Internal academy", "Incident command", 600, None, None),
    ("German B2", "LANG-DE-B2", "course", "Goethe-Institut", "German", 3600, 89000, None),
    ("Selling to finance teams", "SALES-40", "webinar", "Deal Room", "Negotiation", 90, 9900, None),
)  # fmt: skip


async def sow(company: Company) -> None:
    """Goals for everybody, reviews of the last half-year for most, a duty to learn for all."""
    staff = [person for person in company.records["Person"] if person["status"] == "active" and person["type"] == "employee"]
    if len(staff) < 2:
        return
    goals = {person["id"]: await _goals(company, person) for person in staff}
    for person in staff[: company.scaled(45)]:
        await _review(company, person, goals[person["id"]])
    for person in staff:
        await _duty(company, person)
    for number in range(company.scaled(30)):
        await _course(company, number, company.choice(staff))


async def link(company: Company) -> None:
    """Ties goals to the company's key results, and skills to the courses that taught them."""
    results = company.records["KeyResult"]
    for goal in company.records["PersonGoal"]:
        if results and goal["status"] == "active" and company.chance(0.4):
            result = company.choice(results)
            await company.change(goal, keyResultId=result["id"], objectiveId=result["objectiveId"])
    skills = {(skill["personId"], skill["name"]): skill for skill in company.records["PersonSkill"]}
    for record in company.records["LearningRecord"]:
        skill = skills.get((record["personId"], record["skillNames"][0]))
        if skill and record["status"] == "completed" and skill["learningRecordId"] is None:
            await company.change(skill, learningRecordId=record["id"])


async def _goals(company: Company, person: Record) -> list[Record]:
    """A goal of the last half-year that has ended, and one of this half-year."""
    past = await _goal(company, person, "2026-H1", company.choice(("achieved", "partially_achieved", "missed"), (6, 3, 1)))
    now = await _goal(company, person, "2026-H2", company.choice(("active", "draft", "deferred", "cancelled"), (14, 2, 1, 1)))
    return [past, now]


async def _goal(company: Company, person: Record, period: str, status: str) -> Record:
    title, kind, unit, start, target = company.choice(GOALS)
    share = {"achieved": 1.0, "active": 0.5, "partially_achieved": 0.7, "missed": 0.2, "deferred": 0.3}.get(status, 0.0)
    first_half = period.endswith("H1")
    closed = status in ("achieved", "partially_achieved", "missed")
    note = {
        "recordedAt": company.time(-90 if first_half else 0, 8), "progressPercent": round(share * 50), "comment": "On the way.",
        "health": company.choice(("on_track", "at_risk", "off_track"), (6, 2, 1)), "authorId": person["id"],
    }  # fmt: skip
    return await company.add(
        "PersonGoal", personId=person["id"], title=title, type=kind, status=status, period=period,
        health=company.choice(("on_track", "at_risk", "off_track"), (6, 2, 1)) if status == "active" else None,
        priority=company.choice(("low", "medium", "high"), (1, 3, 2)), weightPercent=company.choice((40, 60, 100)),
        startDate="2026-01-05" if first_half else "2026-07-01", dueDate="2026-06-30" if first_half else "2026-12-18",
        metricUnit=unit, startValue=start, targetValue=target, currentValue=_between(start, target, share),
        progressPercent=share * 100 if unit is None else None, managerId=boss(company, person),
        visibility=company.choice(("manager", "department", "tenant"), (5, 2, 1)),
        checkIns=[note] if status != "draft" else None, closingComment="Discussed in the review." if closed else None,
    )  # fmt: skip


def _between(start: float | None, target: float | None, share: float) -> float | None:
    """The measure at this share of the way; exactly the target at the end."""
    if start is None or target is None:
        return None
    return target if share == 1 else round(start + (target - start) * share, 1)


async def _review(company: Company, person: Record, goals: list[Record]) -> None:
    status = company.choice(
        ("acknowledged", "shared", "calibration", "manager_review", "self_assessment", "not_started", "cancelled"), (10, 6, 4, 4, 3, 2, 1)
    )
    rated = status in ("acknowledged", "shared", "calibration")
    rating = company.rng.randint(22, 48) / 10
    peers = [peer for peer in company.sample("Person", 2) if peer["id"] != person["id"]]
    await company.add(
        "PerformanceReview", personId=person["id"], reviewerId=boss(company, person), type="mid_year", cycleName=CYCLE,
        periodStartDate="2026-01-01", periodEndDate="2026-06-30", dueDate=company.day(company.choice((-31, 14))), status=status,
        selfAssessment="I reached most of what we agreed." if status not in ("not_started", "cancelled") else None,
        selfRating=min(rating + 0.2, 5) if rated else None, managerRating=rating if rated else None,
        calibratedRating=round(rating - 0.1, 1) if rated and company.chance(0.3) else None,
        competencies=[{"name": name, "weightPercent": weight} | ({"managerRating": rating} if rated else {}) for name, weight in COMPETENCIES],
        goalIds=[goals[0]["id"]], strengths=company.choice(STRENGTHS) if rated else None,
        developmentAreas=company.choice(TO_DEVELOP) if rated else None, potential=company.choice(("low", "medium", "high"), (1, 4, 2)),
        peerFeedback=[{"authorId": peer["id"], "comment": "Good to work with.", "isAnonymous": company.chance(0.3)} for peer in peers],
        employeeComments="Thank you for the clear words." if status == "acknowledged" else None,
        recommendation=company.choice(("no_change", "promotion", "compensation_review", "development_plan"), (6, 1, 2, 2)) if rated else None,
    )  # fmt: skip


async def _duty(company: Company, person: Record) -> None:
    await _learning(company, person, COURSES[0], company.choice(("completed", "in_progress", "assigned", "waived"), (16, 2, 2, 1)), True)


async def _course(company: Company, number: int, person: Record) -> None:
    statuses = ("completed", "in_progress", "enrolled", "failed", "withdrawn", "assigned")
    course = COURSES[1 + number % (len(COURSES) - 1)]
    await _learning(company, person, course, company.choice(statuses, (8, 3, 2, 1, 1, 1)), False)


async def _learning(company: Company, person: Record, course: tuple[object, ...], status: str, mandatory: bool) -> None:
    title, code, kind, provider, skill, minutes, fee, valid = course
    began = company.rng.randint(-170, -20)
    ended = status in ("completed", "failed")
    started = ended or status in ("in_progress", "withdrawn")
    exam = kind in ("compliance_training", "certification")
    scores = {"completed": company.rng.randint(80, 100), "failed": company.rng.randint(30, 79)}
    await company.add(
        "LearningRecord", personId=person["id"], title=title, courseCode=code, type=kind, provider=provider, status=status,
        deliveryMethod=company.choice(("self_paced", "virtual_classroom", "classroom")), isMandatory=mandatory,
        assignedById=boss(company, person) if mandatory else None, skillNames=[skill], dueDate=company.day(60) if mandatory else None,
        startedAt=company.time(began, 9) if started else None, completedAt=company.time(began + 10, 16) if ended else None,
        progressPercent={"completed": 100, "failed": 100, "in_progress": company.rng.randint(10, 90)}.get(status, 0),
        score=scores.get(status) if exam else None, passingScore=80 if exam else None, durationMinutes=minutes if ended else None,
        certificateNumber=f"{code}-{company.rng.randrange(10**8):08}" if status == "completed" and kind == "certification" else None,
        validUntilDate=company.day(began + int(str(valid))) if status == "completed" and valid else None,
        cost=fee, currency="EUR" if fee else None,
    )  # fmt: skip
