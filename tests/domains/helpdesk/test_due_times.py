"""Due times: the best policy is picked, its clock stands still when it should, and promises once made are kept."""

from datetime import UTC, datetime, time, timedelta

import pytest

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
FIELDS = ("responseDueAt", "resolutionDueAt")


@pytest.fixture
def day():
    """A day soon, but not so soon that it begins while the test runs."""
    return datetime.now(UTC).date() + timedelta(days=3)


@pytest.fixture
def policy(api):
    """A policy for the tickets of the example, at any hour."""
    return around_the_clock(api)


def around_the_clock(api, **fields):
    plain = {"priority": "high", "isBusinessHoursOnly": False, "businessHours": None, "holidayDates": None}
    return api.make("SlaPolicy", **(plain | fields))


def hours_on(day, opens="09:00", closes="10:00", **fields):
    """A policy that works an hour on one day of the week."""
    span = {"weekday": WEEKDAYS[day.weekday()], "opensAtTime": opens, "closesAtTime": closes}
    return {"isBusinessHoursOnly": True, "businessHours": [span], "timezone": "UTC"} | fields


def moment(text):
    return datetime.fromisoformat(text)


def at(day, hour, minute=0):
    return datetime.combine(day, time(hour, minute), UTC)


def due(ticket):
    return [moment(ticket[field]) for field in FIELDS]


def test_without_a_policy_nothing_is_due(api):
    ticket = api.make("Ticket")

    assert [ticket[field] for field in ("slaPolicyId", *FIELDS)] == [None, None, None]


def test_due_times_count_from_the_creation(api, policy):
    ticket = api.make("Ticket")
    created = moment(ticket["createdAt"])

    assert ticket["slaPolicyId"] == policy["id"]
    assert due(ticket) == [created + timedelta(minutes=15), created + timedelta(minutes=240)]


@pytest.mark.parametrize("difference", [
    {"status": "inactive"}, {"appliesTo": ["problem"]}, {"priority": "low"}, {"categories": ["Access"]},
    {"effectiveDate": "2999-01-01"}, {"endDate": "2020-01-01"},
])  # fmt: skip
def test_a_policy_for_other_tickets_is_not_picked(api, difference):
    around_the_clock(api, **difference)

    assert api.make("Ticket", category="Network")["slaPolicyId"] is None


def test_a_policy_for_another_customer_is_not_picked(api):
    account = api.make("Account")["id"]
    policy = around_the_clock(api, accountId=account)

    assert api.make("Ticket")["slaPolicyId"] is None
    assert api.make("Ticket", accountId=account)["slaPolicyId"] == policy["id"]


def test_the_lowest_rank_wins(api, policy):
    first = around_the_clock(api, rank=9)
    around_the_clock(api, rank=11)

    assert api.make("Ticket")["slaPolicyId"] == first["id"]


def test_of_one_rank_the_policy_of_the_customer_wins(api, policy):
    account = api.make("Account")["id"]
    around_the_clock(api, categories=["Network"])
    special = around_the_clock(api, accountId=account)

    assert api.make("Ticket", accountId=account)["slaPolicyId"] == special["id"]


def test_a_policy_that_is_given_stays(api, policy):
    slow = around_the_clock(api, priority="low", resolutionTargetMinutes=600)
    ticket = api.make("Ticket", slaPolicyId=slow["id"])

    assert ticket["slaPolicyId"] == slow["id"]
    assert due(ticket)[1] == moment(ticket["createdAt"]) + timedelta(minutes=600)


def test_another_policy_counts_from_the_creation_too(api, policy):
    slow = around_the_clock(api, priority="low", resolutionTargetMinutes=600)
    ticket = api.make("Ticket")

    changed = api.change(ticket, slaPolicyId=slow["id"]).data

    assert due(changed)[1] == moment(ticket["createdAt"]) + timedelta(minutes=600)
    assert api.change(ticket, slaPolicyId=None).data["slaPolicyId"] == policy["id"]


