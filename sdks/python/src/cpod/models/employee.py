# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The daily working life of people: what they can do, when they meet or are away, and what was agreed in meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpod._core.model import Expanded, Model
from cpod.models._entity import Entity

if TYPE_CHECKING:
    from datetime import date, datetime

    from cpod.models.approvals import ApprovalRequest
    from cpod.models.org import Location
    from cpod.models.people import Person
    from cpod.models.performance import LearningRecord
    from cpod.models.storage import StorageObject

PersonSkillCategory = Literal[
    "technical", "tool", "domain", "language", "soft", "leadership", "regulatory", "certification", "other"
]
PersonSkillTaxonomy = Literal["esco", "onet", "sfia", "lightcast", "internal"]
PersonSkillInterestLevel = Literal["none", "low", "medium", "high"]
PersonSkillSource = Literal[
    "self_reported", "manager_assessed", "peer_endorsed", "assessment", "certification", "inferred"
]
CalendarEventType = Literal[
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
]
CalendarEventStatus = Literal["tentative", "confirmed", "cancelled"]
CalendarEventVisibility = Literal["public", "private", "confidential"]
CalendarEventTransparency = Literal["opaque", "transparent"]
CalendarEventAttendeeRole = Literal["chair", "required", "optional", "non_participant"]
CalendarEventAttendeeResponse = Literal["needs_action", "accepted", "declined", "tentative", "delegated"]
LeaveRequestType = Literal[
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
]
LeaveRequestStatus = Literal["draft", "submitted", "approved", "rejected", "withdrawn", "cancelled"]
LeaveRequestStartPart = Literal["full_day", "morning", "afternoon"]
LeaveRequestEndPart = Literal["full_day", "morning", "afternoon"]
MeetingNoteType = Literal[
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
]
MeetingNoteStatus = Literal["draft", "published", "archived"]
MeetingNoteVisibility = Literal["private", "participants", "tenant"]
MeetingNoteSource = Literal["manual", "imported", "transcribed", "generated"]


class PersonSkill(Entity):
    """A statement that a person has a skill at a certain level, with its source and proof."""

    person_id: str
    """Person who has the skill. Id of Person."""
    name: str
    """Name of the skill, such as Kubernetes or Spanish."""
    category: PersonSkillCategory | str
    """Family of the skill."""
    taxonomy: PersonSkillTaxonomy | str | None
    """Catalogue from which the skill is taken."""
    taxonomy_code: str | None
    """Code or URI of the skill in that catalogue."""
    proficiency_level: int
    """1 beginner, 2 basic, 3 competent, 4 advanced, 5 expert."""
    target_level: int | None
    """Level the person works toward."""
    interest_level: PersonSkillInterestLevel | str | None
    """How much the person wants to use the skill."""
    years_of_experience: float | None
    """Years of practice."""
    last_used_date: date | None
    """Latest day on which the skill was used at work."""
    is_primary: bool
    """True for skills that define the person's role."""
    source: PersonSkillSource | str
    """Where the statement comes from."""
    verified_by_id: str | None
    """Person who confirmed the level. Id of Person."""
    verified_at: datetime | None
    """When the level was confirmed."""
    issuer: str | None
    """Body that issued the certificate."""
    credential_number: str | None
    """Number on the certificate."""
    credential_url: str | None
    """Page on which the certificate can be checked."""
    issued_date: date | None
    """Day of issue of the certificate."""
    valid_until_date: date | None
    """Last day of validity."""
    is_expired: bool
    """Whether the certificate has lapsed."""
    learning_record_id: str | None
    """Training through which the skill was gained. Id of LearningRecord."""
    notes: str | None
    """Free remarks."""
    person: Expanded[Person | None]
    """Only with `expand=person`."""
    verified_by: Expanded[Person | None]
    """Only with `expand=verifiedBy`."""
    learning_record: Expanded[LearningRecord | None]
    """Only with `expand=learningRecord`."""


class CalendarEvent(Entity):
    """An entry in a person's calendar, in the terms of an iCalendar VEVENT."""

    title: str
    """Summary line."""
    description: str | None
    """Agenda or details."""
    type: CalendarEventType | str
    """What the time is for."""
    status: CalendarEventStatus | str
    """iCalendar STATUS of the event."""
    organizer_id: str
    """Person who owns the event. Id of Person."""
    attendees: list[CalendarEventAttendee] | None
    """Invited people and rooms, inside or outside the organization."""
    start_at: datetime
    """Start of the event."""
    end_at: datetime
    """End of the event, itself not included."""
    duration_minutes: int
    """Length of the event."""
    is_all_day: bool
    """True where the event covers whole days."""
    timezone: str
    """Zone in which recurrence and whole days are reckoned."""
    location_id: str | None
    """Site, building or room. Id of Location."""
    location_text: str | None
    """Place in words where it is not a known location."""
    conference_url: str | None
    """Link to the video call."""
    visibility: CalendarEventVisibility | str
    """iCalendar CLASS: who may see the details."""
    transparency: CalendarEventTransparency | str
    """iCalendar TRANSP: opaque events block time, transparent ones leave it free."""
    recurrence_rule: str | None
    """iCalendar RRULE of a series."""
    excluded_dates: list[date] | None
    """Days on which the series does not take place (EXDATE)."""
    series_event_id: str | None
    """Series of which this event is a changed occurrence. Id of CalendarEvent."""
    original_start_at: datetime | None
    """Start the changed occurrence had in its series (RECURRENCE-ID)."""
    reminder_minutes: list[int] | None
    """Minutes before startAt at which to remind."""
    ical_uid: str | None
    """iCalendar UID shared by all copies of the event."""
    sequence: int
    """iCalendar SEQUENCE number."""
    related_id: str | None
    """Record the event is about, such as a deal, project or applicant. Id of any."""
    related_type: str | None
    """Kind of that record."""
    organizer: Expanded[Person | None]
    """Only with `expand=organizer`."""
    location: Expanded[Location | None]
    """Only with `expand=location`."""
    series_event: Expanded[CalendarEvent | None]
    """Only with `expand=seriesEvent`."""
    notes: Expanded[list[MeetingNote]]
    """Only with `expand=notes`."""


