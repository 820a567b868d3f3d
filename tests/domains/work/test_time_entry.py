"""Working time: it fits the clock and the day, is charged to somebody, and stands once it is approved."""

from concurrent.futures import ThreadPoolExecutor

import pytest

UNCLOCKED = {"startedAt": None, "endedAt": None}


def entry(api, minutes, **fields):
    return api.create("TimeEntry", durationMinutes=minutes, **(UNCLOCKED | fields))


@pytest.fixture
def approved(api):
    """An approved entry."""
    return api.make("TimeEntry", status="approved", approverId=api.make("Person")["id"])


@pytest.mark.parametrize(("minutes", "rate", "billable", "amount"), [
    (135, 14500, True, 32625), (1, 30, True, 1), (1, 29, True, 0), (90, 14501, True, 21752), (135, None, True, 0), (135, 14500, False, 0),
])  # fmt: skip
def test_the_amount_is_the_time_at_the_rate(api, minutes, rate, billable, amount):
    project = api.make("Project")["id"]

    assert entry(api, minutes, billRate=rate, isBillable=billable, projectId=project).data["billableAmount"] == amount


def test_the_amount_follows_the_time(api):
    record = entry(api, 60, isBillable=True, projectId=api.make("Project")["id"]).data

    assert api.change(record, durationMinutes=30).data["billableAmount"] == 7250


def test_an_amount_beyond_exact_numbers_is_refused(api):
    refused = entry(api, 1440, billRate=2**53 - 1, isBillable=True, projectId=api.make("Project")["id"])

    assert (refused.status, refused.fields) == (422, ["/billRate"])


def test_handing_in_and_approving_are_stamped_each_time(api):
    record = api.make("TimeEntry", approverId=api.make("Person")["id"])
    assert (record["submittedAt"], record["approvedAt"]) == (None, None)

    first = api.change(record, status="submitted").data
    assert (first["submittedAt"], first["approvedAt"]) == (first["updatedAt"], None)

    approved = api.change(record, status="approved").data
    assert (approved["submittedAt"], approved["approvedAt"]) == (first["submittedAt"], approved["updatedAt"])

    again = api.change(record, status="submitted").data
    assert (again["submittedAt"], again["approvedAt"]) == (again["updatedAt"], approved["approvedAt"])


@pytest.mark.parametrize(("fields", "at"), [
    ({"startedAt": None}, "/startedAt"),
    ({"endedAt": None}, "/endedAt"),
    ({"endedAt": "2026-06-03T08:30:00Z"}, "/endedAt"),
    ({"endedAt": "2026-06-03T08:00:00Z"}, "/endedAt"),
    ({"durationMinutes": 151}, "/durationMinutes"),
    ({"isBillable": True}, "/projectId"),
    ({"currency": None}, "/currency"),
])  # fmt: skip
def test_an_entry_that_contradicts_itself_is_refused(api, fields, at):
    refused = api.create("TimeEntry", **fields)

    assert (refused.status, refused.fields) == (422, [at])


@pytest.mark.parametrize("fields", [{"durationMinutes": 150}, UNCLOCKED, {"billRate": None, "currency": None}, {"billRate": None}])
def test_an_entry_at_the_edge_is_accepted(api, fields):
    assert api.create("TimeEntry", **fields).status == 201


@pytest.mark.parametrize(("field", "entity"), [("projectId", "Project"), ("ticketId", "Ticket"), ("accountId", "Account")])
def test_billable_time_is_charged_to_somebody(api, field, entity):
    assert api.create("TimeEntry", isBillable=True, **{field: api.make(entity)["id"]}).status == 201


def test_a_day_has_1440_minutes(api):
    first = entry(api, 1000).data
    same = {"personId": first["personId"]}

    assert entry(api, 441, **same).fields == ["/durationMinutes"]
    second = entry(api, 440, **same).data
    assert api.change(second, durationMinutes=441).fields == ["/durationMinutes"]
    assert entry(api, 441, **same, workDate="2026-06-04").status == 201
    assert entry(api, 441).status == 201


