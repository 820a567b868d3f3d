"""From the bearer token of a request to its caller; a token seen before costs a dictionary look-up."""

from typing import Any

from msgspec import Struct

from cpod_backend.api import problems
from cpod_backend.api.clock import Clock
from cpod_backend.api.exchange import Request
from cpod_backend.contract.rule import Caller

SEEN_TOKENS = 10_000
CLOCK_SKEW = 5


class BadToken(Exception):
    """A token that is malformed, expired, revoked or foreign; the message says which."""


class Key(Struct, frozen=True):
    """A symmetric signing key, and whom its tokens are from and for."""

    secret: bytes
    issuer: str
    audience: str
    environment: str


class Tokens:
    """Issues and verifies access tokens: JWTs of RFC 9068."""

    def __init__(self, key: Key, clock: Clock) -> None:
        self._key = key
        self._clock = clock

    def issue(self, caller: Caller, lifetime: int, id: str) -> str:
        """A signed token for the caller, valid for `lifetime` seconds."""
        from joserfc import jwt
        from joserfc.jwk import OctKey

        now = int(self._clock.seconds())
        claims: dict[str, Any] = {
            "iss": self._key.issuer,
            "aud": self._key.audience,
            "sub": caller.person or caller.application or caller.client,
            "client_id": caller.client,
            "tenant_id": caller.tenant,
            "scope": " ".join(sorted(caller.scopes)),
            "iat": now,
            "exp": now + lifetime,
            "jti": id,
        }
        return jwt.encode({"alg": "HS256", "typ": "at+jwt"}, claims, OctKey.import_key(self._key.secret))

    def verify(self, token: str) -> tuple[Caller, float]:
        """The caller that a token names, and when it ends. Raises BadToken."""
        from joserfc import jwt
        from joserfc.errors import JoseError
        from joserfc.jwk import OctKey

        try:
            claims = jwt.decode(token, OctKey.import_key(self._key.secret), algorithms=["HS256"]).claims
        except (JoseError, ValueError, UnicodeError):
            raise BadToken("the access token is malformed or was not issued here") from None
        if claims.get("iss") != self._key.issuer or claims.get("aud") != self._key.audience:
            raise BadToken("the access token was issued for another service")
        return self._caller(claims), float(claims["exp"])

    def _caller(self, claims: dict[str, Any]) -> Caller:
        subject = str(claims["sub"])
        return Caller(
            tenant=claims["tenant_id"],
            client=claims["client_id"],
            scopes=frozenset(claims["scope"].split()),
            person=subject if subject.startswith("per-") else None,
            application=subject if subject.startswith("app-") else None,
            environment=self._key.environment,
        )


class Auth:
    """Identifies callers. Verified tokens are kept until they expire, at most SEEN_TOKENS of them."""

    def __init__(self, tokens: Tokens, clock: Clock) -> None:
        self._tokens = tokens
        self._clock = clock
        self._seen: dict[bytes, tuple[Caller, float]] = {}

    def identify(self, request: Request, scope: str) -> Caller:
        """The caller of the request. Raises Problem 401 without a valid token, 403 without the scope."""
        header = request.headers.get(b"authorization")
        if header is None:
            raise problems.unauthorized("a bearer token is needed; get one at /api/v1/auth/token")
        caller, expires = self._seen.get(header) or self._verify(header)
        if expires < self._clock.seconds() - CLOCK_SKEW:
            self._seen.pop(header, None)
            raise problems.unauthorized("the access token has expired", "invalid_token")
        if scope not in caller.scopes and "*" not in caller.scopes:
            raise problems.forbidden(scope)
        return caller

    def _verify(self, header: bytes) -> tuple[Caller, float]:
        kind, _, token = header.decode("latin-1").strip().partition(" ")
        if kind.lower() != "bearer" or not token:
            raise problems.unauthorized("the Authorization header must be Bearer and a token")
        try:
            verified = self._tokens.verify(token.strip())
        except BadToken as error:
            raise problems.unauthorized(str(error), "invalid_token") from None
        if len(self._seen) >= SEEN_TOKENS:
            del self._seen[next(iter(self._seen))]
        self._seen[header] = verified
        return verified
