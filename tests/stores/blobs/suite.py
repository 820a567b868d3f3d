"""What every blob store promises, as tests: a store's own test class inherits them and says how to start one."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import pytest

from cpod_backend.stores.blobs.protocol import Blobs, NoBlob
from tests.services import asyncio_run

MEGABYTE = 1_000_000
TEN = b"0123456789"


async def chunks(*parts: bytes) -> AsyncIterator[bytes]:
    for part in parts:
        yield part


async def megabytes(count: int, fault: BaseException | None = None) -> AsyncIterator[bytes]:
    """So many chunks of a megabyte, each of one value, and then the fault."""
    for number in range(count):
        yield bytes([number % 256]) * MEGABYTE
    if fault:
        raise fault


async def read(blobs: Blobs, key: str, *span: int) -> bytes:
    reading = await blobs.get(key, *span)
    try:
        return b"".join([chunk async for chunk in reading])
    finally:
        await reading.aclose()


async def keys(blobs: Blobs, prefix: str) -> list[str]:
    return [blob.key async for blob in blobs.list(prefix)]


def play(blobs: Blobs, work: Callable[[Blobs], Coroutine[Any, Any, Any]]) -> Any:
    """Runs the work and closes the store in the event loop that used it."""

    async def whole() -> Any:
        try:
            return await work(blobs)
        finally:
            await blobs.close()

    return asyncio_run(whole())


class BlobSuite:
    """Inherit, and give the fixtures `blobs` and `prefix`, a tenant that no other test has."""

    @pytest.mark.parametrize("parts", [(), (b"",), (TEN,), (b"01234", b"56789")])
    def test_bytes_come_back_as_they_were_written(self, blobs, prefix, parts):
        async def work(blobs):
            await blobs.put(f"{prefix}/o/1", chunks(*parts))
            return await read(blobs, f"{prefix}/o/1"), (await blobs.head(f"{prefix}/o/1")).size

        assert play(blobs, work) == (b"".join(parts), len(b"".join(parts)))

    @pytest.mark.parametrize("count", [8, 9, 17, 30])
    def test_large_blobs_come_back_too(self, blobs, prefix, count):
        async def work(blobs):
            await blobs.put(f"{prefix}/o/1", megabytes(count))
            return await read(blobs, f"{prefix}/o/1")

        got = play(blobs, work)
        assert len(got) == count * MEGABYTE
        assert all(got[n * MEGABYTE] == got[(n + 1) * MEGABYTE - 1] == n for n in range(count))

    def test_a_blob_of_exactly_one_part_comes_back(self, blobs, prefix):
        async def work(blobs):
            await blobs.put(f"{prefix}/o/1", chunks(b"x" * 8 * 1024 * 1024))
            return (await blobs.head(f"{prefix}/o/1")).size

        assert play(blobs, work) == 8 * 1024 * 1024

    @pytest.mark.parametrize(("first", "length"), [(0, 1), (3, 4), (7, None), (9, 1), (0, 10)])
    def test_a_stretch_is_given(self, blobs, prefix, first, length):
        async def work(blobs):
            await blobs.put(f"{prefix}/o/1", chunks(TEN))
            return await read(blobs, f"{prefix}/o/1", first, length)

        assert play(blobs, work) == TEN[first : None if length is None else first + length]

    @pytest.mark.parametrize("count", [1, 20])
    def test_a_write_that_fails_leaves_nothing(self, blobs, prefix, count):
        async def work(blobs):
            with pytest.raises(ZeroDivisionError):
                await blobs.put(f"{prefix}/o/1", megabytes(count, ZeroDivisionError()))
            return await blobs.head(f"{prefix}/o/1"), await keys(blobs, prefix), await blobs.abandon(2e10)

        assert play(blobs, work) == (None, [], 0)

    def test_a_write_that_is_cancelled_leaves_nothing(self, blobs, prefix):
        async def work(blobs):
            reached = asyncio.Event()

            async def endless():
                async for chunk in megabytes(20):
                    yield chunk
                reached.set()
                await asyncio.Event().wait()

            writing = asyncio.create_task(blobs.put(f"{prefix}/o/1", endless()))
            await reached.wait()
            writing.cancel()
            with pytest.raises(asyncio.CancelledError):
                await writing
            return await keys(blobs, prefix), await blobs.abandon(2e10)

        assert play(blobs, work) == ([], 0)

    def test_what_is_not_there_is_told(self, blobs, prefix):
        async def work(blobs):
            with pytest.raises(NoBlob):
                await blobs.get(f"{prefix}/o/none")
            with pytest.raises(NoBlob):
                await blobs.copy(f"{prefix}/o/none", f"{prefix}/o/1")
            return await blobs.head(f"{prefix}/o/none")

        assert play(blobs, work) is None

    def test_a_copy_outlives_its_source(self, blobs, prefix):
        async def work(blobs):
            await blobs.put(f"{prefix}/o/1", chunks(TEN))
            await blobs.copy(f"{prefix}/o/1", f"{prefix}/o/2")
            await blobs.delete([f"{prefix}/o/1"])
            return await read(blobs, f"{prefix}/o/2"), await keys(blobs, prefix)

        assert play(blobs, work) == (TEN, [f"{prefix}/o/2"])

    def test_deleting_twice_is_no_fault(self, blobs, prefix):
        async def work(blobs):
            await blobs.put(f"{prefix}/o/1", chunks(TEN))
            await blobs.delete([f"{prefix}/o/1", f"{prefix}/o/1", f"{prefix}/o/none"])
            return await keys(blobs, prefix)

        assert play(blobs, work) == []

    def test_a_list_is_in_order_and_of_one_prefix(self, blobs, prefix):
        async def work(blobs):
            for name in ("b/1", "a/2", "a/1"):
                await blobs.put(f"{prefix}/{name}", chunks(TEN))
            await blobs.put(f"{prefix}-other/a/1", chunks(TEN))
            return await keys(blobs, f"{prefix}/"), await keys(blobs, f"{prefix}/a/")

        assert play(blobs, work) == ([f"{prefix}/{n}" for n in ("a/1", "a/2", "b/1")], [f"{prefix}/a/1", f"{prefix}/a/2"])

    def test_a_reading_may_be_given_up(self, blobs, prefix):
        async def work(blobs):
            await blobs.put(f"{prefix}/o/1", megabytes(9))
            for _ in range(3):
                reading = await blobs.get(f"{prefix}/o/1")
                async for _ in reading:
                    break
                await reading.aclose()
            return await read(blobs, f"{prefix}/o/1", 0, 3)

        assert play(blobs, work) == b"\0\0\0"

    def test_it_can_be_used(self, blobs):
        assert play(blobs, lambda blobs: blobs.check()) is None
