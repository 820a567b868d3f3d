# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""The daily working life of people: what they can do, when they meet or are away, and what was agreed in meetings. What a client may send; imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal

from cpod._core.listing import DateRange, IntegerRange, NumberRange, TimeRange
from cpod._core.typed import Required, TypedDict
from cpod.models.employee import (
    CalendarEventAttendeeResponse,
    CalendarEventAttendeeRole,
    CalendarEventStatus,
    CalendarEventTransparency,
    CalendarEventType,
    CalendarEventVisibility,
    LeaveRequestEndPart,
    LeaveRequestStartPart,
    LeaveRequestStatus,
    LeaveRequestType,
    MeetingNoteSource,
    MeetingNoteStatus,
    MeetingNoteType,
    MeetingNoteVisibility,
    PersonSkillCategory,
    PersonSkillInterestLevel,
    PersonSkillSource,
    PersonSkillTaxonomy,
)
from cpod.params._entity import EntityFilterable, EntityInput, EntityList, EntityMember, EntitySort

PersonSkillSort = Literal[
    EntitySort,
    "person_id",
    "name",
    "category",
    "taxonomy",
    "taxonomy_code",
    "proficiency_level",
    "target_level",
    "interest_level",
    "years_of_experience",
    "last_used_date",
    "is_primary",
    "source",
    "verified_by_id",
    "verified_at",
    "issuer",
    "credential_number",
    "credential_url",
    "issued_date",
    "valid_until_date",
    "learning_record_id",
    "notes",
    "-person_id",
    "-name",
    "-category",
    "-taxonomy",
    "-taxonomy_code",
    "-proficiency_level",
    "-target_level",
    "-interest_level",
    "-years_of_experience",
    "-last_used_date",
    "-is_primary",
    "-source",
    "-verified_by_id",
    "-verified_at",
    "-issuer",
    "-credential_number",
    "-credential_url",
    "-issued_date",
    "-valid_until_date",
    "-learning_record_id",
    "-notes",
]
PersonSkillRelation = Literal["person", "verified_by", "learning_record"]
PersonSkillMember = Literal[
    EntityMember,
    "person_id",
    "name",
    "category",
    "taxonomy",
    "taxonomy_code",
    "proficiency_level",
    "target_level",
    "interest_level",
    "years_of_experience",
    "last_used_date",
    "is_primary",
    "source",
    "verified_by_id",
    "verified_at",
    "issuer",
    "credential_number",
    "credential_url",
    "issued_date",
    "valid_until_date",
    "is_expired",
    "learning_record_id",
    "notes",
]
PersonSkillFilterable = Literal[
    EntityFilterable,
    "person_id",
    "name",
    "category",
    "taxonomy",
    "taxonomy_code",
    "proficiency_level",
    "target_level",
    "interest_level",
    "years_of_experience",
    "last_used_date",
    "is_primary",
    "source",
    "verified_by_id",
    "verified_at",
    "issuer",
    "credential_number",
    "credential_url",
    "issued_date",
    "valid_until_date",
    "learning_record_id",
    "notes",
]
CalendarEventSort = Literal[
    EntitySort,
    "title",
    "description",
    "type",
    "status",
    "organizer_id",
    "start_at",
    "end_at",
    "duration_minutes",
    "is_all_day",
    "timezone",
    "location_id",
    "location_text",
    "conference_url",
    "visibility",
    "transparency",
    "recurrence_rule",
    "series_event_id",
    "original_start_at",
    "ical_uid",
    "sequence",
    "related_id",
    "related_type",
    "-title",
    "-description",
    "-type",
    "-status",
    "-organizer_id",
    "-start_at",
    "-end_at",
    "-duration_minutes",
    "-is_all_day",
    "-timezone",
    "-location_id",
    "-location_text",
    "-conference_url",
    "-visibility",
    "-transparency",
    "-recurrence_rule",
    "-series_event_id",
    "-original_start_at",
    "-ical_uid",
    "-sequence",
    "-related_id",
    "-related_type",
]
CalendarEventRelation = Literal["organizer", "location", "series_event", "notes"]
CalendarEventMember = Literal[
    EntityMember,
    "title",
    "description",
    "type",
    "status",
    "organizer_id",
    "attendees",
    "start_at",
    "end_at",
    "duration_minutes",
    "is_all_day",
    "timezone",
    "location_id",
    "location_text",
    "conference_url",
    "visibility",
    "transparency",
    "recurrence_rule",
    "excluded_dates",
    "series_event_id",
    "original_start_at",
    "reminder_minutes",
    "ical_uid",
    "sequence",
    "related_id",
    "related_type",
]
CalendarEventFilterable = Literal[
    EntityFilterable,
    "title",
    "description",
    "type",
    "status",
    "organizer_id",
    "start_at",
    "end_at",
    "duration_minutes",
    "is_all_day",
    "timezone",
    "location_id",
    "location_text",
    "conference_url",
    "visibility",
    "transparency",
    "recurrence_rule",
    "excluded_dates",
    "series_event_id",
    "original_start_at",
    "reminder_minutes",
    "ical_uid",
    "sequence",
    "related_id",
    "related_type",
]
LeaveRequestSort = Literal[
    EntitySort,
    "person_id",
    "type",
    "status",
    "start_date",
    "start_part",
    "end_date",
    "end_part",
    "working_days",
    "return_date",
    "is_paid",
    "entitlement_year",
    "reason",
    "contact_while_away",
    "cover_person_id",
    "approver_id",
    "submitted_at",
    "decided_at",
    "decision_comment",
    "calendar_event_id",
    "approval_request_id",
    "-person_id",
    "-type",
    "-status",
    "-start_date",
    "-start_part",
    "-end_date",
    "-end_part",
    "-working_days",
    "-return_date",
    "-is_paid",
    "-entitlement_year",
    "-reason",
    "-contact_while_away",
    "-cover_person_id",
    "-approver_id",
    "-submitted_at",
    "-decided_at",
    "-decision_comment",
    "-calendar_event_id",
    "-approval_request_id",
]
LeaveRequestRelation = Literal["person", "approver", "cover_person", "calendar_event", "approval_request"]
LeaveRequestMember = Literal[
    EntityMember,
    "person_id",
    "type",
    "status",
    "start_date",
    "start_part",
    "end_date",
    "end_part",
    "working_days",
    "return_date",
    "is_paid",
    "entitlement_year",
    "reason",
    "contact_while_away",
    "cover_person_id",
    "approver_id",
    "submitted_at",
    "decided_at",
    "decision_comment",
    "evidence_object_ids",
    "calendar_event_id",
    "approval_request_id",
]
LeaveRequestFilterable = Literal[
    EntityFilterable,
    "person_id",
    "type",
    "status",
    "start_date",
    "start_part",
    "end_date",
    "end_part",
    "working_days",
    "return_date",
    "is_paid",
    "entitlement_year",
    "reason",
    "contact_while_away",
    "cover_person_id",
    "approver_id",
    "submitted_at",
    "decided_at",
    "decision_comment",
    "evidence_object_ids",
    "calendar_event_id",
    "approval_request_id",
]
MeetingNoteSort = Literal[
    EntitySort,
    "title",
    "type",
    "status",
    "calendar_event_id",
    "held_at",
    "duration_minutes",
    "author_id",
    "body",
    "summary",
    "open_action_item_count",
    "related_id",
    "related_type",
    "visibility",
    "language",
    "source",
    "recording_url",
    "transcript_object_id",
    "published_at",
    "-title",
    "-type",
    "-status",
    "-calendar_event_id",
    "-held_at",
    "-duration_minutes",
    "-author_id",
    "-body",
    "-summary",
    "-open_action_item_count",
    "-related_id",
    "-related_type",
    "-visibility",
    "-language",
    "-source",
    "-recording_url",
    "-transcript_object_id",
    "-published_at",
]
MeetingNoteRelation = Literal["author", "calendar_event", "participants", "transcript"]
MeetingNoteMember = Literal[
    EntityMember,
    "title",
    "type",
    "status",
    "calendar_event_id",
    "held_at",
    "duration_minutes",
    "author_id",
    "participant_ids",
    "external_participants",
    "agenda",
    "body",
    "summary",
    "decisions",
    "action_items",
    "open_action_item_count",
    "related_id",
    "related_type",
    "visibility",
    "language",
    "source",
    "recording_url",
    "transcript_object_id",
    "published_at",
]
MeetingNoteFilterable = Literal[
    EntityFilterable,
    "title",
    "type",
    "status",
    "calendar_event_id",
    "held_at",
    "duration_minutes",
    "author_id",
    "participant_ids",
    "agenda",
    "body",
    "summary",
    "open_action_item_count",
    "related_id",
    "related_type",
    "visibility",
    "language",
    "source",
    "recording_url",
    "transcript_object_id",
    "published_at",
]


