"""Risks: ratings are products of their factors and fall with controls, and nothing is accepted for ever."""

from datetime import date, timedelta

import pytest

STATUSES = {
    "identified": ["assessed", "closed"],
    "assessed": ["in_treatment", "accepted", "monitored", "closed"],
    "in_treatment": ["assessed", "accepted", "monitored", "closed"],
    "accepted": ["assessed", "closed"],
    "monitored": ["assessed", "in_treatment", "closed"],
    "closed": ["identified"],
}


@pytest.fixture
def risk(api):
    return api.make("GrcRisk", status="assessed")


def acceptance(risk):
    """What an acceptance on the day of the risk's creation takes."""
    return {"status": "accepted", "treatment": "accept", "acceptedUntilDate": a_year_after(risk["createdAt"][:10])}


def a_year_after(day):
    return f"{int(day[:4]) + 1}{day[4:]}".replace("-02-29", "-02-28")


def test_risks_are_numbered(api):
    numbers = [api.make("GrcRisk")["riskNumber"] for _ in range(2)]

    assert numbers == ["RSK-00001", "RSK-00002"]


def test_ratings_are_likelihood_times_impact(api, risk):
    assert (risk["inherentRating"], risk["residualRating"]) == (20, 8)

    changed = api.change(risk, inherentLikelihood=3, residualImpact=None).data

    assert (changed["inherentRating"], changed["residualRating"]) == (15, None)


def test_controls_do_not_raise_a_risk(api, risk):
    assert api.change(risk, residualLikelihood=4, residualImpact=5).status == 200
    assert api.change(risk, residualLikelihood=5).fields == ["/residualLikelihood"]
    assert api.change(risk, inherentLikelihood=1, targetRating=None).fields == ["/residualLikelihood"]


def test_the_target_is_not_above_the_inherent_rating(api, risk):
    assert api.change(risk, targetRating=20).status == 200
    assert api.change(risk, targetRating=21).fields == ["/targetRating"]


def test_an_accepted_risk_is_treated_so(api, risk):
    assert api.change(risk, **(acceptance(risk) | {"treatment": "mitigate"})).fields == ["/treatment"]


def test_an_acceptance_has_an_end(api, risk):
    assert api.change(risk, **(acceptance(risk) | {"acceptedUntilDate": None})).fields == ["/acceptedUntilDate"]


def test_an_acceptance_lasts_a_year_at_most(api, risk):
    latest = acceptance(risk)["acceptedUntilDate"]
    # A night may pass between the two requests, so the day after tomorrow's year is the first that is surely too late.
    too_late = str(date.fromisoformat(latest) + timedelta(days=2))

    assert api.change(risk, **(acceptance(risk) | {"acceptedUntilDate": too_late})).fields == ["/acceptedUntilDate"]
    assert api.change(risk, **acceptance(risk)).status == 200


def test_an_acceptance_that_has_ended_leaves_the_risk_open_to_changes(api, risk):
    api.change(risk, **(acceptance(risk) | {"acceptedUntilDate": "2020-01-01"}))

    assert api.change(risk, description="Looked at again.").status == 200


def test_an_acceptance_names_the_person_who_accepted(api, risk):
    anna = api.make("Person", email="anna@acme.com")

    accepted = api.as_person(anna).change(risk, **acceptance(risk)).data

    assert risk["acceptedById"] is None
    assert accepted["acceptedById"] == anna["id"]


def test_an_acceptance_by_a_program_names_nobody(api, risk):
    assert api.change(risk, **acceptance(risk)).data["acceptedById"] is None


@pytest.mark.parametrize("factor", ["residualLikelihood", "residualImpact"])
def test_a_monitored_risk_is_rated(api, risk, factor):
    assert api.change(risk, status="monitored", **{factor: None}).fields == [f"/{factor}"]


def test_a_monitored_risk_is_within_its_target(api, risk):
    assert api.change(risk, status="monitored", targetRating=7).fields == ["/residualLikelihood"]
    assert api.change(risk, status="monitored", targetRating=8).status == 200
    assert api.change(risk, residualLikelihood=3).fields == ["/residualLikelihood"]
    assert api.change(risk, residualLikelihood=3, targetRating=None).status == 200


def test_a_treatment_is_planned(api, risk):
    assert api.change(risk, status="in_treatment", treatmentPlan=None).fields == ["/treatmentPlan"]
    assert api.change(risk, status="in_treatment").status == 200


def test_an_expected_loss_has_a_currency(api, risk):
    assert api.change(risk, currency=None).fields == ["/currency"]
    assert api.change(risk, currency=None, annualLossExpectancy=None).status == 200


@pytest.mark.parametrize(("start", "change"), [(start, change) for start in STATUSES for change in STATUSES[start]])
def test_status_changes_along_its_table(api, start, change):
    risk = api.make("GrcRisk", status=start, treatment="accept", acceptedUntilDate="2020-01-01")

    assert api.change(risk, status=change).status == 200


@pytest.mark.parametrize(
    ("start", "change"), [(start, change) for start in STATUSES for change in STATUSES if change not in (start, *STATUSES[start])]
)
def test_other_status_changes_are_refused(api, start, change):
    risk = api.make("GrcRisk", status=start, treatment="accept", acceptedUntilDate="2020-01-01")

    assert api.change(risk, status=change).fields == ["/status"]
