"""Asks a database whether a secret is the one that it was sealed with, before anything runs that would seal more."""

from time import time

import asyncpg

from cpod_backend.stores.postgres.keyring import keys_of
from cpod_backend.stores.postgres.migrate import MigrationError, connect
from cpod_backend.stores.sealing import Seal
from cpod_backend.stores.witness import SIGNING_KEYS, refuse_strange


async def check_secret(url: str, secret_key: str) -> None:
    """Raises SealError for a secret that opens none of the signing keys, MigrationError where they cannot be read."""
    connection = await connect(url)
    try:
        keys = await keys_of(connection)
    except asyncpg.UndefinedTableError:
        raise MigrationError("the database has no table of signing keys: cpod db migrate brings the database to this version") from None
    except asyncpg.InsufficientPrivilegeError as error:
        raise MigrationError(f"{error}: name a role in --database-url or CPOD_DATABASE_URL that is a member of cpod_app") from None
    finally:
        await connection.close()
    refuse_strange(Seal.derived(secret_key, SIGNING_KEYS), keys, time())
