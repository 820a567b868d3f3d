"""Service levels: targets and hours make sense, and of two policies for the same tickets it is clear which goes first."""

from concurrent.futures import ThreadPoolExecutor

import pytest

HOURS = {"weekday": "monday", "opensAtTime": "08:00", "closesAtTime": "12:00"}


@pytest.fixture
def policy(api):
    return api.make("SlaPolicy")


def test_a_solution_is_not_due_before_the_answer(api, policy):
    assert api.change(policy, firstResponseTargetMinutes=240, resolutionTargetMinutes=240).status == 200
    assert api.change(policy, firstResponseTargetMinutes=241).fields == ["/resolutionTargetMinutes"]


@pytest.mark.parametrize("hours", [None, []])
def test_business_hours_are_given_where_they_count(api, policy, hours):
    assert api.change(policy, isBusinessHoursOnly=True, businessHours=hours).fields == ["/businessHours"]
    assert api.change(policy, isBusinessHoursOnly=False, businessHours=hours).status == 200


@pytest.mark.parametrize("closes", ["08:00", "07:59"])
def test_hours_close_after_they_open(api, policy, closes):
    assert api.change(policy, businessHours=[HOURS, HOURS | {"weekday": "friday", "closesAtTime": closes}]).fields == [
        "/businessHours/1/closesAtTime"
    ]


def test_hours_of_one_day_do_not_overlap(api, policy):
    afternoon = {"weekday": "monday", "opensAtTime": "12:00", "closesAtTime": "24:00"}

    assert api.change(policy, businessHours=[afternoon, HOURS]).status == 200
    assert api.change(policy, businessHours=[afternoon | {"weekday": "tuesday", "opensAtTime": "11:59"}, HOURS]).status == 200
    assert api.change(policy, businessHours=[afternoon | {"opensAtTime": "11:59"}, HOURS]).fields == ["/businessHours"]


def test_two_active_policies_do_not_share_their_tickets(api, policy):
    refused = api.create("SlaPolicy", appliesTo=["question", "incident"])

    assert (refused.status, refused.fields) == (422, ["/rank"])
    assert policy["id"] in refused.detail


@pytest.mark.parametrize("difference", [
    {"rank": 11}, {"priority": "high"}, {"appliesTo": ["problem"]}, {"categories": ["Network"]}, {"status": "inactive"},
])  # fmt: skip
def test_any_difference_tells_policies_apart(api, policy, difference):
    assert api.create("SlaPolicy", **difference).status == 201


def test_a_policy_for_one_customer_is_another(api, policy):
    account = api.make("Account")["id"]

    assert api.create("SlaPolicy", accountId=account).status == 201
    assert api.create("SlaPolicy", accountId=account).fields == ["/rank"]


def test_categories_are_compared_without_their_order(api, policy):
    api.make("SlaPolicy", categories=["Network", "Access"])

    assert api.create("SlaPolicy", categories=["Access", "Network"]).fields == ["/rank"]
    assert api.create("SlaPolicy", categories=["Access"]).status == 201


def test_policies_may_follow_one_another(api):
    api.make("SlaPolicy", endDate="2026-06-30")

    assert api.create("SlaPolicy", effectiveDate="2026-06-30").fields == ["/rank"]
    assert api.create("SlaPolicy", effectiveDate="2026-07-01").status == 201


def test_a_policy_is_not_made_active_beside_its_like(api, policy):
    other = api.make("SlaPolicy", status="inactive")

    assert api.change(other, status="active").fields == ["/rank"]
    assert api.change(other, status="active", rank=20).status == 200
    assert api.change(other, rank=10).fields == ["/rank"]


def test_of_many_policies_made_at_once_one_wins(api):
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda number: api.create("SlaPolicy", name=f"Policy {number}"), range(8)))

    assert sorted(answer.status for answer in answers) == [201] + [422] * 7


def test_a_policy_ends_after_it_takes_effect(api, policy):
    assert api.change(policy, effectiveDate="2026-07-01", endDate="2026-07-01").status == 200
    assert api.change(policy, endDate="2026-06-30").fields == ["/endDate"]


def test_an_escalation_names_somebody(api, policy):
    step = {"target": "resolution", "afterPercent": 75}
    person, group = api.make("Person")["id"], api.make("Group")["id"]
    somebody = [{"notifyPersonIds": [person]}, {"notifyGroupIds": [group]}, {"reassignGroupId": group}]

    assert api.change(policy, escalations=[step | named for named in somebody]).status == 200
    assert api.change(policy, escalations=[step | {"notifyGroupIds": [group]}, step]).fields == ["/escalations/1"]
    assert api.change(policy, escalations=[step | {"notifyPersonIds": []}]).fields == ["/escalations/0"]


@pytest.mark.parametrize(("start", "change"), [("active", "inactive"), ("inactive", "active")])
def test_a_policy_is_switched_off_and_on(api, start, change):
    assert api.change(api.make("SlaPolicy", status=start), status=change).status == 200
