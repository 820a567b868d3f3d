"""The blob store in memory keeps the promises of the suite."""

import pytest

from cpod_backend.stores.blobs.memory import MemoryBlobs
from tests.stores.blobs.suite import TEN, BlobSuite, chunks, keys, play


class TestMemoryBlobs(BlobSuite):
    """Every promise, on the emulator's blob store."""

    @pytest.fixture
    def blobs(self):
        return MemoryBlobs()

    @pytest.fixture
    def prefix(self):
        return "tenant"

    def test_a_tenant_is_forgotten_alone(self, blobs):
        async def work(blobs):
            for tenant in ("a", "ab"):
                await blobs.put(f"{tenant}/o/1", chunks(TEN))
            await blobs.reset("a")
            return await keys(blobs, "")

        assert play(blobs, work) == ["ab/o/1"]
