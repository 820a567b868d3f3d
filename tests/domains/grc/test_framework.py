"""Frameworks: certificates have an end, editions a beginning, and the share of controls in place is always the true one."""

import pytest

STATUSES = {"draft": ["active"], "active": ["retired"], "retired": ["active"]}
CERTIFICATIONS = {
    "not_pursued": ["preparing"],
    "preparing": ["in_audit", "not_pursued"],
    "in_audit": ["certified", "attested", "preparing"],
    "certified": ["in_audit", "lapsed"],
    "attested": ["in_audit", "lapsed"],
    "lapsed": ["preparing", "in_audit", "not_pursued"],
}


@pytest.fixture
def framework(api):
    return api.make("GrcFramework")


def control(api, framework, **fields):
    return api.make("GrcControl", frameworkId=framework["id"], **fields)


def test_a_framework_counts_the_controls_in_scope_and_those_in_place(api, framework):
    control(api, framework, controlRef="A.1", implementationStatus="implemented")
    control(api, framework, controlRef="A.2", implementationStatus="alternative")
    control(api, framework, controlRef="A.3", implementationStatus="partial")
    control(api, framework, controlRef="A.4", isApplicable=False, applicabilityReason="No sites.", implementationStatus="not_applicable")
    control(api, api.make("GrcFramework"))

    read = api.read(framework)

    assert (read["controlCount"], read["implementedControlCount"], read["compliancePercent"]) == (3, 2, 66.7)


def test_a_framework_without_controls_is_at_zero(framework):
    assert (framework["controlCount"], framework["implementedControlCount"], framework["compliancePercent"]) == (0, 0, 0)


def test_a_framework_is_retired_after_it_came_into_force(api, framework):
    assert api.change(framework, retirementDate="2022-10-26").status == 200
    assert api.change(framework, retirementDate="2022-10-25").fields == ["/retirementDate"]


@pytest.mark.parametrize("status", ["certified", "attested"])
def test_a_certificate_has_a_last_day(api, status):
    refused = api.create("GrcFramework", certificationStatus=status)

    assert (refused.status, refused.fields) == (422, ["/certifiedUntilDate"])
    assert api.create("GrcFramework", certificationStatus=status, certifiedUntilDate="2027-01-31").status == 201


def test_editions_do_not_supersede_one_another_in_a_circle(api, framework):
    later = api.make("GrcFramework", supersedesId=framework["id"])
    latest = api.make("GrcFramework", supersedesId=later["id"])

    refused = api.change(framework, supersedesId=latest["id"])

    assert (refused.status, refused.fields) == (422, ["/supersedesId"])
    assert api.change(framework, supersedesId=framework["id"]).status == 422


def test_a_framework_with_controls_is_not_deleted(api, framework):
    only = control(api, framework)

    assert api.remove(framework).status == 422
    assert api.remove(only).status == 204
    assert api.remove(framework).status == 204


def test_the_slug_never_changes(api, framework):
    assert api.change(framework, slug="other").fields == ["/slug"]


@pytest.mark.parametrize(("start", "change"), [(start, change) for start in STATUSES for change in STATUSES[start]])
def test_status_changes_along_its_table(api, start, change):
    assert api.change(api.make("GrcFramework", status=start), status=change).status == 200


@pytest.mark.parametrize(("start", "change"), [("draft", "retired"), ("active", "draft"), ("retired", "draft")])
def test_other_status_changes_are_refused(api, start, change):
    assert api.change(api.make("GrcFramework", status=start), status=change).fields == ["/status"]


@pytest.mark.parametrize(("start", "change"), [(start, change) for start in CERTIFICATIONS for change in CERTIFICATIONS[start]])
def test_certification_changes_along_its_table(api, start, change):
    framework = api.make("GrcFramework", certificationStatus=start, certifiedUntilDate="2027-01-31")

    assert api.change(framework, certificationStatus=change).status == 200


@pytest.mark.parametrize(
    ("start", "change"),
    [(start, change) for start in CERTIFICATIONS for change in CERTIFICATIONS if change not in (start, *CERTIFICATIONS[start])],
)
def test_other_certification_changes_are_refused(api, start, change):
    framework = api.make("GrcFramework", certificationStatus=start, certifiedUntilDate="2027-01-31")

    assert api.change(framework, certificationStatus=change).fields == ["/certificationStatus"]
