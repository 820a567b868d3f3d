"""What the settings of a production server name: its database, its blobs, and the keys that follow from its secret."""

from cpod_backend.api.clock import Clock
from cpod_backend.api.oauth.withdrawal import withdrawals
from cpod_backend.api.world import World
from cpod_backend.contract.model import load
from cpod_backend.settings import ServerSettings
from cpod_backend.stores.blobs.s3 import S3Blobs, S3Settings
from cpod_backend.stores.postgres.keyring import PostgresKeyring
from cpod_backend.stores.postgres.pool import Pool
from cpod_backend.stores.postgres.rows import RECORDS
from cpod_backend.stores.postgres.schema import ROLE
from cpod_backend.stores.postgres.store import PostgresStore
from cpod_backend.stores.sealing import Seal, derived, secrets_of
from cpod_backend.stores.witness import SIGNING_KEYS

ENVIRONMENT = "live"


class Parts:
    """What the settings name: a store and a keyring on one database, blobs, and the keys that are derived from the secret."""

    def __init__(self, settings: ServerSettings) -> None:
        self.settings = settings
        self.clock = Clock()
        self.pool = Pool(settings.database_url, settings.database_connections, ROLE if settings.tenant_wall else None)
        self.store = PostgresStore(self.pool, Seal.derived(settings.secret_key, RECORDS))
        self.keyring = PostgresKeyring(self.pool)
        self.seal = Seal.derived(settings.secret_key, SIGNING_KEYS)
        self.blobs = _blobs(settings)
        self.world = World(
            load(), self.store, derived(secrets_of(settings.secret_key)[0], "cursors"), self.clock,
            followers=withdrawals(self.keyring, self.clock), blobs=self.blobs,
        )  # fmt: skip

    def in_use(self) -> int:
        """Connections that work for somebody."""
        return self.pool.in_use

    def unsealed(self) -> int:
        """Drafts of audit events that this process has left and not seen sealed."""
        return sum(self.store.unsettled.values())

    async def close(self) -> None:
        await self.store.close()
        if self.blobs:
            await self.blobs.close()


def _blobs(settings: ServerSettings) -> S3Blobs | None:
    if settings.s3_endpoint is None:
        return None
    return S3Blobs(
        S3Settings(
            bucket=settings.s3_bucket, endpoint=settings.s3_endpoint, public_endpoint=settings.s3_public_endpoint,
            region=settings.s3_region, access_key=settings.s3_access_key, secret_key=settings.s3_secret_key,
        )
    )  # fmt: skip
