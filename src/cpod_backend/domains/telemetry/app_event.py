"""App events: what applications tell of themselves and their users, with no more of a person than the person agreed to."""

from ipaddress import IPv6Address, ip_address, ip_network
from typing import Literal

from cpod_backend.contract.entity import Entity, One, Part, entity
from cpod_backend.contract.patterns import not_future
from cpod_backend.contract.rule import Change, Stamp, refuse, rule, stamp
from cpod_backend.contract.types import STORED, Annotated, Country, Id, Language, Mention, OpenMap, Pattern, Size, Time, Uri, ref
from cpod_backend.domains.telemetry.limits import not_long_past, small


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
    application_id: Annotated[Id | None, ref("Application", checked=False), STORED, "Application that emitted it."] = None
    person_id: Annotated[Id | None, ref("Person"), "Signed-in person, where there is one."] = None
    anonymous_id: Annotated[str | None, Size(max=100), "Pseudonymous visitor."] = None
    session_id: Annotated[str | None, Size(max=100), "Client session."] = None
    entity_type: Annotated[
        str | None,
        Pattern(r"^[a-z]+(_[a-z]+)*$"),
        Size(max=60),
        "Entity the event is about, in snake_case; taken from the prefix of entityId where not given.",
    ] = None
    entity_id: Annotated[Mention | None, "Record the event is about."] = None
    properties: Annotated[OpenMap | None, "Open map of the event's own data, at most 32 KiB as JSON."] = None
    value: Annotated[float | None, "Measure carried by the event, such as a duration or a count."] = None
    environment: Annotated[Literal["production", "staging", "test", "development"], "Environment of the emitter."] = "production"
    app_release: Annotated[str | None, Size(max=50), "Release of the application."] = None
    page_url: Annotated[Uri | None, "Page or screen."] = None
    referrer_url: Annotated[Uri | None, "Page before."] = None
    device: Annotated[AppEventDevice | None, "Device of the person."] = None
    user_agent: Annotated[str | None, Size(max=500), "User-Agent of the client."] = None
    ip_address: Annotated[str | None, Size(max=45), STORED, "Shortened address."] = None
    country: Annotated[Country | None, STORED, "Country of the client."] = None
    locale: Annotated[Language | None, "Language of the client."] = None
    trace_id: Annotated[str | None, Pattern(r"^[0-9a-f]{32}$"), "W3C trace identifier."] = None
    has_consent: Annotated[bool, "The person agreed to analytics."] = False


NEEDS_CONSENT = ("navigation", "interaction", "experiment")

# What of an event can tell whom it is about.
PERSONAL = (
    "person_id", "anonymous_id", "session_id", "entity_type", "entity_id", "properties",
    "page_url", "referrer_url", "device", "user_agent", "ip_address", "locale",
)  # fmt: skip


@stamp(AppEvent)
def origin(change: Change[AppEvent]) -> None:
    if change.creating:
        event = change.record
        event.occurred_at = event.occurred_at or change.now
        event.application_id = change.caller.application
        event.ip_address = shortened(change.origin.address)


@stamp(AppEvent)
def nobody_is_followed_without_consent(change: Change[AppEvent]) -> None:
    """personId, anonymousId and userAgent are dropped by the server when hasConsent is false and eventCategory is navigation, interaction
    or experiment.
    """
    event = change.record
    if not event.has_consent and event.event_category in NEEDS_CONSENT:
        event.person_id = event.anonymous_id = event.user_agent = None


def _forget(change: Change[AppEvent]) -> None:
    for field in PERSONAL:
        setattr(change.record, field, None)


personal_data_is_erased = Stamp(AppEvent, _forget, frozenset({"delete"}))


@rule(AppEvent, "update", "touch")
def events_never_change(change: Change[AppEvent]) -> None:
    """An event never changes: every PATCH is refused; DELETE is allowed, for requests to erase personal data."""
    refuse(f"the event {change.record.id} never changes; it can only be deleted")


told_after_the_fact = not_future(AppEvent, "occurred_at", "occurredAt is at most five minutes in the future.", minutes=5)

told_in_time = not_long_past(AppEvent, "occurred_at", "occurredAt is at most 30 days in the past.")

properties_are_small = small(AppEvent, "properties", 32, "properties takes at most 32 KiB as JSON.")


def shortened(address: str | None) -> str | None:
    """An address without its last octet, or without its last 80 bits where it is of IPv6."""
    try:
        whole = ip_address(address or "")
    except ValueError:
        return None
    if isinstance(whole, IPv6Address):
        whole = whole.ipv4_mapped or whole
    kept = 24 if whole.version == 4 else 48
    return str(ip_network((whole.packed, kept), strict=False).network_address)
