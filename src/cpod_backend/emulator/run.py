"""Runs the emulator: greets, and serves until it is told to stop."""

import os
import socket
import sys
from typing import NoReturn

from cpod_backend import collector
from cpod_backend.listening import KEEP_ALIVE, GreetingServer, address
from cpod_backend.settings import EmulatorSettings


def serve(settings: EmulatorSettings, listener: socket.socket, *, browse: bool = False) -> None:
    """Serves until SIGINT or SIGTERM."""
    import uvicorn

    from cpod_backend.api.connection import Connection
    from cpod_backend.emulator.build import build

    app = build(settings)
    collector.resume()
    if settings.seed:
        import asyncio

        asyncio.run(app.sow())
    config = uvicorn.Config(
        app, http=Connection, ws="none", interface="asgi3", log_config=None, access_log=False, server_header=False, proxy_headers=False, date_header=True, lifespan="off",
        timeout_graceful_shutdown=1, timeout_keep_alive=KEEP_ALIVE,
    )  # fmt: skip
    try:
        GreetingServer(config, lambda: greet(settings, listener, browse=browse)).run(sockets=[listener])
    except KeyboardInterrupt:
        end_at_once()


def end_at_once() -> NoReturn:
    """Ends the process with all its records as they are: Python would free them one by one, which takes seconds where there are many."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


def greet(settings: EmulatorSettings, listener: socket.socket, *, browse: bool) -> None:
    """The start banner: where it is, what to try first, how much it serves. And the page, if that is wished."""
    from cpod_backend.contract.model import load

    model = load()
    here = address(settings.host, listener.getsockname()[1])
    body = '{"client_id":"dev","client_secret":"dev","grant_type":"client_credentials"}'
    print(f"cPod emulator on {here}  ·  docs at {here}/docs")
    print(f"{len(model.entities)} entities of {len(model.domains)} domains, in memory; any credentials; Ctrl-C stops it")
    print(f"Try: curl -s {here}/api/v1/auth/token -H 'Content-Type: application/json' -d '{body}'", flush=True)
    if browse:
        open_browser(f"{here}/docs")


def open_browser(url: str) -> None:
    """Opens the page from a thread, since some browsers only return when they end."""
    from threading import Thread
    from webbrowser import open as browse

    Thread(target=browse, args=(url,), daemon=True).start()
