"""`cpod serve`: the production server."""

import os
import signal
import sys
from pathlib import Path
from typing import Any

import click
from msgspec.structs import replace
from rich.console import Console
from rich.markup import escape
from rich.table import Column, Table

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
@click.option("--embedded", metavar="FOLDER", help="Run PostgreSQL and S3 as well, with their data in this folder.")
@click.option("--print-settings", is_flag=True, help="Show every setting, with secrets masked, and serve nothing.")
def serve(host: str | None, port: int | None, workers: int | None, embedded: str | None, *, print_settings: bool) -> None:
    """Serve the API on PostgreSQL and S3, with real credentials. Settings come from the environment."""
    chosen = {"host": host, "port": port, "workers": workers}
    try:
        if embedded is not None:
            return serve_embedded(_folder(embedded), chosen, print_settings=print_settings)
        settings = server_settings(os.environ, **chosen)
        if print_settings:
            return show(settings)
        run(settings, listen(settings.host, settings.port))
    except (SettingError, PortTaken, MigrationError, SealError) as error:
        fail(str(error))
    except OSError as error:
        fail(f"cannot listen on {host or os.environ.get('CPOD_HOST', '127.0.0.1')}: {error.strerror}")


# Columns for a table that goes into a file or a program.
ROOMY = 10_000

# What the embedded services will name, as long as they do not run.
STAND_INS = {"CPOD_DATABASE_URL": "postgresql://", "CPOD_SECRET_KEY": "-" * 32}


def _folder(embedded: str) -> Path:
    if not embedded:
        # Taken as a path it would be the folder of whoever types it, which the data would fill.
        raise SettingError("--embedded must name a folder, such as data/cpod")
    return Path(embedded)


def serve_embedded(folder: Path, chosen: dict[str, Any], *, print_settings: bool) -> None:
    """Serves with services of its own. Everything that is stored lies in the folder."""
    from cpod_backend.commands.embedding import embedded, first_credential, last_environment, where_it_is
    from cpod_backend.embedded.errors import EmbeddedError

    if print_settings:
        settings = server_settings({**os.environ, **STAND_INS, **last_environment(folder)}, **chosen)
        return show(settings if os.environ.get("CPOD_PUBLIC_URL") else replace(settings, public_url=address(settings.host, settings.port)))
    # A server that SIGTERM ends lets the signal end its process as well; the services stop before that, in order.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        # What is wrong with the settings or the port is said before anything is started.
        settings = server_settings({**os.environ, **STAND_INS}, **chosen)
        listener = listen(settings.host, settings.port)
        here = os.environ.get("CPOD_PUBLIC_URL") or address(settings.host, listener.getsockname()[1])
        with embedded(folder) as found:
            settings = server_settings({**os.environ, **found, "CPOD_PUBLIC_URL": here}, **chosen)
            credential = first_credential(folder, settings)
            run(settings, listener, where_it_is(settings, credential))
    except EmbeddedError as error:
        fail(str(error))


def show(settings: ServerSettings) -> None:
    """All settings as a table: cells that a terminal is too narrow for are folded, and what goes into a file or a program is as wide as it needs."""
    table = Table(*(Column(name, overflow="fold") for name in ("setting", "value", "meaning")), box=None)
    for row in shown(settings):
        table.add_row(*map(escape, row))
    Console(width=None if sys.stdout.isatty() else ROOMY).print(table)
