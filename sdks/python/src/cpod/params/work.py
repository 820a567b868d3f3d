# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Time spent, things said about records, and how much of people's time is free or taken. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal

from cpod._core.listing import DateRange, IntegerRange, NumberRange, TimeRange
from cpod._core.typed import Required, TypedDict
from cpod.models.work import (
    CapacityStatus,
    CapacityWorkType,
    CommentFormat,
    CommentVisibility,
    TimeEntryActivityType,
    TimeEntrySource,
    TimeEntryStatus,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

TimeEntrySort = Literal[
    EntitySort,
    "person_id",
    "project_id",
    "task_id",
    "ticket_id",
    "account_id",
    "work_date",
    "started_at",
    "ended_at",
    "duration_minutes",
    "description",
    "activity_type",
    "is_overtime",
    "is_billable",
    "bill_rate",
    "currency",
    "billable_amount",
    "status",
    "submitted_at",
    "approver_id",
    "approved_at",
    "rejection_reason",
    "invoice_id",
    "cost_center_id",
    "source",
    "-person_id",
    "-project_id",
    "-task_id",
    "-ticket_id",
    "-account_id",
    "-work_date",
    "-started_at",
    "-ended_at",
    "-duration_minutes",
    "-description",
    "-activity_type",
    "-is_overtime",
    "-is_billable",
    "-bill_rate",
    "-currency",
    "-billable_amount",
    "-status",
    "-submitted_at",
    "-approver_id",
    "-approved_at",
    "-rejection_reason",
    "-invoice_id",
    "-cost_center_id",
    "-source",
]
TimeEntryRelation = Literal["person", "project", "task", "account", "approver", "invoice"]
TimeEntryMember = Literal[
    EntityMember,
    "person_id",
    "project_id",
    "task_id",
    "ticket_id",
    "account_id",
    "work_date",
    "started_at",
    "ended_at",
    "duration_minutes",
    "description",
    "activity_type",
    "is_overtime",
    "is_billable",
    "bill_rate",
    "currency",
    "billable_amount",
    "status",
    "submitted_at",
    "approver_id",
    "approved_at",
    "rejection_reason",
    "invoice_id",
    "cost_center_id",
    "source",
]
TimeEntryFilterable = Literal[
    EntityFilterable,
    "person_id",
    "project_id",
    "task_id",
    "ticket_id",
    "account_id",
    "work_date",
    "started_at",
    "ended_at",
    "duration_minutes",
    "description",
    "activity_type",
    "is_overtime",
    "is_billable",
    "bill_rate",
    "currency",
    "billable_amount",
    "status",
    "submitted_at",
    "approver_id",
    "approved_at",
    "rejection_reason",
    "invoice_id",
    "cost_center_id",
    "source",
]
CommentSort = Literal[
    EntitySort,
    "subject_id",
    "subject_type",
    "author_id",
    "parent_comment_id",
    "root_comment_id",
    "body",
    "format",
    "visibility",
    "visible_to_group_id",
    "is_pinned",
    "is_resolved",
    "resolved_by_id",
    "resolved_at",
    "edited_at",
    "-subject_id",
    "-subject_type",
    "-author_id",
    "-parent_comment_id",
    "-root_comment_id",
    "-body",
    "-format",
    "-visibility",
    "-visible_to_group_id",
    "-is_pinned",
    "-is_resolved",
    "-resolved_by_id",
    "-resolved_at",
    "-edited_at",
]
CommentRelation = Literal["author", "parent_comment", "mentioned_people", "replies"]
CommentMember = Literal[
    EntityMember,
    "subject_id",
    "subject_type",
    "author_id",
    "parent_comment_id",
    "root_comment_id",
    "body",
    "format",
    "visibility",
    "visible_to_group_id",
    "mentioned_person_ids",
    "attachment_object_ids",
    "anchor",
    "reactions",
    "is_pinned",
    "is_resolved",
    "resolved_by_id",
    "resolved_at",
    "edited_at",
    "reply_count",
]
CommentFilterable = Literal[
    EntityFilterable,
    "subject_id",
    "subject_type",
    "author_id",
    "parent_comment_id",
    "root_comment_id",
    "body",
    "format",
    "visibility",
    "visible_to_group_id",
    "mentioned_person_ids",
    "attachment_object_ids",
    "is_pinned",
    "is_resolved",
    "resolved_by_id",
    "resolved_at",
    "edited_at",
]
CapacitySort = Literal[
    EntitySort,
    "person_id",
    "period_start_date",
    "period_end_date",
    "work_type",
    "project_id",
    "department_id",
    "role_name",
    "contracted_minutes_per_week",
    "allocation_percent",
    "available_minutes",
    "allocated_minutes",
    "is_billable",
    "status",
    "requested_by_id",
    "confirmed_by_id",
    "confirmed_at",
    "notes",
    "-person_id",
    "-period_start_date",
    "-period_end_date",
    "-work_type",
    "-project_id",
    "-department_id",
    "-role_name",
    "-contracted_minutes_per_week",
    "-allocation_percent",
    "-available_minutes",
    "-allocated_minutes",
    "-is_billable",
    "-status",
    "-requested_by_id",
    "-confirmed_by_id",
    "-confirmed_at",
    "-notes",
]
CapacityRelation = Literal["person", "project", "department", "confirmed_by"]
CapacityMember = Literal[
    EntityMember,
    "person_id",
    "period_start_date",
    "period_end_date",
    "work_type",
    "project_id",
    "department_id",
    "role_name",
    "contracted_minutes_per_week",
    "allocation_percent",
    "available_minutes",
    "allocated_minutes",
    "actual_minutes",
    "utilization_percent",
    "is_overallocated",
    "is_billable",
    "status",
    "required_skills",
    "requested_by_id",
    "confirmed_by_id",
    "confirmed_at",
    "notes",
]
CapacityFilterable = Literal[
    EntityFilterable,
    "person_id",
    "period_start_date",
    "period_end_date",
    "work_type",
    "project_id",
    "department_id",
    "role_name",
    "contracted_minutes_per_week",
    "allocation_percent",
    "available_minutes",
    "allocated_minutes",
    "is_billable",
    "status",
    "required_skills",
    "requested_by_id",
    "confirmed_by_id",
    "confirmed_at",
    "notes",
]


class TimeEntryCreate(EntityInput, total=False):
    """What a client gives to create a TimeEntry."""

    person_id: Required[str]
    """Person who worked. Id of Person."""
    project_id: str | None
    """Project worked on. Id of Project."""
    task_id: str | None
    """Task worked on. Id of Task."""
    ticket_id: str | None
    """Helpdesk ticket worked on. Id of Ticket."""
    account_id: str | None
    """Customer for whom the work was done. Id of Account."""
    work_date: Required[date]
    """Day of the work."""
    started_at: datetime | None
    """When the work began, where it was clocked."""
    ended_at: datetime | None
    """When it ended."""
    duration_minutes: Required[int]
    """Minutes worked, breaks left out."""
    description: str | None
    """What was done."""
    activity_type: TimeEntryActivityType
    """Kind of work."""
    is_overtime: bool
    """True for time above the regular hours."""
    is_billable: bool
    """Whether the customer is charged for it."""
    bill_rate: int | None
    """Price of one hour. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of billRate and billableAmount."""
    status: TimeEntryStatus
    """State on the way from timesheet to invoice."""
    approver_id: str | None
    """Person who approves it. Id of Person."""
    rejection_reason: str | None
    """Why it was sent back."""
    invoice_id: str | None
    """Invoice on which it was charged. Id of Invoice."""
    cost_center_id: str | None
    """Cost center that bears the time. Id of CostCenter."""
    source: TimeEntrySource
    """How the entry came about."""


class TimeEntryUpdate(EntityInput, total=False):
    """The fields of a TimeEntry to change; null clears an optional one."""

    project_id: str | None
    """Project worked on. Id of Project."""
    task_id: str | None
    """Task worked on. Id of Task."""
    ticket_id: str | None
    """Helpdesk ticket worked on. Id of Ticket."""
    account_id: str | None
    """Customer for whom the work was done. Id of Account."""
    work_date: date
    """Day of the work."""
    started_at: datetime | None
    """When the work began, where it was clocked."""
    ended_at: datetime | None
    """When it ended."""
    duration_minutes: int
    """Minutes worked, breaks left out."""
    description: str | None
    """What was done."""
    activity_type: TimeEntryActivityType
    """Kind of work."""
    is_overtime: bool
    """True for time above the regular hours."""
    is_billable: bool
    """Whether the customer is charged for it."""
    bill_rate: int | None
    """Price of one hour. In minor units of the currency, such as cents."""
    currency: str | None
    """Currency of billRate and billableAmount."""
    status: TimeEntryStatus
    """State on the way from timesheet to invoice."""
    approver_id: str | None
    """Person who approves it. Id of Person."""
    rejection_reason: str | None
    """Why it was sent back."""
    invoice_id: str | None
    """Invoice on which it was charged. Id of Invoice."""
    cost_center_id: str | None
    """Cost center that bears the time. Id of CostCenter."""
    source: TimeEntrySource
    """How the entry came about."""


class CommentCreate(EntityInput, total=False):
    """What a client gives to create a Comment."""

    subject_id: Required[str]
    """Record the remark is on. Id of any."""
    author_id: Required[str]
    """Person who wrote it. Id of Person."""
    parent_comment_id: str | None
    """Remark it replies to. Id of Comment."""
    body: Required[str]
    """Text of the remark."""
    format: CommentFormat
    """How to read the text."""
    visibility: CommentVisibility
    """internal for staff, public also for the customer or requester, restricted for one group."""
    visible_to_group_id: str | None
    """Group that may read a restricted remark. Id of Group."""
    mentioned_person_ids: Sequence[str] | None
    """People to notify."""
    attachment_object_ids: Sequence[str] | None
    """Stored attachments."""
    anchor: CommentAnchorInput | None
    """Place in the record that an inline remark points at."""
    reactions: Sequence[CommentReactionInput] | None
    """Reactions given to the remark."""
    is_pinned: bool
    """Shown above other remarks."""
    is_resolved: bool
    """True where the point raised is settled."""
    resolved_by_id: str | None
    """Person who settled it. Id of Person."""


class CommentAnchorInput(TypedDict, total=False):
    """Place in the record that an inline remark points at."""

    field: Required[str]
    """Field of the record."""
    start_offset: int | None
    """First character marked."""
    end_offset: int | None
    """First character after the mark."""
    quoted_text: str | None
    """Text as it stood when marked."""


class CommentReactionInput(TypedDict, total=False):
    """One reaction and the people who gave it."""

    emoji: Required[str]
    """Emoji or its short code."""
    person_ids: Sequence[str] | None
    """People who reacted so."""


class CommentUpdate(EntityInput, total=False):
    """The fields of a Comment to change; null clears an optional one."""

    body: str
    """Text of the remark."""
    format: CommentFormat
    """How to read the text."""
    visibility: CommentVisibility
    """internal for staff, public also for the customer or requester, restricted for one group."""
    visible_to_group_id: str | None
    """Group that may read a restricted remark. Id of Group."""
    mentioned_person_ids: Sequence[str] | None
    """People to notify."""
    attachment_object_ids: Sequence[str] | None
    """Stored attachments."""
    anchor: CommentAnchorInput | None
    """Place in the record that an inline remark points at."""
    reactions: Sequence[CommentReactionInput] | None
    """Reactions given to the remark."""
    is_pinned: bool
    """Shown above other remarks."""
    is_resolved: bool
    """True where the point raised is settled."""
    resolved_by_id: str | None
    """Person who settled it. Id of Person."""


class CapacityCreate(EntityInput, total=False):
    """What a client gives to create a Capacity."""

    person_id: Required[str]
    """Person whose time is planned. Id of Person."""
    period_start_date: Required[date]
    """First day of the period."""
    period_end_date: Required[date]
    """Last day of the period."""
    work_type: CapacityWorkType
    """What the time is planned for."""
    project_id: str | None
    """Project that gets the time. Id of Project."""
    department_id: str | None
    """Department that gets time outside projects. Id of Department."""
    role_name: str | None
    """Role the person plays there."""
    contracted_minutes_per_week: int
    """Working time the person owes per week."""
    allocation_percent: Required[float]
    """Share of the contracted time that is planned; more than 100 means overtime."""
    is_billable: bool
    """Whether the time is meant to be charged."""
    status: CapacityStatus
    """proposed is a wish, tentative a soft booking, confirmed a hard one."""
    required_skills: Sequence[str] | None
    """Skills the work asks for."""
    requested_by_id: str | None
    """Person who asked for the time. Id of Person."""
    confirmed_by_id: str | None
    """Resource manager who granted it. Id of Person."""
    notes: str | None
    """Limits and other remarks."""


class CapacityUpdate(EntityInput, total=False):
    """The fields of a Capacity to change; null clears an optional one."""

    period_start_date: date
    """First day of the period."""
    period_end_date: date
    """Last day of the period."""
    work_type: CapacityWorkType
    """What the time is planned for."""
    project_id: str | None
    """Project that gets the time. Id of Project."""
    department_id: str | None
    """Department that gets time outside projects. Id of Department."""
    role_name: str | None
    """Role the person plays there."""
    contracted_minutes_per_week: int
    """Working time the person owes per week."""
    allocation_percent: float
    """Share of the contracted time that is planned; more than 100 means overtime."""
    is_billable: bool
    """Whether the time is meant to be charged."""
    status: CapacityStatus
    """proposed is a wish, tentative a soft booking, confirmed a hard one."""
    required_skills: Sequence[str] | None
    """Skills the work asks for."""
    requested_by_id: str | None
    """Person who asked for the time. Id of Person."""
    confirmed_by_id: str | None
    """Resource manager who granted it. Id of Person."""
    notes: str | None
    """Limits and other remarks."""


class TimeEntryList(EntityList, total=False):
    """What a list of TimeEntry records can be narrowed and arranged by."""

    person_id: str | Sequence[str]
    """One of these."""
    project_id: str | Sequence[str]
    """One of these."""
    task_id: str | Sequence[str]
    """One of these."""
    ticket_id: str | Sequence[str]
    """One of these."""
    account_id: str | Sequence[str]
    """One of these."""
    work_date: DateRange
    """Compared."""
    started_at: TimeRange
    """Compared."""
    ended_at: TimeRange
    """Compared."""
    duration_minutes: IntegerRange
    """Compared."""
    description: str | Sequence[str]
    """One of these."""
    activity_type: TimeEntryActivityType | Sequence[TimeEntryActivityType]
    """One of these."""
    is_overtime: bool | Sequence[bool]
    """One of these."""
    is_billable: bool | Sequence[bool]
    """One of these."""
    bill_rate: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    billable_amount: IntegerRange
    """Compared."""
    status: TimeEntryStatus | Sequence[TimeEntryStatus]
    """One of these."""
    submitted_at: TimeRange
    """Compared."""
    approver_id: str | Sequence[str]
    """One of these."""
    approved_at: TimeRange
    """Compared."""
    rejection_reason: str | Sequence[str]
    """One of these."""
    invoice_id: str | Sequence[str]
    """One of these."""
    cost_center_id: str | Sequence[str]
    """One of these."""
    source: TimeEntrySource | Sequence[TimeEntrySource]
    """One of these."""
    sort: TimeEntrySort | Sequence[TimeEntrySort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: TimeEntryRelation | Sequence[TimeEntryRelation]
    """Related records that come along."""
    fields: TimeEntryMember | Sequence[TimeEntryMember]
    """The only members that are wanted."""
    exists: TimeEntryFilterable | Sequence[TimeEntryFilterable]
    """Members that have a value."""
    missing: TimeEntryFilterable | Sequence[TimeEntryFilterable]
    """Members that have none."""


class CommentList(EntityList, total=False):
    """What a list of Comment records can be narrowed and arranged by."""

    subject_id: str | Sequence[str]
    """One of these."""
    subject_type: str | Sequence[str]
    """One of these."""
    author_id: str | Sequence[str]
    """One of these."""
    parent_comment_id: str | Sequence[str]
    """One of these."""
    root_comment_id: str | Sequence[str]
    """One of these."""
    body: str | Sequence[str]
    """One of these."""
    format: CommentFormat | Sequence[CommentFormat]
    """One of these."""
    visibility: CommentVisibility | Sequence[CommentVisibility]
    """One of these."""
    visible_to_group_id: str | Sequence[str]
    """One of these."""
    mentioned_person_ids: str | Sequence[str]
    """Contains one of these."""
    attachment_object_ids: str | Sequence[str]
    """Contains one of these."""
    is_pinned: bool | Sequence[bool]
    """One of these."""
    is_resolved: bool | Sequence[bool]
    """One of these."""
    resolved_by_id: str | Sequence[str]
    """One of these."""
    resolved_at: TimeRange
    """Compared."""
    edited_at: TimeRange
    """Compared."""
    sort: CommentSort | Sequence[CommentSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: CommentRelation | Sequence[CommentRelation]
    """Related records that come along."""
    fields: CommentMember | Sequence[CommentMember]
    """The only members that are wanted."""
    exists: CommentFilterable | Sequence[CommentFilterable]
    """Members that have a value."""
    missing: CommentFilterable | Sequence[CommentFilterable]
    """Members that have none."""


class CapacityList(EntityList, total=False):
    """What a list of Capacity records can be narrowed and arranged by."""

    person_id: str | Sequence[str]
    """One of these."""
    period_start_date: DateRange
    """Compared."""
    period_end_date: DateRange
    """Compared."""
    work_type: CapacityWorkType | Sequence[CapacityWorkType]
    """One of these."""
    project_id: str | Sequence[str]
    """One of these."""
    department_id: str | Sequence[str]
    """One of these."""
    role_name: str | Sequence[str]
    """One of these."""
    contracted_minutes_per_week: IntegerRange
    """Compared."""
    allocation_percent: NumberRange
    """Compared."""
    available_minutes: IntegerRange
    """Compared."""
    allocated_minutes: IntegerRange
    """Compared."""
    is_billable: bool | Sequence[bool]
    """One of these."""
    status: CapacityStatus | Sequence[CapacityStatus]
    """One of these."""
    required_skills: str | Sequence[str]
    """Contains one of these."""
    requested_by_id: str | Sequence[str]
    """One of these."""
    confirmed_by_id: str | Sequence[str]
    """One of these."""
    confirmed_at: TimeRange
    """Compared."""
    notes: str | Sequence[str]
    """One of these."""
    sort: CapacitySort | Sequence[CapacitySort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: CapacityRelation | Sequence[CapacityRelation]
    """Related records that come along."""
    fields: CapacityMember | Sequence[CapacityMember]
    """The only members that are wanted."""
    exists: CapacityFilterable | Sequence[CapacityFilterable]
    """Members that have a value."""
    missing: CapacityFilterable | Sequence[CapacityFilterable]
    """Members that have none."""