def test_rejected_time_takes_no_minutes_until_it_is_handed_in_again(api):
    first = entry(api, 1000, status="rejected", rejectionReason="Wrong project").data
    second = entry(api, 441, personId=first["personId"]).data

    assert api.change(first, status="submitted").fields == ["/durationMinutes"]
    assert api.change(second, durationMinutes=440).status == 200
    assert api.change(first, status="submitted").status == 200


def test_time_does_not_move_into_a_full_day(api):
    first = entry(api, 1440).data
    other = entry(api, 1, personId=first["personId"], workDate="2026-06-04").data

    assert api.change(other, workDate=first["workDate"]).fields == ["/durationMinutes"]


def test_of_many_entries_for_the_rest_of_a_day_one_wins(api):
    person = entry(api, 720).data["personId"]

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: entry(api, 720, personId=person), range(8)))

    assert sorted(answer.status for answer in answers) == [201] + [422] * 7


def test_the_task_belongs_to_the_project(api):
    task = api.make("Task")
    other = api.make("Project")["id"]

    record = api.make("TimeEntry", taskId=task["id"], projectId=task["projectId"])

    assert api.change(record, projectId=other).fields == ["/taskId"]
    assert api.create("TimeEntry", taskId=task["id"], projectId=other).fields == ["/taskId"]
    assert api.create("TimeEntry", taskId=task["id"]).status == 201


def test_somebody_else_approves(api):
    record = api.make("TimeEntry", status="submitted")

    assert api.change(record, approverId=record["personId"]).fields == ["/approverId"]
    assert api.change(record, status="approved").fields == ["/approverId"]
    assert api.change(record, status="approved", approverId=api.make("Person")["id"]).status == 200


def test_a_rejection_says_why(api):
    record = api.make("TimeEntry", status="submitted")

    assert api.change(record, status="rejected").fields == ["/rejectionReason"]
    assert api.change(record, status="rejected", rejectionReason="Wrong project").status == 200


@pytest.mark.parametrize(("field", "value"), [
    ("durationMinutes", 100), ("workDate", "2026-06-04"), ("description", "Other"), ("billRate", 1), ("isBillable", True),
])  # fmt: skip
def test_approved_time_stands(api, approved, field, value):
    refused = api.change(approved, **{field: value})

    assert f"/{field}" in refused.fields
    assert refused.status == 422


def test_approved_time_can_be_tagged_and_invoiced(api, approved):
    assert api.change(approved, tags=["q2"], metadata={"sheet": "23"}).status == 200
    assert api.change(approved, status="invoiced").fields == ["/invoiceId"]
    assert api.change(approved, status="invoiced", invoiceId=api.make("Invoice")["id"]).status == 200
    assert api.change(approved, description="Other").fields == ["/description"]
    assert api.change(approved, status="approved").status == 200


def test_invoiced_time_had_an_approver(api):
    assert api.create("TimeEntry", status="invoiced", invoiceId=api.make("Invoice")["id"]).fields == ["/approverId"]


@pytest.mark.parametrize(("start", "change", "status"), [
    ("draft", "submitted", 200), ("submitted", "draft", 200), ("submitted", "approved", 200), ("submitted", "rejected", 200),
    ("rejected", "draft", 200), ("rejected", "submitted", 200), ("approved", "submitted", 200), ("approved", "invoiced", 200),
    ("invoiced", "approved", 200),
    ("draft", "approved", 422), ("submitted", "invoiced", 422), ("rejected", "approved", 422), ("approved", "draft", 422),
    ("invoiced", "draft", 422),
])  # fmt: skip
def test_time_goes_from_timesheet_to_invoice(api, start, change, status):
    fields = {"approverId": api.make("Person")["id"], "rejectionReason": "Wrong project", "invoiceId": api.make("Invoice")["id"]}

    answer = api.change(api.make("TimeEntry", status=start, **fields), status=change)

    assert (answer.status, answer.fields) == (status, ["/status"] if status == 422 else [])


def test_time_stays_with_its_person(api):
    assert api.change(api.make("TimeEntry"), personId=api.make("Person")["id"]).fields == ["/personId"]
