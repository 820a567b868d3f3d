# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Messages to single people, and announcements to many. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from cpod._core.listing import IntegerRange, TimeRange
from cpod._core.typed import Required
from cpod.models.notifications import (
    AnnouncementAudienceType,
    AnnouncementCategory,
    AnnouncementChannels,
    AnnouncementPriority,
    AnnouncementStatus,
    NotificationBodyFormat,
    NotificationChannel,
    NotificationPriority,
    NotificationStatus,
    NotificationType,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

NotificationSort = Literal[
    EntitySort,
    "recipient_id",
    "type",
    "category",
    "channel",
    "priority",
    "title",
    "body",
    "body_format",
    "locale",
    "actor_id",
    "entity_type",
    "entity_id",
    "announcement_id",
    "action_url",
    "action_label",
    "status",
    "scheduled_at",
    "expires_at",
    "sent_at",
    "delivered_at",
    "read_at",
    "acknowledged_at",
    "failure_reason",
    "attempt_count",
    "dedupe_key",
    "-recipient_id",
    "-type",
    "-category",
    "-channel",
    "-priority",
    "-title",
    "-body",
    "-body_format",
    "-locale",
    "-actor_id",
    "-entity_type",
    "-entity_id",
    "-announcement_id",
    "-action_url",
    "-action_label",
    "-status",
    "-scheduled_at",
    "-expires_at",
    "-sent_at",
    "-delivered_at",
    "-read_at",
    "-acknowledged_at",
    "-failure_reason",
    "-attempt_count",
    "-dedupe_key",
]
NotificationRelation = Literal["recipient", "announcement"]
NotificationMember = Literal[
    EntityMember,
    "recipient_id",
    "type",
    "category",
    "channel",
    "priority",
    "title",
    "body",
    "body_format",
    "locale",
    "actor_id",
    "entity_type",
    "entity_id",
    "announcement_id",
    "action_url",
    "action_label",
    "status",
    "scheduled_at",
    "expires_at",
    "sent_at",
    "delivered_at",
    "read_at",
    "acknowledged_at",
    "failure_reason",
    "attempt_count",
    "dedupe_key",
]
NotificationFilterable = Literal[
    EntityFilterable,
    "recipient_id",
    "type",
    "category",
    "channel",
    "priority",
    "title",
    "body",
    "body_format",
    "locale",
    "actor_id",
    "entity_type",
    "entity_id",
    "announcement_id",
    "action_url",
    "action_label",
    "status",
    "scheduled_at",
    "expires_at",
    "sent_at",
    "delivered_at",
    "read_at",
    "acknowledged_at",
    "failure_reason",
    "attempt_count",
    "dedupe_key",
]
AnnouncementSort = Literal[
    EntitySort,
    "title",
    "body",
    "summary",
    "category",
    "priority",
    "author_id",
    "audience_type",
    "language",
    "status",
    "publish_at",
    "published_at",
    "expires_at",
    "is_pinned",
    "requires_acknowledgement",
    "acknowledgement_due_at",
    "recipient_count",
    "banner_url",
    "-title",
    "-body",
    "-summary",
    "-category",
    "-priority",
    "-author_id",
    "-audience_type",
    "-language",
    "-status",
    "-publish_at",
    "-published_at",
    "-expires_at",
    "-is_pinned",
    "-requires_acknowledgement",
    "-acknowledgement_due_at",
    "-recipient_count",
    "-banner_url",
]
AnnouncementRelation = Literal["author", "attachments", "notifications"]
AnnouncementMember = Literal[
    EntityMember,
    "title",
    "body",
    "summary",
    "category",
    "priority",
    "author_id",
    "audience_type",
    "audience_ids",
    "channels",
    "language",
    "status",
    "publish_at",
    "published_at",
    "expires_at",
    "is_pinned",
    "requires_acknowledgement",
    "acknowledgement_due_at",
    "recipient_count",
    "read_count",
    "acknowledged_count",
    "attachment_ids",
    "banner_url",
]
AnnouncementFilterable = Literal[
    EntityFilterable,
    "title",
    "body",
    "summary",
    "category",
    "priority",
    "author_id",
    "audience_type",
    "audience_ids",
    "channels",
    "language",
    "status",
    "publish_at",
    "published_at",
    "expires_at",
    "is_pinned",
    "requires_acknowledgement",
    "acknowledgement_due_at",
    "recipient_count",
    "attachment_ids",
    "banner_url",
]


class NotificationCreate(EntityInput, total=False):
    """What a client gives to create a Notification."""

    recipient_id: Required[str]
    """Person who is to get the message. Id of Person."""
    type: NotificationType
    """Intent of the message."""
    category: str | None
    """Topic a person can switch on and off, such as helpdesk or approvals."""
    channel: NotificationChannel
    """Way of delivery."""
    priority: NotificationPriority
    """Urgent ignores quiet hours."""
    title: Required[str]
    """Line shown in lists and as mail subject."""
    body: str | None
    """Full text."""
    body_format: NotificationBodyFormat
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
    status: NotificationStatus
    """State of the delivery."""
    scheduled_at: datetime | None
    """Earliest time of sending."""
    expires_at: datetime | None
    """Time after which it is no longer sent or shown."""
    acknowledged_at: datetime | None
    """Time at which the recipient confirmed the reading of the announcement."""
    dedupe_key: str | None
    """Messages to one person with the same key within 24 hours are sent once."""


class NotificationUpdate(EntityInput, total=False):
    """The fields of a Notification to change; null clears an optional one."""

    type: NotificationType
    """Intent of the message."""
    category: str | None
    """Topic a person can switch on and off, such as helpdesk or approvals."""
    priority: NotificationPriority
    """Urgent ignores quiet hours."""
    title: str
    """Line shown in lists and as mail subject."""
    body: str | None
    """Full text."""
    body_format: NotificationBodyFormat
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
    status: NotificationStatus
    """State of the delivery."""
    scheduled_at: datetime | None
    """Earliest time of sending."""
    expires_at: datetime | None
    """Time after which it is no longer sent or shown."""
    acknowledged_at: datetime | None
    """Time at which the recipient confirmed the reading of the announcement."""
    dedupe_key: str | None
    """Messages to one person with the same key within 24 hours are sent once."""


class AnnouncementCreate(EntityInput, total=False):
    """What a client gives to create an Announcement."""

    title: Required[str]
    """Headline."""
    body: Required[str]
    """Text in Markdown."""
    summary: str | None
    """Teaser for lists and mails."""
    category: AnnouncementCategory
    """Topic."""
    priority: AnnouncementPriority
    """Weight of the announcement."""
    author_id: str | None
    """Person it comes from; the caller where not given. Id of Person."""
    audience_type: AnnouncementAudienceType
    """How the audience is chosen."""
    audience_ids: Sequence[str] | None
    """Groups, departments, locations or people, as audienceType says; empty for all."""
    channels: Sequence[AnnouncementChannels]
    """Ways of delivery."""
    language: str
    """Language of the text."""
    status: AnnouncementStatus
    """State of the publication."""
    publish_at: datetime | None
    """Planned time of publication."""
    expires_at: datetime | None
    """Time after which it is no longer shown."""
    is_pinned: bool
    """Shown above the others."""
    requires_acknowledgement: bool
    """Each recipient must confirm the reading."""
    acknowledgement_due_at: datetime | None
    """Time the confirmation is due."""
    attachment_ids: Sequence[str] | None
    """Files to go with it."""
    banner_url: str | None
    """Picture at the top."""


class AnnouncementUpdate(EntityInput, total=False):
    """The fields of an Announcement to change; null clears an optional one."""

    title: str
    """Headline."""
    body: str
    """Text in Markdown."""
    summary: str | None
    """Teaser for lists and mails."""
    category: AnnouncementCategory
    """Topic."""
    priority: AnnouncementPriority
    """Weight of the announcement."""
    author_id: str | None
    """Person it comes from; the caller where not given. Id of Person."""
    audience_type: AnnouncementAudienceType
    """How the audience is chosen."""
    audience_ids: Sequence[str] | None
    """Groups, departments, locations or people, as audienceType says; empty for all."""
    channels: Sequence[AnnouncementChannels]
    """Ways of delivery."""
    language: str
    """Language of the text."""
    status: AnnouncementStatus
    """State of the publication."""
    publish_at: datetime | None
    """Planned time of publication."""
    expires_at: datetime | None
    """Time after which it is no longer shown."""
    is_pinned: bool
    """Shown above the others."""
    requires_acknowledgement: bool
    """Each recipient must confirm the reading."""
    acknowledgement_due_at: datetime | None
    """Time the confirmation is due."""
    attachment_ids: Sequence[str] | None
    """Files to go with it."""
    banner_url: str | None
    """Picture at the top."""


class NotificationList(EntityList, total=False):
    """What a list of Notification records can be narrowed and arranged by."""

    recipient_id: str | Sequence[str]
    """One of these."""
    type: NotificationType | Sequence[NotificationType]
    """One of these."""
    category: str | Sequence[str]
    """One of these."""
    channel: NotificationChannel | Sequence[NotificationChannel]
    """One of these."""
    priority: NotificationPriority | Sequence[NotificationPriority]
    """One of these."""
    title: str | Sequence[str]
    """One of these."""
    body: str | Sequence[str]
    """One of these."""
    body_format: NotificationBodyFormat | Sequence[NotificationBodyFormat]
    """One of these."""
    locale: str | Sequence[str]
    """One of these."""
    actor_id: str | Sequence[str]
    """One of these."""
    entity_type: str | Sequence[str]
    """One of these."""
    entity_id: str | Sequence[str]
    """One of these."""
    announcement_id: str | Sequence[str]
    """One of these."""
    action_url: str | Sequence[str]
    """One of these."""
    action_label: str | Sequence[str]
    """One of these."""
    status: NotificationStatus | Sequence[NotificationStatus]
    """One of these."""
    scheduled_at: TimeRange
    """Compared."""
    expires_at: TimeRange
    """Compared."""
    sent_at: TimeRange
    """Compared."""
    delivered_at: TimeRange
    """Compared."""
    read_at: TimeRange
    """Compared."""
    acknowledged_at: TimeRange
    """Compared."""
    failure_reason: str | Sequence[str]
    """One of these."""
    attempt_count: IntegerRange
    """Compared."""
    dedupe_key: str | Sequence[str]
    """One of these."""
    sort: NotificationSort | Sequence[NotificationSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: NotificationRelation | Sequence[NotificationRelation]
    """Related records that come along."""
    fields: NotificationMember | Sequence[NotificationMember]
    """The only members that are wanted."""
    exists: NotificationFilterable | Sequence[NotificationFilterable]
    """Members that have a value."""
    missing: NotificationFilterable | Sequence[NotificationFilterable]
    """Members that have none."""


class AnnouncementList(EntityList, total=False):
    """What a list of Announcement records can be narrowed and arranged by."""

    title: str | Sequence[str]
    """One of these."""
    body: str | Sequence[str]
    """One of these."""
    summary: str | Sequence[str]
    """One of these."""
    category: AnnouncementCategory | Sequence[AnnouncementCategory]
    """One of these."""
    priority: AnnouncementPriority | Sequence[AnnouncementPriority]
    """One of these."""
    author_id: str | Sequence[str]
    """One of these."""
    audience_type: AnnouncementAudienceType | Sequence[AnnouncementAudienceType]
    """One of these."""
    audience_ids: str | Sequence[str]
    """Contains one of these."""
    channels: AnnouncementChannels | Sequence[AnnouncementChannels]
    """Contains one of these."""
    language: str | Sequence[str]
    """One of these."""
    status: AnnouncementStatus | Sequence[AnnouncementStatus]
    """One of these."""
    publish_at: TimeRange
    """Compared."""
    published_at: TimeRange
    """Compared."""
    expires_at: TimeRange
    """Compared."""
    is_pinned: bool | Sequence[bool]
    """One of these."""
    requires_acknowledgement: bool | Sequence[bool]
    """One of these."""
    acknowledgement_due_at: TimeRange
    """Compared."""
    recipient_count: IntegerRange
    """Compared."""
    attachment_ids: str | Sequence[str]
    """Contains one of these."""
    banner_url: str | Sequence[str]
    """One of these."""
    sort: AnnouncementSort | Sequence[AnnouncementSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: AnnouncementRelation | Sequence[AnnouncementRelation]
    """Related records that come along."""
    fields: AnnouncementMember | Sequence[AnnouncementMember]
    """The only members that are wanted."""
    exists: AnnouncementFilterable | Sequence[AnnouncementFilterable]
    """Members that have a value."""
    missing: AnnouncementFilterable | Sequence[AnnouncementFilterable]
    """Members that have none."""
