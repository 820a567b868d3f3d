"""`cpod serve`: the production server."""

import os
from typing import Annotated

from cyclopts import Parameter
from rich.console import Console
from rich.table import Table

from cpod_backend.commands.ending import fail
from cpod_backend.listening import PortTaken, listen
from cpod_backend.settings import ServerSettings, SettingError, server_settings, shown


def serve(
    *,
    host: Annotated[str | None, Parameter(help="Address to listen on; CPOD_HOST, or 127.0.0.1.")] = None,
    port: Annotated[int | None, Parameter(help="Port to listen on, 0 takes any free one; CPOD_PORT, or 4000.")] = None,
    workers: Annotated[int | None, Parameter(help="Processes that serve; CPOD_WORKERS, or 1.")] = None,
    print_settings: Annotated[bool, Parameter(help="Show every setting, with secrets masked, and serve nothing.", negative=())] = False,
) -> None:
    """Serve the API on PostgreSQL and S3, with real credentials. Settings come from the environment."""
    try:
        settings = server_settings(os.environ, host=host, port=port, workers=workers)
    except SettingError as error:
        fail(str(error))
    if print_settings:
        return show(settings)
    from cpod_backend.production.run import serve as run
    from cpod_backend.stores.postgres.migrate import MigrationError

    try:
        run(settings, listen(settings.host, settings.port))
    except (PortTaken, MigrationError) as error:
        fail(str(error))
    except OSError as error:
        fail(f"cannot listen on {settings.host}: {error.strerror}")


def show(settings: ServerSettings) -> None:
    """All settings as a table."""
    table = Table("setting", "value", "meaning", box=None)
    for row in shown(settings):
        table.add_row(*row)
    Console().print(table)
