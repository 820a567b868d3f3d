# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Three append-only streams: who did what, what happened in applications, and how calls ran across services. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from cpod._core.listing import IntegerRange, NumberRange, TimeRange
from cpod._core.typed import Required, TypedDict
from cpod.models.telemetry import (
    AppEventDeviceType,
    AppEventEnvironment,
    AppEventEventCategory,
    AuditEventActorType,
    AuditEventCategory,
    AuditEventOutcome,
    TraceEnvironment,
    TraceKind,
    TraceOperation,
    TraceStatusCode,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

AuditEventSort = Literal[
    EntitySort,
    "sequence_id",
    "action",
    "category",
    "outcome",
    "reason",
    "occurred_at",
    "actor_type",
    "actor_id",
    "impersonated_person_id",
    "application_id",
    "resource_type",
    "resource_id",
    "ip_address",
    "user_agent",
    "request_id",
    "trace_id",
    "session_id",
    "previous_hash",
    "record_hash",
    "-sequence_id",
    "-action",
    "-category",
    "-outcome",
    "-reason",
    "-occurred_at",
    "-actor_type",
    "-actor_id",
    "-impersonated_person_id",
    "-application_id",
    "-resource_type",
    "-resource_id",
    "-ip_address",
    "-user_agent",
    "-request_id",
    "-trace_id",
    "-session_id",
    "-previous_hash",
    "-record_hash",
]
AuditEventRelation = Literal["impersonated_person", "application"]
AuditEventMember = Literal[
    EntityMember,
    "sequence_id",
    "action",
    "category",
    "outcome",
    "reason",
    "occurred_at",
    "actor_type",
    "actor_id",
    "impersonated_person_id",
    "application_id",
    "resource_type",
    "resource_id",
    "before",
    "after",
    "changed_fields",
    "details",
    "ip_address",
    "user_agent",
    "request_id",
    "trace_id",
    "session_id",
    "previous_hash",
    "record_hash",
]
AuditEventFilterable = Literal[
    EntityFilterable,
    "sequence_id",
    "action",
    "category",
    "outcome",
    "reason",
    "occurred_at",
    "actor_type",
    "actor_id",
    "impersonated_person_id",
    "application_id",
    "resource_type",
    "resource_id",
    "changed_fields",
    "ip_address",
    "user_agent",
    "request_id",
    "trace_id",
    "session_id",
    "previous_hash",
    "record_hash",
]
AppEventSort = Literal[
    EntitySort,
    "event_type",
    "event_category",
    "source",
    "event_key",
    "occurred_at",
    "application_id",
    "person_id",
    "anonymous_id",
    "session_id",
    "entity_type",
    "entity_id",
    "value",
    "environment",
    "app_release",
    "page_url",
    "referrer_url",
    "user_agent",
    "ip_address",
    "country",
    "locale",
    "trace_id",
    "has_consent",
    "-event_type",
    "-event_category",
    "-source",
    "-event_key",
    "-occurred_at",
    "-application_id",
    "-person_id",
    "-anonymous_id",
    "-session_id",
    "-entity_type",
    "-entity_id",
    "-value",
    "-environment",
    "-app_release",
    "-page_url",
    "-referrer_url",
    "-user_agent",
    "-ip_address",
    "-country",
    "-locale",
    "-trace_id",
    "-has_consent",
]
AppEventRelation = Literal["person", "application"]
AppEventMember = Literal[
    EntityMember,
    "event_type",
    "event_category",
    "source",
    "event_key",
    "occurred_at",
    "application_id",
    "person_id",
    "anonymous_id",
    "session_id",
    "entity_type",
    "entity_id",
    "properties",
    "value",
    "environment",
    "app_release",
    "page_url",
    "referrer_url",
    "device",
    "user_agent",
    "ip_address",
    "country",
    "locale",
    "trace_id",
    "has_consent",
]
AppEventFilterable = Literal[
    EntityFilterable,
    "event_type",
    "event_category",
    "source",
    "event_key",
    "occurred_at",
    "application_id",
    "person_id",
    "anonymous_id",
    "session_id",
    "entity_type",
    "entity_id",
    "value",
    "environment",
    "app_release",
    "page_url",
    "referrer_url",
    "user_agent",
    "ip_address",
    "country",
    "locale",
    "trace_id",
    "has_consent",
]
TraceSort = Literal[
    EntitySort,
    "trace_id",
    "span_id",
    "parent_span_id",
    "name",
    "kind",
    "service_name",
    "environment",
    "application_id",
    "person_id",
    "started_at",
    "ended_at",
    "duration_ms",
    "status_code",
    "status_message",
    "operation",
    "provider",
    "model",
    "input_tokens",
    "output_tokens",
    "cached_input_tokens",
    "cost_micros",
    "currency",
    "-trace_id",
    "-span_id",
    "-parent_span_id",
    "-name",
    "-kind",
    "-service_name",
    "-environment",
    "-application_id",
    "-person_id",
    "-started_at",
    "-ended_at",
    "-duration_ms",
    "-status_code",
    "-status_message",
    "-operation",
    "-provider",
    "-model",
    "-input_tokens",
    "-output_tokens",
    "-cached_input_tokens",
    "-cost_micros",
    "-currency",
]
TraceRelation = Literal["application", "person"]
TraceMember = Literal[
    EntityMember,
    "trace_id",
    "span_id",
    "parent_span_id",
    "name",
    "kind",
    "service_name",
    "environment",
    "application_id",
    "person_id",
    "started_at",
    "ended_at",
    "duration_ms",
    "status_code",
    "status_message",
    "attributes",
    "events",
    "links",
    "operation",
    "provider",
    "model",
    "input_tokens",
    "output_tokens",
    "cached_input_tokens",
    "cost_micros",
    "currency",
]
TraceFilterable = Literal[
    EntityFilterable,
    "trace_id",
    "span_id",
    "parent_span_id",
    "name",
    "kind",
    "service_name",
    "environment",
    "application_id",
    "person_id",
    "started_at",
    "ended_at",
    "duration_ms",
    "status_code",
    "status_message",
    "operation",
    "provider",
    "model",
    "input_tokens",
    "output_tokens",
    "cached_input_tokens",
    "cost_micros",
    "currency",
]


class AuditEventCreate(EntityInput, total=False):
    """What a client gives to create an AuditEvent."""

    action: Required[str]
    """Dotted name of the action, such as person.created or export.approved."""
    category: AuditEventCategory
    """Kind of action, for filters and retention."""
    outcome: AuditEventOutcome
    """Result of the action."""
    reason: str | None
    """Why it was denied or failed, or the reason the actor gave."""
    occurred_at: datetime | None
    """Time of the action; the time of receipt where not given."""
    resource_type: str | None
    """Entity acted on, in snake_case, such as person; taken from the prefix of resourceId where not given."""
    resource_id: str | None
    """Record acted on. Id of any."""
    details: Mapping[str, Any] | None
    """Open map of further facts about the action, at most 16 KiB as JSON."""
    session_id: str | None
    """Session of the actor."""


class AuditEventUpdate(EntityInput, total=False):
    """The fields of an AuditEvent to change; null clears an optional one."""


class AppEventCreate(EntityInput, total=False):
    """What a client gives to create an AppEvent."""

    event_type: Required[str]
    """Name of the event, such as page_view or rfp.response_approved."""
    event_category: AppEventEventCategory
    """Broad kind of event."""
    source: Required[str]
    """Context that emitted it, as a URI reference, after CloudEvents."""
    event_key: str | None
    """Emitter's own identifier, unique within source; used to drop repeats."""
    occurred_at: datetime | None
    """Time of the event; the time of receipt where not given."""
    person_id: str | None
    """Signed-in person, where there is one. Id of Person."""
    anonymous_id: str | None
    """Pseudonymous visitor."""
    session_id: str | None
    """Client session."""
    entity_type: str | None
    """Entity the event is about, in snake_case; taken from the prefix of entityId where not given."""
    entity_id: str | None
    """Record the event is about. Id of any."""
    properties: Mapping[str, Any] | None
    """Open map of the event's own data, at most 32 KiB as JSON."""
    value: float | None
    """Measure carried by the event, such as a duration or a count."""
    environment: AppEventEnvironment
    """Environment of the emitter."""
    app_release: str | None
    """Release of the application."""
    page_url: str | None
    """Page or screen."""
    referrer_url: str | None
    """Page before."""
    device: AppEventDeviceInput | None
    """Device of the person."""
    user_agent: str | None
    """User-Agent of the client."""
    locale: str | None
    """Language of the client."""
    trace_id: str | None
    """W3C trace identifier."""
    has_consent: bool
    """The person agreed to analytics."""


class AppEventDeviceInput(TypedDict, total=False):
    """Device of the person."""

    type: AppEventDeviceType | None
    """Kind of device."""
    operating_system: str | None
    """Operating system and release."""
    browser: str | None
    """Browser and release."""
    screen: str | None
    """Width and height in pixels."""


class AppEventUpdate(EntityInput, total=False):
    """The fields of an AppEvent to change; null clears an optional one."""


class TraceCreate(EntityInput, total=False):
    """What a client gives to create a Trace."""

    trace_id: Required[str]
    """W3C trace identifier, shared by all spans of the trace."""
    span_id: Required[str]
    """Identifier of this span."""
    parent_span_id: str | None
    """Span that caused this one; empty for the root."""
    name: Required[str]
    """Operation name of low cardinality."""
    kind: TraceKind
    """Role of the span."""
    service_name: Required[str]
    """Service that recorded the span."""
    environment: TraceEnvironment
    """Deployment environment."""
    application_id: str | None
    """Application on whose behalf the call ran; that of the token where not given. Id of Application."""
    person_id: str | None
    """Person who started the call; empty for system calls. Id of Person."""
    started_at: Required[datetime]
    """Start of the span."""
    ended_at: datetime | None
    """End of the span; empty while it runs."""
    status_code: TraceStatusCode
    """Result of the span."""
    status_message: str | None
    """Message of an error."""
    attributes: Mapping[str, Any] | None
    """Open map of attributes named after the semantic conventions; at most 128 keys."""
    events: Sequence[TraceEventInput] | None
    """Points in time within the span."""
    links: Sequence[TraceLinkInput] | None
    """Spans that belong to the cause without being the parent."""
    operation: TraceOperation | None
    """Generative AI operation, for a span that is one."""
    provider: str | None
    """Model provider."""
    model: str | None
    """Model that answered."""
    input_tokens: int | None
    """Tokens read."""
    output_tokens: int | None
    """Tokens written."""
    cached_input_tokens: int | None
    """Part of inputTokens served from a prompt cache."""
    cost_micros: int | None
    """Cost in millionths of one unit of currency, since a call costs fractions of a cent."""
    currency: str | None
    """Currency of costMicros."""


class TraceEventInput(TypedDict, total=False):
    """A point in time within a span."""

    name: Required[str]
    """Name of the event, such as exception."""
    occurred_at: Required[datetime]
    """Time of the event."""
    attributes: Mapping[str, Any] | None
    """Open map of attributes."""


class TraceLinkInput(TypedDict, total=False):
    """A span that belongs to the cause without being the parent."""

    trace_id: Required[str]
    """Linked trace."""
    span_id: Required[str]
    """Linked span."""


class TraceUpdate(EntityInput, total=False):
    """The fields of a Trace to change; null clears an optional one."""

    ended_at: datetime | None
    """End of the span; empty while it runs."""
    status_code: TraceStatusCode
    """Result of the span."""
    status_message: str | None
    """Message of an error."""
    attributes: Mapping[str, Any] | None
    """Open map of attributes named after the semantic conventions; at most 128 keys."""
    events: Sequence[TraceEventInput] | None
    """Points in time within the span."""
    links: Sequence[TraceLinkInput] | None
    """Spans that belong to the cause without being the parent."""
    model: str | None
    """Model that answered."""
    input_tokens: int | None
    """Tokens read."""
    output_tokens: int | None
    """Tokens written."""
    cached_input_tokens: int | None
    """Part of inputTokens served from a prompt cache."""
    cost_micros: int | None
    """Cost in millionths of one unit of currency, since a call costs fractions of a cent."""
    currency: str | None
    """Currency of costMicros."""


class AuditEventList(EntityList, total=False):
    """What a list of AuditEvent records can be narrowed and arranged by."""

    sequence_id: IntegerRange
    """Compared."""
    action: str | Sequence[str]
    """One of these."""
    category: AuditEventCategory | Sequence[AuditEventCategory]
    """One of these."""
    outcome: AuditEventOutcome | Sequence[AuditEventOutcome]
    """One of these."""
    reason: str | Sequence[str]
    """One of these."""
    occurred_at: TimeRange
    """Compared."""
    actor_type: AuditEventActorType | Sequence[AuditEventActorType]
    """One of these."""
    actor_id: str | Sequence[str]
    """One of these."""
    impersonated_person_id: str | Sequence[str]
    """One of these."""
    application_id: str | Sequence[str]
    """One of these."""
    resource_type: str | Sequence[str]
    """One of these."""
    resource_id: str | Sequence[str]
    """One of these."""
    changed_fields: str | Sequence[str]
    """Contains one of these."""
    ip_address: str | Sequence[str]
    """One of these."""
    user_agent: str | Sequence[str]
    """One of these."""
    request_id: str | Sequence[str]
    """One of these."""
    trace_id: str | Sequence[str]
    """One of these."""
    session_id: str | Sequence[str]
    """One of these."""
    previous_hash: str | Sequence[str]
    """One of these."""
    record_hash: str | Sequence[str]
    """One of these."""
    sort: AuditEventSort | Sequence[AuditEventSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: AuditEventRelation | Sequence[AuditEventRelation]
    """Related records that come along."""
    fields: AuditEventMember | Sequence[AuditEventMember]
    """The only members that are wanted."""
    exists: AuditEventFilterable | Sequence[AuditEventFilterable]
    """Members that have a value."""
    missing: AuditEventFilterable | Sequence[AuditEventFilterable]
    """Members that have none."""


class AppEventList(EntityList, total=False):
    """What a list of AppEvent records can be narrowed and arranged by."""

    event_type: str | Sequence[str]
    """One of these."""
    event_category: AppEventEventCategory | Sequence[AppEventEventCategory]
    """One of these."""
    source: str | Sequence[str]
    """One of these."""
    event_key: str | Sequence[str]
    """One of these."""
    occurred_at: TimeRange
    """Compared."""
    application_id: str | Sequence[str]
    """One of these."""
    person_id: str | Sequence[str]
    """One of these."""
    anonymous_id: str | Sequence[str]
    """One of these."""
    session_id: str | Sequence[str]
    """One of these."""
    entity_type: str | Sequence[str]
    """One of these."""
    entity_id: str | Sequence[str]
    """One of these."""
    value: NumberRange
    """Compared."""
    environment: AppEventEnvironment | Sequence[AppEventEnvironment]
    """One of these."""
    app_release: str | Sequence[str]
    """One of these."""
    page_url: str | Sequence[str]
    """One of these."""
    referrer_url: str | Sequence[str]
    """One of these."""
    user_agent: str | Sequence[str]
    """One of these."""
    ip_address: str | Sequence[str]
    """One of these."""
    country: str | Sequence[str]
    """One of these."""
    locale: str | Sequence[str]
    """One of these."""
    trace_id: str | Sequence[str]
    """One of these."""
    has_consent: bool | Sequence[bool]
    """One of these."""
    sort: AppEventSort | Sequence[AppEventSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: AppEventRelation | Sequence[AppEventRelation]
    """Related records that come along."""
    fields: AppEventMember | Sequence[AppEventMember]
    """The only members that are wanted."""
    exists: AppEventFilterable | Sequence[AppEventFilterable]
    """Members that have a value."""
    missing: AppEventFilterable | Sequence[AppEventFilterable]
    """Members that have none."""


class TraceList(EntityList, total=False):
    """What a list of Trace records can be narrowed and arranged by."""

    trace_id: str | Sequence[str]
    """One of these."""
    span_id: str | Sequence[str]
    """One of these."""
    parent_span_id: str | Sequence[str]
    """One of these."""
    name: str | Sequence[str]
    """One of these."""
    kind: TraceKind | Sequence[TraceKind]
    """One of these."""
    service_name: str | Sequence[str]
    """One of these."""
    environment: TraceEnvironment | Sequence[TraceEnvironment]
    """One of these."""
    application_id: str | Sequence[str]
    """One of these."""
    person_id: str | Sequence[str]
    """One of these."""
    started_at: TimeRange
    """Compared."""
    ended_at: TimeRange
    """Compared."""
    duration_ms: IntegerRange
    """Compared."""
    status_code: TraceStatusCode | Sequence[TraceStatusCode]
    """One of these."""
    status_message: str | Sequence[str]
    """One of these."""
    operation: TraceOperation | Sequence[TraceOperation]
    """One of these."""
    provider: str | Sequence[str]
    """One of these."""
    model: str | Sequence[str]
    """One of these."""
    input_tokens: IntegerRange
    """Compared."""
    output_tokens: IntegerRange
    """Compared."""
    cached_input_tokens: IntegerRange
    """Compared."""
    cost_micros: IntegerRange
    """Compared."""
    currency: str | Sequence[str]
    """One of these."""
    sort: TraceSort | Sequence[TraceSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: TraceRelation | Sequence[TraceRelation]
    """Related records that come along."""
    fields: TraceMember | Sequence[TraceMember]
    """The only members that are wanted."""
    exists: TraceFilterable | Sequence[TraceFilterable]
    """Members that have a value."""
    missing: TraceFilterable | Sequence[TraceFilterable]
    """Members that have none."""
