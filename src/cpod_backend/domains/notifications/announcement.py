"""Announcements: messages to everyone or to a chosen audience."""

from typing import Literal

from msgspec import field

from cpod_backend.contract.entity import Entity, Many, One, entity
from cpod_backend.contract.names import camel
from cpod_backend.contract.patterns import in_future, needs, only_when, ordered
from cpod_backend.contract.rule import Change, Tx, computed, refuse, rule, stamp
from cpod_backend.contract.stamps import stamp_time
from cpod_backend.contract.types import COMPUTED, STORED, Annotated, Id, Language, Range, Size, Time, Uri, ref

PREFIXES = {"groups": "grp", "departments": "dep", "locations": "loc", "people": "per"}
MOST_PINNED = 5

# Who counts as part of an audience: people who have left get no messages.
HERE = ("active", "on_leave", "suspended")


@entity(
    prefix="ann",
    path="/v1/notifications/announcements",
    search=["title", "summary", "body"],
    expand={
        "author": One("author_id"),
        "attachments": One("attachment_ids"),
        "notifications": Many("Notification", "announcement_id"),
    },
    transitions={
        "status": {
            "draft": ["scheduled", "published", "archived"],
            "scheduled": ["draft", "published", "archived"],
            "published": ["expired", "archived"],
            "expired": ["archived"],
        }
    },
    example={
        "title": "Order platform maintenance on Saturday",
        "body": "The order platform is read-only on Saturday from 06:00 to 08:00 UTC while its database is moved.",
        "summary": "Read-only for two hours on Saturday morning.",
        "category": "maintenance",
        "priority": "high",
        "authorId": "per-01JGEESPSYMRASJZ197M3E0PA7",
        "audienceType": "groups",
        "audienceIds": ["grp-01JEQ35NSH0N9R3KCJAAEVBASP", "grp-01JY1WR5T010ZXNDVNDVYRDZ00"],
        "channels": ["in_app", "email"],
        "language": "en",
        "publishAt": "2027-06-12T08:00:00Z",
        "expiresAt": "2027-06-13T08:00:00Z",
        "isPinned": True,
    },
)
class Announcement(Entity):
    """A message to everyone or to a chosen audience, with its publication and its acknowledgements."""

    title: Annotated[str, Size(1, 300), "Headline."]
    body: Annotated[str, Size(1, 50000), "Text in Markdown."]
    summary: Annotated[str | None, Size(max=500), "Teaser for lists and mails."] = None
    category: Annotated[
        Literal[
            "company_news", "people", "policy", "security", "maintenance", "outage", "event", "product", "benefits", "emergency", "other"
        ],
        "Topic.",
    ] = "other"
    priority: Annotated[Literal["low", "normal", "high", "urgent"], "Weight of the announcement."] = "normal"
    author_id: Annotated[Id | None, ref("Person"), "Person it comes from; the caller where not given."] = None
    audience_type: Annotated[Literal["all", "groups", "departments", "locations", "people"], "How the audience is chosen."] = "all"
    audience_ids: Annotated[
        list[Id] | None,
        ref("Group", "Department", "Location", "Person"),
        Size(max=1000),
        "Groups, departments, locations or people, as audienceType says; empty for all.",
    ] = None
    channels: Annotated[list[Literal["in_app", "email", "sms", "push", "chat"]], Size(1, 5), "Ways of delivery."] = field(
        default_factory=lambda: ["in_app"]
    )
    language: Annotated[Language, "Language of the text."] = "en"
    status: Annotated[Literal["draft", "scheduled", "published", "expired", "archived"], "State of the publication."] = "draft"
    publish_at: Annotated[Time | None, "Planned time of publication."] = None
    published_at: Annotated[Time | None, STORED, "Time of publication."] = None
    expires_at: Annotated[Time | None, "Time after which it is no longer shown."] = None
    is_pinned: Annotated[bool, "Shown above the others."] = False
    requires_acknowledgement: Annotated[bool, "Each recipient must confirm the reading."] = False
    acknowledgement_due_at: Annotated[Time | None, "Time the confirmation is due."] = None
    recipient_count: Annotated[int | None, Range(0), STORED, "Size of the audience."] = None
    read_count: Annotated[int, Range(0), COMPUTED, "How many read it."] = 0
    acknowledged_count: Annotated[int, Range(0), COMPUTED, "How many confirmed."] = 0
    attachment_ids: Annotated[list[Id] | None, ref("StorageObject"), Size(max=20), "Files to go with it."] = None
    banner_url: Annotated[Uri | None, "Picture at the top."] = None


