"""Remarks: threads stay on their subject, and only the first remark is pinned or settled."""

import pytest


@pytest.fixture
def comment(api):
    """A first remark on a task."""
    return api.make("Comment")


def reply(api, to, **fields):
    return api.create("Comment", **({"subjectId": to["subjectId"], "parentCommentId": to["id"]} | fields))


def test_the_type_of_the_subject_is_filled_in(api, comment):
    assert comment["subjectType"] == "task"
    assert api.make("Comment", subjectId=api.make("Person")["id"])["subjectType"] == "person"


def test_a_subject_that_is_gone_takes_no_remarks(api):
    account = api.make("Account")
    api.remove(account)

    refused = api.create("Comment", subjectId=account["id"])

    assert (refused.status, refused.fields) == (422, ["/subjectId"])


def test_the_whole_thread_knows_its_first_remark(api, comment):
    answer = reply(api, comment).data
    deeper = reply(api, answer).data

    assert (comment["rootCommentId"], answer["rootCommentId"], deeper["rootCommentId"]) == (None, comment["id"], comment["id"])
    assert api.change(deeper, body="On second thought").data["rootCommentId"] == comment["id"]


def test_direct_replies_are_counted(api, comment):
    answer = reply(api, comment).data
    reply(api, answer)
    gone = reply(api, comment).data
    api.remove(gone)

    assert (comment["replyCount"], api.read(comment)["replyCount"], api.read(answer)["replyCount"]) == (0, 1, 1)


def test_settling_is_stamped_and_taken_back(api, comment):
    assert comment["resolvedAt"] is None

    settled = api.change(comment, isResolved=True, resolvedById=api.make("Person")["id"]).data
    assert settled["resolvedAt"] == settled["updatedAt"]

    assert api.change(comment, isResolved=False).data["resolvedAt"] is None


def test_only_a_change_of_the_text_is_an_edit(api, comment):
    assert comment["editedAt"] is None
    assert api.change(comment, isPinned=True).data["editedAt"] is None

    edited = api.change(comment, body="The quota is there.").data

    assert edited["editedAt"] == edited["updatedAt"]


def test_a_reply_stays_on_the_subject(api, comment):
    refused = reply(api, comment, subjectId=api.make("Person")["id"])

    assert (refused.status, refused.fields) == (422, ["/parentCommentId"])


@pytest.mark.parametrize("body", [" ", "\n\t  \u00a0"])
def test_a_remark_says_something(api, body):
    assert api.create("Comment", body=body).fields == ["/body"]


def test_a_restricted_remark_has_a_group_and_no_other_has(api, comment):
    group = api.make("Group")["id"]

    assert api.change(comment, visibility="restricted").fields == ["/visibleToGroupId"]
    assert api.change(comment, visibleToGroupId=group).fields == ["/visibleToGroupId"]
    assert api.change(comment, visibility="restricted", visibleToGroupId=group).status == 200
    assert api.change(comment, visibility="public").fields == ["/visibleToGroupId"]


def test_only_a_first_remark_is_pinned_or_settled(api, comment):
    answer = reply(api, comment).data
    person = api.make("Person")["id"]

    assert api.change(answer, isPinned=True).fields == ["/isPinned"]
    assert api.change(answer, isResolved=True, resolvedById=person).fields == ["/isResolved"]
    assert api.change(comment, isPinned=True).status == 200


def test_a_settled_remark_names_who_settled_it(api, comment):
    assert api.change(comment, isResolved=True).fields == ["/resolvedById"]


@pytest.mark.parametrize(("start", "end", "status"), [(5, 4, 422), (5, 5, 201), (5, 9, 201), (None, 4, 201), (5, None, 201)])
def test_an_anchor_ends_after_it_starts(api, start, end, status):
    offsets = {name: value for name, value in {"startOffset": start, "endOffset": end}.items() if value is not None}

    answer = api.create("Comment", anchor={"field": "description"} | offsets)

    assert (answer.status, answer.fields) == (status, ["/anchor/endOffset"] if status == 422 else [])


def test_a_remark_keeps_its_place_and_its_author(api, comment):
    person = api.make("Person")["id"]

    assert api.change(comment, subjectId=person).fields == ["/subjectId"]
    assert api.change(comment, authorId=person).fields == ["/authorId"]
    assert api.change(comment, parentCommentId=api.make("Comment", subjectId=comment["subjectId"])["id"]).fields == ["/parentCommentId"]
