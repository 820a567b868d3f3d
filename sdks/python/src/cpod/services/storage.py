# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Files in object storage, and structured JSON documents in named collections."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection, AsyncFiles
from cpod._core.collection import Collection, Files
from cpod.models.storage import StorageObject, StorageRecord

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.storage import (
        StorageObjectCreate,
        StorageObjectList,
        StorageObjectMember,
        StorageObjectRelation,
        StorageObjectUpdate,
        StorageRecordCreate,
        StorageRecordList,
        StorageRecordMember,
        StorageRecordRelation,
        StorageRecordUpdate,
    )


class StorageRecordService(Collection[StorageRecord, "StorageRecordRelation", "StorageRecordMember"]):
    """A structured JSON document in a named collection, for data that no entity of this contract holds.

    Rules:

    - A key is held once within collection, tier and the application or person the tier separates by.
    - ownerId, or else the caller, is the person to whom a document of tier user belongs.
    - value is at most 1 MiB as compact JSON; a PATCH merges into value as JSON Merge Patch does: named members
      are replaced, members set to null are removed, the others stay.
    - A locked document is changed in isLocked only.
    - A locked document is not deleted until it is unlocked.
    - schemaRelease is accepted only together with schemaName.
    - parentKey names a document of the same collection and never leads back to the document itself.
    """

    _path = "/v1/storage/records"
    _model = StorageRecord

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[StorageRecordList]
    ) -> Page[StorageRecord]:
        """One page of StorageRecord records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[StorageRecordList]
    ) -> Iterator[StorageRecord]:
        """All StorageRecord records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[StorageRecordList]
    ) -> Page[StorageRecord]:
        """One page of the StorageRecord records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[StorageRecordCreate]
    ) -> StorageRecord:
        """Creates a StorageRecord, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[StorageRecordUpdate]
    ) -> StorageRecord:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class StorageObjectService(Files[StorageObject, "StorageObjectRelation", "StorageObjectMember"]):
    """A file in object storage with its key, its content headers, its integrity and its retention.

    Rules:

    - path has no leading slash, no empty segment, no segment of one or two dots, no backslash and no control
      character.
    - A path is held once within bucket, tier and the application or person the tier separates by.
    - ownerId, or else the caller, is the person to whom a file of tier user belongs.
    - content holds bytes in base64, at most 5 MiB of them; larger files go to uploadUrl.
    - checksumSha256 and sizeBytes agree with the bytes that arrive; otherwise the upload is refused.
    - An object under a retention that has not ended or on legal hold is not deleted.
    - The content of an object under a retention that has not ended or on legal hold is not replaced.
    - retainUntilAt may be moved later and, for compliance, never earlier; governance can be lifted by an
      administrator, compliance by nobody.
    - retainUntilAt is present when lockMode is governance or compliance.
    - expiresAt is not before retainUntilAt.
    """

    _path = "/v1/storage"
    _model = StorageObject

    @cached_property
    def records(self) -> StorageRecordService:
        """A structured JSON document in a named collection, for data that no entity of this contract holds."""
        return StorageRecordService(self._connection)

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[StorageObjectList]
    ) -> Page[StorageObject]:
        """One page of StorageObject records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[StorageObjectList]
    ) -> Iterator[StorageObject]:
        """All StorageObject records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[StorageObjectList]
    ) -> Page[StorageObject]:
        """One page of the StorageObject records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[StorageObjectCreate]
    ) -> StorageObject:
        """Creates a StorageObject, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[StorageObjectUpdate]
    ) -> StorageObject:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncStorageRecordService(AsyncCollection[StorageRecord, "StorageRecordRelation", "StorageRecordMember"]):
    """A structured JSON document in a named collection, for data that no entity of this contract holds. See StorageRecordService for the rules."""

    _path = "/v1/storage/records"
    _model = StorageRecord

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[StorageRecordList]
    ) -> AsyncPage[StorageRecord]:
        """One page of StorageRecord records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[StorageRecordList]
    ) -> AsyncIterator[StorageRecord]:
        """All StorageRecord records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[StorageRecordList]
    ) -> AsyncPage[StorageRecord]:
        """One page of the StorageRecord records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[StorageRecordCreate]
    ) -> StorageRecord:
        """Creates a StorageRecord, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[StorageRecordUpdate]
    ) -> StorageRecord:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncStorageObjectService(AsyncFiles[StorageObject, "StorageObjectRelation", "StorageObjectMember"]):
    """A file in object storage with its key, its content headers, its integrity and its retention. See StorageObjectService for the rules."""

    _path = "/v1/storage"
    _model = StorageObject

    @cached_property
    def records(self) -> AsyncStorageRecordService:
        """A structured JSON document in a named collection, for data that no entity of this contract holds."""
        return AsyncStorageRecordService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[StorageObjectList]
    ) -> AsyncPage[StorageObject]:
        """One page of StorageObject records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[StorageObjectList]
    ) -> AsyncIterator[StorageObject]:
        """All StorageObject records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[StorageObjectList]
    ) -> AsyncPage[StorageObject]:
        """One page of the StorageObject records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[StorageObjectCreate]
    ) -> StorageObject:
        """Creates a StorageObject, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[StorageObjectUpdate]
    ) -> StorageObject:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
