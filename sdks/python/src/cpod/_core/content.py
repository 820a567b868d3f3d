"""The bytes of files on their way up and down, never held as a whole."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from types import TracebackType
    from typing import Any

    from cpod._core.http import AsyncByteStream, ByteStream, Content, HttpResponse

PIECE = 64 * 1024


def prepared(content: Content) -> Content:
    """Content as a transport can send it: bytes, or a stream that knows whether it can begin again."""
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content)
    if isinstance(content, str):
        raise TypeError("content is text; encode it first")
    return Source(content)


class Source:
    """A stream of bytes to be sent: an open file, which can be rewound to where it was, or pieces that come only once."""

    def __init__(self, content: Any) -> None:
        self._content = content
        self._start = _position(content)
        self._used = False

    def rewind(self) -> bool:
        """Whether it can be sent from its start."""
        if not self._used:
            return True
        if self._start is None:
            return False
        self._content.seek(self._start)
        return True

    def __iter__(self) -> Iterator[bytes]:
        self._used = True
        read: Callable[[int], bytes] | None = getattr(self._content, "read", None)
        if read is None:
            yield from self._content
            return
        while piece := read(PIECE):
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if hasattr(self._content, "__aiter__"):
            self._used = True
            async for piece in self._content:
                yield piece
            return
        for piece in self:
            yield piece


def _position(content: Any) -> int | None:
    """Where an open file stands; None for what cannot be rewound."""
    try:
        return int(content.tell()) if content.seekable() else None
    except (AttributeError, OSError, ValueError):
        return None


class Download:
    """The bytes of a file as they come. Close it, or use it in a `with` block."""

    def __init__(self, response: HttpResponse) -> None:
        self.status = response.status
        self.headers = dict(response.headers)
        self._body = response.body
        self._stream: ByteStream | None = response.stream  # type: ignore[assignment]

    @property
    def content_type(self) -> str | None:
        return self.headers.get("content-type")

    @property
    def etag(self) -> str | None:
        return self.headers.get("etag")

    def __iter__(self) -> Iterator[bytes]:
        """Pieces of the content. Raises CpodConnectionError where it breaks off."""
        if self._stream is None:
            yield self._body
            return
        with self:
            yield from self._stream.chunks()

    def read(self) -> bytes:
        """All of it at once."""
        return b"".join(self)

    def save(self, path: str) -> None:
        """Writes it to a file."""
        with open(path, "wb") as file:
            for piece in self:
                file.write(piece)

    def close(self) -> None:
        if self._stream is not None:
            self._stream.close()

    def __enter__(self) -> Download:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncDownload:
    """The bytes of a file as they come. Close it, or use it in an `async with` block."""

    def __init__(self, response: HttpResponse) -> None:
        self.status = response.status
        self.headers = dict(response.headers)
        self._body = response.body
        self._stream: AsyncByteStream | None = response.stream  # type: ignore[assignment]

    @property
    def content_type(self) -> str | None:
        return self.headers.get("content-type")

    @property
    def etag(self) -> str | None:
        return self.headers.get("etag")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Pieces of the content. Raises CpodConnectionError where it breaks off."""
        if self._stream is None:
            yield self._body
            return
        async with self:
            async for piece in self._stream.chunks():
                yield piece

    async def read(self) -> bytes:
        """All of it at once."""
        return b"".join([piece async for piece in self])

    async def close(self) -> None:
        if self._stream is not None:
            await self._stream.close()

    async def __aenter__(self) -> AsyncDownload:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
