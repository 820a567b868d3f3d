"""Features: scored, owned from the plan on, part of something greater, and released when their work is over."""

from itertools import permutations

import pytest

STATUSES = {
    "idea": ("discovery", "planned", "rejected"),
    "discovery": ("idea", "planned", "rejected"),
    "planned": ("discovery", "in_progress", "rejected"),
    "in_progress": ("planned", "in_beta", "released", "rejected"),
    "in_beta": ("in_progress", "released", "rejected"),
    "released": ("in_progress", "retired"),
    "rejected": ("idea",),
    "retired": (),
}


@pytest.fixture
def owner(api):
    return api.make("Person")["id"]


@pytest.mark.parametrize(("start", "end"), list(permutations(STATUSES, 2)))
def test_the_status_changes_as_the_table_says(api, owner, start, end):
    answer = api.change(api.make("Feature", status=start, ownerId=owner), status=end)

    assert answer.status == 200 if end in STATUSES[start] else answer.fields == ["/status"]


@pytest.mark.parametrize(("reach", "impact", "confidence", "effort", "score"), [
    (1200, 2, 80, 1.5, 1280), (1, 1, 25, 1, 0.3), (1, 0.25, 10, 1, 0), (0, 3, 100, 2, 0), (10, 1, 100, 3, 3.3),
])  # fmt: skip
def test_the_rice_score(api, reach, impact, confidence, effort, score):
    feature = api.make("Feature", reachCount=reach, impactScore=impact, confidencePercent=confidence, effortPersonMonths=effort)

    assert feature["riceScore"] == score


@pytest.mark.parametrize("missing", ["reachCount", "impactScore", "confidencePercent", "effortPersonMonths"])
def test_there_is_no_score_without_all_four(api, missing):
    feature = api.make("Feature")
    assert feature["riceScore"] == 1280

    assert api.change(feature, **{missing: None}).data["riceScore"] is None


@pytest.mark.parametrize("effort", [0, 1e-12, 1e-310])
def test_effort_is_above_zero_and_gives_a_score_that_can_be_written(api, effort):
    refused = api.create("Feature", effortPersonMonths=effort)

    assert (refused.status, refused.fields) == (422, ["/effortPersonMonths"])


def test_effort_of_an_hour_is_enough(api):
    assert api.create("Feature", effortPersonMonths=0.01).status == 201


def test_the_last_release_is_dated(api, owner):
    feature = api.make("Feature", status="in_beta", ownerId=owner)
    assert feature["releasedAt"] is None

    released = api.change(feature, status="released").data

    assert released["releasedAt"] == released["updatedAt"]
    assert api.change(feature, status="in_progress").data["releasedAt"] == released["releasedAt"]


def test_the_share_of_the_work_that_is_done(api):
    feature = api.make("Feature")
    assert (feature["taskCount"], feature["progressPercent"]) == (0, 0)

    for status in ("todo", "done", "done", "cancelled"):
        api.make("Task", projectId=feature["projectId"], featureId=feature["id"], status=status)
    api.make("Task", projectId=feature["projectId"], status="done")

    found = api.read(feature)
    assert (found["taskCount"], found["progressPercent"]) == (3, 66.7)


@pytest.mark.parametrize(("kind", "status"), [("epic", 201), ("capability", 201), ("feature", 422), ("enabler", 422)])
def test_only_epics_and_capabilities_have_parts(api, kind, status):
    parent = api.make("Feature", type=kind)

    answer = api.create("Feature", parentFeatureId=parent["id"])

    assert (answer.status, answer.fields) == (status, [] if status == 201 else ["/parentFeatureId"])


def test_what_has_parts_stays_an_epic_or_capability(api):
    epic = api.make("Feature", type="epic")
    api.make("Feature", parentFeatureId=epic["id"])

    assert api.change(epic, type="enabler").fields == ["/type"]
    assert api.change(epic, type="capability").status == 200


def test_features_go_in_no_circle(api):
    epic = api.make("Feature", type="epic")
    part = api.make("Feature", type="capability", parentFeatureId=epic["id"])

    assert api.change(epic, parentFeatureId=part["id"]).fields == ["/parentFeatureId"]
    assert api.change(epic, parentFeatureId=epic["id"]).fields == ["/parentFeatureId"]


def test_a_feature_does_not_end_before_it_starts(api):
    refused = api.create("Feature", startDate="2026-06-08", dueDate="2026-06-07")

    assert (refused.status, refused.fields) == (422, ["/dueDate"])
    assert api.create("Feature", startDate="2026-06-08", dueDate="2026-06-08").status == 201


@pytest.mark.parametrize(("status", "code"), [
    ("idea", 201), ("discovery", 201), ("rejected", 201), ("retired", 201),
    ("planned", 422), ("in_progress", 422), ("in_beta", 422), ("released", 422),
])  # fmt: skip
def test_from_the_plan_to_the_release_a_feature_is_owned(api, status, code):
    answer = api.create("Feature", status=status)

    assert (answer.status, answer.fields) == (code, [] if code == 201 else ["/ownerId"])


@pytest.mark.parametrize("status", ["in_progress", "in_review", "blocked"])
def test_a_feature_with_work_under_way_is_not_released(api, owner, status):
    feature = api.make("Feature", status="in_beta", ownerId=owner)
    task = api.make("Task", projectId=feature["projectId"], featureId=feature["id"], status=status)

    refused = api.change(feature, status="released")

    assert (refused.status, refused.fields) == (422, ["/status"])
    api.change(task, status="cancelled")
    assert api.change(feature, status="released").status == 200


def test_names_are_unique_in_a_project_and_flags_everywhere(api):
    feature = api.make("Feature")

    assert api.create("Feature", projectId=feature["projectId"], name=feature["name"], featureFlag=None).fields == ["/projectId"]
    assert api.create("Feature", featureFlag=feature["featureFlag"]).fields == ["/featureFlag"]


def test_a_feature_stays_in_its_project(api):
    assert api.change(api.make("Feature"), projectId=api.make("Project")["id"]).fields == ["/projectId"]
