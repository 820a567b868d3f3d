# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""Documents, the passages they are cut into for retrieval, and the things they speak of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from cpod._core.model import Expanded
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpod.models.customer import Account
    from cpod.models.groups import Group
    from cpod.models.people import Person
    from cpod.models.storage import StorageObject

DocumentKind = Literal[
    "policy",
    "procedure",
    "standard",
    "guide",
    "runbook",
    "faq",
    "article",
    "report",
    "contract",
    "proposal",
    "specification",
    "presentation",
    "spreadsheet",
    "transcript",
    "email",
    "web_page",
    "form",
    "other",
]
DocumentStatus = Literal["draft", "in_review", "published", "archived"]
DocumentClassification = Literal["public", "internal", "confidential", "restricted"]
DocumentChunkingStrategy = Literal["fixed_size", "sentence", "paragraph", "heading", "page", "semantic", "whole"]
DocumentIngestionStatus = Literal["not_started", "queued", "extracting", "chunking", "embedding", "indexed", "failed"]
ChunkChunkType = Literal["text", "heading", "list", "table", "code", "caption", "question_answer", "summary"]
KnowledgeEntityType = Literal[
    "person",
    "organization",
    "location",
    "product",
    "service",
    "technology",
    "concept",
    "process",
    "event",
    "regulation",
    "standard",
    "metric",
    "role",
    "document",
    "threat_actor",
    "malware",
    "attack_pattern",
    "campaign",
    "vulnerability",
    "asset",
    "other",
]
KnowledgeEntityStatus = Literal["candidate", "confirmed", "merged", "rejected"]
KnowledgeEntityOrigin = Literal["extracted", "curated", "imported", "linked"]


class Document(Entity):
    """A document kept for people to read and for search and retrieval to draw on."""

    title: str
    """Title of the document."""
    description: str | None
    """Abstract."""
    kind: DocumentKind | str
    """Sort of document."""
    collection: str
    """Knowledge base it belongs to, such as kb-security."""
    status: DocumentStatus | str
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
    size_bytes: int | None
    """Size."""
    content_sha256: str | None
    """Digest for finding copies and changes."""
    language: str
    """Language of the text."""
    revision: str | None
    """Revision as the authors count it."""
    supersedes_id: str | None
    """Document it replaces. Id of Document."""
    classification: DocumentClassification | str
    """Who may see it; carries over to its chunks."""
    reader_group_ids: list[str] | None
    """Groups that may read a confidential or restricted document."""
    chunking_strategy: DocumentChunkingStrategy | str
    """How it is cut into chunks."""
    ingestion_status: DocumentIngestionStatus | str
    """State of the indexing."""
    ingestion_error: str | None
    """Why indexing failed."""
    chunk_count: int
    """Number of chunks."""
    published_at: datetime | None
    """Time of publication."""
    review_date: date | None
    """Day it is to be checked again."""
    author: Expanded[Person | None]
    """Only with `expand=author`."""
    owner: Expanded[Person | None]
    """Only with `expand=owner`."""
    account: Expanded[Account | None]
    """Only with `expand=account`."""
    storage_object: Expanded[StorageObject | None]
    """Only with `expand=storageObject`."""
    supersedes: Expanded[Document | None]
    """Only with `expand=supersedes`."""
    reader_groups: Expanded[list[Group]]
    """Only with `expand=readerGroups`."""
    chunks: Expanded[list[Chunk]]
    """Only with `expand=chunks`."""


class Chunk(Entity):
    """A passage of a document, with its place in it and the vector by which it is found."""

    document_id: str
    """Document the passage comes from. Id of Document."""
    chunk_number: int
    """Position within the document, from 0."""
    text: str
    """Text of the passage."""
    chunk_type: ChunkChunkType | str
    """Form of the passage."""
    heading_path: list[str] | None
    """Headings above it, outermost first."""
    page_number: int | None
    """Page of the source on which it starts."""
    start_offset: int | None
    """First character in the extracted text."""
    end_offset: int | None
    """Character after its last one in the extracted text."""
    token_count: int | None
    """Length in tokens."""
    parent_chunk_id: str | None
    """Larger passage it is part of, for retrieval from small to large. Id of Chunk."""
    previous_chunk_id: str | None
    """Passage before. Id of Chunk."""
    next_chunk_id: str | None
    """Passage after. Id of Chunk."""
    embedding: list[float] | None
    """Vector of the passage; left out of lists and answered on a get only when asked for."""
    embedding_model: str | None
    """Model that made the vector."""
    embedding_dimensions: int
    """Length of the vector."""
    keywords: list[str] | None
    """Terms for exact search."""
    entity_ids: list[str] | None
    """Things the passage mentions."""
    language: str | None
    """Language; that of the document where not given."""
    content_sha256: str
    """Digest for skipping passages that did not change."""
    is_searchable: bool
    """The passage takes part in retrieval."""
    document: Expanded[Document | None]
    """Only with `expand=document`."""
    entities: Expanded[list[KnowledgeEntity]]
    """Only with `expand=entities`."""
    parent: Expanded[Chunk | None]
    """Only with `expand=parent`."""
    previous: Expanded[Chunk | None]
    """Only with `expand=previous`."""
    next: Expanded[Chunk | None]
    """Only with `expand=next`."""


class KnowledgeEntity(Entity):
    """A thing, person, place or idea that documents speak of: a node of the knowledge graph."""

    name: str
    """Preferred name."""
    type: KnowledgeEntityType | str
    """Class of thing, after schema.org and STIX."""
    description: str | None
    """One or two sentences that tell it apart."""
    aliases: list[str] | None
    """Other names and spellings."""
    language: str
    """Language of name and description."""
    status: KnowledgeEntityStatus | str
    """Whether a person or rule has confirmed it."""
    origin: KnowledgeEntityOrigin | str
    """How it came into the graph."""
    confidence: float
    """Trust in an extracted entity."""
    same_as: list[str] | None
    """Addresses that identify the same thing elsewhere, such as Wikidata."""
    external_key: str | None
    """Key in its own register, such as G0016 in ATT&CK or a registration number."""
    record_type: str | None
    """Entity of this data model it stands for, in snake_case; taken from the prefix of recordId where not given."""
    record_id: str | None
    """Record of this data model it stands for. Id of any."""
    merged_into_id: str | None
    """Entity it was merged into. Id of KnowledgeEntity."""
    broader_ids: list[str] | None
    """More general things."""
    attributes: dict[str, Any] | None
    """Open map of facts, such as founding year or headquarters."""
    embedding: list[float] | None
    """Vector of name and description; left out of lists."""
    embedding_model: str | None
    """Model that made the vector."""
    mention_count: int
    """Passages that mention it."""
    first_seen_at: datetime | None
    """First mention."""
    last_seen_at: datetime | None
    """Latest mention."""
    curator_id: str | None
    """Person who looks after it. Id of Person."""
    merged_into: Expanded[KnowledgeEntity | None]
    """Only with `expand=mergedInto`."""
    broader: Expanded[list[KnowledgeEntity]]
    """Only with `expand=broader`."""
    narrower: Expanded[list[KnowledgeEntity]]
    """Only with `expand=narrower`."""
    curator: Expanded[Person | None]
    """Only with `expand=curator`."""
    chunks: Expanded[list[Chunk]]
    """Only with `expand=chunks`."""
