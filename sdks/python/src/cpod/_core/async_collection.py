"""What every collection of records can do, in event loops. The generated services say which records these are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast, overload

from cpod._core import decoding
from cpod._core.collection import following
from cpod._core.model import Record
from cpod._core.operations import Operations
from cpod._core.page import AsyncPage

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence

    from cpod._core.async_connection import AsyncConnection
    from cpod._core.call import Call
    from cpod._core.content import AsyncDownload
    from cpod._core.http import Content
    from cpod._core.model import Model
    from cpod._core.options import ConditionalOptions, RequestOptions

M = TypeVar("M", bound=Record)
Relation = TypeVar("Relation", bound=str)
Member = TypeVar("Member", bound=str)
P = TypeVar("P", bound="Model")


class AsyncService:
    """What a part of the client sends its calls through."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._settings = connection.settings

    async def _record(self, call: Call, model: type[P]) -> P:
        return decoding.record(call, await self._connection.perform(call), model)


class AsyncCollection(AsyncService, Operations, Generic[M, Relation, Member]):
    """The records of one entity."""

    _model: ClassVar[Any]

    @overload
    async def get(
        self,
        id: str,
        /,
        *,
        expand: Relation | Sequence[Relation] | None = None,
        fields: Member | Sequence[Member] | None = None,
        include_deleted: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> M: ...

    @overload
    async def get(
        self,
        id: str,
        /,
        *,
        expand: Relation | Sequence[Relation] | None = None,
        fields: Member | Sequence[Member] | None = None,
        include_deleted: bool | None = None,
        request_options: ConditionalOptions,
    ) -> M | None: ...

    async def get(
        self,
        id: str,
        /,
        *,
        expand: Relation | Sequence[Relation] | None = None,
        fields: Member | Sequence[Member] | None = None,
        include_deleted: bool | None = None,
        request_options: RequestOptions | ConditionalOptions | None = None,
    ) -> M | None:
        """The record of an id, with the relations of `expand`; only the members of `fields` where they are named.

        With `if_none_match` in `request_options` it is None where the record has not changed.
        """
        params = {"expand": expand, "fields": fields, "include_deleted": include_deleted}
        call = self._to_get(id, params, request_options)
        response = await self._connection.perform(call)
        return None if response.status == 304 else decoding.record(call, response, self._of())

    async def delete(self, id: str, /, *, request_options: RequestOptions | None = None) -> None:
        """Deletes the record of an id. `get` with `include_deleted` still shows it."""
        await self._connection.perform(self._to_delete(id, request_options))

    async def _list(self, params: Mapping[str, Any], options: RequestOptions | None) -> AsyncPage[M]:
        call = self._to_list(params, options)
        response = await self._connection.perform(call)
        page = AsyncPage[M](decoding.page(call, response), response, self._of())
        page._follow = lambda cursor: self._list(following(params, cursor), options)  # pyright: ignore[reportPrivateUsage]
        return page

    async def _iterate(self, params: Mapping[str, Any], options: RequestOptions | None) -> AsyncIterator[M]:
        seen: set[str] = set()
        page: AsyncPage[M] | None = await self._list(params, options)
        while page is not None:
            for record in page.data:
                yield record
            if not page.data or page.next_cursor is None or page.next_cursor in seen:
                return
            seen.add(page.next_cursor)
            page = await page.next_page()

    async def _create(self, fields: Mapping[str, Any], options: RequestOptions | None) -> M:
        return await self._record(self._to_create(self._of(), fields, options), self._of())

    async def _update(self, id: str, fields: Mapping[str, Any], options: RequestOptions | None) -> M:
        return await self._record(self._to_update(self._of(), id, fields, options), self._of())

    def _of(self) -> type[M]:
        return cast("type[M]", self._model)


class AsyncFiles(AsyncCollection[M, Relation, Member]):
    """A collection whose records have bytes."""

    async def upload(
        self,
        id: str,
        content: Content,
        /,
        *,
        content_type: str = "application/octet-stream",
        request_options: RequestOptions | None = None,
    ) -> M:
        """Sends the bytes of a file: bytes, an open binary file, or anything that gives bytes piece by piece.

        Bytes and files are sent again after a failure; what gives its pieces only once is not.
        """
        return await self._record(self._to_upload(id, content, content_type, request_options), self._of())

    async def download(
        self, id: str, /, *, range: str | None = None, request_options: RequestOptions | None = None
    ) -> AsyncDownload:
        """The bytes of a file as a stream to be closed. `range` such as `bytes=0-99` asks for a part.

        What is stored with gzip arrives decoded, and a part of it as it is stored.
        """
        from cpod._core.content import AsyncDownload

        call = self._to_download(id, range, request_options)
        return AsyncDownload(await self._connection.perform(call))

    async def complete(self, id: str, /, *, request_options: RequestOptions | None = None) -> M:
        """Takes over the bytes that were sent to the record's `upload_url`."""
        return await self._record(self._to_complete(id, request_options), self._of())
