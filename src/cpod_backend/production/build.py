"""Puts the production server together from its settings: store, blobs, keys, clients, limits and the one request path."""

import asyncio
import logging
import os
from hmac import digest
from typing import Any

from cpod_backend import __version__
from cpod_backend.api.app import Limits, Send
from cpod_backend.api.auth import Service
from cpod_backend.api.clock import Clock
from cpod_backend.api.limits import NoLimits, RateLimits
from cpod_backend.api.oauth.production import production_authorization
from cpod_backend.api.oauth.sealing import Seal
from cpod_backend.api.oauth.withdrawal import withdrawals
from cpod_backend.api.pages import pages
from cpod_backend.api.routes import Routes, page
from cpod_backend.api.world import World
from cpod_backend.contract.model import load
from cpod_backend.listening import tune_collector
from cpod_backend.production.logs import set_up
from cpod_backend.production.ready import Check, Readiness
from cpod_backend.production.server import Server
from cpod_backend.settings import ServerSettings, server_settings
from cpod_backend.stores.blobs.s3 import S3Blobs, S3Settings
from cpod_backend.stores.postgres.keyring import PostgresKeyring
from cpod_backend.stores.postgres.pool import Pool
from cpod_backend.stores.postgres.schema import ROLE
from cpod_backend.stores.postgres.store import PostgresStore
from cpod_backend.stores.protocol import Unavailable

log = logging.getLogger("cpod")

ENVIRONMENT = "live"
# Seconds between two looks for audit events to be sealed, and between two tries to reach a database that is not there yet.
SETTLING = 1.0
TRYING = 0.5


class Installation:
    """What the settings name: a store and a keyring on one database, blobs, and the keys that are derived from the secret."""

    def __init__(self, settings: ServerSettings) -> None:
        self.settings = settings
        self.clock = Clock()
        self.pool = Pool(settings.database_url, settings.database_connections, ROLE if settings.tenant_wall else None)
        self.store = PostgresStore(self.pool)
        self.keyring = PostgresKeyring(self.pool)
        self.seal = Seal([derived(secret, "signing keys") for secret in secrets(settings)])
        self.blobs = _blobs(settings)
        self.world = World(
            load(), self.store, derived(secrets(settings)[0], "cursors"), self.clock,
            followers=withdrawals(self.keyring, self.clock), blobs=self.blobs,
        )  # fmt: skip

    async def close(self) -> None:
        await self.store.close()
        if self.blobs:
            await self.blobs.close()


class Application:
    """The application as uvicorn runs it: put together inside the event loop, before the first request comes."""

    def __init__(self, settings: ServerSettings) -> None:
        self._settings = settings
        self._server: Server | None = None

    async def __call__(self, scope: Any, receive: Any, send: Send) -> None:
        if self._server is None:
            self._server = await _patiently(self._settings)
            tune_collector()
        await self._server(scope, receive, send)


def application() -> Application:
    """What a worker process runs, with the settings of its environment."""
    settings = server_settings(os.environ)
    set_up(settings)
    return Application(settings)


async def build(settings: ServerSettings) -> Server:
    """The server, with its signing keys loaded. Raises Unavailable when the database cannot be reached."""
    parts = Installation(settings)
    service = Service(settings.public_url, settings.public_url, ENVIRONMENT)
    oauth = await production_authorization(parts.world, parts.keyring, parts.seal, service)
    checks: dict[str, Check] = {"database": parts.store.check}
    if parts.blobs:
        checks["storage"] = parts.blobs.check
    ready = {"/health/ready": {"GET": page(Readiness(checks).answer)}}
    server = Server(parts.world, Routes(parts.world, pages(__version__) | oauth.pages | ready), oauth.auth, _limits(settings, parts.clock))
    server.chores = ((SETTLING, parts.store.settle_all), (0.0, oauth.watch.run))
    server.closing = (parts.close,)
    return server


async def _patiently(settings: ServerSettings) -> Server:
    """A worker that starts while the database is away waits for it, instead of ending the whole server."""
    while True:
        try:
            return await build(settings)
        except Unavailable as error:
            log.warning("stage=start detail=%s", error)
            await asyncio.sleep(TRYING)


def secrets(settings: ServerSettings) -> list[str]:
    """The present secret and the ones before it, which open what they sealed."""
    return [part.strip() for part in settings.secret_key.split(",")]


def derived(secret: str, purpose: str) -> bytes:
    """A key of 32 bytes for one purpose."""
    return digest(secret.encode(), purpose.encode(), "sha256")


def _blobs(settings: ServerSettings) -> S3Blobs | None:
    if settings.s3_endpoint is None:
        return None
    return S3Blobs(
        S3Settings(
            bucket=settings.s3_bucket, endpoint=settings.s3_endpoint, public_endpoint=settings.s3_public_endpoint,
            region=settings.s3_region, access_key=settings.s3_access_key, secret_key=settings.s3_secret_key,
        )
    )  # fmt: skip


def _limits(settings: ServerSettings, clock: Clock) -> Limits:
    return RateLimits(settings.rate_limit, clock) if settings.rate_limit else NoLimits()
