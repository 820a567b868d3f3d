"""Create, read, list, change, delete: five functions for all entities."""

from typing import Any

from msgspec import to_builtins
from msgspec.json import encode

from cpod_backend.api import problems
from cpod_backend.api.decode import PATCH_TYPES, json_body
from cpod_backend.api.encode import documents, envelope, list_envelope, shown
from cpod_backend.api.exchange import JSON, Request, Response
from cpod_backend.api.idempotency import once
from cpod_backend.api.merge import merge_fields
from cpod_backend.api.preconditions import etag, require_match, unchanged
from cpod_backend.api.records import Records, record_of
from cpod_backend.api.walk import links, page_query
from cpod_backend.api.world import Resource, World
from cpod_backend.api.writes import Writes
from cpod_backend.contract.model import EntityModel
from cpod_backend.contract.rule import Caller
from cpod_backend.stores.protocol import Row, StoreTx


async def list_(request: Request, resource: Resource, caller: Caller, world: World) -> Response:
    """GET of a collection: one page of its records."""
    entity, selection = resource.entity, resource.parameters.of_list(request.query)
    query, page = page_query(selection, caller.tenant, world.cursors)
    async with world.store.begin(caller.tenant) as tx:
        found = await tx.find(entity, query)
        items = await documents(entity, found.rows, Records(world.model, tx, request.now), selection, caller)
    body = list_envelope(items, selection, page, found.total, request.id, request.now)
    link = links(entity, request, selection, found.rows, page, caller.tenant, world.cursors)
    return Response(200, body, [JSON, (b"link", link)])


async def read(request: Request, resource: Resource, id: str, caller: Caller, world: World) -> Response:
    """GET of one record, or 304."""
    entity, selection = resource.entity, resource.parameters.of_get(request.query)
    async with world.store.begin(caller.tenant) as tx:
        row = (await tx.get(entity, (id,), deleted=selection.deleted)).get(id)
        if row is None:
            raise no_such(entity, id)
        sign = world.addresses.signs(request) if entity.computed else None
        document = (await documents(entity, (row,), Records(world.model, tx, request.now, sign), selection, caller))[0]
    tag = etag(entity, row, document)
    if unchanged(request, tag):
        return Response(304, b"", [(b"etag", tag)])
    return Response(200, envelope(document, request.id, request.now), [JSON, (b"etag", tag)])


async def create(request: Request, resource: Resource, caller: Caller, world: World) -> Response:
    """POST to a collection: 201 with the new record, or the first answer again under an Idempotency-Key."""
    entity = resource.entity
    resource.parameters.of_write(request.query)
    body = await json_body(request, largest=resource.largest_body)
    turn = once(request, caller, entity.path, body)
    record = resource.validator.record(body, world.base_fields(entity, caller, request.now), body)
    async with world.store.begin(caller.tenant, write=True) as tx:
        if turn and (first := await turn.first_answer(tx)):
            return first
        writes = world.writes_for(request, tx, caller)
        row = await writes.create(entity, record, entity.attrs(body))
        response = await written(request, entity, row, record, None, writes)
        response.status = 201
        response.headers.append((b"location", f"{entity.path}/{row.id}".encode()))
        if turn:
            await turn.keep(tx, response, world.clock.seconds())
    return response


async def change(request: Request, resource: Resource, id: str, caller: Caller, world: World) -> Response:
    """PATCH of one record: the fields that are sent, under If-Match where given."""
    entity = resource.entity
    resource.parameters.of_write(request.query)
    body = await json_body(request, PATCH_TYPES, resource.largest_body)
    async with world.store.begin(caller.tenant, write=True) as tx:
        row, before = await locked(tx, entity, id, request)
        merged = merge_fields(to_builtins(before), body)
        after = resource.validator.record(merged, {}, body)
        writes = world.writes_for(request, tx, caller)
        if after == before:
            await writes.touch(entity, before)
        else:
            row = await writes.update(entity, row, before, after, entity.attrs(body))
        return await written(request, entity, row, after, before, writes)


async def delete(request: Request, resource: Resource, id: str, caller: Caller, world: World) -> Response:
    """DELETE of one record, softly."""
    entity = resource.entity
    resource.parameters.of_write(request.query)
    async with world.store.begin(caller.tenant, write=True) as tx:
        row, before = await locked(tx, entity, id, request)
        await world.writes_for(request, tx, caller).delete(entity, row, before)
    return Response(204)


async def locked(tx: StoreTx, entity: EntityModel, id: str, request: Request) -> tuple[Row, Any]:
    """The living record, held until the transaction ends, and of the version that If-Match names."""
    row = await tx.lock(entity, id, alone=True)
    if row is None or row.deleted:
        raise no_such(entity, id)
    require_match(request, row)
    return row, record_of(entity, row)


async def written(request: Request, entity: EntityModel, row: Row, after: Any, before: Any, writes: Writes) -> Response:
    """The answer to a write: the record, with a secret that the server made in it this one time."""
    document = (await shown(entity, (row,), writes))[0] if entity.computed else row.document
    tag = etag(entity, row, document)
    for field in entity.shown_once:
        made = getattr(after, field.attr)
        if made is not None and (before is None or made != getattr(before, field.attr)):
            document = b'%b,"%b":%b}' % (document[:-1], field.name.encode(), encode(made))
    return Response(200, envelope(document, request.id, request.now), [JSON, (b"etag", tag)])


def no_such(entity: EntityModel, id: str) -> problems.Problem:
    return problems.not_found(f"there is no {entity.name} {id}")
