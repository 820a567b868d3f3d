"""Puts the emulator together: the one server on the in-memory store, with any credentials."""

import re
from typing import Any

from cpod_backend import __version__
from cpod_backend.api.app import Limits
from cpod_backend.api.auth import Service, Tokens
from cpod_backend.api.clock import Clock
from cpod_backend.api.limits import NoLimits, RateLimits
from cpod_backend.api.oauth.build import authorization
from cpod_backend.api.oauth.grants import Client, Presented
from cpod_backend.api.oauth.parameters import oauth_problem
from cpod_backend.api.oauth.signing import SharedKey
from cpod_backend.api.oauth.withdrawal import withdrawals
from cpod_backend.api.pages import pages
from cpod_backend.api.records import record_of
from cpod_backend.api.routes import Routes
from cpod_backend.api.world import World
from cpod_backend.contract.model import load
from cpod_backend.contract.rule import Caller
from cpod_backend.emulator.blobs import MAX_CONTENT, EmulatorBlobs
from cpod_backend.emulator.docs import docs_pages
from cpod_backend.emulator.surface import DEFAULT_TENANT, Emulator
from cpod_backend.settings import EmulatorSettings
from cpod_backend.stores.keyring import MemoryKeyring
from cpod_backend.stores.memory import MemoryStore
from cpod_backend.stores.protocol import Condition, Query

# Public on purpose: the emulator's tokens open nothing but emulators, and outlive a restart.
SIGNING_KEY = b"cpod-emulator-signing-key-is-public-and-fixed"
ADDRESS = "https://emulator.cyberpod.app"
RESTING = ("suspended", "retired")


def build(settings: EmulatorSettings) -> Emulator:
    """The emulator as an ASGI application."""
    clock = Clock()
    store = MemoryStore()
    blobs = EmulatorBlobs(SIGNING_KEY[:32], clock.seconds)
    keyring = MemoryKeyring()
    world = World(
        load(), store, SIGNING_KEY[:32], clock, blobs=blobs, content_limit=MAX_CONTENT, followers=withdrawals(keyring, clock)
    )  # fmt: skip
    tokens = Tokens(SharedKey(SIGNING_KEY), Service(ADDRESS, ADDRESS, "emu"), clock)
    oauth = authorization(world, tokens, Clients(world).authenticate, keyring)
    keyring.tell = lambda: oauth.watch.take(keyring.news(oauth.revocations.cursor))
    routes = Routes(world, pages(__version__) | oauth.pages | docs_pages())
    limits: Limits = RateLimits(settings.rate_limit, clock) if settings.rate_limit else NoLimits()
    return Emulator(world, routes, oauth, limits, settings, store, blobs)


class Clients:
    """Any client with any secret. `name@tenant` chooses a tenant, so that parallel test runs do not meet."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def authenticate(self, shown: Presented) -> Client | None:
        client = shown.client_id
        _, at, tenant = client.rpartition("@")
        if at and not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,62}", tenant):
            raise oauth_problem(400, "invalid_client", "the tenant after @ must be 1 to 63 letters, digits, dots, hyphens or underscores")
        tenant = tenant if at else DEFAULT_TENANT
        application = await self._application(client, tenant)
        if application and application.status in RESTING:
            return None
        caller = Caller(tenant=tenant, client=client, scopes=frozenset("*"), application=application.id if application else None)
        return Client(caller, {application.id: application.version} if application else {})

    async def _application(self, client: str, tenant: str) -> Any:
        """The registered application behind the client id, where there is one."""
        entity = self._world.model.by_name["Application"]
        query = Query(where=(Condition("client_id", "in", (client,)),), limit=1)
        async with self._world.store.begin(tenant) as tx:
            found = await tx.find(entity, query)
        return record_of(entity, found.rows[0]) if found.rows else None
