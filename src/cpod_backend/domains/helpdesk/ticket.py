"""The tickets: who asks, who works on them, when an answer and a solution are due."""

from datetime import timedelta
from typing import TYPE_CHECKING, Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import acyclic, needs, needs_one_of, only_when
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.stamps import numbered, stamp_time
from cpod_backend.contract.types import STORED, Annotated, AnyId, Id, Range, Size, Time, ref
from cpod_backend.domains.helpdesk.service_clock import ServiceClock

if TYPE_CHECKING:
    from cpod_backend.domains.helpdesk.sla_policy import SlaPolicy

CAUSES = ("problem", "change")


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

    number: Annotated[str, STORED, "Number for people to quote."] = ""
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
    response_due_at: Annotated[Time | None, STORED, "Time the first answer is due."] = None
    resolution_due_at: Annotated[Time | None, STORED, "Time the solution is due."] = None
    first_responded_at: Annotated[Time | None, STORED, "First answer."] = None
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


number = numbered(Ticket, "number", "TKT-{n:04}")

resolved_at = stamp_time(Ticket, "resolved_at", of="status", to=("resolved", "closed"), clear=True)


@stamp(Ticket)
def requester(change: Change[Ticket]) -> None:
    ticket = change.record
    if change.creating and ticket.requester_id is None and ticket.contact_id is None:
        ticket.requester_id = change.caller.person


@stamp(Ticket)
def priority(change: Change[Ticket]) -> None:
    """Where priority is not given it follows impact and urgency: high with high is urgent, high with medium is high, high with low
    or medium with medium is medium, all else is low.
    """
    ticket, before = change.record, change.before
    followed = before is not None and "priority" not in change.sent and before.priority == usual_priority(before)
    if ticket.priority is None or followed:
        ticket.priority = usual_priority(ticket)


@stamp(Ticket)
def first_responded_at(change: Change[Ticket]) -> None:
    """A ticket that has left new was answered; an earlier comment by an agent has set the time already."""
    if change.record.status != "new" and change.record.first_responded_at is None:
        change.record.first_responded_at = change.now


@stamp(Ticket)
async def sla_policy(change: Change[Ticket]) -> None:
    """A cleared slaPolicyId asks for the best match anew."""
    ticket = change.record
    if ticket.sla_policy_id is None and (change.creating or "sla_policy_id" in change.sent):
        found = await change.tx.find("SlaPolicy", status="active", priority=ticket.priority, applies_to=ticket.type)
        fitting = [policy for policy in found if governs(policy, ticket, change.today)]
        best = min(fitting, key=lambda policy: (policy.rank, policy.account_id is None, not policy.categories, policy.id), default=None)
        ticket.sla_policy_id = best.id if best else None


@stamp(Ticket)
async def due_times(change: Change[Ticket]) -> None:
    """A change of targets holds for tickets created afterwards only, so the due times are kept once they are known."""
    ticket, before = change.record, change.before
    policy: SlaPolicy | None = await change.tx.get("SlaPolicy", ticket.sla_policy_id)
    if before is None or ticket.sla_policy_id != before.sla_policy_id:
        set_due_times(ticket, policy)
    elif policy and before.status in policy.pausing_statuses and ticket.resolution_due_at:
        # Each change of a paused ticket adds the pause since the change before it, so that nothing else need be remembered.
        clock = ServiceClock(policy)
        if paused := clock.between(before.updated_at, change.now):
            ticket.resolution_due_at = clock.after(ticket.resolution_due_at, paused)


tickets_in_work_have_an_agent = needs_one_of(
    Ticket,
    ("assignee_id", "assignment_group_id"),
    "assigneeId or assignmentGroupId is present from in_progress on.",
    when={"status": ("in_progress", "pending", "on_hold", "resolved", "closed")},
)

resolved_tickets_say_how = needs(
    Ticket,
    ("resolution_code", "resolution_note"),
    "status resolved needs resolutionCode and resolutionNote.",
    when={"status": ("resolved", "closed")},
)

solutions_are_rated = only_when(
    Ticket,
    "satisfaction_rating",
    "satisfactionRating is accepted only when status is resolved or closed.",
    when={"status": ("resolved", "closed")},
)

tickets_form_a_tree = acyclic(Ticket, "parent_ticket_id", "parentTicketId never leads back to the ticket itself.")


@rule(Ticket)
async def causes_stand_above_incidents(change: Change[Ticket]) -> None:
    """A parent of type problem or change is not a child of an incident."""
    ticket, tx = change.record, change.tx
    if not change.changed("type", "parent_ticket_id"):
        return
    # The tickets above are held: two requests could otherwise put the middle one below an incident and a child below it.
    parent = await tx.lock(Ticket, ticket.parent_ticket_id)
    above = await tx.lock(Ticket, parent.parent_ticket_id if parent else None)
    if parent and above and parent.type in CAUSES and above.type == "incident":
        refuse(f"{parent.id} is a {parent.type} below the incident {above.id} and cannot have children", "parentTicketId")
    if parent and parent.type == "incident" and ticket.type in CAUSES and await tx.count(Ticket, parent_ticket_id=ticket.id):
        refuse(f"the {ticket.type} has children and cannot stand below the incident {parent.id}", "parentTicketId")
    if ticket.type == "incident" and not change.creating:
        for child in await tx.find(Ticket, parent_ticket_id=ticket.id, type=CAUSES):
            if await tx.count(Ticket, parent_ticket_id=child.id):
                refuse(f"the {child.type} {child.id} below the ticket has children, so the ticket cannot be an incident", "type")


def usual_priority(ticket: Ticket) -> Literal["low", "medium", "high", "urgent"]:
    """What impact and urgency make together."""
    grades = {"low": 0, "medium": 1, "high": 2}
    match grades[ticket.impact] + grades[ticket.urgency]:
        case 4:
            return "urgent"
        case 3:
            return "high"
        case 2:
            return "medium"
        case _:
            return "low"


def governs(policy: "SlaPolicy", ticket: Ticket, today: str) -> bool:
    """Whether a policy for the ticket's type and priority is also one for its category, its customer and the day."""
    return (
        (not policy.categories or ticket.category in policy.categories)
        and policy.account_id in (None, ticket.account_id)
        and (policy.effective_date or today) <= today <= (policy.end_date or today)
    )


def set_due_times(ticket: Ticket, policy: "SlaPolicy | None") -> None:
    if policy is None:
        ticket.response_due_at = ticket.resolution_due_at = None
        return
    clock = ServiceClock(policy)
    ticket.response_due_at = clock.after(ticket.created_at, timedelta(minutes=policy.first_response_target_minutes))
    ticket.resolution_due_at = clock.after(ticket.created_at, timedelta(minutes=policy.resolution_target_minutes))
