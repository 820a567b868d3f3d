# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Get an access token; Revoke an access token; Introspect an access token."""

from __future__ import annotations

from typing import Literal

from cpod._core.model import Model, Sometimes

TokenTokenType = Literal["Bearer"]
TokenRequestGrantType = Literal["client_credentials"]
IntrospectionTokenType = Literal["Bearer"]


class Token(Model):
    """An access token."""

    _renamed = False

    access_token: str
    """The bearer token."""
    token_type: TokenTokenType | str
    """How it is sent."""
    expires_in: int
    """Seconds that it lives."""
    scope: Sometimes[str | None]
    """What it may do, where less than the client may."""


class Introspection(Model):
    """What a token is good for; the members besides active are there only while it is."""

    _renamed = False

    active: bool
    """Whether the token opens anything."""
    scope: Sometimes[str | None]
    """What it may do, separated by spaces."""
    client_id: Sometimes[str | None]
    """The client it was issued to."""
    token_type: Sometimes[IntrospectionTokenType | str | None]
    """How it is sent."""
    exp: Sometimes[int | None]
    """Its end, in seconds since 1970."""
    iat: Sometimes[int | None]
    """When it was issued, in seconds since 1970."""
    sub: Sometimes[str | None]
    """Whom it acts for: an application, a person or a client."""
    aud: Sometimes[str | None]
    """The service it is for."""
    iss: Sometimes[str | None]
    """The service that issued it."""
    jti: Sometimes[str | None]
    """Its own id."""
    tenant_id: Sometimes[str | None]
    """The tenant it opens."""
