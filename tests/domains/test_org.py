"""Org: places and units form trees, close from the bottom up, and count the people in them."""

import pytest

CLOSED = {"status": "closed", "closedDate": "2026-01-31"}
DISSOLVED = {"status": "dissolved", "effectiveToDate": "2026-01-31"}
WHERE = {"Location": "locationId", "Department": "departmentId"}


def room(api, parent, **fields):
    return api.create("Location", type="room", parentLocationId=parent["id"], **fields)


def unit(api, parent, **fields):
    return api.create("Department", parentDepartmentId=parent["id"], **fields)


def opened(*spans):
    return [{"day": day, "opens": opens, "closes": closes} for day, opens, closes in spans]


def test_the_path_of_a_location_names_all_places_above(api):
    campus = api.make("Location", name="Campus", type="campus")
    floor = api.make("Location", name="Floor 2", type="floor", parentLocationId=campus["id"])

    assert campus["path"] == "Campus"
    assert room(api, floor, name="Aurora").data["path"] == "Campus / Floor 2 / Aurora"


@pytest.mark.parametrize("entity", ["Location", "Department"])
def test_headcount_takes_people_who_are_active_or_on_leave(api, entity):
    place = api.make(entity)
    for status in ("active", "on_leave", "suspended", "terminated"):
        api.make("Person", status=status, **{WHERE[entity]: place["id"]})

    assert place["headcount"] == 0
    assert api.read(place)["headcount"] == 2


@pytest.mark.parametrize(("entity", "parent"), [("Location", "parentLocationId"), ("Department", "parentDepartmentId")])
def test_no_record_stands_below_itself(api, entity, parent):
    top = api.make(entity)
    middle = api.make(entity, **{parent: top["id"]})
    bottom = api.make(entity, **{parent: middle["id"]})

    assert api.change(top, **{parent: top["id"]}).fields == [f"/{parent}"]
    assert api.change(top, **{parent: bottom["id"]}).fields == [f"/{parent}"]


@pytest.mark.parametrize("kind", ["floor", "room"])
def test_a_floor_or_room_needs_a_place_around_it(api, kind):
    refused = api.create("Location", type=kind)

    assert (refused.status, refused.fields) == (422, ["/parentLocationId"])


def test_a_location_closes_no_earlier_than_it_opened(api):
    assert api.create("Location", openedDate="2026-01-31", **CLOSED).status == 201
    assert api.create("Location", openedDate="2026-02-01", **CLOSED).fields == ["/closedDate"]


def test_a_closed_location_has_a_closed_date(api):
    assert api.create("Location", status="closed").fields == ["/closedDate"]
    assert api.change(api.make("Location"), status="closed").fields == ["/closedDate"]


@pytest.mark.parametrize("child", [{"status": "active"}, {"status": "temporarily_closed"}])
def test_a_location_stays_open_while_one_in_it_is(api, child):
    office = api.make("Location")
    room(api, office, **child)

    refused = api.change(office, **CLOSED)

    assert (refused.status, refused.fields) == (422, ["/status"])


@pytest.mark.parametrize("child", [{"status": "planned"}, CLOSED])
def test_a_location_closes_over_places_that_are_not_open(api, child):
    office = api.make("Location")
    room(api, office, **(child | {"openedDate": None}))

    assert api.change(office, **CLOSED).status == 200


def test_nothing_opens_in_a_closed_location(api):
    office = api.make("Location", **CLOSED)
    planned = room(api, office, status="planned").data

    assert room(api, office).fields == ["/parentLocationId"]
    assert api.change(planned, status="active").fields == ["/parentLocationId"]


@pytest.mark.parametrize(("gln", "status"), [("4012345000009", 201), ("4012345000008", 422)])
def test_the_gln_code_has_its_check_digit(api, gln, status):
    made = api.create("Location", glnCode=gln)

    assert made.status == status
    assert made.fields == ([] if status == 201 else ["/glnCode"])


def test_opening_hours_may_follow_one_another(api):
    hours = opened(("monday", "13:00", "18:00"), ("monday", "08:00", "13:00"), ("tuesday", "08:00", "18:00"))

    assert api.create("Location", openingHours=hours).status == 201


@pytest.mark.parametrize(("hours", "field"), [
    (opened(("monday", "08:00", "08:00")), "/openingHours/0/closes"),
    (opened(("monday", "18:00", "08:00")), "/openingHours/0/closes"),
    (opened(("monday", "12:00", "18:00"), ("monday", "08:00", "12:01")), "/openingHours/0/opens"),
    (opened(("friday", "08:00", "18:00"), ("friday", "09:00", "10:00")), "/openingHours/1/opens"),
])  # fmt: skip
def test_opening_hours_neither_end_before_they_start_nor_overlap(api, hours, field):
    refused = api.create("Location", openingHours=hours)

    assert (refused.status, refused.fields) == (422, [field])


@pytest.mark.parametrize("kind", ["office", "branch", "headquarters", "data_center", "warehouse", "factory", "store"])
def test_a_permanent_site_has_a_country(api, kind):
    refused = api.create("Location", type=kind, country=None)

    assert (refused.status, refused.fields) == (422, ["/country"])


