"""Documents: their text or file, their editorial life, and who may read them."""

from hashlib import sha256
from typing import Literal

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.patterns import acyclic, needs, needs_one_of, only_when
from cpod_backend.contract.rule import Change, effect, refuse, rule, stamp
from cpod_backend.contract.stamps import counted, stamp_time
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Date, Id, Language, Mime, Pattern, Range, Sha256, Size, Time, Uri, ref


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
    size_bytes: Annotated[int | None, Range(0), STORED, "Size."] = None
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
    ingestion_status: Annotated[
        Literal["not_started", "queued", "extracting", "chunking", "embedding", "indexed", "failed"],
        STORED,
        "State of the indexing.",
    ] = "not_started"
    ingestion_error: Annotated[str | None, Size(max=2000), STORED, "Why indexing failed."] = None
    chunk_count: Annotated[int, Range(0), COMPUTED, "Number of chunks."] = 0
    published_at: Annotated[Time | None, STORED, "Time of publication."] = None
    review_date: Annotated[Date | None, "Day it is to be checked again."] = None


TEXT_TYPE = "text/markdown"


@stamp(Document)
async def facts_of_the_source(change: Change[Document]) -> None:
    """Size, digest and media type of the text, or of the file that holds the document."""
    document = change.record
    if "mime_type" not in change.sent and change.changed("storage_object_id"):
        document.mime_type = None
    # Other changes leave them alone: a file may be deleted by now, and what it was is still told.
    another = change.creating or change.changed("storage_object_id", "content")
    if not another and document.mime_type:
        return
    file = await change.tx.get("StorageObject", document.storage_object_id)
    if file:
        size, digest, kind = file.size_bytes, file.checksum_sha256, file.content_type
    elif document.content is not None:
        text = document.content.encode()
        size, digest, kind = len(text), sha256(text).hexdigest(), TEXT_TYPE
    else:
        size = digest = kind = None
    document.mime_type = document.mime_type or kind
    if another:
        document.size_bytes, document.content_sha256 = size, digest


published_at = stamp_time(Document, "published_at", of="status", to=("published",))

chunk_count = counted(Document, "chunk_count", "Chunk", by="document_id")


@rule(Document)
def text_or_file(change: Change[Document]) -> None:
    """content and storageObjectId are not both present."""
    if change.record.content is not None and change.record.storage_object_id is not None:
        refuse("the document has both content and storageObjectId", "content" if "content" in change.sent else "storageObjectId")


published_documents_can_be_read = needs_one_of(
    Document,
    ("content", "storage_object_id", "source_url"),
    "status published needs content, storageObjectId or sourceUrl.",
    when={"status": ("published",)},
)

never_its_own_successor = acyclic(Document, "supersedes_id", "supersedesId never leads back to the document itself.")

readers_of_what_is_secret = only_when(
    Document,
    "reader_group_ids",
    "readerGroupIds is accepted only when classification is confidential or restricted.",
    when={"classification": ("confidential", "restricted")},
)

binding_documents_are_looked_after = needs(
    Document,
    ("owner_id", "review_date"),
    "A published document with kind policy, procedure or standard has an ownerId and a reviewDate.",
    when={"status": ("published",), "kind": ("policy", "procedure", "standard")},
)


@effect(Document)
async def superseded_documents_are_archived(change: Change[Document]) -> None:
    """Publishing a document archives the one it supersedes."""
    document = change.record
    if document.status == "published" and change.changed("status", "supersedes_id"):
        superseded = await change.tx.get(Document, document.supersedes_id)
        if superseded:
            await change.tx.change(superseded, status="archived")


@effect(Document, "delete")
async def chunks_go_with_their_document(change: Change[Document]) -> None:
    """Deleting a document deletes its chunks."""
    for chunk in await change.tx.find("Chunk", document_id=change.record.id):
        await change.tx.remove(chunk)
