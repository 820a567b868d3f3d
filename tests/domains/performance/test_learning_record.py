"""Learning: what is completed is complete and passed, and a duty is waived by somebody."""

import pytest

OPEN = {"status": "in_progress", "completedAt": None, "progressPercent": 40, "score": None, "validUntilDate": None}
FAILED = {"status": "failed", "progressPercent": 100, "score": 50, "validUntilDate": None}


@pytest.mark.parametrize("status", ["completed", "failed"])
def test_the_server_fills_in_when_learning_ended(api, status):
    record = api.make("LearningRecord", **OPEN)

    ended = api.change(record, status=status, progressPercent=100).data

    assert ended["completedAt"] == ended["updatedAt"]


def test_the_time_that_is_sent_stays(api):
    assert api.make("LearningRecord")["completedAt"] == "2026-03-09T14:10:00.000Z"


def test_learning_that_goes_on_has_no_end(api):
    assert api.make("LearningRecord", **OPEN)["completedAt"] is None


@pytest.mark.parametrize(("until", "expired"), [("2021-01-01", True), ("2099-01-01", False), (None, False)])
def test_a_certificate_expires_after_its_last_day(api, until, expired):
    fields = {"startedAt": "2020-01-01T09:00:00Z", "completedAt": "2020-01-02T09:00:00Z", "validUntilDate": until}

    assert api.make("LearningRecord", **fields)["isExpired"] is expired


@pytest.mark.parametrize(("fields", "at"), [
    ({"startedAt": "2026-03-09T14:10:01Z"}, "/completedAt"),
    ({"startedAt": "2099-03-09T14:10:00Z", "completedAt": None} | OPEN, "/startedAt"),
    ({"completedAt": "2099-03-09T14:10:00Z", "validUntilDate": None}, "/completedAt"),
    ({"progressPercent": 99}, "/progressPercent"),
    ({"score": 79.9}, "/score"),
    (FAILED | {"score": 80}, "/score"),
    (OPEN | {"validUntilDate": "2099-01-01"}, "/validUntilDate"),
    ({"validUntilDate": "2026-03-08"}, "/validUntilDate"),
    ({"cost": 4900}, "/currency"),
    (OPEN | {"status": "waived", "isMandatory": True}, "/assignedById"),
])  # fmt: skip
def test_a_record_that_contradicts_itself_is_refused(api, fields, at):
    refused = api.create("LearningRecord", **fields)

    assert (refused.status, refused.fields) == (422, [at])


@pytest.mark.parametrize("fields", [
    {"startedAt": "2026-03-09T14:10:00Z"},
    {"score": 80},
    {"score": 10, "passingScore": None},
    FAILED | {"score": 79.9},
    FAILED | {"passingScore": None},
    {"validUntilDate": "2026-03-09"},
    {"cost": 4900, "currency": "EUR"},
    OPEN | {"status": "waived", "isMandatory": False},
])  # fmt: skip
def test_a_record_at_the_edge_is_accepted(api, fields):
    assert api.create("LearningRecord", **fields).status == 201


def test_a_duty_is_waived_where_somebody_assigned_it(api):
    waived = OPEN | {"status": "waived", "isMandatory": True, "assignedById": api.make("Person")["id"]}

    assert api.create("LearningRecord", **waived).status == 201


def test_a_certificate_number_is_given_once(api):
    api.make("LearningRecord", certificateNumber="CKA-1")

    assert api.create("LearningRecord", certificateNumber="CKA-1").status == 422
    assert api.create("LearningRecord", certificateNumber="CKA-2").status == 201


@pytest.mark.parametrize(("start", "change", "status"), [
    ("assigned", "enrolled", 200), ("assigned", "in_progress", 200), ("assigned", "completed", 200), ("assigned", "withdrawn", 200),
    ("assigned", "waived", 200), ("enrolled", "in_progress", 200), ("enrolled", "completed", 200), ("enrolled", "failed", 200),
    ("enrolled", "withdrawn", 200), ("enrolled", "waived", 200), ("in_progress", "completed", 200), ("in_progress", "failed", 200),
    ("in_progress", "withdrawn", 200), ("in_progress", "waived", 200), ("failed", "in_progress", 200), ("withdrawn", "enrolled", 200),
    ("assigned", "failed", 422), ("enrolled", "assigned", 422), ("in_progress", "enrolled", 422), ("completed", "failed", 422),
    ("failed", "completed", 422), ("withdrawn", "completed", 422), ("waived", "assigned", 422),
])  # fmt: skip
def test_learning_goes_from_assignment_to_its_end(api, start, change, status):
    record = api.make("LearningRecord", **(OPEN | {"status": start, "isMandatory": False, "progressPercent": 100}))

    answer = api.change(record, status=change)

    assert (answer.status, answer.fields) == (status, ["/status"] if status == 422 else [])


def test_learning_stays_with_its_person(api):
    assert api.change(api.make("LearningRecord"), personId=api.make("Person")["id"]).fields == ["/personId"]
