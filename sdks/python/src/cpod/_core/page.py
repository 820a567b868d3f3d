"""One page of a list, and how it gives the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from cpod._core.codec import read_time
from cpod._core.decoding import next_cursor, request_id
from cpod._core.plain import members_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from datetime import datetime

    from cpod._core.http import HttpResponse
    from cpod._core.model import Record

M = TypeVar("M", bound="Record")


class _Page(Generic[M]):
    """What pages of both clients are. Going over one never asks the server for another: that is what `iterate` is for."""

    data: list[M]
    total: int
    page: int
    page_size: int
    has_more: bool
    request_id: str | None
    timestamp: datetime | None
    next_cursor: str | None

    def __init__(self, envelope: dict[str, Any], response: HttpResponse, model: type[M]) -> None:
        self.data = [model(plain) for plain in envelope["data"]]
        self.total = envelope.get("total", len(self.data))
        self.page = envelope.get("page", 1)
        self.page_size = envelope.get("pageSize", len(self.data))
        self.has_more = bool(envelope.get("hasMore", False))
        self.request_id = request_id(envelope, response)
        self.timestamp = read_time(members_of(envelope.get("meta")).get("timestamp"))
        self.next_cursor = next_cursor(response)

    def __iter__(self) -> Iterator[M]:
        return iter(self.data)

    def __len__(self) -> int:
        return len(self.data)

    def __getitem__(self, at: int) -> M:
        return self.data[at]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self.data)} of {self.total}, page {self.page}, has_more={self.has_more})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self)) and self.__getstate__() == other.__getstate__()

    __hash__ = None  # type: ignore[assignment]

    def __getstate__(self) -> dict[str, Any]:
        """All but the connection to the server, which no copy in another process has."""
        return {name: value for name, value in self.__dict__.items() if name != "_follow"}


class Page(_Page[M]):
    """One page of records."""

    _follow: Callable[[str], Page[M]] | None = None

    def next_page(self) -> Page[M] | None:
        """The page after this one; None after the last."""
        if self.next_cursor is None:
            return None
        if self._follow is None:
            raise RuntimeError("a page that was copied or unpickled knows no server; list with cursor=page.next_cursor")
        return self._follow(self.next_cursor)


class AsyncPage(_Page[M]):
    """One page of records."""

    _follow: Callable[[str], Awaitable[AsyncPage[M]]] | None = None

    async def next_page(self) -> AsyncPage[M] | None:
        """The page after this one; None after the last."""
        if self.next_cursor is None:
            return None
        if self._follow is None:
            raise RuntimeError("a page that was copied or unpickled knows no server; list with cursor=page.next_cursor")
        return await self._follow(self.next_cursor)
