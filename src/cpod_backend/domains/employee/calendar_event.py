"""Calendar entries in the terms of iCalendar: when, where, who is invited, and how a series repeats."""

from datetime import datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from cpod_backend.contract.entity import Entity, Many, One, Part, entity
from cpod_backend.contract.patterns import distinct, needs, only_when, ordered, rule_of, together
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.types import STORED, Annotated, AnyId, Date, Email, Id, Pattern, Range, Size, Time, Timezone, Uri, ref


class CalendarEventAttendee(Part):
    """Somebody invited to an event: a person of this tenant, an outsider or a room."""

    person_id: Annotated[Id | None, ref("Person"), "Invited person of this tenant."] = None
    email: Annotated[Email | None, "Mail address, needed for outsiders."] = None
    name: Annotated[str | None, Size(max=200), "Display name."] = None
    role: Annotated[Literal["chair", "required", "optional", "non_participant"], "iCalendar ROLE."] = "required"
    response: Annotated[Literal["needs_action", "accepted", "declined", "tentative", "delegated"], "iCalendar PARTSTAT."] = "needs_action"
    responded_at: Annotated[Time | None, "When the answer was given."] = None


@entity(
    prefix="cal",
    path="/v1/employee/calendar-events",
    unique=[("ical_uid", "original_start_at")],
    search=["title", "description", "location_text"],
    expand={
        "organizer": One("organizer_id"),
        "location": One("location_id"),
        "series_event": One("series_event_id"),
        "notes": Many("MeetingNote", "calendar_event_id"),
    },
    transitions={"status": {"tentative": ["confirmed", "cancelled"], "confirmed": ["tentative", "cancelled"]}},
    immutable=["series_event_id", "original_start_at"],
    example={
        "title": "Platform weekly",
        "description": "Review of incidents, capacity and the release plan.",
        "type": "meeting",
        "organizerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "attendees": [
            {
                "personId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
                "email": "jonas.weber@northwind-cloud.example",
                "role": "required",
                "response": "accepted",
                "respondedAt": "2026-05-28T08:12:00Z",
            },
            {"email": "priya.raman@northwind-cloud.example", "name": "Priya Raman", "role": "optional"},
        ],
        "startAt": "2026-06-02T09:00:00Z",
        "endAt": "2026-06-02T09:45:00Z",
        "timezone": "Europe/London",
        "locationId": "loc-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
        "conferenceUrl": "https://meet.example.com/platform-weekly",
        "recurrenceRule": "FREQ=WEEKLY;BYDAY=TU;COUNT=26",
        "reminderMinutes": [10],
    },
)
class CalendarEvent(Entity):
    """An entry in a person's calendar, in the terms of an iCalendar VEVENT."""

    title: Annotated[str, Size(max=300), "Summary line."]
    description: Annotated[str | None, Size(max=20000), "Agenda or details."] = None
    type: Annotated[
        Literal[
            "meeting",
            "one_on_one",
            "interview",
            "focus_time",
            "out_of_office",
            "travel",
            "training",
            "company_event",
            "public_holiday",
            "on_call",
            "reminder",
            "appointment",
            "other",
        ],
        "What the time is for.",
    ] = "meeting"
    status: Annotated[Literal["tentative", "confirmed", "cancelled"], "iCalendar STATUS of the event."] = "confirmed"
    organizer_id: Annotated[Id, ref("Person"), "Person who owns the event."]
    attendees: Annotated[
        list[CalendarEventAttendee] | None, Size(max=500), "Invited people and rooms, inside or outside the organization."
    ] = None
    start_at: Annotated[Time, "Start of the event."]
    end_at: Annotated[Time, "End of the event, itself not included."]
    duration_minutes: Annotated[int, STORED, "Length of the event."] = 0
    is_all_day: Annotated[bool, "True where the event covers whole days."] = False
    timezone: Annotated[Timezone, "Zone in which recurrence and whole days are reckoned."] = "UTC"
    location_id: Annotated[Id | None, ref("Location"), "Site, building or room."] = None
    location_text: Annotated[str | None, Size(max=300), "Place in words where it is not a known location."] = None
    conference_url: Annotated[Uri | None, "Link to the video call."] = None
    visibility: Annotated[Literal["public", "private", "confidential"], "iCalendar CLASS: who may see the details."] = "public"
    transparency: Annotated[
        Literal["opaque", "transparent"], "iCalendar TRANSP: opaque events block time, transparent ones leave it free."
    ] = "opaque"
    recurrence_rule: Annotated[
        str | None,
        Pattern(r"^FREQ=(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[^;]+)*$"),
        Size(max=500),
        "iCalendar RRULE of a series.",
    ] = None
    excluded_dates: Annotated[list[Date] | None, Size(max=366), "Days on which the series does not take place (EXDATE)."] = None
    series_event_id: Annotated[Id | None, ref("CalendarEvent"), "Series of which this event is a changed occurrence."] = None
    original_start_at: Annotated[Time | None, "Start the changed occurrence had in its series (RECURRENCE-ID)."] = None
    reminder_minutes: Annotated[list[Annotated[int, Range(0, 40320)]] | None, Size(max=5), "Minutes before startAt at which to remind."] = (
        None
    )
    ical_uid: Annotated[str | None, Size(max=255), "iCalendar UID shared by all copies of the event."] = None
    sequence: Annotated[int, STORED, "iCalendar SEQUENCE number."] = 0
    related_id: Annotated[AnyId | None, "Record the event is about, such as a deal, project or applicant."] = None
    related_type: Annotated[str | None, STORED, "Kind of that record."] = None


