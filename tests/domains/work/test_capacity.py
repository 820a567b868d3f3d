"""Planned time: counted in working days, compared with what was spent, and never planned twice for one project."""

from concurrent.futures import ThreadPoolExecutor

import pytest

JULY = {"periodStartDate": "2026-07-01", "periodEndDate": "2026-07-31"}
AUGUST = {"periodStartDate": "2026-08-01", "periodEndDate": "2026-08-31"}


@pytest.fixture
def project(api):
    """The id of a project."""
    return api.make("Project")["id"]


def spend(api, capacity, minutes, **fields):
    """An approved piece of working time of the person in July."""
    unclocked = {"startedAt": None, "endedAt": None, "workDate": "2026-07-01", "status": "approved"}
    others = {"personId": capacity["personId"], "approverId": api.make("Person")["id"], "durationMinutes": minutes}
    return api.make("TimeEntry", **(unclocked | others | fields))


@pytest.mark.parametrize(("period", "weekly", "percent", "available", "allocated"), [
    (JULY, 2250, 60, 10350, 6210),
    (JULY, 2400, 100, 11040, 11040),
    ({"periodStartDate": "2026-08-01", "periodEndDate": "2026-08-02"}, 2400, 50, 0, 0),
    ({"periodStartDate": "2026-08-03", "periodEndDate": "2026-08-03"}, 2401, 50, 480, 240),
    ({"periodStartDate": "2026-08-03", "periodEndDate": "2026-08-03"}, 2405, 50, 481, 241),
])  # fmt: skip
def test_time_is_planned_in_working_days(api, period, weekly, percent, available, allocated):
    capacity = api.make("Capacity", **period, contractedMinutesPerWeek=weekly, allocationPercent=percent)

    assert (capacity["availableMinutes"], capacity["allocatedMinutes"]) == (available, allocated)


def test_the_plan_follows_its_period(api):
    capacity = api.make("Capacity", **JULY, contractedMinutesPerWeek=2400, allocationPercent=100)

    changed = api.change(capacity, periodEndDate="2026-07-03", allocationPercent=50).data

    assert (changed["availableMinutes"], changed["allocatedMinutes"]) == (1440, 720)


def test_time_spent_is_what_was_approved_in_the_period(api):
    capacity = api.make("Capacity", **JULY, contractedMinutesPerWeek=2400, allocationPercent=100)
    assert (capacity["actualMinutes"], capacity["utilizationPercent"]) == (0, 0)

    spend(api, capacity, 400)
    spend(api, capacity, 200, workDate="2026-07-31", status="invoiced", invoiceId=api.make("Invoice")["id"])
    spend(api, capacity, 100, status="submitted")
    spend(api, capacity, 100, workDate="2026-08-01")
    spend(api, capacity, 100, personId=api.make("Person")["id"])

    read = api.read(capacity)
    assert (read["actualMinutes"], read["utilizationPercent"]) == (600, 5.4)


def test_time_spent_on_a_project_is_that_projects(api, project):
    capacity = api.make("Capacity", **JULY, workType="project", projectId=project)

    spend(api, capacity, 400, projectId=project)
    spend(api, capacity, 100)

    assert api.read(capacity)["actualMinutes"] == 400


def test_nothing_allocated_is_never_used(api):
    capacity = api.make("Capacity", **JULY, allocationPercent=0)

    spend(api, capacity, 100)

    assert (api.read(capacity)["actualMinutes"], api.read(capacity)["utilizationPercent"]) == (100, 0)


@pytest.mark.parametrize(("period", "percent", "status", "over"), [
    (JULY, 40, "tentative", False), (JULY, 41, "tentative", True), (JULY, 41, "proposed", False), (JULY, 41, "cancelled", False),
    (AUGUST, 41, "tentative", False), ({"periodStartDate": "2026-07-31", "periodEndDate": "2026-08-31"}, 41, "tentative", True),
    ({"periodStartDate": "2026-06-01", "periodEndDate": "2026-07-01"}, 41, "tentative", True),
])  # fmt: skip
def test_too_much_on_one_day_is_seen(api, period, percent, status, over):
    capacity = api.make("Capacity", **JULY, allocationPercent=60)

    api.make("Capacity", personId=capacity["personId"], **period, workType="training", allocationPercent=percent, status=status)

    assert api.read(capacity)["isOverallocated"] is over


def test_two_others_that_do_not_meet_do_not_add_up(api):
    capacity = api.make("Capacity", **JULY, allocationPercent=40)
    person = {"personId": capacity["personId"], "workType": "training", "allocationPercent": 50}
    api.make("Capacity", **person, periodStartDate="2026-07-01", periodEndDate="2026-07-15")
    api.make("Capacity", **person, periodStartDate="2026-07-16", periodEndDate="2026-07-31")

    assert api.read(capacity)["isOverallocated"] is False


def test_a_proposal_counts_itself_and_a_cancelled_plan_does_not(api):
    capacity = api.make("Capacity", **JULY, allocationPercent=60)
    same = {"personId": capacity["personId"], "allocationPercent": 60} | JULY

    assert api.make("Capacity", **same, workType="training", status="proposed")["isOverallocated"] is True
    assert api.make("Capacity", **same, workType="support", status="cancelled")["isOverallocated"] is False
    assert api.make("Capacity", **JULY, allocationPercent=101)["isOverallocated"] is True


