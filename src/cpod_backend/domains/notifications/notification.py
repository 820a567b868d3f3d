"""Notifications: one message to one person over one channel."""

from typing import Literal

from cpod_backend.contract.entity import Entity, One, entity
from cpod_backend.contract.patterns import needs, not_future, ordered, plus, refers_to
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.stamps import stamp_time
from cpod_backend.contract.types import STORED, Annotated, AnyId, Id, Language, Pattern, Range, Size, Time, Uri, ref


@entity(
    prefix="ntf",
    path="/v1/notifications",
    search=["title", "body", "category"],
    expand={
        "recipient": One("recipient_id"),
        "announcement": One("announcement_id"),
    },
    transitions={
        "status": {
            "scheduled": ["queued", "cancelled"],
            "queued": ["cancelled"],
            "sent": ["read", "archived"],
            "delivered": ["read", "archived"],
            "failed": ["queued", "archived"],
            "read": ["delivered", "archived"],
            "archived": ["read"],
        }
    },
    immutable=["recipient_id", "channel"],
    example={
        "recipientId": "per-01JGEESPSYMRASJZ197M3E0PA7",
        "type": "approval",
        "category": "approvals",
        "channel": "in_app",
        "priority": "high",
        "title": "Purchase of 20 laptops waits for your decision",
        "body": "Alice Smith asks for **69,980.00 USD** from cost center Engineering.",
        "bodyFormat": "markdown",
        "locale": "en-US",
        "actorId": "per-01JK1BA9HZWZBK01QDY53AAPZZ",
        "entityType": "approval_request",
        "entityId": "apr-01JXJ63WVWFYGTP2J88WE0M5DV",
        "actionUrl": "https://cpod.acme.example/approvals/42",
        "actionLabel": "Decide",
        "dedupeKey": "approval-42-step-1",
    },
)
class Notification(Entity):
    """One message to one person over one channel, with its delivery and its reading."""

    recipient_id: Annotated[Id, ref("Person"), "Person who is to get the message."]
    type: Annotated[
        Literal["info", "success", "warning", "error", "action_required", "reminder", "mention", "assignment", "approval", "security"],
        "Intent of the message.",
    ] = "info"
    category: Annotated[str | None, Size(max=100), "Topic a person can switch on and off, such as helpdesk or approvals."] = None
    channel: Annotated[Literal["in_app", "email", "sms", "push", "chat", "webhook"], "Way of delivery."] = "in_app"
    priority: Annotated[Literal["low", "normal", "high", "urgent"], "Urgent ignores quiet hours."] = "normal"
    title: Annotated[str, Size(1, 300), "Line shown in lists and as mail subject."]
    body: Annotated[str | None, Size(max=20000), "Full text."] = None
    body_format: Annotated[Literal["plain", "markdown"], "Markup of body."] = "plain"
    locale: Annotated[Language | None, "Language of the text."] = None
    actor_id: Annotated[Id | None, ref("Person", "Application"), "Person or Application whose act caused the message."] = None
    entity_type: Annotated[
        str | None,
        Pattern(r"^[a-z]+(_[a-z]+)*$"),
        Size(max=60),
        "Entity the message is about, in snake_case; taken from the prefix of entityId where not given.",
    ] = None
    entity_id: Annotated[AnyId | None, "Record the message is about."] = None
    announcement_id: Annotated[Id | None, ref("Announcement"), "Announcement this message delivers."] = None
    action_url: Annotated[Uri | None, "Address to open from the message."] = None
    action_label: Annotated[str | None, Size(max=80), "Wording of the button."] = None
    status: Annotated[
        Literal["scheduled", "queued", "sent", "delivered", "failed", "read", "archived", "cancelled"], "State of the delivery."
    ] = "queued"
    scheduled_at: Annotated[Time | None, "Earliest time of sending."] = None
    expires_at: Annotated[Time | None, "Time after which it is no longer sent or shown."] = None
    sent_at: Annotated[Time | None, STORED, "Hand-over to the channel."] = None
    delivered_at: Annotated[Time | None, STORED, "Channel's confirmation."] = None
    read_at: Annotated[Time | None, STORED, "First reading."] = None
    acknowledged_at: Annotated[Time | None, "Time at which the recipient confirmed the reading of the announcement."] = None
    failure_reason: Annotated[str | None, Size(max=1000), STORED, "Why it was not delivered."] = None
    attempt_count: Annotated[int, Range(0), STORED, "Attempts so far."] = 0
    dedupe_key: Annotated[str | None, Size(max=200), "Messages to one person with the same key within 24 hours are sent once."] = None


