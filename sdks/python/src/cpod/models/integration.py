# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Applications that call the API, connections to other systems, machine credentials, and outgoing events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from cpod._core.model import Expanded, Sometimes
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import datetime

    from cpod.models.data_sources import DataSource
    from cpod.models.groups import Group
    from cpod.models.people import Person

ApplicationKind = Literal["web", "single_page", "native", "service", "agent", "library"]
ApplicationStatus = Literal["pending", "active", "suspended", "retired"]
ApplicationTokenEndpointAuthMethod = Literal[
    "none", "client_secret_basic", "client_secret_post", "client_secret_jwt", "private_key_jwt", "tls_client_auth"
]
ApplicationGrantTypes = Literal[
    "authorization_code", "client_credentials", "refresh_token", "device_code", "token_exchange", "jwt_bearer"
]
ApplicationResponseTypes = Literal["code", "none"]
ConnectorType = Literal[
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
]
ConnectorScope = Literal["organization", "group", "person"]
ConnectorStatus = Literal["pending", "connected", "error", "expired", "disabled"]
ConnectorDirection = Literal["inbound", "outbound", "bidirectional"]
ConnectorCapabilities = Literal["read", "write", "search", "execute_action", "receive_events", "send_messages", "sync"]
ConnectorAuthType = Literal[
    "oauth2_authorization_code",
    "oauth2_client_credentials",
    "api_key",
    "basic",
    "bearer_token",
    "service_account",
    "mutual_tls",
    "aws_role",
    "none",
]
ApiKeyEnvironment = Literal["live", "test"]
ApiKeyStatus = Literal["active", "suspended", "expired", "revoked"]
ApiKeyRevokeReason = Literal["rotated", "leaked", "unused", "offboarded", "requested", "policy", "other"]
WebhookPayloadFormat = Literal["standard", "cloudevents", "thin"]
WebhookSignatureScheme = Literal["hmac_sha256", "ed25519"]
WebhookStatus = Literal["active", "paused", "disabled"]
WebhookLastDeliveryStatus = Literal["success", "failed", "timeout", "rejected"]


class Application(Entity):
    """A registered client of the API, with its OAuth registration and its permissions."""

    name: str
    """Name shown to people; client_name of the registration."""
    slug: str | None
    """Stable key, stamped on what the application writes; made from name where not given."""
    description: str | None
    """What it does."""
    kind: ApplicationKind | str
    """Form of the client."""
    status: ApplicationStatus | str
    """Whether it may obtain tokens; pending waits for an administrator after self-registration."""
    owner_id: str | None
    """Person accountable for it. Id of Person."""
    contacts: list[str] | None
    """Addresses of its maintainers."""
    client_id: str
    """OAuth client identifier; it is not a record id."""
    client_secret_expires_at: datetime | None
    """End of the secret; without end, where empty."""
    token_endpoint_auth_method: ApplicationTokenEndpointAuthMethod | str
    """How it proves itself at the token endpoint."""
    grant_types: list[ApplicationGrantTypes | str]
    """Grants it may use."""
    response_types: list[ApplicationResponseTypes | str] | None
    """Answers it may ask of the authorization endpoint."""
    redirect_uris: list[str] | None
    """Addresses an authorization may return to, compared character by character."""
    scopes: list[str] | None
    """Scopes it may ask for, such as people.read."""
    homepage_url: str | None
    """Page about it; client_uri of the registration."""
    logo_url: str | None
    """Picture; logo_uri of the registration."""
    terms_url: str | None
    """Terms of use; tos_uri of the registration."""
    privacy_policy_url: str | None
    """Privacy policy; policy_uri of the registration."""
    jwks_url: str | None
    """Its public keys; jwks_uri of the registration."""
    software_id: str | None
    """Identifier shared by all installations of the same software; it is not a record id."""
    software_version: str | None
    """Release of the software."""
    access_token_lifetime_seconds: int
    """Life of its tokens."""
    rate_limit_per_minute: int | None
    """Most requests a minute."""
    last_used_at: datetime | None
    """Latest use."""
    client_secret: Sometimes[str | None]
    """Shown once, in the answer to the creation; only its hash is kept."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    api_keys: Expanded[list[ApiKey]]
    """Only with `expand=apiKeys`."""
    connectors: Expanded[list[Connector]]
    """Only with `expand=connectors`."""
    webhooks: Expanded[list[Webhook]]
    """Only with `expand=webhooks`."""


class Connector(Entity):
    """A configured connection to another system, with its credentials, its health and its capabilities."""

    name: str
    """Name of the connection."""
    type: ConnectorType | str
    """Class of system."""
    provider: str
    """Product, in snake_case, such as okta, jira or defender_for_endpoint."""
    description: str | None
    """What it is used for."""
    application_id: str | None
    """Application that uses it. Id of Application."""
    scope: ConnectorScope | str
    """Who may use it."""
    group_id: str | None
    """Group that may use it. Id of Group."""
    owner_id: str | None
    """Person accountable for it; the person who may use it for scope person. Id of Person."""
    status: ConnectorStatus | str
    """Health of the connection; connected, error and expired are set by the server after a check."""
    direction: ConnectorDirection | str
    """Which way data flows."""
    capabilities: list[ConnectorCapabilities | str] | None
    """What it can do."""
    base_url: str | None
    """Address of the system."""
    config: dict[str, Any] | None
    """Open map of settings that are not secret, such as region or project."""
    auth_type: ConnectorAuthType | str
    """How it signs in."""
    credential_keys: list[str]
    """Which secrets are present, without their values."""
    granted_scopes: list[str] | None
    """Permissions the other system granted."""
    token_expires_at: datetime | None
    """End of the present token."""
    rate_limit_per_minute: int | None
    """Most requests a minute to the other system."""
    last_checked_at: datetime | None
    """Age of status."""
    last_sync_at: datetime | None
    """Latest transfer."""
    last_error: str | None
    """Why it does not work."""
    consecutive_errors: int
    """Failures in a row."""
    application: Expanded[Application | None]
    """Only with `expand=application`."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    group: Expanded[Group | None]
    """Only with `expand=group`."""
    data_sources: Expanded[list[DataSource]]
    """Only with `expand=dataSources`."""
    webhooks: Expanded[list[Webhook]]
    """Only with `expand=webhooks`."""