def test_other_places_need_no_country(api):
    assert api.create("Location", type="remote", country=None).status == 201


@pytest.mark.parametrize(("before", "after"), [
    ("planned", "active"), ("planned", "closed"), ("active", "temporarily_closed"), ("active", "closed"),
    ("temporarily_closed", "active"), ("temporarily_closed", "closed"), ("closed", "active"),
])  # fmt: skip
def test_status_changes_of_a_location(api, before, after):
    place = api.make("Location", status=before, closedDate="2026-01-31")

    assert api.change(place, status=after).data["status"] == after


@pytest.mark.parametrize(("before", "after"), [
    ("planned", "temporarily_closed"), ("active", "planned"), ("temporarily_closed", "planned"), ("closed", "temporarily_closed"),
])  # fmt: skip
def test_other_status_changes_of_a_location_are_refused(api, before, after):
    place = api.make("Location", status=before, closedDate="2026-01-31")

    assert api.change(place, status=after).fields == ["/status"]


def test_path_level_and_children_of_a_department_follow_the_tree(api):
    company = api.make("Department", name="Acme")
    division = unit(api, company, name="Products").data
    team = unit(api, division, name="Compute").data

    assert [(company["level"], company["path"]), (team["level"], team["path"])] == [(0, "Acme"), (2, "Acme / Products / Compute")]
    assert [api.read(record)["childCount"] for record in (company, division, team)] == [1, 1, 0]


def test_open_positions_are_openings_less_those_hired(api):
    department = api.make("Department")
    shared = {"departmentId": department["id"], "hiringManagerId": api.make("Person")["id"], "workplaceType": "remote"}
    posting = api.make("JobPosting", status="open", openings=3, **shared)
    api.make("JobPosting", status="on_hold", openings=2, **shared)
    api.make("JobPosting", status="draft", openings=7, **shared)
    assert api.read(department)["openPositionCount"] == 5

    offer = {"salary": 6000000, "currency": "EUR", "response": "accepted"}
    api.make("Applicant", jobPostingId=posting["id"], stage="hired", offer=offer)

    assert api.read(department)["openPositionCount"] == 4


def test_the_deputy_is_not_the_head(api):
    person, other = api.make("Person"), api.make("Person")

    assert api.create("Department", headId=person["id"], deputyId=other["id"]).status == 201
    assert api.create("Department", headId=person["id"], deputyId=person["id"]).fields == ["/deputyId"]


def test_a_department_ends_no_earlier_than_it_starts(api):
    assert api.create("Department", effectiveFromDate="2026-01-31", **DISSOLVED).status == 201
    assert api.create("Department", effectiveFromDate="2026-02-01", **DISSOLVED).fields == ["/effectiveToDate"]


def test_a_dissolved_department_has_a_last_day(api):
    assert api.change(api.make("Department"), status="dissolved").fields == ["/effectiveToDate"]


@pytest.mark.parametrize("status", ["planned", "active"])
def test_a_department_stays_while_one_below_it_does(api, status):
    department = api.make("Department")
    child = unit(api, department, status=status).data

    assert api.change(department, **DISSOLVED).fields == ["/status"]
    assert api.change(child, **(DISSOLVED | {"effectiveToDate": "2030-01-01"})).status == 200
    assert api.change(department, **DISSOLVED).status == 200


def test_a_department_stays_while_people_work_in_it(api):
    department = api.make("Department")
    person = api.make("Person", departmentId=department["id"])

    assert api.change(department, **DISSOLVED).fields == ["/status"]
    assert api.change(person, departmentId=None).status == 200
    assert api.change(department, **DISSOLVED).status == 200


def test_nothing_is_set_up_below_a_dissolved_department(api):
    department = api.make("Department", **DISSOLVED)
    child = unit(api, department, **DISSOLVED).data

    assert unit(api, department).fields == ["/parentDepartmentId"]
    assert api.change(child, status="active").fields == ["/parentDepartmentId"]


def test_only_a_dissolved_department_has_a_successor(api):
    heir = api.make("Department")
    assert api.create("Department", successorDepartmentId=heir["id"]).fields == ["/successorDepartmentId"]

    gone = api.make("Department", successorDepartmentId=heir["id"], **DISSOLVED)

    assert api.change(gone, successorDepartmentId=gone["id"]).fields == ["/successorDepartmentId"]
    assert api.change(gone, status="active").fields == ["/successorDepartmentId"]
    assert api.change(gone, status="active", successorDepartmentId=None).status == 200


@pytest.mark.parametrize(("before", "after"), [
    ("planned", "active"), ("planned", "dissolved"), ("active", "dissolved"), ("dissolved", "active"),
])  # fmt: skip
def test_status_changes_of_a_department(api, before, after):
    department = api.make("Department", status=before, effectiveToDate="2026-01-31")

    assert api.change(department, status=after).data["status"] == after


@pytest.mark.parametrize(("before", "after"), [("active", "planned"), ("dissolved", "planned")])
def test_other_status_changes_of_a_department_are_refused(api, before, after):
    department = api.make("Department", status=before, effectiveToDate="2026-01-31")

    assert api.change(department, status=after).fields == ["/status"]
