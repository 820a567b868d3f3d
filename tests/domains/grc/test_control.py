"""Controls: the statement of applicability is consistent, the tree stays in its framework, mappings hold both ways."""

import pytest

STATUSES = {
    "planned": ["partial", "implemented", "alternative", "not_applicable"],
    "partial": ["planned", "implemented", "alternative", "not_applicable"],
    "implemented": ["partial", "alternative", "not_applicable"],
    "alternative": ["partial", "implemented", "not_applicable"],
    "not_applicable": ["planned", "partial", "implemented", "alternative"],
}
LEFT_OUT = {"isApplicable": False, "applicabilityReason": "There are no sites.", "implementationStatus": "not_applicable"}


@pytest.fixture
def control(api):
    return api.make("GrcControl")


@pytest.fixture
def sibling(api, control):
    """A control of the same framework."""
    return api.make("GrcControl", frameworkId=control["frameworkId"], controlRef="A.5.16")


def scope(status):
    """What goes with an implementation status."""
    return LEFT_OUT if status == "not_applicable" else {"isApplicable": True, "implementationStatus": status}


def test_a_control_counts_its_accepted_evidence(api, control, sibling):
    proof = {"sourceUrl": "https://evidence.example/1", "controlIds": [control["id"], sibling["id"]]}
    api.make("GrcEvidence", **proof, status="accepted", validUntilDate="2999-12-31")
    api.make("GrcEvidence", **proof, status="accepted", validUntilDate=None)
    api.make("GrcEvidence", **proof, status="submitted")

    assert control["evidenceCount"] == 0
    assert api.read(control)["evidenceCount"] == api.read(sibling)["evidenceCount"] == 2


def test_evidence_past_its_last_day_no_longer_counts(api, control):
    period = {"periodStartDate": "2020-01-01", "periodEndDate": "2020-03-31", "validUntilDate": "2021-03-31"}
    old = api.make("GrcEvidence", **period, controlIds=[control["id"]], status="accepted", sourceUrl="https://evidence.example/1")

    assert old["status"] == "accepted"
    assert api.read(control)["evidenceCount"] == 0


def test_a_control_is_left_out_for_a_reason(api, control):
    refused = api.change(control, isApplicable=False, implementationStatus="not_applicable")

    assert (refused.status, refused.fields) == (422, ["/applicabilityReason"])
    assert api.change(control, **LEFT_OUT).status == 200


def test_a_control_that_is_left_out_is_not_implemented(api, control):
    refused = api.change(control, isApplicable=False, applicabilityReason="There are no sites.")

    assert (refused.status, refused.fields) == (422, ["/implementationStatus"])


def test_a_control_in_scope_is_not_without_application(api, control):
    assert api.change(control, implementationStatus="not_applicable").fields == ["/implementationStatus"]


def test_a_parent_is_of_the_same_framework(api, control, sibling):
    assert api.change(sibling, parentControlId=control["id"]).status == 200
    assert api.change(sibling, parentControlId=api.make("GrcControl")["id"]).fields == ["/parentControlId"]


def test_parents_do_not_go_in_a_circle(api, control, sibling):
    api.change(sibling, parentControlId=control["id"])

    assert api.change(control, parentControlId=sibling["id"]).fields == ["/parentControlId"]
    assert api.change(control, parentControlId=control["id"]).fields == ["/parentControlId"]


def test_a_mapping_holds_both_ways(api, control):
    other = api.make("GrcControl", mappedControlIds=[control["id"]])
    third = api.make("GrcControl")

    assert api.read(control)["mappedControlIds"] == [other["id"]]

    api.change(control, mappedControlIds=[third["id"]])

    assert api.read(other)["mappedControlIds"] == []
    assert api.read(third)["mappedControlIds"] == [control["id"]]


def test_a_mapping_that_stands_is_left_alone(api, control):
    other = api.make("GrcControl", mappedControlIds=[control["id"]])
    mapped = api.read(control)

    api.change(other, name="Access to buildings")

    assert api.read(control)["version"] == mapped["version"]


def test_a_mapping_names_controls_of_other_frameworks(api, control, sibling):
    other = api.make("GrcControl")

    assert api.change(control, mappedControlIds=[other["id"], sibling["id"]]).fields == ["/mappedControlIds/1"]
    assert api.change(control, mappedControlIds=[control["id"]]).status == 422


def test_a_mapping_needs_room_on_the_other_side(api, control):
    framework = api.make("GrcFramework")
    others = [api.make("GrcControl", frameworkId=framework["id"])["id"] for _ in range(200)]
    api.change(control, mappedControlIds=others)

    refused = api.create("GrcControl", frameworkId=framework["id"], mappedControlIds=[control["id"]])

    assert (refused.status, refused.fields) == (422, ["/mappedControlIds"])


@pytest.mark.parametrize("result", ["effective", "partially_effective", "ineffective"])
def test_a_test_result_has_a_time(api, result):
    refused = api.create("GrcControl", effectiveness=result, lastTestedAt=None)

    assert (refused.status, refused.fields) == (422, ["/lastTestedAt"])
    assert api.create("GrcControl", effectiveness="not_tested", lastTestedAt=None).status == 201


def test_the_next_test_is_due_after_the_latest(api, control):
    assert api.change(control, nextReviewDate="2026-04-15").fields == ["/nextReviewDate"]
    assert api.change(control, nextReviewDate="2026-04-16").status == 200


@pytest.mark.parametrize("field", ["frameworkId", "controlRef"])
def test_a_control_keeps_its_place(api, control, field):
    other = api.make("GrcControl", controlRef="B.1")

    assert api.change(control, **{field: other[field]}).fields == [f"/{field}"]


@pytest.mark.parametrize(("start", "change"), [(start, change) for start in STATUSES for change in STATUSES[start]])
def test_implementation_changes_along_its_table(api, start, change):
    assert api.change(api.make("GrcControl", **scope(start)), **scope(change)).status == 200


@pytest.mark.parametrize("start", ["implemented", "alternative"])
def test_what_is_in_place_does_not_become_a_plan(api, start):
    assert api.change(api.make("GrcControl", implementationStatus=start), implementationStatus="planned").fields == [
        "/implementationStatus"
    ]
