"""Documents: measured by their text or their file, published only when they can be read, and replaced by their successors."""

from base64 import b64encode
from hashlib import sha256

import pytest

TEXT = "# Zugang\n\nÜber Rollen."
SIZE = len(TEXT.encode())
DIGEST = sha256(TEXT.encode()).hexdigest()


@pytest.fixture
def file(api):
    """A file that can be replaced."""
    return api.make("StorageObject", lockMode="none", retainUntilAt=None, contentType="application/pdf")


def draft(api, **fields):
    """A document that binds nobody."""
    return api.create("Document", **({"kind": "guide", "mimeType": None} | fields))


def test_text_tells_size_digest_and_type(api):
    made = draft(api, content=TEXT).data

    assert (made["sizeBytes"], made["contentSha256"], made["mimeType"]) == (SIZE, DIGEST, "text/markdown")


def test_a_text_may_have_two_million_characters_whatever_they_take_in_bytes(api):
    """JSON is sent as UTF-8, where a character may take four bytes."""
    longest = ("Zugänge und Rollen 🗝 " * 100_000)[:1_999_999] + "🗝"

    made = draft(api, content="🗝" * 2_000_000).data
    assert made["sizeBytes"] == 8_000_000
    assert api.change(made, content=longest).data["content"] == longest
    refused = api.change(made, content=longest + "!")
    assert (refused.status, refused.fields) == (422, ["/content"])


def test_a_file_tells_size_digest_and_type(api, file):
    made = draft(api, content=None, storageObjectId=file["id"]).data

    assert (made["sizeBytes"], made["contentSha256"]) == (file["sizeBytes"], file["checksumSha256"])
    assert made["mimeType"] == "application/pdf"


def test_a_document_follows_its_file(api, file):
    made = draft(api, content=None, storageObjectId=file["id"]).data

    api.change(file, content=b64encode(TEXT.encode()).decode())

    assert (api.read(made)["sizeBytes"], api.read(made)["contentSha256"]) == (SIZE, DIGEST)


def test_a_document_still_tells_what_a_deleted_file_was(api, file):
    made = draft(api, content=None, storageObjectId=file["id"]).data
    assert api.remove(file).status == 204

    changed = api.change(made, title="Another title").data

    assert (changed["sizeBytes"], changed["contentSha256"]) == (file["sizeBytes"], file["checksumSha256"])
    assert changed["mimeType"] == "application/pdf"
    emptied = api.change(made, storageObjectId=None).data
    assert (emptied["sizeBytes"], emptied["contentSha256"], emptied["mimeType"]) == (None, None, None)


def test_a_type_that_is_taken_away_is_that_of_the_source_again(api, file):
    text = draft(api, content=TEXT, mimeType="text/plain").data
    held = draft(api, content=None, storageObjectId=file["id"], mimeType="image/png").data

    assert api.change(text, mimeType=None).data["mimeType"] == "text/markdown"
    assert api.change(held, mimeType=None).data["mimeType"] == "application/pdf"


def test_a_document_follows_its_text(api, file):
    made = draft(api, content=None, storageObjectId=file["id"]).data

    changed = api.change(made, content=TEXT, storageObjectId=None).data

    assert (changed["sizeBytes"], changed["contentSha256"], changed["mimeType"]) == (SIZE, DIGEST, "text/markdown")


def test_a_type_that_is_given_stays(api, file):
    assert draft(api, content=TEXT, mimeType="text/plain").data["mimeType"] == "text/plain"
    assert draft(api, content=None, storageObjectId=file["id"], mimeType="image/png").data["mimeType"] == "image/png"


def test_nothing_tells_nothing(api):
    made = draft(api, content=None).data

    assert (made["sizeBytes"], made["contentSha256"], made["mimeType"]) == (None, None, None)


def test_indexing_has_not_started(api):
    made = draft(api).data

    assert (made["ingestionStatus"], made["ingestionError"]) == ("not_started", None)


def test_chunks_are_counted(api):
    made = draft(api).data
    chunks = [api.make("Chunk", documentId=made["id"], chunkNumber=n) for n in range(3)]
    api.remove(chunks[0])

    assert api.read(made)["chunkCount"] == 2


