"""Approval steps: the right person decides, once, and the chain goes on as its flow and quorum say."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.domains.approvals.conftest import Chain
from tests.travel import Travel

OPTIONAL = {"isRequired": False}


@pytest.fixture
def person(api):
    """Makes people."""
    return lambda **fields: api.make("Person", **fields)


@pytest.fixture
def group(api, person):
    """A group, and its three members."""
    members = [person() for _ in range(3)]
    made = api.make("Group", memberIds=[member["id"] for member in members])
    return {"approverType": "group", "approverId": None, "approverGroupId": made["id"]}, members


def step_in(api, status):
    """A step that came to the status on its usual way."""
    chain = Chain(api)
    given = {"status": status} if status in ("expired", "skipped", "cancelled") else {}
    step = chain.ask(**given)
    if status in ("pending", "approved", "rejected", "changes_requested"):
        chain.submit()
    if status in ("approved", "rejected", "changes_requested"):
        chain.decide(step, {"approved": "approve", "rejected": "reject"}.get(status, "request_changes"))
    assert chain.statuses == [status]
    return step


def test_steps_of_a_sequence_open_one_after_the_other(chain):
    made = chain({}, {}, {"index": 1}, {"index": 5})
    assert made.statuses == ["pending", "waiting", "waiting", "waiting"]

    made.decide(made.steps[0], "approve")
    assert made.statuses == ["approved", "pending", "pending", "waiting"]

    made.decide(made.steps[1], "approve")
    assert made.statuses == ["approved", "approved", "pending", "waiting"]

    made.decide(made.steps[2], "approve")
    assert (made.statuses[3], made.status) == ("pending", "pending")

    made.decide(made.steps[3], "approve")
    assert (made.statuses[3], made.status) == ("approved", "approved")


def test_steps_in_parallel_open_all_at_once(chain):
    assert chain({}, {}, {}, flow="parallel").statuses == ["pending"] * 3


@pytest.mark.parametrize(("quorum", "approvals"), [("any", 1), ("majority", 2), ("all", 3)])
def test_the_quorum_decides_when_a_parallel_request_is_approved(chain, quorum, approvals):
    made = chain({}, {}, {}, OPTIONAL, flow="parallel", quorum=quorum)

    for step in made.steps[:approvals]:
        assert made.status == "pending"
        made.decide(step, "approve")

    assert made.status == "approved"
    assert made.statuses == ["approved"] * approvals + ["skipped"] * (4 - approvals)


def test_of_four_the_majority_is_three(chain):
    made = chain({}, {}, {}, {}, flow="parallel", quorum="majority")

    for step in made.steps[:2]:
        made.decide(step, "approve")
    assert made.status == "pending"

    made.decide(made.steps[2], "approve")
    assert made.status == "approved"


def test_decisions_at_the_same_time_all_count(chain):
    made = chain({}, {}, {}, {}, flow="parallel")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda step: made.decide(step, "approve"), made.steps))

    assert (made.status, made.statuses) == ("approved", ["approved"] * 4)


@pytest.mark.parametrize("flow", ["sequential", "parallel"])
def test_a_rejected_required_step_rejects_the_request(chain, flow):
    made = chain({}, {}, flow=flow, quorum="any")

    made.decide(made.steps[0], "reject")

    assert (made.status, made.statuses) == ("rejected", ["rejected", "cancelled"])


def test_a_rejected_optional_step_does_not(chain):
    made = chain(OPTIONAL, {})
    made.decide(made.steps[0], "reject")
    assert made.statuses == ["rejected", "pending"]

    made.decide(made.steps[1], "approve")
    assert made.status == "approved"


def test_a_step_with_changes_requested_sends_the_request_back(api, chain):
    made = chain({}, OPTIONAL, {})
    made.decide(made.steps[0], "approve")
    made.decide(made.steps[1], "request_changes")
    assert (made.status, made.statuses) == ("changes_requested", ["approved", "changes_requested", "waiting"])

    made.submit()

    assert made.statuses == ["pending", "waiting", "waiting"]
    again = api.read(made.steps[0])
    assert (again["decision"], again["comment"], again["decidedById"], again["decidedAt"]) == (None, None, None, None)


def test_an_abstention_leaves_the_decision_to_the_others(chain):
    made = chain({}, {})
    made.decide(made.steps[0], "abstain")
    made.decide(made.steps[1], "approve")

    assert (made.status, made.statuses) == ("approved", ["skipped", "approved"])


def test_what_nobody_approves_is_rejected(api, chain):
    made = chain({}, {})
    made.decide(made.steps[0], "abstain")
    api.change(made.steps[1], status="skipped")

    assert made.status == "rejected"


def test_a_request_of_optional_steps_is_approved_by_one(chain):
    made = chain(OPTIONAL, OPTIONAL, flow="parallel")
    made.decide(made.steps[0], "reject")
    made.decide(made.steps[1], "approve")

    assert made.status == "approved"


@pytest.mark.parametrize(("status", "steps"), [("cancelled", ["cancelled", "cancelled"]), ("draft", ["waiting", "waiting"])])
def test_open_steps_follow_a_request_that_is_taken_back(api, chain, status, steps):
    made = chain({}, {})

    api.change(made.request, status=status)

    assert made.statuses == steps


def test_a_decision_is_stamped(api, chain):
    made = chain({}, {})
    first, second = (api.read(step) for step in made.steps)
    assert first["activatedAt"] is not None
    assert (second["activatedAt"], first["decidedAt"], first["lastRemindedAt"]) == (None, None, None)

    approver = {"id": first["approverId"], "tenantId": first["tenantId"]}
    decided = made.decide(first, "approve", by=approver).data

    assert (decided["status"], decided["decidedById"]) == ("approved", approver["id"])
    assert decided["decidedAt"] == decided["updatedAt"] == api.read(second)["activatedAt"]


def test_a_client_records_the_decision_of_the_approver_or_delegate(api, chain, person, group):
    delegate = person()["id"]
    made = chain({}, {"delegatedToId": delegate}, group[0], flow="parallel")

    assert made.decide(made.steps[0], "approve").data["decidedById"] == made.steps[0]["approverId"]
    assert made.decide(made.steps[1], "approve").data["decidedById"] == delegate
    assert made.decide(made.steps[2], "approve").data["decidedById"] is None


def test_only_those_asked_decide(chain, person, group):
    delegate, stranger = person(), person()
    made = chain({"delegatedToId": delegate["id"]}, group[0], flow="parallel")

    for step in made.steps:
        assert made.decide(step, "approve", by=stranger).fields == ["/decision"]
    assert made.decide(made.steps[0], "approve", by=delegate).data["decidedById"] == delegate["id"]
    assert made.decide(made.steps[1], "approve", by=group[1][1]).data["decidedById"] == group[1][1]["id"]


def test_nobody_decides_on_an_own_request(chain, person, group):
    asker = group[1][0]
    made = chain({"approverId": asker["id"]}, group[0], flow="parallel", requestedById=asker["id"])

    assert made.decide(made.steps[0], "approve", by=asker).fields == ["/decision"]
    assert made.decide(made.steps[0], "approve").fields == ["/decision"]
    assert made.decide(made.steps[1], "approve", by=asker).fields == ["/decision"]


def test_as_many_members_approve_as_are_needed(api, chain, group):
    asked, (first, second, third) = group
    made = chain(asked | {"minApprovals": 2})
    step = made.steps[0]

    held = made.decide(step, "approve", by=first).data
    assert (held["status"], held["decision"], held["approvedByIds"]) == ("pending", None, [first["id"]])
    assert made.decide(step, "approve", by=first).fields == ["/decision"]

    closed = made.decide(step, "approve", by=second).data
    assert (closed["status"], closed["decidedById"], made.status) == ("approved", second["id"], "approved")
    assert "/decision" in made.decide(step, "reject", by=third).fields


def test_one_member_is_enough_to_reject(chain, group):
    asked, members = group
    made = chain(asked | {"minApprovals": 3})

    made.decide(made.steps[0], "reject", by=members[0])

    assert made.status == "rejected"


def test_only_a_pending_step_is_decided(api, chain):
    made = chain({}, {})

    assert made.decide(made.steps[1], "approve").fields == ["/decision"]
    made.decide(made.steps[0], "approve")
    assert made.decide(made.steps[0], "reject").fields == ["/decision"]
    assert api.change(made.steps[0], comment="Another reason").fields == ["/comment"]
    assert api.change(made.steps[0], decision=None).fields == ["/decision"]
    assert api.create("ApprovalStep", decision="approve").fields == ["/decision"]


@pytest.mark.parametrize("decision", ["reject", "request_changes"])
def test_a_refusal_has_a_reason(chain, decision):
    made = chain({})

    assert made.decide(made.steps[0], decision, comment=None).fields == ["/comment"]
    assert made.decide(made.steps[0], decision, comment="Too dear").status == 200


@pytest.mark.parametrize("status", ["approved", "rejected", "changes_requested"])
def test_a_client_sets_no_result(api, chain, status):
    assert api.create("ApprovalStep", status=status).fields == ["/status"]
    assert "/status" in api.change(chain({}).steps[0], status=status).fields


def test_a_step_asks_a_person_or_a_group(api, group):
    asked, _ = group

    assert api.create("ApprovalStep", approverId=None).fields == ["/approverId"]
    assert api.create("ApprovalStep", approverGroupId=asked["approverGroupId"]).fields == ["/approverGroupId"]
    assert api.create("ApprovalStep", **(asked | {"approverGroupId": None})).fields == ["/approverGroupId"]
    assert api.create("ApprovalStep", **(asked | {"approverId": api.make("Person")["id"]})).fields == ["/approverId"]


@pytest.fixture
def derived(api, person):
    """A request of somebody with a manager, against a cost center with an owner."""
    manager, owner = person(), person()
    asker = person(managerId=manager["id"])
    center = api.make("CostCenter", ownerId=owner["id"])
    return Chain(api, requestedById=asker["id"], costCenterId=center["id"]), manager, owner


def test_the_server_finds_manager_and_cost_center_owner(derived):
    chain, manager, owner = derived

    assert chain.ask(0, approverType="manager_of_requester", approverId=None)["approverId"] == manager["id"]
    assert chain.ask(1, approverType="cost_center_owner", approverId=None)["approverId"] == owner["id"]


def test_a_new_manager_is_asked_when_the_step_opens(api, derived, person):
    chain, _, _ = derived
    step = chain.ask(0, approverType="manager_of_requester", approverId=None)
    successor = person()["id"]
    api.patch(f"/v1/people/{chain.request['requestedById']}", managerId=successor)

    chain.submit()

    assert api.read(step)["approverId"] == successor


@pytest.mark.parametrize("kind", ["manager_of_requester", "cost_center_owner"])
def test_a_derived_approver_is_found_and_not_sent(api, derived, kind):
    request = derived[0].request["id"]

    assert api.create("ApprovalStep", approverType=kind, approverId=None).fields == ["/approverType"]
    assert api.create("ApprovalStep", approvalRequestId=request, approverType=kind).fields == ["/approverId"]


def test_a_delegate_is_somebody_else(api, chain, person):
    made = chain({}, requestedById=person()["id"])
    step = made.steps[0]

    assert api.change(step, delegatedToId=step["approverId"]).fields == ["/delegatedToId"]
    assert api.change(step, delegatedToId=made.request["requestedById"]).fields == ["/delegatedToId"]


def test_a_hand_over_is_stamped(api, chain, person):
    step = chain({}).steps[0]

    given = api.change(step, delegatedToId=person()["id"]).data

    assert (step["delegatedAt"], given["delegatedAt"]) == (None, given["updatedAt"])
    assert api.change(step, delegatedToId=None).data["delegatedAt"] is None


@pytest.mark.parametrize("status", ["approved", "rejected", "changes_requested", "skipped", "expired", "cancelled"])
def test_a_closed_step_is_not_handed_over(api, person, status):
    assert api.change(step_in(api, status), delegatedToId=person()["id"]).fields == ["/delegatedToId"]


def test_only_those_asked_hand_a_step_over(api, chain, person):
    step = chain({}).steps[0]
    stranger, approver = person(), {"id": step["approverId"], "tenantId": step["tenantId"]}

    assert api.as_person(stranger).change(step, delegatedToId=stranger["id"]).fields == ["/delegatedToId"]
    assert api.as_person(approver).change(step, delegatedToId=stranger["id"]).status == 200


def test_the_chain_stands_once_submitted(api, chain):
    made = chain({}, {})

    assert api.create("ApprovalStep", approvalRequestId=made.request["id"], stepIndex=9).fields == ["/approvalRequestId"]
    assert api.remove(made.steps[1]).status == 422
    for field, value in {"stepIndex": 7, "approverId": api.make("Person")["id"], "minApprovals": 2, "isRequired": False}.items():
        assert api.change(made.steps[1], **{field: value}).fields == [f"/{field}"]


def test_the_chain_changes_in_a_draft_and_when_changes_are_requested(api, chain):
    made = chain({})
    made.decide(made.steps[0], "request_changes")

    added = made.ask(1)
    assert api.change(added, stepIndex=2, isRequired=False).status == 200
    assert api.remove(added).status == 204


def test_a_step_opens_with_its_request_only(api):
    assert api.create("ApprovalStep", status="pending").fields == ["/status"]
    assert api.change(step_in(api, "expired"), status="pending").fields == ["/status"]


def test_nobody_is_asked_twice_at_one_position(api, person, group):
    chain, approver = Chain(api), person()["id"]
    chain.ask(0, approverId=approver)
    chain.ask(0, **group[0])

    again = {"approvalRequestId": chain.request["id"], "stepIndex": 0}
    assert api.create("ApprovalStep", **again, approverId=approver).fields == ["/approvalRequestId"]
    assert api.create("ApprovalStep", **again, **group[0]).fields == ["/approvalRequestId"]


def test_a_late_step_goes_to_the_manager_of_its_approver():
    travel = Travel()
    api = travel.sign_in()
    manager = api.make("Person")
    chain = Chain(api, escalateAfterMinutes=30)
    step = chain.ask(approverId=api.make("Person", managerId=manager["id"])["id"])
    chain.submit()

    assert api.read(step)["isEscalated"] is False
    assert chain.decide(step, "approve", by=manager).fields == ["/decision"]

    travel.later(minutes=31)

    assert api.read(step)["isEscalated"] is True
    assert chain.decide(step, "approve", by=manager).data["decidedById"] == manager["id"]
    assert api.read(step)["isEscalated"] is True


def test_a_step_that_was_decided_in_time_is_never_late():
    travel = Travel()
    api = travel.sign_in()
    chain = Chain(api, escalateAfterMinutes=30)
    step = chain.ask()
    chain.submit()
    chain.decide(step, "approve")

    travel.later(minutes=31)

    assert api.read(step)["isEscalated"] is False
