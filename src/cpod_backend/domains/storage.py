"""Files in object storage, and structured JSON documents in named collections."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, entity
from cpod_backend.contract.types import (
    AnyId,
    COMPUTED,
    Id,
    Language,
    Mime,
    OpenMap,
    Pattern,
    Range,
    SECRET,
    STORED,
    Semver,
    Sha256,
    Size,
    Time,
    Uri,
    ref,
)

DOMAIN = DomainInfo(
    name="Storage",
    prefix="storage",
    standards=(
        "Amazon S3 object metadata and Object Lock",
        "HTTP representation metadata (RFC 9110)",
        "HTTP digest fields (RFC 9530)",
        "JSON (RFC 8259)",
        "JSON Merge Patch (RFC 7396)",
        "JSON Schema 2020-12",
    ),
)


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
    # computed: application of the caller's token
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
    # computed: entity tag that the object store gave
    etag: Annotated[str | None, STORED, "Tag for conditional requests."] = None
    # computed: pending_upload until the bytes have arrived, then available; quarantined by a scan; archived by storageClass
    status: Annotated[
        Literal["pending_upload", "available", "quarantined", "archived"] | None, STORED, "Whether the bytes can be read."
    ] = None
    storage_class: Annotated[Literal["standard", "infrequent_access", "archive"], "Price and speed of the keeping."] = "standard"
    # computed: result of the malware scan
    scan_result: Annotated[Literal["not_scanned", "clean", "infected", "failed"] | None, STORED, "Whether the bytes are safe."] = None
    # computed: signed address that takes one PUT within 15 minutes, while status is pending_upload
    upload_url: Annotated[Uri | None, COMPUTED, "Where to send the bytes."] = None
    # computed: signed address valid for 15 minutes, on a get while status is available
    download_url: Annotated[Uri | None, COMPUTED, "Where to fetch the bytes."] = None
    linked_entity_id: Annotated[AnyId | None, "Record the file belongs to."] = None
    lock_mode: Annotated[
        Literal["none", "governance", "compliance"], "Object lock: governance can be lifted by an administrator, compliance by nobody."
    ] = "none"
    retain_until_at: Annotated[Time | None, "Time until which it can be neither changed nor deleted."] = None
    is_on_legal_hold: Annotated[bool, "It is kept whatever its retention says."] = False
    expires_at: Annotated[Time | None, "Time after which the server deletes it."] = None
    # computed: time of the latest download, to the day
    last_accessed_at: Annotated[Time | None, STORED, "Latest use."] = None


# RULE: path has no leading slash, no empty segment, no segment of one or two dots, no backslash and no control character.
# RULE: A path is held once within bucket, tier and the application or person the tier separates by.
# RULE: checksumSha256 and sizeBytes agree with the bytes that arrive; otherwise the upload is refused and stays pending_upload.
# RULE: An object under a retention that has not ended or on legal hold is not deleted and its content is not replaced; retainUntilAt may be moved later and, for compliance, never earlier.
# RULE: retainUntilAt is present when lockMode is governance or compliance, and expiresAt is not before it.
# RULE: An upload that has not arrived after 24 hours is deleted; an infected or quarantined object gets no downloadUrl.


@entity(
    prefix="rec",
    path="/v1/storage/records",
    unique=[("collection", "tier", "application_id", "owner_id", "key")],
    search=["collection", "key", "sort_key", "schema_name"],
    expand={
        "owner": One("owner_id"),
        "application": One("application_id"),
    },
    transitions={"status": {"active": ["archived"], "archived": ["active"]}},
    immutable=["collection", "key", "tier"],
    example={
        "collection": "review-campaigns",
        "key": "2026-q1-github",
        "value": {
            "title": "GitHub privileged access Q1",
            "reviewers": ["per-01JGEESPSYMRASJZ197M3E0PA7"],
            "decided": 41,
            "open": 0,
            "settings": {"remindAfterDays": 5},
        },
        "tier": "shared",
        "ownerId": "per-01JGEESPSYMRASJZ197M3E0PA7",
        "schemaName": "review-campaign",
        "schemaRelease": "1.2.0",
        "linkedEntityId": "tast-01JHAZY9YMQJ2JAXJ58MWKQPTK",
        "sortKey": "2026-03-31",
    },
)
class StorageRecord(Entity):
    """A structured JSON document in a named collection, for data that no entity of this contract holds."""

    collection: Annotated[str, Pattern(r"^[a-z][a-z0-9]*([_-][a-z0-9]+)*$"), Size(max=80), "Collection the document belongs to."]
    key: Annotated[str | None, Size(1, 300), "Key within the collection; made by the server where not given."] = None
    value: Annotated[OpenMap, "The document, an open JSON object of at most 1 MiB and 32 levels."]
    tier: Annotated[
        Literal["private", "user", "shared"],
        "Who may read it: the writing application, one person over all applications, or the whole tenant.",
    ] = "private"
    owner_id: Annotated[Id | None, ref("Person"), "Person it belongs to; for tier user the caller where not given."] = None
    # computed: application of the caller's token
    application_id: Annotated[Id | None, ref("Application"), STORED, "Application that wrote it."] = None
    schema_name: Annotated[str | None, Size(max=150), "Name of the JSON Schema the document follows."] = None
    schema_release: Annotated[Semver | None, "Release of that schema."] = None
    parent_key: Annotated[str | None, Size(max=300), "Key of the document above it in the same collection."] = None
    linked_entity_id: Annotated[AnyId | None, "Record of this data model the document extends."] = None
    sort_key: Annotated[str | None, Size(max=300), "Text by which a listing of the collection can be ordered."] = None
    status: Annotated[Literal["active", "archived"], "Whether it appears in a listing by default."] = "active"
    is_locked: Annotated[bool, "The document can be neither changed nor deleted until it is unlocked."] = False
    ttl_seconds: Annotated[int | None, Range(1, 315360000), "Life of the document from its latest write; without end, where empty."] = None
    # computed: time of the latest write plus ttlSeconds; empty without ttlSeconds
    expires_at: Annotated[Time | None, STORED, "Time at which the server deletes it."] = None
    # computed: length of value as compact JSON in UTF-8
    size_bytes: Annotated[int | None, Range(2), STORED, "Size."] = None
    # computed: digest of value as canonical JSON (RFC 8785)
    checksum_sha256: Annotated[Sha256 | None, STORED, "Digest for comparing documents."] = None


# RULE: A key is held once within collection, tier and the application or person the tier separates by.
# RULE: A PATCH merges into value as JSON Merge Patch does: named members are replaced, members set to null are removed, the others stay.
# RULE: value is at most 1 MiB as compact JSON and at most 32 levels deep.
# RULE: A locked document is changed in isLocked only.
# RULE: schemaRelease is accepted only together with schemaName; where the tenant has registered that schema, value satisfies it.
# RULE: parentKey names a document of the same collection and never leads back to the document itself.
