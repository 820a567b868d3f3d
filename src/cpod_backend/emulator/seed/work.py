"""Sows the work of Northwind Cloud: hours booked, remarks made, and the time that is planned for people."""

from cpod_backend.emulator.seed.company import Company, Record
from cpod_backend.emulator.seed.employee import boss

# What was done, kind of work, minutes, whether a customer pays.
HOURS = (
    ("Migration of the billing service to the new cluster", "development", 240, False),
    ("Workshop on the target architecture", "analysis", 180, True),
    ("Load tests before the launch", "testing", 210, False),
    ("Onboarding of the second subsidiary", "support", 150, True),
    ("Planning of the next sprint", "management", 90, False),
    ("Review of open pull requests", "development", 120, False),
    ("Handbook for administrators", "documentation", 165, True),
    ("Travel to the customer", "travel", 300, True),
)  # fmt: skip

REMARKS = (
    "The new cluster has no quota for GPU nodes yet. Who can ask for it?",
    "Customer confirmed by phone, we can go ahead on Thursday.",
    "The numbers do not match the dashboard, see the attached query.",
    "Moved to next week: the supplier delivers late.",
    "Looks good to me.",
    "Please add the decision to the minutes as well.",
)

ANSWERS = ("Done, thank you.", "I take it.", "Agreed.", "Let us talk about it tomorrow.")

# Kind of work outside projects, role, percent.
OVERHEAD = (("operations", "On-call engineer", 20), ("support", "Second line", 15), ("training", "Learner", 10), ("management", "Lead", 30))

STATUSES = ("draft", "submitted", "approved", "rejected")
LIVE = ("planning", "active")


async def sow(company: Company) -> None:
    """Hours and plans on projects, remarks on projects and their tasks."""
    staff = [person for person in company.records["Person"] if person["status"] == "active" and person["type"] != "service_account"]
    if len(staff) < 2:
        return
    tasks: dict[str, list[Record]] = {}
    for task in company.records["Task"]:
        tasks.setdefault(task["projectId"], []).append(task)
    for number in range(company.scaled(160)):
        await _hours(company, number, company.choice(staff), tasks)
    for number in range(company.scaled(40)):
        subjects = company.records["Task"] or company.records["Project"] or company.records["Person"]
        await _thread(company, number, company.choice(subjects), staff)
    for number, person in enumerate(company.rng.sample(staff, min(len(staff), company.scaled(25)))):
        await _plans(company, number, person)


async def link(company: Company) -> None:
    """Charges approved hours on invoices of their customer, and lets people talk about tickets."""
    invoices: dict[str, str] = {}
    for invoice in company.records["Invoice"]:
        if invoice["accountId"]:
            invoices.setdefault(invoice["accountId"], invoice["id"])
    for entry in company.records["TimeEntry"]:
        if entry["status"] == "approved" and entry["isBillable"] and entry["accountId"] in invoices:
            await company.change(entry, status="invoiced", invoiceId=invoices[entry["accountId"]])
    staff = [person for person in company.records["Person"] if person["status"] == "active"]
    for number, ticket in enumerate(company.sample("Ticket", company.scaled(10)) if staff else []):
        await _thread(company, number, ticket, staff)


def _weekday(company: Company) -> int:
    """A working day of the last three months, as days after the start, which is a Tuesday."""
    return company.rng.randint(-13, -1) * 7 + company.rng.randint(-1, 3)


async def _hours(company: Company, number: int, person: Record, tasks: dict[str, list[Record]]) -> None:
    about, activity, minutes, paid = HOURS[number % len(HOURS)]
    project = company.pick("Project") if company.records["Project"] else None
    customer = project["accountId"] if project else None
    of_project = tasks.get(project["id"]) if project else None
    status = company.choice(STATUSES, (2, 3, 8, 1))
    day, hour = _weekday(company), company.rng.randint(8, 12)
    billable = paid and customer is not None
    await company.add(
        "TimeEntry", personId=person["id"], projectId=project["id"] if project else None,
        taskId=company.choice(of_project)["id"] if of_project else None, accountId=customer, workDate=company.day(day),
        startedAt=company.time(day, hour), endedAt=company.time(day, hour + minutes // 60 + 1, minutes % 60), durationMinutes=minutes,
        description=about, activityType=activity, isBillable=billable, billRate=company.choice((14500, 16500, 18000)) if billable else None,
        currency="EUR" if billable else None, status=status, approverId=boss(company, person) if status != "draft" else None,
        rejectionReason="Please book this on the other project." if status == "rejected" else None,
        costCenterId=person["costCenterId"], source=company.choice(("manual", "timer", "calendar"), (5, 3, 1)),
    )  # fmt: skip


async def _thread(company: Company, number: int, subject: Record, staff: list[Record]) -> None:
    """A remark on a record with up to two answers, one to the other."""
    author, *others = company.rng.sample(staff, min(len(staff), 3))
    settled = company.chance(0.3)
    groups = company.sample("Group", 1) if number % 6 == 5 else []
    above = await company.add(
        "Comment", subjectId=subject["id"], authorId=author["id"], body=REMARKS[number % len(REMARKS)], isPinned=company.chance(0.1),
        mentionedPersonIds=[others[0]["id"]], isResolved=settled, resolvedById=author["id"] if settled else None,
        reactions=[{"emoji": "👍", "personIds": [others[0]["id"]]}] if company.chance(0.4) else None,
        visibility="restricted" if groups else "internal", visibleToGroupId=groups[0]["id"] if groups else None,
    )  # fmt: skip
    for other in others[: company.rng.randint(0, 2)]:
        above = await company.add(
            "Comment", subjectId=subject["id"], authorId=other["id"], parentCommentId=above["id"], body=company.choice(ANSWERS),
            visibility=above["visibility"], visibleToGroupId=above["visibleToGroupId"],
        )  # fmt: skip


async def _plans(company: Company, number: int, person: Record) -> None:
    """A person's third quarter: one project, and something besides."""
    shared = {
        "personId": person["id"],
        "periodStartDate": "2026-07-01",
        "periodEndDate": "2026-09-30",
        "requestedById": boss(company, person),
    }
    status = company.choice(("confirmed", "tentative", "proposed", "cancelled"), (6, 4, 2, 1))
    granted = boss(company, person) if status == "confirmed" else None
    projects = company.sample("Project", 1, lambda project: project["status"] in LIVE)
    if projects:
        await company.add(
            "Capacity", **shared, workType="project", projectId=projects[0]["id"], roleName=person["jobTitle"],
            contractedMinutesPerWeek=2250, allocationPercent=company.choice((40, 60, 80)), status=status, confirmedById=granted,
            isBillable=projects[0]["accountId"] is not None, requiredSkills=["Kubernetes", "PostgreSQL"],
        )  # fmt: skip
    kind, role, percent = OVERHEAD[number % len(OVERHEAD)]
    await company.add(
        "Capacity", **shared, workType=kind, departmentId=person["departmentId"], roleName=role, contractedMinutesPerWeek=2250,
        allocationPercent=percent, status="tentative",
    )  # fmt: skip
