# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Documents, the passages they are cut into for retrieval, and the things they speak of."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.knowledge import Chunk, Document, KnowledgeEntity

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.knowledge import (
        ChunkCreate,
        ChunkList,
        ChunkMember,
        ChunkRelation,
        ChunkUpdate,
        DocumentCreate,
        DocumentList,
        DocumentMember,
        DocumentRelation,
        DocumentUpdate,
        KnowledgeEntityCreate,
        KnowledgeEntityList,
        KnowledgeEntityMember,
        KnowledgeEntityRelation,
        KnowledgeEntityUpdate,
    )


class ChunkService(Collection[Chunk, "ChunkRelation", "ChunkMember"]):
    """A passage of a document, with its place in it and the vector by which it is found.

    Rules:

    - endOffset is after startOffset.
    - startOffset and endOffset are given both or neither.
    - embedding and embeddingModel are given together.
    - A vector has at least one component that is not 0.
    - All vectors of one model have the same length.
    - parentChunkId belongs to the same document.
    - parentChunkId never leads back to the chunk itself.
    - entityIds names no merged entity, but the one that it was merged into.
    """

    _path = "/v1/knowledge/chunks"
    _model = Chunk

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[ChunkList]) -> Page[Chunk]:
        """One page of Chunk records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(self, *, request_options: RequestOptions | None = None, **params: Unpack[ChunkList]) -> Iterator[Chunk]:
        """All Chunk records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ChunkList]
    ) -> Page[Chunk]:
        """One page of the Chunk records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[ChunkCreate]) -> Chunk:
        """Creates a Chunk, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ChunkUpdate]
    ) -> Chunk:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class KnowledgeEntityService(Collection[KnowledgeEntity, "KnowledgeEntityRelation", "KnowledgeEntityMember"]):
    """A thing, person, place or idea that documents speak of: a node of the knowledge graph.

    Rules:

    - status merged and mergedIntoId come together.
    - mergedIntoId names another entity.
    - mergedIntoId of a merged entity does not change.
    - mergedIntoId names an entity that is not merged itself.
    - A merge is refused where the surviving entity would have more than 100 aliases or 50 addresses in sameAs.
    - recordType is accepted only together with recordId.
    - broaderIds never leads back to the entity itself.
    - embedding and embeddingModel are given together.
    """

    _path = "/v1/knowledge/entities"
    _model = KnowledgeEntity

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[KnowledgeEntityList]
    ) -> Page[KnowledgeEntity]:
        """One page of KnowledgeEntity records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[KnowledgeEntityList]
    ) -> Iterator[KnowledgeEntity]:
        """All KnowledgeEntity records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[KnowledgeEntityList]
    ) -> Page[KnowledgeEntity]:
        """One page of the KnowledgeEntity records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[KnowledgeEntityCreate]
    ) -> KnowledgeEntity:
        """Creates a KnowledgeEntity, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[KnowledgeEntityUpdate]
    ) -> KnowledgeEntity:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class DocumentService(Collection[Document, "DocumentRelation", "DocumentMember"]):
    """A document kept for people to read and for search and retrieval to draw on.

    Rules:

    - content and storageObjectId are not both present.
    - status published needs content, storageObjectId or sourceUrl.
    - supersedesId never leads back to the document itself.
    - readerGroupIds is accepted only when classification is confidential or restricted.
    - A published document with kind policy, procedure or standard has an ownerId and a reviewDate.
    """

    _path = "/v1/knowledge"
    _model = Document

    @cached_property
    def chunks(self) -> ChunkService:
        """A passage of a document, with its place in it and the vector by which it is found."""
        return ChunkService(self._connection)

    @cached_property
    def entities(self) -> KnowledgeEntityService:
        """A thing, person, place or idea that documents speak of: a node of the knowledge graph."""
        return KnowledgeEntityService(self._connection)

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[DocumentList]) -> Page[Document]:
        """One page of Document records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[DocumentList]
    ) -> Iterator[Document]:
        """All Document records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[DocumentList]
    ) -> Page[Document]:
        """One page of the Document records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[DocumentCreate]) -> Document:
        """Creates a Document, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[DocumentUpdate]
    ) -> Document:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncChunkService(AsyncCollection[Chunk, "ChunkRelation", "ChunkMember"]):
    """A passage of a document, with its place in it and the vector by which it is found. See ChunkService for the rules."""

    _path = "/v1/knowledge/chunks"
    _model = Chunk

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ChunkList]
    ) -> AsyncPage[Chunk]:
        """One page of Chunk records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ChunkList]
    ) -> AsyncIterator[Chunk]:
        """All Chunk records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ChunkList]
    ) -> AsyncPage[Chunk]:
        """One page of the Chunk records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[ChunkCreate]) -> Chunk:
        """Creates a Chunk, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ChunkUpdate]
    ) -> Chunk:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncKnowledgeEntityService(AsyncCollection[KnowledgeEntity, "KnowledgeEntityRelation", "KnowledgeEntityMember"]):
    """A thing, person, place or idea that documents speak of: a node of the knowledge graph. See KnowledgeEntityService for the rules."""

    _path = "/v1/knowledge/entities"
    _model = KnowledgeEntity

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[KnowledgeEntityList]
    ) -> AsyncPage[KnowledgeEntity]:
        """One page of KnowledgeEntity records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[KnowledgeEntityList]
    ) -> AsyncIterator[KnowledgeEntity]:
        """All KnowledgeEntity records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[KnowledgeEntityList]
    ) -> AsyncPage[KnowledgeEntity]:
        """One page of the KnowledgeEntity records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[KnowledgeEntityCreate]
    ) -> KnowledgeEntity:
        """Creates a KnowledgeEntity, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[KnowledgeEntityUpdate]
    ) -> KnowledgeEntity:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncDocumentService(AsyncCollection[Document, "DocumentRelation", "DocumentMember"]):
    """A document kept for people to read and for search and retrieval to draw on. See DocumentService for the rules."""

    _path = "/v1/knowledge"
    _model = Document

    @cached_property
    def chunks(self) -> AsyncChunkService:
        """A passage of a document, with its place in it and the vector by which it is found."""
        return AsyncChunkService(self._connection)

    @cached_property
    def entities(self) -> AsyncKnowledgeEntityService:
        """A thing, person, place or idea that documents speak of: a node of the knowledge graph."""
        return AsyncKnowledgeEntityService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[DocumentList]
    ) -> AsyncPage[Document]:
        """One page of Document records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[DocumentList]
    ) -> AsyncIterator[Document]:
        """All Document records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[DocumentList]
    ) -> AsyncPage[Document]:
        """One page of the Document records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[DocumentCreate]
    ) -> Document:
        """Creates a Document, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[DocumentUpdate]
    ) -> Document:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
