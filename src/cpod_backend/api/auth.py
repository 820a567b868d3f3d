"""From the bearer token of a request to its caller; a token seen before costs a dictionary look-up."""

from collections.abc import Iterable, Mapping
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from cpod_backend.api import problems
from cpod_backend.api.clock import Clock
from cpod_backend.api.exchange import Request
from cpod_backend.api.oauth.grants import Grant
from cpod_backend.api.oauth.revocations import Revocations
from cpod_backend.api.oauth.signing import BadToken, Signer, read_header, read_object
from cpod_backend.contract.model import EntityModel
from cpod_backend.contract.rule import Caller

SEEN_TOKENS = 10_000
CLOCK_SKEW = 5
# Another server's clock may be ahead of this one's.
EARLY = 60

Time = Annotated[float, Meta(ge=0, le=1e11)]


class Service(Struct, frozen=True):
    """Whom tokens are from and for, and what kind of server it is: emu, test or live."""

    issuer: str
    audience: str
    environment: str


class Claims(Struct, frozen=True):
    """The claims of RFC 9068 section 2.2, the tenant, and the records that the token stems from with their versions."""

    iss: str
    aud: str | list[str]
    sub: str
    client_id: str
    tenant_id: str
    scope: str
    iat: Time
    exp: Time
    jti: str
    nbf: Time = 0
    sources: dict[str, int] = {}


class Tokens:
    """Issues and verifies access tokens: JWTs of RFC 9068."""

    def __init__(self, signer: Signer, service: Service, clock: Clock) -> None:
        self.service = service
        self._signer = signer
        self._clock = clock

    def issue(self, caller: Caller, lifetime: int, id: str, sources: Mapping[str, int] | None = None) -> str:
        """A signed token for the caller, valid for `lifetime` seconds."""
        now = int(self._clock.seconds())
        claims = {
            "iss": self.service.issuer,
            "aud": self.service.audience,
            "sub": caller.person or caller.application or caller.client,
            "client_id": caller.client,
            "tenant_id": caller.tenant,
            "scope": " ".join(sorted(caller.scopes)),
            "iat": now,
            "exp": now + lifetime,
            "jti": id,
        }
        if sources:
            claims["sources"] = dict(sources)
        return self._signer.sign(claims)

    def verify(self, token: str) -> Grant:
        """What a token grants. Raises BadToken."""
        payload = self._signer.verify(token, read_header(token))
        try:
            claims = msgspec.convert(read_object(payload), Claims)
        except msgspec.ValidationError:
            raise BadToken("the access token lacks a claim or holds one of the wrong type") from None
        self._refuse_foreign(claims)
        return Grant(self._caller(claims), claims.sub, claims.jti, claims.iat, claims.exp, claims.sources)

    def _refuse_foreign(self, claims: Claims) -> None:
        if claims.iss != self.service.issuer:
            raise BadToken("the access token was issued by another service")
        if self.service.audience not in ([claims.aud] if isinstance(claims.aud, str) else claims.aud):
            raise BadToken("the access token was issued for another service")
        now = self._clock.seconds()
        if claims.exp < now - CLOCK_SKEW:
            raise BadToken("the access token has expired")
        if max(claims.nbf, claims.iat) > now + EARLY:
            raise BadToken("the access token is not valid yet")

    def _caller(self, claims: Claims) -> Caller:
        return Caller(
            tenant=claims.tenant_id,
            client=claims.client_id,
            scopes=frozenset(claims.scope.split()),
            person=claims.sub if claims.sub.startswith("per-") else None,
            application=claims.sub if claims.sub.startswith("app-") else None,
            key=next((id for id in claims.sources if id.startswith("key-")), None),
            environment=self.service.environment,
        )


def require(caller: Caller, scope: str) -> None:
    """Raises Problem 403 without the scope."""
    if scope not in caller.scopes and "*" not in caller.scopes:
        raise problems.forbidden(scope)


def require_read(caller: Caller, entities: Iterable[EntityModel]) -> None:
    """Raises Problem 403 where the caller may not read one of the entities."""
    for entity in entities:
        require(caller, f"{entity.domain.prefix}:read")


class Auth:
    """Identifies callers. Verified tokens are kept until they expire or are revoked, at most SEEN_TOKENS of them."""

    def __init__(self, tokens: Tokens, clock: Clock, revocations: Revocations) -> None:
        self._tokens = tokens
        self._clock = clock
        self._revocations = revocations
        self._seen: dict[bytes, Grant] = {}

    def identify(self, request: Request, scope: str) -> Caller:
        """The caller of the request. Raises Problem 401 without a valid token, 403 without the scope."""
        header = request.headers.get(b"authorization")
        if header is None:
            raise problems.unauthorized("a bearer token is needed; get one at /api/v1/auth/token")
        grant = self._seen.get(header) or self._keep(header)
        if grant.expires < self._clock.seconds() - CLOCK_SKEW:
            self._seen.pop(header, None)
            raise problems.unauthorized("the access token has expired", "invalid_token")
        caller = grant.caller
        require(caller, scope)
        return caller

    def check(self, token: str) -> Grant:
        """What a token grants that is neither bad nor revoked. Raises BadToken."""
        grant = self._tokens.verify(token)
        if self._revocations.refuses(grant):
            raise BadToken("the access token was revoked, or the credential that it came from has ended or changed")
        return grant

    def drop_refused(self) -> None:
        """Forgets the kept tokens that were revoked since."""
        for header in [header for header, grant in self._seen.items() if self._revocations.refuses(grant)]:
            del self._seen[header]

    def drop_all(self) -> None:
        """Forgets the kept tokens, so that each is verified again: a key is gone, or the store began anew."""
        self._seen.clear()

    def _keep(self, header: bytes) -> Grant:
        kind, _, token = header.decode("latin-1").strip().partition(" ")
        if kind.lower() != "bearer" or not token:
            raise problems.unauthorized("the Authorization header must be Bearer and a token")
        try:
            grant = self.check(token.strip())
        except BadToken as error:
            raise problems.unauthorized(str(error), "invalid_token") from None
        if len(self._seen) >= SEEN_TOKENS:
            del self._seen[next(iter(self._seen))]
        self._seen[header] = grant
        return grant
