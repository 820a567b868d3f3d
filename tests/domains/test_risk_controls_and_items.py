"""Controls and business risks: when each was assessed, how it is rated, and what its status needs."""

import pytest

CLEAN = {"gapDescription": None, "implementationStatus": "implemented", "nextAssessmentDate": None}
EXCLUDED = {"justification": "The service is not offered there."}


def control(api, **fields):
    return api.create("ComplianceControl", **(CLEAN | fields))


@pytest.fixture
def owned(api):
    """What every status of a risk but its treatment needs."""
    return {"ownerId": api.make("Person")["id"], "residualLikelihood": "rare", "residualImpact": "minor"}


@pytest.mark.parametrize("status", ["compliant", "non_compliant", "not_applicable"])
def test_an_assessment_is_dated_and_names_the_person(api, status):
    person = api.make("Person")
    made = control(api, **EXCLUDED).data
    assert made["lastAssessedAt"] is None

    assessed = api.as_person(person).change(made, status=status).data

    assert (assessed["lastAssessedAt"], assessed["lastAssessedById"]) == (assessed["updatedAt"], person["id"])
    assert api.change(made, status="in_review").data["lastAssessedAt"] == assessed["lastAssessedAt"]


def test_each_new_result_is_an_assessment(api):
    person = api.make("Person")
    made = api.as_person(person).change(control(api).data, status="compliant").data

    again = api.change(made, status="non_compliant").data

    assert (again["lastAssessedAt"], again["lastAssessedById"]) == (again["updatedAt"], None)
    assert api.change(made, title="Another title").data["lastAssessedAt"] == again["lastAssessedAt"]


@pytest.mark.parametrize("excluded", [{"status": "not_applicable"}, {"implementationStatus": "alternative"}])
def test_an_exclusion_or_alternative_is_justified(api, excluded):
    assert control(api, **excluded).fields == ["/justification"]
    assert control(api, **excluded, **EXCLUDED).status == 201


@pytest.mark.parametrize(("status", "fields"), [
    ("in_review", []), ("non_compliant", []), ("compliant", ["/gapDescription"]), ("not_applicable", ["/gapDescription"]),
])  # fmt: skip
def test_a_gap_stands_only_while_the_control_is_not_met(api, status, fields):
    assert control(api, status=status, gapDescription="Reviews are missing.", **EXCLUDED).fields == fields


@pytest.mark.parametrize(("implementation", "fields"), [
    ("planned", ["/implementationStatus"]), ("partial", ["/implementationStatus"]), ("implemented", []), (None, []),
])  # fmt: skip
def test_a_compliant_control_is_in_place(api, implementation, fields):
    assert control(api, status="compliant", implementationStatus=implementation).fields == fields


def test_the_next_assessment_is_not_before_the_last(api):
    made = control(api, status="compliant").data
    last = made["lastAssessedAt"][:10]

    assert api.change(made, nextAssessmentDate=last).status == 200
    assert api.change(made, nextAssessmentDate="2026-01-01").fields == ["/nextAssessmentDate"]


@pytest.mark.parametrize("field", ["framework", "controlId"])
def test_a_control_keeps_its_place_in_the_framework(api, field):
    assert api.change(control(api).data, **{field: "Other"}).fields == [f"/{field}"]


@pytest.mark.parametrize(("before", "after"), [
    *[("in_review", after) for after in ("compliant", "non_compliant", "not_applicable")],
    *[("compliant", after) for after in ("in_review", "non_compliant", "not_applicable")],
    *[("non_compliant", after) for after in ("in_review", "compliant", "not_applicable")],
    ("not_applicable", "in_review"),
])  # fmt: skip
def test_status_changes_of_a_control(api, before, after):
    assert api.change(control(api, status=before, **EXCLUDED).data, status=after).data["status"] == after


def test_a_control_that_does_not_apply_is_reviewed_first(api):
    made = control(api, status="not_applicable", **EXCLUDED).data

    assert api.change(made, status="compliant").fields == ["/status"]


@pytest.mark.parametrize(("likelihood", "impact", "score", "level"), [
    ("rare", "negligible", 1, "low"), ("unlikely", "minor", 4, "low"), ("rare", "severe", 5, "medium"), ("possible", "moderate", 9, "medium"),
    ("unlikely", "severe", 10, "high"), ("likely", "major", 16, "high"), ("likely", "severe", 20, "critical"),
    ("almost_certain", "severe", 25, "critical"),
])  # fmt: skip
def test_the_score_is_likelihood_times_impact(api, likelihood, impact, score, level):
    made = api.make("RiskItem", likelihood=likelihood, impact=impact, residualLikelihood=None, residualImpact=None)

    assert (made["score"], made["level"], made["residualScore"]) == (score, level, None)


