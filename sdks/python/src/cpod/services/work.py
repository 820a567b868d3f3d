# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Time spent, things said about records, and how much of people's time is free or taken."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.work import Capacity, Comment, TimeEntry

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.work import (
        CapacityCreate,
        CapacityList,
        CapacityMember,
        CapacityRelation,
        CapacityUpdate,
        CommentCreate,
        CommentList,
        CommentMember,
        CommentRelation,
        CommentUpdate,
        TimeEntryCreate,
        TimeEntryList,
        TimeEntryMember,
        TimeEntryRelation,
        TimeEntryUpdate,
    )


class CommentService(Collection[Comment, "CommentRelation", "CommentMember"]):
    """A remark on any record, with replies, mentions and reactions.

    Rules:

    - parentCommentId names a comment on the same subject.
    - body holds more than white space.
    - visibleToGroupId is set where visibility is restricted.
    - visibleToGroupId is set only where visibility is restricted.
    - isPinned and isResolved are true only on comments without parentCommentId.
    - A resolved comment has resolvedById.
    - In anchor endOffset is not before startOffset.
    """

    _path = "/v1/work/comments"
    _model = Comment

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[CommentList]) -> Page[Comment]:
        """One page of Comment records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[CommentList]
    ) -> Iterator[Comment]:
        """All Comment records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[CommentList]
    ) -> Page[Comment]:
        """One page of the Comment records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[CommentCreate]) -> Comment:
        """Creates a Comment, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[CommentUpdate]
    ) -> Comment:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class CapacityService(Collection[Capacity, "CapacityRelation", "CapacityMember"]):
    """How much of a person's working time in a period is planned for one project or kind of work.

    Rules:

    - periodEndDate is not before periodStartDate.
    - The period is at most 366 days long.
    - projectId is set where workType is project.
    - projectId is set only where workType is project.
    - A confirmed record has a confirmedById.
    - Two records of one person and project that are not cancelled have no day in common.
    """

    _path = "/v1/work/capacities"
    _model = Capacity

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[CapacityList]) -> Page[Capacity]:
        """One page of Capacity records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[CapacityList]
    ) -> Iterator[Capacity]:
        """All Capacity records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[CapacityList]
    ) -> Page[Capacity]:
        """One page of the Capacity records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[CapacityCreate]) -> Capacity:
        """Creates a Capacity, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[CapacityUpdate]
    ) -> Capacity:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class TimeEntryService(Collection[TimeEntry, "TimeEntryRelation", "TimeEntryMember"]):
    """A piece of working time of one person on one day, put to a project, task, ticket or overhead.

    Rules:

    - startedAt and endedAt are set together.
    - endedAt is after startedAt.
    - durationMinutes fits between startedAt and endedAt.
    - All entries of a person on one workDate that are not rejected add up to at most 1440 minutes.
    - The task belongs to the project where both are set.
    - A billable entry has a projectId, ticketId or accountId.
    - A billRate goes with a currency.
    - billableAmount is at most 9007199254740991, the largest whole number that every JSON reader keeps.
    - approverId is not the person who worked.
    - Approved and invoiced entries have an approverId.
    - Rejected entries have a rejectionReason.
    - In an approved or invoiced entry only status, invoiceId, tags and metadata change.
    - Status invoiced needs an invoiceId.
    """

    _path = "/v1/work"
    _model = TimeEntry

    @cached_property
    def comments(self) -> CommentService:
        """A remark on any record, with replies, mentions and reactions."""
        return CommentService(self._connection)

    @cached_property
    def capacities(self) -> CapacityService:
        """How much of a person's working time in a period is planned for one project or kind of work."""
        return CapacityService(self._connection)

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[TimeEntryList]
    ) -> Page[TimeEntry]:
        """One page of TimeEntry records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[TimeEntryList]
    ) -> Iterator[TimeEntry]:
        """All TimeEntry records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[TimeEntryList]
    ) -> Page[TimeEntry]:
        """One page of the TimeEntry records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[TimeEntryCreate]) -> TimeEntry:
        """Creates a TimeEntry, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[TimeEntryUpdate]
    ) -> TimeEntry:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncCommentService(AsyncCollection[Comment, "CommentRelation", "CommentMember"]):
    """A remark on any record, with replies, mentions and reactions. See CommentService for the rules."""

    _path = "/v1/work/comments"
    _model = Comment

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[CommentList]
    ) -> AsyncPage[Comment]:
        """One page of Comment records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[CommentList]
    ) -> AsyncIterator[Comment]:
        """All Comment records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[CommentList]
    ) -> AsyncPage[Comment]:
        """One page of the Comment records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[CommentCreate]
    ) -> Comment:
        """Creates a Comment, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[CommentUpdate]
    ) -> Comment:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncCapacityService(AsyncCollection[Capacity, "CapacityRelation", "CapacityMember"]):
    """How much of a person's working time in a period is planned for one project or kind of work. See CapacityService for the rules."""

    _path = "/v1/work/capacities"
    _model = Capacity

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[CapacityList]
    ) -> AsyncPage[Capacity]:
        """One page of Capacity records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[CapacityList]
    ) -> AsyncIterator[Capacity]:
        """All Capacity records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[CapacityList]
    ) -> AsyncPage[Capacity]:
        """One page of the Capacity records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[CapacityCreate]
    ) -> Capacity:
        """Creates a Capacity, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[CapacityUpdate]
    ) -> Capacity:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncTimeEntryService(AsyncCollection[TimeEntry, "TimeEntryRelation", "TimeEntryMember"]):
    """A piece of working time of one person on one day, put to a project, task, ticket or overhead. See TimeEntryService for the rules."""

    _path = "/v1/work"
    _model = TimeEntry

    @cached_property
    def comments(self) -> AsyncCommentService:
        """A remark on any record, with replies, mentions and reactions."""
        return AsyncCommentService(self._connection)

    @cached_property
    def capacities(self) -> AsyncCapacityService:
        """How much of a person's working time in a period is planned for one project or kind of work."""
        return AsyncCapacityService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[TimeEntryList]
    ) -> AsyncPage[TimeEntry]:
        """One page of TimeEntry records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[TimeEntryList]
    ) -> AsyncIterator[TimeEntry]:
        """All TimeEntry records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[TimeEntryList]
    ) -> AsyncPage[TimeEntry]:
        """One page of the TimeEntry records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[TimeEntryCreate]
    ) -> TimeEntry:
        """Creates a TimeEntry, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[TimeEntryUpdate]
    ) -> TimeEntry:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
