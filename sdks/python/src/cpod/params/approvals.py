# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Requests for a decision on any record, and the chain of steps in which the decision is taken. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from cpod._core.listing import IntegerRange, TimeRange
from cpod._core.typed import Required
from cpod.models.approvals import (
    ApprovalRequestCategory,
    ApprovalRequestFlow,
    ApprovalRequestPriority,
    ApprovalRequestQuorum,
    ApprovalRequestStatus,
    ApprovalStepApproverType,
    ApprovalStepDecision,
    ApprovalStepStatus,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

ApprovalRequestSort = Literal[
    EntitySort,
    "title",
    "description",
    "entity_type",
    "entity_id",
    "requested_by_id",
    "category",
    "status",
    "flow",
    "quorum",
    "priority",
    "amount",
    "currency",
    "cost_center_id",
    "due_at",
    "escalate_after_minutes",
    "submitted_at",
    "completed_at",
    "outcome_note",
    "-title",
    "-description",
    "-entity_type",
    "-entity_id",
    "-requested_by_id",
    "-category",
    "-status",
    "-flow",
    "-quorum",
    "-priority",
    "-amount",
    "-currency",
    "-cost_center_id",
    "-due_at",
    "-escalate_after_minutes",
    "-submitted_at",
    "-completed_at",
    "-outcome_note",
]
ApprovalRequestRelation = Literal["requested_by", "cost_center", "attachments", "steps"]
ApprovalRequestMember = Literal[
    EntityMember,
    "title",
    "description",
    "entity_type",
    "entity_id",
    "requested_by_id",
    "category",
    "status",
    "flow",
    "quorum",
    "priority",
    "amount",
    "currency",
    "cost_center_id",
    "snapshot",
    "attachment_ids",
    "due_at",
    "escalate_after_minutes",
    "current_step_index",
    "total_steps",
    "submitted_at",
    "completed_at",
    "outcome_note",
]
ApprovalRequestFilterable = Literal[
    EntityFilterable,
    "title",
    "description",
    "entity_type",
    "entity_id",
    "requested_by_id",
    "category",
    "status",
    "flow",
    "quorum",
    "priority",
    "amount",
    "currency",
    "cost_center_id",
    "attachment_ids",
    "due_at",
    "escalate_after_minutes",
    "submitted_at",
    "completed_at",
    "outcome_note",
]
ApprovalStepSort = Literal[
    EntitySort,
    "approval_request_id",
    "step_index",
    "name",
    "approver_type",
    "approver_id",
    "approver_group_id",
    "min_approvals",
    "is_required",
    "status",
    "decision",
    "comment",
    "decided_by_id",
    "decided_at",
    "delegated_to_id",
    "delegated_at",
    "due_at",
    "activated_at",
    "last_reminded_at",
    "-approval_request_id",
    "-step_index",
    "-name",
    "-approver_type",
    "-approver_id",
    "-approver_group_id",
    "-min_approvals",
    "-is_required",
    "-status",
    "-decision",
    "-comment",
    "-decided_by_id",
    "-decided_at",
    "-delegated_to_id",
    "-delegated_at",
    "-due_at",
    "-activated_at",
    "-last_reminded_at",
]
ApprovalStepRelation = Literal["approval_request", "approver", "approver_group", "delegated_to", "decided_by"]
ApprovalStepMember = Literal[
    EntityMember,
    "approval_request_id",
    "step_index",
    "name",
    "approver_type",
    "approver_id",
    "approver_group_id",
    "min_approvals",
    "approved_by_ids",
    "is_required",
    "status",
    "decision",
    "comment",
    "decided_by_id",
    "decided_at",
    "delegated_to_id",
    "delegated_at",
    "due_at",
    "activated_at",
    "last_reminded_at",
    "is_escalated",
]
ApprovalStepFilterable = Literal[
    EntityFilterable,
    "approval_request_id",
    "step_index",
    "name",
    "approver_type",
    "approver_id",
    "approver_group_id",
    "min_approvals",
    "approved_by_ids",
    "is_required",
    "status",
    "decision",
    "comment",
    "decided_by_id",
    "decided_at",
    "delegated_to_id",
    "delegated_at",
    "due_at",
    "activated_at",
    "last_reminded_at",
]


class ApprovalRequestCreate(EntityInput, total=False):
    """What a client gives to create an ApprovalRequest."""

    title: Required[str]
    """What is to be approved, in one line."""
    description: str | None
    """Reason and background."""
    entity_type: str | None
    """Entity to be approved, in snake_case, such as expense or leave_request; taken from the prefix of entityId
    where not given."""
    entity_id: Required[str]
    """Record to be approved. Id of any."""
    requested_by_id: str | None
    """Person who asks; the caller where not given. Id of Person."""
    category: ApprovalRequestCategory
    """Kind of decision."""
    status: ApprovalRequestStatus
    """Overall result."""
    flow: ApprovalRequestFlow
    """Whether steps open one after the other or all at once."""
    quorum: ApprovalRequestQuorum
    """How many required steps must approve in a parallel flow."""
    priority: ApprovalRequestPriority
    """Order of work for the approvers."""
    amount: int | None
    """Sum at stake. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of amount."""
    cost_center_id: str | None
    """Cost center that would pay. Id of CostCenter."""
    attachment_ids: Sequence[str] | None
    """Supporting files."""
    due_at: datetime | None
    """Time the decision is needed by."""
    escalate_after_minutes: int | None
    """Time after which an undecided step goes to the approver's manager."""
    outcome_note: str | None
    """Remark on the result."""


class ApprovalRequestUpdate(EntityInput, total=False):
    """The fields of an ApprovalRequest to change; null clears an optional one."""

    title: str
    """What is to be approved, in one line."""
    description: str | None
    """Reason and background."""
    category: ApprovalRequestCategory
    """Kind of decision."""
    status: ApprovalRequestStatus
    """Overall result."""
    flow: ApprovalRequestFlow
    """Whether steps open one after the other or all at once."""
    quorum: ApprovalRequestQuorum
    """How many required steps must approve in a parallel flow."""
    priority: ApprovalRequestPriority
    """Order of work for the approvers."""
    amount: int | None
    """Sum at stake. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of amount."""
    cost_center_id: str | None
    """Cost center that would pay. Id of CostCenter."""
    attachment_ids: Sequence[str] | None
    """Supporting files."""
    due_at: datetime | None
    """Time the decision is needed by."""
    escalate_after_minutes: int | None
    """Time after which an undecided step goes to the approver's manager."""
    outcome_note: str | None
    """Remark on the result."""


class ApprovalStepCreate(EntityInput, total=False):
    """What a client gives to create an ApprovalStep."""

    approval_request_id: Required[str]
    """Request the step belongs to. Id of ApprovalRequest."""
    step_index: Required[int]
    """Position in the chain, from 0."""
    name: str | None
    """Name of the step, such as Budget owner."""
    approver_type: ApprovalStepApproverType
    """How the approver is found."""
    approver_id: str | None
    """Person who decides; filled in by the server for the two derived types. Id of Person."""
    approver_group_id: str | None
    """Group of which any member may decide. Id of Group."""
    min_approvals: int
    """Members of the group who must approve."""
    is_required: bool
    """The request fails when the step is rejected."""
    status: ApprovalStepStatus
    """State of the step; waiting has not been opened yet."""
    decision: ApprovalStepDecision | None
    """Decision taken; sending it closes the step."""
    comment: str | None
    """Reason for the decision."""
    delegated_to_id: str | None
    """Person the approver handed the step to. Id of Person."""
    due_at: datetime | None
    """Time the decision is needed by."""


class ApprovalStepUpdate(EntityInput, total=False):
    """The fields of an ApprovalStep to change; null clears an optional one."""

    step_index: int
    """Position in the chain, from 0."""
    name: str | None
    """Name of the step, such as Budget owner."""
    approver_id: str | None
    """Person who decides; filled in by the server for the two derived types. Id of Person."""
    approver_group_id: str | None
    """Group of which any member may decide. Id of Group."""
    min_approvals: int
    """Members of the group who must approve."""
    is_required: bool
    """The request fails when the step is rejected."""
    status: ApprovalStepStatus
    """State of the step; waiting has not been opened yet."""
    decision: ApprovalStepDecision | None
    """Decision taken; sending it closes the step."""
    comment: str | None
    """Reason for the decision."""
    delegated_to_id: str | None
    """Person the approver handed the step to. Id of Person."""
    due_at: datetime | None
    """Time the decision is needed by."""


class ApprovalRequestList(EntityList, total=False):
    """What a list of ApprovalRequest records can be narrowed and arranged by."""

    title: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    entity_type: str | Sequence[str]
    """One of these."""
    entity_id: str | Sequence[str]
    """One of these."""
    requested_by_id: str | Sequence[str]
    """One of these."""
    category: ApprovalRequestCategory | Sequence[ApprovalRequestCategory]
    """One of these."""
    status: ApprovalRequestStatus | Sequence[ApprovalRequestStatus]
    """One of these."""
    flow: ApprovalRequestFlow | Sequence[ApprovalRequestFlow]
    """One of these."""
    quorum: ApprovalRequestQuorum | Sequence[ApprovalRequestQuorum]
    """One of these."""
    priority: ApprovalRequestPriority | Sequence[ApprovalRequestPriority]
    """One of these."""
    amount: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    cost_center_id: str | Sequence[str]
    """One of these."""
    attachment_ids: str | Sequence[str]
    """Contains one of these."""
    due_at: TimeRange
    """Compared."""
    escalate_after_minutes: IntegerRange
    """Compared."""
    submitted_at: TimeRange
    """Compared."""
    completed_at: TimeRange
    """Compared."""
    outcome_note: str | Sequence[str]
    """One of these."""
    sort: ApprovalRequestSort | Sequence[ApprovalRequestSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: ApprovalRequestRelation | Sequence[ApprovalRequestRelation]
    """Related records that come along."""
    fields: ApprovalRequestMember | Sequence[ApprovalRequestMember]
    """The only members that are wanted."""
    exists: ApprovalRequestFilterable | Sequence[ApprovalRequestFilterable]
    """Members that have a value."""
    missing: ApprovalRequestFilterable | Sequence[ApprovalRequestFilterable]
    """Members that have none."""


class ApprovalStepList(EntityList, total=False):
    """What a list of ApprovalStep records can be narrowed and arranged by."""

    approval_request_id: str | Sequence[str]
    """One of these."""
    step_index: IntegerRange
    """Compared."""
    name: str | Sequence[str]
    """One of these."""
    approver_type: ApprovalStepApproverType | Sequence[ApprovalStepApproverType]
    """One of these."""
    approver_id: str | Sequence[str]
    """One of these."""
    approver_group_id: str | Sequence[str]
    """One of these."""
    min_approvals: IntegerRange
    """Compared."""
    approved_by_ids: str | Sequence[str]
    """Contains one of these."""
    is_required: bool | Sequence[bool]
    """One of these."""
    status: ApprovalStepStatus | Sequence[ApprovalStepStatus]
    """One of these."""
    decision: ApprovalStepDecision | Sequence[ApprovalStepDecision]
    """One of these."""
    comment: str | Sequence[str]
    """One of these."""
    decided_by_id: str | Sequence[str]
    """One of these."""
    decided_at: TimeRange
    """Compared."""
    delegated_to_id: str | Sequence[str]
    """One of these."""
    delegated_at: TimeRange
    """Compared."""
    due_at: TimeRange
    """Compared."""
    activated_at: TimeRange
    """Compared."""
    last_reminded_at: TimeRange
    """Compared."""
    sort: ApprovalStepSort | Sequence[ApprovalStepSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: ApprovalStepRelation | Sequence[ApprovalStepRelation]
    """Related records that come along."""
    fields: ApprovalStepMember | Sequence[ApprovalStepMember]
    """The only members that are wanted."""
    exists: ApprovalStepFilterable | Sequence[ApprovalStepFilterable]
    """Members that have a value."""
    missing: ApprovalStepFilterable | Sequence[ApprovalStepFilterable]
    """Members that have none."""
