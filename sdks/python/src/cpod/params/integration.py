# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Applications that call the API, connections to other systems, machine credentials, and outgoing events. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from cpod._core.listing import IntegerRange, TimeRange
from cpod._core.typed import Required
from cpod.models.integration import (
    ApiKeyEnvironment,
    ApiKeyRevokeReason,
    ApiKeyStatus,
    ApplicationGrantTypes,
    ApplicationKind,
    ApplicationResponseTypes,
    ApplicationStatus,
    ApplicationTokenEndpointAuthMethod,
    ConnectorAuthType,
    ConnectorCapabilities,
    ConnectorDirection,
    ConnectorScope,
    ConnectorStatus,
    ConnectorType,
    WebhookLastDeliveryStatus,
    WebhookPayloadFormat,
    WebhookSignatureScheme,
    WebhookStatus,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

ApplicationSort = Literal[
    EntitySort,
    "name",
    "slug",
    "description",
    "kind",
    "status",
    "owner_id",
    "client_id",
    "client_secret_expires_at",
    "token_endpoint_auth_method",
    "homepage_url",
    "logo_url",
    "terms_url",
    "privacy_policy_url",
    "jwks_url",
    "software_id",
    "software_version",
    "access_token_lifetime_seconds",
    "rate_limit_per_minute",
    "last_used_at",
    "-name",
    "-slug",
    "-description",
    "-kind",
    "-status",
    "-owner_id",
    "-client_id",
    "-client_secret_expires_at",
    "-token_endpoint_auth_method",
    "-homepage_url",
    "-logo_url",
    "-terms_url",
    "-privacy_policy_url",
    "-jwks_url",
    "-software_id",
    "-software_version",
    "-access_token_lifetime_seconds",
    "-rate_limit_per_minute",
    "-last_used_at",
]
ApplicationRelation = Literal["owner", "api_keys", "connectors", "webhooks"]
ApplicationMember = Literal[
    EntityMember,
    "name",
    "slug",
    "description",
    "kind",
    "status",
    "owner_id",
    "contacts",
    "client_id",
    "client_secret_expires_at",
    "token_endpoint_auth_method",
    "grant_types",
    "response_types",
    "redirect_uris",
    "scopes",
    "homepage_url",
    "logo_url",
    "terms_url",
    "privacy_policy_url",
    "jwks_url",
    "software_id",
    "software_version",
    "access_token_lifetime_seconds",
    "rate_limit_per_minute",
    "last_used_at",
]
ApplicationFilterable = Literal[
    EntityFilterable,
    "name",
    "slug",
    "description",
    "kind",
    "status",
    "owner_id",
    "contacts",
    "client_id",
    "client_secret_expires_at",
    "token_endpoint_auth_method",
    "grant_types",
    "response_types",
    "redirect_uris",
    "scopes",
    "homepage_url",
    "logo_url",
    "terms_url",
    "privacy_policy_url",
    "jwks_url",
    "software_id",
    "software_version",
    "access_token_lifetime_seconds",
    "rate_limit_per_minute",
    "last_used_at",
]
ConnectorSort = Literal[
    EntitySort,
    "name",
    "type",
    "provider",
    "description",
    "application_id",
    "scope",
    "group_id",
    "owner_id",
    "status",
    "direction",
    "base_url",
    "auth_type",
    "token_expires_at",
    "rate_limit_per_minute",
    "last_checked_at",
    "last_sync_at",
    "last_error",
    "consecutive_errors",
    "-name",
    "-type",
    "-provider",
    "-description",
    "-application_id",
    "-scope",
    "-group_id",
    "-owner_id",
    "-status",
    "-direction",
    "-base_url",
    "-auth_type",
    "-token_expires_at",
    "-rate_limit_per_minute",
    "-last_checked_at",
    "-last_sync_at",
    "-last_error",
    "-consecutive_errors",
]
ConnectorRelation = Literal["application", "owner", "group", "data_sources", "webhooks"]
ConnectorMember = Literal[
    EntityMember,
    "name",
    "type",
    "provider",
    "description",
    "application_id",
    "scope",
    "group_id",
    "owner_id",
    "status",
    "direction",
    "capabilities",
    "base_url",
    "config",
    "auth_type",
    "credential_keys",
    "granted_scopes",
    "token_expires_at",
    "rate_limit_per_minute",
    "last_checked_at",
    "last_sync_at",
    "last_error",
    "consecutive_errors",
]
ConnectorFilterable = Literal[
    EntityFilterable,
    "name",
    "type",
    "provider",
    "description",
    "application_id",
    "scope",
    "group_id",
    "owner_id",
    "status",
    "direction",
    "capabilities",
    "base_url",
    "auth_type",
    "credential_keys",
    "granted_scopes",
    "token_expires_at",
    "rate_limit_per_minute",
    "last_checked_at",
    "last_sync_at",
    "last_error",
    "consecutive_errors",
]
ApiKeySort = Literal[
    EntitySort,
    "name",
    "description",
    "application_id",
    "owner_id",
    "key_prefix",
    "environment",
    "rate_limit_per_minute",
    "status",
    "expires_at",
    "last_used_at",
    "last_used_ip_address",
    "use_count",
    "replaces_key_id",
    "revoked_at",
    "revoked_by_id",
    "revoke_reason",
    "-name",
    "-description",
    "-application_id",
    "-owner_id",
    "-key_prefix",
    "-environment",
    "-rate_limit_per_minute",
    "-status",
    "-expires_at",
    "-last_used_at",
    "-last_used_ip_address",
    "-use_count",
    "-replaces_key_id",
    "-revoked_at",
    "-revoked_by_id",
    "-revoke_reason",
]
ApiKeyRelation = Literal["application", "owner", "replaces_key", "revoked_by"]
ApiKeyMember = Literal[
    EntityMember,
    "name",
    "description",
    "application_id",
    "owner_id",
    "key_prefix",
    "environment",
    "scopes",
    "allowed_cidrs",
    "rate_limit_per_minute",
    "status",
    "expires_at",
    "last_used_at",
    "last_used_ip_address",
    "use_count",
    "replaces_key_id",
    "revoked_at",
    "revoked_by_id",
    "revoke_reason",
]
ApiKeyFilterable = Literal[
    EntityFilterable,
    "name",
    "description",
    "application_id",
    "owner_id",
    "key_prefix",
    "environment",
    "scopes",
    "allowed_cidrs",
    "rate_limit_per_minute",
    "status",
    "expires_at",
    "last_used_at",
    "last_used_ip_address",
    "use_count",
    "replaces_key_id",
    "revoked_at",
    "revoked_by_id",
    "revoke_reason",
]
WebhookSort = Literal[
    EntitySort,
    "name",
    "description",
    "url",
    "filter",
    "payload_format",
    "signature_scheme",
    "public_key",
    "previous_secret_expires_at",
    "status",
    "application_id",
    "connector_id",
    "owner_id",
    "timeout_seconds",
    "max_attempts",
    "rate_limit_per_minute",
    "last_delivery_at",
    "last_delivery_status",
    "last_response_code",
    "consecutive_failures",
    "disabled_at",
    "-name",
    "-description",
    "-url",
    "-filter",
    "-payload_format",
    "-signature_scheme",
    "-public_key",
    "-previous_secret_expires_at",
    "-status",
    "-application_id",
    "-connector_id",
    "-owner_id",
    "-timeout_seconds",
    "-max_attempts",
    "-rate_limit_per_minute",
    "-last_delivery_at",
    "-last_delivery_status",
    "-last_response_code",
    "-consecutive_failures",
    "-disabled_at",
]
WebhookRelation = Literal["application", "connector", "owner"]
WebhookMember = Literal[
    EntityMember,
    "name",
    "description",
    "url",
    "event_types",
    "filter",
    "payload_format",
    "signature_scheme",
    "public_key",
    "previous_secret_expires_at",
    "headers",
    "status",
    "application_id",
    "connector_id",
    "owner_id",
    "timeout_seconds",
    "max_attempts",
    "rate_limit_per_minute",
    "last_delivery_at",
    "last_delivery_status",
    "last_response_code",
    "consecutive_failures",
    "disabled_at",
]
WebhookFilterable = Literal[
    EntityFilterable,
    "name",
    "description",
    "url",
    "event_types",
    "filter",
    "payload_format",
    "signature_scheme",
    "public_key",
    "previous_secret_expires_at",
    "status",
    "application_id",
    "connector_id",
    "owner_id",
    "timeout_seconds",
    "max_attempts",
    "rate_limit_per_minute",
    "last_delivery_at",
    "last_delivery_status",
    "last_response_code",
    "consecutive_failures",
    "disabled_at",
]


class ApplicationCreate(EntityInput, total=False):
    """What a client gives to create an Application."""

    name: Required[str]
    """Name shown to people; client_name of the registration."""
    slug: str | None
    """Stable key, stamped on what the application writes; made from name where not given."""
    description: str | None
    """What it does."""
    kind: ApplicationKind
    """Form of the client."""
    status: ApplicationStatus
    """Whether it may obtain tokens; pending waits for an administrator after self-registration."""
    owner_id: str | None
    """Person accountable for it. Id of Person."""
    contacts: Sequence[str] | None
    """Addresses of its maintainers."""
    client_secret_expires_at: datetime | None
    """End of the secret; without end, where empty."""
    token_endpoint_auth_method: ApplicationTokenEndpointAuthMethod
    """How it proves itself at the token endpoint."""
    grant_types: Sequence[ApplicationGrantTypes]
    """Grants it may use."""
    response_types: Sequence[ApplicationResponseTypes] | None
    """Answers it may ask of the authorization endpoint."""
    redirect_uris: Sequence[str] | None
    """Addresses an authorization may return to, compared character by character."""
    scopes: Sequence[str] | None
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


class ApplicationUpdate(EntityInput, total=False):
    """The fields of an Application to change; null clears an optional one."""

    name: str
    """Name shown to people; client_name of the registration."""
    description: str | None
    """What it does."""
    kind: ApplicationKind
    """Form of the client."""
    status: ApplicationStatus
    """Whether it may obtain tokens; pending waits for an administrator after self-registration."""
    owner_id: str | None
    """Person accountable for it. Id of Person."""
    contacts: Sequence[str] | None
    """Addresses of its maintainers."""
    client_secret_expires_at: datetime | None
    """End of the secret; without end, where empty."""
    token_endpoint_auth_method: ApplicationTokenEndpointAuthMethod
    """How it proves itself at the token endpoint."""
    grant_types: Sequence[ApplicationGrantTypes]
    """Grants it may use."""
    response_types: Sequence[ApplicationResponseTypes] | None
    """Answers it may ask of the authorization endpoint."""
    redirect_uris: Sequence[str] | None
    """Addresses an authorization may return to, compared character by character."""
    scopes: Sequence[str] | None
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


class ConnectorCreate(EntityInput, total=False):
    """What a client gives to create a Connector."""

    name: Required[str]
    """Name of the connection."""
    type: Required[ConnectorType]
    """Class of system."""
    provider: Required[str]
    """Product, in snake_case, such as okta, jira or defender_for_endpoint."""
    description: str | None
    """What it is used for."""
    application_id: str | None
    """Application that uses it. Id of Application."""
    scope: ConnectorScope
    """Who may use it."""
    group_id: str | None
    """Group that may use it. Id of Group."""
    owner_id: str | None
    """Person accountable for it; the person who may use it for scope person. Id of Person."""
    status: ConnectorStatus
    """Health of the connection; connected, error and expired are set by the server after a check."""
    direction: ConnectorDirection
    """Which way data flows."""
    capabilities: Sequence[ConnectorCapabilities] | None
    """What it can do."""
    base_url: str | None
    """Address of the system."""
    config: Mapping[str, Any] | None
    """Open map of settings that are not secret, such as region or project."""
    auth_type: Required[ConnectorAuthType]
    """How it signs in."""
    credentials: Mapping[str, Any] | None
    """Open map of secrets for authType; kept encrypted and never returned."""
    granted_scopes: Sequence[str] | None
    """Permissions the other system granted."""
    rate_limit_per_minute: int | None
    """Most requests a minute to the other system."""


class ConnectorUpdate(EntityInput, total=False):
    """The fields of a Connector to change; null clears an optional one."""

    name: str
    """Name of the connection."""
    description: str | None
    """What it is used for."""
    application_id: str | None
    """Application that uses it. Id of Application."""
    scope: ConnectorScope
    """Who may use it."""
    group_id: str | None
    """Group that may use it. Id of Group."""
    owner_id: str | None
    """Person accountable for it; the person who may use it for scope person. Id of Person."""
    status: ConnectorStatus
    """Health of the connection; connected, error and expired are set by the server after a check."""
    direction: ConnectorDirection
    """Which way data flows."""
    capabilities: Sequence[ConnectorCapabilities] | None
    """What it can do."""
    base_url: str | None
    """Address of the system."""
    config: Mapping[str, Any] | None
    """Open map of settings that are not secret, such as region or project."""
    auth_type: ConnectorAuthType
    """How it signs in."""
    credentials: Mapping[str, Any] | None
    """Open map of secrets for authType; kept encrypted and never returned."""
    granted_scopes: Sequence[str] | None
    """Permissions the other system granted."""
    rate_limit_per_minute: int | None
    """Most requests a minute to the other system."""


class ApiKeyCreate(EntityInput, total=False):
    """What a client gives to create an ApiKey."""

    name: Required[str]
    """What the key is for."""
    description: str | None
    """Remark."""
    application_id: str | None
    """Application the key acts for. Id of Application."""
    owner_id: str | None
    """Person accountable for it; the caller where not given. Id of Person."""
    environment: ApiKeyEnvironment
    """Whether it reaches real data."""
    scopes: Required[Sequence[str]]
    """What the key may do, such as people.read."""
    allowed_cidrs: Sequence[str] | None
    """Networks it may be used from, in CIDR notation; any, where empty."""
    rate_limit_per_minute: int
    """Most requests a minute."""
    status: ApiKeyStatus
    """Whether the key works; expired is set by the server."""
    expires_at: datetime | None
    """End of the key; 365 days after creation where not given."""
    replaces_key_id: str | None
    """Key this one takes over from. Id of ApiKey."""
    revoke_reason: ApiKeyRevokeReason | None
    """Why it was withdrawn."""


class ApiKeyUpdate(EntityInput, total=False):
    """The fields of an ApiKey to change; null clears an optional one."""

    name: str
    """What the key is for."""
    description: str | None
    """Remark."""
    owner_id: str | None
    """Person accountable for it; the caller where not given. Id of Person."""
    scopes: Sequence[str]
    """What the key may do, such as people.read."""
    allowed_cidrs: Sequence[str] | None
    """Networks it may be used from, in CIDR notation; any, where empty."""
    rate_limit_per_minute: int
    """Most requests a minute."""
    status: ApiKeyStatus
    """Whether the key works; expired is set by the server."""
    expires_at: datetime | None
    """End of the key; 365 days after creation where not given."""
    revoke_reason: ApiKeyRevokeReason | None
    """Why it was withdrawn."""


class WebhookCreate(EntityInput, total=False):
    """What a client gives to create a Webhook."""

    name: Required[str]
    """Name of the subscription."""
    description: str | None
    """What the receiver does with the events."""
    url: Required[str]
    """Address the events are posted to."""
    event_types: Required[Sequence[str]]
    """Events to send, such as person.created; rfp_record.* takes all of an entity and * takes everything."""
    filter: str | None
    """Filter over the record's fields, in the syntax of list filters, which an event must match."""
    payload_format: WebhookPayloadFormat
    """Full record, CloudEvents envelope, or type and id only."""
    signature_scheme: WebhookSignatureScheme
    """Signature after Standard Webhooks: v1 with a shared secret or v1a with a key pair."""
    secret: str | None
    """Shared secret, 24 to 64 bytes in base64 after whsec_; made by the server where not given, shown once, in the
    answer to the creation or to a rotation, and kept encrypted."""
    headers: Mapping[str, Any] | None
    """Open map of fixed header names and values that are not secret, at most 20."""
    status: WebhookStatus
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


class WebhookUpdate(EntityInput, total=False):
    """The fields of a Webhook to change; null clears an optional one."""

    name: str
    """Name of the subscription."""
    description: str | None
    """What the receiver does with the events."""
    url: str
    """Address the events are posted to."""
    event_types: Sequence[str]
    """Events to send, such as person.created; rfp_record.* takes all of an entity and * takes everything."""
    filter: str | None
    """Filter over the record's fields, in the syntax of list filters, which an event must match."""
    payload_format: WebhookPayloadFormat
    """Full record, CloudEvents envelope, or type and id only."""
    signature_scheme: WebhookSignatureScheme
    """Signature after Standard Webhooks: v1 with a shared secret or v1a with a key pair."""
    secret: str | None
    """Shared secret, 24 to 64 bytes in base64 after whsec_; made by the server where not given, shown once, in the
    answer to the creation or to a rotation, and kept encrypted."""
    headers: Mapping[str, Any] | None
    """Open map of fixed header names and values that are not secret, at most 20."""
    status: WebhookStatus
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


class ApplicationList(EntityList, total=False):
    """What a list of Application records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    slug: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    kind: ApplicationKind | Sequence[ApplicationKind]
    """One of these."""
    status: ApplicationStatus | Sequence[ApplicationStatus]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    contacts: str | Sequence[str]
    """Contains one of these."""
    client_id: str | Sequence[str]
    """One of these."""
    client_secret_expires_at: TimeRange
    """Compared."""
    token_endpoint_auth_method: ApplicationTokenEndpointAuthMethod | Sequence[ApplicationTokenEndpointAuthMethod]
    """One of these."""
    grant_types: ApplicationGrantTypes | Sequence[ApplicationGrantTypes]
    """Contains one of these."""
    response_types: ApplicationResponseTypes | Sequence[ApplicationResponseTypes]
    """Contains one of these."""
    redirect_uris: str | Sequence[str]
    """Contains one of these."""
    scopes: str | Sequence[str]
    """Contains one of these."""
    homepage_url: str | Sequence[str]
    """One of these."""
    logo_url: str | Sequence[str]
    """One of these."""
    terms_url: str | Sequence[str]
    """One of these."""
    privacy_policy_url: str | Sequence[str]
    """One of these."""
    jwks_url: str | Sequence[str]
    """One of these."""
    software_id: str | Sequence[str]
    """One of these."""
    software_version: str | Sequence[str]
    """One of these."""
    access_token_lifetime_seconds: IntegerRange
    """Compared."""
    rate_limit_per_minute: IntegerRange
    """Compared."""
    last_used_at: TimeRange
    """Compared."""
    sort: ApplicationSort | Sequence[ApplicationSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: ApplicationRelation | Sequence[ApplicationRelation]
    """Related records that come along."""
    fields: ApplicationMember | Sequence[ApplicationMember]
    """The only members that are wanted."""
    exists: ApplicationFilterable | Sequence[ApplicationFilterable]
    """Members that have a value."""
    missing: ApplicationFilterable | Sequence[ApplicationFilterable]
    """Members that have none."""


class ConnectorList(EntityList, total=False):
    """What a list of Connector records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    type: ConnectorType | Sequence[ConnectorType]
    """One of these."""
    provider: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    application_id: str | Sequence[str]
    """One of these."""
    scope: ConnectorScope | Sequence[ConnectorScope]
    """One of these."""
    group_id: str | Sequence[str]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    status: ConnectorStatus | Sequence[ConnectorStatus]
    """One of these."""
    direction: ConnectorDirection | Sequence[ConnectorDirection]
    """One of these."""
    capabilities: ConnectorCapabilities | Sequence[ConnectorCapabilities]
    """Contains one of these."""
    base_url: str | Sequence[str]
    """One of these."""
    auth_type: ConnectorAuthType | Sequence[ConnectorAuthType]
    """One of these."""
    credential_keys: str | Sequence[str]
    """Contains one of these."""
    granted_scopes: str | Sequence[str]
    """Contains one of these."""
    token_expires_at: TimeRange
    """Compared."""
    rate_limit_per_minute: IntegerRange
    """Compared."""
    last_checked_at: TimeRange
    """Compared."""
    last_sync_at: TimeRange
    """Compared."""
    last_error: str | Sequence[str]
    """One of these."""
    consecutive_errors: IntegerRange
    """Compared."""
    sort: ConnectorSort | Sequence[ConnectorSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: ConnectorRelation | Sequence[ConnectorRelation]
    """Related records that come along."""
    fields: ConnectorMember | Sequence[ConnectorMember]
    """The only members that are wanted."""
    exists: ConnectorFilterable | Sequence[ConnectorFilterable]
    """Members that have a value."""
    missing: ConnectorFilterable | Sequence[ConnectorFilterable]
    """Members that have none."""


class ApiKeyList(EntityList, total=False):
    """What a list of ApiKey records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    application_id: str | Sequence[str]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    key_prefix: str | Sequence[str]
    """One of these."""
    environment: ApiKeyEnvironment | Sequence[ApiKeyEnvironment]
    """One of these."""
    scopes: str | Sequence[str]
    """Contains one of these."""
    allowed_cidrs: str | Sequence[str]
    """Contains one of these."""
    rate_limit_per_minute: IntegerRange
    """Compared."""
    status: ApiKeyStatus | Sequence[ApiKeyStatus]
    """One of these."""
    expires_at: TimeRange
    """Compared."""
    last_used_at: TimeRange
    """Compared."""
    last_used_ip_address: str | Sequence[str]
    """One of these."""
    use_count: IntegerRange
    """Compared."""
    replaces_key_id: str | Sequence[str]
    """One of these."""
    revoked_at: TimeRange
    """Compared."""
    revoked_by_id: str | Sequence[str]
    """One of these."""
    revoke_reason: ApiKeyRevokeReason | Sequence[ApiKeyRevokeReason]
    """One of these."""
    sort: ApiKeySort | Sequence[ApiKeySort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: ApiKeyRelation | Sequence[ApiKeyRelation]
    """Related records that come along."""
    fields: ApiKeyMember | Sequence[ApiKeyMember]
    """The only members that are wanted."""
    exists: ApiKeyFilterable | Sequence[ApiKeyFilterable]
    """Members that have a value."""
    missing: ApiKeyFilterable | Sequence[ApiKeyFilterable]
    """Members that have none."""


class WebhookList(EntityList, total=False):
    """What a list of Webhook records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    url: str | Sequence[str]
    """One of these."""
    event_types: str | Sequence[str]
    """Contains one of these."""
    filter: str | Sequence[str]
    """One of these."""
    payload_format: WebhookPayloadFormat | Sequence[WebhookPayloadFormat]
    """One of these."""
    signature_scheme: WebhookSignatureScheme | Sequence[WebhookSignatureScheme]
    """One of these."""
    public_key: str | Sequence[str]
    """One of these."""
    previous_secret_expires_at: TimeRange
    """Compared."""
    status: WebhookStatus | Sequence[WebhookStatus]
    """One of these."""
    application_id: str | Sequence[str]
    """One of these."""
    connector_id: str | Sequence[str]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    timeout_seconds: IntegerRange
    """Compared."""
    max_attempts: IntegerRange
    """Compared."""
    rate_limit_per_minute: IntegerRange
    """Compared."""
    last_delivery_at: TimeRange
    """Compared."""
    last_delivery_status: WebhookLastDeliveryStatus | Sequence[WebhookLastDeliveryStatus]
    """One of these."""
    last_response_code: IntegerRange
    """Compared."""
    consecutive_failures: IntegerRange
    """Compared."""
    disabled_at: TimeRange
    """Compared."""
    sort: WebhookSort | Sequence[WebhookSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: WebhookRelation | Sequence[WebhookRelation]
    """Related records that come along."""
    fields: WebhookMember | Sequence[WebhookMember]
    """The only members that are wanted."""
    exists: WebhookFilterable | Sequence[WebhookFilterable]
    """Members that have a value."""
    missing: WebhookFilterable | Sequence[WebhookFilterable]
    """Members that have none."""
