"""Requests for approval: the record in question, the terms of the decision and its result."""

from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.names import camel
from cpod_backend.contract.patterns import in_future, kept, needs, never
from cpod_backend.contract.rule import Change, Tx, computed, effect, refuse, rule, stamp
from cpod_backend.contract.stamps import counted, stamp_time
from cpod_backend.contract.types import (
    COMPUTED,
    STORED,
    Annotated,
    AnyId,
    Currency,
    Id,
    MinorUnits,
    OpenMap,
    Pattern,
    Range,
    Size,
    Time,
    ref,
)
from cpod_backend.domains.approvals.chain import CHANGEABLE, is_overdue, steps_of, submit, takes_part, wind_up
from cpod_backend.domains.approvals.snapshot import shown


@entity(
    prefix="apr",
    path="/v1/approvals",
    search=["title", "description", "outcome_note"],
    expand={
        "requested_by": One("requested_by_id"),
        "cost_center": One("cost_center_id"),
        "attachments": One("attachment_ids"),
        "steps": Many("ApprovalStep", "approval_request_id"),
    },
    transitions={
        "status": {
            "draft": ["pending", "cancelled"],
            "pending": ["draft", "cancelled"],
            "changes_requested": ["pending", "cancelled"],
            "expired": ["pending", "cancelled"],
        }
    },
    immutable=["entity_type", "entity_id", "requested_by_id"],
    example={
        "title": "20 laptops for the new team",
        "description": "The team starts on 1 July; lead time is four weeks.",
        "entityType": "purchase_order",
        "entityId": "po-01JNZ8DFMMT10BBT33AF27VPH3",
        "requestedById": "per-01JK1BA9HZWZBK01QDY53AAPZZ",
        "category": "purchase",
        "flow": "sequential",
        "quorum": "all",
        "priority": "high",
        "amount": 6998000,
        "currency": "USD",
        "costCenterId": "cc-01JM1CBCP6R1CN5RQ5K26C91F9",
        "escalateAfterMinutes": 2880,
    },
)
class ApprovalRequest(Entity):
    """A request to approve something, with its subject, its urgency and its overall result."""

    title: Annotated[str, Size(1, 300), "What is to be approved, in one line."]
    description: Annotated[str | None, Size(max=10000), "Reason and background."] = None
    entity_type: Annotated[
        str | None,
        Pattern(r"^[a-z]+(_[a-z]+)*$"),
        Size(max=60),
        "Entity to be approved, in snake_case, such as expense or leave_request; taken from the prefix of entityId where not given.",
    ] = None
    entity_id: Annotated[AnyId, "Record to be approved."]
    requested_by_id: Annotated[Id | None, ref("Person"), "Person who asks; the caller where not given."] = None
    category: Annotated[
        Literal[
            "purchase",
            "expense",
            "budget",
            "leave",
            "access",
            "hiring",
            "contract",
            "change",
            "policy_exception",
            "risk_acceptance",
            "content",
            "discount",
            "other",
        ],
        "Kind of decision.",
    ] = "other"
    status: Annotated[
        Literal["draft", "pending", "approved", "rejected", "changes_requested", "cancelled", "expired"], "Overall result."
    ] = "draft"
    flow: Annotated[Literal["sequential", "parallel"], "Whether steps open one after the other or all at once."] = "sequential"
    quorum: Annotated[Literal["all", "majority", "any"], "How many required steps must approve in a parallel flow."] = "all"
    priority: Annotated[Literal["low", "normal", "high", "urgent"], "Order of work for the approvers."] = "normal"
    amount: Annotated[MinorUnits | None, Range(0), "Sum at stake."] = None
    currency: Annotated[Currency | None, "Currency of amount."] = None
    cost_center_id: Annotated[Id | None, ref("CostCenter"), "Cost center that would pay."] = None
    snapshot: Annotated[
        OpenMap | None, STORED, "What exactly is being decided on: the stored fields of the record that are not secret."
    ] = None
    attachment_ids: Annotated[list[Id] | None, ref("StorageObject"), Size(max=50), "Supporting files."] = None
    due_at: Annotated[Time | None, "Time the decision is needed by."] = None
    escalate_after_minutes: Annotated[
        int | None, Range(1, 525600), "Time after which an undecided step goes to the approver's manager."
    ] = None
    current_step_index: Annotated[int | None, Range(0), COMPUTED, "Step that is open now."] = None
    total_steps: Annotated[int, Range(0), COMPUTED, "Length of the chain."] = 0
    submitted_at: Annotated[Time | None, STORED, "Start of the decision."] = None
    completed_at: Annotated[Time | None, STORED, "End of the decision."] = None
    outcome_note: Annotated[str | None, Size(max=4000), "Remark on the result."] = None


def subject_entity(request: ApprovalRequest) -> str:
    """The name of the entity that is to be approved: leave_request is LeaveRequest."""
    return "".join(word.capitalize() for word in (request.entity_type or "").split("_"))


