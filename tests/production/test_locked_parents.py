"""Rules that count or compare what several requests write: of many at the same moment only as many win as the rule allows."""

from collections.abc import Callable, Iterable

import pytest

from tests.client import Api
from tests.production.crowd import Call, at_once, changing, creating, removing, statuses

MANY = 8
ACCEPTED = {"salary": 8000000, "currency": "EUR", "sentAt": "2026-06-01T15:00:00Z", "response": "accepted", "startDate": "2026-08-01"}
LINE = {"description": "Chairs", "quantity": 10, "unitPrice": 1000}


def primary_contacts(api: Api) -> Iterable[Call]:
    account = api.make("Account")["id"]
    return [changing(api, api.make("Contact", accountId=account), isPrimary=True) for _ in range(MANY)]


def active_sprints(api: Api) -> Iterable[Call]:
    project = api.make("Project")["id"]
    days = [{"startDate": f"2026-{month:02}-01", "endDate": f"2026-{month:02}-15"} for month in range(1, MANY + 1)]
    return [changing(api, api.make("Sprint", projectId=project, **dates), status="active") for dates in days]


def overlapping_sprints(api: Api) -> Iterable[Call]:
    project = api.make("Project")["id"]
    return [creating("Sprint", api.body("Sprint", projectId=project, name=f"Sprint {number}")) for number in range(MANY)]


def hires_for_one_opening(api: Api) -> Iterable[Call]:
    place = {"departmentId": api.make("Department")["id"], "locationId": api.make("Location")["id"]}
    posting = api.make("JobPosting", status="open", openings=1, hiringManagerId=api.make("Person")["id"], **place)["id"]
    return [changing(api, api.make("Applicant", jobPostingId=posting, stage="offer", offer=ACCEPTED), stage="hired") for _ in range(MANY)]


def leave_for_the_same_days(api: Api) -> Iterable[Call]:
    person = api.make("Person")["id"]
    return [creating("LeaveRequest", api.body("LeaveRequest", personId=person)) for _ in range(MANY)]


def plans_for_the_same_days(api: Api) -> Iterable[Call]:
    same = {"personId": api.make("Person")["id"], "workType": "project", "projectId": api.make("Project")["id"]}
    days = [{"periodStartDate": f"2026-07-{day:02}", "periodEndDate": "2026-07-31"} for day in range(1, MANY + 1)]
    return [creating("Capacity", api.body("Capacity", **same, **period)) for period in days]


def goals_of_more_than_half(api: Api) -> Iterable[Call]:
    person = api.make("Person")["id"]
    return [creating("PersonGoal", api.body("PersonGoal", personId=person, weightPercent=51, period="2026-H1")) for _ in range(MANY)]


def entries_of_more_than_half_a_day(api: Api) -> Iterable[Call]:
    fields = {"personId": api.make("Person")["id"], "durationMinutes": 721, "startedAt": None, "endedAt": None}
    return [creating("TimeEntry", api.body("TimeEntry", **fields)) for _ in range(MANY)]


def definitions_of_a_role(api: Api) -> Iterable[Call]:
    fields = {"assetId": api.make("TechnologyAsset")["id"], "name": "Admin", "principalId": None, "principalType": None}
    return [creating("AccessEntitlement", api.body("AccessEntitlement", **fields)) for _ in range(MANY)]


def lines_of_more_than_half_a_budget(api: Api) -> Iterable[Call]:
    budget = api.make("Budget", totalAmount=100000)["id"]
    fields = {"budgetId": budget, "allocatedAmount": 50001, "monthlyAmounts": None}
    return [creating("BudgetLine", api.body("BudgetLine", name=f"Line {number}", **fields)) for number in range(MANY)]


def call_offs_of_a_whole_order(api: Api) -> Iterable[Call]:
    same = {"vendorId": api.make("Vendor")["id"], "approverId": api.make("Person")["id"], "supplierId": None, "lines": [LINE]}
    blanket = api.make("PurchaseOrder", type="blanket", status="issued", **same)["id"]
    fields = {"type": "call_off", "status": "draft", "parentOrderId": blanket, **same}
    return [creating("PurchaseOrder", api.body("PurchaseOrder", orderNumber=f"C-{number}", **fields)) for number in range(MANY)]


