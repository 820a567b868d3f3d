"""Sows the projects of Northwind Cloud with the sprints they run in, the features they build and the tasks of the teams."""

from cpod_backend.emulator.seed.company import Company, Record

# Key, name, type, way of working, status, purpose.
PROJECTS = (
    ("PLAT", "Cluster migration", "infrastructure", "scrum", "active", "Move all services of the Frankfurt site to the managed platform."),
    ("BILL", "Usage-based billing", "software", "scrum", "active", "Charge customers for what they use, to the minute."),
    ("ONB", "Customer onboarding at Helios", "client_delivery", "hybrid", "active", "Bring 250 seats of the customer into use."),
    ("SOC2", "SOC 2 Type II renewal", "compliance", "waterfall", "active", "Evidence and audit for the new period."),
    ("WEB", "New web site", "marketing", "kanban", "completed", "One site for three markets with less text and more proof."),
    ("MOB", "Mobile companion", "software", "scrum", "planning", "See the state of services and approve requests on the way."),
    ("AUS", "Move of the Austin office", "business", "waterfall", "on_hold", "A larger floor with rooms for customers."),
    ("EDGE", "Edge caching research", "research", "kanban", "proposed", "Find out what caching near customers would save."),
    ("LEGX", "Retire the legacy exporter", "service", "kanban", "cancelled", "Replace the exporter by the reporting interface."),
)  # fmt: skip

# Name, type, status, need, reach, impact, confidence, person months.
FEATURES = (
    ("Foundations", "epic", "in_progress", "must", 1200, 2, 80, 6), ("Self-service setup", "feature", "in_beta", "must", 900, 2, 80, 1.5),
    ("Bulk import", "feature", "planned", "should", 300, 1, 70, 1), ("Audit export", "capability", "released", "must", 240, 2, 90, 0.8),
    ("Dark mode", "feature", "rejected", "wont", 1500, 0.25, 50, 0.5), ("Weekly digest", "feature", "idea", "could", None, None, None, None),
)  # fmt: skip

# Title and type of work that any project has.
WORK = (
    ("Write down the target picture", "story"), ("Upgrade node pools one zone at a time", "story"), ("Add a health gate after each step", "task"),
    ("Retry fails on time-outs", "bug"), ("Compare three ways to store events", "spike"), ("Shorten the setup form", "improvement"),
    ("Update the runbook", "chore"), ("Load test with twice the traffic", "task"), ("Wrong totals in the monthly view", "bug"),
)  # fmt: skip

# First day of each sprint, counted from today, and the status in which it is.
SPRINTS = ((-35, "completed"), (-21, "completed"), (-7, "active"), (7, "planned"))
BACKLOG = ("backlog", "todo", "in_progress", "in_review", "done", "cancelled")


async def sow(company: Company) -> None:
    staff = [person for person in company.records["Person"] if person["status"] == "active" and person["type"] != "service_account"]
    if not staff:
        return
    for number in range(company.scaled(len(PROJECTS), len(PROJECTS))):
        project = await _project(company, number, staff)
        status = PROJECTS[number % len(PROJECTS)][4]
        if status == "completed":
            for place in range(4):
                await _task(company, project, place, "done")
            await company.change(project, status=status)
        elif status in ("active", "planning", "on_hold"):
            await _work(company, project, number)


async def link(company: Company) -> None:
    """Ties projects to the objectives they serve and features to the key results they should move."""
    objectives = {id: objective["id"] for objective in company.records["Objective"] for id in objective["projectIds"] or ()}
    for project in company.records["Project"]:
        if project["id"] in objectives:
            await company.change(project, objectiveId=objectives[project["id"]])
    results = company.records["KeyResult"]
    for feature in company.sample("Feature", company.scaled(8), lambda feature: feature["status"] != "rejected") if results else ():
        await company.change(feature, keyResultId=company.choice(results)["id"])


async def _project(company: Company, number: int, staff: list[Record]) -> Record:
    key, name, kind, method, status, purpose = PROJECTS[number % len(PROJECTS)]
    phase = number // len(PROJECTS) + 1
    team = company.rng.sample(staff, min(len(staff), 6))
    lead, sponsor = team[0], company.choice(staff)
    clients = company.sample("Account", 1, lambda account: account["type"] == "customer")
    first = -company.rng.randint(60, 240)
    return await company.add(
        "Project", key=f"{key}{phase}" if phase > 1 else key, name=f"{name}, phase {phase}" if phase > 1 else name, description=purpose,
        type=kind if clients or kind != "client_delivery" else "service", methodology=method,
        # A project that is completed takes no tasks, so it is completed after its tasks are sown.
        status="active" if status == "completed" else status,
        health=company.choice(("on_track", "at_risk", "off_track"), (6, 3, 1)) if status == "active" else None,
        priority=company.choice(("low", "medium", "high", "critical"), (1, 4, 4, 1)), leadId=lead["id"], sponsorId=sponsor["id"],
        memberIds=[member["id"] for member in team], groupId=_maybe(company, "Group"), departmentId=lead["departmentId"],
        accountId=clients[0]["id"] if clients and kind == "client_delivery" else None,
        portfolioItemId=_maybe(company, "TechPortfolioItem"), costCenterId=_maybe(company, "CostCenter"), startDate=company.day(first),
        dueDate=company.day(first + company.rng.randint(250, 420)), budgetAmount=company.rng.randint(20, 400) * 100_000, currency="EUR",
    )  # fmt: skip


