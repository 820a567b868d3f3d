"""Files: their paths, the bytes and what is told of them, and the locks that keep them."""

import re
from base64 import b64decode
from binascii import Error as Base64Error
from hashlib import sha256
from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import needs, ordered
from cpod_backend.contract.rule import Change, Tx, computed, effect, refuse, rule, stamp
from cpod_backend.contract.types import (
    ASCII,
    COMPUTED,
    SECRET,
    STORED,
    Annotated,
    AnyId,
    Id,
    Language,
    Mime,
    Pattern,
    Range,
    Sha256,
    Size,
    Time,
    Uri,
    ref,
)
from cpod_backend.domains.storage.tiers import held_once, written_by_the_caller


@entity(
    prefix="obj",
    path="/v1/storage",
    unique=[("bucket", "tier", "application_id", "owner_id", "path")],
    search=["path", "content_type", "content_disposition"],
    expand={
        "owner": One("owner_id"),
        "application": One("application_id"),
        "documents": Many("Document", "storage_object_id"),
    },
    immutable=["path", "bucket", "tier"],
    example={
        "path": "reports/2026/access-review-q1.txt",
        "bucket": "compliance",
        "tier": "shared",
        "ownerId": "per-01JGEESPSYMRASJZ197M3E0PA7",
        "contentType": "text/plain",
        "contentDisposition": 'attachment; filename="access-review-q1.txt"',
        "contentLanguage": "en",
        "content": "QWxsIHByaXZpbGVnZWQgcm9sZXMgcmV2aWV3ZWQuCg==",
        "linkedEntityId": "gev-01J8Y8Z6SJ1AGMBJ4JWB7QK7N7",
        "lockMode": "governance",
        "retainUntilAt": "2033-04-10T00:00:00Z",
        "metadata": {"retention-schedule": "RS-7"},
    },
)
class StorageObject(Entity):
    """A file in object storage with its key, its content headers, its integrity and its retention."""

    path: Annotated[str, Size(1, 900), "Relative path of the file, such as reports/2026/access-review.pdf."]
    bucket: Annotated[str, Pattern(r"^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$"), "Logical bucket within the tenant."] = "default"
    tier: Annotated[
        Literal["private", "user", "shared"],
        "Who may read it: the writing application, one person over all applications, or the whole tenant.",
    ] = "private"
    owner_id: Annotated[Id | None, ref("Person"), "Person it belongs to; for tier user the caller where not given."] = None
    application_id: Annotated[Id | None, ref("Application"), STORED, "Application that wrote it."] = None
    content_type: Annotated[Mime, "Media type."] = "application/octet-stream"
    content_encoding: Annotated[Literal["identity", "gzip", "deflate", "br", "zstd"], "Coding the bytes are stored in."] = "identity"
    content_disposition: Annotated[str | None, Size(max=300), "Header that suggests a file name for the download."] = None
    content_language: Annotated[Language | None, "Language of the content."] = None
    cache_control: Annotated[str | None, Size(max=200), Pattern(r"^[ -~]*$"), "Header that rules caching of the download."] = None
    content: Annotated[
        str | None,
        Size(max=7000000),
        ASCII,
        SECRET,
        "Bytes in base64 for a small file; others go to the content of the record, or to uploadUrl.",
    ] = None
    blob: Annotated[str | None, STORED, SECRET, "Where the object store holds the bytes; empty while they stand in content."] = None
    size_bytes: Annotated[
        int | None, Range(0, 5497558138880), "Size in bytes; announced by the client for an upload, checked and set by the server."
    ] = None
    checksum_sha256: Annotated[Sha256 | None, "Digest of the bytes; checked by the server where the client gives it."] = None
    etag: Annotated[str | None, STORED, "Tag for conditional requests."] = None
    status: Annotated[Literal["pending_upload", "available", "quarantined", "archived"], STORED, "Whether the bytes can be read."] = (
        "pending_upload"
    )
    storage_class: Annotated[Literal["standard", "infrequent_access", "archive"], "Price and speed of the keeping."] = "standard"
    scan_result: Annotated[Literal["not_scanned", "clean", "infected", "failed"], STORED, "Whether the bytes are safe."] = "not_scanned"
    upload_url: Annotated[
        Uri | None,
        COMPUTED,
        "Signed address that takes the bytes by PUT, without a token, while status is pending_upload; a POST to the content of the record "
        "then takes them over. Good for 15 minutes; empty in lists and expansions.",
    ] = None
    download_url: Annotated[
        Uri | None,
        COMPUTED,
        "Signed address that gives the bytes, without a token, while status is available. Good for 15 minutes; empty in lists and expansions, and for bytes "
        "that came as content.",
    ] = None
    linked_entity_id: Annotated[AnyId | None, "Record the file belongs to."] = None
    lock_mode: Annotated[
        Literal["none", "governance", "compliance"], "Object lock: governance can be lifted by an administrator, compliance by nobody."
    ] = "none"
    retain_until_at: Annotated[Time | None, "Time until which it can be neither changed nor deleted."] = None
    is_on_legal_hold: Annotated[bool, "It is kept whatever its retention says."] = False
    expires_at: Annotated[Time | None, "Time after which the server deletes it."] = None
    last_accessed_at: Annotated[Time | None, STORED, "Latest use."] = None


