"""Calendar entries: lengths, whole days, series and invitations."""

import pytest

SERIES = "FREQ=WEEKLY;BYDAY=TU"


def test_the_duration_is_counted_in_whole_minutes(api):
    event = api.make("CalendarEvent", startAt="2026-06-02T09:00:00Z", endAt="2026-06-02T09:45:59Z")
    assert event["durationMinutes"] == 45

    assert api.change(event, endAt="2026-06-02T10:30:00Z").data["durationMinutes"] == 90


@pytest.mark.parametrize("change", [
    {"startAt": "2026-06-02T08:00:00Z"}, {"endAt": "2026-06-02T12:00:00Z"}, {"status": "cancelled"}, {"locationText": "Roof terrace"},
    {"recurrenceRule": None},
])  # fmt: skip
def test_the_sequence_counts_changes_that_attendees_must_know(api, change):
    event = api.make("CalendarEvent")
    assert event["sequence"] == 0

    assert api.change(event, **change).data["sequence"] == 1
    assert api.change(event, title="Platform daily").data["sequence"] == 1


def test_a_new_place_counts_in_the_sequence(api):
    event = api.make("CalendarEvent")

    assert api.change(event, locationId=api.make("Location")["id"]).data["sequence"] == 1


def test_the_type_of_the_related_record_is_filled_in(api):
    person = api.make("Person")

    assert api.make("CalendarEvent", relatedId=person["id"])["relatedType"] == "person"
    assert api.make("CalendarEvent")["relatedType"] is None


@pytest.mark.parametrize("end", ["2026-06-02T09:00:00Z", "2026-06-02T08:59:59Z"])
def test_an_event_ends_after_it_starts(api, end):
    refused = api.create("CalendarEvent", startAt="2026-06-02T09:00:00Z", endAt=end)

    assert (refused.status, refused.fields) == (422, ["/endAt"])


@pytest.mark.parametrize(("zone", "start", "end"), [
    ("UTC", "2026-06-02T00:00:00Z", "2026-06-03T00:00:00Z"),
    ("Europe/Berlin", "2026-06-01T22:00:00Z", "2026-06-02T22:00:00Z"),
    # On this day the clock in Cairo skips the first hour, so that the day begins at one.
    ("Africa/Cairo", "2026-04-23T22:00:00Z", "2026-04-24T21:00:00Z"),
])  # fmt: skip
def test_an_all_day_event_covers_the_days_of_its_zone(api, zone, start, end):
    assert api.create("CalendarEvent", isAllDay=True, timezone=zone, startAt=start, endAt=end).status == 201


@pytest.mark.parametrize(("zone", "start", "end", "at"), [
    ("UTC", "2026-06-02T09:00:00Z", "2026-06-03T00:00:00Z", "/startAt"),
    ("UTC", "2026-06-02T00:00:00Z", "2026-06-02T23:59:00Z", "/endAt"),
    ("Europe/Berlin", "2026-06-02T00:00:00Z", "2026-06-03T00:00:00Z", "/startAt"),
    ("America/New_York", "0001-01-01T00:00:00Z", "2026-06-03T04:00:00Z", "/startAt"),
])  # fmt: skip
def test_an_all_day_event_off_midnight_is_refused(api, zone, start, end, at):
    refused = api.create("CalendarEvent", isAllDay=True, timezone=zone, startAt=start, endAt=end)

    assert (refused.status, refused.fields) == (422, [at])


def test_only_a_series_leaves_days_out(api):
    assert api.create("CalendarEvent", recurrenceRule=SERIES, excludedDates=["2026-06-09"]).status == 201
    assert api.create("CalendarEvent", recurrenceRule=None, excludedDates=["2026-06-09"]).fields == ["/recurrenceRule"]


def test_a_changed_occurrence_names_its_series_and_its_first_start(api):
    series = api.make("CalendarEvent")

    def occurrence(**fields):
        return api.create("CalendarEvent", **({"recurrenceRule": None} | fields))

    assert occurrence(seriesEventId=series["id"], originalStartAt="2026-06-09T09:00:00Z").status == 201
    assert occurrence(seriesEventId=series["id"]).fields == ["/originalStartAt"]
    assert occurrence(originalStartAt="2026-06-09T09:00:00Z").fields == ["/seriesEventId"]


def test_a_changed_occurrence_is_no_series_itself(api):
    series = api.make("CalendarEvent")

    refused = api.create("CalendarEvent", recurrenceRule=SERIES, seriesEventId=series["id"], originalStartAt="2026-06-09T09:00:00Z")

    assert (refused.status, refused.fields) == (422, ["/recurrenceRule"])


def test_a_changed_occurrence_stays_with_its_series(api):
    fields = {"seriesEventId": api.make("CalendarEvent")["id"], "originalStartAt": "2026-06-09T09:00:00Z", "recurrenceRule": None}
    occurrence = api.make("CalendarEvent", **fields)

    assert api.change(occurrence, originalStartAt="2026-06-16T09:00:00Z").fields == ["/originalStartAt"]
    assert api.change(occurrence, seriesEventId=api.make("CalendarEvent")["id"]).fields == ["/seriesEventId"]


def test_an_attendee_without_person_and_email_is_refused(api):
    refused = api.create("CalendarEvent", attendees=[{"email": "ana@acme.com"}, {"name": "Somebody"}])

    assert (refused.status, refused.fields) == (422, ["/attendees/1"])


def test_nobody_is_invited_twice(api):
    person = api.make("Person")["id"]

    assert api.create("CalendarEvent", attendees=[{"personId": person}, {"personId": person}]).fields == ["/attendees/1"]
    assert api.create("CalendarEvent", attendees=[{"email": "ana@acme.com"}, {"email": "Ana@ACME.com"}]).fields == ["/attendees/1"]
    assert api.create("CalendarEvent", attendees=[{"personId": person}, {"personId": api.make("Person")["id"]}]).status == 201


@pytest.mark.parametrize(("ends", "status"), [("COUNT=5", 201), ("UNTIL=20261231T000000Z", 201), ("COUNT=5;UNTIL=20261231T000000Z", 422)])
def test_a_series_ends_in_one_way(api, ends, status):
    answer = api.create("CalendarEvent", recurrenceRule=f"{SERIES};{ends}")

    assert (answer.status, answer.fields) == (status, ["/recurrenceRule"] if status == 422 else [])


def test_an_occurrence_of_a_calendar_entry_is_kept_once(api):
    fields = {"recurrenceRule": None, "icalUid": "a@acme.com", "seriesEventId": api.make("CalendarEvent")["id"]}

    assert api.create("CalendarEvent", **fields, originalStartAt="2026-06-09T09:00:00Z").status == 201
    assert api.create("CalendarEvent", **fields, originalStartAt="2026-06-09T09:00:00Z").status == 422
    assert api.create("CalendarEvent", **fields, originalStartAt="2026-06-16T09:00:00Z").status == 201


@pytest.mark.parametrize(("start", "change", "status"), [
    ("tentative", "confirmed", 200), ("tentative", "cancelled", 200), ("confirmed", "tentative", 200), ("confirmed", "cancelled", 200),
    ("cancelled", "confirmed", 422), ("cancelled", "tentative", 422),
])  # fmt: skip
def test_a_cancelled_event_stays_cancelled(api, start, change, status):
    assert api.change(api.make("CalendarEvent", status=start), status=change).status == status