def approved_answers_to_a_question(api: Api) -> Iterable[Call]:
    question = api.make("RfpQuestion")["id"]
    responses = [api.make("RfpResponse", questionId=question, status="in_review") for _ in range(MANY)]
    return [changing(api, response, status="approved") for response in responses]


def edges_between_the_same_ends(api: Api) -> Iterable[Call]:
    ends = {"fromId": api.make("TechnologyAsset")["id"], "toId": api.make("TechnologyAsset", name="Other")["id"], "type": "uses"}
    return [creating("Relationship", api.body("Relationship", fromType=None, toType=None, **ends)) for _ in range(MANY)]


def both_ends_of_a_circle(api: Api) -> Iterable[Call]:
    one, other = api.make("Group"), api.make("Group")
    return [changing(api, one, parentGroupId=other["id"]), changing(api, other, parentGroupId=one["id"])]


def the_last_deal_and_the_end_of_the_account(api: Api) -> Iterable[Call]:
    account = api.make("Account")
    return [creating("Deal", api.body("Deal", accountId=account["id"])), changing(api, account, status="inactive")]


def work_under_way_and_the_end_of_the_project(api: Api) -> Iterable[Call]:
    project = api.make("Project")
    task = api.make("Task", projectId=project["id"], status="todo")
    return [changing(api, task, status="in_progress"), changing(api, project, status="completed")]


def a_grant_and_the_end_of_its_asset(api: Api) -> Iterable[Call]:
    asset, person = api.make("TechnologyAsset"), api.make("Person")["id"]
    body = api.body("AccessEntitlement", assetId=asset["id"], principalId=person, principalType=None, expiresAt=None)
    return [creating("AccessEntitlement", body), changing(api, asset, status="retired")]


def a_line_and_a_smaller_budget(api: Api) -> Iterable[Call]:
    budget = api.make("Budget", totalAmount=100000)
    body = api.body("BudgetLine", budgetId=budget["id"], allocatedAmount=100000, monthlyAmounts=None)
    return [creating("BudgetLine", body), changing(api, budget, totalAmount=50000)]


def a_seat_and_fewer_seats(api: Api) -> Iterable[Call]:
    license = api.make("SoftwareLicense", totalSeats=2)
    api.make("LicenseAssignment", licenseId=license["id"])
    return [creating("LicenseAssignment", api.body("LicenseAssignment", licenseId=license["id"])), changing(api, license, totalSeats=1)]


def a_control_and_the_deletion_of_its_framework(api: Api) -> Iterable[Call]:
    framework = api.make("GrcFramework")
    return [creating("GrcControl", api.body("GrcControl", frameworkId=framework["id"])), removing(api, framework)]


Scene = Callable[[Api], Iterable[Call]]

CROWDS: list[Scene] = [
    primary_contacts, active_sprints, overlapping_sprints, hires_for_one_opening, leave_for_the_same_days, plans_for_the_same_days,
    goals_of_more_than_half, entries_of_more_than_half_a_day, definitions_of_a_role, lines_of_more_than_half_a_budget,
    call_offs_of_a_whole_order, approved_answers_to_a_question, edges_between_the_same_ends,
]  # fmt: skip
PAIRS: list[Scene] = [
    both_ends_of_a_circle, the_last_deal_and_the_end_of_the_account, work_under_way_and_the_end_of_the_project,
    a_grant_and_the_end_of_its_asset, a_line_and_a_smaller_budget, a_seat_and_fewer_seats, a_control_and_the_deletion_of_its_framework,
]  # fmt: skip
TRIES = 4
"""Two requests miss one another more easily than many do."""


@pytest.mark.parametrize("scene", CROWDS, ids=lambda scene: scene.__name__)
def test_of_many_at_once_one_wins(live, scene):
    answers = at_once(live, scene(live))

    found = statuses(answers)
    assert found.pop(422, 0) == MANY - 1, answers
    assert set(found) <= {200, 201}, answers


@pytest.mark.parametrize("scene", PAIRS, ids=lambda scene: scene.__name__)
def test_of_two_that_exclude_each_other_one_wins(live, scene):
    for _ in range(TRIES):
        answers = at_once(live, scene(live))

        assert [answer.status == 422 for answer in answers].count(True) == 1, answers
        assert {answer.status for answer in answers} <= {200, 201, 204, 422}, answers
