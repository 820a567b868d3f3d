"""The daily working life of people: what they can do, when they meet or are away, and what was agreed in meetings."""

from typing import Annotated, Literal

from cpod_backend.contract.entity import DomainInfo, Entity, Many, One, Part, entity
from cpod_backend.contract.types import AnyId, COMPUTED, Date, Email, Id, Language, Pattern, Range, STORED, Size, Time, Timezone, Uri, ref

DOMAIN = DomainInfo(
    name="Employee",
    prefix="employee",
    standards=(
        "ESCO skills classification",
        "SFIA levels of responsibility",
        "O*NET",
        "iCalendar RFC 5545",
        "iTIP RFC 5546",
        "ISO 30400 human resource vocabulary",
        "BCP 47",
    ),
)


@entity(
    prefix="skil",
    path="/v1/employee",
    unique=[("person_id", "name")],
    search=["name", "taxonomy_code", "issuer"],
    expand={
        "person": One("person_id"),
        "verified_by": One("verified_by_id"),
        "learning_record": One("learning_record_id"),
    },
    immutable=["person_id"],
    example={
        "personId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "name": "Kubernetes",
        "category": "technical",
        "taxonomy": "internal",
        "taxonomyCode": "platform.kubernetes",
        "proficiencyLevel": 4,
        "targetLevel": 5,
        "interestLevel": "high",
        "yearsOfExperience": 5.5,
        "lastUsedDate": "2026-05-18",
        "isPrimary": True,
        "source": "certification",
        "issuer": "Cloud Native Computing Foundation",
        "credentialNumber": "CKA-2400-001234",
        "issuedDate": "2025-03-02",
        "validUntilDate": "2027-03-01",
    },
)
class PersonSkill(Entity):
    """A statement that a person has a skill at a certain level, with its source and proof."""

    person_id: Annotated[Id, ref("Person"), "Person who has the skill."]
    name: Annotated[str, Size(max=160), "Name of the skill, such as Kubernetes or Spanish."]
    category: Annotated[
        Literal["technical", "tool", "domain", "language", "soft", "leadership", "regulatory", "certification", "other"],
        "Family of the skill.",
    ] = "technical"
    taxonomy: Annotated[Literal["esco", "onet", "sfia", "lightcast", "internal"] | None, "Catalogue from which the skill is taken."] = None
    taxonomy_code: Annotated[str | None, Size(max=200), "Code or URI of the skill in that catalogue."] = None
    proficiency_level: Annotated[int, Range(1, 5), "1 beginner, 2 basic, 3 competent, 4 advanced, 5 expert."]
    target_level: Annotated[int | None, Range(1, 5), "Level the person works toward."] = None
    interest_level: Annotated[Literal["none", "low", "medium", "high"] | None, "How much the person wants to use the skill."] = None
    years_of_experience: Annotated[float | None, Range(0, 60), "Years of practice."] = None
    last_used_date: Annotated[Date | None, "Latest day on which the skill was used at work."] = None
    is_primary: Annotated[bool, "True for skills that define the person's role."] = False
    source: Annotated[
        Literal["self_reported", "manager_assessed", "peer_endorsed", "assessment", "certification", "inferred"],
        "Where the statement comes from.",
    ] = "self_reported"
    verified_by_id: Annotated[Id | None, ref("Person"), "Person who confirmed the level."] = None
    # computed: time at which verifiedById was last set; empty while verifiedById is empty
    verified_at: Annotated[Time | None, STORED, "When the level was confirmed."] = None
    issuer: Annotated[str | None, Size(max=200), "Body that issued the certificate."] = None
    credential_number: Annotated[str | None, Size(max=120), "Number on the certificate."] = None
    credential_url: Annotated[Uri | None, "Page on which the certificate can be checked."] = None
    issued_date: Annotated[Date | None, "Day of issue of the certificate."] = None
    valid_until_date: Annotated[Date | None, "Last day of validity."] = None
    # computed: true where validUntilDate is before today in UTC
    is_expired: Annotated[bool | None, COMPUTED, "Whether the certificate has lapsed."] = None
    learning_record_id: Annotated[Id | None, ref("LearningRecord"), "Training through which the skill was gained."] = None
    notes: Annotated[str | None, Size(max=2000), "Free remarks."] = None


# RULE: verifiedById is not the person who has the skill.
# RULE: taxonomyCode is set only where taxonomy is set.
# RULE: A skill whose source is certification has an issuer.
# RULE: validUntilDate is not before issuedDate.
# RULE: targetLevel is not lower than proficiencyLevel.


class CalendarEventAttendee(Part):
    """CalendarEventAttendee"""

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
    # computed: whole minutes from startAt to endAt
    duration_minutes: Annotated[int | None, STORED, "Length of the event."] = None
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
    # computed: 0 at creation, one more after each change of startAt, endAt, status, locationId, locationText or recurrenceRule
    sequence: Annotated[int | None, STORED, "iCalendar SEQUENCE number."] = None
    related_id: Annotated[AnyId | None, "Record the event is about, such as a deal, project or applicant."] = None
    # computed: snake_case name of the entity that the prefix of relatedId stands for
    related_type: Annotated[str | None, STORED, "Kind of that record."] = None


