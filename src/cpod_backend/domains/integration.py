"""Applications that call the API, connections to other systems, machine credentials, and outgoing events."""

from typing import Annotated, Literal

from msgspec import field

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, entity
from cpod_backend.contract.types import Email, Id, OpenMap, Pattern, Range, SECRET, SHOWN_ONCE, STORED, Sha256, Size, Time, Uri, ref

DOMAIN = DomainInfo(
    name="Integration",
    prefix="integration",
    standards=(
        "OAuth 2.0 dynamic client registration (RFC 7591)",
        "OAuth 2.0 (RFC 6749, RFC 7636, RFC 8628, RFC 8693, RFC 8705)",
        "Standard Webhooks 1.0",
        "CloudEvents 1.0",
        "OWASP API Security",
    ),
)


@entity(
    prefix="app",
    path="/v1/integration",
    unique=[("slug",), ("client_id",)],
    search=["name", "slug", "description"],
    expand={
        "owner": One("owner_id"),
        "api_keys": Many("ApiKey", "application_id"),
        "connectors": Many("Connector", "application_id"),
        "webhooks": Many("Webhook", "application_id"),
    },
    transitions={"status": {"pending": ["active", "retired"], "active": ["suspended", "retired"], "suspended": ["active", "retired"]}},
    immutable=["slug"],
    example={
        "name": "Bid Desk",
        "slug": "bid-desk",
        "description": "Answers requests for proposal with the help of the answer library.",
        "kind": "web",
        "ownerId": "per-01JK1BA9HZWZBK01QDY53AAPZZ",
        "contacts": ["bid-desk@acme.example"],
        "tokenEndpointAuthMethod": "client_secret_basic",
        "grantTypes": ["authorization_code", "refresh_token"],
        "responseTypes": ["code"],
        "redirectUris": ["https://bid.acme.example/oauth/callback"],
        "scopes": ["rfp.read", "rfp.write", "knowledge.read"],
        "homepageUrl": "https://bid.acme.example",
        "softwareVersion": "3.4.1",
        "accessTokenLifetimeSeconds": 3600,
    },
)
class Application(Entity):
    """A registered client of the API, with its OAuth registration and its permissions."""

    name: Annotated[str, Size(1, 200), "Name shown to people; client_name of the registration."]
    slug: Annotated[
        str | None,
        Pattern(r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"),
        Size(max=80),
        "Stable key, stamped on what the application writes; made from name where not given.",
    ] = None
    description: Annotated[str | None, Size(max=2000), "What it does."] = None
    kind: Annotated[Literal["web", "single_page", "native", "service", "agent", "library"], "Form of the client."] = "service"
    status: Annotated[
        Literal["pending", "active", "suspended", "retired"],
        "Whether it may obtain tokens; pending waits for an administrator after self-registration.",
    ] = "active"
    owner_id: Annotated[Id | None, ref("Person"), "Person accountable for it."] = None
    contacts: Annotated[list[Email] | None, Size(max=20), "Addresses of its maintainers."] = None
    # computed: random identifier made at creation
    client_id: Annotated[str | None, STORED, "OAuth client identifier; it is not a record id."] = None
    # computed: random secret made at creation for a confidential client
    client_secret: Annotated[
        str | None, STORED, SECRET, SHOWN_ONCE, "Shown once, in the answer to the creation; only its hash is kept."
    ] = None
    client_secret_expires_at: Annotated[Time | None, "End of the secret; without end, where empty."] = None
    token_endpoint_auth_method: Annotated[
        Literal["none", "client_secret_basic", "client_secret_post", "client_secret_jwt", "private_key_jwt", "tls_client_auth"],
        "How it proves itself at the token endpoint.",
    ] = "client_secret_post"
    grant_types: Annotated[
        list[Literal["authorization_code", "client_credentials", "refresh_token", "device_code", "token_exchange", "jwt_bearer"]],
        Size(1, 6),
        "Grants it may use.",
    ] = field(default_factory=lambda: ["client_credentials"])
    response_types: Annotated[list[Literal["code", "none"]] | None, Size(max=2), "Answers it may ask of the authorization endpoint."] = None
    redirect_uris: Annotated[
        list[Uri] | None, Size(max=50), "Addresses an authorization may return to, compared character by character."
    ] = None
    scopes: Annotated[
        list[Annotated[str, Pattern(r"^[a-z][a-z0-9_]*([.][a-z0-9_*]+)+$")]] | None,
        Size(max=200),
        "Scopes it may ask for, such as people.read.",
    ] = None
    homepage_url: Annotated[Uri | None, "Page about it; client_uri of the registration."] = None
    logo_url: Annotated[Uri | None, "Picture; logo_uri of the registration."] = None
    terms_url: Annotated[Uri | None, "Terms of use; tos_uri of the registration."] = None
    privacy_policy_url: Annotated[Uri | None, "Privacy policy; policy_uri of the registration."] = None
    jwks_url: Annotated[Uri | None, "Its public keys; jwks_uri of the registration."] = None
    software_id: Annotated[
        str | None, Size(max=200), "Identifier shared by all installations of the same software; it is not a record id."
    ] = None
    software_version: Annotated[str | None, Size(max=50), "Release of the software."] = None
    access_token_lifetime_seconds: Annotated[int, Range(60, 86400), "Life of its tokens."] = 3600
    rate_limit_per_minute: Annotated[int | None, Range(1, 100000), "Most requests a minute."] = None
    # computed: time of the latest token issued to it
    last_used_at: Annotated[Time | None, STORED, "Latest use."] = None


# RULE: redirectUris has at least one entry when grantTypes holds authorization_code; entries use https, or http towards the loopback address, or a private scheme for kind native, and carry no fragment.
# RULE: tokenEndpointAuthMethod none is for the kinds single_page and native, which do not get client_credentials.
# RULE: jwksUrl is present when tokenEndpointAuthMethod is private_key_jwt.
# RULE: responseTypes holds code when grantTypes holds authorization_code, and refresh_token does not stand alone.
# RULE: A suspended or retired application gets no tokens, and its API keys and webhooks rest.
# RULE: Scopes may grow only by a caller who holds the added scopes.


@entity(
    prefix="conn",
    path="/v1/integration/connectors",
    unique=[("name",)],
    search=["name", "provider", "description", "base_url"],
    expand={
        "application": One("application_id"),
        "owner": One("owner_id"),
        "group": One("group_id"),
        "data_sources": Many("DataSource", "connector_id"),
        "webhooks": Many("Webhook", "connector_id"),
    },
    transitions={
        "status": {
            "pending": ["disabled"],
            "connected": ["pending", "disabled"],
            "error": ["pending", "disabled"],
            "expired": ["pending", "disabled"],
            "disabled": ["pending"],
        }
    },
    immutable=["type", "provider"],
    example={
        "name": "CrowdStrike Falcon EU",
        "type": "edr",
        "provider": "crowdstrike_falcon",
        "description": "Alerts and host isolation.",
        "scope": "organization",
        "ownerId": "per-01J297W6Q0VBE536WTW7FKZTM9",
        "direction": "bidirectional",
        "capabilities": ["read", "execute_action", "receive_events"],
        "baseUrl": "https://api.eu-1.crowdstrike.com",
        "config": {"region": "eu-1"},
        "authType": "oauth2_client_credentials",
        "credentials": {"clientId": "example-client", "clientSecret": "example-secret"},
        "rateLimitPerMinute": 300,
    },
)
class Connector(Entity):
    """A configured connection to another system, with its credentials, its health and its capabilities."""

    name: Annotated[str, Size(1, 200), "Name of the connection."]
    type: Annotated[
        Literal[
            "identity",
            "hris",
            "itsm",
            "edr",
            "siem",
            "vulnerability_scanner",
            "device_management",
            "cloud",
            "crm",
            "erp",
            "finance",
            "messaging",
            "email",
            "calendar",
            "storage",
            "source_control",
            "ci_cd",
            "project_management",
            "learning",
            "database",
            "ai_model",
            "custom",
        ],
        "Class of system.",
    ]
    provider: Annotated[
        str, Pattern(r"^[a-z0-9]+(_[a-z0-9]+)*$"), Size(max=80), "Product, in snake_case, such as okta, jira or defender_for_endpoint."
    ]
    description: Annotated[str | None, Size(max=2000), "What it is used for."] = None
    application_id: Annotated[Id | None, ref("Application"), "Application that uses it."] = None
    scope: Annotated[Literal["organization", "group", "person"], "Who may use it."] = "organization"
    group_id: Annotated[Id | None, ref("Group"), "Group that may use it."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Person accountable for it; the person who may use it for scope person."] = None
    status: Annotated[
        Literal["pending", "connected", "error", "expired", "disabled"],
        "Health of the connection; connected, error and expired are set by the server after a check.",
    ] = "pending"
    direction: Annotated[Literal["inbound", "outbound", "bidirectional"], "Which way data flows."] = "inbound"
    capabilities: Annotated[
        list[Literal["read", "write", "search", "execute_action", "receive_events", "send_messages", "sync"]] | None,
        Size(max=7),
        "What it can do.",
    ] = None
    base_url: Annotated[Uri | None, "Address of the system."] = None
    config: Annotated[OpenMap | None, "Open map of settings that are not secret, such as region or project."] = None
    auth_type: Annotated[
        Literal[
            "oauth2_authorization_code",
            "oauth2_client_credentials",
            "api_key",
            "basic",
            "bearer_token",
            "service_account",
            "mutual_tls",
            "aws_role",
            "none",
        ],
        "How it signs in.",
    ]
    credentials: Annotated[OpenMap | None, SECRET, "Open map of secrets for authType; kept encrypted and never returned."] = None
    # computed: sorted names of the keys of credentials
    credential_keys: Annotated[list[str] | None, STORED, "Which secrets are present, without their values."] = None
    granted_scopes: Annotated[list[Annotated[str, Size(max=300)]] | None, Size(max=200), "Permissions the other system granted."] = None
    # computed: expiry of the access token in use
    token_expires_at: Annotated[Time | None, STORED, "End of the present token."] = None
    rate_limit_per_minute: Annotated[int | None, Range(1, 100000), "Most requests a minute to the other system."] = None
    # computed: time of the latest health check
    last_checked_at: Annotated[Time | None, STORED, "Age of status."] = None
    # computed: end of the latest successful data transfer
    last_sync_at: Annotated[Time | None, STORED, "Latest transfer."] = None
    # computed: message of the latest failure; emptied on success
    last_error: Annotated[str | None, Size(max=2000), STORED, "Why it does not work."] = None
    # computed: number of failures since the latest success
    consecutive_errors: Annotated[int | None, Range(0), STORED, "Failures in a row."] = None


# RULE: groupId is present for scope group, ownerId for scope person.
# RULE: credentials holds what authType needs: api_key apiKey, basic username and password, bearer_token token, oauth2_client_credentials clientId and clientSecret, service_account key, mutual_tls certificate and privateKey, aws_role roleArn; none takes no credentials.
# RULE: The server checks a pending connection and sets connected after success; five failures in a row make it error, a refused token expired.
# RULE: A PATCH of credentials replaces the keys it names, and a key set to null is removed; the connection goes back to pending and is checked again.
# RULE: baseUrl uses https and does not point to a private, loopback or link-local address unless the tenant allows that host.


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
    # computed: cpk_ with the environment and 32 random bytes in base 62, made at creation
    secret: Annotated[str | None, STORED, SECRET, SHOWN_ONCE, "The key; shown once, in the answer to the creation, and never again."] = None
    # computed: SHA-256 of secret
    secret_hash: Annotated[Sha256 | None, STORED, SECRET, "What the server keeps and compares in constant time; never returned."] = None
    # computed: first 12 characters of secret
    key_prefix: Annotated[str | None, STORED, "Part shown in lists to tell keys apart."] = None
    environment: Annotated[Literal["live", "test"], "Whether it reaches real data."] = "live"
    scopes: Annotated[
        list[Annotated[str, Pattern(r"^[a-z][a-z0-9_]*([.][a-z0-9_*]+)+$")]], Size(1, 200), "What the key may do, such as people.read."
    ]
    allowed_cidrs: Annotated[
        list[Annotated[str, Size(max=49)]] | None, Size(max=100), "Networks it may be used from, in CIDR notation; any, where empty."
    ] = None
    rate_limit_per_minute: Annotated[int, Range(1, 100000), "Most requests a minute."] = 600
    status: Annotated[Literal["active", "suspended", "expired", "revoked"], "Whether the key works; expired is set by the server."] = (
        "active"
    )
    expires_at: Annotated[Time | None, "End of the key; 365 days after creation where not given."] = None
    # computed: time of the latest request, to the minute
    last_used_at: Annotated[Time | None, STORED, "Latest use."] = None
    # computed: address of the latest request
    last_used_ip_address: Annotated[str | None, Size(max=45), STORED, "Where it was used."] = None
    # computed: number of requests accepted
    use_count: Annotated[int | None, Range(0), STORED, "How often it was used."] = None
    replaces_key_id: Annotated[Id | None, ref("ApiKey"), "Key this one takes over from."] = None
    # computed: time at which status became revoked
    revoked_at: Annotated[Time | None, STORED, "Time it was withdrawn."] = None
    # computed: caller who set status to revoked
    revoked_by_id: Annotated[Id | None, ref("Person"), STORED, "Person who withdrew it."] = None
    revoke_reason: Annotated[
        Literal["rotated", "leaked", "unused", "offboarded", "requested", "policy", "other"] | None, "Why it was withdrawn."
    ] = None


# RULE: scopes holds only scopes which the caller holds and, where applicationId is given, which that application has.
# RULE: expiresAt is in the future at creation and at most 730 days ahead; a PATCH may bring it forward only.
# RULE: scopes may be narrowed by a PATCH and never widened.
# RULE: revokeReason is present when status becomes revoked.
# RULE: A key works only while its status is active, expiresAt has not passed, its application is active and its owner is not terminated.
# RULE: Every entry of allowedCidrs is a valid IPv4 or IPv6 network.


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
        "Shared secret, 24 to 64 bytes in base64 after whsec_; made by the server where not given, shown once, in the answer to the creation or to a rotation, and kept encrypted.",
    ] = None
    # computed: whpk_ with the public key in base64, for ed25519
    public_key: Annotated[str | None, STORED, "Key the receiver checks signatures with."] = None
    # computed: 24 hours after the latest rotation; until then both secrets sign
    previous_secret_expires_at: Annotated[Time | None, STORED, "End of the overlap."] = None
    headers: Annotated[OpenMap | None, "Open map of fixed header names and values that are not secret, at most 20."] = None
    status: Annotated[Literal["active", "paused", "disabled"], "Disabled is set by the server after lasting failure."] = "active"
    application_id: Annotated[Id | None, ref("Application"), "Application it belongs to."] = None
    connector_id: Annotated[Id | None, ref("Connector"), "Connector it belongs to."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Person to tell when deliveries fail."] = None
    timeout_seconds: Annotated[int, Range(1, 30), "Longest wait for an answer."] = 15
    max_attempts: Annotated[int, Range(1, 20), "Attempts for one event, with growing pauses from five seconds to about a day."] = 8
    rate_limit_per_minute: Annotated[int | None, Range(1, 10000), "Most deliveries a minute."] = None
    # computed: time of the latest attempt
    last_delivery_at: Annotated[Time | None, STORED, "Latest attempt."] = None
    # computed: result of the latest attempt; rejected is an answer of 410
    last_delivery_status: Annotated[Literal["success", "failed", "timeout", "rejected"] | None, STORED, "How it went."] = None
    # computed: HTTP status of the latest answer
    last_response_code: Annotated[int | None, Range(100, 599), STORED, "Receiver's answer."] = None
    # computed: number of failed attempts since the latest success
    consecutive_failures: Annotated[int | None, Range(0), STORED, "Failures in a row."] = None
    # computed: time at which the server set status to disabled
    disabled_at: Annotated[Time | None, STORED, "Time deliveries were stopped."] = None


# RULE: url uses https and does not resolve to a private, loopback or link-local address; http towards the loopback address is allowed in the emulator.
# RULE: Every entry of eventTypes names an entity of this contract and one of created, updated, deleted or a status change it has; * stands alone.
# RULE: headers does not name Authorization, Host, Content-Type, Content-Length or any header that starts with webhook-.
# RULE: secret is accepted only with signatureScheme hmac_sha256; a PATCH of secret is a rotation.
# RULE: Every delivery carries webhook-id, webhook-timestamp and webhook-signature, and a retry keeps webhook-id.
# RULE: An answer of 410, or five days without any success, sets status to disabled; a PATCH to active starts anew.