class PersonSkillCreate(EntityInput, total=False):
    """What a client gives to create a PersonSkill."""

    person_id: Required[str]
    """Person who has the skill. Id of Person."""
    name: Required[str]
    """Name of the skill, such as Kubernetes or Spanish."""
    category: PersonSkillCategory
    """Family of the skill."""
    taxonomy: PersonSkillTaxonomy | None
    """Catalogue from which the skill is taken."""
    taxonomy_code: str | None
    """Code or URI of the skill in that catalogue."""
    proficiency_level: Required[int]
    """1 beginner, 2 basic, 3 competent, 4 advanced, 5 expert."""
    target_level: int | None
    """Level the person works toward."""
    interest_level: PersonSkillInterestLevel | None
    """How much the person wants to use the skill."""
    years_of_experience: float | None
    """Years of practice."""
    last_used_date: date | None
    """Latest day on which the skill was used at work."""
    is_primary: bool
    """True for skills that define the person's role."""
    source: PersonSkillSource
    """Where the statement comes from."""
    verified_by_id: str | None
    """Person who confirmed the level. Id of Person."""
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
    learning_record_id: str | None
    """Training through which the skill was gained. Id of LearningRecord."""
    notes: str | None
    """Free remarks."""


class PersonSkillUpdate(EntityInput, total=False):
    """The fields of a PersonSkill to change; null clears an optional one."""

    name: str
    """Name of the skill, such as Kubernetes or Spanish."""
    category: PersonSkillCategory
    """Family of the skill."""
    taxonomy: PersonSkillTaxonomy | None
    """Catalogue from which the skill is taken."""
    taxonomy_code: str | None
    """Code or URI of the skill in that catalogue."""
    proficiency_level: int
    """1 beginner, 2 basic, 3 competent, 4 advanced, 5 expert."""
    target_level: int | None
    """Level the person works toward."""
    interest_level: PersonSkillInterestLevel | None
    """How much the person wants to use the skill."""
    years_of_experience: float | None
    """Years of practice."""
    last_used_date: date | None
    """Latest day on which the skill was used at work."""
    is_primary: bool
    """True for skills that define the person's role."""
    source: PersonSkillSource
    """Where the statement comes from."""
    verified_by_id: str | None
    """Person who confirmed the level. Id of Person."""
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
    learning_record_id: str | None
    """Training through which the skill was gained. Id of LearningRecord."""
    notes: str | None
    """Free remarks."""