# RULE: endAt is after startAt.
# RULE: An event with isAllDay starts and ends at midnight in its timezone.
# RULE: excludedDates is set only where recurrenceRule is set.
# RULE: seriesEventId and originalStartAt are set together, and never on an event that has a recurrenceRule of its own.
# RULE: Each attendee has a personId or an email, and none is listed twice.
# RULE: A recurrenceRule holds at most one of COUNT and UNTIL.


@entity(
    prefix="lvr",
    path="/v1/employee/leave-requests",
    search=["reason", "decision_comment"],
    expand={
        "person": One("person_id"),
        "approver": One("approver_id"),
        "cover_person": One("cover_person_id"),
        "calendar_event": One("calendar_event_id"),
        "approval_request": One("approval_request_id"),
    },
    transitions={
        "status": {
            "draft": ["submitted", "withdrawn"],
            "submitted": ["draft", "approved", "rejected", "withdrawn"],
            "approved": ["cancelled"],
        }
    },
    immutable=["person_id"],
    example={
        "personId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "type": "annual",
        "startDate": "2026-08-03",
        "endDate": "2026-08-14",
        "endPart": "morning",
        "entitlementYear": 2026,
        "reason": "Family holiday",
        "coverPersonId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D3G",
        "approverId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H",
    },
)
class LeaveRequest(Entity):
    """A person's request to be away from work, and the decision on it."""

    person_id: Annotated[Id, ref("Person"), "Person who wants to be away."]
    type: Annotated[
        Literal[
            "annual",
            "sick",
            "parental",
            "maternity",
            "paternity",
            "adoption",
            "bereavement",
            "carer",
            "compassionate",
            "study",
            "jury_duty",
            "military",
            "public_holiday",
            "time_off_in_lieu",
            "sabbatical",
            "unpaid",
            "other",
        ],
        "Kind of leave.",
    ]
    status: Annotated[
        Literal["draft", "submitted", "approved", "rejected", "withdrawn", "cancelled"],
        "State of the decision; cancelled means given up after approval.",
    ] = "submitted"
    start_date: Annotated[Date, "First day away."]
    start_part: Annotated[Literal["full_day", "morning", "afternoon"], "Part of the first day that is taken."] = "full_day"
    end_date: Annotated[Date, "Last day away."]
    end_part: Annotated[Literal["full_day", "morning", "afternoon"], "Part of the last day that is taken."] = "full_day"
    # computed: count of Mondays to Fridays from startDate to endDate, less one half for the first and for the last day where its part is not full_day (one half in all where both are the same day)
    working_days: Annotated[float | None, STORED, "Working days used."] = None
    # computed: first Monday to Friday after endDate
    return_date: Annotated[Date | None, STORED, "Expected first day back."] = None
    is_paid: Annotated[bool, "Whether pay goes on."] = True
    entitlement_year: Annotated[int | None, Range(2000, 2100), "Leave year whose balance is charged."] = None
    reason: Annotated[str | None, Size(max=2000), "What the person says about it; shown to the approver only."] = None
    contact_while_away: Annotated[str | None, Size(max=200), "How to reach the person in an emergency."] = None
    cover_person_id: Annotated[Id | None, ref("Person"), "Colleague who stands in."] = None
    approver_id: Annotated[Id | None, ref("Person"), "Person who decides."] = None
    # computed: time at which status last became submitted
    submitted_at: Annotated[Time | None, STORED, "When the request was handed in."] = None
    # computed: time at which status last became approved or rejected
    decided_at: Annotated[Time | None, STORED, "When it was decided."] = None
    decision_comment: Annotated[str | None, Size(max=2000), "What the approver says."] = None
    evidence_object_ids: Annotated[list[Id] | None, ref("StorageObject"), Size(max=20), "Medical notes or other proof."] = None
    calendar_event_id: Annotated[Id | None, ref("CalendarEvent"), "Absence entry in the calendar."] = None
    approval_request_id: Annotated[Id | None, ref("ApprovalRequest"), "Approval flow that carries the decision."] = None


# RULE: endDate is not before startDate, and startPart equals endPart where they are the same day.
# RULE: On a leave of several days startPart is not morning and endPart is not afternoon.
# RULE: The dates do not overlap another submitted or approved request of the same person, save a morning and an afternoon of one day.
# RULE: approverId and coverPersonId are not the person who wants to be away.
# RULE: An approved or rejected request has an approverId, and a rejected one a decisionComment.
# RULE: Leave of type unpaid has isPaid false.


class MeetingNoteExternalParticipant(Part):
    """MeetingNoteExternalParticipant"""

    name: Annotated[str, Size(max=200), "Full name."]
    email: Annotated[Email | None, "Mail address."] = None
    organization: Annotated[str | None, Size(max=200), "Organization they came from."] = None


