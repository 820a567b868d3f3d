"""Approval requests: what is submitted is kept as it was, and the steps alone decide what becomes of it."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.domains.approvals.conftest import Chain, in_a_minute
from tests.travel import Travel

ALLOWED = {
    "draft": ["pending", "cancelled"],
    "pending": ["draft", "cancelled"],
    "changes_requested": ["pending", "cancelled"],
    "expired": ["pending", "cancelled"],
    "approved": [],
    "rejected": [],
    "cancelled": [],
}


def request_in(api, status):
    """A request that came to the status on its usual way."""
    chain = Chain(api, **({"status": status} if status in ("expired", "cancelled") else {}))
    if status in ("draft", "pending", "approved", "rejected", "changes_requested"):
        step = chain.ask()
    if status not in ("draft", "expired", "cancelled"):
        chain.submit()
    if status in ("approved", "rejected", "changes_requested"):
        chain.decide(step, {"approved": "approve", "rejected": "reject"}.get(status, "request_changes"))
    assert chain.status == status
    return chain


def test_the_requester_is_the_caller_where_not_given(api):
    person, order = api.make("Person"), api.make("PurchaseOrder")["id"]

    assert api.make("ApprovalRequest", entityId=order)["requestedById"] is None
    assert api.as_person(person).make("ApprovalRequest", entityId=order)["requestedById"] == person["id"]
    assert api.make("ApprovalRequest", entityId=order, requestedById=person["id"])["requestedById"] == person["id"]


def test_the_entity_type_follows_from_the_id(api):
    assert api.make("ApprovalRequest", entityType=None)["entityType"] == "purchase_order"
    assert api.create("ApprovalRequest", entityType="expense").fields == ["/entityType"]


def test_what_is_decided_on_is_kept_as_it_was_submitted(api, chain):
    order = api.make("PurchaseOrder")
    made = chain({}, entityId=order["id"])
    api.change(order, paymentTermsDays=90)

    snapshot = api.read(made.request)["snapshot"]

    assert (snapshot["id"], snapshot["paymentTermsDays"]) == (order["id"], 30)
    assert snapshot["lines"][0]["netAmount"] == 5550000


def test_a_snapshot_tells_no_secrets(api, chain):
    license = api.make("SoftwareLicense", licenseKey="ABC-123")

    snapshot = api.read(chain({}, entityId=license["id"], entityType=None).request)["snapshot"]

    assert snapshot["name"] == license["name"]
    assert "licenseKey" not in snapshot
    assert "usedSeats" not in snapshot


def test_the_course_of_a_request_is_stamped(api, chain):
    made = chain({})
    request = api.read(made.request)
    assert request["submittedAt"] == request["updatedAt"]
    assert (request["completedAt"], request["currentStepIndex"], request["totalSteps"]) == (None, 0, 1)

    made.decide(made.steps[0], "approve")

    request = api.read(made.request)
    assert request["completedAt"] == request["updatedAt"]
    assert request["currentStepIndex"] is None


def test_a_record_that_is_gone_is_not_submitted(api):
    chain = Chain(api)
    chain.ask()
    api.delete(f"/v1/finance/purchase-orders/{chain.request['entityId']}")

    assert api.change(chain.request, status="pending").fields == ["/entityId"]


def test_a_record_has_one_pending_request(api, chain):
    order = api.make("PurchaseOrder")["id"]
    first = chain({}, entityId=order)
    second = Chain(api, entityId=order)
    second.ask()

    assert api.change(second.request, status="pending").fields == ["/status"]
    first.decide(first.steps[0], "approve")
    assert api.change(second.request, status="pending").status == 200


def test_of_many_requests_for_one_record_one_is_submitted(api):
    order = api.make("PurchaseOrder")["id"]
    chains = [Chain(api, entityId=order) for _ in range(4)]
    for chain in chains:
        chain.ask()

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda chain: api.change(chain.request, status="pending"), chains))

    assert sorted(answer.status for answer in answers) == [200, 422, 422, 422]


def test_a_pending_request_has_a_step(api):
    chain = Chain(api)
    assert api.change(chain.request, status="pending").fields == ["/status"]
    assert api.create("ApprovalRequest", status="pending").fields == ["/status"]

    chain.ask(status="skipped")
    chain.ask(1, status="cancelled")
    assert api.change(chain.request, status="pending").fields == ["/status"]

    chain.ask(2)
    assert api.change(chain.request, status="pending").status == 200


@pytest.mark.parametrize("status", ["approved", "rejected", "changes_requested"])
def test_a_client_does_not_decide_by_itself(api, chain, status):
    assert api.create("ApprovalRequest", status=status).fields == ["/status"]
    assert api.change(chain({}).request, status=status).fields == ["/status"]


def test_an_amount_has_a_currency(api):
    assert api.create("ApprovalRequest", currency=None).fields == ["/currency"]
    assert api.create("ApprovalRequest", currency=None, amount=None).status == 201


@pytest.mark.parametrize("change", [{"amount": 1}, {"currency": "EUR"}, {"flow": "parallel"}, {"quorum": "any"}])
@pytest.mark.parametrize("status", ["pending", "approved", "rejected"])
def test_the_terms_stand_once_submitted(api, change, status):
    assert api.change(request_in(api, status).request, **change).fields == [f"/{next(iter(change))}"]


@pytest.mark.parametrize("change", [{"amount": 1}, {"currency": "EUR"}])
def test_the_amount_stands_in_a_request_that_was_cancelled_later(api, chain, change):
    made = chain({})
    api.change(made.request, status="cancelled")

    assert api.change(made.request, **change).fields == [f"/{next(iter(change))}"]


@pytest.mark.parametrize("status", ["draft", "changes_requested"])
def test_the_terms_change_before_it_is_submitted(api, status):
    assert api.change(request_in(api, status).request, amount=1, currency="EUR", flow="parallel", quorum="any").status == 200


def test_a_decision_is_due_in_the_future(api):
    chain = Chain(api, dueAt="2020-01-01T00:00:00Z")
    chain.ask()

    assert api.change(chain.request, status="pending").fields == ["/dueAt"]
    assert api.change(chain.request, status="pending", dueAt="2099-01-01T00:00:00Z").status == 200
    assert api.change(chain.request, dueAt="2020-01-01T00:00:00Z").fields == ["/dueAt"]


@pytest.fixture
def expired():
    """A request that has expired, after another one for the same record took its place."""
    travel = Travel()
    api = travel.sign_in()
    order = api.make("PurchaseOrder")["id"]
    first, second = Chain(api, entityId=order, dueAt=in_a_minute()), Chain(api, entityId=order)
    step, _ = first.ask(), second.ask()
    first.submit()
    travel.later(minutes=2)
    assert first.decide(step, "approve").fields == ["/decision"]
    second.submit()
    api.change(second.request, status="cancelled")
    return first


@pytest.fixture
def overdue():
    """A pending request whose time is over."""
    travel = Travel()
    chain = Chain(travel.sign_in(), dueAt=in_a_minute())
    chain.ask()
    chain.submit()
    travel.later(minutes=2)
    return chain


@pytest.mark.parametrize("due", ["2099-01-01T00:00:00Z", None])
def test_an_overdue_request_gets_no_more_time(overdue, due):
    assert overdue.api.change(overdue.request, dueAt=due).fields == ["/dueAt"]
    assert overdue.api.change(overdue.request, outcomeNote="Nobody decided.").status == 200


def test_an_overdue_request_is_submitted_again_from_draft(overdue):
    assert overdue.api.change(overdue.request, status="draft", dueAt="2099-01-01T00:00:00Z").status == 200

    overdue.submit()

    assert (overdue.status, overdue.statuses) == ("pending", ["pending"])


def test_an_overdue_request_expires_when_another_one_takes_its_place(expired):
    request = expired.api.read(expired.request)

    assert (request["status"], expired.statuses) == ("expired", ["expired"])
    assert request["completedAt"] == request["updatedAt"]


def test_an_expired_request_is_submitted_again_with_time_to_decide(expired):
    assert expired.api.change(expired.request, status="pending").fields == ["/dueAt"]
    assert expired.api.change(expired.request, status="pending", dueAt="2099-01-01T00:00:00Z").data["completedAt"] is None
    assert expired.statuses == ["pending"]


@pytest.mark.parametrize(
    ("start", "end"), [(start, end) for start, ends in ALLOWED.items() for end in ends if (start, end) != ("expired", "pending")]
)
def test_status_changes_that_are_allowed(api, start, end):
    assert api.change(request_in(api, start).request, status=end).data["status"] == end


@pytest.mark.parametrize("start", ALLOWED)
def test_other_status_changes_are_refused(api, start):
    request = request_in(api, start).request

    for end in set(ALLOWED) - {start, *ALLOWED[start]}:
        assert api.change(request, status=end).fields == ["/status"], end


@pytest.mark.parametrize(("field", "value"), [("entityId", "PurchaseOrder"), ("requestedById", "Person")])
def test_what_is_asked_and_who_asks_does_not_change(api, field, value):
    request = api.make("ApprovalRequest")

    assert f"/{field}" in api.change(request, **{field: api.make(value)["id"]}).fields