@stamp(CalendarEvent)
def duration_minutes(change: Change[CalendarEvent]) -> None:
    event = change.record
    length = datetime.fromisoformat(event.end_at) - datetime.fromisoformat(event.start_at)
    event.duration_minutes = length // timedelta(minutes=1)


@stamp(CalendarEvent)
def sequence(change: Change[CalendarEvent]) -> None:
    event = change.record
    if change.before and change.changed("start_at", "end_at", "status", "location_id", "location_text", "recurrence_rule"):
        event.sequence = change.before.sequence + 1


event_ends_after_start = ordered(CalendarEvent, "start_at", "end_at", "endAt is after startAt.", strict=True)


@rule(CalendarEvent)
def all_day_covers_whole_days(change: Change[CalendarEvent]) -> None:
    """An event with isAllDay starts and ends at midnight in its timezone."""
    event = change.record
    if not event.is_all_day:
        return
    zone = ZoneInfo(event.timezone)
    if not begins_a_day(event.start_at, zone):
        refuse(f"startAt {event.start_at} is not midnight in {event.timezone}", "startAt")
    if not begins_a_day(event.end_at, zone):
        refuse(f"endAt {event.end_at} is not midnight in {event.timezone}", "endAt")


def begins_a_day(time: str, zone: ZoneInfo) -> bool:
    """Whether a day begins at this moment: in some zones the clock skips from midnight to one o'clock once a year."""
    moment = datetime.fromisoformat(time)
    try:
        return moment.astimezone(zone).date() > (moment - timedelta(milliseconds=1)).astimezone(zone).date()
    except OverflowError:
        return False


only_a_series_leaves_days_out = needs(
    CalendarEvent, "recurrence_rule", "excludedDates is set only where recurrenceRule is set.", given=("excluded_dates",)
)

occurrence_names_series_and_start = together(
    CalendarEvent, ("series_event_id", "original_start_at"), "seriesEventId and originalStartAt are set together."
)

occurrence_is_no_series = only_when(
    CalendarEvent,
    "recurrence_rule",
    "seriesEventId and originalStartAt are never set on an event that has a recurrenceRule of its own.",
    when={"series_event_id": (None,)},
)


@rule(CalendarEvent)
def attendees_can_be_reached(change: Change[CalendarEvent]) -> None:
    """Each attendee has a personId or an email."""
    for index, attendee in enumerate(change.record.attendees or ()):
        if attendee.person_id is None and attendee.email is None:
            refuse(f"attendees[{index}] has neither personId nor email", f"/attendees/{index}")


people_are_invited_once = distinct(
    CalendarEvent, "attendees", "No personId is listed twice among the attendees.", key=lambda attendee: attendee.person_id
)

addresses_are_invited_once = distinct(
    CalendarEvent,
    "attendees",
    "No email is listed twice among the attendees.",
    key=lambda attendee: attendee.email and attendee.email.lower(),
)

series_ends_in_one_way = rule_of(
    CalendarEvent,
    "A recurrenceRule holds at most one of COUNT and UNTIL.",
    lambda event: sum(part.startswith(("COUNT=", "UNTIL=")) for part in (event.recurrence_rule or "").split(";")) <= 1,
    "recurrenceRule",
)
