"""Leave: the working days it uses, nobody away twice, and a decision by somebody else."""

from concurrent.futures import ThreadPoolExecutor

import pytest

MONDAY, TUESDAY, FRIDAY, SATURDAY, NEXT_MONDAY = "2026-08-03", "2026-08-04", "2026-08-07", "2026-08-08", "2026-08-10"


def leave(api, first=MONDAY, last=MONDAY, start="full_day", end="full_day", **fields):
    return api.create("LeaveRequest", **({"startDate": first, "endDate": last, "startPart": start, "endPart": end} | fields))


@pytest.mark.parametrize(("first", "last", "start", "end", "days"), [
    (MONDAY, MONDAY, "full_day", "full_day", 1),
    (MONDAY, MONDAY, "morning", "morning", 0.5),
    (MONDAY, NEXT_MONDAY, "full_day", "full_day", 6),
    (MONDAY, "2026-08-14", "afternoon", "morning", 9),
    (FRIDAY, SATURDAY, "afternoon", "morning", 0.5),
    (SATURDAY, SATURDAY, "full_day", "full_day", 0),
    ("2026-01-01", "2026-12-31", "full_day", "full_day", 261),
])  # fmt: skip
def test_working_days_are_mondays_to_fridays_less_the_halves(api, first, last, start, end, days):
    assert leave(api, first, last, start, end).data["workingDays"] == days


@pytest.mark.parametrize(("last", "back"), [
    (MONDAY, TUESDAY), (FRIDAY, NEXT_MONDAY), (SATURDAY, NEXT_MONDAY), ("2026-08-09", NEXT_MONDAY), ("9999-12-31", "9999-12-31"),
])  # fmt: skip
def test_the_first_day_back_is_a_working_day(api, last, back):
    assert leave(api, last=last).data["returnDate"] == back


def test_days_follow_a_change_of_dates(api):
    request = leave(api).data

    changed = api.change(request, endDate=FRIDAY).data

    assert (changed["workingDays"], changed["returnDate"]) == (5, NEXT_MONDAY)


def test_handing_in_and_deciding_are_stamped(api):
    request = leave(api, status="draft", approverId=api.make("Person")["id"]).data
    assert (request["submittedAt"], request["decidedAt"]) == (None, None)

    submitted = api.change(request, status="submitted").data
    assert (submitted["submittedAt"], submitted["decidedAt"]) == (submitted["updatedAt"], None)

    approved = api.change(request, status="approved").data
    assert (approved["submittedAt"], approved["decidedAt"]) == (submitted["submittedAt"], approved["updatedAt"])


@pytest.mark.parametrize(("first", "last", "start", "end", "at"), [
    (TUESDAY, MONDAY, "full_day", "full_day", "/endDate"),
    (MONDAY, MONDAY, "morning", "full_day", "/endPart"),
    (MONDAY, MONDAY, "morning", "afternoon", "/endPart"),
    (MONDAY, TUESDAY, "morning", "full_day", "/startPart"),
    (MONDAY, TUESDAY, "full_day", "afternoon", "/endPart"),
])  # fmt: skip
def test_dates_and_parts_must_make_sense(api, first, last, start, end, at):
    refused = leave(api, first, last, start, end)

    assert (refused.status, refused.fields) == (422, [at])


@pytest.mark.parametrize(("first", "last", "start", "end", "status"), [
    (FRIDAY, FRIDAY, "full_day", "full_day", 422),
    (FRIDAY, FRIDAY, "morning", "morning", 422),
    (FRIDAY, FRIDAY, "afternoon", "afternoon", 201),
    (FRIDAY, NEXT_MONDAY, "afternoon", "full_day", 201),
    (MONDAY, NEXT_MONDAY, "full_day", "full_day", 422),
    (MONDAY, TUESDAY, "full_day", "full_day", 422),
    (MONDAY, TUESDAY, "full_day", "morning", 201),
    (NEXT_MONDAY, NEXT_MONDAY, "full_day", "full_day", 201),
])  # fmt: skip
def test_nobody_is_away_twice(api, first, last, start, end, status):
    held = leave(api, TUESDAY, FRIDAY, "afternoon", "morning").data

    answer = leave(api, first, last, start, end, personId=held["personId"])

    assert (answer.status, answer.fields) == (status, ["/startDate"] if status == 422 else [])


def test_drafts_withdrawn_requests_and_other_people_take_no_days(api):
    held = leave(api).data
    assert leave(api).status == 201

    draft = leave(api, status="draft", personId=held["personId"]).data
    assert api.change(draft, status="submitted").fields == ["/startDate"]

    api.change(held, status="withdrawn")
    assert api.change(draft, status="submitted").status == 200


def test_moving_a_request_into_another_is_refused(api):
    held = leave(api).data
    other = leave(api, FRIDAY, FRIDAY, personId=held["personId"]).data

    assert api.change(other, startDate=MONDAY).fields == ["/startDate"]
    assert api.change(other, startDate=TUESDAY).status == 200


def test_of_many_requests_for_the_same_days_one_wins(api):
    person = api.make("Person")["id"]

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: leave(api, personId=person), range(8)))

    assert sorted(answer.status for answer in answers) == [201] + [422] * 7


@pytest.mark.parametrize("field", ["approverId", "coverPersonId"])
def test_somebody_else_decides_and_stands_in(api, field):
    request = leave(api).data

    assert api.change(request, **{field: request["personId"]}).fields == [f"/{field}"]
    assert api.change(request, **{field: api.make("Person")["id"]}).status == 200


def test_a_decision_has_an_approver_and_a_rejection_a_comment(api):
    request = leave(api).data
    approver = api.make("Person")["id"]

    assert api.change(request, status="approved").fields == ["/approverId"]
    assert api.change(request, status="rejected", decisionComment="Release week").fields == ["/approverId"]
    assert api.change(request, status="rejected", approverId=approver).fields == ["/decisionComment"]
    assert api.change(request, status="rejected", approverId=approver, decisionComment="Release week").status == 200


def test_unpaid_leave_is_not_paid(api):
    assert leave(api, type="unpaid").fields == ["/isPaid"]
    assert leave(api, type="unpaid", isPaid=False).status == 201


@pytest.mark.parametrize(("start", "change", "status"), [
    ("draft", "submitted", 200), ("draft", "withdrawn", 200), ("submitted", "draft", 200), ("submitted", "approved", 200),
    ("submitted", "rejected", 200), ("submitted", "withdrawn", 200), ("approved", "cancelled", 200),
    ("draft", "approved", 422), ("submitted", "cancelled", 422), ("approved", "rejected", 422), ("rejected", "submitted", 422),
    ("withdrawn", "submitted", 422), ("cancelled", "approved", 422),
])  # fmt: skip
def test_a_request_goes_from_draft_to_decision(api, start, change, status):
    request = leave(api, status=start, approverId=api.make("Person")["id"], decisionComment="Enjoy").data

    answer = api.change(request, status=change)

    assert (answer.status, answer.fields) == (status, ["/status"] if status == 422 else [])


def test_a_request_stays_with_its_person(api):
    assert api.change(leave(api).data, personId=api.make("Person")["id"]).fields == ["/personId"]
