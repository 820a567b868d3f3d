"""Responses: one answer to a question is approved, by somebody else than its author, and then its words stand."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.domains.rfp.steps import answer, approved_question, ask

TABLE = {
    "draft": ["in_review", "rejected"],
    "in_review": ["draft", "changes_requested", "approved", "rejected"],
    "changes_requested": ["draft", "in_review", "rejected"],
    "approved": ["in_review", "submitted"],
    "rejected": ["draft"],
    "submitted": [],
}


@pytest.fixture
def rfp(api):
    return api.make("RfpRecord")


@pytest.fixture
def question(api, rfp):
    return ask(api, rfp)


def words(number):
    return " ".join(["word"] * number)


def test_a_response_belongs_to_the_request_of_its_question(api, question):
    refused = answer(api, question | {"rfpRecordId": api.make("RfpRecord")["id"]})

    assert (refused.status, refused.fields) == (422, ["/questionId"])


def test_words_are_counted(api, question):
    made = answer(api, question, text="Every grant  has\nan end.").data

    assert made["wordCount"] == 5
    assert api.change(made, text="None").data["wordCount"] == 1
    assert api.change(made, text=None).data["wordCount"] == 0


def test_who_writes_is_the_author_where_none_is_named(api, question):
    writer = api.make("Person")

    assert answer(api.as_person(writer), question).data["authorId"] == writer["id"]
    assert answer(api, question).data["authorId"] is None


def test_the_author_that_was_named_stays(api, question):
    author = api.make("Person")["id"]

    assert answer(api.as_person(api.make("Person")), question, authorId=author).data["authorId"] == author


@pytest.mark.parametrize("status", ["approved", "submitted"])
def test_one_response_to_a_question_is_approved(api, question, status):
    answer(api, question, status=status)
    other = answer(api, question, status="in_review").data

    refused = api.change(other, status="approved")

    assert (refused.status, refused.fields) == (422, ["/status"])
    assert answer(api, ask(api, {"id": question["rfpRecordId"]}), status="approved").status == 201


def test_of_many_responses_approved_at_once_one_wins(api, question):
    responses = [answer(api, question, status="in_review").data for _ in range(5)]

    with ThreadPoolExecutor(5) as pool:
        answers = list(pool.map(lambda response: api.change(response, status="approved"), responses))

    assert sorted(item.status for item in answers) == [200] + [422] * 4


def test_an_approved_question_keeps_its_approved_answer(api, rfp):
    question = approved_question(api, rfp)
    response = api.list("RfpResponse", questionId=question["id"]).body["data"][0]

    assert api.change(response, status="in_review").fields == ["/status"]
    assert api.remove(response).fields == ["/status"]
    api.change(question, status="in_review")
    assert api.change(response, status="in_review").status == 200
    assert api.remove(response).status == 204


def test_the_answer_to_an_approved_question_is_handed_in(api, rfp):
    question = approved_question(api, rfp)
    response = api.list("RfpResponse", questionId=question["id"]).body["data"][0]

    assert api.change(response, status="submitted").status == 200


@pytest.mark.parametrize("status", ["in_review", "approved", "submitted"])
def test_an_answer_is_short_enough(api, rfp, status):
    question = ask(api, rfp, maxWords=3)

    refused = answer(api, question, text=words(4), status=status)

    assert (refused.status, refused.fields) == (422, ["/text"])
    assert answer(api, question, text=words(3), status=status).status == 201


def test_a_draft_may_be_too_long_but_is_not_reviewed(api, rfp):
    draft = answer(api, ask(api, rfp, maxWords=3), text=words(4)).data

    assert api.change(draft, status="in_review").fields == ["/text"]
    assert api.change(draft, status="in_review", text=words(3)).status == 200


def test_an_answer_that_grew_in_review_is_not_approved(api, rfp):
    reviewed = answer(api, ask(api, rfp, maxWords=3), text=words(3), status="in_review").data
    api.change(reviewed, text=words(4))

    assert api.change(reviewed, status="approved").fields == ["/text"]


def test_the_author_does_not_approve(api, question):
    author, other = api.make("Person"), api.make("Person")
    response = answer(api, question, authorId=author["id"], status="in_review").data

    assert api.as_person(author).change(response, status="approved").fields == ["/status"]
    for named in (other["id"], None):
        assert api.as_person(author).change(response, status="approved", authorId=named).fields == ["/status"]
    assert api.as_person(other).change(response, status="approved").status == 200


def test_who_approved_is_kept_until_the_answer_is_reviewed_again(api, question):
    approver = api.make("Person")
    response = answer(api, question, status="in_review").data
    approved = api.as_person(approver).change(response, status="approved").data

    assert (approved["approvedById"], approved["approvedAt"]) == (approver["id"], approved["updatedAt"])
    reopened = api.change(approved, status="in_review").data
    assert (reopened["approvedById"], reopened["approvedAt"]) == (None, None)


def test_who_approved_is_kept_when_the_answer_is_handed_in(api, question):
    approver = api.make("Person")
    approved = api.as_person(approver).change(answer(api, question, status="in_review").data, status="approved").data

    submitted = api.change(approved, status="submitted").data

    assert (submitted["approvedById"], submitted["approvedAt"]) == (approver["id"], approved["approvedAt"])


def test_a_caller_who_is_no_person_leaves_nobody_as_approver(api, question):
    approved = answer(api, question, status="approved").data

    assert approved["approvedById"] is None
    assert approved["approvedAt"] == approved["createdAt"]


@pytest.mark.parametrize("status", ["changes_requested", "rejected"])
def test_what_is_sent_back_has_a_note(api, question, status):
    response = answer(api, question, status="in_review").data

    assert api.change(response, status=status).fields == ["/reviewNote"]
    assert api.change(response, status=status, reviewNote="Name the interval.").status == 200


@pytest.mark.parametrize(("form", "options", "selected"), [
    ("single_choice", ["a", "b"], ["a"]), ("multiple_choice", ["a", "b"], ["a", "b"]), ("yes_no", None, ["yes"]), ("yes_no", None, ["no"]),
])  # fmt: skip
def test_selections_that_are_offered(api, rfp, form, options, selected):
    question = ask(api, rfp, answerFormat=form, options=options)

    assert answer(api, question, selectedOptions=selected).status == 201


@pytest.mark.parametrize(("form", "options", "selected"), [
    ("single_choice", ["a", "b"], ["c"]), ("single_choice", ["a", "b"], ["a", "b"]), ("multiple_choice", ["a", "b"], ["a", "c"]),
    ("yes_no", None, ["yes", "no"]), ("yes_no", None, ["maybe"]), ("free_text", None, ["a"]),
])  # fmt: skip
def test_selections_that_are_not(api, rfp, form, options, selected):
    question = ask(api, rfp, answerFormat=form, options=options)

    refused = answer(api, question, selectedOptions=selected)

    assert (refused.status, refused.fields) == (422, ["/selectedOptions"])


@pytest.mark.parametrize("status", ["approved", "submitted"])
def test_a_generated_answer_has_sources(api, question, status):
    refused = answer(api, question, origin="generated", citations=None, status=status)

    assert (refused.status, refused.fields) == (422, ["/citations"])
    assert answer(api, question, origin="generated", citations=None).status == 201
    assert answer(api, question, origin="generated", status=status).status == 201


@pytest.mark.parametrize("status", ["approved", "submitted"])
def test_the_text_of_an_approved_answer_stands(api, question, status):
    response = answer(api, question, status=status).data

    refused = api.change(response, text="Something else.")

    assert (refused.status, refused.fields) == (422, ["/text"])
    assert api.change(response, isReusable=False).status == 200


@pytest.mark.parametrize("field", ["rfpRecordId", "questionId"])
def test_a_response_stays_with_its_question(api, question, field):
    other = answer(api, ask(api, api.make("RfpRecord"))).data

    assert api.change(answer(api, question).data, **{field: other[field]}).fields == [f"/{field}"]


@pytest.mark.parametrize(("start", "change"), [(start, change) for start in TABLE for change in TABLE[start]])
def test_status_changes(api, question, start, change):
    response = answer(api, question, status=start, reviewNote="Name the interval.").data

    assert api.change(response, status=change).data["status"] == change


@pytest.mark.parametrize(("start", "change"), [
    (start, change) for start in TABLE for change in TABLE if start != change and change not in TABLE[start]
])  # fmt: skip
def test_other_status_changes_are_refused(api, question, start, change):
    response = answer(api, question, status=start, reviewNote="Name the interval.").data

    assert api.change(response, status=change).fields == ["/status"]
