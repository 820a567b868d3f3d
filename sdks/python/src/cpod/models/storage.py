# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Files in object storage, and structured JSON documents in named collections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from cpod._core.model import Expanded
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import datetime

    from cpod.models.integration import Application
    from cpod.models.knowledge import Document
    from cpod.models.people import Person

StorageObjectTier = Literal["private", "user", "shared"]
StorageObjectContentEncoding = Literal["identity", "gzip", "deflate", "br", "zstd"]
StorageObjectStatus = Literal["pending_upload", "available", "quarantined", "archived"]
StorageObjectStorageClass = Literal["standard", "infrequent_access", "archive"]
StorageObjectScanResult = Literal["not_scanned", "clean", "infected", "failed"]
StorageObjectLockMode = Literal["none", "governance", "compliance"]
StorageRecordTier = Literal["private", "user", "shared"]
StorageRecordStatus = Literal["active", "archived"]


class StorageObject(Entity):
    """A file in object storage with its key, its content headers, its integrity and its retention."""

    path: str
    """Relative path of the file, such as reports/2026/access-review.pdf."""
    bucket: str
    """Logical bucket within the tenant."""
    tier: StorageObjectTier | str
    """Who may read it: the writing application, one person over all applications, or the whole tenant."""
    owner_id: str | None
    """Person it belongs to; for tier user the caller where not given. Id of Person."""
    application_id: str | None
    """Application that wrote it. Id of Application."""
    content_type: str
    """Media type."""
    content_encoding: StorageObjectContentEncoding | str
    """Coding the bytes are stored in."""
    content_disposition: str | None
    """Header that suggests a file name for the download."""
    content_language: str | None
    """Language of the content."""
    cache_control: str | None
    """Header that rules caching of the download."""
    size_bytes: int | None
    """Size in bytes; announced by the client for an upload, checked and set by the server."""
    checksum_sha256: str | None
    """Digest of the bytes; checked by the server where the client gives it."""
    etag: str | None
    """Tag for conditional requests."""
    status: StorageObjectStatus | str
    """Whether the bytes can be read."""
    storage_class: StorageObjectStorageClass | str
    """Price and speed of the keeping."""
    scan_result: StorageObjectScanResult | str
    """Whether the bytes are safe."""
    upload_url: str | None
    """Signed address that takes the bytes by PUT, without a token, while status is pending_upload; a POST to the
    content of the record then takes them over. Good for 15 minutes; empty in lists and expansions."""
    download_url: str | None
    """Signed address that gives the bytes, without a token, while status is available. Good for 15 minutes; empty
    in lists and expansions, and for bytes that came as content."""
    linked_entity_id: str | None
    """Record the file belongs to. Id of any."""
    lock_mode: StorageObjectLockMode | str
    """Object lock: governance can be lifted by an administrator, compliance by nobody."""
    retain_until_at: datetime | None
    """Time until which it can be neither changed nor deleted."""
    is_on_legal_hold: bool
    """It is kept whatever its retention says."""
    expires_at: datetime | None
    """Time after which the server deletes it."""
    last_accessed_at: datetime | None
    """Latest use."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    application: Expanded[Application | None]
    """Only with `expand=application`."""
    documents: Expanded[list[Document]]
    """Only with `expand=documents`."""


class StorageRecord(Entity):
    """A structured JSON document in a named collection, for data that no entity of this contract holds."""

    collection: str
    """Collection the document belongs to."""
    key: str | None
    """Key within the collection; made by the server where not given."""
    value: dict[str, Any]
    """The document, an open JSON object of at most 1 MiB and 32 levels."""
    tier: StorageRecordTier | str
    """Who may read it: the writing application, one person over all applications, or the whole tenant."""
    owner_id: str | None
    """Person it belongs to; for tier user the caller where not given. Id of Person."""
    application_id: str | None
    """Application that wrote it. Id of Application."""
    schema_name: str | None
    """Name of the JSON Schema the document follows."""
    schema_release: str | None
    """Release of that schema."""
    parent_key: str | None
    """Key of the document above it in the same collection."""
    linked_entity_id: str | None
    """Record of this data model the document extends. Id of any."""
    sort_key: str | None
    """Text by which a listing of the collection can be ordered."""
    status: StorageRecordStatus | str
    """Whether it appears in a listing by default."""
    is_locked: bool
    """The document can be neither changed nor deleted until it is unlocked."""
    ttl_seconds: int | None
    """Life of the document from its latest write; without end, where empty."""
    expires_at: datetime | None
    """Time at which the server deletes it."""
    size_bytes: int
    """Size."""
    checksum_sha256: str
    """Digest for comparing documents."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    application: Expanded[Application | None]
    """Only with `expand=application`."""