total_steps = counted(ApprovalRequest, "total_steps", "ApprovalStep", by="approval_request_id")


@computed(ApprovalRequest)
async def current_step_index(request: ApprovalRequest, tx: Tx) -> int | None:
    return min((step.step_index for step in await steps_of(request, tx) if step.status == "pending"), default=None)


@stamp(ApprovalRequest)
def requested_by_id(change: Change[ApprovalRequest]) -> None:
    if change.creating and change.record.requested_by_id is None:
        change.record.requested_by_id = change.caller.person


@stamp(ApprovalRequest)
async def snapshot(change: Change[ApprovalRequest]) -> None:
    request = change.record
    if request.entity_type and change.becomes("status", "pending"):
        subject = await change.tx.get(subject_entity(request), request.entity_id)
        request.snapshot = shown(subject) if subject else None


submitted_at = stamp_time(ApprovalRequest, "submitted_at", of="status", to=("pending",))

completed_at = stamp_time(ApprovalRequest, "completed_at", of="status", to=("approved", "rejected", "cancelled", "expired"), clear=True)


@rule(ApprovalRequest)
async def submitted_record_exists(change: Change[ApprovalRequest]) -> None:
    """entityType fits the prefix of entityId, and the record exists, also when the request is submitted."""
    if change.becomes("status", "pending") and change.record.snapshot is None:
        refuse(f"{change.record.entity_id} does not exist any more", "entityId")


@rule(ApprovalRequest)
async def one_pending_request_per_record(change: Change[ApprovalRequest]) -> None:
    """A record has at most one request that is pending."""
    request = change.record
    if not change.becomes("status", "pending"):
        return
    # Two submissions for one record must wait for one another: looking without the lock lets both through.
    await change.tx.lock(subject_entity(request), request.entity_id)
    for other in await change.tx.find(ApprovalRequest, entity_id=request.entity_id, status="pending"):
        if other.id != request.id and not is_overdue(other, change.now):
            refuse(f"{other.id} for {request.entity_id} is pending already", "status")


@rule(ApprovalRequest)
async def pending_request_has_a_step(change: Change[ApprovalRequest]) -> None:
    """status pending needs at least one step that is neither skipped nor cancelled."""
    if change.becomes("status", "pending") and not any(takes_part(step) for step in await steps_of(change.record, change.tx)):
        refuse("the request has no step in which it could be decided", "status")


result_follows_from_the_steps = never(
    ApprovalRequest,
    "status",
    ("approved", "rejected", "changes_requested"),
    "approved, rejected and changes_requested are set by the server from the steps: a rejected required step rejects the request, a step "
    "with changes requested sends it back, and the flow and quorum decide when it is approved. A required step that a client skips or "
    "cancels meanwhile has not approved.",
)

amount_has_a_currency = needs(ApprovalRequest, "currency", "amount is accepted only together with currency.", given=("amount",))


@rule(ApprovalRequest, "update")
def submitted_amount_stands(change: Change[ApprovalRequest]) -> None:
    """amount and currency stay as they are once the request is pending, until it is a draft again or has changes requested."""
    before = change.before
    # One that was cancelled as a draft was never shown to anybody.
    if before is None or before.status in CHANGEABLE or (before.status == "cancelled" and before.submitted_at is None):
        return
    for attr in ("amount", "currency"):
        if change.changed(attr):
            refuse(f"{before.id} is {before.status}, so {camel(attr)} stays as it is", camel(attr))


submitted_terms_stand = kept(
    ApprovalRequest,
    "flow and quorum stay as they are while the request is pending and after it was decided.",
    when={"status": ("pending", "approved", "rejected")},
    fields=("flow", "quorum"),
)

decision_is_due_in_the_future = in_future(
    ApprovalRequest, "due_at", "dueAt is in the future when the request is submitted.", when={"status": ("pending",)}
)


@rule(ApprovalRequest, "update")
def overdue_request_gets_no_more_time(change: Change[ApprovalRequest]) -> None:
    """Once dueAt has passed a pending request counts as expired: dueAt moves no more, unless the request goes back to draft."""
    before, request = change.before, change.record
    if before is None or not before.status == request.status == "pending":
        return
    if change.changed("due_at") and is_overdue(before, change.now):
        refuse(f"the request expired at {before.due_at}", "dueAt")


@effect(ApprovalRequest)
async def steps_follow_the_request(change: Change[ApprovalRequest]) -> None:
    if change.becomes("status", "pending"):
        await submit(change.record, change.tx)
    elif change.before is not None and change.changed("status"):
        await wind_up(change.record, change.tx)


@effect(ApprovalRequest)
async def overdue_requests_expire(change: Change[ApprovalRequest]) -> None:
    """Those for the same record, which the new one takes the place of."""
    if not change.becomes("status", "pending"):
        return
    for other in await change.tx.find(ApprovalRequest, entity_id=change.record.entity_id, status="pending"):
        if other.id != change.record.id and is_overdue(other, change.now):
            await change.tx.change(other, status="expired")