class CalendarEventCreate(EntityInput, total=False):
    """What a client gives to create a CalendarEvent."""

    title: Required[str]
    """Summary line."""
    description: str | None
    """Agenda or details."""
    type: CalendarEventType
    """What the time is for."""
    status: CalendarEventStatus
    """iCalendar STATUS of the event."""
    organizer_id: Required[str]
    """Person who owns the event. Id of Person."""
    attendees: Sequence[CalendarEventAttendeeInput] | None
    """Invited people and rooms, inside or outside the organization."""
    start_at: Required[datetime]
    """Start of the event."""
    end_at: Required[datetime]
    """End of the event, itself not included."""
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
    visibility: CalendarEventVisibility
    """iCalendar CLASS: who may see the details."""
    transparency: CalendarEventTransparency
    """iCalendar TRANSP: opaque events block time, transparent ones leave it free."""
    recurrence_rule: str | None
    """iCalendar RRULE of a series."""
    excluded_dates: Sequence[date] | None
    """Days on which the series does not take place (EXDATE)."""
    series_event_id: str | None
    """Series of which this event is a changed occurrence. Id of CalendarEvent."""
    original_start_at: datetime | None
    """Start the changed occurrence had in its series (RECURRENCE-ID)."""
    reminder_minutes: Sequence[int] | None
    """Minutes before startAt at which to remind."""
    ical_uid: str | None
    """iCalendar UID shared by all copies of the event."""
    related_id: str | None
    """Record the event is about, such as a deal, project or applicant. Id of any."""


