"""What a blob store promises: bytes under keys, written whole or not at all, and never held whole on their way."""

from collections.abc import AsyncIterable, AsyncIterator, Iterable
from typing import Literal, Protocol

from msgspec import Struct

Method = Literal["GET", "PUT"]


class BlobsUnavailable(Exception):
    """The blob store cannot be reached or does not do its work; the message says why, for the log."""


class NoBlob(Exception):
    """There is nothing under the key."""


class Blob(Struct, frozen=True):
    """What is known of a blob without reading it. `modified` is in seconds since 1970."""

    key: str
    size: int
    modified: float


class Reading(Protocol):
    """Bytes on their way out, to be closed whether or not they were all read."""

    def __aiter__(self) -> AsyncIterator[bytes]: ...

    async def aclose(self) -> None: ...


class Blobs(Protocol):
    """Where bytes live. Every method may raise BlobsUnavailable.

    A key is `tenant/object/name`. A name is used for one upload only, so that no write ever touches bytes
    that a record tells of: a new blob is written first, then the record changes, then the old blob is garbage.
    """

    async def put(self, key: str, chunks: AsyncIterable[bytes]) -> None:
        """Writes all chunks. When they raise, or the task is cancelled, nothing is left, and the exception goes on."""

    async def get(self, key: str, first: int = 0, length: int | None = None) -> Reading:
        """The bytes from the first on, as many as asked for. Raises NoBlob."""

    async def head(self, key: str) -> Blob | None:
        """What is known of a blob, or None where there is none."""

    async def copy(self, source: str, target: str) -> None:
        """Writes the bytes of one blob under another key, without moving them through here. Raises NoBlob."""

    async def delete(self, keys: Iterable[str]) -> None:
        """Removes blobs; those that are gone already are no fault."""

    def list(self, prefix: str = "") -> AsyncIterator[Blob]:
        """All blobs whose key starts with the prefix, in the order of their keys."""

    async def abandon(self, before: float) -> int:
        """Gives up uploads that began before this time and never ended, and says how many there were."""

    async def address(
        self, method: Method, key: str, expires: int, content_type: str | None = None, disposition: str | None = None
    ) -> str | None:
        """A signed address that takes or gives the bytes until it expires, in seconds since 1970, without a token.

        None where the store signs none; one that starts with a slash lies on the server that is asked.
        """

    async def check(self) -> None:
        """Returns when the store can be used, for readiness."""

    async def close(self) -> None:
        """Frees what the store holds."""