@stamp(Announcement)
def author_id(change: Change[Announcement]) -> None:
    if change.creating and change.record.author_id is None:
        change.record.author_id = change.caller.person


published_at = stamp_time(Announcement, "published_at", of="status", to=("published",), first=True)


@stamp(Announcement)
async def recipient_count(change: Change[Announcement]) -> None:
    if change.becomes("status", "published"):
        change.record.recipient_count = await audience_size(change.record, change.tx)


async def audience_size(announcement: Announcement, tx: Tx) -> int:
    """The number of people in the audience, each counted once."""
    ids = tuple(announcement.audience_ids or ())
    match announcement.audience_type:
        case "all":
            return await tx.count("Person", status=HERE)
        case "departments":
            return await tx.count("Person", status=HERE, department_id=ids)
        case "locations":
            return await tx.count("Person", status=HERE, location_id=ids)
        case "groups":
            groups = [await tx.get("Group", id) for id in ids]
            ids = tuple(sorted({member for group in groups if group for member in group.member_ids or ()}))
    return await tx.count("Person", status=HERE, id=ids)


@computed(Announcement)
async def read_count(announcement: Announcement, tx: Tx) -> int:
    return len({message.recipient_id for message in await tx.find("Notification", announcement_id=announcement.id) if message.read_at})


@computed(Announcement)
async def acknowledged_count(announcement: Announcement, tx: Tx) -> int:
    messages = await tx.find("Notification", announcement_id=announcement.id)
    return len({message.recipient_id for message in messages if message.acknowledged_at})


@rule(Announcement)
def audience_is_of_its_type(change: Change[Announcement]) -> None:
    """audienceIds is empty when audienceType is all, has at least one entry otherwise, and every prefix fits audienceType."""
    kind, ids = change.record.audience_type, change.record.audience_ids or []
    if (kind == "all") != (not ids):
        refuse(f"audienceType is {kind} and audienceIds has {len(ids)} entries", "audienceIds")
    for index, id in enumerate(ids):
        if id.partition("-")[0] != PREFIXES[kind]:
            refuse(f"audienceType is {kind}, which {id} is none of", f"/audienceIds/{index}")


scheduled_announcement_has_a_time = needs(
    Announcement, "publish_at", "status scheduled needs a publishAt.", when={"status": ("scheduled",)}
)

scheduled_time_is_ahead = in_future(
    Announcement, "publish_at", "status scheduled needs a publishAt in the future.", when={"status": ("scheduled",)}
)

expires_after_planned = ordered(Announcement, "publish_at", "expires_at", "expiresAt is after publishAt.", strict=True)

expires_after_published = ordered(Announcement, "published_at", "expires_at", "expiresAt is after publishedAt.", strict=True)

due_date_needs_an_acknowledgement = only_when(
    Announcement,
    "acknowledgement_due_at",
    "acknowledgementDueAt is accepted only when requiresAcknowledgement is true.",
    when={"requires_acknowledgement": (True,)},
)


@rule(Announcement, "update")
def published_words_stand(change: Change[Announcement]) -> None:
    """title, body and audience of a published announcement do not change; a correction is a new announcement."""
    if change.before is None or change.before.published_at is None:
        return
    for attr in ("title", "body", "audience_type", "audience_ids"):
        if change.changed(attr):
            refuse(f"{change.record.id} was published at {change.before.published_at}, so its {camel(attr)} stays", camel(attr))


@rule(Announcement)
async def few_are_pinned(change: Change[Announcement]) -> None:
    """At most five announcements are published and pinned at the same time."""
    announcement = change.record
    if not announcement.is_pinned or announcement.status != "published" or not change.changed("is_pinned", "status"):
        return
    # Announcements have no record in common that could be locked, so those who pin wait for one counter.
    await change.tx.number("Announcement.is_pinned")
    pinned = await change.tx.count(Announcement, besides=announcement.id, status="published", is_pinned=True)
    if pinned >= MOST_PINNED:
        refuse(f"{pinned} announcements are pinned already", "isPinned")