class CalendarEventAttendeeInput(TypedDict, total=False):
    """Somebody invited to an event: a person of this tenant, an outsider or a room."""

    person_id: str | None
    """Invited person of this tenant. Id of Person."""
    email: str | None
    """Mail address, needed for outsiders."""
    name: str | None
    """Display name."""
    role: CalendarEventAttendeeRole
    """iCalendar ROLE."""
    response: CalendarEventAttendeeResponse
    """iCalendar PARTSTAT."""
    responded_at: datetime | None
    """When the answer was given."""


class CalendarEventUpdate(EntityInput, total=False):
    """The fields of a CalendarEvent to change; null clears an optional one."""

    title: str
    """Summary line."""
    description: str | None
    """Agenda or details."""
    type: CalendarEventType
    """What the time is for."""
    status: CalendarEventStatus
    """iCalendar STATUS of the event."""
    organizer_id: str
    """Person who owns the event. Id of Person."""
    attendees: Sequence[CalendarEventAttendeeInput] | None
    """Invited people and rooms, inside or outside the organization."""
    start_at: datetime
    """Start of the event."""
    end_at: datetime
    """End of the event, itself not included."""
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
    visibility: CalendarEventVisibility
    """iCalendar CLASS: who may see the details."""
    transparency: CalendarEventTransparency
    """iCalendar TRANSP: opaque events block time, transparent ones leave it free."""
    recurrence_rule: str | None
    """iCalendar RRULE of a series."""
    excluded_dates: Sequence[date] | None
    """Days on which the series does not take place (EXDATE)."""
    reminder_minutes: Sequence[int] | None
    """Minutes before startAt at which to remind."""
    ical_uid: str | None
    """iCalendar UID shared by all copies of the event."""
    related_id: str | None
    """Record the event is about, such as a deal, project or applicant. Id of any."""


class LeaveRequestCreate(EntityInput, total=False):
    """What a client gives to create a LeaveRequest."""

    person_id: Required[str]
    """Person who wants to be away. Id of Person."""
    type: Required[LeaveRequestType]
    """Kind of leave."""
    status: LeaveRequestStatus
    """State of the decision; cancelled means given up after approval."""
    start_date: Required[date]
    """First day away."""
    start_part: LeaveRequestStartPart
    """Part of the first day that is taken."""
    end_date: Required[date]
    """Last day away."""
    end_part: LeaveRequestEndPart
    """Part of the last day that is taken."""
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
    decision_comment: str | None
    """What the approver says."""
    evidence_object_ids: Sequence[str] | None
    """Medical notes or other proof."""
    calendar_event_id: str | None
    """Absence entry in the calendar. Id of CalendarEvent."""
    approval_request_id: str | None
    """Approval flow that carries the decision. Id of ApprovalRequest."""


class LeaveRequestUpdate(EntityInput, total=False):
    """The fields of a LeaveRequest to change; null clears an optional one."""

    type: LeaveRequestType
    """Kind of leave."""
    status: LeaveRequestStatus
    """State of the decision; cancelled means given up after approval."""
    start_date: date
    """First day away."""
    start_part: LeaveRequestStartPart
    """Part of the first day that is taken."""
    end_date: date
    """Last day away."""
    end_part: LeaveRequestEndPart
    """Part of the last day that is taken."""
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
    decision_comment: str | None
    """What the approver says."""
    evidence_object_ids: Sequence[str] | None
    """Medical notes or other proof."""
    calendar_event_id: str | None
    """Absence entry in the calendar. Id of CalendarEvent."""
    approval_request_id: str | None
    """Approval flow that carries the decision. Id of ApprovalRequest."""


