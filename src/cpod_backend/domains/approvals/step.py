"""Steps of an approval: who is asked, by whom the step may be decided, and what the decision was."""

from typing import Any, Literal

from msgspec import field

from cpod_backend.contract.entity import Entity, One, entity
from cpod_backend.contract.names import camel
from cpod_backend.contract.patterns import differ, kept, needs, never, only_when
from cpod_backend.contract.rule import Change, Tx, computed, effect, refuse, rule, stamp
from cpod_backend.contract.stamps import stamp_change, stamp_time
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Id, Range, Size, Time, ref
from cpod_backend.domains.approvals.chain import CHANGEABLE, OPEN, RESULTS, is_late, is_overdue, needs_all, proceed, takes_part

DERIVED = ("manager_of_requester", "cost_center_owner")


@entity(
    prefix="aps",
    path="/v1/approvals/steps",
    unique=[("approval_request_id", "step_index", "approver_id"), ("approval_request_id", "step_index", "approver_group_id")],
    search=["name", "comment"],
    expand={
        "approval_request": One("approval_request_id"),
        "approver": One("approver_id"),
        "approver_group": One("approver_group_id"),
        "delegated_to": One("delegated_to_id"),
        "decided_by": One("decided_by_id"),
    },
    transitions={
        "status": {
            "waiting": ["skipped", "cancelled"],
            "pending": ["skipped", "cancelled"],
            "changes_requested": ["waiting", "cancelled"],
            "expired": ["pending", "cancelled"],
        }
    },
    immutable=["approval_request_id", "approver_type"],
    example={
        "approvalRequestId": "apr-01JXJ63WVWFYGTP2J88WE0M5DV",
        "stepIndex": 0,
        "name": "Budget owner",
        "approverType": "person",
        "approverId": "per-01JGEESPSYMRASJZ197M3E0PA7",
    },
)
class ApprovalStep(Entity):
    """One decision in the chain of a request, asked of a person or a group."""

    approval_request_id: Annotated[Id, ref("ApprovalRequest"), "Request the step belongs to."]
    step_index: Annotated[int, Range(0, 99), "Position in the chain, from 0."]
    name: Annotated[str | None, Size(max=200), "Name of the step, such as Budget owner."] = None
    approver_type: Annotated[Literal["person", "group", "manager_of_requester", "cost_center_owner"], "How the approver is found."] = (
        "person"
    )
    approver_id: Annotated[Id | None, ref("Person"), "Person who decides; filled in by the server for the two derived types."] = None
    approver_group_id: Annotated[Id | None, ref("Group"), "Group of which any member may decide."] = None
    min_approvals: Annotated[int, Range(1, 50), "Members of the group who must approve."] = 1
    approved_by_ids: Annotated[list[Id], ref("Person"), STORED, "Members of the group who have approved so far."] = field(
        default_factory=list
    )
    is_required: Annotated[bool, "The request fails when the step is rejected."] = True
    status: Annotated[
        Literal["waiting", "pending", "approved", "rejected", "changes_requested", "skipped", "expired", "cancelled"],
        "State of the step; waiting has not been opened yet.",
    ] = "waiting"
    decision: Annotated[
        Literal["approve", "reject", "request_changes", "abstain"] | None, "Decision taken; sending it closes the step."
    ] = None
    comment: Annotated[str | None, Size(max=4000), "Reason for the decision."] = None
    decided_by_id: Annotated[Id | None, ref("Person"), STORED, "Person who decided."] = None
    decided_at: Annotated[Time | None, STORED, "Time of the decision."] = None
    delegated_to_id: Annotated[Id | None, ref("Person"), "Person the approver handed the step to."] = None
    delegated_at: Annotated[Time | None, STORED, "Time of the hand-over."] = None
    due_at: Annotated[Time | None, "Time the decision is needed by."] = None
    activated_at: Annotated[Time | None, STORED, "Time the approver was asked."] = None
    last_reminded_at: Annotated[Time | None, STORED, "Latest reminder."] = None
    is_escalated: Annotated[bool, COMPUTED, "The approver's manager was asked."] = False


@computed(ApprovalStep)
async def is_escalated(step: ApprovalStep, tx: Tx) -> bool:
    return is_late(step, await tx.get("ApprovalRequest", step.approval_request_id), tx.now)


@stamp(ApprovalStep)
async def approver_id(change: Change[ApprovalStep]) -> None:
    step = change.record
    if step.approver_type in DERIVED and "approver_id" not in change.sent and step.status in OPEN and change.changed("status"):
        request = await change.tx.get("ApprovalRequest", step.approval_request_id)
        step.approver_id = await derived_approver(step, request, change.tx) or step.approver_id


