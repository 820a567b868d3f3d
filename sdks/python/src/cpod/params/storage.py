# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Files in object storage, and structured JSON documents in named collections. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from cpod._core.listing import IntegerRange, TimeRange
from cpod._core.typed import Required
from cpod.models.storage import (
    StorageObjectContentEncoding,
    StorageObjectLockMode,
    StorageObjectScanResult,
    StorageObjectStatus,
    StorageObjectStorageClass,
    StorageObjectTier,
    StorageRecordStatus,
    StorageRecordTier,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

StorageObjectSort = Literal[
    EntitySort,
    "path",
    "bucket",
    "tier",
    "owner_id",
    "application_id",
    "content_type",
    "content_encoding",
    "content_disposition",
    "content_language",
    "cache_control",
    "size_bytes",
    "checksum_sha256",
    "etag",
    "status",
    "storage_class",
    "scan_result",
    "linked_entity_id",
    "lock_mode",
    "retain_until_at",
    "is_on_legal_hold",
    "expires_at",
    "last_accessed_at",
    "-path",
    "-bucket",
    "-tier",
    "-owner_id",
    "-application_id",
    "-content_type",
    "-content_encoding",
    "-content_disposition",
    "-content_language",
    "-cache_control",
    "-size_bytes",
    "-checksum_sha256",
    "-etag",
    "-status",
    "-storage_class",
    "-scan_result",
    "-linked_entity_id",
    "-lock_mode",
    "-retain_until_at",
    "-is_on_legal_hold",
    "-expires_at",
    "-last_accessed_at",
]
StorageObjectRelation = Literal["owner", "application", "documents"]
StorageObjectMember = Literal[
    EntityMember,
    "path",
    "bucket",
    "tier",
    "owner_id",
    "application_id",
    "content_type",
    "content_encoding",
    "content_disposition",
    "content_language",
    "cache_control",
    "size_bytes",
    "checksum_sha256",
    "etag",
    "status",
    "storage_class",
    "scan_result",
    "upload_url",
    "download_url",
    "linked_entity_id",
    "lock_mode",
    "retain_until_at",
    "is_on_legal_hold",
    "expires_at",
    "last_accessed_at",
]
StorageObjectFilterable = Literal[
    EntityFilterable,
    "path",
    "bucket",
    "tier",
    "owner_id",
    "application_id",
    "content_type",
    "content_encoding",
    "content_disposition",
    "content_language",
    "cache_control",
    "size_bytes",
    "checksum_sha256",
    "etag",
    "status",
    "storage_class",
    "scan_result",
    "linked_entity_id",
    "lock_mode",
    "retain_until_at",
    "is_on_legal_hold",
    "expires_at",
    "last_accessed_at",
]
StorageRecordSort = Literal[
    EntitySort,
    "collection",
    "key",
    "tier",
    "owner_id",
    "application_id",
    "schema_name",
    "schema_release",
    "parent_key",
    "linked_entity_id",
    "sort_key",
    "status",
    "is_locked",
    "ttl_seconds",
    "expires_at",
    "size_bytes",
    "checksum_sha256",
    "-collection",
    "-key",
    "-tier",
    "-owner_id",
    "-application_id",
    "-schema_name",
    "-schema_release",
    "-parent_key",
    "-linked_entity_id",
    "-sort_key",
    "-status",
    "-is_locked",
    "-ttl_seconds",
    "-expires_at",
    "-size_bytes",
    "-checksum_sha256",
]
StorageRecordRelation = Literal["owner", "application"]
StorageRecordMember = Literal[
    EntityMember,
    "collection",
    "key",
    "value",
    "tier",
    "owner_id",
    "application_id",
    "schema_name",
    "schema_release",
    "parent_key",
    "linked_entity_id",
    "sort_key",
    "status",
    "is_locked",
    "ttl_seconds",
    "expires_at",
    "size_bytes",
    "checksum_sha256",
]
StorageRecordFilterable = Literal[
    EntityFilterable,
    "collection",
    "key",
    "tier",
    "owner_id",
    "application_id",
    "schema_name",
    "schema_release",
    "parent_key",
    "linked_entity_id",
    "sort_key",
    "status",
    "is_locked",
    "ttl_seconds",
    "expires_at",
    "size_bytes",
    "checksum_sha256",
]


class StorageObjectCreate(EntityInput, total=False):
    """What a client gives to create a StorageObject."""

    path: Required[str]
    """Relative path of the file, such as reports/2026/access-review.pdf."""
    bucket: str
    """Logical bucket within the tenant."""
    tier: StorageObjectTier
    """Who may read it: the writing application, one person over all applications, or the whole tenant."""
    owner_id: str | None
    """Person it belongs to; for tier user the caller where not given. Id of Person."""
    content_type: str
    """Media type."""
    content_encoding: StorageObjectContentEncoding
    """Coding the bytes are stored in."""
    content_disposition: str | None
    """Header that suggests a file name for the download."""
    content_language: str | None
    """Language of the content."""
    cache_control: str | None
    """Header that rules caching of the download."""
    content: str | None
    """Bytes in base64 for a small file; others go to the content of the record, or to uploadUrl."""
    size_bytes: int | None
    """Size in bytes; announced by the client for an upload, checked and set by the server."""
    checksum_sha256: str | None
    """Digest of the bytes; checked by the server where the client gives it."""
    storage_class: StorageObjectStorageClass
    """Price and speed of the keeping."""
    linked_entity_id: str | None
    """Record the file belongs to. Id of any."""
    lock_mode: StorageObjectLockMode
    """Object lock: governance can be lifted by an administrator, compliance by nobody."""
    retain_until_at: datetime | None
    """Time until which it can be neither changed nor deleted."""
    is_on_legal_hold: bool
    """It is kept whatever its retention says."""
    expires_at: datetime | None
    """Time after which the server deletes it."""


class StorageObjectUpdate(EntityInput, total=False):
    """The fields of a StorageObject to change; null clears an optional one."""

    owner_id: str | None
    """Person it belongs to; for tier user the caller where not given. Id of Person."""
    content_type: str
    """Media type."""
    content_encoding: StorageObjectContentEncoding
    """Coding the bytes are stored in."""
    content_disposition: str | None
    """Header that suggests a file name for the download."""
    content_language: str | None
    """Language of the content."""
    cache_control: str | None
    """Header that rules caching of the download."""
    content: str | None
    """Bytes in base64 for a small file; others go to the content of the record, or to uploadUrl."""
    size_bytes: int | None
    """Size in bytes; announced by the client for an upload, checked and set by the server."""
    checksum_sha256: str | None
    """Digest of the bytes; checked by the server where the client gives it."""
    storage_class: StorageObjectStorageClass
    """Price and speed of the keeping."""
    linked_entity_id: str | None
    """Record the file belongs to. Id of any."""
    lock_mode: StorageObjectLockMode
    """Object lock: governance can be lifted by an administrator, compliance by nobody."""
    retain_until_at: datetime | None
    """Time until which it can be neither changed nor deleted."""
    is_on_legal_hold: bool
    """It is kept whatever its retention says."""
    expires_at: datetime | None
    """Time after which the server deletes it."""


class StorageRecordCreate(EntityInput, total=False):
    """What a client gives to create a StorageRecord."""

    collection: Required[str]
    """Collection the document belongs to."""
    key: str | None
    """Key within the collection; made by the server where not given."""
    value: Required[Mapping[str, Any]]
    """The document, an open JSON object of at most 1 MiB and 32 levels."""
    tier: StorageRecordTier
    """Who may read it: the writing application, one person over all applications, or the whole tenant."""
    owner_id: str | None
    """Person it belongs to; for tier user the caller where not given. Id of Person."""
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
    status: StorageRecordStatus
    """Whether it appears in a listing by default."""
    is_locked: bool
    """The document can be neither changed nor deleted until it is unlocked."""
    ttl_seconds: int | None
    """Life of the document from its latest write; without end, where empty."""


class StorageRecordUpdate(EntityInput, total=False):
    """The fields of a StorageRecord to change; null clears an optional one."""

    value: Mapping[str, Any]
    """The document, an open JSON object of at most 1 MiB and 32 levels."""
    owner_id: str | None
    """Person it belongs to; for tier user the caller where not given. Id of Person."""
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
    status: StorageRecordStatus
    """Whether it appears in a listing by default."""
    is_locked: bool
    """The document can be neither changed nor deleted until it is unlocked."""
    ttl_seconds: int | None
    """Life of the document from its latest write; without end, where empty."""


class StorageObjectList(EntityList, total=False):
    """What a list of StorageObject records can be narrowed and arranged by."""

    path: str | Sequence[str]
    """One of these."""
    bucket: str | Sequence[str]
    """One of these."""
    tier: StorageObjectTier | Sequence[StorageObjectTier]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    application_id: str | Sequence[str]
    """One of these."""
    content_type: str | Sequence[str]
    """One of these."""
    content_encoding: StorageObjectContentEncoding | Sequence[StorageObjectContentEncoding]
    """One of these."""
    content_disposition: str | Sequence[str]
    """One of these."""
    content_language: str | Sequence[str]
    """One of these."""
    cache_control: str | Sequence[str]
    """One of these."""
    size_bytes: IntegerRange
    """Compared."""
    checksum_sha256: str | Sequence[str]
    """One of these."""
    etag: str | Sequence[str]
    """One of these."""
    status: StorageObjectStatus | Sequence[StorageObjectStatus]
    """One of these."""
    storage_class: StorageObjectStorageClass | Sequence[StorageObjectStorageClass]
    """One of these."""
    scan_result: StorageObjectScanResult | Sequence[StorageObjectScanResult]
    """One of these."""
    linked_entity_id: str | Sequence[str]
    """One of these."""
    lock_mode: StorageObjectLockMode | Sequence[StorageObjectLockMode]
    """One of these."""
    retain_until_at: TimeRange
    """Compared."""
    is_on_legal_hold: bool | Sequence[bool]
    """One of these."""
    expires_at: TimeRange
    """Compared."""
    last_accessed_at: TimeRange
    """Compared."""
    sort: StorageObjectSort | Sequence[StorageObjectSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: StorageObjectRelation | Sequence[StorageObjectRelation]
    """Related records that come along."""
    fields: StorageObjectMember | Sequence[StorageObjectMember]
    """The only members that are wanted."""
    exists: StorageObjectFilterable | Sequence[StorageObjectFilterable]
    """Members that have a value."""
    missing: StorageObjectFilterable | Sequence[StorageObjectFilterable]
    """Members that have none."""


class StorageRecordList(EntityList, total=False):
    """What a list of StorageRecord records can be narrowed and arranged by."""

    collection: str | Sequence[str]
    """One of these."""
    key: str | Sequence[str]
    """One of these."""
    tier: StorageRecordTier | Sequence[StorageRecordTier]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    application_id: str | Sequence[str]
    """One of these."""
    schema_name: str | Sequence[str]
    """One of these."""
    schema_release: str | Sequence[str]
    """One of these."""
    parent_key: str | Sequence[str]
    """One of these."""
    linked_entity_id: str | Sequence[str]
    """One of these."""
    sort_key: str | Sequence[str]
    """One of these."""
    status: StorageRecordStatus | Sequence[StorageRecordStatus]
    """One of these."""
    is_locked: bool | Sequence[bool]
    """One of these."""
    ttl_seconds: IntegerRange
    """Compared."""
    expires_at: TimeRange
    """Compared."""
    size_bytes: IntegerRange
    """Compared."""
    checksum_sha256: str | Sequence[str]
    """One of these."""
    sort: StorageRecordSort | Sequence[StorageRecordSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: StorageRecordRelation | Sequence[StorageRecordRelation]
    """Related records that come along."""
    fields: StorageRecordMember | Sequence[StorageRecordMember]
    """The only members that are wanted."""
    exists: StorageRecordFilterable | Sequence[StorageRecordFilterable]
    """Members that have a value."""
    missing: StorageRecordFilterable | Sequence[StorageRecordFilterable]
    """Members that have none."""
