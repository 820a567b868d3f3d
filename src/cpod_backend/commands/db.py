"""`cpod db`: brings the database to this version, compares it with the model, encrypts it anew, and spreads it over a cluster."""

import asyncio
import os
from typing import Annotated

from cyclopts import App, Parameter

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
from cpod_backend.stores.sealing import Seal, SealError

db = App(name="db", help="The database: its migrations and what it lacks.")

Url = Annotated[str | None, Parameter(help="Where the database is; CPOD_DATABASE_URL where not given.")]


@db.command
def migrate(*, database_url: Url = None) -> None:
    """Apply the migrations that the database lacks; safe while the version before serves."""
    try:
        applied = asyncio.run(migrate_database(_url(database_url), migrations()))
    except (SettingError, MigrationError) as error:
        fail(str(error))
    for name in applied:
        print(f"applied: {name}")
    print("the database is of this version")


@db.command
def check(*, database_url: Url = None) -> None:
    """Compare the database with the model; exit code 1 names what it lacks or has otherwise."""
    try:
        found = asyncio.run(check_database(_url(database_url), load(), migrations()))
    except (SettingError, MigrationError) as error:
        fail(str(error), 2)
    if found:
        fail("\n".join(found))
    print("the database is as the model wants it")


@db.command
def reseal(*, database_url: Url = None) -> None:
    """Encrypt with the first secret of CPOD_SECRET_KEY what was encrypted with another one; safe while the server runs."""
    collector.resume()
    try:
        seal = Seal.derived(str(setting("secret_key", os.environ)), RECORDS)
        count = asyncio.run(reseal_records(_url(database_url), load(), Rows(seal)))
    except (SettingError, MigrationError, SealError) as error:
        fail(str(error))
    if count:
        print(f"{count} {'record was' if count == 1 else 'records were'} encrypted anew")
    else:
        print("every secret is encrypted with the first key")


@db.command
def distribute(
    *,
    run: Annotated[bool, Parameter(help="Run the statements instead of printing them, all or none.", negative=())] = False,
    database_url: Url = None,
) -> None:
    """Print the statements that spread the tables over a Citus cluster, all rows of a tenant on one node."""
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
