"""Chunks: the passages of documents, their order, and the vectors by which they are found."""

from hashlib import sha256
from typing import Any, Literal

from cpod_backend.contract.entity import Entity, One, entity
from cpod_backend.contract.patterns import acyclic, ordered, refers_to, together
from cpod_backend.contract.rule import Change, Tx, computed, refuse, rule, stamp
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Id, Language, Range, Sha256, Size, ref


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
    token_count: Annotated[int | None, Range(0), STORED, "Length in tokens."] = None
    parent_chunk_id: Annotated[Id | None, ref("Chunk"), "Larger passage it is part of, for retrieval from small to large."] = None
    previous_chunk_id: Annotated[Id | None, ref("Chunk"), COMPUTED, "Passage before."] = None
    next_chunk_id: Annotated[Id | None, ref("Chunk"), COMPUTED, "Passage after."] = None
    embedding: Annotated[
        list[float] | None, Size(max=4096), "Vector of the passage; left out of lists and answered on a get only when asked for."
    ] = None
    embedding_model: Annotated[str | None, Size(max=150), "Model that made the vector."] = None
    embedding_dimensions: Annotated[int, Range(0), STORED, "Length of the vector."] = 0
    keywords: Annotated[list[Annotated[str, Size(max=100)]] | None, Size(max=50), "Terms for exact search."] = None
    entity_ids: Annotated[list[Id] | None, ref("KnowledgeEntity"), Size(max=200), "Things the passage mentions."] = None
    language: Annotated[Language | None, "Language; that of the document where not given."] = None
    content_sha256: Annotated[Sha256, STORED, "Digest for skipping passages that did not change."] = ""
    is_searchable: Annotated[bool, "The passage takes part in retrieval."] = True


@stamp(Chunk)
def facts_of_the_text(change: Change[Chunk]) -> None:
    """Another text without a new embedding empties embedding and embeddingModel, for they told of the text before."""
    chunk = change.record
    if not change.creating and change.changed("text") and "embedding" not in change.sent:
        chunk.embedding = chunk.embedding_model = None
    chunk.content_sha256 = sha256(chunk.text.encode()).hexdigest()
    chunk.embedding_dimensions = len(chunk.embedding or ())


@stamp(Chunk)
async def language(change: Change[Chunk]) -> None:
    """The language of the document where the chunk has none of its own."""
    chunk = change.record
    if chunk.language and not change.creating:
        return
    # Held, so that no chunk is added to a document while it and its chunks are deleted.
    document = await change.tx.lock("Document", chunk.document_id)
    if document:
        chunk.language = chunk.language or document.language


@computed(Chunk)
async def previous_chunk_id(chunk: Chunk, tx: Tx) -> str | None:
    return await _neighbour(chunk, tx, -1) if chunk.chunk_number else None


@computed(Chunk)
async def next_chunk_id(chunk: Chunk, tx: Tx) -> str | None:
    return await _neighbour(chunk, tx, 1)


offsets_stand_in_order = ordered(Chunk, "start_offset", "end_offset", "endOffset is after startOffset.", strict=True)

offsets_come_together = together(Chunk, ("start_offset", "end_offset"), "startOffset and endOffset are given both or neither.")

vectors_name_their_model = together(Chunk, ("embedding", "embedding_model"), "embedding and embeddingModel are given together.")


@rule(Chunk)
def vectors_have_a_direction(change: Change[Chunk]) -> None:
    """A vector has at least one component that is not 0."""
    if change.record.embedding and not any(change.record.embedding):
        refuse("every component of embedding is 0", "embedding")


@rule(Chunk)
async def vectors_of_a_model_are_equally_long(change: Change[Chunk]) -> None:
    """All vectors of one model have the same length."""
    chunk = change.record
    if not chunk.embedding or not change.changed("embedding", "embedding_model"):
        return
    other = await _other_vector(chunk, change.tx, document_id=chunk.document_id)
    if other is None:
        # The first vectors of a model have no record in common: they take turns at a counter, so that the second sees the first.
        await change.tx.number("Chunk.embedding_model")
        other = await _other_vector(chunk, change.tx)
    if other and other.embedding_dimensions != len(chunk.embedding):
        lengths = f"{len(chunk.embedding)} components, those of {chunk.embedding_model} have {other.embedding_dimensions}"
        refuse(f"embedding has {lengths}", "embedding")


parent_is_of_the_same_document = refers_to(
    Chunk, "parent_chunk_id", "Chunk", "parentChunkId belongs to the same document.", same={"document_id": "document_id"}
)

never_its_own_parent = acyclic(Chunk, "parent_chunk_id", "parentChunkId never leads back to the chunk itself.")

# A merge moves the mentions that there are, and nothing moves those that come later.
merged_entities_are_not_mentioned = refers_to(
    Chunk,
    "entity_ids",
    "KnowledgeEntity",
    "entityIds names no merged entity, but the one that it was merged into.",
    unless={"status": ("merged",)},
)


async def _other_vector(chunk: Chunk, tx: Tx, **where: Any) -> Chunk | None:
    """Another chunk with a vector of the same model."""
    found = await tx.find(Chunk, limit=2, embedding_model=chunk.embedding_model, **where)
    return next((other for other in found if other.id != chunk.id), None)


async def _neighbour(chunk: Chunk, tx: Tx, step: int) -> str | None:
    """The chunk before or after: nearly always the one with the very next number, else the nearest beyond a gap."""
    beside = await tx.find(Chunk, limit=1, document_id=chunk.document_id, chunk_number=chunk.chunk_number + step)
    if not beside:
        every = await tx.find(Chunk, document_id=chunk.document_id)
        beyond = [other for other in every if (other.chunk_number - chunk.chunk_number) * step > 0]
        beside = sorted(beyond, key=lambda other: other.chunk_number * step)[:1]
    return beside[0].id if beside else None
