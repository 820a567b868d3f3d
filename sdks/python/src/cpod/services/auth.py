# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Get an access token; Revoke an access token; Introspect an access token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cpod._core import decoding
from cpod._core.async_collection import AsyncService
from cpod._core.codec import fields_of
from cpod._core.collection import Service
from cpod._core.operations import to_post
from cpod.models.auth import Introspection, Token

if TYPE_CHECKING:
    from cpod._core.options import RequestOptions
    from cpod._core.typed import Unpack
    from cpod.params.auth import TokenReference, TokenRequest


class AuthService(Service):
    """Get an access token; Revoke an access token; Introspect an access token."""

    def issue(self, *, request_options: RequestOptions | None = None, **fields: Unpack[TokenRequest]) -> Token:
        """Client credentials in, access token out. The emulator accepts any client_id and client_secret."""
        call = to_post(
            self._settings, "/api/v1/auth/token", fields_of(fields, renamed=False), request_options, authorized=False
        )
        return decoding.bare(call, self._connection.perform(call), Token)

    def revoke(self, *, request_options: RequestOptions | None = None, **fields: Unpack[TokenReference]) -> None:
        """Ends a token of the client before its time (RFC 7009), on every server within five seconds. A token that
        is unknown or already over gets the same answer."""
        call = to_post(
            self._settings, "/api/v1/auth/revoke", fields_of(fields, renamed=False), request_options, authorized=False
        )
        self._connection.perform(call)

    def introspect(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[TokenReference]
    ) -> Introspection:
        """Tells what a token of the client's own tenant is good for (RFC 7662). Of any other token, and of one
        that is over, it tells no more than that it is not active."""
        call = to_post(
            self._settings,
            "/api/v1/auth/introspect",
            fields_of(fields, renamed=False),
            request_options,
            authorized=False,
        )
        return decoding.bare(call, self._connection.perform(call), Introspection)


class AsyncAuthService(AsyncService):
    """Get an access token; Revoke an access token; Introspect an access token."""

    async def issue(self, *, request_options: RequestOptions | None = None, **fields: Unpack[TokenRequest]) -> Token:
        """Client credentials in, access token out. The emulator accepts any client_id and client_secret."""
        call = to_post(
            self._settings, "/api/v1/auth/token", fields_of(fields, renamed=False), request_options, authorized=False
        )
        return decoding.bare(call, await self._connection.perform(call), Token)

    async def revoke(self, *, request_options: RequestOptions | None = None, **fields: Unpack[TokenReference]) -> None:
        """Ends a token of the client before its time (RFC 7009), on every server within five seconds. A token that
        is unknown or already over gets the same answer."""
        call = to_post(
            self._settings, "/api/v1/auth/revoke", fields_of(fields, renamed=False), request_options, authorized=False
        )
        await self._connection.perform(call)

    async def introspect(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[TokenReference]
    ) -> Introspection:
        """Tells what a token of the client's own tenant is good for (RFC 7662). Of any other token, and of one
        that is over, it tells no more than that it is not active."""
        call = to_post(
            self._settings,
            "/api/v1/auth/introspect",
            fields_of(fields, renamed=False),
            request_options,
            authorized=False,
        )
        return decoding.bare(call, await self._connection.perform(call), Introspection)
