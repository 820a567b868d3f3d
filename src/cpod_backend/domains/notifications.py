"""Messages to single people, and announcements to many."""

from typing import Annotated, Literal

from msgspec import field

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, entity
from cpod_backend.contract.types import AnyId, COMPUTED, Id, Language, Pattern, Range, STORED, Size, Time, Uri, ref

DOMAIN = DomainInfo(
    name="Notifications",
    prefix="notifications",
    standards=(
        "Web Push (RFC 8030)",
        "ActivityStreams 2.0 actor, verb and object",
        "BCP 47",
        "Notification UX practice of large SaaS platforms",
    ),
)


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
    actor_id: Annotated[AnyId | None, "Person or Application whose act caused the message."] = None
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
    # computed: time at which status became sent
    sent_at: Annotated[Time | None, STORED, "Hand-over to the channel."] = None
    # computed: time at which status became delivered
    delivered_at: Annotated[Time | None, STORED, "Channel's confirmation."] = None
    # computed: time at which status first became read
    read_at: Annotated[Time | None, STORED, "First reading."] = None
    # computed: channel's message when status became failed
    failure_reason: Annotated[str | None, Size(max=1000), STORED, "Why it was not delivered."] = None
    # computed: number of attempts to send
    attempt_count: Annotated[int | None, Range(0), STORED, "Attempts so far."] = None
    dedupe_key: Annotated[str | None, Size(max=200), "Messages to one person with the same key within 24 hours are sent once."] = None


# RULE: A second message with the same recipientId, channel and dedupeKey within 24 hours is refused.
# RULE: expiresAt is after scheduledAt and in the future at creation.
# RULE: entityType is accepted only together with entityId and fits its prefix.
# RULE: The recipient's status is not terminated; channel sms needs a phone on the person.
# RULE: actionLabel is accepted only together with actionUrl.
# RULE: status is scheduled at creation when scheduledAt lies in the future, and otherwise queued, or delivered at once over in_app; sent, delivered and failed are set by the server only.


@entity(
    prefix="ann",
    path="/v1/notifications/announcements",
    search=["title", "summary", "body"],
    expand={
        "author": One("author_id"),
        "attachments": One("attachment_ids"),
        "notifications": Many("Notification", "announcement_id"),
    },
    transitions={
        "status": {
            "draft": ["scheduled", "published", "archived"],
            "scheduled": ["draft", "published", "archived"],
            "published": ["expired", "archived"],
            "expired": ["archived"],
        }
    },
    example={
        "title": "Order platform maintenance on Saturday",
        "body": "The order platform is read-only on Saturday from 06:00 to 08:00 UTC while its database is moved.",
        "summary": "Read-only for two hours on Saturday morning.",
        "category": "maintenance",
        "priority": "high",
        "authorId": "per-01JGEESPSYMRASJZ197M3E0PA7",
        "audienceType": "groups",
        "audienceIds": ["grp-01JEQ35NSH0N9R3KCJAAEVBASP", "grp-01JY1WR5T010ZXNDVNDVYRDZ00"],
        "channels": ["in_app", "email"],
        "language": "en",
        "publishAt": "2027-06-12T08:00:00Z",
        "expiresAt": "2027-06-13T08:00:00Z",
        "isPinned": True,
    },
)
class Announcement(Entity):
    """A message to everyone or to a chosen audience, with its publication and its acknowledgements."""

    title: Annotated[str, Size(1, 300), "Headline."]
    body: Annotated[str, Size(1, 50000), "Text in Markdown."]
    summary: Annotated[str | None, Size(max=500), "Teaser for lists and mails."] = None
    category: Annotated[
        Literal[
            "company_news", "people", "policy", "security", "maintenance", "outage", "event", "product", "benefits", "emergency", "other"
        ],
        "Topic.",
    ] = "other"
    priority: Annotated[Literal["low", "normal", "high", "urgent"], "Weight of the announcement."] = "normal"
    author_id: Annotated[Id | None, ref("Person"), "Person it comes from; the caller where not given."] = None
    audience_type: Annotated[Literal["all", "groups", "departments", "locations", "people"], "How the audience is chosen."] = "all"
    audience_ids: Annotated[
        list[AnyId] | None, Size(max=1000), "Groups, departments, locations or people, as audienceType says; empty for all."
    ] = None
    channels: Annotated[list[Literal["in_app", "email", "sms", "push", "chat"]], Size(1, 5), "Ways of delivery."] = field(
        default_factory=lambda: ["in_app"]
    )
    language: Annotated[Language, "Language of the text."] = "en"
    status: Annotated[Literal["draft", "scheduled", "published", "expired", "archived"], "State of the publication."] = "draft"
    publish_at: Annotated[Time | None, "Planned time of publication."] = None
    # computed: time at which status first became published
    published_at: Annotated[Time | None, STORED, "Time of publication."] = None
    expires_at: Annotated[Time | None, "Time after which it is no longer shown."] = None
    is_pinned: Annotated[bool, "Shown above the others."] = False
    requires_acknowledgement: Annotated[bool, "Each recipient must confirm the reading."] = False
    acknowledgement_due_at: Annotated[Time | None, "Time the confirmation is due."] = None
    # computed: number of people in the audience at publication
    recipient_count: Annotated[int | None, Range(0), STORED, "Size of the audience."] = None
    # computed: number of recipients with a Notification of this announcement whose readAt is set
    read_count: Annotated[int | None, Range(0), COMPUTED, "How many read it."] = None
    # computed: number of recipients who confirmed
    acknowledged_count: Annotated[int | None, Range(0), COMPUTED, "How many confirmed."] = None
    attachment_ids: Annotated[list[Id] | None, ref("StorageObject"), Size(max=20), "Files to go with it."] = None
    banner_url: Annotated[Uri | None, "Picture at the top."] = None


# RULE: audienceIds is empty when audienceType is all, has at least one entry otherwise, and every prefix fits audienceType.
# RULE: status scheduled needs a publishAt in the future.
# RULE: expiresAt is after publishAt and after publishedAt.
# RULE: acknowledgementDueAt is accepted only when requiresAcknowledgement is true.
# RULE: title, body and audience of a published announcement do not change; a correction is a new announcement.
# RULE: At most five announcements are published and pinned at the same time.
