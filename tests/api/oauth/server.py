"""Production servers for tests: any number of them on free ports, over one store and one keyring, with a clock that tests move."""

import asyncio
import json
import os
import socket
from base64 import urlsafe_b64decode
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from threading import Thread
from time import time
from typing import Any

import httpx
import uvicorn

from cpod_backend.api.app import App
from cpod_backend.api.auth import Service
from cpod_backend.api.clock import Clock
from cpod_backend.api.limits import NoLimits
from cpod_backend.api.oauth.build import Authorization
from cpod_backend.api.oauth.production import production_authorization
from cpod_backend.api.oauth.withdrawal import withdrawals
from cpod_backend.api.pages import pages
from cpod_backend.api.routes import Routes
from cpod_backend.api.world import World
from cpod_backend.commands.credentials import Installation, register_application
from cpod_backend.stores.keyring import Keyring, MemoryKeyring
from cpod_backend.stores.memory import MemoryStore
from cpod_backend.stores.sealing import Seal
from tests.client import Api, model
from tests.conformance import CheckedClient
from tests.serving import configured

ISSUER = "https://api.cpod.test"
SERVICE = Service(ISSUER, ISSUER, "live")


class Server:
    """One server process, as far as its memory goes."""

    def __init__(self, world: World, oauth: Authorization, address: str) -> None:
        self.world = world
        self.oauth = oauth
        self.address = address
        self.connection = CheckedClient(base_url=address, timeout=30)


class Cluster:
    """Servers that share a store and a keyring."""

    def __init__(self, keyring: Keyring | None = None) -> None:
        self.ahead = 0.0
        self.clock = Clock(lambda: time() + self.ahead)
        self.store = MemoryStore()
        self.keyring = keyring or MemoryKeyring()
        self.seal = Seal([os.urandom(32)])
        self.servers: list[Server] = []
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._running: list[tuple[uvicorn.Server, Any]] = []

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        """Does work where the servers run."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(30)

    def start(self) -> Server:
        """One more server."""
        if not self._thread.is_alive():
            self._thread.start()
        listener = socket.create_server(("127.0.0.1", 0))
        world = World(model(), self.store, b"c" * 32, self.clock, followers=withdrawals(self.keyring, self.clock))
        oauth = self.run(production_authorization(world, self.keyring, self.seal, SERVICE))
        app = App(world, Routes(world, pages("test") | oauth.pages), oauth.auth, NoLimits())
        server = uvicorn.Server(configured(app))
        self._running.append((server, asyncio.run_coroutine_threadsafe(server.serve(sockets=[listener]), self._loop)))
        self.servers.append(Server(world, oauth, f"http://127.0.0.1:{listener.getsockname()[1]}"))
        return self.servers[-1]

    def look(self) -> None:
        """What every server does each two seconds."""
        for server in self.servers:
            self.run(server.oauth.watch.look())

    def register(self, tenant: str, *scopes: str) -> dict[str, Any]:
        """Credentials from the command line of the first server."""
        installation = Installation(self.servers[0].world, self.keyring, self.seal)
        return self.run(register_application(installation, tenant, "ops", list(scopes or "*")))

    def stop(self) -> None:
        for server in self.servers:
            server.connection.close()
        for server, done in self._running:
            server.should_exit = True
            done.result(30)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(30)
        self._loop.close()


@contextmanager
def running(keyring: Keyring | None = None, servers: int = 1) -> Iterator[Cluster]:
    """A cluster, stopped at the end."""
    cluster = Cluster(keyring)
    try:
        for _ in range(servers):
            cluster.start()
        yield cluster
    finally:
        cluster.stop()


def ask(server: Server, client_id: str, secret: str, **further: str) -> httpx.Response:
    """A request for a token."""
    body = {"client_id": client_id, "client_secret": secret, "grant_type": "client_credentials"} | further
    return server.connection.post("/api/v1/auth/token", json=body)


def sign_in(server: Server, client_id: str, secret: str, **further: str) -> Api:
    """A client with a token."""
    answer = ask(server, client_id, secret, **further)
    assert answer.status_code == 200, answer.text
    return Api(server.connection, answer.json()["access_token"])


def read_parts(token: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Header and claims of a token, as anybody can read them."""
    header, claims = (json.loads(urlsafe_b64decode(part + "==")) for part in token.split(".")[:2])
    return header, claims


def elsewhere(api: Api, server: Server) -> Api:
    """The same token at another server."""
    return Api(server.connection, api.token)
