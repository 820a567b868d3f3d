"""Sows what Northwind Cloud teaches: runs of its programmes with their learners, and the tests and questionnaires that go with them."""

from cpod_backend.emulator.seed.company import Company, Record

# Code, name, form, skills, days a run takes, sessions, whether it is a duty.
PROGRAMMES = (
    ("SEC-201", "Secure coding", "blended", ("Threat modelling", "Input validation"), 39, 6, True),
    ("LEAD-110", "First-time leads", "in_person", ("Feedback", "Delegation"), 58, 4, False),
    ("CLOUD-300", "Running services on the platform", "virtual_live", ("Kubernetes", "Observability"), 25, 8, False),
    ("GDPR-101", "Data protection essentials 2026", "self_paced", ("Data protection",), 13, 1, True),
    ("SALES-150", "Selling to regulated industries", "virtual_live", ("Negotiation", "Compliance basics"), 32, 5, False),
    ("OPS-210", "Incident command in practice", "on_the_job", ("Incident command",), 46, 3, False),
)  # fmt: skip

# First day of a run, counted from today, and the states it may then have with their weights.
RUNS = (
    (-210, ("completed",), (1,)),
    (-120, ("completed", "cancelled"), (5, 1)),
    (-12, ("active",), (1,)),
    (24, ("enrolling", "planned"), (2, 1)),
)  # fmt: skip

# Name, kind, status, frequency, wording of its question, right and wrong options.
ASSESSMENTS = (
    ("Secure coding final test", "quiz", "published", "annual", "What stops SQL injection best?",
     ("Parameterised statements",), ("Escaping by hand", "Hiding error messages")),
    ("Data protection check", "quiz", "published", "annual", "Within how many hours is a breach reported to the authority?",
     ("72",), ("24", "168")),
    ("Platform operator exam", "exam", "published", "once", "Which of these show the health of a service?",
     ("Latency", "Error rate"), ("Lines of code",)),
    ("Course feedback", "survey", "published", "once", "How useful was the course for your work?", (), ("Very", "Somewhat", "Not at all")),
    ("Lead self-assessment", "self_assessment", "draft", "semi_annual", "How often do you give feedback?",
     (), ("Each week", "Each month", "Less")),
    ("Customer health questionnaire", "customer_health", "closed", "quarterly", "Would the customer buy again?",
     (), ("Yes", "Perhaps", "No")),
    ("Control owners' self-assessment", "grc_self_assessment", "published", "quarterly", "Is the control in place everywhere?",
     (), ("Yes", "In part", "No")),
    ("Incident command certification", "certification", "archived", "biennial", "Who talks to customers during an incident?",
     ("The communications lead",), ("Whoever is asked", "Nobody")),
)  # fmt: skip


async def sow(company: Company) -> None:
    """Tests first, then the cohorts that take them; what people learned is put to the cohort they learned it in."""
    staff = [person for person in company.records["Person"] if person["status"] == "active" and person["type"] != "service_account"]
    if not staff:
        return
    for number in range(company.scaled(len(ASSESSMENTS))):
        # Customer health is about an account, and accounts come later.
        if ASSESSMENTS[number % len(ASSESSMENTS)][1] != "customer_health":
            await _assessment(company, number, staff)
    for number in range(company.scaled(len(PROGRAMMES) * 2)):
        await _cohort(company, number, staff)
    await _parts(company)


async def link(company: Company) -> None:
    """Adds what is about customers and controls, which are sown after learning."""
    staff = [person for person in company.records["Person"] if person["status"] == "active"]
    for account in company.sample("Account", company.scaled(2, 1), lambda account: account["type"] == "customer") if staff else ():
        await _assessment(company, 5, staff, accountId=account["id"], name=f"Customer health: {account['name']}")
    controls = [control["id"] for control in company.sample("GrcControl", 6)]
    frameworks = [framework["id"] for framework in company.sample("GrcFramework", 2)]
    for assessment in company.records["Assessment"]:
        if assessment["kind"] == "grc_self_assessment" and controls:
            await company.change(assessment, controlIds=controls, frameworkIds=frameworks or None)


async def _assessment(company: Company, number: int, staff: list[Record], **fields: object) -> Record:
    name, kind, status, frequency, text, right, wrong = ASSESSMENTS[number % len(ASSESSMENTS)]
    edition = number // len(ASSESSMENTS)
    options = [{"key": f"o{place}", "text": option, "isCorrect": option in right} for place, option in enumerate((*wrong, *right), 1)]
    graded = kind in ("quiz", "exam", "certification")
    interaction = "multiple_choice" if len(right) > 1 else "single_choice"
    return await company.add("Assessment", **{
        "name": f"{name}, edition {edition + 1}" if edition else name,
        "description": "Ten minutes, no aids." if graded else "Your answers help us to get better.",
        "kind": kind, "status": status, "frequency": frequency, "ownerId": company.choice(staff)["id"],
        "questions": [
            {"key": "q1", "text": text, "interaction": interaction, "options": options, "points": 2},
            {"key": "q2", "text": "What would you do differently?", "interaction": "extended_text", "isRequired": False},
        ],
        "passingPercent": 80 if graded else 0, "timeLimitMinutes": 10 if graded else None, "maxAttempts": 3 if graded else 1,
        "isShuffled": graded, "certificateValidMonths": 12 if graded else None,
        "opensAt": company.time(-240), "closesAt": company.time(-20) if status in ("closed", "archived") else None,
    } | fields)  # fmt: skip


async def _cohort(company: Company, number: int, staff: list[Record]) -> Record:
    code, name, form, skills, days, sessions, duty = PROGRAMMES[number % len(PROGRAMMES)]
    start, statuses, weights = RUNS[(number + number // len(PROGRAMMES)) % len(RUNS)]
    run = number // len(PROGRAMMES) + 1
    teacher, *learners = company.rng.sample(staff, min(len(staff), company.rng.randint(7, 15)))
    office = company.sample("Location", 1, lambda location: location["type"] in ("office", "headquarters"))
    tests = company.sample("Assessment", 1, lambda test: test["status"] == "published" and test["kind"] in ("quiz", "exam", "survey"))
    status = company.choice(statuses, weights)
    return await company.add(
        "Cohort", name=f"{name}, run {run}", description=f"A run of {name} with practice on our own systems.",
        programCode=code, programName=name, status=status if office or form != "in_person" else "planned", deliveryMode=form,
        learnerIds=[learner["id"] for learner in learners], facilitatorIds=[teacher["id"]], capacity=16 if form != "self_paced" else None,
        enrollmentOpensAt=company.time(start - 40), enrollmentClosesAt=company.time(start - 5, 18),
        startDate=company.day(start), endDate=company.day(start + days), timezone=teacher["timezone"] or "UTC", sessionCount=sessions,
        locationId=office[0]["id"] if office and form == "in_person" else None, skills=list(skills),
        assessmentIds=[test["id"] for test in tests] or None, isMandatory=duty, completionRequiredPercent=company.choice((80, 100)),
    )  # fmt: skip


async def _parts(company: Company) -> None:
    """Ties each record of learning to a cohort of the same programme in which the person is."""
    cohorts = {(cohort["programCode"], id): cohort for cohort in company.records["Cohort"] for id in cohort["learnerIds"]}
    for record in company.records["LearningRecord"]:
        cohort = cohorts.get((record["courseCode"], record["personId"]))
        if cohort and cohort["status"] in ("active", "completed"):
            await company.change(record, cohortId=cohort["id"])
