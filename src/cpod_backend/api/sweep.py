"""Removes the blobs that no record tells of: of deleted files, of replaced bytes, of uploads that never ended."""

import re
from collections.abc import AsyncIterator

from msgspec import Struct

from cpod_backend.api.records import record_of
from cpod_backend.api.routes import WITH_CONTENT
from cpod_backend.api.world import World
from cpod_backend.stores.blobs.protocol import Blob, Blobs

DAY = 86_400
BATCH = 500
# Whatever else lies in the bucket is not ours to remove.
_KEY = re.compile(r"([^/]+)/(obj-[0-9A-Z]{26})/([0-9A-Z]{26}|incoming)")


class Swept(Struct):
    """What a sweep found and did."""

    kept: int = 0
    removed: int = 0
    removed_bytes: int = 0
    abandoned: int = 0


async def sweep(world: World, blobs: Blobs, *, older_than: float = DAY, dry_run: bool = False) -> Swept:
    """Removes what is garbage. It may run beside the server, and again after a crash. Raises BlobsUnavailable.

    older_than: seconds within which a blob is left alone, because the upload that wrote it may be about to tell its record;
        S3 dates a blob of several parts by the beginning of its upload.
    dry_run: only looks.
    """
    before = world.clock.seconds() - older_than
    swept = Swept()
    async for batch in _batches(blobs, before, swept):
        told = await _told_of(world, batch)
        garbage = [blob for blob in batch if blob.key not in told]
        if not dry_run:
            await blobs.delete(blob.key for blob in garbage)
        swept.kept += len(batch) - len(garbage)
        swept.removed += len(garbage)
        swept.removed_bytes += sum(blob.size for blob in garbage)
    if not dry_run:
        swept.abandoned = await blobs.abandon(before)
    return swept


async def _batches(blobs: Blobs, before: float, swept: Swept) -> AsyncIterator[list[Blob]]:
    """The blobs that are old enough, some hundreds of one tenant at a time; the others are kept."""
    batch: list[Blob] = []
    async for blob in blobs.list():
        if not _KEY.fullmatch(blob.key) or blob.modified >= before:
            swept.kept += 1
            continue
        if batch and (len(batch) == BATCH or _tenant(blob) != _tenant(batch[0])):
            yield batch
            batch = []
        batch.append(blob)
    if batch:
        yield batch


async def _told_of(world: World, batch: list[Blob]) -> set[str]:
    """The keys that living records tell of, among those of one tenant."""
    entity, tenant = world.model.by_name[WITH_CONTENT], _tenant(batch[0])
    ids = dict.fromkeys(blob.key.split("/")[1] for blob in batch)
    async with world.store.begin(tenant) as tx:
        rows = await tx.get(entity, ids)
    return {f"{tenant}/{id}/{record_of(entity, row).blob}" for id, row in rows.items()}


def _tenant(blob: Blob) -> str:
    return blob.key.partition("/")[0]