async def _work(company: Company, project: Record, number: int) -> None:
    features = await _features(company, project)
    if project["methodology"] in ("scrum", "hybrid"):
        await _sprints(company, project, features)
    else:
        for place in range(7):
            await _task(company, project, number + place, company.choice(BACKLOG), featureId=company.choice(features)["id"])
    await _parts(company, project)


async def _features(company: Company, project: Record) -> list[Record]:
    made: list[Record] = []
    for place, (name, kind, status, need, reach, impact, confidence, months) in enumerate(FEATURES):
        wanted = company.sample("Account", 2, lambda account: account["type"] == "customer")
        made.append(await company.add(
            "Feature", projectId=project["id"], name=name, type=kind, status=status if project["status"] == "active" else "idea",
            description=f"{name} for {project['name']}.", moscow=need, ownerId=company.choice(project["memberIds"]), parentFeatureId=made[0]["id"] if made else None,
            productId=_maybe(company, "Product"), requestedByAccountIds=[account["id"] for account in wanted] or None,
            hypothesis="Customers need less help in their first week.", reachCount=reach, impactScore=impact, confidencePercent=confidence,
            effortPersonMonths=months, targetRelease=f"2026.{3 + place % 2}", startDate=company.day(place * 7 - 60), dueDate=company.day(place * 7 + 40),
            featureFlag=f"{project['key'].lower()}.{name.lower().replace(' ', '-')}" if kind == "feature" else None,
        ))  # fmt: skip
    return made


async def _sprints(company: Company, project: Record, features: list[Record]) -> None:
    """Each sprint takes its tasks while it is planned; then it starts, and those that are over are closed before the next starts."""
    running = project["status"] == "active"
    for number, (first, status) in enumerate(SPRINTS):
        sprint = await company.add(
            "Sprint", projectId=project["id"], name=f"Sprint {number + 11}", goal="All stateless services run on the new cluster.",
            startDate=company.day(first), endDate=company.day(first + 13), scrumMasterId=company.choice(project["memberIds"]),
            productOwnerId=project["leadId"], capacityPoints=34, capacityMinutes=21_600,
        )  # fmt: skip
        for place in range(4):
            now = {"completed": "done", "planned": "todo"}.get(status) or company.choice(("todo", "in_progress", "in_review", "done"))
            feature = company.choice(features)["id"]
            await _task(company, project, number * 4 + place, now if running else "backlog", sprintId=sprint["id"], featureId=feature)
        for step in ("active", "completed")[: {"completed": 2, "active": 1}.get(status, 0)] if running else ():
            notes = {"reviewNotes": "Goal met.", "retrospectiveNotes": "Smaller stories next time."} if step == "completed" else {}
            await company.change(sprint, status=step, **notes)


async def _task(company: Company, project: Record, place: int, status: str, **fields: object) -> Record:
    title, kind = WORK[place % len(WORK)]
    due = company.rng.randint(-20, 60)
    return await company.add("Task", **{
        "projectId": project["id"], "title": title, "description": "As talked through in the refinement.",
        "acceptanceCriteria": ["It works in all three regions"], "type": kind, "status": status,
        "resolution": "completed" if status == "done" else None, "priority": company.choice(("low", "medium", "high", "highest"), (1, 4, 3, 1)),
        "severity": company.choice(("minor", "major", "critical")) if kind == "bug" else None,
        "assigneeId": company.choice(project["memberIds"]) if status != "backlog" else None, "reporterId": project["leadId"],
        "reviewerIds": [company.choice(project["memberIds"])], "storyPoints": company.choice((1, 2, 3, 5, 8)),
        "originalEstimateMinutes": company.choice((120, 240, 480, 960)), "remainingEstimateMinutes": 0 if status == "done" else 120,
        "startDate": company.day(due - 10), "dueDate": company.day(due),
    } | fields)  # fmt: skip


async def _parts(company: Company, project: Record) -> None:
    """One part of a task, and one task that waits for another."""
    tasks = [task for task in reversed(company.records["Task"][-16:]) if task["projectId"] == project["id"]]
    await _task(
        company, project, 6, "todo", type="subtask", severity=None, parentTaskId=tasks[0]["id"], title="Describe it in the handbook"
    )
    pending = [task["id"] for task in tasks if task["status"] in ("backlog", "todo", "in_progress")]
    await _task(company, project, 7, "blocked", blockedByTaskIds=pending[:1] or None)


def _maybe(company: Company, name: str) -> str | None:
    """Any record of an entity, where there are some."""
    return company.pick(name)["id"] if company.records[name] else None
