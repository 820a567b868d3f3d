"""Connectors: configured connections to other systems, and the credentials they sign in with."""

from collections.abc import Mapping
from typing import Literal

from msgspec import field

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import needs, never
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.types import SECRET, STORED, Annotated, Id, OpenMap, Pattern, Range, Size, Time, Uri, ref
from cpod_backend.domains.integration.addresses import is_public, scheme_of


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
    credential_keys: Annotated[list[str], STORED, "Which secrets are present, without their values."] = field(default_factory=list)
    granted_scopes: Annotated[list[Annotated[str, Size(max=300)]] | None, Size(max=200), "Permissions the other system granted."] = None
    token_expires_at: Annotated[Time | None, STORED, "End of the present token."] = None
    rate_limit_per_minute: Annotated[int | None, Range(1, 100000), "Most requests a minute to the other system."] = None
    last_checked_at: Annotated[Time | None, STORED, "Age of status."] = None
    last_sync_at: Annotated[Time | None, STORED, "Latest transfer."] = None
    last_error: Annotated[str | None, Size(max=2000), STORED, "Why it does not work."] = None
    consecutive_errors: Annotated[int, Range(0), STORED, "Failures in a row."] = 0


CREDENTIALS_NEEDED: Mapping[str, tuple[str, ...]] = {
    "api_key": ("apiKey",),
    "basic": ("username", "password"),
    "bearer_token": ("token",),
    "oauth2_client_credentials": ("clientId", "clientSecret"),
    "service_account": ("key",),
    "mutual_tls": ("certificate", "privateKey"),
    "aws_role": ("roleArn",),
}


@stamp(Connector)
def credential_keys(change: Change[Connector]) -> None:
    change.record.credential_keys = sorted(change.record.credentials or ())


@stamp(Connector)
def new_credentials_are_checked(change: Change[Connector]) -> None:
    """Other credentials put the connection back to pending, unless it was switched off or the client says where it goes."""
    connector = change.record
    if not change.creating and change.changed("credentials") and "status" not in change.sent and connector.status != "disabled":
        connector.status = "pending"


health_is_not_sent = never(
    Connector, "status", ("connected", "error", "expired"), "connected, error and expired are set by the server after a check."
)

group_is_named = needs(Connector, "group_id", "groupId is present for scope group.", when={"scope": ("group",)})

person_is_named = needs(Connector, "owner_id", "ownerId is present for scope person.", when={"scope": ("person",)})


@rule(Connector)
def credentials_fit_the_sign_in(change: Change[Connector]) -> None:
    """credentials holds what authType needs: api_key apiKey, basic username and password, bearer_token token, oauth2_client_credentials
    clientId and clientSecret, service_account key, mutual_tls certificate and privateKey, aws_role roleArn; none takes no credentials.
    """
    connector = change.record
    credentials = connector.credentials or {}
    missing = [key for key in CREDENTIALS_NEEDED.get(connector.auth_type, ()) if not credentials.get(key)]
    if missing:
        refuse(f"authType {connector.auth_type} needs {' and '.join(missing)} in credentials", "credentials")
    if connector.auth_type == "none" and credentials:
        refuse("authType none takes no credentials", "credentials")


@rule(Connector)
def base_address_is_public(change: Change[Connector]) -> None:
    """baseUrl uses https and does not point to a private, loopback or link-local address."""
    url = change.record.base_url
    if url is None or not change.changed("base_url"):
        return
    if scheme_of(url) != "https":
        refuse(f"baseUrl {url} does not use https", "baseUrl")
    if not is_public(url):
        refuse(f"baseUrl {url} points to a private, loopback or link-local address", "baseUrl")
