"""The statements that spread the tables over a Citus cluster, all rows of a tenant on one node."""

import asyncpg

from cpod_backend.contract.model import Model
from cpod_backend.stores.postgres.migrate import MigrationError, connected
from cpod_backend.stores.postgres.schema import OWN

FIRST, *OTHERS = OWN
# The same on every node. Revocations stay on the coordinator: Citus takes only immutable functions where an insert that meets
# a row updates it, and theirs sets the id of the transaction.
REFERENCE = ("signing_key", "migration")
LOCAL = ("revocation",)


def statements(model: Model) -> list[str]:
    """All statements in their order; each table lies where the rows of the same tenant of the first one lie."""
    names = [*OTHERS, *(entity.snake for entity in model.entities)]
    return [
        f"select create_distributed_table('cpod.\"{FIRST}\"', 'tenant_id', colocate_with => 'none')",
        *(f"select create_distributed_table('cpod.\"{name}\"', 'tenant_id', colocate_with => 'cpod.\"{FIRST}\"')" for name in names),
        *(f"select create_reference_table('cpod.\"{name}\"')" for name in REFERENCE),
    ]


async def distribute(url: str, model: Model) -> int:
    """Runs the statements, all or none, and tells how many. Raises MigrationError."""
    async with connected(url) as connection:
        if not await connection.fetchval("select exists (select from pg_extension where extname = 'citus')"):
            raise MigrationError("the database has no extension citus: install it and add the nodes, or leave the tables as they are")
        wanted = statements(model)
        try:
            async with connection.transaction():
                for statement in wanted:
                    await connection.execute(statement)
        except asyncpg.PostgresError as error:
            raise MigrationError(f"the tables are not distributed: {error}") from None
        return len(wanted)
