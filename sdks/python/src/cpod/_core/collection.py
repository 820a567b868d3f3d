"""What every collection of records can do, in threads. The generated services say which records these are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast, overload

from cpod._core import decoding
from cpod._core.model import Record
from cpod._core.operations import Operations
from cpod._core.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cpod._core.call import Call
    from cpod._core.connection import Connection
    from cpod._core.content import Download
    from cpod._core.http import Content
    from cpod._core.model import Model
    from cpod._core.options import ConditionalOptions, RequestOptions

M = TypeVar("M", bound=Record)
Relation = TypeVar("Relation", bound=str)
Member = TypeVar("Member", bound=str)
P = TypeVar("P", bound="Model")


class Service:
    """What a part of the client sends its calls through."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._settings = connection.settings

    def _record(self, call: Call, model: type[P]) -> P:
        return decoding.record(call, self._connection.perform(call), model)


class Collection(Service, Operations, Generic[M, Relation, Member]):
    """The records of one entity."""

    _model: ClassVar[Any]

    @overload
    def get(
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
    def get(
        self,
        id: str,
        /,
        *,
        expand: Relation | Sequence[Relation] | None = None,
        fields: Member | Sequence[Member] | None = None,
        include_deleted: bool | None = None,
        request_options: ConditionalOptions,
    ) -> M | None: ...

    def get(
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
        response = self._connection.perform(call)
        return None if response.status == 304 else decoding.record(call, response, self._of())

    def delete(self, id: str, /, *, request_options: RequestOptions | None = None) -> None:
        """Deletes the record of an id. `get` with `include_deleted` still shows it."""
        self._connection.perform(self._to_delete(id, request_options))

    def _list(self, params: Mapping[str, Any], options: RequestOptions | None) -> Page[M]:
        call = self._to_list(params, options)
        response = self._connection.perform(call)
        page = Page[M](decoding.page(call, response), response, self._of())
        page._follow = lambda cursor: self._list(following(params, cursor), options)  # pyright: ignore[reportPrivateUsage]
        return page

    def _iterate(self, params: Mapping[str, Any], options: RequestOptions | None) -> Iterator[M]:
        seen: set[str] = set()
        page: Page[M] | None = self._list(params, options)
        while page is not None:
            yield from page.data
            if not page.data or page.next_cursor is None or page.next_cursor in seen:
                return
            seen.add(page.next_cursor)
            page = page.next_page()

    def _create(self, fields: Mapping[str, Any], options: RequestOptions | None) -> M:
        return self._record(self._to_create(self._of(), fields, options), self._of())

    def _update(self, id: str, fields: Mapping[str, Any], options: RequestOptions | None) -> M:
        return self._record(self._to_update(self._of(), id, fields, options), self._of())

    def _of(self) -> type[M]:
        return cast("type[M]", self._model)


class Files(Collection[M, Relation, Member]):
    """A collection whose records have bytes."""

    def upload(
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
        return self._record(self._to_upload(id, content, content_type, request_options), self._of())

    def download(
        self, id: str, /, *, range: str | None = None, request_options: RequestOptions | None = None
    ) -> Download:
        """The bytes of a file as a stream to be closed. `range` such as `bytes=0-99` asks for a part.

        What is stored with gzip arrives decoded, and a part of it as it is stored.
        """
        from cpod._core.content import Download

        call = self._to_download(id, range, request_options)
        return Download(self._connection.perform(call))

    def complete(self, id: str, /, *, request_options: RequestOptions | None = None) -> M:
        """Takes over the bytes that were sent to the record's `upload_url`."""
        return self._record(self._to_complete(id, request_options), self._of())


def following(params: Mapping[str, Any], cursor: str) -> dict[str, Any]:
    """The parameters of the page that a cursor leads to: the same, but for the page's number."""
    return {**{name: value for name, value in params.items() if name != "page"}, "cursor": cursor}