LARGEST_CONTENT = 5 * 1024 * 1024

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


writer = written_by_the_caller(StorageObject)


@stamp(StorageObject)
def facts_of_the_bytes(change: Change[StorageObject]) -> None:
    """Sets size, digest and entity tag when bytes arrive; what the client announced of them is left for the rule to check."""
    file = change.record
    if file.blob is not None and change.changed("blob"):
        file.etag = _tag(file.checksum_sha256 or "")
        return
    if not change.changed("content"):
        return
    held = _bytes(file.content)
    replaced = _has_bytes(change.before)
    file.blob = None
    if "size_bytes" not in change.sent and (replaced or file.size_bytes is None):
        file.size_bytes = None if held is None else len(held)
    if "checksum_sha256" not in change.sent and (replaced or file.checksum_sha256 is None):
        file.checksum_sha256 = None if held is None else sha256(held).hexdigest()
    file.etag = None if held is None else _tag(sha256(held).hexdigest())


@stamp(StorageObject)
def status(change: Change[StorageObject]) -> None:
    file = change.record
    if not _has_bytes(file):
        file.status = "pending_upload"
    elif file.status != "quarantined":
        file.status = "archived" if file.storage_class == "archive" else "available"


@effect(StorageObject, "update")
async def documents_follow(change: Change[StorageObject]) -> None:
    """A document whose file this is tells the size and the digest of the new bytes."""
    if change.changed("size_bytes", "checksum_sha256"):
        for document in await change.tx.find("Document", storage_object_id=change.record.id):
            await change.tx.change(document, size_bytes=change.record.size_bytes, content_sha256=change.record.checksum_sha256)


@rule(StorageObject)
def path_is_plain(change: Change[StorageObject]) -> None:
    """path has no leading slash, no empty segment, no segment of one or two dots, no backslash and no control character."""
    path = change.record.path
    if _CONTROL.search(path) or "\\" in path:
        refuse("path holds a backslash or a control character", "path")
    for segment in path.split("/"):
        if segment in ("", ".", ".."):
            refuse(f"path {path} has the segment {segment!r}", "path")


path_is_held_once = held_once(
    StorageObject, "path", "bucket", "A path is held once within bucket, tier and the application or person the tier separates by."
)

files_of_people_have_an_owner = needs(
    StorageObject, "owner_id", "ownerId, or else the caller, is the person to whom a file of tier user belongs.", when={"tier": ("user",)}
)


@rule(StorageObject)
def content_is_base64(change: Change[StorageObject]) -> None:
    """content holds bytes in base64, at most 5 MiB of them; larger files go to uploadUrl."""
    if change.record.content is None or not change.changed("content"):
        return
    held = _bytes(change.record.content)
    if held is None:
        refuse("content is not base64", "content")
    if len(held) > LARGEST_CONTENT:
        refuse(f"content holds {len(held)} bytes, and {LARGEST_CONTENT} are the most", "content")