class ApiKey(Entity):
    """A machine credential with its scopes and its expiry; the secret itself is known to its holder only."""

    name: str
    """What the key is for."""
    description: str | None
    """Remark."""
    application_id: str | None
    """Application the key acts for. Id of Application."""
    owner_id: str | None
    """Person accountable for it; the caller where not given. Id of Person."""
    key_prefix: str
    """Part shown in lists to tell keys apart."""
    environment: ApiKeyEnvironment | str
    """Whether it reaches real data."""
    scopes: list[str]
    """What the key may do, such as people.read."""
    allowed_cidrs: list[str] | None
    """Networks it may be used from, in CIDR notation; any, where empty."""
    rate_limit_per_minute: int
    """Most requests a minute."""
    status: ApiKeyStatus | str
    """Whether the key works; expired is set by the server."""
    expires_at: datetime | None
    """End of the key; 365 days after creation where not given."""
    last_used_at: datetime | None
    """Latest use."""
    last_used_ip_address: str | None
    """Where it was used."""
    use_count: int
    """How often it was used."""
    replaces_key_id: str | None
    """Key this one takes over from. Id of ApiKey."""
    revoked_at: datetime | None
    """Time it was withdrawn."""
    revoked_by_id: str | None
    """Person who withdrew it. Id of Person."""
    revoke_reason: ApiKeyRevokeReason | str | None
    """Why it was withdrawn."""
    secret: Sometimes[str | None]
    """The key; shown once, in the answer to the creation, and never again."""
    application: Expanded[Application | None]
    """Only with `expand=application`."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    replaces_key: Expanded[ApiKey | None]
    """Only with `expand=replacesKey`."""
    revoked_by: Expanded[Person | None]
    """Only with `expand=revokedBy`."""


class Webhook(Entity):
    """An address that receives signed events when records change."""

    name: str
    """Name of the subscription."""
    description: str | None
    """What the receiver does with the events."""
    url: str
    """Address the events are posted to."""
    event_types: list[str]
    """Events to send, such as person.created; rfp_record.* takes all of an entity and * takes everything."""
    filter: str | None
    """Filter over the record's fields, in the syntax of list filters, which an event must match."""
    payload_format: WebhookPayloadFormat | str
    """Full record, CloudEvents envelope, or type and id only."""
    signature_scheme: WebhookSignatureScheme | str
    """Signature after Standard Webhooks: v1 with a shared secret or v1a with a key pair."""
    public_key: str | None
    """Key the receiver checks signatures with."""
    previous_secret_expires_at: datetime | None
    """End of the overlap."""
    headers: dict[str, Any] | None
    """Open map of fixed header names and values that are not secret, at most 20."""
    status: WebhookStatus | str
    """Disabled is set by the server after lasting failure."""
    application_id: str | None
    """Application it belongs to. Id of Application."""
    connector_id: str | None
    """Connector it belongs to. Id of Connector."""
    owner_id: str | None
    """Person to tell when deliveries fail. Id of Person."""
    timeout_seconds: int
    """Longest wait for an answer."""
    max_attempts: int
    """Attempts for one event, with growing pauses from five seconds to about a day."""
    rate_limit_per_minute: int | None
    """Most deliveries a minute."""
    last_delivery_at: datetime | None
    """Latest attempt."""
    last_delivery_status: WebhookLastDeliveryStatus | str | None
    """How it went."""
    last_response_code: int | None
    """Receiver's answer."""
    consecutive_failures: int
    """Failures in a row."""
    disabled_at: datetime | None
    """Time deliveries were stopped."""
    secret: Sometimes[str | None]
    """Shared secret, 24 to 64 bytes in base64 after whsec_; made by the server where not given, shown once, in the
    answer to the creation or to a rotation, and kept encrypted."""
    application: Expanded[Application | None]
    """Only with `expand=application`."""
    connector: Expanded[Connector | None]
    """Only with `expand=connector`."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
