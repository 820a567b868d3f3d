"""Measures production on PostgreSQL: `python -m benchmarks.production`. Against the bare driver, FastAPI with SQLAlchemy, and PocketBase."""

import argparse
import asyncio
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any

import jwt
from msgspec.structs import replace
from tests.services import migrated_postgres

from benchmarks import fastapi_peer, load, peers
from benchmarks.report import table
from cpod_backend.commands.credentials import register_application
from cpod_backend.commands.opening import opened
from cpod_backend.settings import ServerSettings, environment_of

HERE = Path(__file__).parent
SERVER_CORE, OTHER_CORE = 0, 1
SECRET = "a secret that only benchmarks have"
CALLS = ("GET one", "list of 50", "POST", "PATCH")


class OnPostgres(peers.Server):
    """A server whose data lies in a database of the embedded PostgreSQL."""

    def __init__(self, database: str) -> None:
        self.database = database

    def targets(self) -> dict[str, tuple[str, str]]:
        return {what: target for what, target in super().targets().items() if what in CALLS}


class Production(OnPostgres):
    """cPod with one worker and all walls up; like its peers it logs no answers."""

    name = "cPod"

    def settings(self) -> ServerSettings:
        return ServerSettings(database_url=self.database, secret_key=SECRET, port=self.port, log_level="warning")

    def command(self) -> list[str]:
        os.environ.update({f"CPOD_{name.upper()}": value for name, value in environment_of(self.settings()).items()})
        return [sys.executable, "-m", "cpod_backend", "serve"]

    def first_request(self) -> None:
        peers.call("GET", self.base + "/health")
        if self.headers["Authorization"] == "Bearer any":
            self.headers = self.signed_in(f"bench-{time.time_ns()}")

    def signed_in(self, tenant: str) -> dict[str, str]:
        """The headers of a client that was registered for the tenant just now."""
        made = asyncio.run(_registered(self.settings(), tenant))
        who = {"client_id": made["clientId"], "client_secret": made["clientSecret"], "grant_type": "client_credentials"}
        return {"Authorization": f"Bearer {peers.call('POST', self.base + '/api/v1/auth/token', who)['access_token']}"}

    def version(self) -> str:
        return ""


async def _registered(settings: ServerSettings, tenant: str) -> dict[str, Any]:
    async with opened(settings) as installation:
        return await register_application(installation, tenant, "Benchmark", ["*"])


class TwoWorkers(Production):
    """cPod with a worker for each core, on which the load and PostgreSQL run as well."""

    name = "cPod, two workers on both cores"
    cores = frozenset({SERVER_CORE, OTHER_CORE})

    def settings(self) -> ServerSettings:
        return replace(super().settings(), workers=2)


class FastApi(OnPostgres):
    """The straightforward service."""

    name = "FastAPI + SQLAlchemy + PyJWT"

    def command(self) -> list[str]:
        os.environ["PEER_DATABASE"] = self.database.replace("postgresql://", "postgresql+asyncpg://")
        return [sys.executable, "-m", "benchmarks.fastapi_peer", str(self.port)]

    def first_request(self) -> None:
        self.headers = {"Authorization": f"Bearer {jwt.encode({'tenant': f'bench-{time.time_ns()}'}, fastapi_peer.KEY)}"}
        peers.call("GET", self.base + self.collection, headers=self.headers)

    def version(self) -> str:
        return ""


def measure(server: peers.Server, seconds: float) -> dict[str, float]:
    """Answers per second of each call."""
    if isinstance(server, peers.PocketBase):
        server.prepare()
    load.insert(server.base + server.collection, server.headers, 1_000)
    figures = {}
    for what, (method, url) in server.targets().items():
        if what in CALLS:
            load.rate(method, url, server.headers, min(1.0, seconds))
            figures[what] = load.rate(method, url, server.headers, seconds)
    if not isinstance(server, FastApi):
        figures["PATCH"] = load.rate("PATCH", server.base + server.collection, server.headers, seconds, server.some())
    return figures


def bare_driver(database: str, seconds: float) -> dict[str, float]:
    """The driver alone, in a process on the servers' core."""
    command = ["taskset", "-c", str(SERVER_CORE), sys.executable, "-m", "benchmarks.bare", database, str(seconds)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603
    figures: dict[str, float] = json.loads(said)
    return figures


def main() -> int:
    """Measure each in turn, round by round, and write the results."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.production", description="Measures the production server.")
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    os.sched_setaffinity(0, {OTHER_CORE})
    figures: dict[str, list[dict[str, float]]] = {}
    with migrated_postgres() as postgres:
        postgres.psql("create database peer", role="cpod")
        for number in range(options.rounds):
            for server in (Production(postgres.url), TwoWorkers(postgres.url), FastApi(postgres.url_of("peer")), peers.PocketBase()):
                with server:
                    figures.setdefault(server.name, []).append(measure(server, options.seconds))
            figures.setdefault("bare asyncpg", []).append(bare_driver(postgres.url, options.seconds))
            print(f"round {number + 1} of {options.rounds} done", flush=True)
    (HERE / "production.md").write_text(report(figures), encoding="utf-8")
    return 0


def report(figures: dict[str, list[dict[str, float]]]) -> str:
    """Medians, and how often cPod answers for each answer of the others."""
    middle = {name: {what: median(one[what] for one in rounds) for what in rounds[0]} for name, rounds in figures.items()}
    own = middle[Production.name]
    rows = [
        [name, *(f"{held[what]:,.0f} ({own[what] / held[what]:.2f})" if what in held else "-" for what in CALLS)]
        for name, held in middle.items()
    ]
    return (
        "## Production on PostgreSQL\n\nAnswers per second, and in brackets how many times as many cPod with one worker gives. That one runs on one core; "
        f"PostgreSQL, with synchronous_commit on, and the load on the other. PATCH goes to fifty records in turn. Load average {os.getloadavg()[0]:.1f}.\n\n"
        + table(["", *CALLS], rows)
        + "\n"
    )


if __name__ == "__main__":
    sys.exit(main())