@stamp(Notification)
def first_status(change: Change[Notification]) -> None:
    if change.creating and "status" not in change.sent:
        change.record.status = status_at_creation(change.record, change.now)


def status_at_creation(message: Notification, now: str) -> Literal["scheduled", "queued", "delivered"]:
    if message.scheduled_at is not None and message.scheduled_at > now:
        return "scheduled"
    return "delivered" if message.channel == "in_app" else "queued"


sent_at = stamp_time(Notification, "sent_at", of="status", to=("sent",))

# A message that is marked unread becomes delivered once more, which the channel has not confirmed again.
delivered_at = stamp_time(Notification, "delivered_at", of="status", to=("delivered",), first=True)

read_at = stamp_time(Notification, "read_at", of="status", to=("read",), first=True)


@rule(Notification)
async def message_goes_out_once(change: Change[Notification]) -> None:
    """A second message with the same recipientId, channel and dedupeKey within 24 hours is refused."""
    message = change.record
    if message.dedupe_key is None or not change.changed("dedupe_key"):
        return
    # Two messages at once must wait for one another: looking without the lock lets both through.
    await change.tx.lock("Person", message.recipient_id)
    since, until = plus(message.created_at, hours=-24), plus(message.created_at, hours=24)
    others = await change.tx.find(Notification, recipient_id=message.recipient_id, channel=message.channel, dedupe_key=message.dedupe_key)
    for other in others:
        if other.id != message.id and since < other.created_at < until:
            refuse(f"{other.id} with the same dedupeKey was made at {other.created_at}, less than 24 hours from this one", "dedupeKey")


expires_after_sending = ordered(Notification, "scheduled_at", "expires_at", "expiresAt is after scheduledAt.", strict=True)


@rule(Notification, "create")
def expires_in_the_future(change: Change[Notification]) -> None:
    """expiresAt is in the future at creation."""
    if change.record.expires_at is not None and change.record.expires_at <= change.now:
        refuse(f"expiresAt {change.record.expires_at} is past", "expiresAt")


type_comes_with_its_record = needs(
    Notification, "entity_id", "entityType is accepted only together with entityId and fits its prefix.", given=("entity_type",)
)

recipient_is_here = refers_to(
    Notification, "recipient_id", "Person", "The recipient's status is not terminated.", unless={"status": ("terminated",)}
)


@rule(Notification)
async def text_messages_have_a_number(change: Change[Notification]) -> None:
    """Channel sms needs a phone on the person."""
    message = change.record
    if message.channel != "sms" or not change.changed("recipient_id", "channel"):
        return
    recipient = await change.tx.get("Person", message.recipient_id)
    if recipient and recipient.phone is None:
        refuse(f"{recipient.id} has no phone", "channel")


label_has_an_address = needs(Notification, "action_url", "actionLabel is accepted only together with actionUrl.", given=("action_label",))


@rule(Notification, "create")
def server_starts_the_delivery(change: Change[Notification]) -> None:
    """status is scheduled at creation when scheduledAt lies in the future, and otherwise queued, or delivered at once over in_app; sent,
    delivered and failed are set by the server only.
    """
    first = status_at_creation(change.record, change.now)
    if change.record.status != first:
        refuse(f"the message begins as {first}, not as {change.record.status}", "status")


confirmation_is_of_an_announcement = needs(
    Notification, "announcement_id", "acknowledgedAt is accepted only together with announcementId.", given=("acknowledged_at",)
)

confirmed_before_now = not_future(Notification, "acknowledged_at", "acknowledgedAt is not in the future.")
