"""Encrypts stored secrets with the present key, so that the keys before it can be taken away."""

import asyncpg

from cpod_backend.contract.model import EntityModel, Model
from cpod_backend.stores.postgres.migrate import MigrationError, connected
from cpod_backend.stores.postgres.rows import Rows

BATCH = 500


async def reseal(url: str, model: Model, rows: Rows) -> int:
    """Goes through the secrets of all tenants; gives the number of records whose secrets another key had sealed.

    Needs the role that owns the tables. Raises MigrationError for a database out of reach, SealError for a secret that no key opens.
    """
    async with connected(url) as connection:
        try:
            # Without it a role that does not own the tables would find nothing to do, and its operator would throw the old key away.
            await connection.execute("set row_security = off")
            return sum([await _resealed(connection, entity, rows) for entity in model.entities if entity.secret])
        except asyncpg.InsufficientPrivilegeError:
            raise MigrationError("only the role that owns the tables can do this; name it in --database-url") from None


async def _resealed(connection: asyncpg.Connection, entity: EntityModel, rows: Rows) -> int:
    count, last = 0, ("", "")
    text = (
        f'select tenant_id, id, secrets from cpod."{entity.snake}" '
        f"where (tenant_id, id) > ($1, $2) and secrets is not null order by tenant_id, id limit {BATCH}"
    )
    while records := await connection.fetch(text, *last):
        for tenant, id, secrets in records:
            fresh = rows.resealed(entity, id, secrets)
            if fresh is not None:
                # A record that was changed since has been sealed by whoever changed it.
                await connection.execute(
                    f'update cpod."{entity.snake}" set secrets = $3 where tenant_id = $1 and id = $2 and secrets = $4',
                    tenant,
                    id,
                    fresh,
                    secrets,
                )
                count += 1
        last = (records[-1]["tenant_id"], records[-1]["id"])
    return count
