"""Approval steps that nobody decides: taken out by a client, overdue, or left over from a request that is gone. None of them is consent."""

import pytest

from tests.domains.approvals.conftest import Chain, in_a_minute
from tests.travel import Travel

OPTIONAL = {"isRequired": False}


@pytest.mark.parametrize("status", ["skipped", "cancelled"])
@pytest.mark.parametrize("flow", ["sequential", "parallel"])
def test_a_required_step_that_a_client_takes_out_is_no_consent(api, chain, flow, status):
    before, after = chain({}, {}, flow=flow), chain({}, {}, flow=flow)

    api.change(before.steps[1], status=status)
    assert (before.status, before.statuses) == ("rejected", ["cancelled", status])

    after.decide(after.steps[0], "approve")
    api.change(after.steps[1], status=status)
    assert (after.status, after.statuses) == ("rejected", ["approved", status])


@pytest.mark.parametrize("status", ["skipped", "cancelled"])
def test_a_step_that_a_client_takes_out_counts_in_the_majority(api, chain, status):
    made = chain({}, {}, {}, flow="parallel", quorum="majority")
    api.change(made.steps[0], status=status)

    made.decide(made.steps[1], "approve")
    assert made.status == "pending"
    made.decide(made.steps[2], "abstain")
    assert made.status == "rejected"


def test_any_one_approval_is_enough_beside_a_step_that_is_taken_out(api, chain):
    made = chain({}, {}, flow="parallel", quorum="any")
    api.change(made.steps[0], status="skipped")
    assert made.status == "pending"

    made.decide(made.steps[1], "approve")
    assert made.status == "approved"


@pytest.mark.parametrize("status", ["skipped", "cancelled"])
def test_an_optional_step_is_left_out(api, chain, status):
    made = chain({}, OPTIONAL)
    api.change(made.steps[1], status=status)
    made.decide(made.steps[0], "approve")

    assert made.status == "approved"


@pytest.mark.parametrize("flow", ["sequential", "parallel"])
@pytest.mark.parametrize("status", ["skipped", "cancelled"])
def test_a_step_is_left_out_before_the_request_is_submitted_again(api, chain, status, flow):
    made = chain({}, {}, flow=flow)
    api.change(made.request, status="draft")
    api.change(made.steps[1], status=status)
    made.submit()

    made.decide(made.steps[0], "approve")

    assert (made.status, made.statuses) == ("approved", ["approved", status])


def test_a_step_is_not_decided_once_its_request_is_gone(api, chain):
    made = chain({})
    api.remove(made.request)

    assert made.decide(made.steps[0], "approve").fields == ["/decision"]


def test_the_steps_of_an_overdue_request_stand():
    travel = Travel()
    api = travel.sign_in()
    chain = Chain(api, dueAt=in_a_minute())
    step = chain.ask()
    chain.submit()
    travel.later(minutes=2)

    for field, value in {"status": "skipped", "delegatedToId": api.make("Person")["id"], "name": "Another"}.items():
        assert api.change(step, **{field: value}).fields == [f"/{field}"]
    assert (chain.status, chain.statuses) == ("pending", ["pending"])
