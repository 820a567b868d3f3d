"""Personal goals: progress from the measure, a fair share of the period, and a tree without circles."""

from concurrent.futures import ThreadPoolExecutor

import pytest

MEASURE = {"startValue": None, "targetValue": None, "currentValue": None}


@pytest.mark.parametrize(("start", "target", "current", "progress"), [
    (14, 6, 8, 75), (0, 10, 2.5, 25), (14, 6, 20, 0), (14, 6, 2, 100), (-10, 10, 0, 50),
])  # fmt: skip
def test_progress_is_worked_out_from_the_measure_whatever_is_sent(api, start, target, current, progress):
    goal = api.make("PersonGoal", startValue=start, targetValue=target, currentValue=current, progressPercent=42)

    assert goal["progressPercent"] == progress


def test_progress_follows_the_measure(api):
    goal = api.make("PersonGoal")

    assert api.change(goal, currentValue=10).data["progressPercent"] == 50
    assert api.change(goal, progressPercent=99).data["progressPercent"] == 50
    assert api.change(goal, currentValue=None, progressPercent=60).data["progressPercent"] == 60


def test_progress_without_a_measure_is_what_is_sent(api):
    assert api.make("PersonGoal", **MEASURE)["progressPercent"] == 0
    assert api.make("PersonGoal", **MEASURE, progressPercent=30)["progressPercent"] == 30


@pytest.mark.parametrize("status", ["achieved", "partially_achieved", "missed", "cancelled"])
def test_closing_is_stamped(api, status):
    goal = api.make("PersonGoal", currentValue=6)
    assert goal["closedAt"] is None

    closed = api.change(goal, status=status).data

    assert closed["closedAt"] == closed["updatedAt"]


def test_deferring_does_not_close(api):
    assert api.change(api.make("PersonGoal"), status="deferred").data["closedAt"] is None


@pytest.mark.parametrize(("due", "status", "late"), [
    ("2020-12-31", "active", True), ("2020-12-31", "draft", True), ("2020-12-31", "missed", False), ("2020-12-31", "deferred", False),
    ("2099-12-31", "active", False), (None, "draft", False),
])  # fmt: skip
def test_an_open_goal_is_late_after_its_due_date(api, due, status, late):
    assert api.make("PersonGoal", startDate="2020-01-01", dueDate=due, status=status)["isOverdue"] is late


@pytest.mark.parametrize(("fields", "at"), [
    ({"startDate": "2026-07-02", "dueDate": "2026-07-01"}, "/dueDate"),
    ({"status": "active", "dueDate": None}, "/dueDate"),
    ({"startValue": 6, "targetValue": 6}, "/targetValue"),
    ({"status": "achieved", "currentValue": 7}, "/progressPercent"),
    ({"status": "achieved", "progressPercent": 99} | MEASURE, "/progressPercent"),
])  # fmt: skip
def test_a_goal_that_contradicts_itself_is_refused(api, fields, at):
    refused = api.create("PersonGoal", **fields)

    assert (refused.status, refused.fields) == (422, [at])


@pytest.mark.parametrize("fields", [
    {"startDate": "2026-07-01", "dueDate": "2026-07-01"},
    {"status": "draft", "dueDate": None},
    {"startValue": 6, "targetValue": None},
    {"status": "achieved", "currentValue": 6},
    {"status": "achieved", "progressPercent": 100} | MEASURE,
])  # fmt: skip
def test_a_goal_at_the_edge_is_accepted(api, fields):
    assert api.create("PersonGoal", **fields).status == 201


def test_goals_close_no_circle(api):
    top = api.make("PersonGoal")
    middle = api.make("PersonGoal", parentGoalId=top["id"])
    bottom = api.make("PersonGoal", parentGoalId=middle["id"])

    assert api.change(top, parentGoalId=top["id"]).fields == ["/parentGoalId"]
    assert api.change(top, parentGoalId=bottom["id"]).fields == ["/parentGoalId"]
    assert api.change(bottom, parentGoalId=top["id"]).status == 200


def goal_of(api, person, weight, **fields):
    return api.create("PersonGoal", **({"personId": person, "weightPercent": weight, "period": "2026-H1"} | fields))


def test_the_active_goals_of_a_period_weigh_100_percent_at_most(api):
    person = api.make("Person")["id"]
    goal = goal_of(api, person, 60).data

    assert goal_of(api, person, 41).fields == ["/weightPercent"]
    second = goal_of(api, person, 40).data
    assert api.change(second, weightPercent=40.5).fields == ["/weightPercent"]
    assert api.change(goal, weightPercent=59.5).status == 200
    assert api.change(second, weightPercent=40.5).status == 200


def test_other_periods_people_and_states_do_not_weigh(api):
    person = api.make("Person")["id"]
    goal_of(api, person, 100)

    assert goal_of(api, person, 100, period="2026-H2").status == 201
    assert goal_of(api, person, 100, period=None).status == 201
    assert goal_of(api, api.make("Person")["id"], 100).status == 201
    draft = goal_of(api, person, 10, status="draft").data
    assert api.change(draft, status="active").fields == ["/weightPercent"]
    other = goal_of(api, person, 10, period="2027").status
    assert other == 201


def test_a_goal_that_moves_into_a_full_period_is_refused(api):
    person = api.make("Person")["id"]
    goal_of(api, person, 100)
    moving = goal_of(api, person, 10, period="2026-H2").data

    assert api.change(moving, period="2026-H1").fields == ["/weightPercent"]


def test_of_many_goals_for_the_rest_of_a_period_one_wins(api):
    person = api.make("Person")["id"]
    goal_of(api, person, 50)

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: goal_of(api, person, 50), range(8)))

    assert sorted(answer.status for answer in answers) == [201] + [422] * 7


def test_the_key_result_belongs_to_the_objective(api):
    key_result = api.make("KeyResult")
    other = api.make("Objective")["id"]

    goal = api.make("PersonGoal", keyResultId=key_result["id"], objectiveId=key_result["objectiveId"])

    assert api.change(goal, objectiveId=other).fields == ["/keyResultId"]
    assert api.create("PersonGoal", keyResultId=key_result["id"], objectiveId=other).fields == ["/keyResultId"]
    assert api.create("PersonGoal", keyResultId=key_result["id"]).status == 201


@pytest.mark.parametrize(("start", "change", "status"), [
    ("draft", "active", 200), ("draft", "cancelled", 200), ("active", "achieved", 200), ("active", "partially_achieved", 200),
    ("active", "missed", 200), ("active", "deferred", 200), ("active", "cancelled", 200), ("deferred", "active", 200),
    ("deferred", "cancelled", 200), ("draft", "achieved", 422), ("active", "draft", 422), ("deferred", "missed", 422),
    ("achieved", "active", 422), ("partially_achieved", "active", 422), ("missed", "active", 422), ("cancelled", "draft", 422),
])  # fmt: skip
def test_a_goal_goes_from_draft_to_its_end(api, start, change, status):
    answer = api.change(api.make("PersonGoal", status=start, currentValue=6), status=change)

    assert (answer.status, answer.fields) == (status, ["/status"] if status == 422 else [])


def test_a_goal_stays_with_its_person(api):
    assert api.change(api.make("PersonGoal"), personId=api.make("Person")["id"]).fields == ["/personId"]
