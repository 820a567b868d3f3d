"""Files: their paths, the bytes and what is told of them, and the locks that keep them."""

import re
from base64 import b64decode
from binascii import Error as Base64Error
from hashlib import sha256
from typing import Annotated, Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import needs, ordered
from cpod_backend.contract.rule import Change, Tx, computed, effect, refuse, rule, stamp
from cpod_backend.contract.types import (
    COMPUTED,
    SECRET,
    STORED,
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
    cache_control: Annotated[str | None, Size(max=200), "Header that rules caching of the download."] = None
    content: Annotated[
        str | None, Size(max=7000000), SECRET, "Bytes in base64 for a file of at most 5 MiB; larger files go to uploadUrl."
    ] = None
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
    upload_url: Annotated[Uri | None, COMPUTED, "Where to send the bytes."] = None
    download_url: Annotated[Uri | None, COMPUTED, "Where to fetch the bytes."] = None
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
    if not change.changed("content"):
        return
    held = _bytes(file.content)
    replaced = change.before is not None and change.before.content is not None
    if "size_bytes" not in change.sent and (replaced or file.size_bytes is None):
        file.size_bytes = None if held is None else len(held)
    if "checksum_sha256" not in change.sent and (replaced or file.checksum_sha256 is None):
        file.checksum_sha256 = None if held is None else sha256(held).hexdigest()
    file.etag = None if held is None else f'"{sha256(held).hexdigest()[:32]}"'


@stamp(StorageObject)
def status(change: Change[StorageObject]) -> None:
    file = change.record
    if file.content is None:
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
    if not change.changed("content", "size_bytes", "checksum_sha256") or (held := _bytes(file.content)) is None:
        return
    if file.size_bytes != len(held):
        refuse(f"{len(held)} bytes arrived, but sizeBytes is {file.size_bytes}", "sizeBytes")
    if file.checksum_sha256 != sha256(held).hexdigest():
        refuse(f"the digest of the bytes is {sha256(held).hexdigest()}, but checksumSha256 is {file.checksum_sha256}", "checksumSha256")


@rule(StorageObject, "delete")
def kept_files_are_not_deleted(change: Change[StorageObject]) -> None:
    """An object under a retention that has not ended or on legal hold is not deleted."""
    if why := _kept_by(change.before, change.now):
        refuse(f"{change.record.id} is kept: {why}")


@rule(StorageObject, "update")
def kept_bytes_are_not_replaced(change: Change[StorageObject]) -> None:
    """The content of an object under a retention that has not ended or on legal hold is not replaced."""
    before = change.before
    if before and before.content is not None and change.changed("content") and (why := _kept_by(before, change.now)):
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


def _kept_by(file: StorageObject | None, now: str) -> str | None:
    """What keeps a file as it is."""
    if file and file.is_on_legal_hold:
        return "it is on legal hold"
    if file and file.retain_until_at and file.retain_until_at > now:
        return f"its retention ends at {file.retain_until_at}"
    return None


@computed(StorageObject)
def upload_url(file: StorageObject, tx: Tx) -> str | None:
    """Empty while the server signs no addresses, as the domain's page says."""
    return None


@computed(StorageObject)
def download_url(file: StorageObject, tx: Tx) -> str | None:
    """Empty while the server signs no addresses, as the domain's page says."""
    return None
