"""Opens what the settings name, for commands that work on a production server's data."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from cpod_backend.commands.credentials import CommandFault, Installation, credential_commands
from cpod_backend.contract.model import load
from cpod_backend.production.parts import Parts
from cpod_backend.settings import ServerSettings, SettingError, server_settings
from cpod_backend.stores.postgres.migrate import MigrationError, migrations, require
from cpod_backend.stores.protocol import Unavailable


@asynccontextmanager
async def opened(settings: ServerSettings) -> AsyncIterator[Installation]:
    """What the settings name, for a command, closed at the end."""
    parts = Parts(settings)
    try:
        yield Installation(parts.world, parts.keyring, parts.seal)
    finally:
        await parts.close()


@asynccontextmanager
async def from_environment() -> AsyncIterator[Installation]:
    """The installation that the environment names.

    Raises CommandFault for settings that make no sense, or a database that is out of reach or not as the model wants it.
    """
    try:
        settings = server_settings(os.environ)
        await require(settings.database_url, load(), migrations(), walled=settings.tenant_wall)
        async with opened(settings) as installation:
            yield installation
    except (SettingError, MigrationError, Unavailable) as error:
        raise CommandFault(str(error)) from None


app, keys = credential_commands(from_environment)
