# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Requests for a decision on any record, and the chain of steps in which the decision is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from cpod._core.model import Expanded
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import datetime

    from cpod.models.groups import Group
    from cpod.models.investments import CostCenter
    from cpod.models.people import Person
    from cpod.models.storage import StorageObject

ApprovalRequestCategory = Literal[
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
]
ApprovalRequestStatus = Literal["draft", "pending", "approved", "rejected", "changes_requested", "cancelled", "expired"]
ApprovalRequestFlow = Literal["sequential", "parallel"]
ApprovalRequestQuorum = Literal["all", "majority", "any"]
ApprovalRequestPriority = Literal["low", "normal", "high", "urgent"]
ApprovalStepApproverType = Literal["person", "group", "manager_of_requester", "cost_center_owner"]
ApprovalStepStatus = Literal[
    "waiting", "pending", "approved", "rejected", "changes_requested", "skipped", "expired", "cancelled"
]
ApprovalStepDecision = Literal["approve", "reject", "request_changes", "abstain"]


class ApprovalRequest(Entity):
    """A request to approve something, with its subject, its urgency and its overall result."""

    title: str
    """What is to be approved, in one line."""
    description: str | None
    """Reason and background."""
    entity_type: str | None
    """Entity to be approved, in snake_case, such as expense or leave_request; taken from the prefix of entityId
    where not given."""
    entity_id: str
    """Record to be approved. Id of any."""
    requested_by_id: str | None
    """Person who asks; the caller where not given. Id of Person."""
    category: ApprovalRequestCategory | str
    """Kind of decision."""
    status: ApprovalRequestStatus | str
    """Overall result."""
    flow: ApprovalRequestFlow | str
    """Whether steps open one after the other or all at once."""
    quorum: ApprovalRequestQuorum | str
    """How many required steps must approve in a parallel flow."""
    priority: ApprovalRequestPriority | str
    """Order of work for the approvers."""
    amount: int | None
    """Sum at stake. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of amount."""
    cost_center_id: str | None
    """Cost center that would pay. Id of CostCenter."""
    snapshot: dict[str, Any] | None
    """What exactly is being decided on: the stored fields of the record that are not secret."""
    attachment_ids: list[str] | None
    """Supporting files."""
    due_at: datetime | None
    """Time the decision is needed by."""
    escalate_after_minutes: int | None
    """Time after which an undecided step goes to the approver's manager."""
    current_step_index: int | None
    """Step that is open now."""
    total_steps: int
    """Length of the chain."""
    submitted_at: datetime | None
    """Start of the decision."""
    completed_at: datetime | None
    """End of the decision."""
    outcome_note: str | None
    """Remark on the result."""
    requested_by: Expanded[Person | None]
    """Only with `expand=requestedBy`."""
    cost_center: Expanded[CostCenter | None]
    """Only with `expand=costCenter`."""
    attachments: Expanded[list[StorageObject]]
    """Only with `expand=attachments`."""
    steps: Expanded[list[ApprovalStep]]
    """Only with `expand=steps`."""


class ApprovalStep(Entity):
    """One decision in the chain of a request, asked of a person or a group."""

    approval_request_id: str
    """Request the step belongs to. Id of ApprovalRequest."""
    step_index: int
    """Position in the chain, from 0."""
    name: str | None
    """Name of the step, such as Budget owner."""
    approver_type: ApprovalStepApproverType | str
    """How the approver is found."""
    approver_id: str | None
    """Person who decides; filled in by the server for the two derived types. Id of Person."""
    approver_group_id: str | None
    """Group of which any member may decide. Id of Group."""
    min_approvals: int
    """Members of the group who must approve."""
    approved_by_ids: list[str]
    """Members of the group who have approved so far."""
    is_required: bool
    """The request fails when the step is rejected."""
    status: ApprovalStepStatus | str
    """State of the step; waiting has not been opened yet."""
    decision: ApprovalStepDecision | str | None
    """Decision taken; sending it closes the step."""
    comment: str | None
    """Reason for the decision."""
    decided_by_id: str | None
    """Person who decided. Id of Person."""
    decided_at: datetime | None
    """Time of the decision."""
    delegated_to_id: str | None
    """Person the approver handed the step to. Id of Person."""
    delegated_at: datetime | None
    """Time of the hand-over."""
    due_at: datetime | None
    """Time the decision is needed by."""
    activated_at: datetime | None
    """Time the approver was asked."""
    last_reminded_at: datetime | None
    """Latest reminder."""
    is_escalated: bool
    """The approver's manager was asked."""
    approval_request: Expanded[ApprovalRequest | None]
    """Only with `expand=approvalRequest`."""
    approver: Expanded[Person | None]
    """Only with `expand=approver`."""
    approver_group: Expanded[Group | None]
    """Only with `expand=approverGroup`."""
    delegated_to: Expanded[Person | None]
    """Only with `expand=delegatedTo`."""
    decided_by: Expanded[Person | None]
    """Only with `expand=decidedBy`."""
