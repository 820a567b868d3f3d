"""Puts the authorization server together: what checks tokens, what answers at its addresses, and what keeps it up to date."""

from msgspec import Struct

from cpod_backend.api.auth import Auth, Tokens
from cpod_backend.api.oauth.discovery import METADATA_PATH, metadata_page
from cpod_backend.api.oauth.endpoints import IntrospectionEndpoint, RevocationEndpoint
from cpod_backend.api.oauth.grants import Authenticate
from cpod_backend.api.oauth.revocations import Revocations
from cpod_backend.api.oauth.watch import Keys, Watch
from cpod_backend.api.routes import Endpoint, page
from cpod_backend.api.tokens import REGISTRATION, Registration, TokenEndpoint, known_scopes
from cpod_backend.api.world import World
from cpod_backend.stores.keyring import Keyring

Pages = dict[str, dict[str, Endpoint]]


class Authorization(Struct):
    """The parts of a server that have to do with tokens. `watch.run()` must run beside it, unless revocations are told at once."""

    auth: Auth
    revocations: Revocations
    watch: Watch
    pages: Pages


def authorization(
    world: World, tokens: Tokens, authenticate: Authenticate, keyring: Keyring, base: str | None = None, keys: Keys | None = None
) -> Authorization:
    """The authorization server. `base` is its public address, `keys` what signs where that changes."""
    revocations = Revocations()
    auth = Auth(tokens, world.clock, revocations)
    watch = Watch(keyring, auth, revocations, world.clock, keys)
    metadata = metadata_page(tokens.service.issuer, known_scopes(world), jwks=keys is not None, base=base)
    pages: Pages = {
        "/v1/auth/token": {"POST": page(TokenEndpoint(world, tokens, authenticate).answer)},
        "/v1/auth/revoke": {"POST": page(RevocationEndpoint(auth, keyring, watch, authenticate).answer)},
        "/v1/auth/introspect": {"POST": page(IntrospectionEndpoint(auth, tokens, authenticate).answer)},
        REGISTRATION: {"POST": Endpoint(Registration(world).answer, "apps:write")},
        METADATA_PATH: {"GET": page(metadata)},
    }
    return Authorization(auth, revocations, watch, pages)
