"""The authorization server of production: clients that are records, keys that rotate."""

from cpod_backend.api.auth import Service, Tokens
from cpod_backend.api.oauth.attempts import RATE, Attempts
from cpod_backend.api.oauth.build import Authorization, authorization
from cpod_backend.api.oauth.clients import Clients
from cpod_backend.api.oauth.discovery import JWKS_PATH, jwks_page
from cpod_backend.api.oauth.keys import KeyRing, make_key
from cpod_backend.api.oauth.rotation import with_first
from cpod_backend.api.oauth.usage import Usage
from cpod_backend.api.routes import page
from cpod_backend.api.world import World
from cpod_backend.stores.keyring import Keyring
from cpod_backend.stores.sealing import Seal


async def production_authorization(world: World, keyring: Keyring, seal: Seal, service: Service, attempts: str = RATE) -> Authorization:
    """Ready to serve: with its keys loaded, and the first one made where there was none.

    The world must have been made with `withdrawals(keyring, clock)` as its followers.
    """
    keys = KeyRing(seal, world.clock)
    clients = Clients(world, service.environment, Attempts(world.clock, attempts), Usage(world))
    made = authorization(world, Tokens(keys, service, world.clock), clients.authenticate, keyring, service.issuer, keys)
    made.pages[JWKS_PATH] = {"GET": page(jwks_page(keys.jwks))}
    now = world.clock.seconds()
    await keyring.revise(lambda present: with_first(present, make_key(seal, now), now))
    await made.watch.look()
    return made
