"""Revocation (RFC 7009) and introspection (RFC 7662): what a client may end or ask of its tokens."""

from typing import Any

from msgspec.json import encode

from cpod_backend.api.auth import Auth, Tokens
from cpod_backend.api.exchange import JSON, Request, Response
from cpod_backend.api.oauth.grants import Authenticate, Client, Grant
from cpod_backend.api.oauth.parameters import NO_STORE, client_of, oauth_problem, read_parameters, with_credentials
from cpod_backend.api.oauth.signing import BadToken
from cpod_backend.api.oauth.watch import Watch
from cpod_backend.stores.keyring import Keyring, Revocation

REQUIRED = ("token",)
# Hints save a search where there are several kinds of tokens; here there is one.
OPTIONAL = ("token_type_hint",)
LEEWAY = 60


class RevocationEndpoint:
    """POST /api/v1/auth/revoke: ends a token of the client before its time."""

    def __init__(self, auth: Auth, keyring: Keyring, watch: Watch, authenticate: Authenticate) -> None:
        self._auth = auth
        self._keyring = keyring
        self._watch = watch
        self._authenticate = authenticate

    async def answer(self, request: Request) -> Response:
        """200, also for a token that is unknown or over: there is nothing left that the client should do."""
        given = with_credentials(request, await read_parameters(request), REQUIRED, OPTIONAL)
        client = await client_of(request, given, self._authenticate)
        grant = _grant(self._auth, given["token"], client)
        if grant is not None:
            if not _is_own(grant, client):
                raise oauth_problem(400, "unauthorized_client", "the token was issued to another client")
            await self._keyring.revoke(Revocation(grant.caller.tenant, grant.id, 1, grant.expires + LEEWAY))
            await self._watch.look()
        return Response(200, b"", list(NO_STORE))


class IntrospectionEndpoint:
    """POST /api/v1/auth/introspect: what a token of the client's tenant is good for."""

    def __init__(self, auth: Auth, tokens: Tokens, authenticate: Authenticate) -> None:
        self._auth = auth
        self._tokens = tokens
        self._authenticate = authenticate

    async def answer(self, request: Request) -> Response:
        """The token's claims while it is good; of every other one no more than that it is not."""
        given = with_credentials(request, await read_parameters(request), REQUIRED, OPTIONAL)
        client = await client_of(request, given, self._authenticate)
        grant = _grant(self._auth, given["token"], client)
        body = {"active": False} if grant is None else self._shown(grant)
        return Response(200, encode(body), [JSON, *NO_STORE])

    def _shown(self, grant: Grant) -> dict[str, Any]:
        service = self._tokens.service
        return {
            "active": True,
            "scope": " ".join(sorted(grant.caller.scopes)),
            "client_id": grant.caller.client,
            "token_type": "Bearer",
            "exp": int(grant.expires),
            "iat": int(grant.issued),
            "sub": grant.subject,
            "aud": service.audience,
            "iss": service.issuer,
            "jti": grant.id,
            "tenant_id": grant.caller.tenant,
        }


def _is_own(grant: Grant, client: Client) -> bool:
    """Whether the token was issued to the client. Keys act in the name of their application, but each for itself."""
    return grant.caller.client == client.caller.client and client.caller.key in (None, grant.caller.key)


def _grant(auth: Auth, token: str, client: Client) -> Grant | None:
    """What the token grants; None where it is bad or of another tenant, which looks the same."""
    try:
        grant = auth.check(token)
    except BadToken:
        return None
    return grant if grant.caller.tenant == client.caller.tenant else None
