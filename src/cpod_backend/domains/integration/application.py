"""Applications: the registered clients of the API, their OAuth registration, and the scopes they may ask for."""

import re
from typing import Literal
from unicodedata import normalize

from msgspec import field

from cpod_backend.contract.credentials import make_client_id, make_client_secret
from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import needs
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.scopes import SCOPE, lacking
from cpod_backend.contract.types import SECRET, SHOWN_ONCE, STORED, Annotated, Email, Id, Pattern, Range, Size, Time, Uri, ref
from cpod_backend.domains.integration.addresses import is_loopback, scheme_of


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
    client_id: Annotated[str, STORED, "OAuth client identifier; it is not a record id."] = ""
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
        list[Annotated[str, Pattern(SCOPE)]] | None,
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
    last_used_at: Annotated[Time | None, STORED, "Latest use."] = None


PUBLIC_KINDS = ("single_page", "native")

SECRET_METHODS = ("client_secret_basic", "client_secret_post", "client_secret_jwt")

LONGEST_MADE_SLUG = 60


@stamp(Application)
def client_credentials(change: Change[Application]) -> None:
    """Whoever proves itself by a secret gets one at creation, or with the change to such a method."""
    application = change.record
    if change.creating:
        application.client_id = make_client_id(change.caller.tenant)
    if application.token_endpoint_auth_method not in SECRET_METHODS:
        application.client_secret = None
    elif application.client_secret is None:
        application.client_secret = make_client_secret(change.caller.environment, application.client_id)


@stamp(Application)
async def slug(change: Change[Application]) -> None:
    """Makes the slug from the name; where another application has it already, the client id tells the two apart."""
    application = change.record
    if not change.creating or application.slug is not None:
        return
    application.slug = _slug_of(application.name)
    if await change.tx.count(Application, slug=application.slug):
        application.slug += f"-{application.client_id[:8]}"


@rule(Application)
def code_grant_has_redirect_addresses(change: Change[Application]) -> None:
    """redirectUris has at least one entry when grantTypes holds authorization_code."""
    if "authorization_code" in change.record.grant_types and not change.record.redirect_uris:
        refuse("grantTypes holds authorization_code, so redirectUris needs at least one entry", "redirectUris")


@rule(Application)
def redirect_addresses_are_safe(change: Change[Application]) -> None:
    """Entries of redirectUris use https, or http towards the loopback address, or a private scheme for kind native, and carry no
    fragment.
    """
    for index, uri in enumerate(change.record.redirect_uris or ()):
        if "#" in uri:
            refuse(f"{uri} carries a fragment", f"/redirectUris/{index}")
        if not _may_return_to(uri, change.record.kind):
            refuse(
                f"{uri} is neither https, nor http towards the loopback address, nor a private scheme of a native application",
                f"/redirectUris/{index}",
            )


@rule(Application)
def only_public_clients_prove_nothing(change: Change[Application]) -> None:
    """tokenEndpointAuthMethod none is for the kinds single_page and native."""
    application = change.record
    if application.token_endpoint_auth_method == "none" and application.kind not in PUBLIC_KINDS:
        refuse(f"tokenEndpointAuthMethod none is not for kind {application.kind}", "tokenEndpointAuthMethod")


@rule(Application)
def public_clients_act_for_people_only(change: Change[Application]) -> None:
    """Applications of kind single_page and native do not get client_credentials."""
    application = change.record
    if application.kind in PUBLIC_KINDS and "client_credentials" in application.grant_types:
        refuse(f"grantTypes of kind {application.kind} cannot hold client_credentials", "grantTypes")


keys_are_published = needs(
    Application,
    "jwks_url",
    "jwksUrl is present when tokenEndpointAuthMethod is private_key_jwt.",
    when={"token_endpoint_auth_method": ("private_key_jwt",)},
)


@rule(Application)
def code_grant_asks_for_a_code(change: Change[Application]) -> None:
    """responseTypes holds code when grantTypes holds authorization_code."""
    application = change.record
    if "authorization_code" in application.grant_types and "code" not in (application.response_types or ()):
        refuse("grantTypes holds authorization_code, so responseTypes needs code", "responseTypes")


@rule(Application)
def refreshing_needs_another_grant(change: Change[Application]) -> None:
    """refresh_token does not stand alone in grantTypes."""
    if set(change.record.grant_types) == {"refresh_token"}:
        refuse("grantTypes holds refresh_token alone, but a refresh token comes from another grant", "grantTypes")


@rule(Application)
def scopes_are_given_by_their_holders(change: Change[Application]) -> None:
    """Scopes may grow only by a caller who holds the added scopes."""
    held = (change.before.scopes if change.before else None) or ()
    added = lacking(change.record.scopes or (), held)
    beyond = lacking(added, change.caller.scopes)
    if beyond:
        refuse(f"the caller does not hold {', '.join(beyond)}", "scopes")


@rule(Application, "update")
def new_secrets_are_for_holders_of_the_scopes(change: Change[Application]) -> None:
    """A secret that is made anew is shown only to a caller who holds the scopes of the application."""
    if change.record.client_secret is None or not change.changed("client_secret"):
        return
    beyond = lacking(change.record.scopes or (), change.caller.scopes)
    if beyond:
        refuse(f"the caller does not hold {', '.join(beyond)}, which the new secret would give", "tokenEndpointAuthMethod")


@rule(Application, "update")
async def scopes_of_keys_are_kept(change: Change[Application]) -> None:
    """Scopes that an active or suspended API key of the application has are not taken from the application."""
    if not change.changed("scopes"):
        return
    for key in await change.tx.find("ApiKey", application_id=change.record.id, status=("active", "suspended")):
        taken = lacking(key.scopes, change.record.scopes or ())
        if taken:
            refuse(f"API key {key.id} still has {', '.join(taken)}", "scopes")


def _slug_of(name: str) -> str:
    """The name in lower-case letters and digits joined by hyphens, from its first letter on."""
    plain = normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = "-".join(re.findall("[a-z0-9]+", plain))
    return words.lstrip("-0123456789")[:LONGEST_MADE_SLUG].rstrip("-") or "application"


def _may_return_to(uri: str, kind: str) -> bool:
    """RFC 8252: a native application takes a scheme named after a domain it has, or listens on the machine itself."""
    match scheme_of(uri):
        case "https":
            return True
        case "http":
            return is_loopback(uri)
        case scheme:
            return kind == "native" and "." in scheme
