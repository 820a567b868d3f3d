"""What others must know of the authorization server: its metadata (RFC 8414) and its public keys (RFC 7517)."""

from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import Any

from msgspec.json import encode

from cpod_backend.api.exchange import JSON, Request, Response
from cpod_backend.api.oauth.rotation import JWKS_MAX_AGE
from cpod_backend.api.preconditions import unchanged
from cpod_backend.api.routes import Page

METADATA_PATH = "/.well-known/oauth-authorization-server"
JWKS_PATH = "/.well-known/jwks.json"
METHODS = ["client_secret_basic", "client_secret_post"]


def metadata_page(issuer: str, scopes: Iterable[str], *, jwks: bool, base: str | None = None) -> Page:
    """The metadata. Without a base address the endpoints are named where the request found this page."""
    known = sorted(scopes)

    async def answer(request: Request) -> Response:
        address = base or f"http://{request.header(b'host') or 'localhost'}"
        return _document(request, _metadata(issuer, address, known, jwks))

    return answer


def jwks_page(jwks: Callable[[], dict[str, Any]]) -> Page:
    """The public keys, as they are at the time of the request."""

    async def answer(request: Request) -> Response:
        return _document(request, jwks())

    return answer


def _metadata(issuer: str, address: str, scopes: list[str], jwks: bool) -> dict[str, Any]:
    document: dict[str, Any] = {
        "issuer": issuer,
        "token_endpoint": f"{address}/api/v1/auth/token",
        "token_endpoint_auth_methods_supported": METHODS,
        "grant_types_supported": ["client_credentials"],
        # Required, and RFC 8414 section 2 allows no empty list; there is no authorization endpoint that would answer.
        "response_types_supported": ["none"],
        "scopes_supported": scopes,
        "revocation_endpoint": f"{address}/api/v1/auth/revoke",
        "revocation_endpoint_auth_methods_supported": METHODS,
        "introspection_endpoint": f"{address}/api/v1/auth/introspect",
        "introspection_endpoint_auth_methods_supported": METHODS,
        "service_documentation": f"{address}/openapi.json",
    }
    return document | ({"jwks_uri": f"{address}{JWKS_PATH}"} if jwks else {})


def _document(request: Request, value: dict[str, Any]) -> Response:
    body = encode(value)
    tag = b'"%b"' % sha256(body).hexdigest()[:16].encode()
    headers = [(b"etag", tag), (b"cache-control", b"public, max-age=%d" % JWKS_MAX_AGE)]
    if unchanged(request, tag):
        return Response(304, b"", headers)
    return Response(200, body, [JSON, *headers])
