"""The emulator's blob store: bytes in a dictionary, gone when the process ends."""

from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Iterable
from time import time

from cpod_backend.stores.blobs.protocol import Blob, Method, NoBlob

CHUNK = 256 * 1024


class MemoryBlobs:
    """Keeps blobs in this process."""

    def __init__(self, clock: Callable[[], float] = time) -> None:
        self._clock = clock
        self._blobs: dict[str, tuple[bytes, float]] = {}

    async def put(self, key: str, chunks: AsyncIterable[bytes]) -> None:
        held = bytearray()
        async for chunk in chunks:
            held += chunk
        self._blobs[key] = (bytes(held), self._clock())

    async def get(self, key: str, first: int = 0, length: int | None = None) -> AsyncGenerator[bytes, None]:
        held = memoryview(self._bytes(key))
        return _chunks(held[first:] if length is None else held[first : first + length])

    async def head(self, key: str) -> Blob | None:
        if key not in self._blobs:
            return None
        held, modified = self._blobs[key]
        return Blob(key, len(held), modified)

    async def copy(self, source: str, target: str) -> None:
        self._blobs[target] = (self._bytes(source), self._clock())

    async def delete(self, keys: Iterable[str]) -> None:
        for key in list(keys):
            self._blobs.pop(key, None)

    async def list(self, prefix: str = "") -> AsyncIterator[Blob]:
        for key in sorted(self._blobs):
            if key.startswith(prefix) and (blob := await self.head(key)):
                yield blob

    async def abandon(self, before: float) -> int:
        return 0

    async def address(
        self, method: Method, key: str, expires: int, content_type: str | None = None, disposition: str | None = None
    ) -> str | None:
        return None

    async def check(self) -> None:
        return None

    async def reset(self, tenant: str | None = None) -> None:
        """Forgets all blobs, or those of one tenant."""
        await self.delete(key for key in self._blobs if tenant is None or key.startswith(f"{tenant}/"))

    async def close(self) -> None:
        self._blobs.clear()

    def _bytes(self, key: str) -> bytes:
        if key not in self._blobs:
            raise NoBlob(key)
        return self._blobs[key][0]


async def _chunks(held: memoryview) -> AsyncGenerator[bytes, None]:
    for start in range(0, len(held), CHUNK):
        yield bytes(held[start : start + CHUNK])
