"""The course of a decision: which steps are open, when the request is decided, and what becomes of the rest."""

from collections.abc import Sequence
from typing import Any

from cpod_backend.contract.patterns import plus
from cpod_backend.contract.rule import Tx, WritingTx

OPEN = ("waiting", "pending")

# What a request is while its terms and its chain may change.
CHANGEABLE = ("draft", "changes_requested")

RESULTS = {"approve": "approved", "reject": "rejected", "request_changes": "changes_requested", "abstain": "skipped"}

# What becomes of open steps when their request takes this status.
LEFT_OPEN = {
    "draft": "waiting",
    "changes_requested": "waiting",
    "approved": "skipped",
    "rejected": "cancelled",
    "cancelled": "cancelled",
    "expired": "expired",
}


async def submit(request: Any, tx: WritingTx) -> None:
    """Starts the chain from its beginning: the subject may have changed, so earlier decisions on it say nothing any more."""
    for step in await steps_of(request, tx):
        if takes_part(step) and (step.decision or step.status != "waiting"):
            cleared = {"decision": None, "comment": None, "decided_by_id": None, "decided_at": None, "activated_at": None}
            await tx.change(step, status="waiting", approved_by_ids=[], **cleared)
    await proceed(request, tx)


async def proceed(request: Any, tx: WritingTx) -> None:
    """Decides a pending request where its steps allow it, and opens the next steps where they do not."""
    steps = await steps_of(request, tx)
    decided = outcome(request, steps)
    if decided:
        await tx.change(request, status=decided)
        return
    for step in due_to_open(request, steps):
        await tx.change(step, status="pending")


async def wind_up(request: Any, tx: WritingTx) -> None:
    """Closes what is still open of a request that is no longer pending."""
    for step in await steps_of(request, tx):
        if step.status in OPEN:
            await tx.change(step, status=LEFT_OPEN[request.status])


def outcome(request: Any, steps: Sequence[Any]) -> str | None:
    """The status that the steps give the request; None while it is undecided."""
    required = [step for step in steps if step.is_required and (step.status != "cancelled" or was_asked(step, request))]
    if any(step.status == "changes_requested" for step in steps):
        return "changes_requested"
    if any(step.status == "rejected" for step in required):
        return "rejected"
    if request.flow == "parallel" and quorum_is_reached(request, required):
        return "approved"
    if any(step.status in OPEN for step in steps):
        return None
    if request.flow == "parallel" and required:
        return "rejected"
    # Where everybody has abstained or was skipped nobody has approved, so the request fails.
    return "approved" if any(step.status == "approved" for step in required or steps) else "rejected"


def quorum_is_reached(request: Any, required: Sequence[Any]) -> bool:
    """Whether enough required steps have approved. Abstentions drop out of the count; a step that a client skips or cancels after it was
    asked stays in it, or steps could be left out until those who have approved are enough.
    """
    voting: int = sum(step.status != "skipped" or (step.decision is None and was_asked(step, request)) for step in required)
    approved: int = sum(step.status == "approved" for step in required)
    needed: int = {"all": voting, "majority": voting // 2 + 1, "any": 1}[request.quorum]
    return approved > 0 and approved >= needed


def due_to_open(request: Any, steps: Sequence[Any]) -> list[Any]:
    """The waiting steps whose turn it is: all at once, or those of the lowest position once nothing before them is open."""
    waiting = [step for step in steps if step.status == "waiting"]
    if request.flow == "parallel":
        return waiting
    if any(step.status == "pending" for step in steps):
        return []
    first = min((step.step_index for step in waiting), default=None)
    return [step for step in waiting if step.step_index == first]


def takes_part(step: Any) -> bool:
    """Whether a submission asks the step: not one that was cancelled, or skipped by anything but an abstention."""
    return step.status != "cancelled" and (step.status != "skipped" or step.decision is not None)


def was_asked(step: Any, request: Any) -> bool:
    """Whether the step has been open since the request was submitted last."""
    return step.activated_at is not None and bool(step.activated_at >= (request.submitted_at or ""))


def needs_all(request: Any) -> bool:
    """Whether one required step that does not approve is enough to fail the request: a sequence goes through each of its steps."""
    return bool(request.flow == "sequential" or request.quorum == "all")


def is_overdue(request: Any, now: str) -> bool:
    return request.due_at is not None and bool(request.due_at <= now)


def is_late(step: Any, request: Any, now: str) -> bool:
    """Whether escalateAfterMinutes have passed since the step was opened and before it was decided."""
    if request is None or request.escalate_after_minutes is None or step.activated_at is None:
        return False
    until = now if step.status == "pending" else step.decided_at
    return until is not None and bool(until >= plus(step.activated_at, minutes=request.escalate_after_minutes))


async def steps_of(request: Any, tx: Tx) -> list[Any]:
    return await tx.find("ApprovalStep", approval_request_id=request.id)
