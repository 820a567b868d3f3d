"""Sows the decisions of Northwind Cloud: requests about orders, budgets and expenses, each with those who decide."""

from cpod_backend.emulator.seed.company import Company, Record

# What is asked for, by the entity and the words of its title.
SUBJECTS = (
    ("PurchaseOrder", "purchase", "orderNumber", "Order"), ("Expense", "expense", "description", "Expense"),
    ("Budget", "budget", "name", "Budget"), ("Contract", "contract", "title", "Contract"), ("LeaveRequest", "leave", "type", "Leave"),
)  # fmt: skip

# How the chain ends, flow, quorum, urgency.
COURSES = (
    ("pending", "sequential", "all", "high"), ("approved", "sequential", "all", "normal"), ("pending", "parallel", "any", "normal"),
    ("rejected", "sequential", "all", "normal"), ("halfway", "sequential", "all", "urgent"), ("draft", "sequential", "all", "low"),
    ("changes_requested", "parallel", "majority", "normal"), ("approved", "parallel", "majority", "normal"), ("cancelled", "sequential", "all", "low"),
)  # fmt: skip
REASONS = {
    "approve": ("Fits the plan.", "Agreed with the owner of the budget.", None),
    "reject": ("We wait for the numbers of the third quarter.", "A cheaper offer is on the table."),
    "request_changes": ("Please add the offer and a second quotation.",),
}  # fmt: skip
STEPS = ("Line manager", "Budget owner", "Finance")


async def sow(company: Company) -> None:
    """One request for a record, none for the same record twice."""
    people = {person["id"]: person for person in company.records["Person"]}
    groups = [group["id"] for group in company.records["Group"] if group["status"] == "active" and group["memberIds"]]
    for number in range(company.scaled(18)):
        entity, category, label, word = SUBJECTS[number % len(SUBJECTS)]
        position = number // len(SUBJECTS)
        if position < len(company.records[entity]):
            subject = company.records[entity][position]
            request = await sow_request(company, number, subject, category, f"{word}: {subject[label]}")
            steps = [await sow_step(company, request, index, people, groups) for index in range(2 + number % 2)]
            await run(company, COURSES[number % len(COURSES)][0], request, steps)


async def sow_request(company: Company, number: int, subject: Record, category: str, title: str) -> Record:
    """A request in draft."""
    _, flow, quorum, priority = COURSES[number % len(COURSES)]
    asker = subject.get("requesterId") or subject.get("personId") or subject.get("ownerId") or company.pick("Person")["id"]
    amount = subject.get("totalAmount") or subject.get("amount")
    return await company.add(
        "ApprovalRequest", title=title[:300], description="The details are in the record; the offer is attached there.", entityId=subject["id"],
        requestedById=asker, category=category, flow=flow, quorum=quorum, priority=priority, amount=amount,
        currency=subject["currency"] if amount else None, escalateAfterMinutes=company.choice((1440, 2880, None)),
        dueAt=company.time(5 + number % 20, 17),
    )  # fmt: skip


async def sow_step(company: Company, request: Record, index: int, people: dict[str, Record], groups: list[str]) -> Record:
    """The first step asks the requester's manager where there is one, the last of three a group."""
    manager = people[request["requestedById"]]["managerId"]
    fields: Record = {"approvalRequestId": request["id"], "stepIndex": index, "name": STEPS[index]}
    if index == 0 and manager:
        return await company.add("ApprovalStep", **fields, approverType="manager_of_requester")
    if index == 2 and groups:
        return await company.add("ApprovalStep", **fields, approverType="group", approverGroupId=company.choice(groups))
    decider = company.pick(
        "Person", lambda person: person["status"] == "active" and person["id"] not in (request["requestedById"], manager)
    )
    return await company.add("ApprovalStep", **fields, approverId=decider["id"])


async def run(company: Company, course: str, request: Record, steps: list[Record]) -> None:
    """Takes a request through its course, which its steps decide."""
    if course == "cancelled":
        await company.change(request, status="cancelled", outcomeNote="No longer needed.")
    elif course != "draft":
        await company.change(request, status="pending")
        await decide(company, course, steps if request["flow"] == "sequential" else steps[: len(steps) // 2 + 1])


async def decide(company: Company, course: str, steps: list[Record]) -> None:
    """Sends the decisions that lead to the end of the course."""
    if course == "approved":
        for step in steps:
            await send(company, step, "approve")
    elif course == "halfway":
        await send(company, steps[0], "approve")
    elif course in ("rejected", "changes_requested"):
        await send(company, steps[0], "reject" if course == "rejected" else "request_changes")


async def send(company: Company, step: Record, decision: str) -> None:
    await company.change(step, decision=decision, comment=company.choice(REASONS[decision]))