def test_a_document_has_its_text_or_a_file(api, file):
    assert draft(api, storageObjectId=file["id"]).fields == ["/content"]
    assert api.change(draft(api).data, storageObjectId=file["id"]).fields == ["/storageObjectId"]


def test_what_is_published_can_be_read(api, file):
    assert draft(api, status="published", content=None).fields == ["/content"]
    assert draft(api, status="published").status == 201
    assert draft(api, status="published", content=None, storageObjectId=file["id"]).status == 201
    assert draft(api, status="published", content=None, sourceUrl="https://www.acme.example/policy").status == 201


def test_the_text_of_what_is_published_cannot_be_taken_away(api):
    assert api.change(draft(api, status="published").data, content=None).fields == ["/content"]


def test_publication_is_timed_anew_each_time(api):
    made = draft(api).data
    assert made["publishedAt"] is None

    first = api.change(made, status="published").data
    kept = api.change(made, status="draft").data
    second = api.change(made, status="published").data

    assert first["publishedAt"] == kept["publishedAt"] == first["updatedAt"]
    assert second["publishedAt"] == second["updatedAt"]


def test_publishing_archives_what_is_superseded(api):
    old = draft(api, status="published").data
    new = draft(api, supersedesId=old["id"]).data
    assert api.read(old)["status"] == "published"

    api.change(new, status="published")

    assert api.read(old)["status"] == "archived"


def test_naming_what_a_published_document_supersedes_archives_it_too(api):
    old, new = draft(api, status="published").data, draft(api, status="published").data

    api.change(new, supersedesId=old["id"])

    assert api.read(old)["status"] == "archived"


def test_no_document_succeeds_itself(api):
    first = draft(api).data
    second = draft(api, supersedesId=first["id"]).data

    assert api.change(first, supersedesId=second["id"]).fields == ["/supersedesId"]
    assert api.change(first, supersedesId=first["id"]).fields == ["/supersedesId"]


@pytest.mark.parametrize(("classification", "status"), [("public", 422), ("internal", 422), ("confidential", 201), ("restricted", 201)])
def test_readers_are_named_for_what_is_secret(api, classification, status):
    answer = draft(api, classification=classification, readerGroupIds=[api.make("Group")["id"]])

    assert answer.status == status
    assert status == 201 or answer.fields == ["/readerGroupIds"]


@pytest.mark.parametrize("kind", ["policy", "procedure", "standard"])
def test_what_binds_people_is_looked_after(api, kind):
    owner = api.make("Person")["id"]

    assert draft(api, kind=kind, status="published").fields == ["/ownerId"]
    assert draft(api, kind=kind, status="published", ownerId=owner, reviewDate=None).fields == ["/reviewDate"]
    assert draft(api, kind=kind, status="published", ownerId=owner).status == 201
    assert draft(api, kind=kind, reviewDate=None).status == 201


def test_chunks_go_with_their_document(api):
    made = draft(api).data
    chunk = api.make("Chunk", documentId=made["id"])

    api.remove(made)

    assert api.get(api.path(chunk["id"])).status == 404
    assert api.create("Chunk", documentId=made["id"]).fields == ["/documentId"]


def test_a_source_is_kept_once_in_a_collection(api):
    source = {"sourceUrl": "https://www.acme.example/policy", "collection": "kb-one"}
    draft(api, **source)

    assert draft(api, **source).fields == ["/collection"]
    assert draft(api, **source | {"collection": "kb-two"}).status == 201


STATUSES = ("draft", "in_review", "published", "archived")
ALLOWED = {
    "draft": ("in_review", "published", "archived"), "in_review": ("draft", "published", "archived"),
    "published": ("draft", "archived"), "archived": ("draft",),
}  # fmt: skip


@pytest.mark.parametrize("start", STATUSES)
@pytest.mark.parametrize("end", STATUSES)
def test_the_status_changes_as_it_may(api, start, end):
    answer = api.change(draft(api, status=start).data, status=end)

    assert (answer.status == 200) is (end == start or end in ALLOWED[start])
    assert answer.status == 200 or answer.fields == ["/status"]
