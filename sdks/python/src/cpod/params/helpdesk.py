# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Tickets of employees and customers, and the service levels they are measured against. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from cpod._core.listing import DateRange, IntegerRange, NumberRange, TimeRange
from cpod._core.typed import Required, TypedDict
from cpod.models.helpdesk import (
    SlaPolicyAppliesTo,
    SlaPolicyBusinessHourWeekday,
    SlaPolicyEscalationTarget,
    SlaPolicyPausingStatuses,
    SlaPolicyPriority,
    SlaPolicyStatus,
    TicketChannel,
    TicketImpact,
    TicketPriority,
    TicketResolutionCode,
    TicketStatus,
    TicketType,
    TicketUrgency,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

TicketSort = Literal[
    EntitySort,
    "number",
    "title",
    "description",
    "type",
    "status",
    "impact",
    "urgency",
    "priority",
    "category",
    "channel",
    "requester_id",
    "account_id",
    "contact_id",
    "assignee_id",
    "assignment_group_id",
    "parent_ticket_id",
    "sla_policy_id",
    "response_due_at",
    "resolution_due_at",
    "first_responded_at",
    "resolved_at",
    "resolution_code",
    "resolution_note",
    "satisfaction_rating",
    "-number",
    "-title",
    "-description",
    "-type",
    "-status",
    "-impact",
    "-urgency",
    "-priority",
    "-category",
    "-channel",
    "-requester_id",
    "-account_id",
    "-contact_id",
    "-assignee_id",
    "-assignment_group_id",
    "-parent_ticket_id",
    "-sla_policy_id",
    "-response_due_at",
    "-resolution_due_at",
    "-first_responded_at",
    "-resolved_at",
    "-resolution_code",
    "-resolution_note",
    "-satisfaction_rating",
]
TicketRelation = Literal[
    "requester", "assignee", "assignment_group", "account", "contact", "parent", "children", "sla_policy"
]
TicketMember = Literal[
    EntityMember,
    "number",
    "title",
    "description",
    "type",
    "status",
    "impact",
    "urgency",
    "priority",
    "category",
    "channel",
    "requester_id",
    "account_id",
    "contact_id",
    "assignee_id",
    "assignment_group_id",
    "affected_entity_ids",
    "parent_ticket_id",
    "sla_policy_id",
    "response_due_at",
    "resolution_due_at",
    "first_responded_at",
    "resolved_at",
    "resolution_code",
    "resolution_note",
    "satisfaction_rating",
]
TicketFilterable = Literal[
    EntityFilterable,
    "number",
    "title",
    "description",
    "type",
    "status",
    "impact",
    "urgency",
    "priority",
    "category",
    "channel",
    "requester_id",
    "account_id",
    "contact_id",
    "assignee_id",
    "assignment_group_id",
    "affected_entity_ids",
    "parent_ticket_id",
    "sla_policy_id",
    "response_due_at",
    "resolution_due_at",
    "first_responded_at",
    "resolved_at",
    "resolution_code",
    "resolution_note",
    "satisfaction_rating",
]
SlaPolicySort = Literal[
    EntitySort,
    "name",
    "description",
    "status",
    "priority",
    "account_id",
    "contract_id",
    "rank",
    "first_response_target_minutes",
    "resolution_target_minutes",
    "update_interval_minutes",
    "target_percent",
    "is_business_hours_only",
    "timezone",
    "effective_date",
    "end_date",
    "-name",
    "-description",
    "-status",
    "-priority",
    "-account_id",
    "-contract_id",
    "-rank",
    "-first_response_target_minutes",
    "-resolution_target_minutes",
    "-update_interval_minutes",
    "-target_percent",
    "-is_business_hours_only",
    "-timezone",
    "-effective_date",
    "-end_date",
]
SlaPolicyRelation = Literal["account", "contract", "tickets"]
SlaPolicyMember = Literal[
    EntityMember,
    "name",
    "description",
    "status",
    "applies_to",
    "priority",
    "categories",
    "account_id",
    "contract_id",
    "rank",
    "first_response_target_minutes",
    "resolution_target_minutes",
    "update_interval_minutes",
    "target_percent",
    "is_business_hours_only",
    "timezone",
    "business_hours",
    "holiday_dates",
    "pausing_statuses",
    "escalations",
    "effective_date",
    "end_date",
]
SlaPolicyFilterable = Literal[
    EntityFilterable,
    "name",
    "description",
    "status",
    "applies_to",
    "priority",
    "categories",
    "account_id",
    "contract_id",
    "rank",
    "first_response_target_minutes",
    "resolution_target_minutes",
    "update_interval_minutes",
    "target_percent",
    "is_business_hours_only",
    "timezone",
    "holiday_dates",
    "pausing_statuses",
    "effective_date",
    "end_date",
]


class TicketCreate(EntityInput, total=False):
    """What a client gives to create a Ticket."""

    title: Required[str]
    """Short summary."""
    description: str | None
    """Issue or request in full, Markdown allowed."""
    type: TicketType
    """ITIL practice the ticket falls under."""
    status: TicketStatus
    """Pending waits for the requester or a third party, on_hold for an inner cause."""
    impact: TicketImpact
    """How much of the business is hit."""
    urgency: TicketUrgency
    """How soon the harm grows."""
    priority: TicketPriority | None
    """Order of work; taken from impact and urgency where not given."""
    category: str | None
    """Area, such as Hardware, Software, Network or Access."""
    channel: TicketChannel
    """How the ticket came in."""
    requester_id: str | None
    """Person who needs help; the caller where neither this nor contactId is given. Id of Person."""
    account_id: str | None
    """Customer, for a ticket of customer support. Id of Account."""
    contact_id: str | None
    """Customer's contact who asked. Id of Contact."""
    assignee_id: str | None
    """Agent who works on it. Id of Person."""
    assignment_group_id: str | None
    """Group in whose queue it is. Id of Group."""
    affected_entity_ids: Sequence[str] | None
    """Assets, services and other records concerned."""
    parent_ticket_id: str | None
    """Problem, major incident or change the ticket belongs to. Id of Ticket."""
    sla_policy_id: str | None
    """Policy applied; the server picks the best match where not given. Id of SlaPolicy."""
    resolution_code: TicketResolutionCode | None
    """How it ended."""
    resolution_note: str | None
    """What was done, for the requester to read."""
    satisfaction_rating: int | None
    """Requester's rating after the solution."""


class TicketUpdate(EntityInput, total=False):
    """The fields of a Ticket to change; null clears an optional one."""

    title: str
    """Short summary."""
    description: str | None
    """Issue or request in full, Markdown allowed."""
    type: TicketType
    """ITIL practice the ticket falls under."""
    status: TicketStatus
    """Pending waits for the requester or a third party, on_hold for an inner cause."""
    impact: TicketImpact
    """How much of the business is hit."""
    urgency: TicketUrgency
    """How soon the harm grows."""
    priority: TicketPriority | None
    """Order of work; taken from impact and urgency where not given."""
    category: str | None
    """Area, such as Hardware, Software, Network or Access."""
    channel: TicketChannel
    """How the ticket came in."""
    requester_id: str | None
    """Person who needs help; the caller where neither this nor contactId is given. Id of Person."""
    account_id: str | None
    """Customer, for a ticket of customer support. Id of Account."""
    contact_id: str | None
    """Customer's contact who asked. Id of Contact."""
    assignee_id: str | None
    """Agent who works on it. Id of Person."""
    assignment_group_id: str | None
    """Group in whose queue it is. Id of Group."""
    affected_entity_ids: Sequence[str] | None
    """Assets, services and other records concerned."""
    parent_ticket_id: str | None
    """Problem, major incident or change the ticket belongs to. Id of Ticket."""
    sla_policy_id: str | None
    """Policy applied; the server picks the best match where not given. Id of SlaPolicy."""
    resolution_code: TicketResolutionCode | None
    """How it ended."""
    resolution_note: str | None
    """What was done, for the requester to read."""
    satisfaction_rating: int | None
    """Requester's rating after the solution."""


class SlaPolicyCreate(EntityInput, total=False):
    """What a client gives to create an SlaPolicy."""

    name: Required[str]
    """Name of the policy."""
    description: str | None
    """When and why it applies."""
    status: SlaPolicyStatus
    """Whether it is applied to new tickets."""
    applies_to: Required[Sequence[SlaPolicyAppliesTo]]
    """Ticket types it governs."""
    priority: Required[SlaPolicyPriority]
    """Ticket priority it governs."""
    categories: Sequence[str] | None
    """Ticket categories it is limited to; all, where empty."""
    account_id: str | None
    """Customer it is limited to. Id of Account."""
    contract_id: str | None
    """Contract that promises the targets. Id of Contract."""
    rank: int
    """Order among policies that match; the lowest wins."""
    first_response_target_minutes: Required[int]
    """Time to the first answer."""
    resolution_target_minutes: Required[int]
    """Time to the solution."""
    update_interval_minutes: int | None
    """Longest silence towards the requester."""
    target_percent: float
    """Share of tickets that is to meet the targets."""
    is_business_hours_only: bool
    """The clock stands still outside the business hours."""
    timezone: str
    """Time zone of the business hours."""
    business_hours: Sequence[SlaPolicyBusinessHourInput] | None
    """Spans in which the clock runs."""
    holiday_dates: Sequence[date] | None
    """Days on which the clock stands still."""
    pausing_statuses: Sequence[SlaPolicyPausingStatuses]
    """Ticket statuses in which the clock stands still."""
    escalations: Sequence[SlaPolicyEscalationInput] | None
    """Warnings and steps before and after a miss."""
    effective_date: date | None
    """First day of use."""
    end_date: date | None
    """Last day of use."""


class SlaPolicyBusinessHourInput(TypedDict, total=False):
    """A span in which the clock runs."""

    weekday: Required[SlaPolicyBusinessHourWeekday]
    """Day of the week."""
    opens_at_time: Required[str]
    """Start of the span, 24-hour clock."""
    closes_at_time: Required[str]
    """End of the span, 24-hour clock."""


class SlaPolicyEscalationInput(TypedDict, total=False):
    """A step before or after a target is missed."""

    target: Required[SlaPolicyEscalationTarget]
    """Target that is in danger."""
    after_percent: Required[int]
    """Share of the target's time that has passed."""
    notify_person_ids: Sequence[str] | None
    """People to tell."""
    notify_group_ids: Sequence[str] | None
    """Groups to tell."""
    reassign_group_id: str | None
    """Group the ticket moves to. Id of Group."""


class SlaPolicyUpdate(EntityInput, total=False):
    """The fields of an SlaPolicy to change; null clears an optional one."""

    name: str
    """Name of the policy."""
    description: str | None
    """When and why it applies."""
    status: SlaPolicyStatus
    """Whether it is applied to new tickets."""
    applies_to: Sequence[SlaPolicyAppliesTo]
    """Ticket types it governs."""
    priority: SlaPolicyPriority
    """Ticket priority it governs."""
    categories: Sequence[str] | None
    """Ticket categories it is limited to; all, where empty."""
    account_id: str | None
    """Customer it is limited to. Id of Account."""
    contract_id: str | None
    """Contract that promises the targets. Id of Contract."""
    rank: int
    """Order among policies that match; the lowest wins."""
    first_response_target_minutes: int
    """Time to the first answer."""
    resolution_target_minutes: int
    """Time to the solution."""
    update_interval_minutes: int | None
    """Longest silence towards the requester."""
    target_percent: float
    """Share of tickets that is to meet the targets."""
    is_business_hours_only: bool
    """The clock stands still outside the business hours."""
    timezone: str
    """Time zone of the business hours."""
    business_hours: Sequence[SlaPolicyBusinessHourInput] | None
    """Spans in which the clock runs."""
    holiday_dates: Sequence[date] | None
    """Days on which the clock stands still."""
    pausing_statuses: Sequence[SlaPolicyPausingStatuses]
    """Ticket statuses in which the clock stands still."""
    escalations: Sequence[SlaPolicyEscalationInput] | None
    """Warnings and steps before and after a miss."""
    effective_date: date | None
    """First day of use."""
    end_date: date | None
    """Last day of use."""


class TicketList(EntityList, total=False):
    """What a list of Ticket records can be narrowed and arranged by."""

    number: str | Sequence[str]
    """One of these."""
    title: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    type: TicketType | Sequence[TicketType]
    """One of these."""
    status: TicketStatus | Sequence[TicketStatus]
    """One of these."""
    impact: TicketImpact | Sequence[TicketImpact]
    """One of these."""
    urgency: TicketUrgency | Sequence[TicketUrgency]
    """One of these."""
    priority: TicketPriority | Sequence[TicketPriority]
    """One of these."""
    category: str | Sequence[str]
    """One of these."""
    channel: TicketChannel | Sequence[TicketChannel]
    """One of these."""
    requester_id: str | Sequence[str]
    """One of these."""
    account_id: str | Sequence[str]
    """One of these."""
    contact_id: str | Sequence[str]
    """One of these."""
    assignee_id: str | Sequence[str]
    """One of these."""
    assignment_group_id: str | Sequence[str]
    """One of these."""
    affected_entity_ids: str | Sequence[str]
    """Contains one of these."""
    parent_ticket_id: str | Sequence[str]
    """One of these."""
    sla_policy_id: str | Sequence[str]
    """One of these."""
    response_due_at: TimeRange
    """Compared."""
    resolution_due_at: TimeRange
    """Compared."""
    first_responded_at: TimeRange
    """Compared."""
    resolved_at: TimeRange
    """Compared."""
    resolution_code: TicketResolutionCode | Sequence[TicketResolutionCode]
    """One of these."""
    resolution_note: str | Sequence[str]
    """One of these."""
    satisfaction_rating: IntegerRange
    """Compared."""
    sort: TicketSort | Sequence[TicketSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: TicketRelation | Sequence[TicketRelation]
    """Related records that come along."""
    fields: TicketMember | Sequence[TicketMember]
    """The only members that are wanted."""
    exists: TicketFilterable | Sequence[TicketFilterable]
    """Members that have a value."""
    missing: TicketFilterable | Sequence[TicketFilterable]
    """Members that have none."""


class SlaPolicyList(EntityList, total=False):
    """What a list of SlaPolicy records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    status: SlaPolicyStatus | Sequence[SlaPolicyStatus]
    """One of these."""
    applies_to: SlaPolicyAppliesTo | Sequence[SlaPolicyAppliesTo]
    """Contains one of these."""
    priority: SlaPolicyPriority | Sequence[SlaPolicyPriority]
    """One of these."""
    categories: str | Sequence[str]
    """Contains one of these."""
    account_id: str | Sequence[str]
    """One of these."""
    contract_id: str | Sequence[str]
    """One of these."""
    rank: IntegerRange
    """Compared."""
    first_response_target_minutes: IntegerRange
    """Compared."""
    resolution_target_minutes: IntegerRange
    """Compared."""
    update_interval_minutes: IntegerRange
    """Compared."""
    target_percent: NumberRange
    """Compared."""
    is_business_hours_only: bool | Sequence[bool]
    """One of these."""
    timezone: str | Sequence[str]
    """One of these."""
    holiday_dates: date | Sequence[date]
    """Contains one of these."""
    pausing_statuses: SlaPolicyPausingStatuses | Sequence[SlaPolicyPausingStatuses]
    """Contains one of these."""
    effective_date: DateRange
    """Compared."""
    end_date: DateRange
    """Compared."""
    sort: SlaPolicySort | Sequence[SlaPolicySort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: SlaPolicyRelation | Sequence[SlaPolicyRelation]
    """Related records that come along."""
    fields: SlaPolicyMember | Sequence[SlaPolicyMember]
    """The only members that are wanted."""
    exists: SlaPolicyFilterable | Sequence[SlaPolicyFilterable]
    """Members that have a value."""
    missing: SlaPolicyFilterable | Sequence[SlaPolicyFilterable]
    """Members that have none."""