def test_the_latest_confirmation_is_stamped(api):
    capacity = api.make("Capacity", confirmedById=api.make("Person")["id"])
    assert capacity["confirmedAt"] is None

    first = api.change(capacity, status="confirmed").data
    assert first["confirmedAt"] == first["updatedAt"]

    assert api.change(capacity, status="tentative").data["confirmedAt"] == first["confirmedAt"]
    second = api.change(capacity, status="confirmed").data
    assert second["confirmedAt"] == second["updatedAt"]


@pytest.mark.parametrize(("fields", "at"), [
    ({"periodStartDate": "2026-07-02", "periodEndDate": "2026-07-01"}, "/periodEndDate"),
    ({"periodStartDate": "2026-01-01", "periodEndDate": "2027-01-02"}, "/periodEndDate"),
    ({"workType": "project"}, "/projectId"),
    ({"status": "confirmed"}, "/confirmedById"),
])  # fmt: skip
def test_a_plan_that_contradicts_itself_is_refused(api, fields, at):
    refused = api.create("Capacity", **fields)

    assert (refused.status, refused.fields) == (422, [at])


def test_a_plan_lasts_a_leap_year_at_most(api):
    assert api.create("Capacity", periodStartDate="2026-01-01", periodEndDate="2027-01-01").status == 201
    assert api.create("Capacity", periodStartDate="2026-01-01", periodEndDate="2026-01-01").status == 201


def test_only_project_work_has_a_project(api, project):
    assert api.create("Capacity", workType="support", projectId=project).fields == ["/projectId"]
    assert api.create("Capacity", workType="project", projectId=project).status == 201


@pytest.mark.parametrize(("start", "end", "status"), [
    ("2026-07-31", "2026-08-31", 422), ("2026-06-01", "2026-07-01", 422), ("2026-07-10", "2026-07-11", 422), ("2026-06-01", "2026-08-31", 422),
    ("2026-08-01", "2026-08-31", 201), ("2026-06-01", "2026-06-30", 201),
])  # fmt: skip
def test_a_project_plans_each_day_once(api, project, start, end, status):
    held = api.make("Capacity", **JULY, workType="project", projectId=project)
    fields = {"personId": held["personId"], "workType": "project", "projectId": project}

    answer = api.create("Capacity", **fields, periodStartDate=start, periodEndDate=end)

    assert (answer.status, answer.fields) == (status, ["/periodStartDate"] if status == 422 else [])


def test_cancelled_plans_other_projects_and_other_people_do_not_clash(api, project):
    held = api.make("Capacity", **JULY, workType="project", projectId=project)
    fields = {"personId": held["personId"], "workType": "project", "projectId": project}
    later = {"periodStartDate": "2026-07-02", "periodEndDate": "2026-07-31"}

    assert api.create("Capacity", **(fields | later | {"projectId": api.make("Project")["id"]})).status == 201
    assert api.create("Capacity", **(fields | later | {"personId": api.make("Person")["id"]})).status == 201
    api.change(held, status="cancelled")
    assert api.create("Capacity", **fields, **later).status == 201


def test_a_plan_does_not_move_into_another(api, project):
    held = api.make("Capacity", **JULY, workType="project", projectId=project)
    other = api.make("Capacity", personId=held["personId"], **AUGUST, workType="project", projectId=project)

    assert api.change(other, periodStartDate="2026-07-31").fields == ["/periodStartDate"]
    assert api.change(other, periodStartDate="2026-08-02").status == 200


def test_of_many_plans_for_the_same_days_one_wins(api, project):
    person = api.make("Person")["id"]
    fields = {"personId": person, "workType": "project", "projectId": project, "periodEndDate": "2026-07-31"}

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda day: api.create("Capacity", **fields, periodStartDate=f"2026-07-0{day}"), range(1, 9)))

    assert sorted(answer.status for answer in answers) == [201] + [422] * 7


@pytest.mark.parametrize(("start", "change", "status"), [
    ("proposed", "tentative", 200), ("proposed", "confirmed", 200), ("proposed", "cancelled", 200), ("tentative", "proposed", 200),
    ("tentative", "confirmed", 200), ("tentative", "cancelled", 200), ("confirmed", "tentative", 200), ("confirmed", "cancelled", 200),
    ("confirmed", "proposed", 422), ("cancelled", "tentative", 422),
])  # fmt: skip
def test_a_plan_goes_from_wish_to_booking(api, start, change, status):
    answer = api.change(api.make("Capacity", status=start, confirmedById=api.make("Person")["id"]), status=change)

    assert (answer.status, answer.fields) == (status, ["/status"] if status == 422 else [])


@pytest.mark.parametrize("start", ["proposed", "tentative"])
def test_a_plan_takes_no_status_that_does_not_exist(api, start):
    assert api.change(api.make("Capacity", status=start), status="booked").status == 422


def test_a_plan_stays_with_its_person(api):
    assert api.change(api.make("Capacity"), personId=api.make("Person")["id"]).fields == ["/personId"]


def test_a_kind_of_work_is_planned_once_from_a_day_in_a_project(api, project):
    held = api.make("Capacity", **JULY, workType="project", projectId=project, status="cancelled")

    assert api.create("Capacity", personId=held["personId"], **JULY, workType="project", projectId=project).status == 422
