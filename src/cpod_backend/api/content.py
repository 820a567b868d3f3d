"""The bytes of a file: upload and download in a stream, and the taking over of what came to a signed address."""

import logging
from base64 import b64decode
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any, TypeVar

from msgspec import to_builtins
from msgspec.structs import replace

from cpod_backend.api import problems
from cpod_backend.api.addresses import INCOMING, key_of
from cpod_backend.api.digests import Measured, promised
from cpod_backend.api.disposition import disposition
from cpod_backend.api.exchange import Headers, Request, Response, Streamed
from cpod_backend.api.preconditions import require_match, unchanged
from cpod_backend.api.problems import Problem
from cpod_backend.api.ranges import asked_span
from cpod_backend.api.records import record_of
from cpod_backend.api.verbs import locked, no_such, written
from cpod_backend.api.world import Resource, World
from cpod_backend.api.writes import Refused
from cpod_backend.contract.rule import Caller
from cpod_backend.stores.blobs.protocol import Blobs, BlobsUnavailable, NoBlob, Reading
from cpod_backend.stores.protocol import Row

log = logging.getLogger("cpod")

T = TypeVar("T")
Open = Callable[[int, int | None], Awaitable[Reading]]

# Bytes of clients must not act in the name of this server, should a browser ever show them as a page.
HARMLESS: Headers = [
    (b"accept-ranges", b"bytes"),
    (b"x-content-type-options", b"nosniff"),
    (b"content-security-policy", b"default-src 'none'; sandbox"),
]


async def upload(request: Request, resource: Resource, id: str, caller: Caller, world: World) -> Response:
    """PUT of the bytes. They lie under a key of their own before the record tells of them, so nothing is ever half there."""
    resource.parameters.of_write(request.query)
    refuse_part(request)
    blobs = _blobs(world)
    require_length(request, world.content_limit)
    promises = promised(request)
    _, file = await _read(request, resource, id, caller, world, matching=True)
    told = _content_type(request, resource, file)
    if request.kept is None:
        # A body streams by once only, so a request that is answered a second time, after a lost transaction, finds its blob here.
        measured, name = Measured(request.chunks(), world.content_limit, promises), world.ulids.next()
        await reached(blobs.put(key_of(file, name), measured))
        request.kept = _facts(name, measured)
    return await _adopt(request, resource, id, caller, world, key_of(file, request.kept["blob"]), told | request.kept)


async def complete(request: Request, resource: Resource, id: str, caller: Caller, world: World) -> Response:
    """POST: takes over what was sent to uploadUrl. Where nothing is waited for, the record comes back as it is.

    The signed address stays good for a while, so the bytes are copied to where nobody else can write and only then examined.
    """
    resource.parameters.of_write(request.query)
    blobs = _blobs(world)
    row, file = await _read(request, resource, id, caller, world, matching=True)
    if file.status != "pending_upload":
        async with world.store.begin(caller.tenant) as tx:
            return await written(request, resource.entity, row, file, file, world.writes_for(request, tx, caller))
    incoming, key = key_of(file, INCOMING), key_of(file, name := world.ulids.next())
    arrived = await reached(blobs.head(incoming))
    if arrived is None:
        raise Problem(422, f"nothing has arrived at the uploadUrl of {id} yet")
    if arrived.size > world.content_limit:
        raise problems.too_large(world.content_limit)
    measured = await reached(_copied(blobs, incoming, key, world.content_limit))
    response = await _adopt(request, resource, id, caller, world, key, _facts(name, measured))
    await _discard(blobs, incoming)
    return response


async def download(request: Request, resource: Resource, id: str, caller: Caller, world: World) -> Response:
    """GET and HEAD of the bytes, all or a range of them."""
    resource.parameters.of_write(request.query)
    _, file = await _read(request, resource, id, caller, world)
    if file.status in ("pending_upload", "quarantined"):
        raise problems.not_found(f"{id} has no content to read: its status is {file.status}")
    headers = _headers(file)
    if file.content is not None:
        held = b64decode(file.content)
        return await serve(request, len(held), file.etag.encode(), headers, lambda first, length: _held(held, first, length))
    blobs = _blobs(world)
    return await serve(
        request, file.size_bytes, file.etag.encode(), headers, lambda first, length: blobs.get(key_of(file, file.blob), first, length)
    )


async def serve(request: Request, size: int, tag: bytes, headers: Headers, open_: Open) -> Response:
    """The answer to a GET or HEAD of bytes: 200, 206, 304, or Problem 416."""
    headers = [*HARMLESS, *headers, (b"etag", tag)]
    if unchanged(request, tag):
        return Response(304, b"", headers)
    span = asked_span(request, size, tag)
    if request.method == "HEAD":
        return Streamed(200, headers=headers, length=size)
    if span is None:
        return Streamed(200, headers=headers, length=size, chunks=await reached(open_(0, None)))
    headers.append((b"content-range", span.content_range(size)))
    return Streamed(206, headers=headers, length=span.length, chunks=await reached(open_(span.first, span.length)))


