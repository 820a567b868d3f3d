"""Questions: who answers is named, what must be answered is not skipped, and approval has an approved answer behind it."""

import pytest

from tests.domains.rfp.steps import answer, approved_question, ask

TABLE = {
    "open": ["assigned", "drafted", "skipped"],
    "assigned": ["open", "drafted", "skipped"],
    "drafted": ["assigned", "in_review", "skipped"],
    "in_review": ["drafted", "approved"],
    "approved": ["in_review"],
    "skipped": ["open"],
}


@pytest.fixture
def rfp(api):
    return api.make("RfpRecord")


@pytest.fixture
def person(api):
    return api.make("Person")["id"]


def question_in(api, rfp, status, person):
    """A question in this status that may be skipped and has an approved answer."""
    start = "in_review" if status == "approved" else status
    question = ask(api, rfp, isMandatory=False, status=start, assigneeId=person)
    assert answer(api, question, status="approved").status == 201
    return api.change(question, status=status).data


@pytest.mark.parametrize("form", ["single_choice", "multiple_choice"])
def test_a_choice_has_options(api, form):
    refused = api.create("RfpQuestion", answerFormat=form)

    assert (refused.status, refused.fields) == (422, ["/options"])
    assert api.create("RfpQuestion", answerFormat=form, options=["a", "b"]).status == 201


@pytest.mark.parametrize("form", ["free_text", "yes_no", "numeric"])
def test_nothing_else_has_options(api, form):
    refused = api.create("RfpQuestion", answerFormat=form, options=["a", "b"])

    assert (refused.status, refused.fields) == (422, ["/options"])


def test_an_option_that_was_chosen_stays(api, rfp):
    question = ask(api, rfp, answerFormat="multiple_choice", options=["a", "b", "c"])
    answer(api, question, selectedOptions=["a", "b"])

    assert api.change(question, options=["a", "c"]).fields == ["/options"]
    assert api.change(question, answerFormat="single_choice").fields == ["/options"]
    assert api.change(question, options=["a", "b"]).status == 200


@pytest.mark.parametrize("status", ["draft", "in_review", "rejected"])
def test_approval_needs_an_approved_answer(api, rfp, person, status):
    question = ask(api, rfp, status="in_review", assigneeId=person)
    answer(api, question, status=status, reviewNote="Too long")

    refused = api.change(question, status="approved")

    assert (refused.status, refused.fields) == (422, ["/status"])


def test_an_approved_answer_of_another_question_does_not_count(api, rfp, person):
    approved_question(api, rfp)

    assert api.create("RfpQuestion", rfpRecordId=rfp["id"], status="approved", assigneeId=person).fields == ["/status"]


def test_a_mandatory_question_is_not_skipped(api, rfp):
    question = ask(api, rfp)

    refused = api.change(question, status="skipped")

    assert (refused.status, refused.fields) == (422, ["/status"])
    skipped = api.change(question, status="skipped", isMandatory=False).data
    assert api.change(skipped, isMandatory=True).fields == ["/status"]


@pytest.mark.parametrize("status", ["assigned", "drafted", "in_review"])
def test_from_assigned_on_somebody_answers(api, rfp, person, status):
    refused = api.create("RfpQuestion", rfpRecordId=rfp["id"], status=status)

    assert (refused.status, refused.fields) == (422, ["/assigneeId"])
    question = ask(api, rfp, status=status, assigneeId=person)
    assert api.change(question, assigneeId=None).fields == ["/assigneeId"]


def test_somebody_else_reviews(api, person):
    refused = api.create("RfpQuestion", assigneeId=person, reviewerId=person)

    assert (refused.status, refused.fields) == (422, ["/assigneeId"])
    assert api.create("RfpQuestion", assigneeId=person, reviewerId=api.make("Person")["id"]).status == 201


def test_a_question_details_one_of_the_same_request(api, rfp):
    parent = ask(api, rfp)

    refused = api.create("RfpQuestion", rfpRecordId=api.make("RfpRecord")["id"], parentQuestionId=parent["id"])

    assert (refused.status, refused.fields) == (422, ["/parentQuestionId"])
    assert api.create("RfpQuestion", rfpRecordId=rfp["id"], parentQuestionId=parent["id"]).status == 201


def test_an_answer_is_due_before_the_whole(api, rfp):
    assert api.create("RfpQuestion", rfpRecordId=rfp["id"], dueAt="2026-06-15T16:00:01Z").fields == ["/dueAt"]
    assert api.create("RfpQuestion", rfpRecordId=rfp["id"], dueAt="2026-06-15T16:00:00Z").status == 201


def test_what_is_handed_in_stays_approved(api):
    rfp = api.make("RfpRecord", status="in_review", submissionDueAt="2099-06-15T16:00:00Z")
    question, optional = approved_question(api, rfp), ask(api, rfp, isMandatory=False)
    api.change(rfp, status="submitted")

    assert api.change(question, status="in_review").fields == ["/status"]
    assert api.change(optional, isMandatory=True).fields == ["/status"]
    assert api.create("RfpQuestion", rfpRecordId=rfp["id"], number="9").fields == ["/status"]
    assert api.create("RfpQuestion", rfpRecordId=rfp["id"], number="9", isMandatory=False).status == 201


def test_a_number_stands_once_in_a_request(api, rfp):
    ask(api, rfp, number="1.1")

    assert api.create("RfpQuestion", rfpRecordId=rfp["id"], number="1.1").fields == ["/rfpRecordId"]


def test_a_question_stays_in_its_request(api, rfp):
    assert api.change(ask(api, rfp), rfpRecordId=api.make("RfpRecord")["id"]).fields == ["/rfpRecordId"]


@pytest.mark.parametrize(("start", "change"), [(start, change) for start in TABLE for change in TABLE[start]])
def test_status_changes(api, rfp, person, start, change):
    assert api.change(question_in(api, rfp, start, person), status=change).data["status"] == change


@pytest.mark.parametrize(("start", "change"), [
    (start, change) for start in TABLE for change in TABLE if start != change and change not in TABLE[start]
])  # fmt: skip
def test_other_status_changes_are_refused(api, rfp, person, start, change):
    assert api.change(question_in(api, rfp, start, person), status=change).fields == ["/status"]
