"""Chunks: they stand in order in one document, and their vectors fit their text and each other."""

from hashlib import sha256

import pytest

VECTOR = {"embedding": [0.1, 0.0, -0.2], "embeddingModel": "small"}


@pytest.fixture
def document(api):
    """A document in German, without chunks."""
    return api.make("Document", language="de")


def cut(api, document, number=0, **fields):
    return api.create("Chunk", **({"documentId": document["id"], "chunkNumber": number} | fields))


def test_the_digest_and_the_language_come_from_text_and_document(api, document):
    made = cut(api, document, text="Über Rollen.", language=None).data

    assert made["contentSha256"] == sha256("Über Rollen.".encode()).hexdigest()
    assert made["language"] == "de"
    assert api.change(made, text="Rollen", language="en").data["contentSha256"] == sha256(b"Rollen").hexdigest()
    assert api.read(made)["language"] == "en"
    assert api.change(made, language=None).data["language"] == "de"


def test_tokens_are_not_counted_yet(api, document):
    assert cut(api, document).data["tokenCount"] is None


def test_neighbours_follow_from_the_numbers(api, document):
    third, first, second = (cut(api, document, number).data for number in (7, 0, 3))
    cut(api, api.make("Document"), 5)

    ids = [first["id"], second["id"], third["id"]]
    found = [(api.read(chunk)["previousChunkId"], api.read(chunk)["nextChunkId"]) for chunk in (first, second, third)]
    assert found == [(None, ids[1]), (ids[0], ids[2]), (ids[1], None)]


def test_neighbours_stand_side_by_side(api, document):
    first, second = cut(api, document, 0).data, cut(api, document, 1).data
    cut(api, document, 2)

    assert api.read(first)["nextChunkId"] == second["id"]
    api.remove(second)
    assert api.read(first)["nextChunkId"] != second["id"]


def test_a_number_is_held_once_in_a_document(api, document):
    cut(api, document)

    assert cut(api, document).fields == ["/documentId"]


def test_a_passage_ends_after_it_starts(api, document):
    assert cut(api, document, startOffset=5, endOffset=5).fields == ["/endOffset"]
    assert cut(api, document, startOffset=5, endOffset=6).status == 201


@pytest.mark.parametrize("missing", ["startOffset", "endOffset"])
def test_both_offsets_are_given_or_neither(api, document, missing):
    assert cut(api, document, **{missing: None}).fields == [f"/{missing}"]
    assert cut(api, document, startOffset=None, endOffset=None).status == 201


@pytest.mark.parametrize("missing", VECTOR)
def test_a_vector_names_its_model(api, document, missing):
    assert cut(api, document, **VECTOR | {missing: None}).fields == [f"/{missing}"]


def test_the_length_of_a_vector_is_told(api, document):
    assert cut(api, document, 0, **VECTOR).data["embeddingDimensions"] == 3
    assert cut(api, document, 1).data["embeddingDimensions"] == 0


def test_a_vector_has_a_direction(api, document):
    assert cut(api, document, embedding=[0.0, 0.0], embeddingModel="small").fields == ["/embedding"]


def test_vectors_of_a_model_are_equally_long(api, document):
    first = cut(api, document, 0, **VECTOR).data
    other = api.make("Document")

    assert cut(api, document, 1, embedding=[1.0], embeddingModel="small").fields == ["/embedding"]
    assert cut(api, other, 1, embedding=[1.0], embeddingModel="small").fields == ["/embedding"]
    assert cut(api, document, 1, embedding=[1.0], embeddingModel="tiny").status == 201
    assert api.change(first, embedding=[1.0, 2.0]).status == 200


def test_another_text_takes_the_vector_away(api, document):
    made = cut(api, document, **VECTOR).data

    changed = api.change(made, text="Other").data

    assert (changed["embedding"], changed["embeddingModel"], changed["embeddingDimensions"]) == (None, None, 0)


def test_a_vector_that_comes_with_the_text_stays(api, document):
    made = cut(api, document, **VECTOR).data

    assert api.change(made, text="Other", embedding=[1.0, 2.0, 3.0]).data["embedding"] == [1.0, 2.0, 3.0]
    assert api.change(made, chunkType="code").data["embeddingModel"] == "small"


def test_a_larger_passage_is_of_the_same_document(api, document):
    large, elsewhere = cut(api, document).data, cut(api, api.make("Document")).data

    assert cut(api, document, 1, parentChunkId=large["id"]).status == 201
    assert cut(api, document, 2, parentChunkId=elsewhere["id"]).fields == ["/parentChunkId"]


def test_no_passage_is_part_of_itself(api, document):
    large = cut(api, document).data
    small = cut(api, document, 1, parentChunkId=large["id"]).data

    assert api.change(large, parentChunkId=small["id"]).fields == ["/parentChunkId"]


def test_a_passage_stays_in_its_document(api, document):
    assert "/documentId" in api.change(cut(api, document).data, documentId=api.make("Document")["id"]).fields