def refuse_part(request: Request) -> None:
    """Refuses a part of the bytes, RFC 9110 section 14.5: stored as it is, it would be the whole file. Raises Problem 400."""
    if b"content-range" in request.headers:
        raise problems.bad_request("the content of a file is sent as a whole, without Content-Range")


def require_length(request: Request, limit: int) -> None:
    """Refuses a body that is announced as too large before any of it is read. Raises Problem 413."""
    length = request.headers.get(b"content-length", b"")
    if length.isdigit() and int(length) > limit:
        raise problems.too_large(limit)


async def reached(work: Awaitable[T]) -> T:
    """What the blob store gives. Raises Problem 503 where it cannot be reached; everything else goes on without it."""
    try:
        return await work
    except NoBlob as error:
        raise problems.not_found("the bytes are gone; others may have taken their place") from error
    except BlobsUnavailable as error:
        log.warning("stage=content storage=unavailable detail=%s", error)
        raise problems.unavailable("the object storage cannot be reached; try again") from error


def _blobs(world: World) -> Blobs:
    if world.blobs is None:
        raise problems.unavailable("this server has no object storage")
    return world.blobs


async def _read(request: Request, resource: Resource, id: str, caller: Caller, world: World, *, matching: bool = False) -> tuple[Row, Any]:
    """The living record, for a write of the version that If-Match names."""
    async with world.store.begin(caller.tenant) as tx:
        row = (await tx.get(resource.entity, (id,))).get(id)
    if row is None:
        raise no_such(resource.entity, id)
    if matching:
        require_match(request, row)
    return row, record_of(resource.entity, row)


def _content_type(request: Request, resource: Resource, file: Any) -> dict[str, str]:
    """The media type that the request names, without its parameters. Raises Invalid, a 422, for what is none."""
    named = (request.header(b"content-type") or "").partition(";")[0].strip()
    if not named:
        return {}
    sent = {"contentType": named}
    resource.validator.record(to_builtins(file) | sent, {}, sent)
    return {"content_type": named}


def _facts(name: str, measured: Measured) -> dict[str, Any]:
    """What the record is to tell of a new blob."""
    return {"blob": name, "content": None, "size_bytes": measured.size, "checksum_sha256": measured.sha256}


async def _adopt(request: Request, resource: Resource, id: str, caller: Caller, world: World, key: str, facts: dict[str, Any]) -> Response:
    """Lets the record tell of a blob, by the way of every change: rules, audit, effects. A blob that is refused goes at once.

    After any other failure it stays for the sweep, because a commit may have been done though its answer was lost.
    """
    entity = resource.entity
    try:
        async with world.store.begin(caller.tenant, write=True) as tx:
            row, before = await locked(tx, entity, id, request)
            writes, after = world.writes_for(request, tx, caller), replace(before, **facts)
            row = await writes.update(entity, row, before, after, frozenset(facts) & {"content_type"})
            return await written(request, entity, row, after, before, writes)
    except (Problem, Refused):
        await _discard(_blobs(world), key)
        raise


async def _copied(blobs: Blobs, source: str, target: str, limit: int) -> Measured:
    """Copies a blob and measures the copy."""
    await blobs.copy(source, target)
    reading = await blobs.get(target)
    measured = Measured(reading, limit, [])
    try:
        async for _ in measured:
            pass
    finally:
        await reading.aclose()
    return measured


async def _discard(blobs: Blobs, key: str) -> None:
    """Removes a blob that no record tells of; should the store not answer, the sweep finds it later."""
    try:
        await blobs.delete((key,))
    except BlobsUnavailable:
        return


async def _held(held: bytes, first: int, length: int | None) -> AsyncGenerator[bytes, None]:
    """Bytes that are kept with the record."""

    async def chunk() -> AsyncGenerator[bytes, None]:
        yield held[first:] if length is None else held[first : first + length]

    return chunk()


def _headers(file: Any) -> Headers:
    """What the record says of its bytes."""
    told = {
        b"content-type": file.content_type,
        b"content-disposition": disposition(file.content_disposition, file.path),
        b"content-encoding": None if file.content_encoding == "identity" else file.content_encoding,
        b"content-language": file.content_language,
        b"cache-control": file.cache_control or "private, no-cache",
    }
    return [(name, value.encode("ascii", "replace")) for name, value in told.items() if value is not None]
