"""Key results: how far they have come follows from their values, which fit the kind of measure."""

from itertools import permutations

import pytest

STATUSES = {
    "draft": ("active", "cancelled"),
    "active": ("draft", "achieved", "missed", "cancelled"),
    "achieved": ("active",),
    "missed": ("active",),
    "cancelled": (),
}
BINARY = {"metricType": "binary", "direction": "increase", "startValue": 0, "targetValue": 1, "currentValue": 0}


def values(start, target, current, direction="increase", kind="number"):
    return {"startValue": start, "targetValue": target, "currentValue": current, "direction": direction, "metricType": kind}


def steps(*weights_and_done):
    return [{"name": f"Step {number}", "weight": weight, "isDone": done} for number, (weight, done) in enumerate(weights_and_done)]


@pytest.mark.parametrize(("start", "end"), list(permutations(STATUSES, 2)))
def test_the_status_changes_as_the_table_says(api, start, end):
    answer = api.change(api.make("KeyResult", **values(0, 10, 10), status=start), status=end)

    assert answer.status == 200 if end in STATUSES[start] else answer.fields == ["/status"]


def test_the_current_value_begins_at_the_start(api):
    result = api.make("KeyResult", **values(21, 7, None, "decrease"))

    assert (result["currentValue"], result["progressPercent"]) == (21, 0)


@pytest.mark.parametrize(("fields", "progress", "score"), [
    (values(0, 100, 25), 25, 0.25),
    (values(21, 7, 16, "decrease"), 35.7, 0.36),
    (values(-10, 10, 0, kind="percentage"), 50, 0.5),
    (values(0, 100, 250), 100, 1),
    (values(50, 100, 10), 0, 0),
    (values(0, 99.5, 99.5, "maintain"), 100, 1),
    (values(0, 99.5, 99.4, "maintain"), 0, 0),
    (BINARY, 0, 0),
    (BINARY | {"currentValue": 1}, 100, 1),
    (values(0, 1, 0, kind="milestone") | {"milestones": steps((1, True), (2, False))}, 33.3, 0.33),
    (values(0, 1, 0, kind="milestone") | {"milestones": steps((0, True))}, 0, 0),
    (values(0, 1, 0, kind="milestone"), 0, 0),
])  # fmt: skip
def test_progress_and_score_follow_from_the_values(api, fields, progress, score):
    result = api.make("KeyResult", **fields)

    assert (result["progressPercent"], result["score"]) == (progress, score)


def test_progress_moves_with_the_current_value(api):
    result = api.make("KeyResult", **values(0, 10, 1))

    assert api.change(result, currentValue=4).data["progressPercent"] == 40
    assert api.change(result, currentValue=None).data["progressPercent"] == 0


def test_check_ins_are_kept_in_order_and_the_last_is_shown(api):
    result = api.make("KeyResult", checkIns=None)
    assert result["lastCheckInAt"] is None
    late, early = ({"recordedAt": f"2026-0{month}-15T09:00:00Z", "value": month} for month in (8, 7))

    reported = api.change(result, checkIns=[late, early]).data

    assert [report["value"] for report in reported["checkIns"]] == [7, 8]
    assert reported["lastCheckInAt"] == "2026-08-15T09:00:00.000Z"


@pytest.mark.parametrize("kind", ["number", "percentage", "currency"])
@pytest.mark.parametrize(("start", "target", "direction"), [(5, 5, "increase"), (5, 4, "increase"), (5, 5, "decrease"), (5, 6, "decrease")])
def test_the_target_lies_in_the_direction(api, kind, start, target, direction):
    refused = api.create("KeyResult", **values(start, target, 5, direction, kind), currency="EUR" if kind == "currency" else None)

    assert (refused.status, refused.fields) == (422, ["/targetValue"])


@pytest.mark.parametrize("fields", [values(5, 5, 5, "maintain"), values(5, 1, 5, "maintain"), values(1, 0, 0, kind="milestone")])
def test_other_measures_have_any_target(api, fields):
    assert api.create("KeyResult", **fields).status == 201


def test_money_and_only_money_has_a_currency(api):
    assert api.create("KeyResult", metricType="currency").fields == ["/currency"]
    assert api.create("KeyResult", metricType="number", currency="EUR").fields == ["/currency"]
    assert api.create("KeyResult", metricType="currency", currency="EUR").status == 201


def test_only_milestone_measures_have_milestones(api):
    refused = api.create("KeyResult", milestones=steps((1, False)))

    assert (refused.status, refused.fields) == (422, ["/milestones"])


@pytest.mark.parametrize(("field", "value"), [("startValue", 1), ("targetValue", 2), ("currentValue", 0.5)])
def test_a_binary_measure_is_0_or_1(api, field, value):
    refused = api.create("KeyResult", **BINARY | {field: value})

    assert (refused.status, refused.fields) == (422, [f"/{field}"])


def test_a_connector_is_named_where_it_delivers(api):
    connector = api.make("Connector")["id"]

    assert api.create("KeyResult", dataSourceType="connector").fields == ["/connectorId"]
    assert api.create("KeyResult", dataSourceType="manual", connectorId=connector).fields == ["/connectorId"]
    assert api.create("KeyResult", dataSourceType="connector", connectorId=connector).status == 201


def test_a_formula_is_written_down(api):
    assert api.create("KeyResult", dataSourceType="formula").fields == ["/query"]
    assert api.create("KeyResult", dataSourceType="formula", query="median(days)").status == 201


def test_what_is_achieved_is_complete(api):
    result = api.make("KeyResult", **values(0, 10, 9))

    assert api.change(result, status="achieved").fields == ["/status"]
    assert api.change(result, status="achieved", currentValue=10).status == 200


@pytest.mark.parametrize(("status", "score"), [("closed", 0.7), ("cancelled", None)])
def test_a_finished_objective_takes_no_key_results(api, status, score):
    objective = api.make("Objective", status=status, score=score)

    refused = api.create("KeyResult", objectiveId=objective["id"])

    assert (refused.status, refused.fields) == (422, ["/objectiveId"])


def test_key_results_of_a_finished_objective_can_still_change(api):
    result = api.make("KeyResult")
    api.change({"id": result["objectiveId"]}, status="cancelled")

    assert api.change(result, description="Other").status == 200


@pytest.mark.parametrize(("due", "status"), [("2026-06-30", 422), ("2026-07-01", 201), ("2026-09-30", 201), ("2026-10-01", 422)])
def test_the_due_date_lies_within_the_objective(api, due, status):
    answer = api.create("KeyResult", dueDate=due)

    assert (answer.status, answer.fields) == (status, [] if status == 201 else ["/dueDate"])


def test_an_objective_has_a_key_result_once_and_keeps_it(api):
    result = api.make("KeyResult")

    assert api.create("KeyResult", objectiveId=result["objectiveId"], title=result["title"]).fields == ["/objectiveId"]
    assert api.change(result, objectiveId=api.make("Objective")["id"]).fields == ["/objectiveId"]
