"""Risk: a finding has a deadline, a control has its last assessment, a risk has its score, and each says what its status needs."""

from datetime import UTC, datetime, timedelta

import pytest

TODAY = datetime.now(UTC).date()
PLAIN = {"dueAt": None, "firstSeenAt": "2026-04-02T06:30:00Z", "score": None}
UNRATED = {"cve": None, "epssScore": None, "epssPercentile": None}


def day(offset):
    return str(TODAY + timedelta(days=offset))


def finding(api, **fields):
    return api.create("Vulnerability", **(PLAIN | fields))


@pytest.mark.parametrize(("severity", "exploited", "due"), [
    ("critical", False, "2026-04-17"), ("high", False, "2026-05-02"), ("medium", False, "2026-07-01"), ("low", False, "2026-09-29"),
    ("critical", True, "2026-04-16"), ("low", True, "2026-04-16"), ("info", True, "2026-04-16"),
])  # fmt: skip
def test_the_server_sets_a_deadline_by_severity(api, severity, exploited, due):
    made = finding(api, severity=severity, isKnownExploited=exploited).data

    assert made["dueAt"] == f"{due}T06:30:00.000Z"


def test_information_has_no_deadline(api):
    assert finding(api, severity="info").data["dueAt"] is None


def test_a_deadline_that_the_server_set_moves_with_the_severity(api):
    made = finding(api, severity="low").data

    assert api.change(made, severity="high").data["dueAt"] == "2026-05-02T06:30:00.000Z"
    assert api.change(made, isKnownExploited=True).data["dueAt"] == "2026-04-16T06:30:00.000Z"
    assert api.change(made, isKnownExploited=False, firstSeenAt="2026-04-03T06:30:00Z").data["dueAt"] == "2026-05-03T06:30:00.000Z"


def test_a_deadline_that_was_given_stays_until_it_is_taken_away(api):
    made = finding(api, severity="low", dueAt="2026-12-31T00:00:00Z").data

    assert api.change(made, severity="high").data["dueAt"] == "2026-12-31T00:00:00.000Z"
    assert api.change(made, dueAt=None).data["dueAt"] == "2026-05-02T06:30:00.000Z"


def test_a_deadline_stays_within_the_calendar(api):
    assert finding(api, severity="low", firstSeenAt="9999-12-31T00:00:00Z").data["dueAt"][:10] == "9999-12-31"


def test_a_finding_is_first_seen_when_it_is_made_unless_said_otherwise(api):
    made = finding(api, firstSeenAt=None).data

    assert made["firstSeenAt"] == made["createdAt"]


@pytest.mark.parametrize("field", ["dueAt", "lastSeenAt"])
def test_nothing_comes_before_the_first_detection(api, field):
    assert finding(api, **{field: "2026-04-02T06:30:00Z"}).status == 201
    assert finding(api, **{field: "2026-04-02T06:29:59Z"}).fields == [f"/{field}"]


@pytest.mark.parametrize("known", [{"isKnownExploited": True}, {"epssScore": 0.5}, {"epssPercentile": 0}])
def test_exploitation_is_known_of_a_cve_only(api, known):
    assert finding(api, **UNRATED).status == 201
    assert finding(api, **(UNRATED | known)).fields == ["/cve"]


@pytest.mark.parametrize(("score", "fields"), [(0, []), (None, []), (0.1, ["/score"])])
def test_information_has_no_score(api, score, fields):
    assert finding(api, severity="info", score=score).fields == fields


def test_an_acceptance_ends_in_the_future(api):
    made = finding(api).data

    assert api.change(made, status="accepted", acceptedUntilDate=day(0)).fields == ["/acceptedUntilDate"]
    assert api.change(made, status="accepted", acceptedUntilDate=day(2)).status == 200
    assert api.change(made, acceptedUntilDate=day(-1)).fields == ["/acceptedUntilDate"]
    assert api.change(made, acceptedUntilDate=None).status == 200


def test_only_an_acceptance_has_an_end(api):
    accepted = finding(api, status="accepted", acceptedUntilDate=day(30)).data

    assert finding(api, acceptedUntilDate=day(30)).fields == ["/acceptedUntilDate"]
    assert api.change(accepted, status="open").fields == ["/acceptedUntilDate"]
    assert api.change(accepted, status="open", acceptedUntilDate=None).status == 200


def test_an_acceptance_names_the_person_who_took_the_risk(api):
    person = api.make("Person")
    made = finding(api).data

    assert api.as_person(person).change(made, status="accepted").data["acceptedById"] == person["id"]
    assert finding(api, status="accepted").data["acceptedById"] is None


def test_resolved_at_is_emptied_on_reopening(api):
    made = finding(api).data
    resolved = api.change(made, status="resolved").data

    assert resolved["resolvedAt"] == resolved["updatedAt"]
    assert api.change(made, status="open").data["resolvedAt"] is None


def test_a_finding_is_on_an_asset_and_stays_there(api):
    resource, other = api.make("CloudResource"), api.make("TechnologyAsset")
    made = finding(api, assetId=resource["id"]).data

    assert finding(api, assetId=api.make("Person")["id"]).fields == ["/assetId"]
    assert finding(api, assetId=api.make("PhysicalAsset")["id"]).status == 201
    assert api.change(made, assetId=other["id"]).fields == ["/assetId"]


@pytest.mark.parametrize(("before", "after"), [
    *[("open", after) for after in ("in_progress", "resolved", "accepted", "mitigated", "false_positive")],
    *[("in_progress", after) for after in ("open", "resolved", "accepted", "mitigated", "false_positive")],
    *[("mitigated", after) for after in ("open", "in_progress", "resolved", "accepted")],
    *[("accepted", after) for after in ("open", "in_progress", "resolved")],
    ("resolved", "open"), ("false_positive", "open"),
])  # fmt: skip
def test_status_changes_of_a_finding(api, before, after):
    assert api.change(finding(api, status=before).data, status=after).data["status"] == after


@pytest.mark.parametrize(("before", "after"), [
    ("mitigated", "false_positive"), ("accepted", "mitigated"), ("resolved", "accepted"), ("false_positive", "resolved"),
])  # fmt: skip
def test_other_status_changes_of_a_finding_are_refused(api, before, after):
    assert api.change(finding(api, status=before).data, status=after).fields == ["/status"]
