"""Activities: every touch with a customer, planned or done."""

from typing import Literal

from cpod_backend.contract.entity import Entity, One, entity
from cpod_backend.contract.patterns import needs, needs_one_of, not_future, only_when, refers_to
from cpod_backend.contract.rule import Change, Tx, computed, stamp
from cpod_backend.contract.types import COMPUTED, Annotated, Id, Range, Size, Time, Uri, ref


@entity(
    prefix="act",
    path="/v1/customer/activities",
    unique=[("email_message_ref",)],
    search=["subject", "body", "next_step"],
    expand={
        "account": One("account_id"),
        "deal": One("deal_id"),
        "contacts": One("contact_ids"),
        "owner": One("owner_id"),
        "calendar_event": One("calendar_event_id"),
    },
    transitions={
        "status": {
            "planned": ["in_progress", "completed", "no_show", "cancelled"],
            "in_progress": ["completed", "no_show", "cancelled"],
            "no_show": ["planned"],
            "cancelled": ["planned"],
        }
    },
    example={
        "type": "call",
        "subject": "Pricing questions on the analytics offer",
        "body": "Asked for volume steps at 100 and 250 seats.",
        "direction": "inbound",
        "status": "completed",
        "accountId": "acc-01J9ZK3M5Q7R9T1V3X5Z7B9D5J",
        "dealId": "deal-01J9ZK3M5Q7R9T1V3X5Z7B9D8N",
        "contactIds": ["con-01J9ZK3M5Q7R9T1V3X5Z7B9D6K"],
        "ownerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "occurredAt": "2026-05-27T13:20:00Z",
        "durationMinutes": 25,
        "outcome": "follow_up_needed",
        "sentiment": "positive",
        "nextStep": "Send the price table by Friday",
    },
)
class Activity(Entity):
    """A touch with a customer, planned or done: call, mail, meeting, task or note."""

    type: Annotated[
        Literal["call", "email", "meeting", "demo", "site_visit", "event", "text_message", "chat", "letter", "task", "note"],
        "Kind of touch.",
    ]
    subject: Annotated[str, Size(max=300), "What it is about."]
    body: Annotated[str | None, Size(max=50000), "Notes or text in Markdown."] = None
    direction: Annotated[Literal["inbound", "outbound", "internal"] | None, "Who reached out; internal for notes and tasks."] = None
    status: Annotated[Literal["planned", "in_progress", "completed", "no_show", "cancelled"], "State of the activity."] = "planned"
    priority: Annotated[Literal["low", "normal", "high", "urgent"], "Urgency."] = "normal"
    account_id: Annotated[Id | None, ref("Account"), "Account touched."] = None
    deal_id: Annotated[Id | None, ref("Deal"), "Deal it serves."] = None
    contact_ids: Annotated[list[Id] | None, ref("Contact"), Size(max=100), "Contacts involved."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Colleague who does or did it."] = None
    participant_ids: Annotated[list[Id] | None, ref("Person"), Size(max=100), "Other colleagues involved."] = None
    due_at: Annotated[Time | None, "When it is planned or due."] = None
    occurred_at: Annotated[Time | None, "When it took place; the server fills it when status becomes completed and it is empty."] = None
    duration_minutes: Annotated[int | None, Range(0, 1440), "How long it took."] = None
    outcome: Annotated[
        Literal[
            "connected",
            "no_answer",
            "left_message",
            "busy",
            "wrong_number",
            "replied",
            "bounced",
            "interested",
            "not_interested",
            "meeting_booked",
            "follow_up_needed",
            "done",
        ]
        | None,
        "What came of it.",
    ] = None
    sentiment: Annotated[Literal["negative", "neutral", "positive"] | None, "Mood of the customer."] = None
    next_step: Annotated[str | None, Size(max=500), "What follows."] = None
    location: Annotated[str | None, Size(max=300), "Place or call link."] = None
    calendar_event_id: Annotated[Id | None, ref("CalendarEvent"), "Calendar entry."] = None
    ticket_id: Annotated[Id | None, ref("Ticket"), "Helpdesk ticket it belongs to."] = None
    email_message_ref: Annotated[str | None, Size(max=300), "Message-ID header of the mail."] = None
    recording_url: Annotated[Uri | None, "Recording of the call."] = None
    attachment_object_ids: Annotated[list[Id] | None, ref("StorageObject"), Size(max=50), "Stored attachments."] = None
    performed_by: Annotated[Literal["person", "integration", "ai_agent"], "Who or what made the touch."] = "person"
    is_overdue: Annotated[bool, COMPUTED, "Whether it is late."] = False


@stamp(Activity)
def occurred_at(change: Change[Activity]) -> None:
    if change.becomes("status", "completed") and change.record.occurred_at is None:
        change.record.occurred_at = change.now


@computed(Activity)
def is_overdue(activity: Activity, tx: Tx) -> bool:
    return activity.status in ("planned", "in_progress") and activity.due_at is not None and activity.due_at < tx.now


activity_touches_somebody = needs_one_of(
    Activity, ("account_id", "deal_id", "contact_ids"), "At least one of accountId, dealId and contactIds is set."
)

deal_belongs_to_the_account = refers_to(
    Activity, "deal_id", "Deal", "The deal belongs to the account where both are set.", same={"account_id": "account_id"}
)

plans_have_a_time = needs(
    Activity,
    "due_at",
    "A planned activity of type call, meeting, demo, site_visit, event or task has a dueAt.",
    when={"status": ("planned",), "type": ("call", "meeting", "demo", "site_visit", "event", "task")},
)

touches_keep_their_time = needs(Activity, "occurred_at", "A completed activity has an occurredAt.", when={"status": ("completed",)})

touches_are_past = not_future(Activity, "occurred_at", "occurredAt is not in the future.")

only_mail_has_a_message_reference = only_when(
    Activity, "email_message_ref", "emailMessageRef is set only on activities of type email.", when={"type": ("email",)}
)

only_ended_touches_have_an_outcome = only_when(
    Activity, "outcome", "outcome is set only on completed and no_show activities.", when={"status": ("completed", "no_show")}
)
