"""Webhooks: addresses that receive signed events when records change, and the secrets that sign them."""

import re
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from typing import Literal

from cpod_backend.contract.credentials import make_webhook_secret, random_bytes
from cpod_backend.contract.entity import Entity, One, entity
from cpod_backend.contract.model import load
from cpod_backend.contract.patterns import never, only_when, plus
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.stamps import stamp_time
from cpod_backend.contract.types import SECRET, SHOWN_ONCE, STORED, Annotated, Id, OpenMap, Pattern, Range, Size, Time, Uri, ref
from cpod_backend.domains.integration.addresses import is_loopback, is_public, scheme_of


@entity(
    prefix="whk",
    path="/v1/integration/webhooks",
    unique=[("name",), ("url", "application_id")],
    search=["name", "description", "url"],
    expand={
        "application": One("application_id"),
        "connector": One("connector_id"),
        "owner": One("owner_id"),
    },
    transitions={"status": {"active": ["paused"], "paused": ["active"], "disabled": ["active", "paused"]}},
    example={
        "name": "Offboarding to the badge system",
        "description": "Blocks badges as soon as somebody leaves.",
        "url": "https://hooks.acme.example/cpod/people",
        "eventTypes": ["person.updated", "person.deleted"],
        "filter": "status=terminated",
        "payloadFormat": "standard",
        "signatureScheme": "hmac_sha256",
        "headers": {"X-Environment": "production"},
        "applicationId": "app-01JJVJAWDSD43J6375S0W1WDJE",
        "ownerId": "per-01JGEESPSYMRASJZ197M3E0PA7",
        "timeoutSeconds": 10,
        "maxAttempts": 8,
    },
)
class Webhook(Entity):
    """An address that receives signed events when records change."""

    name: Annotated[str, Size(1, 200), "Name of the subscription."]
    description: Annotated[str | None, Size(max=2000), "What the receiver does with the events."] = None
    url: Annotated[Uri, "Address the events are posted to."]
    event_types: Annotated[
        list[Annotated[str, Pattern(r"^([*]|[a-z]+(_[a-z]+)*[.]([*]|[a-z]+(_[a-z]+)*))$")]],
        Size(1, 200),
        "Events to send, such as person.created; rfp_record.* takes all of an entity and * takes everything.",
    ]
    filter: Annotated[
        str | None, Size(max=2000), "Filter over the record's fields, in the syntax of list filters, which an event must match."
    ] = None
    payload_format: Annotated[Literal["standard", "cloudevents", "thin"], "Full record, CloudEvents envelope, or type and id only."] = (
        "standard"
    )
    signature_scheme: Annotated[
        Literal["hmac_sha256", "ed25519"], "Signature after Standard Webhooks: v1 with a shared secret or v1a with a key pair."
    ] = "hmac_sha256"
    secret: Annotated[
        str | None,
        Pattern(r"^whsec_[A-Za-z0-9+/]{32,88}={0,2}$"),
        SECRET,
        SHOWN_ONCE,
        "Shared secret, 24 to 64 bytes in base64 after whsec_; made by the server where not given, shown once, in the answer to the "
        "creation or to a rotation, and kept encrypted.",
    ] = None
    previous_secret: Annotated[
        str | None, STORED, SECRET, "Secret before the latest rotation; it signs too until previousSecretExpiresAt."
    ] = None
    private_key: Annotated[str | None, STORED, SECRET, "whsk_ with the private key in base64, for ed25519; never returned."] = None
    public_key: Annotated[str | None, STORED, "Key the receiver checks signatures with."] = None
    previous_secret_expires_at: Annotated[Time | None, STORED, "End of the overlap."] = None
    headers: Annotated[OpenMap | None, Size(max=20), "Open map of fixed header names and values that are not secret, at most 20."] = None
    status: Annotated[Literal["active", "paused", "disabled"], "Disabled is set by the server after lasting failure."] = "active"
    application_id: Annotated[Id | None, ref("Application"), "Application it belongs to."] = None
    connector_id: Annotated[Id | None, ref("Connector"), "Connector it belongs to."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Person to tell when deliveries fail."] = None
    timeout_seconds: Annotated[int, Range(1, 30), "Longest wait for an answer."] = 15
    max_attempts: Annotated[int, Range(1, 20), "Attempts for one event, with growing pauses from five seconds to about a day."] = 8
    rate_limit_per_minute: Annotated[int | None, Range(1, 10000), "Most deliveries a minute."] = None
    last_delivery_at: Annotated[Time | None, STORED, "Latest attempt."] = None
    last_delivery_status: Annotated[Literal["success", "failed", "timeout", "rejected"] | None, STORED, "How it went."] = None
    last_response_code: Annotated[int | None, Range(100, 599), STORED, "Receiver's answer."] = None
    consecutive_failures: Annotated[int, Range(0), STORED, "Failures in a row."] = 0
    disabled_at: Annotated[Time | None, STORED, "Time deliveries were stopped."] = None


OVERLAP_HOURS = 24

RESERVED_HEADERS = ("authorization", "host", "content-type", "content-length")

# RFC 9110 section 5: a field name is a token, and a value one line of visible characters.
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[\x20-\x7e]*")


@stamp(Webhook)
def keys(change: Change[Webhook]) -> None:
    """Makes what the scheme signs with, and drops what belongs to the other scheme."""
    webhook = change.record
    if webhook.signature_scheme == "ed25519":
        if "secret" not in change.sent:
            webhook.secret = None
        if webhook.private_key is None:
            webhook.private_key, webhook.public_key = _make_key_pair()
    else:
        webhook.private_key = webhook.public_key = None
        webhook.secret = webhook.secret or make_webhook_secret()


@stamp(Webhook)
def rotation(change: Change[Webhook]) -> None:
    """For a day after another secret came, the one before it signs too."""
    webhook, before = change.record, change.before
    if webhook.secret is None:
        webhook.previous_secret = webhook.previous_secret_expires_at = None
    elif before and before.secret and webhook.secret != before.secret:
        webhook.previous_secret = before.secret
        webhook.previous_secret_expires_at = plus(change.now, hours=OVERLAP_HOURS)


disabled_at = stamp_time(Webhook, "disabled_at", of="status", to=("disabled",), clear=True)

disabled_is_not_sent = never(Webhook, "status", ("disabled",), "Disabled is set by the server after lasting failure.")


@rule(Webhook)
def address_is_public(change: Change[Webhook]) -> None:
    """url uses https and does not point to a private, loopback or link-local address; http towards the loopback address is allowed in
    the emulator.
    """
    url = change.record.url
    if not change.changed("url") or (change.caller.environment == "emu" and scheme_of(url) in ("http", "https") and is_loopback(url)):
        return
    if scheme_of(url) != "https":
        refuse(f"url {url} does not use https", "url")
    if not is_public(url):
        refuse(f"url {url} points to a private, loopback or link-local address", "url")


@rule(Webhook)
def events_are_known(change: Change[Webhook]) -> None:
    """Every entry of eventTypes names an entity of this contract and one of created, updated, deleted or a status change it has."""
    events = _events()
    for index, name in enumerate(change.record.event_types):
        entity, _, event = name.partition(".")
        if name == "*":
            continue
        if entity not in events:
            refuse(f"{name} names no entity of this contract", f"/eventTypes/{index}")
        if event not in events[entity]:
            refuse(f"{entity} has no event {event}, only {', '.join(sorted(events[entity]))}", f"/eventTypes/{index}")


@rule(Webhook)
def everything_stands_alone(change: Change[Webhook]) -> None:
    """In eventTypes * stands alone."""
    if "*" in change.record.event_types and len(change.record.event_types) > 1:
        refuse("eventTypes holds * and other entries, but * already takes everything", "eventTypes")


@rule(Webhook)
def headers_leave_ours_alone(change: Change[Webhook]) -> None:
    """headers does not name Authorization, Host, Content-Type, Content-Length or any header that starts with webhook-."""
    for name in change.record.headers or ():
        if name.lower() in RESERVED_HEADERS or name.lower().startswith("webhook-"):
            refuse(f"the header {name} is set by the server", "headers")


@rule(Webhook)
def headers_can_be_sent(change: Change[Webhook]) -> None:
    """headers holds names and values that HTTP can carry: tokens, and single lines of text."""
    for name, value in (change.record.headers or {}).items():
        if not _HEADER_NAME.fullmatch(name):
            refuse(f"{name!r} is no name of a header", "headers")
        if not isinstance(value, str) or not _HEADER_VALUE.fullmatch(value):
            refuse(f"the value of the header {name} is not one line of ASCII text", "headers")


secret_is_for_hmac = only_when(
    Webhook, "secret", "secret is accepted only with signatureScheme hmac_sha256.", when={"signature_scheme": ("hmac_sha256",)}
)


@rule(Webhook)
def secret_has_its_length(change: Change[Webhook]) -> None:
    """secret holds 24 to 64 bytes in base64 after whsec_; a PATCH of secret is a rotation."""
    if change.record.secret is None:
        return
    try:
        length = len(b64decode(change.record.secret.removeprefix("whsec_"), validate=True))
    except Base64Error:
        refuse("what stands after whsec_ is not base64", "secret")
    if not 24 <= length <= 64:
        refuse(f"secret holds {length} bytes", "secret")


@rule(Webhook)
async def webhooks_rest_with_their_application(change: Change[Webhook]) -> None:
    """A webhook does not become active while its application is suspended or retired."""
    if not (change.becomes("status", "active") or (change.record.status == "active" and change.changed("application_id"))):
        return
    application = await change.tx.get("Application", change.record.application_id)
    if application and application.status in ("suspended", "retired"):
        refuse(f"{application.id} is {application.status}", "applicationId" if change.changed("application_id") else "status")


def _events() -> dict[str, set[str]]:
    """The events of each entity: what happens to all records, and the values of its status."""
    return {
        entity.snake: {
            "*",
            "created",
            "updated",
            "deleted",
            *(entity.by_attr["status"].shape.choices if "status" in entity.by_attr else ()),
        }
        for entity in load().entities
    }


def _make_key_pair() -> tuple[str, str]:
    """A new private key and its public key, in the forms of Standard Webhooks."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    seed = random_bytes(32)
    public = Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()
    return f"whsk_{b64encode(seed + public).decode()}", f"whpk_{b64encode(public).decode()}"
