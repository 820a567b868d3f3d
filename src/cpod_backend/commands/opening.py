"""Opens what the settings name, for commands that work on a production server's data."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from cpod_backend.commands.credentials import CommandFault, Installation, credential_commands
from cpod_backend.production.parts import Parts
from cpod_backend.settings import ServerSettings, SettingError, server_settings
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
    """The installation that the environment names. Raises CommandFault for settings that make no sense or a database out of reach."""
    try:
        async with opened(server_settings(os.environ)) as installation:
            yield installation
    except (SettingError, Unavailable) as error:
        raise CommandFault(str(error)) from None


app, keys = credential_commands(from_environment)