class MeetingNoteDecision(Part):
    """MeetingNoteDecision"""

    text: Annotated[str, Size(max=2000), "The decision."]
    decided_by_id: Annotated[Id | None, ref("Person"), "Person who took it."] = None


class MeetingNoteActionItem(Part):
    """MeetingNoteActionItem"""

    text: Annotated[str, Size(max=2000), "What to do."]
    owner_id: Annotated[Id | None, ref("Person"), "Person who does it."] = None
    due_date: Annotated[Date | None, "Day by which it is done."] = None
    is_done: Annotated[bool, "Whether it is done."] = False
    task_id: Annotated[Id | None, ref("Task"), "Task that follows it up."] = None


@entity(
    prefix="note",
    path="/v1/employee/meeting-notes",
    search=["title", "body", "summary"],
    expand={
        "author": One("author_id"),
        "calendar_event": One("calendar_event_id"),
        "participants": One("participant_ids"),
        "transcript": One("transcript_object_id"),
    },
    transitions={"status": {"draft": ["published", "archived"], "published": ["archived"], "archived": ["published"]}},
    immutable=["author_id"],
    example={
        "title": "Platform weekly, 2 June",
        "type": "team",
        "calendarEventId": "cal-01J9ZK3M5Q7R9T1V3X5Z7B9D5J",
        "heldAt": "2026-06-02T09:00:00Z",
        "durationMinutes": 45,
        "authorId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F",
        "participantIds": ["per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F", "per-01J9ZK3M5Q7R9T1V3X5Z7B9D3G"],
        "externalParticipants": [
            {"name": "Priya Raman", "email": "priya.raman@northwind-cloud.example", "organization": "Northwind Cloud"}
        ],
        "agenda": ["Incidents of last week", "Capacity for the launch"],
        "body": "## Incidents\nOne failed node pool upgrade, no customer impact.",
        "summary": "Upgrade procedure changed; capacity for the launch approved.",
        "decisions": [{"text": "Node pools are upgraded one zone at a time.", "decidedById": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D2F"}],
        "actionItems": [{"text": "Write the new upgrade runbook.", "ownerId": "per-01J9ZK3M5Q7R9T1V3X5Z7B9D3G", "dueDate": "2026-06-12"}],
    },
)
class MeetingNote(Entity):
    """Minutes of a meeting: who took part, what was decided and who does what next."""

    title: Annotated[str, Size(max=300), "Title of the minutes."]
    type: Annotated[
        Literal[
            "one_on_one",
            "team",
            "project",
            "client",
            "vendor",
            "interview",
            "board",
            "all_hands",
            "standup",
            "retrospective",
            "incident_review",
            "other",
        ],
        "Kind of meeting.",
    ] = "team"
    status: Annotated[Literal["draft", "published", "archived"], "Whether the minutes are still being written."] = "draft"
    calendar_event_id: Annotated[Id | None, ref("CalendarEvent"), "Calendar entry of the meeting."] = None
    held_at: Annotated[Time, "When the meeting began."]
    duration_minutes: Annotated[int | None, Range(1, 1440), "How long it took."] = None
    author_id: Annotated[Id, ref("Person"), "Person who keeps the minutes."]
    participant_ids: Annotated[list[Id] | None, ref("Person"), Size(max=500), "People of this tenant who took part."] = None
    external_participants: Annotated[list[MeetingNoteExternalParticipant] | None, Size(max=200), "People from outside who took part."] = (
        None
    )
    agenda: Annotated[list[Annotated[str, Size(max=500)]] | None, Size(max=100), "Points that were to be discussed."] = None
    body: Annotated[str | None, Size(max=100000), "Minutes in Markdown."] = None
    summary: Annotated[str | None, Size(max=4000), "The main points in a few sentences."] = None
    decisions: Annotated[list[MeetingNoteDecision] | None, Size(max=200), "What was decided."] = None
    action_items: Annotated[list[MeetingNoteActionItem] | None, Size(max=200), "What is to be done."] = None
    # computed: count of actionItems whose isDone is false
    open_action_item_count: Annotated[int | None, STORED, "Actions still open."] = None
    related_id: Annotated[AnyId | None, "Record the meeting was about, such as a project or account."] = None
    # computed: snake_case name of the entity that the prefix of relatedId stands for
    related_type: Annotated[str | None, STORED, "Kind of that record."] = None
    visibility: Annotated[Literal["private", "participants", "tenant"], "Who may read the minutes."] = "participants"
    language: Annotated[Language, "Language of the text."] = "en"
    source: Annotated[Literal["manual", "imported", "transcribed", "generated"], "How the text came about."] = "manual"
    recording_url: Annotated[Uri | None, "Recording of the meeting."] = None
    transcript_object_id: Annotated[Id | None, ref("StorageObject"), "Stored transcript."] = None
    # computed: time at which status first became published
    published_at: Annotated[Time | None, STORED, "When the minutes were published."] = None


# RULE: Published minutes have a body or a summary, and a heldAt that is not in the future.
# RULE: Each action item of published minutes has an ownerId.
# RULE: participantIds names nobody twice.
# RULE: relatedId, where set, names a record of this tenant.
