"""Walking through a list: from page number or cursor to a query, and from its rows to the links of the next walk."""

from collections.abc import Sequence
from urllib.parse import unquote_to_bytes

from cpod_backend.api.cursors import Cursors, Position
from cpod_backend.api.exchange import Request
from cpod_backend.api.head import as_sent
from cpod_backend.api.parameters import Selection
from cpod_backend.api.records import record_of
from cpod_backend.contract.model import EntityModel
from cpod_backend.stores.protocol import Query, Row


def page_query(selection: Selection, tenant: str, cursors: Cursors) -> tuple[Query, int]:
    """The store's query for the page that is asked for, and the number of that page. Raises Problem 400."""
    if selection.cursor is None:
        return selection.query(offset=(selection.page - 1) * selection.page_size), selection.page
    position = cursors.open(selection.cursor, tenant, selection.fingerprint)
    return selection.query(after=position.after, backward=position.backward), position.page


def links(
    entity: EntityModel, request: Request, selection: Selection, rows: Sequence[Row], page: int, tenant: str, cursors: Cursors
) -> bytes:
    """The value of the Link header, RFC 8288: `first` always, `next` after a full page, `prev` from the second page on.

    A full page always has a `next`, even where nothing follows: records may come and go during a walk,
    so only an empty stretch tells its end.
    """
    base = _without_position(request)
    found = [f'<{base}>; rel="first"']

    def add(row: Row, number: int, relation: str) -> None:
        position = Position((*_sort_values(entity, row, selection), row.id), number, relation == "prev")
        cursor = cursors.seal(position, tenant, selection.fingerprint)
        found.append(f'<{base}{"&" if "?" in base else "?"}cursor={cursor}>; rel="{relation}"')

    if len(rows) == selection.page_size:
        add(rows[-1], page + 1, "next")
    if rows and page > 1:
        add(rows[0], page - 1, "prev")
    return ", ".join(found).encode("latin-1")


def _sort_values(entity: EntityModel, row: Row, selection: Selection) -> tuple[object, ...]:
    if not selection.sort:
        return ()
    record = record_of(entity, row)
    return tuple(getattr(record, sort.attr) for sort in selection.sort)


def _without_position(request: Request) -> str:
    if not request.query:
        return request.path
    kept = [part for part in request.query.split(b"&") if unquote_to_bytes(part.partition(b"=")[0]) not in (b"page", b"cursor")]
    # Whatever a client sent, it must not end the link that it stands in (RFC 8288 section 3).
    return request.path + (f"?{as_sent(b'&'.join(kept), '?')}" if kept else "")
