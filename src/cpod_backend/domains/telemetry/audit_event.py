"""Audit events: who did what to which record, chained and sealed so that a missing or changed one shows."""

from functools import lru_cache
from hashlib import blake2b
from hmac import digest
from typing import Literal

from msgspec import to_builtins
from msgspec.json import encode

from cpod_backend.contract.entity import Entity, One, entity
from cpod_backend.contract.model import load
from cpod_backend.contract.patterns import needs, not_future
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.types import STORED, Annotated, Id, Mention, OpenMap, Pattern, Range, Sha256, Size, Time, ref
from cpod_backend.domains.telemetry.limits import not_long_past, small

NO_HASH = "0" * 64


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

    sequence_id: Annotated[int, Range(1), STORED, "Position in the tenant's chain, without gaps."] = 1
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
    actor_type: Annotated[Literal["user", "service", "system", "application", "agent"], STORED, "Kind of actor."] = "system"
    actor_id: Annotated[Mention | None, STORED, "Who acted."] = None
    impersonated_person_id: Annotated[Id | None, ref("Person", checked=False), STORED, "Person who was impersonated."] = None
    application_id: Annotated[Id | None, ref("Application", checked=False), STORED, "Application the action came through."] = None
    resource_type: Annotated[
        str | None,
        Pattern(r"^[a-z]+(_[a-z]+)*$"),
        Size(max=60),
        "Entity acted on, in snake_case, such as person; taken from the prefix of resourceId where not given.",
    ] = None
    resource_id: Annotated[Mention | None, "Record acted on."] = None
    before: Annotated[OpenMap | None, STORED, "Earlier state."] = None
    after: Annotated[OpenMap | None, STORED, "Later state."] = None
    changed_fields: Annotated[list[str] | None, STORED, "What changed."] = None
    details: Annotated[OpenMap | None, "Open map of further facts about the action, at most 16 KiB as JSON."] = None
    ip_address: Annotated[str | None, Size(max=45), STORED, "IPv4 or IPv6 address of the caller."] = None
    user_agent: Annotated[str | None, Size(max=500), STORED, "Client software."] = None
    request_id: Annotated[str | None, Size(max=64), STORED, "Link to the answer's meta."] = None
    trace_id: Annotated[str | None, Pattern(r"^[0-9a-f]{32}$"), STORED, "W3C trace identifier."] = None
    session_id: Annotated[str | None, Size(max=100), "Session of the actor."] = None
    previous_hash: Annotated[Sha256, STORED, "Link of the chain."] = NO_HASH
    record_hash: Annotated[Sha256, STORED, "Seal of the event."] = NO_HASH


SERVERS_OWN = ("created", "updated", "deleted")


@stamp(AuditEvent)
def origin(change: Change[AuditEvent]) -> None:
    """Where the action came from: the request that is being answered."""
    event, source = change.record, change.origin
    event.occurred_at = event.occurred_at or change.now
    event.ip_address, event.user_agent = source.address, source.user_agent
    event.request_id, event.trace_id = source.request_id or None, source.trace_id


@stamp(AuditEvent)
async def actor(change: Change[AuditEvent]) -> None:
    """Who acted: the person, else the API key or the application of the token; a token of none of them is a service's, and no token the server's."""
    event, caller = change.record, change.caller
    event.actor_id, event.application_id = caller.person or caller.key or caller.application, caller.application
    if caller.person:
        event.actor_type = "user"
    elif caller.application:
        application = await change.tx.get("Application", caller.application)
        event.actor_type = "agent" if application and application.kind == "agent" else "application"
    else:
        event.actor_type = "service" if caller.client else "system"


@stamp(AuditEvent)
async def place_in_the_chain(change: Change[AuditEvent]) -> None:
    if not change.creating:
        return
    event, tx = change.record, change.tx
    event.sequence_id = await tx.number("AuditEvent.sequence_id")
    before = await tx.find(AuditEvent, sequence_id=event.sequence_id - 1)
    event.previous_hash = before[0].record_hash if before else NO_HASH
    event.record_hash = seal(event, tenant_key(event.tenant_id))


@rule(AuditEvent, "update", "delete", "touch")
def events_never_change(change: Change[AuditEvent]) -> None:
    """An audit event never changes: every PATCH and every DELETE is refused."""
    refuse(f"the audit event {change.record.id} never changes and is never deleted")


reason_is_given = needs(
    AuditEvent, "reason", "reason is present when outcome is denied or failure.", when={"outcome": ("denied", "failure")}
)

told_after_the_fact = not_future(AuditEvent, "occurred_at", "occurredAt is at most five minutes in the future.", minutes=5)

told_in_time = not_long_past(AuditEvent, "occurred_at", "occurredAt is at most 30 days in the past.")

details_are_small = small(AuditEvent, "details", 16, "details takes at most 16 KiB as JSON.")


@rule(AuditEvent, "create")
def changes_of_records_are_told_by_the_server(change: Change[AuditEvent]) -> None:
    """An action that starts with the snake_case name of an entity and ends in created, updated or deleted is written by the server only."""
    first, *_, last = change.record.action.split(".")
    if last in SERVERS_OWN and any(entity.snake == first for entity in load().entities):
        refuse(f"the action {change.record.action} is written by the server only", "action")


def seal(event: AuditEvent, key: bytes) -> str:
    """HMAC-SHA-256 over the canonical JSON of all fields but the seal itself."""
    plain = to_builtins(event)
    del plain["recordHash"]
    return digest(key, encode(plain, order="sorted"), "sha256").hex()


@lru_cache(maxsize=1024)
def tenant_key(tenant: str) -> bytes:
    return blake2b(tenant.encode()).digest()
