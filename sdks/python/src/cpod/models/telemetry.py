# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Three append-only streams: who did what, what happened in applications, and how calls ran across services."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from cpod._core.model import Expanded, Model
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import datetime

    from cpod.models.integration import Application
    from cpod.models.people import Person

AuditEventCategory = Literal[
    "authentication",
    "authorization",
    "data_access",
    "data_change",
    "configuration",
    "administration",
    "export",
    "approval",
    "system",
    "business",
]
AuditEventOutcome = Literal["success", "failure", "denied", "error"]
AuditEventActorType = Literal["user", "service", "system", "application", "agent"]
AppEventEventCategory = Literal[
    "navigation",
    "interaction",
    "search",
    "transaction",
    "lifecycle",
    "performance",
    "error",
    "experiment",
    "system",
    "custom",
]
AppEventEnvironment = Literal["production", "staging", "test", "development"]
AppEventDeviceType = Literal["desktop", "mobile", "tablet", "server", "kiosk", "other"]
TraceKind = Literal["internal", "server", "client", "producer", "consumer"]
TraceEnvironment = Literal["production", "staging", "test", "development"]
TraceStatusCode = Literal["unset", "ok", "error"]
TraceOperation = Literal[
    "chat",
    "text_completion",
    "embeddings",
    "rerank",
    "generate_content",
    "retrieval",
    "execute_tool",
    "invoke_agent",
    "guardrail",
]


class AuditEvent(Entity):
    """A tamper-evident record of one action, written by the server for every change and by applications for
    business events."""

    sequence_id: int
    """Position in the tenant's chain, without gaps."""
    action: str
    """Dotted name of the action, such as person.created or export.approved."""
    category: AuditEventCategory | str
    """Kind of action, for filters and retention."""
    outcome: AuditEventOutcome | str
    """Result of the action."""
    reason: str | None
    """Why it was denied or failed, or the reason the actor gave."""
    occurred_at: datetime | None
    """Time of the action; the time of receipt where not given."""
    actor_type: AuditEventActorType | str
    """Kind of actor."""
    actor_id: str | None
    """Who acted. Id of any."""
    impersonated_person_id: str | None
    """Person who was impersonated. Id of Person."""
    application_id: str | None
    """Application the action came through. Id of Application."""
    resource_type: str | None
    """Entity acted on, in snake_case, such as person; taken from the prefix of resourceId where not given."""
    resource_id: str | None
    """Record acted on. Id of any."""
    before: dict[str, Any] | None
    """Earlier state."""
    after: dict[str, Any] | None
    """Later state."""
    changed_fields: list[str] | None
    """What changed."""
    details: dict[str, Any] | None
    """Open map of further facts about the action, at most 16 KiB as JSON."""
    ip_address: str | None
    """IPv4 or IPv6 address of the caller."""
    user_agent: str | None
    """Client software."""
    request_id: str | None
    """Link to the answer's meta."""
    trace_id: str | None
    """W3C trace identifier."""
    session_id: str | None
    """Session of the actor."""
    previous_hash: str
    """Link of the chain."""
    record_hash: str
    """Seal of the event."""
    impersonated_person: Expanded[Person | None]
    """Only with `expand=impersonatedPerson`."""
    application: Expanded[Application | None]
    """Only with `expand=application`."""


class AppEvent(Entity):
    """An analytics or domain event that an application emits."""

    event_type: str
    """Name of the event, such as page_view or rfp.response_approved."""
    event_category: AppEventEventCategory | str
    """Broad kind of event."""
    source: str
    """Context that emitted it, as a URI reference, after CloudEvents."""
    event_key: str | None
    """Emitter's own identifier, unique within source; used to drop repeats."""
    occurred_at: datetime | None
    """Time of the event; the time of receipt where not given."""
    application_id: str | None
    """Application that emitted it. Id of Application."""
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
    properties: dict[str, Any] | None
    """Open map of the event's own data, at most 32 KiB as JSON."""
    value: float | None
    """Measure carried by the event, such as a duration or a count."""
    environment: AppEventEnvironment | str
    """Environment of the emitter."""
    app_release: str | None
    """Release of the application."""
    page_url: str | None
    """Page or screen."""
    referrer_url: str | None
    """Page before."""
    device: AppEventDevice | None
    """Device of the person."""
    user_agent: str | None
    """User-Agent of the client."""
    ip_address: str | None
    """Shortened address."""
    country: str | None
    """Country of the client."""
    locale: str | None
    """Language of the client."""
    trace_id: str | None
    """W3C trace identifier."""
    has_consent: bool
    """The person agreed to analytics."""
    person: Expanded[Person | None]
    """Only with `expand=person`."""
    application: Expanded[Application | None]
    """Only with `expand=application`."""


class AppEventDevice(Model):
    """Device of the person."""

    type: AppEventDeviceType | str | None
    """Kind of device."""
    operating_system: str | None
    """Operating system and release."""
    browser: str | None
    """Browser and release."""
    screen: str | None
    """Width and height in pixels."""


class Trace(Entity):
    """One span of a distributed trace, including calls to language models with their tokens and cost."""

    trace_id: str
    """W3C trace identifier, shared by all spans of the trace."""
    span_id: str
    """Identifier of this span."""
    parent_span_id: str | None
    """Span that caused this one; empty for the root."""
    name: str
    """Operation name of low cardinality."""
    kind: TraceKind | str
    """Role of the span."""
    service_name: str
    """Service that recorded the span."""
    environment: TraceEnvironment | str
    """Deployment environment."""
    application_id: str | None
    """Application on whose behalf the call ran; that of the token where not given. Id of Application."""
    person_id: str | None
    """Person who started the call; empty for system calls. Id of Person."""
    started_at: datetime
    """Start of the span."""
    ended_at: datetime | None
    """End of the span; empty while it runs."""
    duration_ms: int | None
    """Length of the span; empty while it runs."""
    status_code: TraceStatusCode | str
    """Result of the span."""
    status_message: str | None
    """Message of an error."""
    attributes: dict[str, Any] | None
    """Open map of attributes named after the semantic conventions; at most 128 keys."""
    events: list[TraceEvent] | None
    """Points in time within the span."""
    links: list[TraceLink] | None
    """Spans that belong to the cause without being the parent."""
    operation: TraceOperation | str | None
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
    application: Expanded[Application | None]
    """Only with `expand=application`."""
    person: Expanded[Person | None]
    """Only with `expand=person`."""


class TraceEvent(Model):
    """A point in time within a span."""

    name: str
    """Name of the event, such as exception."""
    occurred_at: datetime
    """Time of the event."""
    attributes: dict[str, Any] | None
    """Open map of attributes."""


class TraceLink(Model):
    """A span that belongs to the cause without being the parent."""

    trace_id: str
    """Linked trace."""
    span_id: str
    """Linked span."""
