"""Tickets of employees and customers, and the service levels they are measured against."""

from typing import Annotated, Literal

from msgspec import field

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, Part, entity
from cpod_backend.contract.types import AnyId, Date, Id, Pattern, Range, STORED, Size, Time, Timezone, ref

DOMAIN = DomainInfo(
    name="Helpdesk",
    prefix="helpdesk",
    standards=(
        "ITIL 4 incident, service request, problem and change enablement",
        "ServiceNow task and SLA tables",
        "ISO/IEC 20000-1",
    ),
)


@entity(
    prefix="tkt",
    path="/v1/helpdesk",
    unique=[("number",)],
    search=["number", "title", "description", "category", "resolution_note"],
    expand={
        "requester": One("requester_id"),
        "assignee": One("assignee_id"),
        "assignment_group": One("assignment_group_id"),
        "account": One("account_id"),
        "contact": One("contact_id"),
        "parent": One("parent_ticket_id"),
        "children": Many("Ticket", "parent_ticket_id"),
        "sla_policy": One("sla_policy_id"),
    },
    transitions={
        "status": {
            "new": ["open", "in_progress", "pending", "on_hold", "resolved", "cancelled"],
            "open": ["in_progress", "pending", "on_hold", "resolved", "cancelled"],
            "in_progress": ["open", "pending", "on_hold", "resolved", "cancelled"],
            "pending": ["open", "in_progress", "on_hold", "resolved", "cancelled"],
            "on_hold": ["open", "in_progress", "pending", "cancelled"],
            "resolved": ["closed", "open", "in_progress"],
        }
    },
    example={
        "title": "VPN drops every ten minutes since the update",
        "description": "Since this morning the client reconnects every ten minutes, on two networks.",
        "type": "incident",
        "impact": "medium",
        "urgency": "high",
        "category": "Network",
        "channel": "portal",
        "requesterId": "per-01JK1BA9HZWZBK01QDY53AAPZZ",
        "assignmentGroupId": "grp-01JY1WR5T010ZXNDVNDVYRDZ00",
        "affectedEntityIds": ["past-01J6FR46WBA4XFWNQV6RQ83Z14", "tast-01JZXGER8EHVXV5ZMK1Q6ZC5J2"],
    },
)
class Ticket(Entity):
    """A request for help, followed from the first contact to the confirmed solution."""

    # computed: TKT, a hyphen and a running counter of at least four digits
    number: Annotated[str | None, STORED, "Number for people to quote."] = None
    title: Annotated[str, Size(1, 300), "Short summary."]
    description: Annotated[str | None, Size(max=20000), "Issue or request in full, Markdown allowed."] = None
    type: Annotated[Literal["incident", "service_request", "problem", "change", "question"], "ITIL practice the ticket falls under."] = (
        "incident"
    )
    status: Annotated[
        Literal["new", "open", "in_progress", "pending", "on_hold", "resolved", "closed", "cancelled"],
        "Pending waits for the requester or a third party, on_hold for an inner cause.",
    ] = "new"
    impact: Annotated[Literal["low", "medium", "high"], "How much of the business is hit."] = "low"
    urgency: Annotated[Literal["low", "medium", "high"], "How soon the harm grows."] = "medium"
    priority: Annotated[
        Literal["low", "medium", "high", "urgent"] | None, "Order of work; taken from impact and urgency where not given."
    ] = None
    category: Annotated[str | None, Size(max=100), "Area, such as Hardware, Software, Network or Access."] = None
    channel: Annotated[Literal["portal", "email", "phone", "chat", "walk_in", "api", "monitoring"], "How the ticket came in."] = "portal"
    requester_id: Annotated[Id | None, ref("Person"), "Person who needs help; the caller where neither this nor contactId is given."] = None
    account_id: Annotated[Id | None, ref("Account"), "Customer, for a ticket of customer support."] = None
    contact_id: Annotated[Id | None, ref("Contact"), "Customer's contact who asked."] = None
    assignee_id: Annotated[Id | None, ref("Person"), "Agent who works on it."] = None
    assignment_group_id: Annotated[Id | None, ref("Group"), "Group in whose queue it is."] = None
    affected_entity_ids: Annotated[list[AnyId] | None, Size(max=100), "Assets, services and other records concerned."] = None
    parent_ticket_id: Annotated[Id | None, ref("Ticket"), "Problem, major incident or change the ticket belongs to."] = None
    sla_policy_id: Annotated[Id | None, ref("SlaPolicy"), "Policy applied; the server picks the best match where not given."] = None
    # computed: createdAt plus the policy's firstResponseTargetMinutes, on the policy's clock
    response_due_at: Annotated[Time | None, STORED, "Time the first answer is due."] = None
    # computed: createdAt plus the policy's resolutionTargetMinutes, on the policy's clock, moved on by paused time
    resolution_due_at: Annotated[Time | None, STORED, "Time the solution is due."] = None
    # computed: time at which status first left new, or of the first comment by an agent
    first_responded_at: Annotated[Time | None, STORED, "First answer."] = None
    # computed: time at which status became resolved; emptied on reopening
    resolved_at: Annotated[Time | None, STORED, "Solution."] = None
    resolution_code: Annotated[
        Literal[
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
        | None,
        "How it ended.",
    ] = None
    resolution_note: Annotated[str | None, Size(max=10000), "What was done, for the requester to read."] = None
    satisfaction_rating: Annotated[int | None, Range(1, 5), "Requester's rating after the solution."] = None


# RULE: Where priority is not given it follows impact and urgency: high with high is urgent, high with medium is high, high with low or medium with medium is medium, all else is low.
# RULE: assigneeId or assignmentGroupId is present from in_progress on.
# RULE: status resolved needs resolutionCode and resolutionNote.
# RULE: satisfactionRating is accepted only when status is resolved or closed.
# RULE: parentTicketId never leads back to the ticket itself; a parent of type problem or change is not a child of an incident.
# RULE: A resolved ticket without a new comment is closed by the server after seven days.


class SlaPolicyBusinessHour(Part):
    """SlaPolicyBusinessHour"""

    weekday: Annotated[Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], "Day of the week."]
    opens_at_time: Annotated[str, Pattern(r"^([01][0-9]|2[0-3]):[0-5][0-9]$"), "Start of the span, 24-hour clock."]
    closes_at_time: Annotated[str, Pattern(r"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"), "End of the span, 24-hour clock."]


