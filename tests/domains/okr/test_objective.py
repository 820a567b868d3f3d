"""Objectives: dated by their period, measured while active, graded when closed."""

from itertools import permutations

import pytest

STATUSES = {"draft": ("active", "cancelled"), "active": ("draft", "closed", "cancelled"), "closed": ("active",), "cancelled": ()}


def objective_in(api, status):
    """An objective with a key result, brought to the status."""
    objective = api.make("Objective")
    api.make("KeyResult", objectiveId=objective["id"])
    for step in {"draft": (), "active": ("active",), "closed": ("active", "closed"), "cancelled": ("cancelled",)}[status]:
        assert api.change(objective, status=step, score=0.7 if step == "closed" else None).status == 200
    return objective


@pytest.mark.parametrize(("start", "end"), list(permutations(STATUSES, 2)))
def test_the_status_changes_as_the_table_says(api, start, end):
    answer = api.change(objective_in(api, start), status=end, score=0.7 if end == "closed" else None)

    assert answer.status == 200 if end in STATUSES[start] else answer.fields == ["/status"]


@pytest.mark.parametrize(("period", "first", "last"), [
    ("2026", "2026-01-01", "2026-12-31"), ("2026-H1", "2026-01-01", "2026-06-30"), ("2026-H2", "2026-07-01", "2026-12-31"),
    ("2026-Q1", "2026-01-01", "2026-03-31"), ("2026-Q2", "2026-04-01", "2026-06-30"), ("2026-Q3", "2026-07-01", "2026-09-30"),
    ("2026-Q4", "2026-10-01", "2026-12-31"),
])  # fmt: skip
def test_the_dates_are_those_of_the_period(api, period, first, last):
    objective = api.make("Objective", period=period, startDate=None, endDate=None)

    assert (objective["startDate"], objective["endDate"]) == (first, last)


def test_dates_that_are_sent_stay(api):
    objective = api.make("Objective", startDate="2026-07-10", endDate="2026-09-20")

    assert (objective["startDate"], objective["endDate"]) == ("2026-07-10", "2026-09-20")


def test_dates_that_were_not_sent_move_with_the_period(api):
    moved = api.make("Objective", title="a", period="2026-Q1", startDate=None, endDate=None)
    kept = api.make("Objective", title="b", period="2026-Q1", startDate="2026-01-15", endDate=None)

    moved, kept = (api.change(objective, period="2026-Q2").data for objective in (moved, kept))
    assert (moved["startDate"], moved["endDate"]) == ("2026-04-01", "2026-06-30")
    assert (kept["startDate"], kept["endDate"]) == ("2026-01-15", "2026-06-30")


def test_there_is_no_year_0(api):
    refused = api.create("Objective", period="0000", startDate=None, endDate=None)

    assert (refused.status, refused.fields) == (422, ["/period"])


def test_an_objective_ends_after_it_starts(api):
    refused = api.create("Objective", startDate="2026-07-01", endDate="2026-07-01")

    assert (refused.status, refused.fields) == (422, ["/endDate"])
    assert api.create("Objective", startDate="2026-07-01", endDate="2026-07-02").status == 201


def test_progress_is_the_weighted_mean_of_the_key_results(api):
    objective = api.make("Objective")
    assert (objective["keyResultCount"], objective["progressPercent"]) == (0, 0)

    plain = {"objectiveId": objective["id"], "direction": "increase", "startValue": 0, "targetValue": 100}
    api.make("KeyResult", **plain, currentValue=50, weight=2)
    api.make("KeyResult", **plain, currentValue=25, weight=1)
    api.make("KeyResult", **plain, currentValue=100, weight=9, status="cancelled")

    found = api.read(objective)
    assert (found["keyResultCount"], found["progressPercent"]) == (2, 41.7)


def test_without_any_weight_there_is_no_progress(api):
    objective = api.make("Objective")
    api.make("KeyResult", objectiveId=objective["id"], weight=0)

    assert api.read(objective)["progressPercent"] == 0


def test_closing_is_dated_while_the_objective_is_closed(api):
    objective = objective_in(api, "active")
    assert api.read(objective)["closedAt"] is None

    closed = api.change(objective, status="closed", score=0.7).data

    assert closed["closedAt"] == closed["updatedAt"]
    assert api.change(objective, status="active", score=None).data["closedAt"] is None


def test_an_objective_is_not_below_its_descendants(api):
    top = api.make("Objective")
    low = api.make("Objective", parentObjectiveId=api.make("Objective", parentObjectiveId=top["id"])["id"])

    assert api.change(top, parentObjectiveId=low["id"]).fields == ["/parentObjectiveId"]
    assert api.change(top, parentObjectiveId=top["id"]).fields == ["/parentObjectiveId"]
    assert api.change(low, parentObjectiveId=top["id"]).status == 200


def test_an_objective_is_not_aligned_with_its_own_key_result(api):
    objective = api.make("Objective")
    own = api.make("KeyResult", objectiveId=objective["id"])["id"]

    assert api.change(objective, alignedKeyResultId=own).fields == ["/alignedKeyResultId"]
    assert api.create("Objective", alignedKeyResultId=own).status == 201


@pytest.mark.parametrize(("level", "field", "entity"), [("department", "departmentId", "Department"), ("team", "groupId", "Group")])
def test_an_objective_says_whose_it_is(api, level, field, entity):
    refused = api.create("Objective", level=level)

    assert (refused.status, refused.fields) == (422, [f"/{field}"])
    assert api.create("Objective", **{"level": level, field: api.make(entity)["id"]}).status == 201


def test_an_objective_without_key_results_does_not_become_active(api):
    objective = api.make("Objective")
    api.make("KeyResult", objectiveId=objective["id"], status="cancelled")

    refused = api.change(objective, status="active")

    assert (refused.status, refused.fields) == (422, ["/status"])
    assert api.create("Objective", status="active").fields == ["/status"]
    api.make("KeyResult", objectiveId=objective["id"])
    assert api.change(objective, status="active").status == 200


def test_a_closed_objective_has_a_score(api):
    refused = api.create("Objective", status="closed")

    assert (refused.status, refused.fields) == (422, ["/score"])
    assert api.create("Objective", status="closed", score=0).status == 201


@pytest.mark.parametrize("status", ["draft", "cancelled"])
def test_no_other_objective_has_a_score(api, status):
    refused = api.create("Objective", status=status, score=0.5)

    assert (refused.status, refused.fields) == (422, ["/score"])


@pytest.mark.parametrize(("dates", "at"), [({"startDate": "2026-09-01"}, "/startDate"), ({"endDate": "2026-07-31"}, "/endDate")])
def test_the_dates_enclose_those_of_the_key_results(api, dates, at):
    objective = api.make("Objective")
    api.make("KeyResult", objectiveId=objective["id"], dueDate="2026-08-15")

    refused = api.change(objective, **dates)

    assert (refused.status, refused.fields) == (422, [at])
    assert api.change(objective, startDate="2026-08-15", endDate="2026-08-16").status == 200


def test_an_owner_has_an_objective_once_in_a_period(api):
    objective = api.make("Objective")
    same = {"ownerId": objective["ownerId"], "title": objective["title"]}

    assert api.create("Objective", **same, period=objective["period"]).fields == ["/period"]
    assert api.create("Objective", **same, period="2026-Q4", startDate=None, endDate=None).status == 201