def test_a_change_of_targets_holds_for_later_tickets_only(api, policy):
    ticket = api.make("Ticket")
    api.change(policy, firstResponseTargetMinutes=1, resolutionTargetMinutes=2)
    later = api.make("Ticket")

    assert due(api.change(ticket, title="Still the VPN").data) == due(ticket)
    assert due(later) == [moment(later["createdAt"]) + timedelta(minutes=minutes) for minutes in (1, 2)]


def test_the_clock_stands_still_outside_the_business_hours(api, day):
    around_the_clock(api, **hours_on(day, resolutionTargetMinutes=90))

    assert due(api.make("Ticket")) == [at(day, 9, 15), at(day + timedelta(days=7), 9, 30)]


def test_spans_of_one_day_count_one_after_the_other(api, day):
    weekday = WEEKDAYS[day.weekday()]
    spans = [
        {"weekday": weekday, "opensAtTime": "14:00", "closesAtTime": "18:00"},
        {"weekday": weekday, "opensAtTime": "09:00", "closesAtTime": "09:10"},
    ]
    around_the_clock(api, **hours_on(day, businessHours=spans))

    assert due(api.make("Ticket"))[0] == at(day, 14, 5)


def test_the_clock_stands_still_on_holidays(api, day):
    around_the_clock(api, **hours_on(day, holidayDates=[str(day)]))

    assert due(api.make("Ticket"))[0] == at(day + timedelta(days=7), 9, 15)


def test_holidays_count_around_the_clock_too(api):
    today = datetime.now(UTC).date()
    around_the_clock(api, timezone="UTC", holidayDates=[str(today + timedelta(days=ahead)) for ahead in range(3)])

    assert due(api.make("Ticket"))[0] == at(today + timedelta(days=3), 0, 15)


def test_hours_are_those_of_the_time_zone(api, day):
    around_the_clock(api, **hours_on(day, timezone="Asia/Tokyo"))

    assert due(api.make("Ticket"))[0] == at(day, 0, 15)


def test_a_day_may_end_at_midnight(api, day):
    around_the_clock(api, **hours_on(day, opens="23:00", closes="24:00", resolutionTargetMinutes=60))

    assert due(api.make("Ticket"))[1] == at(day + timedelta(days=1), 0)


def test_what_would_take_ten_years_has_no_due_time(api, day):
    around_the_clock(api, **hours_on(day, opens="09:00", closes="09:01", resolutionTargetMinutes=525_600))

    assert api.make("Ticket")["resolutionDueAt"] is None


def test_a_pause_moves_the_solution_on_but_not_the_answer(api, policy):
    ticket = api.make("Ticket", assignmentGroupId=api.make("Group")["id"])
    paused = api.change(ticket, status="pending").data
    api.change(ticket, title="A change during the pause")
    resumed = api.change(ticket, status="in_progress").data
    later = api.change(ticket, title="A change after the pause").data
    pause = moment(resumed["updatedAt"]) - moment(paused["updatedAt"])

    assert due(paused) == due(ticket)
    assert due(resumed) == [due(ticket)[0], due(ticket)[1] + pause]
    assert due(later) == due(resumed)


def test_the_policy_says_which_statuses_pause(api):
    around_the_clock(api, pausingStatuses=["on_hold"])
    ticket = api.make("Ticket", assignmentGroupId=api.make("Group")["id"], status="pending")
    held = api.change(ticket, status="on_hold").data
    resumed = api.change(ticket, status="in_progress").data
    pause = moment(resumed["updatedAt"]) - moment(held["updatedAt"])

    assert due(held) == due(ticket)
    assert due(resumed)[1] == due(ticket)[1] + pause


def test_a_pause_outside_the_business_hours_moves_nothing(api, day):
    around_the_clock(api, **hours_on(day, resolutionTargetMinutes=60))
    ticket = api.make("Ticket", assignmentGroupId=api.make("Group")["id"], status="pending")

    assert due(api.change(ticket, status="in_progress").data) == due(ticket) == [at(day, 9, 15), at(day, 10)]
