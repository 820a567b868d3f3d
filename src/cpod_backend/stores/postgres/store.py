"""The store on PostgreSQL: what begins and ends transactions, and what readers share."""

from cpod_backend.stores.postgres.pool import Pool
from cpod_backend.stores.postgres.reading import Reading
from cpod_backend.stores.postgres.rows import Rows
from cpod_backend.stores.postgres.together import Commits, Reads
from cpod_backend.stores.postgres.writing import Writing
from cpod_backend.stores.protocol import Drafts
from cpod_backend.stores.sealing import Seal


class PostgresStore:
    """Rows in one table per entity, with a column for every field that lists can be filtered by. `seal` encrypts what is secret."""

    def __init__(self, pool: Pool, seal: Seal) -> None:
        self.pool = pool
        self.rows = Rows(seal)
        self.reads = Reads(pool, self.rows)
        self.commits = Commits(pool)
        self.drafts: Drafts | None = None
        self.claims: set[tuple[str, str]] = set()
        self.unsettled: dict[str, int] = {}
        """How many drafts transactions of this process have left for each tenant since it last settled them."""

    def accept(self, drafts: Drafts) -> None:
        self.drafts = drafts

    def begin(self, tenant: str, *, write: bool = False) -> Reading:
        return Writing(self, tenant) if write else Reading(self, tenant)

    async def settle(self, tenant: str) -> None:
        """Makes the rows of all drafts that the tenant's transactions have left, of this process and of others."""
        self.unsettled.pop(tenant, None)
        more = await self._has_drafts(tenant)
        while more:
            async with self.begin(tenant, write=True) as tx:
                assert isinstance(tx, Writing)
                more = await tx.settle()

    async def _has_drafts(self, tenant: str) -> bool:
        async with self.pool.connection(tenant) as connection:
            return bool(await connection.fetch("select 1 from cpod.draft where tenant_id = $1 limit 1", tenant))

    async def settle_all(self) -> None:
        """Makes the rows of the drafts that transactions of this process have left, for all tenants."""
        for tenant, drafts in list(self.unsettled.items()):
            try:
                await self.settle(tenant)
            except BaseException:
                # What could not be settled now is tried again at the next turn.
                self.unsettled[tenant] = self.unsettled.get(tenant, 0) + drafts
                raise

    async def check(self) -> None:
        """Returns when the database answers."""
        async with self.pool.connection() as connection:
            await connection.fetch("select 1")

    async def counts(self, tenant: str) -> dict[str, int]:
        async with self.pool.connection(tenant) as connection:
            rows = await connection.fetch("select entity, sum(live)::bigint from cpod.tally where tenant_id = $1 group by entity", tenant)
        return {name: count for name, count in rows if count}

    async def reset(self, tenant: str | None = None) -> None:
        raise NotImplementedError("only the emulator forgets its records")

    async def close(self) -> None:
        await self.pool.close()
