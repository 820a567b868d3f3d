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
    for number in range(company.scaled(18)):
        entity, category, label, word = SUBJECTS[number % len(SUBJECTS)]
        position = number // len(SUBJECTS)
        if position < len(company.records[entity]):
            subject = company.records[entity][position]
            await sow_request(company, number, subject, category, f"{word}: {subject[label]}")


async def sow_request(company: Company, number: int, subject: Record, category: str, title: str) -> None:
    """A request with its steps, as far as it got."""
    course, flow, quorum, priority = COURSES[number % len(COURSES)]
    asker = subject.get("requesterId") or subject.get("personId") or subject.get("ownerId") or company.pick("Person")["id"]
    amount = subject.get("totalAmount") or subject.get("amount")
    request = await company.add(
        "ApprovalRequest", title=title[:300], description="The details are in the record; the offer is attached there.", entityId=subject["id"],
        requestedById=asker, category=category, flow=flow, quorum=quorum, priority=priority, amount=amount,
        currency=subject["currency"] if amount else None, escalateAfterMinutes=company.choice((1440, 2880, None)),
        dueAt=company.time(5 + number % 20, 17),
    )  # fmt: skip
    steps = [await sow_step(company, request, index) for index in range(2 + number % 2)]
    if course == "cancelled":
        await company.change(request, status="cancelled", outcomeNote="No longer needed.")
    elif course != "draft":
        await company.change(request, status="pending")
        await decide(company, course, steps if flow == "sequential" else steps[: len(steps) // 2 + 1])


async def sow_step(company: Company, request: Record, index: int) -> Record:
    """The first step asks the requester's manager where there is one, the last of three a group."""
    asker = next((person for person in company.records["Person"] if person["id"] == request["requestedById"]), None)
    manager = asker["managerId"] if asker else None
    fields: Record = {"approvalRequestId": request["id"], "stepIndex": index, "name": STEPS[index]}
    if index == 0 and manager:
        return await company.add("ApprovalStep", **fields, approverType="manager_of_requester")
    groups = [group["id"] for group in company.records["Group"] if group["status"] == "active" and group["memberIds"]]
    if index == 2 and groups:
        return await company.add("ApprovalStep", **fields, approverType="group", approverGroupId=company.choice(groups))
    decider = company.pick(
        "Person", lambda person: person["status"] == "active" and person["id"] not in (request["requestedById"], manager)
    )
    return await company.add("ApprovalStep", **fields, approverId=decider["id"])


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


def deciders_for(requester: str) -> Callable[[Record], bool]:
    """Anybody who works here but the one who asks."""
    return lambda person: person["id"] != requester and person["status"] == "active"
