"""`cpod db`: brings the database to this version, compares it with the model, encrypts it anew, and spreads it over a cluster."""

import asyncio
import os

import click

from cpod_backend import collector
from cpod_backend.commands.ending import fail
from cpod_backend.contract.model import load
from cpod_backend.settings import SettingError, setting
from cpod_backend.stores.postgres.distribution import distribute as distribute_tables
from cpod_backend.stores.postgres.distribution import statements
from cpod_backend.stores.postgres.migrate import MigrationError, migrations
from cpod_backend.stores.postgres.migrate import check as check_database
from cpod_backend.stores.postgres.migrate import migrate as migrate_database
from cpod_backend.stores.postgres.reseal import reseal as reseal_records
from cpod_backend.stores.postgres.rows import RECORDS, Rows
from cpod_backend.stores.postgres.witness import check_secret
from cpod_backend.stores.sealing import Seal, SealError

url = click.option("--database-url", help="Where the database is; CPOD_DATABASE_URL where not given.")


@click.group
def db() -> None:
    """The database: its migrations and what it lacks."""


@db.command
@url
def migrate(database_url: str | None) -> None:
    """Apply the migrations that the database lacks.

    Safe while the version before serves.
    """
    try:
        applied = asyncio.run(migrate_database(_url(database_url), migrations()))
    except (SettingError, MigrationError) as error:
        fail(str(error))
    for name in applied:
        print(f"applied: {name}")
    print("the database is of this version")


@db.command
@url
def check(database_url: str | None) -> None:
    """Compare the database with the model.

    Exit code 1 names what it lacks or has otherwise.
    """
    try:
        walled = bool(setting("tenant_wall", os.environ))
        found = asyncio.run(check_database(_url(database_url), load(), migrations(), walled=walled))
    except (SettingError, MigrationError) as error:
        fail(str(error), 2)
    if found:
        fail("\n".join(found))
    print("the database is as the model wants it")


@db.command
@url
def reseal(database_url: str | None) -> None:
    """Encrypt with the first secret what another one encrypted.

    The secrets are those of CPOD_SECRET_KEY. Safe while the server runs.
    """
    collector.resume()
    try:
        count = asyncio.run(_resealed(_url(database_url), str(setting("secret_key", os.environ))))
    except (SettingError, MigrationError, SealError) as error:
        fail(str(error))
    if count:
        print(f"{count} {'record was' if count == 1 else 'records were'} encrypted anew")
    else:
        print("every secret is encrypted with the first key")


async def _resealed(url: str, secret_key: str) -> int:
    # A record that an earlier version has stored in the clear would be sealed with any secret, a wrong one too.
    await check_secret(url, secret_key)
    return await reseal_records(url, load(), Rows(Seal.derived(secret_key, RECORDS)))


@db.command
@click.option("--run", is_flag=True, help="Run the statements instead of printing them, all or none.")
@url
def distribute(database_url: str | None, *, run: bool) -> None:
    """Print the statements that spread the tables over Citus.

    All rows of a tenant come to lie on one node of the cluster.
    """
    if not run:
        print("".join(f"{statement};\n" for statement in statements(load())), end="")
        return
    try:
        count = asyncio.run(distribute_tables(_url(database_url), load()))
    except (SettingError, MigrationError) as error:
        fail(str(error))
    print(f"{count} tables are distributed")


def _url(given: str | None) -> str:
    return str(setting("database_url", os.environ, given))
