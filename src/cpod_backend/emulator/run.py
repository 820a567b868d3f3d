"""Runs the emulator: takes the port, greets, serves until it is told to stop."""

import gc
import socket

from cpod_backend.settings import EmulatorSettings


class PortTaken(Exception):
    """Another program listens on the port."""


def listen(host: str, port: int) -> socket.socket:
    """A listening socket. Raises PortTaken, or OSError for an address that this machine does not have."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        if error.errno in (98, 48, 10048):
            raise PortTaken(f"port {port} is taken by another program; choose another with --port, or --port 0 for any free one") from None
        raise
    listener.listen(2048)
    return listener


def serve(settings: EmulatorSettings, listener: socket.socket, *, browse: bool = False) -> None:
    """Serves until SIGINT or SIGTERM."""
    import uvicorn

    from cpod_backend.emulator.build import build

    app = build(settings)
    if settings.seed:
        import asyncio

        asyncio.run(app.sow())
    _tune_collector()
    config = uvicorn.Config(
        app, log_config=None, access_log=False, server_header=False, proxy_headers=False, date_header=True, lifespan="off", timeout_graceful_shutdown=1
    )  # fmt: skip
    greet(settings, listener)
    if browse:
        open_browser(address(settings, listener) + "/docs")
    uvicorn.Server(config).run(sockets=[listener])


def address(settings: EmulatorSettings, listener: socket.socket) -> str:
    host = "localhost" if settings.host in ("127.0.0.1", "0.0.0.0", "::", "::1") else settings.host  # noqa: S104
    return f"http://{host}:{listener.getsockname()[1]}"


def greet(settings: EmulatorSettings, listener: socket.socket) -> None:
    """The start banner: where it is, what to try first, how much it serves."""
    from cpod_backend.contract.model import load

    model = load()
    here = address(settings, listener)
    body = '{"client_id":"dev","client_secret":"dev","grant_type":"client_credentials"}'
    print(f"cPod emulator on {here}  ·  docs at {here}/docs")
    print(f"{len(model.entities)} entities of {len(model.domains)} domains, in memory; any credentials; Ctrl-C stops it")
    print(f"Try: curl -s {here}/api/v1/auth/token -H 'Content-Type: application/json' -d '{body}'", flush=True)


def open_browser(url: str) -> None:
    """Opens the page from a thread, after the server had the time to start."""
    from threading import Timer
    from webbrowser import open as browse

    Timer(0.3, browse, [url]).start()


def _tune_collector() -> None:
    """Records are acyclic, so collecting often only costs: it put the p99 of POST from 16 to 38 ms."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 50, 100)
