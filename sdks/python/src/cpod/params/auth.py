# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Get an access token; Revoke an access token; Introspect an access token. What a client may send; imported by type checkers only."""

from __future__ import annotations

from cpod._core.typed import Required, TypedDict
from cpod.models.auth import TokenRequestGrantType


class TokenRequest(TypedDict, total=False):
    """Client credentials of RFC 6749 section 4.4."""

    grant_type: Required[TokenRequestGrantType]
    """The one grant there is."""
    client_id: Required[str]
    """Id of the client; may stand in a Basic header instead."""
    client_secret: Required[str]
    """Secret of the client; may stand in a Basic header instead."""
    scope: str
    """Scopes to narrow the token to, separated by spaces."""
    audience: str
    """Passed over: there is one audience."""
    resource: str
    """Passed over: there is one resource."""


class TokenReference(TypedDict, total=False):
    """A token, and the credentials of the client that asks about it."""

    token: Required[str]
    """The access token."""
    token_type_hint: str
    """Passed over: there is one type of token."""
    client_id: Required[str]
    """Id of the client; may stand in a Basic header instead."""
    client_secret: Required[str]
    """Secret of the client; may stand in a Basic header instead."""
