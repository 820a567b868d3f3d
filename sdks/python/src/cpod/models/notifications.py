# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Messages to single people, and announcements to many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import datetime

    from cpod.models.people import Person
    from cpod.models.storage import StorageObject

NotificationType = Literal[
    "info",
    "success",
    "warning",
    "error",
    "action_required",
    "reminder",
    "mention",
    "assignment",
    "approval",
    "security",
]
NotificationChannel = Literal["in_app", "email", "sms", "push", "chat", "webhook"]
NotificationPriority = Literal["low", "normal", "high", "urgent"]
NotificationBodyFormat = Literal["plain", "markdown"]
NotificationStatus = Literal["scheduled", "queued", "sent", "delivered", "failed", "read", "archived", "cancelled"]
AnnouncementCategory = Literal[
    "company_news",
    "people",
    "policy",
    "security",
    "maintenance",
    "outage",
    "event",
    "product",
    "benefits",
    "emergency",
    "other",
]
AnnouncementPriority = Literal["low", "normal", "high", "urgent"]
AnnouncementAudienceType = Literal["all", "groups", "departments", "locations", "people"]
AnnouncementChannels = Literal["in_app", "email", "sms", "push", "chat"]
AnnouncementStatus = Literal["draft", "scheduled", "published", "expired", "archived"]


class Notification(Entity):
    """One message to one person over one channel, with its delivery and its reading."""

    recipient_id: str
    """Person who is to get the message. Id of Person."""
    type: NotificationType | str
    """Intent of the message."""
    category: str | None
    """Topic a person can switch on and off, such as helpdesk or approvals."""
    channel: NotificationChannel | str
    """Way of delivery."""
    priority: NotificationPriority | str
    """Urgent ignores quiet hours."""
    title: str
    """Line shown in lists and as mail subject."""
    body: str | None
    """Full text."""
    body_format: NotificationBodyFormat | str
    """Markup of body."""
    locale: str | None
    """Language of the text."""
    actor_id: str | None
    """Person or Application whose act caused the message. Id of Person or Application."""
    entity_type: str | None
    """Entity the message is about, in snake_case; taken from the prefix of entityId where not given."""
    entity_id: str | None
    """Record the message is about. Id of any."""
    announcement_id: str | None
    """Announcement this message delivers. Id of Announcement."""
    action_url: str | None
    """Address to open from the message."""
    action_label: str | None
    """Wording of the button."""
    status: NotificationStatus | str
    """State of the delivery."""
    scheduled_at: datetime | None
    """Earliest time of sending."""
    expires_at: datetime | None
    """Time after which it is no longer sent or shown."""
    sent_at: datetime | None
    """Hand-over to the channel."""
    delivered_at: datetime | None
    """Channel's confirmation."""
    read_at: datetime | None
    """First reading."""
    acknowledged_at: datetime | None
    """Time at which the recipient confirmed the reading of the announcement."""
    failure_reason: str | None
    """Why it was not delivered."""
    attempt_count: int
    """Attempts so far."""
    dedupe_key: str | None
    """Messages to one person with the same key within 24 hours are sent once."""
    recipient: Expanded[Person | None]
    """Only with `expand=recipient`."""
    announcement: Expanded[Announcement | None]
    """Only with `expand=announcement`."""


class Announcement(Entity):
    """A message to everyone or to a chosen audience, with its publication and its acknowledgements."""

    title: str
    """Headline."""
    body: str
    """Text in Markdown."""
    summary: str | None
    """Teaser for lists and mails."""
    category: AnnouncementCategory | str
    """Topic."""
    priority: AnnouncementPriority | str
    """Weight of the announcement."""
    author_id: str | None
    """Person it comes from; the caller where not given. Id of Person."""
    audience_type: AnnouncementAudienceType | str
    """How the audience is chosen."""
    audience_ids: list[str] | None
    """Groups, departments, locations or people, as audienceType says; empty for all."""
    channels: list[AnnouncementChannels | str]
    """Ways of delivery."""
    language: str
    """Language of the text."""
    status: AnnouncementStatus | str
    """State of the publication."""
    publish_at: datetime | None
    """Planned time of publication."""
    published_at: datetime | None
    """Time of publication."""
    expires_at: datetime | None
    """Time after which it is no longer shown."""
    is_pinned: bool
    """Shown above the others."""
    requires_acknowledgement: bool
    """Each recipient must confirm the reading."""
    acknowledgement_due_at: datetime | None
    """Time the confirmation is due."""
    recipient_count: int | None
    """Size of the audience."""
    read_count: int
    """How many read it."""
    acknowledged_count: int
    """How many confirmed."""
    attachment_ids: list[str] | None
    """Files to go with it."""
    banner_url: str | None
    """Picture at the top."""
    author: Expanded[Person | None]
    """Only with `expand=author`."""
    attachments: Expanded[list[StorageObject]]
    """Only with `expand=attachments`."""
    notifications: Expanded[list[Notification]]
    """Only with `expand=notifications`."""
