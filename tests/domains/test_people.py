"""People: everybody has one name, one line of managers that ends at the top, and an end that fits the start."""

from datetime import UTC, datetime, timedelta

import pytest

ALLOWED = [
    ("active", "on_leave"), ("active", "suspended"), ("active", "terminated"),
    ("on_leave", "active"), ("on_leave", "suspended"), ("on_leave", "terminated"),
    ("suspended", "active"), ("suspended", "on_leave"), ("suspended", "terminated"), ("terminated", "active"),
]  # fmt: skip


def day(offset):
    return f"{datetime.now(UTC) + timedelta(days=offset):%Y-%m-%d}"


def test_the_display_name_is_first_and_last_name(api):
    person = api.make("Person", firstName="Ada", lastName="Lovelace")

    assert person["displayName"] == "Ada Lovelace"
    assert api.change(person, lastName="King").data["displayName"] == "Ada King"


def test_people_are_found_by_their_display_name(api):
    person = api.make("Person", firstName="Ada", lastName="Lovelace")

    found = api.list("Person", displayName="Ada Lovelace").body["data"]

    assert [item["id"] for item in found] == [person["id"]]


def test_the_display_name_cannot_be_sent(api):
    assert api.create("Person", displayName="Somebody Else").status == 400


def test_a_person_may_end_on_the_day_of_the_start(api):
    assert api.create("Person", startDate="2026-03-01", endDate="2026-03-01").status == 201


def test_nobody_ends_before_the_start(api):
    refused = api.create("Person", startDate="2026-03-01", endDate="2026-02-28")

    assert (refused.status, refused.fields) == (422, ["/endDate"])


def test_nobody_manages_themselves(api):
    person = api.make("Person")

    refused = api.change(person, managerId=person["id"])

    assert (refused.status, refused.fields) == (422, ["/managerId"])


def test_managers_form_no_circle(api):
    top = api.make("Person")
    middle = api.make("Person", managerId=top["id"])
    bottom = api.make("Person", managerId=middle["id"])

    refused = api.change(top, managerId=bottom["id"])

    assert (refused.status, refused.fields) == (422, ["/managerId"])
    assert api.change(bottom, managerId=top["id"]).status == 200


def test_a_manager_has_not_left(api):
    gone = api.make("Person", status="terminated")

    refused = api.create("Person", managerId=gone["id"])

    assert (refused.status, refused.fields) == (422, ["/managerId"])


def test_who_has_a_manager_that_left_can_still_be_changed(api):
    manager = api.make("Person")
    person = api.make("Person", managerId=manager["id"])
    api.change(manager, status="terminated")

    assert api.change(person, jobTitle="Principal Engineer").status == 200


@pytest.mark.parametrize(("field", "value", "other"), [
    ("email", "ada@acme.example", "ADA@acme.example"), ("userName", "ada", "Ada"), ("employeeNumber", "x-1", "X-1"),
])  # fmt: skip
def test_email_user_name_and_number_are_held_once_whatever_the_letter_case(api, field, value, other):
    first = api.make("Person", **{field: value})

    refused = api.create("Person", **{field: other})

    assert (refused.status, refused.fields) == (422, [f"/{field}"])
    api.remove(first)
    assert api.create("Person", **{field: other}).status == 201


def test_who_leaves_gets_the_current_day_as_end(api):
    left = api.change(api.make("Person"), status="terminated").data

    assert left["endDate"] == left["updatedAt"][:10]


def test_the_end_that_was_given_stays(api):
    assert api.change(api.make("Person"), status="terminated", endDate="2026-01-31").data["endDate"] == "2026-01-31"
    assert api.make("Person", status="terminated", endDate="2026-01-31")["endDate"] == "2026-01-31"


def test_nobody_returns_with_an_end_that_is_past(api):
    gone = api.make("Person", status="terminated", endDate=day(-1))

    refused = api.change(gone, status="active")

    assert (refused.status, refused.fields) == (422, ["/endDate"])


@pytest.mark.parametrize("end", [None, day(1)])
def test_who_returns_has_no_end_or_one_to_come(api, end):
    gone = api.make("Person", status="terminated", endDate=day(-1))

    assert api.change(gone, status="active", endDate=end).status == 200


@pytest.mark.parametrize(("start", "change"), ALLOWED)
def test_status_changes(api, start, change):
    person = api.make("Person", status=start)

    assert api.change(person, status=change, endDate=None).data["status"] == change


@pytest.mark.parametrize("change", ["on_leave", "suspended"])
def test_who_has_left_comes_back_as_active_only(api, change):
    refused = api.change(api.make("Person", status="terminated"), status=change)

    assert (refused.status, refused.fields) == (422, ["/status"])


@pytest.mark.parametrize("status", ["active", "on_leave"])
def test_nobody_works_in_a_dissolved_department(api, status):
    dissolved = api.make("Department", status="dissolved", effectiveToDate="2026-01-31")["id"]
    gone = api.make("Person", status="terminated", departmentId=dissolved)

    assert api.create("Person", status=status, departmentId=dissolved).fields == ["/departmentId"]
    assert api.change(gone, status="active", endDate=None).fields == ["/departmentId"]
    assert api.change(api.make("Person", status=status), departmentId=dissolved).fields == ["/departmentId"]