async def derived_approver(step: ApprovalStep, request: Any, tx: Tx) -> str | None:
    """The manager of the requester or the owner of the cost center, as they are now."""
    if step.approver_type == "manager_of_requester":
        requester = await tx.get("Person", request.requested_by_id) if request else None
        return requester.manager_id if requester else None
    cost_center = await tx.get("CostCenter", request.cost_center_id) if request else None
    return cost_center.owner_id if cost_center else None


@stamp(ApprovalStep)
def decided(change: Change[ApprovalStep]) -> None:
    """A group's approvals are gathered until there are enough; any other decision closes the step."""
    step, person = change.record, change.caller.person
    if change.server or step.decision is None or not takes_decision(change):
        return
    if step.decision == "approve" and step.approver_group_id and person:
        if person in step.approved_by_ids:
            return
        step.approved_by_ids = [*step.approved_by_ids, person]
        if len(step.approved_by_ids) < step.min_approvals:
            step.decision = None
            return
    step.status = RESULTS[step.decision]  # type: ignore[assignment]
    step.decided_by_id = person or (step.delegated_to_id or step.approver_id if step.approver_id else None)
    step.decided_at = change.now


delegated_at = stamp_change(ApprovalStep, "delegated_at", of="delegated_to_id", clear=True)

activated_at = stamp_time(ApprovalStep, "activated_at", of="status", to=("pending",))

person_step_has_an_approver = needs(
    ApprovalStep, "approver_id", "approverId is present for approverType person.", when={"approver_type": ("person",)}
)

group_step_has_a_group = needs(
    ApprovalStep, "approver_group_id", "approverGroupId is present for approverType group.", when={"approver_type": ("group",)}
)

only_group_steps_have_a_group = only_when(
    ApprovalStep, "approver_group_id", "approverGroupId comes with approverType group only.", when={"approver_type": ("group",)}
)

group_step_has_no_approver = only_when(
    ApprovalStep, "approver_id", "approverId does not come with approverType group.", when={"approver_type": ("person", *DERIVED)}
)


@rule(ApprovalStep)
def derived_approver_is_found(change: Change[ApprovalStep]) -> None:
    """For manager_of_requester and cost_center_owner the server fills in approverId; there is such a person, and a client sends none."""
    step = change.record
    if step.approver_type not in DERIVED:
        return
    if "approver_id" in change.sent and change.changed("approver_id"):
        refuse(f"approverId is filled in by the server for {step.approver_type}", "approverId")
    if step.approver_id is None:
        refuse(f"the request names nobody who is {step.approver_type}", "approverType")


def takes_decision(change: Change[ApprovalStep]) -> bool:
    """Whether the client's request decides the step or adds one approval to it."""
    before = change.before
    if "decision" not in change.sent:
        return False
    if before is None:
        return change.record.decision is not None
    return change.record.decision != before.decision or change.record.approved_by_ids != before.approved_by_ids


@rule(ApprovalStep)
async def open_steps_are_decided_once(change: Change[ApprovalStep]) -> None:
    """decision is accepted only while status is pending, the request is there and its dueAt has not passed; the server then sets status
    from it, and opens waiting steps as the flow goes on.
    """
    if not takes_decision(change):
        return
    held = change.before.status if change.before else "not there yet"
    if held != "pending":
        refuse(f"the step is {held}, and only a pending step is decided", "decision")
    request = await change.tx.lock("ApprovalRequest", change.record.approval_request_id)
    if request is None:
        refuse(f"{change.record.approval_request_id} does not exist any more", "decision")
    if is_overdue(request, change.now):
        refuse(f"the request expired at {request.due_at}", "decision")


@rule(ApprovalStep)
async def decision_comes_from_those_asked(change: Change[ApprovalStep]) -> None:
    """decision comes only from the approver, the delegate, a member of the group or, once the step is escalated, the approver's manager,
    each of them once; a client that is no person records it for them.
    """
    step, person = change.record, change.caller.person
    if person is None or not takes_decision(change):
        return
    if not await is_asked(person, step, change.tx):
        refuse(f"{person} is neither approver nor delegate of {step.id}, nor a member of its group", "decision")
    if change.before and person in change.before.approved_by_ids and step.decision == "approve":
        refuse(f"{person} has approved {step.id} already", "decision")


async def is_asked(person: str, step: ApprovalStep, tx: Tx) -> bool:
    """Whether the step waits for this person."""
    if person in (step.approver_id, step.delegated_to_id):
        return True
    group = await tx.get("Group", step.approver_group_id)
    if group is not None:
        return person in (group.member_ids or ())
    approver = await tx.get("Person", step.approver_id)
    request = await tx.get("ApprovalRequest", step.approval_request_id)
    return approver is not None and approver.manager_id == person and is_late(step, request, tx.now)


@rule(ApprovalStep)
async def nobody_decides_an_own_request(change: Change[ApprovalStep]) -> None:
    """Nobody decides on a request they made themselves, not even as delegate."""
    if not takes_decision(change):
        return
    request = await change.tx.get("ApprovalRequest", change.record.approval_request_id)
    person = change.caller.person or change.record.decided_by_id
    if request and person and person == request.requested_by_id:
        refuse(f"{person} made the request and does not decide on it", "decision")


