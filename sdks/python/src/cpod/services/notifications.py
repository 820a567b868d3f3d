# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Messages to single people, and announcements to many."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.notifications import Announcement, Notification

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.notifications import (
        AnnouncementCreate,
        AnnouncementList,
        AnnouncementMember,
        AnnouncementRelation,
        AnnouncementUpdate,
        NotificationCreate,
        NotificationList,
        NotificationMember,
        NotificationRelation,
        NotificationUpdate,
    )


class AnnouncementService(Collection[Announcement, "AnnouncementRelation", "AnnouncementMember"]):
    """A message to everyone or to a chosen audience, with its publication and its acknowledgements.

    Rules:

    - audienceIds is empty when audienceType is all, has at least one entry otherwise, and every prefix fits
      audienceType.
    - status scheduled needs a publishAt.
    - status scheduled needs a publishAt in the future.
    - expiresAt is after publishAt.
    - expiresAt is after publishedAt.
    - acknowledgementDueAt is accepted only when requiresAcknowledgement is true.
    - title, body and audience of a published announcement do not change; a correction is a new announcement.
    - At most five announcements are published and pinned at the same time.
    """

    _path = "/v1/notifications/announcements"
    _model = Announcement

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AnnouncementList]
    ) -> Page[Announcement]:
        """One page of Announcement records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AnnouncementList]
    ) -> Iterator[Announcement]:
        """All Announcement records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[AnnouncementList]
    ) -> Page[Announcement]:
        """One page of the Announcement records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[AnnouncementCreate]
    ) -> Announcement:
        """Creates a Announcement, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[AnnouncementUpdate]
    ) -> Announcement:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class NotificationService(Collection[Notification, "NotificationRelation", "NotificationMember"]):
    """One message to one person over one channel, with its delivery and its reading.

    Rules:

    - A second message with the same recipientId, channel and dedupeKey within 24 hours is refused.
    - expiresAt is after scheduledAt.
    - expiresAt is in the future at creation.
    - entityType is accepted only together with entityId and fits its prefix.
    - The recipient's status is not terminated.
    - Channel sms needs a phone on the person.
    - actionLabel is accepted only together with actionUrl.
    - status is scheduled at creation when scheduledAt lies in the future, and otherwise queued, or delivered at
      once over in_app; sent, delivered and failed are set by the server only.
    - acknowledgedAt is accepted only together with announcementId.
    - acknowledgedAt is not in the future.
    """

    _path = "/v1/notifications"
    _model = Notification

    @cached_property
    def announcements(self) -> AnnouncementService:
        """A message to everyone or to a chosen audience, with its publication and its acknowledgements."""
        return AnnouncementService(self._connection)

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[NotificationList]
    ) -> Page[Notification]:
        """One page of Notification records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[NotificationList]
    ) -> Iterator[Notification]:
        """All Notification records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[NotificationList]
    ) -> Page[Notification]:
        """One page of the Notification records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[NotificationCreate]
    ) -> Notification:
        """Creates a Notification, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[NotificationUpdate]
    ) -> Notification:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncAnnouncementService(AsyncCollection[Announcement, "AnnouncementRelation", "AnnouncementMember"]):
    """A message to everyone or to a chosen audience, with its publication and its acknowledgements. See AnnouncementService for the rules."""

    _path = "/v1/notifications/announcements"
    _model = Announcement

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AnnouncementList]
    ) -> AsyncPage[Announcement]:
        """One page of Announcement records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AnnouncementList]
    ) -> AsyncIterator[Announcement]:
        """All Announcement records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[AnnouncementList]
    ) -> AsyncPage[Announcement]:
        """One page of the Announcement records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[AnnouncementCreate]
    ) -> Announcement:
        """Creates a Announcement, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[AnnouncementUpdate]
    ) -> Announcement:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncNotificationService(AsyncCollection[Notification, "NotificationRelation", "NotificationMember"]):
    """One message to one person over one channel, with its delivery and its reading. See NotificationService for the rules."""

    _path = "/v1/notifications"
    _model = Notification

    @cached_property
    def announcements(self) -> AsyncAnnouncementService:
        """A message to everyone or to a chosen audience, with its publication and its acknowledgements."""
        return AsyncAnnouncementService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[NotificationList]
    ) -> AsyncPage[Notification]:
        """One page of Notification records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[NotificationList]
    ) -> AsyncIterator[Notification]:
        """All Notification records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[NotificationList]
    ) -> AsyncPage[Notification]:
        """One page of the Notification records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[NotificationCreate]
    ) -> Notification:
        """Creates a Notification, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[NotificationUpdate]
    ) -> Notification:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
