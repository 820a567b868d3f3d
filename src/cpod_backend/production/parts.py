"""What the settings of a production server name: its database, its blobs, and the keys that follow from its secret."""

from hmac import digest

from cpod_backend.api.clock import Clock
from cpod_backend.api.oauth.withdrawal import withdrawals
from cpod_backend.api.world import World
from cpod_backend.contract.model import load
from cpod_backend.settings import ServerSettings
from cpod_backend.stores.blobs.s3 import S3Blobs, S3Settings
from cpod_backend.stores.postgres.keyring import PostgresKeyring
from cpod_backend.stores.postgres.pool import Pool
from cpod_backend.stores.postgres.schema import ROLE
from cpod_backend.stores.postgres.store import PostgresStore
from cpod_backend.stores.sealing import Seal

ENVIRONMENT = "live"


class Parts:
    """What the settings name: a store and a keyring on one database, blobs, and the keys that are derived from the secret."""

    def __init__(self, settings: ServerSettings) -> None:
        self.settings = settings
        self.clock = Clock()
        self.pool = Pool(settings.database_url, settings.database_connections, ROLE if settings.tenant_wall else None)
        self.store = PostgresStore(self.pool, record_seal(settings.secret_key))
        self.keyring = PostgresKeyring(self.pool)
        self.seal = _seal(settings.secret_key, "signing keys")
        self.blobs = _blobs(settings)
        self.world = World(
            load(), self.store, derived(secrets(settings.secret_key)[0], "cursors"), self.clock,
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


def secrets(secret_key: str) -> list[str]:
    """The present secret and the ones before it, which open what they sealed."""
    return [part.strip() for part in secret_key.split(",")]


def derived(secret: str, purpose: str) -> bytes:
    """A key of 32 bytes for one purpose."""
    return digest(secret.encode(), purpose.encode(), "sha256")


def record_seal(secret_key: str) -> Seal:
    """What encrypts the secret fields of records."""
    return _seal(secret_key, "records")


def _seal(secret_key: str, purpose: str) -> Seal:
    return Seal([derived(secret, purpose) for secret in secrets(secret_key)])


def _blobs(settings: ServerSettings) -> S3Blobs | None:
    if settings.s3_endpoint is None:
        return None
    return S3Blobs(
        S3Settings(
            bucket=settings.s3_bucket, endpoint=settings.s3_endpoint, public_endpoint=settings.s3_public_endpoint,
            region=settings.s3_region, access_key=settings.s3_access_key, secret_key=settings.s3_secret_key,
        )
    )  # fmt: skip