refusal_has_a_reason = needs(
    ApprovalStep,
    "comment",
    "comment is present when decision is reject or request_changes.",
    when={"decision": ("reject", "request_changes")},
)

reason_stands = kept(
    ApprovalStep,
    "comment stays as it is once the step is decided.",
    when={"status": ("approved", "rejected", "changes_requested")},
    fields=("comment",),
)

result_follows_from_the_decision = never(
    ApprovalStep,
    "status",
    ("approved", "rejected", "changes_requested"),
    "approved, rejected and changes_requested are set by the server from decision.",
)

delegate_is_somebody_else = differ(ApprovalStep, "delegated_to_id", "approver_id", "delegatedToId differs from approverId.")


@rule(ApprovalStep)
async def delegate_is_not_the_requester(change: Change[ApprovalStep]) -> None:
    """delegatedToId differs from the requester."""
    request = await change.tx.get("ApprovalRequest", change.record.approval_request_id)
    delegate = change.record.delegated_to_id
    if request and delegate and change.changed("delegated_to_id") and delegate == request.requested_by_id:
        refuse(f"{delegate} made the request and does not decide on it", "delegatedToId")


@rule(ApprovalStep)
async def open_steps_are_handed_over(change: Change[ApprovalStep]) -> None:
    """delegatedToId is set while status is waiting or pending, by the approver, a member of the group or a client that is no person."""
    step, person = change.record, change.caller.person
    if not change.changed("delegated_to_id"):
        return
    held = change.before.status if change.before else step.status
    if held not in OPEN:
        refuse(f"the step is {held}, so it is not handed over", "delegatedToId")
    if person and change.before and not await is_asked(person, change.before, change.tx):
        refuse(f"{person} is not asked in {step.id} and cannot hand it over", "delegatedToId")


@rule(ApprovalStep, "create", "delete")
async def chain_stands_once_submitted(change: Change[ApprovalStep]) -> None:
    """Steps are added and removed only while the request is a draft or has changes requested."""
    # Held, so that the request is not submitted in the moment between this look and the change of its chain.
    request = await change.tx.lock("ApprovalRequest", change.record.approval_request_id)
    if request and request.status not in CHANGEABLE:
        refuse(f"{request.id} is {request.status}, so its steps stay as they are", "approvalRequestId")


@rule(ApprovalStep, "update")
async def approvers_stand_once_submitted(change: Change[ApprovalStep]) -> None:
    """Position, approver, group, minApprovals and isRequired change only while the request is a draft or has changes requested."""
    fixed = ("step_index", "approver_id", "approver_group_id", "min_approvals", "is_required")
    changed = [attr for attr in fixed if attr in change.sent and change.changed(attr)]
    request = await change.tx.lock("ApprovalRequest", change.record.approval_request_id) if changed else None
    if request and request.status not in CHANGEABLE:
        refuse(f"{request.id} is {request.status}, so {camel(changed[0])} stays as it is", camel(changed[0]))


@rule(ApprovalStep, "update")
async def steps_of_an_overdue_request_stand(change: Change[ApprovalStep]) -> None:
    """Once the request's dueAt has passed while it was pending, it counts as expired and its steps stay as they are."""
    changed = sorted(attr for attr in change.sent if change.changed(attr))
    # A decision, with all that comes with it, has a rule of its own.
    if not changed or takes_decision(change):
        return
    request = await change.tx.lock("ApprovalRequest", change.record.approval_request_id)
    if request and request.status == "pending" and is_overdue(request, change.now):
        refuse(f"the request expired at {request.due_at}, so {camel(changed[0])} stays as it is", camel(changed[0]))


@rule(ApprovalStep)
async def steps_are_open_in_pending_requests(change: Change[ApprovalStep]) -> None:
    """A step becomes pending only while its request is pending."""
    if not change.becomes("status", "pending"):
        return
    request = await change.tx.lock("ApprovalRequest", change.record.approval_request_id)
    if request and request.status != "pending":
        refuse(f"{request.id} is {request.status}, so nobody is asked yet", "status")


@effect(ApprovalStep, "update")
async def request_follows_its_steps(change: Change[ApprovalStep]) -> None:
    step = change.record
    if not change.changed("status") or step.status in OPEN:
        return
    # Two last decisions at once must wait for one another, or neither would see that the other is there.
    request = await change.tx.lock("ApprovalRequest", step.approval_request_id)
    if request is None or request.status != "pending":
        return
    # Skipped or cancelled by a client. To leave a step out, the request goes back to draft.
    if step.is_required and not takes_part(step) and needs_all(request):
        await change.tx.change(request, status="rejected")
    else:
        await proceed(request, change.tx)
