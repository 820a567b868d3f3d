# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Documents, the passages they are cut into for retrieval, and the things they speak of. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal

from cpod._core.listing import DateRange, IntegerRange, NumberRange, TimeRange
from cpod._core.typed import Required
from cpod.models.knowledge import (
    ChunkChunkType,
    DocumentChunkingStrategy,
    DocumentClassification,
    DocumentIngestionStatus,
    DocumentKind,
    DocumentStatus,
    KnowledgeEntityOrigin,
    KnowledgeEntityStatus,
    KnowledgeEntityType,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

DocumentSort = Literal[
    EntitySort,
    "title",
    "description",
    "kind",
    "collection",
    "status",
    "author_id",
    "owner_id",
    "account_id",
    "content",
    "storage_object_id",
    "source_url",
    "mime_type",
    "size_bytes",
    "content_sha256",
    "language",
    "revision",
    "supersedes_id",
    "classification",
    "chunking_strategy",
    "ingestion_status",
    "ingestion_error",
    "published_at",
    "review_date",
    "-title",
    "-description",
    "-kind",
    "-collection",
    "-status",
    "-author_id",
    "-owner_id",
    "-account_id",
    "-content",
    "-storage_object_id",
    "-source_url",
    "-mime_type",
    "-size_bytes",
    "-content_sha256",
    "-language",
    "-revision",
    "-supersedes_id",
    "-classification",
    "-chunking_strategy",
    "-ingestion_status",
    "-ingestion_error",
    "-published_at",
    "-review_date",
]
DocumentRelation = Literal["author", "owner", "account", "storage_object", "supersedes", "reader_groups", "chunks"]
DocumentMember = Literal[
    EntityMember,
    "title",
    "description",
    "kind",
    "collection",
    "status",
    "author_id",
    "owner_id",
    "account_id",
    "content",
    "storage_object_id",
    "source_url",
    "mime_type",
    "size_bytes",
    "content_sha256",
    "language",
    "revision",
    "supersedes_id",
    "classification",
    "reader_group_ids",
    "chunking_strategy",
    "ingestion_status",
    "ingestion_error",
    "chunk_count",
    "published_at",
    "review_date",
]
DocumentFilterable = Literal[
    EntityFilterable,
    "title",
    "description",
    "kind",
    "collection",
    "status",
    "author_id",
    "owner_id",
    "account_id",
    "content",
    "storage_object_id",
    "source_url",
    "mime_type",
    "size_bytes",
    "content_sha256",
    "language",
    "revision",
    "supersedes_id",
    "classification",
    "reader_group_ids",
    "chunking_strategy",
    "ingestion_status",
    "ingestion_error",
    "published_at",
    "review_date",
]
ChunkSort = Literal[
    EntitySort,
    "document_id",
    "chunk_number",
    "text",
    "chunk_type",
    "page_number",
    "start_offset",
    "end_offset",
    "token_count",
    "parent_chunk_id",
    "embedding_model",
    "embedding_dimensions",
    "language",
    "content_sha256",
    "is_searchable",
    "-document_id",
    "-chunk_number",
    "-text",
    "-chunk_type",
    "-page_number",
    "-start_offset",
    "-end_offset",
    "-token_count",
    "-parent_chunk_id",
    "-embedding_model",
    "-embedding_dimensions",
    "-language",
    "-content_sha256",
    "-is_searchable",
]
ChunkRelation = Literal["document", "entities", "parent", "previous", "next"]
ChunkMember = Literal[
    EntityMember,
    "document_id",
    "chunk_number",
    "text",
    "chunk_type",
    "heading_path",
    "page_number",
    "start_offset",
    "end_offset",
    "token_count",
    "parent_chunk_id",
    "previous_chunk_id",
    "next_chunk_id",
    "embedding",
    "embedding_model",
    "embedding_dimensions",
    "keywords",
    "entity_ids",
    "language",
    "content_sha256",
    "is_searchable",
]
ChunkFilterable = Literal[
    EntityFilterable,
    "document_id",
    "chunk_number",
    "text",
    "chunk_type",
    "heading_path",
    "page_number",
    "start_offset",
    "end_offset",
    "token_count",
    "parent_chunk_id",
    "embedding",
    "embedding_model",
    "embedding_dimensions",
    "keywords",
    "entity_ids",
    "language",
    "content_sha256",
    "is_searchable",
]
KnowledgeEntitySort = Literal[
    EntitySort,
    "name",
    "type",
    "description",
    "language",
    "status",
    "origin",
    "confidence",
    "external_key",
    "record_type",
    "record_id",
    "merged_into_id",
    "embedding_model",
    "curator_id",
    "-name",
    "-type",
    "-description",
    "-language",
    "-status",
    "-origin",
    "-confidence",
    "-external_key",
    "-record_type",
    "-record_id",
    "-merged_into_id",
    "-embedding_model",
    "-curator_id",
]
KnowledgeEntityRelation = Literal["merged_into", "broader", "narrower", "curator", "chunks"]
KnowledgeEntityMember = Literal[
    EntityMember,
    "name",
    "type",
    "description",
    "aliases",
    "language",
    "status",
    "origin",
    "confidence",
    "same_as",
    "external_key",
    "record_type",
    "record_id",
    "merged_into_id",
    "broader_ids",
    "attributes",
    "embedding",
    "embedding_model",
    "mention_count",
    "first_seen_at",
    "last_seen_at",
    "curator_id",
]
KnowledgeEntityFilterable = Literal[
    EntityFilterable,
    "name",
    "type",
    "description",
    "aliases",
    "language",
    "status",
    "origin",
    "confidence",
    "same_as",
    "external_key",
    "record_type",
    "record_id",
    "merged_into_id",
    "broader_ids",
    "embedding",
    "embedding_model",
    "curator_id",
]


class DocumentCreate(EntityInput, total=False):
    """What a client gives to create a Document."""

    title: Required[str]
    """Title of the document."""
    description: str | None
    """Abstract."""
    kind: DocumentKind
    """Sort of document."""
    collection: str
    """Knowledge base it belongs to, such as kb-security."""
    status: DocumentStatus
    """Editorial state."""
    author_id: str | None
    """Person who wrote it. Id of Person."""
    owner_id: str | None
    """Person who keeps it correct. Id of Person."""
    account_id: str | None
    """Customer it is limited to. Id of Account."""
    content: str | None
    """Text in Markdown, for a document without a file; left out of lists."""
    storage_object_id: str | None
    """File that holds the document. Id of StorageObject."""
    source_url: str | None
    """Address it was fetched from."""
    mime_type: str | None
    """Media type; text/markdown for content, and that of the file, where not given."""
    language: str
    """Language of the text."""
    revision: str | None
    """Revision as the authors count it."""
    supersedes_id: str | None
    """Document it replaces. Id of Document."""
    classification: DocumentClassification
    """Who may see it; carries over to its chunks."""
    reader_group_ids: Sequence[str] | None
    """Groups that may read a confidential or restricted document."""
    chunking_strategy: DocumentChunkingStrategy
    """How it is cut into chunks."""
    review_date: date | None
    """Day it is to be checked again."""


class DocumentUpdate(EntityInput, total=False):
    """The fields of a Document to change; null clears an optional one."""

    title: str
    """Title of the document."""
    description: str | None
    """Abstract."""
    kind: DocumentKind
    """Sort of document."""
    collection: str
    """Knowledge base it belongs to, such as kb-security."""
    status: DocumentStatus
    """Editorial state."""
    author_id: str | None
    """Person who wrote it. Id of Person."""
    owner_id: str | None
    """Person who keeps it correct. Id of Person."""
    account_id: str | None
    """Customer it is limited to. Id of Account."""
    content: str | None
    """Text in Markdown, for a document without a file; left out of lists."""
    storage_object_id: str | None
    """File that holds the document. Id of StorageObject."""
    source_url: str | None
    """Address it was fetched from."""
    mime_type: str | None
    """Media type; text/markdown for content, and that of the file, where not given."""
    language: str
    """Language of the text."""
    revision: str | None
    """Revision as the authors count it."""
    supersedes_id: str | None
    """Document it replaces. Id of Document."""
    classification: DocumentClassification
    """Who may see it; carries over to its chunks."""
    reader_group_ids: Sequence[str] | None
    """Groups that may read a confidential or restricted document."""
    chunking_strategy: DocumentChunkingStrategy
    """How it is cut into chunks."""
    review_date: date | None
    """Day it is to be checked again."""


class ChunkCreate(EntityInput, total=False):
    """What a client gives to create a Chunk."""

    document_id: Required[str]
    """Document the passage comes from. Id of Document."""
    chunk_number: Required[int]
    """Position within the document, from 0."""
    text: Required[str]
    """Text of the passage."""
    chunk_type: ChunkChunkType
    """Form of the passage."""
    heading_path: Sequence[str] | None
    """Headings above it, outermost first."""
    page_number: int | None
    """Page of the source on which it starts."""
    start_offset: int | None
    """First character in the extracted text."""
    end_offset: int | None
    """Character after its last one in the extracted text."""
    parent_chunk_id: str | None
    """Larger passage it is part of, for retrieval from small to large. Id of Chunk."""
    embedding: Sequence[float] | None
    """Vector of the passage; left out of lists and answered on a get only when asked for."""
    embedding_model: str | None
    """Model that made the vector."""
    keywords: Sequence[str] | None
    """Terms for exact search."""
    entity_ids: Sequence[str] | None
    """Things the passage mentions."""
    language: str | None
    """Language; that of the document where not given."""
    is_searchable: bool
    """The passage takes part in retrieval."""


class ChunkUpdate(EntityInput, total=False):
    """The fields of a Chunk to change; null clears an optional one."""

    chunk_number: int
    """Position within the document, from 0."""
    text: str
    """Text of the passage."""
    chunk_type: ChunkChunkType
    """Form of the passage."""
    heading_path: Sequence[str] | None
    """Headings above it, outermost first."""
    page_number: int | None
    """Page of the source on which it starts."""
    start_offset: int | None
    """First character in the extracted text."""
    end_offset: int | None
    """Character after its last one in the extracted text."""
    parent_chunk_id: str | None
    """Larger passage it is part of, for retrieval from small to large. Id of Chunk."""
    embedding: Sequence[float] | None
    """Vector of the passage; left out of lists and answered on a get only when asked for."""
    embedding_model: str | None
    """Model that made the vector."""
    keywords: Sequence[str] | None
    """Terms for exact search."""
    entity_ids: Sequence[str] | None
    """Things the passage mentions."""
    language: str | None
    """Language; that of the document where not given."""
    is_searchable: bool
    """The passage takes part in retrieval."""


class KnowledgeEntityCreate(EntityInput, total=False):
    """What a client gives to create a KnowledgeEntity."""

    name: Required[str]
    """Preferred name."""
    type: Required[KnowledgeEntityType]
    """Class of thing, after schema.org and STIX."""
    description: str | None
    """One or two sentences that tell it apart."""
    aliases: Sequence[str] | None
    """Other names and spellings."""
    language: str
    """Language of name and description."""
    status: KnowledgeEntityStatus
    """Whether a person or rule has confirmed it."""
    origin: KnowledgeEntityOrigin
    """How it came into the graph."""
    confidence: float
    """Trust in an extracted entity."""
    same_as: Sequence[str] | None
    """Addresses that identify the same thing elsewhere, such as Wikidata."""
    external_key: str | None
    """Key in its own register, such as G0016 in ATT&CK or a registration number."""
    record_type: str | None
    """Entity of this data model it stands for, in snake_case; taken from the prefix of recordId where not given."""
    record_id: str | None
    """Record of this data model it stands for. Id of any."""
    merged_into_id: str | None
    """Entity it was merged into. Id of KnowledgeEntity."""
    broader_ids: Sequence[str] | None
    """More general things."""
    attributes: Mapping[str, Any] | None
    """Open map of facts, such as founding year or headquarters."""
    embedding: Sequence[float] | None
    """Vector of name and description; left out of lists."""
    embedding_model: str | None
    """Model that made the vector."""
    curator_id: str | None
    """Person who looks after it. Id of Person."""


class KnowledgeEntityUpdate(EntityInput, total=False):
    """The fields of a KnowledgeEntity to change; null clears an optional one."""

    name: str
    """Preferred name."""
    type: KnowledgeEntityType
    """Class of thing, after schema.org and STIX."""
    description: str | None
    """One or two sentences that tell it apart."""
    aliases: Sequence[str] | None
    """Other names and spellings."""
    language: str
    """Language of name and description."""
    status: KnowledgeEntityStatus
    """Whether a person or rule has confirmed it."""
    origin: KnowledgeEntityOrigin
    """How it came into the graph."""
    confidence: float
    """Trust in an extracted entity."""
    same_as: Sequence[str] | None
    """Addresses that identify the same thing elsewhere, such as Wikidata."""
    external_key: str | None
    """Key in its own register, such as G0016 in ATT&CK or a registration number."""
    record_type: str | None
    """Entity of this data model it stands for, in snake_case; taken from the prefix of recordId where not given."""
    record_id: str | None
    """Record of this data model it stands for. Id of any."""
    merged_into_id: str | None
    """Entity it was merged into. Id of KnowledgeEntity."""
    broader_ids: Sequence[str] | None
    """More general things."""
    attributes: Mapping[str, Any] | None
    """Open map of facts, such as founding year or headquarters."""
    embedding: Sequence[float] | None
    """Vector of name and description; left out of lists."""
    embedding_model: str | None
    """Model that made the vector."""
    curator_id: str | None
    """Person who looks after it. Id of Person."""


class DocumentList(EntityList, total=False):
    """What a list of Document records can be narrowed and arranged by."""

    title: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    kind: DocumentKind | Sequence[DocumentKind]
    """One of these."""
    collection: str | Sequence[str]
    """One of these."""
    status: DocumentStatus | Sequence[DocumentStatus]
    """One of these."""
    author_id: str | Sequence[str]
    """One of these."""
    owner_id: str | Sequence[str]
    """One of these."""
    account_id: str | Sequence[str]
    """One of these."""
    content: str | Sequence[str]
    """One of these."""
    storage_object_id: str | Sequence[str]
    """One of these."""
    source_url: str | Sequence[str]
    """One of these."""
    mime_type: str | Sequence[str]
    """One of these."""
    size_bytes: IntegerRange
    """Compared."""
    content_sha256: str | Sequence[str]
    """One of these."""
    language: str | Sequence[str]
    """One of these."""
    revision: str | Sequence[str]
    """One of these."""
    supersedes_id: str | Sequence[str]
    """One of these."""
    classification: DocumentClassification | Sequence[DocumentClassification]
    """One of these."""
    reader_group_ids: str | Sequence[str]
    """Contains one of these."""
    chunking_strategy: DocumentChunkingStrategy | Sequence[DocumentChunkingStrategy]
    """One of these."""
    ingestion_status: DocumentIngestionStatus | Sequence[DocumentIngestionStatus]
    """One of these."""
    ingestion_error: str | Sequence[str]
    """One of these."""
    published_at: TimeRange
    """Compared."""
    review_date: DateRange
    """Compared."""
    sort: DocumentSort | Sequence[DocumentSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: DocumentRelation | Sequence[DocumentRelation]
    """Related records that come along."""
    fields: DocumentMember | Sequence[DocumentMember]
    """The only members that are wanted."""
    exists: DocumentFilterable | Sequence[DocumentFilterable]
    """Members that have a value."""
    missing: DocumentFilterable | Sequence[DocumentFilterable]
    """Members that have none."""


class ChunkList(EntityList, total=False):
    """What a list of Chunk records can be narrowed and arranged by."""

    document_id: str | Sequence[str]
    """One of these."""
    chunk_number: IntegerRange
    """Compared."""
    text: str | Sequence[str]
    """One of these."""
    chunk_type: ChunkChunkType | Sequence[ChunkChunkType]
    """One of these."""
    heading_path: str | Sequence[str]
    """Contains one of these."""
    page_number: IntegerRange
    """Compared."""
    start_offset: IntegerRange
    """Compared."""
    end_offset: IntegerRange
    """Compared."""
    token_count: IntegerRange
    """Compared."""
    parent_chunk_id: str | Sequence[str]
    """One of these."""
    embedding: float | Sequence[float]
    """Contains one of these."""
    embedding_model: str | Sequence[str]
    """One of these."""
    embedding_dimensions: IntegerRange
    """Compared."""
    keywords: str | Sequence[str]
    """Contains one of these."""
    entity_ids: str | Sequence[str]
    """Contains one of these."""
    language: str | Sequence[str]
    """One of these."""
    content_sha256: str | Sequence[str]
    """One of these."""
    is_searchable: bool | Sequence[bool]
    """One of these."""
    sort: ChunkSort | Sequence[ChunkSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: ChunkRelation | Sequence[ChunkRelation]
    """Related records that come along."""
    fields: ChunkMember | Sequence[ChunkMember]
    """The only members that are wanted."""
    exists: ChunkFilterable | Sequence[ChunkFilterable]
    """Members that have a value."""
    missing: ChunkFilterable | Sequence[ChunkFilterable]
    """Members that have none."""


class KnowledgeEntityList(EntityList, total=False):
    """What a list of KnowledgeEntity records can be narrowed and arranged by."""

    name: str | Sequence[str]
    """One of these."""
    type: KnowledgeEntityType | Sequence[KnowledgeEntityType]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    aliases: str | Sequence[str]
    """Contains one of these."""
    language: str | Sequence[str]
    """One of these."""
    status: KnowledgeEntityStatus | Sequence[KnowledgeEntityStatus]
    """One of these."""
    origin: KnowledgeEntityOrigin | Sequence[KnowledgeEntityOrigin]
    """One of these."""
    confidence: NumberRange
    """Compared."""
    same_as: str | Sequence[str]
    """Contains one of these."""
    external_key: str | Sequence[str]
    """One of these."""
    record_type: str | Sequence[str]
    """One of these."""
    record_id: str | Sequence[str]
    """One of these."""
    merged_into_id: str | Sequence[str]
    """One of these."""
    broader_ids: str | Sequence[str]
    """Contains one of these."""
    embedding: float | Sequence[float]
    """Contains one of these."""
    embedding_model: str | Sequence[str]
    """One of these."""
    curator_id: str | Sequence[str]
    """One of these."""
    sort: KnowledgeEntitySort | Sequence[KnowledgeEntitySort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: KnowledgeEntityRelation | Sequence[KnowledgeEntityRelation]
    """Related records that come along."""
    fields: KnowledgeEntityMember | Sequence[KnowledgeEntityMember]
    """The only members that are wanted."""
    exists: KnowledgeEntityFilterable | Sequence[KnowledgeEntityFilterable]
    """Members that have a value."""
    missing: KnowledgeEntityFilterable | Sequence[KnowledgeEntityFilterable]
    """Members that have none."""
