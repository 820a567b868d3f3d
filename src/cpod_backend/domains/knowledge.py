"""Documents, the passages they are cut into for retrieval, and the things they speak of."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, entity
from cpod_backend.contract.types import (
    AnyId,
    COMPUTED,
    Date,
    Id,
    Language,
    Mime,
    OpenMap,
    Pattern,
    Range,
    STORED,
    Sha256,
    Size,
    Time,
    Uri,
    ref,
)

DOMAIN = DomainInfo(
    name="Knowledge",
    prefix="knowledge",
    standards=(
        "schema.org CreativeWork, DigitalDocument and Thing",
        "Dublin Core Terms",
        "SKOS labels",
        "Retrieval-augmented generation practice: chunking, embeddings, hybrid search",
        "BCP 47",
    ),
)


@entity(
    prefix="doc",
    path="/v1/knowledge",
    unique=[("collection", "source_url")],
    search=["title", "description", "content", "collection", "source_url"],
    expand={
        "author": One("author_id"),
        "owner": One("owner_id"),
        "account": One("account_id"),
        "storage_object": One("storage_object_id"),
        "supersedes": One("supersedes_id"),
        "reader_groups": One("reader_group_ids"),
        "chunks": Many("Chunk", "document_id"),
    },
    transitions={
        "status": {
            "draft": ["in_review", "published", "archived"],
            "in_review": ["draft", "published", "archived"],
            "published": ["draft", "archived"],
            "archived": ["draft"],
        }
    },
    example={
        "title": "Access control policy",
        "description": "Who may get access to what, who decides and how often it is checked.",
        "kind": "policy",
        "collection": "kb-security",
        "authorId": "per-01JNN1Y0ZE3FX9DV7QH5PGGM9K",
        "ownerId": "per-01JNN1Y0ZE3FX9DV7QH5PGGM9K",
        "content": "# Access control policy\n\nAccess follows the role. Every grant has an owner, a reason and an end.",
        "mimeType": "text/markdown",
        "language": "en",
        "revision": "3.1",
        "classification": "internal",
        "chunkingStrategy": "heading",
        "reviewDate": "2027-03-31",
    },
)
class Document(Entity):
    """A document kept for people to read and for search and retrieval to draw on."""

    title: Annotated[str, Size(1, 500), "Title of the document."]
    description: Annotated[str | None, Size(max=4000), "Abstract."] = None
    kind: Annotated[
        Literal[
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
        ],
        "Sort of document.",
    ] = "other"
    collection: Annotated[str, Pattern(r"^[a-z0-9]+(-[a-z0-9]+)*$"), Size(max=80), "Knowledge base it belongs to, such as kb-security."] = (
        "general"
    )
    status: Annotated[Literal["draft", "in_review", "published", "archived"], "Editorial state."] = "draft"
    author_id: Annotated[Id | None, ref("Person"), "Person who wrote it."] = None
    owner_id: Annotated[Id | None, ref("Person"), "Person who keeps it correct."] = None
    account_id: Annotated[Id | None, ref("Account"), "Customer it is limited to."] = None
    content: Annotated[str | None, Size(max=2000000), "Text in Markdown, for a document without a file; left out of lists."] = None
    storage_object_id: Annotated[Id | None, ref("StorageObject"), "File that holds the document."] = None
    source_url: Annotated[Uri | None, "Address it was fetched from."] = None
    mime_type: Annotated[Mime | None, "Media type; text/markdown for content, and that of the file, where not given."] = None
    # computed: length of the file, or of content in UTF-8
    size_bytes: Annotated[int | None, Range(0), STORED, "Size."] = None
    # computed: digest of the file, or of content in UTF-8
    content_sha256: Annotated[Sha256 | None, STORED, "Digest for finding copies and changes."] = None
    language: Annotated[Language, "Language of the text."] = "en"
    revision: Annotated[str | None, Size(max=50), "Revision as the authors count it."] = None
    supersedes_id: Annotated[Id | None, ref("Document"), "Document it replaces."] = None
    classification: Annotated[
        Literal["public", "internal", "confidential", "restricted"], "Who may see it; carries over to its chunks."
    ] = "internal"
    reader_group_ids: Annotated[
        list[Id] | None, ref("Group"), Size(max=100), "Groups that may read a confidential or restricted document."
    ] = None
    chunking_strategy: Annotated[
        Literal["fixed_size", "sentence", "paragraph", "heading", "page", "semantic", "whole"], "How it is cut into chunks."
    ] = "heading"
    # computed: state of the pipeline, started by a change of the content, the file or chunkingStrategy
    ingestion_status: Annotated[
        Literal["not_started", "queued", "extracting", "chunking", "embedding", "indexed", "failed"] | None,
        STORED,
        "State of the indexing.",
    ] = None
    # computed: message of a failed run; emptied on success
    ingestion_error: Annotated[str | None, Size(max=2000), STORED, "Why indexing failed."] = None
    # computed: count of Chunk with this documentId
    chunk_count: Annotated[int | None, Range(0), COMPUTED, "Number of chunks."] = None
    # computed: time at which status last became published
    published_at: Annotated[Time | None, STORED, "Time of publication."] = None
    review_date: Annotated[Date | None, "Day it is to be checked again."] = None


# RULE: content and storageObjectId are not both present, and status published needs one of the two or sourceUrl.
# RULE: supersedesId never leads back to the document itself; publishing a document archives the one it supersedes.
# RULE: readerGroupIds is accepted only when classification is confidential or restricted.
# RULE: A published document with kind policy, procedure or standard has an ownerId and a reviewDate.
# RULE: Deleting a document deletes its chunks.


@entity(
    prefix="chk",
    path="/v1/knowledge/chunks",
    unique=[("document_id", "chunk_number")],
    search=["text", "keywords", "heading_path"],
    expand={
        "document": One("document_id"),
        "entities": One("entity_ids"),
        "parent": One("parent_chunk_id"),
        "previous": One("previous_chunk_id"),
        "next": One("next_chunk_id"),
    },
    immutable=["document_id"],
    example={
        "documentId": "doc-01J25KWXMKX3RYH4S6D8NHZZRY",
        "chunkNumber": 0,
        "text": "Access follows the role. Every grant has an owner, a reason and an end.",
        "chunkType": "text",
        "headingPath": ["Access control policy"],
        "pageNumber": 1,
        "startOffset": 25,
        "endOffset": 96,
        "keywords": ["access control", "role", "grant"],
        "entityIds": ["kent-01JS7HSHMX2BJFMFN7C4BZ165N"],
        "language": "en",
    },
)
class Chunk(Entity):
    """A passage of a document, with its place in it and the vector by which it is found."""

    document_id: Annotated[Id, ref("Document"), "Document the passage comes from."]
    chunk_number: Annotated[int, Range(0), "Position within the document, from 0."]
    text: Annotated[str, Size(1, 32000), "Text of the passage."]
    chunk_type: Annotated[
        Literal["text", "heading", "list", "table", "code", "caption", "question_answer", "summary"], "Form of the passage."
    ] = "text"
    heading_path: Annotated[list[Annotated[str, Size(max=300)]] | None, Size(max=10), "Headings above it, outermost first."] = None
    page_number: Annotated[int | None, Range(1), "Page of the source on which it starts."] = None
    start_offset: Annotated[int | None, Range(0), "First character in the extracted text."] = None
    end_offset: Annotated[int | None, Range(1), "Character after its last one in the extracted text."] = None
    # computed: number of tokens of text in the embedding model's tokenizer
    token_count: Annotated[int | None, Range(0), STORED, "Length in tokens."] = None
    parent_chunk_id: Annotated[Id | None, ref("Chunk"), "Larger passage it is part of, for retrieval from small to large."] = None
    # computed: chunk of the same document with the next lower chunkNumber
    previous_chunk_id: Annotated[Id | None, ref("Chunk"), COMPUTED, "Passage before."] = None
    # computed: chunk of the same document with the next higher chunkNumber
    next_chunk_id: Annotated[Id | None, ref("Chunk"), COMPUTED, "Passage after."] = None
    embedding: Annotated[
        list[float] | None, Size(max=4096), "Vector of the passage; left out of lists and answered on a get only when asked for."
    ] = None
    embedding_model: Annotated[str | None, Size(max=150), "Model that made the vector."] = None
    # computed: length of embedding
    embedding_dimensions: Annotated[int | None, Range(0), STORED, "Length of the vector."] = None
    keywords: Annotated[list[Annotated[str, Size(max=100)]] | None, Size(max=50), "Terms for exact search."] = None
    entity_ids: Annotated[list[Id] | None, ref("KnowledgeEntity"), Size(max=200), "Things the passage mentions."] = None
    language: Annotated[Language | None, "Language; that of the document where not given."] = None
    # computed: digest of text in UTF-8
    content_sha256: Annotated[Sha256 | None, STORED, "Digest for skipping passages that did not change."] = None
    is_searchable: Annotated[bool, "The passage takes part in retrieval."] = True


# RULE: endOffset is after startOffset, and both are given or neither.
# RULE: embedding and embeddingModel are given together; all vectors of one model have the same length and at least one component that is not 0.
# RULE: parentChunkId belongs to the same document and never leads back to the chunk itself.
# RULE: A chunk is seen by those only who may see its document.
# RULE: A change of text without a new embedding empties embedding and embeddingModel.


@entity(
    prefix="kent",
    path="/v1/knowledge/entities",
    unique=[("type", "name"), ("record_id",)],
    search=["name", "aliases", "description", "external_key"],
    expand={
        "merged_into": One("merged_into_id"),
        "broader": One("broader_ids"),
        "narrower": Many("KnowledgeEntity", "broader_ids"),
        "curator": One("curator_id"),
        "chunks": Many("Chunk", "entity_ids"),
    },
    transitions={
        "status": {
            "candidate": ["confirmed", "merged", "rejected"],
            "confirmed": ["candidate", "merged", "rejected"],
            "rejected": ["candidate"],
        }
    },
    example={
        "name": "APT29",
        "type": "threat_actor",
        "description": "Espionage group that is attributed to the Russian foreign intelligence service.",
        "aliases": ["Cozy Bear", "Midnight Blizzard", "NOBELIUM"],
        "status": "confirmed",
        "origin": "imported",
        "sameAs": ["https://attack.mitre.org/groups/G0016/"],
        "externalKey": "G0016",
        "attributes": {"country": "RU", "firstSeenYear": 2008},
    },
)
class KnowledgeEntity(Entity):
    """A thing, person, place or idea that documents speak of: a node of the knowledge graph."""

    name: Annotated[str, Size(1, 300), "Preferred name."]
    type: Annotated[
        Literal[
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
        ],
        "Class of thing, after schema.org and STIX.",
    ]
    description: Annotated[str | None, Size(max=4000), "One or two sentences that tell it apart."] = None
    aliases: Annotated[list[Annotated[str, Size(max=300)]] | None, Size(max=100), "Other names and spellings."] = None
    language: Annotated[Language, "Language of name and description."] = "en"
    status: Annotated[Literal["candidate", "confirmed", "merged", "rejected"], "Whether a person or rule has confirmed it."] = "candidate"
    origin: Annotated[Literal["extracted", "curated", "imported", "linked"], "How it came into the graph."] = "curated"
    confidence: Annotated[float, Range(0, 1), "Trust in an extracted entity."] = 1.0
    same_as: Annotated[list[Uri] | None, Size(max=50), "Addresses that identify the same thing elsewhere, such as Wikidata."] = None
    external_key: Annotated[str | None, Size(max=200), "Key in its own register, such as G0016 in ATT&CK or a registration number."] = None
    record_type: Annotated[
        str | None,
        Pattern(r"^[a-z]+(_[a-z]+)*$"),
        Size(max=60),
        "Entity of this data model it stands for, in snake_case; taken from the prefix of recordId where not given.",
    ] = None
    record_id: Annotated[AnyId | None, "Record of this data model it stands for."] = None
    merged_into_id: Annotated[Id | None, ref("KnowledgeEntity"), "Entity it was merged into."] = None
    broader_ids: Annotated[list[Id] | None, ref("KnowledgeEntity"), Size(max=20), "More general things."] = None
    attributes: Annotated[OpenMap | None, "Open map of facts, such as founding year or headquarters."] = None
    embedding: Annotated[list[float] | None, Size(max=4096), "Vector of name and description; left out of lists."] = None
    embedding_model: Annotated[str | None, Size(max=150), "Model that made the vector."] = None
    # computed: count of Chunk whose entityIds holds this entity
    mention_count: Annotated[int | None, Range(0), COMPUTED, "Passages that mention it."] = None
    # computed: creation time of the earliest chunk that mentions it
    first_seen_at: Annotated[Time | None, COMPUTED, "First mention."] = None
    # computed: creation time of the latest chunk that mentions it
    last_seen_at: Annotated[Time | None, COMPUTED, "Latest mention."] = None
    curator_id: Annotated[Id | None, ref("Person"), "Person who looks after it."] = None


# RULE: status merged and mergedIntoId come together; mergedIntoId names an entity that is not merged itself.
# RULE: A merge moves aliases, sameAs and all mentions to the surviving entity.
# RULE: recordType is accepted only together with recordId and fits its prefix.
# RULE: broaderIds never leads back to the entity itself.
# RULE: embedding and embeddingModel are given together.