class CalendarEventAttendee(Model):
    """Somebody invited to an event: a person of this tenant, an outsider or a room."""

    person_id: str | None
    """Invited person of this tenant. Id of Person."""
    email: str | None
    """Mail address, needed for outsiders."""
    name: str | None
    """Display name."""
    role: CalendarEventAttendeeRole | str
    """iCalendar ROLE."""
    response: CalendarEventAttendeeResponse | str
    """iCalendar PARTSTAT."""
    responded_at: datetime | None
    """When the answer was given."""


class LeaveRequest(Entity):
    """A person's request to be away from work, and the decision on it."""

    person_id: str
    """Person who wants to be away. Id of Person."""
    type: LeaveRequestType | str
    """Kind of leave."""
    status: LeaveRequestStatus | str
    """State of the decision; cancelled means given up after approval."""
    start_date: date
    """First day away."""
    start_part: LeaveRequestStartPart | str
    """Part of the first day that is taken."""
    end_date: date
    """Last day away."""
    end_part: LeaveRequestEndPart | str
    """Part of the last day that is taken."""
    working_days: float
    """Working days used."""
    return_date: date
    """Expected first day back."""
    is_paid: bool
    """Whether pay goes on."""
    entitlement_year: int | None
    """Leave year whose balance is charged."""
    reason: str | None
    """What the person says about it; shown to the approver only."""
    contact_while_away: str | None
    """How to reach the person in an emergency."""
    cover_person_id: str | None
    """Colleague who stands in. Id of Person."""
    approver_id: str | None
    """Person who decides. Id of Person."""
    submitted_at: datetime | None
    """When the request was handed in."""
    decided_at: datetime | None
    """When it was decided."""
    decision_comment: str | None
    """What the approver says."""
    evidence_object_ids: list[str] | None
    """Medical notes or other proof."""
    calendar_event_id: str | None
    """Absence entry in the calendar. Id of CalendarEvent."""
    approval_request_id: str | None
    """Approval flow that carries the decision. Id of ApprovalRequest."""
    person: Expanded[Person | None]
    """Only with `expand=person`."""
    approver: Expanded[Person | None]
    """Only with `expand=approver`."""
    cover_person: Expanded[Person | None]
    """Only with `expand=coverPerson`."""
    calendar_event: Expanded[CalendarEvent | None]
    """Only with `expand=calendarEvent`."""
    approval_request: Expanded[ApprovalRequest | None]
    """Only with `expand=approvalRequest`."""


class MeetingNote(Entity):
    """Minutes of a meeting: who took part, what was decided and who does what next."""

    title: str
    """Title of the minutes."""
    type: MeetingNoteType | str
    """Kind of meeting."""
    status: MeetingNoteStatus | str
    """Whether the minutes are still being written."""
    calendar_event_id: str | None
    """Calendar entry of the meeting. Id of CalendarEvent."""
    held_at: datetime
    """When the meeting began."""
    duration_minutes: int | None
    """How long it took."""
    author_id: str
    """Person who keeps the minutes. Id of Person."""
    participant_ids: list[str] | None
    """People of this tenant who took part."""
    external_participants: list[MeetingNoteExternalParticipant] | None
    """People from outside who took part."""
    agenda: list[str] | None
    """Points that were to be discussed."""
    body: str | None
    """Minutes in Markdown."""
    summary: str | None
    """The main points in a few sentences."""
    decisions: list[MeetingNoteDecision] | None
    """What was decided."""
    action_items: list[MeetingNoteActionItem] | None
    """What is to be done."""
    open_action_item_count: int
    """Actions still open."""
    related_id: str | None
    """Record the meeting was about, such as a project or account. Id of any."""
    related_type: str | None
    """Kind of that record."""
    visibility: MeetingNoteVisibility | str
    """Who may read the minutes."""
    language: str
    """Language of the text."""
    source: MeetingNoteSource | str
    """How the text came about."""
    recording_url: str | None
    """Recording of the meeting."""
    transcript_object_id: str | None
    """Stored transcript. Id of StorageObject."""
    published_at: datetime | None
    """When the minutes were published."""
    author: Expanded[Person | None]
    """Only with `expand=author`."""
    calendar_event: Expanded[CalendarEvent | None]
    """Only with `expand=calendarEvent`."""
    participants: Expanded[list[Person]]
    """Only with `expand=participants`."""
    transcript: Expanded[StorageObject | None]
    """Only with `expand=transcript`."""


class MeetingNoteExternalParticipant(Model):
    """Somebody from outside who took part in a meeting."""

    name: str
    """Full name."""
    email: str | None
    """Mail address."""
    organization: str | None
    """Organization they came from."""


class MeetingNoteDecision(Model):
    """One decision of a meeting."""

    text: str
    """The decision."""
    decided_by_id: str | None
    """Person who took it. Id of Person."""


class MeetingNoteActionItem(Model):
    """One thing to do after a meeting."""

    text: str
    """What to do."""
    owner_id: str | None
    """Person who does it. Id of Person."""
    due_date: date | None
    """Day by which it is done."""
    is_done: bool
    """Whether it is done."""
    task_id: str | None
    """Task that follows it up. Id of Task."""