class MeetingNoteCreate(EntityInput, total=False):
    """What a client gives to create a MeetingNote."""

    title: Required[str]
    """Title of the minutes."""
    type: MeetingNoteType
    """Kind of meeting."""
    status: MeetingNoteStatus
    """Whether the minutes are still being written."""
    calendar_event_id: str | None
    """Calendar entry of the meeting. Id of CalendarEvent."""
    held_at: Required[datetime]
    """When the meeting began."""
    duration_minutes: int | None
    """How long it took."""
    author_id: Required[str]
    """Person who keeps the minutes. Id of Person."""
    participant_ids: Sequence[str] | None
    """People of this tenant who took part."""
    external_participants: Sequence[MeetingNoteExternalParticipantInput] | None
    """People from outside who took part."""
    agenda: Sequence[str] | None
    """Points that were to be discussed."""
    body: str | None
    """Minutes in Markdown."""
    summary: str | None
    """The main points in a few sentences."""
    decisions: Sequence[MeetingNoteDecisionInput] | None
    """What was decided."""
    action_items: Sequence[MeetingNoteActionItemInput] | None
    """What is to be done."""
    related_id: str | None
    """Record the meeting was about, such as a project or account. Id of any."""
    visibility: MeetingNoteVisibility
    """Who may read the minutes."""
    language: str
    """Language of the text."""
    source: MeetingNoteSource
    """How the text came about."""
    recording_url: str | None
    """Recording of the meeting."""
    transcript_object_id: str | None
    """Stored transcript. Id of StorageObject."""


class MeetingNoteExternalParticipantInput(TypedDict, total=False):
    """Somebody from outside who took part in a meeting."""

    name: Required[str]
    """Full name."""
    email: str | None
    """Mail address."""
    organization: str | None
    """Organization they came from."""


class MeetingNoteDecisionInput(TypedDict, total=False):
    """One decision of a meeting."""

    text: Required[str]
    """The decision."""
    decided_by_id: str | None
    """Person who took it. Id of Person."""


class MeetingNoteActionItemInput(TypedDict, total=False):
    """One thing to do after a meeting."""

    text: Required[str]
    """What to do."""
    owner_id: str | None
    """Person who does it. Id of Person."""
    due_date: date | None
    """Day by which it is done."""
    is_done: bool
    """Whether it is done."""
    task_id: str | None
    """Task that follows it up. Id of Task."""


class MeetingNoteUpdate(EntityInput, total=False):
    """The fields of a MeetingNote to change; null clears an optional one."""

    title: str
    """Title of the minutes."""
    type: MeetingNoteType
    """Kind of meeting."""
    status: MeetingNoteStatus
    """Whether the minutes are still being written."""
    calendar_event_id: str | None
    """Calendar entry of the meeting. Id of CalendarEvent."""
    held_at: datetime
    """When the meeting began."""
    duration_minutes: int | None
    """How long it took."""
    participant_ids: Sequence[str] | None
    """People of this tenant who took part."""
    external_participants: Sequence[MeetingNoteExternalParticipantInput] | None
    """People from outside who took part."""
    agenda: Sequence[str] | None
    """Points that were to be discussed."""
    body: str | None
    """Minutes in Markdown."""
    summary: str | None
    """The main points in a few sentences."""
    decisions: Sequence[MeetingNoteDecisionInput] | None
    """What was decided."""
    action_items: Sequence[MeetingNoteActionItemInput] | None
    """What is to be done."""
    related_id: str | None
    """Record the meeting was about, such as a project or account. Id of any."""
    visibility: MeetingNoteVisibility
    """Who may read the minutes."""
    language: str
    """Language of the text."""
    source: MeetingNoteSource
    """How the text came about."""
    recording_url: str | None
    """Recording of the meeting."""
    transcript_object_id: str | None
    """Stored transcript. Id of StorageObject."""