class SlaPolicyEscalation(Part):
    """SlaPolicyEscalation"""

    target: Annotated[Literal["first_response", "resolution", "update"], "Target that is in danger."]
    after_percent: Annotated[int, Range(1, 500), "Share of the target's time that has passed."]
    notify_person_ids: Annotated[list[Id] | None, ref("Person"), Size(max=20), "People to tell."] = None
    notify_group_ids: Annotated[list[Id] | None, ref("Group"), Size(max=20), "Groups to tell."] = None
    reassign_group_id: Annotated[Id | None, ref("Group"), "Group the ticket moves to."] = None


@entity(
    prefix="sla",
    path="/v1/helpdesk/sla-policies",
    unique=[("name",)],
    search=["name", "description"],
    expand={
        "account": One("account_id"),
        "contract": One("contract_id"),
        "tickets": Many("Ticket", "sla_policy_id"),
    },
    transitions={"status": {"active": ["inactive"], "inactive": ["active"]}},
    example={
        "name": "Urgent incidents, business hours",
        "description": "Targets for incidents that stop a team from working.",
        "appliesTo": ["incident"],
        "priority": "urgent",
        "rank": 10,
        "firstResponseTargetMinutes": 15,
        "resolutionTargetMinutes": 240,
        "updateIntervalMinutes": 60,
        "isBusinessHoursOnly": True,
        "timezone": "Europe/Dublin",
        "businessHours": [
            {"weekday": "monday", "opensAtTime": "08:00", "closesAtTime": "18:00"},
            {"weekday": "tuesday", "opensAtTime": "08:00", "closesAtTime": "18:00"},
        ],
        "holidayDates": ["2026-12-25"],
        "pausingStatuses": ["pending"],
        "escalations": [{"target": "resolution", "afterPercent": 75, "notifyGroupIds": ["grp-01JY1WR5T010ZXNDVNDVYRDZ00"]}],
    },
)
class SlaPolicy(Entity):
    """Response and resolution targets for a set of tickets, the clock they run on, and who is told before they are missed."""

    name: Annotated[str, Size(1, 200), "Name of the policy."]
    description: Annotated[str | None, Size(max=2000), "When and why it applies."] = None
    status: Annotated[Literal["active", "inactive"], "Whether it is applied to new tickets."] = "active"
    applies_to: Annotated[
        list[Literal["incident", "service_request", "problem", "change", "question"]], Size(1, 5), "Ticket types it governs."
    ]
    priority: Annotated[Literal["low", "medium", "high", "urgent"], "Ticket priority it governs."]
    categories: Annotated[
        list[Annotated[str, Size(max=100)]] | None, Size(max=50), "Ticket categories it is limited to; all, where empty."
    ] = None
    account_id: Annotated[Id | None, ref("Account"), "Customer it is limited to."] = None
    contract_id: Annotated[Id | None, ref("Contract"), "Contract that promises the targets."] = None
    rank: Annotated[int, Range(0, 1000), "Order among policies that match; the lowest wins."] = 100
    first_response_target_minutes: Annotated[int, Range(1, 525600), "Time to the first answer."]
    resolution_target_minutes: Annotated[int, Range(1, 525600), "Time to the solution."]
    update_interval_minutes: Annotated[int | None, Range(1, 525600), "Longest silence towards the requester."] = None
    target_percent: Annotated[float, Range(0, 100), "Share of tickets that is to meet the targets."] = 95.0
    is_business_hours_only: Annotated[bool, "The clock stands still outside the business hours."] = False
    timezone: Annotated[Timezone, "Time zone of the business hours."] = "UTC"
    business_hours: Annotated[list[SlaPolicyBusinessHour] | None, Size(max=14), "Spans in which the clock runs."] = None
    holiday_dates: Annotated[list[Date] | None, Size(max=366), "Days on which the clock stands still."] = None
    pausing_statuses: Annotated[list[Literal["pending", "on_hold"]], Size(max=2), "Ticket statuses in which the clock stands still."] = (
        field(default_factory=lambda: ["pending"])
    )
    escalations: Annotated[list[SlaPolicyEscalation] | None, Size(max=10), "Warnings and steps before and after a miss."] = None
    effective_date: Annotated[Date | None, "First day of use."] = None
    end_date: Annotated[Date | None, "Last day of use."] = None


# RULE: resolutionTargetMinutes is not below firstResponseTargetMinutes.
# RULE: businessHours has at least one entry when isBusinessHoursOnly is true; closesAtTime is after opensAtTime and spans of one day do not overlap.
# RULE: Two active policies do not share rank, priority, an entry of appliesTo, accountId and categories at the same time.
# RULE: endDate is not before effectiveDate.
# RULE: Every entry of escalations names at least one person or group.
# RULE: A change of targets holds for tickets created afterwards only.
