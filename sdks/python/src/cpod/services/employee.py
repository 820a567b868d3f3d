# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The daily working life of people: what they can do, when they meet or are away, and what was agreed in meetings."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.employee import CalendarEvent, LeaveRequest, MeetingNote, PersonSkill

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.employee import (
        CalendarEventCreate,
        CalendarEventList,
        CalendarEventMember,
        CalendarEventRelation,
        CalendarEventUpdate,
        LeaveRequestCreate,
        LeaveRequestList,
        LeaveRequestMember,
        LeaveRequestRelation,
        LeaveRequestUpdate,
        MeetingNoteCreate,
        MeetingNoteList,
        MeetingNoteMember,
        MeetingNoteRelation,
        MeetingNoteUpdate,
        PersonSkillCreate,
        PersonSkillList,
        PersonSkillMember,
        PersonSkillRelation,
        PersonSkillUpdate,
    )


class CalendarEventService(Collection[CalendarEvent, "CalendarEventRelation", "CalendarEventMember"]):
    """An entry in a person's calendar, in the terms of an iCalendar VEVENT.

    Rules:

    - endAt is after startAt.
    - An event with isAllDay starts and ends at midnight in its timezone.
    - excludedDates is set only where recurrenceRule is set.
    - seriesEventId and originalStartAt are set together.
    - seriesEventId and originalStartAt are never set on an event that has a recurrenceRule of its own.
    - Each attendee has a personId or an email.
    - No personId is listed twice among the attendees.
    - No email is listed twice among the attendees.
    - A recurrenceRule holds at most one of COUNT and UNTIL.
    """

    _path = "/v1/employee/calendar-events"
    _model = CalendarEvent

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[CalendarEventList]
    ) -> Page[CalendarEvent]:
        """One page of CalendarEvent records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[CalendarEventList]
    ) -> Iterator[CalendarEvent]:
        """All CalendarEvent records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[CalendarEventList]
    ) -> Page[CalendarEvent]:
        """One page of the CalendarEvent records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[CalendarEventCreate]
    ) -> CalendarEvent:
        """Creates a CalendarEvent, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[CalendarEventUpdate]
    ) -> CalendarEvent:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class LeaveRequestService(Collection[LeaveRequest, "LeaveRequestRelation", "LeaveRequestMember"]):
    """A person's request to be away from work, and the decision on it.

    Rules:

    - endDate is not before startDate.
    - startPart equals endPart where startDate and endDate are the same day.
    - On a leave of several days startPart is not morning.
    - On a leave of several days endPart is not afternoon.
    - The dates do not overlap another submitted or approved request of the same person, save a morning and an
      afternoon of one day.
    - approverId is not the person who wants to be away.
    - coverPersonId is not the person who wants to be away.
    - An approved or rejected request has an approverId.
    - A rejected request has a decisionComment.
    - Leave of type unpaid has isPaid false.
    """

    _path = "/v1/employee/leave-requests"
    _model = LeaveRequest

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[LeaveRequestList]
    ) -> Page[LeaveRequest]:
        """One page of LeaveRequest records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[LeaveRequestList]
    ) -> Iterator[LeaveRequest]:
        """All LeaveRequest records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[LeaveRequestList]
    ) -> Page[LeaveRequest]:
        """One page of the LeaveRequest records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[LeaveRequestCreate]
    ) -> LeaveRequest:
        """Creates a LeaveRequest, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[LeaveRequestUpdate]
    ) -> LeaveRequest:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class MeetingNoteService(Collection[MeetingNote, "MeetingNoteRelation", "MeetingNoteMember"]):
    """Minutes of a meeting: who took part, what was decided and who does what next.

    Rules:

    - Published minutes have a body or a summary.
    - Published minutes have a heldAt that is not in the future.
    - Each action item of published minutes has an ownerId.
    - participantIds names nobody twice.
    """

    _path = "/v1/employee/meeting-notes"
    _model = MeetingNote

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[MeetingNoteList]
    ) -> Page[MeetingNote]:
        """One page of MeetingNote records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[MeetingNoteList]
    ) -> Iterator[MeetingNote]:
        """All MeetingNote records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[MeetingNoteList]
    ) -> Page[MeetingNote]:
        """One page of the MeetingNote records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[MeetingNoteCreate]
    ) -> MeetingNote:
        """Creates a MeetingNote, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[MeetingNoteUpdate]
    ) -> MeetingNote:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class PersonSkillService(Collection[PersonSkill, "PersonSkillRelation", "PersonSkillMember"]):
    """A statement that a person has a skill at a certain level, with its source and proof.

    Rules:

    - verifiedById is not the person who has the skill.
    - taxonomyCode is set only where taxonomy is set.
    - A skill whose source is certification has an issuer.
    - validUntilDate is not before issuedDate.
    - targetLevel is not lower than proficiencyLevel.
    """

    _path = "/v1/employee"
    _model = PersonSkill

    @cached_property
    def calendar_events(self) -> CalendarEventService:
        """An entry in a person's calendar, in the terms of an iCalendar VEVENT."""
        return CalendarEventService(self._connection)

    @cached_property
    def leave_requests(self) -> LeaveRequestService:
        """A person's request to be away from work, and the decision on it."""
        return LeaveRequestService(self._connection)

    @cached_property
    def meeting_notes(self) -> MeetingNoteService:
        """Minutes of a meeting: who took part, what was decided and who does what next."""
        return MeetingNoteService(self._connection)

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PersonSkillList]
    ) -> Page[PersonSkill]:
        """One page of PersonSkill records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PersonSkillList]
    ) -> Iterator[PersonSkill]:
        """All PersonSkill records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[PersonSkillList]
    ) -> Page[PersonSkill]:
        """One page of the PersonSkill records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[PersonSkillCreate]
    ) -> PersonSkill:
        """Creates a PersonSkill, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[PersonSkillUpdate]
    ) -> PersonSkill:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncCalendarEventService(AsyncCollection[CalendarEvent, "CalendarEventRelation", "CalendarEventMember"]):
    """An entry in a person's calendar, in the terms of an iCalendar VEVENT. See CalendarEventService for the rules."""

    _path = "/v1/employee/calendar-events"
    _model = CalendarEvent

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[CalendarEventList]
    ) -> AsyncPage[CalendarEvent]:
        """One page of CalendarEvent records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[CalendarEventList]
    ) -> AsyncIterator[CalendarEvent]:
        """All CalendarEvent records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[CalendarEventList]
    ) -> AsyncPage[CalendarEvent]:
        """One page of the CalendarEvent records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[CalendarEventCreate]
    ) -> CalendarEvent:
        """Creates a CalendarEvent, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[CalendarEventUpdate]
    ) -> CalendarEvent:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncLeaveRequestService(AsyncCollection[LeaveRequest, "LeaveRequestRelation", "LeaveRequestMember"]):
    """A person's request to be away from work, and the decision on it. See LeaveRequestService for the rules."""

    _path = "/v1/employee/leave-requests"
    _model = LeaveRequest

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[LeaveRequestList]
    ) -> AsyncPage[LeaveRequest]:
        """One page of LeaveRequest records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[LeaveRequestList]
    ) -> AsyncIterator[LeaveRequest]:
        """All LeaveRequest records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[LeaveRequestList]
    ) -> AsyncPage[LeaveRequest]:
        """One page of the LeaveRequest records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[LeaveRequestCreate]
    ) -> LeaveRequest:
        """Creates a LeaveRequest, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[LeaveRequestUpdate]
    ) -> LeaveRequest:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncMeetingNoteService(AsyncCollection[MeetingNote, "MeetingNoteRelation", "MeetingNoteMember"]):
    """Minutes of a meeting: who took part, what was decided and who does what next. See MeetingNoteService for the rules."""

    _path = "/v1/employee/meeting-notes"
    _model = MeetingNote

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[MeetingNoteList]
    ) -> AsyncPage[MeetingNote]:
        """One page of MeetingNote records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[MeetingNoteList]
    ) -> AsyncIterator[MeetingNote]:
        """All MeetingNote records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[MeetingNoteList]
    ) -> AsyncPage[MeetingNote]:
        """One page of the MeetingNote records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[MeetingNoteCreate]
    ) -> MeetingNote:
        """Creates a MeetingNote, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[MeetingNoteUpdate]
    ) -> MeetingNote:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncPersonSkillService(AsyncCollection[PersonSkill, "PersonSkillRelation", "PersonSkillMember"]):
    """A statement that a person has a skill at a certain level, with its source and proof. See PersonSkillService for the rules."""

    _path = "/v1/employee"
    _model = PersonSkill

    @cached_property
    def calendar_events(self) -> AsyncCalendarEventService:
        """An entry in a person's calendar, in the terms of an iCalendar VEVENT."""
        return AsyncCalendarEventService(self._connection)

    @cached_property
    def leave_requests(self) -> AsyncLeaveRequestService:
        """A person's request to be away from work, and the decision on it."""
        return AsyncLeaveRequestService(self._connection)

    @cached_property
    def meeting_notes(self) -> AsyncMeetingNoteService:
        """Minutes of a meeting: who took part, what was decided and who does what next."""
        return AsyncMeetingNoteService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PersonSkillList]
    ) -> AsyncPage[PersonSkill]:
        """One page of PersonSkill records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[PersonSkillList]
    ) -> AsyncIterator[PersonSkill]:
        """All PersonSkill records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[PersonSkillList]
    ) -> AsyncPage[PersonSkill]:
        """One page of the PersonSkill records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[PersonSkillCreate]
    ) -> PersonSkill:
        """Creates a PersonSkill, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[PersonSkillUpdate]
    ) -> PersonSkill:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
