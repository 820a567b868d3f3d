# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Tickets of employees and customers, and the service levels they are measured against."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded, Model
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpod.models.contracts import Contract
    from cpod.models.customer import Account, Contact
    from cpod.models.groups import Group
    from cpod.models.people import Person

TicketType = Literal["incident", "service_request", "problem", "change", "question"]
TicketStatus = Literal["new", "open", "in_progress", "pending", "on_hold", "resolved", "closed", "cancelled"]
TicketImpact = Literal["low", "medium", "high"]
TicketUrgency = Literal["low", "medium", "high"]
TicketPriority = Literal["low", "medium", "high", "urgent"]
TicketChannel = Literal["portal", "email", "phone", "chat", "walk_in", "api", "monitoring"]
TicketResolutionCode = Literal[
    "fixed",
    "workaround",
    "fulfilled",
    "duplicate",
    "not_reproducible",
    "user_error",
    "known_error",
    "rejected",
    "no_response",
    "withdrawn",
]
SlaPolicyStatus = Literal["active", "inactive"]
SlaPolicyAppliesTo = Literal["incident", "service_request", "problem", "change", "question"]
SlaPolicyPriority = Literal["low", "medium", "high", "urgent"]
SlaPolicyPausingStatuses = Literal["pending", "on_hold"]
SlaPolicyBusinessHourWeekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
SlaPolicyEscalationTarget = Literal["first_response", "resolution", "update"]


class Ticket(Entity):
    """A request for help, followed from the first contact to the confirmed solution."""

    number: str
    """Number for people to quote."""
    title: str
    """Short summary."""
    description: str | None
    """Issue or request in full, Markdown allowed."""
    type: TicketType | str
    """ITIL practice the ticket falls under."""
    status: TicketStatus | str
    """Pending waits for the requester or a third party, on_hold for an inner cause."""
    impact: TicketImpact | str
    """How much of the business is hit."""
    urgency: TicketUrgency | str
    """How soon the harm grows."""
    priority: TicketPriority | str | None
    """Order of work; taken from impact and urgency where not given."""
    category: str | None
    """Area, such as Hardware, Software, Network or Access."""
    channel: TicketChannel | str
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
    affected_entity_ids: list[str] | None
    """Assets, services and other records concerned."""
    parent_ticket_id: str | None
    """Problem, major incident or change the ticket belongs to. Id of Ticket."""
    sla_policy_id: str | None
    """Policy applied; the server picks the best match where not given. Id of SlaPolicy."""
    response_due_at: datetime | None
    """Time the first answer is due."""
    resolution_due_at: datetime | None
    """Time the solution is due."""
    first_responded_at: datetime | None
    """First answer."""
    resolved_at: datetime | None
    """Solution."""
    resolution_code: TicketResolutionCode | str | None
    """How it ended."""
    resolution_note: str | None
    """What was done, for the requester to read."""
    satisfaction_rating: int | None
    """Requester's rating after the solution."""
    requester: Expanded[Person | None]
    """Only with `expand=requester`."""
    assignee: Expanded[Person | None]
    """Only with `expand=assignee`."""
    assignment_group: Expanded[Group | None]
    """Only with `expand=assignmentGroup`."""
    account: Expanded[Account | None]
    """Only with `expand=account`."""
    contact: Expanded[Contact | None]
    """Only with `expand=contact`."""
    parent: Expanded[Ticket | None]
    """Only with `expand=parent`."""
    children: Expanded[list[Ticket]]
    """Only with `expand=children`."""
    sla_policy: Expanded[SlaPolicy | None]
    """Only with `expand=slaPolicy`."""


class SlaPolicy(Entity):
    """Response and resolution targets for a set of tickets, the clock they run on, and who is told before they are
    missed."""

    name: str
    """Name of the policy."""
    description: str | None
    """When and why it applies."""
    status: SlaPolicyStatus | str
    """Whether it is applied to new tickets."""
    applies_to: list[SlaPolicyAppliesTo | str]
    """Ticket types it governs."""
    priority: SlaPolicyPriority | str
    """Ticket priority it governs."""
    categories: list[str] | None
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
    business_hours: list[SlaPolicyBusinessHour] | None
    """Spans in which the clock runs."""
    holiday_dates: list[date] | None
    """Days on which the clock stands still."""
    pausing_statuses: list[SlaPolicyPausingStatuses | str]
    """Ticket statuses in which the clock stands still."""
    escalations: list[SlaPolicyEscalation] | None
    """Warnings and steps before and after a miss."""
    effective_date: date | None
    """First day of use."""
    end_date: date | None
    """Last day of use."""
    account: Expanded[Account | None]
    """Only with `expand=account`."""
    contract: Expanded[Contract | None]
    """Only with `expand=contract`."""
    tickets: Expanded[list[Ticket]]
    """Only with `expand=tickets`."""


class SlaPolicyBusinessHour(Model):
    """A span in which the clock runs."""

    weekday: SlaPolicyBusinessHourWeekday | str
    """Day of the week."""
    opens_at_time: str
    """Start of the span, 24-hour clock."""
    closes_at_time: str
    """End of the span, 24-hour clock."""


class SlaPolicyEscalation(Model):
    """A step before or after a target is missed."""

    target: SlaPolicyEscalationTarget | str
    """Target that is in danger."""
    after_percent: int
    """Share of the target's time that has passed."""
    notify_person_ids: list[str] | None
    """People to tell."""
    notify_group_ids: list[str] | None
    """Groups to tell."""
    reassign_group_id: str | None
    """Group the ticket moves to. Id of Group."""
