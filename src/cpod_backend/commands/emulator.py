"""`cpod emulator`: the whole API in memory."""

import click

from cpod_backend.commands.ending import fail
from cpod_backend.commands.model import load_model
from cpod_backend.emulator.run import serve
from cpod_backend.listening import PortTaken, listen
from cpod_backend.settings import SettingError, emulator_settings


@click.command
@click.option("--host", default="127.0.0.1", help="Address to listen on.")
@click.option("--port", type=int, default=4000, help="Port to listen on; 0 takes any free one.")
@click.option("--ui", is_flag=True, help="Open the interactive docs in the browser.")
@click.option("--seed", help="Data to start with: demo, or demo:N for N people.")
@click.option("--rate-limit", help="Requests each client may make, such as 100/second.")
@click.option("--latency", help="Time every answer is held back, such as 50ms.")
def emulator(host: str, port: int, *, ui: bool, seed: str | None, rate_limit: str | None, latency: str | None) -> None:
    """Serve the whole API in memory, for development: any credentials, nothing to configure."""
    try:
        settings = emulator_settings(host, port, seed, rate_limit, latency)
        listener = listen(host, port)
        load_model()
        serve(settings, listener, browse=ui)
    except (SettingError, PortTaken) as error:
        fail(str(error))
    except OSError as error:
        fail(f"cannot listen on {host}: {error.strerror}")
