"""Traces: the spans of calls across services, and what calls to language models took and cost."""

from datetime import datetime, timedelta
from typing import Literal

from cpod_backend.contract.entity import Entity, One, Part, entity
from cpod_backend.contract.names import camel
from cpod_backend.contract.patterns import differ, needs, ordered, plus
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.types import STORED, Annotated, Currency, Id, OpenMap, Pattern, Range, Size, Time, ref


class TraceEvent(Part):
    """A point in time within a span."""

    name: Annotated[str, Size(max=200), "Name of the event, such as exception."]
    occurred_at: Annotated[Time, "Time of the event."]
    attributes: Annotated[OpenMap | None, "Open map of attributes."] = None


class TraceLink(Part):
    """A span that belongs to the cause without being the parent."""

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
    duration_ms: Annotated[int | None, Range(0), STORED, "Length of the span; empty while it runs."] = None
    status_code: Annotated[Literal["unset", "ok", "error"], "Result of the span."] = "unset"
    status_message: Annotated[str | None, Size(max=2000), "Message of an error."] = None
    attributes: Annotated[
        OpenMap | None, Size(max=128), "Open map of attributes named after the semantic conventions; at most 128 keys."
    ] = None
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


MODEL_FIELDS = ("provider", "model", "input_tokens", "output_tokens", "cached_input_tokens", "cost_micros")

# The provider is known when a call starts, what it answers and takes only at its end.
SET_LATER = frozenset(MODEL_FIELDS) - {"provider"} | {
    "ended_at", "status_code", "status_message", "attributes", "events", "links", "currency",
}  # fmt: skip

TOLERANCE_SECONDS = 1


@stamp(Trace)
def caller_and_length(change: Change[Trace]) -> None:
    """A span belongs to the application of the token where not said otherwise; its length follows from its ends."""
    span = change.record
    if change.creating:
        span.application_id = span.application_id or change.caller.application
    span.duration_ms = max(0, _milliseconds(span.started_at, span.ended_at)) if span.ended_at else None


ends_after_start = ordered(Trace, "started_at", "ended_at", "endedAt is not before startedAt.")


@rule(Trace)
def events_lie_within_the_span(change: Change[Trace]) -> None:
    """events lie between startedAt and endedAt with one second of tolerance."""
    span = change.record
    earliest = plus(span.started_at, seconds=-TOLERANCE_SECONDS)
    latest = plus(span.ended_at, seconds=TOLERANCE_SECONDS) if span.ended_at else None
    for index, event in enumerate(span.events or ()):
        if event.occurred_at < earliest or (latest and event.occurred_at > latest):
            refuse(
                f"the event {event.name} at {event.occurred_at} is outside the span, {span.started_at} to {span.ended_at or 'now'}",
                f"/events/{index}/occurredAt",
            )


@rule(Trace)
def identifiers_are_not_zero(change: Change[Trace]) -> None:
    """traceId and spanId are not all zeros."""
    for field in ("trace_id", "span_id"):
        if not getattr(change.record, field).strip("0"):
            refuse(f"{camel(field)} is all zeros, which W3C Trace Context makes invalid", camel(field))


not_its_own_parent = differ(Trace, "parent_span_id", "span_id", "parentSpanId differs from spanId.")


@rule(Trace, "update")
def only_a_running_span_changes(change: Change[Trace]) -> None:
    """A PATCH may set endedAt, statusCode, statusMessage, attributes, events, links, model, token counts and cost, and only while endedAt
    is empty.
    """
    ended = change.before.ended_at if change.before else None
    for field in sorted(change.sent):
        if change.changed(field) and ended:
            refuse(f"the span ended at {ended} and no longer changes", camel(field))
        if change.changed(field) and field not in SET_LATER:
            refuse(f"{camel(field)} of a span does not change", camel(field))


model_calls_name_their_operation = needs(
    Trace,
    "operation",
    "provider, model, token counts and costMicros are accepted only together with operation.",
    given=MODEL_FIELDS,
)

cache_serves_part_of_the_input = ordered(Trace, "cached_input_tokens", "input_tokens", "cachedInputTokens is not above inputTokens.")

cost_has_a_currency = needs(Trace, "currency", "costMicros is accepted only together with currency.", given=("cost_micros",))


def _milliseconds(start: str, end: str) -> int:
    return (datetime.fromisoformat(end) - datetime.fromisoformat(start)) // timedelta(milliseconds=1)
