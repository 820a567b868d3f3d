"""Minutes: what is published is written, has taken place, and says who does what."""

import pytest


@pytest.fixture
def owned(api):
    """One action that somebody owns."""
    return [{"text": "Write the runbook.", "ownerId": api.make("Person")["id"]}]


def test_open_actions_are_counted(api, owned):
    note = api.make("MeetingNote", actionItems=[*owned, {"text": "Order pizza.", "isDone": True}, {"text": "Tidy up."}])
    assert note["openActionItemCount"] == 2

    assert api.change(note, actionItems=[{"text": "Order pizza.", "isDone": True}]).data["openActionItemCount"] == 0
    assert api.make("MeetingNote", actionItems=None)["openActionItemCount"] == 0


def test_the_first_publication_is_stamped(api, owned):
    note = api.make("MeetingNote", actionItems=owned)
    assert note["publishedAt"] is None

    published = api.change(note, status="published").data
    assert published["publishedAt"] == published["updatedAt"]

    api.change(note, status="archived")
    assert api.change(note, status="published").data["publishedAt"] == published["publishedAt"]


@pytest.mark.parametrize(("fields", "at"), [
    ({"body": None, "summary": None}, "/body"),
    ({"body": "", "summary": ""}, "/body"),
    ({"heldAt": "2099-01-01T09:00:00Z"}, "/heldAt"),
    ({"actionItems": [{"text": "Tidy up."}]}, "/actionItems/0/ownerId"),
])  # fmt: skip
def test_unfinished_minutes_are_not_published(api, owned, fields, at):
    note = api.make("MeetingNote", **({"actionItems": owned} | fields))

    refused = api.change(note, status="published")

    assert (refused.status, refused.fields) == (422, [at])


@pytest.mark.parametrize("missing", ["body", "summary"])
def test_a_body_or_a_summary_is_enough(api, owned, missing):
    assert api.create("MeetingNote", status="published", actionItems=owned, **{missing: None}).status == 201


def test_published_minutes_stay_complete(api, owned):
    note = api.make("MeetingNote", status="published", actionItems=owned)

    assert api.change(note, actionItems=[*owned, {"text": "Tidy up."}]).fields == ["/actionItems/1/ownerId"]


def test_nobody_takes_part_twice(api):
    person = api.make("Person")["id"]

    assert api.create("MeetingNote", participantIds=[person, api.make("Person")["id"]]).status == 201
    assert api.create("MeetingNote", participantIds=[person, person]).fields == ["/participantIds/1"]


def test_the_related_record_exists_and_its_type_is_filled_in(api):
    account = api.make("Account")

    assert api.make("MeetingNote", relatedId=account["id"])["relatedType"] == "account"

    api.remove(account)
    assert api.create("MeetingNote", relatedId=account["id"]).fields == ["/relatedId"]


@pytest.mark.parametrize(("start", "change", "status"), [
    ("draft", "published", 200), ("draft", "archived", 200), ("published", "archived", 200), ("archived", "published", 200),
    ("published", "draft", 422), ("archived", "draft", 422),
])  # fmt: skip
def test_published_minutes_do_not_become_drafts_again(api, owned, start, change, status):
    assert api.change(api.make("MeetingNote", status=start, actionItems=owned), status=change).status == status


def test_a_draft_cannot_take_a_status_that_does_not_exist(api):
    assert api.change(api.make("MeetingNote"), status="final").status == 422


def test_minutes_stay_with_their_author(api):
    assert api.change(api.make("MeetingNote"), authorId=api.make("Person")["id"]).fields == ["/authorId"]
