"""API keys: machine credentials, their scopes, their end, and who may give them."""

from ipaddress import ip_network
from typing import Literal

from cpod_backend.contract.credentials import API_KEY_PREFIX, digest, make_api_key
from cpod_backend.contract.entity import Entity, One, entity
from cpod_backend.contract.patterns import needs, never, plus
from cpod_backend.contract.rule import Change, Tx, refuse, rule, stamp
from cpod_backend.contract.scopes import SCOPE, lacking
from cpod_backend.contract.stamps import stamp_person, stamp_time
from cpod_backend.contract.types import SECRET, SHOWN_ONCE, STORED, Annotated, Id, Pattern, Range, Sha256, Size, Time, ref


@entity(
    prefix="key",
    path="/v1/integration/api-keys",
    unique=[("name",), ("key_prefix",)],
    search=["name", "description", "key_prefix"],
    expand={
        "application": One("application_id"),
        "owner": One("owner_id"),
        "replaces_key": One("replaces_key_id"),
        "revoked_by": One("revoked_by_id"),
    },
    transitions={"status": {"active": ["suspended", "revoked"], "suspended": ["active", "revoked"], "expired": ["revoked"]}},
    immutable=["application_id", "environment", "replaces_key_id"],
    example={
        "name": "Nightly people export",
        "description": "Reads people and groups for the data warehouse.",
        "applicationId": "app-01JJVJAWDSD43J6375S0W1WDJE",
        "ownerId": "per-01JGEESPSYMRASJZ197M3E0PA7",
        "environment": "live",
        "scopes": ["people.read", "groups.read"],
        "allowedCidrs": ["203.0.113.0/24"],
        "rateLimitPerMinute": 120,
    },
)
class ApiKey(Entity):
    """A machine credential with its scopes and its expiry; the secret itself is known to its holder only."""

    name: Annotated[str, Size(1, 200), "What the key is for."]
    description: Annotated[str | None, Size(max=2000), "Remark."] = None
    application_id: Annotated[Id | None, ref("Application"), "Application the key acts for."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Person accountable for it; the caller where not given."] = None
    secret: Annotated[str | None, STORED, SECRET, SHOWN_ONCE, "The key; shown once, in the answer to the creation, and never again."] = None
    secret_hash: Annotated[Sha256 | None, STORED, SECRET, "What the server keeps and compares in constant time; never returned."] = None
    key_prefix: Annotated[str, STORED, "Part shown in lists to tell keys apart."] = ""
    environment: Annotated[Literal["live", "test"], "Whether it reaches real data."] = "live"
    scopes: Annotated[list[Annotated[str, Pattern(SCOPE)]], Size(1, 200), "What the key may do, such as people.read."]
    allowed_cidrs: Annotated[
        list[Annotated[str, Size(max=49)]] | None, Size(max=100), "Networks it may be used from, in CIDR notation; any, where empty."
    ] = None
    rate_limit_per_minute: Annotated[int, Range(1, 100000), "Most requests a minute."] = 600
    status: Annotated[Literal["active", "suspended", "expired", "revoked"], "Whether the key works; expired is set by the server."] = (
        "active"
    )
    expires_at: Annotated[Time | None, "End of the key; 365 days after creation where not given."] = None
    last_used_at: Annotated[Time | None, STORED, "Latest use."] = None
    last_used_ip_address: Annotated[str | None, Size(max=45), STORED, "Where it was used."] = None
    use_count: Annotated[int, Range(0), STORED, "How often it was used."] = 0
    replaces_key_id: Annotated[Id | None, ref("ApiKey"), "Key this one takes over from."] = None
    revoked_at: Annotated[Time | None, STORED, "Time it was withdrawn."] = None
    revoked_by_id: Annotated[Id | None, ref("Person"), STORED, "Person who withdrew it."] = None
    revoke_reason: Annotated[
        Literal["rotated", "leaked", "unused", "offboarded", "requested", "policy", "other"] | None, "Why it was withdrawn."
    ] = None


USUAL_DAYS = 365
MOST_DAYS = 730


@stamp(ApiKey)
async def secret(change: Change[ApiKey]) -> None:
    if change.creating:
        key = change.record
        key.secret = await _unmistakable_key(key.environment, change.caller.tenant, change.tx)
        key.secret_hash = digest(key.secret)
        key.key_prefix = key.secret[:API_KEY_PREFIX]


@stamp(ApiKey)
def owner_and_end(change: Change[ApiKey]) -> None:
    """A new key belongs to the caller and ends after a year, where nothing else is said."""
    key = change.record
    if change.creating:
        key.owner_id = key.owner_id or change.caller.person
        key.expires_at = key.expires_at or plus(change.now, days=USUAL_DAYS)


revoked_at = stamp_time(ApiKey, "revoked_at", of="status", to=("revoked",))

revoked_by_id = stamp_person(ApiKey, "revoked_by_id", of="status", to=("revoked",))


@rule(ApiKey, "create")
def scopes_are_held_by_the_caller(change: Change[ApiKey]) -> None:
    """scopes holds only scopes which the caller holds."""
    beyond = lacking(change.record.scopes, change.caller.scopes)
    if beyond:
        refuse(f"the caller does not hold {', '.join(beyond)}", "scopes")


@rule(ApiKey, "create")
async def scopes_are_those_of_the_application(change: Change[ApiKey]) -> None:
    """Where applicationId is given, scopes holds only scopes which that application has."""
    # While a key is given out, its application must not lose a scope unseen.
    application = await change.tx.lock("Application", change.record.application_id)
    beyond = lacking(change.record.scopes, application.scopes or ()) if application else ()
    if beyond:
        refuse(f"{application.id} does not have {', '.join(beyond)}", "scopes")


@rule(ApiKey, "update")
def scopes_are_never_widened(change: Change[ApiKey]) -> None:
    """scopes may be narrowed by a PATCH and never widened."""
    beyond = lacking(change.record.scopes, change.before.scopes) if change.before else ()
    if beyond:
        refuse(f"{', '.join(beyond)} would widen the key", "scopes")


@rule(ApiKey, "create")
def end_is_ahead_but_not_far(change: Change[ApiKey]) -> None:
    """expiresAt is in the future at creation and at most 730 days ahead."""
    end = change.record.expires_at or ""
    if not change.now < end <= plus(change.now, days=MOST_DAYS):
        refuse(f"expiresAt {end} is not within {MOST_DAYS} days from now", "expiresAt")


@rule(ApiKey, "update")
def end_is_only_brought_forward(change: Change[ApiKey]) -> None:
    """A PATCH may bring expiresAt forward only."""
    end, before = change.record.expires_at, change.before and change.before.expires_at
    if before and (end is None or end > before):
        refuse(f"expiresAt is {before} and may only become earlier, not {end or 'empty'}", "expiresAt")


reason_is_given = needs(ApiKey, "revoke_reason", "revokeReason is present when status becomes revoked.", when={"status": ("revoked",)})

expired_is_not_sent = never(ApiKey, "status", ("expired",), "expired is set by the server.")


@rule(ApiKey)
async def active_keys_can_work(change: Change[ApiKey]) -> None:
    """A key becomes active only while expiresAt has not passed, its application is active and its owner is not terminated."""
    key = change.record
    if not change.becomes("status", "active"):
        return
    if key.expires_at and key.expires_at <= change.now:
        refuse(f"the key expired at {key.expires_at}", "expiresAt" if change.creating else "status")
    application = await change.tx.get("Application", key.application_id)
    if application and application.status != "active":
        refuse(f"{application.id} is {application.status}, not active", "applicationId" if change.creating else "status")
    owner = await change.tx.get("Person", key.owner_id)
    if owner and owner.status == "terminated":
        refuse(f"{owner.id} is terminated", "ownerId" if change.creating else "status")


@rule(ApiKey)
def networks_are_valid(change: Change[ApiKey]) -> None:
    """Every entry of allowedCidrs is a valid IPv4 or IPv6 network."""
    for index, entry in enumerate(change.record.allowed_cidrs or ()):
        try:
            ip_network(entry)
        except ValueError as error:
            refuse(f"{entry} is no network in CIDR notation: {error}", f"/allowedCidrs/{index}")


async def _unmistakable_key(environment: str, tenant: str, tx: Tx) -> str:
    """A new secret whose beginning no other key has: few of its characters are random, so chance repeats it now and then."""
    while True:
        made = make_api_key(environment, tenant)
        if not await tx.count(ApiKey, key_prefix=made[:API_KEY_PREFIX]):
            return made
