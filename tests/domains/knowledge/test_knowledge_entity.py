"""Knowledge entities: known by one name, in no circle, and merged with all that is known of them."""

import pytest


@pytest.fixture
def pair(api):
    """Two entries for one thing: the first goes, the second survives."""
    gone = api.make(
        "KnowledgeEntity", name="Cozy Bear", aliases=["The Dukes", "APT29"], sameAs=["https://a.example/1", "https://a.example/2"]
    )
    stays = api.make("KnowledgeEntity", name="APT29", aliases=["The Dukes", "NOBELIUM"], sameAs=["https://a.example/2"])
    return gone, stays


def merge(api, gone, stays):
    return api.change(gone, status="merged", mergedIntoId=stays["id"])


def test_mentions_are_counted_and_dated(api):
    thing = api.make("KnowledgeEntity")
    assert (thing["mentionCount"], thing["firstSeenAt"], thing["lastSeenAt"]) == (0, None, None)

    chunks = [api.make("Chunk", entityIds=[thing["id"]]) for _ in range(3)]

    seen = api.read(thing)
    assert (seen["mentionCount"], seen["firstSeenAt"], seen["lastSeenAt"]) == (3, chunks[0]["createdAt"], chunks[2]["createdAt"])


def test_a_merge_names_the_survivor(api, pair):
    gone, stays = pair

    assert api.change(gone, status="merged").fields == ["/mergedIntoId"]
    assert api.change(gone, mergedIntoId=stays["id"]).fields == ["/mergedIntoId"]
    assert api.change(gone, status="merged", mergedIntoId=gone["id"]).fields == ["/mergedIntoId"]
    assert merge(api, gone, stays).status == 200


def test_the_survivor_is_not_merged_itself(api, pair):
    gone, stays = pair
    merge(api, gone, stays)

    assert merge(api, api.make("KnowledgeEntity", name="IRON RITUAL"), gone).fields == ["/mergedIntoId"]


def test_the_survivor_takes_names_and_addresses(api, pair):
    gone, stays = pair

    merge(api, gone, stays)

    survivor = api.read(stays)
    assert survivor["aliases"] == ["The Dukes", "NOBELIUM", "Cozy Bear"]
    assert survivor["sameAs"] == ["https://a.example/2", "https://a.example/1"]


def test_the_survivor_takes_the_mentions(api, pair):
    gone, stays = pair
    other = api.make("KnowledgeEntity", name="Other")
    alone = api.make("Chunk", entityIds=[other["id"], gone["id"]])
    both = api.make("Chunk", entityIds=[stays["id"], gone["id"]])

    merge(api, gone, stays)

    assert api.read(alone)["entityIds"] == [other["id"], stays["id"]]
    assert api.read(both)["entityIds"] == [stays["id"]]
    assert (api.read(gone)["mentionCount"], api.read(stays)["mentionCount"]) == (0, 2)


def test_earlier_merges_point_to_the_last_survivor(api, pair):
    gone, stays = pair
    last = api.make("KnowledgeEntity", name="Midnight Blizzard", aliases=None, sameAs=None)
    merge(api, gone, stays)

    merge(api, stays, last)

    assert api.read(gone)["mergedIntoId"] == last["id"]
    assert "Cozy Bear" in api.read(last)["aliases"]


def test_a_merge_is_final(api, pair):
    gone, stays = pair
    other = api.make("KnowledgeEntity", name="Other")
    mention = api.make("Chunk", entityIds=[gone["id"]])
    merge(api, gone, stays)

    refused = api.change(gone, mergedIntoId=other["id"])

    assert (refused.status, refused.fields) == (422, ["/mergedIntoId"])
    assert api.change(gone, mergedIntoId=stays["id"], description="The same as APT29.").status == 200
    assert api.read(mention)["entityIds"] == [stays["id"]]


def test_what_was_merged_is_not_mentioned_again(api, pair):
    gone, stays = pair
    mention = api.make("Chunk", entityIds=[gone["id"]])
    merge(api, gone, stays)

    refused = api.create("Chunk", entityIds=[stays["id"], gone["id"]])

    assert (refused.status, refused.fields) == (422, ["/entityIds"])
    assert api.change(mention, entityIds=[gone["id"]]).fields == ["/entityIds"]
    assert api.change(mention, text="Cozy Bear was seen again.").status == 200
    assert api.read(stays)["mentionCount"] == 1


@pytest.mark.parametrize(("field", "value"), [
    ("aliases", [f"name {n}" for n in range(99)]), ("sameAs", [f"https://b.example/{n}" for n in range(50)]),
])  # fmt: skip
def test_a_merge_that_overflows_the_survivor_is_refused(api, pair, field, value):
    gone, stays = pair
    api.change(stays, **{field: value})

    assert merge(api, gone, stays).fields == ["/mergedIntoId"]
    api.change(gone, aliases=None, sameAs=None)
    assert merge(api, gone, stays).status == 200


def test_a_type_of_record_needs_the_record(api):
    person = api.make("Person")["id"]

    assert api.create("KnowledgeEntity", recordType="person").fields == ["/recordId"]
    assert api.create("KnowledgeEntity", recordId=person, recordType="group").fields == ["/recordType"]
    assert api.make("KnowledgeEntity", recordId=person)["recordType"] == "person"


def test_nothing_is_broader_than_itself(api):
    broad = api.make("KnowledgeEntity")
    middle = api.make("KnowledgeEntity", broaderIds=[broad["id"]])
    narrow = api.make("KnowledgeEntity", broaderIds=[middle["id"]])

    assert api.change(broad, broaderIds=[narrow["id"]]).fields == ["/broaderIds"]
    assert api.change(narrow, broaderIds=[middle["id"], broad["id"]]).status == 200


def test_a_vector_names_its_model(api):
    assert api.create("KnowledgeEntity", embedding=[1.0]).fields == ["/embeddingModel"]
    assert api.create("KnowledgeEntity", embeddingModel="small").fields == ["/embedding"]
    assert api.create("KnowledgeEntity", embedding=[1.0], embeddingModel="small").status == 201


def test_a_name_is_known_once_for_each_type(api):
    api.make("KnowledgeEntity", name="Mercury", type="malware")

    assert api.create("KnowledgeEntity", name="Mercury", type="malware").fields == ["/type"]
    assert api.create("KnowledgeEntity", name="Mercury", type="product").status == 201


STATUSES = ("candidate", "confirmed", "merged", "rejected")
ALLOWED = {
    "candidate": ("confirmed", "merged", "rejected"), "confirmed": ("candidate", "merged", "rejected"), "merged": (), "rejected": ("candidate",),
}  # fmt: skip


@pytest.mark.parametrize("start", STATUSES)
@pytest.mark.parametrize("end", STATUSES)
def test_the_status_changes_as_it_may(api, start, end):
    survivor = api.make("KnowledgeEntity", name="Survivor")["id"]
    thing = api.make("KnowledgeEntity", name="Thing", status=start, mergedIntoId=survivor if start == "merged" else None)

    answer = api.change(thing, status=end, mergedIntoId=survivor if end == "merged" else None)

    assert (answer.status == 200) is (end == start or end in ALLOWED[start])
    assert answer.status == 200 or answer.fields == ["/status"]
