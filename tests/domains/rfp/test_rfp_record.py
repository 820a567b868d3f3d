"""Requests for proposal: work follows the decision to bid, and what is handed in is approved and in time."""

import re

import pytest

from tests.domains.rfp.steps import approved_question, ask

FUTURE = "2099-06-15T16:00:00Z"
TABLE = {
    "received": ["qualifying", "in_progress", "declined", "cancelled"],
    "qualifying": ["in_progress", "declined", "cancelled"],
    "in_progress": ["in_review", "withdrawn", "cancelled"],
    "in_review": ["in_progress", "submitted", "withdrawn", "cancelled"],
    "submitted": ["shortlisted", "won", "lost", "withdrawn", "cancelled"],
    "shortlisted": ["won", "lost", "withdrawn", "cancelled"],
    "declined": ["qualifying"],
    "won": [], "lost": [], "withdrawn": [], "cancelled": [],
}  # fmt: skip


def request_in(api, status):
    """A request in this status, with the decision and the time that it needs."""
    return api.make("RfpRecord", status=status, submissionDueAt=FUTURE, **decision_for(status))


def decision_for(status):
    return {"bidDecision": "no_bid", "bidDecisionReason": "No fit"} if status == "declined" else {"bidDecision": "bid"}


def test_requests_are_numbered_through_the_year(api):
    first, second = api.make("RfpRecord"), api.make("RfpRecord")

    assert re.fullmatch(r"RFP-\d{4}-0001", first["rfpNumber"])
    assert second["rfpNumber"] == first["rfpNumber"][:-1] + "2"


def test_progress_is_the_share_of_questions_done(api):
    rfp = api.make("RfpRecord")
    assert rfp["progressPercent"] == 0

    approved_question(api, rfp)
    ask(api, rfp, isMandatory=False, status="skipped")
    ask(api, rfp)
    assert api.read(rfp)["progressPercent"] == 66.7


@pytest.mark.parametrize("decision", ["undecided", "no_bid"])
def test_no_work_without_the_decision_to_bid(api, decision):
    refused = api.create("RfpRecord", status="in_progress", bidDecision=decision, bidDecisionReason="No fit")

    assert (refused.status, refused.fields) == (422, ["/bidDecision"])


@pytest.mark.parametrize("decision", ["undecided", "bid"])
def test_nothing_is_declined_without_the_decision_not_to_bid(api, decision):
    refused = api.create("RfpRecord", status="declined", bidDecision=decision)

    assert (refused.status, refused.fields) == (422, ["/bidDecision"])


def test_the_decision_not_to_bid_has_a_reason(api):
    refused = api.create("RfpRecord", bidDecision="no_bid")

    assert (refused.status, refused.fields) == (422, ["/bidDecisionReason"])


@pytest.mark.parametrize("status", ["drafted", "in_review", "assigned"])
def test_nothing_is_handed_in_with_a_mandatory_answer_missing(api, status):
    rfp = request_in(api, "in_review")
    approved_question(api, rfp)
    ask(api, rfp, status=status, assigneeId=api.make("Person")["id"])

    refused = api.change(rfp, status="submitted")

    assert (refused.status, refused.fields) == (422, ["/status"])


def test_other_answers_may_be_missing(api):
    rfp = request_in(api, "in_review")
    approved_question(api, rfp)
    ask(api, rfp, isMandatory=False)

    submitted = api.change(rfp, status="submitted").data

    assert submitted["submittedAt"] == submitted["updatedAt"]


def test_an_answer_is_handed_in_in_time(api):
    late = api.make("RfpRecord", status="in_review")

    refused = api.change(late, status="submitted")

    assert (refused.status, refused.fields) == (422, ["/submissionDueAt"])
    assert api.change(late, status="submitted", outcomeReason="The customer granted a week more.").status == 200


def test_questions_are_due_before_the_answer(api):
    due = "2026-06-15T16:00:00Z"

    assert api.create("RfpRecord", questionsDueAt="2026-06-15T16:00:01Z", submissionDueAt=due).fields == ["/submissionDueAt"]
    assert api.create("RfpRecord", questionsDueAt=due, submissionDueAt=due).status == 201


def test_an_answer_is_not_due_before_the_day_of_receipt(api):
    due = {"questionsDueAt": None, "submissionDueAt": "2026-06-15T16:00:00Z"}

    assert api.create("RfpRecord", receivedDate="2026-06-16", **due).fields == ["/submissionDueAt"]
    assert api.create("RfpRecord", receivedDate="2026-06-15", **due).status == 201


def test_an_answer_does_not_become_due_before_its_questions(api):
    rfp = api.make("RfpRecord", submissionDueAt=FUTURE)
    question = ask(api, rfp, dueAt="2099-06-01T00:00:00Z")

    assert api.change(rfp, submissionDueAt="2099-05-31T00:00:00Z").fields == ["/submissionDueAt"]
    api.change(question, dueAt=None)
    assert api.change(rfp, submissionDueAt="2099-05-31T00:00:00Z").status == 200


def test_a_value_has_a_currency(api):
    refused = api.create("RfpRecord", currency=None)

    assert (refused.status, refused.fields) == (422, ["/currency"])


@pytest.mark.parametrize(("entity", "field"), [("Contact", "contactId"), ("Deal", "dealId")])
def test_contact_and_deal_belong_to_the_account(api, entity, field):
    account, other = api.make("Account"), api.make("Account", name="Other")
    record = api.make(entity, accountId=account["id"])

    made = api.make("RfpRecord", accountId=account["id"], **{field: record["id"]})
    refused = api.create("RfpRecord", accountId=other["id"], **{field: record["id"]})

    assert (refused.status, refused.fields) == (422, [f"/{field}"])
    assert api.change(made, accountId=other["id"]).fields == [f"/{field}"]


def test_requests_form_no_circle(api):
    first = api.make("RfpRecord")
    second = api.make("RfpRecord", parentRfpId=first["id"])

    assert api.change(first, parentRfpId=second["id"]).fields == ["/parentRfpId"]
    assert api.change(first, parentRfpId=first["id"]).fields == ["/parentRfpId"]


def test_a_customer_uses_a_reference_once(api):
    account = api.make("Account")["id"]
    api.make("RfpRecord", accountId=account, customerReference="NBK-1")

    assert api.create("RfpRecord", accountId=account, customerReference="NBK-1").fields == ["/accountId"]


@pytest.mark.parametrize(("start", "change"), [(start, change) for start in TABLE for change in TABLE[start]])
def test_status_changes(api, start, change):
    rfp = request_in(api, start)

    assert api.change(rfp, status=change, **decision_for(change)).data["status"] == change


@pytest.mark.parametrize(("start", "change"), [
    ("received", "submitted"), ("qualifying", "received"), ("in_progress", "submitted"), ("in_review", "won"),
    ("submitted", "in_review"), ("shortlisted", "submitted"), ("declined", "in_progress"), ("won", "lost"), ("lost", "won"),
    ("withdrawn", "received"), ("cancelled", "received"),
])  # fmt: skip
def test_other_status_changes_are_refused(api, start, change):
    assert api.change(request_in(api, start), status=change, **decision_for(change)).fields == ["/status"]