@rule(StorageObject)
def what_is_told_of_the_bytes_is_true(change: Change[StorageObject]) -> None:
    """checksumSha256 and sizeBytes agree with the bytes that arrive; otherwise the upload is refused."""
    file = change.record
    if not change.changed("blob", "content", "size_bytes", "checksum_sha256"):
        return
    before = change.before
    if file.blob is None:
        if (held := _bytes(file.content)) is not None:
            _require_truth(file, len(held), sha256(held).hexdigest())
    elif before and not _has_bytes(before):
        _require_truth(before, file.size_bytes, file.checksum_sha256, announced=True)
    elif before and not change.changed("blob"):
        _require_truth(file, before.size_bytes, before.checksum_sha256)


@rule(StorageObject, "delete")
def kept_files_are_not_deleted(change: Change[StorageObject]) -> None:
    """An object under a retention that has not ended or on legal hold is not deleted."""
    if why := _kept_by(change.before, change.now):
        refuse(f"{change.record.id} is kept: {why}")


@rule(StorageObject, "update")
def kept_bytes_are_not_replaced(change: Change[StorageObject]) -> None:
    """The content of an object under a retention that has not ended or on legal hold is not replaced."""
    before = change.before
    if before and _has_bytes(before) and change.changed("content", "blob") and (why := _kept_by(before, change.now)):
        refuse(f"the bytes of {before.id} are kept: {why}", "content")


@rule(StorageObject, "update")
def retention_is_not_shortened(change: Change[StorageObject]) -> None:
    """retainUntilAt may be moved later and, for compliance, never earlier; governance can be lifted by an administrator, compliance by
    nobody.
    """
    before, file = change.before, change.record
    if before is None or not before.retain_until_at or before.retain_until_at <= change.now or before.lock_mode == "none":
        return
    if before.lock_mode == "governance" and "*" in change.caller.scopes:
        return
    if file.retain_until_at is None or file.retain_until_at < before.retain_until_at:
        refuse(f"the {before.lock_mode} lock holds until {before.retain_until_at} and only becomes longer", "retainUntilAt")
    if file.lock_mode not in (before.lock_mode, "compliance"):
        refuse(f"the {before.lock_mode} lock holds until {before.retain_until_at}", "lockMode")


locks_have_an_end = needs(
    StorageObject,
    "retain_until_at",
    "retainUntilAt is present when lockMode is governance or compliance.",
    when={"lock_mode": ("governance", "compliance")},
)

expires_after_retention = ordered(StorageObject, "retain_until_at", "expires_at", "expiresAt is not before retainUntilAt.")


def _bytes(content: str | None) -> bytes | None:
    """The bytes behind base64; None for what is not base64."""
    try:
        return None if content is None else b64decode(content, validate=True)
    except (Base64Error, ValueError):
        return None


def _require_truth(told: StorageObject, size: int | None, checksum: str | None, *, announced: bool = False) -> None:
    """Refuses a size or digest that is not that of the bytes; an announcement may leave either out."""
    if told.size_bytes != size and not (announced and told.size_bytes is None):
        refuse(f"{size} bytes arrived, but sizeBytes is {told.size_bytes}", "sizeBytes")
    if told.checksum_sha256 != checksum and not (announced and told.checksum_sha256 is None):
        refuse(f"the digest of the bytes is {checksum}, but checksumSha256 is {told.checksum_sha256}", "checksumSha256")


def _has_bytes(file: StorageObject | None) -> bool:
    return file is not None and (file.content is not None or file.blob is not None)


def _tag(checksum: str) -> str:
    return f'"{checksum[:32]}"'


def _kept_by(file: StorageObject | None, now: str) -> str | None:
    """What keeps a file as it is."""
    if file and file.is_on_legal_hold:
        return "it is on legal hold"
    if file and file.retain_until_at and file.retain_until_at > now:
        return f"its retention ends at {file.retain_until_at}"
    return None


@computed(StorageObject)
async def upload_url(file: StorageObject, tx: Tx) -> str | None:
    return await tx.address("PUT", file) if file.status == "pending_upload" else None


@computed(StorageObject)
async def download_url(file: StorageObject, tx: Tx) -> str | None:
    return await tx.address("GET", file) if file.status == "available" and file.blob is not None else None
