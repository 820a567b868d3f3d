"""Incidents: numbered, owned, timed, and closed only when what happened is known and told."""

import pytest

STATUSES = {
    "reported": ["triaged", "dismissed"],
    "triaged": ["contained", "eradicated", "dismissed"],
    "contained": ["eradicated", "recovered"],
    "eradicated": ["recovered", "contained"],
    "recovered": ["closed", "contained"],
    "closed": ["triaged"],
    "dismissed": ["reported"],
}
REVIEWED = {"rootCause": "A session stayed open.", "lessonsLearned": "Lock screens sooner.", "regulatorNotifiedAt": "2026-05-05T09:00:00Z"}


@pytest.fixture
def owner(api):
    return api.make("Person")["id"]


@pytest.fixture
def recovered(api, owner):
    """An incident with customer data that only has to be closed."""
    return api.make("GrcIncident", status="recovered", ownerId=owner)


def test_incidents_are_numbered_within_the_year(api):
    first, second = api.make("GrcIncident"), api.make("GrcIncident")
    year = first["createdAt"][:4]

    assert [first["incidentNumber"], second["incidentNumber"]] == [f"INC-{year}-00001", f"INC-{year}-00002"]


def test_the_first_containment_is_kept(api, owner):
    incident = api.make("GrcIncident", status="triaged", ownerId=owner)
    contained = api.change(incident, status="contained").data

    assert incident["containedAt"] is None
    assert contained["containedAt"] == contained["updatedAt"]

    api.change(incident, status="recovered")

    assert api.change(incident, status="contained").data["containedAt"] == contained["containedAt"]


def test_the_end_is_emptied_on_reopening(api, recovered):
    closed = api.change(recovered, status="closed", **REVIEWED).data

    assert recovered["closedAt"] is None
    assert closed["closedAt"] == closed["updatedAt"]
    assert api.change(recovered, status="triaged").data["closedAt"] is None


def test_a_false_alarm_has_an_end_too(api):
    assert api.make("GrcIncident", status="dismissed")["closedAt"] is not None


def test_the_authority_is_to_be_told_within_72_hours(api):
    incident = api.make("GrcIncident", detectedAt="2026-05-04T18:10:00Z", isPersonalDataAffected=True)

    assert incident["notificationDueAt"] == "2026-05-07T18:10:00.000Z"
    assert api.change(incident, isPersonalDataAffected=False).data["notificationDueAt"] is None


@pytest.mark.parametrize(("times", "field"), [
    ({"occurredAt": "2026-05-04T18:10:01Z"}, "/detectedAt"),
    ({"regulatorNotifiedAt": "2026-05-04T18:09:59Z"}, "/regulatorNotifiedAt"),
])  # fmt: skip
def test_times_out_of_order_are_refused(api, times, field):
    refused = api.create("GrcIncident", **({"detectedAt": "2026-05-04T18:10:00Z"} | times))

    assert (refused.status, refused.fields) == (422, [field])


def test_all_may_happen_at_once(api):
    moment = "2026-05-04T18:10:00Z"

    assert api.create("GrcIncident", occurredAt=moment, detectedAt=moment, regulatorNotifiedAt=moment).status == 201


@pytest.mark.parametrize("status", ["triaged", "contained", "eradicated", "recovered", "closed"])
def test_an_incident_in_work_has_an_owner(api, status):
    refused = api.create("GrcIncident", status=status, **REVIEWED)

    assert (refused.status, refused.fields) == (422, ["/ownerId"])


@pytest.mark.parametrize("status", ["reported", "dismissed"])
def test_an_incident_nobody_works_on_needs_no_owner(api, status):
    assert api.create("GrcIncident", status=status).status == 201


def test_an_incident_is_closed_with_its_cause(api, recovered):
    assert api.change(recovered, status="closed", **(REVIEWED | {"rootCause": None})).fields == ["/rootCause"]


@pytest.mark.parametrize(
    ("severity", "fields"), [("critical", ["/lessonsLearned"]), ("high", ["/lessonsLearned"]), ("medium", []), ("low", [])]
)
def test_a_grave_incident_is_closed_with_its_lessons(api, recovered, severity, fields):
    closing = api.change(recovered, status="closed", severity=severity, **(REVIEWED | {"lessonsLearned": None}))

    assert closing.fields == fields


def test_a_loss_of_personal_data_is_closed_when_the_authority_knows(api, recovered):
    untold = REVIEWED | {"regulatorNotifiedAt": None}

    assert api.change(recovered, status="closed", **untold).fields == ["/regulatorNotifiedAt"]
    assert api.change(recovered, status="closed", **REVIEWED).status == 200


def test_a_loss_of_personal_data_is_closed_when_the_cause_states_why_no_notice_was_due(api, recovered):
    cause = "The session had ended, and the disk is encrypted: no notice was due."

    assert api.change(recovered, status="closed", lessonsLearned="Lock screens sooner.", rootCause=cause).status == 200


def test_other_incidents_need_no_notice(api, recovered):
    closing = REVIEWED | {"regulatorNotifiedAt": None}

    assert api.change(recovered, status="closed", isPersonalDataAffected=False, **closing).status == 200


def test_a_loss_has_a_currency(api):
    refused = api.create("GrcIncident", lossAmount=100)

    assert (refused.status, refused.fields) == (422, ["/currency"])
    assert api.create("GrcIncident", lossAmount=100, currency="EUR").status == 201


@pytest.mark.parametrize(("start", "change"), [(start, change) for start in STATUSES for change in STATUSES[start]])
def test_status_changes_along_its_table(api, owner, start, change):
    incident = api.make("GrcIncident", status=start, ownerId=owner, **REVIEWED)

    assert api.change(incident, status=change).status == 200


@pytest.mark.parametrize(
    ("start", "change"), [(start, change) for start in STATUSES for change in STATUSES if change not in (start, *STATUSES[start])]
)
def test_other_status_changes_are_refused(api, owner, start, change):
    incident = api.make("GrcIncident", status=start, ownerId=owner, **REVIEWED)

    assert api.change(incident, status=change).fields == ["/status"]
