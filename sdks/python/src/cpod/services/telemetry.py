# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Three append-only streams: who did what, what happened in applications, and how calls ran across services."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.telemetry import AppEvent, AuditEvent, Trace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.telemetry import (
        AppEventCreate,
        AppEventList,
        AppEventMember,
        AppEventRelation,
        AppEventUpdate,
        AuditEventCreate,
        AuditEventList,
        AuditEventMember,
        AuditEventRelation,
        AuditEventUpdate,
        TraceCreate,
        TraceList,
        TraceMember,
        TraceRelation,
        TraceUpdate,
    )


class AppEventService(Collection[AppEvent, "AppEventRelation", "AppEventMember"]):
    """An analytics or domain event that an application emits.

    Rules:

    - An event never changes: every PATCH is refused; DELETE is allowed, for requests to erase personal data.
    - occurredAt is at most five minutes in the future.
    - occurredAt is at most 30 days in the past.
    - properties takes at most 32 KiB as JSON.
    """

    _path = "/v1/telemetry/app-events"
    _model = AppEvent

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[AppEventList]) -> Page[AppEvent]:
        """One page of AppEvent records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AppEventList]
    ) -> Iterator[AppEvent]:
        """All AppEvent records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[AppEventList]
    ) -> Page[AppEvent]:
        """One page of the AppEvent records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[AppEventCreate]) -> AppEvent:
        """Creates a AppEvent, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[AppEventUpdate]
    ) -> AppEvent:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class TraceService(Collection[Trace, "TraceRelation", "TraceMember"]):
    """One span of a distributed trace, including calls to language models with their tokens and cost.

    Rules:

    - endedAt is not before startedAt.
    - events lie between startedAt and endedAt with one second of tolerance.
    - traceId and spanId are not all zeros.
    - parentSpanId differs from spanId.
    - A PATCH may set endedAt, statusCode, statusMessage, attributes, events, links, model, token counts and
      cost, and only while endedAt is empty.
    - provider, model, token counts and costMicros are accepted only together with operation.
    - cachedInputTokens is not above inputTokens.
    - costMicros is accepted only together with currency.
    """

    _path = "/v1/telemetry/traces"
    _model = Trace

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[TraceList]) -> Page[Trace]:
        """One page of Trace records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(self, *, request_options: RequestOptions | None = None, **params: Unpack[TraceList]) -> Iterator[Trace]:
        """All Trace records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[TraceList]
    ) -> Page[Trace]:
        """One page of the Trace records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[TraceCreate]) -> Trace:
        """Creates a Trace, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[TraceUpdate]
    ) -> Trace:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AuditEventService(Collection[AuditEvent, "AuditEventRelation", "AuditEventMember"]):
    """A tamper-evident record of one action, written by the server for every change and by applications for
    business events.

    Rules:

    - An audit event never changes: every PATCH and every DELETE is refused.
    - reason is present when outcome is denied or failure.
    - occurredAt is at most five minutes in the future.
    - occurredAt is at most 30 days in the past.
    - details takes at most 16 KiB as JSON.
    - An action that starts with the snake_case name of an entity and ends in created, updated or deleted is
      written by the server only.
    """

    _path = "/v1/telemetry"
    _model = AuditEvent

    @cached_property
    def app_events(self) -> AppEventService:
        """An analytics or domain event that an application emits."""
        return AppEventService(self._connection)

    @cached_property
    def traces(self) -> TraceService:
        """One span of a distributed trace, including calls to language models with their tokens and cost."""
        return TraceService(self._connection)

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AuditEventList]
    ) -> Page[AuditEvent]:
        """One page of AuditEvent records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AuditEventList]
    ) -> Iterator[AuditEvent]:
        """All AuditEvent records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[AuditEventList]
    ) -> Page[AuditEvent]:
        """One page of the AuditEvent records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[AuditEventCreate]
    ) -> AuditEvent:
        """Creates a AuditEvent, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[AuditEventUpdate]
    ) -> AuditEvent:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncAppEventService(AsyncCollection[AppEvent, "AppEventRelation", "AppEventMember"]):
    """An analytics or domain event that an application emits. See AppEventService for the rules."""

    _path = "/v1/telemetry/app-events"
    _model = AppEvent

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AppEventList]
    ) -> AsyncPage[AppEvent]:
        """One page of AppEvent records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AppEventList]
    ) -> AsyncIterator[AppEvent]:
        """All AppEvent records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[AppEventList]
    ) -> AsyncPage[AppEvent]:
        """One page of the AppEvent records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[AppEventCreate]
    ) -> AppEvent:
        """Creates a AppEvent, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[AppEventUpdate]
    ) -> AppEvent:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncTraceService(AsyncCollection[Trace, "TraceRelation", "TraceMember"]):
    """One span of a distributed trace, including calls to language models with their tokens and cost. See TraceService for the rules."""

    _path = "/v1/telemetry/traces"
    _model = Trace

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[TraceList]
    ) -> AsyncPage[Trace]:
        """One page of Trace records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[TraceList]
    ) -> AsyncIterator[Trace]:
        """All Trace records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[TraceList]
    ) -> AsyncPage[Trace]:
        """One page of the Trace records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[TraceCreate]) -> Trace:
        """Creates a Trace, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[TraceUpdate]
    ) -> Trace:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncAuditEventService(AsyncCollection[AuditEvent, "AuditEventRelation", "AuditEventMember"]):
    """A tamper-evident record of one action, written by the server for every change and by applications for business events. See AuditEventService for the rules."""

    _path = "/v1/telemetry"
    _model = AuditEvent

    @cached_property
    def app_events(self) -> AsyncAppEventService:
        """An analytics or domain event that an application emits."""
        return AsyncAppEventService(self._connection)

    @cached_property
    def traces(self) -> AsyncTraceService:
        """One span of a distributed trace, including calls to language models with their tokens and cost."""
        return AsyncTraceService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AuditEventList]
    ) -> AsyncPage[AuditEvent]:
        """One page of AuditEvent records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[AuditEventList]
    ) -> AsyncIterator[AuditEvent]:
        """All AuditEvent records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[AuditEventList]
    ) -> AsyncPage[AuditEvent]:
        """One page of the AuditEvent records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[AuditEventCreate]
    ) -> AuditEvent:
        """Creates a AuditEvent, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[AuditEventUpdate]
    ) -> AuditEvent:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
