"""Three append-only streams: who did what, what happened in applications, and how calls ran across services."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, One, Part, entity
from cpod_backend.contract.types import (
    AnyId,
    Country,
    Currency,
    Id,
    Language,
    OpenMap,
    Pattern,
    Range,
    STORED,
    Sha256,
    Size,
    Time,
    Uri,
    ref,
)

DOMAIN = DomainInfo(
    name="Telemetry",
    prefix="telemetry",
    standards=(
        "CloudEvents 1.0 (CNCF)",
        "OpenTelemetry trace data model and semantic conventions, generative AI included",
        "W3C Trace Context",
        "OCSF API activity",
        "ISO/IEC 27001 logging",
        "BCP 47",
    ),
)


@entity(
    prefix="aud",
    path="/v1/telemetry",
    unique=[("sequence_id",)],
    search=["action", "reason"],
    expand={
        "impersonated_person": One("impersonated_person_id"),
        "application": One("application_id"),
    },
    immutable=["action", "category", "outcome", "reason", "occurred_at", "resource_type", "resource_id", "details", "session_id"],
    example={
        "action": "export.approved",
        "category": "export",
        "outcome": "success",
        "reason": "Access request under GDPR Article 15",
        "resourceType": "person",
        "resourceId": "per-01JK1BA9HZWZBK01QDY53AAPZZ",
        "details": {"ticket": "TKT-1042", "format": "json"},
    },
)
class AuditEvent(Entity):
    """A tamper-evident record of one action, written by the server for every change and by applications for business events."""

    # computed: one more than the sequenceId of the tenant's previous audit event
    sequence_id: Annotated[int | None, Range(1), STORED, "Position in the tenant's chain, without gaps."] = None
    action: Annotated[
        str,
        Pattern(r"^[a-z][a-z0-9_]*([.][a-z][a-z0-9_]*)+$"),
        Size(max=150),
        "Dotted name of the action, such as person.created or export.approved.",
    ]
    category: Annotated[
        Literal[
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
        ],
        "Kind of action, for filters and retention.",
    ] = "business"
    outcome: Annotated[Literal["success", "failure", "denied", "error"], "Result of the action."] = "success"
    reason: Annotated[str | None, Size(max=2000), "Why it was denied or failed, or the reason the actor gave."] = None
    occurred_at: Annotated[Time | None, "Time of the action; the time of receipt where not given."] = None
    # computed: from the caller's token; system for the server's own work
    actor_type: Annotated[Literal["user", "service", "system", "application", "agent"] | None, STORED, "Kind of actor."] = None
    # computed: Person, Application or ApiKey of the caller's token; empty for system
    actor_id: Annotated[AnyId | None, STORED, "Who acted."] = None
    # computed: person on whose behalf an administrator's token acts
    impersonated_person_id: Annotated[Id | None, ref("Person"), STORED, "Person who was impersonated."] = None
    # computed: application of the caller's token
    application_id: Annotated[Id | None, ref("Application"), STORED, "Application the action came through."] = None
    resource_type: Annotated[
        str | None,
        Pattern(r"^[a-z]+(_[a-z]+)*$"),
        Size(max=60),
        "Entity acted on, in snake_case, such as person; taken from the prefix of resourceId where not given.",
    ] = None
    resource_id: Annotated[AnyId | None, "Record acted on."] = None
    # computed: record before the change, for events the server writes; secret fields left out
    before: Annotated[OpenMap | None, STORED, "Earlier state."] = None
    # computed: record after the change, for events the server writes; secret fields left out
    after: Annotated[OpenMap | None, STORED, "Later state."] = None
    # computed: sorted names of the fields in which before and after differ
    changed_fields: Annotated[list[str] | None, STORED, "What changed."] = None
    details: Annotated[OpenMap | None, "Open map of further facts about the action, at most 16 KiB as JSON."] = None
    # computed: address the request came from
    ip_address: Annotated[str | None, Size(max=45), STORED, "IPv4 or IPv6 address of the caller."] = None
    # computed: User-Agent header of the request
    user_agent: Annotated[str | None, Size(max=500), STORED, "Client software."] = None
    # computed: requestId of the request that caused the event
    request_id: Annotated[str | None, Size(max=64), STORED, "Link to the answer's meta."] = None
    # computed: from the request's traceparent header
    trace_id: Annotated[str | None, Pattern(r"^[0-9a-f]{32}$"), STORED, "W3C trace identifier."] = None
    session_id: Annotated[str | None, Size(max=100), "Session of the actor."] = None
    # computed: recordHash of the event with the preceding sequenceId; 64 zeros for the first
    previous_hash: Annotated[Sha256 | None, STORED, "Link of the chain."] = None
    # computed: HMAC-SHA-256 with the tenant's key over the canonical JSON of all other fields
    record_hash: Annotated[Sha256 | None, STORED, "Seal of the event."] = None


# RULE: An audit event never changes: every PATCH and every DELETE is refused.
# RULE: resourceType fits the prefix of resourceId where both are given.
# RULE: reason is present when outcome is denied or failure.
# RULE: occurredAt is at most five minutes in the future and at most 30 days in the past.
# RULE: An action that starts with the snake_case name of an entity and ends in created, updated or deleted is written by the server only.


class AppEventDevice(Part):
    """Device of the person."""

    type: Annotated[Literal["desktop", "mobile", "tablet", "server", "kiosk", "other"] | None, "Kind of device."] = None
    operating_system: Annotated[str | None, Size(max=100), "Operating system and release."] = None
    browser: Annotated[str | None, Size(max=100), "Browser and release."] = None
    screen: Annotated[str | None, Pattern(r"^[0-9]{2,5}x[0-9]{2,5}$"), "Width and height in pixels."] = None


@entity(
    prefix="aev",
    path="/v1/telemetry/app-events",
    unique=[("source", "event_key")],
    search=["event_type", "source", "page_url"],
    expand={
        "person": One("person_id"),
        "application": One("application_id"),
    },
    immutable=[
        "event_type",
        "event_category",
        "source",
        "event_key",
        "occurred_at",
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
        "locale",
        "trace_id",
        "has_consent",
    ],
    example={
        "eventType": "rfp.response_approved",
        "eventCategory": "transaction",
        "source": "/apps/bid-desk",
        "eventKey": "7f0c2d1e-1",
        "personId": "per-01JK1BA9HZWZBK01QDY53AAPZZ",
        "sessionId": "s-20260511-0042",
        "entityType": "rfp_response",
        "entityId": "rfpr-01JHXZA13CEDDDKT5EAMTSA98E",
        "properties": {"section": "Security", "wordCount": 212},
        "value": 1,
        "appRelease": "3.4.1",
        "pageUrl": "https://bid.acme.example/rfps/42",
        "device": {"type": "desktop", "operatingSystem": "macOS 15.4", "browser": "Firefox 139"},
        "locale": "en-US",
        "hasConsent": True,
    },
)
class AppEvent(Entity):
    """An analytics or domain event that an application emits."""

    event_type: Annotated[
        str,
        Pattern(r"^[a-z][a-z0-9_]*([.][a-z][a-z0-9_]*)*$"),
        Size(max=150),
        "Name of the event, such as page_view or rfp.response_approved.",
    ]
    event_category: Annotated[
        Literal[
            "navigation", "interaction", "search", "transaction", "lifecycle", "performance", "error", "experiment", "system", "custom"
        ],
        "Broad kind of event.",
    ] = "custom"
    source: Annotated[str, Size(max=300), "Context that emitted it, as a URI reference, after CloudEvents."]
    event_key: Annotated[str | None, Size(max=100), "Emitter's own identifier, unique within source; used to drop repeats."] = None
    occurred_at: Annotated[Time | None, "Time of the event; the time of receipt where not given."] = None
    # computed: application of the caller's token
    application_id: Annotated[Id | None, ref("Application"), STORED, "Application that emitted it."] = None
    person_id: Annotated[Id | None, ref("Person"), "Signed-in person, where there is one."] = None
    anonymous_id: Annotated[str | None, Size(max=100), "Pseudonymous visitor."] = None
    session_id: Annotated[str | None, Size(max=100), "Client session."] = None
    entity_type: Annotated[
        str | None,
        Pattern(r"^[a-z]+(_[a-z]+)*$"),
        Size(max=60),
        "Entity the event is about, in snake_case; taken from the prefix of entityId where not given.",
    ] = None
    entity_id: Annotated[AnyId | None, "Record the event is about."] = None
    properties: Annotated[OpenMap | None, "Open map of the event's own data, at most 32 KiB as JSON."] = None
    value: Annotated[float | None, "Measure carried by the event, such as a duration or a count."] = None
    environment: Annotated[Literal["production", "staging", "test", "development"], "Environment of the emitter."] = "production"
    app_release: Annotated[str | None, Size(max=50), "Release of the application."] = None
    page_url: Annotated[Uri | None, "Page or screen."] = None
    referrer_url: Annotated[Uri | None, "Page before."] = None
    device: Annotated[AppEventDevice | None, "Device of the person."] = None
    user_agent: Annotated[str | None, Size(max=500), "User-Agent of the client."] = None
    # computed: caller's address with the last octet, or the last 80 bits of IPv6, set to zero
    ip_address: Annotated[str | None, Size(max=45), STORED, "Shortened address."] = None
    # computed: country of the caller's address
    country: Annotated[Country | None, STORED, "Country of the client."] = None
    locale: Annotated[Language | None, "Language of the client."] = None
    trace_id: Annotated[str | None, Pattern(r"^[0-9a-f]{32}$"), "W3C trace identifier."] = None
    has_consent: Annotated[bool, "The person agreed to analytics."] = False


# RULE: An event never changes: every PATCH is refused; DELETE is allowed, for requests to erase personal data.
# RULE: entityType fits the prefix of entityId where both are given.
# RULE: occurredAt is at most five minutes in the future and at most 30 days in the past.
# RULE: personId, anonymousId and userAgent are dropped by the server when hasConsent is false and eventCategory is navigation, interaction or experiment.
# RULE: A second event with the same source and eventKey is refused.


class TraceEvent(Part):
    """TraceEvent"""

    name: Annotated[str, Size(max=200), "Name of the event, such as exception."]
    occurred_at: Annotated[Time, "Time of the event."]
    attributes: Annotated[OpenMap | None, "Open map of attributes."] = None


class TraceLink(Part):
    """TraceLink"""

    trace_id: Annotated[str, Pattern(r"^[0-9a-f]{32}$"), "Linked trace."]
    span_id: Annotated[str, Pattern(r"^[0-9a-f]{16}$"), "Linked span."]


@entity(
    prefix="trc",
    path="/v1/telemetry/traces",
    unique=[("trace_id", "span_id")],
    search=["name", "service_name", "model", "status_message"],
    expand={
        "application": One("application_id"),
        "person": One("person_id"),
    },
    immutable=[
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
        "operation",
        "provider",
    ],
    example={
        "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
        "spanId": "00f067aa0ba902b7",
        "parentSpanId": "53995c3f42cd8ad8",
        "name": "chat answer-drafter",
        "kind": "client",
        "serviceName": "bid-desk",
        "personId": "per-01JK1BA9HZWZBK01QDY53AAPZZ",
        "startedAt": "2026-05-11T09:00:00.120Z",
        "endedAt": "2026-05-11T09:00:02.480Z",
        "statusCode": "ok",
        "attributes": {"gen_ai.request.temperature": 0.2, "server.address": "models.internal"},
        "events": [{"name": "first_token", "occurredAt": "2026-05-11T09:00:00.610Z"}],
        "operation": "chat",
        "provider": "local",
        "model": "qwen3-32b",
        "inputTokens": 3180,
        "outputTokens": 412,
        "cachedInputTokens": 2048,
        "costMicros": 1940,
        "currency": "USD",
    },
)
class Trace(Entity):
    """One span of a distributed trace, including calls to language models with their tokens and cost."""

    trace_id: Annotated[str, Pattern(r"^[0-9a-f]{32}$"), "W3C trace identifier, shared by all spans of the trace."]
    span_id: Annotated[str, Pattern(r"^[0-9a-f]{16}$"), "Identifier of this span."]
    parent_span_id: Annotated[str | None, Pattern(r"^[0-9a-f]{16}$"), "Span that caused this one; empty for the root."] = None
    name: Annotated[str, Size(1, 300), "Operation name of low cardinality."]
    kind: Annotated[Literal["internal", "server", "client", "producer", "consumer"], "Role of the span."] = "internal"
    service_name: Annotated[str, Size(max=150), "Service that recorded the span."]
    environment: Annotated[Literal["production", "staging", "test", "development"], "Deployment environment."] = "production"
    application_id: Annotated[
        Id | None, ref("Application"), "Application on whose behalf the call ran; that of the token where not given."
    ] = None
    person_id: Annotated[Id | None, ref("Person"), "Person who started the call; empty for system calls."] = None
    started_at: Annotated[Time, "Start of the span."]
    ended_at: Annotated[Time | None, "End of the span; empty while it runs."] = None
    # computed: endedAt minus startedAt in milliseconds
    duration_ms: Annotated[int | None, Range(0), STORED, "Length of the span."] = None
    status_code: Annotated[Literal["unset", "ok", "error"], "Result of the span."] = "unset"
    status_message: Annotated[str | None, Size(max=2000), "Message of an error."] = None
    attributes: Annotated[OpenMap | None, "Open map of attributes named after the semantic conventions; at most 128 keys."] = None
    events: Annotated[list[TraceEvent] | None, Size(max=128), "Points in time within the span."] = None
    links: Annotated[list[TraceLink] | None, Size(max=128), "Spans that belong to the cause without being the parent."] = None
    operation: Annotated[
        Literal[
            "chat", "text_completion", "embeddings", "rerank", "generate_content", "retrieval", "execute_tool", "invoke_agent", "guardrail"
        ]
        | None,
        "Generative AI operation, for a span that is one.",
    ] = None
    provider: Annotated[str | None, Size(max=100), "Model provider."] = None
    model: Annotated[str | None, Size(max=150), "Model that answered."] = None
    input_tokens: Annotated[int | None, Range(0), "Tokens read."] = None
    output_tokens: Annotated[int | None, Range(0), "Tokens written."] = None
    cached_input_tokens: Annotated[int | None, Range(0), "Part of inputTokens served from a prompt cache."] = None
    cost_micros: Annotated[int | None, Range(0), "Cost in millionths of one unit of currency, since a call costs fractions of a cent."] = (
        None
    )
    currency: Annotated[Currency | None, "Currency of costMicros."] = None


# RULE: endedAt is not before startedAt, and events lie between the two with one second of tolerance.
# RULE: traceId and spanId are not all zeros; parentSpanId differs from spanId.
# RULE: A PATCH may set endedAt, statusCode, statusMessage, attributes, events, links, model, token counts and cost, and only while endedAt is empty.
# RULE: provider, model, token counts and costMicros are accepted only together with operation.
# RULE: cachedInputTokens is not above inputTokens, and costMicros is accepted only together with currency.
