"""The two ways in which cPod runs, as tests meet them: the emulator, and the production server on real services."""

import asyncio
import os
import re
import signal
import subprocess
import sys
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from functools import cached_property
from threading import Thread
from typing import Any, Protocol

import httpx
import pytest

from cpod_backend.api.auth import Service, Tokens
from cpod_backend.api.clock import Clock
from cpod_backend.api.oauth.keys import KeyRing
from cpod_backend.api.oauth.signing import SharedKey
from cpod_backend.commands.credentials import Installation, register_application
from cpod_backend.contract.rule import Caller
from cpod_backend.embedded.seaweed import EmbeddedS3
from cpod_backend.emulator.build import ADDRESS, SIGNING_KEY
from cpod_backend.production.parts import ENVIRONMENT, Parts
from cpod_backend.settings import ServerSettings, environment_of
from tests.conformance import CheckedClient

LIFETIME = 3600
PUBLIC_URL = "https://api.cpod.test"
ARGUMENTS = ("-m", "cpod_backend")
EMULATED = Tokens(SharedKey(SIGNING_KEY), Service(ADDRESS, ADDRESS, "emu"), Clock())
"""What signs as the emulator does."""
# Seconds for a server to end: it gives running requests 30, after it has waited as long for a worker that is just starting.
PATIENCE = 90


class Deployment(Protocol):
    """A running server, and how to get tokens for it."""

    connection: httpx.Client
    environment: str
    """What credentials made there begin with, after `cpod_`."""

    def credentials(self, tenant: str, client: str = "test", scope: str = "") -> tuple[str, str]:
        """Id and secret of a client of the tenant, with all scopes or those asked for."""

    def token(self, tenant: str, client: str = "test", scope: str = "") -> str:
        """The token of such a client."""

    def issue(self, caller: Caller, lifetime: int = LIFETIME) -> str:
        """A token that names any caller, people too, whom no credentials stand for."""


def emulator_only(reason: str) -> pytest.MarkDecorator:
    """For a test that cannot hold in production; the reason says why."""
    assert reason
    return pytest.mark.parametrize("deployment", ["emulator"], indirect=True)


class running:  # noqa: N801
    """A server process with these arguments of `cpod`, stopped at the end. It says its address in its first line."""

    def __init__(self, *arguments: str, **environment: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, *ARGUMENTS, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | environment,
        )
        self.lines: list[str] = []
        """What the server has logged so far."""

    def __enter__(self) -> str:
        assert self.process.stdout and self.process.stderr
        line = self.process.stdout.readline()
        found = re.search(r"http://[^ ]+", line)
        if not found:
            self.process.kill()
            pytest.fail(f"the server said {line!r} and then {self.process.stderr.read()}")
        self._reader = Thread(target=self._drain)
        self._reader.start()
        return found[0]

    def _drain(self) -> None:
        """What the server logs must not fill the pipe."""
        assert self.process.stdout
        for line in self.process.stdout:
            self.lines.append(line)

    def __exit__(self, *_: object) -> None:
        self.process.send_signal(signal.SIGINT)
        try:
            self.process.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise
        finally:
            self._reader.join()
            assert self.process.stdout and self.process.stderr
            self.process.stdout.close()
            self.process.stderr.close()


class OnEmulator:
    """The emulator, which takes any credentials and whose signing key is public."""

    environment = "emu"

    def __init__(self, connection: httpx.Client) -> None:
        self.connection = connection

    def credentials(self, tenant: str, client: str = "test", scope: str = "") -> tuple[str, str]:
        return (f"{client}@{tenant}" if tenant else client, "any")

    def token(self, tenant: str, client: str = "test", scope: str = "") -> str:
        id, secret = self.credentials(tenant, client)
        body = {"client_id": id, "client_secret": secret, "grant_type": "client_credentials"}
        answer = self.connection.post("/api/v1/auth/token", json=body | ({"scope": scope} if scope else {}))
        return str(answer.json()["access_token"])

    def issue(self, caller: Caller, lifetime: int = LIFETIME) -> str:
        return EMULATED.issue(caller, lifetime, "test")


class OnProduction:
    """The production server. Its data is at hand as well, to register clients and to sign as it does."""

    environment = ENVIRONMENT

    def __init__(self, settings: ServerSettings, connection: httpx.Client) -> None:
        self.connection = connection
        self.settings = settings
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._parts = Parts(settings)

    def credentials(self, tenant: str, client: str = "test", scope: str = "") -> tuple[str, str]:
        parts = self._parts
        installation = Installation(parts.world, parts.keyring, parts.seal)
        made = self._do(register_application(installation, tenant, client, (scope or "*").split()))
        return made["clientId"], made["clientSecret"]

    def token(self, tenant: str, client: str = "test", scope: str = "") -> str:
        id, secret = self.credentials(tenant, client, scope)
        body = {"client_id": id, "client_secret": secret, "grant_type": "client_credentials"}
        answer = self.connection.post("/api/v1/auth/token", json=body)
        return str(answer.json()["access_token"])

    def issue(self, caller: Caller, lifetime: int = LIFETIME) -> str:
        return self._tokens.issue(caller, lifetime, "test")

    @cached_property
    def _tokens(self) -> Tokens:
        """What signs as the server does, with the key that it made while it started; once it answers it has one."""
        self.connection.get("/health").raise_for_status()
        keys = KeyRing(self._parts.seal, self._parts.clock)
        keys.load(self._do(self._parts.keyring.keys()))
        return Tokens(keys, Service(PUBLIC_URL, PUBLIC_URL, ENVIRONMENT), self._parts.clock)

    def close(self) -> None:
        self._do(self._parts.close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _do(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(30)


@contextmanager
def production_on(database: str, s3: EmbeddedS3) -> Iterator[OnProduction]:
    """A production server on this database and bucket."""
    settings = ServerSettings(
        database_url=database, secret_key="a secret that is long enough for tests", public_url=PUBLIC_URL, log_level="error", **s3.settings
    )
    with running("serve", "--port", "0", **as_environment(settings)) as address, CheckedClient(base_url=address, timeout=30) as client:
        production = OnProduction(settings, client)
        yield production
        production.close()


def as_environment(settings: ServerSettings) -> dict[str, str]:
    return {f"CPOD_{name.upper()}": value for name, value in environment_of(settings).items()}