def test_the_residual_score_needs_both_of_its_sides(api):
    risk = api.make("RiskItem", residualLikelihood="unlikely", residualImpact="major")

    assert risk["residualScore"] == 8
    assert api.change(risk, residualImpact=None).data["residualScore"] is None


def test_treatment_does_not_raise_a_risk(api):
    rated = {"likelihood": "unlikely", "impact": "moderate"}

    assert api.create("RiskItem", residualLikelihood="possible", residualImpact="minor", **rated).status == 201
    refused = api.create("RiskItem", residualLikelihood="possible", residualImpact="moderate", **rated)
    assert (refused.status, refused.fields) == (422, ["/residualLikelihood"])


@pytest.mark.parametrize(("status", "treatment"), [("accepted", "accept"), ("transferred", "transfer")])
def test_a_settled_risk_is_treated_as_its_status_says(api, owned, status, treatment):
    assert api.create("RiskItem", status=status, treatment=treatment, **owned).status == 201
    assert api.create("RiskItem", status=status, treatment="mitigate", **owned).fields == ["/treatment"]
    assert api.create("RiskItem", status=status, treatment=None, **owned).fields == ["/treatment"]


@pytest.mark.parametrize(("status", "treatment"), [("accepted", "accept"), ("transferred", "transfer"), ("mitigated", "mitigate")])
def test_a_settled_risk_has_an_owner(api, owned, status, treatment):
    assert api.create("RiskItem", status=status, treatment=treatment, **(owned | {"ownerId": None})).fields == ["/ownerId"]


def test_a_loss_needs_a_currency(api):
    assert api.create("RiskItem", currency=None).fields == ["/currency"]
    assert api.create("RiskItem", currency=None, estimatedLoss=None).status == 201


@pytest.mark.parametrize("field", ["targetDate", "nextReviewDate"])
def test_nothing_is_planned_before_the_risk_was_recognised(api, field):
    assert api.create("RiskItem", identifiedDate="2026-03-10", **{field: "2026-03-10"}).status == 201
    assert api.create("RiskItem", identifiedDate="2026-03-10", **{field: "2026-03-09"}).fields == [f"/{field}"]


@pytest.mark.parametrize("missing", ["residualLikelihood", "residualImpact"])
def test_a_mitigated_risk_is_rated_again(api, owned, missing):
    assert api.create("RiskItem", status="mitigated", **(owned | {missing: None})).fields == [f"/{missing}"]


def test_closed_at_is_set_while_the_risk_is_closed(api):
    risk = api.make("RiskItem")
    closed = api.change(risk, status="closed").data

    assert closed["closedAt"] == closed["updatedAt"]
    assert api.change(risk, status="open").data["closedAt"] is None


@pytest.mark.parametrize(("before", "after"), [
    *[("open", after) for after in ("in_treatment", "accepted", "transferred", "closed")],
    *[("in_treatment", after) for after in ("open", "mitigated", "accepted", "transferred", "closed")],
    ("mitigated", "in_treatment"), ("mitigated", "closed"),
    *[("accepted", after) for after in ("open", "in_treatment", "closed")],
    *[("transferred", after) for after in ("open", "in_treatment", "closed")],
    ("closed", "open"),
])  # fmt: skip
def test_status_changes_of_a_risk(api, owned, before, after):
    treatments = {"accepted": "accept", "transferred": "transfer"}
    risk = api.make("RiskItem", status=before, treatment=treatments.get(before, "mitigate"), **owned)

    assert api.change(risk, status=after, treatment=treatments.get(after, "mitigate")).data["status"] == after


@pytest.mark.parametrize(("before", "after"), [
    ("open", "mitigated"), ("mitigated", "open"), ("accepted", "mitigated"), ("transferred", "mitigated"),
    ("closed", "in_treatment"),
])  # fmt: skip
def test_other_status_changes_of_a_risk_are_refused(api, owned, before, after):
    treatments = {"accepted": "accept", "transferred": "transfer"}
    risk = api.make("RiskItem", status=before, treatment=treatments.get(before, "mitigate"), **owned)

    assert api.change(risk, status=after).fields == ["/status"]
