"""The services of `cpod serve --embedded DIR`: PostgreSQL and S3 with their data in DIR, a secret, and a first credential."""

import asyncio
import secrets
import shlex
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from msgspec.json import decode, encode

from cpod_backend.commands.credentials import register_application
from cpod_backend.commands.opening import opened
from cpod_backend.embedded.folder import write_secret
from cpod_backend.embedded.postgres import EmbeddedPostgres
from cpod_backend.embedded.seaweed import EmbeddedS3
from cpod_backend.embedded.watch import watched
from cpod_backend.settings import PREFIX, ServerSettings
from cpod_backend.stores.postgres.migrate import migrate, migrations

TENANT = "default"
ENVIRONMENT = "environment"
"""The file with the settings for a shell, so that other commands find the services while they run."""


@contextmanager
def embedded(folder: Path) -> Iterator[Mapping[str, str]]:
    """Runs both services and gives the settings that name them, as an environment. Raises EmbeddedError, also where one ends too early."""
    with EmbeddedPostgres(folder) as postgres, EmbeddedS3(folder) as s3:
        # Only a superuser may add the role that requests are served with and vouch for operators behind row-level security.
        asyncio.run(migrate(postgres.url_of("cpod", "postgres"), migrations()))
        postgres.psql("grant cpod_app to cpod", role="postgres")
        found = {"database_url": postgres.url, "secret_key": _secret(folder / "secret"), **s3.settings}
        environment = {PREFIX + name.upper(): value for name, value in found.items()}
        write_secret(folder / ENVIRONMENT, "".join(f"export {name}={shlex.quote(value)}\n" for name, value in environment.items()))
        with watched(postgres, s3):
            yield environment


def last_environment(folder: Path) -> dict[str, str]:
    """The settings that the services of the folder had when they last ran; none before the first start."""
    try:
        words = shlex.split((folder / ENVIRONMENT).read_text())
    except FileNotFoundError:
        return {}
    return dict(word.split("=", 1) for word in words if "=" in word)


def first_credential(folder: Path, settings: ServerSettings) -> dict[str, Any]:
    """Client id and secret of an application that may do everything; made at the first start and kept beside the data."""
    kept = folder / "credential.json"
    if not kept.exists():
        made = asyncio.run(_register(settings))
        write_secret(kept, encode({name: made[name] for name in ("clientId", "clientSecret")}).decode())
    found: dict[str, Any] = decode(kept.read_bytes())
    return found


async def _register(settings: ServerSettings) -> dict[str, Any]:
    async with opened(settings) as installation:
        return await register_application(installation, TENANT, "First application", ["*"])


def _secret(path: Path) -> str:
    if not path.exists():
        write_secret(path, secrets.token_urlsafe(32))
    return path.read_text()


def where_it_is(settings: ServerSettings, credential: Mapping[str, str]) -> str:
    """How to call the server, as lines to copy."""
    body = f'{{"client_id":"{credential["clientId"]}","client_secret":"{credential["clientSecret"]}","grant_type":"client_credentials"}}'
    return f"Try: curl -s {settings.public_url}/api/v1/auth/token -H 'Content-Type: application/json' -d '{body}'"
