"""Requests for a decision on any record, and the chain of steps in which the decision is taken."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, entity
from cpod_backend.contract.types import AnyId, COMPUTED, Currency, Id, MinorUnits, OpenMap, Pattern, Range, STORED, Size, Time, ref

DOMAIN = DomainInfo(
    name="Approvals",
    prefix="approvals",
    standards=(
        "BPMN 2.0 user task",
        "ServiceNow and SAP approval workflow practice",
        "COSO segregation of duties",
        "ISO 4217",
    ),
)


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
    # computed: the subject record as it was when the request was submitted
    snapshot: Annotated[OpenMap | None, STORED, "What exactly is being decided on."] = None
    attachment_ids: Annotated[list[Id] | None, ref("StorageObject"), Size(max=50), "Supporting files."] = None
    due_at: Annotated[Time | None, "Time the decision is needed by."] = None
    escalate_after_minutes: Annotated[
        int | None, Range(1, 525600), "Time after which an undecided step goes to the approver's manager."
    ] = None
    # computed: lowest stepIndex among steps whose status is pending; empty when none is
    current_step_index: Annotated[int | None, Range(0), COMPUTED, "Step that is open now."] = None
    # computed: count of ApprovalStep with this approvalRequestId
    total_steps: Annotated[int | None, Range(0), COMPUTED, "Length of the chain."] = None
    # computed: time at which status last became pending
    submitted_at: Annotated[Time | None, STORED, "Start of the decision."] = None
    # computed: time at which status became approved, rejected, cancelled or expired
    completed_at: Annotated[Time | None, STORED, "End of the decision."] = None
    outcome_note: Annotated[str | None, Size(max=4000), "Remark on the result."] = None


# RULE: entityType fits the prefix of entityId, and the record exists.
# RULE: A record has at most one request that is pending.
# RULE: status pending needs at least one step.
# RULE: approved, rejected and changes_requested are set by the server from the steps: a rejected required step rejects the request, a step with changes requested sends it back, and the flow and quorum decide when it is approved.
# RULE: amount is accepted only together with currency, and both stay as they are once the request is pending.
# RULE: dueAt is in the future when the request is submitted; once it has passed a pending request becomes expired.


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
    is_required: Annotated[bool, "The request fails when the step is rejected."] = True
    status: Annotated[
        Literal["waiting", "pending", "approved", "rejected", "changes_requested", "skipped", "expired", "cancelled"],
        "State of the step; waiting has not been opened yet.",
    ] = "waiting"
    decision: Annotated[
        Literal["approve", "reject", "request_changes", "abstain"] | None, "Decision taken; sending it closes the step."
    ] = None
    comment: Annotated[str | None, Size(max=4000), "Reason for the decision."] = None
    # computed: caller who sent decision
    decided_by_id: Annotated[Id | None, ref("Person"), STORED, "Person who decided."] = None
    # computed: time at which decision was sent
    decided_at: Annotated[Time | None, STORED, "Time of the decision."] = None
    delegated_to_id: Annotated[Id | None, ref("Person"), "Person the approver handed the step to."] = None
    # computed: time at which delegatedToId was set
    delegated_at: Annotated[Time | None, STORED, "Time of the hand-over."] = None
    due_at: Annotated[Time | None, "Time the decision is needed by."] = None
    # computed: time at which status became pending
    activated_at: Annotated[Time | None, STORED, "Time the approver was asked."] = None
    # computed: time of the latest reminder
    last_reminded_at: Annotated[Time | None, STORED, "Latest reminder."] = None
    # computed: the request's escalateAfterMinutes has passed since activatedAt without a decision
    is_escalated: Annotated[bool | None, COMPUTED, "The approver's manager was asked."] = None


# RULE: approverId is present for approverType person, and approverGroupId for group; neither comes with the other.
# RULE: Nobody decides on a request they made themselves, not even as delegate.
# RULE: decision is accepted only while status is pending and only from the approver, the delegate or a member of the group; the server then sets status from it, and opens waiting steps as the flow goes on.
# RULE: comment is present when decision is reject or request_changes.
# RULE: delegatedToId differs from approverId and from the requester, and is set while status is waiting or pending.
# RULE: Steps are added and removed only while the request is a draft or has changes requested.
