"""Asks a database whether a secret is the one that it was sealed with, before anything runs that would seal more."""

from time import time

from cpod_backend.stores.postgres.keyring import keys_of
from cpod_backend.stores.postgres.migrate import connected
from cpod_backend.stores.sealing import Seal
from cpod_backend.stores.witness import SIGNING_KEYS, refuse_strange


async def check_secret(url: str, secret_key: str) -> None:
    """Raises SealError for a secret that opens none of the signing keys, MigrationError where they cannot be read."""
    async with connected(url) as connection:
        keys = await keys_of(connection)
    refuse_strange(Seal.derived(secret_key, SIGNING_KEYS), keys, time())
