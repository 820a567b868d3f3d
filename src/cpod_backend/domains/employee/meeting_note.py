"""Minutes of meetings: what was decided and who does what next."""

from typing import Literal

from cpod_backend.contract.entity import Entity, One, Part, entity
from cpod_backend.contract.patterns import distinct, needs_one_of
from cpod_backend.contract.rule import Change, refuse, rule, stamp
from cpod_backend.contract.stamps import stamp_time
from cpod_backend.contract.types import STORED, Annotated, AnyId, Date, Email, Id, Language, Range, Size, Time, Uri, ref


class MeetingNoteExternalParticipant(Part):
    """Somebody from outside who took part in a meeting."""

    name: Annotated[str, Size(max=200), "Full name."]
    email: Annotated[Email | None, "Mail address."] = None
    organization: Annotated[str | None, Size(max=200), "Organization they came from."] = None


class MeetingNoteDecision(Part):
    """One decision of a meeting."""

    text: Annotated[str, Size(max=2000), "The decision."]
    decided_by_id: Annotated[Id | None, ref("Person"), "Person who took it."] = None


class MeetingNoteActionItem(Part):
    """One thing to do after a meeting."""

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
    open_action_item_count: Annotated[int, STORED, "Actions still open."] = 0
    related_id: Annotated[AnyId | None, "Record the meeting was about, such as a project or account."] = None
    related_type: Annotated[str | None, STORED, "Kind of that record."] = None
    visibility: Annotated[Literal["private", "participants", "tenant"], "Who may read the minutes."] = "participants"
    language: Annotated[Language, "Language of the text."] = "en"
    source: Annotated[Literal["manual", "imported", "transcribed", "generated"], "How the text came about."] = "manual"
    recording_url: Annotated[Uri | None, "Recording of the meeting."] = None
    transcript_object_id: Annotated[Id | None, ref("StorageObject"), "Stored transcript."] = None
    published_at: Annotated[Time | None, STORED, "When the minutes were published."] = None


@stamp(MeetingNote)
def open_action_item_count(change: Change[MeetingNote]) -> None:
    note = change.record
    note.open_action_item_count = sum(not item.is_done for item in note.action_items or ())


published_at = stamp_time(MeetingNote, "published_at", of="status", to=("published",), first=True)

published_minutes_have_text = needs_one_of(
    MeetingNote, ("body", "summary"), "Published minutes have a body or a summary.", when={"status": ("published",)}
)


@rule(MeetingNote)
def published_meeting_has_begun(change: Change[MeetingNote]) -> None:
    """Published minutes have a heldAt that is not in the future."""
    note = change.record
    if note.status == "published" and note.held_at > change.now:
        refuse(f"heldAt {note.held_at} is in the future, so the minutes cannot be published", "heldAt")


@rule(MeetingNote)
def published_actions_have_owners(change: Change[MeetingNote]) -> None:
    """Each action item of published minutes has an ownerId."""
    note = change.record
    for index, item in enumerate(note.action_items or ()):
        if note.status == "published" and item.owner_id is None:
            refuse(f"actionItems[{index}] of published minutes has no ownerId", f"/actionItems/{index}/ownerId")


participants_are_named_once = distinct(MeetingNote, "participant_ids", "participantIds names nobody twice.")
