"""Runs the production server: checks the database, then serves with as many processes as the settings say."""

import asyncio
import os
import socket

import uvicorn
from uvicorn.supervisors import Multiprocess

from cpod_backend.contract.model import load
from cpod_backend.listening import address
from cpod_backend.production.logs import set_up
from cpod_backend.settings import PREFIX, ServerSettings, environment_of
from cpod_backend.stores.postgres.migrate import MigrationError, check, migrations

# Seconds in which requests that run when the server is told to stop can end.
GRACE = 30


def serve(settings: ServerSettings, listener: socket.socket, hint: str = "") -> None:
    """Serves until SIGINT or SIGTERM. Raises MigrationError when the database is not of this version."""
    lacking = asyncio.run(check(settings.database_url, load(), migrations()))
    if lacking:
        raise MigrationError("\n".join([*lacking[:10], "cpod db migrate brings the database to this version"]))
    # Each worker is a process of its own, which reads the settings as this one did.
    os.environ.update({PREFIX + name.upper(): value for name, value in environment_of(settings).items()})
    config = uvicorn.Config(
        "cpod_backend.production.build:application", factory=True, workers=settings.workers, log_config=None, access_log=False,
        server_header=False, proxy_headers=False, date_header=True, lifespan="on", timeout_graceful_shutdown=GRACE,
    )  # fmt: skip
    set_up(settings)
    greet(settings, listener, hint)
    if settings.workers == 1:
        uvicorn.Server(config).run(sockets=[listener])
    else:
        Multiprocess(config, sockets=[listener]).run()


def greet(settings: ServerSettings, listener: socket.socket, hint: str) -> None:
    """Where it is and what it serves."""
    model = load()
    workers = f"{settings.workers} workers" if settings.workers > 1 else "one worker"
    print(f"cPod on {address(settings.host, listener)}  ·  {workers}", flush=True)
    print(f"{len(model.entities)} entities of {len(model.domains)} domains on PostgreSQL; SIGTERM or Ctrl-C stops it", flush=True)
    if hint:
        print(hint, flush=True)
