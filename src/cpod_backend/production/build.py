"""Puts the production server together from its settings: store, blobs, keys, clients, limits and the one request path."""

import asyncio
import logging
import os
import signal
from typing import Any

from cpod_backend import __version__, collector
from cpod_backend.api.app import Limits, Send
from cpod_backend.api.auth import Service
from cpod_backend.api.clock import Clock
from cpod_backend.api.exchange import Receive, Request, Response
from cpod_backend.api.limits import NoLimits, RateLimits
from cpod_backend.api.oauth.production import production_authorization
from cpod_backend.api.pages import pages
from cpod_backend.api.problems import Problem
from cpod_backend.api.routes import Routes, page
from cpod_backend.production.limits import SharedLimits
from cpod_backend.production.logs import set_up
from cpod_backend.production.parts import ENVIRONMENT, Parts
from cpod_backend.production.proxies import Proxies
from cpod_backend.production.ready import Check, Readiness
from cpod_backend.production.server import Server
from cpod_backend.settings import ServerSettings, server_settings
from cpod_backend.stores.protocol import Unavailable

log = logging.getLogger("cpod")

# Seconds between two looks for audit events to be sealed, and between two tries to reach a database that is not there yet.
SETTLING = 1.0
TRYING = 0.5
# Seconds between two looks at what is in use.
LOOKING = 1.0


class ToldToStop(Exception):
    """The process is to end before its database has come."""


class Application:
    """The application as uvicorn runs it: put together inside the event loop, before the first request comes."""

    def __init__(self, settings: ServerSettings) -> None:
        self._settings = settings
        self._server: Server | None = None

    async def respond(self, scope: Any, receive: Receive) -> tuple[Request, Response]:
        return await (await self._ready()).respond(scope, receive)

    async def unreadable(self, problem: Problem) -> Response:
        return await (await self._ready()).unreadable(problem)

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        try:
            server = await self._ready()
        except ToldToStop:
            return await _end(receive, send)
        await server(scope, receive, send)

    async def _ready(self) -> Server:
        if self._server is None:
            self._server = await _patiently(self._settings)
            collector.resume()
        return self._server


def application() -> Application:
    """What a worker process runs, with the settings of its environment."""
    settings = server_settings(os.environ)
    set_up(settings)
    return Application(settings)


async def build(settings: ServerSettings) -> Server:
    """The server, with its signing keys loaded. Raises Unavailable when the database cannot be reached."""
    parts = Parts(settings)
    service = Service(settings.public_url, settings.public_url, ENVIRONMENT)
    oauth = await production_authorization(parts.world, parts.keyring, parts.seal, service)
    checks: dict[str, Check] = {"database": parts.store.check}
    if parts.blobs:
        checks["storage"] = parts.blobs.check
        # Now, while nobody is served whom it would hold up.
        await parts.blobs.open()
    ready = {"/health/ready": {"GET": page(Readiness(checks).answer)}}
    server = Server(parts.world, Routes(parts.world, pages(__version__) | oauth.pages | ready), oauth.auth, _limits(settings, parts.clock))
    server.chores = ((SETTLING, parts.store.settle_all), (0.0, oauth.watch.run))
    server.closing = (parts.close,)
    if settings.trusted_proxies:
        server.proxies = Proxies(settings.trusted_proxies)
    _observe(server, parts)
    return server


def _observe(server: Server, parts: Parts) -> None:
    """Adds what is told of each answer to Prometheus and to OpenTelemetry, where the settings name them."""
    if parts.settings.metrics_port is not None:
        from cpod_backend.production.metrics import Metrics

        metrics = Metrics(parts)
        server.observers = (*server.observers, metrics.observe)
        server.chores = (*server.chores, (LOOKING, metrics.look))
    if parts.settings.traces_endpoint:
        from cpod_backend.production.traces import Traces

        traces = Traces(parts.settings.traces_endpoint)
        server.observers = (*server.observers, traces.observe)
        server.closing = (*server.closing, traces.close)


async def _patiently(settings: ServerSettings) -> Server:
    """A worker that starts while the database is away waits for it, instead of ending the whole server. Raises ToldToStop."""
    while True:
        try:
            return await build(settings)
        except Unavailable as error:
            log.warning("stage=start detail=%s", error)
            if _is_told_to_stop():
                raise ToldToStop from None
            await asyncio.sleep(TRYING)


def _is_told_to_stop() -> bool:
    """Whether uvicorn has had a signal to stop, which it looks at only once the application has started: signals go to a method of it."""
    server = getattr(signal.getsignal(signal.SIGTERM), "__self__", None)
    return bool(getattr(server, "should_exit", False))


async def _end(receive: Receive, send: Send) -> None:
    """Lets uvicorn go through a start and an end of which nothing is left to do."""
    for step in ("startup", "shutdown"):
        await receive()
        await send({"type": f"lifespan.{step}.complete"})


def _limits(settings: ServerSettings, clock: Clock) -> Limits:
    if settings.rate_limit is None:
        return NoLimits()
    if settings.rate_limit_storage is None:
        return RateLimits(settings.rate_limit, clock)
    return SharedLimits(settings.rate_limit, settings.rate_limit_storage, clock)
