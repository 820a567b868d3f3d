"""`cpod serve`: the production server."""

import os
import signal
import sys
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from cpod_backend.commands.ending import fail
from cpod_backend.listening import PortTaken, address, listen
from cpod_backend.production.run import serve as run
from cpod_backend.settings import ServerSettings, SettingError, server_settings, shown
from cpod_backend.stores.postgres.migrate import MigrationError
from cpod_backend.stores.sealing import SealError


@click.command
@click.option("--host", help="Address to listen on; CPOD_HOST, or 127.0.0.1.")
@click.option("--port", type=int, help="Port to listen on, 0 takes any free one; CPOD_PORT, or 4000.")
@click.option("--workers", type=int, help="Processes that serve; CPOD_WORKERS, or 1.")
@click.option("--embedded", type=click.Path(path_type=Path), help="Run PostgreSQL and S3 as well, with their data in this folder.")
@click.option("--print-settings", is_flag=True, help="Show every setting, with secrets masked, and serve nothing.")
def serve(host: str | None, port: int | None, workers: int | None, embedded: Path | None, *, print_settings: bool) -> None:
    """Serve the API on PostgreSQL and S3, with real credentials. Settings come from the environment."""
    chosen = {"host": host, "port": port, "workers": workers}
    try:
        if embedded is not None:
            return serve_embedded(embedded, chosen)
        settings = server_settings(os.environ, **chosen)
        if print_settings:
            return show(settings)
        run(settings, listen(settings.host, settings.port))
    except (SettingError, PortTaken, MigrationError, SealError) as error:
        fail(str(error))
    except OSError as error:
        fail(f"cannot listen on {host or os.environ.get('CPOD_HOST', '127.0.0.1')}: {error.strerror}")


# What the embedded services will name, as long as they do not run.
STAND_INS = {"CPOD_DATABASE_URL": "postgresql://", "CPOD_SECRET_KEY": "-" * 32}


def serve_embedded(folder: Path, chosen: dict[str, Any]) -> None:
    """Serves with services of its own. Everything that is stored lies in the folder."""
    from cpod_backend.commands.embedding import embedded, first_credential, where_it_is
    from cpod_backend.embedded.errors import EmbeddedError

    # A server that SIGTERM ends lets the signal end its process as well; the services stop before that, in order.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        # What is wrong with the settings or the port is said before anything is started.
        settings = server_settings({**os.environ, **STAND_INS}, **chosen)
        listener = listen(settings.host, settings.port)
        here = os.environ.get("CPOD_PUBLIC_URL", address(settings.host, listener))
        with embedded(folder) as found:
            settings = server_settings({**os.environ, **found, "CPOD_PUBLIC_URL": here}, **chosen)
            credential = first_credential(folder, settings)
            run(settings, listener, where_it_is(settings, credential))
    except EmbeddedError as error:
        fail(str(error))


def show(settings: ServerSettings) -> None:
    """All settings as a table."""
    table = Table("setting", "value", "meaning", box=None)
    for row in shown(settings):
        table.add_row(*row)
    Console().print(table)