class PersonSkillList(EntityList, total=False):
    """What a list of PersonSkill records can be narrowed and arranged by."""

    person_id: str | Sequence[str]
    """One of these."""
    name: str | Sequence[str]
    """One of these."""
    category: PersonSkillCategory | Sequence[PersonSkillCategory]
    """One of these."""
    taxonomy: PersonSkillTaxonomy | Sequence[PersonSkillTaxonomy]
    """One of these."""
    taxonomy_code: str | Sequence[str]
    """One of these."""
    proficiency_level: IntegerRange
    """Compared."""
    target_level: IntegerRange
    """Compared."""
    interest_level: PersonSkillInterestLevel | Sequence[PersonSkillInterestLevel]
    """One of these."""
    years_of_experience: NumberRange
    """Compared."""
    last_used_date: DateRange
    """Compared."""
    is_primary: bool | Sequence[bool]
    """One of these."""
    source: PersonSkillSource | Sequence[PersonSkillSource]
    """One of these."""
    verified_by_id: str | Sequence[str]
    """One of these."""
    verified_at: TimeRange
    """Compared."""
    issuer: str | Sequence[str]
    """One of these."""
    credential_number: str | Sequence[str]
    """One of these."""
    credential_url: str | Sequence[str]
    """One of these."""
    issued_date: DateRange
    """Compared."""
    valid_until_date: DateRange
    """Compared."""
    learning_record_id: str | Sequence[str]
    """One of these."""
    notes: str | Sequence[str]
    """One of these."""
    sort: PersonSkillSort | Sequence[PersonSkillSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: PersonSkillRelation | Sequence[PersonSkillRelation]
    """Related records that come along."""
    fields: PersonSkillMember | Sequence[PersonSkillMember]
    """The only members that are wanted."""
    exists: PersonSkillFilterable | Sequence[PersonSkillFilterable]
    """Members that have a value."""
    missing: PersonSkillFilterable | Sequence[PersonSkillFilterable]
    """Members that have none."""


class CalendarEventList(EntityList, total=False):
    """What a list of CalendarEvent records can be narrowed and arranged by."""

    title: str | Sequence[str]
    """One of these."""
    description: str | Sequence[str]
    """One of these."""
    type: CalendarEventType | Sequence[CalendarEventType]
    """One of these."""
    status: CalendarEventStatus | Sequence[CalendarEventStatus]
    """One of these."""
    organizer_id: str | Sequence[str]
    """One of these."""
    start_at: TimeRange
    """Compared."""
    end_at: TimeRange
    """Compared."""
    duration_minutes: IntegerRange
    """Compared."""
    is_all_day: bool | Sequence[bool]
    """One of these."""
    timezone: str | Sequence[str]
    """One of these."""
    location_id: str | Sequence[str]
    """One of these."""
    location_text: str | Sequence[str]
    """One of these."""
    conference_url: str | Sequence[str]
    """One of these."""
    visibility: CalendarEventVisibility | Sequence[CalendarEventVisibility]
    """One of these."""
    transparency: CalendarEventTransparency | Sequence[CalendarEventTransparency]
    """One of these."""
    recurrence_rule: str | Sequence[str]
    """One of these."""
    excluded_dates: date | Sequence[date]
    """Contains one of these."""
    series_event_id: str | Sequence[str]
    """One of these."""
    original_start_at: TimeRange
    """Compared."""
    reminder_minutes: int | Sequence[int]
    """Contains one of these."""
    ical_uid: str | Sequence[str]
    """One of these."""
    sequence: IntegerRange
    """Compared."""
    related_id: str | Sequence[str]
    """One of these."""
    related_type: str | Sequence[str]
    """One of these."""
    sort: CalendarEventSort | Sequence[CalendarEventSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: CalendarEventRelation | Sequence[CalendarEventRelation]
    """Related records that come along."""
    fields: CalendarEventMember | Sequence[CalendarEventMember]
    """The only members that are wanted."""
    exists: CalendarEventFilterable | Sequence[CalendarEventFilterable]
    """Members that have a value."""
    missing: CalendarEventFilterable | Sequence[CalendarEventFilterable]
    """Members that have none."""


class LeaveRequestList(EntityList, total=False):
    """What a list of LeaveRequest records can be narrowed and arranged by."""

    person_id: str | Sequence[str]
    """One of these."""
    type: LeaveRequestType | Sequence[LeaveRequestType]
    """One of these."""
    status: LeaveRequestStatus | Sequence[LeaveRequestStatus]
    """One of these."""
    start_date: DateRange
    """Compared."""
    start_part: LeaveRequestStartPart | Sequence[LeaveRequestStartPart]
    """One of these."""
    end_date: DateRange
    """Compared."""
    end_part: LeaveRequestEndPart | Sequence[LeaveRequestEndPart]
    """One of these."""
    working_days: NumberRange
    """Compared."""
    return_date: DateRange
    """Compared."""
    is_paid: bool | Sequence[bool]
    """One of these."""
    entitlement_year: IntegerRange
    """Compared."""
    reason: str | Sequence[str]
    """One of these."""
    contact_while_away: str | Sequence[str]
    """One of these."""
    cover_person_id: str | Sequence[str]
    """One of these."""
    approver_id: str | Sequence[str]
    """One of these."""
    submitted_at: TimeRange
    """Compared."""
    decided_at: TimeRange
    """Compared."""
    decision_comment: str | Sequence[str]
    """One of these."""
    evidence_object_ids: str | Sequence[str]
    """Contains one of these."""
    calendar_event_id: str | Sequence[str]
    """One of these."""
    approval_request_id: str | Sequence[str]
    """One of these."""
    sort: LeaveRequestSort | Sequence[LeaveRequestSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: LeaveRequestRelation | Sequence[LeaveRequestRelation]
    """Related records that come along."""
    fields: LeaveRequestMember | Sequence[LeaveRequestMember]
    """The only members that are wanted."""
    exists: LeaveRequestFilterable | Sequence[LeaveRequestFilterable]
    """Members that have a value."""
    missing: LeaveRequestFilterable | Sequence[LeaveRequestFilterable]
    """Members that have none."""


class MeetingNoteList(EntityList, total=False):
    """What a list of MeetingNote records can be narrowed and arranged by."""

    title: str | Sequence[str]
    """One of these."""
    type: MeetingNoteType | Sequence[MeetingNoteType]
    """One of these."""
    status: MeetingNoteStatus | Sequence[MeetingNoteStatus]
    """One of these."""
    calendar_event_id: str | Sequence[str]
    """One of these."""
    held_at: TimeRange
    """Compared."""
    duration_minutes: IntegerRange
    """Compared."""
    author_id: str | Sequence[str]
    """One of these."""
    participant_ids: str | Sequence[str]
    """Contains one of these."""
    agenda: str | Sequence[str]
    """Contains one of these."""
    body: str | Sequence[str]
    """One of these."""
    summary: str | Sequence[str]
    """One of these."""
    open_action_item_count: IntegerRange
    """Compared."""
    related_id: str | Sequence[str]
    """One of these."""
    related_type: str | Sequence[str]
    """One of these."""
    visibility: MeetingNoteVisibility | Sequence[MeetingNoteVisibility]
    """One of these."""
    language: str | Sequence[str]
    """One of these."""
    source: MeetingNoteSource | Sequence[MeetingNoteSource]
    """One of these."""
    recording_url: str | Sequence[str]
    """One of these."""
    transcript_object_id: str | Sequence[str]
    """One of these."""
    published_at: TimeRange
    """Compared."""
    sort: MeetingNoteSort | Sequence[MeetingNoteSort]
    """What comes first; with a minus in front of a name, the largest."""
    expand: MeetingNoteRelation | Sequence[MeetingNoteRelation]
    """Related records that come along."""
    fields: MeetingNoteMember | Sequence[MeetingNoteMember]
    """The only members that are wanted."""
    exists: MeetingNoteFilterable | Sequence[MeetingNoteFilterable]
    """Members that have a value."""
    missing: MeetingNoteFilterable | Sequence[MeetingNoteFilterable]
    """Members that have none."""
