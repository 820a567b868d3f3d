# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Tickets of employees and customers, and the service levels they are measured against."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.helpdesk import SlaPolicy, Ticket

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.helpdesk import (
        SlaPolicyCreate,
        SlaPolicyList,
        SlaPolicyMember,
        SlaPolicyRelation,
        SlaPolicyUpdate,
        TicketCreate,
        TicketList,
        TicketMember,
        TicketRelation,
        TicketUpdate,
    )


class SlaPolicyService(Collection[SlaPolicy, "SlaPolicyRelation", "SlaPolicyMember"]):
    """Response and resolution targets for a set of tickets, the clock they run on, and who is told before they are
    missed.

    Rules:

    - resolutionTargetMinutes is not below firstResponseTargetMinutes.
    - businessHours has at least one entry when isBusinessHoursOnly is true.
    - closesAtTime is after opensAtTime.
    - Spans of one day do not overlap.
    - Two active policies do not share rank, priority, an entry of appliesTo, accountId and categories at the
      same time.
    - endDate is not before effectiveDate.
    - Every entry of escalations names at least one person or group.
    """

    _path = "/v1/helpdesk/sla-policies"
    _model = SlaPolicy

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SlaPolicyList]
    ) -> Page[SlaPolicy]:
        """One page of SlaPolicy records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SlaPolicyList]
    ) -> Iterator[SlaPolicy]:
        """All SlaPolicy records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[SlaPolicyList]
    ) -> Page[SlaPolicy]:
        """One page of the SlaPolicy records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[SlaPolicyCreate]) -> SlaPolicy:
        """Creates a SlaPolicy, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[SlaPolicyUpdate]
    ) -> SlaPolicy:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class TicketService(Collection[Ticket, "TicketRelation", "TicketMember"]):
    """A request for help, followed from the first contact to the confirmed solution.

    Rules:

    - assigneeId or assignmentGroupId is present from in_progress on.
    - status resolved needs resolutionCode and resolutionNote.
    - satisfactionRating is accepted only when status is resolved or closed.
    - parentTicketId never leads back to the ticket itself.
    - A parent of type problem or change is not a child of an incident.
    """

    _path = "/v1/helpdesk"
    _model = Ticket

    @cached_property
    def sla_policies(self) -> SlaPolicyService:
        """Response and resolution targets for a set of tickets, the clock they run on, and who is told before they are missed."""
        return SlaPolicyService(self._connection)

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[TicketList]) -> Page[Ticket]:
        """One page of Ticket records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[TicketList]
    ) -> Iterator[Ticket]:
        """All Ticket records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[TicketList]
    ) -> Page[Ticket]:
        """One page of the Ticket records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[TicketCreate]) -> Ticket:
        """Creates a Ticket, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[TicketUpdate]
    ) -> Ticket:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncSlaPolicyService(AsyncCollection[SlaPolicy, "SlaPolicyRelation", "SlaPolicyMember"]):
    """Response and resolution targets for a set of tickets, the clock they run on, and who is told before they are missed. See SlaPolicyService for the rules."""

    _path = "/v1/helpdesk/sla-policies"
    _model = SlaPolicy

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SlaPolicyList]
    ) -> AsyncPage[SlaPolicy]:
        """One page of SlaPolicy records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[SlaPolicyList]
    ) -> AsyncIterator[SlaPolicy]:
        """All SlaPolicy records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[SlaPolicyList]
    ) -> AsyncPage[SlaPolicy]:
        """One page of the SlaPolicy records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[SlaPolicyCreate]
    ) -> SlaPolicy:
        """Creates a SlaPolicy, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[SlaPolicyUpdate]
    ) -> SlaPolicy:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncTicketService(AsyncCollection[Ticket, "TicketRelation", "TicketMember"]):
    """A request for help, followed from the first contact to the confirmed solution. See TicketService for the rules."""

    _path = "/v1/helpdesk"
    _model = Ticket

    @cached_property
    def sla_policies(self) -> AsyncSlaPolicyService:
        """Response and resolution targets for a set of tickets, the clock they run on, and who is told before they are missed."""
        return AsyncSlaPolicyService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[TicketList]
    ) -> AsyncPage[Ticket]:
        """One page of Ticket records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[TicketList]
    ) -> AsyncIterator[Ticket]:
        """All Ticket records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[TicketList]
    ) -> AsyncPage[Ticket]:
        """One page of the Ticket records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[TicketCreate]) -> Ticket:
        """Creates a Ticket, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[TicketUpdate]
    ) -> Ticket:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
